// Makes the packet: payloads, hashes, envelope, canonical bytes. Pure.
// Must never write COMPLETE for a result that was cut, and never a member that the schema does not have.
import { canonicalDigest, toCanonicalJson } from '../formats/canonical.ts';
import type { Digest } from '../formats/digest.ts';
import { sha256 } from '../formats/digest.ts';
import type { CatalogEntry, Completeness, Packet, PacketItem, Payload } from '../formats/documents.ts';
import { ITEM_LIMIT_BYTES, ROW_LIMIT } from '../formats/limits.ts';
import type { Answer } from './statement.ts';

/** Mandatory in every packet: what is missing here is missing here, and nowhere else. */
export const DISCLAIMER =
  'This packet is evidence, not authority. It shows what the named queries returned at packet_as_of, through this role, ' +
  'from the surfaces that it names. What is absent from this packet is not evidenced in these surfaces; its absence here ' +
  'is not evidence of absence anywhere else. It gates nothing, approves nothing and denies nothing globally.';

/** PostgreSQL's type of `count(*)`. */
const INT8_OID = 20;

export interface Result {
  entry: CatalogEntry;
  payload: Payload;
  completeness: Completeness;
  sqlstate?: string;
  viewFingerprints: Record<string, Digest>;
}

const withoutRows = (entry: CatalogEntry): Payload => ({
  kind: 'rows',
  columns: [...entry.columns],
  rows: [],
});

/** What one answer is worth: payload and completeness. An answer of another shape than the catalog's is an ERROR. */
export function toPayload(
  entry: CatalogEntry,
  answer: Answer,
): { payload: Payload; completeness: Completeness; sqlstate?: string } {
  if (answer.kind === 'error') {
    // 57014 is query_canceled: the statement timeout. An administrator's cancel looks the same and means no more.
    const completeness = answer.sqlstate === '57014' ? 'TIMEOUT' : 'ERROR';
    return { payload: withoutRows(entry), completeness, sqlstate: answer.sqlstate };
  }
  const names = answer.columns.map(({ name }) => name);
  const asPinned =
    names.length === entry.columns.length && names.every((name, index) => name === entry.columns[index]);
  if (!asPinned) return { payload: withoutRows(entry), completeness: 'ERROR' };
  if (entry.result === 'count') {
    const value = answer.rows[0]?.[0];
    const single = !answer.cut && answer.rows.length === 1 && answer.columns[0]?.type === INT8_OID;
    if (!single || value == null || !/^(?:0|[1-9][0-9]{0,18})$/.test(value)) {
      return { payload: withoutRows(entry), completeness: 'ERROR' };
    }
    return { payload: { kind: 'count', value }, completeness: 'COMPLETE' };
  }
  const rows = answer.rows.slice(0, ROW_LIMIT);
  const payload: Payload = { kind: 'rows', columns: names, rows };
  // Meeting the hard limit is never called complete, whatever was left behind it.
  if (answer.cut || answer.rows.length >= ROW_LIMIT) return { payload, completeness: 'TRUNCATED' };
  return { payload, completeness: rows.length === 0 ? 'EMPTY' : 'COMPLETE' };
}

export interface PacketFacts {
  packetId: string;
  /** The moment before the snapshot was taken, ISO 8601 in UTC. */
  observedAt: string;
  sourceRevision: string;
  catalogDigest: Digest;
  gateway: string;
  exporter: Record<string, string>;
  purpose: string;
}

/** One item with its content hash: over the query's id, surface, pinned SQL and payload. */
export function toItem(result: Result, facts: PacketFacts): PacketItem {
  const { entry, payload } = result;
  const discipline = entry.count_discipline;
  const count = payload.kind === 'count' ? payload.value : null;
  return {
    item_id: entry.id,
    surface_kind: entry.surface_kind,
    authority_status: entry.authority_status,
    precedence: entry.precedence,
    payload,
    ...(discipline === undefined || count === null
      ? {}
      : { count_discipline: { ...discipline, observation_ts: facts.observedAt, value: count } }),
    source_metadata: {
      governed_surface: entry.governed_surface,
      named_query_id_or_kb_path: entry.id,
      observation_ts: facts.observedAt,
      source_revision: facts.sourceRevision,
      content_hash: canonicalDigest({
        governed_surface: entry.governed_surface,
        named_query_id: entry.id,
        payload,
        sql: entry.sql,
      }),
    },
    tki: {
      completeness: result.completeness,
      ...(entry.result === 'count' ? { aggregate_exception: 'PROVISIONAL' as const } : {}),
      ...(result.sqlstate === undefined ? {} : { sqlstate: result.sqlstate }),
      view_fingerprints: result.viewFingerprints,
    },
  };
}

/** An item within the limit that the reader has too: rows are cut from the end until it fits, and it says so. */
function toFittingItem(result: Result, facts: PacketFacts): PacketItem {
  let item = toItem(result, facts);
  while (item.payload.kind === 'rows' && Buffer.byteLength(toCanonicalJson(item)) > ITEM_LIMIT_BYTES) {
    const rows = item.payload.rows.slice(0, Math.floor(item.payload.rows.length / 2));
    item = toItem({ ...result, payload: { ...item.payload, rows }, completeness: 'TRUNCATED' }, facts);
    if (rows.length === 0) break;
  }
  return item;
}

/** Sorted by the bytes of the whole pair, joined by one newline, none at the end. */
export function toManifestHash(items: readonly PacketItem[]): Digest {
  const pairs = items.map(
    ({ source_metadata: source }) => `${source.named_query_id_or_kb_path}:${source.content_hash}`,
  );
  // Ids and digests are ASCII, where code units are bytes.
  return sha256(pairs.sort().join('\n'));
}

/** The packet and its canonical text: RFC 8785, no final newline. */
export function assemble(results: readonly Result[], facts: PacketFacts): { packet: Packet; text: string } {
  const items = results.map((result) => toFittingItem(result, facts));
  const extension = {
    gateway: facts.gateway,
    catalog: { digest: facts.catalogDigest, status: 'provisional' as const },
    exporter: facts.exporter,
    purpose: facts.purpose,
  };
  const unsigned = {
    schema: 'b7-governed-packet/v1' as const,
    packet_id: facts.packetId,
    packet_as_of: facts.observedAt,
    source_mode: 'PACKET_DERIVED' as const,
    freshness: 'AS_OF_EXPORT' as const,
    decision_effect: 'NONE' as const,
    may_gate: false as const,
    disclaimer: DISCLAIMER,
    manifest_hash: toManifestHash(items),
    items,
    tki: extension,
  };
  // packet.md: the digest covers the packet without that member, the rest of `tki` included.
  const packet: Packet = { ...unsigned, tki: { ...extension, packet_digest: canonicalDigest(unsigned) } };
  return { packet, text: toCanonicalJson(packet) };
}
