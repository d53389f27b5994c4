// What of this machine keeps a sandbox from being built, asked only where one was not: a reason and a remedy each. Pure over the
// kernel's tables. Must never block a run that could be made: it is no condition, only an explanation.
import fs from 'node:fs';
import { parseMountinfo } from '../formats/kernel/mountinfo.ts';

export interface MachineFault {
  /** What of the machine it is: a row of `tki doctor`. */
  readonly area: 'privilege' | 'namespaces' | 'control-groups';
  readonly reason: string;
  readonly remedy: string;
}

/** Bits of CapEff (capabilities(7)) without which no runtime builds a container. */
const needed = {
  CAP_CHOWN: 0,
  CAP_DAC_OVERRIDE: 1,
  CAP_SETGID: 6,
  CAP_SETUID: 7,
  CAP_SETPCAP: 8,
  CAP_NET_ADMIN: 12,
  CAP_SYS_CHROOT: 18,
  CAP_SYS_ADMIN: 21,
} as const;

const PRIVILEGED =
  'run on the machine itself; where the job runs in a container, start that one with --privileged --cgroupns=host';

function missingCapabilities(status: string): MachineFault[] {
  const mask = /^CapEff:\s+([0-9a-f]{1,16})$/m.exec(status)?.[1];
  if (mask === undefined) return [];
  const held = BigInt(`0x${mask}`);
  const missing = Object.entries(needed)
    .filter(([, bit]) => ((held >> BigInt(bit)) & 1n) === 0n)
    .map(([name]) => name);
  return missing.length === 0
    ? []
    : [{ area: 'namespaces', reason: `root lacks ${missing.join(', ')} here`, remedy: PRIVILEGED }];
}

/** Without them a run's limits of memory and tasks are nobody's. `unified`: what the one hierarchy of version 2 offers, if it is there. */
const controllers = ['memory', 'pids'] as const;

function controlGroups(mountinfo: string, unified: string): MachineFault[] {
  const groups = (parseMountinfo(mountinfo) ?? []).filter(
    ({ fs_type, mount_point }) =>
      ['cgroup', 'cgroup2'].includes(fs_type) && mount_point.startsWith('/sys/fs/cgroup'),
  );
  if (groups.length === 0) {
    return [
      {
        area: 'control-groups',
        reason: 'no control groups are mounted at /sys/fs/cgroup',
        remedy: `mount them (\`mount -t cgroup2 none /sys/fs/cgroup\`), or ${PRIVILEGED}`,
      },
    ];
  }
  const writable = groups.filter(
    ({ options, super_options }) => options.includes('rw') && super_options.includes('rw'),
  );
  if (writable.length > 0) {
    const offered = new Set([
      ...unified.trim().split(/\s+/),
      ...writable.filter(({ fs_type }) => fs_type === 'cgroup').flatMap(({ super_options }) => super_options),
    ]);
    const absent = controllers.filter((name) => !offered.has(name));
    return absent.length === 0
      ? []
      : [
          {
            area: 'control-groups',
            reason: `the control groups have no ${absent.join(' and no ')} controller`,
            remedy: `start the kernel with cgroup_enable=memory and without cgroup_disable, delegate the controllers to this job, or ${PRIVILEGED}`,
          },
        ];
  }
  return [
    {
      area: 'control-groups',
      reason: 'the control groups are mounted read-only',
      remedy: `remount them writable (\`mount -o remount,rw /sys/fs/cgroup\`), or ${PRIVILEGED}`,
    },
  ];
}

/** Rootless: root of a user namespace is nobody to the machine, and a runtime leaves out in silence the limits that it may not set. */
function rootless(uidMap: string): MachineFault[] {
  // The first user namespace maps every number to itself.
  return uidMap === '' || /^\s*0\s+0\s+4294967295\s*$/.test(uidMap)
    ? []
    : [
        {
          area: 'privilege',
          reason: 'root is root of a user namespace alone here (rootless)',
          remedy:
            'run as the machine’s own root, or allow `sudo -n`: a rootless runtime applies no limits of ours, and has no grade',
        },
      ];
}

/** Of `/proc/self/status`, `/proc/self/mountinfo`, `/proc/self/uid_map` and `/sys/fs/cgroup/cgroup.controllers`. */
export function machineFaultsIn(
  status: string,
  mountinfo: string,
  uidMap = '',
  unified = 'memory pids',
): MachineFault[] {
  return [...rootless(uidMap), ...missingCapabilities(status), ...controlGroups(mountinfo, unified)];
}

const own = (name: string) => fs.readFileSync(`/proc/self/${name}`, 'latin1');

/** Of version 2; empty where that is not what is mounted there. */
function unifiedControllers(): string {
  try {
    return fs.readFileSync('/sys/fs/cgroup/cgroup.controllers', 'latin1');
  } catch {
    return '';
  }
}

export function machineFaults(): MachineFault[] {
  try {
    return machineFaultsIn(own('status'), own('mountinfo'), own('uid_map'), unifiedControllers());
  } catch {
    return [];
  }
}

/** Whether nothing of the machine's root can be root's here, no runtime and no folder. Null where it can. */
export function rootlessFault(): MachineFault | null {
  try {
    return rootless(own('uid_map'))[0] ?? null;
  } catch {
    return null;
  }
}
