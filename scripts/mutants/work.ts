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
const NEAREST_FILES = 5;
const NEAREST_SECONDS = 10;
/** A file above this holds real deadlines or thousands of cases; it is asked by nobody but its own room. */
const WIDE_FILE_SECONDS = 4;
const WIDE_SECONDS = 12;

const work = JSON.parse(process.argv[2] ?? '') as Work;
const bench = await openBench(availableParallelism());
const distances = measureDistances();

/** The nearest first; what they let pass is shown to the next ones. */
async function tryFault(on: Bench, fault: Fault) {
  const tests = nearestTests(distances, fault.file);
  const near = await choose(on, tests.slice(0, NEAREST_FILES), NEAREST_SECONDS, NEAREST_SECONDS);
  const first = near.length === 0 ? null : await on.run(fault, near);
  if (first?.noticed === true) return first;
  const further = tests.filter((test) => !near.includes(test));
  const wide = await choose(on, further, WIDE_FILE_SECONDS, WIDE_SECONDS);
  if (wide.length === 0) return first ?? { noticed: false, by: null, seconds: 0 };
  const second = await on.run(fault, wide);
  return { ...second, seconds: second.seconds + (first?.seconds ?? 0) };
}

/** Tests that pass without a fault, of that length each, until all of them together are as long as the other. */
async function choose(on: Bench, tests: readonly string[], fileSeconds: number, allSeconds: number) {
  const chosen: string[] = [];
  let all = 0;
  for (const test of tests) {
    if (all >= allSeconds) break;
    const { passes, seconds } = await baseline(on, test);
    // A test that fails anyway notices nothing.
    if (!passes || seconds > fileSeconds) continue;
    all += seconds;
    chosen.push(test);
  }
  return chosen;
}

async function baseline(on: Bench, test: string): Promise<{ passes: boolean; seconds: number }> {
  const line = readJournal(work.journal).tests.get(test);
  if (line !== undefined) return line;
  const { noticed, seconds } = await on.run(null, [test]);
  const measured = { test, passes: !noticed, seconds: Math.round(seconds * 10) / 10 };
  note(work.journal, { line: 'test', ...measured });
  return measured;
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
