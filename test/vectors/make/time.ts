// Vectors: time. Each is registered with what must be observed of it.
import { STALE, one } from './expectations.ts';
import { dot } from './packets.ts';

export function timeVectors(): void {
  one('stale-packet', 'older than max age by packet_as_of', dot(), STALE, [['stale', 'STALE']], {
    packet: { packet_as_of: '2026-06-09T11:59:59Z' },
  });
  one(
    'stale-observation',
    'older than max age by observation_ts',
    (() => {
      const item = dot();
      item.source_metadata.observation_ts = '2026-06-09T11:59:59.999999Z';
      item.count_discipline.observation_ts = '2026-06-09T11:59:59.999999Z';
      return item;
    })(),
    STALE,
    [['stale', 'STALE']],
  );
  one(
    'stale-as-of',
    'older than max age at the later time that the caller judges by',
    dot(),
    STALE,
    [['stale', 'STALE']],
    { context: { go: { as_of: '2026-06-11T08:00:01Z' } } },
  );
  one('fresh-to-the-second', 'exactly max age old', dot(), 'EVIDENCE_PRESENT', [], {
    context: { go: { max_age_seconds: 14_400 } },
  });
  one(
    'future-packet',
    'more than 120 s in the future by packet_as_of',
    dot(),
    STALE,
    [['future', 'FUTURE']],
    {
      packet: { packet_as_of: '2026-06-10T12:02:00.000001Z' },
    },
  );
  one('future-within-skew', '120 s in the future', dot(), 'EVIDENCE_PRESENT', [], {
    packet: { packet_as_of: '2026-06-10T12:02:00Z' },
  });
  one(
    'future-observation',
    'more than 120 s in the future by observation_ts',
    (() => {
      const item = dot();
      item.source_metadata.observation_ts = '9999-12-31T23:59:59Z';
      item.count_discipline.observation_ts = '9999-12-31T23:59:59Z';
      return item;
    })(),
    STALE,
    [['future', 'FUTURE']],
  );
  one(
    'time-unreadable',
    'an observation time that no calendar has',
    (() => {
      const item = dot();
      item.source_metadata.observation_ts = '2026-02-30T00:00:00Z';
      item.count_discipline.observation_ts = '2026-02-30T00:00:00Z';
      return item;
    })(),
    STALE,
    [['time-unreadable', 'TIME_UNREADABLE']],
  );
  one(
    'time-offset',
    'an observation time with an offset',
    (() => {
      const item = dot();
      item.source_metadata.observation_ts = '2026-06-10T15:00:00+07:00';
      item.count_discipline.observation_ts = '2026-06-10T15:00:00+07:00';
      return item;
    })(),
    STALE,
    [['time-unreadable', 'TIME_UNREADABLE']],
  );
}
