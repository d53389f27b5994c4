// A result that meets the hard row limit is always TRUNCATED; COMPLETE, or nothing said, with that many rows contradicts it.
import { ROW_LIMIT } from '../../formats/limits.ts';
import { quote } from '../quote.ts';
import { found, type Rule } from '../subject.ts';

export const rowLimit: Rule = (item) => {
  const { payload } = item.facts;
  if (payload.kind !== 'rows' || payload.rows < ROW_LIMIT) return [];
  const contradicts = item.completeness !== 'TRUNCATED' || payload.rows > ROW_LIMIT;
  const said = item.completeness === null ? 'completeness not stated' : quote(item.completeness, 40);
  return found('ROW_LIMIT_CONTRADICTION', contradicts ? `${payload.rows} rows, ${said}` : null);
};
