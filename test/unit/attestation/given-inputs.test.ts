// What a caller gives to a verification and expects of it: all of it as it should be, each of it spoilt alone, each of it alone, none. A run
// that an earlier release left, with its packet. What each row then says is written down.
import { describe, expect, it } from 'vitest';
import { toAcceptance } from '../../../src/attestation/verify/acceptance.ts';
import type { AcceptanceParts } from '../../../src/attestation/verify/acceptance.ts';
import { expectNothing } from '../../../src/attestation/verify/inputs.ts';
import type { Expected, GivenApproval, Verification } from '../../../src/attestation/verify/inputs.ts';
import { detailWords } from '../../../src/attestation/verify/row-details.ts';
import { row, stated } from '../../../src/attestation/verify/row.ts';
import type { Row } from '../../../src/attestation/verify/row.ts';
import { subjectDigest } from '../../../src/attestation/statement.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import type { Digest } from '../../../src/formats/digest.ts';
import type { Acceptance } from '../../../src/formats/documents.ts';
import { everySpoilt } from '../../support/spoilt.ts';
import type { Caller, Kind, Parts } from './corpus-run.ts';
import { catalogText, packet, partsOf, sealed, verified } from './corpus-run.ts';

const line = ({ id, of, state, detail, label }: Row): string =>
  `${id}${of === null ? '' : ` ${of}`}: ${label}, ${state}: ${detailWords(detail)
    .replaceAll(/[0-9a-f]{64}/g, '…')
    .slice(0, 130)}`;

/** What a caller told the run, so that it cannot be an earlier one. */
const NONCE = 'c0'.repeat(16);

const CI_RUN = { id: '4711', attempt: '1' };

const digest = (of: string): Digest => sha256(of);

/** Everything that somebody may know from outside, as this run has it. */
function truth(
  { evidence, go }: Parts,
  files: ReadonlyMap<string, Uint8Array>,
): Required<Pick<Caller, 'given' | 'expected'>> {
  const { predicate, subject } = evidence;
  const subjectOf = (name: string): Digest | null => subjectDigest(subject, name);
  const approval: GivenApproval = {
    document: {
      schema: 'tki-approval/v1',
      decision_effect: 'NONE',
      may_gate: false,
      owner: 'the owner of the runners',
      venue: 'v2',
      policy_digest: subjectOf('policy') ?? digest('none'),
      filter_digest: subjectOf('filter-source') ?? digest('none'),
      runner: {
        architecture: predicate.host.architecture,
        node_digest: subjectOf('app/node'),
        runtime: 'runc',
        runtime_digest: predicate.runtime.digest,
        ci_run: predicate.ci_run?.id ?? null,
      },
      evidence_digest: sha256([...files].find(([name]) => name.startsWith('sandbox-'))?.[1] ?? ''),
      valid_from: '2020-01-01T00:00:00Z',
      valid_until: '2120-01-01T00:00:00Z',
    },
    digest: digest('approval'),
    expectedDigest: digest('approval'),
    signature: { kind: 'holds', by: 'the owner' },
  };
  return {
    given: { claims: go?.claims_digest ?? null, previous: go?.previous_digest ?? null },
    expected: {
      packet: subjectOf('packet'),
      policy: subjectOf('policy'),
      catalog: subjectOf('catalog'),
      nonce: predicate.caller_nonce,
      run: predicate.ci_run?.id ?? predicate.run,
      maxAgeSeconds: go?.max_age_seconds ?? null,
      since: predicate.started_at,
      approval,
    },
  };
}

const said = (verification: Verification): string[] => [
  `${verification.exitCode} ${verification.verdict ?? 'none'} ${verification.basis} ${verification.attestation.replaceAll(/[0-9a-f]{64}/g, '…')}`,
  ...verification.rows.map(line),
];

/** What is said with the one and not with the other. */
const changes = (before: readonly string[], now: readonly string[]): string =>
  [
    ...now.filter((each) => !before.includes(each)),
    ...before
      .filter((each) => !now.some((other) => other.split(':')[0] === each.split(':')[0]))
      .map((each) => `no ${each.split(':')[0] ?? ''}`),
  ].join('; ');

/** The run as if it had been told its venue and a nonce, which no run of that release was; every digest is repaired. */
function ofVenue(
  kind: Kind,
  edit: (parts: Parts) => void = () => {},
): { files: Map<string, Uint8Array>; parts: Parts } {
  const parts = partsOf(kind);
  edit(parts);
  const { evidence, run, go, report } = parts;
  const venue = { ...evidence.predicate.venue, claimed: 'v2' as const };
  Object.assign(evidence.predicate, { venue, caller_nonce: NONCE });
  Object.assign(run.predicate, { caller_nonce: NONCE });
  if (go !== null)
    Object.assign(go, { caller_nonce: NONCE, attestation: { ...go.attestation, venue: 'v2' } });
  if (report !== null)
    Object.assign(report, { caller_nonce: NONCE, attestation: { ...report.attestation, venue: 'v2' } });
  return { files: sealed(kind, parts, true), parts };
}

const cases = [
  ['runc', true],
  ['attested', false],
] as const;

describe.each(cases)('a run of %s', (kind, inspected) => {
  const { files, parts } = ofVenue(kind);
  const all = truth(parts, files);
  const verify = (caller: Caller): string[] => said(verified(files, caller));
  const none = verify({});
  const whole = verify(all);

  it('says what a caller brought, and what he did not', async () => {
    const { expected } = all;
    const alone = Object.entries(expected).map(([name, value]): [string, string[]] => [
      `with ${name} alone`,
      verify({ expected: { [name]: value } }),
    ]);
    const inputs: [string, Caller][] = [
      ['with no packet', { packet: null }],
      ['with no catalog', { catalog: null }],
      ['with no catalog, and this one beside the program', { catalog: null, shipped: catalogText }],
      ['with another packet', { packet: Buffer.from(packet.toString().replace('309', '310')) }],
      ['with another catalog', { catalog: Buffer.from('{}') }],
      ['with claims', { given: { claims: digest('claims') } }],
      ['with an earlier report', { given: { previous: digest('previous') } }],
    ];
    const lines = [
      `with everything: ${changes(none, whole)}`,
      ...alone.map(([what, now]) => `${what}: ${changes(none, now)}`),
      ...inputs.filter(() => inspected).map(([what, caller]) => `${what}: ${changes(none, verify(caller))}`),
    ];
    await expect(`${none.join('\n')}\n\n${lines.join('\n')}\n`).toMatchFileSnapshot(
      `recorded/given-${kind}.txt`,
    );
  });

  it('says what of it differs where one thing is another one', async () => {
    const lines = [...everySpoilt(all)]
      .filter(({ place }) => !/ absent$|schema|decision_effect|may_gate|kind longer/.test(place))
      .map(({ place, value }) => `${place}: ${changes(whole, verify(value))}`);
    const { approval } = all.expected;
    const bound = (more: Partial<GivenApproval>): string =>
      changes(whole, verify({ ...all, expected: { ...all.expected, approval: { ...approval!, ...more } } }));
    lines.push(
      `a signature that does not hold: ${bound({ signature: { kind: 'refused', why: 'another signer' } })}`,
      `no signature: ${bound({ signature: { kind: 'not given' } })}`,
      `no digest: ${bound({ expectedDigest: null })}`,
      `approved from a later time on: ${bound({ document: { ...approval!.document, valid_from: '2119-01-01T00:00:00Z' } })}`,
      `approved until an earlier time: ${bound({ document: { ...approval!.document, valid_until: '2021-01-01T00:00:00Z' } })}`,
      `neither: ${bound({ expectedDigest: null, signature: { kind: 'not given' } })}`,
    );
    for (const [since, what] of [
      ['2020-01-01T00:00:00Z', 'an earlier time'],
      ['2120-01-01T00:00:00Z', 'a later time'],
      ['no time', 'no time'],
    ] as const)
      lines.push(
        `since ${what}: ${changes(whole, verify({ ...all, expected: { ...all.expected, since } }))}`,
      );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`recorded/given-${kind}-spoilt.txt`);
  });
});

describe('an acceptance', () => {
  const { files, parts } = ofVenue('runc');
  const { expected } = truth(parts, files);
  const verification: Verification = {
    rows: [row('evaluated', 'recomputed', 'agrees'), stated('clock', 'x')],
    exitCode: 10,
    verdict: 'EVIDENCE_PRESENT',
    basis: 'recomputed',
    attestation: `APPROVAL_GIVEN (${digest('approval')})`,
  };
  const given: AcceptanceParts = {
    name: 'the second party',
    files,
    verification,
    expected: { ...expectNothing, ...expected },
    ownCiRun: null,
    now: new Date(0),
    version: '1',
  };
  const outcome = (more: Partial<AcceptanceParts>): string => {
    const found = toAcceptance({ ...given, ...more });
    return found.kind === 'accepted' ? 'accepted' : `${found.row}: ${found.why}`;
  };
  const of = (more: Partial<Verification>): string => outcome({ verification: { ...verification, ...more } });
  const expecting = (more: Partial<Expected>): string =>
    outcome({ expected: { ...given.expected, ...more } });

  it('is written where everything agrees', () => expect(outcome({})).toBe('accepted'));

  it.each<[what: string, came: () => string, row: string]>([
    ['a row differs', () => of({ rows: [row('clock', 'recomputed', 'differs')] }), 'clock: '],
    ['a row was not evaluated', () => of({ rows: [row('clock', 'recomputed', 'not evaluated')] }), 'clock: '],
    ['a conclusion is open', () => of({ rows: [row('clock', 'recomputed', 'not evidenced')] }), 'clock: '],
    [
      'the exit code is another one',
      () => of({ exitCode: 2 }),
      "approval: the venue's approval does not hold",
    ],
    [
      'the approval did not hold, whatever the exit code is',
      () => of({ attestation: 'NOT_ACCEPTED (venue unapproved)' }),
      "approval: the venue's approval does not hold: NOT_ACCEPTED",
    ],
    ['there is no verdict', () => of({ verdict: null }), 'verdict: no packet was inspected'],
    [
      'there is no approval',
      () => expecting({ approval: null }),
      'approval: no approval of the venue is given',
    ],
    [
      'nothing binds the approval',
      () =>
        expecting({
          approval: { ...expected.approval!, expectedDigest: null, signature: { kind: 'not given' } },
        }),
      'approval-digest: neither',
    ],
    [
      'no packet was expected',
      () => expecting({ packet: null }),
      'expect-packet: --expect-packet is not given',
    ],
    [
      'no policy was expected',
      () => expecting({ policy: null }),
      'expect-policy: --expect-policy is not given',
    ],
    [
      'no catalog was expected',
      () => expecting({ catalog: null }),
      'expect-catalog: --expect-catalog is not given',
    ],
    ['no nonce was expected', () => expecting({ nonce: null }), 'expect-nonce: --expect-nonce is not given'],
    ['there are no files', () => outcome({ files: new Map() }), 'run: '],
    [
      'nothing was inspected, whatever the verdict is said to be',
      () => outcome({ files: ofVenue('attested').files }),
      'verdict: no packet was inspected',
    ],
    [
      'a signer of the run is the person',
      () =>
        of({
          rows: [
            row(['file-signature', 'run.json'], 'recomputed', 'agrees', 'by “The Second party”, as “x”'),
          ],
        }),
      'file-signature: the person is named',
    ],
    [
      'the person is the owner',
      () => outcome({ name: 'The  owner of the RUNNERS ' }),
      'approval: the person is named',
    ],
  ])('is not written where %s', (_what, came, words) => {
    expect(came().slice(0, words.length)).toBe(words);
  });

  it.each<[what: string, rows: Row[]]>([
    ['signed by another', [row(['file-signature', 'x'], 'recomputed', 'agrees', 'by “someone”, as “x”')]],
    ['of another row that says so', [row('clock', 'recomputed', 'agrees', 'by “the second party”, as “x”')]],
    ['of a signature that was not given', [stated(['file-signature', 'x'], 'by “the second party”, as “x”')]],
  ])('is written of a run %s', (_what, rows) => {
    expect(of({ rows })).toBe('accepted');
  });

  it('is not written by a step of the run’s own CI run, and by one of another', () => {
    const { files: ofCi } = ofVenue('runc', (documents) => {
      Object.assign(documents.evidence.predicate, { ci_run: { ...CI_RUN } });
    });
    expect(outcome({ files: ofCi, ownCiRun: CI_RUN.id })).toBe(
      'ci-run: this process is a step of the very CI run that made the run',
    );
    expect(outcome({ files: ofCi, ownCiRun: 'another' })).toBe('accepted');
    expect(outcome({ files: ofCi })).toBe('accepted');
    expect(outcome({ ownCiRun: CI_RUN.id })).toBe('accepted');
  });

  it.each([
    [{ expectedDigest: null }, ['signature']],
    [{ signature: { kind: 'not given' } as const }, ['digest']],
    [{ signature: { kind: 'refused', why: 'x' } as const }, ['digest']],
    [{}, ['digest', 'signature']],
  ])('says what binds the approval: %j', (more, bound) => {
    const found = toAcceptance({
      ...given,
      expected: { ...given.expected, approval: { ...expected.approval!, ...more } },
    });
    expect(found).toMatchObject({ kind: 'accepted' });
    const { predicate } = JSON.parse((found as { text: string }).text) as Acceptance;
    expect(predicate.approval.bound_by).toEqual(bound);
  });
});
