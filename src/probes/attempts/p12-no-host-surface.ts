// Runs in the sandbox. Looks for anything of the host: runtime sockets, system directories, other processes, devices.
import fs from 'node:fs';
import os from 'node:os';
import type { Observed } from './attempt.ts';
import { attempt } from './attempt.ts';
import { openAtStart } from './open-at-start.ts';

const surfaces = {
  'docker-socket': '/var/run/docker.sock',
  'docker-socket-run': '/run/docker.sock',
  'containerd-socket': '/run/containerd/containerd.sock',
  'podman-socket': '/run/podman/podman.sock',
  run: '/run',
  'var-run': '/var/run',
  sys: '/sys',
  etc: '/etc',
  home: '/home',
  tmp: '/tmp',
  'proc-keys': '/proc/keys',
  'proc-sys': '/proc/sys',
  'proc-kcore': '/proc/kcore',
  'proc-host-net': '/proc/net',
  'docker-env': '/.dockerenv',
} as const;

function list(directory: string): string {
  try {
    return fs.readdirSync(directory).sort().join(' ');
  } catch (error) {
    return `!${(error as NodeJS.ErrnoException).code ?? 'UNKNOWN'}`;
  }
}

export async function observe(): Promise<Observed<'p12-no-host-surface'>> {
  const found = Object.fromEntries(
    Object.entries(surfaces).map(([id, path]) => [id, attempt(() => fs.lstatSync(path))]),
  ) as Record<keyof typeof surfaces, string>;
  return {
    attempts: {
      ...found,
      hostname: os.hostname().slice(0, 400),
      descriptors: openAtStart,
      // Enter's word, of the container's first program: what leaked to it need not have come as far as here.
      'descriptors-at-start': (process.argv[4] ?? 'not said').slice(0, 400),
    },
    raw: { proc: list('/proc'), dev: list('/dev'), root: list('/') },
  };
}
