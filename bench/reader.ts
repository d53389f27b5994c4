// How long the reader takes beside F: read, JSON.parse and sha256 of the same bytes, each in a cold process. Run by hand.
// Writes ratios of one run of one machine to bench/results; asserts nothing.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { writePacket } from './large-packet.ts';

const SIZES_MB = [10, 100, 1000];
/** F holds the packet as one string: V8 has none over 512 MB, and the machine should not swap. */
const LARGEST_F_MB = 100;
const ROUNDS = Number(process.env['TKI_BENCH_ROUNDS'] ?? 7);
/** The largest is there for its memory. */
const LARGEST_ROUNDS = 1;

const FLOOR = `
const { readFileSync } = require('node:fs');
const { hash } = require('node:crypto');
const bytes = readFileSync(process.argv[2]);
JSON.parse(bytes.toString('utf8'));
hash('sha256', bytes, 'hex');
`;

/** As the inspector reads: its source, and Node's modules by `require`. */
const READER = `
import { readPacket } from ${JSON.stringify(fileURLToPath(new URL('../src/evaluation/read-packet.ts', import.meta.url)))};
import { toPacketSource } from ${JSON.stringify(fileURLToPath(new URL('../src/evaluation/packet-source.ts', import.meta.url)))};
const { fstatSync, openSync, readSync } = require('node:fs');
const descriptor = openSync(process.argv[2], 'r');
const source = toPacketSource(fstatSync(descriptor).size, (buffer, length, position) =>
  readSync(descriptor, buffer, 0, length, position),
);
const reading = readPacket(source, new Map([['rows/a', 'SELECT 1']]));
if (reading.kind !== 'read' || reading.items.some((item) => item.recomputedContentHash === null)) {
  console.error(reading);
  process.exit(1);
}
`;

const TAIL = `
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
process.stdout.write(JSON.stringify({ rss: maxRSS, cpu: (userCPUTime + systemCPUTime) / 1000 }));
`;

interface Sample {
  wall: number;
  cpu: number;
  rss: number;
}

function sample(flags: readonly string[], program: string, packet: string): Sample {
  const start = process.hrtime.bigint();
  const output = execFileSync(process.execPath, [...flags, program, packet], { encoding: 'utf8' });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  return { wall, ...(JSON.parse(output) as { rss: number; cpu: number }) };
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const round = (value: number): number => Math.round(value * 100) / 100;

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'tki-bench-'));
  try {
    const floor = join(folder, 'floor.cjs');
    const reader = join(folder, 'reader.cjs');
    writeFileSync(floor, FLOOR + TAIL);
    buildSync({
      stdin: { contents: READER + TAIL, resolveDir: folder, loader: 'ts' },
      outfile: reader,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      minify: true,
    });
    // As the policy starts the inspector: without a JIT, and with a small young generation.
    const inside = ['--jitless', '--max-semi-space-size=2'];
    const ways = [
      { way: 'F', program: floor, flags: [] },
      { way: 'F --jitless', program: floor, flags: ['--jitless'] },
      { way: 'reader', program: reader, flags: [] },
      { way: 'reader as inside', program: reader, flags: inside },
    ];
    const results = SIZES_MB.map((megabytes) => {
      const packet = join(folder, 'packet.json');
      const bytes = writePacket(packet, megabytes);
      const here = ways.filter(({ program }) => program === reader || megabytes <= LARGEST_F_MB);
      const samples = new Map(here.map(({ way }) => [way, [] as Sample[]]));
      // Interleaved, so that what else runs on the machine slows all of them alike.
      const rounds = megabytes <= LARGEST_F_MB ? ROUNDS : LARGEST_ROUNDS;
      for (let at = 0; at < rounds; at++) {
        for (const { way, flags, program } of here) samples.get(way)?.push(sample(flags, program, packet));
      }
      const floorOf = (key: 'wall' | 'cpu'): number =>
        median((samples.get('F') ?? []).map((one) => one[key]));
      const rows = [...samples].map(([way, taken]) => {
        const wall = median(taken.map((one) => one.wall));
        const cpu = median(taken.map((one) => one.cpu));
        return {
          way,
          wall_ms: round(wall),
          cpu_ms: round(cpu),
          wall_ratio_to_F: megabytes <= LARGEST_F_MB ? round(wall / floorOf('wall')) : null,
          cpu_ratio_to_F: megabytes <= LARGEST_F_MB ? round(cpu / floorOf('cpu')) : null,
          peak_rss_mb: round(median(taken.map((one) => one.rss)) / 1024),
        };
      });
      console.table(rows);
      return { bytes, rows };
    });
    const date = new Date().toISOString().slice(0, 10);
    const machine = {
      node: process.version,
      arch: process.arch,
      cpus: cpus().length,
      model: cpus()[0]?.model ?? '',
    };
    const out = new URL(`results/reader-${date}.json`, import.meta.url);
    mkdirSync(new URL('results', import.meta.url), { recursive: true });
    writeFileSync(out, `${JSON.stringify({ date, rounds: ROUNDS, machine, results }, null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main();
