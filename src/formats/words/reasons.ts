// Every reason that a finding, a message or a BLOCKED report may carry: one literal table, pure data.
// Bundled into the sandbox, so the texts are short; longer explanations live apart. Never holds a green reason.
import type { Verdict } from '../verdict.ts';

/** `packet`: nothing of the packet is evaluated. `item`: one item. `run`: the run itself, outside evaluation. */
export type ReasonLevel = 'packet' | 'item' | 'run';

/** Who acts next: the packet's exporter, the run's operator, the reader of claims and reports, the project. */
export type ReasonOwner = 'exporter' | 'operator' | 'reader' | 'maintainer';

export interface Reason {
  readonly level: ReasonLevel;
  readonly verdict: Verdict;
  readonly means: string;
  readonly next: string;
  readonly owner: ReasonOwner;
}

const why = (
  level: ReasonLevel,
  verdict: Verdict,
  owner: ReasonOwner,
  means: string,
  next: string,
): Reason => ({ level, verdict, means, next, owner });

const packet = (owner: ReasonOwner, means: string, next: string) =>
  why('packet', 'BLOCKED', owner, means, next);
const run = (owner: ReasonOwner, means: string, next: string) => why('run', 'BLOCKED', owner, means, next);
const item = (verdict: Verdict, owner: ReasonOwner, means: string, next: string) =>
  why('item', verdict, owner, means, next);

const EXPORT_AGAIN = 'Export the packet again.';

export const reasons = {
  SELF_CHECK_UNCONFIRMED: packet(
    'operator',
    'The inspector could not confirm its own sandbox.',
    'Read the self-check, fix the sandbox, run again.',
  ),
  NOT_AS_EXPECTED: packet(
    'operator',
    'The sandbox was not attested as expected.',
    'Read the probe cells, fix the runtime, run again.',
  ),
  PROMISES_UNVERIFIED: why(
    'packet',
    'UNVERIFIED',
    'operator',
    'The sandbox was an engine’s, grade B: some promises are unverified.',
    'Run with a runtime of grade A, or read which ones.',
  ),
  INPUT_DIFFERS: packet(
    'operator',
    'A file beside the inspector is not the one that the host attested.',
    'Run again; find out who can write the inputs.',
  ),
  CATALOG_NOT_ACCEPTED: packet(
    'operator',
    'The catalog is not a pinned catalog in canonical form.',
    'Run `tki catalog check`.',
  ),
  CLAIMS_NOT_ACCEPTED: packet(
    'reader',
    'The claims file is not a tki-claims/v1 document.',
    'Correct the claims file.',
  ),
  EXPECTED_DIGEST_DIFFERS: packet(
    'operator',
    'A digest that the caller expects is not the digest of what was given.',
    'Fetch the packet or catalog that you meant.',
  ),
  NON_CANONICAL: packet(
    'exporter',
    'The bytes are not RFC 8785 canonical JSON.',
    'Use the exporter’s file byte for byte, or export the packet again.',
  ),
  TOO_DEEP: packet('exporter', 'The JSON is nested deeper than 64 levels.', EXPORT_AGAIN),
  TOO_MANY_ITEMS: packet(
    'exporter',
    'The items are more than one report can list.',
    'Split the export into several packets.',
  ),
  ENVELOPE_NOT_ACCEPTED: packet(
    'exporter',
    'A packet-level member is missing, unknown or not as the contract says.',
    EXPORT_AGAIN,
  ),
  PACKET_DIGEST_DIFFERS: packet(
    'exporter',
    "The packet's bytes do not match its own digest.",
    'Treat the packet as altered; export it again.',
  ),
  DUPLICATE_ITEM: packet('exporter', 'Two items have one id, or one query and hash.', EXPORT_AGAIN),
  DISCLAIMER_NOT_SCOPED: packet(
    'exporter',
    'The disclaimer is not the scoped, non-global denial that a packet must carry.',
    'Export with the disclaimer of docs/rules.md.',
  ),
  NO_ITEMS: why(
    'packet',
    'NOT_EVIDENCED_IN_ALLOWED_SURFACES',
    'exporter',
    'The packet holds no item, which evidences nothing.',
    'Export the queries that are needed.',
  ),

  SQL_MEMBER: item(
    'CONTRACT_VIOLATION_IN_DESIGN',
    'exporter',
    'The item carries a member or column named sql.',
    'Export by named query id only.',
  ),
  ITEM_TOO_LARGE: item(
    'UNVERIFIED',
    'exporter',
    'The item is over the size limit and was not read.',
    'Narrow the query.',
  ),
  UNKNOWN_MEMBER: item(
    'CONTRACT_VIOLATION_IN_DESIGN',
    'exporter',
    'The item has a member that the contract does not know.',
    EXPORT_AGAIN,
  ),
  ITEM_SHAPE: item(
    'CONTRACT_VIOLATION_IN_DESIGN',
    'exporter',
    'A member of the item is missing or of the wrong form.',
    EXPORT_AGAIN,
  ),
  PROHIBITED_SURFACE: item(
    'CONTRACT_VIOLATION_IN_DESIGN',
    'exporter',
    'The item names a prohibited database, function or formula.',
    'Remove the item.',
  ),
  CORPUS_JOIN: item(
    'CONTRACT_VIOLATION_IN_DESIGN',
    'exporter',
    'The item joins two corpora that are reported side by side only.',
    'Export each corpus on its own.',
  ),
  COLLAPSED_COUNT: item(
    'CONTRACT_VIOLATION_IN_DESIGN',
    'exporter',
    'A count without its whole discipline block is a hardcode in disguise.',
    'Export the count with its discipline.',
  ),
  CONTRACT_VIOLATION: item(
    'BLOCKED_BY_UNSAFE_ACCESS',
    'exporter',
    'content_hash or manifest_hash does not match, or covers nothing: tamper.',
    'Treat the packet as altered; export it again.',
  ),
  CATALOG_MISMATCH: item(
    'BLOCKED_BY_UNSAFE_ACCESS',
    'exporter',
    'The item contradicts its catalog entry.',
    'Export with the pinned catalog.',
  ),
  COUNT_MISMATCH: item(
    'BLOCKED_BY_UNSAFE_ACCESS',
    'exporter',
    'The count and its discipline block disagree.',
    'Treat the item as altered; export it again.',
  ),
  DOCUMENT_MISMATCH: item(
    'BLOCKED_BY_UNSAFE_ACCESS',
    'exporter',
    'A document\u2019s row, path and revision disagree, or its row is not whole.',
    'Treat the item as altered; export it again.',
  ),
  STALE: item(
    'BLOCKED_BY_UNVERIFIED_SOURCE',
    'exporter',
    'The item is stale: older than the max age that the caller gave.',
    EXPORT_AGAIN,
  ),
  FUTURE: item(
    'BLOCKED_BY_UNVERIFIED_SOURCE',
    'operator',
    'A time of the item lies in the future.',
    'Compare the clocks; export again.',
  ),
  TIME_UNREADABLE: item(
    'BLOCKED_BY_UNVERIFIED_SOURCE',
    'exporter',
    'observation_ts is not of the form that times of a packet have, so its age is unknown.',
    'Export the packet again, with times in UTC.',
  ),
  LOCAL_PATH: item(
    'FLAG_LOCAL_FIRST_AUTHORITY',
    'exporter',
    'FAIL: the surface is a local path.',
    'Prefer KB/PG: export from a governed surface.',
  ),
  NOT_BINDING: item(
    'FLAG_AUTHORITY_VIOLATION',
    'reader',
    'Used as binding, but its authority_status is not binding.',
    'Use it as evidence only.',
  ),
  PROVISIONAL_CATALOG: item(
    'FLAG_AUTHORITY_VIOLATION',
    'exporter',
    'Nothing is binding under a provisional catalog.',
    'Export as evidence-only; the seal is the owner\u2019s act.',
  ),
  DIAGNOSTIC_OVERRIDE: item(
    'READ_LEVEL_FAIL',
    'exporter',
    'A diagnostic item overrides another, or a claim uses its figure alone: the canonical one stands.',
    'Read the canonical item; claim from that one.',
  ),
  TRUNCATED: item('UNVERIFIED', 'exporter', 'The result met a limit and is cut.', 'Narrow the query.'),
  TIMEOUT: item('UNVERIFIED', 'exporter', 'The query met its timeout.', 'Narrow the query.'),
  ERROR: item('UNVERIFIED', 'exporter', 'The query ended in an error.', 'Look up the SQLSTATE.'),
  ROW_LIMIT_CONTRADICTION: item(
    'UNVERIFIED',
    'exporter',
    '500 rows or more, and not said to be cut.',
    'Narrow the query.',
  ),
  VIEW_DRIFT: item(
    'UNVERIFIED',
    'exporter',
    'A view is not defined as the catalog pins it.',
    'Compare the definitions; pin again if meant.',
  ),
  ITEM_ID_DIFFERS: item(
    'UNVERIFIED',
    'exporter',
    'The item’s id is not that of its catalog entry.',
    EXPORT_AGAIN,
  ),
  CONTRADICTORY_ANSWERS: item(
    'UNVERIFIED',
    'exporter',
    'One query, or one revision of a document, has several different answers in this packet.',
    EXPORT_AGAIN,
  ),
  MISSING_SOURCE_METADATA: item(
    'NOT_EVIDENCED_IN_ALLOWED_SURFACES',
    'exporter',
    'A field of source_metadata is missing.',
    EXPORT_AGAIN,
  ),
  UNKNOWN_QUERY_ID: item(
    'NOT_EVIDENCED_IN_ALLOWED_SURFACES',
    'exporter',
    'The pinned catalog has no such query.',
    'Use a query of the pinned catalog.',
  ),
  UNLISTED_KB_PATH: item(
    'NOT_EVIDENCED_IN_ALLOWED_SURFACES',
    'exporter',
    'The catalog lists no document of that KB path.',
    'Use a path that the catalog lists.',
  ),
  CATALOG_DIFFERS: item(
    'NOT_EVIDENCED_IN_ALLOWED_SURFACES',
    'operator',
    'The packet was exported with another catalog.',
    'Inspect with that catalog, or export with this one.',
  ),
  EMPTY_RESULT: item(
    'NOT_EVIDENCED_IN_ALLOWED_SURFACES',
    'reader',
    'The query gave no row. That is no absence elsewhere.',
    'Claim nothing from it.',
  ),

  PACKET_UNREADABLE: run('operator', 'The packet could not be read.', 'Give a regular, readable file.'),
  ENGINE_ANSWER: run(
    'operator',
    'The engine gave a wrong answer: another id, no end, nothing in time.',
    'Read the detail; find out who answers at its socket.',
  ),
  NO_RUNTIME: run(
    'operator',
    'No container runtime can be used here.',
    'Run `tki doctor` and follow the remedy.',
  ),
  NO_PRIVILEGE: run(
    'operator',
    'Neither root nor passwordless sudo.',
    'Run as root, or use the sudo rule that `tki doctor` prints.',
  ),
  RUNTIME_UNSUPPORTED: run(
    'operator',
    'The runtime or Node lacks what the sandbox needs.',
    'Run `tki doctor` and follow the remedy.',
  ),
  SANDBOX_FAILED: run(
    'operator',
    'The sandbox could not be built as its policy says.',
    'Read the detail, fix it, run again.',
  ),
  DEADLINE: run(
    'operator',
    'The run met its deadline.',
    'Run again on a quieter machine, or with a longer `--deadline`.',
  ),
  INTERRUPTED: run('operator', 'A signal ended the run.', 'Run again.'),
  MEMORY_LIMIT: run(
    'operator',
    'The inspector met its memory limit.',
    'Use a smaller packet or report the size.',
  ),
  INSPECTOR_DIED: run(
    'maintainer',
    'The inspector ended without a report.',
    'Report it with the exit code and the packet\u2019s size.',
  ),
  REPORT_NOT_ACCEPTED: run(
    'maintainer',
    'What the inspector wrote is not an acceptable report.',
    'Keep the run directory and report it.',
  ),
  HOST_FAILED: run(
    'operator',
    'The host program ended without a result.',
    'Read its messages, run `tki doctor`; where it was killed, or aborted, give the job more memory or processes.',
  ),
  NO_ARTIFACT_SERVICE: run(
    'operator',
    'The runner gave no artifact service, or no token for it.',
    'Run as an action on a runner that has one, or give the packet as a path.',
  ),
  ARTIFACT_NOT_FOUND: run(
    'operator',
    'The run has no artifact of that name.',
    'Compare the name and the run; it may have expired.',
  ),
  ARTIFACT_REFUSED: run(
    'operator',
    'The artifact service refused the request.',
    'Look at token, permissions, quota, and whether the name is taken.',
  ),
  ARTIFACT_SERVICE_FAILED: run(
    'operator',
    'The artifact service failed, or sent a wrong answer.',
    'Run the job again.',
  ),
  ARTIFACT_DEADLINE: run(
    'operator',
    'The artifact service did not finish within the deadline.',
    'Run the job again.',
  ),
  ARTIFACT_NOT_ACCEPTED: run(
    'exporter',
    'The archive does not hold one plain packet within the limits.',
    'Upload the packet file alone.',
  ),
  ARTIFACT_DIGEST_DIFFERS: run(
    'operator',
    'The archive is not the one that the service lists.',
    'Run again; find out who can replace it.',
  ),
  UNTRUSTED_ORIGIN: run(
    'operator',
    'The event or the run that the packet comes from is not trusted.',
    'Export by workflow_dispatch on the default branch of this repository.',
  ),
  INPUT_NOT_ACCEPTED: run(
    'operator',
    'An input of the action cannot be used.',
    'Correct the workflow; docs/action.md lists the inputs.',
  ),
  ACTION_FAILED: run(
    'operator',
    'A program of the action ended without a result.',
    'Run the job again; if it happens again, report it with the log.',
  ),
  RUNNER_DISK_FULL: run(
    'operator',
    'The runner’s disk is full.',
    'Free space in the runner’s temporary folder (RUNNER_TEMP), then run the job again.',
  ),
  VENUE_UNAPPROVED: run(
    'reader',
    'No owner approved this venue; evidence from it is not accepted.',
    'Verify with `--approval`.',
  ),
} as const satisfies Record<string, Reason>;

export type ReasonCode = keyof typeof reasons;

export const reasonCodes = Object.keys(reasons) as ReasonCode[];
