// What `npm test` leaves to `npm run test:long`: more of a kind that it tries already, never a kind.

export const LONG = process.env['TKI_LONG'] === '1';

/** One of so many, evenly spread; all of them in the long run. */
export const oneOf = <T>(step: number, all: readonly T[]): T[] =>
  all.filter((_, index) => LONG || index % step === 0);
