// Whether the collations that a query reaches still order as they did when indexes were built with them. Export step only.
// Must never take a warning for enough: the server says it once a session, and reads the index all the same.
//
// Which version orders now is known to a function of PostgreSQL alone. This read is compiled in apart from the gate, like
// the one of pg_settings, and its only variable part are oids.
import { ExportProblem } from '../problem.ts';
import type { Session } from '../server/session.ts';
import type { Oid } from './scoped-catalogs.ts';

/** The collation of a database, which means whatever pg_database says. */
const DEFAULT_COLLATION = '100';

/** Name, recorded version, version of the library that orders now. */
export function collationVersionsRead(oids: Iterable<Oid>): string {
  const list = [...oids];
  if (!list.every((oid) => /^[0-9]{1,10}$/.test(oid))) throw new TypeError('an oid is a number');
  const own = `SELECT collname, collversion, pg_catalog.pg_collation_actual_version(oid)
  FROM pg_catalog.pg_collation WHERE collversion IS NOT NULL AND oid IN (${['0', ...list].join(', ')})`;
  if (!list.includes(DEFAULT_COLLATION)) return own;
  return `${own}
  UNION ALL SELECT 'default', datcollversion, pg_catalog.pg_database_collation_actual_version(oid)
  FROM pg_catalog.pg_database WHERE datcollversion IS NOT NULL AND datname = pg_catalog.current_database()`;
}

/** Throws at the first collation that was recorded under another version than the server has now. */
export async function refuseStaleCollations(session: Session, oids: Iterable<Oid>): Promise<void> {
  for (const [name, recorded, actual] of await session.read(collationVersionsRead(oids))) {
    if (recorded === actual) continue;
    const which = name === 'default' ? 'the collation of the database' : `the collation ${name ?? '?'}`;
    throw new ExportProblem(
      'COLLATION_VERSION',
      `${which} was recorded with another version of its library than the server has: an index that was built with it can miss rows`,
    );
  }
}
