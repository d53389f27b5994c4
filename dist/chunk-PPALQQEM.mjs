import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  encodeMarkdown
} from "./chunk-3KTREIEY.mjs";
import {
  NON_GLOBAL_DENIAL,
  REPORT_DISCLAIMER,
  REPORT_WORDS,
  blockedCapabilities,
  bySeverity,
  matrixRows,
  promises,
  quoted,
  reasons
} from "./chunk-JDNDBO6H.mjs";

// src/report/verdict-words.ts
var verdictWords = {
  EVIDENCE_PRESENT: {
    means: "Every item names a governed source, agrees with the pinned catalog and its own hashes, is complete, and is younger than the allowed age.",
    next: "Recompute this run with `tki verify`: give its packet, and the digest that the exporter named.",
    owner: "second party"
  },
  NOT_EVIDENCED_IN_ALLOWED_SURFACES: {
    means: "At least one item shows nothing that can be used, or the packet holds no item. It is held out.",
    next: "Ask for a new export that covers what was held out; absence is scoped to the surfaces that were read.",
    owner: "export operator"
  },
  UNVERIFIED: {
    means: "At least one item is incomplete or cannot be confirmed. It is held out, never completed by guessing.",
    next: "Export again with narrower queries, or repair what the reason names.",
    owner: "export operator"
  },
  READ_LEVEL_FAIL: {
    means: "A diagnostic item was used to override a canonical one. The canonical item stands.",
    next: "Use the diagnostic item as a lead only, and have the export corrected.",
    owner: "packet author"
  },
  FLAG_AUTHORITY_VIOLATION: {
    means: "Something that is not binding was used as binding, or was called binding while the catalog is unsealed.",
    next: "Use it as evidence only; making it binding is the catalog owner\u2019s act (B7-EXP-1).",
    owner: "packet author or reader"
  },
  FLAG_LOCAL_FIRST_AUTHORITY: {
    means: "An item claims a local path as its governed source. Nothing is trusted because it is local.",
    next: "Prefer KB or PG: export the item again from its governed surface.",
    owner: "export operator"
  },
  CONTRACT_VIOLATION_IN_DESIGN: {
    means: "An item holds what no packet may hold.",
    next: "Have the exporter corrected; do not edit the packet by hand.",
    owner: "packet author"
  },
  BLOCKED_BY_UNVERIFIED_SOURCE: {
    means: "At least one item is stale, or dated in the future. It is never used silently.",
    next: "Make a new export; the inspector never refreshes by reading live.",
    owner: "export operator"
  },
  BLOCKED_BY_UNSAFE_ACCESS: {
    means: "At least one item does not agree with its hash or with the catalog: it was changed, or made against another.",
    next: "Treat the packet as tampered with: keep it, find out who handled it, and export again.",
    owner: "operator"
  },
  BLOCKED: {
    means: "The run stopped before any item was evaluated. Nothing is known about the items.",
    next: "Fix the reason and run again.",
    owner: "operator"
  }
};
var neverMeans = [
  "It approves nothing: no document here may block, let through or authorize anything (gating, D7; a positive verdict, D8; a consumer that gates, D11: all stay blocked).",
  "It does not show that any command ran, nor that anything is absent outside the surfaces that were read.",
  "B4\u2032 (a second party accepts the evidence of this sandbox): NOT ASSERTED. Grade (how much of the sandbox could be checked) and venue (where it ran) are this machine\u2019s own word."
];

// src/report/markdown-text.ts
function prose(texts, ...parts) {
  return { source: texts.map((text, index) => text + toSource(parts[index] ?? nothing)).join("") };
}
function toSource(part) {
  if (typeof part === "string") return encodeMarkdown(part);
  return typeof part === "object" ? part.source : String(part);
}
var nothing = { source: "" };
function ours(text) {
  return { source: text };
}
var PROSE = /^(?:[^|<>&@#[\]\\*~:`\n]|:(?![\w+-]*:)|(?<!`)`[^`|<>\n]+`(?!`))*$/;
function known(text, sentences) {
  return sentences.has(text) && PROSE.test(text) ? { source: text } : prose`${text}`;
}
var orNone = (text) => text === null ? ours("none") : prose`${text}`;
function join(parts, between) {
  return { source: parts.map(({ source }) => source).join(between) };
}
function lines(parts) {
  return parts.map(({ source }) => source).join("\n");
}

// src/report/own-sentences.ts
var ownSentences = /* @__PURE__ */ new Set([
  REPORT_DISCLAIMER,
  NON_GLOBAL_DENIAL,
  ...REPORT_WORDS,
  ...Object.values(promises),
  ...neverMeans,
  ...Object.values(verdictWords).flatMap(({ means, next, owner }) => [means, next, owner]),
  ...Object.values(reasons).flatMap(({ means, next, owner }) => [means, next, owner]),
  ...blockedCapabilities.flatMap((capability) => Object.values(capability)),
  ...matrixRows.flatMap(({ row, title }) => [row, title])
]);

// src/report/next-actions.ts
var DOCTOR = "Run `tki doctor` and repair what the probes or the witness name.";
var APPROVE = "Write an approval document for the venue (docs/approval.md has one), and hand it to the verifier (`tki verify --approval`).";
var STATE_VENUE = "State the venue first, as v1 or v2: one that is unstated cannot be approved.";
var actionSentences = /* @__PURE__ */ new Set([
  ...ownSentences,
  "venue owner",
  DOCTOR,
  APPROVE,
  STATE_VENUE
]);
function occurredReasons(report) {
  const ofItems = bySeverity(
    report.items.flatMap((item) => item.findings).filter((finding) => finding.verdict !== "EVIDENCE_PRESENT")
  );
  const counted = /* @__PURE__ */ new Map();
  for (const finding of [...report.findings, ...ofItems]) {
    const key = `${finding.verdict} ${finding.reason}`;
    counted.set(key, {
      finding: counted.get(key)?.finding ?? finding,
      occurrences: (counted.get(key)?.occurrences ?? 0) + 1
    });
  }
  return [...counted.values()];
}
function actionOf({ finding, occurrences }) {
  const words = Object.hasOwn(reasons, finding.reason) ? reasons[finding.reason] : verdictWords[finding.verdict];
  return { owner: words.owner, action: words.next, because: finding.reason, occurrences };
}
function venueActions({ verdict, attestation: { status, venue } }) {
  const action = (owner, text) => [
    { owner, action: text, because: "", occurrences: 1 }
  ];
  if (status === "NOT_AS_EXPECTED") return action("operator", DOCTOR);
  if (status !== "NOT_ACCEPTED" || verdict === "BLOCKED") return [];
  return venue === "unstated" ? action("operator", STATE_VENUE) : action("venue owner", APPROVE);
}
function nextActions(report) {
  const { owner, next } = verdictWords[report.verdict];
  const actions = occurredReasons(report).map(actionOf);
  if (actions.length === 0) actions.push({ owner, action: next, because: "", occurrences: 1 });
  actions.push(...venueActions(report));
  return actions.filter((one, index) => actions.findIndex((other) => other.action === one.action) === index);
}
function actionLine({ owner, action, because, occurrences }) {
  const times = occurrences === 1 ? nothing : prose`, ${occurrences} times`;
  const why = because === "" ? nothing : prose` (${because}${times})`;
  return prose`${known(owner, actionSentences)}${why}: ${known(action, actionSentences)}`;
}
function actionText({ owner, action, because, occurrences }) {
  const times = occurrences === 1 ? "" : `, ${occurrences} times`;
  return `${owner}${because === "" ? "" : ` (${because}${times})`}: ${action}`;
}

// src/report/verdict-cause.ts
function toClause(means) {
  const sentence = means.replace(/\.(?: .*)?$/, "");
  return /^[A-Z](?:[a-z]| )/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
var clauses = new Map(
  Object.entries(reasons).map(([code, { means }]) => [code, toClause(means)])
);
var clauseSentences = new Set(clauses.values());
var causeClause = (code) => clauses.get(code) ?? null;
function verdictCause(report) {
  const occurred = occurredReasons(report);
  const first = occurred.find(({ finding: finding2 }) => finding2.verdict === report.verdict) ?? occurred[0];
  if (first === void 0) return null;
  const { finding, occurrences } = first;
  return { verdict: report.verdict, clause: causeClause(finding.reason), finding, occurrences };
}
function causeLine(report) {
  const cause = verdictCause(report);
  if (cause === null) return report.verdict;
  const { clause, finding } = cause;
  return clause === null ? `${report.verdict}: ${quoted(finding.reason)}` : `${report.verdict}: ${clause} (${finding.reason})`;
}
function causeMarkdown(report) {
  const cause = verdictCause(report);
  if (cause === null) return ours(report.verdict);
  const { clause, finding } = cause;
  return clause === null ? prose`${ours(report.verdict)}: ${finding.reason}` : prose`${ours(report.verdict)}: ${known(clause, clauseSentences)} (${finding.reason})`;
}

export {
  prose,
  nothing,
  ours,
  known,
  orNone,
  join,
  lines,
  verdictWords,
  neverMeans,
  ownSentences,
  occurredReasons,
  nextActions,
  actionLine,
  actionText,
  verdictCause,
  causeLine,
  causeMarkdown
};
