import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/root.ts';
import { testNames } from '../docs/test-names.ts';
import { probeIds } from '../../../src/formats/probe.ts';
import { blockedCapabilities, matrixRows, registeredCapabilities } from '../../../src/formats/register.ts';
import { probes } from '../../../src/probes/registry.ts';
import { atLeast } from '../../support/at-least.ts';

test('the matrix has the rows 1 to 45 and I11, each once and in order', () => {
  const expected = [...Array.from({ length: 45 }, (_, index) => `${index + 1}`), 'I11'];
  expect(matrixRows.map(({ row }) => row)).toEqual(expected);
});

test('a row is proved by a probe where a probe names it, and each probe names one that is', () => {
  const fromMatrix = matrixRows.flatMap(({ row, proved_by }) => (proved_by === 'probe' ? [row] : []));
  const fromProbes = probeIds.map((id) => `${probes[id].matrixRow}`);
  expect([...new Set(fromProbes)].sort()).toEqual(fromMatrix);
});

test('the rows that carry a number of a seed are marked, and only those', () => {
  const seeds = matrixRows.filter(({ seed }) => seed).map(({ row }) => row);
  expect(seeds).toEqual(['25', '27', '28', '29', '32', '33', '34', '35', '37']);
});

test('every capability that the seeds keep blocked is registered, none of them as open', () => {
  expect(blockedCapabilities.map(({ id }) => id)).toEqual([
    'B7-EXP-1',
    'B7-EXP-2/D9',
    'CALL-CONTRACT',
    'PROOF-OF-RUN',
    'GLOBAL-ABSENCE',
    'D4',
    'D5',
    'D6',
    'D7',
    'D8',
    'D10',
    'D11',
    'P2-NAMED-LANE',
    'C1',
  ]);
  const open = blockedCapabilities.filter(
    ({ state }) => !/^(BLOCKED|CLOSED|DEFERRED)|CAN_PROCEED=NO$/.test(state),
  );
  expect(open).toEqual([]);
});

test('the state of C1 is the five facts of its review', () => {
  const c1 = blockedCapabilities.find(({ id }) => id === 'C1');
  expect(c1?.state.split('; ')).toEqual([
    'executed NO',
    'registered NO',
    'ready for prod NO',
    'REGISTRATION_HOLD ACTIVE',
    'CAN_PROCEED=NO',
  ]);
});

test('the register says what a catalog of one’s own still may not list, and no report of an earlier release differs for it', () => {
  const row = registeredCapabilities.find(({ id }) => id === 'B7-EXP-1');
  expect(row?.also_refused).toMatch(/outside the release's constant; parameters; .* without the digest/);
  expect(blockedCapabilities[0]).not.toHaveProperty('also_refused');
});

test('the register cannot be changed at run time', () => {
  expect(() => Object.assign(blockedCapabilities[0] ?? {}, { state: 'OPEN' })).toThrow(TypeError);
  expect(() => Object.assign(blockedCapabilities, { length: 0 })).toThrow(TypeError);
});

test.each(atLeast(14, registeredCapabilities))(
  '$id says which review it needs, who decides, and what unblocks it',
  ({ review, decided_by, unblocked_by, why }) => {
    expect(review).toMatch(/^(?:mandatory|required|recommended|optional|owner decides)/);
    expect(decided_by).toMatch(/owner/);
    expect(unblocked_by.length * why.length).toBeGreaterThan(0);
  },
);

test.each(atLeast(14, registeredCapabilities))(
  '$id is refused where the register says, in the words that stand there',
  (row) => {
    expect(row.refused_in.file).toMatch(/^(?:src|scripts)\/.+\.ts$/);
    expect(readFileSync(join(root, row.refused_in.file), 'utf8')).toContain(row.refused_in.contains);
  },
);

test.each(atLeast(14, registeredCapabilities))(
  '$id has a test of the name that the register gives',
  ({ test: shown }) => {
    const text = readFileSync(join(root, shown.file), 'utf8');
    const names = testNames(text).map((name) => name.replaceAll('%s: ', ''));
    expect(names).toContain(shown.name);
  },
);

test('a report repeats the register without the files, which say nothing to its reader', () => {
  for (const row of atLeast(14, blockedCapabilities))
    expect(Object.keys(row)).toEqual(['id', 'title', 'state', 'why', 'unblocked_by']);
});
