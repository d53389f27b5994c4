// Whether the job's control group has room for a host to come up. Runs in the command line, on Linux; reads the kernel's tables alone.
// A Node that gets some of its threads and not all of them waits for the others for ever: nobody would be told why.
import { readFileSync, readdirSync } from 'node:fs';

/** Measured of Node 24: its own thread, one for signals, one for timers and four for V8. */
const HOST_THREADS = 7;

const GROUPS = '/sys/fs/cgroup';

const numberIn = (file: string): number | null => {
  try {
    const text = readFileSync(file, 'latin1').trim();
    return /^\d+$/.test(text) ? Number(text) : null;
  } catch {
    return null;
  }
};

/** The folders of the group that counts this job's processes, and of those above it: a group of version 2, or of version 1. */
function countingGroups(proc: string, groups: string): string[] {
  let table: string;
  try {
    table = readFileSync(`${proc}/self/cgroup`, 'latin1');
  } catch {
    return [];
  }
  return table.split('\n').flatMap((line) => {
    const [, number, controllers = '', group = ''] = /^(\d+):([^:]*):(.*)$/.exec(line) ?? [];
    const root = number === '0' ? groups : `${groups}/${controllers}`;
    if (number !== '0' && !controllers.split(',').includes('pids')) return [];
    const names = group.split('/').filter(Boolean);
    return ['', ...names.map((_, at) => `/${names.slice(0, at + 1).join('/')}`)].map((at) => `${root}${at}`);
  });
}

const threadsOf = (proc: string, pid: number | undefined): number => {
  try {
    return pid === undefined ? 0 : readdirSync(`${proc}/${pid}/task`).length;
  } catch {
    return 0;
  }
};

/** Why the host that was started as `pid` cannot come up, and the remedy; null where it can. */
export function noRoomFor(pid: number | undefined, proc = '/proc', groups = GROUPS): string | null {
  for (const group of countingGroups(proc, groups)) {
    const [most, now] = [numberIn(`${group}/pids.max`), numberIn(`${group}/pids.current`)];
    if (most === null || now === null) continue;
    const others = now - threadsOf(proc, pid);
    if (most - others < HOST_THREADS)
      return `the control group of this job allows ${most} processes, and ${others} are there: raise it (systemd: \`TasksMax=\`; docker: \`--pids-limit\`) to 64 or more, or end what fills it`;
  }
  return null;
}
