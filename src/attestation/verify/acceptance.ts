// A second party's acceptance, written down where everything that it rests on agrees; or the row for which it is not. Pure.
// Attacker: anyone who wants a statement that looks like a verification by this program. It is one person's word, of a name that was
// typed; it asserts nothing by us, changes no exit code, and nothing here reads one.
import { toCanonicalJson, canonicalDigest } from '../../formats/canonical.ts';
import type { Digest } from '../../formats/digest.ts';
import { sha256 } from '../../formats/digest.ts';
import type { Acceptance } from '../../formats/documents.ts';
import { subjectDigest, toSubject } from '../statement.ts';
import type { Expected, GivenApproval, Verification } from './inputs.ts';
import { readDocuments } from './read-documents.ts';
import { detailWords } from './row-details.ts';
import type { Row } from './row.ts';
import { rowWords } from './row-words.ts';
import type { RowId } from './row-words.ts';

export type AcceptanceOutcome =
  | { readonly kind: 'accepted'; readonly text: string; readonly digest: Digest }
  /** `row`: the id of the row for which nothing was written. */
  | { readonly kind: 'refused'; readonly row: RowId; readonly why: string };

export interface AcceptanceParts {
  /** The person's name, as he gave it. */
  readonly name: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly verification: Verification;
  readonly expected: Expected;
  /** The CI run that this very process is a step of; null outside of one. */
  readonly ownCiRun: string | null;
  readonly now: Date;
  readonly version: string;
}

/** What no acceptance of this kind says, no matter who writes it. */
const NOT_COVERED = [
  'B4′ acceptance: NOT ASSERTED; its owner decides, and not by this statement',
  'the identity of the person: NOT_EVIDENCED without a signature over this statement',
  'what stays taken on trust in the evidence, and every row that is not evidenced here',
  'whether the run was made on GitHub: that is the word of its environment',
  'every capability of the register: each stays blocked',
] as const;

const refused = (row: RowId, why: string): AcceptanceOutcome => ({ kind: 'refused', row, why });

const rowSaid = (row: Row) => {
  const detail = detailWords(row.detail);
  return `${rowWords(row)} ${row.state}${detail === '' ? '' : `: ${detail}`}`;
};

/** An expectation that has to come from outside the run; its option has the name of its row. */
const notExpected = (row: RowId) => refused(row, `--${row} is not given: nothing was expected from outside`);

/** Names that a person would take for the same one. */
const plain = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** The first row that needs someone. What rests on a word is no such row, and is in the statement as what it is. */
const openRow = (rows: readonly Row[]): Row | undefined =>
  rows.find(({ state }) => state === 'differs') ??
  rows.find(({ state, concludes }) => state === 'not evaluated' || (state === 'not evidenced' && concludes));

/** Who the files say had a hand in the run: the machines' owner, and anyone who signed its files. */
function hands({ document }: GivenApproval, rows: readonly Row[]): readonly (readonly [RowId, string])[] {
  const signers = rows
    .filter(({ id, state }) => id === 'file-signature' && state === 'agrees')
    .flatMap(({ detail }) => /^by “(.+)”, as “/.exec(detailWords(detail))?.[1] ?? []);
  return [['approval', document.owner], ...signers.map((name) => ['file-signature', name] as const)];
}

/** The statement, or the row that it falls short of. Writes nothing. */
export function toAcceptance(parts: AcceptanceParts): AcceptanceOutcome {
  const { name, files, verification, expected, ownCiRun, now, version } = parts;
  const { rows, exitCode, verdict, attestation } = verification;
  const open = openRow(rows);
  if (open !== undefined) return refused(open.id, rowSaid(open));
  const { approval } = expected;
  if (approval === null) return refused('approval', 'no approval of the venue is given');
  if (exitCode !== 10 || !attestation.startsWith('APPROVAL_GIVEN'))
    return refused('approval', `the venue's approval does not hold: ${attestation}`);
  const bound = (['digest', 'signature'] as const).filter((by) =>
    by === 'digest' ? approval.expectedDigest !== null : approval.signature.kind === 'holds',
  );
  if (bound.length === 0)
    return refused('approval-digest', 'neither its digest nor a signature binds the approval');
  const { packet, policy, catalog, nonce } = expected;
  if (packet === null) return notExpected('expect-packet');
  if (policy === null) return notExpected('expect-policy');
  if (catalog === null) return notExpected('expect-catalog');
  if (nonce === null) return notExpected('expect-nonce');
  const documents = readDocuments(files);
  if (typeof documents === 'string') return refused('run', documents);
  const { run, evidence, inspected } = documents;
  if (inspected === null || verdict === null)
    return refused('verdict', 'no packet was inspected in this run');
  const { ci_run: ci } = evidence.predicate;
  if (ownCiRun !== null && ownCiRun === ci?.id)
    return refused('ci-run', 'this process is a step of the very CI run that made the run');
  for (const [row, hand] of hands(approval, rows))
    if (plain(hand) === plain(name))
      return refused(row, 'the person is named by the run or its venue: a second party is another person');
  const shown: Acceptance['predicate']['rows'] = rows.flatMap(({ id, of, label, state }) =>
    state === 'agrees' || state === 'not evidenced' ? [{ id, of, label, state }] : [],
  );
  const subjectOf = (subject: string) => {
    const digest = subjectDigest(evidence.subject, subject);
    return digest === null ? [] : [toSubject(subject, digest)];
  };
  const statement: Acceptance = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [
      ...[...files].map(([file, bytes]) => toSubject(file, sha256(bytes))),
      ...['packet', 'claims', 'policy', 'catalog'].flatMap(subjectOf),
      toSubject('approval', approval.digest),
    ],
    predicateType: 'urn:tool-kiem-thu:acceptance:v1',
    predicate: {
      decision_effect: 'NONE',
      may_gate: false,
      acceptance: 'ACCEPTED_BY_STATED_PERSON',
      person: { stated_name: name, identity: 'NOT_EVIDENCED' },
      accepted_at: now.toISOString(),
      run: run.predicate.run,
      nonce: run.predicate.nonce,
      verdict,
      attestation,
      expectations: {
        packet,
        policy,
        catalog,
        nonce,
        run: expected.run,
        since: expected.since,
        max_age_seconds: expected.maxAgeSeconds,
      },
      approval: { digest: approval.digest, owner: approval.document.owner, bound_by: bound },
      rows: shown,
      rows_digest: canonicalDigest(shown),
      asserted_by_the_tool: 'NOTHING: this is the statement of the person who is named',
      not_covered: [...NOT_COVERED],
      verified_with: version,
    },
  };
  const text = `${toCanonicalJson(statement)}\n`;
  return { kind: 'accepted', text, digest: sha256(text) };
}
