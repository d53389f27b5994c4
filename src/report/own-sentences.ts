// The sentences of our tables that a report repeats: what a Markdown sink may print as prose although it is in a document.
// Pure data. A report that words one of them otherwise is not believed: its text is then code, as a stranger's is.
import { blockedCapabilities, matrixRows } from '../formats/register.ts';
import { promises } from '../formats/words/promises.ts';
import { reasons } from '../formats/words/reasons.ts';
import { NON_GLOBAL_DENIAL, REPORT_DISCLAIMER, REPORT_WORDS } from '../formats/words/report-sentences.ts';
import { neverMeans, verdictWords } from './verdict-words.ts';

export const ownSentences: ReadonlySet<string> = new Set([
  REPORT_DISCLAIMER,
  NON_GLOBAL_DENIAL,
  ...REPORT_WORDS,
  ...Object.values(promises),
  ...neverMeans,
  ...Object.values(verdictWords).flatMap(({ means, next, owner }) => [means, next, owner]),
  ...Object.values(reasons).flatMap(({ means, next, owner }) => [means, next, owner]),
  ...blockedCapabilities.flatMap((capability) => Object.values(capability)),
  ...matrixRows.flatMap(({ row, title }) => [row, title]),
]);
