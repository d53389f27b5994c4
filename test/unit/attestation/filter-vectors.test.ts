// Filters with a door that only an argument above 32 bits opens: each has to be told apart from its profile, and the honest one not.
import { describe, expect, it } from 'vitest';
import { filterAnswer, filterDifferences, profileAction } from '../../../src/attestation/filter/decisions.ts';
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

const xor = (k: number): Instruction => [0xa4, 0, 0, k];

/** Opens where these are the six arguments, and says so in no comparison: every one is with nothing. */
const hidden = (args: readonly bigint[]): Instruction[] => {
  const halves = args.flatMap((value, at) => [
    { offset: 16 + 8 * at, half: Number(value & 0xffffffffn) },
    { offset: 20 + 8 * at, half: Number(value >> 32n) },
  ]);
  const left = (at: number): number => (halves.length - at - 1) * 3 + 1;
  return [
    ...halves.flatMap(({ offset, half }, at) => [load(offset), xor(half), equals(0, 0, left(at))]),
    answer(ALLOW),
  ];
};

const VALUE = 7n;
const values: readonly bigint[] = [
  1n,
  0xffffffffn,
  0x1_0000_0000n,
  0xffff_ffff_ffff_ffffn,
  VALUE,
  VALUE + 1n,
  VALUE ^ 0xffffffffn,
  VALUE + 0x1_0000_0000n,
];

describe('a door that only one set of arguments opens', () => {
  const found = (args: readonly bigint[]) =>
    filterDifferences(profile(Number(VALUE)), filter([...hidden(args), ...honest(Number(VALUE))])).join();

  it.each(values)('is found at %i, in whichever place, or in all of them', (value) => {
    const zeros = [0n, 0n, 0n, 0n, 0n, 0n];
    // The profile itself lets this one through.
    const places = value === VALUE ? [1, 2, 3, 4, 5] : [0, 1, 2, 3, 4, 5];
    for (const at of places)
      expect(found(zeros.with(at, value)), `place ${at}`).toContain(`call ${CLONE} on`);
    expect(found([value, value, value, value, value, value].with(1, value === VALUE ? 1n : value))).toContain(
      value === VALUE ? '' : 'the filter ALLOW',
    );
  });

  it('is not looked for at a value that nothing leads to', () => {
    expect(found([0x1234_5678_9abcn, 0n, 0n, 0n, 0n, 0n])).toBe('');
  });
});

describe('what a profile says of a call', () => {
  const of = (args: SeccompProfile['syscalls'][number]['args'], more = {}): SeccompProfile => ({
    ...seccompProfile,
    defaultErrnoRet: 13,
    syscalls: [
      { names: ['read'], action: 'SCMP_ACT_ALLOW', ...(args === undefined ? {} : { args }) },
      { names: ['read', 'write'], action: 'SCMP_ACT_ERRNO', errnoRet: 38, ...more },
      { names: ['close'], action: 'SCMP_ACT_ERRNO' },
    ] as SeccompProfile['syscalls'],
  });
  const equal = { index: 1, value: 3, op: 'SCMP_CMP_EQ' } as const;
  const masked = { index: 2, value: 6, valueTwo: 2, op: 'SCMP_CMP_MASKED_EQ' } as const;
  const maskedToNothing = { index: 2, value: 6, op: 'SCMP_CMP_MASKED_EQ' } as const;

  it.each<[what: string, profile: SeccompProfile, nr: number, args: bigint[], action: string]>([
    ['its number alone', of(undefined), 0, [], 'ALLOW'],
    ['its argument', of([equal]), 0, [0n, 3n], 'ALLOW'],
    ['another argument: the next rule', of([equal]), 0, [3n, 0n], 'ERRNO(38)'],
    ['an argument that was not given', of([equal]), 0, [], 'ERRNO(38)'],
    ['some bits of an argument', of([masked]), 0, [0n, 0n, 0xfan], 'ALLOW'],
    ['other bits of an argument', of([masked]), 0, [0n, 0n, 6n], 'ERRNO(38)'],
    ['none of the bits of an argument', of([maskedToNothing]), 0, [0n, 0n, 9n], 'ALLOW'],
    ['one of two conditions', of([equal, masked]), 0, [0n, 3n, 0n], 'ERRNO(38)'],
    ['both conditions', of([equal, masked]), 0, [0n, 3n, 2n], 'ALLOW'],
    ['no number of its own', of(undefined), 3, [], 'ERRNO(1)'],
    ['nothing', of(undefined), 4, [], 'ERRNO(13)'],
  ])('by %s', (_what, said, nr, args, action) => {
    expect(profileAction(said, nr, args)).toBe(action);
  });

  it('by a comparison that nothing here understands, is said by nobody', () => {
    const unknown = of([{ index: 0, value: 1, op: 'SCMP_CMP_GT' }]);
    expect(() => profileAction(unknown, 0, [])).toThrow('SCMP_CMP_GT');
  });
});

describe('a filter is asked', () => {
  const none: SeccompProfile = { ...seccompProfile, syscalls: [] };
  /** Denies, and answers otherwise to one number of this machine, or of another one. */
  const but = (nr: number, otherwise: number, arch: number = auditArch.x64): Buffer =>
    assemble([
      load(4),
      equals(arch, 0, 3),
      load(0),
      equals(nr, 0, 1),
      answer(otherwise),
      load(4),
      equals(auditArch.x64, 1, 0),
      answer(KILL),
      load(0),
      isAtLeast(0x40000000, 0, 1),
      answer(KILL),
      answer(EPERM),
    ]);
  const ENOSYS = 0x00050026;

  it.each([
    ['nothing differs', but(0, EPERM), ''],
    ['ENOSYS for a call that is newer than the old numbers', but(336, ENOSYS), ''],
    ['ENOSYS for the last of the old numbers', but(335, ENOSYS), 'call 335 on'],
    ['the last number', but(1023, ALLOW), 'call 1023 on'],
    ['x32 is denied', but(0x40000000, EPERM), ''],
    ['x32 is let through', but(0x40000000 + 5, ALLOW), 'call 1073741829 on'],
    ['x32 gets ENOSYS', but(0x40000000 + 5, ENOSYS), 'call 1073741829 on'],
    ['another machine is denied, not killed', but(7, EPERM, auditArch.arm64), 'the profile says KILL'],
    ['i386 is denied, not killed', but(7, EPERM, 0x40000003), 'the profile says KILL'],
  ])('%s', (_what, bytes, words) => {
    const said = filterDifferences(none, bytes);
    expect(said).toHaveLength(words === '' ? 0 : 1);
    expect(said.join()).toContain(words);
  });

  it('and twenty of its answers are told', () => {
    expect(filterDifferences(none, assemble([answer(ALLOW)]))).toHaveLength(20);
  });

  it('whether it looks at arguments where the profile does not', () => {
    const looks = assemble([
      load(4),
      equals(auditArch.x64, 1, 0),
      answer(KILL),
      load(0),
      equals(9, 0, 3),
      load(LOW),
      equals(1, 0, 1),
      answer(EPERM),
      isAtLeast(0x40000000, 0, 1),
      answer(KILL),
      answer(EPERM),
    ]);
    expect(filterDifferences(none, looks)).toEqual([
      'call 9: the profile decides by its number, the filter by its arguments',
    ]);
    expect(filterDifferences(profile(1), filter(honest(1)))).toEqual([]);
  });

  it('where it has 512 instructions, and not where it has one more', () => {
    const long = (length: number) =>
      assemble([...Array.from({ length: length - 1 }, (): Instruction => [0x02, 0, 0, 0]), answer(EPERM)]);
    expect(filterDifferences(none, long(512)).join()).toContain('the profile says KILL, the filter ERRNO(1)');
    expect(filterDifferences(none, long(513))).toEqual([
      'the filter has 513 instructions: more than 512 are not of this profile',
    ]);
  });

  it('what it answers to a call by name, with the arguments of the question', () => {
    expect(filterAnswer(filter(honest(7)), 'x64', 'clone', [7n])).toBe('ALLOW');
    expect(filterAnswer(filter(honest(7)), 'x64', 'clone')).toBe('ERRNO(1)');
    expect(filterAnswer(Buffer.from('x'), 'x64', 'clone')).toContain('a whole number');
  });
});
