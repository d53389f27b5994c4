// Takes the reader's files into the sandbox's `/in`: copied once, hashed while copied, so that what is judged is what was
// hashed, whatever happens to the original meanwhile.
import fs from 'node:fs';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { openRegular } from '../files/open-regular.ts';
import { writeWhole } from '../files/write-whole.ts';
import { startSha256 } from '../formats/digest.ts';
import type { Digest } from '../formats/digest.ts';
import { CodedError } from '../formats/coded-error.ts';
import { openNew } from '../files/open-new.ts';

const unreadable = (message: string) =>
  new CodedError('PACKET_UNREADABLE', message, 'give a regular file that you can read');
import { WORK_ROOT } from '../formats/kernel/runtime-spec.ts';
import { PIECE_BYTES } from '../sandbox/hash-in-pieces.ts';
import { onStorage } from '../sandbox/storage.ts';

/** What has to stay free beside a copy: the machine's other work goes on. */
const FREE_MARGIN_BYTES = 256 * 1024 * 1024;

/** A hole in a file is written out as zeros, so its size counts, not what it takes on the disk where it is. */
function requireRoom(bytes: number, target: string): void {
  const { bavail, bsize } = fs.statfsSync(path.dirname(target));
  if (bytes > bavail * bsize - FREE_MARGIN_BYTES) {
    throw new CodedError(
      'PACKET_UNREADABLE',
      `an input of ${bytes} bytes does not fit the ${bavail * bsize} that are free`,
      `free some room below ${WORK_ROOT}, or give a smaller file`,
    );
  }
}

/** Opens the very file that the edge has checked, and no other one that a path was bent to in between. */
function openExactly(from: string): number {
  const opened = openRegular(from);
  switch (opened.kind) {
    case 'not opened':
      throw unreadable(`an input cannot be opened (${opened.code})`);
    case 'other':
      throw unreadable('an input is not a regular file');
    case 'regular':
      break;
  }
  if (fs.readlinkSync(`/proc/self/fd/${opened.descriptor}`) === from) return opened.descriptor;
  fs.closeSync(opened.descriptor);
  throw unreadable('an input is reached through a link');
}

/**
 * Copies a regular file. `from`: absolute, without links, as the edge resolved it with the reader's own rights.
 * `limit` in bytes; null: what the disk has room for. Ends early when `signal` is aborted.
 */
export async function takeIn(
  from: string,
  to: string,
  limit: number | null,
  signal: AbortSignal,
): Promise<Digest> {
  const source = openExactly(from);
  const target = openNew(to, 0o444);
  try {
    const { size } = fs.fstatSync(source);
    if (limit !== null && size > limit) throw unreadable(`an input is larger than ${limit} bytes`);
    requireRoom(size, to);
    const state = startSha256();
    const buffer = Buffer.allocUnsafe(PIECE_BYTES);
    for (let total = 0; ;) {
      const count = fs.readSync(source, buffer, 0, buffer.length, null);
      if (count === 0) break;
      total += count;
      // A file that grows while it is copied is not the one that was measured.
      if (total > size) throw unreadable('an input grew while it was read');
      state.update(buffer.subarray(0, count));
      onStorage(`the sandbox’s copy of an input, below ${WORK_ROOT},`, () =>
        writeWhole(target, buffer.subarray(0, count)),
      );
      // Gives a signal its turn between two pieces.
      await nextTurn();
      if (signal.aborted)
        throw new CodedError('INTERRUPTED', 'a signal came while an input was read', 'run again');
    }
    return state.digest();
  } finally {
    fs.closeSync(source);
    fs.closeSync(target);
  }
}
