import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  quoted
} from "./chunk-OAKTAI7N.mjs";
import {
  toCanonicalJson
} from "./chunk-76E6VU55.mjs";

// src/formats/run-files.ts
var outFiles = ["report.json", "report.md", "checkpoint.md"];
var [reportName, markdownName, ownCheckpointName] = outFiles;
var runStatementName = "run.json";
var outEntries = [...outFiles].sort();
var checkpointName = (run) => `checkpoint-${run}.md`;
var evidenceName = (venue, judgedAt) => `sandbox-attestation-evidence-${venue}-${judgedAt.slice(0, 10)}.json`;
var shortEvidenceName = (judgedAt) => `sandbox-attestation-${judgedAt.slice(0, 10)}.json`;
var isShortEvidenceName = (name) => /^sandbox-attestation-\d{4}-\d{2}-\d{2}\.json$/.test(name);
var looksLikeEvidenceName = (name) => /^sandbox-attestation-/i.test(name);
var publishedName = (name, run) => name === ownCheckpointName ? checkpointName(run) : name;
var kinds = {
  checkpoint: { artifact: "report", names: /^checkpoint-[0-9a-f]{16}\.md$/ },
  // Beside a BLOCKED report, and travels with it: a run that has one has no evidence.
  observations: {
    artifact: "report",
    names: /^sandbox-observations-(?:v1|v2|unstated)-\d{4}-\d{2}-\d{2}\.json$/
  },
  evidence: { artifact: "evidence", names: /^sandbox-attestation-evidence-[a-z0-9-]{1,80}\.json$/ },
  markdown: { artifact: "report", names: /^report\.md$/ },
  report: { artifact: "report", names: /^report\.json$/ },
  run: { artifact: "evidence", names: /^run\.json$/ }
};
var runFileKinds = Object.keys(kinds);
var isMadeEvidenceName = (name) => /^sandbox-attestation-evidence-(?:v1|v2|unstated)-\d{4}-\d{2}-\d{2}\.json$/.test(name);
var looksLikeRunFile = (name) => /^(?:report\.(?:json|md)|run\.json|checkpoint-.*\.md|sandbox-attestation-evidence-.*\.json|sandbox-observations-.*\.json)$/i.test(
  name
);
function runFileKind(name) {
  return runFileKinds.find((kind) => kinds[kind].names.test(name)) ?? null;
}
function artifactOf(name) {
  const kind = runFileKind(name);
  return kind === null ? null : kinds[kind].artifact;
}
var READING_ORDER = [
  "markdown",
  "checkpoint",
  "report",
  "observations",
  "evidence",
  "run"
];
function inReadingOrder(names) {
  const rank = (name) => {
    const kind = runFileKind(name);
    return kind === null ? -1 : READING_ORDER.indexOf(kind);
  };
  return [...names].sort((a, b) => rank(a) - rank(b));
}

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
    also_refused: "functions, operators and casts outside the release's constant; parameters; a catalog's own lists without the digest that the caller expects",
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
      file: "src/action/launcher/launcher.ts",
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
  blocked_default.map((row2) => Object.freeze(row2))
);
var blockedCapabilities = Object.freeze(
  registeredCapabilities.map(
    ({ id, title, state, why, unblocked_by }) => Object.freeze({ id, title, state, why, unblocked_by })
  )
);
var matrixRows = Object.freeze(
  matrix_default.map((row2) => Object.freeze(row2))
);

// src/formats/probe.ts
var probeIds = [
  "p01-network-egress",
  "p02-name-resolution",
  "p03-loopback-only",
  "p04-rootfs-read-only",
  "p05-in-read-only",
  "p06-out-write-only",
  "p07-mount-set",
  "p08-empty-keyset",
  "p09-no-subprocess",
  "p10-no-privilege",
  "p11-syscall-filter",
  "p12-no-host-surface"
];
var probeCount = { number: 12, word: "twelve" };
var capitalised = (word) => word.slice(0, 1).toUpperCase() + word.slice(1);

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
    "1.28: shows /proc’s super option `rw` although the mount is read-only",
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
    "lists the process’s own group among the supplementary ones"
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
    "the machine’s containers.conf adds a sysctl that a read-only /proc refuses: the service has its own",
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
function isEngine(id) {
  return Object.hasOwn(engines, id);
}
var runtimeNames = ["auto", ...drivenIds, ...engineIds, ...refusedIds];
var offeredRuntimes = [
  "auto",
  ...drivenIds,
  ...engineIds,
  ...refusedIds.filter((id) => refusedRuntimes[id].offered)
].join(", ");
function isRuntimeName(text) {
  return runtimeNames.includes(text) || /^\/[^\0]{1,4000}$/.test(text);
}

// src/probes/filter-checks.ts
function missingFilter(baseline) {
  return runtimeFacts[baseline.runtime].filterBytes ? [{ id: "filter-bytes", expected: "the bytes that the runtime keeps", observed: "not there" }] : [];
}
function filterChecks(filter, baseline, questions) {
  if (filter === null) return missingFilter(baseline);
  return questions.flatMap(([name, expected, args = []]) => {
    const observed = filter.answer(name, args);
    return observed === null ? [] : [{ id: `filter-${name}`, expected, observed }];
  });
}

// src/probes/specs/p01-network-egress.ts
var calls = ["socket", "socketpair", "connect", "bind", "listen", "accept4", "sendto", "io_uring_setup"];
var spec = {
  title: "no connection leaves, none is accepted",
  matrixRow: 25,
  explanation: "Tries TCP to a public, a private, a metadata and a loopback address, UDP, listening and a unix socket. The filter must answer EPERM.",
  raw: [],
  decisive: ["tcp-loopback", "tcp-listen", "udp-send", "unix-socket"],
  ofTheProcess: false,
  inside: () => [],
  outside: ({ filter }, baseline) => filterChecks(
    filter,
    baseline,
    calls.map((name) => [name, "ERRNO(1)"])
  )
};

// src/probes/specs/p02-name-resolution.ts
var spec2 = {
  title: "no name resolves",
  matrixRow: 26,
  explanation: "Tries to resolve names by the C library and by its own query. No answer may come.",
  raw: [],
  decisive: ["getaddrinfo", "resolver-query"],
  ofTheProcess: false,
  inside: () => [],
  outside: ({ filter }, baseline) => filterChecks(filter, baseline, [["socket", "ERRNO(1)"]])
};

// src/formats/kernel/kernel-tables.ts
function interfacesOf(text) {
  const lines = text.split("\n");
  if (!lines[0]?.startsWith("Inter-|")) return null;
  return lines.slice(2).filter((line) => line.trim() !== "").map((line) => line.split(":")[0]?.trim() ?? "?");
}
function foreignRoutesOf(text) {
  if (text === "") return [];
  const lines = text.split("\n");
  if (!lines[0]?.startsWith("Iface")) return null;
  return lines.slice(1).flatMap((line) => line.trim() === "" ? [] : [line.split("	")[0] ?? "?"]);
}
function foreignRoutes6Of(text) {
  if (text.startsWith("!")) return null;
  const rows = text.split("\n").filter((line) => line !== "");
  if (rows.some((row2) => row2.split(/\s+/).length < 10)) return null;
  return rows.flatMap((row2) => {
    const device = row2.split(/\s+/)[9] ?? "?";
    return device === "lo" ? [] : [device];
  });
}
function parseStatus(text) {
  const fields = /* @__PURE__ */ new Map();
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const colon = line.indexOf(":");
    if (colon < 1) return null;
    fields.set(
      line.slice(0, colon),
      line.slice(colon + 1).trim().replace(/\s+/g, " ")
    );
  }
  return fields.size === 0 ? null : fields;
}
function contextSwitches(text) {
  const status = parseStatus(text);
  const counts = ["voluntary_ctxt_switches", "nonvoluntary_ctxt_switches"].map((name) => status?.get(name));
  return counts.every((count) => /^\d{1,15}$/.test(count ?? "")) ? counts.reduce((sum, count) => sum + Number(count), 0) : null;
}

// src/formats/kernel/mountinfo.ts
var ATIME = /* @__PURE__ */ new Set(["relatime", "noatime", "nodiratime", "strictatime", "lazytime"]);
var split = (options) => options.split(",").filter((option) => !ATIME.has(option)).sort();
var unescaped = (text) => text.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
function parseMountinfo(text) {
  const mounts = [];
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const [left, right] = line.split(" - ");
    const before = left?.split(" ") ?? [];
    const after = right?.split(" ") ?? [];
    const [, , , root, mountPoint, options] = before;
    const [fsType, source, superOptions] = after;
    if (root === void 0 || mountPoint === void 0 || options === void 0) return null;
    if (fsType === void 0 || source === void 0 || superOptions === void 0) return null;
    mounts.push({
      mount_point: unescaped(mountPoint),
      root: unescaped(root),
      options: split(options),
      fs_type: fsType,
      source: unescaped(source),
      super_options: split(superOptions),
      propagation: before.slice(6).join(" ")
    });
  }
  return mounts.length === 0 ? null : mounts;
}

// src/probes/kernel-checks.ts
var words = (list) => list === null ? "unreadable" : list.join(" ");
var entriesOf = ({ rootEntries }) => words(rootEntries) || "a root with entries";
function mountLine(mount, expected) {
  const type = expected === void 0 || expected.fs_type !== null ? mount.fs_type : "any";
  const shown = expected !== void 0 && expected.fs_type === null ? [] : mount.super_options.filter((option) => option !== "inode64" && option !== "inode32").map(
    (option) => expected?.super_options.find((each) => each.split("|").includes(option)) ?? option
  );
  const propagation = "propagation" in mount && mount.propagation !== "" ? ` ${mount.propagation}` : "";
  return `${mount.mount_point} ${type ?? "any"} ${[...mount.options].sort().join(",")} ${[...shown].sort().join(",")}`.trim() + propagation;
}
var MASTER = /^master:\d+$/;
function withoutOwnMounts(all, policy, own) {
  const isOwn = ({ mount_point: place, fs_type: type, options }) => own.some((line) => {
    const [where = "", types = "", option] = line.split(" ");
    const here = where.endsWith("*") ? place.startsWith(where.slice(0, -1)) : place === where;
    return here && (types === "*" || types.split("|").includes(type)) && (option === void 0 || options.includes(option));
  });
  const promised = new Set(policy.map((row2) => row2.mount_point));
  const isLast = (row2) => all.findLast((other) => other.mount_point === row2.mount_point) === row2;
  const rows = all.filter(
    (row2) => promised.has(row2.mount_point) ? isLast(row2) || !isOwn(row2) : !isOwn(row2)
  );
  const taken = all.filter((row2) => !rows.includes(row2));
  const root = rows.filter((row2) => row2.mount_point === "/");
  const checks = [
    {
      id: "engine-mounts",
      expected: "none",
      observed: words(taken.map((row2) => `${row2.mount_point}(${row2.fs_type})`).sort()) || "none"
    }
  ];
  for (const { propagation } of root) {
    const observed = propagation === "" ? "private" : MASTER.test(propagation) ? "slave" : propagation;
    checks.push({ id: "root-propagation", expected: "private", observed });
  }
  const bare = rows.map(
    (row2) => root.includes(row2) && MASTER.test(row2.propagation) ? { ...row2, propagation: "" } : row2
  );
  return { rows: bare, checks };
}
function mountChecks(text, baseline, only) {
  const { mounts, own_mounts: own } = baseline.expectations.runtimes[baseline.runtime];
  const wanted = mounts.filter((row2) => only(row2.mount_point));
  const all = parseMountinfo(text)?.filter((row2) => only(row2.mount_point)) ?? null;
  const split2 = own === void 0 || all === null ? null : withoutOwnMounts(all, mounts, own);
  const rows = split2?.rows ?? all;
  const expectedOf = (point) => wanted.find((row2) => row2.mount_point === point);
  const render = (list) => list.map((row2) => mountLine(row2, expectedOf(row2.mount_point))).sort().join(" | ");
  return [
    {
      id: "mounts",
      expected: render(wanted) || "a mount",
      observed: rows === null ? "unreadable" : render(rows)
    },
    ...split2?.checks ?? []
  ];
}
function mountsAt(reading, baseline, ...points) {
  return mountChecks(reading.mountinfo, baseline, (point) => points.includes(point)).slice(0, 1);
}
function sourceCheck(reading, place) {
  const source = reading.sources[place];
  return {
    id: `source-${place}`,
    expected: source?.intended ?? "known",
    observed: source?.mounted ?? "unreadable"
  };
}
function statusChecks(text, fields) {
  const status = parseStatus(text);
  return Object.entries(fields).map(([name, expected]) => ({
    id: `status-${name}`,
    expected,
    observed: status?.get(name) ?? "unreadable"
  }));
}
function privilegeFields(baseline) {
  const none = "0000000000000000";
  const id = Array.from({ length: 4 }, () => String(baseline.uid)).join(" ");
  return {
    Uid: id,
    Gid: id,
    Groups: "",
    CapInh: none,
    CapPrm: none,
    CapEff: none,
    CapBnd: none,
    CapAmb: none,
    NoNewPrivs: "1",
    Umask: baseline.policy.umask
  };
}
function netChecks(net) {
  return [
    { id: "interfaces", expected: "lo", observed: words(interfacesOf(net.dev)) },
    { id: "routes", expected: "", observed: words(foreignRoutesOf(net.route)) },
    // A kernel without IPv6 has no such table, and nothing to route.
    {
      id: "routes6",
      expected: "",
      observed: net.ipv6_route === "!ENOENT" ? "" : words(foreignRoutes6Of(net.ipv6_route))
    }
  ];
}

// src/probes/specs/p03-loopback-only.ts
var spec3 = {
  title: "loopback is the only interface, without routes",
  matrixRow: 27,
  explanation: "Lists interfaces and routes. Only lo, and no route but its own.",
  raw: ["dev", "ipv6_route", "route"],
  decisive: ["interfaces", "routes"],
  ofTheProcess: false,
  inside: (text) => netChecks({ dev: text("dev"), route: text("route"), ipv6_route: text("ipv6_route") }),
  outside: ({ reading }) => netChecks(reading.net)
};

// src/probes/specs/p04-rootfs-read-only.ts
var spec4 = {
  title: "the root file system refuses every write",
  matrixRow: 28,
  explanation: "Creates, appends, renames and removes below the root. EROFS each time.",
  raw: [],
  decisive: ["create-in-root", "append", "rename", "unlink"],
  ofTheProcess: false,
  inside: () => [],
  outside: ({ reading }, baseline) => [...mountsAt(reading, baseline, "/"), sourceCheck(reading, "/")]
};

// src/probes/specs/p05-in-read-only.ts
var spec5 = {
  title: "/in refuses every write",
  matrixRow: 29,
  explanation: "Creates a file in /in and appends to the packet. Refused by the mount, not only by the mode.",
  raw: [],
  decisive: ["create", "append", "rename", "unlink"],
  ofTheProcess: false,
  inside: () => [],
  outside: ({ reading }, baseline) => [...mountsAt(reading, baseline, "/in"), sourceCheck(reading, "/in")]
};

// src/probes/specs/p06-out-write-only.ts
function outChecks(reading, baseline) {
  const facts = (name) => {
    const entry = reading.out[name];
    return entry === void 0 ? "missing" : `${entry.kind} ${entry.mode} ${entry.uid}:${entry.gid} links ${entry.links}`;
  };
  const { directory_mode: directory, file_mode: file } = baseline.policy.out;
  return [
    { id: "out-directory", expected: `directory ${directory} 0:0 links 0`, observed: facts(".") },
    ...outEntries.map((name) => ({
      id: `out-${name}`,
      expected: `file ${file} 0:0 links 1`,
      observed: facts(name)
    })),
    {
      id: "out-entries",
      expected: words(outEntries),
      observed: words(
        Object.keys(reading.out).filter((name) => name !== ".").sort()
      )
    }
  ];
}
var spec6 = {
  title: "/out takes the three reports and gives nothing back",
  matrixRow: 30,
  explanation: "Writes a pre-created file, then reads, lists, creates, renames, removes and loads from /out. Only the write succeeds.",
  raw: [],
  decisive: ["read-back", "list", "create", "rename", "unlink", "proc-self-mem"],
  ofTheProcess: false,
  inside: () => [],
  outside: ({ reading }, baseline) => [
    ...mountsAt(reading, baseline, "/out", "/proc"),
    sourceCheck(reading, "/out"),
    ...outChecks(reading, baseline)
  ]
};

// src/probes/specs/p07-mount-set.ts
var spec7 = {
  title: "exactly the mounts of the policy, with their flags",
  matrixRow: 31,
  explanation: "Compares the mount table with the exact one of the policy, flags included.",
  raw: ["mountinfo"],
  decisive: ["mounts"],
  ofTheProcess: false,
  inside: (text, baseline) => mountChecks(text("mountinfo"), baseline, () => true),
  outside: ({ reading }, baseline) => mountChecks(reading.mountinfo, baseline, () => true)
};

// src/probes/specs/p08-empty-keyset.ts
var spec8 = {
  title: "the environment is empty",
  matrixRow: 33,
  explanation: "Reads the environment, as Node and as the kernel show it. Both are empty.",
  raw: [],
  decisive: ["environment-keys", "environ-bytes"],
  ofTheProcess: false,
  inside: () => [],
  outside: () => []
};

// src/probes/specs/p09-no-subprocess.ts
var spec9 = {
  title: "no process can be started",
  matrixRow: 34,
  explanation: "Starts a program, forks, starts a missing shell. EPERM each time.",
  raw: [],
  decisive: ["spawn-sync-node", "spawn-node"],
  ofTheProcess: false,
  inside: () => [],
  outside: ({ filter }, baseline) => filterChecks(filter, baseline, [
    ["fork", "ERRNO(1)"],
    ["vfork", "ERRNO(1)"],
    ["clone", "ERRNO(1)", [17n]],
    ["clone3", "ERRNO(38)"],
    ["execveat", "ERRNO(1)"]
  ])
};

// src/probes/specs/p10-no-privilege.ts
var spec10 = {
  title: "no privilege is held or gained",
  matrixRow: 35,
  explanation: "Changes user and groups, and reads capabilities and no_new_privs from the kernel.",
  raw: ["status"],
  decisive: ["setuid", "setgid", "status-CapEff", "status-NoNewPrivs"],
  ofTheProcess: true,
  inside: (text, baseline) => statusChecks(text("status"), privilegeFields(baseline)),
  outside: ({ reading }, baseline) => statusChecks(reading.status, privilegeFields(baseline))
};

// src/probes/specs/p11-syscall-filter.ts
var spec11 = {
  title: "the syscall filter is in force, default deny",
  matrixRow: 36,
  explanation: "Looks for one filter in force and makes calls outside of its list. EPERM each time.",
  raw: [],
  decisive: ["chmod", "statfs", "symlink", "kill", "watch"],
  ofTheProcess: true,
  inside: () => [],
  outside: ({ reading, filter }, baseline) => [
    ...statusChecks(reading.status, { Seccomp: "2", Seccomp_filters: "1" }),
    ...filter === null ? missingFilter(baseline) : [
      {
        id: "filter-bytes",
        expected: "",
        observed: filter.differences(baseline.seccomp).join("; ")
      }
    ]
  ]
};

// src/probes/specs/p12-no-host-surface.ts
function withoutOwn(root, own, { rootEntries }) {
  const names = root.split(" ");
  const engine = names.filter((name) => own.includes(name) && !rootEntries.includes(name));
  return [words(names.filter((name) => !engine.includes(name))), engine];
}
function entryChecks(root, dev, baseline) {
  const { dev: expected, own_root: own } = baseline.expectations.runtimes[baseline.runtime];
  const [ours, engine] = own === void 0 ? [root, []] : withoutOwn(root, own, baseline);
  return [
    { id: "root-entries", expected: entriesOf(baseline), observed: ours },
    { id: "dev-entries", expected: words(expected), observed: dev },
    ...own === void 0 ? [] : [{ id: "engine-root-entries", expected: "none", observed: words(engine) || "none" }]
  ];
}
var spec12 = {
  title: "nothing of the host can be seen",
  matrixRow: 37,
  explanation: "Looks for container sockets, /run, /sys, host processes and devices. Nothing is there.",
  raw: ["dev", "proc", "root"],
  decisive: ["docker-socket-run", "proc-sys", "root-entries"],
  ofTheProcess: false,
  inside: (text, baseline) => [
    ...entryChecks(text("root"), text("dev"), baseline),
    { id: "proc-entries", expected: "1 self thread-self", observed: text("proc") }
  ],
  outside: ({ reading }, baseline) => entryChecks(words(reading.root_entries), words(reading.dev_entries), baseline)
};

// src/probes/registry.ts
var specs = {
  "p01-network-egress": spec,
  "p02-name-resolution": spec2,
  "p03-loopback-only": spec3,
  "p04-rootfs-read-only": spec4,
  "p05-in-read-only": spec5,
  "p06-out-write-only": spec6,
  "p07-mount-set": spec7,
  "p08-empty-keyset": spec8,
  "p09-no-subprocess": spec9,
  "p10-no-privilege": spec10,
  "p11-syscall-filter": spec11,
  "p12-no-host-surface": spec12
};
var probes = specs;
function ofEachProbe(value) {
  return Object.fromEntries(probeIds.map((id) => [id, value(probes[id], id)]));
}

// src/attestation/verify/row.ts
var toName = (named) => typeof named === "string" ? { id: named, of: null } : { id: named[0], of: named[1] };
function isNamed(row2, named) {
  const { id, of } = toName(named);
  return row2.id === id && (of === null || row2.of === of);
}
var toDetail = (why) => typeof why === "string" ? { kind: "words", text: why } : why;
var NONE = { kind: "none" };
var row = (named, label, state, why = NONE, concludes = true) => ({
  ...toName(named),
  label,
  state,
  detail: toDetail(why),
  concludes
});
var notEvaluated = (named, label, why) => row(named, label, "not evaluated", why);
var missing = (named, label, why) => row(named, label, "not evidenced", why);
var stated = (named, why) => row(named, "asserted", "not evidenced", why, false);
var isNothing = (value) => value === null || value === void 0 || value === "" || typeof value === "object" && Object.keys(value).length === 0;
var asText = (value) => typeof value === "string" ? value : toCanonicalJson(value);
function compare(named, label, expected, observed) {
  const [a, b] = [asText(expected), asText(observed)];
  const alike = typeof expected === "string" === (typeof observed === "string");
  if (a !== b || !alike) {
    const same = a === b;
    return row(named, label, "differs", {
      kind: "values",
      expected: same ? toCanonicalJson(expected) : a,
      observed: same ? toCanonicalJson(observed) : b
    });
  }
  return isNothing(observed) ? notEvaluated(named, label, "neither side says anything") : row(named, label, "agrees");
}
var comparePresent = (named, label, expected, observed) => observed === null ? row(named, label, "differs", { kind: "values", expected, observed }) : compare(named, label, expected, observed);
var compareIfAny = (named, expected, observed) => expected === null && observed === null ? [] : [compare(named, "cross-checked", expected, observed)];
var WRONG_KEPT = 20;
function nothingWrong(named, label, wrong, over) {
  if (wrong.length > 0) return compare(named, label, [], wrong.slice(0, WRONG_KEPT));
  return over > 0 ? row(named, label, "agrees") : notEvaluated(named, label, "there was nothing to judge it by");
}
function saysNothing(named, label, observed) {
  const said = observed === null ? [] : Array.isArray(observed) ? observed : [observed];
  return nothingWrong(named, label, said.map(asText), 1);
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
function visible(text) {
  return text.replaceAll("\\", "\\\\").replace(INVISIBLE, escapeOf);
}
function encodeTerminal(text) {
  return visible(text);
}
var NAME = /^[A-Za-z0-9_./@+,=~%:-]+$/;
function encodeTerminalName(text) {
  return NAME.test(text) ? text : visible(quoted(text));
}
var MARKDOWN_ACTIVE = /[`|<>&@#[\]]/g;
var MARKDOWN_LINK = /:(?=\/\/)|(?<=www)\./gi;
var OUTER_SPACE = /^ | $/g;
function encodeMarkdown(text) {
  if (text === "") return "(empty)";
  const inner = visible(text).replace(MARKDOWN_ACTIVE, escapeOf).replace(MARKDOWN_LINK, escapeOf).replace(OUTER_SPACE, "\\x20");
  return `\`${inner}\``;
}
var MARKUP = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;"
};
function encodeHtml(text) {
  return visible(text).replace(/[&<>"'`]/g, (character) => MARKUP[character] ?? "");
}

// src/formats/verdict.ts
var verdictOrder = [
  "EVIDENCE_PRESENT",
  "NOT_EVIDENCED_IN_ALLOWED_SURFACES",
  "UNVERIFIED",
  "READ_LEVEL_FAIL",
  "FLAG_AUTHORITY_VIOLATION",
  "FLAG_LOCAL_FIRST_AUTHORITY",
  "CONTRACT_VIOLATION_IN_DESIGN",
  "BLOCKED_BY_UNVERIFIED_SOURCE",
  "BLOCKED_BY_UNSAFE_ACCESS",
  "BLOCKED"
];
var exitCodes = {
  0: "nothing was judged, and the command did what it was asked",
  1: "usage or internal error; nothing was written",
  2: "held out or unverified: something could not be confirmed",
  3: "BLOCKED: refused before or during evaluation",
  4: "a violation or a contradiction was observed",
  10: "observed as expected; non-gating, and no authority"
};
function exitCodeOf(verdict) {
  switch (verdict) {
    case "BLOCKED":
    case "BLOCKED_BY_UNSAFE_ACCESS":
    case "BLOCKED_BY_UNVERIFIED_SOURCE":
      return 3;
    case "CONTRACT_VIOLATION_IN_DESIGN":
    case "FLAG_LOCAL_FIRST_AUTHORITY":
    case "FLAG_AUTHORITY_VIOLATION":
    case "READ_LEVEL_FAIL":
      return 4;
    case "UNVERIFIED":
    case "NOT_EVIDENCED_IN_ALLOWED_SURFACES":
      return 2;
    case "EVIDENCE_PRESENT":
      return 10;
  }
}
function availabilityOf(verdict) {
  if (verdict === "EVIDENCE_PRESENT") return "usable";
  return exitCodeOf(verdict) === 2 ? "held_out" : "refused";
}
function moreSevere(a, b) {
  return verdictOrder.indexOf(a) >= verdictOrder.indexOf(b) ? a : b;
}
function mostSevere(verdicts, whenEmpty) {
  let worst;
  for (const verdict of verdicts) worst = worst === void 0 ? verdict : moreSevere(worst, verdict);
  return worst ?? whenEmpty;
}

export {
  encodeTerminal,
  encodeTerminalName,
  encodeMarkdown,
  encodeHtml,
  drivenPackages,
  runtimeFacts,
  isEngine,
  offeredRuntimes,
  isRuntimeName,
  outFiles,
  reportName,
  markdownName,
  ownCheckpointName,
  runStatementName,
  outEntries,
  evidenceName,
  shortEvidenceName,
  isShortEvidenceName,
  looksLikeEvidenceName,
  publishedName,
  runFileKinds,
  isMadeEvidenceName,
  looksLikeRunFile,
  runFileKind,
  artifactOf,
  inReadingOrder,
  verdictOrder,
  exitCodes,
  exitCodeOf,
  availabilityOf,
  mostSevere,
  registeredCapabilities,
  blockedCapabilities,
  matrixRows,
  probeIds,
  probeCount,
  capitalised,
  parseStatus,
  contextSwitches,
  parseMountinfo,
  probes,
  ofEachProbe,
  isNamed,
  row,
  notEvaluated,
  missing,
  stated,
  compare,
  comparePresent,
  compareIfAny,
  nothingWrong,
  saysNothing
};
