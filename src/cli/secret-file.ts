// Reads a secret from a file that only its owner may read. Runs at the operator's edge.
// Must never repeat the secret, and never take one from a file that others can read.
import { statSync } from 'node:fs';
import { quoted } from '../formats/quoted.ts';
import { readText } from './read-text.ts';
import { usageError } from './usage-error.ts';
import type { UsageCode } from './usage-error.ts';

/** Passwords and tokens are far shorter; a larger file is neither. */
const SECRET_FILE_LIMIT_BYTES = 8192;

/** The one line of the file. Throws `refusal` where the file is large, no file, or open to others. */
export function readSecretFile(option: string, path: string, refusal: UsageCode): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  const open = stat !== undefined && (stat.mode & 0o077) !== 0;
  if (stat?.isFile() !== true || open || stat.size > SECRET_FILE_LIMIT_BYTES) {
    const hint = 'It must be a small file that only its owner may read: chmod 600.';
    throw usageError(refusal, `${option} ${quoted(path)} is not used`, hint);
  }
  return readText(option, path, SECRET_FILE_LIMIT_BYTES).replace(/\r?\n$/, '');
}
