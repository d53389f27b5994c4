import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  lockOut,
  runHost,
  toPlan
} from "./chunk-7J6ABD2G.mjs";
import {
  labelled
} from "./chunk-OMGBN7JT.mjs";
import "./chunk-52OKL5PA.mjs";
import {
  drivenPackages
} from "./chunk-UUR2J7O5.mjs";
import "./chunk-Q7WIHMLK.mjs";
import {
  jsonOutput
} from "./chunk-M7HQODDK.mjs";
import "./chunk-PPALQQEM.mjs";
import {
  encodeTerminal,
  encodeTerminalName
} from "./chunk-3KTREIEY.mjs";
import "./chunk-2TV2Y5Z6.mjs";
import "./chunk-3JJ4TNPV.mjs";
import {
  isCoded,
  quoted,
  syncDirectory,
  writeDurably
} from "./chunk-JDNDBO6H.mjs";
import {
  __callDispose,
  __using,
  errorCode,
  sudoRule
} from "./chunk-PNNCTF7Q.mjs";

// src/cli/commands/doctor.ts
var { chmodSync, mkdtempSync, rmSync, rmdirSync } = require("node:fs");
var { tmpdir } = require("node:os");
var { join } = require("node:path");
var INSTALL = `sudo apt-get update && sudo apt-get install --yes ${drivenPackages}`;
var remedies = {
  NO_PRIVILEGE: "run as root, or put the NOPASSWD rule below into /etc/sudoers.d/tool-kiem-thu (`visudo -f` checks it)",
  RUNTIME_UNSUPPORTED: "start it as `npx tki doctor` in the clone: set-up put Node 24 there",
  HOST_FAILED: "where it was killed, or started no process, give the job more memory or processes; else build and check the programs again: npm run build && npm run check"
};
function temporaryFolder() {
  const start = (place) => mkdtempSync(join(place, "tki-doctor-"));
  for (const place of ["/tmp", "/var/tmp"]) {
    try {
      return start(place);
    } catch {
    }
  }
  return start(tmpdir());
}
var WRITTEN = "doctor";
function reportFolder() {
  const id = "report-folder";
  let folder = null;
  try {
    var _stack = [];
    try {
      folder = temporaryFolder();
      const _lock = __using(_stack, lockOut(folder));
      writeDurably(join(folder, WRITTEN), "written by tki doctor\n");
      syncDirectory(folder);
      return { id, state: "usable", detail: "a new folder can be locked, written and synced", remedy: null };
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      __callDispose(_stack, _error, _hasError);
    }
  } catch (error) {
    const [detail, remedy] = isCoded(error, "OUT_NOT_LOCKED") ? [error.message, error.hint] : [
      `no folder for reports can be made in ${quoted(tmpdir())} (${errorCode(error)})`,
      "free some room there, or let TMPDIR name a folder that you can write"
    ];
    return { id, state: "missing", detail, remedy };
  } finally {
    if (folder !== null) {
      chmodSync(folder, 448);
      rmSync(join(folder, WRITTEN), { force: true });
      rmdirSync(folder);
    }
  }
}
function ruleLines(io) {
  if (!io.nodeCanReplaceProgram) return ["none for this Node: start it as `npx tki doctor` in the clone"];
  const program = { node: io.node, host: join(io.dist, "host.mjs") };
  const rule = sudoRule(io.uid === 0 ? "runner" : `#${io.uid}`, program);
  return rule === null ? ["none: the path of Node or of this program has a space in it, or a character that nobody can see"] : [
    // Not through the encoder, which would double the backslashes that sudo needs.
    rule,
    "It serves the command line and the action. Anyone who can write those files becomes root by it."
  ];
}
var stateWords = { usable: "usable", missing: "MISSING" };
function checkLines({ id, state, detail, remedy }) {
  const line = encodeTerminal(`${stateWords[state].padEnd(8)} ${id.padEnd(15)} ${detail}`);
  return remedy === null ? [line] : [line, encodeTerminal(`         remedy: ${remedy}`)];
}
function show({ checks, runtimes, used, problem, remedy, messages, unseen, rule }) {
  const list = runtimes.map(
    ({ id, path, version, grade, usable, reason }) => [
      [id, ...[path, version].filter((text) => text !== "").map(encodeTerminalName)].join(" "),
      `grade ${grade}`,
      `${usable ? "usable," : "not usable:"} ${encodeTerminal(reason)}`
    ].join(", ")
  );
  return [
    labelled("used here", [
      used === null ? unseen ?? "none: an inspection would be BLOCKED" : encodeTerminal(used)
    ]),
    labelled("runtimes", list.length > 0 ? list : [unseen ?? "none found"]),
    problem === null ? "" : labelled("missing", [encodeTerminal(problem)]),
    remedy === null ? "" : labelled("remedy", [remedy]),
    labelled("checks", checks.flatMap(checkLines)),
    ...messages.map(
      ({ level, code, text, hint }) => labelled(level, [encodeTerminal(`${code}: ${text}`), encodeTerminal(`hint: ${hint}`)])
    ),
    labelled("sudo rule", rule)
  ].join("");
}
function toFound(outcome, io) {
  const own = reportFolder();
  const rule = ruleLines(io);
  if (outcome.kind === "no-result") {
    const { reason, detail } = outcome;
    return {
      exit_code: 3,
      used: null,
      problem: detail,
      remedy: remedies[reason] ?? null,
      unseen: reason === "NO_PRIVILEGE" ? "not looked at: needs root or `sudo -n`" : `not looked at: ${reason}`,
      checks: [own],
      missing: [],
      runtimes: [],
      messages: [],
      rule
    };
  }
  const { runtimes, messages } = outcome.result;
  const checks = [...outcome.result.checks ?? [], own];
  const best = runtimes.find(({ usable }) => usable)?.id ?? null;
  const missing = checks.flatMap(({ detail, remedy }) => remedy === null ? [] : [{ what: detail, remedy }]);
  const used = missing.length === 0 ? best : null;
  return {
    exit_code: used === null ? 3 : 0,
    used,
    problem: best === null ? "no runtime that can be used" : null,
    remedy: best === null ? INSTALL : null,
    unseen: null,
    checks,
    missing,
    runtimes,
    messages,
    rule
  };
}
async function doctor(options, io) {
  const found = toFound(await runHost(toPlan("doctor", io, {}), io), io);
  io.stdout(options.json === true ? jsonOutput("doctor", found) : show(found));
  io.exit(found.used === null ? 3 : 0);
}
function addDoctor(program, io) {
  program.command("doctor").summary("try what a run needs, and say what is missing with its remedy (0, or 3)").option("--json", "one JSON document on stdout").addHelpText("after", "\nExample:\n  tki doctor\n").action((options) => doctor(options, io));
}
export {
  addDoctor
};
