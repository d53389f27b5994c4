// An observation time that no calendar has: no age can be told, so the item is refused like a stale one.
import { quote } from '../quote.ts';
import { found, type Rule } from '../subject.ts';
import { isCalendarTime, TIME_FORM } from '../time.ts';

export const timeUnreadable: Rule = ({ observationTs }) => {
  const unreadable = observationTs !== null && !isCalendarTime(observationTs);
  return found(
    'TIME_UNREADABLE',
    unreadable ? `${quote(observationTs, 60)}: the form is ${TIME_FORM}` : null,
  );
};
