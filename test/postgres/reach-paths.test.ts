// Every path by which a statement that the gate accepts can come to somebody's code, each with a trap. Real PostgreSQL,
// the embedded one and the distribution's. Refused, or the trap is quiet and the result exact: there is no third. Of the statements over
// one path every fourth in turn, so that each kind of statement is tried; all over all with TKI_LONG=1.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTurnOf } from '../support/long.ts';
import { summary } from './bench.ts';
import type { Path, Traps } from './traps.ts';
import { inTurn, OWN_OUTPUT, openTraps, POINT_HASH, POINT_ORDER, points, servers } from './traps.ts';
import { atLeast } from '../support/at-least.ts';

const ANY_ORDER = `
CREATE FUNCTION trap.cmp(anyelement, anyelement) RETURNS int LANGUAGE plpgsql IMMUTABLE AS
  $$ BEGIN PERFORM trap.spring('any'); RETURN 0; END $$;
CREATE FUNCTION trap.lt(anyelement, anyelement) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT false';
CREATE FUNCTION trap.eq(anyelement, anyelement) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE OPERATOR trap.<<< (LEFTARG = anyelement, RIGHTARG = anyelement, FUNCTION = trap.lt);
CREATE OPERATOR trap.=== (LEFTARG = anyelement, RIGHTARG = anyelement, FUNCTION = trap.eq);
CREATE OPERATOR CLASS trap.any_ops DEFAULT FOR TYPE anyelement USING btree AS
  OPERATOR 1 trap.<<<, OPERATOR 3 trap.===, FUNCTION 1 trap.cmp(anyelement, anyelement);`;
/** PostgreSQL's own operators in a family of a user's, where no family of PostgreSQL's has them. */
const STRAY_FAMILY = `CREATE OPERATOR CLASS trap.stray FOR TYPE point USING btree AS
  OPERATOR 1 pg_catalog.<<(point, point), OPERATOR 3 pg_catalog.~=(point, point), FUNCTION 1 trap.cmp(point, point);`;
const ADDED = `
CREATE FUNCTION trap.in_range(money, money, money, boolean, boolean) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS
  $$ BEGIN PERFORM trap.spring('in_range'); RETURN true; END $$;
ALTER OPERATOR FAMILY pg_catalog.money_ops USING btree ADD FUNCTION 3 (money, money) trap.in_range(money, money, money, boolean, boolean);`;

const compared = [
  'SELECT DISTINCT a FROM public.t',
  'SELECT a FROM public.t ORDER BY a',
  'SELECT a FROM public.t GROUP BY a',
  'SELECT a FROM public.t UNION SELECT a FROM public.t',
  'SELECT a FROM public.t EXCEPT SELECT a FROM public.t',
  'SELECT x.a FROM public.t AS x JOIN public.t AS y ON x.a = y.a',
  'SELECT a FROM public.t WHERE a IN (SELECT a FROM public.t)',
  'SELECT a FROM public.t WHERE a < a',
];
const sorted = compared.slice(0, 5);
const wholeRow = ['SELECT DISTINCT x FROM public.t AS x', 'SELECT x FROM public.t AS x ORDER BY x'];

const paths: Path[] = [
  // Comparison, by parts
  { what: 'a type itself', sql: POINT_ORDER + points('point', `('(1,1)'), ('(2,2)')`), asked: sorted },
  {
    what: 'the elements of an array of PostgreSQL’s',
    sql: POINT_ORDER + points('point[]', `('{"(1,1)"}'), ('{"(2,2)"}')`),
    asked: compared,
  },
  {
    what: 'the same by hash',
    sql: POINT_ORDER + POINT_HASH + points('point[]', `('{"(1,1)"}'), ('{"(2,2)"}')`),
    asked: compared,
  },
  {
    what: 'elements of an array in a row type',
    sql: `${POINT_ORDER} CREATE TYPE public.c AS (n int, p point[]); ${points('public.c', `('(1,"{""(1,1)""}")'), ('(1,"{""(2,2)""}")')`)}`,
    asked: compared,
  },
  {
    what: 'elements of an array of rows',
    sql: `${POINT_ORDER} CREATE TYPE public.c AS (p point); ${points('public.c[]', `('{"(\\"(1,1)\\")"}'), ('{"(\\"(2,2)\\")"}')`)}`,
    asked: compared,
  },
  {
    what: 'elements of an array that a domain is of',
    sql: `${POINT_ORDER} CREATE DOMAIN public.d AS point[]; ${points('public.d', `('{"(1,1)"}'), ('{"(2,2)"}')`)}`,
    asked: compared,
  },
  {
    what: 'an array of a domain',
    sql: `${POINT_ORDER} CREATE DOMAIN public.d AS point; ${points('public.d[]', `('{"(1,1)"}'), ('{"(2,2)"}')`)}`,
    asked: compared,
  },
  {
    what: 'bounds of a range',
    sql: `${POINT_ORDER} CREATE TYPE public.r AS RANGE (SUBTYPE = point); ${points('public.r', `('["(1,1)","(1,1)"]'), ('["(2,2)","(2,2)"]')`)}`,
    asked: compared,
  },
  {
    what: 'bounds of a multirange',
    sql: `${POINT_ORDER} CREATE TYPE public.r AS RANGE (SUBTYPE = point, MULTIRANGE_TYPE_NAME = public.m); ${points('public.m', `('{["(1,1)","(1,1)"]}'), ('{["(2,2)","(2,2)"]}')`)}`,
    asked: compared,
  },
  {
    what: 'an array of ranges',
    sql: `${POINT_ORDER} CREATE TYPE public.r AS RANGE (SUBTYPE = point); ${points('public.r[]', `('{"[\\"(1,1)\\",\\"(1,1)\\"]"}'), ('{"[\\"(2,2)\\",\\"(2,2)\\"]"}')`)}`,
    asked: compared,
  },
  { what: 'the whole row', sql: POINT_ORDER + points('point', `('(1,1)'), ('(2,2)')`), asked: wholeRow },
  {
    what: 'the whole row with an array',
    sql: POINT_ORDER + points('point[]', `('{"(1,1)"}'), ('{"(2,2)"}')`),
    asked: wholeRow,
  },
  { what: 'a class for any type', sql: ANY_ORDER + points('point', `('(1,1)'), ('(2,2)')`), asked: sorted },
  {
    what: 'a class for any type, in an array',
    sql: ANY_ORDER + points('point[]', `('{"(1,1)"}'), ('{"(2,2)"}')`),
    asked: compared,
  },
  {
    what: 'a family of a user with PostgreSQL’s own operators',
    sql: `${STRAY_FAMILY} ${points('point', `('(1,1)'), ('(2,2)')`)} CREATE VIEW public.v AS SELECT a FROM public.t ORDER BY a USING OPERATOR(pg_catalog.<<);`,
    asked: ['SELECT a FROM public.v'],
    kind: 'pg_view',
  },
  {
    what: 'a function that was added to a family of PostgreSQL’s',
    sql: `${ADDED} ${points('money', `('1'), ('2')`)} CREATE VIEW public.v AS SELECT count(*) OVER (ORDER BY a RANGE BETWEEN '1'::money PRECEDING AND CURRENT ROW) AS n FROM public.t;`,
    asked: ['SELECT n FROM public.v'],
    kind: 'pg_view',
  },
  {
    what: 'a row compared in a view',
    sql: `${POINT_ORDER} ${points('point', `('(1,1)'), ('(2,2)')`)} CREATE VIEW public.v AS SELECT a FROM public.t WHERE ROW(ARRAY[a], 1) < ROW(ARRAY[a], 2);`,
    asked: ['SELECT a FROM public.v'],
    kind: 'pg_view',
  },
  {
    what: 'an array compared in a view',
    sql: `${POINT_ORDER} ${points('point', `('(1,1)'), ('(2,2)')`)} CREATE VIEW public.v AS SELECT a FROM public.t WHERE ARRAY[a] < ARRAY[a];`,
    asked: ['SELECT a FROM public.v'],
    kind: 'pg_view',
  },
  {
    what: 'array_position over a user’s order',
    sql: `${POINT_ORDER} ${points('point[]', `('{"(1,1)"}')`)} CREATE VIEW public.v AS SELECT array_position(a, '(1,1)'::point) AS n FROM public.t;`,
    asked: ['SELECT n FROM public.v'],
    kind: 'pg_view',
  },
  // Names that hide a number
  ...['x[', '{', '(o', '} :funcid 1', ' "[', '\\'].map((name): Path => ({
    what: `a domain behind a column ${name}`,
    sql: `CREATE TABLE public.t (id int, "${name.replaceAll('"', '""')}" int, c jsonb); INSERT INTO public.t VALUES (1, 1, '"secret"');
      CREATE VIEW public.v AS SELECT id AS "${name.replaceAll('"', '""')}" FROM public.t WHERE JSON_VALUE(c, '$' RETURNING trap.checked) IS NOT NULL;`,
    asked: ['SELECT pg_catalog.count(*) AS count FROM public.v'],
    kind: 'pg_view',
    from: 17,
  })),
  // Domains, wherever a value can become one
  ...(
    [
      ['a cast', `SELECT b::trap.checked AS x FROM public.t`],
      ['a cast of an array', `SELECT ARRAY[b]::trap.checked[] AS x FROM public.t`],
      ['jsonb_populate_record', `SELECT (jsonb_populate_record(NULL::public.holds, c)).d AS x FROM public.t`],
      ['jsonb_to_record', `SELECT r.d AS x FROM public.t, LATERAL jsonb_to_record(c) AS r(d trap.checked)`],
      [
        'XMLTABLE',
        `SELECT r.d AS x FROM XMLTABLE('/a' PASSING (xml '<a>x</a>') COLUMNS d trap.checked PATH '.') AS r`,
      ],
      ['a domain over the domain', `SELECT b::public.over AS x FROM public.t`],
      ['a UNION', `SELECT b::trap.checked AS x FROM public.t UNION SELECT b::trap.checked FROM public.t`],
    ] as const
  ).map(([what, view]): Path => ({
    what: `the CHECK of a domain by ${what}`,
    sql: `CREATE TYPE public.holds AS (d trap.checked); CREATE DOMAIN public.over AS trap.checked;
      CREATE TABLE public.t (b text, c jsonb); INSERT INTO public.t VALUES ('x', '{"d": "x"}'); CREATE VIEW public.v AS ${view};`,
    asked: ['SELECT x FROM public.v'],
    kind: 'pg_view',
    // A view that names the row type by itself depends on what is no table.
    ...(view.includes('public.holds') ? { code: 'REACHES_RELATION_KIND' } : {}),
  })),
  ...(
    [
      ['JSON_QUERY', `SELECT JSON_QUERY(c, '$.d' RETURNING trap.checked OMIT QUOTES) AS x FROM public.t`],
      [
        'JSON_TABLE',
        `SELECT r.d AS x FROM public.t, JSON_TABLE(c, '$' COLUMNS (d trap.checked PATH '$.d')) AS r`,
      ],
      [
        'DEFAULT ON EMPTY',
        `SELECT JSON_VALUE(c, '$.z' RETURNING trap.checked DEFAULT 'y' ON EMPTY) AS x FROM public.t`,
      ],
      ['a row of JSON_QUERY', `SELECT (JSON_QUERY(c, '$' RETURNING public.holds)).d AS x FROM public.t`],
    ] as const
  ).map(([what, view]): Path => ({
    what: `the CHECK of a domain by ${what}`,
    sql: `CREATE TYPE public.holds AS (d trap.checked);
      CREATE TABLE public.t (b text, c jsonb); INSERT INTO public.t VALUES ('x', '{"d": "x"}'); CREATE VIEW public.v AS ${view};`,
    asked: ['SELECT x FROM public.v'],
    kind: 'pg_view',
    // A view that names the row type by itself depends on what is no table.
    ...(view.includes('public.holds') ? { code: 'REACHES_RELATION_KIND' } : {}),
    from: 17,
  })),
  // Calls
  ...(
    [
      ['a function', `SELECT a FROM public.t WHERE trap.yes(a)`],
      ['a window', `SELECT count(*) OVER (ORDER BY trap.yes(a)) AS a FROM public.t`],
      ['a grouping set', `SELECT 1 AS a FROM public.t GROUP BY GROUPING SETS ((trap.yes(a)), ())`],
      ['a HAVING', `SELECT 1 AS a FROM public.t GROUP BY a HAVING trap.yes(a)`],
      ['a FILTER', `SELECT count(*) FILTER (WHERE trap.yes(a)) AS a FROM public.t`],
      ['an ORDER BY in an aggregate', `SELECT array_agg(a ORDER BY trap.yes(a)) AS a FROM public.t`],
      [
        'a recursive WITH',
        `WITH RECURSIVE w(a) AS (SELECT 1 UNION ALL SELECT a + 1 FROM w WHERE a < 2 AND trap.yes(a)) SELECT a FROM w`,
      ],
      ['VALUES', `SELECT a FROM (VALUES (1)) v(a) WHERE trap.yes(a)`],
      ['a CASE', `SELECT CASE WHEN trap.yes(a) THEN 1 END AS a FROM public.t`],
      ['a LIMIT', `SELECT a FROM public.t LIMIT CASE WHEN trap.yes(1) THEN 1 END`],
      ['a TABLESAMPLE', `SELECT a FROM public.t TABLESAMPLE bernoulli (CASE WHEN trap.yes(1) THEN 100 END)`],
      ['a set operation', `SELECT a FROM public.t EXCEPT SELECT 2 FROM public.t WHERE trap.yes(a)`],
      ['a sublink', `SELECT a FROM public.t WHERE a = ANY (SELECT 1 WHERE trap.yes(1))`],
      ['an aggregate', `SELECT trap.agg(a) AS a FROM public.t`],
      ['an aggregate as a window', `SELECT trap.agg(a) OVER () AS a FROM public.t`],
      ['an operator', `SELECT a FROM public.t WHERE a OPERATOR(trap.~~~) 1`],
      ['an operator over ANY', `SELECT a FROM public.t WHERE a OPERATOR(trap.~~~) ANY (ARRAY[1])`],
    ] as const
  ).map(([what, view]): Path => ({
    what: `${what} of a view`,
    sql: `CREATE FUNCTION trap.same(int, int) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN PERFORM trap.spring('same'); RETURN true; END $$;
      CREATE OPERATOR trap.~~~ (LEFTARG = int, RIGHTARG = int, FUNCTION = trap.same);
      CREATE FUNCTION trap.add(int, int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN PERFORM trap.spring('add'); RETURN 1; END $$;
      CREATE AGGREGATE trap.agg(int) (SFUNC = trap.add, STYPE = int);
      CREATE TABLE public.t (a int); INSERT INTO public.t VALUES (1); CREATE VIEW public.v AS ${view};`,
    asked: ['SELECT a FROM public.v'],
    kind: 'pg_view',
  })),
  // What hangs on a table
  ...(
    [
      [
        'a row policy',
        `CREATE TABLE public.t (a int); ALTER TABLE public.t ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON public.t USING (trap.yes(a));`,
      ],
      [
        'the predicate of an index',
        `CREATE TABLE public.t (a int); CREATE INDEX ON public.t (a) WHERE trap.yes(a);`,
      ],
      ['an index expression', `CREATE TABLE public.t (a int); CREATE INDEX ON public.t (trap.yes(a));`],
      ['a CHECK', `CREATE TABLE public.t (a int CHECK (trap.yes(a)));`],
      [
        'a statistics object',
        `CREATE TABLE public.t (a int, b int); CREATE STATISTICS public.s ON (trap.yes(a)), b FROM public.t;`,
      ],
      [
        'a partition key',
        `CREATE TABLE public.t (a int) PARTITION BY LIST (trap.yes(a)); CREATE TABLE public.t1 PARTITION OF public.t FOR VALUES IN (true);`,
      ],
      [
        'a class of a partition key',
        `${POINT_ORDER} CREATE TABLE public.t (a point) PARTITION BY RANGE (a trap.point_ops);`,
      ],
      [
        'a CHECK of a child',
        `CREATE TABLE public.t (a int); CREATE TABLE public.child (CHECK (trap.yes(a))) INHERITS (public.t);`,
      ],
      [
        'a CHECK of a partition',
        `CREATE TABLE public.t (a int) PARTITION BY LIST (a); CREATE TABLE public.t1 PARTITION OF public.t (CHECK (trap.yes(a))) FOR VALUES IN (1);`,
      ],
      [
        'a cast of a column',
        `CREATE TYPE public.e AS ENUM ('x'); CREATE FUNCTION trap.to_int(public.e) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN PERFORM trap.spring('cast'); RETURN 1; END $$; CREATE CAST (public.e AS int) WITH FUNCTION trap.to_int AS IMPLICIT; CREATE TABLE public.t (a public.e);`,
      ],
      [
        'a cast of an array’s element',
        `CREATE TYPE public.e AS ENUM ('x'); CREATE FUNCTION trap.to_int(public.e) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN PERFORM trap.spring('cast'); RETURN 1; END $$; CREATE CAST (public.e AS int) WITH FUNCTION trap.to_int AS IMPLICIT; CREATE TABLE public.t (a public.e[]);`,
      ],
      [
        'the output of an element',
        `CREATE TYPE public.b; CREATE FUNCTION trap.b_in(cstring) RETURNS public.b LANGUAGE internal IMMUTABLE STRICT AS 'int4in'; CREATE FUNCTION trap.b_out(public.b) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out'; CREATE TYPE public.b (INPUT = trap.b_in, OUTPUT = trap.b_out, LIKE = int); CREATE TABLE public.t (a public.b[]);`,
      ],
      [
        'the difference of a range',
        `CREATE FUNCTION trap.diff(float8, float8) RETURNS float8 LANGUAGE sql IMMUTABLE AS 'SELECT 1.0::float8'; CREATE TYPE public.r AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = trap.diff); CREATE TABLE public.t (a public.r[]);`,
      ],
      [
        'a table access method',
        `CREATE FUNCTION trap.heap(internal) RETURNS table_am_handler LANGUAGE internal AS 'heap_tableam_handler'; CREATE ACCESS METHOD trap_heap TYPE TABLE HANDLER trap.heap; CREATE TABLE public.t (a int) USING trap_heap;`,
      ],
      [
        'a table access method of a partition',
        `CREATE FUNCTION trap.heap(internal) RETURNS table_am_handler LANGUAGE internal AS 'heap_tableam_handler'; CREATE ACCESS METHOD trap_heap TYPE TABLE HANDLER trap.heap; CREATE TABLE public.t (a int) PARTITION BY LIST (a); CREATE TABLE public.t1 PARTITION OF public.t FOR VALUES IN (1) USING trap_heap;`,
      ],
    ] as const
  ).map(([what, sql]): Path => ({ what, sql, asked: ['SELECT a FROM public.t'] })),
  // What of PostgreSQL's own says itself which type it has
  {
    what: 'a sample of a column of any type',
    sql: `${OWN_OUTPUT} CREATE VIEW public.v AS SELECT most_common_vals::text AS x FROM pg_catalog.pg_stats;`,
    asked: ['SELECT x FROM public.v'],
    kind: 'pg_view',
  },
  {
    what: 'the default of a column of any type',
    sql: `${OWN_OUTPUT} CREATE VIEW public.v AS SELECT attmissingval::text AS x FROM pg_catalog.pg_attribute;`,
    asked: ['SELECT x FROM public.v'],
    kind: 'pg_view',
  },
  {
    what: 'a row of pg_attribute',
    sql: `${OWN_OUTPUT} CREATE VIEW public.v AS SELECT a::text AS x FROM pg_catalog.pg_attribute a;`,
    asked: ['SELECT x FROM public.v'],
    kind: 'pg_view',
  },
];

/** What reads as it is: near to a path above, and nobody's code on it. */
const honest: Path[] = [
  {
    what: 'arrays of points without an order',
    sql: points('point[]', `('{"(1,1)"}')`),
    asked: ['SELECT a FROM public.t'],
  },
  {
    what: 'arrays, ranges, rows, domains of PostgreSQL’s',
    sql: `CREATE DOMAIN public.d AS int[] CHECK (VALUE IS NOT NULL); CREATE TYPE public.c AS (n int, m int4multirange); CREATE TABLE public.t (a public.d, b int4range, c public.c, d public.c[], e timestamptz[], f jsonb, g uuid, h inet, i bit(3), j regclass); INSERT INTO public.t VALUES ('{1}', '[1,2)', '(1,"{[1,2)}")', NULL, NULL, '{}', NULL, NULL, NULL, 'public.t');`,
    asked: [
      'SELECT DISTINCT a, b, c, d, e, f, g, h, i FROM public.t',
      'SELECT j FROM public.t',
      'SELECT x FROM public.t AS x',
    ],
  },
  {
    what: 'a class of a user beside PostgreSQL’s, with its operators',
    sql: `CREATE FUNCTION trap.icmp(int, int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN PERFORM trap.spring('icmp'); RETURN 0; END $$; CREATE OPERATOR CLASS trap.int_ops FOR TYPE int USING btree AS OPERATOR 1 <, OPERATOR 3 =, FUNCTION 1 trap.icmp(int, int); CREATE TABLE public.t (a int); INSERT INTO public.t VALUES (2), (1);`,
    asked: [
      'SELECT DISTINCT a FROM public.t ORDER BY a',
      'SELECT x.a FROM public.t AS x JOIN public.t AS y ON x.a = y.a',
    ],
  },
  {
    what: 'a trigger, a default and a rule on writing',
    sql: `CREATE FUNCTION trap.on_write() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM trap.spring('trigger'); RETURN NEW; END $$; CREATE TABLE public.t (a int DEFAULT CASE WHEN trap.yes(1) THEN 1 END, b text); CREATE TRIGGER tr BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION trap.on_write(); CREATE RULE r AS ON DELETE TO public.t DO ALSO SELECT trap.yes(1);`,
    asked: ['SELECT a, b FROM public.t'],
  },
  {
    what: 'names that look like a tree',
    sql: `CREATE TABLE public.t (":funcid 1" int, "{QUERY" int, "(o 1 2)" int, "[" int, "<>" int, "\\" int, """" int, "20002" int); INSERT INTO public.t VALUES (1,2,3,4,5,6,7,8); CREATE VIEW public.v AS SELECT ":funcid 1", "{QUERY" AS " } ", "(o 1 2)", "[" AS "]", "<>" AS "x<>", "\\" AS "\\\\", """" AS "x""[", "20002" AS "-20002" FROM public.t AS ":relid 5";`,
    asked: ['SELECT pg_catalog.count(*) AS count FROM public.v'],
    kind: 'pg_view',
  },
  {
    what: 'a view over PostgreSQL’s catalogs',
    sql: `CREATE VIEW public.v AS SELECT c.relname::text AS r, a.attname::text AS n, format_type(a.atttypid, a.atttypmod) AS t FROM pg_catalog.pg_class c JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid WHERE c.relname = 'pg_cast';`,
    asked: ['SELECT r, n, t FROM public.v'],
    kind: 'pg_view',
  },
  {
    what: 'a view over information_schema',
    sql: `CREATE VIEW public.v AS SELECT table_name::text AS r FROM information_schema.tables WHERE table_name = 'pg_cast';`,
    asked: ['SELECT r FROM public.v'],
    kind: 'pg_view',
  },
];

describe.each(servers)('on %s', (_name, home, version) => {
  let traps: Traps;

  beforeAll(async () => {
    traps = await openTraps(home());
  });

  afterAll(() => traps[Symbol.asyncDispose]());

  it.each(
    atLeast(
      1,
      inTurn(version, paths).map((path, turn) => [path.what, path, turn] as const),
    ),
  )('a path by %s is refused, and the trap is quiet', async (_what, path, turn) => {
    await traps.build(path.sql);
    const asked = inTurnOf(4, turn, path.asked);
    const outcomes: Record<string, unknown> = {};
    for (const sql of asked) outcomes[sql] = summary(await traps.read(path, sql));
    expect(await traps.heard()).toEqual([]);
    expect(outcomes).toEqual(Object.fromEntries(asked.map((sql) => [sql, path.code ?? 'REACHES_FUNCTION'])));
  });

  it.each(
    atLeast(
      1,
      inTurn(version, honest).map((path, turn) => [path.what, path, turn] as const),
    ),
  )('%s are no path: read exactly, and the trap is quiet', async (_what, path, turn) => {
    await traps.build(path.sql);
    for (const sql of atLeast(1, inTurnOf(4, turn, path.asked))) {
      const rows = await traps.bench.server.admin('directus', sql);
      await traps.heard();
      const outcome = await traps.read(path, sql);
      expect([sql, summary(outcome)]).toEqual([sql, { q: rows.length === 0 ? 'EMPTY' : 'COMPLETE' }]);
      expect(await traps.heard()).toEqual([]);
    }
  });

  it('reads a view whose columns have every name that can stop a reader, and sees what stands behind it', async () => {
    const characters = [
      ...Array.from({ length: 126 }, (_, index) => String.fromCharCode(index + 1)).filter((c) => c !== '"'),
      '\u0085',
      '\u00a0',
      '\u2028',
      '\ufeff',
      '\u3000',
      '\u202e',
      '٣',
      'ư',
      '\u{1f600}',
    ];
    const names = characters.flatMap((character) => [
      character,
      `${character}[`,
      `x${character}`,
      `${character} :funcid 1`,
    ]);
    const name = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const lists = Array.from({ length: Math.ceil(names.length / 200) }, (_, at) =>
      names.slice(at * 200, at * 200 + 200),
    );
    for (const [at, list] of lists.entries()) {
      const columns = list.map((text) => `1 AS ${name(text)}`).join(', ');
      const inner = `SELECT ${columns}, 1 AS """", 1 AS """["`;
      await traps.build(`CREATE VIEW public.inner AS ${inner}; CREATE VIEW public.v AS SELECT * FROM public.inner AS ${name(list[at] ?? 'x')};
        CREATE VIEW public.w AS SELECT *, trap.yes(1) AS last FROM public.inner AS ${name(list[at] ?? 'x')};`);
      expect(
        summary(await traps.read({ kind: 'pg_view' }, 'SELECT pg_catalog.count(*) FROM public.v')),
      ).toEqual({ q: 'COMPLETE' });
      expect(
        summary(await traps.bench.run('directus', { q: { relation: 'public.w', kind: 'pg_view' } })),
      ).toBe('REACHES_FUNCTION');
    }
    expect(await traps.heard()).toEqual([]);
  });

  it('reads every stored tree of this PostgreSQL', async () => {
    const { readTree } = await import('../../src/export/reach/query-tree.ts');
    const trees = await traps.bench.server.admin(
      'directus',
      `SELECT ev_action::text FROM pg_rewrite UNION ALL SELECT conbin::text FROM pg_constraint WHERE conbin IS NOT NULL
       UNION ALL SELECT prosqlbody::text FROM pg_proc WHERE prosqlbody IS NOT NULL`,
    );
    expect(trees.length).toBeGreaterThan(150);
    const unread = trees.map(([tree]) => readTree(tree ?? '')).filter(({ kind }) => kind === 'unreadable');
    expect(unread).toEqual([]);
  });
});
