// The rows of one answer as canonical bytes, made while they arrive: what is a string lives no longer than its row. Pure.
// Must never keep part of a row, and never forget that there were more.
import { toCanonicalJson } from '../../formats/canonical.ts';
import { ITEM_LIMIT_BYTES } from '../../formats/limits.ts';
import { lengthAt } from '../server/wire-result.ts';

type ResultRow = readonly (string | null)[];

export interface EncodedRows {
  /** Rows that came, whether or not there was room for them. */
  count(): number;
  add(row: ResultRow): void;
  /** A row as PostgreSQL sends it, where its body is, judged before: number of columns, then length (-1 for NULL) and UTF-8 of each. */
  addMessage(bytes: Buffer, start?: number, end?: number): void;
  /** Bytes of the first rows with the commas between them; Infinity where they did not all find room. */
  sizeOf(rows: number): number;
  /** The bytes of the first rows, until rows are added to a cleared store. */
  upTo(rows: number): Uint8Array;
  clear(): void;
}

const FIRST_ROOM_BYTES = 64 * 1024;

/** The canonical text of one row. An array of strings has one form, and this is the way that copies no cell twice. */
function toRow(row: ResultRow): string {
  const plain = row.every((cell) => cell === null || (typeof cell === 'string' && cell.isWellFormed()));
  return plain ? JSON.stringify(row) : toCanonicalJson(row);
}

const NULL = Buffer.from('null');
const [COMMA, QUOTE, BACKSLASH, OPEN, CLOSE, SPACE] = [0x2c, 0x22, 0x5c, 0x5b, 0x5d, 0x20];

/** Up to here a loop over the bytes is faster than a string. */
const SHORT_VALUE_BYTES = 128;

/** Writes one value behind `at`; the place behind it. `room` has place for the text's length and what escaping adds. */
function putValue(room: Buffer, at: number, body: Buffer, start: number, end: number): number {
  const written = end - start > SHORT_VALUE_BYTES ? -1 : putPlain(room, at, body, start, end);
  return written < 0 ? at + room.write(JSON.stringify(body.toString('utf8', start, end)), at) : written;
}

/** The same where JSON writes the text as it is; -1 where it does not: it escapes quotes, backslashes and controls, and nothing else. */
function putPlain(room: Buffer, at: number, body: Buffer, start: number, end: number): number {
  room[at] = QUOTE;
  // A call into Node takes longer than to copy a few bytes.
  let to = at + 1;
  for (let from = start; from < end; from++) {
    const byte = body[from] ?? 0;
    if (byte < SPACE || byte === QUOTE || byte === BACKSLASH) return -1;
    room[to++] = byte;
  }
  room[to] = QUOTE;
  return to + 1;
}

/** A store for one answer after the other. It grows up to what an item may take, and is then used again. */
export function createEncodedRows(): EncodedRows {
  let room = Buffer.allocUnsafeSlow(FIRST_ROOM_BYTES);
  let ends: number[] = [];
  let count = 0;
  const makeRoom = (used: number, need: number): void => {
    if (need <= room.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(need, Math.min(2 * room.length, ITEM_LIMIT_BYTES)));
    room.copy(larger, 0, 0, used);
    room = larger;
  };
  /** `put` writes the row behind a place, into as much room as it asked for, and returns the place behind it. */
  const addRow = (atMost: number, put: (at: number) => number): void => {
    count += 1;
    // Behind a row that found no room there is none for another: what is kept is a beginning.
    if (ends.length < count - 1) return;
    const used = ends.at(-1) ?? 0;
    const start = ends.length === 0 ? used : used + 1;
    makeRoom(used, start + atMost);
    const end = put(start);
    if (end > ITEM_LIMIT_BYTES) return;
    if (start > used) room[used] = COMMA;
    ends.push(end);
  };
  return {
    count: () => count,
    add(row) {
      const text = toRow(row);
      addRow(3 * text.length, (at) => at + room.write(text, at));
    },
    addMessage(bytes, start = 0, end = bytes.length) {
      // A control character becomes six bytes; a column has a comma, two quotes or null, and its length was four.
      addRow(6 * (end - start) + 2, (place) => {
        let at = place;
        room[at++] = OPEN;
        const columns = bytes.readUInt16BE(start);
        let offset = start + 2;
        for (let column = 0; column < columns; column++) {
          if (column > 0) room[at++] = COMMA;
          const length = lengthAt(bytes, offset);
          offset += 4;
          if (length < 0) at += NULL.copy(room, at);
          else at = putValue(room, at, bytes, offset, offset + length);
          if (length > 0) offset += length;
        }
        room[at++] = CLOSE;
        return at;
      });
    },
    sizeOf: (rows) => (rows === 0 ? 0 : (ends[rows - 1] ?? Number.POSITIVE_INFINITY)),
    upTo: (rows) => room.subarray(0, rows === 0 ? 0 : ends[rows - 1]),
    clear() {
      ends = [];
      count = 0;
    },
  };
}
