import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  blockedAndPublished,
  runAndPublish,
  toPlan
} from "./chunk-7J6ABD2G.mjs";
import {
  worstOf
} from "./chunk-UYPIKRTH.mjs";
import "./chunk-URJVJXMI.mjs";
import {
  reportIn,
  showRun,
  showRunAsJson
} from "./chunk-OMGBN7JT.mjs";
import {
  parseAsOf,
  parseDeadline,
  parseJobs,
  parseOut,
  parseRuntime,
  parseVenue
} from "./chunk-OTDD52SS.mjs";
import "./chunk-MYX33WSX.mjs";
import "./chunk-52OKL5PA.mjs";
import "./chunk-VDVJY7VE.mjs";
import {
  offeredRuntimes
} from "./chunk-3RNH26P3.mjs";
import "./chunk-UUR2J7O5.mjs";
import "./chunk-Q7WIHMLK.mjs";
import {
  jsonOutput,
  parseDigest,
  parseMaxAge,
  parseNonce,
  readNamed,
  requireFile,
  requirePrevious,
  usageError
} from "./chunk-M7HQODDK.mjs";
import {
  causeLine,
  verdictCause
} from "./chunk-PPALQQEM.mjs";
import {
  encodeTerminal,
  encodeTerminalName
} from "./chunk-3KTREIEY.mjs";
import "./chunk-2TV2Y5Z6.mjs";
import "./chunk-3JJ4TNPV.mjs";
import {
  CodedError,
  factsAt,
  isCoded,
  isDigest,
  judgeMembers,
  loadCatalog,
  probeCount,
  quoted,
  reportName,
  runStatementName
} from "./chunk-JDNDBO6H.mjs";
import {
  errorCode
} from "./chunk-PNNCTF7Q.mjs";

// src/cli/commands/inspect.ts
var { resolve: resolve2 } = require("node:path");

// src/cli/inspect-many.ts
var { existsSync } = require("node:fs");
var { basename, join } = require("node:path");
function rowOf({ packet, out }, result) {
  const { run, verdict, exit_code, attestation, messages } = result;
  const report = reportIn(result);
  const why = report === null || verdictCause(report) === null ? messages.find(({ level }) => level === "error")?.code ?? null : causeLine(report);
  return { packet, out, run, verdict, exit_code, attestation: attestation.status, why };
}
async function inspectOne(listed, plan, io) {
  const quiet = { ...io, stderr: () => void 0 };
  try {
    let packet;
    try {
      packet = requireFile("the packet", listed.packet);
    } catch (error) {
      if (!isCoded(error, "FILE_NOT_USABLE")) throw error;
      return rowOf(listed, blockedAndPublished(plan, listed.out, quiet, "PACKET_UNREADABLE", error.message));
    }
    const own = { ...plan, packet, expected_packet_digest: listed.expectPacket };
    return rowOf(listed, await runAndPublish(own, listed.out, quiet));
  } catch (error) {
    const { packet, out } = listed;
    const why = error instanceof CodedError ? `${error.code}: ${error.message}` : "INTERNAL";
    return { packet, out, run: null, verdict: null, exit_code: 3, attestation: "NOT_ATTESTED", why };
  }
}
function withdrawEarlier(listed, plan, io) {
  for (const { out } of listed) {
    if (![reportName, runStatementName].some((name) => existsSync(join(out, name)))) continue;
    try {
      blockedAndPublished(plan, out, io, "HOST_FAILED", "the call ended before this packet had its turn");
    } catch {
    }
  }
}
async function inspectMany(listed, plan, jobs, io) {
  withdrawEarlier(listed, plan, io);
  const rows = [];
  let next = 0;
  let done = 0;
  const work = async () => {
    for (let index = next++; index < listed.length; index = next++) {
      const one = listed[index];
      if (one === void 0) return;
      const row = await inspectOne(one, plan, io);
      rows[index] = row;
      done += 1;
      io.stderr(`tki: ${done} of ${listed.length}: ${row.exit_code} ${encodeTerminalName(one.packet)}
`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, listed.length) }, work));
  return rows;
}
var worstRun = (rows) => worstOf(rows.map(({ exit_code }) => exit_code));
var DISCLAIMER = "Evidence only: this table approves nothing, and what is not in it was not seen here.";
var NAME_COLUMNS = 40;
function showMany(rows, milliseconds, jobs) {
  const head = ["#", "code", "verdict", "run", "packet", "folder"];
  const cells = rows.map((row, index) => [
    `#${index + 1}`,
    `${row.exit_code}`,
    row.verdict ?? "none",
    row.run ?? "none",
    encodeTerminalName(basename(row.packet).slice(0, NAME_COLUMNS).toWellFormed()),
    encodeTerminalName(row.out)
  ]);
  const widths = head.map(
    (title, column) => Math.max(title.length, ...cells.map((each) => each[column]?.length ?? 0))
  );
  const line = (each) => `${each.map((text, column) => text.padEnd(widths[column] ?? 0)).join("  ").trimEnd()}
`;
  const reasons = rows.flatMap(
    ({ why }, index) => why === null ? [] : [`#${index + 1} ${encodeTerminal(why)}
`]
  );
  const seconds = Math.max(milliseconds, 1) / 1e3;
  return [
    ...[head, ...cells].map(line),
    ...reasons,
    `${rows.length} runs, ${jobs} at once, in ${seconds.toFixed(1)} s: ${(rows.length / seconds).toFixed(1)} a second. Exit code ${worstRun(rows)}, the worst of them.
`,
    `${DISCLAIMER}
`
  ].join("");
}
var manyAsJson = (rows, jobs) => jsonOutput("inspect", {
  exit_code: worstRun(rows),
  decision_effect: "NONE",
  jobs,
  runs: rows,
  disclaimer: DISCLAIMER
});

// src/cli/packet-list.ts
var { readdirSync, realpathSync } = require("node:fs");
var { basename: basename2, dirname, join: join2, resolve } = require("node:path");
var MOST_PACKETS = 1e4;
var LIST_LIMIT_BYTES = 16 * 1024 * 1024;
var MEMBERS = "expect_packet,out,packet";
var LINE = '{"packet":"FILE","expect_packet":"sha256:\u2026" or null,"out":"DIR"}';
var refused = (what, why) => usageError("LIST_NOT_USABLE", `${what}: ${why}`, `One packet a line: ${LINE}. Nothing was run.`);
function parseLine(what, line) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    throw refused(what, "not JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw refused(what, "not an object");
  if (judgeMembers(line, value) !== "unique") throw refused(what, "a member is named twice");
  const names = Object.keys(value).sort().join();
  if (names !== MEMBERS) throw refused(what, `its members are ${quoted(names)}`);
  const { packet, expect_packet: expected, out } = value;
  if (typeof packet !== "string" || packet === "") throw refused(what, "\u201Cpacket\u201D names no file");
  if (typeof out !== "string" || out === "") throw refused(what, "\u201Cout\u201D names no directory");
  if (packet.includes("\0") || out.includes("\0")) throw refused(what, "a path holds a NUL");
  if (expected !== null && !isDigest(expected))
    throw refused(what, "\u201Cexpect_packet\u201D is neither a digest nor null");
  return { packet, expectPacket: expected, out: resolve(out) };
}
function ofList(file) {
  const bytes = readNamed(file, LIST_LIMIT_BYTES);
  if (typeof bytes === "string") throw refused(quoted(file), bytes);
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw refused(quoted(file), "not UTF-8");
  }
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line, index) => parseLine(`${quoted(file)}, line ${index + 1}`, line));
}
function ofDirectory(directory, out) {
  if (out === void 0 || out === "")
    throw usageError(
      "OUT_MISSING",
      `${quoted(directory)} is a directory, and --out is missing`,
      "Name the directory that takes one run for each packet: --out DIR"
    );
  let names;
  try {
    names = readdirSync(directory).filter((name) => name.endsWith(".json") && name !== ".json");
  } catch (error) {
    throw refused(quoted(directory), `cannot be read (${errorCode(error)})`);
  }
  return names.sort().map((name) => ({
    packet: join2(directory, name),
    expectPacket: null,
    out: resolve(out, name.slice(0, -".json".length))
  }));
}
function placeOf(path) {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch {
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join2(placeOf(parent), basename2(absolute));
  }
}
function requireOnce(what, places) {
  const seen = /* @__PURE__ */ new Set();
  for (const place of places) {
    if (seen.has(place))
      throw usageError(
        "LIST_DUPLICATE",
        `${what} ${quoted(place)} is listed twice`,
        "List each packet once, and give each run a directory of its own. Nothing was run."
      );
    seen.add(place);
  }
}
function listedPackets(named, out) {
  const all = named.flatMap((name) => {
    if (name === "") throw refused(quoted(name), "has no name");
    return factsAt(name)?.isDirectory() === true ? ofDirectory(name, out) : ofList(name);
  });
  if (all.length === 0)
    throw usageError(
      "LIST_EMPTY",
      "no packet is listed",
      "Name a directory with *.json in it, or a list with one packet a line."
    );
  if (all.length > MOST_PACKETS)
    throw usageError(
      "LIST_TOO_LONG",
      `${all.length} packets are more than one call takes`,
      `List at most ${MOST_PACKETS}.`
    );
  requireOnce(
    "the packet",
    all.map(({ packet }) => placeOf(packet))
  );
  requireOnce(
    "the directory",
    all.map((each) => placeOf(each.out))
  );
  return all;
}

// src/cli/commands/inspect.ts
var ONE_PACKETS = ["claims", "previous", "nonce", "expectPacket"];
async function inspectListed(named, given, options, io) {
  const jobs = parseJobs(given);
  const single = ONE_PACKETS.find((name) => options[name] !== void 0);
  if (single !== void 0)
    throw usageError(
      "OPTION_NOT_WITH_JOBS",
      `--${single === "expectPacket" ? "expect-packet" : single} belongs to one packet`,
      'With --jobs a list states what is expected of each packet: {"packet":\u2026,"expect_packet":\u2026,"out":\u2026}.'
    );
  const plan = toPlan("inspect", io, {
    max_age_seconds: parseMaxAge(options.maxAge),
    as_of: parseAsOf(options.asOf, io.now()),
    expected_catalog_digest: parseDigest("--expect-catalog", options.expectCatalog),
    runtime: parseRuntime(options.runtime),
    deadline_seconds: parseDeadline(options.deadline),
    venue: parseVenue(options.venue),
    catalog: loadCatalog(options.catalog ?? resolve2(io.dist, "../catalog")).text
  });
  const listed = listedPackets(named, options.out);
  const begin = performance.now();
  const rows = await inspectMany(listed, plan, jobs, io);
  io.stdout(options.json === true ? manyAsJson(rows, jobs) : showMany(rows, performance.now() - begin, jobs));
  io.exit(worstRun(rows));
}
async function inspect(named, options, io) {
  if (options.jobs !== void 0) return await inspectListed(named, options.jobs, options, io);
  const [packet = "", ...more] = named;
  if (more.length > 0)
    throw usageError(
      "EXCESS_ARGUMENTS",
      `one packet, but ${named.length} names were given`,
      "Give one packet; with --jobs N directories of packets, or lists."
    );
  const maxAge = parseMaxAge(options.maxAge);
  const out = parseOut(options.out);
  const plan = toPlan("inspect", io, {
    packet: requireFile("the packet", packet),
    claims: options.claims === void 0 ? null : requireFile("--claims", options.claims),
    previous: requirePrevious(options.previous, out),
    max_age_seconds: maxAge,
    as_of: parseAsOf(options.asOf, io.now()),
    caller_nonce: parseNonce(options.nonce),
    expected_packet_digest: parseDigest("--expect-packet", options.expectPacket),
    expected_catalog_digest: parseDigest("--expect-catalog", options.expectCatalog),
    runtime: parseRuntime(options.runtime),
    deadline_seconds: parseDeadline(options.deadline),
    venue: parseVenue(options.venue),
    catalog: loadCatalog(options.catalog ?? resolve2(io.dist, "../catalog")).text
  });
  const result = await runAndPublish(plan, out, io);
  const { claims, catalog, previous } = options;
  const shown = { program: io.program ?? "tki", given: { packet, claims, catalog, previous } };
  io.stdout(
    options.json === true ? showRunAsJson("inspect", result, out) : showRun(result, out, io.color, shown)
  );
  io.exit(result.exit_code);
}
function addInspect(program, io) {
  program.command("inspect").summary("inspect a packet in an attested sandbox (never exits 0)").description(
    `Builds a deny-by-default sandbox, observes it with ${probeCount.number} probes, inspects the packet in it, and writes report.json, report.md, checkpoint-<run>.md, the attestation evidence and run.json into --out. Evidence only: nothing that it writes may block, let through or authorize anything.`
  ).argument(
    "<packet...>",
    "the governed packet, a file; with --jobs directories of packets (*.json), or lists"
  ).option("--max-age <age>", "how old evidence may be: 90s, 30m, 24h, 7d (required)").option("--out <dir>", "directory for the reports (required)").option("--claims <file>", "the reader's claims").option("--catalog <dir>", "the pinned catalog (default: the one shipped beside this program)").option("--expect-packet <digest>", "sha256:\u2026 of the packet, from its exporter").option("--expect-catalog <digest>", "sha256:\u2026 of the catalog, from its owner").option("--previous <dir>", "an earlier run, to compare with").option("--nonce <hex>", "your own nonce, repeated in every document").option("--runtime <name>", `${offeredRuntimes} or an absolute path`, "auto").option(
    "--deadline <seconds>",
    "how long prober and inspector may take (default: measured on this machine)"
  ).option(
    "--venue <venue>",
    "where this runs: v1 (a throwaway container), v2 (a CI runner) or unstated; your claim, never an approval",
    "unstated"
  ).option("--as-of <time>", "judge ages against a time later than now").option(
    "--jobs <n>",
    "many packets, this many at once: directories of *.json, each with its run in --out, or lists with one line a packet"
  ).option("--json", "one JSON document on stdout").addHelpText(
    "after",
    "\nExample:\n  tki inspect packet.json --max-age 24h --out run1\n  tki inspect packets --jobs 2 --max-age 24h --out runs\n"
  ).action((packet, options) => inspect(packet, options, io));
}
export {
  addInspect
};
