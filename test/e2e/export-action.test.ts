// The export action as the runner starts it: the built programs, a real PostgreSQL behind TLS and a password, the real artifact client
// against a service on this machine. Then everything that keeps it from beginning, and everything that may go wrong.
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/formats/digest.ts';
import { root } from '../support/sandbox.ts';
import { law, startKb, TOKEN } from '../unit/export/knowledge-base/kb-server.ts';
import { forbiddenWordsIn } from '../unit/report/forbidden-words.ts';
import { copyAction } from './action-copy.ts';
import type { Copy } from './action-copy.ts';
import { listArchive } from './archive-reader.ts';
import { PASSWORD, event, everythingOf, openWorld, runExport } from './export-world.ts';
import type { World } from './export-world.ts';
import { ResultsService, secrets, trustedRun } from './results-service.ts';
import type { ServiceOptions } from './results-service.ts';
import { actionFiles } from './runner.ts';
import type { EndedStep, Step } from './runner.ts';
import { inLongRun, inTurnOf, LONG } from '../support/long.ts';
import { atLeast } from '../support/at-least.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

/** What must hold after any end that is not a packet. */
function expectBlocked(step: EndedStep, reason: RegExp): void {
  expect(step.exitCode).toBe(0);
  expect(step.outputs).toEqual({
    outcome: 'BLOCKED',
    'packet-digest': '',
    'packet-artifact-id': '',
    'packet-artifact-digest': '',
    'may-gate': 'false',
  });
  expect(step.commands).toMatchObject([{ name: 'warning', properties: { title: 'tool-kiem-thu' } }]);
  expect(step.commands[0]?.data).toMatch(reason);
  expect(step.commands[0]?.data).toMatch(/Next: .+Non-gating/);
  expect(step.summary).toMatch(/: BLOCKED\n/);
  expect(step.otherFiles).toEqual({ env: '', path: '', state: '' });
  expect(forbiddenWordsIn(`${step.log}${step.summary}`)).toEqual([]);
  expect(everythingOf(step)).not.toContain(PASSWORD);
  expect(leftOf(step)).toEqual([]);
}

/** What the step left in the runner's temporary folder. */
const leftOf = (step: EndedStep) => fs.readdirSync(step.temp).filter((name) => name !== 'event.json');

/** The shipped catalog, changed, as a folder of its own in the workspace. */
function changedCatalog(
  name: string,
  change: (index: Record<string, unknown>) => object,
): { catalog: string } {
  const folder = path.join(world.workspace, name);
  fs.cpSync(path.join(root, 'catalog'), folder, { recursive: true });
  const file = path.join(folder, 'catalog.json');
  const index = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, unknown>;
  fs.writeFileSync(file, JSON.stringify({ ...index, ...change(index) }));
  return { catalog: folder };
}

/** With a document that the tests' knowledge base holds. */
const withLaw = (name: string) =>
  changedCatalog(name, ({ documents = [] }) => ({
    documents: [...(documents as object[]), law],
    kb_prefixes: ['knowledge'],
  }));

/** With a database that the contract does not have. */
const withShop = (name: string) =>
  changedCatalog(name, ({ databases }) => ({ databases: [...(databases as string[]), 'shop'] }));

/** A command line of the attacker's that tells that it was started, and nothing else. */
const spy = (marks: string) =>
  `import fs from 'node:fs'; fs.writeFileSync(${JSON.stringify(marks)}, 'started');`;

describe.concurrent('a run that may export', () => {
  test('hands the packet over, with its digest for the inspection, and says what nobody has shown', async () => {
    await using service = await ResultsService.start();
    // A secret that was pasted with the end of its line.
    using step = await runExport(world, {
      inputs: { password: `${PASSWORD}\n`, 'retention-days': '6' },
      env: service.environment,
    });
    expect(step.exitCode).toBe(0);
    // The service is asked to keep the packet for as many days as the input says, and no longer.
    const { expires_at: expires } = JSON.parse(service.bodies.get('create') ?? '') as { expires_at: string };
    const days = (Date.parse(expires) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(5.9);
    expect(days).toBeLessThanOrEqual(6);
    expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(actionFiles.export.outputs).sort());
    const [artifact] = service.artifacts;
    expect(step.outputs).toEqual({
      outcome: 'WRITTEN_COMPLETE',
      'packet-digest': expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string,
      'packet-artifact-id': `${artifact?.id}`,
      'packet-artifact-digest': artifact?.digest,
      'may-gate': 'false',
    });
    expect(artifact?.name).toBe('governed-packet');
    const files = await listArchive(artifact?.bytes ?? Buffer.alloc(0));
    expect(Object.keys(files).sort()).toEqual(['export-log.jsonl', 'packet.json']);
    expect(sha256(files['packet.json'] ?? '')).toBe(step.outputs['packet-digest']);
    const packet = JSON.parse(files['packet.json'] ?? '') as { tki: { exporter: Record<string, string> } };
    expect(packet.tki.exporter).toMatchObject({
      human_operator: 'NOT_EVIDENCED',
      stated_by: 'actor octocat of run 4711 of octo/evidence, as the runner says',
    });
    expect((files['export-log.jsonl'] ?? '').trimEnd().split('\n')).toHaveLength(2);
    expect(step.commands).toMatchObject([{ name: 'notice' }]);
    expect(step.summary).toContain('human_operator: NOT_EVIDENCED');
    expect(step.summary).toContain('`count/tac_logical_unit`');
    expect(forbiddenWordsIn(`${step.log}${step.summary}`)).toEqual([]);
    expect(everythingOf(step, service)).not.toContain(PASSWORD);
    expect(Object.values(files).join('')).not.toContain(PASSWORD);
    expect(leftOf(step)).toEqual([]);
  });

  test('over the socket, with a password file of the runner', async () => {
    await using service = await ResultsService.start();
    const file = path.join(world.workspace, 'password');
    fs.writeFileSync(file, `${PASSWORD}\n`, { mode: 0o600 });
    using step = await runExport(world, {
      env: service.environment,
      inputs: {
        host: world.database.socketDir,
        ca: '',
        password: '',
        'password-file': file,
        'socket-owner': `${world.database.socketOwner}`,
      },
    });
    expect(step.outputs['outcome']).toBe('WRITTEN_COMPLETE');
    expect(everythingOf(step, service)).not.toContain(PASSWORD);
  });

  test('in a public repository, where the caller publishes by name: written, and the summary says who can fetch it', async () => {
    await using service = await ResultsService.start();
    using step = await runExport(world, {
      event: { ...event, repository: { ...event.repository, private: false, visibility: 'public' } },
      inputs: { 'i-publish-this-data': 'true' },
      env: service.environment,
    });
    expect(step.outputs['outcome']).toBe('WRITTEN_COMPLETE');
    expect(step.summary).toContain('Anyone can fetch this packet');
  });
});

describe('documents of a knowledge base', () => {
  test('are read beside queries: password and token by one pipe, neither of them anywhere else', async () => {
    await using service = await ResultsService.start();
    await using kb = await startKb();
    using step = await runExport(world, {
      inputs: {
        ...withLaw('beside'),
        ids: 'count/dot_tools kb/laws/a',
        'kb-url': `https://localhost:${kb.port}`,
        'kb-ca': './ca.pem',
        'kb-token': TOKEN,
      },
      env: service.environment,
    });
    expect([step.outputs['outcome'], step.commands[0]?.data]).toEqual([
      'WRITTEN_COMPLETE',
      expect.stringContaining('WRITTEN_COMPLETE') as string,
    ]);
    expect(step.summary).toContain('kb/laws/a');
    expect(step.summary).toContain('documents: from the knowledge base');
    const said = everythingOf(step, service);
    expect(said).not.toContain(TOKEN);
    expect(said).not.toContain(PASSWORD);
    const files = await listArchive(service.artifacts[0]?.bytes ?? Buffer.alloc(0));
    const packet = files['packet.json'] ?? '';
    expect(packet).toContain('knowledge/dev/laws/a.md');
    expect(packet).not.toContain(TOKEN);
  });

  test.each([['with a password that nobody asks for', PASSWORD], ...inLongRun([['without a password', '']])])(
    'are read alone, without a host, %s',
    async (_what, password) => {
      await using service = await ResultsService.start();
      await using kb = await startKb();
      const none = { host: '', ca: '', password };
      using step = await runExport(world, {
        inputs: {
          ...withLaw(`alone${password.length}`),
          ...none,
          ids: 'kb/laws/a',
          'kb-url': `https://localhost:${kb.port}`,
          'kb-ca': './ca.pem',
          'kb-token': TOKEN,
        },
        env: service.environment,
      });
      expect([step.outputs['outcome'], step.summary]).toEqual([
        'WRITTEN_COMPLETE',
        expect.not.stringContaining('in the database') as string,
      ]);
    },
  );
});

describe('a catalog with a database of its own', () => {
  test('connects to nothing without the digest that was reviewed, and exports with it', async () => {
    await using service = await ResultsService.start();
    const own = withShop('own');
    using without = await runExport(world, { inputs: own });
    expectBlocked(without, /CATALOG_NOT_EXPECTED/);
    expect(without.summary).toContain('no server was contacted');
    const found = /this one is (sha256:[0-9a-f]{64})/.exec(without.summary.replaceAll('\\', ''))?.[1] ?? '';
    using step = await runExport(world, {
      inputs: { ...own, 'expect-catalog': found },
      env: service.environment,
    });
    expect([step.outputs['outcome'], found]).toEqual(['WRITTEN_COMPLETE', found]);
  });
});

describe('the password', () => {
  test('is in no argument and no environment of a child, and reaches the export alone, by its standard input', async () => {
    const seen = path.join(world.workspace, 'seen');
    const tell = (name: string) =>
      `import fs from 'node:fs'; fs.appendFileSync(${JSON.stringify(seen)}, JSON.stringify([${JSON.stringify(name)}, process.argv, process.env, fs.readFileSync('/proc/self/environ', 'latin1'), fs.readFileSync('/proc/' + process.ppid + '/cmdline', 'latin1')]) + '\\n');`;
    using copy = copyAction({
      programs: {
        'export-main.mjs': `${tell('main')} await import('./real-export-main.mjs');`,
        'cli.mjs': `${tell('cli')} fs.writeFileSync(${JSON.stringify(`${seen}.stdin`)}, fs.readFileSync(0));`,
      },
    });
    using step = await runExport(world, { dist: copy.dist });
    expectBlocked(step, /ACTION_FAILED/);
    const told = fs.readFileSync(seen, 'utf8');
    const rows = told
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as [string, string[], Record<string, string>]);
    // The second main waits for its turn from the start on.
    expect(rows.map(([name]) => name).toSorted()).toEqual(['cli', 'main', 'main']);
    expect(told).not.toContain(JSON.stringify(PASSWORD).slice(1, -1));
    expect(rows.find(([name]) => name === 'cli')?.[2]).toEqual({});
    expect(fs.readFileSync(`${seen}.stdin`, 'utf8')).toBe(`${PASSWORD}\n`);
  });

  test('that a program prints on its way down is cut out of the log, the summary and the annotation', async () => {
    using copy = copyAction({
      programs: {
        'cli.mjs': `import fs from 'node:fs'; const said = fs.readFileSync(0, 'utf8').trim(); console.error('tki: PORT_MALFORMED: ' + said + ' is no port\\nhint: not ' + said); console.log(said); process.exit(1)`,
      },
    });
    using step = await runExport(world, { dist: copy.dist });
    expectBlocked(step, /PORT_MALFORMED/);
    expect(step.log).toContain('[cut] is no port');
    expect(step.summary).toContain('is no port');
    expect(step.summary).not.toContain('Sekr3t');
  });

  test('that is wrong: BLOCKED by the server, with its SQLSTATE and nothing of its words', async () => {
    using step = await runExport(world, { inputs: { password: `${PASSWORD}!` } });
    expectBlocked(step, /AUTHENTICATION_REFUSED/);
    expect(step.summary).toContain('28P01');
    expect(everythingOf(step)).not.toContain('authentication failed');
  });
});

describe.concurrent('a run that may not export', () => {
  const repository = (changes: object) => ({ ...event, repository: { ...event.repository, ...changes } });
  let copy: Copy;
  beforeAll(() => {
    copy = copyAction({ programs: { 'cli.mjs': spy(path.join(world.workspace, 'marks')) } });
    fs.symlinkSync('/proc/self/environ', path.join(world.workspace, 'link.pem'));
  });
  afterAll(() => copy[Symbol.dispose]());

  // Every shape of event and runner, and every code, stands in the unit test of the judgement; here, that a refusal of each of its parts
  // reaches the workflow: the event, the repository, an input. With TKI_LONG=1 each row.
  const refused: [string, string, Pick<Step, 'env' | 'event'> & { inputs?: Record<string, string> }][] = [
    ['another event', 'EVENT_REFUSED', { env: { GITHUB_EVENT_NAME: 'push' } }],
    ['an event that is no document', 'EVENT_REFUSED', { event: '{"repository":' }],
    ['another branch', 'REF_REFUSED', { env: { GITHUB_REF: 'refs/heads/feature' } }],
    ['a branch that is not protected', 'REF_NOT_PROTECTED', { env: { GITHUB_REF_PROTECTED: 'false' } }],
    ['a second attempt', 'ATTEMPT_REFUSED', { env: { GITHUB_RUN_ATTEMPT: '2' } }],
    ['an event of another one', 'REPOSITORY_DIFFERS', { event: repository({ full_name: 'evil/fork' }) }],
    ['a public repository', 'REPOSITORY_PUBLIC', { event: repository({ visibility: 'public' }) }],
    ['a retention of eight days', 'INPUT_NOT_ACCEPTED', { inputs: { 'retention-days': '8' } }],
    ['a password of nothing but space', 'INPUT_NOT_ACCEPTED', { inputs: { password: ' \n ' } }],
    ['a publication in other letters', 'INPUT_NOT_ACCEPTED', { inputs: { 'i-publish-this-data': 'True' } }],
    ['an authority that is a link elsewhere', 'INPUT_NOT_ACCEPTED', { inputs: { ca: './link.pem' } }],
  ];
  const reaching = [
    'an event that is no document',
    'a public repository',
    'an authority that is a link elsewhere',
  ];
  test.each(
    atLeast(
      3,
      refused.filter(([what]) => LONG || reaching.includes(what)),
    ),
  )('%s: %s, and the export is not started', async (_what, code, { inputs = {}, ...asked }) => {
    using step = await runExport(world, { ...asked, inputs, dist: copy.dist });
    expectBlocked(step, new RegExp(`BLOCKED. ${code}: `));
    expect(step.summary).toContain(`\`${code}\``);
    expect(fs.existsSync(path.join(world.workspace, 'marks'))).toBe(false);
  });

  // The command's own codes are in its tests; here, that they come through: of a query, of a document, of an input that is empty.
  const ofTheExport: [string, string, Record<string, string>][] = [
    ['a query that the catalog does not have', 'UNKNOWN_QUERY_ID', { ids: 'count/nothing' }],
    [
      'a document, and no knowledge base',
      'KB_URL_MISSING',
      { catalog: path.join(root, 'examples/knowledge-base'), ids: 'kb/laws/article-13' },
    ],
    [
      'a query, and no host',
      'CONNECT_FAILED',
      { host: '', 'kb-url': 'unix:/nowhere', 'kb-token': TOKEN, password: '', ca: '' },
    ],
    ...inLongRun<[string, string, Record<string, string>]>([
      ['all', 'ALL_REFUSED', { ids: 'all' }],
      ['a database that is denied', 'DATABASE_DENIED', { database: 'postgres' }],
      ['a catalog that is none', 'CATALOG_', { catalog: './none' }],
      [
        'another catalog than was reviewed',
        'CATALOG_NOT_EXPECTED',
        { 'expect-catalog': `sha256:${'0'.repeat(64)}` },
      ],
    ]),
  ];
  test.each(ofTheExport)('%s: %s, by the export itself', async (_what, code, inputs) => {
    using step = await runExport(world, { inputs });
    expectBlocked(step, new RegExp(code));
  });
});

describe.concurrent('with a token GitHub itself is asked, and an event that an earlier step wrote', () => {
  const repository = {
    full_name: 'octo/evidence',
    default_branch: 'main',
    private: true,
    visibility: 'private',
  };
  const asked = { 'github-token': secrets.restToken };

  test('is confirmed where it is true, and the summary says by whom', async () => {
    await using service = await ResultsService.start({ repository });
    using step = await runExport(world, { inputs: asked, env: service.environment });
    expect(step.outputs['outcome']).toBe('WRITTEN_COMPLETE');
    expect(step.summary).toContain('confirmed by GitHub itself');
    expect(step.summary).toContain('repository, as GitHub says: `private`');
    expect(everythingOf(step, service)).not.toContain(secrets.restToken);
  });

  test('hides a public repository, where the caller publishes by name: the summary says what GitHub says', async () => {
    await using service = await ResultsService.start({
      repository: { ...repository, private: false, visibility: 'public' },
    });
    using step = await runExport(world, {
      inputs: { ...asked, 'i-publish-this-data': 'true' },
      env: service.environment,
    });
    expect(step.outputs['outcome']).toBe('WRITTEN_COMPLETE');
    expect(step.summary).toContain('Anyone can fetch this packet');
    expect(step.summary).not.toContain('says: `private`');
  });

  // Of the repository, of the run, and no answer; what else GitHub may say stands in the unit test of the judgement.
  test.each<[string, RegExp, ServiceOptions]>([
    [
      'hides a public repository',
      /REPOSITORY_PUBLIC/,
      { repository: { ...repository, private: false, visibility: 'public' } },
    ],
    ['hides a push', /EVENT_CONTRADICTED/, { run: { ...trustedRun, event: 'push' } }],
    [
      'meets a token that may not read',
      /ARTIFACT_REFUSED/,
      { faults: { run: { kind: 'status', status: 403 } } },
    ],
    ...inLongRun<[string, RegExp, ServiceOptions]>([
      [
        'hides that the branch is not protected',
        /REF_NOT_PROTECTED/,
        { branch: { name: 'main', protected: false } },
      ],
      ['hides a second attempt', /ATTEMPT_REFUSED/, { run: { ...trustedRun, run_attempt: 2 } }],
      [
        'hides another default branch',
        /EVENT_CONTRADICTED/,
        { repository: { ...repository, default_branch: 'trunk' } },
      ],
      [
        'hides another workflow',
        /EVENT_CONTRADICTED/,
        { run: { ...trustedRun, path: '.github/workflows/x.yml' } },
      ],
    ]),
  ])('%s: BLOCKED, and no server is asked', async (_what, reason, options) => {
    await using service = await ResultsService.start({ repository, ...options });
    using step = await runExport(world, {
      inputs: { ...asked, host: 'nowhere.invalid' },
      env: service.environment,
    });
    expectBlocked(step, reason);
    expect(everythingOf(step)).not.toContain(secrets.restToken);
  });
});

describe('the hand-over', () => {
  test.each<[string, RegExp, Record<string, string>]>([
    ['with a token of nobody', /NO_ARTIFACT_SERVICE/, { ACTIONS_RUNTIME_TOKEN: 'x.y.z' }],
    ...inLongRun<[string, RegExp, Record<string, string>]>([
      ['without the service', /NO_ARTIFACT_SERVICE/, { ACTIONS_RESULTS_URL: '' }],
    ]),
  ])('to a runner %s: BLOCKED before anything is read', async (_what, reason, env) => {
    const marks = path.join(world.workspace, 'read');
    using copy = copyAction({ programs: { 'cli.mjs': spy(marks) } });
    using step = await runExport(world, { env, dist: copy.dist });
    expectBlocked(step, reason);
    expect(step.summary).toContain('no server was contacted');
    expect(fs.existsSync(marks)).toBe(false);
  });

  test('under a name that is taken already: BLOCKED before anything is read, and the artifact that stands there stays', async () => {
    await using service = await ResultsService.start();
    service.put('governed-packet', Buffer.from('of another job'));
    const marks = path.join(world.workspace, 'read-taken');
    using copy = copyAction({ programs: { 'cli.mjs': spy(marks) } });
    using step = await runExport(world, { env: service.environment, dist: copy.dist });
    expectBlocked(step, /ARTIFACT_REFUSED/);
    expect(fs.existsSync(marks)).toBe(false);
    expect(service.artifacts).toHaveLength(1);
    expect(everythingOf(step)).not.toContain(secrets.signature);
  });
});

const SHOUT = `process.stderr.write('::set-env name=A::b\\n##[add-path]/evil\\r::set-output name=outcome::WRITTEN_COMPLETE\\n');`;

const deaths = [
  ['throws', `throw new Error('::set-env name=A::b')`],
  ['ends without an answer', 'process.exit(0)'],
  ['is killed', `process.kill(process.pid, 'SIGKILL')`],
  ['hangs', 'for (;;);'],
] as const;

// Of each program every second death, in turn; all of them with TKI_LONG=1.
describe.concurrent.each([
  ['export-main.mjs', 'before', { main: 1, command: 200 }, 0],
  ['export-main.mjs', 'after', { main: 1, command: 200 }, 1],
  ['cli.mjs', 'export', { main: 55, command: 1 }, 0],
] as const)('%s, told to %s', (program, when, stepSeconds, turn) => {
  test.each(atLeast(1, inTurnOf(2, turn, deaths)))(
    '%s: BLOCKED, exit 0, and no command but the annotation',
    async (how, death) => {
      using copy = copyAction({
        programs: {
          'cli.mjs': '',
          [program]: `if (process.argv[2] === '${when}') { ${SHOUT} ${death} } else await import('./real-${program}');`,
        },
        // Only where it hangs: a slow machine must not decide the rest.
        ...(how === 'hangs' ? { stepSeconds } : {}),
      });
      using step = await runExport(world, { dist: copy.dist });
      expectBlocked(step, /ACTION_FAILED/);
    },
  );
});

test.each<[string, string, number]>([
  [
    'a packet that it did not write',
    `{"kind":"exported","digest":"sha256:${'0'.repeat(64)}","complete":true,"items":[],"notes":[],"exit_code":0}`,
    0,
  ],
  ['nothing of the sort', '[]', 0],
  // Their forms are in test/unit/action/export/conclude.test.ts.
  ...inLongRun<[string, string, number]>([
    [
      'a status that is another one',
      `{"kind":"exported","digest":"sha256:${'0'.repeat(64)}","complete":true,"items":[],"notes":[],"exit_code":0}`,
      2,
    ],
    [
      'a refusal of no code',
      '{"kind":"blocked","code":"::error::","hint":"","sqlstate":null,"executed":false,"exit_code":3}',
      3,
    ],
  ]),
])('an export that answers %s: BLOCKED', async (_what, answer, status) => {
  using copy = copyAction({
    programs: { 'cli.mjs': `process.stdout.write(${JSON.stringify(answer)}); process.exitCode = ${status};` },
  });
  using step = await runExport(world, { dist: copy.dist });
  expectBlocked(step, /ACTION_FAILED/);
});

describe('the launcher', () => {
  const endedBy = (signal: string) => ({
    'export-main.mjs': `import fs from 'node:fs'; process.kill(process.ppid, '${signal}'); setTimeout(() => {}, 2000);`,
  });

  test('is ended by SIGTERM: the outputs say BLOCKED, and why', async () => {
    using copy = copyAction({ programs: endedBy('SIGTERM') });
    using step = await runExport(world, { dist: copy.dist });
    expectBlocked(step, /INTERRUPTED/);
  });

  test('is ended by SIGKILL: the outputs say BLOCKED, and nobody is left to say why', async () => {
    using copy = copyAction({ programs: endedBy('SIGKILL') });
    using step = await runExport(world, { dist: copy.dist });
    expect(step.outputs).toMatchObject({ outcome: 'BLOCKED', 'packet-digest': '', 'may-gate': 'false' });
  });

  test('finds no place for its work: BLOCKED, and exit 0', async () => {
    using step = await runExport(world, { env: { RUNNER_TEMP: '/proc/nowhere' } });
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ outcome: 'BLOCKED', 'may-gate': 'false' });
    expect(step.commands).toMatchObject([{ name: 'warning' }]);
  });

  test('NODE_DEBUG and a proxy of an earlier step: no password in the log, and the export goes on', async () => {
    await using service = await ResultsService.start();
    using step = await runExport(world, {
      env: {
        ...service.environment,
        NODE_DEBUG: 'child_process',
        PGSSLMODE: 'disable',
        PGHOST: 'evil.invalid',
        NODE_TLS_REJECT_UNAUTHORIZED: '0',
      },
    });
    expect(step.outputs['outcome']).toBe('WRITTEN_COMPLETE');
    expect(everythingOf(step, service)).not.toContain('Sekr3t');
  });
});

const attacks = [
  '::set-env name=NODE_OPTIONS::--require /evil',
  '##[set-output name=outcome]WRITTEN_COMPLETE',
  'x\noutcome=WRITTEN_COMPLETE\nmay-gate<<X\ntrue\nX',
  '--out=/tmp/evil',
  '"; exit 1; # $(exit 1)`exit 1`',
  '../../../../proc/self/environ',
  '\u202e\ud83d\ude00\u2028::error::x',
];

/** Three attacks on three inputs; every input in the long run. That each is refused as text stands in the unit test of the inputs. */
const EVERY = LONG ? 1 : 6;

describe.concurrent('an input of a stranger', () => {
  let copy: Copy;
  beforeAll(() => {
    // No hostile purpose or name needs a server: the command line is what they could reach.
    copy = copyAction({ programs: { 'cli.mjs': 'process.exit(7)' } });
  });
  afterAll(() => copy[Symbol.dispose]());

  test.each(
    atLeast(
      1,
      Object.keys(actionFiles.export.inputs)
        .map((name, at) => [name, attacks[at % attacks.length] ?? ''] as const)
        .filter((_one, at) => at % EVERY === 0),
    ),
  )('%s as %j: exit 0, no output but ours, may-gate false, one annotation', async (name, value) => {
    using step = await runExport(world, { inputs: { [name]: value }, dist: copy.dist });
    expectBlocked(step, /INPUT_NOT_ACCEPTED|ACTION_FAILED/);
  });
});
