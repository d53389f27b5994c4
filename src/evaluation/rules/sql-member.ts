// No item carries SQL: packets name queries by id only (seed 001 section 3). Searched for by the reader, at any depth.
import { findingIf, type Rule } from '../rule-item.ts';

export const sqlMember: Rule = (item) =>
  findingIf('SQL_MEMBER', item.facts.sqlName ? 'a member or a payload column is named sql' : null);
