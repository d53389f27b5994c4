import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  silenceClient
} from "./chunk-RXCTDDKU.mjs";
import {
  readCommandEnd
} from "./chunk-EBMDGG2Y.mjs";
import {
  InputRefused,
  MARK,
  TABLE_ROW_LIMIT,
  cannotTake,
  clip,
  isCoded,
  lines,
  markdownTable,
  nothing,
  openWorkFolder,
  orNone,
  ours,
  parseInputs,
  prose,
  putAnswer,
  runMain,
  toBlocked
} from "./chunk-2C7DW2MU.mjs";
import "./chunk-CWTNM3BP.mjs";
import "./chunk-I2N5UEYA.mjs";
import {
  CLAIMS_LIMIT_BYTES,
  REPORT_LIMIT_BYTES,
  judgeEvent,
  readEvent,
  reportName
} from "./chunk-2FAVEOAC.mjs";
import {
  getInput
} from "./chunk-BOF5VK4Q.mjs";
import "./chunk-2WEO4Q7Z.mjs";

// src/action/verify/main.ts
var { mkdirSync } = require("node:fs");
var { resolve } = require("node:path");

// src/action/verify/conclude.ts
var states = ["agrees", "differs", "not evidenced", "not evaluated"];
var bases = ["recomputed", "asserted", "contradicted", "none"];
var outcomes = {
  10: "OBSERVED_AS_EXPECTED",
  2: "UNVERIFIED",
  3: "BLOCKED",
  4: "CONTRADICTION"
};
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isRow = (value) => isObject(value) && typeof value["what"] === "string" && typeof value["label"] === "string" && states.some((state) => state === value["state"]) && typeof value["detail"] === "string";
var isCause = (value) => isObject(value) && typeof value["text"] === "string" && states.some((state) => state === value["state"]);
var isBasis = (value) => bases.some((basis) => basis === value);
var isCode = (value) => value === 2 || value === 3 || value === 4 || value === 10;
var countOf = (rows, state) => rows.filter((row) => row.state === state).length;
function conclude({ status, how, document, refusal }) {
  if (status === 1 && refusal !== null) return { kind: "refused", refusal };
  if (isObject(document)) {
    const { exit_code: exitCode, rows, verdict, attestation, basis, causes } = document;
    const fits = isCode(exitCode) && exitCode === status && Array.isArray(rows) && rows.length > 0 && rows.every(isRow) && (verdict === null || typeof verdict === "string") && typeof attestation === "string" && isBasis(basis) && Array.isArray(causes) && causes.every(isCause);
    if (fits && (exitCode === 4 || countOf(rows, "differs") === 0) && (exitCode !== 10 || countOf(rows, "not evaluated") === 0 && countOf(rows, "agrees") > 0))
      return { kind: "concluded", code: exitCode, rows, verdict, basis, causes, attestation };
  }
  const detail = `the verification ${how} and gave no acceptable answer`;
  return { kind: "refused", refusal: { code: "ACTION_FAILED", detail } };
}

// src/action/verify/outputs.ts
var verifyOutputs = {
  outcome: {
    first: "BLOCKED",
    description: "OBSERVED_AS_EXPECTED, UNVERIFIED, BLOCKED or CONTRADICTION. Evidence, never a decision."
  },
  "exit-code": {
    first: "3",
    description: "10 observed as expected, 2 unverified, 3 BLOCKED, 4 contradiction. Never 0."
  },
  "rows-agreeing": { first: "0", description: "How many rows agree." },
  "rows-differing": { first: "0", description: "How many rows differ." },
  "rows-not-evidenced": { first: "0", description: "How many rows are not evidenced." },
  "rows-not-evaluated": {
    first: "0",
    description: "How many comparisons never ran to their end. One of them is enough for 2."
  },
  "may-gate": { first: "false", description: "Always false." }
};

// src/action/verify/spec.ts
var verifySpec = {
  title: "tool-kiem-thu verification",
  description: "Recomputes a run's conclusions offline, from its two artifacts. Always completes, never gates.",
  branding: { icon: "search", color: "gray-dark" },
  program: "verify-action.mjs",
  inputs: {
    report: {
      kind: "artifact",
      description: "The artifact with the run's reports, by its id (the output report-artifact-id) or its name.",
      required: true
    },
    "report-digest": {
      kind: "digest",
      description: "sha256:\u2026 of that archive, from the job output report-artifact-digest. Without it, any job of the run could have replaced it."
    },
    evidence: {
      kind: "artifact",
      description: "The artifact with the run's evidence, by its id or its name. A run that was BLOCKED early left none."
    },
    "evidence-digest": {
      kind: "digest",
      description: "sha256:\u2026 of that archive, from the job output evidence-artifact-digest."
    },
    packet: {
      kind: "packet",
      description: "The packet: an artifact's name, or a path in the workspace; a path has a slash in it. Without it the verdicts are only asserted."
    },
    claims: { kind: "path", description: "Path of the reader's claims of that run." },
    previous: {
      kind: "path",
      description: "Path of the earlier run's report.json that it was compared with."
    },
    catalog: {
      kind: "path",
      description: "Directory of the pinned catalog of that run. Empty uses the one shipped with this release."
    },
    approval: {
      kind: "path",
      description: "Path of an owner's approval of the venue, in the workspace; tki verify says what it accepts of it."
    },
    "approval-digest": {
      kind: "digest",
      description: "sha256:\u2026 of that document, received through another channel."
    },
    "approval-bundle": {
      kind: "path",
      description: "Path of the sigstore bundle over that document, in the workspace."
    },
    "approval-key": { kind: "path", description: "Path of the public key that the bundle is checked with." },
    "trusted-root": {
      kind: "path",
      description: "Path of the trusted root that the bundle is checked against."
    },
    "approval-identity": {
      kind: "word",
      description: "The required signer, as the certificate names them."
    },
    "approval-issuer": { kind: "word", description: "The issuer of that identity." },
    "expect-packet": { kind: "digest", description: "sha256:\u2026 of the packet, from its exporter." },
    "expect-policy": { kind: "digest", description: "sha256:\u2026 of the policy that you accept." },
    "expect-catalog": { kind: "digest", description: "sha256:\u2026 of the catalog, from its owner." },
    "expect-nonce": { kind: "nonce", description: "The nonce that you gave the run before it began." },
    "expect-run": { kind: "any run", description: "The CI run, or the run id." },
    "expect-max-age": {
      kind: "duration",
      description: "How old evidence was allowed to be: 90s, 30m, 24h or 7d."
    },
    "expect-since": {
      kind: "time",
      description: "The run began then or later, by its own clock: 2026-06-10T08:00:00Z."
    },
    "run-id": {
      kind: "run",
      description: "The run that inspected, if not this one. Needs github-token."
    },
    "run-workflow": {
      kind: "workflow",
      description: "Path of the workflow of that run.",
      default: ".github/workflows/operator.yml"
    },
    "packet-run-id": {
      kind: "run",
      description: "The run that exported the packet, if not this one. Needs github-token."
    },
    "github-token": {
      kind: "token",
      description: "A token with actions: read; only for run-id and packet-run-id."
    }
  },
  outputs: verifyOutputs
};

// src/action/verify/inputs.ts
var given = (all) => Object.entries(all).flatMap(([option, value]) => value === null ? [] : [[option, value]]);
function parseVerifyInputs(read) {
  return parseInputs(verifySpec.inputs, read, (values, blank) => {
    const {
      report,
      "report-digest": reportDigest,
      evidence,
      "evidence-digest": evidenceDigest,
      packet,
      claims,
      previous,
      catalog,
      approval,
      "approval-bundle": bundle,
      "approval-key": key,
      "trusted-root": trustedRoot,
      "run-id": runId,
      "run-workflow": runWorkflow,
      "packet-run-id": packetRunId,
      "github-token": token,
      "expect-max-age": maxAge,
      // What is left goes to `tki verify` under its own name.
      ...expectations
    } = values;
    if (packetRunId !== null && packet?.kind !== "artifact")
      throw new InputRefused("the inputs packet-run-id and packet contradict each other: name an artifact");
    if ((runId !== null || packetRunId !== null) && token === null)
      throw new InputRefused(
        "the input github-token is missing: another run needs one that may read actions"
      );
    return {
      report: { ...report, digest: reportDigest },
      evidence: evidence === null ? null : { ...evidence, digest: evidenceDigest },
      packet,
      runId,
      runWorkflow,
      packetRunId,
      token,
      claims,
      previous,
      catalog,
      approval: given({
        approval,
        "approval-bundle": bundle,
        "approval-key": key,
        "trusted-root": trustedRoot
      }),
      expectations: given({ ...expectations, "expect-max-age": maxAge?.text ?? null }),
      blank
    };
  });
}

// src/action/verify/summary.ts
var meanings = {
  10: {
    means: "Every conclusion of the run was recomputed and agrees. Nothing is approved by that.",
    next: "Read what is only asserted, and give an expectation for each that matters."
  },
  2: {
    means: "Nothing contradicts the run, but not everything could be recomputed.",
    next: "Give the packet, and what the rows name."
  },
  3: {
    means: "There is nothing here that could be recomputed.",
    next: "Read the run's report, then inspect again."
  },
  4: {
    means: "The documents contradict each other, the packet or your expectations.",
    next: "Keep all of it, find out who handled it, and inspect again."
  }
};
var order = ["differs", "not evaluated", "not evidenced", "agrees"];
var signs = {
  agrees: prose`agrees`,
  differs: prose`**DIFFERS**`,
  "not evidenced": prose`NOT_EVIDENCED`,
  "not evaluated": prose`NOT_EVALUATED`
};
var ROWS_SHOWN = 12;
var DETAIL_LIMIT = 240;
var CAUSES_SHOWN = 5;
var rowTable = (rows) => markdownTable(
  prose`row | how | what | detail`,
  rows.map((row) => [
    signs[row.state],
    prose`${row.label}`,
    prose`${row.what}`,
    row.detail === "" ? nothing : prose`${row.detail}`
  ]),
  prose`No row.`
);
function toAnswer({ code, rows, verdict, basis, causes, attestation }, transports, notes) {
  const [agree, differ, missing, unevaluated] = [
    countOf(rows, "agrees"),
    countOf(rows, "differs"),
    countOf(rows, "not evidenced"),
    countOf(rows, "not evaluated")
  ];
  const { means, next } = meanings[code];
  const counted = prose`${agree} rows agree, ${differ} differ, ${missing} are not evidenced, ${unevaluated} were not evaluated`;
  const loose = transports.filter(({ state }) => state === "NOT_EVIDENCED").map(({ what }) => what);
  const replaceable = loose.length === 0 ? "" : ` Transport of the ${loose.join(" and the ")}: NOT_EVIDENCED.`;
  const listed = order.flatMap((state) => rows.filter((row) => row.state === state));
  const needing = listed.filter(({ state }) => state === "differs" || state === "not evaluated");
  const shown = needing.slice(0, ROWS_SHOWN).map((row) => ({ ...row, detail: clip(row.detail, DETAIL_LIMIT) }));
  const [first] = causes;
  const why = first === void 0 ? "" : ` ${first.text}.`;
  return {
    outputs: {
      outcome: outcomes[code],
      "exit-code": `${code}`,
      "rows-agreeing": `${agree}`,
      "rows-differing": `${differ}`,
      "rows-not-evidenced": `${missing}`,
      "rows-not-evaluated": `${unevaluated}`
    },
    level: code === 10 ? "notice" : "warning",
    words: `${outcomes[code]} (${code}): ${counted.source}. ${means}${why}${replaceable} Next: ${next}`,
    summary: lines([
      prose`# Verification: ${ours(outcomes[code])} (exit code ${code})`,
      nothing,
      MARK,
      nothing,
      prose`- ${ours(means)}`,
      ...causes.slice(0, CAUSES_SHOWN).map(({ state, text }) => prose`- ${signs[state]}: ${clip(text, DETAIL_LIMIT)}`),
      ...causes.length > CAUSES_SHOWN ? [prose`- ${causes.length - CAUSES_SHOWN} more of them in the rows`] : [],
      prose`- next: ${ours(next)}`,
      prose`- rows: ${counted}`,
      prose`- verdict: ${orNone(verdict)} (${ours(basis)})`,
      prose`- attestation: ${attestation}`,
      prose`- B4′ acceptance: NOT ASSERTED by this program; its owner decides.`,
      ...transports.map(({ what, state }) => prose`- transport of the ${ours(what)}: ${ours(state)}`),
      ...notes.map((note) => prose`- ${note}`),
      nothing,
      ...shown.length === 0 ? [] : [...rowTable(shown), nothing],
      ...needing.length > shown.length ? [prose`${needing.length - shown.length} more of them below.`, nothing] : [],
      prose`<details><summary>All ${listed.length} rows</summary>`,
      nothing,
      ...rowTable(listed.slice(0, TABLE_ROW_LIMIT)),
      ...listed.length > TABLE_ROW_LIMIT ? [nothing, prose`${listed.length - TABLE_ROW_LIMIT} more rows: tki verify --all prints them all.`] : [],
      nothing,
      prose`</details>`,
      nothing
    ])
  };
}

// src/action/verify/main.ts
var { env } = process;
var [, directory = ""] = process.argv.slice(2);
var folder = openWorkFolder(directory, env);
var APPROVAL_LIMIT_BYTES = 16 * 1024 * 1024;
var refuse = (refusal) => putAnswer(folder, toBlocked("Verification", refusal));
async function bring(inputs) {
  const { fetchPacket } = await import("./artifacts-ZYO74VRF.mjs");
  const { sourceOf, takeRunFiles } = await import("./run-files-CDKWLMY4.mjs");
  silenceClient();
  const { report, evidence, packet, packetRunId } = inputs;
  const run = folder.at("run");
  mkdirSync(run, 448);
  const packetSource = async () => {
    if (packet === null) return null;
    if (packet.kind === "artifact") return sourceOf({ name: packet.name }, packetRunId, null, inputs, env);
    const located = await folder.locate(packet.name);
    if (located.kind === "unreadable") throw cannotTake(`the packet ${located.detail}`);
    return { kind: "path", path: located.path };
  };
  const source = await packetSource();
  const [first, second, third] = await Promise.all([
    takeRunFiles("report", report, run, inputs, env),
    evidence === null ? null : takeRunFiles("evidence", evidence, run, inputs, env),
    source === null ? null : fetchPacket({ ...source, expectedDigest: null, into: folder.at("packet.json") }, { env })
  ]);
  for (const one of [first, second, third])
    if (one?.kind === "blocked") return { code: one.reason, detail: one.detail };
  const transports = [];
  const notes = [];
  for (const [what, one] of [
    ["report", first],
    ["evidence", second]
  ]) {
    if (one?.kind !== "taken") continue;
    transports.push({ what, state: one.transport });
    notes.push(...one.notes);
  }
  if (third?.kind === "fetched") notes.push(...third.notes);
  return { transports, notes };
}
async function toArguments(inputs) {
  const { packet, claims, previous, catalog, approval, expectations } = inputs;
  if (previous !== null) mkdirSync(folder.at("previous"), 448);
  const earlier = await folder.take("previous", previous, `previous/${reportName}`, REPORT_LIMIT_BYTES);
  const files = [
    ["packet", packet === null ? null : folder.at("packet.json")],
    ["claims", await folder.take("claims", claims, "claims.json", CLAIMS_LIMIT_BYTES)],
    ["previous", earlier === null ? null : folder.at("previous")],
    ["catalog", catalog === null ? null : resolve(env["GITHUB_WORKSPACE"] ?? "/", catalog)]
  ];
  const approvalFiles = [];
  for (const [option, path] of approval)
    approvalFiles.push([option, await folder.take(option, path, option, APPROVAL_LIMIT_BYTES)]);
  return [
    "verify",
    "--json",
    ...[...files, ...approvalFiles, ...expectations].flatMap(
      ([name, value]) => value === null ? [] : [`--${name}=${value}`]
    ),
    "--",
    folder.at("run")
  ];
}
async function before() {
  const parsed = parseVerifyInputs(getInput);
  if (parsed.kind === "refused") {
    const next = "Correct the workflow; docs/verify-action.md lists the inputs.";
    return refuse({ code: "INPUT_NOT_ACCEPTED", detail: parsed.detail, next });
  }
  const event = await readEvent(env["GITHUB_EVENT_PATH"]);
  const origin = judgeEvent(env["GITHUB_EVENT_NAME"], event, env["GITHUB_REPOSITORY"]);
  if (origin.kind === "untrusted") return refuse({ code: "UNTRUSTED_ORIGIN", detail: origin.detail });
  try {
    const argv = await toArguments(parsed.inputs);
    const brought = await bring(parsed.inputs);
    if ("code" in brought) return refuse(brought);
    folder.put("brought.json", JSON.stringify(brought));
    folder.put("command.json", JSON.stringify(argv));
  } catch (error) {
    if (!isCoded(error, "INPUT_NOT_ACCEPTED")) throw error;
    refuse({ code: "INPUT_NOT_ACCEPTED", detail: error.message });
  }
}
function after() {
  const concluded = conclude(readCommandEnd(folder));
  if (concluded.kind === "refused") return refuse(concluded.refusal);
  const { transports, notes } = folder.readJson("brought.json");
  putAnswer(folder, toAnswer(concluded, transports, notes));
}
await runMain(process.argv.slice(2), { before, after });
