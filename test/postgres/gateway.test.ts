// Exports through MCP servers over a real PostgreSQL: one that is not ours (`@modelcontextprotocol/server-postgres`), and a
// `query_pg` with the limits that the source documents state. What comes out is inspected, and set beside a session of our own.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatewayMappings } from '../../src/export/gateway/mappings.ts';
import type { GatewayMapping, Packet } from '../../src/formats/documents.ts';
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
  await bench.server.admin('postgres', 'CREATE ROLE too_much LOGIN CREATEDB');
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

/** A mapping file of the operator: the shipped one with what its tool’s owner states. */
function mappingFile(name: keyof typeof gatewayMappings, more: Partial<GatewayMapping>): string {
  const path = join(mkdtempSync(join(folder, 'mapping-')), 'mapping.json');
  writeFileSync(path, JSON.stringify({ ...gatewayMappings[name], ...more }));
  return path;
}

const probesOf = ({ stdout }: Ran): Record<string, string> =>
  Object.fromEntries(
    (JSON.parse(stdout) as { results: { id: string; observed: string; compared: string }[] }).results.map(
      ({ id, observed, compared }) => [id, `${observed}: ${compared}`],
    ),
  );

describe('a query_pg with the stated limits', () => {
  it('reads to the same digests as a session of our own, and says what is not whole', async () => {
    const whole = ['count.plain', 'rows.plain', 'rows.times'];
    const ran = await exportThrough([...whole, 'rows.many', 'rows.none', 'rows.refused'], queryPg());
    expect(summary(ran)).toEqual({
      'count.plain': 'COMPLETE',
      'rows.plain': 'COMPLETE',
      'rows.times': 'COMPLETE',
      'rows.many': 'TRUNCATED',
      'rows.none': 'EMPTY',
      'rows.refused': 'ERROR GATEWAY_ERROR',
    });
    expect(ran.code).toBe(2);
    // Of an error the code alone is kept.
    expect(ran.text() + ran.stdout).not.toMatch(/permission denied/);
    expect(hashes(ran.packet())).toMatchObject(await readOurselves(whole));
    const report = inspect(ran.text(), catalog);
    expect(Object.fromEntries(report.items.map(({ item_id, verdict }) => [item_id, verdict]))).toEqual({
      'count.plain': 'EVIDENCE_PRESENT',
      'rows.plain': 'EVIDENCE_PRESENT',
      'rows.times': 'EVIDENCE_PRESENT',
      'rows.many': 'UNVERIFIED',
      'rows.none': 'NOT_EVIDENCED_IN_ALLOWED_SURFACES',
      'rows.refused': 'UNVERIFIED',
    });
  });

  it.each([
    ['stream of events', 'http'],
    ['JSON', 'http-json'],
  ])('reads the same over HTTP on a socket, answered as a %s', async (_name, way) => {
    const own = mkdtempSync(join(folder, 'socket-'));
    const socket = join(own, 'gateway.sock');
    const [command = '', ...args] = queryPg();
    const server = spawn(command, [...args, way, socket], { stdio: ['ignore', 'pipe', 'ignore'] });
    try {
      await new Promise((ready) => server.stdout.once('data', ready));
      const ran = await exportThrough(['count.plain', 'rows.plain'], [], '--gateway-url', `unix:${socket}`);
      expect([ran.stderr, ran.code]).toEqual(['', 0]);
      expect(ran.packet().tki?.exporter['gateway_transport']).toBe('unix socket, owner checked');
      expect(hashes(ran.packet())).toEqual(await readOurselves(['count.plain', 'rows.plain']));
    } finally {
      server.kill('SIGKILL');
    }
  });

  it('with a role that has an attribute, or another database than was asked for, emits nothing', async () => {
    const much = await exportThrough(['count.plain'], queryPg('too_much'));
    expect([summary(much), much.code]).toEqual(['ROLE_UNSAFE', 3]);
    expect(much.stdout).toContain('BLOCKED_BY_UNSAFE_ACCESS');
    expect(() => much.text()).toThrow('ENOENT');
    const other = await exportThrough(['count.plain'], queryPg(), '--database', 'postgres');
    expect([summary(other), other.code]).toEqual(['DATABASE_DENIED', 3]);
  });

  it('answers the five probes as the contract reports', async () => {
    const ran = await tki('gateway-probe', '--json', '--gateway', 'mcp', '--', ...queryPg());
    expect(probesOf(ran)).toEqual({
      insert: 'denied: same',
      create: 'denied: same',
      'two-statements': 'denied: same',
      setting: 'denied: same',
      function: 'executed: same',
    });
    expect(ran.code).toBe(10);
  });
});

describe('@modelcontextprotocol/server-postgres', () => {
  const theirMapping = ['--gateway-mapping', 'server-postgres'];

  it('reads a count to the same digest, and the inspector finds EVIDENCE_PRESENT with the gateway’s line', async () => {
    const ran = await exportThrough(['count.plain'], serverPostgres(), ...theirMapping);
    expect([ran.stderr, summary(ran), ran.code]).toEqual(['', { 'count.plain': 'COMPLETE' }, 0]);
    expect(hashes(ran.packet())).toEqual(await readOurselves(['count.plain']));
    const report = inspect(ran.text(), catalog);
    expect(report.verdict).toBe('EVIDENCE_PRESENT');
    expect(report.packet).toMatchObject({
      gateway: 'NATIVE_STATED',
      gateway_basis: 'NATIVE_AS_STATED',
      native_gateway: { server: 'example-servers/postgres', version: '0.1.0', tool: 'query' },
    });
    expect(report.items[0]?.notes.join()).toContain('NATIVE_STATED: a read of its own');
  });

  it('reads rows only as far as its mapping declares them, and then to the same digest', async () => {
    const ids = ['rows.plain', 'rows.times', 'rows.refused'];
    const declared = { id: 'integer', name: 'text' } as const;
    const mapping = mappingFile('server-postgres', { row_limit: 500, columns: { 'rows.plain': declared } });
    const ran = await exportThrough(ids, serverPostgres(), '--gateway-mapping', mapping);
    expect(summary(ran)).toEqual({
      'rows.plain': 'COMPLETE',
      // The driver writes a time as JavaScript does.
      'rows.times': 'ERROR GATEWAY_COLUMN_UNDECLARED',
      'rows.refused': 'ERROR GATEWAY_ERROR',
    });
    expect(hashes(ran.packet())).toMatchObject(await readOurselves(['rows.plain']));
    const unknown = mappingFile('server-postgres', { columns: { 'rows.plain': declared } });
    const without = await exportThrough(['rows.plain'], serverPostgres(), '--gateway-mapping', unknown);
    expect([summary(without), without.code]).toEqual([
      { 'rows.plain': 'TRUNCATED GATEWAY_LIMIT_UNKNOWN' },
      2,
    ]);
    expect(inspect(without.text(), catalog).items.map(({ verdict }) => verdict)).toEqual(['UNVERIFIED']);
  });

  it('with a role that has an attribute, or in another database, emits nothing', async () => {
    const much = await exportThrough(['count.plain'], serverPostgres('too_much'), ...theirMapping);
    expect([summary(much), much.code]).toEqual(['ROLE_UNSAFE', 3]);
    const other = serverPostgres('context_pack_readonly', 'postgres');
    const elsewhere = await exportThrough(['count.plain'], other, ...theirMapping);
    expect([summary(elsewhere), elsewhere.code]).toEqual(['DATABASE_DENIED', 3]);
  });

  it('is different: it passes writes on to the server, which refuses them', async () => {
    const ran = await tki(
      'gateway-probe',
      '--json',
      '--gateway',
      'mcp',
      ...theirMapping,
      '--',
      ...serverPostgres(),
    );
    expect(probesOf(ran)).toEqual({
      insert: 'passed on: different',
      create: 'passed on: different',
      'two-statements': 'executed: different',
      setting: 'executed: different',
      function: 'executed: same',
    });
    expect(ran.code).toBe(4);
  });
});

describe('gateway-probe', () => {
  it('finds a server of one’s own as strict as the contract, or stricter', async () => {
    const { socketDir, owner } = bench.server;
    const place = ['--host', socketDir, '--socket-owner', String(owner.uid)];
    const ran = await tki('gateway-probe', '--json', ...place);
    expect([ran.stderr, ran.code]).toEqual(['', 10]);
    expect(probesOf(ran)).toEqual({
      insert: 'denied: same',
      create: 'denied: same',
      'two-statements': 'denied: same',
      setting: 'denied: same',
      function: 'denied: stricter',
    });
    expect(JSON.parse(ran.stdout)).toMatchObject({
      results: [{ server: '42P01' }, { server: '25006' }, { server: '42601' }, { server: 'executes' }, {}],
    });
  });

  it('ends with 3 where nothing is reached', async () => {
    const nobody = await tki('gateway-probe', '--json', '--gateway', 'mcp', '--', '/nowhere/gateway');
    expect([JSON.parse(nobody.stdout), nobody.code]).toMatchObject([{ code: 'GATEWAY_NOT_STARTED' }, 3]);
    const nothing = await tki('gateway-probe', '--json', '--host', folder);
    expect(nothing.code).toBe(3);
  });

  it('changed nothing', async () => {
    expect(await bench.server.admin('directus', 'SELECT pg_catalog.count(*) FROM public.plain')).toEqual([
      ['2'],
    ]);
  });
});
