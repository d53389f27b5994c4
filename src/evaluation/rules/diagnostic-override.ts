// A diagnostic item never overrides a canonical one (Domain D): the canonical one counts, whether the packet says that it does
// or a reader's claim takes the diagnostic figure for it.
import { figureOf, holdsFor, namesOf } from '../claims.ts';
import { member } from '../lenient.ts';
import { quote } from '../quote.ts';
import {
  findingIf,
  notApplicable,
  notEvaluated,
  type RuleContext,
  type Rule,
  type RuleItem,
} from '../rule-item.ts';

export const diagnosticOverride: Rule = (item, context) => {
  const diagnostic =
    item.precedence === 'diagnostic' ||
    item.authorityStatus === 'diagnostic' ||
    item.entry?.precedence === 'diagnostic';
  if (!diagnostic) {
    const known = item.precedence !== null && item.authorityStatus !== null;
    return known ? notApplicable('not diagnostic') : notEvaluated('no precedence or no authority_status');
  }
  const overridden = item.overrides.filter((target) => !isDiagnostic(target, context));
  const names = overridden.slice(0, 5).map((target) => quote(target, 80));
  const claimed = claimsOnDiagnosticAlone(item, context);
  if (claimed.length > 0)
    return findingIf(
      'DIAGNOSTIC_OVERRIDE',
      [...names.map((name) => `overrides ${name}`), ...claimed].join('; '),
    );
  if (overridden.length === 0 && item.extension !== null) {
    const stated = member(item.extension, 'overrides');
    const isList = Array.isArray(stated) && stated.length === item.overrides.length;
    if (stated !== undefined && !isList) return notEvaluated('tki.overrides is not a list of ids');
  }
  return findingIf('DIAGNOSTIC_OVERRIDE', names.length === 0 ? null : `overrides ${names.join(', ')}`);
};

/**
 * Claims that lean on this figure where the canonical one would not bear them: used as binding, or beside the counterpart. A
 * counterpart that is not in the packet bears nothing.
 */
function claimsOnDiagnosticAlone(item: RuleItem, { claims, ruleItems }: RuleContext): string[] {
  const own = new Set(namesOf(item));
  const counterpart = item.entry?.counterpart ?? null;
  const canonical = ruleItems.find(({ queryId }) => queryId !== null && queryId === counterpart);
  const figure = figureOf(item);
  const found = (claims?.claims ?? []).filter((claim) => {
    if (!claim.items.some((name) => own.has(name))) return false;
    const listsBoth = counterpart !== null && claim.items.includes(counterpart);
    if (claim.use !== 'binding' && !listsBoth) return false;
    return holdsFor(claim, figure) === true && holdsFor(claim, figureOf(canonical)) !== true;
  });
  const beside =
    counterpart === null
      ? 'no canonical counterpart is named'
      : `its canonical counterpart ${counterpart} ${canonical === undefined ? 'is not in this packet' : `shows ${figureOf(canonical) ?? 'no figure'}`}`;
  return found
    .slice(0, 3)
    .map(
      ({ id }) =>
        `claim ${quote(id, 60)} agrees with ${figure ?? ''} of this diagnostic item alone; ${beside}`,
    );
}

/** What is known to be diagnostic may be overridden; what is unknown counts as canonical. */
function isDiagnostic(target: string, context: RuleContext): boolean {
  const named = (other: RuleItem): boolean => other.itemId === target || other.queryId === target;
  const inPacket = context.ruleItems.filter(named);
  const entry = context.entries.get(target);
  if (inPacket.length === 0) return entry?.precedence === 'diagnostic';
  return inPacket.every(
    (other) => other.precedence === 'diagnostic' && other.entry?.precedence !== 'canonical',
  );
}
