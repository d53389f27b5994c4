// One GET to a knowledge base: over TLS with a verified certificate, or over a unix socket of a trusted owner. Export step only.
// Must never follow a redirect, use a proxy, send anything but GET, or hand on a byte of an answer that is not 200.
import type { ClientRequest, IncomingMessage } from 'node:http';
import { KB_ANSWER_LIMIT_BYTES, KB_DEADLINE_MS } from '../export-limits.ts';
import { ExportProblem } from '../problem.ts';
import type { HttpEndpoint } from '../server/verified-request.ts';
import { openRequest, TOKEN } from '../server/verified-request.ts';

export type KbEndpoint = HttpEndpoint;

export interface KbLimits {
  answerBytes: number;
  deadlineMs: number;
}

const programLimits: KbLimits = { answerBytes: KB_ANSWER_LIMIT_BYTES, deadlineMs: KB_DEADLINE_MS };

export interface KbAccess {
  endpoint: KbEndpoint;
  /** Of a role that may read and nothing else. Sent in a header, and nowhere else. */
  token: string;
  /** Others than the program's own. */
  limits?: KbLimits;
}

/** Bytes of a 200 answer, or why there are none. Every other end is an {@link ExportProblem}. */
export type Fetched =
  | { kind: 'answered'; bytes: Buffer }
  | { kind: 'status'; status: number }
  | { kind: 'timeout' }
  | { kind: 'too-large' };

export function assertToken(token: string): void {
  if (TOKEN.test(token)) return;
  throw new ExportProblem(
    'KB_TOKEN_MALFORMED',
    'a token is one line of at least 16 letters, digits and . _ ~ + / - ; nothing was sent',
  );
}

function open(path: string, { endpoint, token }: KbAccess, uid: number): ClientRequest {
  const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
  return openRequest(endpoint, { method: 'GET', path, headers }, uid);
}

const violation = (hint: string): ExportProblem => new ExportProblem('KB_ANSWER_REFUSED', hint);

/** Why the head of a 200 answer is not one of JSON as it was requested; null: it is. */
function whyRefused({ headersDistinct: headers }: IncomingMessage): string | null {
  const types = headers['content-type'] ?? [];
  if (types.length !== 1 || !/^application\/json(?:; ?charset=utf-8)?$/i.test(types[0] ?? '')) {
    return 'the answer is not application/json in UTF-8: this is not Directus, or a proxy is in front of it';
  }
  const encoded = (headers['content-encoding'] ?? []).some(
    (encoding) => encoding.toLowerCase() !== 'identity',
  );
  return encoded ? 'the answer is encoded although identity was requested' : null;
}

/** What is wrong with the way there, in Node's or OpenSSL's code: their texts can repeat what the server sent. */
function toProblem(error: NodeJS.ErrnoException): ExportProblem {
  const code = /^[A-Z][A-Z0-9_]{1,60}$/.test(error.code ?? '') ? error.code : 'no code';
  return code?.startsWith('HPE_') === true
    ? violation(`the answer is not HTTP: ${code}`)
    : new ExportProblem('KB_CONNECT_FAILED', `the knowledge base cannot be reached: ${String(code)}`);
}

/** Asks for `path`, which comes from kb-request.ts and from nowhere else. `signal` ends the wait wherever it is. */
export function get(path: string, access: KbAccess, uid: number, signal?: AbortSignal): Promise<Fetched> {
  assertToken(access.token);
  const limits = access.limits ?? programLimits;
  const stopped = new ExportProblem('INTERRUPTED', 'the export was stopped; nothing was written');
  if (signal?.aborted === true) return Promise.reject(stopped);
  const request = open(path, access, uid);
  return new Promise((done, fail) => {
    const end = (fetched: Fetched | ExportProblem): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      request.destroy();
      if (fetched instanceof ExportProblem) fail(fetched);
      else done(fetched);
    };
    const stop = (): void => end(stopped);
    signal?.addEventListener('abort', stop);
    const timer = setTimeout(() => end({ kind: 'timeout' }), limits.deadlineMs);
    request.on('error', (error) => end(toProblem(error)));
    request.on('close', () => end(new ExportProblem('KB_CONNECT_FAILED', 'the knowledge base hung up')));
    request.on('upgrade', (_response, socket) => {
      socket.destroy();
      end(violation('the answer breaks HTTP'));
    });
    request.on('response', (response) => {
      const status = response.statusCode ?? 0;
      response.on('error', (error) => end(toProblem(error)));
      if (status !== 200) return end({ kind: 'status', status });
      const why = whyRefused(response);
      if (why !== null) return end(violation(why));
      receive(response, limits.answerBytes, end);
    });
    request.end();
  });
}

function receive(response: IncomingMessage, limit: number, end: (fetched: Fetched) => void): void {
  // One buffer that grows: a million chunks of one byte would be a million objects.
  let held = Buffer.allocUnsafe(Math.min(limit, 64 * 1024));
  let length = 0;
  response.on('data', (chunk: Buffer) => {
    if (length + chunk.length > limit) return end({ kind: 'too-large' });
    if (length + chunk.length > held.length) {
      const larger = Buffer.allocUnsafe(Math.min(limit, 2 * (length + chunk.length)));
      held.copy(larger, 0, 0, length);
      held = larger;
    }
    chunk.copy(held, length);
    length += chunk.length;
  });
  // Without `complete` the server hung up in the middle, which arrives as an error besides.
  response.on('end', () => {
    if (response.complete) end({ kind: 'answered', bytes: held.subarray(0, length) });
  });
}
