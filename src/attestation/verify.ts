// Recomputes the conclusions of one run from the files that it left, offline. Pure: bytes in, rows out. Every row says how
// it was come by: `recomputed` here, `cross-checked` between documents, or only `asserted` by the run itself. Unkeyed
// digests show accident; against an editor who repairs them all, only what the caller expects from outside helps.
import { quoted } from '../formats/quoted.ts';
import { NotCanonicalizable, selfDigest } from '../formats/canonical.ts';
import type { Digest } from '../formats/digest.ts';
import type { Evidence, Go, Release, Report, RunStatement } from '../formats/documents.ts';
import { validate as isEvidence } from '../formats/generated/evidence.js';
import { validate as isGo } from '../formats/generated/go.js';
import { validate as isRelease } from '../formats/generated/release.js';
import { validate as isReport } from '../formats/generated/report.js';
import { validate as isRun } from '../formats/generated/run.js';
import { DEPTH_LIMIT } from '../formats/limits.ts';
import type { JudgingExitCode } from '../formats/verdict.ts';
import { evidenceName, subjectDigest } from './statement.ts';
import { asOfRelease, releaseOf } from './releases.ts';
import { compare, digester, missing, nothingWrong, parse, stated } from './verification.ts';
import type { Row, RunFiles, Verification } from './verification.ts';
import { approvalRows, conclude } from './verify-approval.ts';
import { endRows } from './verify-end.ts';
import { asserted, judgementRows, policyRows, subjectNameRows, subjectRows } from './verify-evidence.ts';
import {
  bindingRows,
  expectationRows,
  givenRows,
  goRows,
  reportRows,
  reportWordRows,
} from './verify-report.ts';
import { ageRows, sinceRow, timeRows } from './verify-times.ts';

/** The names of a run's files. */
const RUN_NAME =
  /^(report\.json|report\.md|run\.json|checkpoint-[0-9a-f]{16}\.md|sandbox-attestation-evidence-[a-z0-9-]+\.json)$/;

/** Far above the twenty subjects that a run has. Every row costs the reader's time. */
const SUBJECT_LIMIT = 64;

const isEvidenceName = (name: string) => name.startsWith('sandbox-attestation-evidence-');
const isReportName = (name: string) => name.startsWith('report.') || name.startsWith('checkpoint-');

const blocked = (detail: string): Verification => ({
  rows: [missing('the run', 'recomputed', detail)],
  exitCode: 3,
  verdict: null,
  attestation: 'NOT_ATTESTED',
});

/** A kind of document of ours, of a version that this release does not know. */
const OTHER_VERSION = /^(urn:tool-kiem-thu:(?:run|sandbox-attestation):v|tki-report\/v)(?!1$)\d{1,6}$/;

const kindOf = (value: unknown): string | null => {
  if (!(value instanceof Object)) return null;
  const { predicateType, schema } = value as Record<string, unknown>;
  const kind = predicateType ?? schema;
  return typeof kind === 'string' && OTHER_VERSION.test(kind) ? kind : null;
};

const within = (value: unknown, depth: number): boolean =>
  !(value instanceof Object) || (depth > 0 && Object.values(value).every((each) => within(each, depth - 1)));

/** Whether a file states a version that is not ours to judge: its rules are unknown here, so nothing of it is judged. */
function otherVersion(bytes: Uint8Array | undefined): string | null {
  // No schema has bounded what stands in it, and the canonical text is made by recursion.
  const value = parse(
    bytes,
    (each): each is object => kindOf(each) !== null && within(each, DEPTH_LIMIT),
    '\n',
  );
  return kindOf(value);
}

/** Nothing contradicts, and nothing is recomputed. */
const unverified = (detail: string): Verification => ({
  rows: [missing('the run', 'recomputed', detail)],
  exitCode: 2,
  verdict: null,
  attestation: 'NOT_ACCEPTED (unverified)',
});

/** Which files of a folder belong to a run, before any is opened; or why the folder cannot be that of one run. */
export function runNames(names: readonly string[]): readonly string[] | Verification {
  const own = names.filter((name) => RUN_NAME.test(name)).sort();
  if (own.filter(isEvidenceName).length > 1) return blocked('there is more than one evidence file');
  if (own.filter((name) => name.startsWith('checkpoint-')).length > 1)
    return blocked('there is more than one checkpoint: the files of two runs, or of half a run');
  return own;
}

export interface Documents {
  readonly run: RunStatement;
  readonly evidence: Evidence;
  readonly evidenceFile: string;
  readonly evidenceDigest: Digest;
  /** Null for an attestation without a packet. */
  readonly inspected: { readonly go: Go; readonly release: Release | null; readonly report: Report } | null;
}

/** The documents of a run, each in its one spelling; or the sentence that says which is not one. Judges nothing. */
export function readDocuments(
  files: RunFiles['files'],
  digestOf: (name: string) => Digest | null = digester(files),
): Documents | string {
  if (!files.has('run.json'))
    return 'run.json is not there: a BLOCKED run leaves nothing that could be recomputed';
  const run = parse(files.get('run.json'), isRun, '\n');
  if (run === null) return 'run.json is not one, in RFC 8785 form';
  const evidenceFile = [...files.keys()].find(isEvidenceName);
  const evidenceDigest = evidenceFile === undefined ? null : digestOf(evidenceFile);
  if (evidenceFile === undefined || evidenceDigest === null) return 'there is no evidence file';
  const evidence = parse(files.get(evidenceFile), isEvidence, '\n');
  if (evidence === null) return `${evidenceFile} is not an attestation of this kind, in RFC 8785 form`;
  if (run.subject.length > SUBJECT_LIMIT || evidence.subject.length > SUBJECT_LIMIT)
    return `more than ${SUBJECT_LIMIT} subjects`;
  const known = { run, evidence, evidenceFile, evidenceDigest };
  if (run.predicate.go === null) return { ...known, inspected: null };
  const go = parse(run.predicate.go, isGo, '');
  const report = parse(files.get('report.json'), isReport, '\n');
  if (go === null || report === null) return 'go.json or report.json is not one, in RFC 8785 form';
  return { ...known, inspected: { go, release: parse(run.predicate.release, isRelease, ''), report } };
}

/** An attestation alone: whatever looks like a report beside it was put there by somebody else. */
function notInspectedRows(run: RunStatement, files: RunFiles['files']): Row[] {
  const { verdict, exit_code: exitCode, release } = run.predicate;
  return [
    nothingWrong('reports beside an attestation', 'cross-checked', [...files.keys()].filter(isReportName)),
    compare('run: a verdict without a packet', 'cross-checked', null, verdict),
    compare('run: exit code', 'cross-checked', 10, exitCode),
    compare('run: release without an inspection', 'cross-checked', null, release),
  ];
}

function conclusionRows(
  inputs: RunFiles,
  documents: Documents,
  digestOf: (name: string) => Digest | null,
): Row[] {
  const { run, evidence, evidenceFile, evidenceDigest, inspected } = documents;
  const { expected, given, files } = inputs;
  const release = releaseOf(evidence, inputs.pinnedPrograms);
  const pinnedPrograms = release.programs;
  const { venue, judged_at, nonce, caller_nonce, run: runId } = evidence.predicate;
  const go = inspected?.go ?? null;
  const rows = [
    compare('run.json: self_digest', 'recomputed', selfDigest(run), run.self_digest),
    ...subjectNameRows(evidence, run, go, evidenceFile, pinnedPrograms),
    ...subjectRows(run.subject, digestOf),
    compare(
      'run.json names its evidence',
      'cross-checked',
      evidenceDigest,
      subjectDigest(run.subject, evidenceFile),
    ),
    compare('evidence file name', 'recomputed', evidenceName(venue.claimed, judged_at), evidenceFile),
    compare('evidence and run: nonce', 'cross-checked', nonce, run.predicate.nonce),
    compare('evidence and run: id', 'cross-checked', runId, run.predicate.run),
    compare('evidence and run: caller’s nonce', 'cross-checked', caller_nonce, run.predicate.caller_nonce),
    ...policyRows(evidence),
    ...judgementRows(evidence, run, pinnedPrograms),
    ...timeRows(evidence, run, go),
    ...endRows(evidence, run, go, inspected?.release ?? null, pinnedPrograms),
    ...(inspected === null
      ? notInspectedRows(run, files)
      : [
          ...goRows(inspected.go, run, evidence, evidenceDigest),
          ...reportWordRows(inspected.report, run, inspected.go),
          ...reportRows(inputs, inspected.report, inspected.go, inspected.release, digestOf),
          ...bindingRows(inspected.report, inspected.go, expected),
        ]),
    ...givenRows(given, go, evidence),
    ...ageRows(go, expected),
    ...expectationRows(expected, run, evidence),
    sinceRow(expected, evidence),
    ...approvalRows(expected.approval, run, evidence, evidenceDigest),
    ...asserted(evidence),
    stated('release', release.name),
  ];
  return asOfRelease(rows, release);
}

function exitCodeFor(rows: readonly Row[]): JudgingExitCode {
  if (rows.some((row) => row.state === 'differs')) return 4;
  return rows.some((row) => row.state === 'not evidenced' && row.concludes) ? 2 : 10;
}

/** The whole verification of one run's folder. Throws nothing for anything that stands in its files. */
export function verifyRun(inputs: RunFiles): Verification {
  const names = runNames([...inputs.files.keys()]);
  if ('exitCode' in names) return names;
  try {
    const digestOf = digester(inputs.files);
    const documents = readDocuments(inputs.files, digestOf);
    if (typeof documents === 'string') {
      const other = [...inputs.files.values()].map(otherVersion).find((kind) => kind !== null);
      if (other === undefined || other === null) return blocked(documents);
      const next = 'verify with the release that made it';
      return unverified(`UNKNOWN_VERSION: ${quoted(other)} is not of this release; ${next}`);
    }
    const { otherPolicy } = releaseOf(documents.evidence, inputs.pinnedPrograms);
    if (otherPolicy !== null) return unverified(otherPolicy);
    const rows = conclusionRows(inputs, documents, digestOf);
    const exitCode = exitCodeFor(rows);
    const { rows: concluded, attestation } = conclude(inputs.expected.approval, exitCode);
    return {
      rows: [...rows, ...concluded],
      exitCode,
      verdict: documents.inspected?.report.verdict ?? null,
      attestation,
    };
  } catch (error) {
    if (error instanceof NotCanonicalizable)
      return blocked(`a text has no RFC 8785 form: ${quoted(error.message)}`);
    throw error;
  }
}
