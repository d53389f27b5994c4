// Walks one statement by the grammar, and says which relations and columns it names. Pure.
// Must never take a name for a column that could be a call: `t.f` without a column f is f(t).
import type { Signature } from '../../formats/callable.ts';
import type { QualifiedColumn } from './gate-denial.ts';
import { node } from './gate-grammar.ts';
import type { Refusal, WalkState } from './gate-place.ts';
import { GateDenial, isMembers } from './gate-place.ts';

export interface Walked {
  denial: Refusal | null;
  relations: Set<string>;
  /** What it calls of the list, sorted. */
  calls: Signature[];
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
  const called = isMembers(value) && isMembers(value['FuncCall']) ? value['FuncCall']['funcname'] : undefined;
  const name: unknown = Array.isArray(called) ? called.at(-1) : undefined;
  return isMembers(name) && isMembers(name['String']) && name['String']['sval'] === 'count';
}

/** Walks one statement of a parse tree. `denial` is the first thing that is not on the list, or null. */
export function walkStatement(
  tree: unknown,
  allowedRelations: readonly string[],
  functions: readonly Signature[] = [],
  offset = 0,
): Walked {
  const state: WalkState = {
    allowed: new Set(allowedRelations),
    functions: new Set(functions),
    calls: new Set(),
    plainTexts: new Set(),
    relations: new Set(),
    ranges: new Map(),
    references: [],
  };
  const walked: Walked = { denial: null, relations: state.relations, calls: [], columns: [], isCount: false };
  try {
    node('SelectStmt')(tree, { offset, depth: 0, ctes: new Set(), state });
    for (const { qualifier, column, offset: place } of state.references) {
      const relation = state.ranges.get(qualifier);
      if (relation === undefined || relation === null) {
        const hint = `${JSON.stringify(qualifier)} has to name one relation in the whole statement: t.f can call f(t); write the column without it, or give each range a name of its own`;
        throw new GateDenial({ code: 'COLUMN_DENIED', offset: place, hint });
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
