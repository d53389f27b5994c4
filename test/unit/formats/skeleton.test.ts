// A name in disguise is read as the name: letters of other scripts, marks, widths, spacing and percent signs.
import { describe, expect, it } from 'vitest';
import { isBlank, joinPlain, toSkeleton, toUnescapedSkeleton } from '../../../src/formats/skeleton.ts';
import { isSqlName } from '../../../src/formats/sql-name.ts';
import { atLeast } from '../../support/at-least.ts';

/** By their code points: an editor that swaps a letter for its double swaps both sides of a text. */
const LOOKALIKES: Readonly<Record<string, readonly number[]>> = {
  a: [0x430, 0x251, 0x3b1, 0x410, 0x391],
  b: [0x432, 0x299, 0x412],
  c: [0x441, 0x1d04, 0x421],
  d: [0x501],
  e: [0x435, 0x3b5, 0x454, 0x415],
  g: [0x261],
  h: [0x4bb, 0x43d, 0x41d],
  i: [0x456, 0x131, 0x3b9, 0x406],
  j: [0x458, 0x408],
  k: [0x43a, 0x3ba, 0x41a],
  l: [0x4cf, 0x29f, 0x217c],
  m: [0x43c, 0x41c],
  n: [0x578],
  o: [0x43e, 0x585, 0x3c3, 0x41e],
  p: [0x440, 0x3c1, 0x420],
  q: [0x51b, 0x566],
  s: [0x455, 0xa731, 0x1bd, 0x405],
  t: [0x442, 0x3c4, 0x422],
  u: [0x57d, 0x3c5],
  v: [0x475, 0x3bd],
  w: [0x51d, 0x461],
  x: [0x445, 0x3c7, 0x425],
  y: [0x443, 0x3b3, 0x423],
  '/': [0x2215, 0x2044, 0x29f8, 0x2571],
  '\\': [0x2216, 0x29f5, 0x29f9, 0x2572],
  ':': [0x2236, 0x2d0],
  '~': [0x223c],
  '.': [0xa4f8],
};

describe('toSkeleton', () => {
  const letters = Object.entries(LOOKALIKES).flatMap(([plain, points]) =>
    points.map((point) => [String.fromCodePoint(point), plain] as const),
  );
  it.each(atLeast(75, letters))('reads %s as %s', (letter, plain) => {
    expect(toSkeleton(letter)).toBe(plain);
    expect(toSkeleton(`x${letter}z`)).toBe(`x${plain}z`);
  });

  it.each([
    ['  A   b ', 'a b'],
    ['"a"\'b`c', 'abc'],
    ['a"" b', 'a b'],
    ['\u00a0a\u2003\u2003b\t\n c\u00a0', 'a b c'],
    ['\uff21\uff22', 'ab'],
    ['a\u0301\u200b\u202e\u00adb', 'ab'],
    ['\u201ca\u201d', '\u201ca\u201d'],
    ['\u4e2d', '\u4e2d'],
    ['a\u0000b', 'ab'],
    ['\u00e9"\'`', 'e'],
  ])('of %j is %j', (text, skeleton) => {
    expect(toSkeleton(text)).toBe(skeleton);
  });
});

describe('toUnescapedSkeleton', () => {
  const escaped = (text: string, layers: number): string =>
    Array.from({ length: layers }).reduce<string>((inner) => inner.replaceAll('%', '%25'), text);
  it.each([
    ['a%2Fb', 'a/b', false],
    ['%D0%B0', 'a', false],
    ['100%', '100%', false],
    ['100%25', '100%', false],
    ['%zz', '%zz', false],
    [escaped('%2f', 3), '/', false],
    [escaped('%2f', 4), '%2f', true],
    [escaped('%2f', 5), '%252f', true],
    ['plain', 'plain', false],
  ])('of %s is %s', (text, skeleton, left) => {
    expect(toUnescapedSkeleton(text)).toEqual({ skeleton, escaped: left });
  });
});

describe('joinPlain', () => {
  it.each([
    [[], ''],
    [['A', 'b'], 'a|b'],
    [['a  b', '"c"'], 'a b|c'],
    [['a b'], 'a b'],
    [['a%b'], null],
    [['a', '\u00e9'], null],
    [['a\tb'], null],
    [['a~', ' $&'], 'a~| $&'],
  ])('of %j is %j', (texts, joined) => {
    expect(joinPlain(texts)).toBe(joined);
  });
});

describe('isBlank', () => {
  it.each(['', ' ', '\t\n', '\u00a0', '\u200b', '\u2800', '\u0301', '\u3164', '\ufeff', '\u2800 \u200b'])(
    'sees nothing in %j',
    (text) => {
      expect(isBlank(text)).toBe(true);
    },
  );
  it.each(['!', '~', 'a', ' a ', '\u00e9', '\u200b0', '\u4e2d'])('sees something in %j', (text) => {
    expect(isBlank(text)).toBe(false);
  });
});

describe('isSqlName', () => {
  it.each([
    'sql',
    'SQL',
    ' s q l ',
    '"sql"',
    '`sql`',
    '\uff53\uff51\uff4c',
    '\u0455ql',
    's\u200bql',
    `s${' '.repeat(500)}ql`,
    "'sql",
  ])('knows %j', (name) => expect(isSqlName(name)).toBe(true));
  it.each(['', 's', 'sq', 'sqlx', 'xsql', 'sqs', '_sql', '0sql', 'asql', 'Zsql', 'Rsql', 'Tsql', 's.ql'])(
    'knows that %j is another',
    (name) => expect(isSqlName(name)).toBe(false),
  );
});
