// Which functions may run in our session: PostgreSQL's own, as they came, that change nothing. Export step only.
// Must never let one through because of its name, or because an operator, a support function or a handler is before it.
import { FIRST_USER_OID } from '../export-limits.ts';
import {
  bodiesAsText,
  readsTypeThatIsNamed,
  runsTextSearch,
  runsWhatIsNamed,
  saysNames,
} from './indirect-functions.ts';
import { isUserOid } from './reach-snapshot.ts';
import type { Reference, Walk } from './walk.ts';
import type { Oid } from './scoped-catalogs.ts';

export async function visitFunction(walk: Walk, oid: Oid): Promise<void> {
  const { from } = walk;
  const row = from.functions.get(oid);
  const name = from.nameOf(row);
  const refuse = (what: string): never => walk.refuse('REACHES_FUNCTION', `${name}, ${what}`);
  if (row === undefined || isUserOid(oid)) return refuse("a function that is not PostgreSQL's own");
  const [, , , volatility, securityDefiner, language, support] = row;
  const languageName = from.languages.get(language ?? '')?.[1] ?? '?';
  if (volatility !== 'i' && volatility !== 's') refuse('which is volatile');
  if (securityDefiner !== 'f') refuse('which is SECURITY DEFINER');
  // A built-in that was replaced by CREATE OR REPLACE keeps its oid and changes its language.
  if (!['internal', 'sql'].includes(languageName)) refuse(`whose language is ${languageName}`);
  if (runsWhatIsNamed.has(row[1] ?? '')) refuse('which runs what its argument names');
  if (from.ownTextSearch && runsTextSearch.has(row[1] ?? ''))
    refuse("while this database has a text search parser or template that is not PostgreSQL's own");
  refuseHandler(walk, support, name);
  if (languageName === 'sql') {
    // Replaced, it has another body, and is in SQL as before.
    const [body, text] = await walk.plan.readBody(oid);
    if (body == null && !bodiesAsText.get(row[1] ?? '')?.has((text ?? '').replaceAll(/\s+/g, ' ')))
      refuse("whose body is not PostgreSQL's own");
    walk.tree(body);
  }
  for (const part of from.aggregates.get(oid)?.slice(1) ?? []) walk.function(part);
}

/** Refuses a function that a stored tree calls, and that reads whatever type a row names. A type's own input is none of these. */
export function refuseNamedType(walk: Walk, oid: Oid): void {
  const name = walk.from.functions.get(oid)?.[1] ?? '';
  if (readsTypeThatIsNamed.has(name))
    walk.refuse('REACHES_FUNCTION', `${name}, which reads the type that its argument names`);
}

/** Of a function that a stored tree calls: whether it says how something is called, or defined, at that moment. */
export function noteNames(walk: Walk, oid: Oid): void {
  if (saysNames.test(walk.from.functions.get(oid)?.[1] ?? '')) walk.plan.reached.names = true;
}

export function visitOperator(walk: Walk, oid: Oid): void {
  const row = walk.from.operators.get(oid);
  if (row === undefined) return walk.refuse('REACHES_FUNCTION', 'an operator that cannot be seen');
  walk.function(row[3]);
  // Estimators run while the query is planned.
  for (const estimator of [row[4], row[5]]) refuseHandler(walk, estimator, walk.from.nameOf(row));
  // The planner writes NOT (a <> b) as a = b, and takes the commutator where it estimates: another function each.
  for (const other of [row[6], row[7]]) walk.operator(other);
  // One of PostgreSQL's in a user's family alone: sorting and hashing by it compare with the family's functions.
  for (const [family] of walk.from.ownFamiliesByOperator.get(oid) ?? []) walk.family(family);
}

/** What a user put into a family, PostgreSQL's or their own, whatever the types. */
export function visitFamily(walk: Walk, family: Oid): void {
  for (const [, , support] of walk.from.supportFunctions.get(family) ?? [])
    if (isUserOid(support ?? '0')) walk.function(support);
  for (const [, , operator] of walk.from.familyOperators.get(family) ?? [])
    if (isUserOid(operator ?? '0')) walk.operator(operator);
}

/** Of a user's operator class, what compares values of its own type. */
export function visitOperatorClass(walk: Walk, oid: Oid): void {
  const { from } = walk;
  const [, family, type] = from.operatorClasses.get(oid) ?? [];
  for (const [, left, support, right] of from.supportFunctions.get(family ?? '') ?? [])
    if (left === type || right === type) walk.function(support);
  for (const [, left, operator, right] of from.familyOperators.get(family ?? '') ?? [])
    if (left === type || right === type) walk.operator(operator);
  walk.type(type);
}

/** A table or index access method: its handler is always volatile, and has to be PostgreSQL's own. */
export function refuseAccessMethod(walk: Walk, accessMethod: Reference, name: string): void {
  if (accessMethod == null || accessMethod === '0') return;
  refuseHandler(walk, walk.from.accessMethods.get(accessMethod)?.[1] ?? String(FIRST_USER_OID), name);
}

/** A function that PostgreSQL calls by itself while it works with what is called `name`. */
export function refuseHandler(walk: Walk, oid: Reference, name: string): void {
  if (isUserOid(oid ?? '0'))
    walk.refuse('REACHES_FUNCTION', `a handler under ${name} that is not PostgreSQL's own`);
}
