// One statement in PostgreSQL's extended protocol, with a row limit and without type parsers: what becomes of its answer. Export step only.
// Must never take an answer for whole before the server is ready for the next statement.
import { DatabaseError } from 'pg-protocol';
import type { BackendMessage, DataRowMessage, RowDescriptionMessage } from 'pg-protocol/dist/messages.js';
import type { Expected, StatementLimits, TakeRow, StatementAnswer as WireAnswer } from './wire-answer.ts';
import type { WireGuard } from './wire.ts';
import { toSqlstate } from '../problem.ts';
import { deferred } from './deferred.ts';

export interface Column {
  name: string;
  /** oid of the type, as the server describes it */
  type: number;
}

export type StatementAnswer =
  | {
      kind: 'rows';
      columns: Column[];
      /** Values as PostgreSQL's text. */
      rows: (string | null)[][];
      /** True where the row limit was met and the server had more, or rows were skipped because of their size. */
      cut: boolean;
    }
  /** `cancelled`: a 57014 that came before the timeout could have run out. */
  | { kind: 'error'; sqlstate: string; cancelled?: true };

/** Resolves once; rejects only where the connection failed. */
export class Statement {
  readonly text: string;
  readonly limits: StatementLimits;
  readonly #expected: Expected;
  readonly #takeRow: TakeRow | undefined;
  readonly #settled = deferred<StatementAnswer>();
  #wire: WireAnswer | null = null;
  #columns: Column[] = [];
  #rows: (string | null)[][] = [];
  #suspended = false;

  constructor(text: string, limits: StatementLimits, expected: Expected, takeRow?: TakeRow) {
    this.text = text;
    this.limits = limits;
    this.#expected = expected;
    this.#takeRow = takeRow;
    // Whoever asked several waits for one after the other; that a later one failed too is no news.
    this.#settled.promise.catch(() => undefined);
  }

  get answer(): Promise<StatementAnswer> {
    return this.#settled.promise;
  }

  /** Tells the guard that it is being asked. */
  begin(guard: WireGuard): void {
    this.#wire = guard.begin(this.limits, this.#expected, this.#takeRow);
  }

  fail(error: Error): void {
    this.#settled.reject(error);
  }

  /** One message of its answer, in its order; the guard has judged it. */
  take(message: BackendMessage): void {
    if (message instanceof DatabaseError) {
      const sqlstate = toSqlstate(message.code);
      // Without a SQLSTATE it is the connection that failed, and with it the whole run.
      if (sqlstate === undefined) this.fail(message);
      else this.#settled.resolve({ kind: 'error', sqlstate });
      return;
    }
    // The guard has compared the tag with what was asked and sent.
    if (message.name === 'rowDescription')
      this.#columns = (message as RowDescriptionMessage).fields.map((field) => ({
        name: field.name,
        type: field.dataTypeID,
      }));
    else if (message.name === 'dataRow')
      this.#rows.push((message as DataRowMessage).fields as (string | null)[]);
    else if (message.name === 'portalSuspended') this.#suspended = true;
    else if (message.name === 'readyForQuery') {
      const cut = this.#suspended || this.#wire?.skippedRows === true;
      this.#settled.resolve({ kind: 'rows', columns: this.#columns, rows: this.#rows, cut });
    }
  }
}
