// What a named query may consist of: a literal table of node kinds and, for each, its fields. Pure.
// Must never gain a default branch: a node, field or value that is not written here is denied.
//
// Every list is walked, also a list in a list: a gate that looked only at the top of lists let functions through.

import { castCall, functionCall, operatorCall } from './gate-calls.ts';
import { denyClock } from './gate-clock.ts';
import { hintFor } from './gate-hints.ts';
import type { Check, Members, Place } from './gate-place.ts';
import { deny, into, isMembers } from './gate-place.ts';
import { rangeVariable } from './gate-ranges.ts';
import { list, name, oneOf, operatorName, position, scalar, words } from './gate-values.ts';

/** A wrapped node, `{Kind: {…}}`, of one of the kinds. */
export const node =
  (...kinds: readonly Kind[]): Check =>
  (value, at) => {
    const entries = isMembers(value) ? Object.entries(value) : [];
    const [entry] = entries;
    if (entry === undefined || entries.length !== 1) deny(at, 'NODE_DENIED', 'exactly one node is expected');
    const [kind, fields] = entry;
    const allowed = kinds.find((candidate) => candidate === kind);
    if (allowed === undefined) deny(into(at, kind), 'NODE_DENIED', hintFor(kind));
    unwrapped(allowed)(fields, into(at, kind));
  };

/** A node without its wrapper, as set operations and aliases hold it. */
const unwrapped =
  (kind: Kind): Check =>
  (value, at) => {
    if (!isMembers(value)) deny(at, 'NODE_DENIED', 'a node is expected');
    const { fields, before, after } = kinds[kind];
    const location = value['location'];
    const here = typeof location === 'number' && location > 0 ? { ...at, offset: location } : at;
    const place = before === undefined ? here : before(value, here);
    for (const [field, content] of Object.entries(value)) {
      const check = Object.hasOwn(fields, field) ? fields[field] : undefined;
      if (check === undefined) deny(into(place, field), 'FIELD_DENIED', hintFor(field));
      check(content, into(place, field));
    }
    after?.(value, place);
  };

type Kind =
  | 'SelectStmt'
  | 'ResTarget'
  | 'ColumnRef'
  | 'A_Star'
  | 'A_Const'
  | 'RangeVar'
  | 'RangeSubselect'
  | 'JoinExpr'
  | 'BoolExpr'
  | 'NullTest'
  | 'A_Expr'
  | 'List'
  | 'SubLink'
  | 'SortBy'
  | 'TypeCast'
  | 'CommonTableExpr'
  | 'CaseExpr'
  | 'CaseWhen'
  | 'CoalesceExpr'
  | 'FuncCall'
  | 'Alias'
  | 'WithClause'
  | 'TypeName';

interface KindRule {
  fields: Readonly<Record<string, Check>>;
  /** Runs first, and may narrow or widen the place for the fields. */
  before?: (members: Members, at: Place) => Place;
  after?: (members: Members, at: Place) => void;
}

// Written as functions, because the kinds refer to each other.
const expression: Check = (value, at) =>
  node(
    'ColumnRef',
    'A_Const',
    'A_Expr',
    'BoolExpr',
    'NullTest',
    'SubLink',
    'TypeCast',
    'CaseExpr',
    'CoalesceExpr',
    'FuncCall',
  )(value, at);
const rangeItem: Check = (value, at) => node('RangeVar', 'RangeSubselect', 'JoinExpr')(value, at);
const wholeNumber: Check = (value, at) => {
  node('A_Const')(value, at);
  const constant = isMembers(value) && isMembers(value['A_Const']) ? value['A_Const'] : {};
  if (!isMembers(constant['ival'])) deny(at, 'VALUE_DENIED', 'write a whole number');
};

const kinds: Record<Kind, KindRule> = {
  SelectStmt: {
    fields: {
      // `[{}]` is DISTINCT; anything inside the braces is DISTINCT ON.
      distinctClause: (value, at) => {
        if (JSON.stringify(value) !== '[{}]') list(expression)(value, at);
      },
      targetList: list((value, at) => node('ResTarget')(value, at)),
      fromClause: list(rangeItem),
      whereClause: expression,
      groupClause: list(expression),
      havingClause: expression,
      sortClause: list((value, at) => node('SortBy')(value, at)),
      limitCount: wholeNumber,
      limitOffset: wholeNumber,
      limitOption: oneOf('LIMIT_OPTION_DEFAULT', 'LIMIT_OPTION_COUNT'),
      withClause: (value, at) => unwrapped('WithClause')(value, at),
      op: oneOf('SETOP_NONE', 'SETOP_UNION', 'SETOP_INTERSECT', 'SETOP_EXCEPT'),
      all: oneOf(true),
      larg: (value, at) => unwrapped('SelectStmt')(value, at),
      rarg: (value, at) => unwrapped('SelectStmt')(value, at),
    },
    before: scopeOfSelect,
    after: (members, at) => {
      if (members['op'] === 'SETOP_NONE' && members['targetList'] === undefined) {
        deny(at, 'VALUE_DENIED', 'a SELECT names at least one column');
      }
    },
  },
  WithClause: {
    fields: {
      ctes: list((value, at) => node('CommonTableExpr')(value, at)),
      location: position,
    },
    before: (members, at) => {
      // Before its queries are checked: they name themselves.
      if (members['recursive'] !== undefined) deny(at, 'FIELD_DENIED', hintFor('recursive'));
      return { ...at, ctes: new Set(at.ctes) };
    },
  },
  CommonTableExpr: {
    fields: {
      ctename: name,
      ctematerialized: oneOf('CTEMaterializeDefault'),
      ctequery: (value, at) => node('SelectStmt')(value, at),
      location: position,
    },
    // Visible to the expressions that follow in the same WITH, and never to itself: recursion is not on the list.
    after: (members, at) => void (at.ctes as Set<string>).add(String(members['ctename'])),
  },
  ResTarget: { fields: { name, val: expression, location: position } },
  ColumnRef: {
    fields: { fields: columnReference, location: position },
  },
  A_Star: { fields: {} },
  A_Const: {
    fields: {
      ival: scalar('ival', 'number'),
      fval: scalar('fval', 'string'),
      boolval: scalar('boolval', 'boolean'),
      sval: scalar('sval', 'string'),
      isnull: oneOf(true),
      location: position,
    },
    after: denyClock,
  },
  RangeVar: {
    fields: {
      schemaname: name,
      relname: name,
      inh: oneOf(true),
      relpersistence: oneOf('p'),
      alias: (value, at) => unwrapped('Alias')(value, at),
      location: position,
    },
    after: rangeVariable,
  },
  Alias: { fields: { aliasname: name } },
  RangeSubselect: {
    fields: {
      subquery: (value, at) => node('SelectStmt')(value, at),
      alias: (value, at) => unwrapped('Alias')(value, at),
    },
    after: (members, at) => {
      const alias = isMembers(members['alias']) ? members['alias']['aliasname'] : undefined;
      if (typeof alias === 'string') at.state.ranges.set(alias, null);
    },
  },
  JoinExpr: {
    fields: {
      jointype: oneOf('JOIN_INNER', 'JOIN_LEFT', 'JOIN_RIGHT', 'JOIN_FULL'),
      larg: rangeItem,
      rarg: rangeItem,
      usingClause: (value, at) => void words(value, at),
      quals: expression,
    },
  },
  BoolExpr: {
    fields: { boolop: oneOf('AND_EXPR', 'OR_EXPR', 'NOT_EXPR'), args: list(expression), location: position },
  },
  NullTest: {
    fields: { arg: expression, nulltesttype: oneOf('IS_NULL', 'IS_NOT_NULL'), location: position },
  },
  A_Expr: {
    fields: {
      kind: (value, at) => void (typeof value === 'string' || deny(at, 'VALUE_DENIED', 'a word is expected')),
      name: (value, at) => void words(value, at),
      lexpr: expression,
      rexpr: (value, at) => {
        if (isMembers(value) && Object.hasOwn(value, 'List')) node('List')(value, at);
        else expression(value, at);
      },
      rexpr_list_start: position,
      rexpr_list_end: position,
      location: position,
    },
    before: (members, at) => {
      operatorCall(members, at);
      return at;
    },
  },
  CaseExpr: {
    // `CASE x WHEN 1` compares with =, which is accepted as it is.
    fields: {
      arg: expression,
      args: list((value, at) => node('CaseWhen')(value, at)),
      defresult: expression,
      location: position,
    },
  },
  CaseWhen: { fields: { expr: expression, result: expression, location: position } },
  CoalesceExpr: { fields: { args: list(expression), location: position } },
  List: { fields: { items: list(expression) } },
  SubLink: {
    fields: {
      subLinkType: oneOf('EXISTS_SUBLINK', 'ANY_SUBLINK', 'EXPR_SUBLINK'),
      testexpr: expression,
      operName: operatorName,
      subselect: (value, at) => node('SelectStmt')(value, at),
      location: position,
    },
  },
  SortBy: {
    fields: {
      node: expression,
      sortby_dir: oneOf('SORTBY_DEFAULT', 'SORTBY_ASC', 'SORTBY_DESC'),
      sortby_nulls: oneOf('SORTBY_NULLS_DEFAULT', 'SORTBY_NULLS_FIRST', 'SORTBY_NULLS_LAST'),
      location: position,
    },
  },
  TypeCast: {
    fields: {
      arg: expression,
      typeName: (value, at) => unwrapped('TypeName')(value, at),
      location: position,
    },
    before: (members, at) => {
      castCall(members, at);
      return at;
    },
  },
  TypeName: {
    fields: {
      names: (value, at) => void words(value, at),
      typemod: oneOf(-1),
      location: position,
    },
  },
  FuncCall: {
    fields: {
      funcname: (value, at) => void words(value, at),
      args: list(expression),
      agg_star: oneOf(true),
      agg_distinct: oneOf(true),
      agg_filter: expression,
      funcformat: oneOf('COERCE_EXPLICIT_CALL', 'COERCE_SQL_SYNTAX'),
      location: position,
    },
    before: (members, at) => {
      functionCall(members, at);
      return at;
    },
  },
};

/** The names of a WITH are visible in the whole SELECT that carries it, set operations included. */
function scopeOfSelect(members: Members, at: Place): Place {
  const clause = members['withClause'];
  const ctes = isMembers(clause) && Array.isArray(clause['ctes']) ? clause['ctes'] : [];
  const names = ctes.flatMap((entry: unknown) => {
    const cte = isMembers(entry) ? entry['CommonTableExpr'] : undefined;
    const own = isMembers(cte) ? cte['ctename'] : undefined;
    return typeof own === 'string' ? [own] : [];
  });
  if (names.length === 0) return at;
  if (new Set(names).size !== names.length) deny(at, 'VALUE_DENIED', 'two WITH names are the same');
  // The clause itself is checked by its own rule with a narrower scope, before the rest of the SELECT.
  unwrapped('WithClause')(clause, into(at, 'withClause'));
  return { ...at, ctes: new Set([...at.ctes, ...names]) };
}

function columnReference(value: unknown, at: Place): void {
  if (!Array.isArray(value)) deny(at, 'VALUE_DENIED', 'a list of names is expected');
  const last: unknown = value.at(-1);
  const star = isMembers(last) && Object.keys(last).join() === 'A_Star';
  if (star) node('A_Star')(last, at);
  const parts = words(star ? value.slice(0, -1) : value, at);
  const [first, second, ...more] = parts;
  if (more.length > 0 || (star && second !== undefined)) {
    deny(at, 'COLUMN_DENIED', 'qualify a column by its range name only: t.id for public.t AS t');
  }
  if (!star && first !== undefined && second !== undefined) {
    at.state.references.push({ qualifier: first, column: second, offset: at.offset });
  }
}
