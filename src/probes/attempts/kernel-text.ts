// Runs in the sandbox. Reads a kernel file whole. A file that cannot be read is said so, never taken for an empty one.
import fs from 'node:fs';

/** Longest text that travels in the frame, in UTF-16 units; a longer one is cut, and the cut makes it differ. */
const TEXT_LIMIT = 16_384;

/** The text, or `!` and the error's code: no kernel file that we read starts with `!`. */
export function readKernelText(path: string): string {
  try {
    return fs.readFileSync(path, 'utf8').slice(0, TEXT_LIMIT);
  } catch (error) {
    return `!${(error as NodeJS.ErrnoException).code ?? 'UNKNOWN'}`;
  }
}
