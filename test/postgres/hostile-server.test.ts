// A server that lies: what it can say that would make the driver give a password away, hang, or believe a wrong result.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assertSafe } from '../../src/export/server/session-checks.ts';
import type { Session } from '../../src/export/server/session.ts';
import { begin, openSession } from '../../src/export/server/session.ts';
import type { Behaviour, FakeServer } from './fake-server.ts';
import {
  authentication,
  claim,
  complete,
  description,
  failure,
  message,
  opening,
  parameter,
  ready,
  row,
  scram,
  startFakeServer,
  welcome,
} from './fake-server.ts';
import { effects } from './bench.ts';
import { atLeast } from '../support/at-least.ts';

const PASSWORD = 'a password that must not leave';
const tls = {
  key: readFileSync(new URL('fixtures/server.key', import.meta.url), 'utf8'),
  certificate: readFileSync(new URL('fixtures/server.crt', import.meta.url), 'utf8'),
};

const connect = (server: FakeServer, endpoint = server.endpoint): Promise<Session> =>
  openSession({
    endpoint,
    user: 'context_pack_readonly',
    database: 'directus',
    password: PASSWORD,
    packetId: 'PKT-x',
    uid: effects.uid,
  });

/** The code with which connecting is refused, or `connected`. */
async function refusal(server: FakeServer, endpoint = server.endpoint): Promise<string> {
  try {
    await using session = await connect(server, endpoint);
    return session.guard.problem?.code ?? 'connected';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const say =
  (...messages: Buffer[]): Behaviour =>
  ({ socket }) =>
    void socket.write(Buffer.concat(messages));

describe('connecting, where a password is at stake', () => {
  it.each([
    ['AUTHENTICATION_METHOD', 'cleartext', authentication(3)],
    ['AUTHENTICATION_METHOD', 'MD5', authentication(5, 'salt')],
    ['AUTHENTICATION_METHOD', 'GSS', authentication(7)],
    ['AUTHENTICATION_METHOD', 'SSPI', authentication(9)],
    ['AUTHENTICATION_METHOD', 'an unknown method', authentication(99)],
    ['AUTHENTICATION_METHOD', 'SASL without SCRAM-SHA-256', authentication(10, 'OAUTHBEARER\0PLAIN\0\0')],
    ['AUTHENTICATION_METHOD', 'a challenge without a mechanism', authentication(11, 'r=x,s=eA==,i=4096')],
    ['AUTHENTICATION_METHOD', 'a proof without a challenge', authentication(12, 'v=eA==')],
    ['AUTHENTICATION_METHOD', 'a truncated request', message('R', 'x')],
    ['SERVER_NOT_PROVEN', 'no method at all', welcome],
  ])('over TLS is refused with %s when the server asks for %s', async (code, _what, bytes) => {
    await using server = await startFakeServer(say(bytes), { tls });
    expect(await refusal(server)).toBe(code);
    expect(server.received().includes('p')).toBe(false);
    expect(server.received().toString('latin1')).not.toContain(PASSWORD);
  });

  it.each(['cleartext', 'md5'])(
    'is refused on a trusted socket too when the server asks for %s',
    async (method) => {
      await using server = await startFakeServer(
        say(method === 'md5' ? authentication(5, 'salt') : authentication(3)),
      );
      expect(await refusal(server)).toBe('AUTHENTICATION_METHOD');
      expect(server.received()).toHaveLength(0);
    },
  );

  it('is refused when the server lets us in right after the first SCRAM message', async () => {
    await using server = await startFakeServer(
      async ({ socket, next }) => {
        socket.write(authentication(10, 'SCRAM-SHA-256\0\0'));
        await next();
        socket.write(welcome);
      },
      { tls },
    );
    expect(await refusal(server)).toBe('SERVER_NOT_PROVEN');
  });

  it.each([1, 4095, 100_001, 2_000_000_000])(
    'is refused when SCRAM asks for %d rounds',
    async (iterations) => {
      await using server = await startFakeServer(
        (conversation) => scram(conversation, { password: PASSWORD, iterations }),
        { tls },
      );
      expect(await refusal(server)).toBe('SCRAM_ITERATIONS');
    },
  );

  it('is refused when the server signs without knowing the password', async () => {
    await using server = await startFakeServer(
      async (conversation) => {
        await scram(conversation, { password: 'another', forge: true });
        conversation.socket.write(welcome);
      },
      { tls },
    );
    expect(await refusal(server)).toBe('AUTHENTICATION_REFUSED');
  });

  it('succeeds with an honest server: the refusals above are not the only thing it can do', async () => {
    await using server = await startFakeServer(
      async (conversation) => {
        await scram(conversation, { password: PASSWORD });
        conversation.socket.write(welcome);
      },
      { tls },
    );
    expect(await refusal(server)).toBe('connected');
  });

  it('is refused when the certificate is for another name, or from another authority', async () => {
    await using server = await startFakeServer(say(welcome), { tls });
    if (server.endpoint.kind !== 'tls') throw new Error('the test needs TLS');
    expect(await refusal(server, { ...server.endpoint, host: '127.0.0.2' })).toBe('CONNECT_FAILED');
    const other = readFileSync(new URL('fixtures/other.crt', import.meta.url), 'utf8');
    expect(await refusal(server, { ...server.endpoint, ca: other })).toBe('CONNECT_FAILED');
    expect(server.received()).toHaveLength(0);
  });

  it.each([
    ['an empty file', ''],
    ['a comment', '# no certificate\n'],
    ['a block that is no certificate', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'],
    ['a block without its end', '-----BEGIN CERTIFICATE-----\nAAAA\n'],
    ['a private key', tls.key],
    ['a certificate and a broken one', `${tls.certificate}-----BEGIN CERTIFICATE-----\nAAAA\n`],
    ['a certificate and a private key', tls.certificate + tls.key],
  ])('is refused before it is opened when the authority is %s', async (_what, ca) => {
    await using server = await startFakeServer(say(welcome), { tls });
    if (server.endpoint.kind !== 'tls') throw new Error('the test needs TLS');
    expect(await refusal(server, { ...server.endpoint, ca })).toBe('AUTHORITY_UNREADABLE');
    expect(server.connections()).toBe(0);
  });

  it('takes several authorities, and text around them', async () => {
    await using server = await startFakeServer(
      async (conversation) => {
        await scram(conversation, { password: PASSWORD });
        conversation.socket.write(welcome);
      },
      { tls },
    );
    if (server.endpoint.kind !== 'tls') throw new Error('the test needs TLS');
    const other = readFileSync(new URL('fixtures/other.crt', import.meta.url), 'utf8');
    const ca = `the other one\r\n${other}\n# ours\n${tls.certificate}`.replaceAll('\n', '\r\n');
    expect(await refusal(server, { ...server.endpoint, ca })).toBe('connected');
  });

  it.each([
    ['PLAINTEXT_REFUSED', 'N'],
    ['PLAINTEXT_REFUSED', 'E'],
    ['PROTOCOL_VIOLATION', 'Splaintext before TLS'],
  ])('is refused with %s when the server answers the request for TLS with %s', async (code, answer) => {
    await using server = await startFakeServer(say(welcome), { answer: Buffer.from(answer) });
    if (server.endpoint.kind !== 'tls') throw new Error('the test needs TCP');
    expect(await refusal(server, { ...server.endpoint, ca: tls.certificate })).toBe(code);
    expect(server.received()).toHaveLength(0);
  });

  it('is refused for a socket of somebody else, in a folder of somebody else, or in one that all can write', async () => {
    await using server = await startFakeServer(say(welcome));
    if (server.endpoint.kind !== 'unix') throw new Error('the test needs a socket');
    expect(await refusal(server)).toBe('connected');
    // Run as root, root's own socket stays trusted; as anybody else this socket is a stranger's.
    const asRoot = effects.uid === 0;
    const foreign = openSession({
      endpoint: server.endpoint,
      user: 'u',
      database: 'directus',
      password: null,
      packetId: 'PKT-x',
      uid: 12_345,
    });
    const ended = await foreign.then(
      async (session) => session[Symbol.asyncDispose]().then(() => 'connected'),
      (error: unknown) => (error as { code?: string }).code,
    );
    expect(ended).toBe(asRoot ? 'connected' : 'SOCKET_OWNER');
    const { chmodSync, chownSync } = await import('node:fs');
    // Only root can give a folder away.
    const strangers: string[] = [];
    if (asRoot) {
      chownSync(server.endpoint.directory, 4242, 4242);
      strangers.push(await refusal(server), await refusal(server, { ...server.endpoint, socketOwner: 4242 }));
      chownSync(server.endpoint.directory, 0, 0);
    }
    expect(strangers).toEqual(asRoot ? ['SOCKET_OWNER', 'connected'] : []);
    chmodSync(server.endpoint.directory, 0o1777);
    expect(await refusal(server)).toBe('SOCKET_OWNER');
  });
});

describe('connecting, with an unruly server', () => {
  it.each([
    ['a message shorter than its header', claim('R', 3)],
    ['a row', row('1')],
    ['readiness before it knows who we are', ready()],
    ['a setting before it knows who we are', parameter('server_version', '1')],
    ['another protocol version', message('v', '\0\0\0\0\0\0\0\0')],
    ['a COPY', message('G', '\0\0\0')],
    ['a setting that cannot be read', Buffer.concat([authentication(0), message('S', 'name without value')])],
    ['readiness twice', Buffer.concat([welcome, ready()])],
    ['an answer to no question', Buffer.concat([welcome, message('1')])],
    ['an unknown type', message('!', 'x')],
  ])('is refused as a violation when the server sends %s', async (_what, bytes) => {
    await using server = await startFakeServer(say(bytes));
    expect(await refusal(server)).toBe('PROTOCOL_VIOLATION');
  });

  it('is refused when an error message claims two gigabytes', async () => {
    await using server = await startFakeServer(say(claim('E', 2 ** 31)));
    expect(await refusal(server)).toBe('MESSAGE_LIMIT');
  });
});

const small = { bytes: 10_000, rows: 3 };

/** A whole answer of one row, but for how it ends. */
const oneRow = (end: Buffer, status = 'T'): Buffer[] => [
  opening,
  description('a'),
  row('1'),
  end,
  ready(status),
];

/** Answers every question with the bytes, and says how asking ended. */
async function asking(...messages: Buffer[]): Promise<unknown> {
  await using server = await startFakeServer(async ({ socket, next }) => {
    socket.write(welcome);
    await next();
    socket.write(Buffer.concat(messages));
  });
  await using session = await connect(server);
  try {
    const answer = await session.ask('SELECT 1', small);
    return { ...answer, guard: session.guard.counts };
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('answering', () => {
  it('takes an honest answer as it is', async () => {
    expect(
      await asking(opening, description('count'), row('309'), complete('SELECT 1'), ready('T')),
    ).toMatchObject({
      kind: 'rows',
      columns: [{ name: 'count', type: 20 }],
      rows: [['309']],
      cut: false,
    });
  });

  it.each([
    [
      'more rows than asked for',
      'ROW_FLOOD',
      [opening, description('a'), row('1'), row('2'), row('3'), row('4')],
    ],
    ['a row before its description', 'PROTOCOL_VIOLATION', [opening, row('1')]],
    ['a row with a column too few', 'PROTOCOL_VIOLATION', [opening, description('a', 'b'), row('1')]],
    ['a row with a column too many', 'PROTOCOL_VIOLATION', [opening, description('a'), row('1', '2')]],
    ['a second description', 'PROTOCOL_VIOLATION', [opening, description('a'), description('b')]],
    [
      'text that is not UTF-8',
      'PROTOCOL_VIOLATION',
      [opening, description('a'), row(Buffer.from([0xff, 0xfe]))],
    ],
    ['a NUL in a value', 'PROTOCOL_VIOLATION', [opening, description('a'), row('1\0')]],
    [
      'a column name that is not UTF-8',
      'PROTOCOL_VIOLATION',
      [opening, message('T', Buffer.concat([Buffer.from([0, 1, 0xff, 0]), Buffer.alloc(18)]))],
    ],
    [
      'a value longer than its row',
      'PROTOCOL_VIOLATION',
      [opening, description('a'), message('D', Buffer.from([0, 1, 0, 0, 1, 0, 65]))],
    ],
    [
      'a binary format',
      'PROTOCOL_VIOLATION',
      [
        opening,
        message('T', Buffer.concat([Buffer.from([0, 1, 97, 0]), Buffer.alloc(17), Buffer.from([1])])),
      ],
    ],
    [
      'a description with bytes left over',
      'PROTOCOL_VIOLATION',
      [opening, message('T', Buffer.concat([Buffer.from([0, 1, 97, 0]), Buffer.alloc(19)]))],
    ],
    [
      'a row with bytes left over',
      'PROTOCOL_VIOLATION',
      [opening, description('a'), message('D', Buffer.from([0, 1, 0, 0, 0, 1, 65, 66]))],
    ],
    [
      'a negative length',
      'PROTOCOL_VIOLATION',
      [opening, description('a'), message('D', Buffer.from([0, 1, 0xff, 0xff, 0xff, 0xfe]))],
    ],
    ['COPY instead of rows', 'PROTOCOL_VIOLATION', [opening, message('H', Buffer.from([0, 0, 0]))]],
    ['a request for our data', 'PROTOCOL_VIOLATION', [opening, message('G', Buffer.from([0, 0, 0]))]],
    ['a changed client_encoding', 'PROTOCOL_VIOLATION', [parameter('client_encoding', 'LATIN1')]],
    [
      'a changed standard_conforming_strings',
      'PROTOCOL_VIOLATION',
      [parameter('standard_conforming_strings', 'off')],
    ],
    ['a new authentication', 'PROTOCOL_VIOLATION', [authentication(3)]],
    ['readiness without an answer', 'PROTOCOL_VIOLATION', [ready('T')]],
    ['rows after the end', 'PROTOCOL_VIOLATION', [opening, description('a'), complete('SELECT 0'), row('1')]],
    ['the end of a query before its rows', 'PROTOCOL_VIOLATION', [opening, complete('SELECT 0'), ready('T')]],
    ['a tag of more rows than came', 'PROTOCOL_VIOLATION', oneRow(complete('SELECT 7'))],
    ['a tag of fewer rows than came', 'PROTOCOL_VIOLATION', oneRow(complete('SELECT 0'))],
    ['the tag of another command', 'PROTOCOL_VIOLATION', oneRow(complete('DELETE 1'))],
    ['an escape sequence as its tag', 'PROTOCOL_VIOLATION', oneRow(complete('\u001b[31m'))],
    ['a tag with something behind it', 'PROTOCOL_VIOLATION', oneRow(message('C', 'SELECT 1\0x\0'))],
    ['a tag without its end', 'PROTOCOL_VIOLATION', oneRow(message('C', 'SELECT 1'))],
    ['a stop before the row limit', 'PROTOCOL_VIOLATION', oneRow(message('s'))],
    ['a failed transaction without an error', 'PROTOCOL_VIOLATION', [...oneRow(complete('SELECT 1'), 'E')]],
    ['an answer that was never opened', 'PROTOCOL_VIOLATION', [description('a'), row('1')]],
    ['an answer without ParseComplete', 'PROTOCOL_VIOLATION', [message('2'), description('a')]],
    ['an answer without BindComplete', 'PROTOCOL_VIOLATION', [message('1'), description('a')]],
    ['a second ParseComplete', 'PROTOCOL_VIOLATION', [message('1'), message('1')]],
    ['BindComplete first', 'PROTOCOL_VIOLATION', [message('2'), message('1')]],
    ['a second BindComplete', 'PROTOCOL_VIOLATION', [opening, message('2')]],
    ['ParseComplete with content', 'PROTOCOL_VIOLATION', [message('1', 'x'), message('2')]],
    ['no data for a query', 'PROTOCOL_VIOLATION', [opening, message('n'), complete('SELECT 0'), ready('T')]],
    ['an empty query for ours', 'PROTOCOL_VIOLATION', [opening, description('a'), message('I'), ready('T')]],
    ['an unknown state', 'PROTOCOL_VIOLATION', [opening, description('a'), complete('SELECT 0'), ready('?')]],
    ['a row that claims two gigabytes', 'RUN_LIMIT', [opening, description('a'), claim('D', 2 ** 31)]],
    ['a description that claims two gigabytes', 'MESSAGE_LIMIT', [opening, claim('T', 2 ** 31)]],
    ['a notice that claims two gigabytes', 'MESSAGE_LIMIT', [claim('N', 2 ** 31)]],
  ])('ends the run on %s (%s)', async (_what, code, messages) => {
    expect(await asking(...messages)).toBe(code);
  });

  it('calls an answer cut that stops where the row limit is met', async () => {
    expect(
      await asking(opening, description('a'), row('1'), row('2'), row('3'), message('s'), ready('T')),
    ).toMatchObject({ rows: [['1'], ['2'], ['3']], cut: true });
  });

  it('takes an answer of exactly as many rows as were asked for, with their number in the tag', async () => {
    expect(
      await asking(opening, description('a'), row('1'), row('2'), row('3'), complete('SELECT 3'), ready('T')),
    ).toMatchObject({ rows: [['1'], ['2'], ['3']], cut: false });
  });

  it('ends the run when the server hangs up in the middle', async () => {
    await using server = await startFakeServer(async ({ socket, next }) => {
      socket.write(welcome);
      await next();
      socket.end(opening);
    });
    await using session = await connect(server);
    await expect(session.ask('SELECT 1', small)).rejects.toMatchObject({ code: 'CONNECTION_LOST' });
  });

  it('skips rows above the byte limit without storing them, and says so', async () => {
    const large = row('x'.repeat(60_000));
    expect(
      await asking(opening, description('a'), row('1'), large, row('2'), complete('SELECT 3'), ready('T')),
    ).toMatchObject({
      rows: [['1']],
      cut: true,
    });
  });

  it('skips a row that arrives in pieces, and reads on where it ends', async () => {
    const bytes = Buffer.concat([
      opening,
      description('a'),
      row('1'),
      row('x'.repeat(60_000)),
      complete('SELECT 2'),
      ready('T'),
    ]);
    for (const size of [1000, 20_000, 60_100]) {
      await using server = await startFakeServer(async ({ socket, next }) => {
        socket.write(welcome);
        await next();
        for (let offset = 0; offset < bytes.length; offset += size) {
          socket.write(bytes.subarray(offset, offset + size));
          await new Promise((done) => setImmediate(done));
        }
      });
      await using session = await connect(server);
      expect(await session.ask('SELECT 1', small)).toMatchObject({ rows: [['1']], cut: true });
    }
  });

  it('hangs up on a server that never stops, however small its rows', async () => {
    await using server = await startFakeServer(async ({ socket, next }) => {
      socket.write(welcome);
      await next();
      socket.write(Buffer.concat([opening, description('a')]));
      const rows = row('x'.repeat(1024 * 1024));
      for (let sent = 0; sent < 600 && !socket.destroyed; sent++) {
        if (!socket.write(rows)) {
          await new Promise<void>((done) => {
            const end = () => {
              socket.off('drain', end).off('close', end);
              done();
            };
            socket.on('drain', end).on('close', end);
          });
        }
      }
    });
    await using session = await connect(server);
    const before = process.memoryUsage().rss;
    await expect(session.ask('SELECT 1', { bytes: 1000, rows: 100_000 })).rejects.toMatchObject({
      code: 'RUN_LIMIT',
    });
    // Half a gigabyte came in and was dropped as it came.
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
  });

  it('counts notices and notifications, and shows none of their text', async () => {
    const notice = message('N', 'SNOTICE\0C00000\0Ma row of yours\0\0');
    const notification = message('A', Buffer.concat([Buffer.alloc(4), Buffer.from('channel\0payload\0')]));
    const answer = await asking(
      notice,
      opening,
      notification,
      description('a'),
      notice,
      row('1'),
      complete('SELECT 1'),
      ready('T'),
    );
    expect(answer).toMatchObject({ rows: [['1']], guard: { notices: 2, notifications: 1 } });
    expect(JSON.stringify(answer)).not.toContain('yours');
  });

  it('keeps the SQLSTATE of an error and nothing of its text', async () => {
    const answer = await asking(opening, failure('22P02', 'invalid input: "a row of yours"'), ready('E'));
    expect(answer).toMatchObject({ kind: 'error', sqlstate: '22P02' });
    expect(JSON.stringify(answer)).not.toContain('yours');
  });

  it('reads a SQLSTATE that is none as an internal error of the server', async () => {
    expect(await asking(opening, failure('a row of yours', 'x'), ready('E'))).toMatchObject({
      sqlstate: 'XX000',
    });
  });

  it('reads the same answer whatever the size of the pieces in which it arrives', async () => {
    const bytes = Buffer.concat([
      opening,
      description('a', 'b'),
      row('é', null),
      row('', 'zwei'),
      complete('SELECT 2'),
      ready('T'),
    ]);
    for (const size of [1, 2, 3, 5, 7, 64]) {
      await using server = await startFakeServer(async ({ socket, next }) => {
        socket.write(welcome);
        await next();
        for (let offset = 0; offset < bytes.length; offset += size) {
          socket.write(bytes.subarray(offset, offset + size));
          await new Promise((done) => setImmediate(done));
        }
      });
      await using session = await connect(server);
      expect(await session.ask('SELECT 1', small)).toMatchObject({
        rows: [
          ['é', null],
          ['', 'zwei'],
        ],
        cut: false,
      });
    }
  });
});

const answerOf = (rows: (string | null)[][], status = 'T'): Buffer => {
  const names = (rows[0] ?? ['a']).map((_, index) => `c${String(index)}`);
  const lines = rows.map((values) => row(...values));
  return Buffer.concat([
    opening,
    description(...names),
    ...lines,
    complete(`SELECT ${String(rows.length)}`),
    ready(status),
  ]);
};

/** A session with a server that gives the answers in this order, whatever it is asked. */
async function withAnswers<T>(
  answers: readonly Buffer[],
  use: (session: Session) => Promise<T>,
): Promise<T | string> {
  await using server = await startFakeServer(async ({ socket, next }) => {
    socket.write(welcome);
    for (const answer of answers) {
      await next();
      socket.write(answer);
    }
  });
  await using session = await connect(server);
  try {
    return await use(session);
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const settings: [string, string][] = [
  ['search_path', 'pg_catalog,pg_temp'],
  ['default_transaction_read_only', 'on'],
  ['statement_timeout', '5000'],
  ['lock_timeout', '1000'],
  ['idle_in_transaction_session_timeout', '15000'],
  ['row_security', 'off'],
  ['client_min_messages', 'notice'],
  ['standard_conforming_strings', 'on'],
  ['transform_null_equals', 'off'],
  ['gin_fuzzy_search_limit', '0'],
  ['array_nulls', 'on'],
  ['constraint_exclusion', 'partition'],
  ['quote_all_identifiers', 'off'],
  ['TimeZone', 'UTC'],
  ['DateStyle', 'ISO, YMD'],
  ['IntervalStyle', 'iso_8601'],
  ['extra_float_digits', '1'],
  ['bytea_output', 'hex'],
  ['xmlbinary', 'base64'],
  ['xmloption', 'content'],
  ['client_encoding', 'UTF8'],
  ['server_encoding', 'UTF8'],
  ['transaction_isolation', 'repeatable read'],
  ['transaction_read_only', 'on'],
  ['session_replication_role', 'origin'],
  ['local_preload_libraries', ''],
  ['in_hot_standby', 'off'],
  ['zero_damaged_pages', 'off'],
  ['ignore_checksum_failure', 'off'],
  ['ignore_invalid_pages', 'off'],
];
const ofTheDatabase = [
  'lc_monetary',
  'lc_numeric',
  'lc_time',
  'default_text_search_config',
  'timezone_abbreviations',
];
const allSettings = (): string[][] => [
  ...settings.map((entry) => [...entry, 'client']),
  ...ofTheDatabase.map((name) => [name, 'whatever', 'configuration file']),
];
const READER = 'context_pack_readonly';
const identity = [READER, READER, 'directus', '180004', '1:1:'];
const role = ['16384', READER, 'f', 'f', 'f', 'f', 'f', 't'];

interface Told {
  settings?: string[][];
  identity?: string[];
  role?: string[][];
  membership?: string[][];
  leftovers?: string[][];
}

const told = (changes: Told = {}): Buffer[] => [
  answerOf(changes.settings ?? allSettings()),
  answerOf([changes.identity ?? identity]),
  answerOf(changes.role ?? [role]),
  answerOf(changes.membership ?? []),
  answerOf(changes.leftovers ?? []),
  answerOf([]),
  answerOf([]),
];

describe('telling about itself', () => {
  const ask = (changes: Told) => withAnswers(told(changes), (session) => assertSafe(session, 'directus'));

  it('is believed as far as it goes', async () => {
    expect(await ask({})).toEqual({
      serverVersion: 180_004,
      snapshot: '1:1:',
      role: READER,
      roleOid: '16384',
      eventTriggers: [],
      preloaded: [],
    });
  });

  it.each(settings.map(([name]) => name))(
    'is refused when it leaves %s out, or says something else',
    async (name) => {
      const other = allSettings().map((entry) => (entry[0] === name ? [name, 'other', 'client'] : entry));
      expect(await ask({ settings: allSettings().filter(([own]) => own !== name) })).toBe('SETTING_DIFFERS');
      expect(await ask({ settings: other })).toBe('SETTING_DIFFERS');
    },
  );

  it.each(
    atLeast(
      15,
      ofTheDatabase.flatMap((name) => ['user', 'session', 'client'].map((source) => [name, source])),
    ),
  )('is refused when %s comes from the %s, and not from the database', async (name, source) => {
    const own = allSettings().map((entry) => (entry[0] === name ? [name, 'whatever', source] : entry));
    expect(await ask({ settings: allSettings().filter(([other]) => other !== name) })).toBe(
      'SETTING_DIFFERS',
    );
    expect(await ask({ settings: own })).toBe('SETTING_DIFFERS');
  });

  it.each([
    ['ROLE_UNSAFE', 'another current user', { identity: [READER, 'owner', 'directus', '180004', '1:1:'] }],
    [
      'ROLE_UNSAFE',
      'another role than was asked for',
      { identity: ['other', 'other', 'directus', '180004', '1:1:'] },
    ],
    ['SERVER_VERSION', 'a version before 15', { identity: [READER, READER, 'directus', '140011', '1:1:'] }],
    ['SERVER_VERSION', 'a version after 18', { identity: [READER, READER, 'directus', '190000', '1:1:'] }],
    ['SERVER_VERSION', 'no version', { identity: [READER, READER, 'directus', '18.4', '1:1:'] }],
    [
      'PROTOCOL_VIOLATION',
      'a snapshot that is a command for a runner',
      { identity: [READER, READER, 'directus', '180004', '::set-env name=x::y'] },
    ],
    ['DATABASE_DENIED', 'another database', { identity: [READER, READER, 'postgres', '180004', '1:1:'] }],
    ['ROLE_UNSAFE', 'no role', { role: [] }],
    ['ROLE_UNSAFE', 'a role of another name', { role: [['16384', 'other', 'f', 'f', 'f', 'f', 'f', 't']] }],
    ['ROLE_UNSAFE', 'two roles', { role: [role, role] }],
    [
      'ROLE_UNSAFE',
      'an attribute that is neither true nor false',
      { role: [['16384', READER, 'f', 'f', '', 'f', 'f', 't']] },
    ],
    ['ROLE_UNSAFE', 'a membership', { membership: [['10']] }],
    ['SESSION_NOT_CLEAN', 'a temporary schema', { leftovers: [['temp']] }],
  ] satisfies [string, string, Told][])(
    'is refused with %s when it tells of %s',
    async (code, _what, changes) => {
      expect(await ask(changes)).toBe(code);
    },
  );
});

describe('answering several that were asked together', () => {
  const together = (...bytes: Buffer[]) =>
    withAnswers([Buffer.concat(bytes)], (session) => session.readAll(['SELECT 1', 'SELECT 2']));
  const one = answerOf([['1']]);
  const two = answerOf([['2'], ['3']]);

  it('is understood, each answer as that of its own statement', async () => {
    expect(await together(one, two)).toEqual([[['1']], [['2'], ['3']]]);
  });

  it('is understood in single bytes', async () => {
    const bytes = Array.from(Buffer.concat([one, two]), (byte) => Buffer.from([byte]));
    await using server = await startFakeServer(async ({ socket, next }) => {
      socket.write(welcome);
      await next();
      for (const byte of bytes) socket.write(byte);
    });
    await using session = await connect(server);
    expect(await session.readAll(['SELECT 1', 'SELECT 2'])).toEqual([[['1']], [['2'], ['3']]]);
  });

  it.each([
    ['PROTOCOL_VIOLATION', 'one answer more', [one, two, one]],
    ['PROTOCOL_VIOLATION', 'readiness for one more', [one, two, ready('T')]],
    ['PROTOCOL_VIOLATION', 'readiness between them twice', [one, ready('T'), two]],
    ['PROTOCOL_VIOLATION', 'no end of the first', [one.subarray(0, -ready('T').length), two]],
    ['PROTOCOL_VIOLATION', 'a row behind the first', [one, row('1'), two]],
    [
      'PROTOCOL_VIOLATION',
      'a second with other columns than it describes',
      [one, Buffer.concat([opening, description('a', 'b'), row('1')])],
    ],
    [
      'PROTOCOL_VIOLATION',
      'a second with another count than its rows',
      [one, Buffer.concat([opening, description('a'), row('1'), complete('SELECT 2'), ready('T')])],
    ],
    ['PROTOCOL_VIOLATION', 'a first that failed a transaction in silence', [answerOf([['1']], 'E'), two]],
    [
      'PROTOCOL_VIOLATION',
      'no rows for the second',
      [one, Buffer.concat([opening, message('n'), complete('SELECT 0'), ready('T')])],
    ],
    ['STATEMENT_FAILED', 'an error for the first', [opening, failure('42501', 'x'), ready('E'), two]],
    ['STATEMENT_FAILED', 'an error for the second', [one, opening, failure('42501', 'x'), ready('E')]],
    [
      'STATEMENT_FAILED',
      'more rows than a check can have, in the second',
      [
        one,
        opening,
        description('a'),
        ...Array.from({ length: 1000 }, () => row('1')),
        message('s'),
        ready('T'),
      ],
    ],
  ])('is refused with %s on %s', async (code, _what, bytes) => {
    expect(await together(...bytes)).toBe(code);
  });

  it('is refused with CONNECTION_LOST when it hangs up behind the first', async () => {
    await using server = await startFakeServer(async ({ socket, next }) => {
      socket.write(welcome);
      await next();
      socket.end(one);
    });
    await using session = await connect(server);
    const code = await session
      .readAll(['SELECT 1', 'SELECT 2'])
      .catch((error: unknown) => (error as { code: string }).code);
    expect(code).toBe('CONNECTION_LOST');
  });
});

describe('answering commands', () => {
  it.each([
    [
      'PROTOCOL_VIOLATION',
      'another tag',
      Buffer.concat([opening, message('n'), complete('COMMIT'), ready('T')]),
    ],
    ['PROTOCOL_VIOLATION', 'rows', answerOf([['1']])],
    ['PROTOCOL_VIOLATION', 'a tag alone', Buffer.concat([complete('BEGIN'), ready('T')])],
    ['PROTOCOL_VIOLATION', 'no description', Buffer.concat([opening, complete('BEGIN'), ready('T')])],
    [
      'PROTOCOL_VIOLATION',
      'a stop, as if there were rows',
      Buffer.concat([opening, message('n'), message('s'), ready('T')]),
    ],
    ['STATEMENT_FAILED', 'an error', Buffer.concat([opening, failure('25P02', 'x'), ready('E')])],
  ])('is refused with %s on %s', async (code, _what, bytes) => {
    expect(await withAnswers([bytes], (session) => session.command('BEGIN', 'BEGIN'))).toBe(code);
  });

  it('is refused when it says that a transaction began and that none is open', async () => {
    const bytes = Buffer.concat([opening, message('n'), complete('BEGIN'), ready('I')]);
    expect(await withAnswers([bytes], (session) => begin(session, []))).toBe('PROTOCOL_VIOLATION');
  });

  it('is refused when it says that it did something else than lock', async () => {
    const begun = Buffer.concat([opening, message('n'), complete('BEGIN'), ready('T')]);
    const other = Buffer.concat([opening, message('n'), complete('DROP TABLE'), ready('T')]);
    expect(await withAnswers([begun, other], (session) => begin(session, ['public.t']))).toBe(
      'PROTOCOL_VIOLATION',
    );
  });

  it.each([
    ['an error', Buffer.concat([opening, failure('42501', 'x'), ready('E')])],
    [
      'more rows than a check can have',
      Buffer.concat([
        opening,
        description('a'),
        ...Array.from({ length: 1000 }, () => row('1')),
        message('s'),
        ready('T'),
      ]),
    ],
  ])('to a check of ours is refused on %s', async (_what, bytes) => {
    expect(await withAnswers([bytes], (session) => session.read('SELECT 1'))).toBe('STATEMENT_FAILED');
  });
});
