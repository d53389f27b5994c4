// Loopback alone, without routes: the kernel’s network tables, read from both sides. Pure.
import { netChecks } from '../kernel-checks.ts';
import type { ProbeSpec } from '../spec.ts';

export const spec = {
  title: 'loopback is the only interface, without routes',
  matrixRow: 27,
  explanation: 'Lists interfaces and routes. Only lo, and no route but its own.',
  raw: ['dev', 'ipv6_route', 'route'],
  decisive: ['interfaces', 'routes'],
  ofTheProcess: false,
  inside: (text) => netChecks({ dev: text('dev'), route: text('route'), ipv6_route: text('ipv6_route') }),
  outside: ({ reading }) => netChecks(reading.net),
} as const satisfies ProbeSpec;
