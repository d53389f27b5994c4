// How a datum on the page was obtained: made again here, cross-checked between documents, or only said by the run. Pure.
// It is read off the verification's rows; what no row speaks of is asserted, never more.
import { reportName } from '../formats/run-files.ts';
import type { Verification } from '../attestation/verify/inputs.ts';
import { isNamed } from '../attestation/verify/row.ts';
import type { Named } from '../attestation/verify/row.ts';
import { mark } from './marks.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';

export type Standing = 'recomputed' | 'cross-checked' | 'asserted' | 'contradicted';

/** The weakest standing of the rows of these names; without a name nothing bears it out. */
export function standingOf(verification: Verification, names: readonly Named[]): Standing {
  if (names.length === 0) return 'asserted';
  const rows = names.map((name) => verification.rows.find((row) => isNamed(row, name)));
  if (rows.some((row) => row?.state === 'differs')) return 'contradicted';
  if (rows.some((row) => row?.state !== 'agrees' || row.label === 'asserted')) return 'asserted';
  return rows.some((row) => row?.label === 'cross-checked') ? 'cross-checked' : 'recomputed';
}

/** Rows that decide for what a report says of its packet. */
export const REPORT_ROWS: readonly Named[] = [['evaluated', reportName]];

export const PROBE_ROWS: readonly Named[] = ['probe-judgements', 'probes-as-expected'];

export function standingMark(standing: Standing): Markup {
  switch (standing) {
    case 'recomputed':
      return mark('expected', 'recomputed');
    case 'cross-checked':
      return mark('linked', 'cross-checked');
    case 'asserted':
      return mark('asserted', 'asserted');
    case 'contradicted':
      return mark('violation', 'contradicted');
  }
}

/** One line that says what the marks mean: under each headline. */
export const standingLegend: Markup = markup`<ul class="inline key">
<li>${standingMark('recomputed')} made again here</li>
<li>${standingMark('cross-checked')} two documents agree</li>
<li>${standingMark('asserted')} only the run says so</li>
<li>${standingMark('contradicted')} something else says otherwise</li></ul>`;
