// One folder as the page shows it: its verification, and the documents that could be read. Pure.
// Every document here has followed its schema, in its one spelling; whether it speaks the truth is the verification's matter.
import { parse } from '../attestation/verify/canonical-text.ts';
import type { ReleaseRules } from '../attestation/release-rules.ts';
import { ownRules } from '../attestation/release-rules.ts';
import type { RunFiles, Verification } from '../attestation/verify/inputs.ts';
import { causeWords } from '../attestation/verify/cause-words.ts';
import { toCauses } from '../attestation/verify/causes.ts';
import { detailWords, whyNotARun } from '../attestation/verify/row-details.ts';
import { isNamed } from '../attestation/verify/row.ts';
import { blocked } from '../attestation/verify/verify.ts';
import { readDocuments } from '../attestation/verify/read-documents.ts';
import type { Documents } from '../attestation/verify/read-documents.ts';
import type { Evidence, Report } from '../formats/documents.ts';
import { validate as isReport } from '../formats/validators/report.js';
import { verdictCause } from '../report/verdict-cause.ts';
import type { VerdictCause } from '../report/verdict-cause.ts';
import { verdictWords } from '../report/verdict-words.ts';
import type { MarkState } from './marks.ts';
import { stateOfVerdict } from './marks.ts';
import type { Standing } from './standing.ts';
import { reportName } from '../formats/run-files.ts';

export interface ViewedRun {
  /** Ours, fit for an id in the page. */
  readonly id: string;
  /** The folder as the caller named it: text from outside. */
  readonly name: string;
  readonly verification: Verification;
  /** Null where the folder holds no whole run. */
  readonly documents: Documents | null;
  /** Of the release that made the run: this one's where there are no documents. */
  readonly rules: ReleaseRules;
  /** A BLOCKED run has a report and nothing else. Null for an attestation, and for what cannot be read. */
  readonly report: Report | null;
  /** Why there is nothing to show, where there is nothing. */
  readonly unreadable: string | null;
}

/** A run as it was verified. */
export interface Verified {
  readonly verification: Verification;
  /** The bytes that were verified. */
  readonly files: RunFiles['files'];
  readonly rulesOf: (evidence: Evidence) => ReleaseRules;
}

export function toViewedRun(id: string, name: string, { verification, files, rulesOf }: Verified): ViewedRun {
  const read = readDocuments(files);
  const documents = typeof read === 'string' ? null : read;
  const report =
    documents === null ? parse(files.get(reportName), isReport, '\n') : (documents.inspected?.report ?? null);
  const why = whyNotARun(verification.rows) ?? 'no document could be read';
  return {
    id,
    name,
    verification,
    documents,
    rules: documents === null ? ownRules : rulesOf(documents.evidence),
    report,
    unreadable: documents === null && report === null ? why : null,
  };
}

/** A folder that could not even be listed. */
export function toUnreadableRun(id: string, name: string, why: string): ViewedRun {
  const verification = blocked(why);
  return { id, name, verification, documents: null, rules: ownRules, report: null, unreadable: why };
}

/** The time that a run gives itself, in a form that sorts as text; null where it gives none. */
export function timeOf({ documents, report }: ViewedRun): string | null {
  const time = report?.clock ?? documents?.evidence.predicate.started_at;
  return time === undefined ? null : `${time.slice(0, 19)}.${time.slice(20, -1).padEnd(6, '0')}`;
}

/** `2026-11-21 14:03:10 UTC` */
export function shownTime(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 19)} UTC`;
}

export const runIdOf = ({ documents, report }: ViewedRun): string | null =>
  documents?.run.predicate.run ?? report?.run ?? null;

export interface Headline {
  readonly state: MarkState;
  readonly word: string;
  readonly standing: Standing;
  /** On whose word it is, and what would change that. */
  readonly because: string;
  readonly means: string;
}

/** Why a run came to its verdict; null beside plain presence, and where there is no report. */
export function causeOf({ report }: ViewedRun): VerdictCause | null {
  return report === null ? null : verdictCause(report);
}

/** What contradicts first, in the verifier's words; null where nothing does. */
export function contradictionOf({ verification }: ViewedRun): string | null {
  if (verification.exitCode !== 4) return null;
  const cause = toCauses(verification.rows).find(({ row }) => row.state === 'differs');
  return cause === undefined ? null : causeWords(cause);
}

/** Where the verdict was made again, or why it was not. */
function standingOfVerdict({ documents, verification }: ViewedRun): Pick<Headline, 'standing' | 'because'> {
  if (verification.basis === 'recomputed')
    return { standing: 'recomputed', because: 'from the packet itself' };
  // `run`: the one row of a run that could not be judged at all, by this release or by any.
  const row = verification.rows.find((each) => isNamed(each, 'verdict') || isNamed(each, 'run'));
  const because =
    documents === null
      ? 'a report without its run.json: nothing could be recomputed'
      : `the run’s own word; ${row === undefined ? 'give its packet to have it recomputed' : detailWords(row.detail)}`;
  return { standing: 'asserted', because };
}

/** What is largest. A run that contradicts itself, or cannot be read, gives no headline of its own. */
export function headlineOf(run: ViewedRun): Headline {
  const { verification, report, unreadable } = run;
  if (unreadable !== null) {
    return {
      state: 'refused',
      word: 'UNREADABLE',
      standing: 'asserted',
      because: 'nothing here could be recomputed, or shown',
      means: 'The folder does not hold the files of one run. Nothing is known about any packet from it.',
    };
  }
  if (verification.exitCode === 4) {
    return {
      state: 'violation',
      word: 'CONTRADICTED',
      standing: 'contradicted',
      because: `the run itself says ${report === null ? 'no verdict' : report.verdict}`,
      means:
        'The documents contradict each other, this release, or what was given beside them. What the run says of itself is shown below, and cannot be relied on.',
    };
  }
  if (report === null) {
    return {
      state: 'asserted',
      word: 'NO VERDICT',
      standing: verification.exitCode === 10 ? 'recomputed' : 'asserted',
      because: 'an attestation alone: no packet was read',
      means:
        'A sandbox was built and observed. Nothing was inspected in it, and nothing was judged but the sandbox.',
    };
  }
  const { standing, because } = standingOfVerdict(run);
  const state = stateOfVerdict(report.verdict);
  return {
    // What only the run says is never shown as seen; what it says against itself is.
    state: standing === 'asserted' && state === 'expected' ? 'asserted' : state,
    word: report.verdict,
    standing,
    because,
    means: verdictWords[report.verdict].means,
  };
}
