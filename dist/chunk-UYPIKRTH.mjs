import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  detailWords,
  whyNotARun
} from "./chunk-URJVJXMI.mjs";
import {
  parse,
  readDocuments
} from "./chunk-MYX33WSX.mjs";
import {
  validate2 as validate
} from "./chunk-52OKL5PA.mjs";
import {
  causeLine,
  nextActions,
  verdictCause,
  verdictWords
} from "./chunk-PPALQQEM.mjs";
import {
  exitCodeOf,
  isDigest,
  reportName,
  runStatementName,
  sha256
} from "./chunk-JDNDBO6H.mjs";

// src/cli/rollup.ts
var severity = [10, 2, 3, 4];
function worstOf(codes) {
  return codes.reduce(
    (worst, code) => severity.indexOf(code) > severity.indexOf(worst) ? code : worst,
    codes.length === 0 ? 2 : 10
  );
}
var toDigest = (text) => isDigest(text) ? text : null;
function unreadable(directory, action) {
  return {
    row: {
      directory,
      run: null,
      packet: null,
      verdict: null,
      basis: "none",
      attestation: "NOT_ATTESTED",
      agrees: 0,
      differs: 0,
      not_evidenced: 0,
      not_evaluated: 0,
      exit_code: 3,
      same: [],
      next: { owner: "operator", action }
    },
    marks: { whole: null, nonce: null, evidence: null }
  };
}
function basisOf({ rows, basis }, verdict) {
  if (rows.some(({ state }) => state === "differs")) return "contradicted";
  if (verdict === null) return "none";
  return basis === "none" ? "asserted" : basis;
}
function toRolled(tried) {
  const { directory } = tried;
  if (tried.kind === "unreadable") return unreadable(directory, `${tried.why}. ${tried.hint}`);
  const { verification, files } = tried.verified;
  const { rows } = verification;
  const read = readDocuments(files);
  const documents = typeof read === "string" ? null : read;
  const report = documents?.inspected?.report ?? parse(files.get(reportName), validate, "\n");
  const why = whyNotARun(rows) ?? "";
  if (documents === null && report === null) {
    const { row, marks } = unreadable(directory, `${why}.`);
    return { row: { ...row, exit_code: worstOf([2, verification.exitCode]) }, marks };
  }
  const verdict = documents !== null && documents.inspected === null ? null : report?.verdict ?? null;
  const basis = basisOf(verification, verdict);
  const open = rows.find(
    ({ state, concludes }) => state === "not evaluated" || state === "not evidenced" && concludes
  );
  const whole = files.get(runStatementName) ?? files.get(reportName);
  return {
    row: {
      directory,
      run: documents?.run.predicate.run ?? report?.run ?? null,
      packet: toDigest(documents?.inspected?.go.packet_digest ?? report?.packet.digest),
      verdict,
      basis,
      attestation: verification.attestation,
      agrees: rows.filter(({ state }) => state === "agrees").length,
      differs: rows.filter(({ state }) => state === "differs").length,
      not_evidenced: rows.filter(({ state }) => state === "not evidenced").length,
      not_evaluated: rows.filter(({ state }) => state === "not evaluated").length,
      exit_code: worstOf([verification.exitCode, ...verdict === null ? [] : [exitCodeOf(verdict)]]),
      same: [],
      cause: report === null || verdict === null || verdictCause(report) === null ? void 0 : causeLine(report),
      // A BLOCKED run leaves its report and nothing else; every other report without a run is half of one.
      next: documents === null && verdict !== "BLOCKED" ? { owner: "operator", action: `${why}.` } : nextOf(
        basis,
        documents === null ? void 0 : open,
        report === null ? null : nextActions(report)[0] ?? null
      )
    },
    marks: {
      whole: whole === void 0 ? null : sha256(whole),
      nonce: documents?.run.predicate.nonce ?? report?.nonce ?? null,
      evidence: documents?.evidenceDigest ?? null
    }
  };
}
function nextOf(basis, open, action) {
  if (basis === "contradicted")
    return {
      owner: "operator",
      action: "Keep the folder as it is, and read the rows of `tki verify` that differ."
    };
  if (basis === "asserted" && open !== void 0) {
    const words = detailWords(open.detail);
    return { owner: "second party", action: `${words.charAt(0).toUpperCase()}${words.slice(1)}.` };
  }
  const done = basis === "recomputed" && action?.action === verdictWords.EVIDENCE_PRESENT.next;
  return action === null || done ? null : { owner: action.owner, action: action.action };
}
function compareRolled(once) {
  return once.map(({ row, marks }, index) => {
    const others = once.map((other, at) => ({ other: other.marks, at })).filter(({ at }) => at !== index);
    const copies = others.filter(({ other }) => marks.whole !== null && other.whole === marks.whole);
    const replays = others.filter(
      ({ other }) => other.whole !== marks.whole && (marks.nonce !== null && other.nonce === marks.nonce || marks.evidence !== null && other.evidence === marks.evidence)
    );
    const numbers = (found) => found.slice(0, 5).map(({ at }) => `#${at + 1}`).join(", ");
    const later = copies.some(({ at }) => at < index);
    return {
      ...row,
      exit_code: worstOf([
        row.exit_code,
        ...later ? [2] : [],
        ...replays.length > 0 ? [4] : []
      ]),
      same: [
        ...copies.length > 0 ? [`the same run as ${numbers(copies)}${later ? ": held out here, and counted there" : ""}`] : [],
        ...replays.length > 0 ? [`the nonce or the evidence of ${numbers(replays)}, under other documents`] : []
      ]
    };
  });
}

export {
  worstOf,
  toRolled,
  compareRolled
};
