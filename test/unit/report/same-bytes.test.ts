// What is written of the same packet is the same bytes, whatever process writes it: where it is, what it speaks, how it hashes, and in
// what order its inputs came. Two processes, because one would share all of it.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const program = join(import.meta.dirname, 'bytes-in-a-process.ts');

function bytesWith(
  order: string,
  flags: readonly string[],
  env: NodeJS.ProcessEnv,
): [lines: string[], of: string] {
  const text = execFileSync(process.execPath, ['--no-warnings', ...flags, program, order], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...env },
  });
  const lines = text.trimEnd().split('\n');
  return [lines.slice(0, -1), lines.at(-1) ?? ''];
}

it('is the same from a process in another time zone and language, with other seeds, of inputs in another order', () => {
  const here = bytesWith('forwards', ['--hash-seed=1', '--random-seed=1'], {
    TZ: 'UTC',
    LC_ALL: 'en_US.UTF-8',
    LANG: 'en_US.UTF-8',
  });
  const elsewhere = bytesWith('backwards', ['--hash-seed=77777', '--random-seed=77777'], {
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
  });
  // Or the two are no different processes at all.
  expect([here[1], elsewhere[1]]).toEqual(['0 1.5', '13 1,5']);
  expect(here[0].length).toBeGreaterThan(40);
  expect(elsewhere[0]).toEqual(here[0]);
});
