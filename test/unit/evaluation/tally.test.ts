// How many items a rule could not look at, and why: counted, not only named. Pure.
import { expect, it } from 'vitest';
import { count, emptyTally, stateOf } from '../../../src/evaluation/tally.ts';

it.each(['not evaluated', 'not applicable'] as const)(
  'counts every item that is %s for one reason',
  (kind) => {
    const tally = { ...emptyTally(), items: 4 };
    for (const why of ['no time', 'no time', 'no text', 'no time'])
      count(tally.rules['stale'], { kind, why });
    expect(stateOf(tally, ['stale'])).toEqual({
      kind: 'not evaluated',
      why: '3 of 4 items: no time; 1 of 4 items: no text',
    });
  },
);

it('names each of several rules, and calls it in part where one of them held', () => {
  const tally = { ...emptyTally(), items: 2 };
  count(tally.rules['stale'], { kind: 'held' });
  count(tally.rules['time-unreadable'], { kind: 'not evaluated', why: 'no time' });
  expect(stateOf(tally, ['stale', 'time-unreadable'])).toEqual({
    kind: 'in part',
    why: 'time-unreadable: 1 of 2 items: no time',
  });
});
