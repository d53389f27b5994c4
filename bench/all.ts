// `npm run bench`: every benchmark in one command, one after the other. One that cannot run here is said to be NOT_RUN, with the reason,
// and stops no other. Writes bench/results/; asserts nothing. `node bench/compare.ts BEFORE AFTER` names what became worse.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** In the order of what they cost. */
const parts = ['startup', 'inspect', 'growth', 'verify', 'reader', 'export', 'faults'] as const;

if (!existsSync(join(import.meta.dirname, '../dist/cli.mjs')))
  throw new Error('dist/ is not built: npm run build');
for (const part of parts) {
  const begin = performance.now();
  const ended = spawnSync(process.execPath, [join(import.meta.dirname, `${part}.ts`)], { encoding: 'utf8' });
  const seconds = Math.round((performance.now() - begin) / 1000);
  const last =
    ended.stderr
      .trim()
      .split('\n')
      .find((line) => /Error/.test(line)) ?? ended.stderr.trim().slice(-300);
  process.stdout.write(
    ended.status === 0
      ? `${part}: written, ${seconds} s\n`
      : `${part}: NOT_RUN, after ${seconds} s: ${last}\n`,
  );
}
