// Walks one statement by the grammar, and says which relations and columns it names. Pure.
// Must never take a name for a column that could be a call: `t.f` without a column f is f(t).
import type { Denial, QualifiedColumn } from './gate-denial.ts';
import { node } from './gate-grammar.ts';
import type { State } from './gate-place.ts';
import { GateDenial, isMembers } from './gate-place.ts';

export interface Walked {
  denial: Denial | null;
  relations: Set<string>;
  columns: QualifiedColumn[];
  isCount: boolean;
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
