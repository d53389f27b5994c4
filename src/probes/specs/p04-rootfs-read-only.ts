// The root file system refuses every write. Outside: its mount, and that what is mounted there is what the host made. Pure.
import { mountsAt, sourceCheck } from '../kernel-checks.ts';
import type { ProbeSpec } from '../spec.ts';

export const spec = {
  title: 'the root file system refuses every write',
  matrixRow: 28,
  explanation: 'Creates, appends, renames and removes below the root. EROFS each time.',
  raw: [],
  decisive: ['create-in-root', 'append', 'rename', 'unlink'],
  ofTheProcess: false,
  inside: () => [],
  outside: ({ reading }, baseline) => [...mountsAt(reading, baseline, '/'), sourceCheck(reading, '/')],
} as const satisfies ProbeSpec;
