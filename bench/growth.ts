// How costs grow: bytes of a packet that is verified, runs of a rollup. Each with its exponent: 1 is linear. Run by hand, as root, after a build.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePacket } from './large-packet.ts';
import { exponent, time, writeResults } from './measure.ts';

const LONG = process.env['TKI_LONG'] === '1';
const cli = join(import.meta.dirname, '../dist/cli.mjs');
const small = join(import.meta.dirname, '../test/compat/0.1.0/packet.json');
const folder = mkdtempSync(join(tmpdir(), 'tki-bench-growth-'));
const CODES = [2, 3, 4, 10];

type Points = readonly (readonly [size: number, ms: number])[];
const grown = (points: Points) => ({
  exponent: exponent(points),
  points: points.map(([size, ms]) => ({ size, least_ms: Math.round(ms) })),
});
const least = (once: () => number) => Math.min(once(), once(), once());
const inspect = (packet: string, out: string) =>
  time(process.execPath, [cli, 'inspect', packet, '--max-age', '3650d', '--out', out], CODES);

try {
  const bytes = (LONG ? [1, 10, 100, 1000, 2000] : [1, 10, 50]).map((megabytes) => {
    const packet = join(folder, 'packet.json');
    const size = writePacket(packet, megabytes);
    return [size, least(() => inspect(packet, join(folder, 'run')))] as const;
  });
  inspect(small, join(folder, 'one'));
  const most = LONG ? 500 : 100;
  for (let at = 0; at < most; at++)
    cpSync(join(folder, 'one'), join(folder, `runs/${at}`), { recursive: true });
  const runs = [1, 10, 30, 100, 500]
    .filter((count) => count <= most)
    .map((count) => {
      const named = Array.from({ length: count }, (_run, at) => join(folder, `runs/${at}`));
      return [count, least(() => time(process.execPath, [cli, 'rollup', ...named], CODES))] as const;
    });
  writeResults('growth', {
    'inspect, bytes of a packet': grown(bytes),
    'rollup, runs': grown(runs),
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
