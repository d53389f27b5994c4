// The packet that is written item by item, beside one that another implementation of RFC 8785 writes in one piece.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../src/export/packet/assemble.ts';
import { toItem } from '../../../../src/export/packet/assemble.ts';
import { DISCLAIMER } from '../../../../src/formats/disclaimer.ts';
import { startPacket } from '../../../../src/export/packet/packet-writer.ts';
import type { CatalogEntry, Completeness, Payload } from '../../../../src/formats/documents.ts';
import { validate } from '../../../../src/formats/validators/packet.js';
import { ITEM_LIMIT_BYTES } from '../../../../src/formats/limits.ts';
import { toPacket } from './to-packet.ts';

const canonical = (value: unknown): string => canonicalize(value) ?? '';
const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;

const facts = {
  packetId: 'PKT-1',
  observedAt: '2026-11-20T00:00:00.000Z',
  sourceRevision: 'pg:180004;snapshot:1:1:',
  catalogDigest: `sha256:${'0'.repeat(64)}`,
  gateway: 'EMULATED_test',
  exporter: { role: 'r', stated_by: 'tên "của" tôi\u2028' },
  purpose: 'thử "nghiệm" \\ \u0007',
} as const;

const entry = (id: string, changes: Partial<CatalogEntry> = {}): CatalogEntry => ({
  id,
  governed_surface: 'directus.public.t',
  surface_kind: 'pg_table',
  precedence: 'canonical',
  authority_status: 'evidence-only',
  result: 'rows',
  columns: ['a'],
  sql: 'SELECT "a" FROM public.t\n',
  relations: ['public.t'],
  view_fingerprints: {},
  live_run_evidence: 'NONE: test',
  ...changes,
});

/** The whole item as one value, with its content hash: the definition, without a thought for memory. */
function plainItem({ entry: from, payload, completeness, sqlstate, viewFingerprints }: Result): object {
  const { count_discipline: discipline } = from;
  return {
    item_id: from.id,
    surface_kind: from.surface_kind,
    authority_status: from.authority_status,
    precedence: from.precedence,
    payload,
    ...(discipline === undefined || payload.kind !== 'count'
      ? {}
      : { count_discipline: { ...discipline, observation_ts: facts.observedAt, value: payload.value } }),
    source_metadata: {
      governed_surface: from.governed_surface,
      named_query_id_or_kb_path: from.id,
      observation_ts: facts.observedAt,
      source_revision: facts.sourceRevision,
      content_hash: sha256(
        canonical({
          governed_surface: from.governed_surface,
          named_query_id: from.id,
          payload,
          sql: from.sql,
        }),
      ),
    },
    tki: {
      completeness,
      ...(from.result === 'count' ? { aggregate_exception: 'PROVISIONAL' } : {}),
      ...(sqlstate === undefined ? {} : { sqlstate }),
      view_fingerprints: viewFingerprints,
    },
  };
}

/** The whole packet as one value, written by the other implementation. */
function plainPacket(results: readonly Result[]): string {
  const items = results.map(plainItem) as {
    source_metadata: { named_query_id_or_kb_path: string; content_hash: string };
  }[];
  const pairs = items.map(
    ({ source_metadata: source }) => `${source.named_query_id_or_kb_path}:${source.content_hash}`,
  );
  const extension = {
    gateway: facts.gateway,
    catalog: { digest: facts.catalogDigest, status: 'provisional' },
    exporter: facts.exporter,
    purpose: facts.purpose,
  };
  const unsigned = {
    schema: 'b7-governed-packet/v1',
    packet_id: facts.packetId,
    packet_as_of: facts.observedAt,
    source_mode: 'PACKET_DERIVED',
    freshness: 'AS_OF_EXPORT',
    decision_effect: 'NONE',
    may_gate: false,
    disclaimer: DISCLAIMER,
    manifest_hash: sha256(pairs.toSorted().join('\n')),
    items,
  };
  const packet_digest = sha256(canonical({ ...unsigned, tki: extension }));
  return canonical({ ...unsigned, tki: { ...extension, packet_digest } });
}

const text = fc.string({ unit: 'binary', maxLength: 12 });

const payload: fc.Arbitrary<Payload> = fc.oneof(
  fc.record({ kind: fc.constant('count' as const), value: fc.nat().map(String) }),
  fc.array(text, { maxLength: 4 }).chain((columns) =>
    fc.record({
      kind: fc.constant('rows' as const),
      columns: fc.constant(columns),
      rows: fc.array(fc.array(fc.option(text), { minLength: columns.length, maxLength: columns.length }), {
        maxLength: 5,
      }),
    }),
  ),
);

const discipline = fc.record({
  confidence: text,
  denominator: text,
  match_key: text,
  population: text,
  query: text,
  surface: text,
});

const results: fc.Arbitrary<Result[]> = fc
  .array(
    fc.record({
      payload,
      completeness: fc.constantFrom<Completeness>('COMPLETE', 'TRUNCATED', 'TIMEOUT', 'ERROR', 'EMPTY'),
      sqlstate: fc.option(fc.constantFrom('57014', '22P02'), { nil: undefined }),
      sql: text,
      count_discipline: discipline,
      authority_status: fc.constantFrom<CatalogEntry['authority_status']>('draft', 'evidence-only'),
      surface_kind: fc.constantFrom<CatalogEntry['surface_kind']>('pg_table', 'pg_view'),
    }),
    { maxLength: 6 },
  )
  .map((made) =>
    made.map(({ payload: found, completeness, sqlstate, sql, count_discipline, ...kinds }, index) => ({
      entry: entry(`q${String(9 - index)}`, {
        ...kinds,
        sql,
        result: found.kind,
        ...(found.kind === 'count' ? { count_discipline } : {}),
      }),
      payload: found,
      completeness,
      ...(sqlstate === undefined ? {} : { sqlstate }),
      viewFingerprints: index % 2 === 0 ? {} : { 'public.v': facts.catalogDigest },
    })),
  );

describe('startPacket', () => {
  it('writes the bytes that another implementation writes of the whole packet at once', () => {
    fc.assert(
      fc.property(results, (made) => {
        const { packet, text: written, digest, manifestHash } = toPacket(made, facts);
        expect(written).toBe(plainPacket(made));
        expect(digest).toBe(sha256(written));
        expect(manifestHash).toBe(packet.manifest_hash);
        expect(validate(packet)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('writes every item as soon as it is added, and nothing twice', () => {
    let written = '';
    const writer = startPacket(facts, { write: (bytes) => void (written += String(Buffer.from(bytes))) });
    const one: Result = {
      entry: entry('q'),
      payload: { kind: 'rows', columns: ['a'], rows: [['x']] },
      completeness: 'COMPLETE',
      viewFingerprints: {},
    };
    for (let count = 1; count <= 3; count++) {
      writer.add({ ...one, entry: entry(`q${String(count)}`) });
      expect(written.match(/"item_id"/g)).toHaveLength(count);
      expect(written.endsWith('}')).toBe(true);
    }
    writer.end(facts);
    expect(written.match(/"item_id"/g)).toHaveLength(3);
  });

  it("ends where its sink ends, with the sink's own problem", () => {
    const full = new Error('full');
    const sink = {
      write: () => {
        throw full;
      },
    };
    expect(() => startPacket(facts, sink)).toThrow(full);
  });

  it('refuses an envelope that the schema does not have, and one larger than the reader takes', () => {
    const end = (changes: object): void =>
      void startPacket(facts, { write: () => undefined }).end({ ...facts, ...changes });
    expect(() => end({ packetId: 'a b' })).toThrow('INTERNAL');
    const exporter = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`m${String(index)}`, 'x'.repeat(2000)]),
    );
    expect(() => end({ exporter })).toThrow('INTERNAL');
    expect(() => end({})).not.toThrow();
  });

  it('refuses an item that the schema does not have', () => {
    const writer = startPacket(facts, { write: () => undefined });
    const result = {
      entry: entry('q'),
      payload: { kind: 'rows', columns: ['a'], rows: [] } as const,
      completeness: 'PARTLY' as Completeness,
      viewFingerprints: {},
    };
    expect(() => writer.add({ ...result, payload: { ...result.payload, columns: ['a'], rows: [] } })).toThrow(
      'INTERNAL',
    );
  });
});

describe('toItem', () => {
  const sized = (rows: string[][], completeness: Completeness = 'COMPLETE'): Result => ({
    entry: entry('q'),
    payload: { kind: 'rows', columns: ['a'], rows },
    completeness,
    viewFingerprints: {},
  });
  const made = (result: Result): { text: string; rows: number; completeness: string } => {
    const { item, rows, chunks } = toItem(result, facts);
    return {
      text: Buffer.concat(chunks).toString('utf8'),
      rows,
      completeness: item.tki?.completeness ?? '',
    };
  };
  const bare = Buffer.byteLength(canonical(plainItem(sized([]))));
  /** Three rows that make an item of exactly `bytes`; a row costs four bytes, and a comma between two. */
  const rowsOf = (bytes: number): string[][] => {
    const first = 'x'.repeat(1_000_000);
    return [[first], [first], ['y'.repeat(bytes - bare - 2 * (first.length + 4) - 4 - 2)]];
  };
  const exactly = (bytes: number): Result => sized(rowsOf(bytes));

  it('keeps an item of exactly the limit whole, and leaves a row out of one that is a byte longer', () => {
    const whole = made(exactly(ITEM_LIMIT_BYTES));
    expect([whole.text.length, whole.rows, whole.completeness]).toEqual([ITEM_LIMIT_BYTES, 3, 'COMPLETE']);
    const cut = made(exactly(ITEM_LIMIT_BYTES + 1));
    expect([cut.rows, cut.completeness]).toEqual([2, 'TRUNCATED']);
    expect(cut.text).toBe(
      canonical(plainItem(sized([['x'.repeat(1_000_000)], ['x'.repeat(1_000_000)]], 'TRUNCATED'))),
    );
  });

  it('counts the byte by which TRUNCATED is longer than COMPLETE, when the next row does not fit', () => {
    const cut = made(sized([...rowsOf(ITEM_LIMIT_BYTES), ['']]));
    expect([cut.rows, cut.completeness]).toEqual([2, 'TRUNCATED']);
    const already = made({ ...exactly(ITEM_LIMIT_BYTES), completeness: 'TRUNCATED' });
    expect(already.rows).toBe(2);
  });

  it('keeps as many rows as fit, counted as escaped bytes, and never part of one', () => {
    const row = ['\u0001'.repeat(7000)];
    const cut = made(sized(Array.from({ length: 400 }, () => row)));
    const each = Buffer.byteLength(canonical(row)) + 1;
    expect(cut.completeness).toBe('TRUNCATED');
    expect(cut.rows).toBe(Math.floor((ITEM_LIMIT_BYTES - bare) / each));
    expect(Buffer.byteLength(cut.text)).toBeLessThanOrEqual(ITEM_LIMIT_BYTES);
    expect(Buffer.byteLength(cut.text) + each).toBeGreaterThan(ITEM_LIMIT_BYTES);
  });

  it('keeps no row where the first one alone is too much, and says so', () => {
    expect(made(sized([['x'.repeat(ITEM_LIMIT_BYTES)], ['y']]))).toMatchObject({
      rows: 0,
      completeness: 'TRUNCATED',
    });
  });

  it('refuses an entry whose columns alone are more than an item may be', () => {
    const columns = Array.from({ length: 70_000 }, () => 'c'.repeat(63));
    const result = { ...sized([]), payload: { kind: 'rows' as const, columns, rows: [] } };
    expect(() => toItem(result, facts)).toThrow('ENTRY_DENIED');
  });
});
