// The names that an author may have meant. Pure; what it gives are names of a database, quoted and never a sentence.
import { quoted } from '../../formats/quoted.ts';

const SHOWN = 3;
/** Longer names are compared by their beginning: PostgreSQL has none over 63 bytes. */
const LENGTH_LIMIT = 63;

/** Insertions, deletions and changes between two short names. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

const fold = (name: string): string => name.slice(0, LENGTH_LIMIT).toLowerCase().replaceAll('_', '');

/** At most three, the nearest first. */
export function nearNames(name: string, candidates: readonly string[]): string[] {
  const asked = fold(name);
  const limit = Math.max(1, Math.floor(asked.length / 3));
  return [...new Set(candidates)]
    .map((candidate) => {
      const own = fold(candidate);
      const isPart = asked.length > 2 && (own.includes(asked) || (own.length > 2 && asked.includes(own)));
      return { candidate, far: isPart ? 1 : distance(asked, own) };
    })
    .filter(({ far }) => far <= limit)
    .sort((one, other) => one.far - other.far)
    .slice(0, SHOWN)
    .map(({ candidate }) => candidate);
}

/** `; near it are “a”, “b”`, or nothing. */
export function nearWords(name: string, candidates: readonly string[]): string {
  const near = nearNames(name, candidates);
  return near.length === 0 ? '' : `; near it: ${near.map(quoted).join(', ')}`;
}
