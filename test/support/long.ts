// What `npm test` leaves to `npm run test:long`: more of a kind that it tries already, never a kind.

export const LONG = process.env['TKI_LONG'] === '1';

/** One of so many, evenly spread; all of them in the long run. */
export const oneOf = <T>(step: number, all: readonly T[]): T[] =>
  all.filter((_, index) => LONG || index % step === 0);

/** For a table of tables: of row `turn` every step-th, at least one, and each in some row; all of them in the long run. */
export const inTurnOf = <T>(step: number, turn: number, all: readonly T[]): T[] => {
  const chosen = all.filter((_, index) => LONG || (index + turn) % step === 0);
  return chosen.length > 0 ? chosen : all.slice(turn % all.length).slice(0, 1);
};

/** More rows of a table: nothing in `npm test`, all of them in the long run. */
export const inLongRun = <T>(rows: readonly T[]): readonly T[] => (LONG ? rows : []);
