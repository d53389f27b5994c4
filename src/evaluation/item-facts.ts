// What the reader keeps of an item once its bytes are judged: its small members and figures about its payload, never its rows.
// Runs inside and in verify. Judges no rule.
import { toCanonicalJson } from '../formats/canonical.ts';
import type { Digest } from '../formats/digest.ts';
import { createHash } from 'node:crypto';
import { isSqlName } from '../formats/sql-name.ts';
import { isRecord, member } from './lenient.ts';

export type PayloadFacts =
  | { readonly kind: 'count'; readonly value: string }
  | {
      readonly kind: 'rows';
      readonly columns: readonly string[];
      readonly rows: number;
      readonly first: Cells;
    }
  /** `of`: the kind that it says it has, where it says one. */
  | { readonly kind: 'malformed'; readonly detail: string; readonly of: 'count' | 'rows' | null }
  | { readonly kind: 'unread' };

type Cells = readonly (string | null)[] | null;

export interface ItemFacts {
  /** Zero-based position in the packet. */
  readonly position: number;
  readonly bytes: number;
  /** Over the item limit: found, hashed with the packet, not read. */
  readonly tooLarge: boolean;
  /** Every member but `payload`; null where the item is no object. */
  readonly members: Readonly<Record<string, unknown>> | null;
  readonly payloadMembers: readonly string[];
  readonly payload: PayloadFacts;
  readonly sqlName: boolean;
  /** Null where the catalog knows no SQL for the item, or a part of the preimage is missing. */
  readonly recomputedContentHash: Digest | null;
  /** About how much memory these facts hold, in bytes. */
  readonly keptBytes: number;
}

/** Counted for each item besides its texts, so that a million empty items meet the metadata limit too. */
export const FACTS_OVERHEAD_BYTES = 256;

/** SQL by query id: the part of the content hash's preimage that no packet may carry. */
export type Queries = ReadonlyMap<string, string>;

/** Text that one column list or one first row may keep; longer ones are malformed. */
const KEPT_TEXT_LIMIT = 64 * 1024;
/** A count of 31 digits is the schema's limit. */
const COUNT_PATTERN = /^(?:0|[1-9][0-9]{0,30})$/;

/** Facts of an item whose bytes are known to be canonical, parsed as `value`. `rows`: so many sound ones were taken out of it. */
export function toItemFacts(
  position: number,
  bytes: Uint8Array,
  value: unknown,
  sqlName: boolean,
  queries: Queries,
  rows: number,
): ItemFacts {
  const common = { position, bytes: bytes.length, tooLarge: false };
  if (!isRecord(value)) {
    const payload: PayloadFacts = { kind: 'malformed', detail: 'the item is not an object', of: null };
    const nothing = {
      members: null,
      payloadMembers: [],
      recomputedContentHash: null,
      keptBytes: FACTS_OVERHEAD_BYTES,
    };
    return { ...common, ...nothing, payload, sqlName };
  }
  const { payload: rawPayload, ...members } = value;
  const payload = toPayloadFacts(rawPayload, rows);
  const columns = payload.kind === 'rows' ? payload.columns : [];
  const payloadMembers = isRecord(rawPayload) ? Object.keys(rawPayload) : [];
  const slice = Object.hasOwn(value, 'payload') ? payloadSlice(bytes, members) : new Uint8Array(0);
  const kept = textLength(columns) + textLength(payloadMembers) + bytes.length - slice.length;
  return {
    ...common,
    members,
    payloadMembers,
    payload,
    sqlName: sqlName || hasSqlColumn(rawPayload),
    recomputedContentHash: slice.length === 0 ? null : contentHash(members, queries, slice),
    keptBytes: FACTS_OVERHEAD_BYTES + kept + (payload.kind === 'rows' ? textLength(payload.first ?? []) : 0),
  };
}

/** In any payload, well-formed or not: a malformed one must not hide the column. */
function hasSqlColumn(payload: unknown): boolean {
  const columns = isRecord(payload) ? member(payload, 'columns') : undefined;
  return Array.isArray(columns) && columns.some((name) => typeof name === 'string' && isSqlName(name));
}

/** `taken`: see {@link toItemFacts}. */
export function toPayloadFacts(value: unknown, taken = 0): PayloadFacts {
  const kind = isRecord(value) ? member(value, 'kind') : null;
  const of = kind === 'count' || kind === 'rows' ? kind : null;
  const malformed = (detail: string): PayloadFacts => ({ kind: 'malformed', detail, of });
  if (!isRecord(value)) return malformed('payload is not an object');
  if (kind === 'count') {
    const count = member(value, 'value');
    if (typeof count !== 'string' || !COUNT_PATTERN.test(count))
      return malformed('payload.value is not a count');
    return { kind: 'count', value: count };
  }
  if (kind !== 'rows') return malformed('payload.kind is neither count nor rows');
  const columns = member(value, 'columns');
  const rows = member(value, 'rows');
  if (taken > 0) return { kind, columns: columns as string[], rows: taken, first: null };
  if (!Array.isArray(columns) || !isTextRow(columns) || columns.includes(null)) {
    return malformed('payload.columns is not a list of names');
  }
  if (textLength(columns) > KEPT_TEXT_LIMIT) return malformed('payload.columns is too long');
  if (!Array.isArray(rows)) return malformed('payload.rows is not a list');
  for (let i = 0; i < rows.length; i++) {
    const row: unknown = rows[i];
    if (!Array.isArray(row) || row.length !== columns.length || !isTextRow(row)) {
      return malformed(`row ${i} is not ${columns.length} cells of text or null`);
    }
  }
  const first =
    rows.length === 1 && textLength(rows[0] as Cells & object) <= KEPT_TEXT_LIMIT ? (rows[0] as Cells) : null;
  return { kind: 'rows', columns: columns as string[], rows: rows.length, first };
}

const isCell = (cell: unknown): cell is string | null => typeof cell === 'string' || cell === null;

/** Without a JIT `every` is faster than a loop. */
const isTextRow = (row: readonly unknown[]): row is readonly (string | null)[] => row.every(isCell);

const textLength = (cells: readonly (string | null)[]): number =>
  cells.reduce((length, cell) => length + (cell?.length ?? 4) + 3, 0);

/** The payload's bytes inside the item: canonical text minus the members before and after it, which are small. */
function payloadSlice(bytes: Uint8Array, members: Record<string, unknown>): Uint8Array {
  let before = '';
  let after = '';
  for (const name of Object.keys(members).sort()) {
    const text = `${toCanonicalJson(name)}:${toCanonicalJson(members[name])}`;
    if (name < 'payload') before += `${text},`;
    else after += `,${text}`;
  }
  return bytes.subarray(
    Buffer.byteLength(`{${before}"payload":`),
    bytes.length - Buffer.byteLength(`${after}}`),
  );
}

/** Of JCS({governed_surface, named_query_id, payload, sql}): that order keeps the payload in one piece. */
function contentHash(members: Record<string, unknown>, queries: Queries, payload: Uint8Array): Digest | null {
  const source = member(members, 'source_metadata');
  if (!isRecord(source)) return null;
  const surface = member(source, 'governed_surface');
  const id = member(source, 'named_query_id_or_kb_path');
  if (typeof surface !== 'string' || typeof id !== 'string') return null;
  const document = member(members, 'surface_kind') === 'kb_document';
  const sql = document ? null : queries.get(id);
  if (sql === undefined) return null;
  const hash = createHash('sha256')
    .update(
      `{"governed_surface":${toCanonicalJson(surface)},"named_query_id":${toCanonicalJson(document ? null : id)},"payload":`,
    )
    .update(payload)
    .update(`,"sql":${toCanonicalJson(sql)}}`);
  return `sha256:${hash.digest('hex')}`;
}
