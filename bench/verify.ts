// How long `tki verify` takes for runs with packets of 10 and 100 MB, beside reading and hashing the same files, each in a cold process.
// Run by hand after a build, as root: the run is a real one. Writes ratios of one run of one machine; asserts nothing.
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCatalog, writePacket } from './large-packet.ts';
import { interleaved, ratio, time, writeResults } from './measure.ts';

const ROUNDS = Number(process.env['TKI_BENCH_ROUNDS'] ?? 15);

/** By megabytes. A packet of that size has an item a query; a catalog has at most a thousand. */
const SIZES = { 10: { queries: 100, rounds: ROUNDS }, 100: { queries: 990, rounds: Math.ceil(ROUNDS / 3) } };

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

const folder = mkdtempSync(join(tmpdir(), 'tki-bench-'));
try {
  const [packet, catalog, run, floor] = ['packet.json', 'catalog', 'run', 'floor.cjs'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string];
  writeFileSync(floor, FLOOR);
  const results = Object.entries(SIZES).map(([megabytes, { queries, rounds }]) => {
    const bytes = writePacket(packet, Number(megabytes), (item) => `rows/${item}`);
    writeCatalog(catalog, queries);
    const asked = ['--max-age', '3650d', '--runtime', 'runc', '--catalog', catalog, '--out', run];
    time(process.execPath, [cli, 'inspect', packet, ...asked], [2, 3, 4, 10]);
    const report = JSON.parse(readFileSync(join(run, 'report.json'), 'utf8')) as {
      item_counts: { total: number };
      verdict: string;
    };
    if (report.item_counts.total === 0) throw new Error(`nothing was evaluated: ${report.verdict}`);
    const files = [packet, ...readdirSync(run).map((name) => join(run, name))];
    const once = (argv: readonly string[]) => () => time(process.execPath, argv, [0, 10], {});
    // Interleaved, so that what else runs on the machine slows all of them alike.
    const taken = interleaved(
      {
        'bare node': once(['-e', '0']),
        'read and hash': once([floor, 'hash', ...files]),
        'read, parse and hash': once([floor, 'parse', ...files]),
        'tki verify': once([cli, 'verify', run, '--packet', packet, '--catalog', catalog]),
      },
      rounds,
    );
    return {
      packet_bytes: bytes,
      items: report.item_counts.total,
      run_bytes: files.slice(1).reduce((sum, file) => sum + statSync(file).size, 0),
      rounds,
      taken,
      to_read_parse_and_hash: ratio(taken, 'tki verify', 'read, parse and hash'),
    };
  });
  writeResults('verify', { results });
} finally {
  rmSync(folder, { recursive: true });
}
