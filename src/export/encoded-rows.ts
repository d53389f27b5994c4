// The rows of one answer as canonical bytes, made while they arrive: what is a string lives no longer than its row. Pure.
// Must never keep part of a row, and never forget that there were more.
import { toCanonicalJson } from '../formats/canonical.ts';
import { ITEM_LIMIT_BYTES } from '../formats/limits.ts';

type Row = readonly (string | null)[];

export interface EncodedRows {
  /** Rows that came, whether or not there was room for them. */
  count(): number;
  add(row: Row): void;
  /** Bytes of the first rows with the commas between them; Infinity where they did not all find room. */
  sizeOf(rows: number): number;
  /** The bytes of the first rows, until rows are added to a cleared store. */
  upTo(rows: number): Uint8Array;
  clear(): void;
}

const FIRST_ROOM_BYTES = 64 * 1024;

/** The canonical text of one row. An array of strings has one form, and this is the way that copies no cell twice. */
function toRow(row: Row): string {
  const plain = row.every((cell) => cell === null || (typeof cell === 'string' && cell.isWellFormed()));
  return plain ? JSON.stringify(row) : toCanonicalJson(row);
}

/** A store for one answer after the other. It grows up to what an item may take, and is then used again. */
export function createEncodedRows(): EncodedRows {
  let room = Buffer.allocUnsafeSlow(FIRST_ROOM_BYTES);
  let ends: number[] = [];
  let count = 0;
  const makeRoom = (used: number, need: number): void => {
    if (need <= room.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.min(Math.max(need, 2 * room.length), ITEM_LIMIT_BYTES));
    room.copy(larger, 0, 0, used);
    room = larger;
  };
  return {
    count: () => count,
    add(row) {
      count += 1;
      if (ends.length < count - 1) return;
      const text = toRow(row);
      const used = ends.at(-1) ?? 0;
      const start = ends.length === 0 ? used : used + 1;
      const end = start + Buffer.byteLength(text);
      if (end > ITEM_LIMIT_BYTES) return;
      makeRoom(used, end);
      if (start > used) room[used] = 0x2c;
      room.write(text, start);
      ends.push(end);
    },
    sizeOf: (rows) => (rows === 0 ? 0 : (ends[rows - 1] ?? Number.POSITIVE_INFINITY)),
    upTo: (rows) => room.subarray(0, rows === 0 ? 0 : ends[rows - 1]),
    clear() {
      ends = [];
      count = 0;
    },
  };
}
