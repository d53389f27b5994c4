// Many runs as one table: what each verification came to, which runs are copies or replays of another, and one exit code.
// Pure. A report's own verdict never makes a run's code better; where only the run says it, it may make it worse.
import { parse } from '../attestation/verify/canonical-text.ts';
import type { VerdictBasis, Verification } from '../attestation/verify/inputs.ts';
import { detailWords, whyNotARun } from '../attestation/verify/row-details.ts';
import type { Row } from '../attestation/verify/row.ts';
import { readDocuments } from '../attestation/verify/read-documents.ts';
import type { Digest } from '../formats/digest.ts';
import { isDigest, sha256 } from '../formats/digest.ts';
import { validate as isReport } from '../formats/validators/report.js';
import type { JudgingExitCode, Verdict } from '../formats/verdict.ts';
import { exitCodeOf } from '../formats/verdict.ts';
import { nextActions } from '../report/next-actions.ts';
import { causeLine, verdictCause } from '../report/verdict-cause.ts';
import { verdictWords } from '../report/verdict-words.ts';
import type { TriedRun } from './verify-runs.ts';
import { reportName, runStatementName } from '../formats/run-files.ts';

export interface RolledRun {
  readonly directory: string;
  readonly run: string | null;
  readonly packet: Digest | null;
  readonly verdict: Verdict | null;
  readonly basis: VerdictBasis;
  readonly attestation: string;
  readonly agrees: number;
  readonly differs: number;
  readonly not_evidenced: number;
  /** Comparisons that never ran to their end: one is enough for a code of 2. */
  readonly not_evaluated: number;
  readonly exit_code: JudgingExitCode;
  /** What another folder of the call has in common with it; empty for most. */
  readonly same: readonly string[];
  /** Why the report came to its verdict, as far as the report says; absent for plain presence, and where there is none. */
  readonly cause?: string | undefined;
  /** Null where nothing is left to do: what is as expected was recomputed here. */
  readonly next: { readonly owner: string; readonly action: string } | null;
}

/** What tells one run from another: nobody makes the same of these twice by accident. */
interface Marks {
  readonly whole: Digest | null;
  readonly nonce: string | null;
  readonly evidence: Digest | null;
}

export interface RolledOnce {
  readonly row: RolledRun;
  readonly marks: Marks;
}

/** Worst last: a violation or contradiction, then BLOCKED, then what is open. */
const severity: readonly JudgingExitCode[] = [10, 2, 3, 4];

/** The worst of several codes by the table; no run at all is nothing to lean on. */
export function worstOf(codes: readonly JudgingExitCode[]): JudgingExitCode {
  return codes.reduce<JudgingExitCode>(
    (worst, code) => (severity.indexOf(code) > severity.indexOf(worst) ? code : worst),
    codes.length === 0 ? 2 : 10,
  );
}

const toDigest = (text: string | null | undefined): Digest | null => (isDigest(text) ? text : null);

function unreadable(directory: string, action: string): RolledOnce {
  return {
    row: {
      directory,
      run: null,
      packet: null,
      verdict: null,
      basis: 'none',
      attestation: 'NOT_ATTESTED',
      agrees: 0,
      differs: 0,
      not_evidenced: 0,
      not_evaluated: 0,
      exit_code: 3,
      same: [],
      next: { owner: 'operator', action },
    },
    marks: { whole: null, nonce: null, evidence: null },
  };
}

/** A table has one line for a run: whatever contradicts it, its verdict cannot be leaned on. */
function basisOf({ rows, basis }: Verification, verdict: Verdict | null): VerdictBasis {
  if (rows.some(({ state }) => state === 'differs')) return 'contradicted';
  if (verdict === null) return 'none';
  return basis === 'none' ? 'asserted' : basis;
}

/** One folder's row, as it is by itself. */
export function toRolled(tried: TriedRun): RolledOnce {
  const { directory } = tried;
  if (tried.kind === 'unreadable') return unreadable(directory, `${tried.why}. ${tried.hint}`);
  const { verification, files } = tried.verified;
  const { rows } = verification;
  const read = readDocuments(files);
  const documents = typeof read === 'string' ? null : read;
  const report = documents?.inspected?.report ?? parse(files.get(reportName), isReport, '\n');
  const why = whyNotARun(rows) ?? '';
  if (documents === null && report === null) {
    const { row, marks } = unreadable(directory, `${why}.`);
    return { row: { ...row, exit_code: worstOf([2, verification.exitCode]) }, marks };
  }
  // What lies beside an attestation is no report of it, and is a contradiction already.
  const verdict = documents !== null && documents.inspected === null ? null : (report?.verdict ?? null);
  const basis = basisOf(verification, verdict);
  const open = rows.find(
    ({ state, concludes }) => state === 'not evaluated' || (state === 'not evidenced' && concludes),
  );
  const whole = files.get(runStatementName) ?? files.get(reportName);
  return {
    row: {
      directory,
      run: documents?.run.predicate.run ?? report?.run ?? null,
      packet: toDigest(documents?.inspected?.go.packet_digest ?? report?.packet.digest),
      verdict,
      basis,
      attestation: verification.attestation,
      agrees: rows.filter(({ state }) => state === 'agrees').length,
      differs: rows.filter(({ state }) => state === 'differs').length,
      not_evidenced: rows.filter(({ state }) => state === 'not evidenced').length,
      not_evaluated: rows.filter(({ state }) => state === 'not evaluated').length,
      exit_code: worstOf([verification.exitCode, ...(verdict === null ? [] : [exitCodeOf(verdict)])]),
      same: [],
      cause:
        report === null || verdict === null || verdictCause(report) === null ? undefined : causeLine(report),
      // A BLOCKED run leaves its report and nothing else; every other report without a run is half of one.
      next:
        documents === null && verdict !== 'BLOCKED'
          ? { owner: 'operator', action: `${why}.` }
          : nextOf(
              basis,
              documents === null ? undefined : open,
              report === null ? null : (nextActions(report)[0] ?? null),
            ),
    },
    marks: {
      whole: whole === undefined ? null : sha256(whole),
      nonce: documents?.run.predicate.nonce ?? report?.nonce ?? null,
      evidence: documents?.evidenceDigest ?? null,
    },
  };
}

function nextOf(
  basis: VerdictBasis,
  open: Row | undefined,
  action: { readonly owner: string; readonly action: string } | null,
): RolledRun['next'] {
  if (basis === 'contradicted')
    return {
      owner: 'operator',
      action: 'Keep the folder as it is, and read the rows of `tki verify` that differ.',
    };
  if (basis === 'asserted' && open !== undefined) {
    const words = detailWords(open.detail);
    return { owner: 'second party', action: `${words.charAt(0).toUpperCase()}${words.slice(1)}.` };
  }
  const done = basis === 'recomputed' && action?.action === verdictWords.EVIDENCE_PRESENT.next;
  return action === null || done ? null : { owner: action.owner, action: action.action };
}

/**
 * The rows beside each other. A copy of a whole run counts once, so it is held out; the same nonce or the same evidence under
 * other documents is a replay, and a contradiction in every folder that has it.
 */
export function compareRolled(once: readonly RolledOnce[]): RolledRun[] {
  return once.map(({ row, marks }, index) => {
    const others = once.map((other, at) => ({ other: other.marks, at })).filter(({ at }) => at !== index);
    const copies = others.filter(({ other }) => marks.whole !== null && other.whole === marks.whole);
    const replays = others.filter(
      ({ other }) =>
        other.whole !== marks.whole &&
        ((marks.nonce !== null && other.nonce === marks.nonce) ||
          (marks.evidence !== null && other.evidence === marks.evidence)),
    );
    const numbers = (found: readonly { readonly at: number }[]): string =>
      found
        .slice(0, 5)
        .map(({ at }) => `#${at + 1}`)
        .join(', ');
    const later = copies.some(({ at }) => at < index);
    return {
      ...row,
      exit_code: worstOf([
        row.exit_code,
        ...(later ? [2 as const] : []),
        ...(replays.length > 0 ? [4 as const] : []),
      ]),
      same: [
        ...(copies.length > 0
          ? [`the same run as ${numbers(copies)}${later ? ': held out here, and counted there' : ''}`]
          : []),
        ...(replays.length > 0
          ? [`the nonce or the evidence of ${numbers(replays)}, under other documents`]
          : []),
      ],
    };
  });
}
