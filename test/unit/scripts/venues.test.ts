// The table of runtimes: what it says of a cell that did not run, and that the page is what the results give.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../scripts/root.ts';
import { cells } from '../../../scripts/venues/cells.ts';
import type { Cell } from '../../../scripts/venues/cells.ts';
import { machineRuntimes, machines } from '../../../scripts/venues/machine.ts';
import {
  pageWith,
  pageWithBusy,
  pageWithSituations,
  pageWithWalks,
  readBusy,
  readResults,
  readSituations,
  readWalks,
  rowIds,
  tableOf,
} from '../../../scripts/venues/results.ts';
import type { Ran, SituationLine } from '../../../scripts/venues/results.ts';
import { situations } from '../../../scripts/venues/situations.ts';
import { atLeast } from '../../support/at-least.ts';

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

  it('says of an installation that failed that it did, and not that nothing was tried', () => {
    const failed = { id: 'runc-1.3.4', date: '2026-11-28', failed: 'go build ended with 1' };
    expect(rowOf(tableOf([failed]), failed.id)).toContain('NOT INSTALLED: go build ended with 1');
    expect(rowOf(tableOf([failed]), failed.id)?.join()).not.toContain('NOT_RUN');
  });

  it('shows a grade only where there is no reason against it', () => {
    expect(rowOf(tableOf([ran]), ran.id)).toContain('A');
    const blocked = tableOf([{ ...ran, probes: '0 of 12', reason: 'SANDBOX_FAILED: a | b' }]);
    expect(blocked).toContain('BLOCKED: SANDBOX_FAILED: a \\| b');
    expect(rowOf(blocked, ran.id)).not.toContain('A');
  });
});

describe('install', () => {
  const cell = (module: string): Cell => ({
    id: 'runc-of-a-test',
    runtime: 'runc',
    source: { kind: 'go-module', module, version: 'v0.0.1' },
  });

  it('tells a part that is missing from an installation that fails', () => {
    const cache = mkdtempSync(join(tmpdir(), 'tki-venues-'));
    const script = `
      import { install } from './scripts/venues/install.ts';
      const { kind, what } = install(${JSON.stringify(cell('no module of this name'))});
      process.stdout.write(JSON.stringify([kind, what]));`;
    const answer = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: root,
      encoding: 'utf8',
      env: { TKI_VENUES_CACHE: cache },
    });
    rmSync(cache, { recursive: true });
    const [kind, what] = JSON.parse(answer.stdout) as [string, string];
    // Without go, a compiler or the headers nothing is tried; with them, this module cannot be had.
    expect(`${kind}: ${what}`).toMatch(/^(?:missing: .*installed|failed: [^]*go mod ended with[^]*)$/);
  });
});

it('no two cells have one name, and each name says its runtime', () => {
  expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
  expect(cells.filter(({ id, runtime }) => !id.startsWith(`${runtime}-`))).toEqual([]);
});

it('docs/venues.md shows what docs/venues.json holds', () => {
  const page = readFileSync(join(root, 'docs/venues.md'), 'utf8');
  expect(pageWith(page, readResults())).toBe(page);
  expect(pageWith(page, readResults('machines'), 'machines')).toBe(page);
  expect(pageWithSituations(page, readSituations())).toBe(page);
  expect(pageWithBusy(page, readBusy())).toBe(page);
  expect(pageWithWalks(page, readWalks())).toBe(page);
});

it('a situation that was not come to says so, and one that came out otherwise says what was expected', () => {
  const page = readFileSync(join(root, 'docs/venues.md'), 'utf8');
  const line: SituationLine = {
    id: 'NoNewPrivileges, in the first run of a boot',
    came: '12 of 12',
    words: '',
    doctor: 'agrees',
    left: '',
    seconds: 60,
    as_expected: true,
    machine: 'trixie-amd64',
    date: '2026-11-29',
  };
  const shown = (lines: readonly SituationLine[]) => pageWithSituations(page, lines);
  expect(rowOf(shown([]), line.id)).toContain('NOT_RUN');
  expect(rowOf(shown([{ ...line, as_expected: false }]), line.id)?.[2]).toBe(
    'NOT AS EXPECTED (no_new_privs): 12 of 12',
  );
  expect(rowOf(shown([line]), line.id)?.[2]).toBe('12 of 12');
  expect(new Set(situations.map(({ id }) => id)).size).toBe(situations.length);
});

it('a whole machine has a row for each runtime of its suite, and one that was not run says so', () => {
  const table = tableOf([], rowIds.machines);
  for (const { id } of atLeast(1, machines))
    for (const runtime of machineRuntimes) expect(rowOf(table, `${id}/${runtime}`)).toContain('NOT_RUN');
});
