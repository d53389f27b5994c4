// What stands beside the packet: why nothing is begun, and which catalog and claims are taken.
import { describe, expect, it } from 'vitest';
import {
  readCatalog,
  readClaims,
  whyNotStart,
  whyOtherInput,
  whyUnexpected,
} from '../../../src/evaluation/inputs.ts';
import { toItemFacts } from '../../../src/evaluation/item-facts.ts';
import { toCanonicalJson } from '../../../src/formats/canonical.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import { catalogText, NONCE, release, selfCheck, toGo } from '../../vectors/vector.ts';

const go = toGo(Buffer.from('x'));
const check = (confirmed: boolean, id = 'environment') => ({
  id,
  expected: 'empty',
  observed: 'empty',
  confirmed,
});
const attested = (changes: object) => ({ ...go, attestation: { ...go.attestation, ...changes } });
const B = { grade: 'B', observed_as_expected: 11, unverified_promises: ['x'] };

describe('whyNotStart', () => {
  const why = (
    instructions: object = go,
    proceed: object = release,
    checked: object = selfCheck,
  ): string | null => {
    const stop = whyNotStart(instructions as never, proceed as never, checked as never);
    return stop === null ? null : `${stop.rule} ${stop.reason}: ${stop.detail}`;
  };
  const DATES = 'attested-inputs INPUT_DIFFERS: go has a time that no calendar has';
  it.each([
    [null, go, release, selfCheck],
    [
      'self-check SELF_CHECK_UNCONFIRMED: nothing was confirmed',
      go,
      release,
      { confirmed: false, checks: [] },
    ],
    [
      'self-check SELF_CHECK_UNCONFIRMED: nothing was confirmed',
      go,
      release,
      { confirmed: true, checks: [] },
    ],
    [
      'self-check SELF_CHECK_UNCONFIRMED: nothing was confirmed',
      go,
      release,
      { confirmed: false, checks: [check(true)] },
    ],
    [
      'self-check SELF_CHECK_UNCONFIRMED: unconfirmed: a, c',
      go,
      release,
      { confirmed: true, checks: [check(false, 'a'), check(true, 'b'), check(false, 'c')] },
    ],
    [
      'attested-inputs INPUT_DIFFERS: release and go have different nonces',
      go,
      { ...release, nonce: 'f'.repeat(32) },
      selfCheck,
    ],
    [DATES, { ...go, clock: '2026-02-30T00:00:00Z' }, release, selfCheck],
    [DATES, { ...go, as_of: 'x' }, release, selfCheck],
    [null, { ...go, as_of: '2026-06-10T12:00:00Z' }, release, selfCheck],
    [
      'attestation NOT_AS_EXPECTED: NOT_ACCEPTED: 11 of 12 observed as expected',
      attested({ observed_as_expected: 11 }),
      release,
      selfCheck,
    ],
    [
      'attestation NOT_AS_EXPECTED: NOT_AS_EXPECTED: 12 of 12 observed as expected',
      attested({ status: 'NOT_AS_EXPECTED' }),
      release,
      selfCheck,
    ],
    [
      'attestation NOT_AS_EXPECTED: NOT_ACCEPTED: 12 of 12 observed as expected',
      attested({ unverified_promises: [] }),
      release,
      selfCheck,
    ],
    [
      'attestation NOT_AS_EXPECTED: NOT_ACCEPTED: 12 of 12 observed as expected',
      attested({ unverified_promises: ['x'] }),
      release,
      selfCheck,
    ],
    [null, attested(B), release, selfCheck],
    [
      'attestation NOT_AS_EXPECTED: NOT_ACCEPTED: 12 of 12 observed as expected',
      attested({ ...B, observed_as_expected: 12 }),
      release,
      selfCheck,
    ],
    [
      'attestation NOT_AS_EXPECTED: NOT_ACCEPTED: 11 of 12 observed as expected',
      attested({ ...B, unverified_promises: [] }),
      release,
      selfCheck,
    ],
    [
      'attestation NOT_AS_EXPECTED: NOT_ACCEPTED: 11 of 12 observed as expected',
      attested({ ...B, unverified_promises: undefined }),
      release,
      selfCheck,
    ],
  ])('%s', (stop, instructions, proceed, checked) => {
    expect(why(instructions, proceed, checked)).toBe(stop);
  });

  it('speaks of the same nonce that go has', () => {
    expect(release.nonce).toBe(NONCE);
  });
});

describe('a digest from outside', () => {
  const [one, two] = [sha256('1'), sha256('2')];
  it('stops where it is another than the host attested, or absent in one place', () => {
    expect(whyOtherInput('claims', one, one)).toBeNull();
    expect(whyOtherInput('claims', null, null)).toBeNull();
    expect(whyOtherInput('claims', one, two)?.detail).toBe(`claims: ${one}, attested ${two}`);
    expect(whyOtherInput('claims', null, two)?.detail).toBe(`claims: absent, attested ${two}`);
    expect(whyOtherInput('claims', one, null)?.detail).toBe(`claims: ${one}, attested absent`);
  });
  it('stops where it is another than the caller expects, if one is expected', () => {
    expect(whyUnexpected('packet', one, null)).toBeNull();
    expect(whyUnexpected('packet', one, one)).toBeNull();
    expect(whyUnexpected('packet', one, two)?.detail).toBe(`packet: ${one}, expected ${two}`);
    expect(whyUnexpected('packet', null, two)?.detail).toBe(`packet: unreadable, expected ${two}`);
  });
});

const catalog = JSON.parse(catalogText.toString()) as {
  entries: { id: string }[];
  documents?: object[];
  databases: string[];
};
const document = (id: string, path: string): object => ({
  id,
  path,
  document_id: '7',
  governed_surface: 'directus.public.documents',
  surface_kind: 'kb_document',
  precedence: 'canonical',
  authority_status: 'evidence-only',
  live_run_evidence: 'NONE: synthetic',
  collection: 'documents',
  fields: { body: 'body', document_id: 'id', path: 'path', revision: 'revision' },
  pinned: {},
});
const read = (changes: object): string | object =>
  readCatalog(Buffer.from(toCanonicalJson({ ...catalog, ...changes })));

describe('readCatalog', () => {
  it('takes the catalog of the vectors', () => {
    expect(typeof read({})).toBe('object');
  });
  it.each([
    ['more than 4194304 bytes', Buffer.alloc(4_194_305, ' ')],
    ['not JSON in UTF-8', Buffer.alloc(4_194_304, ' ')],
    ['not JSON in UTF-8', Buffer.from([0x22, 0xff, 0x22])],
    ['not JSON in UTF-8', Buffer.from('{')],
    ['not in RFC 8785 form', Buffer.from(`${catalogText.toString()} `)],
  ])('says “%s”', (why, bytes) => {
    expect(readCatalog(bytes)).toBe(why);
  });
  it.each([
    ['two entries have one id', { entries: [...catalog.entries, catalog.entries[0]] }],
    ['two documents have one path', { documents: [document('a', 'kb/a.md'), document('b', 'kb/a.md')] }],
    ['two entries have one id or path', { documents: [document('a', 'kb/a.md'), document('a', 'kb/b.md')] }],
    [
      'two entries have one id or path',
      { documents: [document('a', 'kb/a.md'), document('kb/a.md', 'kb/b.md')] },
    ],
    ['two entries have one id or path', { documents: [document(catalog.entries[0]!.id, 'kb/a.md')] }],
    ['lists the database postgres, which is never read', { databases: [...catalog.databases, 'postgres'] }],
  ])('says “%s”', (why, changes) => {
    expect(read(changes)).toBe(why);
  });
  it('takes documents whose ids are their paths', () => {
    expect(typeof read({ documents: [document('kb/a.md', 'kb/a.md'), document('b', 'kb/b.md')] })).toBe(
      'object',
    );
  });
});

describe('readClaims', () => {
  const claim = { id: 'a', text: 't', use: 'evidence', items: ['q'], expectation: { kind: 'present' } };
  const text = JSON.stringify({ schema: 'tki-claims/v1', claims: [claim] });
  it.each([
    [text],
    [`${text}\n `],
    [text + ' '.repeat(1_048_576 - text.length)],
    [JSON.stringify({ schema: 'tki-claims/v1', claims: [claim, { ...claim, id: 'b' }] })],
  ])('takes them, number %#', (sound) => {
    expect(typeof readClaims(Buffer.from(sound))).toBe('object');
  });
  it.each([
    ['more than 1048576 bytes', text + ' '.repeat(1_048_577 - text.length)],
    ['not JSON in UTF-8', '{'],
    ['a member of one object is named twice', text.replace('"id":"a"', '"id":"a","id":"a"')],
    ['nested deeper than 64 levels', '['.repeat(66) + ']'.repeat(66)],
    ['two claims have the id “a”', JSON.stringify({ schema: 'tki-claims/v1', claims: [claim, claim] })],
  ])('says “%s”', (why, bytes) => {
    expect(readClaims(Buffer.from(bytes))).toBe(why);
  });
});

describe('what is kept of an item', () => {
  const queries = new Map([['q', 'SELECT 1']]);
  const source = { governed_surface: 's', named_query_id_or_kb_path: 'q' };
  const facts = (item: unknown) =>
    toItemFacts(3, Buffer.from(toCanonicalJson(item)), item, false, queries, 0);
  const payloadOf = (payload: unknown): unknown => facts({ payload, source_metadata: source }).payload;
  const odd = (detail: string, of: string | null = null) => ({ kind: 'malformed', detail, of });

  it('is the hash of its payload, surface, query and the catalog’s SQL', () => {
    const payload = { kind: 'count', value: '7' };
    const item = { a: 1, payload, source_metadata: source, z: 'é' };
    const preimage = { governed_surface: 's', named_query_id: 'q', payload, sql: 'SELECT 1' };
    expect(facts(item).recomputedContentHash).toBe(sha256(toCanonicalJson(preimage)));
    expect(facts({ ...item, surface_kind: 'kb_document' }).recomputedContentHash).toBe(
      sha256(toCanonicalJson({ ...preimage, named_query_id: null, sql: null })),
    );
    for (const changed of [
      { ...item, payload: undefined },
      { ...item, source_metadata: undefined },
      { ...item, source_metadata: { ...source, governed_surface: 7 } },
      { ...item, source_metadata: { ...source, named_query_id_or_kb_path: null } },
      {
        ...item,
        surface_kind: 'kb_document',
        source_metadata: { ...source, named_query_id_or_kb_path: null },
      },
      { ...item, source_metadata: { ...source, named_query_id_or_kb_path: 'r' } },
      { ...item, source_metadata: [source] },
    ])
      expect(facts(JSON.parse(toCanonicalJson(changed))).recomputedContentHash).toBeNull();
  });

  it('has a position, its bytes and its members without the payload', () => {
    expect(facts({ a: 1, payload: { kind: 'count', value: '7' } })).toMatchObject({
      position: 3,
      bytes: 46,
      tooLarge: false,
      members: { a: 1 },
      payloadMembers: ['kind', 'value'],
    });
    expect(facts([])).toMatchObject({
      members: null,
      payload: odd('the item is not an object'),
      keptBytes: 256,
    });
    expect(facts({ payload: 7 }).payloadMembers).toEqual([]);
  });

  it.each([
    ['0', true],
    ['7', true],
    ['1'.repeat(31), true],
    ['1'.repeat(32), false],
    ['07', false],
    ['-1', false],
    ['1.0', false],
    ['', false],
    [' 7', false],
  ])('is a count of %j: %s', (value, sound) => {
    const kept = payloadOf({ kind: 'count', value }) as { kind: string };
    expect(kept.kind).toBe(sound ? 'count' : 'malformed');
  });

  it('is the number of rows, the columns, and the row where there is one', () => {
    const kept = (rows: readonly unknown[][], columns = ['a', 'b']) =>
      payloadOf({ kind: 'rows', columns, rows });
    const two = [
      ['1', null],
      ['2', 'é'],
    ];
    expect(kept(two)).toEqual({ kind: 'rows', columns: ['a', 'b'], rows: 2, first: null });
    expect(kept(two.slice(1))).toEqual({ kind: 'rows', columns: ['a', 'b'], rows: 1, first: ['2', 'é'] });
    expect(kept([])).toEqual({ kind: 'rows', columns: ['a', 'b'], rows: 0, first: null });
  });

  it('is no row and no column list above 64 KiB', () => {
    const cell = (length: number): string => 'x'.repeat(length);
    const kept = (columns: readonly string[], row: readonly unknown[]) =>
      payloadOf({ kind: 'rows', columns, rows: [row] });
    expect(kept(['a'], [cell(65_533)])).toMatchObject({ first: [cell(65_533)] });
    expect(kept(['a'], [cell(65_534)])).toMatchObject({ rows: 1, first: null });
    expect(kept(['a', 'b'], [cell(65_526), null])).toMatchObject({ first: [cell(65_526), null] });
    expect(kept(['a', 'b'], [cell(65_527), null])).toMatchObject({ first: null });
    expect(kept([cell(65_533)], ['1'])).toMatchObject({ kind: 'rows' });
    expect(kept([cell(65_534)], ['1'])).toEqual(odd('payload.columns is too long', 'rows'));
  });

  it.each([
    ['no columns', { rows: [] }],
    ['columns that are no list', { columns: 'a', rows: [] }],
    ['a column that is no text', { columns: [7], rows: [] }],
    ['a column that is null', { columns: ['a', null], rows: [] }],
    ['no rows', { columns: ['a'] }],
    ['rows that are no list', { columns: ['a'], rows: {} }],
    ['a row that is no list', { columns: ['a'], rows: [['1'], 'x'] }],
    ['a row with a number', { columns: ['a'], rows: [['1'], [7]] }],
    ['a row that is shorter', { columns: ['a', 'b'], rows: [['1', '2'], ['1']] }],
    ['a row that is longer', { columns: ['a'], rows: [['1'], ['1', '2']] }],
  ])('is malformed rows with %s', (_what, payload) => {
    expect(payloadOf({ kind: 'rows', ...payload })).toMatchObject({ kind: 'malformed', of: 'rows' });
  });

  it.each([[null], [7], [[]], [{}], [{ kind: 'x' }], [{ kind: 7 }]])(
    'is malformed, of no kind, for %j',
    (payload) => {
      expect(payloadOf(payload)).toMatchObject({ kind: 'malformed', of: null });
    },
  );
});
