// The whole report of a vector, as a text that a person can review: what it has in another way than the one report of its kind that is
// written out in full. Nothing is left out: from the text and that report the whole comes back. Used by the vector tests only.
import { readFileSync } from 'node:fs';
import type { Report } from '../../src/formats/documents.ts';
import { vectorFolder } from './vector.ts';

/** Written out in full, and reviewed line by line: one whose item is usable, and one of which nothing was evaluated. */
export const wholeVectors = { evaluated: 'evidence-rows', blocked: 'bytes-empty' } as const;

export const reportFile = (name: string): string => `${vectorFolder}reports/${name}.json`;

type Members = Record<string, unknown>;

const toText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** A list with an own key in every line, by that key. */
const byKey = (list: readonly object[], key: string): Members =>
  Object.fromEntries(list.map((entry) => [String((entry as Members)[key]), entry]));

/** Objects whose lines are compared one by one; every other member is the same as a whole, or written as a whole. */
const toMembers = (report: Report): Members => ({
  ...report,
  matrix: byKey(report.matrix, 'row'),
  // In their order as well: a line that moved is seen.
  order: [report.matrix.map(({ row }) => row).join(' '), report.coverage.map(({ field }) => field).join(' ')],
  coverage: byKey(report.coverage, 'field'),
});

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What `members` has in another way, and what it does not have (null: none of a report's own lines is that). */
function difference(whole: Members, members: Members): Members {
  const names = [...new Set([...Object.keys(whole), ...Object.keys(members)])];
  return Object.fromEntries(
    names.filter((name) => !same(whole[name], members[name])).map((name) => [name, members[name] ?? null]),
  );
}

export function describeReport(name: string, report: Report): string {
  const like = report.verdict === 'BLOCKED' ? 'blocked' : 'evaluated';
  if (wholeVectors[like] === name) return toText(report);
  const whole = toMembers(JSON.parse(readFileSync(reportFile(wholeVectors[like]), 'utf8')) as Report);
  const members = toMembers(report);
  const { matrix, coverage, ...rest } = difference(whole, members);
  return toText({
    like,
    ...rest,
    ...(matrix === undefined ? {} : { matrix: difference(whole['matrix'] as Members, members['matrix'] as Members) }),
    ...(coverage === undefined
      ? {}
      : { coverage: difference(whole['coverage'] as Members, members['coverage'] as Members) }),
  });
}
