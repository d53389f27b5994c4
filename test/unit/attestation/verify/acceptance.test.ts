// An acceptance to the letter: the whole statement, the sentence of every refusal, and each condition where it alone decides. The documents
// are those that an earlier release left.
import { describe, expect, it } from 'vitest';
import { toAcceptance } from '../../../../src/attestation/verify/acceptance.ts';
import type { AcceptanceParts } from '../../../../src/attestation/verify/acceptance.ts';
import type { Expected, GivenApproval, Verification } from '../../../../src/attestation/verify/inputs.ts';
import { row, stated } from '../../../../src/attestation/verify/row.ts';
import type { Row } from '../../../../src/attestation/verify/row.ts';
import { sha256 } from '../../../../src/formats/digest.ts';
import type { Acceptance } from '../../../../src/formats/documents.ts';
import { filesOf, partsOf, sealed } from '../corpus-run.ts';

const approval: GivenApproval = {
  document: {
    schema: 'tki-approval/v1',
    decision_effect: 'NONE',
    may_gate: false,
    owner: 'The Owner',
    venue: 'v1',
    policy_digest: sha256('policy'),
    filter_digest: sha256('filter'),
    runner: { architecture: 'x64', node_digest: null, runtime: null, runtime_digest: null, ci_run: null },
    evidence_digest: null,
    valid_from: '2020-01-01T00:00:00Z',
    valid_until: '2120-01-01T00:00:00Z',
  },
  digest: sha256('approval'),
  expectedDigest: sha256('approval'),
  signature: { kind: 'holds', by: 'the owner' },
};

const expected: Expected = {
  packet: sha256('packet'),
  policy: sha256('policy'),
  catalog: sha256('catalog'),
  nonce: 'ab'.repeat(16),
  run: 'a run',
  maxAgeSeconds: 60,
  since: '2026-01-01T00:00:00Z',
  approval,
};

const agrees = row(['evaluated', 'report.json'], 'recomputed', 'agrees');
const word = stated('clock', 'x');

const verification: Verification = {
  rows: [agrees, word],
  exitCode: 10,
  verdict: 'EVIDENCE_PRESENT',
  basis: 'recomputed',
  attestation: `APPROVAL_GIVEN (${approval.digest})`,
};

/** With claims, which the run of that release had not. */
const withClaims = (): Map<string, Uint8Array> => {
  const parts = partsOf('runc');
  parts.evidence.subject.push({ name: 'claims', digest: { sha256: 'c1'.repeat(32) } });
  return sealed('runc', parts, false);
};

const given: AcceptanceParts = {
  name: 'Second Party',
  files: filesOf('runc'),
  verification,
  expected,
  ownCiRun: null,
  now: new Date('2026-11-29T12:00:00.123Z'),
  version: '9.9.9',
};

const outcome = (more: Partial<AcceptanceParts>): string => {
  const found = toAcceptance({ ...given, ...more });
  return found.kind === 'accepted' ? 'accepted' : `${found.row}: ${found.why}`;
};
const ofRows = (...rows: Row[]): string => outcome({ verification: { ...verification, rows } });

it('is this statement, and its digest is of its bytes', async () => {
  const found = toAcceptance({ ...given, files: withClaims() });
  expect(found).toMatchObject({ kind: 'accepted' });
  const { text, digest } = found as Extract<typeof found, { kind: 'accepted' }>;
  expect(digest).toBe(sha256(text));
  expect(text).toMatch(/^\{.*\}\n$/);
  await expect(`${JSON.stringify(JSON.parse(text), null, 1)}\n`).toMatchFileSnapshot(
    'recorded/acceptance.json.txt',
  );
});

it('names no input that the run did not have', () => {
  const found = toAcceptance(given) as { readonly text: string };
  const { subject } = JSON.parse(found.text) as Acceptance;
  expect(subject.map(({ name }) => name)).toEqual([
    ...given.files.keys(),
    'packet',
    'policy',
    'catalog',
    'approval',
  ]);
});

describe('the row for which it is not written', () => {
  const differs = row('nonce', 'recomputed', 'differs', 'why it differs');
  const open = row(['verdict', 'X'], 'recomputed', 'not evaluated', 'why it is open');
  const missing = row('given-catalog', 'cross-checked', 'not evidenced', 'why it is missing');

  it.each<[what: string, rows: Row[], came: string]>([
    ['the only one', [differs], 'nonce: evidence and run: nonce differs: why it differs'],
    [
      'one without a reason',
      [row('nonce', 'recomputed', 'differs')],
      'nonce: evidence and run: nonce differs',
    ],
    ['one that was not evaluated', [agrees, open], 'verdict: verdict X not evaluated: why it is open'],
    [
      'one that a conclusion hangs on',
      [agrees, missing],
      'given-catalog: the pinned catalog not evidenced: why it is missing',
    ],
    [
      'the one that differs, wherever it is',
      [open, missing, differs],
      'nonce: evidence and run: nonce differs: why it differs',
    ],
    [
      'the first that is open',
      [missing, open],
      'given-catalog: the pinned catalog not evidenced: why it is missing',
    ],
    ['none, where nothing hangs on it', [agrees, word], 'accepted'],
    ['none, where there are no rows', [], 'accepted'],
  ])('is %s', (_what, rows, came) => {
    expect(ofRows(...rows)).toBe(came);
  });
});

describe('is not written, and says', () => {
  const of = (more: Partial<Verification>): string => outcome({ verification: { ...verification, ...more } });
  const expecting = (more: Partial<Expected>): string => outcome({ expected: { ...expected, ...more } });
  const bound = (more: Partial<GivenApproval>): string => expecting({ approval: { ...approval, ...more } });

  it.each<[came: () => string, words: string]>([
    [() => expecting({ approval: null }), 'approval: no approval of the venue is given'],
    [() => of({ exitCode: 2 }), `approval: the venue's approval does not hold: ${verification.attestation}`],
    [() => of({ exitCode: 4 }), `approval: the venue's approval does not hold: ${verification.attestation}`],
    [
      () => of({ attestation: 'NOT_ACCEPTED (APPROVAL_GIVEN)' }),
      "approval: the venue's approval does not hold: NOT_ACCEPTED (APPROVAL_GIVEN)",
    ],
    [
      () => bound({ expectedDigest: null, signature: { kind: 'not given' } }),
      'approval-digest: neither its digest nor a signature binds the approval',
    ],
    [
      () => bound({ expectedDigest: null, signature: { kind: 'refused', why: 'x' } }),
      'approval-digest: neither its digest nor a signature binds the approval',
    ],
    [
      () => expecting({ packet: null }),
      'expect-packet: --expect-packet is not given: nothing was expected from outside',
    ],
    [
      () => expecting({ policy: null }),
      'expect-policy: --expect-policy is not given: nothing was expected from outside',
    ],
    [
      () => expecting({ catalog: null }),
      'expect-catalog: --expect-catalog is not given: nothing was expected from outside',
    ],
    [
      () => expecting({ nonce: null }),
      'expect-nonce: --expect-nonce is not given: nothing was expected from outside',
    ],
    [() => of({ verdict: null }), 'verdict: no packet was inspected in this run'],
    [() => outcome({ files: filesOf('attested') }), 'verdict: no packet was inspected in this run'],
    [
      () => outcome({ files: new Map() }),
      'run: run.json is not there, and neither is any other file of a run: give the directory that `tki inspect --out` wrote',
    ],
  ])('what is missing: %#', (came, words) => {
    expect(came()).toBe(words);
  });

  it.each<[more: Partial<Expected>]>([[{ run: null }], [{ since: null }], [{ maxAgeSeconds: null }]])(
    'nothing where an expectation is missing that is not asked for: %j',
    (more) => {
      expect(expecting(more)).toBe('accepted');
    },
  );
});

describe('the person', () => {
  const NAMED = 'the person is named by the run or its venue: a second party is another person';
  const signed = (by: string, state: Row['state'] = 'agrees', id: Row['id'] = 'file-signature'): Row =>
    row([id, 'run.json'], 'recomputed', state, `by “${by}”, as “x”`, false);
  const as = (name: string, ...rows: Row[]): string =>
    outcome({ name, verification: { ...verification, rows: [agrees, ...rows] } });

  it.each(['The Owner', 'the owner', ' the  owner ', 'THE\tOWNER', 'Ｔｈｅ Ｏｗｎｅｒ'])(
    'is not the owner: %j',
    (name) => {
      expect(as(name)).toBe(`approval: ${NAMED}`);
    },
  );

  it.each(['Theowner', 'owner', 'The Owner 2'])('is another one than the owner: %j', (name) => {
    expect(as(name)).toBe('accepted');
  });

  it('is no signer of the run’s files, the first or the last', () => {
    expect(as('A', signed('a'), signed('b'))).toBe(`file-signature: ${NAMED}`);
    expect(as('B', signed('a'), signed('b'))).toBe(`file-signature: ${NAMED}`);
    expect(as('C', signed('a'), signed('b'))).toBe('accepted');
  });

  it('may be named by a signature that was not given, by another row, or in other words', () => {
    expect(as('A', signed('a', 'not evidenced'))).toBe('accepted');
    expect(as('A', signed('a', 'agrees', 'run-file'))).toBe('accepted');
    expect(as('A', row(['file-signature', 'x'], 'recomputed', 'agrees', 'by a'))).toBe('accepted');
  });
});

describe('a step of the CI run that made the run', () => {
  const of = (ci: { id: string; attempt: string } | null, ownCiRun: string | null): string => {
    const parts = partsOf('runc');
    Object.assign(parts.evidence.predicate, { ci_run: ci });
    return outcome({ files: sealed('runc', parts, false), ownCiRun });
  };

  it.each<[made: string | null, own: string | null, came: string]>([
    ['1', '1', 'ci-run: this process is a step of the very CI run that made the run'],
    ['1', '2', 'accepted'],
    ['1', null, 'accepted'],
    [null, '1', 'accepted'],
    [null, null, 'accepted'],
  ])('made by %s, accepted in %s', (made, own, came) => {
    expect(of(made === null ? null : { id: made, attempt: '1' }, own)).toBe(came);
  });
});
