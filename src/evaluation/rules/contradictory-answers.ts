// One packet is one snapshot: a query that has two different answers in it has none that can be confirmed.
import { found, notApplicable, notEvaluated, type Rule } from '../subject.ts';

export const contradictoryAnswers: Rule = (item, { contradicted }) => {
  const hit = item.queryId !== null && contradicted.has(item.queryId);
  if (!hit && item.isDocument) return notApplicable('a document may have several revisions');
  if (!hit && (item.queryId === null || item.contentHash === null))
    return notEvaluated('no pair of id and content_hash');
  return found(
    'CONTRADICTORY_ANSWERS',
    hit ? 'another item of this packet answers the same query differently' : null,
  );
};
