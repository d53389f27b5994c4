// The file that a run leaves whose probes were not all observed as expected. It says what was seen, attests nothing, and is no Statement.
import { differenceWords } from '../attestation/difference.ts';
import { toCanonicalJson } from '../formats/canonical.ts';
import type { Observations, Plan } from '../formats/documents.ts';
import { observationsName } from '../formats/run-files.ts';
import type { Identity } from './identity.ts';
import type { NotAsExpected } from './inspection.ts';

/** Of a bundle with every knob another: the first of them tell enough. */
const DISCREPANCIES_KEPT = 100;

/** RFC 8785 text plus one newline, under its name. */
export function observationsOf(
  plan: Plan,
  { run, nonce }: Identity,
  { judgement, attestation }: NotAsExpected,
  observedAt: string,
): { name: string; text: string } {
  const document: Observations = {
    schema: 'tki-observations/v1',
    decision_effect: 'NONE',
    may_gate: false,
    statement: 'NONE: the sandbox was not as the policy says, and nothing is attested',
    run,
    nonce,
    caller_nonce: plan.caller_nonce,
    venue: plan.venue,
    runtime: attestation.runtime ?? 'none',
    observed_at: observedAt,
    observed_as_expected: judgement.asExpected,
    probes: [...judgement.cells],
    matrix: { ...judgement.matrix },
    discrepancies: judgement.discrepancies
      .slice(0, DISCREPANCIES_KEPT)
      .map((each) => differenceWords(each).toWellFormed()),
  };
  return { name: observationsName(plan.venue, observedAt), text: `${toCanonicalJson(document)}\n` };
}
