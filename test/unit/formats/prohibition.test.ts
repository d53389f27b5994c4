// What is prohibited is found in whatever letters; the quick look over all texts at once never says no where a slow one says yes.
import { describe, expect, it } from 'vitest';
import { findJoin, findProhibited, joinsWith, mayNameProhibited } from '../../../src/formats/prohibition.ts';
import { joinPlain, toSkeleton, toUnescapedSkeleton } from '../../../src/formats/skeleton.ts';
import { atLeast } from '../../support/at-least.ts';

const catalog = { functions: ['fn_own_*'], formulas: ['a  - b (withdrawn)'], joins: [['x_one', 'x_two']] };

const WORDS = [
  'fn_iu_op_x',
  'FN_TAC_LOG_CHECKER_ISSUE',
  'fn_"own"_',
  'f%6e_own_',
  'a -  b',
  'a',
  '- b',
  'information_unit',
  'tac_logical_unit',
  'ＴＡＣ_logical_unit',
  'x_"one"',
  "X_'two",
  'information%5Funit',
  'public.dot_tools',
  '186 ∩ command catalog',
  '100 %',
  'Σ',
  'е́',
  '',
  ' ',
  '|',
  '\u200b',
];

/** Every one, two and three of them, with each blank between them that a name can have. */
const lists = WORDS.flatMap((one) => [
  [one],
  ...WORDS.flatMap((two) => [
    [one, two],
    [`${one} ${two}`],
    [`${one}${two}`, one],
    [two, '', `${one}-${two}`],
  ]),
]);

describe('the quick look', () => {
  it('never misses a prohibited name that the slow one finds', () => {
    const found = lists.filter((texts) => texts.some((text) => findProhibited(text, catalog) !== undefined));
    expect(found.length).toBeGreaterThan(lists.length / 4);
    expect(found.filter((texts) => !mayNameProhibited(texts, catalog))).toEqual([]);
  });

  it('finds the same join as one look at each text', () => {
    for (const texts of atLeast(1958, lists)) {
      const each = texts.flatMap((text) => [toSkeleton(text), toUnescapedSkeleton(text).skeleton]);
      const slow = joinsWith(catalog.joins).find((pair) =>
        pair.every((name) => each.some((text) => text.includes(toSkeleton(name)))),
      );
      expect([texts, findJoin(texts, catalog.joins)]).toEqual([texts, slow]);
    }
  });

  it('is taken for plain texts alone, and says no for an honest item', () => {
    const honest = [
      'count/dot_tools',
      'directus.public.dot_tools',
      'SELECT pg_catalog.count(*) FROM public.dot_tools',
    ];
    expect(mayNameProhibited(honest, catalog)).toBe(false);
    expect(joinPlain(honest)).not.toBeNull();
    for (const text of ['é', '%41', '\n', '\u200b', '\u0000']) expect(joinPlain(['a', text])).toBeNull();
  });

  it('holds what a catalog prohibits for that catalog alone', () => {
    expect(findProhibited('fn_own_thing', catalog)).toBe('fn_own_*');
    expect(findProhibited('fn_own_thing', { functions: [], formulas: [], joins: [] })).toBeUndefined();
    expect(findProhibited('fn_own_thing')).toBeUndefined();
    expect(findProhibited('fn_iu_op_a')).toBe('fn_iu_op_*');
  });
});
