// Bytes that arrive in pieces of any size, held in one buffer up to a limit: a million pieces of one byte must not be a million
// objects. Pure.

const FIRST_ROOM_BYTES = 64 * 1024;

export interface GrowingBuffer {
  /** False where there is no room for them. */
  add(bytes: Uint8Array): boolean;
  /** What is held, until more is added. */
  held(): Buffer;
  clear(): void;
}

export function createGrowingBuffer(limit: number): GrowingBuffer {
  let room = Buffer.allocUnsafe(Math.min(limit, FIRST_ROOM_BYTES));
  let length = 0;
  return {
    add(bytes) {
      const need = length + bytes.length;
      if (need > limit) return false;
      if (need > room.length) {
        const larger = Buffer.allocUnsafe(Math.min(limit, 2 * need));
        room.copy(larger, 0, 0, length);
        room = larger;
      }
      room.set(bytes, length);
      length = need;
      return true;
    },
    held: () => room.subarray(0, length),
    clear() {
      length = 0;
    },
  };
}
