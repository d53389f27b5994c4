// A table that a screen reader, a telephone and a printer can read. Pure.
import { markup, nothing } from './markup.ts';
import type { Markup } from './markup.ts';

/** A person stops reading long before, and the run's own files hold every row. */
export const ROWS_SHOWN = 200;

export interface Table<Entry> {
  readonly caption: string;
  /** Column heads; the first column names its row. */
  readonly columns: readonly string[];
  readonly rows: readonly Entry[];
  readonly cells: (row: Entry) => readonly Markup[];
  /** What is in place of a table without rows. */
  readonly whenEmpty: string;
  readonly shown?: number;
}

/** `5 more, not shown here: …`, or nothing. What is left out is always counted. */
export function more(left: number, where: string): Markup {
  return left > 0 ? markup`<p class="more">${left} more, not shown: ${where}.</p>` : nothing;
}

/**
 * Narrow screens show each row as a block, with its heads repeated; the roles keep it a table for a screen reader then.
 * Cells are only made for the rows that are shown.
 */
export function table<Entry>(given: Table<Entry>): Markup {
  const { caption, columns, rows, cells, whenEmpty, shown = ROWS_SHOWN } = given;
  if (rows.length === 0) return markup`<p class="empty">${whenEmpty}</p>`;
  const head = columns.map((column) => markup`<th role="columnheader" scope="col">${column}</th>`);
  const body = rows.slice(0, shown).map((row) => {
    const made = cells(row).map((cell, index) =>
      index === 0
        ? markup`<th role="rowheader" scope="row">${cell}</th>`
        : markup`<td role="cell" data-head="${columns[index] ?? ''}">${cell}</td>`,
    );
    return markup`<tr role="row">
${made}
</tr> `;
  });
  return markup`<table role="table">
<caption>
${caption}
</caption>
<thead role="rowgroup">
<tr role="row">
${head}
</tr></thead>
<tbody role="rowgroup">
${body}
</tbody></table>
${more(rows.length - shown, 'the run’s own files hold every row')}`;
}
