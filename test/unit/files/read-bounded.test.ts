// Bounded reading and making of files, on real files, links, pipes and files of the kernel.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openAppending, openNew, openNewHandle } from '../../../src/files/open-new.ts';
import { openNamed, openReadHandle, withRegular } from '../../../src/files/open-regular.ts';
import { readPieces, readStated, readUpTo } from '../../../src/files/read-bounded.ts';
import { temporaryFolder } from '../../support/sandbox.ts';

const folder = temporaryFolder();
const at = (name: string) => path.join(folder.dir, name);
afterAll(() => folder[Symbol.dispose]());

fs.writeFileSync(at('file'), 'x'.repeat(200_000));
fs.writeFileSync(at('empty'), '');
fs.symlinkSync(at('file'), at('link'));
fs.mkdirSync(at('folder'));
spawnSync('mkfifo', [at('pipe')]);

function withOpen<T>(file: string, use: (descriptor: number) => T): T {
  const descriptor = fs.openSync(file, 'r');
  try {
    return use(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

describe('reading', () => {
  it.each([
    [0, 0],
    [1, 1],
    [199_999, 199_999],
    [200_000, 200_000],
    [300_000, 200_000],
  ])('takes no more than %i bytes', (most, length) => {
    expect(withOpen(at('file'), (descriptor) => readUpTo(descriptor, most))).toHaveLength(length);
  });

  it.each([
    ['file', 200_000, 200_000],
    ['file', 199_999, null],
    ['file', 200_001, null],
    ['empty', 0, 0],
  ] as const)('takes %s for what it states, %i bytes, or not at all', (name, size, length) => {
    expect(withOpen(at(name), (descriptor) => readStated(descriptor, size))?.length ?? null).toBe(length);
  });

  it('does not believe a file of the kernel that it is empty', () => {
    expect(withOpen('/proc/self/status', (descriptor) => readStated(descriptor, 0))).toBeNull();
  });

  it('gives the pieces of what was stated, and says where some are missing', () => {
    const lengths = (size: number): [boolean, number] => {
      let sum = 0;
      const whole = withOpen(at('file'), (descriptor) =>
        readPieces(descriptor, size, (piece) => (sum += piece.length)),
      );
      return [whole, sum];
    };
    expect([lengths(150_000), lengths(200_000), lengths(200_001)]).toEqual([
      [true, 150_000],
      [true, 200_000],
      [false, 200_000],
    ]);
  });
});

describe('opening', () => {
  it('follows a link that was named, and waits for no pipe', () => {
    expect(['file', 'link', 'folder', 'pipe', 'none'].map((name) => openNamed(at(name)).kind)).toEqual([
      'regular',
      'regular',
      'other',
      'other',
      'not opened',
    ]);
    expect(withRegular(at('link'), () => true)).toBeNull();
    expect(withRegular(at('file'), (_, size) => size)).toBe(200_000);
  });

  it('gives a handle on anything but a link', async () => {
    await expect(openReadHandle(at('link'))).rejects.toThrow('ELOOP');
    await (await openReadHandle(at('pipe'))).close();
  });

  it.each(['file', 'link', 'folder', 'pipe'])('makes no file where a %s stands', async (name) => {
    expect(() => openNew(at(name), 0o600)).toThrow('EEXIST');
    await expect(openNewHandle(at(name), 0o600)).rejects.toThrow('EEXIST');
  });

  it('appends to a file that is there or is made, and through no link', () => {
    for (const text of ['a', 'b']) {
      const descriptor = openAppending(at('log'), 0o600);
      fs.writeSync(descriptor, text);
      fs.closeSync(descriptor);
    }
    expect(fs.readFileSync(at('log'), 'utf8')).toBe('ab');
    expect(() => openAppending(at('link'), 0o600)).toThrow('ELOOP');
  });
});
