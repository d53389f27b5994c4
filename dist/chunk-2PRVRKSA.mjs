import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  openNamed,
  readUpTo
} from "./chunk-MUZV6PGY.mjs";
import {
  errorCode
} from "./chunk-FAZ73T53.mjs";
import {
  usageError
} from "./chunk-643GEAIO.mjs";
import {
  quoted
} from "./chunk-75VUV3AX.mjs";

// src/cli/read-text.ts
var { isUtf8 } = require("node:buffer");
var { closeSync } = require("node:fs");
var { isatty } = require("node:tty");
function readText(what, path, limitBytes) {
  const bytes = readBytes(what, path, limitBytes);
  if (!isUtf8(bytes)) refuse(what, path, "is not UTF-8", limitBytes);
  return bytes.toString("utf8");
}
function refuse(what, path, why, limitBytes) {
  const hint = `Name a regular file of UTF-8 text that you may read, of at most ${limitBytes} bytes.`;
  throw usageError("FILE_UNREADABLE", `${what} ${quoted(path)} ${why}`, hint);
}
function readBytes(what, path, limitBytes) {
  const refused = (why) => refuse(what, path, why, limitBytes);
  const opened = openNamed(path);
  if (opened.kind === "not opened") return refused(`cannot be read (${opened.code})`);
  if (opened.kind === "other") return refused("is not a regular file");
  let bytes;
  try {
    bytes = readUpTo(opened.descriptor, limitBytes + 1);
  } catch (error) {
    return refused(`cannot be read (${errorCode(error)})`);
  } finally {
    closeSync(opened.descriptor);
  }
  return bytes.length > limitBytes ? refused("is too large") : bytes;
}
function readPiped(limitBytes) {
  try {
    if (isatty(0)) return null;
    const bytes = readUpTo(0, limitBytes + 1);
    return bytes.length <= limitBytes ? bytes : null;
  } catch {
    return null;
  }
}

export {
  readText,
  readBytes,
  readPiped
};
