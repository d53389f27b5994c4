import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  copyRegular,
  locate
} from "./chunk-ERPUQB4W.mjs";
import {
  isDigest
} from "./chunk-CYPOXVBO.mjs";

// src/formats/caller-input.ts
var UNIT_SECONDS = { s: 1, m: 60, h: 3600, d: 86400 };
var MAX_AGE_LIMIT_SECONDS = 3650 * UNIT_SECONDS.d;
function toSeconds(text) {
  const [, amount, unit] = /^([1-9]\d{0,8})([smhd])$/.exec(text) ?? [];
  if (amount === void 0 || unit === void 0) return null;
  return Number(amount) * UNIT_SECONDS[unit];
}
var callerNonce = /^[0-9a-f]{32,128}$/;
function isTime(text) {
  const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/.test(text);
  const time = new Date(text);
  return iso && !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 19) === text.slice(0, 19);
}
var runtimeNames = ["auto", "crun", "runc", "docker", "podman"];
function isRuntimeName(text) {
  return runtimeNames.includes(text) || /^\/[^\0]{1,4000}$/.test(text);
}
function isVenue(text) {
  return text === "v1" || text === "v2" || text === "unstated";
}

// src/action/inspect/inputs.ts
var RETENTION_LIMIT_DAYS = 90;
var ARTIFACT_NAME = /^(?!\.+$)[A-Za-z0-9._-]{1,100}$/;
var LABEL = /^[A-Za-z0-9._-]{0,40}$/;
var Refused = class extends Error {
};
function inputOf(env, name) {
  return (env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
}
function parseInputs(env) {
  const text = (name) => inputOf(env, name);
  const optional = (name) => text(name) === "" ? null : text(name);
  const check = (name, value, wanted) => {
    if (value === null) throw new Refused(`the input ${name} is not ${wanted}`);
    return value;
  };
  const path = (name) => text(name) === "" ? null : check(name, text(name).includes("\0") ? null : text(name), "a path");
  const digest = (name) => text(name) === "" ? null : check(name, isDigest(text(name)) ? text(name) : null, "sha256: and 64 hex digits");
  const matching = (name, pattern, wanted) => text(name) === "" ? null : check(name, pattern.test(text(name)) ? text(name) : null, wanted);
  try {
    const packet2 = check(
      "packet",
      optional("packet"),
      "given; name an artifact, or a path with a slash in it"
    );
    const kind = packet2.includes("/") ? "path" : "artifact";
    if (kind === "artifact" && !ARTIFACT_NAME.test(packet2)) {
      throw new Refused(
        "the input packet is neither an artifact name of letters, digits, dot, dash, underscore nor a path"
      );
    }
    if (kind === "path") path("packet");
    const seconds = toSeconds(
      check("max-age", optional("max-age"), "given; say how old evidence may be, such as 24h")
    );
    const maxAgeSeconds = check(
      "max-age",
      seconds === null || seconds > MAX_AGE_LIMIT_SECONDS ? null : seconds,
      "a duration such as 90s, 30m, 24h or 7d, of ten years at most"
    );
    const venue = text("venue") === "" ? "unstated" : text("venue");
    const runtime = text("runtime") === "" ? "auto" : text("runtime");
    const days = text("retention-days") === "" ? 7 : Number(text("retention-days"));
    const runId = matching("run-id", /^[1-9]\d{0,15}$/, "the number of a run");
    const token = optional("github-token");
    if (runId !== null && kind === "path")
      throw new Refused("the inputs run-id and packet contradict each other: a path is of no run");
    if (runId !== null && token === null)
      throw new Refused("the input github-token is missing: run-id needs one that may read actions");
    return {
      kind: "inputs",
      inputs: {
        packet: { kind, name: packet2 },
        maxAgeSeconds,
        expectedDigest: digest("expected-digest"),
        expectedCatalogDigest: digest("expected-catalog-digest"),
        claims: path("claims"),
        previous: path("previous"),
        catalog: path("catalog"),
        nonce: matching("nonce", callerNonce, "32 to 128 lower-case hex digits"),
        venue: check("venue", isVenue(venue) ? venue : null, "v1, v2 or unstated"),
        runtime: check(
          "runtime",
          isRuntimeName(runtime) ? runtime : null,
          "auto, crun, runc, docker, podman or a path"
        ),
        runId,
        token,
        retentionDays: check(
          "retention-days",
          Number.isInteger(days) && days >= 1 && days <= RETENTION_LIMIT_DAYS ? days : null,
          `a whole number from 1 to ${RETENTION_LIMIT_DAYS}`
        ),
        label: check(
          "label",
          LABEL.test(text("label")) ? text("label") : null,
          "at most 40 letters, digits, dots, dashes, underscores"
        )
      }
    };
  } catch (error) {
    return {
      kind: "refused",
      detail: error instanceof Refused ? error.message : "the inputs cannot be read"
    };
  }
}

// src/action/work-folder.ts
import { readFileSync, realpathSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
var CannotTake = class extends Error {
};
function openWorkFolder(folder, env) {
  const real = realpathSync(folder);
  const at = (name) => join(real, name);
  const locateInput = (path) => locate(resolve(env["GITHUB_WORKSPACE"] ?? "/", path), [env["GITHUB_WORKSPACE"], env["RUNNER_TEMP"]]);
  return {
    at,
    put(name, text) {
      writeFileSync(at(`${name}.new`), text, { mode: 384 });
      renameSync(at(`${name}.new`), at(name));
    },
    readJson: (name) => JSON.parse(readFileSync(at(name), "utf8")),
    locate: locateInput,
    // Read here, under the job's own rights: the host would read as root what the caller may not.
    async take(what, path, name, limitBytes) {
      if (path === null) return null;
      const located = await locateInput(path);
      const copied = located.kind === "located" ? await copyRegular(located.path, at(name), limitBytes) : located;
      if (copied.kind === "copied") return at(name);
      throw new CannotTake(`the file of the input ${what} ${copied.detail}`);
    }
  };
}

// src/formats/quoted.ts
var MARKS = /[“”]/g;
var markOf = (mark) => mark === "“" ? "\\u{201c}" : "\\u{201d}";
function quoted(text) {
  return `“${text.replace(MARKS, markOf)}”`;
}
function clip(text, limit) {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 2).toWellFormed();
  return kept.lastIndexOf("“") > kept.lastIndexOf("”") ? `${kept}…”` : `${kept}…`;
}

// src/formats/words/reasons.ts
var why = (level, verdict, owner, means, next) => ({ level, verdict, means, next, owner });
var packet = (owner, means, next) => why("packet", "BLOCKED", owner, means, next);
var run = (owner, means, next) => why("run", "BLOCKED", owner, means, next);
var item = (verdict, owner, means, next) => why("item", verdict, owner, means, next);
var EXPORT_AGAIN = "Export the packet again.";
var reasons = {
  SELF_CHECK_UNCONFIRMED: packet(
    "operator",
    "The inspector could not confirm its own sandbox.",
    "Read the self-check, mend the sandbox, run again."
  ),
  NOT_AS_EXPECTED: packet(
    "operator",
    "The sandbox was not attested as expected.",
    "Read the probe cells, mend the runtime, run again."
  ),
  INPUT_DIFFERS: packet(
    "operator",
    "A file beside the inspector is not the one that the host attested.",
    "Run again; find out who can write the inputs."
  ),
  CATALOG_NOT_ACCEPTED: packet(
    "operator",
    "The catalog is not a pinned catalog in canonical form.",
    "Run `tki catalog check`."
  ),
  CLAIMS_NOT_ACCEPTED: packet(
    "reader",
    "The claims file is not a tki-claims/v1 document.",
    "Correct the claims file."
  ),
  EXPECTED_DIGEST_DIFFERS: packet(
    "operator",
    "A digest that the caller expects is not the digest of what was given.",
    "Fetch the packet or catalog that was meant."
  ),
  NON_CANONICAL: packet("exporter", "The bytes are not RFC 8785 canonical JSON.", EXPORT_AGAIN),
  TOO_DEEP: packet("exporter", "The JSON is nested deeper than 64 levels.", EXPORT_AGAIN),
  TOO_MANY_ITEMS: packet(
    "exporter",
    "The items are more than one report can list.",
    "Split the export into several packets."
  ),
  ENVELOPE_NOT_ACCEPTED: packet(
    "exporter",
    "A packet-level member is missing, unknown or not as the contract says.",
    EXPORT_AGAIN
  ),
  PACKET_DIGEST_DIFFERS: packet(
    "exporter",
    "tki.packet_digest is not the digest of this packet.",
    "Treat the packet as altered; export it again."
  ),
  DUPLICATE_ITEM: packet("exporter", "Two items have one id, or one query and hash.", EXPORT_AGAIN),
  DISCLAIMER_NOT_SCOPED: packet(
    "exporter",
    "The disclaimer is not the scoped, non-global denial that a packet must carry.",
    "Export with the disclaimer of docs/rules.md."
  ),
  NO_ITEMS: why(
    "packet",
    "NOT_EVIDENCED_IN_ALLOWED_SURFACES",
    "exporter",
    "The packet holds no item, which evidences nothing.",
    "Export the queries that are needed."
  ),
  SQL_MEMBER: item(
    "CONTRACT_VIOLATION_IN_DESIGN",
    "exporter",
    "The item carries a member or column named sql.",
    "Export by named query id only."
  ),
  ITEM_TOO_LARGE: item(
    "UNVERIFIED",
    "exporter",
    "The item is over the size limit and was not read.",
    "Narrow the query."
  ),
  UNKNOWN_MEMBER: item(
    "CONTRACT_VIOLATION_IN_DESIGN",
    "exporter",
    "The item has a member that the contract does not know.",
    EXPORT_AGAIN
  ),
  ITEM_SHAPE: item(
    "CONTRACT_VIOLATION_IN_DESIGN",
    "exporter",
    "A member of the item is missing or of the wrong form.",
    EXPORT_AGAIN
  ),
  PROHIBITED_SURFACE: item(
    "CONTRACT_VIOLATION_IN_DESIGN",
    "exporter",
    "The item names a prohibited database, function or formula.",
    "Remove the item."
  ),
  CORPUS_JOIN: item(
    "CONTRACT_VIOLATION_IN_DESIGN",
    "exporter",
    "The item joins two corpora that are reported side by side only.",
    "Export each corpus on its own."
  ),
  COLLAPSED_COUNT: item(
    "CONTRACT_VIOLATION_IN_DESIGN",
    "exporter",
    "A count without its whole discipline block is a hardcode in disguise.",
    "Export the count with its discipline."
  ),
  CONTRACT_VIOLATION: item(
    "BLOCKED_BY_UNSAFE_ACCESS",
    "exporter",
    "content_hash or manifest_hash does not match, or covers nothing: tamper.",
    "Treat the packet as altered; export it again."
  ),
  CATALOG_MISMATCH: item(
    "BLOCKED_BY_UNSAFE_ACCESS",
    "exporter",
    "The item contradicts its catalog entry.",
    "Export with the pinned catalog."
  ),
  COUNT_MISMATCH: item(
    "BLOCKED_BY_UNSAFE_ACCESS",
    "exporter",
    "The count and its discipline block disagree.",
    "Treat the item as altered; export it again."
  ),
  DOCUMENT_MISMATCH: item(
    "BLOCKED_BY_UNSAFE_ACCESS",
    "exporter",
    "A document’s row, path and revision disagree, or its row is not whole.",
    "Treat the item as altered; export it again."
  ),
  STALE: item(
    "BLOCKED_BY_UNVERIFIED_SOURCE",
    "exporter",
    "Stale: older than the max age that the caller gave.",
    EXPORT_AGAIN
  ),
  FUTURE: item(
    "BLOCKED_BY_UNVERIFIED_SOURCE",
    "operator",
    "A time of the item lies in the future.",
    "Compare the clocks; export again."
  ),
  TIME_UNREADABLE: item(
    "BLOCKED_BY_UNVERIFIED_SOURCE",
    "exporter",
    "observation_ts is no time of the form 2026-06-10T08:00:00Z, so no age can be told.",
    "Export the packet again, with times in UTC."
  ),
  LOCAL_PATH: item(
    "FLAG_LOCAL_FIRST_AUTHORITY",
    "exporter",
    "FAIL: the surface is a local path.",
    "Prefer KB/PG: export from a governed surface."
  ),
  NOT_BINDING: item(
    "FLAG_AUTHORITY_VIOLATION",
    "reader",
    "Used as binding, but its authority_status is not binding.",
    "Lean on it as evidence only."
  ),
  PROVISIONAL_CATALOG: item(
    "FLAG_AUTHORITY_VIOLATION",
    "exporter",
    "Nothing is binding under a provisional catalog.",
    "Export as evidence-only; the seal is the owner’s act."
  ),
  DIAGNOSTIC_OVERRIDE: item(
    "READ_LEVEL_FAIL",
    "exporter",
    "A diagnostic item overrides another: the canonical one stands.",
    "Read the canonical item."
  ),
  TRUNCATED: item("UNVERIFIED", "exporter", "The result met a limit and is cut.", "Narrow the query."),
  TIMEOUT: item("UNVERIFIED", "exporter", "The query met its timeout.", "Narrow the query."),
  ERROR: item("UNVERIFIED", "exporter", "The query ended in an error.", "Look up the SQLSTATE."),
  ROW_LIMIT_CONTRADICTION: item(
    "UNVERIFIED",
    "exporter",
    "500 rows or more, and not said to be cut.",
    "Narrow the query."
  ),
  VIEW_DRIFT: item(
    "UNVERIFIED",
    "exporter",
    "A view is not defined as the catalog pins it.",
    "Compare the definitions; pin anew if meant."
  ),
  ITEM_ID_DIFFERS: item(
    "UNVERIFIED",
    "exporter",
    "The item calls itself by another id than its catalog entry.",
    EXPORT_AGAIN
  ),
  CONTRADICTORY_ANSWERS: item(
    "UNVERIFIED",
    "exporter",
    "One query, or one revision of a document, has several different answers in this packet.",
    EXPORT_AGAIN
  ),
  MISSING_SOURCE_METADATA: item(
    "NOT_EVIDENCED_IN_ALLOWED_SURFACES",
    "exporter",
    "A field of source_metadata is missing.",
    EXPORT_AGAIN
  ),
  UNKNOWN_QUERY_ID: item(
    "NOT_EVIDENCED_IN_ALLOWED_SURFACES",
    "exporter",
    "The pinned catalog has no such query.",
    "Use a query of the pinned catalog."
  ),
  UNLISTED_KB_PATH: item(
    "NOT_EVIDENCED_IN_ALLOWED_SURFACES",
    "exporter",
    "The catalog lists no document of that KB path.",
    "Use a path that the catalog lists."
  ),
  CATALOG_DIFFERS: item(
    "NOT_EVIDENCED_IN_ALLOWED_SURFACES",
    "operator",
    "The packet was exported with another catalog.",
    "Inspect with that catalog, or export with this one."
  ),
  EMPTY_RESULT: item(
    "NOT_EVIDENCED_IN_ALLOWED_SURFACES",
    "reader",
    "The query gave no row. That is no absence elsewhere.",
    "Claim nothing from it."
  ),
  PACKET_UNREADABLE: run("operator", "The packet could not be read.", "Give a regular, readable file."),
  NO_RUNTIME: run(
    "operator",
    "No container runtime can be used here.",
    "Run `tki doctor` and follow the remedy."
  ),
  NO_PRIVILEGE: run(
    "operator",
    "Neither root nor passwordless sudo.",
    "Run as root or allow `sudo -n` for the host program."
  ),
  RUNTIME_UNSUPPORTED: run(
    "operator",
    "The runtime or Node lacks what the sandbox needs.",
    "Run `tki doctor` and follow the remedy."
  ),
  SANDBOX_FAILED: run(
    "operator",
    "The sandbox could not be built as its policy says.",
    "Read the detail, mend, run again."
  ),
  DEADLINE: run("operator", "The run met its deadline.", "Run again on a quieter machine."),
  INTERRUPTED: run("operator", "A signal ended the run.", "Run again."),
  MEMORY_LIMIT: run(
    "operator",
    "The inspector met its memory limit.",
    "Use a smaller packet or report the size."
  ),
  INSPECTOR_DIED: run(
    "maintainer",
    "The inspector ended without a report.",
    "Report it with the exit code and the packet’s size."
  ),
  REPORT_NOT_ACCEPTED: run(
    "maintainer",
    "What the inspector wrote is not an acceptable report.",
    "Keep the run directory and report it."
  ),
  HOST_FAILED: run(
    "operator",
    "The host program ended without a result.",
    "Read its messages, run `tki doctor`."
  ),
  NO_ARTIFACT_SERVICE: run(
    "operator",
    "The runner gave no artifact service, or no token for it.",
    "Run as an action on a runner that has one, or give the packet as a path."
  ),
  ARTIFACT_NOT_FOUND: run(
    "operator",
    "The run has no artifact of that name.",
    "Compare the name and the run; it may have expired."
  ),
  ARTIFACT_REFUSED: run(
    "operator",
    "The artifact service refused the request.",
    "Look at token, permissions, quota, and whether the name is taken."
  ),
  ARTIFACT_SERVICE_FAILED: run(
    "operator",
    "The artifact service failed, or answered what nobody asked.",
    "Run the job again."
  ),
  ARTIFACT_DEADLINE: run(
    "operator",
    "The artifact service did not finish within the deadline.",
    "Run the job again."
  ),
  ARTIFACT_NOT_ACCEPTED: run(
    "exporter",
    "The archive does not hold one plain packet within the limits.",
    "Upload the packet file alone."
  ),
  ARTIFACT_DIGEST_DIFFERS: run(
    "operator",
    "The archive is not the one that the service lists.",
    "Run again; find out who can replace it."
  ),
  UNTRUSTED_ORIGIN: run(
    "operator",
    "The event or the run that the packet comes from is not a trusted one.",
    "Export by workflow_dispatch on the default branch of this repository."
  ),
  INPUT_NOT_ACCEPTED: run(
    "operator",
    "An input of the action cannot be used.",
    "Correct the workflow; docs/action.md lists the inputs."
  ),
  ACTION_FAILED: run(
    "operator",
    "A program of the action ended without a result.",
    "Run the job again; if it stays, report it with the log."
  ),
  VENUE_UNAPPROVED: run(
    "reader",
    "No owner approved this venue; evidence from it is not accepted.",
    "Verify with `--approval`."
  )
};
var reasonCodes = Object.keys(reasons);

// src/report/encoders.ts
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu;
function escapeOf(character) {
  switch (character) {
    case "\n":
      return "\\n";
    case "\r":
      return "\\r";
    case "	":
      return "\\t";
  }
  const point = character.codePointAt(0) ?? 0;
  return point < 256 ? `\\x${point.toString(16).padStart(2, "0")}` : `\\u{${point.toString(16)}}`;
}
function visible(text) {
  return text.replaceAll("\\", "\\\\").replace(INVISIBLE, escapeOf);
}
var MARKDOWN_ACTIVE = /[`|<>&@#[\]]/g;
var MARKDOWN_LINK = /:(?=\/\/)|(?<=www)\./gi;
var OUTER_SPACE = /^ | $/g;
function encodeMarkdown(text) {
  if (text === "") return "(empty)";
  const inner = visible(text).replace(MARKDOWN_ACTIVE, escapeOf).replace(MARKDOWN_LINK, escapeOf).replace(OUTER_SPACE, "\\x20");
  return `\`${inner}\``;
}

// src/report/markdown-text.ts
function prose(texts, ...parts) {
  return { source: texts.map((text, index) => text + toSource(parts[index] ?? nothing)).join("") };
}
function toSource(part) {
  if (typeof part === "string") return encodeMarkdown(part);
  return typeof part === "object" ? part.source : String(part);
}
var nothing = { source: "" };
function ours(text) {
  return { source: text };
}
var PROSE = /^(?:[^|<>&@#[\]\\*~:`\n]|:(?![\w+-]*:)|(?<!`)`[^`|<>\n]+`(?!`))*$/;
function known(text, sentences) {
  return sentences.has(text) && PROSE.test(text) ? { source: text } : prose`${text}`;
}
var orNone = (text) => text === null ? ours("none") : prose`${text}`;
function join2(parts, between) {
  return { source: parts.map(({ source }) => source).join(between) };
}
function lines(parts) {
  return parts.map(({ source }) => source).join("\n");
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

export {
  quoted,
  clip,
  reasons,
  prose,
  nothing,
  ours,
  known,
  orNone,
  join2 as join,
  lines,
  TABLE_ROW_LIMIT,
  markdownTable,
  MAX_AGE_LIMIT_SECONDS,
  toSeconds,
  callerNonce,
  isTime,
  inputOf,
  parseInputs,
  CannotTake,
  openWorkFolder
};
