import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkCanonical, walk } from '../../../src/evaluation/canonical-check.ts';
import { compareDecimals } from '../../../src/evaluation/decimal.ts';
import { LOOKED_AT_BYTES } from '../../../src/evaluation/foreign.ts';
import { ITEM_DEPTH } from '../../../src/evaluation/item-bounds.ts';
import { openWindow, READ_CHUNK_BYTES } from '../../../src/evaluation/packet-source.ts';
import { cutText, DETAIL_LIMIT, NOTE_LIMIT, quote } from '../../../src/evaluation/quote.ts';
import { isLocalPath } from '../../../src/evaluation/rules/local-path.ts';
import { ruleIds } from '../../../src/formats/rule-ids.ts';
import { byteWords, endOfValue } from '../../../src/evaluation/structure.ts';
import { toMicroseconds } from '../../../src/evaluation/time.ts';
import { toSource } from '../../vectors/vector.ts';

describe('rules', () => {
  it('stand one in a file of the same name', () => {
    const files = readdirSync(new URL('../../../src/evaluation/rules', import.meta.url))
      .filter((name) => name !== 'registry.ts')
      .map((name) => name.replace(/\.ts$/, ''));
    expect([...ruleIds].sort()).toEqual(files.sort());
  });

  it('are each described under an anchor of docs/rules.md, and no other is', () => {
    const text = readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8');
    const anchors = [...text.matchAll(/^### (.+)$/gm)].map((match) => match[1]);
    expect(anchors).toEqual(ruleIds);
  });
});

it('no limit of the reader and of its words moved', () => {
  expect([DETAIL_LIMIT, NOTE_LIMIT, LOOKED_AT_BYTES, READ_CHUNK_BYTES, ITEM_DEPTH]).toEqual([
    600, 300, 4_194_304, 1_048_576, 2,
  ]);
});

describe('the byte that a message names', () => {
  it.each([
    [-1, 'the end of the file'],
    [0x09, 'a tab'],
    [0x0a, 'a line feed'],
    [0x0d, 'a carriage return'],
    [0x20, 'a space'],
    [0xef, '0xef, as of a byte order mark'],
    [0x00, '0x0'],
    [0x1f, '0x1f'],
    [0x21, '“!”'],
    [0x7e, '“~”'],
    [0x7f, '0x7f'],
    [0xff, '0xff'],
  ])('%i is %s', (byte, words) => expect(byteWords(byte)).toBe(words));
});

describe('where a value ends', () => {
  const endOf = (text: string, start: number, chunk: number, depth = 0): number =>
    endOfValue(openWindow(toSource(Buffer.from(text)), chunk), start, depth);

  it.each([
    ['"a"', 3],
    ['"a" ', 3],
    ['""', 2],
    ['"\\\\"x"', 4],
    ['"\\""x"', 4],
    ['"\\\\\\"" ', 6],
    ['true,', 4],
    ['null]', 4],
    ['-1.5e+30}', 8],
    ['1E5,', 3],
    ['0', 1],
    ['9z', 2],
    ['a', 1],
    ['{}', 2],
    ['[]x', 2],
    ['[[],{"a":"]"},[]],', 17],
    ['{"a":{"b":"}\\""}}"', 17],
  ])('of %s is byte %i, read in pieces of any size', (text, end) => {
    for (const chunk of [1, 2, 3, 7, 64]) expect([chunk, endOf(text, 0, chunk)]).toEqual([chunk, end]);
    for (const chunk of [1, 3, 64]) expect([chunk, endOf(`,,${text}`, 2, chunk)]).toEqual([chunk, end + 2]);
  });

  it.each([
    ['', 'no JSON value at byte 0, but the end of the file'],
    [' 1', 'no JSON value at byte 0, but a space'],
    [',', 'no JSON value at byte 0, but “,”'],
    [':', 'no JSON value at byte 0, but “:”'],
    ['/', 'no JSON value at byte 0, but “/”'],
    ['`', 'no JSON value at byte 0, but “`”'],
    ['~', 'no JSON value at byte 0, but “~”'],
    ['D', 'no JSON value at byte 0, but “D”'],
    ['F', 'no JSON value at byte 0, but “F”'],
    ['"a', 'the file ends at byte 2, inside the string from byte 0 on'],
    ['"a\\"', 'the file ends at byte 4, inside the string from byte 0 on'],
    ['[1,2', 'the file ends at byte 4, inside the value from byte 0 on'],
    ['{"a":1', 'the file ends at byte 6, inside the value from byte 0 on'],
  ])('of %j is said to be nowhere', (text, message) => {
    for (const chunk of [1, 2, 64]) expect(() => endOf(text, 0, chunk)).toThrow(message);
  });

  it('may be 64 deep, with what is open around it', () => {
    const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
    expect(endOf(nested(64), 0, 64)).toBe(128);
    expect(endOf(nested(62), 0, 64, 2)).toBe(124);
    expect(() => endOf(nested(65), 0, 64)).toThrow('nested deeper than 64 levels at byte 64');
    expect(() => endOf(nested(63), 0, 64, 2)).toThrow('nested deeper than 64 levels at byte 62');
  });

  it('is found past every string, of which it is asked once each', () => {
    const asked: number[] = [];
    const text = '{"a":["b","c\\""],"d":1}';
    endOfValue(openWindow(toSource(Buffer.from(text)), 4), 0, 0, (at) => (asked.push(at), false));
    expect(asked).toEqual([1, 6, 10, 17]);
  });

  it('is refused where a string that was not seen whole is a name, and only there', () => {
    const ends = (text: string): number =>
      endOfValue(openWindow(toSource(Buffer.from(text)), 4), 0, 0, () => true);
    expect(ends('["a","b"]')).toBe(9);
    expect(() => ends('{"a":1}')).toThrow('the member name that ends at byte 4 is too long to be read');
  });
});

describe('checkCanonical', () => {
  const check = (text: string, depth = 0) => checkCanonical(text, JSON.parse(text), depth);
  const nested = (open: string, close: string, levels: number): string =>
    `${open.repeat(levels)}1${close.repeat(levels)}`;

  it.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
    ['lists in objects', '{"a":[', ']}'],
    ['objects in lists', '[{"a":', '}]'],
  ])('takes %s up to 64 deep, with what is open around them', (_what, open, close) => {
    const each = open.length > 5 || open.startsWith('[{') ? 2 : 1;
    for (const around of [0, 2, 3])
      for (const [more, kind] of [
        [0, 'canonical'],
        [1, 'refused'],
      ] as const) {
        const levels = Math.floor((64 - around) / each) + more;
        const text = nested(open, close, levels);
        expect([around, levels, check(text, around).kind]).toEqual([around, levels, kind]);
      }
  });

  it.each([
    ['{"a":1,"b":2}', null, null],
    ['{"2":1,"10":2}', 'not in RFC 8785 form, the member “10” is out of order', 2],
    ['{"10":1,"2":2}', null, null],
    ['{"b":1,"a":2}', 'not in RFC 8785 form, the member “a” is out of order', 2],
    ['[{"x":{"b":1,"a":2}}]', 'not in RFC 8785 form, the member “a” is out of order', 8],
    ['{"c":1,"b":1,"a":1}', 'not in RFC 8785 form, the member “b” is out of order', 2],
    ['[1.0]', 'not in RFC 8785 form', 2],
    ['[1] ', 'not in RFC 8785 form', 3],
    ['["\\u00e9"]', 'not in RFC 8785 form', 2],
    ['["é\\u0041"]', 'not in RFC 8785 form', 4],
    ['["a\\ud800"]', 'not in RFC 8785 form', 3],
    ['["\\\\ud800"]', null, null],
  ])('%s: %s', (text, detail, at) => {
    const checked = check(text);
    expect(checked.kind === 'refused' ? [checked.detail, checked.at] : [null, null]).toEqual([detail, at]);
  });

  it('sees a member that reads as sql, wherever it is', () => {
    const seen = (text: string): unknown => {
      const checked = check(text);
      return checked.kind === 'canonical' && checked.sqlName;
    };
    expect(['{"sql":1}', '[{"a":{"sql":1}}]', '{"a":[[{"SQL":1}]]}'].map(seen)).toEqual([true, true, true]);
    expect(['{"a":"sql"}', '["sql"]', '{"sqlx":1}', '[]'].map(seen)).toEqual([false, false, false, false]);
  });
});

describe('compareDecimals', () => {
  it.each([
    ['1', '1.0', 0],
    ['-0', '0', 0],
    ['0.1', '0.10000000000000000000000000001', -1],
    ['9007199254740993', '9007199254740992', 1],
    ['-2', '-10', 1],
    ['-0.5', '0.5', -1],
    ['1.5', '1.05', 1],
    ['0.10', '0.1', 0],
    ['12', '2', 1],
    ['1.25', '1.3', -1],
    ['-1.25', '-1.3', 1],
  ])('orders %s and %s exactly', (a, b, order) => {
    expect(Math.sign(compareDecimals(a, b))).toBe(order);
    expect(Math.sign(compareDecimals(b, a))).toBe(order === 0 ? 0 : -order);
  });
});

describe('toMicroseconds', () => {
  it('keeps the sixth digit of a fraction', () => {
    expect(toMicroseconds('1970-01-01T00:00:01.000001Z')).toBe(1_000_001n);
    expect(toMicroseconds('1970-01-01T00:00:00.5Z')).toBe(500_000n);
  });

  it.each([
    '2026-02-29T00:00:00Z',
    '2026-00-01T00:00:00Z',
    '2026-01-00T00:00:00Z',
    '2026-01-32T00:00:00Z',
    '2026-04-31T00:00:00Z',
    '2026-01-01T00:60:00Z',
    '2026-01-01T00:00:00.Z',
    '2026-01-01T00:00:00.1234567Z',
    '2026-01-01T00:00:00z',
    ' 2026-01-01T00:00:00Z',
    '2026-01-01T00:00:00Z ',
    '02026-01-01T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T00:00:60Z',
    '2026-01-01',
    '',
  ])('knows that %s is no time of the calendar', (text) => expect(toMicroseconds(text)).toBeNull());

  it('reads leap days and the first years', () => {
    expect(toMicroseconds('2028-02-29T00:00:00Z')).not.toBeNull();
    expect(toMicroseconds('0001-01-01T00:00:00Z')).toBe(-62_135_596_800_000_000n);
    expect(toMicroseconds('2026-12-31T23:59:59.999999Z')).toBe(1_798_761_599_999_999n);
    expect(toMicroseconds('2026-01-01T00:00:00.000010Z')).toBe(1_767_225_600_000_010n);
  });
});

describe('isLocalPath', () => {
  it.each([
    '/x',
    './x',
    '../x',
    '~/x',
    'file:x',
    'FILE:///x',
    'C:x',
    'c:\\x',
    '\\\\srv\\x',
    '%2fetc',
    '%2Fetc',
    '%25252fetc',
    '\u202e/x',
    '"/x"',
    'url:file:///x',
    '.',
    '..',
    '%5c%5csrv',
  ])('sees that %j is local', (text) => expect(isLocalPath(text)).toBe(true));

  it.each([
    'directus.public.dot_tools',
    'knowledge/dev/a.md',
    '.hidden.public.x',
    'profile:x',
    'count/dot_tools',
    '100%',
  ])('sees that %j is not', (text) => expect(isLocalPath(text)).toBe(false));
});

describe('quote', () => {
  it('cuts at its limit, says so, and never leaves half a pair', () => {
    expect(cutText('abc', 3)).toBe('abc');
    expect(quote('abc', 3)).toBe('“abc”');
    expect(cutText('ab\u{1f600}', 3)).toBe('ab\ufffd\u2026 (cut, 4 units)');
    expect(quote('ab\u{1f600}', 3)).toBe('“ab\ufffd\u2026” (cut, 4 units)');
  });
});

it.each([
  [`${'x'.repeat(4090)}file:/`, true],
  [`${'x'.repeat(4091)}file:/`, false],
])('a path is looked for in the first 4,096 letters: %#', (text, isLocal) => {
  expect(isLocalPath(text)).toBe(isLocal);
});

it.each<[what: string, value: unknown, disordered: string | null]>([
  ['a list of a dozen', Array.from({ length: 12 }, (_, at) => at), null],
  ['a list of a dozen objects', Array.from({ length: 12 }, () => ({ a: 1, b: 2 })), null],
  ['an object in order', { a: 1, b: { c: 1, d: 2 } }, null],
  ['an object out of order', { b: 1, a: 2 }, 'a'],
  ['one out of order in a list', [[{ a: 1 }, { d: 1, c: 2, b: 3 }]], 'c'],
])('of %s the order of members alone is looked at', (_what, value, disordered) => {
  expect(walk(value, 0)).toMatchObject({ disordered, tooDeep: false });
});
