// Members that the contract names have the form that it gives them: what the published schema refuses is refused here.
// Missing source metadata, unknown members and names that differ from the catalog have rules of their own; a missing
// extension is no deviation.
import { validate as isItem } from '../../formats/validators/item.js';
import { member } from '../lenient.ts';
import { quote } from '../quote.ts';
import { findingIf, type Rule, type RuleItem } from '../rule-item.ts';
import { DISCIPLINE, EXTENSION, ITEM, SOURCE } from './unknown-member.ts';

const ID = /^[A-Za-z0-9._/-]{1,200}$/;
const ID_FORM = 'is not 1 to 200 of the letters A-Z a-z 0-9 . _ - /, in parts that are no . or ..';
const COMPLETENESS = new Set(['COMPLETE', 'TRUNCATED', 'TIMEOUT', 'ERROR', 'EMPTY']);
const AUTHORITY = new Set(['binding', 'review-ready', 'draft', 'evidence-only', 'superseded', 'diagnostic']);

export const itemShape: Rule = (item) => {
  const wrong = item.facts.members === null ? ['the item is not an object'] : deviations(item);
  if (wrong.length === 0) wrong.push(...againstSchema(item));
  return findingIf('ITEM_SHAPE', wrong.length === 0 ? null : wrong.join('; '));
};

function deviations(item: RuleItem): string[] {
  const wrong: string[] = [];
  const members = item.facts.members ?? {};
  const check = (holds: boolean, text: string): void => void (holds || wrong.push(text));
  const { payload } = item.facts;
  if (payload.kind === 'malformed') wrong.push(payload.detail);
  const absentOr = (name: string, holds: boolean): boolean => !Object.hasOwn(members, name) || holds;
  check(absentOr('item_id', item.itemId !== null && isId(item.itemId)), `item_id ${ID_FORM}`);
  check(item.queryId === null || isId(item.queryId), `source_metadata.named_query_id_or_kb_path ${ID_FORM}`);
  check(item.surfaceKind !== null, 'surface_kind is missing or not a text');
  check(
    item.precedence === 'canonical' || item.precedence === 'diagnostic',
    'precedence is neither canonical nor diagnostic',
  );
  check(
    item.authorityStatus !== null && AUTHORITY.has(item.authorityStatus),
    `authority_status is none of ${[...AUTHORITY].join(', ')}`,
  );
  check(absentOr('count_discipline', item.discipline !== null), 'count_discipline is not an object');
  check(absentOr('tki', item.extension !== null), 'tki is not an object');
  const { extension } = item;
  if (extension === null) return wrong;
  const stated = (name: string): unknown => member(extension, name);
  check(
    item.completeness !== null && COMPLETENESS.has(item.completeness),
    `tki.completeness is none of ${[...COMPLETENESS].join(', ')}`,
  );
  check(
    [undefined, 'binding', 'evidence'].includes(stated('used_as') as string),
    'tki.used_as is neither binding nor evidence',
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

const SOUND_PAYLOAD = { kind: 'count', value: '0' };
const NO_DIGEST = `sha256:${'0'.repeat(64)}`;
const TIME = '1970-01-01T00:00:00Z';
/** In the place of what has a rule of its own, so that the schema says nothing about it. */
const SOUND_SOURCE = {
  content_hash: NO_DIGEST,
  governed_surface: '',
  named_query_id_or_kb_path: 'x',
  observation_ts: TIME,
  source_revision: '',
};
const SOUND_DISCIPLINE = {
  confidence: '',
  denominator: '',
  match_key: '',
  observation_ts: TIME,
  population: '',
  query: '',
  surface: '',
};

/** The published schema's first word against the item, where no rule of its own speaks of that member. */
function againstSchema(item: RuleItem): string[] {
  const { members, payload } = item.facts;
  // The reader judged the payload: here it would cost a walk over every cell.
  if (members === null || isItem({ ...members, payload: SOUND_PAYLOAD })) return [];
  const judged: Record<string, unknown> = {
    ...known(members, ITEM),
    payload: SOUND_PAYLOAD,
    source_metadata: { ...SOUND_SOURCE, ...texts(known(item.source ?? {}, SOURCE), ['observation_ts']) },
  };
  if (item.discipline !== null) {
    const stated = known(item.discipline, DISCIPLINE);
    judged['count_discipline'] =
      payload.kind === 'count'
        ? { ...SOUND_DISCIPLINE, ...texts(stated, ['observation_ts', 'value']) }
        : stated;
  }
  if (item.extension !== null) judged['tki'] = known(item.extension, EXTENSION);
  if (isItem(judged)) return [];
  const error = isItem.errors?.[0];
  return [`${quote(error?.instancePath ?? '', 120)} ${error?.message ?? ''}`.trim()];
}

function known(
  record: Readonly<Record<string, unknown>>,
  names: ReadonlySet<string>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name)));
}

/** What is there and can be read; what is not is missing, and `others` are checked against the item by their own rules. */
function texts(record: Record<string, unknown>, others: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(([name, value]) => typeof value === 'string' && !others.includes(name)),
  );
}

function isId(text: string): boolean {
  return ID.test(text) && !text.split('/').some((part) => part === '' || part === '.' || part === '..');
}
