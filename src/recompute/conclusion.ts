// What a verification comes to, as data for whoever shows it: the answer, a few labelled lines, and the JSON document. Pure: the command and
// the page in a browser say the same, because both read it here. Nothing is encoded yet, but the JSON: that is done at the sink.
// Attacker: anyone who wrote the run. Must never sound like an approval.
import type { AcceptanceOutcome } from '../attestation/verify/acceptance.ts';
import { causeNext, causeWords, consequenceWords } from '../attestation/verify/cause-words.ts';
import type { Cause } from '../attestation/verify/causes.ts';
import { toCauses } from '../attestation/verify/causes.ts';
import type { Verification } from '../attestation/verify/inputs.ts';
import { toShownRow, whyNotARun } from '../attestation/verify/row-details.ts';
import type { Row, RowState } from '../attestation/verify/row.ts';
import type { RowId } from '../attestation/verify/row-words.ts';
import type { JudgingExitCode } from '../formats/verdict.ts';
import { jsonOutput } from '../report/json-output.ts';

const HEADS = {
  10: 'AGREES: every conclusion was recomputed. Nothing is approved by that.',
  2: 'UNVERIFIED: nothing contradicts the run, but not everything could be recomputed.',
  3: 'BLOCKED: there is nothing here that could be recomputed.',
  4: 'CONTRADICTION: the documents contradict each other, the packet or your expectations.',
} as const satisfies Readonly<Record<JudgingExitCode, string>>;

/** A row's state as a person reads it. */
export const stateSigns: Readonly<Record<RowState, string>> = {
  agrees: 'agrees',
  differs: 'DIFFERS',
  'not evidenced': 'NOT_EVIDENCED',
  'not evaluated': 'NOT_EVALUATED',
};

/** What only the caller can bind, with how he gives it: the order is that of what it shows. */
const BINDINGS = [
  ['expect-packet', 'packet', '--expect-packet sha256:… from the exporter'],
  ['expect-policy', 'policy', '--expect-policy sha256:… of the policy that you accept'],
  ['expect-catalog', 'catalog', "--expect-catalog sha256:… from the catalog's owner"],
  ['expect-nonce', 'nonce', '--expect-nonce HEX, the nonce that you gave the run'],
  ['expect-run', 'run', '--expect-run ID, the CI run or the run id'],
  ['expect-since', 'since', '--expect-since TIME, the earliest time that you accept'],
  ['expect-max-age', 'max age', '--expect-max-age AGE, how old evidence was allowed to be'],
] as const satisfies readonly (readonly [RowId, string, string])[];

/** An attestation alone read no packet: nobody has a digest or an age of one to give. */
const OF_A_PACKET: ReadonlySet<RowId> = new Set(['expect-packet', 'expect-max-age']);

const unboundIn = ({ rows, exitCode, verdict }: Verification): (typeof BINDINGS)[number][] =>
  BINDINGS.filter(
    ([id]) =>
      rows.some((row) => row.id === id && row.label === 'asserted') &&
      !(exitCode === 10 && verdict === null && OF_A_PACKET.has(id)),
  );

const ALL = '--all for every row';

/** Causes that are shown; the rest is counted. */
const CAUSES_SHOWN = 3;

function causeLines(causes: readonly Cause[], what: string): string[] {
  const lines = causes.slice(0, CAUSES_SHOWN).flatMap((cause) => {
    const follow = consequenceWords(cause);
    return [causeWords(cause), ...(follow === null ? [] : [`  ${follow}`])];
  });
  const left = causes.length - CAUSES_SHOWN;
  return left > 0 ? [...lines, `and ${left} more that ${what}: ${ALL}`] : lines;
}

function countWords(rows: readonly Row[]): string {
  const count = (of: (row: Row) => boolean) => rows.filter(of).length;
  const wanted = count(({ state, concludes }) => state === 'not evidenced' && concludes);
  const unevaluated = count(({ state }) => state === 'not evaluated');
  const signed = count(({ label }) => label === 'signed');
  return [
    `${count(({ state }) => state === 'agrees')} agree`,
    `${count(({ state }) => state === 'differs')} differ`,
    ...(unevaluated === 0 ? [] : [`${unevaluated} not evaluated`]),
    ...(wanted === 0 ? [] : [`${wanted} open`]),
    ...(signed === 0 ? [] : [`${signed} on its signer's word`]),
    `${count(({ state, concludes, label }) => state === 'not evidenced' && !concludes && label !== 'signed')} rest on the run's word`,
  ].join(' · ');
}

function nextWords(verification: Verification, causes: readonly Cause[]): string {
  const [first] = causes;
  const own = first === undefined ? null : causeNext(first);
  if (own !== null) return `${own} · ${ALL}`;
  const [loose] = unboundIn(verification);
  switch (verification.exitCode) {
    case 10:
      return loose === undefined ? ALL : `${loose[2]} · ${ALL}`;
    case 4:
      return `keep all of it, find out who handled it, and inspect again · ${ALL}`;
    case 3:
    case 2:
      return `look at the rows that are open · ${ALL}`;
  }
}

/** The end of every answer: nobody's decision is in it. */
export const ACCEPTANCE =
  'B4′ acceptance: NOT ASSERTED by this program; its owner decides (`tki explain B4′`)';

export interface Conclusion {
  readonly exitCode: JudgingExitCode;
  readonly head: string;
  /** Label → lines, in the order in which a person reads them. Text from outside is in them as it is. */
  readonly lines: readonly (readonly [label: string, texts: readonly string[]])[];
}

/** `acceptance`: what became of a second party's, where one was requested. */
export function conclusionOf(verification: Verification, acceptance: readonly string[] = []): Conclusion {
  const { rows, exitCode, verdict, basis, attestation } = verification;
  const head = HEADS[exitCode];
  const accepted = acceptance.length === 0 ? [] : [['acceptance', acceptance] as const];
  const none = whyNotARun(rows);
  if (none !== null)
    return { exitCode, head, lines: [['why', [none]], ['attestation', [attestation]], ...accepted] };
  const causes = toCauses(rows);
  const differ = causes.filter(({ row }) => row.state === 'differs');
  const open = causes.filter(({ row }) => row.state !== 'differs');
  const unbound = unboundIn(verification).map(([, word]) => word);
  return {
    exitCode,
    head,
    lines: [
      ['verdict', [verdict === null ? 'none' : `${verdict} (${basis})`]],
      ['attestation', [attestation]],
      ['rows', [countWords(rows)]],
      ['differ', differ.length === 0 ? ['none'] : causeLines(differ, 'differ')],
      ...(open.length === 0 ? [] : [['open', causeLines(open, 'are open')] as const]),
      ['not bound', [unbound.length === 0 ? 'nothing: every expectation was given' : unbound.join(', ')]],
      ...accepted,
      ['next', [nextWords(verification, causes)]],
    ],
  };
}

const acceptanceJson = (outcome: AcceptanceOutcome) =>
  outcome.kind === 'accepted'
    ? { written: true as const, digest: outcome.digest }
    : { written: false as const, row: outcome.row, why: outcome.why };

/** One JSON document and a newline, with every row. */
export function verificationJson(
  verification: Verification,
  acceptance: AcceptanceOutcome | null = null,
): string {
  const { rows, exitCode, verdict, basis, attestation } = verification;
  const causes = toCauses(rows).map((cause) => ({
    id: cause.row.id,
    ...(cause.row.of === null ? {} : { of: cause.row.of }),
    state: cause.row.state,
    text: causeWords(cause),
    consequences: cause.consequences.map(({ id, of }) => (of === null ? { id } : { id, of })),
  }));
  const accepted = acceptance === null ? {} : { acceptance: acceptanceJson(acceptance) };
  return jsonOutput('verify', {
    exit_code: exitCode,
    rows: rows.map(toShownRow),
    verdict,
    basis,
    attestation,
    causes,
    ...accepted,
  });
}
