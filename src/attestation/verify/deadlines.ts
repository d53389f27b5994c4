// How long the prober and the inspector might take: what the machine showed is only said, what follows from it is made again. Pure.
import type { Evidence } from '../../formats/documents.ts';
import { deadlinesFor } from '../../formats/deadlines.ts';
import type { ReleaseRules } from '../release-rules.ts';
import type { Row } from './row.ts';
import { compare, stated } from './row.ts';

/** No row for a run of a release that did not write them. */
export function deadlineRows({ predicate: { deadlines } }: Evidence, { policy }: ReleaseRules): Row[] {
  if (deadlines === undefined) return [];
  const { probe_seconds: probe, inspect_seconds: inspect, cause, measured } = deadlines;
  // Where the caller decided, the shorter of the two is what was requested.
  const asked = cause === 'caller' ? probe : null;
  const { measured: _made, ...follows } = deadlinesFor(policy.deadline_seconds, measured, asked);
  const { measured: _said, ...said } = deadlines;
  return [
    compare('deadlines', 'recomputed', follows, said),
    stated(
      'deadlines-measured',
      `prober ${probe} s, inspector ${inspect} s (${cause}); ${measured.hash_bytes} bytes hashed in ${measured.hash_ms} ms, first process ${measured.process_ms} ms`,
    ),
  ];
}
