// Looks again after the reading: the role, and whether anybody changed a definition that the preflight had judged.
// Export step only. Must never be left out because it comes late: what it finds keeps a packet from being written.
//
// Who attacks: anyone who may create a cast, a function or a partition while we read. The snapshot freezes rows, and our
// locks freeze relations; PostgreSQL looks up everything else as it is at that moment, whatever our snapshot shows.
import type { Signature } from '../../formats/callable.ts';
import { proveCallees } from './callees.ts';
import { refuseShadows } from './catalog-shadows.ts';
import { toSnapshot } from './reach-snapshot.ts';
import { ScopedCatalogs } from './scoped-catalogs.ts';
import { ExportProblem } from '../problem.ts';
import type { Reached } from './walk.ts';
import { assertSafe } from '../server/session-checks.ts';
import type { Session } from '../server/session.ts';
import { begin } from '../server/session.ts';

/**
 * What is kept of a definition: which it is, by the columns that say so, and which transaction made it last. Of those that initdb's bootstrap
 * made, their number alone: that was transaction 1, nothing is ever made by it again, and what changes one makes another row of it.
 */
const madeBy = (key: string): string =>
  `pg_catalog.concat_ws(' ', pg_catalog.count(*), pg_catalog.md5(pg_catalog.string_agg(pg_catalog.concat_ws(' ', ${key}, xmin), ',' ORDER BY ${key}) FILTER (WHERE xmin <> '1')))`;

/** One session's own, gone with it: someone is always making a temporary table, and no row of others has its name. */
const temporary = `SELECT oid FROM pg_catalog.pg_namespace WHERE nspname LIKE 'pg\\_temp\\_%' OR nspname LIKE 'pg\\_toast\\_temp\\_%'`;

/**
 * Where a value's text, or a function, says how something is called or defined at that moment: everything that it can
 * say. Of roles their names alone, because nobody but a superuser reads which transaction made them.
 */
const names = [
  `SELECT 'name of a relation', ${madeBy('oid')} FROM pg_catalog.pg_class WHERE oid >= 16384 AND relnamespace NOT IN (${temporary})`,
  `SELECT 'name of a type', ${madeBy('oid')} FROM pg_catalog.pg_type WHERE oid >= 16384 AND typnamespace NOT IN (${temporary})`,
  `SELECT 'name of a schema', ${madeBy('oid')} FROM pg_catalog.pg_namespace WHERE oid NOT IN (${temporary})`,
  `SELECT 'name of a collation', ${madeBy('oid')} FROM pg_catalog.pg_collation WHERE oid >= 16384`,
  `SELECT 'name of a text search configuration', ${madeBy('oid')} FROM pg_catalog.pg_ts_config`,
  `SELECT 'name of a role', pg_catalog.md5(pg_catalog.string_agg(pg_catalog.concat_ws(' ', oid, rolname), ',' ORDER BY oid)) FROM pg_catalog.pg_roles`,
  `SELECT 'column', ${madeBy('attrelid, attnum')} FROM pg_catalog.pg_attribute WHERE attrelid >= 16384 AND attrelid NOT IN (SELECT oid FROM pg_catalog.pg_class WHERE relnamespace IN (${temporary}))`,
  `SELECT 'rule', ${madeBy('oid')} FROM pg_catalog.pg_rewrite WHERE oid >= 16384`,
  `SELECT 'constraint', ${madeBy('oid')} FROM pg_catalog.pg_constraint WHERE oid >= 16384`,
  `SELECT 'membership of a role', ${madeBy('roleid, member')} FROM pg_catalog.pg_auth_members`,
];

/** What of all that was reached decides what is checked. */
type Reach = Pick<Reached, 'relations' | 'names'>;

/**
 * What a relation's lock does not hold still, and reading it can run; one row a kind, one round trip. Of what hangs on a
 * relation, only what hangs on a relation that is reached: someone is always making a temporary table.
 */
export function definitionsRead(oids: readonly string[], saysNames = false): string {
  if (!oids.every((oid) => /^[0-9]{1,10}$/.test(oid))) throw new TypeError('an oid is a number');
  const relations = ['0', ...oids].join(', ');
  return [
    ...(saysNames ? names : []),
    // Those of PostgreSQL itself too: a superuser can replace one, and whatever is read calls them.
    `SELECT 'function', ${madeBy('oid')} FROM pg_catalog.pg_proc`,
    `SELECT 'aggregate', ${madeBy('aggfnoid::pg_catalog.oid')} FROM pg_catalog.pg_aggregate`,
    `SELECT 'language', ${madeBy('oid')} FROM pg_catalog.pg_language`,
    `SELECT 'cast', ${madeBy('oid')} FROM pg_catalog.pg_cast`,
    `SELECT 'operator', ${madeBy('oid')} FROM pg_catalog.pg_operator`,
    `SELECT 'operator class', ${madeBy('oid')} FROM pg_catalog.pg_opclass`,
    `SELECT 'family function', ${madeBy('oid')} FROM pg_catalog.pg_amproc`,
    `SELECT 'family operator', ${madeBy('oid')} FROM pg_catalog.pg_amop`,
    // Without the row types and arrays that every new table brings.
    `SELECT 'type', ${madeBy('oid')} FROM pg_catalog.pg_type WHERE typrelid = 0 AND typelem = 0`,
    // Rows hold a label's number, and anyone who reads them gets the label as it is by then.
    `SELECT 'label of an enumeration', ${madeBy('oid')} FROM pg_catalog.pg_enum`,
    `SELECT 'text search dictionary', ${madeBy('oid')} FROM pg_catalog.pg_ts_dict`,
    `SELECT 'text search mapping', ${madeBy('mapcfg, maptokentype, mapseqno')} FROM pg_catalog.pg_ts_config_map`,
    `SELECT 'domain check', ${madeBy('oid')} FROM pg_catalog.pg_constraint WHERE contypid <> 0`,
    `SELECT 'partition or child', ${madeBy('inhrelid')} FROM pg_catalog.pg_inherits WHERE inhparent IN (${relations})`,
    `SELECT 'index', ${madeBy('indexrelid')} FROM pg_catalog.pg_index WHERE indrelid IN (${relations})`,
    // Refreshed, a materialized view shows its new rows to every snapshot. A view's lock does not reach it.
    `SELECT 'materialized view', pg_catalog.md5(pg_catalog.string_agg(pg_catalog.concat_ws(' ', oid, relfilenode), ',' ORDER BY oid)) FROM pg_catalog.pg_class WHERE relkind = 'm' AND oid IN (${relations})`,
    `SELECT 'statistics object', ${madeBy('oid')} FROM pg_catalog.pg_statistic_ext WHERE stxrelid IN (${relations})`,
  ].join(' UNION ALL ');
}

export interface Definitions {
  reached: Reach;
  /** Digest by kind; null where there is none. */
  digests: ReadonlyMap<string | null | undefined, string | null | undefined>;
}

/** What the transaction's snapshot shows of definitions. */
export async function readDefinitions(session: Session, reached: Reach): Promise<Definitions> {
  const rows = await session.read(definitionsRead([...reached.relations], reached.names));
  return { reached, digests: new Map(rows.map(([kind, digest]) => [kind, digest])) };
}

/** What the queries could call, by oid, owner, language, volatility and source, as before the first row. */
async function proveAgain(session: Session, calls: readonly Signature[]): Promise<void> {
  if (calls.length === 0) return;
  const catalogs = new ScopedCatalogs(session);
  await catalogs.begin([]);
  refuseShadows(catalogs.rows, toSnapshot(catalogs));
  await proveCallees(catalogs, calls);
}

/** In a transaction of its own, after the one of the rows. Throws where something is not as it was. */
export async function recheck(
  session: Session,
  database: string,
  before: Definitions,
  calls: readonly Signature[] = [],
): Promise<void> {
  await begin(session, []);
  await assertSafe(session, database);
  await proveAgain(session, calls);
  const after = await readDefinitions(session, before.reached);
  const changed = [...before.digests].find(([kind, digest]) => after.digests.get(kind) !== digest);
  if (changed !== undefined) {
    throw new ExportProblem(
      'DEFINITIONS_CHANGED',
      `a ${changed[0] ?? 'definition'} was created, changed or dropped while we read; export again when no migration is running`,
    );
  }
  await session.command('COMMIT', 'COMMIT');
}
