// Runs in the sandbox. Hands the kernel's mount table to the host.
import type { Observation } from '../../../formats/documents.ts';
import { readKernelText } from '../kernel-text.ts';

export async function observe(): Promise<Observation> {
  return { attempts: {}, raw: { mountinfo: readKernelText('/proc/self/mountinfo') } };
}
