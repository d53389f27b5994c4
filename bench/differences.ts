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

/** Hold on another machine and under another load. */
const RATIOS = /^(?:of_medians|of_least|of_cpu|exponent|ratio|times_\w+)$|_times_\w+$|_bytes(?:_|$)/;
/** Those of the machine as it was then. */
const TIMES = /(?:_ms|_s|_mb|^seconds|^median|^least)$|^hours_/;
const YIELDS = /a_second/;

function numbersIn(value: unknown, path: string, into: Map<string, number>): void {
  if (typeof value === 'number') into.set(path, value);
  else if (typeof value === 'object' && value !== null)
    for (const [name, member] of Object.entries(value))
      numbersIn(member, path === '' ? name : `${path} / ${name}`, into);
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

/** Of the last minute before the results were written, by core. */
function loadOf(value: unknown): number {
  const [minute] = [memberOf(value, 'load_average')].flat();
  const cores = Number.parseInt(String(memberOf(value, 'machine')), 10);
  return Number(minute) / cores;
}

/** A benchmark loads a core or two by itself. */
const IDLE_BELOW = 1.5;

/** Why times of one cannot be laid beside times of the other; null where they can. */
export function notAlike(before: unknown, after: unknown): string | null {
  const [was, is] = [memberOf(before, 'machine'), memberOf(after, 'machine')];
  if (typeof was !== 'string' || typeof is !== 'string')
    return 'one does not say on which machine it was measured';
  if (was !== is) return `another machine or Node: ${was}; ${is}`;
  const loads = [loadOf(before), loadOf(after)];
  if (loads.every((load) => load < IDLE_BELOW)) return null;
  return `load average a core ${loads.map((load) => (Number.isNaN(load) ? 'unknown' : load.toFixed(1))).join(' and ')}`;
}

/** The worst first. Without `times` only what holds on another machine: ratios, exponents and sizes. */
export function becameWorse(before: unknown, after: unknown, withTimes = true): Difference[] {
  const [old, now] = [new Map<string, number>(), new Map<string, number>()];
  numbersIn(before, '', old);
  numbersIn(after, '', now);
  return [...old]
    .flatMap(([path, was]) => {
      const is = now.get(path);
      const name = path.split(' / ').at(-1) ?? '';
      const yields = YIELDS.test(path);
      const isCost = RATIOS.test(name) || (withTimes && (yields || TIMES.test(name)));
      if (is === undefined || !isCost || was <= 0 || is <= 0) return [];
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
