// What a server may say at which moment: while connecting, between statements, in answer to one. Export step only.
// Must never believe what a message says before it knows that the message may come now.
import { isUtf8 } from 'node:buffer';
import {
  CONNECT_LIMIT_BYTES,
  MESSAGE_LIMIT_BYTES,
  PARAMETER_LIMIT,
  RUN_LIMIT_BYTES,
} from '../export-limits.ts';
import type { Expected, StatementAnswer, StatementLimits, TakeRow } from './wire-answer.ts';
import { createAnswer } from './wire-answer.ts';
import type { Mechanism } from './scram.ts';
import type { Credentials } from './wire-authentication.ts';
import { createAuthentication } from './wire-authentication.ts';
import { withoutText } from './wire-error.ts';
import type { Admission } from './wire-framing.ts';
import { HEADER_BYTES } from './wire-framing.ts';
import type { Judgement, RefusedMessage } from './wire-judgement.ts';
import { addRemark, noRemarks } from './wire-notice.ts';
import { forwarded, kept, refused, violation } from './wire-judgement.ts';

export interface WireCounts {
  bytes: number;
  notices: number;
  notifications: number;
}

type Phase = 'connecting' | 'idle' | 'busy' | 'closing';

/** Settings that a server may report by itself while we are connected: a failover, and nothing of ours. */
const reportableLater = new Set(['in_hot_standby']);

export class WireConversation {
  readonly counts: WireCounts = { bytes: 0, notices: 0, notifications: 0 };
  /** Since someone last took them. */
  remarks = noRemarks();
  readonly parameters = new Map<string, string>();
  backendKey: Buffer | null = null;
  transaction = '';
  phase: Phase = 'connecting';
  /** To the running or last statement; none before the first. */
  answer: StatementAnswer | null = null;
  readonly #next: StatementAnswer[] = [];
  readonly #authentication;

  constructor(credentials: Credentials) {
    this.#authentication = createAuthentication(credentials);
  }

  get mechanism(): Mechanism | null {
    return this.#authentication.mechanism;
  }

  /** An answer to a statement that is sent now; it begins when those to the statements before it have ended. */
  begin(limits: StatementLimits, expected: Expected, takeRow: TakeRow | undefined): StatementAnswer {
    const answer = createAnswer(limits, expected, takeRow);
    if (this.phase === 'busy') this.#next.push(answer);
    else this.answer = answer;
    this.phase = 'busy';
    return answer;
  }

  /** Counts bytes as they come, before anything is made of them. */
  countBytes(count: number): RefusedMessage | null {
    this.counts.bytes += count;
    if (this.counts.bytes > RUN_LIMIT_BYTES)
      return refused('RUN_LIMIT', `the server sent more than ${String(RUN_LIMIT_BYTES)} bytes in one run`);
    if (this.phase === 'connecting' && this.counts.bytes > CONNECT_LIMIT_BYTES)
      return refused(
        'MESSAGE_LIMIT',
        'the server sent more than it can have to say before the first statement',
      );
    return null;
  }

  /** By a message's header alone: whether its body is stored. */
  admit(type: string, total: number): Admission | RefusedMessage {
    if (total < HEADER_BYTES) return violation('announced a message shorter than its header');
    if (type === 'D') return this.#admitRow(total);
    if (total > MESSAGE_LIMIT_BYTES)
      return refused('MESSAGE_LIMIT', `the server announced a message of ${String(total)} bytes`);
    return 'stored';
  }

  #admitRow(total: number): Admission | RefusedMessage {
    if (this.phase !== 'busy' || this.answer === null) return violation('sent a row that was not requested');
    const admission = this.answer.admitRow(total);
    // A row that claims two gigabytes would be waited for by the client for ever, and held in memory until then.
    if (admission === 'skipped' && this.counts.bytes + total > RUN_LIMIT_BYTES)
      return refused('RUN_LIMIT', `the server announced a row of ${String(total)} bytes`);
    return admission;
  }

  judge(type: string, body: Buffer): Judgement {
    switch (type) {
      case 'N':
        this.counts.notices += 1;
        addRemark(this.remarks, body);
        return kept;
      case 'A':
        this.counts.notifications += 1;
        return kept;
      case 'E':
        this.answer?.fail();
        return { kind: 'replaced', message: withoutText(body) };
      case 'S':
        return this.#parameter(body);
      case 'Z':
        return this.#ready(body);
      default:
        return this.phase === 'connecting' ? this.#whileConnecting(type, body) : this.#whileBusy(type, body);
    }
  }

  /** The same for a row, in the bytes that hold it. */
  judgeRow(bytes: Buffer, start: number, end: number): Judgement {
    if (this.phase !== 'busy' || this.answer === null || this.#answered)
      return this.judge('D', bytes.subarray(start, end));
    return this.answer.judgeRow(bytes, start, end);
  }

  #parameter(body: Buffer): Judgement {
    const [name, value, end] = isUtf8(body) ? body.toString('utf8').split('\0') : [];
    if (name === undefined || value === undefined || end !== '')
      return violation('reported a setting that cannot be read');
    if (!this.#authentication.done) return violation('reported a setting before it knew who we are');
    if (this.phase !== 'connecting' && !reportableLater.has(name))
      return violation('changed a setting of our session');
    this.parameters.set(name, value);
    if (this.parameters.size > PARAMETER_LIMIT) return violation('reported more settings than it can have');
    return forwarded;
  }

  #ready(body: Buffer): Judgement {
    const status = body.toString('latin1');
    if (!this.#authentication.done || !['I', 'T', 'E'].includes(status))
      return violation('was ready too early');
    if (this.phase === 'idle') return violation('said twice that it is ready');
    if (this.phase === 'busy' && !this.#answered) return violation('was ready without an answer');
    // A statement that succeeded leaves no failed transaction behind: one of the two is a lie.
    if (this.phase === 'busy' && this.answer?.step === 'ended' && status === 'E')
      return violation('says that its transaction failed, and sent no error');
    const next = this.phase === 'busy' ? this.#next.shift() : undefined;
    if (next === undefined) this.phase = 'idle';
    else this.answer = next;
    this.transaction = status;
    return forwarded;
  }

  #whileConnecting(type: string, body: Buffer): Judgement {
    if (type === 'R') return this.#authentication.judge(body);
    // Key data of protocol 3.0 is exactly two numbers; a longer one is a version that nobody asked for.
    if (type === 'K' && this.#authentication.done && body.length === 8) {
      this.backendKey = Buffer.from(body);
      return forwarded;
    }
    return violation('sent a message that does not belong to connecting');
  }

  #whileBusy(type: string, body: Buffer): Judgement {
    if (this.phase !== 'busy' || this.answer === null || this.#answered)
      return violation('answered a request that was never made');
    return this.answer.judge(type, body);
  }

  get #answered(): boolean {
    return this.answer?.step === 'ended' || this.answer?.step === 'failed';
  }
}
