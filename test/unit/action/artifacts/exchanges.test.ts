// What is heard of a process's own requests, over both of the ways that the clients use.
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
});
