// The page's worker: reads what was given in pieces, and answers once. Runs in a browser's worker; a packet of any size never is in memory
// whole. Attacker: anyone who made a file, or changes one while it is read: then it is unreadable, and nothing is concluded of it.
import { answer } from '../judge.ts';
import type { PageRelease } from '../judge.ts';
import type { FromWorker, GivenFile, Inputs } from '../request.ts';

declare const TKI_PAGE_RELEASE: PageRelease;

/** Synchronous reads: only a worker has them. */
declare class FileReaderSync {
  readAsArrayBuffer(blob: Blob): ArrayBuffer;
}

interface WorkerScope {
  addEventListener(name: 'message', listener: (event: { readonly data: Inputs<Blob> }) => void): void;
  postMessage(message: FromWorker): void;
}

/** Of bytes read: a message for each piece would cost more than the piece. */
const PROGRESS_BYTES = 2 * 1024 * 1024;

/** A packet is hashed, and then evaluated. */
const PASSES = 2;

export function startWorker(): void {
  const scope = globalThis as unknown as WorkerScope;
  scope.addEventListener('message', ({ data: inputs }) => {
    const reader = new FileReaderSync();
    const sizes = [inputs.packet, inputs.claims, inputs.previous, ...inputs.entries.values()];
    const sizeOf = (given: GivenFile<Blob> | null): number => given?.size ?? 0;
    const total = sizes.reduce((sum, given) => sum + sizeOf(given), 0) + sizeOf(inputs.packet) * (PASSES - 1);
    let read = 0;
    let told = 0;
    const readAt = (file: Blob, offset: number, length: number): Uint8Array => {
      const bytes = new Uint8Array(reader.readAsArrayBuffer(file.slice(offset, offset + length)));
      read += bytes.length;
      if (read - told >= PROGRESS_BYTES) {
        told = read;
        scope.postMessage({ kind: 'progress', read: Math.min(read, total), of: total });
      }
      return bytes;
    };
    scope.postMessage(answer(inputs, TKI_PAGE_RELEASE, readAt));
  });
}
