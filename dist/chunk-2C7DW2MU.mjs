import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  copyRegular,
  locate
} from "./chunk-CWTNM3BP.mjs";
import {
  isDigest,
  isDiskFull,
  isGitHubHost,
  runIdPattern,
  workflowPattern
} from "./chunk-2FAVEOAC.mjs";

// src/formats/coded-error.ts
var CodedError = class extends Error {
  code;
  hint;
  constructor(code, message, hint, options) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
};
function isCoded(error, ...codes) {
  return error instanceof CodedError && codes.includes(error.code);
}

// src/formats/words/export-problems.ts
var because = (means, next) => ({ means, next });
var exportProblems = {
  // asked for something that the contract refuses; nothing was executed
  NO_QUERY_ID: because("No query was named.", "`tki catalog list` shows the ids."),
  TOO_MANY_QUERIES: because("More than 25 queries in one export.", "Make several exports."),
  DUPLICATE_QUERY_ID: because("One query is named twice.", "Name it once."),
  ALL_REFUSED: because('There is no "all": each query is requested by name.', "Name each query."),
  UNKNOWN_QUERY_ID: because("The pinned catalog has no such query.", "`tki catalog list` shows the ids."),
  ENTRY_DENIED: because(
    "The gate denies the entry\u2019s text, or the entry claims what an unsealed catalog cannot give.",
    "`tki catalog check` shows where; have the entry corrected and reviewed."
  ),
  PROHIBITED_JOIN: because(
    "The query reaches, through its views, two corpora that are reported side by side only.",
    "Read each corpus in its own query."
  ),
  DATABASE_DENIED: because(
    "The database is not on the list of the catalog, is one of PostgreSQL\u2019s own, or is not the one that the entry belongs to.",
    "Name a database of the catalog exactly as it has it; postgres, template0 and template1 are never read."
  ),
  CATALOG_NOT_EXPECTED: because(
    "The catalog is not the one whose digest the caller expects; or it has databases or functions of its own, and the caller named no digest.",
    "Have the catalog reviewed, then give its digest: --expect-catalog sha256:\u2026, which `tki catalog fingerprint` prints."
  ),
  CALLEE_DIFFERS: because(
    "A function, operator or cast that the catalog lists is not as PostgreSQL made it: another oid, owner, language, volatility or source, or has a user\u2019s function beside it.",
    "Have a superuser look at pg_catalog of this database; until then leave the query out."
  ),
  PURPOSE_MISSING: because("The export has no stated purpose.", "Give --purpose TEXT."),
  // the way to the server
  AUTHORITY_UNREADABLE: because(
    "The file of --ca holds no certificate, or one that cannot be read. Without a CA of yours, Node would use its own list.",
    "Give a PEM file with the server\u2019s CA certificate, and nothing broken in it."
  ),
  PLAINTEXT_REFUSED: because(
    "The server has no TLS; over TCP neither password nor rows are sent in clear.",
    "Turn on TLS on the server, or use its unix socket."
  ),
  ENVIRONMENT_REFUSED: because(
    "A variable of the environment would change what the connection means.",
    "Unset the variable that the hint names."
  ),
  SOCKET_OWNER: because(
    "The socket or its folder belongs to an account that nobody named, or everybody can write into the folder.",
    "Name the server\u2019s account with --socket-owner, or move the socket to a folder of its own."
  ),
  CONNECT_FAILED: because(
    "No connection, or a certificate that --ca does not cover.",
    "Check host, port, --ca and the server."
  ),
  CONNECT_DEADLINE: because(
    "The server did not accept the connection within 10 seconds.",
    "Check the server."
  ),
  AUTHENTICATION_REFUSED: because(
    "The server refused user, password or database, or could not show that it knows the password; or it asks for one, and none was given.",
    "Look up the SQLSTATE beside it; check role, password file and pg_hba.conf."
  ),
  SERVER_BUSY: because(
    "The server has no room for another connection, or is starting or stopping. Nothing is wrong with role or password.",
    "Export again; have max_connections, or the role\u2019s CONNECTION LIMIT, raised if it happens again."
  ),
  SERVER_REFUSED: because(
    "The server speaks of itself: a database that takes no connections or was dropped, a library that is missing, a broken disk. Nothing is wrong with role or password.",
    "Look up the SQLSTATE beside it, and show it to the server\u2019s owner."
  ),
  AUTHENTICATION_METHOD: because(
    "The server asked for the password in clear, as MD5, or by a method other than SCRAM-SHA-256. Nothing of it was sent.",
    "Set scram-sha-256 in pg_hba.conf, and set the role\u2019s password again."
  ),
  SERVER_NOT_PROVEN: because(
    "Over TCP the server accepted us without showing that it knows the password.",
    "Set scram-sha-256 in pg_hba.conf; if it is set, this is not your server."
  ),
  SCRAM_ITERATIONS: because(
    "The server asks for fewer than 4,096 or more than 100,000 SCRAM rounds.",
    "Set scram_iterations within these bounds and set the role\u2019s password again."
  ),
  // what the server is, or did
  PROTOCOL_VIOLATION: because(
    "The server broke PostgreSQL\u2019s protocol: a wrong order, tag or column, or bytes that are not text.",
    "Do not use this server, or the proxy in front of it, until you know what it is."
  ),
  MESSAGE_LIMIT: because(
    "The server announced a message larger than any of its kind.",
    "As for PROTOCOL_VIOLATION."
  ),
  RUN_LIMIT: because("The server sent more bytes than one run takes.", "Export fewer or narrower queries."),
  ROW_FLOOD: because("The server sent more rows than requested.", "As for PROTOCOL_VIOLATION."),
  STATEMENT_DEADLINE: because(
    "A statement had no answer, and the server\u2019s own timeout did not end it.",
    "Check the server, then export again."
  ),
  RUN_DEADLINE: because(
    "The export took longer than 180 seconds, too long to count as one moment.",
    "Export fewer queries at a time."
  ),
  INTERRUPTED: because(
    "Ctrl-C or a signal stopped the export. The running statement was cancelled on the server.",
    "Export again when it can finish."
  ),
  SERVER_VERSION: because(
    "The server is older than PostgreSQL 15 or newer than 18; its stored definitions were never studied.",
    "Export from a server of these versions, or from a newer release of this tool."
  ),
  DEFINITIONS_CHANGED: because(
    "While the rows were read, a function, cast, operator, type, partition, index or statistics object of a user was created, changed or dropped, or something was renamed whose name appears in a row: what was judged before may not be what was read.",
    "Export again when no migration is running; if it happens again, find out who runs one."
  ),
  CONNECTION_LOST: because("The connection ended in the middle of a statement.", "Export again."),
  STATEMENT_FAILED: because(
    "A statement of the export step itself failed, so what it checks is not known.",
    "Look up the SQLSTATE beside it; check what the role may read of pg_catalog."
  ),
  SETTING_DIFFERS: because(
    "A setting is not what was requested: a pooler, the role\u2019s own settings or a login trigger changed it.",
    "Connect directly, not through the pooler; reset what ALTER ROLE or the trigger sets."
  ),
  ROLE_UNSAFE: because(
    "The role has an attribute or a membership, owns the database, or is not the one that logged in.",
    "Export with a role that may log in and SELECT, and nothing else."
  ),
  SESSION_NOT_CLEAN: because(
    "The session was already in use: something ran in it before us.",
    "Connect directly, not through the pooler."
  ),
  RELATION_NOT_LOCKED: because(
    "A relation is missing, not readable for the role, locked by another session, or neither table nor view.",
    "The hint says which: the GRANT that is missing, to wait, or to have the catalog corrected."
  ),
  // what a relation reaches
  RELATION_MISSING: because("The server has no such relation.", "Have the catalog corrected."),
  SURFACE_KIND_DIFFERS: because(
    "A view where the catalog has a table, or the reverse.",
    "Check what replaced it, then pin it again."
  ),
  COLUMN_MISSING: because(
    "A qualified name is not a column of its relation; PostgreSQL would call a function of that name.",
    "Correct the column in the query, and pin the text again."
  ),
  REACHES_FUNCTION: because(
    "Reading the relation would run a function that is not PostgreSQL\u2019s own, is volatile or SECURITY DEFINER.",
    'Export from a relation that runs nothing: see docs/export.md, "The preflight".'
  ),
  REACHES_RELATION_KIND: because(
    "The relation reaches a foreign table or another kind that is not read.",
    "Export from ordinary tables and views."
  ),
  REACHES_COLLATION: because(
    "The relation reaches a collation in which different texts are equal.",
    "Export from a relation without it."
  ),
  DEFINITION_UNREADABLE: because(
    "A stored definition is not of the grammar in which PostgreSQL writes it, or holds a number that no known field explains.",
    "Look up the version of the server; a newer release of this tool may know what it holds."
  ),
  COLLATION_VERSION: because(
    "A collation that the query reaches was recorded under another version of its library: an index that was built with the earlier one can miss rows.",
    "REINDEX what depends on it, then ALTER COLLATION or ALTER DATABASE \u2026 REFRESH VERSION; then export again."
  ),
  SERVER_WARNED: because(
    "The server warned while the checks of the export step ran, so what they say is in doubt. An item during which it warned is an ERROR with the SQLSTATE of the first warning.",
    "Look into the log of the server; export again when nothing there is in doubt."
  ),
  REACHES_OWN_RELATION: because(
    "The exporting role owns something that the query reaches, so it could change it.",
    "Give the relation to another owner."
  ),
  CATALOG_SHADOWED: because(
    "Something was added to pg_catalog, where names are looked up first.",
    "Remove what was added; find out who did it."
  ),
  // a knowledge base
  KB_NOT_NAMED: because(
    "A document was requested without naming its server and token.",
    "Give --kb-url and --kb-token-file."
  ),
  KB_TOKEN_MALFORMED: because(
    "The token is not one line of at least 16 characters that a token can have. Nothing was sent.",
    "Put the token of a reading role into the file, and nothing else."
  ),
  KB_TOKEN_REFUSED: because(
    "The knowledge base does not know the token.",
    "Check the token file, and that its user is active."
  ),
  KB_ROLE_ADMIN: because(
    "The token\u2019s role has admin access: anyone with the token could change everything.",
    "Give the token of a role that may read the collection and nothing else; see docs/export.md."
  ),
  KB_ROLE_WRITES: because(
    "The token\u2019s role may change a collection that is read, or one of Directus itself.",
    "Take every permission but read away from its policies, and app access too."
  ),
  KB_ROLE_UNKNOWN: because(
    "The knowledge base does not say what the token\u2019s role may do. What is not known to be harmless is not used.",
    "Directus 11 or later says it; check whether a proxy drops the token or the two paths that are requested."
  ),
  KB_REDIRECT: because(
    "The knowledge base redirected us. A redirect is never followed: it would take the token along.",
    "Name the server itself with --kb-url."
  ),
  KB_CONNECT_FAILED: because(
    "No connection to the knowledge base, a certificate that --kb-ca does not cover, or a connection that ended in mid-answer.",
    "Check --kb-url, --kb-ca and the server."
  ),
  KB_ANSWER_REFUSED: because(
    "An answer is not what was requested: not JSON, encoded, a member twice, other fields, or another document.",
    "Do not use this server, or the proxy in front of it, until you know what it is."
  ),
  // a native gateway, spoken to over MCP
  GATEWAY_NOT_STARTED: because(
    "The command of the gateway cannot be started.",
    "Give it after `--`, as you would type it: tki export \u2026 --gateway mcp -- COMMAND ARGUMENT\u2026."
  ),
  GATEWAY_CONNECT_FAILED: because(
    "No connection to the gateway, a certificate that --gateway-ca does not cover, or a connection that ended in mid-answer.",
    "Check --gateway-url, --gateway-ca and the server."
  ),
  GATEWAY_ENDED: because(
    "The gateway ended while it was needed.",
    "Start its command by hand and look at what it says; then export again."
  ),
  GATEWAY_DEADLINE: because(
    "The gateway did not start in time, or the whole run took longer than one export may.",
    "Check the gateway; export fewer queries at a time."
  ),
  GATEWAY_REDIRECT: because(
    "The gateway redirected us. A redirect is never followed: it would take the token and the queries along.",
    "Name the server itself with --gateway-url."
  ),
  GATEWAY_STATUS: because(
    "The gateway answered with a status that MCP does not allow there.",
    "See whether --gateway-url and its path name an MCP server over streamable HTTP."
  ),
  GATEWAY_TOKEN_REFUSED: because(
    "The gateway refused us, with this token or without one.",
    "Give --gateway-token-file FILE with the token of a role that reads."
  ),
  GATEWAY_TOKEN_MALFORMED: because(
    "The token is not one line of at least 16 characters that a token can have. Nothing was sent.",
    "Put the token into the file, and nothing else."
  ),
  GATEWAY_PROTOCOL: because(
    "The gateway broke MCP: not JSON, a member twice, an answer to nothing, another version, a malformed name.",
    "Do not use this gateway until you know what it is; a server that prints a greeting to its output does this."
  ),
  GATEWAY_TOO_LARGE: because(
    "The gateway sent more than one message (16 MiB) or one run (512 MiB) may take.",
    "Export fewer or narrower queries."
  ),
  GATEWAY_CALLS_BACK: because(
    "The gateway asked us for a model\u2019s answer, a person\u2019s, or a list of folders. The client offers none of them and said so.",
    "Do not use this gateway for an export; ask its owner why it asks."
  ),
  GATEWAY_TOOL_MISSING: because(
    "The gateway has no tool of that name, or more than one.",
    "Name its read-only query tool: --gateway-tool NAME, or a mapping."
  ),
  GATEWAY_TOOL_DIFFERS: because(
    "The tool does not take the arguments that the mapping declares, or wants others besides.",
    "Correct --gateway-argument or the mapping."
  ),
  GATEWAY_TOOL_WRITES: because(
    "The tool says of itself that it is not read-only, or destructive.",
    "Name the gateway\u2019s read-only query tool."
  ),
  GATEWAY_TOOL_CHANGED: because(
    "After the last read the gateway described its tool, or itself, differently from before the first.",
    "Ask the gateway\u2019s owner what changed; then export again."
  ),
  GATEWAY_DOCUMENT: because(
    "A document of the knowledge base was requested through a database\u2019s gateway.",
    "Export documents in a run of their own, without --gateway."
  ),
  // answers that someone brings
  ANSWERS_UNREADABLE: because(
    "The folder of --answers cannot be read, is empty, or holds something that is not an answer file. Nothing in it is skipped.",
    "One JSON file per id, and nothing else in the folder: see docs/export.md."
  ),
  ANSWER_MALFORMED: because(
    "A file does not hold exactly named_query_id, observation_ts and answer.",
    "The hint names the file: see docs/export.md for what it has to hold."
  ),
  ANSWER_TIME: because(
    "An answer has no time of observation, or one that lies in the future.",
    "Write when it was obtained, in UTC: 2026-06-10T08:00:00Z. Without that nobody can tell how old it is."
  ),
  ANSWER_NAMES_SQL: because(
    "An answer holds a member called sql. A packet names its query and never carries it.",
    "Give the answer as the gateway gave it, without the statement; declare nothing of that name in the mapping."
  ),
  ANSWER_REFUSED: because(
    "An answer is an error message, has other columns than the catalog\u2019s entry, or another shape than the mapping declares.",
    "The hint names the file and why; obtain that answer again, or leave it out."
  ),
  // ours
  PACKET_NOT_WRITTEN: because(
    "The packet or its log cannot be written there.",
    "Give --out a file in a folder of yours, and look at export-log.jsonl beside it."
  ),
  INTERNAL: because("A defect of the export step; nothing was emitted.", "Report it with the command line.")
};

// src/formats/words/reasons.ts
var why = (level, verdict, owner, means, next) => ({ level, verdict, means, next, owner });
var packet = (owner, means, next) => why("packet", "BLOCKED", owner, means, next);
var run = (owner, means, next) => why("run", "BLOCKED", owner, means, next);
var item = (verdict, owner, means, next) => why("item", verdict, owner, means, next);
var EXPORT_AGAIN = "Export the packet again.";
var reasons = {
  SELF_CHECK_UNCONFIRMED: packet(
    "operator",
    "The inspector could not confirm its own sandbox.",
    "Read the self-check, fix the sandbox, run again."
  ),
  NOT_AS_EXPECTED: packet(
    "operator",
    "The sandbox was not attested as expected.",
    "Read the probe cells, fix the runtime, run again."
  ),
  PROMISES_UNVERIFIED: why(
    "packet",
    "UNVERIFIED",
    "operator",
    "The sandbox was an engine\u2019s, grade B: some promises are unverified.",
    "Run with a runtime of grade A, or read which ones."
  ),
  INPUT_DIFFERS: packet(
    "operator",
    "A file beside the inspector is not the one that the host attested.",
    "Run again; find out who can write the inputs."
  ),
  CATALOG_NOT_ACCEPTED: packet(
    "operator",
    "The catalog is not a pinned catalog in canonical form.",
    "Run `tki catalog check`."
  ),
  CLAIMS_NOT_ACCEPTED: packet(
    "reader",
    "The claims file is not a tki-claims/v1 document.",
    "Correct the claims file."
  ),
  EXPECTED_DIGEST_DIFFERS: packet(
    "operator",
    "A digest that the caller expects is not the digest of what was given.",
    "Fetch the packet or catalog that you meant."
  ),
  NON_CANONICAL: packet(
    "exporter",
    "The bytes are not RFC 8785 canonical JSON.",
    "Use the exporter\u2019s file byte for byte, or export the packet again."
  ),
  TOO_DEEP: packet("exporter", "The JSON is nested deeper than 64 levels.", EXPORT_AGAIN),
  TOO_MANY_ITEMS: packet(
    "exporter",
    "The items are more than one report can list.",
    "Split the export into several packets."
  ),
  ENVELOPE_NOT_ACCEPTED: packet(
    "exporter",
    "A packet-level member is missing, unknown or not as the contract says.",
    EXPORT_AGAIN
  ),
  PACKET_DIGEST_DIFFERS: packet(
    "exporter",
    "The packet's bytes do not match its own digest.",
    "Treat the packet as altered; export it again."
  ),
  DUPLICATE_ITEM: packet("exporter", "Two items have one id, or one query and hash.", EXPORT_AGAIN),
  DISCLAIMER_NOT_SCOPED: packet(
    "exporter",
    "The disclaimer is not the scoped, non-global denial that a packet must carry.",
    "Export with the disclaimer of docs/rules.md."
  ),
  NO_ITEMS: why(
    "packet",
    "NOT_EVIDENCED_IN_ALLOWED_SURFACES",
    "exporter",
    "The packet holds no item, which evidences nothing.",
    "Export the queries that are needed."
  ),
  SQL_MEMBER: item(
    "CONTRACT_VIOLATION_IN_DESIGN",
    "exporter",
    "The item carries a member or column named sql.",
    "Export by named query id only."
  ),
  ITEM_TOO_LARGE: item(
    "UNVERIFIED",
    "exporter",
    "The item is over the size limit and was not read.",
    "Narrow the query."
  ),
  UNKNOWN_MEMBER: item(
    "CONTRACT_VIOLATION_IN_DESIGN",
    "exporter",
    "The item has a member that the contract does not know.",
    EXPORT_AGAIN
  ),
  ITEM_SHAPE: item(
    "CONTRACT_VIOLATION_IN_DESIGN",
    "exporter",
    "A member of the item is missing or of the wrong form.",
    EXPORT_AGAIN
  ),
  PROHIBITED_SURFACE: item(
    "CONTRACT_VIOLATION_IN_DESIGN",
    "exporter",
    "The item names a prohibited database, function or formula.",
    "Remove the item."
  ),
  CORPUS_JOIN: item(
    "CONTRACT_VIOLATION_IN_DESIGN",
    "exporter",
    "The item joins two corpora that are reported side by side only.",
    "Export each corpus on its own."
  ),
  COLLAPSED_COUNT: item(
    "CONTRACT_VIOLATION_IN_DESIGN",
    "exporter",
    "A count without its whole discipline block is a hardcode in disguise.",
    "Export the count with its discipline."
  ),
  CONTRACT_VIOLATION: item(
    "BLOCKED_BY_UNSAFE_ACCESS",
    "exporter",
    "content_hash or manifest_hash does not match, or covers nothing: tamper.",
    "Treat the packet as altered; export it again."
  ),
  CATALOG_MISMATCH: item(
    "BLOCKED_BY_UNSAFE_ACCESS",
    "exporter",
    "The item contradicts its catalog entry.",
    "Export with the pinned catalog."
  ),
  COUNT_MISMATCH: item(
    "BLOCKED_BY_UNSAFE_ACCESS",
    "exporter",
    "The count and its discipline block disagree.",
    "Treat the item as altered; export it again."
  ),
  DOCUMENT_MISMATCH: item(
    "BLOCKED_BY_UNSAFE_ACCESS",
    "exporter",
    "A document\u2019s row, path and revision disagree, or its row is not whole.",
    "Treat the item as altered; export it again."
  ),
  STALE: item(
    "BLOCKED_BY_UNVERIFIED_SOURCE",
    "exporter",
    "The item is stale: older than the max age that the caller gave.",
    EXPORT_AGAIN
  ),
  FUTURE: item(
    "BLOCKED_BY_UNVERIFIED_SOURCE",
    "operator",
    "A time of the item lies in the future.",
    "Compare the clocks; export again."
  ),
  TIME_UNREADABLE: item(
    "BLOCKED_BY_UNVERIFIED_SOURCE",
    "exporter",
    "observation_ts is not of the form that times of a packet have, so its age is unknown.",
    "Export the packet again, with times in UTC."
  ),
  LOCAL_PATH: item(
    "FLAG_LOCAL_FIRST_AUTHORITY",
    "exporter",
    "FAIL: the surface is a local path.",
    "Prefer KB/PG: export from a governed surface."
  ),
  NOT_BINDING: item(
    "FLAG_AUTHORITY_VIOLATION",
    "reader",
    "Used as binding, but its authority_status is not binding.",
    "Use it as evidence only."
  ),
  PROVISIONAL_CATALOG: item(
    "FLAG_AUTHORITY_VIOLATION",
    "exporter",
    "Nothing is binding under a provisional catalog.",
    "Export as evidence-only; the seal is the owner\u2019s act."
  ),
  DIAGNOSTIC_OVERRIDE: item(
    "READ_LEVEL_FAIL",
    "exporter",
    "A diagnostic item overrides another, or a claim uses its figure alone: the canonical one stands.",
    "Read the canonical item; claim from that one."
  ),
  TRUNCATED: item("UNVERIFIED", "exporter", "The result met a limit and is cut.", "Narrow the query."),
  TIMEOUT: item("UNVERIFIED", "exporter", "The query met its timeout.", "Narrow the query."),
  ERROR: item("UNVERIFIED", "exporter", "The query ended in an error.", "Look up the SQLSTATE."),
  ROW_LIMIT_CONTRADICTION: item(
    "UNVERIFIED",
    "exporter",
    "500 rows or more, and not said to be cut.",
    "Narrow the query."
  ),
  VIEW_DRIFT: item(
    "UNVERIFIED",
    "exporter",
    "A view is not defined as the catalog pins it.",
    "Compare the definitions; pin again if meant."
  ),
  ITEM_ID_DIFFERS: item(
    "UNVERIFIED",
    "exporter",
    "The item\u2019s id is not that of its catalog entry.",
    EXPORT_AGAIN
  ),
  CONTRADICTORY_ANSWERS: item(
    "UNVERIFIED",
    "exporter",
    "One query, or one revision of a document, has several different answers in this packet.",
    EXPORT_AGAIN
  ),
  MISSING_SOURCE_METADATA: item(
    "NOT_EVIDENCED_IN_ALLOWED_SURFACES",
    "exporter",
    "A field of source_metadata is missing.",
    EXPORT_AGAIN
  ),
  UNKNOWN_QUERY_ID: item(
    "NOT_EVIDENCED_IN_ALLOWED_SURFACES",
    "exporter",
    "The pinned catalog has no such query.",
    "Use a query of the pinned catalog."
  ),
  UNLISTED_KB_PATH: item(
    "NOT_EVIDENCED_IN_ALLOWED_SURFACES",
    "exporter",
    "The catalog lists no document of that KB path.",
    "Use a path that the catalog lists."
  ),
  CATALOG_DIFFERS: item(
    "NOT_EVIDENCED_IN_ALLOWED_SURFACES",
    "operator",
    "The packet was exported with another catalog.",
    "Inspect with that catalog, or export with this one."
  ),
  EMPTY_RESULT: item(
    "NOT_EVIDENCED_IN_ALLOWED_SURFACES",
    "reader",
    "The query gave no row. That is no absence elsewhere.",
    "Claim nothing from it."
  ),
  PACKET_UNREADABLE: run("operator", "The packet could not be read.", "Give a regular, readable file."),
  ENGINE_ANSWER: run(
    "operator",
    "The engine gave a wrong answer: another id, no end, nothing in time.",
    "Read the detail; find out who answers at its socket."
  ),
  NO_RUNTIME: run(
    "operator",
    "No container runtime can be used here.",
    "Run `tki doctor` and follow the remedy."
  ),
  NO_PRIVILEGE: run(
    "operator",
    "Neither root nor passwordless sudo.",
    "Run as root, or use the sudo rule that `tki doctor` prints."
  ),
  RUNTIME_UNSUPPORTED: run(
    "operator",
    "The runtime or Node lacks what the sandbox needs.",
    "Run `tki doctor` and follow the remedy."
  ),
  SANDBOX_FAILED: run(
    "operator",
    "The sandbox could not be built as its policy says.",
    "Read the detail, fix it, run again."
  ),
  DEADLINE: run(
    "operator",
    "The run met its deadline.",
    "Run again on a quieter machine, or with a longer `--deadline`."
  ),
  INTERRUPTED: run("operator", "A signal ended the run.", "Run again."),
  MEMORY_LIMIT: run(
    "operator",
    "The inspector met its memory limit.",
    "Use a smaller packet or report the size."
  ),
  INSPECTOR_DIED: run(
    "maintainer",
    "The inspector ended without a report.",
    "Report it with the exit code and the packet\u2019s size."
  ),
  REPORT_NOT_ACCEPTED: run(
    "maintainer",
    "What the inspector wrote is not an acceptable report.",
    "Keep the run directory and report it."
  ),
  HOST_FAILED: run(
    "operator",
    "The host program ended without a result.",
    "Read its messages, run `tki doctor`."
  ),
  NO_ARTIFACT_SERVICE: run(
    "operator",
    "The runner gave no artifact service, or no token for it.",
    "Run as an action on a runner that has one, or give the packet as a path."
  ),
  ARTIFACT_NOT_FOUND: run(
    "operator",
    "The run has no artifact of that name.",
    "Compare the name and the run; it may have expired."
  ),
  ARTIFACT_REFUSED: run(
    "operator",
    "The artifact service refused the request.",
    "Look at token, permissions, quota, and whether the name is taken."
  ),
  ARTIFACT_SERVICE_FAILED: run(
    "operator",
    "The artifact service failed, or sent a wrong answer.",
    "Run the job again."
  ),
  ARTIFACT_DEADLINE: run(
    "operator",
    "The artifact service did not finish within the deadline.",
    "Run the job again."
  ),
  ARTIFACT_NOT_ACCEPTED: run(
    "exporter",
    "The archive does not hold one plain packet within the limits.",
    "Upload the packet file alone."
  ),
  ARTIFACT_DIGEST_DIFFERS: run(
    "operator",
    "The archive is not the one that the service lists.",
    "Run again; find out who can replace it."
  ),
  UNTRUSTED_ORIGIN: run(
    "operator",
    "The event or the run that the packet comes from is not trusted.",
    "Export by workflow_dispatch on the default branch of this repository."
  ),
  INPUT_NOT_ACCEPTED: run(
    "operator",
    "An input of the action cannot be used.",
    "Correct the workflow; docs/action.md lists the inputs."
  ),
  ACTION_FAILED: run(
    "operator",
    "A program of the action ended without a result.",
    "Run the job again; if it happens again, report it with the log."
  ),
  RUNNER_DISK_FULL: run(
    "operator",
    "The runner\u2019s disk is full.",
    "Free space in the runner\u2019s temporary folder (RUNNER_TEMP), then run the job again."
  ),
  VENUE_UNAPPROVED: run(
    "reader",
    "No owner approved this venue; evidence from it is not accepted.",
    "Verify with `--approval`."
  )
};
var reasonCodes = Object.keys(reasons);

// src/formats/words/step-problems.ts
var because2 = (means, next) => ({ means, next });
var stepProblems = {
  EVENT_REFUSED: because2(
    "The job was not started by workflow_dispatch, or its event cannot be read.",
    "Start the export workflow by hand; no other event may read a database."
  ),
  REF_REFUSED: because2(
    "The job does not run on the default branch, or event and runner name different ones.",
    "Start the export workflow on the default branch."
  ),
  REF_NOT_PROTECTED: because2(
    "The runner does not say that the default branch is protected.",
    "Protect the default branch by a rule or a ruleset; then export again."
  ),
  ATTEMPT_REFUSED: because2(
    "This is not the first attempt of the run: a repeated one would read another moment under the same name.",
    "Start a new run."
  ),
  REPOSITORY_DIFFERS: because2(
    "The event names a repository other than the runner\u2019s.",
    "Find out which earlier step changed the event; then export again."
  ),
  REPOSITORY_PUBLIC: because2(
    "The event does not say that the repository is private or internal: anyone could fetch the packet.",
    "Export in a private repository, or say so by i-publish-this-data: true."
  ),
  EVENT_CONTRADICTED: because2(
    "GitHub\u2019s own description of this run differs from the runner\u2019s and the event\u2019s.",
    "Start .github/workflows/export.yml by hand on the default branch; if you did, find out which step changed the event."
  )
};

// src/formats/quoted.ts
var MARKS = /[“”]/g;
var markOf = (mark) => mark === "\u201C" ? "\\u{201c}" : "\\u{201d}";
function quoted(text2) {
  return `\u201C${text2.replace(MARKS, markOf)}\u201D`;
}
function clip(text2, limit) {
  if (text2.length <= limit) return text2;
  const kept = text2.slice(0, limit - 2).toWellFormed();
  return kept.lastIndexOf("\u201C") > kept.lastIndexOf("\u201D") ? `${kept}\u2026\u201D` : `${kept}\u2026`;
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
function visible(text2) {
  return text2.replaceAll("\\", "\\\\").replace(INVISIBLE, escapeOf);
}
var MARKDOWN_ACTIVE = /[`|<>&@#[\]]/g;
var MARKDOWN_LINK = /:(?=\/\/)|(?<=www)\./gi;
var OUTER_SPACE = /^ | $/g;
function encodeMarkdown(text2) {
  if (text2 === "") return "(empty)";
  const inner = visible(text2).replace(MARKDOWN_ACTIVE, escapeOf).replace(MARKDOWN_LINK, escapeOf).replace(OUTER_SPACE, "\\x20");
  return `\`${inner}\``;
}

// src/report/markdown-text.ts
function prose(texts, ...parts) {
  return { source: texts.map((text2, index) => text2 + toSource(parts[index] ?? nothing)).join("") };
}
function toSource(part) {
  if (typeof part === "string") return encodeMarkdown(part);
  return typeof part === "object" ? part.source : String(part);
}
var nothing = { source: "" };
function ours(text2) {
  return { source: text2 };
}
var PROSE = /^(?:[^|<>&@#[\]\\*~:`\n]|:(?![\w+-]*:)|(?<!`)`[^`|<>\n]+`(?!`))*$/;
function known(text2, sentences2) {
  return sentences2.has(text2) && PROSE.test(text2) ? { source: text2 } : prose`${text2}`;
}
var orNone = (text2) => text2 === null ? ours("none") : prose`${text2}`;
function join(parts, between) {
  return { source: parts.map(({ source }) => source).join(between) };
}
function lines(parts) {
  return parts.map(({ source }) => source).join("\n");
}

// src/action/answer.ts
var tables = [stepProblems, exportProblems, reasons];
function explain(code) {
  return tables.find((table) => Object.hasOwn(table, code))?.[code] ?? null;
}
var MARK = prose`**The mark beside this job is the runner’s: it says that the job ended, and nothing about the evidence. Non-gating, always completes.**`;
var LOOK = "Read the log of the job.";
var sentences = /* @__PURE__ */ new Set([
  LOOK,
  ...tables.flatMap((table) => Object.values(table).flatMap(({ means, next }) => [means, next]))
]);
function toBlocked(title, refusal, rest = []) {
  const explained = explain(refusal.code);
  const next = refusal.next ?? explained?.next ?? LOOK;
  const means = explained === null ? nothing : prose`: ${known(explained.means, sentences)}`;
  return {
    outputs: {},
    level: "warning",
    words: `BLOCKED. ${refusal.code}: ${refusal.detail}. Next: ${next}`,
    summary: lines([
      prose`# ${ours(title)}: BLOCKED`,
      nothing,
      MARK,
      nothing,
      prose`- reason: ${refusal.code}${means}`,
      prose`- detail: ${refusal.detail}`,
      prose`- next: ${known(next, sentences)}`,
      ...rest,
      nothing
    ])
  };
}
function putAnswer(folder, { summary, ...answer }) {
  folder.put("summary.md", summary);
  folder.put("answer.json", JSON.stringify(answer));
}

// src/action/run-main.ts
var { basename, dirname } = require("node:path");

// src/action/launcher/end.ts
var DISK_FULL_STATUS = 28;
function describeEnd(end) {
  switch (end.kind) {
    case "exited":
      return `ended with status ${end.status}`;
    case "killed":
      return `was ended by ${end.signal}`;
    case "cut off":
      return end.limit === "time" ? `gave no result within ${end.seconds} s` : "wrote more than it may";
    case "not started":
      return "could not be started";
  }
}

// src/action/left-behind.ts
var { lstat, readFile, readdir, readlink, rm } = require("node:fs/promises");
var { join: join2 } = require("node:path");

// src/files/process-start.ts
var { readFileSync } = require("node:fs");
function processStart(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const [state = "X", ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return state === "Z" || state === "X" ? null : fields[18] ?? null;
  } catch {
    return null;
  }
}

// src/action/left-behind.ts
var OURS = /^tki-[0-9a-f]{16}$/;
var KEPT = "out";
var AGE_LIMIT_MS = 60 * 60 * 1e3;
var FOLDERS_LIMIT = 100;
function isAlive(note, namespace) {
  const [, made, pid] = /^(pid:\[\d+\]) ([1-9]\d{0,9}) /.exec(note ?? "") ?? [];
  const start = note?.slice(note.lastIndexOf(")") + 2).split(" ")[19];
  if (made !== namespace || pid === void 0 || start === void 0) return null;
  return processStart(pid) === start;
}
async function removeLeftBehind(temporary, own, now) {
  const names = (await readdir(temporary).catch(() => [])).filter((name) => OURS.test(name));
  const swept = [];
  const namespace = await readlink("/proc/self/ns/pid").catch(() => "");
  for (const name of names.slice(0, FOLDERS_LIMIT)) {
    const folder = join2(temporary, name);
    try {
      const stat = await lstat(folder);
      if (name === own || !stat.isDirectory() || stat.uid !== process.getuid?.()) continue;
      const rest = (await readdir(folder)).filter((entry) => entry !== KEPT);
      if (rest.length === 0) continue;
      const note = await readFile(join2(folder, "launcher"), "latin1").catch(() => null);
      const alive = isAlive(note, namespace);
      if (alive === true || alive === null && now - stat.mtimeMs < AGE_LIMIT_MS) continue;
      for (const entry of rest) await rm(join2(folder, entry), { recursive: true, force: true });
      swept.push(name);
    } catch {
    }
  }
  return swept;
}

// src/action/run-main.ts
async function runMain([phase, folder = ""], phases) {
  process.exitCode = 1;
  const run2 = phases[phase ?? ""];
  if (run2 === void 0) throw new Error("no such phase");
  try {
    if (phase === Object.keys(phases)[0]) {
      const swept = await removeLeftBehind(dirname(folder), basename(folder), Date.now());
      if (swept.length > 0) process.stdout.write(`removed what a killed run had left: ${swept.join(", ")}
`);
    }
    await run2();
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    process.exit(DISK_FULL_STATUS);
  }
  process.exit(0);
}

// src/action/work-folder.ts
var { readFileSync: readFileSync2, realpathSync, renameSync, writeFileSync } = require("node:fs");
var { join: join3, resolve } = require("node:path");
var cannotTake = (message) => new CodedError("INPUT_NOT_ACCEPTED", message, "give a regular file of the workspace");
function openWorkFolder(folder, env) {
  const real = realpathSync(folder);
  const at = (name) => join3(real, name);
  const locateInput = (path) => locate(resolve(env["GITHUB_WORKSPACE"] ?? "/", path), [env["GITHUB_WORKSPACE"], env["RUNNER_TEMP"]]);
  return {
    at,
    put(name, text2) {
      writeFileSync(at(`${name}.new`), text2, { mode: 384 });
      renameSync(at(`${name}.new`), at(name));
    },
    readJson: (name) => JSON.parse(readFileSync2(at(name), "utf8")),
    locate: locateInput,
    // Read here, under the job's own rights: the host would read as root what the caller may not.
    async take(what, path, name, limitBytes) {
      if (path === null) return null;
      const located = await locateInput(path);
      const copied = located.kind === "located" ? await copyRegular(located.path, at(name), limitBytes) : located;
      if (copied.kind === "copied") return at(name);
      throw cannotTake(`the file of the input ${what} ${copied.detail}`);
    }
  };
}

// src/report/markdown-table.ts
var TABLE_ROW_LIMIT = 500;
function markdownTable(header, rows, whenEmpty) {
  if (rows.length === 0) return [whenEmpty];
  const line = (cells) => ({ source: `| ${cells.join(" | ")} |` });
  const shown = rows.slice(0, TABLE_ROW_LIMIT).map((cells) => line(cells.map(({ source }) => source)));
  const left = rows.length - shown.length;
  const rest = left > 0 ? [nothing, prose`${left} more rows are in report.json.`] : [];
  const heads = header.source.split("|").map((head) => head.trim());
  return [line(heads), line(heads.map(() => "---")), ...shown, ...rest];
}

// src/action/inputs/kinds.ts
var { isAbsolute, resolve: resolve2 } = require("node:path");

// src/formats/caller-input.ts
var UNIT_SECONDS = { s: 1, m: 60, h: 3600, d: 86400 };
var MAX_AGE_LIMIT_SECONDS = 3650 * UNIT_SECONDS.d;
function toSeconds(text2) {
  const [, amount, unit] = /^([1-9]\d{0,8})([smhd])$/.exec(text2) ?? [];
  if (amount === void 0 || unit === void 0) return null;
  return Number(amount) * UNIT_SECONDS[unit];
}
var callerNonce = /^[0-9a-f]{32,128}$/;
function isTime(text2) {
  const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/.test(text2);
  const time = new Date(text2);
  return iso && !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 19) === text2.slice(0, 19);
}
function isVenue(text2) {
  return text2 === "v1" || text2 === "v2" || text2 === "unstated";
}

// src/sandbox/runtimes/crun.ts
var crun = {
  kind: "driven",
  binaries: ["/usr/bin/crun", "/usr/local/bin/crun"],
  package: "crun",
  says: "crun version ",
  grade: "A",
  // Leaves the compiled filter in its state directory, so evidence without those bytes was edited. In force once it has started.
  filterBytes: true,
  filterFile: "seccomp.bpf",
  bestOn: ({ pureCgroup2 }) => pureCgroup2,
  /**
   * It takes a cgroup-hybrid host for a cgroup v2 one and fails; in a mount namespace of its own without the unified tree it
   * sees version 1. Nothing on the host is unmounted.
   */
  command: (file, { pureCgroup2, unifiedBeside }, program) => pureCgroup2 || !unifiedBeside ? [file] : [
    program("unshare"),
    "--mount",
    "--propagation",
    "private",
    program("sh"),
    "-c",
    `${program("umount")} /sys/fs/cgroup/unified && exec "$0" "$@"`,
    file
  ],
  behaviours: [
    "1.28: shows /proc\u2019s super option `rw` although the mount is read-only",
    "makes no mount point in a read-only rootfs",
    "old versions leave a container the oom_score_adj that it inherits",
    "takes a cgroup-hybrid host for a cgroup v2 one"
  ],
  cannotPromise: []
};

// src/sandbox/runtimes/docker.ts
var docker = {
  kind: "engine",
  places: ["/run/docker.sock", "/var/run/docker.sock"],
  says: "Docker version ",
  grade: "B",
  filterBytes: false,
  behaviours: [
    "bound with `ro` a mount loses its noexec: /in is bound from a mount that has all of them",
    "the whole of /proc and /sys is bound read-only over what it mounts",
    "lists the process\u2019s own group among the supplementary ones"
  ],
  cannotPromise: [
    "a reading before the program runs",
    "the exact mounts, an empty /dev, a root without entries of its own",
    "the umask",
    "stdio of ours",
    "the removal of programs",
    "the bytes of the filter"
  ]
};

// src/sandbox/runtimes/podman.ts
var podman = {
  kind: "engine",
  places: ["/usr/bin/podman", "/usr/local/bin/podman"],
  says: "podman version ",
  grade: "B",
  filterBytes: false,
  behaviours: [
    "gives /in, /out and /proc their options, and a umask",
    "the machine\u2019s containers.conf adds a sysctl that a read-only /proc refuses: the service has its own",
    "asks for a limit of processes that an ordinary hard limit refuses, unless one is named"
  ],
  cannotPromise: [
    "a reading before the program runs",
    "the exact mounts, an empty /dev, a root without entries of its own",
    "stdio of ours",
    "the removal of programs",
    "the bytes of the filter"
  ]
};

// src/sandbox/runtimes/runc.ts
var runc = {
  kind: "driven",
  binaries: ["/usr/sbin/runc", "/usr/bin/runc", "/usr/local/sbin/runc", "/usr/local/bin/runc"],
  package: "runc",
  says: "runc version ",
  grade: "A",
  // Keeps no copy, so evidence that has one was edited.
  filterBytes: false,
  filterFile: null,
  bestOn: ({ pureCgroup2 }) => !pureCgroup2,
  command: (file) => [file],
  behaviours: [
    "since 1.2.9: wants a tmpfs at /dev, or calls /dev/null invalid",
    "since 1.3.2: opens /proc/sys/kernel/cap_last_cap while it creates",
    "answers ENOSYS above the highest number that the profile names, by a stub of its own"
  ],
  cannotPromise: ["the bytes of the compiled filter: mode and count alone are seen"]
};

// src/sandbox/runtimes/runsc.ts
var runsc = {
  kind: "refused",
  says: "runsc version ",
  offered: false,
  reason: "gVisor answers by a kernel of its own: 39 of 69 attempts differ, and the filter is not applied",
  remedy: "leave out --runtime, or name another one with it",
  cannotPromise: [
    "the filter: it is ignored, and with --oci-seccomp node aborts",
    "any probe of the kernel: another kernel answers"
  ]
};

// src/sandbox/runtimes/youki.ts
var youki = {
  kind: "refused",
  says: "youki version",
  offered: false,
  reason: "youki 0.7 cannot be given this bundle: it wants a wider filter and a PATH",
  remedy: "leave out --runtime, or name another one with it",
  cannotPromise: ["an empty environment", "the filter: its own init runs under it and needs more calls"]
};

// src/sandbox/runtimes/registry.ts
var drivenRuntimes = { crun, runc };
var refusedRuntimes = { runsc, youki };
var engines = { docker, podman };
var drivenIds = Object.keys(drivenRuntimes);
var engineIds = Object.keys(engines);
var refusedIds = Object.keys(refusedRuntimes);
var drivenWords = drivenIds.join(" or ");
var drivenPackages = drivenIds.map((id) => drivenRuntimes[id].package).join(" ");

// src/formats/kernel/runtimes.ts
var runtimeFacts = Object.fromEntries(
  Object.entries({ ...drivenRuntimes, ...engines }).map(([id, { grade, filterBytes }]) => [
    id,
    { grade, filterBytes }
  ])
);
var runtimeNames = ["auto", ...drivenIds, ...engineIds, ...refusedIds];
var offeredRuntimeNames = [
  "auto",
  ...drivenIds,
  ...engineIds,
  ...refusedIds.filter((id) => refusedRuntimes[id].offered)
];
var offeredRuntimes = offeredRuntimeNames.join(", ");
function isRuntimeName(text2) {
  return runtimeNames.includes(text2) || /^\/[^\0]{1,4000}$/.test(text2);
}

// src/action/inputs/kinds.ts
var RETENTION_LIMIT_DAYS = 90;
var PACKET_RETENTION_LIMIT_DAYS = 7;
var IDS_LIMIT_UNITS = 2e4;
var ARTIFACT_NAME = /^(?!\.+$)[A-Za-z0-9._-]{1,100}$/;
var ARTIFACT_ID = /^[1-9]\d{0,15}$/;
var QUERY_ID = /^[A-Za-z0-9._][A-Za-z0-9._/-]{0,199}$/;
var HOST = /^[A-Za-z0-9](?:[A-Za-z0-9.:-]{0,252})$/;
var SOCKET_FOLDER = /^\/[^\p{Cc}]{1,200}$/u;
var FORGE = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[1-9]\d{0,4})?$/;
var HOSTS_LIMIT = 10;
var KERNEL_PATH = /^\/(?:proc|sys|dev)(?:\/|$)/;
var kind = (wanted, parse) => ({ wanted, parse });
var text = (wanted, is) => kind(wanted, (value) => is(value) ? value : null);
var matching = (wanted, pattern) => text(wanted, (value) => pattern.test(value));
function days(limit, why2) {
  return kind(`a whole number from 1 to ${limit}${why2}`, (value) => {
    const number = Number(value);
    return /^\d+$/.test(value) && number >= 1 && number <= limit ? number : null;
  });
}
function duration(value) {
  const seconds = toSeconds(value);
  return seconds === null || seconds > MAX_AGE_LIMIT_SECONDS ? null : { seconds, text: value };
}
function packet2(name) {
  if (name.includes("/")) return new RegExp("\\p{Cc}", "u").test(name) ? null : { kind: "path", name };
  return ARTIFACT_NAME.test(name) ? { kind: "artifact", name } : null;
}
function artifact(value) {
  if (ARTIFACT_ID.test(value)) return { name: "", id: Number(value) };
  return ARTIFACT_NAME.test(value) ? { name: value } : null;
}
function queryIds(value) {
  if (value.length > IDS_LIMIT_UNITS) return null;
  const ids = value.split(/[\s,]+/).filter((id) => id !== "");
  return ids.length > 0 && ids.every((id) => QUERY_ID.test(id)) ? ids : null;
}
function hosts(value) {
  const all = value.split(/[\s,]+/).filter((host) => host !== "");
  const isHost = (host) => FORGE.test(host) && !isGitHubHost(host);
  return all.length > 0 && all.length <= HOSTS_LIMIT && all.every(isHost) ? all.map((host) => host.toLowerCase()) : null;
}
var inputKinds = {
  mode: kind("inspect or attest", (value) => value === "inspect" || value === "attest" ? value : null),
  packet: kind(
    "an artifact name of letters, digits, dot, dash, underscore, or a path with a slash in it",
    packet2
  ),
  artifact: kind("the name or the id of an artifact", artifact),
  "artifact name": matching("an artifact name of letters, digits, dot, dash, underscore", ARTIFACT_NAME),
  label: matching("at most 40 letters, digits, dots, dashes, underscores", /^[A-Za-z0-9._-]{1,40}$/),
  duration: kind("a duration such as 90s, 30m, 24h or 7d, of ten years at most", duration),
  time: text("a time such as 2026-06-10T08:00:00Z", isTime),
  digest: {
    wanted: "sha256: and 64 hex digits",
    parse: (value) => isDigest(value) ? value : null,
    absent: "none"
  },
  path: matching("a path", new RegExp("^\\P{Cc}{1,4000}$", "u")),
  nonce: matching("32 to 128 lower-case hex digits", callerNonce),
  venue: kind("v1, v2 or unstated", (value) => isVenue(value) ? value : null),
  runtime: text(`${offeredRuntimes} or a path`, isRuntimeName),
  run: matching("the number of a run", runIdPattern),
  "any run": matching("the number of a run", /^[\w.-]{1,40}$/),
  hosts: kind(`a list of at most ${HOSTS_LIMIT} exact hosts, none of them under github.com`, hosts),
  workflow: matching("a path of .github/workflows", workflowPattern),
  // What may be in a header; GitHub's own are made of these.
  token: matching("a token of GitHub", /^[\w.~+/=-]{1,4000}$/),
  days: days(RETENTION_LIMIT_DAYS, ""),
  "days of a packet": days(PACKET_RETENTION_LIMIT_DAYS, ": a packet may hold governed rows"),
  // Who signs is an address of mail or of a workflow.
  word: matching("one word of at most 500 characters", /^[!-~]{1,500}$/),
  "query ids": kind("a list of query ids; tki catalog list shows them", queryIds),
  // It is in the packet, in its log and in the summary.
  "one line": matching(
    "one line of at most 500 characters",
    /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]{1,500}$/u
  ),
  host: text(
    "the name of a host, or the folder of a unix socket",
    (value) => isAbsolute(value) ? SOCKET_FOLDER.test(value) : HOST.test(value)
  ),
  "knowledge base": matching(
    "an address such as https://kb.example.com:8055 or unix:/run/kb.sock",
    /^(?:https:\/\/(?:\[[0-9A-Fa-f:.]{2,45}\]|[A-Za-z0-9.-]{1,253})(?::[1-9]\d{0,4})?\/?|unix:\/[^\p{Cc}]{1,200})$/u
  ),
  port: matching("a port", /^[1-9]\d{0,4}$/),
  role: matching("the name of a role", /^[A-Za-z_][A-Za-z0-9_$-]{0,62}$/),
  database: matching("the name of a database", /^[A-Za-z_][A-Za-z0-9_$-]{0,62}$/),
  account: matching("an account", /^[\w.-]{1,32}$/),
  "password file": text(
    "the absolute path of a file on the runner",
    (value) => isAbsolute(value) && !new RegExp("\\p{Cc}", "u").test(value) && !KERNEL_PATH.test(resolve2(value))
  ),
  // The launcher puts a word in its place: main hears whether there is one, and no more.
  secret: kind("given", () => true),
  "the word true": kind("the word true, or empty", (value) => value === "true" ? true : null)
};

// src/action/inputs/read-inputs.ts
var InputRefused = class extends Error {
};
function readOne(name, row, text2) {
  const { wanted, parse, absent } = inputKinds[row.kind];
  const given = text2 === "" ? row.default ?? "" : text2;
  if (given === "" || given === absent) {
    if (row.required === true) throw new InputRefused(`the input ${name} is not given; it takes ${wanted}`);
    return null;
  }
  const value = parse(given);
  if (value === null) throw new InputRefused(`the input ${name} is not ${wanted}`);
  return value;
}
function parseInputs(table, read, toInputs) {
  try {
    const texts = Object.keys(table).map((name) => [name, read(name)]);
    const rows = texts.map(([name, text2]) => [name, readOne(name, table[name], text2)]);
    const blank = texts.filter(([name, text2]) => text2 === "" && "absent" in inputKinds[table[name].kind]);
    const values = Object.fromEntries(rows);
    const inputs = toInputs(
      values,
      blank.map(([name]) => name)
    );
    return { kind: "inputs", inputs };
  } catch (error) {
    const detail = error instanceof InputRefused ? error.message : "the inputs cannot be read";
    return { kind: "refused", detail };
  }
}

export {
  quoted,
  clip,
  CodedError,
  isCoded,
  reasons,
  prose,
  nothing,
  ours,
  known,
  orNone,
  join,
  lines,
  TABLE_ROW_LIMIT,
  markdownTable,
  runtimeFacts,
  offeredRuntimes,
  InputRefused,
  parseInputs,
  explain,
  MARK,
  toBlocked,
  putAnswer,
  describeEnd,
  runMain,
  cannotTake,
  openWorkFolder
};
