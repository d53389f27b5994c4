// Filters with a door that only an argument above 32 bits opens: each has to be told apart from its profile, and the honest one not.
import { expect, it } from 'vitest';
import { filterDifferences } from '../../../src/attestation/filter/decisions.ts';
import { auditArch } from '../../../src/attestation/filter/syscalls.ts';
import { seccompProfile, type SeccompProfile } from '../../../src/formats/policy.ts';

type Instruction = readonly [code: number, yes: number, no: number, k: number];

const assemble = (program: readonly Instruction[]): Buffer => {
  const bytes = Buffer.alloc(program.length * 8);
  program.forEach(([code, yes, no, k], at) => {
    bytes.writeUInt16LE(code, at * 8);
    bytes.writeUInt8(yes, at * 8 + 2);
    bytes.writeUInt8(no, at * 8 + 3);
    bytes.writeUInt32LE(k >>> 0, at * 8 + 4);
  });
  return bytes;
};

const load = (offset: number): Instruction => [0x20, 0, 0, offset];
const equals = (k: number, yes: number, no: number): Instruction => [0x15, yes, no, k];
const isAtLeast = (k: number, yes: number, no: number): Instruction => [0x35, yes, no, k];
const minus = (k: number): Instruction => [0x14, 0, 0, k];
const answer = (k: number): Instruction => [0x06, 0, 0, k];

const ALLOW = 0x7fff0000;
const EPERM = 0x00050001;
const KILL = 0x80000000;
const CLONE = 56;
const [LOW, HIGH] = [16, 20];

const profile = (value: number): SeccompProfile => ({
  ...seccompProfile,
  syscalls: [
    {
      names: ['clone'],
      action: 'SCMP_ACT_ALLOW',
      args: [{ index: 0, value, op: 'SCMP_CMP_EQ' }],
    },
  ],
});

/** Another machine and x32 are killed, every other call is denied, and `clone` decides what comes to the call. */
const filter = (clone: readonly Instruction[]): Buffer =>
  assemble([
    load(4),
    equals(auditArch.x64, 1, 0),
    answer(KILL),
    load(0),
    isAtLeast(0x40000000, 0, 1),
    answer(KILL),
    equals(CLONE, 1, 0),
    answer(EPERM),
    ...clone,
  ]);

const honest = (value: number): Instruction[] => [
  load(HIGH),
  equals(0, 1, 0),
  answer(EPERM),
  load(LOW),
  equals(value, 1, 0),
  answer(EPERM),
  answer(ALLOW),
];

it.each([0, 1, 7])('the honest filter of an argument that is %i is the profile', (value) => {
  expect(filterDifferences(profile(value), filter(honest(value)))).toEqual([]);
});

it.each([0, 1, 7])('a filter that looks at the low half alone is told apart: %i', (value) => {
  const half = [load(LOW), equals(value, 1, 0), answer(EPERM), answer(ALLOW)];
  expect(filterDifferences(profile(value), filter(half)).join()).toContain(
    `call ${CLONE} on 0x${auditArch.x64.toString(16)}: the profile says ERRNO(1), the filter ALLOW`,
  );
});

it.each([1, 7])('a door at 2^32 that is compared with no 1 is found beside %i', (value) => {
  // One less than its high half is nothing, and so is its low half.
  const door = [load(HIGH), minus(1), equals(0, 0, 3), load(LOW), equals(0, 0, 1), answer(ALLOW)];
  expect(filterDifferences(profile(value), filter([...door, ...honest(value)])).join()).toContain(
    `call ${CLONE} on 0x${auditArch.x64.toString(16)}: the profile says ERRNO(1), the filter ALLOW`,
  );
});
