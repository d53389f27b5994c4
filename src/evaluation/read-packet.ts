// Pass 1: the packet's bytes become an envelope and facts about its items, or one refusal. Runs inside and in verify.
// Never repairs, never evaluates, never holds the packet. Every byte may be an attack.
import type { Digest } from '../formats/digest.ts';
import type { PacketEnvelope } from '../formats/documents.ts';
import { ENVELOPE_LIMIT_BYTES, ITEM_LIMIT_BYTES } from '../formats/limits.ts';
import type { ReasonCode } from '../formats/words/reasons.ts';
import type { ItemFacts, Queries } from './item-facts.ts';
import { hashRest, load, openWindow, READ_CHUNK_BYTES } from './packet-source.ts';
import type { PacketSource, PacketWindow } from './packet-source.ts';
import {
  byteAt,
  byteWords,
  CLOSE_BRACE,
  COLON,
  COMMA,
  endOfString,
  endOfValue,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
} from './structure.ts';
import { expectByte, PacketRefused } from './packet-refused.ts';
import { quote } from './quote.ts';
import { digestWithoutItself, judgeEnvelope } from './read-envelope.ts';
import { readQuickly } from './quick-item.ts';
import { readItems } from './read-items.ts';
import type { Items, Reader } from './read-items.ts';
import { explainRefusal } from './refused-packet.ts';
import { isCoded } from '../formats/coded-error.ts';

export type { PacketSource } from './packet-source.ts';

/** What the items' small members may add up to: report.json repeats about as much, and has the same limit. */
export const METADATA_LIMIT_BYTES = 16 * 1024 * 1024;

export interface ReadOptions {
  /** Bytes a read. Tests go down to 1, to meet every boundary. */
  readonly chunkBytes?: number;
  readonly itemLimitBytes?: number;
  readonly metadataLimitBytes?: number;
  /** How an item is read first: without a JIT as it is inside, or with one (scanned-item.ts). */
  readonly readItem?: typeof readQuickly;
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
    readItem: options.readItem ?? readQuickly,
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
  expectByte(window, 0, OPEN_BRACE);
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
    expectByte(window, keyEnd, COLON);
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
    expectByte(window, at, QUOTE);
  }
  expectByte(window, at, CLOSE_BRACE);
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

/** After a refusal the rest is still hashed, so that a report can name the bytes that it refused. */
function digestOfAll(window: PacketWindow): Digest | null {
  try {
    return hashRest(window);
  } catch (error) {
    if (isCoded(error, 'PACKET_UNREADABLE')) return null;
    throw error;
  }
}
