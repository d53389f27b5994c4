// Where an item of the packet ends: a native search for a landmark first, an exact scan where that fails. Runs inside and in verify.
// Never decides what an item is: a wrong guess does not parse.
import { load, type PacketWindow } from './packet-source.ts';
import { endOfValue } from './structure.ts';
import { isCoded } from '../formats/coded-error.ts';

/** Where an item begins that has its first canonical member, and where the list ends: found by native search. */
const NEXT_ITEM = Buffer.from('},{"authority_status":"');
const LAST_ITEM = Buffer.from('}],"manifest_hash":"');
/** Packet object and items list are open around an item. */
export const ITEM_DEPTH = 2;

/**
 * Where an item that starts at `start` probably ends: the first landmark within the limit. A guess is right exactly
 * when the bytes up to it parse, because an object ends where its brackets do. Null: no landmark.
 */
export function guessEnd(window: PacketWindow, start: number, limit: number): number | null {
  const reach = limit + NEXT_ITEM.length;
  let searched = 0;
  let have = load(window, start, start + 1);
  for (;;) {
    const from = start - window.base;
    const next = window.bytes.subarray(from, from + Math.min(have, reach)).indexOf(NEXT_ITEM, searched);
    if (next !== -1) return next >= limit ? null : start + next + 1;
    if (have >= reach || window.base + window.filled >= window.size) break;
    searched = Math.max(0, have - NEXT_ITEM.length);
    have = load(window, start, start + have + 1);
  }
  const from = start - window.base;
  const last = window.bytes.subarray(from, from + Math.min(have, reach)).indexOf(LAST_ITEM);
  return last === -1 || last >= limit ? null : start + last + 1;
}

/** The exact end, or null where the item is over the limit. Bytes up to the limit are present, so nothing slides away. */
export function endWithinLimit(window: PacketWindow, start: number, limit: number): number | null {
  const present = Math.min(limit + 1, window.base + window.filled - start);
  const from = start - window.base;
  const slice: PacketWindow = {
    size: start + present,
    bytes: window.bytes.subarray(from, from + present),
    base: start,
    filled: present,
  };
  try {
    const end = endOfValue(slice, start, ITEM_DEPTH);
    return end - start > limit ? null : end;
  } catch (error) {
    if (isCoded(error, 'NON_CANONICAL') && present > limit) return null;
    throw error;
  }
}
