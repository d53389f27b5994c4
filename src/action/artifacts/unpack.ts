// Takes the one packet out of a downloaded archive. Runs in main, never as root, and must never write any file but the one
// it was told. Attacker: anyone who made the archive. Bombs, links, traversal, duplicates, lying headers, a second reading: all end here.
import type { FileHandle } from 'node:fs/promises';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ZipFile } from 'yauzl';
import { fromFdPromise } from 'yauzl';
import type { Digest } from '../../formats/digest.ts';
import { cause, readData } from './archive-data.ts';
import type { Member, RefusedEntry } from './archive-entry.ts';
import { hasDescriptor, refuse, refuseEntry, refuseLocalHeader } from './archive-entry.ts';
import type { Extent } from './archive-layout.ts';
import { refuseLayout } from './archive-layout.ts';
import { PACKET_LIMIT_BYTES } from './packet-limit.ts';
import { openNewHandle } from '../../files/open-new.ts';
import { openReadHandle } from '../../files/open-regular.ts';

/** Entries in one archive. The export writes one or two files; a directory of 60,000 takes memory before it says anything. */
export const ENTRY_LIMIT = 16;

/** The name that the export gives the packet, and which decides where an archive holds several files. */
const PACKET_NAME = 'packet.json';

export type Unpacked =
  | { readonly kind: 'unpacked'; readonly digest: Digest; readonly bytes: number; readonly entries: number }
  | RefusedEntry;

/** Bytes of a line in the directory before its name. */
const DIRECTORY_LINE_BYTES = 46;

const toExtent = ({ entry, local }: Member): Extent => ({
  headerStart: entry.relativeOffsetOfLocalHeader,
  dataStart: local.fileDataStart,
  dataBytes: entry.compressedSize,
  described: hasDescriptor(entry) ? { crc32: entry.crc32, unpackedBytes: entry.uncompressedSize } : null,
  directoryBytes:
    DIRECTORY_LINE_BYTES + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength,
});

async function readMembers(zip: ZipFile, limitBytes: number): Promise<Member[] | RefusedEntry> {
  if (zip.entryCount > ENTRY_LIMIT) {
    return refuse('TOO_MANY_ENTRIES', `${zip.entryCount} entries; the limit is ${ENTRY_LIMIT}`);
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
    if (seen.has(key)) return refuse('DUPLICATE', `${name} appears twice`);
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

/** Which entries are taken, and the file that each becomes. */
type Choice = ReadonlyMap<Member, string>;

/** One entry to `into` (created, 0600, never overwritten), or read and dropped. */
async function readMember(
  zip: ZipFile,
  member: Member,
  into: string | undefined,
): Promise<RefusedEntry | Digest> {
  if (into === undefined) return readData(zip, member, () => Promise.resolve());
  const target = await openNewHandle(into, 0o600);
  try {
    return await readData(zip, member, (chunk) => target.writeFile(chunk));
  } finally {
    await target.close();
  }
}

/** Every entry, read to its end, those that stay inside first; what is refused leaves none of the chosen files. */
async function readAll(
  zip: ZipFile,
  members: readonly Member[],
  chosen: Choice,
): Promise<RefusedEntry | Map<Member, Digest>> {
  const digests = new Map<Member, Digest>();
  const written: string[] = [];
  let complete = false;
  try {
    for (const member of members.toSorted((a, b) => Number(chosen.has(a)) - Number(chosen.has(b)))) {
      const into = chosen.get(member);
      const digest = await readMember(zip, member, into).catch((error: unknown) => {
        // A file that was there before is someone else's.
        if (into !== undefined && !(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
          written.push(into);
        throw error;
      });
      if (into !== undefined) written.push(into);
      if (typeof digest !== 'string') return digest;
      digests.set(member, digest);
    }
    complete = true;
    return digests;
  } finally {
    if (!complete) for (const path of written) await rm(path, { force: true });
  }
}

interface Read {
  readonly kind: 'read';
  readonly members: readonly Member[];
  readonly digests: ReadonlyMap<Member, Digest>;
}

/** What JSON can begin with, after a mark of its encoding and space. */
const JSON_BEGINS = /^(?:\uFEFF)?[\s]*[{[]/;

/** A file that was uploaded as it is, by its first bytes: it is not taken, because nothing says then where its archive would end. */
async function describeRaw(source: FileHandle): Promise<string | null> {
  const { buffer, bytesRead } = await source.read(Buffer.alloc(64), 0, 64, 0);
  return JSON_BEGINS.test(buffer.toString('utf8', 0, bytesRead))
    ? 'the artifact is one JSON file without an archive around it: upload it without `archive: false`, or download it and give its path'
    : null;
}

/** Opens an archive, judges every entry and the whole, and writes the chosen ones. */
async function readArchive(
  archive: string,
  limitBytes: number,
  choose: (members: readonly Member[]) => Choice | RefusedEntry,
): Promise<Read | RefusedEntry> {
  const source = await openReadHandle(archive);
  try {
    // Strings stay bytes: the library's decoding would offer a second reading of each name.
    const zip = await fromFdPromise(source.fd, {
      autoClose: false,
      decodeStrings: false,
      validateEntrySizes: true,
    }).catch((error: unknown) => cause(error));
    if (typeof zip === 'string') return refuse('NOT_A_ZIP', (await describeRaw(source)) ?? zip);
    const members = await readMembers(zip, limitBytes);
    if (!Array.isArray(members)) return members;
    const more = await refuseLayout(source, members.map(toExtent));
    if (more !== null) return refuse('LAYOUT', more);
    const chosen = choose(members);
    if ('kind' in chosen) return chosen;
    const digests = await readAll(zip, members, chosen);
    return 'kind' in digests ? digests : { kind: 'read', members, digests };
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw error;
    return refuse('NOT_A_ZIP', cause(error));
  } finally {
    await source.close();
  }
}

/**
 * Writes the packet of `archive` to `into` (created, mode 0600, never overwritten): the entry packet.json, or the only one.
 * Every entry is unpacked and judged, also those that stay inside. Rejects only where the disk fails or `into` exists.
 */
export async function unpackPacket(
  archive: string,
  into: string,
  limitBytes = PACKET_LIMIT_BYTES,
): Promise<Unpacked> {
  const read = await readArchive(archive, limitBytes, (members) => {
    const packet = members.find(({ name }) => name === PACKET_NAME) ?? members[0];
    return packet !== undefined && (members.length === 1 || packet.name === PACKET_NAME)
      ? new Map([[packet, into]])
      : refuse('NO_PACKET', `${members.length} entries, and none of them is ${PACKET_NAME}`);
  });
  if (read.kind === 'refused') return read;
  const packet = read.members.find(({ name }) => name === PACKET_NAME) ?? read.members[0];
  const digest = packet && read.digests.get(packet);
  if (packet === undefined || digest === undefined) return refuse('NO_PACKET', 'no entry was taken');
  return { kind: 'unpacked', digest, bytes: packet.entry.uncompressedSize, entries: read.members.length };
}

/**
 * Writes the entries whose names are `wanted` into `folder`, under these names; every other entry is unpacked and judged, and stays
 * inside. What is refused leaves none of them. Rejects only where the disk fails or a file exists.
 */
export async function unpackFiles(
  archive: string,
  folder: string,
  limitBytes: number,
  wanted: (name: string) => boolean,
): Promise<{ readonly kind: 'files'; readonly names: readonly string[] } | RefusedEntry> {
  const read = await readArchive(
    archive,
    limitBytes,
    (members) =>
      new Map(
        members.filter(({ name }) => wanted(name)).map((member) => [member, join(folder, member.name)]),
      ),
  );
  return read.kind === 'refused'
    ? read
    : { kind: 'files', names: read.members.map(({ name }) => name).filter(wanted) };
}
