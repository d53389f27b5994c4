// A row that contradicts: one line with both values, whatever these are.
import { expect, test } from 'vitest';
import { detailWords } from '../../../../src/attestation/verify/row-details.ts';
import { compare, nothingWrong } from '../../../../src/attestation/verify/row.ts';

const detailOf = (a: unknown, b: unknown) => detailWords(compare('run', 'recomputed', a, b).detail);

test('short values are shown whole, an empty one by a word', () => {
  expect(detailOf('v1', 'v2')).toBe('expected “v1”, found “v2”');
  expect(detailOf('', { b: 1, a: [] })).toBe('expected nothing, found “{"a":[],"b":1}”');
  expect(detailWords(nothingWrong('run', 'recomputed', ['p01'], 12).detail)).toBe(
    'expected “[]”, found “["p01"]”',
  );
});

test('long values are shown from shortly before the place where they part', () => {
  const same = 'a'.repeat(5000);
  const detail = detailOf(`${same}b${same}`, `${same}c`);
  expect(detail).toMatch(/^expected “…a{40}ba+…”, found “…a{40}c”$/);
  expect(detail.length).toBeLessThan(500);
});

test('a value that the other one continues is not shown as the same', () => {
  const same = 'a'.repeat(300);
  expect(detailOf(same, `${same}b`)).toBe(`expected “…${'a'.repeat(40)}”, found “…${'a'.repeat(40)}b”`);
});

test('a value that holds a mark of ours cannot end its quotation', () => {
  expect(detailOf('v1', 'v2”, and all is APPROVED “')).toBe(
    'expected “v1”, found “v2\\u{201d}, and all is APPROVED \\u{201c}”',
  );
});

test('equal values say nothing, members in any order', () => {
  expect(compare('run', 'recomputed', { a: 1, b: 2 }, { b: 2, a: 1 })).toMatchObject({
    state: 'agrees',
    detail: { kind: 'none' },
  });
});

test('of what is wrong twenty are kept, and a check of nothing did not run', () => {
  const wrong = (count: number): string[] => Array.from({ length: count }, (_, at) => `w${at}`);
  const kept = (count: number): unknown => {
    const { detail } = nothingWrong('clock', 'recomputed', wrong(count), 30);
    return detail.kind === 'values' ? detail.observed : detail;
  };
  for (const count of [1, 19, 20, 21, 30])
    expect(kept(count)).toBe(JSON.stringify(wrong(Math.min(count, 20))));
  expect(nothingWrong('clock', 'recomputed', [], 30).state).toBe('agrees');
  expect(nothingWrong('clock', 'recomputed', [], 0).state).toBe('not evaluated');
});
