// What became worse between two files of results. Pure. Every number has a direction by its name; one without is a fact, not a cost.

export interface Difference {
  readonly path: string;
  readonly before: number;
  readonly after: number;
  /** Above 1: worse, that many times. */
  readonly times: number;
}

/** Below this a difference is the machine's: medians of one machine differ by as much from day to day. */
export const WORSE_FROM = 1.15;

const COSTS =
  /(?:_ms|_mb|_bytes|^median|^least|of_medians|of_least|of_cpu|times_\w+|exponent|ratio)$|^times_/;
const YIELDS = /a_second/;

function numbersIn(value: unknown, path: string, into: Map<string, number>): void {
  if (typeof value === 'number') into.set(path, value);
  else if (typeof value === 'object' && value !== null)
    for (const [name, member] of Object.entries(value))
      numbersIn(member, path === '' ? name : `${path} / ${name}`, into);
}

/** Ratios first: they hold on another machine, and milliseconds do not. */
export function becameWorse(before: unknown, after: unknown): Difference[] {
  const [old, now] = [new Map<string, number>(), new Map<string, number>()];
  numbersIn(before, '', old);
  numbersIn(after, '', now);
  return [...old]
    .flatMap(([path, was]) => {
      const is = now.get(path);
      const name = path.split(' / ').at(-1) ?? '';
      const yields = YIELDS.test(path);
      if (is === undefined || !(yields || COSTS.test(name)) || was <= 0 || is <= 0) return [];
      const times = Math.round((yields ? was / is : is / was) * 100) / 100;
      return times >= WORSE_FROM ? [{ path, before: was, after: is, times }] : [];
    })
    .sort((a, b) => b.times - a.times);
}

/** What was measured before and is not any more: silence is no improvement. */
export function noLongerMeasured(before: unknown, after: unknown): string[] {
  const [old, now] = [new Map<string, number>(), new Map<string, number>()];
  numbersIn(before, '', old);
  numbersIn(after, '', now);
  return [...old.keys()].filter((path) => !now.has(path));
}
