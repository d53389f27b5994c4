// The states that anything on the page can be in, each by a word and a shape. Pure.
// A shape never is alone, and none of them is a tick or a traffic light.
import type { MatrixState } from '../formats/documents.ts';
import type { Verdict } from '../formats/verdict.ts';
import { exitCodeOf } from '../formats/verdict.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';

/**
 * `expected`: as expected. `linked`: agrees with another document, and no more. `open`: held out. `refused`: BLOCKED.
 * `violation`: contradicts. `asserted`: only said.
 */
export type MarkState = 'expected' | 'linked' | 'open' | 'refused' | 'violation' | 'asserted';

const shapes: Readonly<Record<MarkState, Markup>> = {
  expected: markup`<circle cx="6" cy="6" r="4.5" class="fill" />`,
  linked: markup`<circle cx="6" cy="6" r="4.25" class="line" /><circle cx="6" cy="6" r="1.9" class="fill" />`,
  open: markup`<circle cx="6" cy="6" r="4.25" class="line" /><path d="M6 1.75a4.25 4.25 0 0 1 0 8.5z" class="fill"/>`,
  refused: markup`<path d="M1.5 1.5h9v9h-9z" class="fill" />`,
  violation: markup`<path d="M6 .5 11.5 6 6 11.5.5 6z" class="fill" />`,
  asserted: markup`<circle cx="6" cy="6" r="4.25" class="line dashed" />`,
};

/** The shape as part of a drawing, its middle at 0, 0. */
export function shape(state: MarkState): Markup {
  return markup`<g class="${state}" transform="translate(-6 -6)">${shapes[state]}</g>`;
}

/** Words up to this length stay on one line. */
const SHORT_WORD = 18;

/** A shape and its word. */
export function mark(state: MarkState, word: string | Markup): Markup {
  const tight = typeof word === 'string' && word.length <= SHORT_WORD ? ' tight' : '';
  return markup`<span class="mark ${state}${tight}"><svg viewBox="0 0 12 12" aria-hidden="true">${shapes[state]}</svg>${word}</span>`;
}

/** The state that a code of the judging table means. */
export function stateOfCode(code: 2 | 3 | 4 | 10): MarkState {
  switch (code) {
    case 10:
      return 'expected';
    case 2:
      return 'open';
    case 3:
      return 'refused';
    case 4:
      return 'violation';
  }
}

export const stateOfVerdict = (verdict: Verdict): MarkState => stateOfCode(exitCodeOf(verdict));

export function matrixMark(state: MatrixState): Markup {
  switch (state) {
    case 'as expected':
      return mark('expected', state);
    case 'not as expected':
      return mark('violation', state);
    case 'unverified':
      return mark('open', state);
    case 'not evaluated':
      return mark('asserted', state);
  }
}

export function availabilityMark(availability: 'usable' | 'held_out' | 'refused' | 'absent'): Markup {
  switch (availability) {
    case 'usable':
      return mark('expected', 'usable');
    case 'held_out':
      return mark('open', 'held out');
    case 'refused':
      return mark('refused', 'refused');
    case 'absent':
      return mark('asserted', 'absent');
  }
}
