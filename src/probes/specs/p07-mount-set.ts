// Exactly the mounts of the policy, with their flags: the whole table, read from both sides. Pure.
import { mountChecks } from '../kernel-checks.ts';
import type { ProbeSpec } from '../spec.ts';

export const spec = {
  title: 'exactly the mounts of the policy, with their flags',
  matrixRow: 31,
  explanation: 'Compares the mount table with the exact one of the policy, flags included.',
  raw: ['mountinfo'],
  decisive: ['mounts'],
  ofTheProcess: false,
  inside: (text, baseline) => mountChecks(text('mountinfo'), baseline, () => true),
  outside: ({ reading }, baseline) => mountChecks(reading.mountinfo, baseline, () => true),
} as const satisfies ProbeSpec;
