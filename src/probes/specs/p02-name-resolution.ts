// No name resolves. Outside: without a socket there is nobody to ask. Pure.
import { filterChecks } from '../filter-checks.ts';
import type { ProbeSpec } from '../spec.ts';

export const spec = {
  title: 'no name resolves',
  matrixRow: 26,
  explanation: 'Tries to resolve names by the C library and by its own query. No answer may come.',
  raw: [],
  decisive: ['getaddrinfo', 'resolver-query'],
  ofTheProcess: false,
  inside: () => [],
  outside: ({ filter }, baseline) => filterChecks(filter, baseline, [['socket', 'ERRNO(1)']]),
} as const satisfies ProbeSpec;
