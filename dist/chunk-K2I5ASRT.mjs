import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  detailWords
} from "./chunk-URJVJXMI.mjs";
import {
  OTHER_BUILD,
  rowAbout,
  rowWords
} from "./chunk-MYX33WSX.mjs";
import {
  isNamed
} from "./chunk-3KTREIEY.mjs";
import {
  isDigest,
  reportName
} from "./chunk-JDNDBO6H.mjs";

// src/attestation/verify/cause-words.ts
var SHORT = 6;
var short = (text) => isDigest(text) ? `${text.slice("sha256:".length, "sha256:".length + SHORT)}\u2026` : null;
function digestsOf({ detail }) {
  if (detail.kind !== "values") return null;
  const [expected, observed] = [short(detail.expected), short(detail.observed)];
  return expected === null || observed === null ? null : { expected, observed };
}
var INPUTS = {
  "given-packet": ["packet", "inspected"],
  "given-claims": ["file of claims", "inspected with"],
  "given-previous": ["earlier run", "compared with"],
  "given-catalog": ["catalog", "inspected with"]
};
function whyAbsent(of, consequences) {
  const file = consequences.find((each) => each.id === "run-file" && each.of === of);
  if (file === void 0) return "is missing or unreadable";
  return detailWords(file.detail);
}
function differing(row, consequences) {
  const { id, of } = row;
  const digests = digestsOf(row);
  const given = INPUTS[id];
  if (given !== void 0) {
    const [input, was] = given;
    if (digests === null) return `A ${input} was given, and this run had none`;
    return `The ${input} given (${digests.observed}) is not the one ${was} (${digests.expected})`;
  }
  switch (id) {
    case "run-file":
    case "evidence-file":
      return digests === null ? `${rowWords(row)}: ${detailWords(row.detail)}` : `${of ?? "a file"} is not the file that run.json names (${digests.observed}, and not ${digests.expected}): it was changed, or is another run's`;
    case "run-self-digest":
      return "run.json was changed after it was written: its own digest does not match";
    case "program-subject":
      return "The programs of this run are of no release that this one knows";
    case "probe-judgements":
      return "The probes' recorded states do not follow from their observations";
    case "rendered":
    case "evaluated":
      if (row.detail.kind === "values" && row.detail.observed === null)
        return `${of ?? "a file"} ${whyAbsent(of, consequences)}, although run.json says that the run left one`;
      return `Not so: ${rowWords(row)}${digests === null ? `; ${detailWords(row.detail)}` : ""}`;
    default:
      return `${rowWords(row)}: ${detailWords(row.detail)}`;
  }
}
function causeWords({ row, consequences }) {
  if (row.state === "differs") return differing(row, consequences);
  if (row.detail.kind === "earlier release") {
    const rows = consequences.length + 1;
    const inRows = `in ${rows} ${rows === 1 ? "row" : "rows"}`;
    if (row.detail.version === OTHER_BUILD)
      return `Another build made this run, so this one, which is no release, cannot tell ${inRows}`;
    return `Release ${row.detail.version} made this run, and this one goes further ${inRows}`;
  }
  if (row.id === "given-catalog") return "The catalog beside this program is not the one that the run names";
  return `${rowWords(row)}: ${detailWords(row.detail)}`;
}
var NAMED = 3;
function consequenceWords({ row, consequences }) {
  if (consequences.length === 0) return null;
  const named = consequences.slice(0, NAMED).map((each) => rowWords(each));
  const more = consequences.length > NAMED ? `, and ${consequences.length - NAMED} more` : "";
  const one = consequences.length === 1;
  const verb = row.detail.kind === "earlier release" ? "with it" : one ? "follows from it" : "follow from it";
  return `${consequences.length} ${one ? "row" : "rows"} ${verb}: ${named.join(", ")}${more}`;
}
function causeNext({ row }) {
  const { id, detail } = row;
  if (detail.kind === "give") return `give ${detail.options.join(" ")}`;
  if (detail.kind === "earlier release")
    return detail.version === OTHER_BUILD ? "verify with the build that made the run, or run it again with this one" : `verify with release ${detail.version}`;
  if (id === "incomplete-run") return "give the folder that holds run.json: tki verify DIR";
  if (row.state !== "differs")
    return id === "given-catalog" ? "give --catalog DIR, the catalog of that run" : null;
  switch (id) {
    case "given-packet":
      return detail.kind === "values" && isDigest(detail.expected) ? `give the packet whose digest is ${detail.expected}` : "leave --packet out: nothing was inspected in this run";
    case "given-claims":
    case "given-previous":
    case "given-catalog":
      return `give ${rowWords(row)} as that run had it, or leave it out if it had none`;
    default:
      return null;
  }
}

// src/attestation/verify/causes.ts
var TEXTS = ["rendered", "evaluated"];
var REEVALUATED = ["verdict", "evaluated", "unevaluated-rows", "no-milder"];
var PROGRAMS = [
  "program-subject",
  "inside-program",
  "evidence-subjects",
  "bundle-checks",
  "discrepancies",
  "removed-programs"
];
var explanations = [
  { cause: "given-packet", ids: REEVALUATED },
  { cause: "given-claims", ids: REEVALUATED },
  { cause: "given-previous", ids: REEVALUATED },
  { cause: "given-catalog", ids: REEVALUATED },
  { cause: "program-subject", ids: PROGRAMS },
  { cause: "evidence-file", about: ["sandbox"] },
  { cause: "run-file", ids: [...TEXTS, "reports-in-out"], ofTheFile: true },
  { cause: "rendered", ids: ["run-file", "evaluated", "reports-in-out"], ofTheFile: true },
  { cause: "runtime-id", ids: ["probe-judgements", "probes-as-expected", "matrix-rows"] },
  {
    cause: "probe-judgements",
    ids: [
      "probes-as-expected",
      "promises-unkept",
      "engine-probes",
      "matrix-rows",
      "discrepancies",
      "go-attestation",
      "go-matrix",
      "report-matrix"
    ]
  },
  { cause: "run-self-digest", about: ["run", "packet", "sandbox"] },
  { cause: "verdict", ids: ["evaluated", "unevaluated-rows", "no-milder"] },
  { cause: "evaluated", ids: ["evaluated", "no-milder"] }
];
var OF_THE_REPORT = [
  ...TEXTS,
  ...REEVALUATED,
  "report-told",
  "report-matrix",
  "self-check",
  "report-verdict",
  "report-exit-code",
  "origin"
];
function explains({ ids = [], about = [], ofTheFile }, cause, row) {
  if (ofTheFile === true) {
    if (cause.of === reportName) return OF_THE_REPORT.includes(row.id) || ids.includes(row.id);
    return ids.includes(row.id) && (row.of === null || row.of === cause.of);
  }
  return ids.includes(row.id) || about.includes(rowAbout(row.id));
}
var isOpen = ({ state, concludes }) => state === "differs" || state === "not evaluated" || state === "not evidenced" && concludes;
var isOfRelease = ({ detail }) => detail.kind === "earlier release";
function toCauses(rows) {
  const open = rows.filter(isOpen);
  const taken = /* @__PURE__ */ new Set();
  const causes = [];
  const take = (row, follows) => {
    if (taken.has(row)) return;
    taken.add(row);
    const consequences = open.filter(
      (other) => !taken.has(other) && (row.state === "differs" || other.state !== "differs") && follows(other)
    );
    for (const each of consequences) taken.add(each);
    causes.push({ row, consequences });
  };
  const explain = (some) => {
    for (const explanation of explanations)
      for (const row of some.filter((each) => isNamed(each, explanation.cause) && !isOfRelease(each)))
        take(row, (other) => explains(explanation, row, other));
  };
  explain(open.filter(({ state }) => state === "differs"));
  explain(open);
  for (const row of open) take(row, (other) => isOfRelease(row) && isOfRelease(other));
  const need = ({ row }) => row.state === "differs" ? 0 : 1;
  return causes.sort((a, b) => need(a) - need(b));
}

export {
  causeWords,
  consequenceWords,
  causeNext,
  toCauses
};
