// The BLOCKED triplet that the launcher fills in when every other program has died. Made by the build, so that the
// launcher needs no renderer. Must hold no text but our own and the marks below.
import type { ReasonCode } from '../src/formats/words/reasons.ts';
import { toSummary } from '../src/action/inspect/summary.ts';
import type { Report } from '../src/formats/documents.ts';
import { reasons } from '../src/formats/words/reasons.ts';
import { toBlockedReport } from '../src/report/blocked.ts';
import { toTriplet } from '../src/report/triplet.ts';
import { causeClause } from '../src/report/verdict-cause.ts';
import { verdictWords } from '../src/report/verdict-words.ts';
import { blockedTemplate, markdownName, ownCheckpointName, reportName } from '../src/formats/run-files.ts';

/** Each mark fits its member's schema, and is in the triplet wherever the value belongs. None is part of another. */
const marks = {
  clock: '1970-01-01T00:00:00Z',
  detail: 'REPLACEDBYTHEDETAIL',
  nonce: 'a1'.repeat(16),
  reason: 'REPLACEDBYTHEREASON',
  run: 'b2'.repeat(8),
} as const;

/** What only the two texts say of a reason, and the launcher knows: they are rendered without it, because no table has the mark. */
const wordMarks = { clause: 'REPLACEDBYTHECLAUSE', next: 'REPLACEDBYTHENEXT' } as const;

function withWords(text: string): string {
  const bare = `BLOCKED: \`${marks.reason}\``;
  const toDo = `(\`${marks.reason}\`): ${verdictWords.BLOCKED.next}`;
  if (!text.includes(bare) || !text.includes(toDo))
    throw new Error('MARK_LOST: a text of the BLOCKED template says no reason, or no next action.');
  return text
    .replaceAll(bare, `BLOCKED: ${wordMarks.clause} (\`${marks.reason}\`)`)
    .replaceAll(toDo, `(\`${marks.reason}\`): ${wordMarks.next}`);
}

/** What a launcher can say of itself, with nobody left to ask what to do. */
const ofTheLauncher: readonly ReasonCode[] = [
  'ACTION_FAILED',
  'HOST_FAILED',
  'INTERRUPTED',
  'NO_PRIVILEGE',
  'RUNNER_DISK_FULL',
];

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
  const triplet = toTriplet(report);
  for (const [name, mark] of Object.entries(marks)) {
    if (!triplet[reportName].includes(mark)) {
      throw new Error(`MARK_LOST: ${reportName} of the BLOCKED template does not hold the mark for ${name}.`);
    }
  }
  const table = (of: (code: ReasonCode) => string | null) =>
    `${JSON.stringify(Object.fromEntries(ofTheLauncher.map((code) => [code, of(code)])))}\n`;
  return {
    ...triplet,
    [markdownName]: withWords(triplet[markdownName]),
    [ownCheckpointName]: withWords(triplet[ownCheckpointName]),
    [blockedTemplate.summary]: withWords(summaryOf(report)),
    [blockedTemplate.marks]: `${JSON.stringify({ ...marks, ...wordMarks })}\n`,
    [blockedTemplate.next]: table((code) => reasons[code].next),
    [blockedTemplate.clauses]: table(causeClause),
  };
}
