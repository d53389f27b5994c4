// Secrets that come by standard input: all of it for one, a line each for two. Runs at the operator's edge.
// Must never read from a terminal, which would show them, and never hand one secret out for the other.
import { readPiped } from './read-text.ts';
import { SECRET_LIMIT_BYTES, withoutLineEnd } from './secret-file.ts';
import { usageError } from './usage-error.ts';
import type { UsageCode } from './usage-error.ts';

export interface PipedSecrets {
  /** The next secret, in the order in which they are asked for: password first, then token. */
  take(option: string, code: UsageCode): Buffer;
}

/** `count`: how many options say `-`. Nothing is read before the first is taken. */
export function openPipedSecrets(count: number): PipedSecrets {
  let left: Buffer[] | null = null;
  return {
    take(option, code) {
      left ??= read(count);
      const secret = left.shift();
      if (secret !== undefined) return secret;
      const what = count === 1 ? 'it' : 'them, a line each: the password, then the token';
      throw usageError(code, `${option} - is not used`, `Pipe ${what} into it; a terminal would show it.`);
    },
  };
}

function read(count: number): Buffer[] {
  const piped = readPiped(2 * SECRET_LIMIT_BYTES);
  if (piped === null) return [];
  const whole = withoutLineEnd(piped);
  if (count === 1) return [whole];
  const at = whole.indexOf(0x0a);
  const [first, second] = [whole.subarray(0, at + 1), whole.subarray(at + 1)];
  // Another number of lines, and nobody knows which is which.
  return at === -1 || second.includes(0x0a) ? [] : [withoutLineEnd(first), second];
}
