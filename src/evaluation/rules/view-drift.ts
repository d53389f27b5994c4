// The views that were read are defined as the catalog pins them. A fingerprint shows drift, never approval.
import { recordMember, textMember } from '../lenient.ts';
import { quote } from '../quote.ts';
import { found, type Rule } from '../subject.ts';

export const viewDrift: Rule = (item, ground) => {
  if (item.entry === null || item.extension === null || ground.catalogDiffers) return [];
  const pinned = item.entry.view_fingerprints;
  const stated = recordMember(item.extension, 'view_fingerprints');
  const views = new Set([...Object.keys(pinned), ...Object.keys(stated ?? {})]);
  const drifted = [...views].filter((view) => {
    const expected = textMember(pinned, view);
    return expected === null || textMember(stated, view) !== expected;
  });
  const names = drifted.slice(0, 5).map((view) => quote(view, 80));
  return found('VIEW_DRIFT', names.length === 0 ? null : names.join(', '));
};
