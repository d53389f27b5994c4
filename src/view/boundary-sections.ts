// The enforcement matrix, drift against one earlier run, the inspector's own check, and what stays blocked. Pure.
import type { Drift, Evidence, MatrixState, Report } from '../formats/documents.ts';
import { blockedCapabilities, matrixRows } from '../formats/register.ts';
import { mark, matrixMark } from './marks.ts';
import { code, markup, nothing, quote, said } from './markup.ts';
import type { Markup } from './markup.ts';
import { REPORT_ROWS, standingMark, standingOf } from './standing.ts';
import { table } from './table.ts';
import type { ViewedRun } from './viewed-run.ts';

interface ShownRow {
  readonly row: string;
  readonly title: string;
  readonly seed: boolean;
  readonly state: MatrixState | null;
  readonly by: string;
  /** Of a state that does not speak for itself; the report's own words. */
  readonly why: string;
}

/** The register's own rows and titles, with this run's states: a report's words for them are not needed. */
function shownRows(report: Report | null, evidence: Evidence | null): ShownRow[] {
  return matrixRows.map(({ row, title, seed }) => {
    const touched = report?.matrix.find((one) => one.row === row);
    const states = evidence?.predicate.matrix ?? {};
    const observed = Object.hasOwn(states, row) ? states[row] : undefined;
    // What the evidence shows is recomputed, and the section's mark says so: a report's other word has no place there.
    const by = observed === undefined ? (touched?.touched_by ?? '') : 'attestation';
    const state = observed ?? touched?.state ?? null;
    const why = touched !== undefined && touched.state === state ? (touched.why ?? '') : '';
    return { row, title, seed, state, by, why };
  });
}

/** Rows 24 to 37 are always shown; of the others those that the run touched. */
export function matrixSection(run: ViewedRun): Markup {
  const rows = shownRows(run.report, run.documents?.evidence ?? null);
  const isProbed = ({ row }: ShownRow): boolean => Number(row) >= 24 && Number(row) <= 37;
  const shown = rows.filter((row) => isProbed(row) || row.state !== null);
  const untouched = rows.filter((row) => !shown.includes(row)).map(({ row }) => `#${row}`);
  return markup`<section aria-labelledby="${run.id}-matrix">
<h3 id="${run.id}-matrix">
Enforcement matrix
<span class="soft">RECONSTRUCTED</span>
${standingMark(standingOf(run.verification, ['matrix-rows']))}
</h3>
${table({
  caption: 'Rows #24 to #37, and the others that this run touched; the mark above speaks of #24 to #37',
  columns: ['row', 'what', 'state', 'touched by', 'why'],
  rows: shown,
  cells: ({ row, title, seed, state, by, why }) => [
    markup`#${row}${seed ? markup` <span class="soft">SEED</span>` : nothing}`,
    markup`${title}`,
    state === null ? mark('asserted', 'not touched') : matrixMark(state),
    quote(by),
    why === '' ? nothing : said(why),
  ],
  whenEmpty: 'None.',
})}
<p class="soft after">
${untouched.length === 0 ? 'Every row was touched.' : `Not touched by this run: ${untouched.join(', ')}.`}
A state says what was seen in this run; it shows no row for any other. A row that was not evaluated is no better than
one that is not there.
</p></section>`;
}

function changeMark(change: Drift['entries'][number]['change']): Markup {
  switch (change) {
    case 'same':
      return mark('expected', change);
    case 'changed':
    case 'appeared':
      return mark('open', change);
    case 'not in this packet':
    case 'not compared':
      return mark('asserted', change);
  }
}

/** The report's own reason for what it could not compare; what it did compare is said in words of ours. */
function driftWords({ status, reason }: Drift): Markup {
  switch (status) {
    case 'COMPARED':
      return markup`the same catalog; the earlier report was taken as it is, and nothing here confirms it`;
    case 'NO_PREVIOUS':
      return markup`no earlier report was given`;
    case 'NOT_COMPARABLE':
      return said(reason);
  }
}

/** What this run's own report says of one earlier report. */
export function driftSection(run: ViewedRun, { drift }: Report): Markup {
  const changed = drift.entries.filter(({ change }) => change !== 'same');
  const same = drift.entries.length - changed.length;
  return markup`<section aria-labelledby="${run.id}-drift">
<h3 id="${run.id}-drift">
Drift against the earlier run ${standingMark(standingOf(run.verification, REPORT_ROWS))}
</h3>
<p>
${code(drift.status)}:
${driftWords(drift)}${drift.previous_digest === null ? nothing : markup`; earlier report ${quote(drift.previous_digest)}`}.
</p>
${
  drift.entries.length === 0
    ? nothing
    : markup`${table({
        caption: `What changed; ${same} of ${drift.entries.length} stayed the same`,
        columns: ['item', 'change', 'before', 'now'],
        rows: changed,
        cells: ({ item_id, change, before, now }) => [
          quote(item_id),
          changeMark(change),
          quote(before),
          quote(now),
        ],
        whenEmpty: `Nothing changed: ${same} of ${drift.entries.length} stayed the same.`,
      })}`
}
</section>`;
}

/** The inspector's passive look at its own sandbox, before it opened the packet. */
export function selfCheckSection(run: ViewedRun, { self_check: check }: Report): Markup {
  return markup`<section aria-labelledby="${run.id}-p1">
<h3 id="${run.id}-p1">
The inspector’s own check (P1)
${standingMark(standingOf(run.verification, ['self-check']))}
</h3>
<p>
${check.confirmed ? 'Confirmed before the packet was opened.' : 'Not confirmed: no item may be evaluated after that.'}
</p>
<details>
<summary>${check.checks.length} checks, expected beside observed</summary>
${table({
  caption: 'P1: what the inspector expected of its sandbox, and read there',
  columns: ['check', 'expected', 'observed', 'state'],
  rows: check.checks,
  cells: ({ id, expected, observed, confirmed }) => [
    quote(id),
    quote(expected),
    quote(observed),
    confirmed ? mark('expected', 'as expected') : mark('refused', 'not as expected'),
  ],
  whenEmpty: 'It did not run.',
})}
</details></section>`;
}

/** Constants of this release; not read from any run. */
export function blockedSection(): Markup {
  return markup`<section class="blocked" aria-labelledby="blocked">
<h2 id="blocked">What stays blocked</h2>
<p class="lead">
Constants of this release: no packet, flag or variable changes them, and no run on this page does.
</p>
<details>
<summary>Never allowed: ${blockedCapabilities.length} capabilities, and what would unblock each</summary>
${table({
  caption: 'Blocked capabilities, and what would unblock each',
  columns: ['id', 'what', 'state', 'why', 'unblocked by'],
  rows: blockedCapabilities,
  cells: ({ id, title, state, why, unblocked_by }) => [
    code(id),
    markup`${title}`,
    mark('asserted', state),
    markup`${why}`,
    markup`${unblocked_by}`,
  ],
  whenEmpty: 'None listed.',
})}
</details></section>`;
}
