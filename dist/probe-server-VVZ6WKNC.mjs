import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  compare,
  gatewayProbes
} from "./chunk-6J3SZY67.mjs";
import {
  assertSafe,
  begin,
  openSession
} from "./chunk-VI3NSWBG.mjs";
import "./chunk-3P2XP5O7.mjs";
import {
  toBlocked
} from "./chunk-IGJ4UF5Y.mjs";
import {
  gate
} from "./chunk-NLUGCIAZ.mjs";
import "./chunk-H3EB3DWX.mjs";
import {
  refuseEnvironment
} from "./chunk-AMWFY7NC.mjs";
import "./chunk-IGOVUKX4.mjs";
import {
  createParser
} from "./chunk-3R5QOTJH.mjs";
import "./chunk-Z4RQ2R3K.mjs";
import "./chunk-JDNDBO6H.mjs";
import {
  __callDispose,
  __using
} from "./chunk-PNNCTF7Q.mjs";

// src/export/probe-server.ts
var LIMITS = { bytes: 1e3, rows: 2 };
async function askServer(session, { sql, tag }) {
  await session.command("SAVEPOINT probe", "SAVEPOINT");
  let sqlstate;
  if (tag === null) {
    const answer = await session.ask(sql, LIMITS);
    sqlstate = answer.kind === "error" ? answer.sqlstate : null;
  } else sqlstate = await session.attempt(sql, tag);
  await session.command("ROLLBACK TO SAVEPOINT probe", "ROLLBACK");
  return sqlstate ?? "executes";
}
async function probeServer(server, effects) {
  const started = effects.now().getTime();
  let executed = false;
  try {
    var _stack = [];
    try {
      refuseEnvironment(effects.env);
      const { uid, signal } = effects;
      const session = __using(_stack, await openSession({ ...server, packetId: "tki-gateway-probe", uid, signal }), true);
      executed = true;
      await begin(session, []);
      await assertSafe(session, server.database);
      const parser = createParser();
      const results = [];
      for (const probe of gatewayProbes) {
        const decision = await gate(probe.sql, { relations: [], prohibitedJoins: [] }, parser);
        const said = await askServer(session, probe);
        const observed = probe.writes && said === "executes" ? "executed" : decision.kind === "denied" ? "denied" : "executed";
        const { id, sql, reported } = probe;
        results.push({ id, sql, reported, observed, server: said, compared: compare(probe, observed) });
      }
      await session.command("ROLLBACK", "ROLLBACK");
      return { kind: "probed", results, role: null };
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch (error) {
    const blocked = toBlocked(error, executed, effects.now().getTime() - started);
    if (blocked.kind === "blocked") return blocked;
    throw error;
  }
}
export {
  probeServer
};
