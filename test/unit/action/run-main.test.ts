// One phase of a main as a program: when it begins, what it ends with, and that it does nothing where its launcher is gone.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../../scripts/root.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tki-phase-'));
  const said = (word: string) => `fs.appendFileSync(lines, '${word} ')`;
  writeFileSync(
    join(folder, 'main.ts'),
    `import fs from 'node:fs';
    import { runMain } from '${root}/src/action/run-main.ts';
    const lines = process.env['LINES']!;
    const full = () => { throw Object.assign(new Error('full'), { code: 'ENOSPC' }); };
    await runMain(
      process.argv.slice(2),
      { one: () => ${said('one')}, two: () => ${said('two')}, full, throws: () => { throw new Error('no'); } },
      { two: async () => ${said('ahead')} },
    );`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ran(words: readonly string[], input: string): Promise<[number | null, string]> {
  const lines = join(folder, 'lines');
  writeFileSync(lines, '');
  const [phase = '', ...rest] = words;
  const argv = [join(folder, 'main.ts'), phase, join(folder, 'tki-0123456789abcdef'), ...rest];
  const child = spawn(process.execPath, argv, {
    env: { LINES: lines },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [status] = (await once(child, 'exit')) as [number | null];
  return [status, readFileSync(lines, 'utf8')];
}

test.each<[what: string, words: readonly string[], input: string, status: number, said: string]>([
  ['begins at once', ['two'], '', 0, 'two '],
  ['that waits loads ahead, and begins at the word', ['two', 'wait'], 'go', 0, 'ahead two '],
  ['that waits has nothing to load', ['one', 'wait'], 'go', 0, 'one '],
  ['that waits is not run where its launcher ended', ['two', 'wait'], '', 1, 'ahead '],
  ['that waits is not run at half a word', ['two', 'wait'], 'g', 1, 'ahead '],
  ['that waits is not run at more than the word', ['two', 'wait'], 'gone', 1, 'ahead '],
  ['that throws ends otherwise', ['throws'], '', 1, ''],
  ['that finds the disk full says so', ['full'], '', 28, ''],
  ['that there is none of ends otherwise', ['three'], '', 1, ''],
  ['without a name is none', [''], '', 1, ''],
])('a phase %s', async (_what, words, input, status, said) => {
  expect(await ran(words, input)).toEqual([status, said]);
});
