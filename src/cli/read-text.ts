// Reads a small text file that the caller named on the command line. Runs at the operator's edge.
// Must never wait for a named pipe, read a device without end, or turn bytes that are no text into other text.
import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { isatty } from 'node:tty';
import { errorCode } from '../files/error-code.ts';
import { quoted } from '../formats/quoted.ts';
import { UsageError } from './io.ts';

/** The text of a regular file, as UTF-8 without any byte replaced. Throws FILE_UNREADABLE. A link is followed: it was named. */
export function readText(what: string, path: string, limitBytes: number): string {
  const bytes = readBytes(what, path, limitBytes);
  if (!isUtf8(bytes)) refuse(what, path, 'is not UTF-8', limitBytes);
  return bytes.toString('utf8');
}

function refuse(what: string, path: string, why: string, limitBytes: number): never {
  const hint = `Name a regular file of UTF-8 text that you may read, of at most ${limitBytes} bytes.`;
  throw new UsageError('FILE_UNREADABLE', `${what} ${quoted(path)} ${why}`, hint);
}

/** The bytes of a regular file, whole. Throws FILE_UNREADABLE. */
export function readBytes(what: string, path: string, limitBytes: number): Buffer {
  const refused = (why: string): never => refuse(what, path, why, limitBytes);
  let descriptor: number;
  try {
    // O_NONBLOCK: opening a named pipe would otherwise wait until somebody writes.
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
  } catch (error) {
    return refused(`cannot be read (${errorCode(error)})`);
  }
  try {
    if (!fstatSync(descriptor).isFile()) refused('is not a regular file');
    const bytes = readUpTo(descriptor, limitBytes + 1);
    if (bytes.length > limitBytes) refused('is too large');
    return bytes;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return refused(`cannot be read (${errorCode(error)})`);
  } finally {
    closeSync(descriptor);
  }
}

/** All of standard input, for a secret that comes by a pipe; null where it is a terminal, no text, or longer than the limit. */
export function readPiped(limitBytes: number): string | null {
  try {
    if (isatty(0)) return null;
    const bytes = readUpTo(0, limitBytes + 1);
    return bytes.length <= limitBytes && isUtf8(bytes) ? bytes.toString('utf8') : null;
  } catch {
    return null;
  }
}

/** What there is, and no more than `most`: the size that a file states can be another (0 in /proc, or it grows). */
function readUpTo(descriptor: number, most: number): Buffer {
  const chunks: Buffer[] = [];
  let length = 0;
  while (length < most) {
    const chunk = Buffer.alloc(Math.min(64 * 1024, most - length));
    const read = readSync(descriptor, chunk, 0, chunk.length, null);
    if (read === 0) break;
    chunks.push(chunk.subarray(0, read));
    length += read;
  }
  return Buffer.concat(chunks, length);
}
