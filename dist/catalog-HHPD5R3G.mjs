import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  parseShort,
  showBlocked
} from "./chunk-OZBGOVS6.mjs";
import {
  openPipedSecrets
} from "./chunk-4I44OURH.mjs";
import {
  parseServer,
  withServerOptions
} from "./chunk-CGPKRXXF.mjs";
import {
  labelled
} from "./chunk-OMGBN7JT.mjs";
import {
  jsonOutput,
  parseDigest,
  readText,
  usageError,
  writeOutFile
} from "./chunk-M7HQODDK.mjs";
import "./chunk-PPALQQEM.mjs";
import {
  encodeTerminal,
  encodeTerminalName
} from "./chunk-3KTREIEY.mjs";
import "./chunk-2TV2Y5Z6.mjs";
import "./chunk-3JJ4TNPV.mjs";
import {
  CATALOG_ENTRY_LIMIT,
  CATALOG_LIMIT_BYTES,
  CodedError,
  ENVELOPE_LIMIT_BYTES,
  ITEM_LIMIT_BYTES,
  QUERY_LIMIT,
  ROW_LIMIT,
  UNREVIEWED,
  findProhibited,
  isProhibitedDatabase,
  isSignature,
  isSqlFile,
  isSqlName,
  loadCatalog,
  loadUnpinned,
  quoted,
  readIndex,
  sha256,
  toValidate,
  unreviewedMembers,
  validate,
  writeDurably
} from "./chunk-JDNDBO6H.mjs";
import {
  __callDispose,
  __using,
  errorCode
} from "./chunk-PNNCTF7Q.mjs";

// src/cli/commands/catalog.ts
var { resolve: resolve5 } = require("node:path");

// src/formats/validators/packet.js
var validate2 = toValidate({
  "$id": "urn:tool-kiem-thu:schema:packet:v1",
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
    "items": {
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
      },
      "type": "array"
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
    "manifest_hash",
    "items"
  ],
  "type": "object"
});

// src/cli/commands/catalog-fingerprint.ts
var PACKET_LIMIT_BYTES = QUERY_LIMIT * ITEM_LIMIT_BYTES + ENVELOPE_LIMIT_BYTES;
function parsePacket(path) {
  const text = readText("--packet", path, PACKET_LIMIT_BYTES);
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  if (validate2(value)) return { packet: value, digest: sha256(text) };
  const hint = "Name a packet that `tki export` wrote; `tki inspect` explains what is wrong with any other.";
  throw usageError("PACKET_NOT_ACCEPTED", `--packet ${quoted(path)} is not a packet of this schema`, hint);
}
function compareViews(entries, packet) {
  return packet.items.flatMap((item) => {
    const id = item.source_metadata.named_query_id_or_kb_path;
    const entry = entries.find((candidate) => candidate.id === id);
    if (entry === void 0) return [];
    const pinned = new Map(Object.entries(entry.view_fingerprints));
    const exported = new Map(Object.entries(item.tki?.view_fingerprints ?? {}));
    return [.../* @__PURE__ */ new Set([...pinned.keys(), ...exported.keys()])].sort().map((view) => ({
      id,
      view,
      pinned: pinned.get(view) ?? null,
      exported: exported.get(view) ?? null
    }));
  });
}
var relationOf = ({ pinned, exported }) => pinned === exported ? "the same" : "VIEW_DRIFT: the item is UNVERIFIED";
var toLines = (row) => [
  `${row.id} reads ${quoted(row.view)}: ${relationOf(row)}`,
  `  pinned   ${row.pinned ?? "nothing"}`,
  `  exported ${row.exported ?? "nothing"}`
].map(encodeTerminal);
function showFingerprint({ catalog, digest }, options, io) {
  const read = options.packet === void 0 ? null : parsePacket(options.packet);
  const views = read === null ? null : compareViews(catalog.entries, read.packet);
  const exitCode = views === null ? 0 : views.length > 0 && views.every(({ pinned, exported }) => pinned === exported) ? 10 : 2;
  if (options.json === true) {
    io.stdout(
      jsonOutput("catalog-fingerprint", {
        exit_code: exitCode,
        catalog: digest,
        ...read === null ? {} : { packet: read.digest, views: views ?? [] }
      })
    );
  } else {
    io.stdout(`${digest}
pins text; approves nothing
`);
    if (views !== null) {
      const lines = views.length === 0 ? ["no view in what this packet and this catalog share"] : [];
      io.stdout(labelled("views", [...lines, ...views.flatMap(toLines)]));
      io.stdout(
        labelled("to do", [
          "read the definition (\\d+ in psql), then pin what was exported as the entry\u2019s view_fingerprints;",
          "a fingerprint shows that a definition changed, never that it is right"
        ])
      );
    }
  }
  io.exit(exitCode);
}

// src/cli/commands/catalog-add.ts
var { lstatSync, mkdirSync, rmSync } = require("node:fs");
var { join, resolve } = require("node:path");

// src/catalog/draft.ts
var PLAIN = /^[a-z_][a-z0-9_]{0,62}$/;
var SQL_LIMIT = 2e4;
var UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function identifier(name) {
  const doubled = name.replaceAll('"', '""');
  if (name.search(UNSEEN) === -1) return `"${doubled}"`;
  const escape = (character) => `\\+${(character.codePointAt(0) ?? 0).toString(16).padStart(6, "0")}`;
  return `U&"${doubled.replaceAll("\\", "\\\\").replace(UNSEEN, escape)}"`;
}
var toJson = (value) => `${JSON.stringify(value, null, 2).replace(
  /[\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u007f-\u009f]/gu,
  (found) => Array.from(
    { length: found.length },
    (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, "0")}`
  ).join("")
)}
`;
var kindWords = {
  r: "table",
  p: "partitioned table",
  v: "view",
  m: "materialized view",
  f: "foreign table"
};
function whyLeftOut({ schema, name, kind }) {
  if (!PLAIN.test(schema) || !PLAIN.test(name))
    return "a governed surface has a plain name, small letters, digits and _; ask the database's owner to make a view of it, and name the view";
  if (findProhibited(name) !== void 0)
    return "it has the name of a detector, an engine or a formula that nothing may run";
  if (kind === "m")
    return "a materialized view cannot be locked while it is read; ask the database's owner to make a view of it, and name the view";
  if (kind === "f") return "a foreign table reads another server, where nothing of this is checked";
  if (!Object.hasOwn(kindWords, kind)) return "it is neither a table nor a view";
  return void 0;
}
var FILE_NAME_LIMIT = 100;
var fileOf = (kind, short) => short.length <= FILE_NAME_LIMIT ? `queries/${kind}/${short}.sql` : `queries/${kind}/${short.slice(0, 80)}-${sha256(short).slice(7, 23)}.sql`;
var isPlainName = (name) => PLAIN.test(name);
function toDraft(database, role, chosen) {
  const files = /* @__PURE__ */ new Map();
  const entries = [];
  const ids = [];
  const leftOut = [];
  const leftOutColumns = [];
  const withoutRows = [];
  const granted = [];
  const add2 = (kind, short, sql, entry) => {
    const [id, file] = [`${kind}/${short}`, fileOf(kind, short)];
    files.set(file, sql);
    ids.push(id);
    entries.push({ id, ...entry, sql_file: file, sql_sha256: sha256(sql) });
  };
  for (const relation of chosen) {
    const why = whyLeftOut(relation);
    if (why !== void 0) {
      leftOut.push({ relation, why });
      continue;
    }
    const { schema, name } = relation;
    const from = `${schema}.${name}`;
    const range = `${identifier(schema)}.${identifier(name)}`;
    const short = schema === "public" ? name : from;
    const surface = `${database}.${from}`;
    const common = {
      purpose: UNREVIEWED,
      governed_surface: surface,
      surface_kind: relation.kind === "v" ? "pg_view" : "pg_table",
      precedence: "canonical",
      authority_status: "draft",
      relations: [from],
      view_fingerprints: {},
      live_run_evidence: "NONE: drafted from the names of the database"
    };
    granted.push(relation);
    add2("count", short, `SELECT pg_catalog.count(*) AS count FROM ${range}
`, {
      ...common,
      result: "count",
      columns: ["count"],
      count_discipline: {
        surface,
        query: `count/${short}`,
        denominator: UNREVIEWED,
        match_key: UNREVIEWED,
        population: UNREVIEWED,
        confidence: UNREVIEWED
      }
    });
    const columns = relation.columns.filter((column) => !isSqlName(column) && column.isWellFormed());
    leftOutColumns.push(...relation.columns.filter((column) => !columns.includes(column)).map(() => from));
    const sql = `SELECT ${columns.map(identifier).join(", ")} FROM ${range}
`;
    if (columns.length > 0 && sql.length <= SQL_LIMIT)
      add2("rows", short, sql, { ...common, result: "rows", columns });
    else withoutRows.push(from);
  }
  const catalog = {
    schema: "tki-catalog/v1",
    catalog_id: `draft-${database}`,
    status: "provisional",
    seal: "UNSEALED",
    databases: [database],
    kb_prefixes: [],
    prohibited: { functions: [], joins: [], formulas: [] },
    entries
  };
  files.set("catalog.json", toJson(catalog));
  files.set("grants.sql", toGrants(database, role, granted));
  files.set("README.md", toReadme(database, ids, leftOut.length));
  return { files, ids, leftOut, leftOutColumns, withoutRows };
}
function toGrants(database, role, relations) {
  const schemas = [...new Set(relations.map(({ schema }) => schema))];
  return [
    "-- What the export role needs to read this catalog, and nothing else. For the database\u2019s owner to read and to run.",
    `GRANT CONNECT ON DATABASE ${identifier(database)} TO ${identifier(role)};`,
    ...schemas.map((schema) => `GRANT USAGE ON SCHEMA ${identifier(schema)} TO ${identifier(role)};`),
    ...relations.map(
      ({ schema, name }) => `GRANT SELECT ON ${identifier(schema)}.${identifier(name)} TO ${identifier(role)};`
    ),
    ""
  ].join("\n");
}
var toReadme = (database, ids, leftOut) => `# A draft

${ids.length} queries, none of them reviewed${leftOut === 0 ? "" : `; ${leftOut} relations were left out`}. Three steps from here:

1. Have the database's owner read \`grants.sql\` and run it. Then look at what a query gives, in a terminal of yours:
   \`tki catalog try ID --catalog . --database ${database} --expect-catalog sha256:\u2026\`, with what \`tki catalog fingerprint --catalog .\` prints.
2. Replace each \`UNREVIEWED\` in \`catalog.json\`: what each query is for, and of each count its denominator, match key,
   population and confidence. Remove the entries that nobody needs; \`tki catalog add ID --sql FILE --catalog .\` adds one of yours.
   No command does this, and nothing is exported before it is done. \`tki catalog lint --catalog .\` says what is left to do.
3. Have the catalog reviewed, and keep what \`tki catalog fingerprint --catalog .\` prints. Export with it:
   \`tki export ID --catalog . --expect-catalog sha256:\u2026 --database ${database} --purpose "\u2026" --out packet.json\`, then
   \`tki inspect packet.json --catalog . --max-age 24h --out report\`.

The lists of this catalog are its own: each item and each report say that the contract's lists are not met, and nothing in it binds.
`;

// src/cli/commands/catalog-add.ts
var SQL_LIMIT_BYTES = 8e4;
async function judge(sql, { catalog }) {
  const { createParser } = await import("./parser-HJDQB63A.mjs");
  const { gate } = await import("./gate-XESKAVXK.mjs");
  const { readTextFacts } = await import("./text-facts-5QTQCBL3.mjs");
  const parser = createParser();
  const parsed = sql.includes("\0") ? void 0 : await parser.parse(sql);
  const facts = readTextFacts(parsed?.kind === "parsed" ? parsed.statements[0]?.tree : void 0);
  const rules = {
    relations: facts.relations,
    prohibitedJoins: catalog.prohibited.joins,
    functions: (catalog.functions ?? []).filter(isSignature)
  };
  const decision = await gate(sql, rules, parser);
  if (decision.kind === "denied") {
    const { code, where, hint } = decision;
    return { kind: "refused", code, where, hint };
  }
  const { relations, calls, isCount } = decision;
  for (const relation of relations) {
    const refused = (code, hint) => ({
      kind: "refused",
      code,
      where: relation,
      hint
    });
    if (/^(?:pg_|information_schema\.)/.test(relation))
      return refused("RELATION_DENIED", "it is PostgreSQL's own, and nobody's governed surface");
    if (!/^[^.]+\.[^.]+$/.test(relation) || !relation.split(".").every(isPlainName))
      return refused(
        "RELATION_NAME",
        "a governed surface has a plain name, small letters, digits and _; let the database's owner make a view of that kind, and name the view"
      );
  }
  if (facts.outputs === void 0)
    return {
      kind: "refused",
      code: "STAR",
      where: "text",
      hint: "name each column: an entry lists what its answer has"
    };
  const columns = [];
  for (const [index, name] of facts.outputs.entries()) {
    if (name === null || name === "?column?")
      return {
        kind: "refused",
        code: "COLUMN_UNNAMED",
        where: `column ${index + 1}`,
        hint: "give the column a name: \u2026 AS name"
      };
    if (isSqlName(name))
      return {
        kind: "refused",
        code: "COLUMN_PROHIBITED",
        where: `column ${index + 1}`,
        hint: "no packet carries a member called sql; give the column another name: \u2026 AS text"
      };
    columns.push(name);
  }
  const order = facts.relations.filter((relation) => relations.includes(relation));
  return { kind: "judged", relations: order, calls, columns, isCount };
}
function refuseId(id, { catalog }) {
  const file = `queries/${id}.sql`;
  if (!isSqlFile(file))
    throw usageError(
      "QUERY_ID_MALFORMED",
      `${quoted(id)} is not the id of a query`,
      "At most four words of letters, digits, ., _ and -, with / between them; none begins with a dot."
    );
  const documents = (catalog.documents ?? []).flatMap((document) => [document.id, document.path]);
  const taken = [...catalog.entries.map((entry) => entry.id), ...documents].find(
    (other) => other.toLowerCase() === id.toLowerCase()
  );
  if (taken !== void 0)
    throw usageError(
      "QUERY_ID_TAKEN",
      `the catalog has ${quoted(taken)}`,
      "Give another id, that differs by more than the case of a letter."
    );
  if (catalog.entries.length >= CATALOG_ENTRY_LIMIT)
    throw usageError("TOO_MANY_RELATIONS", `the catalog has ${CATALOG_ENTRY_LIMIT} entries`, "Split it.");
  return file;
}
function chooseDatabase(asked, databases) {
  const [only] = databases;
  if (asked === void 0 && databases.length === 1 && only !== void 0) return only;
  if (asked !== void 0 && databases.includes(asked)) return asked;
  throw usageError(
    "DATABASE_UNKNOWN",
    `the catalog lists ${databases.join(", ")}`,
    "Name one of them: --database NAME."
  );
}
function chooseSurface(asked, relations) {
  const [only] = relations;
  if (asked === void 0 && relations.length === 1 && only !== void 0) return only;
  if (asked !== void 0 && relations.includes(asked)) return asked;
  throw usageError(
    "SURFACE_UNKNOWN",
    `the text reads ${relations.map(quoted).join(", ")}`,
    "Name the one that the answer is about: --surface schema.relation."
  );
}
function chooseKind(asked, surface, entries) {
  if (asked === "table") return "pg_table";
  if (asked === "view") return "pg_view";
  const known = entries.find((entry) => entry.governed_surface === surface)?.surface_kind;
  if (asked === void 0 && known !== void 0) return known;
  throw usageError(
    "KIND_MISSING",
    `no entry says what ${quoted(surface)} is`,
    "Say it: --kind table, or --kind view."
  );
}
function makeFolders(directory, file, made) {
  const steps = file.split("/").slice(0, -1);
  for (let depth = 1; depth <= steps.length; depth++) {
    const folder = join(directory, ...steps.slice(0, depth));
    const stat = lstatSync(folder, { throwIfNoEntry: false });
    if (stat === void 0) {
      mkdirSync(folder);
      made.push(folder);
    } else if (!stat.isDirectory())
      throw usageError(
        "CATALOG_NOT_WRITABLE",
        `${quoted(folder)} is no folder`,
        "A catalog has no links; remove it."
      );
  }
}
function write(directory, file, sql, index, token) {
  const made = [];
  const path = join(directory, file);
  let isWritten = false;
  try {
    makeFolders(directory, file, made);
    writeDurably(path, sql);
    isWritten = true;
    writeOutFile(join(directory, "catalog.json"), index, token);
  } catch (error) {
    if (isWritten) rmSync(path, { force: true });
    for (const folder of made.reverse()) rmSync(folder, { recursive: true, force: true });
    if (errorCode(error) !== "UNKNOWN" && /^E[A-Z]+$/.test(errorCode(error)))
      throw usageError(
        "CATALOG_NOT_WRITABLE",
        `${quoted(file)} cannot be written (${errorCode(error)})`,
        "Look at what is there, at free space and at permissions; nothing was changed."
      );
    throw error;
  }
}
async function add(id, options, io) {
  const loaded = loadCatalog(options.catalog);
  const directory = resolve(options.catalog);
  const { entries, databases } = loaded.catalog;
  const file = refuseId(id, loaded);
  const sql = readText("--sql", options.sql, SQL_LIMIT_BYTES);
  const judged = await judge(sql, loaded);
  if (judged.kind === "refused") {
    const { code, where, hint } = judged;
    io.stdout(
      options.json === true ? jsonOutput("catalog-add", { kind: "refused", id, code, where, hint, exit_code: 3 }) : labelled("refused", [
        encodeTerminal(`${code} at ${quoted(where)}: ${hint}`),
        "nothing was written"
      ])
    );
    io.exit(3);
    return;
  }
  const relation = chooseSurface(options.surface, judged.relations);
  const surface = `${chooseDatabase(options.database, databases)}.${relation}`;
  const result = judged.isCount ? "count" : "rows";
  const entry = {
    id,
    purpose: UNREVIEWED,
    governed_surface: surface,
    surface_kind: chooseKind(options.kind, surface, entries),
    precedence: "canonical",
    authority_status: "draft",
    result,
    columns: judged.columns,
    sql_file: file,
    sql_sha256: sha256(sql),
    relations: judged.relations,
    ...judged.calls.length === 0 ? {} : { functions: judged.calls },
    ...judged.isCount ? {
      count_discipline: {
        surface,
        query: id,
        denominator: UNREVIEWED,
        match_key: UNREVIEWED,
        population: UNREVIEWED,
        confidence: UNREVIEWED
      }
    } : {},
    view_fingerprints: {},
    live_run_evidence: "NONE: nobody has run it"
  };
  const index = readIndex(directory);
  const { sql_file: _file, sql_sha256: _digest, ...rest } = entry;
  if (!validate({ ...loaded.catalog, entries: [...entries, { ...rest, sql }] }))
    throw usageError(
      "QUERY_ID_MALFORMED",
      `no catalog takes the entry ${quoted(id)}`,
      validate.errors?.[0]?.message ?? "See schemas/catalog.schema.json."
    );
  write(
    directory,
    file,
    sql,
    `${JSON.stringify({ ...index, entries: [...index.entries, entry] }, null, 2)}
`,
    io.randomHex(8)
  );
  const { digest } = loadCatalog(directory);
  io.stdout(
    options.json === true ? jsonOutput("catalog-add", {
      kind: "added",
      id,
      file,
      catalog: digest,
      result,
      columns: judged.columns,
      relations: judged.relations,
      functions: judged.calls,
      unreviewed: true,
      exit_code: 0
    }) : labelled("added", [
      `${encodeTerminalName(id)}: ${result}, UNREVIEWED; ${encodeTerminalName(file)}`,
      `reads ${judged.relations.map(encodeTerminalName).join(", ")}${judged.calls.length === 0 ? "" : `; calls ${judged.calls.join(", ")}`}`,
      `the catalog is now ${digest}; no command clears UNREVIEWED`
    ])
  );
  io.exit(0);
}
function addCatalogAdd(catalog, io) {
  catalog.command("add").summary("add a query of your own to your catalog, UNREVIEWED (0, or 3 where the gate refuses it)").argument("<id>", "id of the new query: count/\u2026, rows/\u2026").requiredOption("--sql <file>", "file with one SELECT").requiredOption("--catalog <dir>", "your catalog; the shipped one is never written to").option("--surface <relation>", "schema.relation that the answer is about, where the text reads several").option("--database <name>", "which of the databases of the catalog, where it lists several").option("--kind <kind>", "table or view, where no other entry reads that surface").option("--json", "one JSON document on stdout").addHelpText(
    "after",
    "\nExample:\n  tki catalog add rows/late_orders --sql late.sql --catalog my-catalog --kind table\n"
  ).action((id, options) => add(id, options, io));
}

// src/cli/commands/catalog-lint.ts
var { readdirSync } = require("node:fs");
var { join: join2, resolve: resolve2 } = require("node:path");
var FILES_LIMIT = 5e3;
async function lintEntry(entry, catalog, parser) {
  const { judgeEntry } = await import("./judge-entry-OUC3ACK6.mjs");
  const { withoutUnreviewed } = await import("./try-entry-DA4XRNT6.mjs");
  const { readTextFacts } = await import("./text-facts-5QTQCBL3.mjs");
  const found = [];
  const add2 = (level, code, where, hint) => void found.push({ id: entry.id, level, code, where, hint });
  const open = unreviewedMembers(entry);
  if (open.length > 0)
    add2(
      "open",
      "UNREVIEWED",
      open.join(", "),
      "a human writes these; no command does, and nothing is exported before"
    );
  const written = withoutUnreviewed({ text: "", digest: "sha256:", catalog }, entry.id).catalog;
  const judged = written.entries.find(({ id }) => id === entry.id) ?? entry;
  const decision = await judgeEntry(judged, written, parser);
  if (decision.kind === "denied") {
    add2("refused", decision.code, decision.where, decision.hint);
    return found;
  }
  const parsed = await parser.parse(entry.sql);
  const { outputs, isOrdered } = readTextFacts(
    parsed.kind === "parsed" ? parsed.statements[0]?.tree : void 0
  );
  if (outputs === void 0)
    add2("remark", "STAR", "text", "it names no columns: what it gives changes with the table; name each");
  else if (differs(outputs, entry.columns))
    add2(
      "refused",
      "COLUMNS_DIFFER",
      "columns",
      `the text gives ${JSON.stringify(outputs)} and the entry says ${JSON.stringify(entry.columns)}: another answer is an ERROR; write there what the text gives`
    );
  if (entry.result === "rows" && !isOrdered)
    add2(
      "remark",
      "NO_ORDER",
      "text",
      "without ORDER BY the same rows can come in another order, and have another hash"
    );
  if (entry.surface_kind === "pg_view" && Object.keys(entry.view_fingerprints).length === 0)
    add2(
      "open",
      "VIEW_NOT_PINNED",
      "view_fingerprints",
      "every export of it ends with VIEW_DRIFT; read the definition, then pin what `tki catalog try` or `tki catalog fingerprint --packet` shows"
    );
  if (entry.purpose === void 0)
    add2("remark", "NO_PURPOSE", "purpose", "say in one line what a reader learns from it");
  return found;
}
var differs = (outputs, columns) => outputs.length !== columns.length || outputs.some((name, index) => name !== null && name !== columns[index]);
function unnamedFiles(directory, named) {
  const folder = resolve2(directory);
  const found = [];
  let unread = null;
  const folders = [join2(folder, "queries")];
  for (let below = folders.pop(); below !== void 0; below = folders.pop()) {
    const name = below.slice(folder.length + 1);
    let entries;
    try {
      entries = readdirSync(below, { withFileTypes: true });
    } catch (error) {
      if (errorCode(error) === "ENOENT" && name === "queries") continue;
      unread ??= `${quoted(name)} cannot be listed (${errorCode(error)})`;
      continue;
    }
    for (const entry of entries) {
      if (entry.isDirectory()) folders.push(join2(below, entry.name));
      else if (!named.has(join2(name, entry.name))) found.push(join2(name, entry.name));
    }
    if (found.length + folders.length > FILES_LIMIT)
      return { files: found.sort().slice(0, FILES_LIMIT), unread: `there are more than ${FILES_LIMIT}` };
  }
  return { files: found.sort(), unread };
}
function lintFolder(directory, catalog, named) {
  const ids = catalog.entries.map(({ id }) => id);
  const folded = /* @__PURE__ */ new Map();
  const found = [];
  for (const id of ids) {
    const other = folded.get(id.toLowerCase());
    if (other !== void 0)
      found.push({
        id,
        level: "remark",
        code: "IDS_ALIKE",
        where: "id",
        hint: `${other} differs by letter case alone: some file systems keep one file for both`
      });
    folded.set(id.toLowerCase(), id);
  }
  const { files, unread } = unnamedFiles(directory, named);
  if (unread !== null)
    found.push({
      id: "queries",
      level: "open",
      code: "FILES_NOT_LISTED",
      where: "queries",
      hint: `whether a file is there that no entry names is not known: ${unread}; lint it where every folder can be read`
    });
  for (const file of files)
    found.push({
      id: file,
      level: "remark",
      code: "FILE_UNNAMED",
      where: "queries",
      hint: "no entry names this file; name it, or remove it"
    });
  return found;
}
async function lint(options, io) {
  const directory = options.catalog ?? join2(io.dist, "../catalog");
  const { catalog, digest, others, files } = loadUnpinned(directory);
  const { createParser } = await import("./parser-HJDQB63A.mjs");
  const parser = createParser();
  const findings = others.map(({ file, found }) => ({
    id: file,
    level: "refused",
    code: "CATALOG_SQL_DIFFERS",
    where: "sql_sha256",
    hint: `the file is not the text that is pinned; look at the difference, then pin what was reviewed: "sql_sha256": "${found}"`
  }));
  for (const entry of catalog.entries) findings.push(...await lintEntry(entry, catalog, parser));
  findings.push(...lintFolder(directory, catalog, new Set(files)));
  const count = (level) => findings.filter((finding) => finding.level === level).length;
  const [refused, open, remarks] = [count("refused"), count("open"), count("remark")];
  const exitCode = refused > 0 || catalog.entries.length + (catalog.documents ?? []).length === 0 ? 4 : open > 0 ? 2 : 10;
  if (options.json === true)
    io.stdout(
      jsonOutput("catalog-lint", {
        catalog: others.length > 0 ? null : digest,
        entries: catalog.entries.length,
        findings,
        refused,
        open,
        remarks,
        exit_code: exitCode
      })
    );
  else {
    for (const { id, level, code, where, hint } of findings)
      io.stdout(
        `${encodeTerminal(`${level.padEnd(8)} ${id}: ${code} at ${quoted(where)}`)}
    ${encodeTerminal(hint)}
`
      );
    io.stdout(
      labelled("lint", [
        `${catalog.entries.length} queries: ${refused} refused, ${open} open, ${remarks} remarks; a text of at most ${ROW_LIMIT - 1} rows is COMPLETE`,
        "what passes here is no approval, and no server was contacted: `tki catalog try` contacts one"
      ])
    );
  }
  io.exit(exitCode);
}
function addCatalogLint(catalog, io) {
  catalog.command("lint").summary("every fault of every query, with how to write it instead (10, 2 or 4)").option("--catalog <dir>", "the catalog (default: the one shipped beside this program)").option("--json", "one JSON document on stdout").addHelpText("after", "\nExample:\n  tki catalog lint --catalog my-catalog\n").action((options) => lint(options, io));
}

// src/cli/commands/catalog-new.ts
var { mkdirSync: mkdirSync2, renameSync, rmSync: rmSync2, rmdirSync } = require("node:fs");
var { dirname, join: join3, resolve: resolve3 } = require("node:path");

// src/cli/export-problem.ts
var isExportProblem = (error) => error instanceof CodedError && "sqlstate" in error;

// src/cli/commands/catalog-new.ts
var DUMP_LIMIT_BYTES = 64 * 1024 * 1024;
var OF_A_DUMP = ["dump", "out", "schema", "user", "database", "json"];
var nameOf = ({ schema, name }) => `${schema}.${name}`;
function choose(found, asked, schema) {
  const unknown = asked.find((name) => !found.some((relation) => nameOf(relation) === name));
  if (unknown !== void 0) {
    throw usageError(
      "RELATION_UNKNOWN",
      `${quoted(unknown)} is not a relation that this role can see`,
      "Name it with its schema, as `tki catalog new` without a relation lists it."
    );
  }
  return found.filter((relation) => asked.includes(nameOf(relation)) || relation.schema === schema);
}
function showRelation(relation) {
  const why = whyLeftOut(relation);
  const kind = kindWords[relation.kind] ?? "other";
  const rights = relation.readable === false ? "; this role may not SELECT from it: see grants.sql" : "";
  const columns = relation.columnsUnknown === true ? "its columns are not told: a count, and no rows" : relation.columns.map((name) => encodeTerminalName(name)).join(", ");
  return `${encodeTerminalName(nameOf(relation))}  ${kind}${rights}
    ${columns}
${why === void 0 ? "" : `    left out: ${encodeTerminal(why)}
`}`;
}
function write2(out, files, token) {
  const made = join3(dirname(out), `.tki-draft-${token}`);
  const refuse = (error, hint) => {
    throw usageError("OUT_NOT_NEW", `${quoted(out)} cannot be made (${errorCode(error)})`, hint);
  };
  try {
    mkdirSync2(out);
  } catch (error) {
    return refuse(error, "Name a folder that does not exist yet, in one that does.");
  }
  try {
    mkdirSync2(made);
    for (const [path, text] of files) {
      const file = join3(made, path);
      mkdirSync2(dirname(file), { recursive: true });
      writeDurably(file, text);
    }
    renameSync(made, out);
  } catch (error) {
    rmSync2(made, { recursive: true, force: true });
    rmdirSync(out);
    refuse(error, "Look at free space and permissions of its folder; nothing was written.");
  }
}
async function readServer(options, command, io) {
  const { endpoint, user, database, readPassword } = await parseServer(options, command, io);
  const password = await readPassword(openPipedSecrets(["--password-file"]));
  const { readRelations } = await import("./relations-GHOF3JCP.mjs");
  const { refuseEnvironment } = await import("./transport-M24Z6MOI.mjs");
  refuseEnvironment(io.env);
  const asked = { endpoint, user, database, password, packetId: "tki-catalog-new", uid: io.uid };
  return { database, user, relations: await readRelations(asked), notes: [] };
}
var SHOWN = 5;
var several = (lines) => `${lines.slice(0, SHOWN).map((line) => `line ${line}`).join(", ")}${lines.length > SHOWN ? `, and ${lines.length - SHOWN} more` : ""}`;
async function readDumpFile(file, { user, database }, command) {
  if (database === void 0)
    throw usageError(
      "DATABASE_MISSING",
      "no database is named",
      "Name the one that the dump is of: --database NAME."
    );
  const others = command.options.map((option) => option.attributeName()).filter((name) => !OF_A_DUMP.includes(name) && command.getOptionValueSource(name) === "cli");
  if (others.length > 0)
    throw usageError(
      "OPTION_NOT_FOR_DUMP",
      `${others.join(", ")} is of a connection, and --dump makes none`,
      "Leave it out, or leave --dump out."
    );
  const { readDump } = await import("./dump-relations-62CXJEQ5.mjs");
  const { ExportProblem } = await import("./problem-GU65SVOV.mjs");
  const { createParser } = await import("./parser-HJDQB63A.mjs");
  if (isProhibitedDatabase(database))
    throw new ExportProblem("DATABASE_DENIED", "postgres, template0 and template1 are never read");
  const text = readText("--dump", file, DUMP_LIMIT_BYTES);
  const { relations, commands, copies, unread, unended, unqualified } = await readDump(text, createParser());
  const notes = [
    "a dump was parsed and nothing of it was run; what the role may read is not known from it",
    ...commands.slice(0, SHOWN).map(({ word, line }) => `line ${line} is psql's own and was skipped: ${quoted(word)}`),
    ...commands.length > SHOWN ? [`${commands.length - SHOWN} more lines of psql were skipped`] : [],
    ...copies === 0 ? [] : [`the data of ${copies} COPY statements was passed over unread`],
    ...unqualified === 0 ? [] : [`${unqualified} relations name no schema and are taken as those of public: see that they are`],
    ...unread.length === 0 ? [] : [`${unread.length} statements about relations could not be read: ${several(unread)}`],
    ...unended ? ["the dump ends within a quote, a comment or data: what follows is not known"] : []
  ];
  return { database, user, relations, notes };
}
function showBlocked2(error, options, io) {
  if (!isExportProblem(error)) throw error;
  const { code, hint, sqlstate = null } = error;
  io.stdout(
    options.json === true ? jsonOutput("catalog-new", { kind: "blocked", code, hint, sqlstate, exit_code: 3 }) : labelled("blocked", [encodeTerminal(`${code}: ${hint}`)])
  );
  io.exit(3);
}
function refuseUnloadable(database, { files, ids }) {
  if (!isPlainName(database))
    throw usageError(
      "DATABASE_NOT_PLAIN",
      `a catalog cannot list the database ${quoted(database)}`,
      "Its name has small letters, digits and _ in a catalog; have the owner rename it, or copy it under such a name."
    );
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (ids.length <= CATALOG_ENTRY_LIMIT && bytes <= CATALOG_LIMIT_BYTES) return;
  throw usageError(
    "TOO_MANY_RELATIONS",
    `${ids.length} queries of ${bytes} bytes are more than a catalog holds`,
    `Choose relations by name: at most ${CATALOG_ENTRY_LIMIT} queries and ${CATALOG_LIMIT_BYTES} bytes.`
  );
}
async function newCatalog(asked, options, command, io) {
  let found;
  try {
    found = options.dump === void 0 ? await readServer(options, command, io) : await readDumpFile(options.dump, options, command);
  } catch (error) {
    showBlocked2(error, options, io);
    return;
  }
  const chosen = choose(found.relations, asked, options.schema);
  const notes = found.notes.map((note) => labelled("note", [encodeTerminal(note)])).join("");
  if (chosen.length === 0) {
    io.stdout(
      options.json === true ? jsonOutput("catalog-new", {
        exit_code: 0,
        kind: "listed",
        relations: found.relations.map(toListed),
        notes: found.notes
      }) : `${found.relations.map(showRelation).join("")}${notes}${found.relations.length} relations; name those for the catalog, or give --schema
`
    );
    io.exit(0);
    return;
  }
  if (options.out === void 0)
    throw usageError("OUT_MISSING", "--out is required", "Name a folder that does not exist yet: --out DIR");
  const draft = toDraft(found.database, found.user, chosen);
  refuseUnloadable(found.database, draft);
  const out = resolve3(options.out);
  write2(out, draft.files, io.randomHex(8));
  if (options.json === true)
    io.stdout(
      jsonOutput("catalog-new", {
        exit_code: 0,
        kind: "drafted",
        out,
        ids: draft.ids,
        unreviewed: draft.ids,
        left_out: draft.leftOut.map(({ relation, why }) => ({ ...toListed(relation), why })),
        left_out_columns: draft.leftOutColumns,
        without_rows: draft.withoutRows,
        notes: found.notes
      })
    );
  else {
    io.stdout(chosen.map(showRelation).join(""));
    io.stdout(notes);
    io.stdout(
      labelled("drafted", [
        `${encodeTerminalName(out)}: ${draft.ids.length} queries, all of them UNREVIEWED`,
        ...draft.leftOut.length === 0 ? [] : [`${draft.leftOut.length} relations were left out: the list above says why`],
        ...draft.withoutRows.length === 0 ? [] : [`no query of rows for ${draft.withoutRows.map(encodeTerminalName).join(", ")}`],
        ...draft.leftOutColumns.length === 0 ? [] : [
          `${draft.leftOutColumns.length} columns were left out: no packet carries a column of that name`
        ],
        "README.md there has the next three steps; no command clears UNREVIEWED"
      ])
    );
  }
  io.exit(0);
}
var toListed = ({ schema, name, kind, columns, columnsUnknown, readable }) => ({
  schema,
  name,
  kind,
  columns,
  columns_unknown: columnsUnknown === true,
  readable
});
function addCatalogNew(catalog, io) {
  const added = catalog.command("new").summary("draft a catalog from a database; UNREVIEWED marks what a human must write").argument("[relation...]", "schema.relation; without one, lists the relations and writes nothing").option("--out <dir>", "folder for the draft; it must not exist").option("--schema <name>", "choose every relation of one schema").option(
    "--dump <file>",
    "read a plain dump (pg_dump --schema-only) instead of a server; it is parsed, never run"
  );
  withServerOptions(added, null).option("--json", "one JSON document on stdout").addHelpText(
    "after",
    "\nExample:\n  tki catalog new public.orders public.customer --database shop --out my-catalog\n  tki catalog new --dump shop.sql --schema public --database shop --out my-catalog\n"
  ).action(
    (asked, options, command) => newCatalog(asked, options, command, io)
  );
}

// src/cli/commands/catalog-try.ts
var { join: join4, resolve: resolve4 } = require("node:path");
var OF_A_SERVICE = [
  "CI",
  "CONTINUOUS_INTEGRATION",
  "BUILD_NUMBER",
  "BUILDKITE",
  "CIRCLECI",
  "GITHUB_ACTIONS",
  "GITLAB_CI",
  "JENKINS_URL",
  "TEAMCITY_VERSION",
  "TF_BUILD"
];
var CELL_LIMIT = 60;
function refuseWithoutPerson(io) {
  const hint = "A person runs it in a terminal of theirs; in CI, tki export makes a packet.";
  const set = OF_A_SERVICE.find((name) => (io.env[name] ?? "") !== "");
  if (set !== void 0)
    throw usageError("NOT_AT_A_TERMINAL", `catalog try runs in no job of a service, and ${set} is set`, hint);
  if (io.terminal !== true)
    throw usageError("NOT_AT_A_TERMINAL", "catalog try reads from a terminal and writes to one", hint);
}
function parseRows(text) {
  const rows = Number(text);
  if (/^\d{1,3}$/.test(text) && rows <= ROW_LIMIT) return rows;
  throw usageError(
    "ROWS_MALFORMED",
    `--rows ${quoted(text)} is no number of rows`,
    `Give one from 0 to ${ROW_LIMIT}.`
  );
}
function cellOf(value) {
  if (value === null) return "NULL";
  const characters = Array.from(value);
  const shown = encodeTerminalName(characters.slice(0, CELL_LIMIT).join(""));
  const cut = characters.length > CELL_LIMIT ? `\u2026 of ${characters.length} characters` : "";
  return value === "NULL" ? encodeTerminal(quoted(value)) : `${shown}${cut}`;
}
function show(outcome, rows) {
  switch (outcome.kind) {
    case "blocked":
      return showBlocked(outcome, "read", "nothing is shown");
    case "tried":
      return showTried(outcome, rows);
  }
}
function showTried(tried, rows) {
  const { completeness, sqlstate, plan, milliseconds, relations, reached, mayCall, obstacles } = tried;
  const below = reached.filter((name) => !relations.includes(name));
  const left = tried.rows.length - rows;
  return [
    labelled("columns", [tried.columns.map(encodeTerminalName).join(", ")]),
    labelled("rows", [
      ...tried.rows.slice(0, rows).map((row) => row.map(cellOf).join(" | ")),
      left > 0 ? `${left} more are not shown` : `${tried.rows.length} in all`
    ]),
    labelled("answer", [
      encodeTerminal(
        `${completeness}${sqlstate === null ? "" : ` (SQLSTATE ${sqlstate})`}, ${milliseconds} ms`
      )
    ]),
    labelled("plan", [
      plan === null ? "the server gave no estimate that could be read" : `cost ${plan.cost}, ${plan.rows} rows, as the planner estimates`
    ]),
    labelled("reach", [
      `names ${relations.map(encodeTerminalName).join(", ")}`,
      ...below.length === 0 ? [] : [`through them ${below.map(encodeTerminalName).join(", ")}`],
      ...mayCall.length === 0 ? [] : [`may call ${mayCall.join(", ")}`]
    ]),
    labelled(
      "would block",
      obstacles.length === 0 ? ["nothing that this run met"] : obstacles.map(({ code, hint }) => encodeTerminal(`${code}: ${hint}`))
    ),
    labelled("means", ["what one run gave just now; no packet was written, and nothing of it is evidence"])
  ].join("");
}
function toJson2(outcome, rows, exitCode) {
  if (outcome.kind === "blocked") {
    const { code, hint, sqlstate: sqlstate2, executed, milliseconds: milliseconds2 } = outcome;
    return jsonOutput("catalog-try", {
      kind: "blocked",
      code,
      hint,
      sqlstate: sqlstate2,
      executed,
      milliseconds: milliseconds2,
      exit_code: exitCode
    });
  }
  const {
    id,
    columns,
    completeness,
    sqlstate,
    plan,
    milliseconds,
    relations,
    reached,
    mayCall,
    viewFingerprints,
    obstacles
  } = outcome;
  return jsonOutput("catalog-try", {
    kind: "tried",
    id,
    columns,
    rows: outcome.rows.slice(0, rows),
    rows_in_all: outcome.rows.length,
    completeness,
    sqlstate,
    plan,
    milliseconds,
    relations,
    reached,
    may_call: mayCall,
    view_fingerprints: viewFingerprints,
    would_block: obstacles,
    exit_code: exitCode
  });
}
var exitCodeOf = (outcome) => outcome.kind === "blocked" ? 3 : outcome.obstacles.length > 0 ? 2 : 10;
async function runTry(id, options, command, io) {
  refuseWithoutPerson(io);
  const rows = parseRows(options.rows);
  const purpose = parseShort("--purpose", options.purpose);
  const { endpoint, user, database, readPassword } = await parseServer(options, command, io);
  const expectedCatalog = parseDigest("--expect-catalog", options.expectCatalog);
  const catalog = loadCatalog(options.catalog);
  const { tryEntry } = await import("./try-entry-DA4XRNT6.mjs");
  const { openTargetFolder } = await import("./target-folder-MHCI45JB.mjs");
  const { appendLine, toBegun, toEnded, toTried } = await import("./export-log-46UBHPN2.mjs");
  const context = {
    run: io.randomHex(8),
    ids: [id],
    purpose,
    exporter: "NOT STATED",
    at: io.now().toISOString()
  };
  const stopping = new AbortController();
  let outcome;
  try {
    var _stack = [];
    try {
      const folder = __using(_stack, openTargetFolder(join4(resolve4(options.log), "no-packet")));
      const password = await readPassword(openPipedSecrets(["--password-file"]));
      appendLine(folder, toBegun(context));
      const forget = io.onStop?.(() => stopping.abort());
      const started = io.now().getTime();
      try {
        outcome = await tryEntry(
          {
            id,
            purpose,
            catalog,
            ...expectedCatalog === null ? {} : { expectedCatalog },
            endpoint,
            user,
            database,
            password
          },
          { now: io.now, env: io.env, uid: io.uid, signal: stopping.signal }
        );
      } finally {
        forget?.();
      }
      appendLine(
        folder,
        outcome.kind === "blocked" ? toEnded(context, outcome) : toTried(context, toItem(outcome), io.now().getTime() - started)
      );
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      __callDispose(_stack, _error, _hasError);
    }
  } catch (error) {
    if (isExportProblem(error))
      throw new CodedError(error.code, "no line of the log can be written there", error.hint);
    throw error;
  }
  const exitCode = exitCodeOf(outcome);
  io.stdout(options.json === true ? toJson2(outcome, rows, exitCode) : show(outcome, rows));
  io.exit(exitCode);
}
var toItem = ({ id, completeness, sqlstate, rows, milliseconds }) => ({
  id,
  completeness,
  sqlstate,
  rows: rows.length,
  milliseconds
});
function addCatalogTry(catalog, io) {
  const added = catalog.command("try").summary("run one entry read-only and show what would block it; at a terminal, never in CI (10, 2 or 3)").argument("<id>", "query id").requiredOption("--catalog <dir>", "your catalog").option(
    "--expect-catalog <digest>",
    "sha256:\u2026 that `tki catalog fingerprint` prints; required of a catalog with databases or functions of its own"
  ).option("--rows <n>", "how many rows are shown", "20").option("--purpose <text>", "what for; goes into the log", "tried at the bench").option("--log <dir>", "folder of export-log.jsonl", ".");
  withServerOptions(added, null).option("--json", "one JSON document on stdout").addHelpText(
    "after",
    "\nExample:\n  tki catalog try rows/orders --catalog my-catalog --database shop --expect-catalog sha256:\u2026\n"
  ).action((id, options, command) => runTry(id, options, command, io));
}

// src/cli/commands/catalog.ts
var load = (options, io) => loadCatalog(options.catalog ?? resolve5(io.dist, "../catalog"));
var documentLines = ({ documents = [] }) => documents.map(({ id, precedence, governed_surface, path }) => {
  const words = [id.padEnd(44), "doc".padEnd(6), precedence.padEnd(11)].join(" ");
  return `${encodeTerminal(words)} ${encodeTerminalName(governed_surface)}
    ${encodeTerminalName(path)}
`;
});
function list(options, io) {
  const { catalog, digest } = load(options, io);
  const rows = catalog.entries.map((entry) => ({
    id: entry.id,
    result: entry.result,
    precedence: entry.precedence,
    authority_status: entry.authority_status,
    governed_surface: entry.governed_surface,
    live_run_evidence: entry.live_run_evidence,
    purpose: entry.purpose ?? null
  }));
  io.stdout(
    options.json === true ? jsonOutput("catalog-list", {
      exit_code: 0,
      catalog: digest,
      status: catalog.status,
      seal: catalog.seal,
      entries: rows,
      documents: catalog.documents ?? []
    }) : [
      `${encodeTerminal(catalog.catalog_id)}: ${catalog.status}, ${catalog.seal}, ${digest}
`,
      ...rows.map((row) => {
        const words = [row.id.padEnd(44), row.result.padEnd(6), row.precedence.padEnd(11)].join(" ");
        const why = row.purpose === null ? "" : `    ${encodeTerminal(quoted(row.purpose))}
`;
        return `${encodeTerminal(words)} ${encodeTerminalName(row.governed_surface)}
${why}`;
      }),
      ...documentLines(catalog)
    ].join("")
  );
  io.exit(0);
}
function show2(id, options, io) {
  const { catalog, digest } = load(options, io);
  const all = [...catalog.entries, ...catalog.documents ?? []];
  const entry = all.find((candidate) => candidate.id === id);
  if (entry === void 0)
    throw usageError(
      "QUERY_UNKNOWN",
      `${quoted(id)} is not in the catalog`,
      "`tki catalog list` shows the ids."
    );
  if (options.json === true) io.stdout(jsonOutput("catalog-show", { exit_code: 0, catalog: digest, entry }));
  else {
    for (const [name, value] of Object.entries(entry)) {
      const text = typeof value === "string" ? encodeTerminalName(value.trimEnd()) : encodeTerminal(JSON.stringify(value));
      io.stdout(labelled(name, [text]));
    }
  }
  io.exit(0);
}
function fingerprint(options, io) {
  showFingerprint(load(options, io), options, io);
}
function describe(decision) {
  switch (decision.kind) {
    case "accepted":
      return `accepted   reads ${decision.relations.map(encodeTerminalName).join(", ")}`;
    case "denied":
      return encodeTerminal(`denied     ${decision.code} at ${quoted(decision.where)}: ${decision.hint}`);
  }
}
function toShown({ name, decision }) {
  if (decision.kind === "denied") {
    const { kind, code, where, hint } = decision;
    return { name, decision: { kind, code, where, hint } };
  }
  if (!("isCount" in decision)) return { name, decision };
  const { isCount, ...accepted } = decision;
  return { name, decision: { ...accepted, is_count: isCount } };
}
function finish(command, judged, options, io, documents = []) {
  const deniedOf = (among) => among.filter(({ decision }) => decision.kind === "denied").length;
  const all = [...judged, ...documents];
  const denied = deniedOf(all);
  const exitCode = denied > 0 || all.length === 0 ? 4 : 10;
  if (options.json === true)
    io.stdout(jsonOutput(command, { exit_code: exitCode, decisions: all.map(toShown), denied }));
  else {
    for (const { name, decision } of all)
      io.stdout(`${encodeTerminal(name.padEnd(44))} ${describe(decision)}
`);
    const accepted = judged.length - deniedOf(judged);
    io.stdout(`${accepted} of ${judged.length} accepted by the gate; acceptance is not approval
`);
    const named = documents.length - deniedOf(documents);
    if (documents.length > 0) io.stdout(`${named} of ${documents.length} documents may be requested
`);
  }
  io.exit(exitCode);
}
async function check(options, io) {
  const { catalog } = load(options, io);
  const { judgeEntry } = await import("./judge-entry-OUC3ACK6.mjs");
  const { judgeDocument } = await import("./judge-document-IP2MVEWO.mjs");
  const { createParser } = await import("./parser-HJDQB63A.mjs");
  const parser = createParser();
  const judged = [];
  for (const entry of catalog.entries)
    judged.push({ name: entry.id, decision: await judgeEntry(entry, catalog, parser) });
  const documents = (catalog.documents ?? []).map((document) => ({
    name: document.id,
    decision: judgeDocument(document, catalog)
  }));
  finish("catalog-check", judged, options, io, documents);
}
async function gateFile(file, options, io) {
  const { catalog } = load(options, io);
  const sql = readText("the SQL file", file, CATALOG_LIMIT_BYTES);
  const { gateEach } = await import("./gate-XESKAVXK.mjs");
  const { createParser } = await import("./parser-HJDQB63A.mjs");
  const relations = catalog.entries.flatMap((entry) => entry.relations);
  const decisions = await gateEach(
    sql,
    {
      relations,
      prohibitedJoins: catalog.prohibited.joins,
      functions: (catalog.functions ?? []).filter(isSignature)
    },
    createParser()
  );
  const judged = decisions.map((decision, index) => ({ name: `statement ${index + 1}`, decision }));
  finish("catalog-gate", judged, options, io);
}
function addCatalog(program, io) {
  const catalog = program.command("catalog").summary("read the pinned catalog, and try a query against the gate");
  catalog.allowExcessArguments().action(() => {
    const [unknown] = catalog.args;
    if (unknown !== void 0)
      throw usageError(
        "UNKNOWN_COMMAND",
        `unknown command ${quoted(unknown)}`,
        "`tki catalog` lists its commands."
      );
    catalog.outputHelp();
    io.exit(0);
  });
  const add2 = (command) => command.option("--catalog <dir>", "the catalog (default: the one shipped beside this program)").option("--json", "one JSON document on stdout");
  add2(catalog.command("list").summary("the named queries")).addHelpText("after", "\nExample:\n  tki catalog list\n").action((options) => list(options, io));
  add2(catalog.command("show").summary("one entry with its SQL").argument("<id>", "query id")).addHelpText("after", "\nExample:\n  tki catalog show count/dot_tools\n").action((id, options) => show2(id, options, io));
  add2(catalog.command("check").summary("schema, digests and the gate for every entry (10 or 4)")).addHelpText("after", "\nExample:\n  tki catalog check --catalog my-catalog\n").action((options) => check(options, io));
  add2(
    catalog.command("fingerprint").summary("digest of the catalog with its SQL; its views beside a packet\u2019s")
  ).option("--packet <file>", "an exported packet: compares the view fingerprints that it found (10 or 2)").addHelpText("after", "\nExample:\n  tki catalog fingerprint --catalog my-catalog --packet packet.json\n").action((options) => fingerprint(options, io));
  add2(
    catalog.command("gate").summary("the gate's decision for each statement of a file (10 or 4)").argument("<file>", "SQL file")
  ).addHelpText("after", "\nExample:\n  tki catalog gate draft.sql\n").action((file, options) => gateFile(file, options, io));
  addCatalogNew(catalog, io);
  addCatalogAdd(catalog, io);
  addCatalogLint(catalog, io);
  addCatalogTry(catalog, io);
}
export {
  addCatalog
};
