// `/in` refuses every write. Outside: its mount, and that what is mounted there is what the host made. Pure.
import { mountsAt, sourceCheck } from '../kernel-checks.ts';
import type { ProbeSpec } from '../spec.ts';

export const spec = {
  title: '/in refuses every write',
  matrixRow: 29,
  explanation: 'Creates a file in /in and appends to the packet. Refused by the mount, not only by the mode.',
  raw: [],
  decisive: ['create', 'append', 'rename', 'unlink'],
  ofTheProcess: false,
  inside: () => [],
  outside: ({ reading }, baseline) => [...mountsAt(reading, baseline, '/in'), sourceCheck(reading, '/in')],
} as const satisfies ProbeSpec;
