var __knownSymbol = (name, symbol) => (symbol = Symbol[name]) ? symbol : /* @__PURE__ */ Symbol.for("Symbol." + name);
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __using = (stack, value, async) => {
  if (value != null) {
    if (typeof value !== "object" && typeof value !== "function") __typeError("Object expected");
    var dispose, inner;
    if (async) dispose = value[__knownSymbol("asyncDispose")];
    if (dispose === void 0) {
      dispose = value[__knownSymbol("dispose")];
      if (async) inner = dispose;
    }
    if (typeof dispose !== "function") __typeError("Object not disposable");
    if (inner) dispose = function() {
      try {
        inner.call(this);
      } catch (e) {
        return Promise.reject(e);
      }
    };
    stack.push([async, dispose, value]);
  } else if (async) {
    stack.push([async]);
  }
  return value;
};
var __callDispose = (stack, error, hasError) => {
  var E = typeof SuppressedError === "function" ? SuppressedError : function(e, s, m, _) {
    return _ = Error(m), _.name = "SuppressedError", _.error = e, _.suppressed = s, _;
  };
  var fail2 = (e) => error = hasError ? new E(e, error, "An error was suppressed during disposal") : (hasError = true, e);
  var next = (it) => {
    while (it = stack.pop()) {
      try {
        var result = it[1] && it[1].call(it[2]);
        if (it[0]) return Promise.resolve(result).then(next, (e) => (fail2(e), next()));
      } catch (e) {
        fail2(e);
      }
    }
    if (hasError) throw error;
  };
  return next();
};

// src/host/main.ts
import fs17 from "node:fs";

// src/formats/json-schema.ts
var patterns = /* @__PURE__ */ new Map();
function toValidate(schema) {
  const validate4 = (value) => {
    const error = firstError(schema, value);
    validate4.errors = error === null ? null : [error];
    return error === null;
  };
  validate4.errors = null;
  return validate4;
}
function firstError(schema, value) {
  if (schema.anyOf !== void 0) {
    const error = anyOfError(schema.anyOf, value);
    if (error !== null) return error;
  }
  if (schema.type !== void 0) {
    const types = typeof schema.type === "string" ? [schema.type] : schema.type;
    if (!types.some((type) => isOfType(type, value))) return fail("type", `must be ${types.join(" or ")}`);
  }
  if (schema.const !== void 0 && value !== schema.const)
    return fail("const", `must be ${JSON.stringify(schema.const)}`);
  if (schema.enum !== void 0 && !schema.enum.includes(value)) {
    return fail("enum", `must be one of ${schema.enum.join(", ")}`);
  }
  if (schema.not !== void 0 && value === schema.not.const) return fail("not", "must be something else");
  if (typeof value === "string") return stringError(schema, value);
  if (typeof value === "number") return numberError(schema, value);
  if (Array.isArray(value)) return arrayError(schema, value);
  if (typeof value === "object" && value !== null)
    return objectError(schema, value);
  return null;
}
function isOfType(type, value) {
  switch (type) {
    case "null":
      return value === null;
    case "integer":
      return Number.isInteger(value);
    case "number":
      return Number.isFinite(value);
    case "array":
      return Array.isArray(value);
    case "object":
      return isPlainObject(value);
    default:
      return typeof value === type;
  }
}
function isPlainObject(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
function anyOfError(branches, value) {
  let told = null;
  for (const branch of branches) {
    const error = firstError(branch, value);
    if (error === null) return null;
    if (error.keyword !== "type" || error.instancePath !== "") {
      told = told === null ? error : fail("anyOf", "must fit one of the forms that the schema names");
    }
  }
  return told ?? fail("anyOf", "must be of one of the types that the schema names");
}
function stringError(schema, value) {
  if (schema.maxLength !== void 0 && value.length > schema.maxLength) {
    return fail("maxLength", `must not be longer than ${schema.maxLength}`);
  }
  if (schema.minLength !== void 0 && value.length < schema.minLength) {
    return fail("minLength", `must not be shorter than ${schema.minLength}`);
  }
  if (schema.pattern === void 0) return null;
  let pattern = patterns.get(schema.pattern);
  if (pattern === void 0) patterns.set(schema.pattern, pattern = new RegExp(schema.pattern, "u"));
  return pattern.test(value) ? null : fail("pattern", `must match ${schema.pattern}`);
}
function numberError(schema, value) {
  if (schema.minimum !== void 0 && value < schema.minimum)
    return fail("minimum", `must be at least ${schema.minimum}`);
  if (schema.maximum !== void 0 && value > schema.maximum)
    return fail("maximum", `must be at most ${schema.maximum}`);
  return null;
}
function arrayError(schema, value) {
  const { prefixItems = [], items } = schema;
  if (schema.minItems !== void 0 && value.length < schema.minItems) {
    return fail("minItems", `must have at least ${schema.minItems} entries`);
  }
  if (schema.maxItems !== void 0 && value.length > schema.maxItems) {
    return fail("maxItems", `must have at most ${schema.maxItems} entries`);
  }
  if (items === false && value.length > prefixItems.length)
    return fail("items", "must have no further entry");
  for (let position = 0; position < value.length; position++) {
    const schemaHere = prefixItems[position] ?? items;
    if (schemaHere === void 0 || schemaHere === false) continue;
    const error = firstError(schemaHere, value[position]);
    if (error !== null) return under(position, error);
  }
  return null;
}
function objectError(schema, value) {
  const { properties = {}, required = [], propertyNames, additionalProperties } = schema;
  for (const name of required) {
    if (!Object.hasOwn(value, name)) return fail("required", `must have the member ${name}`);
  }
  for (const name of Object.keys(value)) {
    const nameError = propertyNames === void 0 ? null : firstError(propertyNames, name);
    if (nameError !== null) return under(name, { ...nameError, keyword: "propertyNames" });
    const schemaHere = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (schemaHere === false)
      return under(name, fail("additionalProperties", "is a member that the schema does not name"));
    if (schemaHere === void 0) continue;
    const error = firstError(schemaHere, value[name]);
    if (error !== null) return under(name, error);
  }
  return null;
}
function fail(keyword, message) {
  return { instancePath: "", keyword, message };
}
function under(name, error) {
  const segment = String(name).replaceAll("~", "~0").replaceAll("/", "~1");
  return { ...error, instancePath: `/${segment}${error.instancePath}` };
}

// src/formats/generated/plan.js
var validate = toValidate({
  "$id": "urn:tool-kiem-thu:schema:plan:v1",
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
    "bundle_copy": {
      "anyOf": [
        {
          "maxLength": 4096,
          "pattern": "^\\/",
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
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
      "type": "string"
    },
    "ci_run": {
      "anyOf": [
        {
          "additionalProperties": false,
          "properties": {
            "attempt": {
              "maxLength": 10,
              "type": "string"
            },
            "id": {
              "maxLength": 40,
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
    "claims": {
      "anyOf": [
        {
          "maxLength": 4096,
          "pattern": "^\\/",
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    },
    "command": {
      "enum": [
        "inspect",
        "attest",
        "doctor"
      ],
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
    "max_age_seconds": {
      "anyOf": [
        {
          "maximum": 9007199254740991,
          "minimum": 1,
          "type": "integer"
        },
        {
          "type": "null"
        }
      ]
    },
    "packet": {
      "anyOf": [
        {
          "maxLength": 4096,
          "pattern": "^\\/",
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    },
    "previous": {
      "anyOf": [
        {
          "maxLength": 4096,
          "pattern": "^\\/",
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    },
    "privilege": {
      "enum": [
        "separate",
        "shared"
      ],
      "type": "string"
    },
    "runtime": {
      "maxLength": 4096,
      "type": "string"
    },
    "sabotage": {
      "items": {
        "maxLength": 60,
        "type": "string"
      },
      "maxItems": 10,
      "type": "array"
    },
    "schema": {
      "const": "tki-plan/v1",
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
    "command",
    "packet",
    "claims",
    "previous",
    "catalog",
    "max_age_seconds",
    "as_of",
    "caller_nonce",
    "expected_packet_digest",
    "expected_catalog_digest",
    "runtime",
    "venue",
    "ci_run",
    "privilege",
    "sabotage",
    "bundle_copy"
  ],
  "type": "object"
});

// src/formats/digest.ts
import { createHash, hash } from "node:crypto";
function sha256(data) {
  return `sha256:${hash("sha256", data, "hex")}`;
}
function startSha256() {
  const state = createHash("sha256");
  return {
    update: (data) => void state.update(data),
    digest: () => `sha256:${state.digest("hex")}`
  };
}

// src/formats/reasons.ts
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
    "content_hash or manifest_hash does not match: tamper.",
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
    "observation_ts is no time of the calendar, so no age can be told.",
    EXPORT_AGAIN
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
  CONTRADICTORY_ANSWERS: item(
    "UNVERIFIED",
    "exporter",
    "One named query has several different answers in this packet.",
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
    "The KB path is under no prefix of the catalog.",
    "Use a listed KB path."
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

// src/formats/verdict.ts
var verdictOrder = [
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
];
function exitCodeOf(verdict) {
  switch (verdict) {
    case "BLOCKED":
    case "BLOCKED_BY_UNSAFE_ACCESS":
    case "BLOCKED_BY_UNVERIFIED_SOURCE":
      return 3;
    case "CONTRACT_VIOLATION_IN_DESIGN":
    case "FLAG_LOCAL_FIRST_AUTHORITY":
    case "FLAG_AUTHORITY_VIOLATION":
    case "READ_LEVEL_FAIL":
      return 4;
    case "UNVERIFIED":
    case "NOT_EVIDENCED_IN_ALLOWED_SURFACES":
      return 2;
    case "EVIDENCE_PRESENT":
      return 10;
  }
}
function availabilityOf(verdict) {
  if (verdict === "EVIDENCE_PRESENT") return "usable";
  return exitCodeOf(verdict) === 2 ? "held_out" : "refused";
}
function moreSevere(a, b) {
  return verdictOrder.indexOf(a) >= verdictOrder.indexOf(b) ? a : b;
}
function mostSevere(verdicts, whenEmpty) {
  let worst;
  for (const verdict of verdicts) worst = worst === void 0 ? verdict : moreSevere(worst, verdict);
  return worst ?? whenEmpty;
}

// catalog/blocked.json
var blocked_default = [
  {
    id: "B7-EXP-1",
    title: "named-query catalog as governed authority",
    state: "BLOCKED",
    why: "The catalog is pinned by digest and UNSEALED; a seal is its owner's act.",
    unblocked_by: "The owner (Codex review) seals the catalog and gives it a governed home.",
    review: "mandatory, to seal",
    decided_by: "owner",
    refused_in: {
      file: "src/formats/schema/catalog.ts",
      contains: "seal: z.literal('UNSEALED')"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "B7-EXP-1: a catalog that calls itself sealed or final is no catalog"
    }
  },
  {
    id: "B7-EXP-2/D9",
    title: "automated export service with audit ledger",
    state: "BLOCKED",
    why: "No audited service, network policy or venue; an operator exports by hand.",
    unblocked_by: "The owner authorizes a venue for a read-only service with a network policy.",
    review: "recommended (network policy)",
    decided_by: "owner",
    refused_in: {
      file: "src/formats/limits.ts",
      contains: "QUERY_LIMIT"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "B7-EXP-2/D9: nothing here listens, waits for a time, or exports without a person"
    }
  },
  {
    id: "CALL-CONTRACT",
    title: "Call Contract: running a command and reading its exit code",
    state: "BLOCKED",
    why: "Keystone. No sealed identity, mode, inputs, exit meaning, timeout, lease, ledger. The 15 mutating=false rows are candidates, not authorized.",
    unblocked_by: "The owner (Codex review, mandatory) seals a Call Contract.",
    review: "mandatory",
    decided_by: "owner",
    refused_in: {
      file: "scripts/program-starts.ts",
      contains: "programStarts"
    },
    test: {
      file: "test/unit/readiness/program-starts.test.ts",
      name: "nothing in dist can start a program but the known ones, and none is named by a document"
    }
  },
  {
    id: "PROOF-OF-RUN",
    title: "proof of run (ran_clean, ran_with_drift, error_running)",
    state: "BLOCKED",
    why: "Evidence that is present does not show that anything ran.",
    unblocked_by: "A sealed Call Contract, then a reproducible model of run evidence.",
    review: "required",
    decided_by: "owner",
    refused_in: {
      file: "src/formats/verdict.ts",
      contains: "verdictOrder"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "PROOF-OF-RUN: no verdict and no state says that anything ran"
    }
  },
  {
    id: "GLOBAL-ABSENCE",
    title: "proof that something exists nowhere",
    state: "BLOCKED",
    why: "Absence is scoped to the surfaces that were read.",
    unblocked_by: "Proof of run and a contract on an exhaustive set of surfaces.",
    review: "required",
    decided_by: "owner",
    refused_in: {
      file: "src/evaluation/to-report.ts",
      contains: "nothing is said about its absence anywhere else"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "GLOBAL-ABSENCE: the only word for what was not found names the surfaces that were read"
    }
  },
  {
    id: "D4",
    title: "--selftest N/N and module_sha256",
    state: "DEFERRED (optional)",
    why: "Not part of this release.",
    unblocked_by: "A build after the owner's re-seal.",
    review: "optional",
    decided_by: "owner",
    refused_in: {
      file: "src/cli/program.ts",
      contains: "const commands"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "D4: there is no self-test to ask for, as a command or as an option"
    }
  },
  {
    id: "D5",
    title: "audit_dead_links() writing to system_issues",
    state: "BLOCKED",
    why: "No write contract; nothing here writes to a governed surface.",
    unblocked_by: "The owner (Codex review) seals a write contract (Domain F sink).",
    review: "required",
    decided_by: "owner",
    refused_in: {
      file: "src/export/gate/gate.ts",
      contains: "gateEach"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "D5: a write to system_issues and the function that would make it are denied"
    }
  },
  {
    id: "D6",
    title: "Directus DOT-control write",
    state: "BLOCKED",
    why: "No DOT-control proof contract.",
    unblocked_by: "The owner (Codex review) seals a DOT-control proof contract.",
    review: "required",
    decided_by: "owner",
    refused_in: {
      file: "src/export/server/session.ts",
      contains: "default_transaction_read_only"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "D6: a write to a flow or a tool is denied, and the session is read-only from its first moment"
    }
  },
  {
    id: "D7",
    title: "gating in CI, OPA, Conftest or Git hooks",
    state: "BLOCKED",
    why: "Every document is may_gate=false; using a job's conclusion as a verdict would be fake.",
    unblocked_by: "D11 first, then a sealed policy-gate contract.",
    review: "required",
    decided_by: "owner",
    refused_in: {
      file: "src/action/launcher.ts",
      contains: "process.exit(0)"
    },
    test: {
      file: "test/unit/action/no-gate.test.ts",
      name: "has no input with a name that a gate would have"
    }
  },
  {
    id: "D8",
    title: "a positive verdict and exit 0",
    state: "BLOCKED",
    why: "The verdict type has no such member and no judging command exits 0.",
    unblocked_by: "A sealed, governed taxonomy authority.",
    review: "required",
    decided_by: "owner",
    refused_in: {
      file: "src/formats/verdict.ts",
      contains: "exitCodeOf"
    },
    test: {
      file: "test/unit/evaluation/evaluate.test.ts",
      name: "has no verdict that stands for exit code 0"
    }
  },
  {
    id: "D10",
    title: "path-scoped KB report writer",
    state: "BLOCKED",
    why: "KB verbs are broad today; uploading a report is a separate human act.",
    unblocked_by: "A server-enforced, path-scoped writer (Codex review, mandatory).",
    review: "mandatory",
    decided_by: "owner",
    refused_in: {
      file: "scripts/boundaries.ts",
      contains: "networkAndCode"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "D10: no program that makes a report can reach a network, and no report says that it wrote anything"
    }
  },
  {
    id: "D11",
    title: "downstream gate consumer",
    state: "BLOCKED",
    why: "Nothing may gate or authorize on these reports.",
    unblocked_by: "A sealed consumer contract (Codex review, mandatory).",
    review: "mandatory",
    decided_by: "owner",
    refused_in: {
      file: "src/formats/schema/report.ts",
      contains: "may_gate: z.literal(false)"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "D11: no document that says may_gate true is one of ours"
    }
  },
  {
    id: "P2-NAMED-LANE",
    title: "P2 / named lane",
    state: "CLOSED",
    why: "Closed by the C1 review; nothing here opens it.",
    unblocked_by: "The owner's disposition.",
    review: "owner decides",
    decided_by: "owner",
    refused_in: {
      file: "src/cli/program.ts",
      contains: "const commands"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "P2-NAMED-LANE: no command, mode or option dispatches, registers or runs a code"
    }
  },
  {
    id: "C1",
    title: "governed C1 dry run",
    state: "executed NO; registered NO; ready for prod NO; REGISTRATION_HOLD ACTIVE; CAN_PROCEED=NO",
    why: "No governed execution channel for the registrar and no C1 endpoint. Credentials are not a lawful path.",
    unblocked_by: "The operator runs the governed registrar, deploys the no-mutation endpoint, registers the DOT_C1 codes, mints the grant.",
    review: "required",
    decided_by: "owner and operator",
    refused_in: {
      file: "src/readiness/codes.ts",
      contains: "CAN_PROCEED: 'NO'"
    },
    test: {
      file: "test/unit/readiness/gap-map.test.ts",
      name: "a forged packet that opens every gate changes no constant and no conclusion"
    }
  }
];

// catalog/matrix.json
var matrix_default = [
  {
    row: "1",
    title: "schema id is b7-governed-packet/v1",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    case: "envelope-wrong-schema is judged as its expectation says",
    probe: null
  },
  {
    row: "2",
    title: "required packet fields present",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    case: "envelope-without-packet-id is judged as its expectation says",
    probe: null
  },
  {
    row: "3",
    title: "source_mode is PACKET_DERIVED",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    case: "envelope-source-mode is judged as its expectation says",
    probe: null
  },
  {
    row: "4",
    title: "decision_effect is NONE",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    case: "envelope-decision-effect is judged as its expectation says",
    probe: null
  },
  {
    row: "5",
    title: "may_gate is false",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    case: "envelope-may-gate is judged as its expectation says",
    probe: null
  },
  {
    row: "6",
    title: "disclaimer present",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    case: "envelope-without-disclaimer is judged as its expectation says",
    probe: null
  },
  {
    row: "7",
    title: "freshness is AS_OF_EXPORT",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    case: "envelope-freshness is judged as its expectation says",
    probe: null
  },
  {
    row: "8",
    title: "strict canonical bytes",
    seed: false,
    proved_by: "inspector",
    enforcement: "reader",
    test: "test/vectors/vectors.test.ts",
    case: "bytes-white-space is judged as its expectation says",
    probe: null
  },
  {
    row: "9",
    title: "full source_metadata is usable",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "evidence-reference-six-counts is judged as its expectation says",
    probe: null
  },
  {
    row: "10",
    title: "missing source_metadata is held out",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "missing-source-metadata is judged as its expectation says",
    probe: null
  },
  {
    row: "11",
    title: "local path is flagged",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "local-absolute is judged as its expectation says",
    probe: null
  },
  {
    row: "12",
    title: "content_hash agrees",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "tamper-content-hash is judged as its expectation says",
    probe: null
  },
  {
    row: "13",
    title: "manifest_hash agrees",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "tamper-manifest-hash is judged as its expectation says",
    probe: null
  },
  {
    row: "14",
    title: "only binding is used as binding",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "authority-used-as is judged as its expectation says",
    probe: null
  },
  {
    row: "15",
    title: "diagnostic never overrides canonical",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "diagnostic-override is judged as its expectation says",
    probe: null
  },
  {
    row: "16",
    title: "no sql member",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "sql-member is judged as its expectation says",
    probe: null
  },
  {
    row: "17",
    title: "query known, fields equal the catalog",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "unknown-query is judged as its expectation says",
    probe: null
  },
  {
    row: "18",
    title: "truncated is never completed",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "incomplete-truncated is judged as its expectation says",
    probe: null
  },
  {
    row: "19",
    title: "stale is refused",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "stale-packet is judged as its expectation says",
    probe: null
  },
  {
    row: "20",
    title: "a date in the future is refused",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "future-packet is judged as its expectation says",
    probe: null
  },
  {
    row: "21",
    title: "no judging exit 0",
    seed: false,
    proved_by: "inspector",
    enforcement: "verdict type",
    test: "test/unit/evaluation/evaluate.test.ts",
    case: "has no verdict that stands for exit code 0",
    probe: null
  },
  {
    row: "22",
    title: "no positive verdict",
    seed: false,
    proved_by: "inspector",
    enforcement: "verdict type",
    test: "test/unit/evaluation/evaluate.test.ts",
    case: "reaches every verdict in the vectors, each with its own exit code and none with 0",
    probe: null
  },
  {
    row: "23",
    title: "crash or kill leaves a BLOCKED report",
    seed: false,
    proved_by: "wrapper",
    enforcement: "host, CLI",
    test: "test/unit/cli/host-process.test.ts",
    case: "a host program that ends badly leaves a BLOCKED triplet, HOST_FAILED and exit code 3",
    probe: null
  },
  {
    row: "24",
    title: "attested on an approved venue",
    seed: false,
    proved_by: "evidence",
    enforcement: "verifier",
    test: "test/e2e/approval.test.ts",
    case: "is taken, changes no exit code, and leaves the acceptance to its owner",
    probe: null
  },
  {
    row: "25",
    title: "no network: connection denied",
    seed: true,
    proved_by: "probe",
    enforcement: "syscall filter",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody",
    probe: "p01-network-egress"
  },
  {
    row: "26",
    title: "no name resolution",
    seed: false,
    proved_by: "probe",
    enforcement: "net namespace",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody",
    probe: "p02-name-resolution"
  },
  {
    row: "27",
    title: "loopback only, no route",
    seed: true,
    proved_by: "probe",
    enforcement: "net namespace",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody",
    probe: "p03-loopback-only"
  },
  {
    row: "28",
    title: "root file system read-only",
    seed: true,
    proved_by: "probe",
    enforcement: "mounts",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody",
    probe: "p04-rootfs-read-only"
  },
  {
    row: "29",
    title: "/in read-only",
    seed: true,
    proved_by: "probe",
    enforcement: "mounts",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody",
    probe: "p05-in-read-only"
  },
  {
    row: "30",
    title: "/out write-only, nothing executable",
    seed: false,
    proved_by: "probe",
    enforcement: "mounts, modes",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody",
    probe: "p06-out-write-only"
  },
  {
    row: "31",
    title: "exactly the two data mounts",
    seed: false,
    proved_by: "probe",
    enforcement: "mounts",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody",
    probe: "p07-mount-set"
  },
  {
    row: "32",
    title: "a side-effect function cannot be reached by a read",
    seed: true,
    proved_by: "export",
    enforcement: "gate, preflight",
    test: "test/postgres/reach.test.ts",
    case: "emits nothing for any query when one of them reaches a function",
    probe: null
  },
  {
    row: "33",
    title: "environment and kernel keyring empty",
    seed: true,
    proved_by: "probe",
    enforcement: "enter, witness",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody",
    probe: "p08-empty-keyset"
  },
  {
    row: "34",
    title: "no subprocess",
    seed: true,
    proved_by: "probe",
    enforcement: "syscall filter",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody",
    probe: "p09-no-subprocess"
  },
  {
    row: "35",
    title: "no privilege",
    seed: true,
    proved_by: "probe",
    enforcement: "uid, capabilities",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody",
    probe: "p10-no-privilege"
  },
  {
    row: "36",
    title: "syscall filter in force, default deny",
    seed: false,
    proved_by: "probe",
    enforcement: "seccomp",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody",
    probe: "p11-syscall-filter"
  },
  {
    row: "37",
    title: "no docker.sock or other host surface",
    seed: true,
    proved_by: "probe",
    enforcement: "rootfs",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody",
    probe: "p12-no-host-surface"
  },
  {
    row: "38",
    title: "exactly the triplet, all or none",
    seed: false,
    proved_by: "host",
    enforcement: "publish",
    test: "test/unit/report/publish.test.ts",
    case: "leaves no file of this run when one cannot be written",
    probe: null
  },
  {
    row: "39",
    title: "production_mutation is false",
    seed: false,
    proved_by: "inspector",
    enforcement: "report type",
    test: "test/unit/report/triplet.test.ts",
    case: "the schema refuses a report with %j",
    probe: null
  },
  {
    row: "40",
    title: "non-gating fields in every document",
    seed: false,
    proved_by: "inspector",
    enforcement: "report type",
    test: "test/unit/report/triplet.test.ts",
    case: "the schema refuses a report with %j",
    probe: null
  },
  {
    row: "41",
    title: "build guard on the inspector bundle",
    seed: false,
    proved_by: "build",
    enforcement: "AST and metafile",
    test: "test/unit/scripts/check-inspector-ast.test.ts",
    case: "refuses %s in the program",
    probe: null
  },
  {
    row: "42",
    title: "no outside text becomes a command, markup or escape",
    seed: false,
    proved_by: "encoders",
    enforcement: "report",
    test: "test/unit/report/encoders.test.ts",
    case: "%s lets no control, bidi, zero-width or half character out",
    probe: null
  },
  {
    row: "43",
    title: "same input, same bytes out",
    seed: false,
    proved_by: "inspector",
    enforcement: "pure evaluation",
    test: "test/unit/evaluation/evaluate.test.ts",
    case: "writes byte-identical reports for the same input",
    probe: null
  },
  {
    row: "44",
    title: "blocked capabilities listed and refused",
    seed: false,
    proved_by: "inspector",
    enforcement: "register",
    test: "test/unit/report/triplet.test.ts",
    case: "repeats every blocked capability with its state",
    probe: null
  },
  {
    row: "45",
    title: "the job never fails because of us",
    seed: false,
    proved_by: "wrapper",
    enforcement: "launcher",
    test: "test/e2e/deaths.test.ts",
    case: "finds no place for its work: BLOCKED in outputs and annotation, and exit 0",
    probe: null
  },
  {
    row: "I11",
    title: "P1 unconfirmed is BLOCKED before any item",
    seed: false,
    proved_by: "inspector",
    enforcement: "self-check",
    test: "test/unit/evaluation/evaluate.test.ts",
    case: "reads no byte of the packet where P1 is unconfirmed",
    probe: null
  }
];

// src/formats/register.ts
var registeredCapabilities = Object.freeze(
  blocked_default.map((row) => Object.freeze(row))
);
var blockedCapabilities = Object.freeze(
  registeredCapabilities.map(
    ({ id, title, state, why: why2, unblocked_by }) => Object.freeze({ id, title, state, why: why2, unblocked_by })
  )
);
var matrixRows = Object.freeze(
  matrix_default.map((row) => Object.freeze(row))
);

// src/report/blocked.ts
var DETAIL_LIMIT = 600;
var NON_GLOBAL_DENIAL = "Absence from this report is not evidence of absence anywhere else: it speaks of the surfaces that the packet names, as of its export.";
var notAttested = {
  status: "NOT_ATTESTED",
  reason: "no sandbox was observed",
  grade: "none",
  runtime: "none",
  venue: "unstated",
  observed_as_expected: 0,
  probes: 12,
  evidence_digest: null
};
function toBlockedReport(blocked2) {
  return {
    schema: "tki-report/v1",
    decision_effect: "NONE",
    may_gate: false,
    production_mutation: false,
    allowed_actions: ["READ_PACKET_ITEM", "WRITE_LOCAL_REPORT"],
    nonce: blocked2.nonce,
    caller_nonce: blocked2.callerNonce ?? null,
    run: blocked2.run,
    verdict: "BLOCKED",
    exit_code: 3,
    findings: [
      {
        rule: "run",
        verdict: "BLOCKED",
        reason: blocked2.reason,
        detail: blocked2.detail.slice(0, DETAIL_LIMIT).toWellFormed()
      }
    ],
    attestation: blocked2.attestation ?? notAttested,
    self_check: blocked2.selfCheck ?? { confirmed: false, checks: [] },
    clock: blocked2.clock,
    as_of: blocked2.asOf ?? null,
    // 0 stands for "no age was asked for": the attest command reads no packet.
    max_age_seconds: blocked2.maxAgeSeconds ?? 0,
    integrity: "NOT_EVIDENCED",
    origin: "NOT_EVIDENCED",
    catalog_authority: "NOT_EVIDENCED",
    packet: {
      digest: blocked2.packetDigest ?? null,
      bytes: blocked2.packetBytes ?? null,
      packet_id: null,
      packet_as_of: null,
      gateway: null,
      purpose: null,
      extension: "UNKNOWN"
    },
    catalog: { digest: blocked2.catalogDigest ?? null, status: "provisional", seal: "UNSEALED" },
    items: [],
    item_counts: { population: "items of this packet", total: 0, usable: 0, held_out: 0, refused: 0 },
    claims: [],
    claims_digest: null,
    drift: {
      status: "NOT_COMPARABLE",
      previous_digest: null,
      reason: "nothing was evaluated in this run",
      entries: []
    },
    coverage: [],
    matrix: [
      ...blocked2.matrix ?? [],
      { row: "39", title: "production_mutation is false", state: "as expected", touched_by: "report type" },
      {
        row: "40",
        title: "non-gating fields in every document",
        state: "as expected",
        touched_by: "report type"
      },
      {
        row: "44",
        title: "blocked capabilities listed and refused",
        state: "as expected",
        touched_by: "register"
      }
    ],
    blocked_capabilities: [...blockedCapabilities],
    disclaimer: NON_GLOBAL_DENIAL
  };
}

// src/formats/canonical.ts
var NotCanonicalizable = class extends Error {
  code = "NOT_CANONICALIZABLE";
};
function toCanonicalJson(value) {
  switch (typeof value) {
    case "boolean":
      return value ? "true" : "false";
    case "number":
      if (!Number.isFinite(value)) throw new NotCanonicalizable("a number that JSON cannot hold");
      return JSON.stringify(value);
    case "string":
      if (!value.isWellFormed()) throw new NotCanonicalizable("a string with a lone surrogate");
      return JSON.stringify(value);
    case "object":
      break;
    default:
      throw new NotCanonicalizable(`a ${typeof value} is not JSON`);
  }
  if (value === null) return "null";
  if (Array.isArray(value)) return `[${value.map((entry) => toCanonicalJson(entry)).join(",")}]`;
  const members = value;
  const parts = [];
  for (const name of Object.keys(members).sort()) {
    const member = members[name];
    if (member !== void 0) parts.push(`${toCanonicalJson(name)}:${toCanonicalJson(member)}`);
  }
  return `{${parts.join(",")}}`;
}
function canonicalDigest(value) {
  return sha256(toCanonicalJson(value));
}
function selfDigest(document) {
  const { self_digest: _omitted, ...rest } = document;
  return canonicalDigest(rest);
}

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
function visible(text2) {
  return text2.replaceAll("\\", "\\\\").replace(INVISIBLE, escapeOf);
}
var MARKDOWN_ACTIVE = /[`|<>&@#[\]]/g;
var MARKDOWN_LINK = /:(?=\/\/)|(?<=www)\./gi;
var OUTER_SPACE = /^ | $/g;
function encodeMarkdown(text2) {
  if (text2 === "") return "(empty)";
  const inner = visible(text2).replace(MARKDOWN_ACTIVE, escapeOf).replace(MARKDOWN_LINK, escapeOf).replace(OUTER_SPACE, "\\x20");
  return `\`${inner}\``;
}
var PLAIN_SENTENCE = /^(?:[A-Za-z0-9 .,;:()'=/-]|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9]))+$/;
var LINKED_BARE = /:\/\/|www\.|\bGH-\d|[0-9a-f]{7}/i;
function encodeMarkdownSentence(text2) {
  return PLAIN_SENTENCE.test(text2) && !LINKED_BARE.test(text2) ? text2 : encodeMarkdown(text2);
}

// src/report/markdown-table.ts
var TABLE_ROW_LIMIT = 500;
function markdownTable(header, rows, whenEmpty) {
  if (rows.length === 0) return [whenEmpty];
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const shown = rows.slice(0, TABLE_ROW_LIMIT).map(line);
  const left = rows.length - shown.length;
  const rest = left > 0 ? ["", `${left} more rows are in report.json.`] : [];
  return [line(header), line(header.map(() => "---")), ...shown, ...rest];
}

// src/report/verdict-words.ts
var verdictWords = {
  EVIDENCE_PRESENT: {
    means: "Every item names a governed source, agrees with the pinned catalog and its own hashes, is complete, and is younger than the age asked for.",
    next: "Have a second party run `tki verify` on this directory, with the packet and the digests they expect.",
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
    next: "Remove the reason and run again.",
    owner: "operator"
  }
};
var neverMeans = [
  "It approves nothing: no document here may block, let through or authorize anything (D7, D8 and D11 stay blocked).",
  "It does not show that any command ran, nor that anything is absent outside the surfaces that were read.",
  "B4′ acceptance: NOT ASSERTED, a second party verifies. What this machine says about itself is its own word."
];

// src/report/next-actions.ts
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
  const known = Object.hasOwn(reasons, finding.reason) ? reasons[finding.reason] : verdictWords[finding.verdict];
  const because = occurrences === 1 ? finding.reason : `${finding.reason}, ${occurrences} times`;
  return { owner: known.owner, action: known.next, because };
}
function nextActions(report) {
  const { owner, next } = verdictWords[report.verdict];
  const actions = occurredReasons(report).map(actionOf);
  if (actions.length === 0) actions.push({ owner, action: next, because: "" });
  if (report.attestation.status === "NOT_AS_EXPECTED") {
    actions.push({
      owner: "operator",
      action: "Run `tki doctor` and repair what the probes or the witness name.",
      because: ""
    });
  }
  if (report.attestation.status === "NOT_ACCEPTED") {
    actions.push({
      owner: "venue owner",
      action: "Write an approval document for the venue, and hand it to the verifier (`tki verify --approval`).",
      because: ""
    });
  }
  return actions.filter((one, index) => actions.findIndex((other) => other.action === one.action) === index);
}
function actionLine({ owner, action, because }) {
  return `${owner}${because === "" ? "" : ` (${because})`}: ${action}`;
}

// src/report/markdown.ts
var ACTIONS_ON_FIRST_SCREEN = 6;
var orNone = (text2) => text2 === null ? "none" : encodeMarkdown(text2);
function attestationLine(attestation) {
  const { status, reason, observed_as_expected, probes: probes2, runtime, grade, venue } = attestation;
  return `${status} (${encodeMarkdownSentence(reason)}); ${observed_as_expected} of ${probes2} probes observed as expected; runtime ${encodeMarkdownSentence(runtime)}, grade ${grade}, venue ${venue}`;
}
function firstScreen(report) {
  const { item_counts: counts, packet: packet2, catalog } = report;
  const facts = [
    ["verdict", `\`${report.verdict}\` (exit code ${report.exit_code})`],
    ["attestation", attestationLine(report.attestation)],
    [
      "items",
      `${counts.total}: ${counts.usable} usable, ${counts.held_out} held out, ${counts.refused} refused (${encodeMarkdownSentence(counts.population)})`
    ],
    ["integrity, origin", `${report.integrity}, ${report.origin}`],
    ["packet", `${orNone(packet2.digest)}, exported ${orNone(packet2.packet_as_of)}`],
    [
      "catalog",
      `${orNone(catalog.digest)}, ${catalog.status}, ${catalog.seal}, authority ${report.catalog_authority}`
    ],
    ["gateway", `${orNone(packet2.gateway)}; the native gateway of Article 13 is not met by an emulated one`],
    [
      "run",
      `${report.run} at ${report.clock}; where report.json names another run, the writing was stopped half way: count on neither`
    ]
  ];
  const actions = nextActions(report);
  const shown = actions.slice(0, ACTIONS_ON_FIRST_SCREEN);
  const left = actions.length - shown.length;
  return [
    `# Inspection: ${report.verdict}`,
    "",
    `Evidence only, wherever it is stored: decision_effect=${report.decision_effect}, may_gate=${report.may_gate}, production_mutation=${report.production_mutation}.`,
    "",
    ...markdownTable(["", ""], facts, ""),
    "",
    "## What it means",
    verdictWords[report.verdict].means,
    "## What it does not mean",
    ...neverMeans.map((line) => `- ${line}`),
    "## What to do next",
    ...shown.map((action) => `- ${actionLine(action)}`),
    ...left > 0 ? [`- ${left} more in the checkpoint.`] : []
  ];
}
function bySeverity(items) {
  const severity = (item2) => verdictOrder.indexOf(item2.verdict);
  return [...items].sort((a, b) => severity(b) - severity(a) || a.position - b.position);
}
function findingsSection(report) {
  const rows = [
    ...report.findings.map((finding) => ({ where: "packet", finding })),
    ...bySeverity(report.items).flatMap(
      (item2) => item2.findings.map((finding) => ({ where: encodeMarkdown(item2.item_id), finding }))
    )
  ].map(({ where, finding }) => [
    where,
    finding.verdict,
    finding.reason,
    finding.rule,
    encodeMarkdownSentence(finding.detail)
  ]);
  return [
    "## Findings",
    "",
    ...markdownTable(["where", "verdict", "reason", "rule", "detail"], rows, "None.")
  ];
}
function itemsSection(report) {
  const items = bySeverity(report.items);
  const rows = items.map((item2) => [
    `${item2.position}`,
    encodeMarkdown(item2.item_id),
    item2.verdict,
    item2.availability,
    orNone(item2.governed_surface),
    orNone(item2.precedence),
    orNone(item2.authority_status),
    orNone(item2.completeness),
    item2.rows === null ? "" : `${item2.rows}`,
    item2.notes.map(encodeMarkdownSentence).join("; ")
  ]);
  const counts = items.flatMap((item2) => {
    if (item2.count === null) return [];
    const { value, surface, denominator, query, observation_ts, match_key, population, confidence } = item2.count;
    return [
      [
        item2.item_id,
        value,
        surface,
        denominator,
        query,
        observation_ts,
        match_key,
        population,
        confidence
      ].map(encodeMarkdown)
    ];
  });
  return [
    "## Items",
    "",
    ...markdownTable(
      [
        "at",
        "item",
        "verdict",
        "availability",
        "surface",
        "precedence",
        "authority",
        "completeness",
        "rows",
        "notes"
      ],
      rows,
      "No item was evaluated."
    ),
    "",
    "## Counts, each with its denominator",
    "",
    ...markdownTable(
      [
        "item",
        "value",
        "surface",
        "denominator",
        "query",
        "observed",
        "match key",
        "population",
        "confidence"
      ],
      counts,
      "None."
    )
  ];
}
function claimsSection(report) {
  const rows = report.claims.map((claim) => [
    encodeMarkdown(claim.id),
    encodeMarkdown(claim.text),
    claim.use,
    encodeMarkdown(claim.expected),
    orNone(claim.observed),
    claim.relation,
    claim.items.map((item2) => `${encodeMarkdown(item2.item_id)} ${item2.availability}`).join(", ")
  ]);
  return [
    "## Claims of the reader",
    "",
    "A relation changes no verdict, and no claim is confirmed as run: that half is blocked on the Call Contract.",
    "",
    ...markdownTable(
      ["claim", "text", "use", "expected", "observed", "relation", "items"],
      rows,
      "No claims were given."
    )
  ];
}
function driftSection(report) {
  const { status, reason, previous_digest, entries } = report.drift;
  const rows = entries.map((entry) => [
    encodeMarkdown(entry.item_id),
    entry.change,
    orNone(entry.before),
    orNone(entry.now)
  ]);
  return [
    "## Drift against a previous run",
    "",
    `${status}: ${encodeMarkdownSentence(reason)}; previous report ${orNone(previous_digest)}.`,
    "",
    ...markdownTable(["item", "change", "before", "now"], rows, "No entries.")
  ];
}
function boundarySections(report) {
  const matrix = report.matrix.map((row) => [
    encodeMarkdownSentence(row.row),
    encodeMarkdownSentence(row.title),
    row.state,
    encodeMarkdownSentence(row.touched_by)
  ]);
  const checks = report.self_check.checks.map((check) => [
    encodeMarkdownSentence(check.id),
    encodeMarkdown(check.expected),
    encodeMarkdown(check.observed),
    check.confirmed ? "confirmed" : "not confirmed"
  ]);
  const coverage = report.coverage.map((entry) => [
    encodeMarkdown(entry.field),
    entry.covered_by.join(", ") || "nothing"
  ]);
  return [
    "## Matrix rows that this run touched (RECONSTRUCTED)",
    "",
    ...markdownTable(["row", "what", "state", "touched by"], matrix, "None."),
    "",
    "## Self-check of the inspector (P1)",
    "",
    report.self_check.confirmed ? "Confirmed before the packet was opened." : "Not confirmed.",
    "",
    ...markdownTable(["check", "expected", "observed", "state"], checks, "It did not run."),
    "",
    "## Which digest covers which field",
    "",
    "A digest without a key shows accident, not a forger; only an expected digest from outside binds.",
    "",
    ...markdownTable(["field", "covered by"], coverage, "No packet was read.")
  ];
}
function blockedSection(report) {
  const rows = report.blocked_capabilities.map(
    (capability) => [capability.id, capability.title, capability.state, capability.why, capability.unblocked_by].map(
      encodeMarkdownSentence
    )
  );
  return [
    "## What stays blocked",
    "",
    "Constants of this release: no packet, flag or variable changes them.",
    "",
    ...markdownTable(["id", "what", "state", "why", "unblocked by"], rows, "None listed."),
    "",
    encodeMarkdownSentence(report.disclaimer)
  ];
}
function toMarkdown(report) {
  const sections = [
    firstScreen,
    findingsSection,
    itemsSection,
    claimsSection,
    driftSection,
    boundarySections,
    blockedSection
  ];
  return `${sections.map((section) => section(report).join("\n")).join("\n\n")}
`;
}

// src/report/checkpoint.ts
function done(report) {
  const { packet: packet2, item_counts: counts, attestation } = report;
  const lines = [];
  if (attestation.status !== "NOT_ATTESTED") {
    lines.push(`The sandbox was observed: ${attestationLine(attestation)}.`);
  }
  if (report.self_check.confirmed)
    lines.push("The inspector confirmed its own boundary (P1) before it opened the packet.");
  if (packet2.digest !== null) lines.push(`The packet was hashed: ${packet2.digest}.`);
  if (counts.total > 0) lines.push(`${counts.total} items were evaluated (${encodeMarkdownSentence(counts.population)}).`);
  if (report.claims.length > 0) lines.push(`${report.claims.length} claims of the reader were compared.`);
  if (report.drift.status === "COMPARED") lines.push("The run was compared with a previous report.");
  return lines.length > 0 ? lines : ["Nothing beyond this document."];
}
function notDone(report) {
  const lines = [];
  if (report.attestation.status === "NOT_ATTESTED") lines.push("The sandbox was not attested.");
  if (!report.self_check.confirmed) lines.push("The inspector's self-check (P1) was not confirmed.");
  if (report.item_counts.total === 0) lines.push("No item was evaluated.");
  if (report.origin === "NOT_EVIDENCED")
    lines.push("Who made the packet was not evidenced: no expected digest bound it.");
  if (report.catalog_authority === "NOT_EVIDENCED")
    lines.push("The catalog was not bound by an expected digest; it is UNSEALED.");
  return [
    ...lines,
    "No venue approval was judged here: that is the verifier’s input.",
    "No live KB or PG read, no command run, no KB write, no production change.",
    "No statement about anything outside the surfaces that the packet names."
  ];
}
function toCheckpoint(report) {
  const reasons2 = occurredReasons(report).map(
    ({ finding, occurrences }) => `${finding.verdict} / ${finding.reason}, ${occurrences} time${occurrences === 1 ? "" : "s"}: ${encodeMarkdownSentence(finding.detail)}`
  );
  const capabilities = report.blocked_capabilities.map(({ id }) => encodeMarkdownSentence(id)).join(", ");
  const bullets = (lines) => lines.map((line) => `- ${line}`);
  return [
    `# Checkpoint ${report.run}`,
    "",
    `Status: \`${report.verdict}\` · exit code ${report.exit_code} · ${report.clock} · evidence only, decision_effect=${report.decision_effect}, may_gate=${report.may_gate}, production_mutation=${report.production_mutation}`,
    "",
    "## Done",
    ...bullets(done(report)),
    "",
    "## Not done (honest scope)",
    ...bullets(notDone(report)),
    "",
    "## Blockers",
    ...bullets(reasons2.length > 0 ? reasons2 : ["None in this packet."]),
    `- Constants of the release: ${capabilities}.`,
    "",
    "## Next action, with its owner",
    ...nextActions(report).map((action, index) => `${index + 1}. ${actionLine(action)}`),
    ""
  ].join("\n");
}

// src/report/triplet.ts
var tripletNames = ["report.json", "report.md", "checkpoint.md"];
function toTriplet(report) {
  return {
    "report.json": `${toCanonicalJson(report)}
`,
    "report.md": toMarkdown(report),
    "checkpoint.md": toCheckpoint(report)
  };
}
function checkpointName(run3) {
  return `checkpoint-${run3}.md`;
}
function toPublishedTriplet(report) {
  const triplet = toTriplet(report);
  return [
    { name: "report.json", text: triplet["report.json"] },
    { name: "report.md", text: triplet["report.md"] },
    { name: checkpointName(report.run), text: triplet["checkpoint.md"] }
  ];
}

// src/sandbox/container.ts
import { spawn } from "node:child_process";
import fs4 from "node:fs";
import path3 from "node:path";

// src/formats/limits.ts
var ITEM_LIMIT_BYTES = 4 * 1024 * 1024;
var ENVELOPE_LIMIT_BYTES = 64 * 1024;
var CLAIMS_LIMIT_BYTES = 1024 * 1024;
var CATALOG_LIMIT_BYTES = 4 * 1024 * 1024;
var REPORT_LIMIT_BYTES = 16 * 1024 * 1024;
var FRAME_LIMIT_BYTES = 256 * 1024;

// src/sandbox/workspace.ts
import fs3 from "node:fs";
import path2 from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

// src/formats/runtime-spec.ts
var WORK_ROOT = "/var/lib/tool-kiem-thu";
function containerId(run3) {
  return `tki-${run3}`;
}
function devMount(kind, places) {
  switch (kind) {
    case "bind-empty":
      return {
        destination: "/dev",
        type: "bind",
        source: places.devDir,
        options: ["bind", "private", "ro", "nosuid", "nodev", "noexec"]
      };
    case "tmpfs":
      return {
        destination: "/dev",
        type: "tmpfs",
        source: "tmpfs",
        options: ["ro", "nosuid", "noexec", "mode=755", "size=65536", "nr_inodes=32"]
      };
  }
}
function toRuntimeSpec(policy2, seccomp, places, dev) {
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
  mounts.splice(1, 0, devMount(dev, places));
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

// src/sandbox/mounts.ts
import { spawnSync } from "node:child_process";
import fs2 from "node:fs";

// src/formats/mountinfo.ts
var ATIME = /* @__PURE__ */ new Set(["relatime", "noatime", "nodiratime", "strictatime", "lazytime"]);
var split = (options) => options.split(",").filter((option) => !ATIME.has(option)).sort();
var unescaped = (text2) => text2.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
function parseMountinfo(text2) {
  const mounts = [];
  for (const line of text2.split("\n")) {
    if (line === "") continue;
    const [left, right] = line.split(" - ");
    const before = left?.split(" ") ?? [];
    const after = right?.split(" ") ?? [];
    const [, , , root, mountPoint, options] = before;
    const [fsType, source, superOptions] = after;
    if (root === void 0 || mountPoint === void 0 || options === void 0) return null;
    if (fsType === void 0 || source === void 0 || superOptions === void 0) return null;
    mounts.push({
      mount_point: unescaped(mountPoint),
      root: unescaped(root),
      options: split(options),
      fs_type: fsType,
      source: unescaped(source),
      super_options: split(superOptions),
      propagation: before.slice(6).join(" ")
    });
  }
  return mounts.length === 0 ? null : mounts;
}

// src/sandbox/programs.ts
import fs from "node:fs";
import path from "node:path";
var candidates = {
  mount: ["/usr/bin/mount", "/bin/mount"],
  umount: ["/usr/bin/umount", "/bin/umount"],
  unshare: ["/usr/bin/unshare", "/bin/unshare"],
  nsenter: ["/usr/bin/nsenter", "/bin/nsenter"],
  ip: ["/usr/sbin/ip", "/sbin/ip", "/usr/bin/ip", "/bin/ip"],
  sh: ["/bin/sh", "/usr/bin/sh"],
  crun: ["/usr/bin/crun", "/usr/local/bin/crun"],
  runc: ["/usr/sbin/runc", "/usr/bin/runc", "/usr/local/sbin/runc", "/usr/local/bin/runc"]
};
var MissingProgram = class extends Error {
  code = "MISSING_PROGRAM";
  hint;
  constructor(program, why2) {
    super(`${program}: ${why2}`);
    this.hint = `install ${program} from the system's packages`;
  }
};
function untrusted(file) {
  let real;
  try {
    real = fs.realpathSync(file);
  } catch {
    return "is not there";
  }
  for (let part = real; ; part = path.dirname(part)) {
    const facts2 = fs.statSync(part);
    if (facts2.uid !== 0) return `${part} does not belong to root`;
    if ((facts2.mode & 18) !== 0) return `${part} can be written by others than root`;
    if (part === path.dirname(part)) break;
  }
  const facts = fs.statSync(real);
  if (!facts.isFile() || (facts.mode & 73) === 0) return "is not a program";
  return null;
}
function trustedProgram(program) {
  let why2 = "is not there";
  for (const file of candidates[program]) {
    const problem = untrusted(file);
    if (problem === null) return fs.realpathSync(file);
    if (problem !== "is not there") why2 = problem;
  }
  throw new MissingProgram(program, why2);
}

// src/sandbox/mounts.ts
function mountPointsBelow(directory) {
  const mounts = parseMountinfo(fs2.readFileSync("/proc/self/mountinfo", "latin1")) ?? [];
  return mounts.map((mount) => mount.mount_point).filter((point) => point === directory || point.startsWith(`${directory}/`)).sort((a, b) => a.length - b.length);
}
function run2(program, args) {
  const result = spawnSync(trustedProgram(program), args, { env: {}, stdio: ["ignore", "ignore", "pipe"] });
  if (result.status !== 0) {
    throw new Error(
      `${program} ${args.join(" ")}: ${result.stderr?.toString("latin1").trim() ?? "no answer"}`
    );
  }
}
function mountOut(directory, options) {
  run2("mount", [
    "-t",
    "tmpfs",
    "-o",
    `nosuid,nodev,noexec,size=${options.bytes},nr_inodes=${options.inodes},mode=${options.mode}`,
    "tmpfs",
    directory
  ]);
}
function unmount(mountPoint) {
  try {
    run2("umount", ["-l", mountPoint]);
  } catch (error) {
    if (mountPointsBelow(mountPoint).length > 0) throw error;
  }
}

// src/sandbox/workspace.ts
var STATE_ROOT = "/run/tool-kiem-thu";
var END_WAIT_MS = 1e4;
var WorkspaceError = class extends Error {
  code = "WORKSPACE";
  hint = "remove what stands there, or run on a machine where only root can write it";
};
function processStart(pid) {
  try {
    const stat = fs3.readFileSync(`/proc/${pid}/stat`, "latin1");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? null : fields[19] ?? null;
  } catch {
    return null;
  }
}
function pidNamespace() {
  return fs3.readlinkSync("/proc/self/ns/pid");
}
function bootId() {
  return fs3.readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim();
}
function rootOnly(directory) {
  fs3.mkdirSync(directory, { recursive: true, mode: 448 });
  const facts = fs3.lstatSync(directory);
  if (!facts.isDirectory() || facts.uid !== 0 || (facts.mode & 63) !== 0) {
    throw new WorkspaceError(`${directory} is not a directory that belongs to root alone`);
  }
}
var lockPath = (run3) => path2.join(STATE_ROOT, `lock-${run3}.json`);
var stateDir = (run3) => path2.join(STATE_ROOT, `s-${run3}`);
function controlPath(hex) {
  return path2.join(STATE_ROOT, `control-${hex}.json`);
}
function openWorkspace(run3, runRuntime) {
  rootOnly(STATE_ROOT);
  rootOnly(WORK_ROOT);
  const dir = path2.join(WORK_ROOT, run3);
  const lock = (runtimeCommand2, container, init) => ({
    schema: "tki-lock/v2",
    run: run3,
    pid: process.pid,
    process_start: processStart(process.pid) ?? "",
    boot_id: bootId(),
    pid_namespace: pidNamespace(),
    init,
    runtime_command: runtimeCommand2,
    container
  });
  const write = (record) => {
    fs3.writeFileSync(`${lockPath(run3)}.new`, JSON.stringify(record), { mode: 384 });
    fs3.renameSync(`${lockPath(run3)}.new`, lockPath(run3));
  };
  write(lock(null, "", null));
  fs3.mkdirSync(dir, { recursive: true, mode: 448 });
  rootOnly(WORK_ROOT);
  rootOnly(dir);
  const place = (name, mode) => {
    const directory = path2.join(dir, name);
    fs3.mkdirSync(directory, { mode });
    fs3.chmodSync(directory, mode);
    return directory;
  };
  const bundle = place("bundle", 448);
  fs3.mkdirSync(stateDir(run3), { mode: 448 });
  return {
    run: run3,
    dir,
    bundle,
    rootfs: path2.join(bundle, "rootfs"),
    inDir: place("in", 493),
    outDir: place("out", 448),
    devDir: place("dev", 493),
    stdio: place("stdio", 448),
    state: stateDir(run3),
    record: (runtimeCommand2, container, init) => write(lock(runtimeCommand2, container, init)),
    async [Symbol.asyncDispose]() {
      const record = readLock(lockPath(run3));
      if (record !== null) await removeRun(record, runRuntime);
    }
  };
}
function readLock(file) {
  try {
    const record = JSON.parse(fs3.readFileSync(file, "utf8"));
    return record.schema === "tki-lock/v2" && /^[0-9a-f]{16}$/.test(record.run) ? record : null;
  } catch {
    return null;
  }
}
async function removeRun(record, runRuntime) {
  const dir = path2.join(WORK_ROOT, record.run);
  if (record.runtime_command !== null && record.boot_id === bootId()) {
    await runRuntime([...record.runtime_command, "delete", "--force", record.container]);
    await end(record.init);
    removeControlGroups(record.container);
  }
  for (const mountPoint of mountPointsBelow(dir).reverse()) unmount(mountPoint);
  if (mountPointsBelow(dir).length > 0) throw new WorkspaceError(`something is still mounted below ${dir}`);
  fs3.rmSync(dir, { recursive: true, force: true });
  fs3.rmSync(stateDir(record.run), { recursive: true, force: true });
  fs3.rmSync(lockPath(record.run), { force: true });
  try {
    fs3.rmdirSync(WORK_ROOT);
  } catch {
  }
}
async function end(init) {
  if (init === null) return;
  for (let wait = 0; processStart(init.pid) === init.start; wait += 10) {
    if (wait === 0) process.kill(init.pid, "SIGKILL");
    if (wait > END_WAIT_MS) throw new WorkspaceError(`the container's process ${init.pid} does not end`);
    await sleep(10);
  }
}
function removeControlGroups(container) {
  if (!/^tki-[0-9a-f]{16}$/.test(container)) return;
  const roots = ["/sys/fs/cgroup"];
  for (const entry of fs3.readdirSync("/sys/fs/cgroup", { withFileTypes: true })) {
    if (entry.isDirectory()) roots.push(path2.join("/sys/fs/cgroup", entry.name));
  }
  for (const root of roots) {
    try {
      fs3.rmdirSync(path2.join(root, container));
    } catch (error) {
      const code = error.code;
      if (code !== "ENOENT") throw new WorkspaceError(`the control group of ${container} stays (${code})`);
    }
  }
}
var LOCK_NAME = /^lock-[0-9a-f]{16}\.json$/;
async function removeDeadRuns(runRuntime) {
  if (!fs3.existsSync(STATE_ROOT)) return [];
  rootOnly(STATE_ROOT);
  const removed = [];
  for (const name of fs3.readdirSync(STATE_ROOT)) {
    const file = path2.join(STATE_ROOT, name);
    const record = LOCK_NAME.test(name) ? readLock(file) : null;
    if (record === null) continue;
    const here = record.boot_id === bootId();
    if (here && record.pid_namespace !== pidNamespace()) continue;
    if (here && processStart(record.pid) === record.process_start) continue;
    try {
      await removeRun(record, runRuntime);
    } catch (error) {
      if (fs3.existsSync(file)) throw error;
    }
    fs3.rmSync(`${file}.new`, { force: true });
    removed.push(record.run);
  }
  return removed;
}

// src/sandbox/container.ts
var RUNTIME_CALL_MS = 3e4;
var RuntimeFailed = class extends Error {
  code = "SANDBOX_FAILED";
  hint = "read the runtime’s words above; `tki doctor` tells what it needs";
};
async function callRuntime(command, stdio = ["ignore", "ignore", "ignore"]) {
  const [file = "", ...args] = command;
  return await new Promise((resolve, reject) => {
    const child = spawn(file, args, { env: {}, stdio, timeout: RUNTIME_CALL_MS, killSignal: "SIGKILL" });
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? -1));
  });
}
function sealedFile(file) {
  const descriptor = fs4.openSync(
    file,
    fs4.constants.O_RDWR | fs4.constants.O_CREAT | fs4.constants.O_EXCL | fs4.constants.O_APPEND,
    384
  );
  fs4.fchmodSync(descriptor, 0);
  return descriptor;
}
function writeOnly(file) {
  return fs4.openSync(file, fs4.constants.O_WRONLY | fs4.constants.O_APPEND);
}
function runtimeCommand(runtime, state) {
  return [...runtime.command, "--root", state];
}
async function createContainer(runtime, places) {
  const file = (name) => path3.join(places.stdio, name);
  const held = {
    in: sealedFile(file("stdin")),
    out: sealedFile(file("stdout")),
    err: sealedFile(file("stderr"))
  };
  const given = {
    in: fs4.openSync(file("stdin"), "r"),
    out: writeOnly(file("stdout")),
    err: writeOnly(file("stderr"))
  };
  const command = runtimeCommand(runtime, places.state);
  const pidFile = file("pid");
  const words2 = () => read(held.err, 4096).trim() || "no words";
  try {
    const code = await callRuntime(
      [...command, "create", "--bundle", places.bundle, "--pid-file", pidFile, places.id],
      [given.in, given.out, given.err]
    );
    if (code !== 0) throw new RuntimeFailed(`${runtime.id} create ended with ${code}: ${words2()}`);
  } finally {
    for (const descriptor of Object.values(given)) fs4.closeSync(descriptor);
  }
  const pid = Number.parseInt(fs4.readFileSync(pidFile, "latin1"), 10);
  const started = processStart(pid);
  if (!Number.isInteger(pid) || pid < 2 || started === null) {
    throw new RuntimeFailed(`${runtime.id} created a container without a process`);
  }
  let deleted = false;
  const remove = async () => {
    if (deleted) return;
    deleted = true;
    const code = await callRuntime([...command, "delete", "--force", places.id]);
    for (const descriptor of Object.values(held)) fs4.closeSync(descriptor);
    if (code !== 0 || processStart(pid) === started) {
      throw new RuntimeFailed(`${runtime.id} delete ended with ${code} and left the container`);
    }
  };
  return {
    pid,
    started,
    async start() {
      const code = await callRuntime([...command, "start", places.id], ["ignore", "ignore", held.err]);
      if (code !== 0) throw new RuntimeFailed(`${runtime.id} start ended with ${code}: ${words2()}`);
    },
    interrupted: () => places.signal.aborted,
    alive: () => processStart(pid) === started,
    firstLine(limit) {
      const text2 = read(held.out, limit);
      const end2 = text2.indexOf("\n");
      return end2 === -1 ? null : text2.slice(0, end2);
    },
    errors: (limit) => read(held.err, limit),
    delete: remove,
    [Symbol.asyncDispose]: remove
  };
}
function read(descriptor, limit) {
  const buffer = Buffer.alloc(Math.min(limit, REPORT_LIMIT_BYTES));
  const count = fs4.readSync(descriptor, buffer, 0, buffer.length, 0);
  return buffer.toString("utf8", 0, count);
}

// src/sandbox/runtimes/registry.ts
import { spawnSync as spawnSync2 } from "node:child_process";
import fs5 from "node:fs";
import path4 from "node:path";

// src/formats/runtimes.ts
var runtimeFacts = {
  /** Leaves the compiled filter in its state directory, so evidence without those bytes was edited. */
  crun: { grade: "A", dev: "tmpfs", filterBytes: true },
  /** Keeps no copy, so evidence that has one was edited. */
  runc: { grade: "A", dev: "bind-empty", filterBytes: false }
};

// src/sandbox/runtimes/registry.ts
var runtimes = runtimeFacts;
var runtimeIds = Object.keys(runtimes);
var unsupportedRuntimes = {
  docker: "grade B (29 mounts, no umask, programs stay): not driven by this release; use crun or runc",
  podman: "grade B (its own mounts and devices stay): not driven by this release; use crun or runc"
};
function pureCgroup2() {
  return fs5.existsSync("/sys/fs/cgroup/cgroup.controllers");
}
function commandOf(id, file) {
  if (id === "crun" && !pureCgroup2() && fs5.existsSync("/sys/fs/cgroup/unified")) {
    const script = `${trustedProgram("umount")} /sys/fs/cgroup/unified && exec "$0" "$@"`;
    return [
      trustedProgram("unshare"),
      "--mount",
      "--propagation",
      "private",
      trustedProgram("sh"),
      "-c",
      script,
      file
    ];
  }
  return [file];
}
function versionOf(file) {
  const answer2 = spawnSync2(file, ["--version"], { env: {}, encoding: "utf8", timeout: 1e4 });
  return (answer2.stdout ?? "").split("\n")[0]?.slice(0, 200) ?? "";
}
function describe(id, file) {
  return { id, path: file, version: versionOf(file), ...runtimes[id], command: commandOf(id, file) };
}
function byName(id) {
  try {
    return { kind: "found", runtime: describe(id, trustedProgram(id)) };
  } catch (error) {
    if (!(error instanceof MissingProgram)) throw error;
    return { kind: "none", code: "NO_RUNTIME", reason: error.message };
  }
}
var RUNTIME_FILE = /^(?:crun|runc)(?:[-_.][A-Za-z0-9._-]{1,60})?$/;
function byPath(file) {
  const problem = untrusted(file);
  if (problem !== null) return { kind: "none", code: "NO_RUNTIME", reason: `${file}: ${problem}` };
  const real = fs5.realpathSync(file);
  if (!RUNTIME_FILE.test(path4.basename(real))) {
    return {
      kind: "none",
      code: "RUNTIME_UNSUPPORTED",
      reason: `${file} is not called crun or runc, and was not started`
    };
  }
  const said = versionOf(real);
  const id = runtimeIds.find((name) => said.startsWith(`${name} version `));
  if (id === void 0) {
    return {
      kind: "none",
      code: "RUNTIME_UNSUPPORTED",
      reason: `${file} does not say that it is crun or runc`
    };
  }
  return { kind: "found", runtime: describe(id, real) };
}
function chooseRuntime(wanted) {
  if (process.arch !== "x64") {
    return {
      kind: "none",
      code: "RUNTIME_UNSUPPORTED",
      reason: `the policy is written for x86-64, not ${process.arch}`
    };
  }
  if (wanted.startsWith("/")) return byPath(wanted);
  if (wanted !== "auto") {
    const id = runtimeIds.find((name) => name === wanted);
    if (id !== void 0) return byName(id);
    const why2 = unsupportedRuntimes[wanted] ?? `${wanted} is not a runtime that this tool knows`;
    return { kind: "none", code: "RUNTIME_UNSUPPORTED", reason: why2 };
  }
  const order = pureCgroup2() ? ["crun", "runc"] : ["runc", "crun"];
  const answers = order.map(byName);
  return answers.find((answer2) => answer2.kind === "found") ?? {
    kind: "none",
    code: "NO_RUNTIME",
    reason: answers.map((answer2) => answer2.kind === "none" ? answer2.reason : "").join("; ")
  };
}

// src/host/identity.ts
import { createHash as createHash2, randomBytes, randomInt } from "node:crypto";
import fs6 from "node:fs";
import path5 from "node:path";

// src/attestation/pinned-programs.ts
var insidePrograms = ["enter.cjs", "probe.cjs", "inspect.cjs", "inspect.json"];
function pinnedDigests(manifestText, names = insidePrograms) {
  const manifest = JSON.parse(manifestText);
  return Object.fromEntries(
    names.map((name) => [name, manifest.files[`inside/${name}`]?.digest ?? "not in the manifest"])
  );
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

// sandbox/seccomp-deny-by-default.json
var seccomp_deny_by_default_default = {
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

// src/formats/policy.ts
var policy = policy_default;
var seccompProfile = seccomp_deny_by_default_default;
var expectations = expectations_default;
var policyDigests = {
  policy: canonicalDigest(policy_default),
  seccomp: canonicalDigest(seccomp_deny_by_default_default),
  expectations: canonicalDigest(expectations_default)
};

// src/host/identity.ts
function newIdentity() {
  const nonce = randomBytes(32).toString("hex");
  const run3 = createHash2("sha256").update(nonce).digest("hex").slice(0, 16);
  return { nonce, run: run3, uid: policy.uid_range.first + randomInt(policy.uid_range.size) };
}
var insideDirectory = path5.join(import.meta.dirname, "inside");
function pinnedPrograms() {
  return pinnedDigests(fs6.readFileSync(path5.join(import.meta.dirname, "manifest.json"), "utf8"));
}

// src/formats/probe.ts
var probes = {
  "p01-network-egress": { title: "no connection leaves, none is accepted", matrixRow: 25, seed: true },
  "p02-name-resolution": { title: "no name resolves", matrixRow: 26, seed: false },
  "p03-loopback-only": { title: "loopback is the only interface, without routes", matrixRow: 27, seed: true },
  "p04-rootfs-read-only": { title: "the root file system refuses every write", matrixRow: 28, seed: true },
  "p05-in-read-only": { title: "/in refuses every write", matrixRow: 29, seed: true },
  "p06-out-write-only": {
    title: "/out takes the three reports and gives nothing back",
    matrixRow: 30,
    seed: false
  },
  "p07-mount-set": {
    title: "exactly the mounts of the policy, with their flags",
    matrixRow: 31,
    seed: false
  },
  "p08-empty-keyset": { title: "the environment is empty", matrixRow: 33, seed: true },
  "p09-no-subprocess": { title: "no process can be started", matrixRow: 34, seed: true },
  "p10-no-privilege": { title: "no privilege is held or gained", matrixRow: 35, seed: true },
  "p11-syscall-filter": { title: "the syscall filter is in force, default deny", matrixRow: 36, seed: false },
  "p12-no-host-surface": { title: "nothing of the host can be seen", matrixRow: 37, seed: true }
};
var probeIds = Object.keys(probes);

// src/attestation/confinement-checks.ts
function confinementChecks(reading, standard) {
  const { limits, namespaces: namespaces2 } = standard.policy;
  const kernelName = (name) => name === "network" ? "net" : name === "mount" ? "mnt" : name;
  const limit = (label, value) => ({
    id: `limit-${label.replaceAll(" ", "-").toLowerCase()}`,
    expected: `${value} ${value}`,
    observed: new RegExp(`^${label}\\s+(\\S+)\\s+(\\S+)`, "m").exec(reading.limits)?.slice(1, 3).join(" ") ?? "unreadable"
  });
  return [
    ...namespaces2.map((name) => {
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
    { id: "executable", expected: reading.executable.intended, observed: reading.executable.running }
  ];
}

// src/formats/kernel-tables.ts
function interfacesOf(text2) {
  const lines = text2.split("\n");
  if (!lines[0]?.startsWith("Inter-|")) return null;
  return lines.slice(2).filter((line) => line.trim() !== "").map((line) => line.split(":")[0]?.trim() ?? "?");
}
function foreignRoutesOf(text2) {
  if (text2 === "") return [];
  const lines = text2.split("\n");
  if (!lines[0]?.startsWith("Iface")) return null;
  return lines.slice(1).flatMap((line) => line.trim() === "" ? [] : [line.split("	")[0] ?? "?"]);
}
function foreignRoutes6Of(text2) {
  if (text2.startsWith("!")) return null;
  const rows = text2.split("\n").filter((line) => line !== "");
  if (rows.some((row) => row.split(/\s+/).length < 10)) return null;
  return rows.flatMap((row) => {
    const device = row.split(/\s+/)[9] ?? "?";
    return device === "lo" ? [] : [device];
  });
}
function parseStatus(text2) {
  const fields = /* @__PURE__ */ new Map();
  for (const line of text2.split("\n")) {
    if (line === "") continue;
    const colon = line.indexOf(":");
    if (colon < 1) return null;
    fields.set(
      line.slice(0, colon),
      line.slice(colon + 1).trim().replace(/\s+/g, " ")
    );
  }
  return fields.size === 0 ? null : fields;
}

// src/attestation/continuity-checks.ts
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
function continuityChecks(before, after) {
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
  if (before.stage !== "created") {
    const same = (id, of) => ({
      id,
      expected: JSON.stringify(of(before)),
      observed: JSON.stringify(of(after))
    });
    checks.push(
      same("net", (reading) => reading.net),
      same("out", (reading) => reading.out),
      same("executable", (reading) => reading.executable),
      same("root-entries", (reading) => reading.root_entries),
      same("dev-entries", (reading) => reading.dev_entries)
    );
  }
  const fields = before.stage === "created" ? ["NoNewPrivs", "CapEff"] : SHARED_STATUS;
  for (const name of fields) {
    checks.push({ id: `status-${name}`, expected: status(before, name), observed: status(after, name) });
  }
  return checks.map((check) => ({ ...check, id: `${before.stage}-to-${after.stage}-${check.id}` }));
}

// src/attestation/kernel-checks.ts
var words = (list2) => list2 === null ? "unreadable" : list2.join(" ");
function mountLine(mount, expected) {
  const type = expected === void 0 || expected.fs_type !== null ? mount.fs_type : "any";
  const shown = expected !== void 0 && expected.fs_type === null ? [] : mount.super_options.filter((option) => option !== "inode64" && option !== "inode32");
  const propagation = "propagation" in mount && mount.propagation !== "" ? ` ${mount.propagation}` : "";
  return `${mount.mount_point} ${type ?? "any"} ${[...mount.options].sort().join(",")} ${[...shown].sort().join(",")}`.trim() + propagation;
}
function mountChecks(text2, standard, only) {
  const wanted = standard.expectations.runtimes[standard.runtime].mounts.filter(
    (row) => only(row.mount_point)
  );
  const rows = parseMountinfo(text2)?.filter((row) => only(row.mount_point)) ?? null;
  const expectedOf = (point) => wanted.find((row) => row.mount_point === point);
  const render = (list2) => list2.map((row) => mountLine(row, expectedOf(row.mount_point))).sort().join(" | ");
  return [{ id: "mounts", expected: render(wanted), observed: rows === null ? "unreadable" : render(rows) }];
}
function statusChecks(text2, fields) {
  const status = parseStatus(text2);
  return Object.entries(fields).map(([name, expected]) => ({
    id: `status-${name}`,
    expected,
    observed: status?.get(name) ?? "unreadable"
  }));
}
function privilegeFields(standard) {
  const none = "0000000000000000";
  const id = Array.from({ length: 4 }, () => String(standard.uid)).join(" ");
  return {
    Uid: id,
    Gid: id,
    Groups: "",
    CapInh: none,
    CapPrm: none,
    CapEff: none,
    CapBnd: none,
    CapAmb: none,
    NoNewPrivs: "1",
    Umask: standard.policy.umask
  };
}
function netChecks(net) {
  return [
    { id: "interfaces", expected: "lo", observed: words(interfacesOf(net.dev)) },
    { id: "routes", expected: "", observed: words(foreignRoutesOf(net.route)) },
    // A kernel without IPv6 has no such table, and nothing to route.
    {
      id: "routes6",
      expected: "",
      observed: net.ipv6_route === "!ENOENT" ? "" : words(foreignRoutes6Of(net.ipv6_route))
    }
  ];
}

// src/attestation/inside-checks.ts
function insideChecks(probe, frame, standard) {
  const { attempts, raw } = frame.observations[probe];
  const expected = standard.expectations.attempts[probe];
  const checks = Object.entries(expected).map(([id, codes]) => {
    const observed = attempts[id] ?? "not attempted";
    return { id, expected: codes.split("|").includes(observed) ? observed : codes, observed };
  });
  const text2 = (name) => raw[name] ?? "!MISSING";
  switch (probe) {
    case "p03-loopback-only":
      checks.push(...netChecks({ dev: text2("dev"), route: text2("route"), ipv6_route: text2("ipv6_route") }));
      break;
    case "p07-mount-set":
      checks.push(...mountChecks(text2("mountinfo"), standard, () => true));
      break;
    case "p10-no-privilege":
      checks.push(...statusChecks(text2("status"), privilegeFields(standard)));
      break;
    case "p12-no-host-surface":
      checks.push(
        { id: "root-entries", expected: words(standard.rootEntries), observed: text2("root") },
        {
          id: "dev-entries",
          expected: words(standard.expectations.runtimes[standard.runtime].dev),
          observed: text2("dev")
        },
        { id: "proc-entries", expected: "1 self thread-self", observed: text2("proc") }
      );
      break;
    case "p01-network-egress":
    case "p02-name-resolution":
    case "p04-rootfs-read-only":
    case "p05-in-read-only":
    case "p06-out-write-only":
    case "p08-empty-keyset":
    case "p09-no-subprocess":
    case "p11-syscall-filter":
      break;
  }
  return checks;
}

// src/attestation/bpf.ts
var MAX_INSTRUCTIONS = 4096;
var BadFilter = class extends Error {
  code = "BAD_FILTER";
};
function decodeFilter(bytes) {
  if (bytes.length === 0 || bytes.length % 8 !== 0) throw new BadFilter("not a whole number of instructions");
  if (bytes.length / 8 > MAX_INSTRUCTIONS) throw new BadFilter("longer than the kernel would load");
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
  if (offset < 16 || offset > 60 || offset % 4 !== 0) throw new BadFilter("a load outside seccomp_data");
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
      throw new BadFilter(`arithmetic 0x${operation.toString(16)}`);
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
      throw new BadFilter(`jump 0x${operation.toString(16)}`);
  }
}
function runFilter(program, event) {
  let a = 0;
  let x = 0;
  const memory = new Uint32Array(16);
  for (let pc = 0; pc < program.length; pc += 1) {
    const instruction = program[pc];
    if (instruction === void 0) break;
    const { code, k } = instruction;
    const operand = (code & 8) === 0 ? k : x;
    switch (code & 7) {
      case 0:
        if (code === 32) a = wordAt(event, k);
        else if (code === 0) a = k;
        else if (code === 96) a = memory[k & 15] ?? 0;
        else throw new BadFilter(`load 0x${code.toString(16)}`);
        break;
      case 1:
        if (code === 1) x = k;
        else if (code === 97) x = memory[k & 15] ?? 0;
        else throw new BadFilter(`load 0x${code.toString(16)}`);
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
        else throw new BadFilter(`instruction 0x${code.toString(16)}`);
    }
  }
  throw new BadFilter("the program runs over its end");
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

// src/attestation/syscalls.ts
var syscallNumbers = {
  accept4: 288,
  add_key: 248,
  arch_prctl: 158,
  bind: 49,
  bpf: 321,
  brk: 12,
  chmod: 90,
  chroot: 161,
  clock_gettime: 228,
  clock_nanosleep: 230,
  clone: 56,
  clone3: 435,
  close: 3,
  connect: 42,
  epoll_create1: 291,
  epoll_ctl: 233,
  epoll_pwait: 281,
  eventfd2: 290,
  execve: 59,
  execveat: 322,
  exit: 60,
  exit_group: 231,
  fchmod: 91,
  fchmodat: 268,
  fcntl: 72,
  fork: 57,
  fstat: 5,
  fstatfs: 138,
  fsync: 74,
  ftruncate: 77,
  futex: 202,
  getcwd: 79,
  getdents64: 217,
  getegid: 108,
  geteuid: 107,
  getgid: 104,
  getgroups: 115,
  getpid: 39,
  getppid: 110,
  getrandom: 318,
  gettid: 186,
  getuid: 102,
  init_module: 175,
  inotify_init1: 294,
  io_uring_enter: 426,
  io_uring_setup: 425,
  ioctl: 16,
  kexec_load: 246,
  keyctl: 250,
  kill: 62,
  link: 86,
  listen: 50,
  lseek: 8,
  madvise: 28,
  memfd_create: 319,
  mkdir: 83,
  mknod: 133,
  mmap: 9,
  mount: 165,
  mprotect: 10,
  mremap: 25,
  munmap: 11,
  name_to_handle_at: 303,
  newfstatat: 262,
  open_by_handle_at: 304,
  openat: 257,
  perf_event_open: 298,
  pidfd_open: 434,
  pipe2: 293,
  pivot_root: 155,
  prctl: 157,
  pread64: 17,
  prlimit64: 302,
  process_vm_writev: 311,
  ptrace: 101,
  pwrite64: 18,
  read: 0,
  readlink: 89,
  readv: 19,
  rename: 82,
  request_key: 249,
  restart_syscall: 219,
  rseq: 334,
  rt_sigaction: 13,
  rt_sigprocmask: 14,
  rt_sigreturn: 15,
  sched_getaffinity: 204,
  sched_getparam: 143,
  sched_getscheduler: 145,
  sched_yield: 24,
  sendmsg: 46,
  sendto: 44,
  set_robust_list: 273,
  set_tid_address: 218,
  setgid: 106,
  setgroups: 116,
  setns: 308,
  setuid: 105,
  sigaltstack: 131,
  socket: 41,
  socketpair: 53,
  statfs: 137,
  statx: 332,
  symlink: 88,
  sysinfo: 99,
  tgkill: 234,
  umask: 95,
  uname: 63,
  unlink: 87,
  unshare: 272,
  userfaultfd: 323,
  vfork: 58,
  write: 1,
  writev: 20
};
var AUDIT_ARCH_X86_64 = 3221225534;
var HIGHEST_SYSCALL = 1023;

// src/attestation/filter.ts
var X32_BIT = 1073741824;
var AUDIT_ARCH_I386 = 1073741827;
function holds(argument, args) {
  const value = args[argument.index] ?? 0n;
  const wanted = BigInt(argument.value);
  switch (argument.op) {
    case "SCMP_CMP_EQ":
      return value === wanted;
    case "SCMP_CMP_MASKED_EQ":
      return (value & wanted) === BigInt(argument.valueTwo ?? 0);
    default:
      throw new BadFilter(`the profile uses ${argument.op}, which nothing here understands`);
  }
}
var LONGEST_FILTER = 512;
function profileAction(profile, nr, args) {
  for (const rule of profile.syscalls) {
    if (!rule.names.some((name) => syscallNumbers[name] === nr)) continue;
    if (!(rule.args ?? []).every((argument) => holds(argument, args))) continue;
    return rule.action === "SCMP_ACT_ALLOW" ? "ALLOW" : `ERRNO(${rule.errnoRet ?? 1})`;
  }
  return `ERRNO(${profile.defaultErrnoRet})`;
}
function argumentVectors(profile, program) {
  const values = /* @__PURE__ */ new Set([0n, 1n, 0xffffffffn, 0x100000000n, 0xffffffffffffffffn]);
  for (const { code, k } of program) {
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
  const list2 = [...values];
  return list2.flatMap((value, index) => [
    ...Array.from(
      { length: 6 },
      (_, at) => Array.from({ length: 6 }, (_value, place) => place === at ? value : 0n)
    ),
    [value, value, value, value, value, value],
    [value, list2[(index + 1) % list2.length] ?? 0n, value, list2[(index + 3) % list2.length] ?? 0n, 0n, 0n],
    [0n, value, list2[(index + 2) % list2.length] ?? 0n, 0n, value, 0n],
    [value, 0n, list2[(index + 5) % list2.length] ?? 0n, value, 0n, value]
  ]);
}
function filterDifferences(profile, bytes) {
  let program;
  try {
    program = decodeFilter(bytes);
  } catch (error) {
    return [`the filter cannot be decoded: ${error instanceof Error ? error.message : "unknown"}`];
  }
  if (program.length > LONGEST_FILTER)
    return [
      `the filter has ${program.length} instructions: more than ${LONGEST_FILTER} are not of this profile`
    ];
  const differences = [];
  const vectors = argumentVectors(profile, program);
  const conditional = new Set(
    profile.syscalls.flatMap((rule) => rule.args ? rule.names.map((n) => syscallNumbers[n]) : [])
  );
  const ask = (nr, arch, args, wanted) => {
    let answer2;
    const event = { nr, arch, args };
    try {
      answer2 = actionOf2(runFilter(program, event));
    } catch (error) {
      answer2 = error instanceof Error ? error.message : "unknown";
    }
    if (event.readsArguments === true && !conditional.has(nr) && differences.length < 20) {
      differences.push(`call ${nr}: the profile decides by its number, the filter by its arguments`);
    }
    if (!wanted.includes(answer2) && differences.length < 20) {
      differences.push(
        `call ${nr} on 0x${arch.toString(16)}: the profile says ${wanted.join(" or ")}, the filter ${answer2}`
      );
    }
  };
  for (let nr = 0; nr <= HIGHEST_SYSCALL; nr += 1) {
    const tried = conditional.has(nr) ? vectors : [[0n, 0n, 0n, 0n, 0n, 0n]];
    for (const args of tried) {
      const wanted = profileAction(profile, nr, args);
      ask(nr, AUDIT_ARCH_X86_64, args, wanted === "ERRNO(1)" && nr > 335 ? [wanted, "ERRNO(38)"] : [wanted]);
    }
    ask(nr + X32_BIT, AUDIT_ARCH_X86_64, [], ["KILL", "ERRNO(1)"]);
    ask(nr, AUDIT_ARCH_I386, [], ["KILL"]);
  }
  return differences;
}
function filterAnswer(bytes, name, args = []) {
  const nr = syscallNumbers[name];
  if (nr === void 0) return "unknown";
  try {
    return actionOf2(runFilter(decodeFilter(bytes), { nr, arch: AUDIT_ARCH_X86_64, args }));
  } catch (error) {
    return error instanceof Error ? error.message : "unknown";
  }
}

// src/attestation/outside-checks.ts
var KEEPS_FILTER = { crun: true, runc: false };
var REPORT_FILES = ["checkpoint.md", "report.json", "report.md"];
var filterQuestions = {
  "p01-network-egress": [
    "socket",
    "socketpair",
    "connect",
    "bind",
    "listen",
    "accept4",
    "sendto",
    "io_uring_setup"
  ].map((name) => [name, "ERRNO(1)", []]),
  "p02-name-resolution": [["socket", "ERRNO(1)", []]],
  "p09-no-subprocess": [
    ["fork", "ERRNO(1)", []],
    ["vfork", "ERRNO(1)", []],
    ["clone", "ERRNO(1)", [17n]],
    ["clone3", "ERRNO(38)", []],
    ["execveat", "ERRNO(1)", []]
  ]
};
function filterChecks(probe, bytes) {
  if (bytes === null) return [];
  return (filterQuestions[probe] ?? []).map(([name, expected, args]) => ({
    id: `filter-${name}`,
    expected,
    observed: filterAnswer(bytes, name, args)
  }));
}
function sourceCheck(reading, place) {
  const source = reading.sources[place];
  return {
    id: `source-${place}`,
    expected: source?.intended ?? "known",
    observed: source?.mounted ?? "unreadable"
  };
}
function outChecks(reading, standard) {
  const facts = (name) => {
    const entry = reading.out[name];
    return entry === void 0 ? "missing" : `${entry.kind} ${entry.mode} ${entry.uid}:${entry.gid} links ${entry.links}`;
  };
  const { directory_mode: directory, file_mode: file } = standard.policy.out;
  return [
    { id: "out-directory", expected: `directory ${directory} 0:0 links 0`, observed: facts(".") },
    ...REPORT_FILES.map((name) => ({
      id: `out-${name}`,
      expected: `file ${file} 0:0 links 1`,
      observed: facts(name)
    })),
    {
      id: "out-entries",
      expected: words(REPORT_FILES),
      observed: words(
        Object.keys(reading.out).filter((name) => name !== ".").sort()
      )
    }
  ];
}
function outsideChecks(probe, reading, filterBytes, standard) {
  const mounts = (...points) => mountChecks(reading.mountinfo, standard, (point) => points.includes(point));
  switch (probe) {
    case "p01-network-egress":
    case "p02-name-resolution":
    case "p09-no-subprocess":
      return filterChecks(probe, filterBytes);
    case "p03-loopback-only":
      return netChecks(reading.net);
    case "p04-rootfs-read-only":
      return [...mounts("/"), sourceCheck(reading, "/")];
    case "p05-in-read-only":
      return [...mounts("/in"), sourceCheck(reading, "/in")];
    case "p06-out-write-only":
      return [...mounts("/out", "/proc"), sourceCheck(reading, "/out"), ...outChecks(reading, standard)];
    case "p07-mount-set":
      return mountChecks(reading.mountinfo, standard, () => true);
    case "p08-empty-keyset":
      return [];
    case "p10-no-privilege":
      return statusChecks(reading.status, privilegeFields(standard));
    case "p11-syscall-filter":
      return [
        ...statusChecks(reading.status, { Seccomp: "2", Seccomp_filters: "1" }),
        ...filterBytes === null ? KEEPS_FILTER[standard.runtime] ? [{ id: "filter-bytes", expected: "the bytes that the runtime keeps", observed: "not there" }] : [] : [
          {
            id: "filter-bytes",
            expected: "",
            observed: filterDifferences(standard.seccomp, filterBytes).join("; ")
          }
        ]
      ];
    case "p12-no-host-surface":
      return [
        { id: "root-entries", expected: words(standard.rootEntries), observed: words(reading.root_entries) },
        {
          id: "dev-entries",
          expected: words(standard.expectations.runtimes[standard.runtime].dev),
          observed: words(reading.dev_entries)
        }
      ];
  }
}

// src/attestation/judge.ts
var TEXT_LIMIT = 280;
var differing = (checks) => checks.filter((check) => check.expected !== check.observed);
function sentence(side, check) {
  const cut = (text2) => text2.length > TEXT_LIMIT ? `${text2.slice(0, TEXT_LIMIT)}…` : text2;
  return `${side}: ${check.id}: expected ${cut(check.expected) || "nothing"}, observed ${cut(check.observed) || "nothing"}`.slice(
    0,
    600
  );
}
function judgeProbe(id, observed, standard) {
  const inside = insideChecks(id, observed.frame, standard);
  const outside = outsideChecks(id, observed.probing, observed.filterBytes, standard);
  const disagreements = [
    ...differing(inside).map((check) => sentence("inside", check)),
    ...differing(outside).map((check) => sentence("outside", check))
  ];
  const basis = inside.length > 0 ? outside.length > 0 ? "both" : "inside-only" : outside.length > 0 ? "outside-only" : "none";
  const broke = observed.control?.[id];
  const control = observed.control === null ? "not run" : broke !== void 0 && broke.length > 0 ? "breached" : "not breached";
  const state = disagreements.length > 0 ? "breached" : basis === "none" || control !== "breached" ? "unverified" : "held";
  return { id, state, basis, control, disagreements: disagreements.slice(0, 40) };
}
function judge(observed, standard) {
  const cells = probeIds.map((id) => judgeProbe(id, observed, standard));
  const discrepancies = [
    ...differing(observed.bundle).map((check) => sentence("bundle", check)),
    ...differing(confinementChecks(observed.probing, standard)).map((check) => sentence("witness", check)),
    ...differing(continuityChecks(observed.created, observed.probing)).map(
      (check) => sentence("witness", check)
    )
  ];
  const matrix = {
    24: "unverified",
    32: "unverified"
  };
  for (const cell of cells) {
    const row = probes[cell.id].matrixRow;
    matrix[row] = cell.state === "held" ? "as expected" : cell.state === "breached" ? "not as expected" : "unverified";
  }
  return { cells, discrepancies, asExpected: cells.filter((cell) => cell.state === "held").length, matrix };
}
function controlOutcome(frame, standard) {
  return Object.fromEntries(
    probeIds.map((id) => [id, differing(insideChecks(id, frame, standard)).map((check) => check.id)])
  );
}

// src/attestation/standard.ts
function standardOf(runtime, uid, rootEntries) {
  return { policy, seccomp: seccompProfile, expectations, runtime, uid, rootEntries };
}

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
function sealEvidence(subjects, predicate) {
  const statement = {
    _type: "https://in-toto.io/Statement/v1",
    subject: [...subjects],
    predicateType: "urn:tool-kiem-thu:sandbox-attestation:v1",
    predicate
  };
  const text2 = `${toCanonicalJson(statement)}
`;
  return { text: text2, digest: sha256(text2) };
}
function sealRun(subjects, predicate) {
  const statement = {
    _type: "https://in-toto.io/Statement/v1",
    subject: [...subjects],
    predicateType: "urn:tool-kiem-thu:run:v1",
    predicate
  };
  const text2 = `${toCanonicalJson({ ...statement, self_digest: selfDigest(statement) })}
`;
  return { text: text2, digest: sha256(text2) };
}
function evidenceName(venue, judgedAt) {
  return `sandbox-attestation-evidence-${venue}-${judgedAt.slice(0, 10)}.json`;
}

// src/sandbox/stand.ts
import fs9 from "node:fs";
import path8 from "node:path";
import { setTimeout as sleep2 } from "node:timers/promises";

// src/formats/generated/frame.js
var validate2 = toValidate({
  "$id": "urn:tool-kiem-thu:schema:frame:v1",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
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
});

// src/sandbox/bundle.ts
import { spawnSync as spawnSync3 } from "node:child_process";
import fs7 from "node:fs";
import path6 from "node:path";
var BundleError = class extends Error {
  code;
  hint;
  constructor(code, message, hint) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
};
var LIBRARY_ROOTS = ["/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/"];
var LOADER = "/lib64/ld-linux-x86-64.so.2";
function fileDigest(file) {
  const state = startSha256();
  const descriptor = fs7.openSync(file, "r");
  try {
    const buffer = Buffer.allocUnsafe(4 * 1024 * 1024);
    for (; ; ) {
      const count = fs7.readSync(descriptor, buffer, 0, buffer.length, null);
      if (count === 0) return state.digest();
      state.update(buffer.subarray(0, count));
    }
  } finally {
    fs7.closeSync(descriptor);
  }
}
function librariesOf(program) {
  if (!fs7.existsSync(LOADER)) {
    throw new BundleError("UNSUPPORTED_LIBC", `${LOADER} is not there`, "run on x86-64 Linux with glibc");
  }
  const listed = spawnSync3(LOADER, ["--list", program], { env: {}, encoding: "latin1" });
  if (listed.status !== 0) {
    throw new BundleError(
      "LIBRARIES_UNKNOWN",
      "the loader cannot list what node needs",
      "use a node built for this machine"
    );
  }
  const found = [[LOADER, fs7.realpathSync(LOADER)]];
  for (const line of listed.stdout.split("\n")) {
    const match = /=> (\/\S+) \(0x/.exec(line);
    const library = match?.[1];
    if (library === void 0 || library === LOADER) continue;
    const real = fs7.realpathSync(library);
    if (!LIBRARY_ROOTS.some((root) => real.startsWith(root))) {
      throw new BundleError(
        "LIBRARY_OUTSIDE",
        `node loads ${library}, which is not a system library`,
        "use a node that needs only the system libraries"
      );
    }
    found.push([library, real]);
  }
  return found;
}
function assembleRootfs(rootfs, sources) {
  const files = [];
  const programs = [];
  const place = (inside, mode, fill) => {
    const target = path6.join(rootfs, inside);
    fs7.mkdirSync(path6.dirname(target), { recursive: true, mode: 493 });
    fill(target);
    fs7.chmodSync(target, mode);
    files.push({ path: inside, digest: fileDigest(target) });
    if ((mode & 73) !== 0 || inside.endsWith(".cjs")) programs.push(target);
  };
  const copy = (from) => (target) => fs7.copyFileSync(from, target, fs7.constants.COPYFILE_FICLONE | fs7.constants.COPYFILE_EXCL);
  fs7.mkdirSync(rootfs, { mode: 493 });
  place("/app/node", 365, copy(sources.node));
  for (const [inside, host] of librariesOf(sources.node)) place(inside, 365, copy(host));
  for (const [name, host] of Object.entries(sources.programs)) place(`/app/${name}`, 292, copy(host));
  place("/app/catalog.json", 292, (target) => fs7.writeFileSync(target, sources.catalogText));
  for (const spare of ["spare", "spare-two"])
    place(`/app/${spare}`, 292, (target) => fs7.writeFileSync(target, ""));
  for (const point of ["proc", "dev", "in", "out"]) fs7.mkdirSync(path6.join(rootfs, point), { mode: 493 });
  for (const directory of directoriesBelow(rootfs)) fs7.chmodSync(directory, 493);
  files.sort((a, b) => a.path < b.path ? -1 : 1);
  return {
    files,
    digest: canonicalDigest(files),
    entries: fs7.readdirSync(rootfs).sort(),
    programs
  };
}
function directoriesBelow(directory) {
  const below = fs7.readdirSync(directory, { withFileTypes: true }).flatMap((entry) => entry.isDirectory() ? directoriesBelow(path6.join(directory, entry.name)) : []);
  return [directory, ...below];
}
function rehashRootfs(rootfs, files) {
  return canonicalDigest(
    files.map(({ path: inside }) => {
      const file = path6.join(rootfs, inside);
      return { path: inside, digest: fs7.existsSync(file) ? fileDigest(file) : "missing" };
    })
  );
}

// src/sandbox/witness.ts
import fs8 from "node:fs";
import path7 from "node:path";
var NAMESPACES = ["cgroup", "ipc", "mnt", "net", "pid", "user", "uts"];
function text(file) {
  try {
    return fs8.readFileSync(file, "latin1").slice(0, 65536);
  } catch (error) {
    return `!${error.code ?? "UNKNOWN"}`;
  }
}
function identity(file) {
  try {
    const facts = fs8.statSync(file, { bigint: true });
    return `${facts.dev}:${facts.ino}`;
  } catch (error) {
    return `!${error.code ?? "UNKNOWN"}`;
  }
}
function namespaces(pid) {
  const links = {};
  for (const name of NAMESPACES) {
    try {
      links[name] = fs8.readlinkSync(`/proc/${pid}/ns/${name}`);
    } catch (error) {
      links[name] = `!${error.code ?? "UNKNOWN"}`;
    }
  }
  return links;
}
function list(directory) {
  try {
    return fs8.readdirSync(directory).sort();
  } catch (error) {
    return [`!${error.code ?? "UNKNOWN"}`];
  }
}
function cgroupLimits(pid) {
  const rows = text(`/proc/${pid}/cgroup`).trim().split("\n").map((row) => /^(\d+):([^:]*):(.*)$/.exec(row));
  const pathOf = (controller) => rows.find((row) => row?.[2]?.split(",").includes(controller))?.[3];
  const unified = rows.find((row) => row?.[1] === "0")?.[3];
  const limit = (controller, file1, file2) => {
    const group = pathOf(controller);
    if (group !== void 0) return text(path7.join("/sys/fs/cgroup", controller, group, file1)).trim();
    return unified === void 0 ? "!NO_CGROUP" : text(path7.join("/sys/fs/cgroup", unified, file2)).trim();
  };
  return {
    memory_bytes: limit("memory", "memory.limit_in_bytes", "memory.max"),
    tasks: limit("pids", "pids.max", "pids.max")
  };
}
function oomCounter(pid) {
  const rows = text(`/proc/${pid}/cgroup`).split("\n");
  const memory = rows.map((row) => /^\d+:memory:(.*)$/.exec(row)?.[1]).find((group) => group !== void 0);
  const unified = rows.map((row) => /^0::(.*)$/.exec(row)?.[1]).find((group) => group !== void 0);
  return memory === void 0 ? path7.join("/sys/fs/cgroup", unified ?? "!", "memory.events") : path7.join("/sys/fs/cgroup/memory", memory, "memory.oom_control");
}
function oomKills(counter) {
  return /^oom_kill (\d+)$/m.exec(text(counter))?.[1] ?? "!UNKNOWN";
}
function outFacts(places) {
  const facts = {};
  for (const name of [".", ...list(places.outDir)]) {
    try {
      const stat = fs8.lstatSync(path7.join(places.outDir, name));
      facts[name] = {
        mode: (stat.mode & 4095).toString(8).padStart(4, "0"),
        uid: stat.uid,
        gid: stat.gid,
        size: stat.isFile() ? stat.size : 0,
        links: stat.isFile() ? stat.nlink : 0,
        kind: stat.isFile() ? "file" : stat.isDirectory() ? "directory" : "other"
      };
    } catch {
      facts[name] = { mode: "!", uid: -1, gid: -1, size: 0, links: 0, kind: "other" };
    }
  }
  return facts;
}
function readContainer(stage, pid, places) {
  const root = `/proc/${pid}/root`;
  const source = (inside, host) => ({
    intended: identity(host),
    mounted: identity(path7.join(root, inside))
  });
  return {
    stage,
    process_start: processStart(pid) ?? "!GONE",
    namespaces: namespaces(pid),
    host_namespaces: namespaces("self"),
    status: text(`/proc/${pid}/status`),
    mountinfo: text(`/proc/${pid}/mountinfo`),
    sources: {
      "/": source("/", places.rootfs),
      "/in": source("/in", places.inDir),
      "/out": source("/out", places.outDir)
    },
    root_entries: list(`${root}/`),
    dev_entries: list(path7.join(root, "dev")),
    net: {
      dev: text(`/proc/${pid}/net/dev`),
      route: text(`/proc/${pid}/net/route`),
      ipv6_route: text(`/proc/${pid}/net/ipv6_route`)
    },
    limits: text(`/proc/${pid}/limits`),
    cgroup: cgroupLimits(pid),
    executable: {
      intended: identity(path7.join(places.rootfs, "app/node")),
      running: identity(`/proc/${pid}/exe`)
    },
    out: outFacts(places)
  };
}

// src/sandbox/stand.ts
var POLL_MS = 2;
var outFiles = ["report.json", "report.md", "checkpoint.md"];
var SandboxFailed = class extends Error {
  code;
  hint;
  constructor(code, message, hint) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
};
function saidBy(container) {
  const words2 = container.errors(8e3).split("\n").filter((line) => !line.startsWith("tki-ready ")).join("\n").trim().slice(0, 400);
  return words2 === "" ? "" : `; it said: ${words2}`;
}
async function waitFor(container, seconds, what, look) {
  const deadline = performance.now() + seconds * 1e3;
  for (; ; ) {
    const alive = container.alive();
    const found = look();
    if (found !== null) return found;
    const after = () => saidBy(container);
    if (!alive) {
      throw new SandboxFailed(
        "INSPECTOR_DIED",
        `the container ended before ${what}${after()}`,
        "run `tki attest` alone, with the other runtime"
      );
    }
    if (container.interrupted()) {
      throw new SandboxFailed("INTERRUPTED", `a signal came before ${what}`, "run again");
    }
    if (performance.now() > deadline) {
      throw new SandboxFailed(
        "DEADLINE",
        `${what} did not come within ${seconds} s${after()}`,
        "a machine under load needs another try; a packet that needs longer is too large for this policy"
      );
    }
    await sleep2(POLL_MS);
  }
}
function fillOut(outDir, policy2) {
  mountOut(outDir, { bytes: policy2.out.bytes, inodes: policy2.out.inodes, mode: policy2.out.directory_mode });
  const mode = Number.parseInt(policy2.out.file_mode, 8);
  for (const name of outFiles) {
    fs9.writeFileSync(path8.join(outDir, name), "", { flag: "wx" });
    fs9.chmodSync(path8.join(outDir, name), mode);
  }
}
function parseFrame(line, nonce) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    value = null;
  }
  if (!validate2(value) || value.nonce !== nonce) {
    throw new SandboxFailed(
      "SANDBOX_FAILED",
      "the prober’s frame is not one of this run",
      "run `tki attest` alone"
    );
  }
  return value;
}
function readFilterBytes(runtime, state, id) {
  if (!runtime.filterBytes) return null;
  try {
    return fs9.readFileSync(path8.join(state, id, "seccomp.bpf"));
  } catch {
    return null;
  }
}
function programChecks(rootfs, programs) {
  return Object.entries(programs.pinned).map(([name, digest]) => ({
    id: `program-${name}`,
    expected: digest,
    observed: rootfs.files.find((file) => file.path === `/app/${name}`)?.digest ?? "missing"
  }));
}
async function standUp(plan) {
  const { workspace, runtime, rootfs, nonce } = plan;
  const config = path8.join(workspace.bundle, "config.json");
  fs9.writeFileSync(config, JSON.stringify(plan.used), { mode: 384 });
  const id = containerId(workspace.run);
  const command = runtimeCommand(runtime, workspace.state);
  workspace.record(command, id, null);
  const container = await createContainer(runtime, {
    id,
    bundle: workspace.bundle,
    stdio: workspace.stdio,
    state: workspace.state,
    signal: plan.signal
  });
  workspace.record(command, id, { pid: container.pid, start: container.started });
  try {
    const places = {
      rootfs: workspace.rootfs,
      inDir: workspace.inDir,
      outDir: workspace.outDir
    };
    const created = readContainer("created", container.pid, places);
    plan.beforeStart?.(container.pid);
    await container.start();
    const line = await waitFor(
      container,
      plan.policy.deadline_seconds.probe,
      "the prober’s frame",
      () => container.firstLine(FRAME_LIMIT_BYTES)
    );
    const probing = readContainer("probing", container.pid, places);
    const bundle = [
      {
        id: "config",
        expected: canonicalDigest(plan.intended),
        observed: canonicalDigest(JSON.parse(fs9.readFileSync(config, "utf8")))
      },
      { id: "rootfs", expected: rootfs.digest, observed: rehashRootfs(workspace.rootfs, rootfs.files) },
      ...programChecks(rootfs, plan.programs)
    ];
    return {
      container,
      frame: parseFrame(line, nonce),
      created,
      probing,
      filterBytes: readFilterBytes(runtime, workspace.state, id),
      bundle,
      places
    };
  } catch (error) {
    await container.delete();
    throw error;
  }
}

// src/host/bundle-copy.ts
import fs10 from "node:fs";
import path9 from "node:path";
var BundleCopyFailed = class extends Error {
  code = "SANDBOX_FAILED";
  hint = "give --bundle a path below a folder that exists, where nothing stands yet";
};
function copyBundle(bundle, target) {
  const { O_RDONLY, O_DIRECTORY, O_NOFOLLOW } = fs10.constants;
  let descriptor;
  try {
    fs10.mkdirSync(target, { mode: 493 });
    descriptor = fs10.openSync(target, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
  } catch (error) {
    throw new BundleCopyFailed(
      `the bundle's copy cannot be made (${error.code ?? "unknown"})`
    );
  }
  try {
    const facts = fs10.fstatSync(descriptor);
    const inside = `/proc/self/fd/${descriptor}`;
    if (facts.uid !== 0 || fs10.readdirSync(inside).length > 0)
      throw new BundleCopyFailed("another folder took its place");
    copyTree(bundle, inside);
  } finally {
    fs10.closeSync(descriptor);
  }
}
function copyTree(from, to) {
  for (const entry of fs10.readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path9.join(from, entry.name), path9.join(to, entry.name)];
    if (entry.isDirectory()) {
      fs10.mkdirSync(target, { mode: 493 });
      copyTree(source, target);
    } else if (entry.isFile()) {
      fs10.copyFileSync(source, target, fs10.constants.COPYFILE_EXCL | fs10.constants.COPYFILE_FICLONE);
      fs10.chmodSync(target, entry.name === "config.json" ? 292 : fs10.statSync(source).mode & 365);
    }
  }
}

// src/host/control.ts
import { spawnSync as spawnSync4 } from "node:child_process";
import fs11 from "node:fs";
import path10 from "node:path";

// src/attestation/decisive-checks.ts
var decisiveChecks = {
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
};

// src/sandbox/weakened.ts
var EVERY_CAPABILITY = [
  "CAP_CHOWN",
  "CAP_DAC_OVERRIDE",
  "CAP_FOWNER",
  "CAP_KILL",
  "CAP_NET_ADMIN",
  "CAP_NET_BIND_SERVICE",
  "CAP_SETGID",
  "CAP_SETUID",
  "CAP_SYS_ADMIN"
];
function toWeakenedSpec(spec) {
  const weak = structuredClone(spec);
  weak.process.user = { uid: 0, gid: 0, umask: 18, additionalGids: [] };
  weak.process.args = weak.process.args.map((arg) => arg === "/app/enter.cjs" ? "/app/control.cjs" : arg);
  weak.process.env = ["TKI_PLANTED_KEY=planted"];
  weak.process.noNewPrivileges = false;
  for (const set of Object.keys(weak.process.capabilities)) {
    weak.process.capabilities[set] = [...EVERY_CAPABILITY];
  }
  weak.root.readonly = false;
  weak.mounts = weak.mounts.map((mount) => ({
    ...mount,
    options: mount.options.filter(
      (option) => !["ro", "noexec", "nosuid", "nodev", "subset=pid"].includes(option)
    )
  }));
  delete weak.linux.seccomp;
  return weak;
}

// src/host/control.ts
var controlPrograms = ["control.cjs", "probe.cjs"];
function programPaths() {
  return Object.fromEntries(controlPrograms.map((name) => [name, path10.join(insideDirectory, name)]));
}
function controlKey(runtime) {
  const programs = Object.values(programPaths()).map((file) => fileDigest(file));
  return canonicalDigest({
    boot: bootId(),
    host: fileDigest(process.argv[1] ?? process.execPath),
    programs,
    policyDigests,
    runtime: fileDigest(runtime.path),
    node: process.version
  });
}
function plantInterface(pid) {
  const ip = (...args) => spawnSync4(trustedProgram("nsenter"), ["--target", String(pid), "--net", trustedProgram("ip"), ...args], {
    env: {},
    stdio: "ignore"
  }).status === 0;
  const made = ip("link", "add", "tki0", "type", "dummy") || ip("link", "add", "tki0", "type", "bridge");
  if (!made) return;
  ip("addr", "add", "198.51.100.1/24", "dev", "tki0");
  ip("link", "set", "tki0", "up");
}
async function runControl(runtime, catalogText, signal) {
  var _stack = [];
  try {
    const { run: run3, nonce } = newIdentity();
    const workspace = __using(_stack, openWorkspace(run3, callRuntime), true);
    const rootfs = assembleRootfs(workspace.rootfs, {
      node: process.execPath,
      programs: programPaths(),
      catalogText
    });
    for (const name of ["packet.json", "spare", "spare-two"])
      fs11.writeFileSync(path10.join(workspace.inDir, name), "");
    fillOut(workspace.outDir, { ...policy, out: { ...policy.out, directory_mode: "0777", file_mode: "0666" } });
    const places = {
      run: run3,
      nonce,
      uid: 0,
      gid: 0,
      inDir: workspace.inDir,
      outDir: workspace.outDir,
      devDir: workspace.devDir
    };
    fs11.writeFileSync(path10.join(workspace.devDir, "null"), "");
    const spec = toWeakenedSpec(toRuntimeSpec(policy, seccompProfile, places, runtime.dev));
    const standing = await standUp({
      workspace,
      runtime,
      policy,
      rootfs,
      nonce,
      intended: spec,
      used: spec,
      programs: { pinned: {} },
      signal,
      beforeStart: plantInterface
    });
    const _container = __using(_stack, standing.container, true);
    return controlOutcome(standing.frame, standardOf(runtime.id, policy.uid_range.first, rootfs.entries));
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function counting(probes2) {
  return Object.fromEntries(
    probeIds.map((id) => {
      const broke = probes2[id] ?? [];
      return [id, decisiveChecks[id].every((check) => broke.includes(check)) ? [...broke] : []];
    })
  );
}
function readRecord(file, key) {
  try {
    const record = JSON.parse(fs11.readFileSync(file, "utf8"));
    const whole = record.record.key === key && toCanonicalJson(counting(record.probes)) === toCanonicalJson(record.probes);
    return whole && isComplete(record.probes) ? record : null;
  } catch {
    return null;
  }
}
var isComplete = (probes2) => probeIds.every((id) => (probes2[id] ?? []).length > 0);
async function controlRecord(runtime, catalogText, signal) {
  const key = controlKey(runtime);
  const file = controlPath(key.slice("sha256:".length));
  const known = readRecord(file, key);
  if (known !== null) return { ...known, record: { ...known.record, reused: true } };
  const probes2 = counting(await runControl(runtime, catalogText, signal));
  const record = { record: { key, at: (/* @__PURE__ */ new Date()).toISOString(), reused: false }, probes: probes2 };
  if (!isComplete(probes2)) return record;
  fs11.writeFileSync(`${file}.new`, JSON.stringify(record), { mode: 384 });
  fs11.renameSync(`${file}.new`, file);
  return record;
}

// src/host/predicate.ts
import os from "node:os";
function toPredicate(parts) {
  const { plan, identity: identity2, runtime, standing, judgement } = parts;
  return {
    decision_effect: "NONE",
    may_gate: false,
    acceptance: "NOT ASSERTED: a second party verifies",
    venue: { claimed: plan.venue, approval: "NOT_EVIDENCED" },
    run_on_github: "NOT_RUN_ON_GITHUB",
    privilege: plan.privilege,
    grade: runtime.grade,
    runtime: {
      id: runtime.id,
      path: runtime.path,
      version: runtime.version,
      digest: fileDigest(runtime.path)
    },
    run: identity2.run,
    nonce: identity2.nonce,
    caller_nonce: plan.caller_nonce,
    ci_run: plan.ci_run,
    started_at: parts.startedAt,
    judged_at: parts.judgedAt,
    independent_clock: "NOT_EVIDENCED",
    host: { kernel: os.release(), architecture: process.arch, node: process.version },
    uid: identity2.uid,
    frame: standing.frame,
    readings: [standing.created, standing.probing],
    filter: {
      bytes_base64: standing.filterBytes === null ? null : Buffer.from(standing.filterBytes).toString("base64"),
      observed: standing.filterBytes === null ? "not observed" : "bytes"
    },
    bundle: [...standing.bundle],
    root_entries: [...parts.prepared.rootfs.entries],
    control: parts.control,
    probes: [...judgement.cells],
    matrix: { ...judgement.matrix },
    trusted: [...takenOnTrust]
  };
}

// src/host/prepare.ts
import fs13 from "node:fs";
import path12 from "node:path";

// src/host/inputs.ts
import fs12 from "node:fs";
import path11 from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
var InputUnreadable = class extends Error {
  code = "PACKET_UNREADABLE";
  hint = "give a regular file that you can read";
};
var Interrupted = class extends Error {
  code = "INTERRUPTED";
  hint = "run again";
};
var FREE_MARGIN_BYTES = 256 * 1024 * 1024;
function requireRoom(bytes, target) {
  const { bavail, bsize } = fs12.statfsSync(path11.dirname(target));
  if (bytes > bavail * bsize - FREE_MARGIN_BYTES) {
    throw new InputUnreadable(`an input of ${bytes} bytes does not fit the ${bavail * bsize} that are free`);
  }
}
function openExactly(from) {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = fs12.constants;
  let descriptor;
  try {
    descriptor = fs12.openSync(from, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    throw new InputUnreadable(
      `an input cannot be opened (${error.code ?? "unknown"})`
    );
  }
  const same = fs12.readlinkSync(`/proc/self/fd/${descriptor}`) === from;
  if (same && fs12.fstatSync(descriptor).isFile()) return descriptor;
  fs12.closeSync(descriptor);
  throw new InputUnreadable(same ? "an input is not a regular file" : "an input is reached through a link");
}
async function takeIn(from, to, limit, signal) {
  const source = openExactly(from);
  const target = fs12.openSync(to, "wx", 292);
  try {
    const { size } = fs12.fstatSync(source);
    if (limit !== null && size > limit) throw new InputUnreadable(`an input is larger than ${limit} bytes`);
    requireRoom(size, to);
    const state = startSha256();
    const buffer = Buffer.allocUnsafe(4 * 1024 * 1024);
    for (let total = 0; ; ) {
      const count = fs12.readSync(source, buffer, 0, buffer.length, null);
      if (count === 0) break;
      total += count;
      if (total > size) throw new InputUnreadable("an input grew while it was read");
      state.update(buffer.subarray(0, count));
      for (let written = 0; written < count; )
        written += fs12.writeSync(target, buffer, written, count - written);
      await nextTurn();
      if (signal.aborted) throw new Interrupted("a signal came while an input was read");
    }
    return state.digest();
  } finally {
    fs12.closeSync(source);
    fs12.closeSync(target);
  }
}

// src/host/prepare.ts
async function takeInputs(plan, inDir, signal) {
  const inside = (name) => path12.join(inDir, name);
  const take = async (from, name, limit) => from === null ? null : await takeIn(from, inside(name), limit, signal);
  const digests = {
    packet: await take(plan.packet, "packet.json", null),
    claims: await take(plan.claims, "claims.json", CLAIMS_LIMIT_BYTES),
    previous: await take(plan.previous, "previous.json", REPORT_LIMIT_BYTES),
    catalog: sha256(plan.catalog)
  };
  if (plan.packet === null) fs13.writeFileSync(inside("packet.json"), "", { mode: 292 });
  return digests;
}
async function prepare(plan, identity2, runtime, workspace, signal) {
  const programs = Object.fromEntries(insidePrograms.map((name) => [name, path12.join(insideDirectory, name)]));
  const rootfs = assembleRootfs(workspace.rootfs, {
    node: process.execPath,
    programs,
    catalogText: plan.catalog
  });
  const digests = await takeInputs(plan, workspace.inDir, signal);
  fs13.writeFileSync(path12.join(workspace.devDir, "null"), "", { mode: 292 });
  fillOut(workspace.outDir, policy);
  const { uid, run: run3, nonce } = identity2;
  const { inDir, outDir, devDir } = workspace;
  const spec = toRuntimeSpec(
    policy,
    seccompProfile,
    { run: run3, nonce, uid, gid: uid, inDir, outDir, devDir },
    runtime.dev
  );
  return { rootfs, digests, spec };
}
function subjectsOf(prepared, filterBytes) {
  const { rootfs, digests } = prepared;
  const subjects = [
    toSubject("policy", policyDigests.policy),
    toSubject("filter-source", policyDigests.seccomp),
    toSubject("expectations", policyDigests.expectations),
    toSubject("rootfs", rootfs.digest),
    toSubject("catalog", digests.catalog),
    ...rootfs.files.filter(
      ({ path: inside }) => inside === "/app/node" || insidePrograms.some((name) => inside === `/app/${name}`)
    ).map(({ path: inside, digest }) => toSubject(inside.slice(1), digest))
  ];
  if (filterBytes !== null) subjects.push(toSubject("filter-bytes", sha256(filterBytes)));
  if (digests.packet !== null) subjects.push(toSubject("packet", digests.packet));
  if (digests.claims !== null) subjects.push(toSubject("claims", digests.claims));
  return subjects;
}

// src/host/release.ts
import fs15 from "node:fs";
import path14 from "node:path";

// src/host/collect.ts
import fs14 from "node:fs";
import path13 from "node:path";

// src/formats/generated/report.js
var validate3 = toValidate({
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
            "enum": [
              "agrees",
              "differs",
              "not comparable",
              "not evidenced"
            ],
            "type": "string"
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
                  "not in this packet"
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
              "unverified"
            ],
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "touched_by": {
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

// src/host/bind-report.ts
function repeated(report, go) {
  return [
    ["nonce", go.nonce, report.nonce],
    ["caller_nonce", go.caller_nonce, report.caller_nonce],
    ["run", go.run, report.run],
    ["clock", go.clock, report.clock],
    ["as_of", go.as_of, report.as_of],
    ["max_age_seconds", go.max_age_seconds, report.max_age_seconds],
    ["attestation", go.attestation, report.attestation],
    ["exit_code", exitCodeOf(report.verdict), report.exit_code],
    ["blocked_capabilities", blockedCapabilities, report.blocked_capabilities]
  ];
}
function judged(report, go) {
  const bound = go.expected_packet_digest !== null && go.expected_packet_digest === go.packet_digest;
  const pinned = go.expected_catalog_digest !== null && go.expected_catalog_digest === go.catalog_digest;
  const rows = report.matrix.filter(({ row }) => go.matrix[row] !== void 0);
  return [
    ["self_check.confirmed", true, report.self_check.confirmed],
    ["packet.digest", go.packet_digest, report.packet.digest],
    ["catalog.digest", go.catalog_digest, report.catalog.digest],
    ["claims_digest", go.claims_digest, report.claims_digest],
    ["origin", bound ? "BOUND_BY_EXPECTED_DIGEST" : "NOT_EVIDENCED", report.origin],
    ["integrity", bound || report.integrity !== "BOUND", true],
    ["catalog_authority", pinned ? "PINNED_BY_EXPECTED_DIGEST" : "NOT_EVIDENCED", report.catalog_authority],
    ["matrix rows of the sandbox", Object.keys(go.matrix).sort(), rows.map(({ row }) => row).sort()],
    ["matrix states of the sandbox", rows.map(({ row }) => go.matrix[row]), rows.map(({ state }) => state)],
    [
      "verdict",
      mostSevere(
        report.items.map(({ verdict }) => verdict),
        "NOT_EVIDENCED_IN_ALLOWED_SURFACES"
      ),
      report.verdict
    ]
  ];
}
function counted(report) {
  const of = (availability) => report.items.filter((item2) => item2.availability === availability).length;
  const { total, usable, held_out, refused } = report.item_counts;
  return [
    [
      "item_counts",
      [report.items.length, of("usable"), of("held_out"), of("refused")],
      [total, usable, held_out, refused]
    ],
    [
      "availability of the items",
      report.items.map(({ verdict }) => availabilityOf(verdict)),
      report.items.map(({ availability }) => availability)
    ],
    [
      "verdicts of the items",
      report.items.map(
        ({ verdict, findings }) => mostSevere(
          findings.map((finding) => finding.verdict),
          verdict
        )
      ),
      report.items.map(({ verdict }) => verdict)
    ]
  ];
}
function contradictionWithGo(report, go) {
  const pairs = [
    ...repeated(report, go),
    ...counted(report),
    ...report.verdict === "BLOCKED" ? [] : judged(report, go)
  ];
  const claims = report.verdict === "BLOCKED" && (report.items.length > 0 || report.findings.length === 0);
  if (claims) return "a BLOCKED report that lists items, or no reason";
  const wrong = pairs.find(([, expected, stated]) => toCanonicalJson(expected) !== toCanonicalJson(stated));
  return wrong === void 0 ? null : wrong[0];
}

// src/host/collect.ts
var ReportNotAccepted = class extends Error {
  code = "REPORT_NOT_ACCEPTED";
  hint = "run again; if it stays, the inspector was killed or is not the one of this release";
};
function readReport(outDir, name) {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = fs14.constants;
  const descriptor = fs14.openSync(path13.join(outDir, name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const facts = fs14.fstatSync(descriptor);
    if (!facts.isFile() || facts.nlink !== 1)
      throw new ReportNotAccepted(`${name} is not a regular file of its own`);
    if (facts.size === 0) throw new ReportNotAccepted(`${name} is empty: the inspector did not report`);
    if (facts.size > REPORT_LIMIT_BYTES)
      throw new ReportNotAccepted(`${name} is larger than ${REPORT_LIMIT_BYTES} bytes`);
    const bytes = Buffer.alloc(facts.size);
    if (fs14.readSync(descriptor, bytes, 0, bytes.length, 0) !== bytes.length) {
      throw new ReportNotAccepted(`${name} changed while it was read`);
    }
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw new ReportNotAccepted(`${name} is not UTF-8`);
    throw error;
  } finally {
    fs14.closeSync(descriptor);
  }
}
function collect(outDir, go, said) {
  try {
    return collectTriplet(outDir, go);
  } catch (error) {
    if (error instanceof ReportNotAccepted && said !== "")
      throw new ReportNotAccepted(`${error.message}${said}`);
    throw error;
  }
}
function collectTriplet(outDir, go) {
  const entries = fs14.readdirSync(outDir).sort();
  if (entries.join() !== [...tripletNames].sort().join())
    throw new ReportNotAccepted("/out holds other files than the three");
  const texts = Object.fromEntries(
    tripletNames.map((name) => [name, readReport(outDir, name)])
  );
  let report;
  try {
    report = JSON.parse(texts["report.json"]);
  } catch {
    throw new ReportNotAccepted("report.json is not JSON");
  }
  if (!validate3(report)) throw new ReportNotAccepted("report.json does not follow its schema");
  const wrong = contradictionWithGo(report, go);
  if (wrong !== null) throw new ReportNotAccepted(`report.json contradicts what the host knows: ${wrong}`);
  const rendered = toTriplet(report);
  for (const name of tripletNames) {
    if (rendered[name] !== texts[name])
      throw new ReportNotAccepted(`${name} is not what report.json renders to`);
  }
  return { report, texts };
}

// src/host/release.ts
function placeInside(workspace, name, text2) {
  const target = path14.join(workspace.inDir, name);
  fs15.writeFileSync(`${target}.new`, text2, { mode: 292 });
  fs15.renameSync(`${target}.new`, target);
}
function removePrograms(workspace, prepared) {
  for (const program of prepared.rootfs.programs) fs15.unlinkSync(program);
  return prepared.rootfs.programs.map((program) => program.slice(workspace.rootfs.length)).sort();
}
function goOf(plan, identity2, prepared, attestation, judgement) {
  if (prepared.digests.packet === null || plan.max_age_seconds === null)
    throw new Error("an inspection needs both");
  return {
    schema: "tki-go/v1",
    nonce: identity2.nonce,
    caller_nonce: plan.caller_nonce,
    run: identity2.run,
    clock: (/* @__PURE__ */ new Date()).toISOString(),
    as_of: plan.as_of,
    max_age_seconds: plan.max_age_seconds,
    packet_digest: prepared.digests.packet,
    expected_packet_digest: plan.expected_packet_digest,
    catalog_digest: prepared.digests.catalog,
    expected_catalog_digest: plan.expected_catalog_digest,
    claims_digest: prepared.digests.claims,
    previous_digest: prepared.digests.previous,
    attestation,
    matrix: judgement.matrix
  };
}
async function releaseInspector(workspace, prepared, standing, go) {
  const { container, places } = standing;
  const goText = toCanonicalJson(go);
  placeInside(workspace, "go.json", goText);
  await waitFor(
    container,
    policy.deadline_seconds.probe,
    "the inspector’s word that it waits",
    () => container.errors(65536).split("\n").includes(`tki-ready ${go.nonce}`) ? true : null
  );
  const reading = readContainer("inspecting", container.pid, places);
  const changed = continuityChecks(standing.probing, reading).filter(
    (check) => check.expected !== check.observed
  );
  const first = changed[0];
  if (first !== void 0) {
    throw new SandboxFailed(
      "SANDBOX_FAILED",
      `the container changed between stages: ${first.id}`,
      "run again, with the other runtime"
    );
  }
  const removed = removePrograms(workspace, prepared);
  const releaseText = toCanonicalJson({
    schema: "tki-release/v1",
    nonce: go.nonce,
    removed_programs: removed
  });
  placeInside(workspace, "release.json", releaseText);
  const counter = oomCounter(container.pid);
  await waitFor(
    container,
    policy.deadline_seconds.inspect,
    "the inspector’s end",
    () => container.alive() ? null : true
  );
  const kills = oomKills(counter);
  if (kills !== "0") {
    throw new SandboxFailed(
      "MEMORY_LIMIT",
      `the kernel's count of kills for memory in the container is ${kills}`,
      "the packet needs more memory than the policy gives; export less at once"
    );
  }
  const { report, texts } = collect(workspace.outDir, go, saidBy(container));
  return {
    verdict: report.verdict,
    exitCode: report.exit_code,
    files: [
      { name: "report.json", text: texts["report.json"] },
      { name: "report.md", text: texts["report.md"] },
      { name: checkpointName(go.run), text: texts["checkpoint.md"] }
    ],
    go: goText,
    release: releaseText,
    reading,
    removed,
    oomKills: kills
  };
}

// src/host/run-statement.ts
function runStatementOf(plan, identity2, evidence, prepared, workspace, inspected) {
  const subjects = [
    toSubject(evidence.name, sha256(evidence.text)),
    ...prepared.digests.packet === null ? [] : [toSubject("packet", prepared.digests.packet)],
    ...(inspected?.files ?? []).map(({ name, text: text2 }) => toSubject(name, sha256(text2)))
  ];
  return sealRun(subjects, {
    decision_effect: "NONE",
    may_gate: false,
    run: identity2.run,
    nonce: identity2.nonce,
    caller_nonce: plan.caller_nonce,
    verdict: inspected?.verdict ?? null,
    exit_code: inspected?.exitCode ?? 10,
    go: inspected?.go ?? null,
    release: inspected?.release ?? null,
    readings: inspected === null ? [] : [inspected.reading],
    ended: {
      container: inspected === null ? "deleted after the probes" : "ended by itself",
      out_entries: Object.keys(outFacts(workspace)).filter((name) => name !== "."),
      oom_kills: inspected?.oomKills ?? "0",
      removed_programs: [...inspected?.removed ?? []],
      finished_at: (/* @__PURE__ */ new Date()).toISOString()
    },
    disagreements: []
  }).text;
}

// src/host/inspection.ts
var NotAsExpected = class extends Error {
  code = "NOT_AS_EXPECTED";
  hint = "read the probes and discrepancies; repair the machine or the runtime, then run again";
  attestation;
  judgement;
  constructor(judgement, attestation) {
    const broken = judgement.cells.filter((cell) => cell.state !== "held");
    const words2 = [...broken.map((cell) => `${cell.id} ${cell.state}`), ...judgement.discrepancies];
    super(words2.join("; "));
    this.judgement = judgement;
    this.attestation = attestation;
  }
};
function attestationOf(plan, runtime, judgement) {
  const whole = judgement.asExpected === judgement.cells.length && judgement.discrepancies.length === 0;
  return {
    status: whole ? "NOT_ACCEPTED" : "NOT_AS_EXPECTED",
    reason: whole ? "venue unapproved" : "the sandbox is not as the policy says",
    grade: runtime.grade,
    runtime: runtime.id,
    venue: plan.venue,
    observed_as_expected: judgement.asExpected,
    probes: 12,
    evidence_digest: null
  };
}
async function runSandbox(plan, identity2, runtime, signal) {
  var _stack = [];
  try {
    const startedAt = (/* @__PURE__ */ new Date()).toISOString();
    const control = await controlRecord(runtime, plan.catalog, signal);
    const workspace = __using(_stack, openWorkspace(identity2.run, callRuntime), true);
    const prepared = await prepare(plan, identity2, runtime, workspace, signal);
    const standing = await standUp({
      workspace,
      runtime,
      policy,
      rootfs: prepared.rootfs,
      nonce: identity2.nonce,
      intended: prepared.spec,
      used: prepared.spec,
      programs: { pinned: pinnedPrograms() },
      signal
    });
    const _container = __using(_stack, standing.container, true);
    const standard = standardOf(runtime.id, identity2.uid, prepared.rootfs.entries);
    const judgement = judge({ ...standing, control: control.probes }, standard);
    const observed = attestationOf(plan, runtime, judgement);
    if (observed.status === "NOT_AS_EXPECTED") throw new NotAsExpected(judgement, observed);
    if (plan.bundle_copy !== null) copyBundle(workspace.bundle, plan.bundle_copy);
    const judgedAt = (/* @__PURE__ */ new Date()).toISOString();
    const predicate = toPredicate({
      plan,
      identity: identity2,
      runtime,
      standing,
      prepared,
      judgement,
      control,
      startedAt,
      judgedAt
    });
    const sealed = sealEvidence(subjectsOf(prepared, standing.filterBytes), predicate);
    const evidence = { name: evidenceName(plan.venue, judgedAt), text: sealed.text };
    const attestation = { ...observed, evidence_digest: sealed.digest };
    const inspected = plan.command === "inspect" ? await releaseInspector(
      workspace,
      prepared,
      standing,
      goOf(plan, identity2, prepared, attestation, judgement)
    ) : null;
    await standing.container.delete();
    const run3 = runStatementOf(plan, identity2, evidence, prepared, workspace, inspected);
    return {
      schema: "tki-result/v1",
      nonce: identity2.nonce,
      run: identity2.run,
      verdict: inspected?.verdict ?? null,
      exit_code: inspected?.exitCode ?? 10,
      attestation,
      probes: [...judgement.cells],
      sabotage: [],
      files: [...inspected?.files ?? [], evidence, { name: "run.json", text: run3 }],
      messages: [],
      runtimes: []
    };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}

// src/host/sabotage-run.ts
import fs16 from "node:fs";
import path15 from "node:path";

// sandbox/sabotage.json
var sabotage_default = {
  schema: "tki-sabotage/v1",
  sabotages: [
    {
      id: "rootfs-rw",
      title: "the root file system is writable",
      patch: [
        {
          op: "replace",
          path: "/root/readonly",
          value: false
        }
      ]
    },
    {
      id: "in-rw",
      title: "/in is writable",
      patch: [
        {
          op: "replace",
          path: "/mounts/2/options",
          value: ["bind", "private", "rw", "nosuid", "nodev", "noexec"]
        }
      ]
    },
    {
      id: "out-exec",
      title: "/out may hold programs",
      patch: [
        {
          op: "replace",
          path: "/mounts/3/options",
          value: ["bind", "private", "rw", "nosuid", "nodev"]
        }
      ]
    },
    {
      id: "proc-rw",
      title: "/proc is writable",
      patch: [
        {
          op: "replace",
          path: "/mounts/0/options",
          value: ["nosuid", "nodev", "noexec", "subset=pid"]
        }
      ]
    },
    {
      id: "proc-whole",
      title: "/proc shows the whole kernel",
      patch: [
        {
          op: "replace",
          path: "/mounts/0/options",
          value: ["ro", "nosuid", "nodev", "noexec"]
        }
      ]
    },
    {
      id: "extra-mount",
      title: "a host directory is mounted",
      patch: [
        {
          op: "add",
          path: "/mounts/-",
          value: {
            destination: "/mnt",
            type: "bind",
            source: "/usr/share",
            options: ["bind", "ro", "nosuid", "nodev", "noexec"]
          }
        }
      ]
    },
    {
      id: "env-added",
      title: "the environment holds a key",
      patch: [
        {
          op: "replace",
          path: "/process/env",
          value: ["TKI_PLANTED_KEY=planted"]
        }
      ]
    },
    {
      id: "host-network",
      title: "the network is the host's",
      patch: [
        {
          op: "remove-namespace",
          path: "/linux/namespaces",
          value: "network"
        }
      ]
    },
    {
      id: "host-ipc",
      title: "System V IPC is the host's",
      patch: [
        {
          op: "remove-namespace",
          path: "/linux/namespaces",
          value: "ipc"
        }
      ]
    },
    {
      id: "filter-off",
      title: "no syscall filter",
      patch: [
        {
          op: "remove",
          path: "/linux/seccomp"
        }
      ]
    },
    {
      id: "filter-log",
      title: "the filter only logs",
      patch: [
        {
          op: "replace",
          path: "/linux/seccomp/defaultAction",
          value: "SCMP_ACT_LOG"
        }
      ]
    },
    {
      id: "socket-allowed",
      title: "the filter lets sockets through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["socket", "connect", "bind", "listen", "sendto", "getsockname"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "fork-allowed",
      title: "the filter lets processes start",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["fork", "vfork", "clone", "socketpair", "wait4"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "uid-zero",
      title: "the user is root",
      patch: [
        {
          op: "replace",
          path: "/process/user/uid",
          value: 0
        }
      ]
    },
    {
      id: "gid-zero",
      title: "the group is root's",
      patch: [
        {
          op: "replace",
          path: "/process/user/gid",
          value: 0
        }
      ]
    },
    {
      id: "extra-group",
      title: "a supplementary group",
      patch: [
        {
          op: "replace",
          path: "/process/user/additionalGids",
          value: [0]
        }
      ]
    },
    {
      id: "capability-bounding",
      title: "a capability in the bounding set",
      patch: [
        {
          op: "replace",
          path: "/process/capabilities/bounding",
          value: ["CAP_SYS_ADMIN"]
        }
      ]
    },
    {
      id: "new-privileges",
      title: "no_new_privs is off",
      patch: [
        {
          op: "replace",
          path: "/process/noNewPrivileges",
          value: false
        }
      ]
    },
    {
      id: "umask-open",
      title: "the umask is open",
      patch: [
        {
          op: "replace",
          path: "/process/user/umask",
          value: 0
        }
      ]
    },
    {
      id: "memory-unlimited",
      title: "no memory limit",
      patch: [
        {
          op: "remove",
          path: "/linux/resources/memory"
        }
      ]
    },
    {
      id: "tasks-unlimited",
      title: "no limit on tasks",
      patch: [
        {
          op: "remove",
          path: "/linux/resources/pids"
        }
      ]
    },
    {
      id: "files-unlimited",
      title: "no limit on file size",
      patch: [
        {
          op: "remove",
          path: "/process/rlimits/2"
        }
      ]
    },
    {
      id: "in-source-swapped",
      title: "/in comes from elsewhere on the host",
      patch: [
        {
          op: "replace",
          path: "/mounts/2/source",
          value: "/usr/share"
        }
      ]
    },
    {
      id: "in-shared",
      title: "mounts made later on the host appear in /in",
      patch: [
        {
          op: "replace",
          path: "/mounts/2/options",
          value: ["bind", "rshared", "ro", "nosuid", "nodev", "noexec"]
        }
      ]
    },
    {
      id: "hostname-other",
      title: "the host name is another",
      patch: [
        {
          op: "replace",
          path: "/hostname",
          value: "elsewhere"
        }
      ]
    },
    {
      id: "devices-allowed",
      title: "the device group allows everything",
      patch: [
        {
          op: "replace",
          path: "/linux/resources/devices",
          value: [
            {
              allow: true,
              access: "rwm"
            }
          ]
        }
      ]
    },
    {
      id: "swap-unlimited",
      title: "no limit on swap",
      patch: [
        {
          op: "replace",
          path: "/linux/resources/memory/swap",
          value: -1
        }
      ]
    },
    {
      id: "call-allowed",
      title: "the filter lets ptrace through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["ptrace"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "call-door",
      title: "the filter has a door for one argument of socket",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["socket"],
            action: "SCMP_ACT_ALLOW",
            args: [
              {
                index: 0,
                value: 40,
                op: "SCMP_CMP_EQ"
              }
            ]
          }
        }
      ]
    }
  ]
};

// src/sandbox/sabotage.ts
var sabotages = sabotage_default.sabotages;
function step(node, name) {
  return Array.isArray(node) ? node[Number(name)] : node[name];
}
function sabotaged(spec, patch) {
  const copy = structuredClone(spec);
  for (const { op, path: path16, value } of patch) {
    const names = path16.split("/").slice(1);
    const last = names.pop() ?? "";
    let node = copy;
    for (const name of names) {
      const next = step(node, name);
      if (typeof next !== "object" || next === null)
        throw new Error(`the sabotage path ${path16} leads nowhere`);
      node = next;
    }
    const target = step(node, last);
    if (last !== "-" && target === void 0) throw new Error(`the sabotage path ${path16} leads nowhere`);
    switch (op) {
      case "add":
        if (!Array.isArray(node)) throw new Error(`the sabotage path ${path16} is no list`);
        node.push(value);
        break;
      case "replace":
        if (Array.isArray(node)) node[Number(last)] = value;
        else node[last] = value;
        break;
      case "remove":
        if (Array.isArray(node)) node.splice(Number(last), 1);
        else delete node[last];
        break;
      case "remove-namespace":
        target.splice(
          target.findIndex(({ type }) => type === value),
          1
        );
        break;
    }
  }
  return copy;
}

// src/host/sabotage-run.ts
function seenBy(judgement) {
  const seen = /* @__PURE__ */ new Set();
  for (const cell of judgement.cells) {
    if (cell.control !== "breached") seen.add(`${cell.id.slice(0, 3)} control`);
    for (const words2 of cell.disagreements) seen.add(`${cell.id.slice(0, 3)} ${words2.split(":")[0] ?? ""}`);
  }
  for (const words2 of judgement.discrepancies) {
    const [side = "", check = ""] = words2.split(": ");
    seen.add(`${side} ${check}`);
  }
  return [...seen].sort();
}
async function runOne(sabotage, plan, runtime, control, signal) {
  var _stack2 = [];
  try {
    const identity2 = newIdentity();
    const workspace = __using(_stack2, openWorkspace(identity2.run, callRuntime), true);
    const prepared = await prepare(
      { ...plan, packet: null, claims: null, previous: null },
      identity2,
      runtime,
      workspace,
      signal
    );
    fs16.mkdirSync(path15.join(workspace.rootfs, "mnt"));
    try {
      var _stack = [];
      try {
        const standing = await standUp({
          workspace,
          runtime,
          policy,
          rootfs: prepared.rootfs,
          nonce: identity2.nonce,
          intended: prepared.spec,
          used: sabotaged(prepared.spec, sabotage.patch),
          programs: { pinned: pinnedPrograms() },
          signal
        });
        const _container = __using(_stack, standing.container, true);
        const standard = standardOf(runtime.id, identity2.uid, [...prepared.rootfs.entries, "mnt"].sort());
        const seen = seenBy(judge({ ...standing, control }, standard));
        return { id: sabotage.id, seen: seen.length > 0, seen_by: seen };
      } catch (_) {
        var _error = _, _hasError = true;
      } finally {
        var _promise = __callDispose(_stack, _error, _hasError);
        _promise && await _promise;
      }
    } catch (error) {
      const words2 = error instanceof Error ? error.message.slice(0, 200) : "unknown";
      return { id: sabotage.id, seen: true, seen_by: [`never stood up: ${words2}`] };
    }
  } catch (_2) {
    var _error2 = _2, _hasError2 = true;
  } finally {
    var _promise2 = __callDispose(_stack2, _error2, _hasError2);
    _promise2 && await _promise2;
  }
}
async function runSabotages(plan, runtime, signal) {
  const wanted = sabotages.filter(({ id }) => plan.sabotage.includes(id) || plan.sabotage.includes("all"));
  const control = await controlRecord(runtime, plan.catalog, signal);
  const rows = [];
  for (const sabotage of wanted) rows.push(await runOne(sabotage, plan, runtime, control.probes, signal));
  const unseen = rows.filter((row) => !row.seen);
  const { nonce, run: run3 } = newIdentity();
  return {
    schema: "tki-result/v1",
    nonce,
    run: run3,
    verdict: null,
    exit_code: unseen.length > 0 || rows.length === 0 ? 4 : 10,
    attestation: {
      ...notAttested,
      reason: "a sabotaged sandbox attests nothing",
      runtime: runtime.id,
      grade: runtime.grade
    },
    probes: [],
    sabotage: rows,
    files: [],
    messages: [],
    runtimes: []
  };
}

// src/host/main.ts
process.exitCode = 3;
var PLAN_LIMIT_BYTES = 16 * 1024 * 1024;
function readPlan() {
  const bytes = fs17.readFileSync(0);
  if (bytes.length > PLAN_LIMIT_BYTES) return null;
  try {
    const value = JSON.parse(bytes.toString("utf8"));
    return validate(value) ? value : null;
  } catch {
    return null;
  }
}
function codedOf(error) {
  if (error instanceof Error && "code" in error && "hint" in error) {
    const code = String(error.code);
    return Object.hasOwn(reasons, code) ? { code, text: error.message, hint: String(error.hint) } : { code: "SANDBOX_FAILED", text: `${code}: ${error.message}`, hint: String(error.hint) };
  }
  const text2 = error instanceof Error ? error.message : "an unknown failure";
  return { code: "HOST_FAILED", text: text2, hint: "run `tki doctor`; if it stays, report it with this line" };
}
var empty = {
  probes: [],
  sabotage: [],
  files: [],
  messages: [],
  runtimes: []
};
function blocked(plan, identity2, coded, error) {
  const attestation = error instanceof NotAsExpected ? error.attestation : { ...notAttested, venue: plan.venue };
  const report = toBlockedReport({
    nonce: identity2.nonce,
    run: identity2.run,
    reason: coded.code,
    detail: coded.text.slice(0, 600),
    clock: (/* @__PURE__ */ new Date()).toISOString(),
    callerNonce: plan.caller_nonce,
    catalogDigest: sha256(plan.catalog),
    attestation,
    maxAgeSeconds: plan.max_age_seconds,
    asOf: plan.as_of
  });
  const message = {
    level: "error",
    code: coded.code,
    text: coded.text.slice(0, 2e3),
    hint: coded.hint.slice(0, 2e3)
  };
  return {
    ...empty,
    schema: "tki-result/v1",
    nonce: identity2.nonce,
    run: identity2.run,
    verdict: report.verdict,
    exit_code: exitCodeOf(report.verdict),
    attestation,
    probes: error instanceof NotAsExpected ? [...error.judgement.cells] : [],
    files: plan.command === "doctor" || plan.sabotage.length > 0 ? [] : toPublishedTriplet(report),
    messages: [message]
  };
}
function doctor(plan, identity2) {
  const chosen = chooseRuntime("auto");
  const best = chosen.kind === "found" ? chosen.runtime.id : null;
  const order = [...runtimeIds].sort((a) => a === best ? -1 : 1);
  const runtimes2 = order.map((id) => {
    const choice = chooseRuntime(id);
    if (choice.kind === "none") {
      return {
        id,
        path: "",
        version: "",
        grade: "none",
        usable: false,
        reason: choice.reason.slice(0, 600)
      };
    }
    const { path: path16, version, grade } = choice.runtime;
    return { id, path: path16, version, grade, usable: true, reason: id === best ? "would be used" : "stands by" };
  });
  return {
    ...empty,
    schema: "tki-result/v1",
    nonce: identity2.nonce,
    run: identity2.run,
    verdict: null,
    exit_code: best === null ? 3 : 10,
    attestation: { ...notAttested, venue: plan.venue },
    runtimes: runtimes2
  };
}
async function answer(plan, identity2, signal) {
  const swept = await removeDeadRuns(callRuntime);
  if (plan.command === "doctor") return doctor(plan, identity2);
  const chosen = chooseRuntime(plan.runtime);
  if (chosen.kind === "none") {
    const hint = "apt-get install crun runc (or name a runtime with --runtime); `tki doctor` tells what is there";
    return blocked(plan, identity2, { code: chosen.code, text: chosen.reason, hint }, null);
  }
  const result = plan.sabotage.length > 0 ? await runSabotages(plan, chosen.runtime, signal) : await runSandbox(plan, identity2, chosen.runtime, signal);
  const notices = swept.map((run3) => ({
    level: "notice",
    code: "SWEPT",
    text: `what a killed run ${run3} had left was removed`,
    hint: "nothing to do"
  }));
  return { ...result, messages: [...result.messages, ...notices] };
}
async function main() {
  process.umask(18);
  const interruption = new AbortController();
  for (const name of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(name, () => interruption.abort());
  const plan = readPlan();
  if (plan === null) {
    fs17.writeSync(2, "tki-host: BAD_PLAN: stdin does not hold one plan\n");
    return;
  }
  const identity2 = newIdentity();
  let result;
  try {
    if (process.getuid?.() !== 0) {
      throw Object.assign(new Error("the host is not root"), {
        code: "NO_PRIVILEGE",
        hint: "run as root, or allow sudo without a password"
      });
    }
    result = await answer(plan, identity2, interruption.signal);
  } catch (error) {
    result = blocked(plan, identity2, codedOf(error), error);
  }
  const text2 = Buffer.from(`${JSON.stringify(result)}
`);
  for (let written = 0; written < text2.length; ) written += fs17.writeSync(1, text2, written);
  process.exitCode = result.exit_code;
}
await main();
