// Watches what this process asks over HTTP and what it was answered, because the artifact client hides the cause of its
// failures. Runs in main. Must never keep a query string, a header or a body: signatures and tokens live there.
import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** One request: a place in words, and a status, an error code, or neither as long as nothing came back. */
export interface Exchange {
  readonly place: string;
  readonly status: number | null;
  readonly error: string | null;
}

/** Kept newest last. A listing of 1,000 artifacts is ten requests, five tries each; older ones explain nothing. */
const EXCHANGE_LIMIT = 64;

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

/** Which of the four counterparts a request went to. Words of ours only: a path may hold a container's or person's name. */
export function toPlace(method: unknown, path: unknown): string {
  const address = typeof path === 'string' ? path : '';
  const twirp = /^\/twirp\/[A-Za-z0-9.]{1,80}\/([A-Za-z]{1,40})$/.exec(address.split('?', 1)[0] ?? '');
  if (twirp !== null) return `the artifact service (${twirp[1]})`;
  if (/\/repos\/[^/]+\/[^/]+(?:\/actions\/|$)/.test(address.split('?', 1)[0] ?? ''))
    return "GitHub's REST interface";
  if (/[?&]comp=block(?:list)?(?:&|$)/.test(address) || method === 'PUT') return 'the storage (upload)';
  return 'the storage (download)';
}

const errorCode = (error: unknown): string => {
  const code = member(error, 'code') ?? member(member(error, 'cause'), 'code');
  return typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? code : 'a broken connection';
};

/** Two uploads run beside each other; each hears of its own requests. */
const current = new AsyncLocalStorage<readonly Exchange[]>();

/** Does the work and watches what it asks, over node:http and undici, which are all that the clients in main use. */
export async function withExchanges<T>(work: (exchanges: readonly Exchange[]) => Promise<T>): Promise<T> {
  const exchanges: Exchange[] = [];
  const places = new WeakMap<object, number>();
  // How many were dropped at the front: an index of the whole history stays valid.
  let dropped = 0;
  const begin = (message: unknown) => {
    const request = member(message, 'request');
    if (typeof request !== 'object' || request === null || current.getStore() !== exchanges) return;
    places.set(request, dropped + exchanges.length);
    exchanges.push({
      place: toPlace(member(request, 'method'), member(request, 'path')),
      status: null,
      error: null,
    });
    if (exchanges.length > EXCHANGE_LIMIT) {
      exchanges.shift();
      dropped++;
    }
  };
  const end = (message: unknown, outcome: Pick<Exchange, 'status' | 'error'>) => {
    const request = member(message, 'request');
    const index = typeof request === 'object' && request !== null ? places.get(request) : undefined;
    const begun = index === undefined ? undefined : exchanges[index - dropped];
    if (index !== undefined && begun !== undefined) exchanges[index - dropped] = { ...begun, ...outcome };
  };
  const answered = (message: unknown) => {
    const status = member(member(message, 'response'), 'statusCode');
    end(message, { status: typeof status === 'number' ? status : 0, error: null });
  };
  const failed = (message: unknown) =>
    end(message, { status: null, error: errorCode(member(message, 'error')) });
  const channels = [
    ['http.client.request.start', begin],
    ['http.client.response.finish', answered],
    ['http.client.request.error', failed],
    ['undici:request:create', begin],
    ['undici:request:headers', answered],
    ['undici:request:error', failed],
  ] as const;
  for (const [name, listener] of channels) subscribe(name, listener);
  try {
    return await current.run(exchanges, () => work(exchanges));
  } finally {
    for (const [name, listener] of channels) unsubscribe(name, listener);
  }
}

/** The last exchange in words, and how many like it was at the end: `GitHub's REST interface answered 500, 3 times`. */
export function describeLast(exchanges: readonly Exchange[]): string {
  const last = exchanges.at(-1);
  if (last === undefined) return 'no network request was made';
  const words = ({ place, status, error }: Exchange) =>
    status === null ? `${place}: ${error ?? 'no answer'}` : `${place} answered ${status}`;
  const different = exchanges.findLastIndex((exchange) => words(exchange) !== words(last));
  const times = exchanges.length - 1 - different;
  return times === 1 ? words(last) : `${words(last)}, ${times} times`;
}
