import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  actionLine,
  causeMarkdown,
  join,
  known,
  lines,
  neverMeans,
  nextActions,
  nothing,
  occurredReasons,
  orNone,
  ours,
  ownSentences,
  prose,
  verdictCause,
  verdictWords
} from "./chunk-PPALQQEM.mjs";
import {
  encodeTerminal
} from "./chunk-3KTREIEY.mjs";
import {
  CodedError,
  MAX_AGE_LIMIT_SECONDS,
  bySeverity,
  callerNonce,
  factsAt,
  gatewayBasis,
  gatewayWords,
  isDigest,
  isTime,
  looksLikeRunFile,
  markdownName,
  openNamed,
  outFiles,
  ownCheckpointName,
  ownProcess,
  promises,
  publishedName,
  quoted,
  readPieces,
  readUpTo,
  reportName,
  startSha256,
  sweepTemporaries,
  toCanonicalJson,
  toSeconds,
  withRegular,
  writeDurably
} from "./chunk-JDNDBO6H.mjs";
import {
  __callDispose,
  __using,
  errorCode
} from "./chunk-PNNCTF7Q.mjs";

// src/cli/core-file.ts
var { writeFileSync } = require("node:fs");
function keepOutOfCoreFiles() {
  try {
    writeFileSync("/proc/self/coredump_filter", "0");
    return true;
  } catch {
    return false;
  }
}

// src/cli/usage-error.ts
var usageError = (code, text2, hint) => new CodedError(code, text2, hint);

// src/cli/inputs.ts
var { accessSync, constants, lstatSync, realpathSync, statSync } = require("node:fs");
var { join: join2, resolve } = require("node:path");

// src/cli/file-kind.ts
var fs = require("node:fs");
function describeFileKind(file, meant) {
  try {
    const facts = fs.lstatSync(file);
    if (facts.isSymbolicLink()) return "is a link, and is not followed";
    if (facts.isDirectory()) return meant === "folder" ? "cannot be read by this user" : "is a directory";
    if (facts.isFIFO()) return "is a named pipe";
    if (facts.isSocket()) return "is a socket";
    if (!facts.isFile()) return "is a device";
    return meant === "folder" ? "is a file, but a folder is needed" : "cannot be read by this user";
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "EACCES") return "cannot be reached by this user";
    if (code !== "ENOENT") return "cannot be reached";
    return meant === "folder" ? "does not exist" : "disappeared while the folder was read";
  }
}

// src/cli/inputs.ts
function requireFile(what, path3) {
  const refuse3 = (why) => {
    throw usageError(
      "FILE_NOT_USABLE",
      `${what} ${quoted(path3)} ${why}`,
      "Give the path of a regular file that you can read."
    );
  };
  if (path3 === "") refuse3("has no name");
  try {
    const real = realpathSync(resolve(path3));
    if (statSync(real).isDirectory()) refuse3("is a directory");
    if (!statSync(real).isFile()) refuse3(`is not a regular file: it ${describeFileKind(real, "file")}`);
    accessSync(real, constants.R_OK);
    return real;
  } catch (error) {
    if (error instanceof CodedError) throw error;
    const code = errorCode(error);
    return refuse3(code === "ENOENT" ? "does not exist" : `cannot be read (${code})`);
  }
}
function requirePrevious(directory, out) {
  if (directory === void 0) return null;
  if (factsAt(directory)?.isFile() === true) {
    throw usageError(
      "FILE_NOT_USABLE",
      `--previous ${quoted(directory)} is a file, but a folder is needed`,
      "Give the directory of the earlier run, with its report.json in it."
    );
  }
  const report = requireFile("--previous", join2(directory, reportName));
  if (report === join2(realOrSame(out), reportName)) {
    throw usageError(
      "PREVIOUS_IS_OUT",
      "--previous and --out are the same directory",
      "The files of the earlier run are removed from --out before this one starts; give another directory."
    );
  }
  return report;
}
function realOrSame(path3) {
  try {
    return realpathSync(resolve(path3));
  } catch {
    return resolve(path3);
  }
}
function requireFree(what, path3) {
  if (path3 === void 0) return null;
  const refuse3 = (why) => usageError("PATH_TAKEN", `${what} ${quoted(path3)} ${why}`, "Give a path that does not exist yet.");
  let found;
  try {
    found = lstatSync(resolve(path3), { throwIfNoEntry: false });
  } catch {
    throw refuse3("cannot be examined");
  }
  if (path3 !== "" && found === void 0) return resolve(path3);
  throw refuse3("exists");
}

// src/cli/find-inputs.ts
var fs2 = require("node:fs");
var path = require("node:path");
var DEPTH_LIMIT = 3;
var FILES_LIMIT = 2e3;
var NAMED_LIMIT = 5;
function digestFile(file) {
  try {
    const digest = withRegular(file, (descriptor, size) => {
      const state = startSha256();
      return readPieces(descriptor, size, (piece) => state.update(piece)) ? state.digest() : "changed";
    });
    if (digest === "changed") return { why: "changed while it was read" };
    return digest === null ? { why: describeFileKind(file, "file") } : { digest };
  } catch (error) {
    return { why: `cannot be read (${errorCode(error)})` };
  }
}
function filesBelow(directory, depth, found) {
  for (const entry of fs2.readdirSync(directory, { withFileTypes: true })) {
    const file = path.join(directory, entry.name);
    if (entry.isDirectory() && depth > 1) filesBelow(file, depth - 1, found);
    else found.push(file);
    if (found.length > FILES_LIMIT) {
      throw usageError(
        "TOO_MANY_FILES",
        `--packet-dir holds more than ${FILES_LIMIT} files`,
        "Give a directory that holds packets and claims, and nothing else."
      );
    }
  }
}
function findInputs(options, io) {
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
  const passed = [];
  for (const file of files) {
    const read = digestFile(file);
    if ("why" in read) passed.push(`${quoted(file)} ${read.why}`);
    else if (!found.has(read.digest)) found.set(read.digest, file);
  }
  if (passed.length > 0) {
    const rest = passed.length > NAMED_LIMIT ? `; and ${passed.length - NAMED_LIMIT} more` : "";
    const words = `${passed.slice(0, NAMED_LIMIT).join("; ")}${rest}`;
    io.stderr(`note: not looked into, so no run has it as its packet: ${encodeTerminal(words)}
`);
  }
  return found;
}

// src/cli/mcp-tools.ts
var { lstatSync: lstatSync2, readdirSync, realpathSync: realpathSync2, statSync: statSync2 } = require("node:fs");
var { isAbsolute, join: join3, resolve: resolve2, sep } = require("node:path");
var text = (says) => ({ kind: "text", required: false, says });
var path2 = (says) => ({ kind: "path", required: false, says });
var needed = (argument) => ({ ...argument, required: true });
var catalog = path2("folder of the pinned catalog; without it the one shipped with the tool");
var packet = path2("the packet");
var expectPacket = text("sha256:\u2026 of the packet, from outside");
var expectCatalog = text("sha256:\u2026 of the catalog, from outside");
var tools = {
  verify: {
    command: ["verify"],
    says: "Recomputes a run offline, or judges an evidence file alone. Code 10 agrees, 2 open, 3 BLOCKED, 4 contradiction. Approves nothing.",
    takes: {
      run: needed({
        kind: "positional path",
        required: true,
        says: "folder of the run, or its evidence file"
      }),
      packet,
      claims: path2("the reader's claims of that run"),
      previous: path2("folder of the earlier run that it was compared with"),
      catalog,
      expect_packet: expectPacket,
      expect_policy: text("sha256:\u2026 of the policy, from outside"),
      expect_catalog: expectCatalog,
      expect_nonce: text("the nonce that the caller gave the run"),
      expect_run: text("the CI run, or the run id"),
      expect_max_age: text("90s, 30m, 24h or 7d"),
      expect_since: text("2026-06-10T08:00:00Z")
    }
  },
  explain: {
    command: ["explain"],
    says: "A verdict, reason, probe, rule, exit code, matrix row or blocked capability in words.",
    takes: { code: { kind: "positional", required: true, says: "such as STALE, p03, 3, #25, D8" } }
  },
  readiness: {
    command: ["readiness"],
    says: "What is open and what stays blocked; with a run, its evidence beside it. The map is constant.",
    takes: { run: path2("folder of a run"), packet, catalog }
  },
  gap_map: {
    command: ["gap-map"],
    says: "What a packet states about the prerequisites of a governed dispatch. Dispatches nothing.",
    takes: {
      code: {
        kind: "positional",
        required: true,
        says: "DOT_C1_VOCAB_BUILD, or another that a source document reviews"
      },
      packet: needed(packet),
      before: path2("an earlier packet of the same catalog"),
      catalog,
      max_age: text("90s, 30m, 24h or 7d"),
      expect_packet: expectPacket,
      expect_catalog: expectCatalog
    }
  },
  catalog_show: {
    command: ["catalog", "show"],
    says: "One entry of the pinned catalog with its SQL.",
    takes: {
      id: { kind: "positional", required: true, says: "a query id, such as count/dot_tools" },
      catalog
    }
  }
};
var isTool = (name) => Object.hasOwn(tools, name);
var TEXT_LIMIT = 500;
var PATH_LIMIT = 4096;
var ENTRIES_LIMIT = 5e3;
var DEPTH_LIMIT2 = 6;
var refuse = (code, why, hint) => {
  throw new CodedError(code, why, hint);
};
var outside = (given) => refuse(
  "PATH_OUTSIDE_ROOT",
  `${quoted(given)} is not below the root`,
  "Give a path below the folder that the server was started with."
);
var isBelow = (real, root) => real === root || real.startsWith(root + sep);
function refuseLinksOut(folder, root, given, left, depth) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    left.entries -= 1;
    if (left.entries < 0 || depth === 0)
      refuse(
        "PATH_TOO_MANY",
        `${quoted(given)} holds too much`,
        "Give a folder that holds one run or one catalog."
      );
    const file = join3(folder, entry.name);
    if (entry.isSymbolicLink()) {
      let real = "";
      try {
        real = realpathSync2(file);
      } catch {
        continue;
      }
      if (!isBelow(real, root)) outside(given);
    }
    if (entry.isDirectory()) refuseLinksOut(file, root, given, left, depth - 1);
  }
}
function toPath(given, root) {
  if (given === "" || given.length > PATH_LIMIT || given.includes("\0")) return outside(given.slice(0, 80));
  let real;
  try {
    real = realpathSync2(isAbsolute(given) ? given : resolve2(root, given));
  } catch {
    return refuse(
      "PATH_NOT_FOUND",
      `${quoted(given)} is not there`,
      "Give a path below the root that exists."
    );
  }
  if (!isBelow(real, root)) return outside(given);
  if (statSync2(real).isDirectory())
    refuseLinksOut(real, root, given, { entries: ENTRIES_LIMIT }, DEPTH_LIMIT2);
  return real;
}
function toRoot(given) {
  const real = realpathSync2(resolve2(given));
  if (!lstatSync2(real).isDirectory()) throw new Error("no folder");
  return real;
}
function toCommandLine(name, given, root) {
  const { command, takes } = tools[name];
  const unknown = Object.keys(given).find((each) => !Object.hasOwn(takes, each));
  if (unknown !== void 0)
    refuse(
      "ARGUMENT_UNKNOWN",
      `${name} takes no argument ${quoted(unknown.slice(0, 80))}`,
      `It takes ${Object.keys(takes).join(", ")}.`
    );
  const options = [];
  const positional = [];
  for (const [argument, { kind, required }] of Object.entries(takes)) {
    const value = Object.hasOwn(given, argument) ? given[argument] : void 0;
    if (value === void 0 && !required) continue;
    if (typeof value !== "string" || !kind.includes("path") && value.length > TEXT_LIMIT)
      return refuse(
        "ARGUMENT_MALFORMED",
        `${name} needs ${argument} as a text`,
        `Give ${argument} as a text of at most ${TEXT_LIMIT} characters.`
      );
    const word = kind.includes("path") ? toPath(value, root) : value;
    if (kind.startsWith("positional")) positional.push(word);
    else options.push(`--${argument.replaceAll("_", "-")}=${word}`);
  }
  return [...command, "--json", ...options, "--", ...positional];
}

// src/cli/read-text.ts
var { isUtf8 } = require("node:buffer");
var { closeSync } = require("node:fs");
var { isatty } = require("node:tty");
function readText(what, path3, limitBytes) {
  const bytes = readBytes(what, path3, limitBytes);
  if (!isUtf8(bytes)) refuse2(what, path3, "is not UTF-8", limitBytes);
  return bytes.toString("utf8");
}
function refuse2(what, path3, why, limitBytes) {
  const hint = `Name a regular file of UTF-8 text that you may read, of at most ${limitBytes} bytes.`;
  throw usageError("FILE_UNREADABLE", `${what} ${quoted(path3)} ${why}`, hint);
}
function readBytes(what, path3, limitBytes) {
  const bytes = readNamed(path3, limitBytes);
  return typeof bytes === "string" ? refuse2(what, path3, bytes, limitBytes) : bytes;
}
function readNamed(path3, limitBytes) {
  const opened = openNamed(path3);
  if (opened.kind === "not opened") return `cannot be read (${opened.code})`;
  if (opened.kind === "other") return "is not a regular file";
  try {
    const bytes = readUpTo(opened.descriptor, limitBytes + 1);
    return bytes.length > limitBytes ? "is too large" : bytes;
  } catch (error) {
    return `cannot be read (${errorCode(error)})`;
  } finally {
    closeSync(opened.descriptor);
  }
}
function readPiped(limitBytes) {
  try {
    if (isatty(0)) return null;
    const bytes = readUpTo(0, limitBytes + 1);
    return bytes.length <= limitBytes ? bytes : null;
  } catch {
    return null;
  }
}

// src/cli/write-file.ts
var { lstatSync: lstatSync3, renameSync, rmSync, statSync: statSync3 } = require("node:fs");
var { basename, dirname, join: join4, resolve: resolve3 } = require("node:path");
function parseOutFile(text2, endings, option = "--out") {
  const hint = `Name a file in an existing directory: ${option} FILE, ending in ${endings.join(" or ")}.`;
  if (text2 === void 0 || text2 === "") throw usageError("OUT_MISSING", `${option} is required`, hint);
  const refuse3 = (why) => {
    throw usageError("OUT_NOT_USABLE", `${option} ${quoted(text2)} ${why}`, hint);
  };
  const path3 = resolve3(text2);
  if (!endings.some((ending) => path3.endsWith(ending))) refuse3("has the wrong ending");
  if (looksLikeRunFile(basename(path3))) refuse3("is a name that belongs to the files of a run");
  try {
    if (statSync3(dirname(path3), { throwIfNoEntry: false })?.isDirectory() !== true)
      refuse3("is in no directory that exists");
    const stat = lstatSync3(path3, { throwIfNoEntry: false });
    if (stat !== void 0 && !stat.isFile()) refuse3("exists, and is not a regular file");
  } catch (error) {
    if (error instanceof CodedError) throw error;
    refuse3("cannot be examined");
  }
  return path3;
}
var TEMPORARY_NAME = /^\.tki-out-([0-9]{1,10})-([0-9]{1,20})-[0-9a-f]+$/;
function writeOutFile(path3, text2, token) {
  const temporary = join4(dirname(path3), `.tki-out-${ownProcess()}-${token}`);
  const refuse3 = (error) => {
    throw usageError(
      "OUT_NOT_WRITABLE",
      `${quoted(path3)} cannot be written (${errorCode(error)})`,
      "Look at free space and permissions of its directory, then run again."
    );
  };
  try {
    sweepTemporaries(dirname(path3), TEMPORARY_NAME);
  } catch {
  }
  try {
    writeDurably(temporary, text2);
    renameSync(temporary, path3);
  } catch (error) {
    if (errorCode(error) !== "EEXIST") rmSync(temporary, { force: true });
    refuse3(error);
  }
}

// src/cli/progress.ts
var AFTER_MS = 1e3;
var AGAIN_AFTER_MS = 1e4;
function saysAtWork(io, words) {
  const timer = setTimeout(() => io.stderr(`tki: at work: ${words}
`), AFTER_MS);
  return { [Symbol.dispose]: () => clearTimeout(timer) };
}
var saysAtTerminal = (io, words) => io.watched === true ? saysAtWork(io, words) : null;
function countsAtTerminal(io, what, total, clock = () => performance.now()) {
  if (io.watched !== true) return () => void 0;
  let next = clock() + AFTER_MS;
  return (done2) => {
    const now = clock();
    if (now < next) return;
    next = now + AGAIN_AFTER_MS;
    io.stderr(`tki: at work: ${what}, ${done2} of ${total} done
`);
  };
}

// src/cli/write-packet.ts
var nothingFirst = () => Promise.resolve();
async function writePacket(path3, context, io, prepare, make) {
  const { openTargetFolder } = await import("./target-folder-MHCI45JB.mjs");
  const { beginExport } = await import("./write-57XL4I2E.mjs");
  const { ExportProblem } = await import("./problem-GU65SVOV.mjs");
  const stopping = new AbortController();
  let forget;
  try {
    var _stack = [];
    try {
      const folder = __using(_stack, openTargetFolder(path3));
      const prepared = await prepare();
      forget = io.onStop?.(() => stopping.abort());
      const files = __using(_stack, beginExport(folder, context));
      const effects = {
        now: io.now,
        randomHex: () => io.randomHex(4),
        env: io.env,
        uid: io.uid,
        spool: files.spool,
        signal: stopping.signal
      };
      const _work = __using(_stack, saysAtTerminal(io, "reading the answers, writing the packet"));
      const outcome = await make(effects, prepared);
      files.end(outcome);
      return outcome;
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      __callDispose(_stack, _error, _hasError);
    }
  } catch (error) {
    if (error instanceof ExportProblem) throw new CodedError(error.code, "nothing was written", error.hint);
    throw error;
  } finally {
    forget?.();
  }
}
function exitCodeOf(outcome) {
  if (outcome.kind === "blocked") return 3;
  return outcome.complete ? 0 : 2;
}

// src/recompute/expectations.ts
var refused = (code, text2, hint) => new CodedError(code, text2, hint);
function parseMaxAge(text2, option = "--max-age") {
  const hint = `Say how old evidence may be: ${option} 90s, 30m, 24h or 7d. There is no default.`;
  if (text2 === void 0) throw refused("MAX_AGE_MISSING", "--max-age is required", hint);
  const seconds = toSeconds(text2);
  if (seconds === null) {
    throw refused("MAX_AGE_MALFORMED", `${option} ${quoted(text2)} is not a duration`, hint);
  }
  if (seconds > MAX_AGE_LIMIT_SECONDS) {
    throw refused("MAX_AGE_TOO_LONG", `${option} ${quoted(text2)} is longer than ten years`, hint);
  }
  return seconds;
}
function parseDigest(option, text2) {
  if (text2 === void 0) return null;
  if (isDigest(text2)) return text2;
  throw refused(
    "DIGEST_MALFORMED",
    `${option} ${quoted(text2)} is not a digest`,
    "A digest is sha256: and 64 lower-case hex digits."
  );
}
function parseNonce(text2, option = "--nonce") {
  if (text2 === void 0) return null;
  if (callerNonce.test(text2)) return text2;
  throw refused("NONCE_MALFORMED", `${option} is not hex`, "Give 32 to 128 lower-case hex digits.");
}
function parseTime(option, text2) {
  if (text2 === void 0 || isTime(text2)) return text2 ?? null;
  throw refused(
    "TIME_MALFORMED",
    `${option} ${quoted(text2)} is not a time`,
    "Write 2026-06-10T08:00:00Z, in UTC."
  );
}
function toExpectations(texts) {
  const { expectMaxAge } = texts;
  return {
    packet: parseDigest("--expect-packet", texts.expectPacket),
    policy: parseDigest("--expect-policy", texts.expectPolicy),
    catalog: parseDigest("--expect-catalog", texts.expectCatalog),
    nonce: parseNonce(texts.expectNonce, "--expect-nonce"),
    run: texts.expectRun ?? null,
    maxAgeSeconds: expectMaxAge === void 0 ? null : parseMaxAge(expectMaxAge, "--expect-max-age"),
    since: parseTime("--expect-since", texts.expectSince)
  };
}

// src/report/json-output.ts
var jsonOutput = (name, members) => toJsonLine({ schema: `tki-${name}/v1`, may_gate: false, ...members });
function toJsonLine(value) {
  const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
  const escape = (character) => Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }).join("");
  return `${JSON.stringify(value).replace(unseen, escape)}
`;
}

// src/report/markdown-table.ts
var TABLE_ROW_LIMIT = 500;
function markdownTable(header, rows, whenEmpty) {
  if (rows.length === 0) return [whenEmpty];
  const line = (cells) => ({ source: `| ${cells.join(" | ")} |` });
  const shown = rows.slice(0, TABLE_ROW_LIMIT).map((cells) => line(cells.map(({ source }) => source)));
  const left = rows.length - shown.length;
  const rest = left > 0 ? [nothing, prose`${left} more rows are in report.json.`] : [];
  const heads = header.source.split("|").map((head) => head.trim());
  return [line(heads), line(heads.map(() => "---")), ...shown, ...rest];
}

// src/report/markdown.ts
var ACTIONS_ON_FIRST_SCREEN = 6;
var own = (sentence) => known(sentence, ownSentences);
var OF_ITEMS = "items[].";
var fieldName = (field) => field.startsWith(OF_ITEMS) ? prose`${field.slice(OF_ITEMS.length)} of each item` : prose`${field}`;
function attestationLine(attestation) {
  const { status, reason, observed_as_expected, probes, runtime, grade, venue } = attestation;
  return prose`${ours(status)} (${own(reason)}); ${observed_as_expected} of ${probes} probes observed as expected; runtime ${runtime}, grade ${ours(grade)}, venue ${ours(venue)}`;
}
function gatewayServer(stated) {
  if (stated === void 0) return [];
  const { server, version, tool, tool_digest } = stated;
  return [
    [
      prose`gateway’s own words`,
      prose`${server} ${version}, tool ${tool}, described as ${tool_digest}; NOT_EVIDENCED`
    ]
  ];
}
function causeSection(report) {
  const cause = verdictCause(report);
  if (cause === null) return [];
  return [prose`${causeMarkdown(report)}.`, nothing, prose`${cause.finding.detail}`, nothing];
}
function firstScreen(report) {
  const { item_counts: counts, packet: packet2, catalog: catalog2 } = report;
  const facts = [
    [prose`verdict`, prose`${report.verdict} (exit code ${report.exit_code})`],
    [prose`attestation`, attestationLine(report.attestation)],
    [
      prose`items`,
      prose`${counts.total}: ${counts.usable} usable, ${counts.held_out} held out, ${counts.refused} refused (${own(counts.population)})`
    ],
    [prose`integrity, origin`, prose`${ours(report.integrity)}, ${ours(report.origin)}`],
    [prose`packet`, prose`${orNone(packet2.digest)}, exported ${orNone(packet2.packet_as_of)}`],
    [
      prose`catalog`,
      prose`${orNone(catalog2.digest)}, ${ours(catalog2.status)}, ${ours(catalog2.seal)}, authority ${ours(report.catalog_authority)}`
    ],
    [prose`gateway`, prose`${orNone(packet2.gateway)}; ${ours(gatewayWords(gatewayBasis(packet2.gateway)))}`],
    ...gatewayServer(packet2.native_gateway),
    [
      prose`run`,
      prose`${report.run} at ${report.clock}; where report.json names another run, the writing was stopped half way: rely on neither`
    ]
  ];
  const actions = nextActions(report);
  const shown = actions.slice(0, ACTIONS_ON_FIRST_SCREEN);
  const left = actions.length - shown.length;
  return [
    prose`# Inspection: ${ours(report.verdict)}`,
    nothing,
    ...causeSection(report),
    prose`Evidence only, wherever it is stored: decision_effect=${ours(report.decision_effect)}, may_gate=${report.may_gate}, production_mutation=${report.production_mutation}.`,
    nothing,
    ...markdownTable(prose`|`, facts, nothing),
    nothing,
    prose`## What it means`,
    own(verdictWords[report.verdict].means),
    prose`## What it does not mean`,
    ...neverMeans.map((line) => prose`- ${own(line)}`),
    prose`## What to do next`,
    ...shown.map((action) => prose`- ${actionLine(action)}`),
    ...left > 0 ? [prose`- ${left} more in the checkpoint.`] : []
  ];
}
function promisesSection({ attestation }) {
  const open = attestation.unverified_promises;
  if (open === void 0) return [];
  const words = promises;
  const rows = open.map((id) => [
    prose`${id}`,
    Object.hasOwn(words, id) ? own(words[id] ?? "") : prose`not a promise that this release knows`
  ]);
  return [
    prose`## Promises of the sandbox that are unverified`,
    nothing,
    ...markdownTable(
      prose`promise | what is not kept`,
      rows,
      prose`None is named, which no engine’s sandbox can claim.`
    )
  ];
}
function findingsSection(report) {
  const rows = [
    ...report.findings.map((finding) => ({
      where: prose`packet`,
      finding
    })),
    ...bySeverity(report.items).flatMap(
      (item) => item.findings.map((finding) => ({ where: prose`${item.item_id}`, finding }))
    )
  ].map(({ where, finding }) => [
    where,
    ours(finding.verdict),
    prose`${finding.reason}`,
    prose`${finding.rule}`,
    prose`${finding.detail}`
  ]);
  return [
    prose`## Findings`,
    nothing,
    ...markdownTable(prose`where | verdict | reason | rule | detail`, rows, prose`None.`)
  ];
}
function itemsSection(report) {
  const items = bySeverity(report.items);
  const rows = items.map((item) => [
    prose`${item.position}`,
    prose`${item.item_id}`,
    ours(item.verdict),
    ours(item.availability),
    orNone(item.governed_surface),
    orNone(item.precedence),
    orNone(item.authority_status),
    orNone(item.completeness),
    item.rows === null ? nothing : prose`${item.rows}`,
    join(
      item.notes.map((note) => prose`${note}`),
      "; "
    ),
    join(
      (item.not_evaluated ?? []).map(({ rule, why }) => prose`${rule}: ${why}`),
      "; "
    )
  ]);
  const counts = items.flatMap((item) => {
    if (item.count === null) return [];
    const { value, surface, denominator, query, observation_ts, match_key, population, confidence } = item.count;
    return [
      [
        item.item_id,
        value,
        surface,
        denominator,
        query,
        observation_ts,
        match_key,
        population,
        confidence
      ].map((text2) => prose`${text2}`)
    ];
  });
  return [
    prose`## Items`,
    nothing,
    ...markdownTable(
      prose`at | item | verdict | availability | surface | precedence | authority | completeness | rows | notes | not evaluated`,
      rows,
      prose`No item was evaluated.`
    ),
    nothing,
    prose`## Counts, each with its denominator`,
    nothing,
    ...markdownTable(
      prose`item | value | surface | denominator | query | observed | match key | population | confidence`,
      counts,
      prose`None.`
    )
  ];
}
function claimsSection(report) {
  const rows = report.claims.map((claim) => [
    prose`${claim.id}`,
    prose`${claim.text}`,
    ours(claim.use),
    prose`${claim.expected}`,
    orNone(claim.observed),
    prose`${claim.relation}`,
    join(
      claim.items.map((item) => prose`${item.item_id} ${ours(item.availability)}`),
      ", "
    )
  ]);
  return [
    prose`## Claims of the reader`,
    nothing,
    prose`A relation changes no verdict, and no claim is confirmed as run: that half is blocked on the Call Contract.`,
    nothing,
    ...markdownTable(
      prose`claim | text | use | expected | observed | relation | items`,
      rows,
      prose`No claims were given.`
    )
  ];
}
function driftSection(report) {
  const { status, reason, previous_digest, entries } = report.drift;
  const rows = entries.map((entry) => [
    prose`${entry.item_id}`,
    ours(entry.change),
    orNone(entry.before),
    orNone(entry.now)
  ]);
  return [
    prose`## Drift against a previous run`,
    nothing,
    prose`${ours(status)}: ${reason}; previous report ${orNone(previous_digest)}.`,
    nothing,
    ...markdownTable(prose`item | change | before | now`, rows, prose`No entries.`)
  ];
}
function boundarySections(report) {
  const matrix = report.matrix.map((row) => [
    own(row.row),
    own(row.title),
    ours(row.state),
    prose`${row.touched_by}`,
    row.why === void 0 ? nothing : prose`${row.why}`
  ]);
  const checks = report.self_check.checks.map((check) => [
    prose`${check.id}`,
    prose`${check.expected}`,
    prose`${check.observed}`,
    check.confirmed ? prose`as expected` : prose`not as expected`
  ]);
  const coverage = report.coverage.map((entry) => [
    fieldName(entry.field),
    entry.covered_by.length === 0 ? prose`nothing` : join(entry.covered_by.map(ours), ", "),
    join(
      (entry.not_evaluated ?? []).map(({ by, why }) => prose`${ours(by)}: ${why}`),
      "; "
    )
  ]);
  return [
    prose`## Matrix rows of this run (RECONSTRUCTED)`,
    nothing,
    prose`As expected: a rule ran to its end, and held on all that it had to. A row that was not evaluated says nothing, least of all that it is in order.`,
    nothing,
    ...markdownTable(prose`row | what | state | touched by | why`, matrix, prose`None.`),
    nothing,
    prose`## Self-check of the inspector (P1)`,
    nothing,
    report.self_check.confirmed ? prose`Confirmed before the packet was opened.` : prose`Not confirmed.`,
    nothing,
    ...markdownTable(prose`check | expected | observed | state`, checks, prose`It did not run.`),
    nothing,
    prose`## Which digest covers which field`,
    nothing,
    prose`A digest without a key shows accident, not a forger; only an expected digest from outside binds.`,
    nothing,
    ...markdownTable(prose`field | covered by | not evaluated`, coverage, prose`No item was evaluated.`)
  ];
}
function blockedSection(report) {
  const rows = report.blocked_capabilities.map(
    ({ id, title, state, why, unblocked_by }) => [id, title, state, why, unblocked_by].map(own)
  );
  return [
    prose`## What stays blocked`,
    nothing,
    prose`Constants of this release: no packet, flag or variable changes them.`,
    nothing,
    ...markdownTable(prose`id | what | state | why | unblocked by`, rows, prose`None listed.`),
    nothing,
    own(report.disclaimer)
  ];
}
function toMarkdown(report) {
  const sections = [
    firstScreen,
    promisesSection,
    findingsSection,
    itemsSection,
    claimsSection,
    driftSection,
    boundarySections,
    blockedSection
  ];
  const texts = sections.map((section) => section(report)).filter((section) => section.length > 0);
  return `${texts.map((section) => lines(section)).join("\n\n")}
`;
}

// src/report/checkpoint.ts
function done(report) {
  const { packet: packet2, item_counts: counts, attestation } = report;
  const points = [];
  if (attestation.status !== "NOT_ATTESTED") {
    points.push(prose`The sandbox was observed: ${attestationLine(attestation)}.`);
  }
  if (report.self_check.confirmed)
    points.push(prose`The inspector confirmed its own boundary (P1) before it opened the packet.`);
  if (packet2.digest !== null) points.push(prose`The packet was hashed: ${packet2.digest}.`);
  if (counts.total > 0)
    points.push(prose`${counts.total} items were evaluated (${known(counts.population, ownSentences)}).`);
  if (report.claims.length > 0)
    points.push(prose`${report.claims.length} claims of the reader were compared.`);
  if (report.drift.status === "COMPARED") {
    const compared = report.drift.entries.filter(({ change }) => change !== "not compared").length;
    points.push(
      prose`${compared} of ${report.drift.entries.length} items were compared with a previous report.`
    );
  }
  return points.length > 0 ? points : [prose`Nothing beyond this document.`];
}
function notDone(report) {
  const open = [];
  if (report.attestation.status === "NOT_ATTESTED") open.push(prose`The sandbox was not attested.`);
  if (!report.self_check.confirmed) open.push(prose`The inspector's self-check (P1) was not confirmed.`);
  if (report.item_counts.total === 0) open.push(prose`No item was evaluated.`);
  const silent = report.matrix.filter(({ state }) => state === "not evaluated");
  if (silent.length > 0) {
    const rows = join(
      silent.map(({ row }) => known(row, ownSentences)),
      ", "
    );
    open.push(prose`Not evaluated, with the reason in report.md: matrix rows ${rows}.`);
  }
  if (report.origin === "NOT_EVIDENCED")
    open.push(prose`Who made the packet was not evidenced: no expected digest bound it.`);
  if (report.catalog_authority === "NOT_EVIDENCED")
    open.push(prose`The catalog was not bound by an expected digest; it is UNSEALED.`);
  return [
    ...open,
    prose`No venue approval was judged here: that is the verifier’s input.`,
    prose`No live KB or PG read, no command run, no KB write, no production change.`,
    prose`No statement about anything outside the surfaces that the packet names.`
  ];
}
function toCheckpoint(report) {
  const reasons = occurredReasons(report).map(
    ({ finding, occurrences }) => prose`${ours(finding.verdict)} / ${finding.reason}, ${occurrences} ${occurrences === 1 ? prose`time` : prose`times`}: ${finding.detail}`
  );
  const capabilities = join(
    report.blocked_capabilities.map(({ id }) => known(id, ownSentences)),
    ", "
  );
  const bullets = (points) => points.map((point) => prose`- ${point}`);
  return lines([
    prose`# Checkpoint ${report.run}`,
    nothing,
    prose`Status: ${causeMarkdown(report)} · exit code ${report.exit_code} · ${report.clock} · evidence only, decision_effect=${ours(report.decision_effect)}, may_gate=${report.may_gate}, production_mutation=${report.production_mutation}`,
    nothing,
    prose`## Done`,
    ...bullets(done(report)),
    nothing,
    prose`## Not done (honest scope)`,
    ...bullets(notDone(report)),
    nothing,
    prose`## Blockers`,
    ...bullets(reasons.length > 0 ? reasons : [prose`None in this packet.`]),
    prose`- Constants of the release: ${capabilities}.`,
    nothing,
    prose`## Next action, with its owner`,
    ...nextActions(report).map((action, index) => prose`${index + 1}. ${actionLine(action)}`),
    nothing
  ]);
}

// src/report/next-commands.ts
var PLAIN = /^[A-Za-z0-9_./@%+=,:-]+$/;
var shellWord = (text2) => PLAIN.test(text2) ? text2 : `'${text2.replaceAll("'", `'\\''`)}'`;
function verifyCommand(program, directory, { packet: packet2, claims, catalog: catalog2, previous }, packetDigest) {
  const options = Object.entries({ packet: packet2, claims, catalog: catalog2, previous, "expect-packet": packetDigest });
  const given = options.flatMap(
    ([name, value]) => value === void 0 || value === null ? [] : [`--${name} ${shellWord(value)}`]
  );
  return [`${program} verify ${shellWord(directory)}`, ...given].join(" ");
}

// src/report/triplet.ts
function toTriplet(report) {
  return {
    [reportName]: `${toCanonicalJson(report)}
`,
    [markdownName]: toMarkdown(report),
    [ownCheckpointName]: toCheckpoint(report)
  };
}
function toPublishedTriplet(report) {
  const triplet = toTriplet(report);
  return outFiles.map((name) => ({ name: publishedName(name, report.run), text: triplet[name] }));
}

export {
  keepOutOfCoreFiles,
  describeFileKind,
  usageError,
  requireFile,
  requirePrevious,
  requireFree,
  findInputs,
  tools,
  isTool,
  toRoot,
  toCommandLine,
  saysAtWork,
  countsAtTerminal,
  readText,
  readBytes,
  readNamed,
  readPiped,
  parseOutFile,
  writeOutFile,
  nothingFirst,
  writePacket,
  exitCodeOf,
  parseMaxAge,
  parseDigest,
  parseNonce,
  toExpectations,
  markdownTable,
  jsonOutput,
  toJsonLine,
  verifyCommand,
  toTriplet,
  toPublishedTriplet
};
