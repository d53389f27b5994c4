// An owner's approval of a venue: written by anyone who answers for the machines, given to the verifier, never to a run.
// It lets nothing through. Null means that the owner did not narrow it there, and the verifier says so.
import { z } from 'zod';
import { drivenIds } from '../../sandbox/runtimes/registry.ts';
import { digest, timestamp } from './primitives.ts';

export const approval = z.strictObject({
  schema: z.literal('tki-approval/v1'),
  decision_effect: z.literal('NONE'),
  may_gate: z.literal(false),
  owner: z.string().min(1).max(200).meta({ description: 'who approves; a name, and no proof of one' }),
  venue: z
    .enum(['v1', 'v2'])
    .meta({ description: 'the venue that a run has to claim; unstated has no owner' }),
  policy_digest: digest.meta({ description: 'subject policy of the evidence' }),
  filter_digest: digest.meta({ description: 'subject filter-source of the evidence' }),
  runner: z.strictObject({
    architecture: z.string().max(40).nullable(),
    node_digest: digest.nullable(),
    runtime: z.enum(drivenIds).nullable(),
    runtime_digest: digest.nullable(),
    ci_run: z.string().max(200).nullable().meta({ description: 'the one CI run' }),
  }),
  evidence_digest: digest.nullable().meta({ description: 'the one evidence file' }),
  valid_from: timestamp,
  valid_until: timestamp,
});

export type Approval = z.infer<typeof approval>;
