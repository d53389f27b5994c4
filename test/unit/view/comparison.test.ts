// Several runs on one page: their order, what drifts, and what is not drawn.
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/formats/documents.ts';
import { toPage } from '../../../src/view/page.ts';
import { reportOf } from '../report/sample.ts';
import { corpusInputs, renderedReport, renderedRun, textOf } from './pages.ts';

/** A report of that time whose one item has that count, or is held out. */
function reportAt(clock: string, value: string | null, id = 'count/x'): Report {
  const base = reportOf(value === null ? 'UNVERIFIED' : 'EVIDENCE_PRESENT');
  const [item] = base.items;
  if (item?.count == null) throw new Error('the sample has no count');
  const count = { ...item.count, value: value ?? '7' };
  return { ...base, clock, items: [{ ...item, item_id: id, count }] };
}

const three = [
  renderedReport(reportAt('2026-11-22T08:00:00Z', '312'), 'second', 'run-1'),
  renderedReport(reportAt('2026-11-23T08:00:00Z', null), 'third', 'run-2'),
  renderedReport(reportAt('2026-11-21T08:00:00.5Z', '309'), 'first', 'run-3'),
  renderedReport(reportAt('2026-11-24T08:00:00Z', '315'), 'fourth', 'run-4'),
];

describe('several runs', () => {
  const page = toPage(three);
  const text = textOf(page);

  test('stand in the order of the times that they give themselves, which the page says', () => {
    const order = [...text.matchAll(/^(?:.*)\b(first|second|third|fourth)$/gm)].map(([, name]) => name);
    expect([...new Set(order)]).toEqual(['first', 'second', 'third', 'fourth']);
    expect(text).toContain('4 runs, ordered by the clock that each of them gives itself (asserted)');
  });

  test('show an item’s exact values in words, and a gap where nothing usable was shown', () => {
    expect(text).toContain('309 → 312 → held out → 315');
    expect(page).toContain('aria-label="“count/x”, run by run: “309”, “312”, “held out”, “315”"');
  });

  test('draw no line through what was not shown', () => {
    const [, plot = ''] = /aria-label="“count\/x[^"]*">([\s\S]*?)<\/svg>/.exec(page) ?? [];
    expect(plot.match(/class="trace"/g)).toHaveLength(1);
    expect(plot.match(/<g class="(?:expected|asserted|open)"/g)).toEqual([
      '<g class="asserted"',
      '<g class="asserted"',
      '<g class="open"',
      '<g class="asserted"',
    ]);
  });

  test('are each folded below, and reached by a link', () => {
    for (const id of ['run-1', 'run-2', 'run-3', 'run-4']) {
      expect(page).toContain(`<a class="when" href="#${id}">`);
      expect(page).toContain(`<h2 id="${id}"`);
    }
  });
});

test('a run without a time comes last, and one that contradicts itself gives a shape and no number', () => {
  const contradicting = { ...renderedRun('runc', corpusInputs, 'run-1') };
  const compared = { ...contradicting.compared, time: null };
  const page = toPage([{ ...contradicting, compared }, three[0]!]);
  expect(textOf(page)).toMatch(/2026-11-22 08:00:00 UTC[\s\S]*unknown time/);
});

test('a value that was recomputed is a filled point, one that is only asserted a hollow one', () => {
  const page = toPage([renderedRun('runc', corpusInputs, 'run-1'), renderedRun('crun', {}, 'run-2')]);
  const [, plot = ''] = /aria-label="“count\/dot_tools[^"]*">([\s\S]*?)<\/svg>/.exec(page) ?? [];
  expect(new Set(plot.match(/<g class="[a-z]+"/g))).toEqual(
    new Set(['<g class="expected"', '<g class="asserted"']),
  );
});

test('a number of forty digits keeps all of its digits in words', () => {
  const digits = '9'.repeat(40);
  const page = toPage([
    renderedReport(reportAt('2026-11-21T08:00:00Z', digits), 'a', 'run-1'),
    renderedReport(reportAt('2026-11-22T08:00:00Z', '1'), 'b', 'run-2'),
  ]);
  expect(textOf(page)).toContain(`${digits} → 1`);
  expect(page).not.toMatch(/NaN|Infinity/);
});

test('more items than plots are counted, what drifts stands first', () => {
  const many = (clock: string, last: string): Report => {
    const base = reportAt(clock, '1');
    const [item] = base.items;
    if (item?.count == null) throw new Error('the sample has no count');
    const { count } = item;
    const items = Array.from({ length: 70 }, (_, index) => ({
      ...item,
      item_id: `i${index}`,
      count: { ...count, value: index === 59 ? last : '5' },
    }));
    return { ...base, items };
  };
  const text = textOf(
    toPage([
      renderedReport(many('2026-11-21T08:00:00Z', '1'), 'a', 'run-1'),
      renderedReport(many('2026-11-22T08:00:00Z', '2'), 'b', 'run-2'),
    ]),
  );
  expect(text).toContain('36 more, not shown: items of these runs without a plot here');
  expect(text).toContain('20 more, not shown: items beyond the first sixty of their run, not compared');
  expect(text.indexOf('i59 1 change')).toBeGreaterThan(0);
  expect(text.indexOf('i59 1 change')).toBeLessThan(text.indexOf('i0 unchanged'));
});
