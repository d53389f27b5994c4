// Two corpora are reported side by side, never joined (Domain H): one item that speaks of both is a join, and so is one
// whose query reads both. What the catalog says about joins adds to the release's list and never shortens it.
import { findJoin } from '../../formats/prohibition.ts';
import { quote } from '../quote.ts';
import { findingIf, isNamed, notEvaluated, surfacesOf, UNNAMED, type Rule } from '../rule-item.ts';

export const corpusJoin: Rule = (item, { catalog }) => {
  const query = item.entry === null ? [] : [...item.entry.relations, item.entry.sql];
  const joined = findJoin([...surfacesOf(item), ...query], catalog.prohibited.joins);
  if (joined === undefined && !isNamed(item)) return notEvaluated(UNNAMED);
  return findingIf(
    'CORPUS_JOIN',
    joined === undefined ? null : `speaks of ${joined.map((name) => quote(name, 80)).join(' and ')}`,
  );
};
