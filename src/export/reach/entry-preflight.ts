// One catalog entry against the database as it is: what its relations reach, their kind, and its columns. Export step only.
// Must never let an entry be read that means something else here than what the gate accepted.
import type { Digest } from '../../formats/digest.ts';
import type { Catalog } from '../../formats/documents.ts';
import { joinsWith } from '../../formats/prohibition.ts';
import type { Approved } from '../approve.ts';
import { readViewFingerprints } from './fingerprint.ts';
import { nearWords } from './near-names.ts';
import type { SqlParser } from '../gate/parser.ts';
import type { ReachChecker } from './preflight.ts';
import { ExportProblem } from '../problem.ts';
import type { Session } from '../server/session.ts';

/** The fingerprints of the views that the entry reads. Throws {@link ExportProblem} where it must not be read. */
export async function preflightEntry(
  session: Session,
  { entry, decision }: Approved,
  reach: ReachChecker,
  catalog: Catalog,
  parser: SqlParser,
): Promise<Record<string, Digest>> {
  const views = new Map<string, string>();
  const reached = new Set<string>();
  for (const relation of decision.relations) {
    const found = await reach.check(relation, decision.calls);
    for (const [name, oid] of found.views) views.set(name, oid);
    for (const name of found.relations) reached.add(name.slice(name.indexOf('.') + 1));
  }
  for (const pair of joinsWith(catalog.prohibited.joins)) {
    if (pair.every((name) => reached.has(name))) {
      throw new ExportProblem(
        'PROHIBITED_JOIN',
        `${entry.id} reaches ${pair.join(' and ')} through its views`,
      );
    }
  }
  const surface = entry.governed_surface.slice(entry.governed_surface.indexOf('.') + 1);
  const kind = ['v', 'm'].includes(reach.kindOf(surface)) ? 'pg_view' : 'pg_table';
  if (kind !== entry.surface_kind) {
    throw new ExportProblem(
      'SURFACE_KIND_DIFFERS',
      `${surface} is a ${kind}, and the catalog has it as ${entry.surface_kind}`,
    );
  }
  for (const { relation, column } of decision.columns) {
    // `t.f` without a column f is a call of f(t).
    if (!reach.columnsOf(relation).includes(column)) {
      throw new ExportProblem(
        'COLUMN_MISSING',
        `${relation} has no column ${column}; the text would call a function of that name${nearWords(column, reach.columnsOf(relation))}`,
      );
    }
  }
  return readViewFingerprints(session, views, parser);
}
