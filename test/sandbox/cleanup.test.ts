// Nothing is left behind, whatever kills the host; and nothing foreign is touched, whatever it is called.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { HostResult } from '../../src/formats/documents.ts';
import { trustedProgram } from '../../src/sandbox/programs.ts';
import { turnAlone } from '../support/alone.ts';
import {
  distWith,
  leftovers,
  runHost,
  runtimeInTurn,
  runtimes,
  standing,
  startHost,
  temporaryFolder,
} from '../support/sandbox.ts';
import { LONG } from '../support/long.ts';

await turnAlone();

/** A prober that never sends its frame, so that the host stands waiting with everything made. */
const silentProber = 'setInterval(() => {}, 1000);';

/** Waits until a host has its container running. */
async function untilRunning(): Promise<void> {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    if (standing().some((name) => /^\d+$/.test(name))) return;
    await sleep(20);
  }
  throw new Error('no container came');
}

it('a runtime that says that it has deleted before the process is gone is waited for', () => {
  const folder = `/opt/tki-test-${process.pid}-early`;
  fs.mkdirSync(folder, { mode: 0o755 });
  try {
    const file = path.join(folder, 'runc');
    const real = trustedProgram('runc');
    const early = `case " $* " in *' delete '*) (sleep 1; exec ${real} "$@") > /dev/null 2>&1 & exit 0 ;; esac`;
    fs.writeFileSync(file, `#!/bin/sh\n${early}\nexec ${real} "$@"\n`, { mode: 0o755 });
    const { result } = runHost({ runtime: file });
    expect(result.messages).toEqual([]);
    expect(result.attestation.observed_as_expected).toBe(12);
    expect(leftovers()).toEqual([]);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});

describe.each(runtimes)('a host on %s', (runtime) => {
  const inTurn = (turn: number) => runtimeInTurn(turn).includes(runtime);

  it('that is killed leaves its container to the next run, which removes all of it', async () => {
    // The control needs the honest prober, and its record is kept: it is made before the silent one is used.
    using silent = distWith({ 'enter.cjs': silentProber }, true);
    runHost({ runtime });
    const host = startHost({ runtime }, silent.dir);
    const ended = new Promise((resolve) => host.once('exit', resolve));
    await untilRunning();
    host.kill('SIGKILL');
    await ended;
    expect(standing()).not.toEqual([]);

    const { result } = runHost({ runtime });
    expect(result.messages.map(({ code }) => code)).toContain('SWEPT');
    expect(result.attestation.observed_as_expected).toBe(12);
    expect(leftovers()).toEqual([]);
  });

  it.runIf(inTurn(0))(
    'that is killed, and whose runtime is gone since, stops no later run, which removes all of it',
    async () => {
      using silent = distWith({ 'enter.cjs': silentProber }, true);
      const folder = fs.mkdtempSync('/opt/tki-gone-');
      fs.chmodSync(folder, 0o755);
      const gone = path.join(folder, runtime);
      fs.copyFileSync(trustedProgram(runtime), gone);
      fs.chmodSync(gone, 0o755);
      try {
        runHost({ runtime: gone });
        const host = startHost({ runtime: gone }, silent.dir);
        const ended = new Promise((resolve) => host.once('exit', resolve));
        await untilRunning();
        host.kill('SIGKILL');
        await ended;
      } finally {
        fs.rmSync(folder, { recursive: true });
      }
      const { result } = runHost({ runtime });
      expect(result.messages.map(({ code }) => code)).toEqual(['SWEPT']);
      expect(result.attestation.observed_as_expected).toBe(12);
      expect(leftovers()).toEqual([]);
    },
  );

  it.runIf(inTurn(1))('whose sweep of another run fails says so, and runs under its own names', () => {
    const run = 'feedfacefeedface';
    const lock = `/run/tool-kiem-thu/lock-${run}.json`;
    runHost({ runtime });
    const record = {
      schema: 'tki-lock/v2',
      run,
      pid: 1,
      process_start: 'of a process that ended',
      boot_id: fs.readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim(),
      pid_namespace: fs.readlinkSync('/proc/self/ns/pid'),
      init: null,
      runtime_command: null,
      container: '',
    };
    // A lock record that is a folder cannot be removed as a file: what stays of that run is not this one's.
    const work = `/var/lib/tool-kiem-thu/${run}`;
    fs.mkdirSync(path.join(work, 'held'), { recursive: true, mode: 0o700 });
    // Made here where no run stands: only root may enter it, or no run starts.
    fs.chmodSync(path.dirname(work), 0o700);
    fs.writeFileSync(path.join(work, 'held/file'), '');
    const held = spawnSync('chattr', ['+i', path.join(work, 'held/file')]).status === 0;
    expect(held).toBe(true);
    fs.writeFileSync(lock, JSON.stringify(record));
    try {
      const { result } = runHost({ runtime });
      expect(result.messages.map(({ code, level }) => [code, level])).toEqual([['NOT_SWEPT', 'warning']]);
      expect(result.attestation.observed_as_expected).toBe(12);
    } finally {
      spawnSync('chattr', ['-i', path.join(work, 'held/file')]);
      fs.rmSync(work, { recursive: true, force: true });
      fs.rmSync(lock, { force: true });
    }
  });

  it('that is asked to stop cleans up itself, and answers BLOCKED', async () => {
    using silent = distWith({ 'enter.cjs': silentProber }, true);
    runHost({ runtime });
    const host = startHost({ runtime }, silent.dir);
    let output = '';
    host.stdout.on('data', (piece: Buffer) => void (output += piece.toString()));
    const ended = new Promise((resolve) => host.once('close', resolve));
    await untilRunning();
    host.kill('SIGTERM');
    expect(await ended).toBe(3);
    expect(JSON.parse(output)).toMatchObject({ verdict: 'BLOCKED', messages: [{ code: 'INTERRUPTED' }] });
    expect(leftovers()).toEqual([]);
  });

  it.runIf(inTurn(1))('in which something fails while nobody waits for it cleans up, and says what', () => {
    using silent = distWith({ 'enter.cjs': silentProber }, true);
    const program = path.join(silent.dir, 'host.mjs');
    const stray = 'setTimeout(() => void Promise.reject(new Error("a stray failure")), 1500);\n';
    fs.writeFileSync(program, `${stray}${fs.readFileSync(program, 'utf8')}`);
    const { result, exitCode } = runHost({ runtime }, silent.dir);
    expect([exitCode, result.verdict]).toEqual([3, 'BLOCKED']);
    expect(result.messages).toMatchObject([{ code: 'HOST_FAILED' }]);
    expect(JSON.stringify(result.messages)).toContain('a stray failure');
    expect(leftovers()).toEqual([]);
  });

  it.runIf(inTurn(2))('that runs beside another run removes only what is its own', async () => {
    using silent = distWith({ 'enter.cjs': silentProber }, true);
    runHost({ runtime });
    const waiting = startHost({ runtime }, silent.dir);
    const ended = new Promise((resolve) => waiting.once('close', resolve));
    await untilRunning();
    expect(runHost({ runtime }).result.attestation.observed_as_expected).toBe(12);
    expect(standing().some((name) => /^\d+$/.test(name))).toBe(true);
    waiting.kill('SIGTERM');
    await ended;
    expect(leftovers()).toEqual([]);
  });
});

it.each(LONG ? ['is gone', 'hangs'] : ['is gone'])(
  'a dead run of an engine that %s stops no later run, and is told',
  async (state) => {
    const run = 'feedfacefeedface';
    const file = `/run/tool-kiem-thu/engine-${run}.json`;
    using folder = temporaryFolder();
    const socket = path.join(folder.dir, 'docker.sock');
    const daemon = http.createServer(() => {});
    if (state === 'hangs') await new Promise<void>((resolve) => daemon.listen(socket, resolve));
    const record = {
      schema: 'tki-engine/v1',
      run,
      pid: 1,
      process_start: 'of a process that ended',
      boot_id: fs.readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim(),
      pid_namespace: fs.readlinkSync('/proc/self/ns/pid'),
      engine: 'docker',
      path: socket,
      service: null,
      containers: [],
      images: [],
    };
    runHost({});
    fs.writeFileSync(file, JSON.stringify(record));
    try {
      // By its own process: this one has to answer, or rather not to, as the daemon.
      const host = startHost({});
      let output = '';
      host.stdout.on('data', (piece: Buffer) => void (output += piece.toString()));
      await new Promise((resolve) => host.once('close', resolve));
      const { messages, attestation } = JSON.parse(output) as HostResult;
      expect(messages).toEqual([expect.objectContaining({ code: 'NOT_SWEPT', level: 'warning' })]);
      expect(messages[0]?.text).toContain(
        state === 'hangs' ? 'no answer in the time for all of it' : 'nobody answers at',
      );
      expect(attestation.observed_as_expected).toBe(12);
    } finally {
      fs.rmSync(file, { force: true });
      daemon.closeAllConnections();
      daemon.close();
    }
    expect(leftovers()).toEqual([]);
  },
);

it('a foreign container whose name looks like ours survives', () => {
  using folder = temporaryFolder();
  const bundle = path.join(folder.dir, 'bundle');
  const rootfs = path.join(bundle, 'rootfs');
  for (const name of ['proc', 'dev', 'bin', 'lib', 'lib64', 'usr'])
    fs.mkdirSync(path.join(rootfs, name), { recursive: true });
  const runc = trustedProgram('runc');
  const name = 'tki-0123456789abcdef';
  const bind = (place: string) => ({
    destination: place,
    type: 'bind',
    source: place,
    options: ['rbind', 'ro'],
  });
  const config = {
    ociVersion: '1.0.2',
    process: { user: { uid: 0, gid: 0 }, args: ['/bin/sleep', '120'], env: ['PATH=/bin'], cwd: '/' },
    root: { path: 'rootfs' },
    mounts: [
      { destination: '/proc', type: 'proc', source: 'proc' },
      ...['/bin', '/lib', '/lib64', '/usr'].map(bind),
    ],
    linux: { namespaces: [{ type: 'pid' }, { type: 'mount' }] },
  };
  fs.writeFileSync(path.join(bundle, 'config.json'), JSON.stringify(config));
  const call = (...args: string[]) =>
    spawnSync(runc, args, { env: {}, stdio: ['ignore', 'ignore', 'ignore'] }).status;
  expect(call('run', '--detach', '--bundle', bundle, name)).toBe(0);
  try {
    runHost({ runtime: 'runc' });
    runHost({ runtime: 'runc', sabotage: ['rootfs-rw'] });
    expect(call('state', name)).toBe(0);
  } finally {
    call('delete', '--force', name);
  }
});

it('two hosts that sweep one dead run at the same moment both go on', async () => {
  using silent = distWith({ 'enter.cjs': 'setInterval(() => {}, 1000);' }, true);
  runHost({});
  const dead = startHost({}, silent.dir);
  const ended = new Promise((resolve) => dead.once('exit', resolve));
  await untilRunning();
  dead.kill('SIGKILL');
  await ended;
  const sweeping = [1, 2, 3].map(async () => {
    const host = startHost({});
    let output = '';
    host.stdout.on('data', (piece: Buffer) => void (output += piece.toString()));
    await new Promise((resolve) => host.once('close', resolve));
    return (JSON.parse(output) as HostResult).attestation.observed_as_expected;
  });
  expect(await Promise.all(sweeping)).toEqual([12, 12, 12]);
  expect(leftovers()).toEqual([]);
});
