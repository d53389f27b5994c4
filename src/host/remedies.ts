// What an operator can do about a sandbox that is not as the policy says: by the check that differs, one sentence. Pure data.
// Must never be a way to get past a check: each one mends the machine, and none of them weakens what is asked of it.
import type { Difference } from '../attestation/difference.ts';

const OTHERWISE = 'read the probes and discrepancies; repair the machine or the runtime, then run again';

const HELD_OPEN =
  'something of the host’s is open in the container: update the runtime, or name another one with --runtime';

/** Which side saw it, and in which check: `created-` or a pair of stages may be before its name. */
const remedies: readonly (readonly [side: Difference['side'], check: RegExp, remedy: string])[] = [
  [
    'witness',
    /^(?:\S+-)?status-TracerPid$/,
    'a debugger follows this run (strace, gdb, a tracing agent): start it without one, or detach it from the job',
  ],
  [
    'witness',
    /^(?:\S+-)?personality$/,
    'this run was started with another personality (`setarch -R` turns random addresses off, `linux32` is one too): start it without',
  ],
  [
    'witness',
    /^(?:\S+-)?randomize-va-space$/,
    'addresses are not random on this machine: `sysctl -w kernel.randomize_va_space=2`, and find out who turned it off',
  ],
  ['witness', /^(?:\S+-)?descriptors$/, HELD_OPEN],
  ['inside', /^descriptors/, HELD_OPEN],
  [
    'witness',
    /^(?:\S+-)?oom-score-adj$/,
    'the job’s processes are marked for the kernel’s out-of-memory killer: start it with 0 in /proc/self/oom_score_adj',
  ],
  [
    'witness',
    /^(?:\S+-)?limit-(?:memory|swap|tasks)$/,
    'the control groups do not hold what the policy limits: give root the memory and pids controllers, or run on another machine',
  ],
  [
    'bundle',
    /^runtime$/,
    'the runtime’s file changed while it ran: find out who wrote it (an upgrade, perhaps), then run again',
  ],
  [
    'bundle',
    /^program-/,
    'an inside program is not the one that this release pins: install the release again from where it was published',
  ],
  [
    'bundle',
    /^rootfs$/,
    'the sandbox’s files were written to while it was built: find out who can write below /var/lib/tool-kiem-thu',
  ],
];

/** What to do next: for each difference that has a remedy, once; else where to read. */
export function remedyFor(
  differences: readonly Pick<Difference, 'side' | 'check'>[],
  otherwise = OTHERWISE,
): string {
  const found = remedies.filter(([side, name]) =>
    differences.some((difference) => difference.side === side && name.test(difference.check.id)),
  );
  return [...new Set(found.map(([, , remedy]) => remedy))].join('; ') || otherwise;
}
