// An input, planted in a copy of the tree: with its row alone, the compiler and the generator name every place that lacks it; with its one
// line in inputs.ts, both are content, and action.yml and the document have it.
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
];

const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'tki-planted-input-'));
afterAll(() => fs.rmSync(copy, { recursive: true }));

beforeAll(() => {
  for (const name of copied) fs.cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  const config = JSON.parse(fs.readFileSync(path.join(root, 'tsconfig.json'), 'utf8')) as object;
  fs.writeFileSync(
    path.join(copy, 'tsconfig.json'),
    JSON.stringify({ ...config, include: ['src/action', 'scripts/action-files.ts'] }),
  );
});

const text = (file: string) => fs.readFileSync(path.join(copy, file), 'utf8');

function edit(file: string, from: string, to: string): void {
  expect(text(file), file).toContain(from);
  fs.writeFileSync(
    path.join(copy, file),
    text(file).replace(from, () => to),
  );
}

function run(...words: readonly string[]): { readonly status: number | null; readonly output: string } {
  const [program = '', ...args] = words;
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: copy, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

const compile = () => run(path.join(root, 'node_modules/.bin/tsc'), '--project', '.');
const generate = (...args: readonly string[]) => run(process.execPath, 'scripts/generate.ts', ...args);

test('a row alone: the compiler names where it is not read, and the generator what does not list it', () => {
  edit(
    'src/action/inspect/spec.ts',
    '    label: {\n',
    `    'ticket-id': { kind: 'label', description: 'The ticket that asked for this inspection.' },\n    label: {\n`,
  );
  const { status, output } = compile();
  expect(status).not.toBe(0);
  const named = [...output.matchAll(/^(\S+\.ts)\(\d+,\d+\): error (.*)$/gm)];
  expect(named.map(([, file]) => file)).toEqual(['src/action/inspect/inputs.ts']);
  expect(output).toContain("'ticket-id'");
  expect(generate('--check').output.match(/STALE: .*/g)).toEqual([
    'STALE: action.yml',
    'STALE: docs/action.md',
  ]);
}, 300_000);

test('with its line where inputs are read, everything is content, and whoever uses the action can read of it', () => {
  edit('src/action/inspect/inputs.ts', '      ...unread\n', "      'ticket-id': _ticket,\n      ...unread\n");
  expect(compile()).toEqual({ status: 0, output: '' });
  expect(generate().status).toBe(0);
  expect(generate('--check')).toEqual({ status: 0, output: '' });
  expect(text('action.yml')).toContain(
    '  ticket-id:\n    description: The ticket that asked for this inspection.\n',
  );
  expect(text('docs/action.md')).toMatch(
    /\| `ticket-id` +\| empty +\| The ticket that asked for this inspection\. +\|/,
  );
}, 300_000);
