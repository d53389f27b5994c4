// The one document that a command prints with --json: its schema, that no gate may be built on it, its exit code, then what the
// command has to say. Pure. Must never print a document that schemas/output-*.schema.json does not describe.
import type { Outputs } from '../formats/schema/outputs.ts';

/** Of one member of a union after the other: a plain Omit would leave only what all of them have. */
type WithoutHead<Output> = Output extends unknown ? Omit<Output, 'schema' | 'may_gate'> : never;

/** A member that is read-only in the program is the same in JSON. */
type Given<Value> = Value extends readonly (infer Entry)[]
  ? readonly Given<Entry>[]
  : Value extends object
    ? { readonly [Name in keyof Value]: Given<Value[Name]> }
    : Value;

/** One line of JSON for stdout. */
export const jsonOutput = <Name extends keyof Outputs>(
  name: Name,
  members: Given<WithoutHead<Outputs[Name]>>,
): string => toJsonLine({ schema: `tki-${name}/v1`, may_gate: false, ...(members as object) });

/** JSON for stdout: a person may well look at it in a terminal, so what nobody sees there is written out. */
export function toJsonLine(value: unknown): string {
  const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
  const escape = (character: string): string =>
    Array.from({ length: character.length }, (_, index) => {
      return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join('');
  return `${JSON.stringify(value).replace(unseen, escape)}\n`;
}
