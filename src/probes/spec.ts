// What a probe is: what it is called, and what it is checked against from both sides. Pure: the host, the verifier and the page judge
// by it. How it is attempted in the sandbox is another file (attempts/), which no host program holds.
import type { Reading } from '../formats/documents.ts';
import type { SeccompProfile } from '../formats/policy.ts';
import type { Check } from '../formats/check.ts';
import type { Baseline } from './checks.ts';

/** Rows of the matrix that probes answer for: `go.json` takes no other (formats/schema/inspector-messages.ts), and #24 and #32 are no probe's. */
type ProbedRow = 25 | 26 | 27 | 28 | 29 | 30 | 31 | 33 | 34 | 35 | 36 | 37;

/** The compiled filter that the runtime left, as something to ask. */
export interface Filter {
  /** What it answers to one named call, such as `ERRNO(1)`; null where this machine has no such call. */
  readonly answer: (name: string, args: readonly bigint[]) => string | null;
  /** Where it and the profile differ, in words. Empty: nowhere. */
  readonly differences: (profile: SeccompProfile) => readonly string[];
}

/** What the host saw of the container. `filter` null: the runtime left no bytes. */
export interface OutsideView {
  readonly reading: Reading;
  readonly filter: Filter | null;
}

export interface ProbeSpec {
  /** What holds when it is as expected. */
  readonly title: string;
  /** A row may be proved by several probes: it then came to what the worst of them did. */
  readonly matrixRow: ProbedRow;
  /** What it tries, and what has to come: for `tki explain` and the page. */
  readonly explanation: string;
  /** The kernel's texts that its observation carries, by name. */
  readonly raw: readonly string[];
  /**
   * Checks of the inside that have to break in the weakened container: where only weaker ones do, the control has not shown that
   * the probe can see. The host counts a control by them, and verify holds the control's words against them.
   */
  readonly decisive: readonly [string, ...string[]];
  /** Whether it reads the process itself: until that runs, what is there is the runtime's init, and not held to it. */
  readonly ofTheProcess: boolean;
  /** Checks of `raw`, beside those of its attempts, which sandbox/expectations.json names. A text that is missing starts with `!`. */
  readonly inside: (text: (name: string) => string, baseline: Baseline) => readonly Check[];
  /** Checks of what the host saw. Empty where only the inside can see. */
  readonly outside: (view: OutsideView, baseline: Baseline) => readonly Check[];
}
