// The verdicts, their severity and the exit codes. Pure data. There is no green member, and no path to 0.

/** Every verdict that exists, least severe first. The order of this table is the severity. */
export const verdictOrder = [
  'EVIDENCE_PRESENT',
  'NOT_EVIDENCED_IN_ALLOWED_SURFACES',
  'UNVERIFIED',
  'READ_LEVEL_FAIL',
  'FLAG_AUTHORITY_VIOLATION',
  'FLAG_LOCAL_FIRST_AUTHORITY',
  'CONTRACT_VIOLATION_IN_DESIGN',
  'BLOCKED_BY_UNVERIFIED_SOURCE',
  'BLOCKED_BY_UNSAFE_ACCESS',
  'BLOCKED',
] as const;

export type Verdict = (typeof verdictOrder)[number];

/** What a command that judges may exit with: 10 observed as expected, 2 held out, 3 BLOCKED, 4 violation. */
export type JudgingExitCode = 2 | 3 | 4 | 10;

/** Exit codes of the whole command line. 0 belongs to commands that judge nothing. */
export const exitCodes = {
  0: 'nothing was judged, and the command did what it was asked',
  1: 'usage or internal error; nothing was written',
  2: 'held out or unverified: something could not be confirmed',
  3: 'BLOCKED: refused before or during evaluation',
  4: 'a violation or a contradiction was observed',
  10: 'observed as expected; non-gating, and no authority',
} as const;

/** What may be done with an item that carries a verdict. */
export type Availability = 'usable' | 'held_out' | 'refused';

/** The exit code that a verdict means. The return type has no 0, so no caller can produce one. */
export function exitCodeOf(verdict: Verdict): JudgingExitCode {
  switch (verdict) {
    case 'BLOCKED':
    case 'BLOCKED_BY_UNSAFE_ACCESS':
    case 'BLOCKED_BY_UNVERIFIED_SOURCE':
      return 3;
    case 'CONTRACT_VIOLATION_IN_DESIGN':
    case 'FLAG_LOCAL_FIRST_AUTHORITY':
    case 'FLAG_AUTHORITY_VIOLATION':
    case 'READ_LEVEL_FAIL':
      return 4;
    case 'UNVERIFIED':
    case 'NOT_EVIDENCED_IN_ALLOWED_SURFACES':
      return 2;
    case 'EVIDENCE_PRESENT':
      return 10;
  }
}

/** Whether an item with this verdict may be leaned on, is held out, or is refused. */
export function availabilityOf(verdict: Verdict): Availability {
  if (verdict === 'EVIDENCE_PRESENT') return 'usable';
  return exitCodeOf(verdict) === 2 ? 'held_out' : 'refused';
}

/** The more severe of two verdicts. */
export function moreSevere(a: Verdict, b: Verdict): Verdict {
  return verdictOrder.indexOf(a) >= verdictOrder.indexOf(b) ? a : b;
}

/** The most severe verdict of a list; `whenEmpty` says what an empty list means, because it never means "nothing wrong". */
export function mostSevere(verdicts: Iterable<Verdict>, whenEmpty: Verdict): Verdict {
  let worst: Verdict | undefined;
  for (const verdict of verdicts) worst = worst === undefined ? verdict : moreSevere(worst, verdict);
  return worst ?? whenEmpty;
}

/** What needs attention first; among equals the order they are given in. */
export function bySeverity<T extends { readonly verdict: Verdict }>(list: readonly T[]): T[] {
  const severity = ({ verdict }: T): number => verdictOrder.indexOf(verdict);
  return list.toSorted((a, b) => severity(b) - severity(a));
}
