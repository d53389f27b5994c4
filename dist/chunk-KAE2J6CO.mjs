import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  reportName
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

// src/cli/inputs.ts
var { accessSync, constants, lstatSync, realpathSync, statSync } = require("node:fs");
var { join, resolve } = require("node:path");

// src/cli/file-kind.ts
var fs = require("node:fs");
function describeFileKind(file, meant) {
  try {
    const facts = fs.lstatSync(file);
    if (facts.isSymbolicLink()) return "is a link, and is not followed";
    if (facts.isDirectory()) return meant === "folder" ? "cannot be read by this user" : "is a directory";
    if (facts.isFIFO()) return "is a named pipe";
    if (facts.isSocket()) return "is a socket";
    if (!facts.isFile()) return "is a device";
    return meant === "folder" ? "is a file, but a folder is needed" : "cannot be read by this user";
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    return code === "ENOENT" && meant === "folder" ? "does not exist" : meant === "folder" ? "cannot be reached" : "disappeared while the folder was read";
  }
}

// src/cli/inputs.ts
function requireFile(what, path) {
  const refuse = (why) => {
    throw usageError(
      "FILE_NOT_USABLE",
      `${what} ${quoted(path)} ${why}`,
      "Give the path of a regular file that you can read."
    );
  };
  if (path === "") refuse("has no name");
  try {
    const real = realpathSync(resolve(path));
    if (statSync(real).isDirectory()) refuse("is a directory");
    if (!statSync(real).isFile()) refuse(`is not a regular file: it ${describeFileKind(real, "file")}`);
    accessSync(real, constants.R_OK);
    return real;
  } catch (error) {
    if (error instanceof CodedError) throw error;
    const code = errorCode(error);
    return refuse(code === "ENOENT" ? "does not exist" : `cannot be read (${code})`);
  }
}
function requirePrevious(directory, out) {
  if (directory === void 0) return null;
  if (statSync(directory, { throwIfNoEntry: false })?.isFile() === true) {
    throw usageError(
      "FILE_NOT_USABLE",
      `--previous ${quoted(directory)} is a file, but a folder is needed`,
      "Give the directory of the earlier run, with its report.json in it."
    );
  }
  const report = requireFile("--previous", join(directory, reportName));
  if (report === join(realOrSame(out), reportName)) {
    throw usageError(
      "PREVIOUS_IS_OUT",
      "--previous and --out are the same directory",
      "The files of the earlier run are removed from --out before this one starts; give another directory."
    );
  }
  return report;
}
function realOrSame(path) {
  try {
    return realpathSync(resolve(path));
  } catch {
    return resolve(path);
  }
}
function requireFree(what, path) {
  if (path === void 0) return null;
  const refuse = (why) => usageError("PATH_TAKEN", `${what} ${quoted(path)} ${why}`, "Give a path that does not exist yet.");
  let found;
  try {
    found = lstatSync(resolve(path), { throwIfNoEntry: false });
  } catch {
    throw refuse("cannot be examined");
  }
  if (path !== "" && found === void 0) return resolve(path);
  throw refuse("exists");
}

export {
  describeFileKind,
  requireFile,
  requirePrevious,
  requireFree
};
