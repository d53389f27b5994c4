// Opens a file that others may have put there: never waits for a pipe, never takes a device or a folder for a file.
import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import type { Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { errorCode } from './error-code.ts';

/** `code`: of open(2); ELOOP is a symbolic link. */
export type Opened =
  | { readonly kind: 'regular'; readonly descriptor: number; readonly facts: Stats }
  | { readonly kind: 'other' }
  | { readonly kind: 'not opened'; readonly code: string };

function openReading(path: string, more: number): Opened {
  let descriptor: number;
  try {
    // O_NONBLOCK: opening a named pipe would otherwise wait until someone writes.
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY | more);
  } catch (error) {
    return { kind: 'not opened', code: errorCode(error) };
  }
  const facts = fstatSync(descriptor);
  if (facts.isFile()) return { kind: 'regular', descriptor, facts };
  closeSync(descriptor);
  return { kind: 'other' };
}

/** For reading, and never through a link in the last step. Anyone who gets a descriptor closes it. */
export const openRegular = (path: string): Opened => openReading(path, constants.O_NOFOLLOW);

/** The same for a path that the operator named: a link is followed. */
export const openNamed = (path: string): Opened => openReading(path, 0);

/** A handle on whatever is there, and never through a link in the last step: what it is, the caller has to ask. */
export const openReadHandle = (path: string): Promise<FileHandle> =>
  open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);

/** What `use` makes of the open file and of the size that it had, in bytes; null where there is no regular file to open. */
export function withRegular<T>(path: string, use: (descriptor: number, size: number) => T): T | null {
  const opened = openRegular(path);
  if (opened.kind !== 'regular') return null;
  try {
    return use(opened.descriptor, opened.facts.size);
  } finally {
    closeSync(opened.descriptor);
  }
}
