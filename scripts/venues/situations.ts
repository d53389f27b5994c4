// What surrounds a job on a machine of systemd's and control groups v2: a service's hardening, a job's own limits, an operator's
// switches. Pure data; run inside of a whole machine, one attestation each, by inside-machine.mjs. What comes is held against what is here.
import type { DrivenRuntime } from '../../src/sandbox/runtimes/registry.ts';

export interface Situation {
  readonly id: string;
  /** Of the service that runs the job (`systemd-run -p`). */
  readonly properties?: readonly string[];
  /** As root, by a shell, before it; and after it. */
  readonly prepare?: string;
  readonly undo?: string;
  /** Where it matters which. */
  readonly runtime?: DrivenRuntime;
  /** Before the command of the job. */
  readonly under?: string;
  /**
   * `run`: twelve probes as expected. `blocked`: it is BLOCKED, or refused, and these words are in its reason or its remedy.
   * `dies`: Node itself ends by a signal before a line of ours runs, with these words.
   */
  readonly expected: 'run' | { readonly blocked: string } | { readonly dies: string };
}

const blocked = (words: string) => ({ blocked: words });

/** A filter of system calls around the job, whatever it filters: the sandbox then has a second one, and nothing shows what it does. */
const FILTERED = blocked('a filter of system calls is around this job');

/** Where the reports go, below a system that is read-only. */
const OUT = 'ReadWritePaths=/opt/tki/out';

/** By the kernel's own files: sysctl(8) is not in so small a system. */
const set = (...switches: readonly string[]) =>
  switches
    .map((each) => each.split('='))
    .map(([name = '', value]) => `echo ${value} > /proc/sys/${name.replaceAll('.', '/')}`)
    .join('\n');

/** The job's own group as the root that it sees, as a container with control groups of its own has it. */
const OWN_ROOT = `unshare --cgroup --mount sh -c 'umount -R /sys/fs/cgroup; mount -t cgroup2 none /sys/fs/cgroup; exec "$@"' --`;

/** The same of a group below one that hands nothing on: a file that says so is believed by no runtime. */
const NO_CONTROLLER = `sh -c 'mkdir -p /sys/fs/cgroup/none/of; echo $$ > /sys/fs/cgroup/none/of/cgroup.procs; exec "$@"' -- ${OWN_ROOT}`;

/**
 * What Ubuntu's switch does to a program without a profile of its own, by a profile of the job's: everything but a user namespace.
 * The switch itself is a patch of Ubuntu's, and not in Debian's kernels.
 */
const NO_USER_NAMESPACES = `abi <abi/4.0>,
profile tki-no-userns flags=(attach_disconnected,mediate_deleted) {
  /{,**} mrwlkix,
  capability, network, mount, remount, umount, pivot_root, signal, ptrace, unix, dbus, mqueue, io_uring,
  deny userns,
}`;

/** In the order in which they are missed: a machine that is emulated takes one to three minutes for each. */
export const situations: readonly Situation[] = [
  { id: 'a service, on a kernel without IPv6 (as in every row)', expected: 'run' },
  {
    id: 'ProtectSystem=strict',
    properties: ['ProtectSystem=strict', OUT],
    expected: blocked('is read-only'),
  },
  {
    id: 'ProtectSystem=strict with ReadWritePaths',
    properties: ['ProtectSystem=strict', OUT, 'ReadWritePaths=/var/lib /run'],
    expected: 'run',
  },
  {
    id: 'ProtectHome, PrivateTmp, PrivateNetwork, PrivateMounts, ProtectProc=invisible, UMask=0777',
    properties: [
      'ProtectHome=yes',
      'PrivateTmp=yes',
      'PrivateNetwork=yes',
      'PrivateMounts=yes',
      'ProtectProc=invisible',
      'UMask=0777',
    ],
    expected: 'run',
  },
  {
    id: 'control groups whose root holds the job',
    under: OWN_ROOT,
    expected: blocked('the control group that this job sees as the root holds processes'),
  },
  {
    id: 'control groups to which no controller is handed on',
    under: NO_CONTROLLER,
    expected: blocked('no memory and no pids controller'),
  },
  { id: 'TasksMax=20', properties: ['TasksMax=20'], expected: blocked('allows 20 processes') },
  {
    id: 'ProtectControlGroups',
    properties: ['ProtectControlGroups=yes'],
    expected: blocked('mounted read-only'),
  },
  {
    id: 'a clock that is set an hour to and fro',
    prepare: `(while :; do date -s +1hour; sleep 0.7; date -s -1hour; sleep 0.7; done) > /dev/null 2>&1 & echo $! > /run/jumps`,
    undo: 'kill $(cat /run/jumps)',
    expected: 'run',
  },
  {
    id: 'OOMScoreAdjust=900, Nice=19, CPUSchedulingPolicy=rr, IOSchedulingClass=idle',
    properties: [
      'OOMScoreAdjust=900',
      'Nice=19',
      'CPUSchedulingPolicy=rr',
      'CPUSchedulingPriority=1',
      'IOSchedulingClass=idle',
    ],
    expected: 'run',
  },
  {
    id: 'user.max_user_namespaces=0',
    prepare: set('user.max_user_namespaces=0'),
    undo: set('user.max_user_namespaces=7000'),
    expected: 'run',
  },
  {
    id: 'an AppArmor profile around the job that denies it user namespaces alone',
    prepare: `printf '%s' '${NO_USER_NAMESPACES}' | apparmor_parser --replace`,
    properties: ['AppArmorProfile=tki-no-userns'],
    undo: `printf '%s' '${NO_USER_NAMESPACES}' | apparmor_parser --remove`,
    expected: 'run',
  },
  {
    id: 'hardened switches of the kernel',
    prepare: [
      set('kernel.kptr_restrict=2', 'kernel.dmesg_restrict=1', 'kernel.sysrq=0'),
      set(
        'fs.protected_regular=2',
        'fs.protected_fifos=2',
        'fs.protected_symlinks=1',
        'fs.protected_hardlinks=1',
      ),
      set('fs.suid_dumpable=0', 'vm.overcommit_memory=1', 'net.core.bpf_jit_harden=2'),
      set('kernel.unprivileged_bpf_disabled=1', 'kernel.io_uring_disabled=2', 'kernel.perf_event_paranoid=4'),
      'for at in /proc/sys/kernel/apparmor_restrict_unprivileged_*; do if [ -e $at ]; then echo 1 > $at; fi; done',
      set('kernel.yama.ptrace_scope=2'),
    ].join('\n'),
    expected: 'run',
  },
  { id: 'ProcSubset=pid', properties: ['ProcSubset=pid'], expected: blocked('subset=pid') },
  { id: 'PrivateUsers', properties: ['PrivateUsers=yes'], expected: blocked('user namespace') },
  {
    id: 'CapabilityBoundingSet=~CAP_SYS_ADMIN',
    properties: ['CapabilityBoundingSet=~CAP_SYS_ADMIN'],
    expected: blocked('CAP_SYS_ADMIN'),
  },
  // crun binds the container's root with options of its own, runc with those of the place.
  {
    id: 'NoExecPaths=/var/lib, crun',
    runtime: 'crun',
    properties: ['NoExecPaths=/var/lib'],
    expected: 'run',
  },
  {
    id: 'NoExecPaths=/var/lib, runc',
    runtime: 'runc',
    properties: ['NoExecPaths=/var/lib'],
    expected: blocked('noexec'),
  },
  // A filter of one call as well: of _sysctl(2), which no kernel has any more.
  { id: 'ProtectKernelTunables', properties: ['ProtectKernelTunables=yes'], expected: FILTERED },
  { id: 'RestrictNamespaces', properties: ['RestrictNamespaces=yes'], expected: FILTERED },
  // Enough for two Nodes whose programs the kernel reads again; where a group counts a kill, a test in memory holds the words.
  { id: 'MemoryMax=48M', properties: ['MemoryMax=48M', 'MemorySwapMax=0'], expected: 'run' },
  // The sandbox has it anyway; its control may not have it, and is made once a boot.
  {
    id: 'NoNewPrivileges, after a run without it',
    properties: ['NoNewPrivileges=yes'],
    expected: 'run',
  },
  {
    id: 'NoNewPrivileges, in the first run of a boot',
    prepare: 'rm -f /run/tool-kiem-thu/control-*',
    properties: ['NoNewPrivileges=yes'],
    expected: blocked('no_new_privs'),
  },
  {
    id: 'SystemCallFilter=@system-service @mount @privileged',
    properties: ['SystemCallFilter=@system-service @mount @privileged'],
    expected: FILTERED,
  },
  {
    id: 'RestrictSUIDSGID, LockPersonality, RestrictRealtime',
    properties: ['RestrictSUIDSGID=yes', 'LockPersonality=yes', 'RestrictRealtime=yes'],
    expected: FILTERED,
  },
  { id: 'PrivateDevices', properties: ['PrivateDevices=yes'], expected: blocked('CAP_MKNOD') },
  {
    id: 'MemoryDenyWriteExecute',
    properties: ['MemoryDenyWriteExecute=yes'],
    expected: { dies: 'SetPermissions' },
  },
  {
    id: 'MemoryDenyWriteExecute, and Node without its compilers (NODE_OPTIONS=--jitless)',
    properties: ['MemoryDenyWriteExecute=yes', 'Environment=NODE_OPTIONS=--jitless'],
    expected: blocked('MemoryDenyWriteExecute'),
  },
];
