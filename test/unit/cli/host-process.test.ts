import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runHost, type HostLimits } from '../../../src/cli/host-process.ts';
import type { CliIo } from '../../../src/cli/io.ts';
import { toPlan } from '../../../src/cli/run.ts';
import type { Report } from '../../../src/formats/documents.ts';
import { validate } from '../../../src/formats/validators/plan.js';
import { exitCodeOf, verdictOrder } from '../../../src/formats/verdict.ts';
import { reportOf } from '../report/sample.ts';
import { openBench, toHostResult, type Bench } from './harness.ts';
import { atLeast } from '../../support/at-least.ts';

let bench: Bench;
beforeEach(() => {
  bench = openBench();
});
afterEach(() => bench.remove());

const inspect = (io: Partial<CliIo> = {}) =>
  bench.run(['inspect', bench.packet, '--max-age', '24h', '--out', bench.out, '--venue', 'v1'], io);

async function expectBlocked(reason: string, io: Partial<CliIo> = {}): Promise<Report> {
  const ran = await inspect(io);
  expect(ran.code).toBe(3);
  expect(readdirSync(bench.out).sort()).toEqual([
    'checkpoint-c0c0c0c0c0c0c0c0.md',
    'report.json',
    'report.md',
  ]);
  const report = JSON.parse(bench.readOut('report.json')) as Report;
  expect(report).toMatchObject({ verdict: 'BLOCKED', exit_code: 3, findings: [{ reason }], items: [] });
  expect(ran.stdout).toContain(reason);
  return report;
}

describe('a host program that ends badly leaves a BLOCKED triplet, HOST_FAILED and exit code 3', () => {
  test('it is missing', () => expectBlocked('HOST_FAILED'));

  test.each([
    ['says nothing', ''],
    ['fails', 'process.exit(1)'],
    ['dies', "process.kill(process.pid, 'SIGKILL')"],
    ['throws', "throw new Error('\\u001b[31mboom')"],
    ['says what is not JSON', "process.stdout.write('{')"],
    ['says what is not UTF-8', 'process.stdout.write(Buffer.of(0xff))'],
    ['says two documents', "process.stdout.write('{}{}')"],
    [
      'says a document of another kind',
      'process.stdout.write(\'{"verdict":"EVIDENCE_PRESENT","exit_code":0}\')',
    ],
  ])('it %s', async (_how, source) => {
    bench.host(source);
    await expectBlocked('HOST_FAILED');
  });

  test('its last words are repeated, escaped', async () => {
    bench.host("process.stderr.write('\\u001b[31mno space left\\n'); process.exit(1)");
    const report = await expectBlocked('HOST_FAILED');
    expect(report.findings[0]?.detail).toContain('no space left');
    expect(bench.readOut('report.md')).not.toContain('\u001b');
    expect((await inspect()).stdout).not.toContain('\u001b');
  });

  test.each([
    [
      'a check of V8 that failed',
      '#\n# Fatal error in , line 0\n# Check failed: 12 == (*__errno_location ()).\n#\n',
      '3: 0x27bcde6 v8::base::OS::SetPermissions(void*, unsigned long) [/app/node]',
      /Check failed: 12 ==[^]*MemoryDenyWriteExecute=/,
    ],
    [
      'the same in a Node whose frames have no names',
      '#\n# Fatal error in , line 0\n# Check failed: 12 == (*__errno_location ()).\n#\n',
      '3: 0x27bcde6  [/app/node]',
      /Check failed: 12 ==[^]*MemoryDenyWriteExecute=/,
    ],
    [
      'another check of V8’s',
      '#\n# Fatal error in , line 0\n# Check failed: 1 == (*__errno_location ()).\n#\n',
      '3: 0x27bcde6  [/app/node]',
      /Check failed: 1 == \(\*__errno_location \(\)\)\.\n#”$/,
    ],
    [
      'no room for a thread',
      '  #  node[17]: Start() at ../src/node_platform.cc:68\n  #  Assertion failed: (0) == (uv_thread_create())\n\n',
      '1: 0x9dde61 node::Assert(node::AssertionInfo const&) [/app/node]',
      /Assertion failed: \(0\) == \(uv_thread_create\(\)\)”$/,
    ],
    [
      'a full heap',
      'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n',
      '1: 0x9dde61 node::OOMErrorHandler(char const*) [/app/node]',
      /heap out of memory”$/,
    ],
  ])('it aborts for %s: why is said, and not where in Node', async (_what, why, where, said) => {
    const words = `${why}----- Native stack trace -----\n\n${` ${where}\n`.repeat(20)}`;
    bench.host(`process.stderr.write(${JSON.stringify(words)}, () => process.kill(process.pid, 'SIGTRAP'))`);
    const report = await expectBlocked('HOST_FAILED');
    expect(report.findings[0]?.detail).toMatch(said);
    expect(report.findings[0]?.detail).not.toContain('0x');
  });

  test('its result has another exit code than its verdict', async () => {
    bench.hostGives({ ...toHostResult(reportOf('BLOCKED')), exit_code: 10 });
    await expectBlocked('HOST_FAILED');
  });

  test('its result is better than the report inside it', async () => {
    const { files } = toHostResult(reportOf('FLAG_LOCAL_FIRST_AUTHORITY'));
    bench.hostGives({ ...toHostResult(reportOf('EVIDENCE_PRESENT')), files });
    await expectBlocked('HOST_FAILED');
  });

  test('its report belongs to another run', async () => {
    const result = toHostResult(reportOf('EVIDENCE_PRESENT'));
    bench.hostGives({ ...result, run: 'ffffffffffffffff' });
    await expectBlocked('HOST_FAILED');
  });

  test('it gives a result without a report', async () => {
    bench.hostGives({ ...toHostResult(reportOf('EVIDENCE_PRESENT')), files: [] });
    await expectBlocked('HOST_FAILED');
  });

  test('it asks for a file outside of a run', async () => {
    const result = toHostResult(reportOf('EVIDENCE_PRESENT'));
    bench.hostGives({ ...result, files: [...result.files, { name: 'authorized_keys', text: 'x' }] });
    const ran = await inspect();
    expect(ran.code).toBe(3);
    expect(ran.stdout).toContain('HOST_FAILED');
    expect(readdirSync(bench.out)).not.toContain('authorized_keys');
    expect(JSON.parse(bench.readOut('report.json'))).toMatchObject({ verdict: 'BLOCKED' });
  });
});

describe('limits', () => {
  const limits = { stdoutBytes: 1000, stderrBytes: 1000, deadlineMs: 60_000 };
  const run = (replaced: Partial<HostLimits>) =>
    runHost(toPlan('inspect', bench.io(), {}), bench.io(), { ...limits, ...replaced });

  test.each(['stdout', 'stderr'])('a flood on %s ends the host', async (stream) => {
    bench.host(`for (;;) process.${stream}.write('x'.repeat(100));`);
    expect(await run({})).toMatchObject({
      kind: 'no-result',
      reason: 'HOST_FAILED',
      detail: expect.stringContaining(`more than 1000 bytes to ${stream}`) as string,
    });
  });

  test('a host that never ends is ended', async () => {
    bench.host('setInterval(() => undefined, 1000)');
    expect(await run({ deadlineMs: 200 })).toMatchObject({
      reason: 'HOST_FAILED',
      detail: expect.stringContaining('gave no result within') as string,
    });
  });

  test('a process that outlives the host and holds its pipes does not hold us', async () => {
    bench.host(
      "import { spawn } from 'node:child_process';\n" +
        "spawn('/bin/sleep', ['5'], { stdio: 'inherit', detached: true }).unref();\nsetInterval(() => undefined, 1000)",
    );
    expect(await run({ deadlineMs: 300 })).toMatchObject({
      reason: 'HOST_FAILED',
    });
  });

  test('a result that was given before the deadline was met is not taken', async () => {
    bench.host(
      `process.stdout.write(${JSON.stringify(JSON.stringify(toHostResult(reportOf('EVIDENCE_PRESENT'))))});\nsetInterval(() => undefined, 1000)`,
    );
    const outcome = await run({ stdoutBytes: 1e6, deadlineMs: 400 });
    expect(outcome).toMatchObject({ kind: 'no-result', reason: 'HOST_FAILED' });
  });
});

describe('what the host is given', () => {
  test('no environment, and a plan that follows the schema', async () => {
    process.env['TKI_PLANTED'] = 'planted';
    bench.host(
      "import { readFileSync, writeFileSync } from 'node:fs';\n" +
        'const given = { env: process.env, argv: process.argv.slice(2), cwd: process.cwd(), plan: JSON.parse(readFileSync(0)) };\n' +
        "writeFileSync(new URL('given.json', import.meta.url), JSON.stringify(given));",
    );
    const call = `inspect ${bench.packet} --max-age 90s --out ${bench.out} --nonce ${'ab'.repeat(16)}`;
    const expectations = `--expect-packet sha256:${'cd'.repeat(32)} --as-of 2027-01-01T00:00:00Z --runtime runc`;
    await bench.run(`${call} ${expectations}`.split(' '));
    delete process.env['TKI_PLANTED'];
    const { default: given } = (await import(join(bench.dist, 'given.json'), { with: { type: 'json' } })) as {
      default: { env: object; argv: string[]; cwd: string; plan: unknown };
    };
    expect(given.env).toEqual({});
    expect(given.argv).toEqual([]);
    expect(given.cwd).toBe('/');
    expect(validate(given.plan), JSON.stringify(validate.errors)).toBe(true);
    expect(given.plan).toMatchObject({
      command: 'inspect',
      packet: bench.packet,
      max_age_seconds: 90,
      caller_nonce: 'ab'.repeat(16),
      expected_packet_digest: `sha256:${'cd'.repeat(32)}`,
      as_of: '2027-01-01T00:00:00Z',
      runtime: 'runc',
      privilege: 'shared',
      ci_run: null,
    });
  });

  test('while it runs, a BLOCKED triplet stands in the output directory', async () => {
    bench.host(
      "import { copyFileSync } from 'node:fs';\n" +
        `copyFileSync(${JSON.stringify(join(bench.out, 'report.json'))}, new URL('seen.json', import.meta.url));`,
    );
    await inspect();
    const { default: seen } = (await import(join(bench.dist, 'seen.json'), { with: { type: 'json' } })) as {
      default: Report;
    };
    expect(seen).toMatchObject({
      verdict: 'BLOCKED',
      findings: [{ detail: 'the run started but did not finish' }],
    });
  });
});

describe('without privilege', () => {
  test('no sudo on the machine: NO_PRIVILEGE, and the host is never started as ourselves', async () => {
    bench.hostGives(toHostResult(reportOf('EVIDENCE_PRESENT')));
    const report = await expectBlocked('NO_PRIVILEGE', { uid: 1000 });
    expect(report.findings[0]?.detail).toContain('sudo is not installed');
    expect(report.attestation).toMatchObject({ status: 'NOT_ATTESTED', venue: 'v1' });
  });

  test('a sudo that asks for a password: NO_PRIVILEGE', async () => {
    const sudo = join(bench.folder, 'sudo');
    writeFileSync(sudo, '#!/bin/sh\necho "sudo: a password is required" >&2\nexit 1\n');
    chmodSync(sudo, 0o755);
    await expectBlocked('NO_PRIVILEGE', { uid: 1000, sudo });
  });

  test('a sudo that lets us through is called with -n and an empty environment', async () => {
    const sudo = join(bench.folder, 'sudo');
    writeFileSync(
      sudo,
      '#!/bin/sh\n[ "$1 $2 $3 $4" = "-n -- /usr/bin/env -i" ] || exit 9\nshift 2\nexec "$@"\n',
    );
    chmodSync(sudo, 0o755);
    bench.hostGives(toHostResult(reportOf('EVIDENCE_PRESENT')));
    expect((await inspect({ uid: 1000, sudo })).code).toBe(10);
  });

  test('a Node that cannot replace its program: RUNTIME_UNSUPPORTED', async () => {
    await expectBlocked('RUNTIME_UNSUPPORTED', { nodeCanReplaceProgram: false });
  });
});

describe('a result', () => {
  test.each(verdictOrder)(
    'of %s exits with its code, and its files are published as they are',
    async (verdict) => {
      const result = toHostResult(reportOf(verdict));
      bench.hostGives(result);
      const ran = await inspect();
      expect(ran.code).toBe(exitCodeOf(verdict));
      expect(ran.code).not.toBe(0);
      for (const { name, text } of atLeast(1, result.files)) expect(bench.readOut(name)).toBe(text);
      expect(readdirSync(bench.out)).toHaveLength(result.files.length);
      expect(ran.stdout).toContain('B4′ acceptance: NOT ASSERTED, a second party verifies');
      expect(ran.stdout).toContain('12 of 12 observed as expected');
    },
  );

  test('is one JSON document with --json', async () => {
    bench.hostGives(toHostResult(reportOf('UNVERIFIED')));
    const ran = await bench.run(['inspect', bench.packet, '--max-age', '24h', '--out', bench.out, '--json']);
    expect(Object.keys(JSON.parse(ran.stdout) as object)).toEqual([
      'schema',
      'may_gate',
      'exit_code',
      'verdict',
      'attestation',
      'probes',
      'files',
      'messages',
    ]);
    expect(ran.stderr).toBe('');
  });

  test('full of escapes reaches neither form of the output unescaped', async () => {
    const attack = '\u001b[31m\u202e\u200b\u{e0041}';
    const result = toHostResult(reportOf('UNVERIFIED', 'STALE', attack));
    bench.hostGives({
      ...result,
      verdict: null,
      attestation: { ...result.attestation, runtime: attack, reason: attack, observed_as_expected: 0 },
      probes: [
        { id: attack, state: 'unverified', basis: 'none', control: 'not run', disagreements: [attack] },
      ],
      messages: [{ level: 'error', code: 'X', text: attack, hint: attack }],
      files: [],
    });
    const attest = await bench.run(['attest', '--out', bench.out]);
    expect(attest.stdout).toContain('\\x1b[31m');
    const asJson = await bench.run(['attest', '--out', bench.out, '--json']);
    expect(attest.stdout + asJson.stdout).not.toMatch(/[\u001b\u202e\u200b]|\udb40/);
    expect((JSON.parse(asJson.stdout) as { messages: unknown }).messages).toMatchObject([{ text: attack }]);
  });
});

test('one that cannot be started because too many files are open is told by that error, and by no other', () => {
  const source = (name: string) => JSON.stringify(join(import.meta.dirname, '../../../src', name));
  const script = [
    "import { openSync, closeSync } from 'node:fs';",
    `import { runHost } from ${source('cli/host-process.ts')};`,
    `import { toPlan } from ${source('cli/run.ts')};`,
    "const io = { dist: '/nowhere', node: process.execPath, sudo: '/nowhere', uid: 0, nodeCanReplaceProgram: true };",
    "const plan = toPlan('doctor', io, {});",
    'const held = [];',
    "try { for (;;) held.push(openSync('/dev/null')); } catch {}",
    'const outcome = await runHost(plan, io);',
    'for (const each of held) closeSync(each);',
    'console.log(JSON.stringify(outcome));',
  ].join('\n');
  const file = join(bench.folder, 'full.mts');
  writeFileSync(file, script);
  const ran = spawnSync('/bin/sh', ['-c', 'ulimit -n 100; exec "$0" "$1"', process.execPath, file], {
    encoding: 'utf8',
  });
  expect(ran.stderr).toBe('');
  expect(JSON.parse(ran.stdout)).toEqual({
    kind: 'no-result',
    reason: 'HOST_FAILED',
    detail: 'the host program could not be started (EMFILE)',
  });
});
