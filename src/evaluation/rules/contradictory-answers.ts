// One packet is one snapshot: a query that has two different answers in it has none that can be confirmed.
import { found, type Rule } from '../subject.ts';

export const contradictoryAnswers: Rule = (item, { contradicted }) => {
  const hit = item.queryId !== null && contradicted.has(item.queryId);
  return found(
    'CONTRADICTORY_ANSWERS',
    hit ? 'another item of this packet answers the same query differently' : null,
  );
};
