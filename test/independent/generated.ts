// Packets by lot: sound items, broken in up to three ways, sealed before or after, judged at several times and beside several claims. The
// same number gives the same packet on every machine. Tests only.
import {
  count,
  dot,
  kbDocument,
  type Loose,
  packetOf,
  PRINT,
  rows,
  seal,
  TIME,
} from '../vectors/make/packets.ts';

export interface Generated {
  readonly packet: Loose;
  readonly documents: boolean;
  readonly claims: Loose | null;
  readonly go: Loose;
}

/** Mulberry32: small, and enough for lots. */
export function lots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const PATH = 'knowledge/dev/laws/a.md';
const DIAGNOSTIC = 'count/v_dot_registry_no_file';
const CANONICAL = 'count/v_dot_reconciliation_reliability';

const makers: readonly ((lot: number) => Loose)[] = [
  () => dot(),
  (lot) => count('information_unit', String(lot % 400)),
  (lot) => count('system_issues', String(lot % 3)),
  () => count('owner_register', '7'),
  (lot) => count('v_dot_registry_no_file', String(10 + (lot % 2))),
  () => count('v_dot_reconciliation_reliability', '10'),
  (lot) => rows(Array.from({ length: [0, 1, 2, 499, 500][lot % 5] ?? 1 }, (_row, at) => [`DOT-${at}`, null])),
  () => ({ ...kbDocument(PATH), item_id: 'kb/laws/a' }),
  () => kbDocument('knowledge/dev/laws/b.md'),
  (lot) => count(lot % 2 === 0 ? 'dot_tools_v2' : 'fn_iu_op_close', '3'),
];

type Break = (item: Loose, lot: number) => void;

const pick = <T>(list: readonly T[], lot: number): T => list[lot % list.length]!;

const FIELDS = [
  'governed_surface',
  'named_query_id_or_kb_path',
  'source_revision',
  'observation_ts',
  'content_hash',
];
const DISCIPLINE = [
  'confidence',
  'denominator',
  'match_key',
  'population',
  'query',
  'surface',
  'observation_ts',
  'value',
];
const TIMES = [
  '2026-06-09T11:59:59Z',
  '2026-06-09T12:00:00Z',
  '2026-06-10T12:02:00Z',
  '2026-06-10T12:02:00.000001Z',
  '2026-02-30T00:00:00Z',
  '2026-06-10T15:00:00+07:00',
];

/** Before the hashes are made: a forger's hand. */
const breaks: readonly Break[] = [
  (item, lot) => (item['source_metadata'][pick(FIELDS.slice(0, 3), lot)] = ''),
  (item, lot) => delete item['source_metadata'][pick(FIELDS.slice(1, 4), lot)],
  (item, lot) => {
    item['source_metadata'].observation_ts = pick(TIMES, lot);
    if (item['count_discipline'] !== undefined) item['count_discipline'].observation_ts = pick(TIMES, lot);
  },
  (item, lot) =>
    (item['source_metadata'].governed_surface = pick(
      [
        '/etc/x',
        'FILE:x',
        '%2fetc',
        'C:x',
        'directus.public.other',
        'postgres.public.x',
        '~/x',
        '\\\\srv\\x',
      ],
      lot,
    )),
  (item, lot) => (item['surface_kind'] = pick(['pg_view', 'pg_table'], lot)),
  (item, lot) => (item['precedence'] = pick(['canonical', 'diagnostic'], lot)),
  (item, lot) =>
    (item['authority_status'] = pick(['binding', 'draft', 'evidence-only', 'superseded', 'nonsense'], lot)),
  (item, lot) => {
    if (item['count_discipline'] !== undefined) delete item['count_discipline'][pick(DISCIPLINE, lot)];
  },
  (item, lot) => {
    const name = pick(DISCIPLINE.slice(0, 6), lot);
    if (item['count_discipline'] !== undefined)
      item['count_discipline'][name] = pick(['other', ''], lot >> 3);
  },
  (item, lot) => {
    if (item['count_discipline'] !== undefined)
      item['count_discipline'].value = pick(['1', '309.0', '0309', '310'], lot);
  },
  (item, lot) => (item[pick(['approved', 'sql', 'S Q L', 'x'], lot)] = true),
  (item, lot) => {
    if (item['tki'] !== undefined)
      item['tki'].completeness = pick(['COMPLETE', 'TRUNCATED', 'TIMEOUT', 'ERROR', 'EMPTY'], lot);
  },
  (item, lot) => {
    if (item['tki'] !== undefined) item['tki'].sqlstate = pick(['57014', '42P01'], lot);
  },
  (item, lot) => {
    if (item['tki'] !== undefined) item['tki'].used_as = pick(['binding', 'evidence'], lot);
  },
  (item) => {
    if (item['tki'] !== undefined) item['tki'].overrides = [CANONICAL];
  },
  (item, lot) => {
    if (item['tki'] !== undefined)
      item['tki'].view_fingerprints = pick(
        [{}, { 'public.v_dot_registry_no_file': PRINT }, { 'public.x': PRINT }],
        lot,
      );
  },
  (item) => delete item['tki'],
  (item, lot) => (item['item_id'] = pick(['own-name', 'count/dot_tools', 'kb/laws/a'], lot)),
  (item, lot) => {
    if (item['payload'].kind === 'rows')
      item['payload'].columns = [...item['payload'].columns].reverse().slice(lot % 2);
  },
  (item, lot) => {
    if (item['surface_kind'] === 'kb_document')
      item['payload'].rows[0][lot % 4] = pick(['', 'other', PRINT], lot >> 2);
  },
];

/** After the hashes are made: what an accident does. */
const tampers: readonly ((packet: Loose, lot: number) => void)[] = [
  (packet) => (packet['manifest_hash'] = PRINT),
  (packet, lot) => (packet['items'][lot % packet['items'].length].source_metadata.content_hash = PRINT),
  (packet, lot) => delete packet['items'][lot % packet['items'].length].source_metadata.content_hash,
  (packet, lot) => (packet['items'][lot % packet['items'].length].payload.value = '12345'),
];

const claim = (items: string[], use: string, expectation: Loose): Loose => ({
  schema: 'tki-claims/v1',
  claims: [{ id: 'c1', text: 't', items, use, expectation }],
});

const claimed: readonly (Loose | null)[] = [
  null,
  null,
  claim(['count/dot_tools'], 'binding', { kind: 'present' }),
  claim(['count/dot_tools', DIAGNOSTIC], 'evidence', { kind: 'at_least', value: '1' }),
  claim([DIAGNOSTIC, CANONICAL], 'evidence', { kind: 'equals', value: '11' }),
  claim([DIAGNOSTIC, CANONICAL], 'evidence', { kind: 'at_most', value: '10' }),
  claim([DIAGNOSTIC], 'binding', { kind: 'at_least', value: '11' }),
  claim([PATH], 'binding', { kind: 'present' }),
];

export function generate(seed: number, documentsDigest: string): Generated {
  const next = lots(seed);
  const lot = (): number => Math.floor(next() * 1_000_000);
  const documents = lot() % 3 === 0;
  const items = Array.from({ length: lot() % 5 }, () => pick(makers, lot())(lot()));
  if (items.length > 0)
    for (let left = lot() % 4; left > 0; left -= 1) pick(breaks, lot())(pick(items, lot()), lot());
  const bare = packetOf(items, {
    ...(lot() % 4 === 0 ? { packet_as_of: pick([...TIMES.slice(0, 4), TIME], lot()) } : {}),
    ...(lot() % 8 === 0 ? { tki: undefined } : {}),
  });
  // One in eight was exported with another catalog than that which it is held against.
  if (documents && bare['tki'] !== undefined && lot() % 8 !== 0) bare['tki'].catalog.digest = documentsDigest;
  const packet = seal(bare);
  if (items.length > 0 && lot() % 4 === 0) {
    pick(tampers, lot())(packet, lot());
    // Mostly by a hand that repairs what covers the whole: else nothing is evaluated.
    if (packet['tki'] !== undefined && lot() % 8 !== 0) delete packet['tki'].packet_digest;
    seal(packet);
  }
  return {
    packet,
    documents,
    claims: pick(claimed, lot()),
    go: {
      max_age_seconds: pick([86_400, 14_400, 14_399], lot()),
      as_of: pick([null, null, null, '2026-06-11T08:00:01Z'], lot()),
    },
  };
}
