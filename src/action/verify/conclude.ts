// What the end of `tki verify` means: rows and a code that fit each other, or why there is no outcome. Pure; runs in main. Must never
// soften a code. Attacker: what became of the command, and the run's files, whose words are in the rows.
import type { Refusal } from '../answer.ts';
import type { CommandEnd } from '../command-end.ts';

/** What a row can come to. `not evaluated`: its comparison never ran to its end. */
const states = ['agrees', 'differs', 'not evidenced', 'not evaluated'] as const;

export interface VerifyRow {
  readonly what: string;
  readonly label: string;
  readonly state: (typeof states)[number];
  readonly detail: string;
}

/** How the verdict was obtained; `none`: the run has none. */
const bases = ['recomputed', 'asserted', 'contradicted', 'none'] as const;

export type VerdictBasis = (typeof bases)[number];

/** What is behind the rows that differ or are open, in the command's own words. */
export interface VerifyCause {
  readonly state: VerifyRow['state'];
  readonly text: string;
}

/** Words of ours for the four codes; none of them says that anything is in order. */
export const outcomes = {
  10: 'OBSERVED_AS_EXPECTED',
  2: 'UNVERIFIED',
  3: 'BLOCKED',
  4: 'CONTRADICTION',
} as const;

export type VerifyCode = keyof typeof outcomes;

export type Concluded =
  | {
      readonly kind: 'concluded';
      readonly code: VerifyCode;
      readonly rows: readonly VerifyRow[];
      /** What the run says of itself. */
      readonly verdict: string | null;
      readonly basis: VerdictBasis;
      readonly causes: readonly VerifyCause[];
      readonly attestation: string;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRow = (value: unknown): value is VerifyRow =>
  isObject(value) &&
  typeof value['what'] === 'string' &&
  typeof value['label'] === 'string' &&
  states.some((state) => state === value['state']) &&
  typeof value['detail'] === 'string';

const isCause = (value: unknown): value is VerifyCause =>
  isObject(value) && typeof value['text'] === 'string' && states.some((state) => state === value['state']);

const isBasis = (value: unknown): value is VerdictBasis => bases.some((basis) => basis === value);

const isCode = (value: unknown): value is VerifyCode =>
  value === 2 || value === 3 || value === 4 || value === 10;

export const countOf = (rows: readonly VerifyRow[], state: VerifyRow['state']): number =>
  rows.filter((row) => row.state === state).length;

export function conclude({ status, how, document, refusal }: CommandEnd): Concluded {
  if (status === 1 && refusal !== null) return { kind: 'refused', refusal };
  if (isObject(document)) {
    const { exit_code: exitCode, rows, verdict, attestation, basis, causes } = document;
    const fits =
      isCode(exitCode) &&
      exitCode === status &&
      Array.isArray(rows) &&
      rows.length > 0 &&
      rows.every(isRow) &&
      (verdict === null || typeof verdict === 'string') &&
      typeof attestation === 'string' &&
      isBasis(basis) &&
      Array.isArray(causes) &&
      causes.every(isCause);
    // A difference always counts, and so does what never ran: a code that overlooks one is no code.
    if (
      fits &&
      (exitCode === 4 || countOf(rows, 'differs') === 0) &&
      (exitCode !== 10 || (countOf(rows, 'not evaluated') === 0 && countOf(rows, 'agrees') > 0))
    )
      return { kind: 'concluded', code: exitCode, rows, verdict, basis, causes, attestation };
  }
  const detail = `the verification ${how} and gave no acceptable answer`;
  return { kind: 'refused', refusal: { code: 'ACTION_FAILED', detail } };
}
