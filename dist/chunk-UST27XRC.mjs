import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/formats/prohibited.ts
var prohibited = {
  databases: ["postgres"],
  functions: ["fn_dot_wf_orphan_detector*", "fn_iu_op_*", "fn_tac_log_checker_issue"],
  joins: [["information_unit", "tac_logical_unit"]],
  formulas: ["186 ∩ command catalog (withdrawn: its join is empty)"]
};

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
  return prohibited.databases.includes(fold(surface.split(".")[0] ?? ""));
}
function fold(text) {
  return text.normalize("NFKC").toLowerCase().replace(/[\s-]+/g, " ").trim();
}

export {
  joinsWith,
  findProhibited,
  isProhibitedDatabase
};
