// What a catalog author reads of a refusal: why, and how to write it instead. Pure; words of ours, names of theirs in quotes.
// Must never leave a refusal without a way on: where nothing else helps, a view of the database's owner does.
import type { Signature } from '../../formats/callable.ts';
import { callables, signatures } from '../../formats/callable.ts';

/** The way that is always there: the preflight follows a view, whatever it is written with. */
export const VIEW = "ask the database's owner to make a view of it, and name the view";

/** Words for a node kind or field that is not on the list. */
const reasons: Readonly<Record<string, string>> = {
  InsertStmt: 'DML is refused; a named query is one SELECT',
  UpdateStmt: 'DML is refused; a named query is one SELECT',
  DeleteStmt: 'DML is refused; a named query is one SELECT',
  MergeStmt: 'DML is refused; a named query is one SELECT',
  CallStmt: 'CALL is refused; a named query is one SELECT',
  DoStmt: 'anonymous code is refused; a named query is one SELECT',
  CreateStmt: 'DDL is refused; a named query is one SELECT',
  DropStmt: 'DDL is refused; a named query is one SELECT',
  CopyStmt: 'COPY is refused; write the SELECT alone',
  TransactionStmt: 'the exporter holds the transaction; write the SELECT alone',
  VariableSetStmt: 'the exporter holds the settings; write the SELECT alone',
  SQLValueFunction:
    'it is a function of the session; write the date or the name as a constant: a packet is as of its export',
  RangeFunction: `a function in FROM is refused; ${VIEW}`,
  ExplainStmt:
    'EXPLAIN ANALYZE runs what it explains: have a person look at the plan in a session of their own',
  LockStmt: 'the exporter holds the locks; write the SELECT alone',
  PrepareStmt: 'a named query is one SELECT; write it alone',
  DeclareCursorStmt: 'the exporter holds the cursor; write the SELECT alone',
  ParamRef: 'a named query has no parameters; make one entry a value',
  RangeTableSample: 'TABLESAMPLE calls a function and draws rows at random; name what you want with WHERE',
  RangeTableFunc: `XMLTABLE calls functions; ${VIEW}`,
  JsonTable: `JSON_TABLE calls functions; ${VIEW}`,
  A_ArrayExpr: 'ARRAY[] is refused; write x IN (1, 2) for x = ANY (ARRAY[1, 2])',
  RowExpr: 'ROW() is refused; compare column by column: a = 1 AND b = 2',
  A_Indirection: `a subscript or (row).field can call a function; name the column by its range name, or ${VIEW}`,
  CollateClause: `COLLATE is refused: another order is another meaning; ${VIEW}`,
  XmlExpr: `XML functions are refused; ${VIEW}`,
  XmlSerialize: `XML functions are refused; ${VIEW}`,
  JsonFuncExpr: `SQL/JSON functions are refused; write x ->> 'key' where the catalog lists it, or ${VIEW}`,
  GroupingSet: 'GROUPING SETS, ROLLUP and CUBE are refused; write one SELECT a grouping with UNION ALL',
  MinMaxExpr: 'GREATEST and LEAST are refused; write CASE WHEN a > b THEN a ELSE b END',
  BooleanTest: 'IS TRUE and the like are refused; write x, NOT x, or x IS NULL',
  args: 'count takes (*) and nothing else',
  catalogname: 'write schema and relation, without the database',
  lateral: 'LATERAL is refused; join the two, or write the sub-select as a value',
  valuesLists: 'VALUES reads no relation; write the values into WHERE … IN (…) or CASE',
  intoClause: 'SELECT INTO creates a table; write the SELECT alone',
  lockingClause: 'FOR UPDATE and FOR SHARE take row locks; leave the clause out',
  recursive: `a recursive WITH is refused: nothing bounds it; ${VIEW}`,
  isNatural: 'NATURAL JOIN is refused: a new column would change it; write USING (column)',
  colnames: 'column names of a range are refused; name the columns in its SELECT: SELECT a AS x',
  aliascolnames: 'column names of a WITH are refused; name the columns in its SELECT: SELECT a AS x',
  over: `a window is refused; write GROUP BY, or ${VIEW}`,
  windowClause: `a window is refused; write GROUP BY, or ${VIEW}`,
  agg_order: `ORDER BY inside an aggregate is refused; ${VIEW}`,
  agg_within_group: `WITHIN GROUP is refused; ${VIEW}`,
  func_variadic: 'VARIADIC is refused; write the arguments one by one',
  arrayBounds: `a cast to an array is refused; ${VIEW}`,
  typmods:
    'a length or precision in a cast calls a function; cast without it, or write round(x, 2) where the catalog lists it',
  groupDistinct: 'GROUP BY DISTINCT is refused; leave DISTINCT out',
  search_clause: `SEARCH is refused; ${VIEW}`,
  cycle_clause: `CYCLE is refused; ${VIEW}`,
  join_using_alias: 'a name for USING is refused; leave it out',
  indirection: 'name the column alone: AS x',
  useOp: 'ORDER BY … USING is refused; write ASC or DESC',
};

const own = <Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

export function hintFor(word: string): string {
  if (/^(?:Create|Alter|Drop|Rename|Comment|Grant|Truncate|Reindex|Refresh|Import|Sec)/.test(word))
    return own(reasons, word) ?? 'DDL is refused; a named query is one SELECT';
  if (word.endsWith('Stmt') && own(reasons, word) === undefined)
    return `${word} is not on the list; a named query is one SELECT`;
  return own(reasons, word) ?? `${word} is not on the list; ${VIEW}`;
}

/** Words for a value of a known field. */
const values: Readonly<Record<string, string>> = {
  ALL_SUBLINK: '= ALL is refused; write NOT EXISTS (SELECT 1 FROM … WHERE …)',
  ARRAY_SUBLINK: `ARRAY(SELECT …) is refused; ${VIEW}`,
  LIMIT_OPTION_WITH_TIES: 'WITH TIES is refused; write LIMIT with an ORDER BY that has no ties',
  CTEMaterializeAlways: 'MATERIALIZED is refused; leave it out',
  CTEMaterializeNever: 'NOT MATERIALIZED is refused; leave it out',
  SORTBY_USING: 'ORDER BY … USING is refused; write ASC or DESC',
};

export function hintForValue(value: unknown): string {
  const known = typeof value === 'string' ? own(values, value) : undefined;
  return known ?? `${JSON.stringify(value)} is not on the list; ${VIEW}`;
}

/** Syntax of an A_Expr that is no operator of a list. */
const syntaxes: Readonly<Record<string, string>> = {
  AEXPR_OP_ANY: '= ANY over an array is refused; write x IN (1, 2)',
  AEXPR_OP_ALL: '<> ALL over an array is refused; write x NOT IN (1, 2)',
  AEXPR_DISTINCT: 'IS DISTINCT FROM is refused; write (x <> 1 OR x IS NULL)',
  AEXPR_NOT_DISTINCT: 'IS NOT DISTINCT FROM is refused; write (x = y OR (x IS NULL AND y IS NULL))',
  AEXPR_SIMILAR:
    'SIMILAR TO is a regular expression, which can run for long; write LIKE where the catalog lists it',
  AEXPR_BETWEEN_SYM: 'BETWEEN SYMMETRIC is refused; write BETWEEN with the lesser bound first',
  AEXPR_NOT_BETWEEN_SYM: 'NOT BETWEEN SYMMETRIC is refused; write NOT BETWEEN with the lesser bound first',
};

export const hintForSyntax = (kind: string): string =>
  own(syntaxes, kind) ?? `"${kind}" is not on the list; ${VIEW}`;

export const hintForUnlisted = (signature: Signature): string =>
  signature === 'count(*)'
    ? 'write pg_catalog.count(*), the one exception of an empty function list'
    : `the function list of this catalog does not name ${JSON.stringify(signature)}; add it to functions of the catalog and of the entry, or ${VIEW}`;

const CONSTANT_DATE = 'write the date as a constant: a packet is as of its export';

/** Functions that reports ask for and no list can name, with what to write. */
const functions: Readonly<Record<string, string>> = {
  now: CONSTANT_DATE,
  clock_timestamp: CONSTANT_DATE,
  statement_timestamp: CONSTANT_DATE,
  transaction_timestamp: CONSTANT_DATE,
  age: `${CONSTANT_DATE}, and subtract: x - y where the catalog lists it`,
  date_part: 'write EXTRACT(year FROM x) where the catalog lists it',
  timezone: `AT TIME ZONE is refused: times are written in UTC; ${VIEW}`,
  date: 'write x::date where the catalog lists it',
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
  like_escape: 'LIKE … ESCAPE is refused; write the pattern with a backslash before % or _',
  similar_to_escape:
    'SIMILAR TO is a regular expression, which can run for long; write LIKE where the catalog lists it',
  every: 'write bool_and(x) where the catalog lists it',
  char_length: 'write length(x) where the catalog lists it',
  btrim: `trim is refused; ${VIEW}`,
  xmlelement: `XML functions are refused; ${VIEW}`,
};

export function hintForFunction(name: string, listed: ReadonlySet<Signature>): string {
  const known = own(functions, name);
  if (known !== undefined) return `${name}: ${known}`;
  const forms = signatures.filter((signature) => {
    const callable = callables[signature];
    return 'name' in callable && callable.name === name && callable.kind !== 'operator';
  });
  if (name === 'count' && listed.size === 0)
    return 'the function list is empty; write pg_catalog.count(*), its one exception, or name the function in the catalog’s list';
  if (forms.length > 0) return `write it as ${forms.map((form) => JSON.stringify(form)).join(' or ')}`;
  const words = `${JSON.stringify(name)} is not a function that a catalog can list`;
  return `${words}; ${VIEW}`;
}

const operators: Readonly<Record<string, string>> = {
  '||': `a text that grows is refused; ask for the columns one by one, or ${VIEW}`,
  '~': `a regular expression can run for long; write x LIKE 'a%' where the catalog lists it, or ${VIEW}`,
  '~*': `a regular expression can run for long; write x ILIKE 'a%' where the catalog lists it, or ${VIEW}`,
  '!~': `a regular expression can run for long; write x NOT LIKE 'a%' where the catalog lists it, or ${VIEW}`,
  '!~*': `a regular expression can run for long; write x NOT ILIKE 'a%' where the catalog lists it, or ${VIEW}`,
  '@>': `write x ->> 'key' = 'value' where the catalog lists it, or ${VIEW}`,
  '?': `write x ->> 'key' IS NOT NULL where the catalog lists it, or ${VIEW}`,
  '#>>': `write x -> 'a' ->> 'b' where the catalog lists it, or ${VIEW}`,
  '#>': `write x -> 'a' -> 'b' where the catalog lists it, or ${VIEW}`,
  '@@': `text search runs dictionaries; write x ILIKE '%word%' where the catalog lists it, or ${VIEW}`,
  '^': `write x * x where the catalog lists it, or ${VIEW}`,
};

export function hintForOperator(parts: readonly string[], _listed: ReadonlySet<Signature>): string {
  const [name = '', ...more] = parts;
  if (more.length > 0) return 'write the operator without OPERATOR() and without a schema';
  const known = own(operators, name);
  return known ?? `use one of = <> < > <= >=, without a schema; for another operator ${VIEW}`;
}
