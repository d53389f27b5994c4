// What the command line takes for a gateway, and what it refuses before anything starts.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatewayMappings } from '../../../src/export/gateway/mappings.ts';
import type { Bench } from './harness.ts';
import { openBench } from './harness.ts';

const shipped = new URL('../../../catalog', import.meta.url).pathname;
const hostile = new URL('../export/gateway/hostile-gateway.mjs', import.meta.url).pathname;

let bench: Bench;
let out: string;
let token: string;
beforeAll(() => {
  bench = openBench();
  out = join(bench.folder, 'gateway-packet.json');
  token = join(bench.folder, 'token');
  writeFileSync(token, 'a-token-0123456789', { mode: 0o644 });
});
afterAll(() => bench.remove());

const asked = () => ['export', 'count/dot_tools', '--purpose', 'a test', '--out', out, '--catalog', shipped];
const mcp = () => [...asked(), '--gateway', 'mcp'];

function mapping(name: string, more: Record<string, unknown>): string {
  const path = join(bench.folder, name);
  writeFileSync(path, JSON.stringify({ ...gatewayMappings.query_pg, ...more }));
  return path;
}

describe('a gateway on the command line', () => {
  it.each<[string, () => string[]]>([
    ['GATEWAY_UNKNOWN', () => [...asked(), '--gateway', 'http']],
    ['GATEWAY_MISSING', () => mcp()],
    ['GATEWAY_MISSING', () => [...mcp(), '--']],
    ['GATEWAY_MISSING', () => [...mcp(), '--', '']],
    ['GATEWAY_TWICE', () => [...mcp(), '--gateway-url', 'unix:/nowhere/a.sock', '--', 'server']],
    ['GATEWAY_URL_MALFORMED', () => [...mcp(), '--gateway-url', 'http://localhost:8080/mcp']],
    ['GATEWAY_URL_MALFORMED', () => [...mcp(), '--gateway-url', 'HTTP://localhost/mcp']],
    ['GATEWAY_URL_MALFORMED', () => [...mcp(), '--gateway-url', 'ws://localhost/mcp']],
    ['GATEWAY_URL_MALFORMED', () => [...mcp(), '--gateway-url', 'https://user:secret@host/mcp']],
    ['GATEWAY_URL_MALFORMED', () => [...mcp(), '--gateway-url', 'https://host/mcp?token=x']],
    ['GATEWAY_URL_MALFORMED', () => [...mcp(), '--gateway-url', 'https://host/mcp#x']],
    ['GATEWAY_URL_MALFORMED', () => [...mcp(), '--gateway-url', 'https://host:99999/mcp']],
    ['GATEWAY_URL_MALFORMED', () => [...mcp(), '--gateway-url', 'https://ho st/mcp']],
    ['GATEWAY_URL_MALFORMED', () => [...mcp(), '--gateway-url', 'unix:relative.sock']],
    ['GATEWAY_URL_MALFORMED', () => [...mcp(), '--gateway-url', 'unix:/a.sock', '--gateway-path', 'mcp']],
    ['GATEWAY_CA_MISSING', () => [...mcp(), '--gateway-url', 'https://host/mcp']],
    [
      'GATEWAY_TOKEN_FILE_REFUSED',
      () => [...mcp(), '--gateway-url', 'unix:/a.sock', '--gateway-token-file', token],
    ],
    ['GATEWAY_ENV_REFUSED', () => [...mcp(), '--gateway-env', 'LD_PRELOAD', '--', 'server']],
    ['GATEWAY_ENV_REFUSED', () => [...mcp(), '--gateway-env', 'NODE_OPTIONS', '--', 'server']],
    ['GATEWAY_ENV_REFUSED', () => [...mcp(), '--gateway-env', 'PYTHONPATH', '--', 'server']],
    ['GATEWAY_ENV_REFUSED', () => [...mcp(), '--gateway-env', 'A=B', '--', 'server']],
    ['GATEWAY_ENV_REFUSED', () => [...mcp(), '--gateway-env', 'NOT_SET_ANYWHERE', '--', 'server']],
    ['OPTION_NOT_FOR_GATEWAY', () => [...mcp(), '--host', '/run/postgresql', '--', 'server']],
    ['OPTION_NOT_FOR_GATEWAY', () => [...mcp(), '--user', 'postgres', '--', 'server']],
    ['OPTION_NOT_FOR_GATEWAY', () => [...mcp(), '--password-file', token, '--', 'server']],
    ['OPTION_NOT_FOR_GATEWAY', () => [...mcp(), '--kb-url', 'unix:/a.sock', '--', 'server']],
    ['OPTION_NOT_FOR_GATEWAY', () => [...asked(), '--gateway-tool', 'query_pg']],
    ['OPTION_NOT_FOR_GATEWAY', () => [...asked(), '--gateway-url', 'unix:/a.sock']],
    ['GATEWAY_MAPPING_REFUSED', () => [...mcp(), '--gateway-tool', 'a tool', '--', 'server']],
    ['GATEWAY_MAPPING_REFUSED', () => [...mcp(), '--gateway-argument', '', '--', 'server']],
    ['GATEWAY_MAPPING_REFUSED', () => [...mcp(), '--gateway-argument', 'database', '--', 'server']],
    [
      'GATEWAY_MAPPING_REFUSED',
      () => [...mcp(), '--gateway-mapping', mapping('unknown.json', { sql: '' }), '--', 'x'],
    ],
    [
      'GATEWAY_MAPPING_REFUSED',
      () => [...mcp(), '--gateway-mapping', mapping('limit.json', { row_limit: 0 }), '--', 'x'],
    ],
    [
      'GATEWAY_MAPPING_REFUSED',
      () => [...mcp(), '--gateway-mapping', mapping('bare.json', { rows_at: undefined }), '--', 'x'],
    ],
    ['FILE_UNREADABLE', () => [...mcp(), '--gateway-mapping', 'no-such-mapping', '--', 'x']],
    ['EXCESS_ARGUMENTS', () => ['gateway-probe', 'count/dot_tools']],
  ])('%s: %#', async (code, args) => {
    const ran = await bench.run(args());
    expect([ran.code, ran.stderr.split(':')[1]?.trim(), existsSync(out)]).toEqual([1, code, false]);
  });

  it('takes what stands behind the two dashes for the command, options of that name among it', async () => {
    const record = join(bench.folder, 'record');
    const ran = await bench.run([
      ...mcp(),
      '--json',
      '--',
      process.execPath,
      hostile,
      'nothing',
      record,
      '--out',
    ]);
    // The hostile server takes its fourth argument for an answer, which this is not; it has to have been started with it.
    expect(readFileSync(record, 'utf8')).toContain('initialize');
    expect(ran.code).toBe(3);
    rmSync(record);
  });

  it('writes a packet, and its two lines in the log', async () => {
    const ran = await bench.run([...mcp(), '--json', '--', process.execPath, hostile]);
    expect([ran.stderr, ran.code]).toEqual(['', 0]);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ tki: { gateway: 'NATIVE_STATED' } });
    const log = readFileSync(join(bench.folder, 'export-log.jsonl'), 'utf8').trimEnd().split('\n');
    expect(log.map((line) => (JSON.parse(line) as { outcome: string }).outcome).slice(-2)).toEqual([
      'BEGUN',
      'WRITTEN_COMPLETE',
    ]);
    rmSync(out);
  });

  it('names no variable, catalog or packet that decides the command', async () => {
    const ran = await bench.run(mcp(), {
      env: { TKI_GATEWAY: hostile, GATEWAY: hostile, MCP_COMMAND: hostile },
    });
    expect(ran.stderr).toContain('GATEWAY_MISSING');
  });
});
