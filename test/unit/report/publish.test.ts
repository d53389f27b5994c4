import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { publish } from '../../../src/report/publish.ts';
import { CodedError } from '../../../src/formats/coded-error.ts';

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'tki-publish-'));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

const run = [
  { name: 'report.json', text: '{}\n' },
  { name: 'report.md', text: '# x\n' },
  { name: 'checkpoint-0011223344556677.md', text: '# y\n' },
  { name: 'sandbox-attestation-evidence-v1-2026-11-20.json', text: '{}' },
  { name: 'run.json', text: '{}' },
];

const codeOf = (action: () => void): string => {
  try {
    action();
  } catch (error) {
    if (error instanceof CodedError) {
      expect(error.hint).not.toBe('');
      return error.code;
    }
    throw error;
  }
  return 'nothing was refused';
};

describe('publish', () => {
  test('writes every file under its name and leaves no temporary one', () => {
    publish(out, run);
    expect(readdirSync(out).sort()).toEqual(run.map(({ name }) => name).sort());
    for (const { name, text } of run) expect(readFileSync(join(out, name), 'utf8')).toBe(text);
  });

  test('makes the directory where it is missing', () => {
    publish(join(out, 'a', 'b'), run);
    expect(readdirSync(join(out, 'a', 'b'))).toHaveLength(run.length);
    for (const made of ['a', 'a/b'])
      expect(statSync(join(out, made)).mode & 0o777).toBe(0o755 & ~process.umask());
  });

  test('removes the files of an earlier run by their names, and nothing else', () => {
    const earlier = [
      'checkpoint-ffffffffffffffff.md',
      'sandbox-attestation-evidence-unstated-2025-01-01.json',
    ];
    const others = [
      'checkpoint-mine.md',
      'checkpoint-FFFFFFFFFFFFFFFF.md',
      'report.json.bak',
      'xreport.json',
      'run.jsonl',
      'notes.txt',
    ];
    for (const name of [...earlier, ...others]) writeFileSync(join(out, name), 'old');
    publish(out, run);
    expect(readdirSync(out).sort()).toEqual([...run.map(({ name }) => name), ...others].sort());
  });

  test('a run with fewer files leaves none of the earlier one beside them', () => {
    publish(out, run);
    publish(out, run.slice(0, 3));
    expect(readdirSync(out).sort()).toEqual(
      run
        .slice(0, 3)
        .map(({ name }) => name)
        .sort(),
    );
  });

  test.each(['../report.json', 'report.json/', '.report.json', 'x', '', 'checkpoint-.md', 'report.json\n'])(
    'refuses the name %j and writes nothing',
    (name) => {
      expect(codeOf(() => publish(out, [...run, { name, text: '' }]))).toBe('OUT_NAME_REFUSED');
      expect(readdirSync(out)).toEqual([]);
    },
  );

  test('refuses one name twice', () => {
    expect(codeOf(() => publish(out, [...run, ...run]))).toBe('OUT_NAME_REFUSED');
  });

  test('refuses a symbolic link under one of its names, and touches neither the link nor its target', () => {
    const target = join(out, 'target');
    writeFileSync(target, 'mine');
    symlinkSync(target, join(out, 'report.md'));
    writeFileSync(join(out, 'report.json'), 'old');
    expect(codeOf(() => publish(out, run))).toBe('OUT_NAME_TAKEN');
    expect(readFileSync(target, 'utf8')).toBe('mine');
    expect(readFileSync(join(out, 'report.json'), 'utf8')).toBe('old');
    expect(readdirSync(out).sort()).toEqual(['report.json', 'report.md', 'target']);
  });

  test('refuses a directory under one of its names, an earlier run’s name included', () => {
    mkdirSync(join(out, 'checkpoint-ffffffffffffffff.md'));
    expect(codeOf(() => publish(out, run))).toBe('OUT_NAME_TAKEN');
    expect(readdirSync(out)).toEqual(['checkpoint-ffffffffffffffff.md']);
  });

  // Whoever reads while it runs, or after it was killed, goes by this order.
  test('gives the files their names in one order, and takes an earlier run’s away in the other', async () => {
    const events: string[] = [];
    const seen = (name: string) => events.includes(name);
    const watched = async (files: typeof run, last: string): Promise<string[]> => {
      events.length = 0;
      const watcher = watch(out, (_event, name) => void events.push(name ?? ''));
      try {
        publish(out, files);
        await vi.waitFor(() => expect(seen(last)).toBe(true), { timeout: 20_000 });
      } finally {
        watcher.close();
      }
      return [...new Set(events.filter((name) => !name.startsWith('.tki-writing-')))];
    };
    const [report, markdown, checkpoint, evidence, mark] = run.map(({ name }) => name);
    const order = [checkpoint, evidence, markdown, report, mark];
    expect(await watched(run.toReversed(), 'run.json')).toEqual(order);
    // Nothing of a run is published: all of the earlier one goes, its mark first.
    expect(await watched([], checkpoint ?? '')).toEqual(order.toReversed());
  });

  // Text that has no UTF-8 length stands for any failure between the first and the last file.
  test('leaves no file of this run when one cannot be written', () => {
    const broken = { name: 'run.json', text: null as unknown as string };
    expect(codeOf(() => publish(out, [...run.slice(0, 4), broken]))).toBe('PUBLISH_INTERRUPTED');
    expect(readdirSync(out)).toEqual([]);
  });
});

describe('the output directory', () => {
  test('is refused where a file stands in its place', () => {
    const file = join(out, 'file');
    writeFileSync(file, '');
    expect(codeOf(() => publish(file, run))).toBe('OUT_NOT_A_DIRECTORY');
    expect(codeOf(() => publish(join(file, 'below'), run))).toBe('OUT_NOT_A_DIRECTORY');
  });

  test('is refused where no file can be made', () => {
    // /proc refuses new files to everyone, root included.
    expect(codeOf(() => publish('/proc/self', run))).toBe('OUT_NOT_WRITABLE');
  });

  test('keeps what is not of a run when nothing is published into it', () => {
    publish(out, run);
    writeFileSync(join(out, 'notes.txt'), '');
    publish(out, []);
    expect(readdirSync(out)).toEqual(['notes.txt']);
  });

  test('loses nothing of an earlier run when one of its names is a link', () => {
    publish(out, run);
    rmSync(join(out, 'run.json'));
    symlinkSync('/nowhere', join(out, 'run.json'));
    expect(codeOf(() => publish(out, run.slice(0, 3)))).toBe('OUT_NAME_TAKEN');
    expect(existsSync(join(out, 'sandbox-attestation-evidence-v1-2026-11-20.json'))).toBe(true);
  });
});
