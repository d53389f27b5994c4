// Text from outside in a sentence of ours: “…”, so that a reader of details and messages sees where a stranger's words begin and
// end. Pure; runs in every zone. It escapes no more than its own marks: each sink still encodes the whole for itself.

const MARKS = /[“”]/g;
const markOf = (mark: string): string => (mark === '“' ? '\\u{201c}' : '\\u{201d}');

/** `text` between the marks that no text from outside can close. */
export function quoted(text: string): string {
  return `“${text.replace(MARKS, markOf)}”`;
}

/** At most `limit` UTF-16 units of a sentence with quotes in it; one that the cut leaves open is closed. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 2).toWellFormed();
  return kept.lastIndexOf('“') > kept.lastIndexOf('”') ? `${kept}…”` : `${kept}…`;
}
