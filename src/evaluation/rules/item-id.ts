// What an item calls itself is the id of the entry that it was read by: a claim refers to items by id, so a second name
// would carry one entry's figure under another's.
import { quote } from '../quote.ts';
import { findingIf, notApplicable, notEvaluated, type Rule } from '../rule-item.ts';

export const itemId: Rule = (item, { catalogDiffers }) => {
  if (item.itemId === null) return notApplicable('gives itself no id');
  // A document is named by its entry; without that entry, or with another catalog's, there is no id to hold it against.
  const expected = item.isDocument ? (catalogDiffers ? null : (item.document?.id ?? null)) : item.queryId;
  if (expected === null) return notEvaluated('no id of an entry to compare item_id with');
  return findingIf(
    'ITEM_ID_DIFFERS',
    item.itemId === expected
      ? null
      : `item_id is ${quote(item.itemId, 120)}, the entry's is ${quote(expected, 120)}`,
  );
};
