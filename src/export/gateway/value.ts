// A gateway's answer as values that keep what was written: a figure is its digits, never a float. Pure.
// Attacker: the gateway. A member twice, a text of half a character and a nesting without end are refused, never repaired.
import { judgeMembers } from '../../formats/duplicate-members.ts';

export type Value =
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, Value> };

const nothing: Value = { kind: 'null' };

/** PostgreSQL has no text with a NUL or half a character in it: neither is a value of a row. */
export const isText = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

function toValue(plain: unknown, source: string | undefined): Value {
  switch (typeof plain) {
    case 'string':
      if (!isText(plain)) throw new SyntaxError('half a character');
      return { kind: 'text', text: plain };
    case 'number':
      if (source === undefined) throw new SyntaxError('a number without its text');
      return { kind: 'number', text: source };
    case 'boolean':
      return { kind: 'boolean', value: plain };
    default:
      break;
  }
  if (plain === null) return nothing;
  if (Array.isArray(plain)) return { kind: 'list', items: plain as Value[] };
  const members = new Map(Object.entries(plain as Record<string, Value>));
  return { kind: 'object', members };
}

/** ECMAScript hands a reviver the text of each number; TypeScript's library does not say so yet. */
const parseWithSource = JSON.parse as (
  text: string,
  reviver: (name: string, value: unknown, context: { source?: string }) => unknown,
) => unknown;

/** The value of a JSON text; null where it is none, names a member twice, or nests too deeply. */
export function parseJson(text: string): Value | null {
  try {
    if (judgeMembers(text, JSON.parse(text)) !== 'unique') return null;
    // From the leaves up: what a list or an object holds is a value already.
    return parseWithSource(text, (_name, plain, { source }) => toValue(plain, source)) as Value;
  } catch {
    return null;
  }
}

/** The same value, figure by figure as it was written. */
export function isSame(one: Value, other: Value): boolean {
  switch (one.kind) {
    case 'null':
      return other.kind === 'null';
    case 'boolean':
      return other.kind === 'boolean' && one.value === other.value;
    case 'number':
      return other.kind === 'number' && one.text === other.text;
    case 'text':
      return other.kind === 'text' && one.text === other.text;
    case 'list':
      return (
        other.kind === 'list' &&
        one.items.length === other.items.length &&
        one.items.every((item, index) => isSame(item, other.items[index] ?? nothing))
      );
    case 'object':
      return (
        other.kind === 'object' &&
        one.members.size === other.members.size &&
        [...one.members].every(([name, member]) => {
          const found = other.members.get(name);
          return found !== undefined && isSame(member, found);
        })
      );
  }
}
