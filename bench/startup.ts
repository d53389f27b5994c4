// How long the action's processes take to start, beside a bare node of the same machine, in one run. Run by hand after a build.
// Writes medians and ratios to bench/results/startup-<date>.json; asserts nothing.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyAction } from '../test/e2e/action-copy.ts';
import { inputVariables } from '../test/e2e/runner.ts';

const ROUNDS = Number(process.env['TKI_BENCH_ROUNDS'] ?? 31);

using copy = copyAction({});
const folder = mkdtempSync(join(tmpdir(), 'tki-startup-'));
const packet = join(folder, 'packet.json');
writeFileSync(packet, '{}');
// Nothing answers at port 9: the client is loaded, asks, and is refused at once.
const service = {
  ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/',
  ACTIONS_RUNTIME_TOKEN: `x.${Buffer.from('{"scp":"Actions.Results:a:b"}').toString('base64url')}.x`,
};

function run(argv: readonly string[], env: Readonly<Record<string, string>>): number {
  const begin = performance.now();
  const { error } = spawnSync(process.execPath, [...argv], { env, stdio: 'ignore' });
  if (error !== undefined) throw error;
  return performance.now() - begin;
}

/** `main.mjs fetch` in a folder of its own, as the launcher starts it. */
function runMain(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): number {
  const work = mkdtempSync(join(folder, 'work-'));
  return run([join(copy.dist, 'main.mjs'), 'fetch', work], { ...inputVariables(inputs), ...env });
}

function runLauncher(): number {
  const temp = mkdtempSync(join(folder, 'temp-'));
  // Refused by main in both phases: two children and no sandbox.
  return run([join(copy.dist, 'index.mjs')], { ...inputVariables({ packet: '' }), RUNNER_TEMP: temp });
}

const cases: Readonly<Record<string, () => number>> = {
  'bare node': () => run(['-e', ''], {}),
  'main, refused for its inputs': () => runMain({ packet: '' }),
  'main, a packet that is a path': () => runMain({ packet, 'max-age': '24h' }),
  'main, with the artifact client': () => runMain({ packet: 'packet', 'max-age': '24h' }, service),
  'launcher with main twice': runLauncher,
};

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
const times = new Map<string, number[]>(Object.keys(cases).map((name) => [name, []]));
// Interleaved: a machine that becomes slower meanwhile does so for all of them.
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, once] of Object.entries(cases)) times.get(name)?.push(once());
}
const bare = median(times.get('bare node') ?? []);
const results = Object.fromEntries(
  [...times].map(([name, all]) => [
    name,
    {
      median_ms: Math.round(median(all) * 10) / 10,
      times_bare: Math.round((median(all) / bare) * 100) / 100,
    },
  ]),
);
const bytes = (name: string) => statSync(join(copy.dist, name)).size;
const template = readdirSync(join(copy.dist, 'blocked-template')).reduce(
  (sum, name) => sum + bytes(`blocked-template/${name}`),
  0,
);
const date = new Date().toISOString().slice(0, 10);
const document = {
  date,
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, node ${process.version}`,
  rounds: ROUNDS,
  results,
  launcher_bytes: bytes('index.mjs'),
  template_bytes: template,
};
const results_folder = join(import.meta.dirname, 'results');
mkdirSync(results_folder, { recursive: true });
writeFileSync(join(results_folder, `startup-${date}.json`), `${JSON.stringify(document, null, 2)}\n`);
process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
rmSync(folder, { recursive: true });
