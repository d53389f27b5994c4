// A packet for the tests: the six reference counts, with valid hashes, exported "now" or when the test says.
import path from 'node:path';
import { canonicalDigest, toCanonicalJson } from '../../src/formats/canonical.ts';
import { sha256 } from '../../src/formats/digest.ts';
import type { Packet } from '../../src/formats/documents.ts';
import { loadCatalog } from '../../src/catalog/load.ts';

const counts: Readonly<Record<string, string>> = {
  'count/dot_tools': '309',
  'count/information_unit': '219',
  'count/tac_logical_unit': '102',
  'count/v_dot_reconciliation_reliability': '309',
  'count/v_dot_registry_no_file': '41',
  'count/system_issues': '224019',
};

/** The canonical text of the packet; `change` may edit it after the hashes were made. */
export function referencePacket(change: (packet: Packet) => void = () => undefined, at = new Date()): string {
  const { catalog, digest } = loadCatalog(path.resolve(import.meta.dirname, '../../catalog'));
  const now = at.toISOString();
  const items = catalog.entries
    .filter((entry) => counts[entry.id] !== undefined)
    .map((entry) => {
      const payload = { kind: 'count' as const, value: counts[entry.id] ?? '0' };
      const content_hash = canonicalDigest({
        named_query_id: entry.id,
        governed_surface: entry.governed_surface,
        sql: entry.sql,
        payload,
      });
      const fingerprints =
        Object.keys(entry.view_fingerprints).length > 0 ? { view_fingerprints: entry.view_fingerprints } : {};
      return {
        item_id: entry.id,
        surface_kind: entry.surface_kind,
        authority_status: entry.authority_status,
        precedence: entry.precedence,
        payload,
        count_discipline: { ...entry.count_discipline!, observation_ts: now, value: payload.value },
        source_metadata: {
          content_hash,
          governed_surface: entry.governed_surface,
          named_query_id_or_kb_path: entry.id,
          observation_ts: now,
          source_revision: 'pg:180004',
        },
        tki: {
          completeness: 'COMPLETE' as const,
          aggregate_exception: 'PROVISIONAL' as const,
          ...fingerprints,
        },
      };
    });
  const pairs = items
    .map(({ source_metadata: m }) => `${m.named_query_id_or_kb_path}:${m.content_hash}`)
    .sort();
  const body = {
    schema: 'b7-governed-packet/v1' as const,
    packet_id: 'PKT-TEST-1',
    packet_as_of: now,
    source_mode: 'PACKET_DERIVED' as const,
    freshness: 'AS_OF_EXPORT' as const,
    decision_effect: 'NONE' as const,
    may_gate: false as const,
    disclaimer: 'Absence here is not evidence of absence anywhere else.',
    manifest_hash: sha256(pairs.join('\n')),
    items,
    tki: {
      gateway: 'EMULATED_v1',
      catalog: { digest, status: 'provisional' as const },
      exporter: { name: 'test' },
      purpose: 'a test of the sandbox',
    },
  };
  const packet: Packet = { ...body, tki: { ...body.tki, packet_digest: canonicalDigest(body) } };
  change(packet);
  return toCanonicalJson(packet);
}
