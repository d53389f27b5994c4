// Logging in to a real server over TLS: every password that PostgreSQL takes, the binding to its certificate, the name that is asked for,
// and whoever stands in between with a certificate that verifies.
import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as connectTls, TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toScramPassword } from '../../src/export/server/saslprep.ts';
import type { Secret } from '../../src/export/server/session.ts';
import { openSession } from '../../src/export/server/session.ts';
import type { Endpoint } from '../../src/export/server/transport.ts';
import { LONG } from '../support/long.ts';
import type { Bench } from './bench.ts';
import { effects, openBench } from './bench.ts';
import { tki } from './command-line.ts';
import { atLeast } from '../support/at-least.ts';

const file = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const ca = file('server.crt');
const ROLE = 'context_pack_readonly';

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => done(port));
    });
  });

let bench: Bench;
let port: number;
let folder: string;

beforeAll(async () => {
  port = await freePort();
  folder = mkdtempSync(join(tmpdir(), 'tki-login-'));
  bench = await openBench({
    tls: { port, certificate: ca, key: file('server.key') },
    hba: [
      `hostssl all ${ROLE} 127.0.0.1/32 scram-sha-256`,
      `local all ${ROLE} scram-sha-256`,
      'local all all trust',
    ],
    settings: ['password_encryption=scram-sha-256'],
  });
  await bench.create('directus', 'CREATE TABLE public.plain (a int)');
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await bench[Symbol.asyncDispose]();
});

/** As the server itself writes it down. */
const setPassword = (text: string) =>
  bench.server.admin('postgres', `ALTER ROLE ${ROLE} PASSWORD '${text.replaceAll("'", "''")}'`);

/** As a client of another encoding writes it down: the server never sees the bytes. */
async function setBytes(bytes: Buffer): Promise<void> {
  const salt = Buffer.from('0123456789abcdef');
  const salted = pbkdf2Sync(bytes, salt, 4096, 32, 'sha256');
  const keyed = (text: string) => createHmac('sha256', salted).update(text).digest();
  const stored = createHash('sha256').update(keyed('Client Key')).digest('base64');
  const verifier = `SCRAM-SHA-256$4096:${salt.toString('base64')}$${stored}:${keyed('Server Key').toString('base64')}`;
  await bench.server.admin('postgres', `ALTER ROLE ${ROLE} PASSWORD '${verifier}'`);
}

/** By which the server proved itself, or the code of the refusal. */
async function logIn(
  password: Secret | null,
  at: Partial<Extract<Endpoint, { kind: 'tls' }>> = {},
): Promise<string> {
  try {
    await using session = await openSession({
      endpoint: { kind: 'tls', host: 'localhost', port, ca, ...at },
      user: ROLE,
      database: 'directus',
      password,
      packetId: 'PKT-login',
      uid: effects.uid,
    });
    return session.guard.mechanism ?? 'no proof';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const passwords: readonly (readonly [string, string])[] = [
  ['plain ASCII', "Sekr3t'::%0A##[x]$(id)"],
  ['a letter with an accent', 'pässwörd'],
  ['the same letter in two code points', 'pa\u0308sswo\u0308rd'],
  ['a ligature, which becomes two letters', 'ﬁle'],
  ['a space that breaks no line, and one of no width', 'a\u00a0b\u200bc'],
  ['a soft hyphen, which becomes nothing', 'a\u00adb'],
  ['nothing but what becomes nothing', '\u00ad'],
  ['a control character', 'a\u0007b\tc'],
  ['an emoji, of a newer Unicode than SASLprep’s, and a ligature', 'ﬁ😀'],
  ['a letter of a newer Unicode that would become an A', '\u{1F130}'],
  ['a private character and a soft hyphen', '\ue000\u00ad'],
  ['a tone mark that is prohibited, though its form is not', '\u0340x'],
  ['letters of both directions', 'א\u00e4ﬁ'],
  ['letters from right to left, with a digit at the end', 'אב1'],
  ['letters from right to left alone', 'אבג\u05d0'],
  ['a form of Arabic that becomes letters', '\ufefb'],
  ['a bidirectional mark', 'a\u202eb'],
  ['a thousand characters', 'é'.repeat(1000)],
];

describe('a password that PostgreSQL took is taken as it took it', () => {
  it.each(passwords)('%s', async (_what, password) => {
    await setPassword(password);
    expect(await logIn(password)).toBe('SCRAM-SHA-256-PLUS');
    expect(await logIn(`${password}x`)).toBe('AUTHENTICATION_REFUSED');
  });

  it.each([
    ['Latin-1', Buffer.from([0x70, 0xe4, 0xdf])],
    ['UTF-8 that is cut', Buffer.from([0x61, 0xc3])],
    ['a surrogate', Buffer.from([0xed, 0xa0, 0x80])],
  ])('bytes that are no UTF-8: %s, from a file and from .pgpass', async (what, bytes) => {
    await setBytes(bytes);
    expect(await logIn(bytes)).toBe('SCRAM-SHA-256-PLUS');
    const path = join(folder, 'password');
    writeFileSync(path, bytes, { mode: 0o600 });
    const pgpass = join(folder, 'pgpass');
    writeFileSync(
      pgpass,
      Buffer.concat([Buffer.from(`localhost:${port}:directus:*:`), bytes, Buffer.from('\n')]),
      {
        mode: 0o600,
      },
    );
    const authority = join(folder, 'ca.pem');
    writeFileSync(authority, ca);
    const place = ['--url', `postgres://${ROLE}@localhost:${port}/directus`, '--ca', authority];
    for (const by of [
      ['--password-file', path],
      ['--pgpass-file', pgpass],
    ]) {
      const ran = await tki('catalog', 'new', ...place, ...by);
      expect([what, ran.code, ran.stderr]).toEqual([what, 0, '']);
      expect(ran.stdout).toContain('public.plain');
    }
  });

  it('by a service, over the socket too; without one it says what is missing', async () => {
    await setPassword('of the service');
    const services = join(folder, 'services');
    const { socketDir, owner } = bench.server;
    writeFileSync(
      services,
      `[shop]\nhost=${socketDir}\nport=${bench.server.port}\nuser=${ROLE}\ndbname=directus\npassword=of the service\n`,
      { mode: 0o600 },
    );
    const by = ['--service', 'shop', '--service-file', services, '--socket-owner', String(owner.uid)];
    const ran = await tki('gateway-probe', ...by);
    expect([ran.stderr, ran.code]).toEqual(['', 10]);
    const place = [
      '--host',
      socketDir,
      '--port',
      String(bench.server.port),
      '--socket-owner',
      String(owner.uid),
    ];
    const without = await tki('gateway-probe', ...place);
    expect(without.code).toBe(3);
    expect(without.stdout).toContain('the server asks for a password, and none was given');
  });

  it('for every character that there is: the server’s own form is ours', async () => {
    const every = LONG ? 1 : 1601;
    const characters: string[] = [];
    for (let code = 0x80; code < 0x110000; code += every)
      if (code < 0xd800 || code > 0xdfff) characters.push(String.fromCodePoint(code));
    for (let first = 0; first < characters.length; first += 500) {
      const some = characters.slice(first, first + 500).flatMap((one) => [one + one, `ﬁ${one}`]);
      const list = some.map((text) => `'${text}'`).join(',');
      const rows = await bench.server.admin(
        'postgres',
        `SET scram_iterations = 1; DROP TABLE IF EXISTS pg_temp.v; CREATE TEMP TABLE v(i int, p text);
         DO $do$ DECLARE x text; n int := 0; BEGIN FOREACH x IN ARRAY ARRAY[${list}]::text[] LOOP
           EXECUTE format('ALTER ROLE ${ROLE} PASSWORD %L', x);
           INSERT INTO v SELECT n, rolpassword FROM pg_authid WHERE rolname = '${ROLE}'; n := n + 1;
         END LOOP; END $do$; SELECT i, p FROM v ORDER BY i`,
      );
      const verifiers = rows.filter(([, verifier]) => verifier?.startsWith('SCRAM') === true);
      expect(verifiers).toHaveLength(some.length);
      for (const [index, verifier = ''] of atLeast(1, verifiers)) {
        const text = some[Number(index)] ?? '';
        const [, salt = '', stored] = /^SCRAM-SHA-256\$1:([^$]+)\$([^:]+):/.exec(verifier) ?? [];
        const password = await toScramPassword(Buffer.from(text));
        const salted = pbkdf2Sync(password, Buffer.from(salt, 'base64'), 1, 32, 'sha256');
        const key = createHmac('sha256', salted).update('Client Key').digest();
        const ours = createHash('sha256').update(key).digest('base64');
        expect([text, ours]).toEqual([text, stored]);
      }
    }
  });
});

/** Ends TLS with a certificate of its own, and goes on to the server; what the server offers it may cut. */
async function startMiddle(
  credentials: { key: string; cert: string },
  rewrite: (bytes: Buffer) => Buffer = (bytes) => bytes,
): Promise<{ port: number; names: (string | undefined)[] } & AsyncDisposable> {
  const sockets = new Set<Socket>();
  const names: (string | undefined)[] = [];
  const middle = createServer((client) => {
    sockets.add(client.on('error', () => undefined));
    client.once('data', () => {
      client.write('S');
      const secure = new TLSSocket(client, { isServer: true, ...credentials });
      secure.on('error', () => undefined);
      const upstream = connect(port, '127.0.0.1', () =>
        upstream.write(Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])),
      );
      sockets.add(upstream.on('error', () => undefined));
      upstream.once('data', () => {
        const on = connectTls({ socket: upstream, rejectUnauthorized: false });
        on.on('error', () => undefined).on('close', () => secure.destroy());
        on.on('data', (bytes: Buffer) => secure.write(rewrite(bytes)));
        secure.on('data', (bytes: Buffer) => {
          names.push((secure as { servername?: string }).servername);
          on.write(bytes);
        });
      });
    });
  });
  await new Promise<void>((done) => middle.listen(0, '127.0.0.1', done));
  const address = middle.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    names,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => middle.close(done));
    },
  };
}

describe('whoever stands in between with a certificate that verifies', () => {
  const own = () => ({ key: file('server.key'), cert: file('same-key.crt') });

  it('is refused by the server itself: the login is bound to the certificate that we saw', async () => {
    await setPassword('bound');
    await using middle = await startMiddle(own());
    expect(await logIn('bound', { port: middle.port, ca: own().cert })).toBe('AUTHENTICATION_REFUSED');
  });

  it('is refused too when it cuts the binding out of the offer: we say that we could have', async () => {
    await setPassword('bound');
    const offer = Buffer.from('SCRAM-SHA-256-PLUS\0SCRAM-SHA-256\0\0', 'latin1');
    await using middle = await startMiddle(own(), (bytes) => {
      const at = bytes.indexOf(offer);
      if (at === -1) return bytes;
      const body = Buffer.from('SCRAM-SHA-256\0\0', 'latin1');
      const message = Buffer.alloc(9);
      message.write('R', 0, 'latin1');
      message.writeUInt32BE(8 + body.length, 1);
      message.writeUInt32BE(10, 5);
      return Buffer.concat([message, body]);
    });
    expect(await logIn('bound', { port: middle.port, ca: own().cert })).toBe('AUTHENTICATION_REFUSED');
  });

  it('is passed where it shows the server’s own certificate, and hears the name that was asked for', async () => {
    await setPassword('bound');
    await using middle = await startMiddle({ key: file('server.key'), cert: ca });
    expect(await logIn('bound', { port: middle.port })).toBe('SCRAM-SHA-256-PLUS');
    expect(new Set(middle.names)).toEqual(new Set(['localhost']));
    await using byAddress = await startMiddle({ key: file('server.key'), cert: ca });
    expect(await logIn('bound', { port: byAddress.port, host: '127.0.0.1' })).toBe('SCRAM-SHA-256-PLUS');
    expect(new Set(byAddress.names)).toEqual(new Set([false]));
  });
});
