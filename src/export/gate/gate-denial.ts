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
  | 'FUNCTIONS_DIFFER'
  | 'UNREVIEWED'
  | 'DATABASE_DENIED'
  // a document of a knowledge base (judge-document.ts)
  | 'KB_PREFIX';

export interface Denial {
  code: DenialCode;
  /** A place in the text, `line 2, column 14`; `text` is all of it; else the id of the entry. */
  where: string;
  hint: string;
}

export interface QualifiedColumn {
  /** `schema.name` */
  relation: string;
  column: string;
}
