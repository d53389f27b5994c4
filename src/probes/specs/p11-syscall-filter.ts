// The filter is in force and denies by default. Outside: one filter, and its bytes do what the profile says. Pure.
import { missingFilter } from '../filter-checks.ts';
import { statusChecks } from '../kernel-checks.ts';
import type { ProbeSpec } from '../spec.ts';

export const spec = {
  title: 'the syscall filter is in force, default deny',
  matrixRow: 36,
  explanation: 'Looks for one filter in force and makes calls outside of its list. EPERM each time.',
  raw: [],
  decisive: ['chmod', 'statfs', 'symlink', 'kill', 'watch'],
  ofTheProcess: true,
  inside: () => [],
  outside: ({ reading, filter }, baseline) => [
    ...statusChecks(reading.status, { Seccomp: '2', Seccomp_filters: '1' }),
    ...(filter === null
      ? missingFilter(baseline)
      : [
          {
            id: 'filter-bytes',
            expected: '',
            observed: filter.differences(baseline.seccomp).join('; '),
          },
        ]),
  ],
} as const satisfies ProbeSpec;
