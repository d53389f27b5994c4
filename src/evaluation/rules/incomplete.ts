// TRUNCATED, TIMEOUT or ERROR as the exporter says; a result that is COMPLETE with an SQLSTATE ended in an error.
import { textMember } from '../lenient.ts';
import { quote } from '../quote.ts';
import { findingIf, notEvaluated, type Rule } from '../rule-item.ts';

/** The three ways in which a result says that it is not whole. */
export function isIncomplete(completeness: string | null): completeness is 'TRUNCATED' | 'TIMEOUT' | 'ERROR' {
  return completeness === 'TRUNCATED' || completeness === 'TIMEOUT' || completeness === 'ERROR';
}

export const incomplete: Rule = (item) => {
  const sqlstate = textMember(item.extension, 'sqlstate');
  const detail = sqlstate === null ? 'stated by the exporter' : `SQLSTATE ${quote(sqlstate, 10)}`;
  const { completeness } = item;
  if (isIncomplete(completeness)) return findingIf(completeness, detail);
  if (completeness !== 'COMPLETE' && completeness !== 'EMPTY') {
    return notEvaluated('does not say whether its result is complete');
  }
  return findingIf(
    'ERROR',
    completeness === 'COMPLETE' && sqlstate !== null ? `COMPLETE, and ${detail}` : null,
  );
};
