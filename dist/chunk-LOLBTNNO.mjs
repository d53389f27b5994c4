import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  toSqlstate
} from "./chunk-QEG6CPXX.mjs";

// src/export/server/wire-notice.ts
var noRemarks = () => ({ count: 0, sqlstate: void 0 });
function sqlstateOf(body) {
  for (let at = 0; at < body.length && body[at] !== 0; ) {
    const end = body.indexOf(0, at + 1);
    if (end < 0) return void 0;
    if (body[at] === 67) return toSqlstate(body.toString("latin1", at + 1, end));
    at = end + 1;
  }
  return void 0;
}
function addRemark(remarks, body) {
  if (remarks.count === 0) remarks.sqlstate = sqlstateOf(body);
  remarks.count += 1;
}
var toWords = ({ count, sqlstate }) => `${String(count)} ${count === 1 ? "remark" : "remarks"} of the server (SQLSTATE ${sqlstate ?? "missing"})`;

// src/export/server/refusals.ts
var quoted = (name) => `"${name.replaceAll('"', '""')}"`;
var toIdentifier = (relation) => relation.split(".").map(quoted).join(".");
function whyNotLocked(relation, sqlstate, role) {
  const [schema = ""] = relation.split(".");
  switch (sqlstate) {
    case "42501":
      return `${relation} is not readable for this role; its owner says: GRANT USAGE ON SCHEMA ${quoted(schema)} TO ${quoted(role)}; GRANT SELECT ON ${toIdentifier(relation)} TO ${quoted(role)};`;
    case "55P03":
    case "40P01":
      return `${relation} is locked by another session, perhaps a migration; nothing waits longer than a second, so export again when it is done`;
    case "42P01":
      return `${relation} does not exist in this database; check its name, its schema and --database`;
    case "3F000":
      return `${relation}: its schema does not exist in this database; check --database`;
    case "42809":
      return `${relation} is neither a table nor a view, and cannot be locked; ask the database's owner to make a view of it, and name the view`;
    case "57014":
      return `${relation}: the statement was cancelled on the server; export again`;
    default:
      return `${relation} could not be locked: missing, not readable, or not a table or view`;
  }
}
function whyNotConnected(sqlstate) {
  switch (sqlstate) {
    case "53300":
      return {
        code: "SERVER_BUSY",
        hint: "too many connections: the server or the role has no room; neither password nor role is wrong. Export again, or have max_connections or the role’s CONNECTION LIMIT raised"
      };
    case "57P03":
      return { code: "SERVER_BUSY", hint: "the server is starting, stopping or recovering; export again" };
    case "28P01":
      return { code: "AUTHENTICATION_REFUSED", hint: "the server refused the password of this role" };
    case "28000":
      return {
        code: "AUTHENTICATION_REFUSED",
        hint: "no line of pg_hba.conf lets this role in from here, or the role may not log in"
      };
    case "3D000":
      return {
        code: "AUTHENTICATION_REFUSED",
        hint: "the database does not exist on this server; check --database"
      };
    case "42501":
      return {
        code: "AUTHENTICATION_REFUSED",
        hint: "the role may not connect to this database; its owner says: GRANT CONNECT ON DATABASE … TO the role"
      };
    default:
      return {
        code: "AUTHENTICATION_REFUSED",
        hint: "the server refused the connection: user, password, database, or a login trigger that failed"
      };
  }
}
function whyItemFailed(sqlstate, columns) {
  switch (sqlstate) {
    case "42501":
      return "the role lost its privilege, or a policy of row-level security would have left rows out: row_security is off, so that it is an error and not a smaller number";
    case "42703":
      return `the text names a column that is not there; its entry expects ${columns.slice(0, 10).join(", ")}`;
    case "57014":
      return "the statement was cancelled on the server before its timeout; export again";
    case "22012":
      return "a division by zero; write NULLIF(x, 0) for the divisor where the catalog lists it";
    case "22P02":
    case "22007":
      return "a text that is not a value of the type it is cast to; leave such rows out with WHERE";
    default:
      return void 0;
  }
}

export {
  noRemarks,
  addRemark,
  toWords,
  toIdentifier,
  whyNotLocked,
  whyNotConnected,
  whyItemFailed
};
