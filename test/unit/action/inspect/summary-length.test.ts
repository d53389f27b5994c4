// What fits a screen: a summary of real reports, as a person sees it with everything folded. A screen of 1280 × 900 shows 45 such lines
// at most; the browser test of summaries measures the pixels.
import { expect, test } from 'vitest';
import { renderedLines } from '../../../support/rendered-lines.ts';
import { oneOf } from '../../../support/long.ts';
import { asExpected, blockedTemplateSummary, summaryOf, vectorNames } from './summaries.ts';
import { atLeast } from '../../../support/at-least.ts';

const SCREEN = 45;

test('one screen where all is as expected', () => {
  const lines = renderedLines(asExpected());
  expect(lines).toBeGreaterThan(20);
  expect(lines).toBeLessThanOrEqual(SCREEN);
});

test('two screens at most for whatever else a packet comes to', () => {
  for (const name of atLeast(1, oneOf(10, vectorNames)))
    expect(renderedLines(summaryOf(name)), name).toBeLessThanOrEqual(2 * SCREEN);
});

test('what the launcher says alone fits one screen', () => {
  expect(renderedLines(blockedTemplateSummary())).toBeLessThanOrEqual(SCREEN);
});

test('the measure sees what is open, and not what is folded', () => {
  const lines = (text: string) => renderedLines(text);
  expect(lines('a\n\nb\n')).toBe(2);
  expect(lines('- a\n- b\n')).toBe(2);
  expect(lines('| a | b |\n| --- | --- |\n| c | d |\n')).toBe(2);
  expect(lines('x'.repeat(400))).toBe(4);
  expect(lines('<details><summary>more</summary>\n\n- a\n- b\n\n</details>\n')).toBe(1);
});
