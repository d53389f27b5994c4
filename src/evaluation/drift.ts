// This run beside an earlier run's report: what changed, appeared, or is not in this packet. Pure.
// The earlier report is outside text: one that cannot be compared is said to be so, with the reason, never treated as equal.
import { isDigest, type Digest } from '../formats/digest.ts';
import type { Drift, ReportedItem } from '../formats/documents.ts';
import { REPORT_LIMIT_BYTES } from '../formats/limits.ts';
import { parseJson, toText } from './canonical-check.ts';
import { digestOrNull, whyRepeated } from './inputs.ts';
import { isRecord, recordMember, textMember, member } from './lenient.ts';

/** Entries of one comparison: at about 500 bytes each they leave room for the rest of report.json. */
const ENTRIES_LIMIT = 5000;

/** `previous`: bytes of an earlier report.json, or null. `catalogDigest`: this run's catalog. */
export function toDrift(
  previous: Uint8Array | null,
  catalogDigest: Digest | null,
  items: readonly ReportedItem[],
): Drift {
  const previousDigest = digestOrNull(previous);
  if (previous === null) {
    return {
      status: 'NO_PREVIOUS',
      previous_digest: null,
      reason: 'no earlier report was given',
      entries: [],
    };
  }
  const earlier = readPrevious(previous, catalogDigest);
  if (typeof earlier === 'string') {
    return { status: 'NOT_COMPARABLE', previous_digest: previousDigest, reason: earlier, entries: [] };
  }
  const before = byId(earlier);
  const now = byId(items);
  const incomparable =
    before.size < earlier.length || now.size < items.length
      ? 'two items of one report have one id'
      : before.size + now.size === 0
        ? 'neither report has an item'
        : null;
  if (incomparable !== null) {
    return { status: 'NOT_COMPARABLE', previous_digest: previousDigest, reason: incomparable, entries: [] };
  }
  const entries = compare(before, now);
  if (entries.length > ENTRIES_LIMIT) {
    const reason = `more than ${ENTRIES_LIMIT} items to compare`;
    return { status: 'NOT_COMPARABLE', previous_digest: previousDigest, reason, entries: [] };
  }
  return {
    status: 'COMPARED',
    previous_digest: previousDigest,
    reason: 'same catalog; the earlier report is taken as it is; nothing of it was recomputed here',
    entries,
  };
}

/** The few members that drift compares: the whole report's validator would be a tenth of the inspector's bundle. */
type Compared = Pick<ReportedItem, 'item_id' | 'availability' | 'rows' | 'recomputed_content_hash'> & {
  readonly count: { readonly value: string } | null;
};

function readPrevious(bytes: Uint8Array, catalogDigest: Digest | null): readonly Compared[] | string {
  if (bytes.length > REPORT_LIMIT_BYTES) return `the earlier report is over ${REPORT_LIMIT_BYTES} bytes`;
  const text = toText(bytes);
  const parsed = text === null ? null : parseJson(text);
  if (text === null || parsed === null) return 'the earlier report is not JSON in UTF-8';
  const repeated = whyRepeated(text, parsed.value);
  if (repeated !== null) return `the earlier report is not read: ${repeated}`;
  const report = isRecord(parsed.value) ? parsed.value : {};
  const items = member(report, 'items');
  if (textMember(report, 'schema') !== 'tki-report/v1' || !Array.isArray(items)) {
    return 'the earlier report is not a tki-report/v1 document';
  }
  if (textMember(report, 'verdict') === 'BLOCKED') return 'the earlier run was BLOCKED: it evaluated nothing';
  if (textMember(recordMember(report, 'catalog'), 'digest') !== catalogDigest) {
    return 'the earlier run used another catalog';
  }
  return items.every(isCompared) ? items : 'an item of the earlier report is not of its form';
}

/** Bounds follow the report's schema: what they let through is repeated in this run's report. */
function isCompared(item: unknown): item is Compared {
  if (!isRecord(item)) return false;
  const id = textMember(item, 'item_id');
  const availability = textMember(item, 'availability') ?? '';
  const count = member(item, 'count');
  const rows = member(item, 'rows');
  const hash = member(item, 'recomputed_content_hash');
  return (
    id !== null &&
    id.length <= 250 &&
    id.isWellFormed() &&
    ['usable', 'held_out', 'refused'].includes(availability) &&
    (count === null || (isRecord(count) && /^[0-9]{1,40}$/.test(textMember(count, 'value') ?? ''))) &&
    (rows === null || (Number.isSafeInteger(rows) && (rows as number) >= 0)) &&
    (hash === null || isDigest(hash))
  );
}

function byId(items: readonly Compared[]): ReadonlyMap<string, Compared> {
  return new Map(items.map((item) => [item.item_id, item]));
}

function compare(
  before: ReadonlyMap<string, Compared>,
  now: ReadonlyMap<string, Compared>,
): Drift['entries'] {
  const ids = [...new Set([...before.keys(), ...now.keys()])].sort();
  return ids.map((id) => {
    const earlier = before.get(id);
    const later = now.get(id);
    const was = earlier === undefined ? null : stateOf(earlier);
    const is = later === undefined ? null : stateOf(later);
    return { item_id: id, change: changeOf(earlier, later, was === is), before: was, now: is };
  });
}

/** Two items that show nothing are not the same: nothing of them was compared. */
function changeOf(
  earlier: Compared | undefined,
  later: Compared | undefined,
  same: boolean,
): Drift['entries'][number]['change'] {
  if (later === undefined) return 'not in this packet';
  if (earlier === undefined) return 'appeared';
  if (!same) return 'changed';
  return isShown(earlier) && isShown(later) ? 'same' : 'not compared';
}

/** A figure, or the digest of rows, that may be leaned on. */
function isShown({ availability, count, recomputed_content_hash: hash }: Compared): boolean {
  return availability === 'usable' && (count !== null || hash !== null);
}

/** Under 120 units: availability, and the count or the digest of the rows. An item that is held out shows no figure. */
function stateOf(item: Compared): string {
  if (item.availability !== 'usable') return item.availability;
  if (item.count !== null) return `usable, count ${item.count.value}`;
  return `usable, ${item.rows ?? 0} rows, ${item.recomputed_content_hash ?? 'no hash'}`;
}
