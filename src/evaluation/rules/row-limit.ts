// A result that meets the hard row limit is always TRUNCATED; COMPLETE, or nothing said, with that many rows contradicts it.
import { ROW_LIMIT } from '../../formats/limits.ts';
import { quote } from '../quote.ts';
import { findingIf, held, notApplicable, notEvaluated, type Rule } from '../rule-item.ts';

export const rowLimit: Rule = (item) => {
  const { payload } = item.facts;
  switch (payload.kind) {
    case 'count':
      return notApplicable('a count, no rows');
    case 'malformed':
    case 'unread':
      return notEvaluated('its payload was not read');
    case 'rows':
      break;
  }
  if (payload.rows < ROW_LIMIT) return held;
  const contradicts = item.completeness !== 'TRUNCATED' || payload.rows > ROW_LIMIT;
  const said = item.completeness === null ? 'completeness not stated' : quote(item.completeness, 40);
  return findingIf('ROW_LIMIT_CONTRADICTION', contradicts ? `${payload.rows} rows, ${said}` : null);
};
