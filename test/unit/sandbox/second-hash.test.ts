// The second hash begins while the container runs: whatever is done to the rootfs after that is seen, by whatever name and time it is hidden.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NODE, fileDigest, listRootfs } from '../../../src/sandbox/bundle.ts';
import type { RootfsEntry } from '../../../src/sandbox/bundle.ts';
import { hashInPieces } from '../../../src/sandbox/hash-in-pieces.ts';
import { beginSecondHash } from '../../../src/sandbox/second-hash.ts';

let rootfs: string;
let wanted: RootfsEntry[];
const inside = (name: string) => path.join(rootfs, name);

beforeEach(async () => {
  rootfs = fs.mkdtempSync(path.join(os.tmpdir(), 'tki-second-'));
  fs.mkdirSync(inside('app'));
  // Several pieces, so that the hash is under way when something is done.
  fs.writeFileSync(inside(NODE), Buffer.alloc(3_000_000, 'node'));
  fs.writeFileSync(inside('app/probe.cjs'), 'probe');
  wanted = listRootfs(rootfs);
  // Older than a tick of the file system's clock: as node is when its container has started.
  await sleep(80);
});
afterEach(() => fs.rmSync(rootfs, { recursive: true, force: true }));

describe('what is done to the rootfs after the second hash has begun', () => {
  const keepTimes = (file: string, act: () => void) => {
    const { atime, mtime } = fs.statSync(file);
    act();
    fs.utimesSync(file, atime, mtime);
  };
  const cases: readonly [title: string, act: () => void, seen: string | null][] = [
    ['nothing', () => undefined, null],
    [
      'one byte of node, with its time set back',
      () =>
        keepTimes(inside(NODE), () => {
          const file = fs.openSync(inside(NODE), 'r+');
          fs.writeSync(file, 'X', 0);
          fs.closeSync(file);
        }),
      '/app/node changed',
    ],
    ['the last byte of node', () => fs.truncateSync(inside(NODE), 2_999_999), '/app/node changed'],
    [
      'another file in its place, of its size and time',
      () => {
        const { atime, mtime } = fs.statSync(inside(NODE));
        fs.writeFileSync(inside('new'), Buffer.alloc(3_000_000, 'nope'));
        fs.utimesSync(inside('new'), atime, mtime);
        fs.renameSync(inside('new'), inside(NODE));
      },
      '/app/node changed',
    ],
    ['node is gone', () => fs.rmSync(inside(NODE)), '/app/node is gone'],
    [
      'a link in its place',
      () => {
        fs.renameSync(inside(NODE), inside('kept'));
        fs.symlinkSync('/kept', inside(NODE));
      },
      '/app/node changed, /kept was added',
    ],
    ['its mode', () => fs.chmodSync(inside(NODE), 0o777), '/app/node changed'],
    ['another program', () => fs.appendFileSync(inside('app/probe.cjs'), ' '), '/app/probe.cjs changed'],
    ['one more program', () => fs.writeFileSync(inside('app/sh'), ''), '/app/sh was added'],
    ['the same bytes once more', () => fs.writeFileSync(inside(NODE), Buffer.alloc(3_000_000, 'node')), null],
  ];
  test.each(cases)('%s', async (_title, act, seen) => {
    using second = beginSecondHash(rootfs);
    act();
    const { expected, observed } = await second.compare(wanted);
    expect([observed === expected, observed.includes(`(${seen})`)]).toEqual([seen === null, seen !== null]);
  });

  test('once the hash has come to its end, too', async () => {
    using second = beginSecondHash(rootfs);
    await sleep(80);
    const file = fs.openSync(inside(NODE), 'r+');
    fs.writeSync(file, 'X', 5);
    fs.closeSync(file);
    expect((await second.compare(wanted)).observed).toContain('(/app/node changed)');
  });

  test('a file that was changed a moment ago is hashed at the end', async () => {
    fs.chmodSync(inside(NODE), 0o555);
    const placed = listRootfs(rootfs);
    using second = beginSecondHash(rootfs);
    fs.chmodSync(inside(NODE), 0o755);
    fs.writeFileSync(inside(NODE), Buffer.alloc(3_000_000, 'nope'));
    fs.chmodSync(inside(NODE), 0o555);
    expect((await second.compare(placed)).observed).toContain('(/app/node changed)');
  });
});

describe('a hash in pieces', () => {
  test('is that of the whole file, and says how far it came', async () => {
    const hashing = hashInPieces(inside(NODE));
    expect(await hashing.digest).toBe(fileDigest(inside(NODE)));
    expect(hashing.done.bytes).toBe(3_000_000);
  });
  test('gives way between two pieces, and is none once it was stopped', async () => {
    const hashing = hashInPieces(inside(NODE));
    expect(hashing.done.bytes).toBeLessThan(3_000_000);
    hashing.stop();
    expect(await hashing.digest).toBe(null);
  });
  test('of what cannot be read rejects', async () => {
    await expect(hashInPieces(inside('nothing')).digest).rejects.toThrow('ENOENT');
  });
});
