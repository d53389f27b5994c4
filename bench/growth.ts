// How costs grow: items and bytes of a packet that is inspected, runs of a rollup. Each with its exponent: 1 is linear. Where a limit of
// the product refuses, the point says which. Run by hand, as root, after a build; TKI_LONG=1 goes to the ends, and has no six minutes.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCatalog, writeItems, writePacket } from './large-packet.ts';
import { childrensCpuMs, exponent, time, writeResults } from './measure.ts';

const LONG = process.env['TKI_LONG'] === '1';
const cli = join(import.meta.dirname, '../dist/cli.mjs');
const small = join(import.meta.dirname, '../test/compat/0.1.0/packet.json');
const folder = mkdtempSync(join(tmpdir(), 'tki-bench-growth-'));
const CODES = [1, 2, 3, 4, 10];

interface Point {
  readonly size: number;
  readonly least_ms: number;
  /** Of the command line and what it waited for. */
  readonly least_cpu_ms: number;
  /** Why the product took no more; such a point is no part of the exponent. */
  readonly refused?: string;
}

function measured(
  size: number,
  times: number,
  once: () => number,
  refused?: () => string | undefined,
): Point {
  const all = Array.from({ length: times }, () => {
    const before = childrensCpuMs();
    return { ms: once(), cpu: childrensCpuMs() - before };
  });
  const why = refused?.();
  return {
    size,
    least_ms: Math.round(Math.min(...all.map(({ ms }) => ms))),
    least_cpu_ms: Math.round(Math.min(...all.map(({ cpu }) => cpu))),
    ...(why === undefined ? {} : { refused: why }),
  };
}

const grown = (points: readonly Point[]) => {
  const taken = points.filter(({ refused }) => refused === undefined);
  return {
    exponent: exponent(taken.map(({ size, least_ms }) => [size, least_ms] as const)),
    exponent_of_cpu: exponent(taken.map(({ size, least_cpu_ms }) => [size, least_cpu_ms] as const)),
    points,
  };
};

const out = join(folder, 'run');
const inspect = (packet: string, ...more: string[]) =>
  time(process.execPath, [cli, 'inspect', packet, '--max-age', '3650d', '--out', out, ...more], CODES);

/** As many as a catalog may have; those of a larger packet share them. */
const QUERIES = 990;

/** A packet that was refused whole for its size: the reason, as the report has it. */
function tooLarge(): string | undefined {
  const { findings, items } = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as {
    findings: { reason: string; detail: string }[];
    items: unknown[];
  };
  const [first] = findings;
  return items.length > 0 || first === undefined ? undefined : `${first.reason}: ${first.detail}`;
}

const packet = join(folder, 'packet.json');
try {
  const items = (LONG ? [10, 100, 1000, 10_000, 100_000, 1_000_000] : [10, 100, 1000, 10_000, 100_000]).map(
    (count) => {
      writeItems(packet, count);
      return measured(count, count > 10_000 ? 1 : 3, () => inspect(packet), tooLarge);
    },
  );
  const catalog = join(folder, 'catalog');
  writeCatalog(catalog, QUERIES);
  const bytes = (LONG ? [1, 10, 100, 1000, 2000] : [1, 10, 100]).map((megabytes) => {
    const size = writePacket(packet, megabytes, (item) => `rows/${item % QUERIES}`);
    return measured(size, megabytes > 100 ? 1 : 3, () => inspect(packet, '--catalog', catalog), tooLarge);
  });
  inspect(small);
  const most = LONG ? 1000 : 400;
  for (let at = 0; at < most; at++) cpSync(out, join(folder, `runs/${at}`), { recursive: true });
  const runs = [1, 10, 100, 400, 500, 1000]
    .filter((count) => count <= most)
    .map((count) => {
      const named = Array.from({ length: count }, (_run, at) => join(folder, `runs/${at}`));
      return measured(
        count,
        2,
        () => time(process.execPath, [cli, 'rollup', ...named], CODES),
        () => (count > 500 ? 'TOO_MANY_RUNS: a table holds 500' : undefined),
      );
    });
  writeResults(LONG ? 'growth-long' : 'growth', {
    'inspect, items of a packet': grown(items),
    'inspect, bytes of a packet': grown(bytes),
    'rollup, runs': grown(runs),
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
