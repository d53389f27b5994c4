// Runs in a whole machine that has crun, runc, docker and podman: every kind of run once, three of them killed, and the one command of
// sandbox/README.md for a host with Docker alone; before and after it all a look at everything that a run could change.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { difference, snapshot } from './snapshot.mjs';

const here = '/opt/tki';
const out = join(here, 'out');
const cli = [join(here, 'dist/cli.mjs')];
const node = join(here, 'node');
const packet = join(here, 'test/compat/0.1.0/packet.json');
const catalog = join(here, 'test/compat/0.1.0/catalog');
const asked = {
  attest: [],
  inspect: [packet, '--catalog', catalog, '--max-age', '3650d'],
};

const environment = { PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8', DOCKER_BUILDKIT: '0' };
const run = (program, ...args) =>
  spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env: environment });
const mustRun = (program, ...args) => {
  const { status, stdout, stderr, error } = run(program, ...args);
  if (status !== 0)
    throw new Error(
      `${program} ${args[0]} ended with ${status ?? error?.message ?? 'a signal'}: ${`${stdout}${stderr}`.slice(-400)}`,
    );
  return stdout.trim();
};

/** An engine that systemd has just started answers when it can. */
async function engineUp() {
  for (let look = 0; look < 600; look += 1) {
    if (run('docker', 'version', '--format', '{{.Server.Version}}').status === 0) return;
    await sleep(1000);
  }
  throw new Error(
    `docker does not answer: ${run('journalctl', '-u', 'docker', '-n', '5').stdout.slice(-400)}`,
  );
}

/**
 * What an engine makes at the first container that anybody has of it (its own control groups, locks and folders) is there before the
 * first look: by a container of an operator's, of the smallest image that runs.
 */
function firstOf(engine) {
  const files = ['usr/bin/true', 'lib64/ld-linux-x86-64.so.2', 'lib/x86_64-linux-gnu/libc.so.6'];
  const tar = join(here, 'first.tar');
  mustRun('tar', '--create', '--dereference', '--file', tar, '--directory', '/', ...files);
  const image = mustRun(engine, 'import', tar, 'operators-own:1').split('\n').at(-1);
  mustRun(engine, 'run', '--rm', '--network', 'none', image, '/usr/bin/true');
}

/** What one run came to, by its own JSON. */
function told({ status, stdout, stderr }) {
  try {
    const { attestation, verdict, messages = [] } = JSON.parse(stdout);
    return {
      status,
      grade: attestation?.grade ?? 'none',
      probes: `${attestation?.observed_as_expected ?? 0} of 12`,
      verdict: verdict ?? 'none',
      words: messages
        .map(({ code, text, hint }) => `${code}: ${text} (${hint})`)
        .join('; ')
        .slice(0, 600),
    };
  } catch {
    return {
      status,
      grade: 'none',
      probes: '0 of 12',
      verdict: 'none',
      words: `${stdout}${stderr}`.slice(-600),
    };
  }
}

function oneRun(command, runtime) {
  const folder = join(out, `${command}-${runtime}`);
  const began = Date.now();
  const args = [...cli, command, ...asked[command], '--runtime', runtime, '--out', folder, '--json'];
  const row = told(run(node, ...args));
  const engine = runtime === 'docker' || runtime === 'podman';
  const fits = engine
    ? row.status === 2 && row.grade === 'B'
    : row.status === 10 && row.probes === '12 of 12';
  return {
    id: `${command} by ${runtime}`,
    folder: `${command}-${runtime}`,
    ...row,
    seconds: (Date.now() - began) / 1000,
    fits,
  };
}

/** The host that makes it is ended in the middle, by SIGKILL; the next run takes away what it left. */
async function killedRun(runtime) {
  const began = Date.now();
  const state = '/run/tool-kiem-thu';
  const earlier = new Set(existsSync(state) ? readdirSync(state) : []);
  const args = [...cli, 'attest', '--runtime', runtime, '--out', join(out, `killed-${runtime}`)];
  const child = spawn(node, args, { stdio: 'ignore', detached: true, env: environment });
  const closed = new Promise((resolve) => child.once('close', resolve));
  const groups = ['/sys/fs/cgroup', '/sys/fs/cgroup/pids'].filter((folder) => existsSync(folder));
  // An engine's record names its containers; a runtime's container is a control group.
  const made = () =>
    runtime === 'docker' || runtime === 'podman'
      ? readdirSync(state).some(
          (name) =>
            name.startsWith('engine-') &&
            !earlier.has(name) &&
            JSON.parse(readFileSync(join(state, name), 'utf8')).containers.length > 0,
        )
      : groups.some((folder) => readdirSync(folder).some((name) => name.startsWith('tki-')));
  let stood = false;
  while (!stood && child.exitCode === null) {
    try {
      stood = made();
    } catch {
      // Not written yet.
    }
    await sleep(50);
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It had ended.
  }
  await closed;
  const next = run(node, ...cli, 'doctor', '--json');
  const swept = next.stdout.includes('SWEPT');
  return {
    id: `a run by ${runtime} that is killed, and the next one`,
    status: next.status,
    grade: 'none',
    probes: 'killed',
    verdict: 'none',
    words: swept ? 'SWEPT' : next.stdout.slice(-400),
    seconds: (Date.now() - began) / 1000,
    fits: stood && swept && next.status !== 3,
  };
}

/** The documented command, word for word but for its two folders. */
function dockerAlone() {
  const began = Date.now();
  const readme = readFileSync(join(here, 'sandbox/README.md'), 'utf8');
  const command = /```\n(docker run --rm --network none[^]*?)\n```/.exec(readme)?.[1] ?? '';
  mkdirSync(join(out, 'evidence'));
  const ended = spawnSync('sh', ['-c', command], { encoding: 'utf8', cwd: out, env: environment });
  const files = readdirSync(join(out, 'evidence')).sort();
  const fits =
    ended.status === 2 &&
    files.length === 2 &&
    files[0] === 'run.json' &&
    files[1].startsWith('sandbox-attestation-evidence-');
  return {
    id: 'attest in the operator’s container, on Docker alone',
    folder: 'evidence',
    status: ended.status,
    grade: 'B',
    probes: /(\d+ of 12) observed/.exec(ended.stdout)?.[1] ?? 'unknown',
    verdict: 'none',
    words: fits ? '' : `${files.join(' ')} ${`${ended.stdout}${ended.stderr}`.slice(-600)}`,
    seconds: (Date.now() - began) / 1000,
    fits,
  };
}

export async function walk() {
  mkdirSync(out, { recursive: true });
  const rows = [];
  const result = { rows, versions: '', image_bytes: 0, diff: ['the walk did not come to its end'] };
  const save = () => {
    writeFileSync(join(out, 'walk.json'), JSON.stringify(result));
    spawnSync('sync');
  };
  const add = (row) => {
    rows.push({ ...row, seconds: Math.round(row.seconds) });
    process.stdout.write(`\nTKI ${JSON.stringify(rows.at(-1))}\n`);
    save();
  };
  try {
    await engineUp();
    const file = join(here, 'sandbox/Dockerfile.operator');
    mustRun('docker', 'build', '--quiet', '--file', file, '--tag', 'tki-operator', join(here, 'context'));
    result.image_bytes = Number(
      mustRun('docker', 'image', 'inspect', '--format', '{{.Size}}', 'tki-operator'),
    );
    const versions = [
      `docker ${mustRun('docker', 'version', '--format', '{{.Server.Version}}')} (${mustRun('docker', 'info', '--format', '{{.Driver}}, cgroup v{{.CgroupVersion}}, {{.SecurityOptions}}')})`,
      mustRun('podman', '--version'),
    ];
    result.versions = versions.join(', ');
    for (const engine of ['docker', 'podman']) firstOf(engine);
    const before = snapshot();
    for (const runtime of ['crun', 'runc', 'docker', 'podman'])
      for (const command of ['attest', 'inspect']) add(oneRun(command, runtime));
    add(dockerAlone());
    for (const runtime of ['crun', 'docker', 'podman']) add(await killedRun(runtime));
    result.diff = difference(before, snapshot());
  } catch (error) {
    result.diff = [`the walk broke off: ${error instanceof Error ? error.message : 'unknown'}`];
  }
  save();
  process.stdout.write(`\nTKI ${JSON.stringify(result.diff)}\n`);
}
