import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  evidenceTable,
  inPlace,
  prerequisites,
  statedExplanations
} from "./chunk-LOR5QZBW.mjs";
import {
  labelled
} from "./chunk-OMGBN7JT.mjs";
import {
  probes
} from "./chunk-VDVJY7VE.mjs";
import "./chunk-3RNH26P3.mjs";
import "./chunk-UUR2J7O5.mjs";
import {
  jsonOutput,
  usageError
} from "./chunk-M7HQODDK.mjs";
import "./chunk-PPALQQEM.mjs";
import "./chunk-3KTREIEY.mjs";
import "./chunk-3JJ4TNPV.mjs";
import {
  capitalised,
  exitCodeOf,
  exitCodes,
  matrixRows,
  probeCount,
  promiseIds,
  promises,
  quoted,
  reasons,
  registeredCapabilities,
  verdictOrder
} from "./chunk-JDNDBO6H.mjs";
import "./chunk-PNNCTF7Q.mjs";

// src/formats/words/document-problems.ts
var because = (means, next) => ({ means, next });
var documentProblems = {
  KB_STATUS: because(
    "The knowledge base answered with another status than 200. Directus also answers 403 for a document that does not exist.",
    "Look up the status beside it; check what the role may read, and whether the document is there."
  ),
  KB_DEADLINE: because(
    "The document did not arrive within 10 seconds.",
    "Check the server, then export again."
  ),
  KB_TOO_LARGE: because(
    "The answer is larger than 8 MB. A digest of its beginning would be no digest of the document.",
    "Divide the document."
  ),
  KB_PATH_DIFFERS: because(
    "The document has another path than the catalog says.",
    "Find out where it moved, then have the catalog corrected."
  ),
  KB_REVISION_DIFFERS: because(
    "The document has no revision that can be recorded, or another one than the catalog pins.",
    "Check what changed, then pin the reviewed revision."
  ),
  KB_BODY_DIFFERS: because(
    "The document has no text, or its digest is not the one that the catalog pins.",
    "Check what changed, then pin the digest of the reviewed text."
  )
};

// src/formats/words/explanations.ts
var verdictExplanations = {
  EVIDENCE_PRESENT: {
    means: "The item has all of its source metadata, names a governed surface, equals its catalog entry, agrees with its hashes, is complete and is fresh. It can be used as evidence. It is no approval, no authority, and no proof that anything ran.",
    next: "Hand the directory and the packet to a second party: `tki verify DIR --packet FILE`."
  },
  NOT_EVIDENCED_IN_ALLOWED_SURFACES: {
    means: "The item is held out: metadata is missing, the query or path is unknown to the pinned catalog, the packet was made with another catalog, or the result is empty. It says nothing about other surfaces.",
    next: "Export what is missing under the pinned catalog. Do not read the absence as a fact about the world."
  },
  UNVERIFIED: {
    means: "The item is held out: it was cut, timed out, ended in an error, met the row limit, is too large, or its view is not defined as the catalog pins it.",
    next: "Narrow the query or repair the cause, then export again. Nothing is completed here by guessing."
  },
  READ_LEVEL_FAIL: {
    means: "A diagnostic item was said to override another item. Diagnostics never do; the canonical item stands.",
    next: "Read the canonical item, and have the packet corrected."
  },
  FLAG_AUTHORITY_VIOLATION: {
    means: "An item was used as binding without being binding, or called binding under a catalog that is provisional or through an emulated gateway.",
    next: "Use the item as evidence. Making it binding takes the seal of the catalog\u2019s owner (B7-EXP-1)."
  },
  FLAG_LOCAL_FIRST_AUTHORITY: {
    means: "FAIL: the governed surface is a path of some local disk. Nothing is trusted because it is local.",
    next: "Prefer KB or PG: export the item from its governed surface."
  },
  CONTRACT_VIOLATION_IN_DESIGN: {
    means: "The item holds what no packet may hold: SQL, a prohibited surface, a join of two corpora, a count without its discipline, an unknown member.",
    next: "Have the exporter corrected. Editing the packet by hand would break its hashes and its meaning."
  },
  BLOCKED_BY_UNVERIFIED_SOURCE: {
    means: "The item is older than the caller allows, or dated in the future.",
    next: "Make a new export. The inspector never refreshes anything by reading live."
  },
  BLOCKED_BY_UNSAFE_ACCESS: {
    means: "The item disagrees with its hash, with the manifest, or with the catalog entry that it names.",
    next: "Treat the packet as altered: keep it, find out who handled it, export again."
  },
  BLOCKED: {
    means: "Nothing was evaluated: the bytes, the envelope, the sandbox, the self-check or an expected digest stopped the run first.",
    next: "Read the reason beside it, fix it, run again."
  }
};
var statusExplanations = {
  NOT_ATTESTED: {
    means: "No sandbox was observed in this run.",
    next: "Run `tki doctor`, follow its remedy, run again."
  },
  NOT_AS_EXPECTED: {
    means: `Fewer than ${probeCount.word} probes were observed as expected, or inside and outside disagree.`,
    next: "Look at the probe cells and the disagreements in report.json."
  },
  NOT_ACCEPTED: {
    means: `${capitalised(probeCount.word)} probes were observed as expected, and nobody has accepted the evidence: that takes a verifier with an owner\u2019s approval of the venue. This is what an ordinary machine shows.`,
    next: "A second party runs `tki verify`, with `--approval FILE` where the venue\u2019s owner gave one."
  },
  APPROVAL_GIVEN: {
    means: "The verifier was handed an approval document for the venue, and it fits this evidence; its digest is shown beside it. No exit code changes by it.",
    next: "Judge who wrote that document: give `--approval-digest`, or a signature with `--approval-bundle`."
  },
  UNKNOWN_VERSION: {
    means: "A document of the run is of a version whose rules this release does not know; nothing of it was judged.",
    next: "Verify with the release that made the run."
  },
  INCOMPLETE_RUN: {
    means: "An evidence file was given without its run.json: its probes were judged again, and nothing is known of what followed.",
    next: "Verify the folder that holds run.json, with its reports and the packet."
  },
  EARLIER_RELEASE: {
    means: "An earlier release made the run, and words something differently; that row is left open.",
    next: "Verify with that release: the row names it."
  },
  OTHER_BUILD: {
    means: "This program is a development build, and the run was made by programs that it does not know: it cannot tell who built them.",
    next: "Verify with the build that made the run, or with a release; or run again with this build."
  },
  SELF_CONSISTENT: {
    means: "Every hash that the packet carries agrees with its content. None of them has a key: a forger can repair them all.",
    next: "Give `--expect-packet` the digest that the exporter sent you through another channel."
  },
  BOUND: {
    means: "The packet\u2019s bytes have the digest that the caller expected.",
    next: "Ask whether that digest reached you through a channel that the packet\u2019s carrier does not control."
  },
  NOT_EVIDENCED: {
    means: "Nothing in this run shows it. That does not make it wrong.",
    next: "Give the expectation that would bind it (`--expect-packet`, `--expect-catalog`, \u2026)."
  },
  UNSEALED: {
    means: "The catalog is pinned by its content. A seal is an act of its owner, and has not been given.",
    next: "See B7-EXP-1: `tki explain B7-EXP-1`."
  },
  NOT_RUN_ON_GITHUB: {
    means: "The workflow or action was never run by GitHub itself; it was only run elsewhere.",
    next: "Run it on GitHub before you rely on how it behaves there."
  },
  RECONSTRUCTED: {
    means: "The source documents name this and do not define it; the definition is this project\u2019s.",
    next: "Compare it with the original where you have it."
  }
};
var exitCodeNextSteps = {
  0: "Nothing to do. A command that judges never exits with 0.",
  1: "Read the line and its hint, correct the call, run again.",
  2: "Read what was held out in report.md; export again where it matters.",
  3: "Read the first reason in report.md or the checkpoint, fix it, run again.",
  4: "Read the findings in report.md; have the packet, the claim or the sandbox corrected.",
  10: "Hand it to a second party. Do not use it as a gate."
};
var gateExplanations = {
  "self-check": "The inspector\u2019s own look at its sandbox (P1), before any byte of the packet.",
  attestation: `${capitalised(probeCount.word)} of ${probeCount.word} probes, observed as expected.`,
  "attested-inputs": "Catalog, claims, previous report and packet against what the host attested.",
  catalog: "The pinned catalog: canonical, of the schema, provisional and UNSEALED.",
  claims: "The reader\u2019s claims file.",
  "expected-digest": "The digests that the caller expects.",
  "packet-bytes": "RFC 8785 canonical UTF-8, at most 64 levels deep, never repaired.",
  envelope: "Every packet-level member, and no other.",
  disclaimer: "The scoped, non-global denial, compared with the sentences in docs/rules.md.",
  "packet-digest": "tki.packet_digest, where the packet carries it.",
  "duplicate-item": "Two items with one id, or with one pair of query and hash.",
  "packet-size": "As many items as one report can list.",
  "packet-items": "A packet without any item.",
  run: "The run itself: runtime, privilege, deadline, the programs around the inspector."
};
var ruleExplanations = {
  "sql-member": "A member or a column named sql, in any case, escape or depth.",
  "item-too-large": "An item above the size limit, which is not read.",
  "item-shape": "A member that is missing or not of its form.",
  "unknown-member": "A member that the contract does not know.",
  "content-hash": "content_hash against the item\u2019s own content and the catalog\u2019s SQL.",
  "manifest-hash": "manifest_hash against all pairs of query and content hash.",
  "catalog-mismatch": "Surface, kind, precedence, authority, columns, and the lists that judged the query, against the catalog.",
  "count-mismatch": "The count against its discipline block.",
  "document-mismatch": "A document\u2019s one row against its own columns, path, digest and revision.",
  stale: "Age against the max age that the caller gave.",
  future: "Times that lie further ahead than clocks may differ.",
  "time-unreadable": "Times that are not calendar dates, or not in UTC.",
  "prohibited-surface": "Databases, functions and formulas that the catalog prohibits.",
  "corpus-join": "One item over both corpora, which are reported side by side only.",
  "collapsed-count": "A count without surface, denominator, query, time, match key, population or confidence.",
  "local-path": "A governed surface or KB path that is a path of a local disk, in any disguise.",
  "provisional-binding": "Binding authority under a provisional catalog or an emulated gateway.",
  "used-as-binding": "Use as binding, by the packet or by a claim, of what is not binding.",
  "diagnostic-override": "A diagnostic item that overrides another, by the packet\u2019s word or by a claim that its figure alone meets.",
  incomplete: "TRUNCATED, TIMEOUT or ERROR.",
  "row-limit": "A full page of rows that is called complete.",
  "view-drift": "Views that are not defined as the catalog pins them.",
  "item-id": "An item whose id is not that of its catalog entry.",
  "contradictory-answers": "Several different answers to one named query, or one revision of a document.",
  "source-metadata": "The five fields of source_metadata.",
  "unknown-query": "A named query that the pinned catalog does not hold.",
  "unlisted-kb-path": "A KB path that no document of the catalog has, or that is under none of its prefixes.",
  "catalog-differs": "A packet that was exported with another catalog.",
  "empty-result": "A result without a row."
};

// src/formats/words/export-problems.ts
var because2 = (means, next) => ({ means, next });
var exportProblems = {
  // asked for something that the contract refuses; nothing was executed
  NO_QUERY_ID: because2("No query was named.", "`tki catalog list` shows the ids."),
  TOO_MANY_QUERIES: because2("More than 25 queries in one export.", "Make several exports."),
  DUPLICATE_QUERY_ID: because2("One query is named twice.", "Name it once."),
  ALL_REFUSED: because2('There is no "all": each query is requested by name.', "Name each query."),
  UNKNOWN_QUERY_ID: because2("The pinned catalog has no such query.", "`tki catalog list` shows the ids."),
  ENTRY_DENIED: because2(
    "The gate denies the entry\u2019s text, or the entry claims what an unsealed catalog cannot give.",
    "`tki catalog check` shows where; have the entry corrected and reviewed."
  ),
  PROHIBITED_JOIN: because2(
    "The query reaches, through its views, two corpora that are reported side by side only.",
    "Read each corpus in its own query."
  ),
  DATABASE_DENIED: because2(
    "The database is not on the list of the catalog, is one of PostgreSQL\u2019s own, or is not the one that the entry belongs to.",
    "Name a database of the catalog exactly as it has it; postgres, template0 and template1 are never read."
  ),
  CATALOG_NOT_EXPECTED: because2(
    "The catalog is not the one whose digest the caller expects; or it has databases or functions of its own, and the caller named no digest.",
    "Have the catalog reviewed, then give its digest: --expect-catalog sha256:\u2026, which `tki catalog fingerprint` prints."
  ),
  CALLEE_DIFFERS: because2(
    "A function, operator or cast that the catalog lists is not as PostgreSQL made it: another oid, owner, language, volatility or source, or has a user\u2019s function beside it.",
    "Have a superuser look at pg_catalog of this database; until then leave the query out."
  ),
  PURPOSE_MISSING: because2("The export has no stated purpose.", "Give --purpose TEXT."),
  // the way to the server
  AUTHORITY_UNREADABLE: because2(
    "The file of --ca holds no certificate, or one that cannot be read. Without a CA of yours, Node would use its own list.",
    "Give a PEM file with the server\u2019s CA certificate, and nothing broken in it."
  ),
  PLAINTEXT_REFUSED: because2(
    "The server has no TLS; over TCP neither password nor rows are sent in clear.",
    "Turn on TLS on the server, or use its unix socket."
  ),
  ENVIRONMENT_REFUSED: because2(
    "A variable of the environment would change what the connection means.",
    "Unset the variable that the hint names."
  ),
  SOCKET_OWNER: because2(
    "The socket or its folder belongs to an account that nobody named, or everybody can write into the folder.",
    "Name the server\u2019s account with --socket-owner, or move the socket to a folder of its own."
  ),
  CONNECT_FAILED: because2(
    "No connection, or a certificate that --ca does not cover.",
    "Check host, port, --ca and the server."
  ),
  CONNECT_DEADLINE: because2(
    "The server did not accept the connection within 10 seconds.",
    "Check the server."
  ),
  AUTHENTICATION_REFUSED: because2(
    "The server refused user, password or database, or could not show that it knows the password; or it asks for one, and none was given.",
    "Look up the SQLSTATE beside it; check role, password file and pg_hba.conf."
  ),
  SERVER_BUSY: because2(
    "The server has no room for another connection, or is starting or stopping. Nothing is wrong with role or password.",
    "Export again; have max_connections, or the role\u2019s CONNECTION LIMIT, raised if it happens again."
  ),
  SERVER_REFUSED: because2(
    "The server speaks of itself: a database that takes no connections or was dropped, a library that is missing, a broken disk. Nothing is wrong with role or password.",
    "Look up the SQLSTATE beside it, and show it to the server\u2019s owner."
  ),
  AUTHENTICATION_METHOD: because2(
    "The server asked for the password in clear, as MD5, or by a method other than SCRAM-SHA-256. Nothing of it was sent.",
    "Set scram-sha-256 in pg_hba.conf, and set the role\u2019s password again."
  ),
  SERVER_NOT_PROVEN: because2(
    "Over TCP the server accepted us without showing that it knows the password.",
    "Set scram-sha-256 in pg_hba.conf; if it is set, this is not your server."
  ),
  SCRAM_ITERATIONS: because2(
    "The server asks for fewer than 4,096 or more than 100,000 SCRAM rounds.",
    "Set scram_iterations within these bounds and set the role\u2019s password again."
  ),
  // what the server is, or did
  PROTOCOL_VIOLATION: because2(
    "The server broke PostgreSQL\u2019s protocol: a wrong order, tag or column, or bytes that are not text.",
    "Do not use this server, or the proxy in front of it, until you know what it is."
  ),
  MESSAGE_LIMIT: because2(
    "The server announced a message larger than any of its kind.",
    "As for PROTOCOL_VIOLATION."
  ),
  RUN_LIMIT: because2("The server sent more bytes than one run takes.", "Export fewer or narrower queries."),
  ROW_FLOOD: because2("The server sent more rows than requested.", "As for PROTOCOL_VIOLATION."),
  STATEMENT_DEADLINE: because2(
    "A statement had no answer, and the server\u2019s own timeout did not end it.",
    "Check the server, then export again."
  ),
  RUN_DEADLINE: because2(
    "The export took longer than 180 seconds, too long to count as one moment.",
    "Export fewer queries at a time."
  ),
  INTERRUPTED: because2(
    "Ctrl-C or a signal stopped the export. The running statement was cancelled on the server.",
    "Export again when it can finish."
  ),
  SERVER_VERSION: because2(
    "The server is older than PostgreSQL 15 or newer than 18; its stored definitions were never studied.",
    "Export from a server of these versions, or from a newer release of this tool."
  ),
  DEFINITIONS_CHANGED: because2(
    "While the rows were read, a function, cast, operator, type, partition, index or statistics object of a user was created, changed or dropped, or something was renamed whose name appears in a row: what was judged before may not be what was read.",
    "Export again when no migration is running; if it happens again, find out who runs one."
  ),
  CONNECTION_LOST: because2("The connection ended in the middle of a statement.", "Export again."),
  STATEMENT_FAILED: because2(
    "A statement of the export step itself failed, so what it checks is not known.",
    "Look up the SQLSTATE beside it; check what the role may read of pg_catalog."
  ),
  SETTING_DIFFERS: because2(
    "A setting is not what was requested: a pooler, the role\u2019s own settings or a login trigger changed it.",
    "Connect directly, not through the pooler; reset what ALTER ROLE or the trigger sets."
  ),
  ROLE_UNSAFE: because2(
    "The role has an attribute or a membership, owns the database, or is not the one that logged in.",
    "Export with a role that may log in and SELECT, and nothing else."
  ),
  SESSION_NOT_CLEAN: because2(
    "The session was already in use: something ran in it before us.",
    "Connect directly, not through the pooler."
  ),
  RELATION_NOT_LOCKED: because2(
    "A relation is missing, not readable for the role, locked by another session, or neither table nor view.",
    "The hint says which: the GRANT that is missing, to wait, or to have the catalog corrected."
  ),
  // what a relation reaches
  RELATION_MISSING: because2("The server has no such relation.", "Have the catalog corrected."),
  SURFACE_KIND_DIFFERS: because2(
    "A view where the catalog has a table, or the reverse.",
    "Check what replaced it, then pin it again."
  ),
  COLUMN_MISSING: because2(
    "A qualified name is not a column of its relation; PostgreSQL would call a function of that name.",
    "Correct the column in the query, and pin the text again."
  ),
  REACHES_FUNCTION: because2(
    "Reading the relation would run a function that is not PostgreSQL\u2019s own, is volatile or SECURITY DEFINER.",
    'Export from a relation that runs nothing: see docs/export.md, "The preflight".'
  ),
  REACHES_RELATION_KIND: because2(
    "The relation reaches a foreign table or another kind that is not read.",
    "Export from ordinary tables and views."
  ),
  REACHES_COLLATION: because2(
    "The relation reaches a collation in which different texts are equal.",
    "Export from a relation without it."
  ),
  DEFINITION_UNREADABLE: because2(
    "A stored definition is not of the grammar in which PostgreSQL writes it, or holds a number that no known field explains.",
    "Look up the version of the server; a newer release of this tool may know what it holds."
  ),
  COLLATION_VERSION: because2(
    "A collation that the query reaches was recorded under another version of its library: an index that was built with the earlier one can miss rows.",
    "REINDEX what depends on it, then ALTER COLLATION or ALTER DATABASE \u2026 REFRESH VERSION; then export again."
  ),
  SERVER_WARNED: because2(
    "The server warned while the checks of the export step ran, so what they say is in doubt. An item during which it warned is an ERROR with the SQLSTATE of the first warning.",
    "Look into the log of the server; export again when nothing there is in doubt."
  ),
  REACHES_OWN_RELATION: because2(
    "The exporting role owns something that the query reaches, so it could change it.",
    "Give the relation to another owner."
  ),
  CATALOG_SHADOWED: because2(
    "Something was added to pg_catalog, where names are looked up first.",
    "Remove what was added; find out who did it."
  ),
  // a knowledge base
  KB_NOT_NAMED: because2(
    "A document was requested without naming its server and token.",
    "Give --kb-url and --kb-token-file."
  ),
  KB_TOKEN_MALFORMED: because2(
    "The token is not one line of at least 16 characters that a token can have. Nothing was sent.",
    "Put the token of a reading role into the file, and nothing else."
  ),
  KB_TOKEN_REFUSED: because2(
    "The knowledge base does not know the token.",
    "Check the token file, and that its user is active."
  ),
  KB_ROLE_ADMIN: because2(
    "The token\u2019s role has admin access: anyone with the token could change everything.",
    "Give the token of a role that may read the collection and nothing else; see docs/export.md."
  ),
  KB_ROLE_WRITES: because2(
    "The token\u2019s role may change a collection that is read, or one of Directus itself.",
    "Take every permission but read away from its policies, and app access too."
  ),
  KB_ROLE_UNKNOWN: because2(
    "The knowledge base does not say what the token\u2019s role may do. What is not known to be harmless is not used.",
    "Directus 11 or later says it; check whether a proxy drops the token or the two paths that are requested."
  ),
  KB_REDIRECT: because2(
    "The knowledge base redirected us. A redirect is never followed: it would take the token along.",
    "Name the server itself with --kb-url."
  ),
  KB_CONNECT_FAILED: because2(
    "No connection to the knowledge base, a certificate that --kb-ca does not cover, or a connection that ended in mid-answer.",
    "Check --kb-url, --kb-ca and the server."
  ),
  KB_ANSWER_REFUSED: because2(
    "An answer is not what was requested: not JSON, encoded, a member twice, other fields, or another document.",
    "Do not use this server, or the proxy in front of it, until you know what it is."
  ),
  // a native gateway, spoken to over MCP
  GATEWAY_NOT_STARTED: because2(
    "The command of the gateway cannot be started.",
    "Give it after `--`, as you would type it: tki export \u2026 --gateway mcp -- COMMAND ARGUMENT\u2026."
  ),
  GATEWAY_CONNECT_FAILED: because2(
    "No connection to the gateway, a certificate that --gateway-ca does not cover, or a connection that ended in mid-answer.",
    "Check --gateway-url, --gateway-ca and the server."
  ),
  GATEWAY_ENDED: because2(
    "The gateway ended while it was needed.",
    "Start its command by hand and look at what it says; then export again."
  ),
  GATEWAY_DEADLINE: because2(
    "The gateway did not start in time, or the whole run took longer than one export may.",
    "Check the gateway; export fewer queries at a time."
  ),
  GATEWAY_REDIRECT: because2(
    "The gateway redirected us. A redirect is never followed: it would take the token and the queries along.",
    "Name the server itself with --gateway-url."
  ),
  GATEWAY_STATUS: because2(
    "The gateway answered with a status that MCP does not allow there.",
    "See whether --gateway-url and its path name an MCP server over streamable HTTP."
  ),
  GATEWAY_TOKEN_REFUSED: because2(
    "The gateway refused us, with this token or without one.",
    "Give --gateway-token-file FILE with the token of a role that reads."
  ),
  GATEWAY_TOKEN_MALFORMED: because2(
    "The token is not one line of at least 16 characters that a token can have. Nothing was sent.",
    "Put the token into the file, and nothing else."
  ),
  GATEWAY_PROTOCOL: because2(
    "The gateway broke MCP: not JSON, a member twice, an answer to nothing, another version, a malformed name.",
    "Do not use this gateway until you know what it is; a server that prints a greeting to its output does this."
  ),
  GATEWAY_TOO_LARGE: because2(
    "The gateway sent more than one message (16 MiB) or one run (512 MiB) may take.",
    "Export fewer or narrower queries."
  ),
  GATEWAY_CALLS_BACK: because2(
    "The gateway asked us for a model\u2019s answer, a person\u2019s, or a list of folders. The client offers none of them and said so.",
    "Do not use this gateway for an export; ask its owner why it asks."
  ),
  GATEWAY_TOOL_MISSING: because2(
    "The gateway has no tool of that name, or more than one.",
    "Name its read-only query tool: --gateway-tool NAME, or a mapping."
  ),
  GATEWAY_TOOL_DIFFERS: because2(
    "The tool does not take the arguments that the mapping declares, or wants others besides.",
    "Correct --gateway-argument or the mapping."
  ),
  GATEWAY_TOOL_WRITES: because2(
    "The tool says of itself that it is not read-only, or destructive.",
    "Name the gateway\u2019s read-only query tool."
  ),
  GATEWAY_TOOL_CHANGED: because2(
    "After the last read the gateway described its tool, or itself, differently from before the first.",
    "Ask the gateway\u2019s owner what changed; then export again."
  ),
  GATEWAY_DOCUMENT: because2(
    "A document of the knowledge base was requested through a database\u2019s gateway.",
    "Export documents in a run of their own, without --gateway."
  ),
  // answers that someone brings
  ANSWERS_UNREADABLE: because2(
    "The folder of --answers cannot be read, is empty, or holds something that is not an answer file. Nothing in it is skipped.",
    "One JSON file per id, and nothing else in the folder: see docs/export.md."
  ),
  ANSWER_MALFORMED: because2(
    "A file does not hold exactly named_query_id, observation_ts and answer.",
    "The hint names the file: see docs/export.md for what it has to hold."
  ),
  ANSWER_TIME: because2(
    "An answer has no time of observation, or one that lies in the future.",
    "Write when it was obtained, in UTC: 2026-06-10T08:00:00Z. Without that nobody can tell how old it is."
  ),
  ANSWER_NAMES_SQL: because2(
    "An answer holds a member called sql. A packet names its query and never carries it.",
    "Give the answer as the gateway gave it, without the statement; declare nothing of that name in the mapping."
  ),
  ANSWER_REFUSED: because2(
    "An answer is an error message, has other columns than the catalog\u2019s entry, or another shape than the mapping declares.",
    "The hint names the file and why; obtain that answer again, or leave it out."
  ),
  // ours
  PACKET_NOT_WRITTEN: because2(
    "The packet or its log cannot be written there.",
    "Give --out a file in a folder of yours, and look at export-log.jsonl beside it."
  ),
  INTERNAL: because2("A defect of the export step; nothing was emitted.", "Report it with the command line.")
};

// src/formats/words/gateway-problems.ts
var because3 = (means, next) => ({ means, next });
var gatewayProblems = {
  GATEWAY_ERROR: because3(
    "The gateway said that it refused the query or failed at it. Its words are not kept: they can repeat rows.",
    "Ask the gateway by hand; see whether its role may read the relation."
  ),
  GATEWAY_SHAPE: because3(
    "The answer has another shape than the mapping declares: more than one text, no JSON, members that nobody declared, a member twice.",
    "Look at an answer of the tool, and declare its shape with --gateway-mapping FILE."
  ),
  GATEWAY_DISAGREES: because3(
    "The text of the answer and its structured content do not say the same.",
    "Do not use this gateway until you know which of the two is wrong."
  ),
  GATEWAY_COLUMNS: because3(
    "The answer has other columns than the catalog\u2019s entry.",
    "Check whether the query or the relation changed, then have the catalog corrected."
  ),
  GATEWAY_COUNT: because3(
    "The answer to a count is not one row with one whole number in digits.",
    "Look at how the tool writes a bigint."
  ),
  GATEWAY_VALUE: because3(
    "A value does not have the kind declared for its column. A float is never taken for a figure.",
    "Declare the column\u2019s kind in the mapping, or have the query write it as text."
  ),
  GATEWAY_COLUMN_UNDECLARED: because3(
    "The tool writes values in JSON\u2019s way, and the mapping does not say what this column holds: a date would be another text.",
    "Declare the column in `columns` of the mapping: text, integer, numeric or boolean."
  ),
  GATEWAY_ROWS: because3(
    "The gateway sent more rows than the mapping allows, or a number other than the one it states.",
    "Correct row_limit of the mapping, or look at the gateway."
  ),
  GATEWAY_LIMIT_UNKNOWN: because3(
    "The mapping does not state where the gateway stops, so nobody knows whether these are all rows. The item is written TRUNCATED and inspected as UNVERIFIED.",
    "State row_limit in the mapping where the gateway\u2019s owner states it; ask for a count otherwise."
  ),
  GATEWAY_VIEW_UNREAD: because3(
    "The catalog pins a view\u2019s definition, and through a gateway nothing reads definitions. The inspector says VIEW_DRIFT.",
    "Export it over a session of its own: `tki export` without --gateway."
  ),
  GATEWAY_SILENT: because3(
    "The gateway did not answer within ten seconds.",
    "Check the gateway, then export again."
  )
};

// src/formats/words/step-problems.ts
var because4 = (means, next) => ({ means, next });
var stepProblems = {
  EVENT_REFUSED: because4(
    "The job was not started by workflow_dispatch, or its event cannot be read.",
    "Start the export workflow by hand; no other event may read a database."
  ),
  REF_REFUSED: because4(
    "The job does not run on the default branch, or event and runner name different ones.",
    "Start the export workflow on the default branch."
  ),
  REF_NOT_PROTECTED: because4(
    "The runner does not say that the default branch is protected.",
    "Protect the default branch by a rule or a ruleset; then export again."
  ),
  ATTEMPT_REFUSED: because4(
    "This is not the first attempt of the run: a repeated one would read another moment under the same name.",
    "Start a new run."
  ),
  REPOSITORY_DIFFERS: because4(
    "The event names a repository other than the runner\u2019s.",
    "Find out which earlier step changed the event; then export again."
  ),
  REPOSITORY_PUBLIC: because4(
    "The event does not say that the repository is private or internal: anyone could fetch the packet.",
    "Export in a private repository, or say so by i-publish-this-data: true."
  ),
  EVENT_CONTRADICTED: because4(
    "GitHub\u2019s own description of this run differs from the runner\u2019s and the event\u2019s.",
    "Start .github/workflows/export.yml by hand on the default branch; if you did, find out which step changed the event."
  )
};

// src/formats/words/source-words.ts
var HISTORY = "Nothing to do: it is the state of that document on its date.";
var sourceWords = {
  PHASE4_READINESS_MAP_READY: {
    means: "Status of the readiness map of 2026-06-10: the map itself is complete. It opens nothing; most of its rows are BLOCKED.",
    next: "Read the map as this release has it: `tki readiness`."
  },
  MVP_GOVERNED_PACKET_CONSUMPTION_CONTRACT_DESIGN_COMPLETE: {
    means: "Status of the consumption contract of 2026-06-10: how an offline inspector consumes a packet is fully designed, without any live authority.",
    next: HISTORY
  },
  B7_EXPORT_STEP_CONTRACT_DESIGN_COMPLETE_REFERENCE_VALIDATED: {
    means: "Status of the export contract of 2026-06-10: designed, and tried with one reference packet of six counts. No seal: the catalog stays provisional (B7-EXP-1).",
    next: "See what is still open: `tki explain B7-EXP-1`."
  },
  C1_DRYRUN_CAPABILITY_LOCKED_OPERATOR_ACTION_REQUIRED: {
    means: "Verdict of the C1 review of 2026-06-22: the governed C1 dry run is locked, and only an operator can act. Credentials are present; a lawful channel to execute is not.",
    next: "See its evidence and prerequisites: `tki gap-map DOT_C1_VOCAB_BUILD --packet FILE`."
  },
  B4_PRIME_OPERATOR_ACTION_REQUIRED: {
    means: "Final status of the blocker of 2026-06-10: B4\u2032, the attested sandbox, needs an operator who runs it on an approved venue. An agent had no way to run a container.",
    next: "Attest the sandbox (`tki attest --out DIR`), then have a second party verify the evidence (`tki verify DIR`)."
  },
  SANDBOX_ATTESTATION_PARTIAL: {
    means: "The determination before B4_PRIME_OPERATOR_ACTION_REQUIRED: the sandbox was described and not run.",
    next: HISTORY
  },
  OWNER_OPERATOR_REQUIRED: {
    means: "Class of the B4\u2032 blocker: the owner or an operator has to act; no program can.",
    next: "Ask the owner or the operator that the document names."
  },
  INSUFFICIENT_NO_AGENT_EXECUTION_SURFACE: {
    means: "Class of the B4\u2032 blocker: an agent has no tool that creates or runs a container on an approved venue.",
    next: "Have an operator run `tki attest --out DIR` there."
  },
  REGISTRATION_HOLD: {
    means: "ACTIVE in the C1 review: nothing may be registered. A constant of this release.",
    next: "The owner decides about the hold; see `tki gap-map`."
  },
  CAN_PROCEED: {
    means: "NO in the C1 review: the governed dry run may not go on. A constant of this release.",
    next: "See what is missing: `tki gap-map`."
  },
  PLAN_ONLY: {
    means: "Mode of the governed dispatcher in which it checks a request and runs nothing.",
    next: "Nothing here dispatches, in this mode or another."
  },
  REAL_RUN: {
    means: "Mode of the governed dispatcher that would run something. The C1 review saw it refused always (E4).",
    next: "Nothing here dispatches, in this mode or another."
  },
  DOT_C1_VOCAB_BUILD: {
    means: "The operation that the C1 review is about. Refused by the dispatcher: no contract is registered for it (E9).",
    next: "See what a packet states of it: `tki gap-map DOT_C1_VOCAB_BUILD --packet FILE`."
  },
  DOT_KG_EXPLAIN: {
    means: "The one operation that the executor of the C1 review serves; its plan was accepted as PLAN_ONLY, and nothing ran (E8).",
    next: "See what a packet states of it: `tki gap-map DOT_KG_EXPLAIN --packet FILE`."
  },
  PACKET_DERIVED: {
    means: "The only `source_mode` of a packet: what it holds was derived by an export, and not read live.",
    next: "Nothing to do. Any other value is BLOCKED before an item is read."
  },
  AS_OF_EXPORT: {
    means: "The only `freshness` of a packet: it is as old as its export, and is never refreshed.",
    next: "Make a new export where it is too old."
  },
  READ_PACKET_ITEM: {
    means: "One of the two actions that the inspector is allowed: to read an item of the packet.",
    next: "Nothing to do."
  },
  WRITE_LOCAL_REPORT: {
    means: "One of the two actions that the inspector is allowed: to write the report triplet into `/out`.",
    next: "Nothing to do."
  },
  CONTRACT_VIOLATION: {
    means: "What the consumption contract also calls a tampered hash. Reports here say BLOCKED_BY_UNSAFE_ACCESS.",
    next: "See `tki explain BLOCKED_BY_UNSAFE_ACCESS`."
  },
  ran_clean: {
    means: "A state that proof of run would allow: the command ran, and found nothing. Blocked, and said by nothing here.",
    next: "See `tki explain PROOF-OF-RUN`."
  },
  ran_with_drift: {
    means: "A state that proof of run would allow: the command ran, and found a difference. Blocked, and said by nothing here.",
    next: "See `tki explain PROOF-OF-RUN`."
  },
  error_running: {
    means: "A state that proof of run would allow: the command began, and failed. Blocked, and said by nothing here.",
    next: "See `tki explain PROOF-OF-RUN`."
  },
  WITHDRAWN: {
    means: "Said of the formula \u201C186 \u2229 command catalog\u201D: its join is empty, so it shows nothing. A packet that uses it is refused.",
    next: "See `tki explain prohibited-surface`."
  },
  DEFERRED: {
    means: "Said of what a source document leaves to a later build, such as --selftest (D4) or the automated export (B7-EXP-2).",
    next: "See `tki readiness`."
  },
  UNBLOCKED: {
    means: "Said of one row of the readiness map alone: a governed packet can be consumed. No authority follows from it.",
    next: "See `tki readiness`."
  },
  WAIVED: {
    means: "Said of B0\u2034, the re-seal of the specification: not needed for the prototype. It does not cover B4\u2032.",
    next: HISTORY
  },
  DIRECTUS_ADMIN_TOKEN: {
    means: "A secret that the C1 review saw listed, its value unread (E1). Nothing here reads or takes it.",
    next: "Credentials are not a lawful path: leave it where it is."
  },
  PG_PASSWORD: {
    means: "A secret that the C1 review saw listed, its value unread (E1). Nothing here reads or takes it.",
    next: "Credentials are not a lawful path: leave it where it is."
  },
  PROGRAM_MACRO_CLOSE_PHASE2_OFFLINE_MVP_END_TO_END_ON_VPS_OR_APPROVED_CI_2026_06_09: {
    means: "The request that the blocker of 2026-06-10 answers: to close phase 2 end to end. It stopped at B4\u2032.",
    next: HISTORY
  }
};

// src/formats/words/vocabulary.ts
var vocabulary = [
  {
    word: "acceptance",
    also: [],
    means: "A second party's statement that they accept a run, written by `tki verify --acceptance`. Theirs alone: it lets nothing through, and no command reads it."
  },
  {
    word: "approval",
    also: [],
    means: "An owner's document about a venue, given to the verifier and never found in a run. It lets nothing through."
  },
  {
    word: "Article 13",
    also: ["Article 13/14"],
    means: "A rule of the source documents: governed data is read through the native gateway, a local copy is never authority, and a packet is evidence and never a second source of truth. An emulated gateway does not meet it, and every report says so."
  },
  {
    word: "Article 14",
    also: [],
    means: "A rule of the source documents: no claim in prose alone. Every item carries a hash of what was really read; truncation, timeout and emptiness are disclosed; absence is scoped, never global."
  },
  {
    word: "as expected",
    also: [],
    means: "A rule ran to its end on at least one subject (item, packet, file or reading), and held on all that it had to."
  },
  {
    word: "attestation",
    also: [],
    means: "The host's judgement of probes and witness together. Separate from the packet's verdict."
  },
  {
    word: "authority status",
    also: ["binding", "review-ready", "draft"],
    means: "What an item says that its source gives it: binding, or one of the words below it. Nothing is binding under an unsealed catalog; using an item as binding that is not is a violation."
  },
  { word: "availability", also: ["usable"], means: "What follows for an item: usable, held out, refused." },
  {
    word: "B0\u2034",
    also: ["B0'''", "B0"],
    means: "The source documents' name for the owner's re-seal of the specification. Waived there for the prototype alone; it does not cover B4\u2032."
  },
  {
    word: "B4\u2032",
    also: ["B4'", "B4", "B4-prime", "B4_PRIME"],
    means: "The source documents' name for one step: an operator attests the sandbox on an approved venue with its probes, and a second party verifies the evidence before it is accepted. Nothing here accepts it: every document says NOT ASSERTED."
  },
  {
    word: "B7",
    also: ["B7-EXP"],
    means: "The source documents' name for the governed export of packets. Its open ends are B7-EXP-1 (the catalog's seal) and B7-EXP-2/D9 (an automated service)."
  },
  {
    word: "bench",
    also: [],
    means: "What a catalog\u2019s author works with: `tki catalog new`, `add`, `lint`, `gate`, `check`, `try`. Nothing it shows is evidence."
  },
  {
    word: "bound",
    also: [],
    means: "Compared with a digest that came through another channel. What is only self-consistent agrees with itself."
  },
  {
    word: "breached",
    also: [],
    means: "A document's value of a probe that is not as expected: what must be impossible was possible. In the weakened control it has to come out so."
  },
  {
    word: "C1",
    also: ["DOT_C1"],
    means: "The source documents' name for a governed vocabulary of operations, and for the dry run that would build it. Locked: see `tki gap-map`."
  },
  {
    word: "Call Contract",
    also: ["CALL-CONTRACT"],
    means: "A document that only its owner can seal: for one command its identity, mode, inputs, exit codes, timeout, lease, ledger and what it may not change. Without it nothing shows that a command ran. The keystone of what stays blocked."
  },
  {
    word: "catalog",
    also: [],
    means: "The named queries with their SQL, surfaces and discipline. Pinned by the digest of its content. Not sealed: a seal is an act of its owner, which has not happened (`UNSEALED`, B7-EXP-1)."
  },
  {
    word: "claims",
    also: [],
    means: "What a reader wants to compare with a packet, in a file of the reader's own. Never part of a packet, and never confirmed as run."
  },
  {
    word: "Codex review",
    also: ["Codex"],
    means: "The source documents' reviewer, whose seal several capabilities need. Never asked from here."
  },
  {
    word: "control",
    also: ["weakened control"],
    means: "The same probe in a container that is weakened on purpose. A probe that does not report breached there proves nothing."
  },
  {
    word: "D11",
    also: [],
    means: "Blocked capability: another system that gates or authorizes on these reports."
  },
  {
    word: "D7",
    also: [],
    means: "Blocked capability: gating in CI, OPA, Conftest or Git hooks. No output here may decide whether a job goes on."
  },
  {
    word: "D8",
    also: [],
    means: "Blocked capability: a positive verdict, and exit code 0 from a command that judges."
  },
  {
    word: "document",
    also: [],
    means: "A text of a knowledge base that a catalog names by path and key. A packet holds its revision and digest, never the text."
  },
  {
    word: "DOT",
    also: [],
    means: "The source documents' name for their registered operations and tools (`dot_tools`)."
  },
  {
    word: "EARLIER_RELEASE",
    also: [],
    means: "A run is checked against the rules of the release that made it; what this release checks besides stays open."
  },
  {
    word: "evidence",
    also: [],
    means: "The attestation as a document, an in-toto Statement. Not accepted by being written: a second party verifies, and only a venue's owner approves the venue."
  },
  {
    word: "export step",
    also: [],
    means: "The only place of a live read. Runs named queries of the catalog as a read-only role in one snapshot."
  },
  {
    word: "gap map",
    also: [],
    means: "What a packet states of the evidence and the prerequisites of a governed dispatch (`tki gap-map`). No dispatcher: its constants and its conclusion are the same for every packet."
  },
  {
    word: "gate (of the export step)",
    also: ["gate"],
    means: "Decides from the parse tree which SQL a catalog may hold. The only gate here: it keeps our own SQL out of trouble, and no report can pass through it or be stopped by it."
  },
  {
    word: "grade",
    also: ["grade A", "grade B"],
    means: "How much of the policy a runtime lets the host check. `A`: the host makes the container itself and reads it from outside. `B`: a container engine makes it, some promises stay unverified, and the run ends at exit code 2 at best. `NONE`: no sandbox was observed."
  },
  {
    word: "held",
    also: ["confirmed"],
    means: "A document's value of a probe or a check that is as expected."
  },
  { word: "held out", also: [], means: "Not used, and said so. Not the same as wrong." },
  {
    word: "HOLD",
    also: [],
    means: "The C1 review\u2019s conclusion: neither authorized nor rejected, until an operator acts. See REGISTRATION_HOLD."
  },
  { word: "host", also: [], means: "`dist/host.mjs`, the only program that runs as root." },
  {
    word: "inspector",
    also: [],
    means: "The program that evaluates a packet inside the sandbox. Reads `/in`, writes `/out`, has nothing else."
  },
  {
    word: "item",
    also: [],
    means: "One answer in a packet, with its source metadata, hash, authority status and precedence."
  },
  {
    word: "KB, PG",
    also: ["KB", "PG", "KB/PG", "KB-FIRST", "PG-FIRST", "NATIVE-DRIVEN", "LOCAL-LAST"],
    means: "Knowledge base and PostgreSQL: the governed surfaces that the source documents prefer to any local file."
  },
  {
    word: "lists of its own",
    also: [],
    means: "Databases or functions of a catalog that the contract does not list. Chosen from a constant of the release, run only under an expected digest, said on each item; nothing of them binds."
  },
  {
    word: "lock",
    also: [],
    means: "Of a folder of `--out`, by the kernel, while `tki inspect` or `tki attest` writes into it. It leaves no file and ends with its process."
  },
  {
    word: "MVP",
    also: ["offline MVP"],
    means: "The source documents' name for the offline inspector that this project replaces: no driver, no network, no secret."
  },
  {
    word: "NATIVE_STATED",
    also: [],
    means: "Of a packet: read through an MCP server that calls itself a gateway. Its word alone; snapshot, READ ONLY and limits are NOT_EVIDENCED on every item."
  },
  {
    word: "nonce",
    also: [],
    means: "Random hex digits that name one run; your own (`--nonce`) also show that the run is not an older one."
  },
  {
    word: "not evaluated",
    also: [],
    means: "A rule, row or cover that checked nothing, with the reason. Not the same as unverified (looked, and could not tell), and never as expected."
  },
  { word: "NOT_EVIDENCED", also: [], means: "Nobody showed it in this run. Not the same as false." },
  { word: "NOT_RUN_ON_GITHUB", also: [], means: "Never run by GitHub itself." },
  {
    word: "OTHER_BUILD",
    also: [],
    means: "Of a run that a development build verifies: its programs are of no release that this build knows, which leaves the run open. A release calls that a difference."
  },
  {
    word: "P1",
    also: ["self-check"],
    means: "The inspector's own, passive look at its sandbox before it opens the packet."
  },
  {
    word: "packet",
    also: [],
    means: "A file of schema `b7-governed-packet/v1`: provenance-stamped answers to named queries, made by an export. Evidence input, never authority."
  },
  {
    word: "PASS",
    also: [],
    means: "Said by the source documents of their own earlier phases. No document of this release says it: there is no positive verdict (D8)."
  },
  {
    word: "precedence",
    also: ["canonical", "diagnostic"],
    means: "Whether an item is canonical, the source that counts, or diagnostic, a lead alone. A diagnostic item never overrides a canonical one."
  },
  {
    word: "probe",
    also: [],
    means: `One of ${probeCount.word} attempts at what must be impossible inside the sandbox. It records what happened and judges nothing.`
  },
  { word: "reason", also: [], means: "Why a finding was made; a code such as `STALE`." },
  { word: "RECONSTRUCTED", also: [], means: "Named by a source document, defined by this project." },
  {
    word: "register",
    also: [],
    means: "`catalog/blocked.json` and `catalog/matrix.json`: constants of a release."
  },
  { word: "run", also: [], means: "Sixteen hex digits of our nonce. Never a word of the packet." },
  {
    word: "sabotage",
    also: [],
    means: "One knob of the sandbox weakened on purpose, to see whether probes or witness notice."
  },
  {
    word: "sandbox",
    also: [],
    means: "A container made from one policy document for one run and removed afterwards."
  },
  {
    word: "seal",
    also: ["sealed", "UNSEALED"],
    means: "An owner's act that makes a document binding. A digest pins a text; it seals nothing."
  },
  {
    word: "second party",
    also: [],
    means: "Another person or team than the one that ran the inspection, with a copy of this release that they chose."
  },
  { word: "SEED", also: [], means: "Taken from a source document with its own number." },
  {
    word: "signed",
    also: [],
    means: "Only the run says so, and a signature that the caller trusts covers it. Not recomputed."
  },
  {
    word: "standing",
    also: ["recomputed", "cross-checked", "asserted", "contradicted"],
    means: "Where a value on a page comes from: recomputed, cross-checked, asserted or contradicted."
  },
  {
    word: "stated",
    also: [],
    means: "A packet's rows say it. Not the same as registered, lawful, run or permitted."
  },
  {
    word: "STATED_BY_OPERATOR",
    also: [],
    means: "Of a packet: made of answers that someone had obtained before. That person\u2019s word; nothing of ours read them."
  },
  {
    word: "surface",
    also: [],
    means: "A governed table, view or knowledge-base path. Absence is always scoped to surfaces."
  },
  {
    word: "triplet",
    also: [],
    means: "`report.json`, `report.md`, `checkpoint-<run>.md`: all three or none."
  },
  {
    word: "UNREVIEWED",
    also: [],
    means: "In a drafted entry, where a human has to write. Nothing of such an entry is exported, an item that names one is held out, and no command clears the word."
  },
  { word: "unverified", also: [], means: "Looked, and could not tell." },
  {
    word: "venue",
    also: ["V1", "V2"],
    means: "Where the sandbox ran: `v1` a throwaway container of an operator, `v2` a CI runner, `unstated`. The caller's claim, never an approval."
  },
  {
    word: "verdict",
    also: [],
    means: "The most severe finding of an item, or of the run. Ten exist; none of them is positive authority."
  },
  {
    word: "witness",
    also: [],
    means: "The host's own readings of the container from outside (namespaces, mounts, status, filter)."
  },
  {
    word: "\u201C\u2026\u201D",
    also: [],
    means: "Someone else's words in a sentence of ours. Nothing from outside can close the marks."
  }
];

// src/formats/words/command-problems.ts
var usageProblems = {
  ACCEPTANCE_INCOMPLETE: "Of `--accept-as` and `--acceptance` only one was given.",
  ACCEPTANCE_NAME_REFUSED: "`--accept-as` does not hold the name of a person.",
  ACCEPTANCE_NEEDS_APPROVAL: "An acceptance rests on an owner\u2019s approval of the venue, and none was given.",
  ACCEPTANCE_OF_THE_RUN: "The file for the acceptance is inside the run\u2019s folder, where the run\u2019s maker can write.",
  ACCOUNT_UNKNOWN: "An account that is to own a socket does not exist on this machine.",
  ANSWERS_MISSING: "No folder of answers was named.",
  APPROVAL_BUNDLE_MISSING: "A key, a trusted root or an identity for an approval was given, and no signature to check with it.",
  APPROVAL_BUNDLE_NOT_USABLE: "The signature over the approval cannot be read, or is not a sigstore bundle.",
  APPROVAL_KEY_NOT_USABLE: "The key for the approval\u2019s signature cannot be read, or is not a public key in PEM.",
  APPROVAL_MISSING: "Options about an approval were given, and no approval.",
  APPROVAL_NOT_USABLE: "The approval is not a document of its schema in RFC 8785 form.",
  APPROVAL_OF_THE_RUN: "The approval is inside the run\u2019s folder, where the run\u2019s maker can write.",
  APPROVAL_TRUST_AMBIGUOUS: "A key and an identity were both given for the approval\u2019s signature.",
  APPROVAL_TRUST_MISSING: "The approval\u2019s signature was given without a key or an identity.",
  AS_OF_IN_THE_PAST: "`--as-of` is not later than now: evidence would count as younger than it is.",
  AS_OF_MALFORMED: "`--as-of` is not a time.",
  CATALOG_NOT_WRITABLE: "A new entry cannot be written into the catalog\u2019s folder.",
  CA_MISSING: "A server over the network needs the certificates of its authority: `--ca`.",
  CODE_UNKNOWN: "The word is not one that these documents use.",
  CODE_WITHOUT_MAP: "No source document reviews this code, so there is no map of it.",
  COMMAND_MISSING: "No command was given.",
  CONFLICTING_OPTION: "Two options were given that exclude each other.",
  CONNECTION_MALFORMED: "The words that name the server cannot be read.",
  CONNECTION_PARAMETER_REFUSED: "The connection names a parameter that is never taken, because it could weaken the session.",
  CONNECTION_TWICE: "Two options name one field of the connection.",
  DATABASE_MISSING: "No database was named.",
  DATABASE_NOT_PLAIN: "The database has a name that no catalog can list.",
  DATABASE_UNKNOWN: "The database is not one that the catalog lists.",
  DEADLINE_MALFORMED: "`--deadline` is not a number of seconds within the limits.",
  DIGEST_MALFORMED: "A digest is not `sha256:` and 64 lower-case hex digits.",
  EVIDENCE_BUNDLE_MISSING: "A key or an identity was given, and no signature over the evidence to check with it.",
  EVIDENCE_BUNDLE_NOT_USABLE: "A signature over the evidence cannot be read, or is not a sigstore bundle or DSSE envelope.",
  EVIDENCE_TRUST_AMBIGUOUS: "A key and an identity were both given for the evidence\u2019s signature.",
  EVIDENCE_TRUST_MISSING: "A signature over the evidence was given without a key or an identity.",
  EXCESS_ARGUMENTS: "There are more words than the command takes.",
  FILE_NOT_USABLE: "A file is not one that can be used: not a regular file, too large, or without a name.",
  FILE_UNREADABLE: "A file cannot be read.",
  FORMAT_UNKNOWN: "`--format` is missing, or names no format that is written.",
  GATEWAY_CA_MISSING: "A gateway over the network needs the certificates of its authority: `--gateway-ca`.",
  GATEWAY_ENV_REFUSED: "A variable is never given to a gateway, because it could weaken what is read.",
  GATEWAY_MAPPING_REFUSED: "The file that says how a gateway answers is not one of its schema.",
  GATEWAY_MISSING: "No gateway was named.",
  GATEWAY_TOKEN_FILE_REFUSED: "The file with the gateway\u2019s token can be read by others, or is not a regular file.",
  GATEWAY_TWICE: "Two gateways were named, by a command and by an address.",
  GATEWAY_UNKNOWN: "`--gateway` names no kind of gateway that is known.",
  GATEWAY_URL_MALFORMED: "The address of the gateway cannot be read.",
  HOME_MISSING: "HOME names no folder, and a file of the home folder was requested.",
  IDENTITY_NOT_EXACT: "A signer\u2019s identity has to be one exact name, without a pattern.",
  INVALID_ARGUMENT: "A word is not one that the option or argument takes.",
  JOBS_MALFORMED: "`--jobs` is not a number of runs within the limit.",
  KB_CA_MISSING: "A knowledge base over the network needs the certificates of its authority: `--kb-ca`.",
  KB_TOKEN_FILE_REFUSED: "The file with the knowledge base\u2019s token can be read by others, or is not a regular file.",
  KB_TOKEN_MISSING: "There is no token for the knowledge base, and no terminal to ask for it.",
  KB_URL_MALFORMED: "`--kb-url` does not name a server.",
  KB_URL_MISSING: "A document was requested, and no knowledge base was named.",
  KEY_NOT_USABLE: "The key for the evidence\u2019s signature cannot be read, or is not a public key in PEM.",
  KIND_MISSING: "No entry of the catalog says whether the surface is a table or a view.",
  LIST_DUPLICATE: "A list names one packet or one output directory twice, and nothing was run.",
  LIST_EMPTY: "A list of packets, or a directory of them, holds none.",
  LIST_NOT_USABLE: "A list of packets cannot be read, or one of its lines is not of its form.",
  LIST_TOO_LONG: "More packets were listed than one call takes.",
  MAX_AGE_MALFORMED: "An age is not a duration such as 90s, 30m, 24h or 7d.",
  MAX_AGE_MISSING: "How old evidence may be was not said, and there is no default.",
  MAX_AGE_TOO_LONG: "An age is longer than ten years.",
  MISSING_ARGUMENT: "A word that the command needs was not given.",
  MISSING_MANDATORY_OPTION_VALUE: "An option that the command needs was not given.",
  NONCE_MALFORMED: "A nonce is not 32 to 128 lower-case hex digits.",
  NOT_AT_A_TERMINAL: "The command is for a person at a terminal, and runs in a job, a file or a pipe.",
  OPTION_MISSING_ARGUMENT: "An option has no value.",
  OPTION_NOT_FOR_DUMP: "An option of a connection was given, and a dump needs none.",
  OPTION_NOT_FOR_GATEWAY: "An option does not go together with reading through a gateway.",
  OPTION_NOT_WITH_JOBS: "An option belongs to one packet, and `--jobs` takes many.",
  OUT_MISSING: "No place for the output was named.",
  OUT_NOT_NEW: "The folder for a draft exists already, or cannot be made.",
  OUT_NOT_USABLE: "The output has a name that is not taken: another ending, or an option\u2019s name.",
  OUT_NOT_WRITABLE: "No file can be written at the place for the output.",
  PACKET_DIR_UNREADABLE: "The folder of packets cannot be listed.",
  PACKET_MISSING: "No packet was named.",
  PACKET_NOT_ACCEPTED: "The file is not a packet of this schema.",
  PASSWORD_FILE_REFUSED: "The file with the password can be read by others, or is not a regular file.",
  PASSWORD_IN_URL: "The address holds a password, where every user of the machine can see it.",
  PASSWORD_MISSING: "There is no password, and no terminal to ask for it.",
  PATH_TAKEN: "Something is already at a path where something new is to be made.",
  PGPASS_NO_LINE: "The password file has no line for this server.",
  PGPASS_REFUSED: "The password file can be read by others, or cannot be read.",
  PORT_MALFORMED: "A port is not a number from 1 to 65535.",
  PREVIOUS_IS_OUT: "The earlier run\u2019s folder is the one that the new run would write into.",
  QUERY_ID_MALFORMED: "The id is not one that a catalog takes.",
  QUERY_ID_TAKEN: "The catalog already has an entry of that id.",
  QUERY_UNKNOWN: "The id is not in the catalog.",
  RELATION_UNKNOWN: "The relation is not one that this role can see.",
  ROOT_MISSING: "The folder that an agent may look into was not named.",
  ROOT_NOT_USABLE: "The folder that an agent may look into cannot be read.",
  ROWS_MALFORMED: "`--rows` is not a number within the limits.",
  RUNTIME_UNKNOWN: "`--runtime` names no runtime that is known.",
  RUN_MISSING: "Options about a run were given, and no run.",
  RUN_UNREADABLE: "The run\u2019s folder or one of its files cannot be read.",
  SABOTAGE_UNKNOWN: "`--sabotage` names nothing that can be weakened.",
  SERVICE_FILE_REFUSED: "The connection service file cannot be used.",
  SERVICE_UNKNOWN: "The connection service file has no such service.",
  SHELL_UNKNOWN: "There is no completion script for that shell.",
  SURFACE_UNKNOWN: "`--surface` is not among the relations that the text reads.",
  SYSTEM_CA_MISSING: "The machine\u2019s own certificates cannot be read.",
  TEXT_MISSING: "A text that is recorded was not given, or is longer than one line.",
  TIME_MALFORMED: "A time is not of the form 2026-06-10T08:00:00Z.",
  TOO_MANY_FILES: "More files were given than are taken.",
  TOO_MANY_OPEN: "This system, or the limit of this job, lets no more files be open at once.",
  TOO_MANY_RELATIONS: "More relations were chosen than a catalog holds.",
  TOO_MANY_RUNS: "More runs were given than one page shows.",
  TRUSTED_ROOT_MISSING: "A signature by an identity needs the trusted root of its authority.",
  TRUSTED_ROOT_NOT_USABLE: "The trusted root cannot be read, or is none.",
  TRUST_OF_THE_RUN: "A key or a trusted root is inside the run\u2019s folder, where the run\u2019s maker can write.",
  UNKNOWN_COMMAND: "There is no command of that name.",
  UNKNOWN_OPTION: "The command has no option of that name.",
  VENUE_UNKNOWN: "`--venue` is not v1, v2 or unstated.",
  WORKING_DIRECTORY_GONE: "The folder in which the command was started does not exist any more."
};
var because5 = (means, next) => ({ means, next });
var commandProblems = {
  ARGUMENT_MALFORMED: because5("An agent gave an argument that is not a short text.", "Give a short text."),
  ARGUMENT_UNKNOWN: because5(
    "An agent gave an argument that the tool does not have.",
    "Give those that the tool lists."
  ),
  BAD_PLAN: because5("The privileged program was not given one plan.", "Start it by `tki`, never by itself."),
  BINDING: because5(
    "The entry says that its answer binds, which no catalog can say.",
    "Write what a human reviewed."
  ),
  CANNOT_DISTURB: because5(
    "A test of this program could not disturb its own run.",
    "Run it where a sandbox can be made."
  ),
  CATALOG_DUPLICATE_ID: because5(
    "Two entries of the catalog have one id.",
    "Give each entry an id of its own."
  ),
  CATALOG_DUPLICATE_MEMBER: because5("A member is twice in the catalog\u2019s index.", "Remove one of them."),
  CATALOG_DUPLICATE_PATH: because5(
    "Two entries of the catalog name one file.",
    "Give each entry a file of its own."
  ),
  CATALOG_FILE_REFUSED: because5(
    "A file of the catalog is missing, a link, or outside of its folder.",
    "Put a regular file where the index names it."
  ),
  CATALOG_NOT_ACCEPTED: because5(
    "The catalog\u2019s index does not follow its schema.",
    "Correct the member that the message names; schemas/catalog.schema.json."
  ),
  CATALOG_NOT_JSON: because5(
    "The catalog\u2019s index is not JSON.",
    "Correct it at the place that the message names."
  ),
  CATALOG_SQL_DIFFERS: because5(
    "A text of the catalog is not the one that is pinned.",
    "Look at the difference, then pin the text that was reviewed."
  ),
  CATALOG_TOO_LARGE: because5("The catalog is larger than a run takes.", "Split it."),
  COLUMNS_DIFFER: because5(
    "The columns that the text gives are not those that the entry lists.",
    "List what the text gives."
  ),
  COLUMN_DENIED: because5(
    "The statement names a column that PostgreSQL keeps for itself, or names it without its table.",
    "Name the columns of the relation."
  ),
  COLUMN_MISSING: because5(
    "A column that the statement names is not one of the relation.",
    "Correct its name."
  ),
  COLUMN_PROHIBITED: because5("A column has a name that no packet carries.", "Give it another name: AS text."),
  COLUMN_UNNAMED: because5("A column of the answer has no name.", "Give it one: AS name."),
  COUNTERPART_DIFFERS: because5(
    "A diagnostic entry names a canonical one that does not fit it.",
    "Name the canonical entry of the same surface."
  ),
  DATABASE_DENIED: because5("The database is one that is never read.", "Read a governed database."),
  DISCIPLINE_DIFFERS: because5(
    "What the entry says of its count is not of this query or surface.",
    "Write it for this entry."
  ),
  FIELD_DENIED: because5("A clause of the statement is not on the list.", "Write it without that clause."),
  FILES_NOT_LISTED: because5(
    "A folder of the catalog cannot be listed, or holds too many files.",
    "Lint it where every folder below queries/ can be read, and keep nothing else there."
  ),
  FILE_UNNAMED: because5("A file of the catalog is named by no entry.", "Name it, or remove it."),
  FUNCTIONS_DIFFER: because5(
    "The functions that the entry lists are not those that its text calls.",
    "List exactly those."
  ),
  FUNCTION_DENIED: because5(
    "The statement calls a function that is not on the list.",
    "Write it without, or have the owner make a view."
  ),
  IDS_ALIKE: because5("Two ids differ by letter case alone.", "Rename one of them."),
  INTERNAL: because5(
    "The program met something that it does not expect of itself.",
    "Report it with the command line and `tki doctor --json`."
  ),
  JOIN_PROHIBITED: because5("The statement joins two relations that never meet.", "Read them by two queries."),
  KB_BODY: because5(
    "A document has no body that is text.",
    "Read it in the knowledge base; then correct the entry."
  ),
  KB_PATH: because5(
    "A document is not the one of the path that the catalog lists.",
    "Correct the path or the id of the document."
  ),
  KB_PREFIX: because5(
    "A document is below no prefix that the catalog lists.",
    "List its prefix, once a human has reviewed it."
  ),
  KB_REVISION: because5(
    "A document has another revision than the catalog pins.",
    "Review it, then pin that revision."
  ),
  MESSAGE_TOO_LARGE: because5(
    "A client of `tki mcp` sent a message that does not end.",
    "Send one short JSON-RPC message a line."
  ),
  MISSING_PROGRAM: because5(
    "A program of the system that a run needs is not there, or someone other than root can write it.",
    "Install it, or give it back to root: `tki doctor` names it."
  ),
  NODE_DENIED: because5(
    "The statement holds a kind of expression that is not on the list.",
    "Write it without, or have the owner make a view."
  ),
  NOT_SABOTAGED: because5(
    "A sandbox could not be weakened in the requested way.",
    "Run `tki doctor`, then the sabotage again."
  ),
  NOT_SWEPT: because5(
    "What a killed run had left could not be removed or checked.",
    "Repair what the message names; other runs are not affected."
  ),
  NOT_TEXT: because5(
    "The statement is not text: it holds a NUL or is not well formed.",
    "Write it as UTF-8 text."
  ),
  NO_ORDER: because5(
    "Rows without ORDER BY can come in another order, and have another hash.",
    "Add ORDER BY."
  ),
  NO_PURPOSE: because5("The entry does not say what a reader learns from it.", "Say it in one line."),
  NO_RELATION: because5("The statement reads no relation.", "Read a governed surface."),
  OPERATOR_DENIED: because5(
    "The statement uses an operator that is not on the list.",
    "Write it with one that the hint names."
  ),
  OUTPUT_NOT_WRITTEN: because5(
    "Standard output or standard error did not take everything.",
    "Free some space, or look at the reader; what was printed is incomplete."
  ),
  OUT_IN_USE: because5(
    "Another run is writing into the output directory.",
    "Wait until it has ended, or name another directory."
  ),
  OUT_NAME_REFUSED: because5(
    "A file of the run would have a name that no run gives.",
    "Build and check the programs again."
  ),
  OUT_NAME_TAKEN: because5(
    "Something other than a file has the name of one that a run writes.",
    "Remove it, or name another directory."
  ),
  OUT_NOT_A_DIRECTORY: because5(
    "The output directory is something else, or is reached through a link.",
    "Name a directory."
  ),
  OUT_NOT_LOCKED: because5(
    "The output directory cannot be locked against another run.",
    "Install flock (util-linux), and use a local file system."
  ),
  PATH_NOT_FOUND: because5(
    "An agent named a path that is not there.",
    "Give a path below the root that exists."
  ),
  PATH_OUTSIDE_ROOT: because5(
    "An agent named a path that leads out of the root.",
    "Give a path below the folder that the server was started with."
  ),
  PATH_TOO_MANY: because5(
    "An agent named a folder that holds more than a run or a catalog.",
    "Name the run or the catalog."
  ),
  PUBLISH_INTERRUPTED: because5(
    "Writing the run\u2019s files stopped between two of them.",
    "Repair what the message names, and inspect again: what is there may be of two runs."
  ),
  RELATION_DENIED: because5(
    "The statement names a relation that it may not read.",
    "Name a relation of the entry, with its schema."
  ),
  RELATION_NAME: because5(
    "The relation has a name that is not plain.",
    "Have the owner make a view with a plain name."
  ),
  RESULT_DIFFERS: because5(
    "The entry says count and its text gives rows, or the other way.",
    "Say what the text gives."
  ),
  STAR: because5("The text names no columns: what it gives changes with the table.", "Name each column."),
  STATEMENT_COUNT: because5("There is not exactly one statement.", "Write one SELECT."),
  SURFACE_DIFFERS: because5(
    "The surface of the entry is not what its text reads.",
    "Name the relation that the text reads."
  ),
  SWEPT: because5("What a killed run had left was removed.", "Nothing to do."),
  SYNTAX: because5(
    "PostgreSQL\u2019s parser does not take the statement.",
    "Correct it at the place that the message names."
  ),
  TOOL_UNKNOWN: because5("An agent called a tool that there is not.", "Call one of those that are listed."),
  TOO_DEEP: because5(
    "The statement is nested deeper than the gate reads.",
    "Flatten it, or have the owner make a view."
  ),
  TOO_LONG: because5(
    "The statement is longer than the gate reads.",
    "Shorten it, or have the owner make a view."
  ),
  TYPE_DENIED: because5(
    "The statement casts to a type that is not on the list.",
    "Cast to one that the hint names."
  ),
  VALUE_DENIED: because5(
    "A clause of the statement has a value that is not on the list.",
    "Write it with one that the hint names."
  ),
  VIEW_NOT_PINNED: because5(
    "The entry reads a view that it does not pin.",
    "Read the definition, then pin its fingerprint."
  ),
  WORKSPACE: because5(
    "The folder that runs are made in is not root\u2019s alone, or something is in its place.",
    "Remove what is there; `tki doctor` tries it."
  )
};

// src/cli/commands/explain.ts
var NEAR_MATCHES = 5;
function verdictCodes() {
  return verdictOrder.map((code, severity) => ({
    code,
    kind: "verdict",
    ...verdictExplanations[code],
    facts: [`exit code ${exitCodeOf(code)}`, `severity ${severity + 1} of ${verdictOrder.length}`]
  }));
}
function reasonCodes() {
  return Object.entries(reasons).map(([code, { level, verdict, means, next, owner }]) => ({
    code,
    kind: `reason (${level} level)`,
    means,
    next,
    facts: [`verdict ${verdict}, exit code ${exitCodeOf(verdict)}`, `owner of the next action: ${owner}`]
  }));
}
function statusCodes() {
  return Object.entries(statusExplanations).map(([code, words]) => ({
    code,
    kind: "status",
    ...words,
    facts: []
  }));
}
function exitCodeCodes() {
  return Object.entries(exitCodes).map(([code, means]) => ({
    code,
    kind: "exit code",
    means,
    next: exitCodeNextSteps[Number(code)],
    facts: ["RECONSTRUCTED, but for 3"]
  }));
}
function probeCodes() {
  return Object.entries(probes).map(([code, { title, matrixRow, explanation }]) => ({
    code,
    kind: "probe (RECONSTRUCTED)",
    means: `${title}. ${explanation}`,
    next: "If it is not as expected: read its observations in the evidence, then run `tki doctor`.",
    facts: [`matrix row #${matrixRow}`]
  }));
}
function documentProblemCodes() {
  return Object.entries(documentProblems).map(([code, words]) => ({
    code,
    kind: "problem of a document in `tki export`",
    ...words,
    facts: ["its item holds no answer and says so", "docs/export.md#the-knowledge-base"]
  }));
}
function gatewayProblemCodes() {
  return Object.entries(gatewayProblems).map(([code, words]) => ({
    code,
    kind: "problem of an answer that a gateway gave",
    ...words,
    facts: ["its item is not COMPLETE and says so", "docs/export.md#through-a-native-gateway"]
  }));
}
function ruleCodes() {
  return Object.entries({ ...gateExplanations, ...ruleExplanations }).map(([code, means]) => ({
    code,
    kind: "rule",
    means,
    next: "Look up the reason that the finding names.",
    facts: [
      Object.hasOwn(ruleExplanations, code) ? `docs/rules.md#${code}` : "docs/rules.md#before-any-item"
    ]
  }));
}
function matrixCodes() {
  return matrixRows.map(({ row, title, seed, proved_by, enforcement, test }) => ({
    code: `#${row}`,
    kind: `matrix row (${seed ? "SEED" : "RECONSTRUCTED"})`,
    means: title,
    next: "If it is not as expected: read the finding or the probe that touched it.",
    facts: [`enforced at: ${enforcement}`, `shown by: ${proved_by}`, `test: ${test}`]
  }));
}
function capabilityCodes() {
  return registeredCapabilities.map(({ id, title, state, why, unblocked_by, ...register }) => ({
    code: id,
    kind: "blocked capability",
    means: `${title}: ${state}. ${why}`,
    next: unblocked_by,
    facts: [
      "constant of this release",
      `review needed: ${register.review}; decided by: ${register.decided_by}`,
      ...register.also_refused === void 0 ? [] : [`also refused: ${register.also_refused}`],
      `refused in: ${register.refused_in.file}`,
      `shown by: ${register.test.file}`
    ]
  }));
}
var GAP_MAP = "`tki gap-map` shows what a packet states of it; docs/gap-map.md";
function gapMapCodes() {
  return [
    ...evidenceTable.map(({ id, probe, review }) => ({
      code: id,
      kind: "evidence of the C1 review (SEED)",
      means: `${probe}: ${review}`,
      next: GAP_MAP,
      facts: ["seen on 2026-06-22 by the review, and by nothing here"]
    })),
    ...prerequisites.map(({ id, what, closed_by }) => ({
      code: id,
      kind: "prerequisite of a governed dry run (RECONSTRUCTED)",
      means: what,
      next: GAP_MAP,
      facts: [`closed by: ${closed_by}; never from here`]
    })),
    ...inPlace.map(({ id, what }) => ({
      code: id,
      kind: "in place already, as the C1 review says (SEED)",
      means: what,
      next: GAP_MAP,
      facts: ["not asserted here"]
    })),
    ...Object.entries(statedExplanations).map(([code, words]) => ({
      code,
      kind: "cell of the gap map",
      ...words,
      facts: []
    }))
  ];
}
function exportProblemCodes() {
  return Object.entries(exportProblems).map(([code, words]) => ({
    code,
    kind: "problem of `tki export`",
    ...words,
    facts: ["no packet was written", "docs/export.md#what-it-refuses"]
  }));
}
function stepProblemCodes() {
  return Object.entries(stepProblems).map(([code, words]) => ({
    code,
    kind: "problem of the export action",
    ...words,
    facts: ["no server was contacted", "docs/export-action.md#what-it-refuses"]
  }));
}
function commandCodes(known) {
  const isKnown = (code) => known.some((one) => one.code === code);
  return [
    ...Object.entries(usageProblems).map(([code, means]) => ({
      code,
      kind: "usage error",
      means,
      next: "Change the call: the hint of the message says what to give.",
      facts: ["exit code 1, and nothing was written"]
    })),
    ...Object.entries(commandProblems).map(([code, words]) => ({
      code,
      kind: "word of a command",
      ...words,
      facts: []
    }))
  ].filter(({ code }) => !isKnown(code));
}
function promiseCodes() {
  return promiseIds.map((code) => ({
    code,
    kind: "promise of the sandbox that an engine (docker, podman) does not keep",
    means: promises[code],
    next: "Run with a runtime of grade A, or read in the evidence what was seen instead.",
    facts: ["any of them: attest and inspect end at 2 at best"]
  }));
}
function sourceWordCodes() {
  return Object.entries(sourceWords).map(([code, words]) => ({
    code,
    kind: "word of a source document (SEED)",
    ...words,
    facts: ["its state on the date of that document; nothing here asserts it"]
  }));
}
function vocabularyCodes() {
  return vocabulary.filter(({ word }) => !registeredCapabilities.some(({ id }) => id === word)).map(({ word, means }) => ({
    code: word,
    kind: "word of the vocabulary",
    means,
    next: "The other words: docs/vocabulary.md.",
    facts: []
  }));
}
function explainedCodes() {
  const known = [
    ...verdictCodes(),
    ...reasonCodes(),
    ...statusCodes(),
    ...exitCodeCodes(),
    ...probeCodes(),
    ...documentProblemCodes(),
    ...gatewayProblemCodes(),
    ...ruleCodes(),
    ...matrixCodes(),
    ...capabilityCodes(),
    ...gapMapCodes(),
    ...exportProblemCodes(),
    ...stepProblemCodes(),
    ...promiseCodes(),
    ...sourceWordCodes(),
    ...vocabularyCodes()
  ];
  return [...known, ...commandCodes(known)];
}
var spelled = (word) => word.toLowerCase().replaceAll("\u2034", "'''").replaceAll(/[′’]/g, "'").replaceAll(/[\s_]+/g, "-");
var spellingsOf = (code) => (vocabulary.find(({ word }) => word === code)?.also ?? []).map(spelled);
function isCode(asked, { code, kind }) {
  const [want, have] = [spelled(asked), spelled(code)];
  if (spellingsOf(code).includes(want)) return true;
  if (want === have || have.split("/").includes(want)) return true;
  if (kind.startsWith("probe")) return have.split("-")[0] === want;
  return have === "#i11" && want === "i11";
}
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
function nearMatches(asked, codes) {
  const want = asked.toUpperCase().slice(0, 80);
  const score = (code) => {
    const have = code.toUpperCase();
    return want.length > 1 && (have.includes(want) || want.includes(have)) ? 0 : distance(want, have) / have.length;
  };
  const once = [...new Map(codes.map((code) => [code.toUpperCase(), code])).values()];
  return once.sort((a, b) => score(a) - score(b)).slice(0, NEAR_MATCHES);
}
function explain(asked, options, io) {
  const all = explainedCodes();
  const matching = all.filter((one) => isCode(asked, one));
  if (matching.length === 0) {
    throw usageError(
      "CODE_UNKNOWN",
      `unknown code ${quoted(asked)}`,
      `Near it: ${nearMatches(
        asked,
        all.map(({ code }) => code)
      ).join(", ")}`
    );
  }
  const words = matching.map(
    ({ code, kind, means, next, facts }) => labelled(code, [kind]) + labelled("means", [means]) + labelled("next", [next]) + labelled("also", facts)
  );
  io.stdout(
    options.json === true ? jsonOutput("explain", { exit_code: 0, codes: matching }) : words.join("\n")
  );
  io.exit(0);
}
function addExplain(program, io) {
  program.command("explain").summary(
    "any code or word of these documents in plain words: verdict, reason, probe, rule, exit code, B4\u2032, grade"
  ).argument("<word...>", "such as STALE, p03, 3, '#25', D8, B4\u2032, venue, Article 13").option("--json", "one JSON document on stdout").addHelpText("after", "\nExample:\n  tki explain STALE\n  tki explain '#25'\n  tki explain Article 13\n").action((words, options) => explain(words.join(" "), options, io));
}
export {
  addExplain,
  explainedCodes,
  nearMatches
};
