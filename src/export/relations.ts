// What a database has that could be a governed surface: relations, kinds, columns, as the export role sees them. Export step only.
// Must never read a row of a relation: names alone, in one read-only transaction, after the same checks as an export.
import type { FoundRelation } from '../catalog/draft.ts';
import { PREFLIGHT_LIMIT_BYTES } from './export-limits.ts';
import { isProhibitedDatabase } from '../formats/prohibition.ts';
import { ExportProblem } from './problem.ts';
import { assertSafe } from './server/session-checks.ts';
import type { SessionOptions } from './server/session.ts';
import { begin, openSession } from './server/session.ts';

/** More than a person chooses from. */
const RELATION_LIMIT = 5_000;
const COLUMN_LIMIT = 100_000;

// Texts of ours, with functions of PostgreSQL's, apart from the gate: no caller reaches them.
const RELATIONS = `SELECT c.oid, n.nspname, c.relname, c.relkind, pg_catalog.has_table_privilege(c.oid, 'SELECT')
  FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE c.oid >= 16384 AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition
  AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%' ORDER BY n.nspname, c.relname`;

const COLUMNS = `SELECT a.attrelid, a.attname FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
  WHERE a.attnum > 0 AND NOT a.attisdropped AND c.oid >= 16384 AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition
  ORDER BY a.attrelid, a.attnum`;

/** Throws {@link ExportProblem} where the session is not one that could export. */
export async function readRelations(options: SessionOptions): Promise<FoundRelation[]> {
  if (isProhibitedDatabase(options.database))
    throw new ExportProblem('DATABASE_DENIED', 'postgres, template0 and template1 are never read');
  await using session = await openSession(options);
  await begin(session, []);
  await assertSafe(session, options.database);
  const found = await session.read(RELATIONS, { bytes: PREFLIGHT_LIMIT_BYTES, rows: RELATION_LIMIT });
  const columns = new Map<string, string[]>();
  for (const [oid, name] of await session.read(COLUMNS, {
    bytes: PREFLIGHT_LIMIT_BYTES,
    rows: COLUMN_LIMIT,
  })) {
    const known = columns.get(oid ?? '');
    if (known === undefined) columns.set(oid ?? '', [name ?? '']);
    else known.push(name ?? '');
  }
  await session.command('COMMIT', 'COMMIT');
  return found.map(([oid, schema, name, kind, readable]) => ({
    schema: schema ?? '',
    name: name ?? '',
    kind: kind ?? '?',
    columns: columns.get(oid ?? '') ?? [],
    readable: readable === 't',
  }));
}
