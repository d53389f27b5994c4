// An observation time that no calendar has: no age can be told, so the item is refused like a stale one.
import { quote } from '../quote.ts';
import { findingIf, notEvaluated, type Rule } from '../rule-item.ts';
import { isCalendarTime, TIME_FORM } from '../time.ts';

export const timeUnreadable: Rule = ({ observationTs }) => {
  if (observationTs === null) return notEvaluated('no observation_ts');
  return findingIf(
    'TIME_UNREADABLE',
    isCalendarTime(observationTs)
      ? null
      : `source_metadata.observation_ts ${quote(observationTs, 60)}: the form is ${TIME_FORM}`,
  );
};
