// E13 of seed 003 from two packets: the four figures at two moments, each with its denominator. Pure.
// Must never call equal what was counted otherwise: another catalog, surface, denominator or population is not comparable.
//
// Attacker: anyone who wrote either packet. That two figures are equal says nothing about what happened between them and was undone.
import type { Report } from '../formats/documents.ts';
import type { Answers } from './answers.ts';
import type { Stated } from './stated.ts';
import { asReviewed, notEvidenced, otherwise, reviewedFigures } from './stated.ts';

/** One packet that was judged, with what it answers; null where it was refused. */
export interface Moment {
  readonly report: Report;
  readonly answers: Answers | null;
  /** The catalog that the packet names; null where it names none. */
  readonly catalog: string | null;
}

export interface FigurePair {
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
  /** As both have it; null where they are not comparable or one is missing. */
  readonly denominator: string | null;
  readonly relation: 'same' | 'changed' | 'not comparable' | 'not evidenced';
}

export interface BeforeAfter {
  readonly state: 'SAME' | 'CHANGED' | 'NOT_COMPARABLE' | 'NOT_EVIDENCED';
  readonly why: string;
  readonly before_as_of: string | null;
  readonly after_as_of: string | null;
  readonly figures: readonly FigurePair[];
}

/** Why two packets cannot be laid beside each other at all. Undefined: they can. */
function whyNotComparable(before: Moment, after: Moment): string | undefined {
  if (before.answers === null) return 'the packet of --before was not accepted';
  if (after.answers === null) return 'the packet was not accepted';
  if (before.report.packet.digest === after.report.packet.digest)
    return 'both are the same packet, and one packet is one moment';
  if (before.catalog === null || after.catalog === null) return 'one of them names no catalog';
  if (before.catalog !== after.catalog) return 'they were exported with different catalogs';
  const [first, then] = [before, after].map(({ report }) => Date.parse(report.packet.packet_as_of ?? ''));
  // NaN compares as false: a time that is none is no order.
  if (!((first ?? NaN) < (then ?? NaN))) return 'the packet of --before is not the earlier one';
  return undefined;
}

function itemOf({ report }: Moment, id: string): Report['items'][number] | undefined {
  return report.items.find((item) => item.named_query_id_or_kb_path === id);
}

function valueOf({ answers }: Moment, id: string): string | null {
  const answer = answers?.get(id);
  return answer?.kind === 'count' ? answer.value : null;
}

/** What has to be the same before two figures are: which rows of which surface were counted, and by what. */
const describedBy = ['surface', 'denominator', 'match_key', 'population', 'query', 'confidence'] as const;

function toPair(before: Moment, after: Moment, id: string): FigurePair {
  const [was, is] = [valueOf(before, id), valueOf(after, id)];
  const [first, then] = [itemOf(before, id), itemOf(after, id)];
  const pair = { id, before: was, after: is };
  if (was === null || is === null) return { ...pair, denominator: null, relation: 'not evidenced' };
  const counted = first?.count ?? null;
  const sameWay =
    counted !== null &&
    first?.governed_surface === then?.governed_surface &&
    describedBy.every((name) => counted[name] === then?.count?.[name]);
  if (!sameWay) return { ...pair, denominator: null, relation: 'not comparable' };
  return { ...pair, denominator: counted.denominator, relation: was === is ? 'same' : 'changed' };
}

export function toBeforeAfter(before: Moment, after: Moment): BeforeAfter {
  const figures = Object.keys(reviewedFigures).map((id) => toPair(before, after, id));
  const times = {
    before_as_of: before.report.packet.packet_as_of,
    after_as_of: after.report.packet.packet_as_of,
  };
  const why = whyNotComparable(before, after);
  if (why !== undefined) {
    const none = figures.map((pair) => ({ ...pair, denominator: null, relation: 'not comparable' as const }));
    return { state: 'NOT_COMPARABLE', why, ...times, figures: none };
  }
  const has = (relation: FigurePair['relation']): boolean =>
    figures.some((pair) => pair.relation === relation);
  if (has('not comparable'))
    return {
      state: 'NOT_COMPARABLE',
      why: 'a figure was counted over another surface or population',
      ...times,
      figures,
    };
  if (has('changed')) return { state: 'CHANGED', why: 'a figure is another one', ...times, figures };
  if (has('not evidenced'))
    return { state: 'NOT_EVIDENCED', why: 'a figure is missing in one of them', ...times, figures };
  return {
    state: 'SAME',
    why: 'each figure is the same at both moments; what was done and undone between them is not seen',
    ...times,
    figures,
  };
}

const toWords = ({ id, before, after, denominator, relation }: FigurePair): string => {
  const sign = { same: '==', changed: '!=', 'not comparable': 'beside', 'not evidenced': 'beside' }[relation];
  const of = denominator === null ? relation : `denominator: ${denominator}`;
  return `${id} ${before ?? 'NOT_EVIDENCED'} ${sign} ${after ?? 'NOT_EVIDENCED'} (${of})`;
};

/** The cell of E13 where two packets were given. */
export function statedOfTwo(compared: BeforeAfter): Stated {
  const detail = `${compared.state}: ${compared.why}; ${compared.figures.map(toWords).join(', ')}`;
  const c1 = compared.figures.find(({ id }) => id === 'count/dot_agent_api_contract.DOT_C1_VOCAB_BUILD');
  const contradicts = [c1?.before, c1?.after].some((value) => value != null && value !== '0');
  switch (compared.state) {
    case 'NOT_COMPARABLE':
    case 'NOT_EVIDENCED':
      return { ...notEvidenced(detail), contradicts };
    case 'CHANGED':
      return otherwise(detail, contradicts);
    case 'SAME':
      return compared.figures.every(
        ({ id, after }) => reviewedFigures[id as keyof typeof reviewedFigures] === after,
      )
        ? asReviewed(detail)
        : otherwise(detail, contradicts);
  }
}
