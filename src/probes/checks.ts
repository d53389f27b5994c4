// What every probe is checked against: one expectation and one observation as text, side by side. Pure.
// Nothing in a check decides what a difference means.
import type { Architecture } from '../formats/kernel/architectures.ts';
import type { Check } from '../formats/check.ts';
import type { JudgedRuntime } from '../formats/kernel/runtimes.ts';
import type { Expectations, Policy, SeccompProfile } from '../formats/policy.ts';

/** Everything that expectations are made of, for one run. */
export interface Baseline {
  readonly policy: Policy;
  readonly architecture: Architecture;
  /** For that architecture. */
  readonly seccomp: SeccompProfile;
  readonly expectations: Expectations;
  readonly runtime: JudgedRuntime;
  readonly uid: number;
  /** What the host put into `/`, sorted. */
  readonly rootEntries: readonly string[];
  /** Checks that the release of the run made: `inside p01 id`, `outside p01 id`, `witness id`. Absent or null: all of them. */
  readonly known?: ReadonlySet<string> | null;
}

/** Those checks that the release of the run made; `place`: `witness`, or a side and a probe. */
export function knownChecks(baseline: Baseline, place: string, checks: readonly Check[]): readonly Check[] {
  const { known } = baseline;
  if (known === undefined || known === null) return checks;
  return checks.filter(({ id }) => known.has(`${place} ${id}`));
}
