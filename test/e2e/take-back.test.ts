// What a main uploaded that then came to no good end: the service keeps nothing that says more than the BLOCKED of the outputs. The built
// action, the real artifact client, the loopback service. One inspection is real, and its answer is repeated in the others; with TKI_LONG=1
// each is. Attacker: a killed job, a program beside ours.
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { copyAction } from './action-copy.ts';
import type { ServiceOptions } from './results-service.ts';
import { ResultsService } from './results-service.ts';
import { runStep } from './runner.ts';
import { answeringHost, sharedPacket } from './shared-runs.ts';

/** Main's own end of these phases becomes this. */
const atEnd = (phases: string, end: string) =>
  `if (/^(?:${phases})$/.test(process.argv[2])) process.exit = () => { ${end} };
   await import('./real-main.mjs');`;

const KILLED = `process.kill(process.pid, 'SIGKILL')`;
const CHANGED = `process.getBuiltinModule('node:fs').appendFileSync(process.argv[3] + '/out/report.md', 'more');
  process.reallyExit(0)`;
/** Killed between the evidence and the report. */
const KILLED_BETWEEN = `if (process.argv[2] === 'upload') {
  const fs = process.getBuiltinModule('node:fs');
  setInterval(() => {
    if (fs.readFileSync(process.argv[3] + '/handed.json', 'utf8').includes('tki-report')) ${KILLED};
  }, 1);
}
await import('./real-main.mjs');`;

async function inspect(main: string, options: ServiceOptions = {}, host: 'answering' | 'real' = 'answering') {
  await using service = await ResultsService.start(options);
  using copy = copyAction({
    programs: { 'main.mjs': main, ...(host === 'real' ? {} : { 'host.mjs': await answeringHost() }) },
  });
  using step = await runStep({
    inputs: { packet: './packet.json', 'max-age': '24h' },
    workspace: dirname(await sharedPacket()),
    dist: copy.dist,
    env: service.environment,
  });
  expect(step.exitCode).toBe(0);
  return {
    kept: service.artifacts.map(({ name }) => name.replace(/-\d.*/, '')),
    verdict: step.outputs['verdict'],
    report: step.published['report.json'] ?? '',
    says: step.commands[0]?.data ?? '',
  };
}

const BOTH = /; tki-evidence-\S+ was deleted again; tki-report-\S+ was deleted again/;

test.concurrent.each([
  ['killed after both uploads', atEnd('upload', KILLED), 'main (upload) was ended by SIGKILL', 'real'],
  [
    'the reports changed meanwhile',
    atEnd('upload', CHANGED),
    'the reports changed while they were uploaded',
    'answering',
  ],
] as const)('%s: both are taken back', async (_how, main, reason, host) => {
  const ended = await inspect(main, {}, host);
  expect(ended).toMatchObject({ kept: [], verdict: 'BLOCKED' });
  expect(ended.says).toContain(reason);
  expect(ended.says).toMatch(BOTH);
  expect(JSON.parse(ended.report)).toMatchObject({ verdict: 'BLOCKED', exit_code: 3 });
  expect(ended.report).toMatch(BOTH);
});

test.concurrent('killed between the two: the evidence is taken back, and the report is named', async () => {
  const ended = await inspect(KILLED_BETWEEN, {
    faults: { finalize: { kind: 'later', times: 1, status: 503 } },
  });
  expect(ended).toMatchObject({ kept: [], verdict: 'BLOCKED' });
  expect(ended.says).toMatch(
    /tki-evidence-\S+ was deleted again; tki-report-\S+ was cut off, but may still appear/,
  );
});

test.concurrent('what cannot be taken back is named: killed while it is deleted, too', async () => {
  const ended = await inspect(
    atEnd('upload', KILLED).replace(
      'await import',
      `if (process.argv[2] === 'take-back') ${KILLED};\nawait import`,
    ),
  );
  expect(ended).toMatchObject({ kept: ['tki-evidence', 'tki-report'], verdict: 'BLOCKED' });
  expect(ended.says).toMatch(/not deleted, and perhaps still available: tki-evidence-\S+, tki-report-\S+/);
});

test.concurrent('and so is what the service does not delete', async () => {
  const ended = await inspect(atEnd('upload', KILLED), {
    faults: { delete: { kind: 'status', status: 403 } },
  });
  expect(ended.verdict).toBe('BLOCKED');
  expect(ended.says).toMatch(/not taken back: tki-evidence-\S+ could not be deleted: the artifact service/);
});

test.concurrent('a run that is BLOCKED already keeps its report, which says no more', async () => {
  const runtime = `process.env['INPUT_RUNTIME'] = '/nowhere/crun';\n`;
  const ended = await inspect(`${runtime}${atEnd('upload', KILLED)}`, {}, 'real');
  expect(ended.verdict).toBe('BLOCKED');
  expect(ended.kept).toContain('tki-report');
});
