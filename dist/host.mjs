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
import fs20 from "node:fs";

// src/files/write-whole.ts
import { writeSync } from "node:fs";
function writeWhole(descriptor, bytes, onWritten = () => void 0) {
  const whole = typeof bytes === "string" ? Buffer.from(bytes, "utf8") : bytes;
  for (let written = 0; written < whole.length; onWritten(written)) {
    written += writeSync(descriptor, whole, written);
  }
}

// src/formats/quoted.ts
var MARKS = /[“”]/g;
var markOf = (mark) => mark === "“" ? "\\u{201c}" : "\\u{201d}";
function quoted(text2) {
  return `“${text2.replace(MARKS, markOf)}”`;
}
function clip(text2, limit) {
  if (text2.length <= limit) return text2;
  const kept = text2.slice(0, limit - 2).toWellFormed();
  return kept.lastIndexOf("“") > kept.lastIndexOf("”") ? `${kept}…”` : `${kept}…`;
}

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

// src/formats/validators/plan.js
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

// src/formats/kernel/descriptors.ts
var MOST_DESCRIPTORS = 512;
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
  const words2 = [(bits & O_PATH) === 0 ? ACCESS[bits & 3] ?? "?" : "path"];
  if ((bits & O_APPEND) !== 0) words2.push("append");
  return words2.join(" ");
}
var keepsOverExec = (flags) => (Number.parseInt(flags, 8) & O_CLOEXEC) === 0;
function descriptorLines(descriptors2, places) {
  const names = new Map(Object.entries(places).map(([name, identity2]) => [identity2, name]));
  const ends = /* @__PURE__ */ new Map();
  for (const { target } of Object.values(descriptors2)) ends.set(target, (ends.get(target) ?? 0) + 1);
  return counted(
    Object.entries(descriptors2).map(([number, { target, flags, identity: identity2 }]) => {
      const how = access(flags);
      const read2 = how !== null && !target.startsWith("!") && !identity2.startsWith("!");
      if (!read2 || !/^\d{1,7}$/.test(number)) return `${number} unreadable ${target}`;
      const kind = anonymousKind(target);
      const what = kind === "pipe" ? ends.get(target) === 2 ? "pipe with both ends here" : "pipe that leads elsewhere" : kind ?? names.get(identity2) ?? `${target}, which is not of this sandbox,`;
      if (Number(number) <= 2) return `${number} ${what} ${how}`;
      return `${what} ${how}${keepsOverExec(flags) ? " kept over execve" : ""}`;
    })
  );
}
function descriptorsAt(stage, descriptors2, places) {
  const held = descriptorLines(descriptors2, places);
  if (stage !== "created") return held;
  return held.filter((line) => /^[012] |^\S+ unreadable | kept over execve( x\d+)?$/.test(line));
}

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

// src/formats/limits.ts
var ITEM_LIMIT_BYTES = 4 * 1024 * 1024;
var ENVELOPE_LIMIT_BYTES = 64 * 1024;
var CLAIMS_LIMIT_BYTES = 1024 * 1024;
var CATALOG_LIMIT_BYTES = 4 * 1024 * 1024;
var WHY_LIMIT = 600;
var REPORT_LIMIT_BYTES = 16 * 1024 * 1024;
var FRAME_LIMIT_BYTES = 256 * 1024;

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
      file: "src/formats/words/report-sentences.ts",
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
      file: "src/action/inspect/launcher.ts",
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
    case: "envelope-wrong-schema is judged as its expectation says"
  },
  {
    row: "2",
    title: "required packet fields present",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    case: "envelope-without-packet-id is judged as its expectation says"
  },
  {
    row: "3",
    title: "source_mode is PACKET_DERIVED",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    case: "envelope-source-mode is judged as its expectation says"
  },
  {
    row: "4",
    title: "decision_effect is NONE",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    case: "envelope-decision-effect is judged as its expectation says"
  },
  {
    row: "5",
    title: "may_gate is false",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    case: "envelope-may-gate is judged as its expectation says"
  },
  {
    row: "6",
    title: "disclaimer is a scoped, non-global denial",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    case: "envelope-without-disclaimer is judged as its expectation says"
  },
  {
    row: "7",
    title: "freshness is AS_OF_EXPORT",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    case: "envelope-freshness is judged as its expectation says"
  },
  {
    row: "8",
    title: "strict canonical bytes",
    seed: false,
    proved_by: "inspector",
    enforcement: "reader",
    test: "test/vectors/vectors.test.ts",
    case: "bytes-white-space is judged as its expectation says"
  },
  {
    row: "9",
    title: "full source_metadata is usable",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "evidence-reference-six-counts is judged as its expectation says"
  },
  {
    row: "10",
    title: "missing source_metadata is held out",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "missing-source-metadata is judged as its expectation says"
  },
  {
    row: "11",
    title: "local path is flagged",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "local-absolute is judged as its expectation says"
  },
  {
    row: "12",
    title: "content_hash agrees",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "tamper-content-hash is judged as its expectation says"
  },
  {
    row: "13",
    title: "manifest_hash agrees",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "tamper-manifest-hash is judged as its expectation says"
  },
  {
    row: "14",
    title: "only binding is used as binding",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "authority-used-as is judged as its expectation says"
  },
  {
    row: "15",
    title: "diagnostic never overrides canonical",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "diagnostic-override is judged as its expectation says"
  },
  {
    row: "16",
    title: "no sql member",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "sql-member is judged as its expectation says"
  },
  {
    row: "17",
    title: "query known, fields equal the catalog",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "unknown-query is judged as its expectation says"
  },
  {
    row: "18",
    title: "truncated is never completed",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "incomplete-truncated is judged as its expectation says"
  },
  {
    row: "19",
    title: "stale is refused",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "stale-packet is judged as its expectation says"
  },
  {
    row: "20",
    title: "a date in the future is refused",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "future-packet is judged as its expectation says"
  },
  {
    row: "21",
    title: "no judging exit 0",
    seed: false,
    proved_by: "inspector",
    enforcement: "verdict type",
    test: "test/unit/evaluation/evaluate.test.ts",
    case: "has no verdict that stands for exit code 0"
  },
  {
    row: "22",
    title: "no positive verdict",
    seed: false,
    proved_by: "inspector",
    enforcement: "verdict type",
    test: "test/unit/evaluation/evaluate.test.ts",
    case: "reaches every verdict in the vectors, each with its own exit code and none with 0"
  },
  {
    row: "23",
    title: "crash or kill leaves a BLOCKED report",
    seed: false,
    proved_by: "wrapper",
    enforcement: "host, CLI",
    test: "test/unit/cli/host-process.test.ts",
    case: "a host program that ends badly leaves a BLOCKED triplet, HOST_FAILED and exit code 3"
  },
  {
    row: "24",
    title: "attested on an approved venue",
    seed: false,
    proved_by: "evidence",
    enforcement: "verifier",
    test: "test/e2e/approval.test.ts",
    case: "is taken, changes no exit code, and leaves the acceptance to its owner"
  },
  {
    row: "25",
    title: "no network: connection denied",
    seed: true,
    proved_by: "probe",
    enforcement: "syscall filter",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "26",
    title: "no name resolution",
    seed: false,
    proved_by: "probe",
    enforcement: "net namespace",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "27",
    title: "loopback only, no route",
    seed: true,
    proved_by: "probe",
    enforcement: "net namespace",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "28",
    title: "root file system read-only",
    seed: true,
    proved_by: "probe",
    enforcement: "mounts",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "29",
    title: "/in read-only",
    seed: true,
    proved_by: "probe",
    enforcement: "mounts",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "30",
    title: "/out write-only, nothing executable",
    seed: false,
    proved_by: "probe",
    enforcement: "mounts, modes",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "31",
    title: "exactly the two data mounts",
    seed: false,
    proved_by: "probe",
    enforcement: "mounts",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "32",
    title: "a side-effect function cannot be reached by a read",
    seed: true,
    proved_by: "export",
    enforcement: "gate, preflight",
    test: "test/postgres/reach.test.ts",
    case: "emits nothing for any query when one of them reaches a function"
  },
  {
    row: "33",
    title: "environment and kernel keyring empty",
    seed: true,
    proved_by: "probe",
    enforcement: "enter, witness",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "34",
    title: "no subprocess",
    seed: true,
    proved_by: "probe",
    enforcement: "syscall filter",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "35",
    title: "no privilege",
    seed: true,
    proved_by: "probe",
    enforcement: "uid, capabilities",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "36",
    title: "syscall filter in force, default deny",
    seed: false,
    proved_by: "probe",
    enforcement: "seccomp",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "37",
    title: "no docker.sock or other host surface",
    seed: true,
    proved_by: "probe",
    enforcement: "rootfs",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "38",
    title: "exactly the triplet, all or none",
    seed: false,
    proved_by: "host",
    enforcement: "publish",
    test: "test/unit/report/publish.test.ts",
    case: "leaves no file of this run when one cannot be written"
  },
  {
    row: "39",
    title: "production_mutation is false",
    seed: false,
    proved_by: "inspector",
    enforcement: "report type",
    test: "test/unit/report/triplet.test.ts",
    case: "the schema refuses a report with %j"
  },
  {
    row: "40",
    title: "non-gating fields in every document",
    seed: false,
    proved_by: "inspector",
    enforcement: "report type",
    test: "test/unit/report/triplet.test.ts",
    case: "the schema refuses a report with %j"
  },
  {
    row: "41",
    title: "build guard on the inspector bundle",
    seed: false,
    proved_by: "build",
    enforcement: "AST and metafile",
    test: "test/unit/scripts/check-inspector-ast.test.ts",
    case: "refuses %s in the program"
  },
  {
    row: "42",
    title: "no outside text becomes a command, markup or escape",
    seed: false,
    proved_by: "encoders",
    enforcement: "report",
    test: "test/unit/report/encoders.test.ts",
    case: "%s lets no control, bidi, zero-width or half character out"
  },
  {
    row: "43",
    title: "same input, same bytes out",
    seed: false,
    proved_by: "inspector",
    enforcement: "pure evaluation",
    test: "test/unit/evaluation/evaluate.test.ts",
    case: "writes byte-identical reports for the same input"
  },
  {
    row: "44",
    title: "blocked capabilities listed and refused",
    seed: false,
    proved_by: "inspector",
    enforcement: "register",
    test: "test/unit/report/triplet.test.ts",
    case: "repeats every blocked capability with its state"
  },
  {
    row: "45",
    title: "the job never fails because of us",
    seed: false,
    proved_by: "wrapper",
    enforcement: "launcher",
    test: "test/e2e/deaths.test.ts",
    case: "finds no place for its work: BLOCKED in outputs and annotation, and exit 0"
  },
  {
    row: "I11",
    title: "P1 unconfirmed is BLOCKED before any item",
    seed: false,
    proved_by: "inspector",
    enforcement: "self-check",
    test: "test/unit/evaluation/evaluate.test.ts",
    case: "reads no byte of the packet where P1 is unconfirmed"
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

// src/formats/matrix-cells.ts
function toMatrix(cells) {
  const known2 = new Map(cells);
  return matrixRows.flatMap(({ row, title }) => {
    const cell = known2.get(row);
    if (cell === void 0) return [];
    const shown = { row, title, state: cell.state, touched_by: cell.by };
    return ["why" in cell ? { ...shown, why: cell.why.slice(0, WHY_LIMIT).toWellFormed() } : shown];
  });
}
var looked = (row, held, by) => [
  row,
  { state: held ? "as expected" : "not as expected", by }
];
function notLooked(rows, by, why2) {
  return rows.map((row) => [row, { state: "not evaluated", by, why: why2 }]);
}
var ENVELOPE_ROWS = ["1", "2", "3", "4", "5", "6", "7", "8"];
var ITEM_ROWS = [
  "9",
  "10",
  "11",
  "12",
  "13",
  "14",
  "15",
  "16",
  "17",
  "18",
  "19",
  "20"
];
var SANDBOX_ROWS = matrixRows.map(({ row }) => row).filter((row) => Number(row) >= 24 && Number(row) <= 37);
var SHOWN_ELSEWHERE = {
  24: "no run accepts its own venue: only a verifier with an owner's approval says more",
  32: "the export shows it; a sandbox without a database has nothing to show it with"
};
function sandboxCells(states) {
  if (states === null) return notLooked(SANDBOX_ROWS, "attestation", "no sandbox was judged");
  return SANDBOX_ROWS.map((row) => {
    const state = Object.hasOwn(states, row) ? states[row] : void 0;
    switch (state) {
      case "as expected":
      case "not as expected":
        return looked(row, state === "as expected", "attestation");
      case "unverified": {
        const why2 = SHOWN_ELSEWHERE[row] ?? "neither held nor broken: the evidence says of what kind";
        return [row, { state, by: "attestation", why: why2 }];
      }
      case "not evaluated":
        return [row, { state, by: "attestation", why: "not looked at: the evidence says why" }];
      case void 0:
        return [
          row,
          { state: "not evaluated", by: "attestation", why: "the host said nothing of it" }
        ];
    }
  });
}
function selfCheckCells({ confirmed, checks }) {
  if (!confirmed && checks.length === 0)
    return notLooked(["I11"], "self-check", "the self-check did not run");
  const held = confirmed && checks.length > 0 && checks.every((check) => check.confirmed);
  return [looked("I11", held, "self-check")];
}
var ACTIONS = toCanonicalJson(["READ_PACKET_ITEM", "WRITE_LOCAL_REPORT"]);
var DOCUMENT_ROWS = {
  21: ({ verdict, exit_code: code }) => code !== 0 && code === exitCodeOf(verdict),
  22: ({ verdict }) => verdictOrder.includes(verdict),
  39: ({ production_mutation: mutation }) => mutation === false,
  40: ({ decision_effect: effect, may_gate: gate, allowed_actions: actions }) => effect === "NONE" && gate === false && toCanonicalJson(actions) === ACTIONS,
  44: ({ blocked_capabilities: listed, allowed_actions: actions }) => toCanonicalJson(listed) === toCanonicalJson(blockedCapabilities) && toCanonicalJson(actions) === ACTIONS
};
function documentCells(report) {
  return Object.entries(DOCUMENT_ROWS).map(([row, holds2]) => looked(row, holds2(report), "report"));
}

// src/formats/probe.ts
var probeIds = [
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
];
var probeCount = { number: 12, word: "twelve" };

// src/formats/words/report-sentences.ts
var REPORT_DISCLAIMER = "This report is evidence, not authority: it gates, authorizes and mutates nothing. What is not evidenced here is not evidenced in the surfaces of this packet; nothing is said about its absence anywhere else. Article 13's native gateway is not met by an emulated one.";
var NON_GLOBAL_DENIAL = "Absence from this report is not evidence of absence anywhere else: it speaks of the surfaces that the packet names, as of its export.";
var REPORT_WORDS = [
  "items of this packet, and of nothing else",
  "items of this packet",
  "no item was evaluated",
  "venue unapproved",
  "the sandbox is not as the policy says",
  "no sandbox was observed"
];

// src/report/blocked.ts
var DETAIL_LIMIT = 600;
var notAttested = {
  status: "NOT_ATTESTED",
  reason: "no sandbox was observed",
  grade: "none",
  runtime: "none",
  venue: "unstated",
  observed_as_expected: 0,
  probes: probeCount.number,
  evidence_digest: null
};
function toBlockedReport(blocked2) {
  const written = {
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
        detail: clip(blocked2.detail, DETAIL_LIMIT).toWellFormed()
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
      gateway_basis: "NOT_STATED",
      purpose: null,
      extension: "UNKNOWN"
    },
    catalog: { digest: blocked2.catalogDigest ?? null, status: "provisional", seal: "UNSEALED" },
    items: [],
    item_counts: { population: "no item was evaluated", total: 0, usable: 0, held_out: 0, refused: 0 },
    claims: [],
    claims_digest: null,
    drift: {
      status: "NOT_COMPARABLE",
      previous_digest: null,
      reason: "nothing was evaluated in this run",
      entries: []
    },
    coverage: [],
    blocked_capabilities: [...blockedCapabilities],
    disclaimer: NON_GLOBAL_DENIAL
  };
  const unseen = "no inspector reported: nothing of the packet was evaluated";
  const matrix = toMatrix([
    ...notLooked(ENVELOPE_ROWS, "envelope", unseen),
    ...notLooked(ITEM_ROWS, "items", unseen),
    ...sandboxCells(blocked2.matrix ?? null),
    ...selfCheckCells(written.self_check),
    ...documentCells(written)
  ]);
  return { ...written, matrix };
}

// src/formats/run-files.ts
var outFiles = ["report.json", "report.md", "checkpoint.md"];
var outEntries = [...outFiles].sort();
var checkpointName = (run3) => `checkpoint-${run3}.md`;
var evidenceName = (venue, judgedAt) => `sandbox-attestation-evidence-${venue}-${judgedAt.slice(0, 10)}.json`;
var publishedName = (name, run3) => name === "checkpoint.md" ? checkpointName(run3) : name;
var kinds = {
  checkpoint: { artifact: "report", names: /^checkpoint-[0-9a-f]{16}\.md$/ },
  evidence: { artifact: "evidence", names: /^sandbox-attestation-evidence-[a-z0-9-]{1,80}\.json$/ },
  markdown: { artifact: "report", names: /^report\.md$/ },
  report: { artifact: "report", names: /^report\.json$/ },
  run: { artifact: "evidence", names: /^run\.json$/ }
};
var runFileKinds = Object.keys(kinds);

// src/formats/gateway.ts
var EMULATED = /^EMULATED_(?!.*native)[a-z]{0,12}-?[0-9.]{0,20}$/;
function gatewayBasis(gateway) {
  if (gateway === null) return "NOT_STATED";
  return EMULATED.test(gateway) ? "EMULATED_AS_STATED" : "OTHER_AS_STATED";
}
function gatewayWords(basis) {
  switch (basis) {
    case "NOT_STATED":
      return "the packet states no gateway";
    case "EMULATED_AS_STATED":
      return "as stated by the packet; the native gateway of Article 13 is not met by an emulated one";
    case "OTHER_AS_STATED":
      return "FLAGGED: asserted, as stated by the packet, and shown by nothing; no item is believed more for it, and the native gateway of Article 13 is not met by a word";
  }
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

// src/report/markdown-text.ts
function prose(texts, ...parts) {
  return { source: texts.map((text2, index) => text2 + toSource(parts[index] ?? nothing)).join("") };
}
function toSource(part) {
  if (typeof part === "string") return encodeMarkdown(part);
  return typeof part === "object" ? part.source : String(part);
}
var nothing = { source: "" };
function ours(text2) {
  return { source: text2 };
}
var PROSE = /^(?:[^|<>&@#[\]\\*~:`\n]|:(?![\w+-]*:)|(?<!`)`[^`|<>\n]+`(?!`))*$/;
function known(text2, sentences) {
  return sentences.has(text2) && PROSE.test(text2) ? { source: text2 } : prose`${text2}`;
}
var orNone = (text2) => text2 === null ? ours("none") : prose`${text2}`;
function join(parts, between) {
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

// src/report/own-sentences.ts
var ownSentences = /* @__PURE__ */ new Set([
  REPORT_DISCLAIMER,
  NON_GLOBAL_DENIAL,
  ...REPORT_WORDS,
  ...neverMeans,
  ...Object.values(verdictWords).flatMap(({ means, next, owner }) => [means, next, owner]),
  ...Object.values(reasons).flatMap(({ means, next, owner }) => [means, next, owner]),
  ...blockedCapabilities.flatMap((capability) => Object.values(capability)),
  ...matrixRows.flatMap(({ row, title }) => [row, title])
]);

// src/report/next-actions.ts
var DOCTOR = "Run `tki doctor` and repair what the probes or the witness name.";
var APPROVE = "Write an approval document for the venue, and hand it to the verifier (`tki verify --approval`).";
var actionSentences = /* @__PURE__ */ new Set([...ownSentences, "venue owner", DOCTOR, APPROVE]);
function occurredReasons(report) {
  const severity = (finding) => verdictOrder.indexOf(finding.verdict);
  const ofItems = report.items.flatMap((item2) => item2.findings).filter((finding) => finding.verdict !== "EVIDENCE_PRESENT").sort((a, b) => severity(b) - severity(a));
  const counted3 = /* @__PURE__ */ new Map();
  for (const finding of [...report.findings, ...ofItems]) {
    const key = `${finding.verdict} ${finding.reason}`;
    counted3.set(key, {
      finding: counted3.get(key)?.finding ?? finding,
      occurrences: (counted3.get(key)?.occurrences ?? 0) + 1
    });
  }
  return [...counted3.values()];
}
function actionOf({ finding, occurrences }) {
  const words2 = Object.hasOwn(reasons, finding.reason) ? reasons[finding.reason] : verdictWords[finding.verdict];
  return { owner: words2.owner, action: words2.next, because: finding.reason, occurrences };
}
function nextActions(report) {
  const { owner, next } = verdictWords[report.verdict];
  const actions = occurredReasons(report).map(actionOf);
  if (actions.length === 0) actions.push({ owner, action: next, because: "", occurrences: 1 });
  if (report.attestation.status === "NOT_AS_EXPECTED") {
    actions.push({
      owner: "operator",
      action: DOCTOR,
      because: "",
      occurrences: 1
    });
  }
  if (report.attestation.status === "NOT_ACCEPTED") {
    actions.push({
      owner: "venue owner",
      action: APPROVE,
      because: "",
      occurrences: 1
    });
  }
  return actions.filter((one, index) => actions.findIndex((other) => other.action === one.action) === index);
}
function actionLine({ owner, action, because, occurrences }) {
  const times = occurrences === 1 ? nothing : prose`, ${occurrences} times`;
  const why2 = because === "" ? nothing : prose` (${because}${times})`;
  return prose`${known(owner, actionSentences)}${why2}: ${known(action, actionSentences)}`;
}

// src/report/markdown.ts
var ACTIONS_ON_FIRST_SCREEN = 6;
var own = (sentence2) => known(sentence2, ownSentences);
var OF_ITEMS = "items[].";
var fieldName = (field) => field.startsWith(OF_ITEMS) ? prose`${field.slice(OF_ITEMS.length)} of each item` : prose`${field}`;
function attestationLine(attestation) {
  const { status, reason, observed_as_expected, probes: probes2, runtime, grade, venue } = attestation;
  return prose`${ours(status)} (${own(reason)}); ${observed_as_expected} of ${probes2} probes observed as expected; runtime ${runtime}, grade ${ours(grade)}, venue ${ours(venue)}`;
}
function firstScreen(report) {
  const { item_counts: counts, packet: packet2, catalog } = report;
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
      prose`${orNone(catalog.digest)}, ${ours(catalog.status)}, ${ours(catalog.seal)}, authority ${ours(report.catalog_authority)}`
    ],
    [prose`gateway`, prose`${orNone(packet2.gateway)}; ${ours(gatewayWords(gatewayBasis(packet2.gateway)))}`],
    [
      prose`run`,
      prose`${report.run} at ${report.clock}; where report.json names another run, the writing was stopped half way: count on neither`
    ]
  ];
  const actions = nextActions(report);
  const shown = actions.slice(0, ACTIONS_ON_FIRST_SCREEN);
  const left = actions.length - shown.length;
  return [
    prose`# Inspection: ${ours(report.verdict)}`,
    nothing,
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
function bySeverity(items) {
  const severity = (item2) => verdictOrder.indexOf(item2.verdict);
  return [...items].sort((a, b) => severity(b) - severity(a) || a.position - b.position);
}
function findingsSection(report) {
  const rows = [
    ...report.findings.map((finding) => ({
      where: prose`packet`,
      finding
    })),
    ...bySeverity(report.items).flatMap(
      (item2) => item2.findings.map((finding) => ({ where: prose`${item2.item_id}`, finding }))
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
  const rows = items.map((item2) => [
    prose`${item2.position}`,
    prose`${item2.item_id}`,
    ours(item2.verdict),
    ours(item2.availability),
    orNone(item2.governed_surface),
    orNone(item2.precedence),
    orNone(item2.authority_status),
    orNone(item2.completeness),
    item2.rows === null ? nothing : prose`${item2.rows}`,
    join(
      item2.notes.map((note) => prose`${note}`),
      "; "
    ),
    join(
      (item2.not_evaluated ?? []).map(({ rule, why: why2 }) => prose`${rule}: ${why2}`),
      "; "
    )
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
    ours(claim.relation),
    join(
      claim.items.map((item2) => prose`${item2.item_id} ${ours(item2.availability)}`),
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
    check.confirmed ? prose`confirmed` : prose`not confirmed`
  ]);
  const coverage = report.coverage.map((entry) => [
    fieldName(entry.field),
    entry.covered_by.length === 0 ? prose`nothing` : join(entry.covered_by.map(ours), ", "),
    join(
      (entry.not_evaluated ?? []).map(({ by, why: why2 }) => prose`${ours(by)}: ${why2}`),
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
    ({ id, title, state, why: why2, unblocked_by }) => [id, title, state, why2, unblocked_by].map(own)
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
    findingsSection,
    itemsSection,
    claimsSection,
    driftSection,
    boundarySections,
    blockedSection
  ];
  return `${sections.map((section) => lines(section(report))).join("\n\n")}
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
  const reasons2 = occurredReasons(report).map(
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
    prose`Status: ${report.verdict} · exit code ${report.exit_code} · ${report.clock} · evidence only, decision_effect=${ours(report.decision_effect)}, may_gate=${report.may_gate}, production_mutation=${report.production_mutation}`,
    nothing,
    prose`## Done`,
    ...bullets(done(report)),
    nothing,
    prose`## Not done (honest scope)`,
    ...bullets(notDone(report)),
    nothing,
    prose`## Blockers`,
    ...bullets(reasons2.length > 0 ? reasons2 : [prose`None in this packet.`]),
    prose`- Constants of the release: ${capabilities}.`,
    nothing,
    prose`## Next action, with its owner`,
    ...nextActions(report).map((action, index) => prose`${index + 1}. ${actionLine(action)}`),
    nothing
  ]);
}

// src/report/triplet.ts
function toTriplet(report) {
  return {
    "report.json": `${toCanonicalJson(report)}
`,
    "report.md": toMarkdown(report),
    "checkpoint.md": toCheckpoint(report)
  };
}
function toPublishedTriplet(report) {
  const triplet = toTriplet(report);
  return outFiles.map((name) => ({ name: publishedName(name, report.run), text: triplet[name] }));
}

// src/sandbox/container.ts
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

// src/files/process-start.ts
import { readFileSync } from "node:fs";
function processStart(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const [state = "X", ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return state === "Z" || state === "X" ? null : fields[18] ?? null;
  } catch {
    return null;
  }
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
  const descriptor = fs.openSync(
    file,
    fs.constants.O_RDWR | fs.constants.O_CREAT | fs.constants.O_EXCL | fs.constants.O_APPEND,
    384
  );
  fs.fchmodSync(descriptor, 0);
  return descriptor;
}
function writeOnly(file) {
  return fs.openSync(file, fs.constants.O_WRONLY | fs.constants.O_APPEND);
}
function runtimeCommand(runtime, state) {
  return [...runtime.command, "--root", state];
}
async function createContainer(runtime, places) {
  const file = (name) => path.join(places.stdio, name);
  const held = {
    in: sealedFile(file("stdin")),
    out: sealedFile(file("stdout")),
    err: sealedFile(file("stderr"))
  };
  const given = {
    in: fs.openSync(file("stdin"), "r"),
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
    for (const descriptor of Object.values(given)) fs.closeSync(descriptor);
  }
  const pid = Number.parseInt(fs.readFileSync(pidFile, "latin1"), 10);
  const started = processStart(pid);
  if (!Number.isInteger(pid) || pid < 2 || started === null) {
    throw new RuntimeFailed(`${runtime.id} created a container without a process`);
  }
  let deleted = false;
  const remove = async () => {
    if (deleted) return;
    deleted = true;
    const code = await callRuntime([...command, "delete", "--force", places.id]);
    for (const descriptor of Object.values(held)) fs.closeSync(descriptor);
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
  const count = fs.readSync(descriptor, buffer, 0, buffer.length, 0);
  return buffer.toString("utf8", 0, count);
}

// src/sandbox/runtimes/registry.ts
import { spawnSync as spawnSync2 } from "node:child_process";
import fs4 from "node:fs";
import path4 from "node:path";

// src/formats/kernel/runtimes.ts
var runtimeFacts = {
  /** Leaves the compiled filter in its state directory, so evidence without those bytes was edited. */
  crun: { grade: "A", filterBytes: true },
  /** Keeps no copy, so evidence that has one was edited. */
  runc: { grade: "A", filterBytes: false }
};

// src/sandbox/bundle.ts
import { spawnSync } from "node:child_process";
import fs2 from "node:fs";
import path2 from "node:path";
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
  const descriptor = fs2.openSync(file, "r");
  try {
    const buffer = Buffer.allocUnsafe(4 * 1024 * 1024);
    for (; ; ) {
      const count = fs2.readSync(descriptor, buffer, 0, buffer.length, null);
      if (count === 0) return state.digest();
      state.update(buffer.subarray(0, count));
    }
  } finally {
    fs2.closeSync(descriptor);
  }
}
function librariesOf(program) {
  if (!fs2.existsSync(LOADER)) {
    throw new BundleError("UNSUPPORTED_LIBC", `${LOADER} is not there`, "run on x86-64 Linux with glibc");
  }
  const listed = spawnSync(LOADER, ["--list", program], { env: {}, encoding: "latin1" });
  if (listed.status !== 0) {
    throw new BundleError(
      "LIBRARIES_UNKNOWN",
      "the loader cannot list what node needs",
      "use a node built for this machine"
    );
  }
  const found = [[LOADER, fs2.realpathSync(LOADER)]];
  for (const line of listed.stdout.split("\n")) {
    const match = /=> (\/\S+) \(0x/.exec(line);
    const library = match?.[1];
    if (library === void 0 || library === LOADER) continue;
    const real = fs2.realpathSync(library);
    if (!LIBRARY_ROOTS.some((root) => real.startsWith(root))) {
      throw new BundleError(
        "LIBRARY_OUTSIDE",
        `node loads ${quoted(library)}, which is not a system library`,
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
    const target = path2.join(rootfs, inside);
    fs2.mkdirSync(path2.dirname(target), { recursive: true, mode: 493 });
    fill(target);
    fs2.chmodSync(target, mode);
    files.push({ path: inside, digest: fileDigest(target) });
    if ((mode & 73) !== 0 || inside.endsWith(".cjs")) programs.push(target);
  };
  const copy = (from) => (target) => fs2.copyFileSync(from, target, fs2.constants.COPYFILE_FICLONE | fs2.constants.COPYFILE_EXCL);
  fs2.mkdirSync(rootfs, { mode: 493 });
  place("/app/node", 365, copy(sources.node));
  for (const [inside, host] of librariesOf(sources.node)) place(inside, 365, copy(host));
  for (const [name, host] of Object.entries(sources.programs)) place(`/app/${name}`, 292, copy(host));
  place("/app/catalog.json", 292, (target) => fs2.writeFileSync(target, sources.catalogText));
  for (const spare of ["spare", "spare-two"])
    place(`/app/${spare}`, 292, (target) => fs2.writeFileSync(target, ""));
  for (const point of ["proc", "dev", "in", "out"]) fs2.mkdirSync(path2.join(rootfs, point), { mode: 493 });
  for (const directory of directoriesBelow(rootfs)) fs2.chmodSync(directory, 493);
  files.sort((a, b) => a.path < b.path ? -1 : 1);
  const listing = listRootfs(rootfs);
  return {
    files,
    listing,
    digest: canonicalDigest(listing),
    entries: fs2.readdirSync(rootfs).sort(),
    programs
  };
}
function directoriesBelow(directory) {
  const below = fs2.readdirSync(directory, { withFileTypes: true }).flatMap((entry) => entry.isDirectory() ? directoriesBelow(path2.join(directory, entry.name)) : []);
  return [directory, ...below];
}
var MOST_ENTRIES = 2e3;
function listRootfs(rootfs) {
  const entries = [];
  const visit = (inside) => {
    if (entries.length > MOST_ENTRIES) return;
    const file = path2.join(rootfs, inside);
    const facts = fs2.lstatSync(file, { throwIfNoEntry: false });
    if (facts === void 0) return;
    const kind = facts.isFile() ? "file" : facts.isDirectory() ? "directory" : facts.isSymbolicLink() ? "link" : "other";
    const content = kind === "file" ? fileDigest(file) : kind === "link" ? fs2.readlinkSync(file) : "";
    const mode = (facts.mode & 4095).toString(8).padStart(4, "0");
    entries.push({ path: inside, kind, mode, owner: `${facts.uid}:${facts.gid}`, content });
    if (kind === "directory") for (const name of fs2.readdirSync(file)) visit(path2.join(inside, name));
  };
  visit("/");
  return entries.sort((a, b) => a.path < b.path ? -1 : 1);
}
function compareRootfs(rootfs, wanted) {
  const found = listRootfs(rootfs);
  const [before, after] = [wanted, found].map(
    (list2) => new Map(list2.map((entry) => [entry.path, JSON.stringify(entry)]))
  );
  const differing2 = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    if (before.get(name) === after.get(name)) return [];
    return [`${name} ${before.has(name) ? after.has(name) ? "changed" : "is gone" : "was added"}`];
  });
  const words2 = differing2.length === 0 ? "" : ` (${differing2.slice(0, 5).join(", ")})`;
  return { expected: canonicalDigest(wanted), observed: `${canonicalDigest(found)}${words2}`.slice(0, 600) };
}

// src/sandbox/programs.ts
import fs3 from "node:fs";
import path3 from "node:path";
var candidates = {
  mount: ["/usr/bin/mount", "/bin/mount"],
  umount: ["/usr/bin/umount", "/bin/umount"],
  unshare: ["/usr/bin/unshare", "/bin/unshare"],
  nsenter: ["/usr/bin/nsenter", "/bin/nsenter"],
  ip: ["/usr/sbin/ip", "/sbin/ip", "/usr/bin/ip", "/bin/ip"],
  prlimit: ["/usr/bin/prlimit", "/bin/prlimit"],
  setarch: ["/usr/bin/setarch", "/bin/setarch"],
  perl: ["/usr/bin/perl"],
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
    real = fs3.realpathSync(file);
  } catch {
    return "is not there";
  }
  for (let part = real; ; part = path3.dirname(part)) {
    const facts2 = fs3.statSync(part);
    if (facts2.uid !== 0) return `${quoted(part)} does not belong to root`;
    if ((facts2.mode & 18) !== 0) return `${quoted(part)} can be written by others than root`;
    if (part === path3.dirname(part)) break;
  }
  const facts = fs3.statSync(real);
  if (!facts.isFile() || (facts.mode & 73) === 0) return "is not a program";
  return null;
}
function trustedProgram(program) {
  let why2 = "is not there";
  for (const file of candidates[program]) {
    const problem = untrusted(file);
    if (problem === null) return fs3.realpathSync(file);
    if (problem !== "is not there") why2 = problem;
  }
  throw new MissingProgram(program, why2);
}

// src/sandbox/runtimes/registry.ts
var runtimes = runtimeFacts;
var runtimeIds = Object.keys(runtimes);
var unsupportedRuntimes = {
  docker: "grade B (29 mounts, no umask, programs stay): not driven by this release; use crun or runc",
  podman: "grade B (its own mounts and devices stay): not driven by this release; use crun or runc"
};
var otherRuntimes = {
  runsc: "gVisor answers by a kernel of its own: half of the attempts differ, and the filter is not applied",
  youki: "youki 0.7 cannot be given this bundle: it wants a wider filter and a PATH"
};
function pureCgroup2() {
  return fs4.existsSync("/sys/fs/cgroup/cgroup.controllers");
}
function commandOf(id, file) {
  if (id === "crun" && !pureCgroup2() && fs4.existsSync("/sys/fs/cgroup/unified")) {
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
  return {
    id,
    path: file,
    version: versionOf(file),
    digest: fileDigest(file),
    ...runtimes[id],
    command: commandOf(id, file)
  };
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
  if (problem !== null) return { kind: "none", code: "NO_RUNTIME", reason: `${quoted(file)}: ${problem}` };
  const real = fs4.realpathSync(file);
  if (!RUNTIME_FILE.test(path4.basename(real))) {
    const other = /^(runsc|youki)(?:[-_.]|$)/.exec(path4.basename(real))?.[1] ?? "";
    const why2 = otherRuntimes[other];
    if (why2 !== void 0)
      return {
        kind: "none",
        code: "RUNTIME_UNSUPPORTED",
        reason: `${quoted(file)} is not driven by this release, and was not started: ${why2}`
      };
    return {
      kind: "none",
      code: "RUNTIME_UNSUPPORTED",
      reason: `${quoted(file)} is not called crun or runc, and was not started`
    };
  }
  const said = versionOf(real);
  const id = runtimeIds.find((name) => said.startsWith(`${name} version `));
  if (id === void 0) {
    return {
      kind: "none",
      code: "RUNTIME_UNSUPPORTED",
      reason: `${quoted(file)} does not say that it is crun or runc`
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
    const why2 = unsupportedRuntimes[wanted] ?? `${quoted(wanted)} is not a runtime that this tool knows`;
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

// src/sandbox/workspace.ts
import fs6 from "node:fs";
import path5 from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

// src/formats/kernel/runtime-spec.ts
var WORK_ROOT = "/var/lib/tool-kiem-thu";
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

// src/sandbox/mounts.ts
import { spawnSync as spawnSync3 } from "node:child_process";
import fs5 from "node:fs";

// src/formats/kernel/mountinfo.ts
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
    const [, , , root, mountPoint2, options] = before;
    const [fsType, source, superOptions] = after;
    if (root === void 0 || mountPoint2 === void 0 || options === void 0) return null;
    if (fsType === void 0 || source === void 0 || superOptions === void 0) return null;
    mounts.push({
      mount_point: unescaped(mountPoint2),
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

// src/sandbox/mounts.ts
function mountPointsBelow(directory) {
  const mounts = parseMountinfo(fs5.readFileSync("/proc/self/mountinfo", "latin1")) ?? [];
  return mounts.map((mount) => mount.mount_point).filter((point) => point === directory || point.startsWith(`${directory}/`)).sort((a, b) => a.length - b.length);
}
function run2(program, args) {
  const result = spawnSync3(trustedProgram(program), args, { env: {}, stdio: ["ignore", "ignore", "pipe"] });
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
function unmount(mountPoint2) {
  try {
    run2("umount", ["-l", mountPoint2]);
  } catch (error) {
    if (mountPointsBelow(mountPoint2).length > 0) throw error;
  }
}

// src/sandbox/workspace.ts
var STATE_ROOT = "/run/tool-kiem-thu";
var END_WAIT_MS = 1e4;
var WorkspaceError = class extends Error {
  code = "WORKSPACE";
  hint = "remove what stands there, or run on a machine where only root can write it";
};
function pidNamespace() {
  return fs6.readlinkSync("/proc/self/ns/pid");
}
function bootId() {
  return fs6.readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim();
}
function rootOnly(directory) {
  fs6.mkdirSync(directory, { recursive: true, mode: 448 });
  const facts = fs6.lstatSync(directory);
  if (!facts.isDirectory() || facts.uid !== 0 || (facts.mode & 63) !== 0) {
    throw new WorkspaceError(`${directory} is not a directory that belongs to root alone`);
  }
}
var lockPath = (run3) => path5.join(STATE_ROOT, `lock-${run3}.json`);
var stateDir = (run3) => path5.join(STATE_ROOT, `s-${run3}`);
function controlPath(hex) {
  return path5.join(STATE_ROOT, `control-${hex}.json`);
}
function openWorkspace(run3, runRuntime) {
  rootOnly(STATE_ROOT);
  rootOnly(WORK_ROOT);
  const dir = path5.join(WORK_ROOT, run3);
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
    fs6.writeFileSync(`${lockPath(run3)}.new`, JSON.stringify(record), { mode: 384 });
    fs6.renameSync(`${lockPath(run3)}.new`, lockPath(run3));
  };
  write(lock(null, "", null));
  fs6.mkdirSync(dir, { recursive: true, mode: 448 });
  rootOnly(WORK_ROOT);
  rootOnly(dir);
  const place = (name, mode) => {
    const directory = path5.join(dir, name);
    fs6.mkdirSync(directory, { mode });
    fs6.chmodSync(directory, mode);
    return directory;
  };
  const bundle = place("bundle", 448);
  fs6.mkdirSync(stateDir(run3), { mode: 448 });
  return {
    run: run3,
    dir,
    bundle,
    rootfs: path5.join(bundle, "rootfs"),
    inDir: place("in", 493),
    outDir: place("out", 448),
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
    const record = JSON.parse(fs6.readFileSync(file, "utf8"));
    return record.schema === "tki-lock/v2" && /^[0-9a-f]{16}$/.test(record.run) ? record : null;
  } catch {
    return null;
  }
}
async function removeRun(record, runRuntime) {
  const dir = path5.join(WORK_ROOT, record.run);
  if (record.runtime_command !== null && record.boot_id === bootId()) {
    try {
      await runRuntime([...record.runtime_command, "delete", "--force", record.container]);
    } catch {
    }
    await end(record.init);
    await removeControlGroups(record.container);
  }
  for (const mountPoint2 of mountPointsBelow(dir).reverse()) unmount(mountPoint2);
  if (mountPointsBelow(dir).length > 0) throw new WorkspaceError(`something is still mounted below ${dir}`);
  fs6.rmSync(dir, { recursive: true, force: true });
  fs6.rmSync(stateDir(record.run), { recursive: true, force: true });
  fs6.rmSync(lockPath(record.run), { force: true });
  try {
    fs6.rmdirSync(WORK_ROOT);
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
async function removeControlGroups(container) {
  if (!/^tki-[0-9a-f]{16}$/.test(container)) return;
  const roots = ["/sys/fs/cgroup"];
  for (const entry of fs6.readdirSync("/sys/fs/cgroup", { withFileTypes: true })) {
    if (entry.isDirectory()) roots.push(path5.join("/sys/fs/cgroup", entry.name));
  }
  for (const root of roots) {
    for (let wait = 0; ; wait += 10) {
      try {
        fs6.rmdirSync(path5.join(root, container));
        break;
      } catch (error) {
        const code = error.code;
        if (code === "ENOENT") break;
        if (code !== "EBUSY" || wait > END_WAIT_MS)
          throw new WorkspaceError(`the control group of ${container} stays (${code})`);
        await sleep(10);
      }
    }
  }
}
var LOCK_NAME = /^lock-[0-9a-f]{16}\.json$/;
async function removeDeadRuns(runRuntime) {
  if (!fs6.existsSync(STATE_ROOT)) return { removed: [], left: [] };
  rootOnly(STATE_ROOT);
  const removed = [];
  const left = [];
  for (const name of fs6.readdirSync(STATE_ROOT)) {
    const file = path5.join(STATE_ROOT, name);
    const record = LOCK_NAME.test(name) ? readLock(file) : null;
    if (record === null) continue;
    const here = record.boot_id === bootId();
    if (here && record.pid_namespace !== pidNamespace()) continue;
    if (here && processStart(record.pid) === record.process_start) continue;
    try {
      await removeRun(record, runRuntime);
    } catch (error) {
      if (fs6.existsSync(file)) {
        left.push({ run: record.run, why: error instanceof Error ? error.message : "unknown" });
        continue;
      }
    }
    fs6.rmSync(`${file}.new`, { force: true });
    removed.push(record.run);
  }
  return { removed, left };
}

// src/host/own-limits.ts
import { spawnSync as spawnSync4 } from "node:child_process";
import fs7 from "node:fs";

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
    }
  },
  process: {
    status: {
      TracerPid: "0",
      Speculation_Store_Bypass: "not vulnerable|thread force mitigated|thread mitigated|thread vulnerable|globally mitigated|vulnerable",
      SpeculationIndirectBranch: "not affected|unsupported|conditional force disabled|conditional disabled|conditional enabled|always enabled|always disabled|absent"
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

// src/host/own-limits.ts
function resetOomScore() {
  try {
    fs7.writeFileSync("/proc/self/oom_score_adj", "0");
  } catch {
  }
}
function hardCoreLimit(limits) {
  const hard = /^Max core file size +\S+ +(\S+)/m.exec(limits)?.[1] ?? "unlimited";
  return hard === "unlimited" ? Infinity : Number(hard);
}
var CoreLimit = class extends Error {
  code = "SANDBOX_FAILED";
  hint = "start it with a hard limit of at least 1 (`ulimit -Hc`), or as a root that may raise limits; under sudo `Set disable_coredump false` in sudo.conf and `Defaults rlimit_core=default`";
};
function raiseCoreLimit() {
  const wanted = policy.limits.core_bytes;
  const found = () => hardCoreLimit(fs7.readFileSync("/proc/self/limits", "latin1"));
  if (found() >= wanted) return;
  spawnSync4(trustedProgram("prlimit"), ["--pid", String(process.pid), `--core=${wanted}:${wanted}`], {
    env: {},
    stdio: "ignore"
  });
  if (found() < wanted) {
    throw new CoreLimit(
      `core files have a hard limit of ${found()} bytes here, and this root may not raise it to ${wanted} (CAP_SYS_RESOURCE)`
    );
  }
}

// src/host/identity.ts
import { createHash as createHash2, randomBytes, randomInt } from "node:crypto";
import fs8 from "node:fs";
import path6 from "node:path";

// src/attestation/pinned-programs.ts
var insidePrograms = ["enter.cjs", "probe.cjs", "inspect.cjs", "inspect.json"];
function pinnedDigests(manifestText, names = insidePrograms) {
  const manifest = JSON.parse(manifestText);
  return Object.fromEntries(
    names.map((name) => [name, manifest.files[`inside/${name}`]?.digest ?? "not in the manifest"])
  );
}

// src/host/identity.ts
function newIdentity() {
  const nonce = randomBytes(32).toString("hex");
  const run3 = createHash2("sha256").update(nonce).digest("hex").slice(0, 16);
  return { nonce, run: run3, uid: policy.uid_range.first + randomInt(policy.uid_range.size) };
}
var insideDirectory = path6.join(import.meta.dirname, "inside");
function pinnedPrograms() {
  return pinnedDigests(fs8.readFileSync(path6.join(import.meta.dirname, "manifest.json"), "utf8"));
}

// src/formats/kernel/kernel-tables.ts
function interfacesOf(text2) {
  const lines3 = text2.split("\n");
  if (!lines3[0]?.startsWith("Inter-|")) return null;
  return lines3.slice(2).filter((line) => line.trim() !== "").map((line) => line.split(":")[0]?.trim() ?? "?");
}
function foreignRoutesOf(text2) {
  if (text2 === "") return [];
  const lines3 = text2.split("\n");
  if (!lines3[0]?.startsWith("Iface")) return null;
  return lines3.slice(1).flatMap((line) => line.trim() === "" ? [] : [line.split("	")[0] ?? "?"]);
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
function contextSwitches(text2) {
  const status = parseStatus(text2);
  const counts = ["voluntary_ctxt_switches", "nonvoluntary_ctxt_switches"].map((name) => status?.get(name));
  return counts.every((count) => /^\d{1,15}$/.test(count ?? "")) ? counts.reduce((sum, count) => sum + Number(count), 0) : null;
}

// src/attestation/checks/confinement.ts
function confinementChecks(reading, baseline) {
  const { limits, namespaces: namespaces2 } = baseline.policy;
  const kernelName = (name) => name === "network" ? "net" : name === "mount" ? "mnt" : name;
  const limit = (label, value) => ({
    id: `limit-${label.replaceAll(" ", "-").toLowerCase()}`,
    expected: `${value} ${value}`,
    observed: new RegExp(`^${label}\\s+(\\S+)\\s+(\\S+)`, "m").exec(reading.limits)?.slice(1, 3).join(" ") ?? "unreadable"
  });
  return [
    ...namespaces2.map((name) => {
      const own2 = reading.namespaces[kernelName(name)] ?? "!";
      const host = reading.host_namespaces[kernelName(name)] ?? "!";
      const kind = own2.startsWith("!") || host.startsWith("!") ? "unreadable" : own2 === host ? "the host's" : "its own";
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
  const [own2, host] = [reading.namespaces["user"] ?? "!", reading.host_namespaces["user"] ?? "!"];
  const root = reading.sources["/"]?.intended ?? "known";
  return [
    ...Object.entries(wanted.status).map(
      ([name, words2]) => oneOf(`status-${name}`, words2, status === null ? "unreadable" : status.get(name) ?? "absent")
    ),
    oneOf("personality", wanted.personality, reading.personality),
    oneOf("randomize-va-space", wanted.randomize_va_space, reading.randomize_va_space),
    oneOf("oom-score-adj", wanted.oom_score_adj, reading.oom_score_adj),
    oneOf("limit-swap", wanted.swap_bytes, reading.cgroup.swap_bytes),
    {
      id: "namespace-user",
      expected: wanted.user_namespace,
      observed: own2.startsWith("!") || host.startsWith("!") ? "unreadable" : own2 === host ? "the host's" : "its own"
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
    descriptors: descriptors2,
    dev_nodes: nodes,
    cgroup_devices: devices
  } = baseline.expectations.runtimes[baseline.runtime];
  const checks = [];
  if (descriptors2 !== void 0) {
    checks.push({
      id: "descriptors",
      expected: [...descriptors2[reading.stage]].sort().join(", "),
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

// src/probes/filter-checks.ts
function missingFilter(baseline) {
  return runtimeFacts[baseline.runtime].filterBytes ? [{ id: "filter-bytes", expected: "the bytes that the runtime keeps", observed: "not there" }] : [];
}
function filterChecks(filter, baseline, questions) {
  if (filter === null) return missingFilter(baseline);
  return questions.map(([name, expected, args = []]) => ({
    id: `filter-${name}`,
    expected,
    observed: filter.answer(name, args)
  }));
}

// src/probes/specs/p01-network-egress.ts
var calls = ["socket", "socketpair", "connect", "bind", "listen", "accept4", "sendto", "io_uring_setup"];
var spec = {
  title: "no connection leaves, none is accepted",
  matrixRow: 25,
  explanation: "Tries TCP to a public, a private, a metadata and a loopback address, UDP, listening and a unix socket. The filter must answer EPERM.",
  raw: [],
  decisive: ["tcp-loopback", "tcp-listen", "udp-send", "unix-socket"],
  ofTheProcess: false,
  inside: () => [],
  outside: ({ filter }, baseline) => filterChecks(
    filter,
    baseline,
    calls.map((name) => [name, "ERRNO(1)"])
  )
};

// src/probes/specs/p02-name-resolution.ts
var spec2 = {
  title: "no name resolves",
  matrixRow: 26,
  explanation: "Tries to resolve names by the C library and by its own query. No answer may come.",
  raw: [],
  decisive: ["getaddrinfo", "resolver-query"],
  ofTheProcess: false,
  inside: () => [],
  outside: ({ filter }, baseline) => filterChecks(filter, baseline, [["socket", "ERRNO(1)"]])
};

// src/probes/kernel-checks.ts
var words = (list2) => list2 === null ? "unreadable" : list2.join(" ");
var entriesOf = ({ rootEntries }) => words(rootEntries) || "a root with entries";
function mountLine(mount, expected) {
  const type = expected === void 0 || expected.fs_type !== null ? mount.fs_type : "any";
  const shown = expected !== void 0 && expected.fs_type === null ? [] : mount.super_options.filter((option) => option !== "inode64" && option !== "inode32").map(
    (option) => expected?.super_options.find((each) => each.split("|").includes(option)) ?? option
  );
  const propagation = "propagation" in mount && mount.propagation !== "" ? ` ${mount.propagation}` : "";
  return `${mount.mount_point} ${type ?? "any"} ${[...mount.options].sort().join(",")} ${[...shown].sort().join(",")}`.trim() + propagation;
}
function mountChecks(text2, baseline, only) {
  const wanted = baseline.expectations.runtimes[baseline.runtime].mounts.filter(
    (row) => only(row.mount_point)
  );
  const rows = parseMountinfo(text2)?.filter((row) => only(row.mount_point)) ?? null;
  const expectedOf = (point) => wanted.find((row) => row.mount_point === point);
  const render = (list2) => list2.map((row) => mountLine(row, expectedOf(row.mount_point))).sort().join(" | ");
  return [
    {
      id: "mounts",
      expected: render(wanted) || "a mount",
      observed: rows === null ? "unreadable" : render(rows)
    }
  ];
}
function mountsAt(reading, baseline, ...points) {
  return mountChecks(reading.mountinfo, baseline, (point) => points.includes(point));
}
function sourceCheck(reading, place) {
  const source = reading.sources[place];
  return {
    id: `source-${place}`,
    expected: source?.intended ?? "known",
    observed: source?.mounted ?? "unreadable"
  };
}
function statusChecks(text2, fields) {
  const status = parseStatus(text2);
  return Object.entries(fields).map(([name, expected]) => ({
    id: `status-${name}`,
    expected,
    observed: status?.get(name) ?? "unreadable"
  }));
}
function privilegeFields(baseline) {
  const none = "0000000000000000";
  const id = Array.from({ length: 4 }, () => String(baseline.uid)).join(" ");
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
    Umask: baseline.policy.umask
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

// src/probes/specs/p03-loopback-only.ts
var spec3 = {
  title: "loopback is the only interface, without routes",
  matrixRow: 27,
  explanation: "Lists interfaces and routes. Only lo, and no route but its own.",
  raw: ["dev", "ipv6_route", "route"],
  decisive: ["interfaces", "routes"],
  ofTheProcess: false,
  inside: (text2) => netChecks({ dev: text2("dev"), route: text2("route"), ipv6_route: text2("ipv6_route") }),
  outside: ({ reading }) => netChecks(reading.net)
};

// src/probes/specs/p04-rootfs-read-only.ts
var spec4 = {
  title: "the root file system refuses every write",
  matrixRow: 28,
  explanation: "Creates, appends, renames and removes below the root. EROFS each time.",
  raw: [],
  decisive: ["create-in-root", "append", "rename", "unlink"],
  ofTheProcess: false,
  inside: () => [],
  outside: ({ reading }, baseline) => [...mountsAt(reading, baseline, "/"), sourceCheck(reading, "/")]
};

// src/probes/specs/p05-in-read-only.ts
var spec5 = {
  title: "/in refuses every write",
  matrixRow: 29,
  explanation: "Creates a file in /in and appends to the packet. Refused by the mount, not only by the mode.",
  raw: [],
  decisive: ["create", "append", "rename", "unlink"],
  ofTheProcess: false,
  inside: () => [],
  outside: ({ reading }, baseline) => [...mountsAt(reading, baseline, "/in"), sourceCheck(reading, "/in")]
};

// src/probes/specs/p06-out-write-only.ts
var REPORT_FILES = ["checkpoint.md", "report.json", "report.md"];
function outChecks(reading, baseline) {
  const facts = (name) => {
    const entry = reading.out[name];
    return entry === void 0 ? "missing" : `${entry.kind} ${entry.mode} ${entry.uid}:${entry.gid} links ${entry.links}`;
  };
  const { directory_mode: directory, file_mode: file } = baseline.policy.out;
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
var spec6 = {
  title: "/out takes the three reports and gives nothing back",
  matrixRow: 30,
  explanation: "Writes a pre-created file, then reads, lists, creates, renames, removes and loads from /out. Only the write succeeds.",
  raw: [],
  decisive: ["read-back", "list", "create", "rename", "unlink", "proc-self-mem"],
  ofTheProcess: false,
  inside: () => [],
  outside: ({ reading }, baseline) => [
    ...mountsAt(reading, baseline, "/out", "/proc"),
    sourceCheck(reading, "/out"),
    ...outChecks(reading, baseline)
  ]
};

// src/probes/specs/p07-mount-set.ts
var spec7 = {
  title: "exactly the mounts of the policy, with their flags",
  matrixRow: 31,
  explanation: "Compares the mount table with the exact one of the policy, flags included.",
  raw: ["mountinfo"],
  decisive: ["mounts"],
  ofTheProcess: false,
  inside: (text2, baseline) => mountChecks(text2("mountinfo"), baseline, () => true),
  outside: ({ reading }, baseline) => mountChecks(reading.mountinfo, baseline, () => true)
};

// src/probes/specs/p08-empty-keyset.ts
var spec8 = {
  title: "the environment is empty",
  matrixRow: 33,
  explanation: "Reads the environment, as Node and as the kernel show it. Both are empty.",
  raw: [],
  decisive: ["environment-keys", "environ-bytes"],
  ofTheProcess: false,
  inside: () => [],
  outside: () => []
};

// src/probes/specs/p09-no-subprocess.ts
var spec9 = {
  title: "no process can be started",
  matrixRow: 34,
  explanation: "Starts a program, forks, starts a missing shell. EPERM each time.",
  raw: [],
  decisive: ["spawn-sync-node", "spawn-node"],
  ofTheProcess: false,
  inside: () => [],
  outside: ({ filter }, baseline) => filterChecks(filter, baseline, [
    ["fork", "ERRNO(1)"],
    ["vfork", "ERRNO(1)"],
    ["clone", "ERRNO(1)", [17n]],
    ["clone3", "ERRNO(38)"],
    ["execveat", "ERRNO(1)"]
  ])
};

// src/probes/specs/p10-no-privilege.ts
var spec10 = {
  title: "no privilege is held or gained",
  matrixRow: 35,
  explanation: "Changes user and groups, and reads capabilities and no_new_privs from the kernel.",
  raw: ["status"],
  decisive: ["setuid", "setgid", "status-CapEff", "status-NoNewPrivs"],
  ofTheProcess: true,
  inside: (text2, baseline) => statusChecks(text2("status"), privilegeFields(baseline)),
  outside: ({ reading }, baseline) => statusChecks(reading.status, privilegeFields(baseline))
};

// src/probes/specs/p11-syscall-filter.ts
var spec11 = {
  title: "the syscall filter is in force, default deny",
  matrixRow: 36,
  explanation: "Looks for one filter in force and makes calls outside of its list. EPERM each time.",
  raw: [],
  decisive: ["chmod", "statfs", "symlink", "kill", "watch"],
  ofTheProcess: true,
  inside: () => [],
  outside: ({ reading, filter }, baseline) => [
    ...statusChecks(reading.status, { Seccomp: "2", Seccomp_filters: "1" }),
    ...filter === null ? missingFilter(baseline) : [
      {
        id: "filter-bytes",
        expected: "",
        observed: filter.differences(baseline.seccomp).join("; ")
      }
    ]
  ]
};

// src/probes/specs/p12-no-host-surface.ts
function entryChecks(root, dev, baseline) {
  return [
    { id: "root-entries", expected: entriesOf(baseline), observed: root },
    {
      id: "dev-entries",
      expected: words(baseline.expectations.runtimes[baseline.runtime].dev),
      observed: dev
    }
  ];
}
var spec12 = {
  title: "nothing of the host can be seen",
  matrixRow: 37,
  explanation: "Looks for container sockets, /run, /sys, host processes and devices. Nothing is there.",
  raw: ["dev", "proc", "root"],
  decisive: ["docker-socket-run", "proc-sys", "root-entries"],
  ofTheProcess: false,
  inside: (text2, baseline) => [
    ...entryChecks(text2("root"), text2("dev"), baseline),
    { id: "proc-entries", expected: "1 self thread-self", observed: text2("proc") }
  ],
  outside: ({ reading }, baseline) => entryChecks(words(reading.root_entries), words(reading.dev_entries), baseline)
};

// src/probes/registry.ts
var specs = {
  "p01-network-egress": spec,
  "p02-name-resolution": spec2,
  "p03-loopback-only": spec3,
  "p04-rootfs-read-only": spec4,
  "p05-in-read-only": spec5,
  "p06-out-write-only": spec6,
  "p07-mount-set": spec7,
  "p08-empty-keyset": spec8,
  "p09-no-subprocess": spec9,
  "p10-no-privilege": spec10,
  "p11-syscall-filter": spec11,
  "p12-no-host-surface": spec12
};
var probes = specs;

// src/attestation/checks/inside.ts
function insideChecks(probe, frame, baseline) {
  const { attempts, raw } = frame.observations[probe];
  const attempted = Object.entries(baseline.expectations.attempts[probe]).map(([id, codes]) => {
    const observed = attempts[id] ?? "not attempted";
    return { id, expected: codes.split("|").includes(observed) ? observed : codes, observed };
  });
  return [...attempted, ...probes[probe].inside((name) => raw[name] ?? "!MISSING", baseline)];
}

// src/attestation/filter/bpf.ts
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

// src/attestation/filter/syscalls.ts
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
  readlinkat: 267,
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

// src/attestation/filter/decisions.ts
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

// src/attestation/checks/outside.ts
var filterOf = (bytes) => ({
  answer: (name, args) => filterAnswer(bytes, name, args),
  differences: (profile) => filterDifferences(profile, bytes)
});
function outsideChecks(probe, reading, filterBytes, baseline) {
  const filter = filterBytes === null ? null : filterOf(filterBytes);
  return probes[probe].outside({ reading, filter }, baseline);
}

// src/probes/checks.ts
var NEVER_HELD = /^!|^(?:unreadable|not read|not attempted|not checked)$/;
function agrees({ expected, observed }) {
  return expected === observed && !NEVER_HELD.test(observed);
}
function knownChecks(baseline, place, checks) {
  const { known: known2 } = baseline;
  if (known2 === void 0 || known2 === null) return checks;
  return checks.filter(({ id }) => known2.has(`${place} ${id}`));
}

// src/attestation/judge.ts
var TEXT_LIMIT = 280;
var differing = (checks) => checks.filter((check) => !agrees(check));
function sentence(side, check) {
  const shown = (text2) => text2 === "" ? "nothing" : quoted(text2.length > TEXT_LIMIT ? `${text2.slice(0, TEXT_LIMIT)}…` : text2);
  return `${side}: ${check.id}: expected ${shown(check.expected)}, observed ${shown(check.observed)}`.slice(
    0,
    600
  );
}
function judgeProbe(id, observed, baseline) {
  const of = (side, checks) => knownChecks(baseline, `${side} ${id}`, checks);
  const inside = of("inside", insideChecks(id, observed.frame, baseline));
  const outside = of("outside", outsideChecks(id, observed.probing, observed.filterBytes, baseline));
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
function bundleChecks(made, baseline) {
  const wanted = [
    "config",
    "rootfs",
    ...baseline.expectations.bundle ?? [],
    ...insidePrograms.map((name) => `program-${name}`)
  ];
  const missing = wanted.filter((id) => !made.some((check) => check.id === id));
  return [...made, ...missing.map((id) => ({ id, expected: "checked", observed: "not checked" }))];
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
function judge(observed, baseline) {
  const cells = probeIds.map((id) => judgeProbe(id, observed, baseline));
  const witness = [
    ...confinementChecks(observed.probing, baseline),
    ...createdChecks(observed.created, baseline),
    ...continuityChecks(observed.created, observed.probing, baseline)
  ];
  const discrepancies = [
    ...differing(bundleChecks(observed.bundle, baseline)).map((check) => sentence("bundle", check)),
    ...differing(knownChecks(baseline, "witness", witness)).map((check) => sentence("witness", check))
  ];
  const matrix = {
    24: "unverified",
    32: "unverified"
  };
  for (const { id, state } of cells) {
    const row = probes[id].matrixRow;
    matrix[row] = worse(matrixStates[state], matrix[row]);
  }
  return { cells, discrepancies, asExpected: cells.filter((cell) => cell.state === "held").length, matrix };
}
function controlOutcome(frame, baseline) {
  return Object.fromEntries(
    probeIds.map((id) => [id, differing(insideChecks(id, frame, baseline)).map((check) => check.id)])
  );
}

// src/attestation/baseline.ts
function baselineOf(runtime, uid, rootEntries) {
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

// src/sandbox/start-sandbox.ts
import fs11 from "node:fs";
import path8 from "node:path";
import { setTimeout as sleep4 } from "node:timers/promises";

// src/formats/validators/frame.js
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

// src/sandbox/scaffold.ts
import { spawnSync as spawnSync5 } from "node:child_process";
import fs9 from "node:fs";
import { setTimeout as sleep2 } from "node:timers/promises";
var BUSY_WAIT_MS = 1e4;
var BUSY_POLL_MS = 10;
function heldNamespace(pid, rootfs) {
  const held = fs9.openSync(`/proc/${pid}/ns/mnt`, "r");
  try {
    const same = (one, other) => one.dev === other.dev && one.ino === other.ino;
    const stat = (file) => fs9.statSync(file, { bigint: true });
    if (same(fs9.fstatSync(held, { bigint: true }), stat("/proc/self/ns/mnt")))
      throw new RuntimeFailed("the container has the host’s mounts");
    if (!same(stat(`/proc/${pid}/root/`), stat(rootfs)))
      throw new RuntimeFailed("the container’s root is not the rootfs that was made for it");
    return held;
  } catch (error) {
    fs9.closeSync(held);
    throw error;
  }
}
var mountsAt2 = (pid, place) => (parseMountinfo(fs9.readFileSync(`/proc/${pid}/mountinfo`, "latin1")) ?? []).filter(
  ({ mount_point }) => mount_point === place
);
function unmountInside(namespace, place) {
  const args = ["--internal-only", "--namespace", "/proc/self/fd/3", place];
  const answer2 = spawnSync5(trustedProgram("umount"), args, {
    env: {},
    stdio: ["ignore", "ignore", "pipe", namespace]
  });
  return answer2.status === 0 ? null : answer2.stderr?.toString("latin1").trim() || "no answer";
}
async function takeDown(scaffold, pid, rootfs) {
  const namespace = heldNamespace(pid, rootfs);
  try {
    for (const { destination, type } of [...scaffold].reverse()) {
      if (mountsAt2(pid, destination).at(-1)?.fs_type !== type) {
        throw new RuntimeFailed(`the runtime mounted no ${type} at ${destination}`);
      }
      const end2 = performance.now() + BUSY_WAIT_MS;
      for (; ; ) {
        const problem = unmountInside(namespace, destination);
        if (problem === null) break;
        if (performance.now() > end2)
          throw new RuntimeFailed(`${destination} of the runtime stays: ${problem}`);
        await sleep2(BUSY_POLL_MS);
      }
    }
  } finally {
    fs9.closeSync(namespace);
  }
}

// src/sandbox/witness.ts
import fs10 from "node:fs";
import path7 from "node:path";
import { setTimeout as sleep3 } from "node:timers/promises";
var NAMESPACES = ["cgroup", "ipc", "mnt", "net", "pid", "user", "uts"];
function text(file) {
  try {
    return fs10.readFileSync(file, "latin1").slice(0, 65536);
  } catch (error) {
    return `!${error.code ?? "UNKNOWN"}`;
  }
}
function identity(file) {
  try {
    const facts = fs10.statSync(file, { bigint: true });
    return `${facts.dev}:${facts.ino}`;
  } catch (error) {
    return `!${error.code ?? "UNKNOWN"}`;
  }
}
function namespaces(pid) {
  const links = {};
  for (const name of NAMESPACES) {
    try {
      links[name] = fs10.readlinkSync(`/proc/${pid}/ns/${name}`);
    } catch (error) {
      links[name] = `!${error.code ?? "UNKNOWN"}`;
    }
  }
  return links;
}
function list(directory) {
  try {
    return fs10.readdirSync(directory).sort();
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
    tasks: limit("pids", "pids.max", "pids.max"),
    swap_bytes: swapLimit(limit("memory", "memory.memsw.limit_in_bytes", "memory.swap.max")),
    // Version 2 has no list: what may be opened is a program that no file shows.
    devices: pathOf("devices") === void 0 ? "bpf" : limit("devices", "devices.list", "").replaceAll("\n", ", ")
  };
}
function swapLimit(found) {
  const used = text("/proc/swaps").trim().split("\n").slice(1);
  return found === "!ENOENT" && used.length === 0 ? "no swap" : found;
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
function descriptors(pid) {
  const found = {};
  const numbers = list(`/proc/${pid}/fd`);
  for (const number of numbers.slice(0, MOST_DESCRIPTORS)) {
    const link = `/proc/${pid}/fd/${number}`;
    let target;
    try {
      target = fs10.readlinkSync(link, "latin1").slice(0, 400);
    } catch (error) {
      target = `!${error.code ?? "UNKNOWN"}`;
    }
    const flags = /^flags:\t(\d+)$/m.exec(text(`/proc/${pid}/fdinfo/${number}`))?.[1] ?? "!";
    found[number] = { target, flags: flags.slice(0, 20), identity: identity(link) };
  }
  if (numbers.length > MOST_DESCRIPTORS) found["more"] = { target: "!MORE", flags: "!", identity: "!" };
  return found;
}
function descriptorPlaces(root, places) {
  const files = {
    stdin: path7.join(places.stdio, "stdin"),
    stdout: path7.join(places.stdio, "stdout"),
    stderr: path7.join(places.stdio, "stderr"),
    "exec.fifo of the runtime": path7.join(places.runtimeState, "exec.fifo"),
    "seccomp.bpf of the runtime": path7.join(places.runtimeState, "seccomp.bpf"),
    // Where there is no /dev/null, libuv keeps its spare descriptor on the root.
    "the root": root,
    "/in/packet.json": path7.join(places.inDir, "packet.json")
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, identity(file)]).filter(([, found]) => !found.startsWith("!"))
  );
}
function devNodes(directory) {
  const nodes = {};
  for (const name of list(directory)) {
    const file = path7.join(directory, name);
    try {
      const facts = fs10.lstatSync(file);
      const mode = (facts.mode & 4095).toString(8).padStart(4, "0");
      const what = facts.isSymbolicLink() ? `link to ${fs10.readlinkSync(file)}` : facts.isCharacterDevice() || facts.isBlockDevice() ? `${facts.isBlockDevice() ? "block" : "char"} ${deviceNumbers(facts.rdev)} ${mode}` : `${facts.isFile() ? `file of ${facts.size} bytes` : facts.isDirectory() ? "directory" : "other"} ${mode}`;
      nodes[name] = `${what} ${facts.uid}:${facts.gid}`.slice(0, 400);
    } catch (error) {
      nodes[name] = `!${error.code ?? "UNKNOWN"}`;
    }
  }
  return nodes;
}
function deviceNumbers(rdev) {
  const bits = BigInt(rdev);
  const major = bits >> 8n & 0xfffn | bits >> 32n & 0xfffff000n;
  const minor = bits & 0xffn | bits >> 12n & 0xffffff00n;
  return `${major}:${minor}`;
}
function outFacts(places) {
  const facts = {};
  for (const name of [".", ...list(places.outDir)]) {
    try {
      const stat = fs10.lstatSync(path7.join(places.outDir, name));
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
var SETTLE_MS = 300;
async function readContainer(stage, pid, places, expected) {
  const until = performance.now() + SETTLE_MS;
  for (; ; ) {
    const reading = readOnce(stage, pid, places);
    const lines3 = descriptorsAt(stage, reading.descriptors ?? {}, reading.places ?? {});
    if (expected === void 0 || lines3.join() === [...expected].sort().join()) return reading;
    if (performance.now() > until) return reading;
    await sleep3(5);
  }
}
function hasRunSince(reading, pid) {
  const [before, now] = [contextSwitches(reading.status), contextSwitches(text(`/proc/${pid}/status`))];
  return before === null || now === null || now > before;
}
function readOnce(stage, pid, places) {
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
      intended: places.executable,
      running: identity(`/proc/${pid}/exe`)
    },
    out: outFacts(places),
    descriptors: descriptors(pid),
    places: descriptorPlaces(root, places),
    working: { cwd: identity(`/proc/${pid}/cwd`), root: identity(root) },
    personality: text(`/proc/${pid}/personality`).trim().slice(0, 200),
    randomize_va_space: text("/proc/sys/kernel/randomize_va_space").trim().slice(0, 200),
    oom_score_adj: text(`/proc/${pid}/oom_score_adj`).trim().slice(0, 200),
    dev: devNodes(path7.join(root, "dev"))
  };
}

// src/sandbox/start-sandbox.ts
var POLL_MS = 2;
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
  const words2 = container.errors(8e3).split("\n").filter((line) => !/^tki-(?:ready|done) /.test(line)).join("\n").trim().slice(0, 400);
  return words2 === "" ? "" : `; it said: ${quoted(words2)}`;
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
    await sleep4(POLL_MS);
  }
}
function fillOut(outDir, policy2) {
  mountOut(outDir, { bytes: policy2.out.bytes, inodes: policy2.out.inodes, mode: policy2.out.directory_mode });
  const mode = Number.parseInt(policy2.out.file_mode, 8);
  for (const name of outFiles) {
    fs11.writeFileSync(path8.join(outDir, name), "", { flag: "wx" });
    fs11.chmodSync(path8.join(outDir, name), mode);
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
    return fs11.readFileSync(path8.join(state, id, "seccomp.bpf"));
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
async function startSandbox(plan) {
  const { workspace, runtime, rootfs, nonce } = plan;
  const config = path8.join(workspace.bundle, "config.json");
  fs11.writeFileSync(config, JSON.stringify(plan.used), { mode: 384 });
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
      outDir: workspace.outDir,
      stdio: workspace.stdio,
      executable: identity(path8.join(workspace.rootfs, "app/node")),
      runtimeState: path8.join(workspace.state, id)
    };
    await takeDown(plan.policy.scaffold, container.pid, workspace.rootfs);
    const expected = expectations.runtimes[runtime.id].descriptors;
    const created = await readContainer("created", container.pid, places, expected?.created);
    await plan.beforeStart?.(container.pid);
    await container.start();
    const line = await waitFor(
      container,
      plan.policy.deadline_seconds.probe,
      "the prober’s frame",
      () => container.firstLine(FRAME_LIMIT_BYTES)
    );
    const probing = await readContainer("probing", container.pid, places, expected?.probing);
    const bundle = [
      {
        id: "config",
        expected: canonicalDigest(plan.intended),
        observed: canonicalDigest(JSON.parse(fs11.readFileSync(config, "utf8")))
      },
      { id: "rootfs", ...compareRootfs(workspace.rootfs, rootfs.listing) },
      { id: "runtime", expected: runtime.digest, observed: fileDigest(runtime.path) },
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
import fs12 from "node:fs";
import path9 from "node:path";
var BundleCopyFailed = class extends Error {
  code = "SANDBOX_FAILED";
  hint = "give --bundle a path below a folder that exists, where nothing stands yet";
};
function copyBundle(bundle, target) {
  const { O_RDONLY, O_DIRECTORY, O_NOFOLLOW } = fs12.constants;
  let descriptor;
  try {
    fs12.mkdirSync(target, { mode: 493 });
    descriptor = fs12.openSync(target, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
  } catch (error) {
    throw new BundleCopyFailed(
      `the bundle's copy cannot be made (${error.code ?? "unknown"})`
    );
  }
  try {
    const facts = fs12.fstatSync(descriptor);
    const inside = `/proc/self/fd/${descriptor}`;
    if (facts.uid !== 0 || fs12.readdirSync(inside).length > 0)
      throw new BundleCopyFailed("another folder took its place");
    copyTree(bundle, inside);
  } finally {
    fs12.closeSync(descriptor);
  }
}
function copyTree(from, to) {
  for (const entry of fs12.readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path9.join(from, entry.name), path9.join(to, entry.name)];
    if (entry.isDirectory()) {
      fs12.mkdirSync(target, { mode: 493 });
      copyTree(source, target);
    } else if (entry.isFile()) {
      fs12.copyFileSync(source, target, fs12.constants.COPYFILE_EXCL | fs12.constants.COPYFILE_FICLONE);
      fs12.chmodSync(target, entry.name === "config.json" ? 292 : fs12.statSync(source).mode & 365);
    }
  }
}

// src/host/control.ts
import { spawnSync as spawnSync6 } from "node:child_process";
import fs13 from "node:fs";
import path10 from "node:path";

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
function toWeakenedSpec(spec13) {
  const weak = structuredClone(spec13);
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
    runtime: runtime.digest,
    node: process.version
  });
}
function plantInterface(pid) {
  const ip = (...args) => spawnSync6(trustedProgram("nsenter"), ["--target", String(pid), "--net", trustedProgram("ip"), ...args], {
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
      fs13.writeFileSync(path10.join(workspace.inDir, name), "");
    fillOut(workspace.outDir, { ...policy, out: { ...policy.out, directory_mode: "0777", file_mode: "0666" } });
    const places = {
      run: run3,
      nonce,
      uid: 0,
      gid: 0,
      inDir: workspace.inDir,
      outDir: workspace.outDir
    };
    const spec13 = toWeakenedSpec(toRuntimeSpec(policy, seccompProfile, places));
    const sandbox = await startSandbox({
      workspace,
      runtime,
      policy,
      rootfs,
      nonce,
      intended: spec13,
      used: spec13,
      programs: { pinned: {} },
      signal,
      beforeStart: plantInterface
    });
    const _container = __using(_stack, sandbox.container, true);
    return controlOutcome(sandbox.frame, baselineOf(runtime.id, policy.uid_range.first, rootfs.entries));
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
      return [id, probes[id].decisive.every((check) => broke.includes(check)) ? [...broke] : []];
    })
  );
}
function readRecord(file, key) {
  try {
    const record = JSON.parse(fs13.readFileSync(file, "utf8"));
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
  const known2 = readRecord(file, key);
  if (known2 !== null) return { ...known2, record: { ...known2.record, reused: true } };
  const probes2 = counting(await runControl(runtime, catalogText, signal));
  const record = { record: { key, at: (/* @__PURE__ */ new Date()).toISOString(), reused: false }, probes: probes2 };
  if (!isComplete(probes2)) return record;
  fs13.writeFileSync(`${file}.new`, JSON.stringify(record), { mode: 384 });
  fs13.renameSync(`${file}.new`, file);
  return record;
}

// src/host/predicate.ts
import os from "node:os";
function toPredicate(parts) {
  const { plan, identity: identity2, runtime, sandbox, judgement } = parts;
  return {
    decision_effect: "NONE",
    may_gate: false,
    acceptance: "NOT ASSERTED: a second party verifies",
    venue: { claimed: plan.venue, approval: "NOT_EVIDENCED" },
    environment_states: plan.environment_states ?? null,
    privilege: plan.privilege,
    grade: runtime.grade,
    runtime: {
      id: runtime.id,
      path: runtime.path,
      version: runtime.version,
      digest: runtime.digest
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
    frame: sandbox.frame,
    readings: [sandbox.created, sandbox.probing],
    filter: {
      bytes_base64: sandbox.filterBytes === null ? null : Buffer.from(sandbox.filterBytes).toString("base64"),
      observed: sandbox.filterBytes === null ? "not observed" : "bytes"
    },
    bundle: [...sandbox.bundle],
    root_entries: [...parts.prepared.rootfs.entries],
    control: parts.control,
    probes: [...judgement.cells],
    matrix: { ...judgement.matrix },
    trusted: [...takenOnTrust]
  };
}

// src/host/prepare.ts
import fs15 from "node:fs";
import path12 from "node:path";

// src/host/inputs.ts
import fs14 from "node:fs";
import path11 from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";

// src/files/open-regular.ts
import { closeSync, constants, fstatSync, openSync } from "node:fs";

// src/files/error-code.ts
function errorCode(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "UNKNOWN";
}

// src/files/open-regular.ts
function openRegular(path17) {
  let descriptor;
  try {
    descriptor = openSync(path17, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    return { kind: "not opened", code: errorCode(error) };
  }
  const facts = fstatSync(descriptor);
  if (facts.isFile()) return { kind: "regular", descriptor, facts };
  closeSync(descriptor);
  return { kind: "other" };
}

// src/host/inputs.ts
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
  const { bavail, bsize } = fs14.statfsSync(path11.dirname(target));
  if (bytes > bavail * bsize - FREE_MARGIN_BYTES) {
    throw new InputUnreadable(`an input of ${bytes} bytes does not fit the ${bavail * bsize} that are free`);
  }
}
function openExactly(from) {
  const opened = openRegular(from);
  switch (opened.kind) {
    case "not opened":
      throw new InputUnreadable(`an input cannot be opened (${opened.code})`);
    case "other":
      throw new InputUnreadable("an input is not a regular file");
    case "regular":
      break;
  }
  if (fs14.readlinkSync(`/proc/self/fd/${opened.descriptor}`) === from) return opened.descriptor;
  fs14.closeSync(opened.descriptor);
  throw new InputUnreadable("an input is reached through a link");
}
async function takeIn(from, to, limit, signal) {
  const source = openExactly(from);
  const target = fs14.openSync(to, "wx", 292);
  try {
    const { size } = fs14.fstatSync(source);
    if (limit !== null && size > limit) throw new InputUnreadable(`an input is larger than ${limit} bytes`);
    requireRoom(size, to);
    const state = startSha256();
    const buffer = Buffer.allocUnsafe(4 * 1024 * 1024);
    for (let total = 0; ; ) {
      const count = fs14.readSync(source, buffer, 0, buffer.length, null);
      if (count === 0) break;
      total += count;
      if (total > size) throw new InputUnreadable("an input grew while it was read");
      state.update(buffer.subarray(0, count));
      writeWhole(target, buffer.subarray(0, count));
      await nextTurn();
      if (signal.aborted) throw new Interrupted("a signal came while an input was read");
    }
    return state.digest();
  } finally {
    fs14.closeSync(source);
    fs14.closeSync(target);
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
  if (plan.packet === null) fs15.writeFileSync(inside("packet.json"), "", { mode: 292 });
  return digests;
}
async function prepare(plan, identity2, workspace, signal) {
  const programs = Object.fromEntries(insidePrograms.map((name) => [name, path12.join(insideDirectory, name)]));
  const rootfs = assembleRootfs(workspace.rootfs, {
    node: process.execPath,
    programs,
    catalogText: plan.catalog
  });
  const digests = await takeInputs(plan, workspace.inDir, signal);
  fillOut(workspace.outDir, policy);
  const { uid, run: run3, nonce } = identity2;
  const { inDir, outDir } = workspace;
  const spec13 = toRuntimeSpec(policy, seccompProfile, { run: run3, nonce, uid, gid: uid, inDir, outDir });
  return { rootfs, digests, spec: spec13 };
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
import fs17 from "node:fs";
import path14 from "node:path";

// src/attestation/checks/stage-differences.ts
function stageDifferences(before, after, filterBytes, baseline) {
  return [
    ...continuityChecks(before, after, baseline),
    ...confinementChecks(after, baseline),
    ...probeIds.flatMap((probe) => outsideChecks(probe, after, filterBytes, baseline))
  ].filter((check) => !agrees(check));
}

// src/host/collect.ts
import fs16 from "node:fs";
import path13 from "node:path";

// src/formats/validators/report.js
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
            "OTHER_AS_STATED"
          ],
          "type": "string"
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
        [...report.findings, ...report.items].map(({ verdict }) => verdict),
        "NOT_EVIDENCED_IN_ALLOWED_SURFACES"
      ),
      report.verdict
    ]
  ];
}
function counted2(report) {
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
    ...counted2(report),
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
  const opened = openRegular(path13.join(outDir, name));
  if (opened.kind === "not opened") throw new ReportNotAccepted(`${name} cannot be opened (${opened.code})`);
  if (opened.kind === "other") throw new ReportNotAccepted(`${name} is not a regular file of its own`);
  const { descriptor, facts } = opened;
  try {
    if (facts.nlink !== 1) throw new ReportNotAccepted(`${name} is not a regular file of its own`);
    if (facts.size === 0) throw new ReportNotAccepted(`${name} is empty: the inspector did not report`);
    if (facts.size > REPORT_LIMIT_BYTES)
      throw new ReportNotAccepted(`${name} is larger than ${REPORT_LIMIT_BYTES} bytes`);
    const bytes = Buffer.alloc(facts.size);
    if (fs16.readSync(descriptor, bytes, 0, bytes.length, 0) !== bytes.length) {
      throw new ReportNotAccepted(`${name} changed while it was read`);
    }
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw new ReportNotAccepted(`${name} is not UTF-8`);
    throw error;
  } finally {
    fs16.closeSync(descriptor);
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
  const entries = fs16.readdirSync(outDir).sort();
  if (entries.join() !== outEntries.join())
    throw new ReportNotAccepted("/out holds other files than the three");
  const texts = Object.fromEntries(
    outFiles.map((name) => [name, readReport(outDir, name)])
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
  for (const name of outFiles) {
    if (rendered[name] !== texts[name])
      throw new ReportNotAccepted(`${name} is not what report.json renders to`);
  }
  return { report, texts };
}

// src/host/remedies.ts
var OTHERWISE = "read the probes and discrepancies; repair the machine or the runtime, then run again";
var remedies = [
  [
    /^witness: (?:\S+-)?status-TracerPid:/,
    "a debugger follows this run (strace, gdb, a tracing agent): start it without one, or detach it from the job"
  ],
  [
    /^witness: (?:\S+-)?personality:/,
    "this run was started with another personality (`setarch -R` turns random addresses off, `linux32` is one too): start it without"
  ],
  [
    /^witness: (?:\S+-)?randomize-va-space:/,
    "addresses are not random on this machine: `sysctl -w kernel.randomize_va_space=2`, and find out who turned it off"
  ],
  [
    /^(?:witness: (?:\S+-)?descriptors:|inside: descriptors)/,
    "something of the host’s stands open in the container: update the runtime, or name another one with --runtime"
  ],
  [
    /^witness: (?:\S+-)?oom-score-adj:/,
    "the job’s processes are marked for the kernel’s out-of-memory killer: start it with 0 in /proc/self/oom_score_adj"
  ],
  [
    /^witness: (?:\S+-)?limit-(?:memory|swap|tasks):/,
    "the control groups do not hold what the policy limits: give root the memory and pids controllers, or run on another machine"
  ],
  [
    /^bundle: runtime:/,
    "the runtime’s file changed while it ran: find out who wrote it (an upgrade, perhaps), then run again"
  ],
  [
    /^bundle: program-/,
    "an inside program is not the one that this release pins: install the release again from where it was published"
  ],
  [
    /^bundle: rootfs:/,
    "somebody wrote into the sandbox’s files while it was built: find out who can write below /var/lib/tool-kiem-thu"
  ]
];
function remedyFor(lines3, otherwise = OTHERWISE) {
  const found = remedies.filter(([check]) => lines3.some((line) => check.test(line)));
  return found.map(([, remedy]) => remedy).join("; ") || otherwise;
}

// src/host/release.ts
function placeInside(workspace, name, text2) {
  const target = path14.join(workspace.inDir, name);
  fs17.writeFileSync(`${target}.new`, text2, { mode: 292 });
  fs17.renameSync(`${target}.new`, target);
}
function removePrograms(workspace, prepared) {
  for (const program of prepared.rootfs.programs) fs17.unlinkSync(program);
  return prepared.rootfs.programs.map((program) => program.slice(workspace.rootfs.length)).sort();
}
async function lastReading(workspace, prepared, sandbox, baseline, stage, removed) {
  const expected = baseline.expectations.runtimes[baseline.runtime].descriptors;
  const { pid } = sandbox.container;
  const reading = await readContainer(stage, pid, sandbox.places, expected?.[stage]);
  const left = prepared.rootfs.listing.filter((entry) => !removed.includes(entry.path));
  return { ...reading, rootfs: compareRootfs(workspace.rootfs, left) };
}
async function readWaiting(workspace, prepared, sandbox, baseline) {
  const { container, probing } = sandbox;
  await waitFor(
    container,
    policy.deadline_seconds.probe,
    "the prober’s next look",
    () => hasRunSince(probing, container.pid) ? true : null
  );
  const reading = await lastReading(workspace, prepared, sandbox, baseline, "waiting", []);
  requireSame(sandbox.probing, reading, sandbox.filterBytes, baseline);
  return reading;
}
function requireSame(before, after, filterBytes, baseline) {
  const [first] = stageDifferences(before, after, filterBytes, baseline);
  if (first === void 0) return;
  throw new SandboxFailed(
    "SANDBOX_FAILED",
    `the container changed between stages: ${first.id}: expected ${first.expected.slice(0, 300)}, observed ${first.observed.slice(0, 600)}`,
    remedyFor([`witness: ${first.id}:`], "run again, with the other runtime")
  );
}
function requireNoKills(counter) {
  const kills = oomKills(counter);
  if (kills === "0") return kills;
  throw new SandboxFailed(
    "MEMORY_LIMIT",
    `the kernel's count of kills for memory in the container is ${kills}`,
    "the packet needs more memory than the policy gives; export less at once"
  );
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
async function releaseInspector(workspace, prepared, sandbox, baseline, go) {
  const { container, places } = sandbox;
  const expected = baseline.expectations.runtimes[baseline.runtime].descriptors;
  const goText = toCanonicalJson(go);
  placeInside(workspace, "go.json", goText);
  await waitFor(
    container,
    policy.deadline_seconds.probe,
    "the inspector’s word that it waits",
    () => container.errors(65536).split("\n").includes(`tki-ready ${go.nonce}`) ? true : null
  );
  const reading = await readContainer("inspecting", container.pid, places, expected?.inspecting);
  requireSame(sandbox.probing, reading, sandbox.filterBytes, baseline);
  const removed = removePrograms(workspace, prepared);
  const releaseText = toCanonicalJson({
    schema: "tki-release/v1",
    nonce: go.nonce,
    removed_programs: removed
  });
  placeInside(workspace, "release.json", releaseText);
  const counter = oomCounter(container.pid);
  const end2 = await waitFor(container, policy.deadline_seconds.inspect, "the inspector’s end", () => {
    if (container.errors(65536).split("\n").includes(`tki-done ${go.nonce}`)) return "done";
    return container.alive() ? null : "died";
  });
  if (end2 === "died") {
    requireNoKills(counter);
    collect(workspace.outDir, go, saidBy(container));
    throw new SandboxFailed(
      "INSPECTOR_DIED",
      `the inspector ended before it was read for the last time${saidBy(container)}`,
      "run again, with the other runtime"
    );
  }
  const last = await lastReading(workspace, prepared, sandbox, baseline, "inspected", removed);
  requireSame(reading, last, sandbox.filterBytes, baseline);
  placeInside(workspace, "end.json", "{}");
  await waitFor(
    container,
    policy.deadline_seconds.probe,
    "the inspector’s end",
    () => container.alive() ? null : true
  );
  const kills = requireNoKills(counter);
  const { report, texts } = collect(workspace.outDir, go, saidBy(container));
  return {
    verdict: report.verdict,
    exitCode: report.exit_code,
    files: outFiles.map((name) => ({ name: publishedName(name, go.run), text: texts[name] })),
    go: goText,
    release: releaseText,
    readings: [reading, last],
    removed,
    oomKills: kills
  };
}

// src/host/run-statement.ts
function runStatementOf(plan, identity2, evidence, prepared, workspace, inspected, readings) {
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
    readings: [...readings],
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
  hint;
  attestation;
  judgement;
  constructor(judgement, attestation) {
    const broken = judgement.cells.filter((cell) => cell.state !== "held");
    const words2 = [...broken.map((cell) => `${cell.id} ${cell.state}`), ...judgement.discrepancies];
    super(words2.join("; "));
    const seen = judgement.cells.flatMap((cell) => cell.disagreements);
    this.hint = remedyFor([...judgement.discrepancies, ...seen]);
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
    probes: probeCount.number,
    evidence_digest: null
  };
}
async function runSandbox(plan, identity2, runtime, signal) {
  var _stack = [];
  try {
    const startedAt = (/* @__PURE__ */ new Date()).toISOString();
    const control = await controlRecord(runtime, plan.catalog, signal);
    const workspace = __using(_stack, openWorkspace(identity2.run, callRuntime), true);
    const prepared = await prepare(plan, identity2, workspace, signal);
    const sandbox = await startSandbox({
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
    const _container = __using(_stack, sandbox.container, true);
    const baseline = baselineOf(runtime.id, identity2.uid, prepared.rootfs.entries);
    const judgement = judge({ ...sandbox, control: control.probes }, baseline);
    const observed = attestationOf(plan, runtime, judgement);
    if (observed.status === "NOT_AS_EXPECTED") throw new NotAsExpected(judgement, observed);
    if (plan.bundle_copy !== null) copyBundle(workspace.bundle, plan.bundle_copy);
    const judgedAt = (/* @__PURE__ */ new Date()).toISOString();
    const predicate = toPredicate({
      plan,
      identity: identity2,
      runtime,
      sandbox,
      prepared,
      judgement,
      control,
      startedAt,
      judgedAt
    });
    const sealed = sealEvidence(subjectsOf(prepared, sandbox.filterBytes), predicate);
    const evidence = { name: evidenceName(plan.venue, judgedAt), text: sealed.text };
    const attestation = { ...observed, evidence_digest: sealed.digest };
    const inspected = plan.command === "inspect" ? await releaseInspector(
      workspace,
      prepared,
      sandbox,
      baseline,
      goOf(plan, identity2, prepared, attestation, judgement)
    ) : null;
    const readings = inspected?.readings ?? [await readWaiting(workspace, prepared, sandbox, baseline)];
    await sandbox.container.delete();
    const run3 = runStatementOf(plan, identity2, evidence, prepared, workspace, inspected, readings);
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
import fs19 from "node:fs";
import path16 from "node:path";

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
    },
    {
      id: "host-pid",
      title: "processes are the host's",
      patch: [
        {
          op: "remove-namespace",
          path: "/linux/namespaces",
          value: "pid"
        }
      ]
    },
    {
      id: "host-uts",
      title: "the host name is the host's",
      patch: [
        {
          op: "remove-namespace",
          path: "/linux/namespaces",
          value: "uts"
        }
      ]
    },
    {
      id: "host-cgroup",
      title: "the view of control groups is the host's",
      patch: [
        {
          op: "remove-namespace",
          path: "/linux/namespaces",
          value: "cgroup"
        }
      ]
    },
    {
      id: "nosuid-dropped",
      title: "/in takes set-user-id programs",
      patch: [
        {
          op: "replace",
          path: "/mounts/2/options",
          value: ["bind", "private", "ro", "nodev", "noexec"]
        }
      ]
    },
    {
      id: "nodev-dropped",
      title: "/in takes devices",
      patch: [
        {
          op: "replace",
          path: "/mounts/2/options",
          value: ["bind", "private", "ro", "nosuid", "noexec"]
        }
      ]
    },
    {
      id: "in-exec",
      title: "/in may hold programs",
      patch: [
        {
          op: "replace",
          path: "/mounts/2/options",
          value: ["bind", "private", "ro", "nosuid", "nodev"]
        }
      ]
    },
    {
      id: "capability-permitted",
      title: "a capability in the permitted set",
      patch: [
        {
          op: "replace",
          path: "/process/capabilities/bounding",
          value: ["CAP_SYS_ADMIN"]
        },
        {
          op: "replace",
          path: "/process/capabilities/permitted",
          value: ["CAP_SYS_ADMIN"]
        }
      ]
    },
    {
      id: "capability-effective",
      title: "a capability in the effective set",
      patch: [
        {
          op: "replace",
          path: "/process/capabilities/bounding",
          value: ["CAP_SYS_ADMIN"]
        },
        {
          op: "replace",
          path: "/process/capabilities/permitted",
          value: ["CAP_SYS_ADMIN"]
        },
        {
          op: "replace",
          path: "/process/capabilities/effective",
          value: ["CAP_SYS_ADMIN"]
        }
      ]
    },
    {
      id: "capability-inheritable",
      title: "a capability in the inheritable set",
      patch: [
        {
          op: "replace",
          path: "/process/capabilities/bounding",
          value: ["CAP_SYS_ADMIN"]
        },
        {
          op: "replace",
          path: "/process/capabilities/inheritable",
          value: ["CAP_SYS_ADMIN"]
        }
      ]
    },
    {
      id: "capability-ambient",
      title: "a capability in the ambient set",
      patch: [
        {
          op: "replace",
          path: "/process/capabilities/bounding",
          value: ["CAP_SYS_ADMIN"]
        },
        {
          op: "replace",
          path: "/process/capabilities/permitted",
          value: ["CAP_SYS_ADMIN"]
        },
        {
          op: "replace",
          path: "/process/capabilities/inheritable",
          value: ["CAP_SYS_ADMIN"]
        },
        {
          op: "replace",
          path: "/process/capabilities/ambient",
          value: ["CAP_SYS_ADMIN"]
        }
      ]
    },
    {
      id: "core-unlimited",
      title: "core files as long as they like",
      patch: [
        {
          op: "replace",
          path: "/process/rlimits/0",
          value: {
            type: "RLIMIT_CORE",
            hard: 1099511627776,
            soft: 1099511627776
          }
        }
      ]
    },
    {
      id: "core-zero",
      title: "a limit on core files that a core pattern with a pipe ignores",
      patch: [
        {
          op: "replace",
          path: "/process/rlimits/0",
          value: {
            type: "RLIMIT_CORE",
            hard: 0,
            soft: 0
          }
        }
      ]
    },
    {
      id: "cpu-unlimited",
      title: "no limit on processor time",
      patch: [
        {
          op: "replace",
          path: "/process/rlimits/1",
          value: {
            type: "RLIMIT_CPU",
            hard: 1099511627776,
            soft: 1099511627776
          }
        }
      ]
    },
    {
      id: "open-files-unlimited",
      title: "more open files",
      patch: [
        {
          op: "replace",
          path: "/process/rlimits/3",
          value: {
            type: "RLIMIT_NOFILE",
            hard: 512,
            soft: 512
          }
        }
      ]
    },
    {
      id: "call-mount",
      title: "the filter lets mount through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["mount", "umount2", "pivot_root", "fsopen", "move_mount"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "call-unshare",
      title: "the filter lets unshare through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["unshare", "setns"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "call-keyctl",
      title: "the filter lets the keyring through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["keyctl", "add_key", "request_key"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "call-bpf",
      title: "the filter lets bpf through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["bpf"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "call-memfd",
      title: "the filter lets memfd_create through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["memfd_create"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "call-userfaultfd",
      title: "the filter lets userfaultfd through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["userfaultfd"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "call-io-uring",
      title: "the filter lets io_uring through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["io_uring_setup", "io_uring_enter", "io_uring_register"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "call-chmod",
      title: "the filter lets chmod through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["chmod", "fchmod", "fchmodat", "fchmodat2"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "call-umask",
      title: "the filter lets umask through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["umask"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "architectures-added",
      title: "the filter lets other architectures call",
      patch: [
        {
          op: "replace",
          path: "/linux/seccomp/architectures",
          value: ["SCMP_ARCH_X86_64", "SCMP_ARCH_X86", "SCMP_ARCH_X32"]
        }
      ]
    },
    {
      id: "speculation-allowed",
      title: "the filter lifts a mitigation",
      patch: [
        {
          op: "replace",
          path: "/linux/seccomp/flags",
          value: ["SECCOMP_FILTER_FLAG_SPEC_ALLOW"]
        }
      ]
    },
    {
      id: "oom-score",
      title: "the sandbox has another score when memory runs out",
      patch: [
        {
          op: "replace",
          path: "/process/oomScoreAdj",
          value: 500
        }
      ]
    },
    {
      id: "cwd-elsewhere",
      title: "the program starts in another folder",
      patch: [
        {
          op: "replace",
          path: "/process/cwd",
          value: "/app"
        }
      ]
    },
    {
      id: "device-added",
      title: "a device of the host",
      patch: [
        {
          op: "set",
          path: "/linux/devices",
          value: [
            {
              path: "/app/kmsg",
              type: "c",
              major: 1,
              minor: 11,
              fileMode: 438,
              uid: 0,
              gid: 0
            }
          ]
        }
      ]
    },
    {
      id: "user-namespace",
      title: "a user namespace that the policy does not have",
      patch: [
        {
          op: "add",
          path: "/linux/namespaces/-",
          value: {
            type: "user"
          }
        },
        {
          op: "set",
          path: "/linux/uidMappings",
          value: [
            {
              containerID: 0,
              hostID: 0,
              size: 4294967295
            }
          ]
        },
        {
          op: "set",
          path: "/linux/gidMappings",
          value: [
            {
              containerID: 0,
              hostID: 0,
              size: 4294967295
            }
          ]
        }
      ]
    },
    {
      id: "socket-mounted",
      title: "a socket of the host is mounted",
      patch: [],
      disturbance: "socket-mounted"
    },
    {
      id: "descriptor-leaked",
      title: "the runtime hands on a descriptor of the host's root",
      patch: [],
      disturbance: "descriptor-leaked"
    },
    {
      id: "traced",
      title: "a debugger is attached",
      patch: [],
      disturbance: "traced"
    },
    {
      id: "aslr-off",
      title: "addresses are not random",
      patch: [],
      disturbance: "aslr-off"
    },
    {
      id: "rootfs-changed",
      title: "a file of the rootfs is changed after it was hashed",
      patch: [],
      disturbance: "rootfs-changed"
    },
    {
      id: "rootfs-added",
      title: "a program is added to the rootfs after it was hashed",
      patch: [],
      disturbance: "rootfs-added"
    },
    {
      id: "rootfs-mode",
      title: "a file of the rootfs may be written by everybody, after it was hashed",
      patch: [],
      disturbance: "rootfs-mode"
    },
    {
      id: "runtime-swapped",
      title: "the runtime is another program than the one that was chosen",
      patch: [],
      disturbance: "runtime-swapped"
    },
    {
      id: "scaffold-proc",
      title: "the runtime's whole /proc is mounted twice, so that one stays",
      patch: [
        {
          op: "add",
          path: "/mounts/-",
          value: {
            destination: "/proc",
            type: "proc",
            source: "proc",
            options: ["ro", "nosuid", "nodev", "noexec"]
          }
        }
      ]
    },
    {
      id: "scaffold-dev",
      title: "a /dev with devices stays below the one that is taken down",
      patch: [
        {
          op: "replace",
          path: "/mounts/1/options",
          value: ["nosuid", "noexec", "mode=755", "size=65536", "nr_inodes=32"]
        },
        {
          op: "add",
          path: "/mounts/-",
          value: {
            destination: "/dev",
            type: "tmpfs",
            source: "tmpfs",
            options: ["ro", "nosuid", "noexec", "mode=755", "size=65536", "nr_inodes=32"]
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
function sabotaged(spec13, patch) {
  const copy = structuredClone(spec13);
  for (const { op, path: path17, value } of patch) {
    const names = path17.split("/").slice(1);
    const last = names.pop() ?? "";
    let node = copy;
    for (const name of names) {
      const next = step(node, name);
      if (typeof next !== "object" || next === null)
        throw new Error(`the sabotage path ${path17} leads nowhere`);
      node = next;
    }
    const target = step(node, last);
    if (last !== "-" && op !== "set" && target === void 0)
      throw new Error(`the sabotage path ${path17} leads nowhere`);
    switch (op) {
      case "add":
        if (!Array.isArray(node)) throw new Error(`the sabotage path ${path17} is no list`);
        node.push(value);
        break;
      case "set":
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

// src/host/disturbances.ts
import { spawn as spawn2, spawnSync as spawnSync7 } from "node:child_process";
import fs18 from "node:fs";
import path15 from "node:path";
import { setTimeout as sleep5 } from "node:timers/promises";
var mountPoint = { directory: "mnt", file: "mnt/socket" };
var CannotDisturb = class extends Error {
};
var SEIZE = "syscall(101, 0x4206, $ARGV[0] + 0, 0, 0) == 0 or exit 1; sleep 60";
var ATTACH_LIMIT_MS = 5e3;
async function attachDebugger(perl, pid) {
  const child = spawn2(perl, ["-e", SEIZE, String(pid)], { env: {}, stdio: "ignore" });
  const traced = () => !/^TracerPid:\t0$/m.test(fs18.readFileSync(`/proc/${pid}/status`, "latin1"));
  for (let waited = 0; !traced(); waited += 5) {
    if (child.exitCode !== null || waited > ATTACH_LIMIT_MS)
      throw new CannotDisturb("no debugger could be attached");
    await sleep5(5);
  }
  return () => void child.kill("SIGKILL");
}
var MAKE_SOCKET = "my $s; socket($s, PF_UNIX, SOCK_STREAM, 0) && bind($s, sockaddr_un($ARGV[0])) or exit 1";
var LEAK = `count=$#
while [ "$count" -gt 0 ]; do
  word=$1; shift; set -- "$@" "$word"; count=$((count - 1))
  if [ "$word" = create ]; then set -- "$@" --preserve-fds 1; fi
done
exec 3</
exec "$@"`;
var append = (file, text2) => {
  fs18.chmodSync(file, 384);
  fs18.appendFileSync(file, text2);
};
var disturbances = {
  "socket-mounted": (run3, workspace) => {
    const source = path15.join(workspace.dir, "socket");
    const made = spawnSync7(trustedProgram("perl"), ["-MSocket", "-e", MAKE_SOCKET, source], {
      env: {},
      stdio: "ignore"
    });
    if (made.status !== 0) throw new CannotDisturb("no socket could be made");
    const options = ["bind", "private", "ro", "nosuid", "nodev", "noexec"];
    run3.spec = structuredClone(run3.spec);
    run3.spec.mounts.push({ destination: `/${mountPoint.file}`, type: "bind", source, options });
  },
  "descriptor-leaked": (run3) => {
    run3.runtime = {
      ...run3.runtime,
      command: [trustedProgram("sh"), "-c", LEAK, "sh", ...run3.runtime.command]
    };
  },
  traced: (run3) => {
    const perl = trustedProgram("perl");
    run3.beforeStart = async (pid) => {
      run3.undo = await attachDebugger(perl, pid);
    };
  },
  "aslr-off": (run3) => {
    run3.runtime = { ...run3.runtime, command: [trustedProgram("setarch"), "-R", ...run3.runtime.command] };
  },
  "rootfs-changed": (_run, workspace) => {
    const file = path15.join(workspace.rootfs, "app/catalog.json");
    append(file, " ");
    fs18.chmodSync(file, 292);
  },
  "rootfs-added": (_run, workspace) => {
    fs18.copyFileSync(trustedProgram("sh"), path15.join(workspace.rootfs, "app/sh"));
    fs18.chmodSync(path15.join(workspace.rootfs, "app/sh"), 365);
  },
  "rootfs-mode": (_run, workspace) => fs18.chmodSync(path15.join(workspace.rootfs, "app/spare"), 438),
  "runtime-swapped": (run3, workspace) => {
    const copy = path15.join(workspace.dir, path15.basename(run3.runtime.path));
    fs18.copyFileSync(run3.runtime.path, copy);
    fs18.chmodSync(copy, 493);
    const command = run3.runtime.command.map((word) => word === run3.runtime.path ? copy : word);
    run3.runtime = { ...run3.runtime, path: copy, digest: fileDigest(copy), command };
    append(copy, "x");
    fs18.chmodSync(copy, 493);
  }
};
async function disturbed(name, runtime, spec13, workspace) {
  const run3 = { runtime, spec: spec13, beforeStart: async () => {
  }, undo: () => {
  } };
  if (name === void 0) return run3;
  const disturbance = disturbances[name];
  if (disturbance === void 0) throw new Error(`the disturbance ${name} is not known`);
  await disturbance(run3, workspace);
  return run3;
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
      workspace,
      signal
    );
    fs19.mkdirSync(path16.join(workspace.rootfs, mountPoint.directory));
    fs19.writeFileSync(path16.join(workspace.rootfs, mountPoint.file), "", { mode: 292 });
    const listing = listRootfs(workspace.rootfs);
    const rootfs = { ...prepared.rootfs, listing, digest: canonicalDigest(listing) };
    let run3;
    try {
      run3 = await disturbed(sabotage.disturbance, runtime, sabotaged(prepared.spec, sabotage.patch), workspace);
    } catch (error) {
      return { missing: `${sabotage.id} could not be done: ${wordsOf(error)}` };
    }
    try {
      var _stack = [];
      try {
        const sandbox = await startSandbox({
          workspace,
          runtime: run3.runtime,
          policy,
          rootfs,
          nonce: identity2.nonce,
          intended: prepared.spec,
          used: run3.spec,
          programs: { pinned: pinnedPrograms() },
          signal,
          beforeStart: (pid) => run3.beforeStart(pid)
        });
        const _container = __using(_stack, sandbox.container, true);
        const entries = [...prepared.rootfs.entries, mountPoint.directory].sort();
        const baseline = baselineOf(runtime.id, identity2.uid, entries);
        const seen = seenBy(judge({ ...sandbox, control }, baseline));
        return { id: sabotage.id, seen: seen.length > 0, seen_by: seen };
      } catch (_) {
        var _error = _, _hasError = true;
      } finally {
        var _promise = __callDispose(_stack, _error, _hasError);
        _promise && await _promise;
      }
    } catch (error) {
      if (error instanceof CannotDisturb)
        return { missing: `${sabotage.id} could not be done: ${error.message}` };
      return { id: sabotage.id, seen: true, seen_by: [`never stood up: ${wordsOf(error)}`] };
    } finally {
      run3.undo();
    }
  } catch (_2) {
    var _error2 = _2, _hasError2 = true;
  } finally {
    var _promise2 = __callDispose(_stack2, _error2, _hasError2);
    _promise2 && await _promise2;
  }
}
var wordsOf = (error) => error instanceof Error ? error.message.slice(0, 200) : "unknown";
async function runSabotages(plan, runtime, signal) {
  const wanted = sabotages.filter(({ id }) => plan.sabotage.includes(id) || plan.sabotage.includes("all"));
  const control = await controlRecord(runtime, plan.catalog, signal);
  const rows = [];
  const messages = [];
  for (const sabotage of wanted) {
    const row = await runOne(sabotage, plan, runtime, control.probes, signal);
    if ("missing" in row)
      messages.push({
        level: "warning",
        code: "NOT_SABOTAGED",
        text: row.missing.slice(0, 2e3),
        hint: "install what it needs, then try this one again"
      });
    else rows.push(row);
  }
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
    messages,
    runtimes: []
  };
}

// src/host/main.ts
process.exitCode = 3;
var PLAN_LIMIT_BYTES = 16 * 1024 * 1024;
function readPlan() {
  const bytes = fs20.readFileSync(0);
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
  const text2 = error instanceof Error ? quoted(error.message) : "an unknown failure";
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
    detail: coded.text,
    clock: (/* @__PURE__ */ new Date()).toISOString(),
    callerNonce: plan.caller_nonce,
    catalogDigest: sha256(plan.catalog),
    attestation,
    ...error instanceof NotAsExpected ? { matrix: error.judgement.matrix } : {},
    maxAgeSeconds: plan.max_age_seconds,
    asOf: plan.as_of
  });
  const message = {
    level: "error",
    code: coded.code,
    text: clip(coded.text, 2e3),
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
    const { path: path17, version, grade } = choice.runtime;
    return { id, path: path17, version, grade, usable: true, reason: id === best ? "would be used" : "stands by" };
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
async function sweep() {
  const swept = await removeDeadRuns(callRuntime);
  return [
    ...swept.removed.map((run3) => ({
      level: "notice",
      code: "SWEPT",
      text: `what a killed run ${run3} had left was removed`,
      hint: "nothing to do"
    })),
    ...swept.left.map(({ run: run3, why: why2 }) => ({
      level: "warning",
      code: "NOT_SWEPT",
      text: `what a killed run ${run3} had left stays: ${why2}`.slice(0, 2e3),
      hint: "this run has its own names and is not touched by it; remove what stands there, or reboot"
    }))
  ];
}
async function answer(plan, identity2, signal) {
  if (plan.command === "doctor") return doctor(plan, identity2);
  const chosen = chooseRuntime(plan.runtime);
  if (chosen.kind === "none") {
    const hint = "apt-get install crun runc (or name a runtime with --runtime); `tki doctor` tells what is there";
    return blocked(plan, identity2, { code: chosen.code, text: chosen.reason, hint }, null);
  }
  return plan.sabotage.length > 0 ? await runSabotages(plan, chosen.runtime, signal) : await runSandbox(plan, identity2, chosen.runtime, signal);
}
function closeInherited() {
  for (const number of fs20.readdirSync("/proc/self/fd").map(Number)) {
    if (number <= 2) continue;
    try {
      const flags = /^flags:\t(\d+)$/m.exec(fs20.readFileSync(`/proc/self/fdinfo/${number}`, "latin1"))?.[1];
      if (flags !== void 0 && !keepsOverExec(flags)) continue;
      fs20.closeSync(number);
    } catch {
    }
  }
}
async function main() {
  closeInherited();
  resetOomScore();
  process.umask(18);
  const interruption = new AbortController();
  for (const name of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(name, () => interruption.abort());
  const plan = readPlan();
  if (plan === null) {
    fs20.writeSync(2, "tki-host: BAD_PLAN: stdin does not hold one plan\n");
    return;
  }
  const identity2 = newIdentity();
  let result;
  let notices = [];
  try {
    if (process.getuid?.() !== 0) {
      throw Object.assign(new Error("the host is not root"), {
        code: "NO_PRIVILEGE",
        hint: "run as root, or allow sudo without a password"
      });
    }
    raiseCoreLimit();
    notices = await sweep();
    result = await answer(plan, identity2, interruption.signal);
  } catch (error) {
    result = blocked(plan, identity2, codedOf(error), error);
  }
  result = { ...result, messages: [...result.messages, ...notices] };
  writeWhole(1, `${JSON.stringify(result)}
`);
  process.exitCode = result.exit_code;
}
await main();
