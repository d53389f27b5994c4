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

/** What was made of each profile. One object a profile and machine: who remembers an answer about it knows it again by that. */
const made = new WeakMap<SeccompProfile, Map<Architecture, SeccompProfile>>();

/** The profile as a machine loads it: the same rules, for that machine's calls and for no other's. */
export function profileFor(profile: SeccompProfile, architecture: Architecture): SeccompProfile {
  const { seccomp } = architectures[architecture];
  if (profile.architectures.join() === seccomp) return profile;
  const known = made.get(profile) ?? new Map<Architecture, SeccompProfile>();
  made.set(profile, known);
  const own = known.get(architecture) ?? { ...profile, architectures: [seccomp] };
  known.set(architecture, own);
  return own;
}
