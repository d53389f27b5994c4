// The order of a run's own times, to the microsecond.
import { expect, it } from 'vitest';
import { disorder } from '../../../src/attestation/verify/times.ts';

const AT = '2026-11-20T10:00:00';

it.each<[earlier: string, later: string]>([
  [`${AT}Z`, `${AT}Z`],
  [`${AT}Z`, `${AT}.000001Z`],
  [`${AT}.05Z`, `${AT}.1Z`],
  [`${AT}.099999Z`, `${AT}.1Z`],
  [`${AT}.1Z`, `${AT}.100000Z`],
  [`${AT}.100000Z`, `${AT}.1Z`],
  [`${AT}.9Z`, '2026-11-20T10:00:01Z'],
  ['2026-11-20T09:59:59.999Z', `${AT}Z`],
  ['2026-09-30T23:59:59Z', '2026-10-01T00:00:00Z'],
])('%s is not after %s', (earlier, later) => {
  expect(
    disorder([
      ['a', earlier],
      ['b', later],
    ]),
  ).toEqual([]);
});

it.each<[later: string, earlier: string]>([
  [`${AT}.000001Z`, `${AT}Z`],
  [`${AT}.1Z`, `${AT}.05Z`],
  [`${AT}.2Z`, `${AT}.199999Z`],
  [`${AT}.000002Z`, `${AT}.000001Z`],
  ['2026-11-20T10:00:01Z', `${AT}.999999Z`],
  ['2026-10-01T00:00:00Z', '2026-09-30T23:59:59Z'],
])('%s is after %s, and that is said', (later, earlier) => {
  expect(
    disorder([
      ['a', later],
      ['b', earlier],
    ]),
  ).toEqual([`b ${earlier} is before a ${later}`]);
});

it.each(['2026-02-30T10:00:00Z', '2026-11-20T24:00:00Z', '2026-13-01T10:00:00Z', 'no time', ''])(
  '%j is no date, whatever is around it',
  (time) => {
    expect(
      disorder([
        ['a', `${AT}Z`],
        ['b', time],
        ['c', `${AT}Z`],
      ]),
    ).toEqual([`b is ${time}, which is not a calendar date`]);
  },
);
