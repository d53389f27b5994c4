// Publishing, killed at each of its steps in a process of its own: what a reader then finds in the folder.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../../src/formats/documents.ts';
import { toBlockedReport } from '../../../src/report/blocked.ts';
import type { PublishedFile } from '../../../src/report/publish.ts';
import { publish } from '../../../src/report/publish.ts';
import { toPublishedTriplet } from '../../../src/report/triplet.ts';

// One file, and no types to strip: a process is started for every step.
const built = mkdtempSync(join(tmpdir(), 'tki-killed-'));
const driver = join(built, 'driver.mjs');
buildSync({
  entryPoints: [join(import.meta.dirname, 'publish-driver.mjs')],
  outfile: driver,
  bundle: true,
  platform: 'node',
  format: 'esm',
});
afterAll(() => rmSync(built, { recursive: true, force: true }));

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tki-killed-'));
  out = join(folder, 'out');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Letter = 'a' | 'b' | 'c';
const runOf = (letter: Letter): string => letter.repeat(16);

function triplet(letter: Letter): PublishedFile[] {
  const run = runOf(letter);
  return toPublishedTriplet(
    toBlockedReport({
      nonce: letter.repeat(32),
      run,
      reason: 'HOST_FAILED',
      detail: letter,
      clock: '2026-11-20T08:00:00Z',
    }),
  );
}

/** What makes a run whole besides its triplet. `day`: of the evidence's name. */
const proof = (letter: Letter, day: string): PublishedFile[] => [
  { name: 'run.json', text: JSON.stringify({ run: runOf(letter) }) },
  { name: `sandbox-attestation-evidence-unstated-2026-11-${day}.json`, text: `{"run":"${runOf(letter)}"}` },
];

const earlier = [...proof('a', '19'), ...triplet('a')];
const inspection = [...proof('c', '20'), ...triplet('c')];
const attestation = proof('c', '20');

/** Runs the driver; `at`: the step that it does not live to take. True: it was killed. */
function publishInProcess(runs: readonly (readonly PublishedFile[])[], at: number): boolean {
  const file = join(folder, 'runs.json');
  writeFileSync(file, JSON.stringify(runs));
  const ended = spawnSync(
    process.execPath,
    ['--import', join(import.meta.dirname, 'kill-at.mjs'), driver, out, file],
    { env: { KILL_AT: `${at}`, KILL_IN: out }, encoding: 'utf8' },
  );
  const { signal, status, stderr } = ended;
  expect([signal, status, stderr]).toEqual(signal === null ? [null, 0, ''] : ['SIGKILL', null, '']);
  return signal !== null;
}

const read = (name: string): string | null =>
  existsSync(join(out, name)) ? readFileSync(join(out, name), 'utf8') : null;
const letterIn = (text: string | null, before: string): string =>
  text === null ? '-' : (new RegExp(`${before}([abc])\\1{15}`).exec(text)?.[1] ?? '?');

/** Whose report.json, report.md and run.json stand there: `abA`. A dash for none. */
const state = (): string =>
  [
    letterIn(read('report.json'), '"run":"'),
    letterIn(read('report.md'), '\\| run \\| `'),
    letterIn(read('run.json'), '"run":"').toUpperCase(),
  ].join('');

/** The states after a kill at step 1, 2, … up to the end, repetitions left out. `check` is called in each. */
function statesOf(runs: readonly (readonly PublishedFile[])[], check: () => void): string[] {
  const states: string[] = [];
  for (let at = 1, killed = true; killed; at++) {
    rmSync(out, { recursive: true, force: true });
    publish(out, earlier);
    killed = publishInProcess(runs, at);
    check();
    if (states.at(-1) !== state()) states.push(state());
    // Whatever the kill left, the next run leaves only its own.
    if (killed) for (const run of runs) publish(out, run);
    const own = runs.at(-1)?.map(({ name }) => name);
    expect(readdirSync(out).sort()).toEqual(own?.sort());
  }
  return states;
}

const texts = new Set(
  [...earlier, ...triplet('b'), ...inspection].map(({ name, text }) => `${name} ${text}`),
);

/** Whatever stands under a run's name is whole, and each report.json has the checkpoint of its own run beside it. */
function checkFiles(): void {
  const published = readdirSync(out).filter((name) => !name.startsWith('.'));
  expect(published.filter((name) => !texts.has(`${name} ${read(name)}`))).toEqual([]);
  expect(published.length).toBeGreaterThan(0);
  const json = read('report.json');
  const run = json === null ? null : (JSON.parse(json) as Report).run;
  expect(run === null || read(`checkpoint-${run}.md`) !== null).toBe(true);
}

describe('a kill at any step', () => {
  test('of an inspection leaves a whole triplet, or two whose runs differ by what is written in them', () => {
    const states = statesOf([triplet('b'), inspection], () => {
      checkFiles();
      // The mark of the new run is never there before all of its files are.
      expect(!state().endsWith('C') || inspection.every(({ name, text }) => read(name) === text)).toBe(true);
    });
    expect(states).toEqual(['aaA', 'abA', 'bbA', 'bb-', 'bc-', 'cc-', 'ccC']);
  });

  test('of an attestation leaves the BLOCKED triplet until the run is whole', () => {
    const states = statesOf([triplet('b'), attestation], () => {
      checkFiles();
      expect(!state().endsWith('C') || attestation.every(({ name, text }) => read(name) === text)).toBe(true);
    });
    expect(states).toEqual(['aaA', 'abA', 'bbA', 'bb-', 'bbC', '-bC', '--C']);
  });

  test('over a whole run replaces its mark only when everything else is replaced', () => {
    expect(statesOf([inspection], checkFiles)).toEqual(['aaA', 'acA', 'ccA', 'ccC']);
  });

  test('in an empty folder never leaves a mark without its run', () => {
    for (let at = 1, killed = true; killed; at++) {
      rmSync(out, { recursive: true, force: true });
      killed = publishInProcess([inspection], at);
      expect(['---', '-c-', 'cc-', 'ccC']).toContain(existsSync(out) ? state() : '---');
      expect(state() === 'ccC').toBe(read('run.json') !== null);
    }
  });
});

describe('the temporary files of earlier runs', () => {
  const uuid = '01234567-89ab-4cde-8f01-23456789abcd';
  const alive = (): string => {
    const stat = readFileSync(`/proc/${process.pid}/stat`, 'latin1');
    return `${process.pid}-${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  };

  test('go where their process is no more, its number taken by another included', () => {
    publish(out, earlier);
    writeFileSync(join(out, `.tki-writing-4194305-1-${uuid}`), 'x');
    writeFileSync(join(out, `.tki-writing-${process.pid}-1-${uuid}`), 'x');
    publish(out, inspection);
    expect(readdirSync(out).sort()).toEqual(inspection.map(({ name }) => name).sort());
  });

  test('stay where their process lives, where the name is not quite ours, and where it is no regular file', () => {
    publish(out, earlier);
    const others = [
      `.tki-writing-${alive()}-${uuid}`,
      '.tki-writing-notes',
      `.tki-writing-4194305-1-${uuid}.txt`,
      `x.tki-writing-4194305-1-${uuid}`,
    ];
    for (const name of others) writeFileSync(join(out, name), 'x');
    const link = `.tki-writing-4194305-2-${uuid}`;
    symlinkSync(join(out, '.tki-writing-notes'), join(out, link));
    publish(out, inspection);
    const expected = [...inspection.map(({ name }) => name), ...others, link];
    expect(readdirSync(out).sort()).toEqual(expected.sort());
  });
});
