// Recomputes the conclusions of one run from the files that it left, offline: the whole story on one page. Pure: bytes in, rows out.
// Each row says how it was obtained: `recomputed` here, `cross-checked` between documents, or only `asserted` by the run itself. Unkeyed
// digests show accident; against an editor who repairs them all, only what the caller expects from outside helps.
import type { Digest } from '../../formats/digest.ts';
import { quoted } from '../../formats/quoted.ts';
import { evidenceName, runStatementName } from '../../formats/run-files.ts';
import type { JudgingExitCode } from '../../formats/verdict.ts';
import type { ReleaseRules } from '../release-rules.ts';
import { ownRules } from '../release-rules.ts';
import type { RunRelease } from '../releases.ts';
import { releaseOf } from '../releases.ts';
import { ownDigest, selfDigest, subjectDigest } from '../statement.ts';
import { deadlineRows } from './deadlines.ts';
import { approvalRows, conclude } from './approval.ts';
import { attestationRows } from './attestation-alone.ts';
import { endRows } from './end.ts';
import { bindingRows, expectationRows, givenRows } from './given.ts';
import { goRows } from './go.ts';
import type { FileSignature, RunFiles, Verification, VerdictBasis } from './inputs.ts';
import { digester, nothingAround } from './inputs.ts';
import { otherFilesRows, ownWordRows } from './own-word.ts';
import { otherPolicyRows, policyRows } from './policy.ts';
import { judgementRows } from './probes.ts';
import type { Documents } from './read-documents.ts';
import { otherVersionIn, readDocuments, runNames } from './read-documents.ts';
import { lastReadingRows, memberRow } from './readings.ts';
import { reportRows } from './reevaluation.ts';
import { reportWordRows } from './report.ts';
import type { Row, RowState } from './row.ts';
import { compare, compareIfAny, isNamed, missing, stated } from './row.ts';
import { signatureRows, withSigners } from './signed.ts';
import { subjectNameRows, subjectRows } from './subjects.ts';
import { ageRows, sinceRow, timeRows } from './times.ts';
import { isCoded } from '../../formats/coded-error.ts';

/** There is nothing here that could be recomputed. */
export const blocked = (why: string): Verification => ({
  rows: [missing('run', 'recomputed', why)],
  exitCode: 3,
  verdict: null,
  basis: 'none',
  attestation: 'NOT_ATTESTED',
});

/** Nothing contradicts, and nothing is recomputed. */
const unverified = (why: string): Verification => ({
  rows: [missing('run', 'recomputed', why)],
  exitCode: 2,
  verdict: null,
  basis: 'none',
  attestation: 'NOT_ACCEPTED (unverified)',
});

/** A document of a kind of ours whose rules are unknown here. */
export const unknownVersion = (kind: string): Verification =>
  unverified(`UNKNOWN_VERSION: ${quoted(kind)} is not of this release; verify with the release that made it`);

/** Run.json and the evidence: of one run, each what it says that it is, and the files beside them theirs. */
function statementRows(
  { run, evidence, evidenceFile, evidenceDigest, inspected }: Documents,
  { around }: RunFiles,
  { programs }: RunRelease,
  digestOf: (name: string) => Digest | null,
): Row[] {
  const { venue, judged_at, nonce, caller_nonce, run: runId } = evidence.predicate;
  const { damaged } = around ?? nothingAround;
  const named = subjectDigest(run.subject, evidenceFile);
  return [
    compare('run-self-digest', 'recomputed', selfDigest(run), ownDigest(run) ?? 'not in one place'),
    ...subjectNameRows(evidence, run, inspected?.go ?? null, evidenceFile, programs),
    ...subjectRows(run.subject, digestOf, damaged),
    compare('run-names-evidence', 'cross-checked', evidenceDigest, named),
    compare('evidence-name', 'recomputed', evidenceName(venue.claimed, judged_at), evidenceFile),
    compare('nonce', 'cross-checked', nonce, run.predicate.nonce),
    compare('run-id', 'cross-checked', runId, run.predicate.run),
    ...compareIfAny('caller-nonce', caller_nonce, run.predicate.caller_nonce),
  ];
}

/** The inspector’s instructions and its report; or that nothing was inspected. */
function inspectionRows(
  inputs: RunFiles,
  { run, evidence, evidenceDigest, inspected }: Documents,
  release: RunRelease,
  digestOf: (name: string) => Digest | null,
): Row[] {
  if (inspected === null) return attestationRows(run, evidence, inputs.files);
  const { go, release: told, report } = inspected;
  return [
    ...goRows(go, run, evidence, evidenceDigest),
    ...reportWordRows(report, run, go, release),
    ...reportRows(inputs, report, go, told, evidence, release, digestOf),
    ...bindingRows(report, go, inputs.expected),
  ];
}

/** Every row of a run whose documents could be read, in the order in which they are printed. */
function runRows(
  inputs: RunFiles,
  documents: Documents,
  digestOf: (name: string) => Digest | null,
  own: ReleaseRules,
): Row[] {
  const { run, evidence, evidenceDigest, inspected } = documents;
  const { expected, given, files } = inputs;
  const go = inspected?.go ?? null;
  const release = releaseOf(evidence, inputs.pinnedPrograms, own, inputs.development);
  return [
    // What the caller gives comes first: a wrong packet is the cause of whatever does not follow from it.
    ...givenRows(given, go, evidence),
    ...statementRows(documents, inputs, release, digestOf),
    ...policyRows(evidence, release.rules),
    ...otherPolicyRows(release, own),
    ...judgementRows(evidence, run, release),
    memberRow(evidence, run, release.rules),
    ...deadlineRows(evidence, release.rules),
    ...lastReadingRows(evidence, run, release.rules, (name) => files.get(name)?.length ?? null),
    ...timeRows(evidence, run, go),
    ...endRows(evidence, run, go, inspected?.release ?? null, release.programs),
    ...inspectionRows(inputs, documents, release, digestOf),
    ...ageRows(go, expected),
    ...expectationRows(expected, evidence),
    sinceRow(expected, evidence),
    ...approvalRows(expected.approval, run, evidence, evidenceDigest),
    ...ownWordRows(evidence),
    stated('release', release.name),
    ...otherFilesRows((inputs.around ?? nothingAround).others),
  ];
}

export function exitCodeFor(rows: readonly Row[]): JudgingExitCode {
  const has = (state: RowState) => rows.some((row) => row.state === state);
  if (has('differs')) return 4;
  // Nothing that ran is nothing that agrees.
  if (has('not evaluated') || !has('agrees')) return 2;
  return rows.some((row) => row.state === 'not evidenced' && row.concludes) ? 2 : 10;
}

/** What the caller's bundles come to for the two statements: nothing else of a run is signed by itself. */
function signaturesOf({ files, expected }: RunFiles, evidenceFile: string): readonly FileSignature[] {
  const statements = [...files].filter(([name]) => name === evidenceFile || name === runStatementName);
  return expected.signatures?.(new Map(statements)) ?? [];
}

/** How the verdict was obtained, off its own row: a run without one says nothing. */
function basisOf(rows: readonly Row[]): VerdictBasis {
  const row = rows.find((each) => isNamed(each, 'verdict'));
  if (row === undefined) return 'none';
  if (row.state === 'differs') return 'contradicted';
  return row.label === 'recomputed' && row.state === 'agrees' ? 'recomputed' : 'asserted';
}

/**
 * The whole verification of one run's folder. Throws nothing for anything that is in its files. `own`: what this release
 * judges its own runs by.
 */
export function verifyRun(inputs: RunFiles, own: ReleaseRules = ownRules): Verification {
  const names = runNames([...inputs.files.keys()]);
  if ('why' in names) return blocked(names.why);
  try {
    const digestOf = digester(inputs.files);
    const documents = readDocuments(inputs.files, digestOf, inputs.around);
    if (typeof documents === 'string') {
      const other = otherVersionIn(inputs.files);
      if (other === null) return blocked(documents);
      return unknownVersion(other);
    }
    const signatures = signaturesOf(inputs, documents.evidenceFile);
    const rows = withSigners(
      [
        ...runRows(inputs, documents, digestOf, own),
        ...signatureRows(signatures, documents.evidenceFile, true),
      ],
      signatures,
      documents.evidenceFile,
    );
    const exitCode = exitCodeFor(rows);
    const { rows: concluded, attestation } = conclude(inputs.expected.approval, rows, exitCode);
    return {
      rows: [...rows, ...concluded],
      exitCode,
      verdict: documents.inspected?.report.verdict ?? null,
      basis: basisOf(rows),
      attestation,
    };
  } catch (error) {
    if (isCoded(error, 'NOT_CANONICALIZABLE'))
      return blocked(`a text has no RFC 8785 form: ${quoted(error.message)}`);
    throw error;
  }
}
