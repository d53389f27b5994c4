import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  openAppending,
  openNew,
  processStart,
  writeWhole
} from "./chunk-P42ZKKCW.mjs";
import {
  EXPORT_LOG,
  SPOOL_PREFIX,
  notWritten
} from "./chunk-LCQTGULW.mjs";
import "./chunk-POZFAVJA.mjs";
import {
  ExportProblem
} from "./chunk-QEG6CPXX.mjs";
import "./chunk-4FHQDT3T.mjs";
import {
  __callDispose,
  __using
} from "./chunk-2WEO4Q7Z.mjs";

// src/export/packet/export-log.ts
import { closeSync, fstatSync, fsyncSync, ftruncateSync, readSync } from "node:fs";
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

// src/export/packet/spool.ts
import { createHash, randomBytes } from "node:crypto";
import {
  closeSync as closeSync2,
  fstatSync as fstatSync2,
  fsyncSync as fsyncSync2,
  lstatSync,
  opendirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync
} from "node:fs";
var ABANDONED_AFTER_MS = 60 * 60 * 1e3;
function thisPlace() {
  const boot = readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim();
  return createHash("sha256").update(`${boot} ${readlinkSync("/proc/self/ns/pid")}`).digest("hex").slice(0, 16);
}
function isAbandoned(name, modifiedMs, nowMs) {
  const [place, pid = "", start] = name.slice(SPOOL_PREFIX.length).split("-");
  if (place === thisPlace() && /^\d{1,10}$/.test(pid)) return processStart(pid) !== start;
  return nowMs - modifiedMs > ABANDONED_AFTER_MS;
}
function sweep(folder, uid, nowMs) {
  var _stack = [];
  try {
    const entries = __using(_stack, opendirSync(folder.at(".")));
    for (let entry = entries.readSync(); entry !== null; entry = entries.readSync()) {
      if (!entry.name.startsWith(SPOOL_PREFIX)) continue;
      const found = lstatSync(folder.at(entry.name), { throwIfNoEntry: false });
      if (found?.isFile() !== true || found.uid !== uid) continue;
      if (isAbandoned(entry.name, found.mtimeMs, nowMs)) rmSync(folder.at(entry.name), { force: true });
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
function openSpool(folder, nowMs) {
  let descriptor;
  let temporary;
  try {
    const pid = readlinkSync("/proc/self");
    const run = randomBytes(8).toString("hex");
    temporary = folder.at(`${SPOOL_PREFIX}${thisPlace()}-${pid}-${processStart(pid) ?? ""}-${run}`);
    descriptor = openNew(temporary, 384);
  } catch {
    throw notWritten("no file can be made in the folder for the packet");
  }
  let state = "open";
  const close = () => {
    if (state === "gone") return;
    if (state === "open") rmSync(temporary, { force: true });
    state = "gone";
    closeSync2(descriptor);
  };
  try {
    sweep(folder, fstatSync2(descriptor).uid, nowMs);
  } catch {
    close();
    throw notWritten("what an earlier export left in the folder for the packet cannot be removed");
  }
  const isOurs = (path) => {
    const [own, found] = [fstatSync2(descriptor), lstatSync(path, { throwIfNoEntry: false })];
    return found !== void 0 && found.dev === own.dev && found.ino === own.ino;
  };
  return {
    write(bytes) {
      try {
        writeWhole(descriptor, bytes);
      } catch {
        throw notWritten("the packet does not fit there, or its file can no longer be written");
      }
    },
    commit() {
      try {
        fsyncSync2(descriptor);
        folder.check();
        if (!isOurs(temporary)) throw notWritten("the file that was to become the packet was removed");
        renameSync(temporary, folder.at(folder.name));
      } catch (error) {
        if (error instanceof ExportProblem) throw error;
        throw notWritten("the packet cannot be written there; whatever was there before is unchanged");
      }
      state = "named";
      folder.sync();
    },
    takeBack() {
      const path = folder.at(folder.name);
      if (state === "named" && isOurs(path)) rmSync(path, { force: true });
    },
    [Symbol.dispose]: close
  };
}

// src/export/packet/write.ts
function beginExport(folder, context) {
  folder.check();
  const spool = openSpool(folder, Date.parse(context.at));
  try {
    appendLine(folder, toBegun(context));
  } catch (error) {
    spool[Symbol.dispose]();
    throw error;
  }
  return {
    spool,
    end: (outcome) => endExport(folder, spool, context, outcome),
    [Symbol.dispose]: () => spool[Symbol.dispose]()
  };
}
function endExport(folder, spool, context, outcome) {
  try {
    if (outcome.kind === "exported") spool.commit();
    else spool[Symbol.dispose]();
    if (outcome.kind === "blocked" && outcome.code === "PACKET_NOT_WRITTEN") throw notWritten(outcome.hint);
  } catch (error) {
    spool[Symbol.dispose]();
    appendLine(folder, toNotWritten(context, outcome.milliseconds));
    throw error;
  }
  try {
    appendLine(folder, toEnded(context, outcome));
  } catch (error) {
    spool.takeBack();
    throw error;
  }
}
export {
  beginExport
};
