import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  artifactOf,
  blockedCapabilities,
  compare,
  compareIfAny,
  comparePresent,
  contextSwitches,
  encodeMarkdown,
  evidenceName,
  isEngine,
  isNamed,
  matrixRows,
  missing,
  notEvaluated,
  nothingWrong,
  ofEachProbe,
  outEntries,
  outFiles,
  parseMountinfo,
  parseStatus,
  probeCount,
  probeIds,
  probes,
  publishedName,
  reportName,
  row,
  runFileKind,
  runStatementName,
  runtimeFacts,
  saysNothing,
  stated,
  verdictOrder
} from "./chunk-OWZWIAI7.mjs";
import {
  quoted
} from "./chunk-OAKTAI7N.mjs";
import {
  toValidate
} from "./chunk-TKCTD4NL.mjs";
import {
  DEPTH_LIMIT
} from "./chunk-BDZDGK6V.mjs";
import {
  canonicalDigest,
  isDigest,
  sha256,
  toCanonicalJson
} from "./chunk-76E6VU55.mjs";
import {
  CodedError,
  isCoded
} from "./chunk-4FHQDT3T.mjs";

// src/report/verdict-words.ts
var verdictWords = {
  EVIDENCE_PRESENT: {
    means: "Every item names a governed source, agrees with the pinned catalog and its own hashes, is complete, and is younger than the allowed age.",
    next: "Recompute this run with `tki verify`: give its packet, and the digest that the exporter named.",
    owner: "second party"
  },
  NOT_EVIDENCED_IN_ALLOWED_SURFACES: {
    means: "At least one item shows nothing that can be used, or the packet holds no item. It is held out.",
    next: "Ask for a new export that covers what was held out; absence is scoped to the surfaces that were read.",
    owner: "export operator"
  },
  UNVERIFIED: {
    means: "At least one item is incomplete or cannot be confirmed. It is held out, never completed by guessing.",
    next: "Export again with narrower queries, or repair what the reason names.",
    owner: "export operator"
  },
  READ_LEVEL_FAIL: {
    means: "A diagnostic item was used to override a canonical one. The canonical item stands.",
    next: "Use the diagnostic item as a lead only, and have the export corrected.",
    owner: "packet author"
  },
  FLAG_AUTHORITY_VIOLATION: {
    means: "Something that is not binding was used as binding, or was called binding while the catalog is unsealed.",
    next: "Use it as evidence only; making it binding is the catalog owner’s act (B7-EXP-1).",
    owner: "packet author or reader"
  },
  FLAG_LOCAL_FIRST_AUTHORITY: {
    means: "An item claims a local path as its governed source. Nothing is trusted because it is local.",
    next: "Prefer KB or PG: export the item again from its governed surface.",
    owner: "export operator"
  },
  CONTRACT_VIOLATION_IN_DESIGN: {
    means: "An item holds what no packet may hold.",
    next: "Have the exporter corrected; do not edit the packet by hand.",
    owner: "packet author"
  },
  BLOCKED_BY_UNVERIFIED_SOURCE: {
    means: "At least one item is stale, or dated in the future. It is never used silently.",
    next: "Make a new export; the inspector never refreshes by reading live.",
    owner: "export operator"
  },
  BLOCKED_BY_UNSAFE_ACCESS: {
    means: "At least one item does not agree with its hash or with the catalog: it was changed, or made against another.",
    next: "Treat the packet as tampered with: keep it, find out who handled it, and export again.",
    owner: "operator"
  },
  BLOCKED: {
    means: "The run stopped before any item was evaluated. Nothing is known about the items.",
    next: "Fix the reason and run again.",
    owner: "operator"
  }
};
var neverMeans = [
  "It approves nothing: no document here may block, let through or authorize anything (gating, D7; a positive verdict, D8; a consumer that gates, D11: all stay blocked).",
  "It does not show that any command ran, nor that anything is absent outside the surfaces that were read.",
  "B4′ (a second party accepts the evidence of this sandbox): NOT ASSERTED. Grade (how much of the sandbox could be checked) and venue (where it ran) are this machine’s own word."
];

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
    "Read the self-check, fix the sandbox, run again."
  ),
  NOT_AS_EXPECTED: packet(
    "operator",
    "The sandbox was not attested as expected.",
    "Read the probe cells, fix the runtime, run again."
  ),
  PROMISES_UNVERIFIED: why(
    "packet",
    "UNVERIFIED",
    "operator",
    "The sandbox was an engine’s, grade B: some promises are unverified.",
    "Run with a runtime of grade A, or read which ones."
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
    "Fetch the packet or catalog that you meant."
  ),
  NON_CANONICAL: packet(
    "exporter",
    "The bytes are not RFC 8785 canonical JSON.",
    "Use the exporter’s file byte for byte, or export the packet again."
  ),
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
    "The packet's bytes do not match its own digest.",
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
    "The item is stale: older than the max age that the caller gave.",
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
    "observation_ts is not of the form that times of a packet have, so its age is unknown.",
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
    "Use it as evidence only."
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
    "A diagnostic item overrides another, or a claim uses its figure alone: the canonical one stands.",
    "Read the canonical item; claim from that one."
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
    "Compare the definitions; pin again if meant."
  ),
  ITEM_ID_DIFFERS: item(
    "UNVERIFIED",
    "exporter",
    "The item’s id is not that of its catalog entry.",
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
  ENGINE_ANSWER: run(
    "operator",
    "The engine gave a wrong answer: another id, no end, nothing in time.",
    "Read the detail; find out who answers at its socket."
  ),
  NO_RUNTIME: run(
    "operator",
    "No container runtime can be used here.",
    "Run `tki doctor` and follow the remedy."
  ),
  NO_PRIVILEGE: run(
    "operator",
    "Neither root nor passwordless sudo.",
    "Run as root, or use the sudo rule that `tki doctor` prints."
  ),
  RUNTIME_UNSUPPORTED: run(
    "operator",
    "The runtime or Node lacks what the sandbox needs.",
    "Run `tki doctor` and follow the remedy."
  ),
  SANDBOX_FAILED: run(
    "operator",
    "The sandbox could not be built as its policy says.",
    "Read the detail, fix it, run again."
  ),
  DEADLINE: run(
    "operator",
    "The run met its deadline.",
    "Run again on a quieter machine, or with a longer `--deadline`."
  ),
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
    "The artifact service failed, or sent a wrong answer.",
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
    "The event or the run that the packet comes from is not trusted.",
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
    "Run the job again; if it happens again, report it with the log."
  ),
  RUNNER_DISK_FULL: run(
    "operator",
    "The runner’s disk is full.",
    "Free space in the runner’s temporary folder (RUNNER_TEMP), then run the job again."
  ),
  VENUE_UNAPPROVED: run(
    "reader",
    "No owner approved this venue; evidence from it is not accepted.",
    "Verify with `--approval`."
  )
};
var reasonCodes = Object.keys(reasons);

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
function join(parts, between) {
  return { source: parts.map(({ source }) => source).join(between) };
}
function lines(parts) {
  return parts.map(({ source }) => source).join("\n");
}

// src/formats/words/promises.ts
var promises = {
  "first-reading": "The container is not read before its program runs: the engine creates and starts it in one call.",
  "own-config": "The runtime’s config.json is the engine’s own. The request is hashed; the result is read from outside.",
  "root-by-place": "The root is the engine’s copy of an image. Its files are checked by their bytes, not by where they are on the host.",
  "programs-removed": "node, its loader and the other programs stay in the root while the packet is read.",
  "own-mounts": "The engine mounts more than /proc, /in and /out: /sys, /dev, files below /etc and others.",
  "root-propagation": "The root is a slave of a mount on the host: one that is made below it appears inside.",
  "proc-of-processes": "/proc shows more than processes; what the engine hides of it is masked, and not absent.",
  "host-names": "Names that the policy’s sandbox does not have are there: /sys, /etc, /run or the engine’s own mark.",
  "root-entries": "The root holds entries of the engine’s beside those of the image.",
  "empty-dev": "/dev holds the engine’s device nodes and links.",
  "device-rules": "The engine lets through devices of its own list.",
  "empty-start-environment": "The first program is given variables by the engine. What runs after it has an empty environment.",
  "no-groups": "The process’s own group is listed among its supplementary groups.",
  umask: "The engine sets no umask: files that the process creates keep their permissions.",
  "sealed-stdio": "Standard input, output and errors are the engine’s, and pass through it."
};
var promiseIds = Object.keys(promises);

// src/formats/words/report-sentences.ts
var REPORT_DISCLAIMER = "This report is evidence, not authority: it gates, authorizes and mutates nothing. What is not evidenced here is not evidenced in the surfaces of this packet; nothing is said about its absence anywhere else. Article 13's native gateway is not met by an emulated one.";
var NON_GLOBAL_DENIAL = "Absence from this report is not evidence of absence anywhere else: it speaks of the surfaces that the packet names, as of its export.";
var PROMISES_OPEN = "promises of the policy are unverified; venue unapproved";
var REPORT_WORDS = [
  "items of this packet, and of nothing else",
  "items of this packet",
  "no item was evaluated",
  "venue unapproved",
  PROMISES_OPEN,
  "the sandbox is not as the policy says",
  "no sandbox was observed"
];

// src/report/own-sentences.ts
var ownSentences = /* @__PURE__ */ new Set([
  REPORT_DISCLAIMER,
  NON_GLOBAL_DENIAL,
  ...REPORT_WORDS,
  ...Object.values(promises),
  ...neverMeans,
  ...Object.values(verdictWords).flatMap(({ means, next, owner }) => [means, next, owner]),
  ...Object.values(reasons).flatMap(({ means, next, owner }) => [means, next, owner]),
  ...blockedCapabilities.flatMap((capability) => Object.values(capability)),
  ...matrixRows.flatMap(({ row: row2, title }) => [row2, title])
]);

// src/report/next-actions.ts
var DOCTOR = "Run `tki doctor` and repair what the probes or the witness name.";
var APPROVE = "Write an approval document for the venue (docs/approval.md has one), and hand it to the verifier (`tki verify --approval`).";
var STATE_VENUE = "State the venue first, as v1 or v2: one that is unstated cannot be approved.";
var actionSentences = /* @__PURE__ */ new Set([
  ...ownSentences,
  "venue owner",
  DOCTOR,
  APPROVE,
  STATE_VENUE
]);
function occurredReasons(report) {
  const severity = (finding) => verdictOrder.indexOf(finding.verdict);
  const ofItems = report.items.flatMap((item2) => item2.findings).filter((finding) => finding.verdict !== "EVIDENCE_PRESENT").sort((a, b) => severity(b) - severity(a));
  const counted2 = /* @__PURE__ */ new Map();
  for (const finding of [...report.findings, ...ofItems]) {
    const key = `${finding.verdict} ${finding.reason}`;
    counted2.set(key, {
      finding: counted2.get(key)?.finding ?? finding,
      occurrences: (counted2.get(key)?.occurrences ?? 0) + 1
    });
  }
  return [...counted2.values()];
}
function actionOf({ finding, occurrences }) {
  const words = Object.hasOwn(reasons, finding.reason) ? reasons[finding.reason] : verdictWords[finding.verdict];
  return { owner: words.owner, action: words.next, because: finding.reason, occurrences };
}
function venueActions({ verdict, attestation: { status, venue } }) {
  const action = (owner, text) => [
    { owner, action: text, because: "", occurrences: 1 }
  ];
  if (status === "NOT_AS_EXPECTED") return action("operator", DOCTOR);
  if (status !== "NOT_ACCEPTED" || verdict === "BLOCKED") return [];
  return venue === "unstated" ? action("operator", STATE_VENUE) : action("venue owner", APPROVE);
}
function nextActions(report) {
  const { owner, next } = verdictWords[report.verdict];
  const actions = occurredReasons(report).map(actionOf);
  if (actions.length === 0) actions.push({ owner, action: next, because: "", occurrences: 1 });
  actions.push(...venueActions(report));
  return actions.filter((one, index) => actions.findIndex((other) => other.action === one.action) === index);
}
function actionLine({ owner, action, because, occurrences }) {
  const times = occurrences === 1 ? nothing : prose`, ${occurrences} times`;
  const why2 = because === "" ? nothing : prose` (${because}${times})`;
  return prose`${known(owner, actionSentences)}${why2}: ${known(action, actionSentences)}`;
}
function actionText({ owner, action, because, occurrences }) {
  const times = occurrences === 1 ? "" : `, ${occurrences} times`;
  return `${owner}${because === "" ? "" : ` (${because}${times})`}: ${action}`;
}

// src/report/verdict-cause.ts
function toClause(means) {
  const sentence = means.replace(/\.(?: .*)?$/, "");
  return /^[A-Z](?:[a-z]| )/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
var clauses = new Map(
  Object.entries(reasons).map(([code, { means }]) => [code, toClause(means)])
);
var clauseSentences = new Set(clauses.values());
var causeClause = (code) => clauses.get(code) ?? null;
function verdictCause(report) {
  const occurred = occurredReasons(report);
  const first = occurred.find(({ finding: finding2 }) => finding2.verdict === report.verdict) ?? occurred[0];
  if (first === void 0) return null;
  const { finding, occurrences } = first;
  return { verdict: report.verdict, clause: causeClause(finding.reason), finding, occurrences };
}
function causeLine(report) {
  const cause = verdictCause(report);
  if (cause === null) return report.verdict;
  const { clause, finding } = cause;
  return clause === null ? `${report.verdict}: ${quoted(finding.reason)}` : `${report.verdict}: ${clause} (${finding.reason})`;
}
function causeMarkdown(report) {
  const cause = verdictCause(report);
  if (cause === null) return ours(report.verdict);
  const { clause, finding } = cause;
  return clause === null ? prose`${ours(report.verdict)}: ${finding.reason}` : prose`${ours(report.verdict)}: ${known(clause, clauseSentences)} (${finding.reason})`;
}

// src/formats/validators/report.js
var validate = toValidate({
  "$id": "urn:tool-kiem-thu:schema:report:v1",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "additionalProperties": false,
  "properties": {
    "allowed_actions": {
      "items": false,
      "maxItems": 2,
      "minItems": 2,
      "prefixItems": [
        {
          "const": "READ_PACKET_ITEM",
          "type": "string"
        },
        {
          "const": "WRITE_LOCAL_REPORT",
          "type": "string"
        }
      ],
      "type": "array"
    },
    "as_of": {
      "anyOf": [
        {
          "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    },
    "attestation": {
      "additionalProperties": false,
      "properties": {
        "evidence_digest": {
          "anyOf": [
            {
              "pattern": "^sha256:[0-9a-f]{64}$",
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        },
        "grade": {
          "enum": [
            "A",
            "B",
            "none"
          ],
          "type": "string"
        },
        "observed_as_expected": {
          "maximum": 12,
          "minimum": 0,
          "type": "integer"
        },
        "probes": {
          "const": 12,
          "type": "number"
        },
        "reason": {
          "maxLength": 200,
          "type": "string"
        },
        "runtime": {
          "maxLength": 100,
          "type": "string"
        },
        "status": {
          "enum": [
            "NOT_ATTESTED",
            "NOT_AS_EXPECTED",
            "NOT_ACCEPTED"
          ],
          "type": "string"
        },
        "unverified_promises": {
          "items": {
            "pattern": "^[a-z-]{1,40}$",
            "type": "string"
          },
          "type": "array"
        },
        "venue": {
          "enum": [
            "v1",
            "v2",
            "unstated"
          ],
          "type": "string"
        }
      },
      "required": [
        "status",
        "reason",
        "grade",
        "runtime",
        "venue",
        "observed_as_expected",
        "probes",
        "evidence_digest"
      ],
      "type": "object"
    },
    "blocked_capabilities": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string"
          },
          "state": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "unblocked_by": {
            "type": "string"
          },
          "why": {
            "type": "string"
          }
        },
        "required": [
          "id",
          "title",
          "state",
          "why",
          "unblocked_by"
        ],
        "type": "object"
      },
      "type": "array"
    },
    "caller_nonce": {
      "anyOf": [
        {
          "pattern": "^[0-9a-f]{32,128}$",
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    },
    "catalog": {
      "additionalProperties": false,
      "properties": {
        "digest": {
          "anyOf": [
            {
              "pattern": "^sha256:[0-9a-f]{64}$",
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        },
        "seal": {
          "const": "UNSEALED",
          "type": "string"
        },
        "status": {
          "const": "provisional",
          "type": "string"
        }
      },
      "required": [
        "digest",
        "status",
        "seal"
      ],
      "type": "object"
    },
    "catalog_authority": {
      "enum": [
        "NOT_EVIDENCED",
        "PINNED_BY_EXPECTED_DIGEST"
      ],
      "type": "string"
    },
    "claims": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "expected": {
            "type": "string"
          },
          "id": {
            "type": "string"
          },
          "items": {
            "items": {
              "additionalProperties": false,
              "properties": {
                "availability": {
                  "enum": [
                    "usable",
                    "held_out",
                    "refused",
                    "absent"
                  ],
                  "type": "string"
                },
                "item_id": {
                  "type": "string"
                }
              },
              "required": [
                "item_id",
                "availability"
              ],
              "type": "object"
            },
            "type": "array"
          },
          "observed": {
            "type": [
              "string",
              "null"
            ]
          },
          "relation": {
            "anyOf": [
              {
                "enum": [
                  "agrees",
                  "differs",
                  "not comparable",
                  "not evidenced"
                ],
                "type": "string"
              },
              {
                "pattern": "^diagnostic; (?:canonical counterpart [A-Za-z0-9._/-]{1,200}|no canonical counterpart is named)$",
                "type": "string"
              }
            ]
          },
          "text": {
            "type": "string"
          },
          "use": {
            "enum": [
              "binding",
              "evidence"
            ],
            "type": "string"
          }
        },
        "required": [
          "id",
          "text",
          "use",
          "expected",
          "observed",
          "relation",
          "items"
        ],
        "type": "object"
      },
      "type": "array"
    },
    "claims_digest": {
      "anyOf": [
        {
          "pattern": "^sha256:[0-9a-f]{64}$",
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    },
    "clock": {
      "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
      "type": "string"
    },
    "coverage": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "covered_by": {
            "items": {
              "enum": [
                "content_hash",
                "manifest_hash",
                "packet_digest",
                "expected_digest",
                "catalog"
              ],
              "type": "string"
            },
            "type": "array"
          },
          "field": {
            "type": "string"
          },
          "not_evaluated": {
            "items": {
              "additionalProperties": false,
              "properties": {
                "by": {
                  "enum": [
                    "content_hash",
                    "manifest_hash",
                    "packet_digest",
                    "expected_digest",
                    "catalog"
                  ],
                  "type": "string"
                },
                "why": {
                  "maxLength": 600,
                  "type": "string"
                }
              },
              "required": [
                "by",
                "why"
              ],
              "type": "object"
            },
            "type": "array"
          }
        },
        "required": [
          "field",
          "covered_by"
        ],
        "type": "object"
      },
      "type": "array"
    },
    "decision_effect": {
      "const": "NONE",
      "type": "string"
    },
    "disclaimer": {
      "type": "string"
    },
    "drift": {
      "additionalProperties": false,
      "properties": {
        "entries": {
          "items": {
            "additionalProperties": false,
            "properties": {
              "before": {
                "anyOf": [
                  {
                    "maxLength": 120,
                    "type": "string"
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "change": {
                "enum": [
                  "same",
                  "changed",
                  "appeared",
                  "not in this packet",
                  "not compared"
                ],
                "type": "string"
              },
              "item_id": {
                "maxLength": 250,
                "type": "string"
              },
              "now": {
                "anyOf": [
                  {
                    "maxLength": 120,
                    "type": "string"
                  },
                  {
                    "type": "null"
                  }
                ]
              }
            },
            "required": [
              "item_id",
              "change",
              "before",
              "now"
            ],
            "type": "object"
          },
          "type": "array"
        },
        "previous_digest": {
          "anyOf": [
            {
              "pattern": "^sha256:[0-9a-f]{64}$",
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        },
        "reason": {
          "maxLength": 2e3,
          "type": "string"
        },
        "status": {
          "enum": [
            "NO_PREVIOUS",
            "COMPARED",
            "NOT_COMPARABLE"
          ],
          "type": "string"
        }
      },
      "required": [
        "status",
        "previous_digest",
        "reason",
        "entries"
      ],
      "type": "object"
    },
    "exit_code": {
      "anyOf": [
        {
          "const": 2,
          "type": "number"
        },
        {
          "const": 3,
          "type": "number"
        },
        {
          "const": 4,
          "type": "number"
        },
        {
          "const": 10,
          "type": "number"
        }
      ]
    },
    "findings": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "detail": {
            "maxLength": 600,
            "type": "string"
          },
          "reason": {
            "pattern": "^[A-Z0-9_]{1,60}$",
            "type": "string"
          },
          "rule": {
            "pattern": "^[a-z0-9-]{1,60}$",
            "type": "string"
          },
          "verdict": {
            "enum": [
              "EVIDENCE_PRESENT",
              "NOT_EVIDENCED_IN_ALLOWED_SURFACES",
              "UNVERIFIED",
              "READ_LEVEL_FAIL",
              "FLAG_AUTHORITY_VIOLATION",
              "FLAG_LOCAL_FIRST_AUTHORITY",
              "CONTRACT_VIOLATION_IN_DESIGN",
              "BLOCKED_BY_UNVERIFIED_SOURCE",
              "BLOCKED_BY_UNSAFE_ACCESS",
              "BLOCKED"
            ],
            "type": "string"
          }
        },
        "required": [
          "rule",
          "verdict",
          "reason",
          "detail"
        ],
        "type": "object"
      },
      "type": "array"
    },
    "integrity": {
      "enum": [
        "NOT_EVIDENCED",
        "SELF_CONSISTENT",
        "BOUND"
      ],
      "type": "string"
    },
    "item_counts": {
      "additionalProperties": false,
      "properties": {
        "held_out": {
          "maximum": 9007199254740991,
          "minimum": -9007199254740991,
          "type": "integer"
        },
        "population": {
          "maxLength": 2e3,
          "type": "string"
        },
        "refused": {
          "maximum": 9007199254740991,
          "minimum": -9007199254740991,
          "type": "integer"
        },
        "total": {
          "maximum": 9007199254740991,
          "minimum": -9007199254740991,
          "type": "integer"
        },
        "usable": {
          "maximum": 9007199254740991,
          "minimum": -9007199254740991,
          "type": "integer"
        }
      },
      "required": [
        "population",
        "total",
        "usable",
        "held_out",
        "refused"
      ],
      "type": "object"
    },
    "items": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "authority_status": {
            "anyOf": [
              {
                "maxLength": 50,
                "type": "string"
              },
              {
                "type": "null"
              }
            ]
          },
          "availability": {
            "enum": [
              "usable",
              "held_out",
              "refused"
            ],
            "type": "string"
          },
          "completeness": {
            "anyOf": [
              {
                "maxLength": 50,
                "type": "string"
              },
              {
                "type": "null"
              }
            ]
          },
          "content_hash": {
            "anyOf": [
              {
                "maxLength": 80,
                "type": "string"
              },
              {
                "type": "null"
              }
            ]
          },
          "count": {
            "anyOf": [
              {
                "additionalProperties": false,
                "properties": {
                  "confidence": {
                    "maxLength": 2e3,
                    "type": "string"
                  },
                  "denominator": {
                    "maxLength": 2e3,
                    "type": "string"
                  },
                  "match_key": {
                    "maxLength": 2e3,
                    "type": "string"
                  },
                  "observation_ts": {
                    "maxLength": 2e3,
                    "type": "string"
                  },
                  "population": {
                    "maxLength": 2e3,
                    "type": "string"
                  },
                  "query": {
                    "maxLength": 2e3,
                    "type": "string"
                  },
                  "surface": {
                    "maxLength": 2e3,
                    "type": "string"
                  },
                  "value": {
                    "maxLength": 40,
                    "type": "string"
                  }
                },
                "required": [
                  "value",
                  "confidence",
                  "denominator",
                  "match_key",
                  "observation_ts",
                  "population",
                  "query",
                  "surface"
                ],
                "type": "object"
              },
              {
                "type": "null"
              }
            ]
          },
          "findings": {
            "items": {
              "additionalProperties": false,
              "properties": {
                "detail": {
                  "maxLength": 600,
                  "type": "string"
                },
                "reason": {
                  "pattern": "^[A-Z0-9_]{1,60}$",
                  "type": "string"
                },
                "rule": {
                  "pattern": "^[a-z0-9-]{1,60}$",
                  "type": "string"
                },
                "verdict": {
                  "enum": [
                    "EVIDENCE_PRESENT",
                    "NOT_EVIDENCED_IN_ALLOWED_SURFACES",
                    "UNVERIFIED",
                    "READ_LEVEL_FAIL",
                    "FLAG_AUTHORITY_VIOLATION",
                    "FLAG_LOCAL_FIRST_AUTHORITY",
                    "CONTRACT_VIOLATION_IN_DESIGN",
                    "BLOCKED_BY_UNVERIFIED_SOURCE",
                    "BLOCKED_BY_UNSAFE_ACCESS",
                    "BLOCKED"
                  ],
                  "type": "string"
                }
              },
              "required": [
                "rule",
                "verdict",
                "reason",
                "detail"
              ],
              "type": "object"
            },
            "type": "array"
          },
          "governed_surface": {
            "anyOf": [
              {
                "maxLength": 250,
                "type": "string"
              },
              {
                "type": "null"
              }
            ]
          },
          "item_id": {
            "maxLength": 250,
            "type": "string"
          },
          "named_query_id_or_kb_path": {
            "anyOf": [
              {
                "maxLength": 250,
                "type": "string"
              },
              {
                "type": "null"
              }
            ]
          },
          "not_evaluated": {
            "items": {
              "additionalProperties": false,
              "properties": {
                "rule": {
                  "pattern": "^[a-z0-9-]{1,60}$",
                  "type": "string"
                },
                "why": {
                  "maxLength": 600,
                  "type": "string"
                }
              },
              "required": [
                "rule",
                "why"
              ],
              "type": "object"
            },
            "type": "array"
          },
          "notes": {
            "items": {
              "maxLength": 300,
              "type": "string"
            },
            "type": "array"
          },
          "position": {
            "maximum": 9007199254740991,
            "minimum": 0,
            "type": "integer"
          },
          "precedence": {
            "anyOf": [
              {
                "maxLength": 50,
                "type": "string"
              },
              {
                "type": "null"
              }
            ]
          },
          "recomputed_content_hash": {
            "anyOf": [
              {
                "pattern": "^sha256:[0-9a-f]{64}$",
                "type": "string"
              },
              {
                "type": "null"
              }
            ]
          },
          "rows": {
            "anyOf": [
              {
                "maximum": 9007199254740991,
                "minimum": -9007199254740991,
                "type": "integer"
              },
              {
                "type": "null"
              }
            ]
          },
          "verdict": {
            "enum": [
              "EVIDENCE_PRESENT",
              "NOT_EVIDENCED_IN_ALLOWED_SURFACES",
              "UNVERIFIED",
              "READ_LEVEL_FAIL",
              "FLAG_AUTHORITY_VIOLATION",
              "FLAG_LOCAL_FIRST_AUTHORITY",
              "CONTRACT_VIOLATION_IN_DESIGN",
              "BLOCKED_BY_UNVERIFIED_SOURCE",
              "BLOCKED_BY_UNSAFE_ACCESS",
              "BLOCKED"
            ],
            "type": "string"
          }
        },
        "required": [
          "position",
          "item_id",
          "named_query_id_or_kb_path",
          "governed_surface",
          "precedence",
          "authority_status",
          "completeness",
          "content_hash",
          "recomputed_content_hash",
          "verdict",
          "availability",
          "findings",
          "notes",
          "count",
          "rows"
        ],
        "type": "object"
      },
      "type": "array"
    },
    "matrix": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "row": {
            "type": "string"
          },
          "state": {
            "enum": [
              "as expected",
              "not as expected",
              "unverified",
              "not evaluated"
            ],
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "touched_by": {
            "type": "string"
          },
          "why": {
            "maxLength": 600,
            "type": "string"
          }
        },
        "required": [
          "row",
          "title",
          "state",
          "touched_by"
        ],
        "type": "object"
      },
      "type": "array"
    },
    "max_age_seconds": {
      "maximum": 9007199254740991,
      "minimum": -9007199254740991,
      "type": "integer"
    },
    "may_gate": {
      "const": false,
      "type": "boolean"
    },
    "nonce": {
      "pattern": "^[0-9a-f]{32,128}$",
      "type": "string"
    },
    "origin": {
      "enum": [
        "NOT_EVIDENCED",
        "BOUND_BY_EXPECTED_DIGEST"
      ],
      "type": "string"
    },
    "packet": {
      "additionalProperties": false,
      "properties": {
        "bytes": {
          "anyOf": [
            {
              "maximum": 9007199254740991,
              "minimum": -9007199254740991,
              "type": "integer"
            },
            {
              "type": "null"
            }
          ]
        },
        "digest": {
          "anyOf": [
            {
              "pattern": "^sha256:[0-9a-f]{64}$",
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        },
        "extension": {
          "enum": [
            "PRESENT",
            "EXTENSION_ABSENT",
            "UNKNOWN"
          ],
          "type": "string"
        },
        "gateway": {
          "anyOf": [
            {
              "maxLength": 150,
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        },
        "gateway_basis": {
          "enum": [
            "NOT_STATED",
            "EMULATED_AS_STATED",
            "NATIVE_AS_STATED",
            "OPERATOR_AS_STATED",
            "OTHER_AS_STATED"
          ],
          "type": "string"
        },
        "native_gateway": {
          "additionalProperties": false,
          "properties": {
            "server": {
              "maxLength": 250,
              "type": "string"
            },
            "tool": {
              "maxLength": 250,
              "type": "string"
            },
            "tool_digest": {
              "pattern": "^sha256:[0-9a-f]{64}$",
              "type": "string"
            },
            "version": {
              "maxLength": 250,
              "type": "string"
            }
          },
          "required": [
            "server",
            "version",
            "tool",
            "tool_digest"
          ],
          "type": "object"
        },
        "packet_as_of": {
          "anyOf": [
            {
              "maxLength": 60,
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        },
        "packet_id": {
          "anyOf": [
            {
              "maxLength": 250,
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        },
        "purpose": {
          "anyOf": [
            {
              "maxLength": 250,
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        }
      },
      "required": [
        "digest",
        "bytes",
        "packet_id",
        "packet_as_of",
        "gateway",
        "purpose",
        "extension"
      ],
      "type": "object"
    },
    "production_mutation": {
      "const": false,
      "type": "boolean"
    },
    "run": {
      "pattern": "^[0-9a-f]{16}$",
      "type": "string"
    },
    "schema": {
      "const": "tki-report/v1",
      "type": "string"
    },
    "self_check": {
      "additionalProperties": false,
      "properties": {
        "checks": {
          "items": {
            "additionalProperties": false,
            "properties": {
              "confirmed": {
                "type": "boolean"
              },
              "expected": {
                "type": "string"
              },
              "id": {
                "type": "string"
              },
              "observed": {
                "maxLength": 2e3,
                "type": "string"
              }
            },
            "required": [
              "id",
              "expected",
              "observed",
              "confirmed"
            ],
            "type": "object"
          },
          "type": "array"
        },
        "confirmed": {
          "type": "boolean"
        }
      },
      "required": [
        "confirmed",
        "checks"
      ],
      "type": "object"
    },
    "verdict": {
      "enum": [
        "EVIDENCE_PRESENT",
        "NOT_EVIDENCED_IN_ALLOWED_SURFACES",
        "UNVERIFIED",
        "READ_LEVEL_FAIL",
        "FLAG_AUTHORITY_VIOLATION",
        "FLAG_LOCAL_FIRST_AUTHORITY",
        "CONTRACT_VIOLATION_IN_DESIGN",
        "BLOCKED_BY_UNVERIFIED_SOURCE",
        "BLOCKED_BY_UNSAFE_ACCESS",
        "BLOCKED"
      ],
      "type": "string"
    }
  },
  "required": [
    "schema",
    "decision_effect",
    "may_gate",
    "production_mutation",
    "allowed_actions",
    "nonce",
    "caller_nonce",
    "run",
    "verdict",
    "exit_code",
    "findings",
    "attestation",
    "self_check",
    "clock",
    "as_of",
    "max_age_seconds",
    "integrity",
    "origin",
    "catalog_authority",
    "packet",
    "catalog",
    "items",
    "item_counts",
    "claims",
    "claims_digest",
    "drift",
    "coverage",
    "matrix",
    "blocked_capabilities",
    "disclaimer"
  ],
  "type": "object"
});

// src/attestation/verify/canonical-text.ts
var decode = (bytes) => {
  try {
    return bytes === void 0 ? null : new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};
function parse(bytes, is, end) {
  const text = typeof bytes === "string" ? bytes : decode(bytes ?? void 0);
  if (text === null) return null;
  try {
    const value = JSON.parse(text);
    return is(value) && toCanonicalJson(value) + end === text ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError || isCoded(error, "NOT_CANONICALIZABLE")) return null;
    throw error;
  }
}
var PLACE_LENGTH = 120;
function whyNoForm(bytes, validate7) {
  const text = typeof bytes === "string" ? bytes : decode(bytes);
  if (text === null) return "it is not UTF-8";
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return "it is not JSON";
  }
  if (!validate7(value)) {
    const { instancePath = "", keyword = "type", message = "" } = validate7.errors?.[0] ?? {};
    const place = instancePath === "" ? "its top" : JSON.stringify(instancePath.slice(0, PLACE_LENGTH));
    return keyword === "required" ? `${place} ${message}` : `the member ${place} breaks ${keyword}`;
  }
  return "its member order or white space differs, or a member appears twice";
}

// sandbox/expectations.json
var expectations_default = {
  schema: "tki-expectations/v1",
  attempts: {
    "p01-network-egress": {
      "tcp-public": "EPERM",
      "tcp-private": "EPERM",
      "tcp-metadata": "EPERM",
      "tcp-loopback": "EPERM",
      "tcp6-loopback": "EPERM",
      "unix-socket": "EPERM",
      "tcp-listen": "EPERM",
      "unix-listen": "EPERM",
      "udp-send": "EPERM"
    },
    "p02-name-resolution": {
      getaddrinfo: "EAI_AGAIN|ENOTFOUND",
      "resolver-query": "ECONNREFUSED"
    },
    "p03-loopback-only": {
      "interface-list": "ERR_SYSTEM_ERROR"
    },
    "p04-rootfs-read-only": {
      "create-in-root": "EROFS",
      "create-in-app": "EROFS",
      append: "EACCES",
      mkdir: "EPERM",
      rename: "EPERM",
      unlink: "EPERM"
    },
    "p05-in-read-only": {
      create: "EROFS",
      append: "EACCES",
      rename: "EPERM",
      unlink: "EPERM"
    },
    "p06-out-write-only": {
      write: "OK",
      "read-back": "EACCES",
      "open-read-write": "EACCES",
      list: "EACCES",
      create: "EACCES",
      rename: "EPERM",
      unlink: "EPERM",
      dlopen: "ERR_DLOPEN_FAILED",
      "proc-self-mem": "EROFS"
    },
    "p07-mount-set": {},
    "p08-empty-keyset": {
      "environment-keys": "0",
      "environ-bytes": "0",
      "environment-at-start": "0"
    },
    "p09-no-subprocess": {
      "spawn-sync-node": "EPERM",
      "spawn-node": "EPERM",
      "spawn-missing-shell": "EPERM",
      "fork-node": "EPERM"
    },
    "p10-no-privilege": {
      setuid: "EPERM",
      setgid: "EPERM",
      seteuid: "EPERM",
      setgroups: "EPERM"
    },
    "p11-syscall-filter": {
      chmod: "EPERM",
      statfs: "EPERM",
      symlink: "EPERM",
      link: "EPERM",
      kill: "EPERM",
      watch: "EPERM",
      getgroups: "EPERM",
      utimes: "EPERM",
      umask: "4294967295"
    },
    "p12-no-host-surface": {
      "docker-socket": "ENOENT",
      "docker-socket-run": "ENOENT",
      "containerd-socket": "ENOENT",
      "podman-socket": "ENOENT",
      run: "ENOENT",
      "var-run": "ENOENT",
      sys: "ENOENT",
      etc: "ENOENT",
      home: "ENOENT",
      tmp: "ENOENT",
      "proc-keys": "ENOENT",
      "proc-sys": "ENOENT",
      "proc-kcore": "ENOENT",
      "proc-host-net": "ENOENT",
      "docker-env": "ENOENT",
      hostname: "tki",
      descriptors: "0 stdin, 1 stdout, 2 stderr, eventfd x3, eventpoll x3, pipe x8",
      "descriptors-at-start": "0 stdin, 1 stdout, 2 stderr, eventfd x3, eventpoll x3, pipe x8"
    }
  },
  runtimes: {
    runc: {
      mounts: [
        {
          mount_point: "/",
          fs_type: null,
          options: ["ro"],
          super_options: []
        },
        {
          mount_point: "/proc",
          fs_type: "proc",
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: ["ro|rw", "subset=pid"]
        },
        {
          mount_point: "/in",
          fs_type: null,
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: []
        },
        {
          mount_point: "/out",
          fs_type: "tmpfs",
          options: ["nodev", "noexec", "nosuid", "rw"],
          super_options: ["mode=111", "nr_inodes=16", "rw", "size=65536k"]
        }
      ],
      dev: [],
      created_status: [
        "Uid",
        "Gid",
        "Groups",
        "CapInh",
        "CapPrm",
        "CapEff",
        "CapBnd",
        "CapAmb",
        "NoNewPrivs",
        "Umask"
      ],
      dev_nodes: {},
      descriptors: {
        created: ["0 stdin r", "1 stdout w append", "2 stderr w append"],
        probing: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4",
          "the root r"
        ],
        waiting: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4",
          "the root r"
        ],
        inspecting: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4"
        ],
        inspected: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "/in/packet.json r",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4"
        ]
      },
      cgroup_devices: "b *:* m, c *:* m, c 10:200 rwm, c 136:* rwm, c 1:3 rwm, c 1:5 rwm, c 1:7 rwm, c 1:8 rwm, c 1:9 rwm, c 5:0 rwm, c 5:2 rwm|bpf"
    },
    crun: {
      mounts: [
        {
          mount_point: "/",
          fs_type: null,
          options: ["ro"],
          super_options: []
        },
        {
          mount_point: "/proc",
          fs_type: "proc",
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: ["ro|rw", "subset=pid"]
        },
        {
          mount_point: "/in",
          fs_type: null,
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: []
        },
        {
          mount_point: "/out",
          fs_type: "tmpfs",
          options: ["nodev", "noexec", "nosuid", "rw"],
          super_options: ["mode=111", "nr_inodes=16", "rw", "size=65536k"]
        }
      ],
      dev: [],
      created_status: [
        "Uid",
        "Gid",
        "Groups",
        "CapInh",
        "CapPrm",
        "CapEff",
        "CapBnd",
        "CapAmb",
        "NoNewPrivs",
        "Umask"
      ],
      dev_nodes: {},
      descriptors: {
        created: ["0 stdin r", "1 stdout w append", "2 stderr w append"],
        probing: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4",
          "the root r"
        ],
        waiting: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4",
          "the root r"
        ],
        inspecting: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4"
        ],
        inspected: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "/in/packet.json r",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4"
        ]
      },
      cgroup_devices: "b *:* m, c *:* m, c 10:200 rwm, c 136:* rwm, c 1:3 rwm, c 1:5 rwm, c 1:7 rwm, c 1:8 rwm, c 1:9 rwm, c 5:0 rwm, c 5:1 rwm, c 5:2 rwm|b *:* m, c *:* m, c 136:* rwm, c 1:3 rwm, c 1:5 rwm, c 1:7 rwm, c 1:8 rwm, c 1:9 rwm, c 5:0 rwm, c 5:1 rwm, c 5:2 rwm|bpf"
    },
    docker: {
      mounts: [
        {
          mount_point: "/",
          fs_type: null,
          options: ["ro"],
          super_options: []
        },
        {
          mount_point: "/proc",
          fs_type: "proc",
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: ["ro|rw"]
        },
        {
          mount_point: "/in",
          fs_type: null,
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: []
        },
        {
          mount_point: "/out",
          fs_type: "tmpfs",
          options: ["nodev", "noexec", "nosuid", "rw"],
          super_options: ["mode=111", "nr_inodes=16", "rw", "size=65536k"]
        }
      ],
      own_mounts: [
        "/proc proc",
        "/proc/* proc|tmpfs|devtmpfs",
        "/dev tmpfs nosuid",
        "/dev/pts devpts",
        "/dev/mqueue mqueue",
        "/dev/shm tmpfs noexec",
        "/dev/console devpts",
        "/sys sysfs ro",
        "/sys/fs/cgroup tmpfs|cgroup2",
        "/sys/fs/cgroup/* cgroup|cgroup2 ro",
        "/sys/* tmpfs ro",
        "/etc/hostname * ro",
        "/etc/hosts * ro",
        "/etc/resolv.conf * ro"
      ],
      own_root: [".dockerenv", "etc", "sys"],
      own_files: [
        "/.dockerenv",
        "/etc",
        "/etc/hostname",
        "/etc/hosts",
        "/etc/mtab",
        "/etc/resolv.conf",
        "/sys"
      ],
      dev: [],
      dev_nodes: {},
      descriptors: {
        created: ["0 stdin r", "1 stdout w append", "2 stderr w append"],
        probing: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4",
          "the root r"
        ],
        waiting: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4",
          "the root r"
        ],
        inspecting: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4"
        ],
        inspected: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "/in/packet.json r",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4"
        ]
      },
      cgroup_devices: "b *:* m, c *:* m, c 10:200 rwm, c 136:* rwm, c 1:3 rwm, c 1:5 rwm, c 1:7 rwm, c 1:8 rwm, c 1:9 rwm, c 5:0 rwm, c 5:2 rwm|bpf",
      unkept: {
        "first-reading": {},
        "own-config": {},
        "root-by-place": {},
        "programs-removed": {},
        "own-mounts": {
          "inside p07-mount-set engine-mounts": "~.",
          "outside p07-mount-set engine-mounts": "~."
        },
        "root-propagation": {
          "inside p07-mount-set root-propagation": "slave",
          "outside p07-mount-set root-propagation": "slave"
        },
        "proc-of-processes": {
          "inside p12-no-host-surface proc-keys": "OK",
          "inside p12-no-host-surface proc-sys": "OK",
          "inside p12-no-host-surface proc-kcore": "OK",
          "inside p12-no-host-surface proc-host-net": "OK",
          "inside p12-no-host-surface proc-entries": "~^1(?: [A-Za-z_.-]+)+$"
        },
        "host-names": {
          "inside p12-no-host-surface sys": "OK",
          "inside p12-no-host-surface etc": "OK",
          "inside p12-no-host-surface docker-env": "OK"
        },
        "root-entries": {
          "inside p12-no-host-surface engine-root-entries": "~.",
          "outside p12-no-host-surface engine-root-entries": "~."
        },
        "empty-dev": {
          "inside p12-no-host-surface dev-entries": "~^(?:console|core|fd|full|mqueue|null|ptmx|pts|random|shm|stderr|stdin|stdout|tty|urandom|zero)(?: (?:console|core|fd|full|mqueue|null|ptmx|pts|random|shm|stderr|stdin|stdout|tty|urandom|zero))*$",
          "outside p12-no-host-surface dev-entries": "~^(?:console|core|fd|full|mqueue|null|ptmx|pts|random|shm|stderr|stdin|stdout|tty|urandom|zero)(?: (?:console|core|fd|full|mqueue|null|ptmx|pts|random|shm|stderr|stdin|stdout|tty|urandom|zero))*$",
          "witness dev-nodes": "~^(?:(?:console|core|fd|full|mqueue|null|ptmx|pts|random|shm|stderr|stdin|stdout|tty|urandom|zero): (?:char (?:1:[35789]|5:[012]) 0666 0:0|char 5:2 0666 0:0|char 136:\\d+ 0620 \\d+:5|link to [a-z0-9/]+ 0:0|directory (?:0755|1777) 0:0)(?:, |$))+$"
        },
        "device-rules": {
          "witness cgroup-devices": "~^(?:[bc] \\S+ [rwm]+(?:, |$))+$"
        },
        "empty-start-environment": {
          "inside p08-empty-keyset environment-at-start": "~^[1-4]$"
        },
        "no-groups": {
          "inside p10-no-privilege status-Groups": "${uid}",
          "outside p10-no-privilege status-Groups": "${uid}"
        },
        umask: {
          "inside p10-no-privilege status-Umask": "0022",
          "outside p10-no-privilege status-Umask": "0022"
        },
        "sealed-stdio": {
          "inside p12-no-host-surface descriptors": "0 /dev/null, 1 pipe, 2 pipe, eventfd x3, eventpoll x3, pipe x8",
          "inside p12-no-host-surface descriptors-at-start": "0 /dev/null, 1 pipe, 2 pipe, eventfd x3, eventpoll x3, pipe x8",
          "witness descriptors": "~^(?:/dev/null, which is not of this sandbox, r, )?(?:/in/packet\\.json r, )?0 /dev/null, which is not of this sandbox, rw?, 1 pipe that leads elsewhere w, 2 pipe that leads elsewhere w(?:, /dev/null, which is not of this sandbox, r)?(?:, /in/packet\\.json r)?, eventfd rw x3, eventpoll rw x3, pipe with both ends here r x4, pipe with both ends here w x4$"
        }
      }
    },
    podman: {
      mounts: [
        {
          mount_point: "/",
          fs_type: null,
          options: ["ro"],
          super_options: []
        },
        {
          mount_point: "/proc",
          fs_type: "proc",
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: ["ro|rw"]
        },
        {
          mount_point: "/in",
          fs_type: null,
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: []
        },
        {
          mount_point: "/out",
          fs_type: "tmpfs",
          options: ["nodev", "noexec", "nosuid", "rw"],
          super_options: ["mode=111", "nr_inodes=16", "rw", "size=65536k"]
        }
      ],
      own_mounts: [
        "/proc proc",
        "/proc/* proc|tmpfs|devtmpfs",
        "/dev tmpfs nosuid",
        "/dev/pts devpts",
        "/dev/mqueue mqueue",
        "/dev/shm tmpfs noexec",
        "/dev/console devpts",
        "/sys sysfs ro",
        "/sys/fs/cgroup tmpfs|cgroup2",
        "/sys/fs/cgroup/* cgroup|cgroup2 ro",
        "/sys/* tmpfs ro",
        "/etc/hostname * ro",
        "/etc/hosts * ro",
        "/etc/resolv.conf * ro",
        "/etc/passwd * ro",
        "/etc/group * ro",
        "/run/.containerenv * ro",
        "/run/secrets * ro"
      ],
      own_root: ["etc", "run", "sys"],
      own_files: [
        "/etc",
        "/etc/group",
        "/etc/hostname",
        "/etc/hosts",
        "/etc/mtab",
        "/etc/passwd",
        "/etc/resolv.conf",
        "/run",
        "/run/.containerenv",
        "/run/secrets",
        "/sys"
      ],
      dev: [],
      dev_nodes: {},
      descriptors: {
        created: ["0 stdin r", "1 stdout w append", "2 stderr w append"],
        probing: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4",
          "the root r"
        ],
        waiting: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4",
          "the root r"
        ],
        inspecting: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4"
        ],
        inspected: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "/in/packet.json r",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4"
        ]
      },
      cgroup_devices: "b *:* m, c *:* m, c 10:200 rwm, c 136:* rwm, c 1:3 rwm, c 1:5 rwm, c 1:7 rwm, c 1:8 rwm, c 1:9 rwm, c 5:0 rwm, c 5:2 rwm|bpf",
      unkept: {
        "first-reading": {},
        "own-config": {},
        "root-by-place": {},
        "programs-removed": {},
        "own-mounts": {
          "inside p07-mount-set engine-mounts": "~.",
          "outside p07-mount-set engine-mounts": "~."
        },
        "proc-of-processes": {
          "inside p12-no-host-surface proc-keys": "OK",
          "inside p12-no-host-surface proc-sys": "OK",
          "inside p12-no-host-surface proc-kcore": "OK",
          "inside p12-no-host-surface proc-host-net": "OK",
          "inside p12-no-host-surface proc-entries": "~^1(?: [A-Za-z_.-]+)+$"
        },
        "host-names": {
          "inside p12-no-host-surface sys": "OK",
          "inside p12-no-host-surface etc": "OK",
          "inside p12-no-host-surface run": "OK"
        },
        "root-entries": {
          "inside p12-no-host-surface engine-root-entries": "~.",
          "outside p12-no-host-surface engine-root-entries": "~."
        },
        "empty-dev": {
          "inside p12-no-host-surface dev-entries": "~^(?:console|core|fd|full|mqueue|null|ptmx|pts|random|shm|stderr|stdin|stdout|tty|urandom|zero)(?: (?:console|core|fd|full|mqueue|null|ptmx|pts|random|shm|stderr|stdin|stdout|tty|urandom|zero))*$",
          "outside p12-no-host-surface dev-entries": "~^(?:console|core|fd|full|mqueue|null|ptmx|pts|random|shm|stderr|stdin|stdout|tty|urandom|zero)(?: (?:console|core|fd|full|mqueue|null|ptmx|pts|random|shm|stderr|stdin|stdout|tty|urandom|zero))*$",
          "witness dev-nodes": "~^(?:(?:console|core|fd|full|mqueue|null|ptmx|pts|random|shm|stderr|stdin|stdout|tty|urandom|zero): (?:char (?:1:[35789]|5:[012]) 0666 0:0|char 5:2 0666 0:0|char 136:\\d+ 0620 \\d+:5|link to [a-z0-9/]+ 0:0|directory (?:0755|1777) 0:0)(?:, |$))+$"
        },
        "device-rules": {
          "witness cgroup-devices": "~^(?:[bc] \\S+ [rwm]+(?:, |$))+$"
        },
        "empty-start-environment": {
          "inside p08-empty-keyset environment-at-start": "~^[1-4]$"
        },
        "no-groups": {
          "inside p10-no-privilege status-Groups": "${uid}",
          "outside p10-no-privilege status-Groups": "${uid}"
        },
        "sealed-stdio": {
          "inside p12-no-host-surface descriptors": "0 /dev/null, 1 pipe, 2 pipe, eventfd x3, eventpoll x3, pipe x8",
          "inside p12-no-host-surface descriptors-at-start": "0 /dev/null, 1 pipe, 2 pipe, eventfd x3, eventpoll x3, pipe x8",
          "witness descriptors": "~^(?:/dev/null, which is not of this sandbox, r, )?(?:/in/packet\\.json r, )?0 /dev/null, which is not of this sandbox, rw?, 1 pipe that leads elsewhere w, 2 pipe that leads elsewhere w(?:, /dev/null, which is not of this sandbox, r)?(?:, /in/packet\\.json r)?, eventfd rw x3, eventpoll rw x3, pipe with both ends here r x4, pipe with both ends here w x4$"
        }
      }
    }
  },
  process: {
    status: {
      TracerPid: "0",
      Speculation_Store_Bypass: "not vulnerable|thread force mitigated|thread mitigated|thread vulnerable|globally mitigated|vulnerable",
      SpeculationIndirectBranch: "not affected|unsupported|conditional force disabled|conditional disabled|conditional enabled|always enabled|always disabled|unknown|absent"
    },
    personality: "00000000",
    randomize_va_space: "2",
    oom_score_adj: "0",
    swap_bytes: "805306368|0|no swap",
    user_namespace: "the host's"
  },
  bundle: ["runtime"],
  stages: {
    attestation: ["created", "probing", "waiting"],
    inspection: ["created", "probing", "inspecting", "inspected"]
  },
  engine_stages: {
    attestation: ["probing", "waiting"],
    inspection: ["probing", "inspecting", "inspected"]
  }
};

// sandbox/policy.json
var policy_default = {
  schema: "tki-policy/v1",
  hostname: "tki",
  uid_range: { first: 2e9, size: 1e8 },
  umask: "0577",
  namespaces: ["cgroup", "ipc", "mount", "network", "pid", "uts"],
  no_new_privileges: true,
  capabilities: [],
  environment: [],
  mounts: {
    "/proc": { kind: "proc", options: ["ro", "nosuid", "nodev", "noexec", "subset=pid"] },
    "/in": { kind: "data", options: ["bind", "private", "ro", "nosuid", "nodev", "noexec"] },
    "/out": { kind: "data", options: ["bind", "private", "rw", "nosuid", "nodev", "noexec"] }
  },
  scaffold: [
    {
      destination: "/dev",
      type: "tmpfs",
      source: "tmpfs",
      options: ["ro", "nosuid", "noexec", "mode=755", "size=65536", "nr_inodes=32"]
    },
    {
      destination: "/proc",
      type: "proc",
      source: "proc",
      options: ["ro", "nosuid", "nodev", "noexec"]
    }
  ],
  root: { read_only: true },
  out: { bytes: 67108864, inodes: 16, directory_mode: "0111", file_mode: "0222" },
  limits: {
    memory_bytes: 805306368,
    tasks: 32,
    open_files: 128,
    file_bytes: 16777216,
    cpu_seconds: 180,
    core_bytes: 1
  },
  deadline_seconds: { probe: 20, inspect: 90 },
  node_options: [
    "--jitless",
    "--disallow-code-generation-from-strings",
    "--no-warnings",
    "--max-old-space-size=512"
  ]
};

// sandbox/seccomp-deny-by-default.json
var seccomp_deny_by_default_default = {
  defaultAction: "SCMP_ACT_ERRNO",
  defaultErrnoRet: 1,
  architectures: ["SCMP_ARCH_X86_64"],
  flags: [],
  syscalls: [
    {
      names: [
        "arch_prctl",
        "brk",
        "clock_gettime",
        "clock_nanosleep",
        "close",
        "epoll_create1",
        "epoll_ctl",
        "epoll_pwait",
        "eventfd2",
        "execve",
        "exit",
        "exit_group",
        "fcntl",
        "fstat",
        "fstatfs",
        "fsync",
        "ftruncate",
        "futex",
        "getcwd",
        "getdents64",
        "getegid",
        "geteuid",
        "getgid",
        "getpid",
        "getppid",
        "getrandom",
        "gettid",
        "getuid",
        "lseek",
        "madvise",
        "mremap",
        "munmap",
        "newfstatat",
        "openat",
        "pipe2",
        "pread64",
        "prlimit64",
        "pwrite64",
        "read",
        "readlink",
        "readlinkat",
        "readv",
        "restart_syscall",
        "rseq",
        "rt_sigaction",
        "rt_sigprocmask",
        "rt_sigreturn",
        "sched_getaffinity",
        "sched_getparam",
        "sched_getscheduler",
        "sched_yield",
        "set_robust_list",
        "set_tid_address",
        "sigaltstack",
        "statx",
        "sysinfo",
        "tgkill",
        "uname",
        "write",
        "writev"
      ],
      action: "SCMP_ACT_ALLOW"
    },
    {
      names: ["clone"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 0,
          value: 65536,
          valueTwo: 65536,
          op: "SCMP_CMP_MASKED_EQ"
        }
      ]
    },
    {
      names: ["clone3"],
      action: "SCMP_ACT_ERRNO",
      errnoRet: 38
    },
    {
      names: ["ioctl"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 1,
          value: 21505,
          op: "SCMP_CMP_EQ"
        }
      ]
    },
    {
      names: ["ioctl"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 1,
          value: 21537,
          op: "SCMP_CMP_EQ"
        }
      ]
    },
    {
      names: ["ioctl"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 1,
          value: 21585,
          op: "SCMP_CMP_EQ"
        }
      ]
    },
    {
      names: ["prctl"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 0,
          value: 15,
          op: "SCMP_CMP_EQ"
        }
      ]
    },
    {
      names: ["prctl"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 0,
          value: 1398164801,
          op: "SCMP_CMP_EQ"
        }
      ]
    },
    {
      names: ["mprotect"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 2,
          value: 4,
          valueTwo: 0,
          op: "SCMP_CMP_MASKED_EQ"
        }
      ]
    },
    {
      names: ["mmap"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 2,
          value: 4,
          valueTwo: 0,
          op: "SCMP_CMP_MASKED_EQ"
        }
      ]
    },
    {
      names: ["mmap"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 2,
          value: 6,
          valueTwo: 4,
          op: "SCMP_CMP_MASKED_EQ"
        },
        {
          index: 3,
          value: 32,
          valueTwo: 0,
          op: "SCMP_CMP_MASKED_EQ"
        }
      ]
    }
  ]
};

// src/formats/policy.ts
var policy = policy_default;
var seccompProfile = seccomp_deny_by_default_default;
var expectations = expectations_default;
var policyDigests = {
  policy: canonicalDigest(policy_default),
  seccomp: canonicalDigest(seccomp_deny_by_default_default),
  expectations: canonicalDigest(expectations_default)
};

// src/formats/kernel/architectures.ts
var architectures = {
  x64: { words: "x86-64", seccomp: "SCMP_ARCH_X86_64", loader: "/lib64/ld-linux-x86-64.so.2" },
  arm64: { words: "arm64", seccomp: "SCMP_ARCH_AARCH64", loader: "/lib/ld-linux-aarch64.so.1" }
};
var architectureIds = Object.keys(architectures);
function isArchitecture(name) {
  return Object.hasOwn(architectures, name);
}
var made = /* @__PURE__ */ new WeakMap();
function profileFor(profile, architecture) {
  const { seccomp } = architectures[architecture];
  if (profile.architectures.join() === seccomp) return profile;
  const known2 = made.get(profile) ?? /* @__PURE__ */ new Map();
  made.set(profile, known2);
  const own = known2.get(architecture) ?? { ...profile, architectures: [seccomp] };
  known2.set(architecture, own);
  return own;
}

// src/formats/kernel/runtime-spec.ts
var WORK_ROOT = "/var/lib/tool-kiem-thu";
function sourcesOf(run3) {
  const dir = `${WORK_ROOT}/${run3}`;
  return { inDir: `${dir}/in`, outDir: `${dir}/out` };
}
function containerId(run3) {
  return `tki-${run3}`;
}
var SCAFFOLD_AT = [1, 4];
function toRuntimeSpec(policy2, seccomp, places) {
  const sources = {
    "/proc": { type: "proc", source: "proc" },
    "/in": { type: "bind", source: places.inDir },
    "/out": { type: "bind", source: places.outDir }
  };
  const mounts = Object.entries(policy2.mounts).map(([destination, { options }]) => {
    const place = sources[destination];
    if (place === void 0) throw new Error(`the policy mounts ${destination}, which has no source`);
    return { destination, ...place, options: [...options] };
  });
  policy2.scaffold.forEach((mount, index) => {
    mounts.splice(SCAFFOLD_AT[index] ?? mounts.length, 0, { ...mount, options: [...mount.options] });
  });
  const { limits } = policy2;
  const capabilities = [...policy2.capabilities];
  const rlimit = (type, value) => ({ type, hard: value, soft: value });
  return {
    ociVersion: "1.0.2",
    hostname: policy2.hostname,
    process: {
      terminal: false,
      user: {
        uid: places.uid,
        gid: places.gid,
        umask: Number.parseInt(policy2.umask, 8),
        additionalGids: []
      },
      args: ["/app/node", ...policy2.node_options, "/app/enter.cjs", places.nonce],
      env: [...policy2.environment],
      cwd: "/",
      capabilities: {
        bounding: capabilities,
        effective: capabilities,
        inheritable: capabilities,
        permitted: capabilities,
        ambient: capabilities
      },
      noNewPrivileges: policy2.no_new_privileges,
      oomScoreAdj: 0,
      rlimits: [
        rlimit("RLIMIT_CORE", limits.core_bytes),
        rlimit("RLIMIT_CPU", limits.cpu_seconds),
        rlimit("RLIMIT_FSIZE", limits.file_bytes),
        rlimit("RLIMIT_NOFILE", limits.open_files)
      ]
    },
    root: { path: "rootfs", readonly: policy2.root.read_only },
    mounts,
    linux: {
      namespaces: policy2.namespaces.map((type) => ({ type })),
      cgroupsPath: `/${containerId(places.run)}`,
      resources: {
        memory: { limit: limits.memory_bytes, swap: limits.memory_bytes },
        pids: { limit: limits.tasks },
        devices: [{ allow: false, access: "rwm" }]
      },
      seccomp,
      // On a host whose mounts are shared, as systemd makes them, a mount made later on the host would appear inside.
      rootfsPropagation: "private",
      maskedPaths: [],
      readonlyPaths: []
    }
  };
}

// src/formats/kernel/engine-request.ts
var RUN_LABEL = "urn.tool-kiem-thu.run";
var ENGINE_TIMEOUT_SECONDS = 300;
var seccompFile = (run3) => `${WORK_ROOT}/${run3}/seccomp.json`;
var readOnlyInput = (run3) => `${WORK_ROOT}/${run3}/in-read-only`;
var program = (policy2) => ["/app/node", ...policy2.node_options, "/app/enter.cjs"];
var rlimits = ({ limits }) => [
  ["core", limits.core_bytes],
  ["cpu", limits.cpu_seconds],
  ["fsize", limits.file_bytes],
  ["nofile", limits.open_files],
  // Not the policy's: engines ask for a million where nothing is said, and may not.
  ["nproc", limits.tasks]
];
function dockerRequest(policy2, seccomp, places) {
  const { limits } = policy2;
  const bind = (Source, Target) => ({
    Type: "bind",
    Source,
    Target,
    ReadOnly: false,
    BindOptions: { Propagation: "private" }
  });
  return {
    Image: places.image,
    Hostname: policy2.hostname,
    User: `${places.uid}:${places.gid}`,
    Entrypoint: program(policy2),
    Cmd: [places.nonce],
    Env: [...policy2.environment],
    WorkingDir: "/",
    NetworkDisabled: true,
    Labels: { [RUN_LABEL]: places.run },
    HostConfig: {
      AutoRemove: true,
      NetworkMode: "none",
      IpcMode: "none",
      CgroupnsMode: "private",
      ReadonlyRootfs: policy2.root.read_only,
      CapDrop: ["ALL"],
      SecurityOpt: ["no-new-privileges", `seccomp=${JSON.stringify(seccomp)}`],
      Memory: limits.memory_bytes,
      MemorySwap: limits.memory_bytes,
      PidsLimit: limits.tasks,
      OomScoreAdj: 0,
      Ulimits: rlimits(policy2).map(([Name, value]) => ({ Name, Soft: value, Hard: value })),
      LogConfig: { Type: "none", Config: {} },
      // The whole of both, over what is there: a writable /proc lets the inspector patch its own code.
      ReadonlyPaths: ["/proc", "/sys"],
      MaskedPaths: [
        "/proc/acpi",
        "/proc/kcore",
        "/proc/keys",
        "/proc/sys",
        "/proc/timer_list",
        "/sys/firmware"
      ],
      Mounts: [bind(readOnlyInput(places.run), "/in"), bind(places.outDir, "/out")]
    }
  };
}
function podmanRequest(policy2, places) {
  const { limits } = policy2;
  const mount = (destination, type, source) => {
    const options = (policy2.mounts[destination]?.options ?? []).filter((option) => option !== "subset=pid");
    return { destination, type, source, options };
  };
  return {
    name: containerId(places.run),
    image: places.image,
    hostname: policy2.hostname,
    user: `${places.uid}:${places.gid}`,
    entrypoint: program(policy2),
    command: [places.nonce],
    env: Object.fromEntries(policy2.environment.map((pair) => pair.split("="))),
    unsetenvall: true,
    work_dir: "/",
    labels: { [RUN_LABEL]: places.run },
    remove: true,
    timeout: ENGINE_TIMEOUT_SECONDS,
    systemd: "false",
    sdnotifyMode: "ignore",
    stdin: false,
    terminal: false,
    umask: policy2.umask,
    read_only_filesystem: policy2.root.read_only,
    // Without this podman mounts writable /tmp, /run and /var/tmp beside a root that is not.
    read_write_tmpfs: false,
    image_volume_mode: "ignore",
    use_image_hosts: true,
    use_image_resolve_conf: true,
    cap_drop: ["ALL"],
    no_new_privileges: true,
    seccomp_profile_path: seccompFile(places.run),
    netns: { nsmode: "none" },
    ipcns: { nsmode: "none" },
    pidns: { nsmode: "private" },
    utsns: { nsmode: "private" },
    cgroupns: { nsmode: "private" },
    oom_score_adj: 0,
    log_configuration: { driver: "none" },
    resource_limits: {
      memory: { limit: limits.memory_bytes, swap: limits.memory_bytes },
      pids: { limit: limits.tasks }
    },
    r_limits: rlimits(policy2).map(([name, value]) => ({
      type: name.toUpperCase(),
      hard: value,
      soft: value
    })),
    mounts: [
      mount("/proc", "proc", "proc"),
      mount("/in", "bind", places.inDir),
      mount("/out", "bind", places.outDir)
    ]
  };
}
function toEngineRequest(engine, policy2, seccomp, places) {
  switch (engine) {
    case "docker":
      return dockerRequest(policy2, seccomp, places);
    case "podman":
      return podmanRequest(policy2, places);
  }
}

// src/formats/self-check.ts
var selfCheckExpectations = {
  interfaces: "lo",
  routes: "none",
  routes6: "none",
  "root-mount": "ro",
  "data-mounts": "/in ro, /out rw",
  environment: "0 keys",
  environ: "0 bytes",
  filter: "2",
  "no-new-privileges": "1",
  capabilities: "0000000000000000",
  "not-root": "yes"
};

// src/attestation/statement.ts
var takenOnTrust = [
  "the runner's root and every process that runs as root",
  "the runner's kernel",
  "earlier steps of the same job",
  "the node binary and the system libraries (digests recorded)",
  "the OCI runtime binary (digest recorded)"
];
function toSubject(name, digest) {
  return { name, digest: { sha256: digest.slice("sha256:".length) } };
}
function subjectDigest(subjects, name) {
  const found = subjects.filter((subject) => subject.name === name);
  return found.length === 1 && found[0] !== void 0 ? `sha256:${found[0].digest.sha256}` : null;
}
function selfDigest({ self_digest: _top, ...statement }) {
  const { self_digest: _own, ...predicate } = statement.predicate;
  return canonicalDigest({ ...statement, predicate });
}
function ownDigest(run3) {
  const { self_digest: top } = run3;
  const { self_digest: own } = run3.predicate;
  return top !== void 0 && own !== void 0 ? null : own ?? top ?? null;
}

// src/attestation/release-rules.ts
var policySubjects = ["policy", "filter-source", "expectations"];
var laterMembers = {
  evidence: ["deadlines", "engine", "environment_states", "run_on_github", "unverified_promises"],
  reading: [
    "descriptors",
    "dev",
    "oom_score_adj",
    "personality",
    "places",
    "randomize_va_space",
    "rootfs",
    "working"
  ],
  cgroup: ["devices", "swap_bytes"],
  run: ["self_digest"]
};
function isDrivenBy({ runtimes }, id) {
  return Object.hasOwn(runtimes, id);
}
var ownRules = {
  policy,
  seccomp: seccompProfile,
  architectures: architectureIds,
  expectations,
  digests: {
    policy: policyDigests.policy,
    "filter-source": policyDigests.seccomp,
    expectations: policyDigests.expectations
  },
  takenOnTrust,
  runtimes: runtimeFacts,
  configOf: (runtime, architecture, places, image = "no image") => {
    const seccomp = profileFor(seccompProfile, architecture);
    return isEngine(runtime) ? toEngineRequest(runtime, policy, seccomp, { ...places, image }) : toRuntimeSpec(policy, seccomp, places);
  },
  bundle: ["config", "rootfs", ...expectations.bundle ?? []],
  stages: expectations.stages ?? { attestation: [], inspection: [] },
  engineStages: expectations.engine_stages ?? { attestation: [], inspection: [] },
  members: {
    ...laterMembers,
    evidence: ["deadlines", "engine", "environment_states", "unverified_promises"]
  },
  raw: ofEachProbe(({ raw }) => [...raw].sort()),
  decisive: ofEachProbe(({ decisive }) => decisive),
  selfCheck: selfCheckExpectations,
  known: null
};
function stagesOf(rules, runtime, kind) {
  return (isEngine(runtime) ? rules.engineStages : rules.stages)[kind];
}
function baselineBy(rules, runtime, uid, rootEntries, architecture) {
  return {
    policy: rules.policy,
    architecture,
    seccomp: profileFor(rules.seccomp, architecture),
    expectations: rules.expectations,
    runtime,
    uid,
    rootEntries,
    known: rules.known
  };
}

// src/formats/validators/evidence.js
var validate2 = toValidate({
  "$id": "urn:tool-kiem-thu:schema:evidence:v1",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "additionalProperties": false,
  "properties": {
    "_type": {
      "const": "https://in-toto.io/Statement/v1",
      "type": "string"
    },
    "predicate": {
      "additionalProperties": false,
      "properties": {
        "acceptance": {
          "const": "NOT ASSERTED: a second party verifies",
          "type": "string"
        },
        "bundle": {
          "items": {
            "additionalProperties": false,
            "properties": {
              "expected": {
                "maxLength": 600,
                "type": "string"
              },
              "id": {
                "maxLength": 80,
                "type": "string"
              },
              "observed": {
                "maxLength": 600,
                "type": "string"
              }
            },
            "required": [
              "id",
              "expected",
              "observed"
            ],
            "type": "object"
          },
          "type": "array"
        },
        "caller_nonce": {
          "anyOf": [
            {
              "pattern": "^[0-9a-f]{32,128}$",
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        },
        "ci_run": {
          "anyOf": [
            {
              "additionalProperties": false,
              "properties": {
                "attempt": {
                  "type": "string"
                },
                "id": {
                  "type": "string"
                }
              },
              "required": [
                "id",
                "attempt"
              ],
              "type": "object"
            },
            {
              "type": "null"
            }
          ]
        },
        "control": {
          "additionalProperties": false,
          "properties": {
            "probes": {
              "additionalProperties": {
                "items": {
                  "maxLength": 80,
                  "type": "string"
                },
                "type": "array"
              },
              "propertyNames": {
                "not": {
                  "const": "__proto__"
                },
                "type": "string"
              },
              "type": "object"
            },
            "record": {
              "additionalProperties": false,
              "properties": {
                "at": {
                  "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
                  "type": "string"
                },
                "key": {
                  "pattern": "^sha256:[0-9a-f]{64}$",
                  "type": "string"
                },
                "reused": {
                  "type": "boolean"
                }
              },
              "required": [
                "key",
                "at",
                "reused"
              ],
              "type": "object"
            }
          },
          "required": [
            "record",
            "probes"
          ],
          "type": "object"
        },
        "deadlines": {
          "additionalProperties": false,
          "properties": {
            "cause": {
              "enum": [
                "policy",
                "slow machine",
                "caller"
              ],
              "type": "string"
            },
            "inspect_seconds": {
              "maximum": 9007199254740991,
              "minimum": 1,
              "type": "integer"
            },
            "measured": {
              "additionalProperties": false,
              "properties": {
                "hash_bytes": {
                  "maximum": 9007199254740991,
                  "minimum": 1,
                  "type": "integer"
                },
                "hash_ms": {
                  "maximum": 9007199254740991,
                  "minimum": 1,
                  "type": "integer"
                },
                "process_ms": {
                  "maximum": 9007199254740991,
                  "minimum": 1,
                  "type": "integer"
                }
              },
              "required": [
                "hash_bytes",
                "hash_ms",
                "process_ms"
              ],
              "type": "object"
            },
            "most": {
              "additionalProperties": false,
              "properties": {
                "inspect_seconds": {
                  "maximum": 9007199254740991,
                  "minimum": 1,
                  "type": "integer"
                },
                "probe_seconds": {
                  "maximum": 9007199254740991,
                  "minimum": 1,
                  "type": "integer"
                }
              },
              "required": [
                "probe_seconds",
                "inspect_seconds"
              ],
              "type": "object"
            },
            "probe_seconds": {
              "maximum": 9007199254740991,
              "minimum": 1,
              "type": "integer"
            }
          },
          "required": [
            "probe_seconds",
            "inspect_seconds",
            "most",
            "cause",
            "measured"
          ],
          "type": "object"
        },
        "decision_effect": {
          "const": "NONE",
          "type": "string"
        },
        "engine": {
          "additionalProperties": false,
          "properties": {
            "image": {
              "pattern": "^sha256:[0-9a-f]{64}$",
              "type": "string"
            }
          },
          "required": [
            "image"
          ],
          "type": "object"
        },
        "environment_states": {
          "anyOf": [
            {
              "additionalProperties": false,
              "properties": {
                "run_attempt": {
                  "anyOf": [
                    {
                      "maxLength": 40,
                      "type": "string"
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "run_id": {
                  "anyOf": [
                    {
                      "maxLength": 40,
                      "type": "string"
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "server": {
                  "anyOf": [
                    {
                      "maxLength": 300,
                      "type": "string"
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "workflow": {
                  "anyOf": [
                    {
                      "maxLength": 500,
                      "type": "string"
                    },
                    {
                      "type": "null"
                    }
                  ]
                }
              },
              "required": [
                "server",
                "run_id",
                "run_attempt",
                "workflow"
              ],
              "type": "object"
            },
            {
              "type": "null"
            }
          ]
        },
        "filter": {
          "additionalProperties": false,
          "properties": {
            "bytes_base64": {
              "anyOf": [
                {
                  "maxLength": 4e4,
                  "type": "string"
                },
                {
                  "type": "null"
                }
              ]
            },
            "observed": {
              "enum": [
                "bytes",
                "not observed"
              ],
              "type": "string"
            }
          },
          "required": [
            "bytes_base64",
            "observed"
          ],
          "type": "object"
        },
        "frame": {
          "additionalProperties": false,
          "properties": {
            "nonce": {
              "pattern": "^[0-9a-f]{32,128}$",
              "type": "string"
            },
            "observations": {
              "additionalProperties": false,
              "properties": {
                "p01-network-egress": {
                  "additionalProperties": false,
                  "properties": {
                    "attempts": {
                      "additionalProperties": {
                        "maxLength": 400,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    },
                    "raw": {
                      "additionalProperties": {
                        "maxLength": 32768,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    }
                  },
                  "required": [
                    "attempts",
                    "raw"
                  ],
                  "type": "object"
                },
                "p02-name-resolution": {
                  "additionalProperties": false,
                  "properties": {
                    "attempts": {
                      "additionalProperties": {
                        "maxLength": 400,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    },
                    "raw": {
                      "additionalProperties": {
                        "maxLength": 32768,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    }
                  },
                  "required": [
                    "attempts",
                    "raw"
                  ],
                  "type": "object"
                },
                "p03-loopback-only": {
                  "additionalProperties": false,
                  "properties": {
                    "attempts": {
                      "additionalProperties": {
                        "maxLength": 400,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    },
                    "raw": {
                      "additionalProperties": {
                        "maxLength": 32768,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    }
                  },
                  "required": [
                    "attempts",
                    "raw"
                  ],
                  "type": "object"
                },
                "p04-rootfs-read-only": {
                  "additionalProperties": false,
                  "properties": {
                    "attempts": {
                      "additionalProperties": {
                        "maxLength": 400,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    },
                    "raw": {
                      "additionalProperties": {
                        "maxLength": 32768,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    }
                  },
                  "required": [
                    "attempts",
                    "raw"
                  ],
                  "type": "object"
                },
                "p05-in-read-only": {
                  "additionalProperties": false,
                  "properties": {
                    "attempts": {
                      "additionalProperties": {
                        "maxLength": 400,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    },
                    "raw": {
                      "additionalProperties": {
                        "maxLength": 32768,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    }
                  },
                  "required": [
                    "attempts",
                    "raw"
                  ],
                  "type": "object"
                },
                "p06-out-write-only": {
                  "additionalProperties": false,
                  "properties": {
                    "attempts": {
                      "additionalProperties": {
                        "maxLength": 400,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    },
                    "raw": {
                      "additionalProperties": {
                        "maxLength": 32768,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    }
                  },
                  "required": [
                    "attempts",
                    "raw"
                  ],
                  "type": "object"
                },
                "p07-mount-set": {
                  "additionalProperties": false,
                  "properties": {
                    "attempts": {
                      "additionalProperties": {
                        "maxLength": 400,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    },
                    "raw": {
                      "additionalProperties": {
                        "maxLength": 32768,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    }
                  },
                  "required": [
                    "attempts",
                    "raw"
                  ],
                  "type": "object"
                },
                "p08-empty-keyset": {
                  "additionalProperties": false,
                  "properties": {
                    "attempts": {
                      "additionalProperties": {
                        "maxLength": 400,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    },
                    "raw": {
                      "additionalProperties": {
                        "maxLength": 32768,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    }
                  },
                  "required": [
                    "attempts",
                    "raw"
                  ],
                  "type": "object"
                },
                "p09-no-subprocess": {
                  "additionalProperties": false,
                  "properties": {
                    "attempts": {
                      "additionalProperties": {
                        "maxLength": 400,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    },
                    "raw": {
                      "additionalProperties": {
                        "maxLength": 32768,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    }
                  },
                  "required": [
                    "attempts",
                    "raw"
                  ],
                  "type": "object"
                },
                "p10-no-privilege": {
                  "additionalProperties": false,
                  "properties": {
                    "attempts": {
                      "additionalProperties": {
                        "maxLength": 400,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    },
                    "raw": {
                      "additionalProperties": {
                        "maxLength": 32768,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    }
                  },
                  "required": [
                    "attempts",
                    "raw"
                  ],
                  "type": "object"
                },
                "p11-syscall-filter": {
                  "additionalProperties": false,
                  "properties": {
                    "attempts": {
                      "additionalProperties": {
                        "maxLength": 400,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    },
                    "raw": {
                      "additionalProperties": {
                        "maxLength": 32768,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    }
                  },
                  "required": [
                    "attempts",
                    "raw"
                  ],
                  "type": "object"
                },
                "p12-no-host-surface": {
                  "additionalProperties": false,
                  "properties": {
                    "attempts": {
                      "additionalProperties": {
                        "maxLength": 400,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    },
                    "raw": {
                      "additionalProperties": {
                        "maxLength": 32768,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    }
                  },
                  "required": [
                    "attempts",
                    "raw"
                  ],
                  "type": "object"
                }
              },
              "required": [
                "p01-network-egress",
                "p02-name-resolution",
                "p03-loopback-only",
                "p04-rootfs-read-only",
                "p05-in-read-only",
                "p06-out-write-only",
                "p07-mount-set",
                "p08-empty-keyset",
                "p09-no-subprocess",
                "p10-no-privilege",
                "p11-syscall-filter",
                "p12-no-host-surface"
              ],
              "type": "object"
            },
            "schema": {
              "const": "tki-frame/v1",
              "type": "string"
            }
          },
          "required": [
            "schema",
            "nonce",
            "observations"
          ],
          "type": "object"
        },
        "grade": {
          "enum": [
            "A",
            "B"
          ],
          "type": "string"
        },
        "host": {
          "additionalProperties": false,
          "properties": {
            "architecture": {
              "maxLength": 40,
              "type": "string"
            },
            "kernel": {
              "maxLength": 200,
              "type": "string"
            },
            "node": {
              "maxLength": 40,
              "type": "string"
            }
          },
          "required": [
            "kernel",
            "architecture",
            "node"
          ],
          "type": "object"
        },
        "independent_clock": {
          "const": "NOT_EVIDENCED",
          "type": "string"
        },
        "judged_at": {
          "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
          "type": "string"
        },
        "matrix": {
          "additionalProperties": {
            "enum": [
              "as expected",
              "not as expected",
              "unverified",
              "not evaluated"
            ],
            "type": "string"
          },
          "propertyNames": {
            "not": {
              "const": "__proto__"
            },
            "type": "string"
          },
          "type": "object"
        },
        "may_gate": {
          "const": false,
          "type": "boolean"
        },
        "nonce": {
          "pattern": "^[0-9a-f]{32,128}$",
          "type": "string"
        },
        "privilege": {
          "enum": [
            "separate",
            "shared"
          ],
          "type": "string"
        },
        "probes": {
          "items": {
            "additionalProperties": false,
            "properties": {
              "basis": {
                "enum": [
                  "both",
                  "inside-only",
                  "outside-only",
                  "none"
                ],
                "type": "string"
              },
              "control": {
                "enum": [
                  "breached",
                  "not breached",
                  "not run"
                ],
                "type": "string"
              },
              "disagreements": {
                "items": {
                  "maxLength": 600,
                  "type": "string"
                },
                "type": "array"
              },
              "id": {
                "type": "string"
              },
              "state": {
                "enum": [
                  "held",
                  "breached",
                  "unverified"
                ],
                "type": "string"
              }
            },
            "required": [
              "id",
              "state",
              "basis",
              "control",
              "disagreements"
            ],
            "type": "object"
          },
          "maxItems": 12,
          "minItems": 12,
          "type": "array"
        },
        "readings": {
          "items": {
            "additionalProperties": false,
            "properties": {
              "cgroup": {
                "additionalProperties": false,
                "properties": {
                  "devices": {
                    "maxLength": 4096,
                    "type": "string"
                  },
                  "memory_bytes": {
                    "maxLength": 60,
                    "type": "string"
                  },
                  "swap_bytes": {
                    "maxLength": 60,
                    "type": "string"
                  },
                  "tasks": {
                    "maxLength": 60,
                    "type": "string"
                  }
                },
                "required": [
                  "memory_bytes",
                  "tasks"
                ],
                "type": "object"
              },
              "descriptors": {
                "additionalProperties": {
                  "additionalProperties": false,
                  "properties": {
                    "flags": {
                      "maxLength": 20,
                      "type": "string"
                    },
                    "identity": {
                      "maxLength": 60,
                      "type": "string"
                    },
                    "target": {
                      "maxLength": 400,
                      "type": "string"
                    }
                  },
                  "required": [
                    "target",
                    "flags",
                    "identity"
                  ],
                  "type": "object"
                },
                "propertyNames": {
                  "maxLength": 10,
                  "not": {
                    "const": "__proto__"
                  },
                  "type": "string"
                },
                "type": "object"
              },
              "dev": {
                "additionalProperties": {
                  "maxLength": 400,
                  "type": "string"
                },
                "propertyNames": {
                  "maxLength": 255,
                  "not": {
                    "const": "__proto__"
                  },
                  "type": "string"
                },
                "type": "object"
              },
              "dev_entries": {
                "items": {
                  "maxLength": 255,
                  "type": "string"
                },
                "type": "array"
              },
              "executable": {
                "additionalProperties": false,
                "properties": {
                  "intended": {
                    "maxLength": 60,
                    "type": "string"
                  },
                  "running": {
                    "maxLength": 60,
                    "type": "string"
                  }
                },
                "required": [
                  "intended",
                  "running"
                ],
                "type": "object"
              },
              "host_namespaces": {
                "additionalProperties": {
                  "maxLength": 60,
                  "type": "string"
                },
                "propertyNames": {
                  "not": {
                    "const": "__proto__"
                  },
                  "type": "string"
                },
                "type": "object"
              },
              "limits": {
                "maxLength": 65536,
                "type": "string"
              },
              "mountinfo": {
                "maxLength": 65536,
                "type": "string"
              },
              "namespaces": {
                "additionalProperties": {
                  "maxLength": 60,
                  "type": "string"
                },
                "propertyNames": {
                  "not": {
                    "const": "__proto__"
                  },
                  "type": "string"
                },
                "type": "object"
              },
              "net": {
                "additionalProperties": false,
                "properties": {
                  "dev": {
                    "maxLength": 65536,
                    "type": "string"
                  },
                  "ipv6_route": {
                    "maxLength": 65536,
                    "type": "string"
                  },
                  "route": {
                    "maxLength": 65536,
                    "type": "string"
                  }
                },
                "required": [
                  "dev",
                  "route",
                  "ipv6_route"
                ],
                "type": "object"
              },
              "oom_score_adj": {
                "maxLength": 200,
                "type": "string"
              },
              "out": {
                "additionalProperties": {
                  "additionalProperties": false,
                  "properties": {
                    "gid": {
                      "maximum": 9007199254740991,
                      "minimum": -9007199254740991,
                      "type": "integer"
                    },
                    "kind": {
                      "enum": [
                        "file",
                        "directory",
                        "other"
                      ],
                      "type": "string"
                    },
                    "links": {
                      "maximum": 9007199254740991,
                      "minimum": -9007199254740991,
                      "type": "integer"
                    },
                    "mode": {
                      "type": "string"
                    },
                    "size": {
                      "maximum": 9007199254740991,
                      "minimum": -9007199254740991,
                      "type": "integer"
                    },
                    "uid": {
                      "maximum": 9007199254740991,
                      "minimum": -9007199254740991,
                      "type": "integer"
                    }
                  },
                  "required": [
                    "mode",
                    "uid",
                    "gid",
                    "size",
                    "links",
                    "kind"
                  ],
                  "type": "object"
                },
                "propertyNames": {
                  "not": {
                    "const": "__proto__"
                  },
                  "type": "string"
                },
                "type": "object"
              },
              "personality": {
                "maxLength": 200,
                "type": "string"
              },
              "places": {
                "additionalProperties": {
                  "maxLength": 60,
                  "type": "string"
                },
                "propertyNames": {
                  "maxLength": 60,
                  "not": {
                    "const": "__proto__"
                  },
                  "type": "string"
                },
                "type": "object"
              },
              "process_start": {
                "maxLength": 40,
                "type": "string"
              },
              "randomize_va_space": {
                "maxLength": 200,
                "type": "string"
              },
              "root_entries": {
                "items": {
                  "maxLength": 255,
                  "type": "string"
                },
                "type": "array"
              },
              "rootfs": {
                "additionalProperties": false,
                "properties": {
                  "expected": {
                    "maxLength": 600,
                    "type": "string"
                  },
                  "observed": {
                    "maxLength": 600,
                    "type": "string"
                  }
                },
                "required": [
                  "expected",
                  "observed"
                ],
                "type": "object"
              },
              "sources": {
                "additionalProperties": {
                  "additionalProperties": false,
                  "properties": {
                    "intended": {
                      "maxLength": 60,
                      "type": "string"
                    },
                    "mounted": {
                      "maxLength": 60,
                      "type": "string"
                    }
                  },
                  "required": [
                    "intended",
                    "mounted"
                  ],
                  "type": "object"
                },
                "propertyNames": {
                  "not": {
                    "const": "__proto__"
                  },
                  "type": "string"
                },
                "type": "object"
              },
              "stage": {
                "enum": [
                  "created",
                  "probing",
                  "waiting",
                  "inspecting",
                  "inspected"
                ],
                "type": "string"
              },
              "status": {
                "maxLength": 65536,
                "type": "string"
              },
              "working": {
                "additionalProperties": false,
                "properties": {
                  "cwd": {
                    "maxLength": 60,
                    "type": "string"
                  },
                  "root": {
                    "maxLength": 60,
                    "type": "string"
                  }
                },
                "required": [
                  "cwd",
                  "root"
                ],
                "type": "object"
              }
            },
            "required": [
              "stage",
              "process_start",
              "namespaces",
              "host_namespaces",
              "status",
              "mountinfo",
              "sources",
              "root_entries",
              "dev_entries",
              "net",
              "limits",
              "cgroup",
              "executable",
              "out"
            ],
            "type": "object"
          },
          "minItems": 1,
          "type": "array"
        },
        "root_entries": {
          "items": {
            "type": "string"
          },
          "type": "array"
        },
        "run": {
          "pattern": "^[0-9a-f]{16}$",
          "type": "string"
        },
        "run_on_github": {
          "const": "NOT_RUN_ON_GITHUB",
          "type": "string"
        },
        "runtime": {
          "additionalProperties": false,
          "properties": {
            "digest": {
              "pattern": "^sha256:[0-9a-f]{64}$",
              "type": "string"
            },
            "id": {
              "type": "string"
            },
            "path": {
              "type": "string"
            },
            "version": {
              "maxLength": 200,
              "type": "string"
            }
          },
          "required": [
            "id",
            "path",
            "version",
            "digest"
          ],
          "type": "object"
        },
        "started_at": {
          "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
          "type": "string"
        },
        "trusted": {
          "items": {
            "maxLength": 2e3,
            "type": "string"
          },
          "type": "array"
        },
        "uid": {
          "maximum": 9007199254740991,
          "minimum": -9007199254740991,
          "type": "integer"
        },
        "unverified_promises": {
          "items": {
            "additionalProperties": false,
            "properties": {
              "id": {
                "pattern": "^[a-z-]{1,40}$",
                "type": "string"
              },
              "observed": {
                "items": {
                  "maxLength": 620,
                  "type": "string"
                },
                "type": "array"
              },
              "what": {
                "maxLength": 2e3,
                "type": "string"
              }
            },
            "required": [
              "id",
              "what",
              "observed"
            ],
            "type": "object"
          },
          "type": "array"
        },
        "venue": {
          "additionalProperties": false,
          "properties": {
            "approval": {
              "const": "NOT_EVIDENCED",
              "type": "string"
            },
            "claimed": {
              "enum": [
                "v1",
                "v2",
                "unstated"
              ],
              "type": "string"
            }
          },
          "required": [
            "claimed",
            "approval"
          ],
          "type": "object"
        }
      },
      "required": [
        "decision_effect",
        "may_gate",
        "acceptance",
        "venue",
        "privilege",
        "grade",
        "runtime",
        "run",
        "nonce",
        "caller_nonce",
        "ci_run",
        "started_at",
        "judged_at",
        "independent_clock",
        "host",
        "uid",
        "frame",
        "readings",
        "filter",
        "bundle",
        "root_entries",
        "control",
        "probes",
        "matrix",
        "trusted"
      ],
      "type": "object"
    },
    "predicateType": {
      "const": "urn:tool-kiem-thu:sandbox-attestation:v1",
      "type": "string"
    },
    "subject": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "digest": {
            "additionalProperties": false,
            "properties": {
              "sha256": {
                "pattern": "^[0-9a-f]{64}$",
                "type": "string"
              }
            },
            "required": [
              "sha256"
            ],
            "type": "object"
          },
          "name": {
            "maxLength": 200,
            "type": "string"
          }
        },
        "required": [
          "name",
          "digest"
        ],
        "type": "object"
      },
      "minItems": 1,
      "type": "array"
    }
  },
  "required": [
    "_type",
    "subject",
    "predicateType",
    "predicate"
  ],
  "type": "object"
});

// src/formats/validators/go.js
var validate3 = toValidate({
  "$id": "urn:tool-kiem-thu:schema:go:v1",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "additionalProperties": false,
  "properties": {
    "as_of": {
      "anyOf": [
        {
          "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    },
    "attestation": {
      "additionalProperties": false,
      "properties": {
        "evidence_digest": {
          "anyOf": [
            {
              "pattern": "^sha256:[0-9a-f]{64}$",
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        },
        "grade": {
          "enum": [
            "A",
            "B",
            "none"
          ],
          "type": "string"
        },
        "observed_as_expected": {
          "maximum": 12,
          "minimum": 0,
          "type": "integer"
        },
        "probes": {
          "const": 12,
          "type": "number"
        },
        "reason": {
          "maxLength": 200,
          "type": "string"
        },
        "runtime": {
          "maxLength": 100,
          "type": "string"
        },
        "status": {
          "enum": [
            "NOT_ATTESTED",
            "NOT_AS_EXPECTED",
            "NOT_ACCEPTED"
          ],
          "type": "string"
        },
        "unverified_promises": {
          "items": {
            "pattern": "^[a-z-]{1,40}$",
            "type": "string"
          },
          "type": "array"
        },
        "venue": {
          "enum": [
            "v1",
            "v2",
            "unstated"
          ],
          "type": "string"
        }
      },
      "required": [
        "status",
        "reason",
        "grade",
        "runtime",
        "venue",
        "observed_as_expected",
        "probes",
        "evidence_digest"
      ],
      "type": "object"
    },
    "caller_nonce": {
      "anyOf": [
        {
          "pattern": "^[0-9a-f]{32,128}$",
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    },
    "catalog_digest": {
      "pattern": "^sha256:[0-9a-f]{64}$",
      "type": "string"
    },
    "claims_digest": {
      "anyOf": [
        {
          "pattern": "^sha256:[0-9a-f]{64}$",
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    },
    "clock": {
      "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
      "type": "string"
    },
    "expected_catalog_digest": {
      "anyOf": [
        {
          "pattern": "^sha256:[0-9a-f]{64}$",
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    },
    "expected_packet_digest": {
      "anyOf": [
        {
          "pattern": "^sha256:[0-9a-f]{64}$",
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    },
    "matrix": {
      "additionalProperties": {
        "enum": [
          "as expected",
          "not as expected",
          "unverified",
          "not evaluated"
        ],
        "type": "string"
      },
      "propertyNames": {
        "not": {
          "const": "__proto__"
        },
        "pattern": "^(2[4-9]|3[0-7])$",
        "type": "string"
      },
      "type": "object"
    },
    "max_age_seconds": {
      "maximum": 9007199254740991,
      "minimum": 1,
      "type": "integer"
    },
    "nonce": {
      "pattern": "^[0-9a-f]{32,128}$",
      "type": "string"
    },
    "packet_digest": {
      "pattern": "^sha256:[0-9a-f]{64}$",
      "type": "string"
    },
    "previous_digest": {
      "anyOf": [
        {
          "pattern": "^sha256:[0-9a-f]{64}$",
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    },
    "run": {
      "pattern": "^[0-9a-f]{16}$",
      "type": "string"
    },
    "schema": {
      "const": "tki-go/v1",
      "type": "string"
    }
  },
  "required": [
    "schema",
    "nonce",
    "caller_nonce",
    "run",
    "clock",
    "as_of",
    "max_age_seconds",
    "packet_digest",
    "expected_packet_digest",
    "catalog_digest",
    "expected_catalog_digest",
    "claims_digest",
    "previous_digest",
    "attestation",
    "matrix"
  ],
  "type": "object"
});

// src/formats/validators/release.js
var validate4 = toValidate({
  "$id": "urn:tool-kiem-thu:schema:release:v1",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "additionalProperties": false,
  "properties": {
    "nonce": {
      "pattern": "^[0-9a-f]{32,128}$",
      "type": "string"
    },
    "removed_programs": {
      "items": {
        "maxLength": 2e3,
        "type": "string"
      },
      "type": "array"
    },
    "schema": {
      "const": "tki-release/v1",
      "type": "string"
    }
  },
  "required": [
    "schema",
    "nonce",
    "removed_programs"
  ],
  "type": "object"
});

// src/formats/validators/run.js
var validate5 = toValidate({
  "$id": "urn:tool-kiem-thu:schema:run:v1",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "additionalProperties": false,
  "properties": {
    "_type": {
      "const": "https://in-toto.io/Statement/v1",
      "type": "string"
    },
    "predicate": {
      "additionalProperties": false,
      "properties": {
        "caller_nonce": {
          "anyOf": [
            {
              "pattern": "^[0-9a-f]{32,128}$",
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        },
        "decision_effect": {
          "const": "NONE",
          "type": "string"
        },
        "disagreements": {
          "items": {
            "maxLength": 600,
            "type": "string"
          },
          "type": "array"
        },
        "ended": {
          "additionalProperties": false,
          "properties": {
            "container": {
              "maxLength": 60,
              "type": "string"
            },
            "finished_at": {
              "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
              "type": "string"
            },
            "oom_kills": {
              "maxLength": 20,
              "type": "string"
            },
            "out_entries": {
              "items": {
                "maxLength": 255,
                "type": "string"
              },
              "type": "array"
            },
            "removed_programs": {
              "items": {
                "maxLength": 255,
                "type": "string"
              },
              "type": "array"
            }
          },
          "required": [
            "container",
            "out_entries",
            "oom_kills",
            "removed_programs",
            "finished_at"
          ],
          "type": "object"
        },
        "exit_code": {
          "maximum": 9007199254740991,
          "minimum": -9007199254740991,
          "type": "integer"
        },
        "go": {
          "anyOf": [
            {
              "maxLength": 65536,
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        },
        "may_gate": {
          "const": false,
          "type": "boolean"
        },
        "nonce": {
          "pattern": "^[0-9a-f]{32,128}$",
          "type": "string"
        },
        "readings": {
          "items": {
            "additionalProperties": false,
            "properties": {
              "cgroup": {
                "additionalProperties": false,
                "properties": {
                  "devices": {
                    "maxLength": 4096,
                    "type": "string"
                  },
                  "memory_bytes": {
                    "maxLength": 60,
                    "type": "string"
                  },
                  "swap_bytes": {
                    "maxLength": 60,
                    "type": "string"
                  },
                  "tasks": {
                    "maxLength": 60,
                    "type": "string"
                  }
                },
                "required": [
                  "memory_bytes",
                  "tasks"
                ],
                "type": "object"
              },
              "descriptors": {
                "additionalProperties": {
                  "additionalProperties": false,
                  "properties": {
                    "flags": {
                      "maxLength": 20,
                      "type": "string"
                    },
                    "identity": {
                      "maxLength": 60,
                      "type": "string"
                    },
                    "target": {
                      "maxLength": 400,
                      "type": "string"
                    }
                  },
                  "required": [
                    "target",
                    "flags",
                    "identity"
                  ],
                  "type": "object"
                },
                "propertyNames": {
                  "maxLength": 10,
                  "not": {
                    "const": "__proto__"
                  },
                  "type": "string"
                },
                "type": "object"
              },
              "dev": {
                "additionalProperties": {
                  "maxLength": 400,
                  "type": "string"
                },
                "propertyNames": {
                  "maxLength": 255,
                  "not": {
                    "const": "__proto__"
                  },
                  "type": "string"
                },
                "type": "object"
              },
              "dev_entries": {
                "items": {
                  "maxLength": 255,
                  "type": "string"
                },
                "type": "array"
              },
              "executable": {
                "additionalProperties": false,
                "properties": {
                  "intended": {
                    "maxLength": 60,
                    "type": "string"
                  },
                  "running": {
                    "maxLength": 60,
                    "type": "string"
                  }
                },
                "required": [
                  "intended",
                  "running"
                ],
                "type": "object"
              },
              "host_namespaces": {
                "additionalProperties": {
                  "maxLength": 60,
                  "type": "string"
                },
                "propertyNames": {
                  "not": {
                    "const": "__proto__"
                  },
                  "type": "string"
                },
                "type": "object"
              },
              "limits": {
                "maxLength": 65536,
                "type": "string"
              },
              "mountinfo": {
                "maxLength": 65536,
                "type": "string"
              },
              "namespaces": {
                "additionalProperties": {
                  "maxLength": 60,
                  "type": "string"
                },
                "propertyNames": {
                  "not": {
                    "const": "__proto__"
                  },
                  "type": "string"
                },
                "type": "object"
              },
              "net": {
                "additionalProperties": false,
                "properties": {
                  "dev": {
                    "maxLength": 65536,
                    "type": "string"
                  },
                  "ipv6_route": {
                    "maxLength": 65536,
                    "type": "string"
                  },
                  "route": {
                    "maxLength": 65536,
                    "type": "string"
                  }
                },
                "required": [
                  "dev",
                  "route",
                  "ipv6_route"
                ],
                "type": "object"
              },
              "oom_score_adj": {
                "maxLength": 200,
                "type": "string"
              },
              "out": {
                "additionalProperties": {
                  "additionalProperties": false,
                  "properties": {
                    "gid": {
                      "maximum": 9007199254740991,
                      "minimum": -9007199254740991,
                      "type": "integer"
                    },
                    "kind": {
                      "enum": [
                        "file",
                        "directory",
                        "other"
                      ],
                      "type": "string"
                    },
                    "links": {
                      "maximum": 9007199254740991,
                      "minimum": -9007199254740991,
                      "type": "integer"
                    },
                    "mode": {
                      "type": "string"
                    },
                    "size": {
                      "maximum": 9007199254740991,
                      "minimum": -9007199254740991,
                      "type": "integer"
                    },
                    "uid": {
                      "maximum": 9007199254740991,
                      "minimum": -9007199254740991,
                      "type": "integer"
                    }
                  },
                  "required": [
                    "mode",
                    "uid",
                    "gid",
                    "size",
                    "links",
                    "kind"
                  ],
                  "type": "object"
                },
                "propertyNames": {
                  "not": {
                    "const": "__proto__"
                  },
                  "type": "string"
                },
                "type": "object"
              },
              "personality": {
                "maxLength": 200,
                "type": "string"
              },
              "places": {
                "additionalProperties": {
                  "maxLength": 60,
                  "type": "string"
                },
                "propertyNames": {
                  "maxLength": 60,
                  "not": {
                    "const": "__proto__"
                  },
                  "type": "string"
                },
                "type": "object"
              },
              "process_start": {
                "maxLength": 40,
                "type": "string"
              },
              "randomize_va_space": {
                "maxLength": 200,
                "type": "string"
              },
              "root_entries": {
                "items": {
                  "maxLength": 255,
                  "type": "string"
                },
                "type": "array"
              },
              "rootfs": {
                "additionalProperties": false,
                "properties": {
                  "expected": {
                    "maxLength": 600,
                    "type": "string"
                  },
                  "observed": {
                    "maxLength": 600,
                    "type": "string"
                  }
                },
                "required": [
                  "expected",
                  "observed"
                ],
                "type": "object"
              },
              "sources": {
                "additionalProperties": {
                  "additionalProperties": false,
                  "properties": {
                    "intended": {
                      "maxLength": 60,
                      "type": "string"
                    },
                    "mounted": {
                      "maxLength": 60,
                      "type": "string"
                    }
                  },
                  "required": [
                    "intended",
                    "mounted"
                  ],
                  "type": "object"
                },
                "propertyNames": {
                  "not": {
                    "const": "__proto__"
                  },
                  "type": "string"
                },
                "type": "object"
              },
              "stage": {
                "enum": [
                  "created",
                  "probing",
                  "waiting",
                  "inspecting",
                  "inspected"
                ],
                "type": "string"
              },
              "status": {
                "maxLength": 65536,
                "type": "string"
              },
              "working": {
                "additionalProperties": false,
                "properties": {
                  "cwd": {
                    "maxLength": 60,
                    "type": "string"
                  },
                  "root": {
                    "maxLength": 60,
                    "type": "string"
                  }
                },
                "required": [
                  "cwd",
                  "root"
                ],
                "type": "object"
              }
            },
            "required": [
              "stage",
              "process_start",
              "namespaces",
              "host_namespaces",
              "status",
              "mountinfo",
              "sources",
              "root_entries",
              "dev_entries",
              "net",
              "limits",
              "cgroup",
              "executable",
              "out"
            ],
            "type": "object"
          },
          "type": "array"
        },
        "release": {
          "anyOf": [
            {
              "maxLength": 65536,
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        },
        "run": {
          "pattern": "^[0-9a-f]{16}$",
          "type": "string"
        },
        "self_digest": {
          "pattern": "^sha256:[0-9a-f]{64}$",
          "type": "string"
        },
        "verdict": {
          "anyOf": [
            {
              "enum": [
                "EVIDENCE_PRESENT",
                "NOT_EVIDENCED_IN_ALLOWED_SURFACES",
                "UNVERIFIED",
                "READ_LEVEL_FAIL",
                "FLAG_AUTHORITY_VIOLATION",
                "FLAG_LOCAL_FIRST_AUTHORITY",
                "CONTRACT_VIOLATION_IN_DESIGN",
                "BLOCKED_BY_UNVERIFIED_SOURCE",
                "BLOCKED_BY_UNSAFE_ACCESS",
                "BLOCKED"
              ],
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        }
      },
      "required": [
        "decision_effect",
        "may_gate",
        "run",
        "nonce",
        "caller_nonce",
        "verdict",
        "exit_code",
        "go",
        "release",
        "readings",
        "ended",
        "disagreements"
      ],
      "type": "object"
    },
    "predicateType": {
      "const": "urn:tool-kiem-thu:run:v1",
      "type": "string"
    },
    "self_digest": {
      "pattern": "^sha256:[0-9a-f]{64}$",
      "type": "string"
    },
    "subject": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "digest": {
            "additionalProperties": false,
            "properties": {
              "sha256": {
                "pattern": "^[0-9a-f]{64}$",
                "type": "string"
              }
            },
            "required": [
              "sha256"
            ],
            "type": "object"
          },
          "name": {
            "maxLength": 200,
            "type": "string"
          }
        },
        "required": [
          "name",
          "digest"
        ],
        "type": "object"
      },
      "minItems": 1,
      "type": "array"
    }
  },
  "required": [
    "_type",
    "subject",
    "predicateType",
    "predicate"
  ],
  "type": "object"
});

// src/formats/validators/observations.js
var validate6 = toValidate({
  "$id": "urn:tool-kiem-thu:schema:observations:v1",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "additionalProperties": false,
  "properties": {
    "caller_nonce": {
      "anyOf": [
        {
          "pattern": "^[0-9a-f]{32,128}$",
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    },
    "decision_effect": {
      "const": "NONE",
      "type": "string"
    },
    "discrepancies": {
      "items": {
        "maxLength": 600,
        "type": "string"
      },
      "type": "array"
    },
    "matrix": {
      "additionalProperties": {
        "enum": [
          "as expected",
          "not as expected",
          "unverified",
          "not evaluated"
        ],
        "type": "string"
      },
      "propertyNames": {
        "not": {
          "const": "__proto__"
        },
        "type": "string"
      },
      "type": "object"
    },
    "may_gate": {
      "const": false,
      "type": "boolean"
    },
    "nonce": {
      "pattern": "^[0-9a-f]{32,128}$",
      "type": "string"
    },
    "observed_as_expected": {
      "maximum": 12,
      "minimum": 0,
      "type": "integer"
    },
    "observed_at": {
      "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
      "type": "string"
    },
    "probes": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "basis": {
            "enum": [
              "both",
              "inside-only",
              "outside-only",
              "none"
            ],
            "type": "string"
          },
          "control": {
            "enum": [
              "breached",
              "not breached",
              "not run"
            ],
            "type": "string"
          },
          "disagreements": {
            "items": {
              "maxLength": 600,
              "type": "string"
            },
            "type": "array"
          },
          "id": {
            "type": "string"
          },
          "state": {
            "enum": [
              "held",
              "breached",
              "unverified"
            ],
            "type": "string"
          }
        },
        "required": [
          "id",
          "state",
          "basis",
          "control",
          "disagreements"
        ],
        "type": "object"
      },
      "maxItems": 12,
      "minItems": 12,
      "type": "array"
    },
    "run": {
      "pattern": "^[0-9a-f]{16}$",
      "type": "string"
    },
    "runtime": {
      "maxLength": 40,
      "type": "string"
    },
    "schema": {
      "const": "tki-observations/v1",
      "type": "string"
    },
    "statement": {
      "const": "NONE: the sandbox was not as the policy says, and nothing is attested",
      "type": "string"
    },
    "venue": {
      "enum": [
        "v1",
        "v2",
        "unstated"
      ],
      "type": "string"
    }
  },
  "required": [
    "schema",
    "decision_effect",
    "may_gate",
    "statement",
    "run",
    "nonce",
    "caller_nonce",
    "venue",
    "runtime",
    "observed_at",
    "observed_as_expected",
    "probes",
    "matrix",
    "discrepancies"
  ],
  "type": "object"
});

// src/attestation/verify/observations.ts
var readObservations = (bytes) => parse(bytes, validate6, "\n");
var NAMED = 4;
function observationsWords({
  probes: probes2,
  observed_as_expected: held,
  discrepancies
}) {
  const broken = probes2.filter(({ state }) => state !== "held");
  const named = broken.slice(0, NAMED).map(({ id, state }) => `${quoted(id)} ${state}`);
  const more = broken.length > NAMED ? [`${broken.length - NAMED} more`] : [];
  const seen = discrepancies.length === 0 ? [] : [`${discrepancies.length} discrepancies of bundle and witness`];
  const what = [...named, ...more, ...seen].join(", ");
  return `observations, and no Statement: ${held} of ${probes2.length} probes as expected (${what}). Nothing is attested, so there is nothing to verify: follow report.md, and run again`;
}

// src/attestation/verify/inputs.ts
var expectNothing = {
  packet: null,
  policy: null,
  catalog: null,
  nonce: null,
  run: null,
  maxAgeSeconds: null,
  since: null,
  approval: null
};
var nothingAround = { damaged: /* @__PURE__ */ new Map(), others: [], inside: [] };
function digester(files) {
  const made2 = /* @__PURE__ */ new Map();
  return (name) => {
    const bytes = files.get(name);
    if (bytes === void 0) return null;
    const digest = made2.get(name) ?? sha256(bytes);
    made2.set(name, digest);
    return digest;
  };
}

// src/attestation/verify/read-documents.ts
var SUBJECT_LIMIT = 64;
var isEvidenceName = (name) => runFileKind(name) === "evidence";
function runNames(names2) {
  const own = names2.filter((name) => runFileKind(name) !== null).sort();
  if (own.filter(isEvidenceName).length > 1) return { why: "there is more than one evidence file" };
  if (own.filter((name) => runFileKind(name) === "checkpoint").length > 1)
    return { why: "there is more than one checkpoint: the files of two runs, or of half a run" };
  if (own.some((name) => runFileKind(name) === "observations") && own.some(isEvidenceName))
    return {
      why: "evidence lies beside the observations of a run that was not attested: the files of two runs"
    };
  return own;
}
var FOLDERS_NAMED = 3;
var shown = (path) => /^[\w./@+-]+$/.test(path) ? path : JSON.stringify(path);
var placeOf = ({ folder }) => folder === void 0 ? "there" : `in ${shown(folder)}`;
var UNPACK = "Unpack the report and evidence artifacts into one folder";
var below = ({ folder, inside }) => inside.slice(0, FOLDERS_NAMED).map((name) => shown(folder === void 0 ? name : `${folder.replace(/\/+$/, "")}/${name}`)).join(", ");
function observationsIn(files) {
  const [, bytes] = [...files].find(([name]) => runFileKind(name) === "observations") ?? [];
  return readObservations(bytes);
}
function whyNoRun(files, around) {
  const { damaged, inside } = around;
  const damage = damaged.get(runStatementName);
  if (damage !== void 0) return `run.json ${damage}: give the files as the run left them`;
  const seen = observationsIn(files);
  if (seen !== null) return observationsWords(seen);
  const absent = `run.json is not ${placeOf(around)}`;
  const [first] = damaged;
  if (first !== void 0) return `${absent}, and ${first.join(" ")}`;
  if (inside.length > 0) return `${absent}. ${UNPACK}; found below: ${below(around)}`;
  if ([...files.keys()].some(isEvidenceName))
    return `${absent}, although its evidence is: half of a run. ${UNPACK}`;
  const archives = around.others.filter((name) => /\.zip$/i.test(name)).slice(0, FOLDERS_NAMED);
  if (archives.length > 0)
    return `${absent}. ${UNPACK}; found there, still packed: ${archives.map(shown).join(", ")}`;
  return files.size > 0 ? `${absent}: a BLOCKED run leaves nothing that could be recomputed. For any other run: ${UNPACK}` : `${absent}, and neither is any other file of a run: give the directory that \`tki inspect --out\` wrote`;
}
function whyNone(name, bytes, around, validate7) {
  const damage = around.damaged.get(name);
  if (damage !== void 0) return `${name} ${damage}: give the files as the run left them`;
  if (bytes === void 0) {
    const found = around.inside.length > 0 ? `; found below: ${below(around)}` : "";
    return `${name} is not ${placeOf(around)}, although run.json says that the run left one. ${UNPACK}${found}`;
  }
  if (bytes.length === 0) return `${name} is empty`;
  return `${name} is not a valid ${WORDS[runFileKind(name) ?? "go"]} in RFC 8785 form: ${whyNoForm(bytes, validate7)}`;
}
var WORDS = {
  run: "run statement",
  evidence: "attestation evidence",
  report: "report",
  markdown: "report",
  checkpoint: "checkpoint",
  observations: "file of observations",
  go: "message to the inspector"
};
function readDocuments(files, digestOf = digester(files), around = nothingAround) {
  if (!files.has(runStatementName)) return whyNoRun(files, around);
  const run3 = parse(files.get(runStatementName), validate5, "\n");
  if (run3 === null) return whyNone(runStatementName, files.get(runStatementName), around, validate5);
  const evidenceFile = [...files.keys(), ...around.damaged.keys()].find(isEvidenceName);
  if (evidenceFile === void 0) {
    const named = run3.subject.map(({ name }) => name).find(isEvidenceName);
    return named === void 0 ? "there is no evidence file" : whyNone(named, void 0, around, validate2);
  }
  const evidenceDigest = digestOf(evidenceFile);
  const evidence = parse(files.get(evidenceFile), validate2, "\n");
  if (evidence === null || evidenceDigest === null)
    return whyNone(evidenceFile, files.get(evidenceFile), around, validate2);
  if (run3.subject.length > SUBJECT_LIMIT || evidence.subject.length > SUBJECT_LIMIT)
    return `more than ${SUBJECT_LIMIT} subjects`;
  const known2 = { run: run3, evidence, evidenceFile, evidenceDigest };
  if (run3.predicate.go === null) return { ...known2, inspected: null };
  const go = parse(run3.predicate.go, validate3, "");
  const report = parse(files.get(reportName), validate, "\n");
  if (go === null) return whyNone("go.json", Buffer.from(run3.predicate.go), nothingAround, validate3);
  if (report === null) return whyNone(reportName, files.get(reportName), around, validate);
  return { ...known2, inspected: { go, release: parse(run3.predicate.release, validate4, ""), report } };
}
var OTHER_VERSION = /^(urn:tool-kiem-thu:(?:run|sandbox-attestation):v|tki-report\/v)(?!1$)\d{1,6}$/;
var kindOf = (value) => {
  if (!(value instanceof Object)) return null;
  const { predicateType, schema } = value;
  const kind = predicateType ?? schema;
  return typeof kind === "string" && OTHER_VERSION.test(kind) ? kind : null;
};
var within = (value, depth) => !(value instanceof Object) || depth > 0 && Object.values(value).every((each) => within(each, depth - 1));
function otherVersionIn(files) {
  for (const bytes of files.values()) {
    const value = parse(
      bytes,
      (each) => kindOf(each) !== null && within(each, DEPTH_LIMIT),
      "\n"
    );
    const kind = kindOf(value);
    if (kind !== null) return kind;
  }
  return null;
}

// catalog/releases.json
var releases_default = [
  {
    version: "0.1.0",
    programs: {
      "enter.cjs": "sha256:c2c938cfd49077448a9e705bfa665f14c6753192151f52775140551787eb48f7",
      "probe.cjs": "sha256:2db3502f0606567370bd54641af01e7e16b05627c9f9273d5be621121a35fdc7",
      "inspect.cjs": "sha256:0a6cc3a068ddfa89d931ca0d3457516cb3fdec37a7e1832e1ce9d6a04ed1ed3c",
      "inspect.json": "sha256:f5803ec776f49b558b08abf64d2f0a4cab8031e3ba72cdd9e6faa9bc9bf14cab"
    },
    policy: {
      policy: "sha256:8163b3401950fea83269a80f5de286ac50be8fd923b06bcd0b19da5f97e75393",
      "filter-source": "sha256:28dee42b50568409e40f7d2a23fbd082ae8b7d6792b360d4ed5b81dd566131a8",
      expectations: "sha256:0739c4f974a269357e321665bda6e74ce3743d87fc745e2e02bbf4cac6d2cecc"
    }
  }
];

// sandbox/releases/0.1.0/expectations.json
var expectations_default2 = {
  schema: "tki-expectations/v1",
  attempts: {
    "p01-network-egress": {
      "tcp-public": "EPERM",
      "tcp-private": "EPERM",
      "tcp-metadata": "EPERM",
      "tcp-loopback": "EPERM",
      "tcp6-loopback": "EPERM",
      "unix-socket": "EPERM",
      "tcp-listen": "EPERM",
      "unix-listen": "EPERM",
      "udp-send": "EPERM"
    },
    "p02-name-resolution": { getaddrinfo: "EAI_AGAIN|ENOTFOUND", "resolver-query": "ECONNREFUSED" },
    "p03-loopback-only": { "interface-list": "ERR_SYSTEM_ERROR" },
    "p04-rootfs-read-only": {
      "create-in-root": "EROFS",
      "create-in-app": "EROFS",
      append: "EACCES",
      mkdir: "EPERM",
      rename: "EPERM",
      unlink: "EPERM"
    },
    "p05-in-read-only": { create: "EROFS", append: "EACCES", rename: "EPERM", unlink: "EPERM" },
    "p06-out-write-only": {
      write: "OK",
      "read-back": "EACCES",
      "open-read-write": "EACCES",
      list: "EACCES",
      create: "EACCES",
      rename: "EPERM",
      unlink: "EPERM",
      dlopen: "ERR_DLOPEN_FAILED",
      "proc-self-mem": "EROFS"
    },
    "p07-mount-set": {},
    "p08-empty-keyset": { "environment-keys": "0", "environ-bytes": "0" },
    "p09-no-subprocess": {
      "spawn-sync-node": "EPERM",
      "spawn-node": "EPERM",
      "spawn-missing-shell": "EPERM",
      "fork-node": "EPERM"
    },
    "p10-no-privilege": { setuid: "EPERM", setgid: "EPERM", seteuid: "EPERM", setgroups: "EPERM" },
    "p11-syscall-filter": {
      chmod: "EPERM",
      statfs: "EPERM",
      symlink: "EPERM",
      link: "EPERM",
      kill: "EPERM",
      watch: "EPERM",
      getgroups: "EPERM",
      utimes: "EPERM"
    },
    "p12-no-host-surface": {
      "docker-socket": "ENOENT",
      "docker-socket-run": "ENOENT",
      "containerd-socket": "ENOENT",
      "podman-socket": "ENOENT",
      run: "ENOENT",
      "var-run": "ENOENT",
      sys: "ENOENT",
      etc: "ENOENT",
      home: "ENOENT",
      tmp: "ENOENT",
      "proc-keys": "ENOENT",
      "proc-sys": "ENOENT",
      "proc-kcore": "ENOENT",
      "proc-host-net": "ENOENT",
      "docker-env": "ENOENT"
    }
  },
  runtimes: {
    runc: {
      mounts: [
        { mount_point: "/", fs_type: null, options: ["ro"], super_options: [] },
        {
          mount_point: "/proc",
          fs_type: "proc",
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: ["ro", "subset=pid"]
        },
        {
          mount_point: "/dev",
          fs_type: null,
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: []
        },
        {
          mount_point: "/in",
          fs_type: null,
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: []
        },
        {
          mount_point: "/out",
          fs_type: "tmpfs",
          options: ["nodev", "noexec", "nosuid", "rw"],
          super_options: ["mode=111", "nr_inodes=16", "rw", "size=65536k"]
        }
      ],
      dev: ["null"]
    },
    crun: {
      mounts: [
        { mount_point: "/", fs_type: null, options: ["ro"], super_options: [] },
        {
          mount_point: "/proc",
          fs_type: "proc",
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: ["ro", "subset=pid"]
        },
        {
          mount_point: "/dev",
          fs_type: "tmpfs",
          options: ["noexec", "nosuid", "ro"],
          super_options: ["mode=755", "nr_inodes=32", "rw", "size=64k"]
        },
        {
          mount_point: "/in",
          fs_type: null,
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: []
        },
        {
          mount_point: "/out",
          fs_type: "tmpfs",
          options: ["nodev", "noexec", "nosuid", "rw"],
          super_options: ["mode=111", "nr_inodes=16", "rw", "size=65536k"]
        }
      ],
      dev: [
        "core",
        "fd",
        "full",
        "null",
        "ptmx",
        "random",
        "stderr",
        "stdin",
        "stdout",
        "tty",
        "urandom",
        "zero"
      ]
    }
  }
};

// sandbox/releases/0.1.0/policy.json
var policy_default2 = {
  schema: "tki-policy/v1",
  hostname: "tki",
  uid_range: { first: 2e9, size: 1e8 },
  umask: "0577",
  namespaces: ["cgroup", "ipc", "mount", "network", "pid", "uts"],
  no_new_privileges: true,
  capabilities: [],
  environment: [],
  mounts: {
    "/proc": { kind: "proc", options: ["ro", "nosuid", "nodev", "noexec", "subset=pid"] },
    "/in": { kind: "data", options: ["bind", "private", "ro", "nosuid", "nodev", "noexec"] },
    "/out": { kind: "data", options: ["bind", "private", "rw", "nosuid", "nodev", "noexec"] }
  },
  root: { read_only: true },
  out: { bytes: 67108864, inodes: 16, directory_mode: "0111", file_mode: "0222" },
  limits: {
    memory_bytes: 805306368,
    tasks: 32,
    open_files: 128,
    file_bytes: 16777216,
    cpu_seconds: 180,
    core_bytes: 0
  },
  deadline_seconds: { probe: 20, inspect: 90 },
  node_options: [
    "--jitless",
    "--disallow-code-generation-from-strings",
    "--no-warnings",
    "--max-old-space-size=512"
  ]
};

// sandbox/releases/0.1.0/rules.json
var rules_default = {
  taken_on_trust: [
    "the runner's root and every process that runs as root",
    "the runner's kernel",
    "earlier steps of the same job",
    "the node binary and the system libraries (digests recorded)",
    "the OCI runtime binary (digest recorded)"
  ],
  runtimes: {
    crun: {
      grade: "A",
      filterBytes: true,
      config: {
        ociVersion: "1.0.2",
        hostname: "tki",
        process: {
          terminal: false,
          user: {
            uid: "${uid}",
            gid: "${uid}",
            umask: 383,
            additionalGids: []
          },
          args: [
            "/app/node",
            "--jitless",
            "--disallow-code-generation-from-strings",
            "--no-warnings",
            "--max-old-space-size=512",
            "/app/enter.cjs",
            "${nonce}"
          ],
          env: [],
          cwd: "/",
          capabilities: {
            bounding: [],
            effective: [],
            inheritable: [],
            permitted: [],
            ambient: []
          },
          noNewPrivileges: true,
          oomScoreAdj: 0,
          rlimits: [
            {
              type: "RLIMIT_CORE",
              hard: 0,
              soft: 0
            },
            {
              type: "RLIMIT_CPU",
              hard: 180,
              soft: 180
            },
            {
              type: "RLIMIT_FSIZE",
              hard: 16777216,
              soft: 16777216
            },
            {
              type: "RLIMIT_NOFILE",
              hard: 128,
              soft: 128
            }
          ]
        },
        root: {
          path: "rootfs",
          readonly: true
        },
        mounts: [
          {
            destination: "/proc",
            type: "proc",
            source: "proc",
            options: ["ro", "nosuid", "nodev", "noexec", "subset=pid"]
          },
          {
            destination: "/dev",
            type: "tmpfs",
            source: "tmpfs",
            options: ["ro", "nosuid", "noexec", "mode=755", "size=65536", "nr_inodes=32"]
          },
          {
            destination: "/in",
            type: "bind",
            source: "/var/lib/tool-kiem-thu/${run}/in",
            options: ["bind", "private", "ro", "nosuid", "nodev", "noexec"]
          },
          {
            destination: "/out",
            type: "bind",
            source: "/var/lib/tool-kiem-thu/${run}/out",
            options: ["bind", "private", "rw", "nosuid", "nodev", "noexec"]
          }
        ],
        linux: {
          namespaces: [
            {
              type: "cgroup"
            },
            {
              type: "ipc"
            },
            {
              type: "mount"
            },
            {
              type: "network"
            },
            {
              type: "pid"
            },
            {
              type: "uts"
            }
          ],
          cgroupsPath: "/tki-${run}",
          resources: {
            memory: {
              limit: 805306368,
              swap: 805306368
            },
            pids: {
              limit: 32
            },
            devices: [
              {
                allow: false,
                access: "rwm"
              }
            ]
          },
          seccomp: "${seccomp}",
          rootfsPropagation: "private",
          maskedPaths: [],
          readonlyPaths: []
        }
      }
    },
    runc: {
      grade: "A",
      filterBytes: false,
      config: {
        ociVersion: "1.0.2",
        hostname: "tki",
        process: {
          terminal: false,
          user: {
            uid: "${uid}",
            gid: "${uid}",
            umask: 383,
            additionalGids: []
          },
          args: [
            "/app/node",
            "--jitless",
            "--disallow-code-generation-from-strings",
            "--no-warnings",
            "--max-old-space-size=512",
            "/app/enter.cjs",
            "${nonce}"
          ],
          env: [],
          cwd: "/",
          capabilities: {
            bounding: [],
            effective: [],
            inheritable: [],
            permitted: [],
            ambient: []
          },
          noNewPrivileges: true,
          oomScoreAdj: 0,
          rlimits: [
            {
              type: "RLIMIT_CORE",
              hard: 0,
              soft: 0
            },
            {
              type: "RLIMIT_CPU",
              hard: 180,
              soft: 180
            },
            {
              type: "RLIMIT_FSIZE",
              hard: 16777216,
              soft: 16777216
            },
            {
              type: "RLIMIT_NOFILE",
              hard: 128,
              soft: 128
            }
          ]
        },
        root: {
          path: "rootfs",
          readonly: true
        },
        mounts: [
          {
            destination: "/proc",
            type: "proc",
            source: "proc",
            options: ["ro", "nosuid", "nodev", "noexec", "subset=pid"]
          },
          {
            destination: "/dev",
            type: "bind",
            source: "/var/lib/tool-kiem-thu/${run}/dev",
            options: ["bind", "private", "ro", "nosuid", "nodev", "noexec"]
          },
          {
            destination: "/in",
            type: "bind",
            source: "/var/lib/tool-kiem-thu/${run}/in",
            options: ["bind", "private", "ro", "nosuid", "nodev", "noexec"]
          },
          {
            destination: "/out",
            type: "bind",
            source: "/var/lib/tool-kiem-thu/${run}/out",
            options: ["bind", "private", "rw", "nosuid", "nodev", "noexec"]
          }
        ],
        linux: {
          namespaces: [
            {
              type: "cgroup"
            },
            {
              type: "ipc"
            },
            {
              type: "mount"
            },
            {
              type: "network"
            },
            {
              type: "pid"
            },
            {
              type: "uts"
            }
          ],
          cgroupsPath: "/tki-${run}",
          resources: {
            memory: {
              limit: 805306368,
              swap: 805306368
            },
            pids: {
              limit: 32
            },
            devices: [
              {
                allow: false,
                access: "rwm"
              }
            ]
          },
          seccomp: "${seccomp}",
          rootfsPropagation: "private",
          maskedPaths: [],
          readonlyPaths: []
        }
      }
    }
  },
  bundle: ["config", "rootfs"],
  stages: ["created", "probing", "inspecting"],
  members: {
    evidence: ["run_on_github"],
    reading: [],
    cgroup: [],
    run: []
  },
  raw: {
    "p03-loopback-only": ["dev", "ipv6_route", "route"],
    "p07-mount-set": ["mountinfo"],
    "p10-no-privilege": ["status"],
    "p12-no-host-surface": ["dev", "proc", "root"]
  },
  decisive: {
    "p01-network-egress": ["tcp-loopback", "tcp-listen", "udp-send", "unix-socket"],
    "p02-name-resolution": ["getaddrinfo", "resolver-query"],
    "p03-loopback-only": ["interfaces", "routes"],
    "p04-rootfs-read-only": ["create-in-root", "append", "rename", "unlink"],
    "p05-in-read-only": ["create", "append", "rename", "unlink"],
    "p06-out-write-only": ["read-back", "list", "create", "rename", "unlink", "proc-self-mem"],
    "p07-mount-set": ["mounts"],
    "p08-empty-keyset": ["environment-keys", "environ-bytes"],
    "p09-no-subprocess": ["spawn-sync-node", "spawn-node"],
    "p10-no-privilege": ["setuid", "setgid", "status-CapEff", "status-NoNewPrivs"],
    "p11-syscall-filter": ["chmod", "statfs", "symlink", "kill", "watch"],
    "p12-no-host-surface": ["docker-socket-run", "proc-sys", "root-entries"]
  },
  self_check: {
    interfaces: "lo",
    routes: "none",
    routes6: "none",
    "root-mount": "ro",
    "data-mounts": "/in ro, /out rw",
    environment: "0 keys",
    environ: "0 bytes",
    filter: "2",
    "no-new-privileges": "1",
    capabilities: "0000000000000000",
    "not-root": "yes"
  },
  checks: [
    "inside p03-loopback-only interfaces",
    "inside p03-loopback-only routes",
    "inside p03-loopback-only routes6",
    "inside p07-mount-set mounts",
    "inside p10-no-privilege status-CapAmb",
    "inside p10-no-privilege status-CapBnd",
    "inside p10-no-privilege status-CapEff",
    "inside p10-no-privilege status-CapInh",
    "inside p10-no-privilege status-CapPrm",
    "inside p10-no-privilege status-Gid",
    "inside p10-no-privilege status-Groups",
    "inside p10-no-privilege status-NoNewPrivs",
    "inside p10-no-privilege status-Uid",
    "inside p10-no-privilege status-Umask",
    "inside p12-no-host-surface dev-entries",
    "inside p12-no-host-surface proc-entries",
    "inside p12-no-host-surface root-entries",
    "outside p01-network-egress filter-accept4",
    "outside p01-network-egress filter-bind",
    "outside p01-network-egress filter-connect",
    "outside p01-network-egress filter-io_uring_setup",
    "outside p01-network-egress filter-listen",
    "outside p01-network-egress filter-sendto",
    "outside p01-network-egress filter-socket",
    "outside p01-network-egress filter-socketpair",
    "outside p02-name-resolution filter-socket",
    "outside p03-loopback-only interfaces",
    "outside p03-loopback-only routes",
    "outside p03-loopback-only routes6",
    "outside p04-rootfs-read-only mounts",
    "outside p04-rootfs-read-only source-/",
    "outside p05-in-read-only mounts",
    "outside p05-in-read-only source-/in",
    "outside p06-out-write-only mounts",
    "outside p06-out-write-only out-checkpoint.md",
    "outside p06-out-write-only out-directory",
    "outside p06-out-write-only out-entries",
    "outside p06-out-write-only out-report.json",
    "outside p06-out-write-only out-report.md",
    "outside p06-out-write-only source-/out",
    "outside p07-mount-set mounts",
    "outside p09-no-subprocess filter-clone",
    "outside p09-no-subprocess filter-clone3",
    "outside p09-no-subprocess filter-execveat",
    "outside p09-no-subprocess filter-fork",
    "outside p09-no-subprocess filter-vfork",
    "outside p10-no-privilege status-CapAmb",
    "outside p10-no-privilege status-CapBnd",
    "outside p10-no-privilege status-CapEff",
    "outside p10-no-privilege status-CapInh",
    "outside p10-no-privilege status-CapPrm",
    "outside p10-no-privilege status-Gid",
    "outside p10-no-privilege status-Groups",
    "outside p10-no-privilege status-NoNewPrivs",
    "outside p10-no-privilege status-Uid",
    "outside p10-no-privilege status-Umask",
    "outside p11-syscall-filter filter-bytes",
    "outside p11-syscall-filter status-Seccomp",
    "outside p11-syscall-filter status-Seccomp_filters",
    "outside p12-no-host-surface dev-entries",
    "outside p12-no-host-surface root-entries",
    "witness created-to-probing-cgroup",
    "witness created-to-probing-limits",
    "witness created-to-probing-mount-table",
    "witness created-to-probing-namespaces",
    "witness created-to-probing-process-start",
    "witness created-to-probing-sources",
    "witness created-to-probing-status-CapEff",
    "witness created-to-probing-status-NoNewPrivs",
    "witness executable",
    "witness limit-max-core-file-size",
    "witness limit-max-cpu-time",
    "witness limit-max-file-size",
    "witness limit-max-open-files",
    "witness limit-memory",
    "witness limit-tasks",
    "witness namespace-cgroup",
    "witness namespace-ipc",
    "witness namespace-mount",
    "witness namespace-network",
    "witness namespace-pid",
    "witness namespace-uts",
    "witness probing-to-inspecting-cgroup",
    "witness probing-to-inspecting-dev-entries",
    "witness probing-to-inspecting-executable",
    "witness probing-to-inspecting-limits",
    "witness probing-to-inspecting-mount-table",
    "witness probing-to-inspecting-namespaces",
    "witness probing-to-inspecting-net",
    "witness probing-to-inspecting-out",
    "witness probing-to-inspecting-process-start",
    "witness probing-to-inspecting-root-entries",
    "witness probing-to-inspecting-sources",
    "witness probing-to-inspecting-status-CapAmb",
    "witness probing-to-inspecting-status-CapBnd",
    "witness probing-to-inspecting-status-CapEff",
    "witness probing-to-inspecting-status-CapInh",
    "witness probing-to-inspecting-status-CapPrm",
    "witness probing-to-inspecting-status-Gid",
    "witness probing-to-inspecting-status-Groups",
    "witness probing-to-inspecting-status-NoNewPrivs",
    "witness probing-to-inspecting-status-Seccomp",
    "witness probing-to-inspecting-status-Seccomp_filters",
    "witness probing-to-inspecting-status-Uid",
    "witness probing-to-inspecting-status-Umask"
  ]
};

// sandbox/releases/0.1.0/seccomp.json
var seccomp_default = {
  defaultAction: "SCMP_ACT_ERRNO",
  defaultErrnoRet: 1,
  architectures: ["SCMP_ARCH_X86_64"],
  syscalls: [
    {
      names: [
        "arch_prctl",
        "brk",
        "clock_gettime",
        "clock_nanosleep",
        "close",
        "epoll_create1",
        "epoll_ctl",
        "epoll_pwait",
        "eventfd2",
        "execve",
        "exit",
        "exit_group",
        "fcntl",
        "fstat",
        "fstatfs",
        "fsync",
        "ftruncate",
        "futex",
        "getcwd",
        "getdents64",
        "getegid",
        "geteuid",
        "getgid",
        "getpid",
        "getppid",
        "getrandom",
        "gettid",
        "getuid",
        "lseek",
        "madvise",
        "mremap",
        "munmap",
        "newfstatat",
        "openat",
        "pipe2",
        "pread64",
        "prlimit64",
        "pwrite64",
        "read",
        "readlink",
        "readv",
        "restart_syscall",
        "rseq",
        "rt_sigaction",
        "rt_sigprocmask",
        "rt_sigreturn",
        "sched_getaffinity",
        "sched_getparam",
        "sched_getscheduler",
        "sched_yield",
        "set_robust_list",
        "set_tid_address",
        "sigaltstack",
        "statx",
        "sysinfo",
        "tgkill",
        "uname",
        "write",
        "writev"
      ],
      action: "SCMP_ACT_ALLOW"
    },
    {
      names: ["clone"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 0,
          value: 65536,
          valueTwo: 65536,
          op: "SCMP_CMP_MASKED_EQ"
        }
      ]
    },
    {
      names: ["clone3"],
      action: "SCMP_ACT_ERRNO",
      errnoRet: 38
    },
    {
      names: ["ioctl"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 1,
          value: 21505,
          op: "SCMP_CMP_EQ"
        }
      ]
    },
    {
      names: ["ioctl"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 1,
          value: 21537,
          op: "SCMP_CMP_EQ"
        }
      ]
    },
    {
      names: ["ioctl"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 1,
          value: 21585,
          op: "SCMP_CMP_EQ"
        }
      ]
    },
    {
      names: ["prctl"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 0,
          value: 15,
          op: "SCMP_CMP_EQ"
        }
      ]
    },
    {
      names: ["prctl"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 0,
          value: 1398164801,
          op: "SCMP_CMP_EQ"
        }
      ]
    },
    {
      names: ["mprotect"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 2,
          value: 4,
          valueTwo: 0,
          op: "SCMP_CMP_MASKED_EQ"
        }
      ]
    },
    {
      names: ["mmap"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 2,
          value: 4,
          valueTwo: 0,
          op: "SCMP_CMP_MASKED_EQ"
        }
      ]
    },
    {
      names: ["mmap"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 2,
          value: 6,
          valueTwo: 4,
          op: "SCMP_CMP_MASKED_EQ"
        },
        {
          index: 3,
          value: 32,
          valueTwo: 0,
          op: "SCMP_CMP_MASKED_EQ"
        }
      ]
    }
  ]
};

// src/attestation/releases.ts
var kept = {
  "0.1.0": { policy: policy_default2, seccomp: seccomp_default, expectations: expectations_default2, rules: rules_default }
};
function filled(value, places, seccomp) {
  if (value === "${uid}") return places.uid;
  if (value === "${seccomp}") return seccomp;
  if (typeof value === "string")
    return value.replaceAll("${run}", places.run).replaceAll("${nonce}", places.nonce);
  if (Array.isArray(value)) return value.map((each) => filled(each, places, seccomp));
  if (!(value instanceof Object)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, filled(member, places, seccomp)])
  );
}
var isRecord = (value) => value instanceof Object && !Array.isArray(value);
function filledUp(earlier, own) {
  if (!isRecord(earlier) || !isRecord(own)) return earlier;
  const members = Object.entries(own).map(([name, member]) => [
    name,
    Object.hasOwn(earlier, name) ? filledUp(earlier[name], member) : member
  ]);
  return { ...earlier, ...Object.fromEntries(members) };
}
function toRules({ policy: policy2, seccomp, expectations: expectations2, rules }, digests) {
  const known2 = new Set(rules.checks);
  const drove = rules.runtimes;
  const { attempts } = expectations2;
  for (const [probe, ids] of Object.entries(attempts))
    for (const id of Object.keys(ids)) known2.add(`inside ${probe} ${id}`);
  return {
    policy: filledUp(policy2, ownRules.policy),
    seccomp: filledUp(seccomp, ownRules.seccomp),
    // What they do not name, that release has not read, and no check is made of it.
    expectations: expectations2,
    digests,
    takenOnTrust: rules.taken_on_trust,
    runtimes: rules.runtimes,
    architectures: ["x64"],
    configOf: (runtime, _architecture, places) => filled(drove[runtime]?.config ?? null, places, seccomp),
    bundle: rules.bundle,
    stages: { attestation: rules.stages.slice(0, 2), inspection: rules.stages },
    engineStages: { attestation: [], inspection: [] },
    members: rules.members,
    raw: rules.raw,
    decisive: rules.decisive,
    selfCheck: rules.self_check,
    known: known2
  };
}
var earlierReleases = releases_default.flatMap(
  ({ version, programs, policy: policy2 }) => {
    const own = kept[version];
    return own === void 0 ? [] : [{ version, name: `${version}, an earlier one`, programs, rules: toRules(own, policy2) }];
  }
);
var isOf = (subjects, programs) => Object.keys(programs).length > 0 && Object.entries(programs).every(([name, digest]) => subjectDigest(subjects, `app/${name}`) === digest);
function releaseOf({ subject }, pinned, own) {
  const mine = { version: null, name: "this one", programs: pinned, rules: own };
  if (isOf(subject, pinned)) return mine;
  return earlierReleases.find(({ programs }) => isOf(subject, programs)) ?? {
    ...mine,
    name: "none that this one knows"
  };
}

// src/formats/deadlines.ts
var REFERENCE_BYTES_A_MS = 11e5;
var REFERENCE_PROCESS_MS = 25;
var TOLERATED = 8;
var MOST_TIMES = 6;
var DEADLINE_SECONDS = { least: 1, most: 1800 };
function slowness({ hash_bytes, hash_ms, process_ms }) {
  return Math.max(
    hash_ms * REFERENCE_BYTES_A_MS / Math.max(1, hash_bytes),
    process_ms / REFERENCE_PROCESS_MS
  );
}
function deadlinesFor(base, measured, asked) {
  const times = Math.min(MOST_TIMES, Math.max(1, slowness(measured) / TOLERATED));
  const slow = { probe: Math.ceil(base.probe * times), inspect: Math.ceil(base.inspect * times) };
  const most = { probe_seconds: base.probe * MOST_TIMES, inspect_seconds: base.inspect * MOST_TIMES };
  const longer = asked !== null && (asked > slow.probe || asked > slow.inspect);
  return {
    probe_seconds: Math.max(slow.probe, asked ?? 0),
    inspect_seconds: Math.max(slow.inspect, asked ?? 0),
    most,
    cause: longer ? "caller" : times > 1 ? "slow machine" : "policy",
    measured
  };
}

// src/attestation/verify/deadlines.ts
function deadlineRows({ predicate: { deadlines } }, { policy: policy2 }) {
  if (deadlines === void 0) return [];
  const { probe_seconds: probe, inspect_seconds: inspect, cause, measured } = deadlines;
  const asked = cause === "caller" ? probe : null;
  const { measured: _made, ...follows } = deadlinesFor(policy2.deadline_seconds, measured, asked);
  const { measured: _said, ...said } = deadlines;
  return [
    compare("deadlines", "recomputed", follows, said),
    stated(
      "deadlines-measured",
      `prober ${probe} s, inspector ${inspect} s (${cause}); ${measured.hash_bytes} bytes hashed in ${measured.hash_ms} ms, first process ${measured.process_ms} ms`
    )
  ];
}

// src/attestation/verify/given.ts
var NOT_GIVEN = "not given: NOT_EVIDENCED from outside";
function bindingRows(report, go, expected) {
  const row2 = (named, option, said, heard, told) => told !== null && heard !== null ? compare(named, "cross-checked", told, heard) : stated(
    named,
    heard === null ? `${said}: the run was given no digest` : `${said}: the run's own word that it was given ${heard}, unless ${option} is given`
  );
  return [
    row2(
      "origin",
      "--expect-packet",
      `${report.integrity}, ${report.origin}`,
      go.expected_packet_digest,
      expected.packet
    ),
    row2(
      "catalog-authority",
      "--expect-catalog",
      report.catalog_authority,
      go.expected_catalog_digest,
      expected.catalog
    )
  ];
}
function catalogRows({ catalog: named, shippedCatalog = null }, catalog) {
  const what = "given-catalog";
  if (named !== null) return [compare(what, "cross-checked", catalog ?? "absent", named)];
  if (shippedCatalog === null)
    return [stated("catalog", `${catalog ?? "absent"}: give --catalog DIR to compare`)];
  return shippedCatalog === catalog ? [compare(what, "cross-checked", catalog, shippedCatalog)] : [
    missing(
      what,
      "cross-checked",
      `the run names ${catalog ?? "none"}, and the one beside this program is ${shippedCatalog}: give --catalog DIR, the catalog of that run`
    )
  ];
}
function givenRows(given, go, evidence) {
  const row2 = (id, digest, named) => digest === null ? [] : [compare(id, "cross-checked", named ?? "no such input of this run", digest)];
  const catalog = subjectDigest(evidence.subject, "catalog");
  return [
    ...row2("given-packet", given.packet, go?.packet_digest),
    ...row2("given-claims", given.claims, go?.claims_digest),
    ...row2("given-previous", given.previous, go?.previous_digest),
    ...catalogRows(given, catalog)
  ];
}
function expectationRows(expected, evidence) {
  const row2 = (id, wanted, observed) => wanted === null ? stated(id, NOT_GIVEN) : compare(id, "cross-checked", wanted, observed ?? "absent");
  const subject = (name) => subjectDigest(evidence.subject, name);
  const { ci_run: ci, run: run3 } = evidence.predicate;
  return [
    row2("expect-packet", expected.packet, subject("packet")),
    row2("expect-policy", expected.policy, subject("policy")),
    row2("expect-catalog", expected.catalog, subject("catalog")),
    expected.nonce === null ? stated("expect-nonce", "not given: a nonce that the run chose itself shows no freshness") : row2("expect-nonce", expected.nonce, evidence.predicate.caller_nonce),
    row2("expect-run", expected.run, ci?.id ?? run3)
  ];
}

// src/attestation/verify/row-words.ts
var sandbox = (what) => ({ about: "sandbox", what });
var run2 = (what) => ({ about: "run", what });
var packet2 = (what) => ({ about: "packet", what });
var caller = (what) => ({ about: "caller", what });
var approval = (what) => ({ about: "approval", what });
var rowSpecs = {
  // The folder, and how its documents belong together.
  run: run2("the run"),
  "incomplete-run": sandbox(runStatementName),
  "run-self-digest": sandbox("run.json: self_digest"),
  "evidence-subjects": sandbox("subjects of the evidence"),
  "run-subjects": run2("subjects of run.json"),
  "run-file": run2((of) => `subject ${of}`),
  "evidence-file": sandbox((of) => `subject ${of}`),
  "run-names-evidence": sandbox("run.json names its evidence"),
  "evidence-name": sandbox("evidence file name"),
  nonce: sandbox("evidence and run: nonce"),
  "run-id": sandbox("evidence and run: id"),
  "caller-nonce": run2("evidence and run: caller’s nonce"),
  "other-files": run2("other files"),
  release: run2("release"),
  // What the release of the run judges by.
  "policy-subject": sandbox((of) => `subject ${of}`),
  trusted: sandbox("taken on trust"),
  "filter-architecture": sandbox("architecture of the filter"),
  "earlier-policy": sandbox((of) => `this release’s ${of}`),
  "newer-checks": sandbox("checks that this release makes"),
  members: sandbox("members that its release writes"),
  // The probes, from their own observations.
  "runtime-id": sandbox("runtime"),
  "probe-judgements": sandbox("probe judgements"),
  "probes-as-expected": sandbox("probes observed as expected"),
  "promises-unkept": sandbox("promises that are not kept"),
  "engine-probes": sandbox("no probe is broken, and fewer than all are as expected"),
  "engine-sandbox": sandbox("the sandbox"),
  discrepancies: sandbox("discrepancies of bundle and witness"),
  "matrix-rows": sandbox("matrix rows #24-#37"),
  uid: sandbox("user of the range"),
  "frame-nonce": sandbox("the frame belongs to this run"),
  "frame-attempts": sandbox("attempts of the frame"),
  "control-probes": sandbox("probes of the control"),
  "control-checks": sandbox("checks of the control"),
  // The host's readings of the container.
  stages: sandbox("the stages of the readings"),
  "evidence-readings": sandbox("readings in the evidence"),
  "readings-readable": sandbox("the readings could be read"),
  "readings-differ": sandbox("the readings differ as their stages do"),
  "first-reading": sandbox("the first reading, judged"),
  "later-readings": sandbox("the later readings, judged"),
  "between-stages": sandbox("the container between stages"),
  "rootfs-at-end": sandbox("the rootfs at the end"),
  "reports-in-out": run2("the reports, as found in /out"),
  // What the sandbox was made of.
  grade: sandbox("grade"),
  deadlines: sandbox("deadlines, by what was measured"),
  "deadlines-measured": sandbox("deadlines"),
  "filter-kept": sandbox((of) => `filter bytes, as ${of} keeps them`),
  "filter-observed": sandbox("filter, as observed"),
  "filter-bytes": sandbox("filter bytes"),
  "filter-bytes-written": sandbox("filter bytes, as written"),
  "filter-bytes-subject": sandbox("subject filter-bytes"),
  "bundle-checks": sandbox("checks of the bundle"),
  "bundle-digests": sandbox("digests of the bundle"),
  config: sandbox("config of the container"),
  rootfs: sandbox("rootfs"),
  "runtime-binary": sandbox("runtime binary"),
  "inside-programs": sandbox("inside programs"),
  "inside-program": sandbox((of) => `inside program ${of}`),
  "program-subject": sandbox((of) => `subject app/${of}`),
  // How the run went and ended.
  "times-order": sandbox("the order of times"),
  times: run2("times"),
  "run-id-of-nonce": sandbox("the run id comes from its nonce"),
  disagreements: sandbox("disagreements"),
  "container-end": sandbox("the end of the container"),
  "out-entries": sandbox("what was in /out"),
  "oom-kills": sandbox("OOM kills"),
  "nothing-removed": sandbox("removed programs"),
  "release-nonce": sandbox("release: nonce"),
  "release-programs": sandbox("release: removed programs"),
  "removed-programs": sandbox("removed programs are those of the rootfs"),
  "root-entries": sandbox("entries of the root"),
  // An attestation alone.
  "beside-attestation": run2("reports beside an attestation"),
  "attestation-verdict": run2("run: a verdict without a packet"),
  "attestation-exit-code": run2("run: exit code"),
  "attestation-release": run2("run: release without an inspection"),
  // The inspector’s instructions.
  "go-nonce": run2("go: nonce"),
  "go-run": run2("go: run"),
  "go-caller-nonce": run2("go: caller’s nonce"),
  "go-attestation": sandbox("go: attestation"),
  "go-matrix": sandbox("go: matrix"),
  "go-packet": packet2("go: packet digest"),
  "go-catalog": packet2("go: catalog digest"),
  "go-claims": packet2("go: claims digest"),
  "packet-of-both": packet2("packet of run and evidence"),
  // The reports.
  "report-told": run2("report: the inspector's instructions"),
  "report-matrix": run2("report: matrix of the attestation"),
  "self-check": sandbox("report: the inspector’s own check"),
  "report-verdict": run2("report and run: verdict"),
  "report-exit-code": run2("report and run: exit code"),
  rendered: run2(
    (of) => of === reportName ? "report.json is well-formed" : `${of} is what report.json renders to`
  ),
  verdict: packet2((of) => `verdict ${of}`),
  evaluated: packet2((of) => `${of} is what the packet evaluates to`),
  "unevaluated-rows": packet2("matrix rows that were not evaluated"),
  "no-milder": packet2("report: judged no milder than by this release"),
  origin: packet2("origin and integrity"),
  "catalog-authority": packet2("catalog authority"),
  // What the caller gives, and expects.
  "given-packet": packet2("--packet"),
  "given-claims": packet2("--claims"),
  "given-previous": packet2("--previous"),
  "given-catalog": packet2("the pinned catalog"),
  catalog: packet2("catalog"),
  "expect-packet": caller("--expect-packet"),
  "expect-policy": sandbox("--expect-policy"),
  "expect-catalog": caller("--expect-catalog"),
  "expect-nonce": caller("--expect-nonce"),
  "expect-run": caller("--expect-run"),
  "expect-max-age": caller("--expect-max-age"),
  "expect-since": caller("--expect-since"),
  // What nobody but the run itself says.
  clock: run2("clock"),
  "max-age": run2("max age"),
  "as-of": run2("as_of"),
  host: run2("host"),
  runtime: run2("runtime"),
  venue: run2("venue"),
  privilege: run2("privilege"),
  control: run2("control"),
  "ci-run": run2("CI run"),
  // Signatures over the run's own files.
  "file-signature": caller((of) => `signature ${of}`),
  // An owner's approval of the venue.
  approval: approval("--approval"),
  "approval-digest": approval("--approval-digest"),
  "approval-signature": approval("approval: signature"),
  "approval-about": approval((of) => `approval: ${of}`),
  "approval-time": approval("approval: time of the run"),
  "matrix-row-24": approval("matrix row #24")
};
function rowWords({ id, of }) {
  const { what } = rowSpecs[id];
  return typeof what === "string" ? what : what(of ?? "");
}
var rowAbout = (id) => rowSpecs[id].about;

// src/attestation/verify/times.ts
function sortable(time) {
  const date = /* @__PURE__ */ new Date(`${time.slice(0, 19)}Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 19) !== time.slice(0, 19)) return null;
  return `${time.slice(0, 19)}.${time.slice(20, -1).padEnd(6, "0")}`;
}
function disorder(times) {
  return times.flatMap(([name, time], index) => {
    const own = sortable(time);
    if (own === null) return [`${name} is ${time}, which is not a calendar date`];
    const [before, earlier] = times[index - 1] ?? [];
    if (before === void 0 || earlier === void 0) return [];
    return (sortable(earlier) ?? "") <= own ? [] : [`${name} ${time} is before ${before} ${earlier}`];
  });
}
function timeRows(evidence, run3, go) {
  const { started_at: started, judged_at: judged2, control } = evidence.predicate;
  const finished = run3?.predicate.ended.finished_at ?? null;
  const { at, reused } = control.record;
  const story = [
    ["started_at", started],
    ["judged_at", judged2],
    ...go === null ? [] : [["clock", go.clock]],
    ...finished === null ? [] : [["finished_at", finished]]
  ];
  const made2 = reused ? [
    ["control", at],
    ["started_at", started]
  ] : [
    ["started_at", started],
    ["control", at],
    ["judged_at", judged2]
  ];
  const later = go === null || go.as_of === null ? [] : [
    ["clock", go.clock],
    ["as_of", go.as_of]
  ];
  return [
    nothingWrong(
      "times-order",
      "cross-checked",
      [...disorder(story), ...disorder(made2), ...disorder(later)],
      story.length
    ),
    stated(
      "times",
      `${started}, judged ${judged2}, ${finished === null ? "no end known" : `to ${finished}`}; no independent clock`
    )
  ];
}
function sinceRow({ since }, evidence) {
  if (since === null) return stated("expect-since", NOT_GIVEN);
  const { started_at: started } = evidence.predicate;
  const [earliest, own] = [sortable(since), sortable(started)];
  const late = earliest !== null && own !== null && earliest <= own;
  return compare("expect-since", "cross-checked", late ? started : `${since} or later`, started);
}
function ageRows(go, expected) {
  const told = expected.maxAgeSeconds === null ? stated("expect-max-age", NOT_GIVEN) : compare("expect-max-age", "cross-checked", expected.maxAgeSeconds, go?.max_age_seconds ?? "absent");
  if (go === null) return [told];
  return [
    stated("clock", `ages were judged at ${go.clock}: the host's own clock`),
    stated("max-age", `${go.max_age_seconds} s: the run's own word unless --expect-max-age is given`),
    stated("as-of", go.as_of ?? "not requested"),
    told
  ];
}

// src/attestation/verify/approval.ts
var UNNARROWED = "the approval does not narrow it";
function signatureRow({ signature, expectedDigest }) {
  const id = "approval-signature";
  switch (signature.kind) {
    case "not given":
      return stated(
        id,
        expectedDigest === null ? "none, and no --approval-digest: the owner's name is the file's own word" : "none: the caller got its digest through another channel"
      );
    case "holds":
      return row(id, "recomputed", "agrees", `by ${signature.by}`);
    case "refused":
      return row(
        id,
        "recomputed",
        "differs",
        `expected a signature over this very file, found ${signature.why}`
      );
  }
}
function approvalRows(approval2, run3, evidence, evidenceDigest) {
  if (approval2 === null) return [];
  const { document, digest, expectedDigest } = approval2;
  const { predicate, subject } = evidence;
  const narrowed = (name, wanted, observed) => wanted === null ? stated(["approval-about", name], UNNARROWED) : compare(["approval-about", name], "cross-checked", wanted, observed ?? "absent");
  const { runner } = document;
  return [
    expectedDigest === null ? stated("approval-digest", NOT_GIVEN) : compare("approval-digest", "recomputed", expectedDigest, digest),
    signatureRow(approval2),
    compare(["approval-about", "venue"], "cross-checked", document.venue, predicate.venue.claimed),
    narrowed("policy", document.policy_digest, subjectDigest(subject, "policy")),
    narrowed("filter source", document.filter_digest, subjectDigest(subject, "filter-source")),
    narrowed("architecture", runner.architecture, predicate.host.architecture),
    narrowed("node", runner.node_digest, subjectDigest(subject, "app/node")),
    narrowed("runtime", runner.runtime, predicate.runtime.id),
    narrowed("runtime binary", runner.runtime_digest, predicate.runtime.digest),
    narrowed("CI run", runner.ci_run, predicate.ci_run?.id ?? null),
    narrowed("evidence", document.evidence_digest, evidenceDigest),
    nothingWrong(
      "approval-time",
      "cross-checked",
      [
        ...disorder([
          ["valid_from", document.valid_from],
          ["started_at", predicate.started_at]
        ]),
        ...disorder([
          run3 === null ? ["judged_at", predicate.judged_at] : ["finished_at", run3.predicate.ended.finished_at],
          ["valid_until", document.valid_until]
        ])
      ],
      2
    )
  ];
}
function attestationOf(rows) {
  const own = rows.filter(({ id }) => rowAbout(id) === "sandbox");
  const has = (state) => own.some((each) => each.state === state);
  if (has("differs")) return "NOT_AS_EXPECTED";
  const open = own.some(
    ({ state, detail }) => state === "not evaluated" && detail.kind !== "earlier release"
  );
  if (open || !has("agrees")) return "NOT_ACCEPTED (unverified)";
  if (own.some((each) => isNamed(each, "engine-sandbox"))) return `NOT_ACCEPTED (${PROMISES_OPEN})`;
  return "NOT_ACCEPTED (venue unapproved)";
}
function conclude(approval2, rows, exitCode) {
  const said = (id, state, why2) => row(id, "asserted", state, why2, false);
  const unapproved = "unverified: attested on an approved venue";
  const refused = (why2) => ({
    rows: [said("approval", "not evidenced", why2), said("matrix-row-24", "not evidenced", unapproved)],
    attestation: attestationOf(rows)
  });
  if (approval2 === null) return refused("not given: the venue stays unapproved");
  const { digest, document } = approval2;
  if (exitCode !== 10) return refused(`${digest} was given and is not accepted: not every conclusion agrees`);
  const given = `APPROVAL_GIVEN (${digest})`;
  const owner = `by ${document.owner}, until ${document.valid_until}`;
  return {
    rows: [
      said("approval", "agrees", `${given} ${owner}; that lets nothing through`),
      said("matrix-row-24", "agrees", `the approval ${digest} fits this evidence, by the run's own clock`)
    ],
    attestation: given
  };
}

// src/attestation/verify/attestation-alone.ts
var isReportName = (name) => artifactOf(name) === "report";
function attestationRows(run3, evidence, files) {
  const { verdict, exit_code: exitCode, release } = run3.predicate;
  const reports = [...files.keys()].filter(isReportName);
  return [
    nothingWrong("beside-attestation", "cross-checked", reports, files.size),
    saysNothing("attestation-verdict", "cross-checked", verdict),
    compare(
      "attestation-exit-code",
      "cross-checked",
      isEngine(evidence.predicate.runtime.id) ? 2 : 10,
      exitCode
    ),
    saysNothing("attestation-release", "cross-checked", release)
  ];
}

// src/attestation/verify/end.ts
var LIBRARY = /^\/(?:[A-Za-z0-9._+-]+\/)+[A-Za-z0-9._+-]+\.so(?:\.[0-9]+)*$/;
var OWN_ENTRIES = ["app", "dev", "in", "out", "proc"];
var LIBRARY_ENTRIES = /* @__PURE__ */ new Set(["lib", "lib64", "usr"]);
var firstSegment = (path) => path.split("/")[1] ?? "";
function wrongPrograms(removed, pinned, architecture) {
  const ours2 = ["node", ...Object.keys(pinned).filter((name) => name.endsWith(".cjs"))].map(
    (name) => `/app/${name}`
  );
  const needed = isArchitecture(architecture) ? [...ours2, architectures[architecture].loader] : ours2;
  return [
    ...needed.filter((path) => !removed.includes(path)).map((path) => `${path} is not among them`),
    ...removed.filter((path) => !needed.includes(path) && !(LIBRARY.test(path) && firstSegment(path) !== "app")).map((path) => `${path} is not a library`),
    ...removed.join("\n") === [...new Set(removed)].sort().join("\n") ? [] : ["not sorted, or twice"]
  ];
}
var runIdRow = ({ nonce, run: run3 }) => compare("run-id-of-nonce", "recomputed", sha256(nonce).slice("sha256:".length, "sha256:".length + 16), run3);
function endRows(evidence, run3, go, release, pinned) {
  const { ended, disagreements } = run3.predicate;
  const { root_entries: entries } = evidence.predicate;
  const inspected = go !== null;
  const ofEngine = isEngine(evidence.predicate.runtime.id);
  const rows = [
    runIdRow(run3.predicate),
    saysNothing("disagreements", "cross-checked", disagreements),
    compare(
      "container-end",
      "cross-checked",
      inspected ? "ended by itself" : "deleted after the probes",
      ended.container
    ),
    compare("out-entries", "cross-checked", outEntries, ended.out_entries),
    compare("oom-kills", "cross-checked", "0", ended.oom_kills)
  ];
  if (!inspected || ofEngine) {
    return [
      ...rows,
      saysNothing("nothing-removed", "cross-checked", ended.removed_programs),
      ...go === null ? [] : [
        compare("release-nonce", "cross-checked", go.nonce, release?.nonce ?? "unreadable"),
        saysNothing("release-programs", "cross-checked", release?.removed_programs ?? ["unreadable"])
      ],
      nothingWrong(
        "root-entries",
        "cross-checked",
        [.../* @__PURE__ */ new Set([...OWN_ENTRIES, ...entries])].sort().filter(
          (name, index) => entries[index] !== name || !(OWN_ENTRIES.includes(name) || LIBRARY_ENTRIES.has(name))
        ),
        entries.length
      )
    ];
  }
  if (go === null) return rows;
  return [
    ...rows,
    compare("release-nonce", "cross-checked", go.nonce, release?.nonce ?? "unreadable"),
    release === null ? notEvaluated("release-programs", "cross-checked", "the release.json inside run.json is not valid") : compare("release-programs", "cross-checked", ended.removed_programs, release.removed_programs),
    nothingWrong(
      "removed-programs",
      "recomputed",
      wrongPrograms(ended.removed_programs, pinned, evidence.predicate.host.architecture),
      ended.removed_programs.length
    ),
    compare(
      "root-entries",
      "cross-checked",
      [.../* @__PURE__ */ new Set([...OWN_ENTRIES, ...ended.removed_programs.map(firstSegment)])].sort(),
      entries
    )
  ];
}

// src/attestation/verify/go.ts
function goRows(go, run3, evidence, evidenceDigest) {
  const { probes: probes2, unverified_promises: open } = evidence.predicate;
  const ofEngine = isEngine(evidence.predicate.runtime.id);
  const attested = {
    status: "NOT_ACCEPTED",
    reason: ofEngine ? PROMISES_OPEN : "venue unapproved",
    grade: evidence.predicate.grade,
    runtime: evidence.predicate.runtime.id,
    venue: evidence.predicate.venue.claimed,
    observed_as_expected: ofEngine ? probes2.filter(({ state }) => state === "held").length : probeCount.number,
    probes: probeCount.number,
    evidence_digest: evidenceDigest,
    ...open === void 0 ? {} : { unverified_promises: open.map(({ id }) => id) }
  };
  const subject = (name) => subjectDigest(evidence.subject, name);
  return [
    compare("go-nonce", "cross-checked", run3.predicate.nonce, go.nonce),
    compare("go-run", "cross-checked", run3.predicate.run, go.run),
    ...compareIfAny("go-caller-nonce", evidence.predicate.caller_nonce, go.caller_nonce),
    compare("go-attestation", "cross-checked", attested, go.attestation),
    compare("go-matrix", "cross-checked", evidence.predicate.matrix, go.matrix),
    compare("go-packet", "cross-checked", subject("packet"), go.packet_digest),
    compare("go-catalog", "cross-checked", subject("catalog"), go.catalog_digest),
    ...compareIfAny("go-claims", subject("claims"), go.claims_digest),
    compare("packet-of-both", "cross-checked", subject("packet"), subjectDigest(run3.subject, "packet"))
  ];
}

// src/attestation/verify/own-word.ts
var nothingSaid = { server: null, run_id: null, run_attempt: null, workflow: null };
function ciRunRow({ predicate: { ci_run: ci, environment_states: states, run_on_github } }) {
  if (states === void 0 && run_on_github === void 0)
    return compare("ci-run", "asserted", "what the environment said, or null", "absent");
  const words = (id2, attempt2) => `${id2}, attempt ${attempt2 ?? ""}`;
  const run3 = ci === null ? "none" : words(ci.id, ci.attempt);
  if (states === void 0) return stated("ci-run", run3);
  const { server, run_id: id, run_attempt: attempt, workflow } = states ?? nothingSaid;
  const said = id === null ? "none" : words(id, attempt);
  if (said !== run3) return compare("ci-run", "cross-checked", said, run3);
  return states === null ? stated("ci-run", run3) : stated("ci-run", `${run3}, by ${server ?? "no server"}, workflow ${workflow ?? "not named"}`);
}
function ownWordRows(evidence) {
  const { host, runtime, venue, privilege, control } = evidence.predicate;
  const node = subjectDigest(evidence.subject, "app/node") ?? "absent";
  return [
    stated("host", `kernel ${host.kernel}, ${host.architecture}, node ${host.node} (${node})`),
    stated("runtime", `${runtime.version} at ${runtime.path}, ${runtime.digest}`),
    stated("venue", `claimed ${venue.claimed}`),
    stated("privilege", privilege),
    stated(
      "control",
      `made ${control.record.at}, ${control.record.reused ? "of an earlier run" : "for this run"}, ${control.record.key}`
    ),
    ciRunRow(evidence)
  ];
}
var NAMES_SHOWN = 5;
function otherFilesRows(others) {
  if (others.length === 0) return [];
  const named = others.slice(0, NAMES_SHOWN).map((name) => JSON.stringify(name)).join(", ");
  const more = others.length > NAMES_SHOWN ? ", …" : "";
  return [stated("other-files", `${others.length} that no run leaves; nothing read them: ${named}${more}`)];
}

// src/attestation/verify/policy.ts
function policyRows(evidence, rules) {
  const { architecture } = evidence.predicate.host;
  return [
    ...policySubjects.map(
      (name) => compare(
        ["policy-subject", name],
        "recomputed",
        rules.digests[name],
        subjectDigest(evidence.subject, name)
      )
    ),
    compare("trusted", "recomputed", rules.takenOnTrust, evidence.predicate.trusted),
    compare(
      "filter-architecture",
      "recomputed",
      rules.architectures.find((id) => id === architecture) ?? rules.architectures.join(" or "),
      architecture
    )
  ];
}
function otherPolicyRows({ version, rules }, own) {
  if (version === null) return [];
  return policySubjects.filter((name) => rules.digests[name] !== own.digests[name]).map(
    (name) => notEvaluated(["earlier-policy", name], "recomputed", {
      kind: "earlier release",
      version,
      why: `had another one: the run is checked against ${rules.digests[name]}, not against this release's ${own.digests[name]}`
    })
  );
}

// src/probes/checks.ts
function knownChecks(baseline, place, checks) {
  const { known: known2 } = baseline;
  if (known2 === void 0 || known2 === null) return checks;
  return checks.filter(({ id }) => known2.has(`${place} ${id}`));
}

// src/attestation/checks/inside.ts
function insideChecks(probe, frame, baseline) {
  const { attempts, raw } = frame.observations[probe];
  const attempted = Object.entries(baseline.expectations.attempts[probe]).map(([id, codes]) => {
    const observed = attempts[id] ?? "not attempted";
    return { id, expected: codes.split("|").includes(observed) ? observed : codes, observed };
  });
  return [...attempted, ...probes[probe].inside((name) => raw[name] ?? "!MISSING", baseline)];
}

// src/formats/kernel/descriptors.ts
var ACCESS = ["r", "w", "rw", "?"];
var O_APPEND = 1024;
var O_PATH = 2097152;
var O_CLOEXEC = 524288;
function anonymousKind(target) {
  const anonymous = /^anon_inode:\[?([a-z0-9_-]+)\]?$/.exec(target)?.[1];
  if (anonymous !== void 0) return anonymous;
  return /^(pipe|socket):\[\d+\]$/.exec(target)?.[1] ?? null;
}
function counted(lines3) {
  const counts = /* @__PURE__ */ new Map();
  for (const line of lines3) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].map(([line, count]) => count === 1 ? line : `${line} x${count}`).sort();
}
function access(flags) {
  if (!/^0[0-7]{1,18}$/.test(flags)) return null;
  const bits = Number.parseInt(flags, 8);
  const words = [(bits & O_PATH) === 0 ? ACCESS[bits & 3] ?? "?" : "path"];
  if ((bits & O_APPEND) !== 0) words.push("append");
  return words.join(" ");
}
var keepsOverExec = (flags) => (Number.parseInt(flags, 8) & O_CLOEXEC) === 0;
function descriptorLines(descriptors, places) {
  const names2 = new Map(Object.entries(places).map(([name, identity]) => [identity, name]));
  const ends = /* @__PURE__ */ new Map();
  for (const { target } of Object.values(descriptors)) ends.set(target, (ends.get(target) ?? 0) + 1);
  return counted(
    Object.entries(descriptors).map(([number, { target, flags, identity }]) => {
      const how = access(flags);
      const read = how !== null && !target.startsWith("!") && !identity.startsWith("!");
      if (!read || !/^\d{1,7}$/.test(number)) return `${number} unreadable ${target}`;
      const kind = anonymousKind(target);
      const what = kind === "pipe" ? ends.get(target) === 2 ? "pipe with both ends here" : "pipe that leads elsewhere" : kind ?? names2.get(identity) ?? `${target}, which is not of this sandbox,`;
      if (Number(number) <= 2) return `${number} ${what} ${how}`;
      return `${what} ${how}${keepsOverExec(flags) ? " kept over execve" : ""}`;
    })
  );
}
function descriptorsAt(stage, descriptors, places) {
  const held = descriptorLines(descriptors, places);
  if (stage !== "created") return held;
  return held.filter((line) => /^[012] |^\S+ unreadable | kept over execve( x\d+)?$/.test(line));
}

// src/attestation/checks/confinement.ts
function confinementChecks(reading, baseline) {
  const { limits, namespaces } = baseline.policy;
  const kernelName = (name) => name === "network" ? "net" : name === "mount" ? "mnt" : name;
  const limit = (label, value) => ({
    id: `limit-${label.replaceAll(" ", "-").toLowerCase()}`,
    expected: `${value} ${value}`,
    observed: new RegExp(`^${label}\\s+(\\S+)\\s+(\\S+)`, "m").exec(reading.limits)?.slice(1, 3).join(" ") ?? "unreadable"
  });
  return [
    ...namespaces.map((name) => {
      const own = reading.namespaces[kernelName(name)] ?? "!";
      const host = reading.host_namespaces[kernelName(name)] ?? "!";
      const kind = own.startsWith("!") || host.startsWith("!") ? "unreadable" : own === host ? "the host's" : "its own";
      return { id: `namespace-${name}`, expected: "its own", observed: kind };
    }),
    limit("Max core file size", limits.core_bytes),
    limit("Max cpu time", limits.cpu_seconds),
    limit("Max file size", limits.file_bytes),
    limit("Max open files", limits.open_files),
    { id: "limit-memory", expected: String(limits.memory_bytes), observed: reading.cgroup.memory_bytes },
    { id: "limit-tasks", expected: String(limits.tasks), observed: reading.cgroup.tasks },
    { id: "executable", expected: reading.executable.intended, observed: reading.executable.running },
    ...processChecks(reading, baseline),
    ...runtimeChecks(reading, baseline)
  ];
}
function oneOf(id, wanted, observed) {
  const found = observed ?? NOT_READ;
  return { id, expected: wanted.split("|").includes(found) ? found : wanted, observed: found };
}
var NOT_READ = "not read";
var LAST_STAGES = /* @__PURE__ */ new Set(["waiting", "inspected"]);
function processChecks(reading, baseline) {
  const wanted = baseline.expectations.process;
  if (wanted === void 0) return [];
  const status = parseStatus(reading.status);
  const [own, host] = [reading.namespaces["user"] ?? "!", reading.host_namespaces["user"] ?? "!"];
  const root = reading.sources["/"]?.intended ?? "known";
  return [
    ...Object.entries(wanted.status).map(
      ([name, words]) => oneOf(`status-${name}`, words, status === null ? "unreadable" : status.get(name) ?? "absent")
    ),
    oneOf("personality", wanted.personality, reading.personality),
    oneOf("randomize-va-space", wanted.randomize_va_space, reading.randomize_va_space),
    oneOf("oom-score-adj", wanted.oom_score_adj, reading.oom_score_adj),
    oneOf("limit-swap", wanted.swap_bytes, reading.cgroup.swap_bytes),
    {
      id: "namespace-user",
      expected: wanted.user_namespace,
      observed: own.startsWith("!") || host.startsWith("!") ? "unreadable" : own === host ? "the host's" : "its own"
    },
    { id: "cwd", expected: root, observed: reading.working?.cwd ?? NOT_READ },
    { id: "root", expected: root, observed: reading.working?.root ?? NOT_READ },
    ...LAST_STAGES.has(reading.stage) ? [
      {
        id: "rootfs",
        expected: reading.rootfs?.expected ?? "known",
        observed: reading.rootfs?.observed ?? NOT_READ
      }
    ] : []
  ];
}
var lines2 = (table) => Object.entries(table).map(([name, what]) => `${name}: ${what}`).sort().join(", ");
function runtimeChecks(reading, baseline) {
  const {
    descriptors,
    dev_nodes: nodes,
    cgroup_devices: devices
  } = baseline.expectations.runtimes[baseline.runtime];
  const checks = [];
  if (descriptors !== void 0) {
    checks.push({
      id: "descriptors",
      expected: [...descriptors[reading.stage]].sort().join(", "),
      observed: reading.descriptors === void 0 || reading.places === void 0 ? NOT_READ : descriptorsAt(reading.stage, reading.descriptors, reading.places).join(", ")
    });
  }
  if (nodes !== void 0) {
    checks.push({
      id: "dev-nodes",
      expected: lines2(nodes),
      observed: reading.dev === void 0 ? NOT_READ : lines2(reading.dev)
    });
  }
  if (devices !== void 0) {
    const rows = reading.cgroup.devices?.split(", ").sort().join(", ");
    checks.push(oneOf("cgroup-devices", devices, rows));
  }
  return checks;
}

// src/attestation/checks/continuity.ts
var SHARED_STATUS = [
  "Uid",
  "Gid",
  "Groups",
  "CapInh",
  "CapPrm",
  "CapEff",
  "CapAmb",
  "CapBnd",
  "NoNewPrivs",
  "Umask",
  "Seccomp",
  "Seccomp_filters"
];
function continuityChecks(before, after, baseline) {
  const status = (reading, name) => parseStatus(reading.status)?.get(name) ?? "unreadable";
  const mounts = (reading) => JSON.stringify(parseMountinfo(reading.mountinfo));
  const checks = [
    { id: "process-start", expected: before.process_start, observed: after.process_start },
    {
      id: "namespaces",
      expected: JSON.stringify(before.namespaces),
      observed: JSON.stringify(after.namespaces)
    },
    { id: "mount-table", expected: mounts(before), observed: mounts(after) },
    { id: "sources", expected: JSON.stringify(before.sources), observed: JSON.stringify(after.sources) },
    { id: "cgroup", expected: JSON.stringify(before.cgroup), observed: JSON.stringify(after.cgroup) },
    { id: "limits", expected: before.limits, observed: after.limits }
  ];
  const same = (id, of) => ({
    id,
    expected: JSON.stringify(of(before) ?? "not read"),
    observed: JSON.stringify(of(after) ?? "not read")
  });
  if (baseline.expectations.process !== void 0) {
    checks.push(
      same("working", (reading) => reading.working),
      same("personality", (reading) => reading.personality),
      same("oom-score-adj", (reading) => reading.oom_score_adj),
      same("dev-nodes", (reading) => reading.dev)
    );
  }
  if (before.stage !== "created") {
    checks.push(
      same("net", (reading) => reading.net),
      same("out", (reading) => after.stage === "inspected" ? withoutSizes(reading.out) : reading.out),
      same("executable", (reading) => reading.executable),
      same("root-entries", (reading) => reading.root_entries),
      same("dev-entries", (reading) => reading.dev_entries)
    );
  }
  if (after.stage === "waiting") checks.push(same("descriptors", (reading) => reading.descriptors));
  const { created_status: already } = baseline.expectations.runtimes[baseline.runtime];
  const fields = before.stage === "created" ? already ?? ["NoNewPrivs", "CapEff"] : SHARED_STATUS;
  for (const name of fields) {
    checks.push({ id: `status-${name}`, expected: status(before, name), observed: status(after, name) });
  }
  return checks.map((check) => ({ ...check, id: `${before.stage}-to-${after.stage}-${check.id}` }));
}
function withoutSizes(out) {
  return Object.entries(out).map(([name, { mode, uid, gid, links, kind }]) => [
    name,
    mode,
    uid,
    gid,
    links,
    kind
  ]);
}

// src/attestation/filter/bpf.ts
var MAX_INSTRUCTIONS = 4096;
var badFilter = (message) => new CodedError("BAD_FILTER", message, "use the profile of this release");
function decodeFilter(bytes) {
  if (bytes.length === 0 || bytes.length % 8 !== 0) throw badFilter("not a whole number of instructions");
  if (bytes.length / 8 > MAX_INSTRUCTIONS) throw badFilter("longer than the kernel would load");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length / 8 }, (_, index) => ({
    code: view.getUint16(index * 8, true),
    jt: view.getUint8(index * 8 + 2),
    jf: view.getUint8(index * 8 + 3),
    k: view.getUint32(index * 8 + 4, true)
  }));
}
function wordAt(event, offset) {
  if (offset === 0) return event.nr >>> 0;
  if (offset === 4) return event.arch >>> 0;
  if (offset === 8 || offset === 12) return 0;
  event.readsArguments = true;
  if (offset < 16 || offset > 60 || offset % 4 !== 0) throw badFilter("a load outside seccomp_data");
  const argument = event.args[offset - 16 >> 3] ?? 0n;
  return Number((offset - 16) % 8 === 0 ? argument & 0xffffffffn : argument >> 32n & 0xffffffffn);
}
function arithmetic(operation, a, operand) {
  switch (operation) {
    case 0:
      return a + operand >>> 0;
    case 16:
      return a - operand >>> 0;
    case 32:
      return Math.imul(a, operand) >>> 0;
    case 64:
      return (a | operand) >>> 0;
    case 80:
      return (a & operand) >>> 0;
    case 96:
      return operand > 31 ? 0 : a << operand >>> 0;
    case 112:
      return operand > 31 ? 0 : a >>> operand;
    case 160:
      return (a ^ operand) >>> 0;
    default:
      throw badFilter(`arithmetic 0x${operation.toString(16)}`);
  }
}
function jumps(operation, a, operand) {
  switch (operation) {
    case 16:
      return a === operand;
    case 32:
      return a > operand;
    case 48:
      return a >= operand;
    case 64:
      return (a & operand) !== 0;
    default:
      throw badFilter(`jump 0x${operation.toString(16)}`);
  }
}
function runFilter(program2, event) {
  let a = 0;
  let x = 0;
  const memory = new Uint32Array(16);
  for (let pc = 0; pc < program2.length; pc += 1) {
    const instruction = program2[pc];
    if (instruction === void 0) break;
    const { code, k } = instruction;
    const operand = (code & 8) === 0 ? k : x;
    switch (code & 7) {
      case 0:
        if (code === 32) a = wordAt(event, k);
        else if (code === 0) a = k;
        else if (code === 96) a = memory[k & 15] ?? 0;
        else throw badFilter(`load 0x${code.toString(16)}`);
        break;
      case 1:
        if (code === 1) x = k;
        else if (code === 97) x = memory[k & 15] ?? 0;
        else throw badFilter(`load 0x${code.toString(16)}`);
        break;
      case 2:
        memory[k & 15] = a;
        break;
      case 3:
        memory[k & 15] = x;
        break;
      case 4:
        a = (code & 240) === 128 ? -a >>> 0 : arithmetic(code & 240, a, operand);
        break;
      case 5:
        if ((code & 240) === 0) pc += k;
        else pc += jumps(code & 240, a, operand) ? instruction.jt : instruction.jf;
        break;
      case 6:
        return (code & 24) === 16 ? a : k;
      default:
        if (code === 7) x = a;
        else if (code === 135) a = x;
        else throw badFilter(`instruction 0x${code.toString(16)}`);
    }
  }
  throw badFilter("the program runs over its end");
}
function actionOf2(result) {
  const data = result & 65535;
  switch ((result & 4294901760) >>> 0) {
    case 2147418112:
      return "ALLOW";
    case 327680:
      return `ERRNO(${data})`;
    case 2147483648:
    case 0:
      return "KILL";
    case 2147221504:
      return "LOG";
    case 196608:
      return "TRAP";
    case 2146435072:
      return "TRACE";
    case 2143289344:
      return "USER_NOTIF";
    default:
      return `UNKNOWN(0x${result.toString(16)})`;
  }
}

// src/attestation/filter/syscalls.ts
var numbers = {
  accept4: [288, 242],
  add_key: [248, 217],
  arch_prctl: [158, null],
  bind: [49, 200],
  bpf: [321, 280],
  brk: [12, 214],
  chmod: [90, null],
  chroot: [161, 51],
  clock_gettime: [228, 113],
  clock_nanosleep: [230, 115],
  clone: [56, 220],
  clone3: [435, 435],
  close: [3, 57],
  connect: [42, 203],
  epoll_create1: [291, 20],
  epoll_ctl: [233, 21],
  epoll_pwait: [281, 22],
  eventfd2: [290, 19],
  execve: [59, 221],
  execveat: [322, 281],
  exit: [60, 93],
  exit_group: [231, 94],
  fchmod: [91, 52],
  fchmodat: [268, 53],
  fcntl: [72, 25],
  fork: [57, null],
  fstat: [5, 80],
  fstatfs: [138, 44],
  fsync: [74, 82],
  ftruncate: [77, 46],
  futex: [202, 98],
  getcwd: [79, 17],
  getdents64: [217, 61],
  getegid: [108, 177],
  geteuid: [107, 175],
  getgid: [104, 176],
  getgroups: [115, 158],
  getpid: [39, 172],
  getppid: [110, 173],
  getrandom: [318, 278],
  gettid: [186, 178],
  getuid: [102, 174],
  init_module: [175, 105],
  inotify_init1: [294, 26],
  io_uring_enter: [426, 426],
  io_uring_setup: [425, 425],
  ioctl: [16, 29],
  kexec_load: [246, 104],
  keyctl: [250, 219],
  kill: [62, 129],
  link: [86, null],
  listen: [50, 201],
  lseek: [8, 62],
  madvise: [28, 233],
  memfd_create: [319, 279],
  mkdir: [83, null],
  mknod: [133, null],
  mmap: [9, 222],
  mount: [165, 40],
  mprotect: [10, 226],
  mremap: [25, 216],
  munmap: [11, 215],
  name_to_handle_at: [303, 264],
  newfstatat: [262, 79],
  open_by_handle_at: [304, 265],
  openat: [257, 56],
  perf_event_open: [298, 241],
  pidfd_open: [434, 434],
  pipe2: [293, 59],
  pivot_root: [155, 41],
  prctl: [157, 167],
  pread64: [17, 67],
  prlimit64: [302, 261],
  process_vm_writev: [311, 271],
  ptrace: [101, 117],
  pwrite64: [18, 68],
  read: [0, 63],
  readlink: [89, null],
  readlinkat: [267, 78],
  readv: [19, 65],
  rename: [82, null],
  request_key: [249, 218],
  restart_syscall: [219, 128],
  rseq: [334, 293],
  rt_sigaction: [13, 134],
  rt_sigprocmask: [14, 135],
  rt_sigreturn: [15, 139],
  sched_getaffinity: [204, 123],
  sched_getparam: [143, 121],
  sched_getscheduler: [145, 120],
  sched_yield: [24, 124],
  sendmsg: [46, 211],
  sendto: [44, 206],
  set_robust_list: [273, 99],
  set_tid_address: [218, 96],
  setgid: [106, 144],
  setgroups: [116, 159],
  setns: [308, 268],
  setuid: [105, 146],
  sigaltstack: [131, 132],
  socket: [41, 198],
  socketpair: [53, 199],
  statfs: [137, 43],
  statx: [332, 291],
  symlink: [88, null],
  sysinfo: [99, 179],
  tgkill: [234, 131],
  umask: [95, 166],
  uname: [63, 160],
  unlink: [87, null],
  unshare: [272, 97],
  userfaultfd: [323, 282],
  vfork: [58, null],
  write: [1, 64],
  writev: [20, 66]
};
var column = (index) => Object.fromEntries(Object.entries(numbers).map(([name, row2]) => [name, row2[index]]));
var syscallNumbers = {
  x64: column(0),
  arm64: column(1)
};
var auditArch = { x64: 3221225534, arm64: 3221225655 };
var foreignArchs = [1073741827, 1073741864];
var lastOldNumber = { x64: 335, arm64: 293 };
var HIGHEST_SYSCALL = 1023;

// src/attestation/filter/decisions.ts
var X32_BIT = 1073741824;
function architectureOf(profile) {
  const found = architectureIds.find((id) => architectures[id].seccomp === profile.architectures.join());
  if (found === void 0)
    throw badFilter(`the profile is for ${profile.architectures.join() || "no machine"}`);
  return found;
}
function holds(argument, args) {
  const value = args[argument.index] ?? 0n;
  const wanted = BigInt(argument.value);
  switch (argument.op) {
    case "SCMP_CMP_EQ":
      return value === wanted;
    case "SCMP_CMP_MASKED_EQ":
      return (value & wanted) === BigInt(argument.valueTwo ?? 0);
    default:
      throw badFilter(`the profile uses ${argument.op}, which nothing here understands`);
  }
}
var LONGEST_FILTER = 512;
function profileAction(profile, nr, args) {
  const numbers2 = syscallNumbers[architectureOf(profile)];
  for (const rule of profile.syscalls) {
    if (!rule.names.some((name) => numbers2[name] === nr)) continue;
    if (!(rule.args ?? []).every((argument) => holds(argument, args))) continue;
    return rule.action === "SCMP_ACT_ALLOW" ? "ALLOW" : `ERRNO(${rule.errnoRet ?? 1})`;
  }
  return `ERRNO(${profile.defaultErrnoRet})`;
}
function argumentVectors(profile, program2) {
  const values = /* @__PURE__ */ new Set([0n, 1n, 0xffffffffn, 0x100000000n, 0xffffffffffffffffn]);
  for (const { code, k } of program2) {
    if ((code & 7) !== 5) continue;
    values.add(BigInt(k)).add(BigInt(k) << 32n);
  }
  for (const rule of profile.syscalls) {
    for (const { value, valueTwo } of rule.args ?? []) {
      for (const base of [BigInt(value), BigInt(valueTwo ?? value)]) {
        for (const next of [base, base + 1n, base ^ 0xffffffffn, base + 0x100000000n]) values.add(next);
      }
    }
  }
  const list = [...values];
  return list.flatMap((value, index) => [
    ...Array.from(
      { length: 6 },
      (_, at) => Array.from({ length: 6 }, (_value, place) => place === at ? value : 0n)
    ),
    [value, value, value, value, value, value],
    [value, list[(index + 1) % list.length] ?? 0n, value, list[(index + 3) % list.length] ?? 0n, 0n, 0n],
    [0n, value, list[(index + 2) % list.length] ?? 0n, 0n, value, 0n],
    [value, 0n, list[(index + 5) % list.length] ?? 0n, value, 0n, value]
  ]);
}
var last;
function filterDifferences(profile, bytes) {
  if (last?.profile !== profile || Buffer.compare(last.bytes, bytes) !== 0)
    last = { profile, bytes: Uint8Array.from(bytes), differences: askEverything(profile, bytes) };
  return [...last.differences];
}
function askEverything(profile, bytes) {
  let program2;
  try {
    program2 = decodeFilter(bytes);
  } catch (error) {
    return [`the filter cannot be decoded: ${error instanceof Error ? error.message : "unknown"}`];
  }
  if (program2.length > LONGEST_FILTER)
    return [
      `the filter has ${program2.length} instructions: more than ${LONGEST_FILTER} are not of this profile`
    ];
  const differences = [];
  const vectors = argumentVectors(profile, program2);
  const architecture = architectureOf(profile);
  const own = auditArch[architecture];
  const foreign = [...architectureIds.map((id) => auditArch[id]), ...foreignArchs].filter(
    (arch) => arch !== own
  );
  const conditional = new Set(
    profile.syscalls.flatMap(
      (rule) => rule.args ? rule.names.map((name) => syscallNumbers[architecture][name]) : []
    )
  );
  const ask = (nr, arch, args, wanted) => {
    let answer;
    const event = { nr, arch, args };
    try {
      answer = actionOf2(runFilter(program2, event));
    } catch (error) {
      answer = error instanceof Error ? error.message : "unknown";
    }
    if (event.readsArguments === true && !conditional.has(nr) && differences.length < 20) {
      differences.push(`call ${nr}: the profile decides by its number, the filter by its arguments`);
    }
    if (!wanted.includes(answer) && differences.length < 20) {
      differences.push(
        `call ${nr} on 0x${arch.toString(16)}: the profile says ${wanted.join(" or ")}, the filter ${answer}`
      );
    }
  };
  for (let nr = 0; nr <= HIGHEST_SYSCALL; nr += 1) {
    const tried = conditional.has(nr) ? vectors : [[0n, 0n, 0n, 0n, 0n, 0n]];
    const rules = profile.syscalls.filter(
      ({ names: names2 }) => names2.some((name) => syscallNumbers[architecture][name] === nr)
    );
    for (const args of tried) {
      const wanted = profileAction({ ...profile, syscalls: rules }, nr, args);
      const mayBeNew = wanted === "ERRNO(1)" && nr > lastOldNumber[architecture];
      ask(nr, own, args, mayBeNew ? [wanted, "ERRNO(38)"] : [wanted]);
    }
    ask(
      nr + X32_BIT,
      own,
      [],
      architecture === "x64" ? ["KILL", "ERRNO(1)"] : ["KILL", "ERRNO(1)", "ERRNO(38)"]
    );
    for (const arch of foreign) ask(nr, arch, [], ["KILL"]);
  }
  return differences;
}
function filterAnswer(bytes, architecture, name, args = []) {
  const nr = syscallNumbers[architecture][name];
  if (nr === void 0) return "unknown";
  if (nr === null) return null;
  try {
    return actionOf2(runFilter(decodeFilter(bytes), { nr, arch: auditArch[architecture], args }));
  } catch (error) {
    return error instanceof Error ? error.message : "unknown";
  }
}

// src/attestation/checks/outside.ts
var filterOf = (bytes, architecture) => ({
  answer: (name, args) => filterAnswer(bytes, architecture, name, args),
  differences: (profile) => filterDifferences(profile, bytes)
});
function outsideChecks(probe, reading, filterBytes, baseline) {
  const filter = filterBytes === null ? null : filterOf(filterBytes, baseline.architecture);
  return probes[probe].outside({ reading, filter }, baseline);
}

// src/attestation/verify/newer-checks.ts
var NAMED2 = 12;
function newerChecksRow(evidence, run3, filterBytes, baseline, { version }) {
  const { known: known2 } = baseline;
  if (version === null || known2 === null || known2 === void 0) return [];
  const own = { ...baseline, policy: ownRules.policy, expectations: ownRules.expectations };
  const readings = [...evidence.predicate.readings, ...run3?.predicate.readings ?? []];
  const place = (name, checks) => checks.map(({ id }) => `${name} ${id}`);
  const made2 = /* @__PURE__ */ new Set([
    ...probeIds.flatMap((probe) => [
      ...place(`inside ${probe}`, insideChecks(probe, evidence.predicate.frame, own)),
      ...readings.flatMap(
        (reading) => place(`outside ${probe}`, outsideChecks(probe, reading, filterBytes, own))
      )
    ]),
    ...readings.flatMap((reading) => place("witness", confinementChecks(reading, own))),
    ...readings.slice(1).flatMap((reading, index) => {
      const before = readings[index];
      return before === void 0 ? [] : place("witness", continuityChecks(before, reading, own));
    })
  ]);
  const newer = [...made2].filter((name) => !known2.has(name)).sort();
  if (newer.length === 0) return [];
  const named = newer.slice(0, NAMED2).join(", ") + (newer.length > NAMED2 ? ", …" : "");
  const why2 = `did not make ${newer.length} checks of this one (${named})`;
  return [notEvaluated("newer-checks", "recomputed", { kind: "earlier release", version, why: why2 })];
}

// src/attestation/checks/repeated-names.ts
function repeatedNames(text, name) {
  const [seen, twice] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  for (const line of text.split("\n")) {
    const found = name.exec(line)?.[1];
    if (found === void 0) continue;
    if (seen.has(found)) twice.add(found);
    seen.add(found);
  }
  return [...twice];
}
var STATUS_NAME = /^([^:]+):/;
var LIMIT_NAME = /^(Max .*?)\s{2,}/;

// src/attestation/difference.ts
var TEXT_LIMIT = 280;
var WORDS_LIMIT = 600;
var shown2 = (text) => text === "" ? "nothing" : quoted(text.length > TEXT_LIMIT ? `${text.slice(0, TEXT_LIMIT)}…` : text);
var differenceWords = ({ side, check }) => `${side}: ${check.id}: expected ${shown2(check.expected)}, observed ${shown2(check.observed)}`.slice(
  0,
  WORDS_LIMIT
);

// src/formats/check.ts
var NEVER_HELD = /^!|^(?:unreadable|not read|not attempted|not checked)$/;
function agrees({ expected, observed }) {
  return expected === observed && wasRead({ observed });
}
function wasRead({ observed }) {
  return !NEVER_HELD.test(observed);
}

// src/probes/unkept.ts
function allows(wanted, observed, { uid }) {
  if (wanted.startsWith("~")) return new RegExp(wanted.slice(1)).test(observed);
  return observed === wanted.replaceAll("${uid}", String(uid));
}
var tableOf = ({ expectations: expectations2, runtime }) => Object.entries(expectations2.runtimes[runtime].unkept ?? {});
function unkeptPromise(place, check, baseline) {
  if (!wasRead(check)) return null;
  const name = `${place} ${check.id}`;
  const found = tableOf(baseline).find(
    ([, checks]) => Object.hasOwn(checks, name) && allows(checks[name] ?? "", check.observed, baseline)
  );
  return found?.[0] ?? null;
}
function holds2(place, check, baseline) {
  return agrees(check) || unkeptPromise(place, check, baseline) !== null;
}
function neverKept(baseline) {
  return tableOf(baseline).filter(([, checks]) => Object.keys(checks).length === 0).map(([id]) => id);
}

// src/attestation/pinned-programs.ts
var insidePrograms = ["enter.cjs", "probe.cjs", "inspect.cjs", "inspect.json"];
function pinnedDigests(manifestText, names2 = insidePrograms) {
  const manifest = JSON.parse(manifestText);
  return Object.fromEntries(
    names2.map((name) => [name, manifest.files[`inside/${name}`]?.digest ?? "not in the manifest"])
  );
}

// src/attestation/judge.ts
var DISAGREEMENTS_KEPT = 40;
var differing = (checks) => checks.filter((check) => !agrees(check));
var differencesOf = (side, probe, checks, baseline) => {
  const place = probe === null ? side : `${side} ${probe}`;
  return differing(checks).map((check) => {
    return { side, probe, check, promise: unkeptPromise(place, check, baseline) };
  });
};
var breaking = (differences) => differences.filter(({ promise }) => promise === null);
var explained = (differences) => differences.filter(({ promise }) => promise !== null);
function judgeProbe(id, observed, baseline) {
  const of = (side, checks) => knownChecks(baseline, `${side} ${id}`, checks);
  const inside = of("inside", insideChecks(id, observed.frame, baseline));
  const outside = of("outside", outsideChecks(id, observed.probing, observed.filterBytes, baseline));
  const differences = [
    ...differencesOf("inside", id, inside, baseline),
    ...differencesOf("outside", id, outside, baseline)
  ];
  const shown3 = [...breaking(differences), ...explained(differences)].slice(0, DISAGREEMENTS_KEPT);
  const basis = inside.length > 0 ? outside.length > 0 ? "both" : "inside-only" : outside.length > 0 ? "outside-only" : "none";
  const broke = observed.control?.[id];
  const control = observed.control === null ? "not run" : broke !== void 0 && broke.length > 0 ? "breached" : "not breached";
  const state = breaking(differences).length > 0 ? "breached" : differences.length > 0 || basis === "none" || control !== "breached" ? "unverified" : "held";
  const words = shown3.map(differenceWords);
  return {
    cell: { id, state, basis, control, disagreements: words },
    disagreements: breaking(shown3),
    unverified: explained(differences)
  };
}
function bundleChecks(made2, baseline) {
  const wanted = [
    "config",
    "rootfs",
    ...baseline.expectations.bundle ?? [],
    ...insidePrograms.map((name) => `program-${name}`)
  ];
  const missing2 = wanted.filter((id) => !made2.some((check) => check.id === id));
  return [...made2, ...missing2.map((id) => ({ id, expected: "checked", observed: "not checked" }))];
}
function createdChecks(created, baseline) {
  return confinementChecks(created, baseline).filter(({ id }) => id !== "executable").map((check) => ({ ...check, id: `created-${check.id}` }));
}
var matrixStates = { held: "as expected", breached: "not as expected", unverified: "unverified" };
function worse(state, other) {
  const [first] = ["not as expected", "unverified"].filter(
    (one) => one === state || one === other
  );
  return first ?? state;
}
function byPromise(differences, baseline) {
  const never = new Set(neverKept(baseline));
  return promiseIds.flatMap((id) => {
    const observed = differences.filter(({ promise }) => promise === id).map((difference) => `${difference.probe?.slice(0, 3) ?? ""} ${differenceWords(difference)}`.trim());
    return observed.length > 0 || never.has(id) ? [{ id, observed }] : [];
  });
}
function judge(observed, baseline) {
  const judged2 = probeIds.map((id) => judgeProbe(id, observed, baseline));
  const cells = judged2.map(({ cell }) => cell);
  const { created, probing } = observed;
  const witness = [
    ...confinementChecks(probing, baseline),
    ...created === null ? [] : [...createdChecks(created, baseline), ...continuityChecks(created, probing, baseline)]
  ];
  const beside = [
    ...differencesOf("bundle", null, bundleChecks(observed.bundle, baseline), baseline),
    ...differencesOf("witness", null, knownChecks(baseline, "witness", witness), baseline)
  ];
  const open = [...judged2.flatMap((each) => each.unverified), ...explained(beside)];
  const matrix = {
    24: "unverified",
    32: "unverified"
  };
  for (const { id, state } of cells) {
    const row2 = probes[id].matrixRow;
    matrix[row2] = worse(matrixStates[state], matrix[row2]);
  }
  const disagreements = judged2.flatMap((each) => each.disagreements);
  return {
    cells,
    discrepancies: breaking(beside),
    disagreements,
    asExpected: cells.filter((cell) => cell.state === "held").length,
    matrix,
    unverified: promiseIds.flatMap((id) => open.filter(({ promise }) => promise === id)),
    promises: byPromise(open, baseline)
  };
}

// src/attestation/verify/bundle.ts
var DIGEST = /^sha256:[0-9a-f]{64}$/;
function filterRows(evidence, runtime, rules) {
  const { bytes_base64: base64, observed } = evidence.predicate.filter;
  const { filterBytes, grade } = rules.runtimes[runtime] ?? runtimeFacts[runtime];
  const kept2 = base64 !== null;
  const rows = [
    compare("grade", "recomputed", grade, evidence.predicate.grade),
    compare(["filter-kept", runtime], "recomputed", filterBytes, kept2),
    compare("filter-observed", "cross-checked", kept2 ? "bytes" : "not observed", observed)
  ];
  if (base64 === null)
    return [...rows, stated("filter-bytes", `${runtime} keeps no copy that the host could read`)];
  const bytes = Buffer.from(base64, "base64");
  if (bytes.length === 0) {
    const none = (named) => notEvaluated(named, "recomputed", "the evidence holds no byte of a filter");
    return [...rows, none("filter-bytes-written"), none("filter-bytes-subject")];
  }
  return [
    ...rows,
    compare("filter-bytes-written", "recomputed", bytes.toString("base64"), base64),
    compare(
      "filter-bytes-subject",
      "recomputed",
      subjectDigest(evidence.subject, "filter-bytes"),
      sha256(bytes)
    )
  ];
}
function bundleRows(evidence, runtime, architecture, { programs: pinned, rules }) {
  const { bundle, engine, nonce, run: run3, uid } = evidence.predicate;
  const places = { run: run3, nonce, uid, gid: uid, ...sourcesOf(run3) };
  const config = rules.configOf(runtime, architecture, places, engine?.image);
  const ids = [...rules.bundle, ...Object.keys(pinned).map((name) => `program-${name}`)];
  const expected = (id) => bundle.find((check) => check.id === id)?.expected ?? "missing";
  const malformed2 = bundle.filter((check) => !DIGEST.test(check.expected) || !DIGEST.test(check.observed));
  return [
    compare(
      "bundle-checks",
      "cross-checked",
      ids,
      bundle.map(({ id }) => id)
    ),
    nothingWrong(
      "bundle-digests",
      "cross-checked",
      malformed2.map(({ id }) => id),
      bundle.length
    ),
    compare("config", "recomputed", canonicalDigest(config), expected("config")),
    compare("rootfs", "cross-checked", subjectDigest(evidence.subject, "rootfs"), expected("rootfs")),
    ...rules.bundle.includes("runtime") ? [compare("runtime-binary", "cross-checked", evidence.predicate.runtime.digest, expected("runtime"))] : [],
    ...Object.keys(pinned).length > 0 ? [] : [notEvaluated("inside-programs", "cross-checked", "this release pins no program")],
    ...Object.entries(pinned).flatMap(([name, digest]) => [
      compare(["inside-program", name], "cross-checked", digest, expected(`program-${name}`)),
      compare(
        ["program-subject", name],
        "cross-checked",
        digest,
        subjectDigest(evidence.subject, `app/${name}`)
      )
    ])
  ];
}

// src/attestation/verify/readings.ts
var NAMES = {
  namespaces: ["cgroup", "ipc", "mnt", "net", "pid", "user", "uts"],
  host_namespaces: ["cgroup", "ipc", "mnt", "net", "pid", "user", "uts"],
  sources: ["/", "/in", "/out"],
  out: [".", ...outEntries]
};
var PROBER_WROTE = { [reportName]: "probe".length };
var KERNEL_LINK = /^[a-z]+:\[\d{1,20}\]$/;
var DIGEST2 = /^sha256:[0-9a-f]{64}$/;
var FILE_IDENTITY = /^\d{1,20}:\d{1,20}$/;
var differing2 = (stage, checks, baseline) => checks.filter(([place, check]) => !holds2(place, check, baseline)).map(([, { id }]) => `${stage}: ${id}`);
function unreadable(value, path) {
  if (typeof value === "string") {
    return value.startsWith("!") && !(path.endsWith(".ipv6_route") && value === "!ENOENT") ? [path] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    ...name.startsWith("!") ? [`${path}.${name}`] : [],
    ...unreadable(member, `${path}.${name}`)
  ]);
}
function malformed(reading) {
  const at = (what) => `${reading.stage}: ${what}`;
  const names2 = Object.keys(NAMES).filter((member) => Object.keys(reading[member]).sort().join() !== [...NAMES[member]].sort().join()).map((member) => at(`the names in ${member}`));
  const links = ["namespaces", "host_namespaces"].flatMap(
    (member) => Object.entries(reading[member]).filter(([name, link]) => !KERNEL_LINK.test(link) || !link.startsWith(`${name}:[`)).map(([name]) => at(`${member}.${name}`))
  );
  const { intended, running } = reading.executable;
  const identities = [
    ...Object.values(reading.sources).flatMap((source) => [source.intended, source.mounted]),
    intended,
    running
  ];
  const { rootfs } = reading;
  return [
    ...names2,
    ...links,
    ...rootfs === void 0 || DIGEST2.test(rootfs.expected) ? [] : [at("the digest of the rootfs")],
    ...repeatedNames(reading.status, STATUS_NAME).map((name) => at(`status says ${name} twice`)),
    ...repeatedNames(reading.limits, LIMIT_NAME).map((name) => at(`limits say ${name} twice`)),
    ...identities.every((identity) => FILE_IDENTITY.test(identity)) ? [] : [at("an identity of a file")],
    .../^\d{1,20}$/.test(reading.process_start) ? [] : [at("process_start")]
  ];
}
function stageDifferences(readings, ofEngine) {
  const [created, probing, inspecting] = ofEngine ? [void 0, ...readings] : readings;
  const wrong = [];
  readings.slice(1).forEach((reading, index) => {
    const [before, after] = [
      contextSwitches(readings[index].status),
      contextSwitches(reading.status)
    ];
    if (before === null || after === null || after <= before)
      wrong.push(`${reading.stage}: the process did not run since the reading before`);
  });
  if (created !== void 0 && probing !== void 0) {
    if (created.executable.running === created.executable.intended)
      wrong.push("created: the program is already running, where the runtime's init should be");
    if (created.executable.intended !== probing.executable.intended)
      wrong.push("probing: another executable was intended");
    if (Object.values(created.out).some(({ size }) => size !== 0))
      wrong.push("created: /out is written to before anything ran");
  }
  if (probing !== void 0) {
    if (Object.entries(probing.out).some(([name, { size }]) => size !== (PROBER_WROTE[name] ?? 0)))
      wrong.push("probing: /out holds something other than what the prober wrote");
  }
  if (probing !== void 0 && inspecting !== void 0) {
    for (const member of ["out", "executable", "net"]) {
      if (JSON.stringify(probing[member]) !== JSON.stringify(inspecting[member]))
        wrong.push(`inspecting: ${member} changed`);
    }
  }
  for (const reading of readings.slice(1)) {
    if (JSON.stringify(reading.host_namespaces) !== JSON.stringify(readings[0]?.host_namespaces))
      wrong.push(`${reading.stage}: the host's own namespaces changed`);
  }
  return wrong;
}
function memberRow(evidence, run3, { members }) {
  const readings = [...evidence.predicate.readings, ...run3?.predicate.readings ?? []];
  const others = (holder, kind) => laterMembers[kind].filter((name) => Object.hasOwn(holder, name) && !members[kind].includes(name));
  const early = ({ stage, rootfs }) => rootfs !== void 0 && !LAST_STAGES.has(stage) ? [`${stage}: rootfs, which is hashed at the end`] : [];
  return nothingWrong(
    "members",
    "cross-checked",
    [
      ...others(evidence.predicate, "evidence"),
      ...others(run3?.predicate ?? {}, "run").map((name) => `run.json: ${name} in its predicate`),
      ...members.run.length > 0 && Object.hasOwn(run3 ?? {}, "self_digest") ? ["run.json: self_digest beside its predicate"] : [],
      ...readings.flatMap((reading) => [
        ...[...others(reading, "reading"), ...others(reading.cgroup, "cgroup")].map(
          (name) => `${reading.stage}: ${name}`
        ),
        ...early(reading)
      ])
    ],
    readings.length
  );
}
function lastReadingRows(evidence, run3, rules, sizeOf) {
  const inspected = run3.predicate.go !== null;
  const kind = inspected ? "inspection" : "attestation";
  const stage = stagesOf(rules, evidence.predicate.runtime.id, kind).find(
    (name) => LAST_STAGES.has(name)
  );
  if (stage === void 0) return [];
  const [rootfs, reports] = ["rootfs-at-end", "reports-in-out"];
  const last2 = run3.predicate.readings.find((reading) => reading.stage === stage);
  if (last2 === void 0) {
    const why2 = `run.json holds no reading of the stage ${stage}`;
    return [rootfs, ...inspected ? [reports] : []].map((id) => notEvaluated(id, "cross-checked", why2));
  }
  const whole = subjectDigest(evidence.subject, "rootfs");
  const left = last2.rootfs?.expected ?? "not read";
  if (!inspected) return [compare(rootfs, "cross-checked", whole, left)];
  return [
    // Its digest has no source here but that reading; with the programs still there it would be the whole one.
    nothingWrong(
      rootfs,
      "cross-checked",
      left === "not read" || left === whole !== isEngine(evidence.predicate.runtime.id) ? [left === whole ? "no program was removed from it" : "it is not the one that was made"] : [],
      1
    ),
    compare(
      reports,
      "cross-checked",
      Object.fromEntries(
        outEntries.map((name) => [name, sizeOf(publishedName(name, run3.predicate.run)) ?? "absent"])
      ),
      Object.fromEntries(outEntries.map((name) => [name, last2.out[name]?.size ?? "absent"]))
    )
  ];
}
function readingRows(evidence, run3, filterBytes, baseline, rules) {
  const readings = [...evidence.predicate.readings, ...run3?.predicate.readings ?? []];
  const ofEngine = isEngine(baseline.runtime);
  const inEvidence = ofEngine ? 1 : 2;
  const kind = run3?.predicate.go === null ? "attestation" : "inspection";
  const all = stagesOf(rules, baseline.runtime, kind);
  const stages = run3 === null ? all.slice(0, inEvidence) : all;
  const rows = [
    compare(
      "stages",
      "cross-checked",
      stages,
      readings.map(({ stage }) => stage)
    ),
    compare("evidence-readings", "cross-checked", inEvidence, evidence.predicate.readings.length),
    nothingWrong(
      "readings-readable",
      "recomputed",
      readings.flatMap((reading) => [...unreadable(reading, reading.stage), ...malformed(reading)]),
      readings.length
    ),
    ...run3 === null && readings.length < 2 ? [] : [
      nothingWrong(
        "readings-differ",
        "recomputed",
        stageDifferences(readings, ofEngine),
        readings.length - 1
      )
    ]
  ];
  const [created, probing, ...later] = ofEngine ? [null, ...readings] : readings;
  if (created === void 0 || probing === void 0 || probing === null) return rows;
  const at = (place, checks) => knownChecks(baseline, place, checks).map((check) => [place, check]);
  const outside = (reading, ids) => ids.flatMap((probe) => at(`outside ${probe}`, outsideChecks(probe, reading, filterBytes, baseline)));
  const witness = (checks) => at("witness", checks);
  const judged2 = (id, ...of) => nothingWrong(
    id,
    "recomputed",
    of.flatMap(([stage, checks]) => differing2(stage, checks, baseline)),
    Math.min(...of.map(([, checks]) => checks.length))
  );
  const others = probeIds.filter((id) => !probes[id].ofTheProcess);
  if (created !== null)
    rows.push(
      judged2(
        "first-reading",
        ["created", outside(created, others)],
        ["created", witness(confinementChecks(created, baseline).filter(({ id }) => id !== "executable"))],
        ["created to probing", witness(continuityChecks(created, probing, baseline))]
      )
    );
  if (run3 === null || stages.length <= 2 && !ofEngine && later.length === 0) return rows;
  const [after, between] = ["later-readings", "between-stages"];
  if (later.length === 0) {
    const why2 = `run.json holds no reading of the stage ${stages[ofEngine ? 1 : 2]}`;
    return [...rows, notEvaluated(after, "recomputed", why2), notEvaluated(between, "recomputed", why2)];
  }
  const last2 = later.filter((reading) => reading !== null);
  return [
    ...rows,
    judged2(
      after,
      ...last2.flatMap((reading) => [
        [reading.stage, outside(reading, probeIds)],
        [reading.stage, witness(confinementChecks(reading, baseline))]
      ])
    ),
    judged2(
      between,
      ...last2.map((reading, index) => {
        const before = last2[index - 1] ?? probing;
        const checks = witness(continuityChecks(before, reading, baseline));
        return [`${before.stage} to ${reading.stage}`, checks];
      })
    )
  ];
}

// src/attestation/verify/probes.ts
function controlRows(evidence, baseline, { decisive }) {
  const { control, frame } = evidence.predicate;
  const unknown = probeIds.flatMap((probe) => {
    const broke = control.probes[probe] ?? [];
    const made2 = knownChecks(baseline, `inside ${probe}`, insideChecks(probe, frame, baseline));
    const known2 = new Set(made2.map(({ id }) => id));
    return [
      ...broke.filter((id) => !known2.has(id)),
      ...(decisive[probe] ?? []).filter((id) => !broke.includes(id)).map((id) => `${probe} without ${id}`),
      ...new Set(broke).size === broke.length ? [] : [`${probe} names a check twice`]
    ];
  });
  return [
    compare("control-probes", "cross-checked", [...probeIds].sort(), Object.keys(control.probes).sort()),
    nothingWrong("control-checks", "cross-checked", unknown, Object.values(control.probes).flat().length)
  ];
}
function frameRows(evidence, { expectations: expectations2, raw }) {
  const { frame, nonce } = evidence.predicate;
  const wrong = probeIds.filter((probe) => {
    const observation = frame.observations[probe];
    const attempts = Object.keys(expectations2.attempts[probe]).sort().join();
    return Object.keys(observation.attempts).sort().join() !== attempts || Object.keys(observation.raw).sort().join() !== (raw[probe] ?? []).join() || repeatedNames(observation.raw["status"] ?? "", STATUS_NAME).length > 0;
  });
  return [
    compare("frame-nonce", "cross-checked", nonce, frame.nonce),
    nothingWrong(
      "frame-attempts",
      "cross-checked",
      wrong,
      probeIds.flatMap((probe) => Object.keys(expectations2.attempts[probe])).length
    )
  ];
}
var judged = ["probe-judgements", "probes-as-expected", "matrix-rows"];
function attestedMatrixRow(said, again, { version }) {
  const [id, label] = ["matrix-rows", "recomputed"];
  const states = again;
  const renamed = Object.keys(said).filter(
    (row3) => version !== null && said[row3] === "unverified" && states[row3] === "not evaluated"
  );
  const row2 = compare(id, label, said, {
    ...states,
    ...Object.fromEntries(renamed.map((name) => [name, "unverified"]))
  });
  if (version === null || renamed.length === 0 || row2.state === "differs") return row2;
  const why2 = `left ${renamed.map((name) => `#${name}`).join(", ")} unverified, and this one says: not evaluated`;
  return notEvaluated(id, label, { kind: "earlier release", version, why: why2 });
}
function promiseRows({ engine, unverified_promises: told, probes: cells }, { promises: unkept }, runtime) {
  if (!isEngine(runtime)) {
    const said = [
      ...(told ?? []).map(({ id }) => id),
      ...engine === void 0 ? [] : ["an engine’s image"]
    ];
    return said.length === 0 && told === void 0 ? [] : [compare("promises-unkept", "recomputed", "none", said)];
  }
  const again = unkept.map(({ id, observed }) => ({ id, what: promises[id], observed }));
  return [
    compare("promises-unkept", "recomputed", again, told ?? "none"),
    nothingWrong(
      "engine-probes",
      "recomputed",
      [
        ...cells.filter(({ state }) => state === "breached").map(({ id }) => id),
        ...cells.every(({ state }) => state === "held") ? ["all of them"] : []
      ],
      cells.length
    ),
    missing(
      "engine-sandbox",
      "recomputed",
      `grade B: unverified are ${unkept.map(({ id }) => id).join(", ")}`
    )
  ];
}
function judgementRows(evidence, run3, release) {
  const { predicate } = evidence;
  const { rules } = release;
  const runtime = predicate.runtime.id;
  const [created, probing] = isEngine(runtime) ? [null, predicate.readings[0]] : predicate.readings;
  const { architecture } = predicate.host;
  const known2 = isDrivenBy(rules, runtime) && isArchitecture(architecture);
  if (created === void 0 || probing === void 0 || !known2) {
    const why2 = "follows from runtime or architecture: nothing of the sandbox can be judged without knowing what to compare it with";
    return [
      compare("runtime-id", "recomputed", Object.keys(rules.runtimes).join(" or "), runtime),
      ...judged.map((id) => notEvaluated(id, "recomputed", why2))
    ];
  }
  const baseline = baselineBy(rules, runtime, predicate.uid, predicate.root_entries, architecture);
  const base64 = predicate.filter.bytes_base64;
  const filterBytes = base64 === null ? null : Buffer.from(base64, "base64");
  const judgement = judge(
    {
      frame: predicate.frame,
      created,
      probing,
      filterBytes,
      bundle: predicate.bundle,
      control: predicate.control.probes
    },
    baseline
  );
  const { first, size } = rules.policy.uid_range;
  return [
    compare("probe-judgements", "recomputed", predicate.probes, judgement.cells),
    compare(
      "probes-as-expected",
      "recomputed",
      isEngine(runtime) ? predicate.probes.filter(({ state }) => state === "held").length : probeIds.length,
      judgement.asExpected
    ),
    ...promiseRows(predicate, judgement, runtime),
    nothingWrong(
      "discrepancies",
      "recomputed",
      judgement.discrepancies.map(differenceWords),
      predicate.bundle.length
    ),
    attestedMatrixRow(predicate.matrix, judgement.matrix, release),
    nothingWrong(
      "uid",
      "recomputed",
      predicate.uid >= first && predicate.uid < first + size ? [] : [String(predicate.uid)],
      1
    ),
    ...frameRows(evidence, rules),
    ...readingRows(evidence, run3, filterBytes, baseline, rules),
    ...filterRows(evidence, runtime, rules),
    ...bundleRows(evidence, runtime, architecture, release),
    ...controlRows(evidence, baseline, rules),
    ...newerChecksRow(evidence, run3, filterBytes, baseline, release)
  ];
}

// src/attestation/verify/report.ts
function wrongSelfCheck({ confirmed, checks }, expectations2) {
  const expected = Object.entries(expectations2);
  const same = expected.length === checks.length && expected.every(([id], index) => checks[index]?.id === id);
  if (!same) return ["checks other than the inspector's own"];
  const wrong = checks.filter(
    (check, index) => check.expected !== expected[index]?.[1] || check.confirmed !== agrees(check)
  );
  return [
    ...wrong.map(({ id }) => id),
    ...confirmed === checks.every((check) => check.confirmed) ? [] : ["confirmed"]
  ];
}
function reportWordRows(report, run3, go, { rules }) {
  const told = ({
    nonce,
    caller_nonce,
    run: id,
    clock,
    as_of,
    max_age_seconds,
    attestation
  }) => ({
    nonce,
    caller_nonce,
    run: id,
    clock,
    as_of,
    max_age_seconds,
    attestation
  });
  const attested = report.matrix.filter(({ row: row2 }) => Object.hasOwn(go.matrix, row2));
  return [
    compare("report-told", "cross-checked", told(go), told(report)),
    compare(
      "report-matrix",
      "cross-checked",
      go.matrix,
      Object.fromEntries(attested.map(({ row: row2, state }) => [row2, state]))
    ),
    nothingWrong(
      "self-check",
      "cross-checked",
      wrongSelfCheck(report.self_check, rules.selfCheck),
      report.self_check.checks.length
    ),
    compare("report-verdict", "cross-checked", run3.predicate.verdict, report.verdict),
    compare("report-exit-code", "cross-checked", run3.predicate.exit_code, report.exit_code)
  ];
}
function textRows(id, label, rendered, run3, digestOf) {
  return outFiles.map((name) => {
    const published = publishedName(name, run3);
    return comparePresent([id, published], label, sha256(rendered[name]), digestOf(published));
  });
}
var reworded = (rows, { version }) => rows.map((each) => {
  const { id, of, label, state, detail } = each;
  const absent = detail.kind === "values" && detail.observed === null;
  if (version === null || state !== "differs" || absent) return each;
  const why2 = "made it, and this one says otherwise";
  return missing(of === null ? id : [id, of], label, { kind: "earlier release", version, why: why2 });
});

// src/attestation/verify/reevaluation.ts
function hindrances({ given, reevaluate }, go, catalog) {
  const inputs = [
    ["given-packet", "--packet FILE", go.packet_digest, reevaluate === null ? null : given.packet],
    ["given-claims", "--claims FILE", go.claims_digest, given.claims],
    ["given-previous", "--previous DIR", go.previous_digest, given.previous]
  ];
  const otherCatalog = given.catalog !== null && given.catalog !== catalog;
  const shipped = given.catalog === null && (given.shippedCatalog ?? catalog) !== catalog;
  return {
    wanted: [
      ...inputs.filter(([, , named, here]) => named !== null && here === null).map(([, ask]) => ask),
      ...shipped ? ["--catalog DIR"] : []
    ],
    others: [
      ...inputs.filter(([, , named, here]) => here !== null && here !== named).map(([id]) => id),
      ...otherCatalog ? ["given-catalog"] : []
    ]
  };
}
var unevaluatedRows = ({ matrix }) => matrix.filter(({ state }) => state === "not evaluated").map(({ row: row2 }) => row2);
function milder(report, again) {
  const stateIn = ({ matrix }, name) => matrix.find(({ row: row2 }) => row2 === name)?.state;
  const facts = ({ packet: packet3, catalog, nonce, run: run3, clock }) => ({
    packet: { digest: packet3.digest, bytes: packet3.bytes, id: packet3.packet_id, as_of: packet3.packet_as_of },
    catalog: catalog.digest,
    nonce,
    run: run3,
    clock
  });
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  const hashes = ({ items }) => items.map(({ position, item_id, content_hash, recomputed_content_hash }) => ({
    position,
    item_id,
    content_hash,
    recomputed_content_hash
  }));
  const read = again.packet.packet_id !== null && report.packet.packet_id !== null;
  const listed = again.items.length > 0 && report.items.length > 0;
  return [
    ...again.verdict === "EVIDENCE_PRESENT" && report.verdict !== again.verdict ? ["verdict"] : [],
    ...again.item_counts.usable > report.item_counts.usable ? ["item_counts.usable"] : [],
    ...report.matrix.filter(({ row: row2, state }) => state === "not as expected" && stateIn(again, row2) === "as expected").map(({ row: row2 }) => `matrix row ${row2}`),
    ...read && !same(facts(report), facts(again)) ? ["packet, catalog or run"] : [],
    ...listed && !same(hashes(report), hashes(again)) ? ["the items and their hashes"] : [],
    ...report.items.filter(
      ({ availability }, at) => availability !== "usable" && again.items[at]?.availability === "usable"
    ).map(({ position }) => `item ${position}`)
  ];
}
function reportRows(inputs, report, go, told, evidence, release, digestOf) {
  const rendered = reworded(
    textRows("rendered", "cross-checked", inputs.render(report), report.run, digestOf),
    release
  );
  const { wanted, others } = hindrances(inputs, go, subjectDigest(evidence.subject, "catalog"));
  const verdict = ["verdict", report.verdict];
  const open = (why2) => [
    notEvaluated(verdict, "recomputed", why2),
    ...outFiles.map(
      (name) => notEvaluated(["evaluated", publishedName(name, report.run)], "recomputed", why2)
    )
  ];
  if (others.length > 0) return [...rendered, ...open({ kind: "follows", from: others })];
  if (inputs.reevaluate === null || wanted.length > 0) {
    const unevaluated = unevaluatedRows(report);
    return [
      ...rendered,
      missing(verdict, "asserted", { kind: "give", options: wanted }),
      ...unevaluated.length === 0 ? [] : [stated("unevaluated-rows", `${unevaluated.join(", ")}: the run's own word`)]
    ];
  }
  if (told === null)
    return [
      ...rendered,
      ...open(
        "the release.json inside run.json is not valid: the inspector's instructions cannot be repeated"
      )
    ];
  const again = inputs.reevaluate(go, told, report.self_check);
  const found = [unevaluatedRows(again), unevaluatedRows(report)];
  return [
    ...rendered,
    ...reworded(
      [
        compare(verdict, "recomputed", again.verdict, report.verdict),
        ...textRows("evaluated", "recomputed", inputs.render(again), report.run, digestOf),
        ...found[0].length + found[1].length === 0 ? [] : [compare("unevaluated-rows", "recomputed", ...found)]
      ],
      release
    ),
    ...release.version === null ? [] : [nothingWrong("no-milder", "recomputed", milder(report, again), 1)]
  ];
}

// src/attestation/verify/signed.ts
var OF_EVIDENCE = [
  "ci-run",
  "control",
  "deadlines-measured",
  "host",
  "privilege",
  "runtime",
  "venue"
];
var OF_RUN = ["as-of", "catalog-authority", "clock", "max-age", "origin", "times"];
function signatureRows(signatures, evidenceFile, hasRun) {
  if (signatures.length === 0) return [];
  const rows = signatures.map(({ over, signature }, index) => {
    const named = ["file-signature", over ?? `of bundle ${index + 1}`];
    switch (signature.kind) {
      case "holds":
        return row(named, "recomputed", "agrees", `by ${signature.by}`);
      case "refused":
        return row(
          named,
          "recomputed",
          "differs",
          `expected a signature over the evidence${hasRun ? " or run.json" : ""} of this run, found ${signature.why}`
        );
      case "not given":
        return stated(named, "not given");
    }
  });
  const isSigned = (name) => signatures.some(({ over }) => over === name);
  const unsigned = [evidenceFile, ...hasRun ? [runStatementName] : []].filter((name) => !isSigned(name));
  return [
    ...rows,
    ...unsigned.map(
      (name) => stated(
        ["file-signature", name],
        name === evidenceFile && isSigned(runStatementName) ? "none of its own: run.json names it by digest, and is signed" : "none: what it says stays the run's own word"
      )
    )
  ];
}
function withSigners(rows, signatures, evidenceFile) {
  if (signatures.length === 0 || signatures.some(({ signature }) => signature.kind !== "holds"))
    return [...rows];
  const isSigned = (name) => signatures.some(({ over }) => over === name);
  const run3 = isSigned(runStatementName);
  const named = rows.some(({ id, state }) => id === "run-names-evidence" && state === "agrees");
  const covered = [
    ...isSigned(evidenceFile) || run3 && named ? OF_EVIDENCE : [],
    ...run3 && named ? OF_RUN : []
  ];
  return rows.map(
    (each) => each.label === "asserted" && covered.includes(each.id) ? { ...each, label: "signed" } : each
  );
}

// src/attestation/verify/subjects.ts
var names = (subjects) => subjects.map(({ name }) => name);
function evidenceSubjectRow(evidence, inputs, pinned) {
  const bytes = evidence.predicate.filter.bytes_base64 === null ? [] : ["filter-bytes"];
  const programs = ["node", ...Object.keys(pinned)].map((name) => `app/${name}`).sort();
  const made2 = ["policy", "filter-source", "expectations", "rootfs", "catalog"];
  return compare(
    "evidence-subjects",
    "cross-checked",
    [...made2, ...programs, ...bytes, ...inputs],
    names(evidence.subject)
  );
}
function subjectNameRows(evidence, run3, go, evidenceFile, pinned) {
  const packet3 = go === null ? [] : ["packet"];
  const claims = go === null || go.claims_digest === null ? [] : ["claims"];
  const reports = go === null ? [] : outFiles.map((name) => publishedName(name, run3.predicate.run));
  return [
    evidenceSubjectRow(evidence, [...packet3, ...claims], pinned),
    compare("run-subjects", "cross-checked", [evidenceFile, ...packet3, ...reports], names(run3.subject))
  ];
}
function subjectRows(subjects, digestOf, damaged) {
  return subjects.filter(({ name }) => name !== "packet").map(({ name, digest }) => {
    const observed = digestOf(name);
    const row2 = [runFileKind(name) === "evidence" ? "evidence-file" : "run-file", name];
    return observed === null ? notEvaluated(row2, "recomputed", damaged.get(name) ?? "is not in the folder") : compare(row2, "recomputed", `sha256:${digest.sha256}`, observed);
  });
}

// src/attestation/verify/verify.ts
var blocked = (why2) => ({
  rows: [missing("run", "recomputed", why2)],
  exitCode: 3,
  verdict: null,
  basis: "none",
  attestation: "NOT_ATTESTED"
});
var unverified = (why2) => ({
  rows: [missing("run", "recomputed", why2)],
  exitCode: 2,
  verdict: null,
  basis: "none",
  attestation: "NOT_ACCEPTED (unverified)"
});
var unknownVersion = (kind) => unverified(`UNKNOWN_VERSION: ${quoted(kind)} is not of this release; verify with the release that made it`);
function statementRows({ run: run3, evidence, evidenceFile, evidenceDigest, inspected }, { around }, { programs }, digestOf) {
  const { venue, judged_at, nonce, caller_nonce, run: runId } = evidence.predicate;
  const { damaged } = around ?? nothingAround;
  const named = subjectDigest(run3.subject, evidenceFile);
  return [
    compare("run-self-digest", "recomputed", selfDigest(run3), ownDigest(run3) ?? "not in one place"),
    ...subjectNameRows(evidence, run3, inspected?.go ?? null, evidenceFile, programs),
    ...subjectRows(run3.subject, digestOf, damaged),
    compare("run-names-evidence", "cross-checked", evidenceDigest, named),
    compare("evidence-name", "recomputed", evidenceName(venue.claimed, judged_at), evidenceFile),
    compare("nonce", "cross-checked", nonce, run3.predicate.nonce),
    compare("run-id", "cross-checked", runId, run3.predicate.run),
    ...compareIfAny("caller-nonce", caller_nonce, run3.predicate.caller_nonce)
  ];
}
function inspectionRows(inputs, { run: run3, evidence, evidenceDigest, inspected }, release, digestOf) {
  if (inspected === null) return attestationRows(run3, evidence, inputs.files);
  const { go, release: told, report } = inspected;
  return [
    ...goRows(go, run3, evidence, evidenceDigest),
    ...reportWordRows(report, run3, go, release),
    ...reportRows(inputs, report, go, told, evidence, release, digestOf),
    ...bindingRows(report, go, inputs.expected)
  ];
}
function runRows(inputs, documents, digestOf, own) {
  const { run: run3, evidence, evidenceDigest, inspected } = documents;
  const { expected, given, files } = inputs;
  const go = inspected?.go ?? null;
  const release = releaseOf(evidence, inputs.pinnedPrograms, own);
  return [
    // What the caller gives comes first: a wrong packet is the cause of whatever does not follow from it.
    ...givenRows(given, go, evidence),
    ...statementRows(documents, inputs, release, digestOf),
    ...policyRows(evidence, release.rules),
    ...otherPolicyRows(release, own),
    ...judgementRows(evidence, run3, release),
    memberRow(evidence, run3, release.rules),
    ...deadlineRows(evidence, release.rules),
    ...lastReadingRows(evidence, run3, release.rules, (name) => files.get(name)?.length ?? null),
    ...timeRows(evidence, run3, go),
    ...endRows(evidence, run3, go, inspected?.release ?? null, release.programs),
    ...inspectionRows(inputs, documents, release, digestOf),
    ...ageRows(go, expected),
    ...expectationRows(expected, evidence),
    sinceRow(expected, evidence),
    ...approvalRows(expected.approval, run3, evidence, evidenceDigest),
    ...ownWordRows(evidence),
    stated("release", release.name),
    ...otherFilesRows((inputs.around ?? nothingAround).others)
  ];
}
function exitCodeFor(rows) {
  const has = (state) => rows.some((row2) => row2.state === state);
  if (has("differs")) return 4;
  if (has("not evaluated") || !has("agrees")) return 2;
  return rows.some((row2) => row2.state === "not evidenced" && row2.concludes) ? 2 : 10;
}
function signaturesOf({ files, expected }, evidenceFile) {
  const statements = [...files].filter(([name]) => name === evidenceFile || name === runStatementName);
  return expected.signatures?.(new Map(statements)) ?? [];
}
function basisOf(rows) {
  const row2 = rows.find((each) => isNamed(each, "verdict"));
  if (row2 === void 0) return "none";
  if (row2.state === "differs") return "contradicted";
  return row2.label === "recomputed" && row2.state === "agrees" ? "recomputed" : "asserted";
}
function verifyRun(inputs, own = ownRules) {
  const names2 = runNames([...inputs.files.keys()]);
  if ("why" in names2) return blocked(names2.why);
  try {
    const digestOf = digester(inputs.files);
    const documents = readDocuments(inputs.files, digestOf, inputs.around);
    if (typeof documents === "string") {
      const other = otherVersionIn(inputs.files);
      if (other === null) return blocked(documents);
      return unknownVersion(other);
    }
    const signatures = signaturesOf(inputs, documents.evidenceFile);
    const rows = withSigners(
      [
        ...runRows(inputs, documents, digestOf, own),
        ...signatureRows(signatures, documents.evidenceFile, true)
      ],
      signatures,
      documents.evidenceFile
    );
    const exitCode = exitCodeFor(rows);
    const { rows: concluded, attestation } = conclude(inputs.expected.approval, rows, exitCode);
    return {
      rows: [...rows, ...concluded],
      exitCode,
      verdict: documents.inspected?.report.verdict ?? null,
      basis: basisOf(rows),
      attestation
    };
  } catch (error) {
    if (isCoded(error, "NOT_CANONICALIZABLE"))
      return blocked(`a text has no RFC 8785 form: ${quoted(error.message)}`);
    throw error;
  }
}

// src/attestation/verify/row-details.ts
var SHOWN_LENGTH = 200;
var CONTEXT_LENGTH = 40;
function bothValues(a, b) {
  const other = b ?? "";
  let common = 0;
  while (common < a.length && a[common] === other[common]) common += 1;
  const from = Math.max(a.length, other.length) > SHOWN_LENGTH ? Math.max(0, common - CONTEXT_LENGTH) : 0;
  const shown3 = (text) => {
    if (text === "") return "nothing";
    if (isDigest(text)) return text;
    const rest = text.slice(from, from + SHOWN_LENGTH);
    return quoted(`${from > 0 ? "…" : ""}${rest}${from + SHOWN_LENGTH < text.length ? "…" : ""}`);
  };
  return `expected ${shown3(a)}, found ${b === null ? quoted("absent") : shown3(b)}`;
}
function detailWords(detail) {
  switch (detail.kind) {
    case "none":
      return "";
    case "values":
      return bothValues(detail.expected, detail.observed);
    case "give":
      return `give ${detail.options.join(", ")} to have it recomputed`;
    case "follows":
      return `follows from ${detail.from.map((id) => rowWords({ id, of: null })).join(", ")}: what was given is not that of this run`;
    case "earlier release":
      return `EARLIER_RELEASE: release ${detail.version} ${detail.why}; verify with that release`;
    case "words":
      return detail.text;
  }
}
var toShownRow = (row2) => ({
  id: row2.id,
  ...row2.of === null ? {} : { of: row2.of },
  what: rowWords(row2),
  label: row2.label,
  state: row2.state,
  detail: detailWords(row2.detail),
  concludes: row2.concludes
});
function whyNotARun(rows) {
  const row2 = rows.find((each) => isNamed(each, "run"));
  return row2 === void 0 ? null : detailWords(row2.detail);
}

// src/attestation/verify/cause-words.ts
var SHORT = 6;
var short = (text) => isDigest(text) ? `${text.slice("sha256:".length, "sha256:".length + SHORT)}…` : null;
function digestsOf({ detail }) {
  if (detail.kind !== "values") return null;
  const [expected, observed] = [short(detail.expected), short(detail.observed)];
  return expected === null || observed === null ? null : { expected, observed };
}
var INPUTS = {
  "given-packet": ["packet", "inspected"],
  "given-claims": ["file of claims", "inspected with"],
  "given-previous": ["earlier run", "compared with"],
  "given-catalog": ["catalog", "inspected with"]
};
function whyAbsent(of, consequences) {
  const file = consequences.find((each) => each.id === "run-file" && each.of === of);
  if (file === void 0) return "is missing or unreadable";
  return detailWords(file.detail);
}
function differing3(row2, consequences) {
  const { id, of } = row2;
  const digests = digestsOf(row2);
  const [input, was] = INPUTS[id] ?? [];
  if (input !== void 0 && was !== void 0) {
    if (digests === null) return `A ${input} was given, and this run had none`;
    return `The ${input} given (${digests.observed}) is not the one ${was} (${digests.expected})`;
  }
  switch (id) {
    case "run-file":
    case "evidence-file":
      return digests === null ? `${rowWords(row2)}: ${detailWords(row2.detail)}` : `${of ?? "a file"} is not the file that run.json names (${digests.observed}, and not ${digests.expected}): it was changed, or is another run's`;
    case "run-self-digest":
      return "run.json was changed after it was written: its own digest does not match";
    case "program-subject":
      return "The programs of this run are of no release that this one knows";
    case "probe-judgements":
      return "The probes' recorded states do not follow from their observations";
    case "rendered":
    case "evaluated":
      if (row2.detail.kind === "values" && row2.detail.observed === null)
        return `${of ?? "a file"} ${whyAbsent(of, consequences)}, although run.json says that the run left one`;
      return `Not so: ${rowWords(row2)}${digests === null ? `; ${detailWords(row2.detail)}` : ""}`;
    default:
      return `${rowWords(row2)}: ${detailWords(row2.detail)}`;
  }
}
function causeWords({ row: row2, consequences }) {
  if (row2.state === "differs") return differing3(row2, consequences);
  if (row2.detail.kind === "earlier release") {
    const rows = consequences.length + 1;
    return `Release ${row2.detail.version} made this run, and this one goes further in ${rows} ${rows === 1 ? "row" : "rows"}`;
  }
  if (row2.id === "given-catalog") return "The catalog beside this program is not the one that the run names";
  return `${rowWords(row2)}: ${detailWords(row2.detail)}`;
}
var NAMED3 = 3;
function consequenceWords({ row: row2, consequences }) {
  if (consequences.length === 0) return null;
  const named = consequences.slice(0, NAMED3).map((each) => rowWords(each));
  const more = consequences.length > NAMED3 ? `, and ${consequences.length - NAMED3} more` : "";
  const one = consequences.length === 1;
  const verb = row2.detail.kind === "earlier release" ? "with it" : one ? "follows from it" : "follow from it";
  return `${consequences.length} ${one ? "row" : "rows"} ${verb}: ${named.join(", ")}${more}`;
}
function causeNext({ row: row2 }) {
  const { id, detail } = row2;
  if (detail.kind === "give") return `give ${detail.options.join(" ")}`;
  if (detail.kind === "earlier release") return `verify with release ${detail.version}`;
  if (id === "incomplete-run") return "give the folder that holds run.json: tki verify DIR";
  if (row2.state !== "differs")
    return id === "given-catalog" ? "give --catalog DIR, the catalog of that run" : null;
  switch (id) {
    case "given-packet":
      return detail.kind === "values" && isDigest(detail.expected) ? `give the packet whose digest is ${detail.expected}` : "leave --packet out: nothing was inspected in this run";
    case "given-claims":
    case "given-previous":
    case "given-catalog":
      return `give ${rowWords(row2)} as that run had it, or leave it out if it had none`;
    default:
      return null;
  }
}

// src/attestation/verify/causes.ts
var TEXTS = ["rendered", "evaluated"];
var REEVALUATED = ["verdict", "evaluated", "unevaluated-rows", "no-milder"];
var PROGRAMS = [
  "program-subject",
  "inside-program",
  "evidence-subjects",
  "bundle-checks",
  "discrepancies",
  "removed-programs"
];
var explanations = [
  { cause: "given-packet", ids: REEVALUATED },
  { cause: "given-claims", ids: REEVALUATED },
  { cause: "given-previous", ids: REEVALUATED },
  { cause: "given-catalog", ids: REEVALUATED },
  { cause: "program-subject", ids: PROGRAMS },
  { cause: "evidence-file", ids: ["go-attestation"], about: ["sandbox"] },
  { cause: "run-file", ids: [...TEXTS, "reports-in-out"], ofTheFile: true },
  { cause: "rendered", ids: ["run-file", "evaluated", "reports-in-out"], ofTheFile: true },
  { cause: "runtime-id", ids: ["probe-judgements", "probes-as-expected", "matrix-rows"] },
  {
    cause: "probe-judgements",
    ids: [
      "probes-as-expected",
      "promises-unkept",
      "engine-probes",
      "matrix-rows",
      "discrepancies",
      "go-attestation",
      "go-matrix",
      "report-matrix"
    ]
  },
  { cause: "run-self-digest", about: ["run", "packet", "sandbox"] },
  { cause: "verdict", ids: ["evaluated", "unevaluated-rows", "no-milder"] },
  { cause: "evaluated", ids: ["evaluated", "no-milder"] }
];
var OF_THE_REPORT = [
  ...TEXTS,
  ...REEVALUATED,
  "report-told",
  "report-matrix",
  "self-check",
  "report-verdict",
  "report-exit-code",
  "origin"
];
function explains({ ids = [], about = [], ofTheFile }, cause, row2) {
  if (ofTheFile === true) {
    if (cause.of === reportName) return OF_THE_REPORT.includes(row2.id) || ids.includes(row2.id);
    return ids.includes(row2.id) && (row2.of === null || row2.of === cause.of);
  }
  return ids.includes(row2.id) || about.includes(rowAbout(row2.id));
}
var isOpen = ({ state, concludes }) => state === "differs" || state === "not evaluated" || state === "not evidenced" && concludes;
var isOfRelease = ({ detail }) => detail.kind === "earlier release";
function toCauses(rows) {
  const open = rows.filter(isOpen);
  const taken = /* @__PURE__ */ new Set();
  const causes = [];
  const take = (row2, follows) => {
    if (taken.has(row2)) return;
    taken.add(row2);
    const consequences = open.filter(
      (other) => !taken.has(other) && (row2.state === "differs" || other.state !== "differs") && follows(other)
    );
    for (const each of consequences) taken.add(each);
    causes.push({ row: row2, consequences });
  };
  const explain = (some) => {
    for (const explanation of explanations)
      for (const row2 of some.filter((each) => isNamed(each, explanation.cause) && !isOfRelease(each)))
        take(row2, (other) => explains(explanation, row2, other));
  };
  explain(open.filter(({ state }) => state === "differs"));
  explain(open);
  for (const row2 of open) take(row2, (other) => isOfRelease(row2) && isOfRelease(other));
  const need = ({ row: row2 }) => row2.state === "differs" ? 0 : 1;
  return causes.sort((a, b) => need(a) - need(b));
}

export {
  DEADLINE_SECONDS,
  promises,
  promiseIds,
  reasons,
  prose,
  nothing,
  ours,
  known,
  orNone,
  join,
  lines,
  REPORT_DISCLAIMER,
  NON_GLOBAL_DENIAL,
  verdictWords,
  neverMeans,
  ownSentences,
  occurredReasons,
  nextActions,
  actionLine,
  actionText,
  verdictCause,
  causeLine,
  causeMarkdown,
  validate2 as validate,
  validate6 as validate2,
  validate as validate3,
  validate5 as validate4,
  parse,
  whyNoForm,
  pinnedDigests,
  isArchitecture,
  toSubject,
  subjectDigest,
  ownDigest,
  isDrivenBy,
  ownRules,
  baselineBy,
  releaseOf,
  readObservations,
  observationsWords,
  expectNothing,
  runNames,
  readDocuments,
  otherVersionIn,
  deadlineRows,
  NOT_GIVEN,
  expectationRows,
  rowWords,
  timeRows,
  sinceRow,
  approvalRows,
  conclude,
  runIdRow,
  ownWordRows,
  policyRows,
  otherPolicyRows,
  knownChecks,
  insideChecks,
  confinementChecks,
  outsideChecks,
  agrees,
  memberRow,
  judgementRows,
  signatureRows,
  withSigners,
  evidenceSubjectRow,
  blocked,
  unknownVersion,
  exitCodeFor,
  verifyRun,
  detailWords,
  toShownRow,
  whyNotARun,
  causeWords,
  consequenceWords,
  causeNext,
  toCauses
};
