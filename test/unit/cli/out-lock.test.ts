// Two runs and one --out: the second is refused by name before it touches anything, and nothing that died keeps a folder locked.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lockOut } from '../../../src/cli/out-lock.ts';
import { openBench } from './harness.ts';
import { atLeast } from '../../support/at-least.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tki-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const codeOf = (work: () => void): string => {
  try {
    work();
    return 'none';
  } catch (error) {
    return String((error as { code?: unknown }).code);
  }
};
const lockAndLeave = (path: string) => codeOf(() => lockOut(path)[Symbol.dispose]());

describe('a locked folder', () => {
  test('is refused to a second run, by every path that leads to it, and free again afterwards', () => {
    const out = join(folder, 'out');
    mkdirSync(out);
    symlinkSync('out', join(folder, 'link'));
    symlinkSync('link', join(folder, 'link2'));
    const paths = [
      out,
      `${out}/`,
      `${out}/.`,
      join(folder, 'link'),
      join(folder, 'link2'),
      `/proc/self/cwd${out}`,
    ];
    {
      using _lock = lockOut(out);
      for (const path of atLeast(1, paths.slice(0, 5))) expect(lockAndLeave(path)).toBe('OUT_IN_USE');
      expect(lockAndLeave(join(folder, 'another'))).toBe('none');
    }
    for (const path of atLeast(1, paths.slice(0, 5))) expect(lockAndLeave(path)).toBe('none');
    // No file of the lock is left for anybody to take for a run's.
    expect(readdirSync(out)).toEqual([]);
  });

  test('is free as soon as the process that had it was killed, whatever that process had started', async () => {
    const script = [
      `import { lockOut } from ${JSON.stringify(join(import.meta.dirname, '../../../src/cli/out-lock.ts'))};`,
      "import { spawn, spawnSync } from 'node:child_process';",
      'lockOut(process.argv[2]);',
      // It outlives its parent, and must not have the lock from it.
      "const child = spawn('/bin/sleep', ['60'], { stdio: 'ignore', detached: true });",
      'console.log(child.pid);',
      'setInterval(() => undefined, 1000);',
    ].join('\n');
    writeFileSync(join(folder, 'hold.mts'), script);
    const out = join(folder, 'out');
    const holder = spawn(process.execPath, [join(folder, 'hold.mts'), out], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = (await once(holder.stdout, 'data')) as [Buffer];
    try {
      expect(lockAndLeave(out)).toBe('OUT_IN_USE');
      holder.kill('SIGKILL');
      await once(holder, 'exit');
      expect(lockAndLeave(out)).toBe('none');
    } finally {
      process.kill(Number(said.toString()), 'SIGKILL');
    }
  });

  test('that cannot be opened is refused by name, with the reason', () => {
    const script = [
      `import { lockOut } from ${JSON.stringify(join(import.meta.dirname, '../../../src/cli/out-lock.ts'))};`,
      "import { closeSync, openSync } from 'node:fs';",
      'const held = [];',
      "try { for (;;) held.push(openSync('/dev/null')); } catch {}",
      "let said = 'nothing';",
      'try { lockOut(process.argv[2]); } catch (error) { said = `${error.code}: ${error.message}`; }',
      'for (const each of held) closeSync(each);',
      'console.log(said);',
    ].join('\n');
    writeFileSync(join(folder, 'full.mts'), script);
    const ran = spawnSync(
      '/bin/sh',
      ['-c', 'ulimit -n 100; exec "$0" "$@"', process.execPath, join(folder, 'full.mts'), folder],
      { encoding: 'utf8' },
    );
    expect(ran.stdout + ran.stderr).toBe(
      'OUT_NOT_LOCKED: the output directory cannot be locked against another run (it cannot be opened: EMFILE)\n',
    );
  });

  test('that lies where no folder can be made is refused as before', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(lockAndLeave(join(folder, 'file'))).toBe('OUT_NOT_A_DIRECTORY');
    expect(lockAndLeave(join(folder, 'file', 'below'))).toBe('OUT_NOT_A_DIRECTORY');
  });
});

test.each(['inspect', 'attest'])(
  'two runs of %s at once: one is whole, the other says so with 1 and touches nothing',
  async (command) => {
    const bench = openBench();
    try {
      const go = join(bench.folder, 'go');
      // A host that waits until the test lets it end: the moment between the first file and the last.
      bench.host(
        "import { existsSync, readFileSync } from 'node:fs';\nreadFileSync(0);\n" +
          `while (!existsSync(${JSON.stringify(go)})) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);\n`,
      );
      const args =
        command === 'inspect'
          ? ['inspect', bench.packet, '--max-age', '24h', '--out', bench.out]
          : ['attest', '--out', bench.out];
      const first = bench.run(args);
      // Its command is loaded first.
      await vi.waitFor(() => expect(existsSync(bench.out) && readdirSync(bench.out)).toHaveLength(3));
      const before = readdirSync(bench.out).map((name) => [name, bench.readOut(name)]);
      expect(before).toHaveLength(3);
      const second = await bench.run(args);
      expect(second).toMatchObject({ code: 1, stdout: '' });
      expect(second.stderr).toMatch(
        /^tki: OUT_IN_USE: another run is writing into the output directory\nhint: .+\n$/,
      );
      expect(readdirSync(bench.out).map((name) => [name, bench.readOut(name)])).toEqual(before);
      writeFileSync(go, '');
      const ended = await first;
      expect(ended.code).toBe(3);
      expect(readFileSync(join(bench.out, 'report.json'), 'utf8')).toContain('HOST_FAILED');
      expect((await bench.run(args)).code).toBe(3);
    } finally {
      bench.remove();
    }
  },
);
