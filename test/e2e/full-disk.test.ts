// Standard output and standard error that take nothing, or not everything: for every command, from the built program.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { toProgram } from '../../src/cli/program.ts';
import type { CliIo } from '../../src/cli/io.ts';
import { LONG } from '../support/long.ts';
import { dist, root, temporaryFolder } from '../support/sandbox.ts';

const corpus = path.join(root, 'test/compat/0.1.0');
const packet = path.join(corpus, 'packet.json');

/** Every command, with a call that ends with 0, 2, 3, 4 or 10, and writes something. `OUT` is a folder of the test's own. */
const calls: Readonly<Record<string, readonly string[]>> = {
  inspect: ['inspect', packet, '--max-age', '24h', '--out', 'OUT/run'],
  attest: ['attest', '--sabotage', 'list'],
  verify: ['verify', path.join(corpus, 'runc')],
  rollup: ['rollup', path.join(corpus, 'runc')],
  view: ['view', path.join(corpus, 'runc'), '--out', 'OUT/page.html'],
  export: ['export', '--help'],
  'catalog list': ['catalog', 'list', '--json'],
  'catalog show': ['catalog', 'show', 'count/dot_tools'],
  'catalog check': ['catalog', 'check'],
  'catalog fingerprint': ['catalog', 'fingerprint'],
  'catalog new': ['catalog', 'new', '--help'],
  'catalog add': ['catalog', 'add', '--help'],
  'catalog lint': ['catalog', 'lint'],
  'catalog try': ['catalog', 'try', '--help'],
  'catalog gate': ['catalog', 'gate', path.join(root, 'catalog/queries/count/dot_tools.sql')],
  report: ['report', '--help'],
  mcp: ['mcp', '--help'],
  completion: ['completion', 'bash'],
  assemble: ['assemble', '--help'],
  'gateway-probe': ['gateway-probe', '--help'],
  explain: ['explain', 'STALE'],
  doctor: ['doctor'],
  readiness: ['readiness'],
  'gap-map': ['gap-map', 'DOT_C1_VOCAB_BUILD', '--packet', packet],
  '--version': ['--version'],
  '--help': ['--help'],
};

/** What a call ends with where nothing is full, if not 0; asked again with TKI_LONG=1. */
const ends: Readonly<Record<string, number>> = {
  inspect: 3,
  verify: 2,
  rollup: 2,
  'catalog check': 10,
  'catalog lint': 10,
  'catalog gate': 10,
  'gap-map': 2,
};

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `redirection` as a shell writes it; the arguments reach the program as they are. */
function run(args: readonly string[], redirection: string, out: string): Ended {
  const given = args.map((word) => word.replace('OUT', out));
  const ended = spawnSync(
    '/bin/sh',
    ['-c', `"$@" ${redirection}`, 'sh', process.execPath, path.join(dist, 'cli.mjs'), ...given],
    {
      encoding: 'utf8',
      env: { PATH: '/usr/bin:/bin' },
      cwd: out,
      timeout: 150_000,
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return { code: ended.status, stdout: ended.stdout, stderr: ended.stderr };
}

const SAID = /tki: OUTPUT_NOT_WRITTEN: standard output did not accept all output \(ENOSPC\)\nhint: .+\n/;

test('every command of the program has a call here', async () => {
  const io = new Proxy({} as CliIo, { get: () => () => undefined });
  const commands = (await toProgram('0', io)).commands.flatMap((command) =>
    command.commands.length === 0
      ? [command.name()]
      : command.commands.map((below) => `${command.name()} ${below.name()}`),
  );
  expect(commands.filter((name) => !Object.hasOwn(calls, name))).toEqual([]);
});

test.each(Object.entries(calls))(
  '%s on a full disk: said on standard error, never 0, never 10',
  (name, args) => {
    using folder = temporaryFolder();
    const ask = () => run(args, '', folder.dir).code;
    // What doctor says is the machine's.
    const stated = name === 'doctor' ? ask() : (ends[name] ?? 0);
    const whole = LONG ? ask() : stated;
    expect(whole).toBe(stated);
    const full = run(args, '> /dev/full', folder.dir);
    expect(full.stderr).toMatch(SAID);
    // A worse code stays; the two that could be taken for an end in order do not.
    expect(full.code).toBe(whole === 0 || whole === 10 ? 1 : whole);
  },
);

test('a disk that is full half way is no whole document either', () => {
  using folder = temporaryFolder();
  const file = path.join(folder.dir, 'list.json');
  // The limit on the size of a file is met in the middle of the list; the signal that comes with it is ignored, as on a full disk.
  const args = calls['catalog list'] ?? [];
  const short = spawnSync(
    '/bin/sh',
    [
      '-c',
      `trap '' XFSZ; ulimit -f 4; "$@" > ${JSON.stringify(file)}`,
      'sh',
      process.execPath,
      path.join(dist, 'cli.mjs'),
      ...args,
    ],
    { encoding: 'utf8', timeout: 60_000 },
  );
  expect(fs.statSync(file).size).toBeGreaterThan(0);
  expect([short.status, short.stderr]).toEqual([1, expect.stringMatching(/OUTPUT_NOT_WRITTEN/)]);
});

test('standard error on a full disk: 1, and said on standard output where no document stands there', () => {
  using folder = temporaryFolder();
  const usage = run(['catalog', 'show', 'nothing'], '2> /dev/full', folder.dir);
  expect(usage.code).toBe(1);
  expect(usage.stdout).toMatch(
    /^tki: OUTPUT_NOT_WRITTEN: standard error did not accept all output \(ENOSPC\)\nhint: .+\n$/,
  );
});

test('both on a full disk: 1, and no end that looks like success', () => {
  using folder = temporaryFolder();
  for (const args of [['catalog', 'list', '--json'], ['catalog', 'check'], ['nonsense']])
    expect(run(args, '> /dev/full 2> /dev/full', folder.dir).code).toBe(1);
});

test('a reader that leaves early has what it wanted: nothing is said, and the code stays', () => {
  using folder = temporaryFolder();
  // The reader is gone before the first byte: the pipe is broken for certain.
  const script = '{ sleep 1; "$@"; echo "code $?" >&2; } | true';
  const ended = spawnSync(
    '/bin/sh',
    ['-c', script, 'sh', process.execPath, path.join(dist, 'cli.mjs'), 'catalog', 'list', '--json'],
    { encoding: 'utf8', cwd: folder.dir, timeout: 60_000 },
  );
  expect(ended.stderr).toBe('code 0\n');
});

test('a working directory that is gone is said as that', () => {
  const { dir } = temporaryFolder();
  const cli = path.join(dist, 'cli.mjs');
  for (const args of [
    'verify run',
    'inspect packet.json --max-age 24h --out out',
    'catalog gate x.sql --json',
  ]) {
    const script = `mkdir -p "$2/gone" && cd "$2/gone" && rmdir "$2/gone" && exec "$0" "$1" ${args}`;
    const ended = spawnSync('/bin/sh', ['-c', script, process.execPath, cli, dir], { encoding: 'utf8' });
    expect(ended.stderr, args).toMatch(/^tki: WORKING_DIRECTORY_GONE: .+\nhint: .+\n$/);
    expect(ended.status).toBe(1);
  }
  fs.rmSync(dir, { recursive: true, force: true });
  // What needs no folder works without one.
  const script = `mkdir -p "$2/gone" && cd "$2/gone" && rmdir "$2/gone" && exec "$0" "$1" explain STALE`;
  expect(spawnSync('/bin/sh', ['-c', script, process.execPath, cli, dir]).status).toBe(0);
  fs.rmSync(dir, { recursive: true, force: true });
});
