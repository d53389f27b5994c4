import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  writeDurably
} from "./chunk-K7JMIVYO.mjs";
import {
  looksLikeRunFile
} from "./chunk-MYUFLJTJ.mjs";
import {
  errorCode
} from "./chunk-FAZ73T53.mjs";
import {
  usageError
} from "./chunk-643GEAIO.mjs";
import {
  quoted
} from "./chunk-75VUV3AX.mjs";
import {
  CodedError
} from "./chunk-4FHQDT3T.mjs";

// src/cli/write-file.ts
var { lstatSync, renameSync, rmSync, statSync } = require("node:fs");
var { basename, dirname, join, resolve } = require("node:path");
function parseOutFile(text, endings, option = "--out") {
  const hint = `Name a file in an existing directory: ${option} FILE, ending in ${endings.join(" or ")}.`;
  if (text === void 0 || text === "") throw usageError("OUT_MISSING", `${option} is required`, hint);
  const refuse = (why) => {
    throw usageError("OUT_NOT_USABLE", `${option} ${quoted(text)} ${why}`, hint);
  };
  const path = resolve(text);
  if (!endings.some((ending) => path.endsWith(ending))) refuse("has the wrong ending");
  if (looksLikeRunFile(basename(path))) refuse("is a name that belongs to the files of a run");
  try {
    if (statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory() !== true)
      refuse("is in no directory that exists");
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat !== void 0 && !stat.isFile()) refuse("exists, and is not a regular file");
  } catch (error) {
    if (error instanceof CodedError) throw error;
    refuse("cannot be examined");
  }
  return path;
}
function writeOutFile(path, text, token) {
  const temporary = join(dirname(path), `.tki-out-${token}`);
  const refuse = (error) => {
    throw usageError(
      "OUT_NOT_WRITABLE",
      `${quoted(path)} cannot be written (${errorCode(error)})`,
      "Look at free space and permissions of its directory, then run again."
    );
  };
  try {
    writeDurably(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    if (errorCode(error) !== "EEXIST") rmSync(temporary, { force: true });
    refuse(error);
  }
}

export {
  parseOutFile,
  writeOutFile
};
