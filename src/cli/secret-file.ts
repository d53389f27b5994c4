// Reads a secret from a file that only its owner may read, or from a pipe. Runs at the operator's edge.
// Must never repeat the secret, never take one from a file that others can read, and never wait for a named pipe.
import { isUtf8 } from 'node:buffer';
import { closeSync } from 'node:fs';
import { errorCode } from '../files/error-code.ts';
import { openNamed } from '../files/open-regular.ts';
import { readUpTo } from '../files/read-bounded.ts';
import { quoted } from '../formats/quoted.ts';
import { usageError } from './usage-error.ts';
import type { UsageCode } from './usage-error.ts';

/** Passwords and tokens are far shorter; a larger file is neither. */
export const SECRET_LIMIT_BYTES = 8192;

/** The bytes of a file that group and others have no right on, as libpq asks of a password file. A link is followed: it was named. */
export function readPrivateBytes(option: string, path: string, limitBytes: number, code: UsageCode): Buffer {
  const refused = (why: string): never => {
    const hint = `It has to be a file of at most ${limitBytes} bytes that only its owner may read: chmod 600.`;
    throw usageError(code, `${option} ${quoted(path)} is not used: ${why}`, hint);
  };
  const opened = openNamed(path);
  if (opened.kind === 'not opened') return refused(`it cannot be opened (${opened.code})`);
  if (opened.kind === 'other') return refused('it is not a regular file');
  try {
    if ((opened.facts.mode & 0o077) !== 0) return refused('its group or others have rights on it');
    const bytes = readUpTo(opened.descriptor, limitBytes + 1);
    return bytes.length > limitBytes ? refused('it is too large') : bytes;
  } catch (error) {
    // A refusal of ours is one already; what the kernel says has a code.
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    return refused(`it cannot be read (${errorCode(error)})`);
  } finally {
    closeSync(opened.descriptor);
  }
}

/** Without the end of its line, which an editor adds. */
export function withoutLineEnd(bytes: Buffer): Buffer {
  const end = bytes.at(-1) === 0x0a ? -1 : bytes.length;
  const line = bytes.subarray(0, end);
  return end === -1 && line.at(-1) === 0x0d ? line.subarray(0, -1) : line;
}

/** The one line of the file, as UTF-8. Throws `code` where the file is large, no file, no text, or open to others. */
export function readSecretFile(option: string, path: string, code: UsageCode): string {
  const bytes = withoutLineEnd(readPrivateBytes(option, path, SECRET_LIMIT_BYTES, code));
  if (isUtf8(bytes)) return bytes.toString('utf8');
  throw usageError(code, `${option} ${quoted(path)} is not used: it is not UTF-8`, 'Write it in UTF-8.');
}
