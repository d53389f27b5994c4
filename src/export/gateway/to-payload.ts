// Rows of a gateway's answer to the payload of one item, and what is known of its completeness. Pure.
// Must never write COMPLETE for rows whose limit nobody states, and never a text that is not the value PostgreSQL would write.
import type { CatalogEntry, Completeness, GatewayMapping, Payload } from '../../formats/documents.ts';
import { ROW_LIMIT } from '../../formats/limits.ts';
import type { GatewayProblem } from '../../formats/words/gateway-problems.ts';
import type { ReadTable, RefusedAnswer } from './read-answer.ts';
import type { Value } from './value.ts';

export interface GatewayPayload {
  payload: Payload;
  completeness: Completeness;
  problem?: GatewayProblem;
}

type ColumnKind = 'text' | 'integer' | 'numeric' | 'boolean';

const COUNT = /^(?:0|[1-9][0-9]{0,18})$/;
const INTEGER = /^(?:0|-?[1-9][0-9]*)$/;
/** No exponent, and no zero with a sign: PostgreSQL writes neither. */
const NUMERIC = /^(?!-0(?:\.0+)?$)-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;

/** PostgreSQL's text of a value of this kind; undefined where it is of another. */
function toText(value: Value, kind: ColumnKind | 'postgres-text'): string | null | undefined {
  if (value.kind === 'null') return null;
  const written = value.kind === 'text' || value.kind === 'number' ? value.text : undefined;
  switch (kind) {
    case 'text':
      return value.kind === 'text' ? value.text : undefined;
    case 'postgres-text':
      return value.kind === 'text' || (written !== undefined && INTEGER.test(written)) ? written : undefined;
    case 'integer':
      return written !== undefined && INTEGER.test(written) ? written : undefined;
    case 'numeric':
      return written !== undefined && NUMERIC.test(written) ? written : undefined;
    case 'boolean':
      if (value.kind === 'boolean') return value.value ? 't' : 'f';
      return written === 't' || written === 'f' ? written : undefined;
  }
}

/** The cells of one row in the catalog's order; null where it has other columns. */
function cellsOf(row: Value, columns: readonly string[], are: ReadTable['rowsAre']): Value[] | null {
  if (are === 'lists') {
    if (row.kind !== 'list' || row.items.length !== columns.length) return null;
    return [...row.items];
  }
  if (row.kind !== 'object' || row.members.size !== columns.length) return null;
  const cells = columns.flatMap((column) => row.members.get(column) ?? []);
  return cells.length === columns.length ? cells : null;
}

export const withoutRows = (entry: Pick<CatalogEntry, 'columns'>): Payload => ({
  kind: 'rows',
  columns: [...entry.columns],
  rows: [],
});

/** The texts of all rows, or the first thing that is not as declared. `kindOf` is undefined for a column that nobody declares. */
export function toRows(
  table: ReadTable,
  columns: readonly string[],
  kindOf: (column: string) => ColumnKind | 'postgres-text' | undefined,
): { kind: 'rows'; rows: (string | null)[][] } | RefusedAnswer {
  const refused = (code: GatewayProblem): RefusedAnswer => ({ kind: 'refused', code });
  const listed = table.columns ?? columns;
  if (listed.length !== columns.length || columns.some((column, index) => column !== listed[index]))
    return refused('GATEWAY_COLUMNS');
  const kinds = columns.map(kindOf);
  const rows: (string | null)[][] = [];
  for (const row of table.rows) {
    const cells = cellsOf(row, columns, table.rowsAre);
    if (cells === null) return refused('GATEWAY_COLUMNS');
    const texts: (string | null)[] = [];
    for (const [index, cell] of cells.entries()) {
      const kind = kinds[index];
      if (kind === undefined) return refused('GATEWAY_COLUMN_UNDECLARED');
      const text = toText(cell, kind);
      if (text === undefined) return refused('GATEWAY_VALUE');
      texts.push(text);
    }
    rows.push(texts);
  }
  return { kind: 'rows', rows };
}

/** What one answer is worth as the item of `entry`. */
export function toGatewayPayload(
  entry: CatalogEntry,
  table: ReadTable | RefusedAnswer,
  mapping: GatewayMapping,
): GatewayPayload {
  const error = (problem: GatewayProblem): GatewayPayload => ({
    payload: withoutRows(entry),
    completeness: 'ERROR',
    problem,
  });
  if (table.kind === 'refused') return error(table.code);
  const declared = mapping.columns?.[entry.id] ?? {};
  const kindOf = (column: string) =>
    entry.result === 'count'
      ? 'integer'
      : Object.hasOwn(declared, column)
        ? declared[column]
        : mapping.values === 'postgres-text'
          ? 'postgres-text'
          : undefined;
  // Before any row is checked: a gateway that ignores its own limit is not as declared.
  if (mapping.row_limit !== null && table.rows.length > mapping.row_limit) return error('GATEWAY_ROWS');
  const read = toRows(table, entry.columns, kindOf);
  if (entry.result === 'count') {
    if (read.kind === 'refused') return error(read.code === 'GATEWAY_COLUMNS' ? read.code : 'GATEWAY_COUNT');
    const value = read.rows[0]?.[0];
    const single = read.rows.length === 1 && read.rows[0]?.length === 1 && !table.truncated;
    if (!single || value == null || !COUNT.test(value)) return error('GATEWAY_COUNT');
    return { payload: { kind: 'count', value }, completeness: 'COMPLETE' };
  }
  if (read.kind === 'refused') return error(read.code);
  const payload: Payload = {
    kind: 'rows',
    columns: [...entry.columns],
    rows: read.rows.slice(0, ROW_LIMIT),
  };
  if (mapping.row_limit === null)
    return { payload, completeness: 'TRUNCATED', problem: 'GATEWAY_LIMIT_UNKNOWN' };
  const count = read.rows.length;
  if (table.truncated || count >= Math.min(mapping.row_limit, ROW_LIMIT))
    return { payload, completeness: 'TRUNCATED' };
  return { payload, completeness: count === 0 ? 'EMPTY' : 'COMPLETE' };
}
