import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  GateDenial,
  deny,
  into,
  isMembers
} from "./chunk-H3EB3DWX.mjs";
import {
  CATALOG_SQL_LIMIT
} from "./chunk-IGOVUKX4.mjs";
import {
  callables,
  findProhibited,
  joinsWith,
  signatures
} from "./chunk-JDNDBO6H.mjs";

// src/export/gate/text-place.ts
function toPlace(text, offset) {
  const bytes = Buffer.from(text);
  const rest = bytes.subarray(Math.min(offset, bytes.length)).toString();
  const blank = /^\s*/.exec(rest)?.[0] ?? "";
  const before = bytes.subarray(0, Math.min(offset, bytes.length)).toString() + (blank === rest ? "" : blank);
  const lines = before.split(/\r\n|\r|\n/);
  return `line ${String(lines.length)}, column ${String(Array.from(lines.at(-1) ?? "").length + 1)}`;
}

// src/export/gate/gate-clock.ts
var CLOCK_WORD = /(?<![a-z])(?:now|today|tomorrow|yesterday)(?![a-z])/i;
function notePlainText(value, at) {
  if (isMembers(value) && isMembers(value["A_Const"])) at.state.plainTexts.add(value["A_Const"]);
}
function denyClock(constant, at) {
  const text = isMembers(constant["sval"]) ? constant["sval"]["sval"] : void 0;
  if (typeof text !== "string" || at.state.plainTexts.has(constant)) return;
  const word = CLOCK_WORD.exec(text)?.[0];
  if (word === void 0) return;
  deny(
    at,
    "VALUE_DENIED",
    `beside a time '${word}' is the moment of the query; write the date itself, or the text with its type: '\u2026'::text`
  );
}

// src/export/gate/gate-hints.ts
var VIEW = "ask the database's owner to make a view of it, and name the view";
var reasons = {
  InsertStmt: "DML is refused; a named query is one SELECT",
  UpdateStmt: "DML is refused; a named query is one SELECT",
  DeleteStmt: "DML is refused; a named query is one SELECT",
  MergeStmt: "DML is refused; a named query is one SELECT",
  CallStmt: "CALL is refused; a named query is one SELECT",
  DoStmt: "anonymous code is refused; a named query is one SELECT",
  CreateStmt: "DDL is refused; a named query is one SELECT",
  DropStmt: "DDL is refused; a named query is one SELECT",
  CopyStmt: "COPY is refused; write the SELECT alone",
  TransactionStmt: "the exporter holds the transaction; write the SELECT alone",
  VariableSetStmt: "the exporter holds the settings; write the SELECT alone",
  SQLValueFunction: "it is a function of the session; write the date or the name as a constant: a packet is as of its export",
  RangeFunction: `a function in FROM is refused; ${VIEW}`,
  ExplainStmt: "EXPLAIN ANALYZE runs what it explains: have a person look at the plan in a session of their own",
  LockStmt: "the exporter holds the locks; write the SELECT alone",
  PrepareStmt: "a named query is one SELECT; write it alone",
  DeclareCursorStmt: "the exporter holds the cursor; write the SELECT alone",
  ParamRef: "a named query has no parameters; make one entry a value",
  RangeTableSample: "TABLESAMPLE calls a function and draws rows at random; name what you want with WHERE",
  RangeTableFunc: `XMLTABLE calls functions; ${VIEW}`,
  JsonTable: `JSON_TABLE calls functions; ${VIEW}`,
  A_ArrayExpr: "ARRAY[] is refused; write x IN (1, 2) for x = ANY (ARRAY[1, 2])",
  RowExpr: "ROW() is refused; compare column by column: a = 1 AND b = 2",
  A_Indirection: `a subscript or (row).field can call a function; name the column by its range name, or ${VIEW}`,
  CollateClause: `COLLATE is refused: another order is another meaning; ${VIEW}`,
  XmlExpr: `XML functions are refused; ${VIEW}`,
  XmlSerialize: `XML functions are refused; ${VIEW}`,
  JsonFuncExpr: `SQL/JSON functions are refused; write x ->> 'key' where the catalog lists it, or ${VIEW}`,
  GroupingSet: "GROUPING SETS, ROLLUP and CUBE are refused; write one SELECT a grouping with UNION ALL",
  MinMaxExpr: "GREATEST and LEAST are refused; write CASE WHEN a > b THEN a ELSE b END",
  BooleanTest: "IS TRUE and the like are refused; write x, NOT x, or x IS NULL",
  args: "count takes (*) and nothing else",
  catalogname: "write schema and relation, without the database",
  lateral: "LATERAL is refused; join the two, or write the sub-select as a value",
  valuesLists: "VALUES reads no relation; write the values into WHERE \u2026 IN (\u2026) or CASE",
  intoClause: "SELECT INTO creates a table; write the SELECT alone",
  lockingClause: "FOR UPDATE and FOR SHARE take row locks; leave the clause out",
  recursive: `a recursive WITH is refused: nothing bounds it; ${VIEW}`,
  isNatural: "NATURAL JOIN is refused: a new column would change it; write USING (column)",
  colnames: "column names of a range are refused; name the columns in its SELECT: SELECT a AS x",
  aliascolnames: "column names of a WITH are refused; name the columns in its SELECT: SELECT a AS x",
  over: `a window is refused; write GROUP BY, or ${VIEW}`,
  windowClause: `a window is refused; write GROUP BY, or ${VIEW}`,
  agg_order: `ORDER BY inside an aggregate is refused; ${VIEW}`,
  agg_within_group: `WITHIN GROUP is refused; ${VIEW}`,
  func_variadic: "VARIADIC is refused; write the arguments one by one",
  arrayBounds: `a cast to an array is refused; ${VIEW}`,
  typmods: "a length or precision in a cast calls a function; cast without it, or write round(x, 2) where the catalog lists it",
  groupDistinct: "GROUP BY DISTINCT is refused; leave DISTINCT out",
  search_clause: `SEARCH is refused; ${VIEW}`,
  cycle_clause: `CYCLE is refused; ${VIEW}`,
  join_using_alias: "a name for USING is refused; leave it out",
  indirection: "name the column alone: AS x",
  useOp: "ORDER BY \u2026 USING is refused; write ASC or DESC"
};
var own = (table, word) => Object.hasOwn(table, word) ? table[word] : void 0;
function hintFor(word) {
  if (/^(?:Create|Alter|Drop|Rename|Comment|Grant|Truncate|Reindex|Refresh|Import|Sec)/.test(word))
    return own(reasons, word) ?? "DDL is refused; a named query is one SELECT";
  if (word.endsWith("Stmt") && own(reasons, word) === void 0)
    return `${word} is not on the list; a named query is one SELECT`;
  return own(reasons, word) ?? `${word} is not on the list; ${VIEW}`;
}
var values = {
  ALL_SUBLINK: "= ALL is refused; write NOT EXISTS (SELECT 1 FROM \u2026 WHERE \u2026)",
  ARRAY_SUBLINK: `ARRAY(SELECT \u2026) is refused; ${VIEW}`,
  LIMIT_OPTION_WITH_TIES: "WITH TIES is refused; write LIMIT with an ORDER BY that has no ties",
  CTEMaterializeAlways: "MATERIALIZED is refused; leave it out",
  CTEMaterializeNever: "NOT MATERIALIZED is refused; leave it out",
  SORTBY_USING: "ORDER BY \u2026 USING is refused; write ASC or DESC"
};
function hintForValue(value) {
  const known = typeof value === "string" ? own(values, value) : void 0;
  return known ?? `${JSON.stringify(value)} is not on the list; ${VIEW}`;
}
var syntaxes = {
  AEXPR_OP_ANY: "= ANY over an array is refused; write x IN (1, 2)",
  AEXPR_OP_ALL: "<> ALL over an array is refused; write x NOT IN (1, 2)",
  AEXPR_DISTINCT: "IS DISTINCT FROM is refused; write (x <> 1 OR x IS NULL)",
  AEXPR_NOT_DISTINCT: "IS NOT DISTINCT FROM is refused; write (x = y OR (x IS NULL AND y IS NULL))",
  AEXPR_SIMILAR: "SIMILAR TO is a regular expression, which can run for long; write LIKE where the catalog lists it",
  AEXPR_BETWEEN_SYM: "BETWEEN SYMMETRIC is refused; write BETWEEN with the lesser bound first",
  AEXPR_NOT_BETWEEN_SYM: "NOT BETWEEN SYMMETRIC is refused; write NOT BETWEEN with the lesser bound first"
};
var hintForSyntax = (kind) => own(syntaxes, kind) ?? `"${kind}" is not on the list; ${VIEW}`;
var hintForUnlisted = (signature) => signature === "count(*)" ? "write pg_catalog.count(*), the one exception of an empty function list" : `the function list of this catalog does not name ${JSON.stringify(signature)}; add it to functions of the catalog and of the entry, or ${VIEW}`;
var CONSTANT_DATE = "write the date as a constant: a packet is as of its export";
var functions = {
  now: CONSTANT_DATE,
  clock_timestamp: CONSTANT_DATE,
  statement_timestamp: CONSTANT_DATE,
  transaction_timestamp: CONSTANT_DATE,
  age: `${CONSTANT_DATE}, and subtract: x - y where the catalog lists it`,
  date_part: "write EXTRACT(year FROM x) where the catalog lists it",
  timezone: `AT TIME ZONE is refused: times are written in UTC; ${VIEW}`,
  date: "write x::date where the catalog lists it",
  concat: `a text that grows with its arguments is refused; ask for the columns, or ${VIEW}`,
  concat_ws: `a text that grows with its arguments is refused; ask for the columns, or ${VIEW}`,
  format: `a text that grows with its arguments is refused; ask for the columns, or ${VIEW}`,
  string_agg: `a value that grows with the rows is refused; ask for the rows, or ${VIEW}`,
  array_agg: `a value that grows with the rows is refused; ask for the rows, or ${VIEW}`,
  json_agg: `a value that grows with the rows is refused; ask for the rows, or ${VIEW}`,
  jsonb_agg: `a value that grows with the rows is refused; ask for the rows, or ${VIEW}`,
  to_tsvector: `text search runs dictionaries; write x ILIKE '%word%' where the catalog lists it, or ${VIEW}`,
  to_tsquery: `text search runs dictionaries; write x ILIKE '%word%' where the catalog lists it, or ${VIEW}`,
  plainto_tsquery: `text search runs dictionaries; write x ILIKE '%word%' where the catalog lists it, or ${VIEW}`,
  like_escape: "LIKE \u2026 ESCAPE is refused; write the pattern with a backslash before % or _",
  similar_to_escape: "SIMILAR TO is a regular expression, which can run for long; write LIKE where the catalog lists it",
  every: "write bool_and(x) where the catalog lists it",
  char_length: "write length(x) where the catalog lists it",
  btrim: `trim is refused; ${VIEW}`,
  xmlelement: `XML functions are refused; ${VIEW}`
};
function hintForFunction(name2, listed) {
  const known = own(functions, name2);
  if (known !== void 0) return `${name2}: ${known}`;
  const forms = signatures.filter((signature) => {
    const callable = callables[signature];
    return "name" in callable && callable.name === name2 && callable.kind !== "operator";
  });
  if (name2 === "count" && listed.size === 0)
    return "the function list is empty; write pg_catalog.count(*), its one exception, or name the function in the catalog\u2019s list";
  if (forms.length > 0) return `write it as ${forms.map((form) => JSON.stringify(form)).join(" or ")}`;
  const words2 = `${JSON.stringify(name2)} is not a function that a catalog can list`;
  return `${words2}; ${VIEW}`;
}
var operators = {
  "||": `a text that grows is refused; ask for the columns one by one, or ${VIEW}`,
  "~": `a regular expression can run for long; write x LIKE 'a%' where the catalog lists it, or ${VIEW}`,
  "~*": `a regular expression can run for long; write x ILIKE 'a%' where the catalog lists it, or ${VIEW}`,
  "!~": `a regular expression can run for long; write x NOT LIKE 'a%' where the catalog lists it, or ${VIEW}`,
  "!~*": `a regular expression can run for long; write x NOT ILIKE 'a%' where the catalog lists it, or ${VIEW}`,
  "@>": `write x ->> 'key' = 'value' where the catalog lists it, or ${VIEW}`,
  "?": `write x ->> 'key' IS NOT NULL where the catalog lists it, or ${VIEW}`,
  "#>>": `write x -> 'a' ->> 'b' where the catalog lists it, or ${VIEW}`,
  "#>": `write x -> 'a' -> 'b' where the catalog lists it, or ${VIEW}`,
  "@@": `text search runs dictionaries; write x ILIKE '%word%' where the catalog lists it, or ${VIEW}`,
  "^": `write x * x where the catalog lists it, or ${VIEW}`
};
function hintForOperator(parts, _listed) {
  const [name2 = "", ...more] = parts;
  if (more.length > 0) return "write the operator without OPERATOR() and without a schema";
  const known = own(operators, name2);
  return known ?? `use one of = <> < > <= >=, without a schema; for another operator ${VIEW}`;
}

// src/export/gate/gate-values.ts
var operators2 = /* @__PURE__ */ new Set(["=", "<>", "<", ">", "<=", ">="]);
var position = (value, at) => {
  if (typeof value !== "number") deny(at, "VALUE_DENIED", "a position is a number");
};
var oneOf = (...values2) => (value, at) => {
  if (!values2.includes(value)) deny(at, "VALUE_DENIED", hintForValue(value));
};
var name = (value, at) => {
  if (typeof value !== "string" || value === "") deny(at, "VALUE_DENIED", "a name is expected");
};
var list = (check) => (value, at) => {
  if (!Array.isArray(value)) deny(at, "VALUE_DENIED", "a list is expected");
  value.forEach((entry, index) => check(entry, into(at, `[${String(index)}]`)));
};
function words(value, at) {
  if (!Array.isArray(value)) deny(at, "VALUE_DENIED", "a list of names is expected");
  return value.map((entry) => {
    const inner = isMembers(entry) && Object.keys(entry).length === 1 ? entry["String"] : void 0;
    const text = isMembers(inner) && Object.keys(inner).length === 1 ? inner["sval"] : void 0;
    if (typeof text !== "string") deny(at, "VALUE_DENIED", "a plain name is expected");
    return text;
  });
}
var operatorName = (value, at) => {
  const [operator, ...more] = words(value, at);
  if (operator === void 0 || more.length > 0 || !operators2.has(operator)) {
    deny(at, "OPERATOR_DENIED", `use one of ${[...operators2].join(" ")}, without a schema`);
  }
};
function scalar(member, type) {
  return (value, at) => {
    const names = isMembers(value) ? Object.keys(value) : ["?"];
    const content = isMembers(value) ? value[member] : void 0;
    const known = names.length === 0 || names.length === 1 && typeof content === type;
    if (!known) deny(at, "VALUE_DENIED", `a ${type} is expected`);
  };
}

// src/export/gate/gate-calls.ts
var comparisons = /* @__PURE__ */ new Set(["=", "<>", "<", ">", "<=", ">="]);
var WRITTEN_DATE = /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?: ?(?:Z|[+-]\d{2}(?::?\d{2})?))?)?$/;
var entries = signatures.map((signature) => [signature, callables[signature]]);
function call(at, signature) {
  if (!at.state.functions.has(signature)) deny(at, "FUNCTION_DENIED", hintForUnlisted(signature));
  at.state.calls.add(signature);
}
var isConstant = (value) => isMembers(value) && isMembers(value["A_Const"]);
function textOf(value) {
  if (!isConstant(value) || !isMembers(value.A_Const["sval"])) return void 0;
  const text = value.A_Const["sval"]["sval"] ?? "";
  return typeof text === "string" ? text : void 0;
}
function numberOf(value) {
  if (!isConstant(value) || !isMembers(value.A_Const["ival"])) return void 0;
  return Number(value.A_Const["ival"]["ival"] ?? 0);
}
function holdArgument(at, signature, rule, value) {
  const refuse = (what) => deny(at, "VALUE_DENIED", `${signature}: ${what}`);
  const text = textOf(value);
  switch (rule.kind) {
    case "any":
      return;
    case "word":
      if (text === void 0 || !rule.words.includes(text.toLowerCase()))
        refuse(`write one of ${rule.words.join(", ")}`);
      return;
    case "text":
      if (text === void 0 || text.length > rule.characters)
        refuse(`write the text as a constant of at most ${String(rule.characters)} characters`);
      return;
    case "key":
      if ((text === void 0 || text.length > 200) && numberOf(value) === void 0)
        refuse("write the key as a constant");
      return;
    case "digits": {
      const digits = numberOf(value) ?? -1;
      if (!(digits >= 0 && digits <= rule.most))
        refuse(`write the digits as a constant from 0 to ${String(rule.most)}`);
      return;
    }
    case "date": {
      let inner = value;
      while (isMembers(inner) && isMembers(inner["TypeCast"])) inner = inner["TypeCast"]["arg"];
      const constant = textOf(inner);
      if (constant !== void 0 && !WRITTEN_DATE.test(constant))
        refuse("write the date itself, '2026-01-31' or '2026-01-31T00:00:00Z': a packet is as of its export");
      return;
    }
  }
}
function functionCall(members, at) {
  const parts = words(members["funcname"], into(at, "funcname"));
  const [first, second, ...more] = parts;
  const name2 = second ?? first ?? "";
  const isQualified = second !== void 0;
  const known = (!isQualified || first === "pg_catalog") && more.length === 0;
  const args = Array.isArray(members["args"]) ? members["args"] : [];
  const found = known ? findFunction(name2, members, args) : void 0;
  if (found === void 0)
    deny(at, "FUNCTION_DENIED", hintForFunction(known ? name2 : parts.join("."), at.state.functions));
  const [signature, callable] = found;
  if (members["funcformat"] !== "COERCE_EXPLICIT_CALL" && signature !== "extract(field FROM x)")
    deny(at, "FUNCTION_DENIED", hintForFunction(name2, at.state.functions));
  const isException = signature === "count(*)" && isQualified;
  if (!isException || at.state.functions.has(signature)) call(at, signature);
  if (Array.isArray(callable.args))
    callable.args.forEach((rule, index) => holdArgument(at, signature, rule, args[index]));
  if (members["agg_filter"] === void 0) return;
  if (callable.kind !== "aggregate") deny(at, "FIELD_DENIED", "only an aggregate has a FILTER");
  if (!at.state.functions.has("FILTER (WHERE x)"))
    deny(into(at, "agg_filter"), "FIELD_DENIED", hintForUnlisted("FILTER (WHERE x)"));
  at.state.calls.add("FILTER (WHERE x)");
}
function findFunction(name2, members, args) {
  const isStar = members["agg_star"] === true;
  const isDistinct = members["agg_distinct"] === true;
  for (const [signature, callable] of entries) {
    if (callable.kind !== "function" && callable.kind !== "aggregate" || callable.name !== name2) continue;
    const takes = callable.args === "star" ? isStar && args.length === 0 : !isStar && callable.args.length === args.length;
    const distinct = callable.kind === "aggregate" && callable.distinct === true;
    if (takes && distinct === isDistinct) return [signature, callable];
  }
  return void 0;
}
function operatorCall(members, at) {
  const { kind, lexpr, rexpr } = members;
  const parts = words(members["name"], into(at, "name"));
  const [name2 = ""] = parts;
  const isOne = parts.length === 1;
  const hasSides = lexpr !== void 0 && rexpr !== void 0;
  switch (kind) {
    case "AEXPR_OP":
    case "AEXPR_IN":
      if (isOne && comparisons.has(name2)) {
        if (!hasSides) deny(at, "OPERATOR_DENIED", "a comparison has two sides");
        return;
      }
      break;
    case "AEXPR_BETWEEN":
    case "AEXPR_NOT_BETWEEN": {
      const bounds = isMembers(rexpr) && isMembers(rexpr["List"]) ? rexpr["List"]["items"] : void 0;
      if (lexpr === void 0 || !Array.isArray(bounds) || bounds.length !== 2)
        deny(at, "OPERATOR_DENIED", "BETWEEN has a value and two bounds");
      return;
    }
    default:
  }
  const found = entries.find(
    ([, callable2]) => callable2.kind === "operator" && callable2.syntax === kind && callable2.name === name2 && callable2.left === null === (lexpr === void 0)
  );
  const [signature, callable] = found ?? [];
  if (signature === void 0 || callable?.kind !== "operator" || !isOne || rexpr === void 0) {
    if (kind === "AEXPR_OP" || kind === "AEXPR_IN")
      deny(at, "OPERATOR_DENIED", hintForOperator(parts, at.state.functions));
    deny(at, "VALUE_DENIED", hintForSyntax(String(kind)));
  }
  if (!at.state.functions.has(signature))
    deny(at, kind === "AEXPR_OP" ? "OPERATOR_DENIED" : "VALUE_DENIED", hintForUnlisted(signature));
  at.state.calls.add(signature);
  if (kind === "AEXPR_LIKE" || kind === "AEXPR_ILIKE") notePlainText(rexpr, at);
  holdArgument(at, signature, callable.right, rexpr);
}
var castTypes = /* @__PURE__ */ new Set(["text", "bool", "int2", "int4", "int8", "numeric", "uuid", "oid"]);
function castCall(members, at) {
  const typeName = members["typeName"];
  const parts = isMembers(typeName) ? words(typeName["names"], into(at, "typeName")) : [];
  const bare = parts.length === 2 && parts[0] === "pg_catalog" ? parts[1] : parts.length === 1 ? parts[0] : void 0;
  if (bare === "text") notePlainText(members["arg"], at);
  if (castTypes.has(bare ?? "")) return;
  const found = entries.find(([, callable2]) => callable2.kind === "cast" && callable2.type === bare);
  const [signature, callable] = found ?? [];
  if (signature === void 0 || callable?.kind !== "cast")
    deny(
      into(at, "typeName"),
      "TYPE_DENIED",
      `cast to one of ${[...castTypes].join(", ")}; for another type ${VIEW}`
    );
  if (!at.state.functions.has(signature))
    deny(into(at, "typeName"), "TYPE_DENIED", hintForUnlisted(signature));
  at.state.calls.add(signature);
  holdArgument(at, signature, callable.arg, members["arg"]);
}

// src/export/gate/gate-ranges.ts
function rangeVariable(members, at) {
  if (members["inh"] !== true)
    deny(at, "VALUE_DENIED", "ONLY leaves out partitions and children; leave the word out");
  const relation = String(members["relname"]);
  const schema = members["schemaname"];
  const alias = isMembers(members["alias"]) ? String(members["alias"]["aliasname"]) : relation;
  if (schema === void 0) {
    if (!at.ctes.has(relation)) {
      deny(
        at,
        "RELATION_DENIED",
        `write the schema, public.${relation}: ${JSON.stringify(relation)} alone is looked up by search_path`
      );
    }
    at.state.ranges.set(alias, null);
    return;
  }
  const qualified = typeof schema === "string" ? `${schema}.${relation}` : "";
  if (!at.state.allowed.has(qualified)) {
    deny(
      at,
      "RELATION_DENIED",
      `${JSON.stringify(qualified)} is not among the relations of this catalog entry; add it to relations, or leave it out`
    );
  }
  at.state.relations.add(qualified);
  const known = at.state.ranges.get(alias);
  at.state.ranges.set(alias, known === void 0 || known === qualified ? qualified : null);
}

// src/export/gate/gate-grammar.ts
var node = (...kinds2) => (value, at) => {
  const entries2 = isMembers(value) ? Object.entries(value) : [];
  const [entry] = entries2;
  if (entry === void 0 || entries2.length !== 1) deny(at, "NODE_DENIED", "exactly one node is expected");
  const [kind, fields] = entry;
  const allowed = kinds2.find((candidate) => candidate === kind);
  if (allowed === void 0) deny(into(at, kind), "NODE_DENIED", hintFor(kind));
  unwrapped(allowed)(fields, into(at, kind));
};
var unwrapped = (kind) => (value, at) => {
  if (!isMembers(value)) deny(at, "NODE_DENIED", "a node is expected");
  const { fields, before, after } = kinds[kind];
  const location = value["location"];
  const here = typeof location === "number" && location > 0 ? { ...at, offset: location } : at;
  const place = before === void 0 ? here : before(value, here);
  for (const [field, content] of Object.entries(value)) {
    const check = Object.hasOwn(fields, field) ? fields[field] : void 0;
    if (check === void 0) deny(into(place, field), "FIELD_DENIED", hintFor(field));
    check(content, into(place, field));
  }
  after?.(value, place);
};
var expression = (value, at) => node(
  "ColumnRef",
  "A_Const",
  "A_Expr",
  "BoolExpr",
  "NullTest",
  "SubLink",
  "TypeCast",
  "CaseExpr",
  "CoalesceExpr",
  "FuncCall"
)(value, at);
var rangeItem = (value, at) => node("RangeVar", "RangeSubselect", "JoinExpr")(value, at);
var wholeNumber = (value, at) => {
  node("A_Const")(value, at);
  const constant = isMembers(value) && isMembers(value["A_Const"]) ? value["A_Const"] : {};
  if (!isMembers(constant["ival"])) deny(at, "VALUE_DENIED", "write a whole number");
};
var kinds = {
  SelectStmt: {
    fields: {
      // `[{}]` is DISTINCT; anything inside the braces is DISTINCT ON.
      distinctClause: (value, at) => {
        if (JSON.stringify(value) !== "[{}]") list(expression)(value, at);
      },
      targetList: list((value, at) => node("ResTarget")(value, at)),
      fromClause: list(rangeItem),
      whereClause: expression,
      groupClause: list(expression),
      havingClause: expression,
      sortClause: list((value, at) => node("SortBy")(value, at)),
      limitCount: wholeNumber,
      limitOffset: wholeNumber,
      limitOption: oneOf("LIMIT_OPTION_DEFAULT", "LIMIT_OPTION_COUNT"),
      withClause: (value, at) => unwrapped("WithClause")(value, at),
      op: oneOf("SETOP_NONE", "SETOP_UNION", "SETOP_INTERSECT", "SETOP_EXCEPT"),
      all: oneOf(true),
      larg: (value, at) => unwrapped("SelectStmt")(value, at),
      rarg: (value, at) => unwrapped("SelectStmt")(value, at)
    },
    before: scopeOfSelect,
    after: (members, at) => {
      if (members["op"] === "SETOP_NONE" && members["targetList"] === void 0) {
        deny(at, "VALUE_DENIED", "a SELECT names at least one column");
      }
    }
  },
  WithClause: {
    fields: {
      ctes: list((value, at) => node("CommonTableExpr")(value, at)),
      location: position
    },
    before: (members, at) => {
      if (members["recursive"] !== void 0) deny(at, "FIELD_DENIED", hintFor("recursive"));
      return { ...at, ctes: new Set(at.ctes) };
    }
  },
  CommonTableExpr: {
    fields: {
      ctename: name,
      ctematerialized: oneOf("CTEMaterializeDefault"),
      ctequery: (value, at) => node("SelectStmt")(value, at),
      location: position
    },
    // Visible to the expressions that follow in the same WITH, and never to itself: recursion is not on the list.
    after: (members, at) => void at.ctes.add(String(members["ctename"]))
  },
  ResTarget: { fields: { name, val: expression, location: position } },
  ColumnRef: {
    fields: { fields: columnReference, location: position }
  },
  A_Star: { fields: {} },
  A_Const: {
    fields: {
      ival: scalar("ival", "number"),
      fval: scalar("fval", "string"),
      boolval: scalar("boolval", "boolean"),
      sval: scalar("sval", "string"),
      isnull: oneOf(true),
      location: position
    },
    after: denyClock
  },
  RangeVar: {
    fields: {
      schemaname: name,
      relname: name,
      inh: oneOf(true),
      relpersistence: oneOf("p"),
      alias: (value, at) => unwrapped("Alias")(value, at),
      location: position
    },
    after: rangeVariable
  },
  Alias: { fields: { aliasname: name } },
  RangeSubselect: {
    fields: {
      subquery: (value, at) => node("SelectStmt")(value, at),
      alias: (value, at) => unwrapped("Alias")(value, at)
    },
    after: (members, at) => {
      const alias = isMembers(members["alias"]) ? members["alias"]["aliasname"] : void 0;
      if (typeof alias === "string") at.state.ranges.set(alias, null);
    }
  },
  JoinExpr: {
    fields: {
      jointype: oneOf("JOIN_INNER", "JOIN_LEFT", "JOIN_RIGHT", "JOIN_FULL"),
      larg: rangeItem,
      rarg: rangeItem,
      usingClause: (value, at) => void words(value, at),
      quals: expression
    }
  },
  BoolExpr: {
    fields: { boolop: oneOf("AND_EXPR", "OR_EXPR", "NOT_EXPR"), args: list(expression), location: position }
  },
  NullTest: {
    fields: { arg: expression, nulltesttype: oneOf("IS_NULL", "IS_NOT_NULL"), location: position }
  },
  A_Expr: {
    fields: {
      kind: (value, at) => void (typeof value === "string" || deny(at, "VALUE_DENIED", "a word is expected")),
      name: (value, at) => void words(value, at),
      lexpr: expression,
      rexpr: (value, at) => {
        if (isMembers(value) && Object.hasOwn(value, "List")) node("List")(value, at);
        else expression(value, at);
      },
      rexpr_list_start: position,
      rexpr_list_end: position,
      location: position
    },
    before: (members, at) => {
      operatorCall(members, at);
      return at;
    }
  },
  CaseExpr: {
    // `CASE x WHEN 1` compares with =, which is accepted as it is.
    fields: {
      arg: expression,
      args: list((value, at) => node("CaseWhen")(value, at)),
      defresult: expression,
      location: position
    }
  },
  CaseWhen: { fields: { expr: expression, result: expression, location: position } },
  CoalesceExpr: { fields: { args: list(expression), location: position } },
  List: { fields: { items: list(expression) } },
  SubLink: {
    fields: {
      subLinkType: oneOf("EXISTS_SUBLINK", "ANY_SUBLINK", "EXPR_SUBLINK"),
      testexpr: expression,
      operName: operatorName,
      subselect: (value, at) => node("SelectStmt")(value, at),
      location: position
    }
  },
  SortBy: {
    fields: {
      node: expression,
      sortby_dir: oneOf("SORTBY_DEFAULT", "SORTBY_ASC", "SORTBY_DESC"),
      sortby_nulls: oneOf("SORTBY_NULLS_DEFAULT", "SORTBY_NULLS_FIRST", "SORTBY_NULLS_LAST"),
      location: position
    }
  },
  TypeCast: {
    fields: {
      arg: expression,
      typeName: (value, at) => unwrapped("TypeName")(value, at),
      location: position
    },
    before: (members, at) => {
      castCall(members, at);
      return at;
    }
  },
  TypeName: {
    fields: {
      names: (value, at) => void words(value, at),
      typemod: oneOf(-1),
      location: position
    }
  },
  FuncCall: {
    fields: {
      funcname: (value, at) => void words(value, at),
      args: list(expression),
      agg_star: oneOf(true),
      agg_distinct: oneOf(true),
      agg_filter: expression,
      funcformat: oneOf("COERCE_EXPLICIT_CALL", "COERCE_SQL_SYNTAX"),
      location: position
    },
    before: (members, at) => {
      functionCall(members, at);
      return at;
    }
  }
};
function scopeOfSelect(members, at) {
  const clause = members["withClause"];
  const ctes = isMembers(clause) && Array.isArray(clause["ctes"]) ? clause["ctes"] : [];
  const names = ctes.flatMap((entry) => {
    const cte = isMembers(entry) ? entry["CommonTableExpr"] : void 0;
    const own2 = isMembers(cte) ? cte["ctename"] : void 0;
    return typeof own2 === "string" ? [own2] : [];
  });
  if (names.length === 0) return at;
  if (new Set(names).size !== names.length) deny(at, "VALUE_DENIED", "two WITH names are the same");
  unwrapped("WithClause")(clause, into(at, "withClause"));
  return { ...at, ctes: /* @__PURE__ */ new Set([...at.ctes, ...names]) };
}
function columnReference(value, at) {
  if (!Array.isArray(value)) deny(at, "VALUE_DENIED", "a list of names is expected");
  const last = value.at(-1);
  const star = isMembers(last) && Object.keys(last).join() === "A_Star";
  if (star) node("A_Star")(last, at);
  const parts = words(star ? value.slice(0, -1) : value, at);
  const [first, second, ...more] = parts;
  if (more.length > 0 || star && second !== void 0) {
    deny(at, "COLUMN_DENIED", "qualify a column by its range name only: t.id for public.t AS t");
  }
  if (!star && first !== void 0 && second !== void 0) {
    at.state.references.push({ qualifier: first, column: second, offset: at.offset });
  }
}

// src/export/gate/gate-statement.ts
function isSingleCount(tree) {
  if (!isMembers(tree) || !isMembers(tree["SelectStmt"])) return false;
  const { targetList, ...rest } = tree["SelectStmt"];
  const plain = /* @__PURE__ */ new Set(["fromClause", "whereClause", "withClause", "limitOption", "op"]);
  if (rest["op"] !== "SETOP_NONE" || !Object.keys(rest).every((field) => plain.has(field))) return false;
  if (!Array.isArray(targetList) || targetList.length !== 1) return false;
  const [target] = targetList;
  const value = isMembers(target) && isMembers(target["ResTarget"]) ? target["ResTarget"]["val"] : void 0;
  const called = isMembers(value) && isMembers(value["FuncCall"]) ? value["FuncCall"]["funcname"] : void 0;
  const name2 = Array.isArray(called) ? called.at(-1) : void 0;
  return isMembers(name2) && isMembers(name2["String"]) && name2["String"]["sval"] === "count";
}
function walkStatement(tree, allowedRelations, functions2 = [], offset = 0) {
  const state = {
    allowed: new Set(allowedRelations),
    functions: new Set(functions2),
    calls: /* @__PURE__ */ new Set(),
    plainTexts: /* @__PURE__ */ new Set(),
    relations: /* @__PURE__ */ new Set(),
    ranges: /* @__PURE__ */ new Map(),
    references: []
  };
  const walked = { denial: null, relations: state.relations, calls: [], columns: [], isCount: false };
  try {
    node("SelectStmt")(tree, { offset, depth: 0, ctes: /* @__PURE__ */ new Set(), state });
    for (const { qualifier, column, offset: place } of state.references) {
      const relation = state.ranges.get(qualifier);
      if (relation === void 0 || relation === null) {
        const hint = `${JSON.stringify(qualifier)} has to name one relation in the whole statement: t.f can call f(t); write the column without it, or give each range a name of its own`;
        throw new GateDenial({ code: "COLUMN_DENIED", offset: place, hint });
      }
      walked.columns.push({ relation, column });
    }
    walked.calls = [...state.calls].sort();
    walked.isCount = isSingleCount(tree);
  } catch (error) {
    if (!(error instanceof GateDenial)) throw error;
    walked.denial = error.denial;
  }
  return walked;
}

// src/export/gate/gate.ts
var denied = (code, where, hint) => ({
  kind: "denied",
  code,
  where,
  hint
});
async function gate(sql, rules, parser) {
  const decisions = await gateEach(sql, rules, parser);
  const [only, ...others] = decisions;
  if (only === void 0)
    return denied("STATEMENT_COUNT", "text", "the text holds no statement; write one SELECT");
  if (others.length > 0) {
    const count = String(decisions.length);
    return denied("STATEMENT_COUNT", "text", `exactly one statement is allowed, this text has ${count}`);
  }
  return only;
}
async function gateEach(sql, rules, parser) {
  if (sql.includes("\0")) return [denied("NOT_TEXT", "text", "a NUL character is not SQL; remove it")];
  if (!sql.isWellFormed())
    return [denied("NOT_TEXT", "text", "a lone surrogate is not text; save the file as UTF-8")];
  if (sql.length > CATALOG_SQL_LIMIT) {
    return [denied("TOO_LONG", "text", `a named query has at most ${String(CATALOG_SQL_LIMIT)} characters`)];
  }
  const parsed = await parser.parse(sql);
  switch (parsed.kind) {
    case "exhausted":
      return [
        denied("TOO_DEEP", "text", "the statement nests deeper than the parser can follow; flatten it")
      ];
    case "syntax":
      return [denied("SYNTAX", toPlace(sql, parsed.position), `PostgreSQL's parser says: ${parsed.message}`)];
    case "parsed":
      return parsed.statements.map(({ tree, offset }) => decide(sql, tree, offset, rules));
  }
}
function decide(sql, tree, offset, rules) {
  const walked = walkStatement(tree, rules.relations, rules.functions, offset);
  if (walked.denial !== null) {
    const { code, offset: place, hint } = walked.denial;
    return denied(code, toPlace(sql, place), hint);
  }
  const names = new Set([...walked.relations].map((relation) => relation.slice(relation.indexOf(".") + 1)));
  for (const pair of joinsWith(rules.prohibitedJoins)) {
    if (pair.every((name2) => names.has(name2))) {
      return denied(
        "JOIN_PROHIBITED",
        "text",
        `${pair.join(" and ")} are reported side by side, never in one query`
      );
    }
  }
  const engine = [...names].find((name2) => findProhibited(name2) !== void 0);
  if (engine !== void 0) {
    return denied(
      "RELATION_DENIED",
      "text",
      `${engine} has the name of a detector or engine that nothing may run`
    );
  }
  if (walked.relations.size === 0) {
    return denied("NO_RELATION", "text", "a named query reads at least one governed relation");
  }
  return {
    kind: "accepted",
    relations: [...walked.relations].sort(),
    columns: walked.columns,
    calls: walked.calls,
    isCount: walked.isCount
  };
}

export {
  toPlace,
  gate,
  gateEach
};
