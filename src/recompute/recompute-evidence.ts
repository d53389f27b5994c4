// An evidence file by itself, from its bytes: judged, told in words, or said to be none. Pure.
import type { ReleaseRules } from '../attestation/release-rules.ts';
import { ownRules } from '../attestation/release-rules.ts';
import { readEvidence, verifyEvidence } from '../attestation/verify/evidence-alone.ts';
import type { EvidenceFile } from '../attestation/verify/evidence-alone.ts';
import type { Verification } from '../attestation/verify/inputs.ts';
import { observationsWords, readObservations } from '../attestation/verify/observations.ts';
import { otherVersionIn } from '../attestation/verify/read-documents.ts';
import { blocked, unknownVersion } from '../attestation/verify/verify.ts';
import { CodedError } from '../formats/coded-error.ts';
import { quoted } from '../formats/quoted.ts';
import { runFileKind } from '../formats/run-files.ts';
import { isDevelopment, version } from '../formats/version.ts';

/** Where a packed artifact was given. */
export const UNPACK_FIRST = 'Unpack the report and evidence artifacts into one folder, and give that folder.';

/** `why`: the file is neither evidence nor observations, of this release or of another. */
export function recomputeEvidence(
  file: EvidenceFile,
  own: ReleaseRules = ownRules,
): Verification | { readonly why: string } {
  const { name, bytes } = file;
  const seen = readObservations(bytes);
  if (seen !== null) return blocked(observationsWords(seen));
  const evidence = readEvidence(bytes);
  if (!('why' in evidence))
    return verifyEvidence(evidence, { development: isDevelopment(version), ...file }, own);
  const other = otherVersionIn(new Map([[name, bytes]]));
  return other === null ? evidence : unknownVersion(other);
}

/** What to say of a file that {@link recomputeEvidence} found to be neither. `file`: as its caller named it. */
export function notEvidence(file: string, name: string, why: string): CodedError<'RUN_UNREADABLE'> {
  const what =
    runFileKind(name) === 'evidence'
      ? `is not attestation evidence in RFC 8785 form: ${why}`
      : `is a file, but a folder is needed; nor is it attestation evidence in RFC 8785 form: ${why}`;
  return new CodedError(
    'RUN_UNREADABLE',
    `the run cannot be read: ${quoted(file)} ${what}`,
    /\.zip$/i.test(name)
      ? UNPACK_FIRST
      : 'Give the directory that `tki inspect --out` wrote, or the evidence file alone.',
  );
}
