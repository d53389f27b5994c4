import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
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
var fs37 = require("node:fs");

// src/files/write-whole.ts
var { writeSync } = require("node:fs");
function writeWhole(descriptor, bytes, onWritten = () => void 0) {
  const whole = typeof bytes === "string" ? Buffer.from(bytes, "utf8") : bytes;
  for (let written = 0; written < whole.length; onWritten(written)) {
    written += writeSync(descriptor, whole, written);
  }
}

// src/formats/quoted.ts
var MARKS = /[“”]/g;
var markOf = (mark) => mark === "\u201C" ? "\\u{201c}" : "\\u{201d}";
function quoted(text2) {
  return `\u201C${text2.replace(MARKS, markOf)}\u201D`;
}
function clip(text2, limit) {
  if (text2.length <= limit) return text2;
  const kept = text2.slice(0, limit - 2).toWellFormed();
  return kept.lastIndexOf("\u201C") > kept.lastIndexOf("\u201D") ? `${kept}\u2026\u201D` : `${kept}\u2026`;
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
function isLonger(value, than) {
  return value.length > than && (value.length > than * 2 || Array.from(value).length > than);
}
function stringError(schema, value) {
  if (schema.maxLength !== void 0 && isLonger(value, schema.maxLength)) {
    return fail("maxLength", `must not be longer than ${schema.maxLength}`);
  }
  if (schema.minLength !== void 0 && !isLonger(value, schema.minLength - 1)) {
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
    "deadline_seconds": {
      "anyOf": [
        {
          "maximum": 1800,
          "minimum": 1,
          "type": "integer"
        },
        {
          "type": "null"
        }
      ]
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
      const read = how !== null && !target.startsWith("!") && !identity2.startsWith("!");
      if (!read || !/^\d{1,7}$/.test(number)) return `${number} unreadable ${target}`;
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
var { createHash, hash } = require("node:crypto");
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
function bySeverity(list2) {
  const severity = ({ verdict }) => verdictOrder.indexOf(verdict);
  return list2.toSorted((a, b) => severity(b) - severity(a));
}

// src/formats/coded-error.ts
var CodedError = class extends Error {
  code;
  hint;
  constructor(code, message, hint, options) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
};
function isCoded(error, ...codes) {
  return error instanceof CodedError && codes.includes(error.code);
}

// src/formats/canonical.ts
var notCanonicalizable = (message) => new CodedError("NOT_CANONICALIZABLE", message, "give a value that JSON can hold");
function toCanonicalJson(value) {
  switch (typeof value) {
    case "boolean":
      return value ? "true" : "false";
    case "number":
      if (!Number.isFinite(value)) throw notCanonicalizable("a number that JSON cannot hold");
      return JSON.stringify(value);
    case "string":
      if (!value.isWellFormed()) throw notCanonicalizable("a string with a lone surrogate");
      return JSON.stringify(value);
    case "object":
      break;
    default:
      throw notCanonicalizable(`a ${typeof value} is not JSON`);
  }
  if (value === null) return "null";
  if (Array.isArray(value)) return `[${value.map((entry) => toCanonicalJson(entry)).join(",")}]`;
  const members = value;
  const parts2 = [];
  for (const name of Object.keys(members).sort()) {
    const member = members[name];
    if (member !== void 0) parts2.push(`${toCanonicalJson(name)}:${toCanonicalJson(member)}`);
  }
  return `{${parts2.join(",")}}`;
}
function canonicalDigest(value) {
  return sha256(toCanonicalJson(value));
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
    also_refused: "functions, operators and casts outside the release's constant; parameters; a catalog's own lists without the digest that the caller expects",
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
      file: "src/action/launcher/launcher.ts",
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
    const shown2 = { row, title, state: cell.state, touched_by: cell.by };
    return ["why" in cell ? { ...shown2, why: cell.why.slice(0, WHY_LIMIT).toWellFormed() } : shown2];
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
        const why2 = SHOWN_ELSEWHERE[row] ?? "neither confirmed nor refuted: the evidence says why";
        return [row, { state, by: "attestation", why: why2 }];
      }
      case "not evaluated":
        return [row, { state, by: "attestation", why: "not checked: the evidence says why" }];
      case void 0:
        return [
          row,
          { state: "not evaluated", by: "attestation", why: "the host said nothing about it" }
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
  return Object.entries(DOCUMENT_ROWS).map(([row, holds3]) => looked(row, holds3(report), "report"));
}

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

// src/formats/blank-documents.ts
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
function blankResult({
  nonce,
  run: run3,
  verdict,
  exit_code,
  attestation,
  ...known2
}) {
  return {
    schema: "tki-result/v1",
    nonce,
    run: run3,
    verdict,
    exit_code,
    attestation,
    probes: [],
    sabotage: [],
    files: [],
    messages: [],
    runtimes: [],
    ...known2
  };
}

// src/report/blocked.ts
var DETAIL_LIMIT = 600;
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
    // 0 means "no age was requested": the attest command reads no packet.
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
var [reportName, markdownName, ownCheckpointName] = outFiles;
var runStatementName = "run.json";
var outEntries = [...outFiles].sort();
var checkpointName = (run3) => `checkpoint-${run3}.md`;
var evidenceName = (venue, judgedAt) => `sandbox-attestation-evidence-${venue}-${judgedAt.slice(0, 10)}.json`;
var observationsName = (venue, observedAt) => `sandbox-observations-${venue}-${observedAt.slice(0, 10)}.json`;
var publishedName = (name, run3) => name === ownCheckpointName ? checkpointName(run3) : name;
var kinds = {
  checkpoint: { artifact: "report", names: /^checkpoint-[0-9a-f]{16}\.md$/ },
  // Beside a BLOCKED report, and travels with it: a run that has one has no evidence.
  observations: {
    artifact: "report",
    names: /^sandbox-observations-(?:v1|v2|unstated)-\d{4}-\d{2}-\d{2}\.json$/
  },
  evidence: { artifact: "evidence", names: /^sandbox-attestation-evidence-[a-z0-9-]{1,80}\.json$/ },
  markdown: { artifact: "report", names: /^report\.md$/ },
  report: { artifact: "report", names: /^report\.json$/ },
  run: { artifact: "evidence", names: /^run\.json$/ }
};
var runFileKinds = Object.keys(kinds);

// src/formats/gateway.ts
var NATIVE_STATED = "NATIVE_STATED";
var STATED_BY_OPERATOR = "STATED_BY_OPERATOR";
var EMULATED = /^EMULATED_(?!.*native)[a-z]{0,12}-?[0-9.]{0,20}$/;
function gatewayBasis(gateway) {
  if (gateway === null) return "NOT_STATED";
  if (gateway === NATIVE_STATED) return "NATIVE_AS_STATED";
  if (gateway === STATED_BY_OPERATOR) return "OPERATOR_AS_STATED";
  return EMULATED.test(gateway) ? "EMULATED_AS_STATED" : "OTHER_AS_STATED";
}
function gatewayWords(basis) {
  switch (basis) {
    case "NOT_STATED":
      return "the packet states no gateway";
    case "EMULATED_AS_STATED":
      return "as stated by the packet; the native gateway of Article 13 is not met by an emulated one";
    case "NATIVE_AS_STATED":
      return "FLAGGED: as stated by the packet, and shown by nothing; its snapshot, READ ONLY and limits are NOT_EVIDENCED, and no item is believed more for it";
    case "OPERATOR_AS_STATED":
      return "FLAGGED: answers from an operator, as stated by the packet; nothing of ours read them, and no item is believed more for it";
    case "OTHER_AS_STATED":
      return "FLAGGED: asserted, as stated by the packet, and shown by nothing; no item is believed more for it, and the native gateway of Article 13 is not met by a word";
  }
}

// src/formats/words/promises.ts
var promises = {
  "first-reading": "The container is not read before its program runs: the engine creates and starts it in one call.",
  "own-config": "The runtime\u2019s config.json is the engine\u2019s own. The request is hashed; the result is read from outside.",
  "root-by-place": "The root is the engine\u2019s copy of an image. Its files are checked by their bytes, not by where they are on the host.",
  "programs-removed": "node, its loader and the other programs stay in the root while the packet is read.",
  "own-mounts": "The engine mounts more than /proc, /in and /out: /sys, /dev, files below /etc and others.",
  "root-propagation": "The root is a slave of a mount on the host: one that is made below it appears inside.",
  "proc-of-processes": "/proc shows more than processes; what the engine hides of it is masked, and not absent.",
  "host-names": "Names that the policy\u2019s sandbox does not have are there: /sys, /etc, /run or the engine\u2019s own mark.",
  "root-entries": "The root holds entries of the engine\u2019s beside those of the image.",
  "empty-dev": "/dev holds the engine\u2019s device nodes and links.",
  "device-rules": "The engine lets through devices of its own list.",
  "empty-start-environment": "The first program is given variables by the engine. What runs after it has an empty environment.",
  "no-groups": "The process\u2019s own group is listed among its supplementary groups.",
  umask: "The engine sets no umask: files that the process creates keep their permissions.",
  "sealed-stdio": "Standard input, output and errors are the engine\u2019s, and pass through it."
};
var promiseIds = Object.keys(promises);

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
function prose(texts, ...parts2) {
  return { source: texts.map((text2, index) => text2 + toSource(parts2[index] ?? nothing)).join("") };
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
function join(parts2, between) {
  return { source: parts2.map(({ source }) => source).join(between) };
}
function lines(parts2) {
  return parts2.map(({ source }) => source).join("\n");
}

// src/report/markdown-table.ts
var TABLE_ROW_LIMIT = 500;
function markdownTable(header2, rows, whenEmpty) {
  if (rows.length === 0) return [whenEmpty];
  const line = (cells) => ({ source: `| ${cells.join(" | ")} |` });
  const shown2 = rows.slice(0, TABLE_ROW_LIMIT).map((cells) => line(cells.map(({ source }) => source)));
  const left = rows.length - shown2.length;
  const rest = left > 0 ? [nothing, prose`${left} more rows are in report.json.`] : [];
  const heads = header2.source.split("|").map((head) => head.trim());
  return [line(heads), line(heads.map(() => "---")), ...shown2, ...rest];
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
    "The sandbox was an engine\u2019s, grade B: some promises are unverified.",
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
    "Use the exporter\u2019s file byte for byte, or export the packet again."
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
    "A document\u2019s row, path and revision disagree, or its row is not whole.",
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
    "Export as evidence-only; the seal is the owner\u2019s act."
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
    "The item\u2019s id is not that of its catalog entry.",
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
    "Report it with the exit code and the packet\u2019s size."
  ),
  REPORT_NOT_ACCEPTED: run(
    "maintainer",
    "What the inspector wrote is not an acceptable report.",
    "Keep the run directory and report it."
  ),
  HOST_FAILED: run(
    "operator",
    "The host program ended without a result.",
    "Read its messages, run `tki doctor`; where it was killed, or aborted, give the job more memory or processes."
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
    "The runner\u2019s disk is full.",
    "Free space in the runner\u2019s temporary folder (RUNNER_TEMP), then run the job again."
  ),
  VENUE_UNAPPROVED: run(
    "reader",
    "No owner approved this venue; evidence from it is not accepted.",
    "Verify with `--approval`."
  )
};
var reasonCodes = Object.keys(reasons);

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
    next: "Use it as evidence only; making it binding is the catalog owner\u2019s act (B7-EXP-1).",
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
  "B4\u2032 (a second party accepts the evidence of this sandbox): NOT ASSERTED. Grade (how much of the sandbox could be checked) and venue (where it ran) are this machine\u2019s own word."
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
  ...matrixRows.flatMap(({ row, title }) => [row, title])
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
  const ofItems = bySeverity(
    report.items.flatMap((item2) => item2.findings).filter((finding) => finding.verdict !== "EVIDENCE_PRESENT")
  );
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
function venueActions({ verdict, attestation: { status, venue } }) {
  const action = (owner, text2) => [
    { owner, action: text2, because: "", occurrences: 1 }
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
function causeMarkdown(report) {
  const cause = verdictCause(report);
  if (cause === null) return ours(report.verdict);
  const { clause, finding } = cause;
  return clause === null ? prose`${ours(report.verdict)}: ${finding.reason}` : prose`${ours(report.verdict)}: ${known(clause, clauseSentences)} (${finding.reason})`;
}

// src/report/markdown.ts
var ACTIONS_ON_FIRST_SCREEN = 6;
var own = (sentence) => known(sentence, ownSentences);
var OF_ITEMS = "items[].";
var fieldName = (field) => field.startsWith(OF_ITEMS) ? prose`${field.slice(OF_ITEMS.length)} of each item` : prose`${field}`;
function attestationLine(attestation) {
  const { status, reason, observed_as_expected, probes: probes2, runtime, grade, venue } = attestation;
  return prose`${ours(status)} (${own(reason)}); ${observed_as_expected} of ${probes2} probes observed as expected; runtime ${runtime}, grade ${ours(grade)}, venue ${ours(venue)}`;
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
    ...gatewayServer(packet2.native_gateway),
    [
      prose`run`,
      prose`${report.run} at ${report.clock}; where report.json names another run, the writing was stopped half way: rely on neither`
    ]
  ];
  const actions = nextActions(report);
  const shown2 = actions.slice(0, ACTIONS_ON_FIRST_SCREEN);
  const left = actions.length - shown2.length;
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
    ...shown2.map((action) => prose`- ${actionLine(action)}`),
    ...left > 0 ? [prose`- ${left} more in the checkpoint.`] : []
  ];
}
function promisesSection({ attestation }) {
  const open = attestation.unverified_promises;
  if (open === void 0) return [];
  const words2 = promises;
  const rows = open.map((id) => [
    prose`${id}`,
    Object.hasOwn(words2, id) ? own(words2[id] ?? "") : prose`not a promise that this release knows`
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
    prose`${claim.relation}`,
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
    check.confirmed ? prose`as expected` : prose`not as expected`
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
  const points2 = [];
  if (attestation.status !== "NOT_ATTESTED") {
    points2.push(prose`The sandbox was observed: ${attestationLine(attestation)}.`);
  }
  if (report.self_check.confirmed)
    points2.push(prose`The inspector confirmed its own boundary (P1) before it opened the packet.`);
  if (packet2.digest !== null) points2.push(prose`The packet was hashed: ${packet2.digest}.`);
  if (counts.total > 0)
    points2.push(prose`${counts.total} items were evaluated (${known(counts.population, ownSentences)}).`);
  if (report.claims.length > 0)
    points2.push(prose`${report.claims.length} claims of the reader were compared.`);
  if (report.drift.status === "COMPARED") {
    const compared = report.drift.entries.filter(({ change }) => change !== "not compared").length;
    points2.push(
      prose`${compared} of ${report.drift.entries.length} items were compared with a previous report.`
    );
  }
  return points2.length > 0 ? points2 : [prose`Nothing beyond this document.`];
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
  const reasons3 = occurredReasons(report).map(
    ({ finding, occurrences }) => prose`${ours(finding.verdict)} / ${finding.reason}, ${occurrences} ${occurrences === 1 ? prose`time` : prose`times`}: ${finding.detail}`
  );
  const capabilities = join(
    report.blocked_capabilities.map(({ id }) => known(id, ownSentences)),
    ", "
  );
  const bullets = (points2) => points2.map((point) => prose`- ${point}`);
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
    ...bullets(reasons3.length > 0 ? reasons3 : [prose`None in this packet.`]),
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

// src/sandbox/container.ts
var { spawn } = require("node:child_process");
var fs = require("node:fs");
var path = require("node:path");
var { setTimeout: sleep } = require("node:timers/promises");

// src/files/process-start.ts
var { readFileSync } = require("node:fs");
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
var GONE_MS = 3e4;
var POLL_MS = 20;
async function isGone(pid, started) {
  for (const until = performance.now() + GONE_MS; processStart(pid) === started; await sleep(POLL_MS))
    if (performance.now() > until) return false;
  return true;
}
var runtimeFailed = (message, hint = "read the runtime\u2019s words above; `tki doctor` shows what it needs") => new CodedError("SANDBOX_FAILED", message, hint);
var BUSY = "run again on a quieter machine, or raise the limit with --deadline SECONDS; a runtime that hangs on a quiet one needs repair";
async function callRuntime(command, stdio = ["ignore", "ignore", "ignore"], limitMs = RUNTIME_CALL_MS) {
  const [file = "", ...args] = command;
  return await new Promise((resolve, reject) => {
    const child = spawn(file, args, { env: {}, stdio, timeout: limitMs, killSignal: "SIGKILL" });
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      if (child.killed) {
        const name = path.basename(file);
        reject(runtimeFailed(`${name} did not end within ${limitMs / 1e3} s`, BUSY));
      } else if (code === null) reject(runtimeFailed(`${path.basename(file)} was ended by ${signal}`));
      else resolve(code);
    });
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
function onlyOnce(act) {
  let acting = null;
  return async () => {
    if (acting !== null) return await acting.catch(() => void 0);
    acting = act();
    await acting;
  };
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
  const [said, complained] = [growing(held.out), growing(held.err)];
  const words2 = () => complained(4096).trim() || "no words";
  try {
    const code = await callRuntime(
      [...command, "create", "--bundle", places.bundle, "--pid-file", pidFile, places.id],
      [given.in, given.out, given.err],
      places.callSeconds * 1e3
    );
    if (code !== 0) throw runtimeFailed(`${runtime.id} create ended with ${code}: ${words2()}`);
  } finally {
    for (const descriptor of Object.values(given)) fs.closeSync(descriptor);
  }
  const pid = Number.parseInt(fs.readFileSync(pidFile, "latin1"), 10);
  const started = processStart(pid);
  if (!Number.isInteger(pid) || pid < 2 || started === null) {
    throw runtimeFailed(`${runtime.id} created a container without a process`);
  }
  const remove = onlyOnce(async () => {
    const code = await callRuntime([...command, "delete", "--force", places.id]).catch(() => -1);
    for (const descriptor of Object.values(held)) fs.closeSync(descriptor);
    if (code !== 0 || !await isGone(pid, started)) {
      throw runtimeFailed(`${runtime.id} delete ended with ${code} and left the container`);
    }
    places.deleted();
  });
  return {
    pid,
    started,
    async start() {
      const code = await callRuntime(
        [...command, "start", places.id],
        ["ignore", "ignore", held.err],
        places.callSeconds * 1e3
      );
      if (code !== 0) throw runtimeFailed(`${runtime.id} start ended with ${code}: ${words2()}`);
    },
    interrupted: () => places.signal.aborted,
    alive: () => processStart(pid) === started,
    firstLine(limit) {
      const text2 = said(limit);
      const end2 = text2.indexOf("\n");
      return end2 === -1 ? null : text2.slice(0, end2);
    },
    errors: complained,
    delete: remove,
    [Symbol.asyncDispose]: remove
  };
}
function growing(descriptor) {
  let known2 = { size: 0, limit: 0, text: "" };
  return (limit) => {
    const { size } = fs.fstatSync(descriptor);
    if (size === known2.size && limit === known2.limit) return known2.text;
    const buffer = Buffer.alloc(Math.min(size, limit, REPORT_LIMIT_BYTES));
    const count = fs.readSync(descriptor, buffer, 0, buffer.length, 0);
    known2 = { size, limit, text: buffer.toString("utf8", 0, count) };
    return known2.text;
  };
}

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
  const own2 = known2.get(architecture) ?? { ...profile, architectures: [seccomp] };
  known2.set(architecture, own2);
  return own2;
}

// src/sandbox/choose-runtime.ts
var fs5 = require("node:fs");
var path4 = require("node:path");

// src/sandbox/bundle.ts
var fs4 = require("node:fs");
var path3 = require("node:path");
var { setImmediate: nextTurn2 } = require("node:timers/promises");

// src/files/error-code.ts
var unnamed = {
  8: "ENOEXEC",
  37: "ENOLCK",
  74: "EBADMSG",
  116: "ESTALE",
  117: "EUCLEAN",
  122: "EDQUOT"
};
function errorCode(error) {
  if (!(error instanceof Error && "code" in error && typeof error.code === "string")) return "UNKNOWN";
  const number = /^Unknown system error -(\d+)$/.exec(error.code)?.[1];
  return number === void 0 ? error.code : unnamed[number] ?? error.code;
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
  const { limits: limits2 } = policy2;
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
        rlimit("RLIMIT_CORE", limits2.core_bytes),
        rlimit("RLIMIT_CPU", limits2.cpu_seconds),
        rlimit("RLIMIT_FSIZE", limits2.file_bytes),
        rlimit("RLIMIT_NOFILE", limits2.open_files)
      ]
    },
    root: { path: "rootfs", readonly: policy2.root.read_only },
    mounts,
    linux: {
      namespaces: policy2.namespaces.map((type) => ({ type })),
      cgroupsPath: `/${containerId(places.run)}`,
      resources: {
        memory: { limit: limits2.memory_bytes, swap: limits2.memory_bytes },
        pids: { limit: limits2.tasks },
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

// src/sandbox/hash-in-pieces.ts
var fs2 = require("node:fs");
var { setImmediate: nextTurn } = require("node:timers/promises");
var PIECE_BYTES = 256 * 1024;
var PIECES_A_TURN = 4;
var firstOf = (piece2, count) => count === piece2.length ? piece2 : piece2.subarray(0, count);
function hashInPieces(file) {
  const done2 = { bytes: 0, ms: 0 };
  const stopping = new AbortController();
  const whole = async () => {
    const state = startSha256();
    const buffer = Buffer.allocUnsafeSlow(PIECE_BYTES);
    const descriptor = fs2.openSync(file, "r");
    try {
      while (!stopping.signal.aborted) {
        const before = performance.now();
        for (let pieces = 0; pieces < PIECES_A_TURN; pieces++) {
          const count = fs2.readSync(descriptor, buffer, 0, PIECE_BYTES, null);
          if (count === 0) return state.digest();
          state.update(firstOf(buffer, count));
          done2.bytes += count;
        }
        done2.ms += performance.now() - before;
        await nextTurn();
      }
      return null;
    } finally {
      fs2.closeSync(descriptor);
    }
  };
  const digest = whole();
  digest.catch(() => void 0);
  return { done: done2, digest, stop: () => stopping.abort() };
}

// src/sandbox/programs.ts
var fs3 = require("node:fs");
var path2 = require("node:path");

// src/sandbox/runtimes/crun.ts
var crun = {
  kind: "driven",
  binaries: ["/usr/bin/crun", "/usr/local/bin/crun"],
  package: "crun",
  says: "crun version ",
  grade: "A",
  // Leaves the compiled filter in its state directory, so evidence without those bytes was edited. In force once it has started.
  filterBytes: true,
  filterFile: "seccomp.bpf",
  keeps: { state: "/run/crun", filters: ".cache/seccomp" },
  bestOn: ({ pureCgroup2 }) => pureCgroup2,
  /**
   * It takes a cgroup-hybrid host for a cgroup v2 one and fails; in a mount namespace of its own with something else over the unified
   * tree it sees version 1. It makes a folder for each container there all the same: in what goes with that namespace. Where the tree
   * was unmounted instead, that folder stayed below it, on the machine's own file system.
   */
  command: (file, { pureCgroup2, unifiedBeside }, program2) => pureCgroup2 || !unifiedBeside ? [file] : [
    program2("unshare"),
    "--mount",
    "--propagation",
    "private",
    program2("sh"),
    "-c",
    `${program2("mount")} -t tmpfs -o mode=755 tmpfs /sys/fs/cgroup/unified && exec "$0" "$@"`,
    file
  ],
  behaviours: [
    "1.28: shows /proc\u2019s super option `rw` although the mount is read-only",
    "makes no mount point in a read-only rootfs",
    "old versions leave a container the oom_score_adj that it inherits",
    "takes a cgroup-hybrid host for a cgroup v2 one, and makes a folder where that one\u2019s tree is not"
  ],
  cannotPromise: []
};

// src/sandbox/runtimes/docker.ts
var docker = {
  kind: "engine",
  places: ["/run/docker.sock", "/var/run/docker.sock"],
  says: "Docker version ",
  grade: "B",
  filterBytes: false,
  behaviours: [
    "bound with `ro` a mount loses its noexec: /in is bound from a mount that has all of them",
    "the whole of /proc and /sys is bound read-only over what it mounts",
    "lists the process\u2019s own group among the supplementary ones"
  ],
  cannotPromise: [
    "a reading before the program runs",
    "the exact mounts, an empty /dev, a root without entries of its own",
    "the umask",
    "stdio of ours",
    "the removal of programs",
    "the bytes of the filter"
  ]
};

// src/sandbox/runtimes/podman.ts
var podman = {
  kind: "engine",
  places: ["/usr/bin/podman", "/usr/local/bin/podman"],
  says: "podman version ",
  grade: "B",
  filterBytes: false,
  behaviours: [
    "gives /in, /out and /proc their options, and a umask",
    "the machine\u2019s containers.conf adds a sysctl that a read-only /proc refuses: the service has its own",
    "asks for a limit of processes that an ordinary hard limit refuses, unless one is named"
  ],
  cannotPromise: [
    "a reading before the program runs",
    "the exact mounts, an empty /dev, a root without entries of its own",
    "stdio of ours",
    "the removal of programs",
    "the bytes of the filter"
  ]
};

// src/sandbox/runtimes/runc.ts
var runc = {
  kind: "driven",
  binaries: ["/usr/sbin/runc", "/usr/bin/runc", "/usr/local/sbin/runc", "/usr/local/bin/runc"],
  package: "runc",
  says: "runc version ",
  grade: "A",
  // Keeps no copy, so evidence that has one was edited.
  filterBytes: false,
  filterFile: null,
  keeps: null,
  bestOn: ({ pureCgroup2 }) => !pureCgroup2,
  command: (file) => [file],
  behaviours: [
    "since 1.2.9: wants a tmpfs at /dev, or calls /dev/null invalid",
    "since 1.3.2: opens /proc/sys/kernel/cap_last_cap while it creates",
    "answers ENOSYS above the highest number that the profile names, by a stub of its own"
  ],
  cannotPromise: ["the bytes of the compiled filter: mode and count alone are seen"]
};

// src/sandbox/runtimes/runsc.ts
var runsc = {
  kind: "refused",
  says: "runsc version ",
  offered: false,
  reason: "gVisor answers by a kernel of its own: 39 of 69 attempts differ, and the filter is not applied",
  remedy: "leave out --runtime, or name another one with it",
  cannotPromise: [
    "the filter: it is ignored, and with --oci-seccomp node aborts",
    "any probe of the kernel: another kernel answers"
  ]
};

// src/sandbox/runtimes/youki.ts
var youki = {
  kind: "refused",
  says: "youki version",
  offered: false,
  reason: "youki 0.7 cannot be given this bundle: it wants a wider filter and a PATH",
  remedy: "leave out --runtime, or name another one with it",
  cannotPromise: ["an empty environment", "the filter: its own init runs under it and needs more calls"]
};

// src/sandbox/runtimes/registry.ts
var drivenRuntimes = { crun, runc };
var refusedRuntimes = { runsc, youki };
var engines = { docker, podman };
var drivenIds = Object.keys(drivenRuntimes);
var engineIds = Object.keys(engines);
var refusedIds = Object.keys(refusedRuntimes);
var drivenWords = drivenIds.join(" or ");
var drivenPackages = drivenIds.map((id) => drivenRuntimes[id].package).join(" ");

// src/sandbox/programs.ts
var helpers = {
  mount: ["/usr/bin/mount", "/bin/mount"],
  umount: ["/usr/bin/umount", "/bin/umount"],
  unshare: ["/usr/bin/unshare", "/bin/unshare"],
  nsenter: ["/usr/bin/nsenter", "/bin/nsenter"],
  ip: ["/usr/sbin/ip", "/sbin/ip", "/usr/bin/ip", "/bin/ip"],
  prlimit: ["/usr/bin/prlimit", "/bin/prlimit"],
  chrt: ["/usr/bin/chrt", "/bin/chrt"],
  setarch: ["/usr/bin/setarch", "/bin/setarch"],
  perl: ["/usr/bin/perl"],
  sh: ["/bin/sh", "/usr/bin/sh"]
};
var candidatesOf = (program2) => program2 === "podman" ? engines.podman.places : program2 in drivenRuntimes ? drivenRuntimes[program2].binaries : helpers[program2];
var packages = {
  mount: ["mount", "umount"],
  "util-linux": ["unshare", "nsenter", "prlimit", "chrt", "setarch"],
  iproute2: ["ip"],
  perl: ["perl"],
  dash: ["sh"]
};
function packageOf(program2) {
  return Object.keys(packages).find((name) => packages[name]?.includes(program2)) ?? program2;
}
var missingProgram = (program2, why2) => new CodedError(
  "MISSING_PROGRAM",
  `${program2}: ${why2}`,
  why2.endsWith("is not there") ? `install ${program2}: apt-get install ${packageOf(program2)}` : `give ${program2} and the folders above it back to root alone, or install ${packageOf(program2)} again`
);
function untrusted(file) {
  let real;
  try {
    real = fs3.realpathSync(file);
  } catch {
    return "is not there";
  }
  for (let part = real; ; part = path2.dirname(part)) {
    const facts2 = fs3.statSync(part);
    if (facts2.uid !== 0) return `${quoted(part)} does not belong to root`;
    if ((facts2.mode & 18) !== 0) return `${quoted(part)} can be written by users other than root`;
    if (part === path2.dirname(part)) break;
  }
  const facts = fs3.statSync(real);
  if (!facts.isFile() || (facts.mode & 73) === 0) return "is not a program";
  return null;
}
function trustedProgram(program2) {
  let why2 = "is not there";
  for (const file of candidatesOf(program2)) {
    const problem = untrusted(file);
    if (problem === null) return fs3.realpathSync(file);
    if (problem !== "is not there") why2 = problem;
  }
  throw missingProgram(program2, why2);
}
var everyRun = [
  "mount",
  "umount",
  "nsenter",
  "ip",
  "prlimit"
];
function missingPrograms() {
  return everyRun.flatMap((program2) => {
    try {
      trustedProgram(program2);
      return [];
    } catch (error) {
      if (!isCoded(error, "MISSING_PROGRAM")) throw error;
      return [{ program: program2, why: error.message.slice(program2.length + 2), hint: error.hint }];
    }
  });
}
var unended = {
  time: ["did not end in the time for it", "the machine is very busy, or the program hangs: try it by hand"],
  words: ["said more than it has to say", "it is another program than its name says: install it again"]
};
var notStarted = (program2, code) => new CodedError(
  "SANDBOX_FAILED",
  `${program2} could not be started (${code})`,
  code === "ENOEXEC" ? "it is no program of this architecture, or it is cut short: install it again" : "look at the limits of the job: processes (`ulimit -u`), open files (`ulimit -n`), memory, and those of its control group"
);
function requireStarted(program2, { error, limit }) {
  if (error !== void 0) throw notStarted(program2, errorCode(error));
  if (limit === void 0) return;
  const [how, hint] = unended[limit];
  throw new CodedError("SANDBOX_FAILED", `${program2} ${how}`, hint);
}

// src/sandbox/run-program.ts
var { spawn: spawn2 } = require("node:child_process");
var WORDS_LIMIT_BYTES = 1024 * 1024;
function wordsOf(stream, tooMany) {
  const pieces = [];
  let length = 0;
  stream?.on("data", (piece2) => {
    length += piece2.length;
    if (length > WORDS_LIMIT_BYTES) tooMany();
    else pieces.push(piece2);
  });
  return () => Buffer.concat(pieces);
}
async function runProgram(file, args, { says, held, limitMs }) {
  return await new Promise((resolve) => {
    const child = spawn2(file, args, {
      env: {},
      stdio: [
        "ignore",
        says === "stdout" ? "pipe" : "ignore",
        says === "stderr" ? "pipe" : "ignore",
        ...held === void 0 ? [] : [held]
      ],
      ...limitMs === void 0 ? {} : { timeout: limitMs, killSignal: "SIGKILL" }
    });
    let error;
    let limit;
    const stop = () => {
      limit = "words";
      child.kill("SIGKILL");
    };
    const [stdout, stderr] = [wordsOf(child.stdout, stop), wordsOf(child.stderr, stop)];
    const end2 = (status) => resolve({ status, stdout: stdout(), stderr: stderr(), error, limit });
    child.once("error", (failure) => {
      error = failure;
      end2(null);
    });
    child.once("close", (status) => {
      if (child.killed) limit ??= "time";
      end2(status);
    });
  });
}

// src/sandbox/storage.ts
var reasons2 = {
  ENOSPC: ["has no room left", "free some room or inodes there (`df`, `df -i`)"],
  EDQUOT: ["is over its quota", "raise the quota of root there, or free some room"],
  EROFS: [
    "is read-only",
    "mount it writable for root (systemd: `ReadWritePaths=/var/lib /run`); in a container, give that folder a tmpfs or a volume"
  ],
  EACCES: ["does not let root write", "check who mounts it: a network file system may map root to nobody"],
  EPERM: [
    "does not let root write",
    "take away the attribute (`lsattr`) or the mount option that forbids it"
  ],
  ELOOP: ["is a loop of links", "fix the symbolic links on the way"],
  ENOTDIR: ["is reached through something that is not a directory", "remove what is in its way"],
  EEXIST: ["is taken by something else", "remove what is there, if nobody needs it"],
  ENOENT: ["is not there, or a link on its way leads to nothing", "fix the links on the way (`namei -l`)"],
  EIO: ["gives input/output errors", "look at `dmesg`: the disk or its driver fails"],
  EMFILE: ["could not be opened: too many files are open", "raise the limit of open files (`ulimit -n`)"],
  ENFILE: [
    "could not be opened: the machine has too many files open",
    "raise fs.file-max, or find what holds them"
  ],
  ESTALE: ["is of a network folder that is gone on its server (a stale handle)", "mount it again"],
  EUCLEAN: ["is damaged, as its file system says", "unmount and check it (`fsck`)"],
  EFBIG: ["takes no file of that size", "raise the limit of file sizes (`ulimit -f`)"]
};
function storageFailure(place, error) {
  const code = errorCode(error);
  if (!Object.hasOwn(reasons2, code)) return null;
  const [reason = "", remedy = ""] = reasons2[code] ?? [];
  return new CodedError("SANDBOX_FAILED", `${place} ${reason} (${code})`, remedy);
}
function onStorage(place, act) {
  try {
    return act();
  } catch (error) {
    throw storageFailure(place, error) ?? error;
  }
}

// src/sandbox/bundle.ts
var LIBRARY_ROOTS = ["/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/"];
function wholeMs(since) {
  return Math.max(1, Math.round(performance.now() - since));
}
var piece = Buffer.allocUnsafeSlow(PIECE_BYTES);
function fileDigest(file) {
  const state = startSha256();
  const descriptor = fs4.openSync(file, "r");
  try {
    for (; ; ) {
      const count = fs4.readSync(descriptor, piece, 0, PIECE_BYTES, null);
      if (count === 0) return state.digest();
      state.update(firstOf(piece, count));
    }
  } finally {
    fs4.closeSync(descriptor);
  }
}
async function librariesOf(program2, architecture) {
  const { words: words2, loader } = architectures[architecture];
  if (!fs4.existsSync(loader)) {
    throw new CodedError(
      "UNSUPPORTED_LIBC",
      `${loader} is not there`,
      `run on ${words2} Linux with glibc`
    );
  }
  const listed = await runProgram(loader, ["--list", program2], { says: "stdout" });
  requireStarted(loader, listed);
  if (listed.status !== 0) {
    throw new CodedError(
      "LIBRARIES_UNKNOWN",
      "the loader cannot list what node needs",
      "use a node built for this machine"
    );
  }
  const found = [[loader, fs4.realpathSync(loader)]];
  for (const line of listed.stdout.toString("latin1").split("\n")) {
    const match = /=> (\/\S+) \(0x/.exec(line);
    const library = match?.[1];
    if (library === void 0 || library === loader) continue;
    const real = fs4.realpathSync(library);
    if (!LIBRARY_ROOTS.some((root) => real.startsWith(root))) {
      throw new CodedError(
        "LIBRARY_OUTSIDE",
        `node loads ${quoted(library)}, which is not a system library`,
        "use a node that needs only the system libraries"
      );
    }
    found.push([library, real]);
  }
  return found;
}
var NODE = "/app/node";
var UNKNOWN = "sha256:";
var FIRST_HASH_BYTES = 8 * 1024 * 1024;
var placing = (inside) => `the sandbox\u2019s copy of ${inside}, below ${WORK_ROOT},`;
function makeFolders(rootfs, inside) {
  let at = rootfs;
  for (const name of path3.dirname(inside).split("/").filter(Boolean)) {
    at = path3.join(at, name);
    try {
      fs4.mkdirSync(at, { mode: 493 });
    } catch (error) {
      if (errorCode(error) !== "EEXIST") throw error;
    }
  }
}
async function copyNode(from, rootfs) {
  const target = path3.join(rootfs, NODE);
  try {
    makeFolders(rootfs, NODE);
    await fs4.promises.copyFile(from, target, fs4.constants.COPYFILE_FICLONE | fs4.constants.COPYFILE_EXCL);
    fs4.chmodSync(target, 365);
  } catch (error) {
    throw storageFailure(placing(NODE), error) ?? error;
  }
}
async function assembleRootfs(rootfs, sources) {
  const files = [];
  const programs = [path3.join(rootfs, NODE)];
  const place = (inside, mode, fill) => {
    const target = path3.join(rootfs, inside);
    onStorage(placing(inside), () => {
      makeFolders(rootfs, inside);
      fill(target);
      fs4.chmodSync(target, mode);
    });
    files.push({ path: inside, digest: fileDigest(target) });
    if ((mode & 73) !== 0 || inside.endsWith(".cjs")) programs.push(target);
  };
  const copy = (from) => (target) => fs4.copyFileSync(from, target, fs4.constants.COPYFILE_FICLONE | fs4.constants.COPYFILE_EXCL);
  fs4.mkdirSync(rootfs, { mode: 493 });
  const copied = copyNode(sources.node, rootfs);
  copied.catch(() => void 0);
  const hashing = hashInPieces(sources.node);
  try {
    for (const [inside, host] of await librariesOf(sources.node, sources.architecture))
      place(inside, 365, copy(host));
    for (const [name, host] of Object.entries(sources.programs)) place(`/app/${name}`, 292, copy(host));
    place("/app/catalog.json", 292, (target) => fs4.writeFileSync(target, sources.catalogText));
    for (const spare of ["spare", "spare-two"])
      place(`/app/${spare}`, 292, (target) => fs4.writeFileSync(target, ""));
    for (const point of ["proc", "dev", "in", "out"]) fs4.mkdirSync(path3.join(rootfs, point), { mode: 493 });
    await copied;
    while (hashing.done.bytes < FIRST_HASH_BYTES && !await atEnd(hashing.digest)) continue;
  } catch (error) {
    hashing.stop();
    await copied.catch(() => void 0);
    throw error;
  }
  for (const directory of directoriesBelow(rootfs)) fs4.chmodSync(directory, 493);
  const placed = {
    entries: fs4.readdirSync(rootfs).sort(),
    firstHash: {
      bytes: Math.max(1, hashing.done.bytes),
      ms: Math.max(1, Math.round(hashing.done.ms))
    },
    programs
  };
  const placedFiles = new Map(files.map((file) => [file.path, file.digest]));
  const shape = listRootfs(
    rootfs,
    (inside) => inside === NODE ? UNKNOWN : placedFiles.get(inside) ?? null
  );
  const hashed = hashing.digest.then((digest) => {
    if (digest === null) throw new Error("the first hash was stopped");
    const listing = shape.map((entry) => entry.path === NODE ? { ...entry, content: digest } : entry);
    const all = [...files, { path: NODE, digest }].sort((a, b) => a.path < b.path ? -1 : 1);
    return { ...placed, files: all, listing, digest: canonicalDigest(listing) };
  });
  hashed.catch(() => void 0);
  return { ...placed, hashed };
}
async function atEnd(digest) {
  return await Promise.race([digest.then(() => true), nextTurn2(false)]);
}
function directoriesBelow(directory) {
  const below = fs4.readdirSync(directory, { withFileTypes: true }).flatMap((entry) => entry.isDirectory() ? directoriesBelow(path3.join(directory, entry.name)) : []);
  return [directory, ...below];
}
var MOST_ENTRIES = 2e3;
function listRootfs(rootfs, known2 = () => null) {
  const entries = [];
  const visit = (inside) => {
    if (entries.length > MOST_ENTRIES) return;
    const file = path3.join(rootfs, inside);
    const facts = fs4.lstatSync(file, { throwIfNoEntry: false });
    if (facts === void 0) return;
    const kind = facts.isFile() ? "file" : facts.isDirectory() ? "directory" : facts.isSymbolicLink() ? "link" : "other";
    const content = kind === "file" ? known2(inside, file) ?? fileDigest(file) : kind === "link" ? fs4.readlinkSync(file) : "";
    const mode = (facts.mode & 4095).toString(8).padStart(4, "0");
    entries.push({ path: inside, kind, mode, owner: `${facts.uid}:${facts.gid}`, content });
    if (kind === "directory") for (const name of fs4.readdirSync(file)) visit(path3.join(inside, name));
  };
  visit("/");
  return entries.sort((a, b) => a.path < b.path ? -1 : 1);
}
function compareRootfs(rootfs, wanted) {
  return differenceOf(wanted, listRootfs(rootfs));
}
function differenceOf(wanted, found) {
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

// src/sandbox/choose-runtime.ts
function thisMachine() {
  return {
    pureCgroup2: fs5.existsSync("/sys/fs/cgroup/cgroup.controllers"),
    unifiedBeside: fs5.existsSync("/sys/fs/cgroup/unified")
  };
}
var VERSION_MS = 6e4;
async function versionOf(file) {
  const answer2 = await runProgram(file, ["--version"], { says: "stdout", limitMs: VERSION_MS });
  requireStarted(quoted(file), answer2);
  return answer2.stdout.toString("utf8").split("\n")[0]?.slice(0, 200) ?? "";
}
async function askVersion(runtime) {
  const before = performance.now();
  const version = await versionOf(runtime.path);
  return { ...runtime, version, firstProcessMs: wholeMs(before) };
}
function describe(id, file) {
  const { grade, filterFile, command } = drivenRuntimes[id];
  const runtime = {
    id,
    path: file,
    digest: fileDigest(file),
    grade,
    filterFile,
    command: command(file, thisMachine(), trustedProgram)
  };
  const asked = askVersion(runtime);
  asked.catch(() => void 0);
  return { kind: "found", runtime, asked };
}
var INSTALL = `apt-get install ${drivenPackages} (or name a runtime with --runtime); \`tki doctor\` shows what is there`;
var none = (code, reason, remedy = INSTALL) => ({ kind: "none", code, reason, remedy });
var refused = (id, reason = refusedRuntimes[id].reason) => none("RUNTIME_UNSUPPORTED", reason, `${refusedRuntimes[id].remedy}; ${INSTALL}`);
function byName(id) {
  try {
    return describe(id, trustedProgram(id));
  } catch (error) {
    if (!isCoded(error, "MISSING_PROGRAM")) throw error;
    return none("NO_RUNTIME", error.message);
  }
}
var isCalled = (id, name) => name.startsWith(id) && /^(?:[-_.][A-Za-z0-9._-]{1,60})?$/.test(name.slice(id.length));
async function byPath(file) {
  const problem = untrusted(file);
  if (problem !== null) return none("NO_RUNTIME", `${quoted(file)}: ${problem}`);
  const real = fs5.realpathSync(file);
  const name = path4.basename(real);
  const known2 = refusedIds.find((id2) => isCalled(id2, name));
  if (known2 !== void 0)
    return refused(
      known2,
      `${quoted(file)} is not supported by this release, and was not started: ${refusedRuntimes[known2].reason}`
    );
  if (!drivenIds.some((id2) => isCalled(id2, name)))
    return none("RUNTIME_UNSUPPORTED", `${quoted(file)} is not called ${drivenWords}, and was not started`);
  const said = await versionOf(real);
  const id = drivenIds.find((each) => said.startsWith(drivenRuntimes[each].says));
  if (id !== void 0) return describe(id, real);
  const other = refusedIds.find((each) => said.startsWith(refusedRuntimes[each].says));
  return other === void 0 ? none("RUNTIME_UNSUPPORTED", `${quoted(file)} does not say that it is ${drivenWords}`) : refused(
    other,
    `${quoted(file)} says that it is ${other}, which is not supported by this release: ${refusedRuntimes[other].reason}`
  );
}
function best() {
  const machine = thisMachine();
  const isBest = (id) => drivenRuntimes[id].bestOn(machine);
  const order = [...drivenIds.filter(isBest), ...drivenIds.filter((id) => !isBest(id))];
  const reasons3 = [];
  for (const id of order) {
    const answer2 = byName(id);
    if (answer2.kind === "found") return answer2;
    reasons3.push(answer2.reason);
  }
  return none("NO_RUNTIME", reasons3.join("; "));
}
async function chooseRuntime(wanted) {
  if (!isArchitecture(process.arch)) {
    const known2 = Object.values(architectures).map(({ words: words2 }) => words2);
    return none(
      "RUNTIME_UNSUPPORTED",
      `the policy is written for ${known2.join(" and ")}, not ${process.arch}`
    );
  }
  if (wanted.startsWith("/")) return await byPath(wanted);
  if (wanted === "auto") return best();
  const id = drivenIds.find((each) => each === wanted);
  if (id !== void 0) return byName(id);
  const other = refusedIds.find((each) => each === wanted);
  return other === void 0 ? none("RUNTIME_UNSUPPORTED", `${quoted(wanted)} is not a runtime that this tool knows`) : refused(other);
}

// src/sandbox/engines/engine.ts
var { spawn: spawn3, spawnSync } = require("node:child_process");
var fs6 = require("node:fs");
var path5 = require("node:path");
var { setTimeout: sleep3 } = require("node:timers/promises");

// src/sandbox/engines/engine-socket.ts
var { setTimeout: sleep2 } = require("node:timers/promises");
var CALL_MS = 3e4;
var BUILD_MS = 12e4;
var ANSWER_BYTES = 1024 * 1024;
var WORDS = 300;
var engineFailed = (code, message, hint = "read the engine\u2019s words above and its log; `tki doctor` shows what is here") => new CodedError(code, message, hint);
function wordsOf2(text2) {
  const line = (words2) => quoted(words2.replaceAll(new RegExp("\\p{Cc}+", "gu"), " ").slice(0, WORDS));
  try {
    const { message } = JSON.parse(text2);
    if (typeof message === "string") return line(message);
  } catch {
  }
  return text2.trim() === "" ? "no words" : line(text2.trim());
}
var unreachable = (socket, error) => engineFailed(
  "NO_RUNTIME",
  `nobody answers at ${quoted(socket)} (${error.code ?? error.message})`,
  "start the engine, or name another runtime with --runtime"
);
var whyAborted = (signal) => signal?.reason?.name === "TimeoutError" ? "no answer in the time for all of it" : "a signal came";
async function callEngine(socket, call, signal) {
  const { method, path: path31, body, tar } = call;
  const text2 = body === void 0 ? void 0 : JSON.stringify(body);
  if (signal?.aborted === true)
    throw engineFailed("ENGINE_ANSWER", `${method} ${path31.split("?")[0] ?? ""}: ${whyAborted(signal)}`);
  const http = await import("node:http");
  const answer2 = await new Promise((resolve, reject) => {
    const headers = { Host: "engine" };
    if (text2 !== void 0) headers["Content-Type"] = "application/json";
    if (tar !== void 0) headers["Content-Type"] = "application/x-tar";
    const request = http.request({ socketPath: socket, method, path: path31, headers, agent: false });
    const fail2 = (why2) => {
      request.destroy();
      reject(engineFailed("ENGINE_ANSWER", `${method} ${path31.split("?")[0] ?? ""}: ${why2}`));
    };
    const milliseconds = tar === void 0 ? CALL_MS : BUILD_MS;
    const timer = setTimeout(() => fail2(`no answer within ${milliseconds / 1e3} s`), milliseconds);
    const abort = () => fail2(whyAborted(signal));
    signal?.addEventListener("abort", abort, { once: true });
    request.once("close", () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    });
    request.once("error", (error) => reject(unreachable(socket, error)));
    request.once("upgrade", (_response, stream) => {
      stream.destroy();
      fail2("another protocol was answered");
    });
    request.once("response", (response) => {
      const pieces = [];
      let bytes = 0;
      response.on("data", (piece2) => {
        bytes += piece2.length;
        if (bytes > ANSWER_BYTES) fail2(`more than ${ANSWER_BYTES} bytes`);
        else pieces.push(piece2);
      });
      response.once("error", () => fail2("the answer broke off"));
      response.once("aborted", () => fail2("the answer broke off"));
      response.once(
        "end",
        () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(pieces).toString("utf8") })
      );
    });
    if (tar !== void 0) {
      tar.once("error", (error) => fail2(`the image's files could not be read: ${error.message}`));
      tar.pipe(request);
    } else request.end(text2);
  });
  if (!call.expect.includes(answer2.status)) {
    throw engineFailed(
      "SANDBOX_FAILED",
      `${method} ${path31.split("?")[0] ?? ""} was answered ${answer2.status}: ${wordsOf2(answer2.text)}`
    );
  }
  return answer2;
}
function objectIn({ text: text2 }, what) {
  try {
    const value = JSON.parse(text2);
    if (value instanceof Object && !Array.isArray(value)) return value;
  } catch {
  }
  throw engineFailed("ENGINE_ANSWER", `${what}: the answer is not a JSON object`);
}
var FRAME_HEADER = 8;
async function attach(socket, path31, limit) {
  const http = await import("node:http");
  const request = http.request({
    socketPath: socket,
    method: "POST",
    path: path31,
    headers: { Host: "engine", Connection: "Upgrade", Upgrade: "tcp" },
    agent: false
  });
  const { stream, head } = await new Promise((resolve, reject) => {
    const fail2 = (error) => {
      request.destroy();
      reject(error);
    };
    void sleep2(CALL_MS, void 0, { ref: false }).then(
      () => fail2(engineFailed("ENGINE_ANSWER", "attach: no answer in time"))
    );
    request.once("error", (error) => fail2(unreachable(socket, error)));
    request.once(
      "upgrade",
      (_response, upgraded, first) => resolve({ stream: upgraded, head: first })
    );
    request.once("response", (response) => {
      const pieces = [];
      response.on("data", (piece2) => pieces.length < 16 && pieces.push(piece2));
      response.once(
        "close",
        () => fail2(
          engineFailed(
            "SANDBOX_FAILED",
            `attach was answered ${response.statusCode}: ${wordsOf2(Buffer.concat(pieces).toString("utf8"))}`
          )
        )
      );
    });
    request.end();
  });
  const streams = {
    1: { pieces: [], bytes: 0 },
    2: { pieces: [], bytes: 0 }
  };
  let header2 = Buffer.alloc(0);
  let left = 0;
  let to;
  const take = (bytes) => {
    for (let rest = bytes; rest.length > 0; ) {
      if (left === 0) {
        const missing2 = FRAME_HEADER - header2.length;
        header2 = Buffer.concat([header2, rest.subarray(0, missing2)]);
        rest = rest.subarray(missing2);
        if (header2.length < FRAME_HEADER) return;
        to = streams[header2[0] ?? 0];
        left = header2.readUInt32BE(4);
        header2 = Buffer.alloc(0);
        continue;
      }
      const piece2 = rest.subarray(0, left);
      left -= piece2.length;
      rest = rest.subarray(piece2.length);
      if (to === void 0 || to.bytes >= limit) continue;
      to.pieces.push(Buffer.from(piece2.subarray(0, limit - to.bytes)));
      to.bytes += piece2.length;
    }
  };
  take(head);
  stream.on("data", take);
  stream.on("error", () => stream.destroy());
  return {
    stdout: () => Buffer.concat(streams[1]?.pieces ?? []),
    stderr: () => Buffer.concat(streams[2]?.pieces ?? []),
    [Symbol.dispose]: () => stream.destroy()
  };
}

// src/sandbox/engines/engine.ts
var API_OLDEST = 41;
var API_NEWEST = 47;
var PODMAN_DOCKER_API = "/v1.41";
var PODMAN_OWN_API = "/v4.0.0/libpod";
var SERVICE_MS = 2e4;
var SERVICE_IDLE_SECONDS = 60;
function untrustedSocket(file) {
  try {
    const real = fs6.realpathSync(file);
    const facts = fs6.statSync(real);
    if (!facts.isSocket()) return "is not a socket";
    if ((facts.mode & 7) !== 0) return "can be used by anyone";
    for (let part = real; ; part = path5.dirname(part)) {
      const { uid, mode } = fs6.statSync(part);
      if (uid !== 0) return `${quoted(part)} does not belong to root`;
      if (part !== real && (mode & 18) !== 0)
        return `${quoted(part)} can be written by users other than root`;
      if (part === "/") return null;
    }
  } catch {
    return "is not there";
  }
}
async function dockerVersion(socket, signal) {
  const said = objectIn(
    await callEngine(socket, { method: "GET", path: "/version", expect: [200] }, signal),
    "version"
  );
  const { Version: version, ApiVersion: api, MinAPIVersion: least, Components: components } = said;
  const [first] = Array.isArray(components) ? components : [];
  const minor = (value) => Number(/^1\.(\d{1,3})$/.exec(String(value))?.[1] ?? NaN);
  const use = Math.min(minor(api), API_NEWEST);
  const oldest = Math.max(API_OLDEST, minor(least) || 0);
  if (typeof version !== "string" || !/^[A-Za-z0-9.+~-]{1,60}$/.test(version) || !(use >= oldest)) {
    throw engineFailed(
      "ENGINE_ANSWER",
      `${quoted(socket)} says no version of Docker's API from 1.${API_OLDEST} to 1.${API_NEWEST}`,
      "use an engine with that API; docs/venues.md names those that were tried"
    );
  }
  return {
    name: first?.Name === "Podman Engine" ? "Podman Engine" : "Docker Engine",
    version,
    api: `/v1.${use}`,
    digest: canonicalDigest(said)
  };
}
async function dockerAt(candidates) {
  let why2 = `${candidates[0]} is not there`;
  for (const socket of candidates) {
    const problem = untrustedSocket(socket);
    if (problem !== null) {
      if (problem !== "is not there") why2 = `${quoted(socket)} ${problem}`;
      continue;
    }
    const before = performance.now();
    const { name, version, api, digest } = await dockerVersion(socket);
    const firstProcessMs = wholeMs(before);
    if (name !== "Docker Engine")
      return {
        kind: "none",
        code: "RUNTIME_UNSUPPORTED",
        reason: `${quoted(socket)} is podman\u2019s: use --runtime podman`
      };
    return {
      kind: "found",
      engine: {
        id: "docker",
        path: fs6.realpathSync(socket),
        version: `${name} ${version}, API ${api.slice(2)}`,
        firstProcessMs,
        digest,
        grade: "B"
      }
    };
  }
  return { kind: "none", code: "NO_RUNTIME", reason: `docker: ${why2}` };
}
function podmanAt(file) {
  const before = performance.now();
  const said = spawnSync(file, ["--version"], { env: {}, encoding: "utf8", timeout: 1e4 }).stdout ?? "";
  const firstProcessMs = wholeMs(before);
  const version = said.split("\n")[0]?.slice(0, 200) ?? "";
  if (!/^podman version (?:[4-9]|\d\d)\./.test(version))
    return {
      kind: "none",
      code: "RUNTIME_UNSUPPORTED",
      reason: `${quoted(file)} does not say that it is podman 4 or newer`
    };
  return {
    kind: "found",
    engine: { id: "podman", path: file, version, firstProcessMs, digest: fileDigest(file), grade: "B" }
  };
}
async function chooseEngine(wanted) {
  try {
    if (wanted === "docker") return await dockerAt(engines.docker.places);
    if (wanted === "podman") return podmanAt(trustedProgram("podman"));
    if (!wanted.startsWith("/")) return null;
    const facts = fs6.statSync(wanted, { throwIfNoEntry: false });
    if (facts?.isSocket() === true) return await dockerAt([wanted]);
    const real = facts === void 0 ? wanted : fs6.realpathSync(wanted);
    if (path5.basename(real) !== "podman") return null;
    const problem = untrusted(real);
    return problem === null ? podmanAt(real) : { kind: "none", code: "NO_RUNTIME", reason: `${quoted(wanted)}: ${problem}` };
  } catch (error) {
    if (isCoded(error, "MISSING_PROGRAM")) return { kind: "none", code: "NO_RUNTIME", reason: error.message };
    throw error;
  }
}
async function openDocker(choice, limit) {
  const socket = choice.path;
  const { api } = await dockerVersion(socket, limit);
  const call = (each, signal = limit) => callEngine(socket, { ...each, path: `${api}${each.path}` }, signal);
  return {
    id: "docker",
    socket,
    service: null,
    call,
    create: (request, run3) => call({
      method: "POST",
      path: `/containers/create?name=${containerId(run3)}`,
      body: request,
      expect: [201]
    }),
    versioned: (apiPath) => `${api}${apiPath}`,
    [Symbol.asyncDispose]: async () => {
    }
  };
}
function podmanConfig() {
  const lines3 = ["[containers]", "default_sysctls = []", "default_ulimits = []", "env = []", "volumes = []"];
  lines3.push("devices = []", "mounts = []", "[engine]", 'events_logger = "none"');
  const machine = thisMachine();
  const best2 = drivenIds.find((id) => drivenRuntimes[id].bestOn(machine));
  if (machine.unifiedBeside && best2 !== void 0)
    lines3.push(`runtime = ${JSON.stringify(trustedProgram(best2))}`);
  return `${lines3.join("\n")}
`;
}
async function openPodman(choice, folder, limit) {
  const socket = path5.join(folder, "podman.sock");
  const config = path5.join(folder, "containers.conf");
  fs6.writeFileSync(config, podmanConfig(), { mode: 384 });
  const service = spawn3(
    choice.path,
    ["system", "service", `--time=${SERVICE_IDLE_SECONDS}`, `unix://${socket}`],
    {
      env: { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", CONTAINERS_CONF: config },
      stdio: "ignore",
      // A signal to the run's group reaches us; the service ends when we have taken away what it made.
      detached: true
    }
  );
  const ended = new Promise((resolve) => {
    service.once("exit", () => resolve());
    service.once("error", () => resolve());
  });
  const close = async () => {
    service.kill("SIGTERM");
    const timer = setTimeout(() => service.kill("SIGKILL"), 5e3);
    await ended;
    clearTimeout(timer);
  };
  const until = performance.now() + SERVICE_MS;
  for (; ; ) {
    try {
      await callEngine(socket, { method: "GET", path: "/_ping", expect: [200] }, limit);
      break;
    } catch (error) {
      if (service.exitCode !== null || performance.now() > until || limit?.aborted === true) {
        await close();
        throw error;
      }
      await sleep3(20);
    }
  }
  const { pid = 0 } = service;
  return {
    id: "podman",
    socket,
    service: { pid, start: processStart(pid) ?? "" },
    call: (each, signal = limit) => callEngine(socket, { ...each, path: `${PODMAN_DOCKER_API}${each.path}` }, signal),
    create: (request) => callEngine(socket, {
      method: "POST",
      path: `${PODMAN_OWN_API}/containers/create`,
      body: request,
      expect: [201]
    }),
    versioned: (apiPath) => `${PODMAN_DOCKER_API}${apiPath}`,
    [Symbol.asyncDispose]: close
  };
}
async function openEngine(choice, folder, limit) {
  switch (choice.id) {
    case "docker":
      return await openDocker(choice, limit);
    case "podman":
      return await openPodman(choice, folder, limit);
  }
}
async function engineDigest(choice) {
  switch (choice.id) {
    case "docker":
      return (await dockerVersion(choice.path)).digest;
    case "podman":
      return fileDigest(choice.path);
  }
}

// src/sandbox/engines/made.ts
var fs12 = require("node:fs");
var path10 = require("node:path");
var { setTimeout: sleep4 } = require("node:timers/promises");

// src/formats/kernel/engine-request.ts
var RUN_LABEL = "urn.tool-kiem-thu.run";
var ENGINE_TIMEOUT_SECONDS = 300;
var seccompFile = (run3) => `${WORK_ROOT}/${run3}/seccomp.json`;
var readOnlyInput = (run3) => `${WORK_ROOT}/${run3}/in-read-only`;
var program = (policy2) => ["/app/node", ...policy2.node_options, "/app/enter.cjs"];
var rlimits = ({ limits: limits2 }) => [
  ["core", limits2.core_bytes],
  ["cpu", limits2.cpu_seconds],
  ["fsize", limits2.file_bytes],
  ["nofile", limits2.open_files],
  // Not the policy's: engines ask for a million where nothing is said, and may not.
  ["nproc", limits2.tasks]
];
function dockerRequest(policy2, seccomp, places) {
  const { limits: limits2 } = policy2;
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
      Memory: limits2.memory_bytes,
      MemorySwap: limits2.memory_bytes,
      PidsLimit: limits2.tasks,
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
  const { limits: limits2 } = policy2;
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
      memory: { limit: limits2.memory_bytes, swap: limits2.memory_bytes },
      pids: { limit: limits2.tasks }
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

// src/formats/kernel/runtimes.ts
var runtimeFacts = Object.fromEntries(
  Object.entries({ ...drivenRuntimes, ...engines }).map(([id, { grade, filterBytes }]) => [
    id,
    { grade, filterBytes }
  ])
);
function isEngine(id) {
  return Object.hasOwn(engines, id);
}
var runtimeNames = ["auto", ...drivenIds, ...engineIds, ...refusedIds];
var offeredRuntimeNames = [
  "auto",
  ...drivenIds,
  ...engineIds,
  ...refusedIds.filter((id) => refusedRuntimes[id].offered)
];
var offeredRuntimes = offeredRuntimeNames.join(", ");

// src/sandbox/lock-record.ts
var fs7 = require("node:fs");
function ownRecord(run3) {
  return {
    schema: "tki-lock/v2",
    run: run3,
    pid: process.pid,
    process_start: processStart(process.pid) ?? "",
    boot_id: bootId(),
    pid_namespace: pidNamespace(),
    init: null,
    runtime_command: null,
    container: ""
  };
}
function readLock(file) {
  try {
    const record = JSON.parse(fs7.readFileSync(file, "utf8"));
    return record.schema === "tki-lock/v2" && /^[0-9a-f]{16}$/.test(record.run) ? record : null;
  } catch {
    return null;
  }
}
function isDead(record) {
  if (record.boot_id !== bootId()) return true;
  return record.pid_namespace === pidNamespace() && processStart(record.pid) !== record.process_start;
}
function bootId() {
  return fs7.readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim();
}
function pidNamespace() {
  return fs7.readlinkSync("/proc/self/ns/pid");
}

// src/sandbox/state-folders.ts
var fs9 = require("node:fs");
var path7 = require("node:path");

// src/sandbox/host-root.ts
var fs8 = require("node:fs");
var path6 = require("node:path");
var MARK = path6.join(import.meta.dirname, "../operator-image");
var mountNamespace = (pid) => fs8.readlinkSync(`/proc/${pid}/ns/mnt`);
function engineProcess() {
  try {
    const own2 = mountNamespace("self");
    for (let pid = String(process.pid); ; ) {
      const parent = /^PPid:\t(\d+)$/m.exec(fs8.readFileSync(`/proc/${pid}/status`, "latin1"))?.[1];
      if (parent === void 0 || parent === "0") return null;
      if (mountNamespace(parent) !== own2) return parent;
      pid = parent;
    }
  } catch {
    return null;
  }
}
var anchor = fs8.existsSync(MARK) ? engineProcess() : null;
var HOST_PROCESS = anchor;
var HOST_ROOT = anchor === null ? "" : `/proc/${anchor}/root`;
function onHost(file) {
  return HOST_ROOT !== "" && file.startsWith(`${HOST_ROOT}/`) ? file.slice(HOST_ROOT.length) : file;
}
function whyNoHost() {
  if (!fs8.existsSync(MARK) || anchor !== null) return null;
  return "this is the operator\u2019s image, and the host cannot be reached from its container: start it with --pid host, SYS_PTRACE and the other options";
}

// src/sandbox/state-folders.ts
var STATE_ROOT = `${HOST_ROOT}/run/tool-kiem-thu`;
var RUNS = `${HOST_ROOT}${WORK_ROOT}`;
var notOurs = (message) => new CodedError(
  "WORKSPACE",
  message,
  "remove what is there, or run on a machine where only root can write it"
);
var MAKE_TRIES = 100;
function makeDirectory(directory) {
  const options = { mode: 448 };
  try {
    fs9.mkdirSync(directory, options);
  } catch (error) {
    const code = errorCode(error);
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || directory === path7.dirname(directory)) throw error;
    makeDirectory(path7.dirname(directory));
    fs9.mkdirSync(directory, options);
  }
}
function madeDirectory(directory) {
  for (let tries = 1; ; tries += 1) {
    try {
      makeDirectory(directory);
      return fs9.lstatSync(directory);
    } catch (error) {
      if (!["ENOENT", "EEXIST"].includes(errorCode(error)) || tries === MAKE_TRIES) throw error;
    }
  }
}
function closed(directory, facts) {
  const open = facts.mode & 63;
  if (!facts.isDirectory() || facts.uid !== 0 || open === 0 || (open & 18) !== 0) return facts;
  fs9.chmodSync(directory, 448);
  return fs9.lstatSync(directory);
}
function rootOnly(directory) {
  const facts = onStorage(directory, () => closed(directory, madeDirectory(directory)));
  if (!facts.isDirectory() || facts.uid !== 0 || (facts.mode & 63) !== 0) {
    throw notOurs(`${directory} is not a directory that belongs to root alone`);
  }
}
var lockPath = (run3) => path7.join(STATE_ROOT, `lock-${run3}.json`);
var stateDir = (run3) => path7.join(STATE_ROOT, `s-${run3}`);
var UNNAMED_AGE_MS = 6e5;

// src/sandbox/engines/cached-filter.ts
var fs10 = require("node:fs");
var path8 = require("node:path");
var everyKept = drivenIds.flatMap((id) => {
  const { keeps, filterFile: file } = drivenRuntimes[id];
  return keeps === null || file === null ? [] : [{ ...keeps, file, state: `${HOST_ROOT}${keeps.state}` }];
});
var factsOf = (file) => fs10.lstatSync(file, { throwIfNoEntry: false });
function cachedFilterOf(id, places = everyKept) {
  const found = places.flatMap(({ state, file, filters }) => {
    const held = factsOf(path8.join(state, id, file));
    return held === void 0 ? [] : [{ held, folder: path8.join(state, filters) }];
  });
  return () => {
    for (const { held, folder } of found) {
      try {
        for (const name of fs10.readdirSync(folder)) {
          const file = path8.join(folder, name);
          const facts = factsOf(file);
          if (facts?.ino === held.ino && facts.dev === held.dev && facts.nlink === 1) fs10.rmSync(file);
        }
      } catch {
      }
    }
  };
}

// src/sandbox/engines/image.ts
var fs11 = require("node:fs");
var path9 = require("node:path");
var { Readable } = require("node:stream");
var dockerfile = [
  "FROM scratch",
  "ARG TKI_RUN=by-hand",
  `LABEL ${RUN_LABEL}=$TKI_RUN`,
  "COPY rootfs/ /",
  "USER 2099999999:2099999999",
  'ENTRYPOINT ["/app/node", "--jitless", "--disallow-code-generation-from-strings", "--no-warnings", "--max-old-space-size=512", "--max-semi-space-size=2", "/app/enter.cjs"]',
  ""
].join("\n");
var BLOCK = 512;
var PIECE_BYTES2 = 1024 * 1024;
function header(name, mode, size, type) {
  if (Buffer.byteLength(name) > 100)
    throw engineFailed("SANDBOX_FAILED", `the name ${name} is too long for a tar`);
  const block = Buffer.alloc(BLOCK);
  const octal = (value, length) => value.toString(8).padStart(length - 1, "0");
  block.write(name, 0);
  block.write(octal(mode, 8), 100);
  block.write(octal(0, 8), 108);
  block.write(octal(0, 8), 116);
  block.write(octal(size, 12), 124);
  block.write(octal(0, 12), 136);
  block.write("        ", 148);
  block.write(type, 156);
  block.write("ustar\x0000", 257);
  let sum = 0;
  for (const byte of block) sum += byte;
  block.write(`${octal(sum, 7)}\0 `, 148);
  return block;
}
function* fileBytes(file) {
  const descriptor = fs11.openSync(file, "r");
  try {
    for (; ; ) {
      const piece2 = Buffer.allocUnsafe(PIECE_BYTES2);
      const count = fs11.readSync(descriptor, piece2, 0, piece2.length, null);
      if (count === 0) return;
      yield piece2.subarray(0, count);
    }
  } finally {
    fs11.closeSync(descriptor);
  }
}
function* treeBytes(directory, inside) {
  for (const entry of fs11.readdirSync(directory, { withFileTypes: true })) {
    const [source, name] = [path9.join(directory, entry.name), `${inside}/${entry.name}`];
    const { mode, size } = fs11.lstatSync(source);
    if (entry.isDirectory()) {
      yield header(`${name}/`, mode & 4095, 0, "5");
      yield* treeBytes(source, name);
    } else if (entry.isFile()) {
      yield header(name, mode & 4095, size, "0");
      yield* fileBytes(source);
      yield Buffer.alloc((BLOCK - size % BLOCK) % BLOCK);
    } else throw engineFailed("SANDBOX_FAILED", `${name} is neither a file nor a directory`);
  }
}
function* contextBytes(rootfs) {
  const recipe = Buffer.from(dockerfile);
  yield header("Dockerfile", 292, recipe.length, "0");
  yield recipe;
  yield Buffer.alloc((BLOCK - recipe.length % BLOCK) % BLOCK);
  yield header("rootfs/", 493, 0, "5");
  yield* treeBytes(rootfs, "rootfs");
  yield Buffer.alloc(2 * BLOCK);
}
var IMAGE_ID = /^sha256:[0-9a-f]{64}$/;
function builtImage(text2) {
  const ids = [];
  for (const line of text2.split("\n").filter((each) => each.trim() !== "")) {
    const { aux, error } = objectIn({ status: 200, text: line }, "the build");
    if (typeof error === "string")
      throw engineFailed("SANDBOX_FAILED", `the image was not built: ${error.slice(0, 300)}`);
    if (typeof aux?.ID === "string") ids.push(aux.ID);
  }
  const [id] = ids;
  if (id === void 0 || ids.length !== 1 || !IMAGE_ID.test(id))
    throw engineFailed("ENGINE_ANSWER", "the build names no image, or more than one");
  return id;
}
async function buildImage(engine, run3, rootfs, signal) {
  const query = new URLSearchParams({
    nocache: "true",
    rm: "true",
    forcerm: "true",
    // The word for "never ask a registry": there is nothing to ask for, and nothing is.
    pull: "false",
    networkmode: "none",
    buildargs: JSON.stringify({ TKI_RUN: run3 })
  });
  const answer2 = await engine.call(
    {
      method: "POST",
      path: `/build?${query.toString()}`,
      tar: Readable.from(contextBytes(rootfs)),
      expect: [200]
    },
    signal
  );
  const id = builtImage(answer2.text);
  const facts = objectIn(
    await engine.call({ method: "GET", path: `/images/${id}/json`, expect: [200] }),
    "the image"
  );
  const bare = (value) => typeof value === "string" ? value.replace(/^sha256:/, "") : "";
  if (bare(facts.Id) !== bare(id) || facts.Config?.Labels?.[RUN_LABEL] !== run3)
    throw engineFailed("ENGINE_ANSWER", "the engine shows another image than the one that it built");
  return id;
}

// src/sandbox/engines/made.ts
var CONTAINER_ID = /^[0-9a-f]{64}$/;
var GONE_MS2 = 15e3;
var POLL_MS2 = 20;
var recordPath = (run3) => path10.join(STATE_ROOT, `engine-${run3}.json`);
async function gone(engine, what, apiPath) {
  const until = performance.now() + GONE_MS2;
  while ((await engine.call({ method: "GET", path: apiPath, expect: [200, 404] })).status !== 404) {
    if (performance.now() > until)
      throw engineFailed(
        "SANDBOX_FAILED",
        `${what} is still there, although ${engine.id} was told to remove it`
      );
    await sleep4(POLL_MS2);
  }
}
async function removeContainer(engine, id) {
  const dropFilter = engine.id === "podman" ? cachedFilterOf(id) : () => {
  };
  if (engine.id === "podman")
    await engine.call({
      method: "POST",
      path: `/containers/${id}/kill?signal=KILL`,
      expect: [204, 404, 409, 500]
    });
  await engine.call({
    method: "DELETE",
    path: `/containers/${id}?force=true&v=false`,
    expect: [200, 204, 404, 409]
  });
  await gone(engine, "the container", `/containers/${id}/json`);
  dropFilter();
}
async function removeImages(engine, ids) {
  const until = performance.now() + GONE_MS2;
  for (let left = ids; ; await sleep4(POLL_MS2)) {
    const shown2 = [];
    for (const id of left) {
      await engine.call({
        method: "DELETE",
        path: `/images/${id}?force=false&noprune=false`,
        expect: [200, 404, 409, 500]
      });
      const { status } = await engine.call({
        method: "GET",
        path: `/images/${id}/json`,
        expect: [200, 404]
      });
      if (status === 200) shown2.push(id);
    }
    if (shown2.length === 0) return;
    if (performance.now() > until)
      throw engineFailed("SANDBOX_FAILED", `${engine.id} does not remove the image of this run`);
    left = shown2;
  }
}
var filter = (run3) => encodeURIComponent(JSON.stringify({ label: [`${RUN_LABEL}=${run3}`] }));
async function labelled(engine, kind, run3) {
  const { text: text2 } = await engine.call({
    method: "GET",
    path: `/${kind}/json?all=true&filters=${filter(run3)}`,
    expect: [200]
  });
  const rows = JSON.parse(text2);
  if (!Array.isArray(rows)) throw engineFailed("ENGINE_ANSWER", `the list of ${kind} is not a list`);
  const ids = rows;
  const form = kind === "containers" ? CONTAINER_ID : IMAGE_ID;
  return ids.flatMap(({ Id, Labels }) => {
    const id = typeof Id === "string" && kind === "images" && CONTAINER_ID.test(Id) ? `sha256:${Id}` : Id;
    return typeof id === "string" && form.test(id) && Labels?.[RUN_LABEL] === run3 ? [id] : [];
  });
}
async function removeAll(engine, containers, images) {
  for (const id of [...containers].reverse()) await removeContainer(engine, id);
  await removeImages(engine, images);
}
function openMade(choice, engine, run3) {
  const containers = [];
  const images = [];
  const write = () => {
    const record = {
      schema: "tki-engine/v1",
      run: run3,
      pid: process.pid,
      process_start: processStart(process.pid) ?? "",
      boot_id: bootId(),
      pid_namespace: fs12.readlinkSync("/proc/self/ns/pid"),
      engine: choice.id,
      path: choice.path,
      service: engine.service,
      containers,
      images
    };
    fs12.writeFileSync(`${recordPath(run3)}.new`, JSON.stringify(record), { mode: 384 });
    fs12.renameSync(`${recordPath(run3)}.new`, recordPath(run3));
  };
  write();
  return {
    container(id) {
      containers.push(id);
      write();
    },
    image(id) {
      images.push(id);
      write();
    },
    async [Symbol.asyncDispose]() {
      await removeAll(engine, containers, images);
      await removeAll(
        engine,
        await labelled(engine, "containers", run3),
        await labelled(engine, "images", run3)
      );
      fs12.rmSync(recordPath(run3), { force: true });
    }
  };
}
function readRecord(file) {
  try {
    const record = JSON.parse(fs12.readFileSync(file, "utf8"));
    const ours2 = record.schema === "tki-engine/v1" && /^[0-9a-f]{16}$/.test(record.run) && isEngine(record.engine) && record.containers.every((id) => CONTAINER_ID.test(id)) && record.images.every((id) => IMAGE_ID.test(id));
    return ours2 ? record : null;
  } catch {
    return null;
  }
}
var RECORD_NAME = /^engine-[0-9a-f]{16}\.json$/;
function deadRecords() {
  const dead = /* @__PURE__ */ new Map();
  const names = fs12.existsSync(STATE_ROOT) ? fs12.readdirSync(STATE_ROOT) : [];
  for (const name of names.filter((each) => RECORD_NAME.test(each))) {
    const record = readRecord(path10.join(STATE_ROOT, name));
    if (record === null) continue;
    const here = record.boot_id === bootId();
    if (here && record.pid_namespace !== fs12.readlinkSync("/proc/self/ns/pid")) continue;
    if (here && processStart(record.pid) === record.process_start) continue;
    if (here) endService(record);
    const key = `${record.engine} ${record.path}`;
    dead.set(key, [...dead.get(key) ?? [], record]);
  }
  return dead;
}
var SWEEP_MS = 15e3;
function endService({ service }) {
  if (service === null || processStart(service.pid) !== service.start) return;
  try {
    process.kill(service.pid, "SIGKILL");
  } catch {
  }
}
async function removeDeadMade() {
  const removed = [];
  const left = [];
  for (const records of deadRecords().values()) {
    const [first] = records;
    if (first === void 0) continue;
    let folder;
    try {
      var _stack = [];
      try {
        folder = fs12.mkdtempSync(path10.join(STATE_ROOT, "e-"));
        const limit = AbortSignal.timeout(SWEEP_MS);
        const engine = __using(_stack, await openEngine({ id: first.engine, path: first.path }, folder, limit), true);
        for (const { run: run3, containers } of records)
          await removeAll(
            engine,
            [.../* @__PURE__ */ new Set([...containers, ...await labelled(engine, "containers", run3)])],
            []
          );
        for (const { run: run3, images } of records) {
          await removeAll(engine, [], [.../* @__PURE__ */ new Set([...images, ...await labelled(engine, "images", run3)])]);
          fs12.rmSync(recordPath(run3), { force: true });
          removed.push(run3);
        }
      } catch (_) {
        var _error = _, _hasError = true;
      } finally {
        var _promise = __callDispose(_stack, _error, _hasError);
        _promise && await _promise;
      }
    } catch (error) {
      const why2 = error instanceof Error ? error.message : "unknown";
      const stay = records.filter(({ run: run3 }) => !removed.includes(run3));
      left.push(...stay.map(({ run: run3 }) => ({ run: run3, why: why2 })));
    } finally {
      if (folder !== void 0) fs12.rmSync(folder, { recursive: true, force: true });
    }
  }
  return { removed, left };
}
function createdContainer(answer2) {
  const { Id: id } = objectIn(answer2, "create");
  if (typeof id !== "string" || !CONTAINER_ID.test(id))
    throw engineFailed("ENGINE_ANSWER", "create returned no container id");
  return id;
}

// src/sandbox/sweep.ts
var fs15 = require("node:fs");
var path12 = require("node:path");

// src/sandbox/remove-run.ts
var fs14 = require("node:fs");
var path11 = require("node:path");
var { setTimeout: sleep5 } = require("node:timers/promises");

// src/sandbox/mounts.ts
var { spawnSync: spawnSync2 } = require("node:child_process");
var fs13 = require("node:fs");

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
function mountAt(mounts, place) {
  return mounts.findLast(({ mount_point }) => mount_point === place);
}
function groupBelow(mounts, place, group) {
  const seen2 = mountAt(mounts, place)?.root ?? "/";
  if (seen2 === "/") return group;
  return group === seen2 ? "/" : group.startsWith(`${seen2}/`) ? group.slice(seen2.length) : group;
}

// src/sandbox/mounts.ts
function withoutLinks(directory) {
  if (HOST_PROCESS !== null) {
    const named = onHost(directory);
    const command = ["--target", HOST_PROCESS, "--mount", "--", "/usr/bin/readlink", "-e", named];
    const answer2 = spawnSync2(trustedProgram("nsenter"), command, { env: {}, encoding: "utf8" });
    return answer2.status === 0 ? answer2.stdout.replace(/\n$/, "") : named;
  }
  try {
    return fs13.realpathSync(directory);
  } catch {
    return directory;
  }
}
function mountPointsBelow(given) {
  const directory = withoutLinks(given);
  const table = `/proc/${HOST_PROCESS ?? "self"}/mountinfo`;
  const mounts = parseMountinfo(fs13.readFileSync(table, "latin1")) ?? [];
  return mounts.map((mount) => mount.mount_point).filter((point) => point === directory || point.startsWith(`${directory}/`)).sort((a, b) => a.length - b.length);
}
function inHostsMounts(pid, program2) {
  return [trustedProgram("nsenter"), "--target", pid, "--mount", "--", `/bin/${program2}`];
}
async function run2(program2, args) {
  const command = HOST_PROCESS === null ? [trustedProgram(program2)] : inHostsMounts(HOST_PROCESS, program2);
  const [file = "", ...before] = command;
  const result = await runProgram(file, [...before, ...args.map(onHost)], { says: "stderr" });
  if (result.status !== 0) {
    requireStarted(program2, result);
    const words2 = result.stderr.toString("latin1").trim() || "no answer";
    throw new CodedError(
      "SANDBOX_FAILED",
      `${program2} ${args.join(" ")}: ${words2}`,
      // Of a mount it is not the disk that is full.
      words2.includes("No space left on device") ? "as many mounts are here as the machine allows: raise fs.mount-max (`sysctl`), or find what mounts so much (`findmnt`)" : "read the words of mount above: this root may not mount here, or the kernel lacks tmpfs"
    );
  }
}
async function mountOut(directory, options) {
  await run2("mount", [
    "-t",
    "tmpfs",
    "-o",
    `nosuid,nodev,noexec,size=${options.bytes},nr_inodes=${options.inodes},mode=${options.mode}`,
    "tmpfs",
    directory
  ]);
}
async function mountReadOnly(from, to) {
  await run2("mount", ["--bind", from, to]);
  await run2("mount", ["-o", "remount,bind,ro,nosuid,nodev,noexec", to]);
}
async function unmount(mountPoint2) {
  try {
    await run2("umount", ["-l", mountPoint2]);
  } catch (error) {
    if (mountPointsBelow(mountPoint2).length > 0) throw error;
  }
}

// src/sandbox/remove-run.ts
var END_WAIT_MS = 1e4;
async function removeRun(record, runRuntime) {
  const dir = path11.join(RUNS, record.run);
  if (record.runtime_command !== null && record.boot_id === bootId()) {
    try {
      await runRuntime?.([...record.runtime_command, "delete", "--force", record.container]);
    } catch {
    }
    await end(record.init);
    await removeControlGroups(record.container);
  }
  for (const mountPoint2 of mountPointsBelow(dir).reverse()) await unmount(mountPoint2);
  if (mountPointsBelow(dir).length > 0) throw notOurs(`something is still mounted below ${dir}`);
  removeFiles(record.run);
}
function removeFiles(run3) {
  fs14.rmSync(path11.join(RUNS, run3), { recursive: true, force: true });
  fs14.rmSync(stateDir(run3), { recursive: true, force: true });
  fs14.rmSync(`${lockPath(run3)}.new`, { force: true });
  fs14.rmSync(lockPath(run3), { force: true });
  try {
    fs14.rmdirSync(RUNS);
  } catch {
  }
}
async function end(init) {
  if (init === null) return;
  for (let wait = 0; processStart(init.pid) === init.start; wait += 10) {
    if (wait === 0) process.kill(init.pid, "SIGKILL");
    if (wait > END_WAIT_MS) throw notOurs(`the container's process ${init.pid} does not end`);
    await sleep5(10);
  }
}
async function removeControlGroups(container) {
  if (!/^tki-[0-9a-f]{16}$/.test(container)) return;
  const groups = `${HOST_ROOT}/sys/fs/cgroup`;
  const roots = [groups];
  const mounted = fs14.existsSync(groups) ? fs14.readdirSync(groups, { withFileTypes: true }) : [];
  for (const entry of mounted) {
    if (entry.isDirectory()) roots.push(path11.join(groups, entry.name));
  }
  for (const root of roots) {
    for (let wait = 0; ; wait += 10) {
      try {
        fs14.rmdirSync(path11.join(root, container));
        break;
      } catch (error) {
        const code = error.code;
        if (code === "ENOENT" || code === "EROFS" && !fs14.existsSync(path11.join(root, container))) break;
        if (code !== "EBUSY" || wait > END_WAIT_MS)
          throw notOurs(`the control group of ${container} cannot be removed (${code})`);
        await sleep5(10);
      }
    }
  }
}

// src/sandbox/sweep.ts
var LOCK_NAME = /^lock-[0-9a-f]{16}\.json$/;
var UNNAMED_LOCK = /^lock-[0-9a-f]{16}\.json\.new$/;
var SWEEP_MS2 = 2e4;
function removeUnnamed(file) {
  try {
    if (fs15.existsSync(file.slice(0, -".new".length))) return;
    const record = readLock(file);
    const old = Date.now() - fs15.statSync(file).mtimeMs > UNNAMED_AGE_MS;
    if (record === null ? old : isDead(record)) fs15.rmSync(file);
  } catch {
  }
}
async function removeDeadRuns(runRuntime) {
  if (!fs15.existsSync(STATE_ROOT)) return { removed: [], left: [] };
  rootOnly(STATE_ROOT);
  const removed = [];
  const left = [];
  const until = performance.now() + SWEEP_MS2;
  for (const name of fs15.readdirSync(STATE_ROOT)) {
    const file = path12.join(STATE_ROOT, name);
    if (UNNAMED_LOCK.test(name)) removeUnnamed(file);
    const record = LOCK_NAME.test(name) ? readLock(file) : null;
    if (record === null || !isDead(record)) continue;
    try {
      if (performance.now() > until) throw notOurs("the sweep took too long; the next run goes on");
      await removeRun(record, runRuntime);
    } catch (error) {
      if (fs15.existsSync(file)) {
        left.push({ run: record.run, why: error instanceof Error ? error.message : "unknown" });
        continue;
      }
    }
    removed.push(record.run);
  }
  return { removed, left };
}

// src/host/clock.ts
var latest = 0;
function now() {
  latest = Math.max(latest, Date.now(), performance.timeOrigin + performance.now());
  return new Date(latest).toISOString();
}

// src/host/coded-failure.ts
var REPORT_IT = "run `tki doctor`; if it happens again, report it with this line";
var exhausted = {
  EAGAIN: [
    "the machine starts no more processes",
    "raise `ulimit -u` or the pids limit of the job, or end what fills it"
  ],
  ENOMEM: ["the machine has no memory left", "give it more, or end what fills it"],
  ENOSYS: [
    "the kernel lacks a call that is needed",
    "use a kernel of 5.10 or newer, without a filter around the job"
  ]
};
function parts(error) {
  const later = [];
  let first = error;
  while (first instanceof Error && "suppressed" in first && "error" in first) {
    later.unshift(first.error);
    first = first.suppressed;
  }
  return { first, later };
}
var wordsOf3 = (error) => error instanceof Error ? error.message : "an unknown failure";
var ofOurOwnMaking = /* @__PURE__ */ new Set(["ENOENT", "EEXIST", "ENOTDIR"]);
function codedAlone(error) {
  if (error instanceof Error && "code" in error && "hint" in error) {
    const code2 = String(error.code);
    return Object.hasOwn(reasons, code2) ? { code: code2, text: error.message, hint: String(error.hint) } : { code: "SANDBOX_FAILED", text: `${code2}: ${error.message}`, hint: String(error.hint) };
  }
  const code = errorCode(error);
  const stored = ofOurOwnMaking.has(code) ? null : storageFailure("what the sandbox is made in", error);
  if (stored !== null) return { code: stored.code, text: stored.message, hint: stored.hint };
  const [reason, remedy] = (Object.hasOwn(exhausted, code) ? exhausted[code] : void 0) ?? [];
  if (reason !== void 0 && remedy !== void 0)
    return { code: "SANDBOX_FAILED", text: `${reason} (${code})`, hint: remedy };
  return { code: "HOST_FAILED", text: quoted(wordsOf3(error)), hint: REPORT_IT };
}
var explained = /* @__PURE__ */ new Set(["SANDBOX_FAILED", "HOST_FAILED", "INSPECTOR_DIED"]);
var DENIED = /not permitted|permission denied|\bE(?:PERM|ACCES)\b/i;
var ENDED_EARLY = /\bended (?:with|by|before)\b|did not end|could not be started|without a process|the runtime mounted no|lacks a call/;
var SHORT = /temporarily unavailable|cannot fork|cannot allocate|out of memory|starts no more|no memory left|ended (?:with (?:null|137|-1)|by SIG)|\bE(?:AGAIN|NOMEM)\b/i;
var NOT_TAKEN = /cgroup\.procs.*invalid argument/i;
var STAYS = /of the runtime stays: /;
var points = {
  denied: [DENIED],
  filtered: [DENIED, ENDED_EARLY],
  short: [SHORT],
  scheduled: [NOT_TAKEN],
  covered: [STAYS]
};
function codedOf(error, faults) {
  const { first, later } = parts(error);
  const coded = codedAlone(first);
  const cleaning = later.map((each) => `; and while cleaning up: ${codedAlone(each).text}`).join("");
  const text2 = `${coded.text}${cleaning}`;
  const judged2 = coded.code === "NOT_AS_EXPECTED";
  const all = judged2 || explained.has(coded.code) ? faults() : [];
  const sure = judged2 ? [] : all.filter(({ perhaps: perhaps2 }) => perhaps2 === void 0);
  if (sure.length > 0) {
    return {
      code: "SANDBOX_FAILED",
      text: `${sure.map(({ reason }) => reason).join("; ")}: ${text2}`,
      hint: sure.map(({ remedy }) => remedy).join("; ")
    };
  }
  const perhaps = all.filter(
    ({ perhaps: point }) => judged2 || point !== void 0 && points[point].some((words2) => words2.test(coded.text))
  );
  const hints = perhaps.map(({ reason, remedy }) => `${reason}, which may be why: ${remedy}`);
  return { ...coded, text: text2, hint: [...hints, coded.hint].join("; ") };
}

// src/host/engine-run.ts
var fs31 = require("node:fs");
var path26 = require("node:path");

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
    "--max-old-space-size=512",
    "--max-semi-space-size=2"
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

// src/attestation/baseline.ts
function baselineOf(runtime, uid, rootEntries, architecture) {
  const seccomp = profileFor(seccompProfile, architecture);
  return { policy, architecture, seccomp, expectations, runtime, uid, rootEntries };
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
  const { limits: limits2, namespaces: namespaces3 } = baseline.policy;
  const kernelName = (name) => name === "network" ? "net" : name === "mount" ? "mnt" : name;
  const limit = (label, value) => ({
    id: `limit-${label.replaceAll(" ", "-").toLowerCase()}`,
    expected: `${value} ${value}`,
    observed: new RegExp(`^${label}\\s+(\\S+)\\s+(\\S+)`, "m").exec(reading.limits)?.slice(1, 3).join(" ") ?? "unreadable"
  });
  return [
    ...namespaces3.map((name) => {
      const own2 = reading.namespaces[kernelName(name)] ?? "!";
      const host = reading.host_namespaces[kernelName(name)] ?? "!";
      const kind = own2.startsWith("!") || host.startsWith("!") ? "unreadable" : own2 === host ? "the host's" : "its own";
      return { id: `namespace-${name}`, expected: "its own", observed: kind };
    }),
    limit("Max core file size", limits2.core_bytes),
    limit("Max cpu time", limits2.cpu_seconds),
    limit("Max file size", limits2.file_bytes),
    limit("Max open files", limits2.open_files),
    { id: "limit-memory", expected: String(limits2.memory_bytes), observed: reading.cgroup.memory_bytes },
    { id: "limit-tasks", expected: String(limits2.tasks), observed: reading.cgroup.tasks },
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
  const text2 = (value) => value === void 0 ? "not read" : JSON.stringify(value);
  const same = (id, of) => ({
    id,
    expected: text2(of(before)),
    observed: text2(of(after))
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
function filterChecks(filter2, baseline, questions) {
  if (filter2 === null) return missingFilter(baseline);
  return questions.flatMap(([name, expected, args = []]) => {
    const observed = filter2.answer(name, args);
    return observed === null ? [] : [{ id: `filter-${name}`, expected, observed }];
  });
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
  outside: ({ filter: filter2 }, baseline) => filterChecks(
    filter2,
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
  outside: ({ filter: filter2 }, baseline) => filterChecks(filter2, baseline, [["socket", "ERRNO(1)"]])
};

// src/probes/kernel-checks.ts
var words = (list2) => list2 === null ? "unreadable" : list2.join(" ");
var entriesOf = ({ rootEntries }) => words(rootEntries) || "a root with entries";
function mountLine(mount, expected) {
  const type = expected === void 0 || expected.fs_type !== null ? mount.fs_type : "any";
  const shown2 = expected !== void 0 && expected.fs_type === null ? [] : mount.super_options.filter((option) => option !== "inode64" && option !== "inode32").map(
    (option) => expected?.super_options.find((each) => each.split("|").includes(option)) ?? option
  );
  const propagation = "propagation" in mount && mount.propagation !== "" ? ` ${mount.propagation}` : "";
  return `${mount.mount_point} ${type ?? "any"} ${[...mount.options].sort().join(",")} ${[...shown2].sort().join(",")}`.trim() + propagation;
}
var MASTER = /^master:\d+$/;
function withoutOwnMounts(all, policy2, own2) {
  const isOwn = ({ mount_point: place, fs_type: type, options }) => own2.some((line) => {
    const [where = "", types = "", option] = line.split(" ");
    const here = where.endsWith("*") ? place.startsWith(where.slice(0, -1)) : place === where;
    return here && (types === "*" || types.split("|").includes(type)) && (option === void 0 || options.includes(option));
  });
  const promised = new Set(policy2.map((row) => row.mount_point));
  const isLast = (row) => all.findLast((other) => other.mount_point === row.mount_point) === row;
  const rows = all.filter(
    (row) => promised.has(row.mount_point) ? isLast(row) || !isOwn(row) : !isOwn(row)
  );
  const taken = all.filter((row) => !rows.includes(row));
  const root = rows.filter((row) => row.mount_point === "/");
  const checks = [
    {
      id: "engine-mounts",
      expected: "none",
      observed: words(taken.map((row) => `${row.mount_point}(${row.fs_type})`).sort()) || "none"
    }
  ];
  for (const { propagation } of root) {
    const observed = propagation === "" ? "private" : MASTER.test(propagation) ? "slave" : propagation;
    checks.push({ id: "root-propagation", expected: "private", observed });
  }
  const bare = rows.map(
    (row) => root.includes(row) && MASTER.test(row.propagation) ? { ...row, propagation: "" } : row
  );
  return { rows: bare, checks };
}
function mountChecks(text2, baseline, only) {
  const { mounts, own_mounts: own2 } = baseline.expectations.runtimes[baseline.runtime];
  const wanted = mounts.filter((row) => only(row.mount_point));
  const all = parseMountinfo(text2)?.filter((row) => only(row.mount_point)) ?? null;
  const split2 = own2 === void 0 || all === null ? null : withoutOwnMounts(all, mounts, own2);
  const rows = split2?.rows ?? all;
  const expectedOf = (point) => wanted.find((row) => row.mount_point === point);
  const render = (list2) => list2.map((row) => mountLine(row, expectedOf(row.mount_point))).sort().join(" | ");
  return [
    {
      id: "mounts",
      expected: render(wanted) || "a mount",
      observed: rows === null ? "unreadable" : render(rows)
    },
    ...split2?.checks ?? []
  ];
}
function mountsAt(reading, baseline, ...points2) {
  return mountChecks(reading.mountinfo, baseline, (point) => points2.includes(point)).slice(0, 1);
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
  const none2 = "0000000000000000";
  const id = Array.from({ length: 4 }, () => String(baseline.uid)).join(" ");
  return {
    Uid: id,
    Gid: id,
    Groups: "",
    CapInh: none2,
    CapPrm: none2,
    CapEff: none2,
    CapBnd: none2,
    CapAmb: none2,
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
function outChecks(reading, baseline) {
  const facts = (name) => {
    const entry = reading.out[name];
    return entry === void 0 ? "missing" : `${entry.kind} ${entry.mode} ${entry.uid}:${entry.gid} links ${entry.links}`;
  };
  const { directory_mode: directory, file_mode: file } = baseline.policy.out;
  return [
    { id: "out-directory", expected: `directory ${directory} 0:0 links 0`, observed: facts(".") },
    ...outEntries.map((name) => ({
      id: `out-${name}`,
      expected: `file ${file} 0:0 links 1`,
      observed: facts(name)
    })),
    {
      id: "out-entries",
      expected: words(outEntries),
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
  outside: ({ filter: filter2 }, baseline) => filterChecks(filter2, baseline, [
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
  outside: ({ reading, filter: filter2 }, baseline) => [
    ...statusChecks(reading.status, { Seccomp: "2", Seccomp_filters: "1" }),
    ...filter2 === null ? missingFilter(baseline) : [
      {
        id: "filter-bytes",
        expected: "",
        observed: filter2.differences(baseline.seccomp).join("; ")
      }
    ]
  ]
};

// src/probes/specs/p12-no-host-surface.ts
function withoutOwn(root, own2, { rootEntries }) {
  const names = root.split(" ");
  const engine = names.filter((name) => own2.includes(name) && !rootEntries.includes(name));
  return [words(names.filter((name) => !engine.includes(name))), engine];
}
function entryChecks(root, dev, baseline) {
  const { dev: expected, own_root: own2 } = baseline.expectations.runtimes[baseline.runtime];
  const [ours2, engine] = own2 === void 0 ? [root, []] : withoutOwn(root, own2, baseline);
  return [
    { id: "root-entries", expected: entriesOf(baseline), observed: ours2 },
    { id: "dev-entries", expected: words(expected), observed: dev },
    ...own2 === void 0 ? [] : [{ id: "engine-root-entries", expected: "none", observed: words(engine) || "none" }]
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
var column = (index) => Object.fromEntries(Object.entries(numbers).map(([name, row]) => [name, row[index]]));
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
  const own2 = auditArch[architecture];
  const foreign = [...architectureIds.map((id) => auditArch[id]), ...foreignArchs].filter(
    (arch) => arch !== own2
  );
  const conditional = new Set(
    profile.syscalls.flatMap(
      (rule) => rule.args ? rule.names.map((name) => syscallNumbers[architecture][name]) : []
    )
  );
  const ask = (nr, arch, args, wanted) => {
    let answer2;
    const event = { nr, arch, args };
    try {
      answer2 = actionOf2(runFilter(program2, event));
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
    const tried2 = conditional.has(nr) ? vectors : [[0n, 0n, 0n, 0n, 0n, 0n]];
    const rules = profile.syscalls.filter(
      ({ names }) => names.some((name) => syscallNumbers[architecture][name] === nr)
    );
    for (const args of tried2) {
      const wanted = profileAction({ ...profile, syscalls: rules }, nr, args);
      const mayBeNew = wanted === "ERRNO(1)" && nr > lastOldNumber[architecture];
      ask(nr, own2, args, mayBeNew ? [wanted, "ERRNO(38)"] : [wanted]);
    }
    ask(
      nr + X32_BIT,
      own2,
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
  const filter2 = filterBytes === null ? null : filterOf(filterBytes, baseline.architecture);
  return probes[probe].outside({ reading, filter: filter2 }, baseline);
}

// src/formats/check.ts
var NEVER_HELD = /^!|^(?:unreadable|not read|not attempted|not checked)$/;
function agrees({ expected, observed }) {
  return expected === observed && wasRead({ observed });
}
function wasRead({ observed }) {
  return !NEVER_HELD.test(observed);
}

// src/probes/checks.ts
function knownChecks(baseline, place, checks) {
  const { known: known2 } = baseline;
  if (known2 === void 0 || known2 === null) return checks;
  return checks.filter(({ id }) => known2.has(`${place} ${id}`));
}

// src/attestation/difference.ts
var TEXT_LIMIT = 280;
var WORDS_LIMIT = 600;
var shown = (text2) => text2 === "" ? "nothing" : quoted(text2.length > TEXT_LIMIT ? `${text2.slice(0, TEXT_LIMIT)}\u2026` : text2);
var differenceWords = ({ side, check }) => `${side}: ${check.id}: expected ${shown(check.expected)}, observed ${shown(check.observed)}`.slice(
  0,
  WORDS_LIMIT
);

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
function pinnedDigests(manifestText, names = insidePrograms) {
  const manifest = JSON.parse(manifestText);
  return Object.fromEntries(
    names.map((name) => [name, manifest.files[`inside/${name}`]?.digest ?? "not in the manifest"])
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
var explained2 = (differences) => differences.filter(({ promise }) => promise !== null);
function judgeProbe(id, observed, baseline) {
  const of = (side, checks) => knownChecks(baseline, `${side} ${id}`, checks);
  const inside = of("inside", insideChecks(id, observed.frame, baseline));
  const outside = of("outside", outsideChecks(id, observed.probing, observed.filterBytes, baseline));
  const differences = [
    ...differencesOf("inside", id, inside, baseline),
    ...differencesOf("outside", id, outside, baseline)
  ];
  const shown2 = [...breaking(differences), ...explained2(differences)].slice(0, DISAGREEMENTS_KEPT);
  const basis = inside.length > 0 ? outside.length > 0 ? "both" : "inside-only" : outside.length > 0 ? "outside-only" : "none";
  const broke = observed.control?.[id];
  const control = observed.control === null ? "not run" : broke !== void 0 && broke.length > 0 ? "breached" : "not breached";
  const state = breaking(differences).length > 0 ? "breached" : differences.length > 0 || basis === "none" || control !== "breached" ? "unverified" : "held";
  const words2 = shown2.map(differenceWords);
  return {
    cell: { id, state, basis, control, disagreements: words2 },
    disagreements: breaking(shown2),
    unverified: explained2(differences)
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
  const open = [...judged2.flatMap((each) => each.unverified), ...explained2(beside)];
  const matrix = {
    24: "unverified",
    32: "unverified"
  };
  for (const { id, state } of cells) {
    const row = probes[id].matrixRow;
    matrix[row] = worse(matrixStates[state], matrix[row]);
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
function controlOutcome(frame, baseline) {
  return Object.fromEntries(
    probeIds.map((id) => [id, differing(insideChecks(id, frame, baseline)).map((check) => check.id)])
  );
}

// src/sandbox/engines/start-engine-sandbox.ts
var fs21 = require("node:fs");

// src/sandbox/start-sandbox.ts
var fs19 = require("node:fs");
var path15 = require("node:path");
var { setTimeout: sleep8 } = require("node:timers/promises");

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
function deadlineWords({ cause, measured, most }, name) {
  const { hash_bytes, hash_ms, process_ms } = measured;
  const seen2 = `${Math.round(hash_bytes / 1e6)} MB were hashed in ${hash_ms} ms, the first process took ${process_ms} ms`;
  switch (cause) {
    case "caller":
      return `the deadline \u201C${name}\u201D, as the caller asked; ${seen2}`;
    case "slow machine":
      return `the deadline \u201C${name}\u201D, longer than the policy\u2019s on this slow machine and ${most[`${name}_seconds`]} s at most; ${seen2}`;
    case "policy":
      return `the deadline \u201C${name}\u201D of the policy; ${seen2}`;
  }
}

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

// src/sandbox/second-hash.ts
var fs16 = require("node:fs");
var path13 = require("node:path");
var TICK_MS = 50;
function stampOf({ dev, ino, size, mtimeNs, ctimeNs }) {
  return [dev, ino, size, mtimeNs, ctimeNs].join(":");
}
var factsOf2 = (file) => fs16.lstatSync(file, { bigint: true, throwIfNoEntry: false });
function hashAhead(node) {
  const facts = factsOf2(node);
  const settled = facts !== void 0 && Date.now() - Number(facts.ctimeNs / 1000000n) > TICK_MS;
  return settled && facts.isFile() ? { stamp: stampOf(facts), hashing: hashInPieces(node) } : null;
}
function beginSecondHash(rootfs) {
  const node = path13.join(rootfs, NODE);
  let ahead = hashAhead(node);
  const later = ahead === null ? setTimeout(() => ahead = hashAhead(node), TICK_MS + 1) : void 0;
  return {
    async compare(wanted) {
      clearTimeout(later);
      const digest = await ahead?.hashing.digest.catch(() => null) ?? null;
      const found = listRootfs(rootfs, (inside, file) => {
        const now2 = inside === NODE ? factsOf2(file) : void 0;
        return now2 !== void 0 && ahead !== null && stampOf(now2) === ahead.stamp ? digest : null;
      });
      return differenceOf(wanted, found);
    },
    [Symbol.dispose]: () => {
      clearTimeout(later);
      ahead?.hashing.stop();
    }
  };
}

// src/sandbox/scaffold.ts
var fs17 = require("node:fs");
var { setTimeout: sleep6 } = require("node:timers/promises");
var BUSY_WAIT_MS = 1e4;
var BUSY_POLL_MS = 10;
function heldNamespace(pid, rootfs) {
  const held = fs17.openSync(`/proc/${pid}/ns/mnt`, "r");
  try {
    const same = (one, other) => one.dev === other.dev && one.ino === other.ino;
    const stat = (file) => fs17.statSync(file, { bigint: true });
    if (same(fs17.fstatSync(held, { bigint: true }), stat("/proc/self/ns/mnt")))
      throw runtimeFailed("the container has the host\u2019s mounts");
    if (!same(stat(`/proc/${pid}/root/`), stat(rootfs)))
      throw runtimeFailed("the container\u2019s root is not the rootfs that was made for it");
    return held;
  } catch (error) {
    fs17.closeSync(held);
    throw error;
  }
}
var mountsAt2 = (pid, place) => (parseMountinfo(fs17.readFileSync(`/proc/${pid}/mountinfo`, "latin1")) ?? []).filter(
  ({ mount_point }) => mount_point === place
);
async function unmountInside(namespace, places) {
  const args = ["--internal-only", "--namespace", "/proc/self/fd/3", ...places];
  const answer2 = await runProgram(trustedProgram("umount"), args, { says: "stderr", held: namespace });
  return answer2.status === 0 ? null : answer2.stderr.toString("latin1").trim() || "no answer";
}
async function takeDown(scaffold, pid, rootfs) {
  const namespace = heldNamespace(pid, rootfs);
  try {
    let left = [...scaffold].reverse().map((mount) => ({ ...mount, stack: mountsAt2(pid, mount.destination) }));
    const absent = left.find(({ stack, type }) => stack.at(-1)?.fs_type !== type);
    if (absent !== void 0)
      throw runtimeFailed(`the runtime mounted no ${absent.type} at ${absent.destination}`);
    const end2 = performance.now() + BUSY_WAIT_MS;
    while (left.length > 0) {
      const places = left.map(({ destination }) => destination);
      const problem = await unmountInside(namespace, places);
      if (problem === null) break;
      left = left.filter(({ destination, stack }) => mountsAt2(pid, destination).length === stack.length);
      if (performance.now() > end2 && left.length > 0)
        throw runtimeFailed(`${left[0]?.destination} of the runtime stays: ${problem}`);
      await sleep6(BUSY_POLL_MS);
    }
  } finally {
    fs17.closeSync(namespace);
  }
}

// src/sandbox/witness.ts
var fs18 = require("node:fs");
var path14 = require("node:path");
var { setTimeout: sleep7 } = require("node:timers/promises");
var NAMESPACES = ["cgroup", "ipc", "mnt", "net", "pid", "user", "uts"];
function text(file) {
  try {
    return fs18.readFileSync(file, "latin1").slice(0, 65536);
  } catch (error) {
    return `!${error.code ?? "UNKNOWN"}`;
  }
}
function identity(file) {
  try {
    const facts = fs18.statSync(file, { bigint: true });
    return `${facts.dev}:${facts.ino}`;
  } catch (error) {
    return `!${error.code ?? "UNKNOWN"}`;
  }
}
function namespaces(pid) {
  const links = {};
  for (const name of NAMESPACES) {
    try {
      links[name] = fs18.readlinkSync(`/proc/${pid}/ns/${name}`);
    } catch (error) {
      links[name] = `!${error.code ?? "UNKNOWN"}`;
    }
  }
  return links;
}
function list(directory) {
  try {
    return fs18.readdirSync(directory).sort();
  } catch (error) {
    return [`!${error.code ?? "UNKNOWN"}`];
  }
}
function hostMounts() {
  try {
    return parseMountinfo(fs18.readFileSync(`/proc/${HOST_PROCESS ?? "self"}/mountinfo`, "latin1")) ?? [];
  } catch {
    return [];
  }
}
function groupFile(mounts, controller, group, file) {
  const place = path14.join("/sys/fs/cgroup", controller);
  return path14.join(`${HOST_ROOT}${place}`, groupBelow(mounts, place, group), file);
}
function cgroupLimits(pid) {
  const rows = text(`/proc/${pid}/cgroup`).trim().split("\n").map((row) => /^(\d+):([^:]*):(.*)$/.exec(row));
  const pathOf = (controller) => rows.find((row) => row?.[2]?.split(",").includes(controller))?.[3];
  const unified = rows.find((row) => row?.[1] === "0")?.[3];
  const mounts = hostMounts();
  const limit = (controller, file1, file2) => {
    const group = pathOf(controller);
    if (group !== void 0) return text(groupFile(mounts, controller, group, file1)).trim();
    return unified === void 0 ? "!NO_CGROUP" : text(groupFile(mounts, "", unified, file2)).trim();
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
  return memory === void 0 ? groupFile(hostMounts(), "", unified ?? "!", "memory.events") : groupFile(hostMounts(), "memory", memory, "memory.oom_control");
}
var UNREAD_KILLS = "!UNKNOWN";
function oomKills(counter) {
  return /^oom_kill (\d+)$/m.exec(text(counter))?.[1] ?? UNREAD_KILLS;
}
function descriptors(pid) {
  const found = {};
  const numbers2 = list(`/proc/${pid}/fd`);
  for (const number of numbers2.slice(0, MOST_DESCRIPTORS)) {
    const link = `/proc/${pid}/fd/${number}`;
    let target;
    try {
      target = fs18.readlinkSync(link, "latin1").slice(0, 400);
    } catch (error) {
      target = `!${error.code ?? "UNKNOWN"}`;
    }
    const flags = /^flags:\t(\d+)$/m.exec(text(`/proc/${pid}/fdinfo/${number}`))?.[1] ?? "!";
    found[number] = { target, flags: flags.slice(0, 20), identity: identity(link) };
  }
  if (numbers2.length > MOST_DESCRIPTORS) found["more"] = { target: "!MORE", flags: "!", identity: "!" };
  return found;
}
function descriptorPlaces(root, places) {
  const files = {
    stdin: path14.join(places.stdio, "stdin"),
    stdout: path14.join(places.stdio, "stdout"),
    stderr: path14.join(places.stdio, "stderr"),
    "exec.fifo of the runtime": path14.join(places.runtimeState, "exec.fifo"),
    "seccomp.bpf of the runtime": path14.join(places.runtimeState, "seccomp.bpf"),
    // Where there is no /dev/null, libuv keeps its spare descriptor on the root.
    "the root": root,
    "/in/packet.json": path14.join(places.inDir, "packet.json")
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, identity(file)]).filter(([, found]) => !found.startsWith("!"))
  );
}
function devNodes(directory) {
  const nodes = {};
  for (const name of list(directory)) {
    const file = path14.join(directory, name);
    try {
      const facts = fs18.lstatSync(file);
      const mode = (facts.mode & 4095).toString(8).padStart(4, "0");
      const what = facts.isSymbolicLink() ? `link to ${fs18.readlinkSync(file)}` : facts.isCharacterDevice() || facts.isBlockDevice() ? `${facts.isBlockDevice() ? "block" : "char"} ${deviceNumbers(facts.rdev)} ${mode}` : `${facts.isFile() ? `file of ${facts.size} bytes` : facts.isDirectory() ? "directory" : "other"} ${mode}`;
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
      const stat = fs18.lstatSync(path14.join(places.outDir, name));
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
var SETTLE_MS = 1500;
async function readContainer(stage, pid, places, expected) {
  const until = performance.now() + SETTLE_MS;
  for (; ; ) {
    const reading = readOnce(stage, pid, places);
    const lines3 = descriptorsAt(stage, reading.descriptors ?? {}, reading.places ?? {});
    if (expected === void 0 || lines3.join() === [...expected].sort().join()) return reading;
    if (performance.now() > until) return reading;
    await sleep7(5);
  }
}
function hasRunSince(reading, pid) {
  const [before, now2] = [contextSwitches(reading.status), contextSwitches(text(`/proc/${pid}/status`))];
  return before === null || now2 === null || now2 > before;
}
function readOnce(stage, pid, places) {
  const root = `/proc/${pid}/root`;
  const source = (inside, host) => ({
    intended: identity(host),
    mounted: identity(path14.join(root, inside))
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
    dev_entries: list(path14.join(root, "dev")),
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
    dev: devNodes(path14.join(root, "dev"))
  };
}

// src/sandbox/start-sandbox.ts
var RUNTIME_CALL_EXTRA_SECONDS = 10;
var POLL_MS3 = 2;
var LOOKS_A_LIFE = 4;
function saidBy(container) {
  const words2 = container.errors(8e3).split("\n").filter((line) => !/^tki-(?:ready|done) /.test(line)).join("\n").trim().slice(0, 400);
  return words2 === "" ? "" : `; it said: ${quoted(words2)}`;
}
var died = (container, what) => new CodedError(
  "INSPECTOR_DIED",
  `the container ended before ${what}${saidBy(container)}`,
  "run `tki attest` alone, with the other runtime"
);
async function waitFor(container, deadlines, name, what, look) {
  const seconds = deadlines[`${name}_seconds`];
  const deadline = performance.now() + seconds * 1e3;
  for (let looks = 0; ; looks += 1) {
    const alive = looks % LOOKS_A_LIFE > 0 || container.alive();
    const found = look();
    if (found !== null) return found;
    const after = () => saidBy(container);
    if (!alive) throw died(container, what);
    if (container.interrupted()) {
      throw new CodedError(
        "INTERRUPTED",
        `a signal came before ${what}`,
        "run again; a limit set by the caller (the action\u2019s launcher has one) ends a run on a machine that is too slow"
      );
    }
    if (performance.now() > deadline) {
      throw new CodedError(
        "DEADLINE",
        `${what} did not arrive within ${seconds} s (${deadlineWords(deadlines, name)})${after()}`,
        `run again on a quieter machine, or raise it with --deadline SECONDS, up to ${DEADLINE_SECONDS.most}; a packet that needs longer is too large for this policy`
      );
    }
    await sleep8(POLL_MS3);
  }
}
async function fillOut(outDir, policy2) {
  await mountOut(outDir, {
    bytes: policy2.out.bytes,
    inodes: policy2.out.inodes,
    mode: policy2.out.directory_mode
  });
  const mode = Number.parseInt(policy2.out.file_mode, 8);
  for (const name of outFiles) {
    fs19.writeFileSync(path15.join(outDir, name), "", { flag: "wx" });
    fs19.chmodSync(path15.join(outDir, name), mode);
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
    throw new CodedError(
      "SANDBOX_FAILED",
      "the prober\u2019s frame does not belong to this run",
      "run `tki attest` alone"
    );
  }
  return value;
}
function readFilterBytes(runtime, state, id) {
  if (runtime.filterFile === null) return null;
  try {
    return fs19.readFileSync(path15.join(state, id, runtime.filterFile));
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
async function readProbing(container, places, expected) {
  const reading = await readContainer("probing", container.pid, places, expected);
  if (!container.alive()) throw died(container, "it was read while the prober waits");
  return reading;
}
async function startSandbox(plan) {
  const { workspace, runtime, nonce } = plan;
  const config = path15.join(workspace.bundle, "config.json");
  fs19.writeFileSync(config, JSON.stringify(plan.used), { mode: 384 });
  const id = containerId(workspace.run);
  const command = runtimeCommand(runtime, workspace.state);
  workspace.record(command, id, null);
  const container = await createContainer(runtime, {
    id,
    bundle: workspace.bundle,
    stdio: workspace.stdio,
    state: workspace.state,
    signal: plan.signal,
    callSeconds: plan.deadlines.probe_seconds + RUNTIME_CALL_EXTRA_SECONDS,
    deleted: () => workspace.containerDeleted()
  });
  workspace.record(command, id, { pid: container.pid, start: container.started });
  try {
    var _stack = [];
    try {
      const places = {
        rootfs: workspace.rootfs,
        inDir: workspace.inDir,
        outDir: workspace.outDir,
        stdio: workspace.stdio,
        executable: identity(path15.join(workspace.rootfs, "app/node")),
        runtimeState: path15.join(workspace.state, id)
      };
      await takeDown(plan.policy.scaffold, container.pid, workspace.rootfs);
      const expected = expectations.runtimes[runtime.id].descriptors;
      const created = await readContainer("created", container.pid, places, expected?.created);
      await plan.beforeStart?.(container.pid);
      await container.start();
      const second = __using(_stack, beginSecondHash(workspace.rootfs));
      const line = await waitFor(
        container,
        plan.deadlines,
        "probe",
        "the prober\u2019s frame",
        () => container.firstLine(FRAME_LIMIT_BYTES)
      );
      const probing = await readProbing(container, places, expected?.probing);
      const rootfs = await plan.rootfs.hashed;
      const bundle = [
        {
          id: "config",
          expected: canonicalDigest(plan.intended),
          observed: canonicalDigest(JSON.parse(fs19.readFileSync(config, "utf8")))
        },
        { id: "rootfs", ...await second.compare(rootfs.listing) },
        { id: "runtime", expected: runtime.digest, observed: fileDigest(runtime.path) },
        ...programChecks(rootfs, plan.programs)
      ];
      return {
        container,
        rootfs,
        frame: parseFrame(line, nonce),
        created,
        probing,
        filterBytes: readFilterBytes(runtime, workspace.state, id),
        bundle,
        places,
        deadlines: plan.deadlines
      };
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      __callDispose(_stack, _error, _hasError);
    }
  } catch (error) {
    await container.delete();
    throw error;
  }
}

// src/sandbox/engines/image-root.ts
var fs20 = require("node:fs");
var path16 = require("node:path");
var MOST_ENTRIES2 = 2e3;
var NAMED = 5;
function entryAt(file, inside) {
  const facts = fs20.lstatSync(file);
  const kind = facts.isFile() ? "file" : facts.isDirectory() ? "directory" : facts.isSymbolicLink() ? "link" : "other";
  const content = kind === "file" ? fileDigest(file) : kind === "link" ? fs20.readlinkSync(file) : "";
  const mode = (facts.mode & 4095).toString(8).padStart(4, "0");
  return { path: inside, kind, mode, owner: `${facts.uid}:${facts.gid}`, content };
}
var isRootsOwn = ({ kind, owner, mode }) => kind === "directory" && owner === "0:0" && (Number.parseInt(mode, 8) & 3602) === 0;
function listImageRoot(pid, wanted, own2) {
  const root = `/proc/${pid}/root`;
  const mounts = parseMountinfo(fs20.readFileSync(`/proc/${pid}/mountinfo`, "latin1")) ?? [];
  const hidden = new Set(mounts.map(({ mount_point: place }) => place).filter((place) => place !== "/"));
  const made2 = new Map(wanted.map((entry) => [entry.path, entry]));
  const entries = [];
  const visit = (inside) => {
    if (entries.length > MOST_ENTRIES2) return;
    const known2 = made2.get(inside);
    if (hidden.has(inside)) {
      if (known2 !== void 0) entries.push(known2);
      else if (!own2.includes(inside))
        entries.push({ path: inside, kind: "other", mode: "", owner: "", content: "a mount" });
      return;
    }
    const entry = entryAt(path16.join(root, inside), inside);
    if (inside === "/" && known2 !== void 0 && isRootsOwn(entry)) entries.push(known2);
    else if (known2 !== void 0 || !own2.includes(inside)) entries.push(entry);
    if (entry.kind === "directory")
      for (const name of fs20.readdirSync(path16.join(root, inside))) visit(path16.join(inside, name));
  };
  visit("/");
  return entries.sort((a, b) => a.path < b.path ? -1 : 1);
}
function compareImageRoot(pid, wanted, own2) {
  const expected = canonicalDigest(wanted);
  let found;
  try {
    found = listImageRoot(pid, wanted, own2);
  } catch (error) {
    return { expected, observed: `!${error.code ?? "UNKNOWN"}` };
  }
  const texts = (list2) => new Map(list2.map((entry) => [entry.path, JSON.stringify(entry)]));
  const [before, after] = [texts(wanted), texts(found)];
  const differing2 = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    if (before.get(name) === after.get(name)) return [];
    return [`${name} ${before.has(name) ? after.has(name) ? "changed" : "is gone" : "was added"}`];
  });
  const words2 = differing2.length === 0 ? "" : ` (${differing2.slice(0, NAMED).join(", ")})`;
  return { expected, observed: `${canonicalDigest(found)}${words2}`.slice(0, 600) };
}

// src/sandbox/engines/start-engine-sandbox.ts
function ticksNow() {
  return Number(processStart(process.pid) ?? 0);
}
async function firstProcess(engine, id, image) {
  const answer2 = await engine.call({ method: "GET", path: `/containers/${id}/json`, expect: [200] });
  const said = objectIn(answer2, "the container");
  const bare = (value) => typeof value === "string" ? value.replace(/^sha256:/, "") : "";
  if (said.Id !== id)
    throw engineFailed("ENGINE_ANSWER", "the engine shows another container than it created");
  if (bare(said.Image) !== bare(image))
    throw engineFailed("ENGINE_ANSWER", "the container is of another image than it was created from");
  const pid = said.State?.Pid;
  if (typeof pid !== "number" || !Number.isInteger(pid) || pid < 2)
    throw engineFailed("ENGINE_ANSWER", "the engine names no first process of the container");
  const started = processStart(pid);
  let groups = "";
  try {
    groups = fs21.readFileSync(`/proc/${pid}/cgroup`, "latin1");
  } catch {
  }
  if (started === null || Number(started) < ticksNow())
    throw engineFailed(
      "ENGINE_ANSWER",
      `process ${pid}, which the engine names, cannot be seen from here or is older than this run`,
      "run where the engine\u2019s processes are seen: on its own machine, or with --pid host"
    );
  if (!groups.includes(id))
    throw engineFailed(
      "ENGINE_ANSWER",
      `process ${pid}, which the engine names, is not in the container\u2019s control group`
    );
  return { pid, started };
}
async function createContainer2(plan) {
  const { engine, made: made2, workspace, image, used, signal } = plan;
  const id = createdContainer(await engine.create(used, workspace.run));
  made2.container(id);
  const output = await attach(
    engine.socket,
    engine.versioned(`/containers/${id}/attach?stream=true&stdout=true&stderr=true`),
    REPORT_LIMIT_BYTES
  );
  const remove = onlyOnce(async () => {
    output[Symbol.dispose]();
    await removeContainer(engine, id);
  });
  try {
    await engine.call({ method: "POST", path: `/containers/${id}/start`, expect: [204] }, signal);
    const { pid, started } = await firstProcess(engine, id, image);
    return {
      pid,
      started,
      // docker and podman create and start in one call.
      start: async () => {
      },
      interrupted: () => signal.aborted,
      alive: () => processStart(pid) === started,
      firstLine(limit) {
        const text2 = output.stdout().subarray(0, limit).toString("utf8");
        const end2 = text2.indexOf("\n");
        return end2 === -1 ? null : text2.slice(0, end2);
      },
      errors: (limit) => output.stderr().subarray(0, limit).toString("utf8"),
      delete: remove,
      [Symbol.asyncDispose]: remove
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
async function startEngineSandbox(plan) {
  const { choice, rootfs, workspace, deadlines } = plan;
  const { descriptors: descriptors2, own_files: own2 = [] } = expectations.runtimes[choice.id];
  const container = await createContainer2(plan);
  try {
    await plan.whenStarted?.(container.pid);
    const line = await waitFor(
      container,
      deadlines,
      "probe",
      "the prober\u2019s frame",
      () => container.firstLine(FRAME_LIMIT_BYTES)
    );
    const root = `/proc/${container.pid}/root`;
    const places = {
      rootfs: `${root}/`,
      inDir: workspace.inDir,
      outDir: workspace.outDir,
      stdio: workspace.stdio,
      executable: identity(`${root}/app/node`),
      runtimeState: workspace.state,
      compareRootfs: (listing) => compareImageRoot(container.pid, listing, own2)
    };
    const probing = await readProbing(container, places, descriptors2?.probing);
    const bundle = [
      { id: "config", expected: canonicalDigest(plan.intended), observed: canonicalDigest(plan.used) },
      { id: "rootfs", ...compareImageRoot(container.pid, rootfs.listing, own2) },
      { id: "runtime", expected: choice.digest, observed: await engineDigest(choice) },
      ...programChecks(rootfs, plan.programs)
    ];
    return {
      container,
      rootfs,
      frame: parseFrame(line, plan.nonce),
      created: null,
      probing,
      filterBytes: null,
      bundle,
      places,
      deadlines
    };
  } catch (error) {
    await container.delete();
    throw error;
  }
}

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

// src/sandbox/engines/weakened-request.ts
var CONTROL = "/app/control.cjs";
var PLANTED_KEY = { TKI_PLANTED_KEY: "planted" };
var weakProgram = (words2) => words2.map((word) => word === "/app/enter.cjs" ? CONTROL : word);
function weakenedDocker(request, { inDir, program: program2 }) {
  const weak = structuredClone(request);
  const added = { CapAdd: EVERY_CAPABILITY };
  const [bind] = weak.HostConfig.Mounts;
  const mounts = weak.HostConfig.Mounts.filter(({ Target }) => Target !== "/in");
  if (bind !== void 0)
    mounts.push({ ...bind, Source: inDir, Target: "/in" }, { ...bind, Source: program2, Target: CONTROL });
  return {
    ...weak,
    Entrypoint: weakProgram(weak.Entrypoint),
    Env: Object.entries(PLANTED_KEY).map((pair) => pair.join("=")),
    HostConfig: {
      ...weak.HostConfig,
      ReadonlyRootfs: false,
      ...added,
      SecurityOpt: ["seccomp=unconfined", "apparmor=unconfined"],
      ReadonlyPaths: [],
      MaskedPaths: [],
      Mounts: mounts
    }
  };
}
function weakenedPodman(request, { inDir, program: program2 }) {
  const weak = structuredClone(request);
  const added = { cap_add: EVERY_CAPABILITY, apparmor_profile: "unconfined" };
  const open = (options) => options.filter((option) => !["ro", "noexec", "nosuid", "nodev"].includes(option));
  const mounts = weak.mounts.map((mount) => ({ ...mount, options: open(mount.options) }));
  mounts.push({ destination: CONTROL, type: "bind", source: program2, options: ["bind", "private", "ro"] });
  return {
    ...weak,
    entrypoint: weakProgram(weak.entrypoint),
    env: { ...PLANTED_KEY },
    umask: "0022",
    read_only_filesystem: false,
    ...added,
    no_new_privileges: false,
    seccomp_profile_path: "unconfined",
    mounts: mounts.map((mount) => mount.destination === "/in" ? { ...mount, source: inDir } : mount)
  };
}
function toWeakenedRequest(request, places) {
  return "HostConfig" in request ? weakenedDocker(request, places) : weakenedPodman(request, places);
}

// src/sandbox/workspace.ts
var fs22 = require("node:fs");
var path17 = require("node:path");
function openWorkspace(run3, runRuntime) {
  rootOnly(STATE_ROOT);
  rootOnly(RUNS);
  const dir = path17.join(RUNS, run3);
  const write = (record) => onStorage(STATE_ROOT, () => {
    fs22.writeFileSync(`${lockPath(run3)}.new`, JSON.stringify(record), { mode: 384 });
    fs22.renameSync(`${lockPath(run3)}.new`, lockPath(run3));
  });
  const place = (name, mode) => {
    const directory = path17.join(dir, name);
    onStorage(RUNS, () => {
      fs22.mkdirSync(directory, { mode });
      fs22.chmodSync(directory, mode);
    });
    return directory;
  };
  let deleted = false;
  const made2 = { bundle: "", inDir: "", outDir: "", stdio: "" };
  try {
    write(ownRecord(run3));
    rootOnly(dir);
    rootOnly(RUNS);
    made2.bundle = place("bundle", 448);
    onStorage(STATE_ROOT, () => fs22.mkdirSync(stateDir(run3), { mode: 448 }));
    made2.inDir = place("in", 493);
    made2.outDir = place("out", 448);
    made2.stdio = place("stdio", 448);
  } catch (error) {
    try {
      removeFiles(run3);
    } catch {
    }
    throw error;
  }
  return {
    run: run3,
    dir,
    ...made2,
    rootfs: path17.join(made2.bundle, "rootfs"),
    state: stateDir(run3),
    record: (runtimeCommand2, container, init) => write({ ...ownRecord(run3), runtime_command: runtimeCommand2, container, init }),
    containerDeleted: () => void (deleted = true),
    async [Symbol.asyncDispose]() {
      const record = readLock(lockPath(run3));
      if (record !== null) await removeRun(record, deleted ? null : runRuntime);
    }
  };
}

// src/host/control.ts
var { spawnSync: spawnSync3 } = require("node:child_process");
var fs25 = require("node:fs");
var path20 = require("node:path");

// src/sandbox/control-records.ts
var fs23 = require("node:fs");
var path18 = require("node:path");
function controlPath(hex) {
  return path18.join(STATE_ROOT, `control-${hex}.json`);
}
var CONTROL_RECORDS = 16;
var CONTROL_NAME = /^control-[0-9a-f]{64}\.json$/;
var UNNAMED_CONTROL = /^control-[0-9a-f]{64}\.json\.[0-9a-f]{16}$/;
function keepControl(file, text2, run3) {
  const begun = `${file}.${run3}`;
  try {
    fs23.writeFileSync(begun, text2, { mode: 384, flag: "wx" });
    fs23.renameSync(begun, file);
    dropControls();
    return true;
  } catch {
    fs23.rmSync(begun, { force: true });
    return false;
  }
}
function dropControls() {
  const age = (name) => fs23.statSync(path18.join(STATE_ROOT, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const names = fs23.readdirSync(STATE_ROOT);
  const kept = names.filter((name) => CONTROL_NAME.test(name)).sort((a, b) => age(b) - age(a));
  const begun = names.filter((name) => UNNAMED_CONTROL.test(name) && Date.now() - age(name) > UNNAMED_AGE_MS);
  for (const name of [...kept.slice(CONTROL_RECORDS), ...begun])
    fs23.rmSync(path18.join(STATE_ROOT, name), { force: true });
}

// src/host/deadlines.ts
function deadlinesOf({ deadline_seconds: asked }, runtime, { firstHash }) {
  const measured = {
    hash_bytes: firstHash.bytes,
    hash_ms: firstHash.ms,
    process_ms: runtime.firstProcessMs
  };
  return deadlinesFor(policy.deadline_seconds, measured, asked ?? null);
}

// src/host/identity.ts
var { createHash: createHash2, randomBytes, randomInt } = require("node:crypto");
var fs24 = require("node:fs");
var path19 = require("node:path");
function ownArchitecture() {
  if (!isArchitecture(process.arch)) throw new Error(`no policy is written for ${process.arch}`);
  return process.arch;
}
function newIdentity() {
  const nonce = randomBytes(32).toString("hex");
  const run3 = createHash2("sha256").update(nonce).digest("hex").slice(0, 16);
  const uid = policy.uid_range.first + randomInt(policy.uid_range.size);
  return { nonce, run: run3, uid, architecture: ownArchitecture() };
}
var insideDirectory = path19.join(import.meta.dirname, "inside");
function pinnedPrograms() {
  return pinnedDigests(fs24.readFileSync(path19.join(import.meta.dirname, "manifest.json"), "utf8"));
}

// src/host/control.ts
var controlPrograms = ["control.cjs", "probe.cjs"];
function programPaths() {
  return Object.fromEntries(controlPrograms.map((name) => [name, path20.join(insideDirectory, name)]));
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
var interfaceKinds = ["dummy", "bridge", "veth", "ifb"];
var noInterface = (message) => new CodedError(
  "SANDBOX_FAILED",
  message,
  "`modprobe dummy` as root on the host (package linux-modules-extra or kmod, where it is missing)"
);
function plantInterface(pid) {
  const ip = (...args) => spawnSync3(trustedProgram("nsenter"), ["--target", String(pid), "--net", trustedProgram("ip"), ...args], {
    env: {},
    stdio: "ignore"
  }).status === 0;
  if (!interfaceKinds.some((kind) => ip("link", "add", "tki0", "type", kind))) {
    throw noInterface(
      `the control needs an interface besides lo in its own network namespace, and this kernel makes none of ${interfaceKinds.join(", ")}`
    );
  }
  ip("addr", "add", "198.51.100.1/24", "dev", "tki0");
  ip("link", "set", "tki0", "up");
}
var PLANTED = "planted";
async function runControl(plan, runtime, signal) {
  var _stack = [];
  try {
    const { run: run3, nonce, architecture } = newIdentity();
    const workspace = __using(_stack, openWorkspace(run3, callRuntime), true);
    const rootfs = await assembleRootfs(workspace.rootfs, {
      node: process.execPath,
      architecture,
      programs: programPaths(),
      catalogText: plan.catalog
    });
    for (const name of ["packet.json", "spare", "spare-two"])
      fs25.writeFileSync(path20.join(workspace.inDir, name), "");
    await fillOut(workspace.outDir, {
      ...policy,
      out: { ...policy.out, directory_mode: "0777", file_mode: "0666" }
    });
    const places = {
      run: run3,
      nonce,
      uid: 0,
      gid: 0,
      inDir: workspace.inDir,
      outDir: workspace.outDir
    };
    const spec13 = toWeakenedSpec(toRuntimeSpec(policy, profileFor(seccompProfile, architecture), places));
    const sandbox = await startSandbox({
      workspace,
      runtime,
      policy,
      rootfs,
      nonce,
      intended: spec13,
      used: spec13,
      programs: { pinned: {} },
      deadlines: deadlinesOf(plan, runtime, rootfs),
      signal,
      beforeStart: (pid) => {
        plantInterface(pid);
        fs25.writeFileSync(path20.join(workspace.inDir, PLANTED), "");
      }
    });
    const _container = __using(_stack, sandbox.container, true);
    return controlOutcome(
      sandbox.frame,
      baselineOf(runtime.id, policy.uid_range.first, rootfs.entries, architecture)
    );
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
function readRecord2(file, key, startedAt) {
  try {
    const record = JSON.parse(fs25.readFileSync(file, "utf8"));
    const whole = record.record.key === key && record.record.at <= startedAt && toCanonicalJson(counting(record.probes)) === toCanonicalJson(record.probes);
    return whole && isComplete(record.probes) ? record : null;
  } catch {
    return null;
  }
}
var isComplete = (probes2) => probeIds.every((id) => (probes2[id] ?? []).length > 0);
async function controlRecord(plan, { runtime, asked }, signal, startedAt) {
  return await recordOf(runtime, startedAt, async () => await runControl(plan, await asked, signal));
}
async function recordOf(runtime, startedAt, make) {
  const key = controlKey(runtime);
  const file = controlPath(key.slice("sha256:".length));
  const known2 = readRecord2(file, key, startedAt);
  if (known2 !== null) return { ...known2, record: { ...known2.record, reused: true } };
  const probes2 = counting(await make());
  const record = { record: { key, at: now(), reused: false }, probes: probes2 };
  if (!isComplete(probes2)) return record;
  keepControl(file, JSON.stringify(record), newIdentity().run);
  return record;
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
function selfDigest({ self_digest: _top, ...statement }) {
  const { self_digest: _own, ...predicate } = statement.predicate;
  return canonicalDigest({ ...statement, predicate });
}
function sealRun(subjects, predicate) {
  const statement = {
    _type: "https://in-toto.io/Statement/v1",
    subject: [...subjects],
    predicateType: "urn:tool-kiem-thu:run:v1",
    predicate
  };
  const sealed = { ...statement, predicate: { ...predicate, self_digest: selfDigest(statement) } };
  const text2 = `${toCanonicalJson(sealed)}
`;
  return { text: text2, digest: sha256(text2) };
}

// src/host/bundle-copy.ts
var fs26 = require("node:fs");
var path21 = require("node:path");

// src/files/open-directory.ts
var { constants, openSync } = require("node:fs");
var openDirectory = (path31) => openSync(path31, constants.O_RDONLY | constants.O_DIRECTORY);
var openOwnDirectory = (path31) => openSync(path31, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);

// src/host/bundle-copy.ts
var failed = (message) => new CodedError(
  "SANDBOX_FAILED",
  message,
  "give --bundle a path that does not exist yet, in a folder that does"
);
function copyBundle(bundle, target) {
  let descriptor;
  try {
    fs26.mkdirSync(target, { mode: 493 });
    descriptor = openOwnDirectory(target);
  } catch (error) {
    throw failed(`the bundle's copy cannot be made (${errorCode(error)})`);
  }
  try {
    const facts = fs26.fstatSync(descriptor);
    const inside = `/proc/self/fd/${descriptor}`;
    if (facts.uid !== 0 || fs26.readdirSync(inside).length > 0) throw failed("another folder took its place");
    copyTree(bundle, inside);
  } finally {
    fs26.closeSync(descriptor);
  }
}
function copyTree(from, to) {
  for (const entry of fs26.readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path21.join(from, entry.name), path21.join(to, entry.name)];
    if (entry.isDirectory()) {
      fs26.mkdirSync(target, { mode: 493 });
      copyTree(source, target);
    } else if (entry.isFile()) {
      fs26.copyFileSync(source, target, fs26.constants.COPYFILE_EXCL | fs26.constants.COPYFILE_FICLONE);
      fs26.chmodSync(target, entry.name === "config.json" ? 292 : fs26.statSync(source).mode & 365);
    }
  }
}

// src/host/predicate.ts
var os = require("node:os");
function toPredicate(parts2) {
  const { plan, identity: identity2, runtime, sandbox, judgement } = parts2;
  return {
    decision_effect: "NONE",
    may_gate: false,
    acceptance: "NOT ASSERTED: a second party verifies",
    venue: { claimed: plan.venue, approval: "NOT_EVIDENCED" },
    environment_states: plan.environment_states ?? null,
    privilege: plan.privilege,
    deadlines: sandbox.deadlines,
    grade: runtime.grade,
    runtime: {
      id: runtime.id,
      path: runtime.path,
      version: runtime.version,
      digest: runtime.digest
    },
    ...parts2.image === null ? {} : {
      engine: { image: parts2.image },
      unverified_promises: judgement.promises.map(({ id, observed }) => ({
        id,
        what: promises[id],
        observed: [...observed]
      }))
    },
    run: identity2.run,
    nonce: identity2.nonce,
    caller_nonce: plan.caller_nonce,
    ci_run: plan.ci_run,
    started_at: parts2.startedAt,
    judged_at: parts2.judgedAt,
    independent_clock: "NOT_EVIDENCED",
    host: { kernel: os.release(), architecture: identity2.architecture, node: process.version },
    uid: identity2.uid,
    frame: sandbox.frame,
    readings: [sandbox.created, sandbox.probing].filter((reading) => reading !== null),
    filter: {
      bytes_base64: sandbox.filterBytes === null ? null : Buffer.from(sandbox.filterBytes).toString("base64"),
      observed: sandbox.filterBytes === null ? "not observed" : "bytes"
    },
    bundle: [...sandbox.bundle],
    root_entries: [...parts2.prepared.rootfs.entries],
    control: parts2.control,
    probes: [...judgement.cells],
    matrix: { ...judgement.matrix },
    trusted: [...takenOnTrust]
  };
}

// src/host/prepare.ts
var fs28 = require("node:fs");
var path23 = require("node:path");

// src/host/inputs.ts
var fs27 = require("node:fs");
var path22 = require("node:path");
var { setImmediate: nextTurn3 } = require("node:timers/promises");

// src/files/open-regular.ts
var { closeSync, constants: constants2, fstatSync, openSync: openSync2 } = require("node:fs");
function openReading(path31, more) {
  let descriptor;
  try {
    descriptor = openSync2(path31, constants2.O_RDONLY | constants2.O_NONBLOCK | constants2.O_NOCTTY | more);
  } catch (error) {
    return { kind: "not opened", code: errorCode(error) };
  }
  const facts = fstatSync(descriptor);
  if (facts.isFile()) return { kind: "regular", descriptor, facts };
  closeSync(descriptor);
  return { kind: "other" };
}
var openRegular = (path31) => openReading(path31, constants2.O_NOFOLLOW);

// src/files/open-new.ts
var { constants: constants3, openSync: openSync3 } = require("node:fs");
var NEW = constants3.O_WRONLY | constants3.O_CREAT | constants3.O_EXCL | constants3.O_NOFOLLOW;
var openNew = (path31, mode) => openSync3(path31, NEW, mode);

// src/host/inputs.ts
var unreadable = (message) => new CodedError("PACKET_UNREADABLE", message, "give a regular file that you can read");
var FREE_MARGIN_BYTES = 256 * 1024 * 1024;
function requireRoom(bytes, target) {
  const { bavail, bsize } = fs27.statfsSync(path22.dirname(target));
  if (bytes > bavail * bsize - FREE_MARGIN_BYTES) {
    throw new CodedError(
      "PACKET_UNREADABLE",
      `an input of ${bytes} bytes does not fit the ${bavail * bsize} that are free`,
      `free some room below ${WORK_ROOT}, or give a smaller file`
    );
  }
}
function openExactly(from) {
  const opened = openRegular(from);
  switch (opened.kind) {
    case "not opened":
      throw unreadable(`an input cannot be opened (${opened.code})`);
    case "other":
      throw unreadable("an input is not a regular file");
    case "regular":
      break;
  }
  if (fs27.readlinkSync(`/proc/self/fd/${opened.descriptor}`) === from) return opened.descriptor;
  fs27.closeSync(opened.descriptor);
  throw unreadable("an input is reached through a link");
}
async function takeIn(from, to, limit, signal) {
  const source = openExactly(from);
  const target = openNew(to, 292);
  try {
    const { size } = fs27.fstatSync(source);
    if (limit !== null && size > limit) throw unreadable(`an input is larger than ${limit} bytes`);
    requireRoom(size, to);
    const state = startSha256();
    const buffer = Buffer.allocUnsafe(PIECE_BYTES);
    for (let total = 0; ; ) {
      const count = fs27.readSync(source, buffer, 0, buffer.length, null);
      if (count === 0) break;
      total += count;
      if (total > size) throw unreadable("an input grew while it was read");
      state.update(buffer.subarray(0, count));
      onStorage(
        `the sandbox\u2019s copy of an input, below ${WORK_ROOT},`,
        () => writeWhole(target, buffer.subarray(0, count))
      );
      await nextTurn3();
      if (signal.aborted)
        throw new CodedError("INTERRUPTED", "a signal came while an input was read", "run again");
    }
    return state.digest();
  } finally {
    fs27.closeSync(source);
    fs27.closeSync(target);
  }
}

// src/host/prepare.ts
async function takeInputs(plan, inDir, signal) {
  const inside = (name) => path23.join(inDir, name);
  const take = async (from, name, limit) => from === null ? null : await takeIn(from, inside(name), limit, signal);
  const digests = {
    packet: await take(plan.packet, "packet.json", null),
    claims: await take(plan.claims, "claims.json", CLAIMS_LIMIT_BYTES),
    previous: await take(plan.previous, "previous.json", REPORT_LIMIT_BYTES),
    catalog: sha256(plan.catalog)
  };
  if (plan.packet === null) fs28.writeFileSync(inside("packet.json"), "", { mode: 292 });
  return digests;
}
async function allEnded(under2) {
  const ended = await Promise.allSettled(under2);
  const failed2 = ended.find((each) => each.status === "rejected");
  if (failed2 !== void 0) throw failed2.reason;
  return await Promise.all(under2);
}
async function prepare(plan, identity2, workspace, signal) {
  const programs = Object.fromEntries(insidePrograms.map((name) => [name, path23.join(insideDirectory, name)]));
  const [rootfs, digests] = await allEnded([
    assembleRootfs(workspace.rootfs, {
      node: process.execPath,
      architecture: identity2.architecture,
      programs,
      catalogText: plan.catalog
    }),
    takeInputs(plan, workspace.inDir, signal),
    fillOut(workspace.outDir, policy)
  ]);
  const { uid, run: run3, nonce } = identity2;
  const { inDir, outDir } = workspace;
  const spec13 = toRuntimeSpec(policy, profileFor(seccompProfile, identity2.architecture), {
    run: run3,
    nonce,
    uid,
    gid: uid,
    inDir,
    outDir
  });
  return { rootfs, digests, spec: spec13 };
}
async function prepareWhole(...given) {
  const prepared = await prepare(...given);
  return { ...prepared, rootfs: await prepared.rootfs.hashed };
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
var fs30 = require("node:fs");
var path25 = require("node:path");

// src/attestation/checks/stage-differences.ts
function stageDifferences(before, after, filterBytes, baseline) {
  const differing2 = (place, checks) => checks.filter((check) => !holds2(place, check, baseline));
  return [
    ...differing2("witness", [
      ...continuityChecks(before, after, baseline),
      ...confinementChecks(after, baseline)
    ]),
    ...probeIds.flatMap(
      (probe) => differing2(`outside ${probe}`, outsideChecks(probe, after, filterBytes, baseline))
    )
  ];
}

// src/host/collect.ts
var fs29 = require("node:fs");
var path24 = require("node:path");

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

// src/host/bind-report.ts
function repeated(report, instructions) {
  return [
    ["nonce", instructions.nonce, report.nonce],
    ["caller_nonce", instructions.caller_nonce, report.caller_nonce],
    ["run", instructions.run, report.run],
    ["clock", instructions.clock, report.clock],
    ["as_of", instructions.as_of, report.as_of],
    ["max_age_seconds", instructions.max_age_seconds, report.max_age_seconds],
    ["attestation", instructions.attestation, report.attestation],
    ["exit_code", exitCodeOf(report.verdict), report.exit_code],
    ["blocked_capabilities", blockedCapabilities, report.blocked_capabilities]
  ];
}
function judged(report, instructions) {
  const bound = instructions.expected_packet_digest !== null && instructions.expected_packet_digest === instructions.packet_digest;
  const pinned = instructions.expected_catalog_digest !== null && instructions.expected_catalog_digest === instructions.catalog_digest;
  const rows = report.matrix.filter(({ row }) => instructions.matrix[row] !== void 0);
  return [
    ["self_check.confirmed", true, report.self_check.confirmed],
    ["packet.digest", instructions.packet_digest, report.packet.digest],
    ["catalog.digest", instructions.catalog_digest, report.catalog.digest],
    ["claims_digest", instructions.claims_digest, report.claims_digest],
    ["origin", bound ? "BOUND_BY_EXPECTED_DIGEST" : "NOT_EVIDENCED", report.origin],
    ["integrity", bound || report.integrity !== "BOUND", true],
    ["catalog_authority", pinned ? "PINNED_BY_EXPECTED_DIGEST" : "NOT_EVIDENCED", report.catalog_authority],
    [
      "matrix rows of the sandbox",
      Object.keys(instructions.matrix).sort(),
      rows.map(({ row }) => row).sort()
    ],
    [
      "matrix states of the sandbox",
      rows.map(({ row }) => instructions.matrix[row]),
      rows.map(({ state }) => state)
    ],
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
  const { total, usable: usable2, held_out, refused: refused2 } = report.item_counts;
  return [
    [
      "item_counts",
      [report.items.length, of("usable"), of("held_out"), of("refused")],
      [total, usable2, held_out, refused2]
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
function contradictionWithInstructions(report, instructions) {
  const pairs = [
    ...repeated(report, instructions),
    ...counted2(report),
    ...report.verdict === "BLOCKED" ? [] : judged(report, instructions)
  ];
  const claims = report.verdict === "BLOCKED" && (report.items.length > 0 || report.findings.length === 0);
  if (claims) return "a BLOCKED report that lists items, or no reason";
  const wrong = pairs.find(([, expected, stated]) => toCanonicalJson(expected) !== toCanonicalJson(stated));
  return wrong === void 0 ? null : wrong[0];
}

// src/files/read-bounded.ts
var { readSync } = require("node:fs");
var CHUNK_BYTES = 64 * 1024;
function readUpTo(descriptor, most) {
  const chunks = [];
  let length = 0;
  while (length < most) {
    const chunk = Buffer.alloc(Math.min(CHUNK_BYTES, most - length));
    const read = readSync(descriptor, chunk, 0, chunk.length, null);
    if (read === 0) break;
    chunks.push(chunk.subarray(0, read));
    length += read;
  }
  return Buffer.concat(chunks, length);
}
function readStated(descriptor, size) {
  const bytes = readUpTo(descriptor, size + 1);
  return bytes.length === size ? bytes : null;
}
var PIECE_BYTES3 = 4 * 1024 * 1024;

// src/host/collect.ts
var notAccepted = (message) => new CodedError(
  "REPORT_NOT_ACCEPTED",
  message,
  "run again; if it happens again, the inspector was killed or is not the one of this release"
);
function readReport(outDir, name) {
  const opened = openRegular(path24.join(outDir, name));
  if (opened.kind === "not opened") throw notAccepted(`${name} cannot be opened (${opened.code})`);
  if (opened.kind === "other") throw notAccepted(`${name} is not a regular file of its own`);
  const { descriptor, facts } = opened;
  try {
    if (facts.nlink !== 1) throw notAccepted(`${name} is not a regular file of its own`);
    if (facts.size === 0) throw notAccepted(`${name} is empty: the inspector did not report`);
    if (facts.size > REPORT_LIMIT_BYTES)
      throw notAccepted(`${name} is larger than ${REPORT_LIMIT_BYTES} bytes`);
    const bytes = readStated(descriptor, facts.size);
    if (bytes === null) throw notAccepted(`${name} changed while it was read`);
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw notAccepted(`${name} is not UTF-8`);
    throw error;
  } finally {
    fs29.closeSync(descriptor);
  }
}
function collect(outDir, instructions, said) {
  try {
    return collectTriplet(outDir, instructions);
  } catch (error) {
    if (isCoded(error, "REPORT_NOT_ACCEPTED") && said !== "") throw notAccepted(`${error.message}${said}`);
    throw error;
  }
}
function collectTriplet(outDir, instructions) {
  const entries = fs29.readdirSync(outDir).sort();
  if (entries.join() !== outEntries.join()) throw notAccepted("/out holds other files than the three");
  const texts = Object.fromEntries(
    outFiles.map((name) => [name, readReport(outDir, name)])
  );
  let report;
  try {
    report = JSON.parse(texts[reportName]);
  } catch {
    throw notAccepted("report.json is not JSON");
  }
  if (!validate3(report)) throw notAccepted("report.json does not follow its schema");
  const wrong = contradictionWithInstructions(report, instructions);
  if (wrong !== null) throw notAccepted(`report.json contradicts what the host knows: ${wrong}`);
  const rendered = toTriplet(report);
  for (const name of outFiles) {
    if (rendered[name] !== texts[name]) throw notAccepted(`${name} is not what report.json renders to`);
  }
  return { report, texts };
}

// src/host/remedies.ts
var OTHERWISE = "read the probes and discrepancies; repair the machine or the runtime, then run again";
var HELD_OPEN = "something of the host\u2019s is open in the container: update the runtime, or name another one with --runtime";
var remedies = [
  [
    "witness",
    /^(?:\S+-)?status-TracerPid$/,
    "a debugger follows this run (strace, gdb, a tracing agent): start it without one, or detach it from the job"
  ],
  [
    "witness",
    /^(?:\S+-)?personality$/,
    "this run was started with another personality (`setarch -R` turns random addresses off, `linux32` is one too): start it without"
  ],
  [
    "witness",
    /^(?:\S+-)?randomize-va-space$/,
    "addresses are not random on this machine: `sysctl -w kernel.randomize_va_space=2`, and find out who turned it off"
  ],
  ["witness", /^(?:\S+-)?descriptors$/, HELD_OPEN],
  ["inside", /^descriptors/, HELD_OPEN],
  [
    "witness",
    /^(?:\S+-)?oom-score-adj$/,
    "the job\u2019s processes are marked for the kernel\u2019s out-of-memory killer: start it with 0 in /proc/self/oom_score_adj"
  ],
  [
    "witness",
    /^(?:\S+-)?limit-(?:memory|swap|tasks)$/,
    "the control groups do not hold what the policy limits: give root the memory and pids controllers, or run on another machine"
  ],
  [
    "bundle",
    /^runtime$/,
    "the runtime\u2019s file changed while it ran: find out who wrote it (an upgrade, perhaps), then run again"
  ],
  [
    "bundle",
    /^program-/,
    "an inside program is not the one that this release pins: install the release again from where it was published"
  ],
  [
    "bundle",
    /^rootfs$/,
    "the sandbox\u2019s files were written to while it was built: find out who can write below /var/lib/tool-kiem-thu"
  ]
];
function remedyFor(differences, otherwise = OTHERWISE) {
  const found = remedies.filter(
    ([side, name]) => differences.some((difference) => difference.side === side && name.test(difference.check.id))
  );
  return [...new Set(found.map(([, , remedy]) => remedy))].join("; ") || otherwise;
}

// src/host/release.ts
function placeInside(workspace, name, text2) {
  const target = path25.join(workspace.inDir, name);
  fs30.writeFileSync(`${target}.new`, text2, { mode: 292 });
  fs30.renameSync(`${target}.new`, target);
}
function removePrograms(workspace, prepared) {
  for (const program2 of prepared.rootfs.programs) fs30.unlinkSync(program2);
  return prepared.rootfs.programs.map((program2) => program2.slice(workspace.rootfs.length)).sort();
}
async function lastReading(workspace, prepared, sandbox, baseline, stage, removed) {
  const expected = baseline.expectations.runtimes[baseline.runtime].descriptors;
  const { pid } = sandbox.container;
  const reading = await readContainer(stage, pid, sandbox.places, expected?.[stage]);
  const left = prepared.rootfs.listing.filter((entry) => !removed.includes(entry.path));
  const compare = sandbox.places.compareRootfs ?? ((listing) => compareRootfs(workspace.rootfs, listing));
  return { ...reading, rootfs: compare(left) };
}
async function readWaiting(workspace, prepared, sandbox, baseline) {
  const { container, probing } = sandbox;
  await waitFor(
    container,
    sandbox.deadlines,
    "probe",
    "the prober\u2019s next look",
    () => hasRunSince(probing, container.pid) ? true : null
  );
  const reading = await lastReading(workspace, prepared, sandbox, baseline, "waiting", []);
  requireSame(sandbox.probing, reading, sandbox.filterBytes, baseline);
  return reading;
}
function requireSame(before, after, filterBytes, baseline) {
  const [first] = stageDifferences(before, after, filterBytes, baseline);
  if (first === void 0) return;
  throw new CodedError(
    "SANDBOX_FAILED",
    `the container changed between stages: ${first.id}: expected ${first.expected.slice(0, 300)}, observed ${first.observed.slice(0, 600)}`,
    remedyFor([{ side: "witness", check: first }], "run again, with the other runtime")
  );
}
function requireNoKills(kills) {
  if (kills === "0") return kills;
  if (!/^\d+$/.test(kills))
    throw new CodedError(
      "SANDBOX_FAILED",
      "the kernel\u2019s count of processes that it killed for memory could not be read",
      "run again, with the other runtime"
    );
  throw new CodedError(
    "MEMORY_LIMIT",
    `the kernel OOM-killed ${kills} ${kills === "1" ? "process" : "processes"} in the container`,
    "the packet needs more memory than the policy gives; export less at once"
  );
}
var lastKills = (runtime, waiting, ended) => isEngine(runtime) && ended === UNREAD_KILLS ? waiting : ended;
function instructionsOf(plan, identity2, prepared, attestation, judgement) {
  if (prepared.digests.packet === null || plan.max_age_seconds === null)
    throw new Error("an inspection needs both");
  return {
    schema: "tki-go/v1",
    nonce: identity2.nonce,
    caller_nonce: plan.caller_nonce,
    run: identity2.run,
    clock: now(),
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
    sandbox.deadlines,
    "probe",
    "the inspector\u2019s signal that it is waiting",
    () => container.errors(65536).split("\n").includes(`tki-ready ${go.nonce}`) ? true : null
  );
  const reading = await readContainer("inspecting", container.pid, places, expected?.inspecting);
  requireSame(sandbox.probing, reading, sandbox.filterBytes, baseline);
  const removed = isEngine(baseline.runtime) ? [] : removePrograms(workspace, prepared);
  const releaseText = toCanonicalJson({
    schema: "tki-release/v1",
    nonce: go.nonce,
    removed_programs: removed
  });
  placeInside(workspace, "release.json", releaseText);
  const counter = oomCounter(container.pid);
  const end2 = await waitFor(container, sandbox.deadlines, "inspect", "the inspector\u2019s end", () => {
    if (container.errors(65536).split("\n").includes(`tki-done ${go.nonce}`)) return "done";
    return container.alive() ? null : "died";
  });
  if (end2 === "died") {
    const kills2 = oomKills(counter);
    if (kills2 !== UNREAD_KILLS) requireNoKills(kills2);
    collect(workspace.outDir, go, saidBy(container));
    throw new CodedError(
      "INSPECTOR_DIED",
      `the inspector ended before its last reading${saidBy(container)}`,
      "run again, with the other runtime"
    );
  }
  const last2 = await lastReading(workspace, prepared, sandbox, baseline, "inspected", removed);
  requireSame(reading, last2, sandbox.filterBytes, baseline);
  const waiting = oomKills(counter);
  placeInside(workspace, "end.json", "{}");
  await waitFor(
    container,
    sandbox.deadlines,
    "probe",
    "the inspector\u2019s end",
    () => container.alive() ? null : true
  );
  const kills = requireNoKills(lastKills(baseline.runtime, waiting, oomKills(counter)));
  const said = saidBy(container);
  const deleting = container.delete();
  deleting.catch(() => void 0);
  const { report, texts } = collect(workspace.outDir, go, said);
  return {
    deleting,
    verdict: report.verdict,
    exitCode: report.exit_code,
    files: outFiles.map((name) => ({ name: publishedName(name, go.run), text: texts[name] })),
    go: goText,
    release: releaseText,
    readings: [reading, last2],
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
    exit_code: inspected?.exitCode ?? (evidence.ofEngine ? 2 : 10),
    go: inspected?.go ?? null,
    release: inspected?.release ?? null,
    readings: [...readings],
    ended: {
      container: inspected === null ? "deleted after the probes" : "ended by itself",
      out_entries: Object.keys(outFacts(workspace)).filter((name) => name !== "."),
      oom_kills: inspected?.oomKills ?? "0",
      removed_programs: [...inspected?.removed ?? []],
      finished_at: now()
    },
    disagreements: []
  }).text;
}

// src/host/inspection.ts
var NotAsExpected = class extends CodedError {
  attestation;
  judgement;
  constructor(judgement, attestation) {
    const broken = judgement.cells.filter((cell) => cell.state !== "held");
    const words2 = [
      ...broken.map((cell) => `${cell.id} ${cell.state}`),
      ...judgement.discrepancies.map(differenceWords)
    ];
    const hint = remedyFor([...judgement.discrepancies, ...judgement.disagreements]);
    super("NOT_AS_EXPECTED", words2.join("; "), hint);
    this.judgement = judgement;
    this.attestation = attestation;
  }
};
function attestationOf(plan, { runtime }, judgement) {
  const ofEngine = isEngine(runtime.id);
  const breached = judgement.cells.some(({ state }) => state === "breached");
  const uncontrolled = judgement.cells.some(({ control }) => control !== "breached");
  const enough = ofEngine ? !breached && !uncontrolled : judgement.asExpected === judgement.cells.length;
  const whole = enough && judgement.discrepancies.length === 0;
  return {
    status: whole ? "NOT_ACCEPTED" : "NOT_AS_EXPECTED",
    reason: whole ? ofEngine ? PROMISES_OPEN : "venue unapproved" : "the sandbox is not as the policy says",
    grade: runtime.grade,
    runtime: runtime.id,
    venue: plan.venue,
    observed_as_expected: judgement.asExpected,
    probes: probeCount.number,
    evidence_digest: null,
    ...ofEngine ? { unverified_promises: judgement.promises.map(({ id }) => id) } : {}
  };
}
async function conclude(plan, identity2, built) {
  const { runtime, workspace, prepared, sandbox, control } = built;
  const baseline = baselineOf(runtime.id, identity2.uid, prepared.rootfs.entries, identity2.architecture);
  const judgement = judge({ ...sandbox, control: control.probes }, baseline);
  const observed = attestationOf(plan, built, judgement);
  if (observed.status === "NOT_AS_EXPECTED") throw new NotAsExpected(judgement, observed);
  if (plan.bundle_copy !== null) copyBundle(workspace.bundle, plan.bundle_copy);
  const judgedAt = now();
  const predicate = toPredicate({
    plan,
    identity: identity2,
    runtime,
    image: built.image,
    sandbox,
    prepared,
    judgement,
    control,
    startedAt: built.startedAt,
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
    instructionsOf(plan, identity2, prepared, attestation, judgement)
  ) : null;
  const readings = inspected?.readings ?? [await readWaiting(workspace, prepared, sandbox, baseline)];
  if (inspected === null) await sandbox.container.delete();
  const ofEngine = isEngine(runtime.id);
  const run3 = runStatementOf(
    plan,
    identity2,
    { ...evidence, ofEngine },
    prepared,
    workspace,
    inspected,
    readings
  );
  await inspected?.deleting;
  return blankResult({
    nonce: identity2.nonce,
    run: identity2.run,
    verdict: inspected?.verdict ?? null,
    exit_code: inspected?.exitCode ?? (ofEngine ? 2 : 10),
    attestation,
    probes: [...judgement.cells],
    files: [...inspected?.files ?? [], evidence, { name: runStatementName, text: run3 }]
  });
}
async function runSandbox(plan, identity2, found, signal) {
  var _stack = [];
  try {
    const startedAt = now();
    const workspace = __using(_stack, openWorkspace(identity2.run, callRuntime), true);
    const placing2 = prepare(plan, identity2, workspace, signal);
    const [runtime, control, placed] = await allEnded([found.asked, controlRecord(plan, found, signal, startedAt), placing2]);
    const sandbox = await startSandbox({
      workspace,
      runtime,
      policy,
      rootfs: placed.rootfs,
      nonce: identity2.nonce,
      intended: placed.spec,
      used: placed.spec,
      programs: { pinned: pinnedPrograms() },
      deadlines: deadlinesOf(plan, runtime, placed.rootfs),
      signal
    });
    const _container = __using(_stack, sandbox.container, true);
    return await conclude(plan, identity2, {
      runtime,
      image: null,
      workspace,
      prepared: { ...placed, rootfs: sandbox.rootfs },
      sandbox,
      control,
      startedAt
    });
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}

// src/host/engine-run.ts
async function placeFiles(workspace, architecture) {
  const profile = JSON.stringify(profileFor(seccompProfile, architecture));
  fs31.writeFileSync(`${HOST_ROOT}${seccompFile(workspace.run)}`, profile, { mode: 384 });
  const view = `${HOST_ROOT}${readOnlyInput(workspace.run)}`;
  fs31.mkdirSync(view, { mode: 493 });
  await mountReadOnly(workspace.inDir, view);
}
var requestOf = (engine, architecture, places) => toEngineRequest(engine.id, policy, profileFor(seccompProfile, architecture), places);
async function runControl2(session) {
  var _stack = [];
  try {
    const { choice, engine, image, prepared, architecture, deadlines, signal } = session;
    const { run: run3, nonce } = newIdentity();
    const workspace = __using(_stack, openWorkspace(run3, callRuntime), true);
    const made2 = __using(_stack, openMade(choice, engine, run3), true);
    for (const name of ["packet.json", "spare", "spare-two"])
      fs31.writeFileSync(path26.join(workspace.inDir, name), "");
    await fillOut(workspace.outDir, {
      ...policy,
      out: { ...policy.out, directory_mode: "0777", file_mode: "0666" }
    });
    await placeFiles(workspace, architecture);
    const program2 = path26.join(workspace.dir, "control.cjs");
    fs31.copyFileSync(path26.join(insideDirectory, "control.cjs"), program2);
    const sources = sourcesOf(run3);
    const strong = requestOf(engine, architecture, { run: run3, nonce, uid: 0, gid: 0, ...sources, image });
    const request = toWeakenedRequest(strong, { inDir: sources.inDir, program: onHost(program2) });
    const sandbox = await startEngineSandbox({
      workspace,
      choice,
      engine,
      made: made2,
      image,
      deadlines,
      rootfs: prepared.rootfs,
      nonce,
      intended: request,
      used: request,
      programs: { pinned: {} },
      signal,
      whenStarted: (pid) => {
        plantInterface(pid);
        fs31.writeFileSync(path26.join(workspace.inDir, PLANTED), "");
      }
    });
    const _container = __using(_stack, sandbox.container, true);
    return controlOutcome(
      sandbox.frame,
      baselineOf(choice.id, policy.uid_range.first, prepared.rootfs.entries, architecture)
    );
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function runEngineSandbox(plan, identity2, choice, signal) {
  var _stack = [];
  try {
    const startedAt = now();
    const { run: run3, nonce, uid, architecture } = identity2;
    const workspace = __using(_stack, openWorkspace(run3, callRuntime), true);
    const prepared = await prepareWhole(plan, identity2, workspace, signal);
    const deadlines = deadlinesOf(plan, choice, prepared.rootfs);
    await placeFiles(workspace, architecture);
    const engine = __using(_stack, await openEngine(choice, workspace.state), true);
    const made2 = __using(_stack, openMade(choice, engine, run3), true);
    const image = await buildImage(engine, run3, workspace.rootfs, signal);
    made2.image(image);
    const session = { choice, engine, made: made2, image, prepared, architecture, deadlines, signal };
    const control = await recordOf(choice, startedAt, () => runControl2(session));
    const request = requestOf(engine, architecture, { run: run3, nonce, uid, gid: uid, ...sourcesOf(run3), image });
    const sandbox = await startEngineSandbox({
      workspace,
      choice,
      engine,
      made: made2,
      image,
      deadlines,
      rootfs: prepared.rootfs,
      nonce,
      intended: request,
      used: request,
      programs: { pinned: pinnedPrograms() },
      signal
    });
    const _container = __using(_stack, sandbox.container, true);
    return await conclude(plan, identity2, {
      runtime: choice,
      image,
      workspace,
      prepared,
      sandbox,
      control,
      startedAt
    });
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}

// src/host/doctor.ts
var fs34 = require("node:fs");
var os2 = require("node:os");
var path28 = require("node:path");

// src/files/write-durable.ts
var { closeSync: closeSync2, fsyncSync } = require("node:fs");
function writeDurably(path31, text2) {
  const descriptor = openNew(path31, 420);
  try {
    writeWhole(descriptor, text2);
    fsyncSync(descriptor);
  } finally {
    closeSync2(descriptor);
  }
}
function syncDirectory(directory) {
  const descriptor = openDirectory(directory);
  try {
    fsyncSync(descriptor);
  } catch (error) {
    if (!["EINVAL", "ENOTSUP", "EROFS"].includes(errorCode(error))) throw error;
  } finally {
    closeSync2(descriptor);
  }
}

// src/host/machine-tables.ts
var fs32 = require("node:fs");
var path27 = require("node:path");
var namespaceKinds = ["mnt", "pid", "net", "ipc", "uts", "cgroup"];
var ownTable = (name) => fs32.readFileSync(`/proc/self/${name}`, "latin1");
var textOf = (file) => {
  try {
    return fs32.readFileSync(file, "latin1");
  } catch {
    return "";
  }
};
function workFolder() {
  for (let folder = WORK_ROOT; ; folder = path27.dirname(folder)) {
    try {
      return onHost(fs32.realpathSync(`${HOST_ROOT}${folder}`));
    } catch {
      if (folder === "/") return folder;
    }
  }
}
var GROUPS = `${HOST_ROOT}/sys/fs/cgroup`;
function heldRoot() {
  const below = textOf(`${GROUPS}/cgroup.type`) !== "";
  return below && textOf(`${GROUPS}/cgroup.procs`) !== "" ? textOf(`${GROUPS}/cgroup.subtree_control`) : null;
}
function isRealTime(stat) {
  const fromThird = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return ["1", "2", "6"].includes(fromThird[41 - 3] ?? "");
}
function wayTo(group) {
  const names = group.split("/").filter(Boolean);
  return ["", ...names.map((_, at) => `/${names.slice(0, at + 1).join("/")}`)];
}
function limitedGroups() {
  return ownTable("cgroup").split("\n").flatMap((line) => {
    const [, number, hierarchy = "", group = ""] = /^(\d+):([^:]*):(.*)$/.exec(line) ?? [];
    const unified = number === "0";
    const root = unified ? GROUPS : `${GROUPS}/${hierarchy}`;
    const of = (kind, limit, events) => unified || hierarchy.split(",").includes(kind) ? wayTo(group).map((at) => ({
      kind,
      limit: textOf(`${root}${at}/${limit}`),
      current: kind === "pids" ? textOf(`${root}${at}/pids.current`) : "",
      events: textOf(`${root}${at}/${events}`)
    })) : [];
    return [
      ...of("pids", "pids.max", "pids.events"),
      ...unified ? of("memory", "memory.max", "memory.events") : of("memory", "memory.limit_in_bytes", "memory.oom_control")
    ];
  });
}
function devNull() {
  try {
    fs32.closeSync(fs32.openSync("/dev/null", "r+"));
    return null;
  } catch (error) {
    return errorCode(error);
  }
}
function machineTables() {
  return {
    status: ownTable("status"),
    // What a run is made of is the host's, also where the operator's container makes it.
    mountinfo: fs32.readFileSync(`/proc/${HOST_PROCESS ?? "self"}/mountinfo`, "latin1"),
    uidMap: ownTable("uid_map"),
    unified: textOf(`${GROUPS}/cgroup.controllers`),
    heldRoot: heldRoot(),
    namespaces: Object.fromEntries(
      namespaceKinds.map((kind) => [kind, textOf(`/proc/sys/user/max_${kind}_namespaces`)])
    ),
    work: workFolder(),
    realTime: isRealTime(ownTable("stat")),
    above: limitedGroups(),
    devNull: devNull(),
    procSys: fs32.existsSync("/proc/sys"),
    procSelf: fs32.readlinkSync("/proc/self"),
    pid: String(process.pid),
    profile: textOf("/proc/self/attr/current")
  };
}

// src/host/machine-faults.ts
var needed = {
  CAP_CHOWN: 0,
  CAP_DAC_OVERRIDE: 1,
  CAP_FOWNER: 3,
  CAP_KILL: 5,
  CAP_SETGID: 6,
  CAP_SETUID: 7,
  CAP_SETPCAP: 8,
  CAP_NET_BIND_SERVICE: 10,
  CAP_NET_ADMIN: 12,
  CAP_SYS_CHROOT: 18,
  CAP_SYS_PTRACE: 19,
  CAP_SYS_ADMIN: 21,
  CAP_MKNOD: 27
};
var PRIVILEGED = "run on the machine itself; where the job runs in a container, start that one with --privileged --cgroupns=host";
function missingCapabilities(status) {
  const mask = /^CapEff:\s+([0-9a-f]{1,16})$/m.exec(status)?.[1];
  if (mask === void 0) return [];
  const held = BigInt(`0x${mask}`);
  const missing2 = Object.entries(needed).filter(([, bit]) => (held >> BigInt(bit) & 1n) === 0n).map(([name]) => name);
  return missing2.length === 0 ? [] : [
    {
      area: "namespaces",
      reason: `root lacks ${missing2.join(", ")} here`,
      remedy: `start the job with them (systemd: no \`CapabilityBoundingSet=\`, \`PrivateDevices=\` or \`ProtectKernelModules=\`), or ${PRIVILEGED}`
    }
  ];
}
var controllers = ["memory", "pids"];
var seen = (mounts) => mounts.filter(
  ({ mount_point: place }, at) => at === mounts.findLastIndex(({ mount_point }) => mount_point === place)
);
var HIERARCHY = /^\/sys\/fs\/cgroup(?:\/[^/]+)?$/;
function controlGroups(mountinfo, unified) {
  const groups = seen(parseMountinfo(mountinfo) ?? []).filter(
    ({ fs_type, mount_point }) => ["cgroup", "cgroup2"].includes(fs_type) && HIERARCHY.test(mount_point)
  );
  if (groups.length === 0) {
    return [
      {
        area: "control-groups",
        reason: "no control groups are mounted at /sys/fs/cgroup",
        remedy: `mount them (\`mount -t cgroup2 none /sys/fs/cgroup\`), or ${PRIVILEGED}`
      }
    ];
  }
  const writable = groups.filter(
    ({ options, super_options }) => options.includes("rw") && super_options.includes("rw")
  );
  if (writable.length > 0) {
    const offered = /* @__PURE__ */ new Set([
      ...unified.trim().split(/\s+/),
      ...writable.filter(({ fs_type }) => fs_type === "cgroup").flatMap(({ super_options }) => super_options)
    ]);
    const absent = controllers.filter((name) => !offered.has(name));
    return absent.length === 0 ? [] : [
      {
        area: "control-groups",
        reason: `the control groups have no ${absent.join(" and no ")} controller`,
        remedy: `start the kernel with cgroup_enable=memory and without cgroup_disable, delegate the controllers to this job, or ${PRIVILEGED}`
      }
    ];
  }
  return [
    {
      area: "control-groups",
      reason: "the control groups are mounted read-only",
      remedy: `remount them writable (\`mount -o remount,rw /sys/fs/cgroup\`), or ${PRIVILEGED}`
    }
  ];
}
function heldRoot2({ heldRoot: held }) {
  if (held === null) return [];
  const offered = held.split(/\s+/);
  const kept = controllers.filter((name) => !offered.includes(name));
  return kept.length === 0 ? [] : [
    {
      area: "control-groups",
      reason: `the control group that this job sees as the root holds processes, and hands on no ${kept.join(" and no ")} controller`,
      remedy: `start the container with --cgroupns=host, or move its processes into a group below (\`mkdir /sys/fs/cgroup/init; for p in $(cat /sys/fs/cgroup/cgroup.procs); do echo $p > /sys/fs/cgroup/init/cgroup.procs; done; echo +memory +pids > /sys/fs/cgroup/cgroup.subtree_control\`), or ${PRIVILEGED}`
    }
  ];
}
function rootless(uidMap) {
  return uidMap === "" || /^\s*0\s+0\s+4294967295\s*$/.test(uidMap) ? [] : [
    {
      area: "privilege",
      reason: "root is root of a user namespace alone here (rootless)",
      remedy: "run as the machine\u2019s own root, or allow `sudo -n`: a rootless runtime applies no limits of ours, and has no grade"
    }
  ];
}
var FILTERS = [
  "SystemCallFilter",
  "RestrictNamespaces",
  "RestrictAddressFamilies",
  "SystemCallArchitectures",
  "RestrictSUIDSGID",
  "RestrictRealtime",
  "LockPersonality",
  "PrivateDevices",
  "ProtectKernelTunables",
  "ProtectKernelModules",
  "ProtectKernelLogs",
  "ProtectClock",
  "ProtectHostname"
].map((name) => `\`${name}=\``).join(", ");
function confinements({ status, profile }) {
  const field = (name) => new RegExp(`^${name}:\\s+(\\d+)$`, "m").exec(status)?.[1];
  const rows = [
    [
      field("NoNewPrivs") === "1",
      "this job may gain no privileges (no_new_privs)",
      "start it without (systemd: no `NoNewPrivileges=`, and none of the sandbox options that set it; a container: no `no-new-privileges`)",
      "denied"
    ],
    [
      field("Seccomp") === "2",
      "a filter of system calls is around this job",
      `start it without (systemd: no ${FILTERS}), or ${PRIVILEGED}`,
      // It answers a call as it was told to, with any error: a runtime then says what it could not find or make.
      "filtered"
    ],
    [
      profile.trim().endsWith("(enforce)"),
      `the AppArmor profile ${quoted(profile.trim().split(" ")[0] ?? "")} confines this job`,
      `start it unconfined, or ${PRIVILEGED}`,
      "denied"
    ]
  ];
  return rows.filter(([is]) => is).map(([, reason, remedy, perhaps]) => ({ area: "privilege", reason, remedy, perhaps }));
}
var RAISE_TASKS = "raise it (systemd: `TasksMax=`; docker: `--pids-limit`) to 64 or more, or end what fills it";
var shortages = {
  pids: {
    counted: /^max ([1-9]\d*)$/m,
    words: (limit) => `the control group of this job allows ${limit} processes, and refused more`,
    remedy: RAISE_TASKS
  },
  memory: {
    counted: /^oom_kill ([1-9]\d*)$/m,
    words: (limit) => `the control group of this job has ${limit} bytes of memory, and was short of it`,
    remedy: "raise it (systemd: `MemoryMax=`; docker: `--memory`) to 1 GiB or more, or end what fills it"
  }
};
function shortGroups(groups) {
  return groups.flatMap(({ kind, limit, events }) => {
    const { counted: counted3, words: words2, remedy } = shortages[kind];
    return /^\d+\s*$/.test(limit) && counted3.test(events) ? [{ area: "control-groups", reason: words2(limit.trim()), remedy, perhaps: "short" }] : [];
  });
}
var REAL_TIME = {
  area: "control-groups",
  reason: "this job is scheduled as a real-time one, and the control group of a container takes none",
  remedy: "start it without (`chrt --other 0`; systemd: no `CPUSchedulingPolicy=`)",
  perhaps: "scheduled"
};
function namespaces2(limits2) {
  const none2 = namespaceKinds.filter((kind) => limits2[kind]?.trim() === "0").map((kind) => `user.max_${kind}_namespaces`);
  return none2.length === 0 ? [] : [
    {
      area: "namespaces",
      reason: `this machine allows no namespaces of a kind (${none2.join(", ")} is 0)`,
      remedy: `raise it (\`sysctl -w ${none2[0]}=1000\`), and find out who set it`
    }
  ];
}
function mountOf(mounts, place) {
  return mounts.filter(({ mount_point: at }) => place === at || place.startsWith(at === "/" ? at : `${at}/`)).reduce(
    (best2, each) => best2 !== void 0 && best2.mount_point.length > each.mount_point.length ? best2 : each,
    void 0
  );
}
function systemFolders(tables) {
  const { work, devNull: devNull2 } = tables;
  const mounts = parseMountinfo(tables.mountinfo) ?? [];
  const workMount = mountOf(mounts, work);
  const rows = [
    [
      workMount?.options.includes("noexec"),
      `nothing may be run from ${work}: it is mounted noexec`,
      `mount it with exec (\`mount -o remount,exec ${workMount?.mount_point}\`), or give ${WORK_ROOT} a mount of its own`
    ],
    [
      mountOf(mounts, "/proc/self")?.options.includes("ro"),
      "/proc is mounted read-only",
      `remount it writable (\`mount -o remount,bind,rw /proc\`), or ${PRIVILEGED}`
    ],
    [
      tables.procSelf !== tables.pid,
      "/proc is that of another process namespace than this job\u2019s",
      `mount its own (\`mount -t proc proc /proc\`; of unshare(1) \`--mount-proc\`), or ${PRIVILEGED}`
    ],
    [
      !tables.procSys,
      "/proc shows processes alone (subset=pid): /proc/sys is not there",
      `mount the whole of it (\`mount -t proc proc /proc\`), or ${PRIVILEGED}`
    ],
    [
      devNull2 !== null,
      `/dev/null cannot be opened (${devNull2})`,
      `make it again (\`mknod -m 666 /dev/null c 1 3\`) on a /dev that is not mounted nodev, or ${PRIVILEGED}`
    ]
  ];
  return rows.filter(([is]) => is === true).map(([, reason, remedy]) => ({ area: "system-folders", reason, remedy }));
}
function coveredRoot(mountinfo) {
  const roots = (parseMountinfo(mountinfo) ?? []).filter(({ mount_point }) => mount_point === "/");
  return roots.length < 2 ? [] : [
    {
      area: "system-folders",
      reason: "something is mounted over the root of this job, which is not in it",
      remedy: `enter it (\`chroot\`), or take that mount away (\`umount /\`), or ${PRIVILEGED}`,
      perhaps: "covered"
    }
  ];
}
function machineFaultsIn(tables) {
  return [
    ...rootless(tables.uidMap),
    ...missingCapabilities(tables.status),
    ...namespaces2(tables.namespaces),
    ...controlGroups(tables.mountinfo, tables.unified),
    ...heldRoot2(tables),
    ...systemFolders(tables),
    ...coveredRoot(tables.mountinfo),
    ...confinements(tables),
    ...shortGroups(tables.above),
    ...tables.realTime ? [REAL_TIME] : []
  ];
}
function machineFaults() {
  try {
    return machineFaultsIn(machineTables());
  } catch {
    return [];
  }
}
function rootlessFault() {
  try {
    return rootless(ownTable("uid_map"))[0] ?? null;
  } catch {
    return null;
  }
}

// src/host/own-limits.ts
var { spawnSync: spawnSync4 } = require("node:child_process");
var fs33 = require("node:fs");
function resetOomScore() {
  try {
    fs33.writeFileSync("/proc/self/oom_score_adj", "0");
  } catch {
  }
}
function leaveRealTime() {
  try {
    if (!isRealTime(fs33.readFileSync("/proc/self/stat", "latin1"))) return;
    const ordinary = ["--all-tasks", "--other", "--pid", "0", String(process.pid)];
    spawnSync4(trustedProgram("chrt"), ordinary, { env: {}, stdio: "ignore" });
  } catch {
  }
}
var LARGEST_FILE_BYTES = 256 * 1024 * 1024;
var ADDRESSES_BYTES = 3 * 1024 * 1024 * 1024;
var OPEN_FILES = 256;
var limits = [
  {
    row: "Max core file size",
    option: "core",
    words: "core files have a hard limit of",
    side: "hard",
    // sudo takes core files away by a hard limit of 0, which a pipe as core pattern does not ignore.
    least: policy.limits.core_bytes,
    hint: "start it with a hard limit of at least 1 (`ulimit -Hc`), or as a root that may raise limits; under sudo `Set disable_coredump false` in sudo.conf and `Defaults rlimit_core=default`"
  },
  {
    row: "Max file size",
    option: "fsize",
    words: "files have a limit of",
    side: "soft",
    least: LARGEST_FILE_BYTES,
    hint: "start it without a limit of file sizes (`ulimit -f unlimited`)"
  },
  {
    row: "Max open files",
    option: "nofile",
    words: "open files have a limit of",
    side: "soft",
    least: OPEN_FILES,
    hint: `start it with at least ${OPEN_FILES} open files (\`ulimit -n\`)`
  },
  {
    row: "Max address space",
    option: "as",
    words: "addresses have a limit of",
    side: "soft",
    least: ADDRESSES_BYTES,
    hint: "start it without a limit of addresses (`ulimit -v unlimited`)"
  },
  {
    row: "Max data size",
    option: "data",
    words: "data has a limit of",
    side: "soft",
    least: ADDRESSES_BYTES,
    hint: "start it without a limit of data (`ulimit -d unlimited`)"
  },
  {
    row: "Max cpu time",
    option: "cpu",
    words: "processor time has a limit, in seconds, of",
    side: "soft",
    // The container's, which inherits it.
    least: policy.limits.cpu_seconds,
    hint: `start it with at least ${policy.limits.cpu_seconds} seconds (\`ulimit -t\`)`
  },
  {
    row: "Max processes",
    option: "nproc",
    words: "processes of a user have a limit of",
    side: "soft",
    // Counted for the container's own user, which inherits it.
    least: policy.limits.tasks,
    hint: `start it with at least ${policy.limits.tasks} processes (\`ulimit -u\`)`
  }
];
function limitIn(text2, row, side) {
  const found = new RegExp(`^${row} +(\\S+) +(\\S+)`, "m").exec(text2);
  const value = (side === "soft" ? found?.[1] : found?.[2]) ?? "unlimited";
  return value === "unlimited" ? Infinity : Number(value);
}
var LEAST_ROOM = 5;
function requireRoom2(groups = limitedGroups()) {
  const numberOf = (text2) => /^\d+\s*$/.test(text2) ? Number(text2) : null;
  for (const { kind, limit, current } of groups) {
    const [most, there] = [numberOf(limit), numberOf(current)];
    if (kind !== "pids" || most === null || there === null || most - there >= LEAST_ROOM) continue;
    throw new CodedError(
      "SANDBOX_FAILED",
      `the control group of this job allows ${most} processes, and ${there} are there`,
      RAISE_TASKS
    );
  }
}
function raiseOwnLimits() {
  for (const { row, option, words: words2, side, least, hint } of limits) {
    const now2 = (which) => limitIn(fs33.readFileSync("/proc/self/limits", "latin1"), row, which);
    const found = () => now2(side);
    if (found() >= least) continue;
    const value = Math.max(least, now2("hard"));
    const wanted = value === Infinity ? "unlimited" : String(value);
    spawnSync4(trustedProgram("prlimit"), ["--pid", String(process.pid), `--${option}=${wanted}:${wanted}`], {
      env: {},
      stdio: "ignore"
    });
    if (found() < least) {
      throw new CodedError(
        "SANDBOX_FAILED",
        `${words2} ${found()} here, and this root may not raise it to ${least} (CAP_SYS_RESOURCE)`,
        hint
      );
    }
  }
}

// src/host/doctor.ts
var WORDS_LIMIT2 = 600;
var usable = (id, detail) => ({
  id,
  state: "usable",
  detail: detail.slice(0, WORDS_LIMIT2),
  remedy: null
});
var missing = (id, detail, remedy) => ({
  id,
  state: "missing",
  detail: detail.slice(0, WORDS_LIMIT2),
  remedy: remedy.slice(0, WORDS_LIMIT2)
});
async function tried(id, act) {
  try {
    return usable(id, await act());
  } catch (error) {
    const { text: text2, hint } = codedOf(error, () => []);
    return missing(id, text2, hint);
  }
}
var MIB = 1024 * 1024;
function storageWords(directory) {
  const { bavail, bsize } = fs34.statfsSync(directory);
  const mounts = parseMountinfo(fs34.readFileSync("/proc/self/mountinfo", "latin1")) ?? [];
  const real = fs34.realpathSync(directory);
  const type = mounts.filter(({ mount_point: at }) => real === at || real.startsWith(at === "/" ? at : `${at}/`)).reduce((best2, each) => each.mount_point.length >= best2.mount_point.length ? each : best2, {
    mount_point: "",
    fs_type: "unknown"
  });
  return `${type.fs_type}, ${Math.floor(bavail * bsize / MIB)} MiB free`;
}
function writeIn(directory) {
  return onStorage(directory, () => {
    const file = path28.join(directory, "doctor");
    writeDurably(file, "written by tki doctor\n");
    syncDirectory(directory);
    fs34.unlinkSync(file);
    return `${path28.dirname(directory)}: ${storageWords(directory)}`;
  });
}
async function workFolders() {
  try {
    var _stack = [];
    try {
      const workspace = __using(_stack, openWorkspace(newIdentity().run, callRuntime), true);
      return [
        await tried("work-folder", () => writeIn(workspace.dir)),
        await tried("state-folder", () => writeIn(workspace.state))
      ];
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch (error) {
    const { text: text2, hint } = codedOf(error, () => []);
    return [missing("work-folder", text2, hint)];
  }
}
function programRows() {
  const found = missingPrograms();
  return found.length === 0 ? [usable("programs", everyRun.join(", "))] : found.map(({ program: program2, why: why2, hint }) => missing(`program-${program2}`, `${program2}: ${why2}`, hint));
}
function machineRows(made2) {
  const faults = made2 ? [] : machineFaults();
  const areas = {
    privilege: "root of the machine itself",
    namespaces: "root may mount, and make namespaces",
    "control-groups": "mounted and writable, with the memory and pids controllers",
    "system-folders": "/proc, /dev and the folder of runs as a container needs them"
  };
  return Object.entries(areas).flatMap(([id, words2]) => {
    const own2 = faults.filter(({ area }) => area === id);
    return own2.length === 0 ? [usable(id, words2)] : own2.map(({ reason, remedy }) => missing(id, reason, remedy));
  });
}
function versionRows() {
  const available = /^MemAvailable:\s+(\d+) kB$/m.exec(textOf("/proc/meminfo"))?.[1];
  const free = available === void 0 ? os2.freemem() / MIB : Number(available) / 1024;
  return [
    usable("memory", `${Math.floor(free)} MiB available`),
    usable("versions", `Node ${process.versions.node}, Linux ${os2.release()}`)
  ];
}
async function enginesHere() {
  const rows = [];
  for (const id of engineIds) {
    const row = { id, path: "", version: "", usable: false };
    try {
      const found = await chooseEngine(id);
      if (found?.kind === "found") {
        const { path: place, version, grade } = found.engine;
        const reason = `is here, but used only when named: --runtime ${id}`;
        rows.push({ ...row, path: place, version, grade, reason });
      } else rows.push({ ...row, grade: "none", reason: (found?.reason ?? "").slice(0, WORDS_LIMIT2) });
    } catch (error) {
      rows.push({ ...row, grade: "none", reason: codedOf(error, () => []).text.slice(0, WORDS_LIMIT2) });
    }
  }
  return rows;
}
async function chosen(id) {
  try {
    const choice = await chooseRuntime(id);
    return choice.kind === "none" ? choice : { kind: "found", runtime: await choice.asked };
  } catch (error) {
    const { code, text: text2, hint } = codedOf(error, () => []);
    return { kind: "none", code, reason: text2, remedy: hint };
  }
}
async function runtimesHere(best2) {
  const order = [...drivenIds].sort((a) => a === best2 ? -1 : 1);
  const rows = [];
  for (const id of order) {
    const choice = await chosen(id);
    if (choice.kind === "none") {
      const reason2 = choice.reason.slice(0, WORDS_LIMIT2);
      rows.push({ id, path: "", version: "", grade: "none", usable: false, reason: reason2 });
      continue;
    }
    const { path: place, version, grade } = choice.runtime;
    const reason = id === best2 ? "would be used" : "alternate";
    rows.push({ id, path: place, version, grade, usable: true, reason });
  }
  return rows;
}
function sandboxRow(trial, said) {
  if (trial.exit_code !== 3) {
    const { runtime, observed_as_expected: seen2, probes: probes2 } = trial.attestation;
    return usable("sandbox", `made by ${runtime}, ${seen2} of ${probes2} probes as expected, and removed`);
  }
  return missing(
    "sandbox",
    said === void 0 ? "it was BLOCKED" : `${said.code}: ${said.text}`,
    said?.hint ?? "run `tki attest --out DIR`, and read its report"
  );
}
async function examine(plan, identity2, runOnce2) {
  const trial = await runOnce2({ ...plan, command: "attest", runtime: "auto" }, identity2);
  const made2 = trial.exit_code !== 3;
  const said = trial.messages.find(({ level }) => level === "error");
  const choice = await chosen("auto");
  const best2 = choice.kind === "found" ? choice.runtime.id : null;
  const checks = [
    ...machineRows(made2),
    await tried("limits", () => {
      raiseOwnLimits();
      requireRoom2();
      return "processes, files, addresses and core files as a run needs them";
    }),
    ...programRows(),
    choice.kind === "found" ? usable("runtime", `${choice.runtime.id} ${choice.runtime.version}`) : missing("runtime", choice.reason, choice.remedy),
    ...await workFolders(),
    ...versionRows(),
    sandboxRow(trial, said)
  ];
  return blankResult({
    nonce: identity2.nonce,
    run: identity2.run,
    verdict: null,
    exit_code: made2 ? 10 : 3,
    attestation: { ...notAttested, venue: plan.venue },
    messages: trial.messages.filter((message) => message !== said),
    runtimes: [...await runtimesHere(best2), ...await enginesHere()],
    checks
  });
}

// src/host/observations.ts
var DISCREPANCIES_KEPT = 100;
function observationsOf(plan, { run: run3, nonce }, { judgement, attestation }, observedAt) {
  const document = {
    schema: "tki-observations/v1",
    decision_effect: "NONE",
    may_gate: false,
    statement: "NONE: the sandbox was not as the policy says, and nothing is attested",
    run: run3,
    nonce,
    caller_nonce: plan.caller_nonce,
    venue: plan.venue,
    runtime: attestation.runtime ?? "none",
    observed_at: observedAt,
    observed_as_expected: judgement.asExpected,
    probes: [...judgement.cells],
    matrix: { ...judgement.matrix },
    discrepancies: judgement.discrepancies.slice(0, DISCREPANCIES_KEPT).map((each) => differenceWords(each).toWellFormed())
  };
  return { name: observationsName(plan.venue, observedAt), text: `${toCanonicalJson(document)}
` };
}

// src/host/sabotage-run.ts
var fs36 = require("node:fs");
var path30 = require("node:path");

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
      title: "the host name is changed",
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
      title: "no limit on core files",
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
      title: "a higher limit on open files",
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
      title: "a file of the rootfs may be written by anyone, after it was hashed",
      patch: [],
      disturbance: "rootfs-mode"
    },
    {
      id: "runtime-swapped",
      title: "the runtime is not the program that was chosen",
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
  for (const { op, path: path31, value } of patch) {
    const names = path31.split("/").slice(1);
    const last2 = names.pop() ?? "";
    let node = copy;
    for (const name of names) {
      const next = step(node, name);
      if (typeof next !== "object" || next === null)
        throw new Error(`the sabotage path ${path31} leads nowhere`);
      node = next;
    }
    const target = step(node, last2);
    if (last2 !== "-" && op !== "set" && target === void 0)
      throw new Error(`the sabotage path ${path31} leads nowhere`);
    switch (op) {
      case "add":
        if (!Array.isArray(node)) throw new Error(`the sabotage path ${path31} is not a list`);
        node.push(value);
        break;
      case "set":
      case "replace":
        if (Array.isArray(node)) node[Number(last2)] = value;
        else node[last2] = value;
        break;
      case "remove":
        if (Array.isArray(node)) node.splice(Number(last2), 1);
        else delete node[last2];
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
var { spawn: spawn4, spawnSync: spawnSync5 } = require("node:child_process");
var fs35 = require("node:fs");
var path29 = require("node:path");
var { setTimeout: sleep9 } = require("node:timers/promises");
var mountPoint = { directory: "mnt", file: "mnt/socket" };
var cannotDisturb = (message) => new CodedError("CANNOT_DISTURB", message, "run it on a machine that has what it needs");
var SEIZE = `my ($p, $ptrace) = ($ARGV[0] + 0, $ARGV[1] + 0);
syscall($ptrace, 0x4206, $p, 0, 0) == 0 or exit 1;
syscall($ptrace, 7, $p, 0, 0) while waitpid($p, 0) > 0;`;
var ATTACH_LIMIT_MS = 5e3;
async function attachDebugger(perl, pid) {
  const child = spawn4(perl, ["-e", SEIZE, String(pid), String(syscallNumbers[ownArchitecture()]["ptrace"])], {
    env: {},
    stdio: "ignore"
  });
  const traced = () => !/^TracerPid:\t0$/m.test(fs35.readFileSync(`/proc/${pid}/status`, "latin1"));
  for (let waited = 0; !traced(); waited += 5) {
    if (child.exitCode !== null || waited > ATTACH_LIMIT_MS)
      throw cannotDisturb("no debugger could be attached");
    await sleep9(5);
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
  fs35.chmodSync(file, 384);
  fs35.appendFileSync(file, text2);
};
var disturbances = {
  "socket-mounted": (run3, workspace) => {
    const source = path29.join(workspace.dir, "socket");
    const made2 = spawnSync5(trustedProgram("perl"), ["-MSocket", "-e", MAKE_SOCKET, source], {
      env: {},
      stdio: "ignore"
    });
    if (made2.status !== 0) throw cannotDisturb("no socket could be made");
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
    const file = path29.join(workspace.rootfs, "app/catalog.json");
    append(file, " ");
    fs35.chmodSync(file, 292);
  },
  "rootfs-added": (_run, workspace) => {
    fs35.copyFileSync(trustedProgram("sh"), path29.join(workspace.rootfs, "app/sh"));
    fs35.chmodSync(path29.join(workspace.rootfs, "app/sh"), 365);
  },
  "rootfs-mode": (_run, workspace) => fs35.chmodSync(path29.join(workspace.rootfs, "app/spare"), 438),
  "runtime-swapped": (run3, workspace) => {
    const copy = path29.join(workspace.dir, path29.basename(run3.runtime.path));
    fs35.copyFileSync(run3.runtime.path, copy);
    fs35.chmodSync(copy, 493);
    const command = run3.runtime.command.map((word) => word === run3.runtime.path ? copy : word);
    run3.runtime = { ...run3.runtime, path: copy, digest: fileDigest(copy), command };
    append(copy, "x");
    fs35.chmodSync(copy, 493);
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
  const seen2 = /* @__PURE__ */ new Set();
  for (const { id, control } of judgement.cells)
    if (control !== "breached") seen2.add(`${id.slice(0, 3)} control`);
  for (const { side, probe } of judgement.disagreements) seen2.add(`${probe?.slice(0, 3) ?? ""} ${side}`);
  for (const { side, check } of judgement.discrepancies) seen2.add(`${side} ${check.id}`);
  return [...seen2].sort();
}
async function runOne(sabotage, plan, runtime, control, signal) {
  var _stack2 = [];
  try {
    const identity2 = newIdentity();
    const workspace = __using(_stack2, openWorkspace(identity2.run, callRuntime), true);
    const prepared = await prepareWhole(
      { ...plan, packet: null, claims: null, previous: null },
      identity2,
      workspace,
      signal
    );
    fs36.mkdirSync(path30.join(workspace.rootfs, mountPoint.directory));
    fs36.writeFileSync(path30.join(workspace.rootfs, mountPoint.file), "", { mode: 292 });
    const known2 = new Map(prepared.rootfs.files.map((file) => [file.path, file.digest]));
    const listing = listRootfs(workspace.rootfs, (inside) => known2.get(inside) ?? null);
    const whole = { ...prepared.rootfs, listing, digest: canonicalDigest(listing) };
    const rootfs = { ...prepared.rootfs, hashed: Promise.resolve(whole) };
    let run3;
    try {
      run3 = await disturbed(sabotage.disturbance, runtime, sabotaged(prepared.spec, sabotage.patch), workspace);
    } catch (error) {
      return { missing: `${sabotage.id} could not be done: ${wordsOf4(error)}` };
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
          deadlines: deadlinesOf(plan, runtime, rootfs),
          signal,
          beforeStart: (pid) => run3.beforeStart(pid)
        });
        const _container = __using(_stack, sandbox.container, true);
        const entries = [...prepared.rootfs.entries, mountPoint.directory].sort();
        const baseline = baselineOf(runtime.id, identity2.uid, entries, identity2.architecture);
        const seen2 = seenBy(judge({ ...sandbox, control }, baseline));
        return { id: sabotage.id, seen: seen2.length > 0, seen_by: seen2 };
      } catch (_) {
        var _error = _, _hasError = true;
      } finally {
        var _promise = __callDispose(_stack, _error, _hasError);
        _promise && await _promise;
      }
    } catch (error) {
      if (isCoded(error, "CANNOT_DISTURB", "DEADLINE", "INTERRUPTED"))
        return { missing: `${sabotage.id} could not be done: ${error.message}` };
      return { id: sabotage.id, seen: true, seen_by: [`never started: ${wordsOf4(error)}`] };
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
var wordsOf4 = (error) => codedOf(error, () => []).text.slice(0, 200);
async function runSabotages(plan, runtime, signal) {
  const wanted = sabotages.filter(({ id }) => plan.sabotage.includes(id) || plan.sabotage.includes("all"));
  const control = await controlRecord(plan, { runtime, asked: Promise.resolve(runtime) }, signal, now());
  const rows = [];
  const messages = [];
  for (const sabotage of wanted) {
    const row = await runOne(sabotage, plan, runtime, control.probes, signal);
    if ("missing" in row)
      messages.push({
        level: "warning",
        code: "NOT_SABOTAGED",
        text: row.missing.slice(0, 2e3),
        hint: "install what it needs, or wait for a quieter machine, then try again"
      });
    else rows.push(row);
  }
  const unseen = rows.filter((row) => !row.seen);
  const { nonce, run: run3 } = newIdentity();
  return blankResult({
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
    sabotage: rows,
    messages
  });
}

// src/host/main.ts
process.exitCode = 3;
var PLAN_LIMIT_BYTES = 16 * 1024 * 1024;
function readPlan() {
  const bytes = fs37.readFileSync(0);
  if (bytes.length > PLAN_LIMIT_BYTES) return null;
  try {
    const value = JSON.parse(bytes.toString("utf8"));
    return validate(value) ? value : null;
  } catch {
    return null;
  }
}
function blocked(plan, identity2, coded, error) {
  const attestation = error instanceof NotAsExpected ? error.attestation : { ...notAttested, venue: plan.venue };
  const report = toBlockedReport({
    nonce: identity2.nonce,
    run: identity2.run,
    reason: coded.code,
    detail: coded.text,
    clock: now(),
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
  return blankResult({
    nonce: identity2.nonce,
    run: identity2.run,
    verdict: report.verdict,
    exit_code: exitCodeOf(report.verdict),
    attestation,
    probes: error instanceof NotAsExpected ? [...error.judgement.cells] : [],
    files: plan.sabotage.length > 0 ? [] : [
      ...toPublishedTriplet(report),
      ...error instanceof NotAsExpected ? [observationsOf(plan, identity2, error, now())] : []
    ],
    messages: [message]
  });
}
var SWEEP_CALL_MS = 5e3;
async function sweep() {
  const engines2 = await sweptBy(removeDeadMade);
  const runs = await sweptBy(
    () => removeDeadRuns((command) => callRuntime(command, void 0, SWEEP_CALL_MS))
  );
  const left = [...runs.left, ...engines2.left];
  const removed = /* @__PURE__ */ new Set([...runs.removed, ...engines2.removed]);
  return [
    ...[...removed].filter((run3) => !left.some((each) => each.run === run3)).map((run3) => ({
      level: "notice",
      code: "SWEPT",
      text: `removed the leftovers of the killed run ${run3}`,
      hint: "nothing to do"
    })),
    ...left.map(({ run: run3, why: why2 }) => ({
      level: "warning",
      code: "NOT_SWEPT",
      text: `leftovers of the killed run ${run3} could not be removed: ${why2}`.slice(0, 2e3),
      hint: "this run has its own names and is not affected; remove it, or reboot"
    })),
    ...[...engines2.failed, ...runs.failed].map((why2) => ({
      level: "warning",
      code: "NOT_SWEPT",
      text: `leftovers of killed runs were not checked: ${why2}`.slice(0, 2e3),
      hint: "this run has its own names; repair what the text names"
    }))
  ];
}
async function sweptBy(half) {
  try {
    return { ...await half(), failed: [] };
  } catch (error) {
    return { removed: [], left: [], failed: [codedOf(error, () => []).text] };
  }
}
function unusable(coded) {
  const fault = coded.code === "NO_RUNTIME" ? rootlessFault() : null;
  if (fault === null) return coded;
  return { code: "NO_PRIVILEGE", text: `${fault.reason}: ${coded.text}`, hint: fault.remedy };
}
async function answer(plan, identity2, signal) {
  const asked = await chooseEngine(plan.runtime);
  if (asked?.kind === "none") {
    const hint = "start it or install it, or name another runtime with --runtime; `tki doctor` shows what is there";
    return blocked(plan, identity2, unusable({ code: asked.code, text: asked.reason, hint }), null);
  }
  if (asked !== null) {
    if (plan.sabotage.length === 0 && plan.bundle_copy === null)
      return await runEngineSandbox(plan, identity2, asked.engine, signal);
    const text2 = `${asked.engine.id} makes its own config.json: there is no bundle of ours to keep or to weaken`;
    return blocked(
      plan,
      identity2,
      { code: "RUNTIME_UNSUPPORTED", text: text2, hint: "name a runtime of grade A" },
      null
    );
  }
  const chosen2 = await chooseRuntime(plan.runtime);
  if (chosen2.kind === "none") {
    const { code, reason, remedy } = chosen2;
    return blocked(plan, identity2, unusable({ code, text: reason, hint: remedy }), null);
  }
  return plan.sabotage.length > 0 ? await runSabotages(plan, await chosen2.asked, signal) : await runSandbox(plan, identity2, chosen2, signal);
}
function closeInherited() {
  for (const number of fs37.readdirSync("/proc/self/fd").map(Number)) {
    if (number <= 2) continue;
    try {
      const flags = /^flags:\t(\d+)$/m.exec(fs37.readFileSync(`/proc/self/fdinfo/${number}`, "latin1"))?.[1];
      if (flags !== void 0 && !keepsOverExec(flags)) continue;
      fs37.closeSync(number);
    } catch {
    }
  }
}
async function runOnce(plan, identity2, signal, strays) {
  let notices = [];
  let result;
  try {
    if (process.getuid?.() !== 0) {
      throw new CodedError(
        "NO_PRIVILEGE",
        "the host is not root",
        "run as root, or allow sudo without a password"
      );
    }
    const unreachable2 = whyNoHost();
    if (unreachable2 !== null)
      throw new CodedError("NO_PRIVILEGE", unreachable2, "sandbox/README.md has the whole command");
    raiseOwnLimits();
    requireRoom2();
    notices = await sweep();
    result = await answer(plan, identity2, signal);
    if (strays.length > 0) throw strays[0];
  } catch (error) {
    const [reason = error] = strays;
    result = blocked(plan, identity2, codedOf(reason, machineFaults), reason);
  }
  return { ...result, messages: [...result.messages, ...notices] };
}
async function main() {
  closeInherited();
  resetOomScore();
  leaveRealTime();
  process.umask(18);
  const interruption = new AbortController();
  for (const name of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(name, () => interruption.abort());
  const strays = [];
  process.on("unhandledRejection", (reason) => {
    strays.push(reason);
    interruption.abort();
  });
  const plan = readPlan();
  if (plan === null) {
    fs37.writeSync(2, "tki-host: BAD_PLAN: stdin does not hold one plan\n");
    return;
  }
  const identity2 = newIdentity();
  const once = (asked, own2) => runOnce(asked, own2, interruption.signal, strays);
  const result = plan.command === "doctor" ? await examine(plan, identity2, once) : await once(plan, identity2);
  writeWhole(1, `${JSON.stringify(result)}
`);
  process.exitCode = result.exit_code;
}
await main();
