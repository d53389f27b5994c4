// Why an export did not happen, in words: one literal table, from which the type of the codes derives. Pure data.
// For `tki explain` and the documents. The export step imports the type alone; no word of a server ever is here.
import type { Explanation } from './explanations.ts';

const because = (means: string, next: string): Explanation => ({ means, next });

export const exportProblems = {
  // asked for something that the contract refuses; nothing was executed
  NO_QUERY_ID: because('No query was named.', '`tki catalog list` shows the ids.'),
  TOO_MANY_QUERIES: because('More than 25 queries in one export.', 'Make several exports.'),
  DUPLICATE_QUERY_ID: because('One query is named twice.', 'Name it once.'),
  ALL_REFUSED: because('There is no "all": each query is requested by name.', 'Name each query.'),
  UNKNOWN_QUERY_ID: because('The pinned catalog has no such query.', '`tki catalog list` shows the ids.'),
  ENTRY_DENIED: because(
    'The gate denies the entry’s text, or the entry claims what an unsealed catalog cannot give.',
    '`tki catalog check` shows where; have the entry corrected and reviewed.',
  ),
  PROHIBITED_JOIN: because(
    'The query reaches, through its views, two corpora that are reported side by side only.',
    'Read each corpus in its own query.',
  ),
  DATABASE_DENIED: because(
    'The database is not on the list of the catalog, is one of PostgreSQL’s own, or is not the one that the entry belongs to.',
    'Name a database of the catalog exactly as it has it; postgres, template0 and template1 are never read.',
  ),
  CATALOG_NOT_EXPECTED: because(
    'The catalog is not the one whose digest the caller expects; or it has databases or functions of its own, and the caller named no digest.',
    'Have the catalog reviewed, then give its digest: --expect-catalog sha256:…, which `tki catalog fingerprint` prints.',
  ),
  CALLEE_DIFFERS: because(
    'A function, operator or cast that the catalog lists is not as PostgreSQL made it: another oid, owner, language, volatility or source, or has a user’s function beside it.',
    'Have a superuser look at pg_catalog of this database; until then leave the query out.',
  ),
  PURPOSE_MISSING: because('The export has no stated purpose.', 'Give --purpose TEXT.'),
  // the way to the server
  AUTHORITY_UNREADABLE: because(
    'The file of --ca holds no certificate, or one that cannot be read. Without a CA of yours, Node would use its own list.',
    'Give a PEM file with the server’s CA certificate, and nothing broken in it.',
  ),
  PLAINTEXT_REFUSED: because(
    'The server has no TLS; over TCP neither password nor rows are sent in clear.',
    'Turn on TLS on the server, or use its unix socket.',
  ),
  ENVIRONMENT_REFUSED: because(
    'A variable of the environment would change what the connection means.',
    'Unset the variable that the hint names.',
  ),
  SOCKET_OWNER: because(
    'The socket or its folder belongs to an account that nobody named, or everybody can write into the folder.',
    'Name the server’s account with --socket-owner, or move the socket to a folder of its own.',
  ),
  CONNECT_FAILED: because(
    'No connection, or a certificate that --ca does not cover.',
    'Check host, port, --ca and the server.',
  ),
  CONNECT_DEADLINE: because(
    'The server did not accept the connection within 10 seconds.',
    'Check the server.',
  ),
  AUTHENTICATION_REFUSED: because(
    'The server refused user, password or database, or could not show that it knows the password; or it asks for one, and none was given.',
    'Look up the SQLSTATE beside it; check role, password file and pg_hba.conf.',
  ),
  SERVER_BUSY: because(
    'The server has no room for another connection, or is starting or stopping. Nothing is wrong with role or password.',
    'Export again; have max_connections, or the role’s CONNECTION LIMIT, raised if it happens again.',
  ),
  SERVER_REFUSED: because(
    'The server speaks of itself: a database that takes no connections or was dropped, a library that is missing, a broken disk. Nothing is wrong with role or password.',
    'Look up the SQLSTATE beside it, and show it to the server’s owner.',
  ),
  AUTHENTICATION_METHOD: because(
    'The server asked for the password in clear, as MD5, or by a method other than SCRAM-SHA-256. Nothing of it was sent.',
    'Set scram-sha-256 in pg_hba.conf, and set the role’s password again.',
  ),
  SERVER_NOT_PROVEN: because(
    'Over TCP the server accepted us without showing that it knows the password.',
    'Set scram-sha-256 in pg_hba.conf; if it is set, this is not your server.',
  ),
  SCRAM_ITERATIONS: because(
    'The server asks for fewer than 4,096 or more than 100,000 SCRAM rounds.',
    'Set scram_iterations within these bounds and set the role’s password again.',
  ),
  // what the server is, or did
  PROTOCOL_VIOLATION: because(
    'The server broke PostgreSQL’s protocol: a wrong order, tag or column, or bytes that are not text.',
    'Do not use this server, or the proxy in front of it, until you know what it is.',
  ),
  MESSAGE_LIMIT: because(
    'The server announced a message larger than any of its kind.',
    'As for PROTOCOL_VIOLATION.',
  ),
  RUN_LIMIT: because('The server sent more bytes than one run takes.', 'Export fewer or narrower queries.'),
  ROW_FLOOD: because('The server sent more rows than requested.', 'As for PROTOCOL_VIOLATION.'),
  STATEMENT_DEADLINE: because(
    'A statement had no answer, and the server’s own timeout did not end it.',
    'Check the server, then export again.',
  ),
  RUN_DEADLINE: because(
    'The export took longer than 180 seconds, too long to count as one moment.',
    'Export fewer queries at a time.',
  ),
  INTERRUPTED: because(
    'Ctrl-C or a signal stopped the export. The running statement was cancelled on the server.',
    'Export again when it can finish.',
  ),
  SERVER_VERSION: because(
    'The server is older than PostgreSQL 15 or newer than 18; its stored definitions were never studied.',
    'Export from a server of these versions, or from a newer release of this tool.',
  ),
  DEFINITIONS_CHANGED: because(
    'While the rows were read, a function, cast, operator, type, partition, index or statistics object of a user was created, changed or dropped, or something was renamed whose name appears in a row: what was judged before may not be what was read.',
    'Export again when no migration is running; if it happens again, find out who runs one.',
  ),
  CONNECTION_LOST: because('The connection ended in the middle of a statement.', 'Export again.'),
  STATEMENT_FAILED: because(
    'A statement of the export step itself failed, so what it checks is not known.',
    'Look up the SQLSTATE beside it; check what the role may read of pg_catalog.',
  ),
  SETTING_DIFFERS: because(
    'A setting is not what was requested: a pooler, the role’s own settings or a login trigger changed it.',
    'Connect directly, not through the pooler; reset what ALTER ROLE or the trigger sets.',
  ),
  ROLE_UNSAFE: because(
    'The role has an attribute or a membership, owns the database, or is not the one that logged in.',
    'Export with a role that may log in and SELECT, and nothing else.',
  ),
  SESSION_NOT_CLEAN: because(
    'The session was already in use: something ran in it before us.',
    'Connect directly, not through the pooler.',
  ),
  RELATION_NOT_LOCKED: because(
    'A relation is missing, not readable for the role, locked by another session, or neither table nor view.',
    'The hint says which: the GRANT that is missing, to wait, or to have the catalog corrected.',
  ),
  // what a relation reaches
  RELATION_MISSING: because('The server has no such relation.', 'Have the catalog corrected.'),
  SURFACE_KIND_DIFFERS: because(
    'A view where the catalog has a table, or the reverse.',
    'Check what replaced it, then pin it again.',
  ),
  COLUMN_MISSING: because(
    'A qualified name is not a column of its relation; PostgreSQL would call a function of that name.',
    'Correct the column in the query, and pin the text again.',
  ),
  REACHES_FUNCTION: because(
    'Reading the relation would run a function that is not PostgreSQL’s own, is volatile or SECURITY DEFINER.',
    'Export from a relation that runs nothing: see docs/export.md, "The preflight".',
  ),
  REACHES_RELATION_KIND: because(
    'The relation reaches a foreign table or another kind that is not read.',
    'Export from ordinary tables and views.',
  ),
  REACHES_COLLATION: because(
    'The relation reaches a collation in which different texts are equal.',
    'Export from a relation without it.',
  ),
  DEFINITION_UNREADABLE: because(
    'A stored definition is not of the grammar in which PostgreSQL writes it, or holds a number that no known field explains.',
    'Look up the version of the server; a newer release of this tool may know what it holds.',
  ),
  COLLATION_VERSION: because(
    'A collation that the query reaches was recorded under another version of its library: an index that was built with the earlier one can miss rows.',
    'REINDEX what depends on it, then ALTER COLLATION or ALTER DATABASE … REFRESH VERSION; then export again.',
  ),
  SERVER_WARNED: because(
    'The server warned while the checks of the export step ran, so what they say is in doubt. An item during which it warned is an ERROR with the SQLSTATE of the first warning.',
    'Look into the log of the server; export again when nothing there is in doubt.',
  ),
  REACHES_OWN_RELATION: because(
    'The exporting role owns something that the query reaches, so it could change it.',
    'Give the relation to another owner.',
  ),
  CATALOG_SHADOWED: because(
    'Something was added to pg_catalog, where names are looked up first.',
    'Remove what was added; find out who did it.',
  ),
  // a knowledge base
  KB_NOT_NAMED: because(
    'A document was requested without naming its server and token.',
    'Give --kb-url and --kb-token-file.',
  ),
  KB_TOKEN_MALFORMED: because(
    'The token is not one line of at least 16 characters that a token can have. Nothing was sent.',
    'Put the token of a reading role into the file, and nothing else.',
  ),
  KB_TOKEN_REFUSED: because(
    'The knowledge base does not know the token.',
    'Check the token file, and that its user is active.',
  ),
  KB_ROLE_ADMIN: because(
    'The token’s role has admin access: anyone with the token could change everything.',
    'Give the token of a role that may read the collection and nothing else; see docs/export.md.',
  ),
  KB_ROLE_WRITES: because(
    'The token’s role may change a collection that is read, or one of Directus itself.',
    'Take every permission but read away from its policies, and app access too.',
  ),
  KB_ROLE_UNKNOWN: because(
    'The knowledge base does not say what the token’s role may do. What is not known to be harmless is not used.',
    'Directus 11 or later says it; check whether a proxy drops the token or the two paths that are requested.',
  ),
  KB_REDIRECT: because(
    'The knowledge base redirected us. A redirect is never followed: it would take the token along.',
    'Name the server itself with --kb-url.',
  ),
  KB_CONNECT_FAILED: because(
    'No connection to the knowledge base, a certificate that --kb-ca does not cover, or a connection that ended in mid-answer.',
    'Check --kb-url, --kb-ca and the server.',
  ),
  KB_ANSWER_REFUSED: because(
    'An answer is not what was requested: not JSON, encoded, a member twice, other fields, or another document.',
    'Do not use this server, or the proxy in front of it, until you know what it is.',
  ),
  // a native gateway, spoken to over MCP
  GATEWAY_NOT_STARTED: because(
    'The command of the gateway cannot be started.',
    'Give it after `--`, as you would type it: tki export … --gateway mcp -- COMMAND ARGUMENT….',
  ),
  GATEWAY_CONNECT_FAILED: because(
    'No connection to the gateway, a certificate that --gateway-ca does not cover, or a connection that ended in mid-answer.',
    'Check --gateway-url, --gateway-ca and the server.',
  ),
  GATEWAY_ENDED: because(
    'The gateway ended while it was needed.',
    'Start its command by hand and look at what it says; then export again.',
  ),
  GATEWAY_DEADLINE: because(
    'The gateway did not start in time, or the whole run took longer than one export may.',
    'Check the gateway; export fewer queries at a time.',
  ),
  GATEWAY_REDIRECT: because(
    'The gateway redirected us. A redirect is never followed: it would take the token and the queries along.',
    'Name the server itself with --gateway-url.',
  ),
  GATEWAY_STATUS: because(
    'The gateway answered with a status that MCP does not allow there.',
    'See whether --gateway-url and its path name an MCP server over streamable HTTP.',
  ),
  GATEWAY_TOKEN_REFUSED: because(
    'The gateway refused us, with this token or without one.',
    'Give --gateway-token-file FILE with the token of a role that reads.',
  ),
  GATEWAY_TOKEN_MALFORMED: because(
    'The token is not one line of at least 16 characters that a token can have. Nothing was sent.',
    'Put the token into the file, and nothing else.',
  ),
  GATEWAY_PROTOCOL: because(
    'The gateway broke MCP: not JSON, a member twice, an answer to nothing, another version, a malformed name.',
    'Do not use this gateway until you know what it is; a server that prints a greeting to its output does this.',
  ),
  GATEWAY_TOO_LARGE: because(
    'The gateway sent more than one message (16 MiB) or one run (512 MiB) may take.',
    'Export fewer or narrower queries.',
  ),
  GATEWAY_CALLS_BACK: because(
    'The gateway asked us for a model’s answer, a person’s, or a list of folders. The client offers none of them and said so.',
    'Do not use this gateway for an export; ask its owner why it asks.',
  ),
  GATEWAY_TOOL_MISSING: because(
    'The gateway has no tool of that name, or more than one.',
    'Name its read-only query tool: --gateway-tool NAME, or a mapping.',
  ),
  GATEWAY_TOOL_DIFFERS: because(
    'The tool does not take the arguments that the mapping declares, or wants others besides.',
    'Correct --gateway-argument or the mapping.',
  ),
  GATEWAY_TOOL_WRITES: because(
    'The tool says of itself that it is not read-only, or destructive.',
    'Name the gateway’s read-only query tool.',
  ),
  GATEWAY_TOOL_CHANGED: because(
    'After the last read the gateway described its tool, or itself, differently from before the first.',
    'Ask the gateway’s owner what changed; then export again.',
  ),
  GATEWAY_DOCUMENT: because(
    'A document of the knowledge base was requested through a database’s gateway.',
    'Export documents in a run of their own, without --gateway.',
  ),
  // answers that someone brings
  ANSWERS_UNREADABLE: because(
    'The folder of --answers cannot be read, is empty, or holds something that is not an answer file. Nothing in it is skipped.',
    'One JSON file per id, and nothing else in the folder: see docs/export.md.',
  ),
  ANSWER_MALFORMED: because(
    'A file does not hold exactly named_query_id, observation_ts and answer.',
    'The hint names the file: see docs/export.md for what it has to hold.',
  ),
  ANSWER_TIME: because(
    'An answer has no time of observation, or one that lies in the future.',
    'Write when it was obtained, in UTC: 2026-06-10T08:00:00Z. Without that nobody can tell how old it is.',
  ),
  ANSWER_NAMES_SQL: because(
    'An answer holds a member called sql. A packet names its query and never carries it.',
    'Give the answer as the gateway gave it, without the statement; declare nothing of that name in the mapping.',
  ),
  ANSWER_REFUSED: because(
    'An answer is an error message, has other columns than the catalog’s entry, or another shape than the mapping declares.',
    'The hint names the file and why; obtain that answer again, or leave it out.',
  ),
  // ours
  PACKET_NOT_WRITTEN: because(
    'The packet or its log cannot be written there.',
    'Give --out a file in a folder of yours, and look at export-log.jsonl beside it.',
  ),
  INTERNAL: because('A defect of the export step; nothing was emitted.', 'Report it with the command line.'),
} as const satisfies Readonly<Record<string, Explanation>>;

/** Code of an export that was refused. */
export type ProblemCode = keyof typeof exportProblems;
