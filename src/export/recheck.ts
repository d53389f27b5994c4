// Looks again after the reading: the role, and whether anybody changed a definition that the preflight had judged.
// Export step only. Must never be left out because it comes late: what it finds keeps a packet from being written.
//
// Who attacks: whoever may create a cast, a function or a partition while we read. The snapshot freezes rows, and our
// locks freeze relations; PostgreSQL looks up everything else as it is at that moment, whatever our snapshot shows.
import { PREFLIGHT_LIMIT_BYTES, PREFLIGHT_LIMIT_ROWS } from './export-limits.ts';
import { ExportProblem } from './problem.ts';
import type { Session } from './session.ts';
import { assertSafe, begin } from './session.ts';

/** What a relation's lock does not hold still, and reading it can run: who made it last. One round trip. */
export const DEFINITIONS = [
  "SELECT 'function', oid, xmin FROM pg_catalog.pg_proc WHERE oid >= 16384",
  "SELECT 'cast', oid, xmin FROM pg_catalog.pg_cast WHERE oid >= 16384",
  "SELECT 'operator', oid, xmin FROM pg_catalog.pg_operator WHERE oid >= 16384",
  "SELECT 'operator class', oid, xmin FROM pg_catalog.pg_opclass WHERE oid >= 16384",
  "SELECT 'family function', oid, xmin FROM pg_catalog.pg_amproc WHERE oid >= 16384",
  "SELECT 'family operator', oid, xmin FROM pg_catalog.pg_amop WHERE oid >= 16384",
  // Without the row types and arrays that every new table brings, a temporary one of somebody else's too.
  "SELECT 'type', oid, xmin FROM pg_catalog.pg_type WHERE oid >= 16384 AND typrelid = 0 AND typelem = 0",
  "SELECT 'domain check', oid, xmin FROM pg_catalog.pg_constraint WHERE contypid <> 0",
  "SELECT 'partition or child', inhrelid, xmin FROM pg_catalog.pg_inherits",
  "SELECT 'index', indexrelid, xmin FROM pg_catalog.pg_index WHERE indexrelid >= 16384",
  "SELECT 'statistics', oid, xmin FROM pg_catalog.pg_statistic_ext",
].join(' UNION ALL ');

export type Definitions = ReadonlySet<string>;

/** Everything that the transaction's snapshot shows of definitions, one text each. */
export async function readDefinitions(session: Session): Promise<Definitions> {
  const rows = await session.read(DEFINITIONS, { bytes: PREFLIGHT_LIMIT_BYTES, rows: PREFLIGHT_LIMIT_ROWS });
  return new Set(rows.map((row) => row.join(' ')));
}

/** In a transaction of its own, after the one of the rows. Throws where something is not as it was. */
export async function recheck(session: Session, database: string, before: Definitions): Promise<void> {
  await begin(session, []);
  await assertSafe(session, database);
  const after = await readDefinitions(session);
  const isElsewhere = (other: Definitions) => (definition: string) => !other.has(definition);
  const changed = [...before].find(isElsewhere(after)) ?? [...after].find(isElsewhere(before));
  if (changed !== undefined) {
    const what = changed.replace(/ \d+ \d+$/, '');
    throw new ExportProblem(
      'DEFINITIONS_CHANGED',
      `a ${what} was created, changed or dropped while we read; export again when nobody migrates`,
    );
  }
  await session.command('COMMIT', 'COMMIT');
}
