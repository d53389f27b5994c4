import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  errorCode
} from "./chunk-FAZ73T53.mjs";

// src/files/open-regular.ts
var { closeSync, constants, fstatSync, openSync } = require("node:fs");
function openReading(path, more) {
  let descriptor;
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY | more);
  } catch (error) {
    return { kind: "not opened", code: errorCode(error) };
  }
  const facts = fstatSync(descriptor);
  if (facts.isFile()) return { kind: "regular", descriptor, facts };
  closeSync(descriptor);
  return { kind: "other" };
}
var openRegular = (path) => openReading(path, constants.O_NOFOLLOW);
var openNamed = (path) => openReading(path, 0);
function withRegular(path, use) {
  const opened = openRegular(path);
  if (opened.kind !== "regular") return null;
  try {
    return use(opened.descriptor, opened.facts.size);
  } finally {
    closeSync(opened.descriptor);
  }
}

// src/files/read-bounded.ts
var { readSync } = require("node:fs");
var CHUNK_BYTES = 64 * 1024;
function readUpTo(descriptor, most) {
  const chunks = [];
  let length = 0;
  while (length < most) {
    const chunk = Buffer.alloc(Math.min(CHUNK_BYTES, most - length));
    const read = readSync(descriptor, chunk, 0, chunk.length, null);
    if (read === 0) break;
    chunks.push(chunk.subarray(0, read));
    length += read;
  }
  return Buffer.concat(chunks, length);
}
function readStated(descriptor, size) {
  const bytes = readUpTo(descriptor, size + 1);
  return bytes.length === size ? bytes : null;
}
var PIECE_BYTES = 4 * 1024 * 1024;
function readPieces(descriptor, size, use) {
  const buffer = Buffer.allocUnsafe(Math.min(PIECE_BYTES, size));
  for (let offset = 0; offset < size; ) {
    const read = readSync(descriptor, buffer, 0, Math.min(buffer.length, size - offset), offset);
    if (read === 0) return false;
    use(buffer.subarray(0, read));
    offset += read;
  }
  return true;
}

export {
  openRegular,
  openNamed,
  withRegular,
  readUpTo,
  readStated,
  readPieces
};
