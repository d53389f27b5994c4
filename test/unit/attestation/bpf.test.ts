// Every instruction of a filter, as the kernel runs it (net/core/filter.c, seccomp.c), and every one that it would not load.
import { describe, expect, it } from 'vitest';
import type { BpfInstruction, SyscallEvent } from '../../../src/attestation/filter/bpf.ts';
import { actionOf, decodeFilter, runFilter } from '../../../src/attestation/filter/bpf.ts';

type Row = readonly [code: number, k?: number, jt?: number, jf?: number];

const program = (...rows: Row[]): BpfInstruction[] =>
  rows.map(([code, k = 0, jt = 0, jf = 0]) => ({ code, jt, jf, k: k >>> 0 }));

const event = (args: readonly bigint[] = [], nr = 41, arch = 0xc000003e): SyscallEvent => ({
  nr,
  arch,
  args,
});

const RETURN_A: Row = [0x16];
/** What is in A after these. */
const inA = (...rows: Row[]) => runFilter(program(...rows, RETURN_A), event([0xaaaa_bbbb_0000_0007n, 9n]));

const [LD, LDX, TAX, TXA] = [0x00, 0x01, 0x07, 0x87];

describe('an instruction', () => {
  it.each<[what: string, rows: Row[], a: number]>([
    ['loads a constant', [[LD, 5]], 5],
    ['loads the number', [[0x20, 0]], 41],
    ['loads the architecture', [[0x20, 4]], 0xc000003e],
    [
      'loads nothing of the instruction pointer',
      [
        [LD, 3],
        [0x20, 8],
      ],
      0,
    ],
    [
      'loads nothing of its upper half',
      [
        [LD, 3],
        [0x20, 12],
      ],
      0,
    ],
    ['loads the low half of the first argument', [[0x20, 16]], 7],
    ['loads the high half of the first argument', [[0x20, 20]], 0xaaaabbbb],
    ['loads the low half of the second argument', [[0x20, 24]], 9],
    ['loads the high half of the second argument', [[0x20, 28]], 0],
    ['loads an argument that was not given as nothing', [[0x20, 60]], 0],
    [
      'loads what was stored from A',
      [
        [LD, 6],
        [0x02, 15],
        [LD, 1],
        [0x60, 15],
      ],
      6,
    ],
    ['loads into X what was stored from X', [[LDX, 8], [0x03, 2], [LDX, 1], [0x61, 2], [TXA]], 8],
    [
      'keeps the 16 places of memory apart',
      [
        [LD, 6],
        [0x02, 3],
        [LD, 7],
        [0x02, 4],
        [0x60, 3],
      ],
      6,
    ],
    [
      'has nothing in memory at first',
      [
        [LD, 6],
        [0x60, 0],
      ],
      0,
    ],
    ['takes A to X and X to A', [[LD, 4], [TAX], [LD, 1], [TXA]], 4],
    [
      'adds',
      [
        [LD, 0xffffffff],
        [0x04, 2],
      ],
      1,
    ],
    [
      'adds X',
      [
        [LD, 3],
        [LDX, 4],
        [0x0c, 99],
      ],
      7,
    ],
    [
      'takes away',
      [
        [LD, 1],
        [0x14, 2],
      ],
      0xffffffff,
    ],
    [
      'takes away X',
      [
        [LD, 9],
        [LDX, 4],
        [0x1c, 99],
      ],
      5,
    ],
    [
      'multiplies within 32 bits',
      [
        [LD, 0x80000001],
        [0x24, 2],
      ],
      2,
    ],
    [
      'ors',
      [
        [LD, 0x80000000],
        [0x44, 1],
      ],
      0x80000001,
    ],
    [
      'ands',
      [
        [LD, 0xff00ff00],
        [0x54, 0xf0f0f0f0],
      ],
      0xf000f000,
    ],
    [
      'shifts left',
      [
        [LD, 0x80000003],
        [0x64, 1],
      ],
      6,
    ],
    [
      'shifts left by 31',
      [
        [LD, 1],
        [0x64, 31],
      ],
      0x80000000,
    ],
    [
      'shifts left by 32 to nothing',
      [
        [LD, 1],
        [0x64, 32],
      ],
      0,
    ],
    [
      'shifts right',
      [
        [LD, 0x80000000],
        [0x74, 31],
      ],
      1,
    ],
    [
      'shifts right by 32 to nothing',
      [
        [LD, 0x80000000],
        [0x74, 32],
      ],
      0,
    ],
    [
      'negates',
      [
        [LD, 1],
        [0x84, 0],
      ],
      0xffffffff,
    ],
    [
      'is exclusive',
      [
        [LD, 0xff0000ff],
        [0xa4, 0x0f00000f],
      ],
      0xf00000f0,
    ],
  ])('%s', (_what, rows, a) => {
    expect(inA(...rows)).toBe(a);
  });

  it.each<[what: string, code: number, a: number, k: number, taken: boolean]>([
    ['equal', 0x15, 5, 5, true],
    ['equal, and is not', 0x15, 5, 6, false],
    ['greater', 0x25, 6, 5, true],
    ['greater, and is as large', 0x25, 5, 5, false],
    ['greater or equal, and is as large', 0x35, 5, 5, true],
    ['greater or equal, and is less', 0x35, 4, 5, false],
    ['a bit', 0x45, 6, 4, true],
    ['a bit, and has none of them', 0x45, 6, 9, false],
    ['greater, without a sign', 0x25, 0x80000000, 1, true],
  ])('jumps where A is %s', (_what, code, a, k, taken) => {
    // The one way over one more instruction, the other over two: neither can be taken for the other, nor for none.
    const over = program([LD, a], [code, k, 1, 2], [0x06, 10], [0x06, 11], [0x06, 12]);
    expect(runFilter(over, event())).toBe(taken ? 11 : 12);
    const overX = program([LDX, k], [LD, a], [code + 8, 77, 1, 2], [0x06, 10], [0x06, 11], [0x06, 12]);
    expect(runFilter(overX, event())).toBe(taken ? 11 : 12);
  });

  it('jumps by so many, and returns a constant whatever is in A', () => {
    expect(runFilter(program([LD, 3], [0x05, 1], [0x06, 10], [0x06, 11]), event())).toBe(11);
    expect(runFilter(program([0x05, 0], [0x06, 10]), event())).toBe(10);
  });

  it.each<[row: Row, words: string]>([
    [[0x20, 13], 'a load outside seccomp_data'],
    [[0x20, 18], 'a load outside seccomp_data'],
    [[0x20, 64], 'a load outside seccomp_data'],
    [[0x28, 0], 'load 0x28'],
    [[0x30, 0], 'load 0x30'],
    [[0x80, 0], 'load 0x80'],
    [[0x81, 0], 'load 0x81'],
    [[0x34, 1], 'arithmetic 0x30'],
    [[0x94, 1], 'arithmetic 0x90'],
    [[0x55, 1], 'jump 0x50'],
    [[0x0f, 1], 'instruction 0xf'],
    [[0x97, 1], 'instruction 0x97'],
  ])('%j is refused', (row, words) => {
    expect(() => inA(row)).toThrow(words);
  });

  it('notes that an argument was looked at, and only then', () => {
    const [plain, looked] = [event(), event()];
    runFilter(program([0x20, 0], [0x20, 4], [0x20, 12], [0x06, 0]), plain);
    runFilter(program([0x20, 16], [0x06, 0]), looked);
    expect([plain.readsArguments, looked.readsArguments]).toEqual([undefined, true]);
  });

  it('is followed by another one, or the program runs over its end', () => {
    expect(() => runFilter(program([LD, 1]), event())).toThrow('over its end');
    expect(() => runFilter(program([0x05, 1], [0x06, 1]), event())).toThrow('over its end');
    expect(() => runFilter([], event())).toThrow('over its end');
  });
});

describe('the bytes of a filter', () => {
  it('are little-endian instructions of eight, wherever in their buffer they lie', () => {
    const bytes = Buffer.from([0xff, 0x35, 0x01, 2, 3, 4, 5, 6, 7, 0x16, 0, 0, 0, 0, 0, 0, 0]).subarray(1);
    expect(decodeFilter(bytes)).toEqual([
      { code: 0x0135, jt: 2, jf: 3, k: 0x07060504 },
      { code: 0x16, jt: 0, jf: 0, k: 0 },
    ]);
  });

  it('are whole instructions, at least one and at most 4096 of them', () => {
    for (const length of [0, 1, 7, 9])
      expect(() => decodeFilter(Buffer.alloc(length))).toThrow('a whole number');
    expect(decodeFilter(Buffer.alloc(8))).toHaveLength(1);
    expect(decodeFilter(Buffer.alloc(4096 * 8))).toHaveLength(4096);
    expect(() => decodeFilter(Buffer.alloc(4097 * 8))).toThrow('longer than the kernel would load');
  });
});

it.each([
  [0x7fff0000, 'ALLOW'],
  [0x7fff0001, 'ALLOW'],
  [0x00050001, 'ERRNO(1)'],
  [0x00050026, 'ERRNO(38)'],
  [0x0005ffff, 'ERRNO(65535)'],
  [0x80000000, 'KILL'],
  [0x00000000, 'KILL'],
  [0x7ffc0000, 'LOG'],
  [0x00030000, 'TRAP'],
  [0x7ff00000, 'TRACE'],
  [0x7fc00000, 'USER_NOTIF'],
  [0x12340007, 'UNKNOWN(0x12340007)'],
])('%i is %s', (result, action) => {
  expect(actionOf(result)).toBe(action);
});
