import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { actionOf, decodeFilter, runFilter } from '../../../src/attestation/filter/bpf.ts';
import { filterAnswer, filterDifferences, profileAction } from '../../../src/attestation/filter/decisions.ts';
import { auditArch, foreignArchs, syscallNumbers } from '../../../src/attestation/filter/syscalls.ts';
import { profileFor } from '../../../src/formats/kernel/architectures.ts';
import { seccompProfile } from '../../../src/formats/policy.ts';

const allowed = seccompProfile.syscalls.flatMap(({ names }) => names);

/** Instructions as bytes: [code, jt, jf, k]. */
const assemble = (...program: [number, number, number, number][]) => {
  const bytes = Buffer.alloc(program.length * 8);
  program.forEach(([code, jt, jf, k], index) => {
    bytes.writeUInt16LE(code, index * 8);
    bytes.writeUInt8(jt, index * 8 + 2);
    bytes.writeUInt8(jf, index * 8 + 3);
    bytes.writeUInt32LE(k >>> 0, index * 8 + 4);
  });
  return bytes;
};

const ALLOW = 0x7fff0000;
const EPERM = 0x00050001;

it('sandbox/README.md gives a reason for exactly the calls that the filter names', () => {
  const text = readFileSync(new URL('../../../sandbox/README.md', import.meta.url), 'utf8');
  const rows = [...text.matchAll(/^\| `([a-z0-9_]+)` *\| \S/gm)].map((row) => row[1]);
  expect(new Set(rows)).toEqual(new Set(allowed));
  expect(rows.length).toBe(new Set(allowed).size);
});

it('the filter names only calls whose number is known', () => {
  expect(allowed.filter((name) => syscallNumbers.x64[name] === undefined)).toEqual([]);
});

it('the profile denies everything by default and allows no call of a socket, a process or a privilege', () => {
  expect(seccompProfile.defaultAction).toBe('SCMP_ACT_ERRNO');
  for (const name of [
    'socket',
    'socketpair',
    'fork',
    'vfork',
    'execveat',
    'ptrace',
    'mount',
    'setuid',
    'chmod',
    'umask',
    'io_uring_setup',
    'rename',
    'unlink',
    'mkdir',
  ]) {
    expect(profileAction(seccompProfile, syscallNumbers.x64[name]!, [0n, 0n, 0n, 0n, 0n, 0n]), name).toBe(
      'ERRNO(1)',
    );
  }
  expect(profileAction(seccompProfile, syscallNumbers.x64['clone']!, [17n])).toBe('ERRNO(1)');
  expect(profileAction(seccompProfile, syscallNumbers.x64['clone']!, [0x3d0f00n])).toBe('ALLOW');
  // Anonymous and executable: the way to run bytes that nobody placed.
  expect(profileAction(seccompProfile, syscallNumbers.x64['mmap']!, [0n, 4096n, 7n, 0x22n])).toBe('ERRNO(1)');
  expect(profileAction(seccompProfile, syscallNumbers.x64['mprotect']!, [0n, 4096n, 5n])).toBe('ERRNO(1)');
});

describe('the same profile on arm64', () => {
  const loaded = profileFor(seccompProfile, 'arm64');
  const numbers = syscallNumbers.arm64;

  it('is loaded for that machine alone, and decides by its numbers', () => {
    expect(loaded.architectures).toEqual(['SCMP_ARCH_AARCH64']);
    expect({ ...loaded, architectures: seccompProfile.architectures }).toEqual(seccompProfile);
    expect(profileAction(loaded, numbers['openat']!, [])).toBe('ALLOW');
    expect(profileAction(seccompProfile, numbers['openat']!, [])).not.toBe('ALLOW');
    for (const name of ['socket', 'socketpair', 'execveat', 'ptrace', 'mount', 'setuid', 'umask'])
      expect(profileAction(loaded, numbers[name]!, [0n, 0n, 0n]), name).toBe('ERRNO(1)');
    expect(profileAction(loaded, numbers['clone']!, [17n])).toBe('ERRNO(1)');
    expect(profileAction(loaded, numbers['mmap']!, [0n, 4096n, 7n, 0x22n])).toBe('ERRNO(1)');
  });

  it('knows which calls that machine does not have, and takes no other name for one of them', () => {
    const absent = Object.keys(numbers).filter((name) => numbers[name] === null);
    expect(absent.sort()).toEqual(
      'arch_prctl chmod fork link mkdir mknod readlink rename symlink unlink vfork'.split(' '),
    );
    const denied = assemble([0x06, 0, 0, EPERM]);
    expect(filterAnswer(denied, 'arm64', 'fork')).toBeNull();
    expect(filterAnswer(denied, 'arm64', 'no such call')).toBe('unknown');
    expect(filterAnswer(denied, 'arm64', 'socket')).toBe('ERRNO(1)');
  });

  it('gives every call one number', () => {
    for (const table of Object.values(syscallNumbers)) {
      const used = Object.values(table).filter((nr) => nr !== null);
      expect(new Set(used).size).toBe(used.length);
    }
  });

  it.each(['x64', 'arm64'] as const)(
    'a filter for %s has to kill what calls by another convention',
    (own) => {
      // Allows by the profile's own decision whatever the calling convention is: wrong on every other one.
      const open = assemble(
        [0x20, 0, 0, 4],
        [0x15, 0, 1, auditArch[own]],
        [0x06, 0, 0, EPERM],
        [0x06, 0, 0, ALLOW],
      );
      const said = filterDifferences(profileFor(seccompProfile, own), open).join();
      const other = [...Object.values(auditArch), ...foreignArchs].find((arch) => arch !== auditArch[own])!;
      expect(filterAnswer(open, own, 'socket')).toBe('ERRNO(1)');
      expect(said).not.toBe('');
      expect(
        filterDifferences(
          profileFor(seccompProfile, own),
          assemble([0x20, 0, 0, 4], [0x15, 0, 1, other], [0x06, 0, 0, ALLOW], [0x06, 0, 0, 0]),
        ).join(),
      ).toContain(`on 0x${other.toString(16)}: the profile says KILL, the filter ALLOW`);
    },
  );

  it.each(['x64', 'arm64'] as const)('is one object on %s, so that its filter is asked once', (own) => {
    const ours = profileFor(seccompProfile, own);
    expect(profileFor(seccompProfile, own)).toBe(ours);
    expect(profileFor({ ...seccompProfile, architectures: [] }, own)).not.toBe(ours);
    const allowing = assemble([0x06, 0, 0, ALLOW]);
    const asked = vi.spyOn(Buffer, 'compare');
    const said = filterDifferences(ours, allowing);
    asked.mockClear();
    expect(filterDifferences(profileFor(seccompProfile, own), allowing)).toEqual(said);
    // It compares bytes only where the profile is known again.
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockRestore();
  });

  it('is judged by nobody where it is for several machines, or for none', () => {
    for (const architectures of [[], ['SCMP_ARCH_X86_64', 'SCMP_ARCH_X86'], ['SCMP_ARCH_RISCV64']])
      expect(() => profileAction({ ...seccompProfile, architectures }, 1, [])).toThrow(/the profile is for/);
  });
});

describe('a filter that is not the profile', () => {
  it('is told apart when it allows everything, denies everything, or cannot be decoded', () => {
    expect(filterDifferences(seccompProfile, assemble([0x06, 0, 0, ALLOW]))).not.toEqual([]);
    expect(filterDifferences(seccompProfile, assemble([0x06, 0, 0, EPERM]))).not.toEqual([]);
    expect(filterDifferences(seccompProfile, Buffer.from('not a filter'))).toEqual([
      expect.stringContaining('decoded'),
    ]);
    expect(filterDifferences(seccompProfile, Buffer.alloc(0))).toEqual([expect.stringContaining('decoded')]);
  });

  it('is refused for its length before anything is asked of it: the questions grow with the square of that', () => {
    const doors = Array.from({ length: 3700 }, (_, k): [number, number, number, number] => [0x15, 0, 0, k]);
    expect(filterDifferences(seccompProfile, assemble(...doors, [0x06, 0, 0, EPERM]))).toEqual([
      'the filter has 3701 instructions: more than 512 are not of this profile',
    ]);
  });

  it('never makes the interpreter throw anything but a coded refusal, whatever its bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 256 }), (bytes) => {
        const whole = bytes.subarray(0, bytes.length - (bytes.length % 8));
        expect(typeof filterAnswer(whole, 'x64', 'socket')).toBe('string');
      }),
    );
  });
});

describe('the interpreter', () => {
  const run = (nr: number, args: bigint[], ...program: [number, number, number, number][]) =>
    actionOf(runFilter(decodeFilter(assemble(...program)), { nr, arch: auditArch.x64, args }));

  it('loads number, architecture and both halves of an argument', () => {
    const jump = (offset: number, k: number): [number, number, number, number][] => [
      [0x20, 0, 0, offset],
      [0x15, 0, 1, k],
      [0x06, 0, 0, ALLOW],
      [0x06, 0, 0, EPERM],
    ];
    expect(run(41, [], ...jump(0, 41))).toBe('ALLOW');
    expect(run(42, [], ...jump(0, 41))).toBe('ERRNO(1)');
    expect(run(0, [], ...jump(4, auditArch.x64))).toBe('ALLOW');
    expect(run(0, [0x5_0000_0007n], ...jump(16, 7))).toBe('ALLOW');
    expect(run(0, [0x5_0000_0007n], ...jump(20, 5))).toBe('ALLOW');
  });

  it('masks, and jumps on bits and on order', () => {
    expect(
      run(
        0,
        [0x10001n],
        [0x20, 0, 0, 16],
        [0x54, 0, 0, 0x10000],
        [0x15, 0, 1, 0x10000],
        [0x06, 0, 0, ALLOW],
        [0x06, 0, 0, EPERM],
      ),
    ).toBe('ALLOW');
    expect(run(9, [], [0x20, 0, 0, 0], [0x25, 0, 1, 8], [0x06, 0, 0, ALLOW], [0x06, 0, 0, EPERM])).toBe(
      'ALLOW',
    );
    expect(run(8, [], [0x20, 0, 0, 0], [0x35, 0, 1, 9], [0x06, 0, 0, ALLOW], [0x06, 0, 0, EPERM])).toBe(
      'ERRNO(1)',
    );
  });

  it('refuses a load outside of seccomp_data and a program that runs over its end', () => {
    expect(() => run(0, [], [0x20, 0, 0, 64], [0x06, 0, 0, ALLOW])).toThrow('outside');
    expect(() => run(0, [], [0x05, 0, 0, 9])).toThrow('over its end');
  });
});
