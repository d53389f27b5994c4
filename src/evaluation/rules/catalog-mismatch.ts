// No hash covers surface_kind, precedence or authority_status, so they must equal the catalog entry's; columns and the
// count's discipline likewise. A forger who repairs every hash is stopped here.
import { textMember } from '../lenient.ts';
import { quote } from '../quote.ts';
import { isIncomplete } from './incomplete.ts';
import { isLocalPath } from './local-path.ts';
import { found, type Rule, type Subject } from '../subject.ts';
import type { CatalogEntry } from '../../formats/documents.ts';

export const catalogMismatch: Rule = (item, ground) => {
  if (ground.catalogDiffers) return [];
  const differing = item.isDocument
    ? documentDifferences(item)
    : item.entry === null
      ? []
      : differences(item, item.entry);
  return found('CATALOG_MISMATCH', differing.length === 0 ? null : differing.join('; '));
};

function differences(item: Subject, entry: CatalogEntry): string[] {
  const differing: string[] = [];
  const compare = (what: string, observed: string | null, expected: string): void => {
    if (observed !== null && observed !== expected) {
      differing.push(`${what} is ${quote(observed, 60)}, catalog: ${quote(expected, 60)}`);
    }
  };
  // A local path has a row of its own, and its verdict is that row's.
  const local = item.surface !== null && isLocalPath(item.surface);
  if (!local) compare('governed_surface', item.surface, entry.governed_surface);
  compare('surface_kind', item.surfaceKind, entry.surface_kind);
  compare('precedence', item.precedence, entry.precedence);
  compare('authority_status', item.authorityStatus, entry.authority_status);
  const { payload } = item.facts;
  // A query that ended early has no count to give: its empty payload is no answer of another kind.
  const unanswered = payload.kind === 'rows' && payload.rows === 0 && isIncomplete(item.completeness);
  if ((payload.kind === 'count' || payload.kind === 'rows') && !unanswered) {
    compare('payload', payload.kind, entry.result);
  }
  if (payload.kind === 'rows')
    compare('columns', JSON.stringify(payload.columns), JSON.stringify(entry.columns));
  for (const [name, expected] of Object.entries(entry.count_discipline ?? {})) {
    compare(`count_discipline.${name}`, textMember(item.discipline, name), expected);
  }
  return differing;
}

/** A document's path stands in its payload, which content_hash covers; the path outside must be the same. */
function documentDifferences(item: Subject): string[] {
  if (item.entry !== null) return ['a named query of the catalog is called kb_document'];
  const { payload } = item.facts;
  if (payload.kind !== 'rows' || payload.first === null)
    return ['a kb_document has one row of path and revision'];
  const at = payload.columns.indexOf('path');
  const path = at === -1 ? null : (payload.first[at] ?? null);
  if (!payload.columns.includes('revision') || path === null)
    return ['a kb_document names its path and revision'];
  return path === item.queryId ? [] : [`path is ${quote(path, 120)} in the payload`];
}
