// `--runtime /path` is the one place where a caller names a program, and asking a program for its version runs it as root.
// Whatever is not called a runtime is not started: a command of a catalog, say, that somebody names here.
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseRuntime } from '../../src/sandbox/choose-runtime.ts';
import { refusedIds, refusedRuntimes } from '../../src/sandbox/runtimes/registry.ts';

const folder = `/opt/tki-test-${process.pid}-named`;
const marker = path.join(folder, 'was-started');

/** A program of root's that leaves a mark when it is started, and says that it is a runtime. */
function plant(name: string, says = 'runc version 9'): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, `#!/bin/sh\necho "$*" > ${marker}\necho '${says}'\n`, { mode: 0o755 });
  return file;
}

beforeAll(() => {
  fs.mkdirSync(folder, { mode: 0o755 });
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('a runtime by path', () => {
  it('that is called one is asked for its version, and for nothing else', async () => {
    expect((await chooseRuntime(plant('runc-9'))).kind).toBe('found');
    expect(fs.readFileSync(marker, 'utf8')).toBe('--version\n');
    fs.rmSync(marker);
  });

  it.each(['dot-dot-register.ts', 'ensure', 'runcommand', 'crun;ensure', 'runc -x', '.runc'])(
    'that is called %s is not started, although it is root’s and would say that it is one',
    async (name) => {
      expect(await chooseRuntime(plant(name))).toMatchObject({ kind: 'none', code: 'RUNTIME_UNSUPPORTED' });
      expect(fs.existsSync(marker)).toBe(false);
    },
  );

  it.each([
    ['runsc', 'gVisor'],
    ['runsc-20260101', 'gVisor'],
    ['youki', 'youki 0.7'],
  ])(
    'that is called %s is refused by name with what it does not keep, and is not started',
    async (name, words) => {
      const choice = await chooseRuntime(plant(name));
      expect(choice).toMatchObject({ kind: 'none', code: 'RUNTIME_UNSUPPORTED' });
      expect(choice).toHaveProperty('reason', expect.stringContaining(words));
      expect(fs.existsSync(marker)).toBe(false);
    },
  );

  it.each([
    ['runsc version release-20261101.0', 'says that it is runsc', 'gVisor answers by a kernel of its own'],
    ['youki version: 0.7.0', 'says that it is youki', 'wider filter'],
    // An engine has a name of its own, and is never taken under a runtime's.
    ['Docker version 29.0.0, build 1', 'does not say that it is crun or runc', ''],
    ['podman version 5.6.0', 'does not say that it is crun or runc', ''],
    ['kata-runtime  : 3.0', 'does not say that it is crun or runc', ''],
    ['runc', 'does not say that it is crun or runc', ''],
    ['xrunc version 9', 'does not say that it is crun or runc', ''],
    ['', 'does not say that it is crun or runc', ''],
  ])('that is called runc and says “%s” is refused by what it says of itself', async (says, words, why) => {
    const choice = await chooseRuntime(plant('runc', says));
    expect(choice).toMatchObject({ kind: 'none', code: 'RUNTIME_UNSUPPORTED' });
    expect(choice).toHaveProperty('reason', expect.stringContaining(words));
    expect(choice).toHaveProperty('reason', expect.stringContaining(why));
    expect(choice).toHaveProperty('remedy', expect.stringContaining('apt-get install crun runc'));
    fs.rmSync(marker, { force: true });
  });

  it('that is called crun and says that it is runc is driven as what it is', async () => {
    const choice = await chooseRuntime(plant('crun-9', 'runc version 9'));
    expect(choice).toMatchObject({ kind: 'found', runtime: { id: 'runc', filterFile: null } });
    fs.rmSync(marker, { force: true });
  });

  it.each(refusedIds)('by the name %s is refused with its reason, and another is named', async (id) => {
    expect(await chooseRuntime(id)).toEqual({
      kind: 'none',
      code: 'RUNTIME_UNSUPPORTED',
      reason: refusedRuntimes[id].reason,
      remedy: expect.stringContaining('apt-get install'),
    });
  });

  it('is judged by the file that a link leads to, not by the name of the link', async () => {
    const link = path.join(folder, 'runc-link');
    fs.symlinkSync(plant('register'), link);
    expect(await chooseRuntime(link)).toMatchObject({ kind: 'none', code: 'RUNTIME_UNSUPPORTED' });
    expect(fs.existsSync(marker)).toBe(false);
  });
});
