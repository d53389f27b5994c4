// The summary of a verification: what was compared, what differs, and what nobody has shown. Pure; runs in main. Must never sound like an
// approval. Attacker: the run's files, whose words stand in the rows.
import { encodeMarkdown as quote, encodeMarkdownSentence as sentence } from '../../report/encoders.ts';
import { TABLE_ROW_LIMIT, markdownTable } from '../../report/markdown-table.ts';
import type { Answer } from '../answer.ts';
import { MARK } from '../answer.ts';
import type { Concluded, VerifyCode, VerifyRow } from './conclude.ts';
import { countOf, outcomes } from './conclude.ts';

const meanings: Readonly<Record<VerifyCode, { means: string; next: string }>> = {
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
};

// The reader first sees what needs a hand.
const order: readonly VerifyRow['state'][] = ['differs', 'not evidenced', 'agrees'];
const signs = { agrees: 'agrees', differs: '**DIFFERS**', 'not evidenced': 'NOT_EVIDENCED' } as const;

/** How each of the files came here. */
export interface Transport {
  readonly what: string;
  readonly state: 'BOUND' | 'NOT_EVIDENCED';
}

export function toAnswer(
  { code, rows, verdict, attestation }: Extract<Concluded, { kind: 'concluded' }>,
  transports: readonly Transport[],
  notes: readonly string[],
): Answer {
  const [agree, differ, missing] = [
    countOf(rows, 'agrees'),
    countOf(rows, 'differs'),
    countOf(rows, 'not evidenced'),
  ];
  const { means, next } = meanings[code];
  const counted = `${agree} rows agree, ${differ} differ, ${missing} are not evidenced`;
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
    },
    level: code === 10 ? 'notice' : 'warning',
    words: `${outcomes[code]} (${code}): ${counted}. ${means}${replaceable} Next: ${next}`,
    summary: [
      `# Verification: ${outcomes[code]} (exit code ${code})`,
      '',
      MARK,
      '',
      `- ${means}`,
      `- next: ${next}`,
      `- rows: ${counted}`,
      `- verdict, as the run says it: ${verdict === null ? 'none' : quote(verdict)}`,
      `- attestation: ${quote(attestation)}`,
      '- B4′ acceptance: NOT ASSERTED by this program; its owner decides.',
      ...transports.map(({ what, state }) => `- transport of the ${what}: ${state}`),
      ...notes.map((note) => `- ${sentence(note)}`),
      '',
      ...markdownTable(
        ['row', 'how', 'what', 'detail'],
        listed
          .slice(0, TABLE_ROW_LIMIT)
          .map((row) => [
            signs[row.state],
            sentence(row.label),
            sentence(row.what),
            row.detail === '' ? '' : quote(row.detail),
          ]),
        'No row.',
      ),
      ...(listed.length > TABLE_ROW_LIMIT
        ? ['', `${listed.length - TABLE_ROW_LIMIT} more rows: tki verify prints them all.`]
        : []),
      '',
    ].join('\n'),
  };
}
