// The list of items, one by one: each is held only until its facts are taken. Runs inside and in verify. Every byte may be an attack.
import type { Hash } from 'node:crypto';
import { checkCanonical, parseJson, toText } from './canonical-check.ts';
import { endWithinLimit, guessEnd, ITEM_DEPTH } from './item-bounds.ts';
import { toItemFacts, type ItemFacts, type Queries } from './item-facts.ts';
import { isUtf8Range, surveyOversized, toOversizedFacts } from './oversized.ts';
import { expectByte, from, PacketRefused, whereNotUtf8 } from './packet-refused.ts';
import { forkHash, hashThrough, load, type PacketSource, type PacketWindow } from './packet-source.ts';
import { byteAt, CLOSE_BRACKET, COMMA } from './structure.ts';
import { isCoded } from '../formats/coded-error.ts';

export interface Reader {
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
