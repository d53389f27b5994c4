// Which promise of the policy explains a difference: an engine's own ones, each with what may be seen in its place. Pure.
// Must never explain anything that was not read, nor anything of a runtime that keeps every promise.
import type { PromiseId } from '../formats/words/promises.ts';
import { agrees, wasRead } from '../formats/check.ts';
import type { Check } from '../formats/check.ts';
import type { Baseline } from './checks.ts';

/** `~` begins a pattern; `${uid}` is the run's user; anything else is the text itself. */
function allows(wanted: string, observed: string, { uid }: Baseline): boolean {
  if (wanted.startsWith('~')) return new RegExp(wanted.slice(1)).test(observed);
  return observed === wanted.replaceAll('${uid}', String(uid));
}

const tableOf = ({ expectations, runtime }: Baseline) =>
  Object.entries(expectations.runtimes[runtime].unkept ?? {}) as [PromiseId, Record<string, string>][];

/** The promise that a differing check belongs to, or null: then it is a difference. `place`: `witness`, or a side and a probe. */
export function unkeptPromise(place: string, check: Check, baseline: Baseline): PromiseId | null {
  if (!wasRead(check)) return null;
  const name = `${place} ${check.id}`;
  const found = tableOf(baseline).find(
    ([, checks]) => Object.hasOwn(checks, name) && allows(checks[name] ?? '', check.observed, baseline),
  );
  return found?.[0] ?? null;
}

/** True where a check agrees, or differs by a promise that its engine does not keep. */
export function holds(place: string, check: Check, baseline: Baseline): boolean {
  return agrees(check) || unkeptPromise(place, check, baseline) !== null;
}

/** Promises that an engine never keeps, whatever is read. */
export function neverKept(baseline: Baseline): PromiseId[] {
  return tableOf(baseline)
    .filter(([, checks]) => Object.keys(checks).length === 0)
    .map(([id]) => id);
}
