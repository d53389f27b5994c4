// This release's policy, filter and expectations, as the standard of one run. Pure: the host, the verifier and the page judge by it.
import { expectations, policy, seccompProfile } from '../formats/policy.ts';
import type { Standard } from '../probes/checks.ts';

/** `rootEntries`: what the host put into `/`, sorted. */
export function standardOf(
  runtime: Standard['runtime'],
  uid: number,
  rootEntries: readonly string[],
): Standard {
  return { policy, seccomp: seccompProfile, expectations, runtime, uid, rootEntries };
}
