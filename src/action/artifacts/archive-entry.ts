// Judges one entry of an archive by its two headers: the line in the directory, and what is before the data. Runs in main; pure.
// Attacker: anyone who made the archive. Each rule refuses what one reader takes for one thing and the next reader for another.
import type { Entry, LocalFileHeader } from 'yauzl';
import { PACKET_LIMIT_BYTES } from './packet-limit.ts';

/**
 * Bytes out for one byte in. Measured at deflate level 6: the demonstration's packet 4, 12,500 distinct rows 12, the same
 * number of one repeated row 228 to 380, one long repeated letter 1,027, which is also where deflate ends.
 */
const RATIO_LIMIT = 500;

/** Bytes below which the ratio says nothing: an empty page of a table compresses well, and fills no disk. */
const RATIO_FLOOR_BYTES = 1024 * 1024;

/** One path segment that no file system, shell or log reads as anything else. A name of dots alone is no file. */
export const fileNamePattern = /^(?!\.+$)[A-Za-z0-9._-]{1,100}$/;

export type UnpackRefusal =
  | 'NOT_A_ZIP'
  | 'TOO_MANY_ENTRIES'
  | 'NAME'
  | 'DUPLICATE'
  | 'NOT_A_FILE'
  | 'ENCODING'
  | 'EXTRA_FIELD'
  | 'TOO_LARGE'
  | 'RATIO'
  | 'HEADERS_DIFFER'
  | 'LAYOUT'
  | 'NO_PACKET'
  | 'DAMAGED';

export interface RefusedEntry {
  readonly kind: 'refused';
  readonly why: UnpackRefusal;
  readonly detail: string;
}

export interface Member {
  readonly entry: Entry;
  readonly name: string;
  readonly local: LocalFileHeader;
}

export const refuse = (why: UnpackRefusal, detail: string): RefusedEntry => ({
  kind: 'refused',
  why,
  detail,
});

/** Bytes of a name, in ASCII that no log can misread. */
const quote = (name: string) => JSON.stringify(name.slice(0, 100)).replaceAll(/[^ -~]/g, '?');

// Of the flags only these two change nothing about how the bytes are read: sizes after the data, and UTF-8 names.
const SIZES_FOLLOW = 0x8;
const UTF8_NAMES = 0x800;
// Deflate's speed setting, which says nothing to a reader.
const DEFLATE_EFFORT = 0x6;
const HARMLESS_FLAGS = SIZES_FOLLOW | UTF8_NAMES | DEFLATE_EFFORT;

const STORED = 0;
const DEFLATED = 8;

/** Whether a descriptor behind the data repeats checksum and sizes. */
export const hasDescriptor = ({ generalPurposeBitFlag }: Entry) =>
  (generalPurposeBitFlag & SIZES_FOLLOW) !== 0;

export const isDeflated = ({ compressionMethod }: Entry) => compressionMethod === DEFLATED;

/** Times and owners: NTFS, UT, and the three of Unix. Every other field can name, size, encode or link the file a second time. */
const HARMLESS_EXTRA_FIELDS: readonly number[] = [0x000a, 0x5455, 0x5855, 0x7855, 0x7875];

/** Two headers' worth of what those five need; a whole entry would find room in 64 KiB. */
const EXTRA_LIMIT_BYTES = 128;

/** Why extra fields are not only times and owners, each once and whole; null where they are. Pure. */
function refuseExtra(name: string, bytes: Buffer): RefusedEntry | null {
  if (bytes.length > EXTRA_LIMIT_BYTES) {
    return refuse('EXTRA_FIELD', `${name} has ${bytes.length} bytes of extra fields`);
  }
  const seen = new Set<number>();
  let at = 0;
  while (at < bytes.length) {
    if (at + 4 > bytes.length) return refuse('EXTRA_FIELD', `${name} has half an extra field`);
    const id = bytes.readUInt16LE(at);
    const end = at + 4 + bytes.readUInt16LE(at + 2);
    const shown = `0x${id.toString(16).padStart(4, '0')}`;
    if (end > bytes.length) return refuse('EXTRA_FIELD', `${name} has half of the extra field ${shown}`);
    if (seen.has(id)) return refuse('EXTRA_FIELD', `${name} has the extra field ${shown} twice`);
    if (!HARMLESS_EXTRA_FIELDS.includes(id)) {
      return refuse('EXTRA_FIELD', `${name} has the extra field ${shown}, which can contradict its header`);
    }
    seen.add(id);
    at = end;
  }
  return null;
}

const FILE_TYPE_MASK = 0o170000;
const REGULAR_FILE = 0o100000;
/** Of the DOS attributes: a folder, and the label of a disk, which Info-ZIP does not unpack. */
const NO_FILE_OF_DOS = 0x18;

/** Where a 32-bit field says that a zip64 field has the value. */
const ELSEWHERE = 0xffffffff;

/** Why one entry is not acceptable, from its line in the central directory alone. Pure. */
export function refuseEntry(entry: Entry, name: string): RefusedEntry | null {
  // Windows takes a dot off the end: two names would be one file.
  if (!fileNamePattern.test(name) || name.endsWith('.')) {
    return refuse('NAME', `an entry is named ${quote(name)}`);
  }
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE_MASK;
  const isOther = (entry.externalFileAttributes & NO_FILE_OF_DOS) !== 0;
  if ((type !== 0 && type !== REGULAR_FILE) || isOther) {
    return refuse('NOT_A_FILE', `${name} is not a regular file`);
  }
  const extra = refuseExtra(name, entry.extraFieldRaw);
  if (extra !== null) return extra;
  if (entry.fileCommentLength !== 0) return refuse('LAYOUT', `${name} has a comment`);
  if ((entry.generalPurposeBitFlag & ~HARMLESS_FLAGS) !== 0) {
    return refuse('ENCODING', `${name} is encrypted or patched`);
  }
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
    return refuse('ENCODING', `${name} uses compression method ${entry.compressionMethod}`);
  }
  if (entry.compressionMethod === STORED && hasDescriptor(entry)) {
    return refuse('ENCODING', `${name} is stored with its size after it: where it ends is a guess`);
  }
  if (entry.compressionMethod === STORED && entry.compressedSize !== entry.uncompressedSize) {
    return refuse('HEADERS_DIFFER', `${name} is stored and has two different sizes`);
  }
  if (entry.compressedSize === ELSEWHERE || entry.uncompressedSize > PACKET_LIMIT_BYTES) {
    return refuse('TOO_LARGE', `${name} would be ${entry.uncompressedSize} bytes`);
  }
  if (
    entry.uncompressedSize > RATIO_FLOOR_BYTES &&
    entry.uncompressedSize > RATIO_LIMIT * entry.compressedSize
  ) {
    return refuse('RATIO', `${name} would be more than ${RATIO_LIMIT} times its size in the archive`);
  }
  return null;
}

/** Why the header before the data contradicts the central directory. A second reader might believe the other one. Pure. */
export function refuseLocalHeader({ entry, name, local }: Member): RefusedEntry | null {
  const differs = (what: string) => refuse('HEADERS_DIFFER', `${name} has two different ${what}`);
  if (!local.fileName.equals(entry.fileNameRaw)) return differs('names');
  const extra = refuseExtra(name, local.extraField);
  if (extra !== null) return extra;
  if (local.compressionMethod !== entry.compressionMethod) return differs('compression methods');
  if (local.generalPurposeBitFlag !== entry.generalPurposeBitFlag) return differs('flags');
  if (local.versionNeededToExtract !== entry.versionNeededToExtract) return differs('versions');
  if (local.lastModFileTime !== entry.lastModFileTime || local.lastModFileDate !== entry.lastModFileDate) {
    return differs('times');
  }
  // With that flag checksum and sizes are behind the data, and zeros here: all three, or a reader takes one of them at its word.
  const { crc32, compressedSize, uncompressedSize } = local;
  if (hasDescriptor(entry) && crc32 === 0 && compressedSize === 0 && uncompressedSize === 0) return null;
  if (crc32 !== entry.crc32) return differs('checksums');
  if (uncompressedSize !== entry.uncompressedSize) return differs('sizes');
  if (compressedSize !== entry.compressedSize) return differs('sizes in the archive');
  return null;
}
