// `--runtime /path` is the one place where a caller names a program, and asking a program for its version runs it as root.
// Whatever is not called a runtime is not started: a command of a catalog, say, that somebody names here.
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseRuntime } from '../../src/sandbox/choose-runtime.ts';

const folder = `/opt/tki-test-${process.pid}-named`;
const marker = path.join(folder, 'was-started');

/** A program of root's that leaves a mark when it is started, and says that it is a runtime. */
function plant(name: string): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, `#!/bin/sh\necho "$*" > ${marker}\necho runc version 9\n`, { mode: 0o755 });
  return file;
}

beforeAll(() => {
  fs.mkdirSync(folder, { mode: 0o755 });
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('a runtime by path', () => {
  it('that is called one is asked for its version, and for nothing else', () => {
    expect(chooseRuntime(plant('runc-9')).kind).toBe('found');
    expect(fs.readFileSync(marker, 'utf8')).toBe('--version\n');
    fs.rmSync(marker);
  });

  it.each(['dot-dot-register.ts', 'ensure', 'runcommand', 'crun;ensure', 'runc -x', '.runc'])(
    'that is called %s is not started, although it is root’s and would say that it is one',
    (name) => {
      expect(chooseRuntime(plant(name))).toMatchObject({ kind: 'none', code: 'RUNTIME_UNSUPPORTED' });
      expect(fs.existsSync(marker)).toBe(false);
    },
  );

  it.each([
    ['runsc', 'gVisor'],
    ['runsc-20260101', 'gVisor'],
    ['youki', 'youki 0.7'],
  ])('that is called %s is refused by name with what it does not keep, and is not started', (name, words) => {
    const choice = chooseRuntime(plant(name));
    expect(choice).toMatchObject({ kind: 'none', code: 'RUNTIME_UNSUPPORTED' });
    expect(choice).toHaveProperty('reason', expect.stringContaining(words));
    expect(fs.existsSync(marker)).toBe(false);
  });

  it('is judged by the file that a link leads to, not by the name of the link', () => {
    const link = path.join(folder, 'runc');
    fs.symlinkSync(plant('register'), link);
    expect(chooseRuntime(link)).toMatchObject({ kind: 'none', code: 'RUNTIME_UNSUPPORTED' });
    expect(fs.existsSync(marker)).toBe(false);
  });
});
