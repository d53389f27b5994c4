// One packet is one snapshot: a query, or a revision of a document, that has two different answers in it has none that can be
// confirmed.
import { answerOf, findingIf, notEvaluated, type Rule } from '../rule-item.ts';

export const contradictoryAnswers: Rule = (item, { contradicted }) => {
  const answer = answerOf(item);
  const hit = answer !== null && contradicted.has(answer);
  if (!hit && (answer === null || item.declaredContentHash === null)) {
    return notEvaluated('no pair of id and content_hash');
  }
  return findingIf(
    'CONTRADICTORY_ANSWERS',
    hit
      ? `another item of this packet answers the same ${item.isDocument ? 'revision of the document' : 'query'} differently`
      : null,
  );
};
