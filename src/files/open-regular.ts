// Opens a file that others may have put there. Never follows a link in its last step, and never waits for a pipe.
import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { errorCode } from './error-code.ts';

/** `code`: of open(2); ELOOP is a symbolic link. */
export type Opened =
  | { readonly kind: 'regular'; readonly descriptor: number; readonly facts: Stats }
  | { readonly kind: 'other' }
  | { readonly kind: 'not opened'; readonly code: string };

/** For reading. Whoever gets a descriptor closes it. */
export function openRegular(path: string): Opened {
  let descriptor: number;
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    return { kind: 'not opened', code: errorCode(error) };
  }
  const facts = fstatSync(descriptor);
  if (facts.isFile()) return { kind: 'regular', descriptor, facts };
  closeSync(descriptor);
  return { kind: 'other' };
}
