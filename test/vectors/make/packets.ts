// What vectors are made of: the catalogs, sound items and packets, and the hashes that a forger would repair. Writes nothing.
import { toCanonicalJson } from '../../../src/formats/canonical.ts';
import { sha256 } from '../../../src/formats/digest.ts';

/** Packets are broken on purpose, so their parts are loosely typed. */
// oxlint-disable-next-line typescript/no-explicit-any -- a typed packet could not be broken
export type Loose = Record<string, any>;

export const TIME = '2026-06-10T08:00:00Z';
export const DISCLAIMER =
  'What this packet does not hold is not evidenced in its allowed surfaces; that denies nothing anywhere else.';
export const PRINT = `sha256:${'a'.repeat(64)}`;

export const discipline = (id: string, relation: string): Loose => ({
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

export const catalog: Loose = {
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
export const catalogText = toCanonicalJson(catalog);
export const catalogDigest = sha256(catalogText);

/** The same with one document: its path, surface and key. */
const PATH = 'knowledge/dev/laws/a.md';
export const documentsText = toCanonicalJson({
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

export function count(relation: string, value: string, more: Loose = {}): Loose {
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

export function rows(table: (string | null)[][], more: Loose = {}, id = 'rows/dot_tools'): Loose {
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

export function kbDocument(path: string, pathInside = path): Loose {
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
export function listed(change: (item: Loose, cells: string[]) => void = () => undefined): Loose {
  const item: Loose = { ...kbDocument(PATH), item_id: 'kb/laws/a' };
  change(item, item['payload'].rows[0]);
  return item;
}

export const dot = (more: Loose = {}): Loose => count('dot_tools', '309', more);

/** Repairs every hash over whatever stands in the packet: what a forger would do. */
export function seal(packet: Loose): Loose {
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

export function packetOf(items: Loose[], more: Loose = {}): Loose {
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

export const bytesOf = (packet: Loose): Buffer => Buffer.from(toCanonicalJson(seal(packet)));
export const without = (record: Loose, ...names: string[]): Loose =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));

/** What a packet of documents is held against. */
export const underDocuments = {
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

/** Sound in every part: what is refused of it is refused for what was done to it. */
export const sound = bytesOf(packetOf([dot()]));
