import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  fetchRemote
} from "./chunk-H3OCBRJI.mjs";
import "./chunk-DM46CPM6.mjs";
import {
  blocked,
  withExchanges
} from "./chunk-BI535NOY.mjs";
import {
  silenceClient
} from "./chunk-RXCTDDKU.mjs";
import {
  copyPacket
} from "./chunk-CWTNM3BP.mjs";
import "./chunk-I2N5UEYA.mjs";
import {
  isDiskFull,
  judgeEvent,
  readEvent
} from "./chunk-2FAVEOAC.mjs";
import "./chunk-2WEO4Q7Z.mjs";

// src/action/artifacts/artifacts.ts
var { rm } = require("node:fs/promises");
var { resolve } = require("node:path");
var nodeCode = (error) => error instanceof Error && "code" in error && /^[A-Z0-9_]{1,40}$/.test(String(error.code)) ? String(error.code) : "unknown";
async function fetchLocal(request, effects) {
  const copied = await copyPacket(
    resolve(effects.env["GITHUB_WORKSPACE"] ?? "/", request.path),
    request.into
  );
  if (copied.kind === "unreadable") return blocked("PACKET_UNREADABLE", copied.detail);
  return { kind: "arrived", digest: copied.digest, bytes: copied.bytes, notes: [] };
}
async function fetchAndBind(request, effects, exchanges) {
  const { env } = effects;
  const event = await readEvent(env["GITHUB_EVENT_PATH"]);
  const here = judgeEvent(env["GITHUB_EVENT_NAME"], event, env["GITHUB_REPOSITORY"]);
  if (here.kind === "untrusted") return blocked("UNTRUSTED_ORIGIN", here.detail);
  const arrived = request.kind === "path" ? await fetchLocal(request, effects) : await fetchRemote(request, request.into, env, exchanges);
  if (arrived.kind === "blocked") return arrived;
  const { digest, bytes, notes } = arrived;
  if (request.expectedDigest === null) {
    return { kind: "fetched", digest, bytes, transport: "NOT_EVIDENCED", notes };
  }
  if (digest === request.expectedDigest) return { kind: "fetched", digest, bytes, transport: "BOUND", notes };
  await rm(request.into, { force: true });
  return blocked(
    "EXPECTED_DIGEST_DIFFERS",
    `the packet has ${digest}, and ${request.expectedDigest} was expected: it was replaced in transit, or you meant another`
  );
}
function fetchPacket(request, effects) {
  silenceClient();
  return withExchanges(async (exchanges) => {
    try {
      return await fetchAndBind(request, effects, exchanges);
    } catch (error) {
      await rm(request.into, { force: true }).catch(() => void 0);
      return isDiskFull(error) ? blocked("RUNNER_DISK_FULL", "the runner's disk is full: the packet was cut short") : blocked("PACKET_UNREADABLE", `the packet could not be written: ${nodeCode(error)}`);
    }
  });
}
export {
  fetchPacket
};
