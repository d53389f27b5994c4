// A named query is one of the pinned catalog, or the item is held out.
import { quote } from '../quote.ts';
import { findingIf, notApplicable, notEvaluated, type Rule } from '../rule-item.ts';

export const unknownQuery: Rule = (item, { catalogDiffers }) => {
  if (item.isDocument) return notApplicable('a document, no query');
  if (item.queryId === null) return notEvaluated('names no query');
  if (catalogDiffers) return notEvaluated('exported with another catalog');
  return findingIf('UNKNOWN_QUERY_ID', item.entry === null ? quote(item.queryId, 120) : null);
};
