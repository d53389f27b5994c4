// Faults that change nothing that anybody can observe, each with the reason. They count in no score. A fault that a test could show is
// never put here: it is a survivor, and stays named as one.

/** By the fault's id, which names its place: a change of the file above it drops the line from here, and the reason is thought of anew. */
export const equivalents: ReadonlyMap<string, string> = new Map<string, string>([
  [
    'src/evaluation/rules/future.ts:14:30 operand dropped 2',
    'toMicroseconds reads null as the text “null”, which no time has: the other operand already says so',
  ],
]);
