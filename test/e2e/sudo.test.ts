// The way of hosted runners: the job's user is not root, and sudo asks for nothing. Shown with the real sudo, in a mount namespace of the
// test's own where one user may use it; nothing of the machine changes. Where the machine has none, sudo is fetched and only unpacked.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Evidence } from '../../src/formats/documents.ts';
import { sudoRule } from '../../src/formats/host-command.ts';
import { temporaryFolder } from '../support/sandbox.ts';
import { referencePacket } from '../support/reference-packet.ts';
import { copyAction } from './action-copy.ts';
import type { Changes } from './action-copy.ts';
import { runStep } from './runner.ts';
import type { EndedStep } from './runner.ts';
import { LONG } from '../support/long.ts';

// Any user that has a name: sudo looks it up. It gets no right outside of the namespace.
const USER = { name: 'nobody', id: 65_534 };

/** Layers over /usr/bin, /usr/libexec and /etc, made in `folder`. `rule`: what USER may do there. */
function layersIn(folder: string, rule: string): string[] {
  const layer = path.join(folder, 'layer');
  fs.mkdirSync(layer);
  if (!fs.existsSync('/usr/bin/sudo')) {
    // The list of packages may be missing on a machine where set-up had nothing to install.
    const fetch = 'apt-get download sudo || { apt-get update -q && apt-get download sudo; }';
    const fetched = spawnSync('/bin/sh', ['-c', `{ ${fetch}; } && dpkg -x sudo_*.deb layer`], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (fetched.status !== 0) throw new Error(`sudo could not be fetched: ${fetched.stderr.trim()}`);
  }
  fs.mkdirSync(path.join(layer, 'etc/sudoers.d'), { recursive: true });
  fs.writeFileSync(path.join(layer, 'etc/sudoers.d/tki'), `Defaults rlimit_core=default\n${rule}\n`, {
    mode: 0o440,
  });
  // It takes core files away by a hard limit of 0, which only a root with CAP_SYS_RESOURCE may raise again.
  fs.writeFileSync(path.join(layer, 'etc/sudo.conf'), 'Set disable_coredump false\n');
  return ['usr/bin', 'usr/libexec', 'etc'].filter(
    (name) => fs.existsSync(path.join(layer, name)) && fs.existsSync(`/${name}`),
  );
}

interface UserWorld extends Disposable {
  readonly folder: string;
  readonly dist: string;
  readonly node: string;
  readonly rule: string;
  /** What a command is started behind, to run as the user. */
  readonly before: readonly string[];
}

function openUserWorld(changes: Changes): UserWorld {
  const folder = temporaryFolder();
  fs.chmodSync(folder.dir, 0o755);
  const copy = copyAction(changes);
  // The checkout, and Node in it, may lie in a folder that only root can enter.
  const node = path.join(copy.dist, '../node');
  fs.copyFileSync(process.execPath, node);
  // The rule that doctor prints, and nothing wider. A launcher whose deadlines were changed starts another command.
  const narrow = sudoRule(USER.name, { node, host: path.join(copy.dist, 'host.mjs') }) ?? '';
  const rule = changes.seconds === undefined ? narrow : `${USER.name} ALL=(ALL) NOPASSWD: ALL`;
  const layers = layersIn(folder.dir, rule);
  fs.mkdirSync(path.join(folder.dir, 'workspace'));
  fs.writeFileSync(path.join(folder.dir, 'workspace/packet.json'), referencePacket());
  // Not a shell: dash drops variables with a dash in their name, and the runner's inputs have one.
  const enter = path.join(folder.dir, 'enter.mjs');
  fs.writeFileSync(
    enter,
    `import { execFileSync } from 'node:child_process';
for (const name of ${JSON.stringify(layers)})
  execFileSync('/usr/bin/mount', ['-t', 'overlay', 'layer', '-o', 'lowerdir=${folder.dir}/layer/' + name + ':/' + name, '/' + name]);
const setpriv = '/usr/bin/setpriv';
process.execve(setpriv, [setpriv, '--reuid=${USER.id}', '--regid=${USER.id}', '--clear-groups', ...process.argv.slice(2)], process.env);
`,
  );
  return {
    folder: folder.dir,
    dist: copy.dist,
    node,
    rule,
    before: ['/usr/bin/unshare', '--mount', process.execPath, enter],
    [Symbol.dispose]: () => {
      copy[Symbol.dispose]();
      folder[Symbol.dispose]();
    },
  };
}

async function runAsUser(changes: Changes): Promise<EndedStep> {
  using world = openUserWorld(changes);
  return await runStep({
    inputs: { packet: './packet.json', 'max-age': '24h', venue: 'v2' },
    workspace: path.join(world.folder, 'workspace'),
    dist: world.dist,
    node: world.node,
    before: world.before,
  });
}

async function withSudo(changes: Changes, check: (step: EndedStep) => void): Promise<void> {
  using step = await runAsUser(changes);
  check(step);
}

test('the rule that doctor prints is one that visudo takes, and lets the command line start the host, and nothing else', () => {
  using world = openUserWorld({});
  const [unshare, ...before] = world.before;
  const asUser = (...command: string[]) =>
    spawnSync(unshare ?? '', [...before, ...command], { encoding: 'utf8', env: {}, cwd: '/' });
  const tki = (...args: string[]) => asUser(world.node, path.join(world.dist, 'cli.mjs'), ...args);

  const unpacked = path.join(world.folder, 'layer/usr/sbin/visudo');
  const visudo = fs.existsSync(unpacked) ? unpacked : '/usr/sbin/visudo';
  const file = path.join(world.folder, 'rule');
  // Letters that sudo reads as something else, and those that it must not see escaped.
  const odd = ['/a,b:c=d/e#f', '/x(y)[z]*?!', '/"q"/it\'s', '/Nguyễn', '/back\\slash', '/caret^'].map(
    (folder) => sudoRule('#1000', { node: `${folder}/node`, host: `${folder}/host.mjs` }),
  );
  fs.writeFileSync(file, `${[world.rule, ...odd].join('\n')}\n`, { mode: 0o440 });
  expect(sudoRule('#1000', { node: '/my node', host: '/host.mjs' })).toBeNull();
  // Unpacked and not installed, it finds its library beside sudo's own files.
  const libraries = { LD_LIBRARY_PATH: path.join(world.folder, 'layer/usr/libexec/sudo') };
  const judged = spawnSync(visudo, ['-cf', file], { encoding: 'utf8', env: libraries });
  expect([judged.status, judged.stderr]).toEqual([0, '']);

  const said = tki('doctor', '--json');
  const found = JSON.parse(said.stdout) as { unseen: string | null; runtimes: object[]; rule: string[] };
  expect([found.unseen, said.stderr]).toEqual([null, '']);
  expect(found.runtimes.length).toBeGreaterThan(1);
  // By the number of the user, because a name is not needed for it; otherwise the same line.
  expect(found.rule[0]).toBe(world.rule.replace(USER.name, `#${USER.id}`));
  for (const command of [
    ['/usr/bin/id'],
    ['/usr/bin/env', '-i', world.node, '-e', '1'],
    ['/usr/bin/env', '-i', world.node, '--import', '/tmp/x', path.join(world.dist, 'host.mjs')],
  ])
    expect(asUser('/usr/bin/sudo', '-n', '--', ...command).status, command.join(' ')).toBe(1);
});

function expectInspected(step: EndedStep): void {
  expect(step.exitCode).toBe(0);
  expect(step.outputs, step.commands[0]?.data).toMatchObject({
    verdict: 'EVIDENCE_PRESENT',
    'probes-as-expected': '12',
  });
  const name = Object.keys(step.published).find((one) => one.startsWith('sandbox-')) ?? '';
  const { predicate } = JSON.parse(step.published[name] ?? '') as Evidence;
  expect(predicate.privilege).toBe('separate');
}

test('a user with that rule gets an inspection, and evidence says that the privilege is separate; main runs without root, and the host with root and an empty environment', () =>
  withSudo(
    {
      programs: {
        'main.mjs': `console.error('main is ' + process.getuid()); await import('./real-main.mjs');`,
        'host.mjs': `console.error('host is ' + process.getuid() + ' with ' + JSON.stringify(process.env)); await import('./real-host.mjs');`,
      },
    },
    (step) => {
      expect(step.log).toContain(`main is ${USER.id}`);
      expect(step.log).toContain('host is 0 with {}');
      expectInspected(step);
    },
  ));

test.runIf(LONG)('the same, of programs that say nothing of themselves', () => withSudo({}, expectInspected));

// Half a minute of waiting: for `npm run test:long`.
test.runIf(LONG).each([
  ['hangs', 'for (;;);'],
  ['hangs and hears no signal', `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);`],
  ['floods', `for (;;) process.stderr.write('x'.repeat(65536));`],
])('a host that %s behind sudo, where our own signal does not reach it, ends all the same', (_how, program) =>
  withSudo({ programs: { 'host.mjs': program }, seconds: { main: 55, host: 1 } }, (step) => {
    expect(step.exitCode).toBe(0);
    expect(step.outputs['verdict']).toBe('BLOCKED');
    expect(step.commands[0]?.data).toContain('HOST_FAILED');
  }),
);
