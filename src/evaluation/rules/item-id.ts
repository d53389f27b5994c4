// What an item calls itself is the id of the entry that it was read by: a claim leans on items by id, so a second name
// would carry one entry's figure under another's.
import { quote } from '../quote.ts';
import { found, type Rule } from '../subject.ts';

export const itemId: Rule = (item, { catalogDiffers }) => {
  if (item.itemId === null || item.queryId === null) return [];
  // A document is named by its entry; without that entry, or with another catalog's, there is no id to hold it against.
  const expected = item.isDocument ? (catalogDiffers ? null : (item.document?.id ?? null)) : item.queryId;
  const differs = expected !== null && item.itemId !== expected;
  return found(
    'ITEM_ID_DIFFERS',
    differs ? `item_id is ${quote(item.itemId, 120)}, the entry's is ${quote(expected, 120)}` : null,
  );
};
