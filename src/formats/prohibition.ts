// Whether a text names what is prohibited: by the release, or besides by a catalog. Pure; export step, bench and inspector.
// Attacker: a catalog that leaves out what should bind it, and a text that writes a name in other letters.
import type { Catalog } from './documents.ts';
import { prohibited } from './prohibited.ts';
import { toUnescapedSkeleton } from './skeleton.ts';

/** Pairs of relation names, without schema, that never meet in one query: the release's, then those that are added. */
export function joinsWith(more: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...prohibited.joins, ...more];
}

/** The function or formula that `text` names, in the words of the list that prohibits it; undefined: none. */
export function findProhibited(text: string, more?: Catalog['prohibited']): string | undefined {
  const folded = fold(text);
  return [
    ...prohibited.functions,
    ...prohibited.formulas,
    ...(more?.functions ?? []),
    ...(more?.formulas ?? []),
  ].find((pattern) => {
    // What a catalog's author remarks in parentheses is no part of the name.
    const stem = stemOf(pattern);
    return stem !== '' && folded.includes(stem);
  });
}

/** `directus.public.dot_tools` → whether its database is one that nothing reads. */
export function isProhibitedDatabase(surface: string): boolean {
  // Whatever ends the first name ends it: a colon or a slash in the place of the dot names the same database.
  return prohibited.databases.includes(
    fold(surface)
      .split(/[^a-z0-9_]+/)
      .find((part) => part !== '') ?? '',
  );
}

/** Patterns are few and asked about for every name of every item. */
const stems = new Map<string, string>();

function stemOf(pattern: string): string {
  const known = stems.get(pattern);
  if (known !== undefined) return known;
  const stem = fold(pattern)
    .replace(/\(.*\)$/, '')
    .trim()
    .replace(/\*$/, '');
  stems.set(pattern, stem);
  return stem;
}

function fold(text: string): string {
  return toUnescapedSkeleton(text)
    .skeleton.replace(/[\s-]+/g, ' ')
    .trim();
}
