// docs/claims.json: the four tables of claims come from it, and every test that one of them names exists, under that name.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { claimedTests, claimPages, readClaims } from '../../../scripts/claims.ts';
import { matrixPage } from '../../../scripts/matrix-page.ts';
import { root } from '../../../scripts/root.ts';
import { testNames } from './test-names.ts';
import { atLeast } from '../../support/at-least.ts';

const claims = readClaims();
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const escaped = (text: string): string => text.replaceAll(/[.*+?^$(){}|[\]\\]/g, '\\$&');

/** A test vector is a file, and its test goes by the file's name. */
const asWritten = (name: string): string =>
  name.replace(/^\S+(?= is judged as its expectation says$)/, '$name');

it('every test that a claim names exists, and holds a test of that name', () => {
  const named = claimedTests(claims);
  for (const table of ['requirement ', 'matrix row ', 'blocked '])
    expect(named.filter(({ claim }) => claim.startsWith(table)).length).toBeGreaterThan(10);
  const missing = named.filter(({ file, name }) => {
    if (!/^test\/.+\.test\.ts$/.test(file) || !existsSync(join(root, file))) return true;
    return (
      name !== null &&
      !testNames(read(file)).includes(asWritten(name)) &&
      !new RegExp(`^\\s*['"](?:%s: )?${escaped(name)}['"],`, 'm').test(read(file))
    );
  });
  expect(missing).toEqual([]);
});

it('the pages and the registers are what it makes, and nothing else', () => {
  for (const [file, text] of atLeast(1, claimPages(claims))) expect(read(file), file).toBe(text);
  expect(read('docs/matrix.md')).toBe(matrixPage(claims.matrix));
});

it('a claim that is changed changes its page, and no other', () => {
  const [first, ...others] = claims.requirements;
  if (first === undefined) throw new Error('no requirement');
  const changed = claimPages({ ...claims, requirements: [{ ...first, requirement: 'x|y' }, ...others] });
  const differing = [...changed].filter(([file, text]) => read(file) !== text).map(([file]) => file);
  expect(differing).toEqual(['docs/requirements.md']);
  expect(changed.get('docs/requirements.md')).toContain('x\\|y');
});
