// One fault, shown to the tests that run its place: the nearest files first, and no further once one has noticed. Asks only tests that were
// green without a fault, and at the end whether those that noticed one are green without it still.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import type { FileRan } from './asked.ts';
import { Server } from './client.ts';
import type { Executed, ExecutedTests } from './executed.ts';
import type { Change, Fault } from './faults.ts';
import type { Result } from './journal.ts';
import { type Distances, nearestTests } from './nearest.ts';
import { regionAt, regionsOf } from './regions.ts';

/** So much of a processor is spent on a fault that nobody notices; what is left then counts as a survivor. */
const SECONDS_A_FAULT = 30;
/** A file above this holds real deadlines or thousands of cases. */
const SECONDS_A_FILE = 12;

/** Considered however far they are: they go through everything that judges. */
const WHOLE = ['test/vectors/', 'test/independent/vectors'];

/** However loaded the machine is, a run that takes longer than this and ten times its baseline is in a loop. */
const FLOOR_MS = 60_000;
const TIMES_THE_BASELINE = 10;

/** Some tests of one file, or all of it. */
interface Shown {
  readonly test: string;
  readonly ids: readonly string[] | null;
  readonly seconds: number;
}

export interface Tried {
  readonly result: Result;
  readonly by: string | null;
  /** The file and the test that noticed, to be run without the fault; null: nobody, or the file as a whole. */
  readonly test: string | null;
  readonly testId: string | null;
  readonly seconds: number;
  /** Files that were shown the fault. */
  readonly files: number;
}

export class Tester {
  readonly #server = new Server();
  readonly #distances: Distances;
  readonly #executed: ExecutedTests;

  constructor(distances: Distances, executed: ExecutedTests) {
    this.#distances = distances;
    this.#executed = executed;
  }

  async tryFault(fault: Fault): Promise<Tried> {
    const began = this.#server.spent();
    const told = (result: Result, by: string | null, test: string | null, testId: string | null): Tried => ({
      result,
      by,
      test,
      testId,
      // Of a processor; none is known of what had to be ended.
      seconds: Math.max(0, this.#server.spent() - began),
      files,
    });
    let files = 0;
    let loaded = false;
    for await (const shown of this.#shownTo(fault)) {
      const ran = await this.#run(fault, shown);
      files += 1;
      if (ran === 'never ended') return told(ran, shown.test, shown.test, null);
      loaded ||= ran.loaded;
      const { failure } = ran;
      if (failure === null) continue;
      // Tests that failed and never met the fault failed of something else, and what they say is no count.
      if (!ran.loaded) throw new Error(`${shown.test} failed without its fault: ${failure.by}`);
      const result = failure.timedOut ? 'never ended' : 'noticed';
      return told(result, `${shown.test}: ${failure.by}`, shown.test, failure.id);
    }
    return told('survived', loaded ? null : 'no test that was asked runs it', null, null);
  }

  /** Throws where a test that noticed fails on the tree as it is. */
  async checkNoticers(noticers: Iterable<{ test: string | null; testId: string | null }>): Promise<void> {
    const byTest = new Map<string, Set<string>>();
    for (const { test, testId } of noticers) {
      if (test === null) continue;
      const ids = byTest.get(test) ?? new Set();
      if (testId !== null) ids.add(testId);
      byTest.set(test, ids);
    }
    for (const [test, ids] of byTest) {
      const ran = await this.#run(null, {
        test,
        ids: ids.size === 0 ? null : [...ids],
        seconds: SECONDS_A_FILE,
      });
      const failure = ran === 'never ended' ? ran : ran.passed === 0 ? 'no test ran' : ran.failure?.by;
      if (failure !== undefined) throw new Error(`${test} noticed faults and fails without one: ${failure}`);
    }
  }

  /** The instrument itself: a fault that must be noticed, then nothing that must not be, then the fault once more. Throws where it errs. */
  async checkOurselves(): Promise<void> {
    const text = readFileSync(join(root, CHECKED), 'utf8');
    const at = text.indexOf('{64}$');
    if (at === -1) throw new Error(`${CHECKED} has no fault to plant: choose another`);
    const lengthOff = { file: CHECKED, from: at + 1, to: at + 3, becomes: '65' };
    const nothing = { file: CHECKED, from: text.length, to: text.length, becomes: '\n;\n' };
    const never = { file: CHECKED, from: text.length, to: text.length, becomes: '\nfor (;;);\n' };
    const shown = { test: CHECKING, ids: null, seconds: 1 };
    for (const [change, wanted, loads] of [
      [lengthOff, 'noticed', true],
      [nothing, 'survived', true],
      [lengthOff, 'noticed', true],
      [null, 'survived', false],
      [never, 'never ended', false],
      [lengthOff, 'noticed', true],
      [nothing, 'survived', true],
    ] as const) {
      const ran = await this.#run(change, shown, change === never ? NEVER_MS : undefined);
      const got = ran === 'never ended' ? ran : ran.failure === null ? 'survived' : 'noticed';
      if (got !== wanted || (ran !== 'never ended' && ran.loaded !== loads))
        throw new Error(`the instrument is broken: ${got} where it must be ${wanted}`);
    }
  }

  end(): void {
    this.#server.end();
  }

  #run(
    change: Change | null,
    { test, ids, seconds }: Shown,
    limitMs?: number,
  ): Promise<FileRan | 'never ended'> {
    return this.#server.ask(
      { test, ids, change, sources: [] },
      limitMs ?? FLOOR_MS + seconds * 1000 * TIMES_THE_BASELINE,
    );
  }

  /** The near ones first, and of them the cheap ones: a test of few that run the place says most of it. */
  async *#shownTo(fault: Fault): AsyncGenerator<Shown> {
    const region = regionAt(regionsOf(readFileSync(join(root, fault.file), 'utf8')), fault);
    const tests = nearestTests(this.#distances, fault.file);
    const whole = tests.filter((test) => WHOLE.some((folder) => test.startsWith(folder)));
    const near = [...new Set([...tests.slice(0, NEAREST), ...whole])];
    const further = tests.slice(NEAREST, FILES_A_FAULT).filter((test) => !near.includes(test));
    let left = SECONDS_A_FAULT;
    // What runs the further ones is not even asked for where a near one notices.
    for (const considered of [near, further]) {
      for (const shown of await this.#running(considered, fault.file, region)) {
        if (shown.seconds > left) continue;
        left -= shown.seconds;
        yield shown;
      }
    }
  }

  async #running(tests: readonly string[], file: string, region: number): Promise<Shown[]> {
    const found: Shown[] = [];
    for (const test of tests) {
      const executed = await this.#executed.of(test);
      const whole = executed.green ? { test, ids: null, seconds: executed.seconds } : null;
      const shown = this.#executed.marks(file) ? partOf(executed, file, region) : whole;
      if (shown !== null && shown.seconds <= SECONDS_A_FILE) found.push(shown);
    }
    return found.sort((a, b) => a.seconds - b.seconds);
  }
}

/** Files that are looked at before the further ones. */
const NEAREST = 8;
/** So many files are considered at all: what is further off says little of a source. */
const FILES_A_FAULT = 40;
const CHECKED = 'src/formats/digest.ts';
const CHECKING = 'test/unit/formats/refused-forms.test.ts';
/** For a loop that was planted to see that it is ended. */
const NEVER_MS = 8_000;

/** A worker and what it loads, before any test. */
const START_SECONDS = 0.5;

/** null: nothing of the file runs the region. */
function partOf(
  { test, green, seconds, whole, tests }: Executed,
  file: string,
  region: number,
): Shown | null {
  if (!green) return null;
  if (whole[file]?.includes(region) === true) return { test, ids: null, seconds };
  const running = tests.filter(({ regions }) => regions[file]?.includes(region) === true);
  if (running.length === 0) return null;
  return {
    test,
    ids: running.map(({ id }) => id),
    seconds: running.reduce((sum, each) => sum + each.seconds, START_SECONDS),
  };
}
