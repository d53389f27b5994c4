// What a caller names and nobody can use: no name at all, a loop of links, a name that is too long, a pipe, a device. Each call ends by
// itself, with a code that says so; none takes the working directory for it, and none calls it a defect of ours.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factsAt, ownFactsAt } from '../../../src/files/facts-at.ts';
import { openBench } from './harness.ts';

const bench = openBench();
const folder = mkdtempSync(join(tmpdir(), 'tki-unusable-'));
const at = (name: string): string => join(folder, name);
const before = process.cwd();

beforeAll(() => {
  symlinkSync('loop', at('loop'));
  execFileSync('mkfifo', [at('pipe')]);
  mkdirSync(at('run'));
  // What a blank name would find in the working directory.
  writeFileSync(at('report.json'), '{}');
  for (const name of ['catalog.json']) copyFileSync(join(bench.folder, 'catalog', name), at(name));
  writeFileSync(at('query.sql'), 'SELECT 1\n');
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
  bench.remove();
});

const inspect = (...more: string[]): string[] => [
  'inspect',
  bench.packet,
  '--max-age',
  '24h',
  '--out',
  at('out'),
  ...more,
];
const many = (list: string): string[] => ['inspect', list, '--jobs', '2', '--max-age', '24h'];
const LONG = 'x'.repeat(300);

async function expectRefused(args: readonly string[], code: string): Promise<void> {
  const { code: exit, stderr } = await bench.run(args);
  expect(stderr).toMatch(new RegExp(`^tki: ${code}: .+\nhint: .+\n$`));
  expect(exit).toBe(1);
}

describe('no name is no name, and never the working directory', () => {
  test.each([
    ['mcp --root', () => ['mcp', '--root', ''], 'OPTION_MISSING_ARGUMENT'],
    ['inspect --previous', () => inspect('--previous', ''), 'OPTION_MISSING_ARGUMENT'],
    ['verify --previous', () => ['verify', at('run'), '--previous', ''], 'OPTION_MISSING_ARGUMENT'],
    ['verify --expect-run', () => ['verify', at('run'), '--expect-run', ''], 'OPTION_MISSING_ARGUMENT'],
    ['rollup --previous', () => ['rollup', at('run'), '--previous', ''], 'OPTION_MISSING_ARGUMENT'],
    [
      'view --previous',
      () => ['view', at('run'), '--out', at('p.html'), '--previous='],
      'OPTION_MISSING_ARGUMENT',
    ],
    ['catalog lint --catalog', () => ['catalog', 'lint', '--catalog', ''], 'CATALOG_FILE_REFUSED'],
    [
      'catalog add --catalog',
      () => ['catalog', 'add', 'count/x', '--sql', at('query.sql'), '--catalog', ''],
      'CATALOG_FILE_REFUSED',
    ],
    ['a list', () => many(''), 'LIST_NOT_USABLE'],
  ])('%s', (_title, args, code) => expectRefused(args(), code));
});

describe('a path that cannot be looked at is no defect of ours', () => {
  test.each([
    ['loop', 'a loop of links'],
    [LONG, 'a name that is too long'],
    [`${'x/'.repeat(3000)}x`, 'a path that is too long'],
    ['report.json/below', 'a path below a file'],
  ])('%.20s: %s', async (name) => {
    expect(factsAt(at(name))).toBeUndefined();
    await expectRefused(['verify', at(name)], 'RUN_UNREADABLE');
    await expectRefused(['report', at(name), '--format', 'oscal'], 'RUN_UNREADABLE');
    await expectRefused(inspect('--previous', at(name)), 'FILE_NOT_USABLE');
    await expectRefused(many(at(name)), 'LIST_NOT_USABLE');
    await expectRefused(['catalog', 'check', '--catalog', at(name)], 'CATALOG_FILE_REFUSED');
  });

  test('a link is followed by the one, and looked at by the other', () => {
    symlinkSync('report.json', at('link'));
    expect(factsAt(at('link'))?.isFile()).toBe(true);
    expect(ownFactsAt(at('link'))?.isSymbolicLink()).toBe(true);
    expect(ownFactsAt(at(LONG))).toBeUndefined();
  });
});

describe('a list of packets is a regular file of bounded size', () => {
  test.each([
    ['a pipe that nobody writes to', () => at('pipe')],
    ['a device without an end', () => '/dev/zero'],
    ['an empty device', () => '/dev/null'],
  ])('%s is not read', (_title, list) => expectRefused(many(list()), 'LIST_NOT_USABLE'));
});

describe('tki help', () => {
  test.each([
    [['help'], ['--help']],
    [
      ['help', 'verify'],
      ['verify', '--help'],
    ],
    [
      ['help', 'catalog', 'lint'],
      ['catalog', 'lint', '--help'],
    ],
  ])('%j is %j, whatever the process would end with', async (help, same) => {
    const exitCode = process.exitCode;
    // What the program sets until a command says otherwise.
    process.exitCode = 3;
    try {
      const asked = await bench.run(help);
      expect(asked).toEqual(await bench.run(same));
      expect(asked).toMatchObject({ code: 0, stderr: '' });
    } finally {
      process.exitCode = exitCode;
    }
  });

  test('of a command that there is not is no help', () =>
    expectRefused(['help', 'verfy'], 'UNKNOWN_COMMAND'));
});
