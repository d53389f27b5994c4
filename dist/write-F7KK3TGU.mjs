import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  ExportProblem
} from "./chunk-LEFTOVUX.mjs";
import "./chunk-U2LEZNVZ.mjs";

// src/export/write.ts
import { randomBytes } from "node:crypto";
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync
} from "node:fs";
import { basename, dirname, join } from "node:path";
var EXPORT_LOG = "export-log.jsonl";
var notWritten = (hint) => new ExportProblem("PACKET_NOT_WRITTEN", hint);
var toHead = ({ run, at, ids, purpose, exporter }) => ({
  run,
  at,
  requested: ids,
  purpose,
  exporter_as_stated: exporter
});
function toEnd(outcome) {
  const { milliseconds } = outcome;
  if (outcome.kind === "blocked") {
    const { code, sqlstate, executed } = outcome;
    return { milliseconds, outcome: "BLOCKED", code, sqlstate, executed };
  }
  return {
    milliseconds,
    outcome: outcome.complete ? "WRITTEN_COMPLETE" : "WRITTEN_NOT_ALL_COMPLETE",
    packet_id: outcome.packet.packet_id,
    packet: outcome.digest,
    manifest_hash: outcome.packet.manifest_hash,
    items: outcome.items
  };
}
var whole = (descriptor, text) => {
  const bytes = Buffer.from(text, "utf8");
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
  fsyncSync(descriptor);
};
function appendLine(packetPath, line) {
  const flags = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  try {
    const descriptor = openSync(join(dirname(packetPath), EXPORT_LOG), flags, 384);
    try {
      const found = fstatSync(descriptor);
      if (!found.isFile() || found.nlink !== 1) throw notWritten("not a file of its own");
      whole(descriptor, `${JSON.stringify(line)}
`);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    throw notWritten(
      `${EXPORT_LOG} beside the packet cannot be written, or is not a file of its own; an export without a log is not kept`
    );
  }
}
function checkTarget(path) {
  try {
    const folder = statSync(dirname(path), { throwIfNoEntry: false });
    if (folder?.isDirectory() !== true) throw notWritten("the folder for the packet does not exist");
    const target = lstatSync(path, { throwIfNoEntry: false });
    if (target !== void 0 && !target.isFile())
      throw notWritten("the packet would replace something that is not a file");
  } catch (error) {
    if (error instanceof ExportProblem) throw error;
    throw notWritten("no file can have the name that --out gives");
  }
  if (basename(path) === EXPORT_LOG) throw notWritten("the packet would replace its log");
}
function writeTemporary(path, text) {
  const temporary = join(dirname(path), `.tki-export-${randomBytes(8).toString("hex")}`);
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
  const descriptor = openSync(temporary, flags, 384);
  try {
    whole(descriptor, text);
    return temporary;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}
function beginExport(path, context) {
  checkTarget(path);
  try {
    rmSync(writeTemporary(path, ""));
  } catch {
    throw notWritten("no file can be made in the folder for the packet");
  }
  appendLine(path, { ...toHead(context), outcome: "BEGUN" });
}
function endBlocked(path, context, outcome) {
  appendLine(path, { ...toHead(context), ...toEnd(outcome) });
}
function endExported(path, context, outcome) {
  try {
    checkTarget(path);
    const temporary = writeTemporary(path, outcome.text);
    try {
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  } catch (error) {
    const { milliseconds } = outcome;
    appendLine(path, { ...toHead(context), milliseconds, outcome: "NOT_WRITTEN", executed: true });
    if (error instanceof ExportProblem) throw error;
    throw notWritten(
      "the packet cannot be written there; what stood there before, if anything, stands there still"
    );
  }
  try {
    appendLine(path, { ...toHead(context), ...toEnd(outcome) });
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}
export {
  EXPORT_LOG,
  beginExport,
  checkTarget,
  endBlocked,
  endExported
};
