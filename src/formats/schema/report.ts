// report.json: what one inspection observed. Counts and digests, never row values.
import { z } from 'zod';
import { WHY_LIMIT } from '../limits.ts';
import { digest, nonce, shortText, timestamp } from './primitives.ts';
import { gatewayBases } from '../gateway.ts';
import { verdictOrder } from '../verdict.ts';
import { attestationStatus, matrixState } from './inspector-messages.ts';

export const verdict = z.enum(verdictOrder);

export const finding = z.strictObject({
  rule: z.string().regex(/^[a-z0-9-]{1,60}$/),
  verdict,
  reason: z.string().regex(/^[A-Z0-9_]{1,60}$/),
  detail: z.string().max(600),
});

/** Why something was not checked, in words of ours. */
export const why = z.string().max(WHY_LIMIT);

export const reportedCount = z.strictObject({
  value: z.string().max(40),
  confidence: shortText,
  denominator: shortText,
  match_key: shortText,
  observation_ts: shortText,
  population: shortText,
  query: shortText,
  surface: shortText,
});

export const reportedItem = z.strictObject({
  position: z.int().min(0),
  item_id: z.string().max(250),
  named_query_id_or_kb_path: z.string().max(250).nullable(),
  governed_surface: z.string().max(250).nullable(),
  precedence: z.string().max(50).nullable(),
  authority_status: z.string().max(50).nullable(),
  completeness: z.string().max(50).nullable(),
  content_hash: z.string().max(80).nullable(),
  recomputed_content_hash: digest.nullable(),
  verdict,
  availability: z.enum(['usable', 'held_out', 'refused']),
  findings: z.array(finding),
  notes: z.array(z.string().max(300)),
  count: reportedCount.nullable(),
  rows: z.int().nullable(),
  not_evaluated: z
    .array(z.strictObject({ rule: z.string().regex(/^[a-z0-9-]{1,60}$/), why }))
    .optional()
    .meta({
      description: 'rules that had to be applied to this item and could not be; absent where there is none',
    }),
});

/** What agrees with a diagnostic item says which item counts instead, and never that it agrees. */
const diagnosticRelation = z
  .string()
  .regex(
    /^diagnostic; (?:canonical counterpart [A-Za-z0-9._/-]{1,200}|no canonical counterpart is named)$/,
  ) as unknown as z.ZodType<`diagnostic; ${string}`, `diagnostic; ${string}`>;

export const claimRelation = z.strictObject({
  id: z.string(),
  text: z.string(),
  use: z.enum(['binding', 'evidence']),
  expected: z.string(),
  observed: z.string().nullable(),
  relation: z.union([z.enum(['agrees', 'differs', 'not comparable', 'not evidenced']), diagnosticRelation]),
  items: z.array(
    z.strictObject({
      item_id: z.string(),
      availability: z.enum(['usable', 'held_out', 'refused', 'absent']),
    }),
  ),
});

export const drift = z.strictObject({
  status: z.enum(['NO_PREVIOUS', 'COMPARED', 'NOT_COMPARABLE']),
  previous_digest: digest.nullable(),
  reason: shortText,
  entries: z.array(
    z.strictObject({
      item_id: z.string().max(250),
      change: z.enum(['same', 'changed', 'appeared', 'not in this packet', 'not compared']),
      before: z.string().max(120).nullable(),
      now: z.string().max(120).nullable(),
    }),
  ),
});

export const blockedCapability = z.strictObject({
  id: z.string(),
  title: z.string(),
  state: z.string(),
  why: z.string(),
  unblocked_by: z.string(),
});

const cover = z.enum(['content_hash', 'manifest_hash', 'packet_digest', 'expected_digest', 'catalog']);

export const coverage = z.strictObject({
  field: z.string(),
  covered_by: z.array(cover),
  not_evaluated: z
    .array(z.strictObject({ by: cover, why }))
    .optional()
    .meta({ description: 'what would cover the field, but was not checked on all of it in this run' }),
});

export const matrixCell = z.strictObject({
  row: z.string(),
  title: z.string(),
  state: matrixState,
  touched_by: z.string(),
  why: why.optional().meta({ description: 'of every row that was not evaluated, and of unverified ones' }),
});

export const report = z.strictObject({
  schema: z.literal('tki-report/v1'),
  decision_effect: z.literal('NONE'),
  may_gate: z.literal(false),
  production_mutation: z.literal(false),
  allowed_actions: z.tuple([z.literal('READ_PACKET_ITEM'), z.literal('WRITE_LOCAL_REPORT')]),
  nonce,
  caller_nonce: nonce.nullable(),
  run: z.string().regex(/^[0-9a-f]{16}$/),
  verdict,
  exit_code: z.union([z.literal(2), z.literal(3), z.literal(4), z.literal(10)]),
  findings: z.array(finding).meta({ description: 'packet level; the items carry their own' }),
  attestation: attestationStatus,
  self_check: z.strictObject({
    confirmed: z.boolean(),
    checks: z.array(
      z.strictObject({
        id: z.string(),
        expected: z.string(),
        observed: z.string().max(2000),
        confirmed: z.boolean(),
      }),
    ),
  }),
  clock: timestamp,
  as_of: timestamp.nullable(),
  max_age_seconds: z.int(),
  integrity: z.enum(['NOT_EVIDENCED', 'SELF_CONSISTENT', 'BOUND']),
  origin: z.enum(['NOT_EVIDENCED', 'BOUND_BY_EXPECTED_DIGEST']),
  catalog_authority: z.enum(['NOT_EVIDENCED', 'PINNED_BY_EXPECTED_DIGEST']),
  packet: z.strictObject({
    digest: digest.nullable(),
    bytes: z.int().nullable(),
    packet_id: z.string().max(250).nullable(),
    packet_as_of: z.string().max(60).nullable(),
    gateway: z.string().max(150).nullable(),
    gateway_basis: z
      .enum(gatewayBases)
      .optional()
      .meta({ description: 'what the gateway’s name rests on; reports of 0.1.0 do not say it' }),
    native_gateway: z
      .strictObject({
        server: z.string().max(250),
        version: z.string().max(250),
        tool: z.string().max(250),
        tool_digest: digest,
      })
      .optional()
      .meta({ description: 'the MCP server that the packet names, in the packet’s own words' }),
    purpose: z.string().max(250).nullable(),
    extension: z.enum(['PRESENT', 'EXTENSION_ABSENT', 'UNKNOWN']),
  }),
  catalog: z.strictObject({
    digest: digest.nullable(),
    status: z.literal('provisional'),
    seal: z.literal('UNSEALED'),
  }),
  items: z.array(reportedItem),
  item_counts: z.strictObject({
    population: shortText,
    total: z.int(),
    usable: z.int(),
    held_out: z.int(),
    refused: z.int(),
  }),
  claims: z.array(claimRelation),
  claims_digest: digest.nullable(),
  drift,
  coverage: z.array(coverage),
  matrix: z.array(matrixCell),
  blocked_capabilities: z.array(blockedCapability),
  disclaimer: z.string(),
});

export type Finding = z.infer<typeof finding>;
export type ReportedItem = z.infer<typeof reportedItem>;
export type ClaimRelation = z.infer<typeof claimRelation>;
export type Drift = z.infer<typeof drift>;
export type Report = z.infer<typeof report>;
export type MatrixCell = z.infer<typeof matrixCell>;
export type BlockedCapability = z.infer<typeof blockedCapability>;
