// The word that a draft leaves where a human has to write, and whether one still is in an entry. Pure.
// Must never be cleared by a command: anyone who writes the denominator answers for it.
import type { CatalogEntry } from './documents.ts';

export const UNREVIEWED = 'UNREVIEWED';

/** The members of an entry that still hold the word, in whatever letters and beside whatever else. */
export function unreviewedMembers(entry: CatalogEntry): string[] {
  const { purpose, notes, live_run_evidence, count_discipline = {} } = entry;
  const texts = { purpose, notes, live_run_evidence, ...count_discipline };
  // A table may be called so: its own name is nothing that a human still has to write.
  const own: readonly unknown[] = [entry.governed_surface, entry.id];
  return Object.entries(texts).flatMap(([name, text]) =>
    text !== undefined && text.toUpperCase().includes(UNREVIEWED) && !own.includes(text) ? [name] : [],
  );
}
