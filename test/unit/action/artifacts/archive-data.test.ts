// One entry's data to its end, piece by piece: how large a piece may be, which memory depends on, shows in no packet.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import type { ZipFile } from 'yauzl';
import { RandomAccessReader, fromRandomAccessReaderPromise, openPromise } from 'yauzl';
import { cause, readData } from '../../../../src/action/artifacts/archive-data.ts';
import { sha256 } from '../../../../src/formats/digest.ts';
import { makeArchive } from '../../../e2e/archive.ts';

const BYTES = 200_000;
const PACKED = deflateRawSync(Buffer.from('just one tex'));

/** Through a file, as main has it: what every piece held, and what came of it. */
async function pieces(
  data: Buffer,
  store: boolean,
  write: (chunk: Buffer) => Promise<void>,
  packed?: Uint8Array,
) {
  const folder = mkdtempSync(join(tmpdir(), 'tki-archive-data-'));
  try {
    const path = join(folder, 'one.zip');
    writeFileSync(
      path,
      makeArchive([{ name: 'packet.json', data, store, ...(packed === undefined ? {} : { packed }) }]),
    );
    const zip = await openPromise(path, { autoClose: false, decodeStrings: false });
    try {
      for await (const entry of zip.eachEntry()) {
        const local = await zip.readLocalFileHeaderPromise(entry);
        return await readData(zip, { entry, name: 'packet.json', local }, write);
      }
      return undefined;
    } finally {
      zip.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it.each([
  ['that does not pack', randomBytes(BYTES), false, 60_000],
  ['that packs well', Buffer.alloc(BYTES, 'packed '), false, 65_536],
  ['that is stored', randomBytes(BYTES), true, 65_536],
])('data %s comes in pieces of 64 KiB at most, all of it and in order', async (_what, data, store, least) => {
  const chunks: Buffer[] = [];
  const digest = await pieces(data, store, (chunk) => {
    chunks.push(Buffer.from(chunk));
    return Promise.resolve();
  });
  expect(digest).toBe(sha256(data));
  expect(Buffer.concat(chunks).equals(data)).toBe(true);
  const largest = Math.max(...chunks.map(({ length }) => length));
  expect(largest).toBeGreaterThanOrEqual(least);
  expect(largest).toBeLessThanOrEqual(65_536);
});

it('a piece that cannot be written ends it with that error', async () => {
  const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
  await expect(pieces(randomBytes(BYTES), false, () => Promise.reject(full))).rejects.toBe(full);
});

/** Reads an archive out of memory, piece by piece; so far into what is read the disk fails. */
class FailingReader extends RandomAccessReader {
  readonly #bytes: Buffer;
  failsAfter = Number.POSITIVE_INFINITY;
  /** The last that was opened. */
  opened: Readable | null = null;

  constructor(bytes: Buffer) {
    super();
    this.#bytes = bytes;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const bytes = this.#bytes.subarray(start, end);
    const { failsAfter } = this;
    let at = 0;
    this.opened = new Readable({
      read() {
        if (at >= failsAfter)
          return void this.destroy(Object.assign(new Error('EIO: i/o error'), { code: 'EIO' }));
        this.push(at < bytes.length ? bytes.subarray(at, (at += 1000)) : null);
      },
    });
    return this.opened;
  }
}

/** What came of the one entry's data, and whether what was read from is closed. */
async function readFrom(
  archive: Buffer,
  failsAfter: number,
  write: (chunk: Buffer) => Promise<void> = () => Promise.resolve(),
): Promise<unknown[]> {
  const reader = new FailingReader(archive);
  const zip: ZipFile = await fromRandomAccessReaderPromise(reader, archive.length, {
    autoClose: false,
    decodeStrings: false,
  });
  for await (const entry of zip.eachEntry()) {
    const local = await zip.readLocalFileHeaderPromise(entry);
    reader.failsAfter = failsAfter;
    const outcome = await readData(zip, { entry, name: 'packet.json', local }, write).catch(String);
    return [outcome, reader.opened?.destroyed];
  }
  return [];
}

it.each([
  ['deflated', false],
  ['stored', true],
])('a disk that fails in the middle of %s data is damage, and no wait without end', async (_what, store) => {
  const archive = makeArchive([{ name: 'packet.json', data: randomBytes(BYTES), store }]);
  const detail = 'packet.json cannot be unpacked: EIO: i/o error';
  expect(await readFrom(archive, 5000)).toEqual([{ kind: 'refused', why: 'DAMAGED', detail }, true]);
});

it('the archive is let go of where data are more than announced, and where they cannot be written', async () => {
  const lie = { size: 5000 };
  // More than all the streams between hold: it is not at its end by itself.
  const data = randomBytes(10 * BYTES);
  const more = makeArchive([{ name: 'packet.json', data, local: lie, central: lie }]);
  expect(await readFrom(more, Number.POSITIVE_INFINITY)).toEqual([
    { kind: 'refused', why: 'DAMAGED', detail: 'packet.json has more data than announced' },
    true,
  ]);
  const whole = makeArchive([{ name: 'packet.json', data }]);
  const full = () => Promise.reject(new Error('full'));
  expect(await readFrom(whole, Number.POSITIVE_INFINITY, full)).toEqual(['Error: full', true]);
});

it.each<[what: string, packed: Buffer, detail: string]>([
  [
    'more behind its end',
    Buffer.concat([PACKED, Buffer.from('more')]),
    'has bytes after the end of its data',
  ],
  ['no end', PACKED.subarray(0, -4), 'cannot be unpacked: unexpected end of file'],
  ['other data', deflateRawSync(Buffer.from('another text')), 'does not match its checksum'],
])('data with %s are damaged, and which way is said', async (_what, packed, detail) => {
  const found = await pieces(Buffer.from('just one tex'), false, () => Promise.resolve(), packed);
  expect(found).toMatchObject({ why: 'DAMAGED', detail: `packet.json ${detail}` });
});

it.each<[error: unknown, words: string]>([
  [new Error('x'.repeat(200)), 'x'.repeat(200)],
  [new Error(`${'x'.repeat(200)}y`), 'x'.repeat(200)],
  [new Error('a\u001b[31m\u0085\n~ b\u00e9'), 'a?[31m??~ b?'],
  ['a text that was thrown', 'unknown'],
])('the words of what a library threw, %#, are what a log can hold', (error, words) => {
  expect(cause(error)).toBe(words);
});
