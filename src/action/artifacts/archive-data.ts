// Reads the data of one entry to its end. Runs in main. Attacker: bytes behind the end of a deflate stream, inside of the announced
// size, which a reader that goes by the stream takes for the next entry; a size or a checksum that is not the data's.
import type { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import type { ZipFile } from 'yauzl';
import type { Digest } from '../../formats/digest.ts';
import { startSha256 } from '../../formats/digest.ts';
import type { Member, RefusedEntry } from './archive-entry.ts';
import { isDeflated, refuse } from './archive-entry.ts';

/** One piece in memory, packed or not: a file is written in 4,096 of them at most. */
const WINDOW_BYTES = 64 * 1024;

class Behind extends Error {}

async function* inflate(packed: Readable, packedBytes: number): AsyncGenerator<Buffer> {
  const inflater = createInflateRaw({ chunkSize: WINDOW_BYTES });
  packed.on('error', (error) => inflater.destroy(error));
  packed.pipe(inflater);
  try {
    yield* inflater as AsyncIterable<Buffer>;
  } finally {
    packed.unpipe(inflater);
    packed.destroy();
  }
  // What the inflater took in, to the byte: it stops at the end of the stream, whatever follows.
  if (inflater.bytesWritten !== packedBytes) throw new Behind();
}

// What the libraries say of damaged data holds offsets and signatures, no names: names are not decoded by them.
export const cause = (error: unknown) =>
  (error instanceof Error ? error.message : 'unknown').replaceAll(/[^ -~]/g, '?').slice(0, 200);

/**
 * The digest of an entry's data, which goes to `write` piece by piece; or why it is not what both headers announced. Never more
 * than the announced size is handed on. Rejects only where `write` does.
 */
export async function readData(
  zip: ZipFile,
  { entry, name }: Member,
  write: (chunk: Buffer) => Promise<void>,
): Promise<RefusedEntry | Digest> {
  const damaged = (detail: string) => refuse('DAMAGED', `${name} ${detail}`);
  const digest = startSha256();
  let bytes = 0;
  let checksum = 0;
  let failed: { readonly error: unknown } | null = null;
  try {
    const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
    const data = isDeflated(entry) ? inflate(packed, entry.compressedSize) : packed;
    for await (const chunk of data as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > entry.uncompressedSize) return damaged('has more data than announced');
      checksum = crc32(chunk, checksum);
      digest.update(chunk);
      try {
        await write(chunk);
      } catch (error) {
        failed = { error };
        break;
      }
    }
  } catch (error) {
    return damaged(
      error instanceof Behind ? 'has bytes after the end of its data' : `cannot be unpacked: ${cause(error)}`,
    );
  }
  if (failed !== null) throw failed.error;
  if (bytes !== entry.uncompressedSize) return damaged('is cut');
  if (checksum !== entry.crc32) return damaged('does not match its checksum');
  return digest.digest();
}
