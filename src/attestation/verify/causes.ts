// Which rows of a verification are a cause, and which only follow from one: an edited file makes ten rows differ, and is one thing
// to look at. Pure. Loses no row: what no cause explains is a cause of its own.
import { reportName } from '../../formats/run-files.ts';
import type { Row } from './row.ts';
import { isNamed } from './row.ts';
import type { RowAbout, RowId } from './row-words.ts';
import { rowAbout } from './row-words.ts';

export interface Cause {
  readonly row: Row;
  /** Rows that differ, or never ran, because of it. */
  readonly consequences: readonly Row[];
}

interface Explanation {
  readonly cause: RowId;
  readonly ids?: readonly RowId[];
  readonly about?: readonly RowAbout[];
  /** Only rows about the same file, unless the cause is about report.json, which the two texts are made from. */
  readonly ofTheFile?: true;
}

const TEXTS: readonly RowId[] = ['rendered', 'evaluated'];
const REEVALUATED: readonly RowId[] = ['verdict', 'evaluated', 'unevaluated-rows', 'no-milder'];
const PROGRAMS: readonly RowId[] = [
  'program-subject',
  'inside-program',
  'evidence-subjects',
  'bundle-checks',
  'discrepancies',
  'removed-programs',
];

/** What explains what; the first line that fits. An input that is not the run's comes first, then the files as they lie there. */
const explanations: readonly Explanation[] = [
  { cause: 'given-packet', ids: REEVALUATED },
  { cause: 'given-claims', ids: REEVALUATED },
  { cause: 'given-previous', ids: REEVALUATED },
  { cause: 'given-catalog', ids: REEVALUATED },
  { cause: 'program-subject', ids: PROGRAMS },
  { cause: 'evidence-file', about: ['sandbox'] },
  { cause: 'run-file', ids: [...TEXTS, 'reports-in-out'], ofTheFile: true },
  { cause: 'rendered', ids: ['run-file', 'evaluated', 'reports-in-out'], ofTheFile: true },
  { cause: 'runtime-id', ids: ['probe-judgements', 'probes-as-expected', 'matrix-rows'] },
  {
    cause: 'probe-judgements',
    ids: [
      'probes-as-expected',
      'promises-unkept',
      'engine-probes',
      'matrix-rows',
      'discrepancies',
      'go-attestation',
      'go-matrix',
      'report-matrix',
    ],
  },
  { cause: 'run-self-digest', about: ['run', 'packet', 'sandbox'] },
  { cause: 'verdict', ids: ['evaluated', 'unevaluated-rows', 'no-milder'] },
  { cause: 'evaluated', ids: ['evaluated', 'no-milder'] },
];

/** The report that the two texts beside it, and whatever was said of them, are made from. */
const OF_THE_REPORT: readonly RowId[] = [
  ...TEXTS,
  ...REEVALUATED,
  'report-told',
  'report-matrix',
  'self-check',
  'report-verdict',
  'report-exit-code',
  'origin',
];

function explains({ ids = [], about = [], ofTheFile }: Explanation, cause: Row, row: Row): boolean {
  if (ofTheFile === true) {
    if (cause.of === reportName) return OF_THE_REPORT.includes(row.id) || ids.includes(row.id);
    return ids.includes(row.id) && (row.of === null || row.of === cause.of);
  }
  return ids.includes(row.id) || about.includes(rowAbout(row.id));
}

/** Rows that need someone: what differs, what never ran, and what a conclusion hangs on and nothing here bears out. */
const isOpen = ({ state, concludes }: Row): boolean =>
  state === 'differs' || state === 'not evaluated' || (state === 'not evidenced' && concludes);

/** Open only because an earlier release made the run: one cause, however many rows it opens. */
const isOfRelease = ({ detail }: Row): boolean => detail.kind === 'earlier release';

/** The causes in the order of need: what differs before what is only open. */
export function toCauses(rows: readonly Row[]): Cause[] {
  const open = rows.filter(isOpen);
  const taken = new Set<Row>();
  const causes: Cause[] = [];
  const take = (row: Row, follows: (other: Row) => boolean): void => {
    if (taken.has(row)) return;
    taken.add(row);
    // What differs is never hidden below what is only open.
    const consequences = open.filter(
      (other) =>
        !taken.has(other) && (row.state === 'differs' || other.state !== 'differs') && follows(other),
    );
    for (const each of consequences) taken.add(each);
    causes.push({ row, consequences });
  };
  const explain = (some: readonly Row[]): void => {
    for (const explanation of explanations)
      for (const row of some.filter((each) => isNamed(each, explanation.cause) && !isOfRelease(each)))
        take(row, (other) => explains(explanation, row, other));
  };
  // What differs explains what is open, and not the other way round.
  explain(open.filter(({ state }) => state === 'differs'));
  explain(open);
  for (const row of open) take(row, (other) => isOfRelease(row) && isOfRelease(other));
  const need = ({ row }: Cause): number => (row.state === 'differs' ? 0 : 1);
  return causes.sort((a, b) => need(a) - need(b));
}
