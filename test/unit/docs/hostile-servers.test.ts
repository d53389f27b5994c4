// docs/hostile-servers.md names a test for each attack: the file is there, and the words stand in it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportProblems } from '../../../src/formats/words/export-problems.ts';
import { atLeast } from '../../support/at-least.ts';

const root = join(import.meta.dirname, '../../..');
const document = readFileSync(join(root, 'docs/hostile-servers.md'), 'utf8');
const rows = document
  .split('\n')
  .filter((line) => line.startsWith('|') && line.includes('`test/'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, what = '', server = '', outcome = '', file = '', words = '']) => ({
    what,
    server,
    outcome,
    file: file.replaceAll('`', ''),
    words,
  }));

describe('docs/hostile-servers.md', () => {
  it('has a row for each attack of the list, and names no row twice', () => {
    expect(rows.length).toBeGreaterThan(40);
    expect(new Set(rows.map(({ what }) => what)).size).toBe(rows.length);
  });

  it.each(atLeast(58, rows))('$what: $file has a test for it', ({ file, words, server }) => {
    expect(words.length).toBeGreaterThan(3);
    expect(readFileSync(join(root, file), 'utf8')).toContain(words);
    expect(server).toMatch(/^(?:fake|real|both)/);
  });

  it('names no code that the export step does not have', () => {
    const named = rows.flatMap(({ outcome }) =>
      [...outcome.matchAll(/`([A-Z_]+)`/g)].map(([, code]) => code ?? ''),
    );
    const known = [...Object.keys(exportProblems), 'VIEW_DRIFT'];
    expect(named.filter((code) => !known.includes(code))).toEqual([]);
  });
});
