import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  readRunFiles,
  verifyDirectory
} from "./chunk-N7VD3WTM.mjs";
import {
  parse,
  validate
} from "./chunk-MYX33WSX.mjs";
import {
  validate3 as validate2
} from "./chunk-52OKL5PA.mjs";
import {
  countsAtTerminal
} from "./chunk-M7HQODDK.mjs";
import {
  CLAIMS_LIMIT_BYTES,
  factsAt,
  isCoded,
  isDigest,
  reportName,
  runStatementName,
  sha256
} from "./chunk-JDNDBO6H.mjs";

// src/cli/verify-runs.ts
var { resolve } = require("node:path");
function tryRun(directory, inputs, release) {
  try {
    return { kind: "run", directory, verified: verifyDirectory(directory, inputs, release) };
  } catch (error) {
    if (isCoded(error, "RUN_UNREADABLE"))
      return { kind: "unreadable", directory, why: error.message, hint: error.hint };
    throw error;
  }
}
function wantedBy(directory) {
  const nothing = { report: null, packet: null, claims: null, previous: null };
  let files;
  try {
    files = readRunFiles(directory);
  } catch (error) {
    if (isCoded(error, "RUN_UNREADABLE")) return nothing;
    throw error;
  }
  const text = files.get(reportName);
  const report = text === void 0 ? null : sha256(text);
  const run = parse(files.get(runStatementName), validate2, "\n");
  const go = parse(run?.predicate.go, validate, "");
  if (go === null) return { ...nothing, report };
  const { packet_digest, claims_digest, previous_digest } = go;
  const of = (digest) => isDigest(digest) ? digest : null;
  return { report, packet: of(packet_digest), claims: of(claims_digest), previous: of(previous_digest) };
}
function inputsOfRuns(directories, inputs, { catalog, previous = [] }) {
  const candidates = [...directories, ...previous];
  const wanted = candidates.map(wantedBy);
  const earlier = (index) => {
    const digest = wanted[index]?.previous ?? null;
    if (digest === null) return void 0;
    const own = resolve(directories[index] ?? "");
    return candidates.find((one, at) => resolve(one) !== own && wanted[at]?.report === digest);
  };
  const fileOf = (digest) => digest == null ? void 0 : inputs.get(digest);
  const claimsOf = (digest) => {
    const file = fileOf(digest);
    return file !== void 0 && (factsAt(file)?.size ?? 0) > CLAIMS_LIMIT_BYTES ? void 0 : file;
  };
  return directories.map((_directory, index) => ({
    packet: fileOf(wanted[index]?.packet),
    claims: claimsOf(wanted[index]?.claims),
    previous: earlier(index),
    catalog
  }));
}
function verifyRuns(directories, given, io, each) {
  const progress = countsAtTerminal(io, "verifying runs", directories.length);
  return directories.map((directory, index) => {
    progress(index);
    return each(tryRun(directory, given[index] ?? {}, io), index);
  });
}

export {
  inputsOfRuns,
  verifyRuns
};
