// What the host places in `/in` for the inspector: `go.json` after the probes, `release.json` after the third reading.
import { z } from 'zod';
import { probeCount } from '../probe.ts';
import { digest, nonce, shortText, timestamp } from './primitives.ts';

/**
 * `as expected`: what had to be checked was, all of it, and held. `unverified`: looked, and could not tell, or not of all.
 * `not evaluated`: nothing was checked, so nothing is said.
 */
export const matrixState = z.enum(['as expected', 'not as expected', 'unverified', 'not evaluated']);

export const attestationStatus = z.strictObject({
  status: z.enum(['NOT_ATTESTED', 'NOT_AS_EXPECTED', 'NOT_ACCEPTED']),
  reason: z.string().max(200),
  grade: z.enum(['A', 'B', 'none']),
  runtime: z.string().max(100),
  venue: z.enum(['v1', 'v2', 'unstated']),
  observed_as_expected: z.int().min(0).max(probeCount.number),
  probes: z.literal(probeCount.number),
  evidence_digest: digest.nullable(),
  unverified_promises: z
    .array(z.string().regex(/^[a-z-]{1,40}$/))
    .optional()
    .meta({ description: 'grade B: promises of the policy that the engine does not keep, by id' }),
});

export const go = z.strictObject({
  schema: z.literal('tki-go/v1'),
  nonce,
  caller_nonce: nonce.nullable(),
  run: z.string().regex(/^[0-9a-f]{16}$/),
  clock: timestamp.meta({ description: "the host's clock when the inspection was released" }),
  as_of: timestamp.nullable().meta({ description: 'a later time than `clock` that ages are judged against' }),
  max_age_seconds: z.int().min(1),
  packet_digest: digest,
  expected_packet_digest: digest.nullable(),
  catalog_digest: digest,
  expected_catalog_digest: digest.nullable(),
  claims_digest: digest.nullable(),
  previous_digest: digest.nullable(),
  attestation: attestationStatus,
  matrix: z.record(z.string().regex(/^(2[4-9]|3[0-7])$/), matrixState),
});

export const release = z.strictObject({
  schema: z.literal('tki-release/v1'),
  nonce,
  removed_programs: z.array(shortText),
});

export type AttestationStatus = z.infer<typeof attestationStatus>;
export type MatrixState = z.infer<typeof matrixState>;
export type Instructions = z.infer<typeof go>;
export type Proceed = z.infer<typeof release>;
