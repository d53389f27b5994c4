// What of this machine keeps a sandbox from being built, asked only where one was not: a reason and a remedy each. Pure over the
// kernel's tables. Must never block a run that could be made: it is no condition, only an explanation.
import { parseMountinfo } from '../formats/kernel/mountinfo.ts';
import type { Mount } from '../formats/kernel/mountinfo.ts';
import { WORK_ROOT } from '../formats/kernel/runtime-spec.ts';
import { quoted } from '../formats/quoted.ts';
import type { EVERY_CAPABILITY } from '../sandbox/weakened.ts';
import { machineTables, namespaceKinds, ownTable } from './machine-tables.ts';
import type { MachineTables } from './machine-tables.ts';

export interface MachineFault {
  /** What of the machine it is: a row of `tki doctor`. */
  readonly area: 'privilege' | 'namespaces' | 'control-groups' | 'system-folders';
  readonly reason: string;
  readonly remedy: string;
  /** It alone keeps no sandbox from being made: it may be why something else was denied, or ran short. */
  readonly perhaps?: 'denied' | 'filtered' | 'short' | 'scheduled' | 'covered';
}

/** Bits of CapEff (capabilities(7)) without which no runtime builds a container of ours, or the control's. */
const needed = {
  CAP_CHOWN: 0,
  CAP_DAC_OVERRIDE: 1,
  CAP_FOWNER: 3,
  CAP_KILL: 5,
  CAP_SETGID: 6,
  CAP_SETUID: 7,
  CAP_SETPCAP: 8,
  CAP_NET_BIND_SERVICE: 10,
  CAP_NET_ADMIN: 12,
  CAP_SYS_CHROOT: 18,
  CAP_SYS_PTRACE: 19,
  CAP_SYS_ADMIN: 21,
  CAP_MKNOD: 27,
} as const satisfies Readonly<Record<string, number> & Record<(typeof EVERY_CAPABILITY)[number], number>>;

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
    : [
        {
          area: 'namespaces',
          reason: `root lacks ${missing.join(', ')} here`,
          remedy: `start the job with them (systemd: no \`CapabilityBoundingSet=\`, \`PrivateDevices=\` or \`ProtectKernelModules=\`), or ${PRIVILEGED}`,
        },
      ];
}

/** Without them a run's limits of memory and tasks are nobody's. `unified`: what the one hierarchy of version 2 offers, if it is there. */
const controllers = ['memory', 'pids'] as const;

/** systemd makes a place read-only by a second mount over it: the last of several at one place is the one that is seen there. */
const seen = (mounts: readonly Mount[]) =>
  mounts.filter(
    ({ mount_point: place }, at) => at === mounts.findLastIndex(({ mount_point }) => mount_point === place),
  );

/** The one of version 2, or those of version 1 below it; systemd binds a single file of a group into a service as well. */
const HIERARCHY = /^\/sys\/fs\/cgroup(?:\/[^/]+)?$/;

function controlGroups(mountinfo: string, unified: string): MachineFault[] {
  const groups = seen(parseMountinfo(mountinfo) ?? []).filter(
    ({ fs_type, mount_point }) => ['cgroup', 'cgroup2'].includes(fs_type) && HIERARCHY.test(mount_point),
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

/** Version 2 lets a group that holds processes hand no controllers on, unless it is the machine’s own root. */
function heldRoot({ heldRoot: held }: MachineTables): MachineFault[] {
  if (held === null) return [];
  const offered = held.split(/\s+/);
  const kept = controllers.filter((name) => !offered.includes(name));
  return kept.length === 0
    ? []
    : [
        {
          area: 'control-groups',
          reason: `the control group that this job sees as the root holds processes, and hands on no ${kept.join(' and no ')} controller`,
          remedy: `start the container with --cgroupns=host, or move its processes into a group below (\`mkdir /sys/fs/cgroup/init; for p in $(cat /sys/fs/cgroup/cgroup.procs); do echo $p > /sys/fs/cgroup/init/cgroup.procs; done; echo +memory +pids > /sys/fs/cgroup/cgroup.subtree_control\`), or ${PRIVILEGED}`,
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

/** Settings of a service that are filters, whatever their names say. */
const FILTERS = [
  'SystemCallFilter',
  'RestrictNamespaces',
  'RestrictAddressFamilies',
  'SystemCallArchitectures',
  'RestrictSUIDSGID',
  'RestrictRealtime',
  'LockPersonality',
  'PrivateDevices',
  'ProtectKernelTunables',
  'ProtectKernelModules',
  'ProtectKernelLogs',
  'ProtectClock',
  'ProtectHostname',
]
  .map((name) => `\`${name}=\``)
  .join(', ');

/** What is around the job and inherited by all that it starts: a service's or a container's own hardening. */
function confinements({ status, profile }: MachineTables): MachineFault[] {
  const field = (name: string) => new RegExp(`^${name}:\\s+(\\d+)$`, 'm').exec(status)?.[1];
  const rows: readonly (readonly [
    is: boolean,
    reason: string,
    remedy: string,
    perhaps: 'denied' | 'filtered',
  ])[] = [
    [
      field('NoNewPrivs') === '1',
      'this job may gain no privileges (no_new_privs)',
      'start it without (systemd: no `NoNewPrivileges=`, and none of the sandbox options that set it; a container: no `no-new-privileges`)',
      'denied',
    ],
    [
      field('Seccomp') === '2',
      'a filter of system calls is around this job',
      `start it without (systemd: no ${FILTERS}), or ${PRIVILEGED}`,
      // It answers a call as it was told to, with any error: a runtime then says what it could not find or make.
      'filtered',
    ],
    [
      profile.trim().endsWith('(enforce)'),
      `the AppArmor profile ${quoted(profile.trim().split(' ')[0] ?? '')} confines this job`,
      `start it unconfined, or ${PRIVILEGED}`,
      'denied',
    ],
  ];
  return rows
    .filter(([is]) => is)
    .map(([, reason, remedy, perhaps]) => ({ area: 'privilege', reason, remedy, perhaps }));
}

export const RAISE_TASKS =
  'raise it (systemd: `TasksMax=`; docker: `--pids-limit`) to 64 or more, or end what fills it';

/** A job that lives in a group of its own shares what that one has with all that it starts. Told where the kernel counted a refusal. */
const shortages = {
  pids: {
    counted: /^max ([1-9]\d*)$/m,
    words: (limit: string) => `the control group of this job allows ${limit} processes, and refused more`,
    remedy: RAISE_TASKS,
  },
  memory: {
    counted: /^oom_kill ([1-9]\d*)$/m,
    words: (limit: string) =>
      `the control group of this job has ${limit} bytes of memory, and was short of it`,
    remedy: 'raise it (systemd: `MemoryMax=`; docker: `--memory`) to 1 GiB or more, or end what fills it',
  },
} as const;

function shortGroups(groups: MachineTables['above']): MachineFault[] {
  return groups.flatMap(({ kind, limit, events }) => {
    const { counted, words, remedy } = shortages[kind];
    return /^\d+\s*$/.test(limit) && counted.test(events)
      ? [{ area: 'control-groups', reason: words(limit.trim()), remedy, perhaps: 'short' }]
      : [];
  });
}

/** Groups of version 1 may have no time for such a process. */
const REAL_TIME: MachineFault = {
  area: 'control-groups',
  reason: 'this job is scheduled as a real-time one, and the control group of a container takes none',
  remedy: 'start it without (`chrt --other 0`; systemd: no `CPUSchedulingPolicy=`)',
  perhaps: 'scheduled',
};

/** Each is refused by the kernel where as many are there as may be made. */
function namespaces(limits: MachineTables['namespaces']): MachineFault[] {
  const none = namespaceKinds
    .filter((kind) => limits[kind]?.trim() === '0')
    .map((kind) => `user.max_${kind}_namespaces`);
  return none.length === 0
    ? []
    : [
        {
          area: 'namespaces',
          reason: `this machine allows no namespaces of a kind (${none.join(', ')} is 0)`,
          remedy: `raise it (\`sysctl -w ${none[0]}=1000\`), and find out who set it`,
        },
      ];
}

/** The last mount of several at one place is the one that is seen. */
function mountOf(mounts: readonly Mount[], place: string): Mount | undefined {
  return mounts
    .filter(({ mount_point: at }) => place === at || place.startsWith(at === '/' ? at : `${at}/`))
    .reduce<Mount | undefined>(
      (best, each) => (best !== undefined && best.mount_point.length > each.mount_point.length ? best : each),
      undefined,
    );
}

function systemFolders(tables: MachineTables): MachineFault[] {
  const { work, devNull } = tables;
  const mounts = parseMountinfo(tables.mountinfo) ?? [];
  const workMount = mountOf(mounts, work);
  const rows: readonly (readonly [is: boolean | undefined, reason: string, remedy: string])[] = [
    [
      workMount?.options.includes('noexec'),
      `nothing may be run from ${work}: it is mounted noexec`,
      `mount it with exec (\`mount -o remount,exec ${workMount?.mount_point}\`), or give ${WORK_ROOT} a mount of its own`,
    ],
    [
      mountOf(mounts, '/proc/self')?.options.includes('ro'),
      '/proc is mounted read-only',
      `remount it writable (\`mount -o remount,bind,rw /proc\`), or ${PRIVILEGED}`,
    ],
    [
      tables.procSelf !== tables.pid,
      '/proc is that of another process namespace than this job’s',
      `mount its own (\`mount -t proc proc /proc\`; of unshare(1) \`--mount-proc\`), or ${PRIVILEGED}`,
    ],
    [
      !tables.procSys,
      '/proc shows processes alone (subset=pid): /proc/sys is not there',
      `mount the whole of it (\`mount -t proc proc /proc\`), or ${PRIVILEGED}`,
    ],
    [
      devNull !== null,
      `/dev/null cannot be opened (${devNull})`,
      `make it again (\`mknod -m 666 /dev/null c 1 3\`) on a /dev that is not mounted nodev, or ${PRIVILEGED}`,
    ],
  ];
  return rows
    .filter(([is]) => is === true)
    .map(([, reason, remedy]) => ({ area: 'system-folders', reason, remedy }));
}

/** A mount over `/` that the job is not in: what a runtime makes its container's root then has another one over it. */
function coveredRoot(mountinfo: string): MachineFault[] {
  const roots = (parseMountinfo(mountinfo) ?? []).filter(({ mount_point }) => mount_point === '/');
  return roots.length < 2
    ? []
    : [
        {
          area: 'system-folders',
          reason: 'something is mounted over the root of this job, which is not in it',
          remedy: `enter it (\`chroot\`), or take that mount away (\`umount /\`), or ${PRIVILEGED}`,
          perhaps: 'covered',
        },
      ];
}

export function machineFaultsIn(tables: MachineTables): MachineFault[] {
  return [
    ...rootless(tables.uidMap),
    ...missingCapabilities(tables.status),
    ...namespaces(tables.namespaces),
    ...controlGroups(tables.mountinfo, tables.unified),
    ...heldRoot(tables),
    ...systemFolders(tables),
    ...coveredRoot(tables.mountinfo),
    ...confinements(tables),
    ...shortGroups(tables.above),
    ...(tables.realTime ? [REAL_TIME] : []),
  ];
}

export function machineFaults(): MachineFault[] {
  try {
    return machineFaultsIn(machineTables());
  } catch {
    return [];
  }
}

/** Whether nothing of the machine's root can be root's here, no runtime and no folder. Null where it can. */
export function rootlessFault(): MachineFault | null {
  try {
    return rootless(ownTable('uid_map'))[0] ?? null;
  } catch {
    return null;
  }
}
