// What a text names, read from its parse tree for an author: relations, columns, whether it has an order. Pure; it decides nothing.
// Must never replace the gate: what is found here may still be refused.
import type { Members } from './gate-place.ts';
import { isMembers } from './gate-place.ts';
import { outputNames } from './output-names.ts';

export interface TextFacts {
  /** `schema.name`, each once, in the order of the text. */
  readonly relations: readonly string[];
  /** Unqualified columns with the byte at which they are. */
  readonly columns: readonly { readonly name: string; readonly offset: number }[];
  /** Names that the text itself gives: to columns, ranges and queries of a WITH. */
  readonly given: ReadonlySet<string>;
  /** The columns of the answer; null where the text does not tell a name, undefined where it tells none. */
  readonly outputs: readonly (string | null)[] | undefined;
  /** Whether the whole answer has an order. */
  readonly isOrdered: boolean;
}

/** Deeper than any text that the gate accepts. */
const DEPTH_LIMIT = 2_000;

const wordOf = (value: unknown): string | undefined => {
  const text = isMembers(value) && isMembers(value['String']) ? value['String']['sval'] : undefined;
  return typeof text === 'string' ? text : undefined;
};

export function readTextFacts(tree: unknown): TextFacts {
  const relations = new Set<string>();
  const columns: { name: string; offset: number }[] = [];
  const given = new Set<string>();
  const note = (name: unknown): void => void (typeof name === 'string' && given.add(name));
  const look = (kind: string, members: Members): void => {
    const { schemaname, relname, fields, location } = members;
    if (kind === 'RangeVar') {
      if (typeof schemaname === 'string') relations.add(`${schemaname}.${String(relname)}`);
      note(relname);
    }
    if (kind === 'ColumnRef' && Array.isArray(fields) && fields.length === 1) {
      const name = wordOf(fields[0]);
      if (name !== undefined) columns.push({ name, offset: typeof location === 'number' ? location : 0 });
    }
    note(members['aliasname']);
    note(members['ctename']);
    if (kind === 'ResTarget') note(members['name']);
  };
  const walk = (value: unknown, kind: string, depth: number): void => {
    if (depth > DEPTH_LIMIT) return;
    if (Array.isArray(value)) for (const each of value as unknown[]) walk(each, '', depth + 1);
    if (!isMembers(value)) return;
    look(kind, value);
    for (const [name, member] of Object.entries(value)) walk(member, name, depth + 1);
  };
  walk(tree, '', 0);
  const select = isMembers(tree) && isMembers(tree['SelectStmt']) ? tree['SelectStmt'] : {};
  return {
    relations: [...relations],
    columns,
    given,
    outputs: outputNames(tree),
    isOrdered: select['sortClause'] !== undefined,
  };
}
