// Every ink on every ground that it stands on, by the formula of WCAG 2.
import { describe, expect, test } from 'vitest';
import { grounds, inks, palettes } from '../../../src/view/palette.ts';
import { atLeast } from '../../support/at-least.ts';

const channels = (colour: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

test('the formula gives what is known: 21 for black on white, 4.54 for #767676', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each(Object.entries(palettes))('%s', (_name, palette) => {
  test.each(
    atLeast(
      12,
      inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)),
    ),
  )('%s on %s is at least 4.5 to 1', (ink, ground) => {
    expect(contrast(palette[ink], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test('has no colour in which green leads', () => {
    for (const colour of Object.values(palette)) {
      const [r = 0, g = 0, b = 0] = channels(colour);
      expect(g <= Math.max(r, b), colour).toBe(true);
    }
  });
});
