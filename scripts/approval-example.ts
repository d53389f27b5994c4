// An approval document that fits a run of this release at venue v2, for an owner to start from: generated, because it names the
// digests of the release's policy and filter. Must never be more than an example: its owner is nobody.
import { toCanonicalJson } from '../src/formats/canonical.ts';
import type { Approval } from '../src/formats/documents.ts';
import { policyDigests } from '../src/formats/policy.ts';

export const approvalExampleFile = 'examples/approval.json';

const example: Approval = {
  schema: 'tki-approval/v1',
  decision_effect: 'NONE',
  may_gate: false,
  owner: 'EXAMPLE: the name of who owns these runners',
  venue: 'v2',
  policy_digest: policyDigests.policy,
  filter_digest: policyDigests.seccomp,
  runner: { architecture: null, node_digest: null, runtime: null, runtime_digest: null, ci_run: null },
  evidence_digest: null,
  valid_from: '2026-01-01T00:00:00Z',
  valid_until: '2036-01-01T00:00:00Z',
};

/** RFC 8785, and a newline: the form in which it is taken. */
export const approvalExample = (): string => `${toCanonicalJson(example)}\n`;
