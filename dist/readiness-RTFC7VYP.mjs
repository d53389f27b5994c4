import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  verifyDirectory
} from "./chunk-N7VD3WTM.mjs";
import "./chunk-MMJNYI2Z.mjs";
import "./chunk-2WQ7G7Z7.mjs";
import {
  labelled
} from "./chunk-OMGBN7JT.mjs";
import {
  parse
} from "./chunk-MYX33WSX.mjs";
import {
  validate2 as validate
} from "./chunk-52OKL5PA.mjs";
import "./chunk-VDVJY7VE.mjs";
import "./chunk-3RNH26P3.mjs";
import "./chunk-UUR2J7O5.mjs";
import {
  jsonOutput,
  usageError
} from "./chunk-M7HQODDK.mjs";
import "./chunk-PPALQQEM.mjs";
import {
  encodeTerminal
} from "./chunk-3KTREIEY.mjs";
import "./chunk-3JJ4TNPV.mjs";
import {
  blockedCapabilities,
  gatewayBasis,
  registeredCapabilities,
  reportName,
  toCanonicalJson
} from "./chunk-JDNDBO6H.mjs";
import "./chunk-PNNCTF7Q.mjs";

// src/readiness/capabilities.ts
var open = {
  id: "CONSUME",
  title: "consume a governed packet, offline",
  state: "UNBLOCKED",
  why: "Same schema as the fixture; the consumption contract is written. No authority follows from it.",
  unblocked_by: "Nothing further to consume; the catalog\u2019s seal (B7-EXP-1) for authority, an export service (B7-EXP-2/D9) for automation.",
  review: "none to consume; mandatory to seal the catalog",
  decided_by: "operator"
};
var capabilities = [open, ...registeredCapabilities];
var mayProceedInternally = [
  "write the Call Contract as a design packet (no build)",
  "extend the provisional catalog with read-only entries, each with its evidence",
  "harden the consumption checks without adding a capability",
  "continue reference exports"
];

// src/readiness/run-evidence.ts
var NOTHING_RAN = "NOT_EVIDENCED: a run shows a packet and a sandbox, and no command";
function gatewayOf(gateway) {
  switch (gatewayBasis(gateway)) {
    case "NOT_STATED":
      return "not stated";
    case "EMULATED_AS_STATED":
      return "emulated";
    case "NATIVE_AS_STATED":
      return "called native, and shown by nothing";
    case "OPERATOR_AS_STATED":
      return "answers that an operator supplied, and shown by nothing";
    case "OTHER_AS_STATED":
      return "not called emulated, and shown by nothing";
  }
}
function toRunEvidence(report, standing) {
  if (report === null) return () => "NOT_EVIDENCED: this run has no report that can be relied on";
  const { item_counts: items, packet, catalog } = report;
  const words = {
    CONSUME: `verdict ${report.verdict}; ${items.usable} of ${items.total} items usable`,
    "B7-EXP-1": `catalog ${catalog.status}, ${catalog.seal}; its authority ${report.catalog_authority}`,
    "B7-EXP-2/D9": `gateway as the packet states it: ${gatewayOf(packet.gateway)}; origin ${report.origin}`,
    "GLOBAL-ABSENCE": items.total === 0 ? "population: no item" : `population: ${items.total} items of one packet, and of nothing else`,
    D7: `may_gate ${report.may_gate}`,
    D8: `exit code ${report.exit_code}, as every verdict has one other than 0`,
    D10: `production_mutation ${report.production_mutation}`,
    D11: `decision_effect ${report.decision_effect}, may_gate ${report.may_gate}`
  };
  return (id) => Object.hasOwn(words, id) ? `${words[id]} (${standing})` : NOTHING_RAN;
}
function repeatsRegister(report) {
  return toCanonicalJson(report.blocked_capabilities) === toCanonicalJson(blockedCapabilities);
}

// src/cli/commands/readiness.ts
function besideRun(options, io) {
  const { packet, catalog } = options;
  const { verification, files } = verifyDirectory(options.run, { packet, catalog }, io);
  const { rows, exitCode } = verification;
  const leaned = exitCode === 2 || exitCode === 10;
  const report = leaned ? parse(files.get(reportName), validate, "\n") : null;
  const standing = options.packet !== void 0 && exitCode === 10 ? "recomputed" : "asserted by the run";
  const count = (state) => rows.filter((row) => row.state === state).length;
  return {
    shows: toRunEvidence(report, standing),
    about: [
      `${count("agrees")} rows agree, ${count("differs")} differ, ${count("not evidenced")} not evidenced, ${count("not evaluated")} not evaluated: exit code ${exitCode}`,
      report === null ? "it has no report, or a contradicted one: nothing of it is shown" : repeatsRegister(report) ? "its report repeats this register" : "its report has another register: an earlier release. This one is not changed by it",
      "`tki verify` with the same directory shows each row, and what to do"
    ],
    exitCode
  };
}
function show(rows, run) {
  const lines = ({ id, title, state, why, unblocked_by, review, decided_by }) => [
    title,
    state,
    why,
    `unblocked by: ${unblocked_by}`,
    `review needed: ${review}; decided by: ${decided_by}`,
    ...run === null ? [] : [`this run: ${run.shows(id)}`]
  ];
  return [
    ...run === null ? [] : [labelled("run", run.about), "\n"],
    ...rows.map((row) => labelled(row.id, lines(row).map(encodeTerminal))),
    "\nThe keystone is CALL-CONTRACT. What can go on without a seal:\n",
    ...mayProceedInternally.map((line) => `- ${line}
`),
    "\nThese are constants of this release; no packet, flag or variable changes them.\n"
  ].join("");
}
function readiness(options, io) {
  const { run: directory } = options;
  if (directory === void 0 && (options.packet !== void 0 || options.catalog !== void 0)) {
    throw usageError(
      "RUN_MISSING",
      "--packet and --catalog belong to a run",
      "Name its directory: --run DIR."
    );
  }
  const run = directory === void 0 ? null : besideRun({ ...options, run: directory }, io);
  if (options.json === true) {
    const rows = run === null ? capabilities : capabilities.map((row) => ({ ...row, this_run: run.shows(row.id) }));
    io.stdout(
      jsonOutput("readiness", {
        exit_code: run === null ? 0 : run.exitCode,
        capabilities: rows,
        keystone: "CALL-CONTRACT",
        may_proceed_internally: mayProceedInternally,
        ...run === null ? {} : { run: run.about }
      })
    );
  } else io.stdout(show(capabilities, run));
  io.exit(run === null ? 0 : run.exitCode);
}
function addReadiness(program, io) {
  program.command("readiness").summary("the map of what is open and what stays blocked, with what unblocks it").option("--run <dir>", "put a run's evidence beside it: verifies the run (2, 3, 4 or 10, never 0)").option("--packet <file>", "that run's packet: without it the run's verdict is only asserted").option("--catalog <dir>", "that run's pinned catalog (default: the one shipped beside this program)").option("--json", "one JSON document on stdout").addHelpText("after", "\nExample:\n  tki readiness\n  tki readiness --run run1 --packet packet.json\n").action((options) => readiness(options, io));
}
export {
  addReadiness
};
