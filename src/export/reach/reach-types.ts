// What a value's type can run: casts that fire by themselves, a user's operator classes, input, output, parts and checks.
// Export step only. Must never stop at a type of PostgreSQL's: a user can hang a cast or an order on it.
import { refuseHandler } from './reach-functions.ts';
import { isUserOid } from './reach-snapshot.ts';
import type { Reference, Walk } from './walk.ts';
import type { Oid } from './scoped-catalogs.ts';
import { namingTypes, soughtTypes, writtenTypes } from './written-types.ts';

export function visitType(walk: Walk, oid: Oid): void {
  const { from } = walk;
  visitCasts(walk, oid);
  visitComparisons(walk, oid);
  const row = from.types.get(oid);
  if (row === undefined) return;
  if (namingTypes.has(row[1] ?? '') && !isUserOid(oid)) walk.plan.reached.names = true;
  const [, , , input, output, subscript, base, element, relation] = row;
  walk.function(input);
  walk.function(output);
  refuseHandler(walk, subscript, from.nameOf(row));
  // Anyone who compares, prints or reads an array, a domain, a range or a row does it part by part.
  walk.type(base);
  walk.type(element);
  for (const [, , , type, collation] of from.attributes.get(relation ?? '') ?? []) {
    walk.type(type);
    walk.collation(collation);
  }
  for (const [, , check] of from.checksByDomain.get(oid) ?? []) walk.tree(check);
  visitRange(walk, oid);
  if (oid === from.builtIn('anyarray')) visitAnyArray(walk);
}

/** How values are sorted, grouped and joined: what users made for the type, in classes and families of any owner. */
function visitComparisons(walk: Walk, oid: Oid): void {
  const { from } = walk;
  for (const [operatorClass] of from.userClassesByType.get(oid) ?? []) walk.operatorClass(operatorClass);
  for (const [family] of from.ownFamiliesByType.get(oid) ?? []) walk.family(family);
  for (const [, left, support, right] of from.addedFunctions)
    if (left === oid || right === oid) walk.function(support);
  for (const [, left, operator, right] of from.addedOperators)
    if (left === oid || right === oid) walk.operator(operator);
}

/**
 * Values of PostgreSQL's catalogs that say themselves what type they have: a sample of a column that was analysed, or a
 * default. They can be of any type there is.
 */
function visitAnyArray(walk: Walk): void {
  for (const [, output] of walk.from.ownOutputs) walk.function(output);
  for (const [operatorClass] of walk.from.comparingClasses) walk.operatorClass(operatorClass);
}

function visitCasts(walk: Walk, source: Oid): void {
  for (const [, , target, castFunction, method, context] of walk.from.casts.get(source) ?? []) {
    // One that has to be written out can fire only where a query of ours may write its target; in a view it is
    // in the tree. PostgreSQL makes such a cast for every range type.
    if (context === 'e' && !isWritten(walk, target)) continue;
    walk.function(castFunction);
    if (method === 'i') walk.function(walk.from.types.get(target ?? '')?.[3]);
    // Without a function the value is taken for the other type as it is, with that type's order and casts.
    if (method === 'b') walk.type(target);
  }
}

/** True where a cast to the type fires without being in a tree: a query may write it, or a function looks for it. */
function isWritten(walk: Walk, type: Reference): boolean {
  const called = walk.plan.callees.some(({ types }) => types.includes(type ?? ''));
  return called || [...writtenTypes, ...soughtTypes].some((name) => walk.from.builtIn(name) === type);
}

function visitRange(walk: Walk, oid: Oid): void {
  const range = walk.from.ranges.get(oid) ?? walk.from.multiranges.get(oid);
  if (range === undefined) return;
  walk.type(range[0]);
  walk.type(range[1]);
  walk.operatorClass(range[2]);
  walk.function(range[3]);
  walk.function(range[4]);
  walk.collation(range[5]);
}
