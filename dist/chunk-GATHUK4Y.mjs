import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  quoted
} from "./chunk-75VUV3AX.mjs";
import {
  CodedError
} from "./chunk-4FHQDT3T.mjs";

// src/cli/mcp-tools.ts
var { lstatSync, readdirSync, realpathSync, statSync } = require("node:fs");
var { isAbsolute, join, resolve, sep } = require("node:path");
var text = (says) => ({ kind: "text", required: false, says });
var path = (says) => ({ kind: "path", required: false, says });
var needed = (argument) => ({ ...argument, required: true });
var catalog = path("folder of the pinned catalog; without it the one shipped with the tool");
var packet = path("the packet");
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
      claims: path("the reader's claims of that run"),
      previous: path("folder of the earlier run that it was compared with"),
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
    takes: { run: path("folder of a run"), packet, catalog }
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
      before: path("an earlier packet of the same catalog"),
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
var DEPTH_LIMIT = 6;
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
    const file = join(folder, entry.name);
    if (entry.isSymbolicLink()) {
      let real = "";
      try {
        real = realpathSync(file);
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
    real = realpathSync(isAbsolute(given) ? given : resolve(root, given));
  } catch {
    return refuse(
      "PATH_NOT_FOUND",
      `${quoted(given)} is not there`,
      "Give a path below the root that exists."
    );
  }
  if (!isBelow(real, root)) return outside(given);
  if (statSync(real).isDirectory())
    refuseLinksOut(real, root, given, { entries: ENTRIES_LIMIT }, DEPTH_LIMIT);
  return real;
}
function toRoot(given) {
  const real = realpathSync(resolve(given));
  if (!lstatSync(real).isDirectory()) throw new Error("no folder");
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

export {
  tools,
  isTool,
  toRoot,
  toCommandLine
};
