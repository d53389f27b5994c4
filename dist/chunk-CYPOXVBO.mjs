import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

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

// src/action/artifacts/packet-limit.ts
var PACKET_LIMIT_BYTES = 256 * 1024 * 1024;

export {
  isDigest,
  sha256,
  startSha256,
  PACKET_LIMIT_BYTES
};
