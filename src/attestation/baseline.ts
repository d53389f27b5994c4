// This release's policy, filter and expectations, as the baseline of one run. Pure: the host, the verifier and the page judge by it.
import { expectations, policy, seccompProfile } from '../formats/policy.ts';
import { profileFor } from '../formats/kernel/architectures.ts';
import type { Architecture } from '../formats/kernel/architectures.ts';
import type { Baseline } from '../probes/checks.ts';

/** `rootEntries`: what the host put into `/`, sorted. */
export function baselineOf(
  runtime: Baseline['runtime'],
  uid: number,
  rootEntries: readonly string[],
  architecture: Architecture,
): Baseline {
  const seccomp = profileFor(seccompProfile, architecture);
  return { policy, architecture, seccomp, expectations, runtime, uid, rootEntries };
}
