import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  outputNames
} from "./chunk-GWUGBS2X.mjs";
import {
  isMembers
} from "./chunk-H3EB3DWX.mjs";
import "./chunk-JDNDBO6H.mjs";
import "./chunk-PNNCTF7Q.mjs";

// src/export/dump/split-dump.ts
var STATEMENT_LIMIT = 1024 * 1024;
var NEXT = /'|"|\$|--|\/\*|;|\\|\(|\)/g;
var DOLLAR = /\$(?:[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)?\$/y;
var IDENTIFIER = /[A-Za-z0-9_$\u0080-\uffff]/;
var COPY_IN = /^COPY\s[\s\S]*\sFROM\s+STDIN\b/i;
var endOfLine = (text, from) => {
  const at = text.indexOf("\n", from);
  return at === -1 ? text.length : at + 1;
};
function endOfQuote(text, from, mark, escapes) {
  if (!escapes) return text.indexOf(mark, from + 1) + 1 || -1;
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === mark) return at + 1;
  }
  return -1;
}
function endOfComment(text, from) {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = from;
  for (let depth = 0; ; ) {
    const found = mark.exec(text);
    if (found === null) return -1;
    depth += found[0] === "/*" ? 1 : -1;
    if (depth === 0) return mark.lastIndex;
  }
}
function endOfData(text, from) {
  const mark = /^\\\.\r?$/gm;
  mark.lastIndex = from;
  return mark.exec(text) === null ? -1 : endOfLine(text, mark.lastIndex);
}
var isEscapeText = (text, quote) => /[eE]/.test(text[quote - 1] ?? "") && !IDENTIFIER.test(text[quote - 2] ?? "");
function linesOf(text, places) {
  let [line, next] = [1, text.indexOf("\n")];
  return places.map((place) => {
    for (; next !== -1 && next < place; next = text.indexOf("\n", next + 1)) line += 1;
    return line;
  });
}
var Piece = class {
  begun = -1;
  length = 0;
  #kept = [];
  add(part, from) {
    const blank = /^\s*/.exec(part)?.[0].length ?? 0;
    if (this.begun === -1 && blank < part.length) this.begun = from + blank;
    this.length += part.length;
    if (this.length <= STATEMENT_LIMIT) this.#kept.push(part);
  }
  text = () => this.#kept.join("").trim();
};
function splitDump(text) {
  const statements = [];
  const commands = [];
  let [copies, tooLong, depth, unended] = [0, 0, 0, false];
  let piece = new Piece();
  const keep = (from, to) => piece.add(text.slice(from, to), from);
  const finish = () => {
    const whole = piece.text();
    if (piece.length > STATEMENT_LIMIT) tooLong += 1;
    else if (whole !== "") statements.push({ text: whole, place: piece.begun });
    [piece, depth] = [new Piece(), 0];
    return whole;
  };
  for (let at = 0; at < text.length; ) {
    NEXT.lastIndex = at;
    const found = NEXT.exec(text);
    const mark = found?.[0] ?? "";
    const from = found?.index ?? text.length;
    keep(at, from);
    let to = from + mark.length;
    let isKept = true;
    switch (mark) {
      case "'":
        to = endOfQuote(text, from, "'", isEscapeText(text, from));
        break;
      case '"':
        to = endOfQuote(text, from, '"', false);
        break;
      case "$": {
        DOLLAR.lastIndex = from;
        const tag = IDENTIFIER.test(text[from - 1] ?? "") ? void 0 : DOLLAR.exec(text)?.[0];
        if (tag !== void 0) to = text.indexOf(tag, from + tag.length) + tag.length;
        if (tag !== void 0 && to < from + 2 * tag.length) to = -1;
        break;
      }
      case "--":
        [to, isKept] = [endOfLine(text, from), false];
        break;
      case "/*":
        [to, isKept] = [endOfComment(text, from), false];
        break;
      case "\\":
        commands.push({ word: /^\\\S*/.exec(text.slice(from, from + 40))?.[0] ?? "\\", place: from });
        [to, isKept] = [endOfLine(text, from), false];
        break;
      case "(":
        depth += 1;
        break;
      case ")":
        depth -= 1;
        break;
      case ";":
        if (depth > 0) break;
        isKept = false;
        if (COPY_IN.test(finish())) {
          copies += 1;
          to = endOfData(text, endOfLine(text, from));
        }
        break;
      case "":
        break;
    }
    if (to === -1) {
      unended = true;
      piece = new Piece();
      break;
    }
    if (isKept) keep(from, to);
    else if (mark !== ";") piece.add(" ", from);
    at = mark === "" ? text.length : to;
  }
  finish();
  const statementLines = linesOf(
    text,
    statements.map(({ place }) => place)
  );
  const commandLines = linesOf(
    text,
    commands.map(({ place }) => place)
  );
  return {
    statements: statements.map((each, index) => ({ text: each.text, line: statementLines[index] ?? 0 })),
    commands: commands.map(({ word }, index) => ({ word, line: commandLines[index] ?? 0 })),
    copies,
    tooLong,
    unended
  };
}

// src/export/dump/dump-relations.ts
var STATEMENTS_LIMIT = 3e4;
var ABOUT_RELATIONS = /^\s*(?:CREATE\s+(?:OR\s+REPLACE\s+)?(?:(?:GLOBAL|LOCAL|TEMP|TEMPORARY|UNLOGGED|RECURSIVE|MATERIALIZED|FOREIGN)\s+)*(?:TABLE|VIEW)|ALTER\s+(?:FOREIGN\s+|MATERIALIZED\s+)?(?:TABLE|VIEW)|DROP\s+(?:FOREIGN\s+|MATERIALIZED\s+)?(?:TABLE|VIEW))\b/i;
var keyOf = (schema, name) => JSON.stringify([schema, name]);
var Relations = class {
  known = /* @__PURE__ */ new Map();
  unqualified = 0;
  #locate(range) {
    if (!isMembers(range) || typeof range["relname"] !== "string") return void 0;
    const { schemaname, relname, relpersistence } = range;
    return {
      schema: typeof schemaname === "string" ? schemaname : "public",
      name: relname,
      temporary: relpersistence === "t" || schemaname === "pg_temp"
    };
  }
  find(range) {
    const at = this.#locate(range);
    return at === void 0 ? void 0 : this.known.get(keyOf(at.schema, at.name));
  }
  add(range, kind, columns, isPartition = false) {
    const at = this.#locate(range);
    if (at === void 0 || at.temporary || /^pg_|^information_schema$/.test(at.schema)) return;
    if (isMembers(range) && range["schemaname"] === void 0) this.unqualified += 1;
    this.known.set(keyOf(at.schema, at.name), {
      schema: at.schema,
      name: at.name,
      kind,
      columns,
      isPartition
    });
  }
  drop(items) {
    const words = Array.isArray(items) ? items.flatMap(
      (item) => isMembers(item) && isMembers(item["String"]) && typeof item["String"]["sval"] === "string" ? [item["String"]["sval"]] : []
    ) : [];
    const [schema, name] = words.length === 1 ? ["public", words[0] ?? ""] : words.slice(-2);
    this.known.delete(keyOf(schema ?? "", name ?? ""));
  }
  move(relation, schema, name) {
    this.known.delete(keyOf(relation.schema, relation.name));
    this.known.set(keyOf(schema, name), { ...relation, schema, name });
  }
};
var members = (value) => isMembers(value) ? value : {};
var list = (value) => Array.isArray(value) ? value : [];
function columnsOfTable(create, relations) {
  if (create["ofTypename"] !== void 0) return null;
  const columns = [];
  for (const parent of list(create["inhRelations"])) {
    const known = relations.find(members(parent)["RangeVar"])?.columns;
    if (known == null) return null;
    columns.push(...known);
  }
  for (const element of list(create["tableElts"])) {
    if (members(element)["TableLikeClause"] !== void 0) return null;
    const name = members(members(element)["ColumnDef"])["colname"];
    if (typeof name === "string") columns.push(name);
  }
  return [...new Set(columns)];
}
function columnsOfQuery(aliases, query) {
  const named = list(aliases).map((alias) => members(members(alias)["String"])["sval"]);
  const own = outputNames(query);
  if (own === void 0) return null;
  const columns = own.map((name, index) => named[index] ?? name);
  return columns.every((name) => typeof name === "string") ? columns : null;
}
function alter(relation, commands, relations) {
  for (const command of list(commands)) {
    const { subtype, name, def } = members(members(command)["AlterTableCmd"]);
    const columns = relation.columns;
    if (subtype === "AT_AddColumn" && columns !== null) {
      const added = members(members(def)["ColumnDef"])["colname"];
      if (typeof added === "string" && !columns.includes(added)) columns.push(added);
    }
    if (subtype === "AT_DropColumn" && columns !== null && typeof name === "string")
      relation.columns = columns.filter((column) => column !== name);
    if (subtype === "AT_AttachPartition" || subtype === "AT_DetachPartition") {
      const part = relations.find(members(members(def)["PartitionCmd"])["name"]);
      if (part !== void 0) part.isPartition = subtype === "AT_AttachPartition";
    }
  }
}
function rename({ renameType, relation, subname, newname }, relations) {
  const known = relations.find(relation);
  if (known === void 0 || typeof newname !== "string") return;
  if (renameType === "OBJECT_COLUMN")
    known.columns = known.columns?.map((column) => column === subname ? newname : column) ?? null;
  else if (typeof renameType === "string" && /^OBJECT_(?:TABLE|VIEW|MATVIEW|FOREIGN_TABLE)$/.test(renameType))
    relations.move(known, known.schema, newname);
}
function take(tree, relations) {
  const [entry] = Object.entries(members(tree));
  if (entry === void 0) return;
  const own = members(entry[1]);
  switch (entry[0]) {
    case "CreateStmt": {
      const kind = own["partspec"] === void 0 ? "r" : "p";
      relations.add(own["relation"], kind, columnsOfTable(own, relations), own["partbound"] !== void 0);
      return;
    }
    case "CreateForeignTableStmt": {
      const base = members(own["base"]);
      relations.add(base["relation"], "f", columnsOfTable(base, relations), base["partbound"] !== void 0);
      return;
    }
    case "ViewStmt":
      relations.add(own["view"], "v", columnsOfQuery(own["aliases"], own["query"]));
      return;
    case "CreateTableAsStmt": {
      const { rel, colNames } = members(own["into"]);
      const kind = own["objtype"] === "OBJECT_MATVIEW" ? "m" : "r";
      relations.add(rel, kind, columnsOfQuery(colNames, own["query"]));
      return;
    }
    case "AlterTableStmt": {
      const known = relations.find(own["relation"]);
      if (known !== void 0) alter(known, own["cmds"], relations);
      return;
    }
    case "RenameStmt":
      rename(own, relations);
      return;
    case "AlterObjectSchemaStmt": {
      const known = relations.find(own["relation"]);
      if (known !== void 0 && typeof own["newschema"] === "string")
        relations.move(known, own["newschema"], known.name);
      return;
    }
    case "DropStmt":
      for (const object of list(own["objects"])) relations.drop(members(members(object)["List"])["items"]);
  }
}
async function readDump(text, parser) {
  const { statements, commands, copies, tooLong, unended } = splitDump(text);
  const relations = new Relations();
  const unread = [];
  let looked = 0;
  for (const statement of statements) {
    if (!ABOUT_RELATIONS.test(statement.text)) continue;
    looked += 1;
    if (looked > STATEMENTS_LIMIT) {
      unread.push(statement.line);
      continue;
    }
    const parsed = statement.text.includes("\0") ? void 0 : await parser.parse(statement.text);
    if (parsed?.kind === "parsed") for (const { tree } of parsed.statements) take(tree, relations);
    else unread.push(statement.line);
  }
  const found = [...relations.known.values()].filter(({ isPartition }) => !isPartition).map(({ schema, name, kind, columns }) => ({
    schema,
    name,
    kind,
    columns: columns ?? [],
    columnsUnknown: columns === null,
    readable: null
  }));
  return {
    relations: found.sort(
      (one, other) => keyOf(one.schema, one.name) < keyOf(other.schema, other.name) ? -1 : 1
    ),
    commands,
    copies,
    unread: [...unread, ...Array(tooLong).fill(0)],
    unended,
    unqualified: relations.unqualified
  };
}
export {
  readDump
};
