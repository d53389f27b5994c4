// Why the gate denies: the codes, the place, and what a catalog author may read about it. Pure.

export type DenialCode =
  | 'NOT_TEXT'
  | 'TOO_LONG'
  | 'TOO_DEEP'
  | 'SYNTAX'
  | 'STATEMENT_COUNT'
  | 'NODE_DENIED'
  | 'FIELD_DENIED'
  | 'VALUE_DENIED'
  | 'FUNCTION_DENIED'
  | 'OPERATOR_DENIED'
  | 'TYPE_DENIED'
  | 'RELATION_DENIED'
  | 'COLUMN_DENIED'
  | 'JOIN_PROHIBITED'
  | 'NO_RELATION'
  // a text that contradicts its catalog entry (judge-entry.ts)
  | 'BINDING'
  | 'COUNTERPART_DIFFERS'
  | 'SURFACE_DIFFERS'
  | 'RESULT_DIFFERS'
  | 'DISCIPLINE_DIFFERS'
  // a document of a knowledge base (judge-document.ts)
  | 'KB_PREFIX';

export interface Denial {
  code: DenialCode;
  /** Path in the parse tree, `SelectStmt.targetList[0].ResTarget.val`, or a place in the text. */
  where: string;
  hint: string;
}

export interface QualifiedColumn {
  /** `schema.name` */
  relation: string;
  column: string;
}

/** Words for a node kind or field that is not on the list. */
export function hintFor(word: string): string {
  const reasons: Record<string, string> = {
    InsertStmt: 'DML is refused',
    UpdateStmt: 'DML is refused',
    DeleteStmt: 'DML is refused',
    MergeStmt: 'DML is refused',
    CallStmt: 'CALL is refused',
    DoStmt: 'anonymous code is refused',
    CreateStmt: 'DDL is refused',
    DropStmt: 'DDL is refused',
    CopyStmt: 'COPY is refused',
    TransactionStmt: 'the exporter holds the transaction',
    VariableSetStmt: 'the exporter holds the settings',
    SQLValueFunction: 'it is a function of the session; the function allow-list is empty',
    RangeFunction: 'a function in FROM; the function allow-list is empty',
    ExplainStmt: 'EXPLAIN ANALYZE runs what it explains',
    LockStmt: 'the exporter holds the locks',
    ParamRef: 'a named query has no parameters',
    RangeTableSample: 'TABLESAMPLE calls a function',
    args: 'count takes (*) and nothing else',
    catalogname: 'write schema and relation, without the database',
    lateral: 'LATERAL is not on the list',
    valuesLists: 'VALUES reads no relation',
    intoClause: 'SELECT INTO creates a table',
    lockingClause: 'FOR UPDATE and FOR SHARE take row locks',
    recursive: 'a recursive WITH is not on the list',
  };
  return (Object.hasOwn(reasons, word) ? reasons[word] : undefined) ?? `${word} is not on the list`;
}
