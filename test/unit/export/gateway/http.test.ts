// A gateway over HTTPS on the loopback: what is checked before a byte is sent, and every answer of HTTP that ends the run.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../../../src/catalog/load.ts';
import { exportThroughGateway } from '../../../../src/export/gateway/gateway-export.ts';
import type { GatewayLimits } from '../../../../src/export/gateway/gateway-limits.ts';
import { gatewayMappings } from '../../../../src/export/gateway/mappings.ts';
import type { ExportOutcome } from '../../../../src/export/outcome.ts';
import { atLeast } from '../../../support/at-least.ts';

const catalog = loadCatalog(new URL('../../../../catalog', import.meta.url).pathname);
const fixture = (name: string): string =>
  readFileSync(new URL(`../../../postgres/fixtures/${name}`, import.meta.url), 'utf8');
const authority = fixture('server.crt');
const TOKEN = 'a-token-that-must-never-be-seen-0123456789';

interface Message {
  id?: number;
  method?: string;
  params?: { arguments?: { sql: string }; protocolVersion?: string };
}

type Answer = (response: ServerResponse, message: Message, request: IncomingMessage) => void;

const tool = {
  name: 'query_pg',
  inputSchema: { type: 'object', properties: { sql: {}, database: {} }, required: ['sql', 'database'] },
};
const text = (value: unknown) => ({ content: [{ type: 'text', text: JSON.stringify(value) }] });
const table = (columns: string[], row: string[]) =>
  text({ columns, rows: [row], row_count: 1, truncated: false });
const ROLE = ['role', 'database', 'rolsuper', 'rolcreaterole', 'rolcreatedb', 'rolbypassrls'];

/** What a sound server says to a message. */
function resultOf({ method, params }: Message): unknown {
  if (method === 'initialize')
    return {
      protocolVersion: params?.protocolVersion,
      capabilities: { tools: {} },
      serverInfo: { name: 'gateway', version: '1' },
    };
  if (method === 'tools/list') return { tools: [tool] };
  return params?.arguments?.sql.includes('pg_roles') === true
    ? table(ROLE, ['reader', 'directus', 'false', 'false', 'false', 'false'])
    : table(['count'], ['3']);
}

const json: Answer = (response, message) =>
  void (message.id === undefined
    ? response.writeHead(202).end()
    : response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ jsonrpc: '2.0', id: message.id, result: resultOf(message) })));

const event = (message: Message): string =>
  `event: message\nid: 1\ndata: ${JSON.stringify({ jsonrpc: '2.0', id: message.id, result: resultOf(message) })}\n\n`;

interface Asked extends AsyncDisposable {
  port: number;
  messages: { message: Message; headers: IncomingMessage['headers'] }[];
}

/** `answer` speaks for the calls of the tool; what comes before is answered soundly. */
async function start(answer: Answer, from: 'call' | 'initialize' = 'call'): Promise<Asked> {
  const messages: Asked['messages'] = [];
  const server = createServer({ cert: authority, key: fixture('server.key') }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => void chunks.push(chunk));
    request.on('end', () => {
      const message = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Message;
      messages.push({ message, headers: request.headers });
      const ours = from === 'initialize' || message.method === 'tools/call';
      (ours ? answer : json)(response, message, request);
    });
  });
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    messages,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

interface Given {
  ca: string;
  token: string;
  limits: Partial<GatewayLimits>;
  env: Record<string, string>;
}

async function run(
  port: number,
  { ca = authority, token = TOKEN, limits = {}, env = {} }: Partial<Given> = {},
): Promise<string> {
  let emitted = '';
  const outcome: ExportOutcome = await exportThroughGateway(
    {
      ids: ['count/dot_tools'],
      purpose: 'a test',
      catalog,
      database: 'directus',
      exporter: 'a test',
      gateway: {
        mapping: gatewayMappings.query_pg,
        way: { kind: 'http', endpoint: { kind: 'tls', host: 'localhost', port, ca }, path: '/mcp', token },
        limits,
      },
    },
    {
      now: () => new Date(),
      randomHex: () => 'c0ffee00',
      env,
      uid: process.getuid?.() ?? 0,
      spool: { write: (bytes) => void (emitted += Buffer.from(bytes).toString('utf8')) },
    },
  );
  // What goes into a packet, a log or a terminal.
  expect(emitted + JSON.stringify(outcome)).not.toContain(TOKEN);
  return outcome.kind === 'blocked' ? outcome.code : (outcome.items[0]?.completeness ?? '');
}

describe('a gateway over HTTPS', () => {
  it.each<[string, Answer]>([
    ['JSON', json],
    [
      'a stream of events',
      (response, message) =>
        void response
          .writeHead(200, { 'content-type': 'text/event-stream' })
          .end(`: a remark\n\nevent: other\ndata: x\n\n${event(message)}`),
    ],
    [
      'a stream that stays open',
      (response, message) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' }).write(event(message));
      },
    ],
  ])('that answers with %s is read', async (_name, answer) => {
    await using server = await start(answer);
    expect(await run(server.port)).toBe('COMPLETE');
  });

  it('gets POSTs alone, its token, its session and the version that was agreed on', async () => {
    await using server = await start((response, message, request) => {
      if (message.method === 'initialize') response.setHeader('mcp-session-id', 'one');
      expect([request.method, request.url]).toEqual(['POST', '/mcp']);
      json(response, message, request);
    }, 'initialize');
    expect(await run(server.port)).toBe('COMPLETE');
    const [first, ...rest] = server.messages.map(({ headers }) => headers);
    expect(first?.['mcp-session-id']).toBeUndefined();
    for (const headers of atLeast(1, rest)) {
      expect(headers).toMatchObject({ 'mcp-session-id': 'one', authorization: `Bearer ${TOKEN}` });
      expect(headers['mcp-protocol-version']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(headers['accept-encoding']).toBe('identity');
    }
  });

  it('gets nothing where its certificate is another one’s, or the token is no token', async () => {
    await using server = await start(json, 'initialize');
    expect(await run(server.port, { ca: fixture('other.crt') })).toBe('GATEWAY_CONNECT_FAILED');
    expect(await run(server.port, { ca: '' })).toBe('AUTHORITY_UNREADABLE');
    expect(await run(server.port, { token: 'two\r\nlines-of-a-token-0123456789' })).toBe(
      'GATEWAY_TOKEN_MALFORMED',
    );
    expect(await run(server.port, { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } })).toBe(
      'ENVIRONMENT_REFUSED',
    );
    expect(server.messages).toEqual([]);
  });

  it('that nobody listens for is not reached', async () => {
    const { port } = await (async () => {
      await using server = await start(json);
      return { port: server.port };
    })();
    expect(await run(port)).toBe('GATEWAY_CONNECT_FAILED');
  });

  const ends = (status: number, headers: Record<string, string> = {}, body = ''): Answer => {
    return (response) => void response.writeHead(status, headers).end(body);
  };
  const large = 'x'.repeat(300_000);

  it.each<[string, string, Answer]>([
    ['a redirect', 'GATEWAY_REDIRECT', ends(307, { location: 'https://elsewhere.example/mcp' })],
    ['a redirect to itself', 'GATEWAY_REDIRECT', ends(308, { location: '/mcp' })],
    ['401', 'GATEWAY_TOKEN_REFUSED', ends(401, { 'www-authenticate': 'Bearer' })],
    ['403', 'GATEWAY_TOKEN_REFUSED', ends(403)],
    ['404', 'GATEWAY_STATUS', ends(404)],
    ['500', 'GATEWAY_STATUS', ends(500, { 'content-type': 'application/json' }, '{"jsonrpc":"2.0"}')],
    ['202 without an answer', 'GATEWAY_STATUS', ends(202)],
    ['HTML', 'GATEWAY_PROTOCOL', ends(200, { 'content-type': 'text/html' }, '<p>Sign in</p>')],
    ['no type', 'GATEWAY_PROTOCOL', ends(200)],
    ['no body', 'GATEWAY_PROTOCOL', ends(200, { 'content-type': 'application/json' })],
    ['a body that is no JSON', 'GATEWAY_PROTOCOL', ends(200, { 'content-type': 'application/json' }, 'ok')],
    [
      'gzip',
      'GATEWAY_PROTOCOL',
      ends(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }, 'x'),
    ],
    [
      'a stream without the answer',
      'GATEWAY_CONNECT_FAILED',
      ends(200, { 'content-type': 'text/event-stream' }, ': x\n\n'),
    ],
    [
      'a stream of bytes that are no text',
      'GATEWAY_PROTOCOL',
      (response) =>
        void response.writeHead(200, { 'content-type': 'text/event-stream' }).end(Buffer.from([0x64, 0xff])),
    ],
    [
      'a stream without an end',
      'GATEWAY_TOO_LARGE',
      (response) =>
        void response.writeHead(200, { 'content-type': 'text/event-stream' }).write(`data: ${large}`),
    ],
    [
      'a body that is too large',
      'GATEWAY_TOO_LARGE',
      ends(200, { 'content-type': 'application/json' }, JSON.stringify(large)),
    ],
    [
      'an end in mid-answer',
      'GATEWAY_CONNECT_FAILED',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{');
        setTimeout(() => response.destroy(), 20);
      },
    ],
    [
      'a session that changes',
      'GATEWAY_PROTOCOL',
      (() => {
        let at = 0;
        return (response, message, request) => {
          response.setHeader('mcp-session-id', `session-${String(at++)}`);
          json(response, message, request);
        };
      })(),
    ],
    [
      'a call to us',
      'GATEWAY_CALLS_BACK',
      (response) =>
        void response
          .writeHead(200, { 'content-type': 'text/event-stream' })
          .write('data: {"jsonrpc":"2.0","id":"theirs","method":"sampling/createMessage","params":{}}\n\n'),
    ],
    ['no HTTP', 'GATEWAY_PROTOCOL', (response) => void response.socket?.end('hello\r\n\r\n')],
  ])('that answers with %s: %s', async (_name, code, answer) => {
    await using server = await start(answer);
    expect(await run(server.port, { limits: { messageBytes: 100_000 } })).toBe(code);
  });

  it('that stays silent: TIMEOUT, and the connection is given up', async () => {
    let calls = 0;
    await using server = await start((response, message, request) => {
      calls += 1;
      // The role is asked first; the count is not answered.
      if (calls === 1) json(response, message, request);
    });
    expect(await run(server.port, { limits: { callMs: 300 } })).toBe('TIMEOUT');
  });
});
