// `tki doctor` on machines where something is missing: it says so with the remedy and ends with 3 exactly where a run is BLOCKED. Each
// machine is a mount namespace of its own; nothing is left behind. Needs root, runc and crun.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Outputs } from '../../src/formats/schema/outputs.ts';
import { atLeast } from '../support/at-least.ts';
import { LONG } from '../support/long.ts';
import { MACHINE_OF_ITS_OWN } from '../support/machine-of-its-own.ts';
import { dist, leftovers, root } from '../support/sandbox.ts';

interface Said {
  readonly code: number | null;
  readonly found: Outputs['doctor'];
  readonly stderr: string;
}

/** Runs doctor in a mount namespace of its own, after `prepare`; `under` stands before its command. */
function doctorOn(prepare: string, under = ''): Said {
  const script = `set -e
${MACHINE_OF_ITS_OWN}
${prepare}
set +e
exec ${under} "$0" "$1" doctor --json`;
  const { stdout, stderr, status } = spawnSync(
    'unshare',
    ['--mount', '--propagation', 'private', 'sh', '-c', script, process.execPath, path.join(dist, 'cli.mjs')],
    { encoding: 'utf8', cwd: root },
  );
  if (stdout === '') throw new Error(`no answer (${status}): ${stderr}`);
  return { code: status, found: JSON.parse(stdout) as Outputs['doctor'], stderr };
}

const hide = (...programs: string[]): string =>
  programs
    .map(
      (program) =>
        `for at in /usr/sbin/${program} /usr/bin/${program}; do if [ -e $at ]; then mount --bind /dev/null $at; fi; done`,
    )
    .join('\n');

const withoutController = (name: string): string =>
  `if [ -d /sys/fs/cgroup/${name} ]; then umount -R -l /sys/fs/cgroup/${name}; else exit 77; fi`;

const v1 = fs.existsSync('/sys/fs/cgroup/memory');

/** A group goes once nobody is in it. */
afterAll(() => {
  const pids = '/sys/fs/cgroup/pids';
  for (const name of v1 ? fs.readdirSync(pids).filter((each) => /^full-\d+$/.test(each)) : [])
    fs.rmdirSync(path.join(pids, name));
});

test('every line is usable where a run is made, and nothing is left', () => {
  const { code, found, stderr } = doctorOn('');
  expect(found.checks.filter(({ state }) => state !== 'usable')).toEqual([]);
  expect({ code, missing: found.missing, stderr }).toEqual({ code: 0, missing: [], stderr: '' });
  expect(found.checks.map(({ id }) => id)).toEqual([
    'privilege',
    'namespaces',
    'control-groups',
    'system-folders',
    'limits',
    'programs',
    'runtime',
    'work-folder',
    'state-folder',
    'memory',
    'versions',
    'sandbox',
    'report-folder',
  ]);
  expect(leftovers()).toEqual([]);
});

const LINKED = 'umount /var/lib; mount -t tmpfs tmpfs /var';

/** Another machine for a row of doctor's that one below has too: with TKI_LONG=1. */
const LATER = [
  'nsenter is missing',
  'the control groups are read-only',
  'there is no pids controller',
  'addresses are limited, and root may not raise limits',
  '/var/lib is read-only',
  '/run is read-only',
];

// Each of these said `usable` once, and every run was BLOCKED.
const machines: (readonly [name: string, prepare: string, under: string, row: string, remedy: string])[] = [
  ['ip is missing', hide('ip'), '', 'program-ip', 'iproute2'],
  ['nsenter is missing', hide('nsenter'), '', 'program-nsenter', 'util-linux'],
  [
    'the folder of a program can be written by its group',
    'mount -t tmpfs -o mode=0775 tmpfs /run; cp -a /usr/bin/mount /usr/bin/umount /usr/bin/prlimit /run/; mount --bind /run /usr/bin',
    '',
    'program-nsenter',
    'util-linux',
  ],
  ['there are no control groups', 'umount -R -l /sys/fs/cgroup', '', 'control-groups', 'mount -t cgroup2'],
  [
    'the control groups are read-only',
    'for at in $(awk \'$5 ~ "^/sys/fs/cgroup" { print $5 }\' /proc/self/mountinfo); do mount -o remount,bind,ro $at; done',
    '',
    'control-groups',
    'remount',
  ],
  // Of version 2 the tables hold it (test/unit/host/coded-failure.test.ts): a runtime asks the kernel there, and no file.
  ...(v1 ? ['memory', 'pids'] : []).map(
    (name) =>
      [`there is no ${name} controller`, withoutController(name), '', 'control-groups', 'delegate'] as const,
  ),
  ...(v1
    ? [
        [
          'the control group of the job is full',
          'full=/sys/fs/cgroup/pids/full-$$; mkdir $full; echo $$ > $full/cgroup.procs; echo 21 > $full/pids.max',
          '',
          'limits',
          'TasksMax=',
        ] as const,
      ]
    : []),
  [
    'addresses are limited, and root may not raise limits',
    '',
    'prlimit --as=1200000000:1200000000 setpriv --bounding-set -sys_resource --inh-caps -sys_resource',
    'limits',
    'ulimit -v unlimited',
  ],
  ['/var/lib is read-only', 'mount -o remount,ro /var/lib', '', 'work-folder', 'writable for root'],
  ['/var/lib is a link to nothing', `${LINKED}; ln -s gone /var/lib`, '', 'work-folder', 'namei'],
  ['/run is read-only', 'mount -o remount,ro /run', '', 'work-folder', 'writable for root'],
  ['/var/lib is full', 'mount -o remount,size=20m /var/lib', '', 'sandbox', 'free some room'],
  [
    'root may not mount',
    '',
    'setpriv --bounding-set -sys_admin --inh-caps -sys_admin',
    'namespaces',
    '--privileged',
  ],
  ['root is a user namespace’s', '', 'unshare --user --map-root-user', 'privilege', 'machine’s own root'],
  [
    'files are limited, and root may not raise limits',
    'ulimit -f 100',
    'setpriv --bounding-set -sys_resource --inh-caps -sys_resource',
    'limits',
    'ulimit -f unlimited',
  ],
  ['no runtime is there', hide('runc', 'crun'), '', 'runtime', 'apt-get'],
];
test.each(
  atLeast(
    10,
    machines.filter(([name]) => LONG || !LATER.includes(name)),
  ),
)('where %s, doctor says it with the remedy and ends with 3', (_name, prepare, under, row, remedy) => {
  const { code, found } = doctorOn(prepare, under);
  const { checks } = found;
  expect({ code, used: found.used }).toEqual({ code: 3, used: null });
  expect(
    checks.find(({ id }) => id === row),
    JSON.stringify(checks),
  ).toMatchObject({
    state: 'missing',
    remedy: expect.stringContaining(remedy) as string,
  });
  // A run is BLOCKED there, and its own words are in the last of the host's rows.
  expect(checks.find(({ id }) => id === 'sandbox')?.state).toBe('missing');
  expect(found.runtimes.length).toBeGreaterThan(1);
});

test('where no folder of the caller’s leads anywhere, and nobody listens, doctor looks all the same', () => {
  const { code, found } = doctorOn(
    'mkdir /run/gone; cd /run/gone; rmdir /run/gone; exec <&-',
    'env -i TMPDIR=/gone',
  );
  expect({ code, missing: found.missing }).toEqual({ code: 0, missing: [] });
});

test('a linked /var/lib that leads somewhere is usable, as it is for a run', () => {
  const { code, found } = doctorOn(`${LINKED}; mkdir -p /var/data/lib; ln -s data/lib /var/lib`);
  expect({ code, missing: found.missing }).toEqual({ code: 0, missing: [] });
});

test('an old run that cannot be swept is told, beside everything else', () => {
  const run = 'feedfacefeedface';
  const record = JSON.stringify({
    schema: 'tki-lock/v2',
    run,
    pid: 2,
    process_start: '1',
    boot_id: 'an earlier one',
    pid_namespace: 'pid:[1]',
    init: null,
    runtime_command: null,
    container: '',
  });
  // A record that is a folder's neighbour, and a folder that stands where a file is to be removed: no sweep gets past it.
  const { code, found } = doctorOn(
    `mkdir -m 700 /run/tool-kiem-thu; mkdir /run/tool-kiem-thu/lock-${run}.json.new
printf '%s' '${record}' > /run/tool-kiem-thu/lock-${run}.json`,
  );
  expect(found.messages).toEqual([
    expect.objectContaining({ level: 'warning', code: 'NOT_SWEPT', text: expect.stringContaining(run) }),
  ]);
  expect({ code, used: found.used, missing: found.missing }).toEqual({ code: 0, used: 'runc', missing: [] });
  expect(found.runtimes.length).toBeGreaterThan(1);
});
