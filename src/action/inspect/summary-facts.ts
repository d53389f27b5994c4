// What the job summary is made of. Types only.
import type { AttestationStatus, HostResult, Plan, ProbeCell, Report } from '../../formats/documents.ts';

export interface HandedOver {
  readonly id: number;
  readonly digest: string;
}

/** How the packet came here, as far as a digest from outside can say. */
export type Transport = 'BOUND' | 'NOT_EVIDENCED' | 'NOT_BOUND';

export interface SummaryFacts {
  /** Null for an attestation without a packet. */
  readonly report: Report | null;
  /** Of such a one. */
  readonly attestation?: AttestationStatus | undefined;
  readonly cells: readonly ProbeCell[];
  /** Null as well where nobody is left to say it. */
  readonly transport: Transport | null;
  readonly notes: readonly string[];
  /** Digests that were given and came out blank. */
  readonly blank: readonly string[];
  /** Null where nobody is left to say what became of them. */
  readonly uploads: { readonly report: HandedOver | null; readonly evidence: HandedOver | null } | null;
  /** Why nothing was uploaded, where that was nobody's failure. */
  readonly notUploaded: string | null;
  /** The host's own, which know this machine. */
  readonly messages?: HostResult['messages'] | undefined;
  readonly label: string;
  /** Names of the artifacts that were uploaded, evidence first; absent: none. */
  readonly artifacts?: readonly string[];
  /** What the environment says of this job. */
  readonly states: Plan['environment_states'];
}
