// Mounting on the host, by the system's own programs at fixed absolute paths. Runs as root in dist/host.mjs.
import { CodedError } from '../formats/coded-error.ts';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { parseMountinfo } from '../formats/kernel/mountinfo.ts';
import { requireStarted, trustedProgram } from './programs.ts';

/** Where a path leads once every link on its way is followed; the path itself where it is not there. */
function withoutLinks(directory: string): string {
  try {
    return fs.realpathSync(directory);
  } catch {
    return directory;
  }
}

/** Mount points at or below a directory, outermost first. The kernel names them without links: `/var/lib` may be one. */
export function mountPointsBelow(given: string): string[] {
  const directory = withoutLinks(given);
  const mounts = parseMountinfo(fs.readFileSync('/proc/self/mountinfo', 'latin1')) ?? [];
  return mounts
    .map((mount) => mount.mount_point)
    .filter((point) => point === directory || point.startsWith(`${directory}/`))
    .sort((a, b) => a.length - b.length);
}

function run(program: 'mount' | 'umount', args: readonly string[]): void {
  const result = spawnSync(trustedProgram(program), args, { env: {}, stdio: ['ignore', 'ignore', 'pipe'] });
  if (result.status !== 0) {
    requireStarted(program, result);
    throw new CodedError(
      'SANDBOX_FAILED',
      `${program} ${args.join(' ')}: ${result.stderr?.toString('latin1').trim() ?? 'no answer'}`,
      'read the words of mount above: this root may not mount here, or the kernel lacks tmpfs',
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

export function unmount(mountPoint: string): void {
  try {
    run('umount', ['-l', mountPoint]);
  } catch (error) {
    // Two hosts may sweep one dead run: what the other one unmounted is unmounted.
    if (mountPointsBelow(mountPoint).length > 0) throw error;
  }
}
