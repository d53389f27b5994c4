// No hash covers surface_kind, precedence or authority_status, so they must equal the catalog entry's; columns and the
// count's discipline likewise. A forger who repairs every hash is stopped here.
import { member, textMember } from '../lenient.ts';
import { quote } from '../quote.ts';
import { isIncomplete } from './incomplete.ts';
import { isLocalPath } from './local-path.ts';
import {
  documentCell,
  findingIf,
  held,
  isRead,
  notEvaluated,
  type Rule,
  type RuleItem,
} from '../rule-item.ts';
import { ownLists } from '../../formats/catalog-lists.ts';
import type { Catalog, CatalogDocument, CatalogEntry } from '../../formats/documents.ts';

export const catalogMismatch: Rule = (item, context) => {
  if (context.catalogDiffers) return notEvaluated('exported with another catalog');
  const pinned = item.isDocument ? item.document : item.entry;
  const differing = item.isDocument
    ? documentDifferences(item)
    : item.entry === null
      ? []
      : [...differences(item, item.entry), ...otherLists(item, item.entry, context.catalog)];
  if (differing.length > 0) return findingIf('CATALOG_MISMATCH', differing.join('; '));
  if (pinned === null) return notEvaluated('no entry of the catalog to compare with');
  if (isUnanswered(item)) return notEvaluated('the read ended early: no answer to compare');
  if (!isRead(item)) return notEvaluated('its payload was not read');
  return lacksCompared(item, pinned) ? notEvaluated('lacks a member that the catalog pins') : held;
};

/** A population and a denominator that no entry states would be beside the rows, and nobody would hold them against anything. */
const NO_DISCIPLINE = 'count_discipline is stated, catalog: none';

type Compare = (what: string, observed: string | null, expected: string) => void;

/** A missing member differs from nothing: whether one was missing is asked once, below. */
function toCompare(differing: string[]): Compare {
  return (what, observed, expected) => {
    if (observed !== null && observed !== expected) {
      differing.push(`${what} is ${quote(observed, 60)}, catalog: ${quote(expected, 60)}`);
    }
  };
}

/** Whether something was on the catalog's side alone, so that the comparison was not of all that it had to be of. */
function lacksCompared(item: RuleItem, pinned: CatalogEntry | CatalogDocument): boolean {
  const texts = [item.surface, item.surfaceKind, item.precedence, item.authorityStatus];
  const discipline = 'count_discipline' in pinned ? Object.keys(pinned.count_discipline ?? {}) : [];
  return texts.includes(null) || discipline.some((name) => textMember(item.discipline, name) === null);
}

function compareOutside(item: RuleItem, entry: CatalogEntry | CatalogDocument, compare: Compare): void {
  // A local path has a row of its own, and its verdict is that row's.
  const local = item.surface !== null && isLocalPath(item.surface);
  if (!local) compare('governed_surface', item.surface, entry.governed_surface);
  compare('surface_kind', item.surfaceKind, entry.surface_kind);
  compare('precedence', item.precedence, entry.precedence);
  compare('authority_status', item.authorityStatus, entry.authority_status);
}

/** A read that ended early has no answer to give: its empty payload is no answer of another kind. */
function isUnanswered({ facts: { payload }, completeness }: RuleItem): boolean {
  return payload.kind === 'rows' && payload.rows === 0 && isIncomplete(completeness);
}

function differences(item: RuleItem, entry: CatalogEntry): string[] {
  const differing: string[] = [];
  const compare = toCompare(differing);
  compareOutside(item, entry, compare);
  const { payload } = item.facts;
  if ((payload.kind === 'count' || payload.kind === 'rows') && !isUnanswered(item)) {
    compare('payload', payload.kind, entry.result);
  }
  if (payload.kind === 'rows')
    compare('columns', JSON.stringify(payload.columns), JSON.stringify(entry.columns));
  if (entry.count_discipline === undefined && item.discipline !== null) differing.push(NO_DISCIPLINE);
  for (const [name, expected] of Object.entries(entry.count_discipline ?? {})) {
    compare(`count_discipline.${name}`, textMember(item.discipline, name), expected);
  }
  return differing;
}

/** What judged the query, and what it may call: an item that says less than its catalog hides which contract was met. */
function otherLists({ extension }: RuleItem, entry: CatalogEntry, catalog: Catalog): string[] {
  if (extension === null) return [];
  const lists = ownLists(catalog);
  const differing: string[] = [];
  for (const name of ['database_list', 'functions'] as const) {
    const stated = member(extension, name);
    if (stated !== lists[name])
      differing.push(`tki.${name} is ${shown(stated)}, catalog: ${lists[name] ?? 'the contract’s'}`);
  }
  const stated = member(extension, 'may_call');
  const expected = lists.functions === undefined ? undefined : (entry.functions ?? []);
  if (JSON.stringify(stated) !== JSON.stringify(expected))
    differing.push(`tki.may_call is ${shown(stated)}, catalog: ${shown(expected)}`);
  return differing;
}

const shown = (value: unknown): string =>
  value === undefined ? 'not stated' : quote(JSON.stringify(value), 120);

/** A document is checked against the entry of its path; a path that no entry has is held out by its own rule. */
function documentDifferences(item: RuleItem): string[] {
  if (item.entry !== null) return ['a named query of the catalog is called kb_document'];
  const { document } = item;
  if (document === null) return [];
  const differing: string[] = [];
  const compare = toCompare(differing);
  compareOutside(item, document, compare);
  if (item.discipline !== null) differing.push(NO_DISCIPLINE);
  if (isUnanswered(item)) return differing;
  const expected = { path: document.path, document_id: document.document_id, ...document.pinned };
  for (const [name, value] of Object.entries(expected)) {
    if (value !== undefined) compare(name, documentCell(item, name) ?? '', value);
  }
  return differing;
}
