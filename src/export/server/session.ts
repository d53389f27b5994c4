// One connection and its one transaction: opened, proved, locked, and ended with what still runs on it. Export step only.
// Must never let the client believe what the guard has not judged, and never ask for a setting that is not written here.
import { cancelStatement } from './cancel.ts';
import {
  CONNECT_DEADLINE_MS,
  END_DEADLINE_MS,
  IDLE_TIMEOUT_MS,
  LOCK_TIMEOUT_MS,
  MESSAGE_LIMIT_BYTES,
  STATEMENT_DEADLINE_MS,
  STATEMENT_TIMEOUT_MS,
} from '../export-limits.ts';
import { ExportProblem } from '../problem.ts';
import { toIdentifier, whyCheckFailed, whyNotConnected, whyNotLocked } from './refusals.ts';
import { toScramPassword } from './saslprep.ts';
import type { StatementAnswer } from './statement.ts';
import { Statement } from './statement.ts';
import type { Endpoint } from './transport.ts';
import { bindingOf } from './channel-binding.ts';
import { openTransport } from './transport.ts';
import type { Expected, StatementLimits, TakeRow } from './wire-answer.ts';
import { WireClient } from './wire-client.ts';
import { WireGuard } from './wire.ts';

/** A password: text as UTF-8, or bytes as they are. */
export type Secret = string | Uint8Array;

export interface SessionOptions {
  endpoint: Endpoint;
  user: string;
  database: string;
  /** As psql takes it: text, or the bytes of a file. */
  password: Secret | null;
  /** Becomes application_name, so that the server's own log can be laid beside the packet. */
  packetId: string;
  uid: number;
  /** When it is aborted the connection ends, whatever it is doing. */
  signal?: AbortSignal | undefined;
}

export interface Session extends AsyncDisposable {
  readonly guard: WireGuard;
  /** The role that was requested. */
  readonly user: string;
  /**
   * The answer to a query, whose tag counts its rows, or its SQLSTATE. Throws {@link ExportProblem} when the connection
   * is not worth going on with. With `takeRow` the rows go there as they come, and the answer has none.
   */
  ask(sql: string, limits: StatementLimits, takeRow?: TakeRow): Promise<StatementAnswer>;
  /** What the planner says of a query that {@link ask} may ask: it is planned, and not run. */
  explain(sql: string): Promise<StatementAnswer>;
  /** The rows of a statement of ours; an error or a cut result is a problem. */
  read(sql: string, limits?: StatementLimits): Promise<(string | null)[][]>;
  /** The same for several that do not wait for each other: they are sent together, and answered and judged one by one. */
  readAll(texts: readonly string[], limits?: StatementLimits): Promise<(string | null)[][][]>;
  /** A command of ours; an error, like anything but its tag, is a problem. */
  command(sql: string, tag: string): Promise<void>;
  /** A command of ours that may fail: its SQLSTATE, or null where it was done. */
  attempt(sql: string, tag: string): Promise<string | null>;
}

/** Settings that decide what a query means or how its result is written. Asked for at start, read back in the transaction. */
export const asked = {
  // pg_temp last: otherwise a temporary type or table would be found before PostgreSQL's own.
  search_path: 'pg_catalog,pg_temp',
  default_transaction_read_only: 'on',
  statement_timeout: String(STATEMENT_TIMEOUT_MS),
  lock_timeout: String(LOCK_TIMEOUT_MS),
  idle_in_transaction_session_timeout: String(IDLE_TIMEOUT_MS),
  // A policy that would silently leave rows out becomes an error.
  row_security: 'off',
  // Warnings have to arrive: a role or a database can turn them off.
  client_min_messages: 'notice',
  standard_conforming_strings: 'on',
  transform_null_equals: 'off',
  // Anything else, and an index of arrays or words gives a random part of what it holds.
  gin_fuzzy_search_limit: '0',
  array_nulls: 'on',
  // With `on` the planner works out the partition key of a parent that nobody reads, and what it calls.
  constraint_exclusion: 'partition',
  quote_all_identifiers: 'off',
  TimeZone: 'UTC',
  DateStyle: 'ISO,YMD',
  IntervalStyle: 'iso_8601',
  extra_float_digits: '1',
  bytea_output: 'hex',
  xmlbinary: 'base64',
  xmloption: 'content',
} as const;

const smallAnswer: StatementLimits = { bytes: MESSAGE_LIMIT_BYTES, rows: 1000 };

/** Connects, proves the server where it has to be proved, and hands back a session outside any transaction. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const startupOptions = Object.entries(asked)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
  const { signal } = options;
  // Before the server is there: it must not wait for us to load a table.
  const password = options.password === null ? null : await toScramPassword(Buffer.from(options.password));
  const transport = await openTransport(options.endpoint, options.uid, signal);
  const startup = {
    user: options.user,
    database: options.database,
    application_name: options.packetId,
    options: startupOptions,
  };
  const guard = new WireGuard(transport, {
    requireProof: options.endpoint.kind === 'tls',
    password,
    binding: bindingOf(transport),
    // pg-protocol says the encoding by itself.
    startup: { ...startup, client_encoding: 'UTF8' },
  });
  const client = new WireClient(guard);
  const interrupt = (): void => guard.refuse('INTERRUPTED', 'the export was stopped; nothing was written');
  signal?.addEventListener('abort', interrupt, { once: true });
  if (signal?.aborted === true) interrupt();
  const connected = client.connect(startup);
  const timer = setTimeout(
    () =>
      guard.refuse('CONNECT_DEADLINE', `the server was not ready within ${String(CONNECT_DEADLINE_MS)} ms`),
    CONNECT_DEADLINE_MS,
  );
  try {
    await connected;
  } catch (error) {
    guard.destroy();
    signal?.removeEventListener('abort', interrupt);
    throw guard.problem ?? toConnectProblem(error, options);
  } finally {
    clearTimeout(timer);
  }
  return toSession(client, guard, options.user, async () => {
    signal?.removeEventListener('abort', interrupt);
    if (guard.leftRunning) await cancelStatement(guard.backendKey, options.endpoint, options.uid);
  });
}

function toConnectProblem(error: unknown, options: SessionOptions): ExportProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  const sqlstate = code !== undefined && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
  if (sqlstate === undefined) {
    return new ExportProblem(
      'AUTHENTICATION_REFUSED',
      'the server refused us, or did not prove that it knows the password',
    );
  }
  const { code: problem, hint } = whyNotConnected(sqlstate, options);
  return new ExportProblem(problem, hint, sqlstate);
}

/** Milliseconds. Not `performance.now`: the first use of it loads all of Node's measuring, 4 ms. */
const clock = (): number => Number(process.hrtime.bigint() / 1_000_000n);

function toSession(client: WireClient, guard: WireGuard, user: string, onEnd: () => Promise<void>): Session {
  /** Waits for the answer of one that is the next to be answered. `begun`: before it was sent, and so before the server began. */
  const answerOf = async (statement: Statement, begun: number): Promise<StatementAnswer> => {
    const timer = setTimeout(
      () =>
        guard.refuse(
          'STATEMENT_DEADLINE',
          `no answer within ${String(STATEMENT_DEADLINE_MS)} ms, the server's own timeout passed by`,
        ),
      STATEMENT_DEADLINE_MS,
    );
    try {
      const answer = await statement.answer;
      // The server began no earlier than we did: what ended sooner did not end by its timeout.
      const isEarly = clock() - begun < STATEMENT_TIMEOUT_MS;
      return answer.kind === 'error' && answer.sqlstate === '57014' && isEarly
        ? { ...answer, cancelled: true }
        : answer;
    } catch {
      throw (
        guard.problem ??
        new ExportProblem('CONNECTION_LOST', 'the connection ended in the middle of a statement')
      );
    } finally {
      clearTimeout(timer);
    }
  };
  const submit = (
    sql: string,
    limits: StatementLimits,
    expected: Expected,
    takeRow?: TakeRow,
  ): Promise<StatementAnswer> => {
    const statement = new Statement(sql, limits, expected, takeRow);
    const begun = clock();
    client.submit([statement]);
    return answerOf(statement, begun);
  };
  const toRows = (answer: StatementAnswer): (string | null)[][] => {
    if (answer.kind === 'error')
      throw new ExportProblem(
        'STATEMENT_FAILED',
        whyCheckFailed('a check of ours', answer.sqlstate),
        answer.sqlstate,
      );
    if (answer.cut)
      throw new ExportProblem('STATEMENT_FAILED', 'a check of ours has more rows than it can have');
    return answer.rows;
  };
  const ask = (sql: string, limits: StatementLimits, takeRow?: TakeRow): Promise<StatementAnswer> =>
    submit(sql, limits, { kind: 'rows' }, takeRow);
  const attempt = async (sql: string, tag: string): Promise<string | null> => {
    const answer = await submit(sql, smallAnswer, { kind: 'command', tag });
    return answer.kind === 'error' ? answer.sqlstate : null;
  };
  return {
    guard,
    user,
    ask,
    explain: (sql) => submit(`EXPLAIN ${sql}`, smallAnswer, { kind: 'plan' }),
    attempt,
    read: async (sql, limits = smallAnswer) => toRows(await ask(sql, limits)),
    async readAll(texts, limits = smallAnswer) {
      const statements = texts.map((sql) => new Statement(sql, limits, { kind: 'rows' }));
      const begun = clock();
      client.submit(statements);
      const all: (string | null)[][][] = [];
      for (const statement of statements) all.push(toRows(await answerOf(statement, begun)));
      return all;
    },
    async command(sql, tag) {
      const sqlstate = await attempt(sql, tag);
      if (sqlstate !== null)
        throw new ExportProblem('STATEMENT_FAILED', whyCheckFailed(tag, sqlstate), sqlstate);
    },
    async [Symbol.asyncDispose]() {
      await onEnd();
      if (guard.destroyed) return;
      // It waits until the server hangs up, and a server need not.
      const timer = setTimeout(() => guard.destroy(), END_DEADLINE_MS);
      await client.end().catch(() => undefined);
      clearTimeout(timer);
      guard.destroy();
    },
  };
}

/** Opens the one transaction of the run and locks the relations, so that no definition changes under its snapshot. */
export async function begin(session: Session, relations: readonly string[]): Promise<void> {
  await session.command('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', 'BEGIN');
  if (session.guard.transaction !== 'T')
    throw new ExportProblem('PROTOCOL_VIOLATION', 'the server says that no transaction began');
  for (const relation of relations) {
    const sqlstate = await session.attempt(
      `LOCK TABLE ${toIdentifier(relation)} IN ACCESS SHARE MODE`,
      'LOCK TABLE',
    );
    if (sqlstate !== null) {
      throw new ExportProblem(
        'RELATION_NOT_LOCKED',
        whyNotLocked(relation, sqlstate, session.user),
        sqlstate,
      );
    }
  }
}
