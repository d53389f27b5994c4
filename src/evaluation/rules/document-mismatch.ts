// A document says its path, key, revision and digest in one row, and the revision again outside. Its content hash covers
// the row alone, and nobody here has its text: what the row does not say, or says twice in two ways, is refused.
import { isDigest } from '../../formats/digest.ts';
import { isBlank } from '../../formats/skeleton.ts';
import { quote } from '../quote.ts';
import {
  documentCell,
  findingIf,
  notApplicable,
  notEvaluated,
  type Rule,
  type RuleItem,
} from '../rule-item.ts';
import { isIncomplete } from './incomplete.ts';

/** Exactly these, in this order: a column in their place could be read as one of them. */
const COLUMNS = JSON.stringify(['body_digest', 'document_id', 'path', 'revision']);

export const documentMismatch: Rule = (item) => {
  if (!item.isDocument) return notApplicable('a query, no document');
  const { payload } = item.facts;
  if (payload.kind === 'unread') return notEvaluated('its payload was not read');
  const wrong = deviations(item);
  // What was not read has no row, and says that it is not whole.
  if (wrong.length === 0 && payload.kind === 'rows' && payload.rows === 0) {
    return notEvaluated('the read ended early: no row of a document');
  }
  return findingIf('DOCUMENT_MISMATCH', wrong.length === 0 ? null : wrong.join('; '));
};

function deviations(item: RuleItem): string[] {
  const { payload } = item.facts;
  if (payload.kind !== 'rows') return ['payload is not one row of a document'];
  const columns = JSON.stringify(payload.columns);
  if (columns !== COLUMNS) return [`columns are ${quote(columns, 120)}, not ${COLUMNS}`];
  if (payload.rows === 0 && isIncomplete(item.completeness)) return [];
  if (payload.rows !== 1) return [`${payload.rows} rows, not one`];
  const wrong: string[] = [];
  const cell = (name: string): string | null => {
    const value = documentCell(item, name);
    if (value !== null && !isBlank(value)) return value;
    wrong.push(`${name} is empty`);
    return null;
  };
  const bodyDigest = cell('body_digest');
  if (bodyDigest !== null && !isDigest(bodyDigest))
    wrong.push(`body_digest is ${quote(bodyDigest, 80)}, not sha256: and 64 hex digits`);
  cell('document_id');
  const path = cell('path');
  if (path !== null && item.queryId !== null && path !== item.queryId)
    wrong.push(`path is ${quote(path, 120)} in the row, ${quote(item.queryId, 120)} outside`);
  const revision = cell('revision');
  const source = item.sourceRevision;
  if (revision !== null && source !== null && source !== revision && source !== `kb:${revision}`)
    wrong.push(`revision is ${quote(revision, 60)} in the row, source_revision ${quote(source, 60)}`);
  return wrong;
}
