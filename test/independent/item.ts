// One item in the second reading: every row of the verdict table that it falls under. Written from docs/rules.md; imports no source of
// ours. Tests only. A reason that docs/rules.md does not name can come out of here never.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Any, digestOf, jcs, micros } from './values.ts';

export interface ItemContext {
  readonly catalog: Any;
  readonly envelope: Any;
  readonly go: Any;
  readonly claims: readonly Any[];
  readonly items: readonly Any[];
  readonly manifestHolds: boolean;
  readonly pair: string | null;
  readonly sameCatalog: boolean;
  readonly tooLarge: boolean;
}

type Finding = readonly [verdict: string, reason: string];

const UNSAFE = 'BLOCKED_BY_UNSAFE_ACCESS';
const UNREADABLE = 'BLOCKED_BY_UNVERIFIED_SOURCE';
const DESIGN = 'CONTRACT_VIOLATION_IN_DESIGN';
const HELD_OUT = 'NOT_EVIDENCED_IN_ALLOWED_SURFACES';
const AUTHORITY = 'FLAG_AUTHORITY_VIOLATION';

const INCOMPLETE = ['TRUNCATED', 'TIMEOUT', 'ERROR'];
const ROW_LIMIT = 500;
const SKEW_MICROS = 120_000_000n;
const FIELDS = [
  'governed_surface',
  'named_query_id_or_kb_path',
  'source_revision',
  'observation_ts',
  'content_hash',
];
const DISCIPLINE = [
  'surface',
  'denominator',
  'query',
  'observation_ts',
  'match_key',
  'population',
  'confidence',
];

const byUnits = (one: unknown, other: unknown): number => (String(one) < String(other) ? -1 : 1);

/** Empty, or nothing that can be seen. */
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.replace(/[\s\p{Cf}\p{Cc}]/gu, '') !== '';

const itemHolds = new Ajv2020({ strict: false, allErrors: true }).compile(
  JSON.parse(readFileSync(new URL('../../schemas/item.schema.json', import.meta.url), 'utf8')) as object,
);

/** Every finding, each once; its order is that of docs/rules.md. */
export function judgeItem(item: Any, context: ItemContext): Finding[] {
  const found: Finding[] = [];
  const say = (holds: boolean, verdict: string, reason: string): void => {
    if (holds && !found.some(([, known]) => known === reason)) found.push([verdict, reason]);
  };
  const source = item?.source_metadata ?? {};
  const id = source.named_query_id_or_kb_path;
  const isDocument = item?.surface_kind === 'kb_document';
  const { catalog, sameCatalog, tooLarge } = context;
  const listed: readonly Any[] = isDocument ? (catalog.documents ?? []) : catalog.entries;
  const entry = listed.find((each) => (isDocument ? each.path : each.id) === id);
  const payload = item?.payload ?? {};
  const rows = payload.kind === 'rows' && Array.isArray(payload.rows) ? payload.rows : null;
  const completeness = item?.tki?.completeness;
  const local = [source.governed_surface, ...(isDocument ? [id] : [])].some(isLocalPath);
  const time = micros(source.observation_ts);

  say(hasSql(item), DESIGN, 'SQL_MEMBER');
  say(tooLarge, 'UNVERIFIED', 'ITEM_TOO_LARGE');
  const form = formOf(item);
  say(!tooLarge && form.shape, DESIGN, 'ITEM_SHAPE');
  say(form.unknown, DESIGN, 'UNKNOWN_MEMBER');
  if (!tooLarge) {
    say(
      (isDocument || (sameCatalog && entry !== undefined)) && hashDiffers(item, entry, isDocument),
      UNSAFE,
      'CONTRACT_VIOLATION',
    );
  }
  say(context.pair !== null && !context.manifestHolds, UNSAFE, 'CONTRACT_VIOLATION');
  if (!tooLarge) {
    say(
      sameCatalog && entry !== undefined && differs(item, entry, isDocument, local),
      UNSAFE,
      'CATALOG_MISMATCH',
    );
    say(payload.kind === 'count' && countDiffers(item), UNSAFE, 'COUNT_MISMATCH');
    say(isDocument && documentDiffers(item), UNSAFE, 'DOCUMENT_MISMATCH');
    // Its age is judged by the later time that the caller may give; the future is that of the clock.
    const clock = micros(context.go.clock) ?? 0n;
    const given = micros(context.go.as_of) ?? clock;
    const now = given > clock ? given : clock;
    const asOf = micros(context.envelope.packet_as_of) ?? 0n;
    const times = time === null ? [asOf] : [asOf, time];
    const oldest = times.reduce((one, other) => (one < other ? one : other));
    say(now - oldest > BigInt(context.go.max_age_seconds) * 1_000_000n, UNREADABLE, 'STALE');
    say(
      times.some((each) => each - clock > SKEW_MICROS),
      UNREADABLE,
      'FUTURE',
    );
    say(isText(source.observation_ts) && time === null, UNREADABLE, 'TIME_UNREADABLE');
    const words = namesIn(item);
    say(isProhibited(words, source.governed_surface, local, catalog), DESIGN, 'PROHIBITED_SURFACE');
    say(
      catalog.prohibited.joins.some((pair: string[]) =>
        pair.every((name) => words.some((word) => word.includes(name))),
      ),
      DESIGN,
      'CORPUS_JOIN',
    );
    say(
      payload.kind === 'count' && DISCIPLINE.some((name) => !isText(item.count_discipline?.[name])),
      DESIGN,
      'COLLAPSED_COUNT',
    );
    say(local, 'FLAG_LOCAL_FIRST_AUTHORITY', 'LOCAL_PATH');
    say(item?.authority_status === 'binding', AUTHORITY, 'PROVISIONAL_CATALOG');
    // Accused under every name that it has, its own too: that can only refuse it.
    const names = [item?.item_id, entry?.id ?? id, ...(isDocument ? [id] : [])];
    const claimed = context.claims.filter((claim) =>
      claim.items.some((name: string) => names.includes(name)),
    );
    const bound = item?.tki?.used_as === 'binding' || claimed.some((claim) => claim.use === 'binding');
    say(bound && item?.authority_status !== 'binding', AUTHORITY, 'NOT_BINDING');
    const diagnostic = [item?.precedence, entry?.precedence].includes('diagnostic');
    say(diagnostic && (item.tki?.overrides ?? []).length > 0, 'READ_LEVEL_FAIL', 'DIAGNOSTIC_OVERRIDE');
    say(
      diagnostic && claimed.some((claim) => overrides(claim, item, entry, context)),
      'READ_LEVEL_FAIL',
      'DIAGNOSTIC_OVERRIDE',
    );
    const incomplete = INCOMPLETE.includes(completeness);
    say(incomplete, 'UNVERIFIED', completeness);
    say(completeness === 'COMPLETE' && item.tki.sqlstate !== undefined, 'UNVERIFIED', 'ERROR');
    say(
      rows !== null && !isRagged(item) && rows.length >= ROW_LIMIT && completeness !== 'TRUNCATED',
      'UNVERIFIED',
      'ROW_LIMIT_CONTRADICTION',
    );
    const pinned = isDocument ? {} : entry?.view_fingerprints;
    say(
      sameCatalog &&
        pinned !== undefined &&
        item.tki !== undefined &&
        jcs(item.tki.view_fingerprints ?? {}) !== jcs(pinned),
      'UNVERIFIED',
      'VIEW_DRIFT',
    );
    // A query's own name is its entry's; what a document is called only the entry of its path says.
    const own = isDocument ? entry?.id : id;
    say(isText(own) && item.item_id !== undefined && item.item_id !== own, 'UNVERIFIED', 'ITEM_ID_DIFFERS');
    say(
      context.items.some((other) => contradicts(item, other)),
      'UNVERIFIED',
      'CONTRADICTORY_ANSWERS',
    );
  }
  say(
    FIELDS.some((name) => !isText(source[name])),
    HELD_OUT,
    'MISSING_SOURCE_METADATA',
  );
  if (!tooLarge && sameCatalog && isText(id) && entry === undefined) {
    say(!isDocument, HELD_OUT, 'UNKNOWN_QUERY_ID');
    say(isDocument, HELD_OUT, 'UNLISTED_KB_PATH');
  }
  say(!sameCatalog, HELD_OUT, 'CATALOG_DIFFERS');
  const isEmpty = completeness === 'EMPTY' || (rows?.length === 0 && !INCOMPLETE.includes(completeness));
  say(!tooLarge && isEmpty, HELD_OUT, 'EMPTY_RESULT');
  return found;
}

/** What a name is read as, whatever its letters are dressed in. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('\u0455', 's')
    .replaceAll('\u051b', 'q')
    .toLowerCase();

export function hasSql(value: Any): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const columns: readonly unknown[] =
    value.kind === 'rows' && Array.isArray(value.columns) ? value.columns : [];
  const names = Array.isArray(value) ? [] : [...Object.keys(value), ...columns.map(String)];
  return names.some((name) => plain(name) === 'sql') || Object.values(value).some(hasSql);
}

/** What the published schema says against it, without what has a rule of its own. */
function formOf(item: Any): { shape: boolean; unknown: boolean } {
  if (typeof item !== 'object' || item === null || Array.isArray(item))
    return { shape: true, unknown: false };
  itemHolds(item);
  const kind = item.payload?.kind;
  const errors = (itemHolds.errors ?? []).filter(({ instancePath, schemaPath, keyword }) => {
    // Of the two forms of a payload the one that it says it has.
    if (keyword === 'anyOf') return kind !== 'count' && kind !== 'rows';
    if (instancePath.startsWith('/payload'))
      return schemaPath.includes(kind === 'rows' ? '/anyOf/1/' : '/anyOf/0/');
    return true;
  });
  const ownRule = (path: string, keyword: string, missing: string): boolean =>
    (path.startsWith('/source_metadata') && (keyword === 'required' || path.endsWith('observation_ts'))) ||
    (path === '' && missing === 'source_metadata') ||
    (path === '/count_discipline' && keyword === 'required') ||
    path === '/count_discipline/value' ||
    path === '/count_discipline/observation_ts';
  const known = (each: (typeof errors)[number]): boolean => each.keyword !== 'additionalProperties';
  return {
    unknown: errors.some((each) => !known(each)),
    shape:
      isRagged(item) ||
      errors.some(
        (each) =>
          known(each) &&
          !ownRule(each.instancePath, each.keyword, String(each.params['missingProperty'] ?? '')),
      ),
  };
}

const isRagged = ({ payload }: Any): boolean =>
  payload?.kind === 'rows' &&
  !(payload.rows ?? []).every((row: Any) => row.length === payload.columns?.length);

function hashDiffers(item: Any, entry: Any, isDocument: boolean): boolean {
  const source = item.source_metadata ?? {};
  // A document is hashed by what it holds; its path stands in there.
  const named = source.named_query_id_or_kb_path;
  const id = isDocument && typeof named === 'string' ? 'in the payload' : named;
  // A surface that says nothing is missing, and was hashed as it stands.
  if (typeof source.governed_surface !== 'string' || ![id, source.content_hash].every(isText)) return false;
  const hashed = {
    governed_surface: source.governed_surface,
    named_query_id: isDocument ? null : source.named_query_id_or_kb_path,
    payload: item.payload,
    sql: isDocument ? null : entry.sql,
  };
  return digestOf(jcs(hashed)) !== source.content_hash;
}

function differs(item: Any, entry: Any, isDocument: boolean, local: boolean): boolean {
  const surface = item.source_metadata.governed_surface;
  // A surface that is missing or a local path has a verdict of its own.
  if (isText(surface) && !local && surface !== entry.governed_surface) return true;
  if (['surface_kind', 'precedence', 'authority_status'].some((name) => item[name] !== entry[name]))
    return true;
  if (isDocument) {
    const cell = (name: string): unknown => item.payload?.rows?.[0]?.[item.payload.columns.indexOf(name)];
    return (
      item.count_discipline !== undefined ||
      item.payload?.rows?.length !== 1 ||
      cell('document_id') !== entry.document_id ||
      cell('path') !== entry.path
    );
  }
  const { kind, columns } = item.payload ?? {};
  // Of a table that is none its form is refused, and nothing in it can be compared.
  if (kind === 'rows' && isRagged(item)) return false;
  if (kind === 'rows' && jcs(columns) !== jcs(entry.columns)) return true;
  if (kind === 'rows' && entry.result === 'count' && !INCOMPLETE.includes(item.tki?.completeness))
    return true;
  if (kind === 'count' && entry.result !== 'count') return true;
  const stated = item.count_discipline;
  if (stated === undefined) return false;
  if (entry.count_discipline === undefined) return true;
  return Object.entries(entry.count_discipline).some(
    ([name, value]) => typeof stated[name] === 'string' && stated[name] !== value,
  );
}

function countDiffers({ payload, count_discipline: stated, source_metadata: source = {} }: Any): boolean {
  if (stated === undefined) return false;
  const other = (name: string, than: unknown): boolean =>
    typeof stated[name] === 'string' && isText(than) && stated[name] !== than;
  return (
    (stated.value !== undefined && typeof payload.value === 'string' && stated.value !== payload.value) ||
    other('query', source.named_query_id_or_kb_path) ||
    other('observation_ts', source.observation_ts)
  );
}

const COLUMNS = ['body_digest', 'document_id', 'path', 'revision'];

function documentDiffers({ payload, source_metadata: source = {} }: Any): boolean {
  if (
    payload?.kind !== 'rows' ||
    jcs([...payload.columns].sort(byUnits)) !== jcs(COLUMNS) ||
    payload.rows.length !== 1
  )
    return true;
  const cell = (name: string): unknown => payload.rows[0][payload.columns.indexOf(name)];
  const revision = cell('revision');
  return (
    !/^sha256:[0-9a-f]{64}$/.test(String(cell('body_digest'))) ||
    !isText(cell('document_id')) ||
    (isText(source.named_query_id_or_kb_path) && cell('path') !== source.named_query_id_or_kb_path) ||
    !isText(revision) ||
    (isText(source.source_revision) && ![revision, `kb:${revision}`].includes(source.source_revision))
  );
}

const namesIn = (item: Any): string[] =>
  [
    item?.source_metadata?.governed_surface,
    item?.source_metadata?.named_query_id_or_kb_path,
    ...Object.values(item?.count_discipline ?? {}),
  ]
    .filter((word) => typeof word === 'string')
    .map((word) => word.normalize('NFKC').toLowerCase());

function isProhibited(words: readonly string[], surface: unknown, local: boolean, catalog: Any): boolean {
  const database = isText(surface) && !local ? surface.split('.')[0] : undefined;
  if (database !== undefined && !catalog.databases.includes(database)) return !/[^\x20-\x7e]/.test(database);
  const parts = words.flatMap((word) => word.split(/[^a-z0-9_]+/));
  const { functions, formulas } = catalog.prohibited;
  const isCalled = (name: string): boolean =>
    parts.some((part) => (name.endsWith('*') ? part.startsWith(name.slice(0, -1)) : part === name));
  const bare = (text: string): string => plain(text.replace(/\(.*\)/, ''));
  return (
    functions.some(isCalled) ||
    formulas.some((formula: string) => words.some((word) => plain(word).includes(bare(formula))))
  );
}

function isLocalPath(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  let read = text;
  for (let times = 0; times < 5; times += 1) {
    read = read.replace(/%([0-9a-f]{2})/gi, (_all, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
  read = read
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .toLowerCase();
  return /^(?:\/|\.{1,2}\/|~|file:|[a-z]:|\\)/.test(read);
}

function contradicts(item: Any, other: Any): boolean {
  const name = (each: Any): string | null => {
    const id = each?.source_metadata?.named_query_id_or_kb_path;
    if (!isText(id)) return null;
    const revision = each.payload?.rows?.[0]?.[each.payload?.columns?.indexOf('revision')];
    return each.surface_kind === 'kb_document' ? `${id} ${revision}` : id;
  };
  return (
    item !== other &&
    name(item) !== null &&
    name(item) === name(other) &&
    (jcs(item.payload) !== jcs(other.payload) ||
      item.source_metadata.content_hash !== other.source_metadata.content_hash)
  );
}

/** Whether a reader's claim lets the diagnostic figure stand against the canonical one. */
function overrides(claim: Any, item: Any, entry: Any, context: ItemContext): boolean {
  const counterpart = entry?.counterpart;
  // By its entry's name: the one that an item gives itself answers no claim.
  if (counterpart === undefined || !claim.items.includes(entry.id)) return false;
  if (claim.use !== 'binding' && !claim.items.includes(counterpart)) return false;
  const canonical = context.items.find(
    (each) => each?.source_metadata?.named_query_id_or_kb_path === counterpart,
  );
  return meets(claim.expectation, item) && !(canonical !== undefined && meets(claim.expectation, canonical));
}

function meets({ kind, value }: Any, item: Any): boolean {
  if (kind === 'present') return true;
  const figure = item.payload?.kind === 'count' ? BigInt(item.payload.value) : null;
  if (figure === null) return false;
  if (kind === 'equals') return figure === BigInt(value);
  return kind === 'at_least' ? figure >= BigInt(value) : figure <= BigInt(value);
}
