// Databases outside the catalog's list, detectors and engines, withdrawn formulas: an item may not even name them.
import { findProhibited, isProhibitedDatabase, mayNameProhibited } from '../../formats/prohibition.ts';
import { quote } from '../quote.ts';
import { findingIf, held, isNamed, namesOf, notEvaluated, UNNAMED, type Rule } from '../rule-item.ts';

export const prohibitedSurface: Rule = (item, { catalog }) => {
  if (item.surface !== null && isProhibitedDatabase(item.surface)) {
    return findingIf('PROHIBITED_SURFACE', 'database postgres');
  }
  const names = namesOf(item);
  for (const text of mayNameProhibited(names, catalog.prohibited) ? names : []) {
    const hit = findProhibited(text, catalog.prohibited);
    if (hit !== undefined)
      return findingIf('PROHIBITED_SURFACE', `${quote(text, 120)} names ${quote(hit, 120)}`);
  }
  return isNamed(item) ? held : notEvaluated(UNNAMED);
};
