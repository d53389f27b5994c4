// What the inputs of verify/action.yml come to: one plain object, or why not. Pure; runs in main. Attacker: an expression in a workflow
// that put text of a stranger into an input. No input can let a job fail or go on because of an outcome.
import type { Digest } from '../../formats/digest.ts';
import type { ArtifactAsked, PacketAsked } from '../inputs/kinds.ts';
import type { Parsed, ReadInput } from '../inputs/read-inputs.ts';
import { InputRefused, parseInputs } from '../inputs/read-inputs.ts';
import { verifySpec } from './spec.ts';

/** One of the run's two archives; the digest is its own, from the job that uploaded it, and null where nobody told. */
export interface ArchiveAsked extends ArtifactAsked {
  readonly digest: Digest | null;
}

export interface VerifyInputs {
  readonly report: ArchiveAsked;
  /** Null for a run that left none. */
  readonly evidence: ArchiveAsked | null;
  /** Null: verdicts are then only asserted. */
  readonly packet: PacketAsked | null;
  readonly runId: string | null;
  /** Path of the workflow that inspected, where run-id is given. */
  readonly runWorkflow: string;
  readonly packetRunId: string | null;
  readonly token: string | null;
  readonly claims: string | null;
  readonly previous: string | null;
  readonly catalog: string | null;
  /** Files of an owner's approval and of what its signature is checked against: the option of `tki verify`, and the path. */
  readonly approval: readonly (readonly [option: string, path: string])[];
  /** Options of `tki verify`, without those that name files. */
  readonly expectations: readonly (readonly [option: string, value: string])[];
  /** Digests that were given and came out blank. */
  readonly blank: readonly string[];
}

const given = (all: Readonly<Record<string, string | null>>) =>
  Object.entries(all).flatMap(([option, value]) => (value === null ? [] : [[option, value] as const]));

/** Never throws. `detail` names the input and what it should be, and repeats nothing of its value. */
export function parseVerifyInputs(read: ReadInput): Parsed<VerifyInputs> {
  return parseInputs(verifySpec.inputs, read, (values, blank): VerifyInputs => {
    const {
      report,
      'report-digest': reportDigest,
      evidence,
      'evidence-digest': evidenceDigest,
      packet,
      claims,
      previous,
      catalog,
      approval,
      'approval-bundle': bundle,
      'approval-key': key,
      'trusted-root': trustedRoot,
      'run-id': runId,
      'run-workflow': runWorkflow,
      'packet-run-id': packetRunId,
      'github-token': token,
      'expect-max-age': maxAge,
      // What is left goes to `tki verify` under its own name.
      ...expectations
    } = values;
    if (packetRunId !== null && packet?.kind !== 'artifact')
      throw new InputRefused('the inputs packet-run-id and packet contradict each other: name an artifact');
    if ((runId !== null || packetRunId !== null) && token === null)
      throw new InputRefused(
        'the input github-token is missing: another run needs one that may read actions',
      );
    return {
      report: { ...report, digest: reportDigest },
      evidence: evidence === null ? null : { ...evidence, digest: evidenceDigest },
      packet,
      runId,
      runWorkflow,
      packetRunId,
      token,
      claims,
      previous,
      catalog,
      approval: given({
        approval,
        'approval-bundle': bundle,
        'approval-key': key,
        'trusted-root': trustedRoot,
      }),
      expectations: given({ ...expectations, 'expect-max-age': maxAge?.text ?? null }),
      blank,
    };
  });
}
