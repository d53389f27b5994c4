// What each runtime and engine that this release drives is given, and lets the host see. Pure data: verify holds evidence against it, offline.

export const runtimeFacts = {
  /** Leaves the compiled filter in its state directory, so evidence without those bytes was edited. */
  crun: { grade: 'A', filterBytes: true },
  /** Keeps no copy, so evidence that has one was edited. */
  runc: { grade: 'A', filterBytes: false },
  /** Engines: a container is asked for, and made by somebody else. Never chosen but by name. */
  docker: { grade: 'B', filterBytes: false },
  podman: { grade: 'B', filterBytes: false },
} as const satisfies Record<string, { grade: 'A' | 'B'; filterBytes: boolean }>;

export type DrivenRuntime = keyof typeof runtimeFacts;

/** Own members only: `__proto__` is the name of no runtime. */
export function isDrivenRuntime(id: string): id is DrivenRuntime {
  return Object.hasOwn(runtimeFacts, id);
}

export const engineIds = ['docker', 'podman'] as const satisfies readonly DrivenRuntime[];

export type EngineId = (typeof engineIds)[number];

/** A bundle is handed to the others as it is; these are asked for a container. */
export type BundleRuntime = Exclude<DrivenRuntime, EngineId>;

export function isEngine(id: string): id is EngineId {
  return (engineIds as readonly string[]).includes(id);
}
