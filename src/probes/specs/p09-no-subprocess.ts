// No process can be started. Outside: the compiled filter refuses every call that makes one. Pure.
import { filterChecks } from '../filter-checks.ts';
import type { ProbeSpec } from '../spec.ts';

export const spec = {
  title: 'no process can be started',
  matrixRow: 34,
  explanation: 'Starts a program, forks, starts a missing shell. EPERM each time.',
  raw: [],
  decisive: ['spawn-sync-node', 'spawn-node'],
  ofTheProcess: false,
  inside: () => [],
  outside: ({ filter }, baseline) =>
    filterChecks(filter, baseline, [
      ['fork', 'ERRNO(1)'],
      ['vfork', 'ERRNO(1)'],
      ['clone', 'ERRNO(1)', [17n]],
      ['clone3', 'ERRNO(38)'],
      ['execveat', 'ERRNO(1)'],
    ]),
} as const satisfies ProbeSpec;
