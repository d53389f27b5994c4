// A catalog of somebody else, end to end through `tki`: the template that examples/ holds, and every way to get one wrong.
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import type { Bench } from './bench.ts';
import { openBench } from './bench.ts';
import type { Exported, Ran } from './command-line.ts';
import { tki, tkiExport } from './command-line.ts';
import { inspect } from './inspect.ts';
import { atLeast } from '../support/at-least.ts';

const template = fileURLToPath(new URL('../../examples/catalog', import.meta.url));
const shipped = fileURLToPath(new URL('../../catalog', import.meta.url));
const ids = loadCatalog(template).catalog.entries.map(({ id }) => id);
const view = 'rows/v_example_open';

interface Index {
  entries: Record<string, unknown>[];
  [member: string]: unknown;
}

let bench: Bench;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tki-own-catalog-'));
  bench = await openBench();
  await bench.create('workflow', readFileSync(join(template, 'database.sql'), 'utf8'));
});

afterAll(async () => {
  await bench[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

/** A copy of the template whose index `edit` changed. */
function copy(edit: (index: Index, entry: Record<string, unknown>) => void = () => undefined): string {
  const own = mkdtempSync(join(folder, 'own-'));
  cpSync(template, own, { recursive: true });
  const path = join(own, 'catalog.json');
  const index = JSON.parse(readFileSync(path, 'utf8')) as Index;
  edit(index, index.entries.find(({ id }) => id === view) ?? {});
  writeFileSync(path, JSON.stringify(index));
  return own;
}

/** The copy's query has another text, and the index pins it. */
function withSql(sql: string, edit: (entry: Record<string, unknown>) => void = () => undefined): string {
  const own = copy((_index, entry) => {
    entry['sql_sha256'] = `sha256:${createHash('sha256').update(sql).digest('hex')}`;
    edit(entry);
  });
  writeFileSync(join(own, `queries/${view}.sql`), sql);
  return own;
}

const exportWith = (catalog: string, ...asked: string[]): Promise<Exported> =>
  tkiExport(
    folder,
    { socketDir: bench.server.socketDir, socketOwner: bench.server.owner.uid, database: 'workflow' },
    asked,
    '--catalog',
    catalog,
  );

describe('the template catalog', () => {
  it('loads, passes the gate and exports COMPLETE without drift', async () => {
    expect((await tki('catalog', 'check', '--catalog', template)).code).toBe(10);
    const ran = await exportWith(template, ...ids);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).not.toContain('VIEW_DRIFT');
    expect(ran.packet().items.map(({ payload }) => payload)).toEqual([
      { kind: 'count', value: '4' },
      expect.objectContaining({ columns: ['id', 'title', 'state', 'due'] }),
      {
        kind: 'rows',
        columns: ['id', 'title', 'due'],
        rows: [
          ['3', 'read the views', '2026-01-20'],
          ['4', 'ask the owner', null],
        ],
      },
    ]);
    expect(ran.packet().tki?.catalog.digest).toBe(loadCatalog(template).digest);
  });

  it('makes a packet that is evidence under it, and is held out under another catalog', async () => {
    const text = (await exportWith(template, ...ids)).text();
    const report = inspect(text, template);
    expect([report.verdict, report.items.map((item) => item.availability)]).toEqual([
      'EVIDENCE_PRESENT',
      ['usable', 'usable', 'usable'],
    ]);
    for (const other of [shipped, copy((index) => (index['catalog_id'] = 'another'))]) {
      const { items } = inspect(text, other);
      expect(items.map((item) => item.availability)).toEqual(['held_out', 'held_out', 'held_out']);
      for (const item of atLeast(1, items))
        expect(item.findings.map(({ reason }) => reason)).toContain('CATALOG_DIFFERS');
    }
  });

  it('makes an UNVERIFIED item of a view that drifted from what it pins', async () => {
    await bench.server.admin(
      'workflow',
      "CREATE OR REPLACE VIEW public.v_example_open AS SELECT t.id, t.title, t.due FROM public.example_task t WHERE t.state <> 'x'",
    );
    try {
      const ran = await exportWith(template, view);
      expect(ran.code).toBe(2);
      expect(ran.stdout).toContain(`VIEW_DRIFT: ${view}`);
      const [item] = inspect(ran.text(), template).items;
      expect(item).toMatchObject({ verdict: 'UNVERIFIED', availability: 'held_out' });
      expect(item?.findings.map(({ reason }) => reason)).toEqual(['VIEW_DRIFT']);
    } finally {
      await bench.server.admin(
        'workflow',
        "CREATE OR REPLACE VIEW public.v_example_open AS SELECT t.id, t.title, t.due FROM public.example_task t WHERE t.state = 'open'",
      );
    }
  });

  it('has a README that explains every member of the schema, and the SQL file of each entry', () => {
    const text = readFileSync(join(template, 'README.md'), 'utf8');
    const schema = JSON.parse(
      readFileSync(fileURLToPath(new URL('../../schemas/catalog.schema.json', import.meta.url)), 'utf8'),
    ) as { properties: Record<string, unknown> };
    // Documents of a knowledge base are no queries: docs/export.md has them.
    Reflect.deleteProperty(schema.properties, 'documents');
    const named = new Set([...text.matchAll(/`([a-z_0-9]+)`/g)].map(([, name]) => name));
    // Not SQL itself: on disk an entry names a file and its digest in its place.
    const members = [...new Set(propertiesOf(schema))].filter((name) => name !== 'sql');
    expect([...members, 'sql_file', 'sql_sha256'].filter((name) => !named.has(name))).toEqual([]);
  });

  it('shows what a view is pinned as and what was exported, so that its author can pin it', async () => {
    const unpinned = copy((_index, entry) => (entry['view_fingerprints'] = {}));
    const first = await exportWith(unpinned, view);
    expect(first.code).toBe(2);
    expect(first.stdout).toContain(`VIEW_DRIFT: ${view}`);
    const shown = await tki('catalog', 'fingerprint', '--catalog', unpinned, '--packet', first.out);
    expect(shown).toMatchObject({ code: 2, stderr: '' });
    const { view_fingerprints: pinned = {} } =
      loadCatalog(template).catalog.entries.find(({ id }) => id === view) ?? {};
    const fingerprint = pinned['public.v_example_open'];
    expect(shown.stdout).toContain('pinned   nothing');
    expect(shown.stdout).toContain(`exported ${String(fingerprint)}`);
    const json = await tki('catalog', 'fingerprint', '--catalog', unpinned, '--packet', first.out, '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      catalog: loadCatalog(unpinned).digest,
      views: [{ id: view, view: 'public.v_example_open', pinned: null, exported: fingerprint }],
    });
    const same = await tki('catalog', 'fingerprint', '--catalog', template, '--packet', first.out);
    expect(same.stdout).toContain('the same');
    expect(same.stdout).not.toContain('VIEW_DRIFT');
    expect(same.code).toBe(10);
    const noView = await exportWith(template, 'rows/example_task');
    const none = await tki('catalog', 'fingerprint', '--catalog', template, '--packet', noView.out);
    expect(none).toMatchObject({ code: 2, stdout: expect.stringContaining('no view in') as string });
    expect((await tki('catalog', 'fingerprint', '--catalog', template)).code).toBe(0);
  });

  it('shows no view of a file that is no packet', async () => {
    const broken = join(folder, 'broken.json');
    for (const text of ['', '{}', '[1', '{"schema":"b7-governed-packet/v1"}']) {
      writeFileSync(broken, text);
      expect(await tki('catalog', 'fingerprint', '--packet', broken)).toMatchObject({
        code: 1,
        stdout: '',
        stderr: expect.stringContaining('PACKET_NOT_ACCEPTED') as string,
      });
    }
  });

  it('shows the views of a hostile packet encoded, and pins nothing of it', async () => {
    const ran = await exportWith(template, view);
    const packet = ran.packet();
    const [item] = packet.items;
    if (item?.tki === undefined) throw new Error('the item has its extension');
    const before = readFileSync(join(template, 'catalog.json'), 'utf8');
    item.tki.view_fingerprints = { 'public.\u001b[2J\nv_example_open': `sha256:${'f'.repeat(64)}` };
    writeFileSync(ran.out, JSON.stringify(packet));
    const shown = await tki('catalog', 'fingerprint', '--catalog', template, '--packet', ran.out);
    expect(shown.stdout).not.toContain('\u001b');
    expect(shown.stdout).not.toMatch(/^v_example_open/m);
    expect(shown.stdout).toContain('VIEW_DRIFT');
    expect(readFileSync(join(template, 'catalog.json'), 'utf8')).toBe(before);
  });
});

describe('a catalog that is wrong', () => {
  it.each<[string, string, (own: string) => void]>([
    ['CATALOG_FILE_REFUSED', 'has no index', (own) => unlinkSync(join(own, 'catalog.json'))],
    [
      'CATALOG_NOT_JSON',
      'has an index that is no JSON',
      (own) => writeFileSync(join(own, 'catalog.json'), '{'),
    ],
    [
      'CATALOG_SQL_DIFFERS',
      'has a text that is not pinned',
      (own) => writeFileSync(join(own, `queries/${view}.sql`), 'SELECT 1'),
    ],
    [
      'CATALOG_FILE_REFUSED',
      'has a link for a text',
      (own) => {
        unlinkSync(join(own, `queries/${view}.sql`));
        symlinkSync('/etc/passwd', join(own, `queries/${view}.sql`));
      },
    ],
  ])('is %s where it %s: exit code 1, no server asked, nothing written', async (code, _what, spoil) => {
    const own = copy();
    spoil(own);
    for (const ran of atLeast(1, await everyAnswer(own))) expect(ran).toMatchObject(refused(code));
  });

  it.each<[string, string, (index: Index, entry: Record<string, unknown>) => void]>([
    ['CATALOG_NOT_ACCEPTED', 'has a member that no schema names', (index) => (index['approved'] = true)],
    [
      'CATALOG_NOT_ACCEPTED',
      'has an entry with such a member',
      (_index, entry) => (entry['parameters'] = ['id']),
    ],
    ['CATALOG_NOT_ACCEPTED', 'calls itself sealed', (index) => (index['seal'] = 'SEALED')],
    ['CATALOG_NOT_ACCEPTED', 'calls itself authority', (index) => (index['status'] = 'authority')],
    ['CATALOG_NOT_ACCEPTED', 'names the database postgres', (index) => (index['databases'] = ['postgres'])],
    [
      'CATALOG_NOT_ACCEPTED',
      'has an entry without a fingerprint member',
      (_index, entry) => delete entry['view_fingerprints'],
    ],
    ['CATALOG_NOT_ACCEPTED', 'has a blank surface', (_index, entry) => (entry['governed_surface'] = '')],
    ['CATALOG_DUPLICATE_ID', 'has an id twice', (_index, entry) => (entry['id'] = 'rows/example_task')],
    [
      'CATALOG_FILE_REFUSED',
      'names a text outside',
      (_index, entry) => (entry['sql_file'] = 'queries/../../x.sql'),
    ],
    ['CATALOG_FILE_REFUSED', 'has the text in its index', (_index, entry) => (entry['sql'] = 'SELECT 1')],
  ])('is %s where it %s: exit code 1, no server asked, nothing written', async (code, _what, edit) => {
    for (const ran of atLeast(1, await everyAnswer(copy(edit)))) expect(ran).toMatchObject(refused(code));
  });

  it.each<[string, number, () => string]>([
    ['ENTRY_DENIED', 3, () => copy((_index, entry) => (entry['authority_status'] = 'binding'))],
    [
      'ENTRY_DENIED',
      3,
      () => withSql('SELECT id, title, due FROM public.v_example_open, public.example_task'),
    ],
    ['ENTRY_DENIED', 3, () => withSql('SELECT id, pg_sleep(1) AS title, due FROM public.v_example_open')],
    ['DATABASE_DENIED', 3, () => copy((index) => (index['databases'] = ['directus']))],
    ['SURFACE_KIND_DIFFERS', 3, () => copy((_index, entry) => (entry['surface_kind'] = 'pg_table'))],
    ['RELATION_NOT_LOCKED', 3, () => elsewhere('public.not_there')],
    ['RELATION_NOT_LOCKED', 3, () => elsewhere('public.not_granted')],
    ['ERROR', 2, () => copy((_index, entry) => (entry['columns'] = ['id', 'title', 'state']))],
    ['EMPTY', 2, () => withSql('SELECT id, title, due FROM public.v_example_open WHERE id = 0 ORDER BY id')],
  ])('ends an export with %s and exit code %i', async (code, exitCode, make) => {
    await bench.server.admin('workflow', notGranted);
    const ran = await exportWith(make(), view);
    expect(ran.stdout).toContain(code);
    expect(ran.code).toBe(exitCode);
    // What is refused leaves no packet; what is incomplete is one.
    const left = await Promise.resolve()
      .then(ran.packet)
      .then(
        () => 'a packet',
        (error: unknown) => (error as { code?: string }).code,
      );
    expect(left).toBe(exitCode === 3 ? 'ENOENT' : 'a packet');
  });
});

const notGranted = `CREATE TABLE IF NOT EXISTS public.not_granted (id int, title text, due date);
                    REVOKE ALL ON public.not_granted FROM context_pack_readonly`;

const elsewhere = (relation: string): string =>
  withSql(`SELECT id, title, due FROM ${relation} ORDER BY id`, (entry) => {
    entry['governed_surface'] = `workflow.${relation}`;
    entry['relations'] = [relation];
  });

/** What each command says of a folder that it refuses; the export, before it asks a server. */
async function everyAnswer(own: string): Promise<Ran[]> {
  const exported = await exportWith(own, view);
  // Neither packet nor log: the folder is as it was.
  expect(readdirSync(dirname(exported.out))).toEqual([]);
  const answers = [exported, await tki('catalog', 'show', view, '--catalog', own)];
  for (const command of ['list', 'check', 'fingerprint'])
    answers.push(await tki('catalog', command, '--catalog', own));
  return answers;
}

const refused = (code: string) => ({ code: 1, stdout: '', stderr: expect.stringContaining(code) as string });

/** Every name below a `properties`. */
function propertiesOf(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(propertiesOf);
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, value]) =>
    name === 'properties'
      ? [...Object.keys(value as object), ...Object.values(value as object).flatMap(propertiesOf)]
      : propertiesOf(value),
  );
}
