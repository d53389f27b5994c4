// What a run that threw comes to: both errors of a failed cleaning, the machine's fault by its name, and a report asked for ours alone.
import { constants } from 'node:os';
import { getSystemErrorName } from 'node:util';
import { describe, expect, it } from 'vitest';
import { codedOf } from '../../../src/host/coded-failure.ts';
import { machineFaultsIn } from '../../../src/host/machine-faults.ts';
import type { MachineTables } from '../../../src/host/machine-tables.ts';
import { storageFailure } from '../../../src/sandbox/storage.ts';

const none = () => [];
const system = (code: string) =>
  Object.assign(new Error(`${code}: words of the kernel, open '/home/x'`), { code });
const coded = (text: string) => Object.assign(new Error(text), { code: 'SANDBOX_FAILED', hint: 'do this' });

describe('codedOf', () => {
  it.each([
    'ENOSPC',
    'ESTALE',
    'EUCLEAN',
    'EDQUOT',
    'EROFS',
    'EMFILE',
    'ENFILE',
    'EFBIG',
    'EIO',
    'EAGAIN',
    'ENOMEM',
    'ENOSYS',
  ])('names what the system refuses by %s, and asks for no report', (code) => {
    const { code: reason, text, hint } = codedOf(system(code), none);
    expect(reason).toBe('SANDBOX_FAILED');
    expect(text).toContain(`(${code})`);
    expect(text).not.toContain('/home/x');
    expect(hint).not.toContain('report it');
  });

  // As Node says it, which knows no name for them.
  it.each([
    [constants.errno.EDQUOT, 'is over its quota (EDQUOT)'],
    [constants.errno.ESTALE, 'stale handle) (ESTALE)'],
  ])('names what Node has no name for: %i', (number, words) => {
    const code = getSystemErrorName(-number);
    expect(code).toBe(`Unknown system error -${number}`);
    expect(codedOf(system(code), none)).toMatchObject({
      code: 'SANDBOX_FAILED',
      text: expect.stringContaining(words),
    });
  });

  it.each([new TypeError('x is not a function'), system('ENOENT'), 'a string', null])(
    'takes %s for a defect of ours, to be reported',
    (error) => {
      expect(codedOf(error, none)).toMatchObject({
        code: 'HOST_FAILED',
        hint: expect.stringContaining('report it'),
      });
    },
  );

  it('shows both errors where the cleaning fails as well, the first one first', () => {
    const both = new SuppressedError(coded('still mounted'), coded('no control group'));
    expect(codedOf(both, none)).toEqual({
      code: 'SANDBOX_FAILED',
      text: 'no control group; and while cleaning up: still mounted',
      hint: 'do this',
    });
    const three = new SuppressedError(
      coded('the third'),
      new SuppressedError(coded('the second'), coded('the first')),
    );
    expect(codedOf(three, none).text).toBe(
      'the first; and while cleaning up: the second; and while cleaning up: the third',
    );
  });

  it('keeps the code of what ended the run', () => {
    const first = Object.assign(new Error('a signal came'), { code: 'INTERRUPTED', hint: 'run again' });
    expect(codedOf(new SuppressedError(coded('stays'), first), none)).toMatchObject({ code: 'INTERRUPTED' });
  });

  it('names the machine’s fault first, with its remedy, where one explains it', () => {
    const faults = () => [{ reason: 'no control groups', remedy: 'mount them' }];
    expect(codedOf(coded('create ended with 1'), faults)).toEqual({
      code: 'SANDBOX_FAILED',
      text: 'no control groups: create ended with 1',
      hint: 'mount them',
    });
    const perhaps = () => [{ reason: 'a filter', remedy: 'start without', perhaps: 'denied' as const }];
    expect(codedOf(coded('mount: Operation not permitted'), perhaps)).toEqual({
      code: 'SANDBOX_FAILED',
      text: 'mount: Operation not permitted',
      hint: 'a filter, which may be why: start without; do this',
    });
    const short = () => [{ reason: 'few processes', remedy: 'allow more', perhaps: 'short' as const }];
    for (const words of ['pthread_create failed: Resource temporarily unavailable', 'runc: 1: Cannot fork'])
      expect(codedOf(coded(words), () => [...perhaps(), ...short()])).toMatchObject({
        text: words,
        hint: 'few processes, which may be why: allow more; do this',
      });
    expect(codedOf(coded('no space left'), () => [...perhaps(), ...short()])).toMatchObject({
      text: 'no space left',
      hint: 'do this',
    });
    const judged = Object.assign(new Error('p10 unverified'), { code: 'NOT_AS_EXPECTED', hint: 'read' });
    expect(codedOf(judged, () => [...faults(), ...perhaps()])).toEqual({
      code: 'NOT_AS_EXPECTED',
      text: 'p10 unverified',
      hint: 'no control groups, which may be why: mount them; a filter, which may be why: start without; read',
    });
    const early = Object.assign(new Error('no packet'), { code: 'PACKET_UNREADABLE', hint: 'give one' });
    expect(codedOf(early, faults)).toMatchObject({ text: 'no packet', hint: 'give one' });
  });
});

describe('the faults of a machine', () => {
  const FULL = 'CapEff:\t000001ffffffffff\n';
  const group = (options: string, superOptions: string) =>
    `30 20 0:25 / /sys/fs/cgroup ${options} shared:1 - cgroup2 cgroup2 ${superOptions}\n`;
  const GROUPS = group('rw', 'rw');
  const healthy: MachineTables = {
    status: FULL,
    mountinfo: GROUPS,
    uidMap: '',
    unified: 'memory pids',
    heldRoot: null,
    namespaces: {},
    work: '/var/lib/x',
    devNull: null,
    procSys: true,
    procSelf: '7',
    pid: '7',
    realTime: false,
    above: [],
    profile: '',
  };
  const reasonsOf = (tables: Partial<MachineTables>) =>
    machineFaultsIn({ ...healthy, ...tables }).map(({ reason }) => reason);
  it.each([
    ['a healthy one', FULL, group('rw,nosuid', 'rw'), []],
    [
      'one without CAP_SYS_ADMIN',
      'CapEff:\t000001ffffdfffff\n',
      group('rw', 'rw'),
      ['root lacks CAP_SYS_ADMIN here'],
    ],
    [
      'a container’s default',
      'CapEff:\t00000000a80425fb\n',
      group('rw', 'rw'),
      ['root lacks CAP_NET_ADMIN, CAP_SYS_PTRACE, CAP_SYS_ADMIN here'],
    ],
    ['one without control groups', FULL, '', ['no control groups are mounted at /sys/fs/cgroup']],
    ['one with read-only ones', FULL, group('ro,nosuid', 'rw'), ['the control groups are mounted read-only']],
    [
      'one with a read-only file system',
      FULL,
      group('rw', 'ro'),
      ['the control groups are mounted read-only'],
    ],
    [
      'one of which one is writable',
      FULL,
      group('ro', 'rw') + group('rw', 'rw').replace('/sys/fs/cgroup', '/sys/fs/cgroup/memory'),
      [],
    ],
    [
      'one that is read-only but for a file of the job’s own group, as systemd’s ProtectControlGroups leaves it',
      FULL,
      group('ro,nosuid', 'rw') +
        group('rw,nosuid', 'rw').replace(
          '/sys/fs/cgroup',
          '/sys/fs/cgroup/system.slice/a.service/memory.pressure',
        ),
      ['the control groups are mounted read-only'],
    ],
    [
      'one that a read-only mount covers',
      FULL,
      group('rw', 'rw') + group('ro', 'rw'),
      ['the control groups are mounted read-only'],
    ],
    ['one over whose read-only mount a writable one is', FULL, group('ro', 'rw') + group('rw', 'rw'), []],
    ['one that says nothing of itself', '', group('rw', 'rw'), []],
  ])('of %s', (_name, status, mountinfo, reasons) => {
    expect(reasonsOf({ status, mountinfo })).toEqual(reasons);
  });

  const ROOTLESS = ['root is root of a user namespace alone here (rootless)'];
  it.each([
    ['the machine’s own', '         0          0 4294967295\n', []],
    ['a user’s', '         0       1000          1\n', ROOTLESS],
    [
      'a user’s, with numbers below it',
      '         0       1000          1\n         1     100000      65536\n',
      ROOTLESS,
    ],
    ['a container’s whose numbers are moved', '         0     100000      65536\n', ROOTLESS],
    ['root’s own in a namespace', '         0          0          1\n', ROOTLESS],
  ])('name the user namespace, where root is %s', (_name, map, reasons) => {
    expect(reasonsOf({ uidMap: map })).toEqual(reasons);
  });

  const at = (place: string, options: string, type = 'tmpfs') =>
    `31 20 0:26 / ${place} ${options} shared:1 - ${type} ${type} rw\n`;
  const PROC = at('/proc', 'rw', 'proc');
  it.each<readonly [name: string, tables: Partial<MachineTables>, reasons: string[]]>([
    [
      'runs nothing from /var/lib',
      { mountinfo: GROUPS + at('/var/lib', 'rw,noexec') },
      ['/var/lib/x: it is mounted noexec'],
    ],
    [
      'runs nothing from /',
      { mountinfo: GROUPS + at('/', 'rw,noexec') },
      ['/var/lib/x: it is mounted noexec'],
    ],
    [
      'runs nothing from elsewhere',
      { mountinfo: GROUPS + at('/var/lib/xy', 'rw,noexec') + at('/run', 'rw,noexec') },
      [],
    ],
    [
      'gave the folder a mount of its own',
      { mountinfo: GROUPS + at('/var/lib', 'rw,noexec') + at('/var/lib/x', 'rw') },
      [],
    ],
    ['mounted over it', { mountinfo: GROUPS + at('/var/lib', 'rw,noexec') + at('/var/lib', 'rw') }, []],
    [
      'has a read-only /proc',
      { mountinfo: GROUPS + PROC + at('/proc', 'ro', 'proc') },
      ['/proc is mounted read-only'],
    ],
    [
      'has a read-only /proc/sys, as a container has',
      { mountinfo: GROUPS + PROC + at('/proc/sys', 'ro', 'proc') },
      [],
    ],
    ['hides what is no process', { procSys: false }, ['subset=pid']],
    ['has another namespace’s /proc', { procSelf: '4711', pid: '1' }, ['another process namespace']],
    ['has no /dev/null', { devNull: 'ENOENT' }, ['/dev/null cannot be opened (ENOENT)']],
    ['may gain no privileges', { status: `${FULL}NoNewPrivs:\t1\n` }, ['no_new_privs']],
    ['has a filter around it', { status: `${FULL}Seccomp:\t2\n` }, ['a filter of system calls']],
    ['has none around it', { status: `${FULL}Seccomp:\t0\nSeccomp_filters:\t0\n` }, []],
    ['is confined by a profile', { profile: 'docker-default (enforce)\n' }, ['“docker-default”']],
    ['is watched by a profile', { profile: 'docker-default (complain)\n' }, []],
    [
      'is in a group that refused a process',
      { above: [{ kind: 'pids', limit: '20\n', current: '', events: 'max 3\n' }] },
      ['allows 20 processes'],
    ],
    [
      'is in a group that was short of memory, version 2',
      { above: [{ kind: 'memory', limit: '67108864\n', current: '', events: 'oom 1\noom_kill 2\n' }] },
      ['has 67108864 bytes of memory'],
    ],
    [
      'is in a group that was short of memory, version 1',
      { above: [{ kind: 'memory', limit: '67108864\n', current: '', events: 'under_oom 0\noom_kill 2\n' }] },
      ['has 67108864 bytes of memory'],
    ],
    [
      'is in groups with limits that nothing met',
      {
        above: [
          { kind: 'pids', limit: 'max\n', current: '', events: 'max 3\n' },
          { kind: 'pids', limit: '20\n', current: '', events: 'max 0\n' },
          { kind: 'pids', limit: '', current: '', events: '' },
          { kind: 'memory', limit: '67108864\n', current: '', events: 'oom 0\noom_kill 0\n' },
          { kind: 'memory', limit: 'max\n', current: '', events: 'oom_kill 1\n' },
        ],
      },
      [],
    ],
    ['has the memory controller alone', { unified: 'cpu memory' }, ['have no pids controller']],
    ['has the pids controller alone', { unified: 'pids\n' }, ['have no memory controller']],
    ['has neither controller', { unified: '\n' }, ['have no memory and no pids controller']],
    [
      'is not in what is mounted over its root',
      { mountinfo: GROUPS + at('/', 'rw', 'ext4') + at('/', 'rw', 'ext4') },
      ['mounted over the root of this job'],
    ],
    ['is a real-time one', { realTime: true }, ['real-time one']],
    ['is unconfined', { status: `${FULL}NoNewPrivs:\t0\nSeccomp:\t0\n`, profile: 'unconfined\n' }, []],
    [
      'is a container whose own root group holds its processes',
      { heldRoot: '\n' },
      ['hands on no memory and no pids controller'],
    ],
    ['hands on what is needed all the same', { heldRoot: 'cpu memory pids\n' }, []],
    [
      'allows no network namespace',
      { namespaces: { net: '0\n', mnt: '96000\n' } },
      ['user.max_net_namespaces is 0'],
    ],
    ['does not say what it allows', { namespaces: { net: '' } }, []],
  ])('name what keeps a sandbox from being made, where a machine %s', (_name, tables, reasons) => {
    expect(reasonsOf(tables)).toEqual(reasons.map((reason) => expect.stringContaining(reason)));
  });
});

describe('a filter of system calls around the job', () => {
  const of = (seccomp: number) => () =>
    machineFaultsIn({
      status: `CapEff:\t000001ffffffffff\nSeccomp:\t${seccomp}\n`,
      mountinfo: '30 20 0:25 / /sys/fs/cgroup rw shared:1 - cgroup2 cgroup2 rw\n',
      uidMap: '',
      unified: 'memory pids',
      heldRoot: null,
      namespaces: {},
      work: '/var/lib/x',
      devNull: null,
      procSys: true,
      procSelf: '7',
      pid: '7',
      realTime: false,
      above: [],
      profile: '',
    });
  // Each as a runtime or a helper said it, or as a run says what became of it.
  const meets = [
    'crun create ended with 1: cannot resolve `null` under rootfs: No such file or directory',
    'runc create ended with 1: unable to start container process: function not implemented',
    'crun start ended with 1: no words',
    'crun was ended by SIGSYS',
    'runc did not end within 60 s',
    'crun created a container without a process',
    'the runtime mounted no proc at /proc',
    'the container ended before its prober answered',
    '/usr/bin/ip could not be started (ENOSYS)',
    'clone: Operation not permitted',
  ];
  it.each(meets)('is named where a program met it: %s', (words) => {
    const { text, hint } = codedOf(coded(words), of(2));
    expect(text).toBe(words);
    expect(hint).toMatch(
      /^a filter of system calls is around this job, which may be why: .*RestrictSUIDSGID.*; do this$/,
    );
    expect(codedOf(coded(words), of(0))).toEqual({ code: 'SANDBOX_FAILED', text: words, hint: 'do this' });
  });

  it.each(['/var/lib/tool-kiem-thu is read-only (EROFS)', 'the disk is full (ENOSPC)'])(
    'is not held guilty of what no call answers: %s',
    (words) => {
      expect(codedOf(coded(words), of(2)).hint).toBe('do this');
    },
  );
});

it('an error that is none of the file system’s is not taken for one', () => {
  expect(storageFailure('here', new Error('no code'))).toBeNull();
  expect(storageFailure('here', system('toString'))).toBeNull();
  expect(storageFailure('here', system('EROFS'))?.message).toBe('here is read-only (EROFS)');
});
