// What every probe is held against: one expectation and one observation as text, side by side. Types alone.
// Nothing in a check decides what a difference means.
import type { Expectations, Policy, SeccompProfile } from '../formats/policy.ts';

export interface Check {
  readonly id: string;
  readonly expected: string;
  readonly observed: string;
}

/** Everything that expectations are made of, for one run. */
export interface Standard {
  readonly policy: Policy;
  readonly seccomp: SeccompProfile;
  readonly expectations: Expectations;
  readonly runtime: 'crun' | 'runc';
  readonly uid: number;
  /** What the host put into `/`, sorted. */
  readonly rootEntries: readonly string[];
}
