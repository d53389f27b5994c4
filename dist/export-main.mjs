import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  judgeDispatch
} from "./chunk-TOFY3HCS.mjs";
import {
  MARK,
  explain,
  putAnswer,
  readCommandEnd,
  toBlocked
} from "./chunk-UZJPKBHA.mjs";
import {
  CannotTake,
  inputOf,
  join,
  lines,
  markdownTable,
  nothing,
  openWorkFolder,
  orNone,
  ours,
  prose
} from "./chunk-AQ4ASI2S.mjs";
import {
  readEvent
} from "./chunk-TXY3LMQM.mjs";
import "./chunk-ERPUQB4W.mjs";
import {
  isDigest,
  startSha256
} from "./chunk-CYPOXVBO.mjs";
import "./chunk-2WEO4Q7Z.mjs";

// src/action/export/main.ts
import { createReadStream, mkdirSync } from "node:fs";
import { resolve as resolve2 } from "node:path";

// src/action/export/conclude.ts
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isItem = (value) => isObject(value) && typeof value["id"] === "string" && typeof value["completeness"] === "string" && (value["sqlstate"] === null || typeof value["sqlstate"] === "string") && typeof value["rows"] === "number" && typeof value["contentHash"] === "string";
var isText = (value) => typeof value === "string";
var isListOf = (value, is) => Array.isArray(value) && value.every(is);
var failed = (detail) => ({
  kind: "refused",
  refusal: { code: "ACTION_FAILED", detail }
});
function toWritten(document, status) {
  const { kind, digest, complete, items, notes, exit_code: code } = document;
  if (kind !== "exported" || code !== status || status !== (complete === true ? 0 : 2)) return null;
  if (!isText(digest) || !isDigest(digest) || !isListOf(items, isItem) || !isListOf(notes, isText))
    return null;
  const outcome = complete === true ? "WRITTEN_COMPLETE" : "WRITTEN_NOT_ALL_COMPLETE";
  return { kind: "exported", outcome, digest, items, notes };
}
function toRefused(document, status) {
  const { kind, code, hint, sqlstate, executed, exit_code: stated } = document;
  if (kind !== "blocked" || stated !== status || status !== 3) return null;
  if (!isText(code) || explain(code) === null || !isText(hint)) return null;
  const where = executed === true ? "the server was asked" : "no server was asked";
  const state = isText(sqlstate) && /^[0-9A-Z]{5}$/.test(sqlstate) ? `, SQLSTATE ${sqlstate}` : "";
  return { kind: "refused", refusal: { code, detail: `${hint.slice(0, 300)} (${where}${state})` } };
}
function conclude({ status, how, document, refusal }) {
  if (status === 1 && refusal !== null) return { kind: "refused", refusal };
  const found = isObject(document) ? toWritten(document, status) ?? toRefused(document, status) : null;
  return found ?? failed(`the export ${how} and gave no acceptable answer`);
}

// src/action/export/inputs.ts
import { isAbsolute, resolve } from "node:path";
var PACKET_RETENTION_LIMIT_DAYS = 7;
var IDS_LIMIT_UNITS = 2e4;
var ARTIFACT_NAME = /^(?!\.+$)[A-Za-z0-9._-]{1,100}$/;
var QUERY_ID = /^[A-Za-z0-9._][A-Za-z0-9._/-]{0,199}$/;
var HOST = /^[A-Za-z0-9](?:[A-Za-z0-9.:-]{0,252})$/;
var TOKEN = /^[\w.~+/=-]{1,4000}$/;
var NAME = /^[A-Za-z_][A-Za-z0-9_$-]{0,62}$/;
var ONE_LINE = /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]{1,500}$/u;
var KERNEL_PATH = /^\/(?:proc|sys|dev)(?:\/|$)/;
var Refused = class extends Error {
};
function parseExportInputs(env2) {
  const check = (name, value, wanted) => {
    if (value === null) throw new Refused(`the input ${name} is not ${wanted}`);
    return value;
  };
  const text = (name) => inputOf(env2, name);
  const optional = (name) => text(name) === "" ? null : text(name);
  const matching = (name, pattern, preset, wanted) => {
    const value = optional(name) ?? preset;
    return check(name, pattern.test(value) ? value : null, wanted);
  };
  const path = (name) => {
    const value = optional(name);
    return value === null ? null : check(name, new RegExp("\\p{Cc}", "u").test(value) ? null : value, "a path");
  };
  try {
    const ids = check("ids", optional("ids"), "given; name each query, with a space or a line between two");
    const listed = ids.length > IDS_LIMIT_UNITS ? [""] : ids.split(/[\s,]+/).filter((id) => id !== "");
    if (listed.length === 0 || !listed.every((id) => QUERY_ID.test(id)))
      throw new Refused("the input ids is not a list of query ids; tki catalog list shows them");
    const host = matching(
      "host",
      /^(?:\/[^\p{Cc}]{1,200}|[^/]+)$/u,
      "",
      "given; name the host, or the folder of a unix socket"
    );
    if (!isAbsolute(host) && !HOST.test(host)) throw new Refused("the input host is not the name of a host");
    const ca = path("ca");
    if (!isAbsolute(host) && ca === null)
      throw new Refused("the input ca is missing: name the authority that vouches for the server");
    const passwordFile = path("password-file");
    if (passwordFile !== null && (!isAbsolute(passwordFile) || KERNEL_PATH.test(resolve(passwordFile))))
      throw new Refused("the input password-file is not the absolute path of a file of the runner");
    const hasPassword = text("password") !== "";
    if (hasPassword && passwordFile !== null)
      throw new Refused("the inputs password and password-file are both given");
    if (!isAbsolute(host) && !hasPassword && passwordFile === null)
      throw new Refused("the input password is missing: over TCP the server has to ask for one");
    const days = text("retention-days") === "" ? 1 : Number(text("retention-days"));
    const publish = text("i-publish-this-data");
    return {
      kind: "inputs",
      inputs: {
        ids: listed,
        purpose: matching("purpose", ONE_LINE, "", "given in one line of at most 500 characters"),
        catalog: path("catalog"),
        host,
        port: matching("port", /^[1-9]\d{0,4}$/, "5432", "a port"),
        user: matching("user", NAME, "context_pack_readonly", "the name of a role"),
        database: matching("database", NAME, "directus", "the name of a database"),
        ca,
        socketOwner: optional("socket-owner") === null ? null : matching("socket-owner", /^[\w.-]{1,32}$/, "", "an account"),
        passwordFile,
        hasPassword,
        artifact: matching(
          "packet-artifact",
          ARTIFACT_NAME,
          "governed-packet",
          "an artifact name of letters, digits, dot, dash, underscore"
        ),
        retentionDays: check(
          "retention-days",
          Number.isInteger(days) && days >= 1 && days <= PACKET_RETENTION_LIMIT_DAYS ? days : null,
          `a whole number from 1 to ${PACKET_RETENTION_LIMIT_DAYS}: a packet may hold governed rows`
        ),
        token: optional("github-token") === null ? null : matching("github-token", TOKEN, "", "a token of GitHub"),
        publish: check(
          "i-publish-this-data",
          publish === "" || publish === "true" ? publish === "true" : null,
          "true, in these four letters, or empty"
        )
      }
    };
  } catch (error) {
    return {
      kind: "refused",
      detail: error instanceof Refused ? error.message : "the inputs cannot be read"
    };
  }
}

// src/action/export/summary.ts
function askedLines({ ids, purpose, database, user }, env2) {
  const asked = ids.map((id) => prose`${id}`);
  return [
    prose`- asked: ${join(asked, ", ")} of the database ${database}, as the role ${user}`,
    prose`- purpose, as stated: ${purpose}`,
    prose`- started by, as the runner says: ${env2["GITHUB_ACTOR"] ?? ""}`,
    prose`- human_operator: NOT_EVIDENCED. A dispatch can be sent by a program.`
  ];
}
function toAnswer(exported, handed, inputs, visibility, env2) {
  const { outcome, digest, items, notes } = exported;
  const rows = items.map((item) => [
    prose`${item.id}`,
    prose`${item.completeness}`,
    prose`${item.rows}`,
    orNone(item.sqlstate),
    prose`${item.contentHash}`
  ]);
  const confirmed = inputs.token === null ? prose`- event, branch, protection and visibility: the runner’s word and its event file, which an earlier step of the job can change; give github-token to have GitHub asked` : prose`- event, branch, protection and visibility: as GitHub itself answered`;
  const published = visibility === "published" ? [
    prose`- **Everybody can fetch this packet**: i-publish-this-data is true, and the repository is not shown to be private.`
  ] : [
    prose`- repository, as ${inputs.token === null ? prose`the event` : prose`GitHub`} says: ${visibility}`
  ];
  return {
    outputs: {
      outcome,
      "packet-digest": digest,
      "packet-artifact-id": `${handed.id}`,
      "packet-artifact-digest": handed.digest
    },
    level: outcome === "WRITTEN_COMPLETE" ? "notice" : "warning",
    words: `${outcome}, packet ${digest}. Next: inspect it, with this digest as expected-digest.`,
    summary: lines([
      prose`# Export: ${ours(outcome)}`,
      nothing,
      MARK,
      nothing,
      ...askedLines(inputs, env2),
      ...published,
      confirmed,
      nothing,
      ...markdownTable(prose`item | completeness | rows | SQLSTATE | content hash`, rows, prose`No item.`),
      nothing,
      prose`## Hand-over`,
      nothing,
      prose`- packet: ${digest}`,
      prose`- artifact ${inputs.artifact}, id ${handed.id}, archive ${handed.digest}, kept for ${inputs.retentionDays} of at most 7 days`,
      prose`- Any job of this run can replace the artifact. Hand the output packet-digest to the inspection as expected-digest.`,
      ...notes.map((note) => prose`- ${note}`),
      prose`- Evidence as of this export: no authority, no gate, and nothing about what is absent.`,
      nothing
    ])
  };
}

// src/action/export/main.ts
process.exitCode = 1;
var { env } = process;
var [phase, directory = ""] = process.argv.slice(2);
var folder = openWorkFolder(directory, env);
var PACKET = "out/packet.json";
var LOG = "out/export-log.jsonl";
var CONFIRMED = "confirmed.json";
var AUTHORITIES_LIMIT_BYTES = 1024 * 1024;
var refuse = (refusal, inputs) => toBlocked("Export", refusal, inputs === null ? [] : askedLines(inputs, env));
function exporterOf() {
  const plain = (name) => (env[name] ?? "").replaceAll(/[^\w.[\]/-]/g, "?").slice(0, 100);
  return `actor ${plain("GITHUB_ACTOR")} of run ${plain("GITHUB_RUN_ID")} of ${plain("GITHUB_REPOSITORY")}, as the runner says`;
}
async function toArguments(inputs) {
  const { catalog, host, port, user, database, socketOwner, passwordFile, hasPassword, purpose } = inputs;
  const ca = await folder.take("ca", inputs.ca, "ca.pem", AUTHORITIES_LIMIT_BYTES);
  const password = passwordFile ?? (hasPassword ? "-" : null);
  const optional = [
    ["catalog", catalog === null ? null : resolve2(env["GITHUB_WORKSPACE"] ?? "/", catalog)],
    ["ca", ca],
    ["password-file", password],
    ["socket-owner", socketOwner]
  ];
  return [
    "export",
    "--json",
    `--purpose=${purpose}`,
    `--exporter=${exporterOf()}`,
    `--out=${folder.at(PACKET)}`,
    `--host=${host}`,
    `--port=${port}`,
    `--user=${user}`,
    `--database=${database}`,
    ...optional.flatMap(([name, value]) => value === null ? [] : [`--${name}=${value}`]),
    "--",
    ...inputs.ids
  ];
}
async function judge() {
  const parsed = parseExportInputs(env);
  if (parsed.kind === "refused") {
    const next = "Correct the workflow; docs/export-action.md lists the inputs.";
    return refuse({ code: "INPUT_NOT_ACCEPTED", detail: parsed.detail, next }, null);
  }
  const { inputs } = parsed;
  const dispatch = judgeDispatch(env, await readEvent(env["GITHUB_EVENT_PATH"]), inputs.publish);
  return dispatch.kind === "refused" ? refuse(dispatch, inputs) : { inputs, dispatch };
}
async function before() {
  const judged = await judge();
  if ("outputs" in judged) return putAnswer(folder, judged);
  const { token, publish } = judged.inputs;
  if (token !== null) {
    const confirmed = await (await import("./confirm-RBTJMERN.mjs")).confirmDispatch(env, token, publish);
    if (confirmed.kind === "refused") return putAnswer(folder, refuse(confirmed, judged.inputs));
    folder.put(CONFIRMED, JSON.stringify(confirmed.visibility));
  }
  try {
    mkdirSync(folder.at("out"), 448);
    folder.put("command.json", JSON.stringify(await toArguments(judged.inputs)));
  } catch (error) {
    if (!(error instanceof CannotTake)) throw error;
    putAnswer(folder, refuse({ code: "INPUT_NOT_ACCEPTED", detail: error.message }, judged.inputs));
  }
}
async function digestOf(path) {
  const state = startSha256();
  for await (const chunk of createReadStream(path)) state.update(chunk);
  return state.digest();
}
async function after() {
  const judged = await judge();
  if ("outputs" in judged) return putAnswer(folder, judged);
  const { inputs, dispatch } = judged;
  const exported = conclude(readCommandEnd(folder));
  if (exported.kind === "refused") return putAnswer(folder, refuse(exported.refusal, inputs));
  if (await digestOf(folder.at(PACKET)) !== exported.digest) {
    const detail = "the packet is not the one that the export says it wrote";
    return putAnswer(folder, refuse({ code: "ACTION_FAILED", detail }, inputs));
  }
  const [{ uploadFiles }, { clear }] = await Promise.all([
    import("./upload-QRYSOZ3B.mjs"),
    import("./hand-over-IL2N7GCZ.mjs")
  ]);
  const uploaded = await uploadFiles(
    {
      name: inputs.artifact,
      files: [folder.at(PACKET), folder.at(LOG)],
      root: folder.at("out"),
      retentionDays: inputs.retentionDays
    },
    { env }
  );
  switch (uploaded.kind) {
    case "failed": {
      const left = await clear(inputs.artifact, uploaded);
      const detail = `the packet was not handed over: ${uploaded.detail}${left}`;
      return putAnswer(folder, refuse({ code: uploaded.reason, detail }, inputs));
    }
    case "uploaded": {
      const visibility = inputs.token === null ? dispatch.visibility : String(folder.readJson(CONFIRMED));
      return putAnswer(folder, toAnswer(exported, uploaded, inputs, visibility, env));
    }
  }
}
if (phase === "before") await before();
else await after();
process.exit(0);
