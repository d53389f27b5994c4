import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  countsAtTerminal
} from "./chunk-GCJNZDJF.mjs";
import {
  readRunFiles,
  verifyDirectory
} from "./chunk-UUKZ5RF2.mjs";
import {
  readDocuments
} from "./chunk-TPPHT56V.mjs";
import {
  requireFile
} from "./chunk-FXGLPLID.mjs";
import {
  reportName
} from "./chunk-MYUFLJTJ.mjs";
import {
  readPieces,
  withRegular
} from "./chunk-MUZV6PGY.mjs";
import {
  usageError
} from "./chunk-643GEAIO.mjs";
import {
  CLAIMS_LIMIT_BYTES
} from "./chunk-BDZDGK6V.mjs";
import {
  isDigest,
  sha256,
  startSha256
} from "./chunk-76E6VU55.mjs";
import {
  quoted
} from "./chunk-OAKTAI7N.mjs";
import {
  CodedError,
  isCoded
} from "./chunk-4FHQDT3T.mjs";

// src/cli/find-inputs.ts
import fs from "node:fs";
import path from "node:path";
var DEPTH_LIMIT = 3;
var FILES_LIMIT = 2e3;
function digestFile(file) {
  try {
    return withRegular(file, (descriptor, size) => {
      const state = startSha256();
      return readPieces(descriptor, size, (piece) => state.update(piece)) ? state.digest() : null;
    });
  } catch {
    return null;
  }
}
function filesBelow(directory, depth, found) {
  for (const entry of fs.readdirSync(directory, { withFileTypes: true })) {
    const file = path.join(directory, entry.name);
    if (entry.isDirectory() && depth > 1) filesBelow(file, depth - 1, found);
    if (entry.isFile()) found.push(file);
    if (found.length > FILES_LIMIT) {
      throw usageError(
        "TOO_MANY_FILES",
        `--packet-dir holds more than ${FILES_LIMIT} files`,
        "Give a directory that holds packets and claims, and nothing else."
      );
    }
  }
}
function findInputs(options) {
  const files = [
    ...(options.packet ?? []).map((file) => requireFile("--packet", file)),
    ...(options.claims ?? []).map((file) => requireFile("--claims", file))
  ];
  if (options.packetDir !== void 0) {
    try {
      filesBelow(options.packetDir, DEPTH_LIMIT, files);
    } catch (error) {
      if (error instanceof CodedError) throw error;
      throw usageError(
        "PACKET_DIR_UNREADABLE",
        `--packet-dir ${quoted(options.packetDir)} cannot be listed`,
        "Give a directory that you may read."
      );
    }
  }
  const found = /* @__PURE__ */ new Map();
  for (const file of files) {
    const digest = digestFile(file);
    if (digest !== null && !found.has(digest)) found.set(digest, file);
  }
  return found;
}

// src/cli/verify-runs.ts
import { statSync } from "node:fs";
import { resolve } from "node:path";
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
  const documents = readDocuments(files);
  if (typeof documents === "string" || documents.inspected === null) return { ...nothing, report };
  const { packet_digest, claims_digest, previous_digest } = documents.inspected.go;
  const of = (digest) => isDigest(digest) ? digest : null;
  return { report, packet: of(packet_digest), claims: of(claims_digest), previous: of(previous_digest) };
}
function verifyRuns(directories, inputs, { catalog, previous = [] }, io, each) {
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
    return file !== void 0 && statSync(file).size > CLAIMS_LIMIT_BYTES ? void 0 : file;
  };
  const progress = countsAtTerminal(io, "verifying runs", directories.length);
  return directories.map((directory, index) => {
    const given = {
      packet: fileOf(wanted[index]?.packet),
      claims: claimsOf(wanted[index]?.claims),
      previous: earlier(index),
      catalog
    };
    progress(index);
    return each(tryRun(directory, given, io), index);
  });
}

export {
  findInputs,
  verifyRuns
};
