// The reach preflight: follows every definition that reading a relation would run, before a row of it is read.
// Export step only. Must never let a relation through because something about it could not be found.
//
// Who attacks: whoever can define a view, a cast, a policy, a domain or a partition under a governed name. A read-only
// transaction of an unprivileged role does not stop their code from running in our session.
import type { CatalogReadName } from './catalog-reads.ts';
import { ruleTreeRead } from './catalog-reads.ts';
import { FIRST_USER_OID } from './export-limits.ts';
import { runsTextSearch, runsWhatIsNamed } from './indirect-functions.ts';
import { ExportProblem } from './problem.ts';
import { readTree } from './query-tree.ts';
import { ScopedCatalogs } from './scoped-catalogs.ts';
import type { Session } from './session.ts';

type Row = (string | null)[];
type Oid = string;

export interface Reach {
  /** Views that reading the relation expands, itself included: oid by `schema.name`. */
  views: Map<string, Oid>;
  /** Every relation that is read, `schema.name`. */
  relations: Set<string>;
}

export interface ReachChecker {
  /** `v`, `r`, … of a relation; a problem where it does not exist. */
  kindOf(relation: string): string;
  columnsOf(relation: string): string[];
  /** Throws {@link ExportProblem} with the first thing that must not be reached. */
  check(relation: string): Promise<Reach>;
  /** oids of all relations that the checks so far came by. */
  reached(): Oid[];
}

const readable = new Set(['r', 'v', 'm', 'p']);

/** Types of the constants and casts that the gate lets a query write: their casts can fire without a column of theirs. */
const writtenTypes = ['bool', 'int2', 'int4', 'int8', 'numeric', 'text', 'uuid', 'oid', 'unknown'];

/** Types of the columns that every table has besides its own: a cast of `xmin` can fire like one of any other column. */
const systemColumnTypes = ['tid', 'xid', 'cid'];

/** `to_json` and its kin look for a cast to these while they run, also for one that has to be written out. */
const soughtTypes = ['json', 'jsonb'];

const comparisons = new Set(['=', '<>', '<', '>', '<=', '>=']);

const isUserOid = (oid: Oid): boolean => Number(oid) >= FIRST_USER_OID;

/** Rows by the oid in their first column, or grouped by it. */
const byFirst = (rows: readonly Row[]): Map<Oid, Row> => new Map(rows.map((row) => [row[0] ?? '', row]));
// Not Map.groupBy: the Node that a machine brings can be older than that.
function grouped(rows: readonly Row[], column = 0): Map<Oid, Row[]> {
  const groups = new Map<Oid, Row[]>();
  for (const row of rows) {
    const oid = row[column] ?? '';
    const group = groups.get(oid);
    if (group === undefined) groups.set(oid, [row]);
    else group.push(row);
  }
  return groups;
}

const oids = (text: string | null | undefined): Oid[] =>
  (text ?? '').split(' ').filter((oid) => oid !== '' && oid !== '0');

/**
 * A checker for the relations that queries name. Walks and reads take turns until no walk asks for what was not read:
 * a database of 5,000 tables costs what the few that are reached cost.
 */
export async function loadReachChecker(
  session: Session,
  roleOid: Oid,
  relations: readonly string[],
): Promise<ReachChecker> {
  const catalogs = new ScopedCatalogs(session);
  await catalogs.begin(relations);
  const trees = new Map<Oid, string>();
  const readRuleTree = async (oid: Oid): Promise<string> => {
    const known = trees.get(oid);
    if (known !== undefined) return known;
    const [row] = await catalogs.one(ruleTreeRead(oid));
    const tree = row?.[0];
    if (tree == null || tree === '')
      throw new ExportProblem('RELATION_MISSING', 'the definition of a view cannot be read');
    trees.set(oid, tree);
    return tree;
  };
  let snapshot = toSnapshot(catalogs);
  const reached = new Set<Oid>();
  refuseShadows(catalogs.rows, snapshot);
  const isAsked = (): boolean => catalogs.isAsked;
  const walk = (relation: string): Promise<Reach> =>
    new Walk(relation, snapshot, roleOid, readRuleTree, isAsked, reached).run();
  const readWanted = async (): Promise<void> => {
    await catalogs.readWanted();
    snapshot = toSnapshot(catalogs);
  };
  // All of them together first: a round of reads for each level of views, and not for each relation and level.
  do {
    if (catalogs.isAsked) await readWanted();
    for (const relation of relations) await walk(relation).catch(() => undefined);
  } while (catalogs.isAsked);
  return {
    kindOf: (relation) => snapshot.find(relation)[3] ?? '',
    columnsOf: (relation) => snapshot.columns(snapshot.find(relation)[0] ?? ''),
    async check(relation) {
      for (;;) {
        const found = await walk(relation).catch((error: unknown) => {
          if (!catalogs.isAsked) throw error;
        });
        // What was found with something unread is worth nothing, whether it is good or bad.
        if (found !== undefined && !catalogs.isAsked) return found;
        await readWanted();
      }
    },
    reached: () => [...reached],
  };
}

type Snapshot = ReturnType<typeof toSnapshot>;

function toSnapshot({ rows: read, relations, types }: ScopedCatalogs) {
  const namespaces = byFirst(read.namespaces);
  const classes = relations.over(byFirst(read.classes));
  const nameOf = (row: Row | undefined): string =>
    `${namespaces.get(row?.[2] ?? '')?.[1] ?? '?'}.${row?.[1] ?? '?'}`;
  const byName = new Map(read.classes.map((row) => [nameOf(row), row]));
  const attributes = relations.over(grouped(read.attributes.filter((row) => row[6] === 'f')));
  const userClassesByType = grouped(
    read.operatorClasses.filter((row) => isUserOid(row[0] ?? '') && row[3] === 't'),
    2,
  );
  const builtIns = new Map(
    read.types
      .filter((row) => !isUserOid(row[0] ?? '') && namespaces.get(row[2] ?? '')?.[1] === 'pg_catalog')
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
    supportFunctions: grouped(read.supportFunctions),
    familyOperators: grouped(read.familyOperators),
    operators: byFirst(read.operators),
    types: types.over(byFirst(read.types)),
    casts: grouped(read.casts, 1),
    ranges: byFirst(read.ranges),
    multiranges: new Map(read.ranges.map((row) => [row[6] ?? '', row])),
    ownTextSearch: read.textSearchParsers.length + read.textSearchTemplates.length > 0,
    aggregates: byFirst(read.aggregates),
    functions: byFirst(read.functions),
    languages: byFirst(read.languages),
    accessMethods: byFirst(read.accessMethods),
    collations: byFirst(read.collations),
    /** Of the relations that queries name; others are known by their oid. */
    find(relation: string): Row {
      const row = byName.get(relation);
      if (row === undefined)
        throw new ExportProblem('RELATION_MISSING', `${relation} does not exist in this database`);
      return row;
    },
    columns: (oid: Oid): string[] => (attributes.get(oid) ?? []).map((row) => row[2] ?? ''),
    builtIn: (name: string): Oid | undefined => builtIns.get(name),
  };
}

/** What a superuser can put into pg_catalog under a name that our queries use. */
function refuseShadows(read: Record<CatalogReadName, Row[]>, { namespaces }: Snapshot): void {
  const inCatalog = (row: Row): boolean =>
    isUserOid(row[0] ?? '') && namespaces.get(row[2] ?? '')?.[1] === 'pg_catalog';
  const shadow =
    read.functions.some((row) => row[1] === 'count' && inCatalog(row)) ||
    read.operators.some((row) => comparisons.has(row[1] ?? '') && inCatalog(row)) ||
    read.types.some((row) => writtenTypes.includes(row[1] ?? '') && inCatalog(row));
  if (shadow)
    throw new ExportProblem(
      'CATALOG_SHADOWED',
      'pg_catalog of this database holds a function, operator or type of a user',
    );
}

/** One relation's closure. Each visit happens once; the first thing that must not be reached ends it. */
class Walk {
  readonly #relation: string;
  readonly #from: Snapshot;
  readonly #roleOid: Oid;
  readonly #readRuleTree: (oid: Oid) => Promise<string>;
  readonly #isAsked: () => boolean;
  readonly #seen = new Set<string>();
  readonly #waiting: (() => Promise<void> | void)[] = [];
  readonly #reached: Set<Oid>;
  readonly #reach: Reach = { views: new Map(), relations: new Set() };

  constructor(
    relation: string,
    from: Snapshot,
    roleOid: Oid,
    readRuleTree: (oid: Oid) => Promise<string>,
    isAsked: () => boolean,
    reached: Set<Oid>,
  ) {
    this.#relation = relation;
    this.#from = from;
    this.#roleOid = roleOid;
    this.#readRuleTree = readRuleTree;
    this.#isAsked = isAsked;
    this.#reached = reached;
  }

  async run(): Promise<Reach> {
    const own = this.#from.find(this.#relation)[0] ?? '';
    this.#visit('relation', own, () => this.#relationStep(own));
    for (const name of [...writtenTypes, ...systemColumnTypes]) this.#type(this.#from.builtIn(name));
    for (let step = this.#waiting.pop(); step !== undefined; step = this.#waiting.pop()) {
      try {
        await step();
      } catch (error) {
        // It met something unread, and may be wrong: the walk goes on to learn what else has to be read.
        if (!this.#isAsked()) throw error;
      }
    }
    return this.#reach;
  }

  #visit(what: string, oid: Oid, step: () => Promise<void> | void): void {
    const key = `${what} ${oid}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#waiting.push(step);
  }

  #refuse(
    code: 'REACHES_FUNCTION' | 'REACHES_RELATION_KIND' | 'REACHES_COLLATION' | 'REACHES_OWN_RELATION',
    what: string,
  ): never {
    throw new ExportProblem(
      code,
      `reading ${this.#relation} reaches ${what}; leave its query out, or have the database changed`,
    );
  }

  async #relationStep(oid: Oid): Promise<void> {
    const row = this.#from.classes.get(oid);
    const name = this.#from.nameOf(row);
    const kind = row?.[3] ?? '?';
    this.#reach.relations.add(name);
    this.#reached.add(oid);
    if (!readable.has(kind)) this.#refuse('REACHES_RELATION_KIND', `${name}, whose kind is ${kind}`);
    if (row?.[4] === this.#roleOid)
      this.#refuse('REACHES_OWN_RELATION', `${name}, which the exporting role owns`);
    this.#handler(row?.[5], name);
    // The relation's name alone, or its alias, is a value of this type: a query can write it, and a cast of it can fire.
    this.#type(row?.[6]);
    for (const [, number, , type, collation, generated] of this.#from.attributes.get(oid) ?? []) {
      this.#type(type);
      this.#collation(collation);
      if (generated === 'v') this.#virtualColumn(oid, number);
    }
    for (const [, child] of this.#from.children.get(oid) ?? []) this.#relationOid(child);
    for (const [, , check] of this.#from.checksByRelation.get(oid) ?? []) this.#tree(check);
    for (const [, condition] of this.#from.policies.get(oid) ?? []) this.#tree(condition);
    for (const [, expressions] of this.#from.statistics.get(oid) ?? []) this.#tree(expressions);
    for (const [, classes, collations, expressions] of this.#from.partitioned.get(oid) ?? []) {
      for (const entry of oids(classes)) this.#operatorClass(entry);
      for (const entry of oids(collations)) this.#collation(entry);
      this.#tree(expressions);
    }
    for (const [, index, classes, collations, expressions, condition] of this.#from.indexes.get(oid) ?? []) {
      this.#handler(this.#from.classes.get(index ?? '')?.[5], name);
      for (const entry of oids(classes)) this.#operatorClass(entry);
      for (const entry of oids(collations)) this.#collation(entry);
      this.#tree(expressions);
      this.#tree(condition);
    }
    if (kind === 'v' || kind === 'm') await this.#view(oid, name);
  }

  async #view(oid: Oid, name: string): Promise<void> {
    const rules = this.#from.rules.get(oid) ?? [];
    if (rules.length !== 1)
      throw new ExportProblem('RELATION_MISSING', `the definition of ${name} cannot be read`);
    this.#reach.views.set(name, oid);
    const rule = rules[0]?.[0] ?? '';
    this.#tree(await this.#readRuleTree(rule));
    // pg_depend knows what users made; the tree alone knows PostgreSQL's own functions. Both are followed.
    for (const [, kind, target] of this.#from.ruleDependencies.get(rule) ?? []) {
      if (kind === '1259') this.#relationOid(target);
      if (kind === '1255') this.#function(target);
      if (kind === '1247') this.#type(target);
      if (kind === '2617') this.#operator(target);
      if (kind === '3456') this.#collation(target);
    }
  }

  #relationOid(oid: string | null | undefined): void {
    if (oid == null || oid === '0') return;
    if (!this.#from.classes.has(oid))
      throw new ExportProblem('RELATION_MISSING', `${this.#relation} reaches a relation that cannot be seen`);
    this.#visit('relation', oid, () => this.#relationStep(oid));
  }

  #virtualColumn(relation: Oid, number: string | null | undefined): void {
    const defaults = this.#from.generated.get(relation) ?? [];
    for (const [, column, expression] of defaults) if (column === number) this.#tree(expression);
  }

  #tree(tree: string | null | undefined): void {
    if (tree == null) return;
    const found = readTree(tree, FIRST_USER_OID);
    for (const oid of found.functions) this.#function(oid);
    for (const oid of found.operators) this.#operator(oid);
    for (const oid of found.types) this.#type(oid);
    for (const oid of found.collations) this.#collation(oid);
    for (const oid of found.relations) this.#relationOid(oid);
    // A field that we do not know may hold anything: every number that something of a user's has is taken for it.
    for (const oid of found.numbers) {
      if (this.#from.functions.has(oid)) this.#function(oid);
      if (this.#from.operators.has(oid)) this.#operator(oid);
      if (this.#from.types.has(oid)) this.#type(oid);
      if (this.#from.collations.has(oid)) this.#collation(oid);
    }
  }

  #function(oid: string | null | undefined): void {
    if (oid == null || oid === '0') return;
    this.#visit('function', oid, () => {
      const row = this.#from.functions.get(oid);
      const name = this.#from.nameOf(row);
      if (row === undefined || isUserOid(oid))
        this.#refuse('REACHES_FUNCTION', `${name}, a function that is not PostgreSQL's own`);
      const [, , , volatility, securityDefiner, language, support] = row;
      const languageName = this.#from.languages.get(language ?? '')?.[1] ?? '?';
      if (volatility !== 'i' && volatility !== 's')
        this.#refuse('REACHES_FUNCTION', `${name}, which is volatile`);
      if (securityDefiner !== 'f') this.#refuse('REACHES_FUNCTION', `${name}, which is SECURITY DEFINER`);
      // A built-in that was replaced by CREATE OR REPLACE keeps its oid and changes its language.
      if (!['internal', 'sql'].includes(languageName))
        this.#refuse('REACHES_FUNCTION', `${name}, whose language is ${languageName}`);
      if (runsWhatIsNamed.has(row[1] ?? ''))
        this.#refuse('REACHES_FUNCTION', `${name}, which runs what its argument names`);
      if (this.#from.ownTextSearch && runsTextSearch.has(row[1] ?? ''))
        this.#refuse(
          'REACHES_FUNCTION',
          `${name}, while this database has a text search parser or template that is not PostgreSQL's own`,
        );
      this.#ownHandler(support, name);
      for (const part of this.#from.aggregates.get(oid)?.slice(1) ?? []) this.#function(part);
    });
  }

  /** A table or index access method: its handler is always volatile, and has to be PostgreSQL's own. */
  #handler(accessMethod: string | null | undefined, name: string): void {
    if (accessMethod == null || accessMethod === '0') return;
    this.#ownHandler(this.#from.accessMethods.get(accessMethod)?.[1] ?? String(FIRST_USER_OID), name);
  }

  #ownHandler(oid: string | null | undefined, name: string): void {
    if (isUserOid(oid ?? '0'))
      this.#refuse('REACHES_FUNCTION', `a handler under ${name} that is not PostgreSQL's own`);
  }

  #operator(oid: string | null | undefined): void {
    if (oid == null || oid === '0') return;
    this.#visit('operator', oid, () => {
      const row = this.#from.operators.get(oid);
      if (row === undefined) this.#refuse('REACHES_FUNCTION', 'an operator that cannot be seen');
      this.#function(row[3]);
      // Estimators run while the query is planned.
      for (const estimator of [row[4], row[5]]) this.#ownHandler(estimator, this.#from.nameOf(row));
    });
  }

  #operatorClass(oid: string | null | undefined): void {
    if (oid == null || oid === '0' || !isUserOid(oid)) return;
    this.#visit('operator class', oid, () => {
      const [, family, type] = this.#from.operatorClasses.get(oid) ?? [];
      for (const [, left, support] of this.#from.supportFunctions.get(family ?? '') ?? [])
        if (left === type) this.#function(support);
      for (const [, left, operator] of this.#from.familyOperators.get(family ?? '') ?? [])
        if (left === type) this.#operator(operator);
      this.#type(type);
    });
  }

  /** True where a cast to the type fires without standing in a tree: a query may write it, or a function looks for it. */
  #isWritten(type: string | null | undefined): boolean {
    return [...writtenTypes, ...soughtTypes].some((name) => this.#from.builtIn(name) === type);
  }

  #type(oid: string | null | undefined): void {
    if (oid == null || oid === '0') return;
    this.#visit('type', oid, () => {
      for (const [, , target, castFunction, method, context] of this.#from.casts.get(oid) ?? []) {
        // One that has to be written out can fire only where a query of ours may write its target; in a view it stands
        // in the tree. PostgreSQL makes such a cast for every range type.
        if (context === 'e' && !this.#isWritten(target)) continue;
        this.#function(castFunction);
        if (method === 'i') this.#function(this.#from.types.get(target ?? '')?.[3]);
        // Without a function the value is taken for the other type as it is, with that type's order and casts.
        if (method === 'b') this.#type(target);
      }
      for (const [operatorClass] of this.#from.userClassesByType.get(oid) ?? [])
        this.#operatorClass(operatorClass);
      const row = this.#from.types.get(oid);
      if (row === undefined || !isUserOid(oid)) return;
      const [, , , input, output, subscript, base, element, relation] = row;
      this.#function(input);
      this.#function(output);
      this.#ownHandler(subscript, this.#from.nameOf(row));
      this.#type(base);
      this.#type(element);
      for (const [, , , type, collation] of this.#from.attributes.get(relation ?? '') ?? []) {
        this.#type(type);
        this.#collation(collation);
      }
      for (const [, , check] of this.#from.checksByDomain.get(oid) ?? []) this.#tree(check);
      const range = this.#from.ranges.get(oid) ?? this.#from.multiranges.get(oid);
      if (range === undefined) return;
      this.#type(range[0]);
      this.#type(range[1]);
      this.#operatorClass(range[2]);
      this.#function(range[3]);
      this.#function(range[4]);
      this.#collation(range[5]);
    });
  }

  #collation(oid: string | null | undefined): void {
    if (oid == null || oid === '0' || oid === '') return;
    // A nondeterministic collation makes different texts equal: counts and joins would mean something else.
    const collation = this.#from.collations.get(oid);
    if (collation?.[1] === 'f') this.#refuse('REACHES_COLLATION', 'a nondeterministic collation');
  }
}
