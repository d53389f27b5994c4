import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  PROGRAM,
  gatewayItem,
  isComplete,
  notEvidenced,
  toProblemNotes,
  withProblem
} from "./chunk-EHYQ43E6.mjs";
import {
  GATEWAY_MESSAGE_LIMIT_BYTES,
  parseJson,
  readAnswer,
  toGatewayPayload
} from "./chunk-TZJUVH5I.mjs";
import {
  startPacket,
  toNotes,
  toPacketId,
  toSummary
} from "./chunk-6QCTZQA5.mjs";
import {
  approve
} from "./chunk-7JYR2T3C.mjs";
import "./chunk-3P2XP5O7.mjs";
import "./chunk-RW6S4LQA.mjs";
import {
  toBlocked
} from "./chunk-IGJ4UF5Y.mjs";
import "./chunk-QEG4QM7R.mjs";
import "./chunk-NLUGCIAZ.mjs";
import "./chunk-H3EB3DWX.mjs";
import "./chunk-AMWFY7NC.mjs";
import "./chunk-IGOVUKX4.mjs";
import "./chunk-YULNY3YA.mjs";
import {
  createParser
} from "./chunk-3R5QOTJH.mjs";
import {
  ExportProblem
} from "./chunk-Z4RQ2R3K.mjs";
import {
  QUERY_LIMIT,
  STATED_BY_OPERATOR,
  isSqlName,
  isTime,
  openRegular,
  quoted,
  readStated
} from "./chunk-JDNDBO6H.mjs";
import "./chunk-PNNCTF7Q.mjs";

// src/export/gateway/answer-files.ts
var { isUtf8 } = require("node:buffer");
var { closeSync, readdirSync } = require("node:fs");
var { join } = require("node:path");
var MEMBERS = ["named_query_id", "observation_ts", "answer"];
function read(folder, file) {
  const refuse = (why) => {
    throw new ExportProblem("ANSWERS_UNREADABLE", `${quoted(file)} ${why}`);
  };
  const opened = openRegular(join(folder, file));
  if (opened.kind === "other") return refuse("is not a regular file");
  if (opened.kind === "not opened")
    return refuse(opened.code === "ELOOP" ? "is a symbolic link" : `cannot be opened (${opened.code})`);
  try {
    const { size } = opened.facts;
    if (size > GATEWAY_MESSAGE_LIMIT_BYTES) refuse("is larger than an answer may be");
    const text = readStated(opened.descriptor, size) ?? refuse("changed while it was read");
    if (!isUtf8(text)) refuse("is not UTF-8");
    return text.toString("utf8");
  } finally {
    closeSync(opened.descriptor);
  }
}
function namesSql(value) {
  switch (value.kind) {
    case "object":
      return [...value.members].some(([name, member]) => isSqlName(name) || namesSql(member));
    case "list":
      return value.items.some(namesSql);
    case "text": {
      if (!/^\s*[[{]/.test(value.text)) return false;
      const inner = parseJson(value.text);
      return inner !== null && inner.kind !== "text" && namesSql(inner);
    }
    case "boolean":
    case "null":
    case "number":
      return false;
  }
}
var toResult = (answer) => answer.kind === "text" ? {
  kind: "object",
  members: /* @__PURE__ */ new Map([
    [
      "content",
      {
        kind: "list",
        items: [
          {
            kind: "object",
            members: /* @__PURE__ */ new Map([
              ["type", { kind: "text", text: "text" }],
              ["text", answer]
            ])
          }
        ]
      }
    ]
  ])
} : answer;
function parse(file, text, now) {
  const refuse = (code, why) => {
    throw new ExportProblem(code, `${quoted(file)} ${why}`);
  };
  const value = parseJson(text);
  if (value === null) return refuse("ANSWER_MALFORMED", "is not JSON, or names a member twice");
  if (namesSql(value)) refuse("ANSWER_NAMES_SQL", "holds a member called sql");
  if (value.kind !== "object") return refuse("ANSWER_MALFORMED", "is not an object");
  const { members } = value;
  const [id, time, answer] = MEMBERS.map((name) => members.get(name));
  if (time === void 0) return refuse("ANSWER_TIME", "has no observation_ts");
  if (time.kind !== "text" || !isTime(time.text))
    return refuse("ANSWER_TIME", "has no time in observation_ts");
  if (Date.parse(time.text) > now) return refuse("ANSWER_TIME", "was observed in the future");
  if (id?.kind !== "text") return refuse("ANSWER_MALFORMED", "has no named_query_id");
  if (answer === void 0 || members.size !== MEMBERS.length)
    return refuse("ANSWER_MALFORMED", `does not hold ${MEMBERS.join(", ")} and nothing else`);
  return { file, id: id.text, observedAt: time.text, result: toResult(answer) };
}
function readAnswerFiles(folder, now) {
  let names;
  try {
    names = readdirSync(folder).sort();
  } catch {
    throw new ExportProblem("ANSWERS_UNREADABLE", "the folder of --answers cannot be read");
  }
  if (names.length === 0) throw new ExportProblem("ANSWERS_UNREADABLE", "the folder of --answers is empty");
  const other = names.find((name) => !name.endsWith(".json"));
  if (other !== void 0)
    throw new ExportProblem(
      "ANSWERS_UNREADABLE",
      `${quoted(other)} is not an answer file: its name has the wrong ending`
    );
  if (names.length > QUERY_LIMIT)
    throw new ExportProblem("TOO_MANY_QUERIES", `at most ${String(QUERY_LIMIT)} answers in one packet`);
  return names.map((file) => parse(file, read(folder, file), now));
}

// src/export/gateway/assemble-answers.ts
async function approveAll(answers, plan) {
  const { catalog, purpose } = plan;
  const twice = answers.find(({ id }, index) => answers.findIndex((other) => other.id === id) !== index);
  if (twice !== void 0)
    throw new ExportProblem("DUPLICATE_QUERY_ID", `${quoted(twice.file)} answers what another file answers`);
  const parser = createParser();
  const approved = [];
  for (const { id, file } of answers) {
    const entry = catalog.catalog.entries.find((candidate) => candidate.id === id);
    if (entry === void 0)
      throw new ExportProblem(
        "UNKNOWN_QUERY_ID",
        `${quoted(file)} answers ${quoted(id)}, which is not in the catalog`
      );
    const database = entry.governed_surface.split(".")[0] ?? "";
    approved.push(...await approve({ ids: [id], purpose, catalog, database }, parser));
  }
  return approved;
}
async function assembleAnswers(plan, effects) {
  const started = effects.now().getTime();
  try {
    const answers = readAnswerFiles(plan.answers, started).toSorted((a, b) => a.id < b.id ? -1 : 1);
    const approved = await approveAll(answers, plan);
    const times = answers.map(({ observedAt }) => observedAt).toSorted((a, b) => Date.parse(a) - Date.parse(b));
    const sourceRevision = "operator:STATED_BY_OPERATOR;snapshot:NOT_EVIDENCED";
    const packet = startPacket({ observedAt: times[0] ?? "", sourceRevision }, effects.spool);
    const items = [];
    for (const [index, { entry }] of approved.entries()) {
      const answer = answers[index];
      if (answer === void 0) continue;
      const read2 = toGatewayPayload(entry, readAnswer(answer.result, plan.mapping), plan.mapping);
      if (read2.completeness === "ERROR")
        throw new ExportProblem(
          "ANSWER_REFUSED",
          `${quoted(answer.file)}: ${read2.problem ?? ""}; tki explain says what it means`
        );
      const result = { entry, viewFingerprints: {}, gateway: gatewayItem(STATED_BY_OPERATOR), ...read2 };
      const added = packet.add(result, { observedAt: answer.observedAt, sourceRevision });
      items.push(withProblem(toSummary(added, false, 0), entry, read2.problem));
    }
    if (effects.signal?.aborted === true)
      throw new ExportProblem("INTERRUPTED", "the assembly was stopped; nothing was written");
    const packetId = toPacketId(effects);
    const { digest, manifestHash } = packet.end({
      packetId,
      catalogDigest: plan.catalog.digest,
      gateway: STATED_BY_OPERATOR,
      exporter: { stated_by: plan.exporter, program: PROGRAM, answers: STATED_BY_OPERATOR, ...notEvidenced },
      purpose: plan.purpose
    });
    return {
      kind: "exported",
      packetId,
      digest,
      manifestHash,
      complete: isComplete(items),
      items,
      notes: [...toNotes(approved.map(({ entry }) => entry)), ...toProblemNotes(items), NOT_READ],
      milliseconds: effects.now().getTime() - started
    };
  } catch (error) {
    return toBlocked(error, false, effects.now().getTime() - started);
  }
}
var NOT_READ = "STATED_BY_OPERATOR: nothing here read these answers or their times; they never equal what an export has read";
export {
  assembleAnswers
};
