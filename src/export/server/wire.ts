// Is between the socket and our client and reads PostgreSQL's protocol before that does. Export step only.
// The server is the attacker here: the client believes what it is told, so nothing that breaks a rule may reach it.
import { Duplex } from 'node:stream';
import type { ProblemCode } from '../../formats/words/export-problems.ts';
import { ExportProblem } from '../problem.ts';
import type { Mechanism } from './scram.ts';
import type { Credentials } from './wire-authentication.ts';
import type { Expected, StatementAnswer, StatementLimits, TakeRow } from './wire-answer.ts';
import type { WireCounts } from './wire-conversation.ts';
import { WireConversation } from './wire-conversation.ts';
import type { Admission, Framed } from './wire-framing.ts';
import { createFraming, HEADER_BYTES } from './wire-framing.ts';
import type { Remarks } from './wire-notice.ts';
import { noRemarks } from './wire-notice.ts';
import { isStartup } from './wire-startup.ts';

export interface WireRules extends Credentials {
  /** The startup packet that the client may send, exactly: nothing that it finds in PG* variables. */
  startup: Readonly<Record<string, string>>;
}

/** A DataRow, of which there are many. */
const ROW = 'D'.charCodeAt(0);

/** Refusals of ours that can leave an honest server working: its statement goes on until it is told to stop. */
const leavesRunning: ReadonlySet<ProblemCode> = new Set([
  'INTERRUPTED',
  'STATEMENT_DEADLINE',
  'RUN_DEADLINE',
]);

/** The client's stream. Emits only messages that were judged; destroys the socket at the first that breaks a rule. */
export class WireGuard extends Duplex {
  /** Set once, by the first rule that was broken. */
  problem: ExportProblem | null = null;
  /** True where the connection ended by our own will in the middle of a statement. */
  leftRunning = false;

  readonly #socket: Duplex;
  readonly #rules: WireRules;
  readonly #conversation: WireConversation;
  readonly #framing = createFraming((type, total) => this.#admit(type, total));
  #startupSent = false;

  /** `socket` is connected, and is the TLS stream where there is TLS. */
  constructor(socket: Duplex, rules: WireRules) {
    super({ allowHalfOpen: false });
    this.#socket = socket;
    this.#rules = rules;
    this.#conversation = new WireConversation(rules);
    socket.on('data', (chunk: Buffer) => this.#receive(chunk));
    socket.on('end', () => this.push(null));
    socket.on('error', () => this.destroy());
    socket.on('close', () => this.destroy());
  }

  get counts(): Readonly<WireCounts> {
    return this.#conversation.counts;
  }
  /** By which the server proved that it knows the password; null where it did not have to. */
  get mechanism(): Mechanism | null {
    return this.#conversation.mechanism;
  }
  /** What the server remarked since this was last asked. */
  takeRemarks(): Remarks {
    const { remarks } = this.#conversation;
    this.#conversation.remarks = noRemarks();
    return remarks;
  }
  /** What the server reported before it was ready: `server_version`, `is_superuser`, … */
  get parameters(): ReadonlyMap<string, string> {
    return this.#conversation.parameters;
  }
  /** What the server gave us to cancel a statement with: process and secret, as it sent them. */
  get backendKey(): Buffer | null {
    return this.#conversation.backendKey;
  }
  /** `I` idle, `T` in a transaction, `E` in a failed one: the server's last word. */
  get transaction(): string {
    return this.#conversation.transaction;
  }

  /**
   * Called when a statement is sent, with who takes its rows if not the client; until then a server that talks breaks a rule. Several can be
   * asked at once: each answer is judged by what its own statement asked, in their order.
   */
  begin(limits: StatementLimits, expected: Expected, takeRow?: TakeRow): StatementAnswer {
    return this.#conversation.begin(limits, expected, takeRow);
  }

  /** Ends the connection and remembers why. */
  refuse(code: ProblemCode, hint: string): void {
    if (this.problem === null && this.#conversation.phase === 'busy')
      this.leftRunning = leavesRunning.has(code);
    this.problem ??= new ExportProblem(code, hint);
    this.destroy(this.problem);
  }

  override _read(): void {
    this.#socket.resume();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    if (!this.#startupSent) {
      this.#startupSent = true;
      if (!isStartup(chunk, this.#rules.startup)) {
        this.refuse(
          'ENVIRONMENT_REFUSED',
          'the client would send settings that were not requested; unset PG* variables',
        );
        done();
        return;
      }
    }
    this.#socket.write(chunk, done);
  }

  /** The messages of one statement in one piece: the server answers once, and not once a message. */
  override _writev(
    chunks: { chunk: Buffer; encoding: BufferEncoding }[],
    done: (error?: Error | null) => void,
  ): void {
    const all = Buffer.concat(chunks.map(({ chunk }) => chunk));
    this._write(all, 'buffer' as BufferEncoding, done);
  }

  override _final(done: (error?: Error | null) => void): void {
    this.#conversation.phase = 'closing';
    this.#socket.end(() => done());
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#socket.destroy();
    done(error);
  }

  #receive(chunk: Buffer): void {
    const tooMuch = this.#conversation.countBytes(chunk.length);
    if (tooMuch !== null) {
      this.refuse(tooMuch.code, tooMuch.hint);
      return;
    }
    this.#framing.add(chunk);
    while (!this.destroyed) {
      const message = this.#framing.next();
      if (message === null) break;
      this.#pass(message);
    }
    this.#handOn();
  }

  #admit(type: string, total: number): Admission {
    const admission = this.#conversation.admit(type, total);
    if (typeof admission === 'string') return admission;
    this.refuse(admission.code, admission.hint);
    return 'ended';
  }

  #pass(message: Framed): void {
    const { bytes, start, end } = message;
    const type = bytes[start - HEADER_BYTES] ?? 0;
    const judgement =
      type === ROW
        ? this.#conversation.judgeRow(bytes, start, end)
        : this.#conversation.judge(String.fromCharCode(type), bytes.subarray(start, end));
    switch (judgement.kind) {
      case 'forwarded':
        this.#forward(bytes, start - HEADER_BYTES, end);
        break;
      case 'replaced':
        this.#forward(judgement.message, 0, judgement.message.length);
        break;
      case 'kept':
        break;
      case 'answered':
        this.#socket.write(judgement.message);
        break;
      case 'refused':
        this.refuse(judgement.code, judgement.hint);
        break;
    }
  }

  /** Judged messages that lie one behind the other: the client gets them in one piece, not one stream event a row. */
  #outgoing: Buffer | null = null;
  #from = 0;
  #to = 0;

  #forward(bytes: Buffer, from: number, to: number): void {
    if (this.#outgoing !== bytes || this.#to !== from) {
      this.#handOn();
      this.#outgoing = bytes;
      this.#from = from;
    }
    this.#to = to;
  }

  #handOn(): void {
    const bytes = this.#outgoing;
    this.#outgoing = null;
    if (bytes !== null && !this.destroyed) this.push(bytes.subarray(this.#from, this.#to));
  }
}
