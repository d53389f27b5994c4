// Nothing is trusted because it is local: a governed surface or KB path that is a path of some machine is a FAIL.
// An attacker hides the path behind case, escapes, white space, invisible characters.
import { quote } from '../quote.ts';
import { toSkeleton, toUnescapedSkeleton } from '../../formats/skeleton.ts';
import { findingIf, notEvaluated, type Rule } from '../rule-item.ts';

/** Longer text cannot be a surface; its beginning decides. */
const LOOKED_AT = 4096;

export const localPath: Rule = (item) => {
  const local = [item.surface, item.queryId].find((text) => text !== null && isLocalPath(text));
  if (local === undefined && (item.surface === null || item.queryId === null)) {
    return notEvaluated('no surface or no path to look at');
  }
  return findingIf('LOCAL_PATH', typeof local === 'string' ? `${quote(local, 120)}: prefer KB/PG` : null);
};

/** True for `/x`, `./x`, `../x`, `~/x`, `file:`, `C:x`, `\\srv\x` and their escaped forms, in any case. */
export function isLocalPath(text: string): boolean {
  const looked = text.slice(0, LOOKED_AT);
  const { skeleton, escaped } = toUnescapedSkeleton(looked);
  return escaped || names(toSkeleton(looked)) || names(skeleton);
}

/** Blanks do not hide a path. */
function names(skeleton: string): boolean {
  const plain = skeleton.replaceAll(' ', '');
  return /^(?:[/\\~]|\.{1,2}(?:[/\\]|$)|[a-z]:|file:)/.test(plain) || plain.includes('file:/');
}
