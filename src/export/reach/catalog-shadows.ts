// What a superuser can put into pg_catalog under a name that our queries use. Pure.
// Must never let a query run in which a name of PostgreSQL's can mean something of a user's.
import type { CatalogReadName } from './catalog-reads.ts';
import { ExportProblem } from '../problem.ts';
import type { Snapshot } from './reach-snapshot.ts';
import { isUserOid } from './reach-snapshot.ts';
import type { CatalogRow } from './scoped-catalogs.ts';
import { comparisons, writtenTypes } from './written-types.ts';

/** Throws where there is such a thing. */
export function refuseShadows(read: Record<CatalogReadName, CatalogRow[]>, { namespaces }: Snapshot): void {
  const inCatalog = (row: CatalogRow): boolean =>
    isUserOid(row[0] ?? '') && namespaces.get(row[2] ?? '')?.[1] === 'pg_catalog';
  const shadow =
    read.functions.some((row) => row[1] === 'count' && inCatalog(row)) ||
    read.operators.some((row) => comparisons.includes(row[1] ?? '') && inCatalog(row)) ||
    read.types.some((row) => writtenTypes.includes(row[1] ?? '') && inCatalog(row));
  if (shadow)
    throw new ExportProblem(
      'CATALOG_SHADOWED',
      'pg_catalog of this database holds a function, operator or type of a user',
    );
}
