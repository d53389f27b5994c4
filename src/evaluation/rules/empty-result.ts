// No row is evidence of nothing, least of all of absence: the item is held out.
import { isIncomplete } from './incomplete.ts';
import { findingIf, held, notEvaluated, type Rule } from '../rule-item.ts';

export const emptyResult: Rule = (item) => {
  const { payload } = item.facts;
  // A result that ended early is not known to be empty.
  const noRows = payload.kind === 'rows' && payload.rows === 0 && !isIncomplete(item.completeness);
  if (item.completeness === 'EMPTY' || noRows) return findingIf('EMPTY_RESULT', 'no row');
  switch (payload.kind) {
    case 'malformed':
    case 'unread':
      return notEvaluated('its payload was not read');
    case 'rows':
      return payload.rows === 0 ? notEvaluated('the read ended early') : held;
    case 'count':
      return held;
  }
};
