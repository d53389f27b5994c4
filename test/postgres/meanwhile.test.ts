// What others do to the database and to the connection while the export step reads. Real PostgreSQL behind a relay.
// Nothing is emitted, or the item says so; and a relay that never came to its moment fails its test.
import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSession } from '../../src/export/server/session.ts';
import type { Bench, HeldOutcome, Query } from './bench.ts';
import { effects, exportToText, openBench, summary, toCatalog } from './bench.ts';
import type { RelayRules } from './relay.ts';
import { startRelay } from './relay.ts';

let bench: Bench;
const ROLE = 'context_pack_readonly';
const plain: Record<string, Query> = { q: { relation: 'public.plain' } };
const asRows: Record<string, Query> = {
  q: { relation: 'public.wide', sql: 'SELECT t FROM public.wide', columns: ['t'] },
};
const view: Record<string, Query> = { q: { relation: 'public.v', kind: 'pg_view' } };

beforeAll(async () => {
  bench = await openBench();
  await bench.create(
    'directus',
    `CREATE TABLE public.plain (a int);
     INSERT INTO public.plain VALUES (1), (2);
     CREATE TABLE public.wide (t text);
     INSERT INTO public.wide SELECT repeat('x', 5000) FROM generate_series(1, 400);
     CREATE VIEW public.v AS SELECT a FROM public.plain;
     CREATE VIEW public.v_outer AS SELECT a FROM public.v;
     CREATE MATERIALIZED VIEW public.m AS SELECT a FROM public.plain;
     CREATE VIEW public.v_materialized AS SELECT a FROM public.m;
     CREATE TEXT SEARCH DICTIONARY public.plain_words (template = simple);
     CREATE TEXT SEARCH CONFIGURATION public.words (copy = simple);
     CREATE TABLE public.parts (a int) PARTITION BY LIST (a);
     CREATE TABLE public.part_1 PARTITION OF public.parts FOR VALUES IN (1);
     CREATE TABLE public.part_2 (a int);
     CREATE FUNCTION public.f(int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';`,
  );
});

afterAll(() => bench[Symbol.asyncDispose]());

const admin = (sql: string) => bench.server.admin('directus', sql);

async function through(rules: RelayRules, queries = plain): Promise<HeldOutcome> {
  await using relay = await startRelay(bench.server, rules);
  const outcome = await bench.run('directus', queries, { endpoint: relay.endpoint });
  expect(relay.reached()).toBe(
    [rules.before, rules.cut, rules.saysIdleAfter].some((rule) => rule !== undefined),
  );
  return outcome;
}

/** The moment after the preflight and before the first row is read. */
const beforeReading = (act: () => Promise<unknown>): RelayRules => ({
  before: { text: 'SAVEPOINT item', act: async () => void (await act()) },
});

describe('a pooler', () => {
  it('that leaves out the options is noticed: the settings are read back', async () => {
    expect(summary(await through({ startup: (parameters) => void parameters.delete('options') }))).toBe(
      'SETTING_DIFFERS',
    );
  });

  it('that changes nothing is not in the way', async () => {
    expect(summary(await through({}))).toEqual({ q: 'COMPLETE' });
  });

  it('that logs in as somebody else is noticed: the role is read back', async () => {
    await bench.server.admin('postgres', 'CREATE ROLE pooled LOGIN');
    await admin('GRANT SELECT ON public.plain TO pooled');
    expect(summary(await through({ startup: (parameters) => void parameters.set('user', 'pooled') }))).toBe(
      'ROLE_UNSAFE',
    );
  });

  it('that ends our transaction between two items is noticed, and nothing is written', async () => {
    const outcome = await through({ saysIdleAfter: 'SELECT t FROM public.wide' }, asRows);
    expect(outcome).toMatchObject({ kind: 'blocked', code: 'PROTOCOL_VIOLATION', executed: true });
  });

  it('that connects to another database is noticed', async () => {
    await bench.create('workflow', 'CREATE TABLE public.plain (a int)');
    const outcome = await through({ startup: (parameters) => void parameters.set('database', 'workflow') });
    expect(summary(outcome)).toBe('DATABASE_DENIED');
  });

  it('named PgBouncer is refused, whether it rejects the options or drops them, where it is installed', async ({
    skip,
  }) => {
    // The relay above is the required part, this one is an extra.
    skip(!existsSync('/usr/sbin/pgbouncer'), 'PgBouncer is not installed here: it was NOT tried');
    const { socketDir, port, owner } = bench.server;
    for (const [ignored, code] of [
      ['extra_float_digits', 'AUTHENTICATION_REFUSED'],
      ['extra_float_digits,options', 'SETTING_DIFFERS'],
    ] as const) {
      const folder = mkdtempSync('/var/tmp/tki-pooler-');
      chownSync(folder, owner.uid, owner.gid);
      // With auth_type any it logs in with the name that its database line says.
      const lines = [
        '[databases]',
        `* = host=${socketDir} port=${String(port)} user=${ROLE}`,
        '[pgbouncer]',
        'listen_addr =',
        'listen_port = 5432',
        `unix_socket_dir = ${folder}`,
        'auth_type = any',
        `ignore_startup_parameters = ${ignored}`,
        'pool_mode = session',
      ];
      writeFileSync(join(folder, 'pgbouncer.ini'), `${lines.join('\n')}\n`, { mode: 0o644 });
      const pooler = spawn('/usr/sbin/pgbouncer', [join(folder, 'pgbouncer.ini')], {
        ...owner,
        cwd: folder,
        stdio: 'ignore',
      });
      const ended = new Promise((done) => pooler.once('exit', done));
      try {
        while (!existsSync(join(folder, '.s.PGSQL.5432')) && pooler.exitCode === null)
          await new Promise((done) => setTimeout(done, 20));
        const endpoint = { kind: 'unix', directory: folder, port: 5432, socketOwner: owner.uid } as const;
        expect(summary(await bench.run('directus', plain, { endpoint }))).toBe(code);
      } finally {
        pooler.kill('SIGKILL');
        await ended;
        rmSync(folder, { recursive: true, force: true });
      }
    }
  });
});

describe('ALTER ROLE … SET', () => {
  it.each([
    ['statement_timeout', '0'],
    ['row_security', 'on'],
    ['search_path', 'public'],
    ['default_transaction_read_only', 'off'],
    ['standard_conforming_strings', 'off'],
    ['client_encoding', 'LATIN1'],
    ['default_transaction_isolation', 'serializable'],
  ])('%s changes nothing: what is asked for at start comes before it', async (name, value) => {
    await bench.server.admin('postgres', `ALTER ROLE ${ROLE} SET ${name} = '${value}'`);
    try {
      expect(summary(await bench.run('directus', plain))).toEqual({ q: 'COMPLETE' });
    } finally {
      await bench.server.admin('postgres', `ALTER ROLE ${ROLE} RESET ${name}`);
    }
  });

  it.each([
    ['lc_monetary', 'C.UTF-8'],
    ['default_text_search_config', 'pg_catalog.simple'],
  ])('%s is noticed: only the database decides how its values are written', async (name, value) => {
    await bench.server.admin('postgres', `ALTER ROLE ${ROLE} SET ${name} = '${value}'`);
    try {
      expect(summary(await bench.run('directus', plain))).toBe('SETTING_DIFFERS');
    } finally {
      await bench.server.admin('postgres', `ALTER ROLE ${ROLE} RESET ${name}`);
    }
    await bench.server.admin('postgres', `ALTER DATABASE directus SET ${name} = '${value}'`);
    expect(summary(await bench.run('directus', plain))).toEqual({ q: 'COMPLETE' });
    await bench.server.admin('postgres', `ALTER DATABASE directus RESET ${name}`);
  });

  it('gin_fuzzy_search_limit leaves no row out of a count', async () => {
    await admin(
      `CREATE TABLE public.tagged (t int[]);
       INSERT INTO public.tagged SELECT ARRAY[1, g] FROM generate_series(1, 20000) g;
       CREATE INDEX ON public.tagged USING gin (t);
       CREATE VIEW public.v_tagged AS SELECT t FROM public.tagged WHERE t @> '{1}';`,
    );
    const settings = ['gin_fuzzy_search_limit = 10', 'enable_seqscan = off'];
    for (const setting of settings) await bench.server.admin('postgres', `ALTER ROLE ${ROLE} SET ${setting}`);
    try {
      const outcome = await bench.run('directus', { q: { relation: 'public.v_tagged', kind: 'pg_view' } });
      expect(outcome).toMatchObject({ packet: { items: [{ payload: { kind: 'count', value: '20000' } }] } });
    } finally {
      await bench.server.admin('postgres', `ALTER ROLE ${ROLE} RESET ALL`);
    }
  });

  it('constraint_exclusion runs no code of a parent that is not read', async () => {
    await admin(
      `CREATE FUNCTION public.loud(int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RAISE NOTICE ''ran''; RETURN 1; END';
       CREATE TABLE public.loud_parent (a int) PARTITION BY LIST ((public.loud(1) + a));
       CREATE TABLE public.loud_part PARTITION OF public.loud_parent FOR VALUES IN (7);`,
    );
    await bench.server.admin('postgres', `ALTER ROLE ${ROLE} SET constraint_exclusion = on`);
    try {
      const sql = 'SELECT a FROM public.loud_part WHERE a = 5';
      const outcome = await bench.run('directus', {
        q: { relation: 'public.loud_part', sql, columns: ['a'] },
      });
      expect(outcome).toMatchObject({ kind: 'exported', packet: { tki: { exporter: { notices: '0' } } } });
    } finally {
      await bench.server.admin('postgres', `ALTER ROLE ${ROLE} RESET constraint_exclusion`);
    }
  });

  it('session_replication_role is noticed, because it cannot be asked for', async () => {
    await bench.server.admin('postgres', `ALTER ROLE ${ROLE} SET session_replication_role = 'replica'`);
    try {
      expect(summary(await bench.run('directus', plain))).toBe('SETTING_DIFFERS');
    } finally {
      await bench.server.admin('postgres', `ALTER ROLE ${ROLE} RESET session_replication_role`);
    }
  });

  it('role is noticed: the session is not who logged in', async () => {
    await bench.server.admin('postgres', `CREATE ROLE other_role; GRANT other_role TO ${ROLE}`);
    await bench.server.admin('postgres', `ALTER ROLE ${ROLE} SET role = 'other_role'`);
    try {
      // The other role may lock nothing, so that it is its own check that has to find it.
      await bench.server.admin('directus', 'GRANT SELECT ON public.plain TO other_role');
      expect(summary(await bench.run('directus', plain))).toBe('ROLE_UNSAFE');
    } finally {
      await bench.server.admin('postgres', `ALTER ROLE ${ROLE} RESET role; REVOKE other_role FROM ${ROLE}`);
    }
  });
});

describe('between the preflight and the reading', () => {
  it.each([
    ['the view itself', view, 'public.v'],
    ['a view beneath it', { q: { relation: 'public.v_outer', kind: 'pg_view' } }, 'public.v'],
  ] as const)('%s cannot be replaced: it is locked', async (_what, queries, name) => {
    const replace = `SET lock_timeout = '200ms'; CREATE OR REPLACE VIEW ${name} AS SELECT public.f(a) AS a FROM public.plain`;
    let refused: unknown;
    const outcome = await through(
      beforeReading(() => admin(replace).catch((error: unknown) => (refused = error))),
      queries,
    );
    expect(refused).toMatchObject({ code: '55P03' });
    expect(outcome).toMatchObject({ kind: 'exported', items: [{ completeness: 'COMPLETE' }] });
  });

  it('a view that was replaced before the lock is read as it is, and is VIEW_DRIFT where another was pinned', async () => {
    const fingerprints = { 'public.v': `sha256:${'0'.repeat(64)}` };
    const outcome = await bench.run('directus', {
      q: { relation: 'public.v', kind: 'pg_view', fingerprints },
    });
    expect(outcome).toMatchObject({
      kind: 'exported',
      complete: false,
      notes: [expect.stringContaining('VIEW_DRIFT: q')],
    });
  });

  it('a role that is granted to ours keeps the packet from being written', async () => {
    const outcome = await through(
      beforeReading(() => bench.server.admin('postgres', `GRANT pg_read_all_data TO ${ROLE}`)),
    );
    await bench.server.admin('postgres', `REVOKE pg_read_all_data FROM ${ROLE}`);
    expect(outcome).toMatchObject({ kind: 'blocked', code: 'ROLE_UNSAFE', executed: true });
  });

  it('an attribute that our role is given keeps it from being written too', async () => {
    const outcome = await through(
      beforeReading(() => bench.server.admin('postgres', `ALTER ROLE ${ROLE} CREATEROLE`)),
    );
    await bench.server.admin('postgres', `ALTER ROLE ${ROLE} NOCREATEROLE`);
    expect(outcome).toMatchObject({ kind: 'blocked', code: 'ROLE_UNSAFE' });
  });

  it.each([
    [
      'a function',
      'CREATE FUNCTION public.g() RETURNS int LANGUAGE sql AS $$SELECT 1$$',
      'DROP FUNCTION public.g()',
    ],
    [
      'a function that is there, replaced',
      `CREATE OR REPLACE FUNCTION public.f(int) RETURNS int LANGUAGE sql VOLATILE AS 'SELECT 2'`,
      'SELECT 1',
    ],
    [
      'a cast of the row type',
      `CREATE FUNCTION public.c(public.plain) RETURNS text LANGUAGE sql AS $$SELECT 'x'$$;
       CREATE CAST (public.plain AS text) WITH FUNCTION public.c(public.plain)`,
      'DROP CAST (public.plain AS text)',
    ],
    ['a type', "CREATE TYPE public.kind AS ENUM ('a')", 'DROP TYPE public.kind'],
    ['an index', 'CREATE INDEX later ON public.plain (a)', 'DROP INDEX public.later'],
    [
      'a partition',
      'ALTER TABLE public.parts ATTACH PARTITION public.part_2 FOR VALUES IN (2)',
      'ALTER TABLE public.parts DETACH PARTITION public.part_2',
    ],
    [
      'statistics',
      'CREATE STATISTICS public.s ON (a + 1), (a + 2) FROM public.plain',
      'DROP STATISTICS public.s',
    ],
  ])('%s keeps the packet from being written', async (_what, sql, undo) => {
    const queries = { ...plain, parts: { relation: 'public.parts' } };
    const outcome = await through(
      beforeReading(() => admin(sql)),
      queries,
    );
    await admin(undo);
    expect(outcome).toMatchObject({ kind: 'blocked', code: 'DEFINITIONS_CHANGED', executed: true });
    expect(summary(await bench.run('directus', plain))).toEqual({ q: 'COMPLETE' });
  });

  const callers: Record<string, Query> = {
    ...plain,
    lower: {
      relation: 'public.wide',
      sql: 'SELECT lower(t) AS t FROM public.wide',
      columns: ['t'],
      functions: ['lower(x)'],
    },
  };

  it.each([
    [
      'a built-in that a query calls, replaced',
      'ALTER FUNCTION pg_catalog.lower(text) VOLATILE',
      'ALTER FUNCTION pg_catalog.lower(text) IMMUTABLE',
      callers,
      'CALLEE_DIFFERS',
    ],
    [
      'a built-in that a query calls, replaced and restored',
      'ALTER FUNCTION pg_catalog.lower(text) VOLATILE; ALTER FUNCTION pg_catalog.lower(text) IMMUTABLE',
      'SELECT 1',
      callers,
      'DEFINITIONS_CHANGED',
    ],
    [
      'a built-in that no query calls by name, replaced',
      `CREATE OR REPLACE FUNCTION pg_catalog.int4eq(int, int) RETURNS bool LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'int4eq'`,
      'SELECT 1',
      plain,
      'DEFINITIONS_CHANGED',
    ],
    [
      "a row of PostgreSQL's own, put in the place of the same one",
      `SET allow_system_table_mods = on; CREATE TABLE public.kept AS SELECT * FROM pg_catalog.pg_cast WHERE castsource = 602 AND casttarget = 604;
       DELETE FROM pg_catalog.pg_cast WHERE castsource = 602 AND casttarget = 604; INSERT INTO pg_catalog.pg_cast SELECT * FROM public.kept`,
      'DROP TABLE public.kept',
      plain,
      'DEFINITIONS_CHANGED',
    ],
    [
      "a row of PostgreSQL's own, removed",
      'SET allow_system_table_mods = on; DELETE FROM pg_catalog.pg_cast WHERE castsource = 603 AND casttarget = 604',
      'SELECT 1',
      plain,
      'DEFINITIONS_CHANGED',
    ],
  ] as const)('%s, keeps the packet from being written', async (_what, sql, undo, queries, code) => {
    const outcome = await through(
      beforeReading(() => admin(sql)),
      queries,
    );
    await admin(undo);
    expect(outcome).toMatchObject({ kind: 'blocked', code, executed: true });
    expect(summary(await bench.run('directus', plain))).toEqual({ q: 'COMPLETE' });
  });

  it('a materialized view that is refreshed, whose new rows every snapshot sees, keeps it from being written', async () => {
    const queries = { q: { relation: 'public.v_materialized', kind: 'pg_view' } } as const;
    // Writing the definition out locks what it names; until then only the view itself is locked.
    const refreshed = {
      text: 'pg_get_viewdef',
      act: async () => void (await admin('REFRESH MATERIALIZED VIEW public.m')),
    };
    expect(summary(await through({ before: refreshed }, queries))).toBe('DEFINITIONS_CHANGED');
    expect(summary(await bench.run('directus', queries))).toEqual({ q: 'COMPLETE' });
  });

  it('a word of an enumeration that is renamed, which every row then shows, keeps it from being written', async () => {
    await admin(
      `CREATE TYPE public.word AS ENUM ('open', 'shut');
       CREATE TABLE public.worded (w public.word);
       INSERT INTO public.worded VALUES ('open');`,
    );
    const queries = { q: { relation: 'public.worded', sql: 'SELECT w FROM public.worded', columns: ['w'] } };
    const renamed = beforeReading(() => admin(`ALTER TYPE public.word RENAME VALUE 'open' TO 'closed'`));
    expect(summary(await through(renamed, queries))).toBe('DEFINITIONS_CHANGED');
    expect(summary(await bench.run('directus', queries))).toEqual({ q: 'COMPLETE' });
  });

  it.each([
    'ALTER TEXT SEARCH CONFIGURATION public.words DROP MAPPING FOR word',
    'ALTER TEXT SEARCH DICTIONARY public.plain_words (accept = false)',
  ])('what text search takes for a word keeps it from being written: %s', async (sql) => {
    expect(summary(await through(beforeReading(() => admin(sql))))).toBe('DEFINITIONS_CHANGED');
  });

  it('a table of somebody else’s, a temporary one too, is no reason', async () => {
    const sql =
      'CREATE TABLE IF NOT EXISTS public.later (a int PRIMARY KEY, b text); CREATE TEMP TABLE t (a text UNIQUE)';
    expect(summary(await through(beforeReading(() => admin(sql))))).toEqual({ q: 'COMPLETE' });
  });

  it('rows that are committed are in none of the items', async () => {
    const outcome = await through(beforeReading(() => admin('INSERT INTO public.plain VALUES (3)')));
    expect(outcome).toMatchObject({ packet: { items: [{ payload: { kind: 'count', value: '2' } }] } });
  });
});

describe('a connection that is cut', () => {
  it.each([
    ['in the middle of the rows', { text: 'SELECT t FROM public.wide', after: 100_000 }],
    ['in the middle of a row', { text: 'SELECT t FROM public.wide', after: 2500 }],
    ['in the middle of a header', { text: 'SELECT t FROM public.wide', after: 2 }],
    ['while the transaction is closed', { text: 'COMMIT', after: 3 }],
  ])('%s emits nothing', async (_what, cut) => {
    const outcome = await through({ cut }, asRows);
    expect(outcome).toMatchObject({ kind: 'blocked', code: 'CONNECTION_LOST', executed: true });
    expect(JSON.stringify(outcome)).not.toContain('xxxx');
  });
});

describe('a server that does not hang up', () => {
  it('is not waited for once everything is read', async () => {
    await using relay = await startRelay(bench.server, { staysOpen: true });
    const outcome = await bench.run('directus', plain, { endpoint: relay.endpoint });
    expect(summary(outcome)).toEqual({ q: 'COMPLETE' });
  });
});

describe('a run that is told to stop', () => {
  const slow =
    'SELECT pg_catalog.count(*) AS count FROM public.wide AS x JOIN public.wide AS y ON x.t <> y.t JOIN public.wide AS z ON y.t <> z.t';

  it('ends, and the statement that it left is cancelled on the server', async () => {
    const { socketDir, port, owner } = bench.server;
    const stopping = new AbortController();
    const session = await openSession({
      endpoint: { kind: 'unix', directory: socketDir, port, socketOwner: owner.uid },
      user: ROLE,
      database: 'directus',
      password: null,
      packetId: 'PKT-stopped',
      uid: effects.uid,
      signal: stopping.signal,
    });
    // No time limit of the server's, so that nothing else ends it.
    await session.command('SET statement_timeout = 0', 'SET');
    const asked = session.ask('SELECT pg_catalog.pg_sleep(600)', { bytes: 1000, rows: 2 });
    const running = `SELECT 1 FROM pg_stat_activity WHERE application_name = 'PKT-stopped' AND state = 'active'`;
    while ((await admin(running)).length === 0);
    stopping.abort();
    await expect(asked).rejects.toMatchObject({ code: 'INTERRUPTED' });
    await session[Symbol.asyncDispose]();
    // The test's own deadline ends a server that was never told.
    const there = `SELECT 1 FROM pg_stat_activity WHERE application_name = 'PKT-stopped'`;
    while ((await admin(there)).length > 0);
  });

  it('is blocked with INTERRUPTED, wherever it is', async () => {
    for (const text of ['BEGIN', 'pg_amproc', 'SAVEPOINT item', slow, 'COMMIT']) {
      const stopping = new AbortController();
      await using relay = await startRelay(bench.server, {
        before: { text, act: () => Promise.resolve(stopping.abort()) },
      });
      const queries: Record<string, Query> = { q: { relation: 'public.wide', sql: slow, result: 'count' } };
      const catalog = toCatalog('directus', text === slow ? queries : plain);
      const plan = { ids: ['q'], purpose: 'a test', catalog, endpoint: relay.endpoint, user: ROLE };
      const outcome = await exportToText(
        { ...plan, database: 'directus', password: null, exporter: 'a test' },
        { ...effects, signal: stopping.signal },
      );
      expect(outcome).toMatchObject({ kind: 'blocked', code: 'INTERRUPTED' });
      expect(relay.reached()).toBe(true);
    }
  });

  it('asks no server when it was stopped before', async () => {
    const endpoint = { kind: 'unix', directory: '/nowhere', port: 1, socketOwner: null } as const;
    const stopped = await exportToText(
      {
        ids: ['q'],
        purpose: 'a test',
        catalog: toCatalog('directus', plain),
        endpoint,
        user: ROLE,
        database: 'directus',
        password: null,
        exporter: 'a test',
      },
      { ...effects, signal: AbortSignal.abort() },
    );
    expect(stopped).toMatchObject({ kind: 'blocked', code: 'INTERRUPTED', executed: false });
  });
});
