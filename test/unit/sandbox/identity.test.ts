// Device and inode of a file, to the last digit. XFS, and a file system that counts with 64 bits, have inodes that no double holds.
import fs from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { identity } from '../../../src/sandbox/witness.ts';

afterEach(() => void vi.restoreAllMocks());

it('is what the kernel says of a real file', () => {
  const file = import.meta.filename;
  const { dev, ino } = fs.statSync(file, { bigint: true });
  expect(identity(file)).toBe(`${dev}:${ino}`);
});

it.each([2n ** 53n + 1n, 2n ** 63n + 1n, 2n ** 64n - 1n])('keeps every digit of inode %i', (ino) => {
  // No file system of a test machine has one, and the kernel's answer is all that is made up here.
  vi.spyOn(fs, 'statSync').mockImplementation(((_file: string, options?: { bigint?: boolean }) =>
    options?.bigint === true ? { dev: 1n, ino } : { dev: 1, ino: Number(ino) }) as typeof fs.statSync);
  expect(identity('/any')).toBe(`1:${ino}`);
});
