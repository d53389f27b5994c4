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
} from "./chunk-MMJNYI2Z.mjs";
import {
  BACKSLASH,
  CLOSE_BRACKET,
  COMMA,
  DECODED_LIMIT_BYTES,
  OPEN_BRACKET,
  QUOTE,
  evaluate,
  isRecord,
  member,
  parseJson,
  readCatalog,
  readPacket,
  readQuickly,
  toPacketSource,
  toPayloadFacts,
  toQuickItem
} from "./chunk-2WQ7G7Z7.mjs";
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
} from "./chunk-MYX33WSX.mjs";
import {
  validate
} from "./chunk-52OKL5PA.mjs";
import {
  describeFileKind,
  readBytes,
  requireFile,
  requirePrevious,
  toTriplet,
  usageError
} from "./chunk-M7HQODDK.mjs";
import {
  compare,
  missing,
  notEvaluated,
  stated
} from "./chunk-3KTREIEY.mjs";
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
} from "./chunk-JDNDBO6H.mjs";
import {
  __callDispose,
  __using,
  errorCode,
  isDevelopment,
  version
} from "./chunk-PNNCTF7Q.mjs";

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

// src/evaluation/scanned-item.ts
var { isAscii } = require("node:buffer");
var ROWS = Buffer.from(',"kind":"rows","rows":[[');
var SPACE = 32;
var NULL = Buffer.from("null").readUInt32BE();
var SHORT_ESCAPES = new Set(Buffer.from('"\\bfnrt'));
var LONG_ESCAPE = /^u00(?:0[0-7be-f]|1[0-9a-f])$/;
var LONG_ESCAPE_LENGTH = 5;
var readScanning = (bytes) => scanItem(bytes) ?? readQuickly(bytes);
function scanItem(bytes) {
  const found = bytes.indexOf(ROWS);
  if (found === -1) return null;
  const start = found + ROWS.length - 2;
  const list = scanRows(bytes, start);
  if (list === null || list.rows < 2) return null;
  const [before, after] = [bytes.subarray(0, start), bytes.subarray(list.end)];
  if (before.length + after.length > DECODED_LIMIT_BYTES) return null;
  const [head, tail] = [before.toString("latin1"), after.toString("latin1")];
  const value = parseJson(`${head}0${tail}`)?.value;
  const payload = isRecord(value) ? member(value, "payload") : null;
  if (!isRecord(payload) || head.includes("\\ud") || tail.includes("\\ud")) return null;
  try {
    payload["rows"] = 1;
    if (JSON.stringify(value) !== `${head}1${tail}`) return null;
    const facts = toPayloadFacts({ ...payload, rows: [] });
    if (facts.kind !== "rows" || facts.columns.length !== list.cells) return null;
    payload["rows"] = null;
    return toQuickItem(value, isAscii(before) && isAscii(after), list.rows);
  } catch {
    return null;
  }
}
function scanRows(bytes, at) {
  let [rows, cells] = [0, 0];
  do {
    at++;
    if (bytes[at] !== OPEN_BRACKET) return null;
    let own = 0;
    do {
      at = endOfCell(bytes, at + 1);
      own++;
    } while (bytes[at] === COMMA);
    if (bytes[at] !== CLOSE_BRACKET || rows > 0 && own !== cells) return null;
    cells = own;
    rows++;
    at++;
  } while (bytes[at] === COMMA);
  return bytes[at] === CLOSE_BRACKET ? { end: at + 1, rows, cells } : null;
}
var NOWHERE = -1;
function endOfCell(bytes, at) {
  if (bytes[at] !== QUOTE)
    return at + 4 <= bytes.length && bytes.readUInt32BE(at) === NULL ? at + 4 : NOWHERE;
  for (let next = at + 1; ; next++) {
    const byte = bytes[next] ?? 0;
    if (byte === QUOTE) return next + 1;
    if (byte < SPACE) return NOWHERE;
    if (byte !== BACKSLASH) continue;
    next++;
    if (SHORT_ESCAPES.has(bytes[next] ?? 0)) continue;
    if (!LONG_ESCAPE.test(bytes.toString("latin1", next, next + LONG_ESCAPE_LENGTH))) return NOWHERE;
    next += LONG_ESCAPE_LENGTH - 1;
  }
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
  return typeof catalog === "string" ? void 0 : readPacket(packet, catalog.queries, { readItem: readScanning });
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
