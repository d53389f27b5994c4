// No row is evidence of nothing, least of all of absence: the item is held out.
import { isIncomplete } from './incomplete.ts';
import { found, type Rule } from '../subject.ts';

export const emptyResult: Rule = (item) => {
  const { payload } = item.facts;
  // A result that ended early is not known to be empty.
  const noRows = payload.kind === 'rows' && payload.rows === 0 && !isIncomplete(item.completeness);
  return found('EMPTY_RESULT', item.completeness === 'EMPTY' || noRows ? 'no row' : null);
};
