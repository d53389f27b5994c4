// A plan, a host's result and an attestation as they are before anything is known: the one place that knows all of their members.
// Pure. Anyone who makes one says what is otherwise; a member that a schema gains is written here.
import type { AttestationStatus, HostResult, Plan } from './documents.ts';
import { probeCount } from './probe.ts';

export const notAttested: AttestationStatus = {
  status: 'NOT_ATTESTED',
  reason: 'no sandbox was observed',
  grade: 'none',
  runtime: 'none',
  venue: 'unstated',
  observed_as_expected: 0,
  probes: probeCount.number,
  evidence_digest: null,
};

/** Nothing to read, and nothing asked for. `privilege`: who asks has to say it. */
export function blankPlan(
  command: Plan['command'],
  { privilege, ...asked }: Pick<Plan, 'privilege'> & Partial<Plan>,
): Plan {
  return {
    schema: 'tki-plan/v1',
    command,
    packet: null,
    claims: null,
    previous: null,
    catalog: '',
    max_age_seconds: null,
    as_of: null,
    caller_nonce: null,
    expected_packet_digest: null,
    expected_catalog_digest: null,
    runtime: 'auto',
    venue: 'unstated',
    ci_run: null,
    privilege,
    sabotage: [],
    bundle_copy: null,
    ...asked,
  };
}

type Conclusion = 'nonce' | 'run' | 'verdict' | 'exit_code' | 'attestation';

/** Members in the order of the schema. Nothing observed, published or said; the conclusion is never a preset. */
export function blankResult({
  nonce,
  run,
  verdict,
  exit_code,
  attestation,
  ...known
}: Pick<HostResult, Conclusion> & Partial<HostResult>): HostResult {
  return {
    schema: 'tki-result/v1',
    nonce,
    run,
    verdict,
    exit_code,
    attestation,
    probes: [],
    sabotage: [],
    files: [],
    messages: [],
    runtimes: [],
    ...known,
  };
}
