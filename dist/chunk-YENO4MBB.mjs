import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  findProhibited,
  joinsWith
} from "./chunk-OBDKPKLV.mjs";

// src/export/export-limits.ts
var CATALOG_SQL_LIMIT = 2e4;
var STATEMENT_TIMEOUT_MS = 5e3;
var LOCK_TIMEOUT_MS = 1e3;
var IDLE_TIMEOUT_MS = 15e3;
var STATEMENT_DEADLINE_MS = STATEMENT_TIMEOUT_MS + 5e3;
var CONNECT_DEADLINE_MS = 1e4;
var RUN_DEADLINE_MS = 18e4;
var RUN_LIMIT_BYTES = 512 * 1024 * 1024;
var MESSAGE_LIMIT_BYTES = 1024 * 1024;
var CONNECT_LIMIT_BYTES = 1024 * 1024;
var PARAMETER_LIMIT = 100;
var JOIN_LIMIT_BYTES = 64 * 1024;
var CANCEL_DEADLINE_MS = 2e3;
var END_DEADLINE_MS = 2e3;
var SERVER_VERSIONS = { from: 15e4, below: 19e4 };
var PREFLIGHT_LIMIT_BYTES = 128 * 1024 * 1024;
var PREFLIGHT_LIMIT_ROWS = 1e6;
var SCRAM_ITERATIONS = { least: 4096, most: 1e5 };
var FIRST_USER_OID = 16384;
var KB_ANSWER_LIMIT_BYTES = 8 * 1024 * 1024;
var KB_DEADLINE_MS = 1e4;
var KB_HEADER_LIMIT_BYTES = 16 * 1024;

// src/export/gate/gate-denial.ts
function hintFor(word) {
  const reasons = {
    InsertStmt: "DML is refused",
    UpdateStmt: "DML is refused",
    DeleteStmt: "DML is refused",
    MergeStmt: "DML is refused",
    CallStmt: "CALL is refused",
    DoStmt: "anonymous code is refused",
    CreateStmt: "DDL is refused",
    DropStmt: "DDL is refused",
    CopyStmt: "COPY is refused",
    TransactionStmt: "the exporter holds the transaction",
    VariableSetStmt: "the exporter holds the settings",
    SQLValueFunction: "it is a function of the session; the function allow-list is empty",
    RangeFunction: "a function in FROM; the function allow-list is empty",
    ExplainStmt: "EXPLAIN ANALYZE runs what it explains",
    LockStmt: "the exporter holds the locks",
    ParamRef: "a named query has no parameters",
    RangeTableSample: "TABLESAMPLE calls a function",
    args: "count takes (*) and nothing else",
    catalogname: "write schema and relation, without the database",
    lateral: "LATERAL is not on the list",
    valuesLists: "VALUES reads no relation",
    intoClause: "SELECT INTO creates a table",
    lockingClause: "FOR UPDATE and FOR SHARE take row locks",
    recursive: "a recursive WITH is not on the list"
  };
  return (Object.hasOwn(reasons, word) ? reasons[word] : void 0) ?? `${word} is not on the list`;
}

// src/export/gate/gate-place.ts
var GateDenial = class extends Error {
  denial;
  constructor(denial) {
    super(denial.code);
    this.denial = denial;
  }
};
var NODE_DEPTH_LIMIT = 200;
function deny(at, code, hint) {
  throw new GateDenial({ code, where: at.path, hint });
}
var isMembers = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var into = (at, step) => {
  if (at.depth >= NODE_DEPTH_LIMIT) deny(at, "TOO_DEEP", "flatten the statement");
  return {
    ...at,
    path: at.path === "" ? step : `${at.path}${step.startsWith("[") ? "" : "."}${step}`,
    depth: at.depth + 1
  };
};

// src/export/gate/gate-ranges.ts
function rangeVariable(members, at) {
  const relation = String(members["relname"]);
  const schema = members["schemaname"];
  const alias = isMembers(members["alias"]) ? String(members["alias"]["aliasname"]) : relation;
  if (schema === void 0) {
    if (!at.ctes.has(relation)) {
      deny(
        at,
        "RELATION_DENIED",
        `write the schema: ${JSON.stringify(relation)} alone is looked up by search_path`
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
      `${JSON.stringify(qualified)} is not among the relations of this catalog entry`
    );
  }
  at.state.relations.add(qualified);
  const known = at.state.ranges.get(alias);
  at.state.ranges.set(alias, known === void 0 || known === qualified ? qualified : null);
}

// src/export/gate/gate-values.ts
var operators = /* @__PURE__ */ new Set(["=", "<>", "<", ">", "<=", ">="]);
var position = (value, at) => {
  if (typeof value !== "number") deny(at, "VALUE_DENIED", "a position is a number");
};
var oneOf = (...values) => (value, at) => {
  if (!values.includes(value)) deny(at, "VALUE_DENIED", `${JSON.stringify(value)} is not on the list`);
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
  if (operator === void 0 || more.length > 0 || !operators.has(operator)) {
    deny(at, "OPERATOR_DENIED", `use one of ${[...operators].join(" ")}, without a schema`);
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

// src/export/gate/gate-grammar.ts
var castTypes = /* @__PURE__ */ new Set(["text", "bool", "int2", "int4", "int8", "numeric", "uuid", "oid"]);
var node = (...kinds2) => (value, at) => {
  const entries = isMembers(value) ? Object.entries(value) : [];
  const [entry] = entries;
  if (entry === void 0 || entries.length !== 1) deny(at, "NODE_DENIED", "exactly one node is expected");
  const [kind, fields] = entry;
  const allowed = kinds2.find((candidate) => candidate === kind);
  if (allowed === void 0) deny(into(at, kind), "NODE_DENIED", hintFor(kind));
  unwrapped(allowed)(fields, into(at, kind));
};
var unwrapped = (kind) => (value, at) => {
  if (!isMembers(value)) deny(at, "NODE_DENIED", "a node is expected");
  const { fields, before, after } = kinds[kind];
  const place = before === void 0 ? at : before(value, at);
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
        if (JSON.stringify(value) !== "[{}]") deny(at, "VALUE_DENIED", "DISTINCT ON is not on the list");
      },
      targetList: list((value, at) => node("ResTarget")(value, at)),
      fromClause: list(rangeItem),
      whereClause: expression,
      groupClause: list((value, at) => node("ColumnRef", "A_Const")(value, at)),
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
    before: (_members, at) => ({ ...at, ctes: new Set(at.ctes) })
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
    }
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
      kind: oneOf("AEXPR_OP", "AEXPR_IN"),
      name: operatorName,
      lexpr: expression,
      rexpr: (value, at) => {
        if (isMembers(value) && Object.hasOwn(value, "List")) node("List")(value, at);
        else expression(value, at);
      },
      rexpr_list_start: position,
      rexpr_list_end: position,
      location: position
    },
    after: (members, at) => {
      if (members["lexpr"] === void 0 || members["rexpr"] === void 0) {
        deny(at, "OPERATOR_DENIED", "a comparison has two sides");
      }
    }
  },
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
      node: (value, at) => node("ColumnRef", "A_Const")(value, at),
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
    }
  },
  TypeName: {
    fields: {
      names: (value, at) => {
        const parts = words(value, at);
        const bare = parts.length === 2 && parts[0] === "pg_catalog" ? parts[1] : parts.length === 1 ? parts[0] : "";
        if (!castTypes.has(bare ?? ""))
          deny(at, "TYPE_DENIED", `cast to one of ${[...castTypes].join(", ")}`);
      },
      typemod: oneOf(-1),
      location: position
    }
  },
  FuncCall: {
    fields: {
      funcname: (value, at) => {
        const [schema, function_, ...more] = words(value, at);
        if (schema !== "pg_catalog" || function_ !== "count" || more.length > 0) {
          deny(
            at,
            "FUNCTION_DENIED",
            "the function allow-list is empty; pg_catalog.count(*) is its one exception"
          );
        }
      },
      agg_star: oneOf(true),
      funcformat: oneOf("COERCE_EXPLICIT_CALL"),
      location: position
    },
    after: (members, at) => {
      if (members["agg_star"] !== true) deny(at, "FUNCTION_DENIED", "count takes (*) and nothing else");
    }
  }
};
function scopeOfSelect(members, at) {
  const clause = members["withClause"];
  const ctes = isMembers(clause) && Array.isArray(clause["ctes"]) ? clause["ctes"] : [];
  const names = ctes.flatMap((entry) => {
    const cte = isMembers(entry) ? entry["CommonTableExpr"] : void 0;
    const own = isMembers(cte) ? cte["ctename"] : void 0;
    return typeof own === "string" ? [own] : [];
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
    deny(at, "COLUMN_DENIED", "qualify a column by its range name only");
  }
  if (!star && first !== void 0 && second !== void 0) {
    at.state.references.push({ qualifier: first, column: second, path: at.path });
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
  return isMembers(value) && Object.hasOwn(value, "FuncCall");
}
function walkStatement(tree, allowedRelations) {
  const state = {
    allowed: new Set(allowedRelations),
    relations: /* @__PURE__ */ new Set(),
    ranges: /* @__PURE__ */ new Map(),
    references: []
  };
  const walked = { denial: null, relations: state.relations, columns: [], isCount: false };
  try {
    node("SelectStmt")(tree, { path: "", depth: 0, ctes: /* @__PURE__ */ new Set(), state });
    for (const { qualifier, column, path } of state.references) {
      const relation = state.ranges.get(qualifier);
      if (relation === void 0 || relation === null) {
        const hint = `${JSON.stringify(qualifier)} has to name one relation in the whole statement: t.f can call f(t)`;
        throw new GateDenial({ code: "COLUMN_DENIED", where: path, hint });
      }
      walked.columns.push({ relation, column });
    }
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
      return [
        denied(
          "SYNTAX",
          `character ${String(parsed.position)}`,
          `PostgreSQL's parser says: ${parsed.message}`
        )
      ];
    case "parsed":
      return parsed.statements.map(({ tree }) => decide(tree, rules));
  }
}
function decide(tree, rules) {
  const walked = walkStatement(tree, rules.relations);
  if (walked.denial !== null) return { kind: "denied", ...walked.denial };
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
    isCount: walked.isCount
  };
}

export {
  STATEMENT_TIMEOUT_MS,
  LOCK_TIMEOUT_MS,
  IDLE_TIMEOUT_MS,
  STATEMENT_DEADLINE_MS,
  CONNECT_DEADLINE_MS,
  RUN_DEADLINE_MS,
  RUN_LIMIT_BYTES,
  MESSAGE_LIMIT_BYTES,
  CONNECT_LIMIT_BYTES,
  PARAMETER_LIMIT,
  JOIN_LIMIT_BYTES,
  CANCEL_DEADLINE_MS,
  END_DEADLINE_MS,
  SERVER_VERSIONS,
  PREFLIGHT_LIMIT_BYTES,
  PREFLIGHT_LIMIT_ROWS,
  SCRAM_ITERATIONS,
  FIRST_USER_OID,
  KB_ANSWER_LIMIT_BYTES,
  KB_DEADLINE_MS,
  KB_HEADER_LIMIT_BYTES,
  gate,
  gateEach
};
