// From an answer to a payload and its completeness: nothing that was cut is ever called complete.
import { describe, expect, it } from 'vitest';
import { toPayload } from '../../../../src/export/packet/assemble.ts';
import type { StatementAnswer } from '../../../../src/export/server/statement.ts';
import type { CatalogEntry } from '../../../../src/formats/documents.ts';
import { validate } from '../../../../src/formats/validators/packet.js';
import { ITEM_LIMIT_BYTES } from '../../../../src/formats/limits.ts';
import { toPacket } from './to-packet.ts';

const entry = (result: 'count' | 'rows', columns = result === 'count' ? ['count'] : ['a']): CatalogEntry => ({
  id: `test/${result}`,
  governed_surface: 'directus.public.t',
  surface_kind: 'pg_table',
  precedence: 'canonical',
  authority_status: 'evidence-only',
  result,
  columns,
  sql: 'SELECT 1',
  relations: ['public.t'],
  ...(result === 'count'
    ? {
        count_discipline: {
          confidence: 'c',
          denominator: 'd',
          match_key: 'k',
          population: 'p',
          query: 'q',
          surface: 's',
        },
      }
    : {}),
  view_fingerprints: {},
  live_run_evidence: 'NONE: test',
});

const answer = (changes: Partial<StatementAnswer & { kind: 'rows' }> = {}): StatementAnswer => ({
  kind: 'rows',
  columns: [{ name: 'count', type: 20 }],
  rows: [['309']],
  cut: false,
  ...changes,
});

describe('toPayload', () => {
  it('keeps a count as its decimal text', () => {
    expect(toPayload(entry('count'), answer())).toEqual({
      payload: { kind: 'count', value: '309' },
      completeness: 'COMPLETE',
    });
  });

  it.each([
    ['two rows', { rows: [['1'], ['2']] }],
    ['no row', { rows: [] }],
    ['a cut answer', { cut: true }],
    ['NULL', { rows: [[null]] }],
    ['a negative number', { rows: [['-1']] }],
    ['a number with a leading zero', { rows: [['0309']] }],
    ['a number of another type', { columns: [{ name: 'count', type: 25 }] }],
    ['another column name', { columns: [{ name: 'value', type: 20 }] }],
    [
      'a further column',
      {
        columns: [
          { name: 'count', type: 20 },
          { name: 'b', type: 20 },
        ],
        rows: [['1', '2']],
      },
    ],
    ['text', { rows: [['1 row of yours']] }],
  ] satisfies [string, Partial<StatementAnswer & { kind: 'rows' }>][])(
    'calls %s in the place of a count an ERROR without a value',
    (_what, changes) => {
      expect(toPayload(entry('count'), answer(changes))).toEqual({
        payload: { kind: 'rows', columns: ['count'], rows: [] },
        completeness: 'ERROR',
      });
    },
  );

  it('calls 57014 TIMEOUT, and any other SQLSTATE ERROR', () => {
    const of = (sqlstate: string) => toPayload(entry('rows'), { kind: 'error', sqlstate });
    expect(of('57014')).toMatchObject({ completeness: 'TIMEOUT', sqlstate: '57014' });
    expect(of('42501')).toMatchObject({ completeness: 'ERROR', sqlstate: '42501' });
  });

  it.each([
    [0, false, 'EMPTY'],
    [1, false, 'COMPLETE'],
    [499, false, 'COMPLETE'],
    [500, false, 'TRUNCATED'],
    [501, true, 'TRUNCATED'],
    [3, true, 'TRUNCATED'],
  ])('calls %d rows (cut: %s) %s, and keeps at most 500', (count, cut, completeness) => {
    const rows = Array.from({ length: count }, (_, index) => [String(index)]);
    const made = toPayload(entry('rows'), answer({ columns: [{ name: 'a', type: 25 }], rows, cut }));
    expect(made.completeness).toBe(completeness);
    expect(made.payload).toMatchObject({ kind: 'rows', rows: rows.slice(0, 500) });
  });
});

const facts = {
  packetId: 'PKT-1',
  observedAt: '2026-11-20T00:00:00.000Z',
  sourceRevision: 'pg:180004;snapshot:1:1:',
  catalogDigest: `sha256:${'0'.repeat(64)}` as const,
  gateway: 'EMULATED_test',
  exporter: {},
  purpose: 'a test',
};

describe('startPacket', () => {
  it('writes a packet of its schema for every completeness', () => {
    const made = [
      toPayload(entry('count'), answer()),
      toPayload(entry('count'), { kind: 'error', sqlstate: '57014' }),
      toPayload(entry('rows'), answer({ columns: [{ name: 'a', type: 25 }], rows: [] })),
    ];
    const results = made.map((result, index) => ({
      entry: { ...entry('count'), id: `q${String(index)}` },
      viewFingerprints: {},
      ...result,
    }));
    const { packet } = toPacket(results, facts);
    expect(validate(packet)).toBe(true);
    expect(packet.items.map((item) => item.count_discipline?.value)).toEqual(['309', undefined, undefined]);
  });

  it('cuts rows until an item fits its limit, and calls that TRUNCATED', () => {
    const rows = Array.from({ length: 400 }, () => ['\u0001'.repeat(7000)]);
    const made = toPayload(entry('rows'), answer({ columns: [{ name: 'a', type: 25 }], rows }));
    const { packet, text } = toPacket([{ entry: entry('rows'), viewFingerprints: {}, ...made }], facts);
    expect(packet.items[0]?.tki?.completeness).toBe('TRUNCATED');
    expect(Buffer.byteLength(text)).toBeLessThan(ITEM_LIMIT_BYTES + 4000);
  });

  it('sorts manifest pairs by their whole text, so that a longer id with the same start stands where its bytes say', () => {
    const named = (id: string) => ({
      entry: { ...entry('count'), id },
      viewFingerprints: {},
      ...toPayload(entry('count'), answer()),
    });
    const one = toPacket([named('a'), named('a-b'), named('a/b')], facts).packet;
    const other = toPacket([named('a/b'), named('a'), named('a-b')], facts).packet;
    expect(other.manifest_hash).toBe(one.manifest_hash);
  });
});
