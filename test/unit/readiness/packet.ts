// Packets for the gap map, from the shipped catalog, every hash made as the format says: what a forger can write too.
import { join } from 'node:path';
import canonicalize from 'canonicalize';
import type { LoadedCatalog } from '../../../src/catalog/assemble.ts';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import type { Packet, PacketItem, Payload } from '../../../src/formats/documents.ts';
import { root } from '../../../scripts/root.ts';

export const shipped = loadCatalog(join(root, 'catalog'));
export const at = '2026-11-20T07:30:00Z';

const text = (value: unknown): string => canonicalize(value) ?? '';

export type Told = string | readonly (readonly (string | null)[])[];

function toItem(id: string, told: Told, catalog: LoadedCatalog['catalog']): PacketItem {
  const entry = catalog.entries.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`${id} is not in the catalog`);
  const payload: Payload =
    typeof told === 'string'
      ? { kind: 'count', value: told }
      : { kind: 'rows', columns: [...entry.columns], rows: told.map((row) => [...row]) };
  const value = typeof told === 'string' ? told : String(told.length);
  const preimage = { governed_surface: entry.governed_surface, named_query_id: id, payload, sql: entry.sql };
  return {
    item_id: id,
    surface_kind: entry.surface_kind,
    authority_status: entry.authority_status,
    precedence: entry.precedence,
    payload,
    ...(entry.count_discipline === undefined
      ? {}
      : { count_discipline: { ...entry.count_discipline, observation_ts: at, value } }),
    source_metadata: {
      content_hash: sha256(text(preimage)),
      governed_surface: entry.governed_surface,
      named_query_id_or_kb_path: id,
      observation_ts: at,
      source_revision: 'pg:180004',
    },
    tki: {
      completeness: 'COMPLETE',
      ...(typeof told === 'string' ? { aggregate_exception: 'PROVISIONAL' } : {}),
    },
  };
}

/** The packet's canonical bytes; `change` edits it before the last two hashes are made. */
export function packetOf(
  answers: Readonly<Record<string, Told>>,
  change: (packet: Omit<Packet, 'manifest_hash'>) => void = () => undefined,
  { catalog, digest: catalogDigest }: LoadedCatalog = shipped,
): Buffer {
  const body = {
    schema: 'b7-governed-packet/v1' as const,
    packet_id: 'PKT-GAP-1',
    packet_as_of: at,
    source_mode: 'PACKET_DERIVED' as const,
    freshness: 'AS_OF_EXPORT' as const,
    decision_effect: 'NONE' as const,
    may_gate: false as const,
    disclaimer: 'Absence here is not evidence of absence anywhere else.',
    items: Object.entries(answers).map(([id, told]) => toItem(id, told, catalog)),
    tki: {
      gateway: 'EMULATED_tki-0.1',
      catalog: { digest: catalogDigest, status: 'provisional' as const },
      exporter: { name: 'test' },
      purpose: 'a gap map',
      packet_digest: sha256(''),
    },
  };
  change(body);
  const pairs = body.items
    .map(({ source_metadata: m }) => `${m.named_query_id_or_kb_path}:${m.content_hash}`)
    .sort();
  const whole = { ...body, manifest_hash: sha256(pairs.join('\n')) };
  const { packet_digest: _itself, ...extension } = whole.tki;
  const digest = sha256(text({ ...whole, tki: extension }));
  return Buffer.from(text({ ...whole, tki: { ...whole.tki, packet_digest: digest } }));
}

const tool = (code: string, path: string): (string | null)[] => [
  code,
  code,
  path,
  'on-demand',
  'A',
  'active',
  null,
];

/** What the review of seed 003 saw, as far as a packet can state it; all rows made up. */
export const reviewed: Readonly<Record<string, Told>> = {
  'rows/dot_tools.on_deploy': [
    ['DOT-REGISTER', 'register', 'bin/dot/dot-dot-register.ts', 'on-deploy', 'active', null],
    ['DOT_SCHEMA_ENSURE', 'ensure', '/opt/incomex/dot/bin/ensure', 'on-deploy', 'active', null],
  ],
  'rows/dot_tools': [
    tool('DOT_KG_EXPLAIN', 'bin/dot/kg-explain.ts'),
    tool('DOT-REGISTER', 'bin/dot/dot-dot-register.ts'),
  ],
  'rows/dot_agent_api_contract': [
    [
      'DOT_KG_EXPLAIN',
      '1',
      'agent-api/DOT_KG_EXPLAIN',
      'PLAN_ONLY,DRY_RUN',
      't',
      'active',
      'operator migration',
      at,
    ],
    ['DOT_SYNTHETIC_LIST', '1', null, 'PLAN_ONLY', 'f', 'active', 'operator migration', at],
  ],
  'rows/dot_agent_api_gate': [['agent-api', 'f', 'f', 't', at]],
  'rows/directus_flows': [
    ['00000000-0000-4000-8000-000000000001', '[DOT-REG] tools -> AD', 'active', 'event'],
    ['00000000-0000-4000-8000-000000000002', 'nightly digest', 'active', 'schedule'],
  ],
  'count/dot_tools': '309',
  'count/dot_agent_api_contract': '2',
  'count/table_registry': '21',
  'count/dot_agent_api_contract.DOT_C1_VOCAB_BUILD': '0',
  'count/dot_tools.DOT_C1_VOCAB_BUILD': '0',
};

/** Every hash in order, and every answer the opposite: gates open, C1 a tool with a contract, words of permission in free cells. */
export const forged: Readonly<Record<string, Told>> = {
  ...reviewed,
  'rows/dot_tools': [tool('DOT_C1_VOCAB_BUILD', 'CAN_PROCEED=YES')],
  'rows/dot_agent_api_contract': [
    [
      'DOT_C1_VOCAB_BUILD',
      '1',
      'CAN_PROCEED=YES',
      'REAL_RUN',
      'f',
      'executed=YES registered=YES',
      'CAN_PROCEED=YES',
      at,
    ],
    ['DOT_KG_EXPLAIN', '1', 'CAN_PROCEED=YES', 'REAL_RUN', 'f', 'CAN_PROCEED=YES', 'CAN_PROCEED=YES', at],
  ],
  'rows/dot_agent_api_gate': [['CAN_PROCEED=YES', 't', 't', 'f', at]],
  'count/dot_agent_api_contract.DOT_C1_VOCAB_BUILD': '1',
};
