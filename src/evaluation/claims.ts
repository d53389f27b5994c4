// The reader's claims beside what the items show: an observed figure, an expected one, their relation. Pure.
// No claim changes a verdict here, none comes out better than "agrees", and with a diagnostic item none comes out so well.
import type { Claims, ClaimRelation, ReportedItem } from '../formats/documents.ts';
import { compareDecimals } from './decimal.ts';
import { cutText } from './quote.ts';
import type { RuleItem } from './rule-item.ts';

type Claim = Claims['claims'][number];

/** What an item showed, besides what the report repeats of it. */
export interface Shown {
  readonly reported: ReportedItem;
  /** Its query or path, and the catalog's id of it. */
  readonly names: readonly string[];
  /** The exact count, or the number of rows; null where there is neither. */
  readonly figure: string | null;
  /** Null: not diagnostic. Else the query that is instead, where the catalog names one. */
  readonly diagnostic: { readonly counterpart: string | null } | null;
}

/** By what a claim finds the item: what it was read by, and the catalog's own id for it; never a name that it gives itself. */
export function namesOf(ruleItem: RuleItem | undefined): readonly string[] {
  return [ruleItem?.queryId, ruleItem?.document?.id].filter((name) => typeof name === 'string');
}

export function figureOf(ruleItem: RuleItem | undefined): string | null {
  const payload = ruleItem?.facts.payload;
  if (payload?.kind === 'count') return payload.value;
  return payload?.kind === 'rows' ? String(payload.rows) : null;
}

/** Whether an item is diagnostic by its own word or by the catalog's, and what the catalog puts beside it. */
export function diagnosticOf(ruleItem: RuleItem | undefined): Shown['diagnostic'] {
  const isDiagnostic =
    ruleItem?.precedence === 'diagnostic' ||
    ruleItem?.authorityStatus === 'diagnostic' ||
    ruleItem?.entry?.precedence === 'diagnostic' ||
    ruleItem?.document?.precedence === 'diagnostic';
  return isDiagnostic ? { counterpart: ruleItem?.entry?.counterpart ?? null } : null;
}

/** Whether a figure is what a claim expects; null where the claim expects none, or there is none. */
export function holdsFor({ expectation }: Claim, figure: string | null): boolean | null {
  if (expectation.kind === 'present' || figure === null) return null;
  const order = compareDecimals(figure, expectation.value);
  switch (expectation.kind) {
    case 'equals':
      return order === 0;
    case 'at_least':
      return order >= 0;
    case 'at_most':
      return order <= 0;
  }
}

/** Names and query ids that a claim uses as binding: use by a reader counts like use by the packet's author. */
export function claimedBinding(claims: Claims | null): ReadonlySet<string> {
  const binding = (claims?.claims ?? []).filter((claim) => claim.use === 'binding');
  return new Set(binding.flatMap((claim) => claim.items));
}

/** One relation for each claim, in the order of the claims file. */
export function relateClaims(claims: Claims | null, items: readonly Shown[]): ClaimRelation[] {
  const byName = new Map<string, Shown>();
  for (const item of items) {
    for (const name of new Set(item.names)) {
      const namesake = byName.get(name);
      // Of several answers under one name the one that cannot be leaned on counts: order must choose nothing.
      if (namesake === undefined || namesake.reported.availability === 'usable') byName.set(name, item);
    }
  }
  return (claims?.claims ?? []).map((claim) => relate(claim, byName));
}

function relate(claim: Claim, byName: ReadonlyMap<string, Shown>): ClaimRelation {
  const shown = claim.items.map((name) => byName.get(name));
  const usable = shown.filter((item) => item?.reported.availability === 'usable');
  const allUsable = usable.length === claim.items.length;
  return {
    id: claim.id,
    text: cutText(claim.text),
    use: claim.use,
    expected: expectedText(claim),
    observed: allUsable ? observedText(claim, usable) : null,
    relation: allUsable ? relationOf(claim, usable) : 'not evidenced',
    items: claim.items.map((name, at) => ({
      item_id: name,
      availability: shown[at]?.reported.availability ?? 'absent',
    })),
  };
}

function expectedText({ expectation }: Claim): string {
  switch (expectation.kind) {
    case 'present':
      return 'present';
    case 'equals':
      return `equals ${expectation.value}`;
    case 'at_least':
      return `at least ${expectation.value}`;
    case 'at_most':
      return `at most ${expectation.value}`;
  }
}

function observedText({ expectation }: Claim, items: readonly (Shown | undefined)[]): string | null {
  if (expectation.kind === 'present') return 'present';
  const figures = items.map((item) => item?.figure ?? 'no figure');
  return figures.join('; ');
}

/** Several items are compared one by one, never added up: a sum over surfaces would be a join. */
function relationOf(claim: Claim, items: readonly (Shown | undefined)[]): ClaimRelation['relation'] {
  const agrees = withDiagnostic(claim, items);
  if (claim.expectation.kind === 'present') return agrees;
  const held = items.map((item) => holdsFor(claim, item?.figure ?? null));
  if (held.includes(null)) return 'not comparable';
  return held.every((holds) => holds === true) ? agrees : 'differs';
}

/** What counts as "agrees": a diagnostic item without its counterpart beside it never agrees plainly. */
function withDiagnostic(claim: Claim, items: readonly (Shown | undefined)[]): ClaimRelation['relation'] {
  const alone = items.find((item) => {
    const counterpart = item?.diagnostic?.counterpart;
    return item?.diagnostic != null && (counterpart == null || !claim.items.includes(counterpart));
  })?.diagnostic;
  if (alone == null) return 'agrees';
  return alone.counterpart === null
    ? 'diagnostic; no canonical counterpart is named'
    : `diagnostic; canonical counterpart ${alone.counterpart}`;
}
