// What a job summary shows openly below its top: findings, cells that need a look, what to do next, and what was handed over. Pure; runs
// in main. Attacker: every string of packet, claims, kernel and service.
import type { ProbeCell, Report } from '../../formats/documents.ts';
import type { ProbeId } from '../../formats/probe.ts';
import { probeCount } from '../../formats/probe.ts';
import { controlWords, probeStateWords } from '../../formats/words/probe-words.ts';
import { clip } from '../../formats/quoted.ts';
import { probes } from '../../probes/registry.ts';
import { markdownTable } from '../../report/markdown-table.ts';
import type { Markdown } from '../../report/markdown-text.ts';
import { join, known, nothing, ours, prose } from '../../report/markdown-text.ts';
import { actionLine, nextActions, occurredReasons } from '../../report/next-actions.ts';
import { handOverCommands } from '../../report/next-commands.ts';
import { ownSentences } from '../../report/own-sentences.ts';
import { neverMeans } from '../../report/verdict-words.ts';
import { blankWords } from './annotation.ts';
import type { HandedOver, SummaryFacts } from './summary-facts.ts';
import { DETAIL_LIMIT } from './summary-head.ts';

/** Together with the rest they fit two screens. */
const FINDINGS_SHOWN = 6;
const ACTIONS_SHOWN = 6;
const HINT_LIMIT = 400;

const titleOf = (id: string): Markdown =>
  Object.hasOwn(probes, id) ? ours(probes[id as ProbeId].title) : prose`unknown probe`;

export const cellTable = (cells: readonly ProbeCell[]): Markdown[] =>
  markdownTable(
    prose`probe | what | state | seen by | the weakened control`,
    cells.map(({ id, state, basis, control }) => [
      prose`${id}`,
      titleOf(id),
      ours(probeStateWords[state]),
      ours(basis),
      ours(controlWords[control]),
    ]),
    prose`No sandbox was observed in this run: none of the ${ours(probeCount.word)} was judged.`,
  );

/** Open where there is something to see: a cell that is not as expected, or cells and nothing else. */
export function cellsSection({ cells, report }: SummaryFacts): Markdown[] {
  if (report !== null && cells.every(({ state }) => state === 'held')) return [];
  return [prose`### The ${ours(probeCount.word)} cells`, nothing, ...cellTable(cells), nothing];
}

/** One row for each reason, with the first place where it was found. */
export function findingsSection(report: Report): Markdown[] {
  const occurred = occurredReasons(report);
  if (occurred.length === 0) return [];
  const rows = occurred.slice(0, FINDINGS_SHOWN).map(({ finding, occurrences }) => {
    const item = report.items.find(({ findings }) => findings.includes(finding));
    const where = item === undefined ? prose`the packet` : prose`${item.item_id}`;
    return [
      prose`${finding.reason}`,
      ours(finding.verdict),
      occurrences === 1 ? where : prose`${where}, and ${occurrences - 1} more`,
      prose`${clip(finding.detail, DETAIL_LIMIT)}`,
    ];
  });
  const left = occurred.length - rows.length;
  return [
    prose`### Findings`,
    nothing,
    ...markdownTable(prose`reason | verdict | where | what was found`, rows, nothing),
    nothing,
    ...(left > 0 ? [prose`${left} more reasons are folded below.`, nothing] : []),
  ];
}

/** What knows this machine first, then what the report asks for. */
export function nextSection({ report, messages = [] }: SummaryFacts): Markdown[] {
  const actions = report === null ? [] : nextActions(report);
  const hints = messages
    .filter(({ level, hint }) => level === 'error' && hint !== '')
    .filter(({ hint }) => !actions.some(({ action }) => action === hint))
    .map(({ code, hint }) => prose`on this machine (${code}): ${clip(hint, HINT_LIMIT)}`);
  const lines =
    report === null
      ? [prose`second party: verify the evidence with \`tki verify\`; acceptance (B4′) is NOT ASSERTED here.`]
      : actions.map(actionLine);
  const all = [...hints, ...lines];
  const left = all.length - ACTIONS_SHOWN;
  return [
    prose`### Next`,
    nothing,
    ...all.slice(0, ACTIONS_SHOWN).map((line) => prose`- ${line}`),
    ...(left > 0 ? [prose`- ${left} more in the checkpoint`] : []),
    nothing,
  ];
}

/** The two artifacts, and what came up on the way. */
export function handOverSection({
  report,
  uploads,
  notUploaded,
  notes,
  blank,
  states,
  artifacts = [],
}: SummaryFacts): Markdown[] {
  if (uploads === null) return [];
  const line = (what: Markdown, one: HandedOver | null, besides: Markdown): Markdown =>
    one === null
      ? prose`- ${what}: not uploaded${besides}`
      : prose`- ${what}: artifact ${one.id}, archive ${one.digest}${besides}`;
  const commands = handOverCommands(states, artifacts, report?.packet.digest ?? null);
  return [
    prose`### Hand-over`,
    nothing,
    line(prose`report`, uploads.report, nothing),
    line(
      prose`evidence`,
      uploads.evidence,
      prose`; unsigned: a later job with its own permissions can sign it`,
    ),
    ...(notUploaded === null ? [] : [prose`- ${notUploaded}`]),
    ...blank.map((name) => prose`- ${blankWords(name)}`),
    ...notes.map((note) => prose`- ${note}`),
    ...(commands.length === 0
      ? []
      : [
          prose`- to recompute it elsewhere, beside the exporter's packet: ${join(
            commands.map((command) => prose`${command}`),
            '; ',
          )}`,
        ]),
    nothing,
  ];
}

/** Never a decision, no matter who reads only the top of it. */
export function boundary(report: Report | null): Markdown[] {
  const blocked =
    report === null
      ? nothing
      : prose` [What stays blocked](#what-stays-blocked): ${report.blocked_capabilities.length} constants of the release.`;
  return [
    prose`**What it does not mean:** ${join(
      neverMeans.map((line) => known(line, ownSentences)),
      ' ',
    )}${blocked}`,
    nothing,
  ];
}
