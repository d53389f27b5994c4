// gVisor (runsc): refused by name. Pure data, as measured.
import type { RefusedSpec } from './runtime.ts';

export const runsc = {
  kind: 'refused',
  says: 'runsc version ',
  offered: false,
  reason: 'gVisor answers by a kernel of its own: 39 of 69 attempts differ, and the filter is not applied',
  remedy: 'leave out --runtime, or name another one with it',
  cannotPromise: [
    'the filter: it is ignored, and with --oci-seccomp node aborts',
    'any probe of the kernel: another kernel answers',
  ],
} as const satisfies RefusedSpec;
