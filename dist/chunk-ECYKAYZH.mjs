import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  mark,
  markup
} from "./chunk-D5VIMIAE.mjs";
import {
  isNamed
} from "./chunk-3KTREIEY.mjs";
import {
  reportName
} from "./chunk-JDNDBO6H.mjs";

// src/view/standing.ts
function standingOf(verification, names) {
  if (names.length === 0) return "asserted";
  const rows = names.map((name) => verification.rows.find((row) => isNamed(row, name)));
  if (rows.some((row) => row?.state === "differs")) return "contradicted";
  if (rows.some((row) => row?.state !== "agrees" || row.label === "asserted")) return "asserted";
  return rows.some((row) => row?.label === "cross-checked") ? "cross-checked" : "recomputed";
}
var REPORT_ROWS = [["evaluated", reportName]];
var PROBE_ROWS = ["probe-judgements", "probes-as-expected"];
function standingMark(standing) {
  switch (standing) {
    case "recomputed":
      return mark("expected", "recomputed");
    case "cross-checked":
      return mark("linked", "cross-checked");
    case "asserted":
      return mark("asserted", "asserted");
    case "contradicted":
      return mark("violation", "contradicted");
  }
}
var standingLegend = markup`<ul class="inline key">
<li>${standingMark("recomputed")} made again here</li>
<li>${standingMark("cross-checked")} two documents agree</li>
<li>${standingMark("asserted")} only the run says so</li>
<li>${standingMark("contradicted")} something else says otherwise</li></ul>`;

export {
  standingOf,
  REPORT_ROWS,
  PROBE_ROWS,
  standingMark,
  standingLegend
};
