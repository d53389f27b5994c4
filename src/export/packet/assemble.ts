// Makes one item: payload, completeness, content hash, canonical bytes. Pure.
// Must never write COMPLETE for a result that was cut, and never a member that the schema does not have.
import type { OwnLists } from '../../formats/catalog-lists.ts';
import { toCanonicalJson } from '../../formats/canonical.ts';
import type { Digest } from '../../formats/digest.ts';
import { startSha256 } from '../../formats/digest.ts';
import type {
  CatalogEntry,
  Completeness,
  GatewayItem,
  PacketItem,
  Payload,
} from '../../formats/documents.ts';
import { ITEM_LIMIT_BYTES, ROW_LIMIT } from '../../formats/limits.ts';
import type { EncodedRows } from './encoded-rows.ts';
import { createEncodedRows } from './encoded-rows.ts';
import { ExportProblem } from '../problem.ts';
import type { StatementAnswer } from '../server/statement.ts';
import type { Remarks } from '../server/wire-notice.ts';

/** PostgreSQL's type of `count(*)`. */
const INT8_OID = 20;

/** A payload, or one whose rows were written down while they arrived. */
export type ReadPayload = Payload | { kind: 'encoded'; columns: string[]; rows: EncodedRows };

export interface Result {
  entry: CatalogEntry;
  payload: ReadPayload;
  completeness: Completeness;
  sqlstate?: string;
  /** What the server remarked while it answered; absent where it said nothing besides. */
  remarks?: Remarks;
  viewFingerprints: Record<string, Digest>;
  /** Which lists judged it, where they are not the contract's. */
  lists?: OwnLists;
  /** Where a gateway read it, or someone brought it. */
  gateway?: GatewayItem;
}

const withoutRows = (entry: CatalogEntry): Payload => ({
  kind: 'rows',
  columns: [...entry.columns],
  rows: [],
});

/**
 * What one answer is worth: payload and completeness. An answer of another shape than the catalog's is an ERROR.
 * `taken`: the answer's rows, where they were taken as they came and are not in it.
 */
export function toPayload(
  entry: CatalogEntry,
  answer: StatementAnswer,
  taken?: EncodedRows,
): Pick<Result, 'payload' | 'completeness' | 'sqlstate'> {
  if (answer.kind === 'error') {
    // 57014 is query_canceled: the statement timeout, or an administrator's cancel, which can come earlier.
    const completeness = answer.sqlstate === '57014' && answer.cancelled !== true ? 'TIMEOUT' : 'ERROR';
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
  const count = taken?.count() ?? answer.rows.length;
  const payload: ReadPayload =
    taken === undefined
      ? { kind: 'rows', columns: names, rows: answer.rows.slice(0, ROW_LIMIT) }
      : { kind: 'encoded', columns: names, rows: taken };
  // Meeting the hard limit is never called complete, whatever was left behind it.
  if (answer.cut || count >= ROW_LIMIT) return { payload, completeness: 'TRUNCATED' };
  return { payload, completeness: count === 0 ? 'EMPTY' : 'COMPLETE' };
}

/**
 * The same with what the server remarked meanwhile. A server that warns has doubts about what it read, and nothing says
 * about which rows: it is an ERROR, with the SQLSTATE of the first remark.
 */
export function withRemarks(
  entry: CatalogEntry,
  read: Pick<Result, 'payload' | 'completeness' | 'sqlstate'>,
  remarks: Remarks,
): Pick<Result, 'payload' | 'completeness' | 'sqlstate' | 'remarks'> {
  if (remarks.count === 0) return read;
  if (read.completeness === 'TIMEOUT' || read.completeness === 'ERROR') return { ...read, remarks };
  const { sqlstate } = remarks;
  return {
    payload: withoutRows(entry),
    completeness: 'ERROR',
    remarks,
    ...(sqlstate === undefined ? {} : { sqlstate }),
  };
}

/** What every item says of the moment that it shows: one for all of them where one snapshot gave them. */
export interface Snapshot {
  /** The moment before the snapshot was taken, ISO 8601 in UTC. */
  observedAt: string;
  sourceRevision: string;
}

export interface MadeItem {
  /** What the item says; encoded rows are in `chunks` alone. */
  item: PacketItem;
  rows: number;
  /** The item's canonical bytes, in order. Those of encoded rows hold until the next answer is read. */
  chunks: Uint8Array[];
}

/** The item around the canonical bytes of its payload, which are in it once and are hashed once. */
function toMadeItem(
  result: Result,
  payload: Payload,
  rows: number,
  payloadBytes: readonly Uint8Array[],
  snapshot: Snapshot,
): MadeItem {
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
      ...result.lists,
      ...(result.lists?.functions === undefined ? {} : { may_call: [...(entry.functions ?? [])] }),
      ...(result.gateway === undefined ? {} : { gateway: result.gateway }),
      ...(result.sqlstate === undefined ? {} : { sqlstate: result.sqlstate }),
      view_fingerprints: result.viewFingerprints,
    },
  };
  // Canonical order: every member of `before` is before "payload", every one of `after` behind it.
  const chunks = [
    Buffer.from(`{${toMembers(before)},"payload":`),
    ...payloadBytes,
    Buffer.from(`,${toMembers(after)}}`),
  ];
  return { item: { ...before, payload, ...after }, rows, chunks };
}

/** The members of an object in canonical order, without its braces. */
function toMembers(value: Record<string, unknown>): string {
  return toCanonicalJson(value).slice(1, -1);
}

function encoded(rows: Extract<Payload, { kind: 'rows' }>['rows']): EncodedRows {
  const store = createEncodedRows();
  for (const row of rows) store.add(row);
  return store;
}

/** The largest number of rows, of those that may be in an item, that take no more than `bytes`. */
function fitting(rows: EncodedRows, bytes: number): number {
  let count = Math.min(rows.count(), ROW_LIMIT);
  while (rows.sizeOf(count) > bytes) count -= 1;
  return count;
}

/**
 * One item with its content hash: over the query's id, surface, pinned SQL and payload. Where that is more than the
 * reader's limit for an item, rows are left out from the end until it fits, never part of one, and it is TRUNCATED.
 * Throws where an item is too large without any row.
 */
export function toItem(result: Result, snapshot: Snapshot): MadeItem {
  const { payload } = result;
  if (payload.kind === 'count')
    return toMadeItem(result, payload, 1, [Buffer.from(toCanonicalJson(payload))], snapshot);
  const { columns } = payload;
  const rows = payload.kind === 'rows' ? encoded(payload.rows) : payload.rows;
  const head = Buffer.from(`{"columns":${toCanonicalJson(columns)},"kind":"rows","rows":[`);
  const tail = Buffer.from(']}');
  const withRows = (completeness: Completeness, count: number): MadeItem =>
    toMadeItem(
      { ...result, completeness },
      { kind: 'rows', columns, rows: [] },
      count,
      [head, rows.upTo(count), tail],
      snapshot,
    );
  /** Bytes that the rows may take beside everything else: the words for completeness differ in length. */
  const room = (completeness: Completeness): number =>
    ITEM_LIMIT_BYTES - withRows(completeness, 0).chunks.reduce((sum, { length }) => sum + length, 0);
  const whole = Math.min(rows.count(), ROW_LIMIT);
  if (rows.sizeOf(whole) <= room(result.completeness)) return withRows(result.completeness, whole);
  const cut = room('TRUNCATED');
  if (cut < 0)
    throw new ExportProblem('ENTRY_DENIED', `${result.entry.id}: an item of it is too large without any row`);
  return withRows('TRUNCATED', fitting(rows, cut));
}
