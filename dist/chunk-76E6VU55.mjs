import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  CodedError
} from "./chunk-4FHQDT3T.mjs";

// src/formats/digest.ts
var { createHash, hash } = require("node:crypto");
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

export {
  digestPattern,
  isDigest,
  sha256,
  startSha256,
  toCanonicalJson,
  canonicalDigest
};
