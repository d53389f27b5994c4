// An item over the limit, streamed: what of it is kept, where it ends, and what refuses the packet.
import { describe, expect, it } from 'vitest';
import { isUtf8Range, surveyOversized, toOversizedFacts } from '../../../src/evaluation/oversized.ts';
import { openWindow } from '../../../src/evaluation/packet-source.ts';
import { toSource } from '../../vectors/vector.ts';

const survey = (text: string, chunk = 64, start = 0) =>
  surveyOversized(openWindow(toSource(Buffer.from(text)), chunk), start);
const cell = (length: number): string => 'x'.repeat(length);
const quotes = (length: number): string => JSON.stringify(cell(length - 2));

describe('what is kept of an item over the limit', () => {
  it.each([1, 7, 64, 1024])(
    'is its small members and the names in its payload, read %i bytes at a time',
    (chunk) => {
      const text =
        '{"a":{"b":["c",1]},"payload":{"columns":["x"],"kind":"rows","rows":[["1",null]]},"z":"é"}';
      expect(survey(text, chunk)).toEqual({
        end: Buffer.byteLength(text),
        members: { a: { b: ['c', 1] }, z: 'é' },
        payloadMembers: ['columns', 'kind', 'rows'],
        sqlName: false,
        // Names and colons, and the values of what is kept.
        keptBytes: 17 + 10 + 7 + 7 + 8,
      });
      expect(survey(`[1,${text},2]`, chunk, 3).end).toBe(3 + Buffer.byteLength(text));
    },
  );

  it('is no member of more than 64 KiB, and no more than 256 KiB of all', () => {
    expect(survey(`{"a":${quotes(65_536)}}`).members).toEqual({ a: cell(65_534) });
    expect(survey(`{"a":${quotes(65_537)},"b":1}`).members).toEqual({ b: 1 });
    const four = (last: number): string =>
      `{"a":${quotes(65_532)},"b":${quotes(65_532)},"c":${quotes(65_532)},"d":${quotes(last)}}`;
    expect(Object.keys(survey(four(65_532)).members ?? {})).toEqual(['a', 'b', 'c', 'd']);
    expect(survey(four(65_532)).keptBytes).toBe(262_144);
    expect(Object.keys(survey(four(65_533)).members ?? {})).toEqual(['a', 'b', 'c']);
  });

  it('is no payload that is no object, and nothing of what is no object', () => {
    expect(survey('{"payload":[1,2]}')).toMatchObject({ members: {}, payloadMembers: [], keptBytes: 0 });
    expect(survey('["a",{"b":1}]')).toEqual({
      end: 13,
      members: null,
      payloadMembers: [],
      sqlName: false,
      keptBytes: 0,
    });
    expect(survey('{}')).toMatchObject({ end: 2, members: {}, payloadMembers: [] });
    expect(survey('{"__proto__":1}').members).toEqual(
      Object.assign(Object.create(null), JSON.parse('{"__proto__":1}')),
    );
  });
});

describe('a name that reads as sql', () => {
  it.each([
    '{"sql":1}',
    '{"a":{"sql":1}}',
    '{"payload":{"columns":["a","sql"],"kind":"rows"}}',
    '{"payload":{"sql":1}}',
    '{"payload":{"rows":[{"SQL":1}]}}',
    '[{"s\\u0071l":1}]',
    '{"a":[[[{"\\"sql\\"":1}]]]}',
  ])('is seen in %s', (text) => {
    for (const chunk of [1, 64, 4096]) expect(survey(text, chunk).sqlName).toBe(true);
  });
  it.each([
    '{"a":"sql"}',
    '{"a":["sql"]}',
    '{"payload":{"rows":[["sql"]]}}',
    '["sql"]',
    '{"sqlx":1}',
    '{"a":{"b":"sql"}}',
  ])('is not seen in %s', (text) => {
    for (const chunk of [1, 64, 4096]) expect(survey(text, chunk).sqlName).toBe(false);
  });
});

describe('what refuses the packet', () => {
  it.each([
    ['{"b":1,"a":1}', 'the member at byte 7 is out of order, or its name too long'],
    ['{"a":1,"a":1}', 'the member at byte 7 is out of order, or its name too long'],
    [`{"${cell(65_535)}":1}`, 'the member at byte 1 is out of order, or its name too long'],
    ['{"a" :1}', 'expected : at byte 4'],
    ['{"a":1,}', 'expected " at byte 7'],
    ['{"a":1;', 'expected } at byte 6'],
    ['{"a":1', 'expected } at byte 6'],
    ['{1:1}', 'expected } at byte 1'],
    ['{"payload":{"kind":1,"columns":1}}', 'the member at byte 21 is out of order, or its name too long'],
    ['{"a":{"c":1,"b":1}}', 'the value at byte 5 is not canonical'],
    ['{"a":1.0}', 'the value at byte 5 is not canonical'],
    ['{"\\u0061":1}', 'the value at byte 1 is not canonical'],
    ['{"a":tru}', 'the value at byte 5 is not canonical'],
  ])('%s: %s', (text, message) => {
    for (const chunk of [7, 4096]) expect(() => survey(text, chunk)).toThrow(message);
  });

  it('is a name of up to 64 KiB that ends there, and none below', () => {
    expect(survey(`{"${cell(65_534)}":1}`).end).toBe(65_540);
  });
});

describe('isUtf8Range', () => {
  it.each([
    ['a', true],
    ['é€\u{1f512}', true],
    ['', true],
  ])('of %j', (text, sound) => {
    const bytes = Buffer.from(`xx${text}x`);
    for (const chunk of [1, 2, 3, 64])
      expect(isUtf8Range(toSource(bytes), 2, bytes.length - 1, chunk)).toBe(sound);
  });
  it('is not of half a character, a stray byte, or a source that ends', () => {
    const bytes = Buffer.from('xé€');
    expect(isUtf8Range(toSource(bytes), 0, 2, 64)).toBe(false);
    expect(isUtf8Range(toSource(bytes), 2, 3, 64)).toBe(false);
    expect(isUtf8Range(toSource(bytes), 0, 9, 64)).toBe(false);
    expect(isUtf8Range(toSource(Buffer.from([0xff])), 0, 1, 64)).toBe(false);
  });
});

it('the facts of it say that it was not read', () => {
  const found = { end: 9, members: { a: 1 }, payloadMembers: ['kind'], sqlName: true, keptBytes: 7 };
  expect(toOversizedFacts(3, 9, found)).toEqual({
    position: 3,
    bytes: 9,
    tooLarge: true,
    members: { a: 1 },
    payloadMembers: ['kind'],
    payload: { kind: 'unread' },
    sqlName: true,
    recomputedContentHash: null,
    keptBytes: 263,
  });
});
