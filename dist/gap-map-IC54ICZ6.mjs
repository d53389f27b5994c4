import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  codes,
  isCode
} from "./chunk-XYQQ6KRD.mjs";
import {
  asReviewed,
  evidenceTable,
  inPlace,
  notEvidenced,
  otherwise,
  prerequisites,
  reviewedFigures
} from "./chunk-LOR5QZBW.mjs";
import {
  isRecord,
  judgePacket,
  member,
  recordMember,
  textMember
} from "./chunk-2WQ7G7Z7.mjs";
import {
  labelled
} from "./chunk-OMGBN7JT.mjs";
import {
  jsonOutput,
  parseDigest,
  parseMaxAge,
  readBytes,
  usageError
} from "./chunk-M7HQODDK.mjs";
import "./chunk-PPALQQEM.mjs";
import {
  encodeTerminal,
  encodeTerminalName
} from "./chunk-3KTREIEY.mjs";
import "./chunk-3JJ4TNPV.mjs";
import {
  MAX_AGE_LIMIT_SECONDS,
  exitCodeOf,
  loadCatalog,
  notAttested,
  quoted,
  sha256
} from "./chunk-JDNDBO6H.mjs";
import "./chunk-PNNCTF7Q.mjs";

// src/cli/commands/gap-map.ts
var { resolve } = require("node:path");

// src/readiness/answers.ts
function toAnswers(bytes, report) {
  const answers = /* @__PURE__ */ new Map();
  if (report.items.length === 0) return answers;
  const packet = JSON.parse(Buffer.from(bytes).toString("utf8"));
  const items = isRecord(packet) ? member(packet, "items") : void 0;
  if (!Array.isArray(items)) return answers;
  for (const judged of report.items) {
    const item = items[judged.position];
    const source = isRecord(item) ? recordMember(item, "source_metadata") : null;
    const id = textMember(source, "named_query_id_or_kb_path");
    if (id === null || !isRecord(item)) continue;
    answers.set(
      id,
      answers.has(id) ? { kind: "nothing", why: "answered more than once" } : toAnswer(item, judged)
    );
  }
  return answers;
}
function toAnswer(item, judged) {
  if (judged.availability !== "usable") {
    const reasons = [...new Set(judged.findings.map(({ reason }) => reason))].join(", ");
    return { kind: "nothing", why: `${judged.availability.replace("_", " ")}: ${reasons}` };
  }
  if (judged.completeness !== "COMPLETE")
    return { kind: "nothing", why: "it does not say that it is COMPLETE" };
  const payload = recordMember(item, "payload") ?? {};
  const value = member(payload, "value");
  if (typeof value === "string") return { kind: "count", value };
  const columns = member(payload, "columns");
  const rows = member(payload, "rows");
  return {
    kind: "rows",
    rows: rows.map((cells) => new Map(columns.map((name, at) => [name, cells[at] ?? null])))
  };
}

// src/readiness/before-after.ts
function whyNotComparable(before, after) {
  if (before.answers === null) return "the packet of --before was not accepted";
  if (after.answers === null) return "the packet was not accepted";
  if (before.report.packet.digest === after.report.packet.digest)
    return "both are the same packet, and one packet is one moment";
  if (before.catalog === null || after.catalog === null) return "one of them names no catalog";
  if (before.catalog !== after.catalog) return "they were exported with different catalogs";
  const [first, then] = [before, after].map(({ report }) => Date.parse(report.packet.packet_as_of ?? ""));
  if (!((first ?? NaN) < (then ?? NaN))) return "the packet of --before is not the earlier one";
  return void 0;
}
function itemOf({ report }, id) {
  return report.items.find((item) => item.named_query_id_or_kb_path === id);
}
function valueOf({ answers }, id) {
  const answer = answers?.get(id);
  return answer?.kind === "count" ? answer.value : null;
}
var describedBy = ["surface", "denominator", "match_key", "population", "query", "confidence"];
function toPair(before, after, id) {
  const [was, is] = [valueOf(before, id), valueOf(after, id)];
  const [first, then] = [itemOf(before, id), itemOf(after, id)];
  const pair = { id, before: was, after: is };
  if (was === null || is === null) return { ...pair, denominator: null, relation: "not evidenced" };
  const counted = first?.count ?? null;
  const sameWay = counted !== null && first?.governed_surface === then?.governed_surface && describedBy.every((name) => counted[name] === then?.count?.[name]);
  if (!sameWay) return { ...pair, denominator: null, relation: "not comparable" };
  return { ...pair, denominator: counted.denominator, relation: was === is ? "same" : "changed" };
}
function toBeforeAfter(before, after) {
  const figures = Object.keys(reviewedFigures).map((id) => toPair(before, after, id));
  const times = {
    before_as_of: before.report.packet.packet_as_of,
    after_as_of: after.report.packet.packet_as_of
  };
  const why = whyNotComparable(before, after);
  if (why !== void 0) {
    const none = figures.map((pair) => ({ ...pair, denominator: null, relation: "not comparable" }));
    return { state: "NOT_COMPARABLE", why, ...times, figures: none };
  }
  const has = (relation) => figures.some((pair) => pair.relation === relation);
  if (has("not comparable"))
    return {
      state: "NOT_COMPARABLE",
      why: "a figure was counted over another surface or population",
      ...times,
      figures
    };
  if (has("changed")) return { state: "CHANGED", why: "a figure is another one", ...times, figures };
  if (has("not evidenced"))
    return { state: "NOT_EVIDENCED", why: "a figure is missing in one of them", ...times, figures };
  return {
    state: "SAME",
    why: "each figure is the same at both moments; what was done and undone between them is not seen",
    ...times,
    figures
  };
}
var toWords = ({ id, before, after, denominator, relation }) => {
  const sign = { same: "==", changed: "!=", "not comparable": "beside", "not evidenced": "beside" }[relation];
  const of = denominator === null ? relation : `denominator: ${denominator}`;
  return `${id} ${before ?? "NOT_EVIDENCED"} ${sign} ${after ?? "NOT_EVIDENCED"} (${of})`;
};
function statedOfTwo(compared) {
  const detail = `${compared.state}: ${compared.why}; ${compared.figures.map(toWords).join(", ")}`;
  const c1 = compared.figures.find(({ id }) => id === "count/dot_agent_api_contract.DOT_C1_VOCAB_BUILD");
  const contradicts = [c1?.before, c1?.after].some((value) => value != null && value !== "0");
  switch (compared.state) {
    case "NOT_COMPARABLE":
    case "NOT_EVIDENCED":
      return { ...notEvidenced(detail), contradicts };
    case "CHANGED":
      return otherwise(detail, contradicts);
    case "SAME":
      return compared.figures.every(
        ({ id, after }) => reviewedFigures[id] === after
      ) ? asReviewed(detail) : otherwise(detail, contradicts);
  }
}

// src/readiness/gap-map.ts
var noSandbox = { ...notAttested, reason: "a map is made without a sandbox" };
function judge(input) {
  const { packet, catalogText, clock, maxAgeSeconds, expectedPacket, expectedCatalog } = input;
  const nonce = "0".repeat(32);
  const instructions = {
    schema: "tki-go/v1",
    nonce,
    caller_nonce: null,
    run: nonce.slice(0, 16),
    clock,
    as_of: null,
    max_age_seconds: maxAgeSeconds,
    packet_digest: sha256(packet),
    expected_packet_digest: expectedPacket,
    catalog_digest: sha256(catalogText),
    expected_catalog_digest: expectedCatalog,
    claims_digest: null,
    previous_digest: null,
    attestation: noSandbox,
    matrix: {}
  };
  return judgePacket({
    packet: { size: packet.length, read: (offset, length) => packet.subarray(offset, offset + length) },
    catalogText,
    claims: null,
    previous: null,
    instructions,
    proceed: { schema: "tki-release/v1", nonce, removed_programs: [] },
    selfCheck: { confirmed: false, checks: [] }
  });
}
function toMoment(input, packet, expectedPacket) {
  const report = judge({ ...input, packet, expectedPacket });
  const answers = report.verdict === "BLOCKED" ? null : toAnswers(packet, report);
  return { report, answers, catalog: answers === null ? null : catalogOf(packet) };
}
function catalogOf(packet) {
  const value = JSON.parse(Buffer.from(packet).toString("utf8"));
  const extension = isRecord(value) ? recordMember(value, "tki") : null;
  return textMember(recordMember(extension, "catalog"), "digest");
}
function exitCodeFor(report, stated2) {
  const code = exitCodeOf(report.verdict);
  if (code === 3) return 3;
  return code === 4 || stated2.some(({ contradicts }) => contradicts) ? 4 : 2;
}
function toGapMap(input) {
  const { code } = input;
  const after = toMoment(input, input.packet, input.expectedPacket);
  const { report, answers } = after;
  const before = input.before === void 0 ? null : toMoment({ ...input, maxAgeSeconds: MAX_AGE_LIMIT_SECONDS }, input.before, null);
  const compared = before === null ? null : toBeforeAfter(before, after);
  const all = [];
  const cell2 = (read) => {
    const stated2 = answers === null ? notEvidenced("the packet was not accepted") : read(code, answers);
    all.push(stated2);
    return { state: stated2.state, detail: stated2.detail };
  };
  const lines = {
    evidence: evidenceTable.map(({ id, probe, review, read }) => ({
      id,
      what: probe,
      review,
      this_packet: cell2(id === "E13" && compared !== null ? () => statedOfTwo(compared) : read)
    })),
    in_place: inPlace.map(({ id, what, basis, read }) => ({ id, what, basis, this_packet: cell2(read) })),
    prerequisites: prerequisites.map(({ id, what, closed_by, basis, read }) => ({
      id,
      what,
      closed_by,
      basis,
      closable_from_here: "NO",
      this_packet: cell2(read)
    }))
  };
  return {
    code,
    may_gate: false,
    decision_effect: "NONE",
    constants: codes[code],
    conclusion: { prerequisites: 14, closable_from_here: 0, dispatches: "NOTHING" },
    packet: {
      digest: report.packet.digest,
      verdict: report.verdict,
      reasons: [
        ...new Set(
          [...report.findings, ...report.items.flatMap(({ findings }) => findings)].map((f) => f.reason)
        )
      ],
      integrity: report.integrity,
      origin: report.origin,
      catalog: report.catalog.digest,
      catalog_authority: report.catalog_authority,
      judged: "outside of any sandbox, for this map alone; the map is no report"
    },
    ...lines,
    before_after: compared === null || before === null ? null : { ...compared, before_digest: before.report.packet.digest },
    exit_code: exitCodeFor(report, all)
  };
}

// src/cli/commands/gap-map.ts
var GAP_MAP_PACKET_LIMIT_BYTES = 32 * 1024 * 1024;
var NOT_JUDGED = "NOT JUDGED: no --max-age was given, so evidence up to ten years old counts as new here";
var MEANS = {
  2: "nothing contradicts a constant, and most of the evidence is beyond any packet",
  3: "the packet, or an item in it, was refused",
  4: "the packet states the opposite of a constant, or an item breaks a rule; the constants stay"
};
function cell(id, what, lines) {
  const below = lines.map((line) => `       ${encodeTerminal(line)}
`);
  return `${id.padEnd(4)} ${encodeTerminal(what)}
${below.join("")}`;
}
var stated = ({ state, detail }) => `this packet: ${state} (${detail})`;
function showConstants({ code, constants, conclusion }) {
  return [
    labelled("code", [code]),
    labelled("constants", [
      `executed ${constants.executed}`,
      `registered ${constants.registered}`,
      `ready for prod ${constants.ready_for_prod}`,
      `REGISTRATION_HOLD ${constants.REGISTRATION_HOLD}`,
      `CAN_PROCEED=${constants.CAN_PROCEED}`,
      constants.basis,
      "No packet, flag or variable changes these."
    ]),
    labelled("conclusion", [
      `${conclusion.prerequisites} prerequisites, ${conclusion.closable_from_here} of them can be closed from here`,
      constants.next,
      "This map dispatches nothing, and authorizes nothing."
    ])
  ].join("");
}
function showBeforeAfter(compared) {
  return labelled("before, after", [
    `${compared.state}: ${compared.why}`,
    `before ${compared.before_digest ?? "no digest"}, as of ${encodeTerminalName(compared.before_as_of ?? "no time")}`,
    `after as of ${encodeTerminalName(compared.after_as_of ?? "no time")}`,
    ...compared.figures.map(
      ({ id, before, after, denominator, relation }) => `${id}: ${before ?? "NOT_EVIDENCED"}, then ${after ?? "NOT_EVIDENCED"}: ${relation}${denominator === null ? "" : `; denominator ${encodeTerminalName(denominator)}`}`
    ),
    "The constants stay constants, whatever is shown here."
  ]);
}
function show(map, age) {
  const { packet } = map;
  return [
    showConstants(map),
    labelled("packet", [
      packet.digest ?? "no digest: it could not be read",
      `verdict ${packet.verdict}${packet.reasons.length > 0 ? ` (${packet.reasons.join(", ")})` : ""}`,
      `integrity ${packet.integrity}, origin ${packet.origin}; judged ${packet.judged}`,
      `catalog ${packet.catalog}, UNSEALED, authority ${packet.catalog_authority}: an id means what this catalog says`,
      `age: ${age}`
    ]),
    map.before_after === null ? "" : showBeforeAfter(map.before_after),
    "\nEvidence of the review of 2026-06-22, and what this packet states of it:\n",
    ...map.evidence.map((row) => cell(row.id, row.what, [`review: ${row.review}`, stated(row.this_packet)])),
    "\nIn place already, as the review says; not asserted here:\n",
    ...map.in_place.map((row) => cell(row.id, row.what, [stated(row.this_packet)])),
    "\nPrerequisites (RECONSTRUCTED; the source gives their number only). None can be closed from here:\n",
    ...map.prerequisites.map(
      (row) => cell(row.id, row.what, [`closed by: ${row.closed_by}`, stated(row.this_packet)])
    ),
    "\n",
    labelled("exit code", [`${map.exit_code}: ${MEANS[map.exit_code]}`])
  ].join("");
}
function toJson({ constants, may_gate: _constant, ...map }, age) {
  const { REGISTRATION_HOLD, CAN_PROCEED, ...others } = constants;
  return jsonOutput("gap-map", {
    ...map,
    constants: { ...others, registration_hold: REGISTRATION_HOLD, can_proceed: CAN_PROCEED },
    age
  });
}
function gapMap(asked, options, io) {
  if (!isCode(asked)) {
    throw usageError(
      "CODE_WITHOUT_MAP",
      `${quoted(asked)} is not a code that a source document reviews`,
      `There is a map for ${Object.keys(codes).join(" and ")}, and for no other: the 15 candidates are not authorized.`
    );
  }
  if (options.packet === void 0) {
    throw usageError(
      "PACKET_MISSING",
      "--packet is required",
      "`tki export` writes one from the rows/ and count/ queries that `tki catalog list` shows."
    );
  }
  const maxAge = options.maxAge === void 0 ? null : parseMaxAge(options.maxAge);
  const expectedPacket = parseDigest("--expect-packet", options.expectPacket);
  const expectedCatalog = parseDigest("--expect-catalog", options.expectCatalog);
  const catalog = loadCatalog(options.catalog ?? resolve(io.dist, "../catalog"));
  const map = toGapMap({
    code: asked,
    packet: readBytes("the packet", options.packet, GAP_MAP_PACKET_LIMIT_BYTES),
    catalogText: Buffer.from(catalog.text),
    clock: io.now().toISOString(),
    ...options.before === void 0 ? {} : { before: readBytes("the packet of --before", options.before, GAP_MAP_PACKET_LIMIT_BYTES) },
    maxAgeSeconds: maxAge ?? MAX_AGE_LIMIT_SECONDS,
    expectedPacket,
    expectedCatalog
  });
  const age = maxAge === null ? NOT_JUDGED : `judged against ${options.maxAge}`;
  io.stdout(options.json === true ? toJson(map, age) : show(map, age));
  io.exit(map.exit_code);
}
function addGapMap(program, io) {
  program.command("gap-map").summary("what a packet states about the prerequisites of a governed dispatch (never exits 0)").description(
    "Puts the evidence of the C1 review and the prerequisites of a governed dry run beside what a packet states. Executed, registered and CAN_PROCEED are constants. It is not a dispatcher: it has no mode and calls nothing."
  ).argument("<code>", Object.keys(codes).join(" or ")).option("--packet <file>", "the packet, of at most 32 MiB").option("--before <file>", "an earlier packet of the same catalog: E13 is then of two moments").option("--catalog <dir>", "the pinned catalog (default: the one shipped beside this program)").option(
    "--max-age <age>",
    "how old evidence may be: 90s, 30m, 24h or 7d; without it, only ten years and more are too old"
  ).option("--expect-packet <digest>", "sha256:\u2026 of the packet, from its exporter").option("--expect-catalog <digest>", "sha256:\u2026 of the catalog, obtained apart from the packet").option("--json", "one JSON document on stdout").addHelpText("after", "\nExample:\n  tki gap-map DOT_C1_VOCAB_BUILD --packet packet.json --max-age 24h\n").action((code, options) => gapMap(code, options, io));
}
export {
  GAP_MAP_PACKET_LIMIT_BYTES,
  addGapMap
};
