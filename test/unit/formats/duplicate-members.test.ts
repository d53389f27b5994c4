// A member that stands twice is found whatever the text around it, and a text of millions of characters is no attack.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judgeMembers } from '../../../src/formats/duplicate-members.ts';
import { LONG } from '../../support/long.ts';

const judge = (text: string) => judgeMembers(text, JSON.parse(text));

it.each([
  ['unique', '{}'],
  ['unique', '[{"a":1},{"a":1}]'],
  ['unique', '{"a":"\\"b\\":"}'],
  ['unique', '{"a":"\\\\"}'],
  ['unique', '{"a:":":","\\":":{"a" :1}}'],
  ['duplicate', '{"a":1,"a":1}'],
  ['duplicate', '{"a":1,"\\u0061" : 1}'],
  ['duplicate', '{"a\\\\":1,"a\\\\":1}'],
  ['duplicate', '[[{"b":{"a":1,\n"a"\t:\r2}}]]'],
  ['duplicate', '{"__proto__":1,"__proto__":2}'],
  ['unique', `${'['.repeat(65)}${']'.repeat(65)}`],
  ['too-deep', `${'['.repeat(66)}${']'.repeat(66)}`],
  ['unique', `${'{"a":'.repeat(65)}1${'}'.repeat(65)}`],
  ['too-deep', `${'{"a":'.repeat(66)}1${'}'.repeat(66)}`],
  ['unique', '[1,"a",null,true]'],
  ['unique', '""'],
  ['duplicate', '{"a":[],"b":{"c":1,"c":[]}}'],
  ['duplicate', '{"":1,"":2}'],
  ['too-deep', `${'['.repeat(100)}${']'.repeat(100)}`],
])('%s: %s', (expected, text) => {
  expect(judge(text)).toBe(expected);
});

it('finds no duplicate in whatever JSON.stringify writes, and finds the one that is planted', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.string({ unit: 'binary' }), (value, name) => {
      expect(judge(JSON.stringify(value))).toBe('unique');
      const member = `${JSON.stringify(name)}:1`;
      expect(judge(`[${JSON.stringify(value)},{${member},${member}}]`)).toBe('duplicate');
    }),
    { numRuns: LONG ? 1000 : 40 },
  );
});

it.each([
  ['a text of one string', JSON.stringify('x'.repeat(5_000_000))],
  ['a text of backslashes', JSON.stringify('\\'.repeat(2_000_000))],
  ['a text of quotes', JSON.stringify('"'.repeat(1_000_000))],
])('judges %s', (_what, text) => {
  expect(judge(text)).toBe('unique');
});
