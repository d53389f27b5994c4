// An editor of a run's files who repairs every digest that has no key: the attacker that `tki verify` is tested against. It
// takes the files of a real run apart, lets a test edit them, and writes the rest so that it agrees again.
import fs from 'node:fs';
import path from 'node:path';
import { pinnedDigests } from '../../src/attestation/pinned-programs.ts';
import { evidenceName } from '../../src/formats/run-files.ts';
import { detailWords } from '../../src/attestation/verify/row-details.ts';
import { rowWords } from '../../src/attestation/verify/row-words.ts';
import { verifyRun } from '../../src/attestation/verify/verify.ts';
import { expectNothing } from '../../src/attestation/verify/inputs.ts';
import type { Expected, Given, Verification } from '../../src/attestation/verify/inputs.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { toCanonicalJson } from '../../src/formats/canonical.ts';
import { sha256 } from '../../src/formats/digest.ts';
import type { Evidence, Instructions, Proceed, Report, RunStatement } from '../../src/formats/documents.ts';
import { toTriplet } from '../../src/report/triplet.ts';
import { dist, root } from '../support/sandbox.ts';
import { repairSelfDigest } from '../support/self-digest.ts';

/** The documents of a run, parsed. An editor may make anything of them, so the types are only where they begin. */
export interface Parts {
  evidence: Evidence;
  run: RunStatement;
  go: Instructions | null;
  release: Proceed | null;
  selfCheck: Report['self_check'] | null;
}

export type Files = Map<string, Uint8Array>;

const catalogText = Buffer.from(loadCatalog(path.join(root, 'catalog')).text);

const text = (value: unknown) => `${toCanonicalJson(value)}\n`;

export function filesIn(directory: string): Files {
  return new Map(
    fs.readdirSync(directory).map((name) => [name, fs.readFileSync(path.join(directory, name))]),
  );
}

function json(files: Files, start: string): unknown {
  const [, bytes] = [...files].find(([name]) => name.startsWith(start)) ?? [];
  return bytes === undefined ? null : JSON.parse(Buffer.from(bytes).toString('utf8'));
}

export function partsOf(files: Files): Parts {
  const run = json(files, 'run.json') as RunStatement;
  const report = json(files, 'report.json') as Report | null;
  const inner = (value: string | null): unknown => (value === null ? null : JSON.parse(value));
  return {
    evidence: json(files, 'sandbox-attestation-evidence-') as Evidence,
    run,
    go: inner(run.predicate.go) as Instructions | null,
    release: inner(run.predicate.release) as Proceed | null,
    selfCheck: report?.self_check ?? null,
  };
}

const packetSource = (packet: string) => {
  const bytes = Buffer.from(packet);
  return {
    size: bytes.length,
    read: (offset: number, length: number) => bytes.subarray(offset, offset + length),
  };
};

/** Subjects whose digests were made from these parts: an editor repairs them. */
function repairSubjects(parts: Parts, digests: readonly (readonly [string, string])[]): void {
  const subjects = [...parts.run.subject];
  for (const [name, digest] of digests) {
    const named = subjects.filter((subject) => subject.name === name);
    for (const subject of named) subject.digest = { sha256: digest.slice('sha256:'.length) };
  }
}

/** The files again, every digest repaired. `parts` is used up. Throws where an edit has no RFC 8785 form. */
export function seal(parts: Parts, packet: string): Files {
  const { evidence, run, go, release, selfCheck } = parts;
  const files: Files = new Map();
  const put = (name: string, content: string) => void files.set(name, Buffer.from(content));
  const evidenceText = text(evidence);
  const before = run.subject.find(({ name }) => name.startsWith('sandbox-attestation-evidence-'));
  const name = evidenceName(evidence.predicate.venue.claimed, evidence.predicate.judged_at);
  if (before !== undefined) before.name = name;
  put(name, evidenceText);
  const digests: [string, string][] = [[name, sha256(evidenceText)]];
  if (go !== null && release !== null && selfCheck !== null) {
    go.attestation = {
      ...go.attestation,
      grade: evidence.predicate.grade,
      runtime: evidence.predicate.runtime.id,
      venue: evidence.predicate.venue.claimed,
      evidence_digest: sha256(evidenceText),
    };
    const report = evaluate({
      packet: packetSource(packet),
      catalogText,
      claims: null,
      previous: null,
      instructions: go,
      proceed: release,
      selfCheck,
    });
    const triplet = toTriplet(report);
    const checkpoint = `checkpoint-${report.run}.md`;
    const listed = run.subject.find((subject) => subject.name.startsWith('checkpoint-'));
    if (listed !== undefined) listed.name = checkpoint;
    for (const [file, content] of [
      ['report.json', triplet['report.json']],
      ['report.md', triplet['report.md']],
      [checkpoint, triplet['checkpoint.md']],
    ] as const) {
      put(file, content);
      digests.push([file, sha256(content)]);
    }
    // Whoever writes other reports writes their lengths; a length that was edited alone stays.
    const out = run.predicate.readings.find(({ stage }) => stage === 'inspected')?.out ?? {};
    for (const [file, made] of Object.entries(triplet)) {
      const [start] = file.split('.') as [string];
      const listedAs = run.subject.find((subject) =>
        start === 'checkpoint' ? subject.name.startsWith('checkpoint-') : subject.name === file,
      );
      const entry = out[file];
      if (entry !== undefined && `sha256:${listedAs?.digest.sha256}` !== sha256(made))
        entry.size = Buffer.byteLength(made);
    }
    run.predicate.verdict = report.verdict;
    run.predicate.exit_code = report.exit_code;
    run.predicate.go = toCanonicalJson(go);
    run.predicate.release = toCanonicalJson(release);
  } else {
    run.predicate.go = null;
    run.predicate.release = null;
  }
  repairSubjects(parts, digests);
  repairSelfDigest(run);
  put('run.json', text(run));
  return files;
}

let pins: Record<string, string> | undefined;

const pinned = () => (pins ??= pinnedDigests(fs.readFileSync(path.join(dist, 'manifest.json'), 'utf8')));

/** What `tki verify DIR --packet FILE` does, in memory; `packet` null: without the option. */
export function verify(
  files: Files,
  packet: string | null,
  expected: Partial<Expected> = {},
  given: Partial<Given> = {},
): Verification {
  return verifyRun({
    files,
    pinnedPrograms: pinned(),
    expected: { ...expectNothing, ...expected },
    given: {
      packet: packet === null ? null : sha256(packet),
      claims: null,
      previous: null,
      catalog: packet === null ? null : sha256(catalogText),
      ...given,
    },
    render: toTriplet,
    reevaluate:
      packet === null
        ? null
        : (go, release, selfCheck) =>
            evaluate({
              packet: packetSource(packet),
              catalogText,
              claims: null,
              previous: null,
              instructions: go,
              proceed: release,
              selfCheck,
            }),
  });
}

/** Rows that contradict, for a test's message. */
export const differences = (verification: Verification) =>
  verification.rows
    .filter(({ state }) => state === 'differs')
    .map((row) => `${rowWords(row)}: ${detailWords(row.detail)}`);

/** run.json with other bytes, its own digest and those of the given files repaired. */
export function reseal(files: Files, edit: (run: RunStatement) => void): Files {
  const run = JSON.parse(Buffer.from(files.get('run.json') ?? '').toString('utf8')) as RunStatement;
  for (const subject of run.subject) {
    const bytes = files.get(subject.name);
    if (bytes !== undefined) subject.digest.sha256 = sha256(bytes).slice('sha256:'.length);
  }
  edit(run);
  repairSelfDigest(run);
  return new Map([...files, ['run.json', Buffer.from(`${toCanonicalJson(run)}\n`)]]);
}
