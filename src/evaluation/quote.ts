// Cutting text that we did not write before a report repeats it. Pure. Encoding for a sink is the report's work, not done here.
import { QUOTE_LIMIT } from '../formats/limits.ts';

/** The schema's limit of a finding's detail, in UTF-16 units. */
export const DETAIL_LIMIT = 600;
/** The schema's limit of an item's note. */
export const NOTE_LIMIT = 300;

/** At most `limit` units and a remark of how long it was. Lone halves of a cut pair become U+FFFD. */
export function quote(text: string, limit: number = QUOTE_LIMIT): string {
  if (text.length <= limit) return text.toWellFormed();
  return `${text.slice(0, limit).toWellFormed()}\u2026 (cut, ${text.length} units)`;
}

/** `quote` for a value that may be missing. */
export function quoteOrNull(text: string | null, limit: number = QUOTE_LIMIT): string | null {
  return text === null ? null : quote(text, limit);
}

/** A sentence of ours with quotes in it, held to the schema's limit. */
export function clip(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).toWellFormed()}\u2026`;
}
