// A Markdown table from cells that are Markdown already. Pure.
import type { Markdown } from './markdown-text.ts';
import { prose, nothing } from './markdown-text.ts';

// A person stops reading long before, and report.json holds every row; GitHub's summary has a limit besides.
export const TABLE_ROW_LIMIT = 500;

/**
 * Header, rule and rows. Above {@link TABLE_ROW_LIMIT} rows the rest is counted, never dropped in silence.
 * `whenEmpty` is in place of a table without rows.
 */
export function markdownTable(
  header: Markdown,
  rows: readonly (readonly Markdown[])[],
  whenEmpty: Markdown,
): Markdown[] {
  if (rows.length === 0) return [whenEmpty];
  const line = (cells: readonly string[]): Markdown => ({ source: `| ${cells.join(' | ')} |` });
  const shown = rows.slice(0, TABLE_ROW_LIMIT).map((cells) => line(cells.map(({ source }) => source)));
  const left = rows.length - shown.length;
  const rest = left > 0 ? [nothing, prose`${left} more rows are in report.json.`] : [];
  const heads = header.source.split('|').map((head) => head.trim());
  return [line(heads), line(heads.map(() => '---')), ...shown, ...rest];
}
