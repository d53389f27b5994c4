// docs/principles.md, held against the tests that it names.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/root.ts';
import { testNames } from './test-names.ts';
import { atLeast } from '../../support/at-least.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const text = read('docs/principles.md');
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:part|principle|-+) /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, principle = '', here = '', shown = '']) => ({ principle, here, shown }));

test('every principle names a test that exists', () => {
  expect(testNames('it(\'a\', () => {}); test(\n  "b", f); describe(`c`, f)')).toEqual(['a', 'b', 'c']);
  for (const { principle, here, shown } of atLeast(1, rows)) {
    const [, file = '', name = ''] = /^`(test\/[^`]+\.test\.ts)` "(.+)"$/.exec(shown) ?? [];
    expect(existsSync(join(root, file)), `${principle}: ${file}`).toBe(true);
    expect(testNames(read(file)), principle).toContain(name);
    expect(here).not.toBe('');
  }
});

test('the seven inequalities of the review are there, each once, and both articles', () => {
  expect(rows.filter(({ principle }) => principle.includes('≠')).map(({ principle }) => principle)).toEqual([
    'authorization ≠ capability',
    'credential-present ≠ lawful-path-present',
    'governed-registration ≠ manual-write',
    'on-deploy-CLI ≠ runnable-from-here',
    'engineering-route-PASS ≠ authority-PASS',
    'sandbox-logic ≠ governed-runtime',
    'absence-of-surface ≠ demonstrated-fail-closed',
  ]);
  expect(text).toMatch(/^## Article 13: /m);
  expect(text).toMatch(/^## Article 14: /m);
  expect(rows).toHaveLength(15);
});
