// What the host inherits and its runtime cannot raise for a container: it is put right first, as root. Judges nothing; the witness
// reads what came of it.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { policy } from '../formats/policy.ts';
import { trustedProgram } from '../sandbox/programs.ts';

/**
 * A runner marks its jobs for the kernel's out-of-memory killer (the hosted one by 500), and not every runtime sets a container
 * back to what its config says.
 */
export function resetOomScore(): void {
  try {
    fs.writeFileSync('/proc/self/oom_score_adj', '0');
  } catch {
    // Judged, not trusted.
  }
}

/** The hard limit of a core file in bytes, as the kernel lists it; Infinity where there is none. */
export function hardCoreLimit(limits: string): number {
  const hard = /^Max core file size +\S+ +(\S+)/m.exec(limits)?.[1] ?? 'unlimited';
  return hard === 'unlimited' ? Infinity : Number(hard);
}

export class CoreLimit extends Error {
  readonly code = 'SANDBOX_FAILED';
  readonly hint =
    'start it with a hard limit of at least 1 (`ulimit -Hc`), or as a root that may raise limits; under sudo `Set disable_coredump false` in sudo.conf and `Defaults rlimit_core=default`';
}

/**
 * sudo takes core files away by a hard limit of 0. Raises it to the policy's, which a pipe as core pattern does not ignore. Throws
 * {@link CoreLimit} where root may not: no runtime could set it either.
 */
export function raiseCoreLimit(): void {
  const wanted = policy.limits.core_bytes;
  const found = () => hardCoreLimit(fs.readFileSync('/proc/self/limits', 'latin1'));
  if (found() >= wanted) return;
  spawnSync(trustedProgram('prlimit'), ['--pid', String(process.pid), `--core=${wanted}:${wanted}`], {
    env: {},
    stdio: 'ignore',
  });
  if (found() < wanted) {
    throw new CoreLimit(
      `core files have a hard limit of ${found()} bytes here, and this root may not raise it to ${wanted} (CAP_SYS_RESOURCE)`,
    );
  }
}
