// Requires that an archive is its entries and its directory, one after the other, and nothing else. Runs in main. Attacker:
// bytes between or behind, which a reader that scans forwards, or looks for another end, takes for files that ours does not see.
import type { FileHandle } from 'node:fs/promises';
import { fileNamePattern } from './archive-entry.ts';

/** Where one entry lies: as the directory says, and where its data really begins. Offsets in bytes. */
export interface Extent {
  readonly headerStart: number;
  readonly dataStart: number;
  readonly dataBytes: number;
  /** What has to follow the data where its header left it open: checksum, and size once unpacked. */
  readonly described: { readonly crc32: number; readonly unpackedBytes: number } | null;
  /** Bytes of its line in the directory. */
  readonly directoryBytes: number;
}

// What closes an archive without a comment, which is the only one that cannot hold a second end.
const END_BYTES = 22;
const END_SIGNATURE = 0x06054b50;
/** How far before its end an archive's end may begin, for a reader that takes comments. */
const END_SEARCH_BYTES = END_BYTES + 0xffff;

/** What leads to the zip64 end is right before the plain one; some readers follow it whatever the plain one says. */
const LOCATOR_BYTES = 20;
const LOCATOR_SIGNATURE = 0x07064b50;

const LINE_SIGNATURE = 0x02014b50;
/** Where a line of the directory names the disk of its entry. */
const LINE_DISK_AT = 34;

const DESCRIPTOR_SIGNATURE = 0x08074b50;
/** Signature, checksum, two sizes of four bytes: no entry needs eight, and who leaves the signature out leaves a guess. */
const DESCRIPTOR_BYTES = 16;

async function bytesAt(archive: FileHandle, at: number, length: number): Promise<Buffer> {
  if (at < 0) return Buffer.alloc(0);
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await archive.read(bytes, 0, bytes.length, at);
  return bytes.subarray(0, bytesRead);
}

/** Where the entry ends: behind its descriptor, which is there byte for byte. Null where it does not. */
async function endOf(archive: FileHandle, extent: Extent): Promise<number | null> {
  const { described, dataBytes, dataStart } = extent;
  const at = dataStart + dataBytes;
  if (described === null) return at;
  const expected = Buffer.alloc(DESCRIPTOR_BYTES);
  [DESCRIPTOR_SIGNATURE, described.crc32, dataBytes, described.unpackedBytes].forEach((value, index) =>
    expected.writeUInt32LE(value, 4 * index),
  );
  return expected.equals(await bytesAt(archive, at, DESCRIPTOR_BYTES)) ? at + DESCRIPTOR_BYTES : null;
}

/**
 * Whether something before the archive's end would do for one: it leads to a line of a directory, from the archive's start or from
 * where it is itself. Bytes that only begin alike turn up in packed data by chance.
 */
async function hasSecondEnd(archive: FileHandle, size: number): Promise<boolean> {
  const start = Math.max(0, size - END_SEARCH_BYTES);
  const tail = await bytesAt(archive, start, size - start);
  const signature = Buffer.from('PK\x05\x06', 'latin1');
  for (let at = tail.indexOf(signature); at >= 0; at = tail.indexOf(signature, at + 1)) {
    if (at + END_BYTES >= tail.length) continue;
    const directoryBytes = tail.readUInt32LE(at + 12);
    for (const place of [tail.readUInt32LE(at + 16), start + at - directoryBytes]) {
      const line = await bytesAt(archive, place, 4);
      if (line.length === 4 && line.readUInt32LE(0) === LINE_SIGNATURE) return true;
    }
  }
  return false;
}

/** One read, and so much of the one before that a header and its name are whole in one of them. */
const WINDOW_BYTES = 1024 * 1024;
const HEADER_BYTES = 30;
const LONGEST_NAME_BYTES = 100;
const HEADER_SIGNATURE = Buffer.from('PK\x03\x04', 'latin1');

/** Whether an entry with a name that we would take could begin there. Four bytes alone turn up in packed data by chance. */
function looksLikeEntry(bytes: Buffer): boolean {
  if (bytes.length < HEADER_BYTES) return false;
  const nameBytes = bytes.readUInt16LE(26);
  const name = bytes.subarray(HEADER_BYTES, HEADER_BYTES + nameBytes).toString('latin1');
  return [0, 8].includes(bytes.readUInt16LE(8)) && name.length === nameBytes && fileNamePattern.test(name);
}

/** Whether an entry's data, or a header, holds what a reader that looks for headers alone takes for a further entry. */
async function hasHiddenEntry(
  archive: FileHandle,
  size: number,
  starts: ReadonlySet<number>,
): Promise<boolean> {
  const more = HEADER_BYTES + LONGEST_NAME_BYTES;
  for (let from = 0; from < size; from += WINDOW_BYTES) {
    const window = await bytesAt(archive, from, WINDOW_BYTES + more);
    for (let at = window.indexOf(HEADER_SIGNATURE); at >= 0; at = window.indexOf(HEADER_SIGNATURE, at + 1)) {
      if (!starts.has(from + at) && looksLikeEntry(window.subarray(at, at + more))) return true;
    }
  }
  return false;
}

/** Why the archive holds more than its entries; null where it does not. `extents` in the order of the directory. */
export async function refuseLayout(archive: FileHandle, extents: readonly Extent[]): Promise<string | null> {
  const { size } = await archive.stat();
  const end = await bytesAt(archive, size - END_BYTES, END_BYTES);
  if (end.readUInt32LE(0) !== END_SIGNATURE || end.readUInt16LE(20) !== 0) return 'its end is not plain';
  if (end.readUInt16LE(4) !== 0 || end.readUInt16LE(6) !== 0) return 'it is one of several disks';
  if (end.readUInt16LE(8) !== extents.length || end.readUInt16LE(10) !== extents.length) {
    return 'its end record counts a different number of entries';
  }
  const before = await bytesAt(archive, size - END_BYTES - LOCATOR_BYTES, LOCATOR_BYTES);
  if (before.length === LOCATOR_BYTES && before.readUInt32LE(0) === LOCATOR_SIGNATURE) {
    return 'a second end record (zip64) precedes its end';
  }
  if (await hasSecondEnd(archive, size)) return 'there is a second end in it';
  const directoryStart = end.readUInt32LE(16);
  const directoryBytes = end.readUInt32LE(12);
  if (directoryStart + directoryBytes + END_BYTES !== size) return 'its directory is not followed by its end';
  if (extents.reduce((sum, extent) => sum + extent.directoryBytes, 0) !== directoryBytes) {
    return 'its directory holds more than its entries';
  }
  let line = directoryStart;
  for (const { directoryBytes: bytes } of extents) {
    if ((await bytesAt(archive, line + LINE_DISK_AT, 2)).readUInt16LE(0) !== 0)
      return 'an entry is on another disk';
    line += bytes;
  }
  let at = 0;
  for (const extent of extents.toSorted((a, b) => a.headerStart - b.headerStart)) {
    if (extent.headerStart !== at) return 'there are bytes before an entry, or two entries overlap';
    const next = await endOf(archive, extent);
    if (next === null) return 'the sizes behind an entry’s data are missing, or not those of the directory';
    at = next;
  }
  if (at !== directoryStart) return 'there are bytes between the last entry and the directory';
  const starts = new Set(extents.map(({ headerStart }) => headerStart));
  return (await hasHiddenEntry(archive, size, starts)) ? 'an entry’s data holds a further entry' : null;
}
