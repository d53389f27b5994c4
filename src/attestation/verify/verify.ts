// Recomputes the conclusions of one run from the files that it left, offline. Pure: bytes in, rows out. Every row says how
// it was come by: `recomputed` here, `cross-checked` between documents, or only `asserted` by the run itself. Unkeyed
// digests show accident; against an editor who repairs them all, only what the caller expects from outside helps.
import { quoted } from '../../formats/quoted.ts';
import { NotCanonicalizable, selfDigest } from '../../formats/canonical.ts';
import type { Digest } from '../../formats/digest.ts';
import type { Evidence, Go, Release, Report, RunStatement } from '../../formats/documents.ts';
import { validate as isEvidence } from '../../formats/validators/evidence.js';
import { validate as isGo } from '../../formats/validators/go.js';
import { validate as isRelease } from '../../formats/validators/release.js';
import { validate as isReport } from '../../formats/validators/report.js';
import { validate as isRun } from '../../formats/validators/run.js';
import { isEngine } from '../../formats/kernel/runtimes.ts';
import type { ValidationError } from '../../formats/json-schema.ts';
import { DEPTH_LIMIT } from '../../formats/limits.ts';
import { artifactOf, evidenceName, runFileKind } from '../../formats/run-files.ts';
import type { JudgingExitCode } from '../../formats/verdict.ts';
import { subjectDigest } from '../statement.ts';
import type { ReleaseRules } from '../release-rules.ts';
import { ownRules } from '../release-rules.ts';
import { otherPolicyRows, releaseOf } from '../releases.ts';
import {
  compare,
  digester,
  missing,
  nothingAround,
  nothingWrong,
  parse,
  saysNothing,
  stated,
  whyNoForm,
} from './verification.ts';
import type { Row, RunFiles, Surroundings, Verification } from './verification.ts';
import { approvalRows, conclude } from './approval.ts';
import { endRows } from './end.ts';
import { asserted, judgementRows, policyRows, subjectNameRows, subjectRows } from './evidence.ts';
import {
  bindingRows,
  compareIfAny,
  expectationRows,
  givenRows,
  goRows,
  reportRows,
  reportWordRows,
} from './report.ts';
import { lastReadingRows, memberRow } from './readings.ts';
import { ageRows, sinceRow, timeRows } from './times.ts';

/** Far above the twenty subjects that a run has. Every row costs the reader's time. */
const SUBJECT_LIMIT = 64;

const isEvidenceName = (name: string) => runFileKind(name) === 'evidence';
const isReportName = (name: string) => artifactOf(name) === 'report';

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
  const own = names.filter((name) => runFileKind(name) !== null).sort();
  if (own.filter(isEvidenceName).length > 1) return blocked('there is more than one evidence file');
  if (own.filter((name) => runFileKind(name) === 'checkpoint').length > 1)
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

/** Folders that are named in a sentence. */
const FOLDERS_NAMED = 3;

/** Why there is no run.json among the files, in words that say what to do. */
function whyNoRun(files: RunFiles['files'], { damaged, inside }: Surroundings): string {
  const damage = damaged.get('run.json');
  if (damage !== undefined) return `run.json ${damage}: give the files as the run left them`;
  const [first] = damaged;
  if (first !== undefined) return `run.json is not there, and ${first.join(' ')}`;
  if (inside.length > 0) {
    const named = inside
      .slice(0, FOLDERS_NAMED)
      .map((name) => JSON.stringify(name))
      .join(', ');
    return `run.json is not there, and files of a run lie in ${named}: put the files of one run side by side, and give that directory`;
  }
  if ([...files.keys()].some(isEvidenceName))
    return 'run.json is not there, and the evidence is: half of a run; put all the files that it left side by side';
  return files.size > 0
    ? 'run.json is not there: a BLOCKED run leaves nothing that could be recomputed'
    : 'run.json is not there, nor any file of a run: give the directory that `tki inspect --out` wrote';
}

/** A document that is none: why. Its own text is not repeated. */
function whyNone(
  name: string,
  bytes: Uint8Array | undefined,
  { damaged }: Surroundings,
  validate: { (value: unknown): boolean; errors: readonly ValidationError[] | null },
): string {
  const damage = damaged.get(name);
  if (damage !== undefined) return `${name} ${damage}: give the files as the run left them`;
  if (bytes === undefined) return `${name} is not there, and run.json is of a run that left one`;
  if (bytes.length === 0) return `${name} is empty`;
  return `${name} is not one, in RFC 8785 form: ${whyNoForm(bytes, validate)}`;
}

/** The documents of a run, each in its one spelling; or the sentence that says which is not one. Judges nothing. */
export function readDocuments(
  files: RunFiles['files'],
  digestOf: (name: string) => Digest | null = digester(files),
  around: Surroundings = nothingAround,
): Documents | string {
  if (!files.has('run.json')) return whyNoRun(files, around);
  const run = parse(files.get('run.json'), isRun, '\n');
  if (run === null) return whyNone('run.json', files.get('run.json'), around, isRun);
  const evidenceFile = [...files.keys(), ...around.damaged.keys()].find(isEvidenceName);
  const evidenceDigest = evidenceFile === undefined ? null : digestOf(evidenceFile);
  if (evidenceFile === undefined) return 'there is no evidence file';
  const evidence = parse(files.get(evidenceFile), isEvidence, '\n');
  if (evidence === null || evidenceDigest === null)
    return whyNone(evidenceFile, files.get(evidenceFile), around, isEvidence);
  if (run.subject.length > SUBJECT_LIMIT || evidence.subject.length > SUBJECT_LIMIT)
    return `more than ${SUBJECT_LIMIT} subjects`;
  const known = { run, evidence, evidenceFile, evidenceDigest };
  if (run.predicate.go === null) return { ...known, inspected: null };
  const go = parse(run.predicate.go, isGo, '');
  const report = parse(files.get('report.json'), isReport, '\n');
  if (go === null) return whyNone('go.json', Buffer.from(run.predicate.go), nothingAround, isGo);
  if (report === null) return whyNone('report.json', files.get('report.json'), around, isReport);
  return { ...known, inspected: { go, release: parse(run.predicate.release, isRelease, ''), report } };
}

/** An attestation alone: whatever looks like a report beside it was put there by somebody else. */
function notInspectedRows(run: RunStatement, evidence: Evidence, files: RunFiles['files']): Row[] {
  const { verdict, exit_code: exitCode, release } = run.predicate;
  return [
    nothingWrong(
      'reports beside an attestation',
      'cross-checked',
      [...files.keys()].filter(isReportName),
      files.size,
    ),
    saysNothing('run: a verdict without a packet', 'cross-checked', verdict),
    compare('run: exit code', 'cross-checked', isEngine(evidence.predicate.runtime.id) ? 2 : 10, exitCode),
    saysNothing('run: release without an inspection', 'cross-checked', release),
  ];
}

const NAMES_SHOWN = 5;

/** What lies beside a run's files, and was not looked at. */
function otherFilesRow(others: readonly string[]): Row[] {
  if (others.length === 0) return [];
  const named = others
    .slice(0, NAMES_SHOWN)
    .map((name) => JSON.stringify(name))
    .join(', ');
  const more = others.length > NAMES_SHOWN ? ', …' : '';
  return [
    stated('other files', `${others.length} that no run leaves, and nothing read them: ${named}${more}`),
  ];
}

function conclusionRows(
  inputs: RunFiles,
  documents: Documents,
  digestOf: (name: string) => Digest | null,
  own: ReleaseRules,
): Row[] {
  const { run, evidence, evidenceFile, evidenceDigest, inspected } = documents;
  const { expected, given, files } = inputs;
  const { damaged, others } = inputs.around ?? nothingAround;
  const release = releaseOf(evidence, inputs.pinnedPrograms, own);
  const pinnedPrograms = release.programs;
  const { venue, judged_at, nonce, caller_nonce, run: runId } = evidence.predicate;
  const go = inspected?.go ?? null;
  return [
    // What the caller gives comes first: a wrong packet is the cause of whatever does not follow from it.
    ...givenRows(given, go, evidence),
    compare('run.json: self_digest', 'recomputed', selfDigest(run), run.self_digest),
    ...subjectNameRows(evidence, run, go, evidenceFile, pinnedPrograms),
    ...subjectRows(run.subject, digestOf, damaged),
    compare(
      'run.json names its evidence',
      'cross-checked',
      evidenceDigest,
      subjectDigest(run.subject, evidenceFile),
    ),
    compare('evidence file name', 'recomputed', evidenceName(venue.claimed, judged_at), evidenceFile),
    compare('evidence and run: nonce', 'cross-checked', nonce, run.predicate.nonce),
    compare('evidence and run: id', 'cross-checked', runId, run.predicate.run),
    ...compareIfAny('evidence and run: caller’s nonce', caller_nonce, run.predicate.caller_nonce),
    ...policyRows(evidence, release.rules),
    ...otherPolicyRows(release, own),
    ...judgementRows(evidence, run, release),
    memberRow(evidence, run, release.rules),
    ...lastReadingRows(evidence, run, release.rules, (name) => files.get(name)?.length ?? null),
    ...timeRows(evidence, run, go),
    ...endRows(evidence, run, go, inspected?.release ?? null, pinnedPrograms),
    ...(inspected === null
      ? notInspectedRows(run, evidence, files)
      : [
          ...goRows(inspected.go, run, evidence, evidenceDigest),
          ...reportWordRows(inspected.report, run, inspected.go, release),
          ...reportRows(
            inputs,
            inspected.report,
            inspected.go,
            inspected.release,
            evidence,
            release,
            digestOf,
          ),
          ...bindingRows(inspected.report, inspected.go, expected),
        ]),
    ...ageRows(go, expected),
    ...expectationRows(expected, run, evidence),
    sinceRow(expected, evidence),
    ...approvalRows(expected.approval, run, evidence, evidenceDigest),
    ...asserted(evidence),
    stated('release', release.name),
    ...otherFilesRow(others),
  ];
}

function exitCodeFor(rows: readonly Row[]): JudgingExitCode {
  const has = (state: Row['state']) => rows.some((row) => row.state === state);
  if (has('differs')) return 4;
  // Nothing that ran is nothing that agrees.
  if (has('not evaluated') || !has('agrees')) return 2;
  return rows.some((row) => row.state === 'not evidenced' && row.concludes) ? 2 : 10;
}

/**
 * The whole verification of one run's folder. Throws nothing for anything that stands in its files. `own`: what this release
 * judges its own runs by.
 */
export function verifyRun(inputs: RunFiles, own: ReleaseRules = ownRules): Verification {
  const names = runNames([...inputs.files.keys()]);
  if ('exitCode' in names) return names;
  try {
    const digestOf = digester(inputs.files);
    const documents = readDocuments(inputs.files, digestOf, inputs.around);
    if (typeof documents === 'string') {
      const other = [...inputs.files.values()].map(otherVersion).find((kind) => kind !== null);
      if (other === undefined || other === null) return blocked(documents);
      const next = 'verify with the release that made it';
      return unverified(`UNKNOWN_VERSION: ${quoted(other)} is not of this release; ${next}`);
    }
    const rows = conclusionRows(inputs, documents, digestOf, own);
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
