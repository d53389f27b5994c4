// A file that the caller names: regular, bounded, text. Pipes and devices are real ones.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readText } from '../../../src/cli/read-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'tki-text-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('readText', () => {
  it('reads text up to its limit, byte for byte, through a link too', () => {
    const path = file('text', '\u{feff}é\r\n');
    symlinkSync(path, join(folder, 'link'));
    expect(readText('it', path, 7)).toBe('\u{feff}é\r\n');
    expect(readText('it', join(folder, 'link'), 7)).toBe('\u{feff}é\r\n');
    expect(readText('it', file('none', ''), 7)).toBe('');
    const long = 'x'.repeat(200_000);
    expect(readText('it', file('long', long), 200_000)).toBe(long);
  });

  it.each([
    ['is too large', () => file('large', 'x'.repeat(8))],
    ['is not UTF-8', () => file('bytes', Buffer.from([0xff, 0xfe]))],
    ['is not UTF-8', () => file('half', Buffer.from('é').subarray(0, 1))],
    ['is not a regular file', () => '/dev/zero'],
    ['is not a regular file', () => folder],
    ['(ENOENT)', () => join(folder, 'missing')],
    ['(ENOTDIR)', () => join(file('plain', 'x'), 'below')],
    ['(ENAMETOOLONG)', () => join(folder, 'n'.repeat(300))],
    // A size of 0 is stated, and more comes.
    ['is too large', () => '/proc/self/status'],
  ])('refuses what %s', (why, make) => {
    const path = make();
    let said: unknown;
    try {
      readText('it', path, 7);
    } catch (error) {
      said = error;
    }
    expect(said).toMatchObject({ code: 'FILE_UNREADABLE', message: expect.stringContaining(why) as string });
  });

  it('does not wait at a named pipe that nobody writes', () => {
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', [path]);
    expect(() => readText('it', path, 7)).toThrow('is not a regular file');
  });
});
