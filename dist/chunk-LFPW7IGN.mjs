import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  toCanonicalJson
} from "./chunk-76E6VU55.mjs";

// src/attestation/verify/row.ts
var toName = (named) => typeof named === "string" ? { id: named, of: null } : { id: named[0], of: named[1] };
function isNamed(row2, named) {
  const { id, of } = toName(named);
  return row2.id === id && (of === null || row2.of === of);
}
var toDetail = (why) => typeof why === "string" ? { kind: "words", text: why } : why;
var NONE = { kind: "none" };
var row = (named, label, state, why = NONE, concludes = true) => ({
  ...toName(named),
  label,
  state,
  detail: toDetail(why),
  concludes
});
var notEvaluated = (named, label, why) => row(named, label, "not evaluated", why);
var missing = (named, label, why) => row(named, label, "not evidenced", why);
var stated = (named, why) => row(named, "asserted", "not evidenced", why, false);
var isNothing = (value) => value === null || value === void 0 || value === "" || typeof value === "object" && Object.keys(value).length === 0;
var asText = (value) => typeof value === "string" ? value : toCanonicalJson(value);
function compare(named, label, expected, observed) {
  const [a, b] = [asText(expected), asText(observed)];
  const alike = typeof expected === "string" === (typeof observed === "string");
  if (a !== b || !alike) {
    const same = a === b;
    return row(named, label, "differs", {
      kind: "values",
      expected: same ? toCanonicalJson(expected) : a,
      observed: same ? toCanonicalJson(observed) : b
    });
  }
  return isNothing(observed) ? notEvaluated(named, label, "neither side says anything") : row(named, label, "agrees");
}
var comparePresent = (named, label, expected, observed) => observed === null ? row(named, label, "differs", { kind: "values", expected, observed }) : compare(named, label, expected, observed);
var compareIfAny = (named, expected, observed) => expected === null && observed === null ? [] : [compare(named, "cross-checked", expected, observed)];
var WRONG_KEPT = 20;
function nothingWrong(named, label, wrong, over) {
  if (wrong.length > 0) return compare(named, label, [], wrong.slice(0, WRONG_KEPT));
  return over > 0 ? row(named, label, "agrees") : notEvaluated(named, label, "there was nothing to judge it by");
}
function saysNothing(named, label, observed) {
  const said = observed === null ? [] : Array.isArray(observed) ? observed : [observed];
  return nothingWrong(named, label, said.map(asText), 1);
}

export {
  isNamed,
  row,
  notEvaluated,
  missing,
  stated,
  compare,
  comparePresent,
  compareIfAny,
  nothingWrong,
  saysNothing
};
