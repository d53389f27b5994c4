// A count and the block that describes it say the same figure, query and time, each as a text: a figure of another kind is
// another figure, because two readers of `310` beside "309" need not agree on which of them was meant.
import { member, textMember } from '../lenient.ts';
import { quote } from '../quote.ts';
import { findingIf, notApplicable, notEvaluated, type Rule } from '../rule-item.ts';

export const countMismatch: Rule = (item) => {
  const { payload } = item.facts;
  const { discipline } = item;
  if (discipline === null) {
    return payload.kind === 'rows' ? notApplicable('rows, no count') : notEvaluated('no count_discipline');
  }
  const figure =
    payload.kind === 'count' ? payload.value : payload.kind === 'rows' ? String(payload.rows) : null;
  const expected = { value: figure, query: item.queryId, observation_ts: item.observationTs };
  const differing = Object.entries(expected).flatMap(([name, value]) => {
    if (member(discipline, name) === undefined) return [];
    const stated = textMember(discipline, name);
    if (stated === null) return [`${name} is not a text`];
    const differs = value !== null && stated !== value;
    return differs ? [`${name} is ${quote(stated, 60)}, item: ${quote(value, 60)}`] : [];
  });
  if (differing.length === 0 && Object.values(expected).includes(null)) {
    return notEvaluated('no figure, query or time to compare the count_discipline with');
  }
  return findingIf('COUNT_MISMATCH', differing.length === 0 ? null : differing.join('; '));
};
