// What main may read from the runner's disk: real files of real folders, links, pipes, and main's own environment below /proc.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyRegular, locate } from '../../../../src/action/artifacts/local-file.ts';
import { sha256 } from '../../../../src/formats/digest.ts';
import { atLeast } from '../../../support/at-least.ts';

const LIMIT = 1024;
let base = '';
beforeEach(() => {
  base = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'tki-local-')));
  for (const name of ['workspace/sub', 'workspace/.git', 'temp', 'elsewhere'])
    fs.mkdirSync(join(base, name), { recursive: true });
  for (const name of ['workspace/sub/p.json', 'workspace/.git/config', 'temp/p.json', 'elsewhere/p.json'])
    fs.writeFileSync(join(base, name), '{}');
});
afterEach(() => {
  fs.rmSync(base, { recursive: true, force: true });
});

const at = (name: string) => join(base, name);
const find = (path: string) => locate(path, [at('workspace'), at('temp')]);
const link = (target: string, name: string) => {
  fs.symlinkSync(target, at(name));
  return at(name);
};

describe('locate', () => {
  it('finds what lies in the workspace or in the temporary folder, and says its real path', async () => {
    for (const name of ['workspace/sub/p.json', 'temp/p.json'])
      expect(await find(at(name))).toEqual({ kind: 'located', path: at(name) });
    link(at('workspace/sub'), 'workspace/way');
    expect(await find(at('workspace/way/p.json'))).toEqual({
      kind: 'located',
      path: at('workspace/sub/p.json'),
    });
  });

  it('takes a workspace that is itself reached through a link', async () => {
    const folder = link(at('workspace'), 'checkout');
    expect(await locate(join(folder, 'sub/p.json'), [folder])).toEqual({
      kind: 'located',
      path: at('workspace/sub/p.json'),
    });
  });

  it('refuses what lies elsewhere, named outright or reached through a link of the checkout', async () => {
    link('/proc/self', 'workspace/ev');
    link(at('elsewhere'), 'workspace/out');
    const outside = [
      '/proc/self/environ',
      '/sys/kernel/mm/transparent_hugepage/enabled',
      '/dev/zero',
      at('elsewhere/p.json'),
      at('workspace/ev/environ'),
      at('workspace/out/p.json'),
      `${at('workspace')}/../elsewhere/p.json`,
    ];
    for (const path of atLeast(
      1,
      outside.filter((one) => fs.existsSync(one)),
    ))
      expect(await find(path), path).toMatchObject({
        kind: 'unreadable',
        detail: expect.stringContaining('outside') as string,
      });
  });

  it('refuses a folder whose name only begins as that of the workspace does', async () => {
    fs.mkdirSync(at('workspace-2'));
    fs.writeFileSync(at('workspace-2/p.json'), '{}');
    expect((await find(at('workspace-2/p.json'))).kind).toBe('unreadable');
  });

  it('refuses a link in the last place, also one that stays inside', async () => {
    expect(await find(link(at('workspace/sub/p.json'), 'workspace/p.json'))).toEqual({
      kind: 'unreadable',
      detail: 'is a symbolic link',
    });
  });

  it('refuses the folder in which a checkout leaves its token', async () => {
    link(at('workspace/.git'), 'workspace/way');
    for (const name of ['workspace/.git/config', 'workspace/way/config'])
      expect(await find(at(name))).toEqual({ kind: 'unreadable', detail: 'is inside the folder .git' });
  });

  it('takes no folder that is missing, relative or the root as a limit', async () => {
    for (const folder of [undefined, '', '.', '/', at('missing')])
      expect((await locate(at('workspace/sub/p.json'), [folder])).kind, folder).toBe('unreadable');
    // From here it would lead there.
    const way = relative(process.cwd(), at('workspace'));
    expect((await locate(at('workspace/sub/p.json'), [way])).kind).toBe('unreadable');
  });

  it('takes neither the folder itself nor what is not there', async () => {
    expect(await find(at('workspace'))).toEqual({
      kind: 'unreadable',
      detail: "is outside the workspace and the runner's temporary folder",
    });
    expect(await find(at('workspace/none'))).toEqual({
      kind: 'unreadable',
      detail: 'cannot be opened: ENOENT',
    });
  });

  it('takes a name of dots that only begins like the way out', async () => {
    fs.writeFileSync(at('workspace/..p.json'), '{}');
    expect((await find(at('workspace/..p.json'))).kind).toBe('located');
  });
});

describe('copyRegular', () => {
  /** Why `path` is refused; that a copy was left says so in its place. */
  const refusal = async (path: string): Promise<string> => {
    const copied = await copyRegular(path, at('into'), LIMIT);
    return copied.kind === 'copied' || fs.existsSync(at('into')) ? 'a copy was left' : copied.detail;
  };

  it('copies a file for its owner alone', async () => {
    expect(await copyRegular(at('temp/p.json'), at('into'), LIMIT)).toEqual({
      kind: 'copied',
      digest: sha256('{}'),
      bytes: 2,
    });
    expect(fs.statSync(at('into')).mode & 0o777).toBe(0o600);
  });

  it.each([0, 1, 2])('copies a file of %i bytes, to the last', async (size) => {
    fs.writeFileSync(at('short'), 'x'.repeat(size));
    expect(await copyRegular(at('short'), at('into'), LIMIT)).toMatchObject({ kind: 'copied', bytes: size });
    expect(fs.readFileSync(at('into'), 'utf8')).toBe('x'.repeat(size));
  });

  it("refuses main's own environment, and a file of the kernel that holds nothing", async () => {
    expect(await refusal(`/proc/${process.pid}/environ`)).toMatch(/kernel pseudo-file/);
    expect(await refusal('/proc/sys/kernel/ostype')).toMatch(/kernel pseudo-file/);
    expect(await refusal('/sys/kernel/uevent_seqnum')).toMatch(/kernel pseudo-file/);
  });

  it('refuses a folder on the way that became a link after the path was found', async () => {
    const located = await find(at('workspace/sub/p.json'));
    fs.renameSync(at('workspace/sub'), at('workspace/old'));
    link(at('elsewhere'), 'workspace/sub');
    if (located.kind !== 'located') throw new Error(`not found: ${located.kind}`);
    expect(await refusal(located.path)).toMatch(/through a symbolic link/);
  });

  it('refuses a link, a pipe that nobody writes to, a folder, and a device', async () => {
    execFileSync('/usr/bin/mkfifo', [at('pipe')]);
    expect(await refusal(link(at('temp/p.json'), 'link'))).toMatch(/is a symbolic link/);
    expect(await refusal(at('pipe'))).toMatch(/not a regular file/);
    expect(await refusal(at('temp'))).toMatch(/not a regular file/);
    expect(await refusal('/dev/zero')).toMatch(/not a regular file/);
  });

  it('takes a file of the limit, and none above', async () => {
    fs.writeFileSync(at('full'), Buffer.alloc(LIMIT));
    expect(await copyRegular(at('full'), at('into'), LIMIT)).toMatchObject({ kind: 'copied', bytes: LIMIT });
    fs.rmSync(at('into'));
    fs.writeFileSync(at('large'), Buffer.alloc(LIMIT + 1));
    expect(await refusal(at('large'))).toMatch(/larger than 1024 bytes/);
  });

  it('says of a file that is not there, or whose link leads on, why it is not opened', async () => {
    expect(await refusal(at('none'))).toBe('cannot be opened: ENOENT');
    expect(await refusal(at('temp/p.json/x'))).toBe('cannot be opened: ENOTDIR');
    expect(await refusal(link(at('temp/p.json'), 'link'))).toBe('is a symbolic link');
  });

  /** The methods of every handle; what a disk that fails says is no file's to show. */
  async function handles(): Promise<fs.promises.FileHandle> {
    const handle = await fs.promises.open(at('temp/p.json'));
    await handle.close();
    return Object.getPrototypeOf(handle) as fs.promises.FileHandle;
  }

  it('reads a MiB at a time, and writes what it read', async () => {
    const bytes = Buffer.alloc(2 * 1024 * 1024 + 7, 'packet ');
    fs.writeFileSync(at('long'), bytes);
    const all = await handles();
    const [read, written] = [vi.spyOn(all, 'read'), vi.spyOn(all, 'writeFile')];
    try {
      expect(await copyRegular(at('long'), at('into'), bytes.length)).toMatchObject({
        digest: sha256(bytes),
      });
      expect(read.mock.calls.map((call) => (call as unknown[])[2])).toEqual(
        [1, 2, 3, 4].map(() => 1024 * 1024),
      );
      const pieces = written.mock.calls.map(([chunk]) => (chunk as Buffer).length);
      expect(pieces).toEqual([1024 * 1024, 1024 * 1024, 7]);
    } finally {
      read.mockRestore();
      written.mockRestore();
    }
    expect(fs.readFileSync(at('into')).equals(bytes)).toBe(true);
  });

  const failing = (code: string) => Object.assign(new Error('x'), { code });

  it.each<[on: 'read' | 'writeFile' | 'stat', code: string, words: string]>([
    ['stat', 'EIO', 'cannot be examined: EIO'],
    ['read', 'EIO', 'cannot be read: EIO'],
    ['writeFile', 'EIO', 'cannot be read: EIO'],
  ])('leaves no copy where a call of the disk, %s, fails with %s', async (on, code, words) => {
    const spy = vi.spyOn(await handles(), on).mockRejectedValue(failing(code));
    try {
      expect(await refusal(at('temp/p.json'))).toBe(words);
    } finally {
      spy.mockRestore();
    }
  });

  it.each(['ENOSPC', 'EDQUOT'])('rejects, and leaves no copy, where the disk is full: %s', async (code) => {
    const spy = vi.spyOn(await handles(), 'writeFile').mockRejectedValue(failing(code));
    try {
      await expect(copyRegular(at('temp/p.json'), at('into'), LIMIT)).rejects.toMatchObject({ code });
      expect(fs.existsSync(at('into'))).toBe(false);
    } finally {
      spy.mockRestore();
    }
  });

  it.each<[what: string, then: (path: string) => void]>([
    ['shrinks', (path) => fs.truncateSync(path, 1024 * 1024 + 1)],
    ['grows', (path) => fs.appendFileSync(path, Buffer.alloc(7 * 1024 * 1024))],
  ])('never writes more than a file states that %s while it is read', async (_what, then) => {
    const size = 2 * 1024 * 1024 + 7;
    fs.writeFileSync(at('changing'), Buffer.alloc(size));
    const all = await handles();
    const written: number[] = [];
    const spy = vi.spyOn(all, 'writeFile').mockImplementation(function (
      this: fs.promises.FileHandle,
      ...what
    ) {
      if (written.push((what[0] as Buffer).length) === 1) then(at('changing'));
      return fs.promises.writeFile(this, ...what);
    });
    try {
      expect(await copyRegular(at('changing'), at('into'), size)).toEqual({
        kind: 'unreadable',
        detail: 'differs from the size it states, or changed while it was read',
      });
    } finally {
      spy.mockRestore();
    }
    expect(written.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(size);
    expect(fs.existsSync(at('into'))).toBe(false);
  });
});
