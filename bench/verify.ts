// How long `tki verify` takes for a run with a 10 MB packet, beside reading and hashing the same files, each in a cold process.
// Run by hand after a build, as root: the run is a real one. Writes ratios of one run of one machine; asserts nothing.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '../src/formats/digest.ts';
import { writePacket } from './large-packet.ts';

const MEGABYTES = 10;
const ROUNDS = Number(process.env['TKI_BENCH_ROUNDS'] ?? 15);

/** As many queries as a packet of that size may have items. */
const QUERIES = 400;

const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist/cli.mjs');

/** Reads and hashes; with `parse` the JSON files are parsed too, as whoever wants to know what they say has to. */
const FLOOR = `
const fs = require('node:fs');
const { hash } = require('node:crypto');
const [, , parse, ...files] = process.argv;
for (const file of files) {
  const bytes = fs.readFileSync(file);
  hash('sha256', bytes, 'hex');
  if (parse === 'parse' && file.endsWith('.json')) JSON.parse(bytes.toString('utf8'));
}
`;

/** The shipped catalog with a row query for each item of the packet. */
function writeCatalog(directory: string): void {
  cpSync(join(root, 'catalog'), directory, { recursive: true });
  const index = join(directory, 'catalog.json');
  const catalog = JSON.parse(readFileSync(index, 'utf8')) as { entries: Record<string, unknown>[] };
  const sql = 'SELECT a FROM public.a ORDER BY a\n';
  writeFileSync(join(directory, 'queries/rows.sql'), sql);
  const [first = {}] = catalog.entries;
  const { count_discipline: _left, ...entry } = first;
  catalog.entries = Array.from({ length: QUERIES }, (_query, at) => ({
    ...entry,
    id: `rows/${at}`,
    governed_surface: 'directus.public.a',
    result: 'rows',
    columns: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
    sql_file: 'queries/rows.sql',
    sql_sha256: sha256(sql),
  }));
  writeFileSync(index, JSON.stringify(catalog));
}

function time(argv: readonly string[], codes: readonly number[]): number {
  const start = performance.now();
  const ended = spawnSync(process.execPath, argv, { encoding: 'utf8', env: {} });
  const took = performance.now() - start;
  if (!codes.includes(ended.status ?? -1)) throw new Error(`${ended.stdout}${ended.stderr}`);
  return took;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const round = (value: number): number => Math.round(value * 100) / 100;

const folder = mkdtempSync(join(tmpdir(), 'tki-bench-'));
try {
  const [packet, catalog, run, floor] = ['packet.json', 'catalog', 'run', 'floor.cjs'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string];
  const bytes = writePacket(packet, MEGABYTES, (item) => `rows/${item}`);
  writeCatalog(catalog);
  writeFileSync(floor, FLOOR);
  const asked = ['--max-age', '3650d', '--runtime', 'runc', '--catalog', catalog, '--out', run];
  time([cli, 'inspect', packet, ...asked], [2, 3, 4, 10]);
  const report = JSON.parse(readFileSync(join(run, 'report.json'), 'utf8')) as {
    item_counts: { total: number };
    verdict: string;
  };
  if (report.item_counts.total === 0) throw new Error(`nothing was evaluated: ${report.verdict}`);
  const files = [packet, ...readdirSync(run).map((name) => join(run, name))];
  const ways = {
    'read and hash': [floor, 'hash', ...files],
    'read, parse and hash': [floor, 'parse', ...files],
    'tki verify': [cli, 'verify', run, '--packet', packet, '--catalog', catalog],
  };
  const taken = new Map(Object.keys(ways).map((way) => [way, [] as number[]]));
  // Interleaved, so that what else runs on the machine slows all of them alike.
  for (let at = 0; at < ROUNDS; at++)
    for (const [way, argv] of Object.entries(ways)) taken.get(way)?.push(time(argv, [0, 10]));
  const medians = [...taken].map(([way, values]) => [way, median(values)] as const);
  const [hashed = 0, parsed = 0] = medians.map(([, value]) => value);
  const rows = medians.map(([way, value]) => ({
    way,
    median_ms: round(value),
    times_read_and_hash: round(value / hashed),
    times_read_parse_and_hash: round(value / parsed),
  }));
  console.table(rows);
  const date = new Date().toISOString().slice(0, 10);
  const result = {
    date,
    machine: `${cpus().length} × ${cpus()[0]?.model ?? ''}, node ${process.version}`,
    rounds: ROUNDS,
    packet_bytes: bytes,
    items: report.item_counts.total,
    run_bytes: files.slice(1).reduce((sum, file) => sum + statSync(file).size, 0),
    rows,
  };
  mkdirSync(join(import.meta.dirname, 'results'), { recursive: true });
  const out = join(import.meta.dirname, `results/verify-${date}.json`);
  writeFileSync(out, `${JSON.stringify(result, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
