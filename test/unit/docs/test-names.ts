// The names of the tests in a test file, so that a document can be held against them: a comment or a skipped test is none.

/** Texts between quotes after a call of `it`, `test` or `describe`, also where the call breaks its line. */
export function testNames(source: string): string[] {
  const calls =
    /\b(?:it|test|describe)(?:\.each\([\s\S]*?\))?\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`)/g;
  return [...source.matchAll(calls)].map(([, single, double, back]) => single ?? double ?? back ?? '');
}
