// A clone that is set up in a way that broke it once: the demo from each, as somebody who has just cloned. Long: each installs npm's packages.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root, temporaryFolder } from '../support/sandbox.ts';

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());

interface Situation {
  readonly name: string;
  readonly folder?: string;
  readonly clone?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A shell that ends in "$@": what the command is run by. */
  readonly by?: string;
  readonly before?: (clone: string) => Promise<void> | void;
}

/** What a newcomer has: the programs of the machine, not those of this checkout. */
const environment = (more: Readonly<Record<string, string>> = {}) => {
  const { PATH = '', HOME = '/root' } = process.env;
  const ours = path.join(root, 'node_modules');
  const registry = Object.entries(process.env).filter(([name]) => /registry|proxy|NODE_EXTRA_CA/i.test(name));
  const paths = PATH.split(':').filter((each) => !each.startsWith(ours));
  return { ...Object.fromEntries(registry), PATH: paths.join(':'), HOME, ...more };
};

/** Ends npm in the middle of its work, as a closed laptop does. */
async function breakSetUp(clone: string): Promise<void> {
  const child = spawn('npm', ['install', '--no-save', '--no-fund', '--no-audit'], {
    cwd: clone,
    env: environment(),
    stdio: 'ignore',
    detached: true,
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const modules = path.join(clone, 'node_modules');
  while (!fs.existsSync(modules) || fs.readdirSync(modules).length < 5)
    await new Promise((resolve) => setTimeout(resolve, 50));
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  await ended;
}

const situations: readonly Situation[] = [
  { name: 'a umask of 077', by: 'umask 077; exec "$@"' },
  { name: 'npm that runs no install scripts', env: { npm_config_ignore_scripts: 'true' } },
  { name: 'git that ends lines as Windows does', clone: ['-c', 'core.autocrlf=true'] },
  { name: 'a folder for its owner alone', before: (clone) => fs.chmodSync(clone, 0o700) },
  { name: 'a path with a space and Vietnamese letters', folder: 'bằng chứng của tôi' },
  { name: 'a set-up that was killed before', before: breakSetUp },
  {
    name: 'npm ci',
    before: (clone) => {
      const { status, stderr } = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
        cwd: clone,
        env: environment(),
        encoding: 'utf8',
      });
      expect([status, stderr]).toEqual([0, expect.anything()]);
    },
  },
];

describe.runIf(process.env['TKI_LONG'] === '1')('the demo ends as it states, from a clone with', () => {
  test.each(situations)('$name', { timeout: 600_000 }, async (situation) => {
    const { name, clone = [], env, by = 'exec "$@"', before } = situation;
    const into = path.join(folder.dir, situation.folder ?? name.replaceAll(' ', '-'));
    const shell = (cwd: string, ...argv: string[]) =>
      spawnSync('/bin/sh', ['-c', by, 'sh', ...argv], { cwd, env: environment(env), encoding: 'utf8' });
    expect(shell(folder.dir, 'git', 'clone', '--quiet', ...clone, root, into).status).toBe(0);
    await before?.(into);
    const ran = shell(into, 'npm', 'run', 'demo');
    expect([ran.status, ran.stderr.slice(-2000)]).toEqual([0, expect.anything()]);
    expect(ran.stdout).toContain('Stated 0, 10, 10, 3, 10; came 0, 10, 10, 3, 10');
    fs.rmSync(into, { recursive: true, force: true });
  });
});
