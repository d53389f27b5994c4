// The summary of a verification: what was compared, what differs, and what nobody has shown. Pure; runs in main. Must never sound like an
// approval. Attacker: the run's files, whose words stand in the rows.
import { TABLE_ROW_LIMIT, markdownTable } from '../../report/markdown-table.ts';
import { lines, prose, nothing, orNone, ours } from '../../report/markdown-text.ts';
import { MARK } from '../answer.ts';
import type { Answer } from '../launcher/step.ts';
import type { Concluded, VerifyCode, VerifyRow } from './conclude.ts';
import { countOf, outcomes } from './conclude.ts';

const meanings = {
  10: {
    means: 'Every conclusion of the run was recomputed and agrees. Nothing is approved by that.',
    next: 'Read what is only asserted, and give an expectation for each that matters.',
  },
  2: {
    means: 'Nothing contradicts the run, but not everything could be recomputed.',
    next: 'Give the packet, and what the rows name.',
  },
  3: {
    means: 'There is nothing here that could be recomputed.',
    next: 'Look into the report of the run; then inspect again.',
  },
  4: {
    means: 'The documents contradict each other, or what they say was done.',
    next: 'Keep all of it, find out who handled it, and inspect again.',
  },
} as const satisfies Readonly<Record<VerifyCode, { means: string; next: string }>>;

// The reader first sees what needs a hand.
const order: readonly VerifyRow['state'][] = ['differs', 'not evaluated', 'not evidenced', 'agrees'];
const signs = {
  agrees: prose`agrees`,
  differs: prose`**DIFFERS**`,
  'not evidenced': prose`NOT_EVIDENCED`,
  'not evaluated': prose`NOT_EVALUATED`,
} as const;

/** How each of the files came here. */
export interface Transport {
  readonly what: 'report' | 'evidence';
  readonly state: 'BOUND' | 'NOT_EVIDENCED';
}

export function toAnswer(
  { code, rows, verdict, attestation }: Extract<Concluded, { kind: 'concluded' }>,
  transports: readonly Transport[],
  notes: readonly string[],
): Answer {
  const [agree, differ, missing, unevaluated] = [
    countOf(rows, 'agrees'),
    countOf(rows, 'differs'),
    countOf(rows, 'not evidenced'),
    countOf(rows, 'not evaluated'),
  ];
  const { means, next } = meanings[code];
  const counted = prose`${agree} rows agree, ${differ} differ, ${missing} are not evidenced, ${unevaluated} were not evaluated`;
  // Who reads the annotation alone must hear it too: the files agree with each other, and may be another run's.
  const loose = transports.filter(({ state }) => state === 'NOT_EVIDENCED').map(({ what }) => what);
  const replaceable =
    loose.length === 0 ? '' : ` Transport of the ${loose.join(' and the ')}: NOT_EVIDENCED.`;
  const listed = order.flatMap((state) => rows.filter((row) => row.state === state));
  return {
    outputs: {
      outcome: outcomes[code],
      'exit-code': `${code}`,
      'rows-agreeing': `${agree}`,
      'rows-differing': `${differ}`,
      'rows-not-evidenced': `${missing}`,
      'rows-not-evaluated': `${unevaluated}`,
    },
    level: code === 10 ? 'notice' : 'warning',
    words: `${outcomes[code]} (${code}): ${counted.source}. ${means}${replaceable} Next: ${next}`,
    summary: lines([
      prose`# Verification: ${ours(outcomes[code])} (exit code ${code})`,
      nothing,
      MARK,
      nothing,
      prose`- ${ours(means)}`,
      prose`- next: ${ours(next)}`,
      prose`- rows: ${counted}`,
      prose`- verdict, as the run says it: ${orNone(verdict)}`,
      prose`- attestation: ${attestation}`,
      prose`- B4′ acceptance: NOT ASSERTED by this program; its owner decides.`,
      ...transports.map(({ what, state }) => prose`- transport of the ${ours(what)}: ${ours(state)}`),
      ...notes.map((note) => prose`- ${note}`),
      nothing,
      ...markdownTable(
        prose`row | how | what | detail`,
        listed
          .slice(0, TABLE_ROW_LIMIT)
          .map((row) => [
            signs[row.state],
            prose`${row.label}`,
            prose`${row.what}`,
            row.detail === '' ? nothing : prose`${row.detail}`,
          ]),
        prose`No row.`,
      ),
      ...(listed.length > TABLE_ROW_LIMIT
        ? [nothing, prose`${listed.length - TABLE_ROW_LIMIT} more rows: tki verify prints them all.`]
        : []),
      nothing,
    ]),
  };
}
