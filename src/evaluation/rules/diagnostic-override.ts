// A diagnostic item never overrides a canonical one (Domain D): the canonical one stands.
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
  if (overridden.length === 0 && item.extension !== null) {
    const stated = member(item.extension, 'overrides');
    const isList = Array.isArray(stated) && stated.length === item.overrides.length;
    if (stated !== undefined && !isList) return notEvaluated('tki.overrides is not a list of ids');
  }
  return findingIf('DIAGNOSTIC_OVERRIDE', names.length === 0 ? null : `overrides ${names.join(', ')}`);
};

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
