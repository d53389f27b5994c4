// Plants one fault after the other, until all are tried or the time is over. A process of its own: a fault can end it or never end.
import { availableParallelism } from 'node:os';
import { type Bench, openBench } from './bench.ts';
import type { Fault } from './faults.ts';
import { note, readJournal } from './journal.ts';
import { measureDistances, nearestTests } from './nearest.ts';

export interface Work {
  readonly journal: string;
  readonly faults: readonly Fault[];
  /** Milliseconds since the epoch: no fault is begun later. */
  readonly until: number;
}

/** The first look: few files, and what fails most often fails there. */
const NEAREST_FILES = 4;
const NEAREST_SECONDS = 8;
/** A file above this holds real deadlines or thousands of cases; it is asked by nobody but its own room. */
const WIDE_FILE_SECONDS = 8;
const WIDE_SECONDS = 45;

const work = JSON.parse(process.argv[2] ?? '') as Work;
const bench = await openBench(availableParallelism());
const distances = measureDistances();

async function tryFault(on: Bench, fault: Fault) {
  const tests = await known(on, nearestTests(distances, fault.file));
  const near = tests.slice(0, NEAREST_FILES).filter(within(NEAREST_SECONDS, NEAREST_SECONDS));
  const wide = tests.filter((test) => !near.includes(test)).filter(within(WIDE_FILE_SECONDS, WIDE_SECONDS));
  const first = near.length === 0 ? null : await on.run(fault, names(near));
  if (first?.noticed === true || wide.length === 0) return first ?? { noticed: false, by: null, seconds: 0 };
  const second = await on.run(fault, names(wide));
  return { ...second, seconds: second.seconds + (first?.seconds ?? 0) };
}

interface Known {
  readonly test: string;
  readonly passes: boolean;
  readonly seconds: number;
}

const names = (tests: readonly Known[]): string[] => tests.map(({ test }) => test);

/** Tests of that length each, as long as all of them together stay below the other. */
function within(fileSeconds: number, allSeconds: number): (test: Known) => boolean {
  let all = 0;
  return ({ seconds }) => {
    if (seconds > fileSeconds || all + seconds > allSeconds) return false;
    all += seconds;
    return true;
  };
}

/** Each with what it is without a fault: a test that fails anyway notices nothing. */
async function known(on: Bench, tests: readonly string[]): Promise<Known[]> {
  const all: Known[] = [];
  for (const test of tests) {
    let line: Known | undefined = readJournal(work.journal).tests.get(test);
    if (line === undefined) {
      const { noticed, seconds } = await on.run(null, [test]);
      line = { test, passes: !noticed, seconds: Math.round(seconds * 10) / 10 };
      note(work.journal, { line: 'test', ...line });
    }
    if (line.passes) all.push(line);
  }
  return all;
}

for (const fault of work.faults) {
  if (Date.now() > work.until) break;
  note(work.journal, { line: 'begins', id: fault.id });
  const { noticed, by, seconds } = await tryFault(bench, fault);
  note(work.journal, {
    line: 'fault',
    id: fault.id,
    result: noticed ? 'noticed' : 'survived',
    by,
    seconds: Math.round(seconds * 10) / 10,
    at: Date.now(),
  });
}
await bench.close();
process.exit(0);
