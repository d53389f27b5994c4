// The way over TCP against a real server: TLS with a verified certificate, SCRAM-SHA-256, and nothing else.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSession } from '../../src/export/server/session.ts';
import type { Bench } from './bench.ts';
import { effects, openBench, summary } from './bench.ts';

const file = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const ca = file('server.crt');
const password = 'secret of a test';
const plain = { q: { relation: 'public.plain' } };

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => done(port));
    });
  });

async function openTlsBench(method: string): Promise<Bench & { tcp: number }> {
  const port = await freePort();
  const bench = await openBench({
    tls: { port, certificate: ca, key: file('server.key') },
    hba: [
      `hostssl all context_pack_readonly 127.0.0.1/32 ${method}`,
      'local all context_pack_readonly trust',
    ],
    settings: ['password_encryption=scram-sha-256'],
  });
  await bench.create('directus', 'CREATE TABLE public.plain (a int); INSERT INTO public.plain VALUES (1)');
  return Object.assign(bench, { tcp: port });
}

describe('over TCP', () => {
  let bench: Bench & { tcp: number };
  beforeAll(async () => {
    bench = await openTlsBench('scram-sha-256');
  });
  afterAll(() => bench[Symbol.asyncDispose]());

  const over = (changes: { host?: string; ca?: string; password?: string | null }) =>
    bench.run('directus', plain, {
      endpoint: { kind: 'tls', host: changes.host ?? 'localhost', port: bench.tcp, ca: changes.ca ?? ca },
      password: changes.password === undefined ? password : changes.password,
    });

  it('exports with SCRAM over verified TLS, by name and by address', async () => {
    expect(await over({})).toMatchObject({
      kind: 'exported',
      packet: { tki: { exporter: { transport: 'TLS, certificate checked, SCRAM-SHA-256-PLUS' } } },
    });
    expect(summary(await over({ host: '127.0.0.1' }))).toEqual({ q: 'COMPLETE' });
  });

  it('is refused with the wrong password, and its SQLSTATE is all that is said', async () => {
    expect(await over({ password: 'wrong' })).toMatchObject({
      code: 'AUTHENTICATION_REFUSED',
      sqlstate: '28P01',
    });
  });

  it('is refused without a password', async () => {
    expect(summary(await over({ password: null }))).toBe('AUTHENTICATION_REFUSED');
  });

  it('is refused when another authority is asked to vouch for the server', async () => {
    expect(summary(await over({ ca: file('other.crt') }))).toBe('CONNECT_FAILED');
  });

  it('cancels over TLS too: a statement that nothing else would end is gone when we are stopped', async () => {
    const stopping = new AbortController();
    const session = await openSession({
      endpoint: { kind: 'tls', host: 'localhost', port: bench.tcp, ca },
      user: 'context_pack_readonly',
      database: 'directus',
      password,
      packetId: 'PKT-stopped',
      uid: effects.uid,
      signal: stopping.signal,
    });
    await session.command('SET statement_timeout = 0', 'SET');
    const asked = session.ask('SELECT pg_catalog.pg_sleep(600)', { bytes: 1000, rows: 2 });
    const there = "SELECT 1 FROM pg_stat_activity WHERE application_name = 'PKT-stopped'";
    while ((await bench.server.admin('directus', `${there} AND state = 'active'`)).length === 0);
    stopping.abort();
    await expect(asked).rejects.toMatchObject({ code: 'INTERRUPTED' });
    await session[Symbol.asyncDispose]();
    while ((await bench.server.admin('directus', there)).length > 0);
  });

  it('is refused when nothing listens', async () => {
    const endpoint = { kind: 'tls', host: 'localhost', port: await freePort(), ca } as const;
    expect(summary(await bench.run('directus', plain, { endpoint, password }))).toBe('CONNECT_FAILED');
  });
});

describe('over TCP, with a server that is set up badly', () => {
  it.each([
    ['trust', 'SERVER_NOT_PROVEN'],
    ['password', 'AUTHENTICATION_METHOD'],
  ])('is refused when pg_hba.conf says %s', async (method, code) => {
    await using bench = await openTlsBench(method);
    const endpoint = { kind: 'tls', host: 'localhost', port: bench.tcp, ca } as const;
    expect(summary(await bench.run('directus', plain, { endpoint, password }))).toBe(code);
  });
});
