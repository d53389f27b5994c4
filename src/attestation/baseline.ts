// This release's policy, filter and expectations, as the baseline of one run. Pure: the host, the verifier and the page judge by it.
import { expectations, policy, seccompProfile } from '../formats/policy.ts';
import type { Baseline } from '../probes/checks.ts';

/** `rootEntries`: what the host put into `/`, sorted. */
export function baselineOf(
  runtime: Baseline['runtime'],
  uid: number,
  rootEntries: readonly string[],
): Baseline {
  return { policy, seccomp: seccompProfile, expectations, runtime, uid, rootEntries };
}
