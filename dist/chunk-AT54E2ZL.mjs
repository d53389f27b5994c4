import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  NOT_GIVEN,
  approvalRows,
  blocked,
  conclude,
  deadlineRows,
  evidenceSubjectRow,
  exitCodeFor,
  expectationRows,
  judgementRows,
  memberRow,
  otherPolicyRows,
  ownWordRows,
  pinnedDigests,
  policyRows,
  runIdRow,
  signatureRows,
  sinceRow,
  timeRows,
  unknownVersion,
  verifyRun,
  withSigners
} from "./chunk-WC5HWU5C.mjs";
import {
  evaluate,
  readCatalog,
  readPacket,
  toPacketSource
} from "./chunk-BPV4C55N.mjs";
import {
  expectNothing,
  observationsWords,
  otherVersionIn,
  ownRules,
  parse,
  readObservations,
  releaseOf,
  runNames,
  subjectDigest,
  whyNoForm
} from "./chunk-YQJ3BD5C.mjs";
import {
  validate
} from "./chunk-74QLY6OE.mjs";
import {
  describeFileKind,
  readBytes,
  requireFile,
  requirePrevious,
  toTriplet,
  usageError
} from "./chunk-A2D7CIVT.mjs";
import {
  compare,
  missing,
  notEvaluated,
  stated
} from "./chunk-TFMR4A72.mjs";
import {
  CLAIMS_LIMIT_BYTES,
  CodedError,
  REPORT_LIMIT_BYTES,
  evidenceName,
  isShortEvidenceName,
  loadCatalog,
  looksLikeEvidenceName,
  openRegular,
  quoted,
  readUpTo,
  runFileKind,
  sha256,
  shortEvidenceName,
  startSha256,
  withRegular
} from "./chunk-HOC6Z3E5.mjs";
import {
  __callDispose,
  __using,
  errorCode,
  isDevelopment,
  version
} from "./chunk-6FQVTBXS.mjs";

// src/cli/verify-directory.ts
var fs = require("node:fs");
var path2 = require("node:path");

// src/recompute/gather-run.ts
var RUN_FILE_LIMIT_BYTES = REPORT_LIMIT_BYTES;
var tooLargeOf = (size) => size > RUN_FILE_LIMIT_BYTES ? `has ${size} bytes, and no file of a run has more than ${RUN_FILE_LIMIT_BYTES}` : null;
var FOLDERS_LIMIT = 50;
function namesRun(all) {
  const names = runNames(all);
  return "why" in names || names.length > 0;
}
function gatherRun(folder, all, read, holdsRun2) {
  const names = runNames(all);
  if ("why" in names) return blocked(names.why);
  const files = /* @__PURE__ */ new Map();
  const damaged = /* @__PURE__ */ new Map();
  for (const name of names) {
    const bytes = read(name);
    if (typeof bytes === "string") damaged.set(name, bytes);
    else files.set(name, bytes);
  }
  const others = all.filter((name) => !names.includes(name));
  const inside = others.slice(0, FOLDERS_LIMIT).filter((name) => holdsRun2(name));
  return { files, around: { ...folder === void 0 ? {} : { folder }, damaged, others, inside } };
}

// src/recompute/recompute-run.ts
var PACKET_PIECE_BYTES = 4 * 1024 * 1024;
function digestPacket(packet) {
  const state = startSha256();
  for (let offset = 0; offset < packet.size; offset += PACKET_PIECE_BYTES)
    state.update(packet.read(offset, Math.min(PACKET_PIECE_BYTES, packet.size - offset)));
  return state.digest();
}
function readFor(packet, catalogText) {
  const catalog = readCatalog(catalogText);
  return typeof catalog === "string" ? void 0 : readPacket(packet, catalog.queries);
}
function recomputeRun({ files, around, packet, claims, previous, catalog, pinnedPrograms, expected }, own = ownRules) {
  const { text: catalogText, named } = catalog;
  const reading = packet === null ? void 0 : readFor(packet, catalogText);
  const run = {
    files,
    around,
    pinnedPrograms,
    development: isDevelopment(version),
    expected,
    given: {
      packet: packet === null ? null : reading?.digest ?? digestPacket(packet),
      claims: claims === null ? null : sha256(claims),
      previous: previous === null ? null : sha256(previous),
      // A verdict is recomputed with a catalog, so it has to be that of the run: named, or the one beside the programs.
      catalog: named ? sha256(catalogText) : null,
      shippedCatalog: !named && packet !== null ? sha256(catalogText) : null
    },
    render: toTriplet,
    reevaluate: packet === null ? null : (instructions, proceed, selfCheck) => evaluate({ packet, reading, catalogText, claims, previous, instructions, proceed, selfCheck })
  };
  return {
    verification: verifyRun(run, own),
    files,
    rulesOf: (evidence) => releaseOf(evidence, pinnedPrograms, own, isDevelopment(version)).rules
  };
}

// src/cli/misplaced.ts
var path = require("node:path");

// src/attestation/verify/evidence-alone.ts
var INCOMPLETE = "INCOMPLETE_RUN: run.json is not given. It would add the inspector's instructions, the readings of the container after the evidence was final, how the container ended, and the verdict with its three reports";
var SUBJECT_LIMIT = 64;
function readEvidence(bytes) {
  const evidence = parse(bytes, validate, "\n");
  if (evidence === null) return { why: whyNoForm(bytes, validate) };
  return evidence.subject.length > SUBJECT_LIMIT ? { why: `it has more than ${SUBJECT_LIMIT} subjects` } : evidence;
}
function nameRow(name, { predicate: { venue, judged_at: judged } }) {
  if (isShortEvidenceName(name))
    return compare("evidence-name", "recomputed", shortEvidenceName(judged), name);
  if (looksLikeEvidenceName(name))
    return compare("evidence-name", "recomputed", evidenceName(venue.claimed, judged), name);
  return stated("evidence-name", "a name that states neither venue nor date");
}
function givenRows({ packet, claims, previous, catalog }, evidence) {
  const row = (id, given, subject) => given === null ? [] : [
    compare(
      id,
      "cross-checked",
      subjectDigest(evidence.subject, subject) ?? "no such input of this run",
      given
    )
  ];
  return [
    ...row("given-packet", packet, "packet"),
    ...row("given-claims", claims, "claims"),
    ...row("given-catalog", catalog, "catalog"),
    ...previous === null ? [] : [missing("given-previous", "cross-checked", "only run.json names an earlier run")]
  ];
}
function verifyEvidence(evidence, { name, bytes, pinnedPrograms, development, expected, given }, own = ownRules) {
  const release = releaseOf(evidence, pinnedPrograms, own, development);
  const inputs = ["packet", "claims"].filter(
    (input) => evidence.subject.some((subject) => subject.name === input)
  );
  const signatures = expected.signatures?.(/* @__PURE__ */ new Map([[name, bytes]])) ?? [];
  const rows = withSigners(
    [
      ...givenRows(given, evidence),
      notEvaluated("incomplete-run", "recomputed", INCOMPLETE),
      evidenceSubjectRow(evidence, inputs, release.programs),
      nameRow(name, evidence),
      runIdRow(evidence.predicate),
      ...policyRows(evidence, release.rules),
      ...otherPolicyRows(release, own),
      ...judgementRows(evidence, null, release),
      memberRow(evidence, null, release.rules),
      ...deadlineRows(evidence, release.rules),
      ...timeRows(evidence, null, null),
      ...expectationRows(expected, evidence),
      expected.maxAgeSeconds === null ? stated("expect-max-age", NOT_GIVEN) : missing("expect-max-age", "cross-checked", "only run.json says how old evidence was allowed to be"),
      sinceRow(expected, evidence),
      ...approvalRows(expected.approval, null, evidence, sha256(bytes)),
      ...ownWordRows(evidence),
      stated("release", release.name),
      ...signatureRows(signatures, name, false)
    ],
    signatures,
    name
  );
  const exitCode = exitCodeFor(rows);
  const { rows: concluded, attestation } = conclude(expected.approval, rows, exitCode);
  return { rows: [...rows, ...concluded], exitCode, verdict: null, basis: "none", attestation };
}

// src/recompute/recompute-evidence.ts
var UNPACK_FIRST = "Unpack the report and evidence artifacts into one folder, and give that folder.";
function recomputeEvidence(file, own = ownRules) {
  const { name, bytes } = file;
  const seen = readObservations(bytes);
  if (seen !== null) return blocked(observationsWords(seen));
  const evidence = readEvidence(bytes);
  if (!("why" in evidence))
    return verifyEvidence(evidence, { development: isDevelopment(version), ...file }, own);
  const other = otherVersionIn(/* @__PURE__ */ new Map([[name, bytes]]));
  return other === null ? evidence : unknownVersion(other);
}
function notEvidence(file, name, why) {
  const what = runFileKind(name) === "evidence" ? `is not attestation evidence in RFC 8785 form: ${why}` : `is a file, but a folder is needed; nor is it attestation evidence in RFC 8785 form: ${why}`;
  return new CodedError(
    "RUN_UNREADABLE",
    `the run cannot be read: ${quoted(file)} ${what}`,
    /\.zip$/i.test(name) ? UNPACK_FIRST : "Give the directory that `tki inspect --out` wrote, or the evidence file alone."
  );
}

// src/cli/misplaced.ts
function whereFrom(file) {
  if (runFileKind(path.basename(file)) !== null)
    return `Give the folder that contains it: ${quoted(path.dirname(file))}.`;
  return /\.zip$/i.test(file) ? UNPACK_FIRST : "Give the directory that `tki inspect --out` wrote.";
}

// src/cli/verify-directory.ts
function readOwn(file) {
  try {
    const bytes = withRegular(file, (descriptor, size) => {
      const large = tooLargeOf(size);
      if (large !== null) return large;
      return readUpTo(descriptor, size);
    });
    return bytes ?? describeFileKind(file, "file");
  } catch (error) {
    return `cannot be read (${errorCode(error)})`;
  }
}
function holdsRun(directory) {
  try {
    return namesRun(fs.readdirSync(directory));
  } catch {
    return false;
  }
}
function readRun(directory) {
  let all;
  try {
    all = fs.readdirSync(directory).sort();
  } catch {
    throw usageError(
      "RUN_UNREADABLE",
      `the run cannot be read: ${quoted(directory)} ${directory === "" ? "is not a name" : describeFileKind(directory, "folder")}`,
      whereFrom(directory)
    );
  }
  return gatherRun(
    directory,
    all,
    (name) => readOwn(path2.join(directory, name)),
    (name) => holdsRun(path2.join(directory, name))
  );
}
function readRunFiles(directory) {
  const read = readRun(directory);
  return "exitCode" in read ? /* @__PURE__ */ new Map() : read.files;
}
function openPacket(file) {
  const opened = openRegular(file);
  if (opened.kind !== "regular")
    throw usageError(
      "FILE_NOT_USABLE",
      "--packet became something else while it was opened",
      "Give a regular file that nobody writes to."
    );
  const { descriptor, facts } = opened;
  const source = toPacketSource(
    facts.size,
    (buffer, length, position) => fs.readSync(descriptor, buffer, 0, length, position)
  );
  return { ...source, [Symbol.dispose]: () => fs.closeSync(descriptor) };
}
function digestFile(file) {
  var _stack = [];
  try {
    const packet = __using(_stack, openPacket(file));
    return digestPacket(packet);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
function verifyDirectory(directory, inputs, { dist, rules: own = ownRules }) {
  var _stack = [];
  try {
    const packetFile = inputs.packet === void 0 ? null : requireFile("--packet", inputs.packet);
    const claims = inputs.claims === void 0 ? null : readBytes("--claims", requireFile("--claims", inputs.claims), CLAIMS_LIMIT_BYTES);
    const previousFile = requirePrevious(inputs.previous, directory);
    const previous = previousFile === null ? null : readBytes("--previous", previousFile, REPORT_LIMIT_BYTES);
    const catalogText = Buffer.from(loadCatalog(inputs.catalog ?? path2.resolve(dist, "../catalog")).text);
    const read = readRun(directory);
    if ("exitCode" in read) return { verification: read, files: /* @__PURE__ */ new Map(), rulesOf: () => own };
    const packet = __using(_stack, packetFile === null ? null : openPacket(packetFile));
    return recomputeRun(
      {
        ...read,
        packet,
        claims,
        previous,
        catalog: { text: catalogText, named: inputs.catalog !== void 0 },
        pinnedPrograms: pinnedDigests(fs.readFileSync(path2.join(dist, "manifest.json"), "utf8")),
        expected: inputs.expected ?? expectNothing
      },
      own
    );
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}

export {
  recomputeEvidence,
  notEvidence,
  readRunFiles,
  digestFile,
  verifyDirectory
};
