// The reader's limits, each at its border: an item, the items' members together, the envelope; read in pieces of any size.
import { describe, expect, it } from 'vitest';
import { readPacket, type ReadOptions } from '../../../src/evaluation/read-packet.ts';
import { toPacketSource } from '../../../src/evaluation/packet-source.ts';
import { toCanonicalJson } from '../../../src/formats/canonical.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import { atLeast } from '../../support/at-least.ts';
import { toSource } from '../../vectors/vector.ts';
import { packetOf, seal } from './sealed.ts';

const packet = packetOf('evidence-reference-six-counts');
const items = packet['items'] as unknown[];
const lengths = atLeast(
  6,
  items.map((item) => Buffer.byteLength(toCanonicalJson(item))),
);
const bytes = seal(packet);
const CHUNKS = [7, 1024, 1_048_576];

const read = (from: Buffer, options: ReadOptions = {}) => readPacket(toSource(from), new Map(), options);
const words = (from: Buffer, options: ReadOptions = {}): unknown => {
  const reading = read(from, options);
  return reading.kind === 'refused'
    ? `${reading.reason}: ${reading.detail}`
    : reading.items.map(({ tooLarge }) => tooLarge);
};

describe('an item', () => {
  it.each([0, 1, -1])('is read up to its limit, of %i bytes beside each length', (more) => {
    for (const limit of lengths)
      for (const chunkBytes of CHUNKS)
        expect(words(bytes, { itemLimitBytes: limit + more, chunkBytes })).toEqual(
          lengths.map((length) => length > limit + more),
        );
  });

  it('has its bytes and place counted, and the packet its digest, whatever is over the limit', () => {
    for (const itemLimitBytes of [1, Math.min(...lengths), Math.max(...lengths)]) {
      const reading = read(bytes, { itemLimitBytes, chunkBytes: 64 });
      expect(reading).toMatchObject({ kind: 'read', digest: sha256(bytes) });
      expect(
        reading.kind === 'read' && reading.items.map(({ position, bytes: size }) => [position, size]),
      ).toEqual(lengths.map((length, position) => [position, length]));
    }
  });

  it('that is no object, or begins with another member, is found too', () => {
    const odd = [7, 'x', null, [], {}, { z: '},{"authority_status":"' }, { a: '}],"manifest_hash":"' }];
    const text = Buffer.from(toCanonicalJson({ ...packet, items: [...odd, ...items, ...odd] }));
    const sizes = [...odd, ...items, ...odd].map((item) => Buffer.byteLength(toCanonicalJson(item)));
    for (const chunkBytes of CHUNKS)
      for (const itemLimitBytes of [4, 30, 4096]) {
        const reading = read(text, { chunkBytes, itemLimitBytes });
        expect(reading.kind === 'read' && reading.items.map(({ bytes: size }) => size)).toEqual(sizes);
      }
  });
});

describe('the items’ members together', () => {
  const kept = (): number => {
    const reading = read(bytes);
    return reading.kind === 'read' ? reading.items.reduce((sum, { keptBytes }) => sum + keptBytes, 0) : 0;
  };
  it('are read up to their limit, and one byte above it refuses the packet at its last item', () => {
    expect(kept()).toBeGreaterThan(256 * items.length);
    expect(words(bytes, { metadataLimitBytes: kept() })).toEqual(lengths.map(() => false));
    expect(words(bytes, { metadataLimitBytes: kept() - 1 })).toBe(
      `TOO_MANY_ITEMS: the metadata of the items is over ${kept() - 1} bytes at item ${items.length - 1}`,
    );
  });
});

describe('the envelope', () => {
  const withName = (length: number): Buffer =>
    Buffer.from(toCanonicalJson({ ...packet, disclaimer: 'x'.repeat(length) }));
  const around = Buffer.byteLength(toCanonicalJson({ ...packet, items: [], disclaimer: '' })) - '[]'.length;
  it('is read up to 64 KiB around the items, and refused by the member that has no room', () => {
    for (const chunkBytes of [64, 1_048_576]) {
      const fits = words(withName(65_536 - around), { chunkBytes });
      expect(String(fits)).not.toContain('bytes around the items');
      expect(words(withName(65_537 - around), { chunkBytes })).toMatch(
        /^ENVELOPE_NOT_ACCEPTED: more than 65536 bytes around the items: no room for the member “/,
      );
    }
  });

  it.each([
    ['{', 'x'],
    [`${bytes.toString()}\n`, `a line feed follows the packet at byte ${bytes.length}`],
    [`${bytes.toString()}}`, `“}” follows the packet at byte ${bytes.length}`],
    [bytes.toString().replace('"items":[', '"items" :['), 'expected'],
    [bytes.toString().replace(',"manifest_hash"', ';"manifest_hash"'), 'expected'],
    [bytes.toString().replace(',"manifest_hash"', ',1,"manifest_hash"'), 'expected'],
    [bytes.toString().slice(0, -1), 'expected'],
    [bytes.toString().slice(1), 'expected'],
  ])('that is broken, number %#, is refused in pieces of any size alike', (text, word) => {
    const whole = words(Buffer.from(text));
    expect(whole).toContain(text === '{' ? 'expected' : word);
    for (const chunkBytes of CHUNKS) expect(words(Buffer.from(text), { chunkBytes })).toBe(whole);
  });
});

describe('a source', () => {
  const failing = (give: (length: number) => Uint8Array, size = 9) => {
    const reading = readPacket({ size, read: (_, length) => give(length) }, new Map());
    return reading.kind === 'refused' ? [reading.reason, reading.detail, reading.digest] : [];
  };
  it('that gives nothing, too much, or throws, is unreadable and has no digest', () => {
    expect(failing(() => new Uint8Array(0))).toEqual([
      'PACKET_UNREADABLE',
      'asked for 9 bytes at 0, got 0',
      null,
    ]);
    expect(failing((length) => new Uint8Array(length + 1))).toEqual([
      'PACKET_UNREADABLE',
      'asked for 9 bytes at 0, got 10',
      null,
    ]);
    expect(
      failing(() => {
        throw new Error('EIO');
      }),
    ).toEqual(['PACKET_UNREADABLE', 'reading 9 bytes at 0 failed', null]);
  });

  it('of a file gives what was read of it', () => {
    const source = toPacketSource(9, (buffer, length, position) => {
      buffer.set([position, length]);
      return 2;
    });
    expect([source.size, [...source.read(3, 5)]]).toEqual([9, [3, 5]]);
  });
});
