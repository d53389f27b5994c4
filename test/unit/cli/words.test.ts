import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { explainedCodes, nearMatches } from '../../../src/cli/commands/explain.ts';
import { ruleIds } from '../../../src/formats/rule-ids.ts';
import { exportProblems } from '../../../src/formats/words/export-problems.ts';
import { gatewayProblems } from '../../../src/formats/words/gateway-problems.ts';
import { ruleExplanations } from '../../../src/formats/words/explanations.ts';
import { probeIds } from '../../../src/formats/probe.ts';
import { reasonCodes, reasons } from '../../../src/formats/words/reasons.ts';
import { blockedCapabilities, matrixRows } from '../../../src/formats/register.ts';
import { exitCodes, verdictOrder } from '../../../src/formats/verdict.ts';
import { toBlockedReport } from '../../../src/report/blocked.ts';
import { toTriplet } from '../../../src/report/triplet.ts';
import { neverMeans, verdictWords } from '../../../src/report/verdict-words.ts';
import { oneOf } from '../../support/long.ts';
import { forbiddenWordsIn } from '../report/forbidden-words.ts';
import { nonce, reportOf } from '../report/sample.ts';
import { openBench, toHostResult, type Bench } from './harness.ts';
import { atLeast } from '../../support/at-least.ts';

let bench: Bench;
beforeEach(() => {
  bench = openBench();
});
afterEach(() => bench.remove());

describe('tki explain', () => {
  const codes: string[] = [
    ...verdictOrder,
    ...reasonCodes,
    ...probeIds,
    ...ruleIds,
    ...Object.keys(exitCodes),
    ...matrixRows.map(({ row }) => `#${row}`),
    ...blockedCapabilities.map(({ id }) => id),
    ...Object.keys(exportProblems),
    ...Object.keys(gatewayProblems),
  ];

  test('knows every code that a document or the command line can show', () => {
    const explained = new Set(explainedCodes().map(({ code }) => code));
    expect(codes.filter((code) => !explained.has(code))).toEqual([]);
  });

  test('explains no refusal of the export step that it never gives', () => {
    const folder = join(import.meta.dirname, '../../../src/export');
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    const given = sources.flatMap((text) =>
      [...text.matchAll(/'([A-Z]+(?:_[A-Z]+)*)'/g)].map(([, code]) => code),
    );
    const words = { ...exportProblems, ...gatewayProblems };
    expect(Object.keys(words).filter((code) => !given.includes(code))).toEqual([]);
  });

  test('explains exactly the rules that exist', () => {
    expect(Object.keys(ruleExplanations).sort()).toEqual([...ruleIds].sort());
  });

  test('explains every rule that the findings of the test vectors name', () => {
    const explained = new Set(explainedCodes().map(({ code }) => code));
    const folder = join(import.meta.dirname, '../../vectors');
    const named = readdirSync(folder)
      .filter((name) => name.endsWith('.expected.json'))
      .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/"rule": ?"([a-z0-9-]+)"/g)])
      .map(([, rule]) => rule ?? '');
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((rule) => !explained.has(rule))).toEqual([]);
  });

  // Of each kind every third, one after the other; with TKI_LONG=1 every one.
  test.each(atLeast(1, oneOf(3, codes)))('%s: exits 0, says what it means and what to do', async (code) => {
    const ran = await bench.run(['explain', code]);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(/means {8}\S/);
    expect(ran.stdout).toMatch(/next {9}\S/);
    const { codes: found } = JSON.parse((await bench.run(['explain', code, '--json'])).stdout) as {
      codes: { code: string }[];
    };
    expect(found.map((one) => one.code)).toContain(code);
  });

  test.each([
    ['p03', 'p03-loopback-only'],
    ['d9', 'B7-EXP-2/D9'],
    ['i11', '#I11'],
    ['evidence_present', 'EVIDENCE_PRESENT'],
  ])('understands %s as %s', async (asked, code) => {
    expect((await bench.run(['explain', asked])).stdout).toContain(code);
  });

  test('does not take the exit code 3 for the matrix row #3', async () => {
    const ran = await bench.run(['explain', '3', '--json']);
    expect((JSON.parse(ran.stdout) as { codes: object[] }).codes).toHaveLength(1);
    expect(ran.stdout).toContain('BLOCKED');
  });

  test('offers what is spelt alike when it knows nothing of that name', async () => {
    const all = explainedCodes().map(({ code }) => code);
    expect(nearMatches('STAL', all)[0]?.toUpperCase()).toBe('STALE');
    expect(nearMatches('UNKNOWN_QUERY', all)).toContain('UNKNOWN_QUERY_ID');
    const ran = await bench.run(['explain', 'NON_CANONIC']);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('NON_CANONICAL');
  });

  test('says of every command that judges that it never exits 0', () => {
    const judging = explainedCodes().filter(({ kind }) => kind === 'verdict');
    for (const { facts } of atLeast(1, judging)) expect(facts[0]).toMatch(/^exit code (?:2|3|4|10)$/);
  });
});

describe('tki readiness', () => {
  test('lists every blocked capability with what unblocks it, and exits 0', async () => {
    const ran = await bench.run(['readiness']);
    expect(ran.code).toBe(0);
    for (const { id, state, unblocked_by } of atLeast(1, blockedCapabilities)) {
      expect(ran.stdout).toContain(id);
      expect(ran.stdout).toContain(state);
      expect(ran.stdout).toContain(`unblocked by: ${unblocked_by}`);
    }
  });

  test('opens nothing but the consumption of a packet', async () => {
    const { capabilities } = JSON.parse((await bench.run(['readiness', '--json'])).stdout) as {
      capabilities: { id: string; state: string }[];
    };
    expect(capabilities.filter(({ state }) => state === 'UNBLOCKED').map(({ id }) => id)).toEqual([
      'CONSUME',
    ]);
    expect(capabilities).toHaveLength(blockedCapabilities.length + 1);
  });
});

const runtime = (id: string, usable: boolean) => ({
  id,
  path: `/usr/bin/${id}`,
  version: '1.0',
  grade: 'A' as const,
  usable,
  reason: usable ? 'meets the policy' : 'too old',
});
const doctorSays = (runtimes: object[]): object => ({
  ...toHostResult(reportOf('BLOCKED')),
  files: [],
  runtimes,
});

describe('tki doctor', () => {
  test('exits 0 and names the runtime that would be used', async () => {
    bench.hostGives(doctorSays([runtime('crun', false), runtime('runc', true)]));
    const ran = await bench.run(['doctor']);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(/^used here {4}runc$/m);
  });

  test('exits 3 with the exact command when no runtime can be used', async () => {
    bench.hostGives(doctorSays([runtime('crun', false)]));
    const ran = await bench.run(['doctor']);
    expect(ran.code).toBe(3);
    expect(ran.stdout).toContain('apt-get install --yes crun runc');
  });

  test('says that it did not look where it could not, and never that there is none', async () => {
    const { stdout } = await bench.run(['doctor'], { uid: 1000 });
    expect(stdout).toMatch(/^used here +not looked at: needs root or `sudo -n`$/m);
    expect(stdout).toMatch(/^runtimes +not looked at: needs root or `sudo -n`$/m);
    expect(stdout).not.toContain('none found');
    bench.hostGives(null);
    expect((await bench.run(['doctor'])).stdout).toMatch(/^runtimes +not looked at: HOST_FAILED$/m);
  });

  test('prints one rule for sudo: this machine’s paths, and those that a runner usually has', async () => {
    for (const [uid, user] of [
      [1000, '#1000'],
      [0, 'runner'],
    ] as const) {
      const { stdout } = await bench.run(['doctor'], { uid });
      const rules = stdout.split('\n').filter((line) => line.includes('NOPASSWD:'));
      expect(rules).toEqual([
        `sudo rule    ${user} ALL=(root) NOPASSWD: ` +
          `/usr/bin/env -i ${process.execPath} ${bench.dist}/host.mjs, ` +
          `/usr/bin/env -i /usr/bin/timeout -k5 100 ${process.execPath} ${bench.dist}/host.mjs, ` +
          '/usr/bin/env -i /usr/bin/timeout -k5 100 /home/runner/actions-runner/externals/node24/bin/node ' +
          '/home/runner/actions-runner/_work/_actions/OWNER/tool-kiem-thu/v0/dist/host.mjs',
      ]);
    }
  });

  test('exits 3 with a remedy when the host could not look', async () => {
    const ran = await bench.run(['doctor', '--json'], { uid: 1000 });
    expect(ran.code).toBe(3);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      used: null,
      problem: expect.stringContaining('sudo') as string,
      remedy: expect.stringContaining('NOPASSWD') as string,
    });
  });
});

describe('tki attest --sabotage', () => {
  // Answers each sabotage of its plan; `unseen` names those that it says went unseen, `mute` those without a row.
  const sabotageHost = (unseen: string[], mute: string[]): void => {
    bench.hostGives(null);
    bench.host(
      "import { readFileSync, appendFileSync } from 'node:fs';\n" +
        'const { sabotage } = JSON.parse(readFileSync(0));\n' +
        "appendFileSync(new URL('batches', import.meta.url), `${sabotage.length}\\n`);\n" +
        `const result = ${JSON.stringify(doctorSays([]))};\n` +
        `result.sabotage = sabotage.filter((id) => !${JSON.stringify(mute)}.includes(id))` +
        `.map((id) => ({ id, seen: !${JSON.stringify(unseen)}.includes(id), seen_by: ['p01-network-egress'] }));\n` +
        'process.stdout.write(JSON.stringify(result));\n',
    );
  };

  test('lists what can be sabotaged, judges nothing and exits 0', async () => {
    const ran = await bench.run(['attest', '--sabotage', 'list']);
    expect(ran.code).toBe(0);
    expect(ran.stdout.split('\n').length).toBeGreaterThan(10);
  });

  test('exits 10 when every sabotage was seen, in several runs of the host', async () => {
    sabotageHost([], []);
    const ran = await bench.run(['attest', '--sabotage', 'all']);
    expect(ran.code).toBe(10);
    const total = (await bench.run(['attest', '--sabotage', 'list'])).stdout.trim().split('\n').length;
    expect(ran.stdout).toContain(`${total} of ${total} ${total === 1 ? 'sabotage' : 'sabotages'} detected`);
  });

  test('exits 4 when one went unseen', async () => {
    sabotageHost(['filter-off'], []);
    const ran = await bench.run(['attest', '--sabotage', 'all']);
    expect(ran.code).toBe(4);
    expect(ran.stdout).toMatch(/^filter-off +UNSEEN/m);
  });

  test('exits 3 when one had no answer: that is not the same as seen', async () => {
    sabotageHost([], ['filter-off']);
    expect((await bench.run(['attest', '--sabotage', 'filter-off'])).code).toBe(3);
    expect((await bench.run(['attest', '--sabotage', 'all'])).code).toBe(3);
  });

  test('exits 3 when there is no host', async () => {
    expect((await bench.run(['attest', '--sabotage', 'filter-off'])).code).toBe(3);
  });
});

describe('no output sounds like an approval', () => {
  test('the search itself finds each of the words, and lets the seeds’ own denials through', () => {
    expect(forbiddenWordsIn('green Tick PASSED verified, ready. ✓')).toHaveLength(6);
    expect(forbiddenWordsIn('ready for prod NO; unverified, UNVERIFIED, readiness, already')).toEqual([]);
  });

  test.each(verdictOrder)(
    'the triplet and both forms of the command line’s answer for %s',
    async (verdict) => {
      for (const reason of reasonCodes) {
        expect(forbiddenWordsIn(Object.values(toTriplet(reportOf(verdict, reason))).join('\n'))).toEqual([]);
      }
      bench.hostGives(toHostResult(reportOf(verdict)));
      const call = ['inspect', bench.packet, '--max-age', '24h', '--out', bench.out];
      const person = await bench.run(call);
      const program = await bench.run([...call, '--json']);
      expect(forbiddenWordsIn(person.stdout + person.stderr)).toEqual([]);
      expect(forbiddenWordsIn(program.stdout)).toEqual([]);
    },
  );

  test.each(reasonCodes)('the BLOCKED triplet for %s', (reason) => {
    const report = toBlockedReport({
      nonce,
      run: nonce.slice(0, 16),
      reason,
      detail: 'a detail',
      clock: '2026-11-20T08:00:00Z',
    });
    expect(forbiddenWordsIn(Object.values(toTriplet(report)).join('\n'))).toEqual([]);
  });

  test('every text that is written down, also where no run of these tests shows it', () => {
    const texts = [verdictWords, neverMeans, reasons, blockedCapabilities, matrixRows, explainedCodes()];
    expect(forbiddenWordsIn(JSON.stringify(texts))).toEqual([]);
  });

  test('every explanation, the readiness map, every help text and every refusal', async () => {
    const outputs = [];
    for (const { code } of explainedCodes()) outputs.push(await bench.run(['explain', code]));
    const help = await bench.run(['--help']);
    for (const [, name] of help.stdout.matchAll(/^ {2}([a-z-]+) (?:\[|<)/gm)) {
      outputs.push(await bench.run([name ?? '', '--help']), await bench.run([name ?? '']));
    }
    outputs.push(help, await bench.run(['readiness']), await bench.run(['attest', '--sabotage', 'list']));
    for (const { stdout, stderr } of atLeast(1, outputs))
      expect(forbiddenWordsIn(stdout + stderr)).toEqual([]);
  });
});
