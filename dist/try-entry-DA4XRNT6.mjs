import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  readTextFacts
} from "./chunk-D6ZKGZYW.mjs";
import "./chunk-GWUGBS2X.mjs";
import {
  askEntry,
  nearWords,
  readGoverned
} from "./chunk-6AU3THF4.mjs";
import "./chunk-VI3NSWBG.mjs";
import {
  approve,
  toPayload,
  withRemarks
} from "./chunk-7JYR2T3C.mjs";
import {
  toWords,
  whyItemFailed
} from "./chunk-3P2XP5O7.mjs";
import "./chunk-RW6S4LQA.mjs";
import {
  toBlocked
} from "./chunk-IGJ4UF5Y.mjs";
import "./chunk-QEG4QM7R.mjs";
import {
  toPlace
} from "./chunk-NLUGCIAZ.mjs";
import "./chunk-H3EB3DWX.mjs";
import {
  refuseEnvironment
} from "./chunk-AMWFY7NC.mjs";
import "./chunk-IGOVUKX4.mjs";
import "./chunk-YULNY3YA.mjs";
import {
  createParser
} from "./chunk-3R5QOTJH.mjs";
import {
  ExportProblem
} from "./chunk-Z4RQ2R3K.mjs";
import {
  ITEM_LIMIT_BYTES,
  ROW_LIMIT,
  UNREVIEWED,
  unreviewedMembers
} from "./chunk-JDNDBO6H.mjs";
import "./chunk-PNNCTF7Q.mjs";

// src/export/try-entry.ts
function asIfWritten(entry) {
  const write = (text) => text.replace(new RegExp(UNREVIEWED, "gi"), "written");
  const { purpose, notes, live_run_evidence, count_discipline: discipline } = entry;
  return {
    ...entry,
    ...purpose === void 0 ? {} : { purpose: write(purpose) },
    ...notes === void 0 ? {} : { notes: write(notes) },
    live_run_evidence: write(live_run_evidence),
    ...discipline === void 0 ? {} : {
      count_discipline: {
        ...discipline,
        confidence: write(discipline.confidence),
        denominator: write(discipline.denominator),
        match_key: write(discipline.match_key),
        population: write(discipline.population)
      }
    }
  };
}
function withoutUnreviewed(loaded, id) {
  const entries = loaded.catalog.entries.map((entry) => entry.id === id ? asIfWritten(entry) : entry);
  return { ...loaded, catalog: { ...loaded.catalog, entries } };
}
async function tryEntry(plan, effects) {
  const started = effects.now().getTime();
  let executed = false;
  try {
    const parser = createParser();
    const query = { ...plan, ids: [plan.id], catalog: withoutUnreviewed(plan.catalog, plan.id) };
    const [item] = await approve(query, parser);
    if (item === void 0)
      throw new ExportProblem("UNKNOWN_QUERY_ID", "a document has no query to try; tki export reads it");
    refuseEnvironment(effects.env);
    const { uid, signal } = effects;
    const now = () => effects.now();
    const onConnected = () => {
      executed = true;
    };
    const session = { now, uid, signal, sessionName: "tki-catalog-try", onConnected };
    const { read } = await readGoverned(
      plan,
      [item],
      parser,
      session,
      (governed) => tryInside(plan, parser, now, governed)
    );
    return read;
  } catch (error) {
    const blocked = toBlocked(error, executed, effects.now().getTime() - started);
    if (blocked.kind === "blocked") return blocked;
    throw error;
  }
}
async function tryInside(plan, parser, now, { session, reach, prepared, atStart }) {
  const [{ item, viewFingerprints }] = prepared;
  const { entry, decision } = item;
  const estimate = toEstimate(await session.explain(entry.sql));
  await session.command("ROLLBACK TO SAVEPOINT item", "ROLLBACK");
  session.guard.takeRemarks();
  const begun = now().getTime();
  const answer = await askEntry(session, entry);
  const milliseconds = now().getTime() - begun;
  const result = withRemarks(entry, toPayload(entry, answer), session.guard.takeRemarks());
  const reached = /* @__PURE__ */ new Set();
  for (const relation of decision.relations)
    for (const name of (await reach.check(relation, decision.calls)).relations) reached.add(name);
  const obstacles = [
    ...unreviewedObstacle(plan),
    ...driftObstacles(entry, viewFingerprints),
    ...atStart.count === 0 ? [] : [{ code: "SERVER_WARNED", hint: `${toWords(atStart)} before the first statement` }],
    ...await answerObstacles(item, answer, result, reach, parser)
  ];
  const { completeness, sqlstate = null, payload } = result;
  return {
    kind: "tried",
    id: entry.id,
    columns: answer.kind === "rows" ? answer.columns.map(({ name }) => name) : [...entry.columns],
    rows: payload.kind === "rows" ? payload.rows : payload.kind === "count" ? [[payload.value]] : [],
    completeness,
    sqlstate,
    plan: estimate,
    milliseconds,
    relations: decision.relations,
    reached: [...reached].sort(),
    mayCall: decision.calls,
    viewFingerprints,
    obstacles
  };
}
function toEstimate(answer) {
  const line = answer.kind === "rows" ? answer.rows[0]?.[0] : void 0;
  const found = /\(cost=\d{1,20}\.\d\d\.\.(\d{1,20}\.\d\d) rows=(\d{1,20}) width=\d{1,20}\)$/.exec(
    line ?? ""
  );
  return found === null ? null : { cost: found[1] ?? "", rows: found[2] ?? "" };
}
function unreviewedObstacle({ catalog, id }) {
  const entry = catalog.catalog.entries.find((candidate) => candidate.id === id);
  const open = entry === void 0 ? [] : unreviewedMembers(entry);
  if (open.length === 0) return [];
  const hint = `${open.join(", ")} still say UNREVIEWED: a human writes them, and nothing is exported before`;
  return [{ code: "UNREVIEWED", hint }];
}
function driftObstacles({ view_fingerprints: pinned }, found) {
  const names = [.../* @__PURE__ */ new Set([...Object.keys(pinned), ...Object.keys(found)])].sort();
  return names.filter((name) => pinned[name] !== found[name]).map((name) => ({
    code: "VIEW_DRIFT",
    hint: `${name} is pinned as ${pinned[name] ?? "nothing"} and found as ${found[name] ?? "no view"}; read its definition, then pin it in view_fingerprints`
  }));
}
async function answerObstacles({ entry, decision }, answer, result, reach, parser) {
  const { completeness, sqlstate, remarks } = result;
  if (remarks !== void 0)
    return [
      { code: "SERVER_WARNED", hint: `${toWords(remarks)} while it was read; its rows would be left out` }
    ];
  switch (completeness) {
    case "COMPLETE":
    case "EMPTY":
      return [];
    case "TRUNCATED":
      return [
        {
          code: "TRUNCATED",
          hint: `${String(ROW_LIMIT)} rows or ${String(ITEM_LIMIT_BYTES)} bytes are met; narrow it with WHERE, or count`
        }
      ];
    case "TIMEOUT":
      return [{ code: "TIMEOUT", hint: "five seconds were over; narrow it, or have the owner add an index" }];
    case "ERROR":
      break;
  }
  if (sqlstate === "42703") {
    const missing = await missingColumns(entry, decision.relations, reach, parser);
    if (missing.length > 0) return missing;
  }
  if (sqlstate !== void 0)
    return [
      { code: `ERROR ${sqlstate}`, hint: whyItemFailed(sqlstate, entry.columns) ?? "look up the SQLSTATE" }
    ];
  const names = answer.kind === "rows" ? answer.columns.map(({ name }) => JSON.stringify(name)) : [];
  return [
    {
      code: "COLUMNS_DIFFER",
      hint: `the answer has ${names.join(", ")}, and columns of the entry says ${JSON.stringify(entry.columns)}`
    }
  ];
}
async function missingColumns(entry, relations, reach, parser) {
  const parsed = await parser.parse(entry.sql);
  const tree = parsed.kind === "parsed" ? parsed.statements[0]?.tree : void 0;
  const { columns, given } = readTextFacts(tree);
  const known = relations.flatMap((relation) => reach.columnsOf(relation));
  return columns.filter(({ name }) => !known.includes(name) && !given.has(name)).map(({ name, offset }) => ({
    code: "COLUMN_MISSING",
    hint: `${toPlace(entry.sql, offset)}: ${JSON.stringify(name)} is no column of ${relations.join(", ")}${nearWords(name, known)}`
  }));
}
export {
  tryEntry,
  withoutUnreviewed
};
