// A row of a verification as data: which one, how it was obtained, what it came to, and why. Pure. Nothing here is a sentence that
// anybody may key on: the words are in row-words.ts and row-details.ts, and are made where a row is shown.
import { toCanonicalJson } from '../../formats/canonical.ts';
import type { RowId, RowName } from './row-words.ts';

/** `signed`: only the run says so, and a signature covers it that the caller trusts. Nobody changed it since; nobody recomputed it. */
export type Label = 'recomputed' | 'cross-checked' | 'signed' | 'asserted';

/**
 * `not evidenced`: looked, and could not tell, or not given. `not evaluated`: the comparison never ran to its end on anything;
 * the detail says why. Silence on both sides is no agreement.
 */
export const rowStates = ['agrees', 'differs', 'not evidenced', 'not evaluated'] as const;
export type RowState = (typeof rowStates)[number];

/** Why a row is what it is. */
export type RowDetail =
  | { readonly kind: 'none' }
  /** Both sides of a comparison, whole. `observed` null: there was nothing on that side, not even a value that is empty. */
  | { readonly kind: 'values'; readonly expected: string; readonly observed: string | null }
  /** Options that the caller has to give before it can be told. */
  | { readonly kind: 'give'; readonly options: readonly string[] }
  /** It follows from inputs that are not those of this run: these rows say so. */
  | { readonly kind: 'follows'; readonly from: readonly RowId[] }
  | { readonly kind: 'earlier release'; readonly version: string; readonly why: string }
  /** A sentence for a person, and for nobody else. */
  | { readonly kind: 'words'; readonly text: string };

export interface Row extends RowName {
  readonly label: Label;
  readonly state: RowState;
  readonly detail: RowDetail;
  /** Whether a conclusion of the run hangs on it: `not evidenced` then means exit code 2. Every other state always counts. */
  readonly concludes: boolean;
}

/** An id, and where a run has several rows of it which one. */
export type Named = RowId | readonly [id: RowId, of: string];

export const toName = (named: Named): RowName =>
  typeof named === 'string' ? { id: named, of: null } : { id: named[0], of: named[1] };

/** Rows of one name; of all of one id, where `named` does not say which. */
export function isNamed(row: RowName, named: Named): boolean {
  const { id, of } = toName(named);
  return row.id === id && (of === null || row.of === of);
}

/** What is in a row for why: a sentence, or data. */
export type Why = string | RowDetail;

const toDetail = (why: Why): RowDetail => (typeof why === 'string' ? { kind: 'words', text: why } : why);

const NONE: RowDetail = { kind: 'none' };

/** A row of a state that the caller is sure of. */
export const row = (named: Named, label: Label, state: RowState, why: Why = NONE, concludes = true): Row => ({
  ...toName(named),
  label,
  state,
  detail: toDetail(why),
  concludes,
});

/** A comparison that never ran to its end: it concludes nothing, and its run is at best open. */
export const notEvaluated = (named: Named, label: Label, why: Why): Row =>
  row(named, label, 'not evaluated', why);

/** A conclusion that nothing here bears out, and nothing contradicts. */
export const missing = (named: Named, label: Label, why: Why): Row => row(named, label, 'not evidenced', why);

/** What only the run itself says. It is printed, and no conclusion hangs on it. */
export const stated = (named: Named, why: Why): Row => row(named, 'asserted', 'not evidenced', why, false);

/** What says nothing. `null` beside `null` compares nothing with nothing. */
const isNothing = (value: unknown): boolean =>
  value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);

const asText = (value: unknown) => (typeof value === 'string' ? value : toCanonicalJson(value));

/** Agrees where both sides say the same thing, and something. */
export function compare(named: Named, label: Label, expected: unknown, observed: unknown): Row {
  const [a, b] = [asText(expected), asText(observed)];
  // The text "null" is not null: what kind of value it is counts as well.
  const alike = (typeof expected === 'string') === (typeof observed === 'string');
  if (a !== b || !alike) {
    const same = a === b;
    return row(named, label, 'differs', {
      kind: 'values',
      expected: same ? toCanonicalJson(expected) : a,
      observed: same ? toCanonicalJson(observed) : b,
    });
  }
  return isNothing(observed)
    ? notEvaluated(named, label, 'neither side says anything')
    : row(named, label, 'agrees');
}

/** As {@link compare}; `observed` null: there is nothing on that side, which is a difference and is told apart from a value. */
export const comparePresent = (named: Named, label: Label, expected: string, observed: string | null): Row =>
  observed === null
    ? row(named, label, 'differs', { kind: 'values', expected, observed })
    : compare(named, label, expected, observed);

/** What a run may have or not have: where neither document has it, it is no part of this run, and there is no row of it. */
export const compareIfAny = (named: Named, expected: string | null, observed: string | null): Row[] =>
  expected === null && observed === null ? [] : [compare(named, 'cross-checked', expected, observed)];

/** Differences beyond these are not kept. */
const WRONG_KEPT = 20;

/** A row that agrees when nothing is wrong with any of `over` subjects; a check that had none did not run. */
export function nothingWrong(named: Named, label: Label, wrong: readonly string[], over: number): Row {
  if (wrong.length > 0) return compare(named, label, [], wrong.slice(0, WRONG_KEPT));
  return over > 0
    ? row(named, label, 'agrees')
    : notEvaluated(named, label, 'there was nothing to judge it by');
}

/** A place of one document that has to say nothing. */
export function saysNothing(named: Named, label: Label, observed: unknown): Row {
  const said = observed === null ? [] : Array.isArray(observed) ? observed : [observed];
  return nothingWrong(named, label, said.map(asText), 1);
}
