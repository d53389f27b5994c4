// A list that a test goes through, with the fewest that must be in it: a list that came out empty, or short, would hold anything.
// Tests only. test/unit/scripts/silent-tests.test.ts asks for it.

export function atLeast<List extends readonly unknown[]>(fewest: number, list: List): List {
  if (list.length < fewest) throw new Error(`${list.length} to look at, where at least ${fewest} must be`);
  return list;
}
