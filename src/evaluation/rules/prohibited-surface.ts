// Databases outside the catalog's list, detectors and engines, withdrawn formulas: an item may not even name them.
import { findProhibited, isProhibitedDatabase } from '../../formats/prohibition.ts';
import { quote } from '../quote.ts';
import { found, held, isNamed, namesOf, notEvaluated, UNNAMED, type Rule } from '../subject.ts';

export const prohibitedSurface: Rule = (item, { catalog }) => {
  if (item.surface !== null && isProhibitedDatabase(item.surface)) {
    return found('PROHIBITED_SURFACE', 'database postgres');
  }
  for (const text of namesOf(item)) {
    const hit = findProhibited(text, catalog.prohibited);
    if (hit !== undefined) return found('PROHIBITED_SURFACE', `${quote(text, 120)} names ${quote(hit, 120)}`);
  }
  return isNamed(item) ? held : notEvaluated(UNNAMED);
};
