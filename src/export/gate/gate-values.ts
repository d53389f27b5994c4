// What a field of the parse tree may hold where it is no node: words, numbers, lists. Pure.
// Must never take a value for another: what is not exactly of the form that is written here is denied.
import type { Check, Place } from './gate-place.ts';
import { hintForValue } from './gate-hints.ts';
import { deny, into, isMembers } from './gate-place.ts';

const operators = new Set(['=', '<>', '<', '>', '<=', '>=']);

/** A value that says nothing about meaning: positions in the text. */
export const position: Check = (value, at) => {
  if (typeof value !== 'number') deny(at, 'VALUE_DENIED', 'a position is a number');
};

export const oneOf =
  (...values: readonly unknown[]): Check =>
  (value, at) => {
    if (!values.includes(value)) deny(at, 'VALUE_DENIED', hintForValue(value));
  };

export const name: Check = (value, at) => {
  if (typeof value !== 'string' || value === '') deny(at, 'VALUE_DENIED', 'a name is expected');
};

export const list =
  (check: Check): Check =>
  (value, at) => {
    if (!Array.isArray(value)) deny(at, 'VALUE_DENIED', 'a list is expected');
    value.forEach((entry, index) => check(entry, into(at, `[${String(index)}]`)));
  };

/** The words of a list of String nodes, `[{String:{sval}}, …]`. */
export function words(value: unknown, at: Place): string[] {
  if (!Array.isArray(value)) deny(at, 'VALUE_DENIED', 'a list of names is expected');
  return value.map((entry: unknown) => {
    const inner = isMembers(entry) && Object.keys(entry).length === 1 ? entry['String'] : undefined;
    const text = isMembers(inner) && Object.keys(inner).length === 1 ? inner['sval'] : undefined;
    if (typeof text !== 'string') deny(at, 'VALUE_DENIED', 'a plain name is expected');
    return text;
  });
}

export const operatorName: Check = (value, at) => {
  const [operator, ...more] = words(value, at);
  if (operator === undefined || more.length > 0 || !operators.has(operator)) {
    deny(at, 'OPERATOR_DENIED', `use one of ${[...operators].join(' ')}, without a schema`);
  }
};

/** The one member of a constant. */
export function scalar(member: string, type: 'number' | 'string' | 'boolean'): Check {
  return (value, at) => {
    // protobuf JSON leaves out zero, false and '': an empty object is that value.
    const names = isMembers(value) ? Object.keys(value) : ['?'];
    const content = isMembers(value) ? value[member] : undefined;
    const known = names.length === 0 || (names.length === 1 && typeof content === type);
    if (!known) deny(at, 'VALUE_DENIED', `a ${type} is expected`);
  };
}
