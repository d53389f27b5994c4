// A server that floods, dribbles or falls silent: what it costs us until we hang up. A fake one, spoken to for real.
import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CONNECT_DEADLINE_MS, STATEMENT_DEADLINE_MS } from '../../src/export/export-limits.ts';
import type { Session } from '../../src/export/server/session.ts';
import { begin, openSession } from '../../src/export/server/session.ts';
import { WireGuard } from '../../src/export/server/wire.ts';
import { effects } from './bench.ts';
import type { Behaviour, FakeServer } from './fake-server.ts';
import {
  authentication,
  complete,
  description,
  message,
  opening,
  parameter,
  ready,
  row,
  scram,
  startFakeServer,
  welcome,
} from './fake-server.ts';

const PASSWORD = 'a password that must not leave';
const tls = {
  key: readFileSync(new URL('fixtures/server.key', import.meta.url), 'utf8'),
  certificate: readFileSync(new URL('fixtures/server.crt', import.meta.url), 'utf8'),
};

const connect = (server: FakeServer): Promise<Session> =>
  openSession({
    endpoint: server.endpoint,
    user: 'context_pack_readonly',
    database: 'directus',
    password: PASSWORD,
    packetId: 'PKT-x',
    uid: effects.uid,
  });

const codeOf = async (attempt: Promise<unknown>): Promise<string> => {
  try {
    await attempt;
    return 'no refusal';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

/** Writes the same bytes until somebody hangs up, and says how many there were. */
async function flood(
  socket: NodeJS.WritableStream & { destroyed?: boolean },
  bytes: Buffer,
): Promise<number> {
  let sent = 0;
  const gone = new Promise((done) => socket.once('close', done));
  while (socket.destroyed !== true) {
    sent += bytes.length;
    if (!socket.write(bytes)) await Promise.race([new Promise((done) => socket.once('drain', done)), gone]);
  }
  return sent;
}

describe('before the first statement', () => {
  /** Enough in one piece to fill what the system buffers; what was sent is then close to what was read. */
  const many = (one: (index: number) => Buffer): Buffer =>
    Buffer.concat(Array.from({ length: 2000 }, (_, index) => one(index)));

  it.each([
    ['settings, each of another name', many((n) => parameter(`name${String(n)}`, 'x')), 'PROTOCOL_VIOLATION'],
    [
      'one setting again and again',
      many(() => parameter('server_version', 'x'.repeat(1000))),
      'MESSAGE_LIMIT',
    ],
    ['notices', many(() => message('N', `SNOTICE\0C00000\0M${'x'.repeat(1000)}\0\0`)), 'MESSAGE_LIMIT'],
    ['notifications', many(() => message('A', Buffer.alloc(1000))), 'MESSAGE_LIMIT'],
    ['keys', many(() => message('K', Buffer.alloc(8))), 'MESSAGE_LIMIT'],
  ])('a flood of %s is refused before it costs memory', async (_what, bytes, code) => {
    let sent: Promise<number> = Promise.resolve(0);
    await using server = await startFakeServer(({ socket }) => {
      socket.write(authentication(0));
      sent = flood(socket, bytes);
    });
    expect(await codeOf(connect(server))).toBe(code);
    // One message limit is read at most; the rest stands in buffers of the system, on both sides.
    expect(await sent).toBeLessThan(64 * 1024 * 1024);
  });

  it.each([2 ** 31, 2 ** 31 - 1, -1, 0])('SCRAM with %d rounds is refused', async (iterations) => {
    await using server = await startFakeServer(
      (conversation) => scram(conversation, { password: PASSWORD, iterations }),
      { tls },
    );
    expect(await codeOf(connect(server))).toBe('SCRAM_ITERATIONS');
  });

  it('is understood when it arrives one byte at a time, its proof included', async () => {
    await using server = await startFakeServer(
      async (conversation) => {
        const { socket } = conversation;
        const whole = socket.write.bind(socket) as (bytes: Buffer) => boolean;
        socket.write = ((bytes: Buffer) => {
          for (const byte of bytes) whole(Buffer.from([byte]));
          return true;
        }) as typeof socket.write;
        await scram(conversation, { password: PASSWORD });
        socket.write(welcome);
      },
      { tls },
    );
    await using session = await connect(server);
    expect(session.guard.parameters.get('server_version')).toBe('18.4');
  });
});

describe('silence', () => {
  afterEach(() => void vi.useRealTimers());

  /** Lets our own timers run out at once, when the server has heard what it will not answer. */
  async function outwait(
    behaviour: (heard: () => void) => Behaviour,
    ask: (server: FakeServer) => Promise<unknown>,
  ) {
    const { promise: heard, resolve } = Promise.withResolvers<void>();
    await using server = await startFakeServer(behaviour(resolve));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const code = codeOf(ask(server));
    await heard;
    vi.advanceTimersByTime(Math.max(CONNECT_DEADLINE_MS, STATEMENT_DEADLINE_MS) + 1);
    vi.useRealTimers();
    return await code;
  }

  it('from the first moment ends with CONNECT_DEADLINE', async () => {
    expect(await outwait((heard) => () => heard(), connect)).toBe('CONNECT_DEADLINE');
  });

  it('in the middle of SCRAM ends with CONNECT_DEADLINE', async () => {
    const behaviour = (heard: () => void): Behaviour => {
      return async ({ socket, next }) => {
        socket.write(authentication(10, 'SCRAM-SHA-256\0\0'));
        await next();
        heard();
      };
    };
    expect(await outwait(behaviour, connect)).toBe('CONNECT_DEADLINE');
  });

  it('after BEGIN ends with STATEMENT_DEADLINE', async () => {
    const behaviour = (heard: () => void): Behaviour => {
      return async ({ socket, next }) => {
        socket.write(welcome);
        await next();
        heard();
      };
    };
    const ask = async (server: FakeServer) => {
      const session = await connect(server);
      return begin(session, []);
    };
    expect(await outwait(behaviour, ask)).toBe('STATEMENT_DEADLINE');
  });

  it('is answered with a request to cancel, over a connection of its own, with the key that the server gave', async () => {
    let openings: () => Buffer[] = () => [];
    const behaviour = (heard: () => void): Behaviour => {
      return async ({ socket, next }) => {
        socket.write(welcome);
        await next();
        heard();
      };
    };
    const ask = async (server: FakeServer) => {
      openings = server.openings;
      await using session = await connect(server);
      await session.ask('SELECT 1', { bytes: 1000, rows: 3 });
    };
    expect(await outwait(behaviour, ask)).toBe('STATEMENT_DEADLINE');
    expect(openings()[1]?.toString('hex')).toBe('0000001004d2162e0000000100000002');
  });

  it('in the middle of the rows ends with STATEMENT_DEADLINE', async () => {
    const behaviour = (heard: () => void): Behaviour => {
      return async ({ socket, next }) => {
        socket.write(welcome);
        await next();
        socket.write(Buffer.concat([opening, description('a'), row('1')]));
        heard();
      };
    };
    const ask = async (server: FakeServer) => {
      const session = await connect(server);
      return session.ask('SELECT 1', { bytes: 1000, rows: 3 });
    };
    expect(await outwait(behaviour, ask)).toBe('STATEMENT_DEADLINE');
  });
});

describe('a row that dribbles', () => {
  it('costs as much memory as its bytes, not a piece for each', async () => {
    // Judged directly: a network would gather the pieces, and this is about the ones that arrive alone.
    const socket = new PassThrough();
    const guard = new WireGuard(socket, {
      requireProof: false,
      password: null,
      binding: { kind: 'none' },
      startup: {},
    });
    const rows: Buffer[] = [];
    guard.on('data', (bytes: Buffer) => rows.push(bytes));
    socket.emit('data', welcome);
    guard.begin({ bytes: 10_000_000, rows: 2 }, { kind: 'rows' });
    socket.emit('data', Buffer.concat([opening, description('a')]));
    const bytes = row('x'.repeat(1_000_000));
    await turn();
    const seen = rows.length;
    const before = process.memoryUsage();
    for (const byte of bytes.subarray(0, -1)) socket.emit('data', Buffer.from([byte]));
    const after = process.memoryUsage();
    const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
    expect(grown).toBeLessThan(40 * bytes.length);
    expect(rows).toHaveLength(seen);
    socket.emit('data', bytes.subarray(-1));
    await turn();
    expect(rows[seen]?.equals(bytes)).toBe(true);
    socket.emit('data', Buffer.concat([complete('SELECT 1'), ready('T')]));
    expect(guard.problem).toBeNull();
    expect(guard.transaction).toBe('T');
    guard.destroy();
  });
});
