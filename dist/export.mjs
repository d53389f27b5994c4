import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  loadReachChecker,
  preflightEntry,
  readDefinitions,
  recheck,
  refuseStaleCollations
} from "./chunk-FBVGHWFV.mjs";
import {
  assertSafe,
  begin,
  openSession
} from "./chunk-KZYDP5OR.mjs";
import {
  hasDrifted,
  startPacket,
  toItemNotes,
  toNotes,
  toPacketId,
  toSummary
} from "./chunk-ZSKNFBPL.mjs";
import {
  approve,
  approveDocuments,
  createEncodedRows,
  readKnowledgeBase,
  toPayload,
  withRemarks
} from "./chunk-D2PA4PRI.mjs";
import "./chunk-HZ4S7WSN.mjs";
import {
  toWords
} from "./chunk-PXARUDJN.mjs";
import {
  toBlocked
} from "./chunk-4V54E65O.mjs";
import "./chunk-NMTMQBQB.mjs";
import "./chunk-S72AA3AL.mjs";
import "./chunk-H3EB3DWX.mjs";
import {
  refuseEnvironment
} from "./chunk-3POSB6F4.mjs";
import {
  RUN_DEADLINE_MS
} from "./chunk-IGOVUKX4.mjs";
import "./chunk-5RJQASQ6.mjs";
import {
  createParser
} from "./chunk-GOL6ISSH.mjs";
import "./chunk-OAKTAI7N.mjs";
import "./chunk-TARCBHJ5.mjs";
import "./chunk-TKCTD4NL.mjs";
import {
  ownLists
} from "./chunk-MCX6HNJU.mjs";
import "./chunk-5WTSD4CA.mjs";
import {
  ITEM_LIMIT_BYTES,
  ROW_LIMIT
} from "./chunk-BDZDGK6V.mjs";
import "./chunk-76E6VU55.mjs";
import "./chunk-6CK5UST2.mjs";
import "./chunk-6VMGH6I2.mjs";
import "./chunk-AQBDH75A.mjs";
import {
  ExportProblem
} from "./chunk-QEG6CPXX.mjs";
import "./chunk-4FHQDT3T.mjs";
import {
  __callDispose,
  __using
} from "./chunk-2WEO4Q7Z.mjs";

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
  var _stack = [];
  try {
    const { endpoint, user, database, password } = plan;
    const { uid, signal } = effects;
    const session = __using(_stack, await openSession({ endpoint, user, database, password, packetId, uid, signal }), true);
    onConnected();
    const timer = setTimeout(
      () => session.guard.refuse("RUN_DEADLINE", "the export took longer than one moment may"),
      RUN_DEADLINE_MS
    );
    try {
      const observedAt = effects.now().toISOString();
      const relations = [...new Set(approved.flatMap(({ decision }) => decision.relations))].sort();
      const atStart = session.guard.takeRemarks();
      await begin(session, relations);
      const facts = await assertSafe(session, database);
      const calls = [...new Set(approved.flatMap(({ decision }) => decision.calls))].sort();
      const reach = await loadReachChecker(session, facts.roleOid, relations, calls);
      const prepared = [];
      for (const item of approved) {
        const viewFingerprints = await preflightEntry(session, item, reach, plan.catalog.catalog, parser);
        prepared.push({ entry: item.entry, viewFingerprints });
      }
      await refuseStaleCollations(session, reach.reached.collations);
      const definitions = await readDefinitions(session, reach.reached);
      refuseRemarks(session);
      const packet = startPacket({ observedAt, sourceRevision: toRevision(facts) }, effects.spool);
      const items = [];
      const notes = atStart.count === 0 ? [] : [`SERVER_WARNED: ${toWords(atStart)} before the first statement`];
      for (const relation of reach.reached.only)
        notes.push(
          `ONLY: a view reads ${relation} without its partitions and children: their rows are in no figure`
        );
      for (const relation of reach.reached.unlogged)
        notes.push(
          `UNLOGGED: ${relation} is empty after a crash of the server: its rows, and counts of them, go back to then at most`
        );
      if (facts.preloaded.length > 0)
        notes.push(
          `PRELOADED: session_preload_libraries is set for this role or database, ${facts.preloaded.join("; ")}: a library ran in the session before anything could be checked`
        );
      const guarded = [...reach.reached.guarded];
      const rows = createEncodedRows();
      const lists = ownLists(plan.catalog.catalog);
      await session.command("SAVEPOINT item", "SAVEPOINT");
      for (const { entry, viewFingerprints } of prepared) {
        const before = effects.now().getTime();
        const result = { entry, viewFingerprints, lists, ...await readItem(session, entry, rows) };
        const item = toSummary(packet.add(result), hasDrifted(result), effects.now().getTime() - before);
        items.push(item);
        notes.push(...toItemNotes(result, item, guarded));
      }
      await session.command("COMMIT", "COMMIT");
      await recheck(session, database, definitions, calls);
      refuseRemarks(session);
      const { mechanism, counts } = session.guard;
      const { notices, notifications } = counts;
      return { packet, items, facts, mechanism, notices, notifications, notes };
    } finally {
      clearTimeout(timer);
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function refuseRemarks(session) {
  const remarks = session.guard.takeRemarks();
  if (remarks.count > 0)
    throw new ExportProblem("SERVER_WARNED", `${toWords(remarks)} while our checks ran`, remarks.sqlstate);
}
async function readItem(session, entry, rows) {
  rows.clear();
  const taken = entry.result === "rows" ? rows : void 0;
  const limits = { bytes: ITEM_LIMIT_BYTES, rows: ROW_LIMIT + 1 };
  const answer = await session.ask(entry.sql, limits, taken && ((body) => taken.addMessage(body)));
  if (answer.kind === "error") await session.command("ROLLBACK TO SAVEPOINT item", "ROLLBACK");
  if (session.guard.transaction !== "T")
    throw new ExportProblem("PROTOCOL_VIOLATION", "the server left our transaction");
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
