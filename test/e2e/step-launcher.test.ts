// The launcher of the two smaller actions alone, between programs of the attacker's: what a password may be spelt like, a file that takes
// no more, a command that goes on after its end, and an answer that is none. No database and no sandbox.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyAction } from './action-copy.ts';
import { LONG } from '../support/long.ts';
import { event, everythingOf, runner } from './export-world.ts';
import { ResultsService } from './results-service.ts';
import { runStep } from './runner.ts';
import type { EndedStep, Step } from './runner.ts';

const inputs = {
  ids: 'count/dot_tools',
  purpose: 'weekly baseline',
  host: '/var/run/postgresql',
  password: 'long enough',
};

async function exportWith(
  programs: Readonly<Record<string, string>>,
  asked: Partial<Step> = {},
): Promise<EndedStep> {
  using copy = copyAction({ programs });
  // The step looks for it before it reads.
  await using service = await ResultsService.start();
  return await runStep({
    action: 'export',
    event,
    ...asked,
    dist: copy.dist,
    inputs: { ...inputs, ...asked.inputs },
    env: { ...runner, ...service.environment, ...asked.env },
  });
}

const leftOf = (step: EndedStep) => fs.readdirSync(step.temp).filter((name) => name !== 'event.json');

function expectBlocked(step: EndedStep, reason: RegExp): void {
  expect(step.exitCode).toBe(0);
  expect(step.outputs).toMatchObject({ outcome: 'BLOCKED', 'packet-digest': '', 'may-gate': 'false' });
  expect(step.commands).toMatchObject([{ name: 'warning', data: expect.stringMatching(reason) as string }]);
  expect(step.commands[0]?.data).toMatch(/ Non-gating: the end of a job is no verdict\.$/);
}

/** A main that answers at once, with what stands there as its `answer.json`. */
const answering = (answer: unknown) =>
  `import fs from 'node:fs';
const [, folder] = process.argv.slice(2);
fs.writeFileSync(folder + '/summary.md', '# Export: WRITTEN_COMPLETE\\n');
fs.writeFileSync(folder + '/answer.json', ${JSON.stringify(JSON.stringify(answer))});`;

const written = {
  outputs: {
    outcome: 'WRITTEN_COMPLETE',
    'packet-digest': `sha256:${'0'.repeat(64)}`,
    'packet-artifact-id': '7',
    'packet-artifact-digest': `sha256:${'1'.repeat(64)}`,
  },
  level: 'notice',
  words: 'WRITTEN_COMPLETE. Next: inspect it.',
};

describe('a password with quotes, backslashes and a tab in it', () => {
  const password = 'S3k"r3t\\\'t\tzq9';
  // Parts that are left over wherever one spelling or the other was missed.
  const PARTS = /S3k|r3t|zq9/;

  test('that the export repeats in its document: neither log nor summary nor a file of the step holds a part of it', async () => {
    const seen = path.join(fs.mkdtempSync('/tmp/tki-seen-'), 'files');
    using step = await exportWith(
      {
        'cli.mjs': `import fs from 'node:fs'; const said = fs.readFileSync(0, 'utf8').slice(0, -1);
console.log(JSON.stringify({ kind: 'blocked', code: 'AUTHENTICATION_REFUSED', hint: 'not ' + said + ' but another', sqlstate: null, executed: true, exit_code: 3 }));
console.error(said, JSON.stringify(said)); process.exitCode = 3;`,
        'export-main.mjs': `import fs from 'node:fs'; const [, folder] = process.argv.slice(2);
process.on('exit', () => {
  for (const name of fs.readdirSync(folder)) if (name !== 'packet') fs.appendFileSync(${JSON.stringify(seen)}, fs.readFileSync(folder + '/' + name));
});
await import('./real-export-main.mjs');`,
      },
      { inputs: { password } },
    );
    expectBlocked(step, /AUTHENTICATION_REFUSED: not .*cut.* but another/);
    const files = fs.readFileSync(seen, 'utf8');
    fs.rmSync(path.dirname(seen), { recursive: true });
    expect(files).toContain('[cut]');
    expect(`${everythingOf(step)}${files}`).not.toMatch(PARTS);
  });
});

test('the kernel is told to leave the memory of the launcher, and of what it starts, out of core files', async () => {
  using step = await exportWith({
    'export-main.mjs': `import fs from 'node:fs';
for (const who of [process.ppid, 'self']) console.log(fs.readFileSync('/proc/' + who + '/coredump_filter', 'utf8').trim());`,
  });
  expect(step.log).toMatch(/^tki \| 0{8}\ntki \| 0{8}\n/);
});

describe('the folder of the step', () => {
  test('goes also where the command goes on writing after the job was cancelled', async () => {
    using step = await exportWith({
      'cli.mjs': `import fs from 'node:fs'; const out = process.argv.find((one) => one.startsWith('--out=')).slice(6);
process.on('SIGTERM', () => {});
process.kill(Number(fs.readFileSync('/proc/' + process.ppid + '/status', 'utf8').match(/PPid:\\s*(\\d+)/)[1]), 'SIGTERM');
const end = Date.now() + 700;
for (let n = 0; Date.now() < end; n++) try { fs.writeFileSync(out + '.' + n, 'a governed row'); } catch { break; }`,
    });
    expectBlocked(step, /INTERRUPTED/);
    expect(leftOf(step)).toEqual([]);
  });
});

describe('a file of outputs that takes the first rows and not the last', () => {
  test('then annotation and summary say BLOCKED as the outputs do', async () => {
    using step = await exportWith(
      { 'export-main.mjs': answering(written) },
      { before: ['/usr/bin/prlimit', '--fsize=700'] },
    );
    expectBlocked(step, /ACTION_FAILED/);
    expect(step.summary).not.toContain('WRITTEN');
  });

  test('one that takes them all is left alone', async () => {
    using step = await exportWith({ 'export-main.mjs': answering(written) });
    expect(step.outputs).toEqual({ ...written.outputs, 'may-gate': 'false' });
    expect(step.commands).toMatchObject([{ name: 'notice' }]);
  });

  test.each(LONG ? [10, 200, 400, 900] : [10, 400])(
    'at %i bytes: whole rows that say BLOCKED, or none',
    async (bytes) => {
      using step = await exportWith({}, { before: ['/usr/bin/prlimit', `--fsize=${bytes}`] });
      expect(step.exitCode).toBe(0);
      expect([undefined, 'BLOCKED']).toContain(step.outputs['outcome']);
      expect(step.commands).toMatchObject([{ name: 'warning' }]);
    },
  );
});

describe('a temporary folder that is a full disk', () => {
  test.each(LONG ? [4, 8, 16] : [8])('of %i KiB: BLOCKED, exit 0, the summary says so', async (kibibytes) => {
    const folder = fs.mkdtempSync('/tmp/tki-full-');
    try {
      // Not by a shell, which drops variables that have a hyphen in their name.
      const mount = `const [, ...words] = process.argv;
require('node:child_process').spawnSync('/usr/bin/mount', ['-t', 'tmpfs', '-o', 'size=${kibibytes}k', 'none', '${folder}']);
process.execve(words[0], words, process.env);`;
      using step = await exportWith(
        {
          'cli.mjs': `import fs from 'node:fs'; const out = process.argv.find((one) => one.startsWith('--out=')).slice(6);
try { for (;;) fs.appendFileSync(out, 'a governed row\n'.repeat(100)); } catch (error) { console.error(error.code); process.exitCode = 1; }`,
        },
        {
          before: ['/usr/bin/unshare', '-m', process.execPath, '-e', mount, '--'],
          env: { RUNNER_TEMP: folder },
        },
      );
      expectBlocked(step, /ACTION_FAILED|RUNNER_DISK_FULL/);
      expect(step.summary).toContain(': BLOCKED');
    } finally {
      fs.rmdirSync(folder);
    }
  });
});

describe('the launcher', () => {
  // INT and TERM are what a runner sends; the others come from limits, timers, power supplies and people, most of them with TKI_LONG=1.
  const more = ['PWR', 'VTALRM', 'PROF', 'IO', 'STKFLT', 'SYS'];
  test.each(['INT', 'HUP', 'XCPU', 'ABRT', ...(LONG ? more : [])])(
    'is sent SIG%s: BLOCKED, exit 0, and nothing stays',
    async (signal) => {
      using step = await exportWith({
        'export-main.mjs': `process.kill(process.ppid, 'SIG${signal}'); setTimeout(() => {}, 2000);`,
      });
      expectBlocked(step, new RegExp(`INTERRUPTED: the job was ended by SIG${signal}`));
      expect(leftOf(step)).toEqual([]);
    },
  );
});

describe('an answer', () => {
  test.each([
    ['without outputs', { ...written, outputs: null }],
    ['that is a list', []],
    ['of another level', { ...written, level: 'error' }],
  ])('%s: BLOCKED, exit 0', async (_what, answer) => {
    using step = await exportWith({ 'export-main.mjs': answering(answer) });
    expectBlocked(step, /ACTION_FAILED/);
  });

  test('whose words are long once they are spelt out: non-gating is said all the same', async () => {
    const words = `BLOCKED. ${'\u{1f600}'.repeat(300)}`;
    using step = await exportWith({ 'export-main.mjs': answering({ outputs: {}, level: 'warning', words }) });
    expectBlocked(step, /BLOCKED/);
  });

  test('with outputs of its own, and values that are no plain words: neither reaches the workflow', async () => {
    const outputs = { outcome: 'x\nmay-gate=true', 'may-gate': 'true', evil: '1', 'packet-digest': '::x' };
    using step = await exportWith({ 'export-main.mjs': answering({ ...written, outputs }) });
    expect(step.outputs).toEqual({
      outcome: '',
      'packet-digest': '::x',
      'packet-artifact-id': '',
      'packet-artifact-digest': '',
      'may-gate': 'false',
    });
  });
});
