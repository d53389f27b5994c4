// `tki view` and `tki rollup` from the built dist, over real runs: packets, claims and earlier runs are found by their digests.
// Needs root and a container runtime.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { RolledRun } from '../../src/cli/rollup.ts';
import { root, temporaryFolder } from '../support/sandbox.ts';
import { textOf } from '../unit/view/pages.ts';
import { tki } from './command-line.ts';
import { leaveRuns } from './viewed-runs.ts';

const folder = temporaryFolder();
const given = path.join(folder.dir, 'given');
let runs: readonly string[] = [];

beforeAll(async () => {
  runs = await leaveRuns(folder.dir);
});

afterAll(() => folder[Symbol.dispose]());

it('a page of seven runs has what was recomputed with packet, claims and the earlier run, and what drifts', () => {
  const out = path.join(folder.dir, 'page.html');
  // Not in the order of their times.
  const ended = tki(['view', ...[...runs].reverse(), '--packet-dir', given, '--out', out]);
  expect([ended.code, ended.stderr]).toEqual([0, '']);
  const page = fs.readFileSync(out, 'utf8');
  const text = textOf(page);
  expect(text.match(/recomputed from the packet itself/g)?.length).toBeGreaterThanOrEqual(5);
  expect(text).toContain('309 → 312 → 318 → 321');
  expect(text).toContain('219 → 219 → held out → 219');
  expect(text).toMatch(/count\/dot_tools\nchanged\nusable, count 318\nusable, count 321/);
  expect(text).toMatch(
    /tools-309\s?used as evidence\nThe registry holds 309 tools\.\ndiffers\nequals 309\n321/,
  );
  expect(page).not.toMatch(/<script|<img|<a href="(?!#)/);
});

it('a rollup recomputes each run, holds each verdict beside its packet, and exits with the worst', () => {
  const ended = tki(['rollup', ...runs, '--packet-dir', given, '--json']);
  const rolled = JSON.parse(ended.stdout) as { exit_code: number; runs: RolledRun[] };
  expect(
    rolled.runs.map(({ exit_code, verdict, basis }) => `${exit_code} ${verdict ?? 'none'} ${basis}`),
  ).toEqual([
    '10 EVIDENCE_PRESENT recomputed',
    '10 EVIDENCE_PRESENT recomputed',
    '3 BLOCKED_BY_UNSAFE_ACCESS recomputed',
    '10 EVIDENCE_PRESENT recomputed',
    '3 BLOCKED recomputed',
    '10 none none',
    '3 EVIDENCE_PRESENT asserted',
  ]);
  expect([ended.code, rolled.exit_code]).toEqual([3, 3]);
  const alone = tki(['rollup', ...runs.slice(1, 2), '--packet', path.join(given, 'second.json')]);
  expect(alone.code).toBe(2);
  expect(alone.stdout).toContain('Give --claims FILE, --previous DIR to have it recomputed.');
});

it.each(['.github/workflows/inspect.yml', 'examples/workflows/many-packets.yml'])(
  'the last job of %s puts report and evidence together, verifies each run and always completes',
  (workflow) => {
    const { jobs } = parse(fs.readFileSync(path.join(root, workflow), 'utf8')) as {
      jobs: { list: { steps: { run?: string }[] } };
    };
    const script = jobs.list.steps.at(-1)?.run ?? '';
    using job = temporaryFolder();
    const at = (...names: string[]) => path.join(job.dir, ...names);
    fs.symlinkSync(root, at('tki'));
    fs.cpSync(given, at('packets', 'governed-packet'), { recursive: true });
    const summary = at('summary.md');
    const end = () => {
      const ended = spawnSync('/usr/bin/bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
        cwd: job.dir,
        env: { PATH: `${path.dirname(process.execPath)}:/usr/bin:/bin`, GITHUB_STEP_SUMMARY: summary },
        encoding: 'utf8',
      });
      return { status: ended.status, text: fs.readFileSync(summary, 'utf8') };
    };
    // No artifact at all: the call is wrong, and the job still completes.
    expect(end()).toMatchObject({ status: 0, text: expect.stringContaining('ended with 1') as string });
    for (const [index, name] of ['first', 'third'].entries()) {
      for (const file of fs.readdirSync(path.join(folder.dir, name))) {
        const kind = /^(?:report|checkpoint)/.test(file) ? 'report' : 'evidence';
        const artifact = at('artifacts', `tki-${kind}-7-1-a b${index}`);
        fs.mkdirSync(artifact, { recursive: true });
        fs.copyFileSync(path.join(folder.dir, name, file), path.join(artifact, file));
      }
    }
    const { status, text } = end();
    expect(status).toBe(0);
    expect(text).toMatch(/\| 1 \| 10 \| `EVIDENCE_PRESENT` \(recomputed\) /);
    // Its earlier run and its claims are not all among the artifacts of this job.
    expect(text).toMatch(/\| 2 \| 3 \| `BLOCKED_BY_UNSAFE_ACCESS` \(asserted\) /);
    expect(text).toContain('`tki rollup` ended with 3');
  },
);
