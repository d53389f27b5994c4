// What of this machine is looked at where a sandbox could not be made: tables of the kernel's, as text. Runs as root in dist/host.mjs.
// Judges nothing.
import fs from 'node:fs';
import path from 'node:path';
import { errorCode } from '../files/error-code.ts';
import { WORK_ROOT } from '../formats/kernel/runtime-spec.ts';
import { HOST_PROCESS, HOST_ROOT, onHost } from '../sandbox/host-root.ts';

/** The kinds that a container has of its own. */
export const namespaceKinds = ['mnt', 'pid', 'net', 'ipc', 'uts', 'cgroup'] as const;

/** What is looked at, as text of the kernel's: parts that are missing say nothing. */
export interface MachineTables {
  /** `/proc/self/status`, `/proc/self/mountinfo`, `/proc/self/uid_map`. */
  readonly status: string;
  readonly mountinfo: string;
  readonly uidMap: string;
  /** `/sys/fs/cgroup/cgroup.controllers`, of version 2; empty where that is not what is mounted there. */
  readonly unified: string;
  /** Its `cgroup.subtree_control`, where it is a group below the machine’s own root and holds processes; else null. */
  readonly heldRoot: string | null;
  /** `/proc/sys/user/max_*_namespaces`, by their kinds. */
  readonly namespaces: Readonly<Partial<Record<(typeof namespaceKinds)[number], string>>>;
  /** Where runs have their folders, or as much of the way as is there: without links. */
  readonly work: string;
  /** Why `/dev/null` cannot be opened; null where it can. */
  readonly devNull: string | null;
  /** Whether `/proc/sys` is there. */
  readonly procSys: boolean;
  /** Where `/proc/self` leads, and this process by its own word. */
  readonly procSelf: string;
  readonly pid: string;
  /** Whether this process is scheduled as a real-time one. */
  readonly realTime: boolean;
  /** The control groups that this job is in, its own and those above, as far as they count for memory or processes. */
  readonly above: readonly LimitedGroup[];
  /** `/proc/self/attr/current`; empty where no module of the kernel's keeps one. */
  readonly profile: string;
}

/** Text of the kernel's; empty where a group has no such file. */
export interface LimitedGroup {
  readonly kind: 'memory' | 'pids';
  /** `pids.max`, `memory.max` or `memory.limit_in_bytes`. */
  readonly limit: string;
  /** `pids.current`; empty for memory, of which the kernel makes room. */
  readonly current: string;
  /** `pids.events`, `memory.events` or `memory.oom_control`: what was refused, or killed, since the group was made. */
  readonly events: string;
}

export const ownTable = (name: string) => fs.readFileSync(`/proc/self/${name}`, 'latin1');

/** Empty where it cannot be read. */
export const textOf = (file: string) => {
  try {
    return fs.readFileSync(file, 'latin1');
  } catch {
    return '';
  }
};

/** The folder itself, or the nearest one above it that is there. */
function workFolder(): string {
  for (let folder: string = WORK_ROOT; ; folder = path.dirname(folder)) {
    try {
      return onHost(fs.realpathSync(`${HOST_ROOT}${folder}`));
    } catch {
      if (folder === '/') return folder;
    }
  }
}

const GROUPS = `${HOST_ROOT}/sys/fs/cgroup`;

function heldRoot(): string | null {
  // The machine's own root has no type.
  const below = textOf(`${GROUPS}/cgroup.type`) !== '';
  return below && textOf(`${GROUPS}/cgroup.procs`) !== '' ? textOf(`${GROUPS}/cgroup.subtree_control`) : null;
}

/** proc(5): the policy is the 41st field, and the second, a name in brackets, may hold spaces. SCHED_FIFO, SCHED_RR, SCHED_DEADLINE. */
export function isRealTime(stat: string): boolean {
  const fromThird = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ['1', '2', '6'].includes(fromThird[41 - 3] ?? '');
}

/** Each folder from the root down to the group, as `/proc/self/cgroup` names it; in a container the root may be the group itself. */
function wayTo(group: string): string[] {
  const names = group.split('/').filter(Boolean);
  return ['', ...names.map((_, at) => `/${names.slice(0, at + 1).join('/')}`)];
}

export function limitedGroups(): LimitedGroup[] {
  return ownTable('cgroup')
    .split('\n')
    .flatMap((line) => {
      const [, number, hierarchy = '', group = ''] = /^(\d+):([^:]*):(.*)$/.exec(line) ?? [];
      const unified = number === '0';
      const root = unified ? GROUPS : `${GROUPS}/${hierarchy}`;
      const of = (kind: LimitedGroup['kind'], limit: string, events: string) =>
        unified || hierarchy.split(',').includes(kind)
          ? wayTo(group).map((at) => ({
              kind,
              limit: textOf(`${root}${at}/${limit}`),
              current: kind === 'pids' ? textOf(`${root}${at}/pids.current`) : '',
              events: textOf(`${root}${at}/${events}`),
            }))
          : [];
      return [
        ...of('pids', 'pids.max', 'pids.events'),
        ...(unified
          ? of('memory', 'memory.max', 'memory.events')
          : of('memory', 'memory.limit_in_bytes', 'memory.oom_control')),
      ];
    });
}

function devNull(): string | null {
  try {
    fs.closeSync(fs.openSync('/dev/null', 'r+'));
    return null;
  } catch (error) {
    return errorCode(error);
  }
}

/** Throws where this process cannot read its own tables. */
export function machineTables(): MachineTables {
  return {
    status: ownTable('status'),
    // What a run is made of is the host's, also where the operator's container makes it.
    mountinfo: fs.readFileSync(`/proc/${HOST_PROCESS ?? 'self'}/mountinfo`, 'latin1'),
    uidMap: ownTable('uid_map'),
    unified: textOf(`${GROUPS}/cgroup.controllers`),
    heldRoot: heldRoot(),
    namespaces: Object.fromEntries(
      namespaceKinds.map((kind) => [kind, textOf(`/proc/sys/user/max_${kind}_namespaces`)]),
    ),
    work: workFolder(),
    realTime: isRealTime(ownTable('stat')),
    above: limitedGroups(),
    devNull: devNull(),
    procSys: fs.existsSync('/proc/sys'),
    procSelf: fs.readlinkSync('/proc/self'),
    pid: String(process.pid),
    profile: textOf('/proc/self/attr/current'),
  };
}
