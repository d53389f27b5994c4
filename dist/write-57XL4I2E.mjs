import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  appendLine,
  toBegun,
  toEnded,
  toNotWritten
} from "./chunk-CWTRMGLY.mjs";
import {
  SPOOL_PREFIX,
  notWritten
} from "./chunk-TIEPZY3J.mjs";
import {
  ExportProblem
} from "./chunk-Z4RQ2R3K.mjs";
import {
  openNew,
  processStart
} from "./chunk-JDNDBO6H.mjs";
import {
  __callDispose,
  __using,
  writeWhole
} from "./chunk-PNNCTF7Q.mjs";

// src/export/packet/spool.ts
var { createHash, randomBytes } = require("node:crypto");
var { closeSync, fstatSync, fsyncSync, lstatSync, opendirSync, readFileSync, readlinkSync, renameSync, rmSync } = require("node:fs");
var ABANDONED_AFTER_MS = 60 * 60 * 1e3;
function bootId() {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim();
  } catch {
    return randomBytes(8).toString("hex");
  }
}
function thisPlace() {
  const boot = bootId();
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
    closeSync(descriptor);
  };
  try {
    sweep(folder, fstatSync(descriptor).uid, nowMs);
  } catch {
    close();
    throw notWritten("what an earlier export left in the folder for the packet cannot be removed");
  }
  const isOurs = (path) => {
    const [own, found] = [fstatSync(descriptor), lstatSync(path, { throwIfNoEntry: false })];
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
        fsyncSync(descriptor);
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
