import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  isMembers
} from "./chunk-H3EB3DWX.mjs";

// src/export/gate/output-names.ts
var lastWord = (names) => {
  const last = Array.isArray(names) ? names.at(-1) : void 0;
  const word = isMembers(last) && isMembers(last["String"]) ? last["String"]["sval"] : void 0;
  return typeof word === "string" ? word : null;
};
function nameOf(value) {
  const [entry] = isMembers(value) ? Object.entries(value) : [];
  if (entry === void 0 || !isMembers(entry[1])) return null;
  const [kind, members] = entry;
  switch (kind) {
    case "ColumnRef":
      return lastWord(members["fields"]);
    case "FuncCall":
      return lastWord(members["funcname"]);
    case "TypeCast": {
      const inner = nameOf(members["arg"]);
      if (inner !== "?column?") return inner;
      return isMembers(members["typeName"]) ? lastWord(members["typeName"]["names"]) : null;
    }
    case "CoalesceExpr":
      return "coalesce";
    case "CaseExpr": {
      const otherwise = members["defresult"];
      const isNamed = isMembers(otherwise) && (Object.hasOwn(otherwise, "ColumnRef") || Object.hasOwn(otherwise, "FuncCall"));
      return isNamed ? nameOf(otherwise) : members["defresult"] === void 0 || isConstant(otherwise) ? "case" : null;
    }
    case "SubLink":
      if (members["subLinkType"] === "EXISTS_SUBLINK") return "exists";
      return members["subLinkType"] === "EXPR_SUBLINK" ? outputNames(members["subselect"])?.[0] ?? null : "?column?";
    case "A_Expr":
      return members["kind"] === "AEXPR_NULLIF" ? "nullif" : "?column?";
    case "A_Const":
    case "BoolExpr":
    case "NullTest":
      return "?column?";
    default:
      return null;
  }
}
var isConstant = (value) => isMembers(value) && Object.hasOwn(value, "A_Const");
function outputNames(tree) {
  const outer = isMembers(tree) ? tree["SelectStmt"] : void 0;
  let select = outer;
  while (isMembers(select) && select["larg"] !== void 0) select = select["larg"];
  const targets = isMembers(select) ? select["targetList"] : void 0;
  if (!Array.isArray(targets) || targets.length === 0) return void 0;
  const names = [];
  for (const target of targets) {
    const column = isMembers(target) ? target["ResTarget"] : void 0;
    if (!isMembers(column)) return void 0;
    const { name, val } = column;
    const fields = isMembers(val) && isMembers(val["ColumnRef"]) ? val["ColumnRef"]["fields"] : void 0;
    const last = Array.isArray(fields) ? fields.at(-1) : void 0;
    if (isMembers(last) && Object.hasOwn(last, "A_Star")) return void 0;
    names.push(typeof name === "string" ? name : nameOf(val));
  }
  return names;
}

export {
  outputNames
};
