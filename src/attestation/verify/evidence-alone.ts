// An evidence file by itself: everything that it alone can show is made again, and what run.json would add is named. Pure.
// Never comes to 10: what the inspector was told, how the container ended and what was reported is not here.
import { sha256 } from '../../formats/digest.ts';
import type { Digest } from '../../formats/digest.ts';
import type { Evidence } from '../../formats/documents.ts';
import {
  evidenceName,
  isShortEvidenceName,
  looksLikeEvidenceName,
  shortEvidenceName,
} from '../../formats/run-files.ts';
import { validate as isEvidence } from '../../formats/validators/evidence.js';
import type { ReleaseRules } from '../release-rules.ts';
import { ownRules } from '../release-rules.ts';
import { releaseOf } from '../releases.ts';
import { subjectDigest } from '../statement.ts';
import { approvalRows, conclude } from './approval.ts';
import { parse, whyNoForm } from './canonical-text.ts';
import { deadlineRows } from './deadlines.ts';
import { runIdRow } from './end.ts';
import { expectationRows, NOT_GIVEN } from './given.ts';
import type { Expected, Given, RunFiles, Verification } from './inputs.ts';
import { ownWordRows } from './own-word.ts';
import { otherPolicyRows, policyRows } from './policy.ts';
import { judgementRows } from './probes.ts';
import { memberRow } from './readings.ts';
import type { Row } from './row.ts';
import { compare, missing, notEvaluated, stated } from './row.ts';
import type { RowId } from './row-words.ts';
import { signatureRows, withSigners } from './signed.ts';
import { evidenceSubjectRow } from './subjects.ts';
import { sinceRow, timeRows } from './times.ts';
import { exitCodeFor } from './verify.ts';

/** Why the answer is 2 at best, and what the second document would show. */
const INCOMPLETE =
  "INCOMPLETE_RUN: run.json is not given. It would add the inspector's instructions, the readings of the container after the " +
  'evidence was final, how the container ended, and the verdict with its three reports';

/** Far above the twenty subjects that evidence has. Every row costs the reader's time. */
const SUBJECT_LIMIT = 64;

export interface EvidenceFile {
  /** Its name, without a folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly pinnedPrograms: RunFiles['pinnedPrograms'];
  readonly development?: RunFiles['development'];
  readonly expected: Expected;
  readonly given: Omit<Given, 'shippedCatalog'>;
}

/** The evidence of a file, or why it is none. Repeats nothing of its text but a pointer into it. */
export function readEvidence(bytes: Uint8Array): Evidence | { readonly why: string } {
  const evidence = parse(bytes, isEvidence, '\n');
  if (evidence === null) return { why: whyNoForm(bytes, isEvidence) };
  return evidence.subject.length > SUBJECT_LIMIT
    ? { why: `it has more than ${SUBJECT_LIMIT} subjects` }
    : evidence;
}

/** A name that states a venue or a date has to state those of the evidence; any other name states nothing. */
function nameRow(name: string, { predicate: { venue, judged_at: judged } }: Evidence): Row {
  if (isShortEvidenceName(name))
    return compare('evidence-name', 'recomputed', shortEvidenceName(judged), name);
  if (looksLikeEvidenceName(name))
    return compare('evidence-name', 'recomputed', evidenceName(venue.claimed, judged), name);
  return stated('evidence-name', 'a name that states neither venue nor date');
}

/** What the caller gives besides, as far as the evidence names it. */
function givenRows({ packet, claims, previous, catalog }: EvidenceFile['given'], evidence: Evidence): Row[] {
  const row = (id: RowId, given: Digest | null, subject: string) =>
    given === null
      ? []
      : [
          compare(
            id,
            'cross-checked',
            subjectDigest(evidence.subject, subject) ?? 'no such input of this run',
            given,
          ),
        ];
  return [
    ...row('given-packet', packet, 'packet'),
    ...row('given-claims', claims, 'claims'),
    ...row('given-catalog', catalog, 'catalog'),
    ...(previous === null
      ? []
      : [missing('given-previous', 'cross-checked', 'only run.json names an earlier run')]),
  ];
}

/** Judges a file that {@link readEvidence} took. The exit code is 2 or 4. Throws nothing for anything that is in it. */
export function verifyEvidence(
  evidence: Evidence,
  { name, bytes, pinnedPrograms, development, expected, given }: EvidenceFile,
  own: ReleaseRules = ownRules,
): Verification {
  const release = releaseOf(evidence, pinnedPrograms, own, development);
  const inputs = (['packet', 'claims'] as const).filter((input) =>
    evidence.subject.some((subject) => subject.name === input),
  );
  const signatures = expected.signatures?.(new Map([[name, bytes]])) ?? [];
  const rows = withSigners(
    [
      ...givenRows(given, evidence),
      notEvaluated('incomplete-run', 'recomputed', INCOMPLETE),
      evidenceSubjectRow(evidence, inputs, release.programs),
      nameRow(name, evidence),
      runIdRow(evidence.predicate),
      ...policyRows(evidence, release.rules),
      ...otherPolicyRows(release, own),
      ...judgementRows(evidence, null, release),
      memberRow(evidence, null, release.rules),
      ...deadlineRows(evidence, release.rules),
      ...timeRows(evidence, null, null),
      ...expectationRows(expected, evidence),
      expected.maxAgeSeconds === null
        ? stated('expect-max-age', NOT_GIVEN)
        : missing('expect-max-age', 'cross-checked', 'only run.json says how old evidence was allowed to be'),
      sinceRow(expected, evidence),
      ...approvalRows(expected.approval, null, evidence, sha256(bytes)),
      ...ownWordRows(evidence),
      stated('release', release.name),
      ...signatureRows(signatures, name, false),
    ],
    signatures,
    name,
  );
  const exitCode = exitCodeFor(rows);
  const { rows: concluded, attestation } = conclude(expected.approval, rows, exitCode);
  return { rows: [...rows, ...concluded], exitCode, verdict: null, basis: 'none', attestation };
}
