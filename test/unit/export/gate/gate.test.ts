// The gate against statements that were written to get past it. Real parser, no database.
import { describe, expect, it } from 'vitest';
import type { DenialCode } from '../../../../src/export/gate/gate-denial.ts';
import { gate, gateEach } from '../../../../src/export/gate/gate.ts';
import { createParser } from '../../../../src/export/gate/parser.ts';

const parser = createParser();
const rules = {
  relations: ['public.t', 'public.u', 'public.tac_logical_unit', 'public.information_unit'],
  prohibitedJoins: [['tac_logical_unit', 'information_unit']],
};
const decide = (sql: string) => gate(sql, rules, parser);

describe('a catalog that prohibits nothing', () => {
  const lax = {
    relations: [...rules.relations, 'other.information_unit', 'public.fn_iu_op_run'],
    prohibitedJoins: [],
  };

  it.each([
    'SELECT pg_catalog.count(*) FROM public.information_unit i JOIN public.tac_logical_unit t ON i.id = t.id',
    'SELECT 1 FROM public.tac_logical_unit UNION SELECT 1 FROM other.information_unit',
  ])('does not lift the release’s ban on a join: %s', async (sql) => {
    expect(await gate(sql, lax, parser)).toMatchObject({ kind: 'denied', code: 'JOIN_PROHIBITED' });
    const qualified = { ...lax, prohibitedJoins: [['public.information_unit', 'public.tac_logical_unit']] };
    expect(await gate(sql, qualified, parser)).toMatchObject({ kind: 'denied', code: 'JOIN_PROHIBITED' });
  });

  it('does not open a relation with the name of an engine', async () => {
    const decision = await gate('SELECT 1 FROM public.fn_iu_op_run', lax, parser);
    expect(decision).toMatchObject({ kind: 'denied', code: 'RELATION_DENIED' });
  });
});

const hostile: [DenialCode, string][] = [
  // writes, and reads that write
  ['NODE_DENIED', 'INSERT INTO public.t VALUES (1)'],
  ['NODE_DENIED', 'UPDATE public.t SET a = 1'],
  ['NODE_DENIED', 'DELETE FROM public.t'],
  ['NODE_DENIED', 'MERGE INTO public.t USING public.u ON t.a = u.a WHEN MATCHED THEN DELETE'],
  ['NODE_DENIED', 'TRUNCATE public.t'],
  ['NODE_DENIED', 'CREATE TEMP TABLE x (a int)'],
  ['NODE_DENIED', 'CREATE TABLE x AS SELECT * FROM public.t'],
  ['NODE_DENIED', 'DROP TABLE public.t'],
  ['NODE_DENIED', 'ALTER TABLE public.t ADD b int'],
  ['NODE_DENIED', 'GRANT SELECT ON public.t TO public'],
  ['FIELD_DENIED', 'SELECT * INTO x FROM public.t'],
  ['FIELD_DENIED', 'SELECT * INTO TEMP x FROM public.t'],
  ['FIELD_DENIED', 'SELECT * FROM public.t FOR UPDATE'],
  ['FIELD_DENIED', 'SELECT * FROM public.t FOR KEY SHARE SKIP LOCKED'],
  ['NODE_DENIED', 'WITH x AS (DELETE FROM public.t RETURNING a) SELECT a FROM x'],
  ['NODE_DENIED', 'WITH x AS (INSERT INTO public.t VALUES (1) RETURNING a) SELECT a FROM public.t'],
  // session, transaction, code
  ['NODE_DENIED', 'CALL p()'],
  ['NODE_DENIED', "DO 'BEGIN END'"],
  ['NODE_DENIED', 'DO $$ BEGIN PERFORM 1; END $$'],
  ['NODE_DENIED', 'COMMIT'],
  ['NODE_DENIED', 'SET TRANSACTION READ WRITE'],
  ['NODE_DENIED', "SET search_path = 'public'"],
  ['NODE_DENIED', 'SHOW ALL'],
  ['NODE_DENIED', 'RESET ALL'],
  ['NODE_DENIED', "COPY public.t TO PROGRAM 'id'"],
  ['NODE_DENIED', "COPY (SELECT 1) TO '/tmp/x'"],
  ['NODE_DENIED', 'LISTEN x'],
  ['NODE_DENIED', "NOTIFY x, 'y'"],
  ['NODE_DENIED', 'EXPLAIN ANALYZE SELECT * FROM public.t'],
  ['NODE_DENIED', 'PREPARE x AS SELECT * FROM public.t'],
  ['NODE_DENIED', 'EXECUTE x'],
  ['NODE_DENIED', 'DECLARE c CURSOR FOR SELECT * FROM public.t'],
  ['NODE_DENIED', 'LOCK TABLE public.t'],
  ['NODE_DENIED', 'VACUUM public.t'],
  ['NODE_DENIED', "LOAD 'auto_explain'"],
  ['NODE_DENIED', 'REFRESH MATERIALIZED VIEW public.t'],
  // functions, in every place that can hold one
  ['FUNCTION_DENIED', "SELECT pg_notify('a', 'b') FROM public.t"],
  ['FUNCTION_DENIED', 'SELECT pg_catalog.pg_backend_pid() FROM public.t'],
  ['FUNCTION_DENIED', 'SELECT pg_advisory_lock(1) FROM public.t'],
  ['FUNCTION_DENIED', "SELECT set_config('a.b', 'c', false) FROM public.t"],
  ['FUNCTION_DENIED', "SELECT nextval('s') FROM public.t"],
  ['FUNCTION_DENIED', 'SELECT count(*) FROM public.t'],
  ['FUNCTION_DENIED', 'SELECT public.count(*) FROM public.t'],
  ['FUNCTION_DENIED', 'SELECT "pg_catalog.count"(*) FROM public.t'],
  ['FUNCTION_DENIED', 'SELECT pg_catalog.count() FROM public.t'],
  ['FUNCTION_DENIED', 'SELECT pg_catalog.count(a) FROM public.t'],
  ['FUNCTION_DENIED', 'SELECT pg_catalog.count(pg_catalog.pg_sleep(1)) FROM public.t'],
  ['FIELD_DENIED', 'SELECT pg_catalog.count(*) FILTER (WHERE pg_sleep(1) IS NULL) FROM public.t'],
  ['FIELD_DENIED', 'SELECT pg_catalog.count(*) OVER (ORDER BY pg_sleep(1)) FROM public.t'],
  ['FIELD_DENIED', 'SELECT a FROM public.t WINDOW w AS (ORDER BY pg_sleep(1))'],
  ['FUNCTION_DENIED', 'SELECT a FROM public.t WHERE pg_sleep(1) IS NULL'],
  ['FUNCTION_DENIED', 'SELECT a FROM public.t WHERE a IN (1, 2, pg_backend_pid())'],
  ['FUNCTION_DENIED', 'SELECT a FROM public.t WHERE NOT (a = 1 AND (b = 2 OR pg_sleep(1) IS NOT NULL))'],
  ['FUNCTION_DENIED', 'SELECT a FROM public.t WHERE a = (SELECT pg_backend_pid() FROM public.u)'],
  [
    'FUNCTION_DENIED',
    'SELECT a FROM public.t WHERE EXISTS (SELECT 1 FROM public.u WHERE pg_sleep(1) IS NULL)',
  ],
  ['FUNCTION_DENIED', 'SELECT a FROM public.t GROUP BY a HAVING pg_sleep(1) IS NULL'],
  ['FUNCTION_DENIED', 'SELECT a FROM public.t JOIN public.u ON pg_sleep(1) IS NULL'],
  ['FUNCTION_DENIED', 'SELECT a FROM (SELECT pg_backend_pid() AS a FROM public.t) s'],
  ['FUNCTION_DENIED', 'WITH x AS (SELECT pg_sleep(1) FROM public.t) SELECT a FROM public.t'],
  ['FUNCTION_DENIED', 'SELECT a FROM public.t UNION ALL SELECT pg_backend_pid() FROM public.t'],
  [
    'FUNCTION_DENIED',
    'SELECT a FROM public.t UNION (SELECT 1 FROM public.u UNION SELECT pg_backend_pid() FROM public.t)',
  ],
  ['FUNCTION_DENIED', 'SELECT pg_sleep(1)::text FROM public.t'],
  ['FUNCTION_DENIED', 'SELECT a FROM public.t ORDER BY pg_sleep(1)'],
  ['NODE_DENIED', 'SELECT a FROM public.t LIMIT pg_backend_pid()'],
  ['FUNCTION_DENIED', 'SELECT a FROM public.t GROUP BY pg_sleep(1)'],
  ['NODE_DENIED', "SELECT a FROM pg_catalog.pg_ls_dir('.') a"],
  ['NODE_DENIED', 'SELECT * FROM public.t, LATERAL pg_sleep(1)'],
  ['NODE_DENIED', 'SELECT * FROM ROWS FROM (pg_sleep(1), pg_sleep(1)) x'],
  ['NODE_DENIED', 'SELECT ARRAY[pg_sleep(1)] FROM public.t'],
  ['NODE_DENIED', 'SELECT ROW(a, pg_sleep(1)) FROM public.t'],
  ['NODE_DENIED', 'SELECT (a, (b, pg_sleep(1))) FROM public.t'],
  ['FUNCTION_DENIED', 'SELECT CASE WHEN a = 1 THEN pg_sleep(1) END FROM public.t'],
  ['FUNCTION_DENIED', 'SELECT COALESCE(pg_sleep(1), a) FROM public.t'],
  ['NODE_DENIED', 'SELECT GREATEST(a, pg_sleep(1)) FROM public.t'],
  ['NODE_DENIED', 'SELECT current_user FROM public.t'],
  ['NODE_DENIED', 'SELECT session_user, current_timestamp FROM public.t'],
  ['NODE_DENIED', "SELECT xmlelement(name a, query_to_xml('delete from t', true, true, '')) FROM public.t"],
  ['NODE_DENIED', "SELECT JSON_VALUE(a, '$.b') FROM public.t"],
  ['NODE_DENIED', 'SELECT a[pg_backend_pid()] FROM public.t'],
  ['NODE_DENIED', 'SELECT (t).row_to_json FROM public.t'],
  ['NODE_DENIED', 'SELECT a COLLATE "de_DE" FROM public.t'],
  ['NODE_DENIED', 'SELECT a IS TRUE FROM public.t'],
  ['NODE_DENIED', 'SELECT a FROM public.t WHERE (a, b) IN ((1, pg_sleep(1)))'],
  ['FUNCTION_DENIED', "SELECT a AT TIME ZONE 'UTC' FROM public.t"],
  ['NODE_DENIED', 'SELECT a FROM public.t TABLESAMPLE system (pg_backend_pid())'],
  ['NODE_DENIED', 'SELECT a FROM public.t TABLESAMPLE public.evil (1) REPEATABLE (2)'],
  ['FIELD_DENIED', 'SELECT a FROM (VALUES (pg_sleep(1))) v(a)'],
  // a column notation that calls a function
  ['COLUMN_DENIED', 'SELECT s.row_to_json FROM (SELECT a FROM public.t) s'],
  ['COLUMN_DENIED', 'WITH s AS (SELECT a FROM public.t) SELECT s.pg_typeof FROM s'],
  ['COLUMN_DENIED', 'SELECT public.t.row_to_json FROM public.t'],
  // A name that means a relation in one place and a query of a WITH in another means neither.
  ['COLUMN_DENIED', 'WITH w AS (SELECT x.a FROM public.t x) SELECT 1 FROM w x'],
  ['COLUMN_DENIED', 'WITH w AS (SELECT 1 FROM public.t x) SELECT x.a FROM w x'],
  ['COLUMN_DENIED', 'WITH w AS (SELECT t.a FROM public.t) SELECT 1 FROM w t'],
  [
    'COLUMN_DENIED',
    'WITH w AS (SELECT 1 FROM public.t) SELECT 1 FROM public.t JOIN w x ON x.a = t.a JOIN public.u x2 ON true',
  ],
  ['COLUMN_DENIED', 'SELECT x.a FROM public.t x WHERE EXISTS (SELECT 1 FROM public.u x)'],
  ['FIELD_DENIED', 'SELECT x.a FROM public.t AS x(a, b)'],
  [
    'COLUMN_DENIED',
    'SELECT x.a FROM public.t x WHERE EXISTS (SELECT x.row_to_json FROM (SELECT b FROM public.u) x)',
  ],
  ['COLUMN_DENIED', 'SELECT public.t.* FROM public.t'],
  ['VALUE_DENIED', 'WITH x AS (SELECT a FROM public.t), x AS (SELECT b FROM public.u) SELECT a FROM x'],
  // operators and casts
  ['OPERATOR_DENIED', 'SELECT a + 1 FROM public.t'],
  ['OPERATOR_DENIED', "SELECT a || 'x' FROM public.t"],
  ['OPERATOR_DENIED', 'SELECT a FROM public.t WHERE a OPERATOR(public.=) 1'],
  ['OPERATOR_DENIED', 'SELECT a FROM public.t WHERE a OPERATOR(pg_catalog.=) 1'],
  ['OPERATOR_DENIED', "SELECT a FROM public.t WHERE a ~ '(a+)+$'"],
  ['OPERATOR_DENIED', 'SELECT a FROM public.t WHERE a !== 1'],
  ['OPERATOR_DENIED', 'SELECT a FROM public.t WHERE a OPERATOR(public.=) ANY (SELECT 1 FROM public.u)'],
  ['VALUE_DENIED', "SELECT a FROM public.t WHERE a LIKE 'x%'"],
  ['VALUE_DENIED', "SELECT a FROM public.t WHERE a SIMILAR TO 'x'"],
  ['FUNCTION_DENIED', 'SELECT a FROM public.t WHERE a BETWEEN 1 AND pg_sleep(1)'],
  ['VALUE_DENIED', 'SELECT a FROM public.t WHERE a BETWEEN SYMMETRIC 1 AND 2'],
  ['VALUE_DENIED', 'SELECT a FROM ONLY public.t'],
  ['VALUE_DENIED', 'SELECT a FROM public.t WHERE a IS DISTINCT FROM b'],
  ['VALUE_DENIED', 'SELECT NULLIF(a, b) FROM public.t'],
  ['VALUE_DENIED', 'SELECT a FROM public.t WHERE a = ALL (SELECT 1 FROM public.u)'],
  ['VALUE_DENIED', 'SELECT ARRAY(SELECT 1 FROM public.u) FROM public.t'],
  ['OPERATOR_DENIED', 'SELECT @ a FROM public.t'],
  ['TYPE_DENIED', "SELECT 'pg_sleep'::regproc FROM public.t"],
  ['TYPE_DENIED', 'SELECT a::public.evil FROM public.t'],
  ['TYPE_DENIED', 'SELECT a::evil FROM public.t'],
  ['TYPE_DENIED', "SELECT 'now'::timestamptz FROM public.t"],
  ['FIELD_DENIED', 'SELECT a::text[] FROM public.t'],
  ['FIELD_DENIED', 'SELECT a::numeric(3) FROM public.t'],
  // relations
  ['RELATION_DENIED', 'SELECT a FROM t'],
  ['RELATION_DENIED', 'SELECT a FROM public.other'],
  ['RELATION_DENIED', 'SELECT a FROM pg_catalog.pg_authid'],
  ['RELATION_DENIED', 'SELECT a FROM "public.t"'],
  ['RELATION_DENIED', 'SELECT a FROM "PUBLIC".t'],
  ['RELATION_DENIED', 'SELECT a FROM U&"publi\\0063".other'],
  ['RELATION_DENIED', 'SELECT a FROM U&"!0070g_authid" UESCAPE \'!\''],
  ['RELATION_DENIED', 'SELECT a FROM pg_temp.t'],
  ['RELATION_DENIED', 'TABLE pg_catalog.pg_shadow'],
  ['FIELD_DENIED', 'SELECT a FROM directus.public.t'],
  ['RELATION_DENIED', 'SELECT a FROM public.t UNION SELECT usename FROM pg_catalog.pg_user'],
  [
    'RELATION_DENIED',
    'SELECT a FROM (WITH pg_class AS (SELECT 1 AS a FROM public.t) SELECT a FROM pg_class) s, pg_class',
  ],
  ['RELATION_DENIED', 'WITH x AS (SELECT a FROM x) SELECT a FROM x'],
  ['RELATION_DENIED', 'WITH x AS (SELECT a FROM y), y AS (SELECT a FROM public.t) SELECT a FROM x'],
  ['FIELD_DENIED', 'WITH RECURSIVE x AS (SELECT a FROM public.t UNION ALL SELECT a FROM x) SELECT a FROM x'],
  ['FIELD_DENIED', 'WITH RECURSIVE x AS (SELECT a FROM public.t) SELECT a FROM x'],
  ['NO_RELATION', 'SELECT 1'],
  ['JOIN_PROHIBITED', 'SELECT 1 FROM public.tac_logical_unit JOIN public.information_unit ON true'],
  ['JOIN_PROHIBITED', 'SELECT 1 FROM public.tac_logical_unit UNION SELECT 1 FROM public.information_unit'],
  [
    'JOIN_PROHIBITED',
    'SELECT 1 FROM public.information_unit WHERE EXISTS (SELECT 1 FROM public.tac_logical_unit)',
  ],
  // clauses
  ['FUNCTION_DENIED', 'SELECT DISTINCT ON (pg_sleep(1)) a FROM public.t'],
  ['VALUE_DENIED', 'SELECT a FROM public.t ORDER BY a FETCH FIRST 1 ROW WITH TIES'],
  ['VALUE_DENIED', 'SELECT a FROM public.t LIMIT ALL'],
  ['NODE_DENIED', 'SELECT a FROM public.t GROUP BY GROUPING SETS ((a), ())'],
  ['NODE_DENIED', 'SELECT a FROM public.t GROUP BY CUBE (a)'],
  ['FIELD_DENIED', 'SELECT a FROM public.t GROUP BY DISTINCT a'],
  ['FIELD_DENIED', 'SELECT a FROM public.t NATURAL JOIN public.u'],
  ['FIELD_DENIED', 'SELECT * FROM public.t, LATERAL (SELECT a FROM public.u) s'],
  ['VALUE_DENIED', 'SELECT a FROM public.t ORDER BY a USING <'],
  ['VALUE_DENIED', 'WITH x AS MATERIALIZED (SELECT a FROM public.t) SELECT a FROM x'],
  ['VALUE_DENIED', 'SELECT FROM public.t'],
  ['NODE_DENIED', 'SELECT a FROM public.t WHERE a = $1'],
  ['FIELD_DENIED', 'VALUES (1)'],
  // text
  ['STATEMENT_COUNT', ''],
  ['STATEMENT_COUNT', '-- nothing'],
  ['STATEMENT_COUNT', 'SELECT a FROM public.t; SELECT a FROM public.t'],
  ['STATEMENT_COUNT', "SELECT a FROM public.t WHERE a = 'a\\'; DROP TABLE t; --'"],
  ['STATEMENT_COUNT', 'SELECT a FROM public.t; COMMIT; DROP TABLE public.t'],
  ['NOT_TEXT', 'SELECT a FROM public.t\0; DROP TABLE public.t'],
  ['NOT_TEXT', "SELECT a FROM public.t WHERE a = '\ud800'"],
  ['STATEMENT_COUNT', "SELECT 'a\\'; DROP TABLE t; --'"],
  ['SYNTAX', 'SELECT a FROM public.t WHERE'],
  ['SYNTAX', "SELECT U&'\\+110000'"],
  ['TOO_LONG', `SELECT ${'('.repeat(30_000)}1${')'.repeat(30_000)}`],
  ['NO_RELATION', `SELECT ${'('.repeat(9_000)}1${')'.repeat(9_000)}`],
  ['SYNTAX', `SELECT ${'(SELECT '.repeat(2_400)}`],
  ['TOO_DEEP', `SELECT a FROM public.t WHERE ${'NOT (a = 1 AND '.repeat(300)}b = 1${')'.repeat(300)}`],
];

describe('gate', () => {
  it.each(hostile.map(([code, sql]) => ({ code, sql, shown: sql.slice(0, 90) })))(
    'denies with $code: $shown',
    async ({ code, sql }) => {
      const decision = await decide(sql);
      expect(decision).toMatchObject({ kind: 'denied', code });
    },
  );

  it('reads a backslash and a quote as PostgreSQL does, so that the hidden statement is seen', async () => {
    const decisions = await gateEach(
      "SELECT a FROM public.t WHERE a = 'a\\'; DROP TABLE t; --'",
      rules,
      parser,
    );
    expect(decisions.map((decision) => (decision.kind === 'denied' ? decision.code : decision.kind))).toEqual(
      ['accepted', 'NODE_DENIED'],
    );
  });

  it('keeps judging after a text that exhausted the parser', async () => {
    const deep = `SELECT ${'1 UNION SELECT '.repeat(1_300)}1`;
    const first = await decide(deep);
    expect(first.kind).toBe('denied');
    expect((await decide('SELECT pg_catalog.count(*) AS count FROM public.t')).kind).toBe('accepted');
  });

  it.each([
    'SELECT pg_catalog.count(*) AS count FROM public.t',
    'SELECT a, b AS c FROM public.t WHERE a IN (1, 2) AND NOT (b IS NULL OR a >= 4) ORDER BY a DESC NULLS LAST LIMIT 10 OFFSET 2',
    'SELECT x.a, u.b FROM public.t AS x LEFT JOIN public.u ON x.a = u.a',
    'SELECT * FROM public.t JOIN public.u USING (a)',
    'TABLE public.t',
    "SELECT a::text, b::pg_catalog.int8, true, NULL, -1, 1.5, 'it''s', $$;DROP$$ FROM public.t",
    'WITH x AS (SELECT a FROM public.t), y AS (SELECT a FROM x) SELECT a FROM y UNION ALL SELECT a FROM x',
    'SELECT a FROM public.t WHERE a IN (SELECT a FROM public.u) AND a = ANY (SELECT a FROM public.u)',
    'SELECT DISTINCT a FROM public.t -- a comment; DROP TABLE public.t',
    'SELECT a, pg_catalog.count(*) FROM public.t GROUP BY a HAVING pg_catalog.count(*) > 3',
    'SELECT a FROM U&"publi\\0063".t',
  ])('accepts %s', async (sql) => {
    expect(await decide(sql)).toMatchObject({ kind: 'accepted' });
  });

  it('names the relations and the qualified columns of what it accepts', async () => {
    expect(await decide('SELECT x.a, u.b FROM public.t AS x JOIN public.u ON x.a = u.a')).toEqual({
      kind: 'accepted',
      relations: ['public.t', 'public.u'],
      columns: [
        { relation: 'public.t', column: 'a' },
        { relation: 'public.u', column: 'b' },
        { relation: 'public.t', column: 'a' },
        { relation: 'public.u', column: 'a' },
      ],
      calls: [],
      isCount: false,
    });
  });

  it('tells a single count from a query that merely holds one', async () => {
    const isCount = async (sql: string) => {
      const decision = await decide(sql);
      return decision.kind === 'accepted' && decision.isCount;
    };
    expect(await isCount('SELECT pg_catalog.count(*) AS count FROM public.t WHERE a = 1')).toBe(true);
    expect(await isCount('SELECT pg_catalog.count(*) FROM public.t GROUP BY a')).toBe(false);
    expect(await isCount('SELECT pg_catalog.count(*), 1 FROM public.t')).toBe(false);
    expect(await isCount('SELECT pg_catalog.count(*) FROM public.t LIMIT 0')).toBe(false);
    expect(await isCount('SELECT pg_catalog.count(*) FROM public.t UNION SELECT 1 FROM public.t')).toBe(
      false,
    );
    expect(await isCount('SELECT a FROM public.t')).toBe(false);
  });
});

it.each([
  ['SELECT a FROM public.t WHERE a @> b', 'use one of = <> < > <= >=, without a schema'],
  ['SELECT a FROM public.t WHERE a === b', 'use one of = <> < > <= >=, without a schema'],
])('names every operator that may be written: %s', async (sql, hint) => {
  expect(await decide(sql)).toMatchObject({ kind: 'denied', code: 'OPERATOR_DENIED', hint });
});
