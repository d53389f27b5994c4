// Names that somebody chose, of packets, catalogs and folders: taken as they are, to the byte, and shown as a name and nothing else.
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openBench, type Bench } from './harness.ts';
import { LONG } from '../../support/long.ts';

let bench: Bench;
beforeEach(() => {
  bench = openBench();
  bench.host('');
});
afterEach(() => bench.remove());

/** One of each kind; with TKI_LONG=1 the others too. */
const names = [
  'trailing ',
  'two\nlines',
  'Báo cáo kiểm thử',
  '-dash',
  '“marks”',
  '\u001b[31mred',
  ':white_check_mark: APPROVED. All checks passed',
];
const more = [
  'with a space',
  ' leading',
  'tab\there',
  'Ba\u0301o ca\u0301o',
  '--two-dashes',
  '\\x41',
  '$(id)`id`',
  "it's",
  '*',
  '\u202eright to left',
  '\u200b',
  '::error::x',
];

/** One line a thing, and no character that moves, hides or colours. */
const ALIVE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e]/;

describe.each(LONG ? [...names, ...more] : names)('%j', (name) => {
  test('as the folder of the reports', async () => {
    const out = join(bench.folder, 'below', name);
    mkdirSync(join(bench.folder, 'below'));
    const ran = await bench.run(['inspect', bench.packet, '--max-age', '24h', '--out', out]);
    expect(ran.code).toBe(3);
    expect(readdirSync(join(bench.folder, 'below'))).toEqual([name]);
    expect(
      readdirSync(out)
        .map((file) => file.replace(/[0-9a-f]{16}/, 'RUN'))
        .sort(),
    ).toEqual(['checkpoint-RUN.md', 'report.json', 'report.md']);
    expect(ran.stdout).not.toMatch(ALIVE);
    expect(ran.stdout.match(/report\.json/g)).toHaveLength(1);
    // A name that is a sentence stands between marks.
    expect(/files +“.*report\.md”/.test(ran.stdout) || !name.includes(' '), ran.stdout).toBe(true);
  });

  test('as the packet and the catalog, there or missing', async () => {
    const call = (packet: string, catalog: string) =>
      bench.run(['inspect', packet, '--catalog', catalog, '--max-age', '24h', '--out', bench.out]);
    const [packet, catalog] = [join(bench.folder, `p${name}`), join(bench.folder, `c${name}`)];
    writeFileSync(packet, '{}');
    cpSync(join(bench.folder, 'catalog'), catalog, { recursive: true });
    expect((await call(packet, catalog)).code).toBe(3);
    const without = await call(`${packet}.not`, catalog);
    expect(without.stderr).toMatch(/^tki: FILE_NOT_USABLE: the packet “.*” does not exist\nhint: .+\n$/);
    const catalogless = await call(packet, `${catalog}.not`);
    expect(catalogless.stderr).toMatch(
      /^tki: CATALOG_FILE_REFUSED: the catalog “.*” is not a directory\nhint: .+\n$/,
    );
    for (const { stderr } of [without, catalogless]) expect(stderr).not.toMatch(ALIVE);
  });
});

describe('--out where something else stands', () => {
  const at = (name: string) => join(bench.folder, name);
  test.each<[string, (path: string) => void, string]>([
    ['a file', (path) => writeFileSync(path, 'x'), 'OUT_NOT_A_DIRECTORY'],
    ['a pipe that nobody reads', (path) => execFileSync('/usr/bin/mkfifo', [path]), 'OUT_NOT_A_DIRECTORY'],
    ['a link to nothing', (path) => symlinkSync('nothing', path), 'OUT_NOT_A_DIRECTORY'],
    ['a link to itself', (path) => symlinkSync(path, path), 'OUT_NOT_A_DIRECTORY'],
    ['a link to a file', (path) => symlinkSync(bench.packet, path), 'OUT_NOT_A_DIRECTORY'],
  ])('%s: refused, and left as it was', async (_title, make, code) => {
    make(at('there'));
    const before = execFileSync('/bin/ls', ['-la', '--time-style=full-iso', at('there')], {
      encoding: 'utf8',
    });
    for (const args of [['inspect', bench.packet, '--max-age', '24h'], ['attest']]) {
      const ran = await bench.run([...args, '--out', at('there')]);
      expect(ran).toMatchObject({ code: 1, stdout: '' });
      expect(ran.stderr).toMatch(new RegExp(`^tki: ${code}: .+\nhint: .+\n$`));
    }
    expect(execFileSync('/bin/ls', ['-la', '--time-style=full-iso', at('there')], { encoding: 'utf8' })).toBe(
      before,
    );
  });

  test('a link to a folder: the files land in that folder, and the link stays', async () => {
    mkdirSync(at('real'));
    symlinkSync('real', at('link'));
    expect((await bench.run(['inspect', bench.packet, '--max-age', '24h', '--out', at('link')])).code).toBe(
      3,
    );
    expect(readdirSync(at('real'))).toHaveLength(3);
  });
});
