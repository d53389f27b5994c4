// Cuts the bytes that a server sends into messages: type, length, body. Export step only, below every judgement.
// The server decides how the bytes are cut: a byte at a time must cost no more than its byte, a row too large no memory.
import { JOIN_LIMIT_BYTES } from '../export-limits.ts';

/** Type and length of a message; the length counts itself and the body. */
export const HEADER_BYTES = 5;

/** What happens to a message whose header is there: it is waited for, its bytes are passed over, or all is over. */
export type Admission = 'stored' | 'skipped' | 'ended';

/** A whole message where it is in what came: no bytes of its own. `start` and `end` are of its body. */
export interface Framed {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
}

export interface Framing {
  add(chunk: Buffer): void;
  /** The next whole message, or null where it is not there yet. The same object each time: a row must not cost one. */
  next(): Framed | null;
}

/** `admit` is asked once for each message, before its body is stored: one letter, and all bytes of it. */
export function createFraming(admit: (type: string, total: number) => Admission): Framing {
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  /** Where the first piece goes on; above zero only while it is the only one. */
  let start = 0;
  let skip = 0;
  /** Bytes of the message that was admitted and is waited for. */
  let awaited: number | null = null;

  /** Small neighbours become one piece, each twice as large as the one behind it: few pieces, and little copying. */
  const append = (piece: Buffer): void => {
    const [first] = pending;
    if (start > 0 && first !== undefined) pending = [first.subarray(start)];
    start = 0;
    pending.push(piece);
    pendingBytes += piece.length;
    for (;;) {
      const last = pending.at(-1);
      const before = pending.at(-2);
      if (last === undefined || before === undefined) return;
      if (last.length < before.length || last.length + before.length > JOIN_LIMIT_BYTES) return;
      pending.splice(-2, 2, Buffer.concat([before, last]));
    }
  };

  /** Joined only when a message is complete or its header is needed: a large row is not copied once a chunk. */
  const joined = (): Buffer => {
    if (pending.length > 1) pending = [Buffer.concat(pending, pendingBytes)];
    return pending[0] ?? Buffer.alloc(0);
  };

  const framed: { bytes: Buffer; start: number; end: number } = { bytes: Buffer.alloc(0), start: 0, end: 0 };

  const take = (count: number): Framed => {
    framed.bytes = joined();
    framed.start = start + HEADER_BYTES;
    framed.end = start + count;
    start += count;
    pendingBytes -= count;
    if (pendingBytes === 0) [pending, start] = [[], 0];
    return framed;
  };

  return {
    add(chunk) {
      const skipped = Math.min(skip, chunk.length);
      skip -= skipped;
      if (skipped < chunk.length) append(chunk.subarray(skipped));
    },
    next() {
      while (awaited === null) {
        if (pendingBytes < HEADER_BYTES) return null;
        const bytes = joined();
        const total = 1 + bytes.readUInt32BE(start + 1);
        switch (admit(String.fromCharCode(bytes[start] ?? 0), total)) {
          case 'stored':
            awaited = total;
            break;
          case 'skipped': {
            const present = Math.min(total, pendingBytes);
            skip = total - present;
            take(present);
            break;
          }
          case 'ended':
            return null;
        }
      }
      if (pendingBytes < awaited) return null;
      const message = take(awaited);
      awaited = null;
      return message;
    },
  };
}
