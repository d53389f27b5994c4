// What each probe is checked against from inside: the prober's raw observations, beside the expectation. Pure.
// The frame was made where nothing is trusted: what it leaves out is a difference.
import type { Frame } from '../../formats/documents.ts';
import type { ProbeId } from '../../formats/probe.ts';
import type { Check } from '../../formats/check.ts';
import type { Baseline } from '../../probes/checks.ts';
import { probes } from '../../probes/registry.ts';

/** What the prober saw, against the expectation. A missing attempt is a difference, never nothing. */
export function insideChecks(probe: ProbeId, frame: Frame, baseline: Baseline): Check[] {
  const { attempts, raw } = frame.observations[probe];
  const attempted = Object.entries(baseline.expectations.attempts[probe]).map(([id, codes]) => {
    const observed = attempts[id] ?? 'not attempted';
    // `A|B`: libc versions word the same refusal differently.
    return { id, expected: codes.split('|').includes(observed) ? observed : codes, observed };
  });
  return [...attempted, ...probes[probe].inside((name) => raw[name] ?? '!MISSING', baseline)];
}
