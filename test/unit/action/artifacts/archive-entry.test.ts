// One entry of an archive by its two headers, at the border of every rule; and an archive of two entries with one byte of its headers,
// its directory or its end another one: no byte of them is without a reader.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry, LocalFileHeader } from 'yauzl';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  fileNamePattern,
  hasDescriptor,
  isDeflated,
  refuseEntry,
  refuseLocalHeader,
} from '../../../../src/action/artifacts/archive-entry.ts';
import { refuseLayout } from '../../../../src/action/artifacts/archive-layout.ts';
import type { Extent } from '../../../../src/action/artifacts/archive-layout.ts';
import { PACKET_LIMIT_BYTES } from '../../../../src/action/artifacts/packet-limit.ts';
import { unpackPacket } from '../../../../src/action/artifacts/unpack.ts';
import { openReadHandle } from '../../../../src/files/open-regular.ts';
import { makeArchive, toDescriptor, toExtra } from '../../../e2e/archive.ts';

const MIB = 1024 * 1024;

interface Said {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly packed: number;
  readonly size: number;
  readonly attributes: number;
  readonly comment: number;
  readonly extra: Buffer;
}

const plain: Said = {
  name: 'packet.json',
  method: 8,
  flags: 0,
  packed: 10,
  size: 20,
  attributes: 0o100644 * 0x10000,
  comment: 0,
  extra: Buffer.alloc(0),
};

const entryOf = (said: Said): Entry =>
  ({
    fileNameRaw: Buffer.from(said.name, 'latin1'),
    externalFileAttributes: said.attributes >>> 0,
    extraFieldRaw: said.extra,
    fileCommentLength: said.comment,
    generalPurposeBitFlag: said.flags,
    compressionMethod: said.method,
    compressedSize: said.packed,
    uncompressedSize: said.size,
    versionNeededToExtract: 20,
    lastModFileTime: 1,
    lastModFileDate: 2,
    crc32: 7,
  }) as unknown as Entry;

const field = (id: number, bytes = 4): Buffer => toExtra(id, Buffer.alloc(bytes));
const [UT, NTFS] = [0x5455, 0x000a];
const type = (mode: number, dos = 0): number => mode * 0x10000 + dos;

describe('an entry by its line in the directory', () => {
  it.each<[what: string, said: Partial<Said>, why: string | null]>([
    ['as it is made', {}, null],
    ['stored', { method: 0, size: 10 }, null],
    ['stored with two sizes', { method: 0 }, 'HEADERS_DIFFER'],
    ['stored with its size after it', { method: 0, size: 10, flags: 8 }, 'ENCODING'],
    ['another method', { method: 1 }, 'ENCODING'],
    ['the method beside deflate', { method: 9 }, 'ENCODING'],
    ...[1, 0x10, 0x20, 0x40, 0x100, 0x400, 0x1000, 0x2000, 0x8000].map(
      (flags): [string, Partial<Said>, string] => [`the flag ${flags}`, { flags }, 'ENCODING'],
    ),
    ['every flag that changes nothing', { flags: 0x80e }, null],
    ['no Unix type', { attributes: 0 }, null],
    ['no Unix type and every right', { attributes: type(0o007777) }, null],
    ['a file that anybody may do everything with', { attributes: type(0o107777) }, null],
    ['a file by its type alone', { attributes: type(0o100000) }, null],
    ...[0o120777, 0o040755, 0o010644, 0o020644, 0o060644, 0o140644, 0o110644].map(
      (mode): [string, Partial<Said>, string] => [
        `the mode ${mode.toString(8)}`,
        { attributes: type(mode) },
        'NOT_A_FILE',
      ],
    ),
    ['a folder of DOS', { attributes: type(0o100644, 0x10) }, 'NOT_A_FILE'],
    ['a label of DOS', { attributes: type(0o100644, 0x08) }, 'NOT_A_FILE'],
    ['the other attributes of DOS', { attributes: type(0o100644, 0xe7) }, null],
    ['a comment', { comment: 1 }, 'LAYOUT'],
    [
      'times and owners',
      { extra: Buffer.concat([0x000a, 0x5455, 0x5855, 0x7855, 0x7875].map((id) => field(id))) },
      null,
    ],
    ...[
      0x0001, 0x0009, 0x000b, 0x5454, 0x5456, 0x5854, 0x5856, 0x7854, 0x7856, 0x7874, 0x7876, 0x7075, 0x9901,
    ].map((id): [string, Partial<Said>, string] => [
      `the extra field ${id}`,
      { extra: field(id) },
      'EXTRA_FIELD',
    ]),
    ['an extra field twice', { extra: Buffer.concat([field(UT), field(NTFS), field(UT)]) }, 'EXTRA_FIELD'],
    ['an empty extra field', { extra: field(UT, 0) }, null],
    ['half an extra field', { extra: field(UT).subarray(0, 3) }, 'EXTRA_FIELD'],
    ['an extra field that is cut', { extra: field(UT).subarray(0, 7) }, 'EXTRA_FIELD'],
    [
      'three bytes behind an extra field',
      { extra: Buffer.concat([field(UT), Buffer.alloc(3)]) },
      'EXTRA_FIELD',
    ],
    ['128 bytes of extra fields', { extra: field(UT, 124) }, null],
    ['129 bytes of extra fields', { extra: field(UT, 125) }, 'EXTRA_FIELD'],
    ['the largest packet', { size: PACKET_LIMIT_BYTES, packed: PACKET_LIMIT_BYTES }, null],
    ['one byte more', { size: PACKET_LIMIT_BYTES + 1, packed: PACKET_LIMIT_BYTES }, 'TOO_LARGE'],
    ['a size that is elsewhere', { packed: 0xffffffff }, 'TOO_LARGE'],
    ['a size beside that', { packed: 0xfffffffe }, null],
    ['a MiB out of nothing', { size: MIB, packed: 1 }, null],
    ['a byte more out of nothing', { size: MIB + 1, packed: 1 }, 'RATIO'],
    ['500 for one', { size: 500 * 4000, packed: 4000 }, null],
    ['more than 500 for one', { size: 500 * 4000 + 1, packed: 4000 }, 'RATIO'],
  ])('%s', (_what, said, why) => {
    const whole = { ...plain, ...said };
    expect(refuseEntry(entryOf(whole), whole.name)?.why ?? null).toBe(why);
  });

  const twice = Buffer.concat([field(NTFS), field(NTFS)]);
  it.each<[said: Partial<Said>, words: string]>([
    [{ name: 'a/b' }, 'an entry is named "a/b"'],
    [{ name: 'é "' }, 'an entry is named "? \\""'],
    [{ name: 'a'.repeat(101) }, `an entry is named "${'a'.repeat(100)}"`],
    [{ attributes: type(0o040755) }, 'packet.json is not a regular file'],
    [{ extra: field(UT, 125) }, 'packet.json has 129 bytes of extra fields'],
    [{ extra: field(UT).subarray(0, 3) }, 'packet.json has half an extra field'],
    [{ extra: field(NTFS).subarray(0, 7) }, 'packet.json has half of the extra field 0x000a'],
    [{ extra: field(0xfedc).subarray(0, 7) }, 'packet.json has half of the extra field 0xfedc'],
    [{ extra: twice }, 'packet.json has the extra field 0x000a twice'],
    [{ extra: field(1) }, 'packet.json has the extra field 0x0001, which can contradict its header'],
    [{ comment: 1 }, 'packet.json has a comment'],
    [{ flags: 1 }, 'packet.json is encrypted or patched'],
    [{ method: 12 }, 'packet.json uses compression method 12'],
    [
      { method: 0, size: 10, flags: 8 },
      'packet.json is stored with its size after it: where it ends is a guess',
    ],
    [{ method: 0 }, 'packet.json is stored and has two different sizes'],
    [{ packed: 0xffffffff }, 'packet.json would be 20 bytes'],
    [{ size: PACKET_LIMIT_BYTES + 1 }, 'packet.json would be 268435457 bytes'],
    [{ size: MIB + 1 }, 'packet.json would be more than 500 times its size in the archive'],
  ])('is refused in these words: %#', (said, words) => {
    const whole = { ...plain, ...said };
    expect(refuseEntry(entryOf(whole), whole.name)?.detail).toBe(words);
  });

  it.each([
    ['a', true],
    ['.a', true],
    ['a.b-c_D9', true],
    ['a'.repeat(100), true],
    ['a'.repeat(101), false],
    ['', false],
    ['.', false],
    ['..', false],
    ['a/b', false],
    ['a b', false],
    ['a.', false],
    ['a\n', false],
    ['é', false],
  ])('%j as a name: %s', (name, taken) => {
    expect(refuseEntry(entryOf({ ...plain, name }), name)?.why ?? 'taken').toBe(taken ? 'taken' : 'NAME');
    expect(fileNamePattern.test(name) && !name.endsWith('.')).toBe(taken);
  });

  it('says whether it is deflated, and described behind its data', () => {
    expect([isDeflated(entryOf(plain)), isDeflated(entryOf({ ...plain, method: 0 }))]).toEqual([true, false]);
    const flags = [0, 8, 0x800, 0x808].map((each) => hasDescriptor(entryOf({ ...plain, flags: each })));
    expect(flags).toEqual([false, true, false, true]);
  });
});

describe('an entry by the header before its data', () => {
  interface Local {
    readonly fileName: Buffer;
    readonly extraField: Buffer;
    readonly compressionMethod: number;
    readonly generalPurposeBitFlag: number;
    readonly versionNeededToExtract: number;
    readonly lastModFileTime: number;
    readonly lastModFileDate: number;
    readonly crc32: number;
    readonly compressedSize: number;
    readonly uncompressedSize: number;
  }
  const same: Local = {
    fileName: Buffer.from('packet.json'),
    extraField: Buffer.alloc(0),
    compressionMethod: 8,
    generalPurposeBitFlag: 0,
    versionNeededToExtract: 20,
    lastModFileTime: 1,
    lastModFileDate: 2,
    crc32: 7,
    compressedSize: 10,
    uncompressedSize: 20,
  };
  const described = { generalPurposeBitFlag: 8 };
  const zeros = { crc32: 0, compressedSize: 0, uncompressedSize: 0 };

  it.each<[what: string, local: Partial<Local>, flags: number, why: string | null]>([
    ['the same', {}, 0, null],
    ['another name', { fileName: Buffer.from('packet.jsox') }, 0, 'two different names'],
    ['a longer name', { fileName: Buffer.from('packet.jsonx') }, 0, 'two different names'],
    ['an extra field of its own', { extraField: field(UT) }, 0, null],
    ['an extra field that can contradict', { extraField: field(1) }, 0, 'the extra field 0x0001'],
    ['another method', { compressionMethod: 0 }, 0, 'two different compression methods'],
    ['other flags', { generalPurposeBitFlag: 2 }, 0, 'two different flags'],
    ['another version', { versionNeededToExtract: 45 }, 0, 'two different versions'],
    ['another time', { lastModFileTime: 9 }, 0, 'two different times'],
    ['another date', { lastModFileDate: 9 }, 0, 'two different times'],
    ['another checksum', { crc32: 8 }, 0, 'two different checksums'],
    ['another size', { uncompressedSize: 21 }, 0, 'two different sizes'],
    ['another size in the archive', { compressedSize: 11 }, 0, 'two different sizes in the archive'],
    ['zeros without the flag', zeros, 0, 'two different checksums'],
    ['sizes of zero without the flag', { ...zeros, crc32: 7 }, 0, 'two different sizes'],
    ['a size in the archive of zero without the flag', { compressedSize: 0 }, 0, 'sizes in the archive'],
    ['zeros with the flag', { ...described, ...zeros }, 8, null],
    ['the truth with the flag', described, 8, null],
    ['a checksum of zero with the flag', { ...described, crc32: 0 }, 8, 'two different checksums'],
    ['a size of zero with the flag', { ...described, uncompressedSize: 0 }, 8, 'two different sizes'],
    [
      'a size in the archive of zero with the flag',
      { ...described, compressedSize: 0 },
      8,
      'sizes in the archive',
    ],
    ['only the checksum with the flag', { ...described, ...zeros, crc32: 7 }, 8, 'two different sizes'],
    [
      'only the size with the flag',
      { ...described, ...zeros, uncompressedSize: 20 },
      8,
      'two different checksums',
    ],
    [
      'only the size in the archive with the flag',
      { ...described, ...zeros, compressedSize: 10 },
      8,
      'two different checksums',
    ],
  ])('%s', (_what, local, flags, why) => {
    const refused = refuseLocalHeader({
      entry: entryOf({ ...plain, flags }),
      name: 'packet.json',
      local: { ...same, ...local } as unknown as LocalFileHeader,
    });
    expect(refused?.detail ?? 'taken').toContain(why ?? 'taken');
  });
});

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tki-entry-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const A = Buffer.from('{"who":"A"}');
const LOG = Buffer.from('{"line":1}\n{"line":1}\n');
const archive = (): Buffer =>
  makeArchive([
    {
      name: 'packet.json',
      data: A,
      central: { flags: 8 },
      local: { crc: 0, size: 0, packedSize: 0 },
      after: toDescriptor(A),
    },
    { name: 'log', data: LOG, store: true, central: { extra: field(UT) } },
  ]);

async function unpacked(bytes: Buffer): Promise<string> {
  const [from, into] = [join(folder, 'archive'), join(folder, 'packet')];
  rmSync(into, { force: true });
  writeFileSync(from, bytes);
  const found = await unpackPacket(from, into);
  return found.kind === 'refused' ? `${found.why} ${found.detail}` : `${found.digest} ${found.entries}`;
}

it('an archive with one byte another one is refused, or is the same packet', async () => {
  const whole = archive();
  const good = await unpacked(whole);
  const lines: string[] = [];
  for (const [at, byte] of whole.entries()) {
    // Beside each byte, and far away from it.
    const said: string[] = [];
    for (const other of [byte ^ 1, byte ^ 0x80]) {
      const found = await unpacked(Buffer.from(whole.with(at, other)));
      said.push(found === good ? 'the same' : found.replaceAll(/[^ -~]/g, '?'));
    }
    lines.push(`${at}: ${said[0] === said[1] ? said[0] : said.join(' | ')}`);
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('recorded/archive-bytes.txt');
});

describe('what lies between and behind', () => {
  const layout = async (bytes: Buffer, extents: readonly Extent[]): Promise<string | null> => {
    const path = join(folder, 'layout');
    writeFileSync(path, bytes);
    const handle = await openReadHandle(path);
    try {
      return await refuseLayout(handle, extents);
    } finally {
      await handle.close();
    }
  };
  const entry = (data: Buffer): Buffer => makeArchive([{ name: 'x', data, store: true }]);
  /** Of an archive with one stored entry called x. */
  const extent = (data: Buffer, more: Partial<Extent> = {}): Extent => ({
    headerStart: 0,
    dataStart: 31,
    dataBytes: data.length,
    described: null,
    directoryBytes: 47,
    ...more,
  });
  const hidden = (name: string, method = 0): Buffer => {
    const header = makeArchive([{ name, data: Buffer.alloc(0), store: true, local: { method } }]);
    return header.subarray(0, 30 + Buffer.from(name, 'latin1').length);
  };

  it.each<[what: string, data: Buffer, more: Partial<Extent>, why: string | null]>([
    ['nothing', Buffer.from('data'), {}, null],
    [
      'data that begins like a header',
      Buffer.from('PK\x03\x04 and so on, for longer than a header is'),
      {},
      null,
    ],
    ['a further entry', hidden('y'), {}, 'an entry’s data holds a further entry'],
    [
      'a further entry with the longest name',
      hidden('y'.repeat(100)),
      {},
      'an entry’s data holds a further entry',
    ],
    ['a further entry whose name nobody takes', hidden('y/z'), {}, null],
    ['a further entry that is deflated', hidden('y', 8), {}, 'an entry’s data holds a further entry'],
    ['a further entry of another method', hidden('y', 9), {}, null],
    ['half a further entry', hidden('y'.repeat(9)).subarray(0, 29), {}, null],
    [
      'a header far into the data',
      Buffer.concat([Buffer.alloc(MIB - 40), hidden('y')]),
      {},
      'an entry’s data holds a further entry',
    ],
    [
      'a header on the border of two reads',
      Buffer.concat([Buffer.alloc(MIB - 31 - 3), hidden('y'.repeat(90))]),
      {},
      'an entry’s data holds a further entry',
    ],
    [
      'a second end that leads nowhere',
      Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(30)]),
      {},
      null,
    ],
    ['bytes before it', Buffer.from('data'), { headerStart: 1 }, 'there are bytes before an entry'],
    [
      'bytes behind it',
      Buffer.from('data'),
      { dataBytes: 3 },
      'bytes between the last entry and the directory',
    ],
    [
      'a longer line in the directory',
      Buffer.from('data'),
      { directoryBytes: 48 },
      'its directory holds more',
    ],
    [
      'a descriptor that is not there',
      Buffer.from('data'),
      { described: { crc32: 1, unpackedBytes: 4 } },
      'the sizes behind an entry’s data are missing',
    ],
  ])('%s', async (_what, data, more, why) => {
    const found = await layout(entry(data), [extent(data, more)]);
    expect(found ?? 'nothing').toContain(why ?? 'nothing');
  });

  it('a second end is found that leads to a line of a directory, from the start or from itself', async () => {
    const data = (place: number, directoryBytes: number): Buffer => {
      const end = Buffer.alloc(22);
      end.write('PK\x05\x06', 0, 'latin1');
      end.writeUInt32LE(directoryBytes, 12);
      end.writeUInt32LE(place, 16);
      return Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.alloc(8), end]);
    };
    // The line is at 31 of the file, and twelve bytes before that end.
    for (const [place, bytes, why] of [
      [31, 0, 'there is a second end in it'],
      [0, 12, 'there is a second end in it'],
      [32, 0, null],
      [0, 11, null],
    ] as const) {
      const inside = data(place, bytes);
      expect(await layout(entry(inside), [extent(inside)]), `${place} ${bytes}`).toBe(why);
    }
  });
});
