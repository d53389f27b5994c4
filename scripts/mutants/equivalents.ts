// Faults that change nothing that anybody can observe, each with the reason. They count in no score. A fault that a test could show is
// never put here: it is a survivor, and stays named as one.

/** By the fault's id, which names its place: a change of the file above it drops the line from here, and the reason is thought of anew. */
export const equivalents: ReadonlyMap<string, string> = new Map<string, string>([
  [
    'src/evaluation/rules/future.ts:14:30 operand dropped 2',
    'toMicroseconds reads null as the text “null”, which no time has: the other operand already says so',
  ],
  [
    'src/attestation/filter/bpf.ts:97:9 condition dropped 2',
    'the loop ends before the program does: there is always an instruction, and the line is for the compiler alone',
  ],
  [
    'src/export/reach/preflight.ts:80:19 operand dropped',
    'readTree is pure: the tree is read a second time, and says the same',
  ],
  [
    'src/action/artifacts/exchanges.ts:60:19 operand dropped',
    'a WeakMap has nothing under null: the answer is undefined either way, and the operand is for the compiler alone',
  ],
  [
    'src/formats/verdict.ts:63:34 comparison turned',
    'of two that are equally severe either is the same verdict',
  ],
  [
    'src/formats/canonical.ts:59:9 operand dropped 2',
    'a text is not less than undefined; and what is not in order is written out the longer way, which says the same',
  ],
  [
    'src/evaluation/rules/item-shape.ts:116:47 constant off by one 2',
    'the path is made of names of the item’s own schema, which together are shorter by far than 120',
  ],
  [
    'src/action/artifacts/archive-layout.ts:96:105 constant off by one 2',
    'a signature cannot begin at the second byte of another: its four bytes differ',
  ],
  [
    'src/export/reach/reach-snapshot.ts:16:9 condition dropped 2',
    'what is made of rows is pure: made again it is the same, and nobody holds on to the one before',
  ],
  [
    'src/action/artifacts/hand-over.ts:83:7 operand dropped 2',
    'without a request for evidence none was kept: the operand is for the compiler alone',
  ],
  [
    'src/action/artifacts/unpack.ts:125:76 constant off by one',
    'a negative place is the file’s own position, and that is its beginning: nothing else reads without a place',
  ],
  [
    'src/formats/deadlines.ts:55:54 constant off by one',
    'a caller gave no number, and a policy’s own deadline is more than a second: the larger of the two is the same',
  ],
  [
    'src/action/artifacts/exchanges.ts:60:19 condition dropped',
    'a WeakMap has nothing under a text or a number: the answer is undefined either way, and the condition is for the compiler alone',
  ],
  [
    'src/formats/json-schema.ts:121:23 comparison turned',
    'a text of as many units as asked for goes on to be counted, and has no more characters than units',
  ],
  ['src/formats/json-schema.ts:101:7 operand dropped', 'a list has a prototype that is neither of the two'],
  [
    'src/formats/prohibition.ts:74:3 statement dropped',
    'what is kept there is made of its key alone: made again it is the same',
  ],
]);

const POWER_CUT =
  'what is on the disk after a power cut: a process that is killed, which a test can have, loses nothing of it';

/** Survivors that stay, each with the reason: something could show them, and no test in memory can. They count as survivors. */
export const survivors: ReadonlyMap<string, string> = new Map<string, string>([
  ['src/report/publish.ts:153:39 statement dropped', POWER_CUT],
  ['src/report/publish.ts:156:5 statement dropped', POWER_CUT],
  ['src/report/publish.ts:159:5 statement dropped', POWER_CUT],
]);
