// What a result says that is in doubt, or of another moment than the packet: refused, or an ERROR on the item. Real PostgreSQL.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embeddedHome, packagedHome } from '../../scripts/postgres-server.ts';
import { LONG, oneOf } from '../support/long.ts';
import type { Bench, HeldOutcome, Query } from './bench.ts';
import { openBench, summary } from './bench.ts';
import type { RelayRules } from './relay.ts';
import { startRelay } from './relay.ts';
import { atLeast } from '../support/at-least.ts';

const rows = (relation: string, sql: string, columns: string[], more: Partial<Query> = {}): Query => ({
  relation,
  sql,
  columns,
  ...more,
});

/** The distribution's with TKI_LONG=1: what both are asked in `npm test` stands in surfaces.test.ts and reach-paths.test.ts. */
const servers = (
  [
    ['the embedded PostgreSQL', embeddedHome],
    ['the distribution’s PostgreSQL', packagedHome],
  ] as const
).slice(0, LONG ? 2 : 1);

describe.each(atLeast(1, servers))('on %s', (_name, home) => {
  let bench: Bench;
  const admin = (sql: string) => bench.server.admin('directus', sql);

  beforeAll(async () => {
    bench = await openBench({ home: home() });
    await bench.create(
      'directus',
      `CREATE COLLATION public.old (provider = icu, locale = 'und');
       CREATE COLLATION public.current (provider = icu, locale = 'und');
       CREATE TABLE public.plain (a int); INSERT INTO public.plain VALUES (1), (2);
       CREATE TABLE public.words (w text);
       CREATE TABLE public.indexed (w text); CREATE INDEX ON public.indexed (w COLLATE public.old);
       CREATE TABLE public.expression (w text); CREATE INDEX ON public.expression ((lower(w)) COLLATE public.old);
       CREATE TABLE public.predicate (w text); CREATE INDEX ON public.predicate (w) WHERE w < 'x' COLLATE public.old;
       CREATE TABLE public.col (w text COLLATE public.old);
       CREATE TABLE public.parts (w text COLLATE public.old) PARTITION BY RANGE (w);
       CREATE TABLE public.key (w text) PARTITION BY RANGE (w COLLATE public.old);
       CREATE TYPE public.span AS RANGE (SUBTYPE = text, COLLATION = public.old);
       CREATE TABLE public.ranges (r public.span);
       CREATE TYPE public.pair AS (w text COLLATE public.old); CREATE TABLE public.pairs (p public.pair);
       CREATE DOMAIN public.dom AS text COLLATE public.old CHECK (VALUE > 'a'); CREATE TABLE public.doms (d public.dom);
       CREATE TABLE public.checked (w text CHECK (w > 'a' COLLATE public.old));
       CREATE VIEW public.v AS SELECT w FROM public.words ORDER BY w COLLATE public.old;
       CREATE TABLE public.fine (w text COLLATE public.current); CREATE INDEX ON public.fine (w);
       UPDATE pg_collation SET collversion = '1' WHERE collname = 'old';`,
    );
  });

  afterAll(() => bench[Symbol.asyncDispose]());

  describe('a collation that was recorded under another version', () => {
    it.each([
      ['public.indexed', 'of an index'],
      ['public.expression', 'of an index expression'],
      ['public.predicate', 'in the predicate of an index'],
      ['public.col', 'of a column'],
      ['public.parts', 'of a partitioned column'],
      ['public.key', 'of a partition key'],
      ['public.ranges', 'of a range type'],
      ['public.pairs', 'in a row type'],
      ['public.doms', 'of a domain'],
      ['public.checked', 'in a CHECK'],
      ['public.v', 'in a view'],
    ])('is refused on the path: %s, %s', async (relation) => {
      const kind = relation === 'public.v' ? 'pg_view' : 'pg_table';
      expect(summary(await bench.run('directus', { q: { relation, kind } }))).toBe('COLLATION_VERSION');
    });

    it('is in nobody’s way elsewhere, and one of this version nowhere', async () => {
      const queries = {
        one: { relation: 'public.plain' },
        two: { relation: 'public.fine' },
        three: { relation: 'public.words' },
      };
      expect(summary(await bench.run('directus', queries))).toEqual({
        one: 'COMPLETE',
        two: 'COMPLETE',
        three: 'COMPLETE',
      });
    });

    it('is refused as the database’s own, where a text is reached', async () => {
      await bench.create(
        'workflow',
        `CREATE TABLE public.plain (a int); CREATE TABLE public.words (w text);
         UPDATE pg_database SET datcollversion = '1' WHERE datname = 'workflow';`,
      );
      expect(summary(await bench.run('workflow', { q: { relation: 'public.words' } }))).toBe(
        'COLLATION_VERSION',
      );
      // The server warns when it lets us in; that is said, and not only counted.
      const outcome = await bench.run('workflow', { q: { relation: 'public.plain' } });
      expect(outcome).toMatchObject({ kind: 'exported', packet: { tki: { exporter: { notices: '1' } } } });
      expect(outcome.kind === 'exported' && outcome.notes.join('\n')).toContain(
        'SERVER_WARNED: 1 remark of the server (SQLSTATE 01000)',
      );
    });
  });

  describe('a warning of the server', () => {
    const through = async (rules: RelayRules, queries: Record<string, Query>): Promise<HeldOutcome> => {
      await using relay = await startRelay(bench.server, rules);
      const outcome = await bench.run('directus', queries, { endpoint: relay.endpoint });
      expect(relay.reached()).toBe(true);
      return outcome;
    };

    it('while an item is read makes it an ERROR with its SQLSTATE, and leaves its rows out', async () => {
      const queries = {
        one: { relation: 'public.plain' },
        two: {
          relation: 'public.fine',
          sql: "SELECT w FROM public.fine WHERE w > 'x' ORDER BY w",
          columns: ['w'],
        },
      };
      // After the preflight: what it cannot have known. The server notices when it first compares.
      const outcome = await through(
        {
          before: {
            text: 'SAVEPOINT item',
            act: async () =>
              void (await admin(`UPDATE pg_collation SET collversion = '1' WHERE collname = 'current'`)),
          },
        },
        queries,
      );
      await admin(
        `UPDATE pg_collation SET collversion = pg_collation_actual_version(oid) WHERE collname = 'current'`,
      );
      expect(summary(outcome)).toEqual({ one: 'COMPLETE', two: 'ERROR 01000' });
      expect(outcome).toMatchObject({
        kind: 'exported',
        complete: false,
        packet: { items: [{}, { payload: { rows: [] } }] },
      });
      expect(outcome.kind === 'exported' && outcome.notes.join('\n')).toContain(
        'SERVER_WARNED: 1 remark of the server (SQLSTATE 01000) while two was read',
      );
    });

    it('arrives although the role has warnings turned off', async () => {
      await admin(`ALTER ROLE context_pack_readonly SET client_min_messages = 'error'`);
      const name = 'x'.repeat(70);
      const query = rows('public.plain', `SELECT a AS ${name} FROM public.plain`, [name.slice(0, 63)]);
      expect(summary(await bench.run('directus', { q: query }))).toEqual({ q: 'ERROR 42622' });
      await admin(`ALTER ROLE context_pack_readonly RESET client_min_messages`);
    });
  });

  describe('what says a name', () => {
    /** Each: how the column is, its value, and what is renamed. */
    const named: [string, string, string, string][] = [
      [
        'regclass',
        'regclass',
        `'public.target'`,
        'ALTER TABLE public.target RENAME TO target_2; ALTER TABLE public.target_2 RENAME TO target',
      ],
      [
        'regclass of a moved relation',
        'regclass',
        `'public.target'`,
        'ALTER TABLE public.target SET SCHEMA other; ALTER TABLE other.target SET SCHEMA public',
      ],
      [
        'an array of regclass',
        'regclass[]',
        `'{public.target}'`,
        'ALTER TABLE public.target RENAME TO target_2; ALTER TABLE public.target_2 RENAME TO target',
      ],
      [
        'a domain over regclass',
        'public.named',
        `'public.target'`,
        'ALTER TABLE public.target RENAME TO target_2; ALTER TABLE public.target_2 RENAME TO target',
      ],
      [
        'a row with regclass',
        'public.holds',
        `ROW('public.target')`,
        'ALTER TABLE public.target RENAME TO target_2; ALTER TABLE public.target_2 RENAME TO target',
      ],
      [
        'regtype of a row type',
        'regtype',
        `'public.target'`,
        'ALTER TABLE public.target RENAME TO target_2; ALTER TABLE public.target_2 RENAME TO target',
      ],
      [
        'regproc',
        'regproc',
        `'public.f'`,
        'ALTER FUNCTION public.f RENAME TO g; ALTER FUNCTION public.g RENAME TO f',
      ],
      [
        'regprocedure',
        'regprocedure',
        `'public.f(int)'`,
        'ALTER FUNCTION public.f RENAME TO g; ALTER FUNCTION public.g RENAME TO f',
      ],
      [
        'regoper',
        'regoper',
        `'public.==='`,
        'ALTER OPERATOR public.=== (int, int) SET SCHEMA other; ALTER OPERATOR other.=== (int, int) SET SCHEMA public',
      ],
      [
        'regoperator',
        'regoperator',
        `'public.===(int,int)'`,
        'ALTER OPERATOR public.=== (int, int) SET SCHEMA other; ALTER OPERATOR other.=== (int, int) SET SCHEMA public',
      ],
      [
        'regconfig',
        'regconfig',
        `'public.conf'`,
        'ALTER TEXT SEARCH CONFIGURATION public.conf RENAME TO conf_2; ALTER TEXT SEARCH CONFIGURATION public.conf_2 RENAME TO conf',
      ],
      [
        'regdictionary',
        'regdictionary',
        `'public.dict'`,
        'ALTER TEXT SEARCH DICTIONARY public.dict RENAME TO dict_2; ALTER TEXT SEARCH DICTIONARY public.dict_2 RENAME TO dict',
      ],
      [
        'regcollation',
        'regcollation',
        `'public.current'`,
        'ALTER COLLATION public.current RENAME TO current_2; ALTER COLLATION public.current_2 RENAME TO current',
      ],
      [
        'regnamespace',
        'regnamespace',
        `'other'`,
        'ALTER SCHEMA other RENAME TO other_2; ALTER SCHEMA other_2 RENAME TO other',
      ],
      ['regrole', 'regrole', `'somebody'`, 'ALTER ROLE somebody RENAME TO somebody_2'],
      ['aclitem', 'aclitem', `'somebody=r/postgres'`, 'ALTER ROLE somebody RENAME TO somebody_2'],
    ];

    beforeAll(async () => {
      await admin(
        `CREATE SCHEMA other; CREATE TABLE public.target (a int); CREATE ROLE somebody;
         CREATE FUNCTION public.f(int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
         CREATE OPERATOR public.=== (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq);
         CREATE TEXT SEARCH CONFIGURATION public.conf (copy = simple);
         CREATE TEXT SEARCH DICTIONARY public.dict (template = simple);
         CREATE DOMAIN public.named AS regclass; CREATE TYPE public.holds AS (r regclass);
         CREATE VIEW public.v_name AS SELECT 'public.target'::regclass::text AS r FROM public.plain;
         CREATE VIEW public.v_format AS SELECT format_type('public.target'::regtype::oid, NULL) AS r FROM public.plain;
         CREATE VIEW public.v_definition AS SELECT pg_get_viewdef('public.v_format'::regclass::oid) AS r FROM public.plain;
         GRANT SELECT ON public.v_name, public.v_format, public.v_definition TO context_pack_readonly;`,
      );
    });

    const meanwhile = async (query: Query, act: string | null): Promise<HeldOutcome> => {
      const rules: RelayRules =
        act === null
          ? {}
          : {
              before: {
                text: 'SAVEPOINT item',
                act: async () => {
                  for (const one of act.split('; ')) await admin(one);
                },
              },
            };
      await using relay = await startRelay(bench.server, rules);
      return await bench.run('directus', { q: query }, { endpoint: relay.endpoint });
    };

    // Of the types every second, two of them in views below; with TKI_LONG=1 every one.
    it.each(atLeast(7, oneOf(2, named)))(
      'is of one moment or nothing is written: %s',
      async (_what, type, value, change) => {
        await admin(`DROP TABLE IF EXISTS public.names; CREATE TABLE public.names (r ${type}); INSERT INTO public.names VALUES (${value});
        GRANT SELECT ON public.names TO context_pack_readonly`);
        const query = rows('public.names', 'SELECT r FROM public.names', ['r']);
        expect(summary(await meanwhile(query, null))).toEqual({ q: 'COMPLETE' });
        expect(summary(await meanwhile(query, change))).toBe('DEFINITIONS_CHANGED');
        await admin(
          `DO $$ BEGIN ALTER ROLE somebody_2 RENAME TO somebody; EXCEPTION WHEN undefined_object THEN NULL; END $$`,
        );
      },
    );

    it.each(['public.v_name', 'public.v_format', 'public.v_definition'])(
      'is of one moment in a view too: %s',
      async (relation) => {
        const query = rows(relation, `SELECT r FROM ${relation}`, ['r'], { kind: 'pg_view' });
        expect(summary(await meanwhile(query, null))).toEqual({ q: 'COMPLETE' });
        const change =
          'ALTER TABLE public.target RENAME TO target_2; ALTER TABLE public.target_2 RENAME TO target';
        expect(summary(await meanwhile(query, change))).toBe('DEFINITIONS_CHANGED');
      },
    );

    it('is what a rename is about: elsewhere it is in nobody’s way', async () => {
      const change =
        'ALTER TABLE public.target RENAME TO target_2; ALTER TABLE public.target_2 RENAME TO target; CREATE TABLE public.more (a int); DROP TABLE public.more';
      expect(summary(await meanwhile({ relation: 'public.plain' }, change))).toEqual({ q: 'COMPLETE' });
    });
  });

  it('tells the name of every type of this PostgreSQL that looks one up when it is printed', async () => {
    const { namingTypes } = await import('../../src/export/reach/written-types.ts');
    const found = await admin(
      `SELECT typname FROM pg_type WHERE oid < 16384 AND typtype = 'b' AND (typname LIKE 'reg%' OR typname = 'aclitem')`,
    );
    expect(new Set(found.map(([name]) => name))).toEqual(namingTypes);
  });
});
