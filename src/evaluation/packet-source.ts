// A window of a few megabytes that slides over the packet's bytes, hashing each byte once as it goes. Runs inside and in verify.
// Never holds the packet, never reads a byte twice (what was judged is what was hashed), never indexes past what was read.
import { createHash, type Hash } from 'node:crypto';
import { CodedError } from '../formats/coded-error.ts';

/**
 * Synchronous bytes of known size. `read` may give fewer bytes than asked, never more, and never none before the end.
 * What it gives may be gone with the next call.
 */
export interface PacketSource {
  readonly size: number;
  read(offset: number, length: number): Uint8Array;
}

/** A packet in an open file. `readInto` reads at a position, as fs.readSync does: this room opens nothing itself. */
export function toPacketSource(
  size: number,
  readInto: (buffer: Uint8Array, length: number, position: number) => number,
): PacketSource {
  // One for all reads: a new one each leaves the collector behind by tens of megabytes.
  let buffer = Buffer.alloc(0);
  return {
    size,
    read(offset, length) {
      if (buffer.length < length) buffer = Buffer.allocUnsafe(length);
      return buffer.subarray(0, readInto(buffer, length, offset));
    },
  };
}

/** The source broke its promise or the file system failed: nothing can be judged. */
const unreadable = (message: string, options?: { readonly cause: unknown }) =>
  new CodedError('PACKET_UNREADABLE', message, 'Give a regular file that nobody writes to.', options);

/** One read. 64 KiB to 4 MiB measured alike with 40 MB packets, 16 MiB slower; the window doubles where an item needs it. */
export const READ_CHUNK_BYTES = 1024 * 1024;

/** Offsets are absolute in the packet. `bytes[i]` is the packet's byte `base + i`, valid for `i < filled`. */
export interface PacketWindow {
  readonly size: number;
  bytes: Buffer;
  base: number;
  filled: number;
}

interface SlidingWindow extends PacketWindow {
  readonly source: PacketSource;
  readonly chunk: number;
  readonly hash: Hash;
  hashed: number;
}

/** Opens a window at offset 0. `chunk`: bytes a read, at least 1. */
export function openWindow(source: PacketSource, chunk: number = READ_CHUNK_BYTES): PacketWindow {
  const state: SlidingWindow = {
    source,
    size: source.size,
    chunk,
    hash: createHash('sha256'),
    hashed: 0,
    bytes: Buffer.allocUnsafe(Math.max(chunk * 2, 16)),
    base: 0,
    filled: 0,
  };
  return state;
}

/**
 * Makes the bytes up to `to` present, as far as the packet reaches, and keeps everything from `keep` on.
 * Returns the number of bytes present from `keep`. Throws PACKET_UNREADABLE.
 */
export function load(window: PacketWindow, keep: number, to: number): number {
  const state = window as SlidingWindow;
  const end = Math.min(to, state.size);
  while (state.base + state.filled < end) {
    if (state.filled === state.bytes.length) makeRoom(state, keep);
    const at = state.base + state.filled;
    const want = Math.min(state.chunk, state.bytes.length - state.filled, state.size - at);
    const piece = readPiece(state.source, at, want);
    state.bytes.set(piece, state.filled);
    state.filled += piece.length;
  }
  return state.base + state.filled - keep;
}

/** Drops what lies before `keep` if that is half of the window or more, else doubles it: linear work in the long run. */
function makeRoom(state: SlidingWindow, keep: number): void {
  const drop = keep - state.base;
  hashThrough(state, keep);
  if (drop * 2 >= state.bytes.length) {
    state.bytes.copyWithin(0, drop, state.filled);
    state.base = keep;
    state.filled -= drop;
    return;
  }
  const larger = Buffer.allocUnsafe(state.bytes.length * 2);
  state.bytes.copy(larger, 0, drop, state.filled);
  state.bytes = larger;
  state.base = keep;
  state.filled -= drop;
}

function readPiece(source: PacketSource, offset: number, want: number): Uint8Array {
  let piece: Uint8Array;
  try {
    piece = source.read(offset, want);
  } catch (cause) {
    throw unreadable(`reading ${want} bytes at ${offset} failed`, { cause });
  }
  if (piece.length === 0 || piece.length > want) {
    throw unreadable(`asked for ${want} bytes at ${offset}, got ${piece.length}`);
  }
  return piece;
}

/** Brings the running hash up to `end`, which must be present. */
export function hashThrough(window: PacketWindow, end: number): void {
  const state = window as SlidingWindow;
  if (end <= state.hashed) return;
  state.hash.update(state.bytes.subarray(state.hashed - state.base, end - state.base));
  state.hashed = end;
}

/** A copy of the running hash as it is: what has been hashed stays shared, what follows may differ. */
export function forkHash(window: PacketWindow): Hash {
  return (window as SlidingWindow).hash.copy();
}

/** Reads and hashes whatever is left; the window's bytes are gone after it. */
export function hashRest(window: PacketWindow): `sha256:${string}` {
  const state = window as SlidingWindow;
  hashThrough(state, state.base + state.filled);
  let at = state.base + state.filled;
  while (at < state.size) {
    const piece = readPiece(state.source, at, Math.min(state.chunk, state.size - at));
    state.hash.update(piece);
    at += piece.length;
  }
  return `sha256:${state.hash.digest('hex')}`;
}
