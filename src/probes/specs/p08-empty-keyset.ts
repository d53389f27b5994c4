// The environment is empty. Only the inside can see it: the host does not read another process’s environment. Pure.
import type { ProbeSpec } from '../spec.ts';

export const spec = {
  title: 'the environment is empty',
  matrixRow: 33,
  explanation: 'Reads the environment, as Node and as the kernel show it. Both are empty.',
  raw: [],
  decisive: ['environment-keys', 'environ-bytes'],
  ofTheProcess: false,
  inside: () => [],
  outside: () => [],
} as const satisfies ProbeSpec;
