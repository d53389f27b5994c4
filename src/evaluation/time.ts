// Times of packets: ISO 8601 in UTC, compared exactly. Pure; no clock of its own.

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,6}))?Z$/;

/** What a message asks for where a time is not of that form: an offset is another spelling, and two spellings are two bytes. */
export const TIME_FORM =
  '2026-06-10T08:00:00Z: a time of the calendar in UTC, Z at its end and no offset, at most six decimals of the second';

/** Microseconds since 1970 as a BigInt (a double cannot hold the year 9999), or null for no time of the calendar. */
export function toMicroseconds(text: string): bigint | null {
  const parts = PATTERN.exec(text);
  if (parts === null) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  const same =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour &&
    date.getUTCMinutes() === minute &&
    date.getUTCSeconds() === second;
  if (!same) return null;
  return BigInt(date.getTime()) * 1000n + BigInt((parts[7] ?? '').padEnd(6, '0'));
}

export function isCalendarTime(text: string): boolean {
  return toMicroseconds(text) !== null;
}
