import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  toValidate
} from "./chunk-JDNDBO6H.mjs";

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

// src/formats/validators/run.js
var validate3 = toValidate({
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
var validate4 = toValidate({
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

export {
  validate2 as validate,
  validate as validate2,
  validate3,
  validate4
};
