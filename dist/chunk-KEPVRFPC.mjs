import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  blockedCapabilities,
  exitCodeOf,
  matrixRows,
  verdictOrder
} from "./chunk-6OFJZD5Y.mjs";
import {
  WHY_LIMIT
} from "./chunk-BDZDGK6V.mjs";
import {
  toCanonicalJson
} from "./chunk-76E6VU55.mjs";

// src/formats/matrix-cells.ts
function toMatrix(cells) {
  const known = new Map(cells);
  return matrixRows.flatMap(({ row, title }) => {
    const cell = known.get(row);
    if (cell === void 0) return [];
    const shown = { row, title, state: cell.state, touched_by: cell.by };
    return ["why" in cell ? { ...shown, why: cell.why.slice(0, WHY_LIMIT).toWellFormed() } : shown];
  });
}
var looked = (row, held, by) => [
  row,
  { state: held ? "as expected" : "not as expected", by }
];
function notLooked(rows, by, why) {
  return rows.map((row) => [row, { state: "not evaluated", by, why }]);
}
var ENVELOPE_ROWS = ["1", "2", "3", "4", "5", "6", "7", "8"];
var ITEM_ROWS = [
  "9",
  "10",
  "11",
  "12",
  "13",
  "14",
  "15",
  "16",
  "17",
  "18",
  "19",
  "20"
];
var SANDBOX_ROWS = matrixRows.map(({ row }) => row).filter((row) => Number(row) >= 24 && Number(row) <= 37);
var SHOWN_ELSEWHERE = {
  24: "no run accepts its own venue: only a verifier with an owner's approval says more",
  32: "the export shows it; a sandbox without a database has nothing to show it with"
};
function sandboxCells(states) {
  if (states === null) return notLooked(SANDBOX_ROWS, "attestation", "no sandbox was judged");
  return SANDBOX_ROWS.map((row) => {
    const state = Object.hasOwn(states, row) ? states[row] : void 0;
    switch (state) {
      case "as expected":
      case "not as expected":
        return looked(row, state === "as expected", "attestation");
      case "unverified": {
        const why = SHOWN_ELSEWHERE[row] ?? "neither confirmed nor refuted: the evidence says why";
        return [row, { state, by: "attestation", why }];
      }
      case "not evaluated":
        return [row, { state, by: "attestation", why: "not checked: the evidence says why" }];
      case void 0:
        return [
          row,
          { state: "not evaluated", by: "attestation", why: "the host said nothing about it" }
        ];
    }
  });
}
function selfCheckCells({ confirmed, checks }) {
  if (!confirmed && checks.length === 0)
    return notLooked(["I11"], "self-check", "the self-check did not run");
  const held = confirmed && checks.length > 0 && checks.every((check) => check.confirmed);
  return [looked("I11", held, "self-check")];
}
var ACTIONS = toCanonicalJson(["READ_PACKET_ITEM", "WRITE_LOCAL_REPORT"]);
var DOCUMENT_ROWS = {
  21: ({ verdict, exit_code: code }) => code !== 0 && code === exitCodeOf(verdict),
  22: ({ verdict }) => verdictOrder.includes(verdict),
  39: ({ production_mutation: mutation }) => mutation === false,
  40: ({ decision_effect: effect, may_gate: gate, allowed_actions: actions }) => effect === "NONE" && gate === false && toCanonicalJson(actions) === ACTIONS,
  44: ({ blocked_capabilities: listed, allowed_actions: actions }) => toCanonicalJson(listed) === toCanonicalJson(blockedCapabilities) && toCanonicalJson(actions) === ACTIONS
};
function documentCells(report) {
  return Object.entries(DOCUMENT_ROWS).map(([row, holds]) => looked(row, holds(report), "report"));
}

export {
  toMatrix,
  looked,
  notLooked,
  ENVELOPE_ROWS,
  ITEM_ROWS,
  sandboxCells,
  selfCheckCells,
  documentCells
};
