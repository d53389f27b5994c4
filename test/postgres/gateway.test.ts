// Exports through MCP servers over a real PostgreSQL: one that is not ours (`@modelcontextprotocol/server-postgres`), and a
// `query_pg` with the limits that the source documents state. What comes out is inspected, and set beside a session of our own.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Packet } from '../../src/formats/documents.ts';
import type { Bench, Query } from './bench.ts';
import { openBench } from './bench.ts';
import { writeCatalog } from './catalog-folder.ts';
import type { Ran } from './command-line.ts';
import { tki } from './command-line.ts';
import { inspect } from './inspect.ts';

const queries: Record<string, Query> = {
  'count.plain': { relation: 'public.plain' },
  'rows.plain': {
    relation: 'public.plain',
    columns: ['id', 'name'],
    sql: 'SELECT p.id, p.name FROM public.plain AS p ORDER BY p.id',
  },
  'rows.times': {
    relation: 'public.plain',
    columns: ['at'],
    sql: 'SELECT p.at FROM public.plain AS p ORDER BY p.id',
  },
  'rows.many': {
    relation: 'public.many',
    columns: ['id'],
    sql: 'SELECT m.id FROM public.many AS m ORDER BY m.id',
  },
  'rows.none': {
    relation: 'public.plain',
    columns: ['id'],
    sql: 'SELECT p.id FROM public.plain AS p WHERE p.id = 0',
  },
  'rows.refused': {
    relation: 'public.secret',
    columns: ['id'],
    sql: 'SELECT s.id FROM public.secret AS s',
  },
};

const SETUP = `
  CREATE TABLE public.plain (id bigint, name text, at timestamptz);
  INSERT INTO public.plain VALUES (1, 'one', '2026-06-10T08:00:00Z'), (9007199254740993, 'a "quote" and é', null);
  CREATE TABLE public.many AS SELECT g AS id FROM generate_series(1, 600) AS g;
  CREATE TABLE public.secret (id int);
  REVOKE ALL ON public.secret FROM context_pack_readonly;`;

let bench: Bench;
let folder: string;
let catalog: string;

beforeAll(async () => {
  bench = await openBench();
  await bench.create('directus', SETUP);
  await bench.server.admin(
    'postgres',
    'CREATE ROLE too_much LOGIN CREATEDB; CREATE ROLE wears_another LOGIN NOINHERIT SUPERUSER;',
  );
  folder = mkdtempSync(join(tmpdir(), 'tki-gateway-'));
  catalog = join(folder, 'catalog');
  writeCatalog(catalog, 'directus', queries);
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await bench[Symbol.asyncDispose]();
});

const ours = fileURLToPath(new URL('gateway-servers/query-pg.ts', import.meta.url));
const theirs = createRequire(import.meta.url).resolve('@modelcontextprotocol/server-postgres/dist/index.js');

const queryPg = (role = 'context_pack_readonly') => [process.execPath, ours, bench.server.socketDir, role];

const serverPostgres = (role = 'context_pack_readonly', database = 'directus') => [
  process.execPath,
  theirs,
  `postgres://${role}@localhost/${database}?host=${encodeURIComponent(bench.server.socketDir)}`,
];

interface Exported extends Ran {
  out: string;
  text(): string;
  packet(): Packet;
}

async function exportThrough(ids: string[], command: string[], ...options: string[]): Promise<Exported> {
  const out = join(mkdtempSync(join(folder, 'out-')), 'packet.json');
  const said = ['--purpose', 'a test', '--out', out, '--catalog', catalog, '--gateway', 'mcp', '--json'];
  const behind = command.length === 0 ? [] : ['--', ...command];
  const ran = await tki('export', ...ids, ...said, ...options, ...behind);
  const text = () => readFileSync(out, 'utf8');
  return { ...ran, out, text, packet: () => JSON.parse(text()) as Packet };
}

/** `id` → completeness, and the code beside it. */
function summary({ stdout }: Ran): Record<string, string> | string {
  const said = JSON.parse(stdout) as {
    code?: string;
    items?: { id: string; completeness: string; problem?: string }[];
  };
  if (said.items === undefined) return said.code ?? '';
  return Object.fromEntries(
    said.items.map(({ id, completeness, problem }) => [
      id,
      [completeness, problem].filter(Boolean).join(' '),
    ]),
  );
}

/** The content hash of each item as a session of our own reads it. */
async function readOurselves(ids: string[]): Promise<Record<string, string>> {
  const asked = Object.fromEntries(ids.map((id) => [id, queries[id] as Query]));
  const outcome = await bench.run('directus', asked);
  if (outcome.kind === 'blocked') throw new Error(outcome.code);
  return Object.fromEntries(outcome.items.map(({ id, contentHash }) => [id, contentHash]));
}

const hashes = (packet: Packet): Record<string, string> =>
  Object.fromEntries(packet.items.map((item) => [item.item_id, item.source_metadata.content_hash]));

describe('a query_pg with the stated limits', () => {
  it('reads counts and rows to the same digests as a session of our own', async () => {
    const ids = ['count.plain', 'rows.plain', 'rows.times'];
    const ran = await exportThrough(ids, queryPg());
    expect(summary(ran)).toEqual({
      'count.plain': 'COMPLETE',
      'rows.plain': 'COMPLETE',
      'rows.times': 'COMPLETE',
    });
    expect(ran.code).toBe(0);
    expect(hashes(ran.packet())).toEqual(await readOurselves(ids));
  });
});

describe('@modelcontextprotocol/server-postgres', () => {
  it('reads a count to the same digest, and the inspector finds EVIDENCE_PRESENT with the gateway’s line', async () => {
    const ran = await exportThrough(
      ['count.plain'],
      serverPostgres(),
      '--gateway-mapping',
      'server-postgres',
    );
    expect([ran.stderr, summary(ran), ran.code]).toEqual(['', { 'count.plain': 'COMPLETE' }, 0]);
    expect(hashes(ran.packet())).toEqual(await readOurselves(['count.plain']));
    const report = inspect(ran.text(), catalog);
    expect(report.verdict).toBe('EVIDENCE_PRESENT');
    expect(report.packet).toMatchObject({
      gateway: 'NATIVE_STATED',
      gateway_basis: 'NATIVE_AS_STATED',
      native_gateway: { server: 'example-servers/postgres', version: '0.1.0', tool: 'query' },
    });
  });
});
void mkdirSync;
void writeFileSync;
