// The two in-toto Statements that a run leaves: the attestation evidence, final before the inspector starts, and run.json,
// written last over everything else. Nothing cites run.json, so the digests form no circle. Pure.
import { canonicalDigest, toCanonicalJson } from '../formats/canonical.ts';
import { sha256 } from '../formats/digest.ts';
import type { Digest } from '../formats/digest.ts';
import type { Evidence, RunStatement, Subject } from '../formats/documents.ts';

/** What stays taken on trust, in every evidence file. */
export const takenOnTrust = [
  "the runner's root and every process that runs as root",
  "the runner's kernel",
  'earlier steps of the same job',
  'the node binary and the system libraries (digests recorded)',
  'the OCI runtime binary (digest recorded)',
] as const;

export function toSubject(name: string, digest: Digest): Subject {
  return { name, digest: { sha256: digest.slice('sha256:'.length) } };
}

/** The digest that a subject carries, in our own form; null when the name is not among them. */
export function subjectDigest(subjects: readonly Subject[], name: string): Digest | null {
  const found = subjects.filter((subject) => subject.name === name);
  return found.length === 1 && found[0] !== undefined ? `sha256:${found[0].digest.sha256}` : null;
}

export interface Sealed {
  readonly text: string;
  readonly digest: Digest;
}

/** RFC 8785 text plus one newline, and the digest of those bytes. */
export function sealEvidence(subjects: readonly Subject[], predicate: Evidence['predicate']): Sealed {
  const statement: Evidence = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [...subjects],
    predicateType: 'urn:tool-kiem-thu:sandbox-attestation:v1',
    predicate,
  };
  const text = `${toCanonicalJson(statement)}\n`;
  return { text, digest: sha256(text) };
}

/** sha256 of the RFC 8785 text of run.json without its own digest, in whichever place that is. */
export function selfDigest({ self_digest: _top, ...statement }: RunStatement): Digest {
  const { self_digest: _own, ...predicate } = statement.predicate;
  return canonicalDigest({ ...statement, predicate });
}

/** What run.json says that its own digest is; null where it is in both places, or in none. */
export function ownDigest(run: RunStatement): Digest | null {
  const { self_digest: top } = run;
  const { self_digest: own } = run.predicate;
  return top !== undefined && own !== undefined ? null : (own ?? top ?? null);
}

export function sealRun(subjects: readonly Subject[], predicate: RunStatement['predicate']): Sealed {
  const statement: RunStatement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [...subjects],
    predicateType: 'urn:tool-kiem-thu:run:v1',
    predicate,
  };
  // In the predicate: a Statement v1 has no further members, and strict readers refuse one that has.
  const sealed = { ...statement, predicate: { ...predicate, self_digest: selfDigest(statement) } };
  const text = `${toCanonicalJson(sealed)}\n`;
  return { text, digest: sha256(text) };
}
