import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/formats/prohibited.ts
var prohibited = {
  databases: ["postgres"],
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
  const folded = text.normalize("NFKD").toLowerCase().replace(/\s+/gu, " ").replace(/[\p{M}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}"'`]/gu, "").replace(new RegExp("\\p{Z}+", "gu"), " ");
  return /[^ -~]/.test(folded) ? folded.replace(/[^ -~]/gu, (letter) => LOOKALIKES[letter] ?? letter).trim() : folded.trim();
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
  return [
    ...prohibited.functions,
    ...prohibited.formulas,
    ...more?.functions ?? [],
    ...more?.formulas ?? []
  ].find((pattern) => {
    const stem = fold(pattern).replace(/\(.*\)$/, "").trim().replace(/\*$/, "");
    return stem !== "" && folded.includes(stem);
  });
}
function isProhibitedDatabase(surface) {
  return prohibited.databases.includes(
    fold(surface).split(/[^a-z0-9_]+/).find((part) => part !== "") ?? ""
  );
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
  isProhibitedDatabase
};
