// A knowledge-base document lies under one of the catalog's prefixes, or the item is held out.
import { quote } from '../quote.ts';
import { found, notApplicable, notEvaluated, type Rule } from '../subject.ts';

export const unlistedKbPath: Rule = (item, { catalog }) => {
  if (!item.isDocument) return notApplicable('a query, no document');
  if (item.queryId === null) return notEvaluated('names no path');
  const [first, ...rest] = item.queryId.split('/');
  const listed = rest.length > 0 && catalog.kb_prefixes.includes(first ?? '');
  return found('UNLISTED_KB_PATH', listed ? null : quote(item.queryId, 120));
};
