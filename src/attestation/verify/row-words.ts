// Every row that a verification can have: its id, what it is about, and its words for a person. Pure data.
// The words are made here and only where a row is shown; code finds a row by its id.

import { reportName, runStatementName } from '../../formats/run-files.ts';

/** What a row is about: the attestation's line is derived from those about the sandbox alone. */
export type RowAbout = 'sandbox' | 'run' | 'packet' | 'caller' | 'approval';

interface RowSpec {
  readonly about: RowAbout;
  /** `of`: which of several, where a run has more than one row of this id. */
  readonly what: string | ((of: string) => string);
}

const sandbox = (what: RowSpec['what']) => ({ about: 'sandbox', what }) as const;
const run = (what: RowSpec['what']) => ({ about: 'run', what }) as const;
const packet = (what: RowSpec['what']) => ({ about: 'packet', what }) as const;
const caller = (what: RowSpec['what']) => ({ about: 'caller', what }) as const;
const approval = (what: RowSpec['what']) => ({ about: 'approval', what }) as const;

export const rowSpecs = {
  // The folder, and how its documents belong together.
  run: run('the run'),
  'incomplete-run': sandbox(runStatementName),
  'run-self-digest': sandbox('run.json: self_digest'),
  'evidence-subjects': sandbox('subjects of the evidence'),
  'run-subjects': run('subjects of run.json'),
  'run-file': run((of) => `subject ${of}`),
  'evidence-file': sandbox((of) => `subject ${of}`),
  'run-names-evidence': sandbox('run.json names its evidence'),
  'evidence-name': sandbox('evidence file name'),
  nonce: sandbox('evidence and run: nonce'),
  'run-id': sandbox('evidence and run: id'),
  'caller-nonce': run('evidence and run: caller’s nonce'),
  'other-files': run('other files'),
  release: run('release'),

  // What the release of the run judges by.
  'policy-subject': sandbox((of) => `subject ${of}`),
  trusted: sandbox('taken on trust'),
  'filter-architecture': sandbox('architecture of the filter'),
  'earlier-policy': sandbox((of) => `this release’s ${of}`),
  'newer-checks': sandbox('checks that this release makes'),
  members: sandbox('members that its release writes'),

  // The probes, from their own observations.
  'runtime-id': sandbox('runtime'),
  'probe-judgements': sandbox('probe judgements'),
  'probes-as-expected': sandbox('probes observed as expected'),
  'promises-unkept': sandbox('promises that are not kept'),
  'engine-probes': sandbox('no probe is broken, and fewer than all are as expected'),
  'engine-sandbox': sandbox('the sandbox'),
  discrepancies: sandbox('discrepancies of bundle and witness'),
  'matrix-rows': sandbox('matrix rows #24-#37'),
  uid: sandbox('user of the range'),
  'frame-nonce': sandbox('the frame belongs to this run'),
  'frame-attempts': sandbox('attempts of the frame'),
  'control-probes': sandbox('probes of the control'),
  'control-checks': sandbox('checks of the control'),

  // The host's readings of the container.
  stages: sandbox('the stages of the readings'),
  'evidence-readings': sandbox('readings in the evidence'),
  'readings-readable': sandbox('the readings could be read'),
  'readings-differ': sandbox('the readings differ as their stages do'),
  'first-reading': sandbox('the first reading, judged'),
  'later-readings': sandbox('the later readings, judged'),
  'between-stages': sandbox('the container between stages'),
  'rootfs-at-end': sandbox('the rootfs at the end'),
  'reports-in-out': run('the reports, as found in /out'),

  // What the sandbox was made of.
  grade: sandbox('grade'),
  deadlines: sandbox('deadlines, by what was measured'),
  'deadlines-measured': sandbox('deadlines'),
  'filter-kept': sandbox((of) => `filter bytes, as ${of} keeps them`),
  'filter-observed': sandbox('filter, as observed'),
  'filter-bytes': sandbox('filter bytes'),
  'filter-bytes-written': sandbox('filter bytes, as written'),
  'filter-bytes-subject': sandbox('subject filter-bytes'),
  'bundle-checks': sandbox('checks of the bundle'),
  'bundle-digests': sandbox('digests of the bundle'),
  config: sandbox('config of the container'),
  rootfs: sandbox('rootfs'),
  'runtime-binary': sandbox('runtime binary'),
  'inside-programs': sandbox('inside programs'),
  'inside-program': sandbox((of) => `inside program ${of}`),
  'program-subject': sandbox((of) => `subject app/${of}`),

  // How the run went and ended.
  'times-order': sandbox('the order of times'),
  times: run('times'),
  'run-id-of-nonce': sandbox('the run id comes from its nonce'),
  disagreements: sandbox('disagreements'),
  'container-end': sandbox('the end of the container'),
  'out-entries': sandbox('what was in /out'),
  'oom-kills': sandbox('OOM kills'),
  'nothing-removed': sandbox('removed programs'),
  'release-nonce': sandbox('release: nonce'),
  'release-programs': sandbox('release: removed programs'),
  'removed-programs': sandbox('removed programs are those of the rootfs'),
  'root-entries': sandbox('entries of the root'),

  // An attestation alone.
  'beside-attestation': run('reports beside an attestation'),
  'attestation-verdict': run('run: a verdict without a packet'),
  'attestation-exit-code': run('run: exit code'),
  'attestation-release': run('run: release without an inspection'),

  // The inspector’s instructions.
  'go-nonce': run('go: nonce'),
  'go-run': run('go: run'),
  'go-caller-nonce': run('go: caller’s nonce'),
  'go-attestation': sandbox('go: attestation'),
  'go-matrix': sandbox('go: matrix'),
  'go-packet': packet('go: packet digest'),
  'go-catalog': packet('go: catalog digest'),
  'go-claims': packet('go: claims digest'),
  'packet-of-both': packet('packet of run and evidence'),

  // The reports.
  'report-told': run("report: the inspector's instructions"),
  'report-matrix': run('report: matrix of the attestation'),
  'self-check': sandbox('report: the inspector’s own check'),
  'report-verdict': run('report and run: verdict'),
  'report-exit-code': run('report and run: exit code'),
  rendered: run((of) =>
    of === reportName ? 'report.json is well-formed' : `${of} is what report.json renders to`,
  ),
  verdict: packet((of) => `verdict ${of}`),
  evaluated: packet((of) => `${of} is what the packet evaluates to`),
  'unevaluated-rows': packet('matrix rows that were not evaluated'),
  'no-milder': packet('report: judged no milder than by this release'),
  origin: packet('origin and integrity'),
  'catalog-authority': packet('catalog authority'),

  // What the caller gives, and expects.
  'given-packet': packet('--packet'),
  'given-claims': packet('--claims'),
  'given-previous': packet('--previous'),
  'given-catalog': packet('the pinned catalog'),
  catalog: packet('catalog'),
  'expect-packet': caller('--expect-packet'),
  'expect-policy': sandbox('--expect-policy'),
  'expect-catalog': caller('--expect-catalog'),
  'expect-nonce': caller('--expect-nonce'),
  'expect-run': caller('--expect-run'),
  'expect-max-age': caller('--expect-max-age'),
  'expect-since': caller('--expect-since'),

  // What nobody but the run itself says.
  clock: run('clock'),
  'max-age': run('max age'),
  'as-of': run('as_of'),
  host: run('host'),
  runtime: run('runtime'),
  venue: run('venue'),
  privilege: run('privilege'),
  control: run('control'),
  'ci-run': run('CI run'),

  // Signatures over the run's own files.
  'file-signature': caller((of) => `signature ${of}`),

  // An owner's approval of the venue.
  approval: approval('--approval'),
  'approval-digest': approval('--approval-digest'),
  'approval-signature': approval('approval: signature'),
  'approval-about': approval((of) => `approval: ${of}`),
  'approval-time': approval('approval: time of the run'),
  'matrix-row-24': approval('matrix row #24'),
} as const satisfies Readonly<Record<string, RowSpec>>;

export type RowId = keyof typeof rowSpecs;

/** Which row: its id, and which of several. */
export interface RowName {
  readonly id: RowId;
  readonly of: string | null;
}

/** The words of a row, for a person. */
export function rowWords({ id, of }: RowName): string {
  const { what }: RowSpec = rowSpecs[id];
  return typeof what === 'string' ? what : what(of ?? '');
}

export const rowAbout = (id: RowId): RowAbout => rowSpecs[id].about;
