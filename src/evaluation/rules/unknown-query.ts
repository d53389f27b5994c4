// A named query is one of the pinned catalog, or the item is held out.
import { quote } from '../quote.ts';
import { found, type Rule } from '../subject.ts';

export const unknownQuery: Rule = (item, { catalogDiffers }) => {
  const unknown = !item.isDocument && item.queryId !== null && item.entry === null && !catalogDiffers;
  return found('UNKNOWN_QUERY_ID', unknown ? quote(item.queryId ?? '', 120) : null);
};
