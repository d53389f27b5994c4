// An item as the rules see it: its members read leniently, beside the catalog entry that it names. Pure.
// Never trusts a type: what is missing or of the wrong form is null here, and some rule says so.
import type {
  Catalog,
  CatalogDocument,
  CatalogEntry,
  Claims,
  Instructions,
  PacketEnvelope,
} from '../formats/documents.ts';
import type { Digest } from '../formats/digest.ts';
import type { ReasonCode } from '../formats/words/reasons.ts';
import { isBlank, toSkeleton } from '../formats/skeleton.ts';
import type { ItemFacts } from './item-facts.ts';
import { member, recordMember, textMember } from './lenient.ts';

/** The stated manifest hash against the items. `first`: position of the first item that has no pair of an id and a digest. */
export type Manifest =
  | { readonly kind: 'agrees' }
  | { readonly kind: 'differs'; readonly recomputed: string }
  | { readonly kind: 'not recomputable'; readonly hollow: number; readonly first: number };

export interface RuleItem {
  readonly facts: ItemFacts;
  /** `item_id`, else the query id, else the position: what a report and a claim call the item. */
  readonly name: string;
  readonly itemId: string | null;
  readonly queryId: string | null;
  readonly surface: string | null;
  readonly observationTs: string | null;
  readonly sourceRevision: string | null;
  readonly declaredContentHash: string | null;
  readonly surfaceKind: string | null;
  readonly precedence: string | null;
  readonly authorityStatus: string | null;
  readonly source: Readonly<Record<string, unknown>> | null;
  readonly discipline: Readonly<Record<string, unknown>> | null;
  readonly extension: Readonly<Record<string, unknown>> | null;
  readonly completeness: string | null;
  readonly usedAs: string | null;
  readonly overrides: readonly string[];
  readonly isDocument: boolean;
  readonly entry: CatalogEntry | null;
  /** The catalog's document of that path; null for what is no document, and for a path that no entry lists. */
  readonly document: CatalogDocument | null;
}

/** Everything that a rule may look at besides its item. */
export interface RuleContext {
  readonly catalog: Catalog;
  readonly catalogDigest: Digest;
  readonly entries: ReadonlyMap<string, CatalogEntry>;
  readonly envelope: PacketEnvelope;
  readonly instructions: Instructions;
  readonly claims: Claims | null;
  readonly ruleItems: readonly RuleItem[];
  /** Names and query ids of items that a claim uses as binding. */
  readonly claimedBinding: ReadonlySet<string>;
  readonly manifest: Manifest;
  /** The packet names another catalog: its entries here say nothing about the packet. */
  readonly catalogDiffers: boolean;
  /** Queries, and revisions of documents, that have more than one answer in this packet. */
  readonly contradicted: ReadonlySet<string>;
}

/**
 * What a rule came to over one item. `held`: it checked all that it had to. `found`: the verdict follows from the reason.
 * `not applicable`: the item has nothing that the rule speaks of. `not evaluated`: it has, and the rule could not look.
 * `why` is one of few texts of ours: reports count items by it.
 */
export type RuleOutcome =
  | { readonly kind: 'held' }
  | { readonly kind: 'found'; readonly reason: ReasonCode; readonly detail: string }
  | { readonly kind: 'not applicable'; readonly why: string }
  | { readonly kind: 'not evaluated'; readonly why: string };

export type Rule = (item: RuleItem, context: RuleContext) => RuleOutcome;

export const held: RuleOutcome = { kind: 'held' };

export const notApplicable = (why: string): RuleOutcome => ({ kind: 'not applicable', why });

export const notEvaluated = (why: string): RuleOutcome => ({ kind: 'not evaluated', why });

/** A finding, or that the rule held. Only for a rule that has checked all that it had to. */
export function findingIf(reason: ReasonCode, detail: string | null): RuleOutcome {
  return detail === null ? held : { kind: 'found', reason, detail };
}

/** What the catalog has under an id or a path. */
export interface Listed {
  readonly entries: ReadonlyMap<string, CatalogEntry>;
  readonly documents: ReadonlyMap<string, CatalogDocument>;
}

/** Reads an item's members. A text in which nothing can be seen counts as missing. */
export function toRuleItem(facts: ItemFacts, { entries, documents }: Listed): RuleItem {
  const { members } = facts;
  const source = recordMember(members, 'source_metadata');
  const extension = recordMember(members, 'tki');
  const queryId = nonEmpty(textMember(source, 'named_query_id_or_kb_path'));
  const itemId = nonEmpty(textMember(members, 'item_id'));
  const surfaceKind = textMember(members, 'surface_kind');
  const overrides = extension === null ? undefined : member(extension, 'overrides');
  const isDocument = surfaceKind === 'kb_document';
  return {
    facts,
    name: itemId ?? queryId ?? `item ${facts.position}`,
    itemId,
    queryId,
    surface: nonEmpty(textMember(source, 'governed_surface')),
    observationTs: nonEmpty(textMember(source, 'observation_ts')),
    sourceRevision: nonEmpty(textMember(source, 'source_revision')),
    declaredContentHash: nonEmpty(textMember(source, 'content_hash')),
    surfaceKind,
    precedence: textMember(members, 'precedence'),
    authorityStatus: textMember(members, 'authority_status'),
    source,
    discipline: recordMember(members, 'count_discipline'),
    extension,
    completeness: textMember(extension, 'completeness'),
    usedAs: textMember(extension, 'used_as'),
    overrides: Array.isArray(overrides) ? overrides.filter((entry) => typeof entry === 'string') : [],
    isDocument,
    entry: queryId === null ? null : (entries.get(queryId) ?? null),
    document: !isDocument || queryId === null ? null : (documents.get(queryId) ?? null),
  };
}

function nonEmpty(text: string | null): string | null {
  return text === null || isBlank(text) ? null : text;
}

/** A document's cell of that column; null where there is no single row, no such column, or no text in it. */
export function documentCell({ facts: { payload } }: RuleItem, column: string): string | null {
  if (payload.kind !== 'rows' || payload.first === null) return null;
  return payload.first[payload.columns.indexOf(column)] ?? null;
}

/** The answer that an item gives: its query, or its document at a revision. Null where it names none. */
export function answerOf(item: RuleItem): string | null {
  if (item.queryId === null) return null;
  if (!item.isDocument) return item.queryId;
  // `7` and `kb:7` are one revision, whichever of them the row writes, and so is what only looks the same.
  const revision = documentCell(item, 'revision') ?? item.sourceRevision ?? '';
  return `${item.queryId}\n${toSkeleton(revision).replace(/^kb:/, '')}`;
}

/** A payload of a known kind, and of its form. */
export const isRead = ({ facts: { payload } }: RuleItem): boolean =>
  payload.kind === 'count' || payload.kind === 'rows';

/** Whether an item says of all that it was read from: surface, path or query, and a payload that could be read. */
export function isNamed(item: RuleItem): boolean {
  return item.surface !== null && item.queryId !== null && isRead(item);
}

export const UNNAMED = 'no surface, no path, or a payload that was not read';

/** What an item says that it was read from: ids, surface, columns, and the discipline's references to surfaces. */
export function surfacesOf(item: RuleItem): readonly string[] {
  const texts = [item.itemId, item.queryId, item.surface];
  for (const name of ['query', 'surface', 'match_key', 'population', 'denominator']) {
    texts.push(textMember(item.discipline, name));
  }
  if (item.facts.payload.kind === 'rows') texts.push(...item.facts.payload.columns);
  return texts.filter((text) => text !== null);
}

/** Every text in which an item can name a function, a formula or a surface. */
export function namesOf(item: RuleItem): readonly string[] {
  const others = [item.sourceRevision, textMember(item.discipline, 'confidence'), ...item.overrides];
  return [...surfacesOf(item), ...others.filter((text) => text !== null)];
}
