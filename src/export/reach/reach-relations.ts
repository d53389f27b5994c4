// What reading a relation runs: its columns, children, checks, policies, indexes, and for a view its definition.
// Export step only. Must never pass over a stored expression: each can call what someone else wrote.
import { ExportProblem } from '../problem.ts';
import { refuseAccessMethod } from './reach-functions.ts';
import { isUserOid } from './reach-snapshot.ts';
import type { Walk } from './walk.ts';
import type { Oid } from './scoped-catalogs.ts';

const readable = new Set(['r', 'v', 'm', 'p']);

const oids = (text: string | null | undefined): Oid[] =>
  (text ?? '').split(' ').filter((oid) => oid !== '' && oid !== '0');

export async function visitRelation(walk: Walk, oid: Oid): Promise<void> {
  const { from } = walk;
  const row = from.classes.get(oid);
  const name = from.nameOf(row);
  const kind = row?.[3] ?? '?';
  walk.reach.relations.add(name);
  walk.plan.reached.relations.add(oid);
  if (row?.[7] === 'u') walk.plan.reached.unlogged.add(name);
  if (row?.[8] === 't') walk.plan.reached.guarded.add(name);
  if (!readable.has(kind)) walk.refuse('REACHES_RELATION_KIND', `${name}, whose kind is ${kind}`);
  if (row?.[4] === walk.plan.roleOid)
    walk.refuse('REACHES_OWN_RELATION', `${name}, which the exporting role owns`);
  refuseAccessMethod(walk, row?.[5], name);
  // The relation's name alone, or its alias, is a value of this type: a query can write it, and a cast of it can fire.
  // PostgreSQL's own relations are in no query, only in the trees of views: what these take of them is there.
  if (isUserOid(oid)) walk.type(row?.[6]);
  for (const [, number, , type, collation, generated] of from.attributes.get(oid) ?? []) {
    if (isUserOid(oid)) walk.type(type);
    walk.collation(collation);
    if (generated === 'v') visitVirtualColumn(walk, oid, number);
  }
  for (const [, child] of from.children.get(oid) ?? []) walk.relation(child);
  for (const [, , check] of from.checksByRelation.get(oid) ?? []) walk.tree(check);
  for (const [, condition] of from.policies.get(oid) ?? []) walk.tree(condition);
  for (const [, expressions] of from.statistics.get(oid) ?? []) walk.tree(expressions);
  for (const [, classes, collations, expressions] of from.partitioned.get(oid) ?? []) {
    visitKeys(walk, classes, collations);
    walk.tree(expressions);
  }
  for (const [, index, classes, collations, expressions, condition] of from.indexes.get(oid) ?? []) {
    refuseAccessMethod(walk, from.classes.get(index ?? '')?.[5], name);
    visitKeys(walk, classes, collations);
    walk.tree(expressions);
    walk.tree(condition);
  }
  if (kind === 'v' || kind === 'm') await visitView(walk, oid, name);
}

/** How the columns of an index or of a partition key are compared: lists of oids. */
function visitKeys(
  walk: Walk,
  classes: string | null | undefined,
  collations: string | null | undefined,
): void {
  for (const entry of oids(classes)) walk.operatorClass(entry);
  for (const entry of oids(collations)) walk.collation(entry);
}

function visitVirtualColumn(walk: Walk, relation: Oid, number: string | null | undefined): void {
  const defaults = walk.from.generated.get(relation) ?? [];
  for (const [, column, expression] of defaults) if (column === number) walk.tree(expression);
}

async function visitView(walk: Walk, oid: Oid, name: string): Promise<void> {
  const rules = walk.from.rules.get(oid) ?? [];
  if (rules.length !== 1)
    throw new ExportProblem('RELATION_MISSING', `the definition of ${name} cannot be read`);
  walk.reach.views.set(name, oid);
  const rule = rules[0]?.[0] ?? '';
  walk.tree(await walk.plan.readRuleTree(rule));
  // pg_depend knows what users made; the tree alone knows PostgreSQL's own functions. Both are followed.
  for (const [, kind, target] of walk.from.ruleDependencies.get(rule) ?? []) {
    if (kind === '1259') walk.relation(target);
    if (kind === '1255') walk.function(target);
    if (kind === '1247') walk.type(target);
    if (kind === '2617') walk.operator(target);
    if (kind === '3456') walk.collation(target);
  }
}
