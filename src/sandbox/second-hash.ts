// The rootfs hashed whole a second time, while its container runs: begun once the container has started, taken after the prober has
// had its say. Runs as root. What was touched in between is hashed again, so that the answer is never older than the question.
import fs from 'node:fs';
import path from 'node:path';
import { NODE, differenceOf, listRootfs } from './bundle.ts';
import type { RootfsEntry } from './bundle.ts';
import { hashInPieces } from './hash-in-pieces.ts';
import type { Hashing } from './hash-in-pieces.ts';

/**
 * Clocks of file systems tick every 1 to 10 ms: two changes of one tick have one time. A file is hashed ahead only where its last
 * change is older than this, so that another one would show.
 */
const TICK_MS = 50;

/** What no write, no truncation and no other file in its place leaves as it was: nobody sets the time of a change. */
function stampOf({ dev, ino, size, mtimeNs, ctimeNs }: fs.BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(':');
}

export interface SecondHash extends Disposable {
  /** The rootfs as it is now, against how it was made. */
  compare(wanted: readonly RootfsEntry[]): Promise<{ expected: string; observed: string }>;
}

const factsOf = (file: string) => fs.lstatSync(file, { bigint: true, throwIfNoEntry: false });

/** Null where its last change is too young. */
function hashAhead(node: string): { readonly stamp: string; readonly hashing: Hashing } | null {
  const facts = factsOf(node);
  const settled = facts !== undefined && Date.now() - Number(facts.ctimeNs / 1_000_000n) > TICK_MS;
  return settled && facts.isFile() ? { stamp: stampOf(facts), hashing: hashInPieces(node) } : null;
}

/** Begins with node: all the rest together takes less than a wait. Where node has just been placed, a moment later. */
export function beginSecondHash(rootfs: string): SecondHash {
  const node = path.join(rootfs, NODE);
  let ahead = hashAhead(node);
  const later = ahead === null ? setTimeout(() => (ahead = hashAhead(node)), TICK_MS + 1) : undefined;
  return {
    async compare(wanted) {
      clearTimeout(later);
      const digest = (await ahead?.hashing.digest.catch(() => null)) ?? null;
      const found = listRootfs(rootfs, (inside, file) => {
        const now = inside === NODE ? factsOf(file) : undefined;
        return now !== undefined && ahead !== null && stampOf(now) === ahead.stamp ? digest : null;
      });
      return differenceOf(wanted, found);
    },
    [Symbol.dispose]: () => {
      clearTimeout(later);
      ahead?.hashing.stop();
    },
  };
}
