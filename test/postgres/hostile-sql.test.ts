// Hostile SQL of our own against the gate; and what the gate accepts, run for real over a database full of traps.
// Afterwards every row, sequence and catalog entry is what it was, nobody was notified and no advisory lock is held.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gate } from '../../src/export/gate/gate.ts';
import { createParser } from '../../src/export/gate/parser.ts';
import type { Bench, Query } from './bench.ts';
import { openBench, summary } from './bench.ts';
import { harmless, hostile } from './hostile-sql.ts';

const parser = createParser();
const relations = ['public.plain', 'public.other'];
const decide = (sql: string) => gate(sql, { relations, prohibitedJoins: [] }, parser);

const all = Object.values(hostile).flat();
const looksLikeIt = Object.values(harmless).flat();

/** The same statement in other clothes; what it is decides, not how it is written. */
const disguises: Readonly<Record<string, (sql: string) => string>> = {
  'a comment before it': (sql) => `/* SELECT a FROM public.plain; */ ${sql}`,
  'blank space around it': (sql) => `\n\t\f ${sql} \r\n`,
  'a line comment behind it': (sql) => `${sql}\n-- ; SELECT a FROM public.plain`,
};

describe('the gate', () => {
  it('is tried with more than three hundred statements, each once', () => {
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(800);
    expect(Object.keys(hostile).length).toBeGreaterThan(10);
  });

  it.each(Object.entries(hostile))('accepts none of the class: %s', async (_class, statements) => {
    const accepted = [];
    for (const sql of statements) if ((await decide(sql)).kind === 'accepted') accepted.push(sql);
    expect(accepted).toEqual([]);
  });

  it.each(Object.entries(disguises))('denies each of them with %s too', async (_what, disguise) => {
    const accepted = [];
    for (const sql of all) if ((await decide(disguise(sql))).kind === 'accepted') accepted.push(sql);
    expect(accepted).toEqual([]);
  });

  it.each(Object.entries(harmless))('accepts what only looks like it: %s', async (_class, statements) => {
    const denied = [];
    for (const sql of statements) {
      const decision = await decide(sql);
      if (decision.kind === 'denied') denied.push({ sql, ...decision });
    }
    expect(denied).toEqual([]);
  });
});

describe('what the gate accepts', () => {
  let bench: Bench;
  let listener: pg.Client;
  const heard: string[] = [];

  beforeAll(async () => {
    bench = await openBench({ settings: ['autovacuum=off'] });
    await bench.create(
      'directus',
      `CREATE TABLE public.plain (a int, b text);
       INSERT INTO public.plain VALUES (1, 'x'), (2, 'y'), (NULL, NULL);
       CREATE TABLE public.other (a int, c text);
       INSERT INTO public.other VALUES (1, 'z');
       CREATE TABLE public.child () INHERITS (public.plain);
       CREATE TABLE public.secret (x text);
       INSERT INTO public.secret VALUES ('a value that nobody may see');
       CREATE TABLE public.trap_log (what text);
       CREATE SEQUENCE public.trap_seq;
       CREATE FUNCTION public.trap(text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
         PERFORM pg_notify('trap', $1), pg_advisory_lock(4711), nextval('public.trap_seq');
         INSERT INTO public.trap_log VALUES ($1);
         RETURN $1;
       END $$;
       CREATE FUNCTION public.trap_row(public.plain) RETURNS text LANGUAGE sql AS 'SELECT public.trap(''row'')';
       CREATE FUNCTION public.trap_equal(int, int) RETURNS boolean LANGUAGE sql AS 'SELECT public.trap(''equal'') IS NULL';
       CREATE OPERATOR public.= (FUNCTION = public.trap_equal, LEFTARG = int, RIGHTARG = int);
       CREATE FUNCTION public.count() RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint FROM public.trap(''count'')';
       CREATE DOMAIN public.trap_domain AS text CHECK (public.trap(VALUE) IS NOT NULL);
       CREATE DOMAIN public.text AS pg_catalog.text CHECK (public.trap(VALUE) IS NOT NULL);
       CREATE DOMAIN public.int4 AS pg_catalog.int4 CHECK (public.trap('int4') IS NOT NULL);
       CREATE VIEW public.v_trap AS SELECT public.trap(b) AS a FROM public.plain;
       GRANT USAGE ON SEQUENCE public.trap_seq TO context_pack_readonly;
       GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO context_pack_readonly;
       GRANT TEMPORARY, CREATE ON DATABASE directus TO context_pack_readonly;`,
    );
    const { socketDir: host, port } = bench.server;
    listener = new pg.Client({ host, port, user: 'postgres', database: 'directus', ssl: false });
    listener.on('notification', ({ channel, payload }) => heard.push(`${channel} ${payload ?? ''}`));
    await listener.connect();
    for (const channel of ['trap', 'x']) await listener.query(`LISTEN ${channel}`);
  });

  afterAll(async () => {
    await listener.end();
    await bench[Symbol.asyncDispose]();
  });

  /** A digest of each table, catalogs among them, and of each sequence; and who holds an advisory lock. */
  async function lookAround(): Promise<string[][]> {
    const tables = await bench.server.admin(
      'directus',
      `SELECT c.oid::regclass::text FROM pg_class c WHERE c.relkind IN ('r', 'm', 'S') ORDER BY 1`,
    );
    const digests = tables.map(
      ([name = '']) =>
        `SELECT '${name}', (SELECT md5(pg_catalog.string_agg(line, E'\\n' ORDER BY line)) FROM (SELECT row_to_json(t)::pg_catalog.text AS line FROM (SELECT * FROM ${name}) t) s)`,
    );
    const locks = `SELECT 'advisory locks', pg_catalog.count(*)::pg_catalog.text FROM pg_locks WHERE locktype = 'advisory'`;
    return bench.server.admin('directus', [...digests, locks].join(' UNION ALL '));
  }

  const asQuery = (sql: string): Query => ({ relation: 'public.plain', relations, sql, columns: ['a'] });

  it('changes nothing, notifies nobody and holds no lock when it is run for real', async () => {
    const before = await lookAround();
    expect(before.length).toBeGreaterThan(70);
    const accepted: string[] = [];
    for (const sql of [...all, ...looksLikeIt])
      if ((await decide(sql)).kind === 'accepted') accepted.push(sql);
    expect(accepted).toEqual(looksLikeIt);
    // A named query reads the surface of its entry; the rest of the statement is as it is.
    const ends: string[] = [];
    for (let from = 0; from < accepted.length; from += 25) {
      const queries = Object.fromEntries(
        accepted.slice(from, from + 25).map((sql, index) => [`q${String(from + index)}`, asQuery(sql)]),
      );
      const outcome = await bench.run('directus', queries);
      expect(outcome).toMatchObject({ packet: { tki: { exporter: { notifications: '0', notices: '0' } } } });
      expect(JSON.stringify(outcome)).not.toContain('a value that nobody may see');
      ends.push(...Object.values(summary(outcome)));
    }
    // ERROR alone: it ran, and its columns are not the ones that the entry names. 22P02: a text that is no number.
    expect(ends).toHaveLength(looksLikeIt.length);
    expect([...new Set(ends)].sort()).toEqual(['COMPLETE', 'EMPTY', 'ERROR', 'ERROR 22P02']);
    await listener.query('SELECT 1');
    expect(heard).toEqual([]);
    expect(await lookAround()).toEqual(before);
  });

  it('runs no function of a row where a qualified name is no column: the preflight looks it up', async () => {
    const before = await lookAround();
    const sql = 'SELECT p.trap_row FROM public.plain p';
    expect((await decide(sql)).kind).toBe('accepted');
    expect(summary(await bench.run('directus', { q: asQuery(sql) }))).toBe('COLUMN_MISSING');
    expect(await lookAround()).toEqual(before);
  });

  it('is looked at by traps that are armed: each of these is seen', async () => {
    const before = await lookAround();
    const { socketDir: host, port } = bench.server;
    const client = new pg.Client({
      host,
      port,
      user: 'context_pack_readonly',
      database: 'directus',
      ssl: false,
    });
    await client.connect();
    try {
      const changed = async () => {
        const after = await lookAround();
        return after
          .filter(([name, digest], index) => {
            return before[index]?.[0] !== name || before[index]?.[1] !== digest;
          })
          .map(([name]) => name);
      };
      await client.query('BEGIN TRANSACTION READ ONLY');
      await client.query("SELECT pg_notify('trap', 'control'), pg_advisory_lock(4711)");
      await client.query('COMMIT');
      expect(await changed()).toEqual(['advisory locks']);
      await listener.query('SELECT 1');
      expect(heard).toEqual(['trap control']);
      await client.query('SELECT pg_advisory_unlock_all()');
      await client.query('SELECT p.trap_row FROM public.plain p LIMIT 1');
      expect(await changed()).toEqual(expect.arrayContaining(['trap_log', 'trap_seq', 'advisory locks']));
    } finally {
      await client.end();
    }
  });
});
