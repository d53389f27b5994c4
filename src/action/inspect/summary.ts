// The job summary: what a person reads first on the run's page. Pure; runs in main. Attacker: every string of packet, claims, kernel
// and service; all of it goes through the encoders. Must never sound like an approval: the mark of the job is the runner's.
import type { Report } from '../../formats/documents.ts';
import { toMarkdown } from '../../report/markdown.ts';
import type { Markdown } from '../../report/markdown-text.ts';
import { lines, nothing, ours, prose } from '../../report/markdown-text.ts';
import { probeCount } from '../../formats/probe.ts';
import type { SummaryFacts } from './summary-facts.ts';
import { attestationHead, reportHead } from './summary-head.ts';
import {
  boundary,
  cellTable,
  cellsSection,
  findingsSection,
  handOverSection,
  nextSection,
} from './summary-sections.ts';

/** The runner drops a summary above 1 MiB, in bytes; this leaves room for what other steps of the job say. */
export const SUMMARY_LIMIT_BYTES = 900 * 1024;

/** What a reader opens. Nothing is left out, for where no artifact was uploaded this is all that there is. */
const folded = (title: Markdown, body: string): string =>
  `${lines([prose`<details><summary>${title}</summary>`])}\n\n${body.trim()}\n\n</details>\n`;

/** The rest of report.md, as our own renderer made it. */
function reportDetails(report: Report): string[] {
  const whole = toMarkdown(report);
  const found = whole.search(/\n## (?:Promises|Findings)/);
  const blocked = whole.lastIndexOf('\n## What stays blocked');
  return [
    folded(
      prose`Findings, items, claims, drift, matrix and own check in full, as in report.md`,
      whole.slice(found, blocked),
    ),
    folded(
      prose`What stays blocked: ${report.blocked_capabilities.length} constants of the release`,
      `<a id="what-stays-blocked"></a>\n${whole.slice(blocked)}`,
    ),
  ];
}

/** Cut at a line's end, behind what was folded; the result and its last sentence are within the limit. */
function cut(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= SUMMARY_LIMIT_BYTES) return text;
  const note = '\n\n</details>\n\nCut here, at 900 KiB: the rest is in report.md.\n';
  const kept = bytes.subarray(0, SUMMARY_LIMIT_BYTES - note.length);
  return `${kept.subarray(0, kept.lastIndexOf(10)).toString()}${note}`;
}

/**
 * Markdown of at most {@link SUMMARY_LIMIT_BYTES}. Open: verdict and cause, facts, findings, next actions, hand-over; one screen where all
 * is as expected, two where it is not. Folded: everything else.
 */
export function toSummary(facts: SummaryFacts): string {
  const { report, label, cells } = facts;
  const open = [
    ...(label === '' ? [] : [prose`Label: ${label}`, nothing]),
    ...(report === null
      ? attestationHead(facts)
      : [...reportHead(report, facts), ...findingsSection(report)]),
    ...cellsSection(facts),
    ...nextSection(facts),
    ...handOverSection(facts),
    ...boundary(report),
  ];
  const closed =
    report === null
      ? []
      : [
          folded(prose`The ${ours(probeCount.word)} cells of the sandbox`, lines(cellTable(cells))),
          ...reportDetails(report),
        ];
  return cut([lines(open), ...closed].join('\n'));
}
