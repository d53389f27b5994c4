import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  DEPTH_LIMIT,
  toValidate
} from "./chunk-EXZBTE4V.mjs";

// src/formats/generated/envelope.js
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
  validate
};
