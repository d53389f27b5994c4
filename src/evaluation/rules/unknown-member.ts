// Every member of an item is one that the contract names: an unknown one could carry a meaning that nobody judges.
import { quote } from '../quote.ts';
import type { PayloadFacts } from '../item-facts.ts';
import { recordMember } from '../lenient.ts';
import { findingIf, notEvaluated, type Rule } from '../rule-item.ts';

export const ITEM: ReadonlySet<string> = new Set([
  'authority_status',
  'count_discipline',
  'item_id',
  'precedence',
  'source_metadata',
  'surface_kind',
  'tki',
]);
export const SOURCE: ReadonlySet<string> = new Set([
  'content_hash',
  'governed_surface',
  'named_query_id_or_kb_path',
  'observation_ts',
  'source_revision',
]);
export const DISCIPLINE: ReadonlySet<string> = new Set([
  'confidence',
  'denominator',
  'match_key',
  'observation_ts',
  'population',
  'query',
  'surface',
  'value',
]);
export const EXTENSION: ReadonlySet<string> = new Set([
  'aggregate_exception',
  'completeness',
  'database_list',
  'functions',
  'gateway',
  'may_call',
  'overrides',
  'sqlstate',
  'used_as',
  'view_fingerprints',
]);
const COUNT = new Set(['kind', 'value']);
/** Members named in one finding. */
const SHOWN = 5;
const ROWS = new Set(['columns', 'kind', 'rows']);

export const unknownMember: Rule = ({ facts }) => {
  if (facts.members === null) return notEvaluated('the item is not an object');
  const unknown = [
    ...strangers(facts.members, ITEM, ''),
    ...facts.payloadMembers
      .filter((name) => !isPayloadMember(facts.payload, name))
      .map((name) => `payload.${name}`),
    ...strangers(recordMember(facts.members, 'source_metadata'), SOURCE, 'source_metadata.'),
    ...strangers(recordMember(facts.members, 'count_discipline'), DISCIPLINE, 'count_discipline.'),
    ...strangers(recordMember(facts.members, 'tki'), EXTENSION, 'tki.'),
  ];
  const shown = unknown.slice(0, SHOWN).map((name) => quote(name, 80));
  const more = unknown.length > SHOWN ? `, and ${unknown.length - SHOWN} more` : '';
  return findingIf(
    'UNKNOWN_MEMBER',
    unknown.length === 0 ? null : `no such member: ${shown.join(', ')}${more}`,
  );
};

/** A payload that was not read, or says no kind, may have the members of either. */
function isPayloadMember(payload: PayloadFacts, name: string): boolean {
  switch (payload.kind === 'malformed' ? payload.of : payload.kind) {
    case 'count':
      return COUNT.has(name);
    case 'rows':
      return ROWS.has(name);
    case null:
    case 'unread':
      return COUNT.has(name) || ROWS.has(name);
  }
}

function strangers(
  record: Readonly<Record<string, unknown>> | null,
  known: ReadonlySet<string>,
  prefix: string,
): string[] {
  return Object.keys(record ?? {})
    .filter((name) => !known.has(name))
    .map((name) => prefix + name);
}
