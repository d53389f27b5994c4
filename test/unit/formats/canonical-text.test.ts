// Whether a text is the canonical one of its value: the native way says what the written-out one says. In memory.
import { describe, expect, it } from 'vitest';
import { isCanonicalText, toCanonicalJson } from '../../../src/formats/canonical.ts';
import { CodedError } from '../../../src/formats/coded-error.ts';

const outcome = (ask: () => boolean): unknown => {
  try {
    return ask();
  } catch (error) {
    return error instanceof CodedError ? error.code : error;
  }
};

describe('isCanonicalText', () => {
  it.each([
    ['{"a":1,"b":[true,null,"x"]}', true],
    ['{"b":1,"a":2}', false],
    ['{"a":{"d":1,"c":2}}', false],
    ['[{"b":1,"a":2}]', false],
    ['{"a":1,"a":1}', false],
    ['{"a": 1}', false],
    ['{"a":1}\n', false],
    ['{"a":1.0}', false],
    ['{"a":1e0}', false],
    ['{"a":-0}', false],
    ['{"10":1,"9":1}', true],
    ['{"9":1,"10":1}', false],
    ['{"9":1,"a":1}', true],
    ['{"\u{10000}":1,"\ufb33":1}', true],
    ['{"\ufb33":1,"\u{10000}":1}', false],
    ['{"__proto__":1,"a":1}', true],
    ['{"a":1,"toJSON":2}', true],
    ['"\\u0041"', false],
    ['"\\/"', false],
    ['"\\u001f\\n"', true],
    ['"\\u001F"', false],
    ['"\\\\ud800"', true],
    ['"\\ud800"', 'NOT_CANONICALIZABLE'],
    ['"\\ud83d\\ude00"', false],
    ['"\u2028"', true],
  ])('says of %s: %s', (text, expected) => {
    const value: unknown = JSON.parse(text);
    expect(outcome(() => isCanonicalText(text, value))).toBe(expected);
    expect(outcome(() => toCanonicalJson(value) === text)).toBe(expected);
  });
});
