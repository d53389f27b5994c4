// Makes archives byte by byte, so that a test can make one lie in exactly one place. Never used by what is tested.
import { crc32, deflateRawSync } from 'node:zlib';

export interface Member {
  readonly name: string;
  readonly data: Uint8Array;
  /** Unix type and mode; a regular file where it is not given. */
  readonly mode?: number;
  readonly store?: boolean;
  /** Bytes between the entry before and this one. */
  readonly before?: Uint8Array;
  /** What stands in a header in the place of the truth. */
  readonly local?: {
    readonly name?: string;
    readonly size?: number;
    readonly method?: number;
    readonly crc?: number;
    readonly extra?: Uint8Array;
  };
  /** What follows the data, as a descriptor would. */
  readonly after?: Uint8Array;
  readonly central?: {
    readonly size?: number;
    readonly method?: number;
    readonly crc?: number;
    readonly flags?: number;
    readonly extra?: Uint8Array;
  };
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

/** A zip archive of the members. `entryCount`: what its end says, where that is to be a lie. */
export function makeArchive(members: readonly Member[], entryCount = members.length): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const {
    name,
    data,
    mode = REGULAR,
    store = false,
    before = [],
    after = [],
    local = {},
    central = {},
  } of members) {
    files.push(Buffer.from(before));
    offset += before.length;
    const packed = store ? Buffer.from(data) : deflateRawSync(data);
    const method = store ? 0 : 8;
    const crc = crc32(data);
    const flags = central.flags ?? 0;
    const extra = Buffer.from(central.extra ?? []);
    const localName = Buffer.from(local.name ?? name, 'latin1');
    const file = Buffer.concat([
      header(0x04034b50, [
        [2, 20],
        [2, flags],
        [2, local.method ?? method],
        [4, 0x00210000],
        [4, local.crc ?? crc],
        [4, packed.length],
        [4, local.size ?? data.length],
        [2, localName.length],
        [2, local.extra?.length ?? 0],
      ]),
      localName,
      Buffer.from(local.extra ?? []),
      packed,
      Buffer.from(after),
    ]);
    const plainName = Buffer.from(name, 'latin1');
    directory.push(
      Buffer.concat([
        header(0x02014b50, [
          [2, (3 << 8) | 20],
          [2, 20],
          [2, flags],
          [2, central.method ?? method],
          [4, 0x00210000],
          [4, central.crc ?? crc],
          [4, packed.length],
          [4, central.size ?? data.length],
          [2, plainName.length],
          [2, extra.length],
          [2, 0],
          [2, 0],
          [2, 0],
          [4, mode * 0x10000],
          [4, offset],
        ]),
        plainName,
        extra,
      ]),
    );
    files.push(file);
    offset += file.length;
  }
  const central = Buffer.concat(directory);
  const end = header(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, entryCount],
    [2, entryCount],
    [4, central.length],
    [4, offset],
    [2, 0],
  ]);
  return Buffer.concat([...files, central, end]);
}
