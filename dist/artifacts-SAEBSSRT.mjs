import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  fetchRemote,
  fileNamePattern,
  within
} from "./chunk-PMRKTRHH.mjs";
import {
  blocked,
  toFailure,
  toLate,
  withExchanges
} from "./chunk-I5FRVXO7.mjs";
import {
  judgeEvent
} from "./chunk-IQL6OZSQ.mjs";
import {
  readEvent
} from "./chunk-TXY3LMQM.mjs";
import {
  copyPacket
} from "./chunk-SUH5YWBD.mjs";
import {
  isDigest
} from "./chunk-RVWBBMPI.mjs";
import "./chunk-CHEWWM5I.mjs";

// src/action/artifacts.ts
import { lstat, rm, utimes } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
function silenceClient() {
  process.stdout.write = () => true;
}
var UPLOAD_DEADLINE_MS = 45e3;
var FIXED_TIME = /* @__PURE__ */ new Date("2000-01-01T00:00:00Z");
var UPLOAD_FILE_LIMIT = 32;
var RETENTION_LIMIT_DAYS = 90;
var isSet = (value) => value !== void 0 && value !== "";
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
    `the packet has ${digest}, and ${request.expectedDigest} was expected: it was replaced on its way, or another one is meant`
  );
}
function fetchPacket(request, effects) {
  silenceClient();
  return withExchanges(async (exchanges) => {
    try {
      return await fetchAndBind(request, effects, exchanges);
    } catch (error) {
      await rm(request.into, { force: true }).catch(() => void 0);
      return blocked("PACKET_UNREADABLE", `the packet could not be written: ${nodeCode(error)}`);
    }
  });
}
async function refuseUpload({ name, files, root, retentionDays }) {
  if (!fileNamePattern.test(name)) return "the artifact name is not acceptable";
  if (!Number.isInteger(retentionDays) || retentionDays < 1 || retentionDays > RETENTION_LIMIT_DAYS) {
    return `retention is 1 to ${RETENTION_LIMIT_DAYS} whole days`;
  }
  if (files.length === 0 || files.length > UPLOAD_FILE_LIMIT) return `${files.length} files`;
  if (new Set(files).size !== files.length) return "a file is named twice";
  for (const file of files) {
    if (dirname(file) !== resolve(root) || !fileNamePattern.test(basename(file))) {
      return "a file does not lie directly in the folder, under a plain name";
    }
    const stat = await lstat(file).catch(() => null);
    if (stat?.isFile() !== true) return `${basename(file)} is not a regular file`;
  }
  return null;
}
async function upload(request) {
  for (const file of request.files) await utimes(file, FIXED_TIME, FIXED_TIME);
  const { DefaultArtifactClient } = await import("./artifact-QN6ZBDII.mjs");
  return new DefaultArtifactClient().uploadArtifact(request.name, [...request.files].sort(), request.root, {
    retentionDays: request.retentionDays
  });
}
async function uploadWatched(request, { env }, exchanges) {
  const failed = (reason, detail) => ({ kind: "failed", reason, detail });
  const refused = await refuseUpload(request);
  if (refused !== null) return failed("ARTIFACT_NOT_ACCEPTED", refused);
  if (!isSet(env["ACTIONS_RESULTS_URL"]) || !isSet(env["ACTIONS_RUNTIME_TOKEN"])) {
    return failed("NO_ARTIFACT_SERVICE", "ACTIONS_RESULTS_URL or ACTIONS_RUNTIME_TOKEN is not set");
  }
  const ended = await within(upload(request), UPLOAD_DEADLINE_MS);
  switch (ended.kind) {
    case "threw":
      return { kind: "failed", ...toFailure(ended.error, exchanges) };
    case "late":
    case "over":
      return { kind: "failed", ...toLate(UPLOAD_DEADLINE_MS / 1e3, exchanges, null) };
    case "done": {
      const { id, digest: hex } = ended.value;
      const digest = `sha256:${hex}`;
      if (id !== void 0 && Number.isSafeInteger(id) && isDigest(digest)) {
        return { kind: "uploaded", id, digest };
      }
      return failed("ARTIFACT_SERVICE_FAILED", "the service took the files without saying what it keeps");
    }
  }
}
function uploadFiles(request, effects) {
  silenceClient();
  return withExchanges((exchanges) => uploadWatched(request, effects, exchanges));
}
export {
  UPLOAD_DEADLINE_MS,
  fetchPacket,
  silenceClient,
  uploadFiles
};
