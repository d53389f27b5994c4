// What whoever exports is told when a real server refuses, loses or holds something: the cause, and what to do about it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bench, Query } from './bench.ts';
import { openBench, summary } from './bench.ts';

const ROLE = 'context_pack_readonly';
let bench: Bench;

const SETUP = `
  CREATE TABLE public.plain (a int);
  CREATE UNLOGGED TABLE public.volatile (a int);
  CREATE VIEW public.v_volatile AS SELECT a FROM public.volatile;
  CREATE TABLE public.secret (a int); ALTER TABLE public.secret ENABLE ROW LEVEL SECURITY;
  CREATE POLICY p ON public.secret USING (a > 1);
  CREATE VIEW public.v_secret AS SELECT a FROM public.secret;
  CREATE SCHEMA hidden; CREATE TABLE hidden.t (a int);
  CREATE TABLE public.granted (a int); REVOKE ALL ON public.granted FROM ${ROLE};
  CREATE SEQUENCE public.seq; GRANT SELECT ON public.seq TO ${ROLE};
  CREATE TABLE public.slow AS SELECT g AS a FROM generate_series(1, 40000) AS g;
  CREATE MATERIALIZED VIEW public.unready AS SELECT a FROM public.plain WITH NO DATA;
  CREATE VIEW public.v_unready AS SELECT a FROM public.unready;
  CREATE TABLE public.texts (t text); INSERT INTO public.texts VALUES ('x');
  CREATE VIEW public.v_number AS SELECT t::int AS a FROM public.texts;
  CREATE VIEW public.v_large AS SELECT 2147483647 + length(t) AS a FROM public.texts;
  CREATE VIEW public.v_zero AS SELECT 1 / (length(t) - 1) AS a FROM public.texts;
  CREATE VIEW public.v_two AS SELECT (SELECT t.a FROM public.slow AS t WHERE t.a < 3) AS a FROM public.texts;`;

beforeAll(async () => {
  bench = await openBench();
  await bench.create('directus', SETUP);
});
afterAll(() => bench[Symbol.asyncDispose]());

const admin = (sql: string) => bench.server.admin('postgres', sql);
const plain = { q: { relation: 'public.plain' } };
const view = (name: string): Query => ({
  relation: `public.${name}`,
  kind: 'pg_view',
  sql: `SELECT a FROM public.${name}`,
  columns: ['a'],
});

/** Code, SQLSTATE and hint of a refused run; the notes of another. */
async function said(queries: Record<string, Query>): Promise<string> {
  const outcome = await bench.run('directus', queries);
  return outcome.kind === 'blocked'
    ? `${outcome.code} ${outcome.sqlstate ?? ''}: ${outcome.hint}`
    : outcome.notes.join('\n');
}

describe('a server that does not let us in says why', () => {
  it.each<[string, string, string, RegExp]>([
    [
      'the role has no room',
      `ALTER ROLE ${ROLE} CONNECTION LIMIT 0`,
      `ALTER ROLE ${ROLE} CONNECTION LIMIT -1`,
      /^SERVER_BUSY 53300: .*neither password nor role is wrong.*CONNECTION LIMIT/,
    ],
    [
      'the role may not log in',
      `ALTER ROLE ${ROLE} NOLOGIN`,
      `ALTER ROLE ${ROLE} LOGIN`,
      /^AUTHENTICATION_REFUSED 28000: .*pg_hba\.conf/,
    ],
    [
      'no right to connect',
      'REVOKE CONNECT ON DATABASE directus FROM PUBLIC',
      'GRANT CONNECT ON DATABASE directus TO PUBLIC',
      /^AUTHENTICATION_REFUSED 42501: .*GRANT CONNECT ON DATABASE "directus" TO "context_pack_readonly";/,
    ],
    [
      'a database that takes nobody',
      'ALTER DATABASE directus ALLOW_CONNECTIONS false',
      'ALTER DATABASE directus ALLOW_CONNECTIONS true',
      /^SERVER_REFUSED 55000: .*ALLOW_CONNECTIONS/,
    ],
    [
      'a library that is missing',
      `ALTER ROLE ${ROLE} SET session_preload_libraries = 'not_there'`,
      `ALTER ROLE ${ROLE} RESET session_preload_libraries`,
      /^SERVER_REFUSED 58P01: .*session_preload_libraries/,
    ],
  ])('%s', async (_what, before, after, says) => {
    await admin(before);
    try {
      expect(await said(plain)).toMatch(says);
    } finally {
      await admin(after);
    }
  });

  it('a database that does not exist', async () => {
    const outcome = await bench.run('workflow', plain);
    expect(outcome).toMatchObject({
      sqlstate: '3D000',
      hint: expect.stringMatching(/does not exist.*--database/) as string,
    });
  });
});

describe('a relation that cannot be read says why', () => {
  it.each<[string, Query, RegExp]>([
    [
      'no right on the relation',
      { relation: 'public.granted' },
      /42501: public\.granted .*GRANT SELECT ON "public"\."granted" TO "context_pack_readonly";/,
    ],
    ['no right on its schema', { relation: 'hidden.t' }, /42501: hidden\.t .*GRANT USAGE ON SCHEMA "hidden"/],
    ['no relation', { relation: 'public.missing' }, /42P01: .*does not exist/],
    ['no schema', { relation: 'nowhere.t' }, /3F000: .*schema does not exist/],
    ['a sequence', { relation: 'public.seq' }, /42809: .*neither a table nor a view.*make a view/],
  ])('%s', async (_what, query, says) => expect(await said({ q: query })).toMatch(says));

  it('somebody who holds it: to wait, and not that it is missing', async () => {
    const { default: pg } = await import('pg');
    const { socketDir, port } = bench.server;
    const holder = new pg.Client({ host: socketDir, port, user: 'postgres', database: 'directus' });
    await holder.connect();
    try {
      await holder.query('BEGIN; LOCK TABLE public.plain');
      const says = await said(plain);
      expect(says).toMatch(
        /^RELATION_NOT_LOCKED 55P03: public\.plain is locked by another session.*export again/,
      );
      expect(says).not.toContain('missing');
    } finally {
      await holder.end();
    }
  });
});

describe('an item that failed says why', () => {
  it.each<[string, Query, RegExp]>([
    [
      'row-level security',
      { relation: 'public.secret' },
      /ERROR 42501: q: row-level security is on for public\.secret.*not a smaller number.*make a view/,
    ],
    ['a text that is no number', view('v_number'), /ERROR 22P02: .*no value of the type.*WHERE/],
    ['a number that is too large', view('v_large'), /ERROR 22003: .*too large.*numeric/],
    ['a division by zero', view('v_zero'), /ERROR 22012: .*NULLIF/],
    ['two rows for one value', view('v_two'), /ERROR 21000: .*more than one row/],
    ['a materialized view without its data', view('v_unready'), /ERROR 55000: .*REFRESH MATERIALIZED VIEW/],
    [
      'a column that is not there',
      { relation: 'public.plain', sql: 'SELECT p.b FROM public.plain AS p', columns: ['b'] },
      /COLUMN_MISSING|42703/,
    ],
  ])('%s', async (_what, query, says) => expect(await said({ q: query })).toMatch(says));

  it('a statement that somebody cancelled is ERROR with that word, and no TIMEOUT', async () => {
    const sql =
      'SELECT pg_catalog.count(*) AS count FROM public.slow AS x JOIN public.slow AS y ON x.a <> y.a JOIN public.slow AS z ON y.a <> z.a';
    const running = bench.run('directus', { q: { relation: 'public.slow', sql, result: 'count' } });
    const cancel = `SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE usename = '${ROLE}' AND state = 'active' AND query LIKE '%JOIN public.slow AS z%'`;
    while ((await admin(cancel)).length === 0);
    const outcome = await running;
    expect(summary(outcome)).toEqual({ q: 'ERROR 57014' });
    expect(outcome).toMatchObject({
      notes: [expect.stringMatching(/57014: q: the statement was cancelled.*export again/)],
    });
  });
});

describe('what makes rows doubtful is disclosed', () => {
  it.each(['volatile', 'v_volatile'])('an UNLOGGED table, read by %s', async (name) => {
    const query = name === 'volatile' ? { relation: 'public.volatile' } : view(name);
    expect(await said({ q: query })).toMatch(/^UNLOGGED: public\.volatile is empty after a crash/m);
    expect(await said(plain)).toBe('');
  });

  it('a library that is loaded into the role’s sessions, in the notes and in the packet', async () => {
    await admin(`ALTER ROLE ${ROLE} IN DATABASE directus SET session_preload_libraries = 'auto_explain'`);
    try {
      const outcome = await bench.run('directus', plain);
      expect(outcome).toMatchObject({
        notes: [expect.stringMatching(/^PRELOADED: .*auto_explain: a library ran/)],
        packet: { tki: { exporter: { session_preload_libraries: 'auto_explain' } } },
      });
    } finally {
      await admin(`ALTER ROLE ${ROLE} IN DATABASE directus RESET session_preload_libraries`);
    }
    const outcome = await bench.run('directus', plain);
    expect(outcome.kind === 'exported' && outcome.packet.tki?.exporter).not.toHaveProperty(
      'session_preload_libraries',
    );
  });
});
