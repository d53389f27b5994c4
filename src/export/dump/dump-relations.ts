// The relations of a plain dump, by PostgreSQL's own parser: kinds and columns, as CREATE and ALTER say them. Pure but for the parser.
// Must never run a statement, read a row, or take a name for more than text.
import type { FoundRelation } from '../../catalog/draft.ts';
import { isMembers } from '../gate/gate-place.ts';
import type { Members } from '../gate/gate-place.ts';
import { outputNames } from '../gate/output-names.ts';
import type { SqlParser } from '../gate/parser.ts';
import type { DumpParts } from './split-dump.ts';
import { splitDump } from './split-dump.ts';

export interface ReadDump {
  readonly relations: readonly FoundRelation[];
  readonly commands: DumpParts['commands'];
  readonly copies: number;
  /** Statements about relations that the parser does not take, by their line. */
  readonly unread: readonly number[];
  readonly unended: boolean;
  /** Relations without a schema, taken as those of public. */
  readonly unqualified: number;
}

/** Ten thousand tables bring about so many; each costs a call of the parser, and a dump can hold millions. */
const STATEMENTS_LIMIT = 30_000;

/** What can make, change or drop a relation. Functions, data and settings are not looked at. */
const ABOUT_RELATIONS =
  /^\s*(?:CREATE\s+(?:OR\s+REPLACE\s+)?(?:(?:GLOBAL|LOCAL|TEMP|TEMPORARY|UNLOGGED|RECURSIVE|MATERIALIZED|FOREIGN)\s+)*(?:TABLE|VIEW)|ALTER\s+(?:FOREIGN\s+|MATERIALIZED\s+)?(?:TABLE|VIEW)|DROP\s+(?:FOREIGN\s+|MATERIALIZED\s+)?(?:TABLE|VIEW))\b/i;

interface Known {
  schema: string;
  name: string;
  kind: string;
  /** Null where the text does not tell them. */
  columns: string[] | null;
  isPartition: boolean;
}

const keyOf = (schema: string, name: string): string => JSON.stringify([schema, name]);

class Relations {
  readonly known = new Map<string, Known>();
  unqualified = 0;

  #locate(range: unknown): { schema: string; name: string; temporary: boolean } | undefined {
    if (!isMembers(range) || typeof range['relname'] !== 'string') return undefined;
    const { schemaname, relname, relpersistence } = range;
    return {
      schema: typeof schemaname === 'string' ? schemaname : 'public',
      name: relname,
      temporary: relpersistence === 't' || schemaname === 'pg_temp',
    };
  }

  find(range: unknown): Known | undefined {
    const at = this.#locate(range);
    return at === undefined ? undefined : this.known.get(keyOf(at.schema, at.name));
  }

  add(range: unknown, kind: string, columns: string[] | null, isPartition = false): void {
    const at = this.#locate(range);
    if (at === undefined || at.temporary || /^pg_|^information_schema$/.test(at.schema)) return;
    if (isMembers(range) && range['schemaname'] === undefined) this.unqualified += 1;
    this.known.set(keyOf(at.schema, at.name), {
      schema: at.schema,
      name: at.name,
      kind,
      columns,
      isPartition,
    });
  }

  drop(items: unknown): void {
    const words = Array.isArray(items)
      ? items.flatMap((item: unknown) =>
          isMembers(item) && isMembers(item['String']) && typeof item['String']['sval'] === 'string'
            ? [item['String']['sval']]
            : [],
        )
      : [];
    const [schema, name] = words.length === 1 ? ['public', words[0] ?? ''] : words.slice(-2);
    this.known.delete(keyOf(schema ?? '', name ?? ''));
  }

  move(relation: Known, schema: string, name: string): void {
    this.known.delete(keyOf(relation.schema, relation.name));
    this.known.set(keyOf(schema, name), { ...relation, schema, name });
  }
}

const members = (value: unknown): Members => (isMembers(value) ? value : {});
const list = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** The columns of a CREATE TABLE, those of its parents first; null where a LIKE or a type brings some. */
function columnsOfTable(create: Members, relations: Relations): string[] | null {
  if (create['ofTypename'] !== undefined) return null;
  const columns: string[] = [];
  for (const parent of list(create['inhRelations'])) {
    const known = relations.find(members(parent)['RangeVar'])?.columns;
    if (known == null) return null;
    columns.push(...known);
  }
  for (const element of list(create['tableElts'])) {
    if (members(element)['TableLikeClause'] !== undefined) return null;
    const name = members(members(element)['ColumnDef'])['colname'];
    if (typeof name === 'string') columns.push(name);
  }
  return [...new Set(columns)];
}

function columnsOfQuery(aliases: unknown, query: unknown): string[] | null {
  const named = list(aliases).map((alias) => members(members(alias)['String'])['sval']);
  const own = outputNames(query);
  if (own === undefined) return null;
  const columns = own.map((name, index) => named[index] ?? name);
  return columns.every((name): name is string => typeof name === 'string') ? columns : null;
}

function alter(relation: Known, commands: unknown, relations: Relations): void {
  for (const command of list(commands)) {
    const { subtype, name, def } = members(members(command)['AlterTableCmd']);
    const columns = relation.columns;
    if (subtype === 'AT_AddColumn' && columns !== null) {
      const added = members(members(def)['ColumnDef'])['colname'];
      if (typeof added === 'string' && !columns.includes(added)) columns.push(added);
    }
    if (subtype === 'AT_DropColumn' && columns !== null && typeof name === 'string')
      relation.columns = columns.filter((column) => column !== name);
    if (subtype === 'AT_AttachPartition' || subtype === 'AT_DetachPartition') {
      const part = relations.find(members(members(def)['PartitionCmd'])['name']);
      if (part !== undefined) part.isPartition = subtype === 'AT_AttachPartition';
    }
  }
}

function rename({ renameType, relation, subname, newname }: Members, relations: Relations): void {
  const known = relations.find(relation);
  if (known === undefined || typeof newname !== 'string') return;
  if (renameType === 'OBJECT_COLUMN')
    known.columns = known.columns?.map((column) => (column === subname ? newname : column)) ?? null;
  else if (typeof renameType === 'string' && /^OBJECT_(?:TABLE|VIEW|MATVIEW|FOREIGN_TABLE)$/.test(renameType))
    relations.move(known, known.schema, newname);
}

function take(tree: unknown, relations: Relations): void {
  const [entry] = Object.entries(members(tree));
  if (entry === undefined) return;
  const own = members(entry[1]);
  switch (entry[0]) {
    case 'CreateStmt': {
      const kind = own['partspec'] === undefined ? 'r' : 'p';
      relations.add(own['relation'], kind, columnsOfTable(own, relations), own['partbound'] !== undefined);
      return;
    }
    case 'CreateForeignTableStmt': {
      const base = members(own['base']);
      relations.add(base['relation'], 'f', columnsOfTable(base, relations), base['partbound'] !== undefined);
      return;
    }
    case 'ViewStmt':
      relations.add(own['view'], 'v', columnsOfQuery(own['aliases'], own['query']));
      return;
    case 'CreateTableAsStmt': {
      const { rel, colNames } = members(own['into']);
      const kind = own['objtype'] === 'OBJECT_MATVIEW' ? 'm' : 'r';
      relations.add(rel, kind, columnsOfQuery(colNames, own['query']));
      return;
    }
    case 'AlterTableStmt': {
      const known = relations.find(own['relation']);
      if (known !== undefined) alter(known, own['cmds'], relations);
      return;
    }
    case 'RenameStmt':
      rename(own, relations);
      return;
    case 'AlterObjectSchemaStmt': {
      const known = relations.find(own['relation']);
      if (known !== undefined && typeof own['newschema'] === 'string')
        relations.move(known, own['newschema'], known.name);
      return;
    }
    case 'DropStmt':
      for (const object of list(own['objects'])) relations.drop(members(members(object)['List'])['items']);
  }
}

/** Partitions are left out: what they hold is read by way of their parent. */
export async function readDump(text: string, parser: SqlParser): Promise<ReadDump> {
  const { statements, commands, copies, tooLong, unended } = splitDump(text);
  const relations = new Relations();
  const unread: number[] = [];
  let looked = 0;
  for (const statement of statements) {
    if (!ABOUT_RELATIONS.test(statement.text)) continue;
    looked += 1;
    if (looked > STATEMENTS_LIMIT) {
      unread.push(statement.line);
      continue;
    }
    // The parser's text ends at a NUL, and ours would not.
    const parsed = statement.text.includes('\0') ? undefined : await parser.parse(statement.text);
    if (parsed?.kind === 'parsed') for (const { tree } of parsed.statements) take(tree, relations);
    else unread.push(statement.line);
  }
  const found = [...relations.known.values()]
    .filter(({ isPartition }) => !isPartition)
    .map(({ schema, name, kind, columns }): FoundRelation => ({
      schema,
      name,
      kind,
      columns: columns ?? [],
      columnsUnknown: columns === null,
      readable: null,
    }));
  return {
    relations: found.sort((one, other) =>
      keyOf(one.schema, one.name) < keyOf(other.schema, other.name) ? -1 : 1,
    ),
    commands,
    copies,
    unread: [...unread, ...Array<number>(tooLong).fill(0)],
    unended,
    unqualified: relations.unqualified,
  };
}
