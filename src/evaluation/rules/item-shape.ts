// Members that the contract names have the form that it gives them. Missing source metadata and names that differ from
// the catalog have rules of their own; a missing extension is no deviation.
import { member } from '../lenient.ts';
import { found, type Rule, type Subject } from '../subject.ts';

const ID = /^[A-Za-z0-9._/-]{1,200}$/;
const COMPLETENESS = new Set(['COMPLETE', 'TRUNCATED', 'TIMEOUT', 'ERROR', 'EMPTY']);
const AUTHORITY = new Set(['binding', 'review-ready', 'draft', 'evidence-only', 'superseded', 'diagnostic']);

export const itemShape: Rule = (item) => {
  const wrong = item.facts.members === null ? ['the item is not an object'] : deviations(item);
  return found('ITEM_SHAPE', wrong.length === 0 ? null : wrong.join('; '));
};

function deviations(item: Subject): string[] {
  const wrong: string[] = [];
  const members = item.facts.members ?? {};
  const check = (holds: boolean, text: string): void => void (holds || wrong.push(text));
  const { payload } = item.facts;
  if (payload.kind === 'malformed') wrong.push(payload.detail);
  const absentOr = (name: string, holds: boolean): boolean => !Object.hasOwn(members, name) || holds;
  check(absentOr('item_id', item.itemId !== null && isId(item.itemId)), 'item_id is not an id');
  check(item.queryId === null || isId(item.queryId), 'named_query_id_or_kb_path is not an id');
  check(item.surfaceKind !== null, 'surface_kind is missing or not a text');
  check(
    item.precedence === 'canonical' || item.precedence === 'diagnostic',
    'precedence is neither of its two words',
  );
  check(
    item.authorityStatus !== null && AUTHORITY.has(item.authorityStatus),
    'authority_status is none of its six words',
  );
  check(absentOr('count_discipline', item.discipline !== null), 'count_discipline is not an object');
  check(absentOr('tki', item.extension !== null), 'tki is not an object');
  const { extension } = item;
  if (extension === null) return wrong;
  const stated = (name: string): unknown => member(extension, name);
  check(
    item.completeness !== null && COMPLETENESS.has(item.completeness),
    'tki.completeness is none of its five words',
  );
  check(
    [undefined, 'binding', 'evidence'].includes(stated('used_as') as string),
    'tki.used_as is neither of its two words',
  );
  check(
    [undefined, 'PROVISIONAL'].includes(stated('aggregate_exception') as string),
    'tki.aggregate_exception is not PROVISIONAL',
  );
  const overrides = stated('overrides');
  check(
    overrides === undefined ||
      (Array.isArray(overrides) && overrides.every((entry) => typeof entry === 'string')),
    'tki.overrides is not a list of ids',
  );
  const sqlstate = stated('sqlstate');
  check(
    sqlstate === undefined || (typeof sqlstate === 'string' && /^[0-9A-Z]{5}$/.test(sqlstate)),
    'tki.sqlstate is not five letters or digits',
  );
  const prints = stated('view_fingerprints');
  check(
    prints === undefined || (typeof prints === 'object' && prints !== null && !Array.isArray(prints)),
    'tki.view_fingerprints is not an object',
  );
  return wrong;
}

function isId(text: string): boolean {
  return ID.test(text) && !text.split('/').some((part) => part === '' || part === '.' || part === '..');
}
