// One judged item as the report repeats it: counts and digests, never row values, every outside text cut. Pure.
import { ownLists } from '../formats/catalog-lists.ts';
import { digestPattern, type Digest } from '../formats/digest.ts';
import type { Finding, ReportedItem } from '../formats/documents.ts';
import { reasons } from '../formats/words/reasons.ts';
import { availabilityOf, mostSevere } from '../formats/verdict.ts';
import { recordMember, textMember } from './lenient.ts';
import { clip } from '../formats/quoted.ts';
import { cutText, cutTextOrNull, DETAIL_LIMIT, NOTE_LIMIT } from './quote.ts';
import { rules } from './rules/registry.ts';
import { ruleIds, type RuleId } from '../formats/rule-ids.ts';
import { notEvaluated, type RuleContext, type RuleOutcome, type RuleItem } from './rule-item.ts';
import { count, type Tally } from './tally.ts';

/** The schema holds a word from outside to 50 units and a time to 60, with the remark that it was cut. */
const WORD_LIMIT = 20;

/** What these look at is read of an oversized item too; what any other looks at may be in the part that was not. */
const READ_OF_OVERSIZED: ReadonlySet<RuleId> = new Set<RuleId>([
  'item-too-large',
  'manifest-hash',
  'source-metadata',
  'catalog-differs',
]);

const unread = notEvaluated('over the size limit, so not read');

function outcomeOf(id: RuleId, item: RuleItem, context: RuleContext): RuleOutcome {
  const outcome = rules[id](item, context);
  const kept = !item.facts.tooLarge || outcome.kind === 'found' || READ_OF_OVERSIZED.has(id);
  return kept ? outcome : unread;
}

/** Every rule over one item, each outcome counted; the most severe finding is its verdict. */
export function judgeItem(item: RuleItem, context: RuleContext, tally: Tally): ReportedItem {
  const findings: Finding[] = [];
  const silent: { rule: RuleId; why: string }[] = [];
  tally.items++;
  for (const rule of ruleIds) {
    const outcome = outcomeOf(rule, item, context);
    count(tally.rules[rule], outcome);
    if (outcome.kind === 'not evaluated') silent.push({ rule, why: outcome.why });
    if (outcome.kind !== 'found') continue;
    const { reason, detail } = outcome;
    findings.push({ rule, verdict: reasons[reason].verdict, reason, detail: clip(detail, DETAIL_LIMIT) });
  }
  const verdict = mostSevere(
    findings.map((finding) => finding.verdict),
    'EVIDENCE_PRESENT',
  );
  const { payload, position, recomputedContentHash } = item.facts;
  const declared = item.declaredContentHash;
  return {
    position,
    item_id: cutText(item.name),
    named_query_id_or_kb_path: cutTextOrNull(item.queryId),
    governed_surface: cutTextOrNull(item.surface),
    precedence: cutTextOrNull(item.precedence, WORD_LIMIT),
    authority_status: cutTextOrNull(item.authorityStatus, WORD_LIMIT),
    completeness: cutTextOrNull(item.completeness, WORD_LIMIT),
    content_hash:
      declared !== null && digestPattern.test(declared) ? declared : cutTextOrNull(declared, WORD_LIMIT),
    recomputed_content_hash: recomputedContentHash,
    verdict,
    availability: availabilityOf(verdict),
    findings,
    notes: notesOn(item, context).map((note) => clip(note, NOTE_LIMIT)),
    count: toCount(item),
    rows: payload.kind === 'rows' ? payload.rows : null,
    ...(silent.length === 0 ? {} : { not_evaluated: silent }),
  };
}

/** What is no deviation, and yet has to be known by who reads the item. */
function notesOn(item: RuleItem, context: RuleContext): string[] {
  const notes: string[] = [];
  if (item.extension === null) {
    notes.push('EXTENSION_ABSENT: the packet does not say whether the result is complete');
  }
  const lists = ownLists(context.catalog);
  if (lists.database_list !== undefined)
    notes.push('database_list CATALOG: the list of databases is the catalog’s; seed 002’s list is not met');
  if (lists.functions !== undefined) {
    const called = item.entry?.functions ?? [];
    const what =
      called.length === 0 ? 'this query calls none of it' : `this query may call ${called.join(', ')}`;
    notes.push(
      `functions CATALOG: the function list is the catalog’s; seed 002’s empty list is not met; ${what}`,
    );
  }
  const provenance = textMember(recordMember(item.extension, 'gateway'), 'provenance');
  if (provenance !== null)
    notes.push(
      `${cutText(provenance, WORD_LIMIT)}: a read of its own; snapshot, READ ONLY and limits NOT_EVIDENCED`,
    );
  if (item.itemId === null && item.queryId !== null) notes.push('no item_id: the query id stands in for it');
  if (item.discipline !== null && textMember(item.discipline, 'value') === null) {
    notes.push('count_discipline has no value to compare the count with');
  }
  if (item.facts.recomputedContentHash === null) notes.push('content_hash could not be recomputed');
  if (context.manifest.kind === 'not recomputable') notes.push('manifest_hash could not be recomputed');
  const corpus = item.entry?.corpus;
  if (corpus !== undefined) {
    const other = corpus === 'information_unit' ? 'tac_logical_unit' : 'information_unit';
    const both = context.ruleItems.some((ruleItem) => ruleItem.entry?.corpus === other);
    if (!both)
      notes.push(`${corpus} without ${other}: the two corpora are reported side by side, never joined`);
  }
  return notes;
}

/** A count is shown with its whole discipline or not at all. */
function toCount(item: RuleItem): ReportedItem['count'] {
  if (item.facts.payload.kind !== 'count') return null;
  const value = item.facts.payload.value;
  const text = (name: string): string | null => cutTextOrNull(textMember(item.discipline, name));
  const discipline = {
    confidence: text('confidence'),
    denominator: text('denominator'),
    match_key: text('match_key'),
    observation_ts: text('observation_ts'),
    population: text('population'),
    query: text('query'),
    surface: text('surface'),
  };
  return Object.values(discipline).includes(null)
    ? null
    : { value, ...(discipline as Record<keyof typeof discipline, string>) };
}

/** Whether the item's own hash was recomputed and agrees. */
export function hashAgrees(item: RuleItem): boolean {
  const recomputed: Digest | null = item.facts.recomputedContentHash;
  return recomputed !== null && recomputed === item.declaredContentHash;
}
