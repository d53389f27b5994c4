// An owner's approval against the run that it is given for. Pure. It is taken only where every conclusion agrees, it changes
// no exit code for the better, and what it approves of is a venue: nobody's decision, and no acceptance by this program.
import type { Digest } from '../../formats/digest.ts';
import type { Evidence, RunStatement } from '../../formats/documents.ts';
import { PROMISES_OPEN } from '../../formats/words/report-sentences.ts';
import type { JudgingExitCode } from '../../formats/verdict.ts';
import { subjectDigest } from '../statement.ts';
import { NOT_GIVEN } from './given.ts';
import type { GivenApproval } from './inputs.ts';
import type { Row, RowState, Why } from './row.ts';
import { compare, isNamed, nothingWrong, row, stated } from './row.ts';
import { rowAbout } from './row-words.ts';
import type { RowId } from './row-words.ts';
import { disorder } from './times.ts';

const UNNARROWED = 'the approval does not narrow it';

function signatureRow({ signature, expectedDigest }: GivenApproval): Row {
  const id = 'approval-signature';
  switch (signature.kind) {
    case 'not given':
      return stated(
        id,
        expectedDigest === null
          ? "none, and no --approval-digest: the owner's name is the file's own word"
          : 'none: the caller got its digest through another channel',
      );
    case 'holds':
      return row(id, 'recomputed', 'agrees', `by ${signature.by}`);
    case 'refused':
      return row(
        id,
        'recomputed',
        'differs',
        `expected a signature over this very file, found ${signature.why}`,
      );
  }
}

/** Each thing that the approval is about, against what the evidence says of it. */
export function approvalRows(
  approval: GivenApproval | null,
  run: RunStatement | null,
  evidence: Evidence,
  evidenceDigest: Digest,
): Row[] {
  if (approval === null) return [];
  const { document, digest, expectedDigest } = approval;
  const { predicate, subject } = evidence;
  const narrowed = (name: string, wanted: string | null, observed: string | null) =>
    wanted === null
      ? stated(['approval-about', name], UNNARROWED)
      : compare(['approval-about', name], 'cross-checked', wanted, observed ?? 'absent');
  const { runner } = document;
  return [
    expectedDigest === null
      ? stated('approval-digest', NOT_GIVEN)
      : compare('approval-digest', 'recomputed', expectedDigest, digest),
    signatureRow(approval),
    compare(['approval-about', 'venue'], 'cross-checked', document.venue, predicate.venue.claimed),
    narrowed('policy', document.policy_digest, subjectDigest(subject, 'policy')),
    narrowed('filter source', document.filter_digest, subjectDigest(subject, 'filter-source')),
    narrowed('architecture', runner.architecture, predicate.host.architecture),
    narrowed('node', runner.node_digest, subjectDigest(subject, 'app/node')),
    narrowed('runtime', runner.runtime, predicate.runtime.id),
    narrowed('runtime binary', runner.runtime_digest, predicate.runtime.digest),
    narrowed('CI run', runner.ci_run, predicate.ci_run?.id ?? null),
    narrowed('evidence', document.evidence_digest, evidenceDigest),
    nothingWrong(
      'approval-time',
      'cross-checked',
      [
        ...disorder([
          ['valid_from', document.valid_from],
          ['started_at', predicate.started_at],
        ]),
        ...disorder([
          run === null
            ? ['judged_at', predicate.judged_at]
            : ['finished_at', run.predicate.ended.finished_at],
          ['valid_until', document.valid_until],
        ]),
      ],
      2,
    ),
  ];
}

/** What the rows about the sandbox alone come to: an edited report says nothing against twelve probes. */
function attestationOf(rows: readonly Row[]): string {
  const own = rows.filter(({ id }) => rowAbout(id) === 'sandbox');
  const has = (state: RowState) => own.some((each) => each.state === state);
  if (has('differs')) return 'NOT_AS_EXPECTED';
  // What this release would judge besides is open in its own rows, and says nothing against the one that made the run.
  const open = own.some(
    ({ state, detail }) => state === 'not evaluated' && detail.kind !== 'earlier release',
  );
  if (open || !has('agrees')) return 'NOT_ACCEPTED (unverified)';
  if (own.some((each) => isNamed(each, 'engine-sandbox'))) return `NOT_ACCEPTED (${PROMISES_OPEN})`;
  return 'NOT_ACCEPTED (venue unapproved)';
}

/** What becomes of the venue, and of the matrix row about it, once every other row is known. */
export function conclude(
  approval: GivenApproval | null,
  rows: readonly Row[],
  exitCode: JudgingExitCode,
): { rows: Row[]; attestation: string } {
  const said = (id: RowId, state: RowState, why: Why) => row(id, 'asserted', state, why, false);
  const unapproved = 'unverified: attested on an approved venue';
  const refused = (why: string) => ({
    rows: [said('approval', 'not evidenced', why), said('matrix-row-24', 'not evidenced', unapproved)],
    attestation: attestationOf(rows),
  });
  if (approval === null) return refused('not given: the venue stays unapproved');
  const { digest, document } = approval;
  if (exitCode !== 10) return refused(`${digest} was given and is not accepted: not every conclusion agrees`);
  const given = `APPROVAL_GIVEN (${digest})`;
  const owner = `by ${document.owner}, until ${document.valid_until}`;
  return {
    rows: [
      said('approval', 'agrees', `${given} ${owner}; that lets nothing through`),
      said('matrix-row-24', 'agrees', `the approval ${digest} fits this evidence, by the run's own clock`),
    ],
    attestation: given,
  };
}
