// The host unmounts in a container's mount namespace what its runtime needed while it created. A runtime that lies about the
// container must not turn that against the host, and one that holds on to a scaffold must not get past it.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trustedProgram } from '../../src/sandbox/programs.ts';
import { takeDown } from '../../src/sandbox/scaffold.ts';
import { turnAlone } from '../support/alone.ts';
import { evidenceOf, honestRun, leftovers, runHost, runtimes } from '../support/sandbox.ts';
import { atLeast } from '../support/at-least.ts';

await turnAlone();

const folder = `/opt/tki-test-${process.pid}-scaffold`;
const runc = trustedProgram('runc');

beforeAll(() => {
  fs.mkdirSync(folder, { mode: 0o755 });
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

/** What is mounted on the host, but for runs that others have under way. */
const hostMounts = () =>
  fs
    .readFileSync('/proc/self/mountinfo', 'latin1')
    .split('\n')
    .filter((line) => !line.includes('/tool-kiem-thu/'));

/** A runtime of root's whose `create` is ours; everything else is runc's. */
function runtimeWith(create: string): string {
  const file = path.join(folder, 'runc-lying');
  fs.writeFileSync(
    file,
    `#!/bin/sh
PATH=/usr/sbin:/usr/bin:/sbin:/bin
[ "$1" = --version ] && exec ${runc} --version
for argument; do
  [ "$previous" = --pid-file ] && pidfile=$argument
  [ "$argument" = create ] && creating=1
  [ "$argument" = delete ] && deleting=1
  previous=$argument
done
if [ -n "$deleting" ] && [ -f ${folder}/pid ]; then kill -9 "$(cat ${folder}/pid)"; rm ${folder}/pid; fi
[ -z "$creating" ] && exec ${runc} "$@"
${create}
`,
    { mode: 0o755 },
  );
  return file;
}

const stray = (start: string) => `${start} /bin/sleep 30 & echo $! > "$pidfile"; cp "$pidfile" ${folder}/pid
sleep 0.3; exit 0`;

describe('a runtime that', () => {
  it.each([
    ['makes no mount namespace at all', stray('setsid'), 'the container has the host’s mounts'],
    [
      'puts the process into a namespace whose root is the host’s',
      stray('setsid unshare --mount --propagation private'),
      'the container’s root is not the rootfs that was made for it',
    ],
    [
      'mounts no scaffold',
      `for argument; do [ "$before" = --bundle ] && bundle=$argument; before=$argument; done
sed -i 's/{"destination":"\\/dev","type":"tmpfs"[^}]*},//' "$bundle/config.json"
exec ${runc} "$@"`,
      'the runtime mounted no tmpfs at /dev',
    ],
    [
      'leaves somebody who holds the whole /proc',
      `${runc} "$@" || exit 1
pid=$(cat "$pidfile")
(exec 9< "/proc/$pid/root/proc/"; exec </dev/null >/dev/null 2>&1; exec sleep 15) &
sleep 0.5; exit 0`,
      '/proc of the runtime stays: ',
    ],
  ])('%s is refused, and the host keeps every mount of its own', (_, create, words) => {
    const before = hostMounts();
    const { result, exitCode } = runHost({ runtime: runtimeWith(create) });
    expect(result.messages.map(({ text }) => text).join('\n')).toContain(words);
    expect([result.verdict, exitCode]).toEqual(['BLOCKED', 3]);
    const after = hostMounts();
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
    expect(leftovers()).toEqual([]);
  });
});

describe.each(runtimes)('on %s', (runtime) => {
  const { readings, probes } = evidenceOf(honestRun(runtime).result).predicate;

  it('no reading shows a scaffold, the first one included', () => {
    for (const { mountinfo, dev_entries } of atLeast(1, readings)) {
      const points = mountinfo
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[4]);
      expect(new Set(points)).toEqual(new Set(['/', '/proc', '/in', '/out']));
      expect(points.length).toBe(4);
      expect(mountinfo).toContain('subset=pid');
      expect(dev_entries).toEqual([]);
    }
    expect(readings.length).toBeGreaterThan(1);
  });

  it('the probes that look for the kernel’s own files find none', () => {
    expect(probes.filter(({ state }) => state !== 'held')).toEqual([]);
  });
});

/** What is mounted there, each by its line, the kernel's number first. */
const at = (pid: number, place: string) =>
  fs
    .readFileSync(`/proc/${pid}/mountinfo`, 'latin1')
    .split('\n')
    .filter((line) => line.split(' ')[4] === place);

/** Until the process in the namespace has come that far. It ends with the test's own patience, not with a time of ours. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/**
 * A process whose root is a rootfs with two mounts of one type at each place: its own, and a scaffold's over it. It holds the upper
 * /proc open until \`/let-go\` is there.
 */
function stacked(): { readonly child: ReturnType<typeof spawn>; readonly rootfs: string } {
  const rootfs = fs.mkdtempSync(path.join(folder, 'stacked-'));
  const script = `set -e
cd ${rootfs}
mkdir usr proc dev old
for name in bin lib lib64 sbin; do [ ! -L /$name ] || ln -s usr/$name $name; done
mount --bind ${rootfs} ${rootfs}
cd ${rootfs}
mount --bind /usr usr
mount -t proc proc proc
mount -t tmpfs tmpfs dev
mount -t proc proc proc
mount -t tmpfs tmpfs dev
pivot_root . old
umount -l /old
exec 9< /proc
: > /ready
while [ ! -e /let-go ]; do sleep 0.02; done
exec 9<&-
exec sleep 60`;
  const child = spawn('unshare', ['--mount', '--propagation', 'private', 'sh', '-c', script], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { child, rootfs };
}

it('of two mounts of one type at one place only the scaffold’s goes, also while another one is busy', async () => {
  const { child, rootfs } = stacked();
  const pid = child.pid!;
  try {
    await until(() => fs.existsSync(path.join(rootfs, 'ready')));
    const before = { proc: at(pid, '/proc'), dev: at(pid, '/dev') };
    expect([before.proc.length, before.dev.length]).toEqual([2, 2]);
    const scaffold = [
      { destination: '/proc', type: 'proc', source: 'proc', options: [] },
      { destination: '/dev', type: 'tmpfs', source: 'tmpfs', options: [] },
    ];
    const down = takeDown(scaffold, pid, rootfs);
    await until(() => at(pid, '/dev').length < 2);
    // Tried again and again meanwhile, and what was taken down is not taken down twice.
    expect(at(pid, '/proc')).toEqual(before.proc);
    fs.writeFileSync(path.join(rootfs, 'let-go'), '');
    await down;
    expect({ proc: at(pid, '/proc'), dev: at(pid, '/dev') }).toEqual({
      proc: before.proc.slice(0, 1),
      dev: before.dev.slice(0, 1),
    });
  } finally {
    child.kill('SIGKILL');
  }
});
