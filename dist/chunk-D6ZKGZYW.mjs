import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  outputNames
} from "./chunk-GWUGBS2X.mjs";
import {
  isMembers
} from "./chunk-H3EB3DWX.mjs";

// src/export/gate/text-facts.ts
var DEPTH_LIMIT = 2e3;
var wordOf = (value) => {
  const text = isMembers(value) && isMembers(value["String"]) ? value["String"]["sval"] : void 0;
  return typeof text === "string" ? text : void 0;
};
function readTextFacts(tree) {
  const relations = /* @__PURE__ */ new Set();
  const columns = [];
  const given = /* @__PURE__ */ new Set();
  const note = (name) => void (typeof name === "string" && given.add(name));
  const look = (kind, members) => {
    const { schemaname, relname, fields, location } = members;
    if (kind === "RangeVar") {
      if (typeof schemaname === "string") relations.add(`${schemaname}.${String(relname)}`);
      note(relname);
    }
    if (kind === "ColumnRef" && Array.isArray(fields) && fields.length === 1) {
      const name = wordOf(fields[0]);
      if (name !== void 0) columns.push({ name, offset: typeof location === "number" ? location : 0 });
    }
    note(members["aliasname"]);
    note(members["ctename"]);
    if (kind === "ResTarget") note(members["name"]);
  };
  const walk = (value, kind, depth) => {
    if (depth > DEPTH_LIMIT) return;
    if (Array.isArray(value)) for (const each of value) walk(each, "", depth + 1);
    if (!isMembers(value)) return;
    look(kind, value);
    for (const [name, member] of Object.entries(value)) walk(member, name, depth + 1);
  };
  walk(tree, "", 0);
  const select = isMembers(tree) && isMembers(tree["SelectStmt"]) ? tree["SelectStmt"] : {};
  return {
    relations: [...relations],
    columns,
    given,
    outputs: outputNames(tree),
    isOrdered: select["sortClause"] !== void 0
  };
}

export {
  readTextFacts
};
