// A constant that is read as a time of today, beside a column whose type the gate does not see: the clock is not on the list, however
// it is written. What is a text by its own cast, or a pattern, stays one.
import { expect, test } from 'vitest';
import { gate } from '../../../../src/export/gate/gate.ts';
import { createParser } from '../../../../src/export/gate/parser.ts';
import { signatures } from '../../../../src/formats/callable.ts';

const parser = createParser();
const where = (condition: string): string => `SELECT a FROM public.t WHERE ${condition}`;

const denied: readonly string[] = [
  where("b > 'now'"),
  where("b > 'today'"),
  where("b > 'YESTERDAY'"),
  where("b > ' tomorrow '"),
  where("b > 'today 10:00'"),
  where("b > '10:00 today'"),
  where("b > 'today PST'"),
  where("b > 'today10:00'"),
  where("b > '_now_'"),
  where("b > E'n\\x6fw'"),
  where("b > U&'n\\006fw'"),
  where("'now' < b"),
  where("b IN ('2026-01-31', 'now')"),
  where("b NOT IN ('now')"),
  where("b BETWEEN 'yesterday' AND '2026-01-31'"),
  where("b NOT BETWEEN '2026-01-31' AND 'today'"),
  where("r = '[today,tomorrow)'"),
  where('r = \'{"now"}\''),
  where("c = '(1,now)'"),
  where("coalesce(b, 'now') > b"),
  where("NULLIF(b, 'today') IS NULL"),
  where("NOT (b = 'now' OR a = 1)"),
  where("a IN (SELECT a FROM public.t WHERE b > 'now')"),
  "SELECT a, CASE b WHEN 'now' THEN 1 END AS x FROM public.t",
  "SELECT a, CASE WHEN a = 1 THEN b ELSE 'now' END AS x FROM public.t",
  "SELECT count(*) FILTER (WHERE b > 'today') AS n FROM public.t",
  "SELECT max(b) AS b FROM public.t HAVING max(b) > 'today'",
  "SELECT b FROM public.t UNION SELECT 'now' FROM public.t",
  "SELECT a FROM public.t ORDER BY coalesce(b, 'now')",
  "SELECT t.a FROM public.t AS t JOIN public.t AS u ON t.b > 'now'",
  where("b - 'now' > 1"),
  where("b = 'now'::text::timestamptz"),
  where("b = 'now'::date"),
];

const accepted: readonly string[] = [
  where("b > '2026-01-31'"),
  where("b > 'infinity'"),
  where("b > 'epoch'"),
  where("b = 'now'::text"),
  where("b = CAST('run_now' AS text)"),
  where("b IN ('now'::text, 'known')"),
  where("b LIKE '%today%'"),
  where("b NOT ILIKE 'now%'"),
  where("b = 'known'"),
  where("b = 'nowhere'"),
  where("b = 'snow'"),
  'SELECT "now" AS "today" FROM public.t',
];

const rules = { relations: ['public.t'], prohibitedJoins: [], functions: signatures };

async function decide(sql: string): Promise<string> {
  const decision = await gate(sql, rules, parser);
  return decision.kind === 'denied' ? `denied ${decision.code}` : decision.kind;
}

test.each(denied)('%s', async (sql) => {
  expect(await decide(sql)).toBe('denied VALUE_DENIED');
});

test.each(accepted)('%s is no clock', async (sql) => {
  expect(await decide(sql)).toBe('accepted');
});
