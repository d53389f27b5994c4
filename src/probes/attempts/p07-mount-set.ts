// Runs in the sandbox. Hands the kernel's mount table to the host.
import type { Observed } from './attempt.ts';
import { readKernelText } from './kernel-text.ts';

export async function observe(): Promise<Observed<'p07-mount-set'>> {
  return { attempts: {}, raw: { mountinfo: readKernelText('/proc/self/mountinfo') } };
}
