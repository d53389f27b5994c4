// The answer to one statement: which message may follow which, and how many rows and bytes it may bring. Export step only.
// Must never let a row through that was not described, not requested, or not counted.
import type { Admission } from './wire-framing.ts';
import type { Judgement, RefusedMessage } from './wire-judgement.ts';
import { forwarded, kept, refused, violation } from './wire-judgement.ts';
import { faultOfRow, readDescription } from './wire-result.ts';

/** What one statement may bring in; `bytes` is looked at when its rows begin, and not before. A row above `bytes` is skipped and said; a row above `rows` ends the connection. */
export interface StatementLimits {
  bytes: number;
  rows: number;
}

/** What an answer has to be: rows under the tag `SELECT <number of rows>` or `EXPLAIN`, or no rows under exactly this tag. */
export type Expected = { kind: 'rows' } | { kind: 'plan' } | { kind: 'command'; tag: string };

/** Gets the body of each row's message, where it is, once it is judged: number of columns, then length and text of each. */
export type TakeRow = (bytes: Buffer, start: number, end: number) => void;

/** Where the answer to Parse, Bind, Describe, Execute is: what the server has to say next. */
type Step = 'parse' | 'bind' | 'describe' | 'execute' | 'ended' | 'failed';

export interface StatementAnswer {
  readonly step: Step;
  /** True where rows were skipped because of their size. */
  readonly skippedRows: boolean;
  /** The server reports an error: nothing of the answer follows. */
  fail(): void;
  /** Counts a row before it is stored, by the bytes of its whole message. */
  admitRow(total: number): Admission | RefusedMessage;
  judge(type: string, body: Buffer): Judgement;
  /** A row: its body in the bytes that hold it. */
  judgeRow(bytes: Buffer, start: number, end: number): Judgement;
}

function tagOf(expected: Expected, rows: number): string {
  switch (expected.kind) {
    case 'rows':
      return `SELECT ${String(rows)}`;
    case 'plan':
      return 'EXPLAIN';
    case 'command':
      return expected.tag;
  }
}

/** `takeRow` gets the rows if not the client. */
export function createAnswer(
  limits: StatementLimits,
  expected: Expected,
  takeRow: TakeRow | undefined,
): StatementAnswer {
  let step: Step = 'parse';
  let columns: number | null = null;
  let rows = 0;
  let rowBytes = 0;
  let mostBytes = 0;
  let skippedRows = false;

  /** One step of the extended protocol's answer, by a message without content. */
  const advance = (from: Step, to: Step, body: Buffer): Judgement => {
    if (step !== from || body.length > 0) return violation('answered out of order');
    step = to;
    return forwarded;
  };

  const describe = (body: Buffer): Judgement => {
    if (step !== 'describe') return violation('described a result out of order');
    if (expected.kind === 'command') return violation('has rows for a command of ours');
    const described = readDescription(body);
    if (described.kind === 'wrong') return violation(described.what);
    columns = described.count;
    mostBytes = limits.bytes;
    step = 'execute';
    return forwarded;
  };

  const row = (bytes: Buffer, start: number, end: number): Judgement => {
    const fault = faultOfRow(bytes, start, end, columns);
    if (fault !== null) return violation(fault);
    if (takeRow === undefined) return forwarded;
    takeRow(bytes, start, end);
    return kept;
  };

  /** The tag says what was done: a row lost on the way, or another command than ours, shows here. */
  const complete = (body: Buffer): Judgement => {
    if (step !== 'execute') return violation('answered out of order');
    const tag = tagOf(expected, rows);
    if (body.toString('latin1') !== `${tag}\0`) return violation(`ended with something else than ${tag}`);
    step = 'ended';
    return forwarded;
  };

  return {
    judgeRow: row,
    get step() {
      return step;
    },
    get skippedRows() {
      return skippedRows;
    },
    fail() {
      step = 'failed';
    },
    admitRow(total) {
      if (columns === null || step !== 'execute') return violation('sent a row that was not requested');
      rows += 1;
      if (rows > limits.rows)
        return refused('ROW_FLOOD', `the server sent more rows than the ${String(limits.rows)} requested`);
      rowBytes += total;
      if (rowBytes > mostBytes) skippedRows = true;
      return skippedRows ? 'skipped' : 'stored';
    },
    judge(type, body) {
      switch (type) {
        case '1':
          return advance('parse', 'bind', body);
        case '2':
          return advance('bind', 'describe', body);
        case 'n':
          if (expected.kind !== 'command') return violation('says that a query of ours has no rows');
          return advance('describe', 'execute', body);
        case 'T':
          return describe(body);
        case 'D':
          return row(body, 0, body.length);
        case 'C':
          return complete(body);
        case 's':
          // The server stops where the limit is met, and nowhere before.
          if (columns === null || rows !== limits.rows)
            return violation('stopped before the requested number of rows');
          return advance('execute', 'ended', body);
        default:
          return violation('sent a message that no answer of ours has');
      }
    },
  };
}
