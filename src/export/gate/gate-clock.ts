// A text constant that becomes the moment of the query wherever PostgreSQL compares it with a time: 'now', 'today 10:00', '[today,]'. Pure.
// Must never leave it to the column's type, which the gate does not see: the same text would ask another question every day.
import type { Members, Place } from './gate-place.ts';
import { deny, isMembers } from './gate-place.ts';

/** PostgreSQL takes these words for times among signs, digits and other words, in any case. */
const CLOCK_WORD = /(?<![a-z])(?:now|today|tomorrow|yesterday)(?![a-z])/i;

/** What stays a text whatever it is compared with: under a cast to text, or as a pattern of LIKE. */
export function notePlainText(value: unknown, at: Place): void {
  if (isMembers(value) && isMembers(value['A_Const'])) at.state.plainTexts.add(value['A_Const']);
}

export function denyClock(constant: Members, at: Place): void {
  const text = isMembers(constant['sval']) ? constant['sval']['sval'] : undefined;
  if (typeof text !== 'string' || at.state.plainTexts.has(constant)) return;
  const word = CLOCK_WORD.exec(text)?.[0];
  if (word === undefined) return;
  deny(
    at,
    'VALUE_DENIED',
    `beside a time '${word}' is the moment of the query; write the date itself, or the text with its type: '…'::text`,
  );
}
