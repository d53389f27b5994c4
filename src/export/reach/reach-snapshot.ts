// PostgreSQL's catalogs as far as they were read, looked up by oid and by name. Export step only.
// Must never make "not read yet" look like "not there": what grows is looked up through a scope that takes note of it.
import { FIRST_USER_OID } from '../export-limits.ts';
import { ExportProblem } from '../problem.ts';
import type { Oid, CatalogRow, ScopedCatalogs } from './scoped-catalogs.ts';

export const isUserOid = (oid: Oid): boolean => Number(oid) >= FIRST_USER_OID;

type Rows = readonly CatalogRow[];

/** A round of reads adds to a few catalogs, and leaves the large ones as they are: what was made of those holds. */
function onceFor<Made>(make: (rows: Rows) => Made): (rows: Rows) => Made {
  const made = new WeakMap<Rows, Made>();
  return (rows) => {
    const known = made.get(rows);
    if (known !== undefined) return known;
    const fresh = make(rows);
    made.set(rows, fresh);
    return fresh;
  };
}

/** Rows by the oid in their first column, or grouped by it. */
const byFirst = onceFor((rows) => new Map(rows.map((row): [Oid, CatalogRow] => [row[0] ?? '', row])));
const groupedBy = [0, 1].map((column) => onceFor((rows) => group(rows, column)));
const grouped = (rows: Rows, column: 0 | 1 = 0): Map<Oid, CatalogRow[]> =>
  groupedBy[column]?.(rows) ?? group(rows, column);

// Not Map.groupBy: the Node that a machine brings can be older than that.
function group(rows: Rows, column: number): Map<Oid, CatalogRow[]> {
  const groups = new Map<Oid, CatalogRow[]>();
  for (const row of rows) {
    const oid = row[column] ?? '';
    const known = groups.get(oid);
    if (known === undefined) groups.set(oid, [row]);
    else known.push(row);
  }
  return groups;
}

/** btree and hash: the access methods in which sorting, grouping and joining look for how values are compared. */
const comparing: ReadonlySet<string> = new Set(['403', '405']);

/** Members of operator families that compare values though no default class of a user leads to them. */
function toFamilyMembers(supportFunctions: readonly CatalogRow[], familyOperators: readonly CatalogRow[]) {
  const compares = familyOperators.filter((row) => comparing.has(row[4] ?? ''));
  const inOne = ([, , operator, , method]: CatalogRow): string => `${operator ?? ''} ${method ?? ''}`;
  const brought = new Set(compares.filter((row) => !isUserOid(row[0] ?? '')).map(inOne));
  // PostgreSQL takes the first family in the order of oids: a user's counts where an operator is in no other.
  const strays = compares.filter(
    (row) => isUserOid(row[0] ?? '') && !isUserOid(row[2] ?? '') && !brought.has(inOne(row)),
  );
  // A superuser can add to PostgreSQL's own families: a sort support, an operator between two types.
  const added = (rows: readonly CatalogRow[]): CatalogRow[] =>
    rows.filter((row) => !isUserOid(row[0] ?? '') && isUserOid(row[2] ?? ''));
  return {
    ownFamiliesByOperator: group(strays, 2),
    ownFamiliesByType: group(strays, 1),
    addedFunctions: added(supportFunctions),
    addedOperators: added(familyOperators),
  };
}

export type Snapshot = ReturnType<typeof toSnapshot>;

export function toSnapshot({ rows: read, relations, types, functions, operators }: ScopedCatalogs) {
  const namespaces = byFirst(read.namespaces);
  const classes = relations.over(byFirst(read.classes));
  const nameOf = (row: CatalogRow | undefined): string =>
    `${namespaces.get(row?.[2] ?? '')?.[1] ?? '?'}.${row?.[1] ?? '?'}`;
  const byName = new Map(read.classes.map((row) => [nameOf(row), row]));
  const attributes = relations.over(grouped(read.attributes.filter((row) => row[6] === 'f')));
  const userClassesByType = group(
    read.operatorClasses.filter((row) => isUserOid(row[0] ?? '') && row[3] === 't'),
    2,
  );
  const comparingClasses = [...userClassesByType.values()]
    .flat()
    .filter((row) => comparing.has(row[4] ?? ''));
  const pseudoTypes = new Set(read.types.filter((row) => row[9] === 'p').map((row) => row[0] ?? ''));
  const inCatalog = (row: CatalogRow): boolean => namespaces.get(row[2] ?? '')?.[1] === 'pg_catalog';
  const builtIns = new Map(
    read.types
      .filter((row) => !isUserOid(row[0] ?? '') && inCatalog(row))
      .map((row) => [row[1] ?? '', row[0] ?? '']),
  );
  return {
    namespaces,
    classes,
    nameOf,
    attributes,
    rules: relations.over(grouped(read.rules, 1)),
    ruleDependencies: grouped(read.ruleDependencies),
    policies: relations.over(grouped(read.policies)),
    checksByRelation: relations.over(grouped(read.checks)),
    checksByDomain: grouped(read.checks, 1),
    generated: relations.over(grouped(read.generated)),
    children: relations.over(grouped(read.children)),
    indexes: relations.over(grouped(read.indexes)),
    partitioned: relations.over(grouped(read.partitioned)),
    statistics: relations.over(grouped(read.statistics)),
    operatorClasses: byFirst(read.operatorClasses),
    userClassesByType,
    /** Default classes of users by which values are sorted, grouped and joined. */
    comparingClasses,
    /** Those of them for pseudo-types, which take values of any type. */
    classesOfAnyType: comparingClasses.filter((row) => pseudoTypes.has(row[2] ?? '')),
    ...toFamilyMembers(read.supportFunctions, read.familyOperators),
    supportFunctions: grouped(read.supportFunctions),
    familyOperators: grouped(read.familyOperators),
    operators: operators.over(byFirst(read.operators)),
    types: types.over(byFirst(read.types)),
    ownOutputs: read.ownOutputs,
    casts: grouped(read.casts, 1),
    ranges: byFirst(read.ranges),
    multiranges: new Map(read.ranges.map((row) => [row[6] ?? '', row])),
    ownTextSearch: read.textSearchParsers.length + read.textSearchTemplates.length > 0,
    aggregates: byFirst(read.aggregates),
    functions: functions.over(byFirst(read.functions)),
    languages: byFirst(read.languages),
    accessMethods: byFirst(read.accessMethods),
    /** Those alone in which different texts are equal. */
    collations: byFirst(read.collations),
    /** Of the relations that queries name; others are known by their oid. */
    find(relation: string): CatalogRow {
      const row = byName.get(relation);
      if (row === undefined)
        throw new ExportProblem('RELATION_MISSING', `${relation} does not exist in this database`);
      return row;
    },
    columns: (oid: Oid): string[] => (attributes.get(oid) ?? []).map((row) => row[2] ?? ''),
    builtIn: (name: string): Oid | undefined => builtIns.get(name),
    /** Types of pg_catalog by name, someone's too: a user's comes last, and counts. */
    namedInCatalog: new Map(
      read.types
        .filter(inCatalog)
        .toSorted((a, b) => Number(a[0]) - Number(b[0]))
        .map((row) => [row[1] ?? '', row[0] ?? '']),
    ),
  };
}
