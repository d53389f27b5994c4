// What a function of PostgreSQL's runs although nothing in the tree that calls it says so: it is named, stored or printed
// elsewhere. Export step only. Must never ask for less than the function could be given: its arguments are not read.
import {
  asksWrappers,
  namesOfTypes,
  printsAnything,
  printsDefinitions,
  printsModifiers,
  readsTypeNames,
} from './indirect-functions.ts';
import { refuseHandler } from './reach-functions.ts';
import { isUserOid } from './reach-snapshot.ts';
import type { Walk } from './walk.ts';
import type { Oid } from './scoped-catalogs.ts';

/** Of a function that a stored tree calls. */
export async function visitIndirect(walk: Walk, oid: Oid): Promise<void> {
  const name = walk.from.functions.get(oid)?.[1] ?? '';
  if (printsDefinitions.test(name))
    for (const [type] of await walk.plan.readLate('printed')) walk.printed(type);
  if (printsAnything.test(name)) for (const [type] of walk.from.ownOutputs) walk.printed(type);
  if (printsAnything.test(name) || printsModifiers.test(name))
    for (const [, , output] of await walk.plan.readLate('modifiers')) walk.function(output);
  if (readsTypeNames.test(name)) await visitTypeNames(walk);
  if (asksWrappers.test(name))
    for (const [handler] of await walk.plan.readLate('wrappers')) refuseHandler(walk, handler, name);
}

/** Any type can be named, and its modifier with it. */
async function visitTypeNames(walk: Walk): Promise<void> {
  for (const [, input] of await walk.plan.readLate('modifiers')) walk.function(input);
}

/** A type that a stored tree works with: what a text that becomes one of it runs, part by part. */
export async function visitStoredType(walk: Walk, oid: Oid): Promise<void> {
  const row = walk.from.types.get(oid);
  if (row !== undefined && !isUserOid(oid) && namesOfTypes.has(row[1] ?? '')) await visitTypeNames(walk);
  for (const part of walk.partsOf(oid)) walk.storedType(part);
}

/** A type of which a value is printed: neither compared nor read, so its checks, casts and order are not run. */
export async function visitPrinted(walk: Walk, oid: Oid): Promise<void> {
  walk.function(walk.from.types.get(oid)?.[4]);
  for (const [type, , output] of await walk.plan.readLate('modifiers'))
    if (type === oid) walk.function(output);
  for (const part of walk.partsOf(oid)) walk.printed(part);
}
