// The types of every document, for code that must not carry zod: type-only imports, erased before bundling.
export type { Acceptance } from './schema/acceptance.ts';
export type { Approval } from './schema/approval.ts';
export type { Claims } from './schema/claims.ts';
export type { Catalog, CatalogDocument, CatalogEntry } from './schema/catalog.ts';
export type { Frame } from './schema/frame.ts';
export type { AttestationStatus, Instructions, MatrixState, Proceed } from './schema/inspector-messages.ts';
export type { Observations } from './schema/observations.ts';
export type { GatewayMapping } from './schema/gateway-mapping.ts';
export type {
  Completeness,
  GatewayItem,
  NativeGateway,
  Packet,
  PacketEnvelope,
  PacketItem,
  Payload,
} from './schema/packet.ts';
export type { DoctorCheck, HostResult, Message, Plan, ProbeCell } from './schema/plan.ts';
export type {
  BlockedCapability,
  ClaimRelation,
  Drift,
  Finding,
  MatrixCell,
  Report,
  ReportedItem,
} from './schema/report.ts';
export type {
  BundleCheck,
  ControlRecord,
  Evidence,
  Reading,
  RunStatement,
  Subject,
} from './schema/evidence.ts';
