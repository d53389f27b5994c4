import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  PROGRAM,
  gatewayItem,
  isComplete,
  notEvidenced,
  toProblemNotes,
  withProblem
} from "./chunk-EHYQ43E6.mjs";
import {
  ROLE_STATEMENT,
  assertRole,
  openGateway
} from "./chunk-VIKY4UYZ.mjs";
import "./chunk-EWDFAWE4.mjs";
import {
  readAnswer,
  toGatewayPayload,
  withoutRows
} from "./chunk-TZJUVH5I.mjs";
import {
  startPacket,
  toNotes,
  toPacketId,
  toSummary
} from "./chunk-6QCTZQA5.mjs";
import {
  approve,
  isDocument
} from "./chunk-7JYR2T3C.mjs";
import "./chunk-3P2XP5O7.mjs";
import "./chunk-RW6S4LQA.mjs";
import {
  toBlocked
} from "./chunk-IGJ4UF5Y.mjs";
import "./chunk-QEG4QM7R.mjs";
import "./chunk-NLUGCIAZ.mjs";
import "./chunk-H3EB3DWX.mjs";
import {
  refuseEnvironment
} from "./chunk-AMWFY7NC.mjs";
import "./chunk-IGOVUKX4.mjs";
import "./chunk-YULNY3YA.mjs";
import {
  createParser
} from "./chunk-3R5QOTJH.mjs";
import {
  ExportProblem
} from "./chunk-Z4RQ2R3K.mjs";
import {
  NATIVE_STATED
} from "./chunk-JDNDBO6H.mjs";
import {
  __callDispose,
  __using
} from "./chunk-PNNCTF7Q.mjs";

// src/export/gateway/gateway-export.ts
async function exportThroughGateway(plan, effects) {
  const started = effects.now().getTime();
  let executed = false;
  try {
    var _stack = [];
    try {
      const document = plan.ids.find((id) => isDocument(id, plan.catalog));
      if (document !== void 0)
        throw new ExportProblem("GATEWAY_DOCUMENT", `${document} is a document; export it without --gateway`);
      const approved = await approve(plan, createParser());
      refuseEnvironment(effects.env);
      const session = __using(_stack, await openGateway(plan.gateway, effects.uid, effects.signal), true);
      executed = true;
      return await readAll(plan, approved, session, effects, started);
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch (error) {
    return toBlocked(error, executed, effects.now().getTime() - started);
  }
}
async function readAll(plan, approved, session, effects, started) {
  const { mapping } = plan.gateway;
  const toolDigest = await session.describe();
  const role = assertRole(await session.call(ROLE_STATEMENT, plan.database), mapping, plan.database);
  const sourceRevision = "gateway:NATIVE_STATED;snapshot:NOT_EVIDENCED";
  const moment = () => ({
    observedAt: effects.now().toISOString(),
    sourceRevision
  });
  const packet = startPacket(moment(), effects.spool);
  const items = [];
  for (const { entry } of approved) {
    const before = moment();
    const read = toRead(entry, await session.call(entry.sql, plan.database), plan);
    const result = { entry, viewFingerprints: {}, gateway: gatewayItem("NATIVE_STATED"), ...read };
    const milliseconds = effects.now().getTime() - Date.parse(before.observedAt);
    const summary = toSummary(packet.add(result, before), false, milliseconds);
    items.push(withProblem(summary, entry, read.problem));
  }
  if (await session.describe() !== toolDigest) {
    const hint = "the gateway's description of its tool changed since the first read; nothing was written";
    throw new ExportProblem("GATEWAY_TOOL_CHANGED", hint);
  }
  await session.end();
  if (effects.signal?.aborted === true)
    throw new ExportProblem("INTERRUPTED", "the export was stopped; nothing was written");
  const packetId = toPacketId(effects);
  const { digest, manifestHash } = packet.end({
    packetId,
    catalogDigest: plan.catalog.digest,
    gateway: NATIVE_STATED,
    nativeGateway: {
      server: session.server.name,
      version: session.server.version,
      tool: mapping.tool,
      tool_digest: toolDigest
    },
    exporter: toExporter(plan, role),
    purpose: plan.purpose
  });
  return {
    kind: "exported",
    packetId,
    digest,
    manifestHash,
    complete: isComplete(items),
    items,
    notes: [...toNotes(approved.map(({ entry }) => entry)), ...toProblemNotes(items), SEPARATE_READS],
    milliseconds: effects.now().getTime() - started
  };
}
var SEPARATE_READS = "NATIVE_STATED: separate reads are not one snapshot; what only the gateway knows is NOT_EVIDENCED";
function toRead(entry, called, { gateway }) {
  switch (called.kind) {
    case "result":
      return toGatewayPayload(entry, readAnswer(called.result, gateway.mapping), gateway.mapping);
    case "error":
      return { payload: withoutRows(entry), completeness: "ERROR", problem: "GATEWAY_ERROR" };
    case "silent":
      return { payload: withoutRows(entry), completeness: "TIMEOUT", problem: "GATEWAY_SILENT" };
  }
}
var transportWords = ({ way }) => {
  if (way.kind === "stdio") return "a process of the exporter, over its input and output";
  return way.endpoint.kind === "unix" ? "unix socket, owner checked" : "TLS, certificate checked";
};
var toExporter = (plan, { role, database }) => ({
  stated_by: plan.exporter,
  program: PROGRAM,
  role,
  database,
  gateway_transport: transportWords(plan.gateway),
  gateway_row_limit: String(plan.gateway.mapping.row_limit ?? "NOT_STATED"),
  ...notEvidenced
});
export {
  exportThroughGateway
};
