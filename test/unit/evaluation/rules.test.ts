// Each rule by itself over one item: what it says of a sound one, and of each single change, word for word.
import { describe, expect, it } from 'vitest';
import type { ItemFacts, PayloadFacts } from '../../../src/evaluation/item-facts.ts';
import { toRuleItem, type RuleContext } from '../../../src/evaluation/rule-item.ts';
import { rules } from '../../../src/evaluation/rules/registry.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import type { RuleId } from '../../../src/formats/rule-ids.ts';

const hash = sha256('x');
const other = sha256('y');
const AT = '2026-06-10T08:00:00Z';

const entry = {
  id: 'q',
  governed_surface: 'd.public.t',
  surface_kind: 'pg_table',
  precedence: 'canonical',
  authority_status: 'evidence-only',
  result: 'count',
  columns: [],
  relations: ['public.t'],
  sql: 'SELECT 1',
  view_fingerprints: {},
  live_run_evidence: 'NONE',
  count_discipline: { confidence: 'c', denominator: 'd', match_key: 'm', population: 'p', surface: 's' },
};
const rowsEntry = { ...entry, id: 'r', result: 'rows', columns: ['a'], count_discipline: undefined };
const viewEntry = { ...rowsEntry, id: 'v', view_fingerprints: { 'public.v': hash } };
const document = {
  id: 'doc',
  path: 'kb/a.md',
  document_id: '7',
  governed_surface: 'kb',
  surface_kind: 'kb_document',
  precedence: 'canonical',
  authority_status: 'evidence-only',
  pinned: { revision: '3' },
};

const discipline = { ...entry.count_discipline, observation_ts: AT, query: 'q', value: '7' };
const source = {
  content_hash: hash,
  governed_surface: 'd.public.t',
  named_query_id_or_kb_path: 'q',
  observation_ts: AT,
  source_revision: 'pg:1',
};
const count: PayloadFacts = { kind: 'count', value: '7' };
const rows = (
  number: number,
  columns: readonly string[] = ['a'],
  first: readonly string[] | null = null,
): PayloadFacts => ({
  kind: 'rows',
  columns,
  rows: number,
  first,
});
const malformed: PayloadFacts = { kind: 'malformed', detail: 'payload is odd', of: null };

interface Change {
  /** Members of the item; undefined takes one away. */
  readonly item?: object;
  readonly source?: object;
  readonly discipline?: object | null;
  readonly tki?: object | null;
  readonly payload?: PayloadFacts;
  readonly facts?: Partial<ItemFacts>;
  readonly context?: object;
  readonly envelope?: object;
  readonly instructions?: object;
}

const present = (members: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));

const asRows: Change = {
  discipline: null,
  payload: rows(1),
  source: { named_query_id_or_kb_path: 'r' },
  item: { item_id: 'r' },
};
const DOCUMENT_COLUMNS = ['body_digest', 'document_id', 'path', 'revision'];
const asDocument = (
  changes: Change = {},
  cells: readonly string[] = [hash, '7', 'kb/a.md', '3'],
  columns = DOCUMENT_COLUMNS,
): Change => ({
  discipline: null,
  payload: rows(1, columns, cells),
  ...changes,
  source: {
    named_query_id_or_kb_path: 'kb/a.md',
    governed_surface: 'kb',
    source_revision: 'kb:3',
    ...changes.source,
  },
  item: { item_id: 'doc', surface_kind: 'kb_document', ...changes.item },
});

function outcome(rule: RuleId, change: Change): string {
  const entries = new Map(Object.entries({ q: entry, r: rowsEntry, v: viewEntry })) as never;
  const documents = new Map([['kb/a.md', document]]) as never;
  const members = present({
    authority_status: 'evidence-only',
    item_id: 'q',
    precedence: 'canonical',
    surface_kind: 'pg_table',
    source_metadata: present({ ...source, ...change.source }),
    count_discipline:
      change.discipline === null ? undefined : present({ ...discipline, ...change.discipline }),
    tki: change.tki === null ? undefined : present({ completeness: 'COMPLETE', ...change.tki }),
    ...change.item,
  });
  const facts: ItemFacts = {
    position: 4,
    bytes: 100,
    tooLarge: false,
    members,
    payloadMembers: [],
    payload: change.payload ?? count,
    sqlName: false,
    recomputedContentHash: hash,
    keptBytes: 0,
    ...change.facts,
  };
  const item = toRuleItem(facts, { entries, documents });
  const context = {
    catalog: {
      status: 'provisional',
      databases: ['directus'],
      prohibited: { functions: [], joins: [], formulas: [] },
      kb_prefixes: ['kb'],
    },
    catalogDigest: other,
    entries,
    envelope: {
      packet_as_of: AT,
      manifest_hash: hash,
      tki: { gateway: 'EMULATED_v1', catalog: { digest: other } },
      ...change.envelope,
    },
    instructions: {
      clock: '2026-06-10T12:00:00Z',
      as_of: null,
      max_age_seconds: 86_400,
      ...change.instructions,
    },
    claims: null,
    ruleItems: [item],
    claimedBinding: new Set<string>(),
    manifest: { kind: 'agrees' },
    catalogDiffers: false,
    contradicted: new Set<string>(),
    ...change.context,
  } as unknown as RuleContext;
  const found = rules[rule](item, context);
  switch (found.kind) {
    case 'held':
      return 'held';
    case 'found':
      return `${found.reason}: ${found.detail}`;
    case 'not applicable':
    case 'not evaluated':
      return `${found.kind}: ${found.why}`;
  }
}

const LATE = { observation_ts: '2026-06-09T12:00:00Z' };
const OTHER_CATALOG = { context: { catalogDiffers: true } };

const ownLists = (databases: readonly string[], functions?: readonly string[]): object => ({
  catalog: { databases, functions, prohibited: { functions: [], joins: [], formulas: [] } },
});
const claim = (use: 'binding' | 'evidence', items: readonly string[], value = '7', kind = 'equals') => ({
  id: 'c1',
  use,
  items,
  text: '',
  expectation: kind === 'present' ? { kind } : { kind, value },
});
const claims = (...list: readonly object[]): object => ({ claims: { claims: list } });
const DIAGNOSTIC = { item: { precedence: 'diagnostic' } };
const ID_FORM = 'is not 1 to 200 of the letters A-Z a-z 0-9 . _ - /, in parts that are no . or ..';

const CASES: Readonly<Partial<Record<RuleId, readonly (readonly [string, Change])[]>>> = {
  'catalog-differs': [
    ['held', {}],
    ['not applicable: the packet names no catalog', { envelope: { tki: undefined } }],
    [
      `CATALOG_DIFFERS: packet: ${hash}; here: ${other}`,
      { ...OTHER_CATALOG, envelope: { tki: { catalog: { digest: hash } } } },
    ],
  ],
  'catalog-mismatch': [
    ['held', {}],
    ['not evaluated: exported with another catalog', OTHER_CATALOG],
    [
      'not evaluated: no entry of the catalog to compare with',
      { source: { named_query_id_or_kb_path: 'unknown' } },
    ],
    [
      'CATALOG_MISMATCH: governed_surface is “d.public.u”, catalog: “d.public.t”',
      { source: { governed_surface: 'd.public.u' } },
    ],
    [
      'CATALOG_MISMATCH: surface_kind is “pg_view”, catalog: “pg_table”',
      { item: { surface_kind: 'pg_view' } },
    ],
    [
      'CATALOG_MISMATCH: precedence is “diagnostic”, catalog: “canonical”',
      { item: { precedence: 'diagnostic' } },
    ],
    [
      'CATALOG_MISMATCH: authority_status is “draft”, catalog: “evidence-only”',
      { item: { authority_status: 'draft' } },
    ],
    [
      'CATALOG_MISMATCH: surface_kind is “x”, catalog: “pg_table”; precedence is “y”, catalog: “canonical”',
      { item: { surface_kind: 'x', precedence: 'y' } },
    ],
    // A local path has a row of its own.
    ['held', { source: { governed_surface: '/etc/x' } }],
    [
      'CATALOG_MISMATCH: payload is “rows”, catalog: “count”; columns is “["a"]”, catalog: “[]”',
      { payload: rows(1) },
    ],
    ['held', asRows],
    ['CATALOG_MISMATCH: columns is “["b"]”, catalog: “["a"]”', { ...asRows, payload: rows(1, ['b']) }],
    ['CATALOG_MISMATCH: payload is “count”, catalog: “rows”', { ...asRows, payload: count }],
    ['CATALOG_MISMATCH: count_discipline is stated, catalog: none', { ...asRows, discipline: {} }],
    [
      'not evaluated: the read ended early: no answer to compare',
      { ...asRows, payload: rows(0), tki: { completeness: 'TIMEOUT' } },
    ],
    ['held', { ...asRows, payload: rows(0) }],
    ['held', { ...asRows, tki: { completeness: 'TIMEOUT' } }],
    ['not evaluated: its payload was not read', { payload: malformed }],
    [
      'CATALOG_MISMATCH: count_discipline.confidence is “z”, catalog: “c”',
      { discipline: { confidence: 'z' } },
    ],
    ['CATALOG_MISMATCH: count_discipline.surface is “z”, catalog: “s”', { discipline: { surface: 'z' } }],
    ['not evaluated: lacks a member that the catalog pins', { discipline: { population: undefined } }],
    ['not evaluated: lacks a member that the catalog pins', { discipline: null }],
    ['not evaluated: lacks a member that the catalog pins', { item: { surface_kind: undefined } }],
    ['not evaluated: lacks a member that the catalog pins', { item: { precedence: undefined } }],
    ['not evaluated: lacks a member that the catalog pins', { item: { authority_status: undefined } }],
    ['not evaluated: lacks a member that the catalog pins', { source: { governed_surface: undefined } }],
    [
      'CATALOG_MISMATCH: tki.functions is “"CATALOG"”, catalog: the contract’s',
      { tki: { functions: 'CATALOG' } },
    ],
    [
      'CATALOG_MISMATCH: tki.database_list is “"CATALOG"”, catalog: the contract’s',
      { tki: { database_list: 'CATALOG' } },
    ],
    ['CATALOG_MISMATCH: tki.may_call is “[]”, catalog: not stated', { tki: { may_call: [] } }],
    ['held', { tki: null }],
    ['held', { context: ownLists(['directus'], ['count(x)']), tki: { functions: 'CATALOG', may_call: [] } }],
    [
      'CATALOG_MISMATCH: tki.functions is not stated, catalog: CATALOG; tki.may_call is not stated, catalog: “[]”',
      { context: ownLists(['directus'], ['count(x)']) },
    ],
    [
      'CATALOG_MISMATCH: tki.database_list is not stated, catalog: CATALOG',
      { context: ownLists(['directus', 'own']) },
    ],
    ['held', { context: ownLists(['own']), tki: { database_list: 'CATALOG' } }],
    ['held', asDocument()],
    [
      'CATALOG_MISMATCH: a named query of the catalog is called kb_document',
      { item: { surface_kind: 'kb_document' } },
    ],
    [
      'not evaluated: no entry of the catalog to compare with',
      asDocument({ source: { named_query_id_or_kb_path: 'kb/b.md' } }),
    ],
    [
      'CATALOG_MISMATCH: governed_surface is “kb2”, catalog: “kb”',
      asDocument({ source: { governed_surface: 'kb2' } }),
    ],
    ['CATALOG_MISMATCH: count_discipline is stated, catalog: none', asDocument({ discipline: {} })],
    ['CATALOG_MISMATCH: document_id is “8”, catalog: “7”', asDocument({}, [hash, '8', 'kb/a.md', '3'])],
    ['CATALOG_MISMATCH: path is “kb/b.md”, catalog: “kb/a.md”', asDocument({}, [hash, '7', 'kb/b.md', '3'])],
    ['CATALOG_MISMATCH: revision is “4”, catalog: “3”', asDocument({}, [hash, '7', 'kb/a.md', '4'])],
    [
      'CATALOG_MISMATCH: document_id is “”, catalog: “7”',
      asDocument({}, [hash, 'kb/a.md', '3'], ['body_digest', 'path', 'revision']),
    ],
    [
      'not evaluated: the read ended early: no answer to compare',
      asDocument({ payload: rows(0, DOCUMENT_COLUMNS), tki: { completeness: 'ERROR' } }),
    ],
  ],
  'collapsed-count': [
    ['held', {}],
    ['not applicable: rows, no count', { payload: rows(1) }],
    ['not evaluated: its payload was not read', { payload: malformed }],
    ['not evaluated: its payload was not read', { payload: { kind: 'unread' } }],
    [
      'COLLAPSED_COUNT: count_discipline lacks confidence, denominator, match_key, observation_ts, population, query, surface',
      { discipline: null },
    ],
    ...['confidence', 'denominator', 'match_key', 'observation_ts', 'population', 'query', 'surface'].flatMap(
      (name) =>
        [undefined, '', ' ', 7].map((value): [string, Change] => [
          `COLLAPSED_COUNT: count_discipline lacks ${name}`,
          { discipline: { [name]: value } },
        ]),
    ),
  ],
  'content-hash': [
    ['held', {}],
    ['not evaluated: exported with another catalog', OTHER_CATALOG],
    ['held', { ...asDocument(), ...OTHER_CATALOG }],
    ['not evaluated: no content_hash', { source: { content_hash: undefined } }],
    [
      'not evaluated: a part of what is hashed is missing: payload, surface, path or SQL',
      { facts: { recomputedContentHash: null } },
    ],
    [
      `CONTRACT_VIOLATION: content_hash “${hash}”, recomputed ${other}`,
      { facts: { recomputedContentHash: other } },
    ],
  ],
  'contradictory-answers': [
    ['held', {}],
    ['not evaluated: no pair of id and content_hash', { source: { named_query_id_or_kb_path: undefined } }],
    ['not evaluated: no pair of id and content_hash', { source: { content_hash: undefined } }],
    [
      'CONTRADICTORY_ANSWERS: another item of this packet answers the same query differently',
      { context: { contradicted: new Set(['q']) } },
    ],
    [
      'CONTRADICTORY_ANSWERS: another item of this packet answers the same query differently',
      { context: { contradicted: new Set(['q']) }, source: { content_hash: undefined } },
    ],
    [
      'CONTRADICTORY_ANSWERS: another item of this packet answers the same revision of the document differently',
      asDocument({ context: { contradicted: new Set(['kb/a.md\n3']) } }),
    ],
    ['held', asDocument({ context: { contradicted: new Set(['kb/a.md']) } })],
    // What names no path answers nothing, so it contradicts nobody.
    [
      'not evaluated: no pair of id and content_hash',
      asDocument({
        source: { named_query_id_or_kb_path: undefined },
        context: { contradicted: new Set(['null\n3']) },
      }),
    ],
  ],
  'corpus-join': [
    ['held', {}],
    ['not evaluated: no surface, no path, or a payload that was not read', { payload: malformed }],
    [
      'not evaluated: no surface, no path, or a payload that was not read',
      { source: { governed_surface: undefined } },
    ],
    [
      'CORPUS_JOIN: speaks of “a_one” and “a_two”',
      {
        discipline: { population: 'a_one a_two' },
        context: { catalog: { prohibited: { joins: [['a_one', 'a_two']] } } },
      },
    ],
    [
      'CORPUS_JOIN: speaks of “public.t” and “q”',
      { context: { catalog: { prohibited: { joins: [['public.t', 'q']] } } } },
    ],
    [
      'CORPUS_JOIN: speaks of “select 1” and “q”',
      { context: { catalog: { prohibited: { joins: [['select 1', 'q']] } } } },
    ],
    [
      'CORPUS_JOIN: speaks of “a_one” and “a_two”',
      {
        ...asRows,
        payload: rows(1, ['a_one', 'a_two']),
        context: { catalog: { prohibited: { joins: [['a_one', 'a_two']] } } },
      },
    ],
  ],
  'count-mismatch': [
    ['held', {}],
    ['not evaluated: no count_discipline', { discipline: null }],
    ['not applicable: rows, no count', { discipline: null, payload: rows(1) }],
    ['COUNT_MISMATCH: value is “8”, item: “7”', { discipline: { value: '8' } }],
    ['COUNT_MISMATCH: value is not a text', { discipline: { value: 7 } }],
    ['COUNT_MISMATCH: query is “r”, item: “q”', { discipline: { query: 'r' } }],
    [
      'COUNT_MISMATCH: observation_ts is “x”, item: “2026-06-10T08:00:00Z”',
      { discipline: { observation_ts: 'x' } },
    ],
    [
      'COUNT_MISMATCH: value is “8”, item: “7”; query is “r”, item: “q”',
      { discipline: { value: '8', query: 'r' } },
    ],
    ['held', { discipline: { value: undefined, query: undefined, observation_ts: undefined } }],
    ['held', { payload: rows(7) }],
    ['COUNT_MISMATCH: value is “7”, item: “8”', { payload: rows(8) }],
    ['not evaluated: no figure, query or time to compare the count_discipline with', { payload: malformed }],
    [
      'not evaluated: no figure, query or time to compare the count_discipline with',
      { source: { named_query_id_or_kb_path: undefined } },
    ],
    [
      'not evaluated: no figure, query or time to compare the count_discipline with',
      { source: { observation_ts: undefined } },
    ],
    ['COUNT_MISMATCH: query is “r”, item: “q”', { payload: malformed, discipline: { query: 'r' } }],
  ],
  'diagnostic-override': [
    ['not applicable: not diagnostic', {}],
    ['not evaluated: no precedence or no authority_status', { item: { precedence: undefined } }],
    ['not evaluated: no precedence or no authority_status', { item: { authority_status: undefined } }],
    ['held', DIAGNOSTIC],
    ['held', { item: { authority_status: 'diagnostic' } }],
    ['held', { item: { authority_status: 'diagnostic', precedence: undefined } }],
    ['held', { ...DIAGNOSTIC, tki: null }],
    ['held', { ...DIAGNOSTIC, tki: { overrides: [] } }],
    ['DIAGNOSTIC_OVERRIDE: overrides “x”', { ...DIAGNOSTIC, tki: { overrides: ['x'] } }],
    ['DIAGNOSTIC_OVERRIDE: overrides “r”', { ...DIAGNOSTIC, tki: { overrides: ['r'] } }],
    [
      'DIAGNOSTIC_OVERRIDE: overrides “a”, “b”, “c”, “d”, “e”',
      { ...DIAGNOSTIC, tki: { overrides: ['a', 'b', 'c', 'd', 'e', 'f'] } },
    ],
    ['not evaluated: tki.overrides is not a list of ids', { ...DIAGNOSTIC, tki: { overrides: 'x' } }],
    ['not evaluated: tki.overrides is not a list of ids', { ...DIAGNOSTIC, tki: { overrides: [1] } }],
    ['DIAGNOSTIC_OVERRIDE: overrides “x”', { ...DIAGNOSTIC, tki: { overrides: ['x', 1] } }],
    // Its own entry is canonical, whatever it calls itself.
    ['DIAGNOSTIC_OVERRIDE: overrides “q”', { ...DIAGNOSTIC, tki: { overrides: ['q'] } }],
    ['held', { ...DIAGNOSTIC, context: claims(claim('evidence', ['q'])) }],
    ['held', { ...DIAGNOSTIC, context: claims(claim('binding', ['r'])) }],
    ['held', { ...DIAGNOSTIC, context: claims(claim('binding', ['q'], '8')) }],
    ['held', { ...DIAGNOSTIC, context: claims(claim('binding', ['q'], '7', 'present')) }],
    [
      'DIAGNOSTIC_OVERRIDE: claim “c1” agrees with 7 of this diagnostic item alone; no canonical counterpart is named',
      { ...DIAGNOSTIC, context: claims(claim('binding', ['q'])) },
    ],
    [
      'DIAGNOSTIC_OVERRIDE: claim “c1” agrees with 7 of this diagnostic item alone; no canonical counterpart is named',
      { ...DIAGNOSTIC, context: claims(claim('binding', ['x', 'q'], '6', 'at_least')) },
    ],
    // Three of them are named.
    [
      `DIAGNOSTIC_OVERRIDE: ${['a', 'b', 'c'].map((id) => `claim “${id}” agrees with 7 of this diagnostic item alone; no canonical counterpart is named`).join('; ')}`,
      {
        ...DIAGNOSTIC,
        context: claims(...['a', 'b', 'c', 'd'].map((id) => ({ ...claim('binding', ['q']), id }))),
      },
    ],
    [
      'DIAGNOSTIC_OVERRIDE: overrides “x”; claim “c1” agrees with 7 of this diagnostic item alone; no canonical counterpart is named',
      { ...DIAGNOSTIC, tki: { overrides: ['x'] }, context: claims(claim('binding', ['q'])) },
    ],
  ],
  'document-mismatch': [
    ['not applicable: a query, no document', {}],
    ['held', asDocument()],
    ['held', asDocument({ source: { source_revision: '3' } })],
    ['held', asDocument({ source: { source_revision: undefined } })],
    ['held', asDocument({ source: { named_query_id_or_kb_path: undefined } })],
    ['not evaluated: its payload was not read', asDocument({ payload: { kind: 'unread' } })],
    ['DOCUMENT_MISMATCH: payload is not one row of a document', asDocument({ payload: malformed })],
    ['DOCUMENT_MISMATCH: payload is not one row of a document', asDocument({ payload: count })],
    [
      'DOCUMENT_MISMATCH: columns are “["a"]”, not ["body_digest","document_id","path","revision"]',
      asDocument({ payload: rows(1) }),
    ],
    ['DOCUMENT_MISMATCH: 0 rows, not one', asDocument({ payload: rows(0, DOCUMENT_COLUMNS) })],
    [
      'DOCUMENT_MISMATCH: 2 rows, not one',
      asDocument({ payload: rows(2, DOCUMENT_COLUMNS), tki: { completeness: 'ERROR' } }),
    ],
    [
      'not evaluated: the read ended early: no row of a document',
      asDocument({ payload: rows(0, DOCUMENT_COLUMNS), tki: { completeness: 'TRUNCATED' } }),
    ],
    ['DOCUMENT_MISMATCH: body_digest is empty', asDocument({}, ['', '7', 'kb/a.md', '3'])],
    [
      'DOCUMENT_MISMATCH: body_digest is “x”, not sha256: and 64 hex digits',
      asDocument({}, ['x', '7', 'kb/a.md', '3']),
    ],
    ['DOCUMENT_MISMATCH: document_id is empty', asDocument({}, [hash, '\u200b', 'kb/a.md', '3'])],
    ['DOCUMENT_MISMATCH: path is empty', asDocument({}, [hash, '7', ' ', '3'])],
    ['DOCUMENT_MISMATCH: revision is empty', asDocument({}, [hash, '7', 'kb/a.md', ''])],
    [
      'DOCUMENT_MISMATCH: path is “kb/b.md” in the row, “kb/a.md” outside',
      asDocument({}, [hash, '7', 'kb/b.md', '3']),
    ],
    [
      'DOCUMENT_MISMATCH: revision is “4” in the row, source_revision “kb:3”',
      asDocument({}, [hash, '7', 'kb/a.md', '4']),
    ],
    [
      'DOCUMENT_MISMATCH: body_digest is empty; document_id is empty; path is empty; revision is empty',
      asDocument({}, ['', '', '', '']),
    ],
  ],
  'empty-result': [
    ['held', {}],
    ['held', { payload: rows(1) }],
    ['EMPTY_RESULT: no row', { payload: rows(0) }],
    ['EMPTY_RESULT: no row', { tki: { completeness: 'EMPTY' } }],
    ['EMPTY_RESULT: no row', { payload: rows(3), tki: { completeness: 'EMPTY' } }],
    ['not evaluated: the read ended early', { payload: rows(0), tki: { completeness: 'TIMEOUT' } }],
    ['not evaluated: its payload was not read', { payload: malformed }],
    ['not evaluated: its payload was not read', { payload: { kind: 'unread' } }],
  ],
  future: [
    ['held', {}],
    ['not evaluated: the clock is not a calendar time', { instructions: { clock: 'x' } }],
    ['held', { source: { observation_ts: '2026-06-10T12:02:00Z' } }],
    [
      'FUTURE: observation_ts 2026-06-10T12:02:00.000001Z; the clock says 2026-06-10T12:00:00Z',
      { source: { observation_ts: '2026-06-10T12:02:00.000001Z' } },
    ],
    ['held', { envelope: { packet_as_of: '2026-06-10T12:02:00Z' } }],
    [
      'FUTURE: packet_as_of 2026-06-10T12:02:01Z; the clock says 2026-06-10T12:00:00Z',
      { envelope: { packet_as_of: '2026-06-10T12:02:01Z' } },
    ],
    [
      'FUTURE: packet_as_of 2026-06-10T12:02:01Z; the clock says 2026-06-10T12:00:00Z',
      { envelope: { packet_as_of: '2026-06-10T12:02:01Z' }, source: { observation_ts: undefined } },
    ],
    [
      'FUTURE: packet_as_of 2027-01-01T00:00:00Z, observation_ts 2027-01-01T00:00:00Z; the clock says 2026-06-10T12:00:00Z',
      {
        envelope: { packet_as_of: '2027-01-01T00:00:00Z' },
        source: { observation_ts: '2027-01-01T00:00:00Z' },
      },
    ],
    ['not evaluated: no observation_ts that can be read', { source: { observation_ts: undefined } }],
    ['not evaluated: no observation_ts that can be read', { source: { observation_ts: 'x' } }],
  ],
  incomplete: [
    ['held', {}],
    ['held', { tki: { completeness: 'EMPTY' } }],
    ['held', { tki: { completeness: 'EMPTY', sqlstate: '57014' } }],
    ['TRUNCATED: stated by the exporter', { tki: { completeness: 'TRUNCATED' } }],
    ['TIMEOUT: SQLSTATE “57014”', { tki: { completeness: 'TIMEOUT', sqlstate: '57014' } }],
    ['ERROR: stated by the exporter', { tki: { completeness: 'ERROR' } }],
    ['ERROR: COMPLETE, and SQLSTATE “57014”', { tki: { sqlstate: '57014' } }],
    ['not evaluated: does not say whether its result is complete', { tki: { completeness: 'x' } }],
    ['not evaluated: does not say whether its result is complete', { tki: null }],
  ],
  'item-id': [
    ['held', {}],
    ['not applicable: gives itself no id', { item: { item_id: undefined } }],
    ["ITEM_ID_DIFFERS: item_id is “x”, the entry's is “q”", { item: { item_id: 'x' } }],
    ['held', asDocument()],
    ["ITEM_ID_DIFFERS: item_id is “x”, the entry's is “doc”", asDocument({ item: { item_id: 'x' } })],
    ['not evaluated: no id of an entry to compare item_id with', asDocument(OTHER_CATALOG)],
    [
      'not evaluated: no id of an entry to compare item_id with',
      asDocument({ source: { named_query_id_or_kb_path: 'kb/b.md' } }),
    ],
    [
      'not evaluated: no id of an entry to compare item_id with',
      { source: { named_query_id_or_kb_path: undefined } },
    ],
  ],
  'item-shape': [
    ['held', {}],
    ['held', asRows],
    ['held', asDocument()],
    ['held', { tki: null }],
    ['ITEM_SHAPE: the item is not an object', { facts: { members: null } }],
    ['ITEM_SHAPE: payload is odd', { payload: malformed }],
    ...['', ' ', 7, 'a b', 'x'.repeat(201), 'a//b', 'a/', '/a', '.', '..', 'a/./b', 'a/../b', 'é', 'a\n'].map(
      (id): [string, Change] => [`ITEM_SHAPE: item_id ${ID_FORM}`, { item: { item_id: id } }],
    ),
    ...['a', 'x'.repeat(200), 'A-Z/a.z_0/9', '...', 'a/.b'].map((id): [string, Change] => [
      'held',
      { item: { item_id: id } },
    ]),
    ['held', { item: { item_id: undefined } }],
    [
      `ITEM_SHAPE: source_metadata.named_query_id_or_kb_path ${ID_FORM}`,
      { source: { named_query_id_or_kb_path: 'a b' } },
    ],
    ['held', { source: { named_query_id_or_kb_path: undefined } }],
    ['ITEM_SHAPE: surface_kind is missing or not a text', { item: { surface_kind: undefined } }],
    ['ITEM_SHAPE: surface_kind is missing or not a text', { item: { surface_kind: 7 } }],
    ['held', DIAGNOSTIC],
    ['ITEM_SHAPE: precedence is neither canonical nor diagnostic', { item: { precedence: 'x' } }],
    ['ITEM_SHAPE: precedence is neither canonical nor diagnostic', { item: { precedence: undefined } }],
    ...['binding', 'review-ready', 'draft', 'evidence-only', 'superseded', 'diagnostic'].map(
      (status): [string, Change] => ['held', { item: { authority_status: status } }],
    ),
    ...['x', undefined, 7].map((status): [string, Change] => [
      'ITEM_SHAPE: authority_status is none of binding, review-ready, draft, evidence-only, superseded, diagnostic',
      { item: { authority_status: status } },
    ]),
    ['ITEM_SHAPE: count_discipline is not an object', { item: { count_discipline: 'x' } }],
    ['ITEM_SHAPE: count_discipline is not an object', { item: { count_discipline: null } }],
    ['ITEM_SHAPE: tki is not an object', { item: { tki: [] } }],
    ['ITEM_SHAPE: tki is not an object', { item: { tki: null } }],
    ...['COMPLETE', 'TRUNCATED', 'TIMEOUT', 'ERROR', 'EMPTY'].map((completeness): [string, Change] => [
      'held',
      { tki: { completeness } },
    ]),
    ...['x', undefined, 7].map((completeness): [string, Change] => [
      'ITEM_SHAPE: tki.completeness is none of COMPLETE, TRUNCATED, TIMEOUT, ERROR, EMPTY',
      { tki: { completeness } },
    ]),
    ['held', { tki: { used_as: 'binding' } }],
    ['held', { tki: { used_as: 'evidence' } }],
    ['ITEM_SHAPE: tki.used_as is neither binding nor evidence', { tki: { used_as: 'x' } }],
    ['ITEM_SHAPE: tki.used_as is neither binding nor evidence', { tki: { used_as: null } }],
    ['held', { tki: { aggregate_exception: 'PROVISIONAL' } }],
    ['ITEM_SHAPE: tki.aggregate_exception is not PROVISIONAL', { tki: { aggregate_exception: 'x' } }],
    ['held', { tki: { overrides: ['a', 'b'] } }],
    ['ITEM_SHAPE: tki.overrides is not a list of ids', { tki: { overrides: 'a' } }],
    ['ITEM_SHAPE: tki.overrides is not a list of ids', { tki: { overrides: ['a', 1] } }],
    ['ITEM_SHAPE: tki.overrides is not a list of ids', { tki: { overrides: {} } }],
    ['held', { tki: { sqlstate: '57P01' } }],
    ...['5701', '570144', '57p01', 57014, '', null].map((sqlstate): [string, Change] => [
      'ITEM_SHAPE: tki.sqlstate is not five letters or digits',
      { tki: { sqlstate } },
    ]),
    ['held', { tki: { view_fingerprints: { 'public.v': hash } } }],
    ...[[], null, 'x', 7].map((prints): [string, Change] => [
      'ITEM_SHAPE: tki.view_fingerprints is not an object',
      { tki: { view_fingerprints: prints } },
    ]),
    [
      'ITEM_SHAPE: precedence is neither canonical nor diagnostic; tki.sqlstate is not five letters or digits',
      { item: { precedence: 'x' }, tki: { sqlstate: 'x' } },
    ],
    // What has a rule of its own is not said twice.
    ['held', { item: { x: 1 }, source: { x: 1, content_hash: undefined }, tki: { x: 1 } }],
    ['held', { discipline: { population: undefined, value: 7, observation_ts: 7, x: 1 } }],
    ['held', { source: { observation_ts: 'x' } }],
  ],
  'item-too-large': [
    ['held', {}],
    ['ITEM_TOO_LARGE: 100 bytes; at most 4194304 are read', { facts: { tooLarge: true } }],
  ],
  'local-path': [
    ['held', {}],
    ['LOCAL_PATH: “/x”: prefer KB/PG', { source: { governed_surface: '/x' } }],
    ['LOCAL_PATH: “/x”: prefer KB/PG', { source: { named_query_id_or_kb_path: '/x' } }],
    [
      'LOCAL_PATH: “/x”: prefer KB/PG',
      { source: { named_query_id_or_kb_path: '/x', governed_surface: undefined } },
    ],
    ['not evaluated: no surface or no path to look at', { source: { governed_surface: undefined } }],
    ['not evaluated: no surface or no path to look at', { source: { named_query_id_or_kb_path: undefined } }],
  ],
  'manifest-hash': [
    ['held', {}],
    [
      `CONTRACT_VIOLATION: manifest_hash ${hash}, recomputed ${other}`,
      { context: { manifest: { kind: 'differs', recomputed: other } } },
    ],
    [
      'CONTRACT_VIOLATION: manifest_hash cannot be recomputed, so it covers no item: 2 without an id or a digest, the first is item 3',
      { context: { manifest: { kind: 'not recomputable', hollow: 2, first: 3 } } },
    ],
    ...[{ named_query_id_or_kb_path: undefined }, { content_hash: undefined }].map(
      (lacks): [string, Change] => [
        'not evaluated: no pair of id and content_hash, so no manifest to recompute',
        { context: { manifest: { kind: 'not recomputable', hollow: 1, first: 4 } }, source: lacks },
      ],
    ),
  ],
  'prohibited-surface': [
    ['held', {}],
    ['PROHIBITED_SURFACE: database postgres', { source: { governed_surface: 'postgres.public.t' } }],
    ['not evaluated: no surface, no path, or a payload that was not read', { payload: malformed }],
    ...(
      [
        ['confidence', { discipline: { confidence: 'fn_bad_1' } }],
        ['denominator', { discipline: { denominator: 'fn_bad_1' } }],
        ['match_key', { discipline: { match_key: 'fn_bad_1' } }],
        ['population', { discipline: { population: 'fn_bad_1' } }],
        ['query', { discipline: { query: 'fn_bad_1' } }],
        ['surface', { discipline: { surface: 'fn_bad_1' } }],
        ['item_id', { item: { item_id: 'fn_bad_1' } }],
        ['path', { source: { named_query_id_or_kb_path: 'fn_bad_1' } }],
        ['source_revision', { source: { source_revision: 'fn_bad_1' } }],
        ['overrides', { tki: { overrides: ['x', 'fn_bad_1'] } }],
        ['a column', { ...asRows, payload: rows(1, ['a', 'fn_bad_1']) }],
      ] as const
    ).map(([, change]): [string, Change] => [
      'PROHIBITED_SURFACE: “fn_bad_1” names “fn_bad_*”',
      {
        ...change,
        context: { catalog: { prohibited: { functions: ['fn_bad_*'], joins: [], formulas: [] } } },
      },
    ]),
  ],
  'provisional-binding': [
    ['held', {}],
    ['not evaluated: no authority_status', { item: { authority_status: undefined } }],
    [
      'PROVISIONAL_CATALOG: binding under a provisional catalog, gateway “EMULATED_v1”',
      { item: { authority_status: 'binding' } },
    ],
    [
      'PROVISIONAL_CATALOG: binding under a provisional catalog, gateway not stated',
      { item: { authority_status: 'binding' }, envelope: { tki: undefined } },
    ],
  ],
  'row-limit': [
    ['not applicable: a count, no rows', {}],
    ['held', { payload: rows(499) }],
    ['ROW_LIMIT_CONTRADICTION: 500 rows, “COMPLETE”', { payload: rows(500) }],
    ['ROW_LIMIT_CONTRADICTION: 500 rows, completeness not stated', { payload: rows(500), tki: null }],
    ['held', { payload: rows(500), tki: { completeness: 'TRUNCATED' } }],
    [
      'ROW_LIMIT_CONTRADICTION: 501 rows, “TRUNCATED”',
      { payload: rows(501), tki: { completeness: 'TRUNCATED' } },
    ],
    ['not evaluated: its payload was not read', { payload: malformed }],
    ['not evaluated: its payload was not read', { payload: { kind: 'unread' } }],
  ],
  'source-metadata': [
    ['held', {}],
    ...Object.keys(source).flatMap((name) =>
      [undefined, '', '\u200b', 7].map((value): [string, Change] => [
        `MISSING_SOURCE_METADATA: source_metadata lacks, or has no text in, ${name}`,
        { source: { [name]: value } },
      ]),
    ),
  ],
  'sql-member': [
    ['held', {}],
    ['SQL_MEMBER: a member or a payload column is named sql', { facts: { sqlName: true } }],
  ],
  stale: [
    ['held', {}],
    ['held', { source: LATE }],
    ['STALE: 86400 s old, max age 86400 s', { source: { observation_ts: '2026-06-09T11:59:59.999999Z' } }],
    ['STALE: 86401 s old, max age 86400 s', { envelope: { packet_as_of: '2026-06-09T11:59:59Z' } }],
    ['held', { envelope: { packet_as_of: '2026-06-09T12:00:00Z' } }],
    [
      'STALE: 86401 s old, max age 86400 s',
      { source: LATE, instructions: { as_of: '2026-06-10T12:00:01Z' } },
    ],
    // An earlier one makes nothing younger.
    [
      'STALE: 90000 s old, max age 86400 s',
      { source: { observation_ts: '2026-06-09T11:00:00Z' }, instructions: { as_of: '2026-06-09T12:00:00Z' } },
    ],
    ['not evaluated: no observation_ts that can be read', { source: { observation_ts: undefined } }],
    ['not evaluated: no observation_ts that can be read', { source: { observation_ts: 'x' } }],
    [
      'STALE: 90000 s old, max age 86400 s',
      { source: { observation_ts: undefined }, envelope: { packet_as_of: '2026-06-09T11:00:00Z' } },
    ],
    [
      'not evaluated: no time of the packet, or no clock, that can be read',
      { envelope: { packet_as_of: 'x' } },
    ],
    ['not evaluated: no time of the packet, or no clock, that can be read', { instructions: { clock: 'x' } }],
    ['not evaluated: no time of the packet, or no clock, that can be read', { instructions: { as_of: 'x' } }],
    ['STALE: 14400 s old, max age 0 s', { instructions: { max_age_seconds: 0 } }],
  ],
  'time-unreadable': [
    ['held', {}],
    ['not evaluated: no observation_ts', { source: { observation_ts: undefined } }],
    [
      'TIME_UNREADABLE: source_metadata.observation_ts “x”: the form is 2026-06-10T08:00:00Z: a time of the calendar in UTC, Z at its end and no offset, at most six decimals of the second',
      { source: { observation_ts: 'x' } },
    ],
  ],
  'unknown-member': [
    ['held', {}],
    ['not evaluated: the item is not an object', { facts: { members: null } }],
    ['UNKNOWN_MEMBER: no such member: “x”', { item: { x: 1 } }],
    ['UNKNOWN_MEMBER: no such member: “source_metadata.x”', { source: { x: 1 } }],
    ['UNKNOWN_MEMBER: no such member: “count_discipline.x”', { discipline: { x: 1 } }],
    ['UNKNOWN_MEMBER: no such member: “tki.x”', { tki: { x: 1 } }],
    ['UNKNOWN_MEMBER: no such member: “payload.x”', { facts: { payloadMembers: ['kind', 'value', 'x'] } }],
    ['UNKNOWN_MEMBER: no such member: “payload.rows”', { facts: { payloadMembers: ['kind', 'rows'] } }],
    [
      'UNKNOWN_MEMBER: no such member: “payload.value”',
      { payload: rows(1), facts: { payloadMembers: ['columns', 'kind', 'rows', 'value'] } },
    ],
    [
      'held',
      { payload: { kind: 'unread' }, facts: { payloadMembers: ['columns', 'kind', 'rows', 'value'] } },
    ],
    ['held', { payload: malformed, facts: { payloadMembers: ['columns', 'kind', 'rows', 'value'] } }],
    ['UNKNOWN_MEMBER: no such member: “payload.x”', { payload: malformed, facts: { payloadMembers: ['x'] } }],
    [
      'UNKNOWN_MEMBER: no such member: “payload.value”',
      { payload: { ...malformed, of: 'rows' }, facts: { payloadMembers: ['value'] } },
    ],
    ['UNKNOWN_MEMBER: no such member: “a”, “b”, “c”, “d”, “e”', { item: { a: 1, b: 1, c: 1, d: 1, e: 1 } }],
    [
      'UNKNOWN_MEMBER: no such member: “a”, “b”, “c”, “d”, “e”, and 1 more',
      { item: { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 } },
    ],
    [
      'held',
      {
        tki: {
          aggregate_exception: 'PROVISIONAL',
          database_list: 'CATALOG',
          functions: 'CATALOG',
          gateway: {},
          may_call: [],
          overrides: [],
          sqlstate: '57014',
          used_as: 'evidence',
          view_fingerprints: {},
        },
      },
    ],
  ],
  'unknown-query': [
    ['held', {}],
    ['not applicable: a document, no query', asDocument()],
    ['not evaluated: names no query', { source: { named_query_id_or_kb_path: undefined } }],
    ['not evaluated: exported with another catalog', OTHER_CATALOG],
    ['UNKNOWN_QUERY_ID: “x”', { source: { named_query_id_or_kb_path: 'x' } }],
  ],
  'unlisted-kb-path': [
    ['not applicable: a query, no document', {}],
    ['held', asDocument()],
    ['not evaluated: names no path', asDocument({ source: { named_query_id_or_kb_path: undefined } })],
    ['not evaluated: exported with another catalog', asDocument(OTHER_CATALOG)],
    [
      'UNLISTED_KB_PATH: “kb/b.md”: no document of the catalog has that path',
      asDocument({ source: { named_query_id_or_kb_path: 'kb/b.md' } }),
    ],
    [
      'UNLISTED_KB_PATH: “kb”: below none of the prefixes',
      asDocument({ source: { named_query_id_or_kb_path: 'kb' } }),
    ],
    [
      'UNLISTED_KB_PATH: “kc/a.md”: below none of the prefixes',
      asDocument({ source: { named_query_id_or_kb_path: 'kc/a.md' } }),
    ],
    [
      'UNLISTED_KB_PATH: “kb/a.md”: below none of the prefixes',
      asDocument({ context: { catalog: { kb_prefixes: ['kc'] } } }),
    ],
  ],
  'used-as-binding': [
    ['held', {}],
    ['not applicable: authority_status binding', { item: { authority_status: 'binding' } }],
    [
      "NOT_BINDING: authority_status “evidence-only”, used as binding by the packet's used_as",
      { tki: { used_as: 'binding' } },
    ],
    [
      "NOT_BINDING: authority_status not stated, used as binding by the packet's used_as",
      { tki: { used_as: 'binding' }, item: { authority_status: undefined } },
    ],
    [
      "NOT_BINDING: authority_status “evidence-only”, used as binding by a reader's claim",
      { context: { claimedBinding: new Set(['q']) } },
    ],
    [
      "NOT_BINDING: authority_status “evidence-only”, used as binding by a reader's claim",
      { item: { item_id: 'x' }, context: { claimedBinding: new Set(['x']) } },
    ],
    [
      "NOT_BINDING: authority_status “evidence-only”, used as binding by a reader's claim",
      { item: { item_id: 'x' }, context: { claimedBinding: new Set(['q']) } },
    ],
    [
      "NOT_BINDING: authority_status “evidence-only”, used as binding by a reader's claim",
      asDocument({ item: { item_id: 'x' }, context: { claimedBinding: new Set(['doc']) } }),
    ],
    [
      "NOT_BINDING: authority_status “evidence-only”, used as binding by the packet's used_as and a reader's claim",
      { tki: { used_as: 'binding' }, context: { claimedBinding: new Set(['q']) } },
    ],
  ],
  'view-drift': [
    ['not applicable: read from no view', {}],
    ['not applicable: read from no view', { tki: null }],
    ['not evaluated: exported with another catalog', OTHER_CATALOG],
    [
      'not evaluated: no entry of the catalog to compare with',
      { source: { named_query_id_or_kb_path: 'x' } },
    ],
    [
      'not evaluated: does not say how its views are defined',
      { tki: null, source: { named_query_id_or_kb_path: 'v' } },
    ],
    [
      'held',
      { tki: { view_fingerprints: { 'public.v': hash } }, source: { named_query_id_or_kb_path: 'v' } },
    ],
    ['VIEW_DRIFT: “public.v”', { source: { named_query_id_or_kb_path: 'v' } }],
    [
      'VIEW_DRIFT: “public.v”',
      { tki: { view_fingerprints: { 'public.v': other } }, source: { named_query_id_or_kb_path: 'v' } },
    ],
    [
      'VIEW_DRIFT: “public.w”',
      {
        tki: { view_fingerprints: { 'public.v': hash, 'public.w': hash } },
        source: { named_query_id_or_kb_path: 'v' },
      },
    ],
    ['VIEW_DRIFT: “public.w”', { tki: { view_fingerprints: { 'public.w': hash } } }],
    [
      'VIEW_DRIFT: “a”, “b”, “c”, “d”, “e”',
      {
        tki: { view_fingerprints: Object.fromEntries('a b c d e f'.split(' ').map((view) => [view, hash])) },
      },
    ],
    ['not applicable: read from no view', asDocument()],
    ['VIEW_DRIFT: “public.w”', asDocument({ tki: { view_fingerprints: { 'public.w': hash } } })],
  ],
};

describe.each(Object.entries(CASES) as [RuleId, NonNullable<(typeof CASES)[RuleId]>][])(
  '%s',
  (rule, cases) => {
    it.each(cases)('says “%s” of %j', (wanted, change) => {
      expect(outcome(rule, change)).toBe(wanted);
    });
  },
);

const OURS: ReadonlySet<string> = new Set(['kind', 'of', 'context', 'instructions']);

/** Every word of a packet's with 300 letters behind it; what says of which kind something is, and our own words, stay. */
function longer(value: unknown): unknown {
  if (typeof value === 'string') return `${value}${'y'.repeat(300)}`;
  if (value instanceof Map || value instanceof Set || typeof value !== 'object' || value === null)
    return value;
  if (Array.isArray(value)) return value.map(longer);
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, OURS.has(name) ? each : longer(each)]),
  );
}

const longCells = (payload: PayloadFacts & { readonly kind: 'rows' }): PayloadFacts => ({
  ...payload,
  first: longer(payload.first) as string[] | null,
});

// Each word is cut where its rule cuts it: what is in quotes is written as how long it is.
it('quotes no more of a long word than is written down', async () => {
  const lines = new Set<string>();
  for (const [rule, cases] of Object.entries(CASES))
    for (const change of cases.flatMap(([, each]) => [
      longer(each) as Change,
      // Where a long path or id would make it another item, before the rule comes to what it quotes.
      ...(['payload', 'tki', 'item'] as const).map((part) => ({ ...each, [part]: longer(each[part]) })),
      ...(each.payload?.kind === 'rows' ? [{ ...each, payload: longCells(each.payload) }] : []),
      { ...each, source: { ...each.source, source_revision: 'r'.repeat(300) } },
    ])) {
      const said = outcome(rule as RuleId, change);
      const lengths = said.replaceAll(/“([^”]*)”/g, (_all, word: string) => `“${word.length}”`);
      if (lengths.includes('“')) lines.add(`${rule}: ${lengths.replaceAll(/y{9,}/g, 'y…y')}`);
    }
  await expect(`${[...lines].sort().join('\n')}\n`).toMatchFileSnapshot('recorded/long-words.txt');
});
