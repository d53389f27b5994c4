// Secrets that come by standard input: all of it for one, a line each for two. Runs at the operator's edge.
// Must never read from a terminal, which would show them, and never hand one secret out for the other.
import { readPiped } from './read-text.ts';
import { SECRET_LIMIT_BYTES, withoutLineEnd } from './secret-file.ts';
import { usageError } from './usage-error.ts';
import type { UsageCode } from './usage-error.ts';

export type PipedOption = '--password-file' | '--kb-token-file';

export interface PipedSecrets {
  /** The secret of an option that says `-`. Throws `code` where standard input does not hold it. */
  take(option: PipedOption, code: UsageCode): Buffer;
}

/** `options`: those that say `-`, in the order of their lines, whether each is wanted or not. Nothing is read before the first is taken. */
export function openPipedSecrets(options: readonly PipedOption[]): PipedSecrets {
  let secrets: readonly Buffer[] | null = null;
  return {
    take(option, code) {
      secrets ??= read(options.length);
      const secret = secrets[options.indexOf(option)];
      if (secret !== undefined) return secret;
      const what = options.length === 1 ? 'it' : 'two lines, the password and then the token,';
      throw usageError(code, `${option} - is not used`, `Pipe ${what} into it; a terminal would show it.`);
    },
  };
}

/** Those that came, each within the limit that a file has as well. */
function read(count: number): readonly Buffer[] {
  const secrets = split(count);
  return secrets.every(({ length }) => length <= SECRET_LIMIT_BYTES) ? secrets : [];
}

function split(count: number): readonly Buffer[] {
  const piped = readPiped(2 * SECRET_LIMIT_BYTES);
  if (piped === null) return [];
  const whole = withoutLineEnd(piped);
  if (count === 1) return [whole];
  const at = whole.indexOf(0x0a);
  const [first, second] = [whole.subarray(0, at + 1), whole.subarray(at + 1)];
  // Another number of lines, and nobody knows which is which.
  return at === -1 || second.includes(0x0a) ? [] : [withoutLineEnd(first), second];
}
