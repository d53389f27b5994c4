// What the comparison of two benchmark files calls worse, and that a number that is gone is never taken for a better one.
import { expect, test } from 'vitest';
import { becameWorse, noLongerMeasured, notAlike } from '../../../bench/differences.ts';
import { exponent, interleaved, ratio } from '../../../bench/measure.ts';

const before = {
  date: '2026-11-20',
  rounds: 9,
  results: { ours: { median_ms: 100 }, theirs: { median_ms: 50 } },
  ratios: { 'ours to theirs': { of_medians: 2 } },
  many: { a_second: { 1: 2, 2: 3 } },
  growth: { exponent: 1 },
};

test('a cost that grew, a yield that fell and an exponent that rose are worse; the rest is not', () => {
  const after = structuredClone(before);
  after.rounds = 99;
  after.results.ours.median_ms = 130;
  after.results.theirs.median_ms = 51;
  after.ratios['ours to theirs'].of_medians = 2.5;
  after.many.a_second[2] = 2;
  after.growth.exponent = 1.9;
  expect(becameWorse(before, after).map(({ path, times }) => [path, times])).toEqual([
    ['growth / exponent', 1.9],
    ['many / a_second / 2', 1.5],
    ['results / ours / median_ms', 1.3],
    ['ratios / ours to theirs / of_medians', 1.25],
  ]);
  expect(becameWorse(before, before)).toEqual([]);
});

test('without times only what holds on another machine is compared', () => {
  const after = structuredClone(before);
  after.results.ours.median_ms = 900;
  after.many.a_second[1] = 0.1;
  after.ratios['ours to theirs'].of_medians = 2.5;
  expect(becameWorse(before, after, false).map(({ path }) => path)).toEqual([
    'ratios / ours to theirs / of_medians',
  ]);
});

test.each([
  ['one machine, idle', '2 × A, node v24', [0.4, 9, 9], '2 × A, node v24', [1.2, 0, 0], 'alike'],
  ['another Node', '2 × A, node v24', [0, 0, 0], '2 × A, node v25', [0, 0, 0], /another machine or Node/],
  ['a loaded one', '2 × A', [0.4, 0, 0], '2 × A', [22, 22, 22], /^load average a core 0\.2 and 11\.0$/],
  ['an unknown load', '2 × A', [0.4, 0, 0], '2 × A', undefined, /^load average a core 0\.2 and unknown$/],
  ['an unknown machine', '2 × A', [0.4, 0, 0], undefined, [0, 0, 0], /does not say/],
])('%s: whether times are compared', (_name, was, wasLoad, is, isLoad, why) => {
  const said = notAlike({ machine: was, load_average: wasLoad }, { machine: is, load_average: isLoad });
  expect(said ?? 'alike').toMatch(why);
});

test('what became better is not worse', () => {
  const after = structuredClone(before);
  after.results.ours.median_ms = 10;
  after.many.a_second[1] = 9;
  expect(becameWorse(before, after)).toEqual([]);
});

test('what is no longer measured is named', () => {
  const { growth: _growth, ...after } = before;
  expect(noLongerMeasured(before, after)).toEqual(['growth / exponent']);
});

test('one that cannot run is NOT_RUN with its reason, has no ratio, and stops no other', () => {
  const results = interleaved(
    {
      ours: () => 30,
      theirs: () => 10,
      absent: { notRun: 'it is not here' },
      broken: () => {
        throw new Error('it broke');
      },
    },
    3,
  );
  expect(results['absent']).toEqual({ NOT_RUN: 'it is not here' });
  expect(results['broken']).toEqual({ NOT_RUN: 'it broke' });
  // No process was waited for, so that there is no CPU time to compare.
  expect(ratio(results, 'ours', 'theirs')).toEqual({ of_medians: 3, of_least: 3, of_cpu: Number.NaN });
  expect(ratio(results, 'ours', 'absent')).toBe(null);
});

test('the exponent of a line is 1, of a square 2', () => {
  const sizes = [1, 10, 100, 1000];
  expect(exponent(sizes.map((size) => [size, 5 * size] as const))).toBe(1);
  expect(exponent(sizes.map((size) => [size, size * size] as const))).toBe(2);
});
