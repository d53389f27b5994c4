// Archives that one reader takes for one packet and the next reader for another: each is refused. And where ours takes an archive, three
// other readers find the same packet in it: one that goes forwards by streams, one that looks for headers, and Python's.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UnpackRefusal } from '../../../src/action/artifacts/archive-entry.ts';
import { unpackFiles, unpackPacket } from '../../../src/action/artifacts/unpack.ts';
import type { Member } from '../../e2e/archive.ts';
import { makeArchive, toDescriptor, toExtra } from '../../e2e/archive.ts';
import { LONG } from '../../support/long.ts';

let folder = '';
let count = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tki-readers-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const A = Buffer.from('{"who":"A"}');
const B = Buffer.from('{"who":"B"}');
const packet: Member = { name: 'packet.json', data: A };
const log: Member = { name: 'export-log.jsonl', data: Buffer.from('{"line":1}\n') };
const deflated = (data: Uint8Array) => deflateRawSync(data);
const entryOf = (data: Uint8Array, name = 'packet.json') =>
  makeArchive([{ name, data }]).subarray(0, 30 + name.length + deflated(data).length);

/** Deflate's own stored block: the bytes stand in the stream as they are. */
const storedBlock = (data: Uint8Array) =>
  Buffer.concat([
    Buffer.from([1, data.length & 255, data.length >> 8, ~data.length & 255, (~data.length >> 8) & 255]),
    data,
  ]);

/** An empty log, packet B behind its end, then an entry that is never finished and swallows packet A. */
function swallowing(): Buffer {
  const head = Buffer.concat([deflated(Buffer.alloc(0)), toDescriptor(Buffer.alloc(0)), entryOf(B)]);
  const opening = makeArchive([{ name: 'x', data: Buffer.alloc(0), store: true }]).subarray(0, 31);
  const packedSize = head.length + opening.length;
  const closing = Buffer.concat([toDescriptor(Buffer.alloc(0), packedSize)]);
  const swallowed = closing.length + entryOf(A).length;
  opening.writeUInt32LE(crc32(Buffer.concat([closing, entryOf(A)])), 14);
  opening.writeUInt32LE(swallowed, 18);
  opening.writeUInt32LE(swallowed, 22);
  const unread = { name: 'export-log.jsonl', data: Buffer.alloc(0), packed: Buffer.concat([head, opening]) };
  const zeros = { crc: 0, packedSize: 0, size: 0 };
  return makeArchive([
    { ...unread, local: zeros, central: { flags: 8, packedSize }, after: closing },
    packet,
  ]);
}

/** A zip64 end and the locator that leads to it, for a directory that starts and is as long as that. */
function zip64End(at: number, start: number, bytes: number, entries: number): Buffer {
  const end = Buffer.alloc(76);
  end.write('PK\x06\x06', 0, 'latin1');
  end.writeBigUInt64LE(44n, 4);
  end.writeBigUInt64LE(BigInt(entries), 24);
  end.writeBigUInt64LE(BigInt(entries), 32);
  end.writeBigUInt64LE(BigInt(bytes), 40);
  end.writeBigUInt64LE(BigInt(start), 48);
  end.write('PK\x06\x07', 56, 'latin1');
  end.writeBigUInt64LE(BigInt(at), 64);
  end.writeUInt32LE(1, 72);
  return end;
}

/** The other archive's directory and end, as the text of a comment or of an entry. */
const otherEnd = () => makeArchive([{ name: 'packet.json', data: B }]);

const time = Buffer.from([1, 0, 0, 0, 0]);
const locator = Buffer.concat([Buffer.from('PK\x06\x07', 'latin1'), Buffer.alloc(16)]);
const hostile: readonly (readonly [sentence: string, archive: () => Buffer, why: UnpackRefusal])[] = [
  ['bytes behind a stream’s end that are another packet', swallowing, 'LAYOUT'],
  ...[Buffer.from([0]), Buffer.from('PK'), entryOf(B), deflated(B)].map(
    (more, index) =>
      [
        `bytes behind the packet’s own stream (${index})`,
        () => makeArchive([{ ...packet, packed: Buffer.concat([deflated(A), more]) }]),
        index === 2 ? 'LAYOUT' : 'DAMAGED',
      ] as const,
  ),
  [
    'bytes behind the stream of an entry that is not taken',
    () => makeArchive([packet, { ...log, packed: Buffer.concat([deflated(log.data), Buffer.from('more')]) }]),
    'DAMAGED',
  ],
  [
    'an entry that is not taken and has no such checksum',
    () => makeArchive([packet, { ...log, local: { crc: 7 }, central: { crc: 7 } }]),
    'DAMAGED',
  ],
  [
    'a stored entry that is not taken and has no such checksum',
    () => makeArchive([packet, { ...log, store: true, local: { crc: 7 }, central: { crc: 7 } }]),
    'DAMAGED',
  ],
  [
    'an entry that is not taken and is no deflate stream',
    () => makeArchive([packet, { ...log, packed: Buffer.from([7, 7, 7]) }]),
    'DAMAGED',
  ],
  [
    'an entry that is not taken and holds more than it says',
    () => makeArchive([packet, { ...log, local: { size: 3 }, central: { size: 3 } }]),
    'DAMAGED',
  ],
  [
    'an entry that is not taken and holds less than it says',
    () => makeArchive([packet, { ...log, local: { size: 30 }, central: { size: 30 } }]),
    'DAMAGED',
  ],
  [
    'a deflated entry without a byte',
    () => makeArchive([packet, { ...log, packed: Buffer.alloc(0) }]),
    'DAMAGED',
  ],
  [
    'a stream that does not end',
    () => makeArchive([{ ...packet, packed: deflated(A).subarray(0, -1) }]),
    'DAMAGED',
  ],
  [
    'a stored entry with its size behind it',
    () => makeArchive([{ ...packet, store: true, central: { flags: 8 }, after: toDescriptor(A, A.length) }]),
    'ENCODING',
  ],
  [
    'a stored entry of two sizes',
    () => makeArchive([{ ...packet, store: true, local: { size: 3 }, central: { size: 3 } }]),
    'NOT_A_ZIP',
  ],
  [
    'sizes that should follow the data and do not',
    () => makeArchive([{ ...packet, central: { flags: 8 } }]),
    'LAYOUT',
  ],
  [
    'a descriptor without a signature',
    () => makeArchive([{ ...packet, central: { flags: 8 }, after: toDescriptor(A).subarray(4) }]),
    'LAYOUT',
  ],
  [
    'a descriptor with sizes of eight bytes',
    () => {
      const plain = toDescriptor(A);
      const zeros = Buffer.alloc(4);
      const parts = [plain.subarray(0, 8), plain.subarray(8, 12), zeros, plain.subarray(12), zeros];
      return makeArchive([{ ...packet, central: { flags: 8 }, after: Buffer.concat(parts) }]);
    },
    'LAYOUT',
  ],
  ...[4, 8, 12].map(
    (at) =>
      [
        `a descriptor that differs from the directory at byte ${at}`,
        () => {
          const after = toDescriptor(A);
          after[at]! ^= 1;
          return makeArchive([{ ...packet, central: { flags: 8 }, after }]);
        },
        'LAYOUT',
      ] as const,
  ),
  [
    'a descriptor where none is announced',
    () => makeArchive([{ ...packet, after: toDescriptor(A) }]),
    'LAYOUT',
  ],
  [
    'zeros before the data for one of the sizes that follow',
    () => makeArchive([{ ...packet, local: { size: 0 }, central: { flags: 8 }, after: toDescriptor(A) }]),
    'HEADERS_DIFFER',
  ],
  [
    'zeros before the data where no sizes follow',
    () => makeArchive([{ ...packet, local: { size: 0 } }]),
    'HEADERS_DIFFER',
  ],
  [
    'a packed size of its own before the data',
    () => makeArchive([{ ...packet, local: { packedSize: 9 } }]),
    'HEADERS_DIFFER',
  ],
  [
    'flags of their own before the data',
    () => makeArchive([{ ...packet, local: { flags: 0x800 } }]),
    'HEADERS_DIFFER',
  ],
  [
    'a version of its own before the data',
    () => makeArchive([{ ...packet, local: { version: 45 } }]),
    'HEADERS_DIFFER',
  ],
  [
    'a time of its own before the data',
    () => makeArchive([{ ...packet, local: { time: 7 } }]),
    'HEADERS_DIFFER',
  ],
  [
    'a name of its own before the data',
    () => makeArchive([{ ...packet, local: { name: 'PACKET.json' } }]),
    'HEADERS_DIFFER',
  ],
  ...([0x0001, 0x0017, 0x000d, 0x6375, 0x7075, 0x756e, 0x9901, 0x0065, 0xd935] as const).flatMap((id) =>
    (['local', 'central'] as const).map(
      (where) =>
        [
          `an extra field 0x${id.toString(16)} (${where})`,
          () => makeArchive([{ ...packet, [where]: { extra: toExtra(id, Buffer.alloc(8)) } }]),
          'EXTRA_FIELD',
        ] as const,
    ),
  ),
  [
    'half an extra field',
    () => makeArchive([{ ...packet, central: { extra: Buffer.from([0x55, 0x54, 9, 0]) } }]),
    'NOT_A_ZIP',
  ],
  [
    'half an extra field before the data',
    () => makeArchive([{ ...packet, local: { extra: Buffer.from([0x55, 0x54, 9, 0]) } }]),
    'EXTRA_FIELD',
  ],
  [
    'three bytes in the place of an extra field',
    () => makeArchive([{ ...packet, central: { extra: Buffer.from([0x55, 0x54, 9]) } }]),
    'EXTRA_FIELD',
  ],
  [
    'an extra field twice',
    () =>
      makeArchive([
        { ...packet, central: { extra: Buffer.concat([toExtra(0x5455, time), toExtra(0x5455, time)]) } },
      ]),
    'EXTRA_FIELD',
  ],
  [
    'an entry in an extra field',
    () =>
      makeArchive([
        { ...packet, local: { extra: toExtra(0x5455, Buffer.concat([entryOf(B), Buffer.alloc(90)])) } },
      ]),
    'EXTRA_FIELD',
  ],
  [
    'a size that stands in a zip64 field alone',
    () => makeArchive([{ ...packet, central: { size: 0xffffffff, extra: toExtra(1, Buffer.alloc(8, 1)) } }]),
    'EXTRA_FIELD',
  ],
  ['an entry on another disk', () => makeArchive([{ ...packet, central: { disk: 1 } }]), 'LAYOUT'],
  [
    'a folder by its DOS attribute',
    () => makeArchive([{ ...packet, central: { dosAttributes: 0x10 } }]),
    'NOT_A_FILE',
  ],
  ['the label of a disk', () => makeArchive([{ ...packet, central: { dosAttributes: 0x08 } }]), 'NOT_A_FILE'],
  ['a name that Windows cuts', () => makeArchive([packet, { name: 'packet.json.', data: B }]), 'NAME'],
  ['a name with a NUL', () => makeArchive([{ name: 'packet.json\0x', data: A }]), 'NAME'],
  [
    'a letter in two parts',
    () => makeArchive([{ name: 'pa\u0301cket.json'.normalize('NFC'), data: A }]),
    'NAME',
  ],
  [
    'an encrypted entry that is not taken',
    () => makeArchive([packet, { ...log, central: { flags: 1 } }]),
    'ENCODING',
  ],
  ['a patch', () => makeArchive([{ ...packet, central: { flags: 0x20 } }]), 'ENCODING'],
  ['masked headers', () => makeArchive([{ ...packet, central: { flags: 0x2000 } }]), 'ENCODING'],
  ...[1, 6, 9, 12, 14, 93, 95, 99].map(
    (method) =>
      [
        `compression method ${method}`,
        () => makeArchive([{ ...packet, local: { method }, central: { method } }]),
        'ENCODING',
      ] as const,
  ),
  [
    'a comment of an entry',
    () => makeArchive([{ ...packet, central: { comment: Buffer.from('see') } }]),
    'LAYOUT',
  ],
  [
    'a locator of zip64 as a comment of an entry',
    () => makeArchive([{ ...packet, central: { comment: locator } }]),
    'NOT_A_ZIP',
  ],
  [
    'a locator of zip64 at the end of an extra field',
    () => {
      // Both ends name the one directory; a third reader follows what stands at the address of the second.
      const first = makeArchive([{ ...packet, central: { extra: toExtra(0x5455, locator) } }]);
      const start = first.readUInt32LE(first.length - 6);
      const end = zip64End(0, start, first.length - 22 - start, 1).subarray(0, 56);
      const mark = Buffer.concat([locator.subarray(0, 8), Buffer.alloc(12)]);
      mark.writeBigUInt64LE(BigInt(30 + 11), 8);
      return makeArchive([
        { ...packet, packed: storedBlock(end), data: end, central: { extra: toExtra(0x5455, mark) } },
      ]);
    },
    'NOT_A_ZIP',
  ],
  [
    'a zip64 end beside the plain one, which names other entries',
    () => {
      const both = makeArchive([packet, { ...log, hidden: true }]);
      const start = both.readUInt32LE(both.length - 6);
      const lines = both.length - 22 - start;
      return makeArchive([packet, { ...log, hidden: true }], {
        before: zip64End(start + lines, start, lines, 1),
      });
    },
    'LAYOUT',
  ],
  ['an end of another disk', () => makeArchive([packet], { disk: 1 }), 'NOT_A_ZIP'],
  ['a directory of another disk', () => makeArchive([packet], { directoryDisk: 1 }), 'LAYOUT'],
  ['other entries on this disk than in all', () => makeArchive([packet, log], { entriesHere: 1 }), 'LAYOUT'],
  ['fewer entries than there are', () => makeArchive([packet, log], { entries: 1 }), 'LAYOUT'],
  ['more entries than there are', () => makeArchive([packet, log], { entries: 3 }), 'NOT_A_ZIP'],
  ['a comment', () => makeArchive([packet], { comment: Buffer.from('see') }), 'LAYOUT'],
  ['a whole archive as the comment', () => makeArchive([packet], { comment: otherEnd() }), 'LAYOUT'],
  [
    'a second end as the text of an entry',
    () => {
      const inner = otherEnd();
      const start = inner.readUInt32LE(inner.length - 6);
      return makeArchive([packet, { ...log, store: true, data: inner.subarray(start) }]);
    },
    'LAYOUT',
  ],
  [
    'a second end that leads to the real directory’s start, in a stream’s stored block',
    () => {
      const probe = makeArchive([
        packet,
        { ...log, packed: storedBlock(Buffer.alloc(22)), data: Buffer.alloc(22) },
      ]);
      const end = Buffer.from(probe.subarray(probe.length - 22));
      return makeArchive([packet, { ...log, packed: storedBlock(end), data: end }]);
    },
    'LAYOUT',
  ],
  [
    'a further entry as the text of a stored one',
    () => makeArchive([packet, { ...log, store: true, data: entryOf(B) }]),
    'LAYOUT',
  ],
  [
    'a further entry as the text of a stored block',
    () => makeArchive([packet, { ...log, packed: storedBlock(entryOf(B)), data: entryOf(B) }]),
    'LAYOUT',
  ],
  [
    'an archive as the text of the only entry',
    () => makeArchive([{ name: 'monday.json', store: true, data: otherEnd() }]),
    'LAYOUT',
  ],
  ['an entry before the first', () => makeArchive([{ ...packet, data: B, hidden: true }, packet]), 'LAYOUT'],
  ['an entry behind the last', () => makeArchive([packet, { ...packet, data: B, hidden: true }]), 'LAYOUT'],
  [
    'a spanning mark before the first entry',
    () => makeArchive([{ ...packet, before: Buffer.from('PK00') }]),
    'LAYOUT',
  ],
  [
    'a digital signature behind the directory',
    () => makeArchive([packet], { before: Buffer.from('PK\x05\x05\0\0', 'latin1') }),
    'LAYOUT',
  ],
  [
    'two lines for one place',
    () => makeArchive([packet, { ...log, central: { offset: 0 } }]),
    'HEADERS_DIFFER',
  ],
  ['two packets', () => makeArchive([packet, { ...packet, data: B }]), 'DUPLICATE'],
  [
    'two packets that differ in case',
    () => makeArchive([packet, { name: 'Packet.JSON', data: B }]),
    'DUPLICATE',
  ],
  ['a directory that starts elsewhere', () => makeArchive([packet], { directoryStart: 3 }), 'NOT_A_ZIP'],
  [
    'a directory that is shorter than it says',
    () => makeArchive([packet], { directoryBytes: 300 }),
    'LAYOUT',
  ],
];

describe('an archive that two readers read differently is refused:', () => {
  it.each(hostile)('%s', async (_sentence, archive, why) => {
    const path = join(folder, `${++count}.zip`);
    writeFileSync(path, archive());
    const into = join(folder, `${count}.json`);
    expect(await unpackPacket(path, into)).toMatchObject({ kind: 'refused', why });
    expect(existsSync(into)).toBe(false);
  });

  it('of several entries those that are wanted are written, and named', async () => {
    const path = join(folder, 'wanted.zip');
    const into = join(folder, 'wanted');
    mkdirSync(into);
    writeFileSync(path, makeArchive(['a.json', 'b.json', 'c.json'].map((name) => ({ name, data: A }))));
    expect(await unpackFiles(path, into, 1000, (name) => name !== 'b.json')).toEqual({
      kind: 'files',
      names: ['a.json', 'c.json'],
    });
    expect(readdirSync(into).sort()).toEqual(['a.json', 'c.json']);
  });

  it('and leaves no file of those that are taken before the fault is met', async () => {
    const path = join(folder, 'files.zip');
    const bad = { name: 'b.json', data: B, local: { crc: 7 }, central: { crc: 7 } };
    writeFileSync(path, makeArchive([{ name: 'a.json', data: A }, bad]));
    expect(await unpackFiles(path, folder, 1000, () => true)).toMatchObject({ why: 'DAMAGED' });
    expect(existsSync(join(folder, 'a.json'))).toBe(false);
    expect(existsSync(join(folder, 'b.json'))).toBe(false);
  });
});

/** What a reader of a pipe finds: it takes each entry as its stream ends, and what follows as the next one. */
function readForwards(bytes: Buffer): (readonly [name: string, data: string])[] {
  const found: (readonly [string, string])[] = [];
  let at = 0;
  while (at + 30 <= bytes.length && bytes.readUInt32LE(at) === 0x04034b50) {
    const [flags, method] = [bytes.readUInt16LE(at + 6), bytes.readUInt16LE(at + 8)];
    const name = bytes.subarray(at + 30, at + 30 + bytes.readUInt16LE(at + 26)).toString('latin1');
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    try {
      if (method === 8) {
        // What the types do not know: how much of the bytes the stream took.
        const { buffer, engine } = inflateRawSync(bytes.subarray(start), {
          info: true,
        }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
        found.push([name, buffer.toString('latin1')]);
        at = start + engine.bytesWritten;
      } else {
        // Its size, or as far as the next descriptor.
        const size = bytes.readUInt32LE(at + 18);
        const end =
          (flags & 8) === 0 || size > 0 ? start + size : bytes.indexOf('PK\x07\x08', start, 'latin1');
        found.push([name, bytes.subarray(start, end).toString('latin1')]);
        at = end;
      }
    } catch {
      return found;
    }
    if ((flags & 8) !== 0) at += bytes.subarray(at, at + 4).toString('latin1') === 'PK\x07\x08' ? 16 : 12;
  }
  return found;
}

/** What a reader finds that looks for headers wherever they stand, and believes no size. */
function readHeaders(bytes: Buffer): (readonly [name: string, data: string])[] {
  const found: (readonly [string, string])[] = [];
  for (
    let at = bytes.indexOf('PK\x03\x04', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('PK\x03\x04', at + 1, 'latin1')
  )
    found.push(...readForwards(bytes.subarray(at)).slice(0, 1));
  return found;
}

const python = `
import sys, json, zipfile
found = {}
for path in sys.stdin.read().split():
    try:
        with zipfile.ZipFile(path) as archive:
            found[path] = [[i.filename, archive.read(i).decode('latin1')] for i in archive.infolist()]
    except Exception as error:
        found[path] = str(error)
json.dump(found, sys.stdout)
`;

/** What Python's zipfile finds in each, or why it takes none. */
function readWithPython(
  paths: readonly string[],
): Record<string, readonly (readonly [string, string])[] | string> {
  const { stdout, status, stderr } = spawnSync('python3', ['-I', '-c', python], {
    input: paths.join('\n'),
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`python3 is needed beside Node: ${String(stderr)}`);
  return JSON.parse(stdout.toString()) as ReturnType<typeof readWithPython>;
}

const zeros = { crc: 0, packedSize: 0, size: 0 };
const streamed = (member: Member): Member => ({
  ...member,
  local: zeros,
  central: { flags: 8 },
  after: toDescriptor(member.data),
});
const taken: readonly (readonly [sentence: string, archive: Buffer])[] = [
  ['one deflated packet', makeArchive([packet])],
  ['one stored packet', makeArchive([{ ...packet, store: true }])],
  ['a packet with its sizes behind it', makeArchive([streamed(packet)])],
  ['a packet and a log, both streamed', makeArchive([streamed(log), streamed(packet)])],
  ['a packet beside a stored log', makeArchive([packet, { ...log, store: true }])],
  [
    'an empty entry beside the packet',
    makeArchive([packet, streamed({ name: 'empty', data: Buffer.alloc(0) })]),
  ],
  [
    'times of Unix',
    makeArchive([
      { ...packet, local: { extra: toExtra(0x5455, time) }, central: { extra: toExtra(0x5455, time) } },
    ]),
  ],
  ['a packet in a stored block', makeArchive([{ ...packet, packed: storedBlock(A) }])],
];

/** Archives that are made by chance, from a fixed sequence. */
const ROUNDS = LONG ? 3000 : 400;

describe('where ours takes an archive, every other reader finds that packet:', () => {
  it.each(taken)('%s', async (_sentence, archive) => {
    const path = join(folder, `${++count}.zip`);
    writeFileSync(path, archive);
    const into = join(folder, `${count}.json`);
    expect(await unpackPacket(path, into)).toMatchObject({ kind: 'unpacked', bytes: A.length });
    const read = readWithPython([path])[path];
    for (const found of [readForwards(archive), readHeaders(archive), read])
      expect(found).toContainEqual(['packet.json', A.toString()]);
  });

  it('also in hundreds of archives made of them and of lies, or with bytes changed, moved, doubled and dropped', async () => {
    // A fixed sequence: the same archives each time.
    let state = 9;
    const next = (limit: number) => (state = (state * 48271) % 2147483647) % limit;
    const pick = <T>(some: readonly T[]): T => some[next(some.length)]!;
    const seeds = [...taken.map(([, archive]) => archive), ...hostile.map(([, archive]) => archive())].filter(
      ({ length }) => length < 2000,
    );
    const changed = (): Buffer => {
      const [bytes, other] = [Buffer.from(pick(seeds)), pick(seeds)];
      const [at, end] = [next(bytes.length), next(other.length)];
      const kind = next(4);
      if (kind === 0) bytes[at] = next(256);
      if (kind === 1) return Buffer.concat([bytes.subarray(0, at), other.subarray(end)]);
      if (kind === 2) return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + next(4))]);
      if (kind === 3) bytes.writeUInt16LE(next(0x10000), Math.min(at, bytes.length - 2));
      return bytes;
    };
    const lies: readonly Partial<Member>[] = [
      ...Array.from({ length: 12 }, () => ({})),
      { local: zeros, central: { flags: 8 } },
      { store: true, local: zeros, central: { flags: 8 } },
      { hidden: true },
      { before: entryOf(B) },
      { after: entryOf(B) },
      { packed: Buffer.concat([deflated(A), entryOf(B)]) },
      { packed: storedBlock(entryOf(B)), data: entryOf(B) },
      { central: { name: 'log.json' } },
      { local: { name: 'packet.exe1' } },
    ];
    const made = (): Buffer => {
      const names = ['packet.json', 'log.jsonl', 'notes.txt'].slice(0, 1 + next(3));
      return makeArchive(
        names.map((name, index) => {
          const data = index === 0 ? A : pick([B, Buffer.alloc(0), Buffer.from('text')]);
          const member = { name, data, store: next(3) === 0 };
          return next(3) === 0 && !member.store ? streamed(member) : { ...member, ...pick(lies) };
        }),
      );
    };
    const accepted: { path: string; bytes: Buffer; packet: string }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const bytes = round % 2 === 0 ? changed() : made();
      const path = join(folder, `mutant-${round}.zip`);
      writeFileSync(path, bytes);
      const into = join(folder, `mutant-${round}.json`);
      const outcome = await unpackPacket(path, into);
      if (outcome.kind === 'unpacked') accepted.push({ path, bytes, packet: readFileSync(into, 'latin1') });
      rmSync(into, { force: true });
    }
    expect(accepted.length).toBeGreaterThan(ROUNDS / 10);
    const byPython = readWithPython(accepted.map(({ path }) => path));
    const others = accepted.flatMap(({ path, bytes, packet: ours }) =>
      [readForwards(bytes), readHeaders(bytes), byPython[path]].flatMap((found) => {
        if (typeof found === 'string' || found === undefined) return [];
        const named = found.filter(([name]) => name === 'packet.json');
        return (named.length > 0 ? named : found).map(([, data]) => ({ path, data, ours }));
      }),
    );
    // Each is read by one of the three at least.
    expect(new Set(others.map(({ path }) => path)).size).toBe(accepted.length);
    expect(others.filter(({ data, ours }) => data !== ours)).toEqual([]);
  }, 120_000);
});
