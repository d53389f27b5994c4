// One fault, shown to the nearest tests and, where they let it pass, to the next ones. Asks only tests that pass without a fault, in a run
// of exactly the same files.
import type { Fault } from './faults.ts';
import type { Result } from './journal.ts';
import { measureDistances, nearestTests } from './nearest.ts';
import { type Ran, runTests } from './run.ts';

/** The first look: few files, and what fails most often fails there. */
const NEAR_FILES = 6;
const WIDE_FILES = 14;
/** A file above this holds real deadlines or thousands of cases. */
const FILE_SECONDS = 10;

/** Shown whatever survived the nearest: they go through everything that judges. */
const WHOLE = ['test/vectors/', 'test/independent/'];

/** However loaded the machine is, a run that takes longer than this and ten times its baseline is in a loop. */
const FLOOR_MS = 120_000;
const TIMES_THE_BASELINE = 10;

const distances = measureDistances();

interface TestSet {
  readonly tests: readonly string[];
  readonly limitMs: number;
}

const known = new Map<string, TestSet>();
/** Files that no set takes: they fail on the tree as it is, or take too long. */
const leftOut = new Set<string>();

/** Those of the files that pass, run together, on the tree as it is. Throws where what is left does not. */
async function measured(tests: readonly string[]): Promise<TestSet> {
  const key = tests.join(' ');
  const before = known.get(key);
  if (before !== undefined) return before;
  let left = tests.filter((test) => !leftOut.has(test));
  let limitMs = FLOOR_MS;
  // Again without what was left out: the others must be green without it.
  for (const round of [1, 2, 3]) {
    if (left.length === 0) break;
    const { outcome, seconds, files, by } = await runTests(null, left, FLOOR_MS * TIMES_THE_BASELINE);
    const kept = files.filter((file) => file.passes && file.seconds <= FILE_SECONDS).map(({ test }) => test);
    for (const { test } of files) if (!kept.includes(test)) leftOut.add(test);
    if (outcome === 'passed' && (kept.length === left.length || round > 1)) {
      limitMs += seconds * 1000 * TIMES_THE_BASELINE;
      break;
    }
    if (round === 3) throw new Error(`no green baseline: ${by ?? ''} in ${left.join(' ')}`);
    left = left.filter((test) => kept.includes(test));
  }
  const set = { tests: left, limitMs };
  known.set(key, set);
  return set;
}

export interface Tried {
  readonly result: Result;
  readonly by: string | null;
  readonly seconds: number;
}

export async function tryFault(fault: Fault): Promise<Tried> {
  const tests = nearestTests(distances, fault.file);
  const near = tests.slice(0, NEAR_FILES);
  const further = tests.slice(NEAR_FILES);
  const whole = further.filter((test) => WHOLE.some((folder) => test.startsWith(folder)));
  const wide = [...whole, ...further.filter((test) => !whole.includes(test))].slice(0, WIDE_FILES);
  let seconds = 0;
  let loaded = false;
  for (const looked of [near, wide]) {
    const set = await measured(looked);
    if (set.tests.length === 0) continue;
    const ran = await runTests(fault, set.tests, set.limitMs);
    seconds += ran.seconds;
    loaded ||= ran.loaded;
    const result = resultOf(ran);
    if (result !== 'survived') return { result, by: ran.by, seconds };
  }
  return { result: 'survived', by: loaded ? null : 'no test that was asked loads it', seconds };
}

function resultOf({ outcome, loaded, by }: Ran): Result {
  // Tests that failed and never met the fault failed of something else, and what they say is no count.
  if (outcome !== 'passed' && !loaded) throw new Error(`a run failed without its fault: ${by ?? outcome}`);
  switch (outcome) {
    case 'passed':
      return 'survived';
    case 'failed':
      return 'noticed';
    case 'never ended':
      return 'never ended';
  }
}

const CHECKED = 'src/formats/digest.ts';
const CHECKING = ['test/unit/formats/refused-forms.test.ts'];

/** The instrument itself: a fault that must be noticed, then nothing that must not be, then the fault once more. Throws where it errs. */
export async function checkOurselves(text: string): Promise<void> {
  const at = text.indexOf('{64}$');
  if (at === -1) throw new Error(`${CHECKED} has no fault to plant: choose another`);
  const lengthOff = { file: CHECKED, from: at + 1, to: at + 3, becomes: '65' };
  const nothing = { file: CHECKED, from: text.length, to: text.length, becomes: '\n;\n' };
  for (const [change, wanted] of [
    [lengthOff, 'noticed'],
    [nothing, 'survived'],
    [lengthOff, 'noticed'],
  ] as const) {
    const ran = await runTests(change, CHECKING, FLOOR_MS);
    const got = resultOf(ran);
    if (got !== wanted || !ran.loaded)
      throw new Error(`the instrument is broken: ${got} where it must be ${wanted} (${ran.by ?? 'no test'})`);
  }
}

export const checkedFile = CHECKED;
