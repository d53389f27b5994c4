// Mounting on the host, by the system's own programs at fixed absolute paths. Runs as root in dist/host.mjs.
import { CodedError } from '../formats/coded-error.ts';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { parseMountinfo } from '../formats/kernel/mountinfo.ts';
import { HOST_PROCESS, onHost } from './host-root.ts';
import { requireStarted, trustedProgram } from './programs.ts';
import { runProgram } from './run-program.ts';

/**
 * Where a path leads once every link on its way is followed, as the host names it; the path itself where it is not there. What is
 * the host's behind its root is asked of the kernel there: `realpath` here would follow that root's own link into this container.
 */
function withoutLinks(directory: string): string {
  if (HOST_PROCESS !== null) {
    const named = onHost(directory);
    const command = ['--target', HOST_PROCESS, '--mount', '--', '/usr/bin/readlink', '-e', named];
    const answer = spawnSync(trustedProgram('nsenter'), command, { env: {}, encoding: 'utf8' });
    return answer.status === 0 ? answer.stdout.replace(/\n$/, '') : named;
  }
  try {
    return fs.realpathSync(directory);
  } catch {
    return directory;
  }
}

/** Mount points at or below a directory, outermost first. The kernel names them without links: `/var/lib` may be one. */
export function mountPointsBelow(given: string): string[] {
  const directory = withoutLinks(given);
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

async function run(program: 'mount' | 'umount', args: readonly string[]): Promise<void> {
  const command = HOST_PROCESS === null ? [trustedProgram(program)] : inHostsMounts(HOST_PROCESS, program);
  const [file = '', ...before] = command;
  const result = await runProgram(file, [...before, ...args.map(onHost)], { says: 'stderr' });
  if (result.status !== 0) {
    requireStarted(program, result);
    const words = result.stderr.toString('latin1').trim() || 'no answer';
    throw new CodedError(
      'SANDBOX_FAILED',
      `${program} ${args.join(' ')}: ${words}`,
      // Of a mount it is not the disk that is full.
      words.includes('No space left on device')
        ? 'as many mounts are here as the machine allows: raise fs.mount-max (`sysctl`), or find what mounts so much (`findmnt`)'
        : 'read the words of mount above: this root may not mount here, or the kernel lacks tmpfs',
    );
  }
}

/** The write-only `/out`: a tmpfs of its own, so that its size and its number of files are the kernel's to keep. */
export async function mountOut(
  directory: string,
  options: { bytes: number; inodes: number; mode: string },
): Promise<void> {
  await run('mount', [
    '-t',
    'tmpfs',
    '-o',
    `nosuid,nodev,noexec,size=${options.bytes},nr_inodes=${options.inodes},mode=${options.mode}`,
    'tmpfs',
    directory,
  ]);
}

/** A second view of a directory, with options that no engine can give a bind. What is written into the first appears in it. */
export async function mountReadOnly(from: string, to: string): Promise<void> {
  await run('mount', ['--bind', from, to]);
  await run('mount', ['-o', 'remount,bind,ro,nosuid,nodev,noexec', to]);
}

export async function unmount(mountPoint: string): Promise<void> {
  try {
    await run('umount', ['-l', mountPoint]);
  } catch (error) {
    // Two hosts may sweep one dead run: what the other one unmounted is unmounted.
    if (mountPointsBelow(mountPoint).length > 0) throw error;
  }
}
