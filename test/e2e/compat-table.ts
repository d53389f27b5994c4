// What this release says of the runs that earlier ones left, written by hand: a release that is added is a member here and a folder of
// test/compat. Tests only; must never be computed from what verify says.

export interface LeftRun {
  readonly run: string;
  /** Whether it read the corpus's packet. */
  readonly inspected: boolean;
  readonly code: 2 | 10;
  readonly verdict: string | null;
  /** Rows that agree: fewer, and something is not compared any more. */
  readonly agrees: number;
  /** Only this release's own words may leave something open; the row then says which release to ask. */
  readonly open: readonly string[];
}

export interface Tampered {
  /** How the edited document's name begins. */
  readonly start: string;
  /** Null: the document is taken away. */
  readonly edit: readonly [from: string, to: string] | null;
  readonly code: 3 | 4;
  /** Rows that differ, all of them. */
  readonly differs: readonly string[];
}

export interface LeftRelease {
  readonly runs: readonly LeftRun[];
  /** Of each run that inspected, in the same way. */
  readonly tampered: readonly Tampered[];
}

/** Policy, filter and expectations are others now, and checks were added. */
const OLD_POLICY = [
  'earlier-policy(policy)',
  'earlier-policy(filter-source)',
  'earlier-policy(expectations)',
  'newer-checks',
];

/** The sentences of reports are others now. */
const OLD_WORDS = [
  'rendered(report.md)',
  'rendered(checkpoint.md)',
  'evaluated(report.json)',
  'evaluated(report.md)',
  'evaluated(checkpoint.md)',
];

export const leftReleases: Readonly<Record<string, LeftRelease>> = {
  '0.1.0': {
    runs: [
      {
        run: 'crun',
        inspected: true,
        code: 2,
        verdict: 'EVIDENCE_PRESENT',
        agrees: 79,
        open: [...OLD_POLICY, ...OLD_WORDS],
      },
      {
        run: 'runc',
        inspected: true,
        code: 2,
        verdict: 'EVIDENCE_PRESENT',
        agrees: 75,
        open: [...OLD_POLICY, ...OLD_WORDS],
      },
      { run: 'attested', inspected: false, code: 2, verdict: null, agrees: 55, open: OLD_POLICY },
    ],
    tampered: [
      {
        start: 'report.json',
        edit: ['"usable":6', '"usable":5'],
        code: 4,
        differs: ['run-file(report.json)', 'no-milder'],
      },
      { start: 'report.md', edit: ['usable', 'useful'], code: 4, differs: ['run-file(report.md)'] },
      { start: 'checkpoint-', edit: ['Done', 'Undone'], code: 4, differs: ['run-file(checkpoint.md)'] },
      {
        start: 'run.json',
        edit: ['"oom_kills":"0"', '"oom_kills":"1"'],
        code: 4,
        differs: ['run-self-digest', 'oom-kills'],
      },
      {
        start: 'run.json',
        edit: ['"verdict":"EVIDENCE_PRESENT"', '"verdict":"UNVERIFIED"'],
        code: 4,
        differs: ['run-self-digest', 'report-verdict'],
      },
      {
        start: 'sandbox-attestation-evidence-',
        edit: ['"grade":"A"', '"grade":"B"'],
        code: 4,
        differs: ['evidence-file(evidence)', 'run-names-evidence', 'grade', 'go-attestation'],
      },
      {
        start: 'report.md',
        edit: null,
        code: 4,
        differs: ['rendered(report.md)', 'evaluated(report.md)'],
      },
      {
        start: 'checkpoint-',
        edit: null,
        code: 4,
        differs: ['rendered(checkpoint.md)', 'evaluated(checkpoint.md)'],
      },
      { start: 'report.json', edit: null, code: 3, differs: [] },
      { start: 'sandbox-attestation-evidence-', edit: null, code: 3, differs: [] },
    ],
  },
};
