// A copy of the tree to plant something in: what is missing has to be named by the compiler, the generator and the checks, as they stand.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { root } from '../../scripts/root.ts';

/** What the compiler, the generator and the checks read. */
const copied = [
  '.github/workflows/ci.yml',
  '.prettierrc.json',
  'README.md',
  'action.yml',
  'catalog',
  'docs',
  'examples/approval.json',
  'examples/knowledge-base',
  'examples/packets',
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
  // venues/busy.ts imports them
  'test/support/long.ts',
  'test/support/made-once.ts',
  'test/support/reference-packet.ts',
  'test/support/sandbox.ts',
];

export interface Ended {
  readonly status: number | null;
  readonly output: string;
}

export interface PlantedTree extends Disposable {
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  /** Replaces the first place of `from`, which has to be there. */
  readonly edit: (file: string, from: string, to: string) => void;
  /** Of a program of Node's own, started in the copy. */
  readonly node: (...args: readonly string[]) => Ended;
  readonly compile: () => Ended;
  readonly generate: (...args: readonly string[]) => Ended;
}

/** One thread takes two thirds of a processor's time, and each time but the first looks at what changed. */
const COMPILED_ONCE = [
  '--project',
  '.',
  '--singleThreaded',
  '--incremental',
  '--tsBuildInfoFile',
  'tsconfig.tsbuildinfo',
];

/** `more`: files and folders that are copied besides. */
export function plantTree(more: readonly string[] = []): PlantedTree {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'tki-planted-'));
  const at = (file: string) => path.join(copy, file);
  for (const name of [...copied, ...more]) fs.cpSync(path.join(root, name), at(name), { recursive: true });
  fs.symlinkSync(path.join(root, 'node_modules'), at('node_modules'));
  const config = JSON.parse(fs.readFileSync(path.join(root, 'tsconfig.json'), 'utf8')) as object;
  fs.writeFileSync(at('tsconfig.json'), JSON.stringify({ ...config, include: ['src', 'scripts'] }));
  const run = (program: string, args: readonly string[]): Ended => {
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: copy, encoding: 'utf8' });
    return { status, output: `${stdout}${stderr}` };
  };
  const node = (...args: readonly string[]) => run(process.execPath, args);
  const read = (file: string) => fs.readFileSync(at(file), 'utf8');
  return {
    read,
    write: (file, text) => fs.writeFileSync(at(file), text),
    edit: (file, from, to) => {
      const text = read(file);
      expect(text, file).toContain(from);
      fs.writeFileSync(
        at(file),
        text.replace(from, () => to),
      );
    },
    node,
    compile: () => run(path.join(root, 'node_modules/.bin/tsc'), COMPILED_ONCE),
    generate: (...args) => node('scripts/generate.ts', ...args),
    [Symbol.dispose]: () => fs.rmSync(copy, { recursive: true }),
  };
}

/** The files that the compiler complains of. */
export const filesIn = ({ output }: Ended): string[] =>
  [...new Set([...output.matchAll(/^(\S+\.ts)\(\d+,\d+\): error/gm)].map(([, file = '']) => file))].sort();
