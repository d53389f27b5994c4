import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  ExportProblem
} from "./chunk-Z4RQ2R3K.mjs";
import {
  openDirectory
} from "./chunk-JDNDBO6H.mjs";

// src/export/packet/target-folder.ts
var { closeSync, fstatSync, fsyncSync, lstatSync, statSync } = require("node:fs");
var { basename, dirname } = require("node:path");
var EXPORT_LOG = "export-log.jsonl";
var SPOOL_PREFIX = ".tki-export-";
var notWritten = (hint) => new ExportProblem("PACKET_NOT_WRITTEN", hint);
function openTargetFolder(path) {
  const [folder, name] = [dirname(path), basename(path)];
  if (name === EXPORT_LOG) throw notWritten("the packet would replace its log");
  if (name.startsWith(SPOOL_PREFIX)) throw notWritten("a later export would remove a packet of this name");
  let descriptor;
  try {
    descriptor = openDirectory(folder);
  } catch {
    throw notWritten("the folder for the packet does not exist, or may not be opened");
  }
  const opened = {
    name,
    at: (other) => `/proc/self/fd/${String(descriptor)}/${other}`,
    check() {
      try {
        const [held, there] = [fstatSync(descriptor), statSync(folder)];
        if (held.dev !== there.dev || held.ino !== there.ino)
          throw notWritten("the folder for the packet was replaced while the export ran");
        const target = lstatSync(opened.at(name), { throwIfNoEntry: false });
        if (target !== void 0 && !target.isFile())
          throw notWritten("the packet would replace something that is not a file");
      } catch (error) {
        if (error instanceof ExportProblem) throw error;
        throw notWritten("no file can have the name that --out gives");
      }
    },
    sync() {
      try {
        fsyncSync(descriptor);
      } catch {
      }
    },
    [Symbol.dispose]: () => closeSync(descriptor)
  };
  try {
    opened.check();
    return opened;
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

export {
  EXPORT_LOG,
  SPOOL_PREFIX,
  notWritten,
  openTargetFolder
};
