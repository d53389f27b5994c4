// What a stored query tree (pg_node_tree) refers to, by the field that says so. Pure.
// Must never miss a reference because a node is new: a larger number in a field that no table has makes the tree unreadable.
import { FIRST_USER_OID } from '../export-limits.ts';
import { isNumber, readNodeTree } from './tree-grammar.ts';

const references = {
  functions: [
    'funcid',
    'opfuncid',
    'aggfnoid',
    'winfnoid',
    'hashfuncid',
    'negfuncid',
    'tsmhandler',
    'startInRangeFunc',
    'endInRangeFunc',
  ],
  operators: ['opno', 'opnos', 'eqop', 'sortop', 'cycle_mark_neop'],
  families: ['opfamilies'],
  classes: ['inferopclass'],
  types: [
    'aggtype',
    'aggtranstype',
    'aggargtypes',
    'array_typeid',
    'element_typeid',
    'casetype',
    'coalescetype',
    'colTypes',
    'coltypes',
    'consttype',
    'ctecoltypes',
    'cycle_mark_type',
    'funccoltypes',
    'funcresulttype',
    'minmaxtype',
    'msftype',
    'opresulttype',
    'paramtype',
    'refcontainertype',
    'refelemtype',
    'refrestype',
    'resulttype',
    'row_typeid',
    'type',
    'typeId',
    'typid',
    'vartype',
    'wintype',
  ],
  relations: ['relid', 'seqid'],
  collations: [
    'aggcollid',
    'array_collid',
    'casecollid',
    'coalescecollid',
    'colCollations',
    'colcollations',
    'collOid',
    'collation',
    'constcollid',
    'ctecolcollations',
    'cycle_mark_collation',
    'funccolcollations',
    'funccollid',
    'inRangeColl',
    'infercollid',
    'inputcollid',
    'inputcollids',
    'minmaxcollid',
    'msfcollid',
    'opcollid',
    'paramcollid',
    'refcollid',
    'resultcollid',
    'varcollid',
    'wincollid',
  ],
  /**
   * Numbers that refer to nothing that reading runs: places in the view's source, type modifiers, flags, the role whose
   * rights are requested, and the relation that a column came from, which is in the tree besides.
   */
  nothing: [
    'location',
    'stmt_location',
    'stmt_len',
    'list_start',
    'list_end',
    'frameOptions',
    'requiredPerms',
    'checkAsUser',
    'resorigtbl',
    'consttypmod',
    'colTypmods',
    'coltypmods',
    'ctecoltypmods',
    'cycle_mark_typmod',
    'funccoltypmods',
    'paramtypmod',
    'reftypmod',
    'resulttypmod',
    'typeMod',
    'typmod',
    'vartypmod',
  ],
} as const;

type Meaning = keyof typeof references;

/** Fields whose name has another meaning in one node: which of SQL/JSON's constructors it is. */
const notReferences: ReadonlySet<string> = new Set(['JSONCONSTRUCTOREXPR.type']);

const meanings: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(references).flatMap(([meaning, fields]) =>
    fields.map((field): [string, Meaning] => [field, meaning as Meaning]),
  ),
);

/** oids in decimal text, by what they are of. */
export type TreeReferences = Record<Exclude<Meaning, 'nothing'>, Set<string>> & {
  /** Types of rows that only stand as arguments of functions: `function type`. Whether it matters, the function says. */
  arguments: Set<string>;
  /** Relations that are read without their children: `ONLY`. */
  only: Set<string>;
};

/** Where a column or a parameter is, and its value is neither printed nor compared there. */
const onlyLookedInto = 'FIELDSELECT.arg';
/** What the columns of a join are called. One that is used is in the tree a second time, unless all are: as a row. */
const namesOfJoin = 'RANGETBLENTRY.joinaliasvars';
/** The type of a row of a join. */
const RECORD = '2249';

export type TreeReading =
  { kind: 'references'; references: TreeReferences } | { kind: 'unreadable'; what: string };

/** What one tree refers to, or why that cannot be said. */
export function readTree(tree: string): TreeReading {
  const found: Record<Meaning, Set<string>> = {
    functions: new Set(),
    operators: new Set(),
    families: new Set(),
    classes: new Set(),
    types: new Set(),
    relations: new Set(),
    collations: new Set(),
    nothing: new Set(),
  };
  const rows = { arguments: new Set<string>(), ofJoins: new Set<string>() };
  const only = new Set<string>();
  let relation = '0';
  let isRowOfJoin = false;
  let unknown: string | null = null;
  const read = readNodeTree(tree, ({ node, field, list, within, of, token }) => {
    // PostgreSQL writes the relation before whether its children are read.
    if (node === 'RANGETBLENTRY' && field === 'relid') relation = token;
    if (node === 'RANGETBLENTRY' && field === 'inh' && token === 'false') only.add(relation);
    if (node === 'RANGETBLENTRY' && field === 'inh') relation = '0';
    const meaning = notReferences.has(`${node}.${field}`) ? 'nothing' : meanings.get(field);
    // `<>` is PostgreSQL's null: no list, no node.
    if (meaning === 'nothing' || token === '<>') return;
    if (meaning !== undefined) {
      // What is no number where an oid has to be shows that the field means something else by now.
      if (/^[0-9]+$/.test(token)) {
        if (token === '0') return;
        const isRow = (field === 'vartype' && node === 'VAR') || (field === 'paramtype' && node === 'PARAM');
        isRowOfJoin ||= isRow && token === RECORD;
        if (isRow && within === onlyLookedInto) return;
        if (isRow && within === namesOfJoin) rows.ofJoins.add(token);
        else if (isRow && within === 'FUNCEXPR.args') rows.arguments.add(`${of} ${token}`);
        else found[meaning].add(token);
      } else unknown ??= `${node}.${field} holds no number`;
    } else if ((list !== '' || isNumber(token)) && !(Number(token) < FIRST_USER_OID))
      unknown ??= `${node}.${field} holds the number ${token}`;
  });
  if (read.kind === 'unreadable')
    return { kind: 'unreadable', what: `${read.what}, at character ${String(read.at)}` };
  if (unknown !== null) return { kind: 'unreadable', what: unknown };
  if (isRowOfJoin) for (const type of rows.ofJoins) found.types.add(type);
  return { kind: 'references', references: { ...found, arguments: rows.arguments, only } };
}
