// What the release prohibits, against catalog entries that were written to get past it. Real parser, no database.
import { expect, it } from 'vitest';
import type { Catalog, CatalogEntry } from '../../../../src/formats/documents.ts';
import { judgeEntry } from '../../../../src/export/gate/judge-entry.ts';
import { createParser } from '../../../../src/export/gate/parser.ts';

const discipline = {
  confidence: 'exact',
  denominator: 'all rows',
  match_key: 'id',
  population: 'rows',
  query: 'count/t',
  surface: 'directus.public.t',
};
const entry: CatalogEntry = {
  id: 'count/t',
  governed_surface: 'directus.public.t',
  surface_kind: 'pg_table',
  precedence: 'canonical',
  authority_status: 'evidence-only',
  result: 'count',
  columns: ['count'],
  sql: 'SELECT pg_catalog.count(*) AS count FROM public.t',
  relations: ['public.t'],
  count_discipline: discipline,
  view_fingerprints: {},
  live_run_evidence: 'NONE: synthetic',
};
const judge = async (more: Partial<CatalogEntry>, others: readonly CatalogEntry[] = []) => {
  const judged = { ...entry, ...more };
  const catalog: Catalog = {
    schema: 'tki-catalog/v1',
    catalog_id: 'test',
    status: 'provisional',
    seal: 'UNSEALED',
    databases: ['directus'],
    kb_prefixes: [],
    prohibited: { functions: [], joins: [], formulas: [] },
    entries: [judged, ...others],
  };
  const decision = await judgeEntry(judged, catalog, createParser());
  return decision.kind === 'denied' ? decision.code : decision.kind;
};

it('accepts an entry that names nothing of the list', async () => {
  expect(await judge({})).toBe('accepted');
});

it('takes for a counterpart another entry of the catalog that is canonical, and no other', async () => {
  const diagnostic = { precedence: 'diagnostic', counterpart: 'count/u' } as const;
  const other = { ...entry, id: 'count/u' };
  expect(await judge(diagnostic, [other])).toBe('accepted');
  expect(await judge(diagnostic, [{ ...other, precedence: 'diagnostic' }])).toBe('COUNTERPART_DIFFERS');
  expect(await judge(diagnostic, [{ ...other, id: 'count/v' }])).toBe('COUNTERPART_DIFFERS');
});

it.each<[string, string, Partial<CatalogEntry>]>([
  [
    'JOIN_PROHIBITED',
    'a join of the two corpora',
    {
      governed_surface: 'directus.public.information_unit',
      relations: ['public.information_unit', 'public.tac_logical_unit'],
      sql: 'SELECT pg_catalog.count(*) AS count FROM public.information_unit i JOIN public.tac_logical_unit t ON i.id = t.id',
    },
  ],
  ['RELATION_DENIED', 'the database postgres', { governed_surface: 'postgres.public.t' }],
  [
    'RELATION_DENIED',
    "a view of PostgreSQL's own, which shows other people's statements",
    {
      governed_surface: 'directus.pg_catalog.pg_stat_activity',
      relations: ['pg_catalog.pg_stat_activity'],
      sql: 'SELECT pg_catalog.count(*) AS count FROM pg_catalog.pg_stat_activity',
    },
  ],
  [
    'RELATION_DENIED',
    'the information schema beside a surface',
    {
      relations: ['public.t', 'information_schema.tables'],
      sql: 'SELECT pg_catalog.count(*) AS count FROM public.t CROSS JOIN information_schema.tables',
    },
  ],
  ['RELATION_DENIED', 'an id with the name of a detector', { id: 'count/fn_dot_wf_orphan_detector_v2' }],
  [
    'RELATION_DENIED',
    'the withdrawn formula as its population',
    { count_discipline: { ...discipline, population: '186 ∩ Command-Catalog' } },
  ],
  ['RESULT_DIFFERS', 'a count that calls itself rows', { result: 'rows' }],
  [
    'RESULT_DIFFERS',
    'a count that calls itself rows and has no discipline',
    { result: 'rows', count_discipline: undefined },
  ],
  [
    'RESULT_DIFFERS',
    'rows that call themselves a count, discipline and all',
    { columns: ['id'], sql: 'SELECT t.id FROM public.t' },
  ],
  ['DISCIPLINE_DIFFERS', 'a count without a discipline', { count_discipline: undefined }],
  [
    'DISCIPLINE_DIFFERS',
    'rows with a discipline',
    { result: 'rows', columns: ['id'], sql: 'SELECT t.id FROM public.t' },
  ],
  [
    'DISCIPLINE_DIFFERS',
    'a discipline of another query',
    { count_discipline: { ...discipline, query: 'count/u' } },
  ],
  [
    'DISCIPLINE_DIFFERS',
    'a discipline of another surface',
    { count_discipline: { ...discipline, surface: 'directus.public.u' } },
  ],
  ['COUNTERPART_DIFFERS', 'a counterpart of a canonical entry', { counterpart: 'count/t' }],
  [
    'COUNTERPART_DIFFERS',
    'a counterpart that is diagnostic itself',
    { precedence: 'diagnostic', counterpart: 'count/t' },
  ],
  [
    'COUNTERPART_DIFFERS',
    'a counterpart that is not in the catalog',
    { precedence: 'diagnostic', counterpart: 'count/u' },
  ],
])('denies with %s: %s, though the catalog prohibits nothing', async (code, _what, more) => {
  expect(await judge(more)).toBe(code);
});
