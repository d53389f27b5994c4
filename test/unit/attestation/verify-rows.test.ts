// Every row of a verification, with the input that leaves it without anything to compare, and the state that it then has. A row
// that is not in the table is a failure, and so is a state that says more than was looked at. Real runs; starts no container.
import { describe, expect, test } from 'vitest';
import {
  compare,
  missing,
  notEvaluated,
  nothingWrong,
  rowStates,
  saysNothing,
  stated,
} from '../../../src/attestation/verify/row.ts';
import { expectNothing } from '../../../src/attestation/verify/inputs.ts';
import type { GivenApproval } from '../../../src/attestation/verify/inputs.ts';
import { detailWords } from '../../../src/attestation/verify/row-details.ts';
import type { RowId, RowName } from '../../../src/attestation/verify/row-words.ts';
import { rowWords } from '../../../src/attestation/verify/row-words.ts';
import type { RowState } from '../../../src/attestation/verify/row.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import type { Report } from '../../../src/formats/documents.ts';
import { earlierReleases } from '../../../src/attestation/releases.ts';
import type { Caller, Kind, Parts } from './corpus-run.ts';
import { edited, filesOf, kinds, named, packet, rowNamed, verified } from './corpus-run.ts';
import { atLeast } from '../../support/at-least.ts';

/** What a row comes to where there is nothing to compare; `absent`: it is no part of that kind of run, and not printed. */
type Comes = RowState | 'absent';

interface Case {
  readonly row: RowId | readonly RowId[];
  /** Which of several rows of that id; absent: any of them. */
  readonly of?: readonly string[];
  /** What is taken away, in words. */
  readonly input: string;
  readonly comes: Comes;
  readonly kind?: Kind;
  readonly edit?: (parts: Parts) => void;
  readonly caller?: Caller;
}

const nobody = () => undefined;
const predicate = ({ evidence }: Parts) => evidence.predicate;
const noSubject = (name: string | RegExp) => (parts: Parts) => {
  const rest = parts.evidence.subject.filter((subject) =>
    typeof name === 'string' ? subject.name !== name : !name.test(subject.name),
  );
  parts.evidence.subject.splice(0, Infinity, ...rest);
};
const otherPacket: Caller = { packet: Buffer.from('{}') };
const noPacket: Caller = { packet: null, catalog: null };

/** A report as this release makes it where it evaluates fewer rows. */
const fewerRows = (report: Report): Report => ({
  ...report,
  matrix: report.matrix.map((row) => ({ ...row, state: 'not evaluated' as never })),
});

const approval: GivenApproval = {
  document: {
    schema: 'tki-approval/v1',
    decision_effect: 'NONE',
    may_gate: false,
    owner: 'the owner',
    venue: 'v1',
    runner: { architecture: 'x64', node_digest: null, runtime: null, runtime_digest: null, ci_run: null },
    policy_digest: sha256(''),
    filter_digest: sha256(''),
    evidence_digest: null,
    valid_from: '2026-01-01T00:00:00Z',
    valid_until: '2026-12-31T00:00:00Z',
  },
  digest: sha256(''),
  expectedDigest: null,
  signature: { kind: 'not given' },
};
const approved: Caller = { expected: { approval } };

/** What a verifier of the corpus' own time says: its programs and its rules are this release's. */
const [corpusRelease] = earlierReleases;
const ofThisRelease: Caller = { pinned: corpusRelease!.programs, own: corpusRelease!.rules };

/** A release that reads a container once more at its end. */
const lastStage: Caller = {
  pinned: corpusRelease!.programs,
  own: {
    ...corpusRelease!.rules,
    stages: {
      attestation: ['created', 'probing', 'waiting'],
      inspection: ['created', 'probing', 'inspecting', 'inspected'],
    },
  },
};

/** Documents whose members the schemas make sure of: where they are read at all, both sides say something. */
const ALWAYS = 'both sides are members that the schema asks for';

const table: Case[] = [
  { row: 'run-self-digest', input: ALWAYS, comes: 'agrees' },
  {
    row: 'evidence-subjects',
    input: 'one subject is left',
    comes: 'differs',
    edit: noSubject(/^(?!policy)/),
  },
  {
    row: 'run-subjects',
    input: 'one subject is left',
    comes: 'differs',
    edit: ({ run }) => void run.subject.splice(1),
  },
  {
    row: 'run-file',
    input: 'the file is not there',
    comes: 'not evaluated',
    edit: ({ files }) => void files.set('report.md', null),
  },
  {
    row: 'run-names-evidence',
    input: 'it names none',
    comes: 'differs',
    edit: ({ run }) => void run.subject.splice(0, 1),
  },
  { row: 'evidence-file', input: ALWAYS, comes: 'agrees' },
  { row: 'evidence-name', input: ALWAYS, comes: 'agrees' },
  { row: 'nonce', input: ALWAYS, comes: 'agrees' },
  { row: 'run-id', input: ALWAYS, comes: 'agrees' },
  { row: 'caller-nonce', input: 'the caller gave none', comes: 'absent' },
  {
    row: 'policy-subject',
    input: 'the evidence has no such subject',
    comes: 'differs',
    edit: noSubject('policy'),
  },
  {
    row: 'trusted',
    input: 'the evidence names nothing',
    comes: 'differs',
    edit: (parts) => void (predicate(parts).trusted = []),
  },
  {
    row: 'filter-architecture',
    input: 'the evidence says none',
    comes: 'differs',
    edit: (parts) => void (predicate(parts).host.architecture = ''),
  },
  {
    row: 'runtime-id',
    input: 'a runtime that nobody knows',
    comes: 'differs',
    edit: (parts) => void (predicate(parts).runtime.id = 'other'),
  },
  { row: 'runtime', input: 'nobody else tells its version', comes: 'not evidenced' },
  {
    row: 'probe-judgements',
    input: 'a runtime that nobody knows',
    comes: 'not evaluated',
    edit: (parts) => void (predicate(parts).runtime.id = 'other'),
  },
  {
    row: 'probes-as-expected',
    input: 'a runtime that nobody knows',
    comes: 'not evaluated',
    edit: (parts) => void (predicate(parts).runtime.id = 'other'),
  },
  {
    row: 'matrix-rows',
    input: 'a runtime that nobody knows',
    comes: 'not evaluated',
    edit: (parts) => void (predicate(parts).runtime.id = 'other'),
  },
  {
    row: 'discrepancies',
    input: 'no check of the bundle',
    comes: 'differs',
    edit: (parts) => void (predicate(parts).bundle = []),
  },
  { row: 'uid', input: ALWAYS, comes: 'agrees' },
  { row: 'frame-nonce', input: ALWAYS, comes: 'agrees' },
  {
    row: 'frame-attempts',
    input: 'a probe made none',
    comes: 'differs',
    edit: (parts) => void (predicate(parts).frame.observations['p01-network-egress'].attempts = {}),
  },
  {
    row: 'stages',
    input: 'no third reading',
    comes: 'differs',
    edit: ({ run }) => void (run.predicate.readings = []),
  },
  {
    row: 'evidence-readings',
    input: 'three of them',
    comes: 'differs',
    edit: (parts) => void predicate(parts).readings.push(predicate(parts).readings[1]!),
  },
  {
    row: 'readings-readable',
    input: 'a text that could not',
    comes: 'differs',
    edit: (parts) => void (predicate(parts).readings[0]!.mountinfo = '!EACCES'),
  },
  {
    row: 'readings-differ',
    input: 'a status without its counters',
    comes: 'differs',
    edit: (parts) => void (predicate(parts).readings[1]!.status = 'State:\tR\n'),
  },
  {
    row: 'first-reading',
    input: 'an empty table',
    comes: 'differs',
    edit: (parts) => void (predicate(parts).readings[0]!.mountinfo = ''),
  },
  {
    row: 'later-readings',
    input: 'no third reading',
    comes: 'not evaluated',
    edit: ({ run }) => void (run.predicate.readings = []),
  },
  { row: 'later-readings', input: 'an attestation alone', comes: 'absent', kind: 'attested' },
  {
    row: 'between-stages',
    input: 'no third reading',
    comes: 'not evaluated',
    edit: ({ run }) => void (run.predicate.readings = []),
  },
  { row: 'between-stages', input: 'an attestation alone', comes: 'absent', kind: 'attested' },
  { row: 'grade', input: ALWAYS, comes: 'agrees' },
  {
    row: 'filter-kept',
    input: 'crun without them',
    comes: 'differs',
    kind: 'crun',
    edit: (parts) => void (predicate(parts).filter.bytes_base64 = null),
  },
  { row: 'filter-observed', input: ALWAYS, comes: 'agrees' },
  { row: 'filter-bytes', input: 'a runtime that keeps none', comes: 'not evidenced' },
  {
    row: 'filter-bytes-written',
    input: 'no byte in them',
    comes: 'not evaluated',
    kind: 'crun',
    edit: (parts) => void (predicate(parts).filter.bytes_base64 = ''),
  },
  { row: 'filter-bytes-written', input: 'a runtime that keeps none', comes: 'absent' },
  {
    row: 'filter-bytes-subject',
    input: 'no byte in them',
    comes: 'not evaluated',
    kind: 'crun',
    edit: (parts) => void (predicate(parts).filter.bytes_base64 = ''),
  },
  { row: 'filter-bytes-subject', input: 'a runtime that keeps none', comes: 'absent' },
  {
    row: 'bundle-checks',
    input: 'no check',
    comes: 'differs',
    edit: (parts) => void (predicate(parts).bundle = []),
  },
  {
    row: 'bundle-digests',
    input: 'no check',
    comes: 'not evaluated',
    edit: (parts) => void (predicate(parts).bundle = []),
  },
  {
    row: 'config',
    input: 'no check',
    comes: 'differs',
    edit: (parts) => void (predicate(parts).bundle = []),
  },
  {
    row: 'rootfs',
    input: 'neither subject nor check',
    comes: 'differs',
    edit: (parts) => {
      predicate(parts).bundle = [];
      noSubject('rootfs')(parts);
    },
  },
  { row: 'inside-programs', input: 'a release that pins some', comes: 'absent' },
  {
    row: 'inside-program',
    input: 'no check',
    comes: 'differs',
    edit: (parts) => void (predicate(parts).bundle = []),
  },
  {
    row: 'program-subject',
    input: 'a release that nobody knows',
    comes: 'differs',
    edit: noSubject('app/probe.cjs'),
  },
  {
    row: 'members',
    input: 'a reading of a later release',
    comes: 'differs',
    edit: (parts) => void (predicate(parts).readings[1]!.personality = '00000000'),
  },
  {
    row: 'members',
    input: 'a cgroup of a later release',
    comes: 'differs',
    edit: (parts) => void (predicate(parts).readings[0]!.cgroup.swap_bytes = '0'),
  },
  {
    row: 'members',
    input: 'what a later release says of the CI run',
    comes: 'differs',
    edit: (parts) => void (predicate(parts).environment_states = null),
  },
  { row: 'runtime-binary', input: 'a release that did not hash it again', comes: 'absent' },
  {
    row: ['rootfs-at-end', 'reports-in-out'],
    input: 'a release without such a reading',
    comes: 'absent',
  },
  {
    row: ['rootfs-at-end', 'reports-in-out'],
    input: 'no such reading',
    comes: 'not evaluated',
    caller: lastStage,
  },
  {
    row: 'rootfs-at-end',
    input: 'no such reading of an attestation',
    comes: 'not evaluated',
    kind: 'attested',
    caller: lastStage,
  },
  {
    row: 'control-probes',
    input: 'the control names none',
    comes: 'differs',
    edit: (parts) => void (predicate(parts).control.probes = {}),
  },
  {
    row: 'control-checks',
    input: 'the control names none',
    comes: 'differs',
    edit: (parts) => void (predicate(parts).control.probes = {}),
  },
  {
    row: 'times-order',
    input: 'a time of no calendar',
    comes: 'differs',
    edit: ({ run }) => void (run.predicate.ended.finished_at = '2026-02-31T00:00:00Z'),
  },
  { row: 'times', input: 'nobody else tells them', comes: 'not evidenced' },
  { row: 'run-id-of-nonce', input: ALWAYS, comes: 'agrees' },
  {
    row: 'disagreements',
    input: 'a member that says something',
    comes: 'differs',
    edit: ({ run }) => void run.predicate.disagreements.push('x'),
  },
  {
    row: 'container-end',
    input: 'nothing is said',
    comes: 'differs',
    edit: ({ run }) => void (run.predicate.ended.container = ''),
  },
  {
    row: 'out-entries',
    input: 'nothing stood there',
    comes: 'differs',
    edit: ({ run }) => void (run.predicate.ended.out_entries = []),
  },
  {
    row: 'oom-kills',
    input: 'nothing is said',
    comes: 'differs',
    edit: ({ run }) => void (run.predicate.ended.oom_kills = ''),
  },
  {
    row: 'release-nonce',
    input: 'run.json holds no release',
    comes: 'differs',
    edit: (parts) => {
      parts.run.predicate.release = null;
      Object.assign(parts, { release: null });
    },
  },
  {
    row: 'release-programs',
    input: 'run.json holds no release, and nothing was removed',
    comes: 'not evaluated',
    edit: (parts) => {
      parts.run.predicate.release = null;
      parts.run.predicate.ended.removed_programs = [];
      Object.assign(parts, { release: null });
    },
  },
  {
    row: 'release-programs',
    input: 'nothing was removed, and both say so',
    comes: 'not evaluated',
    edit: (parts) => void (parts.run.predicate.ended.removed_programs = parts.release!.removed_programs = []),
  },
  {
    row: 'removed-programs',
    input: 'nothing was removed',
    comes: 'differs',
    edit: (parts) => void (parts.run.predicate.ended.removed_programs = []),
  },
  {
    row: 'root-entries',
    input: 'there were none',
    comes: 'differs',
    edit: (parts) => void (predicate(parts).root_entries = []),
  },
  { row: 'nothing-removed', input: 'an inspection', comes: 'absent' },
  {
    row: 'nothing-removed',
    input: 'something was removed',
    comes: 'differs',
    kind: 'attested',
    edit: ({ run }) => void run.predicate.ended.removed_programs.push('x'),
  },
  {
    row: 'beside-attestation',
    input: 'a report',
    comes: 'differs',
    kind: 'attested',
    edit: ({ files }) => void files.set('report.md', ''),
  },
  { row: 'attestation-verdict', input: 'an inspection', comes: 'absent' },
  {
    row: 'attestation-exit-code',
    input: 'another code',
    comes: 'differs',
    kind: 'attested',
    edit: ({ run }) => void (run.predicate.exit_code = 2),
  },
  {
    row: 'attestation-release',
    input: 'the text null',
    comes: 'differs',
    kind: 'attested',
    edit: ({ run }) => void (run.predicate.release = 'null'),
  },
  {
    row: ['go-nonce', 'go-run', 'go-attestation'],
    input: 'an attestation alone',
    comes: 'absent',
    kind: 'attested',
  },
  {
    row: 'go-matrix',
    input: 'neither names a row',
    comes: 'not evaluated',
    edit: (parts) => {
      predicate(parts).matrix = {};
      parts.go!.matrix = {};
    },
  },
  {
    row: 'go-packet',
    input: 'the evidence names no packet',
    comes: 'differs',
    edit: noSubject('packet'),
  },
  {
    row: 'go-catalog',
    input: 'the evidence names no catalog',
    comes: 'differs',
    edit: noSubject('catalog'),
  },
  { row: 'go-claims', input: 'the run had none', comes: 'absent' },
  {
    row: 'go-claims',
    input: 'go alone has claims',
    comes: 'differs',
    edit: ({ go }) => void (go!.claims_digest = sha256('')),
  },
  { row: 'go-caller-nonce', input: 'the caller gave none', comes: 'absent' },
  {
    row: 'packet-of-both',
    input: 'neither names one',
    comes: 'not evaluated',
    edit: (parts) => {
      noSubject('packet')(parts);
      parts.run.subject = parts.run.subject.filter(({ name }) => name !== 'packet');
    },
  },
  { row: 'report-told', input: ALWAYS, comes: 'agrees' },
  {
    row: 'report-matrix',
    input: 'neither names a row',
    comes: 'not evaluated',
    edit: (parts) => {
      parts.go!.matrix = {};
      parts.report!.matrix = [];
    },
  },
  {
    row: 'self-check',
    input: 'the report has none',
    comes: 'differs',
    edit: ({ report }) => void (report!.self_check.checks = []),
  },
  { row: ['report-verdict', 'report-exit-code'], input: ALWAYS, comes: 'agrees' },
  {
    row: 'rendered',
    input: 'the file is not there',
    comes: 'differs',
    edit: ({ files }) => void files.set('report.md', null),
  },
  { row: 'verdict', input: 'no packet is given', comes: 'not evidenced', caller: noPacket },
  { row: 'verdict', input: 'another packet is given', comes: 'not evaluated', caller: otherPacket },
  {
    row: 'verdict',
    input: 'run.json holds no release',
    comes: 'not evaluated',
    edit: (parts) => {
      parts.run.predicate.release = null;
      Object.assign(parts, { release: null });
    },
  },
  {
    row: 'verdict',
    input: 'claims are missing',
    comes: 'not evidenced',
    edit: ({ go }) => void (go!.claims_digest = sha256('')),
  },
  {
    row: 'evaluated',
    input: 'another packet is given',
    comes: 'not evaluated',
    caller: otherPacket,
  },
  {
    row: 'evaluated',
    input: 'another catalog is given',
    comes: 'not evaluated',
    caller: { catalog: Buffer.from('{}') },
  },
  {
    row: 'evaluated',
    input: 'claims are given that the run had not',
    comes: 'not evaluated',
    caller: { given: { claims: sha256('') } },
  },
  {
    row: 'unevaluated-rows',
    input: 'this release leaves rows that an earlier one did not',
    comes: 'not evidenced',
    caller: { reworded: fewerRows },
  },
  {
    row: 'no-milder',
    input: 'no packet is given',
    comes: 'absent',
    caller: noPacket,
  },
  { row: 'origin', input: 'the run was given no digest', comes: 'not evidenced' },
  {
    row: 'origin',
    input: 'the run was told none, and the caller expects one',
    comes: 'not evidenced',
    caller: { expected: { packet: sha256(packet) } },
  },
  { row: 'catalog-authority', input: 'the run was given no digest', comes: 'not evidenced' },
  { row: 'given-packet', input: 'it is not given', comes: 'absent', caller: noPacket },
  {
    row: 'given-packet',
    input: 'it is given to an attestation',
    comes: 'differs',
    kind: 'attested',
    caller: { given: { packet: sha256('') } },
  },
  {
    row: 'given-claims',
    input: 'they are given to a run without any',
    comes: 'differs',
    caller: { given: { claims: sha256('') } },
  },
  {
    row: 'given-previous',
    input: 'it is given to a run without any',
    comes: 'differs',
    caller: { given: { previous: sha256('') } },
  },
  {
    row: 'given-catalog',
    input: 'the one beside the program is another one',
    comes: 'not evidenced',
    caller: { catalog: null },
  },
  { row: 'catalog', input: 'it is not given', comes: 'not evidenced', kind: 'attested' },
  { row: 'clock', input: 'nobody else tells it', comes: 'not evidenced' },
  { row: 'max-age', input: 'nobody else tells it', comes: 'not evidenced' },
  { row: 'as-of', input: 'nobody else tells it', comes: 'not evidenced' },
  {
    row: [
      'expect-max-age',
      'expect-packet',
      'expect-policy',
      'expect-catalog',
      'expect-nonce',
      'expect-run',
      'expect-since',
    ],
    input: 'it is not given',
    comes: 'not evidenced',
  },
  {
    row: 'expect-nonce',
    input: 'the run had none',
    comes: 'differs',
    caller: { expected: { nonce: 'ab'.repeat(16) } },
  },
  {
    row: 'expect-packet',
    input: 'an attestation has none',
    comes: 'differs',
    kind: 'attested',
    caller: { expected: { packet: sha256('') } },
  },
  {
    row: 'expect-max-age',
    input: 'an attestation has none',
    comes: 'differs',
    kind: 'attested',
    caller: { expected: { maxAgeSeconds: 60 } },
  },
  {
    row: ['host', 'privilege', 'control', 'ci-run', 'release', 'venue'],
    input: 'nobody else tells it',
    comes: 'not evidenced',
  },
  { row: 'approval-digest', input: 'it is not given', comes: 'not evidenced', caller: approved },
  { row: 'approval-signature', input: 'it is not given', comes: 'not evidenced', caller: approved },
  {
    row: ['approval-about', 'approval-time'],
    of: ['venue', 'policy', 'filter source'],
    input: 'an approval of something else',
    comes: 'differs',
    caller: approved,
  },
  {
    row: 'approval-about',
    of: ['node', 'runtime', 'runtime binary', 'CI run', 'evidence', 'architecture'],
    input: 'the approval does not narrow it',
    comes: 'not evidenced',
    caller: approved,
  },
  { row: 'approval', input: 'it is not given', comes: 'not evidenced' },
  { row: 'matrix-row-24', input: 'no approval is given', comes: 'not evidenced' },
  { row: 'other-files', input: 'there are none', comes: 'absent' },
  { row: 'run', input: 'a whole run', comes: 'absent' },
  {
    row: 'earlier-policy',
    input: 'a run of this release',
    comes: 'absent',
    caller: ofThisRelease,
  },
  {
    row: 'newer-checks',
    input: 'a run of a release that made them all, or of this one',
    comes: 'absent',
    caller: ofThisRelease,
  },
];

const isOf = ({ row, of }: Case, name: RowName) =>
  [row].flat().includes(name.id) && (name.of === null || of === undefined || of.includes(name.of));

/** Rows that say only what a person may want to know, of a kind that no run here has. */
const verificationOf = ({ kind = 'runc', edit = nobody, caller = {} }: Case) => edited(kind, edit, caller);

describe('each row, without anything to compare:', () => {
  // A comparison of an earlier release's run with this release's own words may stay open: that is another state, and no agreement.
  test.each(table.map((each) => [String(each.row), each.input, each.comes, each] as const))(
    '%s, %s: %s',
    (_row, _input, comes, each) => {
      const { rows, exitCode } = verificationOf(each);
      const found = rows.filter((name) => isOf(each, name));
      const states = found.length === 0 ? ['absent'] : found.map(({ state }) => state);
      expect(states).toContain(comes);
      expect(exitCode === 10 && (comes === 'not evaluated' || comes === 'differs')).toBe(false);
      const silent = found.filter(
        ({ state, detail }) => state === 'not evaluated' && detailWords(detail).length <= 5,
      );
      expect(silent).toEqual([]);
    },
  );
});

describe('no row is missing from the table', () => {
  const callers: [string, Caller][] = [
    ['everything given', {}],
    ['nothing given', noPacket],
    ['another packet', otherPacket],
    ['the catalog beside the program', { catalog: null }],
    ['an approval', approved],
    [
      'every expectation',
      { expected: { ...expectNothing, nonce: 'ab'.repeat(16), run: 'x', maxAgeSeconds: 1 } },
    ],
  ];
  test.each(
    atLeast(
      18,
      kinds.flatMap((kind) => callers.map(([name, caller]) => [kind, name, caller] as const)),
    ),
  )('%s, %s', (kind, _name, caller) => {
    const { rows } = verified(filesOf(kind), caller);
    const unlisted = rows.filter((name) => !table.some((each) => isOf(each, name)));
    expect(unlisted.map(rowWords)).toEqual([]);
  });

  test('and each row of the table is one that some run has, or that the table says is absent', () => {
    const honest = kinds.flatMap((kind) => callers.map(([, caller]) => verified(filesOf(kind), caller)));
    const seen = honest.flatMap(({ rows }) => rows);
    // What only an edit brings about is looked for there.
    const unseen = table
      .filter((each) => each.comes !== 'absent' && !seen.some((name) => isOf(each, name)))
      .filter((each) => !verificationOf(each).rows.some((name) => isOf(each, name)));
    expect(unseen.map(({ row }) => String(row))).toEqual([]);
  });
});

describe('a row', () => {
  test('agrees only where a comparison ran on something', () => {
    for (const nothing of [null, '', [], {}]) {
      expect(compare('run', 'recomputed', nothing, nothing)).toMatchObject({
        state: 'not evaluated',
        concludes: true,
        detail: { kind: 'words', text: 'neither side says anything' },
      });
    }
    for (const something of ['a', 0, false, [null], { a: null }])
      expect(compare('run', 'recomputed', something, something).state).toBe('agrees');
    expect(nothingWrong('run', 'recomputed', [], 0).state).toBe('not evaluated');
    expect(nothingWrong('run', 'recomputed', [], 1).state).toBe('agrees');
    expect(nothingWrong('run', 'recomputed', ['p01'], 0).state).toBe('differs');
  });

  test('differs where one side is null and the other the text of it, a list and the text of it', () => {
    for (const [a, b] of [
      [null, 'null'],
      ['[]', []],
      ['{}', {}],
      ['1', 1],
      ['true', true],
      [null, ''],
    ] as const) {
      const row = compare('run', 'recomputed', a, b);
      expect(row.state).toBe('differs');
      const [, expected, found] = /^expected (.+), found (.+)$/s.exec(detailWords(row.detail)) ?? [];
      expect(expected).not.toBe(found);
    }
  });

  test('about a place that has to say nothing sees whatever it says', () => {
    for (const said of ['', 'null', 0, false, {}, ['x'], ['']])
      expect(saysNothing('run', 'recomputed', said).state).toBe('differs');
    for (const said of [null, []]) expect(saysNothing('run', 'recomputed', said).state).toBe('agrees');
  });

  test('has one of four states, and three of its makers cannot agree', () => {
    expect(rowStates).toEqual(['agrees', 'differs', 'not evidenced', 'not evaluated']);
    expect([missing, notEvaluated].map((make) => make('run', 'recomputed', 'why').state)).toEqual([
      'not evidenced',
      'not evaluated',
    ]);
    expect(stated('run', 'why')).toMatchObject({ state: 'not evidenced', concludes: false });
  });
});

test('a wrong packet is the first row that differs, and what follows from it says so', () => {
  for (const kind of ['crun', 'runc'] as const) {
    const verification = verified(filesOf(kind), otherPacket);
    expect([verification.exitCode, named(verification, 'differs')]).toEqual([4, ['given-packet']]);
    expect(verification.rows[0]).toMatchObject({ id: 'given-packet', state: 'differs' });
    const follows = verification.rows.filter(
      ({ detail }) => detail.kind === 'follows' && detail.from.includes('given-packet'),
    );
    expect(follows.map(({ state }) => state)).toEqual(Array.from({ length: 4 }, () => 'not evaluated'));
  }
});

test('what a verification is at best where something was not evaluated is 2, whatever else agrees', () => {
  const parts = (edit: (each: Parts) => void) => edited('crun', edit);
  const verification = parts((each) => void (predicate(each).filter.bytes_base64 = ''));
  expect(verification.exitCode).toBe(4);
  expect(rowNamed(verification, 'filter-bytes-written')?.state).toBe('not evaluated');
  const { exitCode, rows } = verified(filesOf('runc'), noPacket);
  expect([exitCode, rows.some(({ state }) => state === 'agrees')]).toEqual([2, true]);
});

test('optional expectations that are not given change nothing', () => {
  const without = verified(filesOf('runc'));
  const optional = without.rows.filter(({ id }) => id.startsWith('expect-'));
  expect(optional.length).toBe(7);
  for (const row of atLeast(7, optional))
    expect(row).toMatchObject({ state: 'not evidenced', concludes: false });
});
