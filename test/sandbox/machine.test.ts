// Machines as they are: links, full and read-only disks, limits, missing privileges. A run is made there, or is BLOCKED with the reason
// and the remedy of that machine; nothing is left behind, and nobody is asked to report what is no fault of ours.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { disorder } from '../../src/attestation/verify/times.ts';
import type { HostResult, Plan } from '../../src/formats/documents.ts';
import { atLeast } from '../support/at-least.ts';
import { LONG } from '../support/long.ts';
import { MACHINE_OF_ITS_OWN } from '../support/machine-of-its-own.ts';
import { dist, evidenceOf, leftovers, planOf, root, runOf } from '../support/sandbox.ts';

interface Answer {
  readonly result: HostResult;
  /** What stands in the work and state folders of that machine afterwards, and what is still mounted below them. */
  readonly left: readonly string[];
}

const LEFT = `
for folder in /var/lib/tool-kiem-thu /run/tool-kiem-thu; do
  ls "$folder" 2>/dev/null | grep -v ^control- | sed 's/^/LEFT /' >&2
done
grep tool-kiem-thu /proc/self/mountinfo | sed 's/^/LEFT /' >&2
true`;

/** Runs the host in a mount namespace of its own, after `prepare`; \`under\` stands before its command. */
function runOn(prepare: string, under: string, asked: Partial<Plan> = {}): Answer {
  const script = `set -e
${MACHINE_OF_ITS_OWN}
${prepare}
set +e
${under} "$0" "$1"
${LEFT}`;
  const { stdout, stderr, status } = spawnSync(
    'unshare',
    [
      '--mount',
      '--propagation',
      'private',
      'sh',
      '-c',
      script,
      process.execPath,
      path.join(dist, 'host.mjs'),
    ],
    { input: JSON.stringify(planOf(asked)), encoding: 'utf8', cwd: root, maxBuffer: 64 * 1024 * 1024 },
  );
  if (stdout === '') throw new Error(`no answer (${status}): ${stderr}`);
  return {
    result: JSON.parse(stdout) as HostResult,
    left: stderr.split('\n').filter((line) => line.startsWith('LEFT ')),
  };
}

const v1 = existsSync('/sys/fs/cgroup/memory');

/** As docker shows a privileged container a host of control groups v1: of each hierarchy its own part, under the host's names. */
const NESTED = `
for at in $(awk '$5 ~ "^/sys/fs/cgroup/" { print $5 }' /proc/self/mountinfo); do
  nested=$at/nested-$$
  mkdir $nested
  if [ -e $at/cpuset.cpus ]; then cat $at/cpuset.cpus > $nested/cpuset.cpus; cat $at/cpuset.mems > $nested/cpuset.mems; fi
  echo $$ > $nested/cgroup.procs
  mount --bind $nested $at
done`;

const without = (capability: string) => `setpriv --bounding-set -${capability} --inh-caps -${capability}`;

/** A job in a control group of its own that allows so many processes. */
const TASKS = (most: number) => `
nested=/sys/fs/cgroup/pids/nested-$$
mkdir $nested; echo ${most} > $nested/pids.max; echo $$ > $nested/cgroup.procs`;

/** What hardens a service, or a job finds around it, and is in nobody’s way; all at once. */
const HARDENED = `
mount -t proc -o hidepid=2 proc /proc
mount --bind /proc/sys /proc/sys; mount -o remount,bind,ro /proc/sys
mount -o remount,bind,ro /sys
mount --bind /dev /dev; mount -o remount,bind,ro /dev
mount -o remount,bind,ro /
mkdir /run/gone; cd /run/gone; rmdir /run/gone
trap '' HUP TERM INT PIPE CHLD USR1
echo 900 > /proc/self/oom_score_adj
umask 777`;
const UNHURRIED =
  'env HOME= TMPDIR=/gone LANG=tr_TR LC_ALL=C.x ionice -c 3 chrt --rr 1 prlimit --stack=262144 --memlock=0';

/** The groups of {@link NESTED} go once nobody is in them. */
afterAll(() => {
  for (const at of v1 ? readdirSync('/sys/fs/cgroup').map((name) => `/sys/fs/cgroup/${name}`) : [])
    for (const name of readdirSync(at).filter((each) => /^nested-\d+$/.test(each)))
      rmdirSync(path.join(at, name));
});

/** The same of the other runtime, and of one more limit that is read and said as the two that stay: with TKI_LONG=1. */
const LATER = [
  'whose /var/lib is a link, with the other runtime',
  'that is hardened wherever it can be, with the other runtime',
  'that limits processes, whose root may not raise limits',
  'that limits open files, whose root may not raise limits',
  'that limits addresses, whose root may not raise limits',
];
const inTime = <T extends readonly [name: string, ...rest: string[]]>(machines: readonly T[]) =>
  machines.filter(([name]) => LONG || !LATER.includes(name));

describe('a run is made on a machine', () => {
  const machines: string[][] = [
    [
      'whose /var/lib is a link',
      'umount /var/lib; mount -t tmpfs tmpfs /var; mkdir -p /var/data/lib; ln -s data/lib /var/lib',
      '',
      'runc',
    ],
    [
      'whose /var/lib is a link, with the other runtime',
      'umount /var/lib; mount -t tmpfs tmpfs /var; mkdir -p /var/data/lib; ln -s /var/data/lib /var/lib',
      '',
      'crun',
    ],
    [
      'that limits files, processes and open files, and lets root raise them',
      '',
      'prlimit --fsize=51200:unlimited --nofile=60:1024 --nproc=5:1024',
      'runc',
    ],
    ['that is hardened wherever it can be', HARDENED, UNHURRIED, 'runc'],
    ['that is hardened wherever it can be, with the other runtime', HARDENED, UNHURRIED, 'crun'],
    ...(existsSync('/sys/fs/cgroup/unified/cgroup.procs')
      ? [
          [
            'whose mixed control groups lost those of version 2, as crun asks for',
            'umount /sys/fs/cgroup/unified',
            '',
            'crun',
          ],
        ]
      : []),
    ...(v1 ? [['that is a container, privileged, on a host of control groups v1', NESTED, '', 'runc']] : []),
  ];
  it.each(atLeast(3, inTime(machines as [string, string, string, string][])))(
    '%s',
    (_name, prepare, under, runtime) => {
      const { result, left } = runOn(prepare, under, { runtime });
      expect(result.messages).toEqual([]);
      expect(result.attestation.observed_as_expected).toBe(12);
      expect(left).toEqual([]);
    },
  );
});

it.runIf(existsSync('/sys/fs/cgroup/unified/cgroup.procs'))(
  'crun leaves nothing below the tree of version 2, where it takes it for none',
  () => {
    const { result } = runOn('', '', { runtime: 'crun' });
    expect(result.attestation.observed_as_expected).toBe(12);
    const below = 'umount /sys/fs/cgroup/unified; ls /sys/fs/cgroup/unified';
    const { stdout, status } = spawnSync(
      'unshare',
      ['--mount', '--propagation', 'private', 'sh', '-ec', below],
      { encoding: 'utf8' },
    );
    expect(status).toBe(0);
    expect(stdout).not.toContain(result.run);
  },
);

/** A clock that is an hour fast and an hour slow in turn, or always fast: what node asks it, it is told. */
const clock = (wrong: string) =>
  `env "NODE_OPTIONS=--import=data:text/javascript,${encodeURIComponent(
    `const Right = Date; let asked = 0; const time = () => Right.now() + 3_600_000 * (${wrong});
     globalThis.Date = class extends Right {
       constructor(...given) { super(...(given.length > 0 ? given : [time()])); }
       static now() { return time(); }
     };`,
  )}"`;

describe('the times of a run are in order', () => {
  const orderOf = (result: HostResult) => {
    const { started_at, judged_at, control } = evidenceOf(result).predicate;
    const { finished_at } = runOf(result).predicate.ended;
    return disorder([
      ...(control.record.reused ? [['control', control.record.at] as const] : []),
      ['started_at', started_at],
      ...(control.record.reused ? [] : [['control', control.record.at] as const]),
      ['judged_at', judged_at],
      ['finished_at', finished_at],
    ]);
  };

  it('also where the clock is set to and fro meanwhile', () => {
    const { result, left } = runOn('', clock('asked++ % 2 === 0 ? 1 : -1'));
    expect(result.messages).toEqual([]);
    expect(orderOf(result)).toEqual([]);
    expect(left).toEqual([]);
  });

  it('also where the clock was set back since the control was made', () => {
    const before = `cat > /run/plan; ${clock('1')} "$0" "$1" < /run/plan > /run/result || true; exec < /run/plan`;
    const { result } = runOn(before, '');
    expect(result.messages).toEqual([]);
    expect(evidenceOf(result).predicate.control.record.reused).toBe(false);
    expect(orderOf(result)).toEqual([]);
  });
});

describe('a run is BLOCKED, with its reason and its remedy, on a machine', () => {
  const FULL_RUN = 'umount /run; mount -t tmpfs -o nr_inodes=2 tmpfs /run; touch /run/a';
  const machines: string[][] = [
    [
      'whose /var/lib is full',
      'mount -o remount,size=20m /var/lib',
      '',
      'has no room left (ENOSPC)',
      'free some room',
    ],
    [
      'whose /var/lib has no inode left',
      'umount /var/lib; mount -t tmpfs -o nr_inodes=4 tmpfs /var/lib',
      '',
      'has no room left (ENOSPC)',
      'df -i',
    ],
    [
      'whose /var/lib is read-only',
      'mount -o remount,ro /var/lib',
      '',
      'is read-only (EROFS)',
      'writable for root',
    ],
    [
      'whose /var/lib is a link that leads to nothing',
      'umount /var/lib; mount -t tmpfs tmpfs /var; ln -s gone /var/lib',
      '',
      'a link on its way leads to nothing (ENOENT)',
      'namei',
    ],
    [
      'whose /var/lib runs nothing',
      'mount -o remount,noexec /var/lib',
      '',
      'nothing may be run from /var/lib',
      'remount,exec /var/lib',
    ],
    [
      'whose /proc shows processes alone',
      'mount -t proc -o subset=pid proc /proc',
      '',
      'subset=pid',
      'mount -t proc',
    ],
    ...(LONG
      ? [
          [
            'whose /proc is read-only',
            'mount --bind /proc /proc; mount -o remount,bind,ro /proc',
            '',
            '/proc is mounted read-only',
            'remount,bind,rw',
          ],
          [
            'whose /proc is another process namespace’s',
            '',
            'unshare --pid --fork',
            '/proc is that of another process namespace',
            '--mount-proc',
          ],
        ]
      : []),
    ['without /dev/null', 'mount -t tmpfs tmpfs /dev', '', '/dev/null cannot be opened (ENOENT)', 'mknod'],
    ['whose /run is full', FULL_RUN, '', '/run/tool-kiem-thu has no room left (ENOSPC)', 'free some room'],
    [
      'whose /run is read-only',
      'mount -o remount,ro /run',
      '',
      '/run/tool-kiem-thu is read-only',
      'writable for root',
    ],
    [
      'without control groups',
      'umount --recursive --lazy /sys/fs/cgroup',
      '',
      'no control groups are mounted',
      'mount -t cgroup2',
    ],
    [
      'whose control groups are read-only',
      'for at in $(awk \'$5 ~ "^/sys/fs/cgroup" { print $5 }\' /proc/self/mountinfo); do mount -o remount,bind,ro $at; done',
      '',
      'control groups are mounted read-only',
      'remount',
    ],
    [
      'whose root is a user namespace’s, with the files of the machine’s',
      '',
      'unshare --user --map-root-user',
      'root is root of a user namespace alone here (rootless): ',
      'run as the machine’s own root',
    ],
    ['whose root may not mount', '', without('sys_admin'), 'root lacks CAP_SYS_ADMIN', '--privileged'],
    [
      'that limits files, whose root may not raise limits',
      'ulimit -f 100',
      without('sys_resource'),
      'files have a limit of',
      'ulimit -f unlimited',
    ],
    [
      'that limits processes, whose root may not raise limits',
      '',
      `prlimit --nproc=5:5 ${without('sys_resource')}`,
      'processes of a user have a limit of 5',
      'ulimit -u',
    ],
    [
      'that limits open files, whose root may not raise limits',
      'ulimit -n 60',
      without('sys_resource'),
      'open files have a limit of 60',
      'ulimit -n',
    ],
    [
      'that limits addresses, whose root may not raise limits',
      '',
      `prlimit --as=1200000000:1200000000 ${without('sys_resource')}`,
      'addresses have a limit of 1200000000',
      'ulimit -v unlimited',
    ],
    [
      'that limits processor time, whose root may not raise limits',
      '',
      `prlimit --cpu=20:20 ${without('sys_resource')}`,
      'processor time has a limit, in seconds, of 20',
      'ulimit -t',
    ],
    ...(v1
      ? [
          [
            'whose control group is full of processes',
            TASKS(12),
            '',
            'the control group of this job allows 12 processes, and ',
            'TasksMax=',
          ],
        ]
      : []),
    ...(LONG
      ? [
          [
            'whose /var/lib has met its quota',
            `truncate -s 600M /run/quota; umount /var/lib; mkfs.btrfs -q /run/quota >&2; mount -o loop /run/quota /var/lib
btrfs quota enable /var/lib; btrfs qgroup limit 20M 0/5 /var/lib; sync`,
            '',
            'is over its quota (EDQUOT)',
            'raise the quota',
          ],
        ]
      : []),
    [
      'whose `ip` is not there',
      'for at in /usr/sbin/ip /usr/bin/ip; do if [ -e $at ]; then mount --bind /dev/null $at; fi; done',
      '',
      'MISSING_PROGRAM: ip',
      'iproute2',
    ],
    [
      'whose kernel makes no interface',
      'echo "#!/bin/sh\nexit 2" > /run/ip; chmod 755 /run/ip; mount --bind /run/ip $(readlink -f $(command -v ip))',
      '',
      'an interface besides lo',
      'modprobe dummy',
    ],
  ];
  it.each(atLeast(15, inTime(machines as [string, string, string, string, string][])))(
    '%s',
    (_name, prepare, under, reason, remedy) => {
      const { result, left } = runOn(prepare, under);
      const [message, ...more] = result.messages;
      expect(more).toEqual([]);
      expect(message).toMatchObject({
        level: 'error',
        code: 'SANDBOX_FAILED',
        text: expect.stringContaining(reason),
        hint: expect.stringContaining(remedy),
      });
      expect(message?.hint).not.toContain('report it');
      expect(result).toMatchObject({ verdict: 'BLOCKED', exit_code: 3 });
      expect(left).toEqual([]);
      expect(leftovers().filter((name) => name.includes(result.run))).toEqual([]);
    },
  );

  it.runIf(LONG).each([
    ['may gain no privileges', 'setpriv --no-new-privs', 'no_new_privs'],
    ['may change no bounding set', without('setpcap'), 'root lacks CAP_SETPCAP'],
  ])('as NOT_AS_EXPECTED, with what of the machine may be why, where the job %s', (_name, under, hint) => {
    const { result, left } = runOn('', under);
    expect(result.messages).toEqual([
      expect.objectContaining({ code: 'NOT_AS_EXPECTED', hint: expect.stringContaining(hint) }),
    ]);
    expect(result).toMatchObject({ verdict: 'BLOCKED', exit_code: 3 });
    expect(left).toEqual([]);
  });

  it.each(['crun', 'runc', 'podman'])(
    'as NO_PRIVILEGE, where root is a user’s own namespace’s: %s',
    (runtime) => {
      // As a rootless runtime starts it: no program and no folder of the machine's root is root's there.
      const user = 'setpriv --reuid 12345 --regid 12345 --clear-groups unshare --user --map-root-user';
      const { result, left } = runOn('', user, { runtime });
      expect(result.messages).toEqual([
        expect.objectContaining({
          code: 'NO_PRIVILEGE',
          text: expect.stringContaining('root is root of a user namespace alone here (rootless): '),
          hint: expect.stringContaining('run as the machine’s own root'),
        }),
      ]);
      expect(result).toMatchObject({ verdict: 'BLOCKED', exit_code: 3, attestation: { grade: 'none' } });
      expect(left).toEqual([]);
    },
  );
});
