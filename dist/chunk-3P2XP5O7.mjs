import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  toSqlstate
} from "./chunk-Z4RQ2R3K.mjs";

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

// src/export/server/sqlstates.ts
var because = (means, next) => ({ means, next });
var again = "export again";
var look = "the log of the server has the message; show it to the database\u2019s owner";
var sqlstates = {
  "01": because("the server warned", look),
  "08": because(
    "the connection broke, or something before the server speaks another protocol",
    "connect to the server itself, past a pooler"
  ),
  "0A": because("this server does not have what was requested", look),
  "20": because("no branch of a CASE matched in a function of a view", look),
  "21": because(
    "a subquery gave more than one row where one value belongs",
    "correct the subquery, and have the entry reviewed"
  ),
  "22": because(
    "a value cannot be computed, cast or written",
    "leave such rows out with WHERE, and have the entry reviewed"
  ),
  "22003": because(
    "a number is too large for its type",
    "cast it to numeric before it is computed, where the catalog lists that"
  ),
  "22007": because("a text is no value of the type that it is cast to", "leave such rows out with WHERE"),
  "22012": because("a division by zero", "write NULLIF(x, 0) for the divisor where the catalog lists it"),
  "22021": because("a stored text is not in the encoding of the database", look),
  "22P02": because("a text is no value of the type that it is cast to", "leave such rows out with WHERE"),
  "22P05": because("a character has no form in UTF-8", look),
  "23": because("a constraint was broken, which a read cannot do: a function of a view writes", look),
  "24": because("a cursor is in the wrong state", again),
  "25": because(
    "the transaction refused it: something tried to write in a READ ONLY transaction, or its state is another",
    "look at what the view calls; nothing that writes is ever read through"
  ),
  "25P02": because("an earlier error aborted the transaction", again),
  "25P03": because(
    "the server ended the session: it sat idle in its transaction for too long",
    `see how busy this machine is; ${again}`
  ),
  "25P04": because(
    "the server ended the session: its own limit for a transaction is shorter than the run",
    "ask for fewer queries at a time"
  ),
  "26": because(
    "a prepared statement is missing: something between us and the server shares sessions",
    "connect to the server itself, past a pooler"
  ),
  "28": because("the server does not let this role in", "look at the role and at pg_hba.conf"),
  "28000": because(
    "no line of pg_hba.conf lets this role in from here, or the role may not log in",
    "have a line for role, database and address put there, with scram-sha-256"
  ),
  "28P01": because(
    "the server refused the password of this role",
    "look at the password file; after ALTER ROLE \u2026 PASSWORD it is another"
  ),
  "2F": because("a function of a view tried what it may not", look),
  "34": because(
    "a cursor is missing: something between us and the server shares sessions",
    "connect to the server itself, past a pooler"
  ),
  "38": because("a function of a view failed outside of SQL", look),
  "39": because("a function of a view failed outside of SQL", look),
  "3B": because(
    "a savepoint is missing: something ended our transaction",
    "connect to the server itself, past a pooler"
  ),
  "3D": because("the database does not exist on this server", "look at --database, in exactly these letters"),
  "3F": because(
    "the schema does not exist in this database",
    "look at its name in the catalog, and at --database"
  ),
  "40": because("the server rolled the transaction back: another session wrote at the same time", again),
  "40P01": because("another session and this run waited for each other", `${again} when nobody migrates`),
  "42": because(
    "the text does not fit this database: a name, a type or a right",
    "`tki catalog check`, and \\d in psql, show what differs; have the entry reviewed"
  ),
  "42501": because("the role has no right on it", "have its owner GRANT it"),
  "42601": because(
    "the server reads the text in another way than the gate",
    "report it with the entry: both have PostgreSQL\u2019s own grammar"
  ),
  "42703": because(
    "the text names a column that is not there",
    "correct the column, and have the entry reviewed"
  ),
  "42704": because(
    "the text names a type or a setting that is not there",
    "look whether its extension is installed; have the entry reviewed"
  ),
  "42804": because("two types that do not go together", "cast one of them, and have the entry reviewed"),
  "42809": because(
    "it is another kind of thing than was expected",
    "let the database\u2019s owner make a view of it, and name the view"
  ),
  "42883": because(
    "a function or operator does not exist for these types",
    "cast one side, and have the entry reviewed"
  ),
  "42P01": because(
    "the relation does not exist in this database",
    "look at its name and its schema, or at --database"
  ),
  "44": because("a view refused a row, which cannot happen to a read", look),
  "53": because(
    "the server has no room for this",
    "export again when it is less busy, or ask for less at a time"
  ),
  "53100": because(
    "the disk of the server is full",
    "tell its owner; the query may need a large sort: narrow it"
  ),
  "53200": because(
    "the server is out of memory, or of room for locks",
    "ask for fewer queries at a time; have max_locks_per_transaction raised"
  ),
  "53300": because(
    "too many connections: the server or the role has no room; neither password nor role is wrong",
    "export again, or have max_connections or the role\u2019s CONNECTION LIMIT raised"
  ),
  "53400": because(
    "a limit that was set for this role or server is used up, such as temp_file_limit",
    "narrow the query, or have the limit raised"
  ),
  "54": because(
    "the statement is too large or too deep for the server",
    "make it simpler, or let the database\u2019s owner make a view of it"
  ),
  "55": because("it is not in a state in which it can be read", again),
  "55000": because(
    "the database takes no connections, or what is read is not ready: a materialized view without its data",
    "have ALTER DATABASE \u2026 ALLOW_CONNECTIONS or REFRESH MATERIALIZED VIEW run by its owner"
  ),
  "55006": because("another session uses it right now", again),
  "55P03": because(
    "another session has locked it, perhaps a migration; nothing waits longer than a second",
    `${again} when they are done`
  ),
  "57": because("a person, or the server itself, ended it", again),
  "57014": because("the statement was cancelled on the server before its time", again),
  "57P01": because(
    "an administrator ended the connection, or the server shuts down",
    `${again} when it is up`
  ),
  "57P02": because(
    "the server crashed and starts again",
    `${again} when it is up; an UNLOGGED table is empty after that`
  ),
  "57P03": because("the server is starting, stopping or recovering", again),
  "57P04": because("the database was dropped", "look at --database"),
  "57P05": because("the server ended the session: it sat idle", again),
  "58": because(
    "the system below the server failed: a file or a library is missing, or a disk is broken",
    look
  ),
  "58P01": because(
    "the server misses a file or a library, one of session_preload_libraries perhaps",
    "tell the server\u2019s owner; RESET of the role\u2019s setting lets the role in again"
  ),
  "72": because("the snapshot is too old to be read from", "ask for fewer queries at a time"),
  F0: because("the configuration of the server is broken", look),
  HV: because("a foreign table failed", "export from ordinary tables and views"),
  P0: because("a function of the database, a login trigger perhaps, raised an error", look),
  XX: because(
    "the server found itself broken: an internal error, or damaged data",
    "believe nothing that it says; tell its owner at once"
  ),
  XX001: because(
    "damaged data: a page of a table cannot be read",
    "believe nothing that it says; tell its owner at once"
  ),
  XX002: because(
    "a damaged index",
    "tell its owner: REINDEX; rows that were read through it before can be wrong"
  )
};
var known = sqlstates;
function causeOf(sqlstate) {
  const found = [sqlstate, sqlstate.slice(0, 2)].find((key) => Object.hasOwn(known, key));
  return known[found ?? ""] ?? because(
    "a code that this release has no words for",
    `appendix A of PostgreSQL\u2019s documentation has them all; ${look}`
  );
}

// src/export/server/refusals.ts
var quoted = (name) => `"${name.replaceAll('"', '""')}"`;
var toIdentifier = (relation) => relation.split(".").map(quoted).join(".");
var inWords = (sqlstate) => {
  const { means, next } = causeOf(sqlstate);
  return `${means}; ${next}`;
};
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
      return `${relation}: ${inWords(sqlstate)}`;
  }
}
var ofTheServer = /* @__PURE__ */ new Set(["0A", "54", "55", "58", "F0", "XX"]);
function toCode(sqlstate) {
  if (sqlstate === "57P04") return "SERVER_REFUSED";
  const kind = sqlstate.slice(0, 2);
  if (kind === "53" || kind === "57") return "SERVER_BUSY";
  return ofTheServer.has(kind) ? "SERVER_REFUSED" : "AUTHENTICATION_REFUSED";
}
function whyNotConnected(sqlstate, { user, database }) {
  const hint = sqlstate === "42501" ? `the role may not connect to this database; its owner says: GRANT CONNECT ON DATABASE ${quoted(database)} TO ${quoted(user)};` : `while connecting: ${inWords(sqlstate)}`;
  return { code: toCode(sqlstate), hint };
}
function whyItemFailed(sqlstate, columns, guarded = []) {
  switch (sqlstate) {
    case "42501":
      return guarded.length === 0 ? "the role lost its right while the export ran; have the GRANT given again, and export again" : `row-level security is on for ${guarded.join(", ")}: a policy would leave rows out for this role, and row_security is off, so that it is an error and not a smaller number; let the owner make a view of what the role may see, and name the view`;
    case "42703":
      return `the text names a column that is not there; its entry expects ${columns.slice(0, 10).join(", ")}`;
    default:
      return inWords(sqlstate);
  }
}
var whyCheckFailed = (what, sqlstate) => `${what} failed on the server: ${inWords(sqlstate)}`;

// src/export/server/wire-result.ts
var { isUtf8 } = require("node:buffer");
function readDescription(body) {
  const count = body.length >= 2 ? body.readUInt16BE(0) : 0;
  let offset = 2;
  for (let index = 0; index < count; index++) {
    const end = body.indexOf(0, offset);
    if (end < 0 || end + 19 > body.length || !isUtf8(body.subarray(offset, end)))
      return { kind: "wrong", what: "described a column wrongly" };
    if (body.readUInt16BE(end + 17) !== 0)
      return { kind: "wrong", what: "answers in binary, which was not requested" };
    offset = end + 19;
  }
  if (offset !== body.length) return { kind: "wrong", what: "described its columns wrongly" };
  return { kind: "columns", count };
}
var lengthAt = (bytes, at) => (bytes[at] ?? 0) << 24 | (bytes[at + 1] ?? 0) << 16 | (bytes[at + 2] ?? 0) << 8 | (bytes[at + 3] ?? 0);
function faultOfRow(bytes, start, end, columns) {
  const count = end - start >= 2 ? bytes.readUInt16BE(start) : -1;
  if (count !== columns) return "sent a row with another number of columns than it described";
  let offset = start + 2;
  for (let index = 0; index < count; index++) {
    const length = offset + 4 <= end ? lengthAt(bytes, offset) : -2;
    offset += 4;
    if (length === -1) continue;
    if (length < 0 || offset + length > end || !isText(bytes, offset, offset + length))
      return "sent a value that is not text";
    offset += length;
  }
  return offset === end ? null : "sent a row with bytes left over";
}
var SHORT_VALUE_BYTES = 64;
function isText(body, start, end) {
  let plain = end - start <= SHORT_VALUE_BYTES;
  for (let at = start; plain && at < end; at++) {
    const byte = body[at] ?? 0;
    plain = byte > 0 && byte < 128;
  }
  if (plain) return true;
  const value = body.subarray(start, end);
  return isUtf8(value) && !value.includes(0);
}

export {
  noRemarks,
  addRemark,
  toWords,
  toIdentifier,
  whyNotLocked,
  whyNotConnected,
  whyItemFailed,
  whyCheckFailed,
  readDescription,
  lengthAt,
  faultOfRow
};
