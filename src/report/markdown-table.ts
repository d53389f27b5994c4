// A Markdown table from cells that are encoded already. Pure.

// A person stops reading long before, and report.json holds every row; GitHub's summary has a limit besides.
export const TABLE_ROW_LIMIT = 500;

/**
 * Header, rule and rows. Above {@link TABLE_ROW_LIMIT} rows the rest is counted, never dropped in silence.
 * `whenEmpty` stands in place of a table without rows.
 */
export function markdownTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  whenEmpty: string,
): string[] {
  if (rows.length === 0) return [whenEmpty];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const shown = rows.slice(0, TABLE_ROW_LIMIT).map(line);
  const left = rows.length - shown.length;
  const rest = left > 0 ? ['', `${left} more rows are in report.json.`] : [];
  return [line(header), line(header.map(() => '---')), ...shown, ...rest];
}
