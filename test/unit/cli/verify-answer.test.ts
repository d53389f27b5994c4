// What `tki verify` says: about twelve lines, the result first, one line for a cause and what follows from it folded below.
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beyondError } from '../../support/output-schema.ts';
import { CLAIMS_LIMIT_BYTES } from '../../../src/formats/limits.ts';
import { forbiddenWordsIn } from '../report/forbidden-words.ts';
import type { Ran } from './harness.ts';
import type { RunFolders } from './run-folders.ts';
import { openRunFolders } from './run-folders.ts';
import { atLeast } from '../../support/at-least.ts';

let runs: RunFolders;
let names = 0;

beforeAll(() => void (runs = openRunFolders()));
afterAll(() => runs[Symbol.dispose]());

const copy = (kind: 'runc' | 'crun' | 'attested' = 'runc') => runs.copy(kind, `run${(names += 1)}`);
const verify = (directory: string, ...args: string[]): Promise<Ran> => runs.tki('verify', directory, ...args);
const lineOf = ({ stdout }: Ran, label: string) =>
  stdout.split('\n').find((line) => line.startsWith(`${label} `)) ?? '';
const fileOf = (directory: string, start: string) =>
  join(directory, readdirSync(directory).find((name) => name.startsWith(start)) ?? start);

test('an honest run is told in at most twelve lines, the result first, and nothing sounds like an approval', async () => {
  const ran = await verify(copy(), '--packet', runs.packet);
  expect(ran.code).toBe(10);
  const lines = ran.stdout.trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(12);
  expect(lines[0]).toBe('10  AGREES: every conclusion was recomputed. Nothing is approved by that.');
  expect(lines[1]).toBe('verdict      EVIDENCE_PRESENT (recomputed)');
  expect(lines[2]).toBe('attestation  NOT_ACCEPTED (venue unapproved)');
  expect(lines[3]).toMatch(/^rows {9}\d+ agree · 0 differ · \d+ rest on the run's word$/);
  expect(lines[4]).toBe('differ       none');
  expect(lineOf(ran, 'not bound')).toMatch(
    /^not bound {4}packet, policy, (?:catalog, )?nonce, run, since, max age$/,
  );
  expect(lineOf(ran, 'next')).toContain('--expect-packet sha256:… from the exporter · --all for every row');
  expect(forbiddenWordsIn(ran.stdout)).toEqual([]);
});

test('of an attestation alone nothing is asked for that a packet would have', async () => {
  const ran = await verify(runs.copy('attested', 'attested'));
  expect(ran.code).toBe(10);
  expect(lineOf(ran, 'verdict')).toBe('verdict      none');
  expect(lineOf(ran, 'not bound')).toMatch(/^not bound {4}policy, (?:catalog, )?nonce, run, since$/);
  expect(lineOf(ran, 'next')).toContain(
    '--expect-policy sha256:… of the policy that you accept · --all for every row',
  );
});

test('without the packet the verdict is asserted, and the next line asks for it', async () => {
  const ran = await verify(copy());
  expect(ran.code).toBe(2);
  expect(ran.stdout).toMatch(/^2 {3}UNVERIFIED: /);
  expect(lineOf(ran, 'verdict')).toBe('verdict      EVIDENCE_PRESENT (asserted)');
  expect(lineOf(ran, 'next')).toContain('give --packet FILE');
});

test('every row is there with --all below the same answer, and in --json with its id', async () => {
  const directory = copy();
  const short = await verify(directory, '--packet', runs.packet);
  const all = await verify(directory, '--packet', runs.packet, '--all');
  expect(all.stdout.startsWith(short.stdout)).toBe(true);
  const { rows, basis } = JSON.parse((await verify(directory, '--packet', runs.packet, '--json')).stdout) as {
    rows: { id: string; what: string }[];
    basis: string;
  };
  expect(basis).toBe('recomputed');
  expect(all.stdout.trimEnd().split('\n').length - short.stdout.trimEnd().split('\n').length).toBe(
    rows.length + 1,
  );
  for (const { id, what } of atLeast(1, rows)) expect([typeof id, what.length > 1]).toEqual(['string', true]);
  expect(new Set(rows.map(({ id }) => id)).size).toBeGreaterThan(60);
});

interface Case {
  readonly name: string;
  readonly make: (directory: string) => readonly string[];
  readonly says: RegExp;
  readonly follows: RegExp | null;
  /** Twelve probes agree, whatever becomes of a page beside them. */
  readonly attestation: string;
}

const UNAPPROVED = 'NOT_ACCEPTED (venue unapproved)';

const cases: Case[] = [
  {
    name: 'another packet',
    make: () => ['--packet', other('{}')],
    says: /^differ {7}The packet given \([0-9a-f]{6}…\) is not the one inspected \([0-9a-f]{6}…\)$/m,
    follows: /4 rows follow from it: verdict EVIDENCE_PRESENT, report\.json is what the packet evaluates to/,
    attestation: UNAPPROVED,
  },
  {
    name: 'claims that the run had not',
    make: () => ['--packet', runs.packet, '--claims', other('{}')],
    says: /^differ {7}A file of claims was given, and this run had none$/m,
    follows: /4 rows follow from it/,
    attestation: UNAPPROVED,
  },
  {
    name: 'an edited report.md',
    make: (directory) => (appendFileSync(join(directory, 'report.md'), 'x'), ['--packet', runs.packet]),
    says: /^differ {7}report\.md is not the file that run\.json names \(/m,
    follows:
      /2 rows follow from it: report\.md is what report\.json renders to, report\.md is what the packet/,
    attestation: UNAPPROVED,
  },
  {
    name: 'a missing report.md',
    make: (directory) => (rmSync(join(directory, 'report.md')), ['--packet', runs.packet]),
    says: /^differ {7}report\.md is not in the folder, although run\.json says that the run left one$/m,
    follows: /2 rows follow from it/,
    attestation: UNAPPROVED,
  },
  {
    name: 'an expectation of another packet',
    make: () => ['--packet', runs.packet, '--expect-packet', `sha256:${'0'.repeat(64)}`],
    says: /^differ {7}--expect-packet: expected sha256:0{64}, found sha256:/m,
    follows: null,
    attestation: UNAPPROVED,
  },
  {
    name: 'an edited run.json',
    make: (directory) => edited(directory, 'run.json', /"oom_kills":"0"/, '"oom_kills":"1"'),
    says: /^differ {7}run\.json was changed after it was written/m,
    follows: /1 row follows from it: OOM kills/,
    attestation: 'NOT_AS_EXPECTED',
  },
  {
    name: 'an edited evidence file',
    make: (directory) => edited(directory, 'sandbox-', /"privilege":"shared"/, '"privilege":"separate"'),
    says: /^differ {7}sandbox-attestation-evidence-\S+ is not the file that run\.json names/m,
    follows: /rows follow from it/,
    attestation: 'NOT_AS_EXPECTED',
  },
];

function other(text: string): string {
  const file = runs.at(`other${(names += 1)}.json`);
  writeFileSync(file, text);
  return file;
}

function edited(directory: string, start: string, from: RegExp, to: string): readonly string[] {
  const file = fileOf(directory, start);
  const before = readFileSync(file, 'utf8');
  expect(from.test(before)).toBe(true);
  writeFileSync(file, before.replace(from, to));
  return ['--packet', runs.packet];
}

describe('a difference has one cause, with its consequences folded below it:', () => {
  test.each(cases)('$name', async ({ make, says, follows, attestation }) => {
    const directory = copy();
    const ran = await verify(directory, ...make(directory));
    expect(ran.code).toBe(4);
    expect(ran.stdout).toMatch(/^4 {3}CONTRADICTION: /);
    expect(ran.stdout).toMatch(says);
    expect(ran.stdout).toMatch(follows ?? '');
    expect(lineOf(ran, 'attestation')).toBe(`attestation  ${attestation}`);
    expect(ran.stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(14);
    // The cause stands before whatever else is said of the run's differences.
    expect(ran.stdout.match(/^differ {7}/gm)).toHaveLength(1);
  });
});

describe('a path that is not what was meant is named, with what stands there:', () => {
  const paths: [name: string, args: () => string[], says: RegExp, hint: RegExp][] = [
    [
      'a file where the folder is meant',
      () => [runs.packet],
      /RUN_UNREADABLE: .*packet\.json.* is a file, but a folder is needed/,
      /tki inspect --out/,
    ],
    [
      'run.json itself',
      () => [join(copy(), 'run.json')],
      /RUN_UNREADABLE: .*run\.json.* is a file/,
      /Give the folder that contains it: /,
    ],
    [
      'nothing',
      () => [runs.at('nowhere')],
      /RUN_UNREADABLE: .*nowhere.* does not exist/,
      /tki inspect --out/,
    ],
    ['a pipe for the folder', () => [pipe()], /RUN_UNREADABLE: .* is a named pipe/, /tki inspect --out/],
    [
      'a pipe for the packet',
      () => [copy(), '--packet', pipe()],
      /FILE_NOT_USABLE: --packet .* it is a named pipe/,
      /regular file/,
    ],
    [
      'a folder for the packet',
      () => [copy(), '--packet', runs.folder],
      /FILE_NOT_USABLE: --packet .* is a directory/,
      /regular file/,
    ],
    [
      'a file for the earlier run',
      () => [copy(), '--packet', runs.packet, '--previous', runs.packet],
      /FILE_NOT_USABLE: --previous .* is a file, but a folder is needed/,
      /earlier run/,
    ],
    [
      'an earlier run without a report',
      () => [copy(), '--previous', empty()],
      /FILE_NOT_USABLE: --previous .*report\.json.* does not exist/,
      /regular file/,
    ],
  ];
  test.each(paths)('%s', async (_name, args, says, hint) => {
    const ran = await runs.tki('verify', ...args());
    expect([ran.code, beyondError(ran.stdout)]).toEqual([1, '']);
    expect(ran.stderr).toMatch(says);
    expect(ran.stderr).toMatch(hint);
  });

  function pipe(): string {
    const file = runs.at(`pipe${(names += 1)}`);
    execFileSync('mkfifo', [file]);
    return file;
  }
  function empty(): string {
    const directory = runs.at(`empty${(names += 1)}`);
    mkdirSync(directory);
    return directory;
  }
});

test('a folder that lacks run.json says which one, and where it was found', async () => {
  const directory = copy();
  mkdirSync(join(directory, 'ev'));
  for (const start of ['run.json', 'sandbox-']) {
    const file = fileOf(directory, start);
    writeFileSync(join(directory, 'ev', file.slice(dirname(file).length + 1)), readFileSync(file));
    rmSync(file);
  }
  const ran = await verify(directory);
  expect(ran.code).toBe(3);
  expect(ran.stdout).toContain(
    `run.json is not in ${directory}. Unpack the report and evidence artifacts into one folder; found below: ${directory}/ev`,
  );
});

test('a claims file that is too large is said to be that', async () => {
  const file = other('');
  truncateSync(file, CLAIMS_LIMIT_BYTES + 1);
  const ran = await verify(copy(), '--claims', file);
  expect(ran.code).toBe(1);
  expect(ran.stderr).toMatch(/--claims .* is too large/);
});
