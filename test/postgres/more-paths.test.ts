// Paths to somebody's code on which nothing of theirs stands in a statement, a column or a tree: it is named in a row, stored
// in a definition that is printed, or behind a function of PostgreSQL's. Real PostgreSQL, two versions.
//
// Each trap is sprung first, by the superuser with the same statement: a trap that cannot spring shows nothing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  asksWrappers,
  bodiesAsText,
  printsAnything,
  printsDefinitions,
  printsModifiers,
  readsTypeNames,
} from '../../src/export/reach/indirect-functions.ts';
import { summary } from './bench.ts';
import type { Path, Traps } from './traps.ts';
import { inTurn, openTraps, POINT_HASH, POINT_ORDER, points, servers } from './traps.ts';
import { atLeast } from '../support/at-least.ts';

interface Sprung extends Path {
  /** What the server says instead of rows where the trap is an error and no notification. */
  said?: RegExp;
}

/** A type whose output is an error, and which takes a modifier that a trap reads. */
const OWN_TYPE = `
CREATE TYPE public.b;
CREATE FUNCTION trap.b_in(cstring, oid, int) RETURNS public.b LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION trap.b_out(public.b) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'shell_out';
CREATE FUNCTION trap.b_mod_in(cstring[]) RETURNS int LANGUAGE internal IMMUTABLE STRICT AS 'byteain';
CREATE FUNCTION trap.b_mod_out(int) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'shell_out';
CREATE TYPE public.b (INPUT = trap.b_in, OUTPUT = trap.b_out, LIKE = int);
CREATE TYPE public.m;
CREATE FUNCTION trap.m_in(cstring, oid, int) RETURNS public.m LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION trap.m_out(public.m) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE FUNCTION trap.m_mod_in(cstring[]) RETURNS int LANGUAGE internal IMMUTABLE STRICT AS 'anyarray_in';
CREATE FUNCTION trap.m_mod_out(int) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'shell_out';
CREATE TYPE public.m (INPUT = trap.m_in, OUTPUT = trap.m_out, TYPMOD_IN = trap.m_mod_in, TYPMOD_OUT = trap.m_mod_out, LIKE = int);`;
/** An order whose equality tells too. */
const TELLING = `${POINT_ORDER} ${POINT_HASH}
CREATE OR REPLACE FUNCTION trap.eq(point, point) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS
  $$ BEGIN PERFORM trap.spring('eq'); RETURN true; END $$;`;
const PRINTED = /cannot display a value of a shell type/;
const MODIFIER = /cannot accept a value of type anyarray/;

const view = (what: string, sql: string, select: string, more: Partial<Sprung> = {}): Sprung => ({
  what,
  sql: `${sql}; CREATE VIEW public.v AS ${select};`,
  asked: ['SELECT x FROM public.v'],
  kind: 'pg_view',
  ...more,
});

const DEFAULTED = `${OWN_TYPE} CREATE TABLE public.t (a int); CREATE TABLE public.d (a public.b DEFAULT '1', CHECK (COALESCE(a, '1'::public.b) IS NOT NULL))`;
const NAMES = `${OWN_TYPE} CREATE TABLE public.t (a text); INSERT INTO public.t VALUES ('public.m(5)')`;
const WRAPPER = `CREATE FUNCTION trap.wrapper() RETURNS fdw_handler LANGUAGE internal AS 'fdw_handler_in'; CREATE FOREIGN DATA WRAPPER trap_wrapper HANDLER trap.wrapper; CREATE SERVER trap_server FOREIGN DATA WRAPPER trap_wrapper; CREATE FOREIGN TABLE public.far (a int) SERVER trap_server; CREATE TABLE public.t (a int)`;

const paths: Sprung[] = [
  // What prints a stored definition prints its constants.
  view(
    'the default of a column, printed',
    DEFAULTED,
    `SELECT pg_get_expr(adbin, adrelid) AS x FROM pg_catalog.pg_attrdef`,
    { said: PRINTED },
  ),
  view(
    'information_schema.columns',
    DEFAULTED,
    `SELECT column_default::text AS x FROM information_schema.columns WHERE table_schema = 'public'`,
    { said: PRINTED },
  ),
  view(
    'a constraint, printed',
    DEFAULTED,
    `SELECT pg_get_constraintdef(oid) AS x FROM pg_catalog.pg_constraint WHERE contype = 'c'`,
    { said: PRINTED },
  ),
  view(
    'another view, printed',
    `${OWN_TYPE} CREATE VIEW public.w AS SELECT '1'::public.b AS c`,
    `SELECT pg_get_viewdef(oid) AS x FROM pg_catalog.pg_class WHERE relname = 'w'`,
    { said: PRINTED },
  ),
  view(
    'pg_views',
    `${OWN_TYPE} CREATE VIEW public.w AS SELECT '1'::public.b AS c`,
    `SELECT definition AS x FROM pg_catalog.pg_views WHERE viewname = 'w'`,
    { said: PRINTED },
  ),
  view(
    'the defaults of a function, printed',
    `${OWN_TYPE} CREATE FUNCTION public.f(a public.b DEFAULT '1') RETURNS int LANGUAGE sql AS 'SELECT 1'`,
    `SELECT pg_get_function_arguments(oid) AS x FROM pg_catalog.pg_proc WHERE proname = 'f'`,
    { said: PRINTED },
  ),
  view(
    'an index, printed',
    `${OWN_TYPE} CREATE TABLE public.d (a int, b public.b); CREATE INDEX ON public.d (a) WHERE COALESCE(b, '1'::public.b) IS NOT NULL`,
    `SELECT indexdef AS x FROM pg_catalog.pg_indexes WHERE tablename = 'd'`,
    { said: PRINTED },
  ),
  view(
    'a policy, printed',
    `${OWN_TYPE} CREATE TABLE public.d (a int, b public.b); CREATE POLICY p ON public.d USING (COALESCE(b, '1'::public.b) IS NOT NULL)`,
    `SELECT qual AS x FROM pg_catalog.pg_policies`,
    { said: PRINTED },
  ),
  view(
    'a trigger, printed',
    `${OWN_TYPE} CREATE TABLE public.d (a int, b public.b); CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$; CREATE TRIGGER p BEFORE INSERT ON public.d FOR EACH ROW WHEN (COALESCE(NEW.b, '1'::public.b) IS NOT NULL) EXECUTE FUNCTION public.f()`,
    `SELECT pg_get_triggerdef(oid) AS x FROM pg_catalog.pg_trigger`,
    { said: PRINTED },
  ),
  // A modifier of a type is written, and read, by the type's own functions.
  view(
    'a modifier, printed',
    `${OWN_TYPE} CREATE TABLE public.t (a int)`,
    `SELECT format_type(oid, 5) AS x FROM pg_catalog.pg_type WHERE typname = 'm'`,
    { said: PRINTED },
  ),
  view('to_regtype over a row’s text', NAMES, `SELECT to_regtype(a)::oid AS x FROM public.t`, {
    said: MODIFIER,
  }),
  view('a text that becomes regtype', NAMES, `SELECT a::regtype::oid AS x FROM public.t`, { said: MODIFIER }),
  view(
    'an array of text that becomes one of regtype',
    NAMES,
    `SELECT (ARRAY[a]::regtype[])::text AS x FROM public.t`,
    { said: MODIFIER },
  ),
  view(
    'jsonb that becomes regtype',
    NAMES,
    `SELECT r.d::oid AS x FROM public.t, LATERAL jsonb_to_record(jsonb_build_object('d', a)) AS r(d regtype)`,
    { said: MODIFIER },
  ),
  view(
    'a text that becomes regprocedure',
    NAMES,
    `SELECT ('f(' || a || ')')::regprocedure::oid AS x FROM public.t`,
    { said: MODIFIER },
  ),
  view('to_regoperator', NAMES, `SELECT to_regoperator('=(' || a || ',int)')::oid AS x FROM public.t`, {
    said: MODIFIER,
  }),
  view('a right on a type', NAMES, `SELECT has_type_privilege(a, 'USAGE') AS x FROM public.t`, {
    said: MODIFIER,
  }),
  view(
    'the address of an object',
    NAMES,
    `SELECT (pg_get_object_address('type', ARRAY[a], '{}')).objid AS x FROM public.t`,
    { said: MODIFIER },
  ),
  // Handlers behind a question.
  view(
    'whether a foreign table can be updated',
    WRAPPER,
    `SELECT pg_relation_is_updatable('public.far'::regclass, false) AS x`,
    // The view names the foreign table, and depends on it.
    { said: /cannot accept a value of type fdw_handler/, code: 'REACHES_RELATION_KIND' },
  ),
  view(
    'the same by its number',
    WRAPPER,
    `SELECT pg_relation_is_updatable(oid, false) AS x FROM pg_catalog.pg_class WHERE relname = 'far'`,
    { said: /cannot accept a value of type fdw_handler/ },
  ),
  view(
    'information_schema.tables with a foreign table',
    WRAPPER,
    `SELECT is_insertable_into::text AS x FROM information_schema.tables WHERE table_schema = 'public'`,
    { said: /cannot accept a value of type fdw_handler/ },
  ),
  // Comparison, deeper
  ...(
    [
      [
        'nested arrays of domains of rows',
        `CREATE TYPE public.c AS (p point); CREATE DOMAIN public.d AS public.c; CREATE TYPE public.e AS (q public.d[]); CREATE DOMAIN public.f AS public.e[]; CREATE TABLE public.t (a public.f); INSERT INTO public.t VALUES (ARRAY[ROW(ARRAY[ROW('(1,1)'::point)::public.c::public.d])::public.e]), (ARRAY[ROW(ARRAY[ROW('(2,2)'::point)::public.c::public.d])::public.e]);`,
      ],
      [
        'a multirange in a row',
        `CREATE TYPE public.r AS RANGE (SUBTYPE = point, MULTIRANGE_TYPE_NAME = public.mr); CREATE TYPE public.c AS (m public.mr); ${points('public.c', `(ROW('{["(1,1)","(1,1)"]}')), (ROW('{["(2,2)","(2,2)"]}'))`)}`,
      ],
      [
        'a range whose bounds are arrays',
        `CREATE TYPE public.r AS RANGE (SUBTYPE = point[]); CREATE TABLE public.t (a public.r); INSERT INTO public.t VALUES (public.r(ARRAY['(1,1)'::point], NULL)), (public.r(ARRAY['(2,2)'::point], NULL));`,
      ],
      [
        'a table’s row type in a column',
        `CREATE TABLE public.o (p point[]); CREATE TABLE public.t (a public.o); INSERT INTO public.t VALUES (ROW(ARRAY['(1,1)'::point])), (ROW(ARRAY['(2,2)'::point]));`,
      ],
      [
        'a child’s rows',
        `CREATE TABLE public.t (a point[]); CREATE TABLE public.kid (z int) INHERITS (public.t); INSERT INTO public.kid VALUES ('{"(1,1)"}', 1), ('{"(2,2)"}', 2);`,
      ],
      [
        'a partition',
        `CREATE TABLE public.t (k int, a point[]) PARTITION BY HASH (k); CREATE TABLE public.t1 PARTITION OF public.t FOR VALUES WITH (MODULUS 1, REMAINDER 0); INSERT INTO public.t VALUES (1, '{"(1,1)"}'), (2, '{"(2,2)"}');`,
      ],
    ] as const
  ).map(([what, sql]): Sprung => ({
    what: `values compared by their parts: ${what}`,
    sql: `${POINT_ORDER} ${sql}`,
    asked: ['SELECT DISTINCT a FROM public.t', 'SELECT a FROM public.t ORDER BY a'],
  })),
  ...(
    [
      ['DISTINCT ON', `SELECT DISTINCT ON (ARRAY[a]) 1 AS x FROM public.t`],
      ['a window’s partition', `SELECT count(*) OVER (PARTITION BY ARRAY[a]) AS x FROM public.t`],
      ['a grouping set', `SELECT count(*) AS x FROM public.t GROUP BY CUBE (ARRAY[a])`],
      ['count(DISTINCT …)', `SELECT count(DISTINCT ARRAY[a]) AS x FROM public.t`],
      ['IS DISTINCT FROM', `SELECT ARRAY[a] IS DISTINCT FROM ARRAY[b] AS x FROM public.t`],
      ['= ANY over an array', `SELECT ARRAY[a] = ANY (SELECT ARRAY[b]) AS x FROM public.t`],
      ['a CASE with an operand', `SELECT CASE ARRAY[a] WHEN ARRAY[b] THEN 1 END AS x FROM public.t`],
      ['greatest', `SELECT greatest(ARRAY[a], ARRAY[b])::text AS x FROM public.t`],
      ['NULLIF', `SELECT NULLIF(ARRAY[a], ARRAY[b])::text AS x FROM public.t`],
      ['a row comparison', `SELECT (ROW(ARRAY[a], 1) < ROW(ARRAY[b], 1)) AS x FROM public.t`],
      ['rows of no type', `SELECT (ROW(ARRAY[a]) = ROW(ARRAY[b])) AS x FROM public.t`],
      [
        'a recursive union',
        `WITH RECURSIVE w(c) AS (SELECT ARRAY[a] FROM public.t UNION SELECT c FROM w) SELECT 1 AS x FROM w`,
      ],
      [
        'a WITH that is kept',
        `WITH w AS MATERIALIZED (SELECT ARRAY[a] AS "}:x {[" FROM public.t) SELECT 1 AS x FROM w ORDER BY w."}:x {["`,
      ],
      [
        'LATERAL',
        `SELECT l.n AS x FROM public.t, LATERAL (SELECT count(*) AS n FROM public.t u WHERE ARRAY[u.a] < ARRAY[t.a]) AS l`,
      ],
      ['array_agg, then min', `SELECT min(ARRAY[a])::text AS x FROM public.t`],
      [
        'USING',
        `SELECT 1 AS x FROM (SELECT ARRAY[a] AS k FROM public.t) p FULL JOIN (SELECT ARRAY[b] AS k FROM public.t) q USING (k)`,
      ],
      ['mode', `SELECT (mode() WITHIN GROUP (ORDER BY ARRAY[a]))::text AS x FROM public.t`],
      ['width_bucket', `SELECT width_bucket(a, ARRAY[b]) AS x FROM public.t`],
    ] as const
  ).map(([what, select]): Sprung =>
    view(
      `values compared in a view: ${what}`,
      `${TELLING} CREATE TABLE public.t (a point, b point); INSERT INTO public.t VALUES ('(1,1)', '(2,2)'), ('(3,3)', '(4,4)')`,
      select,
    ),
  ),
];

/** Looked at in PostgreSQL's source: they look up a row of its catalogs, and hand out a name, a number or a right. */
const runsNothing: ReadonlySet<string> = new Set([
  'pg_get_acl',
  'pg_get_catalog_foreign_keys',
  'pg_get_keywords',
  'pg_get_partition_tree',
  'pg_get_publication_tables',
  'pg_get_replica_identity_index',
  'pg_get_replication_slots',
  'pg_get_serial_sequence',
  'pg_get_userbyid',
  'has_any_column_privilege',
  'has_column_privilege',
  'has_database_privilege',
  'has_foreign_data_wrapper_privilege',
  'has_language_privilege',
  'has_largeobject_privilege',
  'has_parameter_privilege',
  'has_schema_privilege',
  'has_sequence_privilege',
  'has_server_privilege',
  'has_table_privilege',
  'has_tablespace_privilege',
  'to_regclass',
  'to_regcollation',
  'to_regnamespace',
  'to_regoper',
  'to_regproc',
  'to_regrole',
  'regclassin',
  'regcollationin',
  'regconfigin',
  'regdatabasein',
  'regdictionaryin',
  'regnamespacein',
  'regoperin',
  'regprocin',
  'regrolein',
]);

/** Near to a path above, with an extension that many databases have, and nobody's code on it. */
const honest: Path[] = [
  ...['hstore', 'ltree'].flatMap((name): Path[] => [
    view(
      `information_schema.columns beside ${name}`,
      `CREATE EXTENSION ${name} SCHEMA public; CREATE TABLE public.d (a ${name}, b int DEFAULT 1)`,
      `SELECT column_name::text AS n, column_default::text AS x, data_type::text AS d FROM information_schema.columns WHERE table_name = 'd'`,
    ),
    view(
      `information_schema.tables beside ${name}`,
      `CREATE EXTENSION ${name} SCHEMA public; CREATE TABLE public.d (a ${name})`,
      `SELECT table_name::text AS x FROM information_schema.tables WHERE table_name = 'd'`,
    ),
    view(
      `the columns of pg_attribute beside ${name}`,
      `CREATE EXTENSION ${name} SCHEMA public; CREATE TABLE public.d (a ${name})`,
      `SELECT a.attname::text AS x, format_type(a.atttypid, a.atttypmod) AS y FROM pg_catalog.pg_class c JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid WHERE c.relname = 'd'`,
    ),
  ]),
  {
    what: 'a column of regtype beside a type with a modifier',
    sql: `${OWN_TYPE} CREATE TABLE public.t (a regtype); INSERT INTO public.t VALUES ('integer');`,
    asked: ['SELECT a FROM public.t'],
  },
  view(
    'a body of SQL as PostgreSQL has it',
    'CREATE TABLE public.t (a text); INSERT INTO public.t VALUES (1)',
    `SELECT lpad(a, 3) || 1 AS x, 1 || a AS z, quote_literal(1) AS q, quote_nullable(1) AS n, information_schema._pg_char_max_length(25, 5) AS y, (SELECT count(*) FROM information_schema._pg_expandarray(ARRAY[1])) AS e FROM public.t`,
  ),
];

describe.each(servers)('on %s', (_name, home, version) => {
  let traps: Traps;

  beforeAll(async () => {
    traps = await openTraps(home());
  });

  afterAll(() => traps[Symbol.asyncDispose]());

  it.each(
    atLeast(
      22,
      inTurn(version, paths).map((path) => [path.what, path] as const),
    ),
  )('a path by %s springs for others, is refused here, and the trap is quiet', async (_what, path) => {
    await traps.build(path.sql);
    for (const sql of atLeast(1, path.asked)) {
      const said = await traps.plain(sql);
      const heard = await traps.heard();
      // A path that says what it ran need not spring the trap.
      expect([sql, heard.length > 0 || path.said !== undefined]).toEqual([sql, true]);
      expect(said).toMatch(path.said ?? /^$/);
      expect([sql, summary(await traps.read(path, sql))]).toEqual([sql, path.code ?? 'REACHES_FUNCTION']);
    }
    expect(await traps.heard()).toEqual([]);
  });

  it.each(
    atLeast(
      4,
      inTurn(version, honest).map((path) => [path.what, path] as const),
    ),
  )('%s are no path: read exactly, and the trap is quiet', async (_what, path) => {
    await traps.build(path.sql);
    for (const sql of atLeast(1, path.asked))
      expect([sql, summary(await traps.read(path, sql))]).toEqual([sql, { q: 'COMPLETE' }]);
    expect(await traps.heard()).toEqual([]);
  });

  it('has looked at every function of this PostgreSQL that prints, asks or names by an argument', async () => {
    const sets = [printsDefinitions, printsAnything, printsModifiers, readsTypeNames, asksWrappers];
    const rows = await traps.bench.server.admin(
      'directus',
      `SELECT DISTINCT proname FROM pg_proc WHERE oid < 16384 AND provolatile <> 'v'
         AND (proname ~ '^(pg_get_|to_reg|reg.*in$|has_)' OR proname ~ '(_is_updatable|_items|^format_type)$') ORDER BY 1`,
    );
    const unjudged = rows.map(([name]) => name ?? '').filter((name) => !sets.some((set) => set.test(name)));
    expect(unjudged.filter((name) => !runsNothing.has(name))).toEqual([]);
  });

  it('knows the body of every built-in in SQL that this PostgreSQL has as a text', async () => {
    const rows = await traps.bench.server.admin(
      'directus',
      `SELECT proname, regexp_replace(prosrc, '\\s+', ' ', 'g') FROM pg_proc p JOIN pg_language l ON l.oid = prolang
         WHERE p.oid < 16384 AND lanname = 'sql' AND prosqlbody IS NULL`,
    );
    expect(new Set(rows.map(([name]) => name))).toEqual(new Set(bodiesAsText.keys()));
    for (const [name, text] of atLeast(1, rows)) expect(bodiesAsText.get(name ?? '')).toContain(text);
  });

  // The last one: what it leaves behind is not PostgreSQL's any more.
  it.each([
    ['as a text', `AS 'SELECT 1::oid WHERE trap.yes(1)'`],
    ['parsed', `RETURN (SELECT 1::oid WHERE trap.yes(1))`],
  ])('a body of SQL that was replaced, %s, springs for others and is refused here', async (_what, body) => {
    await traps.build(
      `CREATE TABLE public.t (a int);
       CREATE OR REPLACE FUNCTION information_schema._pg_truetypid(pg_attribute, pg_type) RETURNS oid
         LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURNS NULL ON NULL INPUT ${body};
       CREATE VIEW public.v AS SELECT information_schema._pg_truetypid(a, t) AS x
         FROM pg_catalog.pg_attribute a, pg_catalog.pg_type t LIMIT 1;`,
    );
    expect(await traps.plain('SELECT x FROM public.v')).toBe('');
    expect((await traps.heard()).length).toBeGreaterThan(0);
    expect(summary(await traps.read({ kind: 'pg_view' }, 'SELECT x FROM public.v'))).toBe('REACHES_FUNCTION');
    expect(await traps.heard()).toEqual([]);
  });
});
