// The two quick checks of an item against the exact one, on generated hostile bytes: they accept nothing that the exact one refuses, and
// take the same facts. In memory; a sample of what the long run tries.
import { isUtf8 } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { checkCanonical, parseJson, toText } from '../../../src/evaluation/canonical-check.ts';
import { toItemFacts } from '../../../src/evaluation/item-facts.ts';
import type { ItemFacts } from '../../../src/evaluation/item-facts.ts';
import { readQuickly } from '../../../src/evaluation/quick-item.ts';
import { scanItem } from '../../../src/evaluation/scanned-item.ts';
import { toCanonicalJson } from '../../../src/formats/canonical.ts';
import { atLeast } from '../../support/at-least.ts';
import { LONG } from '../../support/long.ts';

const QUERIES = new Map([['rows/a', 'SELECT a']]);
const ITEM_DEPTH = 2;

/** As the reader did before there was a quick way: decoded, parsed, judged. Null: refused. */
function exactly(bytes: Buffer): ItemFacts | null {
  const text = toText(bytes);
  const parsed = text === null ? null : parseJson(text);
  if (text === null || parsed === null) return null;
  const check = checkCanonical(text, parsed.value, ITEM_DEPTH);
  return check.kind === 'refused' ? null : toItemFacts(0, bytes, check.value, check.sqlName, QUERIES, 0);
}

/** Null: left to the next way. */
function quickly(bytes: Buffer, read: typeof readQuickly): ItemFacts | null {
  const quick = isUtf8(bytes) ? read(bytes) : null;
  if (quick === 'not JSON') return null;
  return quick === null ? null : toItemFacts(0, bytes, quick.value, quick.sqlName, QUERIES, quick.rows);
}

const item = (payload: unknown, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  authority_status: 'evidence-only',
  item_id: 'rows/a',
  payload,
  source_metadata: { governed_surface: 'directus.public.ă', named_query_id_or_kb_path: 'rows/a' },
  surface_kind: 'pg_table',
  ...more,
});
const rows = (cells: unknown, columns: unknown = ['a', 'b']) => item({ columns, kind: 'rows', rows: cells });
const many = (cell: unknown) => [
  ['x', null],
  ['y', cell],
];
const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)]);

/** By what is special in it. All of them have a canonical form. */
const VALUES: Readonly<Record<string, unknown>> = {
  'a count': item({ kind: 'count', value: '309' }),
  'no rows': rows([]),
  'one row, which is kept': rows([['văn bản', '🟢']]),
  'many rows': rows(many('z')),
  'many rows beyond ASCII': rows(many('văn bản 🟢 \u2028')),
  'escapes in cells': rows(many('"\\\b\f\n\r\t\u0000\u001f\u007f/\\ud800 \\\\udead')),
  'escapes in cells but a surrogate’s': rows(many('"\\\b\f\n\r\t\u0000\u000b\u000e\u0010\u001f\u007f/')),
  'letters of Latin-1': rows(many('\u0080\u00a0\u00ff Ã©')),
  'a number in a row': rows(many(1)),
  'an object with names beyond ASCII in a row': rows(many({ ｓｑｌ: 1, ă: 2 })),
  'rows of unequal length': rows([['x'], ['y', 'z']]),
  'rows that are no lists': rows(['x', 'y']),
  'names of columns beyond ASCII': rows(many('z'), ['ｓｑｌ', 'ă']),
  'columns that are nearly too long': rows(many('z'), ['a', 'ă'.repeat(32_760)]),
  'columns too long': rows(many('z'), ['a', 'ă'.repeat(70_000)]),
  'names in UTF-16 order, which is not the order of bytes': item('x', { '\u{10000}': 1, '\ufb33': 2 }),
  'names beyond ASCII inside the payload': item({ kind: 'rows', ă: 1, ｓｑｌ: 2 }),
  'more beside sound rows': item({
    columns: ['a', 'b'],
    kind: 'rows',
    rows: many('ă'),
    z: { ă: [1e21, -1.5] },
  }),
  'names like numbers': item({ 9: 'x', 10: 'y', kind: 'count', value: '1' }),
  'names of the language': item({ constructor: 'x', toJSON: 'y' }, Object.fromEntries([['toJSON', 1]])),
  'an own __proto__': JSON.parse(
    '{"__proto__":{"payload":1},"payload":{"__proto__":[],"kind":"rows"}}',
  ) as unknown,
  'a document': item({ path: 'kb/ă', text: 'văn bản\n'.repeat(50) }, { surface_kind: 'kb_document' }),
  'a long document': item({ text: 'văn bản\n'.repeat(9000) }, { surface_kind: 'kb_document' }),
  'no object': [['x', 'ă'], null, true, 1],
  'as deep as may be': item(nested(60)),
  'deeper than may be': item(nested(62)),
};

/** Tokens and bytes that once broke a reader, or could part the two ways. */
const TOKENS = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  ' ',
  '\n',
  '-0',
  '1.0',
  '1e400',
  'null',
  '"a":1,',
  '"rows":null,',
  '\\u00e9',
  '\\u00c3\\u00a9',
  '\\ud800',
  '\\udc00',
  '\\ud83d\\udfe2',
  '\\/',
  '\\u0041',
  '\\u001F',
  '\\u001f',
  '\ufeff',
  '\u00a0',
  '\u2028',
  'é',
  'ｓ',
  '🟢',
  '"sql":1,',
  '"ｓｑｌ":1,',
  '"__proto__":1,',
  '"payload":1,',
].map((token) => Buffer.from(token));
const BYTES = [0x00, 0x1f, 0x7f, 0x80, 0xa0, 0xbf, 0xc0, 0xc3, 0xe2, 0xed, 0xef, 0xf0, 0xf8, 0xff].map(
  (byte) => Buffer.of(byte),
);
const PUT = [...TOKENS, ...BYTES, Buffer.alloc(0)];

/** Of a fixed beginning: the same bytes in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state;
  }
}

function* changed(bytes: Buffer, times: number, seed: number): Generator<Buffer> {
  const random = numbers(seed);
  const below = (most: number): number => random.next().value % most;
  for (let turn = 0; turn < times; turn++) {
    let now = bytes;
    for (let left = 1 + below(2); left > 0; left--) {
      const at = below(now.length + 1);
      const put = PUT[below(PUT.length)] as Buffer;
      now = Buffer.concat([now.subarray(0, at), put, now.subarray(at + below(3) * put.length)]);
    }
    yield now;
  }
}

/** What each of the two takes itself; everything else may be left. */
const WAYS = {
  'in one letter a byte': {
    read: readQuickly,
    takes: [
      'a count',
      'no rows',
      'one row, which is kept',
      'many rows',
      'many rows beyond ASCII',
      'escapes in cells but a surrogate’s',
      'a document',
    ],
  },
  'with rows that are never parsed': {
    read: scanItem,
    takes: ['many rows', 'many rows beyond ASCII', 'escapes in cells', 'escapes in cells but a surrogate’s'],
  },
} as const;

describe.each(Object.entries(WAYS))('an item read %s', (_way, { read, takes }) => {
  it.each(Object.entries(VALUES))('has the facts that the exact way takes: %s', (_what, value) => {
    const bytes = Buffer.from(toCanonicalJson(value));
    const [quick, exact] = [quickly(bytes, read), exactly(bytes)];
    expect(quick ?? exact).toEqual(exact);
  });

  it('is not left out for what packets hold', () => {
    for (const what of atLeast(4, takes))
      expect(quickly(Buffer.from(toCanonicalJson(VALUES[what])), read), what).not.toBeNull();
  });

  it('is accepted nowhere that the exact way refuses, on changed bytes', () => {
    let [accepted, refused, left] = [0, 0, 0];
    const all = Object.values(VALUES).map((value) => Buffer.from(toCanonicalJson(value)));
    for (const [seed, bytes] of atLeast(20, all.filter(({ length }) => length < 2000).entries()))
      for (const mutant of atLeast(120, changed(bytes, LONG ? 20_000 : 120, seed + 1))) {
        const [quick, exact] = [quickly(mutant, read), exactly(mutant)];
        expect(quick ?? exact, mutant.toString('latin1')).toEqual(exact);
        if (quick !== null) accepted++;
        else if (exact === null) refused++;
        else left++;
      }
    // Changes that broke all of them, or none, would prove nothing.
    expect(Math.min(accepted, refused, left * 20)).toBeGreaterThan(100);
  });
});

describe('rows that are never parsed', () => {
  const text = toCanonicalJson(rows(many('z')));
  const withRows = (list: string) => Buffer.from(text.replace(/"rows":\[\[.*?\]\]/, `"rows":${list}`));

  it.each([
    ['an escape that has a short form', '[["\\u000a",null],["y","z"]]'],
    ['a small letter’s place in hexadecimal', '[["\\u001F",null],["y","z"]]'],
    ['an escape of a plain letter', '[["\\u0041",null],["y","z"]]'],
    ['an escaped slash', '[["\\/",null],["y","z"]]'],
    ['an escaped surrogate', '[["\\ud800",null],["y","z"]]'],
    ['an escape that ends with the item', '[["x",null],["y","\\'],
    ['a control as it is', '[["\n",null],["y","z"]]'],
    ['a blank between cells', '[["x", null],["y","z"]]'],
    ['a blank between rows', '[["x",null], ["y","z"]]'],
    ['a comma at the end of a row', '[["x",null,],["y","z",]]'],
    ['a comma at the end of the rows', '[["x",null],["y","z"],]'],
    ['rows of no cells', '[[],[]]'],
    ['a row that is longer', '[["x",null],["y","z","z"]]'],
    ['other cells than columns', '[["x"],["y"]]'],
    ['a number', '[["x",1],["y","z"]]'],
    ['a truth', '[["x",true],["y","z"]]'],
    ['nul', '[["x",nul],["y","z"]]'],
    ['nulls', '[["x",nulls],["y","z"]]'],
    ['a list in a cell', '[["x",["z"]],["y","z"]]'],
    ['a text without an end', '[["x",null],["y","z]]'],
    ['rows without an end', '[["x",null],["y","z"]'],
    ['nothing', '[['],
  ])('are left to the exact way: %s', (_what, list) => expect(scanItem(withRows(list))).toBeNull());

  it('are the payload’s, and no others that are written like them', () => {
    const list = '[["x",null],["y","z"]]';
    const elsewhere = (payload: string, more: string) =>
      Buffer.from(
        `{"payload":${payload},"source_metadata":{"columns":["a","b"],"kind":"rows","rows":${more}}}`,
      );
    const own = (value: string) => `{"columns":["a","b"],"kind":"rows","rows":${value}}`;
    for (const value of ['0', '1', 'null', '[]', '{}'])
      expect(scanItem(elsewhere(own(value), list)), value).toBeNull();
    expect(scanItem(elsewhere(own(list), '0'))).not.toBeNull();
    expect(scanItem(Buffer.from(`{"payload":[${own(list)}]}`))).toBeNull();
  });
});
