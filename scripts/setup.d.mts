// Types of setup.mjs for its tests: a script that runs before anything is installed is plain JavaScript.
export function missingTools(
  exists: (path: string) => boolean,
  options?: { forDemo?: boolean; long?: boolean },
): { program: string; paths: string[]; apt: string; why: string }[];

export function settingsFor(packages: string[]): { path: string; text: string; why: string }[];

export function aptAccess(machine: {
  uid: number;
  hasApt: boolean;
  sudoWorks: () => boolean;
}): { kind: 'run'; prefix: string[] } | { kind: 'cannot'; reason: string };

export function unlockedGroups(
  manifest: Record<string, unknown>,
  lock: { packages?: Record<string, Record<string, unknown>> },
): string[];

export function unfinishedPackages(modules: string, arch: string): string[];
