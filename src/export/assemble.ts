// Makes one item: payload, completeness, content hash, canonical bytes. Pure.
// Must never write COMPLETE for a result that was cut, and never a member that the schema does not have.
import { toCanonicalJson } from '../formats/canonical.ts';
import type { Digest } from '../formats/digest.ts';
import { startSha256 } from '../formats/digest.ts';
import type { CatalogEntry, Completeness, PacketItem, Payload } from '../formats/documents.ts';
import { ITEM_LIMIT_BYTES, ROW_LIMIT } from '../formats/limits.ts';
import { ExportProblem } from './problem.ts';
import type { Answer } from './statement.ts';

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

/** What every item says of the one moment that all of them show. */
export interface Snapshot {
  /** The moment before the snapshot was taken, ISO 8601 in UTC. */
  observedAt: string;
  sourceRevision: string;
}

export interface MadeItem {
  item: PacketItem;
  /** The item's canonical bytes, in order. */
  chunks: Buffer[];
}

const COMMA = Buffer.from(',');

/** The item around the canonical bytes of its payload, which stand in it once and are hashed once. */
function toMadeItem(result: Result, payload: Payload, payloadBytes: Buffer[], snapshot: Snapshot): MadeItem {
  const { entry } = result;
  const discipline = entry.count_discipline;
  const count = payload.kind === 'count' ? payload.value : null;
  const hash = startSha256();
  const { governed_surface, id: named_query_id, sql } = entry;
  hash.update(`{${toMembers({ governed_surface, named_query_id })},"payload":`);
  for (const bytes of payloadBytes) hash.update(bytes);
  hash.update(`,${toMembers({ sql })}}`);
  const before = {
    authority_status: entry.authority_status,
    ...(discipline === undefined || count === null
      ? {}
      : { count_discipline: { ...discipline, observation_ts: snapshot.observedAt, value: count } }),
    item_id: entry.id,
  };
  const after = {
    precedence: entry.precedence,
    source_metadata: {
      governed_surface,
      named_query_id_or_kb_path: entry.id,
      observation_ts: snapshot.observedAt,
      source_revision: snapshot.sourceRevision,
      content_hash: hash.digest(),
    },
    surface_kind: entry.surface_kind,
    tki: {
      completeness: result.completeness,
      ...(entry.result === 'count' ? { aggregate_exception: 'PROVISIONAL' as const } : {}),
      ...(result.sqlstate === undefined ? {} : { sqlstate: result.sqlstate }),
      view_fingerprints: result.viewFingerprints,
    },
  };
  // Canonical order: every member of `before` stands before "payload", every one of `after` behind it.
  const chunks = [
    Buffer.from(`{${toMembers(before)},"payload":`),
    ...payloadBytes,
    Buffer.from(`,${toMembers(after)}}`),
  ];
  return { item: { ...before, payload, ...after }, chunks };
}

/** The members of an object in canonical order, without its braces. */
function toMembers(value: Record<string, unknown>): string {
  return toCanonicalJson(value).slice(1, -1);
}

/**
 * One item with its content hash: over the query's id, surface, pinned SQL and payload. Where that is more than the
 * reader's limit for an item, rows are left out from the end until it fits, never part of one, and it is TRUNCATED.
 */
export function toItem(result: Result, snapshot: Snapshot): MadeItem {
  const { payload } = result;
  if (payload.kind === 'count')
    return toMadeItem(result, payload, [Buffer.from(toCanonicalJson(payload))], snapshot);
  const withRows = (completeness: Completeness, rows: readonly Buffer[]): MadeItem =>
    toMadeItem(
      { ...result, completeness },
      { ...payload, rows: payload.rows.slice(0, rows.length) },
      [
        Buffer.from(`{"columns":${toCanonicalJson(payload.columns)},"kind":"rows","rows":[`),
        ...rows.flatMap((row, index) => (index === 0 ? [row] : [COMMA, row])),
        Buffer.from(']}'),
      ],
      snapshot,
    );
  const room = (completeness: Completeness): number =>
    ITEM_LIMIT_BYTES - withRows(completeness, []).chunks.reduce((sum, { length }) => sum + length, 0);
  const [whole, cut] = [room(result.completeness), room('TRUNCATED')];
  if (cut < 0)
    throw new ExportProblem('ENTRY_DENIED', `${result.entry.id}: an item of it is too large without any row`);
  const rows: Buffer[] = [];
  let bytes = 0;
  let fitting = 0;
  for (const row of payload.rows) {
    const text = Buffer.from(toCanonicalJson(row));
    bytes += text.length + (rows.length === 0 ? 0 : COMMA.length);
    if (bytes > whole) return withRows('TRUNCATED', rows.slice(0, fitting));
    rows.push(text);
    // "TRUNCATED" is a longer word than most.
    if (bytes <= cut) fitting = rows.length;
  }
  return withRows(result.completeness, rows);
}
