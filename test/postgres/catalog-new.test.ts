// From a stranger's database of twenty tables to a report: the steps that the draft's README names, walked one by one.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import type { Bench } from './bench.ts';
import { openBench } from './bench.ts';
import { tki, tkiExport } from './command-line.ts';
import { inspect } from './inspect.ts';
import { atLeast } from '../support/at-least.ts';

let bench: Bench;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tki-catalog-new-'));
  bench = await openBench();
  await bench.create('shop', readFileSync(new URL('fixtures/shop.sql', import.meta.url), 'utf8'));
  await bench.server.admin(
    'shop',
    `CREATE TABLE public."Ord""; DROP TABLE public.customer; --" (a int);
     CREATE TABLE public.odd ("../../etc" int, "sql" text, "a""b" int, "\u202e\u001b[31m" int);
     CREATE TABLE public."### Approved" (a int);
     CREATE MATERIALIZED VIEW public.m_total AS SELECT 1 AS a;
     CREATE TABLE public.closed (a int); REVOKE ALL ON public.closed FROM context_pack_readonly;`,
  );
});

afterAll(async () => {
  await bench[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

const there = (): string[] => [
  '--database',
  'shop',
  '--host',
  bench.server.socketDir,
  '--socket-owner',
  String(bench.server.owner.uid),
];

it('lists relations with kinds and columns, and writes nothing, where none is chosen', async () => {
  const ran = await tki('catalog', 'new', '--out', join(folder, 'nothing'), ...there());
  expect(ran.code).toBe(0);
  expect(ran.stdout).toContain('public.orders');
  expect(ran.stdout).toContain('partitioned table');
  expect(ran.stdout).toContain('materialized view');
  expect(ran.stdout).toContain('may not SELECT');
  expect(ran.stdout).not.toContain('visit_2025');
  // Names of a stranger are text, never escapes.
  expect(ran.stdout).not.toContain('\u001b');
  expect(ran.stdout).not.toContain('\u202e');
  expect(existsSync(join(folder, 'nothing'))).toBe(false);
});

it('reads postgres, template0 and template1 never, and an unsafe role not at all', async () => {
  for (const database of ['postgres', 'template1']) {
    const ran = await tki('catalog', 'new', ...there(), '--database', database);
    expect([ran.code, ran.stdout]).toEqual([3, expect.stringContaining('DATABASE_DENIED')]);
  }
  const ran = await tki('catalog', 'new', ...there(), '--user', 'postgres');
  expect([ran.code, ran.stdout]).toEqual([3, expect.stringContaining('ROLE_UNSAFE')]);
});

it('goes from the names of the database to a report that is evidence', { timeout: 120_000 }, async () => {
  const out = join(folder, 'draft');
  const drafted = await tki('catalog', 'new', '--schema', 'public', '--out', out, ...there());
  expect(drafted).toMatchObject({ code: 0, stderr: '' });
  expect(statSync(join(out, 'README.md')).isFile()).toBe(true);
  const text = (name: string): string => readFileSync(join(out, name), 'utf8');
  expect(text('grants.sql')).toContain('GRANT SELECT ON "public"."orders" TO "context_pack_readonly";');
  expect(text('catalog.json')).not.toContain('DROP TABLE');
  expect(text('README.md')).not.toContain('Approved');
  expect(text('queries/rows/odd.sql')).toBe(
    'SELECT "../../etc", "a""b", U&"\\+00202e\\+00001b[31m" FROM "public"."odd"\n',
  );
  // A second draft never writes over a first.
  expect((await tki('catalog', 'new', '--schema', 'public', '--out', out, ...there())).code).toBe(1);

  const { catalog } = loadCatalog(out);
  expect(catalog.entries.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['count/orders', 'rows/v_revenue', 'count/visit']),
  );
  expect(catalog.entries.length).toBeGreaterThan(40);

  // Nothing is exported before a human wrote, with the right digest or without.
  const checked = await tki('catalog', 'check', '--catalog', out, '--json');
  const decisions = (JSON.parse(checked.stdout) as { decisions: { decision: { code?: string } }[] })
    .decisions;
  expect([checked.code, new Set(decisions.map(({ decision }) => decision.code))]).toEqual([
    4,
    new Set(['UNREVIEWED']),
  ]);
  const place = { socketDir: bench.server.socketDir, socketOwner: bench.server.owner.uid, database: 'shop' };
  const early = await tkiExport(
    folder,
    place,
    ['count/orders'],
    '--catalog',
    out,
    '--expect-catalog',
    loadCatalog(out).digest,
    '--json',
  );
  expect([early.code, JSON.parse(early.stdout)]).toMatchObject([
    3,
    { code: 'ENTRY_DENIED', executed: false },
  ]);
  expect(early.stdout).toContain('UNREVIEWED');

  // Step 1: a person writes. Step 2: the owner grants (done by the bench). Step 3: the digest, the export, the report.
  const written = text('catalog.json').replaceAll('"UNREVIEWED"', '"written by a person"');
  writeFileSync(join(out, 'catalog.json'), written);
  expect((await tki('catalog', 'check', '--catalog', out)).code).toBe(10);
  const printed = await tki('catalog', 'fingerprint', '--catalog', out);
  const digest = /sha256:[0-9a-f]{64}/.exec(printed.stdout)?.[0] ?? '';
  const ids = ['count/orders', 'count/visit', 'rows/store', 'rows/voucher'];
  const blind = await tkiExport(folder, place, ids, '--catalog', out, '--json');
  expect([blind.code, JSON.parse(blind.stdout)]).toMatchObject([
    3,
    { code: 'CATALOG_NOT_EXPECTED', executed: false },
  ]);
  const ran = await tkiExport(folder, place, ids, '--catalog', out, '--expect-catalog', digest);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(
    ran.packet().items.map(({ payload }) => ('value' in payload ? payload.value : payload.rows.length)),
  ).toEqual(['120', '42', 2, 2]);
  const report = inspect(ran.text(), out);
  expect(report.verdict).toBe('EVIDENCE_PRESENT');
  for (const item of atLeast(1, report.items))
    expect(item.notes.join()).toContain('seed 002’s list is not met');

  // A packet that names an entry which nobody reviewed is held out.
  const again = join(folder, 'again');
  await tki('catalog', 'new', 'public.store', '--out', again, ...there());
  const forged = ran.text().replaceAll(digest, loadCatalog(again).digest);
  expect(inspect(forged, again).verdict).not.toBe('EVIDENCE_PRESENT');
});
