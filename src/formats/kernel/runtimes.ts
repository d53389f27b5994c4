// What each OCI runtime that this release drives lets the host see, of the registry's objects. Pure: verify holds evidence against it.
import { drivenIds, drivenRuntimes, refusedIds, refusedRuntimes } from '../../sandbox/runtimes/registry.ts';
import type { DrivenRuntime } from '../../sandbox/runtimes/registry.ts';

export type { DrivenRuntime } from '../../sandbox/runtimes/registry.ts';

export interface RuntimeFacts {
  readonly grade: 'A' | 'B';
  readonly filterBytes: boolean;
}

export const runtimeFacts = Object.fromEntries(
  drivenIds.map((id) => {
    const { grade, filterBytes } = drivenRuntimes[id];
    return [id, { grade, filterBytes }];
  }),
) as Readonly<Record<DrivenRuntime, RuntimeFacts>>;

/** Own members only: `__proto__` is the name of no runtime. */
export function isDrivenRuntime(id: string): id is DrivenRuntime {
  return Object.hasOwn(runtimeFacts, id);
}

/** What `--runtime` takes. Some of it is refused by name, with the reason. */
const runtimeNames: readonly string[] = ['auto', ...drivenIds, ...refusedIds];

/** What the help names. */
export const offeredRuntimes = [
  'auto',
  ...drivenIds,
  ...refusedIds.filter((id) => refusedRuntimes[id].offered),
].join(', ');

/** A runtime by name, or by an absolute path. */
export function isRuntimeName(text: string): boolean {
  return runtimeNames.includes(text) || /^\/[^\0]{1,4000}$/.test(text);
}
