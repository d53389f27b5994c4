// Filters with a door that only an argument above 32 bits opens: each has to be told apart from its profile, and the honest one not.
import { describe, expect, it } from 'vitest';
import { filterAnswer, filterDifferences, profileAction } from '../../../src/attestation/filter/decisions.ts';
import { auditArch } from '../../../src/attestation/filter/syscalls.ts';
import type { Architecture } from '../../../src/formats/kernel/architectures.ts';
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
    ['the first number of x32 is let through', but(0x40000000, ALLOW), 'call 1073741824 on'],
    ['the last number of x32 is let through', but(0x40000000 + 1023, ALLOW), 'call 1073742847 on'],
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

/** Where these values come from: the five of every filter, what it compares with and that above 32 bits, and the profile's value and its kin. */
const NEIGHBOURS: readonly (readonly [what: string, args: readonly bigint[]])[] = [
  ['the next, and the third after it', [1n, 0xffffffffn, 1n, 0xffff_ffff_ffff_ffffn, 0n, 0n]],
  ['the second after it', [0n, 1n, 0x1_0000_0000n, 0n, 1n, 0n]],
  ['the fifth after it', [1n, 0n, BigInt(auditArch.x64) << 32n, 1n, 0n, 1n]],
  [
    'the first after the last, and the third',
    [VALUE + 0x1_0000_0000n, 0n, VALUE + 0x1_0000_0000n, 0xffffffffn, 0n, 0n],
  ],
  ['the second after the last', [0n, VALUE + 0x1_0000_0000n, 1n, 0n, VALUE + 0x1_0000_0000n, 0n]],
  [
    'the fifth after the last',
    [VALUE + 0x1_0000_0000n, 0n, 0xffff_ffff_ffff_ffffn, VALUE + 0x1_0000_0000n, 0n, VALUE + 0x1_0000_0000n],
  ],
];

it.each(NEIGHBOURS)('a door that a value opens beside its neighbours is found: %s', (_what, args) => {
  const bytes = filter([...hidden(args), ...honest(Number(VALUE))]);
  expect(filterDifferences(profile(Number(VALUE)), bytes).join()).toContain(`call ${CLONE} on`);
});

it.each([
  ['low', [load(LOW), equals(0x1234, 0, 1), answer(ALLOW)]],
  ['high', [load(HIGH), equals(0x1234, 0, 1), answer(ALLOW)]],
] as const)('a door at a value that the filter itself compares with is found: the %s half', (_half, door) => {
  expect(filterDifferences(profile(7), filter([...door, ...honest(7)])).join()).toContain(`call ${CLONE} on`);
});

describe('a filter for arm64 is asked', () => {
  const none: SeccompProfile = { ...seccompProfile, architectures: ['SCMP_ARCH_AARCH64'], syscalls: [] };
  const ENOSYS = 0x00050026;
  const X32 = 0x40000000;
  /** Denies, and answers otherwise to one number of this machine or to all above, or to another machine. */
  const but = (test: Instruction, otherwise: number, foreign: number = KILL): Buffer =>
    assemble([
      load(4),
      equals(auditArch.arm64, 1, 0),
      answer(foreign),
      load(0),
      test,
      answer(otherwise),
      answer(EPERM),
    ]);

  it.each<[what: string, bytes: Buffer, words: string]>([
    ['nothing differs', but(equals(0, 0, 1), EPERM), ''],
    ['a number that no call has is killed', but(isAtLeast(X32, 0, 1), KILL), ''],
    ['a number that no call has gets ENOSYS', but(isAtLeast(X32, 0, 1), ENOSYS), ''],
    ['a number that no call has is let through', but(equals(X32 + 5, 0, 1), ALLOW), `call ${X32 + 5} on`],
    [
      'the last number that no call has is let through',
      but(equals(X32 + 1023, 0, 1), ALLOW),
      `call ${X32 + 1023} on`,
    ],
    ['ENOSYS for the last of the old numbers', but(equals(293, 0, 1), ENOSYS), 'call 293 on'],
    ['ENOSYS for the first of the new numbers', but(equals(294, 0, 1), ENOSYS), ''],
    ['the first number', but(equals(0, 0, 1), ALLOW), 'call 0 on'],
  ])('%s', (_what, bytes, words) => {
    const said = filterDifferences(none, bytes);
    expect(said).toHaveLength(words === '' ? 0 : 1);
    expect(said.join()).toContain(words);
  });

  it('what it answers to every other machine', () => {
    const said = filterDifferences(none, but(equals(0, 0, 1), EPERM, EPERM));
    expect(said.slice(0, 3)).toEqual(
      [auditArch.x64, 0x40000003, 0x40000028].map(
        (arch) => `call 0 on 0x${arch.toString(16)}: the profile says KILL, the filter ERRNO(1)`,
      ),
    );
  });
});

describe('what is asked once', () => {
  const none: SeccompProfile = { ...seccompProfile, syscalls: [] };
  const another: SeccompProfile = { ...seccompProfile, syscalls: [], defaultErrnoRet: 38 };
  const killed = assemble([answer(KILL)]);
  const denied = (otherwise: number): Buffer =>
    assemble([load(4), equals(auditArch.x64, 1, 0), answer(KILL), answer(otherwise)]);

  it('is not the answer to another profile, to other bytes, or to bytes that changed', () => {
    expect(filterDifferences(none, denied(EPERM))).toEqual([]);
    expect(filterDifferences(another, denied(EPERM))).toHaveLength(20);
    expect(filterDifferences(none, killed)[0]).toBe(
      `call 0 on 0x${auditArch.x64.toString(16)}: the profile says ERRNO(1), the filter KILL`,
    );
    const bytes = denied(EPERM);
    expect(filterDifferences(none, bytes)).toEqual([]);
    bytes.writeUInt32LE(ALLOW, bytes.length - 4);
    expect(filterDifferences(none, bytes)).toHaveLength(20);
  });

  it('is nothing that a caller can change', () => {
    filterDifferences(none, killed).splice(0);
    expect(filterDifferences(none, killed)).toHaveLength(20);
  });
});

describe('a filter', () => {
  const none: SeccompProfile = { ...seccompProfile, syscalls: [] };

  it('that cannot be decoded differs in that alone', () => {
    expect(filterDifferences(none, Buffer.alloc(7))).toEqual([
      'the filter cannot be decoded: not a whole number of instructions',
    ]);
  });

  it('that fails answers with its failure', () => {
    expect(filterDifferences(none, assemble([load(64), answer(EPERM)]))[1]).toBe(
      `call 0 on 0x${auditArch.x64.toString(16)}: the profile says ERRNO(1), the filter a load outside seccomp_data`,
    );
    expect(filterAnswer(assemble([load(64), answer(EPERM)]), 'x64', 'read')).toBe(
      'a load outside seccomp_data',
    );
  });

  it('that looks at arguments everywhere is told of twenty times', () => {
    const looks = assemble([
      load(LOW),
      load(4),
      equals(auditArch.x64, 1, 0),
      answer(KILL),
      load(0),
      isAtLeast(0x40000000, 0, 1),
      answer(KILL),
      answer(EPERM),
    ]);
    const said = filterDifferences(none, looks);
    expect(said).toHaveLength(20);
    expect(said[0]).toBe('call 0: the profile decides by its number, the filter by its arguments');
    expect(new Set(said.map((each) => each.replace(/^call \d+/, '')))).toHaveLength(1);
  });

  it('that says of a call that it is not there differs where the profile lets it through', () => {
    const named: SeccompProfile = {
      ...none,
      syscalls: [{ names: ['pidfd_open'], action: 'SCMP_ACT_ALLOW' }],
    };
    const of = (otherwise: number): Buffer =>
      assemble([
        load(4),
        equals(auditArch.x64, 1, 0),
        answer(KILL),
        load(0),
        isAtLeast(0x40000000, 0, 1),
        answer(KILL),
        equals(434, 0, 1),
        answer(otherwise),
        answer(EPERM),
      ]);
    expect(filterDifferences(named, of(ALLOW))).toEqual([]);
    expect(filterDifferences(named, of(0x00050026))).toEqual([
      `call 434 on 0x${auditArch.x64.toString(16)}: the profile says ALLOW, the filter ERRNO(38)`,
    ]);
  });

  it.each<[architecture: Architecture, name: string, came: string | null]>([
    ['x64', 'fork', 'ERRNO(1)'],
    ['arm64', 'fork', null],
    ['x64', 'none of ours', 'unknown'],
    ['arm64', 'none of ours', 'unknown'],
    ['arm64', 'read', 'KILL'],
  ])('answers on %s to %s', (architecture, name, came) => {
    expect(filterAnswer(filter(honest(7)), architecture, name)).toBe(came);
  });

  it.each([
    [['SCMP_ARCH_X86_64', 'SCMP_ARCH_X86'], 'the profile is for SCMP_ARCH_X86_64,SCMP_ARCH_X86'],
    [['SCMP_ARCH_RISCV64'], 'the profile is for SCMP_ARCH_RISCV64'],
    [[], 'the profile is for no machine'],
  ])('is judged by no profile that is for %j', (architectures, words) => {
    expect(() => profileAction({ ...none, architectures }, 0, [])).toThrow(words);
  });
});

// A rule that looks at some bits names two values: what is beside either of them is asked about.
it.each([
  ['beside the bits', 0xf1n],
  ['the other bits of the value', 0x10n ^ 0xffffffffn],
  ['the value above 32 bits', 0x20_0000_0010n],
])('a door in a filter of some bits is found or not: %s', (_what, value) => {
  const some: SeccompProfile = {
    ...seccompProfile,
    syscalls: [
      {
        names: ['clone'],
        action: 'SCMP_ACT_ALLOW',
        args: [{ index: 0, value: 0xf0, valueTwo: 0x10, op: 'SCMP_CMP_MASKED_EQ' }],
      },
    ],
  };
  const masked: Instruction[] = [
    load(LOW),
    [0x54, 0, 0, 0xf0],
    equals(0x10, 0, 1),
    answer(ALLOW),
    answer(EPERM),
  ];
  expect(filterDifferences(some, filter(masked))).toEqual([]);
  const zeros = [0n, 0n, 0n, 0n, 0n, 0n];
  const found = filterDifferences(some, filter([...hidden(zeros.with(0, value)), ...masked]));
  // Nothing leads to the last, and the profile lets it through as well.
  expect(found.join().includes(`call ${CLONE} on`)).toBe(value < 0x1_0000_0000n);
});
