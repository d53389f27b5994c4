// What the runtime's compiled filter is asked about. Pure. A runtime that keeps its filter and has left none has said nothing, and
// that is a difference.
import { runtimeFacts } from '../formats/kernel/runtimes.ts';
import type { Check } from '../formats/check.ts';
import type { Baseline } from './checks.ts';
import type { Filter } from './spec.ts';

/** A runtime that keeps its filter has left none to ask: its silence is a difference. */
export function missingFilter(baseline: Baseline): Check[] {
  return runtimeFacts[baseline.runtime].filterBytes
    ? [{ id: 'filter-bytes', expected: 'the bytes that the runtime keeps', observed: 'not there' }]
    : [];
}

/** One call, the answer that it has to get, and the arguments that make the question. */
export type FilterQuestion = readonly [name: string, expected: string, args?: readonly bigint[]];

export function filterChecks(
  filter: Filter | null,
  baseline: Baseline,
  questions: readonly FilterQuestion[],
): Check[] {
  if (filter === null) return missingFilter(baseline);
  return questions.flatMap(([name, expected, args = []]) => {
    const observed = filter.answer(name, args);
    // A call that the machine does not have can be made by nobody: there is no answer to hold against anything.
    return observed === null ? [] : [{ id: `filter-${name}`, expected, observed }];
  });
}
