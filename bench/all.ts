// `npm run bench`: every benchmark in one command, one after the other. One that cannot run here is said to be NOT_RUN, with the reason,
// and stops no other. `npm run bench -- export verify` runs those alone, and `-- --rest` those that have no result of today: so it goes on
// where it was stopped. Writes bench/results/; asserts nothing. `node bench/compare.ts BEFORE AFTER` names what became worse.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** In the order of what they cost. */
const parts = ['startup', 'inspect', 'matrix', 'growth', 'verify', 'reader', 'export', 'faults'] as const;

/** A part that hangs must not hold the others: all of them together have twenty minutes. */
const PART_LIMIT_MS = 6 * 60_000;

const named = process.argv.slice(2);
const unknown = named.filter((word) => word !== '--rest' && !parts.some((part) => part === word));
if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: give some of ${parts.join(', ')}, or --rest`);
if (!existsSync(join(import.meta.dirname, '../dist/cli.mjs')))
  throw new Error('dist/ is not built: npm run build');

const today = new Date().toISOString().slice(0, 10);
const isDone = (part: string): boolean =>
  existsSync(join(import.meta.dirname, `results/${part}-${today}.json`));
const rest = named.includes('--rest');
const asked = parts.filter((part) => (rest ? !isDone(part) : named.length === 0 || named.includes(part)));

for (const part of asked) {
  const begin = performance.now();
  const ended = spawnSync(process.execPath, [join(import.meta.dirname, `${part}.ts`)], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: process.env['TKI_LONG'] === '1' ? 0 : PART_LIMIT_MS,
  });
  const seconds = Math.round((performance.now() - begin) / 1000);
  const last =
    ended.error?.message ??
    ended.stderr
      .trim()
      .split('\n')
      .find((line) => /Error/.test(line)) ??
    ended.stderr.trim().slice(-300);
  process.stdout.write(
    ended.status === 0
      ? `${part}: written, ${seconds} s\n`
      : `${part}: NOT_RUN, after ${seconds} s: ${last}\n`,
  );
}
