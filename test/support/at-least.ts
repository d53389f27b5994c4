// A list that a test goes through, with the fewest that must be in it: one that came out empty, or short, would hold anything.
// Tests only; scripts/silent-tests.ts asks for it.

export function atLeast<T>(fewest: number, list: Iterable<T>): T[] {
  const all = [...list];
  if (all.length < fewest) throw new Error(`${all.length} to look at, where at least ${fewest} must be`);
  return all;
}
