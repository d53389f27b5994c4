// Stands between the socket and node-postgres and reads PostgreSQL's protocol before the driver does. Export step only.
// The server is the attacker here: the driver believes what it is told, so nothing that breaks a rule may reach it.
import { isUtf8 } from 'node:buffer';
import { Duplex } from 'node:stream';
import type { ProblemCode } from '../formats/export-problems.ts';
import {
  CONNECT_LIMIT_BYTES,
  JOIN_LIMIT_BYTES,
  MESSAGE_LIMIT_BYTES,
  PARAMETER_LIMIT,
  RUN_LIMIT_BYTES,
  SCRAM_ITERATIONS,
} from './export-limits.ts';
import { ExportProblem, toSqlstate } from './problem.ts';

export interface WireRules {
  /** False only for a unix socket whose owner is trusted: there the server need not prove that it knows the password. */
  requireProof: boolean;
  /** The startup packet that the driver may send, exactly: it would add what it finds in PG* variables. */
  startup: Readonly<Record<string, string>>;
}

/** What one statement may bring in. A row above `bytes` is skipped and said; a row above `rows` ends the connection. */
export interface StatementLimits {
  bytes: number;
  rows: number;
}

/** What an answer has to be: rows under the tag `SELECT <number of rows>`, or no rows under exactly this tag. */
export type Expected = { kind: 'rows' } | { kind: 'command'; tag: string };

/** Gets the body of each row's message once it is judged: number of columns, then length and text of each. */
export type TakeRow = (body: Buffer) => void;

export interface WireCounts {
  bytes: number;
  notices: number;
  notifications: number;
}

type AuthenticationState = 'asked' | 'mechanisms' | 'challenge' | 'proof' | 'done';
type Phase = 'connecting' | 'idle' | 'busy' | 'closing';
/** Where the answer to Parse, Bind, Describe, Execute stands: what the server has to say next. */
type Step = 'parse' | 'bind' | 'describe' | 'execute' | 'ended' | 'failed';

const HEADER_BYTES = 5;

/** Refusals of ours that can leave an honest server working: its statement goes on until it is told to stop. */
const leavesRunning: ReadonlySet<ProblemCode> = new Set([
  'INTERRUPTED',
  'STATEMENT_DEADLINE',
  'RUN_DEADLINE',
]);

/** Settings that a server may report by itself while we are connected: a failover, and nothing of ours. */
const reportableLater = new Set(['in_hot_standby']);

const ascii = (code: number): string => String.fromCharCode(code);

/** The driver's stream. Emits only messages that were judged; destroys the socket at the first that breaks a rule. */
export class WireGuard extends Duplex {
  readonly counts: WireCounts = { bytes: 0, notices: 0, notifications: 0 };
  /** What the server reported before it was ready: `server_version`, `is_superuser`, … */
  readonly parameters = new Map<string, string>();
  /** Set once, by the first rule that was broken. */
  problem: ExportProblem | null = null;
  /** Of the running or last statement: true where rows were skipped because of their size. */
  skippedRows = false;
  /** What the server gave us to cancel a statement with: process and secret, as it sent them. */
  backendKey: Buffer | null = null;
  /** True where the connection ended by our own will in the middle of a statement. */
  leftRunning = false;
  /** `I` idle, `T` in a transaction, `E` in a failed one: the server's last word. */
  transaction = '';

  readonly #socket: Duplex;
  readonly #rules: WireRules;
  #authentication: AuthenticationState = 'asked';
  #phase: Phase = 'connecting';
  #pending: Buffer[] = [];
  #pendingBytes = 0;
  #skip = 0;
  #limits: StatementLimits = { bytes: 0, rows: 0 };
  #rows = 0;
  #rowBytes = 0;
  #columns: number | null = null;
  #expected: Expected = { kind: 'rows' };
  #step: Step = 'ended';
  #startupSent = false;

  /** `socket` is connected, and is the TLS stream where there is TLS. */
  constructor(socket: Duplex, rules: WireRules) {
    super({ allowHalfOpen: false });
    this.#socket = socket;
    this.#rules = rules;
    socket.on('data', (chunk: Buffer) => this.#receive(chunk));
    socket.on('end', () => this.push(null));
    socket.on('error', () => this.destroy());
    socket.on('close', () => this.destroy());
  }

  // What the driver calls on a socket; the connection is already there.
  connect(): void {
    process.nextTick(() => this.emit('connect'));
  }
  setNoDelay(): void {}
  setKeepAlive(): void {}
  ref(): void {}
  unref(): void {}

  #takeRow: TakeRow | undefined;

  /** Called when a statement is sent, with who takes its rows if not the driver; until then a server that talks breaks a rule. */
  begin(limits: StatementLimits, expected: Expected, takeRow?: TakeRow): void {
    this.#takeRow = takeRow;
    this.#limits = limits;
    this.#expected = expected;
    this.#rows = 0;
    this.#rowBytes = 0;
    this.#columns = null;
    this.#step = 'parse';
    this.skippedRows = false;
    this.#phase = 'busy';
  }

  /** Ends the connection and remembers why. */
  refuse(code: ProblemCode, hint: string): void {
    if (this.problem === null && this.#phase === 'busy') this.leftRunning = leavesRunning.has(code);
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
          'the driver would send settings that nobody asked for; unset PG* variables',
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
    this.#phase = 'closing';
    this.#socket.end(() => done());
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#socket.destroy();
    done(error);
  }

  #receive(chunk: Buffer): void {
    this.counts.bytes += chunk.length;
    if (this.counts.bytes > RUN_LIMIT_BYTES) {
      this.refuse('RUN_LIMIT', `the server sent more than ${String(RUN_LIMIT_BYTES)} bytes in one run`);
      return;
    }
    if (this.#phase === 'connecting' && this.counts.bytes > CONNECT_LIMIT_BYTES) {
      this.refuse('MESSAGE_LIMIT', 'the server sent more than it can have to say before the first statement');
      return;
    }
    let rest = chunk;
    if (this.#skip > 0) {
      const skipped = Math.min(this.#skip, rest.length);
      this.#skip -= skipped;
      rest = rest.subarray(skipped);
    }
    if (rest.length === 0) return;
    this.#append(rest);
    while (!this.destroyed && this.#takeMessage());
    this.#handOn();
  }

  /** Judged messages that lie one behind the other: the driver gets them in one piece, not one stream event a row. */
  #outgoing: Buffer | null = null;
  #outgoingBytes = 0;

  #forward(message: Buffer): void {
    const first = this.#outgoing;
    const follows =
      first?.buffer === message.buffer && first.byteOffset + this.#outgoingBytes === message.byteOffset;
    if (!follows) {
      this.#handOn();
      this.#outgoing = message;
    }
    this.#outgoingBytes += message.length;
  }

  #handOn(): void {
    const [first, bytes] = [this.#outgoing, this.#outgoingBytes];
    this.#outgoing = null;
    this.#outgoingBytes = 0;
    if (first !== null && !this.destroyed) this.push(Buffer.from(first.buffer, first.byteOffset, bytes));
  }

  /** Small neighbours become one piece, each twice as large as the one behind it: few pieces, and little copying. */
  #append(piece: Buffer): void {
    this.#pending.push(piece);
    this.#pendingBytes += piece.length;
    for (;;) {
      const last = this.#pending.at(-1);
      const before = this.#pending.at(-2);
      if (last === undefined || before === undefined) return;
      if (last.length < before.length || last.length + before.length > JOIN_LIMIT_BYTES) return;
      this.#pending.splice(-2, 2, Buffer.concat([before, last]));
    }
  }

  /** Joined only when a message is complete or its header is needed: a large row is not copied once a chunk. */
  #joined(): Buffer {
    if (this.#pending.length > 1) this.#pending = [Buffer.concat(this.#pending, this.#pendingBytes)];
    return this.#pending[0] ?? Buffer.alloc(0);
  }

  #header: { type: string; total: number } | null = null;

  #takeMessage(): boolean {
    if (this.#header === null) {
      if (this.#pendingBytes < HEADER_BYTES) return false;
      const bytes = this.#joined();
      const total = 1 + bytes.readUInt32BE(1);
      const type = ascii(bytes[0] ?? 0);
      if (total < HEADER_BYTES) {
        this.refuse('PROTOCOL_VIOLATION', 'the server announced a message shorter than its header');
        return false;
      }
      if (type === 'D') {
        if (!this.#admitRow(total)) return !this.destroyed && this.#pendingBytes >= HEADER_BYTES;
      } else if (total > MESSAGE_LIMIT_BYTES) {
        this.refuse('MESSAGE_LIMIT', `the server announced a message of ${String(total)} bytes`);
        return false;
      }
      this.#header = { type, total };
    }
    const { type, total } = this.#header;
    if (this.#pendingBytes < total) return false;
    const bytes = this.#joined();
    this.#drop(total);
    this.#header = null;
    const message = bytes.subarray(0, total);
    const forwarded = this.#judge(type, message.subarray(HEADER_BYTES), message);
    if (forwarded !== null && !this.destroyed) this.#forward(forwarded);
    return true;
  }

  #drop(count: number): void {
    const bytes = this.#joined();
    const rest = bytes.subarray(count);
    this.#pending = rest.length > 0 ? [rest] : [];
    this.#pendingBytes = rest.length;
  }

  /** Counts a row before it is stored. False where its bytes are skipped, or the connection is over. */
  #admitRow(total: number): boolean {
    if (this.#phase !== 'busy' || this.#columns === null || this.#step !== 'execute') {
      this.refuse('PROTOCOL_VIOLATION', 'the server sent a row that nobody asked for');
      return false;
    }
    this.#rows += 1;
    if (this.#rows > this.#limits.rows) {
      this.refuse(
        'ROW_FLOOD',
        `the server sent more rows than the ${String(this.#limits.rows)} that were asked for`,
      );
      return false;
    }
    this.#rowBytes += total;
    if (!this.skippedRows && this.#rowBytes <= this.#limits.bytes) return true;
    this.skippedRows = true;
    // A row that claims two gigabytes is waited for by the driver for ever, and held in memory until then.
    if (this.counts.bytes + total > RUN_LIMIT_BYTES) {
      this.refuse('RUN_LIMIT', `the server announced a row of ${String(total)} bytes`);
      return false;
    }
    const present = Math.min(total, this.#pendingBytes);
    this.#skip = total - present;
    this.#drop(present);
    return false;
  }

  /** The bytes to hand on, or null: judged and kept back, or the connection is over. */
  #judge(type: string, body: Buffer, message: Buffer): Buffer | null {
    switch (type) {
      case 'N':
        this.counts.notices += 1;
        return null;
      case 'A':
        this.counts.notifications += 1;
        return null;
      case 'E':
        this.#step = 'failed';
        return withoutText(body);
      case 'S':
        return this.#parameter(body, message);
      case 'Z':
        return this.#ready(body, message);
      default:
        break;
    }
    return this.#phase === 'connecting'
      ? this.#whileConnecting(type, body, message)
      : this.#whileBusy(type, body, message);
  }

  get #answered(): boolean {
    return this.#step === 'ended' || this.#step === 'failed';
  }

  #violation(what: string): null {
    this.refuse('PROTOCOL_VIOLATION', `the server ${what}`);
    return null;
  }

  #parameter(body: Buffer, message: Buffer): Buffer | null {
    const [name, value, end] = isUtf8(body) ? body.toString('utf8').split('\0') : [];
    if (name === undefined || value === undefined || end !== '')
      return this.#violation('reported a setting that cannot be read');
    if (this.#authentication !== 'done')
      return this.#violation('reported a setting before it knew who we are');
    if (this.#phase !== 'connecting' && !reportableLater.has(name))
      return this.#violation('changed a setting of our session');
    this.parameters.set(name, value);
    if (this.parameters.size > PARAMETER_LIMIT)
      return this.#violation('reported more settings than it can have');
    return message;
  }

  #ready(body: Buffer, message: Buffer): Buffer | null {
    const status = body.toString('latin1');
    if (this.#authentication !== 'done' || !['I', 'T', 'E'].includes(status))
      return this.#violation('was ready too early');
    if (this.#phase === 'idle') return this.#violation('said twice that it is ready');
    if (this.#phase === 'busy' && !this.#answered) return this.#violation('was ready without an answer');
    // A statement that succeeded leaves no failed transaction behind: one of the two is a lie.
    if (this.#phase === 'busy' && this.#step === 'ended' && status === 'E')
      return this.#violation('says that its transaction failed, and sent no error');
    this.#phase = 'idle';
    this.transaction = status;
    return message;
  }

  #whileConnecting(type: string, body: Buffer, message: Buffer): Buffer | null {
    if (type === 'R') return this.#authenticate(body, message);
    // Key data of protocol 3.0 is exactly two numbers; a longer one is a version that nobody asked for.
    if (type === 'K' && this.#authentication === 'done' && body.length === 8) {
      this.backendKey = Buffer.from(body);
      return message;
    }
    return this.#violation('sent a message that does not belong to connecting');
  }

  #authenticate(body: Buffer, message: Buffer): Buffer | null {
    const request = body.length >= 4 ? body.readInt32BE(0) : -1;
    const state = this.#authentication;
    if (request === 0 && (state === 'proof' || (state === 'asked' && !this.#rules.requireProof))) {
      this.#authentication = 'done';
      return message;
    }
    if (request === 0) {
      this.refuse('SERVER_NOT_PROVEN', 'the server let us in without proving that it knows the password');
      return null;
    }
    const data = body.subarray(4);
    if (request === 10 && state === 'asked') {
      if (!isUtf8(data) || !data.toString('utf8').split('\0').includes('SCRAM-SHA-256'))
        return this.#refuseMethod();
      this.#authentication = 'mechanisms';
      return message;
    }
    if (request === 11 && state === 'mechanisms') {
      const rounds = Number(/(?:^|,)i=([0-9]{1,9})(?:,|$)/.exec(data.toString('latin1'))?.[1] ?? 0);
      if (rounds < SCRAM_ITERATIONS.least || rounds > SCRAM_ITERATIONS.most) {
        const { least, most } = SCRAM_ITERATIONS;
        this.refuse(
          'SCRAM_ITERATIONS',
          `the server asks for ${String(rounds)} rounds; ${String(least)} to ${String(most)} are accepted`,
        );
        return null;
      }
      this.#authentication = 'challenge';
      return message;
    }
    if (request === 12 && state === 'challenge') {
      this.#authentication = 'proof';
      return message;
    }
    return this.#refuseMethod();
  }

  #refuseMethod(): null {
    this.refuse(
      'AUTHENTICATION_METHOD',
      'only SCRAM-SHA-256 is used: a password is never sent in clear or as MD5',
    );
    return null;
  }

  #whileBusy(type: string, body: Buffer, message: Buffer): Buffer | null {
    if (this.#phase !== 'busy' || this.#answered)
      return this.#violation('answered a question that nobody asked');
    switch (type) {
      case '1':
        return this.#advance('parse', 'bind', body, message);
      case '2':
        return this.#advance('bind', 'describe', body, message);
      case 'n':
        if (this.#expected.kind === 'rows') return this.#violation('says that a query of ours has no rows');
        return this.#advance('describe', 'execute', body, message);
      case 'T':
        return this.#description(body, message);
      case 'D':
        return this.#row(body, message);
      case 'C':
        return this.#complete(body, message);
      case 's':
        // The server stops where the limit is met, and nowhere before.
        if (this.#columns === null || this.#rows !== this.#limits.rows)
          return this.#violation('stopped before the number of rows that it was asked for');
        return this.#advance('execute', 'ended', body, message);
      default:
        return this.#violation('sent a message that no answer of ours has');
    }
  }

  /** One step of the extended protocol's answer, by a message without content. */
  #advance(from: Step, to: Step, body: Buffer, message: Buffer): Buffer | null {
    if (this.#step !== from || body.length > 0) return this.#violation('answered out of order');
    this.#step = to;
    return message;
  }

  /** The tag says what was done: a row lost on the way, or another command than ours, shows here. */
  #complete(body: Buffer, message: Buffer): Buffer | null {
    if (this.#step !== 'execute') return this.#violation('answered out of order');
    const tag = this.#expected.kind === 'command' ? this.#expected.tag : `SELECT ${String(this.#rows)}`;
    if (body.toString('latin1') !== `${tag}\0`)
      return this.#violation(`ended with something else than ${tag}`);
    this.#step = 'ended';
    return message;
  }

  #description(body: Buffer, message: Buffer): Buffer | null {
    if (this.#step !== 'describe') return this.#violation('described a result out of order');
    if (this.#expected.kind === 'command') return this.#violation('has rows for a command of ours');
    const count = body.length >= 2 ? body.readUInt16BE(0) : 0;
    let offset = 2;
    for (let index = 0; index < count; index++) {
      const end = body.indexOf(0, offset);
      // After the name: table, column, type, size, modifier, and the format, which has to be text.
      if (end < 0 || end + 19 > body.length || !isUtf8(body.subarray(offset, end)))
        return this.#violation('described a column wrongly');
      if (body.readUInt16BE(end + 17) !== 0)
        return this.#violation('answers in binary, which nobody asked for');
      offset = end + 19;
    }
    if (offset !== body.length) return this.#violation('described its columns wrongly');
    this.#columns = count;
    this.#step = 'execute';
    return message;
  }

  #row(body: Buffer, message: Buffer): Buffer | null {
    const count = body.length >= 2 ? body.readUInt16BE(0) : -1;
    if (count !== this.#columns)
      return this.#violation('sent a row with another number of columns than it described');
    let offset = 2;
    for (let index = 0; index < count; index++) {
      const length = offset + 4 <= body.length ? body.readInt32BE(offset) : -2;
      offset += 4;
      if (length === -1) continue;
      if (length < 0 || offset + length > body.length || !isText(body, offset, offset + length))
        return this.#violation('sent a value that is not text');
      offset += length;
    }
    if (offset !== body.length) return this.#violation('sent a row with bytes left over');
    if (this.#takeRow === undefined) return message;
    this.#takeRow(body);
    return null;
  }
}

/** Up to here a loop is faster than two calls into Node. */
const SHORT_VALUE_BYTES = 64;

/** Invalid UTF-8 would be read as U+FFFD: other bytes, same text, same hash. PostgreSQL has no NUL in text. */
function isText(body: Buffer, start: number, end: number): boolean {
  let plain = end - start <= SHORT_VALUE_BYTES;
  for (let at = start; plain && at < end; at++) {
    const byte = body[at] ?? 0;
    plain = byte > 0 && byte < 0x80;
  }
  if (plain) return true;
  const value = body.subarray(start, end);
  return isUtf8(value) && !value.includes(0);
}

/** An error without its texts: they repeat row values. Severity and SQLSTATE stay. */
function withoutText(body: Buffer): Buffer {
  const fields = body.toString('latin1').split('\0');
  const code = toSqlstate(fields.find((field) => field.startsWith('C'))?.slice(1)) ?? 'XX000';
  const text = Buffer.from(`SERROR\0C${code}\0M\0\0`, 'latin1');
  const message = Buffer.alloc(HEADER_BYTES + text.length);
  message.write('E', 0, 'latin1');
  message.writeUInt32BE(4 + text.length, 1);
  text.copy(message, HEADER_BYTES);
  return message;
}

/** True for a startup packet of protocol 3.0 with exactly these parameters. */
function isStartup(packet: Buffer, expected: Readonly<Record<string, string>>): boolean {
  if (packet.length < 9 || packet.readUInt32BE(0) !== packet.length || packet.readUInt32BE(4) !== 0x0003_0000)
    return false;
  const parts = packet.subarray(8, -2).toString('utf8').split('\0');
  const sent = new Map<string, string>();
  for (let index = 0; index + 1 < parts.length; index += 2)
    sent.set(parts[index] ?? '', parts[index + 1] ?? '');
  const names = Object.keys(expected);
  return (
    parts.length === 2 * names.length &&
    sent.size === names.length &&
    names.every((name) => sent.get(name) === expected[name])
  );
}
