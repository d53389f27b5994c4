// Reads a small text file that the caller named on the command line. Runs at the operator's edge.
// Must never wait for a named pipe, read a device without end, or turn bytes that are no text into other text.
import { isUtf8 } from 'node:buffer';
import { closeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { errorCode } from '../files/error-code.ts';
import { quoted } from '../formats/quoted.ts';
import { usageError } from './usage-error.ts';
import { openNamed } from '../files/open-regular.ts';
import { readUpTo } from '../files/read-bounded.ts';

/** The text of a regular file, as UTF-8 without any byte replaced. Throws FILE_UNREADABLE. A link is followed: it was named. */
export function readText(what: string, path: string, limitBytes: number): string {
  const bytes = readBytes(what, path, limitBytes);
  if (!isUtf8(bytes)) refuse(what, path, 'is not UTF-8', limitBytes);
  return bytes.toString('utf8');
}

function refuse(what: string, path: string, why: string, limitBytes: number): never {
  const hint = `Name a regular file of UTF-8 text that you may read, of at most ${limitBytes} bytes.`;
  throw usageError('FILE_UNREADABLE', `${what} ${quoted(path)} ${why}`, hint);
}

/** The bytes of a regular file, whole. Throws FILE_UNREADABLE. */
export function readBytes(what: string, path: string, limitBytes: number): Buffer {
  const bytes = readNamed(path, limitBytes);
  return typeof bytes === 'string' ? refuse(what, path, bytes, limitBytes) : bytes;
}

/** The bytes of a regular file, whole, or why there are none. Never waits for a pipe, and never reads a device. */
export function readNamed(path: string, limitBytes: number): Buffer | string {
  const opened = openNamed(path);
  if (opened.kind === 'not opened') return `cannot be read (${opened.code})`;
  if (opened.kind === 'other') return 'is not a regular file';
  try {
    const bytes = readUpTo(opened.descriptor, limitBytes + 1);
    return bytes.length > limitBytes ? 'is too large' : bytes;
  } catch (error) {
    return `cannot be read (${errorCode(error)})`;
  } finally {
    closeSync(opened.descriptor);
  }
}

/** All of standard input, for a secret that comes by a pipe; null where it is a terminal, or longer than the limit. */
export function readPiped(limitBytes: number): Buffer | null {
  try {
    if (isatty(0)) return null;
    const bytes = readUpTo(0, limitBytes + 1);
    return bytes.length <= limitBytes ? bytes : null;
  } catch {
    return null;
  }
}
