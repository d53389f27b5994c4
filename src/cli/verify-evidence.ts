// `tki verify FILE`: one evidence file, without the folder that it was in. Runs at the operator's edge. Reads that file and what the
// caller gives besides; writes nothing. What is no evidence is the caller's mistake, code 1; what is in evidence becomes rows.
import fs from 'node:fs';
import path from 'node:path';
import { pinnedDigests } from '../attestation/pinned-programs.ts';
import { ownRules } from '../attestation/release-rules.ts';
import { expectNothing } from '../attestation/verify/inputs.ts';
import type { Verification } from '../attestation/verify/inputs.ts';
import { loadCatalog } from '../catalog/load.ts';
import { sha256 } from '../formats/digest.ts';
import { CLAIMS_LIMIT_BYTES, REPORT_LIMIT_BYTES } from '../formats/limits.ts';
import { runFileKind } from '../formats/run-files.ts';
import { notEvidence, recomputeEvidence } from '../recompute/recompute-evidence.ts';
import { requireFile, requirePrevious } from './inputs.ts';
import { factsAt } from '../files/facts-at.ts';
import type { CliIo } from './io.ts';
import { readBytes } from './read-text.ts';
import { digestFile } from './verify-directory.ts';
import type { VerifyInputs } from './verify-directory.ts';

/** Whether a path names a file that may be evidence. A run's other files are verified with the folder that they lie in. */
export function namesEvidenceFile(file: string): boolean {
  const kind = runFileKind(path.basename(file));
  return (
    (kind === null || kind === 'evidence' || kind === 'observations') && factsAt(file)?.isFile() === true
  );
}

/** Throws RUN_UNREADABLE for a file that holds no evidence, FILE_UNREADABLE for one that cannot be read. */
export function verifyEvidenceFile(
  file: string,
  inputs: VerifyInputs,
  { dist, rules: own = ownRules }: Pick<CliIo, 'dist' | 'rules'>,
): Verification {
  const packet = inputs.packet === undefined ? null : digestFile(requireFile('--packet', inputs.packet));
  const claims =
    inputs.claims === undefined
      ? null
      : readBytes('--claims', requireFile('--claims', inputs.claims), CLAIMS_LIMIT_BYTES);
  const previous = requirePrevious(inputs.previous, path.dirname(file));
  const catalog = inputs.catalog === undefined ? null : loadCatalog(inputs.catalog).text;
  const bytes = readBytes('the evidence', file, REPORT_LIMIT_BYTES);
  const name = path.basename(file);
  const found = recomputeEvidence(
    {
      name,
      bytes,
      pinnedPrograms: pinnedDigests(fs.readFileSync(path.join(dist, 'manifest.json'), 'utf8')),
      expected: inputs.expected ?? expectNothing,
      given: {
        packet,
        claims: claims === null ? null : sha256(claims),
        previous: previous === null ? null : sha256(readBytes('--previous', previous, REPORT_LIMIT_BYTES)),
        catalog: catalog === null ? null : sha256(Buffer.from(catalog)),
      },
    },
    own,
  );
  if ('why' in found) throw notEvidence(file, name, found.why);
  return found;
}
