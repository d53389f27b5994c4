// What an MCP server sends, judged message by message before the client sees it; the text of an answer is kept as it was written.
// Attacker: the server. A message twice, an answer to no question, a request to us: each ends the connection.
import { isUtf8 } from 'node:buffer';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import { judgeMembers } from '../../formats/duplicate-members.ts';
import { ExportProblem } from '../problem.ts';
import type { GatewayLimits } from './gateway-limits.ts';

/** JSON-RPC's word for what nobody here offers. */
const METHOD_NOT_FOUND = -32_601;

export interface Wire {
  /** A message of ours goes out: what it asks may be answered, once. */
  sent(message: JSONRPCMessage): void;
  /** Bytes arrived. Throws where it is more than a run may take. */
  count(bytes: number): void;
  /** One whole message of the server. */
  receive(bytes: Buffer): void;
  /** The text of the answer to the last question; null where there is none. */
  answer(): string | null;
  /** Whether the question of this id still waits. */
  waits(id: unknown): boolean;
  /** Ends the connection, with the first reason for it. */
  fail(problem: ExportProblem): void;
  readonly problem: ExportProblem | null;
}

export interface WireEnds {
  deliver(message: JSONRPCMessage): void;
  /** Sends to the server, apart from the client. */
  reply(message: JSONRPCMessage): void;
  /** The connection is of no use any more. */
  close(): void;
}

const broken = (hint: string): ExportProblem => new ExportProblem('GATEWAY_PROTOCOL', hint);

export const tooLarge = (): ExportProblem =>
  new ExportProblem('GATEWAY_TOO_LARGE', 'the gateway sent more than one answer, or one run, may take');

type Members = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(bytes: Buffer): { text: string; members: Members } {
  if (!isUtf8(bytes)) throw broken('a message of the gateway is not UTF-8');
  const text = bytes.toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw broken('a message of the gateway is not JSON: it writes something else to where messages go');
  }
  if (judgeMembers(text, value) !== 'unique')
    throw broken('a message of the gateway names a member twice, or nests without end');
  if (!isRecord(value)) throw broken('a message of the gateway is not an object');
  return { text, members: value };
}

export function createWire(limits: GatewayLimits, ends: WireEnds): Wire {
  const asked = new Set<unknown>();
  /** Questions that we no longer wait for: their answers may still come, and are nobody's. */
  const given = new Set<unknown>();
  let last: unknown = null;
  let answer: string | null = null;
  let total = 0;
  let problem: ExportProblem | null = null;

  const fail = (why: ExportProblem): void => {
    if (problem !== null) return;
    problem = why;
    ends.close();
  };

  function judge(bytes: Buffer): void {
    const { text, members } = parse(bytes);
    const { method, id } = members;
    const isAnswer = 'result' in members || 'error' in members;
    if (members['jsonrpc'] !== '2.0' || isAnswer === (method !== undefined))
      throw broken('a message of the gateway is not JSON-RPC 2.0');
    if (isAnswer) {
      if ('result' in members === 'error' in members || !isRecord(members['result'] ?? members['error']))
        throw broken('an answer of the gateway holds neither one result nor one error');
      if (given.delete(id)) return;
      if (!asked.delete(id)) throw broken('the gateway answered a request that was never made');
      if (id === last) answer = text;
      ends.deliver(members as unknown as JSONRPCMessage);
      return;
    }
    // Progress, logs, changed lists: nothing of it is needed, and none of it is shown.
    if (!('id' in members)) return;
    if (method === 'ping') {
      ends.deliver(members as unknown as JSONRPCMessage);
      return;
    }
    // Sampling, elicitation, roots: the client said that it offers nothing.
    const error = { code: METHOD_NOT_FOUND, message: 'this client offers nothing' };
    ends.reply({ jsonrpc: '2.0', id, error } as JSONRPCMessage);
    const hint =
      'the gateway asked something of us (a model, a person, a folder): it was refused, and nothing was written';
    throw new ExportProblem('GATEWAY_CALLS_BACK', hint);
  }

  return {
    sent(message) {
      if ('method' in message && 'id' in message) {
        asked.add(message.id);
        last = message.id;
        answer = null;
      } else if ('method' in message && message.method === 'notifications/cancelled') {
        const id = message.params?.['requestId'];
        if (asked.delete(id)) given.add(id);
      }
    },
    count(bytes) {
      total += bytes;
      if (total > limits.runBytes) fail(tooLarge());
    },
    receive(bytes) {
      if (problem !== null) return;
      try {
        judge(bytes);
      } catch (error) {
        fail(error instanceof ExportProblem ? error : broken('a message of the gateway could not be judged'));
      }
    },
    answer: () => answer,
    waits: (id) => asked.has(id),
    fail,
    get problem() {
      return problem;
    },
  };
}
