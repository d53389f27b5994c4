// Mounting on the host, by the system's own programs at fixed absolute paths. Runs as root in dist/host.mjs.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { parseMountinfo } from '../formats/kernel/mountinfo.ts';
import { HOST_PROCESS, onHost } from './host-root.ts';
import { trustedProgram } from './programs.ts';

/** Mount points at or below a directory, outermost first. */
export function mountPointsBelow(folder: string): string[] {
  const directory = onHost(folder);
  const table = `/proc/${HOST_PROCESS ?? 'self'}/mountinfo`;
  const mounts = parseMountinfo(fs.readFileSync(table, 'latin1')) ?? [];
  return mounts
    .map((mount) => mount.mount_point)
    .filter((point) => point === directory || point.startsWith(`${directory}/`))
    .sort((a, b) => a.length - b.length);
}

/** From the operator's container: the host's own program among the host's own mounts. */
function inHostsMounts(pid: string, program: 'mount' | 'umount'): string[] {
  return [trustedProgram('nsenter'), '--target', pid, '--mount', '--', `/bin/${program}`];
}

function run(program: 'mount' | 'umount', args: readonly string[]): void {
  const command = HOST_PROCESS === null ? [trustedProgram(program)] : inHostsMounts(HOST_PROCESS, program);
  const [file = '', ...before] = command;
  const result = spawnSync(file, [...before, ...args.map(onHost)], {
    env: {},
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (result.status !== 0) {
    throw new Error(
      `${program} ${args.join(' ')}: ${result.stderr?.toString('latin1').trim() ?? 'no answer'}`,
    );
  }
}

/** The write-only `/out`: a tmpfs of its own, so that its size and its number of files are the kernel's to keep. */
export function mountOut(directory: string, options: { bytes: number; inodes: number; mode: string }): void {
  run('mount', [
    '-t',
    'tmpfs',
    '-o',
    `nosuid,nodev,noexec,size=${options.bytes},nr_inodes=${options.inodes},mode=${options.mode}`,
    'tmpfs',
    directory,
  ]);
}

/** A second view of a directory, with options that no engine can give a bind. What is written into the first appears in it. */
export function mountReadOnly(from: string, to: string): void {
  run('mount', ['--bind', from, to]);
  run('mount', ['-o', 'remount,bind,ro,nosuid,nodev,noexec', to]);
}

export function unmount(mountPoint: string): void {
  try {
    run('umount', ['-l', mountPoint]);
  } catch (error) {
    // Two hosts may sweep one dead run: what the other one unmounted is unmounted.
    if (mountPointsBelow(mountPoint).length > 0) throw error;
  }
}
