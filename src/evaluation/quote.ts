// Cutting text that we did not write before a report repeats it, and marking it in a sentence of ours. Pure.
// Encoding for a sink is the report's work, not done here.
import { QUOTE_LIMIT } from '../formats/limits.ts';
import { quoted } from '../formats/quoted.ts';

/** The schema's limit of a finding's detail; counted here in UTF-16 units, which are never fewer than its code points. */
export const DETAIL_LIMIT = 600;
/** The schema's limit of an item's note. */
export const NOTE_LIMIT = 300;

/** For a field of its own: at most `limit` units and a remark of how long it was. Lone halves of a cut pair become U+FFFD. */
export function cutText(text: string, limit: number = QUOTE_LIMIT): string {
  if (text.length <= limit) return text.toWellFormed();
  return `${text.slice(0, limit).toWellFormed()}\u2026 (cut, ${text.length} units)`;
}

/** `cutText` for a value that may be missing. */
export function cutTextOrNull(text: string | null, limit: number = QUOTE_LIMIT): string | null {
  return text === null ? null : cutText(text, limit);
}

/** Which rule of a schema a document broke; the pointer names members of anyone who wrote it. */
export function schemaDetail(
  error: { readonly instancePath: string; readonly message: string } | undefined,
): string {
  if (error === undefined) return 'not as its schema says';
  return error.instancePath === '' ? error.message : `${quote(error.instancePath)} ${error.message}`;
}

/** For a sentence of ours, such as a finding's detail: cut, and between marks that say that a stranger speaks. */
export function quote(text: string, limit: number = QUOTE_LIMIT): string {
  return text.length <= limit
    ? quoted(text.toWellFormed())
    : `${quoted(`${text.slice(0, limit).toWellFormed()}\u2026`)} (cut, ${text.length} units)`;
}
