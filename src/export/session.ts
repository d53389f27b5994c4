// One connection, one read-only transaction, and everything that has to hold before a row may be read. Export step only.
// Must never emit anything when a check fails, and never take the server's word for what it was asked to be.
import pg from 'pg';
import { cancelStatement } from './cancel.ts';
import {
  CONNECT_DEADLINE_MS,
  END_DEADLINE_MS,
  IDLE_TIMEOUT_MS,
  LOCK_TIMEOUT_MS,
  MESSAGE_LIMIT_BYTES,
  SERVER_VERSIONS,
  STATEMENT_DEADLINE_MS,
  STATEMENT_TIMEOUT_MS,
} from './export-limits.ts';
import { ExportProblem } from './problem.ts';
import type { Answer } from './statement.ts';
import { Statement } from './statement.ts';
import type { Endpoint } from './transport.ts';
import { openTransport } from './transport.ts';
import type { Expected, StatementLimits, TakeRow } from './wire.ts';
import { WireGuard } from './wire.ts';

export interface SessionOptions {
  endpoint: Endpoint;
  user: string;
  database: string;
  password: string | null;
  /** Becomes application_name, so that the server's own log can be laid beside the packet. */
  packetId: string;
  uid: number;
  /** When it is aborted the connection ends, whatever it is doing. */
  signal?: AbortSignal | undefined;
}

export interface Session extends AsyncDisposable {
  readonly guard: WireGuard;
  /** The role that was asked for. */
  readonly user: string;
  /**
   * The answer to a query, whose tag counts its rows, or its SQLSTATE. Throws {@link ExportProblem} when the connection
   * is not worth going on with. With `takeRow` the rows go there as they come, and the answer has none.
   */
  ask(sql: string, limits: StatementLimits, takeRow?: TakeRow): Promise<Answer>;
  /** The rows of a statement of ours; an error or a cut result is a problem. */
  read(sql: string, limits?: StatementLimits): Promise<(string | null)[][]>;
  /** A command of ours; an error, like anything but its tag, is a problem. */
  command(sql: string, tag: string): Promise<void>;
  /** A command of ours that may fail: its SQLSTATE, or null where it was done. */
  attempt(sql: string, tag: string): Promise<string | null>;
}

/** Settings that decide what a query means or how its result is written. Asked for at start, read back in the transaction. */
const asked = {
  // pg_temp last: otherwise a temporary type or table would be found before PostgreSQL's own.
  search_path: 'pg_catalog,pg_temp',
  default_transaction_read_only: 'on',
  statement_timeout: String(STATEMENT_TIMEOUT_MS),
  lock_timeout: String(LOCK_TIMEOUT_MS),
  idle_in_transaction_session_timeout: String(IDLE_TIMEOUT_MS),
  // A policy that would silently leave rows out becomes an error.
  row_security: 'off',
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

/** Settings that are not ours to ask for, and have to be so. */
const required = {
  client_encoding: 'UTF8',
  server_encoding: 'UTF8',
  transaction_isolation: 'repeatable read',
  transaction_read_only: 'on',
  session_replication_role: 'origin',
  // ALTER ROLE can set it without being a superuser, and the server loads what it names.
  local_preload_libraries: '',
  // A standby shows its primary as it was some time ago, and nothing says how long.
  in_hot_standby: 'off',
  // With these a broken page is read as an empty one: fewer rows, and no error.
  zero_damaged_pages: 'off',
  ignore_checksum_failure: 'off',
} as const;

/** Settings that decide how a value is written or what a word is, and are the database's own affair: money, `to_char`, text search. */
const ofTheDatabase = [
  'lc_monetary',
  'lc_numeric',
  'lc_time',
  'default_text_search_config',
  'timezone_abbreviations',
] as const;

/** Where such a setting may come from: nobody set it for one role, one connection, or in a login trigger. */
const forEverybody: ReadonlySet<string> = new Set([
  'default',
  'environment variable',
  'command line',
  'configuration file',
  'override',
  'global',
  'database',
]);

/** Why a setting can differ, where it is not for what happened on the way. */
const differs: Readonly<Record<string, string>> = {
  server_encoding: 'only a database in UTF8 is read',
  in_hot_standby: 'a standby can be behind its primary; export from the primary',
};

const withoutSpaces = (text: string): string => text.replaceAll(' ', '');

const smallAnswer: StatementLimits = { bytes: MESSAGE_LIMIT_BYTES, rows: 1000 };

/** Connects, proves the server where it has to be proved, and hands back a session outside any transaction. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const startupOptions = Object.entries(asked)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
  const { signal } = options;
  const transport = await openTransport(options.endpoint, options.uid, signal);
  const guard = new WireGuard(transport, {
    requireProof: options.endpoint.kind === 'tls',
    startup: {
      user: options.user,
      database: options.database,
      application_name: options.packetId,
      options: startupOptions,
      client_encoding: 'UTF8',
    },
  });
  const client = new pg.Client({
    user: options.user,
    database: options.database,
    host: 'already-connected',
    port: options.endpoint.port,
    application_name: options.packetId,
    options: startupOptions,
    ssl: false,
    // Said, because the driver would otherwise take it from PGSSLNEGOTIATION.
    sslnegotiation: 'postgres',
    // A function: with an empty value the driver would look into PGPASSWORD and the password file.
    password: () => options.password ?? '',
    stream: () => guard,
  });
  // An administrator's shutdown arrives as an event; unheard, it would end the process without a word.
  client.on('error', () => guard.destroy());
  const interrupt = (): void =>
    guard.refuse('INTERRUPTED', 'the export was told to stop; nothing was written');
  signal?.addEventListener('abort', interrupt, { once: true });
  if (signal?.aborted === true) interrupt();
  const connected = client.connect();
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
    throw guard.problem ?? toConnectProblem(error);
  } finally {
    clearTimeout(timer);
  }
  return toSession(client, guard, options.user, async () => {
    signal?.removeEventListener('abort', interrupt);
    if (guard.leftRunning) await cancelStatement(guard.backendKey, options.endpoint, options.uid);
  });
}

function toConnectProblem(error: unknown): ExportProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  const sqlstate = code !== undefined && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
  if (sqlstate === undefined) {
    return new ExportProblem(
      'AUTHENTICATION_REFUSED',
      'the server did not let us in, or did not prove that it knows the password',
    );
  }
  return new ExportProblem(
    'AUTHENTICATION_REFUSED',
    'the server refused the connection: user, password, database, or a login trigger that failed',
    sqlstate,
  );
}

function toSession(client: pg.Client, guard: WireGuard, user: string, onEnd: () => Promise<void>): Session {
  const submit = async (
    sql: string,
    limits: StatementLimits,
    expected: Expected,
    takeRow?: TakeRow,
  ): Promise<Answer> => {
    const statement = new Statement(sql, limits, expected, guard, takeRow);
    const timer = setTimeout(
      () =>
        guard.refuse(
          'STATEMENT_DEADLINE',
          `no answer within ${String(STATEMENT_DEADLINE_MS)} ms, the server's own timeout passed by`,
        ),
      STATEMENT_DEADLINE_MS,
    );
    try {
      client.query(statement as never);
      return await statement.answer;
    } catch {
      throw (
        guard.problem ??
        new ExportProblem('CONNECTION_LOST', 'the connection ended in the middle of a statement')
      );
    } finally {
      clearTimeout(timer);
    }
  };
  const ask = (sql: string, limits: StatementLimits, takeRow?: TakeRow): Promise<Answer> =>
    submit(sql, limits, { kind: 'rows' }, takeRow);
  const attempt = async (sql: string, tag: string): Promise<string | null> => {
    const answer = await submit(sql, smallAnswer, { kind: 'command', tag });
    return answer.kind === 'error' ? answer.sqlstate : null;
  };
  return {
    guard,
    user,
    ask,
    attempt,
    async read(sql, limits = smallAnswer) {
      const answer = await ask(sql, limits);
      if (answer.kind === 'error')
        throw new ExportProblem('STATEMENT_FAILED', 'a check of ours failed on the server', answer.sqlstate);
      if (answer.cut)
        throw new ExportProblem('STATEMENT_FAILED', 'a check of ours has more rows than it can have');
      return answer.rows;
    },
    async command(sql, tag) {
      const sqlstate = await attempt(sql, tag);
      if (sqlstate !== null)
        throw new ExportProblem('STATEMENT_FAILED', `${tag} failed on the server`, sqlstate);
    },
    async [Symbol.asyncDispose]() {
      await onEnd();
      if (guard.destroyed) return;
      // The driver waits until the server hangs up, and a server need not.
      const timer = setTimeout(() => guard.destroy(), END_DEADLINE_MS);
      await client.end().catch(() => undefined);
      clearTimeout(timer);
      guard.destroy();
    },
  };
}

export interface SessionFacts {
  serverVersion: number;
  snapshot: string;
  role: string;
  roleOid: string;
  /** Event triggers of the database, `name (event)`; a login trigger has run before we could look. */
  eventTriggers: string[];
}

// These few reads call functions of PostgreSQL itself. They are texts of ours, apart from the gate, and no caller can
// reach them: the gate's list for catalog queries stays empty.
const SETTINGS = `SELECT name, setting, source FROM pg_catalog.pg_settings WHERE name IN (${[
  ...Object.keys(asked),
  ...Object.keys(required),
  ...ofTheDatabase,
]
  .map((name) => `'${name}'`)
  .join(', ')})`;

const IDENTITY = `SELECT session_user, current_user, pg_catalog.current_database(),
  pg_catalog.current_setting('server_version_num'), pg_catalog.pg_current_snapshot()::text`;

const ROLE = `SELECT r.oid, r.rolname, r.rolsuper, r.rolcreaterole, r.rolcreatedb, r.rolbypassrls, r.rolreplication, r.rolcanlogin
  FROM pg_catalog.pg_roles r WHERE r.rolname = session_user`;

const MEMBERSHIP = `SELECT m.roleid FROM pg_catalog.pg_auth_members m JOIN pg_catalog.pg_roles r ON r.oid = m.member
  WHERE r.rolname = session_user
  UNION ALL SELECT d.datdba FROM pg_catalog.pg_database d JOIN pg_catalog.pg_roles r ON r.oid = d.datdba
  WHERE r.rolname = session_user AND d.datname = pg_catalog.current_database()`;

const LEFTOVERS = `SELECT 'lock' FROM pg_catalog.pg_locks WHERE locktype = 'advisory' AND pid = pg_catalog.pg_backend_pid()
  UNION ALL SELECT 'listen' FROM pg_catalog.pg_listening_channels()
  UNION ALL SELECT 'temp' WHERE pg_catalog.pg_my_temp_schema() <> 0
  UNION ALL SELECT 'prepared' FROM pg_catalog.pg_prepared_statements WHERE name <> ''
  UNION ALL SELECT 'cursor' FROM pg_catalog.pg_cursors WHERE name <> ''`;

const EVENT_TRIGGERS = `SELECT evtname, evtevent, evtenabled FROM pg_catalog.pg_event_trigger ORDER BY evtname`;

/** Opens the one transaction of the run and locks the relations, so that no definition changes under its snapshot. */
export async function begin(session: Session, relations: readonly string[]): Promise<void> {
  await session.command('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', 'BEGIN');
  if (session.guard.transaction !== 'T')
    throw new ExportProblem('PROTOCOL_VIOLATION', 'the server says that no transaction began');
  for (const relation of relations) {
    const name = relation
      .split('.')
      .map((part) => `"${part.replaceAll('"', '""')}"`)
      .join('.');
    const sqlstate = await session.attempt(`LOCK TABLE ${name} IN ACCESS SHARE MODE`, 'LOCK TABLE');
    if (sqlstate !== null) {
      throw new ExportProblem(
        'RELATION_NOT_LOCKED',
        `${relation} could not be locked: missing, not readable, or not a table or view`,
        sqlstate,
      );
    }
  }
}

/** Checks settings, role, database and leftovers inside the transaction. Throws at the first that is not as it has to be. */
export async function assertSafe(session: Session, database: string): Promise<SessionFacts> {
  await assertSettings(session);
  const [identity] = await session.read(IDENTITY);
  const [sessionUser, currentUser, currentDatabase, version, snapshot] = identity ?? [];
  if (sessionUser == null || sessionUser !== currentUser) {
    throw new ExportProblem(
      'ROLE_UNSAFE',
      'session_user and current_user differ: something changed the role of this session',
    );
  }
  if (sessionUser !== session.user) {
    const hint =
      'the server knows this session by another role than the one that was asked for: a pooler logged in for us';
    throw new ExportProblem('ROLE_UNSAFE', hint);
  }
  const known = Number(version) >= SERVER_VERSIONS.from && Number(version) < SERVER_VERSIONS.below;
  if (!known) {
    const hint = 'only PostgreSQL 15 to 18 is read: what a stored definition holds was looked up for these';
    throw new ExportProblem('SERVER_VERSION', hint);
  }
  if (currentDatabase !== database)
    throw new ExportProblem('DATABASE_DENIED', 'the server connected us to another database');
  const [role, ...others] = await session.read(ROLE);
  const [oid, name, ...flags] = role ?? [];
  if (oid == null || name !== sessionUser || others.length > 0) {
    throw new ExportProblem('ROLE_UNSAFE', 'the role of this session cannot be read');
  }
  const names = ['rolsuper', 'rolcreaterole', 'rolcreatedb', 'rolbypassrls', 'rolreplication'];
  const held = names.filter((_, index) => flags[index] !== 'f');
  if (held.length > 0 || session.guard.parameters.get('is_superuser') !== 'off') {
    throw new ExportProblem(
      'ROLE_UNSAFE',
      `the role has ${held.join(', ') || 'superuser'}; export with a role that has none of them`,
    );
  }
  if ((await session.read(MEMBERSHIP)).length > 0) {
    throw new ExportProblem(
      'ROLE_UNSAFE',
      'the role is a member of another role, or owns the database; export with one that is neither',
    );
  }
  const leftovers = (await session.read(LEFTOVERS)).map(([what]) => what ?? '');
  if (leftovers.length > 0) {
    const hint = `this session already holds: ${[...new Set(leftovers)].join(', ')}; something ran in it before us`;
    throw new ExportProblem('SESSION_NOT_CLEAN', hint);
  }
  // It goes into the packet, and a server can say anything.
  if (!/^\d{1,20}:\d{1,20}:[\d,]{0,10000}$/.test(snapshot ?? ''))
    throw new ExportProblem(
      'PROTOCOL_VIOLATION',
      'the server describes its snapshot in a way that PostgreSQL does not',
    );
  const triggers = await session.read(EVENT_TRIGGERS);
  return {
    serverVersion: Number(version),
    snapshot: snapshot ?? '',
    role: sessionUser,
    roleOid: oid,
    eventTriggers: triggers
      .filter(([, , enabled]) => enabled !== 'D')
      .map(([trigger, event]) => `${trigger ?? ''} (${event ?? ''})`),
  };
}

async function assertSettings(session: Session): Promise<void> {
  const rows = await session.read(SETTINGS);
  const found = new Map(rows.map(([name, setting]) => [name, setting]));
  const sources = new Map(rows.map(([name, , source]) => [name, source]));
  for (const [name, value] of Object.entries({ ...asked, ...required })) {
    const setting = found.get(name);
    if (setting == null || withoutSpaces(setting) !== withoutSpaces(value)) {
      const why = differs[name] ?? 'a pooler or a login trigger changed it';
      throw new ExportProblem('SETTING_DIFFERS', `${name} is not ${value} in this session: ${why}`);
    }
  }
  const own = ofTheDatabase.find((name) => !forEverybody.has(sources.get(name) ?? ''));
  if (own !== undefined) {
    const hint = `${own} was set for this role or session alone: values would be written as nobody else sees them`;
    throw new ExportProblem('SETTING_DIFFERS', hint);
  }
}
