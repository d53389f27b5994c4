// Every limit that a document has, with its reason. The exporter writes within them, the inspector reads within them.

/** One item of a packet, in bytes. 500 rows of 8 KiB; above it the exporter writes TRUNCATED and the reader UNVERIFIED. */
export const ITEM_LIMIT_BYTES = 4 * 1024 * 1024;

/** The envelope around the items, in bytes: a few hundred in practice, and it is held in memory whole. */
export const ENVELOPE_LIMIT_BYTES = 64 * 1024;

/** Nesting of JSON. JSON.stringify overflows from about 5,000; no document of ours is deeper than 12. */
export const DEPTH_LIMIT = 64;

/** The gateway's hard row limit (seed 002 section 3). A result that meets it is TRUNCATED, whatever was left. */
export const ROW_LIMIT = 500;

/** Named queries in one export (requirement 36). */
export const QUERY_LIMIT = 25;

/** Clock skew that a packet's times may lie in the future, in seconds. */
export const FUTURE_SKEW_SECONDS = 120;

/** Claims file, in bytes. */
export const CLAIMS_LIMIT_BYTES = 1024 * 1024;

/** Catalog with its SQL, in bytes. */
export const CATALOG_LIMIT_BYTES = 4 * 1024 * 1024;

/** Named queries in one catalog. The shipped one has forty; the bench runs the gate over each. */
export const CATALOG_ENTRY_LIMIT = 1000;

/** Text from outside that a report repeats (an id, a surface), in UTF-16 units; longer text is cut and says so. */
export const QUOTE_LIMIT = 200;

/** Why a row, a rule or a cover was not evaluated, in UTF-16 units: a few sentences of ours. */
export const WHY_LIMIT = 600;

/** report.json, report.md and checkpoint.md, each, in bytes: also the file-size limit inside the sandbox. */
export const REPORT_LIMIT_BYTES = 16 * 1024 * 1024;

/** The prober's one frame, in bytes. A real one is about 12 KB. */
export const FRAME_LIMIT_BYTES = 256 * 1024;
