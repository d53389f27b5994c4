import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  encodeMarkdown,
  neverMeans,
  verdictOrder,
  verdictWords
} from "./chunk-2KWP76JV.mjs";

// catalog/blocked.json
var blocked_default = [
  {
    id: "B7-EXP-1",
    title: "named-query catalog as governed authority",
    state: "BLOCKED",
    why: "The catalog is pinned by digest and UNSEALED; a seal is its owner's act.",
    unblocked_by: "The owner (Codex review) seals the catalog and gives it a governed home.",
    review: "mandatory, to seal",
    decided_by: "owner",
    refused_in: {
      file: "src/formats/schema/catalog.ts",
      contains: "seal: z.literal('UNSEALED')"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "B7-EXP-1: a catalog that calls itself sealed or final is no catalog"
    }
  },
  {
    id: "B7-EXP-2/D9",
    title: "automated export service with audit ledger",
    state: "BLOCKED",
    why: "No audited service, network policy or venue; an operator exports by hand.",
    unblocked_by: "The owner authorizes a venue for a read-only service with a network policy.",
    review: "recommended (network policy)",
    decided_by: "owner",
    refused_in: {
      file: "src/formats/limits.ts",
      contains: "QUERY_LIMIT"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "B7-EXP-2/D9: nothing here listens, waits for a time, or exports without a person"
    }
  },
  {
    id: "CALL-CONTRACT",
    title: "Call Contract: running a command and reading its exit code",
    state: "BLOCKED",
    why: "Keystone. No sealed identity, mode, inputs, exit meaning, timeout, lease, ledger. The 15 mutating=false rows are candidates, not authorized.",
    unblocked_by: "The owner (Codex review, mandatory) seals a Call Contract.",
    review: "mandatory",
    decided_by: "owner",
    refused_in: {
      file: "scripts/program-starts.ts",
      contains: "programStarts"
    },
    test: {
      file: "test/unit/readiness/program-starts.test.ts",
      name: "nothing in dist can start a program but the known ones, and none is named by a document"
    }
  },
  {
    id: "PROOF-OF-RUN",
    title: "proof of run (ran_clean, ran_with_drift, error_running)",
    state: "BLOCKED",
    why: "Evidence that is present does not show that anything ran.",
    unblocked_by: "A sealed Call Contract, then a reproducible model of run evidence.",
    review: "required",
    decided_by: "owner",
    refused_in: {
      file: "src/formats/verdict.ts",
      contains: "verdictOrder"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "PROOF-OF-RUN: no verdict and no state says that anything ran"
    }
  },
  {
    id: "GLOBAL-ABSENCE",
    title: "proof that something exists nowhere",
    state: "BLOCKED",
    why: "Absence is scoped to the surfaces that were read.",
    unblocked_by: "Proof of run and a contract on an exhaustive set of surfaces.",
    review: "required",
    decided_by: "owner",
    refused_in: {
      file: "src/formats/words/report-sentences.ts",
      contains: "nothing is said about its absence anywhere else"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "GLOBAL-ABSENCE: the only word for what was not found names the surfaces that were read"
    }
  },
  {
    id: "D4",
    title: "--selftest N/N and module_sha256",
    state: "DEFERRED (optional)",
    why: "Not part of this release.",
    unblocked_by: "A build after the owner's re-seal.",
    review: "optional",
    decided_by: "owner",
    refused_in: {
      file: "src/cli/program.ts",
      contains: "const commands"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "D4: there is no self-test to ask for, as a command or as an option"
    }
  },
  {
    id: "D5",
    title: "audit_dead_links() writing to system_issues",
    state: "BLOCKED",
    why: "No write contract; nothing here writes to a governed surface.",
    unblocked_by: "The owner (Codex review) seals a write contract (Domain F sink).",
    review: "required",
    decided_by: "owner",
    refused_in: {
      file: "src/export/gate/gate.ts",
      contains: "gateEach"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "D5: a write to system_issues and the function that would make it are denied"
    }
  },
  {
    id: "D6",
    title: "Directus DOT-control write",
    state: "BLOCKED",
    why: "No DOT-control proof contract.",
    unblocked_by: "The owner (Codex review) seals a DOT-control proof contract.",
    review: "required",
    decided_by: "owner",
    refused_in: {
      file: "src/export/server/session.ts",
      contains: "default_transaction_read_only"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "D6: a write to a flow or a tool is denied, and the session is read-only from its first moment"
    }
  },
  {
    id: "D7",
    title: "gating in CI, OPA, Conftest or Git hooks",
    state: "BLOCKED",
    why: "Every document is may_gate=false; using a job's conclusion as a verdict would be fake.",
    unblocked_by: "D11 first, then a sealed policy-gate contract.",
    review: "required",
    decided_by: "owner",
    refused_in: {
      file: "src/action/inspect/launcher.ts",
      contains: "process.exit(0)"
    },
    test: {
      file: "test/unit/action/no-gate.test.ts",
      name: "has no input with a name that a gate would have"
    }
  },
  {
    id: "D8",
    title: "a positive verdict and exit 0",
    state: "BLOCKED",
    why: "The verdict type has no such member and no judging command exits 0.",
    unblocked_by: "A sealed, governed taxonomy authority.",
    review: "required",
    decided_by: "owner",
    refused_in: {
      file: "src/formats/verdict.ts",
      contains: "exitCodeOf"
    },
    test: {
      file: "test/unit/evaluation/evaluate.test.ts",
      name: "has no verdict that stands for exit code 0"
    }
  },
  {
    id: "D10",
    title: "path-scoped KB report writer",
    state: "BLOCKED",
    why: "KB verbs are broad today; uploading a report is a separate human act.",
    unblocked_by: "A server-enforced, path-scoped writer (Codex review, mandatory).",
    review: "mandatory",
    decided_by: "owner",
    refused_in: {
      file: "scripts/boundaries.ts",
      contains: "networkAndCode"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "D10: no program that makes a report can reach a network, and no report says that it wrote anything"
    }
  },
  {
    id: "D11",
    title: "downstream gate consumer",
    state: "BLOCKED",
    why: "Nothing may gate or authorize on these reports.",
    unblocked_by: "A sealed consumer contract (Codex review, mandatory).",
    review: "mandatory",
    decided_by: "owner",
    refused_in: {
      file: "src/formats/schema/report.ts",
      contains: "may_gate: z.literal(false)"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "D11: no document that says may_gate true is one of ours"
    }
  },
  {
    id: "P2-NAMED-LANE",
    title: "P2 / named lane",
    state: "CLOSED",
    why: "Closed by the C1 review; nothing here opens it.",
    unblocked_by: "The owner's disposition.",
    review: "owner decides",
    decided_by: "owner",
    refused_in: {
      file: "src/cli/program.ts",
      contains: "const commands"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "P2-NAMED-LANE: no command, mode or option dispatches, registers or runs a code"
    }
  },
  {
    id: "C1",
    title: "governed C1 dry run",
    state: "executed NO; registered NO; ready for prod NO; REGISTRATION_HOLD ACTIVE; CAN_PROCEED=NO",
    why: "No governed execution channel for the registrar and no C1 endpoint. Credentials are not a lawful path.",
    unblocked_by: "The operator runs the governed registrar, deploys the no-mutation endpoint, registers the DOT_C1 codes, mints the grant.",
    review: "required",
    decided_by: "owner and operator",
    refused_in: {
      file: "src/readiness/codes.ts",
      contains: "CAN_PROCEED: 'NO'"
    },
    test: {
      file: "test/unit/readiness/gap-map.test.ts",
      name: "a forged packet that opens every gate changes no constant and no conclusion"
    }
  }
];

// catalog/matrix.json
var matrix_default = [
  {
    row: "1",
    title: "schema id is b7-governed-packet/v1",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    case: "envelope-wrong-schema is judged as its expectation says"
  },
  {
    row: "2",
    title: "required packet fields present",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    case: "envelope-without-packet-id is judged as its expectation says"
  },
  {
    row: "3",
    title: "source_mode is PACKET_DERIVED",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    case: "envelope-source-mode is judged as its expectation says"
  },
  {
    row: "4",
    title: "decision_effect is NONE",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    case: "envelope-decision-effect is judged as its expectation says"
  },
  {
    row: "5",
    title: "may_gate is false",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    case: "envelope-may-gate is judged as its expectation says"
  },
  {
    row: "6",
    title: "disclaimer is a scoped, non-global denial",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    case: "envelope-without-disclaimer is judged as its expectation says"
  },
  {
    row: "7",
    title: "freshness is AS_OF_EXPORT",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    case: "envelope-freshness is judged as its expectation says"
  },
  {
    row: "8",
    title: "strict canonical bytes",
    seed: false,
    proved_by: "inspector",
    enforcement: "reader",
    test: "test/vectors/vectors.test.ts",
    case: "bytes-white-space is judged as its expectation says"
  },
  {
    row: "9",
    title: "full source_metadata is usable",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "evidence-reference-six-counts is judged as its expectation says"
  },
  {
    row: "10",
    title: "missing source_metadata is held out",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "missing-source-metadata is judged as its expectation says"
  },
  {
    row: "11",
    title: "local path is flagged",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "local-absolute is judged as its expectation says"
  },
  {
    row: "12",
    title: "content_hash agrees",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "tamper-content-hash is judged as its expectation says"
  },
  {
    row: "13",
    title: "manifest_hash agrees",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "tamper-manifest-hash is judged as its expectation says"
  },
  {
    row: "14",
    title: "only binding is used as binding",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "authority-used-as is judged as its expectation says"
  },
  {
    row: "15",
    title: "diagnostic never overrides canonical",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "diagnostic-override is judged as its expectation says"
  },
  {
    row: "16",
    title: "no sql member",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "sql-member is judged as its expectation says"
  },
  {
    row: "17",
    title: "query known, fields equal the catalog",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "unknown-query is judged as its expectation says"
  },
  {
    row: "18",
    title: "truncated is never completed",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "incomplete-truncated is judged as its expectation says"
  },
  {
    row: "19",
    title: "stale is refused",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "stale-packet is judged as its expectation says"
  },
  {
    row: "20",
    title: "a date in the future is refused",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "future-packet is judged as its expectation says"
  },
  {
    row: "21",
    title: "no judging exit 0",
    seed: false,
    proved_by: "inspector",
    enforcement: "verdict type",
    test: "test/unit/evaluation/evaluate.test.ts",
    case: "has no verdict that stands for exit code 0"
  },
  {
    row: "22",
    title: "no positive verdict",
    seed: false,
    proved_by: "inspector",
    enforcement: "verdict type",
    test: "test/unit/evaluation/evaluate.test.ts",
    case: "reaches every verdict in the vectors, each with its own exit code and none with 0"
  },
  {
    row: "23",
    title: "crash or kill leaves a BLOCKED report",
    seed: false,
    proved_by: "wrapper",
    enforcement: "host, CLI",
    test: "test/unit/cli/host-process.test.ts",
    case: "a host program that ends badly leaves a BLOCKED triplet, HOST_FAILED and exit code 3"
  },
  {
    row: "24",
    title: "attested on an approved venue",
    seed: false,
    proved_by: "evidence",
    enforcement: "verifier",
    test: "test/e2e/approval.test.ts",
    case: "is taken, changes no exit code, and leaves the acceptance to its owner"
  },
  {
    row: "25",
    title: "no network: connection denied",
    seed: true,
    proved_by: "probe",
    enforcement: "syscall filter",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "26",
    title: "no name resolution",
    seed: false,
    proved_by: "probe",
    enforcement: "net namespace",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "27",
    title: "loopback only, no route",
    seed: true,
    proved_by: "probe",
    enforcement: "net namespace",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "28",
    title: "root file system read-only",
    seed: true,
    proved_by: "probe",
    enforcement: "mounts",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "29",
    title: "/in read-only",
    seed: true,
    proved_by: "probe",
    enforcement: "mounts",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "30",
    title: "/out write-only, nothing executable",
    seed: false,
    proved_by: "probe",
    enforcement: "mounts, modes",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "31",
    title: "exactly the two data mounts",
    seed: false,
    proved_by: "probe",
    enforcement: "mounts",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "32",
    title: "a side-effect function cannot be reached by a read",
    seed: true,
    proved_by: "export",
    enforcement: "gate, preflight",
    test: "test/postgres/reach.test.ts",
    case: "emits nothing for any query when one of them reaches a function"
  },
  {
    row: "33",
    title: "environment and kernel keyring empty",
    seed: true,
    proved_by: "probe",
    enforcement: "enter, witness",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "34",
    title: "no subprocess",
    seed: true,
    proved_by: "probe",
    enforcement: "syscall filter",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "35",
    title: "no privilege",
    seed: true,
    proved_by: "probe",
    enforcement: "uid, capabilities",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "36",
    title: "syscall filter in force, default deny",
    seed: false,
    proved_by: "probe",
    enforcement: "seccomp",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "37",
    title: "no docker.sock or other host surface",
    seed: true,
    proved_by: "probe",
    enforcement: "rootfs",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "38",
    title: "exactly the triplet, all or none",
    seed: false,
    proved_by: "host",
    enforcement: "publish",
    test: "test/unit/report/publish.test.ts",
    case: "leaves no file of this run when one cannot be written"
  },
  {
    row: "39",
    title: "production_mutation is false",
    seed: false,
    proved_by: "inspector",
    enforcement: "report type",
    test: "test/unit/report/triplet.test.ts",
    case: "the schema refuses a report with %j"
  },
  {
    row: "40",
    title: "non-gating fields in every document",
    seed: false,
    proved_by: "inspector",
    enforcement: "report type",
    test: "test/unit/report/triplet.test.ts",
    case: "the schema refuses a report with %j"
  },
  {
    row: "41",
    title: "build guard on the inspector bundle",
    seed: false,
    proved_by: "build",
    enforcement: "AST and metafile",
    test: "test/unit/scripts/check-inspector-ast.test.ts",
    case: "refuses %s in the program"
  },
  {
    row: "42",
    title: "no outside text becomes a command, markup or escape",
    seed: false,
    proved_by: "encoders",
    enforcement: "report",
    test: "test/unit/report/encoders.test.ts",
    case: "%s lets no control, bidi, zero-width or half character out"
  },
  {
    row: "43",
    title: "same input, same bytes out",
    seed: false,
    proved_by: "inspector",
    enforcement: "pure evaluation",
    test: "test/unit/evaluation/evaluate.test.ts",
    case: "writes byte-identical reports for the same input"
  },
  {
    row: "44",
    title: "blocked capabilities listed and refused",
    seed: false,
    proved_by: "inspector",
    enforcement: "register",
    test: "test/unit/report/triplet.test.ts",
    case: "repeats every blocked capability with its state"
  },
  {
    row: "45",
    title: "the job never fails because of us",
    seed: false,
    proved_by: "wrapper",
    enforcement: "launcher",
    test: "test/e2e/deaths.test.ts",
    case: "finds no place for its work: BLOCKED in outputs and annotation, and exit 0"
  },
  {
    row: "I11",
    title: "P1 unconfirmed is BLOCKED before any item",
    seed: false,
    proved_by: "inspector",
    enforcement: "self-check",
    test: "test/unit/evaluation/evaluate.test.ts",
    case: "reads no byte of the packet where P1 is unconfirmed"
  }
];

// src/formats/register.ts
var registeredCapabilities = Object.freeze(
  blocked_default.map((row) => Object.freeze(row))
);
var blockedCapabilities = Object.freeze(
  registeredCapabilities.map(
    ({ id, title, state, why: why2, unblocked_by }) => Object.freeze({ id, title, state, why: why2, unblocked_by })
  )
);
var matrixRows = Object.freeze(
  matrix_default.map((row) => Object.freeze(row))
);

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
    "Read the self-check, mend the sandbox, run again."
  ),
  NOT_AS_EXPECTED: packet(
    "operator",
    "The sandbox was not attested as expected.",
    "Read the probe cells, mend the runtime, run again."
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
    "Fetch the packet or catalog that was meant."
  ),
  NON_CANONICAL: packet("exporter", "The bytes are not RFC 8785 canonical JSON.", EXPORT_AGAIN),
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
    "tki.packet_digest is not the digest of this packet.",
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
    "A document’s row, path and revision disagree, or its row is not whole.",
    "Treat the item as altered; export it again."
  ),
  STALE: item(
    "BLOCKED_BY_UNVERIFIED_SOURCE",
    "exporter",
    "Stale: older than the max age that the caller gave.",
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
    "observation_ts is no time of the form 2026-06-10T08:00:00Z, so no age can be told.",
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
    "Lean on it as evidence only."
  ),
  PROVISIONAL_CATALOG: item(
    "FLAG_AUTHORITY_VIOLATION",
    "exporter",
    "Nothing is binding under a provisional catalog.",
    "Export as evidence-only; the seal is the owner’s act."
  ),
  DIAGNOSTIC_OVERRIDE: item(
    "READ_LEVEL_FAIL",
    "exporter",
    "A diagnostic item overrides another: the canonical one stands.",
    "Read the canonical item."
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
    "Compare the definitions; pin anew if meant."
  ),
  ITEM_ID_DIFFERS: item(
    "UNVERIFIED",
    "exporter",
    "The item calls itself by another id than its catalog entry.",
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
  NO_RUNTIME: run(
    "operator",
    "No container runtime can be used here.",
    "Run `tki doctor` and follow the remedy."
  ),
  NO_PRIVILEGE: run(
    "operator",
    "Neither root nor passwordless sudo.",
    "Run as root or allow `sudo -n` for the host program."
  ),
  RUNTIME_UNSUPPORTED: run(
    "operator",
    "The runtime or Node lacks what the sandbox needs.",
    "Run `tki doctor` and follow the remedy."
  ),
  SANDBOX_FAILED: run(
    "operator",
    "The sandbox could not be built as its policy says.",
    "Read the detail, mend, run again."
  ),
  DEADLINE: run("operator", "The run met its deadline.", "Run again on a quieter machine."),
  INTERRUPTED: run("operator", "A signal ended the run.", "Run again."),
  MEMORY_LIMIT: run(
    "operator",
    "The inspector met its memory limit.",
    "Use a smaller packet or report the size."
  ),
  INSPECTOR_DIED: run(
    "maintainer",
    "The inspector ended without a report.",
    "Report it with the exit code and the packet’s size."
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
    "The artifact service failed, or answered what nobody asked.",
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
    "The event or the run that the packet comes from is not a trusted one.",
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
    "Run the job again; if it stays, report it with the log."
  ),
  VENUE_UNAPPROVED: run(
    "reader",
    "No owner approved this venue; evidence from it is not accepted.",
    "Verify with `--approval`."
  )
};
var reasonCodes = Object.keys(reasons);

// src/formats/gateway.ts
var EMULATED = /^EMULATED_(?!.*native)[a-z]{0,12}-?[0-9.]{0,20}$/;
function gatewayBasis(gateway) {
  if (gateway === null) return "NOT_STATED";
  return EMULATED.test(gateway) ? "EMULATED_AS_STATED" : "OTHER_AS_STATED";
}
function gatewayWords(basis) {
  switch (basis) {
    case "NOT_STATED":
      return "the packet states no gateway";
    case "EMULATED_AS_STATED":
      return "as stated by the packet; the native gateway of Article 13 is not met by an emulated one";
    case "OTHER_AS_STATED":
      return "FLAGGED: asserted, as stated by the packet, and shown by nothing; no item is believed more for it, and the native gateway of Article 13 is not met by a word";
  }
}

// src/report/markdown-text.ts
function prose(texts, ...parts) {
  return { source: texts.map((text, index) => text + toSource(parts[index] ?? nothing)).join("") };
}
function toSource(part) {
  if (typeof part === "string") return encodeMarkdown(part);
  return typeof part === "object" ? part.source : String(part);
}
var nothing = { source: "" };
function ours(text) {
  return { source: text };
}
var PROSE = /^(?:[^|<>&@#[\]\\*~:`\n]|:(?![\w+-]*:)|(?<!`)`[^`|<>\n]+`(?!`))*$/;
function known(text, sentences) {
  return sentences.has(text) && PROSE.test(text) ? { source: text } : prose`${text}`;
}
var orNone = (text) => text === null ? ours("none") : prose`${text}`;
function join(parts, between) {
  return { source: parts.map(({ source }) => source).join(between) };
}
function lines(parts) {
  return parts.map(({ source }) => source).join("\n");
}

// src/formats/words/report-sentences.ts
var REPORT_DISCLAIMER = "This report is evidence, not authority: it gates, authorizes and mutates nothing. What is not evidenced here is not evidenced in the surfaces of this packet; nothing is said about its absence anywhere else. Article 13's native gateway is not met by an emulated one.";
var NON_GLOBAL_DENIAL = "Absence from this report is not evidence of absence anywhere else: it speaks of the surfaces that the packet names, as of its export.";
var REPORT_WORDS = [
  "items of this packet, and of nothing else",
  "items of this packet",
  "no item was evaluated",
  "venue unapproved",
  "the sandbox is not as the policy says",
  "no sandbox was observed"
];

// src/report/own-sentences.ts
var ownSentences = /* @__PURE__ */ new Set([
  REPORT_DISCLAIMER,
  NON_GLOBAL_DENIAL,
  ...REPORT_WORDS,
  ...neverMeans,
  ...Object.values(verdictWords).flatMap(({ means, next, owner }) => [means, next, owner]),
  ...Object.values(reasons).flatMap(({ means, next, owner }) => [means, next, owner]),
  ...blockedCapabilities.flatMap((capability) => Object.values(capability)),
  ...matrixRows.flatMap(({ row, title }) => [row, title])
]);

// src/report/next-actions.ts
var DOCTOR = "Run `tki doctor` and repair what the probes or the witness name.";
var APPROVE = "Write an approval document for the venue, and hand it to the verifier (`tki verify --approval`).";
var actionSentences = /* @__PURE__ */ new Set([...ownSentences, "venue owner", DOCTOR, APPROVE]);
function occurredReasons(report) {
  const severity = (finding) => verdictOrder.indexOf(finding.verdict);
  const ofItems = report.items.flatMap((item2) => item2.findings).filter((finding) => finding.verdict !== "EVIDENCE_PRESENT").sort((a, b) => severity(b) - severity(a));
  const counted = /* @__PURE__ */ new Map();
  for (const finding of [...report.findings, ...ofItems]) {
    const key = `${finding.verdict} ${finding.reason}`;
    counted.set(key, {
      finding: counted.get(key)?.finding ?? finding,
      occurrences: (counted.get(key)?.occurrences ?? 0) + 1
    });
  }
  return [...counted.values()];
}
function actionOf({ finding, occurrences }) {
  const words = Object.hasOwn(reasons, finding.reason) ? reasons[finding.reason] : verdictWords[finding.verdict];
  return { owner: words.owner, action: words.next, because: finding.reason, occurrences };
}
function nextActions(report) {
  const { owner, next } = verdictWords[report.verdict];
  const actions = occurredReasons(report).map(actionOf);
  if (actions.length === 0) actions.push({ owner, action: next, because: "", occurrences: 1 });
  if (report.attestation.status === "NOT_AS_EXPECTED") {
    actions.push({
      owner: "operator",
      action: DOCTOR,
      because: "",
      occurrences: 1
    });
  }
  if (report.attestation.status === "NOT_ACCEPTED") {
    actions.push({
      owner: "venue owner",
      action: APPROVE,
      because: "",
      occurrences: 1
    });
  }
  return actions.filter((one, index) => actions.findIndex((other) => other.action === one.action) === index);
}
function actionLine({ owner, action, because, occurrences }) {
  const times = occurrences === 1 ? nothing : prose`, ${occurrences} times`;
  const why2 = because === "" ? nothing : prose` (${because}${times})`;
  return prose`${known(owner, actionSentences)}${why2}: ${known(action, actionSentences)}`;
}
function actionText({ owner, action, because, occurrences }) {
  const times = occurrences === 1 ? "" : `, ${occurrences} times`;
  return `${owner}${because === "" ? "" : ` (${because}${times})`}: ${action}`;
}

export {
  registeredCapabilities,
  blockedCapabilities,
  matrixRows,
  REPORT_DISCLAIMER,
  NON_GLOBAL_DENIAL,
  reasons,
  gatewayBasis,
  gatewayWords,
  prose,
  nothing,
  ours,
  known,
  orNone,
  join,
  lines,
  ownSentences,
  occurredReasons,
  nextActions,
  actionLine,
  actionText
};
