import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/readiness/stated.ts
var statedExplanations = {
  STATED_AS_REVIEWED: {
    means: "The packet states what the review saw. It closes nothing: a statement is no lawful path.",
    next: "Nothing follows from it here; the constants stay, and the operator or the owner decides."
  },
  STATED_OTHERWISE: {
    means: "The packet states something else than the review saw. No constant changes by that.",
    next: "Ask its exporter whether the surface changed or the packet is not theirs."
  }
};
var notEvidenced = (detail) => ({
  state: "NOT_EVIDENCED",
  detail,
  contradicts: false
});
var asReviewed = (detail) => ({
  state: "STATED_AS_REVIEWED",
  detail,
  contradicts: false
});
var otherwise = (detail, contradicts) => ({
  state: "STATED_OTHERWISE",
  detail,
  contradicts
});
var never = (why) => () => notEvidenced(why);
function rowsOf(answers, id, columns) {
  const answer = answers.get(id);
  if (answer === void 0) return notEvidenced(`${id} is not in this packet`);
  switch (answer.kind) {
    case "rows":
      return answer.rows.every((row) => columns.every((column) => row.has(column))) ? answer.rows : notEvidenced(`${id} has other columns here than ${columns.join(", ")}`);
    case "nothing":
      return notEvidenced(`${id} states nothing (${answer.why})`);
    case "count":
      return notEvidenced(`${id} is a count, not a list`);
  }
}
var isStated = (found) => "state" in found;
function countOf(answers, id) {
  const answer = answers.get(id);
  return answer?.kind === "count" ? answer.value : null;
}
var rowsWhere = (rows, column, value) => rows.filter((row) => row.get(column) === value);
var among = (rows) => `among the ${rows.length} of that list, as of the export`;
var registrars = (_code, answers) => {
  const rows = rowsOf(answers, "rows/dot_tools.on_deploy", ["code", "trigger_type", "last_executed"]);
  if (isStated(rows)) return rows;
  const registrar = rowsWhere(rows, "code", "DOT-REGISTER").length;
  const onDeploy = rowsWhere(rows, "trigger_type", "on-deploy").length;
  const executed = rows.filter((row) => row.get("last_executed") !== null).length;
  const detail = `${rows.length} registrar rows, ${registrar} of them DOT-REGISTER; ${onDeploy} on-deploy; ${executed} with a last execution`;
  return registrar === 1 && onDeploy === rows.length && executed === 0 ? asReviewed(detail) : otherwise(detail, false);
};
var flows = (_code, answers) => {
  const rows = rowsOf(answers, "rows/directus_flows", ["name"]);
  if (isStated(rows)) return rows;
  const names = rows.map((row) => row.get("name") ?? "");
  const syncs = names.filter((name) => name.startsWith("[DOT-REG]") && name.endsWith("-> AD"));
  const others = names.filter((name) => !syncs.includes(name) && /^$|regist|creat|dot-reg/i.test(name));
  const detail = `${rows.length} flows; ${syncs.length} named [DOT-REG] as syncs; ${others.length} others without a name, or named like a creator or registrar (by name only)`;
  return syncs.length > 0 && others.length === 0 ? asReviewed(detail) : otherwise(detail, false);
};
var gates = (_code, answers) => {
  const rows = rowsOf(answers, "rows/dot_agent_api_gate", [
    "execute_enabled",
    "real_run_enabled",
    "dry_run_only"
  ]);
  if (isStated(rows)) return rows;
  if (rows.length === 0) return notEvidenced("the list of gates is empty");
  const dry = rows.filter(
    (row) => row.get("execute_enabled") === "f" && row.get("real_run_enabled") === "f" && row.get("dry_run_only") === "t"
  ).length;
  const detail = `${dry} of ${rows.length} gate rows with execute_enabled f, real_run_enabled f, dry_run_only t`;
  return dry === rows.length ? asReviewed(detail) : otherwise(detail, true);
};
var reviewedFigures = {
  "count/dot_tools": "309",
  "count/dot_agent_api_contract": "2",
  "count/table_registry": "21",
  "count/dot_agent_api_contract.DOT_C1_VOCAB_BUILD": "0"
};
var figures = (_code, answers) => {
  const found = Object.entries(reviewedFigures).map(
    ([id, expected]) => [id, expected, countOf(answers, id)]
  );
  const detail = `${found.map(([id, , value]) => `${id} ${value ?? "NOT_EVIDENCED"}`).join(", ")}; one packet is one moment, so before == after is NOT_EVIDENCED`;
  const c1 = countOf(answers, "count/dot_agent_api_contract.DOT_C1_VOCAB_BUILD");
  if (found.some(([, expected, value]) => value !== null && value !== expected)) {
    return otherwise(detail, c1 !== null && c1 !== "0");
  }
  return found.some(([, , value]) => value === null) ? notEvidenced(detail) : asReviewed(detail);
};
var NO_PERMISSION = "a row is no registration and no permission";
var toolRow = (code, answers) => {
  const counted = code === "DOT_C1_VOCAB_BUILD" ? countOf(answers, "count/dot_tools.DOT_C1_VOCAB_BUILD") : null;
  if (counted !== null && counted !== "0")
    return otherwise(`${counted} registry rows counted for ${code}; ${NO_PERMISSION}`, true);
  const rows = rowsOf(answers, "rows/dot_tools", ["code", "last_executed"]);
  if (isStated(rows)) return rows;
  const own = rowsWhere(rows, "code", code);
  const executed = own.filter((row) => row.get("last_executed") !== null).length;
  if (executed > 0)
    return otherwise(`${executed} registry row for ${code} with a last execution; ${NO_PERMISSION}`, true);
  const detail = own.length === 0 ? `no registry row for ${code} ${among(rows)}` : `${own.length} registry row for ${code}; ${NO_PERMISSION}`;
  if (code !== "DOT_C1_VOCAB_BUILD") return notEvidenced(`${detail}; the review says nothing of it`);
  return own.length === 0 ? asReviewed(detail) : otherwise(detail, true);
};
var contractRow = (code, answers) => {
  const rows = rowsOf(answers, "rows/dot_agent_api_contract", ["dot_code"]);
  if (isStated(rows)) return rows;
  const own = rowsWhere(rows, "dot_code", code).length;
  const detail = own === 0 ? `no contract row for ${code} ${among(rows)}` : `${own} contract row for ${code}; ${NO_PERMISSION}`;
  const seen = { DOT_C1_VOCAB_BUILD: 0, DOT_KG_EXPLAIN: 1 }[code];
  return own === seen ? asReviewed(detail) : otherwise(detail, code === "DOT_C1_VOCAB_BUILD");
};
var dryModes = (code, answers) => {
  const rows = rowsOf(answers, "rows/dot_agent_api_contract", ["dot_code", "modes", "dry_run"]);
  if (isStated(rows)) return rows;
  const own = rowsWhere(rows, "dot_code", code);
  if (own.length === 0) return notEvidenced(`no contract row for ${code} ${among(rows)}, so no mode either`);
  const dry = own.filter((row) => {
    const modes = (row.get("modes") ?? "").split(",");
    return row.get("dry_run") === "t" && modes.every((mode) => mode === "PLAN_ONLY" || mode === "DRY_RUN");
  }).length;
  const detail = `${dry} of ${own.length} contract rows for ${code} name PLAN_ONLY and DRY_RUN alone`;
  return dry === own.length && code !== "DOT_C1_VOCAB_BUILD" ? asReviewed(detail) : otherwise(detail, true);
};

// src/readiness/evidence-table.ts
var liveCall = never("a live call: nothing here calls");
var source = never("the source of a function: no governed surface has it");
var evidenceTable = [
  {
    id: "E1",
    probe: "secrets listed, no value read",
    review: "credentials are not what is absent",
    read: never("a secret manager: nothing here asks one")
  },
  {
    id: "E2",
    probe: "registrar rows of dot_tools",
    review: "the registrar is an on-deploy command line",
    read: registrars
  },
  {
    id: "E3",
    probe: "list of tools within reach",
    review: "no channel that executes",
    read: never("a list of tools: nothing here asks for one")
  },
  {
    id: "E4",
    probe: "source of the dispatcher function",
    review: "the dispatcher neither registers nor executes",
    read: source
  },
  {
    id: "E5",
    probe: "scan of functions for a write to the contracts",
    review: "no governed registrar function",
    read: source
  },
  {
    id: "E6",
    probe: "directus_flows",
    review: "no registrar that credentials could trigger",
    read: flows
  },
  {
    id: "E7",
    probe: "gates of the route",
    review: "the route is in dry-run-only posture",
    read: gates
  },
  {
    id: "E8",
    probe: "dispatch of DOT_KG_EXPLAIN as PLAN_ONLY",
    review: "the governed route is live",
    read: liveCall
  },
  {
    id: "E9",
    probe: "dispatch of DOT_C1_VOCAB_BUILD",
    review: "refused: C1 cannot be dispatched",
    read: liveCall
  },
  {
    id: "E10",
    probe: "dispatch with bad inputs",
    review: "all refused: the route fails closed",
    read: liveCall
  },
  {
    id: "E11",
    probe: "creation of a row in the vocabulary",
    review: "denied: no governed write route",
    read: liveCall
  },
  {
    id: "E12",
    probe: "guards in the database",
    review: "manual writes are blocked by design",
    read: never("triggers and functions: no governed surface has them")
  },
  {
    id: "E13",
    probe: "dot_tools, contracts, table_registry, C1, before and after",
    review: "309, 2, 21 and 0, twice: nothing was changed",
    read: figures
  },
  {
    id: "E14",
    probe: "container of the executor",
    review: "it serves DOT_KG_EXPLAIN only: no C1 endpoint",
    read: never("a container: nothing here looks at one")
  }
];

// src/readiness/prerequisites.ts
var noSurface = never("no governed surface shows it");
var liveCall2 = never("a live call: nothing here calls");
var prerequisites = [
  {
    id: "G01",
    what: "a governed channel in which the registrar may be run",
    closed_by: "operator",
    basis: ["E3", "E6"],
    read: never("a list of tools: nothing here asks for one")
  },
  {
    id: "G02",
    what: "the registrar pipeline, run by the operator",
    closed_by: "operator",
    basis: ["E2"],
    read: registrars
  },
  {
    id: "G03",
    what: "the code registered as a tool",
    closed_by: "operator",
    basis: ["E13"],
    read: toolRow
  },
  {
    id: "G04",
    what: "an agent-api contract for the code",
    closed_by: "operator",
    basis: ["E9", "E13"],
    read: contractRow
  },
  {
    id: "G05",
    what: "that contract brought by the governed registrar, not by a manual write",
    closed_by: "operator",
    basis: ["E5", "E11", "E12"],
    read: never("a row says nothing about how it came to be there")
  },
  {
    id: "G06",
    what: "its identity, inputs and exit meanings sealed as a Call Contract",
    closed_by: "owner",
    basis: [],
    read: never("a seal is an act of the owner, and no packet carries one")
  },
  {
    id: "G07",
    what: "its permitted modes limited to dry ones",
    closed_by: "operator",
    basis: ["E7"],
    read: dryModes
  },
  {
    id: "G08",
    what: "an executor endpoint for the code, deployed",
    closed_by: "operator",
    basis: ["E14"],
    read: never("a container: nothing here looks at one")
  },
  {
    id: "G09",
    what: "that endpoint shown to change nothing",
    closed_by: "operator",
    basis: ["E14"],
    read: never("a run: nothing here runs one")
  },
  {
    id: "G10",
    what: "the dispatcher accepting the code as PLAN_ONLY",
    closed_by: "operator",
    basis: ["E8", "E9"],
    read: liveCall2
  },
  {
    id: "G11",
    what: "a grant for the code, minted",
    closed_by: "operator",
    basis: [],
    read: noSurface
  },
  {
    id: "G12",
    what: "an audit ledger that takes the call",
    closed_by: "owner",
    basis: [],
    read: noSurface
  },
  {
    id: "G13",
    what: "the same figures before and after",
    closed_by: "operator",
    basis: ["E13"],
    read: never("one packet is one moment: it has no before and after")
  },
  {
    id: "G14",
    what: "REGISTRATION_HOLD lifted after review",
    closed_by: "owner",
    basis: [],
    read: never("a constant of this release")
  }
];
var inPlace = [
  { id: "I1", what: "gates that allow dry runs only", basis: ["E7"], read: gates },
  {
    id: "I2",
    what: "a live dispatcher route that fails closed",
    basis: ["E4", "E8"],
    read: liveCall2
  },
  { id: "I3", what: "a plan that reuses before it builds", basis: [], read: noSurface },
  { id: "I4", what: "bad inputs shown to be refused", basis: ["E10"], read: liveCall2 }
];

export {
  statedExplanations,
  notEvidenced,
  asReviewed,
  otherwise,
  reviewedFigures,
  evidenceTable,
  prerequisites,
  inPlace
};
