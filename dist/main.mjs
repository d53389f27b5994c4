import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  CodedError,
  InputRefused,
  MARK,
  clip,
  isCoded,
  join,
  known,
  lines,
  markdownTable,
  nothing,
  offeredRuntimes,
  openWorkFolder,
  orNone,
  ours,
  parseInputs,
  prose,
  quoted,
  reasons,
  runMain,
  runtimeFacts
} from "./chunk-2C7DW2MU.mjs";
import "./chunk-CWTNM3BP.mjs";
import "./chunk-I2N5UEYA.mjs";
import {
  CATALOG_ENTRY_LIMIT,
  CATALOG_LIMIT_BYTES,
  CLAIMS_LIMIT_BYTES,
  DEPTH_LIMIT,
  REPORT_LIMIT_BYTES,
  WHY_LIMIT,
  artifactOf,
  isMadeEvidenceName,
  isTrustedOrigin,
  judgeEvent,
  markdownName,
  openRegular,
  outEntries,
  outFiles,
  ownCheckpointName,
  publishedName,
  readEvent,
  reportName,
  runFileKind,
  runStatementName,
  sha256
} from "./chunk-2FAVEOAC.mjs";
import {
  getInput
} from "./chunk-BOF5VK4Q.mjs";
import "./chunk-2WEO4Q7Z.mjs";

// src/action/inspect/main.ts
var { randomBytes } = require("node:crypto");
var { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } = require("node:fs");
var { resolve } = require("node:path");

// src/formats/json-schema.ts
var patterns = /* @__PURE__ */ new Map();
function toValidate(schema) {
  const validate7 = (value) => {
    const error = firstError(schema, value);
    validate7.errors = error === null ? null : [error];
    return error === null;
  };
  validate7.errors = null;
  return validate7;
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
  let pattern2 = patterns.get(schema.pattern);
  if (pattern2 === void 0) patterns.set(schema.pattern, pattern2 = new RegExp(schema.pattern, "u"));
  return pattern2.test(value) ? null : fail("pattern", `must match ${schema.pattern}`);
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
  const parts = [];
  for (const name of Object.keys(members).sort()) {
    const member2 = members[name];
    if (member2 !== void 0) parts.push(`${toCanonicalJson(name)}:${toCanonicalJson(member2)}`);
  }
  return `{${parts.join(",")}}`;
}

// src/formats/duplicate-members.ts
function judgeMembers(text, value) {
  const kept = countKept(value, 0);
  if (kept === null) return "too-deep";
  return countNamed(text) === kept ? "unique" : "duplicate";
}
function countKept(value, depth) {
  if (typeof value !== "object" || value === null) return 0;
  if (depth > DEPTH_LIMIT) return null;
  let count = Array.isArray(value) ? 0 : Object.keys(value).length;
  for (const member2 of Object.values(value)) {
    const below = countKept(member2, depth + 1);
    if (below === null) return null;
    count += below;
  }
  return count;
}
function countNamed(text) {
  let count = 0;
  for (let start = text.indexOf('"'); start !== -1; ) {
    const end = endOfString(text, start);
    let next = end + 1;
    while (" \n\r	".includes(text[next] ?? '"')) next += 1;
    if (text[next] === ":") count += 1;
    start = text.indexOf('"', next);
  }
  return count;
}
function endOfString(text, start) {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === "\\") slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

// src/formats/callable.ts
var any = { kind: "any" };
var fields = {
  kind: "word",
  words: [
    "century",
    "day",
    "decade",
    "dow",
    "doy",
    "epoch",
    "hour",
    "isodow",
    "isoyear",
    "microseconds",
    "millennium",
    "milliseconds",
    "minute",
    "month",
    "quarter",
    "second",
    "week",
    "year"
  ]
};
var truncations = {
  kind: "word",
  words: [
    "century",
    "day",
    "decade",
    "hour",
    "microseconds",
    "millennium",
    "milliseconds",
    "minute",
    "month",
    "quarter",
    "second",
    "week",
    "year"
  ]
};
var written = { kind: "text", characters: 200 };
var aggregate = (name, why) => ({ kind: "aggregate", name, args: [any], why });
var scalar = (name, args, why) => ({
  kind: "function",
  name,
  args,
  why
});
var arithmetic = (name, why, left = any) => ({
  kind: "operator",
  name,
  syntax: "AEXPR_OP",
  left,
  right: any,
  why
});
var pattern = (name, syntax) => ({
  kind: "operator",
  name,
  syntax,
  left: any,
  right: written,
  why: "one pass over the text; the pattern is a constant of at most 200 characters, so nothing in a row can make it long"
});
var member = (name, gives) => ({
  kind: "operator",
  name,
  syntax: "AEXPR_OP",
  left: any,
  right: { kind: "key" },
  why: `looks up one member of a value that is in the row, and gives it as ${gives}; the key is a constant`
});
var cast = (type) => ({
  kind: "cast",
  type,
  arg: { kind: "date" },
  why: "a constant has to be a written date: 'now' and 'today' are refused; a column of times is cut in the session's zone, which is UTC and read back"
});
var callables = {
  "count(*)": {
    kind: "aggregate",
    name: "count",
    args: "star",
    why: "counts rows in one number; pg_catalog.count(*) is accepted without a list, this is the same without its schema"
  },
  "count(x)": aggregate("count", "counts values that are not null in one number"),
  "count(DISTINCT x)": {
    kind: "aggregate",
    name: "count",
    args: [any],
    distinct: true,
    why: "sorts values as DISTINCT does, within work_mem and then on disk as any sort, and counts them"
  },
  "sum(x)": aggregate("sum", "adds up; the state is one number, at most numeric\u2019s own 131,072 digits"),
  "avg(x)": aggregate("avg", "adds up and divides once; the state is two numbers"),
  "min(x)": aggregate("min", "keeps the least value, by the order that ORDER BY takes"),
  "max(x)": aggregate("max", "keeps the greatest value, by the order that ORDER BY takes"),
  "bool_and(x)": aggregate("bool_and", "keeps one truth value"),
  "bool_or(x)": aggregate("bool_or", "keeps one truth value"),
  "FILTER (WHERE x)": {
    kind: "clause",
    why: "calls nothing itself: a condition of an aggregate that is on the list, made of what the gate accepts"
  },
  "date_trunc(field, x)": scalar(
    "date_trunc",
    [truncations, any],
    "cuts a time at a field; the field is one of a list of words, the zone is the session\u2019s, which is UTC and read back"
  ),
  "to_char(x, format)": scalar(
    "to_char",
    [any, written],
    "writes a time or a number as its format says; the format is a constant of at most 200 characters; names of months and signs of numbers are the database\u2019s own, which preflight checks"
  ),
  "extract(field FROM x)": scalar(
    "extract",
    [fields, any],
    "takes one field of a time; the field is one of a list of words"
  ),
  "lower(x)": scalar("lower", [any], "one pass over the text; of a range it is the lower bound"),
  "upper(x)": scalar("upper", [any], "one pass over the text; of a range it is the upper bound"),
  "length(x)": scalar("length", [any], "counts what the value holds"),
  "abs(x)": scalar("abs", [any], "drops a sign"),
  "round(x)": scalar("round", [any], "rounds one number"),
  "round(x, digits)": scalar(
    "round",
    [any, { kind: "digits", most: 30 }],
    "rounds one number; the digits are a constant of at most 30"
  ),
  "nullif(x, y)": {
    kind: "operator",
    name: "=",
    syntax: "AEXPR_NULLIF",
    left: any,
    right: any,
    why: "compares once, as = does, which is accepted without a list"
  },
  "x LIKE pattern": pattern("~~", "AEXPR_LIKE"),
  "x NOT LIKE pattern": pattern("!~~", "AEXPR_LIKE"),
  "x ILIKE pattern": pattern("~~*", "AEXPR_ILIKE"),
  "x NOT ILIKE pattern": pattern("!~~*", "AEXPR_ILIKE"),
  "x + y": arithmetic("+", "one addition; numeric holds at most 131,072 digits before its point"),
  "x - y": arithmetic("-", "one subtraction, of times and members too"),
  "x * y": arithmetic(
    "*",
    "one multiplication; the longest product that numeric takes needs under half a second"
  ),
  "x / y": arithmetic("/", "one division; by zero it is an error of its item"),
  "x % y": arithmetic("%", "one division"),
  "- x": arithmetic("-", "turns a sign", null),
  "x -> key": member("->", "JSON"),
  "x ->> key": member("->>", "text"),
  "x::date": cast("date"),
  "x::timestamptz": cast("timestamptz")
};
var signatures = Object.keys(callables);
var isSignature = (text) => Object.hasOwn(callables, text);

// src/formats/prohibited.ts
var prohibited = {
  databases: ["postgres", "template0", "template1"],
  functions: ["fn_dot_wf_orphan_detector*", "fn_iu_op_*", "fn_tac_log_checker_issue"],
  joins: [["information_unit", "tac_logical_unit"]],
  formulas: ["186 \u2229 command catalog (withdrawn: its join is empty)"]
};

// src/formats/skeleton.ts
var LOOKALIKES = Object.fromEntries(
  [
    ["\u0430\u0251\u03B1", "a"],
    ["\u0432\u0299", "b"],
    ["\u0441\u1D04", "c"],
    ["\u0501", "d"],
    ["\u0435\u03B5\u0454", "e"],
    ["\u0261", "g"],
    ["\u04BB\u043D", "h"],
    ["\u0456\u0131\u03B9", "i"],
    ["\u0458", "j"],
    ["\u043A\u03BA", "k"],
    ["\u04CF\u029F\u217C", "l"],
    ["\u043C", "m"],
    ["\u0578", "n"],
    ["\u043E\u03BF\u0585\u03C3", "o"],
    ["\u0440\u03C1", "p"],
    ["\u051B\u0566", "q"],
    ["\u0455\uA731\u01BD", "s"],
    ["\u0442\u03C4", "t"],
    ["\u057D\u03C5", "u"],
    ["\u0475\u03BD", "v"],
    ["\u051D\u0461", "w"],
    ["\u0445\u03C7", "x"],
    ["\u0443\u03B3", "y"],
    ["\u2215\u2044\u29F8\u2571", "/"],
    ["\u2216\u29F5\u29F9\u2572", "\\"],
    ["\u2236\u02D0", ":"],
    ["\u223C", "~"],
    ["\uA4F8", "."]
  ].flatMap(([alike = "", plain = ""]) => Array.from(alike, (one) => [one, plain]))
);
function toSkeleton(text) {
  if (/^[ -~]*$/.test(text))
    return text.toLowerCase().replace(/["'`]+/g, "").replace(/ +/g, " ").trim();
  const folded2 = text.normalize("NFKD").toLowerCase().replace(/\s+/gu, " ").replace(/[\p{M}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}"'`]/gu, "").replace(new RegExp("\\p{Z}+", "gu"), " ");
  return /[^ -~]/.test(folded2) ? folded2.replace(/[^ -~]/gu, (letter) => LOOKALIKES[letter] ?? letter).trim() : folded2.trim();
}
var DECODE_ROUNDS = 4;
function toUnescapedSkeleton(text) {
  let skeleton = toSkeleton(text);
  for (let round = 0; round < DECODE_ROUNDS && skeleton.includes("%"); round++) {
    const decoded = toSkeleton(decodeOnce(skeleton));
    if (decoded === skeleton) return { skeleton, escaped: false };
    skeleton = decoded;
  }
  return { skeleton, escaped: skeleton.includes("%") };
}
function decodeOnce(text) {
  return text.replace(
    /(?:%[0-9a-f]{2})+/g,
    (run) => Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8")
  );
}

// src/formats/prohibition.ts
function isProhibitedDatabase(surface) {
  return prohibited.databases.includes(
    fold(surface).split(/[^a-z0-9_]+/).find((part) => part !== "") ?? ""
  );
}
var ofTheRelease = toPatterns([...prohibited.functions, ...prohibited.formulas]);
function toPatterns(texts) {
  return texts.map((pattern2) => ({ pattern: pattern2, stem: stemOf(pattern2) })).filter(({ stem }) => stem !== "");
}
function stemOf(pattern2) {
  return fold(pattern2).replace(/\(.*\)$/, "").trim().replace(/\*$/, "");
}
function fold(text) {
  return toUnescapedSkeleton(text).skeleton.replace(/[\s-]+/g, " ").trim();
}

// src/formats/catalog-lists.ts
var deniedDatabase = ({ databases }) => databases.find((name) => isProhibitedDatabase(name));

// src/formats/validators/catalog.js
var validate2 = toValidate({
  "$id": "urn:tool-kiem-thu:schema:catalog:v1",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "additionalProperties": false,
  "properties": {
    "catalog_id": {
      "pattern": "^[A-Za-z0-9._-]{1,100}$",
      "type": "string"
    },
    "databases": {
      "items": {
        "pattern": "^[a-z_][a-z0-9_]{0,62}$",
        "type": "string"
      },
      "maxItems": 100,
      "minItems": 1,
      "type": "array"
    },
    "documents": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "authority_status": {
            "enum": [
              "binding",
              "review-ready",
              "draft",
              "evidence-only",
              "superseded",
              "diagnostic"
            ],
            "type": "string"
          },
          "collection": {
            "pattern": "^[a-z_][a-z0-9_]{0,62}$",
            "type": "string"
          },
          "document_id": {
            "pattern": "^[A-Za-z0-9_-]{1,100}$",
            "type": "string"
          },
          "fields": {
            "additionalProperties": false,
            "properties": {
              "body": {
                "pattern": "^[a-z_][a-z0-9_]{0,62}$",
                "type": "string"
              },
              "document_id": {
                "pattern": "^[a-z_][a-z0-9_]{0,62}$",
                "type": "string"
              },
              "path": {
                "pattern": "^[a-z_][a-z0-9_]{0,62}$",
                "type": "string"
              },
              "revision": {
                "pattern": "^[a-z_][a-z0-9_]{0,62}$",
                "type": "string"
              }
            },
            "required": [
              "body",
              "document_id",
              "path",
              "revision"
            ],
            "type": "object"
          },
          "governed_surface": {
            "pattern": "^[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*$",
            "type": "string"
          },
          "id": {
            "maxLength": 200,
            "pattern": "^(?!\\.{1,2}(?:\\/|$))[A-Za-z0-9._-]+(?:\\/(?!\\.{1,2}(?:\\/|$))[A-Za-z0-9._-]+)*$",
            "type": "string"
          },
          "live_run_evidence": {
            "maxLength": 2e3,
            "type": "string"
          },
          "notes": {
            "maxLength": 2e3,
            "type": "string"
          },
          "path": {
            "maxLength": 200,
            "pattern": "^(?!\\.{1,2}(?:\\/|$))[A-Za-z0-9._-]+(?:\\/(?!\\.{1,2}(?:\\/|$))[A-Za-z0-9._-]+)*$",
            "type": "string"
          },
          "pinned": {
            "additionalProperties": false,
            "properties": {
              "body_digest": {
                "pattern": "^sha256:[0-9a-f]{64}$",
                "type": "string"
              },
              "revision": {
                "pattern": "^[!-~]{1,100}$",
                "type": "string"
              }
            },
            "type": "object"
          },
          "precedence": {
            "enum": [
              "canonical",
              "diagnostic"
            ],
            "type": "string"
          },
          "purpose": {
            "maxLength": 2e3,
            "type": "string"
          },
          "surface_kind": {
            "const": "kb_document",
            "type": "string"
          }
        },
        "required": [
          "id",
          "governed_surface",
          "surface_kind",
          "precedence",
          "authority_status",
          "path",
          "document_id",
          "collection",
          "fields",
          "live_run_evidence"
        ],
        "type": "object"
      },
      "maxItems": 1e3,
      "type": "array"
    },
    "entries": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "authority_status": {
            "enum": [
              "binding",
              "review-ready",
              "draft",
              "evidence-only",
              "superseded",
              "diagnostic"
            ],
            "type": "string"
          },
          "columns": {
            "items": {
              "type": "string"
            },
            "type": "array"
          },
          "corpus": {
            "enum": [
              "information_unit",
              "tac_logical_unit"
            ],
            "type": "string"
          },
          "count_discipline": {
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
              }
            },
            "required": [
              "confidence",
              "denominator",
              "match_key",
              "population",
              "query",
              "surface"
            ],
            "type": "object"
          },
          "counterpart": {
            "maxLength": 200,
            "pattern": "^(?!\\.{1,2}(?:\\/|$))[A-Za-z0-9._-]+(?:\\/(?!\\.{1,2}(?:\\/|$))[A-Za-z0-9._-]+)*$",
            "type": "string"
          },
          "functions": {
            "items": {
              "maxLength": 60,
              "type": "string"
            },
            "maxItems": 100,
            "type": "array"
          },
          "governed_surface": {
            "pattern": "^[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*$",
            "type": "string"
          },
          "id": {
            "maxLength": 200,
            "pattern": "^(?!\\.{1,2}(?:\\/|$))[A-Za-z0-9._-]+(?:\\/(?!\\.{1,2}(?:\\/|$))[A-Za-z0-9._-]+)*$",
            "type": "string"
          },
          "live_run_evidence": {
            "maxLength": 2e3,
            "type": "string"
          },
          "notes": {
            "maxLength": 2e3,
            "type": "string"
          },
          "precedence": {
            "enum": [
              "canonical",
              "diagnostic"
            ],
            "type": "string"
          },
          "purpose": {
            "maxLength": 2e3,
            "type": "string"
          },
          "relations": {
            "items": {
              "pattern": "^[a-z_][a-z0-9_]{0,62}\\.[a-z_][a-z0-9_]{0,62}$",
              "type": "string"
            },
            "minItems": 1,
            "type": "array"
          },
          "result": {
            "enum": [
              "count",
              "rows"
            ],
            "type": "string"
          },
          "sql": {
            "maxLength": 2e4,
            "type": "string"
          },
          "surface_kind": {
            "enum": [
              "pg_table",
              "pg_view",
              "kb_document"
            ],
            "type": "string"
          },
          "view_fingerprints": {
            "additionalProperties": {
              "pattern": "^sha256:[0-9a-f]{64}$",
              "type": "string"
            },
            "propertyNames": {
              "not": {
                "const": "__proto__"
              },
              "pattern": "^[a-z_][a-z0-9_]{0,62}\\.[a-z_][a-z0-9_]{0,62}$",
              "type": "string"
            },
            "type": "object"
          }
        },
        "required": [
          "id",
          "governed_surface",
          "surface_kind",
          "precedence",
          "authority_status",
          "result",
          "columns",
          "sql",
          "relations",
          "view_fingerprints",
          "live_run_evidence"
        ],
        "type": "object"
      },
      "maxItems": 1e3,
      "type": "array"
    },
    "functions": {
      "items": {
        "maxLength": 60,
        "type": "string"
      },
      "maxItems": 100,
      "type": "array"
    },
    "kb_prefixes": {
      "items": {
        "pattern": "^[A-Za-z0-9._-]{1,100}$",
        "type": "string"
      },
      "type": "array"
    },
    "prohibited": {
      "additionalProperties": false,
      "properties": {
        "formulas": {
          "items": {
            "maxLength": 2e3,
            "type": "string"
          },
          "type": "array"
        },
        "functions": {
          "items": {
            "maxLength": 200,
            "type": "string"
          },
          "type": "array"
        },
        "joins": {
          "items": {
            "items": {
              "pattern": "^[a-z_][a-z0-9_]{0,62}$",
              "type": "string"
            },
            "maxItems": 2,
            "minItems": 2,
            "type": "array"
          },
          "type": "array"
        }
      },
      "required": [
        "functions",
        "joins",
        "formulas"
      ],
      "type": "object"
    },
    "schema": {
      "const": "tki-catalog/v1",
      "type": "string"
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
    "schema",
    "catalog_id",
    "status",
    "seal",
    "databases",
    "kb_prefixes",
    "prohibited",
    "entries"
  ],
  "type": "object"
});

// src/catalog/assemble.ts
var catalogCodes = [
  "CATALOG_DUPLICATE_ID",
  "CATALOG_DUPLICATE_MEMBER",
  "CATALOG_DUPLICATE_PATH",
  "CATALOG_FILE_REFUSED",
  "CATALOG_NOT_ACCEPTED",
  "CATALOG_NOT_JSON",
  "CATALOG_SQL_DIFFERS",
  "CATALOG_TOO_LARGE"
];
var INDEX_FILE = "catalog.json";
var SQL_FILE = /^queries(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}){1,4}\.sql$/;
var catalogTooLarge = () => new CodedError(
  "CATALOG_TOO_LARGE",
  `the catalog is larger than ${CATALOG_LIMIT_BYTES} bytes with its SQL`,
  "Split it; an export names its catalog by directory."
);
var catalogFileRefused = (relative, why) => new CodedError(
  "CATALOG_FILE_REFUSED",
  `${quoted(relative)}: ${why}`,
  "Repair the catalog directory."
);
function parseIndex(text) {
  const refuse = (code, why) => {
    throw new CodedError(
      code,
      `${INDEX_FILE} ${why}`,
      "See schemas/catalog.schema.json and docs/export.md."
    );
  };
  let index;
  try {
    index = JSON.parse(text);
  } catch {
    refuse("CATALOG_NOT_JSON", "is not JSON");
  }
  if (typeof index !== "object" || index === null || !("entries" in index) || !Array.isArray(index.entries)) {
    return refuse("CATALOG_NOT_ACCEPTED", "has no list of entries");
  }
  if (index.entries.length > CATALOG_ENTRY_LIMIT) {
    refuse("CATALOG_NOT_ACCEPTED", `has more than ${CATALOG_ENTRY_LIMIT} entries`);
  }
  const members = judgeMembers(text, index);
  if (members === "too-deep") refuse("CATALOG_NOT_ACCEPTED", "is nested too deeply");
  if (members === "duplicate") refuse("CATALOG_DUPLICATE_MEMBER", "names a member twice");
  return index;
}
function inlineSql(read, entry, budget, others) {
  const { sql_file, sql_sha256, ...rest } = entry ?? {};
  if (typeof sql_file !== "string" || !SQL_FILE.test(sql_file) || "sql" in rest) {
    throw new CodedError(
      "CATALOG_FILE_REFUSED",
      "an entry does not name its SQL as a file below queries/",
      'Each entry has sql_file ("queries/<id>.sql") and sql_sha256, and no sql.'
    );
  }
  const sql = read(sql_file, budget);
  const found = sha256(sql);
  if (found !== sql_sha256) {
    others?.push({ file: sql_file, found });
    if (others !== void 0) return { ...rest, sql };
    throw new CodedError(
      "CATALOG_SQL_DIFFERS",
      `${quoted(sql_file)} is not the text that ${INDEX_FILE} pins: found ${found}`,
      `Review the difference first; then pin the reviewed text: "sql_sha256": "${found}".`
    );
  }
  return { ...rest, sql };
}
function refuseUnknownFunctions({ functions = [], entries }) {
  const listed = [...functions, ...entries.flatMap((entry) => entry.functions ?? [])];
  const unknown = listed.find((name) => !isSignature(name));
  if (unknown === void 0) return;
  throw new CodedError(
    "CATALOG_NOT_ACCEPTED",
    `${INDEX_FILE} lists the function ${quoted(unknown)}, which no catalog can list`,
    `Write signatures as docs/gate.md has them: ${signatures.slice(0, 5).join(", ")}, \u2026.`
  );
}
function canonicalText(document) {
  try {
    return toCanonicalJson(document);
  } catch {
    throw new CodedError(
      "CATALOG_NOT_ACCEPTED",
      "a string holds a lone surrogate",
      "Repair its escapes."
    );
  }
}
function assembleCatalog(read, unpinned) {
  const budget = { bytesLeft: CATALOG_LIMIT_BYTES };
  const index = parseIndex(read(INDEX_FILE, budget));
  const document = {
    ...index,
    entries: index.entries.map((entry) => inlineSql(read, entry, budget, unpinned))
  };
  if (!validate2(document)) {
    const first = validate2.errors?.[0];
    throw new CodedError(
      "CATALOG_NOT_ACCEPTED",
      `${INDEX_FILE} does not follow the schema at ${quoted(first?.instancePath || "/")}`,
      first?.message ?? "See schemas/catalog.schema.json."
    );
  }
  const denied = deniedDatabase(document);
  if (denied !== void 0) {
    throw new CodedError(
      "CATALOG_NOT_ACCEPTED",
      `${INDEX_FILE} lists the database ${denied}, which is never read`,
      "Leave postgres, template0 and template1 out of databases."
    );
  }
  refuseUnknownFunctions(document);
  const documents = document.documents ?? [];
  const ids = [...document.entries, ...documents].map(({ id }) => id);
  if (new Set(ids).size !== ids.length) {
    throw new CodedError(
      "CATALOG_DUPLICATE_ID",
      "two entries have the same id",
      "Give each query its own id."
    );
  }
  const paths = documents.map(({ path }) => path);
  const others = [...document.entries, ...documents.filter(({ id, path }) => id !== path)];
  if (new Set(paths).size !== paths.length || others.some(({ id }) => paths.includes(id))) {
    throw new CodedError(
      "CATALOG_DUPLICATE_PATH",
      "the path of a document is also that of another, or the id of another entry",
      "Name each document once, and no other entry like a path."
    );
  }
  const text = canonicalText(document);
  if (Buffer.byteLength(text) > CATALOG_LIMIT_BYTES) throw catalogTooLarge();
  return { text, catalog: document, digest: sha256(text) };
}

// src/catalog/load.ts
var { closeSync, lstatSync, statSync } = require("node:fs");
var { isUtf8 } = require("node:buffer");
var { join: join2 } = require("node:path");

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
var PIECE_BYTES = 4 * 1024 * 1024;

// src/catalog/load.ts
function readWithin(descriptor, size, budget) {
  if (size > budget.bytesLeft) throw catalogTooLarge();
  const bytes = readStated(descriptor, size);
  if (bytes !== null) budget.bytesLeft -= size;
  return bytes;
}
function requireDirectory(directory) {
  let isDirectory = false;
  try {
    isDirectory = statSync(directory, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
  }
  if (isDirectory) return;
  throw new CodedError(
    "CATALOG_FILE_REFUSED",
    `the catalog ${quoted(directory)} is not a directory`,
    `Give the directory that holds ${INDEX_FILE}.`
  );
}
function readInside(directory, relative, budget) {
  const refuse = (why) => {
    throw catalogFileRefused(relative, why);
  };
  const steps = relative.split("/");
  for (let depth = 1; depth < steps.length; depth++) {
    const stat = lstatSync(join2(directory, ...steps.slice(0, depth)), { throwIfNoEntry: false });
    if (stat?.isDirectory() !== true) refuse("a folder on its path is missing or is a symbolic link");
  }
  const opened = openRegular(join2(directory, relative));
  if (opened.kind === "other") return refuse("it is not a regular file");
  if (opened.kind === "not opened") {
    return refuse(opened.code === "ELOOP" ? "it is a symbolic link" : `it cannot be opened (${opened.code})`);
  }
  const { descriptor, facts } = opened;
  try {
    const bytes = readWithin(descriptor, facts.size, budget);
    if (bytes === null) return refuse("it changed while it was read");
    if (!isUtf8(bytes)) refuse("it is not UTF-8");
    return bytes.toString("utf8");
  } finally {
    closeSync(descriptor);
  }
}
var loadCatalog = (directory) => load(directory);
function load(directory, unpinned) {
  requireDirectory(directory);
  return assembleCatalog((relative, budget) => readInside(directory, relative, budget), unpinned);
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
    ({ id, title, state, why, unblocked_by }) => Object.freeze({ id, title, state, why, unblocked_by })
  )
);
var matrixRows = Object.freeze(
  matrix_default.map((row) => Object.freeze(row))
);

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
function notLooked(rows, by, why) {
  return rows.map((row) => [row, { state: "not evaluated", by, why }]);
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
function sandboxCells(states2) {
  if (states2 === null) return notLooked(SANDBOX_ROWS, "attestation", "no sandbox was judged");
  return SANDBOX_ROWS.map((row) => {
    const state = Object.hasOwn(states2, row) ? states2[row] : void 0;
    switch (state) {
      case "as expected":
      case "not as expected":
        return looked(row, state === "as expected", "attestation");
      case "unverified": {
        const why = SHOWN_ELSEWHERE[row] ?? "neither confirmed nor refuted: the evidence says why";
        return [row, { state, by: "attestation", why }];
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
  return Object.entries(DOCUMENT_ROWS).map(([row, holds]) => looked(row, holds(report), "report"));
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
function blankPlan(command, { privilege, ...asked }) {
  return {
    schema: "tki-plan/v1",
    command,
    packet: null,
    claims: null,
    previous: null,
    catalog: "",
    max_age_seconds: null,
    as_of: null,
    caller_nonce: null,
    expected_packet_digest: null,
    expected_catalog_digest: null,
    runtime: "auto",
    venue: "unstated",
    ci_run: null,
    privilege,
    sabotage: [],
    bundle_copy: null,
    ...asked
  };
}
function blankResult({
  nonce,
  run,
  verdict,
  exit_code,
  attestation,
  ...known2
}) {
  return {
    schema: "tki-result/v1",
    nonce,
    run,
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
function toBlockedReport(blocked) {
  const written2 = {
    schema: "tki-report/v1",
    decision_effect: "NONE",
    may_gate: false,
    production_mutation: false,
    allowed_actions: ["READ_PACKET_ITEM", "WRITE_LOCAL_REPORT"],
    nonce: blocked.nonce,
    caller_nonce: blocked.callerNonce ?? null,
    run: blocked.run,
    verdict: "BLOCKED",
    exit_code: 3,
    findings: [
      {
        rule: "run",
        verdict: "BLOCKED",
        reason: blocked.reason,
        detail: clip(blocked.detail, DETAIL_LIMIT).toWellFormed()
      }
    ],
    attestation: blocked.attestation ?? notAttested,
    self_check: blocked.selfCheck ?? { confirmed: false, checks: [] },
    clock: blocked.clock,
    as_of: blocked.asOf ?? null,
    // 0 means "no age was requested": the attest command reads no packet.
    max_age_seconds: blocked.maxAgeSeconds ?? 0,
    integrity: "NOT_EVIDENCED",
    origin: "NOT_EVIDENCED",
    catalog_authority: "NOT_EVIDENCED",
    packet: {
      digest: blocked.packetDigest ?? null,
      bytes: blocked.packetBytes ?? null,
      packet_id: null,
      packet_as_of: null,
      gateway: null,
      gateway_basis: "NOT_STATED",
      purpose: null,
      extension: "UNKNOWN"
    },
    catalog: { digest: blocked.catalogDigest ?? null, status: "provisional", seal: "UNSEALED" },
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
    ...sandboxCells(blocked.matrix ?? null),
    ...selfCheckCells(written2.self_check),
    ...documentCells(written2)
  ]);
  return { ...written2, matrix };
}

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
  const severity = (finding) => verdictOrder.indexOf(finding.verdict);
  const ofItems = report.items.flatMap((item) => item.findings).filter((finding) => finding.verdict !== "EVIDENCE_PRESENT").sort((a, b) => severity(b) - severity(a));
  const counted = /* @__PURE__ */ new Map();
  for (const finding of [...report.findings, ...ofItems]) {
    const key = `${finding.verdict} ${finding.reason}`;
    counted.set(key, {
      finding: counted.get(key)?.finding ?? finding,
      occurrences: (counted.get(key)?.occurrences ?? 0) + 1
    });
  }
  return [...counted.values()];
}
function actionOf({ finding, occurrences }) {
  const words2 = Object.hasOwn(reasons, finding.reason) ? reasons[finding.reason] : verdictWords[finding.verdict];
  return { owner: words2.owner, action: words2.next, because: finding.reason, occurrences };
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
  const why = because === "" ? nothing : prose` (${because}${times})`;
  return prose`${known(owner, actionSentences)}${why}: ${known(action, actionSentences)}`;
}

// src/report/verdict-cause.ts
function toClause(means) {
  const sentence2 = means.replace(/\.(?: .*)?$/, "");
  return /^[A-Z](?:[a-z]| )/.test(sentence2) ? sentence2.charAt(0).toLowerCase() + sentence2.slice(1) : sentence2;
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

// src/report/markdown.ts
var ACTIONS_ON_FIRST_SCREEN = 6;
var own = (sentence2) => known(sentence2, ownSentences);
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
  const { item_counts: counts, packet, catalog } = report;
  const facts = [
    [prose`verdict`, prose`${report.verdict} (exit code ${report.exit_code})`],
    [prose`attestation`, attestationLine(report.attestation)],
    [
      prose`items`,
      prose`${counts.total}: ${counts.usable} usable, ${counts.held_out} held out, ${counts.refused} refused (${own(counts.population)})`
    ],
    [prose`integrity, origin`, prose`${ours(report.integrity)}, ${ours(report.origin)}`],
    [prose`packet`, prose`${orNone(packet.digest)}, exported ${orNone(packet.packet_as_of)}`],
    [
      prose`catalog`,
      prose`${orNone(catalog.digest)}, ${ours(catalog.status)}, ${ours(catalog.seal)}, authority ${ours(report.catalog_authority)}`
    ],
    [prose`gateway`, prose`${orNone(packet.gateway)}; ${ours(gatewayWords(gatewayBasis(packet.gateway)))}`],
    ...gatewayServer(packet.native_gateway),
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
function bySeverity(items) {
  const severity = (item) => verdictOrder.indexOf(item.verdict);
  return [...items].sort((a, b) => severity(b) - severity(a) || a.position - b.position);
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
      ].map((text) => prose`${text}`)
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
  const { packet, item_counts: counts, attestation } = report;
  const points = [];
  if (attestation.status !== "NOT_ATTESTED") {
    points.push(prose`The sandbox was observed: ${attestationLine(attestation)}.`);
  }
  if (report.self_check.confirmed)
    points.push(prose`The inspector confirmed its own boundary (P1) before it opened the packet.`);
  if (packet.digest !== null) points.push(prose`The packet was hashed: ${packet.digest}.`);
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
    prose`Status: ${causeMarkdown(report)} · exit code ${report.exit_code} · ${report.clock} · evidence only, decision_effect=${ours(report.decision_effect)}, may_gate=${report.may_gate}, production_mutation=${report.production_mutation}`,
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

// src/report/blocked-result.ts
var MESSAGE_LIMIT = 2e3;
function blockedResult(blocked) {
  const report = toBlockedReport({ ...blocked, run: blocked.nonce.slice(0, 16) });
  const { reason, detail } = blocked;
  return blankResult({
    nonce: blocked.nonce,
    run: report.run,
    verdict: report.verdict,
    exit_code: report.exit_code,
    attestation: report.attestation,
    files: toPublishedTriplet(report),
    messages: [
      {
        level: "error",
        code: reason,
        text: clip(detail, MESSAGE_LIMIT).toWellFormed(),
        hint: reasons[reason].next
      }
    ]
  });
}

// src/report/host-result.ts
var { isUtf8: isUtf82 } = require("node:buffer");

// src/formats/validators/evidence.js
var validate3 = toValidate({
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

// src/formats/validators/host-result.js
var validate4 = toValidate({
  "$id": "urn:tool-kiem-thu:schema:host-result:v1",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "additionalProperties": false,
  "properties": {
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
    "checks": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "detail": {
            "maxLength": 600,
            "type": "string"
          },
          "id": {
            "pattern": "^[a-z-]{1,40}$",
            "type": "string"
          },
          "remedy": {
            "anyOf": [
              {
                "maxLength": 600,
                "type": "string"
              },
              {
                "type": "null"
              }
            ]
          },
          "state": {
            "enum": [
              "usable",
              "missing"
            ],
            "type": "string"
          }
        },
        "required": [
          "id",
          "state",
          "detail",
          "remedy"
        ],
        "type": "object"
      },
      "type": "array"
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
    "files": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "name": {
            "pattern": "^[A-Za-z0-9._-]{1,120}$",
            "type": "string"
          },
          "text": {
            "type": "string"
          }
        },
        "required": [
          "name",
          "text"
        ],
        "type": "object"
      },
      "type": "array"
    },
    "messages": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "code": {
            "pattern": "^[A-Z0-9_]{1,60}$",
            "type": "string"
          },
          "hint": {
            "maxLength": 2e3,
            "type": "string"
          },
          "level": {
            "enum": [
              "error",
              "warning",
              "notice"
            ],
            "type": "string"
          },
          "text": {
            "maxLength": 2e3,
            "type": "string"
          }
        },
        "required": [
          "level",
          "code",
          "text",
          "hint"
        ],
        "type": "object"
      },
      "type": "array"
    },
    "nonce": {
      "pattern": "^[0-9a-f]{32,128}$",
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
      "type": "array"
    },
    "run": {
      "pattern": "^[0-9a-f]{16}$",
      "type": "string"
    },
    "runtimes": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "grade": {
            "enum": [
              "A",
              "B",
              "none"
            ],
            "type": "string"
          },
          "id": {
            "type": "string"
          },
          "path": {
            "type": "string"
          },
          "reason": {
            "maxLength": 600,
            "type": "string"
          },
          "usable": {
            "type": "boolean"
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
          "grade",
          "usable",
          "reason"
        ],
        "type": "object"
      },
      "type": "array"
    },
    "sabotage": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string"
          },
          "seen": {
            "type": "boolean"
          },
          "seen_by": {
            "items": {
              "type": "string"
            },
            "type": "array"
          }
        },
        "required": [
          "id",
          "seen",
          "seen_by"
        ],
        "type": "object"
      },
      "type": "array"
    },
    "schema": {
      "const": "tki-result/v1",
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
    "schema",
    "nonce",
    "run",
    "verdict",
    "exit_code",
    "attestation",
    "probes",
    "sabotage",
    "files",
    "messages",
    "runtimes"
  ],
  "type": "object"
});

// src/formats/validators/observations.js
var validate5 = toValidate({
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

// src/formats/validators/run.js
var validate6 = toValidate({
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

// src/report/host-result.ts
function parseHostResult(stdout) {
  if (!isUtf82(stdout)) return null;
  try {
    const value = JSON.parse(stdout.toString("utf8"));
    return validate4(value) ? value : null;
  } catch {
    return null;
  }
}
function parsed(text, is) {
  try {
    const value = JSON.parse(text);
    return is(value) ? value : null;
  } catch {
    return null;
  }
}
function byName(result) {
  const own2 = /* @__PURE__ */ new Set([runStatementName, ...outFiles.map((name) => publishedName(name, result.run))]);
  const files = new Map(result.files.map(({ name, text }) => [name, text]));
  const known2 = [...files.keys()].every(
    (name) => own2.has(name) || isMadeEvidenceName(name) || runFileKind(name) === "observations"
  );
  return known2 && files.size === result.files.length ? files : null;
}
function contradictionInStatements(result, files) {
  const names = [...files.keys()].filter((name2) => isMadeEvidenceName(name2));
  const runText = files.get(runStatementName);
  const attested = result.attestation.evidence_digest !== null;
  const [name] = names;
  if (name === void 0 || runText === void 0) {
    const none = name === void 0 && runText === void 0;
    return none && !attested ? null : "it has only one of evidence and run.json";
  }
  const evidence = parsed(files.get(name) ?? "", validate3);
  const run = parsed(runText, validate6);
  if (names.length > 1 || evidence === null || run === null) return "its evidence or its run.json is not one";
  const bound = sha256(files.get(name) ?? "") === result.attestation.evidence_digest && [evidence.predicate, run.predicate].every(
    (predicate) => predicate.run === result.run && predicate.nonce === result.nonce
  ) && [...files].every(
    ([file, text]) => file === runStatementName || run.subject.some(
      ({ name: subject, digest }) => subject === file && `sha256:${digest.sha256}` === sha256(text)
    )
  );
  if (!bound) return "its evidence or its run.json is of another run";
  const { verdict, exit_code } = run.predicate;
  return verdict === result.verdict && exit_code === result.exit_code ? null : "its run.json has another verdict or exit code";
}
function contradictionInObservations(result, files) {
  const [name, ...more] = [...files.keys()].filter((each) => runFileKind(each) === "observations");
  if (name === void 0) return null;
  const observed = parsed(files.get(name) ?? "", validate5);
  const own2 = observed !== null && more.length === 0 && observed.run === result.run && observed.nonce === result.nonce && observed.observed_as_expected === result.attestation.observed_as_expected && result.attestation.status === "NOT_AS_EXPECTED" && !files.has(runStatementName);
  return own2 ? null : "its observations are of another run, or of one that was attested";
}
function contradictionInReport(result, report, files) {
  const same = report.verdict === result.verdict && report.run === result.run && report.nonce === result.nonce && report.exit_code === result.exit_code && toCanonicalJson(report.attestation) === toCanonicalJson(result.attestation);
  if (!same) return "its report.json speaks of another run, verdict or attestation";
  const rendered = toPublishedTriplet(report).every(({ name, text }) => files.get(name) === text);
  return rendered ? null : "its texts are not what its report.json renders to";
}
function contradictionIn(result) {
  const files = byName(result);
  if (files === null) return "it holds a file that no run has, or one twice";
  const held = result.probes.filter(({ state }) => state === "held").length;
  if (held !== result.attestation.observed_as_expected) return "its probes are not those that it counts";
  const seen = contradictionInObservations(result, files);
  if (seen !== null) return seen;
  const statements = contradictionInStatements(result, files);
  if (statements !== null) return statements;
  const text = files.get(reportName);
  if (text === void 0) {
    const none = result.verdict === null && [...files.keys()].every((name) => !/^(?:report|checkpoint)/.test(name));
    return none ? null : "it holds a verdict, or texts, without a report";
  }
  if (result.verdict === null) return "it holds a report and no verdict";
  if (result.exit_code !== exitCodeOf(result.verdict)) return "its exit code is not that of its verdict";
  if (!outFiles.every((name) => files.has(publishedName(name, result.run))))
    return "a report of it is missing";
  if (files.has(runStatementName)) return null;
  const report = parsed(text, validate);
  return report === null ? "its report.json does not follow the schema" : contradictionInReport(result, report, files);
}

// src/action/environment-states.ts
var SERVER = /^https?:\/\/[A-Za-z0-9.-]{1,253}(?::\d{1,5})?$/;
var NUMBER = /^\d{1,20}$/;
var WORKFLOW = /^[^\p{C}\p{Zl}\p{Zp}]{1,500}$/u;
function environmentStates(env2) {
  const told = (name, form) => form.exec(env2[name] ?? "")?.[0] ?? null;
  const states2 = {
    server: told("GITHUB_SERVER_URL", SERVER),
    run_id: told("GITHUB_RUN_ID", NUMBER),
    run_attempt: told("GITHUB_RUN_ATTEMPT", NUMBER),
    workflow: told("GITHUB_WORKFLOW_REF", WORKFLOW) ?? told("GITHUB_WORKFLOW", WORKFLOW)
  };
  return states2.server === null && states2.run_id === null ? null : states2;
}
var ciRunOf = (states2) => states2 === null || states2.run_id === null ? null : { id: states2.run_id, attempt: states2.run_attempt ?? "" };

// src/action/inspect/annotation.ts
var DETAIL_LIMIT2 = 300;
var NEXT_LIMIT = 400;
var WARNING_LIMIT = 200;
var sentence = (text) => /[.!?]$/.test(text) ? text : `${text}.`;
function causeWords({ report, result, commands = [] }) {
  const error = result?.messages.find(({ level }) => level === "error");
  const cause = report === null ? null : verdictCause(report);
  if (error !== void 0) {
    const text = clip(error.text, DETAIL_LIMIT2);
    return {
      detail: error.code === cause?.finding.reason ? text : `${error.code}: ${text}`,
      next: error.hint
    };
  }
  if (report === null)
    return { detail: null, next: "have a second party verify the evidence (`tki verify`)" };
  if (cause === null && commands.length > 0) return { detail: null, next: commands.join(" && ") };
  return {
    detail: cause === null ? null : clip(cause.finding.detail, DETAIL_LIMIT2),
    next: nextActions(report)[0]?.action ?? null
  };
}
var blankWords = (name) => `${name} was given and is blank, so it binds nothing: check the job that should set it`;
function toAnnotation(facts) {
  const { report, result, blank } = facts;
  const status = (report ?? result)?.attestation.status ?? "NOT_ATTESTED";
  const warnings = [
    ...(result?.messages ?? []).filter(({ level }) => level === "warning").map(({ code, text }) => sentence(`${code}: ${clip(text, WARNING_LIMIT)}`)),
    ...blank.map((name) => sentence(blankWords(name)))
  ];
  const asExpected = report === null ? result?.exit_code === 10 : report.verdict === "EVIDENCE_PRESENT";
  const { detail, next } = causeWords(facts);
  const verdict = report === null ? "No packet" : causeLine(report);
  return {
    level: asExpected && blank.length === 0 ? "notice" : "warning",
    words: [
      ...detail === null ? [`${verdict}, attestation ${status}.`] : [`${verdict}: ${sentence(detail)}`, `Attestation ${status}.`],
      ...next === null ? [] : [`Next: ${sentence(clip(next, NEXT_LIMIT))}`],
      ...warnings
    ].join(" ")
  };
}

// src/action/inspect/outputs.ts
var inspectOutputs = {
  verdict: {
    first: "BLOCKED",
    description: "The packet's verdict; empty where none was read (mode attest). Evidence, never a decision."
  },
  "inspector-exit-code": {
    first: "3",
    description: "10 observed as expected, 2 held out or unverified, 3 BLOCKED, 4 violation. Never 0."
  },
  attestation: {
    first: "NOT_ATTESTED",
    description: "NOT_ATTESTED, NOT_AS_EXPECTED or NOT_ACCEPTED. Acceptance is a second party's."
  },
  "probes-as-expected": {
    first: "0",
    description: "How many of the {probes} probes were observed as expected."
  },
  transport: {
    first: "NOT_EVIDENCED",
    description: "BOUND: the packet has the digest that you expected. NOT_BOUND: none with that digest was taken. NOT_EVIDENCED: you gave none."
  },
  "report-artifact-id": {
    first: "",
    description: "Id of the artifact with report.json, report.md and the checkpoint; empty where none was uploaded."
  },
  "report-artifact-digest": {
    first: "",
    description: "Digest of that archive, as the service reports it."
  },
  "evidence-artifact-id": {
    first: "",
    description: "Id of the artifact with the attestation evidence, run.json and what a signing job needs."
  },
  "evidence-artifact-digest": {
    first: "",
    description: "Digest of that archive, as the service reports it."
  },
  "packet-digest": {
    first: "",
    description: "sha256:\u2026 of the packet file that was inspected; empty where there was none."
  },
  "report-directory": {
    first: "",
    description: "Folder on this runner with the reports, until the job ends."
  },
  "may-gate": { first: "false", description: "Always false." }
};

// src/action/inspect/spec.ts
var inspectSpec = {
  title: "tool-kiem-thu inspection",
  description: "Inspects a packet of governed evidence in an attested sandbox. Evidence only: always completes, never gates.",
  branding: { icon: "eye", color: "gray-dark" },
  program: "index.mjs",
  inputs: {
    mode: {
      kind: "mode",
      description: "inspect, or attest: the sandbox and its {probes} probes alone. attest takes no packet and nothing that belongs to one, and leaves evidence without a report.",
      default: "inspect"
    },
    packet: {
      kind: "packet",
      description: "The packet: the name of an artifact of this run (or of the run in run-id), or a path in the workspace. A path contains a slash: ./packet.json. Required, except in mode attest."
    },
    "max-age": {
      kind: "duration",
      description: "How old evidence may be: 90s, 30m, 24h, 7d. No default: only the reader knows. Required, except in mode attest."
    },
    "expected-digest": {
      kind: "digest",
      description: "sha256:\u2026 of the packet file, from the output packet-digest of the job that exported it. Without it, any other job of the run could have replaced the artifact, and the report says transport NOT_EVIDENCED."
    },
    claims: {
      kind: "path",
      description: "Path of the reader's claims (tki-claims/v1), compared with the packet; they change no verdict."
    },
    previous: {
      kind: "path",
      description: "Path of an earlier run's report.json, for the drift section."
    },
    catalog: {
      kind: "path",
      description: "Directory of the pinned catalog. Empty uses the one shipped with this release."
    },
    "expected-catalog-digest": {
      kind: "digest",
      description: "sha256:\u2026 of the catalog, from its owner. Without it the report says catalog authority NOT_EVIDENCED."
    },
    nonce: {
      kind: "nonce",
      description: "Your own nonce, 32 to 128 lower-case hex digits, repeated in every document."
    },
    venue: {
      kind: "venue",
      description: "Where this runs: v1 (a throwaway container), v2 (a CI runner) or unstated; your claim about this runner. Evidence repeats it; approval is the verifier's.",
      default: "unstated"
    },
    runtime: {
      kind: "runtime",
      description: `One of ${offeredRuntimes}, or an absolute path. A container engine is grade B (some promises of the sandbox stay unverified), and its run UNVERIFIED at best.`,
      default: "auto"
    },
    "run-id": {
      kind: "run",
      description: "The run that uploaded the packet, if not this one. Needs github-token."
    },
    "export-workflow": {
      kind: "workflow",
      description: "Path of that run's workflow, if it is another one.",
      default: ".github/workflows/export.yml"
    },
    "trusted-origins": {
      kind: "hosts",
      description: "Exact hosts (git.example.org, or with :port) of forges other than GitHub whose own description of a run is accepted although it says less (no head repository, the workflow by file name alone). Never github.com. The report still says origin NOT_EVIDENCED."
    },
    "github-token": { kind: "token", description: "A token with actions: read; only for run-id." },
    "retention-days": {
      kind: "days",
      description: "Days to keep the two artifacts, 1 to 90; a repository's own limit may be lower.",
      default: "7"
    },
    label: {
      kind: "label",
      description: "A word in the names of the two artifacts that tells the jobs of a matrix apart: letters, digits, . _ -"
    }
  },
  outputs: inspectOutputs
};

// src/action/inspect/inputs.ts
function refuseOfPacket(values) {
  for (const [name, value] of Object.entries(values))
    if (value !== null)
      throw new InputRefused(
        `the inputs mode and ${name} contradict each other: an attestation reads no packet`
      );
}
function parseInspectInputs(read) {
  return parseInputs(inspectSpec.inputs, read, (values, blank) => {
    const {
      mode,
      packet,
      "max-age": maxAge,
      "expected-digest": expectedDigest,
      "expected-catalog-digest": expectedCatalogDigest,
      claims,
      previous,
      catalog,
      nonce,
      venue,
      runtime,
      "run-id": runId,
      "export-workflow": exportWorkflow,
      "trusted-origins": trustedOrigins,
      "github-token": token,
      "retention-days": retentionDays,
      label,
      ...unread
    } = values;
    unread;
    if (mode === "attest")
      refuseOfPacket({
        packet,
        "max-age": maxAge,
        "expected-digest": expectedDigest,
        claims,
        previous,
        "run-id": runId
      });
    else {
      if (packet === null)
        throw new InputRefused(
          "the input packet is not given; name an artifact, or a path with a slash in it"
        );
      if (maxAge === null)
        throw new InputRefused("the input max-age is not given; say how old evidence may be, such as 24h");
    }
    if (runId !== null && packet?.kind === "path")
      throw new InputRefused("the inputs run-id and packet contradict each other: a path belongs to no run");
    if (runId !== null && token === null)
      throw new InputRefused("the input github-token is missing: run-id needs one that may read actions");
    return {
      packet,
      maxAgeSeconds: maxAge?.seconds ?? null,
      expectedDigest,
      expectedCatalogDigest,
      claims,
      previous,
      catalog,
      nonce,
      venue,
      runtime,
      runId,
      exportWorkflow,
      trustedOrigins: trustedOrigins ?? [],
      token,
      retentionDays,
      label: label ?? "",
      // Without a packet there is none to bind.
      blank: mode === "attest" ? [] : blank
    };
  });
}

// src/action/inspect/signing.ts
function toSigningFiles(name, text) {
  const { predicate, subject } = JSON.parse(text);
  const base = name === runStatementName ? "run" : "evidence";
  return [
    { name: `${base}.predicate.json`, text: `${JSON.stringify(predicate)}
` },
    {
      name: `${base}.subjects.txt`,
      text: subject.map((one) => `${one.digest.sha256}  ${one.name}
`).join("")
    }
  ];
}

// src/report/next-commands.ts
var PLAIN = /^[A-Za-z0-9_./@%+=,:-]+$/;
var shellWord = (text) => PLAIN.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
function verifyCommand(program, directory, { packet, claims, catalog, previous }, packetDigest) {
  const options = Object.entries({ packet, claims, catalog, previous, "expect-packet": packetDigest });
  const given = options.flatMap(
    ([name, value]) => value === void 0 || value === null ? [] : [`--${name} ${shellWord(value)}`]
  );
  return [`${program} verify ${shellWord(directory)}`, ...given].join(" ");
}
function handOverCommands(run, artifacts, packetDigest) {
  if (run === null || run === void 0 || artifacts.length === 0) return [];
  return [
    ...downloadCommands(run, artifacts, "run"),
    verifyCommand("tki", "run", packetDigest === null ? {} : { packet: "packet.json" }, packetDigest)
  ];
}
function downloadCommands(run, artifacts, directory) {
  const folder2 = shellWord(directory);
  const names = artifacts.map((name) => `-n ${shellWord(name)}`).join(" ");
  const download = `gh run download ${shellWord(run)} ${names} --dir ${folder2}`;
  return artifacts.length > 1 ? [download, `mv ${folder2}/*/* ${folder2}/`] : [download];
}

// src/action/inspect/summary-head.ts
var DETAIL_LIMIT3 = 240;
var transportWords = {
  BOUND: ", by the digest that the caller expected",
  NOT_EVIDENCED: "; give expected-digest to bind it",
  NOT_BOUND: ": a digest was expected, and no packet with that digest was taken"
};
function transportRow(report, transport) {
  if (transport === null) return [];
  return [
    [
      prose`transport`,
      prose`${ours(transport)}${ours(transportWords[transport])}; integrity ${ours(report.integrity)}, origin ${ours(report.origin)}`
    ]
  ];
}
function environmentWords(states2) {
  if (states2 === null || states2 === void 0) return prose`nothing`;
  const { server, run_id: run, run_attempt: attempt, workflow } = states2;
  return join(
    [
      server === null ? prose`no server` : prose`${server}`,
      run === null ? prose`no run` : prose`run ${run}`,
      attempt === null ? prose`no attempt` : prose`attempt ${attempt}`,
      workflow === null ? prose`no workflow` : prose`workflow ${workflow}`
    ],
    ", "
  );
}
function attestationHead({ attestation = notAttested, states: states2 }) {
  const { status, reason, grade, runtime, venue, observed_as_expected: seen, probes: all } = attestation;
  return [
    prose`# Attestation, without a packet: ${status}`,
    nothing,
    MARK,
    nothing,
    ...markdownTable(
      prose`attestation | ${status} (${reason}; asserted by this run)`,
      [
        [prose`probes`, prose`${seen} of ${all} as expected`],
        [prose`sandbox`, prose`runtime ${runtime}, grade ${grade}, venue ${venue}`],
        [prose`this job (asserted)`, environmentWords(states2)]
      ],
      nothing
    ),
    nothing,
    prose`No packet was read, and nothing is said about any. Keep this evidence apart from any report: \`tki verify\` refuses the pair.`,
    nothing
  ];
}
function reportHead(report, { transport, states: states2 }) {
  const { item_counts: counts, packet, catalog, verdict } = report;
  const cause = verdictCause(report);
  return [
    prose`# Inspection: ${ours(verdict)}`,
    nothing,
    cause === null ? known(verdictWords[verdict].means, ownSentences) : prose`**${causeMarkdown(report)}**: ${clip(cause.finding.detail, DETAIL_LIMIT3)}`,
    nothing,
    MARK,
    nothing,
    ...markdownTable(
      prose`verdict | ${ours(verdict)} (exit code ${report.exit_code}; asserted by this run until \`tki verify\` recomputes it)`,
      [
        [prose`attestation`, attestationLine(report.attestation)],
        [
          prose`items`,
          prose`${counts.total}: ${counts.usable} usable, ${counts.held_out} held out, ${counts.refused} refused`
        ],
        [prose`packet`, prose`${orNone(packet.digest)}, exported ${orNone(packet.packet_as_of)}`],
        ...transportRow(report, transport),
        [
          prose`catalog`,
          prose`${orNone(catalog.digest)}, ${ours(catalog.seal)}, authority ${ours(report.catalog_authority)}`
        ],
        [
          prose`gateway`,
          prose`${orNone(packet.gateway)}; ${ours(gatewayWords(gatewayBasis(packet.gateway)))}`
        ],
        [
          prose`run`,
          prose`${report.run} at ${report.clock}; this job (asserted): ${environmentWords(states2)}`
        ]
      ],
      nothing
    ),
    nothing
  ];
}

// src/formats/words/probe-words.ts
var probeStateWords = {
  held: "as expected",
  breached: "not as expected",
  unverified: "unverified"
};
var controlWords = {
  breached: "failed, as it must",
  "not breached": "did not fail",
  "not run": "did not run"
};

// src/probes/filter-checks.ts
function missingFilter(baseline) {
  return runtimeFacts[baseline.runtime].filterBytes ? [{ id: "filter-bytes", expected: "the bytes that the runtime keeps", observed: "not there" }] : [];
}
function filterChecks(filter, baseline, questions) {
  if (filter === null) return missingFilter(baseline);
  return questions.flatMap(([name, expected, args = []]) => {
    const observed = filter.answer(name, args);
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

// src/formats/kernel/kernel-tables.ts
function interfacesOf(text) {
  const lines2 = text.split("\n");
  if (!lines2[0]?.startsWith("Inter-|")) return null;
  return lines2.slice(2).filter((line) => line.trim() !== "").map((line) => line.split(":")[0]?.trim() ?? "?");
}
function foreignRoutesOf(text) {
  if (text === "") return [];
  const lines2 = text.split("\n");
  if (!lines2[0]?.startsWith("Iface")) return null;
  return lines2.slice(1).flatMap((line) => line.trim() === "" ? [] : [line.split("	")[0] ?? "?"]);
}
function foreignRoutes6Of(text) {
  if (text.startsWith("!")) return null;
  const rows = text.split("\n").filter((line) => line !== "");
  if (rows.some((row) => row.split(/\s+/).length < 10)) return null;
  return rows.flatMap((row) => {
    const device = row.split(/\s+/)[9] ?? "?";
    return device === "lo" ? [] : [device];
  });
}
function parseStatus(text) {
  const fields2 = /* @__PURE__ */ new Map();
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const colon = line.indexOf(":");
    if (colon < 1) return null;
    fields2.set(
      line.slice(0, colon),
      line.slice(colon + 1).trim().replace(/\s+/g, " ")
    );
  }
  return fields2.size === 0 ? null : fields2;
}

// src/formats/kernel/mountinfo.ts
var ATIME = /* @__PURE__ */ new Set(["relatime", "noatime", "nodiratime", "strictatime", "lazytime"]);
var split = (options) => options.split(",").filter((option) => !ATIME.has(option)).sort();
var unescaped = (text) => text.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
function parseMountinfo(text) {
  const mounts = [];
  for (const line of text.split("\n")) {
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

// src/probes/kernel-checks.ts
var words = (list) => list === null ? "unreadable" : list.join(" ");
var entriesOf = ({ rootEntries }) => words(rootEntries) || "a root with entries";
function mountLine(mount, expected) {
  const type = expected === void 0 || expected.fs_type !== null ? mount.fs_type : "any";
  const shown = expected !== void 0 && expected.fs_type === null ? [] : mount.super_options.filter((option) => option !== "inode64" && option !== "inode32").map(
    (option) => expected?.super_options.find((each) => each.split("|").includes(option)) ?? option
  );
  const propagation = "propagation" in mount && mount.propagation !== "" ? ` ${mount.propagation}` : "";
  return `${mount.mount_point} ${type ?? "any"} ${[...mount.options].sort().join(",")} ${[...shown].sort().join(",")}`.trim() + propagation;
}
var MASTER = /^master:\d+$/;
function withoutOwnMounts(all, policy, own2) {
  const isOwn = ({ mount_point: place, fs_type: type, options }) => own2.some((line) => {
    const [where = "", types = "", option] = line.split(" ");
    const here = where.endsWith("*") ? place.startsWith(where.slice(0, -1)) : place === where;
    return here && (types === "*" || types.split("|").includes(type)) && (option === void 0 || options.includes(option));
  });
  const promised = new Set(policy.map((row) => row.mount_point));
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
function mountChecks(text, baseline, only) {
  const { mounts, own_mounts: own2 } = baseline.expectations.runtimes[baseline.runtime];
  const wanted = mounts.filter((row) => only(row.mount_point));
  const all = parseMountinfo(text)?.filter((row) => only(row.mount_point)) ?? null;
  const split2 = own2 === void 0 || all === null ? null : withoutOwnMounts(all, mounts, own2);
  const rows = split2?.rows ?? all;
  const expectedOf = (point) => wanted.find((row) => row.mount_point === point);
  const render = (list) => list.map((row) => mountLine(row, expectedOf(row.mount_point))).sort().join(" | ");
  return [
    {
      id: "mounts",
      expected: render(wanted) || "a mount",
      observed: rows === null ? "unreadable" : render(rows)
    },
    ...split2?.checks ?? []
  ];
}
function mountsAt(reading, baseline, ...points) {
  return mountChecks(reading.mountinfo, baseline, (point) => points.includes(point)).slice(0, 1);
}
function sourceCheck(reading, place) {
  const source = reading.sources[place];
  return {
    id: `source-${place}`,
    expected: source?.intended ?? "known",
    observed: source?.mounted ?? "unreadable"
  };
}
function statusChecks(text, fields2) {
  const status = parseStatus(text);
  return Object.entries(fields2).map(([name, expected]) => ({
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
  inside: (text) => netChecks({ dev: text("dev"), route: text("route"), ipv6_route: text("ipv6_route") }),
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
  inside: (text, baseline) => mountChecks(text("mountinfo"), baseline, () => true),
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
  inside: (text, baseline) => statusChecks(text("status"), privilegeFields(baseline)),
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
  inside: (text, baseline) => [
    ...entryChecks(text("root"), text("dev"), baseline),
    { id: "proc-entries", expected: "1 self thread-self", observed: text("proc") }
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

// src/action/inspect/summary-sections.ts
var FINDINGS_SHOWN = 6;
var ACTIONS_SHOWN = 6;
var HINT_LIMIT = 400;
var titleOf = (id) => Object.hasOwn(probes, id) ? ours(probes[id].title) : prose`unknown probe`;
var cellTable = (cells) => markdownTable(
  prose`probe | what | state | seen by | the weakened control`,
  cells.map(({ id, state, basis, control }) => [
    prose`${id}`,
    titleOf(id),
    ours(probeStateWords[state]),
    ours(basis),
    ours(controlWords[control])
  ]),
  prose`No sandbox was observed in this run: none of the ${ours(probeCount.word)} was judged.`
);
function cellsSection({ cells, report }) {
  if (report !== null && cells.every(({ state }) => state === "held")) return [];
  return [prose`### The ${ours(probeCount.word)} cells`, nothing, ...cellTable(cells), nothing];
}
function findingsSection2(report) {
  const occurred = occurredReasons(report);
  if (occurred.length === 0) return [];
  const rows = occurred.slice(0, FINDINGS_SHOWN).map(({ finding, occurrences }) => {
    const item = report.items.find(({ findings }) => findings.includes(finding));
    const where = item === void 0 ? prose`the packet` : prose`${item.item_id}`;
    return [
      prose`${finding.reason}`,
      ours(finding.verdict),
      occurrences === 1 ? where : prose`${where}, and ${occurrences - 1} more`,
      prose`${clip(finding.detail, DETAIL_LIMIT3)}`
    ];
  });
  const left = occurred.length - rows.length;
  return [
    prose`### Findings`,
    nothing,
    ...markdownTable(prose`reason | verdict | where | what was found`, rows, nothing),
    nothing,
    ...left > 0 ? [prose`${left} more reasons are folded below.`, nothing] : []
  ];
}
function nextSection({ report, messages = [] }) {
  const actions = report === null ? [] : nextActions(report);
  const hints = messages.filter(({ level, hint }) => level === "error" && hint !== "").filter(({ hint }) => !actions.some(({ action }) => action === hint)).map(({ code, hint }) => prose`on this machine (${code}): ${clip(hint, HINT_LIMIT)}`);
  const lines2 = report === null ? [prose`second party: verify the evidence with \`tki verify\`; acceptance (B4′) is NOT ASSERTED here.`] : actions.map(actionLine);
  const all = [...hints, ...lines2];
  const left = all.length - ACTIONS_SHOWN;
  return [
    prose`### Next`,
    nothing,
    ...all.slice(0, ACTIONS_SHOWN).map((line) => prose`- ${line}`),
    ...left > 0 ? [prose`- ${left} more in the checkpoint`] : [],
    nothing
  ];
}
function handOverSection({
  report,
  uploads,
  notUploaded,
  notes,
  blank,
  states: states2,
  artifacts = []
}) {
  if (uploads === null) return [];
  const line = (what, one, besides) => one === null ? prose`- ${what}: not uploaded${besides}` : prose`- ${what}: artifact ${one.id}, archive ${one.digest}${besides}`;
  const commands = handOverCommands(states2?.run_id, artifacts, report?.packet.digest ?? null);
  return [
    prose`### Hand-over`,
    nothing,
    line(prose`report`, uploads.report, nothing),
    line(
      prose`evidence`,
      uploads.evidence,
      prose`; unsigned: a later job with its own permissions can sign it`
    ),
    ...notUploaded === null ? [] : [prose`- ${notUploaded}`],
    ...blank.map((name) => prose`- ${blankWords(name)}`),
    ...notes.map((note) => prose`- ${note}`),
    ...commands.length === 0 ? [] : [
      prose`- to recompute it elsewhere, beside the exporter's packet: ${join(
        commands.map((command) => prose`${command}`),
        "; "
      )}`
    ],
    nothing
  ];
}
function boundary(report) {
  const blocked = report === null ? nothing : prose` [What stays blocked](#what-stays-blocked): ${report.blocked_capabilities.length} constants of the release.`;
  return [
    prose`**What it does not mean:** ${join(
      neverMeans.map((line) => known(line, ownSentences)),
      " "
    )}${blocked}`,
    nothing
  ];
}

// src/action/inspect/summary.ts
var SUMMARY_LIMIT_BYTES = 900 * 1024;
var folded = (title, body) => `${lines([prose`<details><summary>${title}</summary>`])}

${body.trim()}

</details>
`;
function reportDetails(report) {
  const whole = toMarkdown(report);
  const found = whole.search(/\n## (?:Promises|Findings)/);
  const blocked = whole.lastIndexOf("\n## What stays blocked");
  return [
    folded(
      prose`Findings, items, claims, drift, matrix and own check in full, as in report.md`,
      whole.slice(found, blocked)
    ),
    folded(
      prose`What stays blocked: ${report.blocked_capabilities.length} constants of the release`,
      `<a id="what-stays-blocked"></a>
${whole.slice(blocked)}`
    )
  ];
}
function cut(text) {
  const bytes = Buffer.from(text);
  if (bytes.length <= SUMMARY_LIMIT_BYTES) return text;
  const note = "\n\n</details>\n\nCut here, at 900 KiB: the rest is in report.md.\n";
  const kept = bytes.subarray(0, SUMMARY_LIMIT_BYTES - note.length);
  return `${kept.subarray(0, kept.lastIndexOf(10)).toString()}${note}`;
}
function toSummary(facts) {
  const { report, label, cells } = facts;
  const open = [
    ...label === "" ? [] : [prose`Label: ${label}`, nothing],
    ...report === null ? attestationHead(facts) : [...reportHead(report, facts), ...findingsSection2(report)],
    ...cellsSection(facts),
    ...nextSection(facts),
    ...handOverSection(facts),
    ...boundary(report)
  ];
  const closed = report === null ? [] : [
    folded(prose`The ${ours(probeCount.word)} cells of the sandbox`, lines(cellTable(cells))),
    ...reportDetails(report)
  ];
  return cut([lines(open), ...closed].join("\n"));
}

// src/action/inspect/main.ts
var { env } = process;
var [, folder] = process.argv.slice(2);
var {
  at: inFolder,
  put,
  readJson,
  locate: locateInput,
  take: takeFile
} = openWorkFolder(folder ?? "", env);
var states = environmentStates(env);
function admitForge(inputs) {
  if (inputs !== null && isTrustedOrigin(env, inputs.trustedOrigins))
    env["GITHUB_SERVER_URL"] = "https://forge.localhost";
}
var NOT_UPLOADED = "nothing was uploaded: this runner offers no artifact service; the output report-directory names the folder";
var nothingFetched = { packet_digest: null, transport: "NOT_EVIDENCED", notes: [] };
function putBlocked(reason, detail, inputs) {
  const result = blockedResult({
    nonce: randomBytes(16).toString("hex"),
    reason,
    detail,
    clock: (/* @__PURE__ */ new Date()).toISOString(),
    callerNonce: inputs?.nonce ?? null,
    attestation: { ...notAttested, venue: inputs?.venue ?? "unstated" },
    maxAgeSeconds: inputs?.maxAgeSeconds ?? null
  });
  put("result.json", JSON.stringify(result));
}
async function sourceOf({
  packet,
  runId,
  token,
  exportWorkflow: workflow,
  trustedOrigins
}) {
  if (packet === null) return null;
  if (packet.kind === "path") {
    const located = await locateInput(packet.name);
    if (located.kind === "unreadable")
      throw new CodedError("PACKET_UNREADABLE", `the packet ${located.detail}`, "give a regular file");
    return { kind: "path", path: located.path };
  }
  if (runId === null) return { kind: "artifact", name: packet.name };
  const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  const isTrustedForge = isTrustedOrigin(env, trustedOrigins);
  return {
    kind: "cross-run",
    name: packet.name,
    runId,
    token: token ?? "",
    owner,
    repo,
    workflow,
    isTrustedForge
  };
}
async function planOf(inputs) {
  const directory = inputs.catalog === null ? resolve(import.meta.dirname, "../catalog") : resolve(env["GITHUB_WORKSPACE"] ?? "/", inputs.catalog);
  return blankPlan(inputs.packet === null ? "attest" : "inspect", {
    packet: inputs.packet === null ? null : inFolder("packet.json"),
    claims: await takeFile("claims", inputs.claims, "claims.json", CLAIMS_LIMIT_BYTES),
    previous: await takeFile("previous", inputs.previous, "previous.json", REPORT_LIMIT_BYTES),
    catalog: loadCatalog(directory).text,
    max_age_seconds: inputs.maxAgeSeconds,
    caller_nonce: inputs.nonce,
    expected_packet_digest: inputs.expectedDigest,
    expected_catalog_digest: inputs.expectedCatalogDigest,
    runtime: inputs.runtime,
    venue: inputs.venue,
    ci_run: ciRunOf(states),
    environment_states: states,
    privilege: process.getuid?.() === 0 ? "shared" : "separate"
  });
}
async function fetchPhase() {
  const parsed2 = parseInspectInputs(getInput);
  const inputs = parsed2.kind === "inputs" ? parsed2.inputs : null;
  let note = inputs?.expectedDigest == null ? nothingFetched : { ...nothingFetched, transport: "NOT_BOUND" };
  const refuse = (reason, detail) => {
    putBlocked(reason, detail, inputs);
    put("fetched.json", JSON.stringify(note));
  };
  if (parsed2.kind === "refused") return refuse("INPUT_NOT_ACCEPTED", parsed2.detail);
  if (typeof process.execve !== "function") {
    return refuse(
      "RUNTIME_UNSUPPORTED",
      "this Node cannot replace its own program (process.execve); Node 24 can"
    );
  }
  let plan;
  let source;
  try {
    plan = await planOf(parsed2.inputs);
    source = await sourceOf(parsed2.inputs);
  } catch (error) {
    if (isCoded(error, ...catalogCodes))
      return refuse("CATALOG_NOT_ACCEPTED", `${error.code}: ${error.message}`);
    if (isCoded(error, "INPUT_NOT_ACCEPTED", "PACKET_UNREADABLE")) return refuse(error.code, error.message);
    throw error;
  }
  const event = judgeEvent(
    env["GITHUB_EVENT_NAME"],
    await readEvent(env["GITHUB_EVENT_PATH"]),
    env["GITHUB_REPOSITORY"]
  );
  if (event.kind === "untrusted") return refuse("UNTRUSTED_ORIGIN", event.detail);
  if (source === null) {
    put("plan.json", JSON.stringify(plan));
    return put("fetched.json", JSON.stringify(note));
  }
  admitForge(inputs);
  const { fetchPacket } = await import("./artifacts-ZYO74VRF.mjs");
  const { expectedDigest } = parsed2.inputs;
  const fetched = await fetchPacket(
    { ...source, expectedDigest, into: inFolder("packet.json") },
    { env }
  );
  switch (fetched.kind) {
    case "blocked":
      return refuse(fetched.reason, fetched.detail);
    case "fetched":
      note = { packet_digest: fetched.digest, transport: fetched.transport, notes: fetched.notes };
      put("plan.json", JSON.stringify(plan));
      put("fetched.json", JSON.stringify(note));
  }
}
var readNote = () => existsSync(inFolder("fetched.json")) ? readJson("fetched.json") : nothingFetched;
function readResult() {
  const result = parseHostResult(readFileSync(inFolder("result.json")));
  if (result === null) return "the result does not follow the schema";
  return contradictionIn(result) ?? result;
}
function readPublished() {
  const result = existsSync(inFolder("result.json")) ? readResult() : null;
  if (typeof result === "string") return result;
  const asked = existsSync(inFolder("plan.json")) ? readJson("plan.json").command : null;
  if (result !== null && result.verdict === null)
    return asked === "attest" ? { run: result.run, report: null, result } : "the result names no packet, although one was to be inspected";
  const report = readJson(`out/${reportName}`);
  if (!validate(report)) return `${reportName} does not follow the schema`;
  if (asked === "attest" && report.verdict !== "BLOCKED") return "a report without a packet";
  const { digest } = report.packet;
  if (digest !== null && digest !== readNote().packet_digest)
    return "the report is about a packet other than the one fetched";
  return { run: report.run, report, result };
}
function readReplaced() {
  const result = readJson("result.json");
  const text = result.files.find(({ name }) => name === reportName)?.text ?? "";
  return { report: JSON.parse(text), result };
}
var reportNames = (names) => names.filter((name) => artifactOf(name) === "report");
async function handBlockedOver(prefix, retentionDays) {
  const { files, run } = readJson("result.json");
  const root = inFolder("blocked");
  mkdirSync(root);
  const reports = files.filter(({ name: name2 }) => reportNames([name2]).length > 0);
  for (const { name: name2, text } of reports) writeFileSync(inFolder(`blocked/${name2}`), text);
  const { BLOCKED_MS, uploadFiles } = await import("./upload-JU2XM2I2.mjs");
  const name = `tki-report-${[...prefix, run].join("-")}`;
  const paths = reports.map((file) => inFolder(`blocked/${file.name}`));
  const uploaded = await uploadFiles({ name, root, files: paths, retentionDays }, { env }, BLOCKED_MS);
  return uploaded.kind === "uploaded" ? { id: uploaded.id, digest: uploaded.digest } : null;
}
function stageEvidence(digests) {
  const statements = digests.filter(([name]) => artifactOf(name) === "evidence");
  mkdirSync(inFolder("evidence"));
  for (const [name, digest] of statements) {
    const text = readFileSync(inFolder(`out/${name}`), "utf8");
    if (sha256(text) !== digest) throw new Error("a statement changed after it was hashed");
    for (const file of [{ name, text }, ...toSigningFiles(name, text)])
      writeFileSync(inFolder(`evidence/${file.name}`), file.text);
  }
}
async function uploadPhase() {
  const parsed2 = parseInspectInputs(getInput);
  const inputs = parsed2.kind === "inputs" ? parsed2.inputs : null;
  const published = readPublished();
  if (typeof published === "string") {
    putBlocked("REPORT_NOT_ACCEPTED", published, inputs);
    return put("uploaded.json", JSON.stringify({ outputs: {}, replaced: true, again: true }));
  }
  admitForge(inputs);
  const digests = readJson("digests.json");
  const label = inputs?.label ?? "";
  const prefix = [env["GITHUB_RUN_ID"] ?? "0", env["GITHUB_RUN_ATTEMPT"] ?? "1", label].filter(
    (part) => part !== ""
  );
  const ours2 = [...prefix, published.run].join("-");
  const retentionDays = inputs?.retentionDays ?? 7;
  const requestOf = (name, root, files) => files.length === 0 ? null : {
    name,
    root: inFolder(root),
    files: files.map((file) => inFolder(`${root}/${file}`)),
    retentionDays
  };
  stageEvidence(digests);
  const { handOver } = await import("./hand-over-ITIHCP55.mjs");
  const handed = await handOver(
    {
      evidence: requestOf(`tki-evidence-${ours2}`, "evidence", readdirSync(inFolder("evidence"))),
      report: requestOf(`tki-report-${ours2}`, "out", reportNames(digests.map(([name]) => name)))
    },
    { env },
    (rows) => put("handed.json", JSON.stringify(rows))
  );
  const noService = handed.kind === "no service";
  const lost = handed.kind === "lost";
  let uploads = { report: null, evidence: null };
  if (handed.kind === "handed over") uploads = { report: handed.report, evidence: handed.evidence };
  if (lost) {
    putBlocked(handed.reason, handed.detail, inputs);
    uploads = { report: await handBlockedOver(prefix, retentionDays), evidence: null };
  }
  const artifacts = [
    ...uploads.evidence === null ? [] : [`tki-evidence-${ours2}`],
    ...uploads.report === null || lost ? [] : [`tki-report-${ours2}`]
  ];
  const note = readNote();
  if (noService && published.result !== null) {
    const message = { level: "warning", code: "NO_ARTIFACT_SERVICE", text: NOT_UPLOADED, hint: "" };
    const { messages } = published.result;
    put(
      "result.json",
      JSON.stringify({ ...published.result, messages: [...messages, message] })
    );
  }
  const replaced = lost || noService && published.result !== null;
  const shown = replaced ? readReplaced() : published;
  const blank = inputs?.blank ?? [];
  put(
    "summary.md",
    toSummary({
      report: shown.report,
      attestation: shown.result?.attestation,
      cells: published.result?.probes ?? [],
      messages: shown.result?.messages,
      blank,
      ...note,
      uploads,
      notUploaded: noService ? NOT_UPLOADED : null,
      label,
      artifacts,
      states
    })
  );
  const outputs = {
    "report-artifact-id": uploads.report?.id,
    "report-artifact-digest": uploads.report?.digest,
    "evidence-artifact-id": uploads.evidence?.id,
    "evidence-artifact-digest": uploads.evidence?.digest
  };
  put(
    "uploaded.json",
    JSON.stringify({
      outputs,
      replaced,
      again: false,
      ...toAnnotation({
        ...shown,
        blank,
        commands: handOverCommands(states?.run_id, artifacts, shown.report?.packet.digest ?? null)
      })
    })
  );
}
async function takeBackPhase() {
  const parsed2 = parseInspectInputs(getInput);
  admitForge(parsed2.kind === "inputs" ? parsed2.inputs : null);
  const { takeAllBack } = await import("./hand-over-ITIHCP55.mjs");
  put("taken.json", JSON.stringify(await takeAllBack(readJson("handed.json"))));
}
await runMain(process.argv.slice(2), { fetch: fetchPhase, upload: uploadPhase, "take-back": takeBackPhase });
