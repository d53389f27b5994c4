// The manifest hash and what must be unique in a packet. Pure.
import { digestPattern, sha256 } from '../formats/digest.ts';
import { quote } from './quote.ts';
import { answerOf, type Manifest, type RuleItem } from './rule-item.ts';

// A line break in an id makes two lines of one pair: what is hashed could then be the list of another packet.
const ONE_LINE = /^[^\p{Cc}\p{Zl}\p{Zp}]+$/u;

/**
 * sha256 over the sorted pairs `id:content_hash`, joined by a newline, none at the end. One item without a pair, and it
 * cannot be recomputed: a hash over the pairs that are left would be another list than the stated one. Nor can it with a pair of
 * something that is no digest, although the text agrees.
 */
export function judgeManifest(stated: string, ruleItems: readonly RuleItem[]): Manifest {
  const pairs: Buffer[] = [];
  const hollow: number[] = [];
  const malformed: number[] = [];
  for (const { queryId, declaredContentHash, facts } of ruleItems) {
    if (queryId === null || declaredContentHash === null) hollow.push(facts.position);
    else {
      pairs.push(Buffer.from(`${queryId}:${declaredContentHash}`));
      if (!ONE_LINE.test(queryId) || !digestPattern.test(declaredContentHash)) malformed.push(facts.position);
    }
  }
  const [first] = hollow;
  if (first !== undefined) return { kind: 'not recomputable', hollow: hollow.length, first };
  // By bytes, as the format says: UTF-16 order differs outside the basic plane.
  pairs.sort((a, b) => a.compare(b));
  const recomputed = sha256(pairs.map((pair) => pair.toString()).join('\n'));
  if (recomputed !== stated) return { kind: 'differs', recomputed };
  const [odd] = malformed;
  return odd === undefined
    ? { kind: 'agrees' }
    : { kind: 'not recomputable', hollow: malformed.length, first: odd };
}

/** The first item id, or pair of query and hash, that two items share, and which two; null where none do. */
export function findDuplicate(ruleItems: readonly RuleItem[]): string | null {
  const seen = new Map<string, number>();
  for (const { name, queryId, declaredContentHash, facts } of ruleItems) {
    const keys = [`id ${name}`];
    if (queryId !== null && declaredContentHash !== null) keys.push(`pair ${queryId}:${declaredContentHash}`);
    for (const key of keys) {
      const first = seen.get(key);
      if (first !== undefined) return `items ${first} and ${facts.position} have the same ${quote(key)}`;
      seen.set(key, facts.position);
    }
  }
  return null;
}

/** Queries, and revisions of a document, with more than one answer: other hash, or other bytes under one hash. */
export function findContradicted(ruleItems: readonly RuleItem[]): ReadonlySet<string> {
  const hashes = new Map<string, Set<string>>();
  for (const ruleItem of ruleItems) {
    const answer = answerOf(ruleItem);
    if (answer === null || ruleItem.declaredContentHash === null) continue;
    hashes.set(answer, (hashes.get(answer) ?? new Set()).add(ruleItem.declaredContentHash));
  }
  return new Set([...hashes].filter(([, known]) => known.size > 1).map(([answer]) => answer));
}
