import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  askEntry,
  readGoverned
} from "./chunk-6AU3THF4.mjs";
import "./chunk-VI3NSWBG.mjs";
import {
  hasDrifted,
  startPacket,
  toItemNotes,
  toNotes,
  toPacketId,
  toSummary
} from "./chunk-6QCTZQA5.mjs";
import {
  approve,
  approveDocuments,
  createEncodedRows,
  readKnowledgeBase,
  toPayload,
  withRemarks
} from "./chunk-7JYR2T3C.mjs";
import {
  toWords
} from "./chunk-3P2XP5O7.mjs";
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
  ownLists
} from "./chunk-JDNDBO6H.mjs";
import "./chunk-PNNCTF7Q.mjs";

// src/export/main.ts
var GATEWAY = "EMULATED_tki-0.1";
async function exportPacket(plan, effects) {
  const started = effects.now().getTime();
  let executed = false;
  try {
    const parser = createParser();
    const approved = await approve(plan, parser);
    const documents = approveDocuments(plan);
    refuseEnvironment(effects.env);
    const packetId = toPacketId(effects);
    const run = approved.length === 0 ? beginWithoutDatabase(effects) : await readAll(plan, approved, packetId, parser, effects, () => executed = true);
    if (documents.length > 0) executed = true;
    const read = await readKnowledgeBase(documents, plan.knowledgeBase, run.packet, effects);
    const items = [...run.items, ...read.items];
    if (effects.signal?.aborted === true)
      throw new ExportProblem("INTERRUPTED", "the export was stopped; nothing was written");
    const { digest, manifestHash } = run.packet.end({
      packetId,
      catalogDigest: plan.catalog.digest,
      gateway: GATEWAY,
      exporter: { ...toExporter(plan, run), ...read.exporter },
      purpose: plan.purpose
    });
    return {
      kind: "exported",
      packetId,
      digest,
      manifestHash,
      complete: items.every(
        ({ completeness, problem }) => completeness === "COMPLETE" && problem === void 0
      ),
      items,
      notes: [...toNotes(approved.map(({ entry }) => entry)), ...run.notes, ...read.notes],
      milliseconds: effects.now().getTime() - started
    };
  } catch (error) {
    return toBlocked(error, executed, effects.now().getTime() - started);
  }
}
function beginWithoutDatabase(effects) {
  const snapshot = { observedAt: effects.now().toISOString(), sourceRevision: "kb" };
  const packet = startPacket(snapshot, effects.spool);
  return { packet, items: [], facts: null, mechanism: null, notices: 0, notifications: 0, notes: [] };
}
async function readAll(plan, approved, packetId, parser, effects, onConnected) {
  const { uid, signal } = effects;
  const session = { now: () => effects.now(), uid, signal, sessionName: packetId, onConnected };
  const { read, ...server } = await readGoverned(
    plan,
    approved,
    parser,
    session,
    (governed) => readItems(plan, governed, effects)
  );
  return { ...read, ...server };
}
async function readItems(plan, { session, facts, reach, prepared, observedAt, atStart }, effects) {
  const packet = startPacket({ observedAt, sourceRevision: toRevision(facts) }, effects.spool);
  const items = [];
  const notes = [...toStartNotes(atStart), ...toReadNotes(reach, facts)];
  const guarded = [...reach.reached.guarded];
  const rows = createEncodedRows();
  const lists = ownLists(plan.catalog.catalog);
  for (const { item: approved, viewFingerprints } of prepared) {
    const { entry } = approved;
    const before = effects.now().getTime();
    const result = { entry, viewFingerprints, lists, ...await readItem(session, entry, rows) };
    const item = toSummary(packet.add(result), hasDrifted(result), effects.now().getTime() - before);
    items.push(item);
    notes.push(...toItemNotes(result, item, guarded));
  }
  return { packet, items, facts, notes };
}
var toStartNotes = (atStart) => atStart.count === 0 ? [] : [`SERVER_WARNED: ${toWords(atStart)} before the first statement`];
var toReadNotes = ({ reached }, { preloaded }) => [
  ...[...reached.only].map(
    (relation) => `ONLY: a view reads ${relation} without its partitions and children: their rows are in no figure`
  ),
  ...[...reached.unlogged].map(
    (relation) => `UNLOGGED: ${relation} is empty after a crash of the server: its rows, and counts of them, go back to then at most`
  ),
  ...preloaded.length === 0 ? [] : [
    `PRELOADED: session_preload_libraries is set for this role or database, ${preloaded.join("; ")}: a library ran in the session before anything could be checked`
  ]
];
async function readItem(session, entry, rows) {
  rows.clear();
  const taken = entry.result === "rows" ? rows : void 0;
  const answer = await askEntry(
    session,
    entry,
    taken && ((bytes, start, end) => taken.addMessage(bytes, start, end))
  );
  return withRemarks(entry, toPayload(entry, answer, taken), session.guard.takeRemarks());
}
var toRevision = ({ serverVersion, snapshot }) => `pg:${String(serverVersion)};snapshot:${snapshot}`;
function toExporter(plan, run) {
  const stated = {
    stated_by: plan.exporter,
    human_operator: "NOT_EVIDENCED",
    program: GATEWAY.replace("EMULATED_", "")
  };
  if (run.facts === null) return stated;
  return {
    ...stated,
    role: run.facts.role,
    database: plan.database,
    transport: plan.endpoint.kind === "unix" ? "unix socket, owner checked" : `TLS, certificate checked, ${run.mechanism ?? "SCRAM-SHA-256"}`,
    server_version_num: String(run.facts.serverVersion),
    event_triggers: String(run.facts.eventTriggers.length),
    login_event_triggers: String(
      run.facts.eventTriggers.filter((trigger) => trigger.endsWith("(login)")).length
    ),
    // Only what is set for the role or the database can be seen: the server's own is for superusers to read.
    ...run.facts.preloaded.length === 0 ? {} : { session_preload_libraries: run.facts.preloaded.join("; ") },
    notices: String(run.notices),
    notifications: String(run.notifications)
  };
}
export {
  GATEWAY,
  exportPacket
};
