// Hashes a file while something else goes on: in pieces, so that whoever waits has his turn between two of them. Runs as root.
import fs from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { startSha256 } from '../formats/digest.ts';
import type { Digest } from '../formats/digest.ts';

/** What is read at a time: it stays in a processor's own cache between the read and the hash. 1 MiB takes half as long again. */
export const PIECE_BYTES = 256 * 1024;

/** Between two turns of others, in pieces: a millisecond of an idle machine, shorter than any wait of ours. */
const PIECES_A_TURN = 4;

/** The first bytes of a piece; the piece itself where they are all of it, because a view is an object more for each. */
export const firstOf = (piece: Buffer, count: number): Buffer =>
  count === piece.length ? piece : piece.subarray(0, count);

/** A file that is being hashed. */
export interface Hashing {
  /** What is done so far, and the milliseconds that it took, without the turns of others. */
  readonly done: { bytes: number; ms: number };
  /** Rejects with the error of the file system. Null: it was stopped. */
  readonly digest: Promise<Digest | null>;
  stop(): void;
}

export function hashInPieces(file: string): Hashing {
  const done = { bytes: 0, ms: 0 };
  const stopping = new AbortController();
  const whole = async (): Promise<Digest | null> => {
    const state = startSha256();
    const buffer = Buffer.allocUnsafeSlow(PIECE_BYTES);
    const descriptor = fs.openSync(file, 'r');
    try {
      while (!stopping.signal.aborted) {
        const before = performance.now();
        for (let pieces = 0; pieces < PIECES_A_TURN; pieces++) {
          const count = fs.readSync(descriptor, buffer, 0, PIECE_BYTES, null);
          if (count === 0) return state.digest();
          state.update(firstOf(buffer, count));
          done.bytes += count;
        }
        done.ms += performance.now() - before;
        await nextTurn();
      }
      return null;
    } finally {
      fs.closeSync(descriptor);
    }
  };
  const digest = whole();
  // Whoever asks for it is told; nobody may ask, where something else failed before.
  digest.catch(() => undefined);
  return { done, digest, stop: () => stopping.abort() };
}
