// Keeps our memory, and with it a password, out of a core file. Runs at the operator's edge, before a secret is read.
// Must never be taken for more: root, and anyone who may trace this process, reads its memory as before.
import { writeFileSync } from 'node:fs';

/** True where the kernel was told to leave every kind of memory out of a core file of this process. */
export function keepOutOfCoreFiles(): boolean {
  try {
    writeFileSync('/proc/self/coredump_filter', '0');
    return true;
  } catch {
    return false;
  }
}
