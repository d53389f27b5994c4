// The preflight reads only what its walk asks for. What lies several reads away is met all the same, at a real server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bench } from './bench.ts';
import { openBench, summary } from './bench.ts';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

afterAll(() => bench.server.stop());

/** The function that must not be reached, and a table that nothing is wrong with. */
const BASE = `
CREATE TABLE public.plain (a int, b text);
CREATE FUNCTION public.f(text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN true; END $$;
CREATE DOMAIN public.harmless AS text;
CREATE DOMAIN public.armed AS text CHECK (public.f(VALUE));
`;

const chain = (last: string): string =>
  [5, 4, 3, 2, 1, 0]
    .map((at) =>
      at === 5
        ? `CREATE VIEW public.v5 AS ${last};`
        : `CREATE VIEW public.v${String(at)} AS SELECT x.a FROM public.v${String(at + 1)} x, public.plain y WHERE x.a = y.a;`,
    )
    .join('\n');

const cases: [string, string, (type: string) => string][] = [
  [
    'six views down',
    'pg_view',
    (type) => chain(`SELECT a FROM public.plain WHERE b::public.${type} IS NOT NULL`),
  ],
  [
    "in a partition's partition",
    'pg_table',
    (type) => `
      CREATE TABLE public.v0 (a int, b text) PARTITION BY LIST (a);
      CREATE TABLE public.inner PARTITION OF public.v0 FOR VALUES IN (1) PARTITION BY LIST (b);
      CREATE TABLE public.leaf PARTITION OF public.inner FOR VALUES IN ('x');
      ALTER TABLE public.leaf ADD CHECK (b::public.${type} IS NOT NULL);`,
  ],
  [
    'in the row type of another table, in an array',
    'pg_table',
    (type) => `
      CREATE TABLE public.rows_of (c public.${type});
      CREATE TABLE public.holds (d public.rows_of);
      CREATE TABLE public.v0 (a int, e public.holds[]);`,
  ],
  [
    'in a policy that reads a view',
    'pg_table',
    (type) => `
      ${chain(`SELECT a FROM public.plain WHERE b::public.${type} IS NOT NULL`).replaceAll('.v0 ', '.top ')}
      CREATE TABLE public.v0 (a int);
      CREATE POLICY p ON public.v0 USING (a IN (SELECT a FROM public.top));`,
  ],
];

describe('what a relation reaches', () => {
  it.each(cases)('is found %s, and is the only reason to refuse', async (_where, kind, schema) => {
    const query = { q: { relation: 'public.v0', kind: kind as 'pg_table' | 'pg_view' } };
    await bench.create('directus', `${BASE}${schema('armed')}`);
    expect(summary(await bench.run('directus', query))).toBe('REACHES_FUNCTION');
    await bench.create('directus', `${BASE}${schema('harmless')}`);
    expect(summary(await bench.run('directus', query))).toEqual({ q: 'COMPLETE' });
  });

  it('is found behind one query though the others reach nothing of the kind', async () => {
    await bench.create(
      'directus',
      `${BASE}${chain('SELECT a FROM public.plain WHERE b::public.armed IS NOT NULL')}`,
    );
    const good = { relation: 'public.plain' };
    const bad = { relation: 'public.v3', kind: 'pg_view' as const };
    expect(summary(await bench.run('directus', { one: good, two: good }))).toEqual({
      one: 'COMPLETE',
      two: 'COMPLETE',
    });
    expect(summary(await bench.run('directus', { one: good, two: bad }))).toBe('REACHES_FUNCTION');
  });
});
