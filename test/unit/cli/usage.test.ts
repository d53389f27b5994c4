import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openBench, type Bench } from './harness.ts';
import { atLeast } from '../../support/at-least.ts';

let bench: Bench;
beforeEach(() => {
  bench = openBench();
  // Whoever runs the host although the call is refused finds this in the folder.
  bench.host(
    "import { writeFileSync } from 'node:fs';\nwriteFileSync(new URL('ran', import.meta.url), '');\n",
  );
});
afterEach(() => bench.remove());

const good = (): string[] => ['inspect', bench.packet, '--max-age', '24h', '--out', bench.out];

async function expectRefused(args: readonly string[], code: string): Promise<void> {
  const ran = await bench.run(args);
  expect(ran.stderr).toMatch(/^tki: [A-Z_]+: .+\nhint: .+\n$/);
  expect(ran.stderr).toContain(code.includes(': ') ? `tki: ${code}` : `tki: ${code}: `);
  expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 1, stdout: '' });
  expect(existsSync(join(bench.dist, 'ran'))).toBe(false);
}

async function expectNothingWritten(args: readonly string[], code: string): Promise<void> {
  mkdirSync(bench.out, { recursive: true });
  writeFileSync(join(bench.out, 'report.json'), 'of an earlier run');
  await expectRefused(args, code);
  expect(readdirSync(bench.out)).toEqual(['report.json']);
  expect(bench.readOut('report.json')).toBe('of an earlier run');
}

describe('a call that only the caller can repair exits 1 and writes nothing', () => {
  test('no command', () => expectRefused([], 'COMMAND_MISSING'));
  test('an unknown command', () => expectRefused(['inspekt'], 'UNKNOWN_COMMAND'));
  test('an unknown option', () =>
    expectNothingWritten([...good(), '--fail-on', 'BLOCKED'], 'UNKNOWN_OPTION'));
  test('a second packet', () => expectNothingWritten([...good(), 'another'], 'EXCESS_ARGUMENTS'));
  test('no packet', () => expectRefused(['inspect'], 'MISSING_ARGUMENT'));
  test('no --max-age', () =>
    expectNothingWritten(['inspect', bench.packet, '--out', bench.out], 'MAX_AGE_MISSING'));
  test('no --out', () => expectRefused(['inspect', bench.packet, '--max-age', '24h'], 'OUT_MISSING'));
  test.each([
    ['inspect', ['inspect', 'packet.json', '--max-age', '24h', '--out', '--json']],
    ['inspect, with an equals sign', ['inspect', 'packet.json', '--max-age', '24h', '--out=--nonce']],
    ['attest', ['attest', '--out', '--json']],
    ['verify', ['verify', 'run', '--packet', '--json']],
    ['a command of a command', ['catalog', 'fingerprint', '--packet', '--catalog']],
  ])('an option in the place of a value: %s', (_title, args) =>
    expectRefused(args, 'OPTION_MISSING_ARGUMENT'),
  );
  test('a packet, claims or a catalog without a name', async () => {
    await expectNothingWritten(
      ['inspect', '', '--max-age', '24h', '--out', bench.out],
      'FILE_NOT_USABLE: the packet “” has no name',
    );
    await expectNothingWritten([...good(), '--claims', ''], 'FILE_NOT_USABLE: --claims “” has no name');
    await expectNothingWritten([...good(), '--catalog', ''], 'CATALOG_FILE_REFUSED: the catalog “” is no');
  });
  test('attest without --out', () => expectRefused(['attest'], 'OUT_MISSING'));
  test('an unknown sabotage', () => expectRefused(['attest', '--sabotage', 'gremlins'], 'SABOTAGE_UNKNOWN'));
  test('a bundle where something stands', () =>
    expectRefused(['attest', '--out', bench.out, '--bundle', bench.folder], 'PATH_TAKEN'));
  test('a bundle where a link to nothing stands, or below a link to itself', async () => {
    symlinkSync('nothing', join(bench.folder, 'dangling'));
    symlinkSync('loop', join(bench.folder, 'loop'));
    for (const path of ['dangling', 'loop', 'loop/x'])
      await expectRefused(['attest', '--out', bench.out, '--bundle', join(bench.folder, path)], 'PATH_TAKEN');
  });
  test('an unknown code to explain', () => expectRefused(['explain', 'STALL'], 'CODE_UNKNOWN'));

  test.each(['', '24', 'h', '0h', '-1h', '1.5h', '1w', '24H', ' 24h', '24h\n', '9999999999s'])(
    '--max-age %j',
    (age) =>
      expectNothingWritten(
        ['inspect', bench.packet, '--out', bench.out, '--max-age', age],
        'MAX_AGE_MALFORMED',
      ),
  );
  test.each(['', '0', '-5', '1.5', '60s', '1801', '999999', ' 60', '1e3'])('--deadline %j', (seconds) =>
    expectNothingWritten([...good(), '--deadline', seconds], 'DEADLINE_MALFORMED'),
  );
  test('--max-age of more than ten years', () =>
    expectNothingWritten(
      ['inspect', bench.packet, '--out', bench.out, '--max-age', '3651d'],
      'MAX_AGE_TOO_LONG',
    ));

  test.each(['2026-11-20T08:00:00Z', '2026-11-20T07:59:59Z', '2025-01-01T00:00:00Z'])(
    '--as-of %s, which is not later than now',
    (time) => expectNothingWritten([...good(), '--as-of', time], 'AS_OF_IN_THE_PAST'),
  );
  test.each([
    'tomorrow',
    '2026-12-01',
    '2027-02-30T00:00:00Z',
    '2027-01-01T24:00:00Z',
    '2027-01-01T00:00:00+01:00',
  ])('--as-of %s, which is no time', (time) =>
    expectNothingWritten([...good(), '--as-of', time], 'AS_OF_MALFORMED'),
  );
  test.each(['--expect-packet', '--expect-catalog'])('%s that is no digest', async (option) => {
    for (const digest of [
      '',
      'sha256:',
      'ab'.repeat(32),
      `sha256:${'AB'.repeat(32)}`,
      `sha256:${'ab'.repeat(32)}\n`,
    ]) {
      await expectNothingWritten([...good(), option, digest], 'DIGEST_MALFORMED');
    }
  });
  test.each(['', 'xyz', 'AB'.repeat(16), 'ab'.repeat(15), 'ab'.repeat(65)])('--nonce %j', (nonce) =>
    expectNothingWritten([...good(), '--nonce', nonce], 'NONCE_MALFORMED'),
  );
  test.each(['', 'gvisor', 'bin/crun', '../crun'])('--runtime %j', (runtime) =>
    expectNothingWritten([...good(), '--runtime', runtime], 'RUNTIME_UNKNOWN'),
  );
  test.each(['', 'V2', 'approved'])('--venue %j', (venue) =>
    expectNothingWritten([...good(), '--venue', venue], 'VENUE_UNKNOWN'),
  );

  test('a packet that does not exist, is a folder, or is a pipe', async () => {
    const pipe = join(bench.folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    for (const path of [join(bench.folder, 'missing'), bench.folder, pipe, '/dev/null']) {
      await expectNothingWritten(
        ['inspect', path, '--max-age', '24h', '--out', bench.out],
        'FILE_NOT_USABLE',
      );
    }
  });
  test('claims or a previous run that do not exist', async () => {
    await expectNothingWritten([...good(), '--claims', join(bench.folder, 'missing')], 'FILE_NOT_USABLE');
    await expectNothingWritten([...good(), '--previous', join(bench.folder, 'missing')], 'FILE_NOT_USABLE');
  });
  test('the previous run in the place of this one, also by another name', async () => {
    await expectNothingWritten([...good(), '--previous', bench.out], 'PREVIOUS_IS_OUT');
    symlinkSync(bench.out, join(bench.folder, 'alias'));
    await expectNothingWritten([...good(), '--previous', join(bench.folder, 'alias')], 'PREVIOUS_IS_OUT');
    const through = ['inspect', bench.packet, '--max-age', '24h', '--out', join(bench.folder, 'alias')];
    await expectNothingWritten([...through, '--previous', bench.out], 'PREVIOUS_IS_OUT');
  });
  test('a catalog that cannot be used', async () => {
    await expectNothingWritten(
      [...good(), '--catalog', join(bench.folder, 'missing')],
      'CATALOG_FILE_REFUSED',
    );
    writeFileSync(join(bench.folder, 'catalog', 'queries', 'dot_tools.sql'), 'SELECT 2');
    await expectNothingWritten(good(), 'CATALOG_SQL_DIFFERS');
  });
  test('an output directory that is a file, or where no file can be made', async () => {
    writeFileSync(bench.out, '');
    await expectRefused(good(), 'OUT_NOT_A_DIRECTORY');
    await expectRefused(
      ['inspect', bench.packet, '--max-age', '24h', '--out', '/proc/self'],
      'OUT_NOT_WRITABLE',
    );
  });
  test('an output directory where one of our names is a link', async () => {
    mkdirSync(bench.out);
    symlinkSync('/etc/hostname', join(bench.out, 'report.md'));
    await expectRefused(good(), 'OUT_NAME_TAKEN');
    rmSync(join(bench.out, 'report.md'));
  });
});

test('what the caller typed reaches the terminal escaped', async () => {
  const ran = await bench.run(['inspect', '\u001b[31mx\u202e', '--max-age', '24h', '--out', bench.out]);
  expect(ran.stderr).toContain('\\x1b[31mx\\u{202e}');
  expect(ran.stderr).not.toMatch(/[\u001b\u202e]/);
});

test('a misspelt option is answered with the one that was meant', async () => {
  expect((await bench.run(['inspect', bench.packet, '--maxage', '1h'])).stderr).toContain('--max-age');
});

test.each([['--help'], ['--version'], ['help', 'inspect'], ['inspect', '--help'], ['explain', '--help']])(
  'tki %s judges nothing and exits 0',
  async (...args) => {
    const ran = await bench.run(args);
    expect(ran.code).toBe(0);
    expect(ran.stdout).not.toBe('');
  },
);

test('every command has an example in its help', async () => {
  const listed = (await bench.run(['--help'])).stdout.matchAll(/^ {2}([a-z-]+) (?:\[|<)/gm);
  const names = [...listed].map(([, name]) => name ?? '').filter((name) => name !== 'help');
  expect(names).toEqual(expect.arrayContaining(['inspect', 'attest', 'explain', 'doctor', 'readiness']));
  for (const name of atLeast(1, names)) {
    expect((await bench.run([name, '--help'])).stdout).toMatch(new RegExp(`Examples?:\\n  tki ${name}`));
  }
});

test('every command has --json, but for those that README names', async () => {
  const top = (await bench.run(['--help'])).stdout;
  const listed = [...top.matchAll(/^ {2}([a-z-]+) (?:\[|<)/gm)].map(([, name]) => name ?? '');
  const inCatalog = (await bench.run(['catalog', '--help'])).stdout.matchAll(/^ {2}([a-z]+) \[options\]/gm);
  const all = [
    ...listed.filter((name) => name !== 'help').map((name) => [name]),
    ...[...inCatalog].map(([, name]) => ['catalog', name ?? '']),
  ];
  const without: string[] = [];
  for (const words of atLeast(20, all))
    if (!(await bench.run([...words, '--help'])).stdout.includes('--json')) without.push(words.join(' '));
  expect(without.sort()).toEqual(['completion', 'mcp', 'report']);
  const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
  expect(readme).toContain('all but `report`, `mcp` and `completion`');
});

test.each([
  ['EMFILE', 'TOO_MANY_OPEN'],
  ['ENFILE', 'TOO_MANY_OPEN'],
  ['EIO', 'INTERNAL'],
])('a file that cannot be opened anywhere, for %s: %s', async (code, said) => {
  // As any step may: this one is before anything is made.
  const ran = await bench.run(good(), {
    now: () => {
      throw Object.assign(new Error(`${code}: open`), { code });
    },
  });
  expect([ran.code, ran.stderr.split(':')[1]]).toEqual([1, ` ${said}`]);
});
