// Runs in the sandbox. Tries to gain identity; hands the kernel's status to the host.
import type { Observation } from '../../../formats/documents.ts';
import { attempt } from '../attempt.ts';
import { readKernelText } from '../kernel-text.ts';

export async function observe(): Promise<Observation> {
  return {
    attempts: {
      setuid: attempt(() => process.setuid?.(0)),
      setgid: attempt(() => process.setgid?.(0)),
      seteuid: attempt(() => process.seteuid?.(0)),
      setgroups: attempt(() => process.setgroups?.([0])),
    },
    raw: { status: readKernelText('/proc/self/status') },
  };
}
