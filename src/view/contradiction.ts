// What a contradicted run shows first: the verification's own conclusion, cause by cause, and the rows that differ. Pure.
import { causeWords, consequenceWords } from '../attestation/verify/cause-words.ts';
import { toCauses } from '../attestation/verify/causes.ts';
import { detailWords } from '../attestation/verify/row-details.ts';
import { rowWords } from '../attestation/verify/row-words.ts';
import { mark } from './marks.ts';
import { markup, nothing, said } from './markup.ts';
import type { Markup } from './markup.ts';
import { more, table } from './table.ts';
import type { ViewedRun } from './viewed-run.ts';

// A screen holds both; the section of all rows has the rest.
const CAUSES_SHOWN = 5;
const DIFFERING_SHOWN = 8;

/** The verification's own conclusion, where it contradicts the run: each cause with what follows, then the rows themselves. */
export function contradictionSection({ id, verification }: ViewedRun): Markup {
  const { rows, exitCode } = verification;
  const differing = rows.filter(({ state }) => state === 'differs');
  if (differing.length === 0) return nothing;
  const causes = toCauses(rows).filter(({ row }) => row.state === 'differs');
  const shown = causes.slice(0, CAUSES_SHOWN).map((cause) => {
    const follow = consequenceWords(cause);
    return markup`<li>${mark('violation', 'differs')} ${said(causeWords(cause))}${follow === null ? nothing : markup`<span class="line-of soft">${follow}</span>`}</li>`;
  });
  return markup`<section class="next" aria-labelledby="${id}-why">
<h3 id="${id}-why">Why it is contradicted</h3>
<p>
Verification ended with code ${exitCode}: ${differing.length} of ${rows.length} rows differ.
</p>
<ul>
${shown}
</ul>
${more(causes.length - CAUSES_SHOWN, 'the rows of the verification have them')}
${table({
  caption: 'The rows that differ',
  columns: ['statement', 'how', 'expected and found'],
  rows: differing.slice(0, DIFFERING_SHOWN),
  cells: (row) => [said(rowWords(row)), markup`${row.label}`, said(detailWords(row.detail))],
  whenEmpty: 'None.',
})}
${more(differing.length - DIFFERING_SHOWN, 'the rows of the verification have them')}
</section>`;
}
