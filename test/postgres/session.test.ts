// The session's own checks: role, database, settings, leftovers, limits, one item's error beside the others. Real PostgreSQL.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSession } from '../../src/export/server/session.ts';
import type { Bench } from './bench.ts';
import { effects, exportToText, openBench, summary, toCatalog } from './bench.ts';
import { atLeast } from '../support/at-least.ts';

let bench: Bench;

const ROLE = 'context_pack_readonly';
const plain = { q: { relation: 'public.plain' } };

beforeAll(async () => {
  bench = await openBench();
  await bench.create(
    'directus',
    `CREATE TABLE public.plain (a int);
     INSERT INTO public.plain SELECT generate_series(1, 700);
     CREATE TABLE public.secret (a text);
     INSERT INTO public.secret VALUES ('a value that nobody may see');
     ALTER TABLE public.secret ENABLE ROW LEVEL SECURITY;
     CREATE POLICY p ON public.secret FOR SELECT USING (a = 'nothing');
     CREATE TABLE public.words (w text);
     INSERT INTO public.words VALUES ('forty-two'), ('7');
     CREATE VIEW public.v_invalid AS SELECT w::int AS n FROM public.words;
     CREATE TABLE public.wide (t text);
     INSERT INTO public.wide SELECT repeat('x', 100000) FROM generate_series(1, 100);
     CREATE TABLE public.escapes (t text);
     INSERT INTO public.escapes SELECT repeat(chr(1), 7000) FROM generate_series(1, 400);
     CREATE TABLE public.slow (a int);
     INSERT INTO public.slow SELECT generate_series(1, 40000);
     CREATE TABLE public.empty (a int);
     CREATE TABLE public.exact (a int);
     INSERT INTO public.exact SELECT generate_series(1, 500);
     CREATE TABLE public.below (a int);
     INSERT INTO public.below SELECT generate_series(1, 499);`,
  );
});

afterAll(() => bench[Symbol.asyncDispose]());

describe('role', () => {
  it.each(['SUPERUSER', 'CREATEROLE', 'CREATEDB', 'BYPASSRLS', 'REPLICATION'])(
    'refuses a role with %s',
    async (attribute) => {
      await bench.server.admin('postgres', `ALTER ROLE ${ROLE} ${attribute}`);
      try {
        expect(summary(await bench.run('directus', plain))).toBe('ROLE_UNSAFE');
      } finally {
        await bench.server.admin('postgres', `ALTER ROLE ${ROLE} NO${attribute}`);
      }
    },
  );

  it('refuses a role that is a member of another, even one that it does not inherit from', async () => {
    await bench.server.admin('postgres', `GRANT pg_read_server_files TO ${ROLE} WITH INHERIT FALSE`);
    try {
      expect(summary(await bench.run('directus', plain))).toBe('ROLE_UNSAFE');
    } finally {
      await bench.server.admin('postgres', `REVOKE pg_read_server_files FROM ${ROLE}`);
    }
  });

  it('refuses a role that owns the database, which makes it a member of pg_database_owner', async () => {
    await bench.create(
      'workflow',
      `CREATE TABLE public.plain (a int); ALTER DATABASE workflow OWNER TO ${ROLE}`,
    );
    expect(summary(await bench.run('workflow', plain))).toBe('ROLE_UNSAFE');
  });

  it('lets the plain role through', async () => {
    expect(summary(await bench.run('directus', plain))).toEqual({ q: 'COMPLETE' });
  });
});

describe('database', () => {
  it('refuses the database postgres before anything is opened', async () => {
    const outcome = await bench.run('directus', plain, { database: 'postgres' });
    expect(outcome).toMatchObject({ kind: 'blocked', code: 'DATABASE_DENIED', executed: false });
  });

  it('refuses a listed database that the catalog does not name', async () => {
    const outcome = await bench.run('directus', plain, { database: 'incomex_metadata' });
    expect(outcome).toMatchObject({ code: 'DATABASE_DENIED', executed: false });
  });
});

describe('settings', () => {
  it.each([
    ['statement_timeout', '0'],
    ['row_security', 'on'],
    ['search_path', 'public, pg_catalog'],
    ['standard_conforming_strings', 'off'],
    ['client_encoding', 'LATIN1'],
    ['default_transaction_read_only', 'off'],
    ['transform_null_equals', 'on'],
    ['TimeZone', 'Asia/Ho_Chi_Minh'],
    ['bytea_output', 'escape'],
    ['idle_in_transaction_session_timeout', '0'],
  ])('refuses a session in which a login trigger set %s', async (name, value) => {
    await bench.create(
      'workflow',
      `CREATE TABLE public.plain (a int);
       CREATE FUNCTION public.f() RETURNS event_trigger LANGUAGE plpgsql AS
         $$ BEGIN PERFORM set_config('${name}', '${value}', false); END $$;
       CREATE EVENT TRIGGER at_login ON login EXECUTE FUNCTION public.f();`,
    );
    expect(summary(await bench.run('workflow', plain))).toBe('SETTING_DIFFERS');
  });

  it('discloses a login trigger that changed nothing, because it ran before it could be looked for', async () => {
    await bench.create(
      'workflow',
      `CREATE TABLE public.plain (a int);
       CREATE FUNCTION public.f() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN RAISE NOTICE ''a row of yours''; END';
       CREATE EVENT TRIGGER at_login ON login EXECUTE FUNCTION public.f();`,
    );
    const outcome = await bench.run('workflow', plain);
    expect(outcome).toMatchObject({
      kind: 'exported',
      packet: { tki: { exporter: { login_event_triggers: '1', event_triggers: '1', notices: '1' } } },
    });
    expect(JSON.stringify(outcome)).not.toContain('a row of yours');
  });

  it.each([
    ['an advisory lock', 'PERFORM pg_advisory_lock(7)'],
    ['a channel that is listened to', "EXECUTE 'LISTEN c'"],
    ['a prepared statement', "EXECUTE 'PREPARE x AS SELECT 1'"],
  ])('refuses a session that already holds %s', async (_what, statement) => {
    await bench.create(
      'workflow',
      `CREATE TABLE public.plain (a int);
       CREATE FUNCTION public.f() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN ${statement}; END $$;
       CREATE EVENT TRIGGER at_login ON login EXECUTE FUNCTION public.f();`,
    );
    expect(summary(await bench.run('workflow', plain))).toBe('SESSION_NOT_CLEAN');
  });

  it('is read-only from its first moment, so that a login trigger cannot put a temporary type before the real one', async () => {
    await bench.create(
      'workflow',
      `CREATE TABLE public.plain (a int);
       GRANT TEMPORARY ON DATABASE workflow TO ${ROLE};
       CREATE FUNCTION public.f() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN
         CREATE DOMAIN pg_temp.text AS pg_catalog.text CHECK (pg_catalog.pg_notify('c', VALUE) IS NOT NULL);
       END $$;
       CREATE EVENT TRIGGER at_login ON login EXECUTE FUNCTION public.f();`,
    );
    expect(await bench.run('workflow', plain)).toMatchObject({
      code: 'AUTHENTICATION_REFUSED',
      sqlstate: '25006',
    });
  });

  it('refuses variables that would weaken the connection, and ignores those that would redirect it', async () => {
    const run = (env: Record<string, string>) =>
      exportToText(
        {
          ids: ['q'],
          purpose: 'a test',
          catalog: toCatalog('directus', plain),
          endpoint: {
            kind: 'unix',
            directory: bench.server.socketDir,
            port: bench.server.port,
            socketOwner: bench.server.owner.uid,
          },
          user: ROLE,
          database: 'directus',
          password: null,
          exporter: 'a test',
        },
        { ...effects, env },
      );
    expect(summary(await run({ PGSSLMODE: 'allow' }))).toBe('ENVIRONMENT_REFUSED');
    expect(summary(await run({ PGSSLMODE: 'verify_full' }))).toBe('ENVIRONMENT_REFUSED');
    expect(summary(await run({ NODE_OPTIONS: '--tls-keylog=/tmp/keys' }))).toBe('ENVIRONMENT_REFUSED');
    expect(summary(await run({ NODE_OPTIONS: '--inspect=0.0.0.0:9229' }))).toBe('ENVIRONMENT_REFUSED');
    expect(summary(await run({ NODE_OPTIONS: '--heapsnapshot-signal=SIGUSR2' }))).toBe('ENVIRONMENT_REFUSED');
    expect(summary(await run({ NODE_TLS_REJECT_UNAUTHORIZED: '0' }))).toBe('ENVIRONMENT_REFUSED');
    // The driver reads these by itself, so they are set for real.
    const redirecting = {
      PGHOST: '/nowhere',
      PGOPTIONS: '-c row_security=on',
      PGPASSWORD: 'x',
      PGPORT: '1',
      PGUSER: 'postgres',
      PGSSLNEGOTIATION: 'direct',
      PGBINARY: 'true',
      PGCLIENT_ENCODING: 'latin1',
    };
    Object.assign(process.env, redirecting);
    try {
      expect(summary(await run({}))).toEqual({ q: 'COMPLETE' });
      process.env['PGREPLICATION'] = 'database';
      expect(summary(await run({}))).toBe('ENVIRONMENT_REFUSED');
    } finally {
      for (const name of [...Object.keys(redirecting), 'PGREPLICATION'])
        Reflect.deleteProperty(process.env, name);
    }
  });
});

describe('limits', () => {
  const rows = (relation: string, column = 'a') => ({
    relation,
    sql: `SELECT ${column} FROM ${relation}`,
    columns: [column],
  });

  it('marks 501, 700 and exactly 500 rows TRUNCATED, and 499 COMPLETE', async () => {
    const outcome = await bench.run('directus', {
      many: rows('public.plain'),
      exact: rows('public.exact'),
      below: rows('public.below'),
      empty: rows('public.empty'),
    });
    expect(summary(outcome)).toEqual({
      many: 'TRUNCATED',
      exact: 'TRUNCATED',
      below: 'COMPLETE',
      empty: 'EMPTY',
    });
    expect(outcome.kind === 'exported' && outcome.items.map((item) => item.rows)).toEqual([500, 500, 499, 0]);
    expect(outcome).toMatchObject({ complete: false });
  });

  it('cuts rows above the item limit, on the wire and after escaping, and keeps the other items', async () => {
    const outcome = await bench.run('directus', {
      wide: rows('public.wide', 't'),
      escapes: rows('public.escapes', 't'),
      after: { relation: 'public.plain' },
    });
    expect(summary(outcome)).toEqual({ wide: 'TRUNCATED', escapes: 'TRUNCATED', after: 'COMPLETE' });
    for (const item of atLeast(1, outcome.kind === 'exported' ? outcome.packet.items : [])) {
      expect(Buffer.byteLength(JSON.stringify(item))).toBeLessThanOrEqual(4 * 1024 * 1024);
    }
  });

  it('marks a statement that outlasts five seconds TIMEOUT with its SQLSTATE, and reads the next item', async () => {
    // 40,000 × 40,000 comparisons without an index: far more than five seconds on any machine.
    const sql =
      'SELECT pg_catalog.count(*) AS count FROM public.slow AS x JOIN public.slow AS y ON x.a <> y.a JOIN public.slow AS z ON y.a <> z.a';
    const outcome = await bench.run('directus', {
      before: { relation: 'public.plain' },
      slow: { relation: 'public.slow', sql, result: 'count' },
      after: { relation: 'public.plain' },
    });
    expect(summary(outcome)).toEqual({ before: 'COMPLETE', slow: 'TIMEOUT 57014', after: 'COMPLETE' });
  });

  it("keeps one item's error to that item, and its message out of everything", async () => {
    const outcome = await bench.run('directus', {
      before: { relation: 'public.plain' },
      policy: { relation: 'public.secret' },
      invalid: {
        relation: 'public.v_invalid',
        kind: 'pg_view',
        sql: 'SELECT n FROM public.v_invalid',
        columns: ['n'],
      },
      column: { relation: 'public.plain', sql: 'SELECT nothing FROM public.plain', columns: ['nothing'] },
      names: { relation: 'public.plain', sql: 'SELECT a AS other FROM public.plain', columns: ['a'] },
      after: { relation: 'public.plain' },
    });
    expect(summary(outcome)).toEqual({
      before: 'COMPLETE',
      policy: 'ERROR 42501',
      invalid: 'ERROR 22P02',
      column: 'ERROR 42703',
      names: 'ERROR',
      after: 'COMPLETE',
    });
    // PostgreSQL's message for 22P02 repeats the value.
    expect(JSON.stringify(outcome)).not.toContain('forty-two');
  });

  it('says VIEW_DRIFT when a view is not the one that was pinned', async () => {
    const view = { relation: 'public.v_pinned', kind: 'pg_view' as const };
    await bench.server.admin(
      'directus',
      'CREATE VIEW public.v_pinned AS SELECT a FROM public.plain WHERE a > 3',
    );
    const first = await bench.run('directus', { q: view });
    const fingerprints =
      (first.kind === 'exported' ? first.packet.items[0]?.tki?.view_fingerprints : undefined) ?? {};
    const pinned = { q: { ...view, fingerprints } };
    expect(await bench.run('directus', pinned)).toMatchObject({ kind: 'exported', notes: [] });
    await bench.server.admin(
      'directus',
      'CREATE OR REPLACE VIEW public.v_pinned AS SELECT a FROM public.plain WHERE a > 4',
    );
    const drifted = await bench.run('directus', pinned);
    expect(drifted).toMatchObject({ kind: 'exported', notes: [expect.stringContaining('VIEW_DRIFT: q')] });
  });
});

describe('requests', () => {
  it.each([
    ['NO_QUERY_ID', []],
    ['ALL_REFUSED', ['all']],
    ['UNKNOWN_QUERY_ID', ['q', 'nothing']],
    ['UNKNOWN_QUERY_ID', ['SELECT 1']],
    ['DUPLICATE_QUERY_ID', ['q', 'q']],
    ['TOO_MANY_QUERIES', Array.from({ length: 26 }, (_, index) => `q${String(index)}`)],
  ])('refuses with %s before a server is contacted', async (code, ids) => {
    // An endpoint that does not exist: a connection would give another code.
    const endpoint = { kind: 'unix', directory: '/nowhere', port: 1, socketOwner: null } as const;
    const outcome = await bench.run('directus', plain, { ids, endpoint });
    expect(outcome).toMatchObject({ kind: 'blocked', code, executed: false });
  });

  it('refuses a blank purpose, and a socket that is not there', async () => {
    expect(await bench.run('directus', plain, { purpose: ' ' })).toMatchObject({
      code: 'PURPOSE_MISSING',
      executed: false,
    });
    const endpoint = { kind: 'unix', directory: '/nowhere', port: 1, socketOwner: null } as const;
    expect(await bench.run('directus', plain, { endpoint })).toMatchObject({
      code: 'CONNECT_FAILED',
      executed: false,
    });
  });

  it('refuses an entry whose surface lies in another database, and a surface of the database postgres', async () => {
    const base = toCatalog('directus', plain);
    const [entry] = base.catalog.entries;
    if (entry === undefined) throw new Error('the test needs an entry');
    const moved = (database: string) => ({
      ...base,
      catalog: { ...base.catalog, entries: [{ ...entry, governed_surface: `${database}.public.plain` }] },
    });
    for (const database of ['workflow', 'postgres']) {
      const outcome = await bench.run('directus', plain, { catalog: moved(database) });
      expect(outcome).toMatchObject({ code: 'DATABASE_DENIED', executed: false });
    }
    const both = await bench.run('directus', plain, { catalog: moved('postgres'), database: 'postgres' });
    expect(both).toMatchObject({ code: 'DATABASE_DENIED', executed: false });
  });

  it('runs 25 queries in one snapshot', async () => {
    const queries = Object.fromEntries(
      Array.from({ length: 25 }, (_, index) => [`q${String(index)}`, { relation: 'public.plain' }]),
    );
    const outcome = await bench.run('directus', queries);
    expect(outcome).toMatchObject({ kind: 'exported', complete: true });
  });

  it('refuses an entry that calls itself binding, and one that counts as rows', async () => {
    expect(
      summary(await bench.run('directus', { q: { relation: 'public.plain', authority: 'binding' } })),
    ).toBe('ENTRY_DENIED');
    expect(summary(await bench.run('directus', { q: { relation: 'public.plain', result: 'rows' } }))).toBe(
      'ENTRY_DENIED',
    );
  });

  it('reads one snapshot: a row that is committed meanwhile is in none of the items', async () => {
    const { socketDir, port, owner } = bench.server;
    await using session = await openSession({
      endpoint: { kind: 'unix', directory: socketDir, port, socketOwner: owner.uid },
      user: ROLE,
      database: 'directus',
      password: null,
      packetId: 'PKT-test',
      uid: effects.uid,
    });
    await session.command('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', 'BEGIN');
    const count = 'SELECT pg_catalog.count(*) FROM public.empty';
    expect(await session.read(count)).toEqual([['0']]);
    await bench.server.admin('directus', 'INSERT INTO public.empty VALUES (1)');
    expect(await session.read(count)).toEqual([['0']]);
    await bench.server.admin('directus', 'DELETE FROM public.empty');
  });

  it('does not wait behind a migration that holds the relation', async () => {
    const blocker = bench.server.admin(
      'directus',
      'BEGIN; LOCK TABLE public.below IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(4); COMMIT',
    );
    const held =
      "SELECT 1 FROM pg_locks WHERE relation = 'public.below'::regclass AND mode = 'AccessExclusiveLock' AND granted";
    while ((await bench.server.admin('directus', held)).length === 0);
    expect(await bench.run('directus', { q: { relation: 'public.below' } })).toMatchObject({
      code: 'RELATION_NOT_LOCKED',
      sqlstate: '55P03',
    });
    await blocker;
  });

  it('is blocked, with the run unharmed, when an administrator ends the connection', async () => {
    const { socketDir, port, owner } = bench.server;
    const session = await openSession({
      endpoint: { kind: 'unix', directory: socketDir, port, socketOwner: owner.uid },
      user: ROLE,
      database: 'directus',
      password: null,
      packetId: 'PKT-ended',
      uid: effects.uid,
    });
    await session.command('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', 'BEGIN');
    await bench.server.admin(
      'directus',
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'PKT-ended'",
    );
    await expect(session.read('SELECT a FROM public.plain')).rejects.toMatchObject({
      code: 'CONNECTION_LOST',
    });
    await session[Symbol.asyncDispose]();
  });
});
