// A docker daemon of the test's own, in a folder of its own: it never meets the machine's images, networks or containers.
import { spawn, spawnSync } from 'node:child_process';
import type { SpawnSyncReturns } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

// By absolute path, as set-up looks for them. Debian and docker's own packages differ. TKI_DOCKERD: another version's, with its
// containerd and runc beside it.
const DAEMON =
  process.env['TKI_DOCKERD'] ??
  (fs.existsSync('/usr/sbin/dockerd') ? '/usr/sbin/dockerd' : '/usr/bin/dockerd');
const CLIENT = '/usr/bin/docker';
const START_MS = 60_000;
const POLL_MS = 100;

export interface Docker extends AsyncDisposable {
  run(...args: string[]): SpawnSyncReturns<string>;
}

/** `folder`: the daemon's data, sockets and log; removed by whoever made it. `driver`: vfs works everywhere, and copies an image for each run. */
export async function startDocker(folder: string, driver: 'vfs' | 'overlay2' = 'vfs'): Promise<Docker> {
  const socket = path.join(folder, 'docker.sock');
  const log = fs.openSync(path.join(folder, 'daemon.log'), 'w');
  const daemon = spawn(
    DAEMON,
    [
      `--data-root=${folder}/data`,
      `--exec-root=${folder}/exec`,
      `--pidfile=${folder}/daemon.pid`,
      `--host=unix://${socket}`,
      '--bridge=none',
      '--iptables=false',
      `--storage-driver=${driver}`,
    ],
    {
      stdio: ['ignore', log, log],
      env: { ...process.env, PATH: `${path.dirname(DAEMON)}:${process.env['PATH'] ?? '/usr/sbin:/usr/bin'}` },
    },
  );
  const ended = new Promise<void>((resolve) => void daemon.once('exit', () => resolve()));
  const run = (...args: string[]) =>
    // The older builder is the one that every version has, without a plugin.
    spawnSync(CLIENT, [`--host=unix://${socket}`, ...args], {
      encoding: 'utf8',
      env: { DOCKER_BUILDKIT: '0', HOME: folder },
      maxBuffer: 64 * 1024 * 1024,
    });
  const until = Date.now() + START_MS;
  while (run('info').status !== 0) {
    if (daemon.exitCode !== null || Date.now() > until) {
      daemon.kill('SIGKILL');
      throw new Error(
        `no docker daemon: ${fs.readFileSync(path.join(folder, 'daemon.log'), 'utf8').slice(-2000)}`,
      );
    }
    await sleep(POLL_MS);
  }
  return {
    run,
    async [Symbol.asyncDispose]() {
      daemon.kill('SIGTERM');
      await ended;
      fs.closeSync(log);
    },
  };
}
