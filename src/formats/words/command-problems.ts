// What the command line refuses before it begins, and the other words that a command can print, each explained: literal tables, from
// which the type of the usage codes derives. Pure data, for `tki explain` and the documents; the inspector never carries it.
import type { Explanation } from './explanations.ts';

/** Code of a call that only the caller can repair → what it means. The hint of the message says what to give instead. */
export const usageProblems = {
  ACCEPTANCE_INCOMPLETE: 'Of `--accept-as` and `--acceptance` only one was given.',
  ACCEPTANCE_NAME_REFUSED: '`--accept-as` does not hold the name of a person.',
  ACCEPTANCE_NEEDS_APPROVAL: 'An acceptance rests on an owner’s approval of the venue, and none was given.',
  ACCEPTANCE_OF_THE_RUN:
    'The file for the acceptance is inside the run’s folder, where the run’s maker can write.',
  ACCOUNT_UNKNOWN: 'An account that is to own a socket does not exist on this machine.',
  ANSWERS_MISSING: 'No folder of answers was named.',
  APPROVAL_BUNDLE_MISSING:
    'A key, a trusted root or an identity for an approval was given, and no signature to check with it.',
  APPROVAL_BUNDLE_NOT_USABLE: 'The signature over the approval cannot be read, or is not a sigstore bundle.',
  APPROVAL_KEY_NOT_USABLE:
    'The key for the approval’s signature cannot be read, or is not a public key in PEM.',
  APPROVAL_MISSING: 'Options about an approval were given, and no approval.',
  APPROVAL_NOT_USABLE: 'The approval is not a document of its schema in RFC 8785 form.',
  APPROVAL_OF_THE_RUN: 'The approval is inside the run’s folder, where the run’s maker can write.',
  APPROVAL_TRUST_AMBIGUOUS: 'A key and an identity were both given for the approval’s signature.',
  APPROVAL_TRUST_MISSING: 'The approval’s signature was given without a key or an identity.',
  AS_OF_IN_THE_PAST: '`--as-of` is not later than now: evidence would count as younger than it is.',
  AS_OF_MALFORMED: '`--as-of` is not a time.',
  CATALOG_NOT_WRITABLE: 'A new entry cannot be written into the catalog’s folder.',
  CA_MISSING: 'A server over the network needs the certificates of its authority: `--ca`.',
  CODE_UNKNOWN: 'The word is not one that these documents use.',
  CODE_WITHOUT_MAP: 'No source document reviews this code, so there is no map of it.',
  COMMAND_MISSING: 'No command was given.',
  CONFLICTING_OPTION: 'Two options were given that exclude each other.',
  CONNECTION_MALFORMED: 'The words that name the server cannot be read.',
  CONNECTION_PARAMETER_REFUSED:
    'The connection names a parameter that is never taken, because it could weaken the session.',
  CONNECTION_TWICE: 'Two options name one field of the connection.',
  DATABASE_MISSING: 'No database was named.',
  DATABASE_NOT_PLAIN: 'The database has a name that no catalog can list.',
  DATABASE_UNKNOWN: 'The database is not one that the catalog lists.',
  DEADLINE_MALFORMED: '`--deadline` is not a number of seconds within the limits.',
  DIGEST_MALFORMED: 'A digest is not `sha256:` and 64 lower-case hex digits.',
  EVIDENCE_BUNDLE_MISSING:
    'A key or an identity was given, and no signature over the evidence to check with it.',
  EVIDENCE_BUNDLE_NOT_USABLE:
    'A signature over the evidence cannot be read, or is not a sigstore bundle or DSSE envelope.',
  EVIDENCE_TRUST_AMBIGUOUS: 'A key and an identity were both given for the evidence’s signature.',
  EVIDENCE_TRUST_MISSING: 'A signature over the evidence was given without a key or an identity.',
  EXCESS_ARGUMENTS: 'There are more words than the command takes.',
  FILE_NOT_USABLE: 'A file is not one that can be used: not a regular file, too large, or without a name.',
  FILE_UNREADABLE: 'A file cannot be read.',
  FORMAT_UNKNOWN: '`--format` is missing, or names no format that is written.',
  GATEWAY_CA_MISSING: 'A gateway over the network needs the certificates of its authority: `--gateway-ca`.',
  GATEWAY_ENV_REFUSED: 'A variable is never given to a gateway, because it could weaken what is read.',
  GATEWAY_MAPPING_REFUSED: 'The file that says how a gateway answers is not one of its schema.',
  GATEWAY_MISSING: 'No gateway was named.',
  GATEWAY_TOKEN_FILE_REFUSED:
    'The file with the gateway’s token can be read by others, or is not a regular file.',
  GATEWAY_TWICE: 'Two gateways were named, by a command and by an address.',
  GATEWAY_UNKNOWN: '`--gateway` names no kind of gateway that is known.',
  GATEWAY_URL_MALFORMED: 'The address of the gateway cannot be read.',
  HOME_MISSING: 'HOME names no folder, and a file of the home folder was requested.',
  IDENTITY_NOT_EXACT: 'A signer’s identity has to be one exact name, without a pattern.',
  INVALID_ARGUMENT: 'A word is not one that the option or argument takes.',
  JOBS_MALFORMED: '`--jobs` is not a number of runs within the limit.',
  KB_CA_MISSING: 'A knowledge base over the network needs the certificates of its authority: `--kb-ca`.',
  KB_TOKEN_FILE_REFUSED:
    'The file with the knowledge base’s token can be read by others, or is not a regular file.',
  KB_TOKEN_MISSING: 'There is no token for the knowledge base, and no terminal to ask for it.',
  KB_URL_MALFORMED: '`--kb-url` does not name a server.',
  KB_URL_MISSING: 'A document was requested, and no knowledge base was named.',
  KEY_NOT_USABLE: 'The key for the evidence’s signature cannot be read, or is not a public key in PEM.',
  KIND_MISSING: 'No entry of the catalog says whether the surface is a table or a view.',
  LIST_DUPLICATE: 'A list names one packet or one output directory twice, and nothing was run.',
  LIST_EMPTY: 'A list of packets, or a directory of them, holds none.',
  LIST_NOT_USABLE: 'A list of packets cannot be read, or one of its lines is not of its form.',
  LIST_TOO_LONG: 'More packets were listed than one call takes.',
  MAX_AGE_MALFORMED: 'An age is not a duration such as 90s, 30m, 24h or 7d.',
  MAX_AGE_MISSING: 'How old evidence may be was not said, and there is no default.',
  MAX_AGE_TOO_LONG: 'An age is longer than ten years.',
  MISSING_ARGUMENT: 'A word that the command needs was not given.',
  MISSING_MANDATORY_OPTION_VALUE: 'An option that the command needs was not given.',
  NONCE_MALFORMED: 'A nonce is not 32 to 128 lower-case hex digits.',
  NOT_AT_A_TERMINAL: 'The command is for a person at a terminal, and runs in a job, a file or a pipe.',
  OPTION_MISSING_ARGUMENT: 'An option has no value.',
  OPTION_NOT_FOR_DUMP: 'An option of a connection was given, and a dump needs none.',
  OPTION_NOT_FOR_GATEWAY: 'An option does not go together with reading through a gateway.',
  OPTION_NOT_WITH_JOBS: 'An option belongs to one packet, and `--jobs` takes many.',
  OUT_MISSING: 'No place for the output was named.',
  OUT_NOT_NEW: 'The folder for a draft exists already, or cannot be made.',
  OUT_NOT_USABLE: 'The output has a name that is not taken: another ending, or an option’s name.',
  OUT_NOT_WRITABLE: 'No file can be written at the place for the output.',
  PACKET_DIR_UNREADABLE: 'The folder of packets cannot be listed.',
  PACKET_MISSING: 'No packet was named.',
  PACKET_NOT_ACCEPTED: 'The file is not a packet of this schema.',
  PASSWORD_FILE_REFUSED: 'The file with the password can be read by others, or is not a regular file.',
  PASSWORD_IN_URL: 'The address holds a password, where every user of the machine can see it.',
  PASSWORD_MISSING: 'There is no password, and no terminal to ask for it.',
  PATH_TAKEN: 'Something is already at a path where something new is to be made.',
  PGPASS_NO_LINE: 'The password file has no line for this server.',
  PGPASS_REFUSED: 'The password file can be read by others, or cannot be read.',
  PORT_MALFORMED: 'A port is not a number from 1 to 65535.',
  PREVIOUS_IS_OUT: 'The earlier run’s folder is the one that the new run would write into.',
  QUERY_ID_MALFORMED: 'The id is not one that a catalog takes.',
  QUERY_ID_TAKEN: 'The catalog already has an entry of that id.',
  QUERY_UNKNOWN: 'The id is not in the catalog.',
  RELATION_UNKNOWN: 'The relation is not one that this role can see.',
  ROOT_MISSING: 'The folder that an agent may look into was not named.',
  ROOT_NOT_USABLE: 'The folder that an agent may look into cannot be read.',
  ROWS_MALFORMED: '`--rows` is not a number within the limits.',
  RUNTIME_UNKNOWN: '`--runtime` names no runtime that is known.',
  RUN_MISSING: 'Options about a run were given, and no run.',
  RUN_UNREADABLE: 'The run’s folder or one of its files cannot be read.',
  SABOTAGE_UNKNOWN: '`--sabotage` names nothing that can be weakened.',
  SERVICE_FILE_REFUSED: 'The connection service file cannot be used.',
  SERVICE_UNKNOWN: 'The connection service file has no such service.',
  SHELL_UNKNOWN: 'There is no completion script for that shell.',
  SURFACE_UNKNOWN: '`--surface` is not among the relations that the text reads.',
  SYSTEM_CA_MISSING: 'The machine’s own certificates cannot be read.',
  TEXT_MISSING: 'A text that is recorded was not given, or is longer than one line.',
  TIME_MALFORMED: 'A time is not of the form 2026-06-10T08:00:00Z.',
  TOO_MANY_FILES: 'More files were given than are taken.',
  TOO_MANY_OPEN: 'This system, or the limit of this job, lets no more files be open at once.',
  TOO_MANY_RELATIONS: 'More relations were chosen than a catalog holds.',
  TOO_MANY_RUNS: 'More runs were given than one page shows.',
  TRUSTED_ROOT_MISSING: 'A signature by an identity needs the trusted root of its authority.',
  TRUSTED_ROOT_NOT_USABLE: 'The trusted root cannot be read, or is none.',
  TRUST_OF_THE_RUN: 'A key or a trusted root is inside the run’s folder, where the run’s maker can write.',
  UNKNOWN_COMMAND: 'There is no command of that name.',
  UNKNOWN_OPTION: 'The command has no option of that name.',
  VENUE_UNKNOWN: '`--venue` is not v1, v2 or unstated.',
  WORKING_DIRECTORY_GONE: 'The folder in which the command was started does not exist any more.',
} as const satisfies Readonly<Record<string, string>>;

export type UsageCode = keyof typeof usageProblems;

const because = (means: string, next: string): Explanation => ({ means, next });

/** Of the other rooms: catalogs and their texts, the files of a run, an earlier run, an agent, this program itself. */
export const commandProblems = {
  ARGUMENT_MALFORMED: because('An agent gave an argument that is not a short text.', 'Give a short text.'),
  ARGUMENT_UNKNOWN: because(
    'An agent gave an argument that the tool does not have.',
    'Give those that the tool lists.',
  ),
  BAD_PLAN: because('The privileged program was not given one plan.', 'Start it by `tki`, never by itself.'),
  BINDING: because(
    'The entry says that its answer binds, which no catalog can say.',
    'Write what a human reviewed.',
  ),
  CANNOT_DISTURB: because(
    'A test of this program could not disturb its own run.',
    'Run it where a sandbox can be made.',
  ),
  CATALOG_DUPLICATE_ID: because(
    'Two entries of the catalog have one id.',
    'Give each entry an id of its own.',
  ),
  CATALOG_DUPLICATE_MEMBER: because('A member is twice in the catalog’s index.', 'Remove one of them.'),
  CATALOG_DUPLICATE_PATH: because(
    'Two entries of the catalog name one file.',
    'Give each entry a file of its own.',
  ),
  CATALOG_FILE_REFUSED: because(
    'A file of the catalog is missing, a link, or outside of its folder.',
    'Put a regular file where the index names it.',
  ),
  CATALOG_NOT_ACCEPTED: because(
    'The catalog’s index does not follow its schema.',
    'Correct the member that the message names; schemas/catalog.schema.json.',
  ),
  CATALOG_NOT_JSON: because(
    'The catalog’s index is not JSON.',
    'Correct it at the place that the message names.',
  ),
  CATALOG_SQL_DIFFERS: because(
    'A text of the catalog is not the one that is pinned.',
    'Look at the difference, then pin the text that was reviewed.',
  ),
  CATALOG_TOO_LARGE: because('The catalog is larger than a run takes.', 'Split it.'),
  COLUMNS_DIFFER: because(
    'The columns that the text gives are not those that the entry lists.',
    'List what the text gives.',
  ),
  COLUMN_DENIED: because(
    'The statement names a column that PostgreSQL keeps for itself, or names it without its table.',
    'Name the columns of the relation.',
  ),
  COLUMN_MISSING: because(
    'A column that the statement names is not one of the relation.',
    'Correct its name.',
  ),
  COLUMN_PROHIBITED: because('A column has a name that no packet carries.', 'Give it another name: AS text.'),
  COLUMN_UNNAMED: because('A column of the answer has no name.', 'Give it one: AS name.'),
  COUNTERPART_DIFFERS: because(
    'A diagnostic entry names a canonical one that does not fit it.',
    'Name the canonical entry of the same surface.',
  ),
  DATABASE_DENIED: because('The database is one that is never read.', 'Read a governed database.'),
  DISCIPLINE_DIFFERS: because(
    'What the entry says of its count is not of this query or surface.',
    'Write it for this entry.',
  ),
  FIELD_DENIED: because('A clause of the statement is not on the list.', 'Write it without that clause.'),
  FILES_NOT_LISTED: because(
    'A folder of the catalog cannot be listed, or holds too many files.',
    'Lint it where every folder below queries/ can be read, and keep nothing else there.',
  ),
  FILE_UNNAMED: because('A file of the catalog is named by no entry.', 'Name it, or remove it.'),
  FUNCTIONS_DIFFER: because(
    'The functions that the entry lists are not those that its text calls.',
    'List exactly those.',
  ),
  FUNCTION_DENIED: because(
    'The statement calls a function that is not on the list.',
    'Write it without, or have the owner make a view.',
  ),
  IDS_ALIKE: because('Two ids differ by letter case alone.', 'Rename one of them.'),
  INTERNAL: because(
    'The program met something that it does not expect of itself.',
    'Report it with the command line and `tki doctor --json`.',
  ),
  JOIN_PROHIBITED: because('The statement joins two relations that never meet.', 'Read them by two queries.'),
  KB_BODY: because(
    'A document has no body that is text.',
    'Read it in the knowledge base; then correct the entry.',
  ),
  KB_PATH: because(
    'A document is not the one of the path that the catalog lists.',
    'Correct the path or the id of the document.',
  ),
  KB_PREFIX: because(
    'A document is below no prefix that the catalog lists.',
    'List its prefix, once a human has reviewed it.',
  ),
  KB_REVISION: because(
    'A document has another revision than the catalog pins.',
    'Review it, then pin that revision.',
  ),
  MESSAGE_TOO_LARGE: because(
    'A client of `tki mcp` sent a message that does not end.',
    'Send one short JSON-RPC message a line.',
  ),
  MISSING_PROGRAM: because(
    'A program of the system that a run needs is not there, or someone other than root can write it.',
    'Install it, or give it back to root: `tki doctor` names it.',
  ),
  NODE_DENIED: because(
    'The statement holds a kind of expression that is not on the list.',
    'Write it without, or have the owner make a view.',
  ),
  NOT_SABOTAGED: because(
    'A sandbox could not be weakened in the requested way.',
    'Run `tki doctor`, then the sabotage again.',
  ),
  NOT_SWEPT: because(
    'What a killed run had left could not be removed or checked.',
    'Repair what the message names; other runs are not affected.',
  ),
  NOT_TEXT: because(
    'The statement is not text: it holds a NUL or is not well formed.',
    'Write it as UTF-8 text.',
  ),
  NO_ORDER: because(
    'Rows without ORDER BY can come in another order, and have another hash.',
    'Add ORDER BY.',
  ),
  NO_PURPOSE: because('The entry does not say what a reader learns from it.', 'Say it in one line.'),
  NO_RELATION: because('The statement reads no relation.', 'Read a governed surface.'),
  OPERATOR_DENIED: because(
    'The statement uses an operator that is not on the list.',
    'Write it with one that the hint names.',
  ),
  OUTPUT_NOT_WRITTEN: because(
    'Standard output or standard error did not take everything.',
    'Free some space, or look at the reader; what was printed is incomplete.',
  ),
  OUT_IN_USE: because(
    'Another run is writing into the output directory.',
    'Wait until it has ended, or name another directory.',
  ),
  OUT_NAME_REFUSED: because(
    'A file of the run would have a name that no run gives.',
    'Build and check the programs again.',
  ),
  OUT_NAME_TAKEN: because(
    'Something other than a file has the name of one that a run writes.',
    'Remove it, or name another directory.',
  ),
  OUT_NOT_A_DIRECTORY: because(
    'The output directory is something else, or is reached through a link.',
    'Name a directory.',
  ),
  OUT_NOT_LOCKED: because(
    'The output directory cannot be locked against another run.',
    'Install flock (util-linux), and use a local file system.',
  ),
  PATH_NOT_FOUND: because(
    'An agent named a path that is not there.',
    'Give a path below the root that exists.',
  ),
  PATH_OUTSIDE_ROOT: because(
    'An agent named a path that leads out of the root.',
    'Give a path below the folder that the server was started with.',
  ),
  PATH_TOO_MANY: because(
    'An agent named a folder that holds more than a run or a catalog.',
    'Name the run or the catalog.',
  ),
  PUBLISH_INTERRUPTED: because(
    'Writing the run’s files stopped between two of them.',
    'Repair what the message names, and inspect again: what is there may be of two runs.',
  ),
  RELATION_DENIED: because(
    'The statement names a relation that it may not read.',
    'Name a relation of the entry, with its schema.',
  ),
  RELATION_NAME: because(
    'The relation has a name that is not plain.',
    'Have the owner make a view with a plain name.',
  ),
  RESULT_DIFFERS: because(
    'The entry says count and its text gives rows, or the other way.',
    'Say what the text gives.',
  ),
  STAR: because('The text names no columns: what it gives changes with the table.', 'Name each column.'),
  STATEMENT_COUNT: because('There is not exactly one statement.', 'Write one SELECT.'),
  SURFACE_DIFFERS: because(
    'The surface of the entry is not what its text reads.',
    'Name the relation that the text reads.',
  ),
  SWEPT: because('What a killed run had left was removed.', 'Nothing to do.'),
  SYNTAX: because(
    'PostgreSQL’s parser does not take the statement.',
    'Correct it at the place that the message names.',
  ),
  TOOL_UNKNOWN: because('An agent called a tool that there is not.', 'Call one of those that are listed.'),
  TOO_DEEP: because(
    'The statement is nested deeper than the gate reads.',
    'Flatten it, or have the owner make a view.',
  ),
  TOO_LONG: because(
    'The statement is longer than the gate reads.',
    'Shorten it, or have the owner make a view.',
  ),
  TYPE_DENIED: because(
    'The statement casts to a type that is not on the list.',
    'Cast to one that the hint names.',
  ),
  VALUE_DENIED: because(
    'A clause of the statement has a value that is not on the list.',
    'Write it with one that the hint names.',
  ),
  VIEW_NOT_PINNED: because(
    'The entry reads a view that it does not pin.',
    'Read the definition, then pin its fingerprint.',
  ),
  WORKSPACE: because(
    'The folder that runs are made in is not root’s alone, or something is in its place.',
    'Remove what is there; `tki doctor` tries it.',
  ),
} as const satisfies Readonly<Record<string, Explanation>>;
