// An item over the size limit: its end, its small members and the names inside, streamed, without holding it. Runs inside and in verify.
// Never judges the inside canonical: the item is UNVERIFIED whatever it says.
import { FACTS_OVERHEAD_BYTES, type ItemFacts } from './item-facts.ts';
import { checkCanonical, isSqlName, parseJson, toText } from './canonical-check.ts';
import { load, type PacketSource, type PacketWindow } from './packet-source.ts';
import {
  byteAt,
  CLOSE_BRACE,
  COLON,
  COMMA,
  endOfString,
  endOfValue,
  OPEN_BRACE,
  QUOTE,
  StructureError,
} from './structure.ts';

/** A member of an oversized item that is kept: source_metadata and its like are a few hundred bytes. */
const SMALL_MEMBER_BYTES = 64 * 1024;
/** All kept members of one oversized item together. */
const SMALL_MEMBERS_BYTES = 256 * 1024;
/** Raw bytes of a name that could spell `sql` in escapes, quotes included. */
const SQL_NAME_BYTES = 60;
/** Packet object, items list, item object. */
const MEMBER_DEPTH = 3;

export interface Survey {
  readonly end: number;
  readonly members: Record<string, unknown> | null;
  readonly sqlName: boolean;
  readonly keptBytes: number;
}

/** Streams over the value at `start`. Throws StructureError where it is no JSON or its own members are out of order. */
export function surveyOversized(window: PacketWindow, start: number): Survey {
  const members: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  let sqlName = false;
  let keptBytes = 0;
  const noteName = (at: number): void => {
    if (!mayBeSqlName(window.bytes[at + 1 - window.base] ?? 0)) return;
    const raw = rawString(window, at);
    if (raw !== null && isSqlName(raw.text) && window.bytes[raw.end - window.base] === COLON) sqlName = true;
  };
  if (byteAt(window, start) !== OPEN_BRACE) {
    const end = endOfValue(window, start, MEMBER_DEPTH - 1, noteName);
    return { end, members: null, sqlName, keptBytes: 0 };
  }
  let before: string | null = null;
  let at = start + 1;
  while (byteAt(window, at) === QUOTE) {
    load(window, at, at + SMALL_MEMBER_BYTES);
    const keyEnd = endOfString(window, at);
    const name = keyEnd - at <= SMALL_MEMBER_BYTES ? smallValue(window, at, keyEnd) : undefined;
    if (typeof name !== 'string' || (before !== null && name <= before)) {
      throw new StructureError('NON_CANONICAL', 'the members of an item over the limit are out of order');
    }
    before = name;
    if (isSqlName(name)) sqlName = true;
    if (byteAt(window, keyEnd) !== COLON)
      throw new StructureError('NON_CANONICAL', `no colon at byte ${keyEnd}`);
    const valueStart = keyEnd + 1;
    load(window, valueStart, valueStart + SMALL_MEMBER_BYTES);
    if (name === 'payload' && namesSqlColumn(window, valueStart)) sqlName = true;
    const valueEnd = endOfValue(window, valueStart, MEMBER_DEPTH, noteName);
    const small = valueEnd - valueStart <= SMALL_MEMBER_BYTES;
    if (name !== 'payload' && small && keptBytes + valueEnd - at <= SMALL_MEMBERS_BYTES) {
      keptBytes += valueEnd - at;
      Object.defineProperty(members, name, {
        value: smallValue(window, valueStart, valueEnd),
        enumerable: true,
      });
    }
    at = valueEnd;
    if (byteAt(window, at) !== COMMA) break;
    at++;
    if (byteAt(window, at) !== QUOTE) throw new StructureError('NON_CANONICAL', `no member at byte ${at}`);
  }
  if (byteAt(window, at) !== CLOSE_BRACE)
    throw new StructureError('NON_CANONICAL', `no closing brace at byte ${at}`);
  return { end: at + 1, members, sqlName, keptBytes };
}

/** The parsed value of bytes that are present; a value that is not canonical refuses the packet. */
function smallValue(window: PacketWindow, start: number, end: number): unknown {
  const text = toText(window.bytes.subarray(start - window.base, end - window.base));
  const parsed = text === null ? null : parseJson(text);
  const check = parsed === null || text === null ? null : checkCanonical(text, parsed.value, MEMBER_DEPTH);
  if (check === null || check.kind === 'refused') {
    throw new StructureError(check?.code ?? 'NON_CANONICAL', `the value at byte ${start} is not canonical`);
  }
  return check.value;
}

/** The first byte of a name that can fold to `sql`: s, an escape, white space, or anything outside ASCII. */
function mayBeSqlName(first: number): boolean {
  return first === 0x73 || first === 0x53 || first === 0x5c || first === 0x20 || first >= 0x80;
}

/** A short string at `at`, decoded; null for a long one. Looks only at what is present. */
function rawString(window: PacketWindow, at: number): { text: string; end: number } | null {
  const from = at - window.base;
  const slice = window.bytes
    .subarray(from, Math.min(from + SQL_NAME_BYTES, window.filled))
    .toString('latin1');
  const match = /^"(?:[^"\\]|\\.)*"/.exec(slice);
  const parsed = match === null ? null : parseJson(match[0]);
  return match !== null && typeof parsed?.value === 'string'
    ? { text: parsed.value, end: at + match[0].length }
    : null;
}

/** Canonical order puts `columns` first in a payload of rows. */
function namesSqlColumn(window: PacketWindow, payloadStart: number): boolean {
  const from = payloadStart - window.base;
  const head = window.bytes
    .subarray(from, Math.min(from + SMALL_MEMBER_BYTES, window.filled))
    .toString('utf8');
  const list = /^\{"columns":(\[[^\]]*\])/.exec(head)?.[1];
  const columns = list === undefined ? null : parseJson(list);
  return (
    Array.isArray(columns?.value) && columns.value.some((name) => typeof name === 'string' && isSqlName(name))
  );
}

/** True if the bytes are UTF-8, read a second time in pieces: only oversized items need it. */
export function isUtf8Range(source: PacketSource, start: number, end: number, chunk: number): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    for (let at = start; at < end;) {
      const piece = source.read(at, Math.min(chunk, end - at));
      if (piece.length === 0) return false;
      decoder.decode(piece, { stream: true });
      at += piece.length;
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

export function toOversizedFacts(position: number, bytes: number, survey: Survey): ItemFacts {
  return {
    position,
    bytes,
    tooLarge: true,
    members: survey.members,
    payloadMembers: [],
    payload: { kind: 'unread' },
    sqlName: survey.sqlName,
    contentHash: null,
    keptBytes: FACTS_OVERHEAD_BYTES + survey.keptBytes,
  };
}
