// No privilege is held or gained: the process’s status, read from both sides. Pure.
import { privilegeFields, statusChecks } from '../kernel-checks.ts';
import type { ProbeSpec } from '../spec.ts';

export const spec = {
  title: 'no privilege is held or gained',
  matrixRow: 35,
  explanation: 'Changes user and groups, and reads capabilities and no_new_privs from the kernel.',
  raw: ['status'],
  decisive: ['setuid', 'setgid', 'status-CapEff', 'status-NoNewPrivs'],
  ofTheProcess: true,
  inside: (text, baseline) => statusChecks(text('status'), privilegeFields(baseline)),
  outside: ({ reading }, baseline) => statusChecks(reading.status, privilegeFields(baseline)),
} as const satisfies ProbeSpec;
