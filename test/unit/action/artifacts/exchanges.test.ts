// What is heard of a process's own requests, over both of the ways that the clients use.
import { channel } from 'node:diagnostics_channel';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Exchange } from '../../../../src/action/artifacts/exchanges.ts';
import { withExchanges } from '../../../../src/action/artifacts/exchanges.ts';

const server = createServer((request, response) => {
  if (request.url?.startsWith('/reset') === true) request.socket.resetAndDestroy();
  else if (request.url?.startsWith('/silence') !== true)
    response.writeHead(Number(request.url?.slice(1, 4))).end();
});
let url = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ask = (path: string) =>
  new Promise<void>((resolve) => {
    get(`${url}${path}`, (response) => {
      response.resume();
      response.on('end', resolve);
    }).on('error', () => resolve());
  });

const hear = (work: () => Promise<unknown>): Promise<Exchange[]> =>
  withExchanges(async (exchanges) => {
    await work();
    return [...exchanges];
  });

const place = 'the storage (download)';

describe('withExchanges', () => {
  it('hears status and error code of node:http', async () => {
    expect(await hear(() => ask('/503?sig=SECRET'))).toEqual([{ place, status: 503, error: null }]);
    expect(await hear(() => ask('/reset'))).toEqual([{ place, status: null, error: 'ECONNRESET' }]);
  });

  it('hears them of fetch', async () => {
    expect(await hear(() => fetch(`${url}/404?sig=SECRET`))).toEqual([{ place, status: 404, error: null }]);
    expect(await hear(() => fetch(`${url}/reset`).catch(() => null))).toEqual([
      { place, status: null, error: expect.any(String) },
    ]);
  });

  it('holds a request that is not answered as one without an outcome', async () => {
    const pending = await hear(async () => {
      void ask('/silence');
      await ask('/200');
    });
    expect(pending).toContainEqual({ place, status: null, error: null });
  });

  it('tells two works apart that run beside each other', async () => {
    const both = await Promise.all([hear(() => ask('/201')), hear(() => ask('/409'))]);
    expect(both.map((exchanges) => exchanges.map(({ status }) => status))).toEqual([[201], [409]]);
  });

  it('forgets the oldest, and still hears of what is under way', async () => {
    const exchanges = await hear(async () => {
      for (let index = 0; index < 70; index++) await ask('/200');
      await ask('/418');
    });
    expect(exchanges).toHaveLength(64);
    expect(exchanges.at(-1)).toEqual({ place, status: 418, error: null });
  });

  it('keeps nothing of an address', async () => {
    const exchanges = await hear(() => ask('/200?sig=SECRET&token=SECRET'));
    expect(JSON.stringify(exchanges)).not.toContain('SECRET');
  });

  it('keeps nothing of one that it has forgotten, also where its answer comes late', async () => {
    const exchanges = await withExchanges((heard) => {
      const requests = Array.from({ length: 66 }, () => ({ method: 'GET', path: '/' }));
      for (const request of requests) channel('http.client.request.start').publish({ request });
      for (const [at, request] of requests.entries())
        channel('http.client.response.finish').publish({ request, response: { statusCode: 200 + at } });
      return Promise.resolve(heard);
    });
    // By its members, for an answer under a negative number is no element.
    expect(Object.keys(exchanges)).toEqual(Array.from({ length: 64 }, (_, at) => String(at)));
    expect(exchanges.map(({ status }) => status)).toEqual(Array.from({ length: 64 }, (_, at) => 202 + at));
  });

  const [ANSWER, ERROR] = ['http.client.response.finish', 'http.client.request.error'];
  it.each<[on: string, message: object, outcome: Pick<Exchange, 'status' | 'error'>]>([
    [ANSWER, {}, { status: 0, error: null }],
    [ANSWER, { response: null }, { status: 0, error: null }],
    [ANSWER, { response: 7 }, { status: 0, error: null }],
    [ANSWER, { response: { statusCode: '200' } }, { status: 0, error: null }],
    [ERROR, {}, { status: null, error: 'a broken connection' }],
    [ERROR, { error: null }, { status: null, error: 'a broken connection' }],
    [ERROR, { error: { code: 7 } }, { status: null, error: 'a broken connection' }],
    [ERROR, { error: { code: 'e' } }, { status: null, error: 'a broken connection' }],
    [ERROR, { error: { code: `A_${'9'.repeat(38)}` } }, { status: null, error: `A_${'9'.repeat(38)}` }],
    [ERROR, { error: { code: 'A'.repeat(41) } }, { status: null, error: 'a broken connection' }],
    [ERROR, { error: { cause: { code: 'EPIPE' } } }, { status: null, error: 'EPIPE' }],
    [ERROR, { error: { cause: null } }, { status: null, error: 'a broken connection' }],
    [ERROR, { error: { code: 'ONE', cause: { code: 'TWO' } } }, { status: null, error: 'ONE' }],
  ])('makes of what came on %s with %j no more than there is', async (on, message, outcome) => {
    const heard = await withExchanges((exchanges) => {
      const request = { method: 'GET', path: '/' };
      channel('http.client.request.start').publish({ request });
      channel(on).publish({ request, ...message });
      return Promise.resolve([...exchanges]);
    });
    expect(heard).toEqual([{ place, ...outcome }]);
  });

  it('hears nothing of a message without a request, and fails of none', async () => {
    const failed: unknown[] = [];
    const others = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException').on('uncaughtException', (error) => failed.push(error));
    try {
      const heard = await withExchanges(async (exchanges) => {
        for (const message of [null, undefined, 'text', 7, {}, { request: null }, { request: 7 }])
          for (const name of ['http.client.request.start', ANSWER, ERROR, 'undici:request:create'])
            channel(name).publish(message);
        // What a listener throws comes up a moment later.
        await new Promise((resolve) => setTimeout(resolve, 10));
        return [...exchanges];
      });
      expect([heard, failed]).toEqual([[], []]);
    } finally {
      process.removeAllListeners('uncaughtException');
      for (const listener of others) process.on('uncaughtException', listener);
    }
  });
});
