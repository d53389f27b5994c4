import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  fileNamePattern,
  tryAgain,
  wasCutOff,
  within
} from "./chunk-DM46CPM6.mjs";
import {
  toFailure,
  toLate,
  withExchanges
} from "./chunk-BI535NOY.mjs";
import {
  hearClient,
  silenceClient
} from "./chunk-RXCTDDKU.mjs";
import {
  isDigest
} from "./chunk-2FAVEOAC.mjs";
import {
  __callDispose,
  __using
} from "./chunk-2WEO4Q7Z.mjs";

// src/action/artifacts/upload.ts
var { lstat, utimes } = require("node:fs/promises");
var { basename, dirname, resolve } = require("node:path");
var UPLOAD_DEADLINE_MS = 4e4;
var BLOCKED_MS = 4e3;
var FIXED_TIME = /* @__PURE__ */ new Date("2000-01-01T00:00:00Z");
var UPLOAD_FILE_LIMIT = 32;
var RETENTION_LIMIT_DAYS = 90;
var NOT_SET = "ACTIONS_RESULTS_URL or ACTIONS_RUNTIME_TOKEN is not set";
var isSet = (value) => value !== void 0 && value !== "";
async function refuseUpload({ name, files, root, retentionDays }) {
  if (!fileNamePattern.test(name)) return "the artifact name is not acceptable";
  if (!Number.isInteger(retentionDays) || retentionDays < 1 || retentionDays > RETENTION_LIMIT_DAYS) {
    return `retention is 1 to ${RETENTION_LIMIT_DAYS} whole days`;
  }
  if (files.length === 0 || files.length > UPLOAD_FILE_LIMIT) return `${files.length} files`;
  if (new Set(files).size !== files.length) return "a file is named twice";
  for (const file of files) {
    if (dirname(file) !== resolve(root) || !fileNamePattern.test(basename(file))) {
      return "a file is not directly in the folder under a plain name";
    }
    const stat = await lstat(file).catch(() => null);
    if (stat?.isFile() !== true) return `${basename(file)} is not a regular file`;
  }
  return null;
}
var SENT = /^SHA256 digest of uploaded artifact is ([0-9a-f]{64})$/m;
async function upload(request, exchanges) {
  for (const file of request.files) await utimes(file, FIXED_TIME, FIXED_TIME);
  const { DefaultArtifactClient } = await import("./artifact-D56HPYKB.mjs");
  return tryAgain(
    exchanges,
    "the artifact service (CreateArtifact)",
    () => new DefaultArtifactClient().uploadArtifact(request.name, [...request.files].sort(), request.root, {
      retentionDays: request.retentionDays
    })
  );
}
async function listed(name, exchanges) {
  const { DefaultArtifactClient } = await import("./artifact-D56HPYKB.mjs");
  const client = new DefaultArtifactClient();
  try {
    const { artifact } = await tryAgain(exchanges, "the artifact service", () => client.getArtifact(name));
    return { id: artifact.id, digest: artifact.digest ?? "" };
  } catch (error) {
    if (error instanceof Error && error.name === "ArtifactNotFoundError") return null;
    throw error;
  }
}
var ASK_DEADLINE_MS = 15e3;
function askService(name, { env }) {
  if (!isSet(env["ACTIONS_RESULTS_URL"]) || !isSet(env["ACTIONS_RUNTIME_TOKEN"]))
    return Promise.resolve({ reason: "NO_ARTIFACT_SERVICE", detail: NOT_SET });
  silenceClient();
  return withExchanges(async (exchanges) => {
    const ended = await within(listed(name, exchanges), ASK_DEADLINE_MS);
    switch (ended.kind) {
      case "threw":
        return toFailure(ended.error, exchanges);
      case "late":
      case "over":
        return toLate(ASK_DEADLINE_MS / 1e3, exchanges, null);
      case "done":
        return ended.value === null ? null : { reason: "ARTIFACT_REFUSED", detail: `this run has an artifact named ${name} already` };
    }
  });
}
async function uploadWatched(request, { env }, exchanges, deadlineMs) {
  var _stack = [];
  try {
    let sent = null;
    const failed = (reason, detail) => ({ kind: "failed", reason, detail, sent });
    const refused = await refuseUpload(request);
    if (refused !== null) return failed("ARTIFACT_NOT_ACCEPTED", refused);
    if (!isSet(env["ACTIONS_RESULTS_URL"]) || !isSet(env["ACTIONS_RUNTIME_TOKEN"])) {
      return failed("NO_ARTIFACT_SERVICE", NOT_SET);
    }
    const _heard = __using(_stack, hearClient((text) => {
      const digest = `sha256:${SENT.exec(text)?.[1] ?? ""}`;
      if (isDigest(digest)) sent = digest;
    }));
    const work = async () => {
      try {
        const { id, digest } = await upload(request, exchanges);
        return { id, digest: `sha256:${digest}` };
      } catch (error) {
        if (sent === null || !wasCutOff(exchanges, "the artifact service (FinalizeArtifact)")) throw error;
        const found = await listed(request.name, exchanges);
        if (found === null || found.digest !== sent) throw error;
        return found;
      }
    };
    const ended = await within(work(), deadlineMs);
    switch (ended.kind) {
      case "threw": {
        const { reason, detail } = toFailure(ended.error, exchanges);
        return failed(reason, detail);
      }
      case "late":
      case "over": {
        const { reason, detail } = toLate(Math.round(deadlineMs / 1e3), exchanges, null);
        return failed(reason, detail);
      }
      case "done": {
        const { id, digest } = ended.value;
        if (id !== void 0 && Number.isSafeInteger(id) && isDigest(digest)) {
          return { kind: "uploaded", id, digest };
        }
        return failed(
          "ARTIFACT_SERVICE_FAILED",
          "the service accepted the files without saying what it stored"
        );
      }
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
function uploadFiles(request, effects, deadlineMs = UPLOAD_DEADLINE_MS) {
  silenceClient();
  return withExchanges((exchanges) => uploadWatched(request, effects, exchanges, deadlineMs));
}
async function takeBackWatched(name, ours, exchanges, deadlineMs) {
  const work = async () => {
    const found = await listed(name, exchanges);
    if (found === null) return { kind: "gone", wasThere: false };
    if (found.digest !== ours.digest || ours.id !== null && found.id !== ours.id) {
      return {
        kind: "left",
        detail: `${name} (id ${found.id}) is not what this step uploaded, and was left alone: another job replaced it`
      };
    }
    const { DefaultArtifactClient } = await import("./artifact-D56HPYKB.mjs");
    const deleted = await tryAgain(
      exchanges,
      "the artifact service",
      () => new DefaultArtifactClient().deleteArtifact(name)
    );
    return deleted.id === found.id ? { kind: "gone", wasThere: true } : {
      kind: "left",
      detail: `${name}: the service deleted id ${deleted.id} instead of id ${found.id}`
    };
  };
  const ended = await within(work(), deadlineMs);
  const left = (detail) => ({
    kind: "left",
    detail: `${name} could not be deleted: ${detail}`
  });
  switch (ended.kind) {
    case "done":
      return ended.value;
    case "threw":
      return left(toFailure(ended.error, exchanges).detail);
    case "late":
    case "over":
      return left(toLate(Math.round(deadlineMs / 1e3), exchanges, null).detail);
  }
}
function takeBack(name, ours, deadlineMs) {
  silenceClient();
  return withExchanges((exchanges) => takeBackWatched(name, ours, exchanges, deadlineMs));
}

export {
  UPLOAD_DEADLINE_MS,
  BLOCKED_MS,
  askService,
  uploadFiles,
  takeBack
};
