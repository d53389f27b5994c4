// The workers of `tki rollup`: the same rows as one process gives, byte for byte; and one that dies, hangs or lies costs the run that it
// had, by name, and no other. Real processes, two of them the built program.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareRolled, worstOf } from '../../../src/cli/rollup.ts';
import { rollAll, rollInWorkers } from '../../../src/cli/rollup-workers.ts';
import type { Workers } from '../../../src/cli/rollup-workers.ts';
import { ROLLUP_WORKER } from '../../../src/cli/rollup-worker-word.ts';
import { rollupJson } from '../../../src/cli/show-rollup.ts';
import { inputsOfRuns } from '../../../src/cli/verify-runs.ts';
import { sha256 } from '../../../src/formats/digest.ts';

const root = join(import.meta.dirname, '../../..');
const corpus = join(root, 'test/compat/0.1.0');
const io = { dist: join(root, 'dist'), node: process.execPath, stderr: () => undefined };
const LONG_MS = 60_000;

/** A process that runs `code` in the place of a worker. */
const worker = (...words: string[]) =>
  spawn(process.execPath, words, { env: {}, stdio: ['pipe', 'pipe', 'ignore'] });
const saying =
  (code: string): Workers['start'] =>
  () =>
    worker('-e', code);
const ours: Workers['start'] = () => worker(join(root, 'dist/cli.mjs'), ROLLUP_WORKER);

let folder = '';
let directories: string[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tki-workers-'));
  const runs = ['runc', 'crun', 'attested', 'runc'].map((run, index) => {
    cpSync(join(corpus, run), join(folder, `${index}`), { recursive: true });
    return join(folder, `${index}`);
  });
  writeFileSync(join(runs[1]!, 'report.json'), '{}');
  mkdirSync(join(folder, 'empty'));
  directories = [...runs, join(folder, 'empty'), join(folder, 'absent')];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const packet = join(corpus, 'packet.json');
const givenFor = (catalog: string) =>
  inputsOfRuns(directories, new Map([[sha256(readFileSync(packet)), packet]]), { catalog });
const given = () => givenFor(join(corpus, 'catalog'));
const table = (rolled: Awaited<ReturnType<typeof rollAll>>): string => {
  const runs = compareRolled(rolled);
  return rollupJson({ runs, exitCode: worstOf(runs.map(({ exit_code }) => exit_code)) });
};

describe('the workers of a rollup', () => {
  it('give what one process gives, byte for byte and in its order', async () => {
    const alone = table(await rollAll(directories, given(), io));
    const shared = table(
      await rollInWorkers(directories, given(), io, { count: 2, deadlineMs: LONG_MS, start: ours }),
    );
    expect(shared).toBe(alone);
    expect(alone).toContain('"verdict"');
  });

  it('end the call with the words of one process where the catalog is none', async () => {
    const nowhere = givenFor(join(folder, 'empty'));
    const alone = await rollAll(directories, nowhere, io).catch((error: unknown) => error);
    const shared = await rollInWorkers(directories, nowhere, io, {
      count: 1,
      deadlineMs: LONG_MS,
      start: ours,
    }).catch((error: unknown) => error);
    expect(shared).toEqual(alone);
    expect(shared).toBeInstanceOf(Error);
  });

  it.each([
    ['ends', 'process.exit(7)', 'ended with code 7'],
    ['is killed', 'process.kill(process.pid, "SIGKILL")', 'ended SIGKILL'],
    ['says what is no answer', 'console.log("{}")', 'gave an answer that is none'],
    ['says two things', 'console.log("{}\\n{}")', 'gave an answer that is none'],
    ['says no end', 'process.stdout.write("x".repeat(3e6)); setInterval(() => 1, 1000)', 'without an end'],
  ])('that %s costs its run alone, which is BLOCKED by name', async (_what, code, words) => {
    let started = 0;
    const again = words.startsWith('ended') ? 2 : 1;
    const start = () => (started++ < again ? saying(code)() : saying(ANSWERS)());
    const rows = compareRolled(
      await rollInWorkers(directories, given(), io, { count: 1, deadlineMs: LONG_MS, start }),
    );
    expect(rows.map(({ exit_code }) => exit_code)).toEqual([3, 10, 10, 10, 10, 10]);
    expect(rows[0]).toMatchObject({ directory: directories[0], verdict: null, basis: 'none' });
    expect(rows[0]?.next?.action).toContain(words);
    expect(started).toBe(again + 1);
  });

  it('that hangs is ended, and its run is BLOCKED by name', async () => {
    const start = saying('setInterval(() => 1, 1000)');
    const one = directories.slice(0, 1);
    const [row] = await rollInWorkers(one, given(), io, { count: 1, deadlineMs: 200, start });
    expect(row?.row).toMatchObject({ directory: directories[0], exit_code: 3 });
    expect(row?.row.next?.action).toContain('gave no answer in 0.2 s');
  });

  it('that ends once, whatever it was asked, costs no run', async () => {
    let started = 0;
    const start = () => (started++ === 0 ? saying('process.exit(7)')() : saying(ANSWERS)());
    const rows = await rollInWorkers(directories, given(), io, { count: 1, deadlineMs: LONG_MS, start });
    expect(rows.map(({ row }) => row.exit_code)).toEqual(directories.map(() => 10));
    expect(started).toBe(2);
  });

  it('that cannot be started is said for each run', async () => {
    const start = () => spawn(join(folder, 'absent'), [], { stdio: ['pipe', 'pipe', 'ignore'] });
    const rows = await rollInWorkers(directories, given(), io, { count: 2, deadlineMs: LONG_MS, start });
    expect(rows.map(({ row }) => row.exit_code)).toEqual(directories.map(() => 3));
    expect(rows[0]?.row.next?.action).toContain('could not be started');
  });
});

/** A worker that answers at once, with a row of its own. */
const ANSWERS =
  "process.stdin.on('data', (piece) => String(piece).trim().split('\\n').forEach((line) => console.log(JSON.stringify({ rolled: " +
  '{ row: { ...JSON.parse(line), exit_code: 10, same: [], next: null }, marks: { whole: null, nonce: null, evidence: null } } }))))';
