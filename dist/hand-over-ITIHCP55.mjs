import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  BLOCKED_MS,
  UPLOAD_DEADLINE_MS,
  takeBack,
  uploadFiles
} from "./chunk-YEEKRBOT.mjs";
import "./chunk-DM46CPM6.mjs";
import "./chunk-BI535NOY.mjs";
import "./chunk-RXCTDDKU.mjs";
import "./chunk-I2N5UEYA.mjs";
import "./chunk-2FAVEOAC.mjs";
import "./chunk-2WEO4Q7Z.mjs";

// src/action/artifacts/hand-over.ts
var TAKE_BACK_MS = 4e3;
var HAND_OVER_LIMIT_MS = UPLOAD_DEADLINE_MS + 2 * TAKE_BACK_MS + BLOCKED_MS;
async function clear(name, one) {
  const ours = one.kind === "uploaded" ? one : { id: null, digest: one.sent };
  if (ours.digest === null) {
    const isCutOff = one.kind === "failed" && one.reason === "ARTIFACT_DEADLINE";
    return isCutOff ? `; ${name} was cut off, but may still appear` : "";
  }
  const taken = await takeBack(name, { id: ours.id, digest: ours.digest }, TAKE_BACK_MS);
  switch (taken.kind) {
    case "gone":
      return taken.wasThere ? `; ${name} was deleted again` : "";
    case "left":
      return `; not taken back: ${taken.detail}`;
  }
}
async function takeAllBack(handed) {
  let words = "";
  for (const { name, id, digest } of handed)
    words += await clear(
      name,
      id !== null && digest !== null ? { kind: "uploaded", id, digest } : { kind: "failed", reason: "ARTIFACT_DEADLINE", detail: "", sent: digest }
    );
  return words;
}
async function handOver({ evidence, report }, effects, note) {
  const until = performance.now() + UPLOAD_DEADLINE_MS;
  const kept = { evidence: null, report: null };
  for (const [what, request] of [
    ["evidence", evidence],
    ["report", report]
  ]) {
    if (request === null) continue;
    const before = evidence === null || kept.evidence === null ? [] : [{ name: evidence.name, ...kept.evidence }];
    note([...before, { name: request.name, id: null, digest: null }]);
    const uploaded = await uploadFiles(request, effects, Math.max(1, until - performance.now()));
    if (uploaded.kind === "uploaded") {
      kept[what] = { id: uploaded.id, digest: uploaded.digest };
      note([...before, { name: request.name, ...kept[what] }]);
      continue;
    }
    if (uploaded.reason === "NO_ARTIFACT_SERVICE") return { kind: "no service" };
    const taken = await clear(request.name, uploaded) + await takeAllBack(before);
    note([]);
    return {
      kind: "lost",
      reason: uploaded.reason,
      detail: `the ${what} was not uploaded: ${uploaded.detail}${taken}`
    };
  }
  return { kind: "handed over", ...kept };
}
export {
  HAND_OVER_LIMIT_MS,
  clear,
  handOver,
  takeAllBack
};
