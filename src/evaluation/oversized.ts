// An item over the size limit: its end, its small members and the names inside, streamed, without holding it. Runs inside and in verify.
// Never judges the inside canonical: the item is UNVERIFIED whatever it says.
import { FACTS_OVERHEAD_BYTES, type ItemFacts } from './item-facts.ts';
import { isSqlName } from '../formats/sql-name.ts';
import { checkCanonical, parseJson, toText } from './canonical-check.ts';
import { load, type PacketSource, type PacketWindow } from './packet-source.ts';
import {
  BACKSLASH,
  byteAt,
  CLOSE_BRACE,
  COLON,
  COMMA,
  endOfString,
  endOfValue,
  OPEN_BRACE,
  QUOTE,
  notJson,
} from './structure.ts';

/** A member of an oversized item that is kept: source_metadata and its like are a few hundred bytes. */
const SMALL_MEMBER_BYTES = 64 * 1024;
/** All kept members of one oversized item together. */
const SMALL_MEMBERS_BYTES = 256 * 1024;
/** A name that could spell `sql` in escapes, wide letters and spacing is checked up to this many raw bytes. */
const NAME_BYTES = 64 * 1024;
/** Packet object, items list, item object. */
const MEMBER_DEPTH = 3;

export interface Survey {
  readonly end: number;
  readonly members: Record<string, unknown> | null;
  readonly payloadMembers: readonly string[];
  readonly sqlName: boolean;
  readonly keptBytes: number;
}

/** Streams over the value at `start`. Throws NON_CANONICAL or TOO_DEEP where it is not JSON or its own members are out of order. */
export function surveyOversized(window: PacketWindow, start: number): Survey {
  const hunt: Hunt = { window, sqlName: false, keptBytes: 0 };
  const members: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  let payloadMembers: readonly string[] = [];
  if (byteAt(window, start) !== OPEN_BRACE) {
    const end = endOfValue(window, start, MEMBER_DEPTH - 1, (at) => noteName(hunt, at));
    return { end, members: null, payloadMembers, sqlName: hunt.sqlName, keptBytes: 0 };
  }
  const end = overMembers(hunt, start, (name, nameStart, valueStart) => {
    if (name === 'payload' && byteAt(window, valueStart) === OPEN_BRACE) {
      const payload = surveyPayload(hunt, valueStart);
      payloadMembers = payload.names;
      return payload.end;
    }
    load(window, nameStart, valueStart + SMALL_MEMBER_BYTES);
    const valueEnd = endOfValue(window, valueStart, MEMBER_DEPTH, (at) => noteName(hunt, at));
    const small = valueEnd - valueStart <= SMALL_MEMBER_BYTES;
    if (name !== 'payload' && small && hunt.keptBytes + valueEnd - nameStart <= SMALL_MEMBERS_BYTES) {
      hunt.keptBytes += valueEnd - nameStart;
      const value = smallValue(window, valueStart, valueEnd);
      Object.defineProperty(members, name, { value, enumerable: true });
    }
    return valueEnd;
  });
  return { end, members, payloadMembers, sqlName: hunt.sqlName, keptBytes: hunt.keptBytes };
}

/** The payload's own members: wherever `columns` is and whatever its names hold, each of them is checked. */
function surveyPayload(
  hunt: Hunt,
  start: number,
): { readonly end: number; readonly names: readonly string[] } {
  const names: string[] = [];
  const end = overMembers(hunt, start, (name, nameStart, valueStart) => {
    if (hunt.keptBytes + valueStart - nameStart <= SMALL_MEMBERS_BYTES) {
      hunt.keptBytes += valueStart - nameStart;
      names.push(name);
    }
    const noted = name === 'columns' ? noteText : noteName;
    return endOfValue(hunt.window, valueStart, MEMBER_DEPTH + 1, (at) => noted(hunt, at));
  });
  return { end, names };
}

interface Hunt {
  readonly window: PacketWindow;
  sqlName: boolean;
  keptBytes: number;
}

/** Every member of the object at `start`, in order; `judge` gives the end of its value. The end of the object. */
function overMembers(
  hunt: Hunt,
  start: number,
  judge: (name: string, nameStart: number, valueStart: number) => number,
): number {
  const { window } = hunt;
  let before: string | null = null;
  let at = start + 1;
  while (byteAt(window, at) === QUOTE) {
    load(window, at, at + SMALL_MEMBER_BYTES);
    const keyEnd = endOfString(window, at);
    const name = keyEnd - at <= SMALL_MEMBER_BYTES ? smallValue(window, at, keyEnd) : undefined;
    if (typeof name !== 'string' || (before !== null && name <= before)) {
      throw notJson('NON_CANONICAL', `the member at byte ${at} is out of order, or its name too long`);
    }
    before = name;
    if (isSqlName(name)) hunt.sqlName = true;
    if (byteAt(window, keyEnd) !== COLON) throw notJson('NON_CANONICAL', `expected : at byte ${keyEnd}`);
    at = judge(name, at, keyEnd + 1);
    if (byteAt(window, at) !== COMMA) break;
    at++;
    if (byteAt(window, at) !== QUOTE) throw notJson('NON_CANONICAL', `expected " at byte ${at}`);
  }
  if (byteAt(window, at) !== CLOSE_BRACE) throw notJson('NON_CANONICAL', `expected } at byte ${at}`);
  return at + 1;
}

/** True where the string is too long to be checked. */
function noteName(hunt: Hunt, at: number): boolean {
  return note(hunt, at, (end) => byteOf(hunt.window, end) === COLON);
}

/** The same for a text in the place of a column's name, whatever follows it. */
function noteText(hunt: Hunt, at: number): boolean {
  return note(hunt, at, () => true);
}

function note(hunt: Hunt, at: number, isName: (end: number) => boolean): boolean {
  const found = shortString(hunt.window, at);
  if (typeof found === 'string') return found === 'unseen';
  if (isName(found.end) && isSqlName(found.text)) hunt.sqlName = true;
  return false;
}

/** The parsed value of bytes that are present; a value that is not canonical refuses the packet. */
function smallValue(window: PacketWindow, start: number, end: number): unknown {
  const text = toText(window.bytes.subarray(start - window.base, end - window.base));
  const parsed = text === null ? null : parseJson(text);
  const check = parsed === null || text === null ? null : checkCanonical(text, parsed.value, MEMBER_DEPTH);
  if (check === null || check.kind === 'refused') {
    throw notJson(check?.code ?? 'NON_CANONICAL', `the value at byte ${start} is not canonical`);
  }
  return check.value;
}

/** Letters, digits and the underscore that begin another name: what cells and names mostly begin with. */
function beginsAnother(first: number): boolean {
  if (first === 0x73 || first === 0x53) return false;
  const letter = first | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (first >= 0x30 && first <= 0x39) || first === 0x5f;
}

/** The byte at an offset that is present, without moving the window. */
function byteOf(window: PacketWindow, at: number): number {
  return at - window.base < window.filled ? (window.bytes[at - window.base] as number) : -1;
}

/** The string at `at`, decoded. Called with 64 bytes of it present, which is where nearly every string has ended. */
function shortString(
  window: PacketWindow,
  at: number,
): { readonly text: string; readonly end: number } | 'another' | 'unseen' {
  if (beginsAnother(byteOf(window, at + 1))) return 'another';
  let end = stringEnd(window, at);
  if (end === null) {
    load(window, at, at + NAME_BYTES + 1);
    end = stringEnd(window, at);
    if (end === null) return 'unseen';
  }
  const bytes = window.bytes.subarray(at - window.base, end - window.base);
  const parsed = parseJson(bytes.toString('utf8'));
  return typeof parsed?.value === 'string' ? { text: parsed.value, end } : 'another';
}

/** Where the string at `at` ends, if that is among the bytes read and one more is present. */
function stringEnd(window: PacketWindow, at: number): number | null {
  const from = at - window.base;
  const limit = Math.min(window.filled - 1, from + NAME_BYTES);
  for (let quote = window.bytes.indexOf(QUOTE, from + 1); quote !== -1 && quote < limit;) {
    let slashes = 0;
    while (window.bytes[quote - 1 - slashes] === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return window.base + quote + 1;
    quote = window.bytes.indexOf(QUOTE, quote + 1);
  }
  return null;
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
    payloadMembers: survey.payloadMembers,
    payload: { kind: 'unread' },
    sqlName: survey.sqlName,
    recomputedContentHash: null,
    keptBytes: FACTS_OVERHEAD_BYTES + survey.keptBytes,
  };
}
