// One statement in PostgreSQL's extended protocol, with a row limit and without type parsers. Export step only.
// Must never use the simple protocol: there one text can hold several statements.
import type { Expected, StatementLimits, TakeRow } from './wire-answer.ts';
import type { WireGuard } from './wire.ts';
import { toSqlstate } from '../problem.ts';

/** What the driver offers to a statement; the part of pg's Connection that is used. */
interface Connection {
  stream: { cork(): void; uncork(): void };
  parse(statement: { name: string; text: string; types: readonly never[] }): void;
  bind(portal: { portal: string; statement: string; values: readonly never[]; binary: boolean }): void;
  describe(what: { type: 'P'; name: string }): void;
  execute(portal: { portal: string; rows: number }): void;
  sync(): void;
}

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

/** A statement that node-postgres can submit. Resolves once; never rejects for what the server says. */
export class Statement {
  readonly answer: Promise<StatementAnswer>;
  readonly #text: string;
  readonly #limits: StatementLimits;
  readonly #expected: Expected;
  readonly #guard: WireGuard;
  readonly #takeRow: TakeRow | undefined;
  #settle: (answer: StatementAnswer) => void = () => undefined;
  #fail: (reason: Error) => void = () => undefined;
  #columns: Column[] = [];
  #rows: (string | null)[][] = [];
  #suspended = false;
  /** Never set: pg puts a callback here for its own statements. */
  callback: undefined;

  constructor(
    text: string,
    limits: StatementLimits,
    expected: Expected,
    guard: WireGuard,
    takeRow?: TakeRow,
  ) {
    this.#text = text;
    this.#limits = limits;
    this.#expected = expected;
    this.#guard = guard;
    this.#takeRow = takeRow;
    this.answer = new Promise((settle, fail) => {
      this.#settle = settle;
      this.#fail = fail;
    });
  }

  submit(connection: Connection): void {
    this.#guard.begin(this.#limits, this.#expected, this.#takeRow);
    connection.stream.cork();
    connection.parse({ name: '', text: this.#text, types: [] });
    connection.bind({ portal: '', statement: '', values: [], binary: false });
    connection.describe({ type: 'P', name: '' });
    connection.execute({ portal: '', rows: this.#limits.rows });
    connection.sync();
    connection.stream.uncork();
  }

  handleRowDescription(message: { fields: { name: string; dataTypeID: number }[] }): void {
    this.#columns = message.fields.map((field) => ({ name: field.name, type: field.dataTypeID }));
  }

  handleDataRow(message: { fields: (string | null)[] }): void {
    this.#rows.push(message.fields);
  }

  handlePortalSuspended(): void {
    this.#suspended = true;
  }

  // The guard has compared the tag with what was asked and sent; the driver insists on someone who listens.
  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    const cut = this.#suspended || this.#guard.skippedRows;
    this.#settle({ kind: 'rows', columns: this.#columns, rows: this.#rows, cut });
  }

  handleError(error: Error & { code?: unknown }): void {
    const sqlstate = toSqlstate(error.code);
    // Without a SQLSTATE it is the connection that failed, and with it the whole run.
    if (sqlstate === undefined || this.#guard.destroyed) this.#fail(error);
    else this.#settle({ kind: 'error', sqlstate });
  }
}
