// The rootfs hashed whole a second time, while its container runs: begun once the container has started, taken after the prober has
// had its say. Runs as root. What was touched in between is hashed again, so that the answer is never older than the question.
import fs from 'node:fs';
import path from 'node:path';
import { NODE, differenceOf, listRootfs } from './bundle.ts';
import type { RootfsEntry } from './bundle.ts';
import { hashInPieces } from './hash-in-pieces.ts';

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

/** Begins with node: all the rest together takes less than a wait. */
export function beginSecondHash(rootfs: string): SecondHash {
  const node = path.join(rootfs, NODE);
  const before = factsOf(node);
  const settled = before !== undefined && Date.now() - Number(before.ctimeNs / 1_000_000n) > TICK_MS;
  const hashing = settled && before.isFile() ? hashInPieces(node) : null;
  return {
    async compare(wanted) {
      const ahead = (await hashing?.digest.catch(() => null)) ?? null;
      const found = listRootfs(rootfs, (inside, file) => {
        const now = inside === NODE ? factsOf(file) : undefined;
        const same = now !== undefined && before !== undefined && stampOf(now) === stampOf(before);
        return same ? ahead : null;
      });
      return differenceOf(wanted, found);
    },
    [Symbol.dispose]: () => hashing?.stop(),
  };
}
