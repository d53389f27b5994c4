// The verifying action as the runner starts it, on the artifacts that the inspecting action really left; and the whole example: export,
// inspection and verification, one after the other, each with what the job before it put out.
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../support/sandbox.ts';
import { referencePacket } from '../support/reference-packet.ts';
import { forbiddenWordsIn } from '../unit/report/forbidden-words.ts';
import { root } from '../support/sandbox.ts';
import { copyAction } from './action-copy.ts';
import type { Copy } from './action-copy.ts';
import { makeArchive } from './archive.ts';
import { listArchive } from './archive-reader.ts';
import { event, openWorld, runExport } from './export-world.ts';
import { ResultsService, secrets, trustedRun } from './results-service.ts';
import type { ServiceOptions } from './results-service.ts';
import { actionFiles, runStep } from './runner.ts';
import type { EndedStep, Step } from './runner.ts';
import { inLongRun, LONG } from '../support/long.ts';
import { atLeast } from '../support/at-least.ts';

interface Artifact {
  readonly name: string;
  readonly bytes: Buffer;
}

let packet: string;
let artifacts: readonly Artifact[];
let outputs: Readonly<Record<string, string>>;
let blocked: readonly Artifact[];
const workspace = temporaryFolder();

beforeAll(async () => {
  packet = referencePacket();
  fs.writeFileSync(path.join(workspace.dir, 'packet.json'), packet);
  await using service = await ResultsService.start();
  const inspect = (name: string) =>
    runStep({
      inputs: { packet: name, 'max-age': '24h', label: 'a' },
      workspace: workspace.dir,
      env: service.environment,
    });
  using step = await inspect('./packet.json');
  ({ outputs } = step);
  if (outputs['verdict'] !== 'EVIDENCE_PRESENT')
    throw new Error('the inspection itself did not come that far');
  artifacts = service.artifacts;
  using other = await inspect('./none.json');
  blocked = service.artifacts.filter(({ id }) => `${id}` === other.outputs['report-artifact-id']);
});
afterAll(() => workspace[Symbol.dispose]());

const named = (kind: 'report' | 'evidence') => {
  const found = artifacts.find(({ name }) => name.startsWith(`tki-${kind}-`));
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
};

/** A service with these artifacts, and the verification on it. */
async function verify(
  inputs: Readonly<Record<string, string>>,
  asked: Partial<Step> & { stored?: readonly Artifact[]; service?: ServiceOptions } = {},
): Promise<EndedStep & { ids: Readonly<Record<string, string>> }> {
  const { stored = artifacts, service: options = {}, ...rest } = asked;
  await using service = await ResultsService.start(options);
  const ids = Object.fromEntries(stored.map(({ name, bytes }) => [name, `${service.put(name, bytes).id}`]));
  const step = await runStep({
    action: 'verify',
    workspace: workspace.dir,
    ...rest,
    inputs: Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, ids[value] ?? value])),
    env: { ...service.environment, ...rest.env },
  });
  return { ...step, ids };
}

/** By id, as the outputs of the inspection give them, with the digests of its outputs. */
const bound = () => ({
  report: named('report').name,
  'report-digest': outputs['report-artifact-digest'] ?? '',
  evidence: named('evidence').name,
  'evidence-digest': outputs['evidence-artifact-digest'] ?? '',
  packet: './packet.json',
});

function expectOutcome(step: EndedStep, outcome: string, code: string): void {
  expect(step.exitCode).toBe(0);
  expect(step.outputs, step.commands[0]?.data).toMatchObject({
    outcome,
    'exit-code': code,
    'may-gate': 'false',
  });
  expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(actionFiles.verify.outputs).sort());
  expect(step.commands).toMatchObject([
    { name: code === '10' ? 'notice' : 'warning', properties: { title: 'tool-kiem-thu' } },
  ]);
  expect(step.commands[0]?.data).toMatch(/Next: .+Non-gating/);
  expect(step.otherFiles).toEqual({ env: '', path: '', state: '' });
  expect(forbiddenWordsIn(`${step.log}${step.summary}`)).toEqual([]);
  expect(`${step.log}${step.summary}`).not.toContain(secrets.signature);
  expect(`${step.log}${step.summary}`).not.toContain(secrets.restToken);
  expect(fs.readdirSync(step.temp)).toEqual(['event.json']);
}

const expectBlocked = (step: EndedStep, reason: RegExp) => {
  expectOutcome(step, 'BLOCKED', '3');
  expect(step.outputs['rows-agreeing']).toBe('0');
  expect(step.commands[0]?.data).toMatch(reason);
};

describe.concurrent('the run of an inspection', () => {
  test('with its packet: observed as expected, every row in the summary, transport bound', async () => {
    using step = await verify({ ...bound(), 'expect-max-age': '24h' });
    expectOutcome(step, 'OBSERVED_AS_EXPECTED', '10');
    expect(Number(step.outputs['rows-agreeing'])).toBeGreaterThan(20);
    expect(step.outputs['rows-differing']).toBe('0');
    expect(step.summary).toContain('transport of the report: BOUND');
    expect(step.summary).toContain('transport of the evidence: BOUND');
    expect(step.commands[0]?.data).not.toContain('Transport');
    expect(step.summary).toContain('B4′ acceptance: NOT ASSERTED');
  });

  test('without its packet: unverified, and by name with no digest the transport is not evidenced', async () => {
    using step = await verify({ report: named('report').name, evidence: named('evidence').name });
    expectOutcome(step, 'UNVERIFIED', '2');
    expect(step.summary).toContain('transport of the report: NOT_EVIDENCED');
    expect(step.commands[0]?.data).toContain('Transport of the report and the evidence: NOT_EVIDENCED.');
  });

  // Each of them is a row of the verifier's own tests; here, that one reaches it, and the rest with TKI_LONG=1.
  test.each([
    ['expect-run', '4712'],
    ...inLongRun([
      ['expect-packet', `sha256:${'0'.repeat(64)}`],
      ['expect-since', '2999-01-01T00:00:00Z'],
      ['expect-nonce', 'ab'.repeat(16)],
      ['expect-max-age', '1h'],
    ]),
  ])('with another %s than the run had: a contradiction', async (name, value) => {
    using step = await verify({ ...bound(), [name]: value });
    expectOutcome(step, 'CONTRADICTION', '4');
    expect(step.outputs['rows-differing']).not.toBe('0');
    expect(step.summary).toContain('**DIFFERS**');
  });

  test('with another packet: a contradiction', async () => {
    fs.writeFileSync(
      path.join(workspace.dir, 'other.json'),
      referencePacket((one) => void (one.packet_id = 'PKT-2')),
    );
    using step = await verify({ ...bound(), packet: './other.json' });
    expectOutcome(step, 'CONTRADICTION', '4');
  });

  test('that was blocked, and left no evidence: BLOCKED', async () => {
    using step = await verify({ report: blocked[0]?.name ?? '' }, { stored: blocked });
    expectOutcome(step, 'BLOCKED', '3');
  });
});

describe.concurrent('an artifact', () => {
  test('that another job replaced: BLOCKED by the digest of the job output', async () => {
    const files = await listArchive(named('report').bytes);
    const forged = makeArchive(
      Object.entries(files).map(([name, text]) => ({
        name,
        data: Buffer.from(name === 'report.md' ? text.replaceAll('EVIDENCE_PRESENT', 'BETTER') : text),
      })),
    );
    const stored = [named('evidence'), { name: named('report').name, bytes: forged }];
    using step = await verify(bound(), { stored });
    expectBlocked(step, /EXPECTED_DIGEST_DIFFERS/);
    using unbound = await verify({ ...bound(), 'report-digest': '' }, { stored });
    expectOutcome(unbound, 'CONTRADICTION', '4');
  });

  // Every archive that is refused is in test/unit/action/artifacts; here, that the refusal comes through.
  test.each<[string, readonly Parameters<typeof makeArchive>[0][number][], RegExp]>([
    [
      'with a link in it',
      [{ name: 'run.json', data: Buffer.from('/proc/self/environ'), mode: 0o120777 }],
      /ARTIFACT_NOT_ACCEPTED/,
    ],
    ...inLongRun<[string, readonly Parameters<typeof makeArchive>[0][number][], RegExp]>([
      [
        'with a name that leads out',
        [{ name: '../run.json', data: Buffer.from('{}') }],
        /ARTIFACT_NOT_ACCEPTED/,
      ],
      [
        'with a file that is there twice',
        [
          { name: 'run.json', data: Buffer.from('{}') },
          { name: 'RUN.json', data: Buffer.from('{}') },
        ],
        /ARTIFACT_NOT_ACCEPTED/,
      ],
    ]),
  ])('%s: BLOCKED', async (_what, members, reason) => {
    const stored = [named('report'), { name: 'evil', bytes: makeArchive(members) }];
    using step = await verify({ ...bound(), evidence: 'evil', 'evidence-digest': '' }, { stored });
    expectBlocked(step, reason);
  });

  test('with the reports of the one run and the evidence of another kind: nothing of it is taken for a run', async () => {
    const swapped = makeArchive([
      { name: 'report.json', data: Buffer.from('{}') },
      { name: 'packet.json', data: Buffer.from('{}') },
    ]);
    const stored = [named('report'), { name: 'other', bytes: swapped }];
    using step = await verify({ ...bound(), evidence: 'other', 'evidence-digest': '' }, { stored });
    expectOutcome(step, 'BLOCKED', '3');
  });

  test('that is not there: BLOCKED, by its name and by its id', async () => {
    using byName = await verify({ report: 'none' });
    expectBlocked(byName, /ARTIFACT_NOT_FOUND/);
    using byId = await verify({ report: '999999' });
    expectBlocked(byId, /ARTIFACT_NOT_FOUND/);
  });
});

describe.concurrent('a run of another workflow run', () => {
  const operator = { ...trustedRun, path: '.github/workflows/operator.yml' };
  const across = () => ({ ...bound(), 'run-id': '4711', 'github-token': secrets.restToken });

  test('of the operator’s workflow on the default branch: taken by id', async () => {
    using step = await verify(across(), { service: { run: operator } });
    expectOutcome(step, 'OBSERVED_AS_EXPECTED', '10');
  });

  // Every origin stands in test/unit/action/origin.test.ts.
  test.each<[string, object]>([
    ['of a fork', { head_repository: { full_name: 'evil/evidence' } }],
    ...inLongRun<[string, object]>([['of another workflow', { path: '.github/workflows/evil.yml' }]]),
  ])('%s: BLOCKED', async (_what, changes) => {
    using step = await verify(across(), { service: { run: { ...operator, ...changes } } });
    expectBlocked(step, /UNTRUSTED_ORIGIN/);
  });
});

test('a job that a fork started by pull_request_target: BLOCKED, and no service is asked', async () => {
  using step = await verify(bound(), { env: { GITHUB_EVENT_NAME: 'pull_request_target' } });
  expectBlocked(step, /UNTRUSTED_ORIGIN/);
});

describe('an approval out of the checkout', () => {
  test('is handed to the verifier', async () => {
    fs.writeFileSync(path.join(workspace.dir, 'approval.md'), 'of the venue v2, by its owner\n');
    using copy = spyOn('approval');
    using step = await verify({ ...bound(), approval: './approval.md' }, { dist: copy.dist });
    expect(step.summary).toContain('of the venue v2, by its owner');
    // What it heard of an environment: nothing of the runner's.
    expect(step.summary).not.toMatch(/GITHUB_|INPUT_|ACTIONS_/);
  });

  test('that is a link to somewhere else: BLOCKED', async () => {
    fs.symlinkSync('/etc/hostname', path.join(workspace.dir, 'link.md'));
    using step = await verify({ ...bound(), approval: './link.md' });
    expectBlocked(step, /INPUT_NOT_ACCEPTED/);
  });
});

/** A verifier that shows the file of one of its options. */
const spyOn = (option: string): Copy =>
  copyAction({
    programs: {
      'cli.mjs': `import fs from 'node:fs';
const file = process.argv.find((one) => one.startsWith('--${option}=')).slice(${option.length + 3});
const row = { what: fs.readFileSync(file, 'utf8').trim(), label: 'asserted', state: 'not evidenced', detail: Object.keys(process.env).join() };
console.log(JSON.stringify({ rows: [row], exit_code: 2, verdict: null, basis: 'none', causes: [], attestation: 'none' })); process.exitCode = 2;`,
    },
  });

const SHOUT = `process.stderr.write('::set-env name=A::b\\n##[add-path]/evil\\r::set-output name=outcome::OBSERVED_AS_EXPECTED\\n');`;

// The launcher is the same as the export's, whose test has every way to die in each of the three.
describe.concurrent('a program of the action', () => {
  test.each<[string, string, string, string]>([
    ...inLongRun<[string, string, string, string]>([
      ['verify-main.mjs', 'before', 'throws', `throw new Error('::set-env name=A::b')`],
    ]),
    ['verify-main.mjs', 'after', 'is killed', `process.kill(process.pid, 'SIGKILL')`],
    ['cli.mjs', 'verify', 'hangs', 'for (;;);'],
  ])(
    '%s, told to %s, %s: BLOCKED, exit 0, and no command but the annotation',
    async (program, when, how, death) => {
      using copy = copyAction({
        programs: {
          'cli.mjs': '',
          [program]: `if (process.argv[2] === '${when}') { ${SHOUT} ${death} } else await import('./real-${program}');`,
        },
        ...(how === 'hangs' ? { stepSeconds: { main: 55, command: 1 } } : {}),
      });
      using step = await verify(bound(), { dist: copy.dist });
      expectBlocked(step, /ACTION_FAILED/);
    },
  );
});

const attacks = [
  '::set-env name=NODE_OPTIONS::--require /evil',
  'x\noutcome=OBSERVED_AS_EXPECTED\nexit-code<<X\n0\nX',
  '--packet=/etc/shadow',
  '../../../../proc/self/environ',
  '\u202e\ud83d\ude00\u2028::error::x',
];

/** Two or three of them; every input in the long run. That each is refused as text stands in the unit test of the inputs. */
const EVERY = LONG ? 1 : 6;

describe.concurrent('an input of a stranger', () => {
  let copy: Copy;
  beforeAll(() => {
    copy = copyAction({ programs: { 'cli.mjs': 'process.exit(7)' } });
  });
  afterAll(() => copy[Symbol.dispose]());

  test.each(
    atLeast(
      1,
      Object.keys(actionFiles.verify.inputs)
        .map((name, at) => [name, attacks[at % attacks.length] ?? ''] as const)
        .filter((_one, at) => at % EVERY === 0),
    ),
  )('%s as %j: exit 0, no output but ours, may-gate false, one annotation', async (name, value) => {
    using step = await verify({ ...bound(), [name]: value }, { dist: copy.dist });
    expectBlocked(step, /INPUT_NOT_ACCEPTED|ACTION_FAILED/);
  });
});

test('examples/workflows/export-packet.yml, word for word: a real export, its inspection, and its verification', async () => {
  await using world = await openWorld();
  // What GitHub itself answers of this repository and this run.
  await using service = await ResultsService.start({ repository: event.repository });
  const { jobs } = parse(
    fs.readFileSync(path.join(root, 'examples/workflows/export-packet.yml'), 'utf8'),
  ) as {
    jobs: Record<
      string,
      { steps: { uses: string; with?: Record<string, string | number> }[]; outputs?: Record<string, string> }
    >;
  };
  const context: Record<string, string> = {
    'inputs.purpose': 'weekly baseline',
    'vars.EXPORT_HOST': 'localhost',
    'secrets.EXPORT_PASSWORD': world.inputs['password'] ?? '',
    'github.run_id': '4711',
    'github.token': secrets.restToken,
  };
  const withOf = (job: string) => {
    const found = jobs[job]?.steps.find(({ uses }) => uses.startsWith('OWNER/'))?.with ?? {};
    return Object.fromEntries(
      Object.entries(found).map(([name, value]) => [
        name,
        String(value).replaceAll(/\$\{\{ *(.*?) *\}\}/g, (_all, expression: string) => {
          if (context[expression] === undefined) throw new Error(`the example uses ${expression}`);
          return context[expression];
        }),
      ]),
    );
  };
  const end = (job: string, step: EndedStep) => {
    for (const name of Object.keys(jobs[job]?.outputs ?? {}))
      context[`needs.${job}.outputs.${name}`] = step.outputs[name] ?? '';
  };

  fs.mkdirSync(path.join(world.workspace, 'evidence'));
  fs.renameSync(path.join(world.workspace, 'ca.pem'), path.join(world.workspace, 'evidence/database-ca.pem'));
  // The port is the test's own; everything else is the example's.
  const inputs = { ...withOf('export'), port: world.inputs['port'] ?? '' };
  using exported = await runExport({ inputs, workspace: world.workspace }, { env: service.environment });
  expect(exported.outputs['outcome'], exported.commands[0]?.data).toBe('WRITTEN_COMPLETE');
  end('export', exported);
  using inspected = await runStep({ inputs: withOf('inspect'), env: service.environment });
  expect(inspected.outputs['verdict']).toBe('EVIDENCE_PRESENT');
  expect(inspected.summary).toContain('| transport | BOUND');
  end('inspect', inspected);
  using seen = await runStep({ action: 'verify', inputs: withOf('verify'), env: service.environment });
  expectOutcome(seen, 'OBSERVED_AS_EXPECTED', '10');
  expect(seen.summary).toContain('transport of the evidence: BOUND');
});
