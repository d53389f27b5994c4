import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  openRegular,
  readStated
} from "./chunk-MUZV6PGY.mjs";
import {
  deniedDatabase
} from "./chunk-HFEPNJOF.mjs";
import {
  isSignature,
  signatures
} from "./chunk-C5R5VZOK.mjs";
import {
  toValidate
} from "./chunk-TKCTD4NL.mjs";
import {
  judgeMembers
} from "./chunk-5WTSD4CA.mjs";
import {
  CATALOG_ENTRY_LIMIT,
  CATALOG_LIMIT_BYTES
} from "./chunk-BDZDGK6V.mjs";
import {
  quoted
} from "./chunk-75VUV3AX.mjs";
import {
  sha256,
  toCanonicalJson
} from "./chunk-76E6VU55.mjs";
import {
  CodedError
} from "./chunk-4FHQDT3T.mjs";

// src/catalog/load.ts
var { closeSync, lstatSync, statSync } = require("node:fs");
var { isUtf8 } = require("node:buffer");
var { join } = require("node:path");

// src/formats/validators/catalog.js
var validate = toValidate({
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
var INDEX_FILE = "catalog.json";
var SQL_FILE = /^queries(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}){1,4}\.sql$/;
var isSqlFile = (path) => SQL_FILE.test(path);
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
  if (!validate(document)) {
    const first = validate.errors?.[0];
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
    const stat = lstatSync(join(directory, ...steps.slice(0, depth)), { throwIfNoEntry: false });
    if (stat?.isDirectory() !== true) refuse("a folder on its path is missing or is a symbolic link");
  }
  const opened = openRegular(join(directory, relative));
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
var readIndex = (directory) => parseIndex(readInside(directory, INDEX_FILE, { bytesLeft: CATALOG_LIMIT_BYTES }));
var loadCatalog = (directory) => load(directory);
function loadUnpinned(directory) {
  const others = [];
  const loaded = load(directory, others);
  const files = readIndex(directory).entries.map(
    (entry) => String(entry.sql_file)
  );
  return { ...loaded, others, files };
}
function load(directory, unpinned) {
  requireDirectory(directory);
  return assembleCatalog((relative, budget) => readInside(directory, relative, budget), unpinned);
}

export {
  validate,
  isSqlFile,
  readIndex,
  loadCatalog,
  loadUnpinned
};
