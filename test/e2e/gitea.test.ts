// The action under another forge: a Gitea and its own runner, where their programs are given by path (TKI_GITEA, TKI_GITEA_RUNNER; a Gitea
// that was built without its files also wants TKI_GITEA_STATIC, the folder of its source). Nothing is downloaded; where they are not
// given the test is skipped, and its name says what was missing.
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireBanner } from '../../scripts/bundles.ts';
import { referencePacket } from '../support/reference-packet.ts';
import { dist, root, temporaryFolder } from '../support/sandbox.ts';

const { TKI_GITEA: gitea, TKI_GITEA_RUNNER: runner, TKI_GITEA_STATIC: source } = process.env;
const given = gitea !== undefined && runner !== undefined;
const RUN_MS = 170_000;
const QUEUE_MS = 30_000;

const folder = temporaryFolder();
const at = (...names: string[]) => path.join(folder.dir, ...names);
const children: ChildProcess[] = [];
let address = '';
let token = '';

const env = {
  PATH: `${path.dirname(process.execPath)}:/usr/sbin:/usr/bin:/sbin:/bin`,
  HOME: at('home'),
  GITEA_WORK_DIR: at('gitea'),
  GITEA_I_AM_BEING_UNSAFE_RUNNING_AS_ROOT: 'true',
  GIT_CONFIG_NOSYSTEM: '1',
};

function call(program: string, args: readonly string[], cwd = folder.dir): string {
  const { status, stdout, stderr } = spawnSync(program, args, { env, cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stdout}${stderr}`);
  return stdout.trim();
}

function keep(program: string, args: readonly string[], name: string): void {
  const log = fs.openSync(at(`${name}.log`), 'w');
  children.push(spawn(program, args, { env, cwd: at(name), stdio: ['ignore', log, log] }));
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function api(method: string, route: string, body?: unknown): Promise<Response> {
  const headers = { Authorization: `token ${token}`, 'Content-Type': 'application/json' };
  const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
  return await fetch(`${address}/api/v1${route}`, init);
}

async function json<T>(route: string): Promise<T> {
  return (await (await api('GET', route)).json()) as T;
}

/** A public repository with these files, on main, and the tag v0. */
async function publish(name: string, files: (clone: string) => void): Promise<void> {
  const made = await api('POST', '/user/repos', { name, default_branch: 'main' });
  expect(made.status, await made.text()).toBe(201);
  const clone = at(name);
  fs.mkdirSync(clone);
  files(clone);
  const git = (...args: string[]) =>
    call('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', ...args], clone);
  git('init', '--quiet', '--initial-branch', 'main', '.');
  git('add', '--all');
  git('commit', '--quiet', '--message', name);
  git('tag', 'v0');
  git('push', '--quiet', `${address.replace('//', `//t:${token}@`)}/t/${name}.git`, 'main', 'v0');
  // A push is taken in by a queue: until then the repository is empty, and 1.26 panics where a workflow of it is asked for.
  for (
    const until = Date.now() + QUEUE_MS;
    Date.now() < until && (await json<{ empty: boolean }>(`/repos/t/${name}`)).empty;
    await sleep(200)
  );
}

/** The packet as an artifact of this run; Gitea’s own service takes it from the client, which believes that it is on GitHub. */
const UPLOADER = `process.env.GITHUB_SERVER_URL = 'https://github.com';
const { DefaultArtifactClient } = await import('@actions/artifact');
await new DefaultArtifactClient().uploadArtifact('governed-packet', ['packet.json'], process.cwd());`;

const exporting = () => `on: workflow_dispatch
jobs:
  export:
    runs-on: ubuntu-24.04
    steps:
      - run: git clone --quiet ${address}/t/packets.git .
      - uses: ${address}/t/uploader@v0
`;

/** Of another run, by its number; \`named\`: the server is one whose word the workflow takes. */
const crossing = (named: boolean) => `on:
  workflow_dispatch:
    inputs:
      run-id:
        required: true
jobs:
  inspect:
    runs-on: ubuntu-24.04
    steps:
      - id: inspect
        uses: ${address}/t/tool-kiem-thu@v0
        continue-on-error: true
        with:
          packet: governed-packet
          max-age: 24h
          run-id: \${{ inputs.run-id }}
          github-token: \${{ github.token }}
${named ? `          trusted-origins: ${address.replace('http://', '')}\n` : ''}      - env:
          VERDICT: \${{ steps.inspect.outputs.verdict }}
          PROBES: \${{ steps.inspect.outputs.probes-as-expected }}
          REPORT: \${{ steps.inspect.outputs.report-artifact-id }}
        run: echo "seen $VERDICT, $PROBES probes, report $REPORT"
`;

const workflow = () => `on: workflow_dispatch
jobs:
  inspect:
    runs-on: ubuntu-24.04
    steps:
      - run: git clone --quiet ${address}/t/packets.git .
      - id: inspect
        uses: ${address}/t/tool-kiem-thu@v0
        continue-on-error: true
        with:
          packet: ./packet.json
          max-age: 24h
          trusted-origins: ${address.replace('http://', '')}
      - env:
          VERDICT: \${{ steps.inspect.outputs.verdict }}
          PROBES: \${{ steps.inspect.outputs.probes-as-expected }}
          REPORT: \${{ steps.inspect.outputs.report-artifact-id }}
        run: echo "seen $VERDICT, $PROBES probes, report $REPORT"
`;

beforeAll(async () => {
  if (!given) return;
  for (const name of ['home', 'gitea/custom/conf', 'web', 'runner'])
    fs.mkdirSync(at(name), { recursive: true });
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  const settings = [
    '[server]',
    'HTTP_ADDR = 127.0.0.1',
    `HTTP_PORT = ${port}`,
    `ROOT_URL = ${address}/`,
    'DISABLE_SSH = true',
    ...(source === undefined ? [] : [`STATIC_ROOT_PATH = ${source}`]),
    '[database]',
    'DB_TYPE = sqlite3',
    `PATH = ${at('gitea.db')}`,
    '[repository]',
    `ROOT = ${at('repositories')}`,
    '[security]',
    'INSTALL_LOCK = true',
    '[service]',
    'DISABLE_REGISTRATION = true',
    '[actions]',
    'ENABLED = true',
    '[log]',
    'MODE = console',
    'LEVEL = Warn',
  ];
  fs.writeFileSync(at('gitea/custom/conf/app.ini'), `${settings.join('\n')}\n`);
  call(gitea, ['migrate']);
  const account = [
    '--username',
    't',
    '--password',
    'a long one 1A',
    '--email',
    't@example.invalid',
    '--admin',
  ];
  call(gitea, ['admin', 'user', 'create', ...account, '--must-change-password=false']);
  const wanted = ['--username', 't', '--token-name', 'test', '--scopes', 'all', '--raw'];
  token =
    call(gitea, ['admin', 'user', 'generate-access-token', ...wanted])
      .split('\n')
      .at(-1) ?? '';
  keep(gitea, ['web'], 'web');
  const until = Date.now() + 60_000;
  while ((await fetch(`${address}/api/healthz`).catch(() => null))?.status !== 200) {
    if (Date.now() > until) throw new Error('Gitea did not come up in a minute');
    await sleep(500);
  }
  const secret = call(gitea, ['actions', 'generate-runner-token']).split('\n').at(-1) ?? '';
  const names = ['--instance', address, '--token', secret, '--name', 'test', '--labels', 'ubuntu-24.04:host'];
  call(runner, ['register', '--no-interactive', ...names], at('runner'));
  keep(runner, ['daemon'], 'runner');
  await publish('tool-kiem-thu', (clone) => {
    for (const name of ['dist', 'catalog', 'action.yml'])
      fs.cpSync(name === 'dist' ? dist : path.join(root, name), path.join(clone, name), { recursive: true });
  });
  const uploader = path.join(folder.dir, 'uploader.mjs');
  await build({
    stdin: { contents: UPLOADER, resolveDir: root },
    outfile: uploader,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    banner: { js: requireBanner },
    logLevel: 'error',
  });
  await publish('uploader', (clone) => {
    fs.copyFileSync(uploader, path.join(clone, 'index.mjs'));
    fs.writeFileSync(
      path.join(clone, 'action.yml'),
      'name: uploader\nruns:\n  using: node24\n  main: index.mjs\n',
    );
  });
  await publish('packets', (clone) => {
    fs.mkdirSync(path.join(clone, '.gitea/workflows'), { recursive: true });
    const workflows = {
      inspect: workflow(),
      export: exporting(),
      'of-another-run': crossing(true),
      'of-an-unnamed-host': crossing(false),
    };
    for (const [name, text] of Object.entries(workflows))
      fs.writeFileSync(path.join(clone, `.gitea/workflows/${name}.yml`), text);
    fs.writeFileSync(path.join(clone, 'packet.json'), referencePacket());
  });
}, RUN_MS);

afterAll(async () => {
  for (const child of children) child.kill('SIGTERM');
  await Promise.all(children.map((child) => new Promise((resolve) => child.once('exit', resolve))));
  folder[Symbol.dispose]();
});

const NAME = given ? 'a Gitea' : 'a Gitea (NOT_RUN: TKI_GITEA and TKI_GITEA_RUNNER give no programs)';

interface Run {
  readonly id: number;
  readonly status: string;
  readonly conclusion?: string;
}

const jobs = '/repos/t/packets/actions';

/** Starts a workflow, and waits for its end: its run, and what its job logged. */
async function ended(
  name: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<{ run: Run; log: string }> {
  const runs = async () => (await json<{ workflow_runs: readonly Run[] }>(`${jobs}/runs`)).workflow_runs;
  const before = new Set((await runs()).map(({ id }) => id));
  const started = await api('POST', `${jobs}/workflows/${name}.yml/dispatches`, { ref: 'main', inputs });
  expect(started.status, await started.text()).toBe(204);
  let run: Run | undefined;
  for (const until = Date.now() + RUN_MS; Date.now() < until && run?.status !== 'completed'; await sleep(500))
    run = (await runs()).find(({ id }) => !before.has(id));
  if (run === undefined) throw new Error(`${name} made no run`);
  const { jobs: found } = await json<{ jobs: { id: number }[] }>(`${jobs}/runs/${run.id}/jobs`);
  return { run, log: await (await api('GET', `${jobs}/jobs/${found[0]?.id}/logs`)).text() };
}

test.runIf(given)(
  `${NAME} runs the action with its own runner: inspected, uploaded, and the job completes`,
  async () => {
    const { run, log } = await ended('inspect');
    expect(run, log).toMatchObject({ status: 'completed', conclusion: 'success' });
    expect(log).toMatch(/seen EVIDENCE_PRESENT, 12 probes, report \d+/);
    const { artifacts } = await json<{ artifacts: { name: string }[] }>(`${jobs}/artifacts`);
    expect(artifacts.map(({ name }) => name.replace(/-[^-]*$/, '')).sort()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^tki-evidence/), expect.stringMatching(/^tki-report/)]),
    );
  },
  RUN_MS + 60_000,
);

test.runIf(given)(
  `${NAME} hands the action a packet of another run, from a host that the workflow names and from no other`,
  async () => {
    const exported = await ended('export');
    expect(exported.run, exported.log).toMatchObject({ status: 'completed', conclusion: 'success' });
    const from = { 'run-id': String(exported.run.id) };
    const named = await ended('of-another-run', from);
    const unnamed = await ended('of-an-unnamed-host', from);
    expect(named.run, named.log).toMatchObject({ status: 'completed', conclusion: 'success' });
    expect(named.log).toMatch(/seen EVIDENCE_PRESENT, 12 probes, report \d+/);
    expect(unnamed.run, unnamed.log).toMatchObject({ status: 'completed', conclusion: 'success' });
    expect(unnamed.log).toMatch(/UNTRUSTED_ORIGIN[^]*seen BLOCKED, /);
  },
  3 * RUN_MS,
);
