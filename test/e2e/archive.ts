// Makes archives byte by byte, so that a test can make one lie in exactly one place. Never used by what is tested.
import { crc32, deflateRawSync } from 'node:zlib';

/** What both headers of an entry say; each field may lie in one of them alone. */
export interface Lies {
  readonly name?: string;
  readonly version?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly time?: number;
  readonly crc?: number;
  readonly packedSize?: number;
  readonly size?: number;
  readonly extra?: Uint8Array;
}

export interface Member {
  readonly name: string;
  readonly data: Uint8Array;
  /** Unix type and mode; a regular file where it is not given. */
  readonly mode?: number;
  readonly store?: boolean;
  /** The entry's bytes in the archive, in the place of what `data` packs to. */
  readonly packed?: Uint8Array;
  /** Bytes between the entry before and this one. */
  readonly before?: Uint8Array;
  /** The directory does not name it. */
  readonly hidden?: boolean;
  /** What stands before the data in the place of the truth. */
  readonly local?: Lies;
  /** What follows the data, as a descriptor would. */
  readonly after?: Uint8Array;
  /** What stands in the directory in the place of the truth; its flags stand before the data as well. */
  readonly central?: Lies & {
    readonly comment?: Uint8Array;
    readonly disk?: number;
    readonly dosAttributes?: number;
    readonly madeBy?: number;
    readonly offset?: number;
  };
}

/** What stands in the archive's end in the place of the truth. */
export interface EndLies {
  readonly disk?: number;
  readonly directoryDisk?: number;
  readonly entriesHere?: number;
  readonly entries?: number;
  readonly directoryBytes?: number;
  readonly directoryStart?: number;
  readonly comment?: Uint8Array;
  /** Bytes between the directory and its end. */
  readonly before?: Uint8Array;
}

const REGULAR = 0o100644;

function header(signature: number, fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const parts = fields.map(([bytes, value]) => {
    const part = Buffer.alloc(bytes);
    if (bytes === 2) part.writeUInt16LE(value);
    else part.writeUInt32LE(value);
    return part;
  });
  const start = Buffer.alloc(4);
  start.writeUInt32LE(signature);
  return Buffer.concat([start, ...parts]);
}

/** What may follow an entry's data: checksum and sizes once more. */
export function toDescriptor(data: Uint8Array, packedBytes = deflateRawSync(data).length): Buffer {
  return header(0x08074b50, [
    [4, crc32(data)],
    [4, packedBytes],
    [4, data.length],
  ]);
}

/** An extra field of that id. */
export const toExtra = (id: number, data: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from([id & 255, id >> 8, data.length & 255, data.length >> 8]), data]);

/** A zip archive of the members. `end`: what its end says, where that is to be a lie; a number is how many entries. */
export function makeArchive(members: readonly Member[], end: number | EndLies = {}): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const { name, data, mode = REGULAR, store = false, before = [], after = [] } = member;
    const { local = {}, central = {} } = member;
    files.push(Buffer.from(before));
    offset += before.length;
    const packed = Buffer.from(member.packed ?? (store ? data : deflateRawSync(data)));
    const flags = central.flags ?? 0;
    const truth = { version: 20, flags, method: store ? 0 : 8, time: 0x00210000, crc: crc32(data) };
    const sizes = { packedSize: packed.length, size: data.length };
    const fields = (lies: Lies): readonly (readonly [2 | 4, number])[] => {
      const said = { ...truth, ...sizes, ...lies };
      return [
        [2, said.version],
        [2, said.flags],
        [2, said.method],
        [4, said.time],
        [4, said.crc],
        [4, said.packedSize],
        [4, said.size],
      ];
    };
    const localName = Buffer.from(local.name ?? name, 'latin1');
    const localExtra = Buffer.from(local.extra ?? []);
    const file = Buffer.concat([
      header(0x04034b50, [...fields(local), [2, localName.length], [2, localExtra.length]]),
      localName,
      localExtra,
      packed,
      Buffer.from(after),
    ]);
    const plainName = Buffer.from(central.name ?? name, 'latin1');
    const extra = Buffer.from(central.extra ?? []);
    const comment = Buffer.from(central.comment ?? []);
    if (member.hidden !== true)
      directory.push(
        Buffer.concat([
          header(0x02014b50, [
            [2, central.madeBy ?? (3 << 8) | 20],
            ...fields(central),
            [2, plainName.length],
            [2, extra.length],
            [2, comment.length],
            [2, central.disk ?? 0],
            [2, 0],
            [4, mode * 0x10000 + (central.dosAttributes ?? 0)],
            [4, central.offset ?? offset],
          ]),
          plainName,
          extra,
          comment,
        ]),
      );
    files.push(file);
    offset += file.length;
  }
  const lines = Buffer.concat(directory);
  const lies: EndLies = typeof end === 'number' ? { entriesHere: end, entries: end } : end;
  const comment = Buffer.from(lies.comment ?? []);
  const closing = header(0x06054b50, [
    [2, lies.disk ?? 0],
    [2, lies.directoryDisk ?? 0],
    [2, lies.entriesHere ?? directory.length],
    [2, lies.entries ?? directory.length],
    [4, lies.directoryBytes ?? lines.length],
    [4, lies.directoryStart ?? offset],
    [2, comment.length],
  ]);
  return Buffer.concat([...files, lines, Buffer.from(lies.before ?? []), closing, comment]);
}
