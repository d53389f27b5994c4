// Reads an open file within a bound. The size that a file states can be another one than it has: 0 in /proc, or it grows meanwhile.
// Throws what the kernel says.
import { readSync } from 'node:fs';

const CHUNK_BYTES = 64 * 1024;

/** What there is, and no more than `most` bytes. */
export function readUpTo(descriptor: number, most: number): Buffer {
  const chunks: Buffer[] = [];
  let length = 0;
  while (length < most) {
    const chunk = Buffer.alloc(Math.min(CHUNK_BYTES, most - length));
    const read = readSync(descriptor, chunk, 0, chunk.length, null);
    if (read === 0) break;
    chunks.push(chunk.subarray(0, read));
    length += read;
  }
  return Buffer.concat(chunks, length);
}

/** All of a file that states `size` bytes; null where it has more or fewer. */
export function readStated(descriptor: number, size: number): Buffer | null {
  // One byte more than it states.
  const bytes = readUpTo(descriptor, size + 1);
  return bytes.length === size ? bytes : null;
}

/** One piece in memory. */
const PIECE_BYTES = 4 * 1024 * 1024;

/** Each piece, up to the size that the file had: one that grows all the time must not keep us. False where it has fewer bytes. */
export function readPieces(descriptor: number, size: number, use: (piece: Uint8Array) => void): boolean {
  const buffer = Buffer.allocUnsafe(Math.min(PIECE_BYTES, size));
  for (let offset = 0; offset < size;) {
    const read = readSync(descriptor, buffer, 0, Math.min(buffer.length, size - offset), offset);
    if (read === 0) return false;
    use(buffer.subarray(0, read));
    offset += read;
  }
  return true;
}
