// A knowledge-base document is one that the catalog lists by its path, below one of its prefixes, or the item is held out: a
// prefix alone names no surface, so there would be nothing to compare the item's own source with.
import { quote } from '../quote.ts';
import { findingIf, notApplicable, notEvaluated, type Rule } from '../rule-item.ts';

export const unlistedKbPath: Rule = (item, { catalog, catalogDiffers }) => {
  if (!item.isDocument) return notApplicable('a query, no document');
  if (item.queryId === null) return notEvaluated('names no path');
  if (catalogDiffers) return notEvaluated('exported with another catalog');
  const [first, ...rest] = item.queryId.split('/');
  const below = rest.length > 0 && catalog.kb_prefixes.includes(first ?? '');
  const listed = below && item.document !== null;
  const why = below ? 'no document of the catalog has that path' : 'below none of the prefixes';
  return findingIf('UNLISTED_KB_PATH', listed ? null : `${quote(item.queryId, 120)}: ${why}`);
};
