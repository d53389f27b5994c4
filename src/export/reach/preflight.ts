// The reach preflight: follows every definition that reading a relation would run, before a row of it is read.
// Export step only. Must never let a relation through because something about it could not be found.
//
// Who attacks: anyone who can define a view, a cast, a policy, a domain or a partition under a governed name. A read-only
// transaction of an unprivileged role does not stop their code from running in our session.
import type { Signature } from '../../formats/callable.ts';
import type { Callees } from './callees.ts';
import { proveCallees } from './callees.ts';
import type { LateReadName } from './catalog-reads.ts';
import { bodyRead, lateReads, ruleTreeRead } from './catalog-reads.ts';
import { refuseShadows } from './catalog-shadows.ts';
import { ExportProblem } from '../problem.ts';
import { toSnapshot } from './reach-snapshot.ts';
import type { TreeReading } from './query-tree.ts';
import { readTree } from './query-tree.ts';
import type { Reach, Reached } from './walk.ts';
import { RelationWalk } from './reach-walk.ts';
import type { Oid, CatalogRow } from './scoped-catalogs.ts';
import { ScopedCatalogs } from './scoped-catalogs.ts';
import type { Session } from '../server/session.ts';

export interface ReachChecker {
  /** `v`, `r`, … of a relation; a problem where it does not exist. */
  kindOf(relation: string): string;
  columnsOf(relation: string): string[];
  /** Throws {@link ExportProblem} with the first thing that must not be reached. */
  check(relation: string, calls?: readonly Signature[]): Promise<Reach>;
  /** What all checks so far found. */
  readonly reached: Readonly<Reached>;
}

/**
 * A checker for the relations that queries name. Walks and reads take turns until no walk asks for what was not read:
 * a database of 5,000 tables costs what the few that are reached cost.
 */
export async function loadReachChecker(
  session: Session,
  roleOid: Oid,
  relations: readonly string[],
  calls: readonly Signature[] = [],
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
  const bodies = new Map<Oid, CatalogRow>();
  const readBody = async (oid: Oid): Promise<CatalogRow> => {
    const known = bodies.get(oid);
    if (known !== undefined) return known;
    const [row = []] = await catalogs.one(bodyRead(oid));
    bodies.set(oid, row);
    return row;
  };
  const late = new Map<LateReadName, CatalogRow[]>();
  const readLate = async (name: LateReadName): Promise<CatalogRow[]> => {
    const rows = late.get(name) ?? (await catalogs.one(lateReads[name]));
    late.set(name, rows);
    return rows;
  };
  let snapshot = toSnapshot(catalogs);
  const reached: Reached = {
    relations: new Set(),
    collations: new Set(),
    names: false,
    only: new Set(),
    unlogged: new Set(),
    guarded: new Set(),
  };
  const readings = new Map<string, TreeReading>();
  const readTreeOnce = (tree: string): TreeReading => {
    const known = readings.get(tree) ?? readTree(tree);
    readings.set(tree, known);
    return known;
  };
  const readWanted = async (): Promise<void> => {
    await catalogs.readWanted();
    snapshot = toSnapshot(catalogs);
  };
  refuseShadows(catalogs.rows, snapshot);
  const proved = await proveCallees(catalogs, calls);
  snapshot = toSnapshot(catalogs);
  const calleesOf = (used: readonly Signature[]): Callees[] =>
    used.map((signature) => {
      const known = proved.get(signature);
      if (known === undefined) throw new TypeError('a call that was not proved');
      return known;
    });
  const isAsked = (): boolean => catalogs.isAsked;
  const walk = (relation: string, callees: readonly Callees[]): Promise<Reach> =>
    new RelationWalk({
      relation,
      snapshot,
      roleOid,
      readRuleTree,
      readTree: readTreeOnce,
      readLate,
      readBody,
      isAsked,
      callees,
      reached,
    }).run();
  // All of them together first: a round of reads for each level of views, and not for each relation and level.
  do {
    if (catalogs.isAsked) await readWanted();
    for (const relation of relations) await walk(relation, calleesOf(calls)).catch(() => undefined);
  } while (catalogs.isAsked);
  /** One snapshot gives one answer: 25 queries of one table are one walk. */
  const checked = new Map<string, Reach>();
  return {
    kindOf: (relation) => snapshot.find(relation)[3] ?? '',
    columnsOf: (relation) => snapshot.columns(snapshot.find(relation)[0] ?? ''),
    async check(relation, used = []) {
      const question = [relation, ...used].join('\n');
      const known = checked.get(question);
      if (known !== undefined) return known;
      for (;;) {
        const found = await walk(relation, calleesOf(used)).catch((error: unknown) => {
          if (!catalogs.isAsked) throw error;
        });
        // What was found with something unread is worth nothing, whether it is good or bad.
        if (found !== undefined && !catalogs.isAsked) {
          checked.set(question, found);
          return found;
        }
        await readWanted();
      }
    },
    reached,
  };
}
