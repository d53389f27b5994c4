// Takes the one packet out of a downloaded archive. Runs in main, never as root, and must never write any file but the one
// it was told. Attacker: whoever made the archive. Bombs, links, traversal, duplicates and lying headers all end here.
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Entry, LocalFileHeader, ZipFile } from 'yauzl';
import { fromFdPromise, parseExtraFields } from 'yauzl';
import type { Digest } from '../formats/digest.ts';
import { startSha256 } from '../formats/digest.ts';
import type { Extent } from './archive-layout.ts';
import { refuseLayout } from './archive-layout.ts';
import { PACKET_LIMIT_BYTES } from './packet-limit.ts';

/** Entries in one archive. The export writes one or two files; a directory of 60,000 takes memory before it says anything. */
export const ENTRY_LIMIT = 16;

/**
 * Bytes out for one byte in. Measured at deflate level 6: the demonstration's packet 4, 12,500 distinct rows 12, the same
 * number of one repeated row 228 to 380, one long repeated letter 1,027, which is also where deflate ends.
 */
export const RATIO_LIMIT = 500;

/** Bytes below which the ratio says nothing: an empty page of a table compresses well, and fills no disk. */
export const RATIO_FLOOR_BYTES = 1024 * 1024;

/** The name that the export gives the packet, and which decides where an archive holds several files. */
export const PACKET_NAME = 'packet.json';

/** One path segment that no file system, shell or log reads as anything else. A name of dots alone is no file. */
export const fileNamePattern = /^(?!\.+$)[A-Za-z0-9._-]{1,100}$/;

export type UnpackRefusal =
  | 'NOT_A_ZIP'
  | 'TOO_MANY_ENTRIES'
  | 'NAME'
  | 'DUPLICATE'
  | 'NOT_A_FILE'
  | 'ENCODING'
  | 'TOO_LARGE'
  | 'RATIO'
  | 'HEADERS_DIFFER'
  | 'LAYOUT'
  | 'NO_PACKET'
  | 'DAMAGED';

export type Unpacked =
  | { readonly kind: 'unpacked'; readonly digest: Digest; readonly bytes: number; readonly entries: number }
  | { readonly kind: 'refused'; readonly why: UnpackRefusal; readonly detail: string };

type Refused = Extract<Unpacked, { kind: 'refused' }>;

interface Member {
  readonly entry: Entry;
  readonly name: string;
  readonly local: LocalFileHeader;
}

const refuse = (why: UnpackRefusal, detail: string): Refused => ({ kind: 'refused', why, detail });

/** Bytes of a name, in ASCII that no log can misread. */
const quote = (name: string) => JSON.stringify(name.slice(0, 100)).replaceAll(/[^ -~]/g, '?');

// Of the flags only these two change nothing about how the bytes are read: sizes after the data, and UTF-8 names.
const SIZES_FOLLOW = 0x8;
const UTF8_NAMES = 0x800;
// Deflate's speed setting, which says nothing to a reader.
const DEFLATE_EFFORT = 0x6;
const HARMLESS_FLAGS = SIZES_FOLLOW | UTF8_NAMES | DEFLATE_EFFORT;

/** Info-ZIP's second name for a file: one reader takes it, the next one does not. */
const UNICODE_PATH_FIELD = 0x7075;

const FILE_TYPE_MASK = 0o170000;
const REGULAR_FILE = 0o100000;

/** Why one entry is not acceptable, from its line in the central directory alone. Pure. */
export function refuseEntry(entry: Entry, name: string): Refused | null {
  if (!fileNamePattern.test(name)) return refuse('NAME', `an entry is named ${quote(name)}`);
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE_MASK;
  if (type !== 0 && type !== REGULAR_FILE) return refuse('NOT_A_FILE', `${name} is no regular file`);
  if (entry.extraFields.some(({ id }) => id === UNICODE_PATH_FIELD)) {
    return refuse('NAME', `${name} has a second name`);
  }
  if ((entry.generalPurposeBitFlag & ~HARMLESS_FLAGS) !== 0) {
    return refuse('ENCODING', `${name} is encrypted or patched`);
  }
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    return refuse('ENCODING', `${name} uses compression method ${entry.compressionMethod}`);
  }
  if (entry.uncompressedSize > PACKET_LIMIT_BYTES) {
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
export function refuseLocalHeader({ entry, name, local }: Member): Refused | null {
  const differs = (what: string) => refuse('HEADERS_DIFFER', `${name} has two different ${what}`);
  if (!local.fileName.equals(entry.fileNameRaw)) return differs('names');
  if (parseExtraFields(local.extraField).some(({ id }) => id === UNICODE_PATH_FIELD)) return differs('names');
  if (local.compressionMethod !== entry.compressionMethod) return differs('compression methods');
  if (local.generalPurposeBitFlag !== entry.generalPurposeBitFlag) return differs('flags');
  // With that flag the sizes stand behind the data, and zeros here; yauzl counts the bytes and we the checksum anyway.
  const follows = (local.generalPurposeBitFlag & SIZES_FOLLOW) !== 0;
  const agrees = (here: number, there: number) => here === there || (follows && here === 0);
  if (!agrees(local.crc32, entry.crc32)) return differs('checksums');
  if (!agrees(local.uncompressedSize, entry.uncompressedSize)) return differs('sizes');
  if (!agrees(local.compressedSize, entry.compressedSize)) return differs('sizes in the archive');
  return null;
}

/** Bytes of a line in the directory before its name. */
const DIRECTORY_LINE_BYTES = 46;

const toExtent = ({ entry, local }: Member): Extent => ({
  headerStart: entry.relativeOffsetOfLocalHeader,
  dataStart: local.fileDataStart,
  dataBytes: entry.compressedSize,
  described:
    (entry.generalPurposeBitFlag & SIZES_FOLLOW) === 0
      ? null
      : { crc32: entry.crc32, unpackedBytes: entry.uncompressedSize },
  directoryBytes:
    DIRECTORY_LINE_BYTES + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength,
});

async function readMembers(zip: ZipFile, limitBytes: number): Promise<Member[] | Refused> {
  if (zip.entryCount > ENTRY_LIMIT) {
    return refuse('TOO_MANY_ENTRIES', `${zip.entryCount} entries, where ${ENTRY_LIMIT} are the limit`);
  }
  const members: Member[] = [];
  const seen = new Set<string>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileNameRaw.toString('latin1');
    const refused = refuseEntry(entry, name);
    if (refused !== null) return refused;
    // Without case: two names that one file system takes for one are duplicates too.
    const key = name.toLowerCase();
    if (seen.has(key)) return refuse('DUPLICATE', `${name} is there twice`);
    seen.add(key);
    total += entry.uncompressedSize;
    if (total > limitBytes) {
      return refuse('TOO_LARGE', `all entries together are more than ${limitBytes} bytes`);
    }
    const member = { entry, name, local: await zip.readLocalFileHeaderPromise(entry) };
    const contradiction = refuseLocalHeader(member);
    if (contradiction !== null) return contradiction;
    members.push(member);
  }
  return members;
}

async function extract(zip: ZipFile, { entry, name }: Member, into: FileHandle): Promise<Refused | Digest> {
  const digest = startSha256();
  let bytes = 0;
  let checksum = 0;
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    // yauzl stops at the announced size; this line does not depend on it.
    if (bytes > PACKET_LIMIT_BYTES) throw new Error('more bytes than announced');
    checksum = crc32(chunk, checksum);
    digest.update(chunk);
    await into.writeFile(chunk);
  }
  if (bytes !== entry.uncompressedSize) return refuse('DAMAGED', `${name} is cut`);
  if (checksum !== entry.crc32) return refuse('DAMAGED', `${name} does not have its checksum`);
  return digest.digest();
}

// What the library says of a damaged archive holds offsets and signatures, no names: names are not decoded by it.
const cause = (error: unknown) =>
  (error instanceof Error ? error.message : 'unknown').replaceAll(/[^ -~]/g, '?').slice(0, 200);

/** One entry to `into` (created, 0600, never overwritten); what is refused leaves no file. */
async function extractTo(zip: ZipFile, member: Member, into: string): Promise<Refused | Digest> {
  const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = constants;
  const target = await open(into, O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY, 0o600);
  let extracted: Refused | Digest;
  try {
    extracted = await extract(zip, member, target);
  } catch (error) {
    extracted = refuse('DAMAGED', `${member.name}: ${cause(error)}`);
  } finally {
    await target.close();
  }
  if (typeof extracted !== 'string') await rm(into, { force: true });
  return extracted;
}

/** Opens an archive, judges every entry and the whole, and hands its members over. */
async function withMembers<T>(
  archive: string,
  limitBytes: number,
  work: (zip: ZipFile, members: readonly Member[]) => Promise<T | Refused>,
): Promise<T | Refused> {
  const source = await open(archive, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    // Strings stay bytes: the library's decoding would offer a second reading of each name.
    const zip = await fromFdPromise(source.fd, {
      autoClose: false,
      decodeStrings: false,
      validateEntrySizes: true,
    }).catch((error: unknown) => refuse('NOT_A_ZIP', cause(error)));
    if ('kind' in zip) return zip;
    const members = await readMembers(zip, limitBytes);
    if (!Array.isArray(members)) return members;
    const more = await refuseLayout(source, members.map(toExtent));
    if (more !== null) return refuse('LAYOUT', more);
    return await work(zip, members);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw error;
    return refuse('NOT_A_ZIP', cause(error));
  } finally {
    await source.close();
  }
}

/**
 * Writes the packet of `archive` to `into` (created, mode 0600, never overwritten): the entry packet.json, or the only one.
 * Every entry is judged, also those that stay inside. Rejects only where the disk fails or `into` exists.
 */
export function unpackPacket(
  archive: string,
  into: string,
  limitBytes = PACKET_LIMIT_BYTES,
): Promise<Unpacked> {
  return withMembers<Unpacked>(archive, limitBytes, async (zip, members) => {
    const named = members.find(({ name }) => name === PACKET_NAME);
    const packet = named ?? (members.length === 1 ? members[0] : undefined);
    if (packet === undefined) {
      return refuse('NO_PACKET', `${members.length} entries, and none of them is ${PACKET_NAME}`);
    }
    const digest = await extractTo(zip, packet, into);
    if (typeof digest !== 'string') return digest;
    return { kind: 'unpacked', digest, bytes: packet.entry.uncompressedSize, entries: members.length };
  });
}

/**
 * Writes the entries whose names are `wanted` into `folder`, under these names; every other entry is judged and stays inside. What is
 * refused may leave some of them. Rejects only where the disk fails or a file exists.
 */
export function unpackFiles(
  archive: string,
  folder: string,
  limitBytes: number,
  wanted: (name: string) => boolean,
): Promise<{ readonly kind: 'files'; readonly names: readonly string[] } | Refused> {
  return withMembers(archive, limitBytes, async (zip, members) => {
    const taken = members.filter(({ name }) => wanted(name));
    for (const member of taken) {
      const digest = await extractTo(zip, member, join(folder, member.name));
      if (typeof digest !== 'string') return digest;
    }
    return { kind: 'files' as const, names: taken.map(({ name }) => name) };
  });
}
