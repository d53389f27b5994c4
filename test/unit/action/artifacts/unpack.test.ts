// What may come out of a downloaded archive, and what every hostile archive ends as.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sha256 } from '../../../../src/formats/digest.ts';
import type { UnpackRefusal } from '../../../../src/action/artifacts/archive-entry.ts';
import type { Unpacked } from '../../../../src/action/artifacts/unpack.ts';
import { PACKET_LIMIT_BYTES } from '../../../../src/action/artifacts/packet-limit.ts';
import { ENTRY_LIMIT, unpackFiles, unpackPacket } from '../../../../src/action/artifacts/unpack.ts';
import type { Member } from '../../../e2e/archive.ts';
import { makeArchive, toDescriptor } from '../../../e2e/archive.ts';
import { LONG } from '../../../support/long.ts';

let folder = '';
let count = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tki-unpack-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const data = Buffer.from('{"schema":"b7-governed-packet/v1"}');

async function unpack(archive: Uint8Array): Promise<{ outcome: Unpacked; into: string }> {
  const path = join(folder, `${++count}.zip`);
  const into = join(folder, `${count}.json`);
  writeFileSync(path, archive);
  return { outcome: await unpackPacket(path, into), into };
}

async function expectRefusal(archive: Uint8Array, why: UnpackRefusal): Promise<void> {
  const { outcome, into } = await unpack(archive);
  expect(outcome).toMatchObject({ kind: 'refused', why });
  expect(existsSync(into)).toBe(false);
}

describe('unpackPacket', () => {
  it('writes the only entry under whatever plain name it has, for its owner alone', async () => {
    const { outcome, into } = await unpack(makeArchive([{ name: 'monday.json', data }]));
    expect(outcome).toEqual({ kind: 'unpacked', digest: sha256(data), bytes: data.length, entries: 1 });
    expect(readFileSync(into)).toEqual(data);
    expect(statSync(into).mode & 0o777).toBe(0o600);
  });

  it('takes packet.json where there are several entries', async () => {
    const other = { name: 'export-log.jsonl', data: Buffer.from('{}\n') };
    const { outcome } = await unpack(makeArchive([other, { name: 'packet.json', data }]));
    expect(outcome).toMatchObject({ kind: 'unpacked', digest: sha256(data), entries: 2 });
  });

  it('takes a stored entry as well as a deflated one', async () => {
    const { outcome } = await unpack(makeArchive([{ name: 'packet.json', data, store: true }]));
    expect(outcome).toMatchObject({ kind: 'unpacked', digest: sha256(data) });
  });

  it('takes a descriptor behind deflated data, as the artifact client writes it', async () => {
    const zeros = { crc: 0, packedSize: 0, size: 0 };
    for (const local of [{}, zeros]) {
      const member = { name: 'packet.json', data, local, central: { flags: 8 }, after: toDescriptor(data) };
      const { outcome } = await unpack(makeArchive([member]));
      expect(outcome).toMatchObject({ kind: 'unpacked', digest: sha256(data) });
    }
  });

  it('never overwrites a file', async () => {
    const path = join(folder, 'here.zip');
    writeFileSync(path, makeArchive([{ name: 'packet.json', data }]));
    writeFileSync(join(folder, 'here.json'), 'kept');
    await expect(unpackPacket(path, join(folder, 'here.json'))).rejects.toMatchObject({ code: 'EEXIST' });
    expect(readFileSync(join(folder, 'here.json'), 'utf8')).toBe('kept');
  });

  it.each(['ENOSPC', 'EIO'])(
    'rejects where the disk takes no more, and leaves nothing of it: %s',
    async (code) => {
      const path = join(folder, 'full.zip');
      const names = ['a.json', 'b.json'];
      writeFileSync(path, makeArchive(names.map((name) => ({ name, data }))));
      const handle = await open(path);
      await handle.close();
      const all = Object.getPrototypeOf(handle) as FileHandle;
      let pieces = 0;
      const spy = vi.spyOn(all, 'writeFile').mockImplementation(function (this: FileHandle, ...what) {
        // The second file is there by then, and empty.
        if (++pieces < 2) return writeFile(this, ...what);
        return Promise.reject(Object.assign(new Error('x'), { code, syscall: 'write' }));
      });
      try {
        await expect(unpackFiles(path, folder, 1000, () => true)).rejects.toMatchObject({ code });
      } finally {
        spy.mockRestore();
      }
      expect(pieces).toBe(2);
      expect(names.filter((name) => existsSync(join(folder, name)))).toEqual([]);
    },
  );

  it('says why in its own words', async () => {
    const many = Array.from({ length: 17 }, (_, at) => ({ name: `f${at}`, data }));
    const two = [
      { name: 'a.json', data },
      { name: 'A.json', data },
    ];
    for (const [members, limit, words] of [
      [many, 1000, '17 entries; the limit is 16'],
      [two, 1000, 'A.json appears twice'],
      [[{ name: 'a', data }], 33, 'all entries together are more than 33 bytes'],
      [many.slice(0, 2), 1000, '2 entries, and none of them is packet.json'],
      [[], 1000, '0 entries, and none of them is packet.json'],
    ] as const) {
      const path = join(folder, 'words.zip');
      writeFileSync(path, makeArchive(members));
      expect(await unpackPacket(path, join(folder, 'words.json'), limit)).toMatchObject({ detail: words });
    }
  });

  const hostile: readonly (readonly [sentence: string, members: readonly Member[], why: UnpackRefusal])[] = [
    ['a name that climbs out', [{ name: '../packet.json', data }], 'NAME'],
    ['an absolute name', [{ name: '/etc/cron.d/x', data }], 'NAME'],
    ['a name with a back slash', [{ name: '..\\packet.json', data }], 'NAME'],
    ['a name of dots', [{ name: '..', data }], 'NAME'],
    ['an empty name', [{ name: '', data }], 'NAME'],
    ['a name with a line feed and a command', [{ name: 'a\n::set-env name=X::y', data }], 'NAME'],
    ['a folder', [{ name: 'folder/', data: Buffer.alloc(0) }], 'NAME'],
    ['a file in a folder', [{ name: 'folder/packet.json', data }], 'NAME'],
    [
      'a second name for the file',
      [{ name: 'packet.json', data, central: { extra: Buffer.from([0x75, 0x70, 1, 0, 0]) } }],
      'EXTRA_FIELD',
    ],
    [
      'a second name before the data alone',
      [{ name: 'packet.json', data, local: { extra: Buffer.from([0x75, 0x70, 1, 0, 0]) } }],
      'EXTRA_FIELD',
    ],
    [
      'bytes of a descriptor’s length that are not the descriptor',
      [{ name: 'packet.json', data, central: { flags: 8 }, after: Buffer.alloc(16, 'P') }],
      'LAYOUT',
    ],
    [
      'a symbolic link',
      [{ name: 'packet.json', data: Buffer.from('/etc/shadow'), mode: 0o120777 }],
      'NOT_A_FILE',
    ],
    ['a device', [{ name: 'packet.json', data, mode: 0o020666 }], 'NOT_A_FILE'],
    ['a directory by mode', [{ name: 'packet.json', data, mode: 0o040755 }], 'NOT_A_FILE'],
    [
      'two entries of one name',
      [
        { name: 'packet.json', data },
        { name: 'packet.json', data },
      ],
      'DUPLICATE',
    ],
    [
      'two names that differ in case alone',
      [
        { name: 'packet.json', data },
        { name: 'PACKET.json', data },
      ],
      'DUPLICATE',
    ],
    [
      'several entries and no packet.json',
      [
        { name: 'a.json', data },
        { name: 'b.json', data },
      ],
      'NO_PACKET',
    ],
    ['no entry', [], 'NO_PACKET'],
    ['an encrypted entry', [{ name: 'packet.json', data, central: { flags: 1 } }], 'ENCODING'],
    ['a compression nobody asked for', [{ name: 'packet.json', data, central: { method: 12 } }], 'ENCODING'],
    [
      'another name before the data',
      [{ name: 'packet.json', data, local: { name: 'packet.exe1' } }],
      'HEADERS_DIFFER',
    ],
    ['another size before the data', [{ name: 'packet.json', data, local: { size: 7 } }], 'HEADERS_DIFFER'],
    [
      'another method before the data',
      [{ name: 'packet.json', data, local: { method: 0 } }],
      'HEADERS_DIFFER',
    ],
    [
      'another checksum before the data',
      [{ name: 'packet.json', data, local: { crc: 7 } }],
      'HEADERS_DIFFER',
    ],
    [
      'a checksum that is not the data’s',
      [{ name: 'packet.json', data, local: { crc: 7 }, central: { crc: 7 } }],
      'DAMAGED',
    ],
    [
      'less data than announced',
      [{ name: 'packet.json', data, local: { size: 99 }, central: { size: 99 } }],
      'DAMAGED',
    ],
    [
      'more data than announced',
      [{ name: 'packet.json', data, local: { size: 9 }, central: { size: 9 } }],
      'DAMAGED',
    ],
    [
      'an announcement above the limit',
      [{ name: 'packet.json', data, central: { size: PACKET_LIMIT_BYTES + 1 } }],
      'TOO_LARGE',
    ],
    [
      'a bomb of one long letter',
      [{ name: 'packet.json', data: Buffer.alloc(64 * 1024 * 1024, 'x') }],
      'RATIO',
    ],
    [
      'a bomb that lies about its size, which ends where the lie does',
      [
        {
          name: 'packet.json',
          data: Buffer.alloc(64 * 1024 * 1024, 'x'),
          local: { size: 1000 },
          central: { size: 1000 },
        },
      ],
      'DAMAGED',
    ],
  ];

  it.each(hostile)('refuses %s and leaves no file', async (_, members, why) => {
    await expectRefusal(makeArchive(members), why);
  });

  it('refuses a bomb in an entry that would stay inside', async () => {
    const bomb = { name: 'notes.txt', data: Buffer.alloc(64 * 1024 * 1024) };
    await expectRefusal(makeArchive([{ name: 'packet.json', data }, bomb]), 'RATIO');
  });

  it('refuses thousands of entries before it reads one', async () => {
    const members = Array.from({ length: 6_000 }, (_, index) => ({ name: `f${index}`, data, store: true }));
    await expectRefusal(makeArchive(members), 'TOO_MANY_ENTRIES');
  });

  it('takes as many entries as the limit, and not one more', async () => {
    const members = Array.from({ length: ENTRY_LIMIT }, (_, index) => ({ name: `f${index}`, data }));
    const packet = { name: 'packet.json', data };
    expect((await unpack(makeArchive([...members.slice(1), packet]))).outcome.kind).toBe('unpacked');
    await expectRefusal(makeArchive([...members, packet]), 'TOO_MANY_ENTRIES');
  });

  it('refuses entries that are each small enough and together too large', async () => {
    const archive = makeArchive([
      { name: 'packet.json', data },
      { name: 'b.json', data },
    ]);
    const path = join(folder, 'together.zip');
    writeFileSync(path, archive);
    const into = join(folder, 'together.json');
    expect(await unpackPacket(path, into, data.length * 2 - 1)).toMatchObject({ why: 'TOO_LARGE' });
    expect(await unpackPacket(path, into, data.length * 2)).toMatchObject({ kind: 'unpacked' });
  });

  const plain = makeArchive([{ name: 'packet.json', data }]);
  const two = [
    { name: 'packet.json', data },
    { name: 'hidden.json', data },
  ];
  it.each([
    ['bytes before the first entry', Buffer.concat([Buffer.from('#!'), plain])],
    ['an entry that its end does not count', makeArchive(two, 1)],
    ['a comment', Buffer.concat([plain.subarray(0, -2), Buffer.from([1, 0, 7])])],
    ['two archives, one behind the other', Buffer.concat([plain, plain])],
    ['bytes behind its end', Buffer.concat([plain, Buffer.from('more')])],
  ])('refuses %s', async (_, archive) => {
    const { outcome, into } = await unpack(archive);
    expect(outcome.kind).toBe('refused');
    expect(existsSync(into)).toBe(false);
  });

  it('refuses bytes between two entries that both are where the directory says', async () => {
    const gap = { name: 'b.json', data, before: Buffer.from('PK, or what a reader that scans takes for it') };
    await expectRefusal(makeArchive([{ name: 'packet.json', data }, gap]), 'LAYOUT');
  });

  it('refuses a second line of the directory for one entry, which its end does not count', async () => {
    const start = plain.readUInt32LE(plain.length - 6);
    const line = plain.subarray(start, plain.length - 22);
    const end = Buffer.from(plain.subarray(plain.length - 22));
    end.writeUInt32LE(line.length * 2, 12);
    await expectRefusal(Buffer.concat([plain.subarray(0, start), line, line, end]), 'LAYOUT');
  });

  it('refuses an entry between the last one and the directory that the directory does not name', async () => {
    const hidden = makeArchive(two);
    const single = makeArchive([two[0]!]);
    // The two files' data, and the directory of the first alone.
    const dataEnd = hidden.readUInt32LE(hidden.length - 6);
    const directory = Buffer.from(single.subarray(single.readUInt32LE(single.length - 6)));
    directory.writeUInt32LE(dataEnd, directory.length - 6);
    await expectRefusal(Buffer.concat([hidden.subarray(0, dataEnd), directory]), 'LAYOUT');
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a page of a proxy', Buffer.from('<!doctype html><title>Sign in</title>')],
    ['half an archive', makeArchive([{ name: 'packet.json', data }]).subarray(0, 60)],
  ])('refuses %s as no archive', async (_, bytes) => {
    await expectRefusal(bytes, 'NOT_A_ZIP');
  });

  it.each([
    ['as it is', data],
    ['after space', Buffer.from(`\n  ${data.toString()}`)],
    ['after the mark of its encoding', Buffer.from(`\uFEFF${data.toString()}`)],
    ['after 63 spaces', Buffer.from(`${' '.repeat(63)}${data.toString()}`)],
    ['as a list', Buffer.from('[]')],
  ])('names a packet that was uploaded without an archive for what it is: %s', async (_how, bytes) => {
    expect((await unpack(bytes)).outcome).toMatchObject({
      kind: 'refused',
      why: 'NOT_A_ZIP',
      detail: expect.stringContaining('one JSON file without an archive around it') as string,
    });
  });

  it.each([
    ['after 64 spaces, which are as much as is looked at', `${' '.repeat(64)}${data.toString()}`],
    ['behind a letter', `x${data.toString()}`],
    ['that is a text', '"text"'],
  ])('takes nothing for a packet without an archive %s', async (_how, text) => {
    const { outcome } = await unpack(Buffer.from(text));
    expect(outcome).toMatchObject({ why: 'NOT_A_ZIP' });
    expect(outcome).not.toMatchObject({ detail: expect.stringContaining('one JSON file') as string });
  });

  it('judges a packet with an archive behind it as an archive, which it is from its end', async () => {
    const { outcome } = await unpack(Buffer.concat([data, makeArchive([{ name: 'packet.json', data }])]));
    expect(outcome).toMatchObject({ kind: 'refused', why: 'NOT_A_ZIP' });
  });

  it('survives every archive with one bit turned, and never writes other bytes than the packet’s', async () => {
    const archive = makeArchive([{ name: 'packet.json', data }]);
    // Refusing everything would pass what follows: as it is, the archive is taken.
    expect((await unpack(archive)).outcome).toMatchObject({ kind: 'unpacked', digest: sha256(data) });
    const ends = { taken: 0, refused: 0 };
    // Seven is no part of eight: each bit of a byte has its turn.
    for (let bit = 0; bit < archive.length * 8; bit += LONG ? 1 : 7) {
      const mutant = Buffer.from(archive);
      mutant[bit >> 3]! ^= 1 << (bit & 7);
      const { outcome, into } = await unpack(mutant);
      if (outcome.kind === 'unpacked') ends.taken += 1;
      else ends.refused += 1;
      expect(outcome.kind === 'unpacked' ? readFileSync(into) : existsSync(into)).toEqual(
        outcome.kind === 'unpacked' ? data : false,
      );
    }
    // What the directory says of the file's mode and of the program that made it changes nothing that is read: every other bit is noticed.
    expect(ends).toEqual(LONG ? { taken: 65, refused: 1183 } : { taken: 7, refused: 172 });
  });

  it('says of a hostile name only what a log can hold', async () => {
    const { outcome } = await unpack(makeArchive([{ name: '\u001b[31m\r\n##[set-env]\u0085', data }]));
    expect(outcome).toMatchObject({ kind: 'refused', why: 'NAME' });
    expect(outcome.kind === 'refused' && /^[ -~]*$/.test(outcome.detail)).toBe(true);
  });
});
