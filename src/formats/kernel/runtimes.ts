// What each OCI runtime that this release drives is given, and lets the host see. Pure data: verify holds evidence against it, offline.

export const runtimeFacts = {
  /** Leaves the compiled filter in its state directory, so evidence without those bytes was edited. */
  crun: { grade: 'A', filterBytes: true },
  /** Keeps no copy, so evidence that has one was edited. */
  runc: { grade: 'A', filterBytes: false },
} as const satisfies Record<string, { grade: 'A' | 'B'; filterBytes: boolean }>;

export type DrivenRuntime = keyof typeof runtimeFacts;

/** Own members only: `__proto__` is the name of no runtime. */
export function isDrivenRuntime(id: string): id is DrivenRuntime {
  return Object.hasOwn(runtimeFacts, id);
}
