// Copies a file that lies on the runner's disk: the packet, claims, an earlier report. Runs in main, never as root. Must never
// read what is no regular file inside of the given folders: main's own environment, with its tokens, is a file below /proc.
// Attacker: a checkout that holds a link, a pipe or a device by the file's name or on the way to it, and changes it meanwhile.
import type { FileHandle } from 'node:fs/promises';
import { lstat, readlink, realpath, rm, statfs } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import { errorCode } from '../../files/error-code.ts';
import type { Digest } from '../../formats/digest.ts';
import { isDiskFull } from '../disk-full.ts';
import { startSha256 } from '../../formats/digest.ts';
import { PACKET_LIMIT_BYTES } from './packet-limit.ts';
import { openNewHandle } from '../../files/open-new.ts';
import { openReadHandle } from '../../files/open-regular.ts';

export interface Unreadable {
  readonly kind: 'unreadable';
  /** Plain words without the path, to be behind "the packet". */
  readonly detail: string;
}

export type Located = { readonly kind: 'located'; readonly path: string } | Unreadable;

export type Copied =
  { readonly kind: 'copied'; readonly digest: Digest; readonly bytes: number } | Unreadable;

/** One read: large enough that the calls cost nothing beside the hash. */
const WINDOW_BYTES = 1024 * 1024;

/** Types of statfs(2) whose files the kernel makes up: procfs, sysfs. A device's own file system has the type of any tmpfs. */
const KERNEL_FILE_SYSTEMS: readonly number[] = [0x9fa0, 0x62656572];

const unreadable = (detail: string): Unreadable => ({ kind: 'unreadable', detail });

async function realFolders(folders: readonly (string | undefined)[]): Promise<string[]> {
  const real = await Promise.all(
    folders.map(async (folder) =>
      folder === undefined || !isAbsolute(folder) ? null : await realpath(folder).catch(() => null),
    ),
  );
  // Inside of `/` is everything: that would be no limit.
  return real.filter((folder) => folder !== null && folder !== '/') as string[];
}

/**
 * The real path of `path` (absolute), where it lies in one of `folders` and is no link itself. A folder that is missing, relative
 * or `/` holds nothing. What lies in a `.git` is refused: a checkout leaves its token there.
 */
export async function locate(path: string, folders: readonly (string | undefined)[]): Promise<Located> {
  let real: string;
  try {
    if ((await lstat(path)).isSymbolicLink()) return unreadable('is a symbolic link');
    real = await realpath(path);
  } catch (error) {
    return unreadable(`cannot be opened: ${errorCode(error)}`);
  }
  for (const folder of await realFolders(folders)) {
    const steps = relative(folder, real).split('/');
    if (steps[0] === '..' || steps[0] === '') continue;
    return steps.includes('.git') ? unreadable('is inside the folder .git') : { kind: 'located', path: real };
  }
  return unreadable("is outside the workspace and the runner's temporary folder");
}

/** Why what was opened under `path` is not to be read; its size where it is. */
async function judgeOpened(source: FileHandle, path: string): Promise<number | string> {
  const self = `/proc/self/fd/${source.fd}`;
  // A folder on the way may have become a link since `path` was found to be real.
  if ((await readlink(self)) !== path) return 'is reached through a symbolic link';
  if (KERNEL_FILE_SYSTEMS.includes((await statfs(self)).type)) return 'is a kernel pseudo-file';
  const stat = await source.stat();
  return stat.isFile() ? stat.size : 'is not a regular file';
}

async function copyOpened(
  source: FileHandle,
  path: string,
  into: string,
  limitBytes: number,
): Promise<Copied> {
  const size = await judgeOpened(source, path).catch(
    (error: unknown) => `cannot be examined: ${errorCode(error)}`,
  );
  if (typeof size === 'string') return unreadable(size);
  if (size > limitBytes) return unreadable(`is larger than ${limitBytes} bytes`);
  const target = await openNewHandle(into, 0o600);
  const digest = startSha256();
  let bytes = 0;
  let wrong = '';
  try {
    const window = Buffer.allocUnsafe(WINDOW_BYTES);
    for (;;) {
      const { bytesRead } = await source.read(window, 0, window.length, null);
      if (bytesRead === 0 || bytes + bytesRead > size) {
        // Also one that announces nothing and holds something, as those of the kernel do.
        if (bytes + bytesRead !== size)
          wrong = 'differs from the size it states, or changed while it was read';
        break;
      }
      bytes += bytesRead;
      const chunk = window.subarray(0, bytesRead);
      digest.update(chunk);
      await target.writeFile(chunk);
    }
  } catch (error) {
    if (isDiskFull(error)) {
      await rm(into, { force: true });
      throw error;
    }
    wrong = `cannot be read: ${errorCode(error)}`;
  } finally {
    await target.close();
  }
  if (wrong === '') return { kind: 'copied', digest: digest.digest(), bytes };
  await rm(into, { force: true });
  return unreadable(wrong);
}

/**
 * Copies `path`, as {@link locate} gave it, to `into` (created, 0600). Resolves with a reason for whatever is wrong with `path`,
 * and then leaves no copy; rejects where `into` cannot be made, or the disk is full.
 */
export async function copyRegular(path: string, into: string, limitBytes: number): Promise<Copied> {
  const source = await openReadHandle(path).catch((error: unknown) => errorCode(error));
  if (typeof source === 'string') {
    return unreadable(source === 'ELOOP' ? 'is a symbolic link' : `cannot be opened: ${source}`);
  }
  try {
    return await copyOpened(source, path, into, limitBytes);
  } finally {
    await source.close();
  }
}

/** The packet, to `into`; `path` as {@link locate} gave it. */
export async function copyPacket(path: string, into: string): Promise<Copied> {
  const copied = await copyRegular(path, into, PACKET_LIMIT_BYTES);
  return copied.kind === 'copied' ? copied : unreadable(`the packet ${copied.detail}`);
}
