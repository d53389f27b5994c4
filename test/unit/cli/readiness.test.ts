// The readiness map alone, and beside real runs: what a run shows, what it cannot show, and what no edit of it opens.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../../../scripts/root.ts';
import { registeredCapabilities } from '../../../src/formats/register.ts';
import { forbiddenWordsIn } from '../report/forbidden-words.ts';
import { copyPresentRun, presentRelease } from '../present-run.ts';
import { openBench, type Bench, type Ran } from './harness.ts';
import { atLeast } from '../../support/at-least.ts';

const corpus = join(root, 'test/compat/0.1.0');
let bench: Bench;
let folder: string;
beforeEach(() => {
  bench = openBench();
  folder = mkdtempSync(join(tmpdir(), 'tki-readiness-'));
});
afterEach(() => {
  bench.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Run by this release. */
const readiness = (...args: string[]): Promise<Ran> =>
  bench.run(['readiness', ...args], { dist: join(root, 'dist') });

const given = ['--packet', join(corpus, 'packet.json'), '--catalog', join(corpus, 'catalog')];

/** The map without what stands beside it. */
const mapOf = ({ stdout }: Ran): string =>
  stdout.replaceAll(/^ +this run: .*\n/gm, '').replace(/^run [\s\S]*?\n\n/, '');

/** A copy of the real run, with one file changed. */
function edited(name: string, edit: (text: string) => string): string {
  cpSync(join(corpus, 'runc'), folder, { recursive: true });
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  expect(edit(text)).not.toBe(text);
  writeFileSync(path, edit(text));
  return folder;
}

test('alone: every capability with what unblocks it, the review it needs and who decides; nothing is judged: 0', async () => {
  const ran = await readiness();
  expect(ran.code).toBe(0);
  for (const { id, state, unblocked_by, review, decided_by } of atLeast(1, registeredCapabilities)) {
    for (const words of [id, state, `unblocked by: ${unblocked_by}`]) expect(ran.stdout).toContain(words);
    expect(ran.stdout).toContain(`review needed: ${review}; decided by: ${decided_by}`);
  }
});

test('what is open, and what can go on meanwhile, is what the source document says, and no build', async () => {
  const { capabilities, may_proceed_internally: may } = JSON.parse((await readiness('--json')).stdout) as {
    capabilities: { id: string; state: string; review: string }[];
    may_proceed_internally: string[];
  };
  const [open, ...blocked] = capabilities;
  expect(open).toMatchObject({
    id: 'CONSUME',
    state: 'UNBLOCKED',
    review: 'none to consume; mandatory to seal the catalog',
  });
  expect(blocked.map(({ id, state, review }) => [id, state, review])).toEqual([
    ['B7-EXP-1', 'BLOCKED', 'mandatory, to seal'],
    ['B7-EXP-2/D9', 'BLOCKED', 'recommended (network policy)'],
    ['CALL-CONTRACT', 'BLOCKED', 'mandatory'],
    ['PROOF-OF-RUN', 'BLOCKED', 'required'],
    ['GLOBAL-ABSENCE', 'BLOCKED', 'required'],
    ['D4', 'DEFERRED (optional)', 'optional'],
    ['D5', 'BLOCKED', 'required'],
    ['D6', 'BLOCKED', 'required'],
    ['D7', 'BLOCKED', 'required'],
    ['D8', 'BLOCKED', 'required'],
    ['D10', 'BLOCKED', 'mandatory'],
    ['D11', 'BLOCKED', 'mandatory'],
    ['P2-NAMED-LANE', 'CLOSED', 'owner decides'],
    [
      'C1',
      'executed NO; registered NO; ready for prod NO; REGISTRATION_HOLD ACTIVE; CAN_PROCEED=NO',
      'required',
    ],
  ]);
  expect(may).toEqual([
    'write the Call Contract as a design packet (no build)',
    'extend the provisional catalog with read-only entries, each with its evidence',
    'harden the consumption checks without adding a capability',
    'continue reference exports',
  ]);
});

test('beside a run without its packet: only what the run asserts: 2', async () => {
  const ran = await readiness('--run', join(corpus, 'runc'));
  expect(ran.code).toBe(2);
  expect(ran.stdout).toContain('6 of 6 items usable (asserted by the run)');
  expect(ran.stdout).toContain('its report repeats this register');
  expect(ran.stdout).not.toContain('recomputed');
});

test('beside a run with its packet: recomputed, non-gating: 10', async () => {
  copyPresentRun('runc', folder);
  const ran = await bench.run(['readiness', '--run', folder, ...given], presentRelease(bench.dist));
  expect(ran.code).toBe(10);
  expect(ran.stdout).toContain('6 of 6 items usable (recomputed)');
  expect(forbiddenWordsIn(ran.stdout)).toEqual([]);
  // By this release the same run is an earlier one's: open, and its words are its own.
  const earlier = await readiness('--run', folder, ...given);
  expect(earlier.code).toBe(2);
  expect(earlier.stdout).toContain('6 of 6 items usable (asserted by the run)');
});

test('no run shows that a command ran, was registered or may run', async () => {
  const { capabilities } = JSON.parse(
    (await readiness('--run', join(corpus, 'crun'), ...given, '--json')).stdout,
  ) as { capabilities: { id: string; this_run: string }[] };
  const silent = capabilities.filter(({ this_run }) => this_run.startsWith('NOT_EVIDENCED'));
  expect(silent.map(({ id }) => id)).toEqual([
    'CALL-CONTRACT',
    'PROOF-OF-RUN',
    'D4',
    'D5',
    'D6',
    'P2-NAMED-LANE',
    'C1',
  ]);
});

const edits: [string, string, (text: string) => string, number][] = [
  ['whose report opens a capability', 'report.json', (text) => text.replace('"BLOCKED"', '"UNBLOCKED"'), 4],
  [
    'whose report says that C1 may proceed',
    'report.json',
    (text) => text.replace('CAN_PROCEED=NO', 'CAN_PROCEED=YES'),
    4,
  ],
  ['whose report gates', 'report.json', (text) => text.replace('"may_gate":false', '"may_gate":true'), 3],
  ['whose report is no document', 'report.json', () => '{}', 3],
  ['whose run.json is gone', 'run.json', () => '', 3],
];

test.each(edits)(
  'a run %s moves nothing in the map, and nothing of it is shown',
  async (_what, name, edit, code) => {
    const ran = await readiness('--run', edited(name, edit), ...given);
    expect(ran.code).toBe(code);
    expect(mapOf(ran)).toBe(mapOf(await readiness()));
    expect(ran.stdout).toContain('nothing of it is shown');
    expect(ran.stdout).not.toMatch(/CAN_PROCEED=YES|items usable/);
  },
);

test('an attestation without a packet shows no capability anything', async () => {
  const ran = await readiness('--run', join(corpus, 'attested'));
  expect(ran.stdout).toContain('this run has no report that can be relied on');
  expect(mapOf(ran)).toBe(mapOf(await readiness()));
});

test('an empty folder is BLOCKED: 3; one that is not there, and a packet without a run, are the caller’s to repair: 1', async () => {
  const empty = await readiness('--run', folder);
  expect(empty.code).toBe(3);
  expect(empty.stdout).toContain('`tki verify` with the same directory shows each row, and what to do');
  expect((await readiness('--run', join(folder, 'none'))).stderr).toContain('RUN_UNREADABLE');
  expect((await readiness(...given)).stderr).toContain('RUN_MISSING');
});
