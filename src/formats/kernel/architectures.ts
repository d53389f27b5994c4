// The processor architectures that this release runs on, by Node's names for them. Pure data: what is different from one to the
// other is here, and the numbers of the system calls in attestation/filter/syscalls.ts.
import type { SeccompProfile } from '../policy.ts';

export const architectures = {
  x64: { words: 'x86-64', seccomp: 'SCMP_ARCH_X86_64', loader: '/lib64/ld-linux-x86-64.so.2' },
  arm64: { words: 'arm64', seccomp: 'SCMP_ARCH_AARCH64', loader: '/lib/ld-linux-aarch64.so.1' },
} as const;

export type Architecture = keyof typeof architectures;

export const architectureIds = Object.keys(architectures) as Architecture[];

export function isArchitecture(name: string): name is Architecture {
  return Object.hasOwn(architectures, name);
}

/** The profile as a machine loads it: the same rules, for that machine's calls and for no other's. */
export function profileFor(profile: SeccompProfile, architecture: Architecture): SeccompProfile {
  const { seccomp } = architectures[architecture];
  return profile.architectures.join() === seccomp ? profile : { ...profile, architectures: [seccomp] };
}
