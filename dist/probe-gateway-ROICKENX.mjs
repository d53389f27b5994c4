import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  ROLE_STATEMENT,
  assertRole,
  openGateway
} from "./chunk-VIKY4UYZ.mjs";
import "./chunk-EWDFAWE4.mjs";
import "./chunk-TZJUVH5I.mjs";
import {
  compare,
  gatewayProbes,
  observe
} from "./chunk-6J3SZY67.mjs";
import "./chunk-RW6S4LQA.mjs";
import {
  toBlocked
} from "./chunk-IGJ4UF5Y.mjs";
import {
  refuseEnvironment
} from "./chunk-AMWFY7NC.mjs";
import "./chunk-IGOVUKX4.mjs";
import "./chunk-Z4RQ2R3K.mjs";
import "./chunk-JDNDBO6H.mjs";
import {
  __callDispose,
  __using
} from "./chunk-PNNCTF7Q.mjs";

// src/export/gateway/probe-gateway.ts
var TEXT_LIMIT = 1e4;
function toAnswer(called) {
  switch (called.kind) {
    case "silent":
      return null;
    case "error":
      return { failed: true, text: called.text.replace(/^MCP error -?\d+: /, "").slice(0, TEXT_LIMIT) };
    case "result":
      break;
  }
  const members = called.result.kind === "object" ? called.result.members : /* @__PURE__ */ new Map();
  const [content, failed, structured] = ["content", "isError", "structuredContent"].map(
    (name) => members.get(name)
  );
  const texts = content?.kind !== "list" ? [] : content.items.flatMap((block) => {
    const text = block.kind === "object" ? block.members.get("text") : void 0;
    return text?.kind === "text" ? [text.text] : ["(no text)"];
  });
  if (texts.length === 0 && structured !== void 0) texts.push("(structured)");
  return {
    failed: failed?.kind === "boolean" && failed.value,
    text: texts.join("\n").slice(0, TEXT_LIMIT)
  };
}
function toResult(probe, called, deniedWith) {
  const answer = toAnswer(called);
  const observed = answer === null ? "unreadable" : observe(probe, answer, deniedWith);
  const compared = compare(probe, observed);
  const { id, sql, reported } = probe;
  return { id, sql, reported, observed, server: null, compared };
}
async function probeGateway(gateway, database, effects) {
  const started = effects.now().getTime();
  let executed = false;
  try {
    var _stack = [];
    try {
      refuseEnvironment(effects.env);
      const session = __using(_stack, await openGateway(gateway, effects.uid, effects.signal), true);
      await session.describe();
      executed = true;
      const results = [];
      for (const probe of gatewayProbes)
        results.push(
          toResult(probe, await session.call(probe.sql, database), gateway.mapping.denied_with ?? [])
        );
      const asked = await session.call(ROLE_STATEMENT, database);
      const role = (() => {
        try {
          assertRole(asked, gateway.mapping, database);
          return null;
        } catch (error) {
          const blocked = toBlocked(error, true, 0);
          return blocked.kind === "blocked" ? blocked.code : null;
        }
      })();
      await session.end();
      return { kind: "probed", results, role };
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
  probeGateway
};
