// The files and the environment of the launcher itself, as an earlier step or a full disk leaves them: it ends, exits 0, writes whole
// rows or none, and says nothing that did not go through the relay. Where a run goes on to its end, one host is real; the others answer what
// a real one answered, and with TKI_LONG=1 all are real.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/sandbox.ts';
import { LONG } from '../support/long.ts';
import { copyAction } from './action-copy.ts';
import type { Copy } from './action-copy.ts';
import { answeringHost, sharedPacket } from './shared-runs.ts';
import { runStep } from './runner.ts';
import type { EndedStep, Step } from './runner.ts';

const packetFolder = () => {
  const folder = temporaryFolder();
  fs.writeFileSync(path.join(folder.dir, 'packet.json'), packet);
  fs.chmodSync(folder.dir, 0o755);
  return folder;
};

const inspect = (workspace: string, asked: Partial<Step>): Promise<EndedStep> =>
  runStep({ workspace, ...asked, inputs: { packet: './packet.json', 'max-age': '24h', ...asked.inputs } });

let copy: Copy;
let packet: string;
beforeAll(async () => {
  copy = copyAction({ programs: { 'host.mjs': await answeringHost() } });
  packet = fs.readFileSync(await sharedPacket(), 'utf8');
});
afterAll(() => copy[Symbol.dispose]());

/** Ends a launcher that hangs, so that the test fails by its assertions. */
const within = ['/usr/bin/timeout', '-sKILL', '60'];

test('NODE_DEBUG=child_process: no token and no input in the log, and no command but the annotation', async () => {
  using workspace = packetFolder();
  const token = 'short-runtime-token';
  using step = await inspect(workspace.dir, {
    dist: copy.dist,
    inputs: { label: '##[error]owned' },
    env: { NODE_DEBUG: 'child_process', ACTIONS_RUNTIME_TOKEN: token },
  });
  expect(step.exitCode).toBe(0);
  expect(step.log).not.toContain(token);
  expect(step.log).not.toContain('CHILD_PROCESS');
  expect(step.log).not.toContain('##[');
  expect(step.commands).toMatchObject([{ properties: { title: 'tool-kiem-thu' } }]);
});

describe('a FIFO that nobody reads', () => {
  test.each([
    ['GITHUB_OUTPUT', { verdict: undefined, summary: true }],
    ['GITHUB_STEP_SUMMARY', { verdict: 'EVIDENCE_PRESENT', summary: false }],
  ])('as %s: skipped, and the run goes on', async (name, left) => {
    using workspace = packetFolder();
    const fifo = path.join(workspace.dir, 'fifo');
    execFileSync('/usr/bin/mkfifo', [fifo]);
    using step = await inspect(workspace.dir, {
      dist: copy.dist,
      before: within,
      env: { [name]: fifo },
    });
    expect(step.exitCode).toBe(0);
    expect(step.commands).toMatchObject([{ name: 'notice' }]);
    expect(Object.keys(step.published)).toContain('report.json');
    const written = { verdict: step.outputs['verdict'], summary: step.summary.includes('# Inspection') };
    expect(written).toEqual(left);
  });
});

// The limit falls into the rows that are written first, into those that are written last, and behind both.
test.each(LONG ? [100, 500, 700, 900, 1100, 1300, 1500] : [100, 900, 1500])(
  'a disk that takes %i bytes of a file: whole rows that say BLOCKED, or none',
  async (bytes) => {
    using workspace = packetFolder();
    using step = await inspect(workspace.dir, { before: ['/usr/bin/prlimit', `--fsize=${bytes}`] });
    expect(step.exitCode).toBe(0);
    // Reading the outputs throws at a row that is cut.
    expect([undefined, 'BLOCKED']).toContain(step.outputs['verdict']);
    expect([undefined, 'false']).toContain(step.outputs['may-gate']);
    expect(step.commands).toMatchObject([{ name: 'warning' }]);
  },
);

describe('RUNNER_TEMP', () => {
  test('is empty: the work lies in /tmp, not in the workspace', async () => {
    using workspace = packetFolder();
    using step = await inspect(workspace.dir, { env: { RUNNER_TEMP: '' } });
    const reports = step.outputs['report-directory'] ?? '';
    expect(reports).toMatch(/^\/tmp\/tki-[0-9a-f]{16}\/out$/);
    fs.rmSync(path.dirname(reports), { recursive: true });
    expect(step.outputs['verdict']).toBe('EVIDENCE_PRESENT');
    expect(fs.readdirSync(workspace.dir)).toEqual(['packet.json']);
  });

  test('is relative: the work lies in /tmp, even where the folder that the step starts in is gone', async () => {
    using workspace = packetFolder();
    const gone = path.join(workspace.dir, 'gone');
    fs.mkdirSync(gone);
    // Not sh, which may drop variables with a dash in their name.
    const before = ['/bin/bash', '-c', 'cd gone && rmdir ../gone && exec "$@"', 'bash'];
    using step = await inspect(workspace.dir, { dist: copy.dist, before, env: { RUNNER_TEMP: 'here' } });
    const reports = step.outputs['report-directory'] ?? '';
    expect(reports).toMatch(/^\/tmp\/tki-[0-9a-f]{16}\/out$/);
    fs.rmSync(path.dirname(reports), { recursive: true });
    expect(step.exitCode).toBe(0);
    expect(step.outputs['verdict']).toBe('EVIDENCE_PRESENT');
  });
});
