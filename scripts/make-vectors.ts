// Writes test/vectors: packets with sound hashes, each broken in one way, beside what must be observed. Run by hand, on Node 24.
// Expectations are written here by hand from the verdict tables, never taken from the evaluation.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toCanonicalJson } from '../src/formats/canonical.ts';
import { sha256 } from '../src/formats/digest.ts';
import type { Context, Expected } from '../test/vectors/vector.ts';

/** Packets are broken on purpose, so their parts are loosely typed. */
// oxlint-disable-next-line typescript/no-explicit-any -- a typed packet could not be broken
type Loose = Record<string, any>;

const TIME = '2026-06-10T08:00:00Z';
const DISCLAIMER =
  'What this packet does not hold is not evidenced in its allowed surfaces; that denies nothing anywhere else.';
const PRINT = `sha256:${'a'.repeat(64)}`;

const discipline = (id: string, relation: string): Loose => ({
  confidence: 'exact at the snapshot',
  denominator: `all rows of ${relation}`,
  match_key: 'none',
  population: `rows of ${relation}`,
  query: id,
  surface: `directus.public.${relation}`,
});

const countEntry = (relation: string, more: Loose = {}): Loose => ({
  id: `count/${relation}`,
  governed_surface: `directus.public.${relation}`,
  surface_kind: 'pg_table',
  precedence: 'canonical',
  authority_status: 'evidence-only',
  result: 'count',
  columns: ['count'],
  sql: `SELECT pg_catalog.count(*) FROM public.${relation}`,
  relations: [`public.${relation}`],
  count_discipline: discipline(`count/${relation}`, relation),
  view_fingerprints: {},
  live_run_evidence: 'NONE: synthetic',
  ...more,
});

const rowsEntry = (id: string, columns: string[]): Loose => ({
  id,
  governed_surface: 'directus.public.dot_tools',
  surface_kind: 'pg_table',
  precedence: 'canonical',
  authority_status: 'evidence-only',
  result: 'rows',
  columns,
  sql: `SELECT ${columns.join(', ')} FROM public.dot_tools`,
  relations: ['public.dot_tools'],
  view_fingerprints: {},
  live_run_evidence: 'NONE: synthetic',
});

const view = (relation: string): Loose => ({
  surface_kind: 'pg_view',
  view_fingerprints: { [`public.${relation}`]: PRINT },
});

const catalog: Loose = {
  schema: 'tki-catalog/v1',
  catalog_id: 'test-vectors',
  status: 'provisional',
  seal: 'UNSEALED',
  databases: ['directus'],
  kb_prefixes: ['knowledge'],
  prohibited: {
    functions: ['fn_dot_wf_orphan_detector*', 'fn_iu_op_*', 'fn_tac_log_checker_issue'],
    joins: [['information_unit', 'tac_logical_unit']],
    formulas: ['186 \u2229 command catalog (withdrawn)'],
  },
  entries: [
    countEntry('dot_tools'),
    countEntry('information_unit', { corpus: 'information_unit' }),
    countEntry('tac_logical_unit', { corpus: 'tac_logical_unit' }),
    countEntry('v_dot_reconciliation_reliability', view('v_dot_reconciliation_reliability')),
    countEntry('v_dot_registry_no_file', {
      ...view('v_dot_registry_no_file'),
      precedence: 'diagnostic',
      authority_status: 'diagnostic',
      counterpart: 'count/v_dot_reconciliation_reliability',
    }),
    countEntry('system_issues'),
    countEntry('owner_register', { authority_status: 'binding' }),
    rowsEntry('rows/dot_tools', ['code', 'name']),
    rowsEntry('rows/scripts', ['code', 'sql']),
  ],
};
const catalogText = toCanonicalJson(catalog);
const catalogDigest = sha256(catalogText);

/** The same with one document: its path, surface and key. */
const PATH = 'knowledge/dev/laws/a.md';
const documentsText = toCanonicalJson({
  ...catalog,
  documents: [
    {
      id: 'kb/laws/a',
      governed_surface: 'directus.public.kb_documents',
      surface_kind: 'kb_document',
      precedence: 'canonical',
      authority_status: 'evidence-only',
      path: PATH,
      document_id: 'KB-0001',
      collection: 'kb_documents',
      fields: { body: 'body', document_id: 'id', path: 'path', revision: 'revision' },
      live_run_evidence: 'NONE: synthetic',
    },
  ],
});
const entryOf = (id: string): Loose | undefined => catalog.entries.find((entry: Loose) => entry.id === id);

function count(relation: string, value: string, more: Loose = {}): Loose {
  const id = `count/${relation}`;
  const entry = entryOf(id) ?? countEntry(relation);
  const prints = entry.surface_kind === 'pg_view' ? { view_fingerprints: entry.view_fingerprints } : {};
  return {
    item_id: id,
    surface_kind: entry.surface_kind,
    authority_status: entry.authority_status,
    precedence: entry.precedence,
    payload: { kind: 'count', value },
    count_discipline: { ...entry.count_discipline, observation_ts: TIME, value },
    source_metadata: {
      governed_surface: entry.governed_surface,
      named_query_id_or_kb_path: id,
      observation_ts: TIME,
      source_revision: 'pg:180004',
    },
    tki: { completeness: 'COMPLETE', aggregate_exception: 'PROVISIONAL', used_as: 'evidence', ...prints },
    ...more,
  };
}

function rows(table: (string | null)[][], more: Loose = {}, id = 'rows/dot_tools'): Loose {
  const entry = entryOf(id) as Loose;
  return {
    item_id: id,
    surface_kind: entry.surface_kind,
    authority_status: entry.authority_status,
    precedence: entry.precedence,
    payload: { kind: 'rows', columns: entry.columns, rows: table },
    source_metadata: {
      governed_surface: entry.governed_surface,
      named_query_id_or_kb_path: id,
      observation_ts: TIME,
      source_revision: 'pg:180004',
    },
    tki: { completeness: 'COMPLETE', used_as: 'evidence' },
    ...more,
  };
}

function kbDocument(path: string, pathInside = path): Loose {
  return {
    item_id: 'KB-0001',
    surface_kind: 'kb_document',
    authority_status: 'evidence-only',
    precedence: 'canonical',
    payload: {
      kind: 'rows',
      columns: ['body_digest', 'document_id', 'path', 'revision'],
      rows: [[PRINT, 'KB-0001', pathInside, '3']],
    },
    source_metadata: {
      governed_surface: 'directus.public.kb_documents',
      named_query_id_or_kb_path: path,
      observation_ts: TIME,
      source_revision: 'kb:3',
    },
    tki: { completeness: 'COMPLETE', used_as: 'evidence' },
  };
}

/** The catalog's one document, broken in one way. */
function listed(change: (item: Loose, cells: string[]) => void = () => undefined): Loose {
  const item: Loose = { ...kbDocument(PATH), item_id: 'kb/laws/a' };
  change(item, item['payload'].rows[0]);
  return item;
}

const dot = (more: Loose = {}): Loose => count('dot_tools', '309', more);

/** Repairs every hash over whatever stands in the packet: what a forger would do. */
function seal(packet: Loose): Loose {
  for (const item of packet.items) {
    const source = item.source_metadata;
    if (source === undefined || 'content_hash' in source) continue;
    const isDocument = item.surface_kind === 'kb_document';
    const id = source.named_query_id_or_kb_path;
    const sql = isDocument ? null : (entryOf(id)?.sql ?? 'unknown');
    source.content_hash = sha256(
      toCanonicalJson({
        governed_surface: source.governed_surface ?? null,
        named_query_id: isDocument ? null : (id ?? null),
        payload: item.payload,
        sql,
      }),
    );
  }
  const pairs = packet.items.map((item: Loose) => {
    const source = item.source_metadata ?? {};
    return `${source.named_query_id_or_kb_path}:${source.content_hash}`;
  });
  packet.manifest_hash ??= sha256(pairs.sort().join('\n'));
  if (packet.tki !== undefined) packet.tki.packet_digest ??= sha256(toCanonicalJson(packet));
  return packet;
}

function packetOf(items: Loose[], more: Loose = {}): Loose {
  const packet: Loose = {
    schema: 'b7-governed-packet/v1',
    packet_id: 'PKT-VECTOR-001',
    packet_as_of: TIME,
    source_mode: 'PACKET_DERIVED',
    freshness: 'AS_OF_EXPORT',
    decision_effect: 'NONE',
    may_gate: false,
    disclaimer: DISCLAIMER,
    items,
    tki: {
      gateway: 'EMULATED_1',
      catalog: { digest: catalogDigest, status: 'provisional' },
      exporter: { operator: 'a person' },
      purpose: 'test vector',
    },
    ...more,
  };
  for (const [name, value] of Object.entries(packet)) if (value === undefined) delete packet[name];
  return packet;
}

const bytesOf = (packet: Loose): Buffer => Buffer.from(toCanonicalJson(seal(packet)));
const without = (record: Loose, ...names: string[]): Loose =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));

/** The exit codes of the table, by hand: expectations do not come from the code under test. */
const EXIT: Record<string, number> = {
  EVIDENCE_PRESENT: 10,
  NOT_EVIDENCED_IN_ALLOWED_SURFACES: 2,
  UNVERIFIED: 2,
  READ_LEVEL_FAIL: 4,
  FLAG_AUTHORITY_VIOLATION: 4,
  FLAG_LOCAL_FIRST_AUTHORITY: 4,
  CONTRACT_VIOLATION_IN_DESIGN: 4,
  BLOCKED_BY_UNVERIFIED_SOURCE: 3,
  BLOCKED_BY_UNSAFE_ACCESS: 3,
  BLOCKED: 3,
};
const HELD = 'NOT_EVIDENCED_IN_ALLOWED_SURFACES';
const UNSAFE = 'BLOCKED_BY_UNSAFE_ACCESS';
const DESIGN = 'CONTRACT_VIOLATION_IN_DESIGN';
const STALE = 'BLOCKED_BY_UNVERIFIED_SOURCE';
const AUTHORITY = 'FLAG_AUTHORITY_VIOLATION';
const LOCAL = 'FLAG_LOCAL_FIRST_AUTHORITY';

const written = new Map<string, { bytes: Buffer; expected: Expected }>();

function write(name: string, bytes: Buffer, expected: Omit<Expected, 'exit_code'>): void {
  if (written.has(name)) throw new Error(`two vectors are called ${name}`);
  const exit = EXIT[expected.verdict];
  if (exit === undefined) throw new Error(`no exit code for ${expected.verdict}`);
  const { row, verdict, findings, items, notes, integrity, context } = expected;
  written.set(name, {
    bytes,
    expected: {
      row,
      verdict,
      exit_code: exit,
      findings,
      items,
      ...(notes === undefined ? {} : { notes }),
      integrity,
      ...(context === undefined ? {} : { context }),
    },
  });
}

/** One item that breaks rules: `[rule, reason]` each, in the order of the registry. */
function one(
  name: string,
  row: string,
  item: Loose,
  verdict: string,
  broken: [string, string][],
  more: { packet?: Loose; context?: Context; notes?: string[]; integrity?: string } = {},
): void {
  const at = item.item_id ?? item.source_metadata?.named_query_id_or_kb_path ?? 'item 0';
  write(name, bytesOf(packetOf([item], more.packet)), {
    row,
    verdict,
    findings: broken.map(([rule, reason]) => ({ at, rule, reason })),
    items: { [at]: verdict },
    ...(more.notes === undefined ? {} : { notes: more.notes }),
    integrity: more.integrity ?? 'SELF_CONSISTENT',
    ...(more.context === undefined ? {} : { context: more.context }),
  });
}

/** A packet of which nothing is evaluated. */
function blocked(
  name: string,
  row: string,
  bytes: Buffer,
  broken: [string, string][],
  context?: Context,
): void {
  write(name, bytes, {
    row,
    verdict: 'BLOCKED',
    findings: broken.map(([rule, reason]) => ({ at: 'packet', rule, reason })),
    items: {},
    integrity: 'NOT_EVIDENCED',
    ...(context === undefined ? {} : { context }),
  });
}

// ---- usable as evidence
write(
  'evidence-reference-six-counts',
  bytesOf(
    packetOf([
      count('dot_tools', '309'),
      count('information_unit', '219'),
      count('tac_logical_unit', '102'),
      count('v_dot_reconciliation_reliability', '309'),
      count('v_dot_registry_no_file', '41'),
      count('system_issues', '224019'),
    ]),
  ),
  {
    row: 'full source_metadata, governed surface, catalog entry equal, hashes match, COMPLETE, fresh',
    verdict: 'EVIDENCE_PRESENT',
    findings: [],
    items: {
      'count/dot_tools': 'EVIDENCE_PRESENT',
      'count/information_unit': 'EVIDENCE_PRESENT',
      'count/tac_logical_unit': 'EVIDENCE_PRESENT',
      'count/v_dot_reconciliation_reliability': 'EVIDENCE_PRESENT',
      'count/v_dot_registry_no_file': 'EVIDENCE_PRESENT',
      'count/system_issues': 'EVIDENCE_PRESENT',
    },
    notes: [],
    integrity: 'SELF_CONSISTENT',
  },
);
one(
  'evidence-rows',
  'rows of text',
  rows([
    ['DOT-1', 'a "quoted" },{"authority_status":" name'],
    ['DOT-2', null],
  ]),
  'EVIDENCE_PRESENT',
  [],
);
/** What a packet of documents is held against. */
const underDocuments = {
  packet: {
    tki: {
      gateway: 'EMULATED_1',
      catalog: { digest: sha256(documentsText), status: 'provisional' },
      exporter: { operator: 'a person' },
      purpose: 'test vector',
    },
  },
  context: { catalog_file: 'catalog-documents.json' },
};
one(
  'evidence-kb-document',
  'a document that the catalog lists by its path',
  listed(),
  'EVIDENCE_PRESENT',
  [],
  structuredClone(underDocuments),
);
one(
  'evidence-seed-fields-only',
  'a packet that has only the fields of the seeds is consumed',
  without(dot(), 'tki', 'item_id'),
  'EVIDENCE_PRESENT',
  [],
  {
    packet: { tki: undefined },
    notes: [
      'count/dot_tools: EXTENSION_ABSENT: the packet does not say whether the result is complete',
      'count/dot_tools: no item_id: the query id stands in for it',
    ],
  },
);
one(
  'evidence-one-corpus-noted',
  'one corpus without the other gets a note, never a verdict',
  count('tac_logical_unit', '102'),
  'EVIDENCE_PRESENT',
  [],
  {
    notes: [
      'count/tac_logical_unit: tac_logical_unit without information_unit: the two corpora are reported side by side, never joined',
    ],
  },
);
{
  const bytes = bytesOf(packetOf([dot()]));
  one(
    'evidence-bound',
    'the caller\u2019s expected digest equals that of the raw bytes',
    dot(),
    'EVIDENCE_PRESENT',
    [],
    {
      integrity: 'BOUND',
      context: { go: { expected_packet_digest: sha256(bytes), expected_catalog_digest: catalogDigest } },
    },
  );
}
one('evidence-claim-differs', 'a relation never changes the verdict', dot(), 'EVIDENCE_PRESENT', [], {
  context: {
    claims: {
      schema: 'tki-claims/v1',
      claims: [
        {
          id: 'c1',
          text: 'there are 400',
          items: ['count/dot_tools'],
          use: 'evidence',
          expectation: { kind: 'equals', value: '400' },
        },
      ],
    },
  },
});

// ---- held out
for (const field of [
  'content_hash',
  'governed_surface',
  'named_query_id_or_kb_path',
  'observation_ts',
  'source_revision',
]) {
  const item = dot();
  if (field === 'content_hash') item.source_metadata.content_hash = undefined;
  else delete item.source_metadata[field];
  one(
    `missing-${field.replaceAll('_', '-')}`,
    `source_metadata without ${field}`,
    item,
    HELD,
    [['source-metadata', 'MISSING_SOURCE_METADATA']],
    {
      integrity:
        field === 'observation_ts' || field === 'source_revision' ? 'SELF_CONSISTENT' : 'NOT_EVIDENCED',
    },
  );
}
one(
  'missing-source-metadata',
  'no source_metadata at all',
  without(dot(), 'source_metadata'),
  HELD,
  [['source-metadata', 'MISSING_SOURCE_METADATA']],
  { integrity: 'NOT_EVIDENCED' },
);
one(
  'missing-empty-surface',
  'an empty text is missing',
  (() => {
    const item = dot();
    item.source_metadata.governed_surface = ' ';
    return item;
  })(),
  HELD,
  [['source-metadata', 'MISSING_SOURCE_METADATA']],
);
one(
  'unknown-query',
  'named query unknown to the pinned catalog',
  count('dot_tools_v2', '309'),
  HELD,
  [['unknown-query', 'UNKNOWN_QUERY_ID']],
  { integrity: 'NOT_EVIDENCED' },
);
one(
  'unlisted-kb-prefix-alone',
  'KB path below a prefix, and listed by no entry',
  kbDocument('knowledge/dev/laws/a.md'),
  HELD,
  [['unlisted-kb-path', 'UNLISTED_KB_PATH']],
);
{
  const other = listed((item) => (item['source_metadata'].governed_surface = 'directus.public.secrets'));
  other['item_id'] = other['source_metadata'].named_query_id_or_kb_path = 'knowledge/x.md';
  other['payload'].rows[0][2] = 'knowledge/x.md';
  one(
    'unlisted-kb-path-beside-a-listed-one',
    'KB path that no entry lists, with a surface of its own choice',
    other,
    HELD,
    [['unlisted-kb-path', 'UNLISTED_KB_PATH']],
    structuredClone(underDocuments),
  );
}
one('unlisted-kb-path', 'KB path outside the catalog\u2019s prefixes', kbDocument('private/a.md'), HELD, [
  ['unlisted-kb-path', 'UNLISTED_KB_PATH'],
]);
one(
  'catalog-differs',
  'packet\u2019s catalog digest differs from the inspector\u2019s',
  dot(),
  HELD,
  [['catalog-differs', 'CATALOG_DIFFERS']],
  {
    packet: {
      tki: {
        gateway: 'EMULATED_1',
        catalog: { digest: PRINT, status: 'provisional' },
        exporter: {},
        purpose: 'test vector',
      },
    },
  },
);
one('empty-stated', 'completeness EMPTY', rows([], { tki: { completeness: 'EMPTY' } }), HELD, [
  ['empty-result', 'EMPTY_RESULT'],
]);
one('empty-complete', 'no row, and called COMPLETE', rows([]), HELD, [['empty-result', 'EMPTY_RESULT']]);

// ---- local paths
const LOCAL_SURFACES = {
  absolute: '/var/lib/dot_tools.csv',
  dot: './dot_tools',
  parent: '../dot_tools',
  home: '~/dot_tools',
  file: 'file:///srv/dot_tools',
  'file-upper': 'FiLe:dot_tools',
  drive: 'c:dot_tools',
  'drive-upper': 'C:\\dot_tools',
  unc: '\\\\srv\\share',
  percent: '%2fetc%2Fdot',
  'percent-twice': '%252Fetc',
  'percent-file': 'f%69le:/x',
  'full-width': '\uff0fetc',
  'white-space': ' \t/etc',
  'zero-width': '\u200b/etc',
};
for (const [name, surface] of Object.entries(LOCAL_SURFACES)) {
  const item = dot();
  item.source_metadata.governed_surface = surface;
  one(`local-${name}`, 'governed_surface is a local path', item, LOCAL, [['local-path', 'LOCAL_PATH']]);
}
one('local-kb-path', 'a KB path is a local path', kbDocument('/knowledge/a.md'), DESIGN, [
  ['item-shape', 'ITEM_SHAPE'],
  ['local-path', 'LOCAL_PATH'],
  ['unlisted-kb-path', 'UNLISTED_KB_PATH'],
]);

// ---- tamper
{
  const item = dot();
  item.source_metadata.content_hash = `sha256:${'b'.repeat(64)}`;
  one(
    'tamper-content-hash',
    'content_hash mismatch',
    item,
    UNSAFE,
    [['content-hash', 'CONTRACT_VIOLATION']],
    { integrity: 'NOT_EVIDENCED' },
  );
}
one(
  'tamper-manifest-hash',
  'manifest_hash mismatch',
  dot(),
  UNSAFE,
  [['manifest-hash', 'CONTRACT_VIOLATION']],
  { packet: { manifest_hash: PRINT }, integrity: 'NOT_EVIDENCED' },
);
for (const name of ['content_hash', 'named_query_id_or_kb_path']) {
  const hollow = count('information_unit', '219');
  // Sealing fills in a hash that is not there, and leaves one that is undefined.
  if (name === 'content_hash') hollow.source_metadata.content_hash = undefined;
  else delete hollow.source_metadata[name];
  write(
    `tamper-hollow-${name.replaceAll('_', '-')}`,
    bytesOf(packetOf([dot(), hollow], { manifest_hash: PRINT, tki: undefined })),
    {
      row: 'manifest_hash cannot be recomputed because of one item: what rests on it is refused',
      verdict: UNSAFE,
      findings: [
        { at: 'count/dot_tools', rule: 'manifest-hash', reason: 'CONTRACT_VIOLATION' },
        { at: 'count/information_unit', rule: 'source-metadata', reason: 'MISSING_SOURCE_METADATA' },
      ],
      items: { 'count/dot_tools': UNSAFE, 'count/information_unit': HELD },
      integrity: 'NOT_EVIDENCED',
    },
  );
}

// ---- catalog and count
for (const [name, change] of Object.entries({
  'surface-kind': { surface_kind: 'pg_view' },
  precedence: { precedence: 'diagnostic' },
  'authority-status': { authority_status: 'review-ready' },
})) {
  one(`catalog-mismatch-${name}`, `${name} differs from the catalog entry`, dot(change), UNSAFE, [
    ['catalog-mismatch', 'CATALOG_MISMATCH'],
  ]);
}
{
  const item = dot();
  item.source_metadata.governed_surface = 'directus.public.dot_tools_copy';
  one('catalog-mismatch-surface', 'surface differs from the catalog entry', item, UNSAFE, [
    ['catalog-mismatch', 'CATALOG_MISMATCH'],
  ]);
  const columns = rows([['DOT-1', 'a']]);
  columns.payload.columns = ['code', 'label'];
  one('catalog-mismatch-columns', 'columns differ from the catalog entry', columns, UNSAFE, [
    ['catalog-mismatch', 'CATALOG_MISMATCH'],
  ]);
  const denominator = dot();
  denominator.count_discipline.denominator = 'something smaller';
  one('catalog-mismatch-denominator', 'the discipline differs from the catalog entry', denominator, UNSAFE, [
    ['catalog-mismatch', 'CATALOG_MISMATCH'],
  ]);
  one(
    'catalog-mismatch-kb-path',
    'a document\u2019s path differs from the one in its payload',
    kbDocument('knowledge/a.md', 'knowledge/b.md'),
    UNSAFE,
    [
      ['document-mismatch', 'DOCUMENT_MISMATCH'],
      ['unlisted-kb-path', 'UNLISTED_KB_PATH'],
    ],
  );
  for (const [name, value] of Object.entries({
    '': '310',
    '-zeros': '0309',
    '-sign': '+309',
    '-blank': ' 309',
    '-fraction': '309.0',
    '-other-digits': '\u0663\u0660\u0669',
  })) {
    const wrong = dot();
    wrong.count_discipline.value = value;
    one(`count-mismatch${name}`, 'count differs from its discipline block', wrong, UNSAFE, [
      ['count-mismatch', 'COUNT_MISMATCH'],
    ]);
  }
  for (const [name, value] of Object.entries({
    number: 309,
    'other-number': 310,
    negative: -1,
    huge: 1e21,
    true: true,
    null: null,
    list: [],
    object: {},
  })) {
    const wrong = dot();
    wrong.count_discipline.value = value;
    one(`count-mismatch-kind-${name}`, 'the figure of the block is no text', wrong, UNSAFE, [
      ['count-mismatch', 'COUNT_MISMATCH'],
    ]);
  }
}

one(
  'catalog-mismatch-rows-with-discipline',
  'rows that carry a discipline block which no entry states',
  rows([['DOT-1', 'a']], {
    count_discipline: {
      ...discipline('rows/dot_tools', 'dot_tools'),
      observation_ts: TIME,
      population: 'everything',
      value: '1',
    },
  }),
  UNSAFE,
  [['catalog-mismatch', 'CATALOG_MISMATCH']],
);

// ---- documents
for (const [name, row, change] of [
  [
    'surface',
    'another surface than the entry',
    (i: Loose) => (i['source_metadata'].governed_surface = 'directus.public.secrets'),
  ],
  [
    'surface-zero-width',
    'a surface with an invisible character',
    (i: Loose) => (i['source_metadata'].governed_surface = 'directus.public.kb_\u200bdocuments'),
  ],
  [
    'surface-case',
    'a surface in other case',
    (i: Loose) => (i['source_metadata'].governed_surface = 'directus.public.KB_documents'),
  ],
  [
    'surface-homoglyph',
    'a surface in letters of another script',
    (i: Loose) => (i['source_metadata'].governed_surface = 'directus.publi\u0441.kb_documents'),
  ],
  [
    'surface-percent',
    'a surface with an escape',
    (i: Loose) => (i['source_metadata'].governed_surface = 'directus.public.kb%5fdocuments'),
  ],
  ['key', 'another document', (_i: Loose, c: string[]) => (c[1] = 'KB-0002')],
] as const) {
  one(
    `document-${name}`,
    `${row} of that path`,
    listed(change),
    UNSAFE,
    [['catalog-mismatch', 'CATALOG_MISMATCH']],
    structuredClone(underDocuments),
  );
}
for (const [name, row, change] of [
  ['body-digest', 'a digest that is none', (_i: Loose, c: string[]) => (c[0] = 'nonsense')],
  ['revision', 'a revision that differs from source_revision', (_i: Loose, c: string[]) => (c[3] = '7')],
  ['revision-empty', 'an empty revision', (_i: Loose, c: string[]) => (c[3] = ' ')],
  ['two-rows', 'two rows', (i: Loose, c: string[]) => i['payload'].rows.push([...c])],
] as const) {
  one(
    `document-${name}`,
    `a document with ${row}`,
    listed(change),
    UNSAFE,
    [
      ...(name === 'two-rows' ? [['catalog-mismatch', 'CATALOG_MISMATCH'] as [string, string]] : []),
      ['document-mismatch', 'DOCUMENT_MISMATCH'],
    ],
    structuredClone(underDocuments),
  );
}
{
  const columns = listed((item, cells) => {
    item['payload'].columns.push('revision');
    cells.push('9');
  });
  one(
    'document-columns',
    'a document with a column named twice',
    columns,
    UNSAFE,
    [['document-mismatch', 'DOCUMENT_MISMATCH']],
    structuredClone(underDocuments),
  );
  const invisible = listed((item) => (item['source_metadata'].governed_surface = '\u200b'));
  one(
    'document-surface-invisible',
    'a surface in which nothing can be seen is missing',
    invisible,
    HELD,
    [['source-metadata', 'MISSING_SOURCE_METADATA']],
    structuredClone(underDocuments),
  );
  const prohibitedDocument = listed(
    (item) => (item['source_metadata'].governed_surface = 'postgres.public.secrets'),
  );
  one(
    'document-prohibited',
    'the prohibitions hold for a document too',
    prohibitedDocument,
    UNSAFE,
    [
      ['catalog-mismatch', 'CATALOG_MISMATCH'],
      ['prohibited-surface', 'PROHIBITED_SURFACE'],
    ],
    structuredClone(underDocuments),
  );
}
{
  const first = listed();
  const second = listed((item, cells) => {
    item['item_id'] = 'kb/laws/b';
    cells[0] = `sha256:${'c'.repeat(64)}`;
  });
  write('document-two-answers', bytesOf(packetOf([first, second], structuredClone(underDocuments.packet))), {
    row: 'one path and revision, two digests',
    verdict: 'UNVERIFIED',
    findings: [
      { at: 'kb/laws/a', rule: 'contradictory-answers', reason: 'CONTRADICTORY_ANSWERS' },
      { at: 'kb/laws/b', rule: 'item-id', reason: 'ITEM_ID_DIFFERS' },
      { at: 'kb/laws/b', rule: 'contradictory-answers', reason: 'CONTRADICTORY_ANSWERS' },
    ],
    items: { 'kb/laws/a': 'UNVERIFIED', 'kb/laws/b': 'UNVERIFIED' },
    integrity: 'SELF_CONSISTENT',
    context: underDocuments.context,
  });
}

// ---- ids
write(
  'item-id-swapped',
  bytesOf(
    packetOf([
      dot({ item_id: 'count/information_unit' }),
      count('information_unit', '219', { item_id: 'count/dot_tools' }),
    ]),
  ),
  {
    row: 'two items that call themselves by each other\u2019s id',
    verdict: 'UNVERIFIED',
    findings: ['count/information_unit', 'count/dot_tools'].map((at) => ({
      at,
      rule: 'item-id',
      reason: 'ITEM_ID_DIFFERS',
    })),
    items: { 'count/information_unit': 'UNVERIFIED', 'count/dot_tools': 'UNVERIFIED' },
    integrity: 'SELF_CONSISTENT',
    context: {
      claims: {
        schema: 'tki-claims/v1',
        claims: [
          {
            id: 'c1',
            text: 'information_unit has 309',
            items: ['count/information_unit'],
            use: 'evidence',
            expectation: { kind: 'equals', value: '309' },
          },
        ],
      },
    },
  },
);
one('item-id-alias', 'an item under a name of its own', dot({ item_id: 'dot_tools' }), 'UNVERIFIED', [
  ['item-id', 'ITEM_ID_DIFFERS'],
]);

// ---- authority
one(
  'authority-used-as',
  'evidence used as binding by the packet\u2019s used_as',
  dot({ tki: { completeness: 'COMPLETE', used_as: 'binding' } }),
  AUTHORITY,
  [['used-as-binding', 'NOT_BINDING']],
);
one(
  'authority-claim',
  'evidence used as binding by a reader\u2019s claim',
  dot(),
  AUTHORITY,
  [['used-as-binding', 'NOT_BINDING']],
  {
    context: {
      claims: {
        schema: 'tki-claims/v1',
        claims: [
          {
            id: 'c1',
            text: 'binds',
            items: ['count/dot_tools'],
            use: 'binding',
            expectation: { kind: 'present' },
          },
        ],
      },
    },
  },
);
one('authority-provisional', 'binding under a provisional catalog', count('owner_register', '7'), AUTHORITY, [
  ['provisional-binding', 'PROVISIONAL_CATALOG'],
]);
{
  const diagnostic = count('v_dot_registry_no_file', '41');
  diagnostic.tki.overrides = ['count/v_dot_reconciliation_reliability'];
  write(
    'diagnostic-override',
    bytesOf(packetOf([count('v_dot_reconciliation_reliability', '309'), diagnostic])),
    {
      row: 'diagnostic item overrides a canonical one',
      verdict: 'READ_LEVEL_FAIL',
      findings: [
        { at: 'count/v_dot_registry_no_file', rule: 'diagnostic-override', reason: 'DIAGNOSTIC_OVERRIDE' },
      ],
      items: {
        'count/v_dot_reconciliation_reliability': 'EVIDENCE_PRESENT',
        'count/v_dot_registry_no_file': 'READ_LEVEL_FAIL',
      },
      integrity: 'SELF_CONSISTENT',
    },
  );
}

// ---- the contract's design
one('sql-member', 'a member named sql', dot({ sql: 'SELECT 1' }), DESIGN, [
  ['sql-member', 'SQL_MEMBER'],
  ['unknown-member', 'UNKNOWN_MEMBER'],
]);
one('sql-member-case', 'a member named SQL', dot({ SqL: 'SELECT 1' }), DESIGN, [
  ['sql-member', 'SQL_MEMBER'],
  ['unknown-member', 'UNKNOWN_MEMBER'],
]);
{
  const deep = dot();
  deep.tki.view_fingerprints = { nested: [{ deeper: { sql: '' } }] };
  one('sql-member-deep', 'a member named sql, deep inside', deep, DESIGN, [
    ['sql-member', 'SQL_MEMBER'],
    ['item-shape', 'ITEM_SHAPE'],
    ['view-drift', 'VIEW_DRIFT'],
  ]);
  for (const [name, spelled] of Object.entries({
    'full-width': '\uff53\uff51\uff4c',
    spaced: ' s\u200bq l ',
    padded: `${' '.repeat(100)}sql`,
    cyrillic: '\u0455ql',
    marks: 's\u0307ql',
    quoted: '"sql"',
  })) {
    one(`sql-member-${name}`, 'a member named sql in disguise', dot({ [spelled]: 'SELECT 1' }), DESIGN, [
      ['sql-member', 'SQL_MEMBER'],
      ['unknown-member', 'UNKNOWN_MEMBER'],
    ]);
  }
  const inside = dot();
  inside.payload.sql = 'SELECT 1';
  one('sql-member-payload', 'a member named sql in the payload', inside, DESIGN, [
    ['sql-member', 'SQL_MEMBER'],
    ['unknown-member', 'UNKNOWN_MEMBER'],
  ]);
}
one(
  'sql-column',
  'a payload column named sql, even one that the catalog lists',
  rows([['DOT-1', 'SELECT 1']], {}, 'rows/scripts'),
  DESIGN,
  [['sql-member', 'SQL_MEMBER']],
);
one(
  'sql-member-too-large',
  'a member named sql in an item over the size limit',
  dot({ sql: 'SELECT 1' }),
  DESIGN,
  [
    ['sql-member', 'SQL_MEMBER'],
    ['item-too-large', 'ITEM_TOO_LARGE'],
    ['unknown-member', 'UNKNOWN_MEMBER'],
  ],
  { integrity: 'NOT_EVIDENCED', context: { options: { itemLimitBytes: 400 } } },
);
one('unknown-member', 'an unknown member', dot({ approved: true }), DESIGN, [
  ['unknown-member', 'UNKNOWN_MEMBER'],
]);
one(
  'unknown-member-proto',
  'a member named __proto__',
  JSON.parse(`{"__proto__":{"x":1},${JSON.stringify(dot()).slice(1)}`),
  DESIGN,
  [['unknown-member', 'UNKNOWN_MEMBER']],
);
one(
  'unknown-member-integer-names',
  'members whose names look like integers, in canonical order',
  dot({ 9: 'a', 10: 'b' }),
  DESIGN,
  [['unknown-member', 'UNKNOWN_MEMBER']],
);
one(
  'item-shape',
  'a count that is a number',
  (() => {
    const item = dot();
    item.payload.value = 309;
    return item;
  })(),
  DESIGN,
  [['item-shape', 'ITEM_SHAPE']],
);
write('item-not-an-object', bytesOf(packetOf([7 as unknown as Loose])), {
  row: 'an item that is no object',
  verdict: DESIGN,
  findings: [
    { at: 'item 0', rule: 'item-shape', reason: 'ITEM_SHAPE' },
    { at: 'item 0', rule: 'source-metadata', reason: 'MISSING_SOURCE_METADATA' },
  ],
  items: { 'item 0': DESIGN },
  integrity: 'NOT_EVIDENCED',
});
one(
  'prohibited-detector',
  'a detector',
  count('fn_dot_wf_orphan_detector_v2', '3'),
  DESIGN,
  [
    ['prohibited-surface', 'PROHIBITED_SURFACE'],
    ['unknown-query', 'UNKNOWN_QUERY_ID'],
  ],
  { integrity: 'NOT_EVIDENCED' },
);
{
  const item = count('pg_database', '4');
  item.source_metadata.governed_surface = 'postgres.pg_catalog.pg_database';
  one(
    'prohibited-database',
    'database postgres',
    item,
    DESIGN,
    [
      ['prohibited-surface', 'PROHIBITED_SURFACE'],
      ['unknown-query', 'UNKNOWN_QUERY_ID'],
    ],
    { integrity: 'NOT_EVIDENCED' },
  );
  const formula = count('safe_calls', '15');
  formula.count_discipline.population = '186 \u2229 Command-Catalog';
  one(
    'prohibited-formula',
    'the withdrawn formula',
    formula,
    DESIGN,
    [
      ['prohibited-surface', 'PROHIBITED_SURFACE'],
      ['unknown-query', 'UNKNOWN_QUERY_ID'],
    ],
    { integrity: 'NOT_EVIDENCED' },
  );
}
one(
  'corpus-join',
  'TAC and IU joined',
  count('information_unit_tac_logical_unit', '12'),
  DESIGN,
  [
    ['corpus-join', 'CORPUS_JOIN'],
    ['unknown-query', 'UNKNOWN_QUERY_ID'],
  ],
  { integrity: 'NOT_EVIDENCED' },
);
one('collapsed-count', 'a count without its discipline', without(dot(), 'count_discipline'), DESIGN, [
  ['collapsed-count', 'COLLAPSED_COUNT'],
]);
one(
  'collapsed-count-no-denominator',
  'a count without its denominator',
  dot({ count_discipline: without(dot().count_discipline, 'denominator') }),
  DESIGN,
  [['collapsed-count', 'COLLAPSED_COUNT']],
);

// ---- time
one('stale-packet', 'older than max age by packet_as_of', dot(), STALE, [['stale', 'STALE']], {
  packet: { packet_as_of: '2026-06-09T11:59:59Z' },
});
one(
  'stale-observation',
  'older than max age by observation_ts',
  (() => {
    const item = dot();
    item.source_metadata.observation_ts = '2026-06-09T11:59:59.999999Z';
    item.count_discipline.observation_ts = '2026-06-09T11:59:59.999999Z';
    return item;
  })(),
  STALE,
  [['stale', 'STALE']],
);
one(
  'stale-as-of',
  'older than max age at the later time that the caller judges by',
  dot(),
  STALE,
  [['stale', 'STALE']],
  { context: { go: { as_of: '2026-06-11T08:00:01Z' } } },
);
one('fresh-to-the-second', 'exactly max age old', dot(), 'EVIDENCE_PRESENT', [], {
  context: { go: { max_age_seconds: 14_400 } },
});
one('future-packet', 'more than 120 s in the future by packet_as_of', dot(), STALE, [['future', 'FUTURE']], {
  packet: { packet_as_of: '2026-06-10T12:02:00.000001Z' },
});
one('future-within-skew', '120 s in the future', dot(), 'EVIDENCE_PRESENT', [], {
  packet: { packet_as_of: '2026-06-10T12:02:00Z' },
});
one(
  'future-observation',
  'more than 120 s in the future by observation_ts',
  (() => {
    const item = dot();
    item.source_metadata.observation_ts = '9999-12-31T23:59:59Z';
    item.count_discipline.observation_ts = '9999-12-31T23:59:59Z';
    return item;
  })(),
  STALE,
  [['future', 'FUTURE']],
);
one(
  'time-unreadable',
  'an observation time that no calendar has',
  (() => {
    const item = dot();
    item.source_metadata.observation_ts = '2026-02-30T00:00:00Z';
    item.count_discipline.observation_ts = '2026-02-30T00:00:00Z';
    return item;
  })(),
  STALE,
  [['time-unreadable', 'TIME_UNREADABLE']],
);
one(
  'time-offset',
  'an observation time with an offset',
  (() => {
    const item = dot();
    item.source_metadata.observation_ts = '2026-06-10T15:00:00+07:00';
    item.count_discipline.observation_ts = '2026-06-10T15:00:00+07:00';
    return item;
  })(),
  STALE,
  [['time-unreadable', 'TIME_UNREADABLE']],
);

// ---- unverified
for (const completeness of ['TRUNCATED', 'TIMEOUT', 'ERROR']) {
  const sqlstate = completeness === 'TIMEOUT' ? { sqlstate: '57014' } : {};
  one(
    `incomplete-${completeness.toLowerCase()}`,
    `completeness ${completeness}`,
    rows([['DOT-1', 'a']], { tki: { completeness, ...sqlstate } }),
    'UNVERIFIED',
    [['incomplete', completeness]],
  );
}
{
  const unanswered = dot({ tki: { completeness: 'TIMEOUT', sqlstate: '57014' } });
  delete unanswered.count_discipline;
  unanswered.payload = { kind: 'rows', columns: ['count'], rows: [] };
  one('incomplete-count', 'a count that met its timeout has no figure', unanswered, 'UNVERIFIED', [
    ['incomplete', 'TIMEOUT'],
  ]);
}
one(
  'incomplete-sqlstate',
  'COMPLETE with an SQLSTATE',
  rows([['DOT-1', 'a']], { tki: { completeness: 'COMPLETE', sqlstate: '57014' } }),
  'UNVERIFIED',
  [['incomplete', 'ERROR']],
);
const many = Array.from({ length: 500 }, (_row, at) => [`DOT-${at}`, null]);
one('row-limit', 'COMPLETE with 500 rows', rows(many), 'UNVERIFIED', [
  ['row-limit', 'ROW_LIMIT_CONTRADICTION'],
]);
one(
  'row-limit-unstated',
  '500 rows and nothing said',
  without(rows(many), 'tki'),
  'UNVERIFIED',
  [['row-limit', 'ROW_LIMIT_CONTRADICTION']],
  { packet: { tki: undefined } },
);
one(
  'row-limit-truncated',
  '500 rows and TRUNCATED',
  rows(many, { tki: { completeness: 'TRUNCATED' } }),
  'UNVERIFIED',
  [['incomplete', 'TRUNCATED']],
);
one(
  'view-drift',
  'a view is not defined as pinned',
  count('v_dot_reconciliation_reliability', '309', {
    tki: {
      completeness: 'COMPLETE',
      view_fingerprints: { 'public.v_dot_reconciliation_reliability': `sha256:${'c'.repeat(64)}` },
    },
  }),
  'UNVERIFIED',
  [['view-drift', 'VIEW_DRIFT']],
);
one(
  'view-drift-unstated',
  'a pinned view without a fingerprint',
  count('v_dot_reconciliation_reliability', '309', { tki: { completeness: 'COMPLETE' } }),
  'UNVERIFIED',
  [['view-drift', 'VIEW_DRIFT']],
);
write('item-too-large', bytesOf(packetOf([rows([['DOT-1', 'x'.repeat(2000)]]), dot()])), {
  row: 'item over the size limit: the rest goes on',
  verdict: 'UNVERIFIED',
  findings: [{ at: 'rows/dot_tools', rule: 'item-too-large', reason: 'ITEM_TOO_LARGE' }],
  items: { 'rows/dot_tools': 'UNVERIFIED', 'count/dot_tools': 'EVIDENCE_PRESENT' },
  integrity: 'NOT_EVIDENCED',
  context: { options: { itemLimitBytes: 1500 } },
});
write('contradictory-answers', bytesOf(packetOf([dot(), count('dot_tools', '310', { item_id: 'again' })])), {
  row: 'one query, two answers',
  verdict: 'UNVERIFIED',
  findings: [
    { at: 'count/dot_tools', rule: 'contradictory-answers', reason: 'CONTRADICTORY_ANSWERS' },
    { at: 'again', rule: 'item-id', reason: 'ITEM_ID_DIFFERS' },
    { at: 'again', rule: 'contradictory-answers', reason: 'CONTRADICTORY_ANSWERS' },
  ],
  items: { 'count/dot_tools': 'UNVERIFIED', again: 'UNVERIFIED' },
  integrity: 'SELF_CONSISTENT',
});
write(
  'severity-several',
  bytesOf(
    packetOf([dot({ approved: true, tki: { completeness: 'TRUNCATED', used_as: 'binding' } }), rows([])]),
  ),
  {
    row: 'several hold at once: every finding in order, the most severe is the verdict',
    verdict: DESIGN,
    findings: [
      { at: 'count/dot_tools', rule: 'unknown-member', reason: 'UNKNOWN_MEMBER' },
      { at: 'count/dot_tools', rule: 'used-as-binding', reason: 'NOT_BINDING' },
      { at: 'count/dot_tools', rule: 'incomplete', reason: 'TRUNCATED' },
      { at: 'rows/dot_tools', rule: 'empty-result', reason: 'EMPTY_RESULT' },
    ],
    items: { 'count/dot_tools': DESIGN, 'rows/dot_tools': HELD },
    integrity: 'SELF_CONSISTENT',
  },
);
for (const [name, manifest, findings, verdict] of [
  ['no-items', undefined, [['packet-items', 'NO_ITEMS']], HELD],
  [
    'no-items-manifest',
    PRINT,
    [
      ['manifest-hash', 'CONTRACT_VIOLATION'],
      ['packet-items', 'NO_ITEMS'],
    ],
    UNSAFE,
  ],
] as const) {
  write(name, bytesOf(packetOf([], manifest === undefined ? {} : { manifest_hash: manifest })), {
    row: 'zero items',
    verdict,
    findings: findings.map(([rule, reason]) => ({ at: 'packet', rule, reason })),
    items: {},
    integrity: manifest === undefined ? 'SELF_CONSISTENT' : 'NOT_EVIDENCED',
  });
}

// ---- packet level: bytes
const sound = bytesOf(packetOf([dot()]));
const soundText = sound.toString();
const bytes: [string, string][] = [['packet-bytes', 'NON_CANONICAL']];
const swap = (from: string, to: string): Buffer => {
  const text = soundText.replace(from, () => to);
  if (text === soundText) throw new Error(`nothing to swap: ${from}`);
  return Buffer.from(text);
};
const RAW: Record<string, Buffer> = {
  empty: Buffer.alloc(0),
  'not-json': Buffer.from('not a packet'),
  'white-space': swap('{"authority_status"', '{ "authority_status"'),
  newline: Buffer.from(`${soundText}\n`),
  truncated: sound.subarray(0, -20),
  'truncated-item': sound.subarray(0, soundText.indexOf('"precedence"')),
  bom: Buffer.from(`\ufeff${soundText}`),
  'bom-item': swap('{"authority_status"', '\ufeff{"authority_status"'),
  order: swap(
    '"decision_effect":"NONE","disclaimer":' + JSON.stringify(DISCLAIMER),
    '"disclaimer":' + JSON.stringify(DISCLAIMER) + ',"decision_effect":"NONE"',
  ),
  'order-item': swap('"kind":"count","value":"309"', '"value":"309","kind":"count"'),
  duplicate: swap('"may_gate":false', '"may_gate":false,"may_gate":false'),
  'duplicate-items': swap('"manifest_hash"', '"items":[],"manifest_hash"'),
  'duplicate-item-member': swap('"kind":"count"', '"kind":"count","kind":"count"'),
  'duplicate-escaped': swap('"kind":"count"', '"kind":"count","\\u006bind":"count"'),
  'escape-needless': swap('"value":"309"', '"value":"\\u00330\\u0039"'),
  'escaped-sql': swap('"precedence"', '"\\u0073ql":"","precedence"'),
  'number-fraction': swap('"value":"309"', '"value":309.0'),
  'number-exponent': swap('"value":"309"', '"value":3e2'),
  'number-minus-zero': swap('"value":"309"', '"value":-0'),
  'number-tiny': swap('"value":"309"', '"value":1e-400'),
  'number-huge': swap('"value":"309"', '"value":1e400'),
  'number-beyond-2-53': swap('"value":"309"', '"value":9007199254740993'),
  'lone-surrogate': swap('"value":"309"', '"value":"\\ud800"'),
  'integer-names-order': swap('"tki":{', '"tki":{"9":1,"10":2,'),
  'trailing-comma': swap('}],"manifest_hash"', '},],"manifest_hash"'),
  'missing-comma': Buffer.from(
    bytesOf(packetOf([dot(), rows([['a', 'b']])]))
      .toString()
      .replace('},{"authority_status"', '}{"authority_status"'),
  ),
};
for (const [name, raw] of Object.entries(RAW)) blocked(`bytes-${name}`, 'bytes not canonical', raw, bytes);
{
  const at = soundText.indexOf('a person');
  const broken = Buffer.from(sound);
  broken[at] = 0xff;
  blocked('bytes-invalid-utf-8', 'bytes not canonical: invalid UTF-8', broken, bytes);
  const inside = Buffer.from(sound);
  inside[soundText.indexOf('exact at')] = 0xc0;
  blocked('bytes-invalid-utf-8-item', 'bytes not canonical: invalid UTF-8 in an item', inside, bytes);
}
blocked(
  'bytes-too-deep',
  'nested deeper than 64 levels',
  swap('"value":"309"', `"value":${'['.repeat(70)}${']'.repeat(70)}`),
  [['packet-bytes', 'TOO_DEEP']],
);
blocked('too-many-items', 'more items than one report lists', sound, [['packet-bytes', 'TOO_MANY_ITEMS']], {
  options: { metadataLimitBytes: 100 },
});

// ---- packet level: envelope
for (const field of [
  'schema',
  'packet_id',
  'packet_as_of',
  'source_mode',
  'freshness',
  'decision_effect',
  'may_gate',
  'disclaimer',
  'items',
  'manifest_hash',
]) {
  const packet = seal(packetOf([dot()]));
  delete packet[field];
  blocked(
    `envelope-without-${field.replaceAll('_', '-')}`,
    `required packet field ${field} is missing`,
    Buffer.from(toCanonicalJson(packet)),
    [['envelope', 'ENVELOPE_NOT_ACCEPTED']],
  );
}
for (const [name, change] of Object.entries({
  'wrong-schema': { schema: 'b7-governed-packet/v2' },
  'source-mode': { source_mode: 'LIVE' },
  freshness: { freshness: 'LIVE' },
  'decision-effect': { decision_effect: 'GATE' },
  'may-gate': { may_gate: true },
  'empty-disclaimer': { disclaimer: '' },
  'items-object': { items: undefined },
  'unknown-member': { approved: true },
  'unknown-proto': JSON.parse('{"__proto__":1}') as Loose,
  calendar: { packet_as_of: '2026-02-29T00:00:00Z' },
  'manifest-form': { manifest_hash: 'SHA256:0' },
  'sql-in-exporter': {
    tki: {
      gateway: 'EMULATED_1',
      catalog: { digest: catalogDigest, status: 'provisional' },
      exporter: { SQL: 'SELECT 1' },
      purpose: 'x',
    },
  },
  'sealed-catalog': {
    tki: {
      gateway: 'EMULATED_1',
      catalog: { digest: catalogDigest, status: 'sealed' },
      exporter: {},
      purpose: 'x',
    },
  },
} as Record<string, Loose>)) {
  const packet = seal(packetOf([dot()]));
  for (const [member, value] of Object.entries(change))
    Object.defineProperty(packet, member, { value, enumerable: true, writable: true });
  if (name === 'items-object') packet.items = { 0: packetOf([dot()]).items[0] };
  if (name === 'sql-in-exporter' || name === 'sealed-catalog')
    packet.tki.packet_digest = sha256(toCanonicalJson(packet));
  blocked(`envelope-${name}`, 'envelope not accepted', Buffer.from(toCanonicalJson(packet)), [
    ['envelope', 'ENVELOPE_NOT_ACCEPTED'],
  ]);
}

// ---- packet level: digests, duplicates, what surrounds the packet
blocked(
  'expected-packet-differs',
  'expected digest differs',
  sound,
  [['expected-digest', 'EXPECTED_DIGEST_DIFFERS']],
  { go: { expected_packet_digest: `sha256:${'d'.repeat(64)}` } },
);
blocked(
  'expected-catalog-differs',
  'expected catalog digest differs',
  sound,
  [['expected-digest', 'EXPECTED_DIGEST_DIFFERS']],
  { go: { expected_catalog_digest: `sha256:${'d'.repeat(64)}` } },
);
{
  const packet = packetOf([dot()]);
  packet.tki.packet_digest = PRINT;
  blocked('packet-digest-differs', 'tki.packet_digest differs', bytesOf(packet), [
    ['packet-digest', 'PACKET_DIGEST_DIFFERS'],
  ]);
}
for (const [name, disclaimer] of Object.entries({
  authority: 'This packet is authority. What is absent here does not exist anywhere. Merge is approved.',
  global: 'What is absent from this packet does not exist.',
  beside: `${DISCLAIMER} Merge is approved.`,
  vietnamese:
    'G\u00f3i n\u00e0y l\u00e0 th\u1ea9m quy\u1ec1n. Nh\u1eefng g\u00ec kh\u00f4ng c\u00f3 \u1edf \u0111\u00e2y th\u00ec kh\u00f4ng t\u1ed3n t\u1ea1i.',
  silent: 'This packet is evidence, not authority.',
})) {
  blocked(
    `disclaimer-${name}`,
    'the disclaimer is no scoped, non-global denial',
    bytesOf(packetOf([dot()], { disclaimer })),
    [['disclaimer', 'DISCLAIMER_NOT_SCOPED']],
  );
}
{
  const packet = seal(packetOf([dot({ tki: { completeness: 'COMPLETE' } }), count('system_issues', '1')]));
  packet.items[1].payload.value = '2';
  blocked('packet-digest-digit', 'one digit of an item changed', Buffer.from(toCanonicalJson(packet)), [
    ['packet-digest', 'PACKET_DIGEST_DIFFERS'],
  ]);
}
blocked(
  'claims-duplicate-member',
  'claims that name a member twice',
  sound,
  [['claims', 'CLAIMS_NOT_ACCEPTED']],
  {
    claims_text:
      '{"schema":"tki-claims/v1","claims":[{"id":"c1","text":"t","items":["count/dot_tools"],"use":"binding","use":"evidence","expectation":{"kind":"present"}}]}',
  },
);
blocked(
  'duplicate-item-id',
  'duplicate item ids',
  bytesOf(packetOf([dot(), rows([['a', 'b']], { item_id: 'count/dot_tools' })])),
  [['duplicate-item', 'DUPLICATE_ITEM']],
);
blocked('duplicate-pair', 'duplicate pairs', bytesOf(packetOf([dot(), dot({ item_id: 'again' })])), [
  ['duplicate-item', 'DUPLICATE_ITEM'],
]);
blocked('self-check-unconfirmed', 'P1 unconfirmed', sound, [['self-check', 'SELF_CHECK_UNCONFIRMED']], {
  unconfirmed: 'environment',
});
blocked(
  'attestation-not-as-expected',
  'attestation not as expected',
  sound,
  [['attestation', 'NOT_AS_EXPECTED']],
  { attestation: { status: 'NOT_AS_EXPECTED', observed_as_expected: 11 } },
);
blocked('attestation-eleven', 'eleven of twelve', sound, [['attestation', 'NOT_AS_EXPECTED']], {
  attestation: { observed_as_expected: 11 },
});
blocked('attestation-none', 'not attested', sound, [['attestation', 'NOT_AS_EXPECTED']], {
  attestation: { status: 'NOT_ATTESTED', observed_as_expected: 0 },
});
blocked(
  'input-packet-differs',
  'not the packet that was attested',
  sound,
  [['attested-inputs', 'INPUT_DIFFERS']],
  { go: { packet_digest: `sha256:${'d'.repeat(64)}` } },
);
blocked(
  'input-claims-planted',
  'claims that nobody attested',
  sound,
  [['attested-inputs', 'INPUT_DIFFERS']],
  { claims: { schema: 'tki-claims/v1', claims: [] }, go: { claims_digest: null } },
);
blocked('input-release-nonce', 'a release of another run', sound, [['attested-inputs', 'INPUT_DIFFERS']], {
  release_nonce: 'f'.repeat(32),
});
blocked(
  'catalog-not-accepted',
  'the catalog is not canonical',
  sound,
  [['catalog', 'CATALOG_NOT_ACCEPTED']],
  { catalog_text: `${catalogText}\n` },
);
blocked(
  'catalog-sealed',
  'a catalog that calls itself sealed',
  sound,
  [['catalog', 'CATALOG_NOT_ACCEPTED']],
  { catalog_text: catalogText.replace('UNSEALED', 'SEALED') },
);
blocked('claims-not-accepted', 'claims of another form', sound, [['claims', 'CLAIMS_NOT_ACCEPTED']], {
  claims: { schema: 'tki-claims/v1', claims: [{ id: 'c1' }] },
});
blocked('claims-not-json', 'claims that are not JSON', sound, [['claims', 'CLAIMS_NOT_ACCEPTED']], {
  claims_text: '{',
});

const folder = fileURLToPath(new URL('../test/vectors', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (name.endsWith('.json')) rmSync(`${folder}/${name}`);
writeFileSync(`${folder}/catalog.json`, catalogText);
writeFileSync(`${folder}/catalog-documents.json`, documentsText);
for (const [name, { bytes: packet, expected }] of written) {
  writeFileSync(`${folder}/${name}.json`, packet);
  writeFileSync(`${folder}/${name}.expected.json`, `${JSON.stringify(expected, null, 2)}\n`);
}
