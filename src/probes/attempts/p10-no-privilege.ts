// Runs in the sandbox. Tries to gain identity; hands the kernel's status to the host.
import type { Observed } from './attempt.ts';
import { attempt } from './attempt.ts';
import { readKernelText } from './kernel-text.ts';

export async function observe(): Promise<Observed<'p10-no-privilege'>> {
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
