// Nothing is trusted because it is local: a governed surface or KB path that is a path of some machine is a FAIL.
// An attacker hides the path behind case, escapes, white space, invisible characters.
import { quote } from '../quote.ts';
import { found, notEvaluated, type Rule } from '../subject.ts';

/** Percent signs may be escaped again; a fourth layer is no surface that a database ever had. */
const DECODE_ROUNDS = 4;
/** Longer text cannot be a surface; its beginning decides. */
const LOOKED_AT = 4096;

export const localPath: Rule = (item) => {
  const local = [item.surface, item.queryId].find((text) => text !== null && isLocalPath(text));
  if (local === undefined && (item.surface === null || item.queryId === null)) {
    return notEvaluated('no surface or no path to look at');
  }
  return found('LOCAL_PATH', typeof local === 'string' ? `${quote(local, 120)}: prefer KB/PG` : null);
};

/** True for `/x`, `./x`, `../x`, `~/x`, `file:`, `C:x`, `\\srv\x` and their escaped forms, in any case. */
export function isLocalPath(text: string): boolean {
  let plain = fold(text.slice(0, LOOKED_AT));
  for (let round = 0; round < DECODE_ROUNDS; round++) {
    if (/^(?:[/\\~]|\.{1,2}(?:[/\\]|$)|[a-z]:|file:)/.test(plain) || plain.includes('file:/')) return true;
    const decoded = fold(
      plain.replace(/%([0-9a-f]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    );
    if (decoded === plain) return false;
    plain = decoded;
  }
  return plain.includes('%');
}

/** Compatibility forms (full-width slash), quotes, white space, controls and invisible characters do not hide a path. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\p{Z}"'`]/gu, '')
    .toLowerCase();
}
