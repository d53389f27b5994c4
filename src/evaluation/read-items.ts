// The list of items, one by one: each is held only until its facts are taken. Runs inside and in verify. Every byte may be an attack.
import { isUtf8 } from 'node:buffer';
import type { Hash } from 'node:crypto';
import { checkCanonical } from './canonical-check.ts';
import { endWithinLimit, guessEnd, ITEM_DEPTH } from './item-bounds.ts';
import { toItemFacts, type ItemFacts, type Queries } from './item-facts.ts';
import { isUtf8Range, surveyOversized, toOversizedFacts } from './oversized.ts';
import { expectByte, PacketRefused, refuse, whereNotUtf8 } from './packet-refused.ts';
import { forkHash, hashThrough, load, type PacketSource, type PacketWindow } from './packet-source.ts';
import type { readQuickly } from './quick-item.ts';
import { byteAt, CLOSE_BRACKET, COMMA } from './structure.ts';
import { isCoded } from '../formats/coded-error.ts';

export interface Reader {
  readonly source: PacketSource;
  readonly window: PacketWindow;
  readonly queries: Queries;
  readonly chunk: number;
  readonly limit: number;
  readonly metadataLimit: number;
  readonly readItem: typeof readQuickly;
  /** Guesses that were wrong. An attacker can make each one cost a whole item limit of searching. */
  strikes: number;
  /** Items over the limit so far. */
  oversized: number;
}

/** Wrong guesses after which every further item is scanned exactly: slower, but linear. An honest packet makes none. */
const STRIKE_LIMIT = 8;

export interface Items {
  readonly facts: readonly ItemFacts[];
  readonly end: number;
  readonly fork: Hash;
}

export function readItems(reader: Reader, listStart: number): Items {
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
  expectByte(window, at, CLOSE_BRACKET);
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
    const item = guess === null ? null : judgeItem(reader, start, guess, position);
    if (item !== null) return item;
    reader.strikes++;
  }
  load(window, start, start + limit + 1);
  const bounded = endWithinLimit(window, start, limit);
  if (bounded === null) return readOversized(reader, start, position);
  const item = judgeItem(reader, start, bounded, position);
  if (item !== null) return item;
  const bytes = window.bytes.subarray(start - window.base, bounded - window.base);
  throw new PacketRefused(
    'NON_CANONICAL',
    isUtf8(bytes)
      ? `not JSON, in bytes ${start} to ${bounded}`
      : `not UTF-8 at byte ${start + whereNotUtf8(bytes)}`,
  );
}

/** Null where the bytes are no JSON text. */
function judgeItem(reader: Reader, start: number, end: number, position: number): ReadItem | null {
  const { window, queries } = reader;
  const bytes = window.bytes.subarray(start - window.base, end - window.base);
  const quick = isUtf8(bytes) ? reader.readItem(bytes) : 'not JSON';
  if (quick === 'not JSON') return null;
  const { value, sqlName, rows } = quick ?? { ...exactly(start, bytes), rows: 0 };
  return { item: toItemFacts(position, bytes, value, sqlName, queries, rows), end };
}

/** The value, or the refusal with its place. */
function exactly(start: number, bytes: Buffer): { readonly value: unknown; readonly sqlName: boolean } {
  const text = bytes.toString();
  const check = checkCanonical(text, JSON.parse(text), ITEM_DEPTH);
  return check.kind === 'canonical' ? check : refuse(check, '', bytes, (at) => start + at);
}

function readOversized(reader: Reader, start: number, position: number): ReadItem {
  reader.oversized++;
  const survey = surveyOversized(reader.window, start);
  if (!isUtf8Range(reader.source, start, survey.end, reader.chunk)) {
    throw new PacketRefused('NON_CANONICAL', `not UTF-8 in bytes ${start} to ${survey.end}`);
  }
  return { item: toOversizedFacts(position, survey.end - start, survey), end: survey.end };
}
