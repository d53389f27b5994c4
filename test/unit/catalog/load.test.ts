import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCatalog, loadUnpinned } from '../../../src/catalog/load.ts';
import { toCanonicalJson } from '../../../src/formats/canonical.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import { CodedError } from '../../../src/formats/coded-error.ts';

const sql = 'SELECT pg_catalog.count(*) FROM public.dot_tools\n';
const entry = {
  id: 'count/dot_tools',
  governed_surface: 'directus.public.dot_tools',
  surface_kind: 'pg_table',
  precedence: 'canonical',
  authority_status: 'evidence-only',
  result: 'count',
  columns: [],
  relations: ['public.dot_tools'],
  view_fingerprints: {},
  live_run_evidence: 'NONE: synthetic',
};
const onDisk = { ...entry, sql_file: 'queries/count/dot_tools.sql', sql_sha256: sha256(sql) };
const index = {
  schema: 'tki-catalog/v1',
  catalog_id: 'test',
  status: 'provisional',
  seal: 'UNSEALED',
  databases: ['directus'],
  kb_prefixes: [],
  prohibited: { functions: [], joins: [], formulas: [] },
  entries: [onDisk],
};

let directory: string;
const writeIndex = (value: unknown): void =>
  writeFileSync(
    join(directory, 'catalog.json'),
    typeof value === 'string' ? value : JSON.stringify(value, null, 2),
  );
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'tki-catalog-'));
  mkdirSync(join(directory, 'queries', 'count'), { recursive: true });
  writeFileSync(join(directory, 'queries', 'count', 'dot_tools.sql'), sql);
  writeIndex(index);
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const codeOfLoading = (): string => {
  try {
    loadCatalog(directory);
  } catch (error) {
    if (error instanceof CodedError) {
      expect(error.hint).not.toBe('');
      return error.code;
    }
    throw error;
  }
  return 'accepted';
};

test('loadCatalog inlines the exact text of each SQL file and pins the RFC 8785 text', () => {
  const { text, catalog, digest } = loadCatalog(directory);
  expect(catalog.entries).toEqual([{ ...entry, sql }]);
  expect(text).toBe(toCanonicalJson({ ...index, entries: [{ ...entry, sql }] }));
  expect(digest).toBe(sha256(text));
});

test('white space of the index does not change the digest, a byte of the SQL does', () => {
  const { digest } = loadCatalog(directory);
  writeIndex(JSON.stringify(index));
  expect(loadCatalog(directory).digest).toBe(digest);
  const changed = sql.replace('\n', ' \n');
  writeFileSync(join(directory, 'queries', 'count', 'dot_tools.sql'), changed);
  writeIndex({ ...index, entries: [{ ...onDisk, sql_sha256: sha256(changed) }] });
  expect(loadCatalog(directory).digest).not.toBe(digest);
});

test.each([
  '/etc/passwd',
  '../queries/count/dot_tools.sql',
  'queries/../../etc/passwd.sql',
  'queries/./count/dot_tools.sql',
  'queries//count/dot_tools.sql',
  'queries/.hidden.sql',
  'count/dot_tools.sql',
  'queries/count/dot_tools.txt',
  'queries/count\\dot_tools.sql',
  'queries/count/dot_tools.sql\n',
])('loadCatalog refuses the path %j', (sql_file) => {
  writeIndex({ ...index, entries: [{ ...onDisk, sql_file }] });
  expect(codeOfLoading()).toBe('CATALOG_FILE_REFUSED');
});

test('loadCatalog follows no symbolic link: not as index, as SQL file, nor as a folder on the way', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'tki-elsewhere-'));
  cpSync(directory, elsewhere, { recursive: true });
  const replaceByLink = (relative: string): string => {
    rmSync(join(directory, relative), { recursive: true });
    symlinkSync(join(elsewhere, relative), join(directory, relative));
    const code = codeOfLoading();
    rmSync(join(directory, relative));
    cpSync(join(elsewhere, relative), join(directory, relative), { recursive: true });
    return code;
  };
  try {
    for (const relative of ['catalog.json', 'queries/count/dot_tools.sql', 'queries/count', 'queries']) {
      expect([relative, replaceByLink(relative)]).toEqual([relative, 'CATALOG_FILE_REFUSED']);
    }
    expect(codeOfLoading()).toBe('accepted');
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
});

test('loadCatalog refuses SQL that is not the pinned text', () => {
  writeFileSync(join(directory, 'queries', 'count', 'dot_tools.sql'), sql.replace('dot_tools', 'dot_toolz'));
  expect(codeOfLoading()).toBe('CATALOG_SQL_DIFFERS');
});

test('loadCatalog refuses SQL that is written into the index, and an entry that is no object', () => {
  writeIndex({ ...index, entries: [{ ...onDisk, sql }] });
  expect(codeOfLoading()).toBe('CATALOG_FILE_REFUSED');
  writeIndex({ ...index, entries: [null] });
  expect(codeOfLoading()).toBe('CATALOG_FILE_REFUSED');
});

test('loadCatalog refuses two entries with one id', () => {
  writeIndex({ ...index, entries: [onDisk, onDisk] });
  expect(codeOfLoading()).toBe('CATALOG_DUPLICATE_ID');
});

test('loadCatalog refuses a second member of one name, also when it is written with an escape', () => {
  const text = JSON.stringify(index);
  writeIndex(text.replace('"seal":', '"seal":"x","seal":'));
  expect(codeOfLoading()).toBe('CATALOG_DUPLICATE_MEMBER');
  writeIndex(text.replace('"seal":', '"s\\u0065al":"x","seal":'));
  expect(codeOfLoading()).toBe('CATALOG_DUPLICATE_MEMBER');
});

test.each([
  ['a catalog that calls itself sealed', { ...index, seal: 'SEALED' }],
  ['an unknown member', { ...index, note: 'x' }],
  ['a database outside the allow-list', { ...index, databases: ['postgres'] }],
  [
    'half a character',
    JSON.stringify({ ...index, entries: [{ ...onDisk, notes: 'x' }] }).replace('"x"', '"\\ud800"'),
  ],
])('loadCatalog refuses %s', (_what, value) => {
  writeIndex(value);
  expect(codeOfLoading()).toBe('CATALOG_NOT_ACCEPTED');
});

test('loadCatalog refuses an index nested so deeply that a walk would overflow', () => {
  writeIndex(`{"entries":[${'['.repeat(100_000)}${']'.repeat(100_000)}]}`);
  expect(codeOfLoading()).toBe('CATALOG_NOT_ACCEPTED');
});

// Before a file is opened: the one that each entry names is not there.
test('loadCatalog refuses more than 1000 entries without reading their SQL', () => {
  rmSync(join(directory, 'queries'), { recursive: true });
  const entries = Array.from({ length: 1001 }, (_, at) => ({ ...onDisk, id: `count/q${at}` }));
  writeIndex({ ...index, entries });
  expect(codeOfLoading()).toBe('CATALOG_NOT_ACCEPTED');
  writeIndex({ ...index, entries: entries.slice(1) });
  expect(codeOfLoading()).toBe('CATALOG_FILE_REFUSED');
});

// Each one alone is within every limit; the digest of the last entry is wrong, and is never come to.
test('loadCatalog counts one SQL file each time an entry names it, and stops reading at the limit of the whole', () => {
  const text = `${'x'.repeat(19_999)}\n`;
  writeFileSync(join(directory, 'queries', 'count', 'dot_tools.sql'), text);
  const entries = Array.from({ length: 250 }, (_, at) => ({
    ...onDisk,
    id: `count/q${at}`,
    sql_sha256: at === 249 ? sha256('') : sha256(text),
  }));
  writeIndex({ ...index, entries });
  expect(codeOfLoading()).toBe('CATALOG_TOO_LARGE');
  writeIndex({ ...index, entries: entries.slice(100) });
  expect(codeOfLoading()).toBe('CATALOG_SQL_DIFFERS');
});

test('loadCatalog refuses one SQL file that is larger than the whole may be', () => {
  writeFileSync(join(directory, 'queries', 'count', 'dot_tools.sql'), 'x'.repeat(4 * 1024 * 1024 + 1));
  expect(codeOfLoading()).toBe('CATALOG_TOO_LARGE');
});

// A pair that no relation can match prohibits nothing, whatever it looks like.
test.each(['public.information_unit', 'Information_Unit', '"information_unit"', 'information unit', '', '*'])(
  'loadCatalog refuses the name %j in a prohibited join',
  (name) => {
    const joins = [[name, 'tac_logical_unit']];
    writeIndex({ ...index, prohibited: { ...index.prohibited, joins } });
    expect(codeOfLoading()).toBe('CATALOG_NOT_ACCEPTED');
  },
);

test('loadCatalog refuses a missing index, one that is not JSON, and bytes that are not UTF-8', () => {
  writeIndex('{');
  expect(codeOfLoading()).toBe('CATALOG_NOT_JSON');
  writeIndex('[]');
  expect(codeOfLoading()).toBe('CATALOG_NOT_ACCEPTED');
  writeFileSync(
    join(directory, 'catalog.json'),
    Buffer.concat([readFileSync(join(directory, 'catalog.json')), Buffer.of(0xff)]),
  );
  expect(codeOfLoading()).toBe('CATALOG_FILE_REFUSED');
  rmSync(join(directory, 'catalog.json'));
  expect(codeOfLoading()).toBe('CATALOG_FILE_REFUSED');
});

test('the shipped catalog names the documents whose key and path the source documents give', () => {
  const { catalog } = loadCatalog(join(import.meta.dirname, '../../../catalog'));
  const named = (catalog.documents ?? []).map(({ document_id, path }) => [document_id, path]);
  const below = 'knowledge/dev/laws/tool-kiem-thu';
  expect(named).toEqual(
    expect.arrayContaining([
      ['KB-7359', `${below}/contracts/offline-mvp-governed-packet-consumption-contract-2026-06-10.md`],
      [
        'KB-2986',
        `${below}/checkpoints/action-ready-blocker-after-phase2-offline-mvp-execution-path-2026-06-09.md`,
      ],
    ]),
  );
});

test('a text that is not pinned is named with the digest that it has, and to its author every one of them is', () => {
  writeIndex(index);
  writeFileSync(join(directory, 'queries/count/dot_tools.sql'), 'SELECT 1');
  expect(() => loadCatalog(directory)).toThrow(sha256('SELECT 1'));
  expect(loadUnpinned(directory).others).toEqual([
    { file: 'queries/count/dot_tools.sql', found: sha256('SELECT 1') },
  ]);
});
