// The reach preflight against definitions that would run somebody's code, or read what nobody governs. Real PostgreSQL.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bench, Query } from './bench.ts';
import { openBench, summary } from './bench.ts';
import { readsTypeThatIsNamed, runsWhatIsNamed } from '../../src/export/reach/indirect-functions.ts';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
  await bench.create(
    'directus',
    `
    CREATE TABLE public.plain (a int, b text);
    INSERT INTO public.plain VALUES (1, 'x'), (2, 'y');
    CREATE VIEW public.v_plain AS SELECT a, upper(b) AS b FROM public.plain;
    CREATE VIEW public.v_over AS SELECT count(*) AS n, max(a) AS m FROM public.v_plain;

    CREATE FUNCTION public.f_volatile() RETURNS int LANGUAGE sql VOLATILE AS 'SELECT 1';
    CREATE FUNCTION public.f_immutable(int) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN true; END';
    CREATE FUNCTION public.f_definer() RETURNS int LANGUAGE sql STABLE SECURITY DEFINER AS 'SELECT 1';
    CREATE VIEW public.v_volatile AS SELECT a, public.f_volatile() AS f FROM public.plain;
    CREATE VIEW public.v_definer AS SELECT a FROM public.plain WHERE a = public.f_definer();
    CREATE VIEW public.v_immutable AS SELECT a FROM public.plain WHERE public.f_immutable(a);
    CREATE VIEW public.v_builtin_volatile AS SELECT a, random() AS r FROM public.plain;
    CREATE VIEW public.v_notify AS SELECT a FROM public.plain WHERE pg_notify('channel', b) IS NOT NULL;
    CREATE VIEW public.v_lock AS SELECT a FROM public.plain WHERE pg_try_advisory_lock(a);
    CREATE VIEW public.v_nested AS SELECT a FROM (SELECT a FROM public.v_volatile) s;
    CREATE VIEW public.v_sublink AS SELECT a FROM public.plain WHERE EXISTS (SELECT 1 FROM public.v_definer);
    CREATE VIEW public.v_lateral AS SELECT p.a FROM public.plain p, LATERAL generate_series(1, public.f_volatile()) g;
    CREATE VIEW public.v_case AS SELECT CASE WHEN a = 1 THEN public.f_volatile() END AS c FROM public.plain;
    CREATE VIEW public.v_cte AS WITH x AS (SELECT public.f_volatile() AS a) SELECT a FROM x;
    CREATE VIEW public.v_order AS SELECT a FROM public.plain ORDER BY public.f_immutable(a);
    CREATE VIEW public.v_window AS SELECT sum(a) OVER (ORDER BY public.f_immutable(a)) AS s FROM public.plain;
    CREATE VIEW public.v_array AS SELECT ARRAY[1, public.f_volatile()] AS x FROM public.plain;

    CREATE AGGREGATE public.agg(int) (SFUNC = int4pl, STYPE = int, INITCOND = '0');
    CREATE VIEW public.v_aggregate AS SELECT public.agg(a) AS s FROM public.plain;

    CREATE FUNCTION public.eq(text, int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
    CREATE OPERATOR public.=== (FUNCTION = public.eq, LEFTARG = text, RIGHTARG = int);
    CREATE VIEW public.v_operator AS SELECT a FROM public.plain WHERE b OPERATOR(public.===) a;

    CREATE DOMAIN public.checked AS int CHECK (public.f_immutable(VALUE));
    CREATE TABLE public.t_domain (a public.checked);
    CREATE DOMAIN public.plain_domain AS int CHECK (VALUE > 0);
    CREATE TABLE public.t_plain_domain (a public.plain_domain);
    CREATE VIEW public.v_to_domain AS SELECT a::public.checked AS a FROM public.plain;

    CREATE TYPE public.pair AS (left_value int, right_value public.checked);
    CREATE TABLE public.t_composite (p public.pair);
    CREATE TABLE public.t_domain_array (a public.checked[]);
    CREATE TYPE public.mood AS ENUM ('sad', 'ok');
    CREATE TABLE public.t_enum (m public.mood);

    CREATE TYPE public.cast_mood AS ENUM ('sad', 'ok');
    CREATE FUNCTION public.from_cast_mood(public.cast_mood) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
    CREATE CAST (public.cast_mood AS int) WITH FUNCTION public.from_cast_mood AS IMPLICIT;
    CREATE TABLE public.t_cast (m public.cast_mood);

    CREATE TYPE public.explicit_mood AS ENUM ('sad', 'ok');
    CREATE FUNCTION public.from_explicit(public.explicit_mood) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
    CREATE CAST (public.explicit_mood AS int) WITH FUNCTION public.from_explicit;
    CREATE TABLE public.t_explicit (m public.explicit_mood);
    CREATE FUNCTION public.to_circle(public.mood) RETURNS circle LANGUAGE sql IMMUTABLE AS 'SELECT NULL::circle';
    CREATE CAST (public.mood AS circle) WITH FUNCTION public.to_circle;

    CREATE TABLE public.t_policy (a int);
    ALTER TABLE public.t_policy ENABLE ROW LEVEL SECURITY;
    CREATE POLICY p ON public.t_policy FOR SELECT USING (public.f_immutable(a));
    CREATE TABLE public.t_check (a int CHECK (public.f_immutable(a)));
    CREATE TABLE public.t_index (a int);
    CREATE INDEX ON public.t_index (public.f_immutable(a));
    CREATE TABLE public.t_partial (a int);
    CREATE INDEX ON public.t_partial (a) WHERE public.f_immutable(a);
    CREATE TABLE public.t_virtual (a int, b int GENERATED ALWAYS AS (a * 2) VIRTUAL);
    CREATE TABLE public.t_statistics (a int, b int);
    CREATE STATISTICS public.s ON (a + b), (public.f_immutable(a)) FROM public.t_statistics;

    CREATE TABLE public.t_partitioned (a int) PARTITION BY RANGE (a);
    CREATE TABLE public.t_partition PARTITION OF public.t_partitioned FOR VALUES FROM (0) TO (10);
    CREATE TABLE public.t_expression (a int) PARTITION BY LIST (public.f_immutable(a));
    CREATE TABLE public.t_parent (a int);
    CREATE TABLE public.t_child (m public.checked) INHERITS (public.t_parent);

    CREATE COLLATION public.loose (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
    CREATE TABLE public.t_collation (a text COLLATE public.loose);

    CREATE FOREIGN DATA WRAPPER nothing;
    CREATE SERVER elsewhere FOREIGN DATA WRAPPER nothing;
    CREATE FOREIGN TABLE public.t_foreign (a int) SERVER elsewhere;
    GRANT SELECT ON public.t_foreign TO context_pack_readonly;
    CREATE VIEW public.v_foreign AS SELECT a FROM public.t_foreign;
    CREATE TABLE public.t_mixed (a int) PARTITION BY RANGE (a);
    CREATE FOREIGN TABLE public.t_foreign_part PARTITION OF public.t_mixed FOR VALUES FROM (0) TO (10) SERVER elsewhere;
    CREATE SEQUENCE public.seq;
    GRANT SELECT ON public.seq TO context_pack_readonly;
    CREATE VIEW public.v_sequence AS SELECT last_value FROM public.seq;
    CREATE MATERIALIZED VIEW public.m_plain AS SELECT a FROM public.plain;
    CREATE VIEW public.v_materialized AS SELECT a FROM public.m_plain;

    CREATE ACCESS METHOD heap_too TYPE TABLE HANDLER heap_tableam_handler;
    CREATE TABLE public.t_method (a int) USING heap_too;

    CREATE FUNCTION public.own_heap(internal) RETURNS table_am_handler LANGUAGE internal AS 'heap_tableam_handler';
    CREATE ACCESS METHOD own_heap TYPE TABLE HANDLER public.own_heap;
    CREATE TABLE public.t_own_method (a int) USING own_heap;
    CREATE FUNCTION public.own_btree(internal) RETURNS index_am_handler LANGUAGE internal AS 'bthandler';
    CREATE ACCESS METHOD own_btree TYPE INDEX HANDLER public.own_btree;
    CREATE OPERATOR CLASS public.own_int DEFAULT FOR TYPE int USING own_btree AS
      OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(int, int);
    CREATE TABLE public.t_own_index (a int);
    CREATE INDEX ON public.t_own_index USING own_btree (a);

    CREATE FUNCTION public.compare(point, point) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 0';
    CREATE OPERATOR CLASS public.point_order DEFAULT FOR TYPE point USING btree AS FUNCTION 1 public.compare(point, point);
    CREATE TABLE public.t_point (p point);
    CREATE FUNCTION public.box_before(box, box) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
    CREATE OPERATOR public.<< (FUNCTION = public.box_before, LEFTARG = box, RIGHTARG = box);
    CREATE OPERATOR CLASS public.box_order DEFAULT FOR TYPE box USING btree AS OPERATOR 1 public.<<;
    CREATE TABLE public.t_box (b box);

    CREATE TYPE public.base;
    CREATE FUNCTION public.base_in(cstring) RETURNS public.base LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
    CREATE FUNCTION public.base_out(public.base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
    CREATE TYPE public.base (INPUT = public.base_in, OUTPUT = public.base_out, LIKE = int);
    CREATE TABLE public.t_base (b public.base);
    CREATE FUNCTION public.difference(float8, float8) RETURNS float8 LANGUAGE sql IMMUTABLE AS 'SELECT 1.0::float8';
    CREATE TYPE public.span AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = public.difference, MULTIRANGE_TYPE_NAME = public.multispan);
    CREATE TABLE public.t_range (r public.span);
    CREATE TYPE public.plain_span AS RANGE (SUBTYPE = float8);
    CREATE TABLE public.t_plain_range (r public.plain_span);

    CREATE FUNCTION public.estimate(internal, oid, internal, int) RETURNS float8 LANGUAGE internal STABLE AS 'eqsel';
    CREATE OPERATOR public.=~ (FUNCTION = texteq, LEFTARG = text, RIGHTARG = text, RESTRICT = public.estimate);
    CREATE VIEW public.v_estimator AS SELECT a FROM public.plain WHERE b OPERATOR(public.=~) 'x';

    CREATE TABLE public.t_owned (a int);
    ALTER TABLE public.t_owned OWNER TO context_pack_readonly;
    CREATE VIEW public.v_volatile_in_values AS SELECT * FROM (VALUES (1), (public.f_volatile())) v(a);
    CREATE VIEW public.v_tac AS SELECT a FROM public.plain;
    CREATE TABLE public.tac_logical_unit (id int);
    CREATE TABLE public.information_unit (id int);
    CREATE TABLE public.t_row (a int);
    CREATE FUNCTION public.from_row(public.t_row) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT ''x''';
    CREATE CAST (public.t_row AS text) WITH FUNCTION public.from_row(public.t_row);
    CREATE TABLE public.t_row_implicit (a int);
    CREATE FUNCTION public.from_row_too(public.t_row_implicit) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
    CREATE CAST (public.t_row_implicit AS int) WITH FUNCTION public.from_row_too(public.t_row_implicit) AS IMPLICIT;
    CREATE TYPE public.json_mood AS ENUM ('sad', 'ok');
    CREATE FUNCTION public.json_of(public.json_mood) RETURNS json LANGUAGE sql IMMUTABLE AS 'SELECT ''1''::json';
    CREATE CAST (public.json_mood AS json) WITH FUNCTION public.json_of(public.json_mood);
    CREATE TABLE public.t_json_mood (m public.json_mood);
    CREATE VIEW public.v_to_json AS SELECT to_json(m) AS j FROM public.t_json_mood;
    CREATE TABLE public.t_multirange (r public.multispan);
    CREATE TYPE public.loose_span AS RANGE (SUBTYPE = text, COLLATION = public.loose);
    CREATE TABLE public.t_loose_range (r public.loose_span);
    CREATE VIEW public.v_table_to_xml AS SELECT table_to_xml(b::regclass, true, false, '')::text AS x FROM public.plain;
    CREATE VIEW public.v_schema_to_xml AS SELECT schema_to_xml('public', true, false, '')::text AS x;
    CREATE VIEW public.v_database_to_xml AS SELECT database_to_xml(true, false, '')::text AS x;
    CREATE VIEW public.v_input_is_valid AS SELECT pg_input_is_valid('1', b) AS x FROM public.plain;
    CREATE FUNCTION public.two(int, int) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN true; END';
    CREATE OPERATOR public.<#> (FUNCTION = int4ne, LEFTARG = int, RIGHTARG = int, NEGATOR = OPERATOR(public.=#));
    CREATE OPERATOR public.=# (FUNCTION = public.two, LEFTARG = int, RIGHTARG = int, NEGATOR = OPERATOR(public.<#>));
    CREATE VIEW public.v_negator AS SELECT a FROM public.plain WHERE NOT (a OPERATOR(public.<#>) 5);
    CREATE OPERATOR public.<## (FUNCTION = int4lt, LEFTARG = int, RIGHTARG = int, RESTRICT = scalarltsel,
      COMMUTATOR = OPERATOR(public.##>));
    CREATE OPERATOR public.##> (FUNCTION = public.two, LEFTARG = int, RIGHTARG = int, RESTRICT = scalargtsel,
      COMMUTATOR = OPERATOR(public.<##));
    CREATE VIEW public.v_commutator AS SELECT a FROM public.plain WHERE 5 OPERATOR(public.<##) a;
    CREATE VIEW public.v_domain_in AS SELECT a FROM public.plain WHERE domain_in(textout(b), b::regtype, -1) IS NOT NULL;
    CREATE VIEW public.v_array_in AS SELECT a FROM public.plain WHERE array_in(textout(b), b::regtype, -1) IS NOT NULL;
    CREATE VIEW public.v_record_in AS SELECT a FROM public.plain WHERE record_in(textout(b), b::regtype, -1) IS NOT NULL;
    CREATE VIEW public.v_range_in AS SELECT a FROM public.plain WHERE range_in(textout(b), b::regtype, -1) IS NOT NULL;
    CREATE VIEW public.v_multirange_in AS
      SELECT a FROM public.plain WHERE multirange_in(textout(b), b::regtype, -1) IS NOT NULL;
    CREATE VIEW public.v_hash AS SELECT satisfies_hash_partition(b::regclass, 2, 0, a) AS x FROM public.plain;
    CREATE VIEW public.v_search AS SELECT to_tsvector('simple', b)::text AS x FROM public.plain;
    CREATE VIEW public.v_both AS SELECT t.id FROM public.tac_logical_unit t JOIN public.information_unit i ON i.id = t.id;
    `,
  );
});

afterAll(() => bench[Symbol.asyncDispose]());

// The catalog of the bench prohibits nothing: what is refused is refused by the release.
const asked = (relation: string, more: Partial<Query> = {}) =>
  bench.run('directus', { q: { relation, ...more } });

describe('preflight', () => {
  it.each([
    ['public.v_volatile', 'a volatile function in a view'],
    ['public.v_definer', 'a SECURITY DEFINER function in a view'],
    ['public.v_immutable', 'a user function that claims to be immutable'],
    ['public.v_builtin_volatile', "PostgreSQL's own volatile function"],
    ['public.v_notify', 'pg_notify behind a view'],
    ['public.v_lock', 'an advisory lock behind a view'],
    ['public.v_nested', 'a view over such a view'],
    ['public.v_sublink', 'a view in a sublink of a view'],
    ['public.v_lateral', 'a function in a lateral function scan'],
    ['public.v_case', 'a function in a CASE'],
    ['public.v_cte', 'a function in a WITH'],
    ['public.v_order', 'a function in ORDER BY'],
    ['public.v_window', 'a function in a window'],
    ['public.v_array', 'a function in an array'],
    ['public.v_volatile_in_values', 'a function in VALUES'],
    ['public.v_aggregate', "a user's aggregate over built-in functions"],
    ['public.v_operator', "a user's operator"],
    ['public.v_to_domain', 'a cast to a domain with a checked function'],
    ['public.v_to_json', 'a cast to json that to_json looks for while it runs'],
    ['public.v_table_to_xml', 'a function that reads the relation which a row names'],
    ['public.v_schema_to_xml', 'a function that reads every relation of a schema'],
    ['public.v_database_to_xml', 'a function that reads every relation of the database'],
    ['public.v_input_is_valid', 'a function that calls the input of the type which a row names'],
    ['public.v_negator', "an operator of a built-in function, whose negator calls a user's"],
    ['public.v_commutator', "an operator of a built-in function, whose commutator calls a user's"],
    ['public.v_domain_in', 'the input of a domain that a row names, which runs its checks'],
    ['public.v_array_in', 'the input of an array of it'],
    ['public.v_record_in', 'the input of a row type with it inside'],
    ['public.v_range_in', 'the input of a range that a row names'],
    ['public.v_multirange_in', 'the input of a multirange that a row names'],
    ['public.v_hash', 'a function that hashes as a relation does which a row names'],
    ['public.v_estimator', "an operator over a built-in function, with a user's estimator"],
  ])('refuses %s: %s', async (relation) => {
    expect(summary(await asked(relation, { kind: 'pg_view' }))).toBe('REACHES_FUNCTION');
  });

  it.each([
    ['public.t_domain', 'a domain whose CHECK calls a function'],
    ['public.t_domain_array', 'an array of that domain'],
    ['public.t_composite', 'a composite type with that domain inside'],
    ['public.t_cast', 'a type with an implicit cast of a user'],
    ['public.t_explicit', "a type with a user's cast to a type that a query may write"],
    ['public.t_policy', 'a row policy that calls a function'],
    ['public.t_check', 'a CHECK that calls a function, which the planner may run'],
    ['public.t_index', 'an index over a function'],
    ['public.t_partial', 'a partial index whose predicate calls a function'],
    ['public.t_statistics', 'extended statistics over a function'],
    ['public.t_expression', 'a partition key that calls a function'],
    ['public.t_parent', 'a child table with such a column'],
    ['public.t_own_method', "a table access method of a user's handler"],
    ['public.t_own_index', "an index access method of a user's handler"],
    ['public.t_point', "a type with a user's default order"],
    ['public.t_box', "a type whose default order is a user's operator"],
    ['public.t_base', "a base type with a user's output function"],
    ['public.t_row', "a user's cast of the table's own row type, which t::text would fire"],
    ['public.t_row_implicit', "a user's implicit cast of the row type, which t = 5 would fire"],
    ['public.t_multirange', "a multirange whose range has a user's difference"],
    ['public.t_range', "a range type with a user's difference"],
  ])('refuses %s: %s', async (relation) => {
    expect(summary(await asked(relation))).toBe('REACHES_FUNCTION');
  });

  it.each([
    ['public.v_foreign', 'pg_view', 'REACHES_RELATION_KIND', 'a foreign table behind a view'],
    ['public.t_mixed', 'pg_table', 'REACHES_RELATION_KIND', 'a foreign table as a partition'],
    ['public.v_sequence', 'pg_view', 'REACHES_RELATION_KIND', 'a sequence behind a view'],
    ['public.t_foreign', 'pg_table', 'RELATION_NOT_LOCKED', 'a foreign table itself'],
    [
      'public.m_plain',
      'pg_view',
      'RELATION_NOT_LOCKED',
      'a materialized view itself, which cannot be locked',
    ],
    ['public.missing', 'pg_table', 'RELATION_NOT_LOCKED', 'a relation that does not exist'],
    ['public.t_collation', 'pg_table', 'REACHES_COLLATION', 'a collation in which different texts are equal'],
    ['public.t_loose_range', 'pg_table', 'REACHES_COLLATION', 'such a collation inside a range type'],
    ['public.t_owned', 'pg_table', 'REACHES_OWN_RELATION', 'a table that the exporting role owns'],
    ['public.v_both', 'pg_view', 'PROHIBITED_JOIN', 'two corpora joined inside a view'],
    ['public.v_plain', 'pg_table', 'SURFACE_KIND_DIFFERS', 'a view where the catalog has a table'],
    ['public.plain', 'pg_view', 'SURFACE_KIND_DIFFERS', 'a table where the catalog has a view'],
  ] as const)('refuses %s (%s) with %s: %s', async (relation, kind, code, _what) => {
    const outcome = await asked(relation, { kind });
    expect(summary(outcome)).toBe(code);
  });

  it.each([
    ['public.plain', 'pg_table'],
    ['public.v_plain', 'pg_view'],
    ['public.v_over', 'pg_view'],
    ['public.v_materialized', 'pg_view'],
    ['public.t_plain_domain', 'pg_table'],
    ['public.t_enum', 'pg_table'],
    ['public.t_virtual', 'pg_table'],
    ['public.t_partitioned', 'pg_table'],
    ['public.t_method', 'pg_table'],
    ['public.t_plain_range', 'pg_table'],
    ['public.v_search', 'pg_view'],
  ] as const)('lets %s through, which reaches only what PostgreSQL brings', async (relation, kind) => {
    expect(summary(await asked(relation, { kind }))).toEqual({ q: 'COMPLETE' });
  });

  it.each([
    ['a whole row cast to text', 'SELECT x::text AS c FROM public.t_row AS x', ['c'], 'public.t_row'],
    [
      'a whole row compared with a number',
      'SELECT a FROM public.t_row_implicit AS x WHERE x = 5',
      ['a'],
      'public.t_row_implicit',
    ],
  ] as const)('refuses %s, which the gate lets through, where a cast of a user would run', async (...row) => {
    const [, sql, columns, relation] = row;
    expect(summary(await asked(relation, { sql, columns: [...columns] }))).toBe('REACHES_FUNCTION');
    // Where nobody made such a cast the same texts are reads like any other.
    const honest = sql.replace(relation, 'public.plain').replace('WHERE x = 5', '');
    expect(summary(await asked('public.plain', { sql: honest, columns: [...columns] }))).toEqual({
      q: 'COMPLETE',
    });
  });

  it('reads a virtual generated column, because PostgreSQL itself refuses one over a function of a user', async () => {
    const sql =
      'CREATE TABLE public.t_evil (a int, b boolean GENERATED ALWAYS AS (public.f_immutable(a)) VIRTUAL)';
    await expect(bench.server.admin('directus', sql)).rejects.toMatchObject({ code: '0A000' });
    const plain = { sql: 'SELECT a, b FROM public.t_virtual', columns: ['a', 'b'] };
    expect(summary(await asked('public.t_virtual', plain))).toEqual({ q: 'EMPTY' });
  });

  it('refuses t.f where f is no column, because PostgreSQL would call f(t)', async () => {
    const sql = 'SELECT t.row_to_json FROM public.plain AS t';
    // The server itself runs the function: this is what is being kept out.
    const [row] = await bench.server.admin('directus', sql);
    expect(row?.[0]).toContain('{"a":1');
    expect(summary(await asked('public.plain', { sql, columns: ['row_to_json'] }))).toBe('COLUMN_MISSING');
    const honest = { sql: 'SELECT t.a FROM public.plain AS t', columns: ['a'] };
    expect(summary(await asked('public.plain', honest))).toEqual({ q: 'COMPLETE' });
  });

  it('emits nothing for any query when one of them reaches a function', async () => {
    const outcome = await bench.run('directus', {
      good: { relation: 'public.plain' },
      bad: { relation: 'public.v_volatile', kind: 'pg_view' },
    });
    expect(summary(outcome)).toBe('REACHES_FUNCTION');
  });
});

describe('preflight over a whole database', () => {
  const plain = { q: { relation: 'public.plain' } };

  it('refuses a cast of a user between types of PostgreSQL: a constant in a query could fire it', async () => {
    await bench.create(
      'workflow',
      `CREATE TABLE public.plain (a int);
       CREATE FUNCTION public.to_uuid(int) RETURNS uuid LANGUAGE sql IMMUTABLE AS 'SELECT NULL::uuid';
       CREATE CAST (int AS uuid) WITH FUNCTION public.to_uuid AS IMPLICIT;`,
    );
    expect(summary(await bench.run('workflow', plain))).toBe('REACHES_FUNCTION');
  });

  it('refuses a cast of a user that goes through text, where the input function is theirs', async () => {
    await bench.create(
      'workflow',
      `CREATE TABLE public.plain (a int);
       CREATE TYPE public.base;
       CREATE FUNCTION public.base_in(cstring) RETURNS public.base LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
       CREATE FUNCTION public.base_out(public.base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
       CREATE TYPE public.base (INPUT = public.base_in, OUTPUT = public.base_out, LIKE = int);
       CREATE CAST (text AS public.base) WITH INOUT AS ASSIGNMENT;`,
    );
    expect(summary(await bench.run('workflow', plain))).toBe('REACHES_FUNCTION');
  });

  it('refuses a cast of a system column’s type to a type of a user', async () => {
    await bench.create(
      'workflow',
      `CREATE TABLE public.plain (a int);
       CREATE TYPE public.mood AS ENUM ('sad');
       CREATE FUNCTION public.to_mood(xid) RETURNS public.mood LANGUAGE sql IMMUTABLE AS 'SELECT NULL::public.mood';
       CREATE CAST (xid AS public.mood) WITH FUNCTION public.to_mood AS IMPLICIT;`,
    );
    expect(summary(await bench.run('workflow', plain))).toBe('REACHES_FUNCTION');
  });

  it('refuses a type that is taken for another as it is, where the order of that one is a user’s', async () => {
    await bench.create(
      'workflow',
      `CREATE TABLE public.plain (l lseg);
       CREATE FUNCTION public.before(box, box) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
       CREATE OPERATOR public.<< (FUNCTION = public.before, LEFTARG = box, RIGHTARG = box);
       CREATE OPERATOR CLASS public.box_order DEFAULT FOR TYPE box USING btree AS OPERATOR 1 public.<<;`,
    );
    expect(summary(await bench.run('workflow', plain))).toEqual({ q: 'COMPLETE' });
    await bench.server.admin('workflow', 'CREATE CAST (lseg AS box) WITHOUT FUNCTION AS IMPLICIT');
    expect(summary(await bench.run('workflow', plain))).toBe('REACHES_FUNCTION');
  });

  it('refuses text search where somebody brought a template: which one it runs stands in a configuration', async () => {
    await bench.create(
      'workflow',
      `CREATE TABLE public.plain (b text);
       CREATE VIEW public.v AS SELECT to_tsvector('simple', b)::text AS x FROM public.plain;
       CREATE TEXT SEARCH TEMPLATE public.own (LEXIZE = dsimple_lexize, INIT = dsimple_init);`,
    );
    const view = { relation: 'public.v', kind: 'pg_view' as const };
    expect(summary(await bench.run('workflow', { q: view }))).toBe('REACHES_FUNCTION');
    expect(summary(await bench.run('workflow', plain))).toEqual({ q: 'COMPLETE' });
  });

  it('knows every function of this PostgreSQL that maps a relation to XML or tries the input of a named type', async () => {
    const rows = await bench.server.admin(
      'postgres',
      `SELECT DISTINCT proname FROM pg_proc WHERE prosrc ~ '^(table|schema|database|query|cursor)_to_xml|^pg_input_|^ts_stat'
         AND proname !~ '^(table|schema|database)_to_xmlschema$'`,
    );
    const names = rows.map(([name]) => name ?? '');
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !runsWhatIsNamed.has(name))).toEqual([]);
  });

  it('knows every input function of this PostgreSQL that learns its type from an argument', async () => {
    const rows = await bench.server.admin(
      'postgres',
      `SELECT proname FROM pg_proc WHERE oid < 16384 AND provolatile <> 'v' AND oidvectortypes(proargtypes) = 'cstring, oid, integer'`,
    );
    // Types of one shape each, whose third argument alone counts, and those that nothing can be read as.
    const harmless = /^(?:any|bpchar|varchar|bit_|varbit_|numeric_|time|interval_)/;
    const names = rows.map(([name]) => name ?? '').filter((name) => !harmless.test(name));
    expect(names.toSorted()).toEqual([...readsTypeThatIsNamed].toSorted());
  });

  it('refuses a built-in function that was made SECURITY DEFINER', async () => {
    await bench.create(
      'workflow',
      `CREATE TABLE public.plain (a int, b text);
       CREATE VIEW public.v AS SELECT upper(b) AS b FROM public.plain;
       ALTER FUNCTION pg_catalog.upper(text) SECURITY DEFINER;`,
    );
    expect(summary(await bench.run('workflow', { q: { relation: 'public.v', kind: 'pg_view' } }))).toBe(
      'REACHES_FUNCTION',
    );
  });

  it.each([
    `CREATE FUNCTION pg_catalog.count(text) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint'`,
    `CREATE FUNCTION public.same(point, point) RETURNS boolean LANGUAGE sql AS 'SELECT true';
     CREATE OPERATOR pg_catalog.= (FUNCTION = public.same, LEFTARG = point, RIGHTARG = point)`,
  ])('refuses a pg_catalog that a superuser extended: %s', async (sql) => {
    await bench.create(
      'workflow',
      `CREATE TABLE public.plain (a int); SET allow_system_table_mods = on; ${sql};`,
    );
    expect(summary(await bench.run('workflow', plain))).toBe('CATALOG_SHADOWED');
  });

  it('refuses a built-in function that was replaced by a procedure of another language', async () => {
    await bench.create(
      'workflow',
      `CREATE TABLE public.plain (a int, b text);
       CREATE VIEW public.v AS SELECT upper(b) AS b FROM public.plain;
       SET allow_system_table_mods = on;
       CREATE OR REPLACE FUNCTION pg_catalog.upper(text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN $1; END';`,
    );
    expect(summary(await bench.run('workflow', { q: { relation: 'public.v', kind: 'pg_view' } }))).toBe(
      'REACHES_FUNCTION',
    );
  });
});
