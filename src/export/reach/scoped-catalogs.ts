// PostgreSQL's catalogs as far as a walk has asked for them: whole where they are small, else the rows of named objects.
// Export step only. Must never let "not read yet" look like "not there": asked for something unread, it says so.
import type { CatalogReadName } from './catalog-reads.ts';
import { catalogReads } from './catalog-reads.ts';
import type { Callable } from '../../formats/callable.ts';
import { callables } from '../../formats/callable.ts';
import { comparisons, soughtTypes, systemColumnTypes, writtenTypes } from './written-types.ts';
import { PREFLIGHT_LIMIT_BYTES, PREFLIGHT_LIMIT_ROWS } from '../export-limits.ts';
import type { Session } from '../server/session.ts';
import type { StatementLimits } from '../server/wire-answer.ts';

export type CatalogRow = (string | null)[];
export type Oid = string;

/** Which rows belong to given relations. These catalogs grow with every table that someone creates. */
const ofRelations = {
  attributes: (oids) => `attrelid IN (${oids})`,
  rules: (oids) => `ev_class IN (${oids})`,
  ruleDependencies: (oids) => `objid IN (SELECT oid FROM pg_catalog.pg_rewrite WHERE ev_class IN (${oids}))`,
  policies: (oids) => `polrelid IN (${oids})`,
  checks: (oids) => `conrelid IN (${oids})`,
  generated: (oids) => `adrelid IN (${oids})`,
  children: (oids) => `inhparent IN (${oids})`,
  indexes: (oids) => `indrelid IN (${oids})`,
  partitioned: (oids) => `partrelid IN (${oids})`,
  statistics: (oids) => `stxrelid IN (${oids})`,
} as const satisfies Partial<Record<CatalogReadName, (oids: string) => string>>;

/** How a type is written and read: the functions of these types, which a walk visits next. */
const inAndOut = (types: string): string =>
  ['typinput', 'typoutput']
    .map((column) => `SELECT ${column}::oid FROM pg_catalog.pg_type WHERE ${types}`)
    .join(' UNION ALL ');

/**
 * What a walk comes to next in any case is read with it: the relations' indexes, which have a row among the relations and say there which
 * access method reads them, and the types of rows and columns.
 */
const alongRelations = {
  classes: (oids) =>
    `oid IN (${oids}) OR oid IN (SELECT indexrelid FROM pg_catalog.pg_index WHERE indrelid IN (${oids}))`,
  types: (oids) =>
    `oid IN (SELECT reltype FROM pg_catalog.pg_class WHERE oid IN (${oids}))
    OR oid IN (SELECT atttypid FROM pg_catalog.pg_attribute WHERE attnum > 0 AND attrelid IN (${oids}))`,
  functions: (oids) =>
    `oid IN (${inAndOut(`oid IN (SELECT reltype FROM pg_catalog.pg_class WHERE oid IN (${oids}))
    OR oid IN (SELECT atttypid FROM pg_catalog.pg_attribute WHERE attnum > 0 AND attrelid IN (${oids}))`)})`,
} as const satisfies Partial<Record<CatalogReadName, (oids: string) => string>>;

/** Every table brings two types. */
const ofTypes = {
  types: (oids) => `oid IN (${oids})`,
  functions: (oids) => `oid IN (${inAndOut(`oid IN (${oids})`)})`,
} as const satisfies Partial<Record<CatalogReadName, (oids: string) => string>>;

const ofFunctions = {
  functions: (oids) => `oid IN (${oids})`,
} as const satisfies Partial<Record<CatalogReadName, (oids: string) => string>>;

const ofOperators = {
  operators: (oids) => `oid IN (${oids})`,
} as const satisfies Partial<Record<CatalogReadName, (oids: string) => string>>;

const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

/** Types that are found by their names: what a query writes, what a walk looks for, and namesakes of what a query calls. */
const namedTypes = [
  ...new Set([
    ...writtenTypes,
    ...systemColumnTypes,
    ...soughtTypes,
    'anyarray',
    ...Object.values<Callable>(callables).flatMap((each) =>
      each.kind === 'function' || each.kind === 'aggregate'
        ? [each.name]
        : each.kind === 'cast'
          ? [each.type]
          : [],
    ),
  ]),
];
const ofNamedTypes = `(oid < 16384 OR typnamespace = 11) AND typname IN (${quoted(namedTypes)})`;

/** Families that a class of a user's belongs to: what compares by it is in them, PostgreSQL's own too. */
const familiesOfUsers = 'SELECT opcfamily FROM pg_catalog.pg_opclass WHERE oid >= 16384';

/**
 * What is read of these before anybody asks. Where a walk looks at what users added and passes over what PostgreSQL brought, that is all
 * there is to read; what is looked up by its oid or belongs to a relation comes later. test/postgres/scoped-reach.test.ts compares what
 * is left out with what walks use.
 */
const atOnce = {
  // Of pg_catalog, whose oid is 11 everywhere, also what a user put there. Pseudo-types: a class for one is a class for any type.
  types: `(${ofNamedTypes}) OR (typtype = 'p' AND (oid < 16384 OR typnamespace = 11))`,
  // Checks of domains, which belong to no relation.
  checks: 'contypid <> 0',
  // What could be taken for the one function and the operators that every query may call.
  functions: `(oid >= 16384 AND proname = 'count') OR oid IN (${inAndOut(ofNamedTypes)})`,
  operators: `oid >= 16384 AND oprname IN (${quoted(comparisons)})`,
  operatorClasses: 'oid >= 16384',
  supportFunctions: `amprocfamily >= 16384 OR amproc::oid >= 16384 OR amprocfamily IN (${familiesOfUsers})`,
  // And PostgreSQL's own for an operator that a user has put into a family: whichever is found first compares.
  familyOperators: `amopfamily >= 16384 OR amopopr >= 16384 OR amopfamily IN (${familiesOfUsers})
    OR amopopr IN (SELECT amopopr FROM pg_catalog.pg_amop WHERE amopfamily >= 16384)`,
  // One in which different texts are equal is all that a walk looks for.
  collations: 'NOT collisdeterministic',
} as const satisfies Partial<Record<CatalogReadName, string>>;

const growing = { ...ofRelations, ...alongRelations, ...ofTypes, ...ofFunctions, ...ofOperators, ...atOnce };

/** One of our reads with a further condition. Conditions are texts of this file, with oids and names held to their form. */
const where = (name: CatalogReadName, condition: string): string => {
  const read: string = catalogReads[name];
  return `${read} ${read.includes(' WHERE ') ? 'AND' : 'WHERE'} (${condition})`;
};

function toOidList(oids: Iterable<Oid>): string {
  const list = [...oids];
  if (list.length === 0 || !list.every((oid) => /^[0-9]{1,10}$/.test(oid)))
    throw new TypeError('an oid is a number');
  return list.join(', ');
}

function toNameList(relations: readonly string[]): string {
  const names = relations.map((relation) => relation.slice(relation.indexOf('.') + 1));
  if (!names.every((name) => /^[a-z_][a-z0-9_]{0,62}$/.test(name)))
    throw new TypeError('a relation of the catalog has a plain name');
  // A second look at what may be called names no relation, and SQL has no empty list.
  return names.length === 0 ? "''" : names.map((name) => `'${name}'`).join(', ');
}

const reads = (
  part: Partial<Record<CatalogReadName, (oids: string) => string>>,
  oids: Iterable<Oid>,
): [CatalogReadName, string][] => {
  const list = toOidList(oids);
  return Object.entries(part).map(([name, condition]) => [
    name as CatalogReadName,
    where(name as CatalogReadName, condition(list)),
  ]);
};

/** The statements that read what belongs to these relations. */
export const readsOfRelations = (oids: Iterable<Oid>) => reads({ ...ofRelations, ...alongRelations }, oids);
export const readsOfTypes = (oids: Iterable<Oid>) => reads(ofTypes, oids);
export const readsOfFunctions = (oids: Iterable<Oid>) => reads(ofFunctions, oids);
export const readsOfOperators = (oids: Iterable<Oid>) => reads(ofOperators, oids);

/** The statements that are made before a walk: the small catalogs whole, what users added to the large ones, and what a query names. */
export const readsAtFirst = (relations: readonly string[]): [CatalogReadName, string][] => [
  ...(Object.keys(catalogReads) as CatalogReadName[])
    .filter((name) => !Object.hasOwn(growing, name))
    .map((name): [CatalogReadName, string] => [name, catalogReads[name]]),
  ...Object.entries(atOnce).map(([name, condition]): [CatalogReadName, string] => [
    name as CatalogReadName,
    where(name as CatalogReadName, condition),
  ]),
  ['classes', where('classes', `relname IN (${toNameList(relations)})`)],
];

/** What a walk needs of a map. */
export interface Lookup<Value> {
  get(oid: Oid): Value | undefined;
  has(oid: Oid): boolean;
}

/** Objects of one kind: those that were read, and those that someone asked for since. */
class Scope {
  readonly read = new Set<Oid>();
  readonly wanted = new Set<Oid>();

  /** A map over rows that were read; asked for another object, it has nothing, and the object is wanted. */
  over<Value>(rows: ReadonlyMap<Oid, Value>): Lookup<Value> {
    const ask = (oid: Oid): void => {
      if (!rows.has(oid) && !this.read.has(oid) && /^[1-9][0-9]{0,9}$/.test(oid)) this.wanted.add(oid);
    };
    return {
      get: (oid) => {
        ask(oid);
        return rows.get(oid);
      },
      has: (oid) => {
        ask(oid);
        return rows.has(oid);
      },
    };
  }

  take(): Oid[] {
    const oids = [...this.wanted];
    this.wanted.clear();
    for (const oid of oids) this.read.add(oid);
    return oids;
  }
}

export class ScopedCatalogs {
  readonly rows = Object.fromEntries(
    Object.keys(catalogReads).map((name) => [name, []]),
  ) as unknown as Record<CatalogReadName, CatalogRow[]>;
  readonly relations = new Scope();
  readonly types = new Scope();
  readonly functions = new Scope();
  readonly operators = new Scope();
  readonly #session: Session;
  /** One allowance for all reads, whatever is asked together: rows of nulls take several times their bytes in memory. */
  readonly #limits: StatementLimits;

  constructor(session: Session) {
    this.#session = session;
    const before = session.guard.counts.bytes;
    this.#limits = {
      get bytes() {
        return PREFLIGHT_LIMIT_BYTES - (session.guard.counts.bytes - before);
      },
      rows: PREFLIGHT_LIMIT_ROWS,
    };
  }

  /** True where someone asked for what was not read: until it is read, nothing that a walk found counts. */
  get isAsked(): boolean {
    return [this.relations, this.types, this.functions, this.operators].some(({ wanted }) => wanted.size > 0);
  }

  async begin(relations: readonly string[]): Promise<void> {
    await this.#readAll(readsAtFirst(relations));
  }

  /** Reads what is wanted. An object that does not exist counts as read, and is not requested again. */
  async readWanted(): Promise<void> {
    const scopes = [
      [this.relations, readsOfRelations],
      [this.types, readsOfTypes],
      [this.functions, readsOfFunctions],
      [this.operators, readsOfOperators],
    ] as const;
    await this.#readAll(
      scopes.flatMap(([scope, toReads]) => {
        const oids = scope.take();
        return oids.length === 0 ? [] : toReads(oids);
      }),
    );
  }

  one(sql: string): Promise<CatalogRow[]> {
    return this.#session.read(sql, this.#limits);
  }

  async #readAll(statements: readonly [CatalogReadName, string][]): Promise<void> {
    const all = await this.#session.readAll(
      statements.map(([, sql]) => sql),
      this.#limits,
    );
    for (const [at, [name]] of statements.entries()) {
      const rows = all[at] ?? [];
      // The same array where nothing came: what is made of its rows is kept by it.
      if (rows.length > 0) this.rows[name] = this.rows[name].concat(rows);
    }
  }
}
