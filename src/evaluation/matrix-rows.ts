// The rows of the enforcement matrix that one evaluation touches, and what it observed for each. Pure.
// `as expected` says what this run saw of this packet; it proves no row for any other.
import type { Go, MatrixState, Report } from '../formats/documents.ts';
import { matrixRows } from '../formats/register.ts';
import type { RuleId } from './rules/registry.ts';

type Touched = ReadonlyMap<string, { readonly state: MatrixState; readonly by: string }>;

/** Envelope member → row. */
const ENVELOPE_ROWS: Readonly<Record<string, string>> = {
  schema: '1',
  source_mode: '3',
  decision_effect: '4',
  may_gate: '5',
  disclaimer: '6',
  freshness: '7',
};

/** Rule → row: an item that breaks the rule makes the row `not as expected`. */
const RULE_ROWS: Partial<Record<RuleId, string>> = {
  'source-metadata': '10',
  'local-path': '11',
  'content-hash': '12',
  'manifest-hash': '13',
  'provisional-binding': '14',
  'used-as-binding': '14',
  'diagnostic-override': '15',
  'sql-member': '16',
  'unknown-query': '17',
  'unlisted-kb-path': '17',
  'catalog-mismatch': '17',
  'catalog-differs': '17',
  incomplete: '18',
  'row-limit': '18',
  stale: '19',
  'time-unreadable': '19',
  future: '20',
};

export interface Observed {
  readonly selfCheckConfirmed: boolean;
  /** How far acceptance went: the packet was not read, its bytes or envelope were refused, or it was accepted. */
  readonly acceptance:
    | { readonly kind: 'not read' }
    | { readonly kind: 'bytes refused' }
    | { readonly kind: 'envelope refused'; readonly pointer: string | null }
    | { readonly kind: 'disclaimer refused' }
    | { readonly kind: 'accepted' };
  /** Rules that had a finding; null where no item was evaluated. */
  readonly brokenRules: ReadonlySet<string> | null;
}

/** Rows in the register's order; titles come from the register. */
export function toMatrix(go: Go, observed: Observed): Report['matrix'] {
  const touched: Touched = new Map([
    ...constantRows(observed),
    ...acceptanceRows(observed),
    ...itemRows(observed.brokenRules),
    ...Object.entries(go.matrix).map(([row, state]) => [row, { state, by: 'attestation' }] as const),
  ]);
  return matrixRows.flatMap(({ row, title }) => {
    const cell = touched.get(row);
    return cell === undefined ? [] : [{ row, title, state: cell.state, touched_by: cell.by }];
  });
}

type Cell = readonly [string, { readonly state: MatrixState; readonly by: string }];

const cell = (row: string, held: boolean, by: string): Cell => [
  row,
  { state: held ? 'as expected' : 'not as expected', by },
];

/** True of every report by its type: no exit 0, no green verdict, no mutation, non-gating, what stays blocked is listed. */
function constantRows({ selfCheckConfirmed }: Observed): Cell[] {
  const always = ['21', '22', '39', '40', '44'].map((row) => cell(row, true, 'report'));
  return [...always, cell('I11', selfCheckConfirmed, 'self-check')];
}

function acceptanceRows({ acceptance }: Observed): Cell[] {
  const rows = ['1', '2', '3', '4', '5', '6', '7', '8'];
  switch (acceptance.kind) {
    case 'not read':
      return [];
    case 'bytes refused':
      return [cell('8', false, 'envelope')];
    case 'envelope refused': {
      const name = acceptance.pointer?.split('/')[1] ?? '';
      // The strict schema stops at its first finding: the other rows were not judged.
      return [cell('8', true, 'envelope'), cell(ENVELOPE_ROWS[name] ?? '2', false, 'envelope')];
    }
    case 'disclaimer refused':
      return rows.map((row) => cell(row, row !== ENVELOPE_ROWS['disclaimer'], 'envelope'));
    case 'accepted':
      return rows.map((row) => cell(row, true, 'envelope'));
  }
}

function itemRows(broken: ReadonlySet<string> | null): Cell[] {
  if (broken === null) return [];
  const cells = new Map<string, { held: boolean; by: string[] }>();
  for (const [rule, row] of Object.entries(RULE_ROWS)) {
    const known = cells.get(row) ?? { held: true, by: [] };
    cells.set(row, { held: known.held && !broken.has(rule), by: [...known.by, rule] });
  }
  const complete = cell('9', !broken.has('source-metadata'), 'source-metadata');
  return [complete, ...[...cells].map(([row, { held, by }]) => cell(row, held, by.join(', ')))];
}
