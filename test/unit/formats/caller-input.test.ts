// What a caller may ask for: the form, its borders, and what is nearly of it.
import { describe, expect, it } from 'vitest';
import { callerNonce, isTime, isVenue, toSeconds } from '../../../src/formats/caller-input.ts';

describe('a duration', () => {
  it.each([
    ['1s', 1],
    ['90s', 90],
    ['30m', 1800],
    ['24h', 86_400],
    ['7d', 604_800],
    ['999999999s', 999_999_999],
  ])('%s is %i seconds', (text, seconds) => expect(toSeconds(text)).toBe(seconds));

  it.each([
    '',
    's',
    '1',
    '0s',
    '01s',
    '-1s',
    '1.5h',
    '1w',
    '1S',
    '1 s',
    ' 1s',
    '1s ',
    '1ss',
    '1000000000s',
    '1s\n',
  ])('%j is none', (text) => expect(toSeconds(text)).toBeNull());
});

describe('a nonce', () => {
  it.each([32, 33, 127, 128])('has %i digits', (length) =>
    expect(callerNonce.test('a'.repeat(length))).toBe(true),
  );
  it.each(['a'.repeat(31), 'a'.repeat(129), 'A'.repeat(32), 'g'.repeat(32), `${'a'.repeat(32)}\n`, ''])(
    'is not %j',
    (text) => expect(callerNonce.test(text)).toBe(false),
  );
});

describe('a time', () => {
  it.each([
    '2026-06-10T08:00:00Z',
    '2026-06-10T08:00:00.1Z',
    '2026-06-10T08:00:00.123456Z',
    '2028-02-29T23:59:59Z',
  ])('is %s', (text) => expect(isTime(text)).toBe(true));
  it.each([
    '',
    '2026-06-10',
    '2026-06-10T08:00:00',
    '2026-06-10T08:00:00+00:00',
    '2026-06-10T08:00:00.1234567Z',
    '2026-06-10T08:00:00.Z',
    '2026-02-30T08:00:00Z',
    '2026-02-29T08:00:00Z',
    '2026-13-01T08:00:00Z',
    '2026-06-10T24:00:00Z',
    '2026-06-10T08:60:00Z',
    ' 2026-06-10T08:00:00Z',
    '2026-06-10T08:00:00Z ',
  ])('is not %j', (text) => expect(isTime(text)).toBe(false));
});

it('a venue is one of three', () => {
  expect(['v1', 'v2', 'unstated'].map(isVenue)).toEqual([true, true, true]);
  expect(['v3', 'V1', '', 'v1 ', 'v'].map(isVenue)).toEqual([false, false, false, false, false]);
});
