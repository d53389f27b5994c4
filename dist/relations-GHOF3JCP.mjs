import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  assertSafe,
  begin,
  openSession
} from "./chunk-VI3NSWBG.mjs";
import "./chunk-3P2XP5O7.mjs";
import "./chunk-AMWFY7NC.mjs";
import {
  PREFLIGHT_LIMIT_BYTES
} from "./chunk-IGOVUKX4.mjs";
import {
  ExportProblem
} from "./chunk-Z4RQ2R3K.mjs";
import {
  isProhibitedDatabase
} from "./chunk-JDNDBO6H.mjs";
import {
  __callDispose,
  __using
} from "./chunk-PNNCTF7Q.mjs";

// src/export/relations.ts
var RELATION_LIMIT = 5e3;
var COLUMN_LIMIT = 1e5;
var RELATIONS = `SELECT c.oid, n.nspname, c.relname, c.relkind, pg_catalog.has_table_privilege(c.oid, 'SELECT')
  FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE c.oid >= 16384 AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition
  AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%' ORDER BY n.nspname, c.relname`;
var COLUMNS = `SELECT a.attrelid, a.attname FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
  WHERE a.attnum > 0 AND NOT a.attisdropped AND c.oid >= 16384 AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition
  ORDER BY a.attrelid, a.attnum`;
async function readRelations(options) {
  var _stack = [];
  try {
    if (isProhibitedDatabase(options.database))
      throw new ExportProblem("DATABASE_DENIED", "postgres, template0 and template1 are never read");
    const session = __using(_stack, await openSession(options), true);
    await begin(session, []);
    await assertSafe(session, options.database);
    const found = await session.read(RELATIONS, { bytes: PREFLIGHT_LIMIT_BYTES, rows: RELATION_LIMIT });
    const columns = /* @__PURE__ */ new Map();
    for (const [oid, name] of await session.read(COLUMNS, {
      bytes: PREFLIGHT_LIMIT_BYTES,
      rows: COLUMN_LIMIT
    })) {
      const known = columns.get(oid ?? "");
      if (known === void 0) columns.set(oid ?? "", [name ?? ""]);
      else known.push(name ?? "");
    }
    await session.command("COMMIT", "COMMIT");
    return found.map(([oid, schema, name, kind, readable]) => ({
      schema: schema ?? "",
      name: name ?? "",
      kind: kind ?? "?",
      columns: columns.get(oid ?? "") ?? [],
      readable: readable === "t"
    }));
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
export {
  readRelations
};
