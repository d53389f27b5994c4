// Every surface of the shipped catalog, read for real: on the embedded PostgreSQL 18 and on the distribution's own version.
// The rows are synthetic; what is shown is the queries, and never the database that they were written for.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import type { PacketItem } from '../../src/formats/documents.ts';
import type { ReferenceDatabase } from '../../scripts/demo-database.ts';
import { startReferenceDatabase } from '../../scripts/demo-database.ts';
import { embeddedHome, packagedHome } from '../../scripts/postgres-server.ts';
import { withTemplate } from '../support/postgres.ts';
import { byExport, tkiExport } from './command-line.ts';
import { atLeast } from '../support/at-least.ts';

const catalogFolder = fileURLToPath(new URL('../../catalog', import.meta.url));
const catalog = loadCatalog(catalogFolder);
const entries = catalog.catalog.entries.filter(({ surface_kind: kind }) => kind !== 'kb_document');

/** Requirement 44, then what the C1 review adds. */
const surfaces = `
  dot_tools meta_catalog v_dot_reconciliation_reliability v_dot_registry_no_file
  wf_fs_dot_bin_snapshot wf_orphan_digest_v2 entity_dependencies universal_edges
  v_kg_edges_all information_unit tac_logical_unit v_context_pack_latest
  context_pack_manifest v_entity_full_classification dot_iu_command_catalog
  directus_flows system_issues dot_agent_api_contract dot_agent_api_gate table_registry`
  .trim()
  .split(/\s+/);

/** What each query gives on the reference rows: a count's value, or how many rows. */
const expected: Record<string, string> = {
  'count/dot_tools': '309',
  'count/information_unit': '219',
  'count/tac_logical_unit': '102',
  'count/v_dot_reconciliation_reliability': '309',
  'count/v_dot_registry_no_file': '41',
  'count/system_issues': '224019',
  'rows/dot_tools': '309 rows',
  'rows/dot_tools.on_deploy': '3 rows',
  'count/dot_tools.DOT_C1_VOCAB_BUILD': '0',
  'count/meta_catalog': '309',
  'rows/meta_catalog': '309 rows',
  'rows/v_dot_reconciliation_reliability': '309 rows',
  'rows/v_dot_registry_no_file': '41 rows',
  'count/wf_fs_dot_bin_snapshot': '268',
  'rows/wf_fs_dot_bin_snapshot': '268 rows',
  'count/wf_orphan_digest_v2': '24',
  'rows/wf_orphan_digest_v2': '24 rows',
  'count/entity_dependencies': '1200',
  'count/universal_edges': '5000',
  'count/v_kg_edges_all': '6200',
  'rows/information_unit': '219 rows',
  'rows/tac_logical_unit': '102 rows',
  'count/v_context_pack_latest': '3',
  'rows/v_context_pack_latest': '3 rows',
  'count/context_pack_manifest': '12',
  'rows/context_pack_manifest': '12 rows',
  'count/v_entity_full_classification': '309',
  'rows/v_entity_full_classification': '309 rows',
  'count/dot_iu_command_catalog': '57',
  'count/dot_iu_command_catalog.not_mutating': '15',
  'rows/dot_iu_command_catalog': '57 rows',
  'count/dot_agent_api_contract': '2',
  'count/dot_agent_api_contract.DOT_C1_VOCAB_BUILD': '0',
  'rows/dot_agent_api_contract': '2 rows',
  'rows/dot_agent_api_gate': '1 rows',
  'count/table_registry': '21',
  'rows/table_registry': '21 rows',
  'count/directus_flows': '100',
  'rows/directus_flows': '100 rows',
  'rows/system_issues.latest': '100 rows',
};

describe('the shipped catalog', () => {
  it('has an entry for every allowed surface, and none for another', () => {
    const named = new Set(entries.map(({ governed_surface: surface }) => surface));
    expect([...named].sort()).toEqual(surfaces.map((name) => `directus.public.${name}`).sort());
  });

  it('is written down in docs/export.md as it is: what is counted, what is listed, with which precedence', () => {
    const document = readFileSync(new URL('../../docs/export.md', import.meta.url), 'utf8');
    const rows = [
      ...document.matchAll(/^\| `([a-z0-9_]+)` +\| (yes|no) +\| (.+?) +\| (canonical|diagnostic) +\|/gm),
    ];
    expect(rows.map(([, surface]) => surface)).toEqual(surfaces);
    for (const [, surface = '', counted, listed = '', precedence] of atLeast(1, rows)) {
      const own = entries.filter((entry) => entry.governed_surface === `directus.public.${surface}`);
      const ids = own.map(({ id }) => id);
      expect([surface, ids.includes(`count/${surface}`) ? 'yes' : 'no']).toEqual([surface, counted]);
      expect([surface, ids.includes(`rows/${surface}`)]).toEqual([surface, /\ball\b/.test(listed)]);
      const further = [...listed.matchAll(/`(\.[a-z_]+)`/g)].map(([, suffix]) => `rows/${surface}${suffix}`);
      expect(ids).toEqual(expect.arrayContaining(further));
      expect([surface, new Set(own.map((entry) => entry.precedence))]).toEqual([
        surface,
        new Set([precedence]),
      ]);
    }
  });

  it.each(atLeast(40, entries))(
    'says of $id what it is for, that nobody ran it for real, and never that it binds',
    (entry) => {
      expect(entry.purpose?.trim()).toMatch(/./);
      expect(entry.live_run_evidence).toBe('NONE: synthetic');
      expect(entry.authority_status).not.toBe('binding');
      // A listing names its columns and its order; only a count has a star.
      const form = /^SELECT [a-z_, ]+ FROM public\.[a-z0-9_]+ .*ORDER BY [a-z_]+/;
      expect(entry.sql).toMatch(entry.result === 'rows' ? form : /^SELECT pg_catalog\.count\(\*\) /);
    },
  );

  it('reads the two reconciliations with their precedence, the diagnostic one beside its canonical counterpart', () => {
    const precedence = (surface: string) =>
      new Set(
        entries.filter((entry) => entry.governed_surface.endsWith(surface)).map((entry) => entry.precedence),
      );
    expect(precedence('.v_dot_reconciliation_reliability')).toEqual(new Set(['canonical']));
    expect(precedence('.v_dot_registry_no_file')).toEqual(new Set(['diagnostic']));
    for (const entry of atLeast(
      1,
      entries.filter(({ governed_surface: name }) => name.endsWith('.v_dot_registry_no_file')),
    )) {
      expect(entries.find(({ id }) => id === entry.counterpart)?.precedence).toBe('canonical');
    }
  });

  it('calls the commands that do not mutate a candidate set, wherever it counts or lists them', () => {
    const commands = entries.filter(({ governed_surface: surface }) =>
      surface.endsWith('.dot_iu_command_catalog'),
    );
    for (const entry of atLeast(1, commands)) {
      const said = entry.count_discipline?.population ?? entry.notes ?? '';
      expect(said.toLowerCase()).toContain('candidate set, not an authorised call set');
    }
    expect(commands).toHaveLength(3);
  });
});

const servers = [
  { name: 'PostgreSQL 18, embedded', home: embeddedHome },
  { name: "the distribution's PostgreSQL", home: packagedHome },
];

const folder = mkdtempSync(join(tmpdir(), 'tki-surfaces-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const itemsByServer = new Map<string, PacketItem[]>();

describe.each(servers)('$name', ({ name, home }) => {
  let database: ReferenceDatabase;
  beforeAll(async () => {
    database = await startReferenceDatabase(undefined, await withTemplate({ home: home() }));
  });
  afterAll(() => database.stop());

  it('answers every query of the catalog COMPLETE, with the rows that are there, and no view has drifted', async () => {
    const items: PacketItem[] = [];
    for (const ids of atLeast(1, byExport(entries.map(({ id }) => id)))) {
      const ran = await tkiExport(folder, database, ids);
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      expect(ran.stdout).not.toContain('VIEW_DRIFT');
      items.push(...ran.packet().items);
    }
    itemsByServer.set(name, items);
    const found = items.map(({ item_id: id, payload }) => [
      id,
      payload.kind === 'count' ? payload.value : `${String(payload.rows.length)} rows`,
    ]);
    expect(Object.fromEntries(found)).toEqual(expected);
    expect(new Set(items.map((item) => item.tki?.completeness))).toEqual(new Set(['COMPLETE']));
    for (const item of atLeast(
      1,
      items.filter(({ surface_kind: kind }) => kind === 'pg_view'),
    ))
      expect(Object.keys(item.tki?.view_fingerprints ?? {})).toHaveLength(1);
    // Directus keeps a flow's secrets there; no query reads the column.
    expect(JSON.stringify(items)).not.toContain('token that no packet may hold');
  });
});

describe('two versions of PostgreSQL', () => {
  it('give the same content hash for every item, so neither order nor text depends on the version', () => {
    const hashes = servers.map(({ name }) =>
      (itemsByServer.get(name) ?? []).map((item) => [item.item_id, item.source_metadata.content_hash]),
    );
    expect(hashes[0]).toHaveLength(entries.length);
    expect(hashes[1]).toEqual(hashes[0]);
  });

  it('are two: each item says which one it was read from', () => {
    const [embedded, packaged] = servers.map(({ name, home }) => ({
      said: new Set(
        (itemsByServer.get(name) ?? []).map((item) => item.source_metadata.source_revision.split(';')[0]),
      ),
      version: spawnSync(join(home(), 'bin/postgres'), ['--version'], { encoding: 'utf8' }).stdout,
    }));
    expect([...(embedded?.said ?? [])]).toEqual([expect.stringMatching(/^pg:18\d{4}$/)]);
    const major = /\d+/.exec(packaged?.version ?? '')?.[0] ?? 'none';
    expect([...(packaged?.said ?? [])]).toEqual([expect.stringMatching(new RegExp(`^pg:${major}\\d{4}$`))]);
  });
});
