// Why a run came to its verdict, in one sentence: what every sink says first. Pure; runs in the sandbox, the host and the edges.
// Attacker: anyone who wrote the report. Only a reason of our table has words; every other one is shown as what it is, a code.
import type { Finding, Report } from '../formats/documents.ts';
import { quoted } from '../formats/quoted.ts';
import type { Verdict } from '../formats/verdict.ts';
import { reasons } from '../formats/words/reasons.ts';
import type { Markdown } from './markdown-text.ts';
import { known, ours, prose } from './markdown-text.ts';
import { occurredReasons } from './next-actions.ts';

export interface VerdictCause {
  readonly verdict: Verdict;
  /** What happened, as a clause behind a colon; of our own source. Null for a reason that this release does not know. */
  readonly clause: string | null;
  /** The code, the detail and the rule: text of the report. */
  readonly finding: Finding;
  /** How often the reason occurred. */
  readonly occurrences: number;
}

/** `The packet is small. It is not read.` → `the packet is small`; codes, names and numbers keep their first letter. */
function toClause(means: string): string {
  const sentence = means.replace(/\.(?: .*)?$/, '');
  return /^[A-Z](?:[a-z]| )/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}

const clauses: ReadonlyMap<string, string> = new Map(
  Object.entries(reasons).map(([code, { means }]) => [code, toClause(means)]),
);
const clauseSentences: ReadonlySet<string> = new Set(clauses.values());

/** What a reason of our table is as a clause; null for every other text. */
export const causeClause = (code: string): string | null => clauses.get(code) ?? null;

/** The first reason with the report's own verdict; null where all that was found is plain presence. */
export function verdictCause(report: Report): VerdictCause | null {
  const occurred = occurredReasons(report);
  const first = occurred.find(({ finding }) => finding.verdict === report.verdict) ?? occurred[0];
  if (first === undefined) return null;
  const { finding, occurrences } = first;
  return { verdict: report.verdict, clause: causeClause(finding.reason), finding, occurrences };
}

/** `BLOCKED: the packet's bytes do not match its own digest (PACKET_DIGEST_DIFFERS)`; each sink encodes it. */
export function causeLine(report: Report): string {
  const cause = verdictCause(report);
  if (cause === null) return report.verdict;
  const { clause, finding } = cause;
  return clause === null
    ? `${report.verdict}: ${quoted(finding.reason)}`
    : `${report.verdict}: ${clause} (${finding.reason})`;
}

/** The same for Markdown. */
export function causeMarkdown(report: Report): Markdown {
  const cause = verdictCause(report);
  if (cause === null) return ours(report.verdict);
  const { clause, finding } = cause;
  return clause === null
    ? prose`${ours(report.verdict)}: ${finding.reason}`
    : prose`${ours(report.verdict)}: ${known(clause, clauseSentences)} (${finding.reason})`;
}
