import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  toValidate
} from "./chunk-TKCTD4NL.mjs";

// src/formats/disclaimer.ts
var DISCLAIMER = "This packet is evidence, not authority. It shows what the named queries returned at packet_as_of, through this role, from the surfaces that it names. What is absent from this packet is not evidenced in these surfaces; its absence here is not evidence of absence anywhere else. It gates nothing, approves nothing and denies nothing globally.";
var LONGEST = 1e3;
var PACKET = "(?:This packet|The packet|It)";
var ABSENCE = "(?:Absence here|Absence from this packet|The absence of something here|Its absence here)";
var ABSENT = "What (?:is absent from this packet|is absent here|is not in this packet|this packet does not hold|this packet does not contain) is not evidenced in (?:these surfaces|its surfaces|its allowed surfaces|the allowed surfaces|the surfaces that it names)";
var NOWHERE_ELSE = "(?:is not evidence of|is no evidence of|is not proof of) absence (?:anywhere else|elsewhere)";
var DENIES = "(?:gates|approves|authorizes|mutates|decides|binds) nothing";
var DENIALS = [
  `${ABSENCE} ${NOWHERE_ELSE}\\.`,
  `${ABSENT}; (?:its absence here ${NOWHERE_ELSE}|that denies nothing anywhere else|nothing is denied globally)\\.`,
  "[Aa]bsence is scoped \\(NOT_EVIDENCED_IN_ALLOWED_SURFACES\\), never global\\."
].map(toSentence);
var OTHERS = [
  `${PACKET} is evidence(?: input)?(?: only)?, not authority(?: \\(Article 13: no shadow SSOT\\))?\\.`,
  "It shows what the named queries returned at packet_as_of, through this role, from the surfaces that it names\\.",
  `${PACKET} ${DENIES}(?:, ${DENIES})*(?:,? and ${DENIES.replace("(?:", "(?:denies|")}(?: globally)?)?\\.`
].map(toSentence);
function toSentence(form) {
  return new RegExp(`${form}(?: |$)`, "y");
}
function isScopedDenial(text) {
  if (text.length > LONGEST) return false;
  const whole = text.endsWith(".") ? text : `${text}.`;
  let denies = false;
  let at = 0;
  while (at < whole.length) {
    const from = at;
    const end = (sentence) => {
      sentence.lastIndex = from;
      if (!sentence.test(whole)) return false;
      at = sentence.lastIndex;
      return true;
    };
    if (DENIALS.some(end)) denies = true;
    else if (!OTHERS.some(end)) return false;
  }
  return denies && !whole.endsWith(" ");
}

// src/formats/validators/envelope.js
var validate = toValidate({
  "$id": "urn:tool-kiem-thu:schema:envelope:v1",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "additionalProperties": false,
  "properties": {
    "decision_effect": {
      "const": "NONE",
      "type": "string"
    },
    "disclaimer": {
      "maxLength": 4e3,
      "minLength": 1,
      "type": "string"
    },
    "freshness": {
      "const": "AS_OF_EXPORT",
      "type": "string"
    },
    "manifest_hash": {
      "pattern": "^sha256:[0-9a-f]{64}$",
      "type": "string"
    },
    "may_gate": {
      "const": false,
      "type": "boolean"
    },
    "packet_as_of": {
      "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
      "type": "string"
    },
    "packet_id": {
      "pattern": "^[A-Za-z0-9._:-]{1,200}$",
      "type": "string"
    },
    "schema": {
      "const": "b7-governed-packet/v1",
      "type": "string"
    },
    "source_mode": {
      "const": "PACKET_DERIVED",
      "type": "string"
    },
    "tki": {
      "additionalProperties": false,
      "properties": {
        "catalog": {
          "additionalProperties": false,
          "properties": {
            "digest": {
              "pattern": "^sha256:[0-9a-f]{64}$",
              "type": "string"
            },
            "status": {
              "const": "provisional",
              "type": "string"
            }
          },
          "required": [
            "digest",
            "status"
          ],
          "type": "object"
        },
        "exporter": {
          "additionalProperties": {
            "maxLength": 2e3,
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
        "gateway": {
          "maxLength": 100,
          "type": "string"
        },
        "native_gateway": {
          "additionalProperties": false,
          "properties": {
            "server": {
              "maxLength": 100,
              "minLength": 1,
              "type": "string"
            },
            "tool": {
              "maxLength": 128,
              "minLength": 1,
              "type": "string"
            },
            "tool_digest": {
              "pattern": "^sha256:[0-9a-f]{64}$",
              "type": "string"
            },
            "version": {
              "maxLength": 100,
              "minLength": 1,
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
        "packet_digest": {
          "pattern": "^sha256:[0-9a-f]{64}$",
          "type": "string"
        },
        "purpose": {
          "maxLength": 2e3,
          "type": "string"
        }
      },
      "required": [
        "packet_digest",
        "gateway",
        "catalog",
        "exporter",
        "purpose"
      ],
      "type": "object"
    }
  },
  "required": [
    "schema",
    "packet_id",
    "packet_as_of",
    "source_mode",
    "freshness",
    "decision_effect",
    "may_gate",
    "disclaimer",
    "manifest_hash"
  ],
  "type": "object"
});

// src/formats/validators/item.js
var validate2 = toValidate({
  "$id": "urn:tool-kiem-thu:schema:item:v1",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
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
        "observation_ts": {
          "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
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
          "pattern": "^-?(?:0|[1-9][0-9]{0,30})(?:\\.[0-9]{1,30})?$",
          "type": "string"
        }
      },
      "required": [
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
    "item_id": {
      "maxLength": 200,
      "pattern": "^(?!\\.{1,2}(?:\\/|$))[A-Za-z0-9._-]+(?:\\/(?!\\.{1,2}(?:\\/|$))[A-Za-z0-9._-]+)*$",
      "type": "string"
    },
    "payload": {
      "anyOf": [
        {
          "additionalProperties": false,
          "properties": {
            "kind": {
              "const": "count",
              "type": "string"
            },
            "value": {
              "pattern": "^(?:0|[1-9][0-9]{0,30})$",
              "type": "string"
            }
          },
          "required": [
            "kind",
            "value"
          ],
          "type": "object"
        },
        {
          "additionalProperties": false,
          "properties": {
            "columns": {
              "items": {
                "type": "string"
              },
              "type": "array"
            },
            "kind": {
              "const": "rows",
              "type": "string"
            },
            "rows": {
              "items": {
                "items": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "type": "array"
              },
              "type": "array"
            }
          },
          "required": [
            "kind",
            "columns",
            "rows"
          ],
          "type": "object"
        }
      ]
    },
    "precedence": {
      "enum": [
        "canonical",
        "diagnostic"
      ],
      "type": "string"
    },
    "source_metadata": {
      "additionalProperties": false,
      "properties": {
        "content_hash": {
          "pattern": "^sha256:[0-9a-f]{64}$",
          "type": "string"
        },
        "governed_surface": {
          "maxLength": 2e3,
          "type": "string"
        },
        "named_query_id_or_kb_path": {
          "maxLength": 200,
          "pattern": "^(?!\\.{1,2}(?:\\/|$))[A-Za-z0-9._-]+(?:\\/(?!\\.{1,2}(?:\\/|$))[A-Za-z0-9._-]+)*$",
          "type": "string"
        },
        "observation_ts": {
          "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
          "type": "string"
        },
        "source_revision": {
          "maxLength": 2e3,
          "type": "string"
        }
      },
      "required": [
        "content_hash",
        "governed_surface",
        "named_query_id_or_kb_path",
        "observation_ts",
        "source_revision"
      ],
      "type": "object"
    },
    "surface_kind": {
      "enum": [
        "pg_table",
        "pg_view",
        "kb_document"
      ],
      "type": "string"
    },
    "tki": {
      "additionalProperties": false,
      "properties": {
        "aggregate_exception": {
          "const": "PROVISIONAL",
          "type": "string"
        },
        "completeness": {
          "enum": [
            "COMPLETE",
            "TRUNCATED",
            "TIMEOUT",
            "ERROR",
            "EMPTY"
          ],
          "type": "string"
        },
        "database_list": {
          "const": "CATALOG",
          "type": "string"
        },
        "functions": {
          "const": "CATALOG",
          "type": "string"
        },
        "gateway": {
          "additionalProperties": false,
          "properties": {
            "limits": {
              "const": "NOT_EVIDENCED",
              "type": "string"
            },
            "provenance": {
              "enum": [
                "NATIVE_STATED",
                "STATED_BY_OPERATOR"
              ],
              "type": "string"
            },
            "read_only": {
              "const": "NOT_EVIDENCED",
              "type": "string"
            },
            "snapshot": {
              "const": "NOT_EVIDENCED",
              "type": "string"
            }
          },
          "required": [
            "provenance",
            "limits",
            "read_only",
            "snapshot"
          ],
          "type": "object"
        },
        "may_call": {
          "items": {
            "maxLength": 60,
            "type": "string"
          },
          "maxItems": 100,
          "type": "array"
        },
        "overrides": {
          "items": {
            "type": "string"
          },
          "type": "array"
        },
        "sqlstate": {
          "pattern": "^[0-9A-Z]{5}$",
          "type": "string"
        },
        "used_as": {
          "enum": [
            "binding",
            "evidence"
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
            "type": "string"
          },
          "type": "object"
        }
      },
      "required": [
        "completeness"
      ],
      "type": "object"
    }
  },
  "required": [
    "surface_kind",
    "authority_status",
    "precedence",
    "payload",
    "source_metadata"
  ],
  "type": "object"
});

export {
  DISCLAIMER,
  isScopedDenial,
  validate,
  validate2
};
