// What each probe is checked against from outside: the host's reading of the container, beside the expectation. Pure.
// A table or a mount that cannot be read is a difference; what only the inside can see has no check here.
import type { Architecture } from '../../formats/kernel/architectures.ts';
import type { Reading } from '../../formats/documents.ts';
import type { ProbeId } from '../../formats/probe.ts';
import type { Check } from '../../formats/check.ts';
import type { Baseline } from '../../probes/checks.ts';
import { probes } from '../../probes/registry.ts';
import type { Filter } from '../../probes/spec.ts';
import { filterAnswer, filterDifferences } from '../filter/decisions.ts';

const filterOf = (bytes: Uint8Array, architecture: Architecture): Filter => ({
  answer: (name, args) => filterAnswer(bytes, architecture, name, args),
  differences: (profile) => filterDifferences(profile, bytes),
});

/** What the host saw, against the expectation. Empty where only the inside can see. */
export function outsideChecks(
  probe: ProbeId,
  reading: Reading,
  filterBytes: Uint8Array | null,
  baseline: Baseline,
): readonly Check[] {
  const filter = filterBytes === null ? null : filterOf(filterBytes, baseline.architecture);
  return probes[probe].outside({ reading, filter }, baseline);
}
