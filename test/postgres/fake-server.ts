// A server that speaks just enough of PostgreSQL's protocol to lie in it: the attacker of hostile-server.test.ts.
import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';
import type { Endpoint } from '../../src/export/server/transport.ts';

export function message(type: string, body: Buffer | string = ''): Buffer {
  const bytes = Buffer.from(body);
  const header = Buffer.alloc(5);
  header.write(type, 0, 'latin1');
  header.writeUInt32BE(4 + bytes.length, 1);
  return Buffer.concat([header, bytes]);
}

/** A header that announces more than follows. */
export function claim(type: string, length: number): Buffer {
  const header = Buffer.alloc(5);
  header.write(type, 0, 'latin1');
  header.writeUInt32BE(length, 1);
  return header;
}

const int32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
};
const int16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
};

export const authentication = (request: number, data: Buffer | string = ''): Buffer =>
  message('R', Buffer.concat([int32(request), Buffer.from(data)]));
export const ready = (status = 'I'): Buffer => message('Z', status);
export const complete = (tag: string): Buffer => message('C', `${tag}\0`);
export const failure = (sqlstate: string, text: string): Buffer =>
  message('E', `SERROR\0C${sqlstate}\0M${text}\0\0`);
export const parameter = (name: string, value: string): Buffer => message('S', `${name}\0${value}\0`);
export const description = (...names: string[]): Buffer =>
  message(
    'T',
    Buffer.concat([
      int16(names.length),
      ...names.map((name) =>
        Buffer.concat([
          Buffer.from(`${name}\0`),
          int32(0),
          int16(0),
          int32(20),
          int16(8),
          int32(-1),
          int16(0),
        ]),
      ),
    ]),
  );
export const row = (...values: (string | Buffer | null)[]): Buffer =>
  message(
    'D',
    Buffer.concat([
      int16(values.length),
      ...values.map((value) =>
        value === null ? int32(-1) : Buffer.concat([int32(Buffer.byteLength(value)), Buffer.from(value)]),
      ),
    ]),
  );
/** parse complete, bind complete */
export const opening = Buffer.concat([message('1'), message('2')]);

/** What an honest server says after letting somebody in. */
export const welcome = Buffer.concat([
  authentication(0),
  parameter('server_version', '18.4'),
  parameter('is_superuser', 'off'),
  message('K', Buffer.concat([int32(1), int32(2)])),
  ready(),
]);

export interface Conversation {
  socket: Duplex;
  /** Bytes that the client sent so far, everything but the startup packet. */
  received: () => Buffer;
  /** Waits for the next data of the client. */
  next: () => Promise<Buffer>;
}

/** One connection's behaviour, from after the startup packet on. */
export type Behaviour = (conversation: Conversation) => Promise<void> | void;

export interface FakeServer extends AsyncDisposable {
  endpoint: Endpoint;
  /** Everything that any client sent after its startup packet. */
  received: () => Buffer;
  /** The first bytes of each client: its startup packet, or its request to cancel. */
  openings: () => Buffer[];
  /** How many clients came. */
  connections: () => number;
}

interface FakeOptions {
  tls?: { key: string; certificate: string };
  /** Answer to the request for TLS; `S` starts it. */
  answer?: Buffer;
}

export async function startFakeServer(behaviour: Behaviour, options: FakeOptions = {}): Promise<FakeServer> {
  const folder = mkdtempSync(join(tmpdir(), 'tki-fake-'));
  const sockets = new Set<Socket>();
  const all: Buffer[] = [];
  const openings: Buffer[] = [];
  const converse = (socket: Duplex): void => {
    const waiting: ((bytes: Buffer) => void)[] = [];
    const unread: Buffer[] = [];
    let started = false;
    socket.on('error', () => undefined);
    socket.on('data', (bytes: Buffer) => {
      if (!started) {
        started = true;
        openings.push(bytes);
        void behaviour({
          socket,
          received: () => Buffer.concat(all),
          next: () => {
            const early = unread.shift();
            return early === undefined ? new Promise((done) => waiting.push(done)) : Promise.resolve(early);
          },
        });
        return;
      }
      all.push(bytes);
      const taker = waiting.shift();
      if (taker === undefined) unread.push(bytes);
      else taker(bytes);
    });
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    const { tls } = options;
    if (tls === undefined && options.answer === undefined) return converse(socket);
    socket.once('data', () => {
      socket.write(options.answer ?? 'S');
      if (tls !== undefined)
        converse(new TLSSocket(socket, { isServer: true, key: tls.key, cert: tls.certificate }));
    });
  });
  const path = join(folder, '.s.PGSQL.5432');
  const overTcp = options.tls !== undefined || options.answer !== undefined;
  await new Promise<void>((done) => {
    if (overTcp) server.listen(0, '127.0.0.1', done);
    else server.listen(path, done);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 5432;
  return {
    endpoint: overTcp
      ? { kind: 'tls', host: 'localhost', port, ca: options.tls?.certificate ?? '' }
      : { kind: 'unix', directory: folder, port: 5432, socketOwner: null },
    received: () => Buffer.concat(all),
    openings: () => openings,
    connections: () => sockets.size,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The server's half of SCRAM-SHA-256, honest but for what the caller asks it to do wrong. */
export async function scram(
  { socket, next }: Conversation,
  { password, iterations = 4096, forge = false }: { password: string; iterations?: number; forge?: boolean },
): Promise<void> {
  socket.write(authentication(10, 'SCRAM-SHA-256\0\0'));
  const first = (await next()).toString('latin1');
  const bare = first.slice(first.indexOf('n=,'));
  const salt = Buffer.from('0123456789abcdef');
  const nonce = `${/r=([^,]*)/.exec(bare)?.[1] ?? ''}server`;
  const serverFirst = `r=${nonce},s=${salt.toString('base64')},i=${String(iterations)}`;
  socket.write(authentication(11, serverFirst));
  const final = (await next()).subarray(5).toString('latin1');
  const withoutProof = final.slice(0, final.indexOf(',p='));
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const serverKey = createHmac('sha256', salted).update('Server Key').digest();
  const signature = createHmac('sha256', serverKey).update(`${bare},${serverFirst},${withoutProof}`).digest();
  const shown = forge ? createHash('sha256').update('forged').digest() : signature;
  socket.write(authentication(12, `v=${shown.toString('base64')}`));
}
