// The preflight reads of PostgreSQL's large catalogs what users added, and the rest only where a walk reaches it. Whoever may write into
// them changes a row that is not read at first: it is met where reading a relation runs it, and is in nobody's way elsewhere.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bench } from './bench.ts';
import { openBench, summary } from './bench.ts';

let bench: Bench;

const SCHEMA = `
CREATE FUNCTION public.trap(int, int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN 0; END $$;
CREATE FUNCTION public.gate(int, int) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN true; END $$;
CREATE FUNCTION public.widen(int) RETURNS bigint LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN 0; END $$;
CREATE FUNCTION public.mixed(int, oid) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN 0; END $$;
CREATE FUNCTION public.before(int, oid) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN true; END $$;
CREATE OPERATOR public.<## (FUNCTION = public.before, LEFTARG = int, RIGHTARG = oid);
CREATE TABLE public.plain (a int, b text);
CREATE TABLE public.elsewhere (a int, b text, c bigint);
CREATE VIEW public.plus AS SELECT a + 1 AS a FROM public.plain;
CREATE VIEW public.differs AS SELECT a FROM public.plain WHERE a <> 1;
CREATE VIEW public.less AS SELECT a FROM public.plain WHERE a < 1;
CREATE VIEW public.same AS SELECT a FROM public.plain WHERE a = 1;
CREATE VIEW public.total AS SELECT sum(a) AS a FROM public.plain;
CREATE VIEW public.mean AS SELECT avg(a) AS a FROM public.plain;
CREATE VIEW public.shouted AS SELECT upper(b) AS a FROM public.plain;
CREATE VIEW public.third AS SELECT a FROM public.plus;
CREATE VIEW public.far AS SELECT a FROM public.third;
CREATE TABLE public.numbers (a numeric);
CREATE TABLE public.keys (a uuid[]);
CREATE DOMAIN public.address AS inet;
CREATE TYPE public.inner_row AS (x public.address);
CREATE TYPE public.outer_row AS (y public.inner_row[]);
CREATE TABLE public.rows_of (a public.outer_row);
CREATE TABLE public.spans (a daterange);
CREATE TABLE public.sorted (a text COLLATE "C");
CREATE TABLE public.checked (a text CHECK (a ~ 'x'));
CREATE TABLE public.guarded (a text);
CREATE POLICY p ON public.guarded USING (starts_with(a, 'x'));
CREATE TABLE public.indexed (a text);
CREATE INDEX ON public.indexed (reverse(a));
CREATE TABLE public.parted (a int) PARTITION BY LIST ((abs(a)));
CREATE TABLE public.measured (a int, b int);
CREATE STATISTICS public.s ON (a / b) FROM public.measured;
CREATE DOMAIN public.short AS text CHECK (octet_length(VALUE) < 9);
CREATE TABLE public.shorts (a public.short);
CREATE TYPE public.pair AS (x int);
CREATE OPERATOR CLASS public.pair_ops DEFAULT FOR TYPE public.pair USING btree FAMILY pg_catalog.record_ops
  AS FUNCTION 1 (public.pair, public.pair) pg_catalog.btrecordcmp(record, record);
CREATE TABLE public.pairs (a public.pair);
`;

const asView = new Set(['plus', 'differs', 'less', 'same', 'total', 'mean', 'shouted', 'far']);

/** What a superuser does, what undoes it, and where it is met. The relation alone is read; `elsewhere` has nothing to do with it. */
interface Plant {
  readonly what: string;
  readonly plant: string;
  readonly undo: string;
  readonly relation: string;
  readonly code?: string;
}

const volatile = (
  what: string,
  name: string,
  relation: string,
  kept: 'IMMUTABLE' | 'STABLE' = 'IMMUTABLE',
): Plant => ({
  what,
  plant: `ALTER FUNCTION pg_catalog.${name} VOLATILE`,
  undo: `ALTER FUNCTION pg_catalog.${name} ${kept}`,
  relation,
});

/** A row of a catalog itself, which nobody but a superuser with the setting for it can change. */
const written = (
  what: string,
  table: string,
  column: string,
  value: string,
  row: string,
  relation: string,
  code?: string,
): Plant => ({
  what,
  plant: `SET allow_system_table_mods = on; CREATE TABLE public.kept AS SELECT ${column} AS was FROM pg_catalog.${table} WHERE ${row};
    UPDATE pg_catalog.${table} SET ${column} = ${value} WHERE ${row}`,
  undo: `SET allow_system_table_mods = on; UPDATE pg_catalog.${table} SET ${column} = (SELECT was FROM public.kept) WHERE ${row};
    DROP TABLE public.kept`,
  relation,
  ...(code === undefined ? {} : { code }),
});

const INT_OPERATOR = (name: string): string => `oid = 'pg_catalog.${name}(int, int)'::regoperator`;

const plants: Plant[] = [
  volatile("the function behind a view's operator", 'int4pl(int, int)', 'plus'),
  volatile('the same, three views down', 'int4pl(int, int)', 'far'),
  volatile("the function behind an operator's negator", 'int4eq(int, int)', 'differs'),
  volatile("the function behind an operator's commutator", 'int4gt(int, int)', 'less'),
  volatile("an aggregate's transition function", 'int4_sum(bigint, int)', 'total'),
  volatile("an aggregate's final function", 'int8_avg(bigint[])', 'mean'),
  volatile('how a column is written', 'numeric_out(numeric)', 'numbers'),
  volatile('how a column is read', 'numeric_in(cstring, oid, int)', 'numbers'),
  volatile('how an element is written', 'uuid_out(uuid)', 'keys'),
  volatile('how the base of a domain is written, in a row in an array in a row', 'inet_out(inet)', 'rows_of'),
  volatile("how a range's bound is written", 'date_out(date)', 'spans', 'STABLE'),
  volatile('the function behind the operator of a check', 'textregexeq(text, text)', 'checked'),
  volatile('the function of a policy', 'starts_with(text, text)', 'guarded'),
  volatile('the function of an index', 'reverse(text)', 'indexed'),
  volatile('the function of a partition key', 'abs(int)', 'parted'),
  volatile('the function behind an expression of statistics', 'int4div(int, int)', 'measured'),
  volatile("the function of a domain's check", 'octet_length(text)', 'shorts'),
  volatile(
    "what compares in a family of PostgreSQL's own, for a class of a user's",
    'btrecordcmp(record, record)',
    'pairs',
  ),
  {
    what: "an operator that was added to PostgreSQL's own family",
    plant: 'ALTER OPERATOR FAMILY pg_catalog.integer_ops USING btree ADD OPERATOR 1 public.<## (int, oid)',
    undo: 'ALTER OPERATOR FAMILY pg_catalog.integer_ops USING btree DROP OPERATOR 1 (int, oid)',
    relation: 'plain',
  },
  {
    what: "a function that was added to PostgreSQL's own family",
    plant:
      'ALTER OPERATOR FAMILY pg_catalog.integer_ops USING btree ADD FUNCTION 1 (int, oid) public.mixed(int, oid)',
    undo: 'ALTER OPERATOR FAMILY pg_catalog.integer_ops USING btree DROP FUNCTION 1 (int, oid)',
    relation: 'plain',
  },
  written(
    "an operator's function",
    'pg_operator',
    'oprcode',
    `'public.gate(int, int)'::regprocedure`,
    INT_OPERATOR('='),
    'same',
  ),
  written(
    "an operator's estimator",
    'pg_operator',
    'oprrest',
    `'public.gate(int, int)'::regprocedure`,
    INT_OPERATOR('='),
    'same',
  ),
  written(
    "the function that sorts in PostgreSQL's own family",
    'pg_amproc',
    'amproc',
    `'public.trap(int, int)'::regprocedure`,
    `amprocfamily = 1976 AND amproclefttype = 23 AND amprocrighttype = 23 AND amprocnum = 1`,
    'plain',
  ),
  written(
    "a function's support function",
    'pg_proc',
    'prosupport',
    `'public.trap(int, int)'::regprocedure`,
    `oid = 'pg_catalog.upper(text)'::regprocedure`,
    'shouted',
  ),
  written(
    "a type's output function",
    'pg_type',
    'typoutput',
    `'public.widen(int)'::regprocedure`,
    `oid = 'pg_catalog.uuid'::regtype`,
    'keys',
  ),
  written(
    "how a range's bounds are subtracted",
    'pg_range',
    'rngsubdiff',
    `'public.trap(int, int)'::regprocedure`,
    `rngtypid = 'pg_catalog.daterange'::regtype`,
    'spans',
  ),
  written(
    "the function of PostgreSQL's own cast",
    'pg_cast',
    'castfunc',
    `'public.widen(int)'::regprocedure`,
    `castsource = 23 AND casttarget = 20`,
    'plain',
  ),
  written(
    "a collation of PostgreSQL's",
    'pg_collation',
    'collisdeterministic',
    'false',
    `collname = 'C' AND collnamespace = 11`,
    'sorted',
    'REACHES_COLLATION',
  ),
  {
    what: "an aggregate's transition function, replaced by a user's",
    plant: `CREATE FUNCTION public.lies(bigint, int) RETURNS bigint LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN 0; END $$;
      CREATE OR REPLACE AGGREGATE pg_catalog.sum(int) (SFUNC = public.lies, STYPE = bigint)`,
    undo: 'CREATE OR REPLACE AGGREGATE pg_catalog.sum(int) (SFUNC = int4_sum, STYPE = bigint, COMBINEFUNC = int8pl)',
    relation: 'total',
  },
];

const ask = async (relation: string): Promise<Record<string, string> | string> => {
  const kind = asView.has(relation) ? 'pg_view' : 'pg_table';
  return summary(await bench.run('directus', { q: { relation: `public.${relation}`, kind } }));
};

beforeAll(async () => {
  bench = await openBench();
  await bench.create('directus', SCHEMA);
});

afterAll(() => bench.server.stop());

describe('a row of a catalog that is not read at first', () => {
  it.each([...new Set(plants.map(({ relation }) => relation)), 'elsewhere'])(
    'is as it was made where nobody planted anything: %s',
    async (relation) => {
      expect(await ask(relation)).toEqual({ q: 'COMPLETE' });
    },
  );

  it.each(plants)('is met where it is changed: $what', async ({ plant, undo, relation, code }) => {
    await bench.server.admin('directus', plant);
    const found = await ask(relation);
    await bench.server.admin('directus', undo);
    expect(found).toBe(code ?? 'REACHES_FUNCTION');
  });

  it('is met nowhere once all is undone', async () => {
    expect(await ask('plain')).toEqual({ q: 'COMPLETE' });
    expect(await ask('total')).toEqual({ q: 'COMPLETE' });
  });

  it.each([
    [
      'a function that is called as every query may',
      `CREATE FUNCTION public.count(text) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint'`,
    ],
    [
      'an operator in a schema of its own',
      'CREATE OPERATOR public.= (FUNCTION = public.gate, LEFTARG = int, RIGHTARG = int)',
    ],
    [
      "PostgreSQL's own operator in a family of a user's, where PostgreSQL's own has it too",
      'CREATE OPERATOR FAMILY public.f USING btree; ALTER OPERATOR FAMILY public.f USING btree ADD OPERATOR 1 pg_catalog.< (int, int), FUNCTION 1 public.trap(int, int)',
    ],
    ['a type that is called as a function is', 'CREATE DOMAIN public.upper AS text'],
  ])('is in nobody’s way outside of pg_catalog: %s', async (_what, plant) => {
    await bench.server.admin('directus', plant);
    expect(await ask('less')).toEqual({ q: 'COMPLETE' });
  });
});
