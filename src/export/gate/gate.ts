// The gate: decides whether one SQL text may be a named query. Runs in the export step and in the author's bench.
// Must never connect, never repair a text, and never accept a node kind or a field that gate-grammar.ts does not name.
import type { Signature } from '../../formats/callable.ts';
import { findProhibited, joinsWith } from '../../formats/prohibition.ts';
import { CATALOG_SQL_LIMIT } from '../export-limits.ts';
import { toPlace } from './text-place.ts';
import type { Denial, DenialCode, QualifiedColumn } from './gate-denial.ts';
import { walkStatement } from './gate-statement.ts';
import type { SqlParser } from './parser.ts';

export interface Accepted {
  kind: 'accepted';
  /** Relations that the text names, `schema.name`, sorted. */
  relations: string[];
  /**
   * Qualified column references. `t.f` calls the function `f(t)` where `t` has no column `f`, so anyone who runs the
   * text has to see first that each of these is a column.
   */
  columns: QualifiedColumn[];
  /** What the text may call of the catalog's list, sorted; without the one exception. */
  calls: Signature[];
  /** True where the result is one row of one count. */
  isCount: boolean;
}

export interface Denied extends Denial {
  kind: 'denied';
}

export type GateDecision = Accepted | Denied;

export interface GateRules {
  /** `schema.name`: what may be named; everything else is denied. */
  relations: readonly string[];
  /** Pairs of relation names (without schema) that never meet in one statement, besides those of the release. */
  prohibitedJoins: readonly (readonly string[])[];
  /** The catalog's list; absent, it is empty. */
  functions?: readonly Signature[];
}

const denied = (code: DenialCode, where: string, hint: string): Denied => ({
  kind: 'denied',
  code,
  where,
  hint,
});

/** The decision for a text that has to be exactly one statement. */
export async function gate(sql: string, rules: GateRules, parser: SqlParser): Promise<GateDecision> {
  const decisions = await gateEach(sql, rules, parser);
  const [only, ...others] = decisions;
  if (only === undefined)
    return denied('STATEMENT_COUNT', 'text', 'the text holds no statement; write one SELECT');
  if (others.length > 0) {
    const count = String(decisions.length);
    return denied('STATEMENT_COUNT', 'text', `exactly one statement is allowed, this text has ${count}`);
  }
  return only;
}

/** One decision a statement, in order. A text that does not parse gives one denial. */
export async function gateEach(sql: string, rules: GateRules, parser: SqlParser): Promise<GateDecision[]> {
  // A NUL ends the text for the parser and not for the reader of this file: `SELECT 1\0; DROP` parses as `SELECT 1`.
  if (sql.includes('\0')) return [denied('NOT_TEXT', 'text', 'a NUL character is not SQL; remove it')];
  if (!sql.isWellFormed())
    return [denied('NOT_TEXT', 'text', 'a lone surrogate is not text; save the file as UTF-8')];
  if (sql.length > CATALOG_SQL_LIMIT) {
    return [denied('TOO_LONG', 'text', `a named query has at most ${String(CATALOG_SQL_LIMIT)} characters`)];
  }
  const parsed = await parser.parse(sql);
  switch (parsed.kind) {
    case 'exhausted':
      return [
        denied('TOO_DEEP', 'text', 'the statement nests deeper than the parser can follow; flatten it'),
      ];
    case 'syntax':
      return [denied('SYNTAX', toPlace(sql, parsed.position), `PostgreSQL's parser says: ${parsed.message}`)];
    case 'parsed':
      return parsed.statements.map(({ tree, offset }) => decide(sql, tree, offset, rules));
  }
}

function decide(sql: string, tree: unknown, offset: number, rules: GateRules): GateDecision {
  const walked = walkStatement(tree, rules.relations, rules.functions, offset);
  if (walked.denial !== null) {
    const { code, offset: place, hint } = walked.denial;
    return denied(code, toPlace(sql, place), hint);
  }
  const names = new Set([...walked.relations].map((relation) => relation.slice(relation.indexOf('.') + 1)));
  for (const pair of joinsWith(rules.prohibitedJoins)) {
    if (pair.every((name) => names.has(name))) {
      return denied(
        'JOIN_PROHIBITED',
        'text',
        `${pair.join(' and ')} are reported side by side, never in one query`,
      );
    }
  }
  const engine = [...names].find((name) => findProhibited(name) !== undefined);
  if (engine !== undefined) {
    return denied(
      'RELATION_DENIED',
      'text',
      `${engine} has the name of a detector or engine that nothing may run`,
    );
  }
  if (walked.relations.size === 0) {
    return denied('NO_RELATION', 'text', 'a named query reads at least one governed relation');
  }
  return {
    kind: 'accepted',
    relations: [...walked.relations].sort(),
    columns: walked.columns,
    calls: walked.calls,
    isCount: walked.isCount,
  };
}
