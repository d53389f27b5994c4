// A named query is one of the pinned catalog, or the item is held out.
import { unreviewedMembers } from '../../formats/unreviewed.ts';
import { quote } from '../quote.ts';
import { findingIf, notApplicable, notEvaluated, type Rule } from '../rule-item.ts';

export const unknownQuery: Rule = (item, { catalogDiffers }) => {
  if (item.isDocument) return notApplicable('a document, no query');
  if (item.queryId === null) return notEvaluated('names no query');
  if (catalogDiffers) return notEvaluated('exported with another catalog');
  // An entry whose denominator nobody wrote is none yet.
  const unreviewed = item.entry === null ? [] : unreviewedMembers(item.entry);
  if (unreviewed.length > 0)
    return findingIf(
      'UNKNOWN_QUERY_ID',
      `${quote(item.queryId, 120)}: UNREVIEWED in its entry (${unreviewed.join(', ')})`,
    );
  return findingIf('UNKNOWN_QUERY_ID', item.entry === null ? quote(item.queryId, 120) : null);
};
