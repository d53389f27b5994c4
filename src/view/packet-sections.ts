// Findings, items, counts and claims of one report. Pure. Nearly every text here is the packet's or the reader's: hostile.
import type { ClaimRelation, Report, ReportedItem } from '../formats/documents.ts';
import { reasons } from '../formats/words/reasons.ts';
import { bySeverity } from '../formats/verdict.ts';
import { availabilityMark, mark, stateOfVerdict } from './marks.ts';
import { code, markup, nothing, quote, said } from './markup.ts';
import type { Markup } from './markup.ts';
import { REPORT_ROWS, standingMark, standingOf } from './standing.ts';
import { table } from './table.ts';
import type { ViewedRun } from './viewed-run.ts';

/** Of one cell: an item has one finding of each rule at most, a claim up to a hundred items. */
const IN_A_CELL = 6;

/** Digits that are on one line in a column. */
const SHORT_NUMBER = 15;

/** The first few, one a line, and how many are left. */
function few(pieces: readonly Markup[]): Markup {
  if (pieces.length === 0) return markup`<span class="soft">none</span>`;
  const left = pieces.length - IN_A_CELL;
  const lines = pieces.slice(0, IN_A_CELL).map((piece) => markup`<span class="line-of">${piece}</span>`);
  return markup`${lines}${left > 0 ? markup`<span class="line-of soft">${left} more, not shown</span>` : nothing}`;
}

/** A code of ours in words; one that this release does not know is quoted and left without. */
function reasonWords(reason: string): Markup {
  return Object.hasOwn(reasons, reason)
    ? markup`${code(reason)} <span class="soft">${reasons[reason as keyof typeof reasons].means}</span>`
    : code(reason);
}

function packetFindings(report: Report): Markup {
  if (report.findings.length === 0) return nothing;
  return table({
    caption: 'What stopped or marked the packet as a whole',
    columns: ['reason', 'verdict', 'rule', 'detail'],
    rows: report.findings,
    cells: ({ reason, verdict, rule, detail }) => [
      reasonWords(reason),
      mark(stateOfVerdict(verdict), code(verdict)),
      code(rule),
      said(detail),
    ],
    whenEmpty: 'None.',
  });
}

/** A number that is held out or refused is shown as what it is: not to be used. */
function valueOf({ availability, count, rows }: ReportedItem): Markup {
  const unused =
    availability === 'usable' ? nothing : markup`<span class="line-of soft">not to be used</span>`;
  if (count === null)
    return rows === null ? markup`<span class="soft">none</span>` : markup`${rows} rows${unused}`;
  return markup`<code class="${count.value.length > SHORT_NUMBER ? 'q' : 'number'}"><bdi>${count.value}</bdi></code>${unused}`;
}

function itemTable(items: readonly ReportedItem[]): Markup {
  return table({
    caption: 'Items, what needs attention first',
    columns: ['item', 'state', 'value', 'surface', 'reasons and notes'],
    rows: items,
    cells: (item) => [
      quote(item.item_id),
      item.availability === 'usable'
        ? availabilityMark(item.availability)
        : markup`${availabilityMark(item.availability)}<span class="line-of soft">${code(item.verdict)}</span>`,
      valueOf(item),
      markup`${quote(item.governed_surface)}<span class="line-of soft">${quote(item.precedence)} · ${quote(item.authority_status)} · ${quote(item.completeness)}</span>`,
      few([
        ...item.findings
          .filter(({ verdict }) => verdict !== 'EVIDENCE_PRESENT')
          .map(({ reason, detail }) => markup`${reasonWords(reason)} ${said(detail)}`),
        ...item.notes.map(said),
        ...(item.not_evaluated ?? []).map(
          ({ rule, why }) => markup`not evaluated: ${code(rule)} ${said(why)}`,
        ),
      ]),
    ],
    whenEmpty: 'No item was evaluated.',
  });
}

function countTable(items: readonly ReportedItem[]): Markup {
  const counted = items.flatMap(({ item_id, count }) => (count === null ? [] : [{ item_id, count }]));
  if (counted.length === 0) return nothing;
  return markup`<details>
<summary>Counts, each with its denominator (${counted.length})</summary>
${table({
  caption: 'A number without these is not a count',
  columns: ['item', 'value', 'denominator', 'population', 'match key', 'query', 'observed', 'confidence'],
  rows: counted,
  cells: ({ item_id, count }) =>
    [
      item_id,
      count.value,
      count.denominator,
      count.population,
      count.match_key,
      count.query,
      count.observation_ts,
      count.confidence,
    ].map(quote),
  whenEmpty: 'None.',
})}
</details>`;
}

const isDiagnostic = (relation: ClaimRelation['relation']): relation is `diagnostic; ${string}` =>
  relation.startsWith('diagnostic; ');

function relationMark(relation: ClaimRelation['relation']): Markup {
  // The figure agrees, and the item is not the one that counts.
  if (isDiagnostic(relation)) return mark('open', relation);
  switch (relation) {
    case 'agrees':
      return mark('expected', relation);
    case 'differs':
      return mark('violation', relation);
    case 'not comparable':
    case 'not evidenced':
      return mark('open', relation);
  }
}

function claimTable(claims: readonly ClaimRelation[]): Markup {
  return table({
    caption: 'Claims of the reader',
    columns: ['claim', 'text', 'relation', 'expected', 'observed', 'items'],
    rows: claims,
    cells: (claim) => [
      markup`${quote(claim.id)}<span class="line-of soft">used as ${claim.use}</span>`,
      said(claim.text),
      relationMark(claim.relation),
      quote(claim.expected),
      quote(claim.observed),
      few(
        claim.items.map(
          ({ item_id, availability }) => markup`${availabilityMark(availability)} ${quote(item_id)}`,
        ),
      ),
    ],
    whenEmpty: 'No claims were given.',
  });
}

/** What the report says of its packet, with how far that could be made again. */
export function packetSections(run: ViewedRun, report: Report): Markup {
  const standing = standingMark(standingOf(run.verification, REPORT_ROWS));
  const items = bySeverity(report.items);
  return markup`<section aria-labelledby="${run.id}-items">
<h3 id="${run.id}-items">${report.findings.length === 0 ? 'Items' : 'Findings and items'} ${standing}</h3>
${packetFindings(report)}${itemTable(items)}${countTable(items)}
</section>
<section aria-labelledby="${run.id}-claims">
<h3 id="${run.id}-claims">Claims ${standing}</h3>
<p class="lead">
A relation changes no verdict, and no claim is confirmed as run: that half is blocked on the Call
Contract.
</p>
${claimTable(report.claims)}
</section>`;
}
