// A stage after the judgement: checked against the policy as the judged one was, and against the stage before it. Pure.
import type { Reading } from '../../formats/documents.ts';
import { probeIds } from '../../formats/probe.ts';
import type { Check } from '../../formats/check.ts';
import type { Baseline } from '../../probes/checks.ts';
import { holds } from '../../probes/unkept.ts';
import { confinementChecks } from './confinement.ts';
import { continuityChecks } from './continuity.ts';
import { outsideChecks } from './outside.ts';

/** What is not as it has to be. Empty: everything was checked, and agrees. */
export function stageDifferences(
  before: Reading,
  after: Reading,
  filterBytes: Uint8Array | null,
  baseline: Baseline,
): Check[] {
  const differing = (place: string, checks: readonly Check[]) =>
    checks.filter((check) => !holds(place, check, baseline));
  return [
    ...differing('witness', [
      ...continuityChecks(before, after, baseline),
      ...confinementChecks(after, baseline),
    ]),
    ...probeIds.flatMap((probe) =>
      differing(`outside ${probe}`, outsideChecks(probe, after, filterBytes, baseline)),
    ),
  ];
}
