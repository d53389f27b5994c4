// The summary of a verification: what was compared, what differs, and what nobody has shown. Pure; runs in main. Must never sound like an
// approval. Attacker: the run's files, whose words are in the rows.
import { TABLE_ROW_LIMIT, markdownTable } from '../../report/markdown-table.ts';
import { lines, prose, nothing, orNone, ours } from '../../report/markdown-text.ts';
import { clip } from '../../formats/quoted.ts';
import { MARK } from '../answer.ts';
import type { Markdown } from '../../report/markdown-text.ts';
import type { StepAnswer } from '../launcher/step.ts';
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
    next: "Read the run's report, then inspect again.",
  },
  4: {
    means: 'The documents contradict each other, the packet or your expectations.',
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

/** Rows that need a hand, above the fold: two screens hold them. */
const ROWS_SHOWN = 12;

/** Of a row's detail above the fold; below it is whole. */
const DETAIL_LIMIT = 240;

const CAUSES_SHOWN = 5;

const rowTable = (rows: readonly VerifyRow[]): Markdown[] =>
  markdownTable(
    prose`row | how | what | detail`,
    rows.map((row) => [
      signs[row.state],
      prose`${row.label}`,
      prose`${row.what}`,
      row.detail === '' ? nothing : prose`${row.detail}`,
    ]),
    prose`No row.`,
  );

export function toAnswer(
  { code, rows, verdict, basis, causes, attestation }: Extract<Concluded, { kind: 'concluded' }>,
  transports: readonly Transport[],
  notes: readonly string[],
): StepAnswer {
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
  // What needs a hand fits the screen; all rows are one click away.
  const needing = listed.filter(({ state }) => state === 'differs' || state === 'not evaluated');
  const shown = needing
    .slice(0, ROWS_SHOWN)
    .map((row) => ({ ...row, detail: clip(row.detail, DETAIL_LIMIT) }));
  const [first] = causes;
  const why = first === undefined ? '' : ` ${first.text}.`;
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
    words: `${outcomes[code]} (${code}): ${counted.source}. ${means}${why}${replaceable} Next: ${next}`,
    summary: lines([
      prose`# Verification: ${ours(outcomes[code])} (exit code ${code})`,
      nothing,
      MARK,
      nothing,
      prose`- ${ours(means)}`,
      ...causes
        .slice(0, CAUSES_SHOWN)
        .map(({ state, text }) => prose`- ${signs[state]}: ${clip(text, DETAIL_LIMIT)}`),
      ...(causes.length > CAUSES_SHOWN
        ? [prose`- ${causes.length - CAUSES_SHOWN} more of them in the rows`]
        : []),
      prose`- next: ${ours(next)}`,
      prose`- rows: ${counted}`,
      prose`- verdict: ${orNone(verdict)} (${ours(basis)})`,
      prose`- attestation: ${attestation}`,
      prose`- B4′ acceptance: NOT ASSERTED by this program; its owner decides.`,
      ...transports.map(({ what, state }) => prose`- transport of the ${ours(what)}: ${ours(state)}`),
      ...notes.map((note) => prose`- ${note}`),
      nothing,
      ...(shown.length === 0 ? [] : [...rowTable(shown), nothing]),
      ...(needing.length > shown.length
        ? [prose`${needing.length - shown.length} more of them below.`, nothing]
        : []),
      prose`<details><summary>All ${listed.length} rows</summary>`,
      nothing,
      ...rowTable(listed.slice(0, TABLE_ROW_LIMIT)),
      ...(listed.length > TABLE_ROW_LIMIT
        ? [nothing, prose`${listed.length - TABLE_ROW_LIMIT} more rows: tki verify --all prints them all.`]
        : []),
      nothing,
      prose`</details>`,
      nothing,
    ]),
  };
}
