import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  CLAIMS_LIMIT_BYTES,
  REPORT_LIMIT_BYTES
} from "./chunk-6H4G357B.mjs";
import {
  MARK,
  putAnswer,
  readCommandEnd,
  toBlocked
} from "./chunk-UZJPKBHA.mjs";
import {
  CannotTake,
  MAX_AGE_LIMIT_SECONDS,
  TABLE_ROW_LIMIT,
  callerNonce,
  inputOf,
  isTime,
  lines,
  markdownTable,
  nothing,
  openWorkFolder,
  orNone,
  ours,
  prose,
  toSeconds
} from "./chunk-AQ4ASI2S.mjs";
import {
  silenceClient
} from "./chunk-RXCTDDKU.mjs";
import {
  judgeEvent,
  runIdPattern,
  workflowPattern
} from "./chunk-IQL6OZSQ.mjs";
import {
  readEvent
} from "./chunk-TXY3LMQM.mjs";
import "./chunk-ERPUQB4W.mjs";
import {
  isDigest
} from "./chunk-CYPOXVBO.mjs";
import "./chunk-2WEO4Q7Z.mjs";

// src/action/verify/main.ts
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";

// src/action/verify/conclude.ts
var states = ["agrees", "differs", "not evidenced", "not evaluated"];
var outcomes = {
  10: "OBSERVED_AS_EXPECTED",
  2: "UNVERIFIED",
  3: "BLOCKED",
  4: "CONTRADICTION"
};
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isRow = (value) => isObject(value) && typeof value["what"] === "string" && typeof value["label"] === "string" && states.some((state) => state === value["state"]) && typeof value["detail"] === "string";
var isCode = (value) => value === 2 || value === 3 || value === 4 || value === 10;
var countOf = (rows, state) => rows.filter((row) => row.state === state).length;
function conclude({ status, how, document, refusal }) {
  if (status === 1 && refusal !== null) return { kind: "refused", refusal };
  if (isObject(document)) {
    const { exitCode, rows, verdict, attestation } = document;
    const fits = isCode(exitCode) && exitCode === status && Array.isArray(rows) && rows.length > 0 && rows.every(isRow) && (verdict === null || typeof verdict === "string") && typeof attestation === "string";
    if (fits && (exitCode === 4 || countOf(rows, "differs") === 0) && (exitCode !== 10 || countOf(rows, "not evaluated") === 0 && countOf(rows, "agrees") > 0))
      return { kind: "concluded", code: exitCode, rows, verdict, attestation };
  }
  const detail = `the verification ${how} and gave no acceptable answer`;
  return { kind: "refused", refusal: { code: "ACTION_FAILED", detail } };
}

// src/action/verify/inputs.ts
var INSPECT_WORKFLOW = ".github/workflows/operator.yml";
var ARTIFACT_NAME = /^(?!\.+$)[A-Za-z0-9._-]{1,100}$/;
var TOKEN = /^[\w.~+/=-]{1,4000}$/;
var ARTIFACT_ID = /^[1-9]\d{0,15}$/;
var Refused = class extends Error {
};
var isWord = (text) => /^[!-~]{1,500}$/.test(text);
var given = (all) => all.flatMap(([option, value]) => value === null ? [] : [[option, value]]);
function parseVerifyInputs(env2) {
  const optional = (name) => inputOf(env2, name) || null;
  const matching = (name, is, wanted) => {
    const value = optional(name);
    if (value === null || is(value)) return value;
    throw new Refused(`the input ${name} is not ${wanted}`);
  };
  const path = (name) => matching(name, (value) => !new RegExp("\\p{Cc}", "u").test(value), "a path");
  const digest = (name) => matching(name, isDigest, "sha256: and 64 hex digits");
  const artifact = (name, digestName) => {
    const value = matching(name, (text) => ARTIFACT_NAME.test(text), "the name or the id of an artifact");
    if (value === null) return null;
    const told = digest(digestName);
    return ARTIFACT_ID.test(value) ? { name: "", id: Number(value), digest: told } : { name: value, digest: told };
  };
  const isAge = (text) => {
    const seconds = toSeconds(text);
    return seconds !== null && seconds <= MAX_AGE_LIMIT_SECONDS;
  };
  try {
    const report = artifact("report", "report-digest");
    if (report === null) throw new Refused("the input report is missing: name the artifact of a run");
    const named = path("packet");
    const kind = named?.includes("/") === true ? "path" : "artifact";
    if (named !== null && kind === "artifact" && !ARTIFACT_NAME.test(named))
      throw new Refused("the input packet is neither an artifact name nor a path");
    const run = (name) => matching(name, (text) => runIdPattern.test(text), "the number of a run");
    const runId = run("run-id");
    const packetRunId = run("packet-run-id");
    const token = matching("github-token", (text) => TOKEN.test(text), "a token of GitHub");
    if (packetRunId !== null && (named === null || kind === "path"))
      throw new Refused("the inputs packet-run-id and packet contradict each other: name an artifact");
    if ((runId !== null || packetRunId !== null) && token === null)
      throw new Refused("the input github-token is missing: another run needs one that may read actions");
    const expectations = [
      ["expect-packet", digest("expect-packet")],
      ["expect-policy", digest("expect-policy")],
      ["expect-catalog", digest("expect-catalog")],
      [
        "expect-nonce",
        matching("expect-nonce", (text) => callerNonce.test(text), "32 to 128 lower-case hex digits")
      ],
      ["expect-run", matching("expect-run", (text) => /^[\w.-]{1,40}$/.test(text), "the number of a run")],
      ["expect-max-age", matching("expect-max-age", isAge, "a duration such as 90s, 30m, 24h or 7d")],
      ["expect-since", matching("expect-since", isTime, "a time such as 2026-06-10T08:00:00Z")],
      ["approval-digest", digest("approval-digest")],
      ["approval-identity", matching("approval-identity", isWord, "one word of at most 500 characters")],
      ["approval-issuer", matching("approval-issuer", isWord, "one word of at most 500 characters")]
    ];
    return {
      kind: "inputs",
      inputs: {
        report,
        evidence: artifact("evidence", "evidence-digest"),
        packet: named === null ? null : { kind, name: named },
        runId,
        runWorkflow: matching("run-workflow", (text) => workflowPattern.test(text), "a path of .github/workflows") ?? INSPECT_WORKFLOW,
        packetRunId,
        token,
        claims: path("claims"),
        previous: path("previous"),
        catalog: path("catalog"),
        approval: given([
          ["approval", path("approval")],
          ["approval-bundle", path("approval-bundle")],
          ["approval-key", path("approval-key")],
          ["trusted-root", path("trusted-root")]
        ]),
        expectations: given(expectations)
      }
    };
  } catch (error) {
    return {
      kind: "refused",
      detail: error instanceof Refused ? error.message : "the inputs cannot be read"
    };
  }
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
    next: "Look into the report of the run; then inspect again."
  },
  4: {
    means: "The documents contradict each other, or what they say was done.",
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
function toAnswer({ code, rows, verdict, attestation }, transports, notes) {
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
    words: `${outcomes[code]} (${code}): ${counted.source}. ${means}${replaceable} Next: ${next}`,
    summary: lines([
      prose`# Verification: ${ours(outcomes[code])} (exit code ${code})`,
      nothing,
      MARK,
      nothing,
      prose`- ${ours(means)}`,
      prose`- next: ${ours(next)}`,
      prose`- rows: ${counted}`,
      prose`- verdict, as the run says it: ${orNone(verdict)}`,
      prose`- attestation: ${attestation}`,
      prose`- B4′ acceptance: NOT ASSERTED by this program; its owner decides.`,
      ...transports.map(({ what, state }) => prose`- transport of the ${ours(what)}: ${ours(state)}`),
      ...notes.map((note) => prose`- ${note}`),
      nothing,
      ...markdownTable(
        prose`row | how | what | detail`,
        listed.slice(0, TABLE_ROW_LIMIT).map((row) => [
          signs[row.state],
          prose`${row.label}`,
          prose`${row.what}`,
          row.detail === "" ? nothing : prose`${row.detail}`
        ]),
        prose`No row.`
      ),
      ...listed.length > TABLE_ROW_LIMIT ? [nothing, prose`${listed.length - TABLE_ROW_LIMIT} more rows: tki verify prints them all.`] : [],
      nothing
    ])
  };
}

// src/action/verify/main.ts
process.exitCode = 1;
var { env } = process;
var [phase, directory = ""] = process.argv.slice(2);
var folder = openWorkFolder(directory, env);
var APPROVAL_LIMIT_BYTES = 16 * 1024 * 1024;
var refuse = (refusal) => putAnswer(folder, toBlocked("Verification", refusal));
async function bring(inputs) {
  const { fetchPacket } = await import("./artifacts-BPKHMVLH.mjs");
  const { sourceOf, takeRunFiles } = await import("./run-files-WZT2B6TZ.mjs");
  silenceClient();
  const { report, evidence, packet, packetRunId } = inputs;
  const run = folder.at("run");
  mkdirSync(run, 448);
  const packetSource = async () => {
    if (packet === null) return null;
    if (packet.kind === "artifact") return sourceOf({ name: packet.name }, packetRunId, null, inputs, env);
    const located = await folder.locate(packet.name);
    if (located.kind === "unreadable") throw new CannotTake(`the packet ${located.detail}`);
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
  const earlier = await folder.take("previous", previous, "previous/report.json", REPORT_LIMIT_BYTES);
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
  const parsed = parseVerifyInputs(env);
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
    if (!(error instanceof CannotTake)) throw error;
    refuse({ code: "INPUT_NOT_ACCEPTED", detail: error.message });
  }
}
function after() {
  const concluded = conclude(readCommandEnd(folder));
  if (concluded.kind === "refused") return refuse(concluded.refusal);
  const { transports, notes } = folder.readJson("brought.json");
  putAnswer(folder, toAnswer(concluded, transports, notes));
}
if (phase === "before") await before();
else after();
process.exit(0);
