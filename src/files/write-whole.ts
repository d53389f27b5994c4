// Writes all of a text: one write(2) may take less than it was given. Throws what the kernel says; the caller knows what that
// leaves behind. The inspector uses it in the sandbox, so it can do nothing else.
import { writeSync } from 'node:fs';

/** All bytes at the descriptor's own position. `onWritten` hears how many are there, also before an error. */
export function writeWhole(
  descriptor: number,
  bytes: string | Uint8Array,
  onWritten: (count: number) => void = () => undefined,
): void {
  const whole = typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes;
  for (let written = 0; written < whole.length; onWritten(written)) {
    written += writeSync(descriptor, whole, written);
  }
}
