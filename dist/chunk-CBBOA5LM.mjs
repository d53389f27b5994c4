import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  blocked,
  detailWords,
  encodeHtml,
  exitCodeOf,
  isNamed,
  occurredReasons,
  ownRules,
  parse,
  readDocuments,
  reportName,
  validate2 as validate,
  verdictWords,
  whyNotARun
} from "./chunk-5FYHZ3JI.mjs";

// src/view/markup.ts
var TEXT_LIMIT = 600;
function cut(text) {
  if (text.length <= TEXT_LIMIT) return text;
  const kept = text.slice(0, TEXT_LIMIT).toWellFormed().replace(/�$/, "");
  return `${kept} … (${text.length - kept.length} more characters, not shown)`;
}
function toMarkup(part) {
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return encodeHtml(cut(part));
  return "source" in part ? part.source : part.map(({ source }) => source).join("");
}
function markup(texts, ...parts) {
  return { source: texts.map((text, index) => text + toMarkup(parts[index] ?? "")).join("") };
}
var nothing = { source: "" };
var SEAM = /(?<=[/._-])(?=[^/._-])/;
var NAME_LENGTH = 100;
function quote(text) {
  if (text === null) return markup`<span class="soft">none</span>`;
  if (text === "") return markup`<span class="soft">(empty)</span>`;
  const pieces = text.length > NAME_LENGTH ? [text] : text.split(SEAM);
  return markup`<code class="q"><bdi>${pieces.map((piece, index) => index === 0 ? markup`${piece}` : markup`<wbr>${piece}`)}</bdi></code>`;
}
function said(text) {
  return markup`<q class="said"><bdi>${text}</bdi></q>`;
}
function ownWords(sentence) {
  const pieces = sentence.split("`");
  return markup`${pieces.map((piece, index) => index % 2 === 1 ? markup`<code>${piece}</code>` : markup`${piece}`)}`;
}
function code(word) {
  const pieces = word.split(/(?<=_)/);
  return markup`<code>${pieces.map((piece, index) => index === 0 ? markup`${piece}` : markup`<wbr>${piece}`)}</code>`;
}
function facts(pairs) {
  return markup`<dl class="facts">
${pairs.map(
    ([term, what]) => markup`<div>
<dt>${term}</dt>
<dd>${what}</dd></div>`
  )}
</dl>`;
}

// src/view/marks.ts
var shapes = {
  expected: markup`<circle cx="6" cy="6" r="4.5" class="fill" />`,
  linked: markup`<circle cx="6" cy="6" r="4.25" class="line" /><circle cx="6" cy="6" r="1.9" class="fill" />`,
  open: markup`<circle cx="6" cy="6" r="4.25" class="line" /><path d="M6 1.75a4.25 4.25 0 0 1 0 8.5z" class="fill"/>`,
  refused: markup`<path d="M1.5 1.5h9v9h-9z" class="fill" />`,
  violation: markup`<path d="M6 .5 11.5 6 6 11.5.5 6z" class="fill" />`,
  asserted: markup`<circle cx="6" cy="6" r="4.25" class="line dashed" />`
};
function shape(state) {
  return markup`<g class="${state}" transform="translate(-6 -6)">${shapes[state]}</g>`;
}
var SHORT_WORD = 18;
function mark(state, word) {
  const tight = typeof word === "string" && word.length <= SHORT_WORD ? " tight" : "";
  return markup`<span class="mark ${state}${tight}"><svg viewBox="0 0 12 12" aria-hidden="true">${shapes[state]}</svg>${word}</span>`;
}
function stateOfCode(code2) {
  switch (code2) {
    case 10:
      return "expected";
    case 2:
      return "open";
    case 3:
      return "refused";
    case 4:
      return "violation";
  }
}
var stateOfVerdict = (verdict) => stateOfCode(exitCodeOf(verdict));
function matrixMark(state) {
  switch (state) {
    case "as expected":
      return mark("expected", state);
    case "not as expected":
      return mark("violation", state);
    case "unverified":
      return mark("open", state);
    case "not evaluated":
      return mark("asserted", state);
  }
}
function availabilityMark(availability) {
  switch (availability) {
    case "usable":
      return mark("expected", "usable");
    case "held_out":
      return mark("open", "held out");
    case "refused":
      return mark("refused", "refused");
    case "absent":
      return mark("asserted", "absent");
  }
}

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
  return report === null ? null : occurredReasons(report)[0]?.finding ?? null;
}
function standingOfVerdict({ documents, verification }) {
  if (verification.basis === "recomputed")
    return { standing: "recomputed", because: "from the packet itself" };
  const row = verification.rows.find((each) => isNamed(each, "verdict") || isNamed(each, "run"));
  const because = documents === null ? "a report without its run.json: nothing could be recomputed" : `the run’s own word; ${row === void 0 ? "give its packet to have it recomputed" : detailWords(row.detail)}`;
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
  markup,
  nothing,
  quote,
  said,
  ownWords,
  code,
  facts,
  shape,
  mark,
  stateOfVerdict,
  matrixMark,
  availabilityMark,
  toViewedRun,
  toUnreadableRun,
  timeOf,
  shownTime,
  runIdOf,
  causeOf,
  headlineOf
};
