// A file is on the disk only after fsync(2), and its name only after that of its directory. Throws what the kernel says.
import { closeSync, fsyncSync } from 'node:fs';
import { errorCode } from './error-code.ts';
import { writeWhole } from './write-whole.ts';
import { openDirectory } from './open-directory.ts';
import { openNew } from './open-new.ts';

/** A new file, mode 0644, on the disk when this returns. Fails where anything is under that name, a link included. */
export function writeDurably(path: string, text: string): void {
  const descriptor = openNew(path, 0o644);
  try {
    writeWhole(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The names in a directory, on the disk. A file system that refuses this for directories has no other way to do it. */
export function syncDirectory(directory: string): void {
  const descriptor = openDirectory(directory);
  try {
    fsyncSync(descriptor);
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EROFS'].includes(errorCode(error))) throw error;
  } finally {
    closeSync(descriptor);
  }
}
