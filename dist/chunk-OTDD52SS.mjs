import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  isRuntimeName,
  offeredRuntimes
} from "./chunk-3RNH26P3.mjs";
import {
  usageError
} from "./chunk-M7HQODDK.mjs";
import {
  DEADLINE_SECONDS,
  isTime,
  isVenue,
  quoted
} from "./chunk-JDNDBO6H.mjs";

// src/cli/options.ts
var { resolve } = require("node:path");
var MOST_JOBS = 64;
function parseJobs(text) {
  const jobs = /^[1-9][0-9]?$/.test(text) ? Number(text) : MOST_JOBS + 1;
  if (jobs <= MOST_JOBS) return jobs;
  throw usageError(
    "JOBS_MALFORMED",
    `--jobs ${quoted(text)} is no number of runs`,
    `Give 1 to ${MOST_JOBS}; as many as the machine has cores is a good start.`
  );
}
function parseOut(text) {
  if (text !== void 0 && text !== "") return resolve(text);
  throw usageError("OUT_MISSING", "--out is required", "Name the directory for the reports: --out DIR");
}
function parseAsOf(text, now) {
  if (text === void 0) return null;
  if (!isTime(text)) {
    throw usageError(
      "AS_OF_MALFORMED",
      `--as-of ${quoted(text)} is not a time`,
      "Write 2026-06-10T08:00:00Z, in UTC."
    );
  }
  if (new Date(text).getTime() <= now.getTime()) {
    throw usageError(
      "AS_OF_IN_THE_PAST",
      `--as-of ${quoted(text)} is not later than now`,
      "It can only make the age rule stricter. Leave it out to judge against the clock."
    );
  }
  return text;
}
function parseDeadline(text) {
  if (text === void 0) return null;
  const seconds = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : Number.NaN;
  if (seconds <= DEADLINE_SECONDS.most) return seconds;
  throw usageError(
    "DEADLINE_MALFORMED",
    `--deadline ${quoted(text)} is not a number of seconds up to ${DEADLINE_SECONDS.most}`,
    "Say how long the prober and the inspector may take, such as --deadline 300. It only lengthens, never shortens."
  );
}
function parseRuntime(text) {
  if (isRuntimeName(text)) return text;
  throw usageError(
    "RUNTIME_UNKNOWN",
    `--runtime ${quoted(text)} is not known`,
    `One of ${offeredRuntimes}, or an absolute path. \`tki doctor\` lists what is here.`
  );
}
function parseVenue(text) {
  if (isVenue(text)) return text;
  throw usageError("VENUE_UNKNOWN", `--venue ${quoted(text)} is not known`, "One of v1, v2, unstated.");
}
var collect = (value, earlier = []) => [...earlier, value];
function withInputsOfRuns(command) {
  return command.option("--packet <file>", "a packet of these runs; repeatable", collect).option("--claims <file>", "claims of these runs; repeatable", collect).option("--previous <dir>", "an earlier run that one of these was compared with; repeatable", collect);
}

export {
  parseJobs,
  parseOut,
  parseAsOf,
  parseDeadline,
  parseRuntime,
  parseVenue,
  collect,
  withInputsOfRuns
};
