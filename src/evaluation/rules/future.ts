// A time in the future, beyond a clock's skew, is a wrong clock or a packet that wants to stay fresh: refused.
import { FUTURE_SKEW_SECONDS } from '../../formats/limits.ts';
import { findingIf, notEvaluated, type Rule } from '../rule-item.ts';
import { toMicroseconds } from '../time.ts';

export const future: Rule = (item, { envelope, instructions }) => {
  const clock = toMicroseconds(instructions.clock);
  if (clock === null) return notEvaluated('the clock is not a calendar time');
  const latest = clock + BigInt(FUTURE_SKEW_SECONDS) * 1_000_000n;
  const ahead = Object.entries({
    packet_as_of: envelope.packet_as_of,
    observation_ts: item.observationTs,
  }).filter(([, time]) => time !== null && (toMicroseconds(time) ?? 0n) > latest);
  if (ahead.length === 0 && (item.observationTs === null || toMicroseconds(item.observationTs) === null)) {
    return notEvaluated('no observation_ts that can be read');
  }
  const names = ahead.map(([name, time]) => `${name} ${time}`).join(', ');
  return findingIf('FUTURE', ahead.length === 0 ? null : `${names}; the clock says ${instructions.clock}`);
};
