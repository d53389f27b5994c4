// A catalog with databases or functions of its own: what it needs, what it can never list, and that nothing connects without it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load.ts';
import type { LoadedCatalog } from '../../../src/catalog/assemble.ts';
import { approve } from '../../../src/export/approve.ts';
import { createParser } from '../../../src/export/gate/parser.ts';
import { ExportProblem } from '../../../src/export/problem.ts';
import { contractDatabases, deniedDatabase, hasOwnLists } from '../../../src/formats/catalog-lists.ts';
import { signatures } from '../../../src/formats/callable.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import { validate } from '../../../src/formats/validators/catalog.js';
import { toCatalog } from '../../postgres/bench.ts';

const shipped = new URL('../../../catalog', import.meta.url).pathname;
const other = sha256('another');

const refusal = async (
  catalog: LoadedCatalog,
  database: string,
  expected?: typeof other,
): Promise<string> => {
  const [id = ''] = catalog.catalog.entries.map((entry) => entry.id);
  const plan = { ids: [id], purpose: 'a test', catalog, database };
  try {
    await approve(expected === undefined ? plan : { ...plan, expectedCatalog: expected }, createParser());
    return 'approved';
  } catch (error) {
    return error instanceof ExportProblem ? error.code : 'another error';
  }
};

it('the shipped catalog keeps to the contract: its three databases at most, and no function', () => {
  const { catalog } = loadCatalog(shipped);
  expect(hasOwnLists(catalog)).toBe(false);
  expect(catalog.functions ?? []).toEqual([]);
  expect(catalog.entries.flatMap(({ functions = [] }) => functions)).toEqual([]);
  expect(contractDatabases).toEqual(['directus', 'incomex_metadata', 'workflow']);
  expect(readFileSync(`${shipped}/catalog.json`, 'utf8')).not.toContain('"may_call"');
});

const plain = { q: { relation: 'public.t' } };
const calling = {
  q: {
    relation: 'public.t',
    sql: 'SELECT lower(a) AS a FROM public.t',
    columns: ['a'],
    functions: ['lower(x)'] as const,
  },
};

it.each([
  ['the contract’s lists, no digest', toCatalog('directus', plain), 'directus', 'none', 'approved'],
  ['the contract’s lists, its digest', toCatalog('directus', plain), 'directus', 'own', 'approved'],
  [
    'the contract’s lists, another digest',
    toCatalog('directus', plain),
    'directus',
    'other',
    'CATALOG_NOT_EXPECTED',
  ],
  ['another database, no digest', toCatalog('shop', plain), 'shop', 'none', 'CATALOG_NOT_EXPECTED'],
  ['another database, its digest', toCatalog('shop', plain), 'shop', 'own', 'approved'],
  ['another database, another digest', toCatalog('shop', plain), 'shop', 'other', 'CATALOG_NOT_EXPECTED'],
  ['another database, in other letters', toCatalog('shop', plain), 'Shop', 'own', 'DATABASE_DENIED'],
  ['another database, with a blank', toCatalog('shop', plain), 'shop ', 'own', 'DATABASE_DENIED'],
  [
    'one of the contract’s that this catalog does not list',
    toCatalog('shop', plain),
    'directus',
    'own',
    'DATABASE_DENIED',
  ],
  ['a function list, no digest', toCatalog('directus', calling), 'directus', 'none', 'CATALOG_NOT_EXPECTED'],
  ['a function list, its digest', toCatalog('directus', calling), 'directus', 'own', 'approved'],
  ...['postgres', 'template0', 'template1', 'POSTGRES', 'Template1 '].map(
    (name) =>
      [
        `${name} under a catalog that lists another`,
        toCatalog('shop', plain),
        name,
        'own',
        'DATABASE_DENIED',
      ] as const,
  ),
  [
    'postgres, where a catalog in memory lists it',
    toCatalog('postgres', plain),
    'postgres',
    'own',
    'DATABASE_DENIED',
  ],
] as const)('%s', async (_what, catalog, database, digest, code) => {
  const expected = { none: undefined, own: catalog.digest, other }[digest];
  expect(await refusal(catalog, database, expected)).toBe(code);
});

it.each(['postgres', 'template0', 'template1'])('no catalog lists %s', (name) => {
  expect(deniedDatabase({ databases: ['shop', name] })).toBe(name);
});

it.each(['Shop', 'shop-1', 'shop ', 'шоп', '', 'a'.repeat(64)])('no catalog lists the name %j', (name) => {
  expect(validate({ ...toCatalog('shop', plain).catalog, databases: [name] })).toBe(false);
});

it.each(['pg_sleep(x)', 'sum', 'SUM(x)', 'sum(x) ', 'pg_catalog.sum(x)', '*', 'all', ''])(
  'no catalog lists the function %j: only what the constant names',
  async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'tki-own-lists-'));
    const { entries: _, ...head } = toCatalog('shop', plain).catalog;
    writeFileSync(join(folder, 'catalog.json'), JSON.stringify({ ...head, functions: [name], entries: [] }));
    expect(() => loadCatalog(folder)).toThrow(/which no catalog can list/);
    rmSync(folder, { recursive: true });
    // In memory it lets nothing through either.
    const catalog = { ...toCatalog('directus', calling).catalog, functions: [name] };
    const digest = sha256(JSON.stringify(catalog));
    expect(await refusal({ text: '', catalog, digest }, 'directus', digest)).toBe('ENTRY_DENIED');
  },
);

it('an entry names exactly what its text calls: more and less are refused', async () => {
  const { catalog } = toCatalog('shop', calling);
  for (const functions of [[], ['lower(x)', 'upper(x)'] as const]) {
    const entries = catalog.entries.map((entry) => ({ ...entry, functions: [...functions] }));
    const changed = { ...catalog, functions: [...signatures], entries };
    const digest = sha256(JSON.stringify(changed));
    expect(await refusal({ text: '', catalog: changed, digest }, 'shop', digest)).toBe('ENTRY_DENIED');
  }
});
