// Tests that would hold with nothing to look at: what the scan finds in a text, and that it finds nothing in ours.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../scripts/root.ts';
import { silentPlaces } from '../../../scripts/silent-tests.ts';
import { sourceFiles } from '../../../scripts/source-files.ts';
import { atLeast } from '../../support/at-least.ts';

const LOOP = 'a loop over a list of unknown length';
const WAY_OUT = 'a way out before what is asserted';

const found = (text: string): string[] =>
  silentPlaces(join(root, 'test/unit/scripts/made-up.test.ts'), text).map((place) =>
    place.replace(/^.*:\d+ /, ''),
  );

describe('a loop that holds assertions', () => {
  it.each([
    ['over what a filter left', 'for (const one of all.filter((each) => each > 1)) expect(one).toBe(2);'],
    ['over what somebody computed', 'for (const one of make()) expect(one).toBe(2);'],
    ['over a member of what is tested', 'for (const one of report.items) expect(one).toBe(2);'],
    ['over a name for that', 'const some = report.items; for (const one of some) expect(one).toBe(2);'],
    ['over matches', 'for (const [one] of text.matchAll(/a/g)) expect(one).toBe(2);'],
    ['over a list that is empty', 'for (const one of []) expect(one).toBe(2);'],
    ['over what is spread', 'for (const one of [...make()]) expect(one).toBe(2);'],
    ['that sorts first', 'for (const one of make().sort()) expect(one).toBe(2);'],
    ['by an own word for expect', 'for (const one of make()) expectNothing(one);'],
    ['as forEach', 'make().forEach((one) => expect(one).toBe(2));'],
    ['as map', 'make().map((one) => expect(one).toBe(2));'],
    ['as every', 'expect(make().every((one) => one > 2)).toBe(true);'],
    ['as a table of tests', "it.each(make())('%s', (one) => expect(one).toBe(2));"],
    ['as a table of suites', "describe.each(make())('%s', () => undefined);"],
    ['as another table', "test.for(all.filter(Boolean))('%s', (one) => expect(one).toBe(2));"],
    ['that may be the empty one of two', 'for (const one of a ? [1] : []) expect(one).toBe(2);'],
  ])('%s has no floor', (_what, text) => {
    expect(found(text)).toEqual([LOOP]);
  });

  it.each([
    ['over a list that is written out', 'for (const one of [1, 2]) expect(one).toBe(2);'],
    ['over a name for it', 'const all = [1, 2]; for (const one of all) expect(one).toBe(2);'],
    ['over what it is mapped to', 'const all = [1]; for (const one of all.map(String)) expect(one).toBe(2);'],
    ['over the members of an object', 'for (const [, one] of Object.entries({ a: 1 })) expect(one).toBe(2);'],
    ['over words', "for (const one of 'a b'.split(' ')) expect(one).toBe(2);"],
    ['over so many', 'for (const one of Array.from({ length: 7 })) expect(one).toBe(2);'],
    ['over a list with a floor', 'for (const one of atLeast(3, make())) expect(one).toBe(2);'],
    [
      'over a name for that',
      "const all = atLeast(3, make()); it.each(all)('%s', (one) => expect(one).toBe(2));",
    ],
    [
      'in a row of a table',
      "it.each([[[1]]])('%s', (row) => { for (const one of row) expect(one).toBe(2); });",
    ],
    [
      'over a table of another file',
      "import { verdictOrder } from '../../../src/formats/verdict.ts'; for (const one of verdictOrder) expect(one).toBe(2);",
    ],
  ])('%s is as long as it is', (_what, text) => {
    expect(found(text)).toEqual([]);
  });

  it('is no matter where it asserts nothing', () => {
    expect(found('for (const one of make()) use(one);')).toEqual([]);
  });
});

describe('a way out', () => {
  it.each([
    ['of a test', "it('a', () => { if (!there) return; expect(1).toBe(2); });"],
    ['of a test, with a word', "it('a', () => { if (!there) { say(); return; } expect(1).toBe(2); });"],
    ['of a turn', 'for (const one of [1]) { if (one > 1) continue; expect(one).toBe(2); }'],
  ])('%s before what is asserted is found', (_what, text) => {
    expect(found(text)).toEqual([WAY_OUT]);
  });

  it.each([
    ['behind it', "it('a', () => { expect(1).toBe(2); if (!there) return; });"],
    ['that throws', "it('a', () => { if (!there) throw new Error('none'); expect(1).toBe(2); });"],
    ['of what asserts nothing', 'for (const one of [1]) { if (one > 1) continue; use(one); }'],
  ])('%s is none', (_what, text) => {
    expect(found(text)).toEqual([]);
  });
});

it('none of our tests would hold with nothing to look at', () => {
  const files = atLeast(300, sourceFiles('test', ['.ts']));
  expect(
    files.flatMap((file) => silentPlaces(join(root, file), readFileSync(join(root, file), 'utf8'))),
  ).toEqual([]);
});
