// What can be refused without a server: ids, database, catalog entries, and each text by the gate. Export step only.
// Must never ask a server anything: what is refused here was never sent.
import type { LoadedCatalog } from '../catalog/assemble.ts';
import { hasOwnLists } from '../formats/catalog-lists.ts';
import type { Digest } from '../formats/digest.ts';
import type { CatalogEntry } from '../formats/documents.ts';
import { QUERY_LIMIT } from '../formats/limits.ts';
import { isProhibitedDatabase } from '../formats/prohibition.ts';
import type { Accepted } from './gate/gate.ts';
import { judgeEntry } from './gate/judge-entry.ts';
import { isDocument } from './knowledge-base/knowledge-base.ts';
import type { SqlParser } from './gate/parser.ts';
import { ExportProblem } from './problem.ts';

export interface QueryPlan {
  ids: readonly string[];
  purpose: string;
  catalog: LoadedCatalog;
  expectedCatalog?: Digest;
  database: string;
}

export interface Approved {
  entry: CatalogEntry;
  decision: Accepted;
}

/** The queries of a plan, documents left out. Throws {@link ExportProblem} at the first that is refused. */
export async function approve(plan: QueryPlan, parser: SqlParser): Promise<Approved[]> {
  const { ids, catalog } = plan;
  if (plan.purpose.trim() === '') throw new ExportProblem('PURPOSE_MISSING', 'say what the export is for');
  if (ids.length === 0)
    throw new ExportProblem('NO_QUERY_ID', 'name at least one query; tki catalog list shows them');
  if (ids.includes('all')) throw new ExportProblem('ALL_REFUSED', 'there is no "all": name each query');
  if (ids.length > QUERY_LIMIT)
    throw new ExportProblem('TOO_MANY_QUERIES', `at most ${String(QUERY_LIMIT)} queries in one export`);
  if (new Set(ids).size !== ids.length)
    throw new ExportProblem('DUPLICATE_QUERY_ID', 'a query is named twice');
  refuseOtherCatalog(plan);
  const queries = ids.filter((id) => !isDocument(id, catalog));
  const { databases } = catalog.catalog;
  // By its exact name: PostgreSQL folds none in a startup packet, and the server's answer is compared later.
  if (queries.length > 0 && (isProhibitedDatabase(plan.database) || !databases.includes(plan.database))) {
    throw new ExportProblem(
      'DATABASE_DENIED',
      `the database is not on the list of the catalog: ${databases.join(', ')}`,
    );
  }
  const approved: Approved[] = [];
  for (const id of queries) {
    const entry = catalog.catalog.entries.find((candidate) => candidate.id === id);
    if (entry === undefined)
      throw new ExportProblem('UNKNOWN_QUERY_ID', `${id} is not in the catalog; nothing was executed`);
    approved.push({ entry, decision: await approveEntry(entry, plan, parser) });
  }
  return approved;
}

/** A catalog with lists of its own counts only where the caller knows its digest from elsewhere than the catalog. */
function refuseOtherCatalog({ catalog, expectedCatalog }: QueryPlan): void {
  if (expectedCatalog !== undefined && expectedCatalog !== catalog.digest) {
    throw new ExportProblem(
      'CATALOG_NOT_EXPECTED',
      `the catalog is ${catalog.digest}, and ${expectedCatalog} was expected; check what changed, then expect what was reviewed`,
    );
  }
  if (expectedCatalog === undefined && hasOwnLists(catalog.catalog)) {
    throw new ExportProblem(
      'CATALOG_NOT_EXPECTED',
      `this catalog has databases or functions of its own: name the digest that was reviewed, --expect-catalog sha256:…; this one is ${catalog.digest}`,
    );
  }
}

async function approveEntry(entry: CatalogEntry, plan: QueryPlan, parser: SqlParser): Promise<Accepted> {
  const [database] = entry.governed_surface.split('.');
  if (database !== plan.database) {
    throw new ExportProblem('DATABASE_DENIED', `${entry.id} belongs to the database ${database ?? ''}`);
  }
  const decision = await judgeEntry(entry, plan.catalog.catalog, parser);
  if (decision.kind === 'accepted') return decision;
  throw new ExportProblem(
    'ENTRY_DENIED',
    `${entry.id}: ${decision.code} at ${decision.where}: ${decision.hint}`,
  );
}
