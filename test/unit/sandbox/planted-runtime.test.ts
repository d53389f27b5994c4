// A third runtime, planted in a copy of the tree: with its file and its line alone, the compiler and the generator name every place
// that lacks it; with its data written they are content, and whatever lists, chooses or judges by runtimes has it.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../../scripts/root.ts';

const copied = [
  '.github/workflows/ci.yml',
  '.prettierrc.json',
  'README.md',
  'action.yml',
  'catalog',
  'docs',
  'export/action.yml',
  'package.json',
  'sandbox',
  'schemas',
  'scripts',
  'src',
  'verify/action.yml',
  // make-vectors.ts imports them
  'test/vectors/make',
  'test/vectors/vector.ts',
];

const object = `import type { DrivenSpec } from './runtime.ts';

export const planted = {
  kind: 'driven',
  binaries: ['/opt/tki-planted/planted'],
  package: 'planted',
  says: 'planted version ',
  grade: 'A',
  filterBytes: false,
  filterFile: null,
  bestOn: () => false,
  command: (file) => [file],
  behaviours: ['says that it was planted'],
  cannotPromise: ['to be a runtime'],
} as const satisfies DrivenSpec;
`;

const REGISTRY = 'src/sandbox/runtimes/registry.ts';
const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'tki-planted-runtime-'));
afterAll(() => fs.rmSync(copy, { recursive: true }));

function edit(file: string, from: string, to: string): void {
  const text = fs.readFileSync(path.join(copy, file), 'utf8');
  expect(text, file).toContain(from);
  fs.writeFileSync(
    path.join(copy, file),
    text.replace(from, () => to),
  );
}

beforeAll(() => {
  for (const name of copied) fs.cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  const config = JSON.parse(fs.readFileSync(path.join(root, 'tsconfig.json'), 'utf8')) as object;
  fs.writeFileSync(
    path.join(copy, 'tsconfig.json'),
    JSON.stringify({ ...config, include: ['src', 'scripts'] }),
  );
  fs.writeFileSync(path.join(copy, 'src/sandbox/runtimes/planted.ts'), object);
  edit(REGISTRY, 'import { runc }', "import { planted } from './planted.ts';\nimport { runc }");
  edit(REGISTRY, '{ crun, runc }', '{ crun, runc, planted }');
});

/** Exit code and output of a program, started in the copy. */
function run(...words: readonly string[]): { readonly status: number | null; readonly output: string } {
  const [program = '', ...args] = words;
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: copy, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

const compile = () => run(path.join(root, 'node_modules/.bin/tsc'), '--project', '.');
const generate = (...args: readonly string[]) => run(process.execPath, 'scripts/generate.ts', ...args);

const filesIn = (output: string): string[] =>
  [...new Set([...output.matchAll(/^(\S+\.ts)\(\d+,\d+\): error/gm)].map(([, file = '']) => file))].sort();

test('its file and its line alone: the compiler names the data that it lacks, and nothing else', () => {
  const { status, output } = compile();
  expect(status).not.toBe(0);
  expect(filesIn(output)).toEqual(['src/formats/policy.ts']); // of sandbox/expectations.json
  expect(output).toContain('planted');
}, 300_000);

test('with its data written, the compiler is content', () => {
  const file = path.join(copy, 'sandbox/expectations.json');
  const expectations = JSON.parse(fs.readFileSync(file, 'utf8')) as { runtimes: Record<string, unknown> };
  expectations.runtimes['planted'] = expectations.runtimes['runc'];
  fs.writeFileSync(file, JSON.stringify(expectations, null, 2));
  expect(compile()).toEqual({ status: 0, output: '' });
}, 300_000);

test('the generator names what lists runtimes, and then lists it', () => {
  const { status, output } = generate('--check');
  expect(status).toBe(1);
  for (const file of ['docs/venues.md', 'schemas/approval.schema.json', 'schemas/plan.schema.json'])
    expect(output).toContain(`STALE: ${file}\n`);
  expect(generate().status).toBe(0);
  expect(generate('--check')).toEqual({ status: 0, output: '' });
  expect(fs.readFileSync(path.join(copy, 'docs/venues.md'), 'utf8')).toContain(
    'driven, grade A | says that it was planted',
  );
}, 300_000);

test('the chooser, the judge, the verifier and the command line have the runtime', () => {
  const script = `
    import { chooseRuntime } from './src/sandbox/choose-runtime.ts';
    import { baselineOf } from './src/attestation/baseline.ts';
    import { earlierReleases } from './src/attestation/releases.ts';
    import { ownRules } from './src/attestation/release-rules.ts';
    import { isDrivenRuntime, isRuntimeName, offeredRuntimes } from './src/formats/kernel/runtimes.ts';
    process.stdout.write(JSON.stringify({
      choice: chooseRuntime('planted'),
      driven: isDrivenRuntime('planted'),
      named: isRuntimeName('planted'),
      offered: offeredRuntimes,
      mounts: baselineOf('planted', 1, [], 'x64').expectations.runtimes.planted.mounts.length,
      rules: ownRules.runtimes.planted,
      earlier: earlierReleases.map(({ rules }) => rules.runtimes.planted ?? null),
    }));`;
  const { output } = run(process.execPath, '--input-type=module', '--eval', script);
  expect(JSON.parse(output)).toEqual({
    choice: {
      kind: 'none',
      code: 'NO_RUNTIME',
      reason: 'planted: is not there',
      remedy: expect.stringContaining('apt-get install crun runc planted'),
    },
    driven: true,
    named: true,
    offered: 'auto, crun, runc, planted, docker, podman',
    mounts: 4,
    rules: { grade: 'A', filterBytes: false },
    earlier: [null],
  });
}, 300_000);
