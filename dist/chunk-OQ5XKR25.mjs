import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  causeWords,
  toCauses
} from "./chunk-K2I5ASRT.mjs";
import {
  blocked
} from "./chunk-MMJNYI2Z.mjs";
import {
  stateOfVerdict
} from "./chunk-D5VIMIAE.mjs";
import {
  detailWords,
  whyNotARun
} from "./chunk-URJVJXMI.mjs";
import {
  ownRules,
  parse,
  readDocuments
} from "./chunk-MYX33WSX.mjs";
import {
  validate2 as validate
} from "./chunk-52OKL5PA.mjs";
import {
  verdictCause,
  verdictWords
} from "./chunk-PPALQQEM.mjs";
import {
  isNamed
} from "./chunk-3KTREIEY.mjs";
import {
  reportName
} from "./chunk-JDNDBO6H.mjs";

// src/view/viewed-run.ts
function toViewedRun(id, name, { verification, files, rulesOf }) {
  const read = readDocuments(files);
  const documents = typeof read === "string" ? null : read;
  const report = documents === null ? parse(files.get(reportName), validate, "\n") : documents.inspected?.report ?? null;
  const why = whyNotARun(verification.rows) ?? "no document could be read";
  return {
    id,
    name,
    verification,
    documents,
    rules: documents === null ? ownRules : rulesOf(documents.evidence),
    report,
    unreadable: documents === null && report === null ? why : null
  };
}
function toUnreadableRun(id, name, why) {
  const verification = blocked(why);
  return { id, name, verification, documents: null, rules: ownRules, report: null, unreadable: why };
}
function timeOf({ documents, report }) {
  const time = report?.clock ?? documents?.evidence.predicate.started_at;
  return time === void 0 ? null : `${time.slice(0, 19)}.${time.slice(20, -1).padEnd(6, "0")}`;
}
function shownTime(time) {
  return `${time.slice(0, 10)} ${time.slice(11, 19)} UTC`;
}
var runIdOf = ({ documents, report }) => documents?.run.predicate.run ?? report?.run ?? null;
function causeOf({ report }) {
  return report === null ? null : verdictCause(report);
}
function contradictionOf({ verification }) {
  if (verification.exitCode !== 4) return null;
  const cause = toCauses(verification.rows).find(({ row }) => row.state === "differs");
  return cause === void 0 ? null : causeWords(cause);
}
function standingOfVerdict({ documents, verification }) {
  if (verification.basis === "recomputed")
    return { standing: "recomputed", because: "from the packet itself" };
  const row = verification.rows.find((each) => isNamed(each, "verdict") || isNamed(each, "run"));
  const because = documents === null ? "a report without its run.json: nothing could be recomputed" : `the run\u2019s own word; ${row === void 0 ? "give its packet to have it recomputed" : detailWords(row.detail)}`;
  return { standing: "asserted", because };
}
function headlineOf(run) {
  const { verification, report, unreadable } = run;
  if (unreadable !== null) {
    return {
      state: "refused",
      word: "UNREADABLE",
      standing: "asserted",
      because: "nothing here could be recomputed, or shown",
      means: "The folder does not hold the files of one run. Nothing is known about any packet from it."
    };
  }
  if (verification.exitCode === 4) {
    return {
      state: "violation",
      word: "CONTRADICTED",
      standing: "contradicted",
      because: `the run itself says ${report === null ? "no verdict" : report.verdict}`,
      means: "The documents contradict each other, this release, or what was given beside them. What the run says of itself is shown below, and cannot be relied on."
    };
  }
  if (report === null) {
    return {
      state: "asserted",
      word: "NO VERDICT",
      standing: verification.exitCode === 10 ? "recomputed" : "asserted",
      because: "an attestation alone: no packet was read",
      means: "A sandbox was built and observed. Nothing was inspected in it, and nothing was judged but the sandbox."
    };
  }
  const { standing, because } = standingOfVerdict(run);
  const state = stateOfVerdict(report.verdict);
  return {
    // What only the run says is never shown as seen; what it says against itself is.
    state: standing === "asserted" && state === "expected" ? "asserted" : state,
    word: report.verdict,
    standing,
    because,
    means: verdictWords[report.verdict].means
  };
}

export {
  toViewedRun,
  toUnreadableRun,
  timeOf,
  shownTime,
  runIdOf,
  causeOf,
  contradictionOf,
  headlineOf
};
