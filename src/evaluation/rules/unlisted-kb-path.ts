// A knowledge-base document lies under one of the catalog's prefixes, or the item is held out.
import { quote } from '../quote.ts';
import { found, type Rule } from '../subject.ts';

export const unlistedKbPath: Rule = (item, { catalog }) => {
  if (!item.isDocument || item.queryId === null) return [];
  const [first, ...rest] = item.queryId.split('/');
  const listed = rest.length > 0 && catalog.kb_prefixes.includes(first ?? '');
  return found('UNLISTED_KB_PATH', listed ? null : quote(item.queryId, 120));
};
