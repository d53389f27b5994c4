// `npm run examples`: inspects each example packet with the built program in a real sandbox, and keeps its report.md beside it. Needs
// root and runc. Writes a report only where it says something else than the one that is there: its run and its times differ each time.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitCodeOf } from '../src/formats/verdict.ts';
import { reportName } from '../src/formats/run-files.ts';
import { masked } from './masked.ts';
import {
  earlierPacketFile,
  EXAMPLE_MAX_AGE,
  exampleFolder,
  examples,
  packetFile,
  reportFile,
} from './example-packets.ts';
import type { Example } from './example-packets.ts';
import { root } from './root.ts';

/** Whatever else stands on a machine: the reports name the runtime. */
const RUNTIME = 'runc';

function inspect(packet: string, options: readonly string[], out: string): number | null {
  const args = [
    'inspect',
    packet,
    ...options,
    '--max-age',
    EXAMPLE_MAX_AGE,
    '--runtime',
    RUNTIME,
    '--out',
    out,
  ];
  const { status } = spawnSync(process.execPath, [join(root, 'dist/cli.mjs'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return status;
}

/** The report of one run of the example. Throws where it ends with another code than the example states. */
function makeReport(example: Example, folder: string): string {
  const out = join(folder, example.name);
  const code = inspect(packetFile(example), example.options, out);
  const stated = exitCodeOf(example.verdict);
  if (code !== stated)
    throw new Error(`EXAMPLE_CODE: ${example.name} ended with ${code}, and states ${stated}.`);
  return readFileSync(join(out, 'report.md'), 'utf8');
}

/** Whether two reports differ in nothing but what differs from run to run. */
const saysTheSame = (one: string, other: string): boolean => masked(one, root) === masked(other, root);

function makePrevious(folder: string): void {
  const out = join(folder, 'previous');
  if (inspect(earlierPacketFile, [], out) !== exitCodeOf('EVIDENCE_PRESENT'))
    throw new Error('EXAMPLE_CODE: the earlier run did not end as expected.');
  const target = join(root, exampleFolder, 'previous', reportName);
  if (
    existsSync(target) &&
    saysTheSame(readFileSync(target, 'utf8'), readFileSync(join(out, reportName), 'utf8'))
  )
    return;
  mkdirSync(join(root, exampleFolder, 'previous'), { recursive: true });
  copyFileSync(join(out, reportName), target);
}

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'tki-examples-'));
  try {
    makePrevious(folder);
    for (const example of examples) {
      const path = join(root, reportFile(example));
      const report = makeReport(example, folder);
      const same = existsSync(path) && saysTheSame(readFileSync(path, 'utf8'), report);
      if (!same) writeFileSync(path, report);
      process.stdout.write(`${same ? 'same   ' : 'written'}  ${reportFile(example)}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) main();
