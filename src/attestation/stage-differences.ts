// A stage after the judgement: held against the policy as the judged one was, and against the stage before it. Pure.
import type { Reading } from '../formats/documents.ts';
import { probeIds } from '../formats/probe.ts';
import { agrees } from '../probes/checks.ts';
import type { Check, Standard } from '../probes/checks.ts';
import { confinementChecks } from './confinement-checks.ts';
import { continuityChecks } from './continuity-checks.ts';
import { outsideChecks } from './outside-checks.ts';

/** What is not as it has to be. Empty: everything was looked at, and agrees. */
export function stageDifferences(
  before: Reading,
  after: Reading,
  filterBytes: Uint8Array | null,
  standard: Standard,
): Check[] {
  return [
    ...continuityChecks(before, after, standard),
    ...confinementChecks(after, standard),
    ...probeIds.flatMap((probe) => outsideChecks(probe, after, filterBytes, standard)),
  ].filter((check) => !agrees(check));
}
