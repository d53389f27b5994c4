// Requires that an archive is its entries and its directory, one after the other, and nothing else. Runs in main. Attacker:
// bytes between or behind, which a reader that scans forwards takes for files that ours does not see.
import type { FileHandle } from 'node:fs/promises';

/** Where one entry lies: as the directory says, and where its data really begins. Offsets in bytes. */
export interface Extent {
  readonly headerStart: number;
  readonly dataStart: number;
  readonly dataBytes: number;
  /** Whether sizes and checksum follow the data. */
  readonly described: boolean;
  /** Bytes of its line in the directory. */
  readonly directoryBytes: number;
}

// What closes an archive without a comment, which is the only one that cannot hold a second end.
const END_BYTES = 22;
const END_SIGNATURE = 0x06054b50;

/** With a signature or without one, and with sizes of four or of eight bytes. */
const DESCRIPTOR_BYTES: readonly number[] = [12, 16, 20, 24];

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
    at = extent.dataStart + extent.dataBytes;
    const next = ordered[index + 1]?.headerStart ?? directoryStart;
    if (extent.described && DESCRIPTOR_BYTES.includes(next - at)) at = next;
  }
  return at === directoryStart ? null : 'there are bytes between the last entry and the directory';
}
