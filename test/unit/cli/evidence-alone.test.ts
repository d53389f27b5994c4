// `tki verify FILE`: an evidence file without its folder. What it shows alone is made again, what run.json would add is named, and it
// never comes to 10. Evidence of real runs of the corpus; starts no container.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beyondError } from '../../support/output-schema.ts';
import { toCanonicalJson } from '../../../src/formats/canonical.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import type { Evidence } from '../../../src/formats/documents.ts';
import { keySigner } from '../../support/signer.ts';
import { forbiddenWordsIn } from '../report/forbidden-words.ts';
import type { Ran } from './harness.ts';
import type { RunFolders } from './run-folders.ts';
import { openRunFolders } from './run-folders.ts';

let runs: RunFolders;
let given = 0;

beforeAll(() => void (runs = openRunFolders()));
afterAll(() => runs[Symbol.dispose]());

/** The evidence of a run alone in a folder, under this name; `edit` changes what it says. */
function evidenceFile(
  edit: (evidence: Evidence) => void = () => undefined,
  name: string | null = null,
  kind: 'runc' | 'crun' | 'attested' = 'runc',
): string {
  const run = runs.copy(kind, `run${(given += 1)}`);
  const own = readdirSync(run).find((each) => each.startsWith('sandbox-')) ?? '';
  const evidence = JSON.parse(readFileSync(join(run, own), 'utf8')) as Evidence;
  edit(evidence);
  return put(`${toCanonicalJson(evidence)}\n`, name ?? own);
}

function put(text: string, name: string): string {
  const folder = runs.at(`alone${(given += 1)}`);
  mkdirSync(folder);
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

interface Shown {
  readonly rows: { id: string; of?: string; state: string; detail: string }[];
  readonly verdict: string | null;
  readonly attestation: string;
}
const verify = (file: string, ...args: string[]) => runs.tki('verify', file, '--json', ...args);
const shown = ({ stdout }: Ran) => JSON.parse(stdout) as Shown;
const rowsOf = (ran: Ran, state: string) =>
  shown(ran)
    .rows.filter((row) => row.state === state)
    .map(({ id }) => id);

describe('an honest evidence file', () => {
  test.each(['runc', 'crun', 'attested'] as const)(
    'of %s is 2: its probes are judged again, and run.json is missing',
    async (kind) => {
      const ran = await verify(evidenceFile(undefined, null, kind));
      expect([ran.code, ran.stderr]).toEqual([2, '']);
      expect(rowsOf(ran, 'differs')).toEqual([]);
      expect(rowsOf(ran, 'not evaluated')).toEqual(['incomplete-run']);
      expect(rowsOf(ran, 'agrees')).toEqual(
        expect.arrayContaining([
          'probe-judgements',
          'probes-as-expected',
          'matrix-rows',
          'first-reading',
          'config',
        ]),
      );
      expect(shown(ran).verdict).toBeNull();
      expect(shown(ran).attestation).toBe('NOT_ACCEPTED (unverified)');
    },
  );

  test('is told with the code INCOMPLETE_RUN, and what run.json would add', async () => {
    const ran = await runs.tki('verify', evidenceFile());
    expect(ran.stdout).toMatch(/^open {9}run\.json: INCOMPLETE_RUN: run\.json is not given\. It would add /m);
    expect(ran.stdout).toMatch(/^next {9}give the folder that holds run\.json: tki verify DIR/m);
    expect(forbiddenWordsIn(ran.stdout)).toEqual([]);
    expect(ran.stdout.split('\n').length).toBeLessThanOrEqual(14);
  });

  test.each([
    ['sandbox-attestation-2026-11-21.json', 'agrees'],
    ['sandbox-attestation-evidence-unstated-2026-11-21.json', 'agrees'],
    ['evidence.json', 'not evidenced'],
    ['sandbox-attestation-2026-11-22.json', 'differs'],
    ['sandbox-attestation-evidence-v2-2026-11-21.json', 'differs'],
    ['sandbox-attestation-evidence-unstated-2026-11-22.json', 'differs'],
    ['sandbox-attestation-final.json', 'differs'],
  ])('called %s: its name %s', async (name, state) => {
    const ran = await verify(evidenceFile(undefined, name));
    expect(shown(ran).rows.find(({ id }) => id === 'evidence-name')?.state).toBe(state);
    expect(ran.code).toBe(state === 'differs' ? 4 : 2);
  });

  test('with packet, expectations and a signature that fit stays 2', async () => {
    const file = evidenceFile();
    const owner = keySigner();
    const bundle = put(owner.bundle(readFileSync(file, 'utf8')), 'bundle.json');
    const packet = sha256(readFileSync(runs.packet));
    const ran = await verify(
      ...([file, '--packet', runs.packet, '--expect-packet', packet, '--evidence-bundle', bundle] as const),
      '--key',
      put(owner.pem, 'key.pem'),
    );
    expect(ran.code).toBe(2);
    expect(rowsOf(ran, 'agrees')).toEqual(
      expect.arrayContaining(['given-packet', 'expect-packet', 'file-signature']),
    );
  });

  test.each([
    ['another packet', () => ['--packet', put('{}', 'packet.json')], 'given-packet'],
    ['another digest of the packet', () => ['--expect-packet', sha256('x')], 'expect-packet'],
    ['another policy', () => ['--expect-policy', sha256('x')], 'expect-policy'],
    ['a nonce that it was not told', () => ['--expect-nonce', 'ab'.repeat(16)], 'expect-nonce'],
    ['a later time', () => ['--expect-since', '2126-01-01T00:00:00Z'], 'expect-since'],
  ] as const)('is contradicted by %s', async (_what, args, row) => {
    const ran = await verify(evidenceFile(), ...args());
    expect(ran.code).toBe(4);
    expect(rowsOf(ran, 'differs')).toEqual([row]);
  });
});

describe('evidence that was edited is 4:', () => {
  test.each<[what: string, edit: (evidence: Evidence) => void, row: string]>([
    [
      'a probe is told otherwise than observed',
      ({ predicate }) => void (predicate.probes[0]!.state = 'breached'),
      'probe-judgements',
    ],
    [
      'an observation is another',
      ({ predicate }) =>
        void (predicate.frame.observations['p01-network-egress'].attempts['tcp-loopback'] = 'ok'),
      'probe-judgements',
    ],
    [
      'a matrix row is better',
      ({ predicate }) => void (predicate.matrix['24'] = 'as expected'),
      'matrix-rows',
    ],
    ['a matrix row is not there', ({ predicate }) => void delete predicate.matrix['25'], 'matrix-rows'],
    ['the grade is another', ({ predicate }) => void (predicate.grade = 'B'), 'grade'],
    [
      'the policy is another',
      ({ subject }) => void (subject[0]!.digest.sha256 = '0'.repeat(64)),
      'policy-subject',
    ],
    [
      'a subject is added',
      ({ subject }) => void subject.push({ name: 'more', digest: { sha256: '0'.repeat(64) } }),
      'evidence-subjects',
    ],
    [
      'the run id is of another nonce',
      ({ predicate }) => void (predicate.run = '0'.repeat(16)),
      'run-id-of-nonce',
    ],
    ['a reading is not there', ({ predicate }) => void predicate.readings.pop(), 'runtime-id'],
    [
      'a reading stands twice',
      ({ predicate }) => void predicate.readings.push(predicate.readings[1]!),
      'stages',
    ],
    [
      'the times are in another order',
      ({ predicate }) => void (predicate.started_at = '2126-01-01T00:00:00Z'),
      'times-order',
    ],
    [
      'a capability is there',
      ({ predicate }) =>
        void (predicate.readings[1]!.status = predicate.readings[1]!.status.replace(
          /CapEff:\t0+/,
          'CapEff:\t0000000000000001',
        )),
      'probe-judgements',
    ],
    ['what is taken on trust is less', ({ predicate }) => void predicate.trusted.pop(), 'trusted'],
  ])('%s', async (_what, edit, row) => {
    const ran = await verify(evidenceFile(edit));
    expect(ran.stderr).toBe('');
    expect([ran.code, rowsOf(ran, 'differs').includes(row)]).toEqual([4, true]);
  });
});

describe('what is no evidence is 1, and says why:', () => {
  const honest = () => readFileSync(evidenceFile(), 'utf8');
  const name = 'sandbox-attestation-2026-11-21.json';
  test.each([
    ['an empty file', () => '', 'it is not JSON'],
    ['a cut file', () => honest().slice(0, 500), 'it is not JSON'],
    ['another spelling', () => JSON.stringify(JSON.parse(honest()), null, 2), 'white space'],
    ['no last newline', () => honest().trimEnd(), 'white space'],
    ['a member twice', () => honest().replace('{', '{"_type":"x",'), 'a member appears twice'],
    ['a further member', () => honest().replace('{', '{"A":1,'), 'breaks additionalProperties'],
    [
      'a report',
      () => readFileSync(join(runs.copy('runc', `r${(given += 1)}`), 'report.json'), 'utf8'),
      'must have',
    ],
    ['deep brackets', () => '['.repeat(200_000), 'it is not JSON'],
    ['no UTF-8', () => '\ud800', ''],
  ])('%s', async (_what, text, why) => {
    const ran = await verify(put(text(), name));
    expect([ran.code, beyondError(ran.stdout)]).toEqual([1, '']);
    expect(ran.stderr).toMatch(/^tki: RUN_UNREADABLE: the run cannot be read: .+\nhint: Give the directory /);
    expect(ran.stderr).toContain(why);
  });

  test('a run’s other files name the folder that they lie in', async () => {
    const run = runs.copy('runc', `r${(given += 1)}`);
    for (const file of ['run.json', 'report.json', 'report.md']) {
      const ran = await verify(join(run, file));
      expect([ran.code, beyondError(ran.stdout)]).toEqual([1, '']);
      expect(ran.stderr).toContain('Give the folder that contains it');
    }
  });

  test('evidence of a version that this release does not know is 2, and names the next action', async () => {
    const ran = await runs.tki('verify', put(honest().replace('attestation:v1', 'attestation:v7'), name));
    expect(ran.code).toBe(2);
    expect(ran.stdout).toContain('UNKNOWN_VERSION: “urn:tool-kiem-thu:sandbox-attestation:v7”');
  });
});

test('a file is verified as its folder is: no row of its sandbox agrees alone and differs there', async () => {
  const run = runs.copy('runc', 'whole');
  const own = readdirSync(run).find((each) => each.startsWith('sandbox-')) ?? '';
  const alone = shown(await verify(join(run, own)));
  const whole = shown(await runs.tki('verify', run, '--json'));
  const stateIn = ({ rows }: Shown, { id, of }: Shown['rows'][number]) =>
    rows.find((row) => row.id === id && row.of === of)?.state;
  const shared = alone.rows.filter((row) => row.id !== 'incomplete-run' && stateIn(whole, row) !== undefined);
  expect(shared.length).toBeGreaterThan(40);
  expect(shared.filter((row) => stateIn(whole, row) !== row.state)).toEqual([]);
});

describe('the observations of a run that was not attested', () => {
  /** As the host writes them: eleven probes as expected, of the run that left the report beside them. */
  const observed = (change: (document: Record<string, unknown>) => void = () => undefined) => {
    const { predicate } = JSON.parse(readFileSync(evidenceFile(), 'utf8')) as Evidence;
    const { run, nonce, matrix, probes } = predicate;
    const document = {
      schema: 'tki-observations/v1',
      decision_effect: 'NONE',
      may_gate: false,
      statement: 'NONE: the sandbox was not as the policy says, and nothing is attested',
      run,
      nonce,
      caller_nonce: null,
      venue: 'unstated',
      runtime: 'runc',
      matrix,
      observed_at: predicate.judged_at,
      observed_as_expected: 11,
      probes: probes.map((cell, index) =>
        index === 4
          ? {
              ...cell,
              state: 'breached',
            }
          : cell,
      ),
      discrepancies: [],
    };
    change(document);
    return `${toCanonicalJson(document)}\n`;
  };
  const name = 'sandbox-observations-unstated-2026-11-21.json';

  test('are no Statement', () => {
    const document = JSON.parse(observed()) as object;
    expect(Object.keys(document).filter((member) => /^(?:_type|subject|predicate)/.test(member))).toEqual([]);
  });

  test.each([name, 'anything.json'])(
    'are explained as a file called %s: BLOCKED, and which probe broke',
    async (called) => {
      const ran = await runs.tki('verify', put(observed(), called));
      expect([ran.code, ran.stderr]).toEqual([3, '']);
      expect(ran.stdout).toContain(
        'observations, and no Statement: 11 of 12 probes as expected (“p05-in-read-only” breached)',
      );
      expect(ran.stdout).toContain('attestation  NOT_ATTESTED');
      expect(forbiddenWordsIn(ran.stdout)).toEqual([]);
    },
  );

  test('are explained in their folder too', async () => {
    const ran = await runs.tki('verify', join(put(observed(), name), '..'));
    expect(ran.code).toBe(3);
    expect(ran.stdout).toContain('11 of 12 probes as expected');
  });

  test('beside evidence are the files of two runs', async () => {
    const run = runs.copy('runc', `r${(given += 1)}`);
    writeFileSync(join(run, name), observed());
    const ran = await runs.tki('verify', run, '--packet', runs.packet);
    expect(ran.code).toBe(3);
    expect(ran.stdout).toContain('the files of two runs');
  });

  test.each<[string, (document: Record<string, unknown>) => void]>([
    ['a further member', (document) => void (document['x'] = 1)],
    ['members of a Statement', (document) => void (document['_type'] = 'https://in-toto.io/Statement/v1')],
    ['eleven probes', (document) => void (document['probes'] as unknown[]).pop()],
    ['thirteen as expected', (document) => void (document['observed_as_expected'] = 13)],
  ])('with %s are none', async (_what, change) => {
    const ran = await verify(put(observed(change), name));
    expect([ran.code, beyondError(ran.stdout)]).toEqual([1, '']);
    expect(ran.stderr).toMatch(/^tki: RUN_UNREADABLE: /);
  });
});
