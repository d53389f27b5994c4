// Limits of the export step that are not limits of a document, each with its reason.

/** Characters of one named query: the catalog schema's own limit. A longer text is not read by the parser at all. */
export const CATALOG_SQL_LIMIT = 20_000;

/** The gateway's time for one statement (seed 002 section 3), in milliseconds. */
export const STATEMENT_TIMEOUT_MS = 5_000;

/** Waiting for a lock, in milliseconds: an export never queues behind a migration for longer. */
export const LOCK_TIMEOUT_MS = 1_000;

/** How long the server lets our transaction sit idle, in milliseconds; our own work between two statements takes under 1 s. */
export const IDLE_TIMEOUT_MS = 15_000;

/** Our own deadline for one statement: the server's timeout and time to say so. A server that is silent longer is not waited for. */
export const STATEMENT_DEADLINE_MS = STATEMENT_TIMEOUT_MS + 5_000;

/** Reaching the server and proving who it is, in milliseconds. */
export const CONNECT_DEADLINE_MS = 10_000;

/** The whole run: 25 statements at their deadline would be 250 s; an export that slow is not one moment any more. */
export const RUN_DEADLINE_MS = 180_000;

/** Bytes that a server may send in one run. A row is skipped, not stored, above the item limit; above this we hang up. */
export const RUN_LIMIT_BYTES = 512 * 1024 * 1024;

/** Any message but a row: 1,600 columns described take 130 KB, an error of ours a few hundred bytes. */
export const MESSAGE_LIMIT_BYTES = 1024 * 1024;

/** Everything before the first statement: challenge, key and 15 settings take under 1 KB, a login trigger's notices more. */
export const CONNECT_LIMIT_BYTES = 1024 * 1024;

/** Settings that a server may report; PostgreSQL 18 reports 15. Each is kept by us. */
export const PARAMETER_LIMIT = 100;

/** Pieces of a message are joined up to this size: a server that sends one byte at a time must not cost 100 bytes each. */
export const JOIN_LIMIT_BYTES = 64 * 1024;

/** Telling the server to stop what we no longer wait for. Anyone who pressed a key waits this long at most. */
export const CANCEL_DEADLINE_MS = 2_000;

/** Saying goodbye: everything is read by then, and a server that does not hang up is not waited for. */
export const END_DEADLINE_MS = 2_000;

/** The server versions whose stored trees and catalogs this preflight was tried with: 15 up to, not including, 19. */
export const SERVER_VERSIONS = { from: 150_000, below: 190_000 } as const;

/** Bytes of all catalog reads of the preflight together, rows of one: 10,000 tables have about 150,000 columns, in 20 MB. */
export const PREFLIGHT_LIMIT_BYTES = 128 * 1024 * 1024;
export const PREFLIGHT_LIMIT_ROWS = 1_000_000;

/** SCRAM rounds that a server may ask for: fewer lets it guess the password cheaply, more burns our processor. */
export const SCRAM_ITERATIONS = { least: 4_096, most: 100_000 } as const;

/** The first oid that PostgreSQL gives to what users create; everything below came with initdb. */
export const FIRST_USER_OID = 16_384;

/** One answer of a knowledge base: a document of 4 MB, in which JSON may write a character as six. */
export const KB_ANSWER_LIMIT_BYTES = 8 * 1024 * 1024;

/** One question to a knowledge base, from the first byte of the connection to the last of the answer, in milliseconds. */
export const KB_DEADLINE_MS = 10_000;

/** Header bytes of one answer: Directus sends under 1 KB, a proxy before it may add some. */
export const KB_HEADER_LIMIT_BYTES = 16 * 1024;
