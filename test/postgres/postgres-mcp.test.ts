// An export through `postgres-mcp` (PyPI) in its restricted mode, whose answers are Python's repr. Long, and only where a Python from
// 3.12 on with that package is given: TKI_LONG=1 TKI_POSTGRES_MCP=/venv/bin/postgres-mcp.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatewayMappings } from '../../src/export/gateway/mappings.ts';
import type { Packet } from '../../src/formats/documents.ts';
import type { Bench, Query } from './bench.ts';
import { openBench } from './bench.ts';
import { writeCatalog } from './catalog-folder.ts';
import { tki } from './command-line.ts';

const program = process.env['TKI_POSTGRES_MCP'];

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
};

describe.runIf(process.env['TKI_LONG'] === '1' && program !== undefined)('postgres-mcp', () => {
  let bench: Bench;
  let folder: string;
  beforeAll(async () => {
    bench = await openBench();
    await bench.create(
      'directus',
      `CREATE TABLE public.plain (id bigint, name text, at timestamptz);
       INSERT INTO public.plain VALUES (1, 'one', now()), (9007199254740993, 'it''s "é"', null);`,
    );
    folder = mkdtempSync(join(tmpdir(), 'tki-postgres-mcp-'));
    writeCatalog(join(folder, 'catalog'), 'directus', queries);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await bench[Symbol.asyncDispose]();
  });

  const command = () => [
    program ?? '',
    '--access-mode=restricted',
    `postgresql://context_pack_readonly@/directus?host=${encodeURIComponent(bench.server.socketDir)}`,
  ];

  it('reads a count and declared rows to the digests of a session of our own; a date of Python is refused', async () => {
    const mapping = join(folder, 'mapping.json');
    const columns = { 'rows.plain': { id: 'integer', name: 'text' } };
    writeFileSync(mapping, JSON.stringify({ ...gatewayMappings['postgres-mcp'], row_limit: 500, columns }));
    const out = join(folder, 'packet.json');
    const said = ['--purpose', 'a test', '--out', out, '--catalog', join(folder, 'catalog'), '--json'];
    const gateway = ['--gateway', 'mcp', '--gateway-mapping', mapping, '--', ...command()];
    const ran = await tki('export', ...Object.keys(queries), ...said, ...gateway);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      items: [
        { id: 'count.plain', completeness: 'COMPLETE' },
        { id: 'rows.plain', completeness: 'COMPLETE' },
        { id: 'rows.times', completeness: 'ERROR', problem: 'GATEWAY_SHAPE' },
      ],
    });
    const ours = await bench.run('directus', queries);
    if (ours.kind === 'blocked') throw new Error(ours.code);
    const { items } = JSON.parse(readFileSync(out, 'utf8')) as Packet;
    expect(items.slice(0, 2).map(({ source_metadata }) => source_metadata.content_hash)).toEqual(
      ours.items.slice(0, 2).map(({ contentHash }) => contentHash),
    );
  });

  it('refuses the writes of the probes itself', async () => {
    const gateway = ['--gateway', 'mcp', '--gateway-mapping', 'postgres-mcp', '--', ...command()];
    const ran = await tki('gateway-probe', '--json', ...gateway);
    const { results } = JSON.parse(ran.stdout) as { results: { id: string; observed: string }[] };
    expect(Object.fromEntries(results.map(({ id, observed }) => [id, observed]))).toMatchObject({
      insert: 'denied',
      create: 'denied',
    });
  });
});
