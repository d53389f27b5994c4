// Requires that an archive is its entries and its directory, one after the other, and nothing else. Runs in main. Attacker:
// bytes between or behind, which a reader that scans forwards takes for files that ours does not see.
import type { FileHandle } from 'node:fs/promises';

/** Where one entry lies: as the directory says, and where its data really begins. Offsets in bytes. */
export interface Extent {
  readonly headerStart: number;
  readonly dataStart: number;
  readonly dataBytes: number;
  /** What follows the data where its header left it open: checksum, and size once unpacked. */
  readonly described: { readonly crc32: number; readonly unpackedBytes: number } | null;
  /** Bytes of its line in the directory. */
  readonly directoryBytes: number;
}

// What closes an archive without a comment, which is the only one that cannot hold a second end.
const END_BYTES = 22;
const END_SIGNATURE = 0x06054b50;

const DESCRIPTOR_SIGNATURE = 0x08074b50;

function uint(value: number, bytes: 4 | 8): Buffer {
  const part = Buffer.alloc(8);
  part.writeBigUInt64LE(BigInt(value));
  return part.subarray(0, bytes);
}

/** The four ways to write one descriptor: with a signature or without, sizes of four or of eight bytes. */
function descriptorsOf({ described, dataBytes }: Extent): Buffer[] {
  if (described === null) return [];
  const { crc32, unpackedBytes } = described;
  return ([4, 8] as const).flatMap((bytes) => {
    const plain = Buffer.concat([uint(crc32, 4), uint(dataBytes, bytes), uint(unpackedBytes, bytes)]);
    return [plain, Buffer.concat([uint(DESCRIPTOR_SIGNATURE, 4), plain])];
  });
}

const LONGEST_DESCRIPTOR_BYTES = 24;

/** Where the entry ends: behind its descriptor if one stands at `at`, byte for byte, and reaches to `next`. */
async function endOf(archive: FileHandle, extent: Extent, next: number): Promise<number> {
  const at = extent.dataStart + extent.dataBytes;
  const between = Buffer.alloc(Math.max(0, Math.min(next - at, LONGEST_DESCRIPTOR_BYTES + 1)));
  await archive.read(between, 0, between.length, at);
  return descriptorsOf(extent).some((descriptor) => descriptor.equals(between)) ? next : at;
}

/** Why the archive holds more than its entries; null where it does not. */
export async function refuseLayout(archive: FileHandle, extents: readonly Extent[]): Promise<string | null> {
  const { size } = await archive.stat();
  const end = Buffer.alloc(END_BYTES);
  await archive.read(end, 0, END_BYTES, size - END_BYTES);
  if (end.readUInt32LE(0) !== END_SIGNATURE || end.readUInt16LE(20) !== 0) return 'its end is not plain';
  const directoryStart = end.readUInt32LE(16);
  const directoryBytes = end.readUInt32LE(12);
  if (directoryStart + directoryBytes + END_BYTES !== size) return 'its directory is not followed by its end';
  if (extents.reduce((sum, extent) => sum + extent.directoryBytes, 0) !== directoryBytes) {
    return 'its directory holds more than its entries';
  }
  let at = 0;
  const ordered = extents.toSorted((a, b) => a.headerStart - b.headerStart);
  for (const [index, extent] of ordered.entries()) {
    if (extent.headerStart !== at) return 'there are bytes before an entry, or two entries overlap';
    at = await endOf(archive, extent, ordered[index + 1]?.headerStart ?? directoryStart);
  }
  return at === directoryStart ? null : 'there are bytes between the last entry and the directory';
}
