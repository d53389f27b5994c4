// What plants faults, itself: which faults a text can carry, which stretch of it runs, and that the marks change nothing.
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { equivalents, survivors } from '../../../scripts/mutants/equivalents.ts';
import { faultsOf, plant } from '../../../scripts/mutants/faults.ts';
import { regionAt, regionsOf, withMarks } from '../../../scripts/mutants/regions.ts';
import { named, namedFaults } from '../../../scripts/mutants/named.ts';
import { inTurn, sample } from '../../../scripts/mutants/sample.ts';
import { root } from '../../../scripts/root.ts';
import { atLeast } from '../../support/at-least.ts';

describe('faultsOf', () => {
  it.each([
    ['a < b;', ['a <= b;']],
    ['a !== b;', ['a === b;']],
    ['if (a) b();', ['if (true) b();', 'if (false) b();', 'if (a) ;']],
    ['x = a ? 1n : 2n;', ['x = true ? 1n : 2n;', 'x = false ? 1n : 2n;']],
    ['x = !a;', ['x = (a);']],
    ['x = a && b;', ['x = (a);', 'x = (b);']],
    ['x = a ?? b;', ['x = (b);']],
    ['x = 7;', ['x = (6);', 'x = (8);']],
    ['x = [a];', ['x = [];']],
    ['x = [a, b, c];', ['x = [a, b];', 'x = [b, c];']],
    ['x = a.every(b);', ['x = a.some(b);']],
    ['x = Math.max(a);', ['x = Math.min(a);']],
    ['const x: 1 | 2 = y as unknown as [1, 2];', []],
    ['x = { 1: a };', []],
    ['x = a.toString();', []],
  ])('of %s', (text, planted) => {
    expect(faultsOf('x.ts', text).map((fault) => plant(text, fault))).toEqual(planted);
  });

  it('calls each by its place, its kind and its number there', () => {
    expect(faultsOf('x.ts', 'y;\nx = a && 7;').map(({ id }) => id)).toEqual([
      'x.ts:2:5 operand dropped',
      'x.ts:2:5 operand dropped 2',
      'x.ts:2:10 constant off by one',
      'x.ts:2:10 constant off by one 2',
    ]);
  });
});

const PROGRAM = `
const table: readonly string[] = ['a', 'b'];
function f(x: number): string {
  if (x === 0) return 'none';
  else if (x < 0) { return 'less'; }
  for (const each of table) if (each === 'b') break;
  switch (x) {
    case 1:
    case 2:
      return x > 1 ? 'two' : ((x as number) && 'one') || 'never';
    default:
  }
  try { return table.map((each) => ({ each: each ?? 'no' }))[0]!.each; } catch { return 'failed'; } finally { x++; }
}
seen = [f(0), f(-1), f(1), f(2), f(3)];
`;

describe('a text with marks', () => {
  const run = (text: string): { seen: unknown; marks: number[] } => {
    const world = { seen: null as unknown, marks: [] as number[] };
    runInNewContext(stripTypeScriptTypes(text), world);
    return world;
  };

  it('does what the text does, and marks what ran', () => {
    const marked = run(withMarks(PROGRAM, (region) => `marks[${region}]=1`));
    expect(marked.seen).toEqual(run(PROGRAM).seen);
    expect(marked.seen).toEqual(['none', 'less', 'one', 'two', 'a']);
    const regions = regionsOf(PROGRAM);
    const silent = regions.flatMap(({ from, to }, at) =>
      marked.marks[at] === 1 ? [] : [PROGRAM.slice(from, to).trim()],
    );
    expect(silent).toEqual(["'never'", "'no'", "return 'failed';"]);
  });

  it.each([
    ["'never'", /^'never'$/],
    ["'two'", /^'two'$/],
    ['x > 1', /^return x > 1 \? [^]*'never';$/],
    ["each === 'b'", /^if \(each === 'b'\) break;$/],
    ['break', /^break;$/],
    ["['a', 'b']", /^const table[^]*f\(3\)\];$/],
    ['x === 0', /^if \(x === 0\)[^]*x\+\+; \}$/],
  ])('has %s in the innermost stretch that runs as a whole', (place, stretch) => {
    const regions = regionsOf(PROGRAM);
    const from = PROGRAM.indexOf(place);
    const { from: begin, to } = regions[regionAt(regions, { from, to: from + place.length })]!;
    const text = PROGRAM.slice(begin, to).trim();
    expect(text).toMatch(stretch);
  });
});

describe('a sample', () => {
  const faults = faultsOf('x.ts', 'x = [1, 2, 3, a < b, c && d, e === f, g || h];');
  it('takes each kind in turn, and a larger one holds the smaller', () => {
    expect(new Set(sample(faults, 's', 4).map(({ kind }) => kind)).size).toBe(4);
    expect(sample(faults, 's', 9).slice(0, 4)).toEqual(sample(faults, 's', 4));
    expect(sample(faults, 's', 99)).toHaveLength(faults.length);
    expect(sample(faults, 't', 9)).not.toEqual(sample(faults, 's', 9));
  });

  it('is taken in turn from lists of any length', () => {
    expect(inTurn([[1, 4, 6], [], [2], [3, 5]])).toEqual([1, 2, 3, 4, 5, 6]);
    expect(inTurn([])).toEqual([]);
  });
});

it('the faults that went unseen once have a place each, and change it', () => {
  const faults = namedFaults();
  expect(faults).toHaveLength(18);
  expect(new Set(faults.map(({ id }) => id)).size).toBe(18);
  for (const { was, becomes } of named) expect(was).not.toBe(becomes);
});

it('what changes nothing, and what stays, is a fault that can be planted: an id that moved would excuse another one', () => {
  const ids = atLeast(80, [...equivalents.keys(), ...survivors.keys()]);
  const files = new Set(ids.map((id) => id.slice(0, id.indexOf(':'))));
  const planted = new Set(
    [...files].flatMap((file) =>
      faultsOf(file, readFileSync(join(root, file), 'utf8')).map((fault) => fault.id),
    ),
  );
  expect(ids.filter((id) => !planted.has(id))).toEqual([]);
});
