// What lies around the entries of an archive, asked of the layout alone: each number of its end is another one by itself, a second end and a
// further entry are on either side of every border, and what is read is what has to be.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Extent } from '../../../../src/action/artifacts/archive-layout.ts';
import { refuseLayout } from '../../../../src/action/artifacts/archive-layout.ts';
import { unpackPacket } from '../../../../src/action/artifacts/unpack.ts';
import { openReadHandle } from '../../../../src/files/open-regular.ts';
import type { EndLies, Member } from '../../../e2e/archive.ts';
import { makeArchive, toExtra } from '../../../e2e/archive.ts';

const MIB = 1024 * 1024;
const DATA = Buffer.from('data');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tki-layout-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function layout(
  bytes: Buffer,
  extents: readonly Extent[],
  watch: (handle: FileHandle) => void = () => {},
): Promise<string | null> {
  const path = join(folder, 'layout');
  writeFileSync(path, bytes);
  const handle = await openReadHandle(path);
  try {
    watch(handle);
    return await refuseLayout(handle, extents);
  } finally {
    await handle.close();
  }
}

/** Of stored entries with names of one letter, one behind the other. */
function extentsOf(...sizes: readonly number[]): Extent[] {
  let headerStart = 0;
  return sizes.map((dataBytes) => {
    const dataStart = headerStart + 31;
    const extent = { headerStart, dataStart, dataBytes, described: null, directoryBytes: 47 };
    headerStart = dataStart + dataBytes;
    return extent;
  });
}

const stored = (name: string, data: Buffer, more: Partial<Member> = {}): Member => ({
  name,
  data,
  store: true,
  ...more,
});
const one = (data: Buffer = DATA): readonly Member[] => [stored('x', data)];
const both = [stored('x', DATA), stored('y', DATA)];

const PLAIN = 'its end is not plain';
const DISKS = 'it is one of several disks';
const COUNTS = 'its end record counts a different number of entries';
const BEHIND = 'its directory is not followed by its end';

describe('the end of an archive', () => {
  it.each<[what: string, end: EndLies, why: string | null]>([
    ['is as it should be', {}, null],
    ['has a comment', { comment: Buffer.from('see') }, PLAIN],
    // Its last two bytes are those of an end that has none.
    ['has a comment of zeros', { comment: Buffer.alloc(40) }, PLAIN],
    ['is of another disk', { disk: 1 }, DISKS],
    ['is of the disk 256', { disk: 256 }, DISKS],
    ['has its directory on another disk', { directoryDisk: 1 }, DISKS],
    ['has its directory on the disk 256', { directoryDisk: 256 }, DISKS],
    ['counts fewer entries here', { entriesHere: 1 }, COUNTS],
    ['counts more entries here', { entriesHere: 3 }, COUNTS],
    ['counts fewer entries', { entries: 1 }, COUNTS],
    ['counts more entries', { entries: 3 }, COUNTS],
    ['counts 256 more', { entriesHere: 258, entries: 258 }, COUNTS],
    ['has a shorter directory', { directoryBytes: 93 }, BEHIND],
    ['has a longer directory', { directoryBytes: 95 }, BEHIND],
    ['has its directory a byte before', { directoryStart: 69 }, BEHIND],
    ['has its directory a byte behind', { directoryStart: 71 }, BEHIND],
    ['has a byte before it', { before: Buffer.alloc(1) }, BEHIND],
    [
      'has its directory a byte before, and that longer',
      { directoryStart: 69, directoryBytes: 95 },
      'its directory holds more than its entries',
    ],
  ])('%s', async (_what, end, why) => {
    expect(await layout(makeArchive(both, end), extentsOf(4, 4))).toBe(why);
  });

  it('announces a comment that is not there', async () => {
    for (const at of [20, 21]) {
      const bytes = makeArchive(one());
      bytes[bytes.length - 22 + at] = 1;
      expect(await layout(bytes, extentsOf(4))).toBe(PLAIN);
    }
  });

  it('has what leads to another one right before it, and nowhere else', async () => {
    const mark = Buffer.concat([Buffer.from('PK\x06\x07', 'latin1'), Buffer.alloc(16)]);
    for (const [before, why] of [
      [mark, 'a second end record (zip64) precedes its end'],
      [Buffer.concat([Buffer.alloc(5), mark]), 'a second end record (zip64) precedes its end'],
      [Buffer.concat([mark, Buffer.alloc(1)]), BEHIND],
      [mark.subarray(1), BEHIND],
    ] as const)
      expect(await layout(makeArchive(one(), { before }), extentsOf(4)), before.toString('hex')).toBe(why);
  });

  it('may be all there is', async () => {
    expect(await layout(makeArchive([]), [])).toBeNull();
  });
});

describe('an entry', () => {
  it.each([
    [0, 1],
    [0, 256],
    [1, 1],
    [1, 256],
  ])('the %ith, on the disk %i', async (which, disk) => {
    const members = both.map((member, at) => (at === which ? { ...member, central: { disk } } : member));
    expect(await layout(makeArchive(members), extentsOf(4, 4))).toBe('an entry is on another disk');
  });

  it('may be named in any order, and overlaps none', async () => {
    const [first, second] = extentsOf(4, 4);
    const bytes = makeArchive(both);
    expect(await layout(bytes, [second!, first!])).toBeNull();
    for (const dataBytes of [3, 5])
      expect(await layout(bytes, [{ ...first!, dataBytes }, second!])).toBe(
        'there are bytes before an entry, or two entries overlap',
      );
    for (const dataBytes of [3, 5])
      expect(await layout(bytes, [first!, { ...second!, dataBytes }])).toBe(
        'there are bytes between the last entry and the directory',
      );
  });
});

describe('a second end', () => {
  const SECOND = 'there is a second end in it';
  /** Data with a line of a directory at its beginning, and an end so far before the archive's own end that leads to it. */
  function withEnd(fromTheEnd: number, place = 31): Buffer {
    const room = fromTheEnd - 22 - 47;
    const end = Buffer.alloc(22);
    end.write('PK\x05\x06', 0, 'latin1');
    end.writeUInt32LE(place, 16);
    return Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), end, Buffer.alloc(room - 22)]);
  }

  it.each<[fromTheEnd: number, why: string | null]>([
    [200, SECOND],
    [22 + 0xffff, SECOND],
    [22 + 0xffff + 1, null],
  ])('%i bytes before the end of it', async (fromTheEnd, why) => {
    const data = withEnd(fromTheEnd);
    const bytes = makeArchive(one(data));
    expect(bytes.length - bytes.indexOf('PK\x05\x06', 0, 'latin1')).toBe(fromTheEnd);
    expect(await layout(bytes, extentsOf(data.length))).toBe(why);
  });

  it.each([0xffffffff, 5000])('that leads behind the archive, to %i, leads nowhere', async (place) => {
    const data = withEnd(200, place);
    expect(await layout(makeArchive(one(data)), extentsOf(data.length))).toBeNull();
  });

  it('that leads to its last bytes, which are too few for a line', async () => {
    const size = makeArchive(one(withEnd(200))).length;
    for (const less of [1, 2, 3]) {
      const data = withEnd(200, size - less);
      expect(await layout(makeArchive(one(data)), extentsOf(data.length))).toBeNull();
    }
  });

  it('at the very beginning is seen, and what lies before that is nothing', async () => {
    const atTheStart = (place: number, directoryBytes: number) => {
      const bytes = makeArchive(one(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.alloc(20)])));
      bytes.write('PK\x05\x06', 0, 'latin1');
      bytes.writeUInt32LE(directoryBytes, 12);
      bytes.writeUInt32LE(place, 16);
      return bytes;
    };
    expect(await layout(atTheStart(31, 0), extentsOf(24))).toBe(SECOND);
    expect(await layout(atTheStart(32, 0), extentsOf(24))).toBeNull();
    // A byte before the first: a reader that takes it for its own place would find the line that is at the beginning here.
    const data = withEnd(200, 32);
    const bytes = makeArchive(one(data));
    bytes.write('PK\x01\x02', 0, 'latin1');
    const end = bytes.indexOf('PK\x05\x06', 0, 'latin1');
    bytes.writeUInt32LE(end + 1, end + 12);
    expect(await layout(bytes, extentsOf(data.length))).toBeNull();
  });
});

describe('a further entry', () => {
  const HIDDEN = 'an entry’s data holds a further entry';
  const header = (name: string, announced = name.length): Buffer => {
    const bytes = Buffer.from(makeArchive([stored(name, Buffer.alloc(0))]).subarray(0, 30 + name.length));
    bytes.writeUInt16LE(announced, 26);
    return bytes;
  };

  it.each<[what: string, data: Buffer, why: string | null]>([
    ['of a name of one letter', header('y'), HIDDEN],
    ['of a name of a hundred', header('y'.repeat(100)), HIDDEN],
    ['of a name of 101', header('y'.repeat(101)), null],
    ['of a name of 200, of which a hundred would do', header('y'.repeat(200)), null],
    ['of no name', header('y', 0), null],
    ['of a name that is announced longer by 256', header('y', 257), null],
  ])('%s', async (_what, data, why) => {
    expect(await layout(makeArchive(one(data)), extentsOf(data.length))).toBe(why);
  });

  it('that would begin where too little is left for one is none', async () => {
    // In the last line's field of times: 26 bytes from there, with the end.
    const extra = toExtra(0x5455, Buffer.from('PK\x03\x04', 'latin1'));
    const path = join(folder, 'short.zip');
    const into = join(folder, 'short.json');
    writeFileSync(path, makeArchive([{ name: 'packet.json', data: DATA, central: { extra } }]));
    expect(await unpackPacket(path, into)).toMatchObject({ kind: 'unpacked' });
  });
});

it('reads its end, its lines, and all of it once, with so much of each border as a header and its name are', async () => {
  // Two windows to the byte: 31 before the data, 47 and 22 behind it.
  const data = Buffer.alloc(2 * MIB - 100);
  const reads: unknown[] = [];
  const bytes = makeArchive(one(data));
  expect(bytes).toHaveLength(2 * MIB);
  const found = await layout(bytes, extentsOf(data.length), (handle) => {
    const read = handle.read.bind(handle);
    vi.spyOn(handle, 'read').mockImplementation(((
      buffer: Buffer,
      offset: number,
      length: number,
      at: number,
    ) => {
      reads.push([at, length]);
      return read(buffer, offset, length, at);
    }) as never);
  });
  expect(found).toBeNull();
  expect(reads).toEqual([
    [2 * MIB - 22, 22],
    [2 * MIB - 42, 20],
    [2 * MIB - 22 - 0xffff, 22 + 0xffff],
    [2 * MIB - 22 - 47 + 34, 2],
    [0, MIB + 130],
    [MIB, MIB + 130],
  ]);
});
