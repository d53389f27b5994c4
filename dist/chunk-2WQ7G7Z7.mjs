import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  CATALOG_LIMIT_BYTES,
  CLAIMS_LIMIT_BYTES,
  CodedError,
  DEPTH_LIMIT,
  ENVELOPE_LIMIT_BYTES,
  ENVELOPE_ROWS,
  FUTURE_SKEW_SECONDS,
  ITEM_LIMIT_BYTES,
  ITEM_ROWS,
  QUOTE_LIMIT,
  REPORT_DISCLAIMER,
  REPORT_LIMIT_BYTES,
  ROW_LIMIT,
  WHY_LIMIT,
  availabilityOf,
  blockedCapabilities,
  clip,
  deniedDatabase,
  digestPattern,
  documentCells,
  exitCodeOf,
  findJoin,
  findProhibited,
  gatewayBasis,
  isBlank,
  isCoded,
  isDigest,
  isProhibitedDatabase,
  isScopedDenial,
  isSqlName,
  judgeMembers,
  looked,
  mayNameProhibited,
  mostSevere,
  notLooked,
  ownLists,
  quoted,
  reasons,
  sandboxCells,
  selfCheckCells,
  sha256,
  toCanonicalJson,
  toMatrix,
  toSkeleton,
  toUnescapedSkeleton,
  toValidate,
  unreviewedMembers,
  validate,
  validate2,
  validate3
} from "./chunk-JDNDBO6H.mjs";

// src/evaluation/lenient.ts
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function member(record, name) {
  return Object.hasOwn(record, name) ? record[name] : void 0;
}
function textMember(record, name) {
  const value = record === null ? void 0 : member(record, name);
  return typeof value === "string" ? value : null;
}
function recordMember(record, name) {
  const value = record === null ? void 0 : member(record, name);
  return isRecord(value) ? value : null;
}

// src/evaluation/quote.ts
var DETAIL_LIMIT = 600;
var NOTE_LIMIT = 300;
function cutText(text, limit = QUOTE_LIMIT) {
  if (text.length <= limit) return text.toWellFormed();
  return `${text.slice(0, limit).toWellFormed()}\u2026 (cut, ${text.length} units)`;
}
function cutTextOrNull(text, limit = QUOTE_LIMIT) {
  return text === null ? null : cutText(text, limit);
}
function schemaDetail(error) {
  if (error === void 0) return "not as its schema says";
  return error.instancePath === "" ? error.message : `${quote(error.instancePath)} ${error.message}`;
}
function quote(text, limit = QUOTE_LIMIT) {
  return text.length <= limit ? quoted(text.toWellFormed()) : `${quoted(`${text.slice(0, limit).toWellFormed()}\u2026`)} (cut, ${text.length} units)`;
}

// src/evaluation/rule-item.ts
var held = { kind: "held" };
var notApplicable = (why) => ({ kind: "not applicable", why });
var notEvaluated = (why) => ({ kind: "not evaluated", why });
function findingIf(reason, detail) {
  return detail === null ? held : { kind: "found", reason, detail };
}
function toRuleItem(facts, { entries, documents }) {
  const { members } = facts;
  const source = recordMember(members, "source_metadata");
  const extension = recordMember(members, "tki");
  const queryId = nonEmpty(textMember(source, "named_query_id_or_kb_path"));
  const itemId2 = nonEmpty(textMember(members, "item_id"));
  const surfaceKind = textMember(members, "surface_kind");
  const overrides = extension === null ? void 0 : member(extension, "overrides");
  const isDocument = surfaceKind === "kb_document";
  return {
    facts,
    name: itemId2 ?? queryId ?? `item ${facts.position}`,
    itemId: itemId2,
    queryId,
    surface: nonEmpty(textMember(source, "governed_surface")),
    observationTs: nonEmpty(textMember(source, "observation_ts")),
    sourceRevision: nonEmpty(textMember(source, "source_revision")),
    declaredContentHash: nonEmpty(textMember(source, "content_hash")),
    surfaceKind,
    precedence: textMember(members, "precedence"),
    authorityStatus: textMember(members, "authority_status"),
    source,
    discipline: recordMember(members, "count_discipline"),
    extension,
    completeness: textMember(extension, "completeness"),
    usedAs: textMember(extension, "used_as"),
    overrides: Array.isArray(overrides) ? overrides.filter((entry) => typeof entry === "string") : [],
    isDocument,
    entry: queryId === null ? null : entries.get(queryId) ?? null,
    document: !isDocument || queryId === null ? null : documents.get(queryId) ?? null
  };
}
function nonEmpty(text) {
  return text === null || isBlank(text) ? null : text;
}
function documentCell({ facts: { payload } }, column) {
  if (payload.kind !== "rows" || payload.first === null) return null;
  return payload.first[payload.columns.indexOf(column)] ?? null;
}
function answerOf(item) {
  if (item.queryId === null) return null;
  if (!item.isDocument) return item.queryId;
  const revision = documentCell(item, "revision") ?? item.sourceRevision ?? "";
  return `${item.queryId}
${toSkeleton(revision).replace(/^kb:/, "")}`;
}
var isRead = ({ facts: { payload } }) => payload.kind === "count" || payload.kind === "rows";
function isNamed(item) {
  return item.surface !== null && item.queryId !== null && isRead(item);
}
var UNNAMED = "no surface, no path, or a payload that was not read";
function surfacesOf(item) {
  const texts2 = [item.itemId, item.queryId, item.surface];
  for (const name of ["query", "surface", "match_key", "population", "denominator"]) {
    texts2.push(textMember(item.discipline, name));
  }
  if (item.facts.payload.kind === "rows") texts2.push(...item.facts.payload.columns);
  return texts2.filter((text) => text !== null);
}
function namesOf(item) {
  const others = [item.sourceRevision, textMember(item.discipline, "confidence"), ...item.overrides];
  return [...surfacesOf(item), ...others.filter((text) => text !== null)];
}

// src/evaluation/manifest.ts
var ONE_LINE = /^[^\p{Cc}\p{Zl}\p{Zp}]+$/u;
function judgeManifest(stated, ruleItems) {
  const pairs = [];
  const hollow = [];
  const malformed = [];
  for (const { queryId, declaredContentHash, facts } of ruleItems) {
    if (queryId === null || declaredContentHash === null) hollow.push(facts.position);
    else {
      pairs.push(Buffer.from(`${queryId}:${declaredContentHash}`));
      if (!ONE_LINE.test(queryId) || !digestPattern.test(declaredContentHash)) malformed.push(facts.position);
    }
  }
  const [first] = hollow;
  if (first !== void 0) return { kind: "not recomputable", hollow: hollow.length, first };
  pairs.sort((a, b) => a.compare(b));
  const recomputed = sha256(pairs.map((pair) => pair.toString()).join("\n"));
  if (recomputed !== stated) return { kind: "differs", recomputed };
  const [odd] = malformed;
  return odd === void 0 ? { kind: "agrees" } : { kind: "not recomputable", hollow: malformed.length, first: odd };
}
function findDuplicate(ruleItems) {
  const seen = /* @__PURE__ */ new Map();
  for (const { name, queryId, declaredContentHash, facts } of ruleItems) {
    const keys = [`id ${name}`];
    if (queryId !== null && declaredContentHash !== null) keys.push(`pair ${queryId}:${declaredContentHash}`);
    for (const key of keys) {
      const first = seen.get(key);
      if (first !== void 0) return `items ${first} and ${facts.position} have the same ${quote(key)}`;
      seen.set(key, facts.position);
    }
  }
  return null;
}
function findContradicted(ruleItems) {
  const hashes = /* @__PURE__ */ new Map();
  for (const ruleItem of ruleItems) {
    const answer = answerOf(ruleItem);
    if (answer === null || ruleItem.declaredContentHash === null) continue;
    hashes.set(answer, (hashes.get(answer) ?? /* @__PURE__ */ new Set()).add(ruleItem.declaredContentHash));
  }
  return new Set([...hashes].filter(([, known2]) => known2.size > 1).map(([answer]) => answer));
}

// src/evaluation/altered.ts
var NAMED = 3;
function listed(some) {
  const named = some.slice(0, NAMED).map(({ facts, name }) => `item ${facts.position} (${quote(name, 80)})`).join(", ");
  return some.length > NAMED ? `${named} and ${some.length - NAMED} more` : named;
}
var otherFigures = (ruleItems) => ruleItems.filter(({ facts: { payload }, discipline }) => {
  const stated = textMember(discipline, "value");
  return payload.kind === "count" && stated !== null && stated !== payload.value;
});
function whereAltered(envelope, ruleItems, catalogDigest) {
  const sameCatalog = envelope.tki?.catalog.digest === catalogDigest;
  const judged = ruleItems.filter(
    ({ facts, declaredContentHash, isDocument }) => facts.recomputedContentHash !== null && declaredContentHash !== null && (sameCatalog || isDocument)
  );
  const altered = judged.filter(
    ({ facts, declaredContentHash }) => facts.recomputedContentHash !== declaredContentHash
  );
  const unjudged = ruleItems.length - judged.length;
  const unheard = unjudged === 0 ? "" : `; ${unjudged} of ${ruleItems.length} items could not be compared`;
  const manifest = judgeManifest(envelope.manifest_hash, ruleItems);
  const pairs = manifest.kind === "differs" ? "; manifest_hash differs too" : "";
  if (altered.length > 0) return `content_hash differs in ${listed(altered)}${pairs}${unheard}`;
  const figures = otherFigures(ruleItems);
  const where = figures.length > 0 ? `count_discipline states another value than the payload in ${listed(figures)}` : "look at the envelope, and at the items' members beside payload";
  return `no item's content_hash was seen to differ: ${where}${pairs}${unheard}`;
}

// src/evaluation/decimal.ts
function compareDecimals(a, b) {
  const scale = Math.max(fraction(a).length, fraction(b).length);
  const left = scaled(a, scale);
  const right = scaled(b, scale);
  return left < right ? -1 : left > right ? 1 : 0;
}
function fraction(decimal) {
  return decimal.split(".")[1] ?? "";
}
function scaled(decimal, scale) {
  return BigInt(`${decimal.split(".")[0]}${fraction(decimal).padEnd(scale, "0")}`);
}

// src/evaluation/claims.ts
function namesOf2(ruleItem) {
  return [ruleItem?.queryId, ruleItem?.document?.id].filter((name) => typeof name === "string");
}
function figureOf(ruleItem) {
  const payload = ruleItem?.facts.payload;
  if (payload?.kind === "count") return payload.value;
  return payload?.kind === "rows" ? String(payload.rows) : null;
}
function diagnosticOf(ruleItem) {
  const isDiagnostic2 = ruleItem?.precedence === "diagnostic" || ruleItem?.authorityStatus === "diagnostic" || ruleItem?.entry?.precedence === "diagnostic" || ruleItem?.document?.precedence === "diagnostic";
  return isDiagnostic2 ? { counterpart: ruleItem?.entry?.counterpart ?? null } : null;
}
function holdsFor({ expectation }, figure) {
  if (expectation.kind === "present" || figure === null) return null;
  const order = compareDecimals(figure, expectation.value);
  switch (expectation.kind) {
    case "equals":
      return order === 0;
    case "at_least":
      return order >= 0;
    case "at_most":
      return order <= 0;
  }
}
function claimedBinding(claims) {
  const binding = (claims?.claims ?? []).filter((claim) => claim.use === "binding");
  return new Set(binding.flatMap((claim) => claim.items));
}
function relateClaims(claims, items) {
  const byName = /* @__PURE__ */ new Map();
  for (const item of items) {
    for (const name of new Set(item.names)) {
      const namesake = byName.get(name);
      if (namesake === void 0 || namesake.reported.availability === "usable") byName.set(name, item);
    }
  }
  return (claims?.claims ?? []).map((claim) => relate(claim, byName));
}
function relate(claim, byName) {
  const shown2 = claim.items.map((name) => byName.get(name));
  const usable = shown2.filter((item) => item?.reported.availability === "usable");
  const allUsable = usable.length === claim.items.length;
  return {
    id: claim.id,
    text: cutText(claim.text),
    use: claim.use,
    expected: expectedText(claim),
    observed: allUsable ? observedText(claim, usable) : null,
    relation: allUsable ? relationOf(claim, usable) : "not evidenced",
    items: claim.items.map((name, at) => ({
      item_id: name,
      availability: shown2[at]?.reported.availability ?? "absent"
    }))
  };
}
function expectedText({ expectation }) {
  switch (expectation.kind) {
    case "present":
      return "present";
    case "equals":
      return `equals ${expectation.value}`;
    case "at_least":
      return `at least ${expectation.value}`;
    case "at_most":
      return `at most ${expectation.value}`;
  }
}
function observedText({ expectation }, items) {
  if (expectation.kind === "present") return "present";
  const figures = items.map((item) => item?.figure ?? "no figure");
  return figures.join("; ");
}
function relationOf(claim, items) {
  const agrees = withDiagnostic(claim, items);
  if (claim.expectation.kind === "present") return agrees;
  const held2 = items.map((item) => holdsFor(claim, item?.figure ?? null));
  if (held2.includes(null)) return "not comparable";
  return held2.every((holds) => holds === true) ? agrees : "differs";
}
function withDiagnostic(claim, items) {
  const alone = items.find((item) => {
    const counterpart = item?.diagnostic?.counterpart;
    return item?.diagnostic != null && (counterpart == null || !claim.items.includes(counterpart));
  })?.diagnostic;
  if (alone == null) return "agrees";
  return alone.counterpart === null ? "diagnostic; no canonical counterpart is named" : `diagnostic; canonical counterpart ${alone.counterpart}`;
}

// src/formats/rule-ids.ts
var ruleIds = [
  "sql-member",
  "item-too-large",
  "item-shape",
  "unknown-member",
  "content-hash",
  "manifest-hash",
  "catalog-mismatch",
  "count-mismatch",
  "document-mismatch",
  "stale",
  "future",
  "time-unreadable",
  "prohibited-surface",
  "corpus-join",
  "collapsed-count",
  "local-path",
  "provisional-binding",
  "used-as-binding",
  "diagnostic-override",
  "incomplete",
  "row-limit",
  "view-drift",
  "item-id",
  "contradictory-answers",
  "source-metadata",
  "unknown-query",
  "unlisted-kb-path",
  "catalog-differs",
  "empty-result"
];

// src/evaluation/tally.ts
function emptyTally() {
  const rules2 = ruleIds.map((id) => [
    id,
    { held: 0, found: 0, notEvaluated: /* @__PURE__ */ new Map(), notApplicable: /* @__PURE__ */ new Map() }
  ]);
  return { items: 0, rules: Object.fromEntries(rules2) };
}
function count(tally, outcome) {
  switch (outcome.kind) {
    case "held":
      tally.held++;
      return;
    case "found":
      tally.found++;
      return;
    case "not evaluated":
      tally.notEvaluated.set(outcome.why, (tally.notEvaluated.get(outcome.why) ?? 0) + 1);
      return;
    case "not applicable":
      tally.notApplicable.set(outcome.why, (tally.notApplicable.get(outcome.why) ?? 0) + 1);
  }
}
function stateOf(tally, ids) {
  const tallies = ids.map((id) => [id, tally.rules[id]]);
  if (tallies.some(([, { found }]) => found > 0)) return { kind: "broken" };
  const ran = tallies.some(([, { held: held2 }]) => held2 > 0);
  const kept = tallies.some(([, { notEvaluated: notEvaluated2 }]) => notEvaluated2.size > 0);
  if (ran && !kept) return { kind: "held" };
  const why = tallies.flatMap(
    ([id, { notEvaluated: notEvaluated2, notApplicable: notApplicable2 }]) => [...kept ? notEvaluated2 : notApplicable2].map(([text, items]) => {
      const said = `${items} of ${tally.items} items: ${text}`;
      return ids.length === 1 ? said : `${id}: ${said}`;
    })
  ).join("; ");
  return ran ? { kind: "in part", why } : { kind: "not evaluated", why: why || "the packet has no item" };
}

// src/evaluation/coverage.ts
var SEED_COVERAGE = {
  "items[].authority_status": ["catalog"],
  "items[].count_discipline": ["catalog"],
  "items[].count_discipline.observation_ts": [],
  "items[].item_id": ["catalog"],
  "items[].payload": ["content_hash"],
  "items[].precedence": ["catalog"],
  "items[].source_metadata.content_hash": ["content_hash", "manifest_hash"],
  "items[].source_metadata.governed_surface": ["content_hash", "catalog"],
  "items[].source_metadata.named_query_id_or_kb_path": ["content_hash", "manifest_hash", "catalog"],
  "items[].source_metadata.observation_ts": [],
  "items[].source_metadata.source_revision": [],
  "items[].surface_kind": ["catalog"],
  "items[].tki": [],
  manifest_hash: ["manifest_hash"],
  disclaimer: [],
  packet_as_of: [],
  packet_id: [],
  tki: []
};
function toCoverage(covered) {
  return Object.entries(SEED_COVERAGE).map(([field, covers]) => {
    const silent = covers.flatMap((by) => {
      const why = whyNotCovering(by, field, covered);
      return why === null ? [] : [{ by, why: why.slice(0, WHY_LIMIT) }];
    });
    const silenced = new Set(silent.map(({ by }) => by));
    const covering = covers.filter((by) => !silenced.has(by));
    if (covered.packetDigestRecomputed) covering.push("packet_digest");
    if (covered.expected) covering.push("expected_digest");
    const entry = { field, covered_by: covering };
    return silent.length === 0 ? entry : { ...entry, not_evaluated: silent };
  });
}
function whyNotCovering(by, field, { tally, manifest, ruleItems }) {
  if (field.startsWith("items[]") && tally.items === 0) return "the packet has no item";
  switch (by) {
    case "content_hash":
      return whyNotHeld(stateOf(tally, ["content-hash"]), tally.rules["content-hash"]);
    case "manifest_hash":
      return manifest.kind === "not recomputable" ? `${manifest.hollow} of ${tally.items} items: no pair of id and content_hash` : null;
    case "catalog":
      return (field === "items[].count_discipline" ? whyUndisciplined(ruleItems) : null) ?? whyNotHeld(stateOf(tally, ["catalog-mismatch"]), tally.rules["catalog-mismatch"]);
    case "packet_digest":
    case "expected_digest":
      return null;
  }
}
function whyNotHeld(standing, { notEvaluated: notEvaluated2 }) {
  switch (standing.kind) {
    case "held":
      return null;
    case "broken":
      return notEvaluated2.size === 0 ? null : [...notEvaluated2.keys()].join("; ");
    case "in part":
    case "not evaluated":
      return standing.why;
  }
}
function whyUndisciplined(ruleItems) {
  const stated = ruleItems.filter(({ discipline }) => discipline !== null);
  if (stated.length === 0) return "no item has a count_discipline";
  const loose = stated.filter(({ entry }) => entry?.count_discipline === void 0).length;
  return loose === 0 ? null : `${loose} of ${stated.length} items: the catalog pins no count_discipline`;
}

// src/formats/validators/claims.js
var validate4 = toValidate({
  "$id": "urn:tool-kiem-thu:schema:claims:v1",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "additionalProperties": false,
  "properties": {
    "claims": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "expectation": {
            "anyOf": [
              {
                "additionalProperties": false,
                "properties": {
                  "kind": {
                    "const": "present",
                    "type": "string"
                  }
                },
                "required": [
                  "kind"
                ],
                "type": "object"
              },
              {
                "additionalProperties": false,
                "properties": {
                  "kind": {
                    "enum": [
                      "equals",
                      "at_least",
                      "at_most"
                    ],
                    "type": "string"
                  },
                  "value": {
                    "pattern": "^-?(?:0|[1-9][0-9]{0,30})(?:\\.[0-9]{1,30})?$",
                    "type": "string"
                  }
                },
                "required": [
                  "kind",
                  "value"
                ],
                "type": "object"
              }
            ]
          },
          "id": {
            "pattern": "^[A-Za-z0-9._-]{1,100}$",
            "type": "string"
          },
          "items": {
            "items": {
              "maxLength": 200,
              "type": "string"
            },
            "maxItems": 100,
            "minItems": 1,
            "type": "array"
          },
          "text": {
            "maxLength": 2e3,
            "type": "string"
          },
          "use": {
            "enum": [
              "binding",
              "evidence"
            ],
            "type": "string"
          }
        },
        "required": [
          "id",
          "text",
          "items",
          "use",
          "expectation"
        ],
        "type": "object"
      },
      "maxItems": 1e3,
      "type": "array"
    },
    "schema": {
      "const": "tki-claims/v1",
      "type": "string"
    }
  },
  "required": [
    "schema",
    "claims"
  ],
  "type": "object"
});

// src/evaluation/canonical-check.ts
function toText(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
function parseJson(text) {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}
function checkCanonical(text, value, depth) {
  const seen = walk(value, depth);
  if (seen.tooDeep) {
    const detail = `nested deeper than ${DEPTH_LIMIT} levels`;
    return { kind: "refused", code: "TOO_DEEP", detail, at: null };
  }
  const fast = seen.disordered === null && !text.includes("\\ud") && JSON.stringify(value) === text;
  if (!fast && !isCanonicalSlowly(text, value)) {
    const why = seen.disordered === null ? "" : `, the member ${quote(seen.disordered, 80)} is out of order`;
    const detail = `not in RFC 8785 form${why}`;
    return { kind: "refused", code: "NON_CANONICAL", detail, at: whereFormsPart(text, value) };
  }
  return { kind: "canonical", value, sqlName: seen.sqlName };
}
function isCanonicalSlowly(text, value) {
  try {
    return toCanonicalJson(value) === text;
  } catch (error) {
    if (isCoded(error, "NOT_CANONICALIZABLE")) return false;
    throw error;
  }
}
function whereFormsPart(text, value) {
  let at = 0;
  try {
    const canonical = toCanonicalJson(value);
    while (at < text.length && text[at] === canonical[at]) at++;
  } catch {
    at = Math.max(0, text.search(/\\u[dD][89a-fA-F]/));
  }
  return Buffer.byteLength(text.slice(0, at));
}
function walk(value, depth, seen = { disordered: null, tooDeep: false, sqlName: false }) {
  if (typeof value !== "object" || value === null) return seen;
  if (depth >= DEPTH_LIMIT) {
    seen.tooDeep = true;
    return seen;
  }
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const entry = value[i];
      if (typeof entry === "object" && entry !== null) walk(entry, depth + 1, seen);
    }
    return seen;
  }
  let before;
  for (const name of Object.keys(value)) {
    if (before !== void 0 && name <= before) seen.disordered ??= name;
    before = name;
    if (isSqlName(name)) seen.sqlName = true;
    walk(value[name], depth + 1, seen);
  }
  return seen;
}

// src/evaluation/time.ts
var PATTERN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?Z$/;
var TIME_FORM = "2026-06-10T08:00:00Z: a time of the calendar in UTC, Z at its end and no offset, at most six decimals of the second";
function toMicroseconds(text) {
  if (!PATTERN.test(text)) return null;
  const second = text.slice(0, 19);
  const milliseconds = Date.parse(`${second}Z`);
  if (Number.isNaN(milliseconds) || !new Date(milliseconds).toISOString().startsWith(second)) return null;
  return BigInt(milliseconds) * 1000n + BigInt(text.slice(20, -1).padEnd(6, "0"));
}
function isCalendarTime(text) {
  return toMicroseconds(text) !== null;
}

// src/evaluation/inputs.ts
function whyNotStart(instructions, proceed, selfCheck) {
  const unconfirmed = selfCheck.checks.filter((check) => !check.confirmed).map((check) => check.id);
  if (!selfCheck.confirmed || selfCheck.checks.length === 0 || unconfirmed.length > 0) {
    const detail = unconfirmed.length > 0 ? `unconfirmed: ${unconfirmed.join(", ")}` : "nothing was confirmed";
    return { rule: "self-check", reason: "SELF_CHECK_UNCONFIRMED", detail };
  }
  if (proceed.nonce !== instructions.nonce) {
    return {
      rule: "attested-inputs",
      reason: "INPUT_DIFFERS",
      detail: "release and go have different nonces"
    };
  }
  if (!isCalendarTime(instructions.clock) || instructions.as_of !== null && !isCalendarTime(instructions.as_of)) {
    return { rule: "attested-inputs", reason: "INPUT_DIFFERS", detail: "go has a time that no calendar has" };
  }
  const {
    status,
    grade,
    observed_as_expected: held2,
    probes,
    unverified_promises: open
  } = instructions.attestation;
  const whole = grade === "B" ? held2 < probes && isOpen(instructions) : held2 === probes && open === void 0;
  if (status !== "NOT_ACCEPTED" || !whole) {
    const detail = `${status}: ${held2} of ${probes} observed as expected`;
    return { rule: "attestation", reason: "NOT_AS_EXPECTED", detail };
  }
  return null;
}
var isOpen = ({ attestation }) => (attestation.unverified_promises ?? []).length > 0;
function whyOtherInput(name, observed, attested) {
  if (observed === attested) return null;
  const detail = `${name}: ${observed ?? "absent"}, attested ${attested ?? "absent"}`;
  return { rule: "attested-inputs", reason: "INPUT_DIFFERS", detail };
}
function whyUnexpected(name, observed, expected) {
  if (expected === null || observed === expected) return null;
  const detail = `${name}: ${observed ?? "unreadable"}, expected ${expected}`;
  return { rule: "expected-digest", reason: "EXPECTED_DIGEST_DIFFERS", detail };
}
function readCatalog(bytes) {
  if (bytes.length > CATALOG_LIMIT_BYTES) return `more than ${CATALOG_LIMIT_BYTES} bytes`;
  const text = toText(bytes);
  const parsed = text === null ? null : parseJson(text);
  if (parsed === null) return "not JSON in UTF-8";
  const { value } = parsed;
  if (!validate(value)) return schemaDetail(validate.errors?.[0]);
  if (!isCanonicalText(value, text)) return "not in RFC 8785 form";
  const denied = deniedDatabase(value);
  if (denied !== void 0) return `lists the database ${denied}, which is never read`;
  const entries = new Map(value.entries.map((entry) => [entry.id, entry]));
  if (entries.size !== value.entries.length) return "two entries have one id";
  const listed2 = value.documents ?? [];
  const documents = new Map(listed2.map((document) => [document.path, document]));
  if (documents.size !== listed2.length) return "two documents have one path";
  const names2 = listed2.flatMap(({ id, path }) => id === path ? [id] : [id, path]);
  if ((/* @__PURE__ */ new Set([...entries.keys(), ...names2])).size !== entries.size + names2.length)
    return "two entries have one id or path";
  const queries = new Map(value.entries.map((entry) => [entry.id, entry.sql]));
  return { catalog: value, entries, documents, queries };
}
function readClaims(bytes) {
  if (bytes.length > CLAIMS_LIMIT_BYTES) return `more than ${CLAIMS_LIMIT_BYTES} bytes`;
  const text = toText(bytes);
  const parsed = text === null ? null : parseJson(text);
  if (text === null || parsed === null) return "not JSON in UTF-8";
  const { value } = parsed;
  const repeated = whyRepeated(text, value);
  if (repeated !== null) return repeated;
  if (!validate4(value)) return schemaDetail(validate4.errors?.[0]);
  const seen = /* @__PURE__ */ new Set();
  for (const { id } of value.claims) {
    if (seen.has(id)) return `two claims have the id ${quote(id, 80)}`;
    seen.add(id);
  }
  return value;
}
function whyRepeated(text, value) {
  switch (judgeMembers(text, value)) {
    case "unique":
      return null;
    case "duplicate":
      return "a member of one object is named twice";
    case "too-deep":
      return `nested deeper than ${DEPTH_LIMIT} levels`;
  }
}
function digestOrNull(bytes) {
  return bytes === null ? null : sha256(bytes);
}
function isCanonicalText(value, text) {
  try {
    return toCanonicalJson(value) === text;
  } catch {
    return false;
  }
}

// src/evaluation/packet-source.ts
var { createHash } = require("node:crypto");
function toPacketSource(size, readInto) {
  let buffer = Buffer.alloc(0);
  return {
    size,
    read(offset, length) {
      if (buffer.length < length) buffer = Buffer.allocUnsafe(length);
      return buffer.subarray(0, readInto(buffer, length, offset));
    }
  };
}
var unreadable = (message, options) => new CodedError("PACKET_UNREADABLE", message, "Give a regular file that nobody writes to.", options);
var READ_CHUNK_BYTES = 1024 * 1024;
function openWindow(source, chunk = READ_CHUNK_BYTES) {
  const state = {
    source,
    size: source.size,
    chunk,
    hash: createHash("sha256"),
    hashed: 0,
    bytes: Buffer.allocUnsafe(Math.max(chunk * 2, 16)),
    base: 0,
    filled: 0
  };
  return state;
}
function load(window, keep, to) {
  const state = window;
  const end = Math.min(to, state.size);
  while (state.base + state.filled < end) {
    if (state.filled === state.bytes.length) makeRoom(state, keep);
    const at = state.base + state.filled;
    const want = Math.min(state.chunk, state.bytes.length - state.filled, state.size - at);
    const piece = readPiece(state.source, at, want);
    state.bytes.set(piece, state.filled);
    state.filled += piece.length;
  }
  return state.base + state.filled - keep;
}
function makeRoom(state, keep) {
  const drop = keep - state.base;
  hashThrough(state, keep);
  if (drop * 2 >= state.bytes.length) {
    state.bytes.copyWithin(0, drop, state.filled);
    state.base = keep;
    state.filled -= drop;
    return;
  }
  const larger = Buffer.allocUnsafe(state.bytes.length * 2);
  state.bytes.copy(larger, 0, drop, state.filled);
  state.bytes = larger;
  state.base = keep;
  state.filled -= drop;
}
function readPiece(source, offset, want) {
  let piece;
  try {
    piece = source.read(offset, want);
  } catch (cause) {
    throw unreadable(`reading ${want} bytes at ${offset} failed`, { cause });
  }
  if (piece.length === 0 || piece.length > want) {
    throw unreadable(`asked for ${want} bytes at ${offset}, got ${piece.length}`);
  }
  return piece;
}
function hashThrough(window, end) {
  const state = window;
  if (end <= state.hashed) return;
  state.hash.update(state.bytes.subarray(state.hashed - state.base, end - state.base));
  state.hashed = end;
}
function forkHash(window) {
  return window.hash.copy();
}
function hashRest(window) {
  const state = window;
  hashThrough(state, state.base + state.filled);
  let at = state.base + state.filled;
  while (at < state.size) {
    const piece = readPiece(state.source, at, Math.min(state.chunk, state.size - at));
    state.hash.update(piece);
    at += piece.length;
  }
  return `sha256:${state.hash.digest("hex")}`;
}

// src/evaluation/structure.ts
var notJson = (code, message) => new CodedError(code, message, "Export the packet again.");
var QUOTE = 34;
var COMMA = 44;
var COLON = 58;
var OPEN_BRACKET = 91;
var CLOSE_BRACKET = 93;
var OPEN_BRACE = 123;
var CLOSE_BRACE = 125;
var BACKSLASH = 92;
var NAMED_BYTES = {
  [-1]: "the end of the file",
  9: "a tab",
  10: "a line feed",
  13: "a carriage return",
  32: "a space",
  239: "0xef, as of a byte order mark"
};
function byteWords(byte) {
  const graphic = byte > 32 && byte < 127;
  return NAMED_BYTES[byte] ?? (graphic ? quoted(String.fromCharCode(byte)) : `0x${byte.toString(16)}`);
}
function byteAt(window, at) {
  if (load(window, at, at + 1) < 1) return -1;
  return window.bytes[at - window.base];
}
function endOfString(window, start) {
  let at = start + 1;
  let oddBackslashes = false;
  while (load(window, at, at + 1) >= 1) {
    const from = at - window.base;
    const found = window.bytes.indexOf(QUOTE, from);
    const closed = found !== -1 && found < window.filled;
    const stop2 = closed ? found : window.filled;
    let run = stop2;
    while (run > from && window.bytes[run - 1] === BACKSLASH) run--;
    const odd = (stop2 - run & 1) === 1;
    oddBackslashes = run === from ? odd !== oddBackslashes : odd;
    at = window.base + stop2;
    if (!closed) continue;
    at++;
    if (!oddBackslashes) return at;
    oddBackslashes = false;
  }
  throw notJson("NON_CANONICAL", `the file ends at byte ${at}, inside the string from byte ${start} on`);
}
function endOfValue(window, start, depth, atString) {
  const first = byteAt(window, start);
  if (first === QUOTE) return endOfString(window, start);
  if (first !== OPEN_BRACE && first !== OPEN_BRACKET) return endOfScalar(window, start);
  let open = 0;
  let at = start;
  while (load(window, at, at + 1) >= 1) {
    const { bytes, base, filled } = window;
    let inside = at - base;
    let byte = 0;
    for (; inside < filled; inside++) {
      byte = bytes[inside];
      if (byte === QUOTE) break;
      if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
        if (depth + ++open > DEPTH_LIMIT)
          throw notJson("TOO_DEEP", `nested deeper than ${DEPTH_LIMIT} levels at byte ${base + inside}`);
      } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
        if (--open === 0) return base + inside + 1;
      }
    }
    at = base + inside;
    if (inside === filled) continue;
    let unseen = false;
    if (atString !== void 0) {
      load(window, at, at + 64);
      unseen = atString(at);
    }
    at = endOfString(window, at);
    if (unseen && byteAt(window, at) === COLON)
      throw notJson("NON_CANONICAL", `the member name that ends at byte ${at} is too long to be read`);
  }
  throw notJson("NON_CANONICAL", `the file ends at byte ${at}, inside the value from byte ${start} on`);
}
function endOfScalar(window, start) {
  let at = start;
  for (; ; ) {
    const byte = byteAt(window, at);
    const scalar = byte >= 48 && byte <= 57 || byte >= 97 && byte <= 122 || byte === 43 || byte === 45 || byte === 46 || byte === 69;
    if (!scalar) break;
    at++;
  }
  if (at === start)
    throw notJson("NON_CANONICAL", `no JSON value at byte ${start}, but ${byteWords(byteAt(window, start))}`);
  return at;
}

// src/evaluation/packet-refused.ts
var PacketRefused = class extends CodedError {
  pointer;
  constructor(code, message, pointer = null) {
    super(code, message, "Export the packet again.");
    this.pointer = pointer;
  }
};
function refuse({ code, detail, at }, what, bytes, inFile) {
  const where = at === null ? "" : `, from byte ${inFile(at)} on: ${byteWords(bytes[at] ?? -1)}`;
  throw new PacketRefused(code, what + detail + where);
}
function expectByte(window, at, byte) {
  const found = byteAt(window, at);
  if (found === byte) return;
  const words = `expected ${String.fromCharCode(byte)} at byte ${at}, found ${byteWords(found)}`;
  throw new PacketRefused("NON_CANONICAL", words);
}
function whereNotUtf8(bytes) {
  const again = Buffer.from(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
  const at = bytes.findIndex((byte, index) => byte !== again[index]);
  return Math.max(0, at);
}

// src/evaluation/read-envelope.ts
function judgeEnvelope(pieces, headBytes, list) {
  const bytes = Buffer.concat(pieces);
  const inFile = (at) => list === null || at < headBytes + 2 ? at : at - headBytes - 2 + list.end;
  const text = toText(bytes);
  if (text === null)
    throw new PacketRefused(
      "NON_CANONICAL",
      `the envelope is not UTF-8 at byte ${inFile(whereNotUtf8(bytes))}`
    );
  const parsed = parseJson(text);
  if (parsed === null) {
    const wrong = whereNotJson(pieces);
    throw new PacketRefused(
      "NON_CANONICAL",
      `the envelope is not JSON, in what begins at byte ${inFile(wrong)}`
    );
  }
  const check = checkCanonical(text, parsed.value, 0);
  if (check.kind === "refused") refuse(check, "envelope: ", bytes, inFile);
  const { items: stated, ...members } = parsed.value;
  if (!validate2(members)) {
    const error = validate2.errors?.[0];
    const pointer = error?.instancePath ?? "";
    const detail = pointer === "/packet_as_of" ? `${pointer} is not of the form ${TIME_FORM}` : schemaDetail(error);
    throw new PacketRefused("ENVELOPE_NOT_ACCEPTED", detail, pointer);
  }
  if (check.sqlName)
    throw new PacketRefused("ENVELOPE_NOT_ACCEPTED", "a member named sql is in \u201C/tki\u201D", "/tki");
  if (!isCalendarTime(members.packet_as_of)) {
    throw new PacketRefused(
      "ENVELOPE_NOT_ACCEPTED",
      `/packet_as_of is not of the form ${TIME_FORM}`,
      "/packet_as_of"
    );
  }
  if (list === null) {
    const detail = stated === void 0 ? "must have the member items" : "\u201C/items\u201D must be a list";
    throw new PacketRefused("ENVELOPE_NOT_ACCEPTED", detail, "/items");
  }
  return { accepted: members, list, head: bytes.subarray(0, headBytes).toString("utf8") };
}
function whereNotJson(pieces) {
  let at = 0;
  for (const piece of pieces) {
    if (piece.length > 1 && parseJson(piece.toString()) === null) break;
    at += piece.length;
  }
  return at;
}
function digestWithoutItself(envelope, head, fork) {
  const { packet_digest: _itself, ...extension } = envelope.tki;
  const reduced = toCanonicalJson({ ...envelope, items: [], tki: extension });
  return `sha256:${fork.update(reduced.slice(head.length + "[]".length)).digest("hex")}`;
}

// src/evaluation/quick-item.ts
var { isAscii } = require("node:buffer");

// src/evaluation/item-bounds.ts
var NEXT_ITEM = Buffer.from('},{"authority_status":"');
var LAST_ITEM = Buffer.from('}],"manifest_hash":"');
var ITEM_DEPTH = 2;
function guessEnd(window, start, limit) {
  const reach = limit + NEXT_ITEM.length;
  let searched = 0;
  let have = load(window, start, start + 1);
  for (; ; ) {
    const from2 = start - window.base;
    const next = window.bytes.subarray(from2, from2 + Math.min(have, reach)).indexOf(NEXT_ITEM, searched);
    if (next !== -1) return next >= limit ? null : start + next + 1;
    if (have >= reach || window.base + window.filled >= window.size) break;
    searched = Math.max(0, have - NEXT_ITEM.length);
    have = load(window, start, start + have + 1);
  }
  const from = start - window.base;
  const last = window.bytes.subarray(from, from + Math.min(have, reach)).indexOf(LAST_ITEM);
  return last === -1 || last >= limit ? null : start + last + 1;
}
function endWithinLimit(window, start, limit) {
  const present = Math.min(limit + 1, window.base + window.filled - start);
  const from = start - window.base;
  const slice = {
    size: start + present,
    bytes: window.bytes.subarray(from, from + present),
    base: start,
    filled: present
  };
  try {
    const end = endOfValue(slice, start, ITEM_DEPTH);
    return end - start > limit ? null : end;
  } catch (error) {
    if (isCoded(error, "NON_CANONICAL") && present > limit) return null;
    throw error;
  }
}

// src/evaluation/item-facts.ts
var { createHash: createHash2 } = require("node:crypto");
var FACTS_OVERHEAD_BYTES = 256;
var KEPT_TEXT_LIMIT = 64 * 1024;
var COUNT_PATTERN = /^(?:0|[1-9][0-9]{0,30})$/;
function toItemFacts(position, bytes, value, sqlName, queries, rows) {
  const common = { position, bytes: bytes.length, tooLarge: false };
  if (!isRecord(value)) {
    const payload2 = { kind: "malformed", detail: "the item is not an object", of: null };
    const nothing2 = {
      members: null,
      payloadMembers: [],
      recomputedContentHash: null,
      keptBytes: FACTS_OVERHEAD_BYTES
    };
    return { ...common, ...nothing2, payload: payload2, sqlName };
  }
  const { payload: rawPayload, ...members } = value;
  const payload = toPayloadFacts(rawPayload, rows);
  const columns = payload.kind === "rows" ? payload.columns : [];
  const payloadMembers = isRecord(rawPayload) ? Object.keys(rawPayload) : [];
  const slice = Object.hasOwn(value, "payload") ? payloadSlice(bytes, members) : new Uint8Array(0);
  const kept = textLength(columns) + textLength(payloadMembers) + bytes.length - slice.length;
  return {
    ...common,
    members,
    payloadMembers,
    payload,
    sqlName: sqlName || hasSqlColumn(rawPayload),
    recomputedContentHash: slice.length === 0 ? null : contentHash(members, queries, slice),
    keptBytes: FACTS_OVERHEAD_BYTES + kept + (payload.kind === "rows" ? textLength(payload.first ?? []) : 0)
  };
}
function hasSqlColumn(payload) {
  const columns = isRecord(payload) ? member(payload, "columns") : void 0;
  return Array.isArray(columns) && columns.some((name) => typeof name === "string" && isSqlName(name));
}
function toPayloadFacts(value, taken = 0) {
  const kind = isRecord(value) ? member(value, "kind") : null;
  const of = kind === "count" || kind === "rows" ? kind : null;
  const malformed = (detail) => ({ kind: "malformed", detail, of });
  if (!isRecord(value)) return malformed("payload is not an object");
  if (kind === "count") {
    const count2 = member(value, "value");
    if (typeof count2 !== "string" || !COUNT_PATTERN.test(count2))
      return malformed("payload.value is not a count");
    return { kind: "count", value: count2 };
  }
  if (kind !== "rows") return malformed("payload.kind is neither count nor rows");
  const columns = member(value, "columns");
  const rows = member(value, "rows");
  if (taken > 0) return { kind, columns, rows: taken, first: null };
  if (!Array.isArray(columns) || !isTextRow(columns) || columns.includes(null)) {
    return malformed("payload.columns is not a list of names");
  }
  if (textLength(columns) > KEPT_TEXT_LIMIT) return malformed("payload.columns is too long");
  if (!Array.isArray(rows)) return malformed("payload.rows is not a list");
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (!Array.isArray(row) || row.length !== columns.length || !isTextRow(row)) {
      return malformed(`row ${i} is not ${columns.length} cells of text or null`);
    }
  }
  const first = rows.length === 1 && textLength(rows[0]) <= KEPT_TEXT_LIMIT ? rows[0] : null;
  return { kind: "rows", columns, rows: rows.length, first };
}
var isCell = (cell) => typeof cell === "string" || cell === null;
var isTextRow = (row) => row.every(isCell);
var textLength = (cells) => cells.reduce((length, cell) => length + (cell?.length ?? 4) + 3, 0);
function payloadSlice(bytes, members) {
  let before = "";
  let after = "";
  for (const name of Object.keys(members).sort()) {
    const text = `${toCanonicalJson(name)}:${toCanonicalJson(members[name])}`;
    if (name < "payload") before += `${text},`;
    else after += `,${text}`;
  }
  return bytes.subarray(
    Buffer.byteLength(`{${before}"payload":`),
    bytes.length - Buffer.byteLength(`${after}}`)
  );
}
function contentHash(members, queries, payload) {
  const source = member(members, "source_metadata");
  if (!isRecord(source)) return null;
  const surface = member(source, "governed_surface");
  const id = member(source, "named_query_id_or_kb_path");
  if (typeof surface !== "string" || typeof id !== "string") return null;
  const document = member(members, "surface_kind") === "kb_document";
  const sql = document ? null : queries.get(id);
  if (sql === void 0) return null;
  const hash = createHash2("sha256").update(
    `{"governed_surface":${toCanonicalJson(surface)},"named_query_id":${toCanonicalJson(document ? null : id)},"payload":`
  ).update(payload).update(`,"sql":${toCanonicalJson(sql)}}`);
  return `sha256:${hash.digest("hex")}`;
}

// src/evaluation/quick-item.ts
var DECODED_LIMIT_BYTES = 64 * 1024;
function readQuickly(bytes) {
  const letters = bytes.toString("latin1");
  const parsed = parseJson(letters);
  if (parsed === null) return "not JSON";
  const { value } = parsed;
  const payload = isRecord(value) ? member(value, "payload") : null;
  const facts = toPayloadFacts(payload);
  const rows = facts.kind === "rows" && facts.rows > 1 ? facts.rows : 0;
  const ascii = isAscii(bytes);
  if (!ascii && rows === 0 && bytes.length > DECODED_LIMIT_BYTES) return null;
  try {
    if (bytes.includes("\\ud") || JSON.stringify(value) !== letters) return null;
    if (rows > 0) payload["rows"] = null;
    return toQuickItem(value, ascii, rows);
  } catch {
    return null;
  }
}
function toQuickItem(value, ascii, rows) {
  const small = ascii ? value : JSON.parse(Buffer.from(JSON.stringify(value), "latin1").toString());
  const { disordered, tooDeep, sqlName } = walk(small, ITEM_DEPTH);
  return disordered === null && !tooDeep ? { value: small, sqlName, rows } : null;
}

// src/evaluation/read-items.ts
var { isUtf8 } = require("node:buffer");

// src/evaluation/oversized.ts
var SMALL_MEMBER_BYTES = 64 * 1024;
var SMALL_MEMBERS_BYTES = 256 * 1024;
var NAME_BYTES = 64 * 1024;
var MEMBER_DEPTH = 3;
function surveyOversized(window, start) {
  const hunt = { window, sqlName: false, keptBytes: 0 };
  const members = /* @__PURE__ */ Object.create(null);
  let payloadMembers = [];
  if (byteAt(window, start) !== OPEN_BRACE) {
    const end2 = endOfValue(window, start, MEMBER_DEPTH - 1, (at) => noteName(hunt, at));
    return { end: end2, members: null, payloadMembers, sqlName: hunt.sqlName, keptBytes: 0 };
  }
  const end = overMembers(hunt, start, (name, nameStart, valueStart) => {
    if (name === "payload" && byteAt(window, valueStart) === OPEN_BRACE) {
      const payload = surveyPayload(hunt, valueStart);
      payloadMembers = payload.names;
      return payload.end;
    }
    load(window, nameStart, valueStart + SMALL_MEMBER_BYTES);
    const valueEnd = endOfValue(window, valueStart, MEMBER_DEPTH, (at) => noteName(hunt, at));
    const small = valueEnd - valueStart <= SMALL_MEMBER_BYTES;
    if (name !== "payload" && small && hunt.keptBytes + valueEnd - nameStart <= SMALL_MEMBERS_BYTES) {
      hunt.keptBytes += valueEnd - nameStart;
      const value = smallValue(window, valueStart, valueEnd);
      Object.defineProperty(members, name, { value, enumerable: true });
    }
    return valueEnd;
  });
  return { end, members, payloadMembers, sqlName: hunt.sqlName, keptBytes: hunt.keptBytes };
}
function surveyPayload(hunt, start) {
  const names2 = [];
  const end = overMembers(hunt, start, (name, nameStart, valueStart) => {
    if (hunt.keptBytes + valueStart - nameStart <= SMALL_MEMBERS_BYTES) {
      hunt.keptBytes += valueStart - nameStart;
      names2.push(name);
    }
    const noted = name === "columns" ? noteText : noteName;
    return endOfValue(hunt.window, valueStart, MEMBER_DEPTH + 1, (at) => noted(hunt, at));
  });
  return { end, names: names2 };
}
function overMembers(hunt, start, judge) {
  const { window } = hunt;
  let before = null;
  let at = start + 1;
  while (byteAt(window, at) === QUOTE) {
    load(window, at, at + SMALL_MEMBER_BYTES);
    const keyEnd = endOfString(window, at);
    const name = keyEnd - at <= SMALL_MEMBER_BYTES ? smallValue(window, at, keyEnd) : void 0;
    if (typeof name !== "string" || before !== null && name <= before) {
      throw notJson("NON_CANONICAL", `the member at byte ${at} is out of order, or its name too long`);
    }
    before = name;
    if (isSqlName(name)) hunt.sqlName = true;
    if (byteAt(window, keyEnd) !== COLON) throw notJson("NON_CANONICAL", `expected : at byte ${keyEnd}`);
    at = judge(name, at, keyEnd + 1);
    if (byteAt(window, at) !== COMMA) break;
    at++;
    if (byteAt(window, at) !== QUOTE) throw notJson("NON_CANONICAL", `expected " at byte ${at}`);
  }
  if (byteAt(window, at) !== CLOSE_BRACE) throw notJson("NON_CANONICAL", `expected } at byte ${at}`);
  return at + 1;
}
function noteName(hunt, at) {
  return note(hunt, at, (end) => byteOf(hunt.window, end) === COLON);
}
function noteText(hunt, at) {
  return note(hunt, at, () => true);
}
function note(hunt, at, isName) {
  const found = shortString(hunt.window, at);
  if (typeof found === "string") return found === "unseen";
  if (isName(found.end) && isSqlName(found.text)) hunt.sqlName = true;
  return false;
}
function smallValue(window, start, end) {
  const text = toText(window.bytes.subarray(start - window.base, end - window.base));
  const parsed = text === null ? null : parseJson(text);
  const check = parsed === null || text === null ? null : checkCanonical(text, parsed.value, MEMBER_DEPTH);
  if (check === null || check.kind === "refused") {
    throw notJson(check?.code ?? "NON_CANONICAL", `the value at byte ${start} is not canonical`);
  }
  return check.value;
}
function beginsAnother(first) {
  if (first === 115 || first === 83) return false;
  const letter = first | 32;
  return letter >= 97 && letter <= 122 || first >= 48 && first <= 57 || first === 95;
}
function byteOf(window, at) {
  return at - window.base < window.filled ? window.bytes[at - window.base] : -1;
}
function shortString(window, at) {
  if (beginsAnother(byteOf(window, at + 1))) return "another";
  let end = stringEnd(window, at);
  if (end === null) {
    load(window, at, at + NAME_BYTES + 1);
    end = stringEnd(window, at);
    if (end === null) return "unseen";
  }
  const bytes = window.bytes.subarray(at - window.base, end - window.base);
  const parsed = parseJson(bytes.toString("utf8"));
  return typeof parsed?.value === "string" ? { text: parsed.value, end } : "another";
}
function stringEnd(window, at) {
  const from = at - window.base;
  const limit = Math.min(window.filled - 1, from + NAME_BYTES);
  for (let quote2 = window.bytes.indexOf(QUOTE, from + 1); quote2 !== -1 && quote2 < limit; ) {
    let slashes = 0;
    while (window.bytes[quote2 - 1 - slashes] === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return window.base + quote2 + 1;
    quote2 = window.bytes.indexOf(QUOTE, quote2 + 1);
  }
  return null;
}
function isUtf8Range(source, start, end, chunk) {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    for (let at = start; at < end; ) {
      const piece = source.read(at, Math.min(chunk, end - at));
      if (piece.length === 0) return false;
      decoder.decode(piece, { stream: true });
      at += piece.length;
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
function toOversizedFacts(position, bytes, survey) {
  return {
    position,
    bytes,
    tooLarge: true,
    members: survey.members,
    payloadMembers: survey.payloadMembers,
    payload: { kind: "unread" },
    sqlName: survey.sqlName,
    recomputedContentHash: null,
    keptBytes: FACTS_OVERHEAD_BYTES + survey.keptBytes
  };
}

// src/evaluation/read-items.ts
var STRIKE_LIMIT = 8;
function readItems(reader, listStart) {
  const { window } = reader;
  const facts = [];
  let metadata = 0;
  let at = listStart + 1;
  if (byteAt(window, at) !== CLOSE_BRACKET) {
    for (; ; ) {
      const { item, end } = readNamed(reader, at, facts.length);
      facts.push(item);
      metadata += item.keptBytes;
      if (metadata > reader.metadataLimit) {
        throw new PacketRefused(
          "TOO_MANY_ITEMS",
          `the metadata of the items is over ${reader.metadataLimit} bytes at item ${facts.length - 1}`
        );
      }
      at = end;
      if (byteAt(window, at) !== COMMA) break;
      at++;
    }
  }
  expectByte(window, at, CLOSE_BRACKET);
  hashThrough(window, at + 1);
  return { facts, end: at + 1, fork: forkHash(window) };
}
function readNamed(reader, start, position) {
  try {
    return readItem(reader, start, position);
  } catch (error) {
    if (!isCoded(error, "NON_CANONICAL", "TOO_DEEP")) throw error;
    throw new PacketRefused(error.code, `item ${position}: ${error.message}`);
  }
}
function readItem(reader, start, position) {
  const { window, limit } = reader;
  if (reader.strikes < STRIKE_LIMIT) {
    const guess = guessEnd(window, start, limit);
    const item2 = guess === null ? null : judgeItem(reader, start, guess, position);
    if (item2 !== null) return item2;
    reader.strikes++;
  }
  load(window, start, start + limit + 1);
  const bounded = endWithinLimit(window, start, limit);
  if (bounded === null) return readOversized(reader, start, position);
  const item = judgeItem(reader, start, bounded, position);
  if (item !== null) return item;
  const bytes = window.bytes.subarray(start - window.base, bounded - window.base);
  throw new PacketRefused(
    "NON_CANONICAL",
    isUtf8(bytes) ? `not JSON, in bytes ${start} to ${bounded}` : `not UTF-8 at byte ${start + whereNotUtf8(bytes)}`
  );
}
function judgeItem(reader, start, end, position) {
  const { window, queries } = reader;
  const bytes = window.bytes.subarray(start - window.base, end - window.base);
  const quick = isUtf8(bytes) ? reader.readItem(bytes) : "not JSON";
  if (quick === "not JSON") return null;
  const { value, sqlName, rows } = quick ?? { ...exactly(start, bytes), rows: 0 };
  return { item: toItemFacts(position, bytes, value, sqlName, queries, rows), end };
}
function exactly(start, bytes) {
  const text = bytes.toString();
  const check = checkCanonical(text, JSON.parse(text), ITEM_DEPTH);
  return check.kind === "canonical" ? check : refuse(check, "", bytes, (at) => start + at);
}
function readOversized(reader, start, position) {
  reader.oversized++;
  const survey = surveyOversized(reader.window, start);
  if (!isUtf8Range(reader.source, start, survey.end, reader.chunk)) {
    throw new PacketRefused("NON_CANONICAL", `not UTF-8 in bytes ${start} to ${survey.end}`);
  }
  return { item: toOversizedFacts(position, survey.end - start, survey), end: survey.end };
}

// src/evaluation/foreign-kinds.ts
var binaryKinds = [
  ["a gzip archive: unpack it first", 0, "1f8b"],
  ["a zip archive: unpack it first", 0, "504b0304", "504b0506", "504b0708"],
  ["a zstd archive: unpack it first", 0, "28b52ffd"],
  ["an xz archive: unpack it first", 0, "fd377a585a"],
  ["a bzip2 archive: unpack it first", 0, "425a68"],
  ["a 7z archive: unpack it first", 0, "377abcaf"],
  ["a tar archive: unpack it first", 257, "7573746172"],
  ["a PDF document", 0, "25504446"],
  ["a PNG image", 0, "89504e47"],
  ["a program", 0, "7f454c46"],
  ["an SQLite database", 0, "53514c69746520666f726d61742033"],
  ["a PostgreSQL dump", 0, "5047444d50", "2d2d0a2d2d20506f737467726553514c2064617461626173652064756d70"],
  ["text in UTF-32", 0, "fffe0000", "0000feff"],
  ["text in UTF-16: a packet is UTF-8", 0, "fffe", "feff"]
];
var textKinds = [
  ["an empty text", "^\\s*$"],
  ["an HTML page", "^\\s*(?:<!--[^]{0,2000}?-->\\s*)?<(?:!doctype html|html|head|body)\\b", "i"],
  ["an SVG image", "^\\s*(?:<\\?xml[^>]{0,200}>\\s*)?<svg\\b", "i"],
  ["a CycloneDX bill of materials in XML", "^\\s*<[^]{0,2000}cyclonedx\\.org", "i"],
  ["a JUnit test report in XML", "^\\s*(?:<\\?xml[^>]{0,200}>\\s*)?<testsuites?\\b", "i"],
  ["an XML document", "^\\s*<(?:\\?xml|!doctype|[a-z])", "i"],
  ["a PEM file: a key or a certificate", "^\\s*-----BEGIN "],
  ["a private key of age or minisign", "^\\s*(?:AGE-SECRET-KEY-|untrusted comment:)"],
  ["SQL text", "^\\s*(?:--[^\\n]*\\n\\s*)*(?:select|with|insert|create|begin|copy|set)\\b", "i"],
  ["a log of a job", "^\\s*\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d"],
  ["a YAML document", "^\\s*(?:%YAML|---\\s*(?:\\n|$)|(?:#[^\\n]*\\n)*[A-Za-z_][\\w-]*:(?:\\s|$))"],
  ["a Markdown text", "^\\s*#{1,6} "]
];
var ownKinds = {
  "tki-approval/v1": "an approval document of ours",
  "tki-catalog/v1": "a catalog of ours",
  "tki-claims/v1": "a claims file of ours",
  "tki-go/v1": "go.json of a run of ours",
  "tki-release/v1": "release.json of a run of ours",
  "tki-report/v1": "a report.json of ours"
};
var OSCAL = [
  "assessment-plan",
  "assessment-results",
  "catalog",
  "component-definition",
  "mapping-collection",
  "plan-of-action-and-milestones",
  "profile",
  "system-security-plan"
];
var jsonKinds = [
  {
    kind: "the attestation evidence of a run of ours",
    text: ["predicateType", "^urn:tool-kiem-thu:sandbox-attestation:"]
  },
  { kind: "run.json of a run of ours", text: ["predicateType", "^urn:tool-kiem-thu:run:"] },
  { kind: "an in-toto Statement", text: ["_type", "in-toto\\.io/Statement"] },
  { kind: "a DSSE envelope", has: ["payloadType", "payload", "signatures"] },
  { kind: "a Sigstore bundle", text: ["mediaType", "sigstore\\.bundle"] },
  { kind: "a SARIF log", text: ["$schema", "sarif"] },
  { kind: "a SARIF log", has: ["version", "runs"] },
  { kind: "a CycloneDX bill of materials", text: ["bomFormat", "^CycloneDX$"] },
  { kind: "an SPDX document", has: ["spdxVersion"] },
  { kind: "an SPDX document", text: ["@context", "spdx"] },
  { kind: "an OpenVEX document", text: ["@context", "openvex"] },
  { kind: "a CSAF advisory", inside: [["document"], ["csaf_version"]] },
  { kind: "an OSCAL document", inside: [OSCAL, ["uuid", "metadata"]] },
  { kind: "an OCI manifest or index", text: ["mediaType", "^application/vnd\\.(?:oci|docker)\\."] },
  { kind: "a container configuration", has: ["ociVersion"] },
  { kind: "a JSON Schema", text: ["$schema", "json-schema\\.org"] },
  { kind: "an OpenAPI description", any: ["openapi", "swagger"] },
  { kind: "a lock file of npm", has: ["lockfileVersion"] },
  {
    kind: "a package.json",
    has: ["name", "version"],
    any: ["dependencies", "scripts", "main", "devDependencies"]
  },
  { kind: "an event of a GitHub workflow", has: ["repository", "sender"] },
  { kind: "an answer of Directus", any: ["data", "errors", "meta"], only: ["data", "errors", "meta"] }
];

// src/evaluation/foreign.ts
var LOOKED_AT_BYTES = 4 * 1024 * 1024;
var zeroAt = (bytes, parity) => bytes.length >= 4 && [0, 1].every((at) => bytes[at * 2 + parity] === 0 && bytes[at * 2 + 1 - parity] !== 0);
function binaryKind(bytes) {
  if (bytes.length === 0) return "an empty file";
  const known2 = binaryKinds.find(
    ([, at, ...beginnings]) => beginnings.some((hex) => bytes.subarray(at, at + hex.length / 2).toString("hex") === hex)
  );
  if (known2 !== void 0) return known2[0];
  if (zeroAt(bytes, 0) || zeroAt(bytes, 1)) return "text in UTF-16: a packet is UTF-8";
  return bytes.every((byte) => byte === 0) ? "nothing but zero bytes" : null;
}
var MEMBER_LOOKED_AT = 300;
function jsonKindOf(document) {
  const has = (name) => Object.hasOwn(document, name);
  return jsonKinds.find(({ has: all = [], any, text, only, inside }) => {
    const within = (name) => recordMember(document, name) ?? {};
    return all.every(has) && (any === void 0 || any.some(has)) && (text === void 0 || new RegExp(text[1], "i").test(textMember(document, text[0])?.slice(0, MEMBER_LOOKED_AT) ?? "")) && (only === void 0 || Object.keys(document).every((name) => only.includes(name))) && (inside === void 0 || inside[0].some((name) => inside[1].every((each) => Object.hasOwn(within(name), each))));
  })?.kind;
}
var PACKET = "b7-governed-packet/v1";
var PACKET_BEGINS = '{"decision_effect":';
function foreignKind(bytes, whole) {
  const beginning = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const binary = binaryKind(beginning);
  if (binary !== null) return binary;
  const decoded = toText(bytes) ?? (whole ? null : toText(bytes.subarray(0, lastWhole(beginning))));
  if (decoded === null) return toText(bytes.subarray(0, 19)) === PACKET_BEGINS ? null : "no text in UTF-8";
  const plain = decoded.startsWith("\uFEFF") ? decoded.slice(1) : decoded;
  const parsed = parseJson(plain);
  if (parsed !== null) return jsonKind(parsed.value);
  const head = plain.slice(0, 4e3);
  const known2 = textKinds.find(([, pattern, flags]) => new RegExp(pattern, flags).test(head));
  if (known2 !== void 0) return known2[0];
  const lines = plain.split("\n", 2);
  if (lines.length === 2 && lines.every((line) => line !== "" && isRecord(parseJson(line)?.value)))
    return "a list of JSON documents, one a line";
  if (!/^\s*[{[]/.test(head)) return "text that is not JSON";
  if (head.includes(`"${PACKET}"`) || head.startsWith(PACKET_BEGINS)) return null;
  return whole ? "JSON that was cut short or spoiled" : null;
}
function jsonKind(value) {
  if (Array.isArray(value)) return "a JSON list";
  if (!isRecord(value)) return "a JSON text without any object";
  const schema = textMember(value, "schema");
  if (schema === PACKET) return null;
  if (schema !== null && Object.hasOwn(ownKinds, schema)) return ownKinds[schema] ?? null;
  if (schema?.startsWith("b7-governed-packet/") === true) return "a governed packet of another version";
  const known2 = jsonKindOf(value);
  if (known2 !== void 0) return known2;
  if (Object.keys(value).length === 0) return "an empty JSON object";
  if (member(value, "source_mode") !== void 0 || member(value, "manifest_hash") !== void 0) return null;
  return "a JSON object of another kind";
}
function lastWhole(bytes) {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] & 192) === 128) end -= 1;
  return Math.max(0, end - 1);
}

// src/evaluation/refused-packet.ts
var REFORMATTED = "It was probably reformatted; use the exporter's file byte for byte";
function explainRefusal(source, message, inForm) {
  const wanted = Math.min(source.size, LOOKED_AT_BYTES);
  try {
    const bytes = readAgain(source, wanted);
    const whole = wanted === source.size;
    const kind = foreignKind(bytes, whole);
    if (kind !== null) return `not a b7-governed-packet/v1: it looks like ${kind}; ${message}`;
    if (!inForm) return message;
    const about = whole ? aboutForm(bytes) : looksIndented(bytes) ? REFORMATTED : null;
    return about === null ? message : `${message}. ${about}`;
  } catch {
    return message;
  }
}
function aboutForm(bytes) {
  const text = toText(bytes)?.replace(/^\ufeff/, "");
  const parsed = text === void 0 ? null : parseJson(text);
  if (text === void 0 || parsed === null) return null;
  switch (judgeMembers(text, parsed.value)) {
    case "unique":
      toCanonicalJson(parsed.value);
      return REFORMATTED;
    case "duplicate":
      return "A member of one object is named twice";
    case "too-deep":
      return null;
  }
}
var looksIndented = (bytes) => /^\ufeff?(?:\s|\{\s|\{"\w+":\s)/.test(toText(bytes.subarray(0, 100)) ?? "");
function readAgain(source, wanted) {
  const pieces = [];
  for (let at = 0; at < wanted; ) {
    const piece = source.read(at, Math.min(READ_CHUNK_BYTES, wanted - at));
    if (piece.length === 0) break;
    pieces.push(Buffer.from(piece));
    at += piece.length;
  }
  return Buffer.concat(pieces);
}

// src/evaluation/read-packet.ts
var METADATA_LIMIT_BYTES = 16 * 1024 * 1024;
function readPacket(source, queries, options = {}) {
  const chunk = options.chunkBytes ?? READ_CHUNK_BYTES;
  const window = openWindow(source, chunk);
  const reader = {
    source,
    window,
    queries,
    chunk,
    limit: options.itemLimitBytes ?? ITEM_LIMIT_BYTES,
    metadataLimit: options.metadataLimitBytes ?? METADATA_LIMIT_BYTES,
    readItem: options.readItem ?? readQuickly,
    strikes: 0,
    oversized: 0
  };
  try {
    return readAll(reader);
  } catch (error) {
    if (isCoded(error, "PACKET_UNREADABLE")) {
      const { code: reason, message: detail } = error;
      return { kind: "refused", reason, detail, pointer: null, digest: null, oversized: reader.oversized };
    }
    const refused = error instanceof PacketRefused;
    if (!refused && !isCoded(error, "NON_CANONICAL", "TOO_DEEP")) throw error;
    const digest = digestOfAll(window);
    return {
      kind: "refused",
      reason: error.code,
      detail: digest === null ? error.message : explainRefusal(source, error.message, error.code === "NON_CANONICAL"),
      pointer: refused ? error.pointer : null,
      digest,
      oversized: reader.oversized
    };
  }
}
function readAll(reader) {
  const { window } = reader;
  const envelope = [];
  let envelopeBytes = 0;
  let member2 = "";
  const keep = (start, end) => {
    envelopeBytes += end - start;
    if (envelopeBytes > ENVELOPE_LIMIT_BYTES) {
      throw new PacketRefused(
        "ENVELOPE_NOT_ACCEPTED",
        `more than ${ENVELOPE_LIMIT_BYTES} bytes around the items: no room for the member ${quote(member2, 80)}`
      );
    }
    envelope.push(Buffer.from(window.bytes.subarray(start - window.base, end - window.base)));
  };
  expectByte(window, 0, OPEN_BRACE);
  let items = null;
  let headBytes = 0;
  let at = 1;
  keep(0, 1);
  while (byteAt(window, at) === QUOTE) {
    load(window, at, at + ENVELOPE_LIMIT_BYTES + 1);
    const keyEnd = endOfString(window, at);
    member2 = window.bytes.subarray(at + 1 - window.base, keyEnd - 1 - window.base).toString("utf8", 0, 400);
    keep(at, keyEnd);
    const isItems = envelope.at(-1)?.toString("latin1") === '"items"';
    expectByte(window, keyEnd, COLON);
    keep(keyEnd, keyEnd + 1);
    at = keyEnd + 1;
    if (isItems && items === null && byteAt(window, at) === OPEN_BRACKET) {
      headBytes = envelopeBytes;
      items = readItems(reader, at);
      envelope.push(Buffer.from("[]"));
      at = items.end;
    } else {
      load(window, at, at + ENVELOPE_LIMIT_BYTES + 1);
      const end = endOfValue(window, at, 1);
      keep(at, end);
      at = end;
    }
    if (byteAt(window, at) !== COMMA) break;
    keep(at, at + 1);
    at++;
    expectByte(window, at, QUOTE);
  }
  expectByte(window, at, CLOSE_BRACE);
  keep(at, at + 1);
  if (at + 1 !== window.size) {
    const follows = `${byteWords(byteAt(window, at + 1))} follows the packet at byte ${at + 1}`;
    throw new PacketRefused("NON_CANONICAL", follows);
  }
  const { accepted, head, list } = judgeEnvelope(envelope, headBytes, items);
  const recomputedPacketDigest = accepted.tki === void 0 ? null : digestWithoutItself(accepted, head, list.fork);
  return {
    kind: "read",
    digest: hashRest(window),
    envelope: accepted,
    recomputedPacketDigest,
    items: list.facts
  };
}
function digestOfAll(window) {
  try {
    return hashRest(window);
  } catch (error) {
    if (isCoded(error, "PACKET_UNREADABLE")) return null;
    throw error;
  }
}

// src/evaluation/rules/catalog-differs.ts
var catalogDiffers = (_item, context) => {
  if (context.envelope.tki === void 0) return notApplicable("the packet names no catalog");
  return findingIf(
    "CATALOG_DIFFERS",
    context.catalogDiffers ? `packet: ${context.envelope.tki?.catalog.digest}; here: ${context.catalogDigest}` : null
  );
};

// src/evaluation/rules/incomplete.ts
function isIncomplete(completeness) {
  return completeness === "TRUNCATED" || completeness === "TIMEOUT" || completeness === "ERROR";
}
var incomplete = (item) => {
  const sqlstate = textMember(item.extension, "sqlstate");
  const detail = sqlstate === null ? "stated by the exporter" : `SQLSTATE ${quote(sqlstate, 10)}`;
  const { completeness } = item;
  if (isIncomplete(completeness)) return findingIf(completeness, detail);
  if (completeness !== "COMPLETE" && completeness !== "EMPTY") {
    return notEvaluated("does not say whether its result is complete");
  }
  return findingIf(
    "ERROR",
    completeness === "COMPLETE" && sqlstate !== null ? `COMPLETE, and ${detail}` : null
  );
};

// src/evaluation/rules/local-path.ts
var LOOKED_AT = 4096;
var localPath = (item) => {
  const local = [item.surface, item.queryId].find((text) => text !== null && isLocalPath(text));
  if (local === void 0 && (item.surface === null || item.queryId === null)) {
    return notEvaluated("no surface or no path to look at");
  }
  return findingIf("LOCAL_PATH", typeof local === "string" ? `${quote(local, 120)}: prefer KB/PG` : null);
};
function isLocalPath(text) {
  const looked2 = text.slice(0, LOOKED_AT);
  const { skeleton, escaped } = toUnescapedSkeleton(looked2);
  return escaped || names(toSkeleton(looked2)) || names(skeleton);
}
function names(skeleton) {
  const plain = skeleton.replaceAll(" ", "");
  return /^(?:[/\\~]|\.{1,2}(?:[/\\]|$)|[a-z]:|file:)/.test(plain) || plain.includes("file:/");
}

// src/evaluation/rules/catalog-mismatch.ts
var catalogMismatch = (item, context) => {
  if (context.catalogDiffers) return notEvaluated("exported with another catalog");
  const pinned = item.isDocument ? item.document : item.entry;
  const differing = item.isDocument ? documentDifferences(item) : item.entry === null ? [] : [...differences(item, item.entry), ...otherLists(item, item.entry, context.catalog)];
  if (differing.length > 0) return findingIf("CATALOG_MISMATCH", differing.join("; "));
  if (pinned === null) return notEvaluated("no entry of the catalog to compare with");
  if (isUnanswered(item)) return notEvaluated("the read ended early: no answer to compare");
  if (!isRead(item)) return notEvaluated("its payload was not read");
  return lacksCompared(item, pinned) ? notEvaluated("lacks a member that the catalog pins") : held;
};
var NO_DISCIPLINE = "count_discipline is stated, catalog: none";
function toCompare(differing) {
  return (what, observed, expected) => {
    if (observed !== null && observed !== expected) {
      differing.push(`${what} is ${quote(observed, 60)}, catalog: ${quote(expected, 60)}`);
    }
  };
}
function lacksCompared(item, pinned) {
  const texts2 = [item.surface, item.surfaceKind, item.precedence, item.authorityStatus];
  const discipline = "count_discipline" in pinned ? Object.keys(pinned.count_discipline ?? {}) : [];
  return texts2.includes(null) || discipline.some((name) => textMember(item.discipline, name) === null);
}
function compareOutside(item, entry, compare2) {
  const local = item.surface !== null && isLocalPath(item.surface);
  if (!local) compare2("governed_surface", item.surface, entry.governed_surface);
  compare2("surface_kind", item.surfaceKind, entry.surface_kind);
  compare2("precedence", item.precedence, entry.precedence);
  compare2("authority_status", item.authorityStatus, entry.authority_status);
}
function isUnanswered({ facts: { payload }, completeness }) {
  return payload.kind === "rows" && payload.rows === 0 && isIncomplete(completeness);
}
function differences(item, entry) {
  const differing = [];
  const compare2 = toCompare(differing);
  compareOutside(item, entry, compare2);
  const { payload } = item.facts;
  if ((payload.kind === "count" || payload.kind === "rows") && !isUnanswered(item)) {
    compare2("payload", payload.kind, entry.result);
  }
  if (payload.kind === "rows")
    compare2("columns", JSON.stringify(payload.columns), JSON.stringify(entry.columns));
  if (entry.count_discipline === void 0 && item.discipline !== null) differing.push(NO_DISCIPLINE);
  for (const [name, expected] of Object.entries(entry.count_discipline ?? {})) {
    compare2(`count_discipline.${name}`, textMember(item.discipline, name), expected);
  }
  return differing;
}
function otherLists({ extension }, entry, catalog) {
  if (extension === null) return [];
  const lists = ownLists(catalog);
  const differing = [];
  for (const name of ["database_list", "functions"]) {
    const stated2 = member(extension, name);
    if (stated2 !== lists[name])
      differing.push(`tki.${name} is ${shown(stated2)}, catalog: ${lists[name] ?? "the contract\u2019s"}`);
  }
  const stated = member(extension, "may_call");
  const expected = lists.functions === void 0 ? void 0 : entry.functions ?? [];
  if (JSON.stringify(stated) !== JSON.stringify(expected))
    differing.push(`tki.may_call is ${shown(stated)}, catalog: ${shown(expected)}`);
  return differing;
}
var shown = (value) => value === void 0 ? "not stated" : quote(JSON.stringify(value), 120);
function documentDifferences(item) {
  if (item.entry !== null) return ["a named query of the catalog is called kb_document"];
  const { document } = item;
  if (document === null) return [];
  const differing = [];
  const compare2 = toCompare(differing);
  compareOutside(item, document, compare2);
  if (item.discipline !== null) differing.push(NO_DISCIPLINE);
  if (isUnanswered(item)) return differing;
  const expected = { path: document.path, document_id: document.document_id, ...document.pinned };
  for (const [name, value] of Object.entries(expected)) {
    if (value !== void 0) compare2(name, documentCell(item, name) ?? "", value);
  }
  return differing;
}

// src/evaluation/rules/collapsed-count.ts
var DISCIPLINE = [
  "confidence",
  "denominator",
  "match_key",
  "observation_ts",
  "population",
  "query",
  "surface"
];
var collapsedCount = (item) => {
  switch (item.facts.payload.kind) {
    case "rows":
      return notApplicable("rows, no count");
    case "malformed":
    case "unread":
      return notEvaluated("its payload was not read");
    case "count":
      break;
  }
  const missing = DISCIPLINE.filter((name) => (textMember(item.discipline, name) ?? "").trim() === "");
  return findingIf(
    "COLLAPSED_COUNT",
    missing.length === 0 ? null : `count_discipline lacks ${missing.join(", ")}`
  );
};

// src/evaluation/rules/content-hash.ts
var contentHash2 = (item, context) => {
  const recomputed = item.facts.recomputedContentHash;
  if (context.catalogDiffers && !item.isDocument) return notEvaluated("exported with another catalog");
  if (item.declaredContentHash === null) return notEvaluated("no content_hash");
  if (recomputed === null)
    return notEvaluated("a part of what is hashed is missing: payload, surface, path or SQL");
  const differs = recomputed !== item.declaredContentHash;
  return findingIf(
    "CONTRACT_VIOLATION",
    differs ? `content_hash ${quote(item.declaredContentHash, 80)}, recomputed ${recomputed}` : null
  );
};

// src/evaluation/rules/contradictory-answers.ts
var contradictoryAnswers = (item, { contradicted }) => {
  const answer = answerOf(item);
  const hit = answer !== null && contradicted.has(answer);
  if (!hit && (answer === null || item.declaredContentHash === null)) {
    return notEvaluated("no pair of id and content_hash");
  }
  return findingIf(
    "CONTRADICTORY_ANSWERS",
    hit ? `another item of this packet answers the same ${item.isDocument ? "revision of the document" : "query"} differently` : null
  );
};

// src/evaluation/rules/corpus-join.ts
var corpusJoin = (item, { catalog }) => {
  const query = item.entry === null ? [] : [...item.entry.relations, item.entry.sql];
  const joined = findJoin([...surfacesOf(item), ...query], catalog.prohibited.joins);
  if (joined === void 0 && !isNamed(item)) return notEvaluated(UNNAMED);
  return findingIf(
    "CORPUS_JOIN",
    joined === void 0 ? null : `speaks of ${joined.map((name) => quote(name, 80)).join(" and ")}`
  );
};

// src/evaluation/rules/count-mismatch.ts
var countMismatch = (item) => {
  const { payload } = item.facts;
  const { discipline } = item;
  if (discipline === null) {
    return payload.kind === "rows" ? notApplicable("rows, no count") : notEvaluated("no count_discipline");
  }
  const figure = payload.kind === "count" ? payload.value : payload.kind === "rows" ? String(payload.rows) : null;
  const expected = { value: figure, query: item.queryId, observation_ts: item.observationTs };
  const differing = Object.entries(expected).flatMap(([name, value]) => {
    if (member(discipline, name) === void 0) return [];
    const stated = textMember(discipline, name);
    if (stated === null) return [`${name} is not a text`];
    const differs = value !== null && stated !== value;
    return differs ? [`${name} is ${quote(stated, 60)}, item: ${quote(value, 60)}`] : [];
  });
  if (differing.length === 0 && Object.values(expected).includes(null)) {
    return notEvaluated("no figure, query or time to compare the count_discipline with");
  }
  return findingIf("COUNT_MISMATCH", differing.length === 0 ? null : differing.join("; "));
};

// src/evaluation/rules/diagnostic-override.ts
var diagnosticOverride = (item, context) => {
  const diagnostic = item.precedence === "diagnostic" || item.authorityStatus === "diagnostic" || item.entry?.precedence === "diagnostic";
  if (!diagnostic) {
    const known2 = item.precedence !== null && item.authorityStatus !== null;
    return known2 ? notApplicable("not diagnostic") : notEvaluated("no precedence or no authority_status");
  }
  const overridden = item.overrides.filter((target) => !isDiagnostic(target, context));
  const names2 = overridden.slice(0, 5).map((target) => quote(target, 80));
  const claimed = claimsOnDiagnosticAlone(item, context);
  if (claimed.length > 0)
    return findingIf(
      "DIAGNOSTIC_OVERRIDE",
      [...names2.map((name) => `overrides ${name}`), ...claimed].join("; ")
    );
  if (overridden.length === 0 && item.extension !== null) {
    const stated = member(item.extension, "overrides");
    const isList = Array.isArray(stated) && stated.length === item.overrides.length;
    if (stated !== void 0 && !isList) return notEvaluated("tki.overrides is not a list of ids");
  }
  return findingIf("DIAGNOSTIC_OVERRIDE", names2.length === 0 ? null : `overrides ${names2.join(", ")}`);
};
function claimsOnDiagnosticAlone(item, { claims, ruleItems }) {
  const own = new Set(namesOf2(item));
  const counterpart = item.entry?.counterpart ?? null;
  const canonical = ruleItems.find(({ queryId }) => queryId !== null && queryId === counterpart);
  const figure = figureOf(item);
  const found = (claims?.claims ?? []).filter((claim) => {
    if (!claim.items.some((name) => own.has(name))) return false;
    const listsBoth = counterpart !== null && claim.items.includes(counterpart);
    if (claim.use !== "binding" && !listsBoth) return false;
    return holdsFor(claim, figure) === true && holdsFor(claim, figureOf(canonical)) !== true;
  });
  const beside = counterpart === null ? "no canonical counterpart is named" : `its canonical counterpart ${counterpart} ${canonical === void 0 ? "is not in this packet" : `shows ${figureOf(canonical) ?? "no figure"}`}`;
  return found.slice(0, 3).map(
    ({ id }) => `claim ${quote(id, 60)} agrees with ${figure ?? ""} of this diagnostic item alone; ${beside}`
  );
}
function isDiagnostic(target, context) {
  const named = (other) => other.itemId === target || other.queryId === target;
  const inPacket = context.ruleItems.filter(named);
  const entry = context.entries.get(target);
  if (inPacket.length === 0) return entry?.precedence === "diagnostic";
  return inPacket.every(
    (other) => other.precedence === "diagnostic" && other.entry?.precedence !== "canonical"
  );
}

// src/evaluation/rules/document-mismatch.ts
var COLUMNS = JSON.stringify(["body_digest", "document_id", "path", "revision"]);
var documentMismatch = (item) => {
  if (!item.isDocument) return notApplicable("a query, no document");
  const { payload } = item.facts;
  if (payload.kind === "unread") return notEvaluated("its payload was not read");
  const wrong = deviations(item);
  if (wrong.length === 0 && payload.kind === "rows" && payload.rows === 0) {
    return notEvaluated("the read ended early: no row of a document");
  }
  return findingIf("DOCUMENT_MISMATCH", wrong.length === 0 ? null : wrong.join("; "));
};
function deviations(item) {
  const { payload } = item.facts;
  if (payload.kind !== "rows") return ["payload is not one row of a document"];
  const columns = JSON.stringify(payload.columns);
  if (columns !== COLUMNS) return [`columns are ${quote(columns, 120)}, not ${COLUMNS}`];
  if (payload.rows === 0 && isIncomplete(item.completeness)) return [];
  if (payload.rows !== 1) return [`${payload.rows} rows, not one`];
  const wrong = [];
  const cell = (name) => {
    const value = documentCell(item, name);
    if (value !== null && !isBlank(value)) return value;
    wrong.push(`${name} is empty`);
    return null;
  };
  const bodyDigest = cell("body_digest");
  if (bodyDigest !== null && !isDigest(bodyDigest))
    wrong.push(`body_digest is ${quote(bodyDigest, 80)}, not sha256: and 64 hex digits`);
  cell("document_id");
  const path = cell("path");
  if (path !== null && item.queryId !== null && path !== item.queryId)
    wrong.push(`path is ${quote(path, 120)} in the row, ${quote(item.queryId, 120)} outside`);
  const revision = cell("revision");
  const source = item.sourceRevision;
  if (revision !== null && source !== null && source !== revision && source !== `kb:${revision}`)
    wrong.push(`revision is ${quote(revision, 60)} in the row, source_revision ${quote(source, 60)}`);
  return wrong;
}

// src/evaluation/rules/empty-result.ts
var emptyResult = (item) => {
  const { payload } = item.facts;
  const noRows = payload.kind === "rows" && payload.rows === 0 && !isIncomplete(item.completeness);
  if (item.completeness === "EMPTY" || noRows) return findingIf("EMPTY_RESULT", "no row");
  switch (payload.kind) {
    case "malformed":
    case "unread":
      return notEvaluated("its payload was not read");
    case "rows":
      return payload.rows === 0 ? notEvaluated("the read ended early") : held;
    case "count":
      return held;
  }
};

// src/evaluation/rules/future.ts
var future = (item, { envelope, instructions }) => {
  const clock = toMicroseconds(instructions.clock);
  if (clock === null) return notEvaluated("the clock is not a calendar time");
  const latest = clock + BigInt(FUTURE_SKEW_SECONDS) * 1000000n;
  const ahead = Object.entries({
    packet_as_of: envelope.packet_as_of,
    observation_ts: item.observationTs
  }).filter(([, time]) => time !== null && (toMicroseconds(time) ?? 0n) > latest);
  if (ahead.length === 0 && (item.observationTs === null || toMicroseconds(item.observationTs) === null)) {
    return notEvaluated("no observation_ts that can be read");
  }
  const names2 = ahead.map(([name, time]) => `${name} ${time}`).join(", ");
  return findingIf("FUTURE", ahead.length === 0 ? null : `${names2}; the clock says ${instructions.clock}`);
};

// src/evaluation/rules/item-id.ts
var itemId = (item, { catalogDiffers: catalogDiffers2 }) => {
  if (item.itemId === null) return notApplicable("gives itself no id");
  const expected = item.isDocument ? catalogDiffers2 ? null : item.document?.id ?? null : item.queryId;
  if (expected === null) return notEvaluated("no id of an entry to compare item_id with");
  return findingIf(
    "ITEM_ID_DIFFERS",
    item.itemId === expected ? null : `item_id is ${quote(item.itemId, 120)}, the entry's is ${quote(expected, 120)}`
  );
};

// src/evaluation/rules/unknown-member.ts
var ITEM = /* @__PURE__ */ new Set([
  "authority_status",
  "count_discipline",
  "item_id",
  "precedence",
  "source_metadata",
  "surface_kind",
  "tki"
]);
var SOURCE = /* @__PURE__ */ new Set([
  "content_hash",
  "governed_surface",
  "named_query_id_or_kb_path",
  "observation_ts",
  "source_revision"
]);
var DISCIPLINE2 = /* @__PURE__ */ new Set([
  "confidence",
  "denominator",
  "match_key",
  "observation_ts",
  "population",
  "query",
  "surface",
  "value"
]);
var EXTENSION = /* @__PURE__ */ new Set([
  "aggregate_exception",
  "completeness",
  "database_list",
  "functions",
  "gateway",
  "may_call",
  "overrides",
  "sqlstate",
  "used_as",
  "view_fingerprints"
]);
var COUNT = /* @__PURE__ */ new Set(["kind", "value"]);
var SHOWN = 5;
var ROWS = /* @__PURE__ */ new Set(["columns", "kind", "rows"]);
var unknownMember = ({ facts }) => {
  if (facts.members === null) return notEvaluated("the item is not an object");
  const unknown = [
    ...strangers(facts.members, ITEM, ""),
    ...facts.payloadMembers.filter((name) => !isPayloadMember(facts.payload, name)).map((name) => `payload.${name}`),
    ...strangers(recordMember(facts.members, "source_metadata"), SOURCE, "source_metadata."),
    ...strangers(recordMember(facts.members, "count_discipline"), DISCIPLINE2, "count_discipline."),
    ...strangers(recordMember(facts.members, "tki"), EXTENSION, "tki.")
  ];
  const shown2 = unknown.slice(0, SHOWN).map((name) => quote(name, 80));
  const more = unknown.length > SHOWN ? `, and ${unknown.length - SHOWN} more` : "";
  return findingIf(
    "UNKNOWN_MEMBER",
    unknown.length === 0 ? null : `no such member: ${shown2.join(", ")}${more}`
  );
};
function isPayloadMember(payload, name) {
  switch (payload.kind === "malformed" ? payload.of : payload.kind) {
    case "count":
      return COUNT.has(name);
    case "rows":
      return ROWS.has(name);
    case null:
    case "unread":
      return COUNT.has(name) || ROWS.has(name);
  }
}
function strangers(record, known2, prefix) {
  return Object.keys(record ?? {}).filter((name) => !known2.has(name)).map((name) => prefix + name);
}

// src/evaluation/rules/item-shape.ts
var ID = /^[A-Za-z0-9._/-]{1,200}$/;
var ID_FORM = "is not 1 to 200 of the letters A-Z a-z 0-9 . _ - /, in parts that are no . or ..";
var COMPLETENESS = /* @__PURE__ */ new Set(["COMPLETE", "TRUNCATED", "TIMEOUT", "ERROR", "EMPTY"]);
var AUTHORITY = /* @__PURE__ */ new Set(["binding", "review-ready", "draft", "evidence-only", "superseded", "diagnostic"]);
var itemShape = (item) => {
  const wrong = item.facts.members === null ? ["the item is not an object"] : deviations2(item);
  if (wrong.length === 0) wrong.push(...againstSchema(item));
  return findingIf("ITEM_SHAPE", wrong.length === 0 ? null : wrong.join("; "));
};
function deviations2(item) {
  const wrong = [];
  const members = item.facts.members ?? {};
  const check = (holds, text) => void (holds || wrong.push(text));
  const { payload } = item.facts;
  if (payload.kind === "malformed") wrong.push(payload.detail);
  const absentOr = (name, holds) => !Object.hasOwn(members, name) || holds;
  check(absentOr("item_id", item.itemId !== null && isId(item.itemId)), `item_id ${ID_FORM}`);
  check(item.queryId === null || isId(item.queryId), `source_metadata.named_query_id_or_kb_path ${ID_FORM}`);
  check(item.surfaceKind !== null, "surface_kind is missing or not a text");
  check(
    item.precedence === "canonical" || item.precedence === "diagnostic",
    "precedence is neither canonical nor diagnostic"
  );
  check(
    item.authorityStatus !== null && AUTHORITY.has(item.authorityStatus),
    `authority_status is none of ${[...AUTHORITY].join(", ")}`
  );
  check(absentOr("count_discipline", item.discipline !== null), "count_discipline is not an object");
  check(absentOr("tki", item.extension !== null), "tki is not an object");
  const { extension } = item;
  if (extension === null) return wrong;
  const stated = (name) => member(extension, name);
  check(
    item.completeness !== null && COMPLETENESS.has(item.completeness),
    `tki.completeness is none of ${[...COMPLETENESS].join(", ")}`
  );
  check(
    [void 0, "binding", "evidence"].includes(stated("used_as")),
    "tki.used_as is neither binding nor evidence"
  );
  check(
    [void 0, "PROVISIONAL"].includes(stated("aggregate_exception")),
    "tki.aggregate_exception is not PROVISIONAL"
  );
  const overrides = stated("overrides");
  check(
    overrides === void 0 || Array.isArray(overrides) && overrides.every((entry) => typeof entry === "string"),
    "tki.overrides is not a list of ids"
  );
  const sqlstate = stated("sqlstate");
  check(
    sqlstate === void 0 || typeof sqlstate === "string" && /^[0-9A-Z]{5}$/.test(sqlstate),
    "tki.sqlstate is not five letters or digits"
  );
  const prints = stated("view_fingerprints");
  check(
    prints === void 0 || typeof prints === "object" && prints !== null && !Array.isArray(prints),
    "tki.view_fingerprints is not an object"
  );
  return wrong;
}
var SOUND_PAYLOAD = { kind: "count", value: "0" };
var NO_DIGEST = `sha256:${"0".repeat(64)}`;
var TIME = "1970-01-01T00:00:00Z";
var SOUND_SOURCE = {
  content_hash: NO_DIGEST,
  governed_surface: "",
  named_query_id_or_kb_path: "x",
  observation_ts: TIME,
  source_revision: ""
};
var SOUND_DISCIPLINE = {
  confidence: "",
  denominator: "",
  match_key: "",
  observation_ts: TIME,
  population: "",
  query: "",
  surface: ""
};
function againstSchema(item) {
  const { members, payload } = item.facts;
  if (members === null || validate3({ ...members, payload: SOUND_PAYLOAD })) return [];
  const judged = {
    ...known(members, ITEM),
    payload: SOUND_PAYLOAD,
    source_metadata: { ...SOUND_SOURCE, ...texts(known(item.source ?? {}, SOURCE), ["observation_ts"]) }
  };
  if (item.discipline !== null) {
    const stated = known(item.discipline, DISCIPLINE2);
    judged["count_discipline"] = payload.kind === "count" ? { ...SOUND_DISCIPLINE, ...texts(stated, ["observation_ts", "value"]) } : stated;
  }
  if (item.extension !== null) judged["tki"] = known(item.extension, EXTENSION);
  if (validate3(judged)) return [];
  const error = validate3.errors?.[0];
  return [`${quote(error?.instancePath ?? "", 120)} ${error?.message ?? ""}`.trim()];
}
function known(record, names2) {
  return Object.fromEntries(Object.entries(record).filter(([name]) => names2.has(name)));
}
function texts(record, others) {
  return Object.fromEntries(
    Object.entries(record).filter(([name, value]) => typeof value === "string" && !others.includes(name))
  );
}
function isId(text) {
  return ID.test(text) && !text.split("/").some((part) => part === "" || part === "." || part === "..");
}

// src/evaluation/rules/item-too-large.ts
var itemTooLarge = ({ facts }) => findingIf(
  "ITEM_TOO_LARGE",
  facts.tooLarge ? `${facts.bytes} bytes; at most ${ITEM_LIMIT_BYTES} are read` : null
);

// src/evaluation/rules/manifest-hash.ts
var manifestHash = (item, { manifest, envelope }) => {
  switch (manifest.kind) {
    case "agrees":
      return held;
    case "differs":
      return findingIf(
        "CONTRACT_VIOLATION",
        `manifest_hash ${envelope.manifest_hash}, recomputed ${manifest.recomputed}`
      );
    case "not recomputable":
      if (item.queryId === null || item.declaredContentHash === null)
        return notEvaluated("no pair of id and content_hash, so no manifest to recompute");
      return findingIf(
        "CONTRACT_VIOLATION",
        `manifest_hash cannot be recomputed, so it covers no item: ${manifest.hollow} without an id or a digest, the first is item ${manifest.first}`
      );
  }
};

// src/evaluation/rules/prohibited-surface.ts
var prohibitedSurface = (item, { catalog }) => {
  if (item.surface !== null && isProhibitedDatabase(item.surface)) {
    return findingIf("PROHIBITED_SURFACE", "database postgres");
  }
  const names2 = namesOf(item);
  for (const text of mayNameProhibited(names2, catalog.prohibited) ? names2 : []) {
    const hit = findProhibited(text, catalog.prohibited);
    if (hit !== void 0)
      return findingIf("PROHIBITED_SURFACE", `${quote(text, 120)} names ${quote(hit, 120)}`);
  }
  return isNamed(item) ? held : notEvaluated(UNNAMED);
};

// src/evaluation/rules/provisional-binding.ts
var provisionalBinding = (item, { catalog, envelope }) => {
  if (item.authorityStatus === null) return notEvaluated("no authority_status");
  return findingIf(
    "PROVISIONAL_CATALOG",
    item.authorityStatus === "binding" ? `binding under a ${catalog.status} catalog, gateway ${gatewayOf(envelope.tki)}` : null
  );
};
var gatewayOf = (tki) => tki === void 0 ? "not stated" : quote(tki.gateway, 80);

// src/evaluation/rules/row-limit.ts
var rowLimit = (item) => {
  const { payload } = item.facts;
  switch (payload.kind) {
    case "count":
      return notApplicable("a count, no rows");
    case "malformed":
    case "unread":
      return notEvaluated("its payload was not read");
    case "rows":
      break;
  }
  if (payload.rows < ROW_LIMIT) return held;
  const contradicts = item.completeness !== "TRUNCATED" || payload.rows > ROW_LIMIT;
  const said = item.completeness === null ? "completeness not stated" : quote(item.completeness, 40);
  return findingIf("ROW_LIMIT_CONTRADICTION", contradicts ? `${payload.rows} rows, ${said}` : null);
};

// src/evaluation/rules/source-metadata.ts
var sourceMetadata = (item) => {
  const fields = {
    content_hash: item.declaredContentHash,
    governed_surface: item.surface,
    named_query_id_or_kb_path: item.queryId,
    observation_ts: item.observationTs,
    source_revision: item.sourceRevision
  };
  const missing = Object.entries(fields).filter(([, value]) => value === null);
  const names2 = missing.map(([name]) => name).join(", ");
  return findingIf(
    "MISSING_SOURCE_METADATA",
    missing.length === 0 ? null : `source_metadata lacks, or has no text in, ${names2}`
  );
};

// src/evaluation/rules/sql-member.ts
var sqlMember = (item) => findingIf("SQL_MEMBER", item.facts.sqlName ? "a member or a payload column is named sql" : null);

// src/evaluation/rules/stale.ts
var stale = (item, { envelope, instructions }) => {
  const packet = toMicroseconds(envelope.packet_as_of);
  const own = item.observationTs === null ? null : toMicroseconds(item.observationTs);
  const observed = own ?? packet;
  const clock = toMicroseconds(instructions.clock);
  const asOf = instructions.as_of === null ? clock : toMicroseconds(instructions.as_of);
  if (packet === null || observed === null || clock === null || asOf === null) {
    return notEvaluated("no time of the packet, or no clock, that can be read");
  }
  const now = asOf > clock ? asOf : clock;
  const age = now - (observed < packet ? observed : packet);
  const limit = BigInt(instructions.max_age_seconds) * 1000000n;
  if (own === null && age <= limit) return notEvaluated("no observation_ts that can be read");
  return findingIf(
    "STALE",
    age > limit ? `${age / 1000000n} s old, max age ${instructions.max_age_seconds} s` : null
  );
};

// src/evaluation/rules/time-unreadable.ts
var timeUnreadable = ({ observationTs }) => {
  if (observationTs === null) return notEvaluated("no observation_ts");
  return findingIf(
    "TIME_UNREADABLE",
    isCalendarTime(observationTs) ? null : `source_metadata.observation_ts ${quote(observationTs, 60)}: the form is ${TIME_FORM}`
  );
};

// src/evaluation/rules/unknown-query.ts
var unknownQuery = (item, { catalogDiffers: catalogDiffers2 }) => {
  if (item.isDocument) return notApplicable("a document, no query");
  if (item.queryId === null) return notEvaluated("names no query");
  if (catalogDiffers2) return notEvaluated("exported with another catalog");
  const unreviewed = item.entry === null ? [] : unreviewedMembers(item.entry);
  if (unreviewed.length > 0)
    return findingIf(
      "UNKNOWN_QUERY_ID",
      `${quote(item.queryId, 120)}: UNREVIEWED in its entry (${unreviewed.join(", ")})`
    );
  return findingIf("UNKNOWN_QUERY_ID", item.entry === null ? quote(item.queryId, 120) : null);
};

// src/evaluation/rules/unlisted-kb-path.ts
var unlistedKbPath = (item, { catalog, catalogDiffers: catalogDiffers2 }) => {
  if (!item.isDocument) return notApplicable("a query, no document");
  if (item.queryId === null) return notEvaluated("names no path");
  if (catalogDiffers2) return notEvaluated("exported with another catalog");
  const [first, ...rest] = item.queryId.split("/");
  const below = rest.length > 0 && catalog.kb_prefixes.includes(first ?? "");
  const listed2 = below && item.document !== null;
  const why = below ? "no document of the catalog has that path" : "below none of the prefixes";
  return findingIf("UNLISTED_KB_PATH", listed2 ? null : `${quote(item.queryId, 120)}: ${why}`);
};

// src/evaluation/rules/used-as-binding.ts
var usedAsBinding = (item, { claimedBinding: claimedBinding2 }) => {
  if (item.authorityStatus === "binding") return notApplicable("authority_status binding");
  const users = [];
  if (item.usedAs === "binding") users.push("the packet's used_as");
  if ([item.name, item.queryId, item.document?.id].some((name) => claimedBinding2.has(name ?? ""))) {
    users.push("a reader's claim");
  }
  const status = item.authorityStatus === null ? "not stated" : quote(item.authorityStatus, 60);
  return findingIf(
    "NOT_BINDING",
    users.length === 0 ? null : `authority_status ${status}, used as binding by ${users.join(" and ")}`
  );
};

// src/evaluation/rules/view-drift.ts
var viewDrift = (item, context) => {
  if (context.catalogDiffers) return notEvaluated("exported with another catalog");
  const pinned = item.isDocument ? {} : item.entry?.view_fingerprints;
  if (pinned === void 0) return notEvaluated("no entry of the catalog to compare with");
  const stated = recordMember(item.extension, "view_fingerprints");
  if (item.extension === null) {
    return Object.keys(pinned).length === 0 ? notApplicable("read from no view") : notEvaluated("does not say how its views are defined");
  }
  const views = /* @__PURE__ */ new Set([...Object.keys(pinned), ...Object.keys(stated ?? {})]);
  const drifted = [...views].filter((view) => {
    const expected = textMember(pinned, view);
    return expected === null || textMember(stated, view) !== expected;
  });
  if (views.size === 0) return notApplicable("read from no view");
  const names2 = drifted.slice(0, 5).map((view) => quote(view, 80));
  return findingIf("VIEW_DRIFT", names2.length === 0 ? null : names2.join(", "));
};

// src/evaluation/rules/registry.ts
var rules = {
  "sql-member": sqlMember,
  "item-too-large": itemTooLarge,
  "item-shape": itemShape,
  "unknown-member": unknownMember,
  "content-hash": contentHash2,
  "manifest-hash": manifestHash,
  "catalog-mismatch": catalogMismatch,
  "count-mismatch": countMismatch,
  "document-mismatch": documentMismatch,
  stale,
  future,
  "time-unreadable": timeUnreadable,
  "prohibited-surface": prohibitedSurface,
  "corpus-join": corpusJoin,
  "collapsed-count": collapsedCount,
  "local-path": localPath,
  "provisional-binding": provisionalBinding,
  "used-as-binding": usedAsBinding,
  "diagnostic-override": diagnosticOverride,
  incomplete,
  "row-limit": rowLimit,
  "view-drift": viewDrift,
  "item-id": itemId,
  "contradictory-answers": contradictoryAnswers,
  "source-metadata": sourceMetadata,
  "unknown-query": unknownQuery,
  "unlisted-kb-path": unlistedKbPath,
  "catalog-differs": catalogDiffers,
  "empty-result": emptyResult
};

// src/evaluation/report-item.ts
var WORD_LIMIT = 20;
var READ_OF_OVERSIZED = /* @__PURE__ */ new Set([
  "item-too-large",
  "manifest-hash",
  "source-metadata",
  "catalog-differs"
]);
var unread = notEvaluated("over the size limit, so not read");
function outcomeOf(id, item, context) {
  const outcome = rules[id](item, context);
  const kept = !item.facts.tooLarge || outcome.kind === "found" || READ_OF_OVERSIZED.has(id);
  return kept ? outcome : unread;
}
function judgeItem2(item, context, tally) {
  const findings = [];
  const silent = [];
  tally.items++;
  for (const rule of ruleIds) {
    const outcome = outcomeOf(rule, item, context);
    count(tally.rules[rule], outcome);
    if (outcome.kind === "not evaluated") silent.push({ rule, why: outcome.why });
    if (outcome.kind !== "found") continue;
    const { reason, detail } = outcome;
    findings.push({ rule, verdict: reasons[reason].verdict, reason, detail: clip(detail, DETAIL_LIMIT) });
  }
  const verdict = mostSevere(
    findings.map((finding) => finding.verdict),
    "EVIDENCE_PRESENT"
  );
  const { payload, position, recomputedContentHash } = item.facts;
  const declared = item.declaredContentHash;
  return {
    position,
    item_id: cutText(item.name),
    named_query_id_or_kb_path: cutTextOrNull(item.queryId),
    governed_surface: cutTextOrNull(item.surface),
    precedence: cutTextOrNull(item.precedence, WORD_LIMIT),
    authority_status: cutTextOrNull(item.authorityStatus, WORD_LIMIT),
    completeness: cutTextOrNull(item.completeness, WORD_LIMIT),
    content_hash: declared !== null && digestPattern.test(declared) ? declared : cutTextOrNull(declared, WORD_LIMIT),
    recomputed_content_hash: recomputedContentHash,
    verdict,
    availability: availabilityOf(verdict),
    findings,
    notes: notesOn(item, context).map((note2) => clip(note2, NOTE_LIMIT)),
    count: toCount(item),
    rows: payload.kind === "rows" ? payload.rows : null,
    ...silent.length === 0 ? {} : { not_evaluated: silent }
  };
}
function notesOn(item, context) {
  const notes = [];
  if (item.extension === null) {
    notes.push("EXTENSION_ABSENT: the packet does not say whether the result is complete");
  }
  const lists = ownLists(context.catalog);
  if (lists.database_list !== void 0)
    notes.push("database_list CATALOG: the list of databases is the catalog\u2019s; seed 002\u2019s list is not met");
  if (lists.functions !== void 0) {
    const called = item.entry?.functions ?? [];
    const what = called.length === 0 ? "this query calls none of it" : `this query may call ${called.join(", ")}`;
    notes.push(
      `functions CATALOG: the function list is the catalog\u2019s; seed 002\u2019s empty list is not met; ${what}`
    );
  }
  const provenance = textMember(recordMember(item.extension, "gateway"), "provenance");
  if (provenance !== null)
    notes.push(
      `${cutText(provenance, WORD_LIMIT)}: a read of its own; snapshot, READ ONLY and limits NOT_EVIDENCED`
    );
  if (item.itemId === null && item.queryId !== null) notes.push("no item_id: the query id stands in for it");
  if (item.discipline !== null && textMember(item.discipline, "value") === null) {
    notes.push("count_discipline has no value to compare the count with");
  }
  if (item.facts.recomputedContentHash === null) notes.push("content_hash could not be recomputed");
  if (context.manifest.kind === "not recomputable") notes.push("manifest_hash could not be recomputed");
  const corpus = item.entry?.corpus;
  if (corpus !== void 0) {
    const other = corpus === "information_unit" ? "tac_logical_unit" : "information_unit";
    const both = context.ruleItems.some((ruleItem) => ruleItem.entry?.corpus === other);
    if (!both)
      notes.push(`${corpus} without ${other}: the two corpora are reported side by side, never joined`);
  }
  return notes;
}
function toCount(item) {
  if (item.facts.payload.kind !== "count") return null;
  const value = item.facts.payload.value;
  const text = (name) => cutTextOrNull(textMember(item.discipline, name));
  const discipline = {
    confidence: text("confidence"),
    denominator: text("denominator"),
    match_key: text("match_key"),
    observation_ts: text("observation_ts"),
    population: text("population"),
    query: text("query"),
    surface: text("surface")
  };
  return Object.values(discipline).includes(null) ? null : { value, ...discipline };
}
function hashAgrees(item) {
  const recomputed = item.facts.recomputedContentHash;
  return recomputed !== null && recomputed === item.declaredContentHash;
}

// src/evaluation/drift.ts
var ENTRIES_LIMIT = 5e3;
function toDrift(previous, catalogDigest, items) {
  const previousDigest = digestOrNull(previous);
  if (previous === null) {
    return {
      status: "NO_PREVIOUS",
      previous_digest: null,
      reason: "no earlier report was given",
      entries: []
    };
  }
  const earlier = readPrevious(previous, catalogDigest);
  if (typeof earlier === "string") {
    return { status: "NOT_COMPARABLE", previous_digest: previousDigest, reason: earlier, entries: [] };
  }
  const before = byId(earlier);
  const now = byId(items);
  const incomparable = before.size < earlier.length || now.size < items.length ? "two items of one report have one id" : before.size + now.size === 0 ? "neither report has an item" : null;
  if (incomparable !== null) {
    return { status: "NOT_COMPARABLE", previous_digest: previousDigest, reason: incomparable, entries: [] };
  }
  const entries = compare(before, now);
  if (entries.length > ENTRIES_LIMIT) {
    const reason = `more than ${ENTRIES_LIMIT} items to compare`;
    return { status: "NOT_COMPARABLE", previous_digest: previousDigest, reason, entries: [] };
  }
  return {
    status: "COMPARED",
    previous_digest: previousDigest,
    reason: "same catalog; the earlier report is taken as it is; nothing of it was recomputed here",
    entries
  };
}
function readPrevious(bytes, catalogDigest) {
  if (bytes.length > REPORT_LIMIT_BYTES) return `the earlier report is over ${REPORT_LIMIT_BYTES} bytes`;
  const text = toText(bytes);
  const parsed = text === null ? null : parseJson(text);
  if (text === null || parsed === null) return "the earlier report is not JSON in UTF-8";
  const repeated = whyRepeated(text, parsed.value);
  if (repeated !== null) return `the earlier report is not read: ${repeated}`;
  const report = isRecord(parsed.value) ? parsed.value : {};
  const items = member(report, "items");
  if (textMember(report, "schema") !== "tki-report/v1" || !Array.isArray(items)) {
    return "the earlier report is not a tki-report/v1 document";
  }
  if (textMember(report, "verdict") === "BLOCKED") return "the earlier run was BLOCKED: it evaluated nothing";
  if (textMember(recordMember(report, "catalog"), "digest") !== catalogDigest) {
    return "the earlier run used another catalog";
  }
  return items.every(isCompared) ? items : "an item of the earlier report is not of its form";
}
function isCompared(item) {
  if (!isRecord(item)) return false;
  const id = textMember(item, "item_id");
  const availability = textMember(item, "availability") ?? "";
  const count2 = member(item, "count");
  const rows = member(item, "rows");
  const hash = member(item, "recomputed_content_hash");
  return id !== null && id.length <= 250 && id.isWellFormed() && ["usable", "held_out", "refused"].includes(availability) && (count2 === null || isRecord(count2) && /^[0-9]{1,40}$/.test(textMember(count2, "value") ?? "")) && (rows === null || Number.isSafeInteger(rows) && rows >= 0) && (hash === null || isDigest(hash));
}
function byId(items) {
  return new Map(items.map((item) => [item.item_id, item]));
}
function compare(before, now) {
  const ids = [.../* @__PURE__ */ new Set([...before.keys(), ...now.keys()])].sort();
  return ids.map((id) => {
    const earlier = before.get(id);
    const later = now.get(id);
    const was = earlier === void 0 ? null : stateOf2(earlier);
    const is = later === void 0 ? null : stateOf2(later);
    return { item_id: id, change: changeOf(earlier, later, was === is), before: was, now: is };
  });
}
function changeOf(earlier, later, same) {
  if (later === void 0) return "not in this packet";
  if (earlier === void 0) return "appeared";
  if (!same) return "changed";
  return isShown(earlier) && isShown(later) ? "same" : "not compared";
}
function isShown({ availability, count: count2, recomputed_content_hash: hash }) {
  return availability === "usable" && (count2 !== null || hash !== null);
}
function stateOf2(item) {
  if (item.availability !== "usable") return item.availability;
  if (item.count !== null) return `usable, count ${item.count.value}`;
  return `usable, ${item.rows ?? 0} rows, ${item.recomputed_content_hash ?? "no hash"}`;
}

// src/evaluation/matrix-rows.ts
var MEMBER_ROWS = {
  schema: "1",
  source_mode: "3",
  decision_effect: "4",
  may_gate: "5",
  disclaimer: "6",
  freshness: "7"
};
var rowRules = {
  9: ["source-metadata"],
  10: ["source-metadata"],
  11: ["local-path"],
  12: ["content-hash"],
  13: ["manifest-hash"],
  14: ["provisional-binding", "used-as-binding"],
  15: ["diagnostic-override"],
  16: ["sql-member"],
  17: [
    "unknown-query",
    "unlisted-kb-path",
    "catalog-mismatch",
    "catalog-differs",
    "item-id",
    "document-mismatch"
  ],
  18: ["incomplete", "row-limit"],
  19: ["stale", "time-unreadable"],
  20: ["future"]
};
function observedCells(observed) {
  return [...envelopeCells(observed), ...itemCells(observed)];
}
var ENVELOPE_ONLY = ENVELOPE_ROWS.filter((row) => row !== "8");
function envelopeCells({ reading, stops }) {
  const silent = (rows, why) => notLooked(rows, "envelope", why);
  if (reading === null) return silent(ENVELOPE_ROWS, `the packet was not opened: ${namesOf3(stops)}`);
  if (reading.kind === "read") {
    const oversized = reading.items.filter(({ tooLarge }) => tooLarge).length;
    const scoped = stops.every(({ reason }) => reason !== "DISCLAIMER_NOT_SCOPED");
    return [
      ...ENVELOPE_ONLY.map((row) => looked(row, row !== MEMBER_ROWS["disclaimer"] || scoped, "envelope")),
      bytesCell(oversized, `${oversized} of ${reading.items.length} items`)
    ];
  }
  switch (reading.reason) {
    case "ENVELOPE_NOT_ACCEPTED": {
      const member2 = reading.pointer?.split("/")[1] ?? "";
      const broken = (Object.hasOwn(MEMBER_ROWS, member2) ? MEMBER_ROWS[member2] : null) ?? "2";
      const others = ENVELOPE_ONLY.filter((row) => row !== broken);
      return [
        // The strict schema stops at its first deviation: what it did not come to is not said to be in order.
        ...silent(others, "the envelope was refused at another member before this one was judged"),
        // Without a place the envelope outgrew its limit, and the reading stopped there.
        ...reading.pointer === null ? silent(["8"], "the envelope is over its limit, and the reading stopped there") : [bytesCell(reading.oversized, `${reading.oversized} items`)],
        looked(broken, false, "envelope")
      ];
    }
    case "NON_CANONICAL":
    case "TOO_DEEP":
      return [
        ...silent(ENVELOPE_ONLY, `the bytes were refused before the envelope was judged: ${reading.reason}`),
        looked("8", false, "envelope")
      ];
    default:
      return silent(ENVELOPE_ROWS, `the reading stopped before the envelope was judged: ${reading.reason}`);
  }
}
function bytesCell(oversized, which) {
  if (oversized === 0) return looked("8", true, "envelope");
  const why = `${which}: over the size limit, so their inside was not judged`;
  return ["8", { state: "unverified", by: "envelope", why }];
}
function itemCells(observed) {
  const { tally, stops, manifest } = observed;
  return ITEM_ROWS.map((row) => {
    const rules2 = rowRules[row] ?? [];
    const by = rules2.join(", ");
    const silent = (why) => [row, { state: "not evaluated", by, why }];
    if (tally === null) return silent(`no item was evaluated: ${namesOf3(stops)}`);
    if (row === "13" && tally.items === 0 && manifest !== null) {
      return looked(row, manifest.kind === "agrees", by);
    }
    const cell = toCell(stateOf(tally, rules2), by);
    const seen = row !== "9" || observed.items.some(({ availability }) => availability === "usable");
    return seen || cell.state === "not as expected" || tally.items === 0 ? [row, cell] : silent(`0 of ${tally.items} items are usable, whatever their metadata`);
  });
}
function toCell(standing, by) {
  switch (standing.kind) {
    case "held":
      return { state: "as expected", by };
    case "broken":
      return { state: "not as expected", by };
    case "in part":
      return { state: "unverified", by, why: standing.why };
    case "not evaluated":
      return { state: "not evaluated", by, why: standing.why };
  }
}
function namesOf3(stops) {
  return [...new Set(stops.map(({ reason }) => reason))].join(", ");
}

// src/evaluation/to-report.ts
var nothing = {
  stops: [],
  findings: [],
  items: null,
  tally: null,
  manifest: null,
  coverage: [],
  claims: [],
  consistent: false,
  catalogDigest: null,
  reading: null
};
function toFinding({ rule, reason, detail }) {
  const { level, verdict } = reasons[reason];
  return { rule, verdict: level === "run" ? "BLOCKED" : verdict, reason, detail: clip(detail, DETAIL_LIMIT) };
}
function toReport(input, outcome) {
  const { instructions } = input;
  const { reading, catalogDigest } = outcome;
  const findings = [...outcome.stops.map(toFinding), ...outcome.findings, ...ofSandbox(instructions)];
  const items = outcome.stops.length > 0 ? [] : [...outcome.items ?? []];
  const blocked = outcome.stops.length > 0 || outcome.items === null;
  const verdict = blocked ? "BLOCKED" : runVerdict(findings, items);
  const expected = !blocked && instructions.expected_packet_digest !== null && reading?.digest === instructions.expected_packet_digest;
  const integrity = blocked || !outcome.consistent ? "NOT_EVIDENCED" : expected ? "BOUND" : "SELF_CONSISTENT";
  const pinned = catalogDigest !== null && catalogDigest === instructions.expected_catalog_digest;
  const written = {
    schema: "tki-report/v1",
    decision_effect: "NONE",
    may_gate: false,
    production_mutation: false,
    allowed_actions: ["READ_PACKET_ITEM", "WRITE_LOCAL_REPORT"],
    nonce: instructions.nonce,
    caller_nonce: instructions.caller_nonce,
    run: instructions.run,
    verdict,
    exit_code: exitCodeOf(verdict),
    findings,
    attestation: instructions.attestation,
    self_check: input.selfCheck,
    clock: instructions.clock,
    as_of: instructions.as_of,
    max_age_seconds: instructions.max_age_seconds,
    integrity,
    origin: expected ? "BOUND_BY_EXPECTED_DIGEST" : "NOT_EVIDENCED",
    catalog_authority: pinned ? "PINNED_BY_EXPECTED_DIGEST" : "NOT_EVIDENCED",
    packet: aboutPacket(input.packet, reading),
    catalog: { digest: catalogDigest, status: "provisional", seal: "UNSEALED" },
    items,
    item_counts: toCounts(items, blocked),
    claims: blocked ? [] : outcome.claims,
    claims_digest: catalogDigest === null ? null : digestOrNull(input.claims),
    drift: driftOf(input, outcome, blocked, items),
    coverage: blocked ? [] : outcome.coverage,
    blocked_capabilities: [...blockedCapabilities],
    disclaimer: REPORT_DISCLAIMER
  };
  const matrix = toMatrix([
    ...observedCells({ ...outcome, items, tally: blocked ? null : outcome.tally }),
    ...sandboxCells(instructions.matrix),
    ...selfCheckCells(input.selfCheck),
    ...documentCells(written)
  ]);
  return { ...written, matrix };
}
function ofSandbox(instructions) {
  if (!isOpen(instructions)) return [];
  const detail = (instructions.attestation.unverified_promises ?? []).join(", ");
  return [toFinding({ rule: "attestation", reason: "PROMISES_UNVERIFIED", detail })];
}
function runVerdict(findings, items) {
  const verdicts = [...findings, ...items].map((judged) => judged.verdict);
  return mostSevere(verdicts, "NOT_EVIDENCED_IN_ALLOWED_SURFACES");
}
function aboutPacket(source, reading) {
  const envelope = reading?.kind === "read" ? reading.envelope : null;
  return {
    digest: reading?.digest ?? null,
    bytes: reading === null || reading.digest === null ? null : source.size,
    packet_id: envelope?.packet_id ?? null,
    packet_as_of: envelope?.packet_as_of ?? null,
    gateway: envelope?.tki === void 0 ? null : cutText(envelope.tki.gateway),
    gateway_basis: gatewayBasis(envelope?.tki?.gateway ?? null),
    ...aboutGateway(envelope?.tki?.native_gateway),
    purpose: envelope?.tki === void 0 ? null : cutText(envelope.tki.purpose),
    extension: envelope === null ? "UNKNOWN" : envelope.tki === void 0 ? "EXTENSION_ABSENT" : "PRESENT"
  };
}
function aboutGateway(stated) {
  if (stated === void 0) return {};
  const { server, version, tool, tool_digest } = stated;
  return {
    native_gateway: { server: cutText(server), version: cutText(version), tool: cutText(tool), tool_digest }
  };
}
function toCounts(items, blocked) {
  const count2 = (availability) => items.filter((item) => item.availability === availability).length;
  return {
    population: blocked ? "no item was evaluated" : "items of this packet, and of nothing else",
    total: items.length,
    usable: count2("usable"),
    held_out: count2("held_out"),
    refused: count2("refused")
  };
}
function driftOf(input, outcome, blocked, items) {
  if (!blocked || input.previous === null) return toDrift(input.previous, outcome.catalogDigest, items);
  const reason = "this run is BLOCKED: it evaluated nothing";
  return { status: "NOT_COMPARABLE", previous_digest: digestOrNull(input.previous), reason, entries: [] };
}

// src/evaluation/evaluate.ts
var REPORTED_ITEMS_LIMIT_BYTES = 6 * 1024 * 1024;
function evaluate(input, options = {}) {
  const early = whyNotStart(input.instructions, input.proceed, input.selfCheck);
  return early === null ? judgePacket(input, options) : toReport(input, { ...nothing, stops: [early] });
}
function judgePacket(input, options = {}) {
  const catalogDigest = sha256(input.catalogText);
  const known2 = { ...nothing, catalogDigest };
  const { instructions } = input;
  const catalog = readCatalog(input.catalogText);
  const claims = input.claims === null ? null : readClaims(input.claims);
  const stops = [
    whyOtherInput("catalog", catalogDigest, instructions.catalog_digest),
    whyOtherInput("claims", digestOrNull(input.claims), instructions.claims_digest),
    whyOtherInput("previous report", digestOrNull(input.previous), instructions.previous_digest),
    whyUnexpected("catalog", catalogDigest, instructions.expected_catalog_digest),
    typeof catalog === "string" ? stop("catalog", "CATALOG_NOT_ACCEPTED", catalog) : null,
    typeof claims === "string" ? stop("claims", "CLAIMS_NOT_ACCEPTED", claims) : null
  ].filter((reason) => reason !== null);
  if (stops.length > 0 || typeof catalog === "string" || typeof claims === "string") {
    return toReport(input, { ...known2, stops });
  }
  const reading = input.reading ?? readPacket(input.packet, catalog.queries, options);
  const ruleItems = reading.kind === "read" ? reading.items.map((facts) => toRuleItem(facts, catalog)) : [];
  const refusals = whyRefused(reading, ruleItems, instructions);
  const read = { ...known2, reading, stops: refusals };
  if (reading.kind === "refused" || refusals.length > 0) return toReport(input, read);
  const { envelope } = reading;
  const context = {
    catalog: catalog.catalog,
    catalogDigest,
    entries: catalog.entries,
    envelope,
    instructions,
    claims,
    ruleItems,
    claimedBinding: claimedBinding(claims),
    manifest: judgeManifest(envelope.manifest_hash, ruleItems),
    catalogDiffers: envelope.tki !== void 0 && envelope.tki.catalog.digest !== catalogDigest,
    contradicted: findContradicted(ruleItems)
  };
  const tally = emptyTally();
  const items = judgeItems(ruleItems, context, tally);
  if (items === null) {
    const detail = `the findings of ${ruleItems.length} items need more than ${REPORTED_ITEMS_LIMIT_BYTES} bytes`;
    return toReport(input, { ...read, stops: [stop("packet-size", "TOO_MANY_ITEMS", detail)] });
  }
  return toReport(input, {
    ...read,
    items,
    tally,
    manifest: context.manifest,
    coverage: toCoverage({
      tally,
      manifest: context.manifest,
      ruleItems,
      packetDigestRecomputed: reading.recomputedPacketDigest !== null,
      expected: reading.digest === instructions.expected_packet_digest
    }),
    findings: items.length === 0 ? aboutNoItems(context) : [],
    consistent: context.manifest.kind === "agrees" && ruleItems.every(hashAgrees),
    claims: relateClaims(
      claims,
      items.map((reported, at) => ({
        reported,
        names: namesOf2(ruleItems[at]),
        figure: figureOf(ruleItems[at]),
        diagnostic: diagnosticOf(ruleItems[at])
      }))
    )
  });
}
function stop(rule, reason, detail) {
  return { rule, reason, detail };
}
function whyRefused(reading, ruleItems, instructions) {
  if (reading.kind === "refused" && reading.digest === null) {
    return [stop("packet-bytes", reading.reason, reading.detail)];
  }
  const stops = [
    whyOtherInput("packet", reading.digest, instructions.packet_digest),
    whyUnexpected("packet", reading.digest, instructions.expected_packet_digest)
  ];
  if (reading.kind === "refused") {
    const rule = reading.reason === "ENVELOPE_NOT_ACCEPTED" ? "envelope" : "packet-bytes";
    stops.push(stop(rule, reading.reason, reading.detail));
  } else {
    if (!isScopedDenial(reading.envelope.disclaimer)) {
      const detail = `/disclaimer is ${quote(reading.envelope.disclaimer)}`;
      stops.push(stop("disclaimer", "DISCLAIMER_NOT_SCOPED", detail));
    }
    const stated = reading.envelope.tki?.packet_digest ?? null;
    if (stated !== reading.recomputedPacketDigest) {
      const where = whereAltered(reading.envelope, ruleItems, instructions.catalog_digest);
      const detail = `stated ${stated}, recomputed ${reading.recomputedPacketDigest}; ${where}`;
      stops.push(stop("packet-digest", "PACKET_DIGEST_DIFFERS", detail));
    }
    const twice = findDuplicate(ruleItems);
    if (twice !== null) stops.push(stop("duplicate-item", "DUPLICATE_ITEM", twice));
  }
  return stops.filter((reason) => reason !== null);
}
function judgeItems(ruleItems, context, tally) {
  const items = [];
  let bytes = 0;
  for (const ruleItem of ruleItems) {
    const item = judgeItem2(ruleItem, context, tally);
    bytes += Buffer.byteLength(JSON.stringify(item));
    if (bytes > REPORTED_ITEMS_LIMIT_BYTES) return null;
    items.push(item);
  }
  return items;
}
function aboutNoItems(context) {
  const none = toFinding(stop("packet-items", "NO_ITEMS", "\u201C/items\u201D is an empty list"));
  if (context.manifest.kind === "agrees") return [none];
  return [
    toFinding(stop("manifest-hash", "CONTRACT_VIOLATION", "\u201C/manifest_hash\u201D is not that of an empty list")),
    none
  ];
}

export {
  toPacketSource,
  isRecord,
  member,
  textMember,
  recordMember,
  parseJson,
  readCatalog,
  QUOTE,
  COMMA,
  OPEN_BRACKET,
  CLOSE_BRACKET,
  BACKSLASH,
  toPayloadFacts,
  DECODED_LIMIT_BYTES,
  readQuickly,
  toQuickItem,
  readPacket,
  evaluate,
  judgePacket
};
