// What the inputs of action.yml come to: one plain object, or why not. Pure; runs in main. Attacker: an expression in a workflow that
// put text of a stranger into an input. No input can let a report pass or fail a job, and none is added that could.
import type { Venue } from '../../formats/caller-input.ts';
import type { Digest } from '../../formats/digest.ts';
import type { PacketAsked } from '../inputs/kinds.ts';
import type { NothingUnread, Parsed, ReadInput } from '../inputs/read-inputs.ts';
import { InputRefused, parseInputs } from '../inputs/read-inputs.ts';
import { inspectSpec } from './spec.ts';

export interface Inputs {
  readonly packet: PacketAsked;
  readonly maxAgeSeconds: number;
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
  readonly token: string | null;
  readonly retentionDays: number;
  /** Part of the artifacts' names, to tell the jobs of a matrix apart. */
  readonly label: string;
  /** Digests that were given and came out blank. */
  readonly blank: readonly string[];
}

/** Never throws. `detail` names the input and what it should be, and repeats nothing of its value. */
export function parseInspectInputs(read: ReadInput): Parsed<Inputs> {
  return parseInputs(inspectSpec.inputs, read, (values, blank): Inputs => {
    const {
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
      'github-token': token,
      'retention-days': retentionDays,
      label,
      ...unread
    } = values;
    unread satisfies NothingUnread;
    if (runId !== null && packet.kind === 'path')
      throw new InputRefused('the inputs run-id and packet contradict each other: a path is of no run');
    if (runId !== null && token === null)
      throw new InputRefused('the input github-token is missing: run-id needs one that may read actions');
    return {
      packet,
      maxAgeSeconds: maxAge.seconds,
      expectedDigest,
      expectedCatalogDigest,
      claims,
      previous,
      catalog,
      nonce,
      venue,
      runtime,
      runId,
      token,
      retentionDays,
      label: label ?? '',
      blank,
    };
  });
}
