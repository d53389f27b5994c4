// What every probe is held against: one expectation and one observation as text, side by side. Pure.
// Nothing in a check decides what a difference means.
import type { JudgedRuntime } from '../formats/kernel/runtimes.ts';
import type { Expectations, Policy, SeccompProfile } from '../formats/policy.ts';

export interface Check {
  readonly id: string;
  readonly expected: string;
  readonly observed: string;
}

/** What stands where nothing could be read: the witness's `!` and a code, or our own word for it. */
const NEVER_HELD = /^!|^(?:unreadable|not read|not attempted|not checked)$/;

/** Two texts that are the same, and that somebody has read. That neither side could be read is no agreement. */
export function agrees({ expected, observed }: Check): boolean {
  return expected === observed && wasRead({ observed });
}

/** False where what was observed is that nothing could be. */
export function wasRead({ observed }: Pick<Check, 'observed'>): boolean {
  return !NEVER_HELD.test(observed);
}

/** Everything that expectations are made of, for one run. */
export interface Baseline {
  readonly policy: Policy;
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
