// The BLOCKED triplet that the launcher fills in when every other program has died. Made by the build, so that the
// launcher needs no renderer. Must hold no text but our own and the marks below.
import { toSummary } from '../src/action/inspect/summary.ts';
import type { Report } from '../src/formats/documents.ts';
import type { ReasonCode } from '../src/formats/words/reasons.ts';
import { reasons } from '../src/formats/words/reasons.ts';
import { toBlockedReport } from '../src/report/blocked.ts';
import { actionLine, nextActions } from '../src/report/next-actions.ts';
import { causeMarkdown } from '../src/report/verdict-cause.ts';
import { toTriplet } from '../src/report/triplet.ts';
import { blockedTemplate, markdownName, ownCheckpointName, reportName } from '../src/formats/run-files.ts';

/** Each mark fits its member's schema, and is in the triplet wherever the value belongs. None is part of another. */
const marks = {
  clock: '1970-01-01T00:00:00Z',
  detail: 'REPLACEDBYTHEDETAIL',
  nonce: 'a1'.repeat(16),
  reason: 'REPLACEDBYTHEREASON',
  run: 'b2'.repeat(8),
} as const;

/** In what is rendered, each takes the place of words that a reason without a row in our table has. */
const renderedMarks = { cause: 'REPLACEDBYTHECAUSE', action: 'REPLACEDBYTHEACTION' } as const;

/** What a launcher can say of itself, with nobody left to ask what to do. */
const ofTheLauncher: readonly ReasonCode[] = [
  'ACTION_FAILED',
  'HOST_FAILED',
  'INTERRUPTED',
  'NO_PRIVILEGE',
  'RUNNER_DISK_FULL',
];

/** As report.md and the others word it, in Markdown. */
function wordsOf(report: Report): { cause: string; action: string } {
  const [action] = nextActions(report);
  if (action === undefined) throw new Error('MARK_LOST: a BLOCKED report has no next action.');
  return { cause: causeMarkdown(report).source, action: actionLine(action).source };
}

function summaryOf(report: Report): string {
  return toSummary({
    report,
    cells: [],
    transport: null,
    notes: [],
    blank: [],
    uploads: null,
    notUploaded: null,
    label: '',
    states: null,
  });
}

/** File name below dist/blocked-template/ → text. `marks.json` tells the launcher what to replace. */
export function makeBlockedTemplate(): Record<string, string> {
  const report = toBlockedReport(marks);
  const unknown = wordsOf(report);
  const rendered = (text: string): string =>
    text.replaceAll(unknown.cause, renderedMarks.cause).replaceAll(unknown.action, renderedMarks.action);
  const triplet = Object.entries(toTriplet(report)).map(([name, text]) => [name, rendered(text)] as const);
  const files = new Map([...triplet, [blockedTemplate.summary, rendered(summaryOf(report))]]);
  const expectMark = (file: string, name: string, mark: string): void => {
    if (files.get(file)?.includes(mark) === true) return;
    throw new Error(`MARK_LOST: ${file} of the BLOCKED template does not hold the mark for ${name}.`);
  };
  for (const [name, mark] of Object.entries(marks)) expectMark(reportName, name, mark);
  for (const [name, mark] of Object.entries(renderedMarks))
    for (const file of [markdownName, ownCheckpointName, blockedTemplate.summary])
      expectMark(file, name, mark);
  const words = ofTheLauncher.map((reason) => [reason, wordsOf(toBlockedReport({ ...marks, reason }))]);
  const next = Object.fromEntries(ofTheLauncher.map((code) => [code, reasons[code].next]));
  return {
    ...Object.fromEntries(files),
    [blockedTemplate.marks]: `${JSON.stringify({ ...marks, ...renderedMarks })}\n`,
    [blockedTemplate.next]: `${JSON.stringify(next)}\n`,
    [blockedTemplate.words]: `${JSON.stringify(Object.fromEntries(words))}\n`,
  };
}
