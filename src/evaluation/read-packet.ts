// Pass 1: the packet's bytes become an envelope and facts about its items, or one refusal. Runs inside and in verify.
// Never repairs, never evaluates, never holds the packet. Every byte may be an attack.
import type { Hash } from 'node:crypto';
import { toCanonicalJson } from '../formats/canonical.ts';
import type { Digest } from '../formats/digest.ts';
import type { PacketEnvelope } from '../formats/documents.ts';
import { validate as isEnvelope } from '../formats/validators/envelope.js';
import { ENVELOPE_LIMIT_BYTES, ITEM_LIMIT_BYTES } from '../formats/limits.ts';
import type { ReasonCode } from '../formats/words/reasons.ts';
import { checkCanonical, parseJson, toText } from './canonical-check.ts';
import { endWithinLimit, guessEnd, ITEM_DEPTH } from './item-bounds.ts';
import { toItemFacts, type ItemFacts, type Queries } from './item-facts.ts';
import { isUtf8Range, surveyOversized, toOversizedFacts } from './oversized.ts';
import {
  forkHash,
  hashRest,
  hashThrough,
  load,
  openWindow,
  READ_CHUNK_BYTES,
  type PacketSource,
  type PacketWindow,
} from './packet-source.ts';
import {
  byteAt,
  byteWords,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  endOfString,
  endOfValue,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
} from './structure.ts';
import { quote, schemaDetail } from './quote.ts';
import { explainRefusal } from './refused-packet.ts';
import { isCalendarTime, TIME_FORM } from './time.ts';
import { CodedError, isCoded } from '../formats/coded-error.ts';

export type { PacketSource } from './packet-source.ts';

/** What the items' small members may add up to: report.json repeats about as much, and has the same limit. */
export const METADATA_LIMIT_BYTES = 16 * 1024 * 1024;

export interface ReadOptions {
  /** Bytes a read. Tests go down to 1, to meet every boundary. */
  readonly chunkBytes?: number;
  readonly itemLimitBytes?: number;
  readonly metadataLimitBytes?: number;
}

export type PacketReading =
  | {
      readonly kind: 'refused';
      readonly reason: ReasonCode;
      readonly detail: string;
      /** JSON pointer of the envelope's offending member, where there is one. */
      readonly pointer: string | null;
      /** sha256 of the raw bytes; null where they could not be read. */
      readonly digest: Digest | null;
      /** Items over the size limit up to there: their inside was not judged. */
      readonly oversized: number;
    }
  | {
      readonly kind: 'read';
      readonly digest: Digest;
      readonly envelope: PacketEnvelope;
      /** Of `tki.packet_digest`; null where the packet has no such member. */
      readonly recomputedPacketDigest: Digest | null;
      readonly items: readonly ItemFacts[];
    };

/** Of this file alone: it brings the place in the envelope along. */
class PacketRefused extends CodedError<ReasonCode> {
  readonly pointer: string | null;
  constructor(code: ReasonCode, message: string, pointer: string | null = null) {
    super(code, message, 'Export the packet again.');
    this.pointer = pointer;
  }
}

/** Reads every byte once. `queries`: SQL by query id, from the pinned catalog. Never throws for anything in the packet. */
export function readPacket(source: PacketSource, queries: Queries, options: ReadOptions = {}): PacketReading {
  const chunk = options.chunkBytes ?? READ_CHUNK_BYTES;
  const window = openWindow(source, chunk);
  const reader: Reader = {
    source,
    window,
    queries,
    chunk,
    limit: options.itemLimitBytes ?? ITEM_LIMIT_BYTES,
    metadataLimit: options.metadataLimitBytes ?? METADATA_LIMIT_BYTES,
    strikes: 0,
    oversized: 0,
  };
  try {
    return readAll(reader);
  } catch (error) {
    if (isCoded(error, 'PACKET_UNREADABLE')) {
      const { code: reason, message: detail } = error;
      return { kind: 'refused', reason, detail, pointer: null, digest: null, oversized: reader.oversized };
    }
    const refused = error instanceof PacketRefused;
    if (!refused && !isCoded(error, 'NON_CANONICAL', 'TOO_DEEP')) throw error;
    const digest = digestOfAll(window);
    return {
      kind: 'refused',
      reason: error.code,
      detail:
        digest === null
          ? error.message
          : explainRefusal(source, error.message, error.code === 'NON_CANONICAL'),
      pointer: refused ? error.pointer : null,
      digest,
      oversized: reader.oversized,
    };
  }
}

interface Reader {
  readonly source: PacketSource;
  readonly window: PacketWindow;
  readonly queries: Queries;
  readonly chunk: number;
  readonly limit: number;
  readonly metadataLimit: number;
  /** Guesses that were wrong. An attacker can make each one cost a whole item limit of searching. */
  strikes: number;
  /** Items over the limit so far. */
  oversized: number;
}

/** Wrong guesses after which every further item is scanned exactly: slower, but linear. An honest packet makes none. */
const STRIKE_LIMIT = 8;

interface Items {
  readonly facts: readonly ItemFacts[];
  readonly end: number;
  readonly fork: Hash;
}

/** The envelope's members one by one; the first `items` list among them is read item by item. */
function readAll(reader: Reader): PacketReading {
  const { window } = reader;
  const envelope: Buffer[] = [];
  let envelopeBytes = 0;
  let member = '';
  const keep = (start: number, end: number): void => {
    envelopeBytes += end - start;
    if (envelopeBytes > ENVELOPE_LIMIT_BYTES) {
      throw new PacketRefused(
        'ENVELOPE_NOT_ACCEPTED',
        `more than ${ENVELOPE_LIMIT_BYTES} bytes around the items: no room for the member ${quote(member, 80)}`,
      );
    }
    envelope.push(Buffer.from(window.bytes.subarray(start - window.base, end - window.base)));
  };
  expect(window, 0, OPEN_BRACE);
  let items: Items | null = null;
  let headBytes = 0;
  let at = 1;
  keep(0, 1);
  while (byteAt(window, at) === QUOTE) {
    load(window, at, at + ENVELOPE_LIMIT_BYTES + 1);
    const keyEnd = endOfString(window, at);
    member = window.bytes.subarray(at + 1 - window.base, keyEnd - 1 - window.base).toString('utf8', 0, 400);
    keep(at, keyEnd);
    const isItems = envelope.at(-1)?.toString('latin1') === '"items"';
    expect(window, keyEnd, COLON);
    keep(keyEnd, keyEnd + 1);
    at = keyEnd + 1;
    if (isItems && items === null && byteAt(window, at) === OPEN_BRACKET) {
      headBytes = envelopeBytes;
      items = readItems(reader, at);
      envelope.push(Buffer.from('[]'));
      at = items.end;
    } else {
      load(window, at, at + ENVELOPE_LIMIT_BYTES + 1);
      const end = endOfValue(window, at, 1);
      keep(at, end);
      at = end;
    }
    if (byteAt(window, at) !== COMMA) break;
    keep(at, at + 1);
    at++;
    expect(window, at, QUOTE);
  }
  expect(window, at, CLOSE_BRACE);
  keep(at, at + 1);
  if (at + 1 !== window.size) {
    const follows = `${byteWords(byteAt(window, at + 1))} follows the packet at byte ${at + 1}`;
    throw new PacketRefused('NON_CANONICAL', follows);
  }
  const { accepted, head, list } = judgeEnvelope(envelope, headBytes, items);
  const recomputedPacketDigest =
    accepted.tki === undefined ? null : digestWithoutItself(accepted, head, list.fork);
  return {
    kind: 'read',
    digest: hashRest(window),
    envelope: accepted,
    recomputedPacketDigest,
    items: list.facts,
  };
}

/**
 * `pieces`: the packet with its items taken out, of which `headBytes` are before them.
 * Canonical first, then the strict schema, then the calendar.
 */
function judgeEnvelope(
  pieces: readonly Buffer[],
  headBytes: number,
  list: Items | null,
): { accepted: PacketEnvelope; head: string; list: Items } {
  const bytes = Buffer.concat(pieces);
  /** Where a byte of the envelope is in the file. */
  const inFile = (at: number): number =>
    list === null || at < headBytes + 2 ? at : at - headBytes - 2 + list.end;
  const text = toText(bytes);
  if (text === null)
    throw new PacketRefused(
      'NON_CANONICAL',
      `the envelope is not UTF-8 at byte ${inFile(whereNotUtf8(bytes))}`,
    );
  const parsed = parseJson(text);
  if (parsed === null) {
    const wrong = whereNotJson(pieces);
    throw new PacketRefused(
      'NON_CANONICAL',
      `the envelope is not JSON, in what begins at byte ${inFile(wrong)}`,
    );
  }
  const check = checkCanonical(text, parsed.value, 0);
  if (check.kind === 'refused') {
    const { code, detail, at } = check;
    throw new PacketRefused(code, `envelope: ${detail}${at === null ? '' : from(inFile(at), bytes[at])}`);
  }
  const { items: stated, ...members } = parsed.value as Record<string, unknown>;
  if (!isEnvelope(members)) {
    const error = isEnvelope.errors?.[0];
    const pointer = error?.instancePath ?? '';
    const detail =
      pointer === '/packet_as_of' ? `${pointer} is not of the form ${TIME_FORM}` : schemaDetail(error);
    throw new PacketRefused('ENVELOPE_NOT_ACCEPTED', detail, pointer);
  }
  if (check.sqlName)
    throw new PacketRefused('ENVELOPE_NOT_ACCEPTED', 'a member named sql is in “/tki”', '/tki');
  if (!isCalendarTime(members.packet_as_of)) {
    throw new PacketRefused(
      'ENVELOPE_NOT_ACCEPTED',
      `/packet_as_of is not of the form ${TIME_FORM}`,
      '/packet_as_of',
    );
  }
  if (list === null) {
    const detail = stated === undefined ? 'must have the member items' : '“/items” must be a list';
    throw new PacketRefused('ENVELOPE_NOT_ACCEPTED', detail, '/items');
  }
  return { accepted: members, list, head: bytes.subarray(0, headBytes).toString('utf8') };
}

/** `, from byte 18 on: a space` */
const from = (at: number, byte: number | undefined): string =>
  `, from byte ${at} on: ${byteWords(byte ?? -1)}`;

/** The first byte that UTF-8 does not have there: it comes back as another one. */
function whereNotUtf8(bytes: Uint8Array): number {
  const again = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const at = bytes.findIndex((byte, index) => byte !== again[index]);
  return Math.max(0, at);
}

/** Where the first name or value begins that is no JSON by itself. */
function whereNotJson(pieces: readonly Buffer[]): number {
  let at = 0;
  for (const piece of pieces) {
    if (piece.length > 1 && parseJson(piece.toString()) === null) break;
    at += piece.length;
  }
  return at;
}

/** The canonical text without `tki.packet_digest` differs from the packet only behind the items: one hash serves both. */
function digestWithoutItself(envelope: PacketEnvelope, head: string, fork: Hash): Digest {
  const { packet_digest: _itself, ...extension } = envelope.tki as NonNullable<PacketEnvelope['tki']>;
  const reduced = toCanonicalJson({ ...envelope, items: [], tki: extension });
  return `sha256:${fork.update(reduced.slice(head.length + '[]'.length)).digest('hex')}`;
}

function readItems(reader: Reader, listStart: number): Items {
  const { window } = reader;
  const facts: ItemFacts[] = [];
  let metadata = 0;
  let at = listStart + 1;
  if (byteAt(window, at) !== CLOSE_BRACKET) {
    for (;;) {
      const { item, end } = readNamed(reader, at, facts.length);
      facts.push(item);
      metadata += item.keptBytes;
      if (metadata > reader.metadataLimit) {
        throw new PacketRefused(
          'TOO_MANY_ITEMS',
          `the metadata of the items is over ${reader.metadataLimit} bytes at item ${facts.length - 1}`,
        );
      }
      at = end;
      if (byteAt(window, at) !== COMMA) break;
      at++;
    }
  }
  expect(window, at, CLOSE_BRACKET);
  hashThrough(window, at + 1);
  return { facts, end: at + 1, fork: forkHash(window) };
}

interface ReadItem {
  readonly item: ItemFacts;
  readonly end: number;
}

/** Whatever is refused in it is refused with its position. */
function readNamed(reader: Reader, start: number, position: number): ReadItem {
  try {
    return readItem(reader, start, position);
  } catch (error) {
    if (!isCoded(error, 'NON_CANONICAL', 'TOO_DEEP')) throw error;
    throw new PacketRefused(error.code, `item ${position}: ${error.message}`);
  }
}

function readItem(reader: Reader, start: number, position: number): ReadItem {
  const { window, limit } = reader;
  if (reader.strikes < STRIKE_LIMIT) {
    const guess = guessEnd(window, start, limit);
    const text = guess === null ? null : textBetween(window, start, guess);
    const parsed = text === null ? null : parseJson(text);
    if (guess !== null && text !== null && parsed !== null) {
      return judgeItem(reader, start, guess, text, parsed.value, position);
    }
    reader.strikes++;
  }
  load(window, start, start + limit + 1);
  const bounded = endWithinLimit(window, start, limit);
  if (bounded === null) return readOversized(reader, start, position);
  const text = textBetween(window, start, bounded);
  if (text === null) {
    const bytes = window.bytes.subarray(start - window.base, bounded - window.base);
    throw new PacketRefused('NON_CANONICAL', `not UTF-8 at byte ${start + whereNotUtf8(bytes)}`);
  }
  const parsed = parseJson(text);
  if (parsed === null) throw new PacketRefused('NON_CANONICAL', `not JSON, in bytes ${start} to ${bounded}`);
  return judgeItem(reader, start, bounded, text, parsed.value, position);
}

function judgeItem(
  reader: Reader,
  start: number,
  end: number,
  text: string,
  value: unknown,
  position: number,
): ReadItem {
  const { window, queries } = reader;
  const bytes = window.bytes.subarray(start - window.base, end - window.base);
  const check = checkCanonical(text, value, ITEM_DEPTH);
  if (check.kind === 'refused') {
    const { code, detail, at } = check;
    throw new PacketRefused(code, `${detail}${at === null ? '' : from(start + at, bytes[at])}`);
  }
  return { item: toItemFacts(position, bytes, value, check.sqlName, queries), end };
}

function readOversized(reader: Reader, start: number, position: number): ReadItem {
  reader.oversized++;
  const survey = surveyOversized(reader.window, start);
  if (!isUtf8Range(reader.source, start, survey.end, reader.chunk)) {
    throw new PacketRefused('NON_CANONICAL', `not UTF-8 in bytes ${start} to ${survey.end}`);
  }
  return { item: toOversizedFacts(position, survey.end - start, survey), end: survey.end };
}

function textBetween(window: PacketWindow, start: number, end: number): string | null {
  return toText(window.bytes.subarray(start - window.base, end - window.base));
}

function expect(window: PacketWindow, at: number, byte: number): void {
  const found = byteAt(window, at);
  if (found === byte) return;
  const words = `expected ${String.fromCharCode(byte)} at byte ${at}, found ${byteWords(found)}`;
  throw new PacketRefused('NON_CANONICAL', words);
}

/** After a refusal the rest is still hashed, so that a report can name the bytes that it refused. */
function digestOfAll(window: PacketWindow): Digest | null {
  try {
    return hashRest(window);
  } catch (error) {
    if (isCoded(error, 'PACKET_UNREADABLE')) return null;
    throw error;
  }
}
