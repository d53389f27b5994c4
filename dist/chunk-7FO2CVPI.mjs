import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  CodedError
} from "./chunk-4FHQDT3T.mjs";

// src/formats/limits.ts
var ITEM_LIMIT_BYTES = 4 * 1024 * 1024;
var ENVELOPE_LIMIT_BYTES = 64 * 1024;
var DEPTH_LIMIT = 64;
var ROW_LIMIT = 500;
var QUERY_LIMIT = 25;
var FUTURE_SKEW_SECONDS = 120;
var CLAIMS_LIMIT_BYTES = 1024 * 1024;
var CATALOG_LIMIT_BYTES = 4 * 1024 * 1024;
var CATALOG_ENTRY_LIMIT = 1e3;
var QUOTE_LIMIT = 200;
var WHY_LIMIT = 600;
var REPORT_LIMIT_BYTES = 16 * 1024 * 1024;
var FRAME_LIMIT_BYTES = 256 * 1024;

// src/formats/digest.ts
import { createHash, hash } from "node:crypto";
var digestPattern = /^sha256:[0-9a-f]{64}$/;
function isDigest(value) {
  return typeof value === "string" && digestPattern.test(value);
}
function sha256(data) {
  return `sha256:${hash("sha256", data, "hex")}`;
}
function startSha256() {
  const state = createHash("sha256");
  return {
    update: (data) => void state.update(data),
    digest: () => `sha256:${state.digest("hex")}`
  };
}

// src/formats/canonical.ts
var notCanonicalizable = (message) => new CodedError("NOT_CANONICALIZABLE", message, "give a value that JSON can hold");
function toCanonicalJson(value) {
  switch (typeof value) {
    case "boolean":
      return value ? "true" : "false";
    case "number":
      if (!Number.isFinite(value)) throw notCanonicalizable("a number that JSON cannot hold");
      return JSON.stringify(value);
    case "string":
      if (!value.isWellFormed()) throw notCanonicalizable("a string with a lone surrogate");
      return JSON.stringify(value);
    case "object":
      break;
    default:
      throw notCanonicalizable(`a ${typeof value} is not JSON`);
  }
  if (value === null) return "null";
  if (Array.isArray(value)) return `[${value.map((entry) => toCanonicalJson(entry)).join(",")}]`;
  const members = value;
  const parts = [];
  for (const name of Object.keys(members).sort()) {
    const member = members[name];
    if (member !== void 0) parts.push(`${toCanonicalJson(name)}:${toCanonicalJson(member)}`);
  }
  return `{${parts.join(",")}}`;
}
function canonicalDigest(value) {
  return sha256(toCanonicalJson(value));
}
function selfDigest(document) {
  const { self_digest: _omitted, ...rest } = document;
  return canonicalDigest(rest);
}

export {
  digestPattern,
  isDigest,
  sha256,
  startSha256,
  toCanonicalJson,
  canonicalDigest,
  selfDigest,
  ITEM_LIMIT_BYTES,
  ENVELOPE_LIMIT_BYTES,
  DEPTH_LIMIT,
  ROW_LIMIT,
  QUERY_LIMIT,
  FUTURE_SKEW_SECONDS,
  CLAIMS_LIMIT_BYTES,
  CATALOG_LIMIT_BYTES,
  CATALOG_ENTRY_LIMIT,
  QUOTE_LIMIT,
  WHY_LIMIT,
  REPORT_LIMIT_BYTES
};
