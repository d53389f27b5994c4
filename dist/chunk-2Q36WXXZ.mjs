import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/formats/prohibited.ts
var prohibited = {
  databases: ["postgres", "template0", "template1"],
  functions: ["fn_dot_wf_orphan_detector*", "fn_iu_op_*", "fn_tac_log_checker_issue"],
  joins: [["information_unit", "tac_logical_unit"]],
  formulas: ["186 \u2229 command catalog (withdrawn: its join is empty)"]
};

// src/formats/skeleton.ts
var LOOKALIKES = Object.fromEntries(
  [
    ["\u0430\u0251\u03B1", "a"],
    ["\u0432\u0299", "b"],
    ["\u0441\u1D04", "c"],
    ["\u0501", "d"],
    ["\u0435\u03B5\u0454", "e"],
    ["\u0261", "g"],
    ["\u04BB\u043D", "h"],
    ["\u0456\u0131\u03B9", "i"],
    ["\u0458", "j"],
    ["\u043A\u03BA", "k"],
    ["\u04CF\u029F\u217C", "l"],
    ["\u043C", "m"],
    ["\u0578", "n"],
    ["\u043E\u03BF\u0585\u03C3", "o"],
    ["\u0440\u03C1", "p"],
    ["\u051B\u0566", "q"],
    ["\u0455\uA731\u01BD", "s"],
    ["\u0442\u03C4", "t"],
    ["\u057D\u03C5", "u"],
    ["\u0475\u03BD", "v"],
    ["\u051D\u0461", "w"],
    ["\u0445\u03C7", "x"],
    ["\u0443\u03B3", "y"],
    ["\u2215\u2044\u29F8\u2571", "/"],
    ["\u2216\u29F5\u29F9\u2572", "\\"],
    ["\u2236\u02D0", ":"],
    ["\u223C", "~"],
    ["\uA4F8", "."]
  ].flatMap(([alike = "", plain = ""]) => Array.from(alike, (one) => [one, plain]))
);
function toSkeleton(text) {
  if (/^[ -~]*$/.test(text))
    return text.toLowerCase().replace(/["'`]+/g, "").replace(/ +/g, " ").trim();
  const folded = text.normalize("NFKD").toLowerCase().replace(/\s+/gu, " ").replace(/[\p{M}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}"'`]/gu, "").replace(new RegExp("\\p{Z}+", "gu"), " ");
  return /[^ -~]/.test(folded) ? folded.replace(/[^ -~]/gu, (letter) => LOOKALIKES[letter] ?? letter).trim() : folded.trim();
}
function joinPlain(texts) {
  const joined = texts.join("|");
  if (!/^[ -$&-~]*$/.test(joined)) return null;
  return joined.toLowerCase().replace(/["'`]+/g, "").replace(/ {2,}/g, " ");
}
var DECODE_ROUNDS = 4;
function toUnescapedSkeleton(text) {
  let skeleton = toSkeleton(text);
  for (let round = 0; round < DECODE_ROUNDS && skeleton.includes("%"); round++) {
    const decoded = toSkeleton(decodeOnce(skeleton));
    if (decoded === skeleton) return { skeleton, escaped: false };
    skeleton = decoded;
  }
  return { skeleton, escaped: skeleton.includes("%") };
}
function decodeOnce(text) {
  return text.replace(
    /(?:%[0-9a-f]{2})+/g,
    (run) => Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8")
  );
}
function isBlank(text) {
  return !/[!-~]/.test(text) && text.replace(/[\p{Z}\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/gu, "") === "";
}

// src/formats/prohibition.ts
function joinsWith(more) {
  return [...prohibited.joins, ...more];
}
function findProhibited(text, more) {
  const folded = fold(text);
  return patternsOf(more).find(({ stem }) => folded.includes(stem))?.pattern;
}
function mayNameProhibited(texts, more) {
  const joined = joinPlain(texts);
  if (joined === null) return true;
  const folded = joined.replace(/[ -]+/g, " ");
  return patternsOf(more).some(({ stem }) => folded.includes(stem));
}
function findJoin(texts, more) {
  const pairs = joinsWith(more).filter((pair) => pair.length > 0);
  const joined = joinPlain(texts);
  if (joined !== null && !pairs.some((pair) => pair.every((name) => joined.includes(nameOf(name))))) {
    return void 0;
  }
  const skeletons = texts.flatMap((text) => [toSkeleton(text), toUnescapedSkeleton(text).skeleton]);
  return pairs.find((pair) => pair.every((name) => skeletons.some((text) => text.includes(nameOf(name)))));
}
var names = /* @__PURE__ */ new Map();
function nameOf(relation) {
  const known = names.get(relation) ?? toSkeleton(relation);
  names.set(relation, known);
  return known;
}
function isProhibitedDatabase(surface) {
  return prohibited.databases.includes(
    fold(surface).split(/[^a-z0-9_]+/).find((part) => part !== "") ?? ""
  );
}
var ofTheRelease = toPatterns([...prohibited.functions, ...prohibited.formulas]);
var ofCatalogs = /* @__PURE__ */ new WeakMap();
function patternsOf(more) {
  if (more === void 0) return ofTheRelease;
  const known = ofCatalogs.get(more);
  if (known !== void 0) return known;
  const patterns = [...ofTheRelease, ...toPatterns([...more.functions, ...more.formulas])];
  ofCatalogs.set(more, patterns);
  return patterns;
}
function toPatterns(texts) {
  return texts.map((pattern) => ({ pattern, stem: stemOf(pattern) })).filter(({ stem }) => stem !== "");
}
function stemOf(pattern) {
  return fold(pattern).replace(/\(.*\)$/, "").trim().replace(/\*$/, "");
}
function fold(text) {
  return toUnescapedSkeleton(text).skeleton.replace(/[\s-]+/g, " ").trim();
}

export {
  toSkeleton,
  toUnescapedSkeleton,
  isBlank,
  joinsWith,
  findProhibited,
  mayNameProhibited,
  findJoin,
  isProhibitedDatabase
};
