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
    'src/action/artifacts/hand-over.ts:85:7 operand dropped 2',
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
  [
    'src/action/artifacts/archive-layout.ts:36:35 constant off by one 2',
    'nobody asks for fewer than two bytes: one is as few as none',
  ],
  [
    'src/action/artifacts/archive-layout.ts:62:85 constant off by one 2',
    'a signature cannot begin at the second byte of another: its four bytes differ',
  ],
  [
    'src/action/artifacts/archive-layout.ts:81:20 comparison turned',
    'thirty bytes are a header without a name, and no entry has none',
  ],
  [
    'src/action/artifacts/archive-data.ts:23:5 statement dropped',
    'nobody reads the inflater by then: it has ended, and a pipe ends with what it leads to',
  ],
  ['src/action/artifacts/artifact-failure.ts:50:7 operand dropped 4', 'null is no number of 200 or more'],
  [
    'src/action/artifacts/artifacts.ts:46:3 operand dropped 3',
    'without a code the text is “undefined”, which has small letters',
  ],
  ['src/action/artifacts/exchanges.ts:22:91 constant off by one 2', 'only the first part is read'],
  ['src/action/artifacts/exchanges.ts:24:72 constant off by one 2', 'only the first part is read'],
  [
    'src/action/artifacts/exchanges.ts:43:17 constant off by one',
    'it is added where a place is kept, and taken away where it is looked up',
  ],
  [
    'src/action/artifacts/exchanges.ts:43:17 constant off by one 2',
    'it is added where a place is kept, and taken away where it is looked up',
  ],
  [
    'src/action/artifacts/exchanges.ts:60:19 operand dropped 2',
    'a WeakMap has nothing under a text or a number: the answer is undefined either way',
  ],
  [
    'src/action/artifacts/exchanges.ts:61:19 condition dropped 2',
    'no list has anything under what is no number: the answer is undefined either way',
  ],
  [
    'src/action/artifacts/exchanges.ts:62:9 operand dropped 2',
    'without a place there is nothing begun: the operand is for the compiler alone',
  ],
  [
    'src/action/artifacts/hand-over.ts:39:22 operand dropped 2',
    'what was uploaded has no reason: the operand is for the compiler alone',
  ],
  [
    'src/action/artifacts/hand-over.ts:64:7 operand dropped 2',
    'without an id both are taken back by the digest alone',
  ],
  [
    'src/action/artifacts/remote-packet.ts:108:54 condition dropped',
    'an answer that is none has ended it before',
  ],
  [
    'src/action/artifacts/remote-packet.ts:161:9 condition dropped 2',
    'the client takes no hash, and an empty one, for none',
  ],
  ['src/action/artifacts/remote-packet.ts:161:9 operand dropped', 'the client takes an empty hash for none'],
  [
    'src/action/artifacts/remote-packet.ts:161:9 operand dropped 2',
    'the client takes a hash that is undefined for none',
  ],
  [
    'src/action/artifacts/unpack.ts:99:13 operand dropped 2',
    'an entry that is not written cannot fail to be written',
  ],
  [
    'src/action/artifacts/unpack.ts:99:37 operand dropped 2',
    'what the file system throws is an error with a code: the operands are for the compiler alone',
  ],
  ['src/action/artifacts/unpack.ts:99:37 operand dropped 3', 'an error without a code has not this one'],
  [
    'src/action/artifacts/unpack.ts:99:37 operand dropped 4',
    'what the file system throws is an error: the operand is for the compiler alone',
  ],
  [
    'src/action/artifacts/unpack.ts:125:64 constant off by one 2',
    'the bytes that were read are shown, and no further one',
  ],
  ['src/action/artifacts/unpack.ts:126:51 constant off by one', 'a text cannot begin before its beginning'],
  [
    'src/action/artifacts/unpack.ts:155:9 operand dropped 2',
    'all that is thrown there is an error: the operand is for the compiler alone',
  ],
  [
    'src/action/artifacts/unpack.ts:179:18 operand dropped 2',
    'what has been read has an entry: the operand is for the compiler alone',
  ],
  [
    'src/action/artifacts/unpack.ts:180:7 condition dropped 2',
    'what has been read has an entry with a digest: the condition is for the compiler alone',
  ],
  [
    'src/action/artifacts/unpack.ts:180:7 operand dropped',
    'what has been read has an entry with a digest: the operand is for the compiler alone',
  ],
  [
    'src/action/artifacts/unpack.ts:180:7 operand dropped 2',
    'what has been read has an entry with a digest: the operand is for the compiler alone',
  ],
  [
    'src/action/artifacts/upload.ts:106:9 operand dropped 2',
    'whatever was thrown, something is thrown on that has no such name, and comes to the same words',
  ],
  [
    'src/action/artifacts/upload.ts:157:11 operand dropped 2',
    'the client asks for the end of what it has sent: something was sent by then',
  ],
  [
    'src/action/artifacts/upload.ts:159:11 operand dropped 2',
    'whatever is thrown there, the words are those of the last answer',
  ],
  [
    'src/action/artifacts/upload.ts:176:11 operand dropped 4',
    'undefined is no safe number: the operand is for the compiler alone',
  ],
  [
    'src/action/launcher/child.ts:56:67 constant off by one',
    'a program that no signal ended has a status: the number is for the compiler alone',
  ],
  [
    'src/action/launcher/child.ts:56:67 constant off by one 2',
    'a program that no signal ended has a status: the number is for the compiler alone',
  ],
  [
    'src/action/launcher/command-file.ts:16:43 constant off by one 2',
    'the bit that is more is the one of the flag before it',
  ],
  [
    'src/action/launcher/command-file.ts:16:52 constant off by one 2',
    'the bit that is more is the one of a flag before it',
  ],
  [
    'src/action/launcher/end.ts:13:52 operand dropped 2',
    'no other end has a status: the operand is for the compiler alone',
  ],
  [
    'src/action/launcher/end.ts:15:46 operand dropped 2',
    'no other end has a status: the operand is for the compiler alone',
  ],
  [
    'src/action/launcher/launcher.ts:142:7 condition dropped',
    'where the folder is gone, what is thrown ends the same wait',
  ],
  [
    'src/action/launcher/launcher.ts:196:7 operand dropped 3',
    'without a code the text is “undefined”, which is none of these',
  ],
  [
    'src/action/origin.ts:38:5 operand dropped 8',
    'no list of hosts has null: the operand is for the compiler alone',
  ],
  ['src/action/origin.ts:136:60 constant off by one 2', 'only the first part is read'],
  [
    'src/attestation/filter/bpf.ts:119:21 constant off by one 2',
    'an instruction of this kind has no lowest bit: asked about or not, it is nothing',
  ],
  [
    'src/attestation/filter/bpf.ts:119:67 constant off by one 2',
    'an instruction of this kind has no lowest bit: asked about or not, it is nothing',
  ],
  [
    'src/attestation/filter/bpf.ts:126:24 constant off by one 2',
    'an instruction of this kind has no lowest bit: asked about or not, it is nothing',
  ],
  [
    'src/attestation/filter/bpf.ts:104:55 constant off by one',
    'there are sixteen places of memory, and a number in each: what is behind is for the compiler alone',
  ],
  [
    'src/attestation/filter/bpf.ts:104:55 constant off by one 2',
    'there are sixteen places of memory, and a number in each: what is behind is for the compiler alone',
  ],
  [
    'src/attestation/filter/bpf.ts:109:55 constant off by one',
    'there are sixteen places of memory, and a number in each: what is behind is for the compiler alone',
  ],
  [
    'src/attestation/filter/bpf.ts:109:55 constant off by one 2',
    'there are sixteen places of memory, and a number in each: what is behind is for the compiler alone',
  ],
  [
    'src/attestation/filter/decisions.ts:67:29 constant off by one 2',
    'a seventh place is that of no argument: what is asked is once more that all are nothing',
  ],
  ['src/attestation/filter/decisions.ts:68:28 constant off by one 2', 'no filter reads a seventh argument'],
  [
    'src/attestation/statement.ts:24:10 operand dropped',
    'a list of one has a first member: the other operand is for the compiler alone',
  ],
  [
    'src/attestation/verify/newer-checks.ts:42:14 condition dropped 2',
    'every reading but the first has one before it: the condition is for the compiler alone',
  ],
  [
    'src/attestation/verify/probes.ts:111:7 operand dropped 4',
    'where there is no first reading there is no second: the operand is for the compiler alone',
  ],
  [
    'src/attestation/verify/readings.ts:50:7 condition dropped 2',
    'a number has no members, and the schema of a reading has no member that may be null',
  ],
  [
    'src/attestation/verify/readings.ts:50:7 operand dropped',
    'the schema of a reading has no member that may be null: the operand is for the compiler alone',
  ],
  [
    'src/attestation/verify/readings.ts:50:7 operand dropped 2',
    'a number has no members: nothing is read of it',
  ],
  [
    'src/attestation/verify/readings.ts:94:9 operand dropped 3',
    'null is not greater than any count: the last operand already says so, and this one is for the compiler',
  ],
  [
    'src/attestation/verify/readings.ts:115:40 constant off by one',
    'the first reading is compared with itself then, and is the same',
  ],
  [
    'src/attestation/verify/readings.ts:233:7 operand dropped 2',
    'where there is no first reading there is no second: the operand is for the compiler alone',
  ],
  [
    'src/attestation/verify/report.ts:91:20 operand dropped 2',
    'of all details only two values have such a member: the other operand is for the compiler alone',
  ],
  [
    'src/attestation/verify/times.ts:74:16 operand dropped 2',
    'null is neither before nor after a text: the comparison says so already, and the operand is for the compiler',
  ],
  [
    'src/attestation/verify/times.ts:74:16 operand dropped 3',
    'null is neither before nor after a text: the comparison says so already, and the operand is for the compiler',
  ],
  [
    'src/attestation/verify/times.ts:74:16 operand dropped 4',
    'null is neither before nor after a text: the comparison says so already, and the operand is for the compiler',
  ],
  [
    'src/attestation/verify/signed-file.ts:51:69 comparison turned',
    'of two subjects that are exactly the same either may come first',
  ],
]);

const POWER_CUT =
  'what is on the disk after a power cut: a process that is killed, which a test can have, loses nothing of it';

const VANISHED = 'a file that goes away between two calls: nothing makes it so each time';
const FULL_DISK = 'a file system without a free block, which only root can make';

/** Survivors that stay, each with the reason: something could show them, and no test in memory can. They count as survivors. */
export const survivors: ReadonlyMap<string, string> = new Map<string, string>([
  ['src/report/publish.ts:153:39 statement dropped', POWER_CUT],
  ['src/report/publish.ts:156:5 statement dropped', POWER_CUT],
  ['src/report/publish.ts:159:5 statement dropped', POWER_CUT],
  ['src/action/artifacts/remote-packet.ts:72:15 constant off by one', VANISHED],
  ['src/action/artifacts/remote-packet.ts:72:15 constant off by one 2', VANISHED],
  ['src/action/artifacts/remote-packet.ts:220:13 condition dropped 2', FULL_DISK],
  [
    'src/attestation/releases.ts:60:7 operand dropped 2',
    'no member of a kept document is of another kind than this release’s: a later policy could have one',
  ],
]);
