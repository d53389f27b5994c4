// An export through a native gateway on one page: plan in, packet or problem out. Export step only, without a client of a database's.
// Must never send a text that the gate has not judged, apart from one statement of this release, and never call separate reads
// one snapshot.
import type { LoadedCatalog } from '../../catalog/assemble.ts';
import type { CatalogEntry } from '../../formats/documents.ts';
import { NATIVE_STATED } from '../../formats/gateway.ts';
import type { Approved } from '../approve.ts';
import { approve } from '../approve.ts';
import { toBlocked } from '../blocked.ts';
import { createParser } from '../gate/parser.ts';
import { isDocument } from '../knowledge-base/knowledge-base.ts';
import type { ExportOutcome, ItemSummary } from '../outcome.ts';
import { toNotes, toSummary } from '../packet/item-summary.ts';
import { toPacketId } from '../packet/packet-id.ts';
import type { PacketSink } from '../packet/packet-writer.ts';
import { startPacket } from '../packet/packet-writer.ts';
import { ExportProblem } from '../problem.ts';
import { refuseEnvironment } from '../server/transport.ts';
import {
  gatewayItem,
  isComplete,
  notEvidenced,
  PROGRAM,
  toProblemNotes,
  withProblem,
} from './gateway-items.ts';
import type { GatewayRole } from './gateway-role.ts';
import { assertRole, ROLE_STATEMENT } from './gateway-role.ts';
import type { Called, GatewayAccess, GatewaySession } from './gateway-session.ts';
import { openGateway } from './gateway-session.ts';
import { readAnswer } from './read-answer.ts';
import type { GatewayPayload } from './to-payload.ts';
import { toGatewayPayload, withoutRows } from './to-payload.ts';

export interface GatewayPlan {
  ids: readonly string[];
  purpose: string;
  catalog: LoadedCatalog;
  database: string;
  gateway: GatewayAccess;
  /** Who exports, as they say; nothing here proves it. */
  exporter: string;
}

export interface GatewayEffects {
  now(): Date;
  /** Of at least 4 bytes; only makes packet ids differ. */
  randomHex(): string;
  env: Readonly<Record<string, string | undefined>>;
  uid: number;
  signal?: AbortSignal;
  /** Gets the packet's bytes as they are made. They are a packet only where the outcome is `exported`. */
  spool: PacketSink;
}

/** Runs one export through a gateway. Never throws: what goes wrong is a `blocked` outcome. */
export async function exportThroughGateway(
  plan: GatewayPlan,
  effects: GatewayEffects,
): Promise<ExportOutcome> {
  const started = effects.now().getTime();
  let executed = false;
  try {
    const document = plan.ids.find((id) => isDocument(id, plan.catalog));
    if (document !== undefined)
      throw new ExportProblem('GATEWAY_DOCUMENT', `${document} is a document; export it without --gateway`);
    const approved = await approve(plan, createParser());
    refuseEnvironment(effects.env);
    await using session = await openGateway(plan.gateway, effects.uid, effects.signal);
    executed = true;
    return await readAll(plan, approved, session, effects, started);
  } catch (error) {
    return toBlocked(error, executed, effects.now().getTime() - started);
  }
}

/** Describe, assert, read one by one, describe again. */
async function readAll(
  plan: GatewayPlan,
  approved: readonly Approved[],
  session: GatewaySession,
  effects: GatewayEffects,
  started: number,
): Promise<ExportOutcome> {
  const { mapping } = plan.gateway;
  const toolDigest = await session.describe();
  const role = assertRole(await session.call(ROLE_STATEMENT, plan.database), mapping, plan.database);
  const sourceRevision = 'gateway:NATIVE_STATED;snapshot:NOT_EVIDENCED';
  const moment = (): { observedAt: string; sourceRevision: string } => ({
    observedAt: effects.now().toISOString(),
    sourceRevision,
  });
  const packet = startPacket(moment(), effects.spool);
  const items: ItemSummary[] = [];
  for (const { entry } of approved) {
    const before = moment();
    const read = toRead(entry, await session.call(entry.sql, plan.database), plan);
    const result = { entry, viewFingerprints: {}, gateway: gatewayItem('NATIVE_STATED'), ...read };
    const milliseconds = effects.now().getTime() - Date.parse(before.observedAt);
    const summary = toSummary(packet.add(result, before), false, milliseconds);
    items.push(withProblem(summary, entry, read.problem));
  }
  if ((await session.describe()) !== toolDigest) {
    const hint = "the gateway's description of its tool changed since the first read; nothing was written";
    throw new ExportProblem('GATEWAY_TOOL_CHANGED', hint);
  }
  // Whatever the gateway still had to say is judged before the packet is whole.
  await session.end();
  if (effects.signal?.aborted === true)
    throw new ExportProblem('INTERRUPTED', 'the export was stopped; nothing was written');
  const packetId = toPacketId(effects);
  const { digest, manifestHash } = packet.end({
    packetId,
    catalogDigest: plan.catalog.digest,
    gateway: NATIVE_STATED,
    nativeGateway: {
      server: session.server.name,
      version: session.server.version,
      tool: mapping.tool,
      tool_digest: toolDigest,
    },
    exporter: toExporter(plan, role),
    purpose: plan.purpose,
  });
  return {
    kind: 'exported',
    packetId,
    digest,
    manifestHash,
    complete: isComplete(items),
    items,
    notes: [...toNotes(approved.map(({ entry }) => entry)), ...toProblemNotes(items), SEPARATE_READS],
    milliseconds: effects.now().getTime() - started,
  };
}

const SEPARATE_READS =
  'NATIVE_STATED: separate reads are not one snapshot; what only the gateway knows is NOT_EVIDENCED';

function toRead(entry: CatalogEntry, called: Called, { gateway }: GatewayPlan): GatewayPayload {
  switch (called.kind) {
    case 'result':
      return toGatewayPayload(entry, readAnswer(called.result, gateway.mapping), gateway.mapping);
    case 'error':
      return { payload: withoutRows(entry), completeness: 'ERROR', problem: 'GATEWAY_ERROR' };
    case 'silent':
      return { payload: withoutRows(entry), completeness: 'TIMEOUT', problem: 'GATEWAY_SILENT' };
  }
}

const transportWords = ({ way }: GatewayAccess): string => {
  if (way.kind === 'stdio') return 'a process of the exporter, over its input and output';
  return way.endpoint.kind === 'unix' ? 'unix socket, owner checked' : 'TLS, certificate checked';
};

const toExporter = (plan: GatewayPlan, { role, database }: GatewayRole): Record<string, string> => ({
  stated_by: plan.exporter,
  program: PROGRAM,
  role,
  database,
  gateway_transport: transportWords(plan.gateway),
  gateway_row_limit: String(plan.gateway.mapping.row_limit ?? 'NOT_STATED'),
  ...notEvidenced,
});
