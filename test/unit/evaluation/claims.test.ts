// The reader's claims beside what the items show: what each relation needs, and which name finds which item.
import { describe, expect, it } from 'vitest';
import {
  claimedBinding,
  diagnosticOf,
  figureOf,
  holdsFor,
  namesOf,
  relateClaims,
  type Shown,
} from '../../../src/evaluation/claims.ts';
import { whereAltered } from '../../../src/evaluation/altered.ts';
import type { RuleItem } from '../../../src/evaluation/rule-item.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import type { Claims } from '../../../src/formats/documents.ts';

type Claim = Claims['claims'][number];
const claim = (changes: object = {}): Claim =>
  ({
    id: 'c',
    text: 't',
    use: 'evidence',
    items: ['q'],
    expectation: { kind: 'present' },
    ...changes,
  }) as Claim;
const expects = (kind: string, value: string) => ({ expectation: { kind, value } });
const shown = (names: readonly string[], changes: object = {}, availability = 'usable'): Shown =>
  ({ names, figure: '7', diagnostic: null, reported: { availability }, ...changes }) as unknown as Shown;
const relate = (claims: readonly Claim[], items: readonly Shown[]) =>
  relateClaims({ claims } as unknown as Claims, items).map(({ relation, observed, expected }) => [
    relation,
    observed,
    expected,
  ]);

describe('a relation', () => {
  it.each([
    ['agrees', 'present', 'present', claim(), [shown(['q'])]],
    ['agrees', '7', 'equals 7', claim(expects('equals', '7')), [shown(['q'])]],
    ['agrees', '7', 'equals 7.0', claim(expects('equals', '7.0')), [shown(['q'])]],
    ['differs', '7', 'equals 8', claim(expects('equals', '8')), [shown(['q'])]],
    ['agrees', '7', 'at least 7', claim(expects('at_least', '7')), [shown(['q'])]],
    ['differs', '7', 'at least 8', claim(expects('at_least', '8')), [shown(['q'])]],
    ['agrees', '7', 'at least 6', claim(expects('at_least', '6')), [shown(['q'])]],
    ['agrees', '7', 'at most 7', claim(expects('at_most', '7')), [shown(['q'])]],
    ['differs', '7', 'at most 6', claim(expects('at_most', '6')), [shown(['q'])]],
    [
      'not comparable',
      'no figure',
      'equals 7',
      claim(expects('equals', '7')),
      [shown(['q'], { figure: null })],
    ],
    ['agrees', 'present', 'present', claim(), [shown(['q'], { figure: null })]],
    ['not evidenced', null, 'present', claim(), []],
    ['not evidenced', null, 'equals 7', claim(expects('equals', '7')), [shown(['q'], {}, 'held_out')]],
    ['not evidenced', null, 'present', claim({ items: ['q', 'r'] }), [shown(['q'])]],
    [
      'agrees',
      '7; 7',
      'equals 7',
      claim({ items: ['q', 'r'], ...expects('equals', '7') }),
      [shown(['q']), shown(['r'])],
    ],
    [
      'differs',
      '7; 8',
      'equals 7',
      claim({ items: ['q', 'r'], ...expects('equals', '7') }),
      [shown(['q']), shown(['r'], { figure: '8' })],
    ],
    [
      'not comparable',
      '8; no figure',
      'equals 7',
      claim({ items: ['q', 'r'], ...expects('equals', '7') }),
      [shown(['q'], { figure: '8' }), shown(['r'], { figure: null })],
    ],
    // Of two under one name the one that cannot be leaned on counts, in any order.
    ['not evidenced', null, 'present', claim(), [shown(['q'], {}, 'refused'), shown(['q'])]],
    ['not evidenced', null, 'present', claim(), [shown(['q']), shown(['q'], {}, 'refused')]],
    [
      'diagnostic; no canonical counterpart is named',
      'present',
      'present',
      claim(),
      [shown(['q'], { diagnostic: { counterpart: null } })],
    ],
    [
      'diagnostic; canonical counterpart r',
      'present',
      'present',
      claim(),
      [shown(['q'], { diagnostic: { counterpart: 'r' } })],
    ],
    [
      'diagnostic; canonical counterpart r',
      '7',
      'equals 7',
      claim(expects('equals', '7')),
      [shown(['q'], { diagnostic: { counterpart: 'r' } })],
    ],
    [
      'differs',
      '7',
      'equals 8',
      claim(expects('equals', '8')),
      [shown(['q'], { diagnostic: { counterpart: 'r' } })],
    ],
    [
      'agrees',
      'present',
      'present',
      claim({ items: ['q', 'r'] }),
      [shown(['q'], { diagnostic: { counterpart: 'r' } }), shown(['r'])],
    ],
  ] as const)('is “%s”, observed %s, expected %s', (relation, observed, expected, one, items) => {
    expect(relate([one], items)).toEqual([[relation, observed, expected]]);
  });

  it('is there for each claim, in their order, with what each item may be used for', () => {
    const both = [claim({ id: 'a', items: ['q', 'x'] }), claim({ id: 'b' })];
    expect(relateClaims({ claims: both } as unknown as Claims, [shown(['q', 'q2'])])).toMatchObject([
      {
        id: 'a',
        text: 't',
        use: 'evidence',
        items: [
          { item_id: 'q', availability: 'usable' },
          { item_id: 'x', availability: 'absent' },
        ],
      },
      { id: 'b' },
    ]);
    expect(relate([claim({ items: ['q2'] })], [shown(['q', 'q2'])])[0]?.[0]).toBe('agrees');
    expect(relateClaims(null, [shown(['q'])])).toEqual([]);
  });
});

it('a claim of presence, or beside no figure, holds for nothing', () => {
  expect(holdsFor(claim(), '7')).toBeNull();
  expect(holdsFor(claim(expects('equals', '7')), null)).toBeNull();
  expect(holdsFor(claim(expects('equals', '7')), '7')).toBe(true);
});

it('what is claimed as binding', () => {
  const claims = [claim({ use: 'binding', items: ['a', 'b'] }), claim({ items: ['c'] })];
  expect([...claimedBinding({ claims } as unknown as Claims)]).toEqual(['a', 'b']);
  expect([...claimedBinding(null)]).toEqual([]);
});

const ruleItem = (changes: object = {}): RuleItem =>
  ({
    name: 'q',
    queryId: 'q',
    precedence: 'canonical',
    authorityStatus: 'evidence-only',
    declaredContentHash: sha256('x'),
    isDocument: false,
    discipline: null,
    entry: null,
    document: null,
    ...changes,
    facts: {
      position: 0,
      payload: { kind: 'count', value: '7' },
      recomputedContentHash: sha256('x'),
      ...(changes as { facts?: object }).facts,
    },
  }) as unknown as RuleItem;

it('an item is found by what it was read by and by the catalog’s id of it', () => {
  expect(namesOf(undefined)).toEqual([]);
  expect(namesOf(ruleItem())).toEqual(['q']);
  expect(namesOf(ruleItem({ document: { id: 'd' } }))).toEqual(['q', 'd']);
  expect(namesOf(ruleItem({ queryId: null }))).toEqual([]);
});

it('a figure is a count, or the number of rows', () => {
  expect(figureOf(ruleItem())).toBe('7');
  expect(figureOf(ruleItem({ facts: { payload: { kind: 'rows', rows: 3 } } }))).toBe('3');
  expect(figureOf(ruleItem({ facts: { payload: { kind: 'unread' } } }))).toBeNull();
  expect(figureOf(undefined)).toBeNull();
});

it('an item is diagnostic by its own word or by the catalog’s', () => {
  const diagnostic = { precedence: 'diagnostic' };
  expect(diagnosticOf(undefined)).toBeNull();
  expect(diagnosticOf(ruleItem())).toBeNull();
  expect(diagnosticOf(ruleItem(diagnostic))).toEqual({ counterpart: null });
  expect(diagnosticOf(ruleItem({ authorityStatus: 'diagnostic' }))).toEqual({ counterpart: null });
  expect(diagnosticOf(ruleItem({ document: diagnostic }))).toEqual({ counterpart: null });
  expect(diagnosticOf(ruleItem({ entry: { ...diagnostic, counterpart: 'r' } }))).toEqual({
    counterpart: 'r',
  });
});

describe('where a packet was altered', () => {
  const catalog = sha256('catalog');
  const where = (items: readonly RuleItem[], stated = catalog): string =>
    whereAltered(
      { tki: { catalog: { digest: stated } }, manifest_hash: sha256('q:' + sha256('x')) } as never,
      items,
      catalog,
    );
  const altered = (position: number, changes: object = {}): RuleItem =>
    ruleItem({ name: `n${position}`, ...changes, facts: { position, recomputedContentHash: sha256('y') } });

  it.each([
    [
      "no item's content_hash was seen to differ: look at the envelope, and at the items' members beside payload",
      [ruleItem()],
    ],
    ['content_hash differs in item 1 (“n1”)', [altered(1)]],
    [
      'content_hash differs in item 1 (“n1”), item 2 (“n2”), item 3 (“n3”); manifest_hash differs too',
      [1, 2, 3].map((position) => altered(position)),
    ],
    [
      'content_hash differs in item 1 (“n1”), item 2 (“n2”), item 3 (“n3”) and 2 more; manifest_hash differs too',
      [1, 2, 3, 4, 5].map((position) => altered(position)),
    ],
    [
      'content_hash differs in item 1 (“n1”); 1 of 2 items could not be compared',
      [altered(1), ruleItem({ declaredContentHash: null })],
    ],
    [
      "no item's content_hash was seen to differ: look at the envelope, and at the items' members beside payload; 1 of 1 items could not be compared",
      [ruleItem({ facts: { recomputedContentHash: null } })],
    ],
    [
      "no item's content_hash was seen to differ: count_discipline states another value than the payload in item 0 (“q”)",
      [ruleItem({ discipline: { value: '8' } })],
    ],
    [
      "no item's content_hash was seen to differ: look at the envelope, and at the items' members beside payload",
      [ruleItem({ discipline: { value: '7' } })],
    ],
  ])('%s', (words, items) => {
    expect(where(items)).toBe(words);
  });

  it('is known of a document alone under another catalog', () => {
    expect(where([altered(1), altered(2, { isDocument: true })], sha256('other'))).toContain(
      'content_hash differs in item 2 (“n2”); manifest_hash differs too; 1 of 2 items could not be compared',
    );
  });
});
