// A count carries surface, denominator, query, time, match key, population and confidence, or it is a hardcode in disguise.
import { textMember } from '../lenient.ts';
import { findingIf, notApplicable, notEvaluated, type Rule } from '../rule-item.ts';

const DISCIPLINE = [
  'confidence',
  'denominator',
  'match_key',
  'observation_ts',
  'population',
  'query',
  'surface',
] as const;

export const collapsedCount: Rule = (item) => {
  switch (item.facts.payload.kind) {
    case 'rows':
      return notApplicable('rows, no count');
    case 'malformed':
    case 'unread':
      return notEvaluated('its payload was not read');
    case 'count':
      break;
  }
  const missing = DISCIPLINE.filter((name) => (textMember(item.discipline, name) ?? '').trim() === '');
  return findingIf(
    'COLLAPSED_COUNT',
    missing.length === 0 ? null : `count_discipline lacks ${missing.join(', ')}`,
  );
};
