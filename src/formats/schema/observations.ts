// What a run leaves whose sandbox was not as the policy says: what was observed, and no Statement. Nothing is attested by it, it has no
// subject that could be signed for, and verify tells it apart from evidence by its schema.
import { z } from 'zod';
import { probeIds } from '../probe.ts';
import { matrixState } from './inspector-messages.ts';
import { nonce, timestamp } from './primitives.ts';
import { probeCell } from './plan.ts';

export const observations = z.strictObject({
  schema: z.literal('tki-observations/v1'),
  decision_effect: z.literal('NONE'),
  may_gate: z.literal(false),
  statement: z.literal('NONE: the sandbox was not as the policy says, and nothing is attested'),
  run: z.string().regex(/^[0-9a-f]{16}$/),
  nonce,
  caller_nonce: nonce.nullable(),
  venue: z.enum(['v1', 'v2', 'unstated']),
  runtime: z.string().max(40),
  observed_at: timestamp,
  observed_as_expected: z.int().min(0).max(probeIds.length),
  probes: z.array(probeCell).length(probeIds.length),
  matrix: z.record(z.string(), matrixState),
  discrepancies: z
    .array(z.string().max(600))
    .meta({ description: 'what bundle and witness show that belongs to no single probe' }),
});

export type Observations = z.infer<typeof observations>;
