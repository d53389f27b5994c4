// What a named query may consist of: a literal table of node kinds and, for each, its fields. Pure.
// Must never gain a default branch: a node, field or value that is not written here is denied.
//
// Every list is walked, also a list in a list: a gate that looked only at the top of lists let functions through.

import type { Denial, DenialCode, QualifiedColumn } from './gate-denial.ts';
import { hintFor } from './gate-denial.ts';

export interface Walked {
  denial: Denial | null;
  relations: Set<string>;
  columns: QualifiedColumn[];
  isCount: boolean;
}

type Members = Record<string, unknown>;
type Check = (value: unknown, at: Place) => void;

/** Where the walk stands: the path, and what may be named here. */
interface Place {
  path: string;
  depth: number;
  /** Names of the common table expressions that are in scope. */
  ctes: ReadonlySet<string>;
  state: State;
}

interface State {
  allowed: ReadonlySet<string>;
  relations: Set<string>;
  /** Range name → relation; null where the name stands for something else or for two things. */
  ranges: Map<string, string | null>;
  references: { qualifier: string; column: string; path: string }[];
}

class GateDenial extends Error {
  readonly denial: Denial;
  constructor(denial: Denial) {
    super(denial.code);
    this.denial = denial;
  }
}

/** Nodes within nodes. The deepest query that a person wrote for a catalog has 14. */
const NODE_DEPTH_LIMIT = 200;

const operators = new Set(['=', '<>', '<', '>', '<=', '>=']);

/** Types that a value may be cast to: their input and output functions read no clock, no setting and no catalog. */
const castTypes = new Set(['text', 'bool', 'int2', 'int4', 'int8', 'numeric', 'uuid', 'oid']);

function deny(at: Place, code: DenialCode, hint: string): never {
  throw new GateDenial({ code, where: at.path, hint });
}

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const into = (at: Place, step: string): Place => {
  if (at.depth >= NODE_DEPTH_LIMIT) deny(at, 'TOO_DEEP', 'flatten the statement');
  return {
    ...at,
    path: at.path === '' ? step : `${at.path}${step.startsWith('[') ? '' : '.'}${step}`,
    depth: at.depth + 1,
  };
};

/** A value that says nothing about meaning: positions in the text. */
const position: Check = (value, at) => {
  if (typeof value !== 'number') deny(at, 'VALUE_DENIED', 'a position is a number');
};

const oneOf =
  (...values: readonly unknown[]): Check =>
  (value, at) => {
    if (!values.includes(value)) deny(at, 'VALUE_DENIED', `${JSON.stringify(value)} is not on the list`);
  };

const name: Check = (value, at) => {
  if (typeof value !== 'string' || value === '') deny(at, 'VALUE_DENIED', 'a name is expected');
};

const list =
  (check: Check): Check =>
  (value, at) => {
    if (!Array.isArray(value)) deny(at, 'VALUE_DENIED', 'a list is expected');
    value.forEach((entry, index) => check(entry, into(at, `[${String(index)}]`)));
  };

/** A wrapped node, `{Kind: {…}}`, of one of the kinds. */
const node =
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
    const place = before === undefined ? at : before(value, at);
    for (const [field, content] of Object.entries(value)) {
      const check = Object.hasOwn(fields, field) ? fields[field] : undefined;
      if (check === undefined) deny(into(place, field), 'FIELD_DENIED', hintFor(field));
      check(content, into(place, field));
    }
    after?.(value, place);
  };

/** The words of a list of String nodes, `[{String:{sval}}, …]`. */
function words(value: unknown, at: Place): string[] {
  if (!Array.isArray(value)) deny(at, 'VALUE_DENIED', 'a list of names is expected');
  return value.map((entry: unknown) => {
    const inner = isMembers(entry) && Object.keys(entry).length === 1 ? entry['String'] : undefined;
    const text = isMembers(inner) && Object.keys(inner).length === 1 ? inner['sval'] : undefined;
    if (typeof text !== 'string') deny(at, 'VALUE_DENIED', 'a plain name is expected');
    return text;
  });
}

const operatorName: Check = (value, at) => {
  const [operator, ...more] = words(value, at);
  if (operator === undefined || more.length > 0 || !operators.has(operator)) {
    deny(at, 'OPERATOR_DENIED', `use one of ${[...operators].join(' ')}, without a schema`);
  }
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
        if (JSON.stringify(value) !== '[{}]') deny(at, 'VALUE_DENIED', 'DISTINCT ON is not on the list');
      },
      targetList: list((value, at) => node('ResTarget')(value, at)),
      fromClause: list(rangeItem),
      whereClause: expression,
      groupClause: list((value, at) => node('ColumnRef', 'A_Const')(value, at)),
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
    before: (_members, at) => ({ ...at, ctes: new Set(at.ctes) }),
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
      kind: oneOf('AEXPR_OP', 'AEXPR_IN'),
      name: operatorName,
      lexpr: expression,
      rexpr: (value, at) => {
        if (isMembers(value) && Object.hasOwn(value, 'List')) node('List')(value, at);
        else expression(value, at);
      },
      rexpr_list_start: position,
      rexpr_list_end: position,
      location: position,
    },
    after: (members, at) => {
      if (members['lexpr'] === undefined || members['rexpr'] === undefined) {
        deny(at, 'OPERATOR_DENIED', 'a comparison has two sides');
      }
    },
  },
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
      node: (value, at) => node('ColumnRef', 'A_Const')(value, at),
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
  },
  TypeName: {
    fields: {
      names: (value, at) => {
        const parts = words(value, at);
        const bare =
          parts.length === 2 && parts[0] === 'pg_catalog' ? parts[1] : parts.length === 1 ? parts[0] : '';
        if (!castTypes.has(bare ?? ''))
          deny(at, 'TYPE_DENIED', `cast to one of ${[...castTypes].join(', ')}`);
      },
      typemod: oneOf(-1),
      location: position,
    },
  },
  FuncCall: {
    fields: {
      funcname: (value, at) => {
        // Part by part: `"pg_catalog.count"` is one name, and another function.
        const [schema, function_, ...more] = words(value, at);
        if (schema !== 'pg_catalog' || function_ !== 'count' || more.length > 0) {
          deny(
            at,
            'FUNCTION_DENIED',
            'the function allow-list is empty; pg_catalog.count(*) is its one exception',
          );
        }
      },
      agg_star: oneOf(true),
      funcformat: oneOf('COERCE_EXPLICIT_CALL'),
      location: position,
    },
    after: (members, at) => {
      if (members['agg_star'] !== true) deny(at, 'FUNCTION_DENIED', 'count takes (*) and nothing else');
    },
  },
};

function scalar(member: string, type: 'number' | 'string' | 'boolean'): Check {
  return (value, at) => {
    // protobuf JSON leaves out zero, false and '': an empty object is that value.
    const names = isMembers(value) ? Object.keys(value) : ['?'];
    const content = isMembers(value) ? value[member] : undefined;
    const known = names.length === 0 || (names.length === 1 && typeof content === type);
    if (!known) deny(at, 'VALUE_DENIED', `a ${type} is expected`);
  };
}

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

function rangeVariable(members: Members, at: Place): void {
  const relation = String(members['relname']);
  const schema = members['schemaname'];
  const alias = isMembers(members['alias']) ? String(members['alias']['aliasname']) : relation;
  if (schema === undefined) {
    if (!at.ctes.has(relation)) {
      deny(
        at,
        'RELATION_DENIED',
        `write the schema: ${JSON.stringify(relation)} alone is looked up by search_path`,
      );
    }
    at.state.ranges.set(alias, null);
    return;
  }
  const qualified = typeof schema === 'string' ? `${schema}.${relation}` : '';
  if (!at.state.allowed.has(qualified)) {
    deny(
      at,
      'RELATION_DENIED',
      `${JSON.stringify(qualified)} is not among the relations of this catalog entry`,
    );
  }
  at.state.relations.add(qualified);
  const known = at.state.ranges.get(alias);
  at.state.ranges.set(alias, known === undefined || known === qualified ? qualified : null);
}

function columnReference(value: unknown, at: Place): void {
  if (!Array.isArray(value)) deny(at, 'VALUE_DENIED', 'a list of names is expected');
  const last: unknown = value.at(-1);
  const star = isMembers(last) && Object.keys(last).join() === 'A_Star';
  if (star) node('A_Star')(last, at);
  const parts = words(star ? value.slice(0, -1) : value, at);
  const [first, second, ...more] = parts;
  if (more.length > 0 || (star && second !== undefined)) {
    deny(at, 'COLUMN_DENIED', 'qualify a column by its range name only');
  }
  if (!star && first !== undefined && second !== undefined) {
    at.state.references.push({ qualifier: first, column: second, path: at.path });
  }
}

function isSingleCount(tree: unknown): boolean {
  if (!isMembers(tree) || !isMembers(tree['SelectStmt'])) return false;
  const { targetList, ...rest } = tree['SelectStmt'];
  // Anything that could make it no row or several rows: grouping, HAVING, LIMIT, OFFSET, a set operation.
  const plain = new Set(['fromClause', 'whereClause', 'withClause', 'limitOption', 'op']);
  if (rest['op'] !== 'SETOP_NONE' || !Object.keys(rest).every((field) => plain.has(field))) return false;
  if (!Array.isArray(targetList) || targetList.length !== 1) return false;
  const [target] = targetList as unknown[];
  const value = isMembers(target) && isMembers(target['ResTarget']) ? target['ResTarget']['val'] : undefined;
  return isMembers(value) && Object.hasOwn(value, 'FuncCall');
}

/** Walks one statement of a parse tree. `denial` is the first thing that is not on the list, or null. */
export function walkStatement(tree: unknown, allowedRelations: readonly string[]): Walked {
  const state: State = {
    allowed: new Set(allowedRelations),
    relations: new Set(),
    ranges: new Map(),
    references: [],
  };
  const walked: Walked = { denial: null, relations: state.relations, columns: [], isCount: false };
  try {
    node('SelectStmt')(tree, { path: '', depth: 0, ctes: new Set(), state });
    for (const { qualifier, column, path } of state.references) {
      const relation = state.ranges.get(qualifier);
      if (relation === undefined || relation === null) {
        const hint = `${JSON.stringify(qualifier)} has to name one relation in the whole statement: t.f can call f(t)`;
        throw new GateDenial({ code: 'COLUMN_DENIED', where: path, hint });
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
