// What callers may ask for, in the same words at every edge: durations, nonces, runtimes, venues. Pure; gives null, never throws.

const UNIT_SECONDS = { s: 1, m: 60, h: 3600, d: 86_400 } as const;

/** Ten years: longer is a slip of the keyboard, and it would switch the freshness rule off. */
export const MAX_AGE_LIMIT_SECONDS = 3650 * UNIT_SECONDS.d;

/** `90s`, `30m`, `24h`, `7d` in seconds; null for anything else. It may be above the limit. */
export function toSeconds(text: string): number | null {
  const [, amount, unit] = /^([1-9]\d{0,8})([smhd])$/.exec(text) ?? [];
  if (amount === undefined || unit === undefined) return null;
  return Number(amount) * UNIT_SECONDS[unit as keyof typeof UNIT_SECONDS];
}

/** A nonce of the caller's: 32 to 128 lower-case hex digits. */
export const callerNonce = /^[0-9a-f]{32,128}$/;

/** `2026-06-10T08:00:00Z`, with up to six decimals of the second: a time of the calendar, in UTC. */
export function isTime(text: string): boolean {
  const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/.test(text);
  const time = new Date(text);
  // Date accepts 30 February and moves it; the day that comes back must be the day that went in.
  return iso && !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 19) === text.slice(0, 19);
}

export type Venue = 'v1' | 'v2' | 'unstated';

export function isVenue(text: string): text is Venue {
  return text === 'v1' || text === 'v2' || text === 'unstated';
}
