// The places of runs on the host, shared by several at once: no run trips over another one's end, nothing piles up, and a dead run whose
// runtime hangs is removed without it. In a mount namespace of its own, so that no other run of this machine is met.
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { root } from '../support/sandbox.ts';

const PLACES = 'mount -t tmpfs tmpfs /var/lib; mount -t tmpfs tmpfs /run';

/** Runs a shell script after the folders are made empty; `$NODE` evaluates a module. Gives what it said. */
function inPrivate(script: string, modules: Readonly<Record<string, string>>): string {
  const env = {
    PATH: process.env['PATH'],
    NODE: `${process.execPath} --input-type=module --eval`,
    ...modules,
  };
  const { status, stdout, stderr } = spawnSync(
    'unshare',
    ['--mount', '--propagation', 'private', 'sh', '-c', `set -e; ${PLACES}; ${script}`],
    { cwd: root, encoding: 'utf8', env },
  );
  return status === 0 ? stdout : `ended with ${status}: ${stderr}`;
}

const IMPORT = `import { controlPath, keepControl } from './src/sandbox/control-records.ts'; import { bootId } from './src/sandbox/lock-record.ts';
  import { removeDeadRuns } from './src/sandbox/sweep.ts'; import { openWorkspace } from './src/sandbox/workspace.ts'; import { randomBytes } from 'node:crypto'; import fs from 'node:fs';`;

it('runs that begin and end at once never meet a folder that another one is just removing', () => {
  const LOOP = `${IMPORT}
    for (let round = 0; round < 150; round += 1) {
      await using _place = openWorkspace(randomBytes(8).toString('hex'), async () => 0);
    }`;
  const said = inPrivate(
    '$NODE "$LOOP" & a=$!; $NODE "$LOOP" & b=$!; $NODE "$LOOP" & c=$!; wait $a; wait $b; wait $c; ls -A /var/lib /run/tool-kiem-thu',
    { LOOP },
  );
  expect(said).toBe('/run/tool-kiem-thu:\n\n/var/lib:\n');
});

it('the control’s records are bounded, and what a killed run had begun of one goes after a while', () => {
  const KEEP = `${IMPORT}
    fs.mkdirSync('/run/tool-kiem-thu', { mode: 0o700 });
    const old = '/run/tool-kiem-thu/control-' + 'a'.repeat(64) + '.json.' + 'b'.repeat(16);
    fs.writeFileSync(old, ''); fs.utimesSync(old, 1, 1);
    const hex = () => randomBytes(32).toString('hex');
    const run = 'c'.repeat(16);
    const kept = Array.from({ length: 40 }, () => keepControl(controlPath(hex()), '{}', run));
    const last = controlPath(hex());
    keepControl(last, 'mine', run);
    const names = fs.readdirSync('/run/tool-kiem-thu');
    console.log(JSON.stringify([kept.every(Boolean), names.length, fs.readFileSync(last, 'utf8')]));
    // No room: a run goes on without its record, and leaves no half of one.
    fs.rmSync('/run/tool-kiem-thu', { recursive: true });
    console.log(keepControl(controlPath(hex()), '{}', run));`;
  expect(inPrivate('$NODE "$KEEP"', { KEEP })).toBe('[true,16,"mine"]\nfalse\n');
});

it('a dead run is swept although its runtime hangs or is gone; one without a name as well; a living one never', () => {
  const SWEEP = `${IMPORT}
    import { callRuntime } from './src/sandbox/container.ts';
    const dead = { schema: 'tki-lock/v2', pid: 1, process_start: 'of a process that ended', container: 'tki-dead', init: null,
      boot_id: bootId(), pid_namespace: fs.readlinkSync('/proc/self/ns/pid') };
    const put = (run, more, suffix = '') => {
      fs.mkdirSync('/var/lib/tool-kiem-thu/' + run, { recursive: true, mode: 0o700 });
      fs.writeFileSync('/run/tool-kiem-thu/lock-' + run + '.json' + suffix, JSON.stringify({ ...dead, run, ...more }));
    };
    await using living = openWorkspace('a'.repeat(16), async () => 0);
    put('1'.repeat(16), { runtime_command: ['/bin/sh', '-c', 'exec sleep 600'] });
    put('2'.repeat(16), { runtime_command: ['/gone/runtime'] });
    put('3'.repeat(16), { runtime_command: null, boot_id: 'another' });
    put('4'.repeat(16), { runtime_command: null, pid_namespace: 'pid:[1]' });
    fs.writeFileSync('/run/tool-kiem-thu/lock-' + '5'.repeat(16) + '.json.new', JSON.stringify({ ...dead, run: '5'.repeat(16) }));
    fs.writeFileSync('/run/tool-kiem-thu/lock-' + '6'.repeat(16) + '.json.new', '{');
    const swept = await removeDeadRuns((command) => callRuntime(command, undefined, 200));
    console.log(JSON.stringify([swept.removed.map((run) => run[0]).sort(), swept.left]));
    console.log(fs.readdirSync('/run/tool-kiem-thu').filter((name) => name.startsWith('lock-')).map((name) => name[5]).sort().join(''));
    console.log(fs.readdirSync('/var/lib/tool-kiem-thu').map((name) => name[0]).sort().join(''));`;
  // 4 is another process namespace’s, which cannot be asked; of 6 nobody knows yet whose it is.
  expect(inPrivate('$NODE "$SWEEP"', { SWEEP })).toBe('[["1","2","3"],[]]\n46a\n4a\n');
});

it('a folder of runs that others may look into is closed and used; one that others may write, or own, is refused', () => {
  const OPEN = `${IMPORT}
    const said = [];
    for (const [mode, owner] of [[0o755, 0], [0o711, 0], [0o700, 0], [0o775, 0], [0o757, 0], [0o1777, 0], [0o755, 1000]]) {
      fs.rmSync('/var/lib/tool-kiem-thu', { recursive: true, force: true });
      fs.mkdirSync('/var/lib/tool-kiem-thu');
      fs.chownSync('/var/lib/tool-kiem-thu', owner, 0);
      fs.chmodSync('/var/lib/tool-kiem-thu', mode);
      try {
        await using _place = openWorkspace(randomBytes(8).toString('hex'), async () => 0);
        said.push((fs.statSync('/var/lib/tool-kiem-thu').mode & 0o7777).toString(8));
      } catch (error) {
        said.push(error.code);
      }
    }
    console.log(said.join(' '));`;
  expect(inPrivate('$NODE "$OPEN"; ls -A /run/tool-kiem-thu', { OPEN })).toBe(
    '700 700 700 WORKSPACE WORKSPACE WORKSPACE WORKSPACE\n',
  );
});
