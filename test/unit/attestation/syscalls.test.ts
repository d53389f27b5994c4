// The numbers of system calls beside those of the kernel's own headers (linux-libc-dev 6.1: asm/unistd_64.h and asm-generic/unistd.h),
// as a machine had them. One off by one would allow another call, or ask the filter about another one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  HIGHEST_SYSCALL,
  auditArch,
  foreignArchs,
  lastOldNumber,
  syscallNumbers,
} from '../../../src/attestation/filter/syscalls.ts';

const headers = readFileSync(join(import.meta.dirname, 'recorded/syscalls.txt'), 'utf8')
  .trim()
  .split('\n');

it('are those of the kernel’s headers, on both machines', () => {
  const ours = Object.keys(syscallNumbers.x64).map(
    (name) => `${name} ${syscallNumbers.x64[name]} ${syscallNumbers.arm64[name] ?? '-'}`,
  );
  expect(ours).toEqual(headers);
});

it('come with the calling conventions as linux/audit.h numbers them', () => {
  const [LITTLE, IS_64, I386, X86_64, ARM, AARCH64] = [0x40000000, 0x80000000, 3, 62, 40, 183];
  expect(auditArch).toEqual({
    x64: X86_64 + IS_64 + LITTLE,
    arm64: AARCH64 + IS_64 + LITTLE,
  });
  expect(foreignArchs).toEqual([I386 + LITTLE, ARM + LITTLE]);
});

it('end where the older numbering ended, and are asked about up to 1023', () => {
  expect(lastOldNumber).toEqual({ x64: 335, arm64: 293 });
  expect(HIGHEST_SYSCALL).toBe(1023);
});
