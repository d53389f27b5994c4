// Hashes a file while something else goes on: in pieces, so that whoever waits has his turn between two of them. Runs as root.
import fs from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { startSha256 } from '../formats/digest.ts';
import type { Digest } from '../formats/digest.ts';

/** A quarter of a millisecond of an idle machine: shorter than any wait of ours. */
const PIECE_BYTES = 256 * 1024;

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
    const buffer = Buffer.allocUnsafe(PIECE_BYTES);
    const descriptor = fs.openSync(file, 'r');
    try {
      while (!stopping.signal.aborted) {
        const before = performance.now();
        const count = fs.readSync(descriptor, buffer, 0, buffer.length, null);
        state.update(buffer.subarray(0, count));
        done.bytes += count;
        done.ms += performance.now() - before;
        if (count === 0) return state.digest();
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
