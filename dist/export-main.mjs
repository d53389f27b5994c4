import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  readCommandEnd
} from "./chunk-EBMDGG2Y.mjs";
import {
  InputRefused,
  MARK,
  explain,
  isCoded,
  join,
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
  isDigest,
  judgeDispatch,
  readEvent,
  startSha256
} from "./chunk-2FAVEOAC.mjs";
import {
  getInput
} from "./chunk-BOF5VK4Q.mjs";
import "./chunk-2WEO4Q7Z.mjs";

// src/action/export/main.ts
var { createReadStream, mkdirSync } = require("node:fs");
var { resolve } = require("node:path");

// src/action/export/conclude.ts
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isItem = (value) => isObject(value) && typeof value["id"] === "string" && typeof value["completeness"] === "string" && (value["sqlstate"] === null || typeof value["sqlstate"] === "string") && typeof value["rows"] === "number" && typeof value["content_hash"] === "string";
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
  const where = executed === true ? "the server was contacted" : "no server was contacted";
  const state = isText(sqlstate) && /^[0-9A-Z]{5}$/.test(sqlstate) ? `, SQLSTATE ${sqlstate}` : "";
  return { kind: "refused", refusal: { code, detail: `${hint.slice(0, 300)} (${where}${state})` } };
}
function conclude({ status, how, document, refusal }) {
  if (status === 1 && refusal !== null) return { kind: "refused", refusal };
  const found = isObject(document) ? toWritten(document, status) ?? toRefused(document, status) : null;
  return found ?? failed(`the export ${how} and gave no acceptable answer`);
}

// src/action/export/inputs.ts
var { isAbsolute } = require("node:path");

// src/action/export/outputs.ts
var exportOutputs = {
  outcome: {
    first: "BLOCKED",
    description: "WRITTEN_COMPLETE, WRITTEN_NOT_ALL_COMPLETE or BLOCKED. Evidence, never a decision."
  },
  "packet-digest": {
    first: "",
    description: "sha256:\u2026 of the packet file, for expected-digest of the inspection; empty where none was handed over."
  },
  "packet-artifact-id": {
    first: "",
    description: "Id of the artifact with packet.json and export-log.jsonl; empty where none was handed over."
  },
  "packet-artifact-digest": {
    first: "",
    description: "Digest of that archive, as the service reports it."
  },
  "may-gate": { first: "false", description: "Always false." }
};

// src/action/export/spec.ts
var exportSpec = {
  title: "tool-kiem-thu export",
  description: "Exports named queries of a pinned catalog as a governed packet, read-only. Always completes, never gates.",
  branding: { icon: "database", color: "gray-dark" },
  program: "export-action.mjs",
  inputs: {
    ids: {
      kind: "query ids",
      description: 'Ids of catalog queries, separated by spaces or line breaks; at most 25, and there is no "all".',
      required: true
    },
    purpose: {
      kind: "one line",
      description: "What the export is for, in one line of at most 500 characters; recorded in the packet, its log and the summary.",
      required: true
    },
    host: {
      kind: "host",
      description: "A host's name or address (then with ca or system-ca, and a password), or the folder of a unix socket. Needed for queries; documents alone need none."
    },
    port: { kind: "port", description: "Port, also in the name of a socket.", default: "5432" },
    user: {
      kind: "role",
      description: "Read-only role. It may log in and SELECT, and nothing else.",
      default: "context_pack_readonly"
    },
    database: {
      kind: "database",
      description: "A database that the catalog lists, by its exact name.",
      default: "directus"
    },
    ca: {
      kind: "path",
      description: "Path of the server's CA certificates (PEM), in the workspace. TCP always needs TLS."
    },
    "system-ca": {
      kind: "the word true",
      description: "Exactly true, instead of ca: use the CA certificates of the runner's system."
    },
    password: {
      kind: "secret",
      description: "The role's password, from a secret; surrounding white space is removed. It goes to the export by a pipe: it is in no argument, no file and no environment that this action makes, and it is never printed."
    },
    "password-file": {
      kind: "password file",
      description: "Absolute path of a file on the runner with the password, mode 600, instead of password."
    },
    "socket-owner": {
      kind: "account",
      description: "Account that owns the socket, unless it is root or the runner's."
    },
    catalog: {
      kind: "path",
      description: "Directory of the pinned catalog. Empty uses the one shipped with this release."
    },
    "expect-catalog": {
      kind: "digest",
      description: "Digest of the catalog as it was reviewed, through another channel than the catalog, such as a variable of the environment. Required of one with databases or functions of its own; with none, such a catalog connects to nothing. Blank is refused."
    },
    "kb-url": {
      kind: "knowledge base",
      description: "Knowledge base of the documents among the ids: https://HOST[:PORT], then with kb-ca, or unix:/SOCKET."
    },
    "kb-ca": {
      kind: "path",
      description: "Path of the CA certificates for the knowledge base (PEM), in the workspace."
    },
    "kb-token": {
      kind: "secret",
      description: "Token of the knowledge base, from a secret, of one line. It goes the way of password, and is never printed."
    },
    "kb-token-file": {
      kind: "password file",
      description: "Absolute path of a file on the runner with the token, mode 600, instead of kb-token."
    },
    "kb-socket-owner": {
      kind: "account",
      description: "Account that owns the socket of kb-url, unless it is root or the runner's."
    },
    "packet-artifact": {
      kind: "artifact name",
      description: "Name of the artifact that the packet becomes.",
      default: "governed-packet"
    },
    "retention-days": {
      kind: "days of a packet",
      description: "Days to keep the artifact, 1 to 7; a repository's own limit may be lower.",
      default: "1"
    },
    "i-publish-this-data": {
      kind: "the word true",
      description: "Exactly true: you accept that anyone can fetch these rows. Required unless the repository is known to be private or internal."
    },
    "github-token": {
      kind: "token",
      description: "A token with contents: read and actions: read. With it, GitHub itself confirms the run, the repository and the branch, and its answer decides; the workflow must then be .github/workflows/export.yml. Without it, the runner's word is taken."
    }
  },
  outputs: exportOutputs
};

// src/action/export/inputs.ts
function parseExportInputs(read) {
  return parseInputs(exportSpec.inputs, read, (values, blank) => {
    const {
      ids,
      purpose,
      host,
      port,
      user,
      database,
      ca,
      "system-ca": systemCa,
      password,
      "password-file": passwordFile,
      "socket-owner": socketOwner,
      catalog,
      "expect-catalog": expectCatalog,
      "kb-url": _url,
      "kb-ca": _ca,
      "kb-token": _token,
      "kb-token-file": _file,
      "kb-socket-owner": _owner,
      "packet-artifact": artifact,
      "retention-days": retentionDays,
      "i-publish-this-data": publish,
      "github-token": token,
      ...unread
    } = values;
    unread;
    if (blank.includes("expect-catalog"))
      throw new InputRefused("the input expect-catalog came out blank: it would expect nothing");
    const knowledgeBase = toKnowledgeBase(values);
    if (host === null && knowledgeBase === null)
      throw new InputRefused("the input host is missing: name the server");
    const isTcp = host !== null && !isAbsolute(host);
    if (ca !== null && systemCa === true)
      throw new InputRefused("the inputs ca and system-ca are both given");
    if (isTcp && ca === null && systemCa === null)
      throw new InputRefused("the input ca is missing: give the CA certificates for the server");
    if (password !== null && passwordFile !== null)
      throw new InputRefused("the inputs password and password-file are both given");
    if (isTcp && password === null && passwordFile === null)
      throw new InputRefused("the input password is missing: over TCP the server has to ask for one");
    return {
      ids,
      purpose,
      catalog,
      expectCatalog,
      host,
      port,
      user,
      database,
      ca,
      systemCa: systemCa === true,
      socketOwner,
      passwordFile,
      hasPassword: password !== null,
      knowledgeBase,
      artifact,
      retentionDays,
      publish: publish === true,
      token
    };
  });
}
function toKnowledgeBase(values) {
  const { "kb-url": url, "kb-ca": ca, "kb-token": token, "kb-token-file": tokenFile } = values;
  const socketOwner = values["kb-socket-owner"];
  if (url === null) {
    const names = ["kb-ca", "kb-token", "kb-token-file", "kb-socket-owner"];
    const given = names.find((name) => values[name] !== null);
    if (given !== void 0) throw new InputRefused(`the input ${given} needs kb-url, which is not there`);
    return null;
  }
  if (url.startsWith("https:") && ca === null)
    throw new InputRefused("the input kb-ca is missing: give the CA certificates for the knowledge base");
  if (token !== null && tokenFile !== null)
    throw new InputRefused("the inputs kb-token and kb-token-file are both given");
  if (token === null && tokenFile === null)
    throw new InputRefused("the input kb-token is missing: the knowledge base asks for one");
  return { url, ca, socketOwner, tokenFile };
}

// src/action/export/summary.ts
function askedLines(inputs, env2) {
  const { ids, purpose, host, database, user, knowledgeBase } = inputs;
  const asked = ids.map((id) => prose`${id}`);
  const of = host === null ? prose`` : prose` in the database ${database}, as the role ${user}`;
  return [
    prose`- queries: ${join(asked, ", ")}${of}`,
    ...knowledgeBase === null ? [] : [prose`- documents: from the knowledge base ${knowledgeBase.url}`],
    prose`- purpose (asserted): ${purpose}`,
    prose`- started by (asserted by the runner): ${env2["GITHUB_ACTOR"] ?? ""}`,
    prose`- human_operator: NOT_EVIDENCED. A dispatch can be sent by a program.`
  ];
}
var ITEMS_SHOWN = 8;
var HEAD = prose`item | completeness | rows | SQLSTATE | content hash`;
function toAnswer(exported, handed, inputs, visibility, env2) {
  const { outcome, digest, items, notes } = exported;
  const rows = items.map((item) => [
    prose`${item.id}`,
    prose`${item.completeness}`,
    prose`${item.rows}`,
    orNone(item.sqlstate),
    prose`${item.content_hash}`
  ]);
  const openRows = items.length <= ITEMS_SHOWN ? rows : rows.filter((_, at) => items[at]?.completeness !== "COMPLETE");
  const confirmed = inputs.token === null ? prose`- event, branch, protection and visibility: the runner’s word and its event file, which an earlier step of the job can change; give github-token to have GitHub confirm it` : prose`- event, branch, protection and visibility: confirmed by GitHub itself`;
  const published = visibility === "published" ? [
    prose`- **Anyone can fetch this packet**: i-publish-this-data is true, and the repository is not shown to be private.`
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
      ...markdownTable(
        HEAD,
        openRows.slice(0, ITEMS_SHOWN),
        items.length === 0 ? prose`No item.` : prose`${items.length} items, each of them COMPLETE.`
      ),
      nothing,
      ...openRows.length < rows.length || openRows.length > ITEMS_SHOWN ? [
        prose`<details><summary>All ${items.length} items</summary>`,
        nothing,
        ...markdownTable(HEAD, rows, nothing),
        nothing,
        prose`</details>`,
        nothing
      ] : [],
      prose`## Hand-over`,
      nothing,
      prose`- packet: ${digest}`,
      prose`- artifact ${inputs.artifact}, id ${handed.id}, archive ${handed.digest}, kept for ${inputs.retentionDays} of at most 7 days`,
      prose`- Any job of this run can replace the artifact. Pass the output packet-digest to the inspection as expected-digest.`,
      ...notes.map((note) => prose`- ${note}`),
      prose`- Evidence as of this export: no authority, no gate, and nothing about what is absent.`,
      nothing
    ])
  };
}

// src/action/export/main.ts
var { env } = process;
var [, directory = ""] = process.argv.slice(2);
var folder = openWorkFolder(directory, env);
var PACKET = "packet/packet.json";
var LOG = "packet/export-log.jsonl";
var CONFIRMED = "confirmed.json";
var AUTHORITIES_LIMIT_BYTES = 1024 * 1024;
var refuse = (refusal, inputs) => toBlocked("Export", refusal, inputs === null ? [] : askedLines(inputs, env));
function exporterOf() {
  const plain = (name) => (env[name] ?? "").replaceAll(/[^\w.[\]/-]/g, "?").slice(0, 100);
  return `actor ${plain("GITHUB_ACTOR")} of run ${plain("GITHUB_RUN_ID")} of ${plain("GITHUB_REPOSITORY")}, as the runner says`;
}
async function toArguments(inputs) {
  const { catalog, port, user, database, socketOwner, passwordFile, hasPassword, purpose, knowledgeBase } = inputs;
  const host = inputs.host ?? folder.at("no-host");
  const ca = await folder.take("ca", inputs.ca, "ca.pem", AUTHORITIES_LIMIT_BYTES);
  const password = passwordFile ?? (hasPassword ? "-" : null);
  const optional = [
    ["catalog", catalog === null ? null : resolve(env["GITHUB_WORKSPACE"] ?? "/", catalog)],
    ["ca", ca],
    ["expect-catalog", inputs.expectCatalog],
    ["kb-url", knowledgeBase?.url ?? null],
    ["kb-ca", await folder.take("kb-ca", knowledgeBase?.ca ?? null, "kb-ca.pem", AUTHORITIES_LIMIT_BYTES)],
    ["kb-token-file", knowledgeBase === null ? null : knowledgeBase.tokenFile ?? "-"],
    ["kb-socket-owner", knowledgeBase?.socketOwner ?? null],
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
    ...inputs.systemCa ? ["--system-ca"] : [],
    ...optional.flatMap(([name, value]) => value === null ? [] : [`--${name}=${value}`]),
    "--",
    ...inputs.ids
  ];
}
async function judge() {
  const parsed = parseExportInputs(getInput);
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
    const confirmed = await (await import("./confirm-O7BQJEMA.mjs")).confirmDispatch(env, token, publish);
    if (confirmed.kind === "refused") return putAnswer(folder, refuse(confirmed, judged.inputs));
    folder.put(CONFIRMED, JSON.stringify(confirmed.visibility));
  }
  const { askService } = await import("./upload-JU2XM2I2.mjs");
  const missing = await askService(judged.inputs.artifact, { env });
  if (missing !== null) {
    const { reason: code, detail } = missing;
    return putAnswer(folder, refuse({ code, detail: `${detail}; no server was contacted` }, judged.inputs));
  }
  try {
    mkdirSync(folder.at("packet"), 448);
    folder.put("command.json", JSON.stringify(await toArguments(judged.inputs)));
  } catch (error) {
    if (!isCoded(error, "INPUT_NOT_ACCEPTED")) throw error;
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
    import("./upload-JU2XM2I2.mjs"),
    import("./hand-over-ITIHCP55.mjs")
  ]);
  const uploaded = await uploadFiles(
    {
      name: inputs.artifact,
      files: [folder.at(PACKET), folder.at(LOG)],
      root: folder.at("packet"),
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
await runMain(process.argv.slice(2), { before, after });
