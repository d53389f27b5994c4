// What the inputs of action.yml come to: one plain object, or why not. Pure; runs in main. Attacker: an expression in a workflow that
// put text of a stranger into an input. No input can let a report pass or fail a job, and none is added that could.
import type { Venue } from '../../formats/caller-input.ts';
import type { Digest } from '../../formats/digest.ts';
import type { PacketAsked } from '../inputs/kinds.ts';
import type { NothingUnread, Parsed, ReadInput } from '../inputs/read-inputs.ts';
import { InputRefused, parseInputs } from '../inputs/read-inputs.ts';
import { inspectSpec } from './spec.ts';

export interface Inputs {
  /** What is inspected; null for an attestation of the sandbox alone. */
  readonly packet: PacketAsked | null;
  /** Null where there is no packet. */
  readonly maxAgeSeconds: number | null;
  readonly expectedDigest: Digest | null;
  readonly expectedCatalogDigest: Digest | null;
  readonly claims: string | null;
  readonly previous: string | null;
  readonly catalog: string | null;
  readonly nonce: string | null;
  readonly venue: Venue;
  readonly runtime: string;
  /** Of another run, whose artifact the packet is. */
  readonly runId: string | null;
  /** Path of the workflow of that run. */
  readonly exportWorkflow: string;
  /** Hosts, in lower case. */
  readonly trustedOrigins: readonly string[];
  readonly token: string | null;
  readonly retentionDays: number;
  /** Part of the artifacts' names, to tell the jobs of a matrix apart. */
  readonly label: string;
  /** Digests that were given and came out blank. */
  readonly blank: readonly string[];
}

/** What an attestation leaves out, by the name of its input: it reads no packet, and evidence of it is of none. */
function refuseOfPacket(values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values))
    if (value !== null)
      throw new InputRefused(
        `the inputs mode and ${name} contradict each other: an attestation reads no packet`,
      );
}

/** Never throws. `detail` names the input and what it should be, and repeats nothing of its value. */
export function parseInspectInputs(read: ReadInput): Parsed<Inputs> {
  return parseInputs(inspectSpec.inputs, read, (values, blank): Inputs => {
    const {
      mode,
      packet,
      'max-age': maxAge,
      'expected-digest': expectedDigest,
      'expected-catalog-digest': expectedCatalogDigest,
      claims,
      previous,
      catalog,
      nonce,
      venue,
      runtime,
      'run-id': runId,
      'export-workflow': exportWorkflow,
      'trusted-origins': trustedOrigins,
      'github-token': token,
      'retention-days': retentionDays,
      label,
      ...unread
    } = values;
    unread satisfies NothingUnread;
    if (mode === 'attest')
      refuseOfPacket({
        packet,
        'max-age': maxAge,
        'expected-digest': expectedDigest,
        claims,
        previous,
        'run-id': runId,
      });
    else {
      if (packet === null)
        throw new InputRefused(
          'the input packet is not given; name an artifact, or a path with a slash in it',
        );
      if (maxAge === null)
        throw new InputRefused('the input max-age is not given; say how old evidence may be, such as 24h');
    }
    if (runId !== null && packet?.kind === 'path')
      throw new InputRefused('the inputs run-id and packet contradict each other: a path belongs to no run');
    if (runId !== null && token === null)
      throw new InputRefused('the input github-token is missing: run-id needs one that may read actions');
    return {
      packet,
      maxAgeSeconds: maxAge?.seconds ?? null,
      expectedDigest,
      expectedCatalogDigest,
      claims,
      previous,
      catalog,
      nonce,
      venue,
      runtime,
      runId,
      exportWorkflow,
      trustedOrigins: trustedOrigins ?? [],
      token,
      retentionDays,
      label: label ?? '',
      // Without a packet there is none to bind.
      blank: mode === 'attest' ? [] : blank,
    };
  });
}
