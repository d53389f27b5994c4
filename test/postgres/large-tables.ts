// Tables and schemas of a size that ordinary tests do not have: answers at the item's limit, and thousands of relations.
import type { Bench, Query } from './bench.ts';

/** 499 rows whose item is a few kilobytes below its limit of 4 MiB: the most that is still COMPLETE. */
export const AT_LIMIT = `
CREATE TABLE public.at_limit (id int PRIMARY KEY, t text NOT NULL);
INSERT INTO public.at_limit SELECT n, repeat(md5(n::text), 261) FROM generate_series(1, 499) n;
`;

/** The same with more bytes than an item may have. */
export const OVER_LIMIT = `
CREATE TABLE public.over_limit (id int PRIMARY KEY, t text NOT NULL);
INSERT INTO public.over_limit SELECT n, repeat(md5(n::text), 300) FROM generate_series(1, 499) n;
`;

/** 499 rows of the kind that a registry has: numbers, codes, a sentence, a time. */
export const ORDINARY = `
CREATE TABLE public.ordinary (
  id int PRIMARY KEY, code text, name text, tier text, n bigint, seen_at timestamptz, active boolean
);
INSERT INTO public.ordinary
  SELECT n, 'DOT-' || n, 'a tool whose name has some words, number ' || n, 'A', n * 1000003,
         '2026-06-10T08:00:00Z', n % 3 = 0
  FROM generate_series(1, 499) n;
`;

const columns = {
  'public.at_limit': ['id', 't'],
  'public.over_limit': ['id', 't'],
  'public.ordinary': ['id', 'code', 'name', 'tier', 'n', 'seen_at', 'active'],
};

/** Twenty-five queries for all rows of one relation, as many as one export takes. */
export function twentyFive(relation: keyof typeof columns): Record<string, Query> {
  const names = columns[relation];
  const sql = `SELECT ${names.join(', ')} FROM ${relation} ORDER BY id`;
  return Object.fromEntries(
    Array.from({ length: 25 }, (_, index) => [`q${String(index)}`, { relation, sql, columns: names }]),
  );
}

/** Tables of one statement: below the lock table's size, because each stays locked until its transaction ends. */
const AT_ONCE = 400;

/** Creates `tables` tables with a key and a TOAST table each, and `views` views that join two of them. */
export async function createRelations(bench: Bench, tables: number, views: number): Promise<void> {
  const run = async (count: number, text: string): Promise<void> => {
    for (let from = 0; from < count; from += AT_ONCE) {
      const to = Math.min(from + AT_ONCE, count) - 1;
      const loop = `FOR i IN ${String(from)}..${String(to)} LOOP EXECUTE format(${text}); END LOOP`;
      await bench.server.admin('directus', `DO $do$ BEGIN ${loop}; END $do$`);
    }
  };
  await run(
    tables,
    `'CREATE TABLE public.table_%s (id int PRIMARY KEY, code text NOT NULL, name text, tier text,
       n bigint, seen_at timestamptz, active boolean, note text)', i`,
  );
  await run(
    views,
    `'CREATE VIEW public.view_%s AS SELECT a.id, a.code, b.name FROM public.table_%s a
       LEFT JOIN public.table_%s b ON b.id = a.id WHERE a.active', i, i, i + 1`,
  );
  await bench.server.admin('directus', 'ANALYZE');
}
