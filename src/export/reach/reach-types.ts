// What a value's type can run: casts that fire by themselves, a user's operator classes, input, output, parts and checks.
// Export step only. Must never stop at a type of PostgreSQL's: a user can hang a cast or an order on it.
import { refuseHandler } from './reach-functions.ts';
import { isUserOid } from './reach-snapshot.ts';
import type { Reference, Walk } from './reach-walk.ts';
import type { Oid, Row } from './scoped-catalogs.ts';
import { soughtTypes, writtenTypes } from './written-types.ts';

export function visitType(walk: Walk, oid: Oid): void {
  const { from } = walk;
  visitCasts(walk, oid);
  for (const [operatorClass] of from.userClassesByType.get(oid) ?? []) walk.operatorClass(operatorClass);
  const row = from.types.get(oid);
  if (row !== undefined && isUserOid(oid)) visitUserType(walk, oid, row);
}

function visitCasts(walk: Walk, source: Oid): void {
  for (const [, , target, castFunction, method, context] of walk.from.casts.get(source) ?? []) {
    // One that has to be written out can fire only where a query of ours may write its target; in a view it stands
    // in the tree. PostgreSQL makes such a cast for every range type.
    if (context === 'e' && !isWritten(walk, target)) continue;
    walk.function(castFunction);
    if (method === 'i') walk.function(walk.from.types.get(target ?? '')?.[3]);
    // Without a function the value is taken for the other type as it is, with that type's order and casts.
    if (method === 'b') walk.type(target);
  }
}

/** True where a cast to the type fires without standing in a tree: a query may write it, or a function looks for it. */
function isWritten(walk: Walk, type: Reference): boolean {
  return [...writtenTypes, ...soughtTypes].some((name) => walk.from.builtIn(name) === type);
}

function visitUserType(walk: Walk, oid: Oid, row: Row): void {
  const { from } = walk;
  const [, , , input, output, subscript, base, element, relation] = row;
  walk.function(input);
  walk.function(output);
  refuseHandler(walk, subscript, from.nameOf(row));
  walk.type(base);
  walk.type(element);
  for (const [, , , type, collation] of from.attributes.get(relation ?? '') ?? []) {
    walk.type(type);
    walk.collation(collation);
  }
  for (const [, , check] of from.checksByDomain.get(oid) ?? []) walk.tree(check);
  const range = from.ranges.get(oid) ?? from.multiranges.get(oid);
  if (range === undefined) return;
  walk.type(range[0]);
  walk.type(range[1]);
  walk.operatorClass(range[2]);
  walk.function(range[3]);
  walk.function(range[4]);
  walk.collation(range[5]);
}
