// What the host inherits and its runtime cannot raise for a container: it is put right first, as root. Judges nothing; the witness
// reads what came of it.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { policy } from '../formats/policy.ts';
import { trustedProgram } from '../sandbox/programs.ts';
import { RAISE_TASKS } from './machine-faults.ts';
import { isRealTime, limitedGroups } from './machine-tables.ts';
import type { LimitedGroup } from './machine-tables.ts';
import { CodedError } from '../formats/coded-error.ts';

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

/** A job may be a real-time one; a control group of version 1 has no time for such a process, and a sandbox needs none of it. */
export function leaveRealTime(): void {
  try {
    if (!isRealTime(fs.readFileSync('/proc/self/stat', 'latin1'))) return;
    const ordinary = ['--all-tasks', '--other', '--pid', '0', String(process.pid)];
    spawnSync(trustedProgram('chrt'), ordinary, { env: {}, stdio: 'ignore' });
  } catch {
    // The runtime says what comes of it, and the machine's faults why.
  }
}

interface OwnLimit {
  /** As the kernel lists it in /proc/self/limits. */
  readonly row: string;
  /** Of prlimit(1). */
  readonly option: string;
  readonly words: string;
  /** The limit that counts: the hard one is what a runtime cannot pass, the soft one is what we meet ourselves. */
  readonly side: 'soft' | 'hard';
  /** Below this no sandbox can be built. */
  readonly least: number;
  readonly hint: string;
}

/** Room for the copy of node, the largest file that is written: 124 MB in Node 24. */
const LARGEST_FILE_BYTES = 256 * 1024 * 1024;

/** What Node reserves of addresses, and does not use: it aborts at 1.2 GB, and runs at 4. */
const ADDRESSES_BYTES = 3 * 1024 * 1024 * 1024;

/** What the host holds open at a time, with room to spare: about 40. */
const OPEN_FILES = 256;

const limits: readonly OwnLimit[] = [
  {
    row: 'Max core file size',
    option: 'core',
    words: 'core files have a hard limit of',
    side: 'hard',
    // sudo takes core files away by a hard limit of 0, which a pipe as core pattern does not ignore.
    least: policy.limits.core_bytes,
    hint: 'start it with a hard limit of at least 1 (`ulimit -Hc`), or as a root that may raise limits; under sudo `Set disable_coredump false` in sudo.conf and `Defaults rlimit_core=default`',
  },
  {
    row: 'Max file size',
    option: 'fsize',
    words: 'files have a limit of',
    side: 'soft',
    least: LARGEST_FILE_BYTES,
    hint: 'start it without a limit of file sizes (`ulimit -f unlimited`)',
  },
  {
    row: 'Max open files',
    option: 'nofile',
    words: 'open files have a limit of',
    side: 'soft',
    least: OPEN_FILES,
    hint: `start it with at least ${OPEN_FILES} open files (\`ulimit -n\`)`,
  },
  {
    row: 'Max address space',
    option: 'as',
    words: 'addresses have a limit of',
    side: 'soft',
    least: ADDRESSES_BYTES,
    hint: 'start it without a limit of addresses (`ulimit -v unlimited`)',
  },
  {
    row: 'Max data size',
    option: 'data',
    words: 'data has a limit of',
    side: 'soft',
    least: ADDRESSES_BYTES,
    hint: 'start it without a limit of data (`ulimit -d unlimited`)',
  },
  {
    row: 'Max cpu time',
    option: 'cpu',
    words: 'processor time has a limit, in seconds, of',
    side: 'soft',
    // The container's, which inherits it.
    least: policy.limits.cpu_seconds,
    hint: `start it with at least ${policy.limits.cpu_seconds} seconds (\`ulimit -t\`)`,
  },
  {
    row: 'Max processes',
    option: 'nproc',
    words: 'processes of a user have a limit of',
    side: 'soft',
    // Counted for the container's own user, which inherits it.
    least: policy.limits.tasks,
    hint: `start it with at least ${policy.limits.tasks} processes (\`ulimit -u\`)`,
  },
];

/** A limit as the kernel lists it; Infinity where there is none. */
export function limitIn(text: string, row: string, side: 'soft' | 'hard'): number {
  const found = new RegExp(`^${row} +(\\S+) +(\\S+)`, 'm').exec(text);
  const value = (side === 'soft' ? found?.[1] : found?.[2]) ?? 'unlimited';
  return value === 'unlimited' ? Infinity : Number(value);
}

/** The pool of threads that Node starts when it first needs it, and aborts without; and one process. */
const LEAST_ROOM = 5;

/** Nothing can be started where the job's control group is full, and this process would be aborted half way. Throws SANDBOX_FAILED. */
export function requireRoom(groups: readonly LimitedGroup[] = limitedGroups()): void {
  const numberOf = (text: string) => (/^\d+\s*$/.test(text) ? Number(text) : null);
  for (const { kind, limit, current } of groups) {
    const [most, there] = [numberOf(limit), numberOf(current)];
    if (kind !== 'pids' || most === null || there === null || most - there >= LEAST_ROOM) continue;
    throw new CodedError(
      'SANDBOX_FAILED',
      `the control group of this job allows ${most} processes, and ${there} are there`,
      RAISE_TASKS,
    );
  }
}

/** Raises what is too low, for this process and what it starts. Throws SANDBOX_FAILED where this root may not. */
export function raiseOwnLimits(): void {
  for (const { row, option, words, side, least, hint } of limits) {
    const now = (which: 'soft' | 'hard') =>
      limitIn(fs.readFileSync('/proc/self/limits', 'latin1'), row, which);
    const found = () => now(side);
    if (found() >= least) continue;
    // As far as the hard limit goes without a privilege; a limit is never lowered.
    const value = Math.max(least, now('hard'));
    const wanted = value === Infinity ? 'unlimited' : String(value);
    spawnSync(trustedProgram('prlimit'), ['--pid', String(process.pid), `--${option}=${wanted}:${wanted}`], {
      env: {},
      stdio: 'ignore',
    });
    if (found() < least) {
      throw new CodedError(
        'SANDBOX_FAILED',
        `${words} ${found()} here, and this root may not raise it to ${least} (CAP_SYS_RESOURCE)`,
        hint,
      );
    }
  }
}
