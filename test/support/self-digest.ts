// run.json's own digest, repaired in the place where the statement has it: what an editor does who knows how it is made.
import { selfDigest } from '../../src/attestation/statement.ts';
import type { RunStatement } from '../../src/formats/documents.ts';

/** Changes `run`. An edit may have taken the whole predicate away: then there is nothing to repair. */
export function repairSelfDigest(run: RunStatement): void {
  if (typeof run.predicate !== 'object' || run.predicate === null) return;
  if (run.self_digest === undefined) run.predicate.self_digest = selfDigest(run);
  else run.self_digest = selfDigest(run);
}
