import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/export/gateway/gateway-items.ts
var PROGRAM = "tki-0.1";
var gatewayItem = (provenance) => ({
  provenance,
  limits: "NOT_EVIDENCED",
  read_only: "NOT_EVIDENCED",
  snapshot: "NOT_EVIDENCED"
});
var notEvidenced = {
  gateway_limits: "NOT_EVIDENCED",
  gateway_preflight: "NOT_EVIDENCED: what a relation reaches was not looked up",
  gateway_read_only: "NOT_EVIDENCED",
  gateway_snapshot: "NOT_EVIDENCED: separate reads are not one snapshot",
  human_operator: "NOT_EVIDENCED"
};
var isComplete = (items) => items.every(({ completeness, problem }) => completeness === "COMPLETE" && problem === void 0);
var toProblemNotes = (items) => items.flatMap(({ id, completeness, problem }) => {
  if (problem !== void 0) return [`${problem}: ${id} is not COMPLETE`];
  return completeness === "TRUNCATED" ? [`TRUNCATED: ${id} stops at a limit; there can be more`] : [];
});
function withProblem(summary, entry, problem) {
  const unread = Object.keys(entry.view_fingerprints).length > 0 ? "GATEWAY_VIEW_UNREAD" : void 0;
  const why = problem ?? unread;
  return why === void 0 ? summary : { ...summary, problem: why };
}

export {
  PROGRAM,
  gatewayItem,
  notEvidenced,
  isComplete,
  toProblemNotes,
  withProblem
};
