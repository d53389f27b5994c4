// Times of packets: ISO 8601 in UTC, compared exactly. Pure; no clock of its own.

const PATTERN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?Z$/;

/** What a message asks for where a time is not of that form: an offset is another spelling, and two spellings are two bytes. */
export const TIME_FORM =
  '2026-06-10T08:00:00Z: a time of the calendar in UTC, Z at its end and no offset, at most six decimals of the second';

/** Microseconds since 1970 as a BigInt (a double cannot hold the year 9999), or null for no time of the calendar. */
export function toMicroseconds(text: string): bigint | null {
  if (!PATTERN.test(text)) return null;
  const second = text.slice(0, 19);
  const milliseconds = Date.parse(`${second}Z`);
  // Written back as it was, or the calendar has none such: 30 February is read as a day of March, and 24:00 as the next day.
  if (Number.isNaN(milliseconds) || !new Date(milliseconds).toISOString().startsWith(second)) return null;
  return BigInt(milliseconds) * 1000n + BigInt(text.slice(20, -1).padEnd(6, '0'));
}

export function isCalendarTime(text: string): boolean {
  return toMicroseconds(text) !== null;
}
