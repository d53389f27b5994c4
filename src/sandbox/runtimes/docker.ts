// Docker: known by name, and not driven. Pure data.
import type { RefusedSpec } from './runtime.ts';

export const docker = {
  kind: 'refused',
  says: 'Docker version ',
  offered: true,
  reason: 'grade B (29 mounts, no umask, programs stay): not driven by this release',
  remedy: 'name the runc that stands beside it with --runtime, or install one',
  cannotPromise: ['the exact mounts', 'the umask', 'the removal of programs', 'the bytes of the filter'],
} as const satisfies RefusedSpec;
