// What each rule came to over all items of a packet, counted. Pure.
// Silence is not agreement: a rule that ran on no item has not held, and one that had to run on more items has held in part.
import { ruleIds, type RuleId } from '../formats/rule-ids.ts';
import type { RuleOutcome } from './rule-item.ts';

export interface RuleTally {
  held: number;
  found: number;
  /** Why → how many items, for rules that could not look and for items that have nothing to look at. */
  readonly notEvaluated: Map<string, number>;
  readonly notApplicable: Map<string, number>;
}

export interface Tally {
  items: number;
  readonly rules: Readonly<Record<RuleId, RuleTally>>;
}

/** `held`: on every item that it had to, and on at least one. `in part`: on some that it had to. */
export type RulesState =
  | { readonly kind: 'held' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'in part'; readonly why: string }
  | { readonly kind: 'not evaluated'; readonly why: string };

export function emptyTally(): Tally {
  const rules = ruleIds.map((id): [RuleId, RuleTally] => [
    id,
    { held: 0, found: 0, notEvaluated: new Map(), notApplicable: new Map() },
  ]);
  return { items: 0, rules: Object.fromEntries(rules) as Record<RuleId, RuleTally> };
}

export function count(tally: RuleTally, outcome: RuleOutcome): void {
  switch (outcome.kind) {
    case 'held':
      tally.held++;
      return;
    case 'found':
      tally.found++;
      return;
    case 'not evaluated':
      tally.notEvaluated.set(outcome.why, (tally.notEvaluated.get(outcome.why) ?? 0) + 1);
      return;
    case 'not applicable':
      tally.notApplicable.set(outcome.why, (tally.notApplicable.get(outcome.why) ?? 0) + 1);
  }
}

/** Several rules as one statement: broken where one is, held where one held and none was kept from looking. */
export function stateOf(tally: Tally, ids: readonly RuleId[]): RulesState {
  const tallies = ids.map((id): [RuleId, RuleTally] => [id, tally.rules[id]]);
  if (tallies.some(([, { found }]) => found > 0)) return { kind: 'broken' };
  const ran = tallies.some(([, { held }]) => held > 0);
  const kept = tallies.some(([, { notEvaluated }]) => notEvaluated.size > 0);
  if (ran && !kept) return { kind: 'held' };
  const why = tallies
    .flatMap(([id, { notEvaluated, notApplicable }]) =>
      [...(kept ? notEvaluated : notApplicable)].map(([text, items]) => {
        const said = `${items} of ${tally.items} items: ${text}`;
        return ids.length === 1 ? said : `${id}: ${said}`;
      }),
    )
    .join('; ');
  return ran ? { kind: 'in part', why } : { kind: 'not evaluated', why: why || 'the packet has no item' };
}
