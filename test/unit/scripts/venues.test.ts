// The table of runtimes: what it says of a cell that did not run, and that the page is what the results give.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../scripts/root.ts';
import { cells } from '../../../scripts/venues/cells.ts';
import { pageWith, readResults, tableOf } from '../../../scripts/venues/results.ts';
import type { Ran } from '../../../scripts/venues/results.ts';

const ran: Ran = {
  id: 'runc-1.3.4',
  date: '2026-11-28',
  said: 'runc version 1.3.4',
  arch: 'x86-64',
  kernel: '6.18.1',
  cgroup: 'v2',
  node: 'v24.21.0',
  grade: 'A',
  probes: '12 of 12',
  sabotage: null,
  reason: null,
};

const rowOf = (table: string, id: string) =>
  table
    .split('\n')
    .find((line) => line.startsWith(`| ${id} `))
    ?.split('|')
    .map((cell) => cell.trim());

describe('the table of runtimes', () => {
  it('has a row for every cell, and says NOT_RUN where nothing was tried', () => {
    const table = tableOf([]);
    for (const { id } of cells) expect(rowOf(table, id)).toContain('NOT_RUN');
    expect(table).not.toContain('12 of 12');
  });

  it('says what was missing for a cell that could not run', () => {
    const table = tableOf([{ id: 'runc-1.3.4', date: '2026-11-28', missing: 'go is not installed' }]);
    expect(rowOf(table, 'runc-1.3.4')).toContain('NOT_RUN: go is not installed');
  });

  it('shows a grade only where there is no reason against it', () => {
    expect(rowOf(tableOf([ran]), ran.id)).toContain('A');
    const blocked = tableOf([{ ...ran, probes: '0 of 12', reason: 'SANDBOX_FAILED: a | b' }]);
    expect(blocked).toContain('BLOCKED: SANDBOX_FAILED: a \\| b');
    expect(rowOf(blocked, ran.id)).not.toContain('A');
  });
});

it('no two cells have one name, and each name says its runtime', () => {
  expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
  expect(cells.filter(({ id, runtime }) => !id.startsWith(`${runtime}-`))).toEqual([]);
});

it('docs/venues.md shows what docs/venues.json holds', () => {
  const page = readFileSync(join(root, 'docs/venues.md'), 'utf8');
  expect(pageWith(page, readResults())).toBe(page);
});
