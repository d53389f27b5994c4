import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/formats/prohibited.ts
var prohibited = {
  databases: ["postgres", "template0", "template1"],
  functions: ["fn_dot_wf_orphan_detector*", "fn_iu_op_*", "fn_tac_log_checker_issue"],
  joins: [["information_unit", "tac_logical_unit"]],
  formulas: ["186 ∩ command catalog (withdrawn: its join is empty)"]
};

// src/formats/skeleton.ts
var LOOKALIKES = Object.fromEntries(
  [
    ["аɑα", "a"],
    ["вʙ", "b"],
    ["сᴄ", "c"],
    ["ԁ", "d"],
    ["еεє", "e"],
    ["ɡ", "g"],
    ["һн", "h"],
    ["іıι", "i"],
    ["ј", "j"],
    ["кκ", "k"],
    ["ӏʟⅼ", "l"],
    ["м", "m"],
    ["ո", "n"],
    ["оοօσ", "o"],
    ["рρ", "p"],
    ["ԛզ", "q"],
    ["ѕꜱƽ", "s"],
    ["тτ", "t"],
    ["սυ", "u"],
    ["ѵν", "v"],
    ["ԝѡ", "w"],
    ["хχ", "x"],
    ["уγ", "y"],
    ["∕⁄⧸╱", "/"],
    ["∖⧵⧹╲", "\\"],
    ["∶ː", ":"],
    ["∼", "~"],
    ["ꓸ", "."]
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
