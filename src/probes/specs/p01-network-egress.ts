// No connection leaves, none is accepted. Outside: the compiled filter refuses every call that a socket needs. Pure.
import { filterChecks } from '../filter-checks.ts';
import type { ProbeSpec } from '../spec.ts';

/** Calls that make, use or take a connection. */
const calls = ['socket', 'socketpair', 'connect', 'bind', 'listen', 'accept4', 'sendto', 'io_uring_setup'];

export const spec = {
  title: 'no connection leaves, none is accepted',
  matrixRow: 25,
  explanation:
    'Tries TCP to a public, a private, a metadata and a loopback address, UDP, listening and a unix socket. The filter must answer EPERM.',
  raw: [],
  decisive: ['tcp-loopback', 'tcp-listen', 'udp-send', 'unix-socket'],
  ofTheProcess: false,
  inside: () => [],
  outside: ({ filter }, baseline) =>
    filterChecks(
      filter,
      baseline,
      calls.map((name) => [name, 'ERRNO(1)']),
    ),
} as const satisfies ProbeSpec;
