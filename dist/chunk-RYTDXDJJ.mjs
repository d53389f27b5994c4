import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  MAX_AGE_LIMIT_SECONDS,
  callerNonce,
  isTime,
  toSeconds
} from "./chunk-KLEALIY6.mjs";
import {
  quoted
} from "./chunk-75VUV3AX.mjs";
import {
  isDigest
} from "./chunk-76E6VU55.mjs";
import {
  CodedError
} from "./chunk-4FHQDT3T.mjs";

// src/recompute/expectations.ts
var refused = (code, text, hint) => new CodedError(code, text, hint);
function parseMaxAge(text, option = "--max-age") {
  const hint = `Say how old evidence may be: ${option} 90s, 30m, 24h or 7d. There is no default.`;
  if (text === void 0) throw refused("MAX_AGE_MISSING", "--max-age is required", hint);
  const seconds = toSeconds(text);
  if (seconds === null) {
    throw refused("MAX_AGE_MALFORMED", `${option} ${quoted(text)} is not a duration`, hint);
  }
  if (seconds > MAX_AGE_LIMIT_SECONDS) {
    throw refused("MAX_AGE_TOO_LONG", `${option} ${quoted(text)} is longer than ten years`, hint);
  }
  return seconds;
}
function parseDigest(option, text) {
  if (text === void 0) return null;
  if (isDigest(text)) return text;
  throw refused(
    "DIGEST_MALFORMED",
    `${option} ${quoted(text)} is not a digest`,
    "A digest is sha256: and 64 lower-case hex digits."
  );
}
function parseNonce(text, option = "--nonce") {
  if (text === void 0) return null;
  if (callerNonce.test(text)) return text;
  throw refused("NONCE_MALFORMED", `${option} is not hex`, "Give 32 to 128 lower-case hex digits.");
}
function parseTime(option, text) {
  if (text === void 0 || isTime(text)) return text ?? null;
  throw refused(
    "TIME_MALFORMED",
    `${option} ${quoted(text)} is not a time`,
    "Write 2026-06-10T08:00:00Z, in UTC."
  );
}
function toExpectations(texts) {
  const { expectMaxAge } = texts;
  return {
    packet: parseDigest("--expect-packet", texts.expectPacket),
    policy: parseDigest("--expect-policy", texts.expectPolicy),
    catalog: parseDigest("--expect-catalog", texts.expectCatalog),
    nonce: parseNonce(texts.expectNonce, "--expect-nonce"),
    run: texts.expectRun ?? null,
    maxAgeSeconds: expectMaxAge === void 0 ? null : parseMaxAge(expectMaxAge, "--expect-max-age"),
    since: parseTime("--expect-since", texts.expectSince)
  };
}

export {
  parseMaxAge,
  parseDigest,
  parseNonce,
  toExpectations
};
