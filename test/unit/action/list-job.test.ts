// The script of the last job, as it stands in the workflow, over what download-artifact leaves: one artifact alone is unpacked without
// its folder, several each into their own. Each run has to come to `tki rollup` as one folder, whole, and no other.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../../scripts/root.ts';

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps?: readonly { readonly run?: string }[] }>>;
}

const scriptOf = (file: string): string =>
  (parse(fs.readFileSync(path.join(root, file), 'utf8')) as Workflow).jobs['list']?.steps?.at(-1)?.run ?? '';
const script = scriptOf('.github/workflows/inspect.yml');

test('the example has the same script', () => {
  expect(script).toContain('rollup');
  expect(scriptOf('examples/workflows/many-packets.yml')).toBe(script);
});

/** In the place of the command line: it says what it was given. */
const STAND_IN = `import fs from 'node:fs';
const folders = process.argv.slice(process.argv.indexOf('--') + 1);
fs.writeFileSync('seen.json', JSON.stringify(folders.map((one) => fs.readdirSync(one).sort())));
fs.writeFileSync('rollup.md', '| table |\\n');
process.exitCode = 3;`;

function list(files: readonly string[]): {
  readonly status: number | null;
  readonly runs: string[][];
  readonly summary: string;
} {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tki-list-'));
  try {
    for (const file of files) {
      const target = path.join(folder, 'artifacts', file);
      fs.mkdirSync(path.dirname(target), { recursive: true });
      fs.writeFileSync(target, '{}');
    }
    fs.mkdirSync(path.join(folder, 'tki/dist'), { recursive: true });
    fs.writeFileSync(path.join(folder, 'tki/dist/cli.mjs'), STAND_IN);
    const bin = path.join(folder, 'bin');
    fs.mkdirSync(bin);
    fs.symlinkSync(process.execPath, path.join(bin, 'node'));
    const summary = path.join(folder, 'summary');
    // As a runner starts `shell: bash`.
    const { status } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd: folder,
      env: { PATH: `${bin}:/usr/bin:/bin`, GITHUB_STEP_SUMMARY: summary },
    });
    const seen = path.join(folder, 'seen.json');
    return {
      status,
      runs: fs.existsSync(seen) ? (JSON.parse(fs.readFileSync(seen, 'utf8')) as string[][]) : [],
      summary: fs.existsSync(summary) ? fs.readFileSync(summary, 'utf8') : '',
    };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

const report = ['checkpoint-a1a1a1a1a1a1a1a1.md', 'report.json', 'report.md'];
const evidence = ['run.json', 'sandbox-attestation-evidence-v2-2026-06-10.json'];
const below = (folder: string, names: readonly string[]) => names.map((name) => `${folder}/${name}`);

describe('the list job', () => {
  test.each<[string, readonly string[], readonly (readonly string[])[]]>([
    ['the one report of a run that was BLOCKED before evidence', report, [report]],
    ['the one evidence of an attestation', evidence, [evidence]],
    [
      'report and evidence of one run',
      [...below('tki-report-1-1-a', report), ...below('tki-evidence-1-1-a', evidence)],
      [[...report, ...evidence]],
    ],
    [
      'a run that was BLOCKED beside one with evidence',
      [
        ...below('tki-report-1-1-a', report),
        ...below('tki-evidence-1-1-a', evidence),
        ...below('tki-report-1-1-b', report),
      ],
      [[...report, ...evidence], report],
    ],
    [
      'two attestations',
      [...below('tki-evidence-1-1-a', evidence), ...below('tki-evidence-1-1-b', evidence)],
      [evidence, evidence],
    ],
    [
      'an attestation beside another run’s report, which are no pair',
      [...below('tki-report-1-1-a', report), ...below('tki-evidence-1-1-b', evidence)],
      [report, evidence],
    ],
    [
      'labels with dots, dashes and a leading dash',
      [
        ...below('tki-report-1-1-v1.2.json-a', report),
        ...below('tki-evidence-1-1-v1.2.json-a', evidence),
        ...below('tki-report-1-1--x-b', report),
      ],
      [report, [...report, ...evidence]],
    ],
    ['nothing at all', [], []],
  ])('%s', (_what, files, runs) => {
    const listed = list(files);
    expect(listed.status).toBe(0);
    expect(listed.runs.map((one) => one.join()).sort()).toEqual(
      runs.map((one) => [...one].sort().join()).sort(),
    );
    expect(listed.summary).toMatch(/table[^]*ended with 3: evidence only/);
  });
});
