// How long the action's processes take to start, beside a bare node of the same machine, in one run. Run by hand after a build.
// Writes medians and ratios to bench/results/startup-<date>.json; asserts nothing.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyAction } from '../test/e2e/action-copy.ts';
import { makeArchive } from '../test/e2e/archive.ts';
import { ResultsService } from '../test/e2e/results-service.ts';
import { inputVariables } from '../test/e2e/runner.ts';
import { interleaved, ratio, time, writeResults } from './measure.ts';

const ROUNDS = Number(process.env['TKI_BENCH_ROUNDS'] ?? 31);

/** The artifact service in a process of its own: this one waits for what it measures. Ends with its input. */
async function serve(): Promise<void> {
  await using service = await ResultsService.start();
  service.put('packet', makeArchive([{ name: 'packet.json', data: Buffer.from('{}') }]));
  process.stdout.write(JSON.stringify(service.environment));
  process.stdin.resume();
  await once(process.stdin, 'end');
}

async function measure(): Promise<void> {
  using copy = copyAction({});
  const folder = mkdtempSync(join(tmpdir(), 'tki-startup-'));
  const packet = join(folder, 'packet.json');
  writeFileSync(packet, '{}');
  const child = spawn(process.execPath, [import.meta.filename, 'serve'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const service = JSON.parse(line.toString()) as Record<string, string>;

  /** In a folder of its own, as the launcher starts it. */
  const fetch = (inputs: Readonly<Record<string, string>>, env = {}): number => {
    const argv = [join(copy.dist, 'main.mjs'), 'fetch', mkdtempSync(join(folder, 'work-'))];
    return time(process.execPath, argv, [0], { ...inputVariables(inputs), ...env });
  };

  /** Refused by main in both phases: two children and no sandbox. */
  const launcher = (env = {}): number =>
    time(process.execPath, [join(copy.dist, 'index.mjs')], [0], {
      ...inputVariables({ packet: '' }),
      RUNNER_TEMP: mkdtempSync(join(folder, 'temp-')),
      ...env,
    });
  const results = interleaved(
    {
      'bare node': () => time(process.execPath, ['-e', ''], [0], {}),
      'main, refused for its inputs': () => fetch({ packet: '' }),
      'main, a packet that is a path': () => fetch({ packet, 'max-age': '24h' }),
      'main, with the artifact client': () => fetch({ packet: 'packet', 'max-age': '24h' }, service),
      'launcher with main twice': () => launcher(),
      'launcher with main twice, the reports uploaded': () => launcher(service),
    },
    ROUNDS,
  );
  child.stdin.end();
  const bytes = (name: string) => statSync(join(copy.dist, name)).size;
  const template = readdirSync(join(copy.dist, 'blocked-template')).reduce(
    (sum, name) => sum + bytes(`blocked-template/${name}`),
    0,
  );
  writeResults('startup', {
    rounds: ROUNDS,
    results,
    ratios: Object.fromEntries(Object.keys(results).map((name) => [name, ratio(results, name, 'bare node')])),
    launcher_bytes: bytes('index.mjs'),
    template_bytes: template,
  });
  rmSync(folder, { recursive: true });
}

await (process.argv[2] === 'serve' ? serve() : measure());
