// An MCP server over streamable HTTP: each message is one POST, its answer JSON or a stream of events. Export step only.
// Must never follow a redirect, open a stream that the server could call us over, or go on after a status that is not requested.
import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import { createParser } from 'eventsource-parser';
import { ExportProblem } from '../problem.ts';
import type { HttpEndpoint } from '../server/verified-request.ts';
import { openRequest, TOKEN } from '../server/verified-request.ts';
import type { GatewayLimits } from './gateway-limits.ts';
import type { GatewayTransport } from './gateway-transport.ts';
import { createGrowingBuffer } from './growing-buffer.ts';
import { createWire, tooLarge } from './wire.ts';

export interface GatewayAddress {
  kind: 'http';
  endpoint: HttpEndpoint;
  path: string;
  /** Of a role that reads; null where the gateway asks for none. Sent in a header, and nowhere else. */
  token: string | null;
}

/** Visible ASCII, as MCP has it: it goes back into a header. */
const SESSION_ID = /^[!-~]{1,256}$/;

const status = (code: number): ExportProblem => {
  if (code >= 300 && code < 400)
    return new ExportProblem('GATEWAY_REDIRECT', 'the gateway redirected us; name the server itself');
  if (code === 401 || code === 403)
    return new ExportProblem('GATEWAY_TOKEN_REFUSED', `the gateway refused us: status ${String(code)}`);
  return new ExportProblem('GATEWAY_STATUS', `the gateway answered with status ${String(code)}`);
};

const broken = (hint: string): ExportProblem => new ExportProblem('GATEWAY_PROTOCOL', hint);

/** Node's or OpenSSL's code alone: their texts can repeat what the server sent. */
function toProblem(error: NodeJS.ErrnoException | ExportProblem): ExportProblem {
  if (error instanceof ExportProblem) return error;
  const code = /^[A-Z][A-Z0-9_]{1,60}$/.test(error.code ?? '') ? (error.code ?? '') : 'no code';
  return code.startsWith('HPE_')
    ? broken(`the answer is not HTTP: ${code}`)
    : new ExportProblem('GATEWAY_CONNECT_FAILED', `the gateway cannot be reached: ${code}`);
}

const headerOf = ({ headersDistinct: headers }: IncomingMessage, name: string): string | null => {
  const values = headers[name] ?? [];
  return values.length === 1 ? (values[0] ?? null) : null;
};

export function toHttpTransport(way: GatewayAddress, limits: GatewayLimits, uid: number): GatewayTransport {
  if (way.token !== null && !TOKEN.test(way.token)) {
    const hint = 'a token is one line of at least 16 letters, digits and . _ ~ + / - ; nothing was sent';
    throw new ExportProblem('GATEWAY_TOKEN_MALFORMED', hint);
  }
  const open = new Map<unknown, ClientRequest>();
  let session: string | null = null;
  let version: string | null = null;
  let over = false;

  const post = (message: JSONRPCMessage): void => {
    if (over) return;
    const question = 'method' in message && 'id' in message ? message.id : null;
    const body = Buffer.from(JSON.stringify(message));
    let request: ClientRequest;
    try {
      request = openRequest(way.endpoint, { method: 'POST', path: way.path, headers: toHeaders(body) }, uid);
    } catch (error) {
      return wire.fail(toProblem(error as Error));
    }
    const key = question ?? Symbol('notification');
    open.set(key, request);
    const failed = (error: Error): void => {
      // One that we gave up ourselves has nothing to say.
      if (open.get(key) === request) wire.fail(toProblem(error));
    };
    request.on('error', failed);
    request.on('close', () => {
      const waiting = open.get(key) === request;
      open.delete(key);
      if (waiting && question !== null && wire.waits(question))
        wire.fail(new ExportProblem('GATEWAY_CONNECT_FAILED', 'the gateway hung up instead of answering'));
    });
    request.on('upgrade', (_response, socket) => {
      socket.destroy();
      wire.fail(broken('the answer breaks HTTP'));
    });
    request.on('response', (response) => {
      response.on('error', failed);
      receive(response, question !== null);
    });
    request.end(body);
  };

  const toHeaders = (body: Buffer) => ({
    accept: 'application/json, text/event-stream',
    'content-type': 'application/json',
    'content-length': body.length,
    ...(way.token === null ? {} : { authorization: `Bearer ${way.token}` }),
    ...(session === null ? {} : { 'mcp-session-id': session }),
    ...(version === null ? {} : { 'mcp-protocol-version': version }),
  });

  function receive(response: IncomingMessage, answers: boolean): void {
    const code = response.statusCode ?? 0;
    // 202 is what a notification gets; a body behind it is nobody's.
    if (!answers && (code === 202 || code === 200 || code === 204)) return void response.resume();
    if (code !== 200) return wire.fail(status(code));
    const encoding = headerOf(response, 'content-encoding');
    if (encoding !== null && encoding.toLowerCase() !== 'identity')
      return wire.fail(broken('the answer is encoded although identity was requested'));
    const given = headerOf(response, 'mcp-session-id');
    if (given !== null) {
      if (!SESSION_ID.test(given) || (session !== null && session !== given))
        return wire.fail(
          broken('the session of the gateway has no name that can be sent back, or changes it'),
        );
      session = given;
    }
    const type = (headerOf(response, 'content-type') ?? '').toLowerCase();
    const held = createGrowingBuffer(limits.messageBytes);
    if (/^application\/json(?:; ?charset=utf-8)?$/.test(type)) {
      response.on('data', (chunk: Buffer) => {
        wire.count(chunk.length);
        if (!held.add(chunk)) wire.fail(tooLarge());
      });
      response.on('end', () => {
        if (response.complete && !over) wire.receive(Buffer.from(held.held()));
      });
      return;
    }
    if (!/^text\/event-stream(?:; ?charset=utf-8)?$/.test(type))
      return wire.fail(broken('the answer is neither JSON nor a stream of events'));
    let unread = 0;
    const parser = createParser({
      onEvent: ({ event, data }) => {
        unread = 0;
        if (!over && (event === undefined || event === 'message') && data !== '')
          wire.receive(Buffer.from(data));
      },
    });
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    response.on('data', (chunk: Buffer) => {
      wire.count(chunk.length);
      unread += chunk.length;
      if (unread > limits.messageBytes) return wire.fail(tooLarge());
      try {
        if (!over) parser.feed(text.decode(chunk, { stream: true }));
      } catch {
        wire.fail(broken('a stream of the gateway is not UTF-8'));
      }
    });
  }

  const close = (): Promise<void> => {
    if (!over) {
      over = true;
      for (const request of open.values()) request.destroy();
      open.clear();
      own.onclose?.();
    }
    return Promise.resolve();
  };
  const own: Transport = {
    start: () => Promise.resolve(),
    send(message) {
      wire.sent(message);
      if ('method' in message && message.method === 'notifications/cancelled') {
        const id: unknown = message.params?.['requestId'];
        const given = open.get(id);
        open.delete(id);
        given?.destroy();
      }
      post(message);
      return Promise.resolve();
    },
    close,
    setProtocolVersion: (given) => void (version = given),
  };
  const wire = createWire(limits, {
    deliver: (message) => own.onmessage?.(message),
    reply: post,
    close: () => void close(),
  });
  return { transport: own, wire, close };
}
