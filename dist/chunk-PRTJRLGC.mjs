import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  DEPTH_LIMIT,
  toValidate
} from "./chunk-7UNC35UL.mjs";

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

export {
  judgeMembers,
  DISCLAIMER,
  isScopedDenial,
  validate,
  validate2
};
