// PostgreSQL's catalogs as far as a walk has asked for them: whole where they are small, else the rows of named objects.
// Export step only. Must never let "not read yet" look like "not there": asked for something unread, it says so.
import type { CatalogReadName } from './catalog-reads.ts';
import { catalogReads } from './catalog-reads.ts';
import { PREFLIGHT_LIMIT_BYTES, PREFLIGHT_LIMIT_ROWS } from '../export-limits.ts';
import type { Session } from '../server/session.ts';

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

/** Relations and their indexes, which have a row here too: it says which access method reads them. */
const ofClasses = { classes: (oids: string) => `oid IN (${oids})` } as const;

/** Every table brings two types. */
const ofTypes = { types: (oids: string) => `oid IN (${oids})` } as const;

/** What is read of the growing catalogs before anybody asks. */
const atOnce = {
  // Of pg_catalog, whose oid is 11 everywhere, also what a user put there.
  types: 'oid < 16384 OR typnamespace = 11',
  // Checks of domains, which belong to no relation.
  checks: 'contypid <> 0',
} as const;

const growing = { ...ofRelations, ...ofClasses, ...ofTypes };

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
export const readsOfRelations = (oids: Iterable<Oid>) => reads(ofRelations, oids);
export const readsOfClasses = (oids: Iterable<Oid>) => reads(ofClasses, oids);
export const readsOfTypes = (oids: Iterable<Oid>) => reads(ofTypes, oids);

/** The statements that are made before a walk: the small catalogs whole, and what a query names. */
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
  readonly #session: Session;
  readonly #bytesBefore: number;

  constructor(session: Session) {
    this.#session = session;
    this.#bytesBefore = session.guard.counts.bytes;
  }

  /** True where someone asked for what was not read: until it is read, nothing that a walk found counts. */
  get isAsked(): boolean {
    return this.relations.wanted.size + this.types.wanted.size > 0;
  }

  async begin(relations: readonly string[]): Promise<void> {
    await this.#readAll(readsAtFirst(relations));
  }

  /** Reads what is wanted. An object that does not exist counts as read, and is not requested again. */
  async readWanted(): Promise<void> {
    const [relations, types] = [this.relations.take(), this.types.take()];
    if (relations.length > 0) {
      const known = this.rows.indexes.length;
      await this.#readAll(readsOfRelations(relations));
      const indexes = this.rows.indexes.slice(known).map((row) => row[1] ?? '');
      await this.#readAll(readsOfClasses([...relations, ...indexes]));
    }
    if (types.length > 0) await this.#readAll(readsOfTypes(types));
  }

  async one(sql: string): Promise<CatalogRow[]> {
    // One allowance for all reads: rows of nulls take several times their bytes in memory.
    const bytes = PREFLIGHT_LIMIT_BYTES - (this.#session.guard.counts.bytes - this.#bytesBefore);
    return this.#session.read(sql, { bytes, rows: PREFLIGHT_LIMIT_ROWS });
  }

  async #readAll(statements: readonly [CatalogReadName, string][]): Promise<void> {
    for (const [name, sql] of statements) {
      const rows = await this.one(sql);
      // The same array where nothing came: what is made of its rows is kept by it.
      if (rows.length > 0) this.rows[name] = this.rows[name].concat(rows);
    }
  }
}
