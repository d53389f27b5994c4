// Older than the caller's max age, counted from the earlier of packet_as_of and observation_ts: refused and marked stale.
import { toMicroseconds } from '../time.ts';
import { findingIf, notEvaluated, type Rule } from '../rule-item.ts';

export const stale: Rule = (item, { envelope, instructions }) => {
  const packet = toMicroseconds(envelope.packet_as_of);
  const own = item.observationTs === null ? null : toMicroseconds(item.observationTs);
  const observed = own ?? packet;
  const clock = toMicroseconds(instructions.clock);
  const asOf = instructions.as_of === null ? clock : toMicroseconds(instructions.as_of);
  if (packet === null || observed === null || clock === null || asOf === null) {
    return notEvaluated('no time of the packet, or no clock, that can be read');
  }
  const now = asOf > clock ? asOf : clock;
  const age = now - (observed < packet ? observed : packet);
  const limit = BigInt(instructions.max_age_seconds) * 1_000_000n;
  // Older than the limit by the packet's time alone is stale; younger by it alone is not known to be fresh.
  if (own === null && age <= limit) return notEvaluated('no observation_ts that can be read');
  return findingIf(
    'STALE',
    age > limit ? `${age / 1_000_000n} s old, max age ${instructions.max_age_seconds} s` : null,
  );
};
