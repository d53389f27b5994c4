// One call of an engine's API over its unix socket. Runs as root in dist/host.mjs.
// Attackers: a daemon that was replaced or tampered with. Its answers are bounded in bytes and time, and parsed strictly; it is
// root itself, so what it does is seen from outside (witness), and what it says is only ever an id to be checked against ours.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { CodedError } from '../../formats/coded-error.ts';
import { quoted } from '../../formats/quoted.ts';

/** One call. Measured: 5-350 ms; a start under load takes seconds. */
const CALL_MS = 30_000;
/** Measured: 4 s for 130 MB on an idle machine, 12 s on one that is not. */
const BUILD_MS = 120_000;
/** The largest answer of ours, that of an inspect, has 8 KB. */
const ANSWER_BYTES = 1024 * 1024;
const WORDS = 300;

export type EngineCode = 'ENGINE_ANSWER' | 'NO_RUNTIME' | 'SANDBOX_FAILED';

export const engineFailed = (
  code: EngineCode,
  message: string,
  hint = 'read the engine’s words above and its log; `tki doctor` shows what is here',
) => new CodedError<EngineCode>(code, message, hint);

export interface EngineCall {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  /** JSON, or the bytes of a tar. */
  readonly body?: unknown;
  readonly tar?: Readable;
  /** Status codes that are an answer; every other one is a failure with the engine's words. */
  readonly expect: readonly number[];
}

export interface EngineAnswer {
  readonly status: number;
  readonly text: string;
}

/** The engine's own words of a failure, for a person: a line of them, and nothing that moves a terminal. */
function wordsOf(text: string): string {
  const line = (words: string) => quoted(words.replaceAll(/\p{Cc}+/gu, ' ').slice(0, WORDS));
  try {
    const { message } = JSON.parse(text) as { message?: unknown };
    if (typeof message === 'string') return line(message);
  } catch {
    // Not JSON: as it is.
  }
  return text.trim() === '' ? 'no words' : line(text.trim());
}

const unreachable = (socket: string, error: NodeJS.ErrnoException) =>
  engineFailed(
    'NO_RUNTIME',
    `nobody answers at ${quoted(socket)} (${error.code ?? error.message})`,
    'start the engine, or name another runtime with --runtime',
  );

/** A run was interrupted, or a sweep used up its time. */
const whyAborted = (signal?: AbortSignal) =>
  (signal?.reason as { name?: unknown } | undefined)?.name === 'TimeoutError'
    ? 'no answer in the time for all of it'
    : 'a signal came';

/** Sends one request and takes the whole answer. Throws what {@link engineFailed} makes. */
export async function callEngine(
  socket: string,
  call: EngineCall,
  signal?: AbortSignal,
): Promise<EngineAnswer> {
  const { method, path, body, tar } = call;
  const text = body === undefined ? undefined : JSON.stringify(body);
  // A signal that came before is never heard again.
  if (signal?.aborted === true)
    throw engineFailed('ENGINE_ANSWER', `${method} ${path.split('?')[0] ?? ''}: ${whyAborted(signal)}`);
  // Not at the start: an HTTP client is a third of the host's start, and most runs ask no engine.
  const http = await import('node:http');
  const answer = await new Promise<EngineAnswer>((resolve, reject) => {
    const headers: Record<string, string> = { Host: 'engine' };
    if (text !== undefined) headers['Content-Type'] = 'application/json';
    if (tar !== undefined) headers['Content-Type'] = 'application/x-tar';
    const request = http.request({ socketPath: socket, method, path, headers, agent: false });
    const fail = (why: string) => {
      request.destroy();
      reject(engineFailed('ENGINE_ANSWER', `${method} ${path.split('?')[0] ?? ''}: ${why}`));
    };
    const milliseconds = tar === undefined ? CALL_MS : BUILD_MS;
    const timer = setTimeout(() => fail(`no answer within ${milliseconds / 1000} s`), milliseconds);
    const abort = () => fail(whyAborted(signal));
    signal?.addEventListener('abort', abort, { once: true });
    request.once('close', () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    });
    request.once('error', (error: NodeJS.ErrnoException) => reject(unreachable(socket, error)));
    request.once('upgrade', (_response, stream) => {
      stream.destroy();
      fail('another protocol was answered');
    });
    request.once('response', (response) => {
      const pieces: Buffer[] = [];
      let bytes = 0;
      response.on('data', (piece: Buffer) => {
        bytes += piece.length;
        if (bytes > ANSWER_BYTES) fail(`more than ${ANSWER_BYTES} bytes`);
        else pieces.push(piece);
      });
      response.once('error', () => fail('the answer broke off'));
      response.once('aborted', () => fail('the answer broke off'));
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(pieces).toString('utf8') }),
      );
    });
    if (tar !== undefined) {
      tar.once('error', (error) => fail(`the image's files could not be read: ${error.message}`));
      tar.pipe(request);
    } else request.end(text);
  });
  if (!call.expect.includes(answer.status)) {
    throw engineFailed(
      'SANDBOX_FAILED',
      `${method} ${path.split('?')[0] ?? ''} was answered ${answer.status}: ${wordsOf(answer.text)}`,
    );
  }
  return answer;
}

/** An answer that is one JSON object; anything else is none. */
export function objectIn({ text }: EngineAnswer, what: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (value instanceof Object && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw engineFailed('ENGINE_ANSWER', `${what}: the answer is not a JSON object`);
}

/** What a container writes, taken from the engine as it comes, each stream up to a limit. */
export interface Output extends Disposable {
  readonly stdout: () => Buffer;
  readonly stderr: () => Buffer;
}

const FRAME_HEADER = 8;

/**
 * Attaches to a container that was created and not yet started. The engine frames both streams: one byte for which, four for how
 * much. Beyond its limit a stream is dropped: nobody waits for more of it, and nobody believes half of it.
 */
export async function attach(socket: string, path: string, limit: number): Promise<Output> {
  const http = await import('node:http');
  const request = http.request({
    socketPath: socket,
    method: 'POST',
    path,
    headers: { Host: 'engine', Connection: 'Upgrade', Upgrade: 'tcp' },
    agent: false,
  });
  const { stream, head } = await new Promise<{ stream: Socket; head: Buffer }>((resolve, reject) => {
    const fail = (error: Error) => {
      request.destroy();
      reject(error);
    };
    void sleep(CALL_MS, undefined, { ref: false }).then(() =>
      fail(engineFailed('ENGINE_ANSWER', 'attach: no answer in time')),
    );
    request.once('error', (error: NodeJS.ErrnoException) => fail(unreachable(socket, error)));
    request.once('upgrade', (_response, upgraded: Socket, first: Buffer) =>
      resolve({ stream: upgraded, head: first }),
    );
    request.once('response', (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.length < 16 && pieces.push(piece));
      response.once('close', () =>
        fail(
          engineFailed(
            'SANDBOX_FAILED',
            `attach was answered ${response.statusCode}: ${wordsOf(Buffer.concat(pieces).toString('utf8'))}`,
          ),
        ),
      );
    });
    request.end();
  });
  const streams: Record<number, { pieces: Buffer[]; bytes: number }> = {
    1: { pieces: [], bytes: 0 },
    2: { pieces: [], bytes: 0 },
  };
  let header = Buffer.alloc(0);
  let left = 0;
  let to: { pieces: Buffer[]; bytes: number } | undefined;
  const take = (bytes: Buffer) => {
    for (let rest = bytes; rest.length > 0;) {
      if (left === 0) {
        const missing = FRAME_HEADER - header.length;
        header = Buffer.concat([header, rest.subarray(0, missing)]);
        rest = rest.subarray(missing);
        if (header.length < FRAME_HEADER) return;
        to = streams[header[0] ?? 0];
        left = header.readUInt32BE(4);
        header = Buffer.alloc(0);
        continue;
      }
      const piece = rest.subarray(0, left);
      left -= piece.length;
      rest = rest.subarray(piece.length);
      if (to === undefined || to.bytes >= limit) continue;
      to.pieces.push(Buffer.from(piece.subarray(0, limit - to.bytes)));
      to.bytes += piece.length;
    }
  };
  take(head);
  stream.on('data', take);
  // The engine closes it when the container ends, or dies itself: what came so far is what there is.
  stream.on('error', () => stream.destroy());
  return {
    stdout: () => Buffer.concat(streams[1]?.pieces ?? []),
    stderr: () => Buffer.concat(streams[2]?.pieces ?? []),
    [Symbol.dispose]: () => stream.destroy(),
  };
}
