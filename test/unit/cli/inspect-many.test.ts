// `tki inspect DIR|LIST… --jobs N`: what is refused before anything runs, and that each run is its own. The host is a file of the test's.
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { worstOf } from '../../../src/cli/rollup.ts';
import type { Plan, Report } from '../../../src/formats/documents.ts';
import { openBench, type Bench } from './harness.ts';
import { atLeast } from '../../support/at-least.ts';

let bench: Bench;
beforeEach(() => {
  bench = openBench();
  // Writes its plan down, and when it began and ended. It gives no result: every run is BLOCKED.
  bench.host(`import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
const plan = readFileSync(0, 'utf8');
if (plan !== '') {
  const log = new URL('log', import.meta.url);
  appendFileSync(log, '+');
  writeFileSync(new URL('plan-' + process.pid, import.meta.url), plan);
  await new Promise((resolve) => setTimeout(resolve, 50));
  appendFileSync(log, '-');
}
process.exitCode = 3;
`);
});
afterEach(() => bench.remove());

const file = (name: string, text: string): string => {
  const path = join(bench.folder, name);
  writeFileSync(path, text);
  return path;
};
const line = (packet: string, out: string, expected: string | null = null) =>
  JSON.stringify({ packet, expect_packet: expected, out });
const call = (...named: string[]) => ['inspect', ...named, '--jobs', '2', '--max-age', '24h'];
const plans = (): Plan[] =>
  readdirSync(bench.dist)
    .filter((name) => name.startsWith('plan-'))
    .map((name) => JSON.parse(readFileSync(join(bench.dist, name), 'utf8')) as Plan);

const DIGEST = `sha256:${'a'.repeat(64)}`;

describe('a list that is not whole runs nothing, and the exit code is 1', () => {
  const cases: readonly [title: string, code: string, text: string][] = [
    ['an empty one', 'LIST_EMPTY', ''],
    ['a line that is no JSON', 'LIST_NOT_USABLE', 'packet.json\n'],
    ['a blank line', 'LIST_NOT_USABLE', `${line('p', 'o')}\n\n${line('q', 'r')}\n`],
    ['a list in the place of an object', 'LIST_NOT_USABLE', '["p"]\n'],
    ['a member that is missing', 'LIST_NOT_USABLE', '{"packet":"p","out":"o"}\n'],
    ['a member too many', 'LIST_NOT_USABLE', '{"packet":"p","expect_packet":null,"out":"o","x":1}\n'],
    [
      'a member that is named twice',
      'LIST_NOT_USABLE',
      '{"packet":"p","packet":"q","expect_packet":null,"out":"o"}\n',
    ],
    [
      'an expected digest that is none',
      'LIST_NOT_USABLE',
      '{"packet":"p","expect_packet":"abc","out":"o"}\n',
    ],
    ['an empty name', 'LIST_NOT_USABLE', '{"packet":"","expect_packet":null,"out":"o"}\n'],
    ['an empty directory name', 'LIST_NOT_USABLE', '{"packet":"p","expect_packet":null,"out":""}\n'],
    ['a NUL in a path', 'LIST_NOT_USABLE', '{"packet":"p\\u0000","expect_packet":null,"out":"o"}\n'],
    ['a byte order mark', 'LIST_NOT_USABLE', `\uFEFF${line('p', 'o')}\n`],
    ['a packet twice', 'LIST_DUPLICATE', `${line('p', 'o1')}\n${line('./p', 'o2')}\n`],
    ['a directory twice', 'LIST_DUPLICATE', `${line('p', 'o')}\n${line('q', 'x/../o')}\n`],
  ];
  test.each(cases)('%s', async (_title, code, text) => {
    const ran = await bench.run(call(file('list', text)));
    expect(ran.stderr).toMatch(new RegExp(`^tki: ${code}: .+\nhint: .+\n$`));
    expect({ code: ran.code, stdout: ran.stdout, plans: plans() }).toEqual({
      code: 1,
      stdout: '',
      plans: [],
    });
  });

  test.each([
    ['a list that is not there', 'LIST_NOT_USABLE', () => call(join(bench.folder, 'nothing'))],
    ['a directory without --out', 'OUT_MISSING', () => call(bench.folder)],
    ['a directory without a packet', 'LIST_EMPTY', () => [...call(bench.dist), '--out', bench.out]],
    ['a number of jobs that is none', 'JOBS_MALFORMED', () => ['inspect', bench.packet, '--jobs', '0']],
    ['too many jobs', 'JOBS_MALFORMED', () => ['inspect', bench.packet, '--jobs', '65']],
    ['one packet’s own option', 'OPTION_NOT_WITH_JOBS', () => [...call(bench.folder), '--claims', 'c']],
    [
      'a nonce for all of them',
      'OPTION_NOT_WITH_JOBS',
      () => [...call(bench.folder), '--nonce', 'c0'.repeat(16)],
    ],
    [
      'a directory, but no --jobs',
      'FILE_NOT_USABLE',
      () => ['inspect', bench.folder, '--max-age', '24h', '--out', bench.out],
    ],
  ] as const)('%s', async (_title, code, args) => {
    const ran = await bench.run(args());
    expect(ran.stderr).toContain(`tki: ${code}: `);
    expect({ code: ran.code, plans: plans() }).toEqual({ code: 1, plans: [] });
  });

  test('one packet by two names is one packet', async () => {
    symlinkSync(bench.packet, join(bench.folder, 'alias.json'));
    const list = file(
      'list',
      `${line(bench.packet, 'o1')}\n${line(join(bench.folder, 'alias.json'), 'o2')}\n`,
    );
    expect((await bench.run(call(list))).stderr).toContain('tki: LIST_DUPLICATE: ');
  });
});

test('an earlier run is gone from every folder before the first packet has its turn', async () => {
  const out = (name: string) => join(bench.folder, 'runs', name);
  mkdirSync(out('last'), { recursive: true });
  writeFileSync(join(out('last'), 'report.json'), 'earlier');
  writeFileSync(join(out('last'), 'run.json'), 'earlier');
  bench.host(`import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
if (readFileSync(0, 'utf8') !== '') {
  const last = ${JSON.stringify(out('last'))};
  const seen = [readdirSync(last).sort(), JSON.parse(readFileSync(last + '/report.json', 'utf8')).findings[0].detail];
  try {
    writeFileSync(new URL('first', import.meta.url), JSON.stringify(seen), { flag: 'wx' });
  } catch {}
}
`);
  const list = file('list', `${line(bench.packet, out('a'))}\n${line(file('b.json', '{}'), out('last'))}\n`);
  const ran = await bench.run(['inspect', list, '--jobs', '1', '--max-age', '24h']);
  expect(ran.code).toBe(3);
  expect(existsSync(join(out('a'), 'run.json'))).toBe(false);
  expect(JSON.parse(readFileSync(join(bench.dist, 'first'), 'utf8'))).toEqual([
    [expect.stringMatching(/^checkpoint-/), 'report.json', 'report.md'],
    expect.stringContaining('the call ended before this packet had its turn'),
  ]);
});

describe('each run is its own', () => {
  test('one that cannot be read stops no other, and leaves BLOCKED where its run would lie', async () => {
    const out = (name: string) => join(bench.folder, 'runs', name);
    const list = file(
      'list',
      [
        line(bench.packet, out('a'), DIGEST),
        line(join(bench.folder, 'missing.json'), out('b')),
        line(file('other.json', '{}'), out('c')),
        line(file('third.json', '{}'), out('d')),
      ].join('\n'),
    );
    const ran = await bench.run([...call(list), '--json']);
    const shown = JSON.parse(ran.stdout) as {
      exit_code: number;
      runs: { out: string; exit_code: number; why: string; run: string }[];
    };
    expect(ran.code).toBe(3);
    expect(shown.runs.map(({ out: folder, exit_code, why }) => [folder, exit_code, why])).toEqual([
      [out('a'), 3, expect.stringMatching(/^BLOCKED: .+ \(HOST_FAILED\)$/)],
      [out('b'), 3, expect.stringMatching(/^BLOCKED: .+ \(PACKET_UNREADABLE\)$/)],
      [out('c'), 3, expect.stringMatching(/^BLOCKED: .+ \(HOST_FAILED\)$/)],
      [out('d'), 3, expect.stringMatching(/^BLOCKED: .+ \(HOST_FAILED\)$/)],
    ]);
    expect(new Set(shown.runs.map(({ out: folder }) => folder)).size).toBe(4);
    for (const name of ['a', 'b', 'c', 'd'])
      expect((JSON.parse(readFileSync(join(out(name), 'report.json'), 'utf8')) as Report).verdict).toBe(
        'BLOCKED',
      );
    const expected = plans().map(({ expected_packet_digest: digest }) => digest);
    expect(expected.filter((digest) => digest === DIGEST)).toHaveLength(1);
    expect(expected.filter((digest) => digest === null)).toHaveLength(2);
    expect(
      atLeast(1, plans()).every(({ caller_nonce: nonce, claims }) => nonce === null && claims === null),
    ).toBe(true);
  });

  test('no more at once than were asked for', async () => {
    const packets = join(bench.folder, 'packets');
    mkdirSync(packets);
    for (let n = 0; n < 5; n += 1) writeFileSync(join(packets, `${n}.json`), '{}');
    const ran = await bench.run([...call(packets), '--out', join(bench.folder, 'runs')]);
    let [now, most] = [0, 0];
    for (const mark of readFileSync(join(bench.dist, 'log'), 'utf8')) {
      now += mark === '+' ? 1 : -1;
      most = Math.max(most, now);
    }
    expect(most).toBeLessThanOrEqual(2);
    expect(readdirSync(join(bench.folder, 'runs')).sort()).toEqual(['0', '1', '2', '3', '4']);
    expect(ran.stdout).toMatch(/^# +code +verdict +run +packet +folder\n#1 +3 +BLOCKED /);
    for (let n = 1; n <= 5; n += 1)
      expect(ran.stdout).toMatch(new RegExp(`^#${n} BLOCKED: .+ \\(HOST_FAILED\\)$`, 'm'));
    const done = ran.stderr.split('\n').filter((said) => / of 5: /.test(said));
    expect(done).toHaveLength(5);
    expect(done.filter((said) => !/^tki: \d of 5: 3 \S+\/packets\/\d\.json$/.test(said))).toEqual([]);
    expect(ran.stdout).toMatch(
      /5 runs, 2 at once, in [0-9.]+ s: [0-9.]+ a second\. Exit code 3, the worst of them\./,
    );
    expect(ran.stdout).toContain('this table approves nothing');
  });

  test('a name that could be read as a sentence is between marks, once, wherever it is shown', async () => {
    const packet = file('0 errors.json', '{}');
    const ran = await bench.run(call(file('list', `${line(packet, bench.out)}\n`)));
    expect(ran.stderr).toContain(`tki: 1 of 1: 3 “${packet}”\n`);
    expect(ran.stdout).toContain('  “0 errors.json”  ');
  });

  test('a directory that another run writes into is a row of its own', async () => {
    const taken = file('taken', '');
    const list = file('list', `${line(bench.packet, taken)}\n${line(file('other.json', '{}'), bench.out)}\n`);
    const ran = await bench.run(call(list));
    expect(ran.code).toBe(3);
    expect(ran.stdout).toContain('#1 OUT_NOT_A_DIRECTORY');
    expect(existsSync(join(bench.out, 'report.json'))).toBe(true);
  });

  test('the exit code is the worst: 4 before 3 before 2 before 10', () => {
    expect(worstOf([10, 2, 3, 4, 10])).toBe(4);
    expect(worstOf([10, 3, 2])).toBe(3);
    expect(worstOf([10, 2])).toBe(2);
    expect(worstOf([10])).toBe(10);
  });
});
