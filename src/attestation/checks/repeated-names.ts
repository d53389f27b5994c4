// A kernel's table that says two things under one name: of two values a reader sees one, and shows the other to nobody. Pure.
// Attacker: anyone who edits the text that a reading kept of it. No kernel writes such a table.

/** Names that begin more than one line of such a table: two values for one name, of which a reader sees one. */
export function repeatedNames(text: string, name: RegExp): string[] {
  const [seen, twice] = [new Set<string>(), new Set<string>()];
  for (const line of text.split('\n')) {
    const found = name.exec(line)?.[1];
    if (found === undefined) continue;
    if (seen.has(found)) twice.add(found);
    seen.add(found);
  }
  return [...twice];
}

/** What names a line of `status`, and of `limits`. */
export const STATUS_NAME = /^([^:]+):/;
export const LIMIT_NAME = /^(Max .*?)\s{2,}/;
