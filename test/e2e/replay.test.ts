// A run of somebody else, of another time or of other inputs, brought as if it were the one that was asked for. Needs root, runc.
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/formats/digest.ts';
import { policyDigests } from '../../src/formats/policy.ts';
import { dist, root, temporaryFolder } from '../support/sandbox.ts';
import { referencePacket } from '../support/reference-packet.ts';
import { openBench } from '../unit/cli/harness.ts';
import { tki } from './command-line.ts';
import { filesIn, partsOf } from './forger.ts';
import { sharedNonce, sharedPacket, sharedRun } from './shared-runs.ts';

const folder = temporaryFolder();
const bench = openBench();
const file = (name: string) => path.join(folder.dir, name);
const packetFile = file('packet.json');
const otherPacket = file('other.json');

/** The challenge: chosen by whoever verifies, and told to the operator before the run. */
const challenge = sharedNonce;
/** Before the run, by a clock of whole seconds. */
let began: string;

/** What the verifier knows by itself; each is replaced by a test. */
let known: Record<string, string>;

beforeAll(async () => {
  const given = await sharedPacket();
  began = new Date(Math.floor(fs.statSync(given).mtimeMs / 1000) * 1000).toISOString();
  fs.copyFileSync(given, packetFile);
  fs.writeFileSync(
    otherPacket,
    referencePacket((packet) => void (packet.packet_id = 'PKT-OTHER')),
  );
  for (const [name, shared] of [
    ['asked', 'runc'],
    ['own', 'plain'],
  ] as const)
    fs.cpSync((await sharedRun(shared)).out, file(name), { recursive: true });
  const inspect = ['inspect', packetFile, '--max-age', '24h', '--runtime', 'runc'];
  const ended = tki([...inspect, '--nonce', 'd4'.repeat(32), '--out', file('replayed')]);
  if (ended.code !== 10) throw new Error(`no run: ${ended.stdout}${ended.stderr}`);
  const { go } = partsOf(filesIn(file('asked')));
  known = {
    '--packet': packetFile,
    '--expect-packet': sha256(fs.readFileSync(packetFile)),
    '--expect-policy': policyDigests.policy,
    '--expect-catalog': go?.catalog_digest ?? '',
    '--expect-nonce': challenge,
    '--expect-max-age': '24h',
    '--expect-since': began,
  };
});

afterAll(() => {
  bench.remove();
  folder[Symbol.dispose]();
});

const verify = (run: string, options: Readonly<Record<string, string>>) =>
  bench.run(['verify', run, ...Object.entries(options).flat(), '--all'], { dist });

/** Rows that contradict, as they are printed. */
const differing = (stdout: string) => stdout.split('\n').filter((line) => line.startsWith('DIFFERS'));

it('the run that was asked for agrees with everything that the verifier knows', async () => {
  const said = await verify(file('asked'), known);
  expect([said.code, differing(said.stdout)]).toEqual([10, []]);
  expect(said.stdout).toMatch(/^agrees +cross-checked +--expect-nonce/m);
  expect(said.stdout).toMatch(/^agrees +cross-checked +--expect-since/m);
  // The same in a process of its own, as a person would.
  expect(tki(['verify', file('asked'), ...Object.entries(known).flat()]).code).toBe(10);
});

describe('a replay is refused with both values where it is', () => {
  const cases: [what: string, option: string, value: () => string][] = [
    ['of another run', '--expect-run', () => partsOf(filesIn(file('replayed'))).run.predicate.run],
    ['of another packet than expected', '--expect-packet', () => sha256('another')],
    ['of another packet than given', '--packet', () => otherPacket],
    ['of another policy', '--expect-policy', () => sha256('another')],
    ['of another catalog', '--expect-catalog', () => sha256('another')],
    ['an answer to another challenge', '--expect-nonce', () => '99'.repeat(32)],
    ['of another age', '--expect-max-age', () => '1h'],
    ['of an earlier time', '--expect-since', () => new Date(Date.now() + 3_600_000).toISOString()],
  ];
  it.each(cases)('%s', async (_what, option, value) => {
    const said = await verify(file('asked'), { ...known, [option]: value() });
    expect(said.code).toBe(4);
    const [row] = differing(said.stdout).filter((line) => line.includes(option));
    expect(row).toMatch(/ expected \S.*, found \S/);
    // Of the expectations only the policy is about the sandbox: what was seen of that one is what it was.
    const attested = option === '--expect-policy' ? 'NOT_AS_EXPECTED' : 'NOT_ACCEPTED (venue unapproved)';
    expect(said.stdout).toContain(`attestation  ${attested}`);
  });

  it('of another catalog’s directory', async () => {
    const own = file('catalog');
    fs.cpSync(path.join(root, 'catalog'), own, { recursive: true });
    const index = path.join(own, 'catalog.json');
    fs.writeFileSync(
      index,
      fs.readFileSync(index, 'utf8').replace(/"catalog_id": "[^"]+"/, '"catalog_id": "x"'),
    );
    const said = await verify(file('asked'), { ...known, '--catalog': own });
    expect(said.code).toBe(4);
    expect(differing(said.stdout).join()).toContain('the pinned catalog');
  });

  it('of last year: an older release’s run, whole and agreeing with itself, answers no challenge of today', async () => {
    const corpus = path.join(root, 'test/compat/0.1.0');
    const inputs = {
      '--packet': path.join(corpus, 'packet.json'),
      '--catalog': path.join(corpus, 'catalog'),
    };
    const old = path.join(corpus, 'runc');
    expect([2, 10]).toContain((await verify(old, inputs)).code);
    expect((await verify(old, { ...inputs, '--expect-nonce': challenge })).code).toBe(4);
    expect((await verify(old, { ...inputs, '--expect-since': began })).code).toBe(4);
  });
});

describe('a run without the verifier’s nonce', () => {
  it('shows no freshness, and the output says so', async () => {
    for (const name of ['own', 'replayed']) {
      const { '--expect-nonce': _left, ...rest } = known;
      const said = await verify(file(name), rest);
      expect(said.code).toBe(10);
      expect(said.stdout).toMatch(
        /^NOT_EVIDENCED +asserted +--expect-nonce +not given: a nonce that the run chose itself shows no freshness$/m,
      );
    }
  });

  it('is no answer to a challenge, whether it has another nonce or none', async () => {
    for (const name of ['own', 'replayed']) {
      const said = await verify(file(name), known);
      expect([said.code, differing(said.stdout).length]).toEqual([4, 1]);
      expect(differing(said.stdout)[0]).toContain(`--expect-nonce  expected “${challenge}”, found `);
    }
  });
});

describe('documents of two runs in one folder contradict each other:', () => {
  it.each(['run.json', 'report.json', 'report.md', 'sandbox-'])('%s of the other run', async (start) => {
    const mixed = fs.mkdtempSync(file('mixed-'));
    fs.cpSync(file('asked'), mixed, { recursive: true });
    const name = fs.readdirSync(file('replayed')).find((each) => each.startsWith(start)) ?? '';
    fs.copyFileSync(path.join(file('replayed'), name), path.join(mixed, name));
    expect((await verify(mixed, { '--packet': packetFile })).code).toBe(4);
  });

  it('both checkpoints are the files of two runs', async () => {
    const mixed = fs.mkdtempSync(file('mixed-'));
    for (const name of ['asked', 'replayed']) fs.cpSync(file(name), mixed, { recursive: true });
    const said = await verify(mixed, { '--packet': packetFile });
    expect(said.code).toBe(3);
    expect(said.stdout).toContain('the files of two runs');
  });
});
