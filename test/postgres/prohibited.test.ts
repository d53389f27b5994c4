// What the reference contract prohibits (seed 002, section 3), tried against a real server on which all of it exists: other
// databases, detectors and engines, a join of the two corpora.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/formats/digest.ts';
import type { Bench, Database } from './bench.ts';
import { openBench } from './bench.ts';
import type { Exported } from './command-line.ts';
import { tkiExport } from './command-line.ts';

const databases = ['directus', 'incomex_metadata', 'workflow'] as const satisfies readonly Database[];

const detectors = ['fn_dot_wf_orphan_detector_v2', 'fn_iu_op_apply', 'fn_tac_log_checker_issue'];

let bench: Bench;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tki-prohibited-'));
  bench = await openBench();
  for (const database of databases) {
    await bench.create(database, 'CREATE TABLE public.plain (a int); INSERT INTO public.plain VALUES (1)');
  }
  // Detectors of our own that leave a trace: a mark in a table would show that one ran.
  await bench.server.admin(
    'directus',
    `CREATE TABLE public.ran (name text);
     CREATE TABLE public.information_unit (id int);
     CREATE TABLE public.tac_logical_unit (id int);
     CREATE VIEW public.v_both AS SELECT i.id AS a FROM public.information_unit i JOIN public.tac_logical_unit t ON t.id = i.id;
     ${detectors
       .map(
         (name, index) => `
     CREATE FUNCTION public.${name}() RETURNS int LANGUAGE sql SECURITY DEFINER
       AS $$ INSERT INTO public.ran VALUES ('${name}') RETURNING 1 $$;
     CREATE VIEW public.v_${index} AS SELECT public.${name}() AS a;`,
       )
       .join('')}`,
  );
});

afterAll(async () => {
  await bench[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

interface Query {
  id?: string;
  surface?: string;
  sql: string;
  relations: string[];
  kind?: 'pg_table' | 'pg_view';
}

/** A catalog of one query. It prohibits nothing by itself: what is refused is refused by the release. */
function catalogOf({ id = 'q', surface, sql, relations, kind = 'pg_table' }: Query): string {
  const own = mkdtempSync(join(folder, 'catalog-'));
  mkdirSync(join(own, 'queries'));
  writeFileSync(join(own, 'queries/q.sql'), sql);
  const entry = {
    id,
    governed_surface: surface ?? `directus.${relations[0] ?? ''}`,
    surface_kind: kind,
    precedence: 'canonical',
    authority_status: 'evidence-only',
    result: 'rows',
    columns: ['a'],
    sql_file: 'queries/q.sql',
    sql_sha256: sha256(sql),
    relations,
    view_fingerprints: {},
    live_run_evidence: 'NONE: test',
  };
  const head = { schema: 'tki-catalog/v1', catalog_id: 'test', status: 'provisional', seal: 'UNSEALED' };
  const prohibited = { functions: [], joins: [], formulas: [] };
  writeFileSync(
    join(own, 'catalog.json'),
    JSON.stringify({ ...head, databases, kb_prefixes: [], prohibited, entries: [entry] }),
  );
  return own;
}

const run = (query: Query, database: string): Promise<Exported> =>
  tkiExport(
    folder,
    { socketDir: bench.server.socketDir, socketOwner: bench.server.owner.uid, database },
    [query.id ?? 'q'],
    '--catalog',
    catalogOf(query),
  );

const plain = { sql: 'SELECT a FROM public.plain ORDER BY a', relations: ['public.plain'] };

describe('databases', () => {
  it.each(databases)('exports from %s', async (database) => {
    const ran = await run({ ...plain, surface: `${database}.public.plain` }, database);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const [item] = ran.packet().items;
    expect(item?.source_metadata.governed_surface).toBe(`${database}.public.plain`);
    expect(item?.payload).toEqual({ kind: 'rows', columns: ['a'], rows: [['1']] });
  });

  it.each(['postgres', 'template1', 'Directus', 'directus ', 'dbname=postgres'])(
    'refuses "%s" before anything is opened, whatever the catalog says its surface is',
    async (database) => {
      for (const surface of ['directus.public.plain', 'postgres.public.plain']) {
        const ran = await run({ ...plain, surface }, database);
        expect(ran.code).toBe(3);
        expect(ran.log().at(-1)).toMatchObject({ code: 'DATABASE_DENIED', executed: false });
      }
    },
  );

  it('refuses a query whose surface lies in another of the three', async () => {
    const ran = await run({ ...plain, surface: 'workflow.public.plain' }, 'directus');
    expect(ran.log().at(-1)).toMatchObject({ code: 'DATABASE_DENIED', executed: false });
  });
});

describe('detectors and engines', () => {
  it.each(detectors)(
    'lets nothing call %s: not as a function, nor as a column, a relation or behind a view',
    async (name) => {
      const view = `public.v_${String(detectors.indexOf(name))}`;
      const queries: [string, Query][] = [
        ['ENTRY_DENIED', { ...plain, sql: `SELECT public.${name}() AS a FROM public.plain` }],
        ['ENTRY_DENIED', { ...plain, sql: `SELECT p.a FROM public.plain p, public.${name}() f` }],
        ['ENTRY_DENIED', { ...plain, sql: `SELECT a FROM public.${name}`, relations: ['public.plain'] }],
        ['ENTRY_DENIED', { ...plain, id: `rows/${name}` }],
        [
          'REACHES_FUNCTION',
          {
            sql: `SELECT a FROM ${view} ORDER BY a`,
            relations: [view],
            kind: 'pg_view',
          },
        ],
      ];
      for (const [code, query] of queries) {
        const ran = await run(query, 'directus');
        expect(ran.code).toBe(3);
        expect(ran.log().at(-1)).toMatchObject({ code });
      }
      expect(await bench.server.admin('directus', 'SELECT count(*) FROM public.ran')).toEqual([['0']]);
    },
  );

  it('would run where nothing refused it: the role itself may call each', async () => {
    for (const name of detectors)
      await bench.server.admin(
        'directus',
        `BEGIN; SET LOCAL ROLE context_pack_readonly; SELECT public.${name}(); ROLLBACK`,
      );
    expect(await bench.server.admin('directus', 'SELECT count(*) FROM public.ran')).toEqual([['0']]);
  });
});

describe('the two corpora', () => {
  const both = ['public.information_unit', 'public.tac_logical_unit'];

  it.each<[string, string, Query]>([
    [
      'a join',
      'ENTRY_DENIED',
      {
        sql: 'SELECT i.id AS a FROM public.information_unit i JOIN public.tac_logical_unit t ON t.id = i.id',
        relations: both,
      },
    ],
    [
      'a union',
      'ENTRY_DENIED',
      {
        sql: 'SELECT id AS a FROM public.information_unit UNION SELECT id FROM public.tac_logical_unit',
        relations: both,
      },
    ],
    [
      'a sub-select',
      'ENTRY_DENIED',
      {
        sql: 'SELECT id AS a FROM public.information_unit WHERE id IN (SELECT id FROM public.tac_logical_unit)',
        relations: both,
      },
    ],
    [
      'a view that joins them',
      'PROHIBITED_JOIN',
      { sql: 'SELECT a FROM public.v_both ORDER BY a', relations: ['public.v_both'], kind: 'pg_view' },
    ],
  ])('never meet in %s', async (_how, code, query) => {
    const ran = await run(query, 'directus');
    expect(ran.code).toBe(3);
    expect(ran.log().at(-1)).toMatchObject({ code });
  });
});
