import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  toSkeleton
} from "./chunk-AQBDH75A.mjs";

// src/files/error-code.ts
function errorCode(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "UNKNOWN";
}

// src/files/open-regular.ts
import { closeSync, constants, fstatSync, openSync } from "node:fs";
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
import { readSync } from "node:fs";
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

// src/formats/caller-input.ts
var UNIT_SECONDS = { s: 1, m: 60, h: 3600, d: 86400 };
var MAX_AGE_LIMIT_SECONDS = 3650 * UNIT_SECONDS.d;
function toSeconds(text) {
  const [, amount, unit] = /^([1-9]\d{0,8})([smhd])$/.exec(text) ?? [];
  if (amount === void 0 || unit === void 0) return null;
  return Number(amount) * UNIT_SECONDS[unit];
}
var callerNonce = /^[0-9a-f]{32,128}$/;
function isTime(text) {
  const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/.test(text);
  const time = new Date(text);
  return iso && !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 19) === text.slice(0, 19);
}
function isVenue(text) {
  return text === "v1" || text === "v2" || text === "unstated";
}

// src/formats/sql-name.ts
var ANOTHER_NAME = /^[A-RT-Za-rt-z0-9_]/;
function isSqlName(name) {
  if (name.length < 3 || ANOTHER_NAME.test(name)) return false;
  return toSkeleton(name).replaceAll(" ", "") === "sql";
}

export {
  errorCode,
  openRegular,
  openNamed,
  withRegular,
  readUpTo,
  readStated,
  readPieces,
  MAX_AGE_LIMIT_SECONDS,
  toSeconds,
  callerNonce,
  isTime,
  isVenue,
  isSqlName
};
