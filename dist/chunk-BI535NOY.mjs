import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  isDiskFull
} from "./chunk-2FAVEOAC.mjs";

// src/action/artifacts/exchanges.ts
var { AsyncLocalStorage } = require("node:async_hooks");
var { subscribe, unsubscribe } = require("node:diagnostics_channel");
var EXCHANGE_LIMIT = 64;
var member = (value, name) => typeof value === "object" && value !== null ? value[name] : void 0;
function toPlace(method, path) {
  const address = typeof path === "string" ? path : "";
  const twirp = /^\/twirp\/[A-Za-z0-9.]{1,80}\/([A-Za-z]{1,40})$/.exec(address.split("?", 1)[0] ?? "");
  if (twirp !== null) return `the artifact service (${twirp[1]})`;
  if (/\/repos\/[^/]+\/[^/]+(?:\/actions\/|$)/.test(address.split("?", 1)[0] ?? ""))
    return "GitHub's REST interface";
  if (/[?&]comp=block(?:list)?(?:&|$)/.test(address) || method === "PUT") return "the storage (upload)";
  return "the storage (download)";
}
var errorCode = (error) => {
  const code = member(error, "code") ?? member(member(error, "cause"), "code");
  return typeof code === "string" && /^[A-Z0-9_]{1,40}$/.test(code) ? code : "a broken connection";
};
var current = new AsyncLocalStorage();
async function withExchanges(work) {
  const exchanges = [];
  const places = /* @__PURE__ */ new WeakMap();
  let dropped = 0;
  const begin = (message) => {
    const request = member(message, "request");
    if (typeof request !== "object" || request === null || current.getStore() !== exchanges) return;
    places.set(request, dropped + exchanges.length);
    exchanges.push({
      place: toPlace(member(request, "method"), member(request, "path")),
      status: null,
      error: null
    });
    if (exchanges.length > EXCHANGE_LIMIT) {
      exchanges.shift();
      dropped++;
    }
  };
  const end = (message, outcome) => {
    const request = member(message, "request");
    const index = typeof request === "object" && request !== null ? places.get(request) : void 0;
    const begun = index === void 0 ? void 0 : exchanges[index - dropped];
    if (index !== void 0 && begun !== void 0) exchanges[index - dropped] = { ...begun, ...outcome };
  };
  const answered = (message) => {
    const status = member(member(message, "response"), "statusCode");
    end(message, { status: typeof status === "number" ? status : 0, error: null });
  };
  const failed = (message) => end(message, { status: null, error: errorCode(member(message, "error")) });
  const channels = [
    ["http.client.request.start", begin],
    ["http.client.response.finish", answered],
    ["http.client.request.error", failed],
    ["undici:request:create", begin],
    ["undici:request:headers", answered],
    ["undici:request:error", failed]
  ];
  for (const [name, listener] of channels) subscribe(name, listener);
  try {
    return await current.run(exchanges, () => work(exchanges));
  } finally {
    for (const [name, listener] of channels) unsubscribe(name, listener);
  }
}
function describeLast(exchanges) {
  const last = exchanges.at(-1);
  if (last === void 0) return "no network request was made";
  const words = ({ place, status, error }) => status === null ? `${place}: ${error ?? "no answer"}` : `${place} answered ${status}`;
  const different = exchanges.findLastIndex((exchange) => words(exchange) !== words(last));
  const times = exchanges.length - 1 - different;
  return times === 1 ? words(last) : `${words(last)}, ${times} times`;
}

// src/action/artifacts/artifact-failure.ts
function describeMissing({ name, id, runId }) {
  const run = runId === null ? "this run" : `run ${runId}`;
  return `${run} has no artifact ${id === void 0 ? `named ${name}` : `with the id ${id}`}`;
}
var blocked = (reason, detail) => ({ kind: "blocked", reason, detail });
var nameOf = (error) => error instanceof Error ? error.name : "";
var isForeignToken = (error) => nameOf(error) === "InvalidTokenError" || error instanceof Error && error.message.startsWith("Failed to get backend IDs");
var isQuota = (error) => error instanceof Error && error.message.includes("Artifact storage quota has been hit");
function byStatus({ place, status }, seen) {
  if (status === 401 || status === 403) return { reason: "ARTIFACT_REFUSED", detail: seen };
  if (status === 409) return { reason: "ARTIFACT_REFUSED", detail: `${seen}: the name is taken in this run` };
  if ((status === 404 || status === 410) && !/^the storage|Create|Finalize/.test(place)) {
    return { reason: "ARTIFACT_NOT_FOUND", detail: seen };
  }
  if (status !== null && status >= 200 && status < 300) {
    return { reason: "ARTIFACT_SERVICE_FAILED", detail: `${seen} with something other than an acceptance` };
  }
  return { reason: "ARTIFACT_SERVICE_FAILED", detail: seen };
}
function toFailure(error, exchanges, asked = null) {
  const seen = describeLast(exchanges);
  if (isDiskFull(error)) {
    return { reason: "RUNNER_DISK_FULL", detail: "the runner's disk is full: the download was cut short" };
  }
  if (nameOf(error) === "GHESNotSupportedError") {
    return {
      reason: "NO_ARTIFACT_SERVICE",
      detail: "the artifact client does not serve GitHub Enterprise Server"
    };
  }
  if (isForeignToken(error)) {
    return { reason: "NO_ARTIFACT_SERVICE", detail: "the runtime token names no run of this service" };
  }
  if (nameOf(error) === "ArtifactNotFoundError") {
    const detail = asked === null ? seen : `${describeMissing(asked)}; ${seen}`;
    return { reason: "ARTIFACT_NOT_FOUND", detail };
  }
  if (isQuota(error)) {
    return { reason: "ARTIFACT_REFUSED", detail: `${seen}: the storage quota is used up` };
  }
  const last = exchanges.at(-1);
  return last === void 0 ? { reason: "ARTIFACT_SERVICE_FAILED", detail: seen } : byStatus(last, seen);
}
function toLate(seconds, exchanges, bytes) {
  const progress = bytes === null ? "" : `; ${bytes.arrived} of ${bytes.announced} bytes had arrived`;
  return {
    reason: "ARTIFACT_DEADLINE",
    detail: `not finished after ${seconds} s; last, ${describeLast(exchanges)}${progress}`
  };
}
function toApiFailure(answer) {
  switch (answer.kind) {
    case "answered":
      return null;
    case "failed":
      return { reason: "ARTIFACT_SERVICE_FAILED", detail: `GitHub's REST interface: ${answer.detail}` };
    case "refused": {
      const detail = `GitHub's REST interface answered ${answer.status}`;
      if (answer.status === 401 || answer.status === 403) return { reason: "ARTIFACT_REFUSED", detail };
      if (answer.status === 404) return { reason: "ARTIFACT_NOT_FOUND", detail };
      return { reason: "ARTIFACT_SERVICE_FAILED", detail };
    }
  }
}

export {
  withExchanges,
  describeMissing,
  blocked,
  toFailure,
  toLate,
  toApiFailure
};
