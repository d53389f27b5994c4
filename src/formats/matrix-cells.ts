// The matrix of one report, anyone who writes it: its order and titles, and the rows that a document shows by itself. Pure.
// Must never leave out a row that a report answers for: what nothing checked is there, and says why.
import { toCanonicalJson } from './canonical.ts';
import type { MatrixCell, MatrixState, Report } from './documents.ts';
import { WHY_LIMIT } from './limits.ts';
import { blockedCapabilities, matrixRows } from './register.ts';
import { exitCodeOf, verdictOrder } from './verdict.ts';

/** What a row came to. `why` is there exactly where the state alone would leave a reader guessing. */
export type Cell = { readonly by: string } & (
  | { readonly state: 'as expected' | 'not as expected' }
  | { readonly state: 'unverified' | 'not evaluated'; readonly why: string }
);

export type Cells = readonly (readonly [row: string, cell: Cell])[];

/** Cells under the register's titles, in its order. Of two cells for one row the later counts. */
export function toMatrix(cells: Cells): MatrixCell[] {
  const known = new Map(cells);
  return matrixRows.flatMap(({ row, title }) => {
    const cell = known.get(row);
    if (cell === undefined) return [];
    const shown = { row, title, state: cell.state, touched_by: cell.by };
    return ['why' in cell ? { ...shown, why: cell.why.slice(0, WHY_LIMIT).toWellFormed() } : shown];
  });
}

export const looked = (row: string, held: boolean, by: string): Cells[number] => [
  row,
  { state: held ? 'as expected' : 'not as expected', by },
];

export function notLooked(rows: readonly string[], by: string, why: string): Cells {
  return rows.map((row) => [row, { state: 'not evaluated', by, why }] as const);
}

/** The packet's own rows: 1 to 8 its envelope and bytes, 9 to 20 its items. */
export const ENVELOPE_ROWS: readonly string[] = ['1', '2', '3', '4', '5', '6', '7', '8'];
export const ITEM_ROWS: readonly string[] = [
  '9',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
  '19',
  '20',
];

/** Rows that the attestation answers for. */
const SANDBOX_ROWS: readonly string[] = matrixRows
  .map(({ row }) => row)
  .filter((row) => Number(row) >= 24 && Number(row) <= 37);

/** No run comes to more here: what it would take is beside it. */
const SHOWN_ELSEWHERE: Readonly<Record<string, string>> = {
  24: "no run accepts its own venue: only a verifier with an owner's approval says more",
  32: 'the export shows it; a sandbox without a database has nothing to show it with',
};

/** The states that the host came to; null where it came to none. A row that it does not speak of was not evaluated. */
export function sandboxCells(states: Readonly<Record<string, MatrixState>> | null): Cells {
  if (states === null) return notLooked(SANDBOX_ROWS, 'attestation', 'no sandbox was judged');
  return SANDBOX_ROWS.map((row) => {
    const state = Object.hasOwn(states, row) ? states[row] : undefined;
    switch (state) {
      case 'as expected':
      case 'not as expected':
        return looked(row, state === 'as expected', 'attestation');
      case 'unverified': {
        const why = SHOWN_ELSEWHERE[row] ?? 'neither confirmed nor refuted: the evidence says why';
        return [row, { state, by: 'attestation', why }] as const;
      }
      case 'not evaluated':
        return [row, { state, by: 'attestation', why: 'not checked: the evidence says why' }] as const;
      case undefined:
        return [
          row,
          { state: 'not evaluated', by: 'attestation', why: 'the host said nothing about it' },
        ] as const;
    }
  });
}

/** I11: the inspector's own check before the first byte of the packet. */
export function selfCheckCells({ confirmed, checks }: Report['self_check']): Cells {
  if (!confirmed && checks.length === 0)
    return notLooked(['I11'], 'self-check', 'the self-check did not run');
  const held = confirmed && checks.length > 0 && checks.every((check) => check.confirmed);
  return [looked('I11', held, 'self-check')];
}

type Written = Omit<Report, 'matrix'>;

const ACTIONS = toCanonicalJson(['READ_PACKET_ITEM', 'WRITE_LOCAL_REPORT']);

/** Rows whose subject is the report itself: read in the finished document, not taken from its type. */
const DOCUMENT_ROWS: Readonly<Record<string, (report: Written) => boolean>> = {
  21: ({ verdict, exit_code: code }) => (code as number) !== 0 && code === exitCodeOf(verdict),
  22: ({ verdict }) => verdictOrder.includes(verdict),
  39: ({ production_mutation: mutation }) => (mutation as unknown) === false,
  40: ({ decision_effect: effect, may_gate: gate, allowed_actions: actions }) =>
    (effect as unknown) === 'NONE' && (gate as unknown) === false && toCanonicalJson(actions) === ACTIONS,
  44: ({ blocked_capabilities: listed, allowed_actions: actions }) =>
    toCanonicalJson(listed) === toCanonicalJson(blockedCapabilities) && toCanonicalJson(actions) === ACTIONS,
};

export function documentCells(report: Written): Cells {
  return Object.entries(DOCUMENT_ROWS).map(([row, holds]) => looked(row, holds(report), 'report'));
}
