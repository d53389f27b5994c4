// A second party's acceptance: written where every row agrees and everything that it rests on came from outside the run, and in every
// other situation not written, with the row. It changes no exit code and is an input of nothing. Needs no container.
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beyondError } from '../../support/output-schema.ts';
import { toCanonicalJson } from '../../../src/formats/canonical.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import type { Acceptance, Approval, Evidence } from '../../../src/formats/documents.ts';
import { validate as isAcceptance } from '../../../src/formats/validators/acceptance.js';
import { keySigner } from '../../support/signer.ts';
import { forbiddenWordsIn } from '../report/forbidden-words.ts';
import type { Ran } from './harness.ts';
import type { RunFolders } from './run-folders.ts';
import { openRunFolders } from './run-folders.ts';
import { atLeast } from '../../support/at-least.ts';

const nonce = 'ab'.repeat(16);
const other = sha256('another');
const NAME = 'Second Party';

let runs: RunFolders;
let run: string;
let fitting: Approval;
let policy: Approval['policy_digest'];
let catalog: Approval['policy_digest'];
let given = 0;

const evidenceOf = (directory: string) => {
  const name = readdirSync(directory).find((each) => each.startsWith('sandbox-')) ?? '';
  return JSON.parse(readFileSync(join(directory, name), 'utf8')) as Evidence;
};

beforeAll(() => {
  runs = openRunFolders();
  run = runs.copy('runc', 'run', { venue: 'v2', nonce });
  mkdirSync(runs.at('given'));
  const { subject } = evidenceOf(run);
  const digestOf = (name: string) =>
    `sha256:${subject.find((each) => each.name === name)?.digest.sha256 ?? ''}` as const;
  policy = digestOf('policy');
  catalog = digestOf('catalog');
  fitting = {
    schema: 'tki-approval/v1',
    decision_effect: 'NONE',
    may_gate: false,
    owner: 'the owner of the runners',
    venue: 'v2',
    policy_digest: policy,
    filter_digest: digestOf('filter-source'),
    runner: { architecture: null, node_digest: null, runtime: null, runtime_digest: null, ci_run: null },
    evidence_digest: null,
    valid_from: '2026-01-01T00:00:00Z',
    valid_until: '2126-01-01T00:00:00Z',
  };
});

afterAll(() => runs[Symbol.dispose]());

function put(content: string, name = `file${(given += 1)}`): string {
  writeFileSync(runs.at('given', name), content);
  return runs.at('given', name);
}

const approvalText = (change: Partial<Approval> = {}) => `${toCanonicalJson({ ...fitting, ...change })}\n`;
const fresh = () => runs.at('given', `acceptance${(given += 1)}.json`);

interface Call {
  readonly directory?: string;
  readonly name?: string;
  readonly out?: string;
  readonly approval?: string;
  /** Options that are left out, with their values; and those that are added. */
  readonly without?: readonly string[];
  readonly more?: readonly string[];
}

async function accept(call: Call = {}): Promise<Ran & { out: string; bare: Ran }> {
  const { directory = run, name = NAME, out = fresh(), without = [], more = [] } = call;
  const approval = call.approval ?? approvalText();
  const options: Record<string, string> = {
    '--packet': runs.packet,
    '--expect-packet': sha256(readFileSync(runs.packet)),
    '--expect-policy': policy,
    '--expect-catalog': catalog,
    '--expect-nonce': nonce,
    '--approval': put(approval),
    '--approval-digest': sha256(approval),
  };
  const args = Object.entries(options)
    .filter(([option]) => !without.includes(option))
    .flat();
  const bare = await runs.tki('verify', directory, '--json', ...args, ...more);
  const ran = await runs.tki(
    'verify',
    directory,
    '--json',
    ...args,
    ...more,
    '--accept-as',
    name,
    '--acceptance',
    out,
  );
  return { ...ran, out, bare };
}

interface Shown {
  readonly rows: unknown[];
  readonly acceptance: { written: boolean; row?: string; why?: string; digest?: string };
}
const shown = ({ stdout }: Ran) => JSON.parse(stdout) as Shown;

describe('an acceptance', () => {
  test('is written where every row agrees, and changes neither the code nor a row', async () => {
    const ran = await accept();
    expect(ran.stderr).toBe('');
    expect([ran.code, ran.bare.code]).toEqual([10, 10]);
    expect(shown(ran).rows).toEqual(shown(ran.bare).rows);
    const text = readFileSync(ran.out, 'utf8');
    expect(shown(ran).acceptance).toEqual({ written: true, digest: sha256(text) });
    const document = JSON.parse(text) as Acceptance;
    expect(isAcceptance(document)).toBe(true);
    expect(`${toCanonicalJson(document)}\n`).toBe(text);
    expect(Object.keys(document).sort()).toEqual(['_type', 'predicate', 'predicateType', 'subject']);
    const { predicate, subject } = document;
    expect(predicate).toMatchObject({
      decision_effect: 'NONE',
      may_gate: false,
      acceptance: 'ACCEPTED_BY_STATED_PERSON',
      person: { stated_name: NAME, identity: 'NOT_EVIDENCED' },
      expectations: { nonce, policy, catalog, run: null },
      approval: { bound_by: ['digest'] },
      asserted_by_the_tool: 'NOTHING: this is the statement of the person who is named',
    });
    expect(predicate.not_covered.join('\n')).toContain('B4′ acceptance: NOT ASSERTED');
    expect(predicate.rows_digest).toBe(sha256(toCanonicalJson(predicate.rows)));
    expect(predicate.rows.length).toBe(shown(ran).rows.length);
    // A digest of everything: each file of the run, the packet, the approval, policy and catalog.
    const names = subject.map(({ name }) => name);
    for (const file of atLeast(1, readdirSync(run))) {
      const { digest } = subject.find(({ name }) => name === file) ?? {};
      expect(`sha256:${digest?.sha256}`).toBe(sha256(readFileSync(join(run, file))));
    }
    expect(names).toEqual(expect.arrayContaining(['packet', 'approval', 'policy', 'catalog']));
    expect(new Set(names).size).toBe(names.length);
    expect(forbiddenWordsIn(text)).toEqual([]);
  });

  test('is told in two lines to a person, who is told that nobody was identified', async () => {
    const approval = approvalText();
    const ran = await runs.tki(
      'verify',
      run,
      '--packet',
      runs.packet,
      '--approval',
      put(approval),
      '--approval-digest',
      sha256(approval),
      '--expect-packet',
      sha256(readFileSync(runs.packet)),
      '--expect-policy',
      policy,
      '--expect-catalog',
      catalog,
      '--expect-nonce',
      nonce,
      '--accept-as',
      NAME,
      '--acceptance',
      fresh(),
    );
    expect(ran.stdout).toMatch(
      /^acceptance {3}ACCEPTED_BY_STATED_PERSON “Second Party”: identity NOT_EVIDENCED/m,
    );
    expect(ran.stdout).toContain('B4′ acceptance: NOT ASSERTED by this program; its owner decides');
    expect(forbiddenWordsIn(ran.stdout)).toEqual([]);
  });

  test('rests on a signed approval as well as on its digest, and lists who signed the run', async () => {
    const owner = keySigner();
    const approval = approvalText();
    const signed = ['--approval-bundle', put(owner.bundle(approval)), '--approval-key', put(owner.pem)];
    const statement = readFileSync(join(run, 'run.json'), 'utf8');
    const files = ['--evidence-bundle', put(owner.bundle(statement)), '--key', put(owner.pem)];
    const ran = await accept({ without: ['--approval-digest'], more: [...signed, ...files] });
    expect([ran.code, shown(ran).acceptance.written]).toEqual([10, true]);
    const { predicate } = JSON.parse(readFileSync(ran.out, 'utf8')) as Acceptance;
    expect(predicate.approval.bound_by).toEqual(['signature']);
    expect(predicate.rows.filter(({ label }) => label === 'signed').length).toBeGreaterThan(5);
  });
});

describe('nothing is written, the code stays as it is, and the row is named, where', () => {
  const edited = () => {
    const directory = runs.copy('runc', `edited${(given += 1)}`, { venue: 'v2', nonce });
    runs.edit(directory, 'report.md', (text) => `${text}x`);
    return directory;
  };
  const unfinished = () => {
    const name = readdirSync(run).find((each) => each.startsWith('sandbox-')) ?? '';
    return join(run, name);
  };
  const signer = keySigner();
  const table: [what: string, row: string, code: number, call: () => Call][] = [
    ['the nonce is not expected from outside', 'expect-nonce', 10, () => ({ without: ['--expect-nonce'] })],
    [
      'the packet is not expected from outside',
      'expect-packet',
      10,
      () => ({ without: ['--expect-packet'] }),
    ],
    [
      'the policy is not expected from outside',
      'expect-policy',
      10,
      () => ({ without: ['--expect-policy'] }),
    ],
    [
      'the catalog is not expected from outside',
      'expect-catalog',
      10,
      () => ({ without: ['--expect-catalog'] }),
    ],
    [
      'another nonce is expected',
      'expect-nonce',
      4,
      () => ({ without: ['--expect-nonce'], more: ['--expect-nonce', 'cd'.repeat(16)] }),
    ],
    [
      'another packet is expected',
      'expect-packet',
      4,
      () => ({ without: ['--expect-packet'], more: ['--expect-packet', other] }),
    ],
    [
      'another policy is expected',
      'expect-policy',
      4,
      () => ({ without: ['--expect-policy'], more: ['--expect-policy', other] }),
    ],
    ['another run is expected', 'expect-run', 4, () => ({ more: ['--expect-run', '17'] })],
    [
      'the run began before the time that is expected',
      'expect-since',
      4,
      () => ({ more: ['--expect-since', '2126-01-01T00:00:00Z'] }),
    ],
    [
      'the packet is not given, so the verdict is only asserted',
      'verdict',
      2,
      () => ({ without: ['--packet'] }),
    ],
    ['a file of the run was changed', 'run-file', 4, () => ({ directory: edited() })],
    [
      'the approval has another digest',
      'approval-digest',
      4,
      () => ({ without: ['--approval-digest'], more: ['--approval-digest', other] }),
    ],
    [
      'the approval is of another venue',
      'approval-about',
      4,
      () => ({ approval: approvalText({ venue: 'v1' }) }),
    ],
    [
      'the approval is of another policy',
      'approval-about',
      4,
      () => ({ approval: approvalText({ policy_digest: other }) }),
    ],
    [
      'the approval had ended',
      'approval-time',
      4,
      () => ({ approval: approvalText({ valid_until: '2026-01-02T00:00:00Z' }) }),
    ],
    [
      'the approval is signed by another key',
      'approval-signature',
      4,
      () => ({
        without: ['--approval-digest'],
        more: [
          '--approval-bundle',
          put(signer.bundle(approvalText())),
          '--approval-key',
          put(keySigner().pem),
        ],
      }),
    ],
    [
      'a signature over the run is of other bytes',
      'file-signature',
      4,
      () => ({
        more: ['--evidence-bundle', put(signer.bundle('x')), '--key', put(signer.pem)],
      }),
    ],
    [
      'the person is the owner of the machines',
      'approval',
      10,
      () => ({ name: ' The  Owner of the RUNNERS'.trim() }),
    ],
    [
      'only the evidence file is given',
      'incomplete-run',
      2,
      () => ({ directory: unfinished(), without: ['--packet'] }),
    ],
  ];
  test('there are at least 12 such situations', () => expect(table.length).toBeGreaterThanOrEqual(12));

  test.each(table)('%s', async (_what, row, code, call) => {
    const ran = await accept(call());
    expect(ran.stderr).toBe('');
    expect([ran.code, ran.bare.code]).toEqual([code, code]);
    const { acceptance, rows } = shown(ran);
    expect(rows).toEqual(shown(ran.bare).rows);
    expect(acceptance.written).toBe(false);
    expect(acceptance.row).toBe(row);
    expect(acceptance.why).not.toBe('');
    expect(existsSync(ran.out)).toBe(false);
  });
});

describe('a call that cannot mean anything is refused before the run is read, and writes nothing:', () => {
  const table: [code: string, what: string, call: () => Call][] = [
    ['ACCEPTANCE_NEEDS_APPROVAL', 'no approval', () => ({ without: ['--approval', '--approval-digest'] })],
    [
      'ACCEPTANCE_NEEDS_APPROVAL',
      'an approval that nothing binds',
      () => ({ without: ['--approval-digest'] }),
    ],
    ['ACCEPTANCE_NAME_REFUSED', 'no name', () => ({ name: '' })],
    ['ACCEPTANCE_NAME_REFUSED', 'a name of spaces', () => ({ name: '  ' })],
    ['ACCEPTANCE_NAME_REFUSED', 'a name of two lines', () => ({ name: 'a\nagrees' })],
    ['ACCEPTANCE_NAME_REFUSED', 'a name that turns the line', () => ({ name: 'a\u202eb' })],
    ['ACCEPTANCE_NAME_REFUSED', 'a name of a page', () => ({ name: 'x'.repeat(201) })],
    ['ACCEPTANCE_OF_THE_RUN', 'a file in the run’s folder', () => ({ out: join(run, 'acceptance.json') })],
    ['OUT_NOT_USABLE', 'a name of a run’s file', () => ({ out: runs.at('given', 'run.json') })],
    ['OUT_NOT_USABLE', 'another ending', () => ({ out: runs.at('given', 'acceptance.txt') })],
    ['PATH_TAKEN', 'a file that is there', () => ({ out: put('{}', `taken${(given += 1)}.json`) })],
  ];
  test.each(table)('%s: %s', async (code, _what, call) => {
    const before = readdirSync(run).length;
    const ran = await accept(call());
    expect([ran.code, beyondError(ran.stdout)]).toEqual([1, '']);
    expect(ran.stderr).toMatch(new RegExp(`^tki: ${code}: .+\\nhint: .+\\n$`));
    expect(readdirSync(run).length).toBe(before);
  });

  test('a path into the run’s folder by a link', async () => {
    const link = runs.at('given', 'link');
    symlinkSync(run, link);
    const ran = await accept({ out: join(link, 'acceptance.json') });
    expect([ran.code, existsSync(join(run, 'acceptance.json'))]).toEqual([1, false]);
    expect(ran.stderr).toContain('ACCEPTANCE_OF_THE_RUN');
  });

  test('one of the two options without the other', async () => {
    for (const args of [
      ['--accept-as', NAME],
      ['--acceptance', fresh()],
    ]) {
      const ran = await runs.tki('verify', run, ...args);
      expect([ran.code, beyondError(ran.stdout)]).toEqual([1, '']);
      expect(ran.stderr).toMatch(/^tki: ACCEPTANCE_INCOMPLETE: /);
    }
  });
});

test('an acceptance is an input of nothing: neither an approval, nor evidence, nor anything in the run’s folder', async () => {
  const { out } = await accept();
  const text = readFileSync(out, 'utf8');
  const asApproval = await runs.tki('verify', run, '--approval', out);
  expect([asApproval.code, asApproval.stderr.split(': ')[1]]).toEqual([1, 'APPROVAL_NOT_USABLE']);
  const asEvidence = await runs.tki('verify', out);
  expect([asEvidence.code, asEvidence.stderr.split(': ')[1]]).toEqual([1, 'RUN_UNREADABLE']);
  const directory = runs.copy('runc', 'beside', { venue: 'v2', nonce });
  const rowsOf = async () =>
    shown(await runs.tki('verify', directory, '--packet', runs.packet, '--json')).rows;
  const before = await rowsOf();
  writeFileSync(join(directory, 'acceptance.json'), text);
  const after = (await rowsOf()) as { id: string }[];
  expect(after.filter(({ id }) => id !== 'other-files')).toEqual(before);
});
