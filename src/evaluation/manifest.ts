// The manifest hash and what must be unique in a packet. Pure.
import { sha256 } from '../formats/digest.ts';
import { answerOf, type Subject } from './subject.ts';

/**
 * sha256 over the sorted pairs `id:content_hash`, joined by a newline, none at the end.
 * Null where an item has no pair: the manifest cannot be recomputed then.
 */
export function recomputeManifest(subjects: readonly Subject[]): string | null {
  const pairs: Buffer[] = [];
  for (const { queryId, contentHash } of subjects) {
    if (queryId === null || contentHash === null) return null;
    pairs.push(Buffer.from(`${queryId}:${contentHash}`));
  }
  // By bytes, as the format says: UTF-16 order differs outside the basic plane.
  pairs.sort((a, b) => a.compare(b));
  return sha256(pairs.map((pair) => pair.toString()).join('\n'));
}

/** The first item id, or pair of query and hash, that two items share. */
export function findDuplicate(subjects: readonly Subject[]): string | null {
  const seen = new Set<string>();
  for (const { name, queryId, contentHash } of subjects) {
    const keys = [`item ${name}`];
    if (queryId !== null && contentHash !== null) keys.push(`pair ${queryId}:${contentHash}`);
    for (const key of keys) {
      if (seen.has(key)) return key;
      seen.add(key);
    }
  }
  return null;
}

/** Queries, and revisions of a document, with more than one answer: other hash, or other bytes under one hash. */
export function findContradicted(subjects: readonly Subject[]): ReadonlySet<string> {
  const hashes = new Map<string, Set<string>>();
  for (const subject of subjects) {
    const answer = answerOf(subject);
    if (answer === null || subject.contentHash === null) continue;
    hashes.set(answer, (hashes.get(answer) ?? new Set()).add(subject.contentHash));
  }
  return new Set([...hashes].filter(([, known]) => known.size > 1).map(([answer]) => answer));
}
