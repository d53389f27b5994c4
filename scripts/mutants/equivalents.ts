// Faults that change nothing that anybody can observe, each with the reason. They count in no score. A fault that a test could show is
// never put here: it is a survivor, and stays named as one.

/** By the fault's id, which names its place: a change of the file above it drops the line from here, and the reason is thought of anew. */
export const equivalents: ReadonlyMap<string, string> = new Map<string, string>([
  [
    'src/evaluation/rules/future.ts:14:30 operand dropped 2',
    'toMicroseconds reads null as the text “null”, which no time has: the other operand already says so',
  ],
]);

const POWER_CUT =
  'what is on the disk after a power cut: a process that is killed, which a test can have, loses nothing of it';

/** Survivors that stay, each with the reason: something could show them, and no test in memory can. They count as survivors. */
export const survivors: ReadonlyMap<string, string> = new Map<string, string>([
  ['src/report/publish.ts:177:39 statement dropped', POWER_CUT],
  ['src/report/publish.ts:180:5 statement dropped', POWER_CUT],
  ['src/report/publish.ts:183:5 statement dropped', POWER_CUT],
]);
