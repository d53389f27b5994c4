import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  quoted
} from "./chunk-OAKTAI7N.mjs";
import {
  DEPTH_LIMIT,
  NotCanonicalizable,
  canonicalDigest,
  isDigest,
  selfDigest,
  sha256,
  toCanonicalJson,
  toValidate
} from "./chunk-TDPWXRZ4.mjs";

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

// src/attestation/verify/verification.ts
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
    if (error instanceof SyntaxError || error instanceof NotCanonicalizable) return null;
    throw error;
  }
}
var PLACE_LENGTH = 120;
function whyNoForm(bytes, validate6) {
  const text = typeof bytes === "string" ? bytes : decode(bytes);
  if (text === null) return "it is not UTF-8";
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return "it is no JSON";
  }
  if (!validate6(value)) {
    const { instancePath = "", keyword = "type", message = "" } = validate6.errors?.[0] ?? {};
    const place = instancePath === "" ? "its top" : JSON.stringify(instancePath.slice(0, PLACE_LENGTH));
    return keyword === "required" ? `${place} ${message}` : `the member ${place} breaks ${keyword}`;
  }
  return "its members or its white space stand otherwise, or a member stands twice";
}
var SHOWN_LENGTH = 200;
var CONTEXT_LENGTH = 40;
function bothValues(a, b) {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  const from = Math.max(a.length, b.length) > SHOWN_LENGTH ? Math.max(0, common - CONTEXT_LENGTH) : 0;
  const shown = (text) => {
    if (text === "") return "nothing";
    if (isDigest(text)) return text;
    const rest = text.slice(from, from + SHOWN_LENGTH);
    return quoted(`${from > 0 ? "…" : ""}${rest}${from + SHOWN_LENGTH < text.length ? "…" : ""}`);
  };
  return `expected ${shown(a)}, found ${shown(b)}`;
}
var notEvaluated = (what, label, why) => ({
  what,
  label,
  state: "not evaluated",
  detail: why,
  concludes: true
});
var isNothing = (value) => value === null || value === void 0 || value === "" || typeof value === "object" && Object.keys(value).length === 0;
var asText = (value) => typeof value === "string" ? value : toCanonicalJson(value);
function compare(what, label, expected, observed) {
  const [a, b] = [asText(expected), asText(observed)];
  const alike = typeof expected === "string" === (typeof observed === "string");
  if (a !== b || !alike) {
    const detail = a === b ? bothValues(toCanonicalJson(expected), toCanonicalJson(observed)) : bothValues(a, b);
    return { what, label, state: "differs", detail, concludes: true };
  }
  return isNothing(observed) ? notEvaluated(what, label, "neither side says anything") : { what, label, state: "agrees", detail: "", concludes: true };
}
var WRONG_SHOWN = 20;
function nothingWrong(what, label, wrong, over) {
  if (wrong.length > 0) return compare(what, label, [], wrong.slice(0, WRONG_SHOWN));
  return over > 0 ? { what, label, state: "agrees", detail: "", concludes: true } : notEvaluated(what, label, "there was nothing that it could be judged on");
}
function saysNothing(what, label, observed) {
  const said = observed === null ? [] : Array.isArray(observed) ? observed : [observed];
  return nothingWrong(what, label, said.map(asText), 1);
}
var missing = (what, label, detail) => ({
  what,
  label,
  state: "not evidenced",
  detail,
  concludes: true
});
var stated = (what, detail) => ({
  what,
  label: "asserted",
  state: "not evidenced",
  detail,
  concludes: false
});
function digester(files) {
  const made = /* @__PURE__ */ new Map();
  return (name) => {
    const bytes = files.get(name);
    if (bytes === void 0) return null;
    const digest = made.get(name) ?? sha256(bytes);
    made.set(name, digest);
    return digest;
  };
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

// src/formats/kernel/runtime-spec.ts
var WORK_ROOT = "/var/lib/tool-kiem-thu";
function sourcesOf(run) {
  const dir = `${WORK_ROOT}/${run}`;
  return { inDir: `${dir}/in`, outDir: `${dir}/out` };
}
function containerId(run) {
  return `tki-${run}`;
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

// src/formats/kernel/runtimes.ts
var runtimeFacts = {
  /** Leaves the compiled filter in its state directory, so evidence without those bytes was edited. */
  crun: { grade: "A", filterBytes: true },
  /** Keeps no copy, so evidence that has one was edited. */
  runc: { grade: "A", filterBytes: false }
};
function isDrivenRuntime(id) {
  return Object.hasOwn(runtimeFacts, id);
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
var capitalised = (word) => word.slice(0, 1).toUpperCase() + word.slice(1);

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
  const fields = /* @__PURE__ */ new Map();
  for (const line of text.split("\n")) {
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
function contextSwitches(text) {
  const status = parseStatus(text);
  const counts = ["voluntary_ctxt_switches", "nonvoluntary_ctxt_switches"].map((name) => status?.get(name));
  return counts.every((count) => /^\d{1,15}$/.test(count ?? "")) ? counts.reduce((sum, count) => sum + Number(count), 0) : null;
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
function mountChecks(text, baseline, only) {
  const wanted = baseline.expectations.runtimes[baseline.runtime].mounts.filter(
    (row) => only(row.mount_point)
  );
  const rows = parseMountinfo(text)?.filter((row) => only(row.mount_point)) ?? null;
  const expectedOf = (point) => wanted.find((row) => row.mount_point === point);
  const render = (list) => list.map((row) => mountLine(row, expectedOf(row.mount_point))).sort().join(" | ");
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
function statusChecks(text, fields) {
  const status = parseStatus(text);
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
function ofEachProbe(value) {
  return Object.fromEntries(probeIds.map((id) => [id, value(probes[id], id)]));
}

// src/attestation/statement.ts
var takenOnTrust = [
  "the runner's root and every process that runs as root",
  "the runner's kernel",
  "earlier steps of the same job",
  "the node binary and the system libraries (digests recorded)",
  "the OCI runtime binary (digest recorded)"
];
function subjectDigest(subjects, name) {
  const found = subjects.filter((subject) => subject.name === name);
  return found.length === 1 && found[0] !== void 0 ? `sha256:${found[0].digest.sha256}` : null;
}

// src/attestation/release-rules.ts
var policySubjects = ["policy", "filter-source", "expectations"];
var laterMembers = {
  evidence: ["environment_states", "run_on_github"],
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
  cgroup: ["devices", "swap_bytes"]
};
var ownRules = {
  policy,
  seccomp: seccompProfile,
  expectations,
  digests: {
    policy: policyDigests.policy,
    "filter-source": policyDigests.seccomp,
    expectations: policyDigests.expectations
  },
  takenOnTrust,
  runtimes: runtimeFacts,
  configOf: (_runtime, places) => toRuntimeSpec(policy, seccompProfile, places),
  bundle: ["config", "rootfs", ...expectations.bundle ?? []],
  stages: expectations.stages ?? { attestation: [], inspection: [] },
  members: { ...laterMembers, evidence: ["environment_states"] },
  raw: ofEachProbe(({ raw }) => [...raw].sort()),
  decisive: ofEachProbe(({ decisive }) => decisive),
  selfCheck: selfCheckExpectations,
  known: null
};
function baselineBy(rules, runtime, uid, rootEntries) {
  return {
    policy: rules.policy,
    seccomp: rules.seccomp,
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
        "decision_effect": {
          "const": "NONE",
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

// src/formats/run-files.ts
var outFiles = ["report.json", "report.md", "checkpoint.md"];
var outEntries = [...outFiles].sort();
var checkpointName = (run) => `checkpoint-${run}.md`;
var evidenceName = (venue, judgedAt) => `sandbox-attestation-evidence-${venue}-${judgedAt.slice(0, 10)}.json`;
var publishedName = (name, run) => name === "checkpoint.md" ? checkpointName(run) : name;
var kinds = {
  checkpoint: { artifact: "report", names: /^checkpoint-[0-9a-f]{16}\.md$/ },
  evidence: { artifact: "evidence", names: /^sandbox-attestation-evidence-[a-z0-9-]{1,80}\.json$/ },
  markdown: { artifact: "report", names: /^report\.md$/ },
  report: { artifact: "report", names: /^report\.json$/ },
  run: { artifact: "evidence", names: /^run\.json$/ }
};
var runFileKinds = Object.keys(kinds);
function runFileKind(name) {
  return runFileKinds.find((kind) => kinds[kind].names.test(name)) ?? null;
}
function artifactOf(name) {
  const kind = runFileKind(name);
  return kind === null ? null : kinds[kind].artifact;
}
var READING_ORDER = ["markdown", "checkpoint", "report", "evidence", "run"];
function inReadingOrder(names2) {
  const rank = (name) => {
    const kind = runFileKind(name);
    return kind === null ? -1 : READING_ORDER.indexOf(kind);
  };
  return [...names2].sort((a, b) => rank(a) - rank(b));
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
    cgroup: []
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
  const known = new Set(rules.checks);
  const { attempts } = expectations2;
  for (const [probe, ids] of Object.entries(attempts))
    for (const id of Object.keys(ids)) known.add(`inside ${probe} ${id}`);
  return {
    policy: filledUp(policy2, ownRules.policy),
    seccomp: filledUp(seccomp, ownRules.seccomp),
    // What they do not name, that release has not read, and no check is made of it.
    expectations: expectations2,
    digests,
    takenOnTrust: rules.taken_on_trust,
    runtimes: rules.runtimes,
    configOf: (runtime, places) => filled(rules.runtimes[runtime].config, places, seccomp),
    bundle: rules.bundle,
    stages: { attestation: rules.stages.slice(0, 2), inspection: rules.stages },
    members: rules.members,
    raw: rules.raw,
    decisive: rules.decisive,
    selfCheck: rules.self_check,
    known
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
var earlierRelease = (version, why) => `EARLIER_RELEASE: release ${version} ${why}; verify with that release`;
function otherPolicyRows({ version, rules }, own) {
  if (version === null) return [];
  return policySubjects.filter((name) => rules.digests[name] !== own.digests[name]).map(
    (name) => notEvaluated(
      `this release’s ${name}`,
      "recomputed",
      earlierRelease(
        version,
        `had another one: the run is held against ${rules.digests[name]}, and not against this release's ${own.digests[name]}`
      )
    )
  );
}

// src/attestation/verify/times.ts
function sortable(time) {
  const date = /* @__PURE__ */ new Date(`${time.slice(0, 19)}Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 19) !== time.slice(0, 19)) return null;
  return `${time.slice(0, 19)}.${time.slice(20, -1).padEnd(6, "0")}`;
}
function disorder(times) {
  return times.flatMap(([name, time], index) => {
    const own = sortable(time);
    if (own === null) return [`${name} is ${time}, which no calendar has`];
    const [before, earlier] = times[index - 1] ?? [];
    if (before === void 0 || earlier === void 0) return [];
    return (sortable(earlier) ?? "") <= own ? [] : [`${name} ${time} lies before ${before} ${earlier}`];
  });
}
function timeRows(evidence, run, go) {
  const { started_at: started, judged_at: judged2, control } = evidence.predicate;
  const finished = run.predicate.ended.finished_at;
  const { at, reused } = control.record;
  const story = [
    ["started_at", started],
    ["judged_at", judged2],
    ...go === null ? [] : [["clock", go.clock]],
    ["finished_at", finished]
  ];
  const made = reused ? [
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
      "the order of times",
      "cross-checked",
      [...disorder(story), ...disorder(made), ...disorder(later)],
      story.length
    ),
    stated("times", `${started}, judged ${judged2}, to ${finished}; no independent clock`)
  ];
}
function sinceRow({ since }, evidence) {
  if (since === null) return stated("--expect-since", "not given: NOT_EVIDENCED from outside");
  const { started_at: started } = evidence.predicate;
  const [earliest, own] = [sortable(since), sortable(started)];
  const late = earliest !== null && own !== null && earliest <= own;
  return compare("--expect-since", "cross-checked", late ? started : `${since} or later`, started);
}
function ageRows(go, expected) {
  const told = expected.maxAgeSeconds === null ? stated("--expect-max-age", "not given: NOT_EVIDENCED from outside") : compare("--expect-max-age", "cross-checked", expected.maxAgeSeconds, go?.max_age_seconds ?? "absent");
  if (go === null) return [told];
  return [
    stated("clock", `ages were judged at ${go.clock}: the host's own clock`),
    stated("max age", `${go.max_age_seconds} s: the run's own word unless --expect-max-age is given`),
    stated("as_of", go.as_of ?? "not asked for"),
    told
  ];
}

// src/attestation/verify/approval.ts
var UNNARROWED = "the approval does not narrow it";
function signatureRow({ signature, expectedDigest }) {
  const what = "approval: signature";
  switch (signature.kind) {
    case "not given":
      return stated(
        what,
        expectedDigest === null ? "none, and no --approval-digest: the owner's name is the file's own word" : "none: its digest was told to the caller by another way"
      );
    case "holds":
      return { what, label: "recomputed", state: "agrees", detail: `by ${signature.by}`, concludes: true };
    case "refused":
      return {
        what,
        label: "recomputed",
        state: "differs",
        detail: `expected a signature over this very file, found ${signature.why}`,
        concludes: true
      };
  }
}
function approvalRows(approval, run, evidence, evidenceDigest) {
  if (approval === null) return [];
  const { document, digest, expectedDigest } = approval;
  const { predicate, subject } = evidence;
  const narrowed = (name, wanted, observed) => wanted === null ? stated(`approval: ${name}`, UNNARROWED) : compare(`approval: ${name}`, "cross-checked", wanted, observed ?? "absent");
  const { runner } = document;
  return [
    expectedDigest === null ? stated("--approval-digest", "not given: NOT_EVIDENCED from outside") : compare("--approval-digest", "recomputed", expectedDigest, digest),
    signatureRow(approval),
    compare("approval: venue", "cross-checked", document.venue, predicate.venue.claimed),
    narrowed("policy", document.policy_digest, subjectDigest(subject, "policy")),
    narrowed("filter source", document.filter_digest, subjectDigest(subject, "filter-source")),
    narrowed("architecture", runner.architecture, predicate.host.architecture),
    narrowed("node", runner.node_digest, subjectDigest(subject, "app/node")),
    narrowed("runtime", runner.runtime, predicate.runtime.id),
    narrowed("runtime binary", runner.runtime_digest, predicate.runtime.digest),
    narrowed("CI run", runner.ci_run, predicate.ci_run?.id ?? null),
    narrowed("evidence", document.evidence_digest, evidenceDigest),
    nothingWrong(
      "approval: time of the run",
      "cross-checked",
      [
        ...disorder([
          ["valid_from", document.valid_from],
          ["started_at", predicate.started_at]
        ]),
        ...disorder([
          ["finished_at", run.predicate.ended.finished_at],
          ["valid_until", document.valid_until]
        ])
      ],
      2
    )
  ];
}
function conclude(approval, exitCode) {
  const row = (what, state, detail) => ({
    what,
    label: "asserted",
    state,
    detail,
    concludes: false
  });
  const unapproved = "unverified: attested on an approved venue";
  const refused = (detail) => ({
    rows: [row("--approval", "not evidenced", detail), row("matrix row #24", "not evidenced", unapproved)],
    attestation: exitCode === 4 ? "NOT_AS_EXPECTED" : "NOT_ACCEPTED (venue unapproved)"
  });
  if (approval === null) return refused("not given: the venue stays unapproved");
  const { digest, document } = approval;
  if (exitCode !== 10) return refused(`${digest} was given, and is not taken: not every conclusion agrees`);
  const given = `APPROVAL_GIVEN (${digest})`;
  const owner = `by ${document.owner}, until ${document.valid_until}`;
  return {
    rows: [
      row("--approval", "agrees", `${given} ${owner}; nothing is let through by that`),
      row("matrix row #24", "agrees", `the approval ${digest} fits this evidence, by the run's own clock`)
    ],
    attestation: given
  };
}

// src/attestation/verify/end.ts
var LOADER = "/lib64/ld-linux-x86-64.so.2";
var LIBRARY = /^\/(?:[A-Za-z0-9._+-]+\/)+[A-Za-z0-9._+-]+\.so(?:\.[0-9]+)*$/;
var OWN_ENTRIES = ["app", "dev", "in", "out", "proc"];
var LIBRARY_ENTRIES = /* @__PURE__ */ new Set(["lib", "lib64", "usr"]);
var firstSegment = (path) => path.split("/")[1] ?? "";
function wrongPrograms(removed, pinned) {
  const ours = ["node", ...Object.keys(pinned).filter((name) => name.endsWith(".cjs"))].map(
    (name) => `/app/${name}`
  );
  const needed = [...ours, LOADER];
  return [
    ...needed.filter((path) => !removed.includes(path)).map((path) => `${path} is not among them`),
    ...removed.filter((path) => !needed.includes(path) && !(LIBRARY.test(path) && firstSegment(path) !== "app")).map((path) => `${path} is no library`),
    ...removed.join("\n") === [...new Set(removed)].sort().join("\n") ? [] : ["not sorted, or twice"]
  ];
}
function endRows(evidence, run, go, release, pinned) {
  const { ended, disagreements } = run.predicate;
  const { root_entries: entries } = evidence.predicate;
  const inspected = go !== null;
  const rows = [
    compare(
      "the run id is of its nonce",
      "recomputed",
      sha256(run.predicate.nonce).slice("sha256:".length, "sha256:".length + 16),
      run.predicate.run
    ),
    saysNothing("disagreements", "cross-checked", disagreements),
    compare(
      "the end of the container",
      "cross-checked",
      inspected ? "ended by itself" : "deleted after the probes",
      ended.container
    ),
    compare("what stood in /out", "cross-checked", outEntries, ended.out_entries),
    compare("kills for memory", "cross-checked", "0", ended.oom_kills)
  ];
  if (!inspected) {
    return [
      ...rows,
      saysNothing("removed programs", "cross-checked", ended.removed_programs),
      nothingWrong(
        "entries of the root",
        "cross-checked",
        [.../* @__PURE__ */ new Set([...OWN_ENTRIES, ...entries])].sort().filter(
          (name, index) => entries[index] !== name || !(OWN_ENTRIES.includes(name) || LIBRARY_ENTRIES.has(name))
        ),
        entries.length
      )
    ];
  }
  return [
    ...rows,
    compare("release: nonce", "cross-checked", go.nonce, release?.nonce ?? "unreadable"),
    release === null ? notEvaluated(
      "release: removed programs",
      "cross-checked",
      "what run.json holds as release.json is not one"
    ) : compare(
      "release: removed programs",
      "cross-checked",
      ended.removed_programs,
      release.removed_programs
    ),
    nothingWrong(
      "removed programs are those of the rootfs",
      "recomputed",
      wrongPrograms(ended.removed_programs, pinned),
      ended.removed_programs.length
    ),
    compare(
      "entries of the root",
      "cross-checked",
      [.../* @__PURE__ */ new Set([...OWN_ENTRIES, ...ended.removed_programs.map(firstSegment)])].sort(),
      entries
    )
  ];
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

// src/probes/checks.ts
var NEVER_HELD = /^!|^(?:unreadable|not read|not attempted|not checked)$/;
function agrees({ expected, observed }) {
  return expected === observed && !NEVER_HELD.test(observed);
}
function knownChecks(baseline, place, checks) {
  const { known } = baseline;
  if (known === void 0 || known === null) return checks;
  return checks.filter(({ id }) => known.has(`${place} ${id}`));
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
function counted(lines2) {
  const counts = /* @__PURE__ */ new Map();
  for (const line of lines2) counts.set(line, (counts.get(line) ?? 0) + 1);
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
      ([name, words2]) => oneOf(`status-${name}`, words2, status === null ? "unreadable" : status.get(name) ?? "absent")
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
var lines = (table) => Object.entries(table).map(([name, what]) => `${name}: ${what}`).sort().join(", ");
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
      expected: lines(nodes),
      observed: reading.dev === void 0 ? NOT_READ : lines(reading.dev)
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
function actionOf(result) {
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
    let answer;
    const event = { nr, arch, args };
    try {
      answer = actionOf(runFilter(program, event));
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
    return actionOf(runFilter(decodeFilter(bytes), { nr, arch: AUDIT_ARCH_X86_64, args }));
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

// src/attestation/pinned-programs.ts
var insidePrograms = ["enter.cjs", "probe.cjs", "inspect.cjs", "inspect.json"];
function pinnedDigests(manifestText, names2 = insidePrograms) {
  const manifest = JSON.parse(manifestText);
  return Object.fromEntries(
    names2.map((name) => [name, manifest.files[`inside/${name}`]?.digest ?? "not in the manifest"])
  );
}

// src/attestation/judge.ts
var TEXT_LIMIT = 280;
var differing = (checks) => checks.filter((check) => !agrees(check));
function sentence(side, check) {
  const shown = (text) => text === "" ? "nothing" : quoted(text.length > TEXT_LIMIT ? `${text.slice(0, TEXT_LIMIT)}…` : text);
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
  const missing2 = wanted.filter((id) => !made.some((check) => check.id === id));
  return [...made, ...missing2.map((id) => ({ id, expected: "checked", observed: "not checked" }))];
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

// src/attestation/checks/newer.ts
var NAMED = 12;
function newerChecksRow(evidence, run, filterBytes, baseline, { version }) {
  const { known } = baseline;
  if (version === null || known === null || known === void 0) return [];
  const own = { ...baseline, policy: ownRules.policy, expectations: ownRules.expectations };
  const readings = [...evidence.predicate.readings, ...run.predicate.readings];
  const place = (name, checks) => checks.map(({ id }) => `${name} ${id}`);
  const made = /* @__PURE__ */ new Set([
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
  const newer = [...made].filter((name) => !known.has(name)).sort();
  if (newer.length === 0) return [];
  const named = newer.slice(0, NAMED).join(", ") + (newer.length > NAMED ? ", …" : "");
  const why = `did not make ${newer.length} checks of this one (${named})`;
  return [notEvaluated("checks that this release makes", "recomputed", earlierRelease(version, why))];
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

// src/attestation/verify/readings.ts
var NAMES = {
  namespaces: ["cgroup", "ipc", "mnt", "net", "pid", "user", "uts"],
  host_namespaces: ["cgroup", "ipc", "mnt", "net", "pid", "user", "uts"],
  sources: ["/", "/in", "/out"],
  out: [".", ...outEntries]
};
var PROBER_WROTE = { "report.json": "probe".length };
var KERNEL_LINK = /^[a-z]+:\[\d{1,20}\]$/;
var DIGEST = /^sha256:[0-9a-f]{64}$/;
var FILE_IDENTITY = /^\d{1,20}:\d{1,20}$/;
var differing2 = (stage, checks) => checks.filter((check) => !agrees(check)).map(({ id }) => `${stage}: ${id}`);
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
    ...rootfs === void 0 || DIGEST.test(rootfs.expected) ? [] : [at("the digest of the rootfs")],
    ...repeatedNames(reading.status, STATUS_NAME).map((name) => at(`status says ${name} twice`)),
    ...repeatedNames(reading.limits, LIMIT_NAME).map((name) => at(`limits say ${name} twice`)),
    ...identities.every((identity) => FILE_IDENTITY.test(identity)) ? [] : [at("an identity of a file")],
    .../^\d{1,20}$/.test(reading.process_start) ? [] : [at("process_start")]
  ];
}
function stageDifferences(readings) {
  const [created, probing, inspecting] = readings;
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
      wrong.push("created: the program runs already, and the runtime's init should");
    if (created.executable.intended !== probing.executable.intended)
      wrong.push("probing: another executable was intended");
    if (Object.values(created.out).some(({ size }) => size !== 0))
      wrong.push("created: /out is written to before anything ran");
    if (Object.entries(probing.out).some(([name, { size }]) => size !== (PROBER_WROTE[name] ?? 0)))
      wrong.push("probing: /out holds something else than what the prober wrote");
  }
  if (probing !== void 0 && inspecting !== void 0) {
    for (const member of ["out", "executable", "net"]) {
      if (JSON.stringify(probing[member]) !== JSON.stringify(inspecting[member]))
        wrong.push(`inspecting: ${member} changed`);
    }
  }
  for (const reading of readings.slice(1)) {
    if (JSON.stringify(reading.host_namespaces) !== JSON.stringify(created?.host_namespaces))
      wrong.push(`${reading.stage}: the host's own namespaces changed`);
  }
  return wrong;
}
function memberRow(evidence, run, { members }) {
  const readings = [...evidence.predicate.readings, ...run.predicate.readings];
  const others = (holder, kind) => laterMembers[kind].filter((name) => Object.hasOwn(holder, name) && !members[kind].includes(name));
  const early = ({ stage, rootfs }) => rootfs !== void 0 && !LAST_STAGES.has(stage) ? [`${stage}: rootfs, which is hashed at the end`] : [];
  return nothingWrong(
    "members that its release writes",
    "cross-checked",
    [
      ...others(evidence.predicate, "evidence"),
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
function lastReadingRows(evidence, run, { stages }, sizeOf) {
  const inspected = run.predicate.go !== null;
  const stage = stages[inspected ? "inspection" : "attestation"].find(
    (name) => LAST_STAGES.has(name)
  );
  if (stage === void 0) return [];
  const [rootfs, reports] = ["the rootfs at the end", "the reports, as they lay in /out"];
  const last = run.predicate.readings.find((reading) => reading.stage === stage);
  if (last === void 0) {
    const why = `run.json holds no reading of the stage ${stage}`;
    return [rootfs, ...inspected ? [reports] : []].map((what) => notEvaluated(what, "cross-checked", why));
  }
  const whole = subjectDigest(evidence.subject, "rootfs");
  const left = last.rootfs?.expected ?? "not read";
  if (!inspected) return [compare(rootfs, "cross-checked", whole, left)];
  const sizes = { "checkpoint.md": `checkpoint-${run.predicate.run}.md`, "report.json": "", "report.md": "" };
  return [
    // Its digest has no source here but that reading; with the programs still there it would be the whole one.
    nothingWrong(
      rootfs,
      "cross-checked",
      left === whole || left === "not read" ? ["no program was taken out of it"] : [],
      1
    ),
    compare(
      reports,
      "cross-checked",
      Object.fromEntries(
        Object.entries(sizes).map(([name, other]) => [name, sizeOf(other === "" ? name : other) ?? "absent"])
      ),
      Object.fromEntries(Object.keys(sizes).map((name) => [name, last.out[name]?.size ?? "absent"]))
    )
  ];
}
function readingRows(evidence, run, filterBytes, baseline, rules) {
  const readings = [...evidence.predicate.readings, ...run.predicate.readings];
  const stages = rules.stages[run.predicate.go === null ? "attestation" : "inspection"];
  const rows = [
    compare(
      "the stages of the readings",
      "cross-checked",
      stages,
      readings.map(({ stage }) => stage)
    ),
    compare("readings in the evidence", "cross-checked", 2, evidence.predicate.readings.length),
    nothingWrong(
      "the readings could be read",
      "recomputed",
      readings.flatMap((reading) => [...unreadable(reading, reading.stage), ...malformed(reading)]),
      readings.length
    ),
    nothingWrong(
      "the readings differ as their stages do",
      "recomputed",
      stageDifferences(readings),
      readings.length - 1
    )
  ];
  const [created, probing, ...later] = readings;
  if (created === void 0 || probing === void 0) return rows;
  const outside = (reading, ids) => ids.flatMap(
    (probe) => knownChecks(baseline, `outside ${probe}`, outsideChecks(probe, reading, filterBytes, baseline))
  );
  const witness = (checks) => knownChecks(baseline, "witness", checks);
  const judged2 = (what, ...of) => nothingWrong(
    what,
    "recomputed",
    of.flatMap(([stage, checks]) => differing2(stage, checks)),
    Math.min(...of.map(([, checks]) => checks.length))
  );
  const others = probeIds.filter((id) => !probes[id].ofTheProcess);
  rows.push(
    judged2(
      "the first reading, judged",
      ["created", outside(created, others)],
      ["created", witness(confinementChecks(created, baseline)).filter(({ id }) => id !== "executable")],
      ["created to probing", witness(continuityChecks(created, probing, baseline))]
    )
  );
  if (stages.length <= 2 && later.length === 0) return rows;
  const [after, between] = ["the later readings, judged", "the container between stages"];
  if (later.length === 0) {
    const why = `run.json holds no reading of the stage ${stages[2]}`;
    return [...rows, notEvaluated(after, "recomputed", why), notEvaluated(between, "recomputed", why)];
  }
  return [
    ...rows,
    judged2(
      after,
      ...later.flatMap((reading) => [
        [reading.stage, outside(reading, probeIds)],
        [reading.stage, witness(confinementChecks(reading, baseline))]
      ])
    ),
    judged2(
      between,
      ...later.map((reading, index) => {
        const before = later[index - 1] ?? probing;
        const checks = witness(continuityChecks(before, reading, baseline));
        return [`${before.stage} to ${reading.stage}`, checks];
      })
    )
  ];
}

// src/attestation/verify/evidence.ts
var NODE_NAMES = { SCMP_ARCH_X86_64: "x64" };
var DIGEST2 = /^sha256:[0-9a-f]{64}$/;
var names = (subjects) => subjects.map(({ name }) => name);
function subjectNameRows(evidence, run, go, evidenceFile, pinned) {
  const bytes = evidence.predicate.filter.bytes_base64 === null ? [] : ["filter-bytes"];
  const packet = go === null ? [] : ["packet"];
  const claims = go === null || go.claims_digest === null ? [] : ["claims"];
  const programs = ["node", ...Object.keys(pinned)].map((name) => `app/${name}`).sort();
  const made = ["policy", "filter-source", "expectations", "rootfs", "catalog"];
  const reports = go === null ? [] : outFiles.map((name) => publishedName(name, run.predicate.run));
  return [
    compare(
      "subjects of the evidence",
      "cross-checked",
      [...made, ...programs, ...bytes, ...packet, ...claims],
      names(evidence.subject)
    ),
    compare(
      "subjects of run.json",
      "cross-checked",
      [evidenceFile, ...packet, ...reports],
      names(run.subject)
    )
  ];
}
function subjectRows(subjects, digestOf, damaged) {
  return subjects.filter(({ name }) => name !== "packet").map(({ name, digest }) => {
    const observed = digestOf(name);
    return observed === null ? notEvaluated(`subject ${name}`, "recomputed", damaged.get(name) ?? "the file is not in the folder") : compare(`subject ${name}`, "recomputed", `sha256:${digest.sha256}`, observed);
  });
}
function filterRows(evidence, runtime, rules) {
  const { bytes_base64: base64, observed } = evidence.predicate.filter;
  const { filterBytes, grade } = rules.runtimes[runtime];
  const kept2 = base64 !== null;
  const rows = [
    compare("grade", "recomputed", grade, evidence.predicate.grade),
    compare(`filter bytes, as ${runtime} keeps them`, "recomputed", filterBytes, kept2),
    compare("filter, as observed", "cross-checked", kept2 ? "bytes" : "not observed", observed)
  ];
  if (base64 === null)
    return [...rows, stated("filter bytes", `${runtime} keeps no copy that the host could read`)];
  const bytes = Buffer.from(base64, "base64");
  if (bytes.length === 0) {
    const none = (what) => notEvaluated(what, "recomputed", "the evidence holds no byte of a filter");
    return [...rows, none("filter bytes, as written"), none("subject filter-bytes")];
  }
  return [
    ...rows,
    compare("filter bytes, as written", "recomputed", bytes.toString("base64"), base64),
    compare(
      "subject filter-bytes",
      "recomputed",
      subjectDigest(evidence.subject, "filter-bytes"),
      sha256(bytes)
    )
  ];
}
function bundleRows(evidence, runtime, { programs: pinned, rules }) {
  const { bundle, nonce, run, uid } = evidence.predicate;
  const config = rules.configOf(runtime, { run, nonce, uid, gid: uid, ...sourcesOf(run) });
  const ids = [...rules.bundle, ...Object.keys(pinned).map((name) => `program-${name}`)];
  const expected = (id) => bundle.find((check) => check.id === id)?.expected ?? "missing";
  const malformed2 = bundle.filter((check) => !DIGEST2.test(check.expected) || !DIGEST2.test(check.observed));
  return [
    compare(
      "checks of the bundle",
      "cross-checked",
      ids,
      bundle.map(({ id }) => id)
    ),
    nothingWrong(
      "digests of the bundle",
      "cross-checked",
      malformed2.map(({ id }) => id),
      bundle.length
    ),
    compare("config of the container", "recomputed", canonicalDigest(config), expected("config")),
    compare("rootfs", "cross-checked", subjectDigest(evidence.subject, "rootfs"), expected("rootfs")),
    ...rules.bundle.includes("runtime") ? [compare("runtime binary", "cross-checked", evidence.predicate.runtime.digest, expected("runtime"))] : [],
    ...Object.keys(pinned).length > 0 ? [] : [notEvaluated("inside programs", "cross-checked", "this release pins no program")],
    ...Object.entries(pinned).flatMap(([name, digest]) => [
      compare(`inside program ${name}`, "cross-checked", digest, expected(`program-${name}`)),
      compare(`subject app/${name}`, "cross-checked", digest, subjectDigest(evidence.subject, `app/${name}`))
    ])
  ];
}
function controlRows(evidence, baseline, { decisive }) {
  const { control, frame } = evidence.predicate;
  const unknown = probeIds.flatMap((probe) => {
    const broke = control.probes[probe] ?? [];
    const made = knownChecks(baseline, `inside ${probe}`, insideChecks(probe, frame, baseline));
    const known = new Set(made.map(({ id }) => id));
    return [
      ...broke.filter((id) => !known.has(id)),
      ...(decisive[probe] ?? []).filter((id) => !broke.includes(id)).map((id) => `${probe} without ${id}`),
      ...new Set(broke).size === broke.length ? [] : [`${probe} names a check twice`]
    ];
  });
  return [
    compare(
      "probes of the control",
      "cross-checked",
      [...probeIds].sort(),
      Object.keys(control.probes).sort()
    ),
    nothingWrong(
      "checks of the control",
      "cross-checked",
      unknown,
      Object.values(control.probes).flat().length
    )
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
    compare("the frame is of this run", "cross-checked", nonce, frame.nonce),
    nothingWrong(
      "attempts of the frame",
      "cross-checked",
      wrong,
      probeIds.flatMap((probe) => Object.keys(expectations2.attempts[probe])).length
    )
  ];
}
var judged = ["probe judgements", "probes observed as expected", "matrix rows #24-#37"];
function attestedMatrixRow(said, again, { version }) {
  const [what, label] = ["matrix rows #24-#37", "recomputed"];
  const states = again;
  const renamed = Object.keys(said).filter(
    (row2) => version !== null && said[row2] === "unverified" && states[row2] === "not evaluated"
  );
  const row = compare(what, label, said, {
    ...states,
    ...Object.fromEntries(renamed.map((name) => [name, "unverified"]))
  });
  if (version === null || renamed.length === 0 || row.state === "differs") return row;
  const why = `left ${renamed.map((name) => `#${name}`).join(", ")} unverified, and this one says: not evaluated`;
  return notEvaluated(what, label, earlierRelease(version, why));
}
function judgementRows(evidence, run, release) {
  const { predicate } = evidence;
  const { rules } = release;
  const [created, probing] = predicate.readings;
  const runtime = predicate.runtime.id;
  if (created === void 0 || probing === void 0 || !isDrivenRuntime(runtime)) {
    const why = "follows from runtime: nothing of the sandbox can be judged without knowing what it is held against";
    return [
      compare("runtime", "recomputed", Object.keys(runtimeFacts).join(" or "), runtime),
      ...judged.map((what) => notEvaluated(what, "recomputed", why))
    ];
  }
  const baseline = baselineBy(rules, runtime, predicate.uid, predicate.root_entries);
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
    compare("probe judgements", "recomputed", predicate.probes, judgement.cells),
    compare("probes observed as expected", "recomputed", probeIds.length, judgement.asExpected),
    nothingWrong(
      "discrepancies of bundle and witness",
      "recomputed",
      judgement.discrepancies,
      predicate.bundle.length
    ),
    attestedMatrixRow(predicate.matrix, judgement.matrix, release),
    nothingWrong(
      "user of the range",
      "recomputed",
      predicate.uid >= first && predicate.uid < first + size ? [] : [String(predicate.uid)],
      1
    ),
    ...frameRows(evidence, rules),
    ...readingRows(evidence, run, filterBytes, baseline, rules),
    ...filterRows(evidence, runtime, rules),
    ...bundleRows(evidence, runtime, release),
    ...controlRows(evidence, baseline, rules),
    ...newerChecksRow(evidence, run, filterBytes, baseline, release)
  ];
}
function policyRows(evidence, rules) {
  return [
    ...policySubjects.map(
      (name) => compare(`subject ${name}`, "recomputed", rules.digests[name], subjectDigest(evidence.subject, name))
    ),
    compare("taken on trust", "recomputed", rules.takenOnTrust, evidence.predicate.trusted),
    compare(
      "architecture of the filter",
      "recomputed",
      rules.seccomp.architectures.map((name) => NODE_NAMES[name] ?? name).join(),
      evidence.predicate.host.architecture
    )
  ];
}
var nothingSaid = { server: null, run_id: null, run_attempt: null, workflow: null };
function ciRunRow({ predicate: { ci_run: ci, environment_states: states, run_on_github } }) {
  if (states === void 0 && run_on_github === void 0)
    return compare("CI run", "asserted", "what the environment said, or null", "absent");
  const words2 = (id2, attempt2) => `${id2}, attempt ${attempt2 ?? ""}`;
  const run = ci === null ? "none" : words2(ci.id, ci.attempt);
  if (states === void 0) return stated("CI run", run);
  const { server, run_id: id, run_attempt: attempt, workflow } = states ?? nothingSaid;
  const said = id === null ? "none" : words2(id, attempt);
  if (said !== run) return compare("CI run", "cross-checked", said, run);
  return states === null ? stated("CI run", run) : stated("CI run", `${run}, by ${server ?? "no server"}, workflow ${workflow ?? "not named"}`);
}
function asserted(evidence) {
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

// src/attestation/verify/report.ts
var compareIfAny = (what, expected, observed) => expected === null && observed === null ? [] : [compare(what, "cross-checked", expected, observed)];
function goRows(go, run, evidence, evidenceDigest) {
  const attested = {
    status: "NOT_ACCEPTED",
    reason: "venue unapproved",
    grade: evidence.predicate.grade,
    runtime: evidence.predicate.runtime.id,
    venue: evidence.predicate.venue.claimed,
    observed_as_expected: probeCount.number,
    probes: probeCount.number,
    evidence_digest: evidenceDigest
  };
  const subject = (name) => subjectDigest(evidence.subject, name);
  return [
    compare("go: nonce", "cross-checked", run.predicate.nonce, go.nonce),
    compare("go: run", "cross-checked", run.predicate.run, go.run),
    ...compareIfAny("go: caller’s nonce", evidence.predicate.caller_nonce, go.caller_nonce),
    compare("go: attestation", "cross-checked", attested, go.attestation),
    compare("go: matrix", "cross-checked", evidence.predicate.matrix, go.matrix),
    compare("go: packet digest", "cross-checked", subject("packet"), go.packet_digest),
    compare("go: catalog digest", "cross-checked", subject("catalog"), go.catalog_digest),
    ...compareIfAny("go: claims digest", subject("claims"), go.claims_digest),
    compare(
      "packet of run and evidence",
      "cross-checked",
      subject("packet"),
      subjectDigest(run.subject, "packet")
    )
  ];
}
function wrongSelfCheck({ confirmed, checks }, expectations2) {
  const expected = Object.entries(expectations2);
  const same = expected.length === checks.length && expected.every(([id], index) => checks[index]?.id === id);
  if (!same) return ["other checks than the inspector has"];
  const wrong = checks.filter(
    (check, index) => check.expected !== expected[index]?.[1] || check.confirmed !== (check.expected === check.observed)
  );
  return [
    ...wrong.map(({ id }) => id),
    ...confirmed === checks.every((check) => check.confirmed) ? [] : ["confirmed"]
  ];
}
function reportWordRows(report, run, go, { rules }) {
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
  const attested = report.matrix.filter(({ row }) => Object.hasOwn(go.matrix, row));
  return [
    compare("report: what the inspector was told", "cross-checked", told(go), told(report)),
    compare(
      "report: matrix of the attestation",
      "cross-checked",
      go.matrix,
      Object.fromEntries(attested.map(({ row, state }) => [row, state]))
    ),
    nothingWrong(
      "report: the inspector’s own check",
      "cross-checked",
      wrongSelfCheck(report.self_check, rules.selfCheck),
      report.self_check.checks.length
    ),
    compare("report and run: verdict", "cross-checked", run.predicate.verdict, report.verdict),
    compare("report and run: exit code", "cross-checked", run.predicate.exit_code, report.exit_code)
  ];
}
function hindrances({ given, reevaluate }, go, catalog) {
  const inputs = [
    ["--packet", "--packet FILE", go.packet_digest, reevaluate === null ? null : given.packet],
    ["--claims", "--claims FILE", go.claims_digest, given.claims],
    ["--previous", "--previous DIR", go.previous_digest, given.previous]
  ];
  const otherCatalog = given.catalog !== null && given.catalog !== catalog;
  const shipped = given.catalog === null && (given.shippedCatalog ?? catalog) !== catalog;
  return {
    wanted: [
      ...inputs.filter(([, , named, here]) => named !== null && here === null).map(([, ask]) => ask),
      ...shipped ? ["--catalog DIR"] : []
    ],
    others: [
      ...inputs.filter(([, , named, here]) => here !== null && here !== named).map(([option]) => option),
      ...otherCatalog ? ["the pinned catalog"] : []
    ]
  };
}
var EVALUATES = "is what the packet evaluates to";
var UNEVALUATED = "matrix rows that were not evaluated";
var unevaluatedRows = ({ matrix }) => matrix.filter(({ state }) => state === "not evaluated").map(({ row }) => row);
function milder(report, again) {
  const stateIn = ({ matrix }, name) => matrix.find(({ row }) => row === name)?.state;
  const facts = ({ packet, catalog, nonce, run, clock }) => ({
    packet: { digest: packet.digest, bytes: packet.bytes, id: packet.packet_id, as_of: packet.packet_as_of },
    catalog: catalog.digest,
    nonce,
    run,
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
    ...report.matrix.filter(({ row, state }) => state === "not as expected" && stateIn(again, row) === "as expected").map(({ row }) => `matrix row ${row}`),
    ...read && !same(facts(report), facts(again)) ? ["packet, catalog or run"] : [],
    ...listed && !same(hashes(report), hashes(again)) ? ["the items and their hashes"] : [],
    ...report.items.filter(
      ({ availability }, at) => availability !== "usable" && again.items[at]?.availability === "usable"
    ).map(({ position }) => `item ${position}`)
  ];
}
function reportRows(inputs, report, go, told, evidence, { version }, digestOf) {
  const against = (what, label, rendered2) => outFiles.map((name) => {
    const published = publishedName(name, report.run);
    return compare(`${published} ${what}`, label, sha256(rendered2[name]), digestOf(published) ?? "absent");
  });
  const reworded = (rows) => rows.map(
    (row) => version === null || row.state !== "differs" || row.detail.endsWith("found “absent”") ? row : missing(row.what, row.label, earlierRelease(version, "made it, and this one says otherwise"))
  );
  const rendered = reworded(
    against("is what report.json renders to", "cross-checked", inputs.render(report))
  );
  const { wanted, others } = hindrances(inputs, go, subjectDigest(evidence.subject, "catalog"));
  const verdict = `verdict ${report.verdict}`;
  const open = (why) => outFiles.map(
    (name) => notEvaluated(`${publishedName(name, report.run)} ${EVALUATES}`, "recomputed", why)
  );
  if (others.length > 0) {
    const why = `follows from ${others.join(", ")}: what was given is not that of this run`;
    return [...rendered, notEvaluated(verdict, "recomputed", why), ...open(why)];
  }
  if (inputs.reevaluate === null || wanted.length > 0) {
    const unevaluated = unevaluatedRows(report);
    return [
      ...rendered,
      missing(verdict, "asserted", `give ${wanted.join(", ")}, and it is recomputed`),
      ...unevaluated.length === 0 ? [] : [stated(UNEVALUATED, `${unevaluated.join(", ")}: the run's own word`)]
    ];
  }
  if (told === null) {
    const why = "what run.json holds as release.json is not one: the inspector was told nothing that can be told again";
    return [...rendered, notEvaluated(verdict, "recomputed", why), ...open(why)];
  }
  const again = inputs.reevaluate(go, told, report.self_check);
  const contradicted = version === null ? [] : milder(report, again);
  const found = [unevaluatedRows(again), unevaluatedRows(report)];
  return [
    ...rendered,
    ...reworded([
      compare(verdict, "recomputed", again.verdict, report.verdict),
      ...against(EVALUATES, "recomputed", inputs.render(again)),
      ...found[0].length + found[1].length === 0 ? [] : [compare(UNEVALUATED, "recomputed", ...found)]
    ]),
    ...version === null ? [] : [nothingWrong("report: judged no milder than by this release", "recomputed", contradicted, 1)]
  ];
}
function bindingRows(report, go, expected) {
  const row = (what, option, said, heard, told) => told !== null && heard !== null ? compare(what, "cross-checked", told, heard) : stated(
    what,
    heard === null ? `${said}: the run was told no digest` : `${said}: the run's own word that it was told ${heard}, unless ${option} is given`
  );
  return [
    row(
      "origin and integrity",
      "--expect-packet",
      `${report.integrity}, ${report.origin}`,
      go.expected_packet_digest,
      expected.packet
    ),
    row(
      "catalog authority",
      "--expect-catalog",
      report.catalog_authority,
      go.expected_catalog_digest,
      expected.catalog
    )
  ];
}
function catalogRows({ catalog: named, shippedCatalog = null }, catalog) {
  const what = "the pinned catalog";
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
  const row = (option, digest, named) => digest === null ? [] : [compare(option, "cross-checked", named ?? "no such input of this run", digest)];
  const catalog = subjectDigest(evidence.subject, "catalog");
  return [
    ...row("--packet", given.packet, go?.packet_digest),
    ...row("--claims", given.claims, go?.claims_digest),
    ...row("--previous", given.previous, go?.previous_digest),
    ...catalogRows(given, catalog)
  ];
}
function expectationRows(expected, run, evidence) {
  const row = (option, wanted, observed) => wanted === null ? stated(option, "not given: NOT_EVIDENCED from outside") : compare(option, "cross-checked", wanted, observed ?? "absent");
  const subject = (name) => subjectDigest(evidence.subject, name);
  const { ci_run: ci } = evidence.predicate;
  return [
    row("--expect-packet", expected.packet, subject("packet")),
    row("--expect-policy", expected.policy, subject("policy")),
    row("--expect-catalog", expected.catalog, subject("catalog")),
    expected.nonce === null ? stated("--expect-nonce", "not given: a nonce that the run chose itself shows no freshness") : row("--expect-nonce", expected.nonce, evidence.predicate.caller_nonce),
    row("--expect-run", expected.run, ci?.id ?? run.predicate.run)
  ];
}

// src/attestation/verify/verify.ts
var SUBJECT_LIMIT = 64;
var isEvidenceName = (name) => runFileKind(name) === "evidence";
var isReportName = (name) => artifactOf(name) === "report";
var blocked = (detail) => ({
  rows: [missing("the run", "recomputed", detail)],
  exitCode: 3,
  verdict: null,
  attestation: "NOT_ATTESTED"
});
var OTHER_VERSION = /^(urn:tool-kiem-thu:(?:run|sandbox-attestation):v|tki-report\/v)(?!1$)\d{1,6}$/;
var kindOf = (value) => {
  if (!(value instanceof Object)) return null;
  const { predicateType, schema } = value;
  const kind = predicateType ?? schema;
  return typeof kind === "string" && OTHER_VERSION.test(kind) ? kind : null;
};
var within = (value, depth) => !(value instanceof Object) || depth > 0 && Object.values(value).every((each) => within(each, depth - 1));
function otherVersion(bytes) {
  const value = parse(
    bytes,
    (each) => kindOf(each) !== null && within(each, DEPTH_LIMIT),
    "\n"
  );
  return kindOf(value);
}
var unverified = (detail) => ({
  rows: [missing("the run", "recomputed", detail)],
  exitCode: 2,
  verdict: null,
  attestation: "NOT_ACCEPTED (unverified)"
});
function runNames(names2) {
  const own = names2.filter((name) => runFileKind(name) !== null).sort();
  if (own.filter(isEvidenceName).length > 1) return blocked("there is more than one evidence file");
  if (own.filter((name) => runFileKind(name) === "checkpoint").length > 1)
    return blocked("there is more than one checkpoint: the files of two runs, or of half a run");
  return own;
}
var FOLDERS_NAMED = 3;
function whyNoRun(files, { damaged, inside }) {
  const damage = damaged.get("run.json");
  if (damage !== void 0) return `run.json ${damage}: give the files as the run left them`;
  const [first] = damaged;
  if (first !== void 0) return `run.json is not there, and ${first.join(" ")}`;
  if (inside.length > 0) {
    const named = inside.slice(0, FOLDERS_NAMED).map((name) => JSON.stringify(name)).join(", ");
    return `run.json is not there, and files of a run lie in ${named}: put the files of one run side by side, and give that directory`;
  }
  if ([...files.keys()].some(isEvidenceName))
    return "run.json is not there, and the evidence is: half of a run; put all the files that it left side by side";
  return files.size > 0 ? "run.json is not there: a BLOCKED run leaves nothing that could be recomputed" : "run.json is not there, nor any file of a run: give the directory that `tki inspect --out` wrote";
}
function whyNone(name, bytes, { damaged }, validate6) {
  const damage = damaged.get(name);
  if (damage !== void 0) return `${name} ${damage}: give the files as the run left them`;
  if (bytes === void 0) return `${name} is not there, and run.json is of a run that left one`;
  if (bytes.length === 0) return `${name} is empty`;
  return `${name} is not one, in RFC 8785 form: ${whyNoForm(bytes, validate6)}`;
}
function readDocuments(files, digestOf = digester(files), around = nothingAround) {
  if (!files.has("run.json")) return whyNoRun(files, around);
  const run = parse(files.get("run.json"), validate5, "\n");
  if (run === null) return whyNone("run.json", files.get("run.json"), around, validate5);
  const evidenceFile = [...files.keys(), ...around.damaged.keys()].find(isEvidenceName);
  const evidenceDigest = evidenceFile === void 0 ? null : digestOf(evidenceFile);
  if (evidenceFile === void 0) return "there is no evidence file";
  const evidence = parse(files.get(evidenceFile), validate2, "\n");
  if (evidence === null || evidenceDigest === null)
    return whyNone(evidenceFile, files.get(evidenceFile), around, validate2);
  if (run.subject.length > SUBJECT_LIMIT || evidence.subject.length > SUBJECT_LIMIT)
    return `more than ${SUBJECT_LIMIT} subjects`;
  const known = { run, evidence, evidenceFile, evidenceDigest };
  if (run.predicate.go === null) return { ...known, inspected: null };
  const go = parse(run.predicate.go, validate3, "");
  const report = parse(files.get("report.json"), validate, "\n");
  if (go === null) return whyNone("go.json", Buffer.from(run.predicate.go), nothingAround, validate3);
  if (report === null) return whyNone("report.json", files.get("report.json"), around, validate);
  return { ...known, inspected: { go, release: parse(run.predicate.release, validate4, ""), report } };
}
function notInspectedRows(run, files) {
  const { verdict, exit_code: exitCode, release } = run.predicate;
  return [
    nothingWrong(
      "reports beside an attestation",
      "cross-checked",
      [...files.keys()].filter(isReportName),
      files.size
    ),
    saysNothing("run: a verdict without a packet", "cross-checked", verdict),
    compare("run: exit code", "cross-checked", 10, exitCode),
    saysNothing("run: release without an inspection", "cross-checked", release)
  ];
}
var NAMES_SHOWN = 5;
function otherFilesRow(others) {
  if (others.length === 0) return [];
  const named = others.slice(0, NAMES_SHOWN).map((name) => JSON.stringify(name)).join(", ");
  const more = others.length > NAMES_SHOWN ? ", …" : "";
  return [
    stated("other files", `${others.length} that no run leaves, and nothing read them: ${named}${more}`)
  ];
}
function conclusionRows(inputs, documents, digestOf, own) {
  const { run, evidence, evidenceFile, evidenceDigest, inspected } = documents;
  const { expected, given, files } = inputs;
  const { damaged, others } = inputs.around ?? nothingAround;
  const release = releaseOf(evidence, inputs.pinnedPrograms, own);
  const pinnedPrograms = release.programs;
  const { venue, judged_at, nonce, caller_nonce, run: runId } = evidence.predicate;
  const go = inspected?.go ?? null;
  return [
    // What the caller gives comes first: a wrong packet is the cause of whatever does not follow from it.
    ...givenRows(given, go, evidence),
    compare("run.json: self_digest", "recomputed", selfDigest(run), run.self_digest),
    ...subjectNameRows(evidence, run, go, evidenceFile, pinnedPrograms),
    ...subjectRows(run.subject, digestOf, damaged),
    compare(
      "run.json names its evidence",
      "cross-checked",
      evidenceDigest,
      subjectDigest(run.subject, evidenceFile)
    ),
    compare("evidence file name", "recomputed", evidenceName(venue.claimed, judged_at), evidenceFile),
    compare("evidence and run: nonce", "cross-checked", nonce, run.predicate.nonce),
    compare("evidence and run: id", "cross-checked", runId, run.predicate.run),
    ...compareIfAny("evidence and run: caller’s nonce", caller_nonce, run.predicate.caller_nonce),
    ...policyRows(evidence, release.rules),
    ...otherPolicyRows(release, own),
    ...judgementRows(evidence, run, release),
    memberRow(evidence, run, release.rules),
    ...lastReadingRows(evidence, run, release.rules, (name) => files.get(name)?.length ?? null),
    ...timeRows(evidence, run, go),
    ...endRows(evidence, run, go, inspected?.release ?? null, pinnedPrograms),
    ...inspected === null ? notInspectedRows(run, files) : [
      ...goRows(inspected.go, run, evidence, evidenceDigest),
      ...reportWordRows(inspected.report, run, inspected.go, release),
      ...reportRows(
        inputs,
        inspected.report,
        inspected.go,
        inspected.release,
        evidence,
        release,
        digestOf
      ),
      ...bindingRows(inspected.report, inspected.go, expected)
    ],
    ...ageRows(go, expected),
    ...expectationRows(expected, run, evidence),
    sinceRow(expected, evidence),
    ...approvalRows(expected.approval, run, evidence, evidenceDigest),
    ...asserted(evidence),
    stated("release", release.name),
    ...otherFilesRow(others)
  ];
}
function exitCodeFor(rows) {
  const has = (state) => rows.some((row) => row.state === state);
  if (has("differs")) return 4;
  if (has("not evaluated") || !has("agrees")) return 2;
  return rows.some((row) => row.state === "not evidenced" && row.concludes) ? 2 : 10;
}
function verifyRun(inputs, own = ownRules) {
  const names2 = runNames([...inputs.files.keys()]);
  if ("exitCode" in names2) return names2;
  try {
    const digestOf = digester(inputs.files);
    const documents = readDocuments(inputs.files, digestOf, inputs.around);
    if (typeof documents === "string") {
      const other = [...inputs.files.values()].map(otherVersion).find((kind) => kind !== null);
      if (other === void 0 || other === null) return blocked(documents);
      const next = "verify with the release that made it";
      return unverified(`UNKNOWN_VERSION: ${quoted(other)} is not of this release; ${next}`);
    }
    const rows = conclusionRows(inputs, documents, digestOf, own);
    const exitCode = exitCodeFor(rows);
    const { rows: concluded, attestation } = conclude(inputs.expected.approval, exitCode);
    return {
      rows: [...rows, ...concluded],
      exitCode,
      verdict: documents.inspected?.report.verdict ?? null,
      attestation
    };
  } catch (error) {
    if (error instanceof NotCanonicalizable)
      return blocked(`a text has no RFC 8785 form: ${quoted(error.message)}`);
    throw error;
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
function visible(text) {
  return text.replaceAll("\\", "\\\\").replace(INVISIBLE, escapeOf);
}
function encodeTerminal(text) {
  return visible(text);
}
var NAME = /^[A-Za-z0-9_./@+,=~%:-]+$/;
function encodeTerminalName(text) {
  return NAME.test(text) ? text : visible(quoted(text));
}
var MARKDOWN_ACTIVE = /[`|<>&@#[\]]/g;
var MARKDOWN_LINK = /:(?=\/\/)|(?<=www)\./gi;
var OUTER_SPACE = /^ | $/g;
function encodeMarkdown(text) {
  if (text === "") return "(empty)";
  const inner = visible(text).replace(MARKDOWN_ACTIVE, escapeOf).replace(MARKDOWN_LINK, escapeOf).replace(OUTER_SPACE, "\\x20");
  return `\`${inner}\``;
}
var MARKUP = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;"
};
function encodeHtml(text) {
  return visible(text).replace(/[&<>"'`]/g, (character) => MARKUP[character] ?? "");
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
var exitCodes = {
  0: "nothing was judged, and the command did what it was asked",
  1: "usage or internal error; nothing was written",
  2: "held out or unverified: something could not be confirmed",
  3: "BLOCKED: refused before or during evaluation",
  4: "a violation or a contradiction was observed",
  10: "observed as expected; non-gating, and no authority"
};
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

export {
  encodeTerminal,
  encodeTerminalName,
  encodeMarkdown,
  encodeHtml,
  probeIds,
  probeCount,
  capitalised,
  verdictOrder,
  exitCodes,
  exitCodeOf,
  availabilityOf,
  mostSevere,
  outFiles,
  publishedName,
  runFileKinds,
  runFileKind,
  inReadingOrder,
  verdictWords,
  neverMeans,
  validate2 as validate,
  validate as validate2,
  validate5 as validate3,
  isDrivenRuntime,
  probes,
  expectNothing,
  parse,
  whyNoForm,
  pinnedDigests,
  subjectDigest,
  ownRules,
  baselineBy,
  releaseOf,
  insideChecks,
  agrees,
  knownChecks,
  confinementChecks,
  outsideChecks,
  runNames,
  readDocuments,
  verifyRun
};
