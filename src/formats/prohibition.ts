// Whether a text names what is prohibited: by the release, or besides by a catalog. Pure; export step, bench and inspector.
// Attacker: a catalog that leaves out what should bind it, and a text that writes a name in other letters.
import type { Catalog } from './documents.ts';
import { prohibited } from './prohibited.ts';
import { joinPlain, toSkeleton, toUnescapedSkeleton } from './skeleton.ts';

/** Pairs of relation names, without schema, that never meet in one query: the release's, then those that are added. */
export function joinsWith(more: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...prohibited.joins, ...more];
}

/** The function or formula that `text` names, in the words of the list that prohibits it; undefined: none. */
export function findProhibited(text: string, more?: Catalog['prohibited']): string | undefined {
  const folded = fold(text);
  return patternsOf(more).find(({ stem }) => folded.includes(stem))?.pattern;
}

/** Whether one of `texts` may name what is prohibited; false: none does. One look at all of them, for what is nearly always no. */
export function mayNameProhibited(texts: readonly string[], more?: Catalog['prohibited']): boolean {
  const joined = joinPlain(texts);
  if (joined === null) return true;
  // Without percent signs and letters of other scripts the fold of each is a part of the fold of all.
  const folded = joined.replace(/[ -]+/g, ' ');
  return patternsOf(more).some(({ stem }) => folded.includes(stem));
}

/** The first pair of which `texts` name every relation, in whatever letters; undefined: none. */
export function findJoin(
  texts: readonly string[],
  more: readonly (readonly string[])[],
): readonly string[] | undefined {
  const pairs = joinsWith(more).filter((pair) => pair.length > 0);
  const joined = joinPlain(texts);
  if (joined !== null && !pairs.some((pair) => pair.every((name) => joined.includes(nameOf(name))))) {
    return undefined;
  }
  const skeletons = texts.flatMap((text) => [toSkeleton(text), toUnescapedSkeleton(text).skeleton]);
  return pairs.find((pair) => pair.every((name) => skeletons.some((text) => text.includes(nameOf(name)))));
}

/** The relations of pairs, asked about for every item: as many as the release and the catalogs of a process list. */
const names = new Map<string, string>();

function nameOf(relation: string): string {
  const known = names.get(relation) ?? toSkeleton(relation);
  names.set(relation, known);
  return known;
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

interface Pattern {
  readonly pattern: string;
  readonly stem: string;
}

const ofTheRelease = toPatterns([...prohibited.functions, ...prohibited.formulas]);
/** Patterns are few and asked about for every item. */
const ofCatalogs = new WeakMap<Catalog['prohibited'], readonly Pattern[]>();

function patternsOf(more: Catalog['prohibited'] | undefined): readonly Pattern[] {
  if (more === undefined) return ofTheRelease;
  const known = ofCatalogs.get(more);
  if (known !== undefined) return known;
  const patterns = [...ofTheRelease, ...toPatterns([...more.functions, ...more.formulas])];
  ofCatalogs.set(more, patterns);
  return patterns;
}

function toPatterns(texts: readonly string[]): readonly Pattern[] {
  return texts.map((pattern) => ({ pattern, stem: stemOf(pattern) })).filter(({ stem }) => stem !== '');
}

/** What a catalog's author remarks in parentheses is no part of the name. */
function stemOf(pattern: string): string {
  return fold(pattern)
    .replace(/\(.*\)$/, '')
    .trim()
    .replace(/\*$/, '');
}

function fold(text: string): string {
  return toUnescapedSkeleton(text)
    .skeleton.replace(/[\s-]+/g, ' ')
    .trim();
}
