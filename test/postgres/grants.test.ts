// examples/grants.sql on a fresh server: the export works with just these rights, and the role can do nothing else with them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { gate } from '../../src/export/gate/gate.ts';
import { createParser } from '../../src/export/gate/parser.ts';
import type { ReferenceDatabase } from '../../scripts/demo-database.ts';
import { startReferenceDatabase } from '../../scripts/demo-database.ts';
import { withTemplate } from '../support/postgres.ts';
import { byExport, tkiExport } from './command-line.ts';
import { atLeast } from '../support/at-least.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const grants = readFileSync(at('examples/grants.sql'), 'utf8');
const catalog = loadCatalog(at('catalog'));
const entries = catalog.catalog.entries.filter(({ surface_kind: kind }) => kind !== 'kb_document');
const relations = [...new Set(entries.flatMap((entry) => entry.relations))].sort();

const folder = mkdtempSync(join(tmpdir(), 'tki-grants-'));
let database: ReferenceDatabase;

beforeAll(async () => {
  // What nobody granted: a table and a sequence in public, and a table in a schema of its own.
  const ungranted = `
    CREATE TABLE public.not_in_the_catalog (secret text);
    INSERT INTO public.not_in_the_catalog VALUES ('a value that nobody may see');
    CREATE SEQUENCE public.numbers;
    CREATE FUNCTION public.fn_definer_write() RETURNS void LANGUAGE sql SECURITY DEFINER
      AS 'INSERT INTO public.not_in_the_catalog VALUES (''written'')';
    CREATE PROCEDURE public.write_by_call() LANGUAGE sql SECURITY DEFINER
      AS 'INSERT INTO public.not_in_the_catalog VALUES (''written'')';
    CREATE SCHEMA other;
    CREATE TABLE other.table_of_others (a int);`;
  database = await startReferenceDatabase(undefined, await withTemplate(), ungranted + grants);
});

afterAll(async () => {
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The SQLSTATE of a text that the role sends itself, without our session and outside a read-only transaction; null: it ran. */
async function sqlstateOf(sql: string, name = 'directus'): Promise<string | null> {
  const { socketDir: host, port, user } = database;
  const client = new pg.Client({ host, port, user, database: name, ssl: false });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SET default_transaction_read_only = off');
    await client.query(sql);
    return null;
  } catch (error) {
    return error instanceof pg.DatabaseError ? (error.code ?? 'none') : String(error);
  } finally {
    await client.end();
  }
}

describe('examples/grants.sql', () => {
  it('names exactly the relations that the shipped catalog reads', () => {
    const [, list = ''] = /GRANT SELECT ON\n([^;]+)\nTO context_pack_readonly;/.exec(grants) ?? [];
    expect(list.split(',').map((name) => name.trim())).toEqual(relations);
  });

  it('is enough for the export of every query', async () => {
    for (const ids of atLeast(1, byExport(entries.map(({ id }) => id)))) {
      const ran = await tkiExport(folder, database, ids);
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      expect(ran.packet().items.map((item) => item.tki?.completeness)).toEqual(ids.map(() => 'COMPLETE'));
    }
  });

  it('gives SELECT on these relations, and no right on any other relation, schema or database', async () => {
    const rights = await database.server.admin(
      'directus',
      `SELECT n.nspname || '.' || c.relname, p.kind
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace,
            unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) p (kind)
       WHERE c.relkind IN ('r', 'v', 'm', 'p', 'f') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
         AND has_table_privilege('${database.user}', c.oid, p.kind) ORDER BY 1, 2`,
    );
    expect(rights).toEqual(relations.map((relation) => [relation, 'SELECT']));
    const [others] = await database.server.admin(
      'directus',
      `SELECT has_schema_privilege(r, 'public', 'USAGE'), has_schema_privilege(r, 'public', 'CREATE'),
              has_schema_privilege(r, 'other', 'USAGE'), has_sequence_privilege(r, 'public.numbers', 'USAGE'),
              has_database_privilege(r, 'directus', 'CREATE'), has_database_privilege(r, 'directus', 'TEMPORARY'),
              has_database_privilege(r, 'postgres', 'CONNECT'), has_database_privilege(r, 'template1', 'CONNECT'),
              (SELECT count(*) FROM pg_auth_members m JOIN pg_roles o ON o.oid = m.member WHERE o.rolname = r)
       FROM (VALUES ('${database.user}')) v (r)`,
    );
    expect(others).toEqual(['t', ...Array.from({ length: 7 }, () => 'f'), '0']);
  });

  it('grants whole relations, because the right on single columns is not enough for the lock', async () => {
    const columns = (verb: string, on: string) =>
      database.server.admin('directus', `${verb} ON public.directus_flows ${on} context_pack_readonly`);
    await columns('REVOKE SELECT', 'FROM');
    await columns('GRANT SELECT (id, name, status, trigger)', 'TO');
    try {
      expect(await sqlstateOf('SELECT id, name, status, trigger FROM public.directus_flows')).toBeNull();
      const ran = await tkiExport(folder, database, ['rows/directus_flows']);
      expect(ran.code).toBe(3);
      expect(ran.log().at(-1)).toMatchObject({ code: 'RELATION_NOT_LOCKED', sqlstate: '42501' });
    } finally {
      await columns('GRANT SELECT', 'TO');
    }
  });

  it.each([
    "INSERT INTO public.table_registry VALUES (22, 'x', 'x', now())",
    'UPDATE public.dot_agent_api_gate SET execute_enabled = true',
    'DELETE FROM public.system_issues',
    'TRUNCATE public.dot_tools',
    'DROP TABLE public.dot_tools',
    'ALTER TABLE public.dot_tools ADD COLUMN a int',
    "COMMENT ON TABLE public.dot_tools IS 'x'",
    'CREATE TABLE public.mine (a int)',
    'CREATE TEMP TABLE mine (a int)',
    'CREATE VIEW public.v_mine AS SELECT 1 AS a',
    "CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    'CREATE SCHEMA mine',
    'CREATE ROLE mine',
    'CREATE DATABASE mine',
    'CREATE EXTENSION plperl',
    'SELECT * FROM public.not_in_the_catalog',
    'SELECT * FROM other.table_of_others',
    "SELECT nextval('public.numbers')",
    'SELECT public.fn_definer_write()',
    'CALL public.write_by_call()',
    'SELECT rolpassword FROM pg_catalog.pg_authid',
    "SELECT pg_read_file('PG_VERSION')",
    "SELECT pg_ls_dir('.')",
    'SELECT lo_create(0)',
    "SELECT lo_from_bytea(0, 'x')",
    'SELECT lo_creat(-1)',
    "COPY public.dot_tools TO PROGRAM 'cat'",
    "COPY public.dot_tools TO '/tmp/tki-never-written'",
    'SELECT * FROM public.dot_tools FOR UPDATE',
    'SET SESSION AUTHORIZATION postgres',
    'SET ROLE postgres',
    'SET session_replication_role = replica',
    'ALTER SYSTEM SET fsync = on',
    'CHECKPOINT; SELECT pg_switch_wal()',
    `GRANT pg_read_all_data TO context_pack_readonly`,
    `ALTER ROLE context_pack_readonly SUPERUSER`,
  ])('leaves the role without the right to: %s', async (sql) => {
    expect(await sqlstateOf(sql)).toBe('42501');
  });

  it('lets the role into no other database', async () => {
    for (const name of ['postgres', 'template1']) expect(await sqlstateOf('SELECT 1', name)).toBe('42501');
  });

  /** The statement of a comment in the file, with its made-up name replaced. */
  function advised(start: string, name: string, real: string): string {
    const [, statement = ''] = new RegExp(`^--   (${start}.*;)$`, 'm').exec(grants) ?? [];
    expect(statement).toContain(name);
    return statement.replace(name, real);
  }

  it('leaves another database open until its owner runs what the file says', async () => {
    await database.server.admin('postgres', 'CREATE DATABASE workflow');
    for (const sql of ['CREATE TEMP TABLE mine (a int)', "SELECT lo_from_bytea(0, 'x')"])
      expect(await sqlstateOf(sql, 'workflow')).toBeNull();
    await database.server.admin(
      'postgres',
      advised('REVOKE ALL ON DATABASE', 'name_of_that_database', 'workflow'),
    );
    expect(await sqlstateOf('SELECT 1', 'workflow')).toBe('42501');
  });

  it('leaves tomorrow’s functions open until their maker runs what the file says', async () => {
    const make = (name: string) =>
      database.server.admin(
        'directus',
        `CREATE FUNCTION public.${name}() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'`,
      );
    await make('made_before');
    expect(await sqlstateOf('SELECT public.made_before()')).toBeNull();
    const statement = advised('ALTER DEFAULT PRIVILEGES', 'name_of_that_role', 'postgres');
    await database.server.admin('directus', statement);
    await make('made_after');
    expect(await sqlstateOf('SELECT public.made_after()')).toBe('42501');
  });

  it.each([
    "NOTIFY c, 'x'",
    "SELECT pg_logical_emit_message(false, 'a', 'b')",
    'SELECT rolname FROM pg_catalog.pg_roles',
    'SELECT pg_advisory_lock(7)',
    'SELECT pg_sleep(0)',
    "DO 'BEGIN END'",
    "SELECT set_config('statement_timeout', '0', false)",
    'ALTER ROLE context_pack_readonly SET work_mem = 65536',
  ])('leaves %s, and the gate denies it', async (sql) => {
    expect(await sqlstateOf(sql)).toBeNull();
    const decision = await gate(sql, { relations, prohibitedJoins: [] }, createParser());
    expect(decision.kind).toBe('denied');
  });
});
