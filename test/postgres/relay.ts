// Stands between the export step and a real server, as a pooler or whoever holds the socket would: it can leave out what
// was asked for at start, do something at a chosen moment of the conversation, or cut it.
import { mkdtempSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Endpoint } from '../../src/export/server/transport.ts';

export interface RelayRules {
  /** What becomes of the startup packet's parameters. */
  startup?: (parameters: Map<string, string>) => void;
  /** Done once, before the first piece of the client's that holds `text` goes on to the server. */
  before?: { text: string; act: () => Promise<void> };
  /** The connection is cut, once, when the server has sent this many bytes after the client sent `text`. */
  cut?: { text: string; after: number };
  /** It keeps the client's connection open when the client says goodbye, and when the server has gone. */
  staysOpen?: true;
  /** The answer to the client's `text` says that no transaction is open any more, whatever the server said. */
  saysIdleAfter?: string;
}

export interface Relay extends AsyncDisposable {
  endpoint: Endpoint;
  /** True once `before` was done or `cut` was cut: a test that never came there shows nothing. */
  reached: () => boolean;
}

/** ReadyForQuery, in a transaction. */
const READY = Buffer.from('Z\0\0\0\x05T', 'latin1');

function rewriteStartup(packet: Buffer, change: (parameters: Map<string, string>) => void): Buffer {
  const parts = packet.subarray(8, -2).toString('utf8').split('\0');
  const parameters = new Map<string, string>();
  for (let index = 0; index + 1 < parts.length; index += 2)
    parameters.set(parts[index] ?? '', parts[index + 1] ?? '');
  change(parameters);
  const body = Buffer.from(`${[...parameters].flat().join('\0')}\0\0`, 'utf8');
  const head = Buffer.from(packet.subarray(0, 8));
  head.writeUInt32BE(8 + body.length, 0);
  return Buffer.concat([head, body]);
}

export async function startRelay(
  server: { socketDir: string; port: number },
  rules: RelayRules,
): Promise<Relay> {
  const folder = mkdtempSync(join(tmpdir(), 'tki-relay-'));
  const sockets = new Set<Socket>();
  let reached = false;
  const relay = createServer({ allowHalfOpen: rules.staysOpen === true }, (client) => {
    const upstream = connect(join(server.socketDir, `.s.PGSQL.${String(server.port)}`));
    for (const socket of [client, upstream]) sockets.add(socket.on('error', () => undefined));
    const end = (): void => {
      client.destroy();
      upstream.destroy();
    };
    client.on('close', end);
    if (rules.staysOpen !== true) upstream.on('close', end);
    let started = false;
    let left = Infinity;
    let idle = false;
    let order = Promise.resolve();
    const pass = async (before: Promise<void>, piece: Buffer): Promise<void> => {
      await before;
      const bytes = !started && rules.startup !== undefined ? rewriteStartup(piece, rules.startup) : piece;
      started = true;
      if (rules.before !== undefined && !reached && piece.includes(rules.before.text)) {
        reached = true;
        await rules.before.act();
      }
      if (rules.cut !== undefined && piece.includes(rules.cut.text)) left = rules.cut.after;
      if (rules.saysIdleAfter !== undefined && piece.includes(rules.saysIdleAfter)) idle = true;
      upstream.write(bytes);
    };
    client.on('data', (piece) => {
      order = pass(order, piece);
    });
    upstream.on('data', (piece) => {
      if (idle && piece.subarray(-READY.length).equals(READY)) {
        piece[piece.length - 1] = 0x49;
        [idle, reached] = [false, true];
      }
      if (piece.length < left) {
        left -= piece.length;
        client.write(piece);
        return;
      }
      reached = true;
      client.write(piece.subarray(0, left), end);
    });
  });
  await new Promise<void>((done) => relay.listen(join(folder, '.s.PGSQL.5432'), done));
  return {
    endpoint: { kind: 'unix', directory: folder, port: 5432, socketOwner: null },
    reached: () => reached,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => relay.close(done));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
