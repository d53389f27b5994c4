// Small plots of one value over several runs, as SVG lines of our own. Pure.
// A run without a usable value leaves a gap with its shape in it: a line never crosses what was not shown.
import { shape } from './marks.ts';
import type { MarkState } from './marks.ts';
import { markup, nothing } from './markup.ts';
import type { Markup } from './markup.ts';

export interface Point {
  /** 0 to 1: where the run lies between the first and the last. */
  readonly at: number;
  /** Null: nothing usable was shown in that run. */
  readonly value: number | null;
  readonly state: MarkState;
}

const WIDTH = 280;
const HEIGHT = 78;
const EDGE = 10;

const x = (at: number): string => (EDGE + at * (WIDTH - 2 * EDGE)).toFixed(1);

/** Lines between neighbours that both have a value; a lone value is a point only. */
function segments(points: readonly Point[], y: (value: number) => string): Markup[] {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index];
    if (before === undefined || before.value === null || point.value === null) return [];
    return [
      markup`<line x1="${x(before.at)}" y1="${y(before.value)}" x2="${x(point.at)}" y2="${y(point.value)}" class="trace"/>`,
    ];
  });
}

/** `label` says in words all that the drawing shows. `from`, `to`: the scale; equal ones put the line in the middle. */
export function plot(label: string, points: readonly Point[], from: number, to: number): Markup {
  const base = HEIGHT - EDGE;
  // The lowest value still lies above the base line, where only gaps are.
  const low = base - 1.6 * EDGE;
  const span = to - from;
  const y = (value: number): string =>
    (span > 0 ? low - ((value - from) / span) * (low - EDGE) : (low + EDGE) / 2).toFixed(1);
  const drawn = points.map(
    ({ at, value, state }) =>
      markup`<g transform="translate(${x(at)} ${value === null ? base.toFixed(1) : y(value)})">${shape(state)}</g>`,
  );
  return markup`<svg class="plot" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">
<line x1="0" y1="${base}" x2="${WIDTH}" y2="${base}" class="axis" />
${points.length > 1 ? segments(points, y) : nothing}${drawn}
</svg>`;
}
