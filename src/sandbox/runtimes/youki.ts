// youki: refused by name. Pure data, as measured.
import type { RefusedSpec } from './runtime.ts';

export const youki = {
  kind: 'refused',
  says: 'youki version',
  offered: false,
  reason: 'youki 0.7 cannot be given this bundle: it wants a wider filter and a PATH',
  remedy: 'leave out --runtime, or name another one with it',
  cannotPromise: ['an empty environment', 'the filter: its own init runs under it and needs more calls'],
} as const satisfies RefusedSpec;
