// The governed packet, `b7-governed-packet/v1`, as our exporter writes it. The reader is more lenient about items
// (each deviation has its own verdict), never about the envelope.
import { z } from 'zod';
import { decimal, digest, naturalText, queryId, shortText, timestamp } from './primitives.ts';

export const authorityStatuses = [
  'binding',
  'review-ready',
  'draft',
  'evidence-only',
  'superseded',
  'diagnostic',
] as const;
export const completenesses = ['COMPLETE', 'TRUNCATED', 'TIMEOUT', 'ERROR', 'EMPTY'] as const;
export const surfaceKinds = ['pg_table', 'pg_view', 'kb_document'] as const;
export const precedences = ['canonical', 'diagnostic'] as const;

export const payload = z.union([
  z.strictObject({ kind: z.literal('count'), value: naturalText }),
  z.strictObject({
    kind: z.literal('rows'),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.string().nullable())),
  }),
]);

export const countDiscipline = z.strictObject({
  confidence: shortText,
  denominator: shortText,
  match_key: shortText,
  observation_ts: timestamp,
  population: shortText,
  query: shortText,
  surface: shortText,
  value: decimal.optional().meta({
    description: 'the figure that the block describes, where it is stated; must agree with the payload',
  }),
});

export const sourceMetadata = z.strictObject({
  content_hash: digest,
  governed_surface: shortText,
  named_query_id_or_kb_path: queryId,
  observation_ts: timestamp,
  source_revision: shortText,
});

/** What nothing here can show of a read that a gateway made; the same words in every such item. */
export const gatewayItem = z.strictObject({
  provenance: z.enum(['NATIVE_STATED', 'STATED_BY_OPERATOR']),
  limits: z.literal('NOT_EVIDENCED'),
  read_only: z.literal('NOT_EVIDENCED'),
  snapshot: z.literal('NOT_EVIDENCED'),
});

export const itemExtension = z.strictObject({
  completeness: z.enum(completenesses),
  aggregate_exception: z.literal('PROVISIONAL').optional(),
  database_list: z
    .literal('CATALOG')
    .optional()
    .meta({ description: 'the databases are the catalog’s, not those of the contract' }),
  functions: z
    .literal('CATALOG')
    .optional()
    .meta({ description: 'the function list is the catalog’s; that of the contract is empty' }),
  may_call: z
    .array(z.string().max(60))
    .max(100)
    .optional()
    .meta({ description: 'what the query may call of that list, as the catalog’s entry has it' }),
  gateway: gatewayItem
    .optional()
    .meta({ description: 'read through a gateway, or supplied by an operator: a read of its own' }),
  sqlstate: z
    .string()
    .regex(/^[0-9A-Z]{5}$/)
    .optional(),
  view_fingerprints: z.record(z.string(), digest).optional(),
  used_as: z.enum(['binding', 'evidence']).optional(),
  overrides: z.array(z.string()).optional(),
});

export const item = z.strictObject({
  item_id: queryId
    .optional()
    .meta({ description: 'the id of the catalog entry; where it is left out, the query id names the item' }),
  surface_kind: z.enum(surfaceKinds),
  authority_status: z.enum(authorityStatuses),
  precedence: z.enum(precedences),
  payload,
  count_discipline: countDiscipline.optional(),
  source_metadata: sourceMetadata,
  tki: itemExtension.optional(),
});

/** The MCP server that an export read through, in its own words: nothing in a packet shows that they hold. */
export const nativeGateway = z.strictObject({
  server: z.string().min(1).max(100),
  version: z.string().min(1).max(100),
  tool: z.string().min(1).max(128),
  tool_digest: digest,
});

export const packetExtension = z.strictObject({
  packet_digest: digest,
  gateway: z.string().max(100),
  native_gateway: nativeGateway.optional().meta({
    description: 'beside the gateway NATIVE_STATED; tool_digest covers all that the server says of its tool',
  }),
  catalog: z.strictObject({ digest, status: z.literal('provisional') }),
  exporter: z.record(z.string(), shortText),
  purpose: shortText,
});

/** Everything of a packet but its items: what pass 1 of the reader judges, strictly. */
export const envelope = z.strictObject({
  schema: z.literal('b7-governed-packet/v1'),
  packet_id: z.string().regex(/^[A-Za-z0-9._:-]{1,200}$/),
  packet_as_of: timestamp,
  source_mode: z.literal('PACKET_DERIVED'),
  freshness: z.literal('AS_OF_EXPORT'),
  decision_effect: z.literal('NONE'),
  may_gate: z.literal(false),
  disclaimer: z.string().min(1).max(4000),
  manifest_hash: digest,
  tki: packetExtension.optional(),
});

export const packet = envelope.extend({ items: z.array(item) });

export type GatewayItem = z.infer<typeof gatewayItem>;
export type NativeGateway = z.infer<typeof nativeGateway>;
export type Payload = z.infer<typeof payload>;
export type CountDiscipline = z.infer<typeof countDiscipline>;
export type SourceMetadata = z.infer<typeof sourceMetadata>;
export type PacketItem = z.infer<typeof item>;
export type PacketEnvelope = z.infer<typeof envelope>;
export type Packet = z.infer<typeof packet>;
export type AuthorityStatus = (typeof authorityStatuses)[number];
export type Completeness = (typeof completenesses)[number];
