// One judged item as the report repeats it: counts and digests, never row values, every outside text cut. Pure.
import { clip } from '../formats/quoted.ts';
import { digestPattern, type Digest } from '../formats/digest.ts';
import type { Finding, ReportedItem } from '../formats/documents.ts';
import { reasons } from '../formats/reasons.ts';
import { availabilityOf, mostSevere } from '../formats/verdict.ts';
import { textMember } from './lenient.ts';
import { cutText, cutTextOrNull, DETAIL_LIMIT, NOTE_LIMIT } from './quote.ts';
import { rules } from './rules/registry.ts';
import type { Ground, Subject } from './subject.ts';

/** The schema holds a word from outside to 50 units and a time to 60, with the remark that it was cut. */
const WORD_LIMIT = 20;

/** Every rule over one item; the most severe finding is its verdict. */
export function judgeItem(item: Subject, ground: Ground): ReportedItem {
  const findings: Finding[] = Object.entries(rules).flatMap(([rule, judge]) =>
    judge(item, ground).map(({ reason, detail }) => ({
      rule,
      verdict: reasons[reason].verdict,
      reason,
      detail: clip(detail, DETAIL_LIMIT),
    })),
  );
  const verdict = mostSevere(
    findings.map((finding) => finding.verdict),
    'EVIDENCE_PRESENT',
  );
  const { payload, position, contentHash } = item.facts;
  const declared = item.contentHash;
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
    recomputed_content_hash: contentHash,
    verdict,
    availability: availabilityOf(verdict),
    findings,
    notes: notesOn(item, ground).map((note) => clip(note, NOTE_LIMIT)),
    count: toCount(item),
    rows: payload.kind === 'rows' ? payload.rows : null,
  };
}

/** What is no deviation, and yet has to be known by who reads the item. */
function notesOn(item: Subject, ground: Ground): string[] {
  const notes: string[] = [];
  if (item.extension === null) {
    notes.push('EXTENSION_ABSENT: the packet does not say whether the result is complete');
  }
  if (item.itemId === null && item.queryId !== null) notes.push('no item_id: the query id stands in for it');
  if (item.discipline !== null && textMember(item.discipline, 'value') === null) {
    notes.push('count_discipline has no value to compare the count with');
  }
  if (item.facts.contentHash === null) notes.push('content_hash could not be recomputed');
  if (ground.manifestAgrees === null) notes.push('manifest_hash could not be recomputed');
  const corpus = item.entry?.corpus;
  if (corpus !== undefined) {
    const other = corpus === 'information_unit' ? 'tac_logical_unit' : 'information_unit';
    const both = ground.subjects.some((subject) => subject.entry?.corpus === other);
    if (!both)
      notes.push(`${corpus} without ${other}: the two corpora are reported side by side, never joined`);
  }
  return notes;
}

/** A count is shown with its whole discipline or not at all. */
function toCount(item: Subject): ReportedItem['count'] {
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
export function hashAgrees(item: Subject): boolean {
  const recomputed: Digest | null = item.facts.contentHash;
  return recomputed !== null && recomputed === item.contentHash;
}
