// The room for files and processes of others, on real files, pipes, links and processes.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { errorCode } from '../../../src/files/error-code.ts';
import { openRegular } from '../../../src/files/open-regular.ts';
import { processStart } from '../../../src/files/process-start.ts';
import { syncDirectory, writeDurably } from '../../../src/files/write-durable.ts';
import { writeWhole } from '../../../src/files/write-whole.ts';
import { temporaryFolder } from '../../support/sandbox.ts';

const folder = temporaryFolder();
const at = (name: string) => path.join(folder.dir, name);
afterAll(() => folder[Symbol.dispose]());

describe('openRegular', () => {
  fs.writeFileSync(at('file'), 'text');
  fs.symlinkSync(at('file'), at('link'));
  fs.mkdirSync(at('folder'));
  spawnSync('mkfifo', [at('pipe')]);

  it('opens a file, with what it is', () => {
    const opened = openRegular(at('file'));
    expect(opened).toMatchObject({ kind: 'regular', facts: { size: 4 } });
    if (opened.kind === 'regular') fs.closeSync(opened.descriptor);
  });

  it.each([
    ['link', { kind: 'not opened', code: 'ELOOP' }],
    ['none', { kind: 'not opened', code: 'ENOENT' }],
    ['file/below', { kind: 'not opened', code: 'ENOTDIR' }],
    ['folder', { kind: 'other' }],
    ['pipe', { kind: 'other' }],
  ])('says what a %s is, and leaves nothing open', (name, expected) => {
    const before = fs.readdirSync('/proc/self/fd').length;
    expect(openRegular(at(name))).toEqual(expected);
    expect(fs.readdirSync('/proc/self/fd').length).toBe(before);
  });
});

describe('processStart', () => {
  it('is the same for one process, and another for a later one', async () => {
    const first = spawn('sleep', ['60']);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const second = spawn('sleep', ['60']);
    const [a, again, b] = [first.pid, first.pid, second.pid].map((pid) => processStart(pid ?? 0));
    expect(a).toMatch(/^\d+$/);
    expect(again).toBe(a);
    expect(b).not.toBe(a);
    first.kill();
    second.kill();
  });

  it('is null for one that is over and not yet reaped', () => {
    const parent = spawn('perl', ['-e', '$| = 1; exit unless $p = fork; print "$p\\n"; sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return new Promise<void>((resolve) => {
      parent.stdout.once('data', (text: Buffer) => {
        const pid = text.toString().trim();
        const look = () => {
          const state = / ([A-Z]) /.exec(fs.readFileSync(`/proc/${pid}/stat`, 'latin1'))?.[1];
          if (state !== 'Z') return void setTimeout(look, 5);
          expect(processStart(pid)).toBeNull();
          parent.kill();
          resolve();
        };
        look();
      });
    });
  });

  it('is not told by a name that looks like fields', async () => {
    fs.copyFileSync('/bin/sleep', at(') R 1 2 3'));
    const child = spawn(at(') R 1 2 3'), ['60']);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const [first] = fs.readFileSync(`/proc/${child.pid}/stat`, 'latin1').split(') R 1 2 3)').slice(1);
    expect(processStart(child.pid ?? 0)).toBe(first?.trim().split(' ')[19]);
    child.kill();
  });

  it('is null where there is no process', () => {
    expect(processStart(2 ** 30)).toBeNull();
  });
});

describe('writing', () => {
  it('writes a whole text into a pipe that takes it in pieces', async () => {
    const child = spawn('wc', ['-c'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const size = 300_000;
    fs.writeFileSync(at('large'), '');
    const descriptor = fs.openSync(at('large'), 'w');
    const counts: number[] = [];
    writeWhole(descriptor, 'x'.repeat(size), (count) => counts.push(count));
    fs.closeSync(descriptor);
    child.stdin.end(fs.readFileSync(at('large')));
    const text = await new Promise<string>((resolve) =>
      child.stdout.once('data', (data: Buffer) => resolve(data.toString())),
    );
    expect([text.trim(), counts.at(-1)]).toEqual([String(size), size]);
  });

  it('says that a disk is full, and how much had been taken', () => {
    const descriptor = fs.openSync('/dev/full', 'w');
    expect(() => writeWhole(descriptor, 'x')).toThrow(expect.objectContaining({ code: 'ENOSPC' }));
    fs.closeSync(descriptor);
  });

  it.each(['file', 'link', 'folder'])('makes no file where a %s stands', (name) => {
    expect(() => writeDurably(at(name), 'new')).toThrow(expect.objectContaining({ code: 'EEXIST' }));
    expect(fs.readFileSync(at('file'), 'utf8')).toBe('text');
  });

  it('makes a new file, and its folder is on the disk', () => {
    writeDurably(at('new'), 'content');
    syncDirectory(folder.dir);
    expect(fs.readFileSync(at('new'), 'utf8')).toBe('content');
    expect(() => syncDirectory(at('new'))).toThrow(expect.objectContaining({ code: 'ENOTDIR' }));
  });
});

it('takes a file system that does not sync a directory as it is', () => {
  const refused = fs.openSync('/proc/self', 'r');
  expect(() => fs.fsyncSync(refused)).toThrow(expect.objectContaining({ code: 'EINVAL' }));
  fs.closeSync(refused);
  expect(() => syncDirectory('/proc/self')).not.toThrow();
});

it('names an error by its code alone', () => {
  expect(
    [new Error('x'), Object.assign(new Error('x'), { code: 'EIO' }), 'text', { code: 1 }].map(errorCode),
  ).toEqual(['UNKNOWN', 'EIO', 'UNKNOWN', 'UNKNOWN']);
});
