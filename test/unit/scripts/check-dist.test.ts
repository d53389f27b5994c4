// The committed programs against their sources: every kind of difference is seen, and a second build gives the same bytes.
import { describe, expect, test } from 'vitest';
import { buildAll } from '../../../scripts/build.ts';
import { compareDist } from '../../../scripts/check-dist.ts';
import { packageDirectory } from '../../../scripts/licenses.ts';
import { LONG } from '../../support/long.ts';

const files = (members: Record<string, string>) =>
  new Map(Object.entries(members).map(([name, text]) => [name, Buffer.from(text)]));

describe('compareDist', () => {
  test('says nothing of equal files', () => {
    expect(compareDist(files({ 'cli.mjs': 'a' }), files({ 'cli.mjs': 'a' }))).toEqual([]);
  });

  test('sees one byte, a missing file and a file that no source makes', () => {
    const wanted = files({ 'cli.mjs': 'a', 'host.mjs': 'b' });
    const found = files({ 'cli.mjs': 'a ', 'planted.mjs': 'c' });
    expect(compareDist(wanted, found)).toEqual([
      'dist/cli.mjs is not what the sources give',
      'dist/host.mjs is missing',
      'dist/planted.mjs is made by no source',
    ]);
  });
});

describe('buildAll', () => {
  // `npm run check` holds every build against the committed one, which another machine made: the same, at no further cost.
  test.runIf(LONG)('gives the same bytes twice', async () => {
    const [first, second] = [await buildAll(), await buildAll()];
    expect(compareDist(first.files, second.files)).toEqual([]);
  });
});

describe('packageDirectory', () => {
  test.each([
    ['node_modules/pg/lib/index.js', 'node_modules/pg'],
    ['node_modules/@scope/name/x.js', 'node_modules/@scope/name'],
    ['node_modules/a/node_modules/b/x.js', 'node_modules/a/node_modules/b'],
    ['src/cli/main.ts', undefined],
  ])('finds the package of %s', (input, directory) => {
    expect(packageDirectory(input)).toBe(directory);
  });
});
