// Rows about times, approvals, subjects and how a run ended, each condition where it alone decides; and the row itself. Pure functions of
// documents that a real run left.
import { describe, expect, it } from 'vitest';
import { ownRules } from '../../../../src/attestation/release-rules.ts';
import {
  ownDigest,
  sealEvidence,
  sealRun,
  selfDigest,
  subjectDigest,
  toSubject,
} from '../../../../src/attestation/statement.ts';
import { attestationRows } from '../../../../src/attestation/verify/attestation-alone.ts';
import { approvalRows, conclude } from '../../../../src/attestation/verify/approval.ts';
import { endRows, runIdRow } from '../../../../src/attestation/verify/end.ts';
import { bindingRows, expectationRows, givenRows } from '../../../../src/attestation/verify/given.ts';
import { expectNothing } from '../../../../src/attestation/verify/inputs.ts';
import type { Expected, Given, GivenApproval } from '../../../../src/attestation/verify/inputs.ts';
import { detailWords } from '../../../../src/attestation/verify/row-details.ts';
import {
  compare,
  compareIfAny,
  comparePresent,
  isNamed,
  nothingWrong,
  row,
  saysNothing,
  stated,
  toName,
} from '../../../../src/attestation/verify/row.ts';
import type { Row } from '../../../../src/attestation/verify/row.ts';
import { subjectNameRows, subjectRows } from '../../../../src/attestation/verify/subjects.ts';
import { ageRows, sinceRow, timeRows } from '../../../../src/attestation/verify/times.ts';
import { sha256 } from '../../../../src/formats/digest.ts';
import type { Digest } from '../../../../src/formats/digest.ts';
import type {
  Evidence,
  Instructions,
  Proceed,
  Report,
  RunStatement,
} from '../../../../src/formats/documents.ts';
import { engineRun, evidenceOf, programsOf, runOf } from '../recorded-run.ts';

const words = ({ id, of, label, state, detail }: Row): string => {
  const said = detailWords(detail);
  const shown = said === '' ? '' : `, ${said.replaceAll(/[0-9a-f]{64}/g, '…')}`;
  return `${id}${of === null ? '' : ` ${of}`}: ${label}, ${state}${shown}`;
};
const open = (rows: readonly Row[]): string[] =>
  rows.filter(({ state }) => state !== 'agrees').map((each) => words(each));

const run = runOf();
const go = JSON.parse(run.predicate.go ?? '') as Instructions;
const release = JSON.parse(run.predicate.release ?? '') as Proceed;
const A = sha256('a');
const B = sha256('b');

describe('the times of a run', () => {
  const T = (minute: number): string => `2026-11-20T10:0${minute}:00Z`;
  const evidenceAt = (started: string, judged: string, control: string, reused = false): Evidence => {
    const evidence = evidenceOf('crun');
    Object.assign(evidence.predicate, { started_at: started, judged_at: judged });
    Object.assign(evidence.predicate.control.record, { at: control, reused });
    return evidence;
  };
  const finished = (at: string): RunStatement => ({
    ...run,
    predicate: { ...run.predicate, ended: { ...run.predicate.ended, finished_at: at } },
  });
  const told = (clock: string, as_of: string | null = null): Instructions => ({ ...go, clock, as_of });
  const wrong = (rows: readonly Row[]): unknown => {
    const order = rows.find(({ id }) => id === 'times-order')!;
    return order.detail.kind === 'values' ? JSON.parse(order.detail.observed ?? '') : order.state;
  };

  it.each<[what: string, came: unknown, words: string[] | 'agrees']>([
    [
      'in their order',
      wrong(timeRows(evidenceAt(T(1), T(3), T(2)), finished(T(5)), told(T(4), T(6)))),
      'agrees',
    ],
    [
      'all the same',
      wrong(timeRows(evidenceAt(T(1), T(1), T(1)), finished(T(1)), told(T(1), T(1)))),
      'agrees',
    ],
    ['of evidence alone', wrong(timeRows(evidenceAt(T(1), T(3), T(2)), null, null)), 'agrees'],
    ['of an attestation', wrong(timeRows(evidenceAt(T(1), T(3), T(2)), finished(T(3)), null)), 'agrees'],
    [
      'without a time of its own',
      wrong(timeRows(evidenceAt(T(1), T(3), T(2)), finished(T(5)), told(T(4)))),
      'agrees',
    ],
    [
      'judged before it started',
      wrong(timeRows(evidenceAt(T(2), T(1), T(2)), null, null)),
      [`judged_at ${T(1)} is before started_at ${T(2)}`, `judged_at ${T(1)} is before control ${T(2)}`],
    ],
    [
      'told before it was judged',
      wrong(timeRows(evidenceAt(T(1), T(3), T(2)), finished(T(5)), told(T(2)))),
      [`clock ${T(2)} is before judged_at ${T(3)}`],
    ],
    [
      'over before it was told',
      wrong(timeRows(evidenceAt(T(1), T(3), T(2)), finished(T(3)), told(T(4)))),
      [`finished_at ${T(3)} is before clock ${T(4)}`],
    ],
    [
      'over before it was judged',
      wrong(timeRows(evidenceAt(T(1), T(3), T(2)), finished(T(2)), null)),
      [`finished_at ${T(2)} is before judged_at ${T(3)}`],
    ],
    [
      'with a control before it',
      wrong(timeRows(evidenceAt(T(1), T(3), T(0)), null, null)),
      [`control ${T(0)} is before started_at ${T(1)}`],
    ],
    [
      'with a control after it was judged',
      wrong(timeRows(evidenceAt(T(1), T(3), T(4)), null, null)),
      [`judged_at ${T(3)} is before control ${T(4)}`],
    ],
    ['with an earlier control', wrong(timeRows(evidenceAt(T(1), T(3), T(0), true), null, null)), 'agrees'],
    [
      'with an earlier control that is later',
      wrong(timeRows(evidenceAt(T(1), T(3), T(2), true), null, null)),
      [`started_at ${T(1)} is before control ${T(2)}`],
    ],
    [
      'with a time of its own before it was told',
      wrong(timeRows(evidenceAt(T(1), T(3), T(2)), finished(T(5)), told(T(4), T(3)))),
      [`as_of ${T(3)} is before clock ${T(4)}`],
    ],
    [
      'with a time of no calendar',
      wrong(timeRows(evidenceAt(T(1), T(3), 'x'), null, null)),
      ['control is x, which is not a calendar date'],
    ],
  ])('%s', (_what, came, expected) => {
    expect(came).toEqual(expected);
  });

  it('are told as its own word', () => {
    const said = (of: RunStatement | null): string =>
      words(timeRows(evidenceAt('S', 'J', 'C'), of, null).at(-1)!);
    expect(said(finished('F'))).toBe(
      'times: asserted, not evidenced, S, judged J, to F; no independent clock',
    );
    expect(said(null)).toBe(
      'times: asserted, not evidenced, S, judged J, no end known; no independent clock',
    );
  });

  it.each([
    [null, T(1), 'expect-since: asserted, not evidenced, not given: NOT_EVIDENCED from outside'],
    [T(1), T(1), 'expect-since: cross-checked, agrees'],
    [T(0), T(1), 'expect-since: cross-checked, agrees'],
    [T(2), T(1), `expect-since: cross-checked, differs, expected “${T(2)} or later”, found “${T(1)}”`],
    ['x', T(1), `expect-since: cross-checked, differs, expected “x or later”, found “${T(1)}”`],
    [T(1), 'x', `expect-since: cross-checked, differs, expected “${T(1)} or later”, found “x”`],
  ])('since %s, started %s', (since, started, came) => {
    expect(words(sinceRow({ ...expectNothing, since }, evidenceAt(started, T(3), T(2))))).toBe(came);
  });

  it('say what ages were judged by', () => {
    const lines = (of: Instructions | null, maxAgeSeconds: number | null): string[] =>
      ageRows(of, { ...expectNothing, maxAgeSeconds }).map((each) => words(each));
    const NONE = 'expect-max-age: asserted, not evidenced, not given: NOT_EVIDENCED from outside';
    expect(lines(null, null)).toEqual([NONE]);
    expect(lines(null, 60)).toEqual([
      'expect-max-age: cross-checked, differs, expected “60”, found “absent”',
    ]);
    const own = [
      "clock: asserted, not evidenced, ages were judged at C: the host's own clock",
      "max-age: asserted, not evidenced, 60 s: the run's own word unless --expect-max-age is given",
    ];
    const sixty = { ...told('C', 'D'), max_age_seconds: 60 };
    expect(lines(sixty, null)).toEqual([...own, 'as-of: asserted, not evidenced, D', NONE]);
    expect(lines({ ...sixty, as_of: null }, 60)).toEqual([
      ...own,
      'as-of: asserted, not evidenced, not requested',
      'expect-max-age: cross-checked, agrees',
    ]);
    expect(lines(sixty, 61).at(-1)).toBe('expect-max-age: cross-checked, differs, expected “61”, found “60”');
  });
});

describe('an approval', () => {
  const evidence = evidenceOf('crun');
  const { predicate, subject } = evidence;
  Object.assign(predicate, { ci_run: { id: '7', attempt: '1' } });
  const of = (name: string): Digest => subjectDigest(subject, name) ?? A;
  const approval: GivenApproval = {
    document: {
      schema: 'tki-approval/v1',
      decision_effect: 'NONE',
      may_gate: false,
      owner: 'the owner',
      venue: predicate.venue.claimed as 'v1',
      policy_digest: of('policy'),
      filter_digest: of('filter-source'),
      runner: {
        architecture: predicate.host.architecture,
        node_digest: of('app/node'),
        runtime: 'crun',
        runtime_digest: predicate.runtime.digest,
        ci_run: '7',
      },
      evidence_digest: A,
      valid_from: '2020-01-01T00:00:00Z',
      valid_until: '2120-01-01T00:00:00Z',
    },
    digest: B,
    expectedDigest: B,
    signature: { kind: 'holds', by: 'X' },
  };
  const rows = (
    more: Partial<GivenApproval> = {},
    of_: RunStatement | null = run,
    on: Evidence = evidence,
  ): Row[] => approvalRows({ ...approval, ...more }, of_, on, A);
  const document = (more: object): Partial<GivenApproval> => ({
    document: { ...approval.document, ...more },
  });
  const runner = (more: object): Partial<GivenApproval> =>
    document({ runner: { ...approval.document.runner, ...more } });
  const FREE = 'asserted, not evidenced, the approval does not narrow it';

  it('is none where none is given, and fits where everything fits', () => {
    expect(approvalRows(null, run, evidence, A)).toEqual([]);
    expect(rows().map((each) => words(each))).toEqual([
      'approval-digest: recomputed, agrees',
      'approval-signature: recomputed, agrees, by X',
      ...[
        'venue',
        'policy',
        'filter source',
        'architecture',
        'node',
        'runtime',
        'runtime binary',
        'CI run',
        'evidence',
      ].map((name) => `approval-about ${name}: cross-checked, agrees`),
      'approval-time: cross-checked, agrees',
    ]);
  });

  it.each<[what: string, more: Partial<GivenApproval>, came: string]>([
    [
      'no digest from outside',
      { expectedDigest: null },
      'approval-digest: asserted, not evidenced, not given: NOT_EVIDENCED from outside',
    ],
    [
      'another digest',
      { expectedDigest: A },
      'approval-digest: recomputed, differs, expected sha256:…, found sha256:…',
    ],
    [
      'no signature',
      { signature: { kind: 'not given' } },
      'approval-signature: asserted, not evidenced, none: the caller got its digest through another channel',
    ],
    [
      'a signature that does not hold',
      { signature: { kind: 'refused', why: 'Y' } },
      'approval-signature: recomputed, differs, expected a signature over this very file, found Y',
    ],
    [
      'another venue',
      document({ venue: 'v2' }),
      'approval-about venue: cross-checked, differs, expected “v2”, found “unstated”',
    ],
    ['no policy', document({ policy_digest: null }), `approval-about policy: ${FREE}`],
    [
      'another policy',
      document({ policy_digest: 'x' }),
      'approval-about policy: cross-checked, differs, expected “x”, found sha256:…',
    ],
    ['no filter', document({ filter_digest: null }), `approval-about filter source: ${FREE}`],
    [
      'another filter',
      document({ filter_digest: 'x' }),
      'approval-about filter source: cross-checked, differs, expected “x”, found sha256:…',
    ],
    ['no architecture', runner({ architecture: null }), `approval-about architecture: ${FREE}`],
    [
      'another architecture',
      runner({ architecture: 'arm64' }),
      'approval-about architecture: cross-checked, differs, expected “arm64”, found “x64”',
    ],
    ['no node', runner({ node_digest: null }), `approval-about node: ${FREE}`],
    [
      'another node',
      runner({ node_digest: 'x' }),
      'approval-about node: cross-checked, differs, expected “x”, found sha256:…',
    ],
    ['no runtime', runner({ runtime: null }), `approval-about runtime: ${FREE}`],
    [
      'another runtime',
      runner({ runtime: 'runc' }),
      'approval-about runtime: cross-checked, differs, expected “runc”, found “crun”',
    ],
    ['no binary', runner({ runtime_digest: null }), `approval-about runtime binary: ${FREE}`],
    [
      'another binary',
      runner({ runtime_digest: 'x' }),
      'approval-about runtime binary: cross-checked, differs, expected “x”, found sha256:…',
    ],
    ['no CI run', runner({ ci_run: null }), `approval-about CI run: ${FREE}`],
    [
      'another CI run',
      runner({ ci_run: '8' }),
      'approval-about CI run: cross-checked, differs, expected “8”, found “7”',
    ],
    ['no evidence', document({ evidence_digest: null }), `approval-about evidence: ${FREE}`],
    [
      'other evidence',
      document({ evidence_digest: B }),
      'approval-about evidence: cross-checked, differs, expected sha256:…, found sha256:…',
    ],
  ])('with %s says so in one row', (_what, more, came) => {
    expect(open(rows(more))).toEqual([came]);
  });

  it('with neither digest nor signature is the file’s own word', () => {
    expect(open(rows({ expectedDigest: null, signature: { kind: 'not given' } })).at(-1)).toBe(
      "approval-signature: asserted, not evidenced, none, and no --approval-digest: the owner's name is the file's own word",
    );
  });

  it('is about nothing that the evidence does not say', () => {
    const bare = structuredClone(evidence);
    bare.subject.splice(0);
    Object.assign(bare.predicate, { ci_run: null });
    expect(open(rows({}, run, bare)).map((line) => line.replace(/: .*found/, ' found'))).toEqual(
      ['policy', 'filter source', 'node', 'CI run'].map((name) => `approval-about ${name} found “absent”`),
    );
  });

  it('holds from its first time to its last', () => {
    const { started_at: started, judged_at: judged } = predicate;
    const { finished_at: finished } = run.predicate.ended;
    const of_ = (more: object, to: RunStatement | null = run): string[] => open(rows(document(more), to));
    expect(of_({ valid_from: started, valid_until: finished })).toEqual([]);
    expect(of_({ valid_from: finished })[0]).toContain(
      `started_at ${started} is before valid_from ${finished}`,
    );
    expect(of_({ valid_until: started })[0]).toContain(
      `valid_until ${started} is before finished_at ${finished}`,
    );
    // Without run.json its end is not known, and the judgement is what counts.
    expect(of_({ valid_until: judged }, null)).toEqual([]);
    expect(of_({ valid_until: judged })[0]).toContain(
      `valid_until ${judged} is before finished_at ${finished}`,
    );
    expect(of_({ valid_until: started }, null)[0]).toContain(
      `valid_until ${started} is before judged_at ${judged}`,
    );
  });

  it('is concluded in two rows, and taken only where everything agrees', () => {
    const sandbox = [row('nonce', 'recomputed', 'agrees')];
    const said = (given: GivenApproval | null, code: 2 | 4 | 10): string[] => {
      const { rows: concluded, attestation } = conclude(given, sandbox, code);
      expect(concluded.map(({ concludes }) => concludes)).toEqual([false, false]);
      return [...concluded.map((each) => words(each)), attestation.replaceAll(/[0-9a-f]{64}/g, '…')];
    };
    const LEFT = 'matrix-row-24: asserted, not evidenced, unverified: attested on an approved venue';
    const VENUE = 'NOT_ACCEPTED (venue unapproved)';
    expect(said(null, 10)).toEqual([
      'approval: asserted, not evidenced, not given: the venue stays unapproved',
      LEFT,
      VENUE,
    ]);
    for (const code of [2, 4] as const)
      expect(said(approval, code)).toEqual([
        'approval: asserted, not evidenced, sha256:… was given and is not accepted: not every conclusion agrees',
        LEFT,
        VENUE,
      ]);
    expect(said(approval, 10)).toEqual([
      'approval: asserted, agrees, APPROVAL_GIVEN (sha256:…) by the owner, until 2120-01-01T00:00:00Z; that lets nothing through',
      "matrix-row-24: asserted, agrees, the approval sha256:… fits this evidence, by the run's own clock",
      'APPROVAL_GIVEN (sha256:…)',
    ]);
  });
});

describe('what a caller gives again', () => {
  const evidence = evidenceOf('crun');
  const none: Given = { packet: null, claims: null, previous: null, catalog: null };
  const catalog = subjectDigest(evidence.subject, 'catalog')!;
  const lines = (more: Partial<Given>, of: Instructions | null = go, on: Evidence = evidence): string[] =>
    givenRows({ ...none, ...more }, of, on).map((each) => words(each));
  const bare = structuredClone(evidence);
  bare.subject.splice(0);
  const ABSENT = 'differs, expected “no such input of this run”, found sha256:…';
  const GIVE = 'give --catalog DIR to compare';

  it.each<[what: string, came: string[], words: string[]]>([
    [
      'nothing',
      lines({}),
      [`catalog: asserted, not evidenced, ${catalog.replaceAll(/[0-9a-f]{64}/g, '…')}: ${GIVE}`],
    ],
    [
      'nothing, of a run without a catalog',
      lines({}, go, bare),
      [`catalog: asserted, not evidenced, absent: ${GIVE}`],
    ],
    [
      'the packet',
      lines({ packet: go.packet_digest, catalog }),
      ['given-packet: cross-checked, agrees', 'given-catalog: cross-checked, agrees'],
    ],
    [
      'another packet',
      lines({ packet: A, catalog }),
      [
        'given-packet: cross-checked, differs, expected sha256:…, found sha256:…',
        'given-catalog: cross-checked, agrees',
      ],
    ],
    [
      'a packet of an attestation',
      lines({ packet: A, catalog }, null),
      [`given-packet: cross-checked, ${ABSENT}`, 'given-catalog: cross-checked, agrees'],
    ],
    [
      'claims',
      lines({ claims: A, catalog }),
      [`given-claims: cross-checked, ${ABSENT}`, 'given-catalog: cross-checked, agrees'],
    ],
    [
      'its claims',
      lines({ claims: A, catalog }, { ...go, claims_digest: A }),
      ['given-claims: cross-checked, agrees', 'given-catalog: cross-checked, agrees'],
    ],
    [
      'an earlier run',
      lines({ previous: A, catalog }),
      [`given-previous: cross-checked, ${ABSENT}`, 'given-catalog: cross-checked, agrees'],
    ],
    [
      'its earlier run',
      lines({ previous: A, catalog }, { ...go, previous_digest: A }),
      ['given-previous: cross-checked, agrees', 'given-catalog: cross-checked, agrees'],
    ],
    [
      'another catalog',
      lines({ catalog: A }),
      ['given-catalog: cross-checked, differs, expected sha256:…, found sha256:…'],
    ],
    [
      'another catalog, with the run’s beside the program',
      lines({ catalog: A, shippedCatalog: catalog }),
      ['given-catalog: cross-checked, differs, expected sha256:…, found sha256:…'],
    ],
    [
      'a catalog of a run without one',
      lines({ catalog: A }, go, bare),
      ['given-catalog: cross-checked, differs, expected “absent”, found sha256:…'],
    ],
    [
      'the catalog beside the program',
      lines({ shippedCatalog: catalog }),
      ['given-catalog: cross-checked, agrees'],
    ],
    [
      'another catalog beside the program',
      lines({ shippedCatalog: A }),
      [
        'given-catalog: cross-checked, not evidenced, the run names sha256:…, and the one beside this program is sha256:…: give --catalog DIR, the catalog of that run',
      ],
    ],
    [
      'a catalog beside the program, of a run without one',
      lines({ shippedCatalog: A }, go, bare),
      [
        'given-catalog: cross-checked, not evidenced, the run names none, and the one beside this program is sha256:…: give --catalog DIR, the catalog of that run',
      ],
    ],
  ])('%s', (_what, came, expected) => {
    expect(came).toEqual(expected);
  });

  it('or expects is compared, and what he does not is named', () => {
    const NOT = 'asserted, not evidenced, not given: NOT_EVIDENCED from outside';
    const own = structuredClone(evidence);
    Object.assign(own.predicate, { caller_nonce: 'n', ci_run: { id: '7', attempt: '1' } });
    const of = (more: Partial<Expected>, on: Evidence = own): string[] =>
      expectationRows({ ...expectNothing, ...more }, on).map((each) => words(each));
    const nothing = [
      `expect-packet: ${NOT}`,
      `expect-policy: ${NOT}`,
      `expect-catalog: ${NOT}`,
      'expect-nonce: asserted, not evidenced, not given: a nonce that the run chose itself shows no freshness',
      `expect-run: ${NOT}`,
    ];
    expect(of({})).toEqual(nothing);
    const subject = (name: string): Digest => subjectDigest(own.subject, name)!;
    const right = {
      packet: subject('packet'),
      policy: subject('policy'),
      catalog: subject('catalog'),
      nonce: 'n',
      run: '7',
    };
    for (const [at, [name, value]] of Object.entries(right).entries()) {
      const id = `expect-${name}`;
      expect(of({ [name]: value })).toEqual(nothing.with(at, `${id}: cross-checked, agrees`));
      expect(of({ [name]: 'x' })[at]).toMatch(
        new RegExp(`^${id}: cross-checked, differs, expected “x”, found `),
      );
    }
    const empty = structuredClone(own);
    empty.subject.splice(0);
    Object.assign(empty.predicate, { caller_nonce: null, ci_run: null });
    expect(
      of(right, empty)
        .slice(0, 4)
        .map((line) => line.replace(/: .*found/, ' found')),
    ).toEqual(['packet', 'policy', 'catalog', 'nonce'].map((name) => `expect-${name} found “absent”`));
    expect(of({ run: own.predicate.run }, empty)[4]).toBe('expect-run: cross-checked, agrees');
  });

  it('is bound where the run heard it too', () => {
    const report = { integrity: 'I', origin: 'O', catalog_authority: 'C' } as unknown as Report;
    const of = (packet: Digest | null, catalog_: Digest | null, more: Partial<Expected> = {}): string[] =>
      bindingRows(
        report,
        { ...go, expected_packet_digest: packet, expected_catalog_digest: catalog_ },
        { ...expectNothing, ...more },
      ).map((each) => words(each));
    const NONE = 'the run was given no digest';
    const WORD = "the run's own word that it was given sha256:…, unless";
    expect(of(null, null)).toEqual([
      `origin: asserted, not evidenced, I, O: ${NONE}`,
      `catalog-authority: asserted, not evidenced, C: ${NONE}`,
    ]);
    expect(of(A, B)).toEqual([
      `origin: asserted, not evidenced, I, O: ${WORD} --expect-packet is given`,
      `catalog-authority: asserted, not evidenced, C: ${WORD} --expect-catalog is given`,
    ]);
    expect(of(A, B, { packet: A, catalog: B })).toEqual([
      'origin: cross-checked, agrees',
      'catalog-authority: cross-checked, agrees',
    ]);
    expect(of(A, B, { packet: B, catalog: A }).map((line) => line.split(',')[1])).toEqual([
      ' differs',
      ' differs',
    ]);
    expect(of(null, B, { packet: A })[0]).toBe(`origin: asserted, not evidenced, I, O: ${NONE}`);
  });
});

describe('how a run ended', () => {
  const evidence = evidenceOf('crun');
  const programs = programsOf(evidence);
  const engine = evidenceOf('docker');
  type Ended = RunStatement['predicate']['ended'];
  const of = (
    ended: Partial<Ended>,
    more: {
      on?: Evidence;
      go?: Instructions | null;
      release?: Proceed | null;
      disagreements?: string[];
      run?: string;
    } = {},
  ): string[] => {
    const base = more.on === engine ? engineRun('docker') : runOf();
    const { predicate } = base;
    Object.assign(predicate, more.disagreements === undefined ? {} : { disagreements: more.disagreements });
    Object.assign(predicate, more.run === undefined ? {} : { run: more.run });
    const sound = more.on === engine ? { removed_programs: [] } : {};
    Object.assign(predicate.ended, sound, ended);
    const told = more.on === engine ? { ...release, removed_programs: [] } : release;
    return open(
      endRows(
        more.on ?? evidence,
        base,
        more.go === undefined ? go : more.go,
        more.release === undefined ? told : more.release,
        programs,
      ),
    );
  };
  const [removed, alone] = [
    run.predicate.ended.removed_programs,
    { container: 'deleted after the probes', removed_programs: [] as string[] },
  ];
  const LIST = 'removed-programs: recomputed, differs, expected “[]”, found ';
  const rootOf = (on: Evidence, edit: (entries: string[]) => void): Evidence => {
    const own = structuredClone(on);
    edit(own.predicate.root_entries);
    return own;
  };

  it.each<[what: string, came: string[], words: string[]]>([
    ['as it should', of({}), []],
    [
      'with another id',
      of({}, { run: 'x' }),
      [`run-id-of-nonce: recomputed, differs, expected “${run.predicate.run}”, found “x”`],
    ],
    [
      'with a disagreement',
      of({}, { disagreements: ['d'] }),
      ['disagreements: cross-checked, differs, expected “[]”, found “["d"]”'],
    ],
    [
      'otherwise',
      of({ container: 'x' }),
      ['container-end: cross-checked, differs, expected “ended by itself”, found “x”'],
    ],
    [
      'with a file less',
      of({ out_entries: ['report.json', 'report.md'] }),
      [
        'out-entries: cross-checked, differs, expected “["checkpoint.md","report.json","report.md"]”, found “["report.json","report.md"]”',
      ],
    ],
    [
      'for lack of memory',
      of({ oom_kills: '1' }),
      ['oom-kills: cross-checked, differs, expected “0”, found “1”'],
    ],
    [
      'with another nonce',
      of({}, { release: { ...release, nonce: 'x' } }),
      [`release-nonce: cross-checked, differs, expected “…”, found “x”`],
    ],
    [
      'with no release',
      of({}, { release: null }),
      [
        'release-nonce: cross-checked, differs, expected “…”, found “unreadable”',
        'release-programs: cross-checked, not evaluated, the release.json inside run.json is not valid',
      ],
    ],
    [
      'with another list in its release',
      of({}, { release: { ...release, removed_programs: ['/app/node'] } }).map((line) => line.slice(0, 40)),
      ['release-programs: cross-checked, differs'],
    ],
    [
      'with a root entry more',
      of({}, { on: rootOf(evidence, (entries) => void entries.push('x')) }).map((line) => line.slice(0, 36)),
      ['root-entries: cross-checked, differs'],
    ],
  ])('%s', (_what, came, expected) => {
    expect(came).toEqual(expected);
  });

  const wrong = (list: readonly string[], architecture = 'x64'): string[] => {
    const own = structuredClone(evidence);
    Object.assign(own.predicate.host, { architecture });
    return of(
      { removed_programs: [...list] },
      { on: own, release: { ...release, removed_programs: [...list] } },
    )
      .filter((line) => line.startsWith('removed-programs'))
      .map((line) => line.slice(LIST.length));
  };
  const sorted = (...list: string[]): string[] => list.sort();

  it.each<[what: string, came: string[], words: string[]]>([
    ['all of them', wrong(removed), []],
    [
      'not node',
      wrong(removed.filter((path) => path !== '/app/node')),
      ['“["/app/node is not among them"]”'],
    ],
    [
      'not a program that is pinned',
      wrong(removed.filter((path) => path !== '/app/probe.cjs')),
      ['“["/app/probe.cjs is not among them"]”'],
    ],
    [
      'not the loader',
      wrong(removed.filter((path) => path !== '/lib64/ld-linux-x86-64.so.2')),
      ['“["/lib64/ld-linux-x86-64.so.2 is not among them"]”'],
    ],
    ['a library more', wrong(sorted(...removed, '/usr/lib/libx.so.1.2')), []],
    ['a library without a number', wrong(sorted(...removed, '/usr/lib/libx.so')), []],
    [
      'a library of the program’s own folder',
      wrong(sorted(...removed, '/app/libx.so')),
      ['“["/app/libx.so is not a library"]”'],
    ],
    ['what is no library', wrong(sorted(...removed, '/usr/lib/x')), ['“["/usr/lib/x is not a library"]”']],
    [
      'what is no program of ours',
      wrong(sorted(...removed, '/app/inspect.json')),
      ['“["/app/inspect.json is not a library"]”'],
    ],
    ['in another order', wrong(removed.toReversed()), ['“["not sorted, or twice"]”']],
    ['one of them twice', wrong(sorted(...removed, removed[0]!)), ['“["not sorted, or twice"]”']],
    [
      'of a machine that nobody knows',
      wrong(
        removed.filter((path) => !path.includes('ld-linux')),
        'x',
      ),
      [],
    ],
  ])('removed were %s', (_what, came, expected) => {
    expect(came).toEqual(expected);
  });

  it('without an inspection removes nothing, and is told of no release', () => {
    const ended = (more: Partial<Ended> = {}, on: Evidence = evidence): string[] =>
      of({ ...alone, ...more }, { go: null, release: null, on });
    expect(ended()).toEqual([]);
    expect(ended({ container: 'ended by itself' })).toEqual([
      'container-end: cross-checked, differs, expected “deleted after the probes”, found “ended by itself”',
    ]);
    expect(ended({ removed_programs: ['x'] })).toEqual([
      'nothing-removed: cross-checked, differs, expected “[]”, found “["x"]”',
    ]);
    const ROOT = 'root-entries: cross-checked, differs, expected “[]”, found ';
    expect(
      ended(
        {},
        rootOf(evidence, (entries) => void entries.push('zzz')),
      ),
    ).toEqual([`${ROOT}“["zzz"]”`]);
    expect(
      ended(
        {},
        rootOf(evidence, (entries) => void entries.splice(entries.indexOf('lib'), 1)),
      ),
    ).toEqual([]);
    expect(
      ended(
        {},
        rootOf(evidence, (entries) => void entries.reverse()),
      )[0],
    ).toContain(ROOT);
    expect(
      ended(
        {},
        rootOf(evidence, (entries) => void entries.splice(0)),
      ),
    ).toEqual([`${ROOT}“["app","dev","in","out","proc"]”`]);
    expect(
      ended(
        {},
        rootOf(evidence, (entries) => void entries.splice(entries.indexOf('proc'), 1)),
      )[0],
    ).toContain('proc');
  });

  it('in an engine’s container removes nothing, and its release says so', () => {
    const own = rootOf(
      engine,
      (entries) => void entries.splice(0, Infinity, 'app', 'dev', 'in', 'lib', 'lib64', 'out', 'proc'),
    );
    const ended = (more: Partial<Ended> = {}, told?: Proceed | null): string[] => {
      const base = engineRun('docker');
      Object.assign(base.predicate.ended, { removed_programs: [] }, more);
      return open(
        endRows(own, base, go, told === undefined ? { ...release, removed_programs: [] } : told, programs),
      );
    };
    expect(ended()).toEqual([]);
    expect(ended({ container: 'deleted after the probes' })[0]).toContain('expected “ended by itself”');
    expect(ended({ removed_programs: ['x'] })).toEqual([
      'nothing-removed: cross-checked, differs, expected “[]”, found “["x"]”',
    ]);
    expect(ended({}, { ...release, removed_programs: ['y'] })).toEqual([
      'release-programs: cross-checked, differs, expected “[]”, found “["y"]”',
    ]);
    expect(ended({}, { ...release, removed_programs: [], nonce: 'x' })).toEqual([
      'release-nonce: cross-checked, differs, expected “…”, found “x”',
    ]);
    expect(ended({}, null)).toEqual([
      'release-nonce: cross-checked, differs, expected “…”, found “unreadable”',
      'release-programs: cross-checked, differs, expected “[]”, found “["unreadable"]”',
    ]);
  });

  it('has the id of its nonce', () => {
    expect(runIdRow({ nonce: 'n', run: sha256('n').slice(7, 23) }).state).toBe('agrees');
    expect(runIdRow({ nonce: 'n', run: sha256('n').slice(7, 22) }).state).toBe('differs');
  });

  it('without a packet says nothing that only an inspection says', () => {
    const own = runOf();
    const said = (more: object, files: string[] = ['run.json'], on: Evidence = evidence): string[] => {
      Object.assign(own.predicate, { verdict: null, exit_code: 10, release: null }, more);
      return open(attestationRows(own, on, new Map(files.map((name) => [name, Buffer.alloc(0)]))));
    };
    expect(said({})).toEqual([]);
    expect(said({ exit_code: 2 }, ['run.json'], engine)).toEqual([]);
    expect(said({}, ['run.json'], engine)).toEqual([
      'attestation-exit-code: cross-checked, differs, expected “2”, found “10”',
    ]);
    expect(said({ exit_code: 2 })).toEqual([
      'attestation-exit-code: cross-checked, differs, expected “10”, found “2”',
    ]);
    expect(said({ verdict: 'V' })).toEqual([
      'attestation-verdict: cross-checked, differs, expected “[]”, found “["V"]”',
    ]);
    expect(said({ release: 'R' })).toEqual([
      'attestation-release: cross-checked, differs, expected “[]”, found “["R"]”',
    ]);
    expect(said({}, ['run.json', 'report.md'])).toEqual([
      'beside-attestation: cross-checked, differs, expected “[]”, found “["report.md"]”',
    ]);
    expect(said({}, [])).toEqual([
      'beside-attestation: cross-checked, not evaluated, there was nothing to judge it by',
    ]);
  });
});

describe('subjects', () => {
  const evidence = evidenceOf('crun');
  const EVIDENCE = 'sandbox-attestation-evidence-unstated-2026-11-29.json';
  const lines = (of: Instructions | null, on: Evidence = evidence, to: RunStatement = run): string[] =>
    subjectNameRows(on, to, of, EVIDENCE, programsOf(evidence)).map(({ id, state, detail }) =>
      detail.kind === 'values' ? `${id}: ${detail.expected}` : `${id} ${state}`,
    );
  const made = [
    'policy',
    'filter-source',
    'expectations',
    'rootfs',
    'catalog',
    'app/enter.cjs',
    'app/inspect.cjs',
    'app/inspect.json',
    'app/node',
    'app/probe.cjs',
  ];

  it('are these, by what the run had', () => {
    expect(lines(go)).toEqual(['evidence-subjects agrees', 'run-subjects agrees']);
    const reports = ['report.json', 'report.md', `checkpoint-${run.predicate.run}.md`];
    const none = { ...run, subject: [] };
    const bare = { ...evidence, subject: [] };
    expect(lines(go, bare, none)).toEqual([
      `evidence-subjects: ${JSON.stringify([...made, 'filter-bytes', 'packet'])}`,
      `run-subjects: ${JSON.stringify([EVIDENCE, 'packet', ...reports])}`,
    ]);
    expect(lines({ ...go, claims_digest: A }, bare, none)[0]).toBe(
      `evidence-subjects: ${JSON.stringify([...made, 'filter-bytes', 'packet', 'claims'])}`,
    );
    const unkept = structuredClone(bare);
    Object.assign(unkept.predicate.filter, { bytes_base64: null });
    expect(lines(null, unkept, none)).toEqual([
      `evidence-subjects: ${JSON.stringify(made)}`,
      `run-subjects: ${JSON.stringify([EVIDENCE])}`,
    ]);
  });

  it('that are files are compared with them', () => {
    const of = (
      name: string,
      digestOf: (name: string) => string | null,
      damaged: [string, string][] = [],
    ): string[] => subjectRows([toSubject(name, A)], digestOf, new Map(damaged)).map((each) => words(each));
    expect(of('packet', () => B)).toEqual([]);
    expect(of('report.md', () => A)).toEqual(['run-file report.md: recomputed, agrees']);
    expect(of(EVIDENCE, () => A)).toEqual([`evidence-file ${EVIDENCE}: recomputed, agrees`]);
    expect(of('report.md', () => B)).toEqual([
      'run-file report.md: recomputed, differs, expected sha256:…, found sha256:…',
    ]);
    expect(of('report.md', () => null)).toEqual([
      'run-file report.md: recomputed, not evaluated, is not in the folder',
    ]);
    expect(of('report.md', () => null, [['report.md', 'is a pipe']])).toEqual([
      'run-file report.md: recomputed, not evaluated, is a pipe',
    ]);
    expect(of('report.md', () => A, [['report.md', 'is a pipe']])).toEqual([
      'run-file report.md: recomputed, agrees',
    ]);
  });

  it('have one digest each', () => {
    expect(toSubject('x', A)).toEqual({ name: 'x', digest: { sha256: A.slice(7) } });
    expect(subjectDigest([toSubject('x', A), toSubject('y', B)], 'y')).toBe(B);
    expect(subjectDigest([toSubject('x', A)], 'y')).toBeNull();
    expect(subjectDigest([toSubject('x', A), toSubject('x', A)], 'x')).toBeNull();
  });
});

it('what is sealed is a statement, its text and the digest of its text', () => {
  const { predicate } = evidenceOf('crun');
  const sealed = sealEvidence([toSubject('x', A)], predicate);
  expect(sealed.digest).toBe(sha256(sealed.text));
  expect(JSON.parse(sealed.text)).toEqual({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [toSubject('x', A)],
    predicateType: 'urn:tool-kiem-thu:sandbox-attestation:v1',
    predicate,
  });
  const { self_digest: _own, ...rest } = run.predicate;
  const of = sealRun([toSubject('x', A)], rest);
  const statement = JSON.parse(of.text) as RunStatement;
  expect([of.digest, of.text.endsWith('}\n')]).toEqual([sha256(of.text), true]);
  expect(statement).toEqual({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [toSubject('x', A)],
    predicateType: 'urn:tool-kiem-thu:run:v1',
    predicate: { ...rest, self_digest: selfDigest(statement) },
  });
  expect(ownDigest(statement)).toBe(selfDigest(statement));
  const top = { ...statement, predicate: rest, self_digest: A };
  expect([ownDigest(top), selfDigest(top)]).toEqual([A, selfDigest(statement)]);
  expect(ownDigest({ ...statement, self_digest: A })).toBeNull();
  expect(ownDigest({ ...statement, predicate: rest })).toBeNull();
});

describe('a row', () => {
  const values = (each: Row): unknown =>
    each.detail.kind === 'values' ? [each.detail.expected, each.detail.observed] : each.state;

  it.each<[expected: unknown, observed: unknown, came: unknown]>([
    ['a', 'a', 'agrees'],
    ['a', 'b', ['a', 'b']],
    [1, 1, 'agrees'],
    [0, 0, 'agrees'],
    [false, false, 'agrees'],
    [1, '1', ['1', '"1"']],
    ['1', 1, ['"1"', '1']],
    [null, null, 'not evaluated'],
    ['', '', 'not evaluated'],
    [[], [], 'not evaluated'],
    [{}, {}, 'not evaluated'],
    [['a'], ['a'], 'agrees'],
    [[''], [''], 'agrees'],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, 'agrees'],
    [
      ['a', 'b'],
      ['b', 'a'],
      ['["a","b"]', '["b","a"]'],
    ],
    [null, 'null', ['null', '"null"']],
  ])('that compares %j with %j', (expected, observed, came) => {
    expect(values(compare('nonce', 'recomputed', expected, observed))).toEqual(came);
  });

  it('that compares with something that may not be there', () => {
    expect(values(comparePresent('nonce', 'recomputed', 'a', 'a'))).toBe('agrees');
    expect(values(comparePresent('nonce', 'recomputed', 'a', 'b'))).toEqual(['a', 'b']);
    expect(values(comparePresent('nonce', 'recomputed', 'a', null))).toEqual(['a', null]);
    expect(compareIfAny('nonce', null, null)).toEqual([]);
    expect(compareIfAny('nonce', 'a', null).map(values)).toEqual([['a', 'null']]);
    expect(compareIfAny('nonce', null, 'a').map(values)).toEqual([['null', 'a']]);
    expect(compareIfAny('nonce', 'a', 'a').map(values)).toEqual(['agrees']);
  });

  it('that has to say nothing', () => {
    expect(values(saysNothing('nonce', 'recomputed', null))).toBe('agrees');
    expect(values(saysNothing('nonce', 'recomputed', []))).toBe('agrees');
    expect(values(saysNothing('nonce', 'recomputed', 'x'))).toEqual(['[]', '["x"]']);
    expect(values(saysNothing('nonce', 'recomputed', [1, 'x']))).toEqual(['[]', '["1","x"]']);
    expect(nothingWrong('nonce', 'recomputed', ['x'], 0).state).toBe('differs');
  });

  it('is named by its id, and by which of several it is', () => {
    expect(toName('nonce')).toEqual({ id: 'nonce', of: null });
    expect(toName(['run-file', 'x'])).toEqual({ id: 'run-file', of: 'x' });
    const file = row(['run-file', 'x'], 'recomputed', 'agrees');
    expect(isNamed(file, 'run-file')).toBe(true);
    expect(isNamed(file, ['run-file', 'x'])).toBe(true);
    expect(isNamed(file, ['run-file', 'y'])).toBe(false);
    expect(isNamed(file, ['rendered', 'x'])).toBe(false);
    expect(isNamed(file, 'rendered')).toBe(false);
  });

  it('is what it was made', () => {
    expect(row('nonce', 'recomputed', 'agrees')).toEqual({
      id: 'nonce',
      of: null,
      label: 'recomputed',
      state: 'agrees',
      detail: { kind: 'none' },
      concludes: true,
    });
    expect(stated('nonce', { kind: 'give', options: [] })).toEqual({
      id: 'nonce',
      of: null,
      label: 'asserted',
      state: 'not evidenced',
      detail: { kind: 'give', options: [] },
      concludes: false,
    });
    expect(ownRules.members.evidence).toEqual([
      'deadlines',
      'engine',
      'environment_states',
      'unverified_promises',
    ]);
  });
});
