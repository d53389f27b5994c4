// The failure modes of the reference contract (seed 002, section 10), each provoked through `tki export` against a real server
// and followed to what the inspector makes of it. Single causes have their tests in session.test.ts, reach.test.ts and gate.test.ts.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalDigest, toCanonicalJson } from '../../src/formats/canonical.ts';
import { sha256 } from '../../src/formats/digest.ts';
import type { Packet, PacketItem } from '../../src/formats/documents.ts';
import type { Bench } from './bench.ts';
import { openBench } from './bench.ts';
import type { Exported } from './command-line.ts';
import { tkiExport } from './command-line.ts';
import { inspect } from './inspect.ts';

const ROLE = 'context_pack_readonly';
const discipline = {
  surface: 'directus.public.plain',
  denominator: 'all rows',
  match_key: 'a: one row, one number',
  population: 'rows of a test',
  confidence: 'exact in the snapshot',
};

let bench: Bench;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tki-failures-'));
  bench = await openBench();
  await bench.create(
    'directus',
    `CREATE TABLE public.plain (a int);
     INSERT INTO public.plain SELECT generate_series(1, 700);
     CREATE TABLE public.slow (a int);
     INSERT INTO public.slow SELECT generate_series(1, 40000);
     CREATE SEQUENCE public.numbers;
     CREATE PROCEDURE public.change() LANGUAGE sql AS 'DELETE FROM public.plain';
     CREATE FUNCTION public.change_too() RETURNS int LANGUAGE sql AS 'DELETE FROM public.plain RETURNING a';
     GRANT INSERT, UPDATE, DELETE, TRUNCATE ON public.plain TO ${ROLE};
     GRANT ALL ON SCHEMA public TO ${ROLE};
     GRANT ALL ON SEQUENCE public.numbers TO ${ROLE};
     GRANT TEMPORARY ON DATABASE directus TO ${ROLE};`,
  );
});

afterAll(async () => {
  await bench[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

/** A catalog folder with a query for each text; `count` where the text counts. */
function catalogOf(texts: Record<string, string>): string {
  const own = mkdtempSync(join(folder, 'catalog-'));
  mkdirSync(join(own, 'queries'));
  const entries = Object.entries(texts).map(([id, sql]) => {
    writeFileSync(join(own, `queries/${id}.sql`), sql);
    const isCount = sql.includes('count(*)');
    return {
      id,
      governed_surface: 'directus.public.plain',
      surface_kind: 'pg_table',
      precedence: 'canonical',
      authority_status: 'evidence-only',
      result: isCount ? 'count' : 'rows',
      columns: [isCount ? 'count' : 'a'],
      sql_file: `queries/${id}.sql`,
      sql_sha256: sha256(sql),
      relations: ['public.plain', 'public.slow'],
      ...(isCount ? { count_discipline: { ...discipline, query: id } } : {}),
      view_fingerprints: {},
      live_run_evidence: 'NONE: test',
    };
  });
  const head = { schema: 'tki-catalog/v1', catalog_id: 'test', status: 'provisional', seal: 'UNSEALED' };
  const prohibited = { functions: [], joins: [], formulas: [] };
  const index = { ...head, databases: ['directus'], kb_prefixes: [], prohibited, entries };
  writeFileSync(join(own, 'catalog.json'), JSON.stringify(index));
  return own;
}

const good = { good: 'SELECT pg_catalog.count(*) AS count FROM public.plain' };

const run = (
  catalog: string,
  ids: readonly string[],
  socketDir = bench.server.socketDir,
): Promise<Exported> =>
  tkiExport(
    folder,
    { socketDir, socketOwner: bench.server.owner.uid, database: 'directus' },
    ids,
    '--catalog',
    catalog,
  );

function expectNothingEmitted(ran: Exported, code: string, executed: boolean): void {
  expect(ran.stdout).toContain(`BLOCKED_BY_UNSAFE_ACCESS: ${code}`);
  expect(ran.code).toBe(3);
  expect(existsSync(ran.out)).toBe(false);
  expect(ran.log().at(-1)).toMatchObject({ outcome: 'BLOCKED', code, executed });
}

/** The packet with one item changed and every hash made anew, as another exporter or a forger would. */
function remade(text: string, change: (item: PacketItem) => void): string {
  const packet = JSON.parse(text) as Packet;
  const [item] = packet.items;
  if (item === undefined || packet.tki === undefined)
    throw new Error('the packet has an item and its extension');
  change(item);
  const pairs = packet.items.map(
    ({ source_metadata: source }) => `${source.named_query_id_or_kb_path}:${source.content_hash}`,
  );
  packet.manifest_hash = sha256(pairs.sort().join('\n'));
  const { packet_digest: _, ...tki } = packet.tki;
  packet.tki.packet_digest = canonicalDigest({ ...packet, tki });
  return toCanonicalJson(packet);
}

describe('a role attribute that is not satisfied', () => {
  let before: Exported;
  beforeAll(async () => {
    before = await run(catalogOf(good), ['good']);
  });

  it.each(['SUPERUSER', 'CREATEROLE', 'CREATEDB', 'BYPASSRLS', 'REPLICATION'])(
    '%s ends the export BLOCKED_BY_UNSAFE_ACCESS: nothing is emitted, and what was exported before stands',
    async (attribute) => {
      const text = before.text();
      await bench.server.admin('postgres', `ALTER ROLE ${ROLE} ${attribute}`);
      try {
        expectNothingEmitted(await run(catalogOf(good), ['good']), 'ROLE_UNSAFE', true);
      } finally {
        await bench.server.admin('postgres', `ALTER ROLE ${ROLE} NO${attribute}`);
      }
      expect(before.text()).toBe(text);
    },
  );
});

describe('an id that is not in the catalog', () => {
  it.each(['good/other', 'SELECT 1', 'good; SELECT 1', 'all', '../queries/good'])(
    '%s is rejected beside a good one, and no server is connected to',
    async (id) => {
      const socketDir = mkdtempSync(join(folder, 'socket-'));
      let connections = 0;
      const listener = createServer(() => (connections += 1)).listen(join(socketDir, '.s.PGSQL.5432'));
      try {
        const ran = await run(catalogOf(good), ['good', id], socketDir);
        expectNothingEmitted(ran, id === 'all' ? 'ALL_REFUSED' : 'UNKNOWN_QUERY_ID', false);
        expect(connections).toBe(0);
      } finally {
        listener.close();
      }
    },
  );
});

/** One line for all that the role could have changed: rows, tables, sequence, large objects, roles, locks. */
const stateOf = (): Promise<string[][]> =>
  bench.server.admin(
    'directus',
    `SELECT (SELECT md5(string_agg(p::text, ',' ORDER BY p.a)) FROM public.plain p),
            (SELECT md5(string_agg(c.oid || c.relname, ',' ORDER BY c.oid)) FROM pg_class c WHERE c.oid >= 16384),
            (SELECT md5(string_agg(f.oid || f.proname, ',' ORDER BY f.oid)) FROM pg_proc f WHERE f.oid >= 16384),
            (SELECT last_value || is_called::text FROM public.numbers),
            (SELECT count(*) FROM pg_largeobject_metadata), (SELECT count(*) FROM pg_roles),
            (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory')`,
  );

describe('a catalog with a text that is no single read', () => {
  // Sent by the role itself, past the gate, each of these runs: neither rights nor syntax would stop it.
  const effective = [
    'SELECT a FROM public.plain; DELETE FROM public.plain',
    'INSERT INTO public.plain VALUES (1)',
    'UPDATE public.plain SET a = 0',
    'DELETE FROM public.plain',
    'WITH gone AS (DELETE FROM public.plain RETURNING a) SELECT a FROM gone',
    'MERGE INTO public.plain USING public.slow s ON false WHEN NOT MATCHED THEN INSERT VALUES (1)',
    'TRUNCATE public.plain',
    'CREATE TABLE public.made (a int)',
    'CREATE TEMP TABLE made (a int)',
    'SELECT a INTO public.made FROM public.plain',
    'CALL public.change()',
    "DO $$ BEGIN EXECUTE 'DELETE FROM public.plain'; END $$",
    'PREPARE x AS DELETE FROM public.plain; EXECUTE x',
    'SELECT public.change_too() AS a',
    "SELECT nextval('public.numbers') AS a",
    'SELECT pg_catalog.lo_create(0) AS a',
    'SELECT pg_catalog.pg_try_advisory_xact_lock(7) AS a',
    "SELECT pg_catalog.set_config('role', 'none', false) AS a",
    'SELECT a FROM public.plain FOR UPDATE',
    'LOCK TABLE public.plain',
    'EXPLAIN ANALYZE DELETE FROM public.plain',
    'NOTIFY c',
  ];
  const others = [
    'SELECT a FROM public.plain; COMMIT; DELETE FROM public.plain',
    'DROP TABLE public.plain',
    'ALTER TABLE public.plain ADD COLUMN b int',
    "SELECT pg_catalog.query_to_xml('DELETE FROM public.plain', true, true, '') AS a",
    "COPY public.plain TO PROGRAM 'cat'",
    'SET ROLE postgres',
    'SELECT a FROM public.plain WHERE a = $1',
    'SELECT a FROM public.plain\0; DELETE FROM public.plain',
    '',
  ];

  it('is rejected before a server is contacted, text by text; the database is as it was', async () => {
    const before = await stateOf();
    for (const text of [...effective, ...others]) {
      const ran = await run(catalogOf({ ...good, hostile: text }), ['good', 'hostile']);
      expectNothingEmitted(ran, 'ENTRY_DENIED', false);
    }
    expect(await stateOf()).toEqual(before);
  });

  it('is rejected though the role may do it: past the gate, these run', async () => {
    const { socketDir: host, port } = bench.server;
    const client = new pg.Client({ host, port, user: ROLE, database: 'directus', ssl: false });
    await client.connect();
    try {
      for (const text of effective)
        await expect(client.query(`BEGIN; ${text}; ROLLBACK`), text).resolves.toBeDefined();
    } finally {
      await client.end();
    }
  });
});

describe('a result that met a limit', () => {
  const limits = {
    ...good,
    many: 'SELECT a FROM public.plain ORDER BY a',
    slow:
      'SELECT pg_catalog.count(*) AS count FROM public.plain AS p, public.slow AS x, public.slow AS y, public.slow AS z ' +
      'WHERE x.a <> y.a AND y.a <> z.a',
  };

  it('is TRUNCATED or TIMEOUT in its item, UNVERIFIED for the inspector, and never usable; the item beside it is', async () => {
    const catalog = catalogOf(limits);
    const ran = await run(catalog, ['good', 'many', 'slow']);
    expect(ran.code).toBe(2);
    expect(ran.log().at(-1)).toMatchObject({ outcome: 'WRITTEN_NOT_ALL_COMPLETE' });
    const said = ran.packet().items.map((item) => [item.item_id, item.tki?.completeness, item.tki?.sqlstate]);
    expect(said).toEqual([
      ['good', 'COMPLETE', undefined],
      ['many', 'TRUNCATED', undefined],
      ['slow', 'TIMEOUT', '57014'],
    ]);
    const report = inspect(ran.text(), catalog);
    const judged = report.items.map((item) => [item.item_id, item.verdict, item.availability]);
    expect(judged).toEqual([
      ['good', 'EVIDENCE_PRESENT', 'usable'],
      ['many', 'UNVERIFIED', 'held_out'],
      ['slow', 'UNVERIFIED', 'held_out'],
    ]);
    expect(report.exit_code).toBe(2);
  });

  it('cannot be called COMPLETE afterwards, with every hash made anew', async () => {
    const catalog = catalogOf(limits);
    const ran = await run(catalog, ['many']);
    const forged = remade(ran.text(), (item) => {
      if (item.tki !== undefined) item.tki.completeness = 'COMPLETE';
    });
    const report = inspect(forged, catalog);
    expect(report.items[0]?.findings.map(({ reason }) => reason)).toContain('ROW_LIMIT_CONTRADICTION');
    expect(report.items[0]?.availability).not.toBe('usable');
  });
});

describe('a source without governed provenance', () => {
  it.each([
    'governed_surface',
    'named_query_id_or_kb_path',
    'observation_ts',
    'source_revision',
    'content_hash',
  ] as const)(
    'without %s is NOT_EVIDENCED_IN_ALLOWED_SURFACES and held out, whatever its rows say',
    async (field) => {
      const catalog = catalogOf(good);
      const ran = await run(catalog, ['good']);
      const report = inspect(
        remade(ran.text(), (item) => Reflect.deleteProperty(item.source_metadata, field)),
        catalog,
      );
      expect(report.items[0]).toMatchObject({
        verdict: 'NOT_EVIDENCED_IN_ALLOWED_SURFACES',
        availability: 'held_out',
      });
    },
  );

  it('is never trusted because it is local', async () => {
    const catalog = catalogOf(good);
    const ran = await run(catalog, ['good']);
    const sql = good.good;
    const local = remade(ran.text(), (item) => {
      const source = item.source_metadata;
      source.governed_surface = '/srv/export/plain.csv';
      const { payload } = item;
      const preimage = { governed_surface: source.governed_surface, named_query_id: 'good', payload, sql };
      source.content_hash = `sha256:${createHash('sha256').update(toCanonicalJson(preimage)).digest('hex')}`;
    });
    const report = inspect(local, catalog);
    expect(report.items[0]?.findings.map(({ reason }) => reason)).toContain('LOCAL_PATH');
    expect(report.items[0]?.availability).not.toBe('usable');
  });

  it('is no surface that an export can name: a relation outside its entry is not read', async () => {
    const ran = await run(catalogOf({ other: 'SELECT rolname AS a FROM pg_catalog.pg_roles' }), ['other']);
    expectNothingEmitted(ran, 'ENTRY_DENIED', false);
  });
});
