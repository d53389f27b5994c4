// Runs in the sandbox. Lists interfaces and routes; the kernel's own tables go to the host as text.
import os from 'node:os';
import type { Observed } from './attempt.ts';
import { attempt } from './attempt.ts';
import { readKernelText } from './kernel-text.ts';

export async function observe(): Promise<Observed<'p03-loopback-only'>> {
  return {
    attempts: { 'interface-list': attempt(() => os.networkInterfaces()) },
    raw: {
      dev: readKernelText('/proc/self/net/dev'),
      route: readKernelText('/proc/self/net/route'),
      ipv6_route: readKernelText('/proc/self/net/ipv6_route'),
    },
  };
}
