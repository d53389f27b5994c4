// Runs one short program of the host to its end while others have their turn: hashing goes on meanwhile. Runs as root, so its callers
// name a program that root alone could have written. No environment, no shell, and no more of its words than a person reads.
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** What a program says is a version, a list of libraries, or why it failed. */
const WORDS_LIMIT_BYTES = 1024 * 1024;

/** Of its time, or of what it may say. */
export type Limit = 'time' | 'words';

export interface EndedProgram {
  /** Null where it was not started, or was ended by a signal. */
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  /** Why the kernel did not start it. */
  readonly error?: Error | undefined;
  /** Which limit of ours ended it. */
  readonly limit?: Limit | undefined;
}

function wordsOf(stream: Readable | null, tooMany: () => void): () => Buffer {
  const pieces: Buffer[] = [];
  let length = 0;
  stream?.on('data', (piece: Buffer) => {
    length += piece.length;
    if (length > WORDS_LIMIT_BYTES) tooMany();
    else pieces.push(piece);
  });
  return () => Buffer.concat(pieces);
}

/** `held`: an open descriptor that becomes its third. `says`: which of its words are wanted. Never throws. */
export async function runProgram(
  file: string,
  args: readonly string[],
  { says, held, limitMs }: { says: 'stdout' | 'stderr'; held?: number; limitMs?: number },
): Promise<EndedProgram> {
  return await new Promise((resolve) => {
    const child = spawn(file, args, {
      env: {},
      stdio: [
        'ignore',
        says === 'stdout' ? 'pipe' : 'ignore',
        says === 'stderr' ? 'pipe' : 'ignore',
        ...(held === undefined ? [] : [held]),
      ],
      ...(limitMs === undefined ? {} : { timeout: limitMs, killSignal: 'SIGKILL' as const }),
    });
    let error: Error | undefined;
    let limit: Limit | undefined;
    const stop = () => {
      limit = 'words';
      child.kill('SIGKILL');
    };
    const [stdout, stderr] = [wordsOf(child.stdout, stop), wordsOf(child.stderr, stop)];
    const end = (status: number | null) =>
      resolve({ status, stdout: stdout(), stderr: stderr(), error, limit });
    child.once('error', (failure) => {
      error = failure;
      end(null);
    });
    child.once('close', (status) => {
      if (child.killed) limit ??= 'time';
      end(status);
    });
  });
}
