// An evidence file by itself, from its bytes: judged, told in words, or said to be none. Pure.
import type { ReleaseRules } from '../attestation/release-rules.ts';
import { ownRules } from '../attestation/release-rules.ts';
import { readEvidence, verifyEvidence } from '../attestation/verify/evidence-alone.ts';
import type { EvidenceFile } from '../attestation/verify/evidence-alone.ts';
import type { Verification } from '../attestation/verify/inputs.ts';
import { observationsWords, readObservations } from '../attestation/verify/observations.ts';
import { otherVersionIn } from '../attestation/verify/read-documents.ts';
import { blocked, unknownVersion } from '../attestation/verify/verify.ts';

/** `why`: the file is neither evidence nor observations, of this release or of another. */
export function recomputeEvidence(
  file: EvidenceFile,
  own: ReleaseRules = ownRules,
): Verification | { readonly why: string } {
  const { name, bytes } = file;
  const seen = readObservations(bytes);
  if (seen !== null) return blocked(observationsWords(seen));
  const evidence = readEvidence(bytes);
  if (!('why' in evidence)) return verifyEvidence(evidence, file, own);
  const other = otherVersionIn(new Map([[name, bytes]]));
  return other === null ? evidence : unknownVersion(other);
}
