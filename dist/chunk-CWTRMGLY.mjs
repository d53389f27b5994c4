import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  EXPORT_LOG,
  notWritten
} from "./chunk-TIEPZY3J.mjs";
import {
  openAppending
} from "./chunk-JDNDBO6H.mjs";
import {
  writeWhole
} from "./chunk-PNNCTF7Q.mjs";

// src/export/packet/export-log.ts
var { closeSync, fstatSync, fsyncSync, ftruncateSync, readSync } = require("node:fs");
var LOG_LIMIT_BYTES = 256 * 1024 * 1024;
var REQUESTED_LIMIT = 26;
var REQUESTED_LENGTH_LIMIT = 200;
var toHead = ({ run, at, ids, purpose, exporter }) => ({
  run,
  at,
  requested: ids.slice(0, REQUESTED_LIMIT).map((id) => id.slice(0, REQUESTED_LENGTH_LIMIT)),
  ...ids.length > REQUESTED_LIMIT ? { requested_in_all: ids.length } : {},
  purpose,
  exporter_as_stated: exporter
});
var toBegun = (context) => ({ ...toHead(context), outcome: "BEGUN" });
var toNotWritten = (context, milliseconds) => ({
  ...toHead(context),
  milliseconds,
  outcome: "NOT_WRITTEN",
  executed: true
});
var toTried = (context, item, milliseconds) => ({
  ...toHead(context),
  milliseconds,
  outcome: "TRIED",
  items: [item]
});
function toEnded(context, outcome) {
  const head = { ...toHead(context), milliseconds: outcome.milliseconds };
  switch (outcome.kind) {
    case "blocked": {
      const { code, sqlstate, executed } = outcome;
      return { ...head, outcome: "BLOCKED", code, sqlstate, executed };
    }
    case "exported":
      return {
        ...head,
        outcome: outcome.complete ? "WRITTEN_COMPLETE" : "WRITTEN_NOT_ALL_COMPLETE",
        packet_id: outcome.packetId,
        packet: outcome.digest,
        manifest_hash: outcome.manifestHash,
        items: outcome.items.map(
          ({ id, completeness, sqlstate, problem, rows, milliseconds, contentHash }) => ({
            id,
            completeness,
            sqlstate,
            ...problem === void 0 ? {} : { problem },
            rows,
            milliseconds,
            content_hash: contentHash
          })
        )
      };
  }
}
var toLine = (line) => `${JSON.stringify(line).replace(
  /[\p{C}\p{Zl}\p{Zp}]/gu,
  (found) => Array.from(
    { length: found.length },
    (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, "0")}`
  ).join("")
)}
`;
function appendLine(folder, line) {
  try {
    const descriptor = openAppending(folder.at(EXPORT_LOG), 384);
    try {
      const found = fstatSync(descriptor);
      if (!found.isFile() || found.nlink !== 1 || found.size > LOG_LIMIT_BYTES) throw notWritten("");
      appendWhole(descriptor, found.size, toLine(line));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    throw notWritten(
      `${EXPORT_LOG} beside the packet cannot be written, is not a file of its own, or has grown over ${String(LOG_LIMIT_BYTES)} bytes: move it away; an export without a log is not kept`
    );
  }
}
function appendWhole(descriptor, size, line) {
  const last = Buffer.alloc(1);
  const torn = size > 0 && readSync(descriptor, last, 0, 1, size - 1) === 1 && last[0] !== 10;
  let done = 0;
  try {
    writeWhole(descriptor, torn ? `
${line}` : line, (count) => done = count);
    fsyncSync(descriptor);
  } catch (error) {
    if (fstatSync(descriptor).size === size + done) ftruncateSync(descriptor, size);
    throw error;
  }
}

export {
  toBegun,
  toNotWritten,
  toTried,
  toEnded,
  appendLine
};
