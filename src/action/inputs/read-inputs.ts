// Reads an action's inputs by its table: every one, in its kind, or the one sentence that says which cannot be used. Pure; runs in main.
// Attacker: an expression in a workflow that put a stranger's text into an input. Must never throw, and never repeat a value.
import type { InputKind, Kind, ValueOf } from './kinds.ts';
import { inputKinds } from './kinds.ts';

export interface Input {
  readonly kind: InputKind;
  /** For action.yml and the documents: one or two sentences. */
  readonly description: string;
  readonly required?: true;
  /** Where nobody gave one; without it, nothing. */
  readonly default?: string;
}

export type InputTable = Readonly<Record<string, Input>>;

/** Null where nobody gave one: such an input has neither a default nor the duty to be given. */
export type Values<T extends InputTable> = {
  readonly [N in keyof T]: T[N] extends { readonly required: true } | { readonly default: string }
    ? ValueOf<T[N]['kind']>
    : ValueOf<T[N]['kind']> | null;
};

/** What is left of the values once every input was taken by its name: the compiler names a row that nobody reads. */
export type NothingUnread = Readonly<Record<string, never>>;

/** The text of an input, trimmed; empty where there is none. In main it is getInput of @actions/core. */
export type ReadInput = (name: string) => string;

export type Parsed<T> =
  { readonly kind: 'inputs'; readonly inputs: T } | { readonly kind: 'refused'; readonly detail: string };

/** Inputs that cannot be used together. Its message names them, and repeats nothing of their values. */
export class InputRefused extends Error {}

/** The one default of an input, for action.yml too: of its row, of its kind, or empty. */
export function presetOf({ kind, default: preset }: Input): string {
  const { absent }: Kind<unknown> = inputKinds[kind];
  return preset ?? absent ?? '';
}

function readOne(name: string, row: Input, text: string): unknown {
  const { wanted, parse, absent }: Kind<unknown> = inputKinds[row.kind];
  const given = text === '' ? (row.default ?? '') : text;
  if (given === '' || given === absent) {
    if (row.required === true) throw new InputRefused(`the input ${name} is not given; it takes ${wanted}`);
    return null;
  }
  const value = parse(given);
  if (value === null) throw new InputRefused(`the input ${name} is not ${wanted}`);
  return value;
}

/**
 * Every input of the table, handed to `toInputs`, which refuses what contradicts itself. `blank`: inputs that came out blank where only
 * a workflow that computes them can have made them so.
 */
export function parseInputs<T extends InputTable, I>(
  table: T,
  read: ReadInput,
  toInputs: (values: Values<T>, blank: readonly string[]) => I,
): Parsed<I> {
  try {
    const texts = Object.keys(table).map((name) => [name, read(name)] as const);
    const rows = texts.map(([name, text]) => [name, readOne(name, table[name]!, text)] as const);
    const blank = texts.filter(([name, text]) => text === '' && 'absent' in inputKinds[table[name]!.kind]);
    // The compiler holds the table's kinds against the parsers; this is the one place that has to be believed.
    const values = Object.fromEntries(rows) as Values<T>;
    const inputs = toInputs(
      values,
      blank.map(([name]) => name),
    );
    return { kind: 'inputs', inputs };
  } catch (error) {
    const detail = error instanceof InputRefused ? error.message : 'the inputs cannot be read';
    return { kind: 'refused', detail };
  }
}
