// The views that were read are defined as the catalog pins them. A fingerprint shows drift, never approval.
import { recordMember, textMember } from '../lenient.ts';
import { quote } from '../quote.ts';
import { findingIf, notApplicable, notEvaluated, type Rule } from '../rule-item.ts';

export const viewDrift: Rule = (item, context) => {
  if (context.catalogDiffers) return notEvaluated('exported with another catalog');
  // A document is read through no view: one that names a fingerprint says something that nobody could hold against anything.
  const pinned = item.isDocument ? {} : item.entry?.view_fingerprints;
  if (pinned === undefined) return notEvaluated('no entry of the catalog to compare with');
  const stated = recordMember(item.extension, 'view_fingerprints');
  if (item.extension === null) {
    return Object.keys(pinned).length === 0
      ? notApplicable('read from no view')
      : notEvaluated('does not say how its views are defined');
  }
  const views = new Set([...Object.keys(pinned), ...Object.keys(stated ?? {})]);
  const drifted = [...views].filter((view) => {
    const expected = textMember(pinned, view);
    return expected === null || textMember(stated, view) !== expected;
  });
  if (views.size === 0) return notApplicable('read from no view');
  const names = drifted.slice(0, 5).map((view) => quote(view, 80));
  return findingIf('VIEW_DRIFT', names.length === 0 ? null : names.join(', '));
};
