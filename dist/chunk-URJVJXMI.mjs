import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  OTHER_BUILD,
  rowWords
} from "./chunk-MYX33WSX.mjs";
import {
  isNamed
} from "./chunk-3KTREIEY.mjs";
import {
  isDigest,
  quoted
} from "./chunk-JDNDBO6H.mjs";

// src/attestation/verify/row-details.ts
var SHOWN_LENGTH = 200;
var CONTEXT_LENGTH = 40;
function bothValues(a, b) {
  const other = b ?? "";
  let common = 0;
  while (common < a.length && a[common] === other[common]) common += 1;
  const from = Math.max(a.length, other.length) > SHOWN_LENGTH ? Math.max(0, common - CONTEXT_LENGTH) : 0;
  const shown = (text) => {
    if (text === "") return "nothing";
    if (isDigest(text)) return text;
    const rest = text.slice(from, from + SHOWN_LENGTH);
    return quoted(`${from > 0 ? "\u2026" : ""}${rest}${from + SHOWN_LENGTH < text.length ? "\u2026" : ""}`);
  };
  return `expected ${shown(a)}, found ${b === null ? quoted("absent") : shown(b)}`;
}
function detailWords(detail) {
  switch (detail.kind) {
    case "none":
      return "";
    case "values":
      return bothValues(detail.expected, detail.observed);
    case "give":
      return `give ${detail.options.join(", ")} to have it recomputed`;
    case "follows":
      return `follows from ${detail.from.map((id) => rowWords({ id, of: null })).join(", ")}: what was given is not that of this run`;
    case "earlier release":
      return detail.version === OTHER_BUILD ? `OTHER_BUILD: ${detail.version} ${detail.why}; verify with that build` : `EARLIER_RELEASE: release ${detail.version} ${detail.why}; verify with that release`;
    case "words":
      return detail.text;
  }
}
var toShownRow = (row) => ({
  id: row.id,
  ...row.of === null ? {} : { of: row.of },
  what: rowWords(row),
  label: row.label,
  state: row.state,
  detail: detailWords(row.detail),
  concludes: row.concludes
});
function whyNotARun(rows) {
  const row = rows.find((each) => isNamed(each, "run"));
  return row === void 0 ? null : detailWords(row.detail);
}

export {
  detailWords,
  toShownRow,
  whyNotARun
};
