// Nine ways to die, in each of the programs that the launcher starts; then the launcher's own troubles. Whatever happens: exit 0,
// outputs, one annotation, a summary and a BLOCKED triplet, and no command but the annotation. Where a main dies behind the host, that one
// answers what a real one answered; with TKI_LONG=1 it is the real one.
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { atLeast } from '../support/at-least.ts';
import { validate as isReport } from '../../src/formats/validators/report.js';
import { temporaryFolder } from '../support/sandbox.ts';
import { referencePacket } from '../support/reference-packet.ts';
import { forbiddenWordsIn } from '../unit/report/forbidden-words.ts';
import { inLongRun, LONG } from '../support/long.ts';
import { copyAction } from './action-copy.ts';
import { ResultsService } from './results-service.ts';
import { answeringHost, sharedPacket } from './shared-runs.ts';
import { runStep } from './runner.ts';
import type { EndedStep, Step } from './runner.ts';

// What a hostile packet or a library might get printed on the way down.
const SHOUT = `const shout = '::set-env name=A::b\\n##[add-path]/evil\\r::set-output name=verdict::EVIDENCE_PRESENT\\r\\n  ::error::x\\n';
process.stderr.write(shout); process.stdout.write(shout);`;

// The heap's limit is a flag of a process, so the process becomes one with that flag.
const OOM = `process.execve(process.execPath, [process.execPath, '--max-old-space-size=20', '-e', 'const all = []; for (;;) all.push(new Array(1000).fill(all))'])`;
const FLOOD = `const { writeSync } = await import('node:fs'); for (;;) { try { writeSync(1, 'x'.repeat(65536)); writeSync(2, 'y'.repeat(65536)); } catch (error) { if (error.code !== 'EAGAIN') throw error; } }`;

/** How → program, what the launcher says of main, and of the host, which `timeout` stands before. */
const deaths: readonly (readonly [string, string, string, string])[] = [
  ['throws', `throw new Error('::set-env name=A::b')`, 'ended with status 1', 'ended with status 1'],
  [
    'rejects',
    `void Promise.reject(new Error('##[set-env name=A]b')); setInterval(() => {}, 1000)`,
    'ended with status 1',
    'ended with status 1',
  ],
  [
    'overflows its stack',
    `const deeper = () => deeper() + 1; deeper()`,
    'ended with status 1',
    'ended with status 1',
  ],
  ['ends with exit(7)', `process.exit(7)`, 'ended with status 7', 'ended with status 7'],
  ['aborts', `process.abort()`, 'was ended by SIGABRT', 'was ended by SIGABRT'],
  ['runs out of memory', OOM, 'was ended by SIGABRT', 'was ended by SIGABRT'],
  ['is killed', `process.kill(process.pid, 'SIGKILL')`, 'was ended by SIGKILL', 'was ended by SIGKILL'],
  ['hangs', `for (;;);`, 'gave no result within 5 s', 'ended with status 124'],
  ['floods its output', FLOOD, 'wrote more than it may', 'wrote more than it may'],
];

let packet: string;
let hostBefore: string;
beforeAll(async () => {
  packet = fs.readFileSync(await sharedPacket(), 'utf8');
  hostBefore = await answeringHost();
});

const packetFolder = () => {
  const folder = temporaryFolder();
  fs.writeFileSync(path.join(folder.dir, 'packet.json'), packet);
  fs.chmodSync(folder.dir, 0o755);
  return folder;
};

async function run(asked: Partial<Step>): Promise<EndedStep> {
  using workspace = packetFolder();
  return await runStep({
    inputs: { packet: './packet.json', 'max-age': '24h' },
    workspace: workspace.dir,
    ...asked,
  });
}

/** Everything that must hold after any end. */
function expectBlocked(step: EndedStep, reason: RegExp): void {
  expect(step.exitCode).toBe(0);
  expect(step.outputs).toMatchObject({
    verdict: 'BLOCKED',
    'inspector-exit-code': '3',
    attestation: 'NOT_ATTESTED',
    'probes-as-expected': '0',
    'may-gate': 'false',
  });
  expect(step.commands).toHaveLength(1);
  expect(step.commands[0]).toMatchObject({ name: 'warning', properties: { title: 'tool-kiem-thu' } });
  expect(step.commands[0]?.data).toMatch(reason);
  expect(step.commands[0]?.data).toContain('Non-gating');
  expect(step.otherFiles).toEqual({ env: '', path: '', state: '' });
  expect(step.summary).toContain('# Inspection: BLOCKED');
  const names = Object.keys(step.published);
  expect(names).toEqual([expect.stringMatching(/^checkpoint-[0-9a-f]{16}\.md$/), 'report.json', 'report.md']);
  const report: unknown = JSON.parse(step.published['report.json'] ?? '');
  expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
  expect(report).toMatchObject({
    verdict: 'BLOCKED',
    exit_code: 3,
    may_gate: false,
    run: /-(.{16})\./.exec(names[0] ?? '')?.[1],
  });
  expect((report as { findings: { reason: string }[] }).findings[0]?.reason).toMatch(reason);
  expect(forbiddenWordsIn(`${step.log}${step.summary}${Object.values(step.published).join('')}`)).toEqual([]);
  for (const text of atLeast(1, Object.values(step.published)))
    expect(text).not.toMatch(/REPLACEDBY|a1a1a1a1|b2b2b2b2/);
}

/** In `npm test` each death in one of the two phases, in turn; in both with TKI_LONG=1. */
const phases = ['fetch', 'upload'];
const inTurn = (phase: string) => deaths.filter((_death, at) => LONG || phases[at % phases.length] === phase);

describe.concurrent.each(phases)('main, while it should %s', (phase) => {
  test.each(atLeast(1, inTurn(phase)))('%s', async (how, death, words) => {
    using copy = copyAction({
      programs: {
        'main.mjs': `if (process.argv[2] === '${phase}') { ${SHOUT} ${death} } else await import('./real-main.mjs');`,
        ...(phase === 'upload' ? { 'host.mjs': hostBefore } : {}),
      },
      ...(how === 'hangs' ? { seconds: { main: 5, host: 100 } } : {}),
    });
    using step = await run({ dist: copy.dist });
    expectBlocked(step, /ACTION_FAILED/);
    expect(step.commands[0]?.data).toContain(`main (${phase}) ${words}`);
  });
});

/** The host is started by another program, which sees an exit code, a signal or neither: one death of each in `npm test`. */
const ofOneCode = new Set(['rejects', 'overflows its stack', 'ends with exit(7)']);
const ofTheHost = deaths.filter(([how]) => LONG || !ofOneCode.has(how));

describe.concurrent('the host', () => {
  test.each(atLeast(1, ofTheHost))('%s', async (how, death, _words, words) => {
    using copy = copyAction({
      programs: { 'host.mjs': `${SHOUT} ${death}` },
      ...(how === 'hangs' ? { seconds: { main: 55, host: 1 } } : {}),
    });
    using step = await run({ dist: copy.dist });
    expectBlocked(step, /HOST_FAILED/);
    expect(step.commands[0]?.data).toContain(`the host ${words} and gave no acceptable result`);
  });

  // What the host itself refuses is in test/unit/host/bind-report.test.ts. Here each kind that the launcher refuses: no document, a verdict that its
  // report does not have, one that is none, and a file elsewhere.
  test.each<[string, string]>([
    ['half a document', `process.stdout.write('{"verdict":')`],
    [
      'a verdict that its report does not have',
      `process.stdout.write(JSON.stringify({ verdict: 'EVIDENCE_PRESENT', exit_code: 10, files: [{ name: 'report.json', text: '{"verdict":"BLOCKED","exit_code":3}' }], messages: [], attestation: {} }))`,
    ],
    [
      'a green verdict',
      `process.stdout.write(JSON.stringify({ verdict: 'GREEN', exit_code: 0, files: [{ name: 'report.json', text: '{"verdict":"GREEN","exit_code":0}' }], messages: [], attestation: {} }))`,
    ],
    [
      'a file outside of its folder',
      `process.stdout.write(JSON.stringify({ verdict: 'BLOCKED', exit_code: 3, files: [{ name: 'report.json', text: '{"verdict":"BLOCKED","exit_code":3}' }, { name: '../../x', text: '' }], messages: [], attestation: {} }))`,
    ],
    ...inLongRun<[string, string]>([['nothing', '']]),
  ])('answers %s', async (_what, program) => {
    using copy = copyAction({ programs: { 'host.mjs': program } });
    using step = await run({ dist: copy.dist });
    expectBlocked(step, /HOST_FAILED/);
    expect(fs.readdirSync(step.temp).filter((name) => !name.startsWith('tki-'))).toEqual(['event.json']);
  });

  test('answers a report that agrees with its result and follows no schema: main refuses it before anything is uploaded', async () => {
    const answer = {
      verdict: 'EVIDENCE_PRESENT',
      exit_code: 10,
      files: [{ name: 'report.json', text: '{"verdict":"EVIDENCE_PRESENT","exit_code":10}' }],
      messages: [],
      attestation: { status: 'APPROVAL_GIVEN', observed_as_expected: 12 },
    };
    using copy = copyAction({
      programs: { 'host.mjs': `process.stdout.write(${JSON.stringify(JSON.stringify(answer))})` },
    });
    using step = await run({ dist: copy.dist });
    expectBlocked(step, /REPORT_NOT_ACCEPTED/);
  });

  test('inspects another packet than the one that main fetched: BLOCKED, because the outputs name that one', async () => {
    const other = referencePacket((another) => void (another.packet_id = 'PKT-OTHER'));
    using copy = copyAction({
      programs: {
        'host.mjs': `import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
const input = fs.readFileSync(0, 'utf8');
fs.writeFileSync(JSON.parse(input).packet, ${JSON.stringify(other)});
const real = import.meta.dirname + '/real-host.mjs';
spawnSync(process.execPath, [real], { input, stdio: ['pipe', 'inherit', 'inherit'] });`,
      },
    });
    using step = await run({ dist: copy.dist });
    expect(step.outputs['verdict']).toBe('BLOCKED');
    expect(step.commands[0]?.data).toContain('REPORT_NOT_ACCEPTED');
    expect(step.published['report.json']).toContain('a packet other than the one fetched');
  });

  test('cannot be started without root or sudo: NO_PRIVILEGE, under a user that is nobody', async () => {
    // The checkout itself may lie in a folder that only root can enter.
    using copy = copyAction({});
    const node = path.join(copy.dist, '../node');
    fs.copyFileSync(process.execPath, node);
    using step = await run({
      dist: copy.dist,
      node,
      before: ['/usr/bin/setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'],
    });
    expectBlocked(step, /NO_PRIVILEGE/);
  });
});

/** What a runner sends first, and what the kernel may; the others with TKI_LONG=1. */
const signals = ['SIGINT', 'SIGXCPU'] as const;
const moreSignals = [
  'SIGTERM',
  'SIGHUP',
  'SIGQUIT',
  'SIGPWR',
  'SIGIO',
  'SIGABRT',
  'SIGVTALRM',
  'SIGPROF',
] as const;

describe.concurrent('the launcher', () => {
  test.each([...signals, ...(LONG ? moreSignals : [])])(
    'is told to end by %s: BLOCKED, and main ends with it',
    async (signal) => {
      using copy = copyAction({
        programs: { 'main.mjs': `process.stdout.write('here'); setInterval(() => {}, 1000)` },
      });
      using step = await run({
        dist: copy.dist,
        meanwhile: (child) => void whenMainRuns(copy.dist).then(() => child.kill(signal)),
      });
      expectBlocked(step, /INTERRUPTED/);
      expect(processesOf(copy.dist)).toEqual([]);
    },
  );

  test('is killed: the triplet and the outputs that it wrote first say BLOCKED', async () => {
    using copy = copyAction({ programs: { 'main.mjs': `setTimeout(() => {}, 3000)` } });
    using step = await run({
      dist: copy.dist,
      meanwhile: (child) => void whenMainRuns(copy.dist).then(() => child.kill('SIGKILL')),
    });
    expect(step.outputs).toMatchObject({ verdict: 'BLOCKED', 'may-gate': 'false' });
    expect(step.published['report.json']).toContain('the run started but did not finish');
  });

  test('is killed beside the host: the main that waits for its turn ends, and hands nothing over', async () => {
    await using service = await ResultsService.start();
    using copy = copyAction({ programs: { 'host.mjs': `setTimeout(() => {}, 2000)` } });
    const mains = () => processesOf(copy.dist).filter((line) => line.includes('main.mjs upload'));
    let waited: readonly string[] = [];
    using step = await run({
      dist: copy.dist,
      env: service.environment,
      meanwhile: (child) => {
        void whenRuns(copy.dist, 'host.mjs').then(() => {
          waited = mains();
          child.kill('SIGKILL');
          return null;
        });
      },
    });
    expect(waited).toHaveLength(1);
    expect(step.outputs).toMatchObject({ verdict: 'BLOCKED' });
    await vi.waitFor(() => expect(mains()).toEqual([]), { timeout: 20_000 });
    expect(service.artifacts).toEqual([]);
  });

  test('finds no place for its work: BLOCKED in outputs and annotation, and exit 0', async () => {
    using step = await run({ env: { RUNNER_TEMP: '/proc/nowhere' } });
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ verdict: 'BLOCKED', 'may-gate': 'false' });
    expect(step.commands).toMatchObject([{ name: 'warning' }]);
  });

  test('finds no command files: exit 0, the annotation and the triplet', async () => {
    using copy = copyAction({ programs: { 'host.mjs': hostBefore } });
    using step = await run({
      dist: copy.dist,
      env: { GITHUB_OUTPUT: '/proc/nowhere', GITHUB_STEP_SUMMARY: '' },
    });
    expect(step.exitCode).toBe(0);
    expect(step.commands).toMatchObject([{ name: 'notice' }]);
    expect(Object.keys(step.published)).toContain('report.json');
  });

  test('finds its template gone, and main dead: BLOCKED in outputs, annotation, and exit 0', async () => {
    using copy = copyAction({ programs: { 'main.mjs': 'process.exit(7)' }, without: ['blocked-template'] });
    using step = await run({ dist: copy.dist });
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ verdict: 'BLOCKED' });
    expect(step.commands).toMatchObject([{ name: 'warning' }]);
  });

  test('leaves nothing of the packet on the runner', async () => {
    using step = await run({});
    const all = fs.readdirSync(step.temp, { recursive: true }).map(String);
    expect(all.filter((name) => /packet|plan|result|fetched/.test(name))).toEqual([]);
  });
});

// Two and a half minutes of waiting: for the long run. What it measures is printed, because docs/action.md names it.
test.runIf(LONG)(
  'with the real deadlines a hang of main ends after 55 s, of the host after 100 s, and no step takes 120',
  async () => {
    for (const [program, reason, seconds] of [
      ['main.mjs', /ACTION_FAILED/, 55],
      ['host.mjs', /HOST_FAILED/, 100],
    ] as const) {
      const hang =
        program === 'host.mjs'
          ? 'for (;;);'
          : `if (process.argv[2] === 'fetch') for (;;); await import('./real-main.mjs');`;
      using copy = copyAction({ programs: { [program]: hang } });
      using step = await run({ dist: copy.dist });
      expectBlocked(step, reason);
      process.stdout.write(`${program} hangs: ${step.seconds.toFixed(1)} s\n`);
      expect(step.seconds).toBeGreaterThan(seconds);
      expect(step.seconds).toBeLessThan(120);
    }
  },
  400_000,
);

/** Command lines of running programs below a folder. */
function processesOf(folder: string): string[] {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const line = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return line.includes(`${folder}/`) ? [line] : [];
      } catch {
        return [];
      }
    });
}

async function whenRuns(folder: string, program: string): Promise<void> {
  while (!processesOf(folder).some((line) => line.includes(program)))
    await new Promise((resolve) => setTimeout(resolve, 20));
}

const whenMainRuns = (folder: string) => whenRuns(folder, 'main.mjs');
