// What each OCI runtime that this release drives lets the host see, of the registry's objects. Pure: verify holds evidence against it.
import {
  drivenIds,
  drivenRuntimes,
  engineIds,
  engines,
  refusedIds,
  refusedRuntimes,
} from '../../sandbox/runtimes/registry.ts';
import type { EngineId, JudgedRuntime } from '../../sandbox/runtimes/registry.ts';

export type { EngineId, JudgedRuntime } from '../../sandbox/runtimes/registry.ts';

export interface RuntimeFacts {
  readonly grade: 'A' | 'B';
  readonly filterBytes: boolean;
}

export const runtimeFacts = Object.fromEntries(
  Object.entries({ ...drivenRuntimes, ...engines }).map(([id, { grade, filterBytes }]) => [
    id,
    { grade, filterBytes },
  ]),
) as Readonly<Record<JudgedRuntime, RuntimeFacts>>;

/** Own members only: `__proto__` is the name of no runtime. */
export function isDrivenRuntime(id: string): id is JudgedRuntime {
  return Object.hasOwn(runtimeFacts, id);
}

/** True for what is asked for a container, and makes it itself. */
export function isEngine(id: string): id is EngineId {
  return Object.hasOwn(engines, id);
}

/** What `--runtime` takes. Some of it is refused by name, with the reason. */
const runtimeNames: readonly string[] = ['auto', ...drivenIds, ...engineIds, ...refusedIds];

/** What the help names, and what a shell offers. */
export const offeredRuntimeNames: readonly string[] = [
  'auto',
  ...drivenIds,
  ...engineIds,
  ...refusedIds.filter((id) => refusedRuntimes[id].offered),
];

export const offeredRuntimes = offeredRuntimeNames.join(', ');

/** A runtime by name, or by an absolute path. */
export function isRuntimeName(text: string): boolean {
  return runtimeNames.includes(text) || /^\/[^\0]{1,4000}$/.test(text);
}
