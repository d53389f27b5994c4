// Which differing check is a promise that an engine does not keep: one that was read, by its exact place, as the table has it.
import { expect, it } from 'vitest';
import type { Baseline } from '../../../src/probes/checks.ts';
import { unkeptPromise } from '../../../src/probes/unkept.ts';

const baseline = {
  uid: 7,
  runtime: 'docker',
  expectations: {
    runtimes: {
      docker: {
        unkept: {
          'a-promise': { 'witness row': 'open', 'inside p07 row': '~^u[0-9]+$', 'witness of': 'u${uid}' },
        },
      },
    },
  },
} as unknown as Baseline;

it.each([
  ['witness', 'row', 'open', 'a-promise'],
  ['witness', 'row', 'open more', null],
  ['witness', 'other', 'open', null],
  ['inside p07', 'row', 'u12', 'a-promise'],
  ['inside p07', 'row', 'v12', null],
  ['outside p07', 'row', 'u12', null],
  ['witness', 'of', 'u7', 'a-promise'],
  ['witness', 'of', 'u8', null],
  ['witness', 'constructor', 'open', null],
])('at %s, %s observed as “%s” is of %s', (place, id, observed, promise) => {
  expect(unkeptPromise(place, { id, expected: 'closed', observed }, baseline)).toBe(promise);
});

it('is none where nothing could be read, whatever the table would allow', () => {
  const anything = structuredClone(baseline) as unknown as {
    expectations: { runtimes: { docker: { unkept: Record<string, Record<string, string>> } } };
  };
  anything.expectations.runtimes.docker.unkept = { 'a-promise': { 'witness row': '~' } };
  const allowing = anything as unknown as Baseline;
  expect(unkeptPromise('witness', { id: 'row', expected: 'closed', observed: 'x' }, allowing)).toBe(
    'a-promise',
  );
  expect(unkeptPromise('witness', { id: 'row', expected: 'closed', observed: '!ENOENT' }, allowing)).toBe(
    null,
  );
});
