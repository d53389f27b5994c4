// podman: known by name, and not driven. Pure data.
import type { RefusedSpec } from './runtime.ts';

export const podman = {
  kind: 'refused',
  says: 'podman version ',
  offered: true,
  reason: 'grade B (its own mounts and devices stay): not driven by this release',
  remedy: 'name the runtime that it drives itself with --runtime, or install one',
  cannotPromise: ['the exact mounts', 'an empty /dev', 'the removal of programs', 'the bytes of the filter'],
} as const satisfies RefusedSpec;
