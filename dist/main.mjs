import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  CATALOG_ENTRY_LIMIT,
  CATALOG_LIMIT_BYTES,
  CLAIMS_LIMIT_BYTES,
  DEPTH_LIMIT,
  REPORT_LIMIT_BYTES
} from "./chunk-PT3Z7UC2.mjs";
import {
  CannotTake,
  encodeMarkdown,
  encodeMarkdownSentence,
  markdownTable,
  openWorkFolder,
  parseInputs,
  reasons
} from "./chunk-33LP526D.mjs";
import "./chunk-SUH5YWBD.mjs";
import {
  sha256
} from "./chunk-RVWBBMPI.mjs";
import "./chunk-CHEWWM5I.mjs";

// src/action/main.ts
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

// src/formats/json-schema.ts
var patterns = /* @__PURE__ */ new Map();
function toValidate(schema) {
  const validate6 = (value) => {
    const error = firstError(schema, value);
    validate6.errors = error === null ? null : [error];
    return error === null;
  };
  validate6.errors = null;
  return validate6;
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

// src/formats/generated/report.js
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

// src/catalog/load.ts
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from "node:fs";
import { isUtf8 } from "node:buffer";
import { join } from "node:path";

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
  for (const member of Object.values(value)) {
    const below = countKept(member, depth + 1);
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

// src/formats/generated/catalog.js
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
        "enum": [
          "directus",
          "incomex_metadata",
          "workflow"
        ],
        "type": "string"
      },
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

// src/catalog/load.ts
var CatalogError = class extends Error {
  code;
  hint;
  constructor(code, text, hint) {
    super(text);
    this.code = code;
    this.hint = hint;
  }
};
var INDEX_FILE = "catalog.json";
var SQL_FILE = /^queries(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}){1,4}\.sql$/;
var tooLarge = () => new CatalogError(
  "CATALOG_TOO_LARGE",
  `the catalog is larger than ${CATALOG_LIMIT_BYTES} bytes with its SQL`,
  "Split it; an export names its catalog by directory."
);
function readBounded(descriptor, budget) {
  const { size } = fstatSync(descriptor);
  if (size > budget.bytesLeft) throw tooLarge();
  const buffer = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (let read = -1; read !== 0 && length < buffer.length; length += read) {
    read = readSync(descriptor, buffer, length, buffer.length - length, null);
  }
  if (length !== size) return null;
  budget.bytesLeft -= size;
  return buffer.subarray(0, size);
}
function readInside(directory, relative, budget) {
  const refuse = (why) => {
    throw new CatalogError("CATALOG_FILE_REFUSED", `${relative}: ${why}`, "Repair the catalog directory.");
  };
  const steps = relative.split("/");
  for (let depth = 1; depth < steps.length; depth++) {
    const stat = lstatSync(join(directory, ...steps.slice(0, depth)), { throwIfNoEntry: false });
    if (stat?.isDirectory() !== true) refuse("a folder on its path is missing or is a symbolic link");
  }
  let descriptor;
  try {
    descriptor = openSync(
      join(directory, relative),
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
    );
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "UNKNOWN";
    return refuse(code === "ELOOP" ? "it is a symbolic link" : `it cannot be opened (${code})`);
  }
  try {
    if (!fstatSync(descriptor).isFile()) refuse("it is not a regular file");
    const bytes = readBounded(descriptor, budget);
    if (bytes === null) return refuse("it changed while it was read");
    if (!isUtf8(bytes)) refuse("it is not UTF-8");
    return bytes.toString("utf8");
  } finally {
    closeSync(descriptor);
  }
}
function parseIndex(text) {
  const refuse = (code, why) => {
    throw new CatalogError(
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
  if (members === "duplicate") refuse("CATALOG_DUPLICATE_MEMBER", "holds one member twice");
  return index;
}
function inlineSql(directory, entry, budget) {
  const { sql_file, sql_sha256, ...rest } = entry ?? {};
  if (typeof sql_file !== "string" || !SQL_FILE.test(sql_file) || "sql" in rest) {
    throw new CatalogError(
      "CATALOG_FILE_REFUSED",
      "an entry does not name its SQL as a file below queries/",
      'Each entry has sql_file ("queries/<id>.sql") and sql_sha256, and no sql.'
    );
  }
  const sql = readInside(directory, sql_file, budget);
  if (sha256(sql) !== sql_sha256) {
    throw new CatalogError(
      "CATALOG_SQL_DIFFERS",
      `${sql_file} is not the text that ${INDEX_FILE} pins`,
      "Look at the difference first; then pin the text that was reviewed."
    );
  }
  return { ...rest, sql };
}
function canonicalText(document) {
  try {
    return toCanonicalJson(document);
  } catch {
    throw new CatalogError("CATALOG_NOT_ACCEPTED", "a string holds half a character", "Repair its escapes.");
  }
}
function loadCatalog(directory) {
  const budget = { bytesLeft: CATALOG_LIMIT_BYTES };
  const index = parseIndex(readInside(directory, INDEX_FILE, budget));
  const document = {
    ...index,
    entries: index.entries.map((entry) => inlineSql(directory, entry, budget))
  };
  if (!validate2(document)) {
    const first = validate2.errors?.[0];
    throw new CatalogError(
      "CATALOG_NOT_ACCEPTED",
      `${INDEX_FILE} does not follow the schema at ${first?.instancePath || "/"}`,
      first?.message ?? "See schemas/catalog.schema.json."
    );
  }
  const documents = document.documents ?? [];
  const ids = [...document.entries, ...documents].map(({ id }) => id);
  if (new Set(ids).size !== ids.length) {
    throw new CatalogError(
      "CATALOG_DUPLICATE_ID",
      "two entries have the same id",
      "Give each query its own id."
    );
  }
  const paths = documents.map(({ path }) => path);
  if (new Set(paths).size !== paths.length || document.entries.some(({ id }) => paths.includes(id))) {
    throw new CatalogError(
      "CATALOG_DUPLICATE_PATH",
      "the path of a document is also that of another, or the id of a query",
      "Name each document once, and no query like a path."
    );
  }
  const text = canonicalText(document);
  if (Buffer.byteLength(text) > CATALOG_LIMIT_BYTES) throw tooLarge();
  return { text, catalog: document, digest: sha256(text) };
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
    ({ id, title, state, why, unblocked_by }) => Object.freeze({ id, title, state, why, unblocked_by })
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
function toBlockedReport(blocked) {
  return {
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
        detail: blocked.detail.slice(0, DETAIL_LIMIT).toWellFormed()
      }
    ],
    attestation: blocked.attestation ?? notAttested,
    self_check: blocked.selfCheck ?? { confirmed: false, checks: [] },
    clock: blocked.clock,
    as_of: blocked.asOf ?? null,
    // 0 stands for "no age was asked for": the attest command reads no packet.
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
      purpose: null,
      extension: "UNKNOWN"
    },
    catalog: { digest: blocked.catalogDigest ?? null, status: "provisional", seal: "UNSEALED" },
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
      ...blocked.matrix ?? [],
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
var orNone = (text) => text === null ? "none" : encodeMarkdown(text);
function attestationLine(attestation) {
  const { status, reason, observed_as_expected, probes: probes2, runtime, grade, venue } = attestation;
  return `${status} (${encodeMarkdownSentence(reason)}); ${observed_as_expected} of ${probes2} probes observed as expected; runtime ${encodeMarkdownSentence(runtime)}, grade ${grade}, venue ${venue}`;
}
function firstScreen(report) {
  const { item_counts: counts, packet, catalog } = report;
  const facts = [
    ["verdict", `\`${report.verdict}\` (exit code ${report.exit_code})`],
    ["attestation", attestationLine(report.attestation)],
    [
      "items",
      `${counts.total}: ${counts.usable} usable, ${counts.held_out} held out, ${counts.refused} refused (${encodeMarkdownSentence(counts.population)})`
    ],
    ["integrity, origin", `${report.integrity}, ${report.origin}`],
    ["packet", `${orNone(packet.digest)}, exported ${orNone(packet.packet_as_of)}`],
    [
      "catalog",
      `${orNone(catalog.digest)}, ${catalog.status}, ${catalog.seal}, authority ${report.catalog_authority}`
    ],
    ["gateway", `${orNone(packet.gateway)}; the native gateway of Article 13 is not met by an emulated one`],
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
  const severity = (item) => verdictOrder.indexOf(item.verdict);
  return [...items].sort((a, b) => severity(b) - severity(a) || a.position - b.position);
}
function findingsSection(report) {
  const rows = [
    ...report.findings.map((finding) => ({ where: "packet", finding })),
    ...bySeverity(report.items).flatMap(
      (item) => item.findings.map((finding) => ({ where: encodeMarkdown(item.item_id), finding }))
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
  const rows = items.map((item) => [
    `${item.position}`,
    encodeMarkdown(item.item_id),
    item.verdict,
    item.availability,
    orNone(item.governed_surface),
    orNone(item.precedence),
    orNone(item.authority_status),
    orNone(item.completeness),
    item.rows === null ? "" : `${item.rows}`,
    item.notes.map(encodeMarkdownSentence).join("; ")
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
    claim.items.map((item) => `${encodeMarkdown(item.item_id)} ${item.availability}`).join(", ")
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
  const { packet, item_counts: counts, attestation } = report;
  const lines = [];
  if (attestation.status !== "NOT_ATTESTED") {
    lines.push(`The sandbox was observed: ${attestationLine(attestation)}.`);
  }
  if (report.self_check.confirmed)
    lines.push("The inspector confirmed its own boundary (P1) before it opened the packet.");
  if (packet.digest !== null) lines.push(`The packet was hashed: ${packet.digest}.`);
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
function toTriplet(report) {
  return {
    "report.json": `${toCanonicalJson(report)}
`,
    "report.md": toMarkdown(report),
    "checkpoint.md": toCheckpoint(report)
  };
}
function checkpointName(run) {
  return `checkpoint-${run}.md`;
}
function toPublishedTriplet(report) {
  const triplet = toTriplet(report);
  return [
    { name: "report.json", text: triplet["report.json"] },
    { name: "report.md", text: triplet["report.md"] },
    { name: checkpointName(report.run), text: triplet["checkpoint.md"] }
  ];
}

// src/report/blocked-result.ts
var MESSAGE_LIMIT = 2e3;
function blockedResult(blocked) {
  const report = toBlockedReport({ ...blocked, run: blocked.nonce.slice(0, 16) });
  const { reason, detail } = blocked;
  return {
    schema: "tki-result/v1",
    nonce: blocked.nonce,
    run: report.run,
    verdict: report.verdict,
    exit_code: report.exit_code,
    attestation: report.attestation,
    probes: [],
    sabotage: [],
    files: toPublishedTriplet(report),
    messages: [
      {
        level: "error",
        code: reason,
        text: detail.slice(0, MESSAGE_LIMIT).toWellFormed(),
        hint: reasons[reason].next
      }
    ],
    runtimes: []
  };
}

// src/report/host-result.ts
import { isUtf8 as isUtf82 } from "node:buffer";

// src/formats/generated/evidence.js
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
        "decision_effect": {
          "const": "NONE",
          "type": "string"
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
              "unverified"
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
                  "memory_bytes": {
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
              "process_start": {
                "maxLength": 40,
                "type": "string"
              },
              "root_entries": {
                "items": {
                  "maxLength": 255,
                  "type": "string"
                },
                "type": "array"
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
                  "inspecting"
                ],
                "type": "string"
              },
              "status": {
                "maxLength": 65536,
                "type": "string"
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
          "minItems": 2,
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
        "run_on_github",
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

// src/formats/generated/host-result.js
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

// src/formats/generated/run.js
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
                  "memory_bytes": {
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
              "process_start": {
                "maxLength": 40,
                "type": "string"
              },
              "root_entries": {
                "items": {
                  "maxLength": 255,
                  "type": "string"
                },
                "type": "array"
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
                  "inspecting"
                ],
                "type": "string"
              },
              "status": {
                "maxLength": 65536,
                "type": "string"
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
    "predicate",
    "self_digest"
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
var EVIDENCE_NAME = /^sandbox-attestation-evidence-(?:v1|v2|unstated)-\d{4}-\d{2}-\d{2}\.json$/;
function parsed(text, is) {
  try {
    const value = JSON.parse(text);
    return is(value) ? value : null;
  } catch {
    return null;
  }
}
function byName(result) {
  const own = /* @__PURE__ */ new Set(["report.json", "report.md", "run.json", `checkpoint-${result.run}.md`]);
  const files = new Map(result.files.map(({ name, text }) => [name, text]));
  const known = [...files.keys()].every((name) => own.has(name) || EVIDENCE_NAME.test(name));
  return known && files.size === result.files.length ? files : null;
}
function contradictionInStatements(result, files) {
  const names = [...files.keys()].filter((name2) => EVIDENCE_NAME.test(name2));
  const runText = files.get("run.json");
  const attested = result.attestation.evidence_digest !== null;
  const [name] = names;
  if (name === void 0 || runText === void 0) {
    const none = name === void 0 && runText === void 0;
    return none && !attested ? null : "its evidence and its run.json do not come together";
  }
  const evidence = parsed(files.get(name) ?? "", validate3);
  const run = parsed(runText, validate5);
  if (names.length > 1 || evidence === null || run === null) return "its evidence or its run.json is not one";
  const bound = sha256(files.get(name) ?? "") === result.attestation.evidence_digest && [evidence.predicate, run.predicate].every(
    (predicate) => predicate.run === result.run && predicate.nonce === result.nonce
  ) && [...files].every(
    ([file, text]) => file === "run.json" || run.subject.some(
      ({ name: subject, digest }) => subject === file && `sha256:${digest.sha256}` === sha256(text)
    )
  );
  return bound ? null : "its evidence or its run.json is of another run";
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
  const statements = contradictionInStatements(result, files);
  if (statements !== null) return statements;
  const text = files.get("report.json");
  if (text === void 0) {
    const none = result.verdict === null && [...files.keys()].every((name) => !/^(?:report|checkpoint)/.test(name));
    return none ? null : "it holds a verdict, or texts, without a report";
  }
  if (result.verdict === null) return "it holds a report and no verdict";
  if (result.exit_code !== exitCodeOf(result.verdict)) return "its exit code is not that of its verdict";
  const report = parsed(text, validate);
  return report === null ? "its report.json does not follow the schema" : contradictionInReport(result, report, files);
}

// src/action/signing.ts
function toSigningFiles(name, text) {
  const { predicate, subject } = JSON.parse(text);
  const base = name === "run.json" ? "run" : "evidence";
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

// src/action/summary.ts
var SUMMARY_LIMIT_BYTES = 900 * 1024;
var titleOf = (id) => Object.hasOwn(probes, id) ? probes[id].title : "unknown probe";
function cellsSection(cells) {
  const rows = cells.map(({ id, state, basis, control }) => [
    encodeMarkdownSentence(id),
    encodeMarkdownSentence(titleOf(id)),
    state,
    basis,
    control
  ]);
  return [
    "## The twelve cells",
    "",
    ...markdownTable(
      ["probe", "what", "state", "seen by", "in the weakened control"],
      rows,
      "No sandbox was observed in this run: none of the twelve was judged."
    )
  ];
}
var transportWords = {
  BOUND: ", by the digest that the caller expected",
  NOT_EVIDENCED: "; give expected-digest to bind it",
  NOT_BOUND: ": a digest was expected, and no packet with that digest was taken"
};
function handOverSection({ uploads, notUploaded, transport, notes }) {
  const row = (what, one) => [
    what,
    one === null ? "not uploaded" : `${one.id}`,
    one === null ? "none" : encodeMarkdown(one.digest)
  ];
  return [
    "## Hand-over",
    "",
    ...markdownTable(
      ["artifact", "id", "digest of the archive"],
      [row("report", uploads.report), row("evidence", uploads.evidence)],
      ""
    ),
    "",
    ...notUploaded === null ? [] : [`- ${encodeMarkdownSentence(notUploaded)}`],
    `- transport of the packet: ${transport}${transportWords[transport]}`,
    ...notes.map((note) => `- ${encodeMarkdownSentence(note)}`),
    "- evidence: unsigned. A following job with rights of its own can sign it; this action holds no signing right.",
    "- NOT_RUN_ON_GITHUB: this release was never run by GitHub itself before it was published."
  ];
}
function cut(text) {
  const bytes = Buffer.from(text);
  if (bytes.length <= SUMMARY_LIMIT_BYTES) return text;
  const note = "\n\nCut here, at 900 KiB: the rest stands in report.md.\n";
  const kept = bytes.subarray(0, SUMMARY_LIMIT_BYTES - note.length);
  return `${kept.subarray(0, kept.lastIndexOf(10)).toString()}${note}`;
}
function toSummary(facts) {
  const whole = toMarkdown(facts.report);
  const rest = whole.indexOf("\n## Findings");
  return cut(
    [
      ...facts.label === "" ? [] : [`Label: ${encodeMarkdown(facts.label)}`, ""],
      "**The mark beside this job is the runner’s: it says that the job ended, and nothing about the evidence. Non-gating, always completes.**",
      "",
      whole.slice(0, rest),
      ...cellsSection(facts.cells),
      "",
      ...handOverSection(facts),
      whole.slice(rest)
    ].join("\n")
  );
}

// src/action/main.ts
process.exitCode = 1;
var { env } = process;
var [phase, folder] = process.argv.slice(2);
var {
  at: inFolder,
  put,
  readJson,
  locate: locateInput,
  take: takeFile
} = openWorkFolder(folder ?? "", env);
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
var NoPacket = class extends Error {
};
async function sourceOf({ packet, runId, token }) {
  if (packet.kind === "path") {
    const located = await locateInput(packet.name);
    if (located.kind === "unreadable") throw new NoPacket(`the packet ${located.detail}`);
    return { kind: "path", path: located.path };
  }
  if (runId === null) return { kind: "artifact", name: packet.name };
  const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  return { kind: "cross-run", name: packet.name, runId, token: token ?? "", owner, repo };
}
async function planOf(inputs) {
  const directory = inputs.catalog === null ? resolve(import.meta.dirname, "../catalog") : resolve(env["GITHUB_WORKSPACE"] ?? "/", inputs.catalog);
  const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = env;
  return {
    schema: "tki-plan/v1",
    command: "inspect",
    packet: inFolder("packet.json"),
    claims: await takeFile("claims", inputs.claims, "claims.json", CLAIMS_LIMIT_BYTES),
    previous: await takeFile("previous", inputs.previous, "previous.json", REPORT_LIMIT_BYTES),
    catalog: loadCatalog(directory).text,
    max_age_seconds: inputs.maxAgeSeconds,
    as_of: null,
    caller_nonce: inputs.nonce,
    expected_packet_digest: inputs.expectedDigest,
    expected_catalog_digest: inputs.expectedCatalogDigest,
    runtime: inputs.runtime,
    venue: inputs.venue,
    ci_run: id === void 0 ? null : { id: id.slice(0, 40), attempt: (attempt ?? "").slice(0, 10) },
    privilege: process.getuid?.() === 0 ? "shared" : "separate",
    sabotage: [],
    bundle_copy: null
  };
}
async function fetchPhase() {
  const parsed2 = parseInputs(env);
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
    if (error instanceof CatalogError)
      return refuse("CATALOG_NOT_ACCEPTED", `${error.code}: ${error.message}`);
    if (error instanceof CannotTake) return refuse("INPUT_NOT_ACCEPTED", error.message);
    if (error instanceof NoPacket) return refuse("PACKET_UNREADABLE", error.message);
    throw error;
  }
  const { fetchPacket } = await import("./artifacts-BGB5CM4U.mjs");
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
  const report = readJson("out/report.json");
  if (!validate(report)) return "report.json does not follow the schema";
  const { digest } = report.packet;
  if (digest !== null && digest !== readNote().packet_digest)
    return "the report is of a packet that was not the one fetched";
  return { report, result };
}
function readReplaced() {
  const { files } = readJson("result.json");
  return JSON.parse(files.find(({ name }) => name === "report.json")?.text ?? "");
}
function stageEvidence(digests) {
  const statements = digests.filter(([name]) => /^(?:run|sandbox-attestation-evidence-.*)\.json$/.test(name));
  mkdirSync(inFolder("evidence"));
  for (const [name, digest] of statements) {
    const text = readFileSync(inFolder(`out/${name}`), "utf8");
    if (sha256(text) !== digest) throw new Error("a statement changed after it was hashed");
    for (const file of [{ name, text }, ...toSigningFiles(name, text)])
      writeFileSync(inFolder(`evidence/${file.name}`), file.text);
  }
  return readdirSync(inFolder("evidence")).map((name) => inFolder(`evidence/${name}`));
}
async function uploadPhase() {
  const parsed2 = parseInputs(env);
  const inputs = parsed2.kind === "inputs" ? parsed2.inputs : null;
  const published = readPublished();
  if (typeof published === "string") {
    putBlocked("REPORT_NOT_ACCEPTED", published, inputs);
    return put("uploaded.json", JSON.stringify({ outputs: {}, replaced: true, again: true }));
  }
  const digests = readJson("digests.json");
  const label = inputs?.label ?? "";
  const ours = [env["GITHUB_RUN_ID"] ?? "0", env["GITHUB_RUN_ATTEMPT"] ?? "1", label, published.report.run].filter((part) => part !== "").join("-");
  const { uploadFiles } = await import("./artifacts-BGB5CM4U.mjs");
  const retentionDays = inputs?.retentionDays ?? 7;
  const evidenceFiles = stageEvidence(digests);
  const reportFiles = digests.map(([name]) => name).filter((name) => /^(?:report|checkpoint)/.test(name));
  const send = (name, root, files) => files.length === 0 ? Promise.resolve(null) : uploadFiles({ name, files, root, retentionDays }, { env });
  const [report, evidence] = await Promise.all([
    send(
      `tki-report-${ours}`,
      inFolder("out"),
      reportFiles.map((name) => inFolder(`out/${name}`))
    ),
    send(`tki-evidence-${ours}`, inFolder("evidence"), evidenceFiles)
  ]);
  const failed = [report, evidence].find((one) => one?.kind === "failed");
  const noService = failed?.kind === "failed" && failed.reason === "NO_ARTIFACT_SERVICE";
  const lost = failed?.kind === "failed" && !noService;
  if (lost) putBlocked(failed.reason, `the reports were not uploaded: ${failed.detail}`, inputs);
  const idOf = (one) => one?.kind === "uploaded" && !lost ? { id: one.id, digest: one.digest } : null;
  const uploads = { report: idOf(report), evidence: idOf(evidence) };
  const note = readNote();
  const shown = lost ? readReplaced() : published.report;
  put(
    "summary.md",
    toSummary({
      report: shown,
      cells: published.result?.probes ?? [],
      ...note,
      uploads,
      notUploaded: noService ? NOT_UPLOADED : null,
      label
    })
  );
  const outputs = {
    "report-artifact-id": uploads.report?.id,
    "report-artifact-digest": uploads.report?.digest,
    "evidence-artifact-id": uploads.evidence?.id,
    "evidence-artifact-digest": uploads.evidence?.digest
  };
  const { result } = published;
  if (noService && result !== null) {
    const message = { level: "warning", code: "NO_ARTIFACT_SERVICE", text: NOT_UPLOADED, hint: "" };
    put(
      "result.json",
      JSON.stringify({ ...result, messages: [...result.messages, message] })
    );
  }
  const replaced = lost || noService && result !== null;
  put("uploaded.json", JSON.stringify({ outputs, replaced, again: false }));
}
if (phase === "fetch") await fetchPhase();
else await uploadPhase();
process.exit(0);
