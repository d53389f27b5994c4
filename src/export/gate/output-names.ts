// The names that PostgreSQL gives to the columns of a SELECT, as far as its text alone tells. Pure.
// Must never guess: a column whose name the text does not tell is null.
import { isMembers } from './gate-place.ts';

const lastWord = (names: unknown): string | null => {
  const last: unknown = Array.isArray(names) ? names.at(-1) : undefined;
  const word = isMembers(last) && isMembers(last['String']) ? last['String']['sval'] : undefined;
  return typeof word === 'string' ? word : null;
};

/** An expression's own name; `?column?` is what PostgreSQL calls a column without one. */
function nameOf(value: unknown): string | null {
  const [entry] = isMembers(value) ? Object.entries(value) : [];
  if (entry === undefined || !isMembers(entry[1])) return null;
  const [kind, members] = entry;
  switch (kind) {
    case 'ColumnRef':
      return lastWord(members['fields']);
    case 'FuncCall':
      return lastWord(members['funcname']);
    case 'TypeCast': {
      const inner = nameOf(members['arg']);
      if (inner !== '?column?') return inner;
      return isMembers(members['typeName']) ? lastWord(members['typeName']['names']) : null;
    }
    case 'CoalesceExpr':
      return 'coalesce';
    case 'CaseExpr': {
      const otherwise = members['defresult'];
      const isNamed =
        isMembers(otherwise) &&
        (Object.hasOwn(otherwise, 'ColumnRef') || Object.hasOwn(otherwise, 'FuncCall'));
      return isNamed
        ? nameOf(otherwise)
        : members['defresult'] === undefined || isConstant(otherwise)
          ? 'case'
          : null;
    }
    case 'SubLink':
      if (members['subLinkType'] === 'EXISTS_SUBLINK') return 'exists';
      return members['subLinkType'] === 'EXPR_SUBLINK'
        ? (outputNames(members['subselect'])?.[0] ?? null)
        : '?column?';
    case 'A_Expr':
      return members['kind'] === 'AEXPR_NULLIF' ? 'nullif' : '?column?';
    case 'A_Const':
    case 'BoolExpr':
    case 'NullTest':
      return '?column?';
    default:
      return null;
  }
}

const isConstant = (value: unknown): boolean => isMembers(value) && Object.hasOwn(value, 'A_Const');

/** Of `{SelectStmt: …}`; undefined: it is none, or has no list of columns of its own (VALUES, TABLE, a star). */
export function outputNames(tree: unknown): (string | null)[] | undefined {
  const outer = isMembers(tree) ? tree['SelectStmt'] : undefined;
  let select: unknown = outer;
  // A set operation has the names of its first part.
  while (isMembers(select) && select['larg'] !== undefined) select = select['larg'];
  const targets = isMembers(select) ? select['targetList'] : undefined;
  if (!Array.isArray(targets) || targets.length === 0) return undefined;
  const names: (string | null)[] = [];
  for (const target of targets as unknown[]) {
    const column = isMembers(target) ? target['ResTarget'] : undefined;
    if (!isMembers(column)) return undefined;
    const { name, val } = column;
    const fields = isMembers(val) && isMembers(val['ColumnRef']) ? val['ColumnRef']['fields'] : undefined;
    const last: unknown = Array.isArray(fields) ? fields.at(-1) : undefined;
    if (isMembers(last) && Object.hasOwn(last, 'A_Star')) return undefined;
    names.push(typeof name === 'string' ? name : nameOf(val));
  }
  return names;
}
