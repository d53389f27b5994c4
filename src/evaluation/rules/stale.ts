// Older than the caller's max age, counted from the earlier of packet_as_of and observation_ts: refused and marked stale.
import { toMicroseconds } from '../time.ts';
import { found, type Rule } from '../subject.ts';

export const stale: Rule = (item, { envelope, go }) => {
  const packet = toMicroseconds(envelope.packet_as_of);
  const observed = item.observationTs === null ? packet : (toMicroseconds(item.observationTs) ?? packet);
  const clock = toMicroseconds(go.clock);
  const asOf = go.as_of === null ? clock : toMicroseconds(go.as_of);
  if (packet === null || observed === null || clock === null || asOf === null) return [];
  const now = asOf > clock ? asOf : clock;
  const age = now - (observed < packet ? observed : packet);
  const limit = BigInt(go.max_age_seconds) * 1_000_000n;
  return found('STALE', age > limit ? `${age / 1_000_000n} s old, max age ${go.max_age_seconds} s` : null);
};
