// Values, names and shapes that PostgreSQL allows and nobody expects, through a whole export and into the inspector.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import canonicalize from 'canonicalize';
import { afterAll, expect, it } from 'vitest';
import { embeddedHome, packagedHome } from '../../scripts/postgres-server.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import type { Bench, Query } from './bench.ts';
import { openBench, summary } from './bench.ts';
import { writeCatalog } from './catalog-folder.ts';
import { inspect } from './inspect.ts';

const folder = mkdtempSync(join(tmpdir(), 'tki-strange-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function openStrange(home: string): Promise<Bench> {
  const bench = await openBench({ home });
  await bench.create(
    'directus',
    String.raw`
    CREATE TYPE public.mood AS ENUM ('', 'ok"', E'a\nb');
    CREATE TYPE public.pair AS (l int, r text);
    CREATE DOMAIN public.short AS text CHECK (length(VALUE) < 100);
    CREATE TABLE public.strange (
      n numeric, f float8, f4 float4, ts timestamptz, t0 timestamp, d date, i interval, b bytea, j json, jb jsonb, x xml,
      a int[], aa text[][], m public.mood, p public.pair, s public.short, r int4range, mr int4multirange, u uuid,
      ip inet, bits varbit, c "char", tid tid, o oid, na name, lsn pg_lsn, tv tsvector, pt point, mo money, z text);
    INSERT INTO public.strange VALUES
      ('NaN', 'NaN', '-Infinity', 'infinity', '-infinity', 'infinity', '-1 year 2 mons 3.5 sec', '\x00ff', '{"a":1,"a":2}',
       '{"a":"\u2028"}', '<a>&amp;</a>', '[2:3]={1,NULL}', '{{NULL,"NULL"},{"",","}}', E'a\nb', '(1,"x""y")', '', 'empty',
       '{[1,2),[4,)}', '00000000-0000-0000-0000-000000000000', '::1/64', B'', 'x', '(0,1)', 4294967295, '', '0/0', 'a''b:1A',
       '(1e300,-0)', 12.5, U&'\2028\2029\FEFF\+01F600\0001\001F\007F"\\ \202E'),
      ('1e-200', 5e-324, 1e-45, '4713-01-01 00:00:00+00 BC', '294276-12-31', '4713-01-01 BC', 'P0D', '', 'null', 'null', '',
       '{}', '{}', '', '(,)', NULL, NULL, '{}', NULL, NULL, NULL, '', NULL, 0, NULL, NULL, '', NULL, NULL, ''),
      (NULL, '-0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
       NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
    CREATE TABLE public.named ("a.b" int, "c""d" int, "e
f" int, "ünï" int, "__proto__" int, "constructor" int, "${'n'.repeat(63)}" int);
    INSERT INTO public.named VALUES (1, 2, 3, 4, 5, 6, 7);
    CREATE SCHEMA "odd.schema";
    CREATE VIEW "odd.schema"."v ""x""
y" AS SELECT n FROM public.strange;
    GRANT USAGE ON SCHEMA "odd.schema" TO context_pack_readonly;
    CREATE VIEW public.v_odd AS SELECT n FROM "odd.schema"."v ""x""
y";
    CREATE TABLE public.nothing (a int);
    CREATE TABLE public.wide (t text); INSERT INTO public.wide SELECT repeat(chr(1), 9000) FROM generate_series(1, 400);
    CREATE TABLE public.zero ();
    INSERT INTO public.zero DEFAULT VALUES;`,
  );
  return bench;
}

const strange = 'n f f4 ts t0 d i b j jb x a aa m p s r mr u ip bits c tid o na lsn tv pt mo z'.split(' ');
const names = ['a.b', 'c"d', 'e\nf', 'ünï', '__proto__', 'constructor', 'n'.repeat(63)];
const quoted = names.map((name) => `"${name.replaceAll('"', '""')}"`).join(', ');

const queries: Record<string, Query> = {
  values: {
    relation: 'public.strange',
    sql: `SELECT ${strange.join(', ')} FROM public.strange`,
    columns: strange,
  },
  row: { relation: 'public.strange', sql: 'SELECT s FROM public.strange AS s', columns: ['s'] },
  named: { relation: 'public.named', sql: `SELECT ${quoted} FROM public.named`, columns: names },
  star: { relation: 'public.named', sql: 'SELECT * FROM public.named', columns: names },
  odd: { relation: 'public.v_odd', kind: 'pg_view', sql: 'SELECT n FROM public.v_odd', columns: ['n'] },
  none: { relation: 'public.nothing', sql: 'SELECT a FROM public.nothing', columns: ['a'] },
  cut: { relation: 'public.wide', sql: 'SELECT t FROM public.wide', columns: ['t'] },
  zero: { relation: 'public.zero' },
  counted: { relation: 'public.nothing' },
};

it.each([
  ['the embedded PostgreSQL', embeddedHome],
  ["the distribution's", packagedHome],
])('reach the packet as %s writes them, and the inspector as what they are', async (name, home) => {
  await using bench = await openStrange(home());
  const catalog = join(folder, name);
  writeCatalog(catalog, 'directus', queries);
  const outcome = await bench.run('directus', queries, { catalog: loadCatalog(catalog) });
  if (outcome.kind === 'blocked') throw new Error(`${outcome.code}: ${outcome.hint}`);
  expect(outcome.text).toBe(canonicalize(outcome.packet));
  expect(summary(outcome)).toEqual({
    values: 'COMPLETE',
    row: 'COMPLETE',
    named: 'COMPLETE',
    star: 'COMPLETE',
    odd: 'COMPLETE',
    none: 'EMPTY',
    cut: 'TRUNCATED',
    zero: 'COMPLETE',
    counted: 'COMPLETE',
  });
  expect(outcome.notes.map((note) => note.slice(0, note.indexOf(' ', 12)))).toEqual([
    'VIEW_DRIFT: odd',
    'TRUNCATED: cut',
  ]);
  const [values, , named, star, odd, , , zero, counted] = outcome.packet.items;
  const rows = values?.payload.kind === 'rows' ? values.payload.rows : [];
  expect(rows.map((row) => row.slice(0, 8))).toEqual([
    ['NaN', 'NaN', '-Infinity', 'infinity', '-infinity', 'infinity', 'P-10MT3.5S', String.raw`\x00ff`],
    [
      `0.${'0'.repeat(199)}1`,
      '5e-324',
      '1e-45',
      '4713-01-01 00:00:00+00 BC',
      '294276-12-31 00:00:00',
      '4713-01-01 BC',
      'PT0S',
      String.raw`\x`,
    ],
    [null, '-0', null, null, null, null, null, null],
  ]);
  expect(rows[0]?.at(-1)).toBe('\u2028\u2029\uFEFF\u{1F600}\u0001\u001F\u007F"\\ \u202E');
  expect(named?.payload).toEqual({
    kind: 'rows',
    columns: names,
    rows: [['1', '2', '3', '4', '5', '6', '7']],
  });
  expect(star?.payload).toEqual(named?.payload);
  expect(Object.keys(odd?.tki?.view_fingerprints ?? {})).toEqual(['odd.schema.v "x"\ny', 'public.v_odd']);
  expect([zero?.payload, counted?.payload]).toEqual([
    { kind: 'count', value: '1' },
    { kind: 'count', value: '0' },
  ]);

  const verdicts = inspect(outcome.text, catalog).items.map(({ item_id, verdict }) => [item_id, verdict]);
  expect(Object.fromEntries(verdicts)).toEqual({
    values: 'EVIDENCE_PRESENT',
    row: 'EVIDENCE_PRESENT',
    named: 'EVIDENCE_PRESENT',
    star: 'EVIDENCE_PRESENT',
    odd: 'UNVERIFIED',
    none: 'NOT_EVIDENCED_IN_ALLOWED_SURFACES',
    cut: 'UNVERIFIED',
    zero: 'EVIDENCE_PRESENT',
    counted: 'EVIDENCE_PRESENT',
  });
});
