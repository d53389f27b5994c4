// The reader's claims beside what the items show: an observed figure, an expected one, their relation. Pure.
// No claim changes a verdict here, and none comes out better than "agrees".
import type { Claims, ClaimRelation, ReportedItem } from '../formats/documents.ts';
import { compareDecimals } from './decimal.ts';
import { cutText } from './quote.ts';

type Claim = Claims['claims'][number];

/** What an item showed, besides what the report repeats of it. */
export interface Shown {
  readonly reported: ReportedItem;
  /** Its query or path, and the catalog's id of it. */
  readonly names: readonly string[];
  /** The exact count, or the number of rows; null where there is neither. */
  readonly figure: string | null;
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
function relationOf(
  { expectation }: Claim,
  items: readonly (Shown | undefined)[],
): ClaimRelation['relation'] {
  if (expectation.kind === 'present') return 'agrees';
  const figures = items.map((item) => item?.figure ?? null);
  if (figures.includes(null)) return 'not comparable';
  const { kind, value } = expectation;
  const holds = figures.every((figure) => {
    const order = compareDecimals(figure ?? '', value);
    switch (kind) {
      case 'equals':
        return order === 0;
      case 'at_least':
        return order >= 0;
      case 'at_most':
        return order <= 0;
    }
  });
  return holds ? 'agrees' : 'differs';
}
